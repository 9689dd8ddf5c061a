"""Talking with modems: giving them a key and seeing that they hold it, and finding out which are there."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from typing import ClassVar

from plc.commands import KeyNotSet, KeySet, ModemSeen, ModemsFound, SendMme
from plc.fsm import ANY, SAME, Machine, Row, always, nothing
from plc.slac import limits
from plc.wire.homeplug import (
    BROADCAST,
    LOCAL_MODEM,
    GetKeyCnf,
    GetKeyReq,
    Mme,
    SetKeyCnf,
    SetKeyReq,
    UnknownMme,
)
from plc.wire.qualcomm import VsSwVerCnf, VsSwVerReq

RandomBytes = Callable[[int], bytes]

# Firmware that is known to lose the connection: part of its version, and what was seen.
KNOWN_BAD_FIRMWARE = {
    "1.1.0.844": "sessions break off after minutes to hours (TL-PA4010, pyPLC issue 37)",
}


def set_key_req(own_mac: bytes, nid: bytes, nmk: bytes, nonce: bytes) -> SetKeyReq:
    """What makes the local modem join (or found) the network of this id and key."""
    return SetKeyReq(destination=LOCAL_MODEM, source=own_mac, my_nonce=nonce, nid=nid, new_key=nmk)


def get_key_req(own_mac: bytes, nid: bytes, nonce: bytes) -> GetKeyReq:
    return GetKeyReq(destination=LOCAL_MODEM, source=own_mac, nid=nid, my_nonce=nonce)


class KeyState(Enum):
    IDLE = auto()
    ASKED = auto()
    RESTARTING = auto()
    HELD = auto()
    REFUSED = auto()


class KeySetting(Machine):
    """Gives the local modem a key, asks again when it does not answer, and looks whether it holds it.

    A modem answers CM_SET_KEY.REQ, restarts for some seconds, and can then be asked for its key.  Modems
    that never tell their key are believed after a while.  Ends in KeySet or, for the time being, in
    KeyNotSet: a modem that is switched on later still gets its key.
    """

    who = "modem"

    def __init__(self, own_mac: bytes, random_bytes: RandomBytes, now_ms: int = 0) -> None:
        super().__init__(KeyState.IDLE, now_ms)
        self.own_mac = own_mac
        self.random_bytes = random_bytes
        self.nid = self.nmk = b""
        self.tries_left = self.checks_left = 0

    def set_key(self, nid: bytes, nmk: bytes, now_ms: int) -> None:
        self.nid, self.nmk = nid, nmk
        self.fire("set", None, now_ms)

    def receive(self, message: Mme | UnknownMme, now_ms: int) -> None:
        """Answers to this host; everything else is left to others."""
        if isinstance(message, SetKeyCnf | GetKeyCnf) and message.destination == self.own_mac:
            self.fire(type(message), message, now_ms)

    # --- what the rows do

    def first_try(self, _: object) -> None:
        self.tries_left = limits.SET_KEY_TRIES.value
        self.send_key(_)

    def send_key(self, _: object) -> None:
        self.tries_left -= 1
        self.say(SendMme(set_key_req(self.own_mac, self.nid, self.nmk, self.random_bytes(4))))
        self.arm("answer", limits.MODEM_ANSWER_MS.value)

    def has_tries(self, _: object) -> bool:
        return self.tries_left > 0

    def begin_checks(self, message: SetKeyCnf) -> None:
        self.note("key taken", modem=message.source.hex(":"), result=message.result, nid=self.nid.hex())
        self.checks_left = limits.KEY_CHECKS.value
        self.arm("check", limits.KEY_CHECK_EVERY_MS.value)

    def has_checks(self, _: object) -> bool:
        return self.checks_left > 0

    def check(self, _: object) -> None:
        self.checks_left -= 1
        self.say(SendMme(get_key_req(self.own_mac, self.nid, self.random_bytes(4))))
        self.arm("check", limits.KEY_CHECK_EVERY_MS.value)

    def holds_our_key(self, message: GetKeyCnf) -> bool:
        return message.result == 0 and (message.nid, message.key) == (self.nid, self.nmk)

    def holds_another_key(self, message: GetKeyCnf) -> bool:
        return message.result == 0 and message.key not in (self.nmk, bytes(16))

    def verified(self, _: object) -> None:
        self.say(KeySet(self.nid, verified=True))

    def believed(self, _: object) -> None:
        self.say(KeySet(self.nid, verified=False))

    def refused(self, _: object) -> None:
        self.say(KeyNotSet(f"no modem answered {limits.SET_KEY_TRIES.value} CM_SET_KEY.REQ"))
        self.arm("later", limits.MODEM_RESTART_MS.value)

    def another_key(self, message: GetKeyCnf) -> None:
        self.note("key lost", modem=message.source.hex(":"), nid=message.nid.hex())
        self.send_key(message)

    table: ClassVar[tuple[Row[KeySetting], ...]]


_K = KeyState
_KS = KeySetting
KeySetting.table = (
    # state            on         if                      do                then
    Row(ANY,           "set",     always,                 _KS.first_try,    _K.ASKED),
    Row(_K.ASKED,      SetKeyCnf, always,                 _KS.begin_checks, _K.RESTARTING),
    Row(_K.ASKED,      "answer",  _KS.has_tries,          _KS.send_key,     SAME),
    Row(_K.ASKED,      "answer",  always,                 _KS.refused,      _K.REFUSED),
    Row(_K.RESTARTING, GetKeyCnf, _KS.holds_our_key,      _KS.verified,     _K.HELD),
    Row(_K.RESTARTING, GetKeyCnf, _KS.holds_another_key,  _KS.another_key,  _K.ASKED),
    Row(_K.RESTARTING, GetKeyCnf, always,                 nothing,          SAME),
    Row(_K.RESTARTING, "check",   _KS.has_checks,         _KS.check,        SAME),
    Row(_K.RESTARTING, "check",   always,                 _KS.believed,     _K.HELD),
    Row(_K.REFUSED,    SetKeyCnf, always,                 _KS.begin_checks, _K.RESTARTING),
    Row(_K.REFUSED,    "later",   always,                 _KS.first_try,    _K.ASKED),
)  # fmt: skip


class SearchState(Enum):
    IDLE = auto()
    ASKING_LOCAL = auto()
    ASKING_ALL = auto()


class ModemSearch(Machine):
    """Which modems are there?  First the local one alone, then everybody; ends in ModemsFound.

    Two modems that answer share a network: a modem of another network does not pass the question on.
    """

    who = "modem"

    def __init__(self, own_mac: bytes, now_ms: int = 0) -> None:
        super().__init__(SearchState.IDLE, now_ms)
        self.own_mac = own_mac
        self.found: dict[bytes, ModemSeen] = {}

    def search(self, now_ms: int) -> None:
        """Begin anew, whatever was going on."""
        self.fire("search", None, now_ms)

    def receive(self, message: Mme | UnknownMme, now_ms: int) -> None:
        if isinstance(message, VsSwVerCnf) and message.destination == self.own_mac:
            self.fire(VsSwVerCnf, message, now_ms)

    def ask_local(self, _: object) -> None:
        self.found = {}
        self.say(SendMme(VsSwVerReq(destination=LOCAL_MODEM, source=self.own_mac)))
        self.arm("local", limits.MODEM_SEARCH_WINDOW_MS.value // 3)

    def ask_all(self, _: object) -> None:
        self.say(SendMme(VsSwVerReq(destination=BROADCAST, source=self.own_mac)))
        self.arm("all", limits.MODEM_SEARCH_WINDOW_MS.value)

    def add(self, message: VsSwVerCnf) -> None:
        if message.source in self.found or len(self.found) >= limits.RUNS_AT_ONCE.value:
            return
        version = message.version_text
        bad = next((why for part, why in KNOWN_BAD_FIRMWARE.items() if part in version), None)
        is_local = self.state is SearchState.ASKING_LOCAL
        self.found[message.source] = ModemSeen(message.source, version, is_local, bad)

    def report(self, _: object) -> None:
        self.say(ModemsFound(tuple(sorted(self.found.values(), key=lambda seen: not seen.is_local))))

    table: ClassVar[tuple[Row[ModemSearch], ...]]


ModemSearch.table = (
    # state                       on          if      do                      then
    Row(ANY,                      "search",   always, ModemSearch.ask_local,  SearchState.ASKING_LOCAL),
    Row(SearchState.ASKING_LOCAL, VsSwVerCnf, always, ModemSearch.add,        SAME),
    Row(SearchState.ASKING_LOCAL, "local",    always, ModemSearch.ask_all,    SearchState.ASKING_ALL),
    Row(SearchState.ASKING_ALL,   VsSwVerCnf, always, ModemSearch.add,        SAME),
    Row(SearchState.ASKING_ALL,   "all",      always, ModemSearch.report,     SearchState.IDLE),
)  # fmt: skip
