"""Open CAN buses, by python-can: what its drivers do not promise is kept away from the loop here.

Interfaces that are plain sockets are read and written by the loop.  All others (a serial adapter's write
waits until its bytes are out) have a thread that reads and one that writes.
"""

from __future__ import annotations

import logging
import socket
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from errno import EAGAIN, ENOBUFS
from typing import Any, Protocol

from devices.can_frame import CanFrame
from edge.loop import Loop
from edge.off_loop import start_thread

LAST_WORDS_S = 0.3
WAITING_MOST = 200
READ_BUDGET_S = 0.000_2
READ_WAIT_S = 0.1
WRITE_WAIT_S = 0.5
# A driver that says "nothing" at once, so often without a break, has lost its connection and does not say so.
EMPTY_MOST = 500
EMPTY_S = 0.001
# Sockets that the loop can wait for, and that never make a writer wait.
IN_THE_LOOP = frozenset(("socketcan", "udp_multicast"))


@dataclass(frozen=True, slots=True)
class CanOptions:
    """Which bus: names of python-can.  more: what else the interface takes, as host or port."""

    interface: str
    channel: str
    bitrate: int = 500_000
    more: tuple[tuple[str, Any], ...] = ()

    def __str__(self) -> str:
        return f"{self.interface} {self.channel}"


class Listener(Protocol):
    """Who hears of an open bus, in the loop's thread."""

    def received(self, message: Any, now_ms: int) -> None:
        """A message of python-can."""

    def unreadable(self, line: Line, error: Exception) -> None:
        """Something came that is no frame."""

    def broken(self, line: Line, why: str) -> None:
        """The bus has gone."""


class Line:
    """An open bus."""

    def send(self, frame: CanFrame) -> bool:
        raise NotImplementedError

    def close(self, *, waits: bool) -> None:
        """waits: a moment for the last frames."""
        raise NotImplementedError


class DirectLine(Line):
    """A bus that is a socket of this system: the loop reads it and writes to it."""

    def __init__(self, loop: Loop, listener: Listener, bus: Any) -> None:
        self.loop = loop
        self.listener = listener
        self.bus = bus
        self._is_open = True
        loop.add_reader(bus.fileno(), self._read, vital=True)

    def _read(self, now_ms: int) -> None:
        """What there is, for a moment at most: a flooded bus must not keep the loop."""
        until_s = time.perf_counter() + READ_BUDGET_S
        try:
            while self._is_open and (message := self.bus.recv(0)) is not None:
                self.listener.received(message, now_ms)
                if time.perf_counter() >= until_s:
                    return
        except Exception as error:  # noqa: BLE001 - drivers of many makes raise many kinds
            if system_error(error) is None:
                self.listener.unreadable(self, error)
            else:
                self.listener.broken(self, in_words(error))

    def send(self, frame: CanFrame) -> bool:
        try:
            self.bus.send(message_of(frame), timeout=0)
        except Exception as error:  # noqa: BLE001 - drivers of many makes raise many kinds
            if system_error(error) not in (None, ENOBUFS, EAGAIN):
                self.listener.broken(self, in_words(error))
            return False
        return True

    def close(self, *, waits: bool) -> None:  # noqa: ARG002 - what was sent has gone
        self._is_open = False
        self.loop.remove_reader(self.bus.fileno())
        shut_down(self.bus)


@dataclass(slots=True)
class _Shared:
    """What the threads of one bus and the loop share, under the condition's lock."""

    changed: threading.Condition = field(default_factory=threading.Condition)
    outgoing: deque[CanFrame] = field(default_factory=deque)
    incoming: deque[tuple[Any, int]] = field(default_factory=deque)
    closing: threading.Event = field(default_factory=threading.Event)
    has_written: threading.Event = field(default_factory=threading.Event)
    has_read: threading.Event = field(default_factory=threading.Event)
    is_announced: bool = False


class ThreadedLine(Line):
    """A bus whose driver waits: one thread reads, one writes and closes it in the end."""

    def __init__(self, loop: Loop, listener: Listener, bus: Any) -> None:
        self.loop = loop
        self.listener = listener
        self.bus = bus
        self.shared = _Shared()
        notice_empty_reads(bus)
        for work, over in ((self._write_in_thread, self.shared.has_written),
                           (self._read_in_thread, self.shared.has_read)):
            self._start(work, over)

    @staticmethod
    def _start(work: Callable[[], None], over: threading.Event) -> None:
        def run() -> None:
            try:
                work()
            finally:
                over.set()

        start_thread(run)

    def send(self, frame: CanFrame) -> bool:
        """The newest frames are what counts: if too many wait, the oldest is lost."""
        shared = self.shared
        with shared.changed:
            is_full = len(shared.outgoing) >= WAITING_MOST
            if is_full:
                shared.outgoing.popleft()
            shared.outgoing.append(frame)
            shared.changed.notify_all()
        return not is_full

    def close(self, *, waits: bool) -> None:
        """Let the writer send what waits and close the bus; who hangs in a driver is left behind."""
        with self.shared.changed:
            self.shared.closing.set()
            self.shared.changed.notify_all()
        if waits:
            self.shared.has_written.wait(LAST_WORDS_S)
            self.shared.has_read.wait(LAST_WORDS_S)

    # --- the threads

    def _write_in_thread(self) -> None:
        shared = self.shared
        while True:
            with shared.changed:
                shared.changed.wait_for(lambda: shared.outgoing or shared.closing.is_set())
                frames = list(shared.outgoing)
                shared.outgoing.clear()
                is_closing = shared.closing.is_set()
            try:
                for frame in frames:
                    self.bus.send(message_of(frame), timeout=WRITE_WAIT_S)
            except Exception as error:  # noqa: BLE001 - drivers of many makes raise many kinds
                if not is_closing:
                    self._announce_broken(error)
                is_closing = True
            if is_closing:
                shut_down(self.bus)
                return

    def _read_in_thread(self) -> None:
        while not self.shared.closing.is_set():
            try:
                message = self.bus.recv(READ_WAIT_S)
            except Exception as error:  # noqa: BLE001 - drivers of many makes raise many kinds
                if self.shared.closing.is_set():
                    return
                if system_error(error) is not None or isinstance(error, ConnectionError):
                    self._announce_broken(error)
                    return
                self._announce_unreadable(error)
                continue
            if message is not None:
                self._pass_on(message)

    def _pass_on(self, message: Any) -> None:
        shared = self.shared
        with shared.changed:
            if len(shared.incoming) >= WAITING_MOST:
                shared.incoming.popleft()
            shared.incoming.append((message, self.loop.clock()))
            is_news, shared.is_announced = not shared.is_announced, True
        if is_news:
            self.loop.call_soon(self._deliver)

    def _announce_broken(self, error: Exception) -> None:
        why = in_words(error)
        self.loop.call_soon(lambda: self.listener.broken(self, why))

    def _announce_unreadable(self, error: Exception) -> None:
        self.loop.call_soon(lambda: self._unreadable(error))

    # --- the loop

    def _unreadable(self, error: Exception) -> None:
        if not self.shared.closing.is_set():
            self.listener.unreadable(self, error)

    def _deliver(self) -> None:
        shared = self.shared
        with shared.changed:
            messages = list(shared.incoming)
            shared.incoming.clear()
            shared.is_announced = False
        for message, at_ms in messages:
            if not shared.closing.is_set():
                self.listener.received(message, at_ms)


# --- python-can


def open_bus(options: CanOptions, filters: list[dict[str, Any]]) -> Any:
    """Open it, however long that takes.  Raises whatever the driver raises."""
    import can

    # Python-can talks to the terminal by way of the logging of last resort; what matters is told by us.
    logging.getLogger("can").setLevel(logging.CRITICAL + 1)
    more = dict(options.more)
    if options.interface == "slcan":
        more.setdefault("timeout", READ_WAIT_S)    # each read of its port waits so long, and no shorter
    elif options.interface == "socketcand":
        # Python-can tries for ten seconds without a pause where nobody listens.
        socket.create_connection((more.get("host", ""), more.get("port", 0)), WRITE_WAIT_S * 4).close()
    if options.interface not in IN_THE_LOOP:
        more.setdefault("bitrate", options.bitrate)
    if options.interface == "socketcan":
        # The kernel's filters let error frames pass; those of python-can do not.
        more["can_filters"] = filters
    return can.Bus(interface=options.interface, channel=options.channel, ignore_config=True, **more)


def send_once(frames: Sequence[Mapping[str, Any]]) -> None:
    """For the guardian: these frames (devices.part.SendCan.plain()) on their buses, and no more."""
    buses: dict[str, Any] = {}
    for one in frames:
        options = CanOptions(one["interface"], one["channel"], one["bitrate"],
                             tuple((name, value) for name, value in one["more"]))
        frame = CanFrame(one["id"], bytes.fromhex(one["data"]), one["is_extended"])
        try:
            bus = buses[repr(options)] = buses.get(repr(options)) or open_bus(options, [])
            bus.send(message_of(frame), timeout=WRITE_WAIT_S)
        except Exception as error:  # noqa: BLE001 - drivers of many makes raise many kinds
            print(f"guardian: {options}: {in_words(error)}", file=sys.stderr)
    for bus in buses.values():
        shut_down(bus)


def message_of(frame: CanFrame) -> Any:
    from can import Message

    return Message(arbitration_id=frame.id, data=frame.data, is_extended_id=frame.is_extended)


def notice_empty_reads(bus: Any) -> None:
    """Let a driver whose connection is closed, and which only says that there is nothing, fail instead.

    Wraps the method that python-can gives to its drivers to fill in.
    """
    read = bus._recv_internal  # noqa: SLF001
    empty = 0

    def watched(timeout: float | None) -> Any:
        nonlocal empty
        began_s = time.monotonic()
        found = read(timeout)
        is_at_once = timeout is not None and timeout > 2 * EMPTY_S and time.monotonic() - began_s < EMPTY_S
        empty = empty + 1 if found[0] is None and is_at_once else 0
        if empty >= EMPTY_MOST:
            raise ConnectionResetError("the connection to the bus is closed")
        return found

    bus._recv_internal = watched  # noqa: SLF001


def shut_down(bus: Any) -> None:
    if bus is None:
        return
    try:
        bus.shutdown()
    except Exception:  # noqa: BLE001, S110 - it is gone already, and whoever closes it wants it gone
        pass


def system_error(error: BaseException) -> int | None:
    """The number of the system's error behind this one, or None if it is none: then the bytes were bad."""
    seen: BaseException | None = error
    while seen is not None:
        number = getattr(seen, "error_code", None) or getattr(seen, "errno", None)
        if isinstance(number, int):
            return number
        if isinstance(seen, OSError):
            return 0
        seen = seen.__cause__
    return None


def in_words(error: BaseException) -> str:
    """What a driver says, in one line."""
    causes = [" ".join(str(error).split()) or type(error).__name__]
    if error.__cause__ is not None and (cause := " ".join(str(error.__cause__).split())):
        causes += [cause] if cause not in causes[0] else []
    return ": ".join(causes)
