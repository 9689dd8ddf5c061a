"""Where we are, as gpsd says it (its JSON protocol, TCP port 2947); never waited for.

    gps = Gpsd(loop, "localhost");   gps.position(now_ms)   (latitude, longitude) in degrees, or None
"""

from __future__ import annotations

import json
import socket
from math import isfinite

from edge.loop import Loop
from edge.off_loop import off_loop

PORT = 2947
CONNECT_S = 5.0
AGAIN_MS = 10_000
COUNTS_MS = 10_000      # an older position is where we have been
WATCH = b'?WATCH={"enable":true,"json":true};\n'
LINE_MOST = 65_536
FIX_2D = 2


class Gpsd:
    """See the module.  A part of the loop."""

    def __init__(self, loop: Loop, host: str, port: int = PORT) -> None:
        self.loop = loop
        self.host = host
        self.port = port
        self._socket: socket.socket | None = None
        self._rest = b""
        self._known: tuple[float, float] | None = None
        self._known_ms = 0
        self._again_at_ms: int | None = loop.clock()
        self._is_closed = False
        loop.add_part(self)

    def position(self, now_ms: int) -> tuple[float, float] | None:
        return self._known if now_ms - self._known_ms <= COUNTS_MS else None

    # --- the connection

    def next_deadline_ms(self) -> int | None:
        return self._again_at_ms

    def tick(self, now_ms: int) -> None:
        if self._again_at_ms is not None and now_ms >= self._again_at_ms:
            self._again_at_ms = None
            off_loop(self.loop, lambda: socket.create_connection((self.host, self.port), CONNECT_S),
                     self._connected, errors=(OSError, UnicodeError))

    def _connected(self, result: socket.socket | Exception, now_ms: int) -> None:
        if not isinstance(result, socket.socket):
            self._again_at_ms = now_ms + AGAIN_MS
            return
        if self._is_closed:
            result.close()
            return
        result.setblocking(False)
        self._socket, self._rest = result, b""
        try:
            result.send(WATCH)
        except OSError:
            self._drop(now_ms)
            return
        self.loop.add_reader(result, self._read)

    def _read(self, now_ms: int) -> None:
        assert self._socket is not None
        try:
            data = self._socket.recv(LINE_MOST)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        *lines, self._rest = (self._rest + data).split(b"\n")
        for line in lines:
            self._take(line, now_ms)
        if not data or len(self._rest) > LINE_MOST:
            self._drop(now_ms)

    def _take(self, line: bytes, now_ms: int) -> None:
        """A report of class TPV with a fix says where we are; all others mean nothing here."""
        try:
            report = json.loads(line)
            if report["class"] != "TPV" or report["mode"] < FIX_2D:
                return
            place = float(report["lat"]), float(report["lon"])
        except (ValueError, KeyError, TypeError, RecursionError):
            return
        if all(map(isfinite, place)):
            self._known, self._known_ms = place, now_ms

    def _drop(self, now_ms: int) -> None:
        self.close()
        self._is_closed = False
        self._again_at_ms = now_ms + AGAIN_MS

    def close(self) -> None:
        self._is_closed = True
        if self._socket is not None:
            self.loop.forget(self._socket)
            self._socket.close()
            self._socket = None
