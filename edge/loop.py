"""The one place that waits: until the first readable descriptor, or the earliest deadline of any part.

    loop = Loop()
    loop.add_part(part)                         part.next_deadline_ms(), part.tick(now_ms)
    loop.add_reader(sock, part.read)            part.read(now_ms) when there is something to read
    loop.run()                                  until loop.stop(), Ctrl-C or a termination signal

Everything runs in this one thread.  Other threads and signal handlers may call wake() and call_soon().
"""

from __future__ import annotations

import selectors
import signal
import socket
import sys
import time
from collections import deque
from collections.abc import Callable
from types import FrameType
from typing import Protocol

OnReady = Callable[[int], None]

# However far off the next deadline is: a lost wake-up must not hold us for ever.
LONGEST_SLEEP_MS = 60_000
# Threads of foreign code (drivers, the log's writer) give the interpreter back so soon; Python's own 5 ms
# would be the time of many answers.
SWITCH_S = 0.000_5


class Part(Protocol):
    """Something with deadlines; tick() lets them strike and carries out what follows from it."""

    def next_deadline_ms(self) -> int | None: ...

    def tick(self, now_ms: int) -> None: ...


class _HasFileno(Protocol):
    def fileno(self) -> int: ...


def _signals_of_the_end() -> list[signal.Signals]:
    """A terminal that goes away ends the program too, but for one that nohup started."""
    numbers = [signal.SIGINT, signal.SIGTERM]
    if sys.platform != "win32" and signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:
        numbers.append(signal.SIGHUP)
    return numbers


def monotonic_ms() -> int:
    """Milliseconds that never jump; only differences mean anything."""
    return time.monotonic_ns() // 1_000_000


class Loop:
    """See the module."""

    def __init__(self, clock: Callable[[], int] = monotonic_ms) -> None:
        self.clock = clock
        self.parts: list[Part] = []
        self._vital_parts: list[Part] = []
        self._vital_sources: set[object] = set()
        self.stopped_by: str | None = None
        self._selector = selectors.DefaultSelector()
        self._soon: deque[Callable[[], None]] = deque()
        self._wake_out, self._wake_in = socket.socketpair()
        for end in (self._wake_out, self._wake_in):
            end.setblocking(False)
        self.add_reader(self._wake_out, self._drain_wake)

    def close(self) -> None:
        self._selector.close()
        self._wake_out.close()
        self._wake_in.close()

    # --- who is here

    def add_part(self, part: Part, *, vital: bool = False) -> None:
        """vital: this is needed to switch off, whatever else is broken; see run_vital()."""
        self.parts.append(part)
        if vital:
            self._vital_parts.append(part)

    def remove_part(self, part: Part) -> None:
        self.parts.remove(part)
        if part in self._vital_parts:
            self._vital_parts.remove(part)

    def add_reader(self, source: _HasFileno | int, on_ready: OnReady, *, vital: bool = False) -> None:
        """Call on_ready(now_ms) whenever source can be read; it must read, or it is called again at once."""
        self._change(source, selectors.EVENT_READ, on_ready)
        if vital:
            self._vital_sources.add(source)

    def add_writer(self, source: _HasFileno | int, on_ready: OnReady, *, vital: bool = False) -> None:
        """Call on_ready(now_ms) whenever source can be written."""
        self._change(source, selectors.EVENT_WRITE, on_ready)
        if vital:
            self._vital_sources.add(source)

    def remove_reader(self, source: _HasFileno | int) -> None:
        self._change(source, selectors.EVENT_READ, None)

    def remove_writer(self, source: _HasFileno | int) -> None:
        self._change(source, selectors.EVENT_WRITE, None)

    def forget(self, source: _HasFileno | int) -> None:
        """Call nothing for this source any more; it may be closed already, or never have been here."""
        try:
            self._selector.unregister(source)
        except (KeyError, ValueError):
            pass
        self._vital_sources.discard(source)

    def _change(self, source: _HasFileno | int, event: int, on_ready: OnReady | None) -> None:
        try:
            callbacks: dict[int, OnReady] = dict(self._selector.get_key(source).data)
            self._selector.unregister(source)
        except KeyError:
            callbacks = {}
        callbacks.pop(event, None)
        if on_ready is not None:
            callbacks[event] = on_ready
        if callbacks:
            self._selector.register(source, sum(callbacks), callbacks)
        else:
            self._vital_sources.discard(source)

    # --- from elsewhere

    def wake(self) -> None:
        """Let a sleeping loop look around; safe from any thread and from signal handlers."""
        try:
            self._wake_in.send(b"\0")
        except OSError:
            pass    # it is being woken already, or it is closed and whoever calls comes too late

    def call_soon(self, action: Callable[[], None]) -> None:
        """Let the loop's thread do this next."""
        self._soon.append(action)
        self.wake()

    def stop(self, why: str = "asked to") -> None:
        self.stopped_by = self.stopped_by or why
        self.wake()

    def _drain_wake(self, _now_ms: int) -> None:
        try:
            while self._wake_out.recv(4096):
                pass
        except BlockingIOError:
            pass

    # --- running

    def run(self) -> str:
        """Run until stopped; returns by what.  Signals of the end stop it too; their handlers come back."""
        sys.setswitchinterval(SWITCH_S)
        before = {number: signal.signal(number, self._on_signal) for number in _signals_of_the_end()}
        wake_before = signal.set_wakeup_fd(self._wake_in.fileno(), warn_on_full_buffer=False)
        try:
            while self.stopped_by is None:
                self.run_once()
        finally:
            signal.set_wakeup_fd(wake_before)
            for number, handler in before.items():
                signal.signal(number, handler)
        return self.stopped_by

    def _on_signal(self, number: int, _frame: FrameType | None) -> None:
        self.stop(signal.Signals(number).name)

    def run_once(self, longest_ms: int = LONGEST_SLEEP_MS) -> None:
        """Sleep until something is to be done, and do it."""
        wait_ms = 0 if self._soon else self._wait_ms(self.parts, longest_ms)
        for key, events in self._selector.select(wait_ms / 1000):
            self._serve(key, events)
        while self._soon:
            self._soon.popleft()()
        for part in list(self.parts):
            part.tick(self.clock())

    def run_vital(self, longest_ms: int) -> None:
        """Like run_once() for what is vital alone: the devices, when the rest of the program has failed."""
        ready = self._selector.select(self._wait_ms(self._vital_parts, longest_ms) / 1000)
        for key, events in ready:
            if key.fileobj in self._vital_sources:
                self._serve(key, events)
            else:
                self._selector.unregister(key.fileobj)    # nobody will read it any more
        for part in list(self._vital_parts):
            part.tick(self.clock())

    def _wait_ms(self, parts: list[Part], longest_ms: int) -> int:
        earliest_ms = None
        for part in parts:
            due_ms = part.next_deadline_ms()
            if due_ms is not None and (earliest_ms is None or due_ms < earliest_ms):
                earliest_ms = due_ms
        return longest_ms if earliest_ms is None else max(0, min(longest_ms, earliest_ms - self.clock()))

    def _serve(self, key: selectors.SelectorKey, events: int) -> None:
        for event, on_ready in list(key.data.items()):
            if events & event and self._is_still(key.fileobj, event, on_ready):
                on_ready(self.clock())

    def _is_still(self, source: _HasFileno | int, event: int, on_ready: OnReady) -> bool:
        """An earlier callback of the same round may have closed or changed this source."""
        try:
            return bool(self._selector.get_key(source).data.get(event) == on_ready)
        except (KeyError, ValueError):
            return False
