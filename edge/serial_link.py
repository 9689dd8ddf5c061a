"""An open serial port: bytes in and out, without the loop waiting for the device.

Read and written by descriptor, not by pyserial: its write_timeout=0 burns the processor while a device takes
nothing, and an unplugged port is readable for ever.  Where the platform cannot wait on a descriptor (Windows)
two threads do it; that way is tested on Linux only.
"""

from __future__ import annotations

import os
import select
import socket
import threading
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from edge.loop import Loop
from edge.off_loop import start_thread

if TYPE_CHECKING:
    from serial import Serial

# What a device has not taken after so long is not given to it later: it may be a command of yesterday.
STUCK_MS = 500
MOST_WAITING = 4_096
# Of what floods in, so much in a round of the loop; the rest in the next ones.
MOST_READ = 1_024
LAST_WORDS_S = 0.3

OnData = Callable[[bytes, int], None]
OnLost = Callable[[str, int], None]


def unplugged(port: Serial) -> str:
    """An open port that cannot be read or written any more has gone, whatever the error is called."""
    return f"{port.name} has been unplugged"


class DescriptorLink:
    """An open port where the loop can wait on it."""

    def __init__(self, loop: Loop, port: Serial, on_data: OnData, on_lost: OnLost) -> None:
        import termios

        self.loop = loop
        self.port = port
        self.stuck_at_ms: int | None = None
        self._errors = (OSError, termios.error)
        self._fd = port.fileno()
        self._on_data = on_data
        self._on_lost = on_lost
        self._waiting = b""
        os.set_blocking(self._fd, False)
        loop.add_reader(self._fd, self._read, vital=True)

    def send(self, data: bytes) -> None:
        self._waiting = (self._waiting + data)[:MOST_WAITING]
        if self.stuck_at_ms is None:
            self._write(self.loop.clock())

    def _write(self, now_ms: int) -> None:
        try:
            count = os.write(self._fd, self._waiting)
        except BlockingIOError:
            count = 0
        except self._errors:
            # Not from here: whoever is sending is in the midst of something.
            self._waiting = b""
            self.loop.call_soon(self._fail)
            return
        self._waiting = self._waiting[count:]
        was_stuck = self.stuck_at_ms is not None
        if count or not was_stuck:
            self.stuck_at_ms = now_ms + STUCK_MS if self._waiting else None
        if self._waiting and not was_stuck:
            self.loop.add_writer(self._fd, self._write, vital=True)
        elif was_stuck and not self._waiting:
            self.loop.remove_writer(self._fd)

    def _read(self, now_ms: int) -> None:
        try:
            data = os.read(self._fd, MOST_READ)
        except BlockingIOError:
            return
        except self._errors:
            data = b""
        if data:
            self._on_data(data, now_ms)
        else:
            self._on_lost(unplugged(self.port), now_ms)

    def _fail(self) -> None:
        if self._fd >= 0:
            self._on_lost(unplugged(self.port), self.loop.clock())

    def finish(self) -> None:
        """Let out what waits, then close."""
        try:
            if self._waiting and select.select([], [self._fd], [], LAST_WORDS_S)[1]:
                os.write(self._fd, self._waiting)
        except self._errors:
            self._waiting = b""
        drain = threading.Thread(target=self._drain, daemon=True)
        drain.start()
        drain.join(LAST_WORDS_S)
        self.drop(is_drained=not drain.is_alive())

    def _drain(self) -> None:
        import termios

        try:
            termios.tcdrain(self._fd)
        except self._errors:
            return

    def drop(self, *, is_drained: bool = False) -> None:
        """Close at once.  What the device has not taken is thrown away, else closing would wait for it."""
        import termios

        if self._fd < 0:
            return
        self.loop.remove_reader(self._fd)
        self.loop.remove_writer(self._fd)
        fd, self._fd = self._fd, -1
        try:
            if not is_drained:
                termios.tcflush(fd, termios.TCIOFLUSH)
        except self._errors:
            pass    # it has gone
        start_thread(self.port.close)


class ThreadLink:
    """An open port on a platform that cannot wait on it: one thread reads, one writes."""

    def __init__(self, loop: Loop, port: Serial, on_data: OnData, on_lost: OnLost) -> None:
        self.loop = loop
        self.port = port
        self.stuck_at_ms: int | None = None
        self._on_data = on_data
        self._on_lost = on_lost
        self._is_closed = False
        self._waiting: deque[bytes] = deque()
        self._wanted = threading.Event()
        self._is_idle = threading.Event()
        self._received: deque[bytes] = deque()
        self._is_lost = False
        self._out, self._in = socket.socketpair()
        self._out.setblocking(False)
        self._in.setblocking(False)
        loop.add_reader(self._out, self._take, vital=True)
        for work in (self._read, self._write):
            start_thread(work)

    def send(self, data: bytes) -> None:
        if sum(map(len, self._waiting)) < MOST_WAITING:
            self._waiting.append(data)
        if self.stuck_at_ms is None:
            self.stuck_at_ms = self.loop.clock() + STUCK_MS
        self._is_idle.clear()
        self._wanted.set()

    def _take(self, now_ms: int) -> None:
        try:
            self._out.recv(4096)
        except BlockingIOError:
            pass
        if not self._waiting:
            self.stuck_at_ms = None
        while self._received and not self._is_closed:
            self._on_data(self._received.popleft(), now_ms)
        if self._is_lost and not self._is_closed:
            self._on_lost(unplugged(self.port), now_ms)

    def finish(self) -> None:
        if self._waiting:
            self._is_idle.wait(LAST_WORDS_S)
        self.drop()

    def drop(self) -> None:
        self._is_closed = True
        self._wanted.set()
        self.loop.remove_reader(self._out)
        self._out.close()
        self._in.close()
        start_thread(self.port.close)

    # --- the threads

    def _ring(self) -> None:
        try:
            self._in.send(b"\0")
        except OSError:
            pass    # it rings already, or nobody listens any more

    def _read(self) -> None:
        while not self._is_closed:
            try:
                data = self.port.read(1)
                if data:
                    data += self.port.read(self.port.in_waiting or 0)
            except (OSError, TypeError, ValueError):    # pyserial raises these on a closed port
                self._is_lost = True
                self._ring()
                return
            if data:
                self._received.append(data)
                self._ring()

    def _write(self) -> None:
        while not self._is_closed:
            self._wanted.wait()
            self._wanted.clear()
            while self._waiting and not self._is_closed:
                try:
                    self.port.write(self._waiting[0])
                except (OSError, TypeError, ValueError):
                    self._is_lost = True
                    self._ring()
                    return
                self._waiting.popleft()
            self._is_idle.set()
            self._ring()
