"""SDP: the car asks who is there, the charger says where its TCP server listens.

ISO 15118-2 7.10.1, DIN 70121.

Datagrams in, datagrams out; where they travel (sockets, a virtual cable) is the edge's business.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import ClassVar

from plc.commands import ChargerAsked, ChargerFound, ChargerSilent, SendDatagram
from plc.errors import FrameError
from plc.fsm import ANY, SAME, Machine, Row, always, nothing
from plc.slac.limits import Limit
from plc.wire import sdp
from plc.wire.v2gtp import HEADER, HEADER_START, v2gtp

ASK_EVERY_MS = Limit(250, "ISO 15118-2 SDP timeout")
ASK_TIMES = Limit(50, "ISO 15118-2 number of SDP requests")
NOBODY = "nobody answered"
ASK_AGAIN_TIMES = Limit(12, "ours: who has answered before answers at once, or needs a new match")

MULTICAST = bytes.fromhex("ff02000000000000") + bytes(7) + b"\x01"
LOOPBACK = bytes(15) + b"\x01"


def is_on_link(address: bytes) -> bool:
    """Link-local (fe80::/10), or the machine itself: what a neighbour's address can be."""
    return address == LOOPBACK or (address[0] == 0xFE and address[1] & 0xC0 == 0x80)


def sdp_payload(datagram: bytes, payload_type: int) -> bytes:
    """What stands behind the V2GTP header of a datagram.  Raises FrameError naming what does not fit."""
    if len(datagram) < HEADER.size:
        raise FrameError("V2GTP", "header", 0, f"{len(datagram)} bytes", f"{HEADER.size} bytes")
    if datagram[:2] != HEADER_START:
        raise FrameError("V2GTP", "version", 0, datagram[:2].hex(), HEADER_START.hex())
    _, _, found_type, length = HEADER.unpack_from(datagram)
    if found_type != payload_type:
        known = sdp.PAYLOAD_TYPE_NAMES.get(found_type)
        got = f"0x{found_type:04X}" + (f" ({known})" if known else "")
        raise FrameError("V2GTP", "payload_type", 2, got, f"0x{payload_type:04X}")
    if length != len(datagram) - HEADER.size:
        raise FrameError("V2GTP", "payload_length", 4, length, len(datagram) - HEADER.size)
    return datagram[HEADER.size :]


class SdpState(Enum):
    IDLE = auto()
    ASKING = auto()
    FOUND = auto()
    SILENT = auto()


class SdpClient(Machine):
    """The car: asks every 250 ms, 50 times, until a charger on our link answers."""

    who = "sdp"

    def __init__(self, *, wants_tls: bool = False, now_ms: int = 0) -> None:
        super().__init__(SdpState.IDLE, now_ms)
        self.wants_tls = wants_tls
        self.asked = 0
        self.times = ASK_TIMES.value
        self.why = NOBODY

    def start(self, now_ms: int, times: int = ASK_TIMES.value) -> None:
        """times: how often it is asked before the charger counts as silent."""
        self.times = times
        self.fire("start", None, now_ms)

    def stop(self, now_ms: int) -> None:
        self.fire("stop", None, now_ms)

    def receive(self, datagram: bytes, source: bytes, now_ms: int) -> None:
        """A datagram for the port we ask from; what is no answer from a neighbour is dropped."""
        self.now_ms = now_ms
        try:
            response = sdp.decode_response(sdp_payload(datagram, sdp.RESPONSE_PAYLOAD_TYPE))
        except FrameError as error:
            self.drop("SDP datagram", str(error))
            return
        if why := self._unusable(response, source):
            self.why = f"an answer was of no use: {why}"
            self.drop("SDPResponse", why)
        elif not self.fire(sdp.SdpResponse, (response, source), now_ms):
            self.drop("SDPResponse", f"while {self.state.name}")

    def _unusable(self, response: sdp.SdpResponse, source: bytes) -> str:
        if not is_on_link(source) or not is_on_link(response.address):
            return "from or about an address that is not on our link"
        if response.transport != sdp.TRANSPORT_TCP or not response.port:
            return f"transport 0x{response.transport:02X}, port {response.port}"
        # Who calls there without TLS would be hung up on; another charger may still answer.
        is_tls_alone = response.security == sdp.SECURITY_TLS and not self.wants_tls
        return "the charger offers TLS alone, and this program has none" if is_tls_alone else ""

    def begin(self, _: object) -> None:
        self.asked = 0
        self.why = NOBODY
        self.ask(_)

    def ask(self, _: object) -> None:
        self.asked += 1
        security = sdp.SECURITY_TLS if self.wants_tls else sdp.SECURITY_NONE
        request = sdp.encode(sdp.SdpRequest(security=security))
        self.say(SendDatagram(v2gtp(sdp.REQUEST_PAYLOAD_TYPE, request), MULTICAST, sdp.SDP_PORT))
        self.arm("ask", ASK_EVERY_MS.value)

    def may_ask(self, _: object) -> bool:
        return self.asked < self.times

    def found(self, answer: tuple[sdp.SdpResponse, bytes]) -> None:
        response, source = answer
        is_tls = response.security == sdp.SECURITY_TLS
        self.say(ChargerFound(response.address, response.port, is_tls, source))

    def silent(self, _: object) -> None:
        self.say(ChargerSilent(self.asked, self.why))

    table: ClassVar[tuple[Row[SdpClient], ...]]


SdpClient.table = (
    # state             on               if                  do                then
    Row(ANY,             "start",         always,             SdpClient.begin,  SdpState.ASKING),
    Row(ANY,             "stop",          always,             nothing,          SdpState.IDLE),
    Row(SdpState.ASKING, sdp.SdpResponse, always,             SdpClient.found,  SdpState.FOUND),
    Row(SdpState.ASKING, "ask",           SdpClient.may_ask,  SdpClient.ask,    SAME),
    Row(SdpState.ASKING, "ask",           always,             SdpClient.silent, SdpState.SILENT),
)  # fmt: skip


class SdpServer(Machine):
    """The charger: answers every request of a neighbour at once, with what it can do.

    A wish for TLS that we cannot fulfil is answered with "no TLS": cars that get no answer ask for 12 s.
    The forms for WLAN and for mobility operators get no answer: we stand at a cable ([V2G20-2275]).
    """

    who = "sdp"

    def __init__(self, address: bytes, port: int, *, has_tls: bool = False, now_ms: int = 0) -> None:
        super().__init__(SdpState.IDLE, now_ms)
        self.address = address
        self.port = port
        self.has_tls = has_tls

    def receive(self, datagram: bytes, source: bytes, source_port: int, now_ms: int) -> None:
        """A datagram for port 15118; what is no request from a neighbour is dropped."""
        self.now_ms = now_ms
        try:
            request = sdp.decode_request(sdp_payload(datagram, sdp.REQUEST_PAYLOAD_TYPE))
        except FrameError as error:
            self.drop("SDP datagram", str(error))
            return
        if not is_on_link(source):
            self.drop("SDPRequest", "from an address that is not on our link")
        elif request.transport != sdp.TRANSPORT_TCP:
            self.drop("SDPRequest", f"for transport 0x{request.transport:02X}")
        else:
            self.answer(request, source, source_port)

    def answer(self, request: sdp.SdpRequest, source: bytes, source_port: int) -> None:
        wants_tls = request.security == sdp.SECURITY_TLS
        security = sdp.SECURITY_TLS if wants_tls and self.has_tls else sdp.SECURITY_NONE
        response = sdp.SdpResponse(address=self.address, port=self.port, security=security)
        payload = v2gtp(sdp.RESPONSE_PAYLOAD_TYPE, sdp.encode(response))
        self.say(SendDatagram(payload, source, source_port))
        self.say(ChargerAsked(source, wants_tls))
