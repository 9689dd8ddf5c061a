"""A CAN bus in the loop, by python-can: frames in and out, and nothing that a bus does makes the loop wait.

    port = CanPort(loop, CanOptions("socketcan", "can0"), tell)
    part.bus = port.join(part)          the part's wanted frames come to part.receive(frame, now_ms)
    part.bus.send(frame)                goes out at once, or is lost and counted
    part.bus.close()                    when all have left, the bus is closed

The bus is opened by a thread of its own: python-can takes its time with that, and some adapters need seconds.
Interfaces that are plain sockets are then read and written by the loop.  All others (a serial adapter's write
waits until its bytes are out) have a thread that reads and one that writes.  A bus that has failed is opened
again after AGAIN_MS, for ever; devices notice by the age of what they heard last.
"""

from __future__ import annotations

import logging
import socket
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from errno import EAGAIN, ENOBUFS
from typing import Any

from devices.can_frame import CanBus, CanFrame, CanPart
from devices.part import Tell
from edge.loop import Loop
from plc.commands import Note

AGAIN_MS = 1_000
OPENING_MOST_MS = 10_000
OPENERS_MOST = 3
LAST_WORDS_S = 0.3
WAITING_MOST = 200
READ_BUDGET_S = 0.000_3
READ_WAIT_S = 0.1
WRITE_WAIT_S = 0.5
# A driver that says "nothing" at once, so often without a break, has lost its connection and does not say so.
EMPTY_MOST = 500
EMPTY_S = 0.001
# So many unreadable frames without a good one: better open it anew.
BAD_MOST = 20
# Sockets that the loop can wait for, and that never make a writer wait.
IN_THE_LOOP = frozenset(("socketcan", "udp_multicast"))

# Error frames: the class in the identifier, and the controller's state in byte 1 (linux/can/error.h).
BUS_OFF, RESTARTED, CONTROLLER, NO_ACKNOWLEDGEMENT = 0x40, 0x100, 0x04, 0x20
PASSIVE, WARNING = 0x30, 0x0C


@dataclass(frozen=True, slots=True)
class CanOptions:
    """Which bus: names of python-can.  more: what else the interface takes, as host or port."""

    interface: str
    channel: str
    bitrate: int = 500_000
    more: tuple[tuple[str, Any], ...] = ()

    def __str__(self) -> str:
        return f"{self.interface} {self.channel}"


class CanPort:
    """See the module.  Part of the loop; all but what is named ..._in_thread is the loop's thread."""

    def __init__(self, loop: Loop, options: CanOptions, tell: Tell) -> None:
        self.loop = loop
        self.options = options
        self.tell = tell
        self.is_open = False
        self.lost_frames = 0
        self.bad_frames = 0
        self._members: list[_Member] = []
        self._line: _Line | None = None
        self._why_not = "not open yet"
        self._bus_state = ""
        self._is_complaining = False
        self._openers = 0
        self._attempt = 0
        self._open_at_ms: int | None = loop.clock()
        self._bad_in_a_row = 0
        self._lock = threading.Lock()
        self._is_closed = False
        self._arrivals: deque[tuple[int, Any, str]] = deque()
        loop.add_part(self, vital=True)

    # --- for devices

    def join(self, part: CanPart) -> CanBus:
        member = _Member(self, part)
        self._members.append(member)
        return member

    def leave(self, member: _Member) -> None:
        self._members.remove(member)
        if not self._members:
            self.close()

    def send(self, frame: CanFrame) -> None:
        if self._line is None or not self._line.send(frame):
            self.lost_frames += 1

    def trouble(self) -> str:
        where = f"CAN ({self.options})"
        if not self.is_open:
            return f"{where}: {self._why_not}"
        return f"{where}: {self._bus_state}" if self._bus_state else ""

    # --- opening and closing

    def next_deadline_ms(self) -> int | None:
        return self._open_at_ms

    def tick(self, now_ms: int) -> None:
        if self._open_at_ms is None or now_ms < self._open_at_ms:
            return
        if self._openers >= OPENERS_MOST:
            # They hang in foreign code and cannot be called back: no more of them.
            self._open_at_ms = now_ms + OPENING_MOST_MS
            return
        self._open_at_ms = now_ms + OPENING_MOST_MS
        self._openers += 1
        self._attempt += 1
        wanted = sorted({want for member in self._members for want in member.part.wanted})
        filters = [{"can_id": want.id, "can_mask": want.mask, "extended": want.is_extended}
                   for want in wanted]
        threading.Thread(target=self._open_in_thread, args=(self._attempt, filters), daemon=True,
                         name=f"open {self.options}").start()  # fmt: skip

    def _open_in_thread(self, attempt: int, filters: list[dict[str, Any]]) -> None:
        try:
            bus, why = open_bus(self.options, filters), ""
        except Exception as error:  # noqa: BLE001 - drivers of many makes raise many kinds
            bus, why = None, in_words(error)
        with self._lock:
            if not self._is_closed:
                self._arrivals.append((attempt, bus, why))
                self.loop.call_soon(self._take_arrivals)
                return
        _shut_down(bus)

    def _take_arrivals(self) -> None:
        while self._arrivals:
            self._opened(*self._arrivals.popleft())

    def _opened(self, attempt: int, bus: Any, why: str) -> None:
        self._openers -= 1
        is_late = attempt != self._attempt or self.is_open or not self._members
        if bus is None:
            if not is_late:
                self._fail(why)
            return
        if is_late:
            _shut_down(bus)
            return
        is_direct = self.options.interface in IN_THE_LOOP
        self._line = _DirectLine(self, bus) if is_direct else _ThreadedLine(self, bus)
        self.is_open = True
        self._is_complaining = False
        self._open_at_ms = None
        self._bus_state = ""
        self._bad_in_a_row = 0
        self.note("open")

    def _fail(self, why: str) -> None:
        """Not open, or not any more: said once, tried again for ever."""
        if self._line is not None:
            self._line.close(waits=False)
            self._line = None
        if not self._is_complaining or why != self._why_not:
            self.note("failed", why=why)
        self._is_complaining = True
        self.is_open = False
        self._why_not = why
        self._attempt += 1
        self._open_at_ms = self.loop.clock() + AGAIN_MS

    def broken(self, line: _Line, why: str) -> None:
        """The line has found its bus gone."""
        if line is self._line:
            self._fail(why)

    def close(self) -> None:
        """The last frames go out if they can go soon."""
        with self._lock:
            self._is_closed = True
            arrivals, self._arrivals = self._arrivals, deque()
        for _, bus, _ in arrivals:
            _shut_down(bus)
        if self._line is not None:
            self._line.close(waits=True)
            self._line = None
        self.is_open = False
        self._open_at_ms = None
        self.loop.remove_part(self)

    # --- what the bus says

    def received(self, message: Any, now_ms: int) -> None:
        """A message of python-can."""
        if message.is_error_frame:
            self._hear_error(message.arbitration_id, bytes(message.data or b""))
            return
        if message.is_remote_frame or message.is_fd:
            return
        self._bad_in_a_row = 0
        if self._bus_state:
            self._say_state("")
        frame = CanFrame(message.arbitration_id, bytes(message.data), message.is_extended_id)
        for member in list(self._members):
            if any(want.fits(frame) for want in member.part.wanted):
                member.part.receive(frame, now_ms)

    def unreadable(self, line: _Line, error: Exception) -> None:
        """Somebody has put something on the bus, or on the way to it, that is no frame."""
        self.bad_frames += 1
        self._bad_in_a_row += 1
        if self._bad_in_a_row == 1:
            self.note("unreadable", why=in_words(error))
        if self._bad_in_a_row >= BAD_MOST:
            self._bad_in_a_row = 0
            self.broken(line, f"{BAD_MOST} unreadable frames in a row")

    def _hear_error(self, kind: int, data: bytes) -> None:
        state = data[1] if len(data) > 1 else 0
        if kind & BUS_OFF:
            self._say_state("bus off: check wiring, termination and bit rate")
        elif kind & RESTARTED:
            self._say_state("")
        elif kind & CONTROLLER and state & PASSIVE:
            self._say_state("error passive: nobody answers, or the bit rate is wrong")
        elif kind & NO_ACKNOWLEDGEMENT:
            self._say_state("nobody on the bus acknowledges")
        elif kind & CONTROLLER and state & WARNING:
            self._say_state("many errors")

    def _say_state(self, state: str) -> None:
        if state != self._bus_state:
            self._bus_state = state
            self.note("bus", state=state or "well again")

    def note(self, event: str, **values: object) -> None:
        self.tell(Note("can", event, {"bus": str(self.options)} | values))


class _Member:
    """One device's way to the bus: a CanBus."""

    def __init__(self, port: CanPort, part: CanPart) -> None:
        self.port = port
        self.part = part
        self._has_left = False

    def send(self, frame: CanFrame) -> None:
        if not self._has_left:
            self.port.send(frame)

    def trouble(self) -> str:
        return self.port.trouble()

    def close(self) -> None:
        if not self._has_left:
            self._has_left = True
            self.port.leave(self)


class _Line:
    """An open bus."""

    def send(self, frame: CanFrame) -> bool:
        raise NotImplementedError

    def close(self, *, waits: bool) -> None:
        """waits: a moment for the last frames."""
        raise NotImplementedError


class _DirectLine(_Line):
    """A bus that is a socket of this system: the loop reads it and writes to it."""

    def __init__(self, port: CanPort, bus: Any) -> None:
        self.port = port
        self.bus = bus
        port.loop.add_reader(bus.fileno(), self._read, vital=True)

    def _read(self, now_ms: int) -> None:
        """What there is, for a moment at most: a flooded bus must not keep the loop."""
        until_s = time.perf_counter() + READ_BUDGET_S
        try:
            while self.port.is_open and (message := self.bus.recv(0)) is not None:
                self.port.received(message, now_ms)
                if time.perf_counter() >= until_s:
                    return
        except Exception as error:  # noqa: BLE001 - drivers of many makes raise many kinds
            if system_error(error) is None:
                self.port.unreadable(self, error)
            else:
                self.port.broken(self, in_words(error))

    def send(self, frame: CanFrame) -> bool:
        try:
            self.bus.send(message_of(frame), timeout=0)
        except Exception as error:  # noqa: BLE001 - drivers of many makes raise many kinds
            if system_error(error) not in (None, ENOBUFS, EAGAIN):
                self.port.broken(self, in_words(error))
            return False
        return True

    def close(self, *, waits: bool) -> None:  # noqa: ARG002 - what was sent has gone
        self.port.loop.remove_reader(self.bus.fileno())
        _shut_down(self.bus)


@dataclass(slots=True)
class _Shared:
    """What the threads of one bus and the loop share, under the condition's lock."""

    changed: threading.Condition = field(default_factory=threading.Condition)
    outgoing: deque[CanFrame] = field(default_factory=deque)
    incoming: deque[tuple[Any, int]] = field(default_factory=deque)
    closing: threading.Event = field(default_factory=threading.Event)
    is_announced: bool = False


class _ThreadedLine(_Line):
    """A bus whose driver waits: one thread reads, one writes and closes it in the end."""

    def __init__(self, port: CanPort, bus: Any) -> None:
        self.port = port
        self.loop = port.loop
        self.bus = bus
        self.shared = _Shared()
        notice_empty_reads(bus)
        self._writer = self._start(self._write_in_thread, "write")
        self._reader = self._start(self._read_in_thread, "read")

    def _start(self, target: Callable[[], None], what: str) -> threading.Thread:
        thread = threading.Thread(target=target, daemon=True, name=f"{what} {self.port.options}")
        thread.start()
        return thread

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
            self._writer.join(LAST_WORDS_S)
            self._reader.join(LAST_WORDS_S)

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
                _shut_down(self.bus)
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
        self.loop.call_soon(lambda: self.port.broken(self, why))

    def _announce_unreadable(self, error: Exception) -> None:
        self.loop.call_soon(lambda: self._unreadable(error))

    # --- the loop

    def _unreadable(self, error: Exception) -> None:
        if not self.shared.closing.is_set():
            self.port.unreadable(self, error)

    def _deliver(self) -> None:
        shared = self.shared
        with shared.changed:
            messages = list(shared.incoming)
            shared.incoming.clear()
            shared.is_announced = False
        for message, at_ms in messages:
            if not shared.closing.is_set():
                self.port.received(message, at_ms)


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


def _shut_down(bus: Any) -> None:
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
