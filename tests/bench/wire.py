"""What passes on the loopback interface, with the instants the kernel gives it.  Needs root."""

from __future__ import annotations

import socket
import struct
from typing import NamedTuple

from plc.wire.v2gtp import HEADER, HEADER_START

ETH_P_IPV6 = 0x86DD
PACKET_OUTGOING = 4
SO_TIMESTAMPNS = 35
SO_RCVBUFFORCE = 33
TCP_AT = 14 + 40
SYN, ACK = 0x02, 0x10


class Segment(NamedTuple):
    """A TCP segment; is_request: towards the port that was asked for."""

    time_ns: int
    is_request: bool
    is_syn: bool
    payload: bytes


class Wire:
    """Keeps everything in the kernel until segments() takes it, so that looking costs the others nothing."""

    def __init__(self) -> None:
        self._socket = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(ETH_P_IPV6))
        self._socket.bind(("lo", ETH_P_IPV6))
        self._socket.setsockopt(socket.SOL_SOCKET, SO_RCVBUFFORCE, 256 << 20)
        self._socket.setsockopt(socket.SOL_SOCKET, SO_TIMESTAMPNS, 1)
        self._socket.setblocking(False)

    def close(self) -> None:
        self._socket.close()

    def segments(self, port: int) -> list[Segment]:
        """All segments to and from this port that carry something or open a connection."""
        found: list[Segment] = []
        while True:
            try:
                frame, extras, _, address = self._socket.recvmsg(65_535, 64)
            except BlockingIOError:
                return found
            if address[2] == PACKET_OUTGOING or len(frame) < TCP_AT + 20:
                continue    # loopback shows each packet going and coming
            source, destination = struct.unpack_from(">HH", frame, TCP_AT)
            offset, flags = frame[TCP_AT + 12] >> 4, frame[TCP_AT + 13]
            payload = frame[TCP_AT + offset * 4:]
            if port in (source, destination) and (payload or flags & SYN):
                seconds, nanoseconds = struct.unpack("qq", extras[0][2])
                found.append(Segment(seconds * 10**9 + nanoseconds, destination == port,
                                     flags & (SYN | ACK) == SYN, payload))


def exi_of(segment: Segment) -> bytes:
    """The EXI in a segment that is exactly one V2GTP message."""
    assert segment.payload[:2] == HEADER_START
    assert len(segment.payload) == HEADER.size + HEADER.unpack_from(segment.payload)[3]
    return segment.payload[HEADER.size:]
