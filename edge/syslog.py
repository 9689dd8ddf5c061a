"""The log, sent elsewhere line by line as well: RFC 5424 over UDP to a chosen host, or as pyPLC 0.9 did it.

    syslog = Syslog(loop, "192.168.1.5", 514, tell)      log.listeners.append(syslog.said)

    <14>1 2026-11-21T15:15:08.123Z raspberry pyPLC 812 state - car: before=CABLE_CHECK to=PRE_CHARGE ...

UDP and our socket never wait: a line that cannot go is lost, and what it says stands in the log at home.
"""

from __future__ import annotations

import os
import socket
import time
from collections import deque
from collections.abc import Callable
from typing import Protocol

from devices.part import Tell
from edge.log import Line
from edge.loop import Loop
from edge.off_loop import off_loop
from plc.commands import Note
from plc.wire.udp6 import internet_checksum

# RFC 5424 table 2: severities by what a line is about; the facility is user (1).
USER = 8
INFORMATIONAL, NOTICE, WARNING = 6, 5, 4
SEVERITY = {"safety": WARNING, "ended": NOTICE, "start": NOTICE, "end": NOTICE, "refused": WARNING,
            "unsaid": WARNING, "trip": WARNING}
BYTES_MOST = 1_200          # one datagram that no network cuts into pieces
WAITING_MOST = 200          # lines, until the host's address is known
LOOK_UP_AGAIN_MS = 30_000
REFRESH_MS = 600_000        # a host's address may change
BYTE_ORDER_MARK = b"\xef\xbb\xbf"    # RFC 5424: what follows is UTF-8


def rfc5424(event: str, text: str, time_s: float, host: str, process: int) -> bytes:
    """One message; time_s since 1970."""
    whole, part = divmod(time_s, 1)
    stamp = f"{time.strftime('%Y-%m-%dT%H:%M:%S', time.gmtime(whole))}.{int(part * 1000):03d}Z"
    severity = SEVERITY.get(event, INFORMATIONAL)
    head = f"<{USER + severity}>1 {stamp} {_name(host, 255)} pyPLC {process} {_name(event, 32)} - "
    body = text.encode("utf-8", "replace")[:BYTES_MOST - len(head) - len(BYTE_ORDER_MARK)]
    return head.encode() + BYTE_ORDER_MARK + body.decode("utf-8", "ignore").encode()


def _name(text: str, most: int) -> str:
    """Printable ASCII without spaces, - for nothing."""
    return "".join(letter if "!" <= letter <= "~" else "_" for letter in text[:most]) or "-"


class Syslog:
    """See the module.  A part of the loop."""

    def __init__(self, loop: Loop, host: str, port: int, tell: Tell) -> None:
        self.loop = loop
        self.host = host
        self.port = port
        self.tell = tell
        self.lost = 0
        self._address: tuple[object, ...] | None = None
        self._socket: socket.socket | None = None
        self._waiting: deque[bytes] = deque(maxlen=WAITING_MOST)
        self._own_name = socket.gethostname()
        self._look_up_at_ms: int | None = loop.clock()
        self._has_failed = False
        loop.add_part(self)

    def said(self, line: Line) -> None:
        """One line of the log."""
        text = f"{line.who}: {line.text}" if line.text else line.who
        message = rfc5424(line.event, text, time.time(), self._own_name, os.getpid())
        if self._socket is None:
            self._waiting.append(message)
        else:
            self._send(message)

    def _send(self, message: bytes) -> None:
        assert self._socket is not None
        try:
            self._socket.sendto(message, self._address)    # type: ignore[arg-type]
        except OSError as error:
            self.lost += 1
            self._fail(error.strerror or str(error))

    def _fail(self, why: str) -> None:
        if not self._has_failed:
            self._has_failed = True
            self.tell(Note("syslog", "not_sent", {"host": self.host, "why": why}))

    # --- a part of the loop: where the host is

    def next_deadline_ms(self) -> int | None:
        return self._look_up_at_ms

    def tick(self, now_ms: int) -> None:
        if self._look_up_at_ms is not None and now_ms >= self._look_up_at_ms:
            self._look_up_at_ms = None
            off_loop(self.loop, lambda: socket.getaddrinfo(self.host, self.port, type=socket.SOCK_DGRAM),
                     self._found, errors=(OSError, UnicodeError))

    def _found(self, result: object, now_ms: int) -> None:
        if not isinstance(result, list):
            self._look_up_at_ms = now_ms + LOOK_UP_AGAIN_MS
            self._fail(getattr(result, "strerror", None) or str(result))
            return
        family, kind, protocol, _, address = result[0]
        try:
            plug = socket.socket(family, kind, protocol)
        except OSError as error:    # a kernel without IPv6, or no descriptor left
            self._found(error, now_ms)
            return
        plug.setblocking(False)
        self._look_up_at_ms = now_ms + REFRESH_MS
        self.close()
        self._socket, self._address = plug, address
        while self._waiting:
            self._send(self._waiting.popleft())

    def close(self) -> None:
        if self._socket is not None:
            self._socket.close()
            self._socket = None


# --- as pyPLC 0.9 does it


class FramePort(Protocol):
    def send(self, frame: bytes) -> None: ...


TEXT_MOST = 700
FRAMES_A_SECOND = 20
_EVERYBODY = bytes.fromhex("ffffffffffff")
_UDP_PORTS = bytes.fromhex("ff950202")    # from 65429 to 514


def powerline_frame(text: str, own_mac: bytes) -> bytes:
    """The broadcast of 0.9: Ethernet, IPv4 192.168.MAC.MAC -> 255.255.255.255, UDP to port 514, <15>text\\0.

    The checksum of the IPv4 header is right here; 0.9 left it out, and computers drop such packets.
    """
    payload = b"<15>" + text.encode("utf-8", "replace")[:TEXT_MOST].decode("utf-8", "ignore").encode() + b"\0"
    udp = _UDP_PORTS + (8 + len(payload)).to_bytes(2, "big") + b"\0\0" + payload
    head = bytearray(b"\x45\0" + (20 + len(udp)).to_bytes(2, "big") + bytes.fromhex("8a9f000080110000")
                     + bytes((192, 168, *own_mac[4:6])) + b"\xff" * 4)
    head[10:12] = internet_checksum(bytes(head)).to_bytes(2, "big")
    return _EVERYBODY + own_mac + b"\x08\x00" + bytes(head) + udp


class PowerlineLog:
    """Sends lines of the log as broadcasts on the powerline, a bounded number each second."""

    def __init__(self, port: FramePort, own_mac: bytes, clock: Callable[[], int]) -> None:
        self.port = port
        self.own_mac = own_mac
        self.clock = clock
        self.lost = 0
        self._second = 0
        self._sent = 0

    def said(self, line: Line) -> None:
        second = self.clock() // 1000
        if second != self._second:
            self._second, self._sent = second, 0
        if self._sent >= FRAMES_A_SECOND:
            self.lost += 1
            return
        self._sent += 1
        self.port.send(powerline_frame(f"[{line.who}] {line.event} {line.text}".rstrip(), self.own_mac))
