"""Quieter, please: the amplitude maps that car and charger may exchange once they are linked.

    amp_map = AmpMap(own_mac, amplitude=15)
    amp_map.linked_with(peer_mac, now_ms)       from now on its CM_AMP_MAP.REQ is answered
    amp_map.ask(now_ms)                         our own wish, if we have one; only the first call counts
    amp_map.ended(now_ms)

A request of the peer is confirmed at once and handed to our modem, which is the one to send more quietly;
what the modem says to that is noted.  Source: ISO 15118-3 A.9.6 as EVerest and ISO 15118-5 tests speak it.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import ClassVar

from plc.commands import SendMme
from plc.fsm import ANY, SAME, Machine, Row, always, nothing
from plc.slac import limits
from plc.wire.homeplug import LOCAL_MODEM, AmpMapCnf, AmpMapReq, Mme, UnknownMme

# The carriers of HomePlug Green PHY, 4 bits each; 15 is as loud as a modem sends.
CARRIERS = 1155
LOUDEST = 15
SUCCESS = 0


def uniform_map(amplitude: int) -> bytes:
    """The same amplitude for all carriers, two in a byte."""
    return bytes([amplitude * 0x11]) * (CARRIERS // 2) + bytes([amplitude])


class AmpState(Enum):
    ALONE = auto()
    LINKED = auto()
    ASKING = auto()


class AmpMap(Machine):
    """See the module."""

    who = "slac"

    def __init__(self, own_mac: bytes, amplitude: int = LOUDEST, now_ms: int = 0) -> None:
        super().__init__(AmpState.ALONE, now_ms)
        self.own_mac = own_mac
        self.amplitude = amplitude
        self.peer_mac = b""
        self.has_asked = False
        self.tries_left = 0
        self.handed_on = b""

    def linked_with(self, peer_mac: bytes, now_ms: int) -> None:
        self.fire("linked", peer_mac, now_ms)

    def ask(self, now_ms: int) -> None:
        self.fire("ask", None, now_ms)

    def ended(self, now_ms: int) -> None:
        self.fire("ended", None, now_ms)

    def receive(self, message: Mme | UnknownMme, now_ms: int) -> None:
        if not isinstance(message, AmpMapReq | AmpMapCnf) or message.destination != self.own_mac:
            return
        if message.source == self.peer_mac:
            self.fire(type(message), message, now_ms)
        elif isinstance(message, AmpMapCnf) and self.handed_on:
            self.now_ms = now_ms
            self.note("amplitude map", modem=message.source.hex(":"), result=message.result)

    # --- what the rows do

    def take_peer(self, peer_mac: bytes) -> None:
        self.peer_mac = peer_mac
        self.has_asked = False
        self.handed_on = b""

    def forget_peer(self, _: object) -> None:
        self.peer_mac = b""

    def is_filled(self, message: AmpMapReq) -> bool:
        """A map of no carriers is to be left unanswered."""
        return message.am_length > 0

    def confirm(self, message: AmpMapReq) -> None:
        self.say(SendMme(AmpMapCnf(destination=self.peer_mac, source=self.own_mac, result=SUCCESS)))
        if message.am_data != self.handed_on:
            self.handed_on = message.am_data
            self.note("amplitude map", wanted_by=self.peer_mac.hex(":"), carriers=message.am_length)
            self.say(SendMme(AmpMapReq(destination=LOCAL_MODEM, source=self.own_mac,
                                       am_length=message.am_length, am_data=message.am_data)))  # fmt: skip

    def wants_less(self, _: object) -> bool:
        return self.amplitude < LOUDEST and not self.has_asked

    def first_try(self, _: object) -> None:
        self.has_asked = True
        self.tries_left = 1 + limits.MATCH_RETRIES.value
        self.send_wish(_)

    def has_tries(self, _: object) -> bool:
        return self.tries_left > 0

    def send_wish(self, _: object) -> None:
        self.tries_left -= 1
        self.say(SendMme(AmpMapReq(destination=self.peer_mac, source=self.own_mac, am_length=CARRIERS,
                                   am_data=uniform_map(self.amplitude))))  # fmt: skip
        self.arm("answer", limits.MATCH_RESPONSE_MS.value)

    def is_success(self, message: AmpMapCnf) -> bool:
        return message.result == SUCCESS

    def agreed(self, message: AmpMapCnf) -> None:
        self.note("amplitude map", agreed_by=message.source.hex(":"), amplitude=self.amplitude)

    def not_agreed(self, _: object) -> None:
        """The link stands all the same: few know this message."""
        self.note("amplitude map", not_answered_by=self.peer_mac.hex(":"))

    table: ClassVar[tuple[Row[AmpMap], ...]]


_S = AmpState
_A = AmpMap
AmpMap.table = (
    # state         on          if              do               then
    Row(ANY,        "linked",   always,         _A.take_peer,    _S.LINKED),
    Row(ANY,        "ended",    always,         _A.forget_peer,  _S.ALONE),
    Row(ANY,        AmpMapReq,  _A.is_filled,   _A.confirm,      SAME),
    Row(_S.LINKED,  "ask",      _A.wants_less,  _A.first_try,    _S.ASKING),
    Row(_S.ASKING,  AmpMapCnf,  _A.is_success,  _A.agreed,       _S.LINKED),
    Row(_S.ASKING,  AmpMapCnf,  always,         nothing,         SAME),
    Row(_S.ASKING,  "answer",   _A.has_tries,   _A.send_wish,    SAME),
    Row(_S.ASKING,  "answer",   always,         _A.not_agreed,   _S.LINKED),
)  # fmt: skip
