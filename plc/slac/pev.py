"""The car's side of SLAC: from "plugged in" to "both modems are in one network".  ISO 15118-3 A.9.

    slac = PevSlac(own_mac, secrets.token_bytes)
    slac.start(now_ms); slac.receive(mme, now_ms); slac.tick(now_ms)
    slac.take_commands()        SendMme ..., SlacMatched, LinkReady or SlacFailed

Every run has a RunID of its own.  All chargers that answer are heard out; the one with the least attenuation
is ours.  What does not belong to the run changes nothing: it is dropped, counted, and traced once.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import ClassVar, Literal

from plc.commands import LinkReady, SendMme, SlacFailed, SlacMatched, TogglePilot
from plc.fsm import ANY, SAME, Machine, Row, always, nothing
from plc.slac import limits
from plc.slac.modem import RandomBytes, set_key_req
from plc.wire.homeplug import (
    BROADCAST,
    LOCAL_MODEM,
    VALIDATE_NOT_READY,
    VALIDATE_READY,
    VALIDATE_SUCCESS,
    AttenCharInd,
    AttenCharRsp,
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
from plc.wire.qualcomm import VsNwInfoCnf, VsNwInfoCnf1, VsNwInfoReq, VsNwInfoReq1, VsSwVerCnf, VsSwVerReq


@dataclass(frozen=True, kw_only=True)
class PevSlacOptions:
    """What may differ from the standard's way.

    validate: toggle the control pilot to prove which cable is ours: never, where the attenuation leaves
        doubt, or always; a charger that says on its own that it is ready for it gets it in any case.
    attenuation_limit_db: chargers that are heard worse are not taken; None takes the best, however bad.
    parm_requests: how often CM_SLAC_PARM.REQ is sent, all in all, before the sounds begin.
    needs_modem: fail if no modem answers CM_SET_KEY.REQ.  Without, a match is enough (on a bench, say).
    """

    sound_interval_ms: int = limits.SOUND_INTERVAL_MS.value
    validate: Literal["never", "doubt", "always"] = "never"
    attenuation_limit_db: int | None = None
    parm_requests: int = limits.PARM_REQUESTS.value
    needs_modem: bool = True
    join_ms: int = limits.MATCH_JOIN_MS.value


@dataclass(frozen=True)
class Charger:
    """A charger that answered our sounds; attenuation_db is None if it measured nothing."""

    mac: bytes
    attenuation_db: float | None

    @property
    def verdict(self) -> str:
        """ISO 15118-3 A.9.2: found directly, perhaps, or heard through other cables."""
        if self.attenuation_db is None:
            return "not measured"
        if self.attenuation_db <= limits.ATTENUATION_DIRECT_DB.value:
            return "direct"
        return "uncertain" if self.attenuation_db <= limits.ATTENUATION_INDIRECT_DB.value else "other"


def mean_attenuation_db(message: AttenCharInd) -> float | None:
    """The plain mean over the carrier groups.

    None if no group was reported, or 0 dB in all of them: nothing arrives as loud as it was sent.
    """
    groups = message.attenuation_db
    return sum(groups) / len(groups) if any(groups) else None


class PevState(Enum):
    IDLE = auto()
    ASKING = auto()
    GATHERING = auto()
    SOUNDING = auto()
    COLLECTING = auto()
    VALIDATING = auto()
    TOGGLING = auto()
    MATCHING = auto()
    KEYING = auto()
    JOINING = auto()
    JOINED = auto()
    RESTING = auto()
    FAILED = auto()


class PevSlac(Machine):
    """See the module; the table below is the whole of it."""

    who = "slac"

    def __init__(
        self,
        own_mac: bytes,
        random_bytes: RandomBytes,
        options: PevSlacOptions | None = None,
        now_ms: int = 0,
    ) -> None:
        super().__init__(PevState.IDLE, now_ms)
        self.own_mac = own_mac
        self.random_bytes = random_bytes
        self.options = options or PevSlacOptions()
        self.run_id = bytes(8)
        self.chargers: dict[bytes, Charger] = {}
        self.chosen = Charger(bytes(6), None)
        self.confirmed: set[bytes] = set()
        self.excused: set[bytes] = set()
        self.asks_once = False
        self.requests_left = 0
        self.modems: set[bytes] = set()
        self.is_told = False
        self.attempts = 0
        self.started_ms = now_ms
        self.tries_left = self.waits_left = 0
        self.starts_left = self.sounds_left = 0
        self.nid = self.nmk = b""
        self.why = ""

    def start(self, now_ms: int) -> None:
        """Plugged in: begin from scratch, whatever was going on."""
        self.fire("start", None, now_ms)

    def stop(self, now_ms: int) -> None:
        """Unplugged, or SLAC is not wanted any more."""
        self.fire("stop", None, now_ms)

    def toggling_refused(self, now_ms: int) -> None:
        """The pilot cannot be toggled now: the choice stands by the attenuation alone."""
        self.fire("refused", None, now_ms)

    def receive(self, message: Mme | UnknownMme, now_ms: int) -> None:
        """Any message from the powerline; what is not ours changes nothing."""
        self.now_ms = now_ms
        if type(message) not in (_OF_SLAC | _OF_MODEMS if self.state in _WITH_MODEMS else _OF_SLAC):
            return
        if (why := self.not_ours(message)) is not None:
            self.drop(message.name, why)
        elif not self.fire(type(message), message, now_ms):
            self.drop(message.name, f"while {self.state.name}")

    def not_ours(self, message: Mme | UnknownMme) -> str | None:
        """Why this message is none of our business, or None if it is."""
        if message.destination != self.own_mac:
            return "not for us"
        if isinstance(message, SlacParmCnf | AttenCharInd | SlacMatchCnf):
            if message.run_id != self.run_id:
                return "another run"
            if message.security_type:
                return "secured SLAC is not supported"
        if isinstance(message, AttenCharInd) and message.source_address != self.own_mac:
            return "about another car"
        if isinstance(message, SlacMatchCnf) and message.pev_mac != self.own_mac:
            return "about another car"
        if isinstance(message, SlacMatchCnf | ValidateCnf) and message.source != self.chosen.mac:
            return "not from the charger we chose"
        return None

    # --- asking

    def first_run(self, _: object) -> None:
        self.attempts = 0
        self.started_ms = self.now_ms
        self.excused = set()
        self.asks_once = False
        self.next_run(_)

    def next_run(self, _: object) -> None:
        self.attempts += 1
        self.run_id = self.random_bytes(8)
        self.chargers = {}
        self.confirmed = set()
        self.disarm("results")
        self.note("run", run_id=self.run_id.hex(), attempt=self.attempts)
        self.ask_tries()
        self.send_parm(_)

    def ask_tries(self) -> None:
        self.tries_left = 1 + limits.MATCH_RETRIES.value

    def has_tries(self, _: object) -> bool:
        return self.tries_left > 0

    def send_parm(self, _: object) -> None:
        self.send(SlacParmReq(destination=BROADCAST, source=self.own_mac, run_id=self.run_id))

    def send(self, message: Mme) -> None:
        """Send what will be answered."""
        self.tries_left -= 1
        self.say(SendMme(message))
        self.arm("answer", limits.MATCH_RESPONSE_MS.value)

    # --- gathering: chargers that missed the request get it again, before the sounds that they would miss too

    def begin_gathering(self, message: SlacParmCnf) -> None:
        self.requests_left = 0 if self.asks_once else self.options.parm_requests - 1
        self.num_sounds = 0
        self.gather(message)
        self.arm("more", limits.PARM_REQUEST_INTERVAL_MS.value if self.requests_left > 0 else 0)

    def has_more_requests(self, _: object) -> bool:
        return self.requests_left > 0

    def send_parm_again(self, _: object) -> None:
        self.requests_left -= 1
        self.say(SendMme(SlacParmReq(destination=BROADCAST, source=self.own_mac, run_id=self.run_id)))
        self.arm("more", limits.PARM_REQUEST_INTERVAL_MS.value)

    def gather(self, message: SlacParmCnf) -> None:
        self.add_confirmation(message)
        if message.num_sounds <= limits.SOUNDS_MOST.value:
            self.num_sounds = max(self.num_sounds, message.num_sounds)

    def add_confirmation(self, message: SlacParmCnf) -> None:
        if message.source not in self.confirmed and len(self.confirmed) < limits.RUNS_AT_ONCE.value:
            self.confirmed.add(message.source)
            self.note("charger", mac=message.source.hex(":"), num_sounds=message.num_sounds)

    # --- sounding

    def begin_sounds(self, _: object) -> None:
        self.starts_left = limits.START_ATTEN_CHAR_INDS.value
        self.num_sounds = self.num_sounds or limits.SOUNDS.value
        self.sounds_left = self.num_sounds
        steps = self.starts_left + self.sounds_left
        time_out_ms = 100 * limits.SOUND_TIME_OUT_100MS.value
        results_ms = steps * self.options.sound_interval_ms + time_out_ms
        self.arm("results", max(limits.ATTEN_RESULTS_MS.value, results_ms), lasting=True)
        self.sound(_)

    def more_to_sound(self, _: object) -> bool:
        return self.starts_left + self.sounds_left > 1

    def sound(self, _: object) -> None:
        if self.starts_left:
            self.starts_left -= 1
            self.say(SendMme(StartAttenCharInd(
                destination=BROADCAST, source=self.own_mac, num_sounds=self.num_sounds,
                time_out_100ms=limits.SOUND_TIME_OUT_100MS.value, forwarding_sta=self.own_mac,
                run_id=self.run_id,
            )))  # fmt: skip
        else:
            self.sounds_left -= 1
            self.say(SendMme(MnbcSoundInd(
                destination=BROADCAST, source=self.own_mac, count=self.sounds_left, run_id=self.run_id,
                rnd=self.random_bytes(16),
            )))  # fmt: skip
        self.arm("sound", self.options.sound_interval_ms)

    def sound_late(self, _: object) -> None:
        """This computer was too slow: chargers may still answer what they have heard."""
        self.note("slow", what="the sounds take longer than they may: is this computer too busy?")
        self.arm("results", 100 * limits.SOUND_TIME_OUT_100MS.value, lasting=True)

    # --- collecting and choosing

    def collect(self, message: AttenCharInd) -> None:
        if message.source not in self.chargers:
            if len(self.chargers) >= limits.RUNS_AT_ONCE.value:
                self.drop(message.name, "more chargers than we keep")
                return
            charger = Charger(message.source, mean_attenuation_db(message))
            self.chargers[charger.mac] = charger
            self.note("heard by", mac=charger.mac.hex(":"), attenuation_db=charger.attenuation_db,
                      verdict=charger.verdict, num_sounds=message.num_sounds)  # fmt: skip
        self.answer_atten_char(message)

    def answer_atten_char(self, message: AttenCharInd) -> None:
        self.say(SendMme(AttenCharRsp(
            destination=message.source, source=self.own_mac, source_address=self.own_mac, run_id=self.run_id,
            source_id=message.source_id, resp_id=message.resp_id,
        )))  # fmt: skip

    def candidates(self) -> list[Charger]:
        """Those we may take, the best first; who measured nothing comes last."""
        limit = self.options.attenuation_limit_db
        near = [c for c in self.chargers.values()
                if limit is None or c.attenuation_db is None or c.attenuation_db <= limit]  # fmt: skip
        return sorted(near, key=lambda c: (c.attenuation_db is None, c.attenuation_db or 0))

    def misses_somebody(self, _: object) -> bool:
        """A charger confirmed and its report is missing: it might be ours.

        Each gets a second chance, not more: a neighbour may hear broadcasts and never a sound.
        """
        return bool(self.candidates() and self.silent())

    def silent(self) -> set[bytes]:
        return self.confirmed - self.chargers.keys() - self.excused

    def has_candidate(self, _: object) -> bool:
        return bool(self.candidates())

    def wants_validation(self, _: object) -> bool:
        candidates = self.candidates()
        if not candidates or self.options.validate == "never":
            return False
        return self.options.validate == "always" or candidates[0].verdict != "direct"

    def choose(self) -> None:
        self.chosen = self.candidates()[0]
        self.note("chosen", mac=self.chosen.mac.hex(":"), attenuation_db=self.chosen.attenuation_db,
                  verdict=self.chosen.verdict, of=len(self.chargers))  # fmt: skip
        self.ask_tries()

    # --- validating

    def choose_and_validate(self, _: object) -> None:
        self.choose()
        self.tries_left = 1 + limits.VALIDATE_RETRIES.value
        self.waits_left = limits.VALIDATE_NOT_READY_TRIES.value
        self.send_validate(_)

    def may_wait_longer(self, message: ValidateCnf) -> bool:
        return self.charger_not_ready(message) and self.waits_left > 0

    def wait_until_ready(self, _: object) -> None:
        self.waits_left -= 1
        self.tries_left += 1
        self.arm("answer", limits.VALIDATE_NOT_READY_MS.value)

    def send_validate(self, _: object) -> None:
        self.send(ValidateReq(destination=self.chosen.mac, source=self.own_mac,
                              timer_100ms=0, result=VALIDATE_READY))  # fmt: skip

    def charger_ready(self, message: ValidateCnf) -> bool:
        return message.result == VALIDATE_READY

    def charger_not_ready(self, message: ValidateCnf) -> bool:
        return message.result == VALIDATE_NOT_READY

    def toggle(self, _: object) -> None:
        # 0x00 stands for 100 ms.
        timer_100ms = limits.VALIDATE_TOGGLE_MS.value // 100 - 1
        self.say(TogglePilot(limits.VALIDATE_TOGGLES.value))
        self.say(SendMme(ValidateReq(destination=self.chosen.mac, source=self.own_mac,
                                     timer_100ms=timer_100ms, result=VALIDATE_READY)))  # fmt: skip
        self.arm("answer", limits.VALIDATE_TOGGLE_MS.value + limits.MATCH_RESPONSE_MS.value)

    def toggles_counted(self, message: ValidateCnf) -> bool:
        return message.result == VALIDATE_SUCCESS and message.toggle_num == limits.VALIDATE_TOGGLES.value

    def has_another_candidate(self, _: object) -> bool:
        return any(charger != self.chosen for charger in self.candidates())

    def validate_the_next(self, _: object) -> None:
        self.note("not our cable", mac=self.chosen.mac.hex(":"))
        del self.chargers[self.chosen.mac]
        self.choose_and_validate(_)

    def match_unvalidated(self, message: ValidateCnf | None) -> None:
        """Seen: a charger that answers "failure" to say that it does not validate at all."""
        self.note("not validated", result=None if message is None else message.result)
        self.ask_tries()
        self.send_match(message)

    def match_validated(self, message: ValidateCnf) -> None:
        self.ask_tries()
        self.send_match(message)

    # --- matching

    def choose_and_match(self, _: object) -> None:
        self.choose()
        self.send_match(_)

    def send_match(self, _: object) -> None:
        self.send(SlacMatchReq(destination=self.chosen.mac, source=self.own_mac, pev_mac=self.own_mac,
                               evse_mac=self.chosen.mac, run_id=self.run_id))  # fmt: skip

    def matched(self, message: SlacMatchCnf) -> None:
        self.nid, self.nmk = message.nid, message.nmk
        self.say(SlacMatched(self.chosen.mac, self.run_id, self.nid, self.nmk, self.chosen.attenuation_db))
        self.tries_left = limits.SET_KEY_TRIES.value
        self.send_key(message)

    # --- the modems

    def send_key(self, _: object) -> None:
        self.tries_left -= 1
        self.say(SendMme(set_key_req(self.own_mac, self.nid, self.nmk, self.random_bytes(4))))
        self.arm("answer", limits.MODEM_ANSWER_MS.value)

    def needs_no_modem(self, _: object) -> bool:
        return not self.options.needs_modem

    def begin_joining(self, message: SetKeyCnf) -> None:
        self.note("key taken", modem=message.source.hex(":"), result=message.result, nid=self.nid.hex())
        self.modems = set()
        self.is_told = False
        self.arm("ask", limits.JOIN_ASK_EVERY_MS.value // 2)
        self.arm("join", self.options.join_ms)

    def ask_modems(self, _: object) -> None:
        self.say(SendMme(VsSwVerReq(destination=BROADCAST, source=self.own_mac)))
        for request in (VsNwInfoReq, VsNwInfoReq1):
            self.say(SendMme(request(destination=LOCAL_MODEM, source=self.own_mac)))
        self.arm("ask", limits.JOIN_ASK_EVERY_MS.value)

    def has_joined(self, message: VsSwVerCnf | VsNwInfoCnf | VsNwInfoCnf1) -> bool:
        """Two modems answer, or the own modem names another station of the network."""
        if isinstance(message, VsSwVerCnf):
            return bool(self.modems - {message.source})
        return any(network.nid == self.nid and network.stations for network in message.networks)

    def tells_something(self, _: object) -> None:
        self.is_told = True

    def count_modem(self, message: VsSwVerCnf) -> None:
        self.tells_something(message)
        if len(self.modems) < limits.RUNS_AT_ONCE.value:
            self.modems.add(message.source)

    def is_told_nothing(self, _: object) -> bool:
        return not self.is_told

    def believed(self, _: object) -> None:
        """Modems of another kind answer none of our questions: SDP will show whether they are linked."""
        self.note("not told", what="whether the modems have joined; going on")
        self.joined(_)

    def joined(self, _: object) -> None:
        self.say(LinkReady(self.chosen.mac))

    # --- when it did not work

    def no_charger(self, _: object) -> None:
        self.rest("no charger answered CM_SLAC_PARM.REQ")

    def hear_them_again(self, _: object) -> None:
        silent = self.silent()
        self.excused |= silent
        self.rest(f"{', '.join(sorted(mac.hex(':') for mac in silent))} confirmed and did not report")

    def nobody_heard_us(self, _: object) -> None:
        # Perhaps these chargers took a repeated request amiss.
        self.asks_once = bool(self.confirmed) and not self.chargers and not self.asks_once
        measured = [c.attenuation_db for c in self.chargers.values() if c.attenuation_db is not None]
        if measured:
            limit = self.options.attenuation_limit_db
            self.rest(f"the best charger is at {min(measured):.1f} dB, the limit is {limit} dB")
        else:
            self.rest("no charger heard our sounds")

    def no_match(self, _: object) -> None:
        self.rest("the chosen charger did not answer CM_SLAC_MATCH.REQ")

    def not_validated(self, _: object) -> None:
        self.rest("no charger counted our toggles of the control pilot")

    def not_joined(self, _: object) -> None:
        self.rest(f"the modems did not join within {self.options.join_ms} ms")

    def modem_silent(self, _: object) -> None:
        self.rest("no modem answered CM_SET_KEY.REQ")

    def rest(self, why: str) -> None:
        self.why = why
        self.disarm("results")
        self.note("attempt failed", why=why, attempt=self.attempts)
        self.arm("again", limits.MATCHING_RATE_MS.value)

    def may_repeat(self, _: object) -> bool:
        within = self.now_ms - self.started_ms < limits.MATCHING_REPETITION_MS.value
        return within or self.attempts < limits.MATCHING_ATTEMPTS.value

    def give_up(self, _: object) -> None:
        self.say(SlacFailed(self.why))

    def halt(self, _: object) -> None:
        self.disarm("results")

    table: ClassVar[tuple[Row[PevSlac], ...]]


_OF_SLAC = frozenset((SlacParmCnf, AttenCharInd, ValidateCnf, SlacMatchCnf))
# Modems answer others on this host too; what they say concerns us only while we wait for them.
_OF_MODEMS = frozenset((SetKeyCnf, VsSwVerCnf, VsNwInfoCnf, VsNwInfoCnf1))
_WITH_MODEMS = (PevState.KEYING, PevState.JOINING)

_S = PevState
_P = PevSlac
PevSlac.table = (
    # state          on            if                         do                      then
    Row(ANY,           "start",      always,                    _P.first_run,           _S.ASKING),
    Row(ANY,           "stop",       always,                    _P.halt,                _S.IDLE),

    Row(_S.ASKING,     SlacParmCnf,  always,                    _P.begin_gathering,     _S.GATHERING),
    Row(_S.ASKING,     "answer",     _P.has_tries,              _P.send_parm,           SAME),
    Row(_S.ASKING,     "answer",     always,                    _P.no_charger,          _S.RESTING),

    Row(_S.GATHERING,  SlacParmCnf,  always,                    _P.gather,              SAME),
    Row(_S.GATHERING,  "more",       _P.has_more_requests,      _P.send_parm_again,     SAME),
    Row(_S.GATHERING,  "more",       always,                    _P.begin_sounds,        _S.SOUNDING),

    Row(_S.SOUNDING,   SlacParmCnf,  always,                    _P.add_confirmation,    SAME),
    Row(_S.SOUNDING,   AttenCharInd, always,                    _P.collect,             SAME),
    Row(_S.SOUNDING,   "sound",      _P.more_to_sound,          _P.sound,               SAME),
    Row(_S.SOUNDING,   "sound",      always,                    _P.sound,               _S.COLLECTING),
    Row(_S.SOUNDING,   "results",    always,                    _P.sound_late,          SAME),

    Row(_S.COLLECTING, SlacParmCnf,  always,                    _P.add_confirmation,    SAME),
    Row(_S.COLLECTING, AttenCharInd, always,                    _P.collect,             SAME),
    Row(_S.COLLECTING, "results",    _P.misses_somebody,        _P.hear_them_again,     _S.RESTING),
    Row(_S.COLLECTING, "results",    _P.wants_validation,       _P.choose_and_validate, _S.VALIDATING),
    Row(_S.COLLECTING, "results",    _P.has_candidate,          _P.choose_and_match,    _S.MATCHING),
    Row(_S.COLLECTING, "results",    always,                    _P.nobody_heard_us,     _S.RESTING),

    Row(_S.VALIDATING, AttenCharInd, always,                    _P.answer_atten_char,   SAME),
    Row(_S.VALIDATING, ValidateCnf,  _P.charger_ready,          _P.toggle,              _S.TOGGLING),
    Row(_S.VALIDATING, ValidateCnf,  _P.may_wait_longer,        _P.wait_until_ready,    SAME),
    Row(_S.VALIDATING, ValidateCnf,  always,                    _P.match_unvalidated,   _S.MATCHING),
    Row(_S.VALIDATING, "answer",     _P.has_tries,              _P.send_validate,       SAME),
    Row(_S.VALIDATING, "answer",     always,                    _P.match_unvalidated,   _S.MATCHING),
    Row(_S.TOGGLING,   AttenCharInd, always,                    _P.answer_atten_char,   SAME),
    Row(_S.TOGGLING,   "refused",    always,                    _P.match_unvalidated,   _S.MATCHING),
    Row(_S.TOGGLING,   ValidateCnf,  _P.charger_ready,          nothing,                SAME),
    Row(_S.TOGGLING,   ValidateCnf,  _P.toggles_counted,        _P.match_validated,     _S.MATCHING),
    Row(_S.TOGGLING,   ValidateCnf,  _P.has_another_candidate,  _P.validate_the_next,   _S.VALIDATING),
    Row(_S.TOGGLING,   ValidateCnf,  always,                    _P.not_validated,       _S.RESTING),
    Row(_S.TOGGLING,   "answer",     _P.has_another_candidate,  _P.validate_the_next,   _S.VALIDATING),
    Row(_S.TOGGLING,   "answer",     always,                    _P.not_validated,       _S.RESTING),

    Row(_S.MATCHING,   SlacMatchCnf, always,                    _P.matched,             _S.KEYING),
    Row(_S.MATCHING,   AttenCharInd, always,                    _P.answer_atten_char,   SAME),
    Row(_S.MATCHING,   ValidateCnf,  _P.charger_ready,          _P.toggle,              _S.TOGGLING),
    Row(_S.MATCHING,   "answer",     _P.has_tries,              _P.send_match,          SAME),
    Row(_S.MATCHING,   "answer",     always,                    _P.no_match,            _S.RESTING),

    Row(_S.KEYING,     SetKeyCnf,    always,                    _P.begin_joining,       _S.JOINING),
    Row(_S.KEYING,     "answer",     _P.has_tries,              _P.send_key,            SAME),
    Row(_S.KEYING,     "answer",     _P.needs_no_modem,         _P.joined,              _S.JOINED),
    Row(_S.KEYING,     "answer",     always,                    _P.modem_silent,        _S.RESTING),

    Row(_S.JOINING,    "ask",        always,                    _P.ask_modems,          SAME),
    Row(_S.JOINING,    VsSwVerCnf,   _P.has_joined,             _P.joined,              _S.JOINED),
    Row(_S.JOINING,    VsSwVerCnf,   always,                    _P.count_modem,         SAME),
    Row(_S.JOINING,    VsNwInfoCnf,  _P.has_joined,             _P.joined,              _S.JOINED),
    Row(_S.JOINING,    VsNwInfoCnf,  always,                    _P.tells_something,     SAME),
    Row(_S.JOINING,    VsNwInfoCnf1, _P.has_joined,             _P.joined,              _S.JOINED),
    Row(_S.JOINING,    VsNwInfoCnf1, always,                    _P.tells_something,     SAME),
    Row(_S.JOINING,    "join",       _P.is_told_nothing,        _P.believed,            _S.JOINED),
    Row(_S.JOINING,    "join",       always,                    _P.not_joined,          _S.RESTING),

    Row(_S.RESTING,    "again",      _P.may_repeat,             _P.next_run,            _S.ASKING),
    Row(_S.RESTING,    "again",      always,                    _P.give_up,             _S.FAILED),
)  # fmt: skip
