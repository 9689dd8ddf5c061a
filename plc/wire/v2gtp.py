"""V2GTP: the header that makes messages of a TCP stream or of a UDP datagram.

    01 | FE | payload type, 2 bytes | payload length, 4 bytes | payload

Sources: DIN 70121 and ISO 15118-2 clause 7.8.3; ISO 15118-20 for the payload types from 0x8002 on.
"""

from __future__ import annotations

from struct import Struct
from typing import NamedTuple

from plc.errors import FrameError
from plc.wire.sdp import PAYLOAD_TYPE_NAMES as SDP_PAYLOAD_TYPES

HEADER = Struct(">BBHI")
VERSION = 0x01
INVERSE_VERSION = 0xFE
HEADER_START = bytes((VERSION, INVERSE_VERSION))
PAYLOAD_MAX = 64 * 1024

EXI = 0x8001
SCHEDULE_RENEGOTIATION = 0x8101
PAYLOAD_TYPES = SDP_PAYLOAD_TYPES | {
    EXI: "EXI",
    0x8002: "ISO 15118-20 main stream",
    0x8003: "ISO 15118-20 AC stream",
    0x8004: "ISO 15118-20 DC stream",
    0x8005: "ISO 15118-20 ACDP stream",
    0x8006: "ISO 15118-20 WPT stream",
    SCHEDULE_RENEGOTIATION: "schedule renegotiation",
    0x8102: "metering confirmation",
    0x8103: "ACDP system status",
    0x8104: "parking status",
}

# The schemas whose messages a payload type carries.  EXI carries the handshake and what it chooses of the
# first generation.  A schedule is renegotiated with messages of two schemas.  ISO 15118-20 table 14, 8.6.5.
SCHEMAS = {
    EXI: ("app", "din", "iso2"),
    0x8002: ("iso20_common",),
    0x8003: ("iso20_ac",),
    0x8004: ("iso20_dc",),
    0x8005: ("iso20_acdp",),
    0x8006: ("iso20_wpt",),
    SCHEDULE_RENEGOTIATION: ("iso20_dc", "iso20_ac", "iso20_wpt", "iso20_common"),
    0x8102: ("iso20_common",),
    0x8103: ("iso20_acdp",),
    0x8104: ("iso20_common",),
}
SIDE_STREAMS = range(0x8101, 0x9000)    # beside the main stream, with questions and answers of their own


class V2gtpMessage(NamedTuple):
    """One message; its payload type need not be one of PAYLOAD_TYPES.  time_ns: of its last byte."""

    payload_type: int
    payload: bytes
    time_ns: int

    @property
    def name(self) -> str:
        return PAYLOAD_TYPES.get(self.payload_type) or f"payload type 0x{self.payload_type:04X}"


class V2gtpError(NamedTuple):
    """Where the stream stopped being V2GTP; error.offset counts from the start of the stream."""

    time_ns: int
    error: FrameError


class V2gtpSkipped(NamedTuple):
    """How many bytes from which position on were passed over until a header came, or the stream ended."""

    time_ns: int
    position: int
    skipped: int


V2gtpEvent = V2gtpMessage | V2gtpError | V2gtpSkipped


def v2gtp(payload_type: int, payload: bytes) -> bytes:
    """The message as it is sent."""
    return HEADER.pack(VERSION, INVERSE_VERSION, payload_type, len(payload)) + payload


class V2gtpReader:
    """Cuts a stream into messages, however it was segmented.  Holds at most one message.

    What cannot be a header is reported at once; then everything is passed over up to the next plausible one:
    the version bytes, a type of PAYLOAD_TYPES, and a length of 1..payload_max.
    """

    def __init__(self, payload_max: int = PAYLOAD_MAX) -> None:
        self._payload_max = payload_max
        self._position = 0            # of the first pending byte in the stream
        self._pending = bytearray()
        self._need = HEADER.size      # so many pending bytes are worth a look
        self._is_lost = False
        self._lost_at = 0
        self._skipped = 0

    def feed(self, data: bytes, time_ns: int = 0) -> list[V2gtpEvent]:
        """Take the next bytes; returns the messages that are whole now, and what was wrong between them."""
        if self._pending:
            self._pending += data
            if len(self._pending) < self._need:
                return []
            data = bytes(self._pending)
            self._pending.clear()
        events: list[V2gtpEvent] = []
        at = 0
        while True:
            if self._is_lost:
                at = self._find_header(data, at, time_ns, events)
            if at + HEADER.size > len(data):
                self._need = HEADER.size
                break
            version, inverse_version, payload_type, length = HEADER.unpack_from(data, at)
            if version != VERSION or inverse_version != INVERSE_VERSION or length > self._payload_max:
                events.append(V2gtpError(time_ns, self._fault(data, at)))
                self._lose(self._position + at)
                continue
            end = at + HEADER.size + length
            if end > len(data):
                self._need = end - at
                break
            # Calling the class itself takes twice as long.
            events.append(tuple.__new__(V2gtpMessage, (payload_type, data[at + HEADER.size:end], time_ns)))
            at = end
            if at == len(data):
                self._need = HEADER.size
                break
        self._position += at
        if at < len(data):
            self._pending += data[at:]
        return events

    def gap(self, missing: int) -> None:
        """The stream goes on behind bytes that nobody has; what was begun before them is passed over.

        missing: how many.  It is nobody's fault, and told as bytes passed over, when a header comes again.
        """
        self._lose(self._position)
        self._pass_pending()
        self._position += missing

    def end(self, time_ns: int = 0) -> list[V2gtpEvent]:
        """The stream is over; returns what is wrong with that."""
        events: list[V2gtpEvent] = []
        if self._pending and not self._is_lost:
            events.append(V2gtpError(time_ns, self._cut("the end of the stream")))
            self._lose(self._position)
        self._pass_pending()
        self._report_skipped(time_ns, events)
        return events

    def _find_header(self, data: bytes, at: int, time_ns: int, events: list[V2gtpEvent]) -> int:
        """Pass over bytes until a plausible header stands at the offset returned, or may stand there."""
        start = at
        while (at := data.find(HEADER_START, at)) >= 0 and at + HEADER.size <= len(data):
            _, _, payload_type, length = HEADER.unpack_from(data, at)
            if payload_type in PAYLOAD_TYPES and 0 < length <= self._payload_max:
                self._skipped += at - start
                self._is_lost = False
                self._report_skipped(time_ns, events)
                return at
            at += 1
        if at < 0:
            at = len(data) - data.endswith(HEADER_START[:1])
        self._skipped += at - start
        return at

    def _lose(self, position: int) -> None:
        if not self._is_lost:
            self._is_lost = True
            self._lost_at = position

    def _pass_pending(self) -> None:
        self._position += len(self._pending)
        self._skipped += len(self._pending)
        self._pending.clear()

    def _report_skipped(self, time_ns: int, events: list[V2gtpEvent]) -> None:
        if self._skipped:
            events.append(V2gtpSkipped(time_ns, self._lost_at, self._skipped))
            self._skipped = 0

    def _fault(self, data: bytes, at: int) -> FrameError:
        version, inverse_version, _, length = HEADER.unpack_from(data, at)
        position = self._position + at
        if version != VERSION:
            return FrameError("V2GTP", "version", position, f"0x{version:02X}", f"0x{VERSION:02X}")
        if inverse_version != INVERSE_VERSION:
            return FrameError("V2GTP", "inverse_version", position + 1, f"0x{inverse_version:02X}",
                              f"0x{INVERSE_VERSION:02X}")
        return FrameError("V2GTP", "payload_length", position + 4, length, f"at most {self._payload_max}")

    def _cut(self, got: str) -> FrameError:
        want = f"{self._need - len(self._pending)} more of {self._need} bytes"
        return FrameError("V2GTP", "message", self._position, got, want)
