"""The charger's side of SLAC: hear cars, tell each how loud it arrived, give the key to the one that matches.

    slac = EvseSlac(own_mac, secrets.token_bytes)
    slac.start(now_ms)          gives the local modem a new random key
    slac.receive(mme, now_ms); slac.tick(now_ms)
    slac.take_commands()        SendMme ..., KeySet, SlacMatched

Several cars may sound at the same time: each run, known by the car's MAC and its RunID, has a machine of its
own.  What belongs to no run, or comes out of turn, is dropped, counted, and traced once.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import Enum, auto
from typing import ClassVar, Literal

from plc.commands import Command, SendMme, SlacMatched
from plc.fsm import ANY, SAME, Machine, Row, always, nothing
from plc.slac import limits
from plc.slac.keys import NMK_BYTES, nid_of
from plc.slac.modem import KeySetting, RandomBytes
from plc.wire.homeplug import (
    ATTENUATION_GROUPS,
    BROADCAST,
    SLAC_MATCH_REQ_LENGTH,
    VALIDATE_NOT_READY,
    VALIDATE_NOT_REQUIRED,
    VALIDATE_READY,
    VALIDATE_SUCCESS,
    AttenCharInd,
    AttenCharRsp,
    AttenProfileInd,
    GetKeyCnf,
    Mme,
    MnbcSoundInd,
    SetKeyCnf,
    SlacMatchCnf,
    SlacMatchReq,
    SlacParmCnf,
    SlacParmReq,
    StartAttenCharInd,
    UnknownMme,
    ValidateCnf,
    ValidateReq,
)


@dataclass(frozen=True, kw_only=True)
class EvseSlacOptions:
    """What an installation may want otherwise.

    key_per: a new random network key for each session (when it ends) or one for the life of the process.
    nmk: a network key of the user's own instead of a random one.
    attenuation_offset_db: added to what the modem measures, for the losses between modem and plug.
    attenuation_constant_db: told to cars when the modem measures nothing.
    counts_toggles: the pilot of this charger is watched, so that CM_VALIDATE.REQ can be answered.
    """

    key_per: Literal["session", "process"] = "session"
    nmk: bytes | None = None
    attenuation_offset_db: int = 0
    attenuation_constant_db: int = limits.ATTENUATION_CONSTANT_DB.value
    counts_toggles: bool = False


class RunState(Enum):
    CONFIRMED = auto()
    SOUNDING = auto()
    ANSWERED = auto()
    AGREED = auto()
    MATCHED = auto()
    ENDED = auto()


class EvseRun(Machine):
    """One car's run at this charger."""

    who = "slac"

    def __init__(self, charger: EvseSlac, pev_mac: bytes, run_id: bytes, now_ms: int) -> None:
        super().__init__(RunState.CONFIRMED, now_ms)
        self.charger = charger
        self.pev_mac = pev_mac
        self.run_id = run_id
        self.sounds_announced = limits.SOUNDS.value
        self.sounds_heard = 0
        self.profiles = 0
        self.sums_db: list[int] = []
        self.tries_left = 0
        self.attenuation_db: bytes = b""
        self.toggles = 0
        self.readies_left = 0
        self.is_validating = False

    # --- SLAC_PARM

    def confirm(self, _: object) -> None:
        """Seen: cars repeat CM_SLAC_PARM.REQ every 0.2 s, in any state, and mean to start again."""
        self.end_validation(_)
        self.say(SendMme(SlacParmCnf(
            destination=self.pev_mac, source=self.charger.own_mac, forwarding_sta=self.pev_mac,
            run_id=self.run_id,
            num_sounds=limits.SOUNDS.value, time_out_100ms=limits.SOUND_TIME_OUT_100MS.value,
        )))  # fmt: skip
        self.arm("sequence", limits.MATCH_SEQUENCE_MS.value)

    # --- sounds

    def begin_sounds(self, message: StartAttenCharInd) -> None:
        self.sounds_heard = self.profiles = 0
        self.sums_db = []
        self.sounds_announced = message.num_sounds or limits.SOUNDS.value
        # At least the time that our confirmation named: a car that says 0 or 1 sounds as long as all others.
        least_100ms = limits.SOUND_TIME_OUT_100MS.value
        self.arm("sounds", 100 * min(max(message.time_out_100ms, least_100ms), 2 * least_100ms))

    def begin_with_sound(self, message: MnbcSoundInd) -> None:
        """All three CM_START_ATTEN_CHAR.IND were lost."""
        self.sounds_heard = self.profiles = 0
        self.sums_db = []
        self.sounds_announced = limits.SOUNDS.value
        self.arm("sounds", 100 * limits.SOUND_TIME_OUT_100MS.value)
        self.hear(message)

    def hear(self, message: MnbcSoundInd) -> None:
        self.sounds_heard += 1
        # The count runs down to 0.  Seen: a car (Seres 3) that counts up from 0.
        is_last = message.count == 0 and self.sounds_heard > 1
        if is_last or self.sounds_heard >= self.sounds_announced:
            self.arm("settle", limits.PROFILE_SETTLES_MS.value)

    def add_profile(self, message: AttenProfileInd) -> None:
        groups = message.attenuation_db
        if self.sums_db and len(self.sums_db) != len(groups):
            self.charger.drop(message.name, "another number of groups than before")
            return
        self.sums_db = [old + new for old, new in zip(self.sums_db or [0] * len(groups), groups, strict=True)]
        self.profiles += 1

    def measures(self, message: AttenProfileInd) -> bool:
        """AR7420 modems report every sound, with no group in the report."""
        return message.num_groups > 0

    def completes(self, message: AttenProfileInd) -> bool:
        return message.num_groups > 0 and self.profiles + 1 >= self.sounds_announced

    def heard_anything(self, _: object) -> bool:
        return self.sounds_heard > 0 or self.profiles > 0

    # --- ATTEN_CHAR

    def complete_and_tell(self, message: AttenProfileInd) -> None:
        self.add_profile(message)
        self.tell(message)

    def tell(self, _: object) -> None:
        self.attenuation_db = self.mean()
        self.tries_left = 1 + limits.MATCH_RETRIES.value
        mean_db = round(sum(self.attenuation_db) / len(self.attenuation_db), 1)
        self.note("heard", car=self.pev_mac.hex(":"), sounds=self.sounds_heard, profiles=self.profiles,
                  attenuation_db=mean_db)  # fmt: skip
        self.tell_again(_)

    def mean(self) -> bytes:
        """The mean of each group over the profiles received.  Never 0 dB: cars take that for an error."""
        options = self.charger.options
        if not self.profiles:
            return bytes([options.attenuation_constant_db]) * ATTENUATION_GROUPS
        means = ((2 * total + self.profiles) // (2 * self.profiles) for total in self.sums_db)
        return bytes(min(255, max(1, mean + options.attenuation_offset_db)) for mean in means)

    def tell_again(self, _: object) -> None:
        self.tries_left -= 1
        self.say(SendMme(AttenCharInd(
            destination=self.pev_mac, source=self.charger.own_mac, source_address=self.pev_mac,
            run_id=self.run_id, num_sounds=self.profiles or self.sounds_heard,
            num_groups=len(self.attenuation_db), attenuation_db=self.attenuation_db,
        )))  # fmt: skip
        self.arm("answer", limits.MATCH_RESPONSE_MS.value)

    def has_tries(self, _: object) -> bool:
        return self.tries_left > 0

    def is_success(self, message: AttenCharRsp) -> bool:
        return message.result == 0

    def await_match(self, _: object) -> None:
        self.arm("session", limits.MATCH_SESSION_MS.value)

    def await_match_unanswered(self, _: object) -> None:
        """The car may have heard us and only its answers got lost: its match is still welcome."""
        self.note("no answer", to="CM_ATTEN_CHAR.IND", car=self.pev_mac.hex(":"))
        self.arm("session", limits.MATCH_SESSION_MS.value)

    # --- VALIDATE: first "ready", then count until the time that the car names is over

    def validate(self, message: ValidateReq) -> None:
        if not self.charger.options.counts_toggles:
            self.answer_validate(VALIDATE_NOT_REQUIRED, 0)
        elif any(other.is_validating for other in self.charger.runs.values() if other is not self):
            self.answer_validate(VALIDATE_NOT_READY, 0)
        else:
            # The pilot may be quicker than the request that announces its toggles.
            self.toggles = 0
            self.readies_left = limits.VALIDATE_RETRIES.value
            self.is_validating = True
            self.say_ready(message)

    def is_first_step(self, message: ValidateReq) -> bool:
        return message.timer_100ms == 0

    def say_ready(self, _: object) -> None:
        self.answer_validate(VALIDATE_READY, 0)
        self.arm("ready", limits.VALIDATE_READY_MS.value, lasting=True)

    def may_say_ready(self, _: object) -> bool:
        return self.readies_left > 0

    def say_ready_again(self, _: object) -> None:
        self.readies_left -= 1
        self.say_ready(_)

    def is_announced(self, message: ValidateReq) -> bool:
        return self.is_validating and message.result == VALIDATE_READY

    def count_toggles(self, message: ValidateReq) -> None:
        self.disarm("ready")
        self.arm("toggled", 100 * (message.timer_100ms + 1), lasting=True)

    def end_validation(self, _: object) -> None:
        self.is_validating = False
        self.disarm("ready")
        self.disarm("toggled")

    def tell_toggles(self, _: object) -> None:
        self.end_validation(_)
        self.note("pilot toggled", car=self.pev_mac.hex(":"), times=self.toggles)
        self.answer_validate(VALIDATE_SUCCESS, min(self.toggles, 255))

    def answer_validate(self, result: int, toggle_num: int) -> None:
        self.say(SendMme(ValidateCnf(destination=self.pev_mac, source=self.charger.own_mac,
                                     toggle_num=toggle_num, result=result)))  # fmt: skip

    # --- SLAC_MATCH

    def match(self, message: SlacMatchReq) -> None:
        self.end_validation(message)
        self.match_again(message)
        self.arm("hold", limits.MATCHED_HOLD_MS.value)
        mean_db = sum(self.attenuation_db) / len(self.attenuation_db)
        self.say(SlacMatched(self.pev_mac, self.run_id, self.charger.nid, self.charger.nmk, mean_db))

    def match_again(self, message: SlacMatchReq) -> None:
        self.say(SendMme(SlacMatchCnf(
            destination=self.pev_mac, source=self.charger.own_mac, pev_id=message.pev_id,
            pev_mac=self.pev_mac, evse_id=message.evse_id, evse_mac=self.charger.own_mac, run_id=self.run_id,
            nid=self.charger.nid, nmk=self.charger.nmk,
        )))  # fmt: skip

    def give_up(self, _: object) -> None:
        self.note("run ended", car=self.pev_mac.hex(":"), run_id=self.run_id.hex())

    table: ClassVar[tuple[Row[EvseRun], ...]]


_S = RunState
_R = EvseRun
EvseRun.table = (
    # state           on                 if                 do                          then
    Row(ANY,          SlacParmReq,       always,            _R.confirm,                 _S.CONFIRMED),

    Row(_S.CONFIRMED, StartAttenCharInd, always,            _R.begin_sounds,            _S.SOUNDING),
    Row(_S.CONFIRMED, MnbcSoundInd,      always,            _R.begin_with_sound,        _S.SOUNDING),
    Row(_S.CONFIRMED, "sequence",        always,            _R.give_up,                 _S.ENDED),

    Row(_S.SOUNDING,  StartAttenCharInd, always,            nothing,                    SAME),
    Row(_S.SOUNDING,  MnbcSoundInd,      always,            _R.hear,                    SAME),
    Row(_S.SOUNDING,  AttenProfileInd,   _R.completes,      _R.complete_and_tell,       _S.ANSWERED),
    Row(_S.SOUNDING,  AttenProfileInd,   _R.measures,       _R.add_profile,             SAME),
    Row(_S.SOUNDING,  AttenProfileInd,   always,            nothing,                    SAME),
    Row(_S.SOUNDING,  "settle",          _R.heard_anything, _R.tell,                    _S.ANSWERED),
    Row(_S.SOUNDING,  "sounds",          _R.heard_anything, _R.tell,                    _S.ANSWERED),
    Row(_S.SOUNDING,  "sounds",          always,            _R.give_up,                 _S.ENDED),

    Row(_S.ANSWERED,  AttenCharRsp,      _R.is_success,     _R.await_match,             _S.AGREED),
    Row(_S.ANSWERED,  AttenCharRsp,      always,            _R.give_up,                 _S.ENDED),
    Row(_S.ANSWERED,  StartAttenCharInd, always,            _R.begin_sounds,            _S.SOUNDING),
    Row(_S.ANSWERED,  MnbcSoundInd,      always,            nothing,                    SAME),
    Row(_S.ANSWERED,  ValidateReq,       _R.is_first_step,  _R.validate,                SAME),
    Row(_S.ANSWERED,  ValidateReq,       _R.is_announced,   _R.count_toggles,           SAME),
    Row(_S.ANSWERED,  ValidateReq,       always,            _R.end_validation,          SAME),
    Row(_S.ANSWERED,  "ready",           _R.may_say_ready,  _R.say_ready_again,         SAME),
    Row(_S.ANSWERED,  "ready",           always,            _R.end_validation,          SAME),
    Row(_S.ANSWERED,  SlacMatchReq,      always,            _R.match,                   _S.MATCHED),
    Row(_S.ANSWERED,  "toggled",         always,            _R.tell_toggles,            SAME),
    Row(_S.ANSWERED,  "answer",          _R.has_tries,      _R.tell_again,              SAME),
    Row(_S.ANSWERED,  "answer",          always,            _R.await_match_unanswered,  _S.AGREED),

    Row(_S.AGREED,    AttenCharRsp,      always,            nothing,                    SAME),
    Row(_S.AGREED,    StartAttenCharInd, always,            _R.begin_sounds,            _S.SOUNDING),
    Row(_S.AGREED,    ValidateReq,       _R.is_first_step,  _R.validate,                SAME),
    Row(_S.AGREED,    ValidateReq,       _R.is_announced,   _R.count_toggles,           SAME),
    Row(_S.AGREED,    ValidateReq,       always,            _R.end_validation,          SAME),
    Row(_S.AGREED,    "ready",           _R.may_say_ready,  _R.say_ready_again,         SAME),
    Row(_S.AGREED,    "ready",           always,            _R.end_validation,          SAME),
    Row(_S.AGREED,    "toggled",         always,            _R.tell_toggles,            SAME),
    Row(_S.AGREED,    SlacMatchReq,      always,            _R.match,                   _S.MATCHED),
    Row(_S.AGREED,    "session",         always,            _R.give_up,                 _S.ENDED),

    Row(_S.MATCHED,   AttenCharRsp,      always,            nothing,                    SAME),
    Row(_S.MATCHED,   SlacMatchReq,      always,            _R.match_again,             SAME),
    Row(_S.MATCHED,   "hold",            always,            _R.give_up,                 _S.ENDED),
)  # fmt: skip

_OF_A_RUN = (StartAttenCharInd, MnbcSoundInd, AttenCharRsp, SlacMatchReq)
_ADDRESSED = (AttenCharRsp, SlacMatchReq, ValidateReq)


class EvseSlac:
    """All runs at one charger, and its key."""

    def __init__(
        self,
        own_mac: bytes,
        random_bytes: RandomBytes,
        options: EvseSlacOptions | None = None,
        now_ms: int = 0,
    ) -> None:
        self.own_mac = own_mac
        self.random_bytes = random_bytes
        self.options = options or EvseSlacOptions()
        self.runs: dict[tuple[bytes, bytes], EvseRun] = {}
        self.in_session = False
        self.session_with: bytes | None = None
        self.key = KeySetting(own_mac, random_bytes, now_ms)
        self.nmk = self.nid = b""
        self.key_given = False
        self._commands: list[Command] = []

    # --- what the layers above say

    def start(self, now_ms: int) -> None:
        """Found the network: give the local modem its key.  Best done long before a car comes."""
        self.nmk = self.options.nmk or self.random_bytes(NMK_BYTES)
        self.nid = nid_of(self.nmk)
        self.key_given = False
        self.key.set_key(self.nid, self.nmk, now_ms)

    def session_begins(self, pev_mac: bytes | None) -> None:
        """A session is running: nobody but its car is listened to, and the modem is left alone.

        pev_mac: None if nobody has matched here.  The caller may be a stranger: cars are heard all the same.
        """
        self.in_session = True
        self.session_with = pev_mac

    def session_rests(self) -> None:
        """The session has ended, its car may still be plugged in: then only that one is heard."""
        self.in_session = self.session_with is not None

    def session_ends(self, now_ms: int) -> None:
        """Ready for the next car, with a new key if each session has its own."""
        self.in_session = False
        self.session_with = None
        self.runs.clear()
        self.renew_key(now_ms)

    def unplugged(self, now_ms: int) -> None:
        self.session_ends(now_ms)

    @property
    def is_validating(self) -> bool:
        """The pilot's toggles count now: look at it often."""
        return any(run.is_validating for run in self.runs.values())

    def pilot_toggled(self) -> None:
        """The control pilot went from B to C and back."""
        for run in self.runs.values():
            run.toggles += 1

    # --- the machine's face

    def receive(self, message: Mme | UnknownMme, now_ms: int) -> None:
        """Any message from the powerline; what is not ours changes nothing."""
        if isinstance(message, SetKeyCnf | GetKeyCnf):
            self.key.receive(message, now_ms)
        elif isinstance(message, SlacParmReq):
            self.hear_request(message, now_ms)
        elif isinstance(message, AttenProfileInd):
            self.hear_profile(message, now_ms)
        elif isinstance(message, (*_OF_A_RUN, ValidateReq)):
            self.hear_run(message, now_ms)

    def tick(self, now_ms: int) -> None:
        if not self.in_session:
            self.key.tick(now_ms)
        for run in list(self.runs.values()):
            run.tick(now_ms)
            self.collect(run, now_ms)

    def next_deadline_ms(self) -> int | None:
        keys = () if self.in_session else (self.key,)
        deadlines = (machine.next_deadline_ms() for machine in (*keys, *self.runs.values()))
        return min((due for due in deadlines if due is not None), default=None)

    def take_commands(self) -> list[Command]:
        commands, self._commands = self._commands + self.key.take_commands(), []
        return commands

    @property
    def dropped(self) -> Counter[str]:
        return self.key.dropped

    # --- hearing

    def drop(self, what: str, why: str) -> None:
        self.key.drop(what, why)

    def hear_request(self, message: SlacParmReq, now_ms: int) -> None:
        if message.destination not in (BROADCAST, self.own_mac):
            self.drop(message.name, "not for us")
        elif message.application_type or message.security_type:
            self.drop(message.name, "another application or security type")
        elif self.session_with not in (None, message.source):
            self.drop(message.name, "in session with another car")
        else:
            self.fire(self.run_for(message, now_ms), message, now_ms)

    def run_for(self, message: SlacParmReq, now_ms: int) -> EvseRun:
        """The run of this request; the oldest one makes room when there are too many."""
        key = (message.source, message.run_id)
        if key not in self.runs:
            if len(self.runs) >= limits.RUNS_AT_ONCE.value:
                # A matched run is the last to go: strangers must not be able to push it out.
                del self.runs[min(self.runs, key=lambda k: (self.runs[k].state is RunState.MATCHED,
                                                            self.runs[k].entered_ms))]  # fmt: skip
            self.runs[key] = EvseRun(self, message.source, message.run_id, now_ms)
        return self.runs[key]

    def hear_profile(self, message: AttenProfileInd, now_ms: int) -> None:
        if message.destination not in (BROADCAST, self.own_mac):
            self.drop(message.name, "not for us")
            return
        sounding = [run for run in self.runs.values()
                    if run.pev_mac == message.pev_mac and run.state is RunState.SOUNDING]  # fmt: skip
        if sounding:
            self.fire(max(sounding, key=lambda run: run.entered_ms), message, now_ms)
        else:
            self.drop(message.name, "no sounds expected from this car")

    def hear_run(self, message: Mme, now_ms: int) -> None:
        if isinstance(message, _ADDRESSED) and message.destination != self.own_mac:
            self.drop(message.name, "not for us")
            return
        run = self.run_of(message)
        if run is None:
            self.drop(message.name, "of no run of ours")
        elif (why := self.misfit(message, run)) is not None:
            self.drop(message.name, why)
        else:
            self.fire(run, message, now_ms)

    def run_of(self, message: Mme) -> EvseRun | None:
        if isinstance(message, _OF_A_RUN):
            return self.runs.get((message.source, message.run_id))
        # CM_VALIDATE.REQ names no run.
        if not isinstance(message, ValidateReq) or message.signal_type:
            return None
        asked = (RunState.ANSWERED, RunState.AGREED)
        return next((r for r in self.runs.values() if r.pev_mac == message.source and r.state in asked), None)

    def misfit(self, message: Mme, run: EvseRun) -> str | None:
        if isinstance(message, AttenCharRsp) and message.source_address != run.pev_mac:
            return "about another car"
        if isinstance(message, SlacMatchReq):
            if (message.pev_mac, message.evse_mac) != (run.pev_mac, self.own_mac):
                return "another car or another charger inside"
            if message.mvf_length != SLAC_MATCH_REQ_LENGTH:
                return f"MVFLength 0x{message.mvf_length:04X}, want 0x{SLAC_MATCH_REQ_LENGTH:04X}"
        return None

    def fire(self, run: EvseRun, message: Mme, now_ms: int) -> None:
        was = run.state
        if not run.fire(type(message), message, now_ms):
            self.drop(message.name, f"while {was.name}")
        elif run.state is RunState.MATCHED and was is not RunState.MATCHED:
            self.key_given = True
            for key, other in list(self.runs.items()):
                if other is not run and other.state is RunState.MATCHED:
                    del self.runs[key]
        self.collect(run, now_ms)

    def collect(self, run: EvseRun, now_ms: int) -> None:
        self._commands += run.take_commands()
        if run.state is RunState.ENDED:
            del self.runs[run.pev_mac, run.run_id]
            matched = any(other.state is RunState.MATCHED for other in self.runs.values())
            if not self.in_session and not matched:
                self.renew_key(now_ms)

    def renew_key(self, now_ms: int) -> None:
        """A key that a car has got is not given to the next one, unless the options say so."""
        if self.key_given and self.options.key_per == "session" and self.options.nmk is None:
            self.start(now_ms)
