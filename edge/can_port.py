"""A CAN bus in the loop, by python-can: frames in and out, and nothing that a bus does makes the loop wait.

    port = CanPort(loop, CanOptions("socketcan", "can0"), tell)
    part.bus = port.join(part)          the part's wanted frames come to part.receive(frame, now_ms)
    part.bus.send(frame)                goes out at once, or is lost and counted
    part.bus.close()                    when all have left, the bus is closed

The bus is opened by a thread of its own: python-can takes its time with that, and some adapters need seconds.
What is open then is a line of edge/can_lines.py.  A bus that has failed is opened again after AGAIN_MS, for
ever; devices notice by the age of what they heard last.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterable
from typing import Any

from devices.can_frame import CanBus, CanFrame, CanPart
from devices.part import SendCan, Tell, Will
from edge.can_lines import (
    IN_THE_LOOP,
    CanOptions,
    DirectLine,
    Line,
    ThreadedLine,
    in_words,
    open_bus,
    shut_down,
)
from edge.loop import Loop
from edge.off_loop import start_thread
from plc.commands import Note

AGAIN_MS = 1_000
OPENING_MOST_MS = 10_000
OPENERS_MOST = 3
SHOWN_MS = 2_000
# So many unreadable frames without a good one: better open it anew.
BAD_MOST = 20
# Error frames: the class in the identifier, and the controller's state in byte 1 (linux/can/error.h).
BUS_OFF, RESTARTED, CONTROLLER, NO_ACKNOWLEDGEMENT = 0x40, 0x100, 0x04, 0x20
PASSIVE, WARNING = 0x30, 0x0C


class CanPort:
    """See the module.  Part of the loop; all but what is named ..._in_thread is the loop's thread."""

    def __init__(self, loop: Loop, options: CanOptions, tell: Tell) -> None:
        self.loop = loop
        self.options = options
        self.tell = tell
        self.is_open = False
        self.lost_frames = 0
        self._lost_until_ms: int | None = None
        self._members: list[_Member] = []
        self._line: Line | None = None
        self._why_not = "not open yet"
        # What the bus says of itself; until when it counts, None: until it works again.
        self._bus_state = ""
        self._state_until_ms: int | None = None
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
        if self._line is None:
            self.lost_frames += 1
        elif not self._line.send(frame):
            self.lost_frames += 1
            self._lost_until_ms = self.loop.clock() + SHOWN_MS

    def trouble(self) -> str:
        where = f"CAN ({self.options})"
        if not self.is_open:
            return f"{where}: {self._why_not}"
        now_ms = self.loop.clock()
        if self._bus_state and (self._state_until_ms is None or now_ms <= self._state_until_ms):
            return f"{where}: {self._bus_state}"
        if self._lost_until_ms is not None and now_ms <= self._lost_until_ms:
            return f"{where}: takes no frames ({self.lost_frames} lost)"
        return ""

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
        attempt = self._attempt
        start_thread(lambda: self._open_in_thread(attempt, filters))

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
        shut_down(bus)

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
            start_thread(lambda: shut_down(bus))
            return
        if self.options.interface in IN_THE_LOOP:
            self._line = DirectLine(self.loop, self, bus)
        else:
            self._line = ThreadedLine(self.loop, self, bus)
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

    def broken(self, line: Line, why: str) -> None:
        """The line has found its bus gone."""
        if line is self._line:
            self._fail(why)

    def close(self) -> None:
        """The last frames go out if they can go soon."""
        with self._lock:
            self._is_closed = True
            arrivals, self._arrivals = self._arrivals, deque()
        for _, bus, _ in arrivals:
            shut_down(bus)
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
        if self._state_until_ms is None:
            self._bus_state = ""
        frame = CanFrame(message.arbitration_id, bytes(message.data), message.is_extended_id)
        for member in list(self._members):
            if any(want.fits(frame) for want in member.part.wanted):
                member.part.receive(frame, now_ms)

    def unreadable(self, line: Line, error: Exception) -> None:
        """Somebody has put something on the bus, or on the way to it, that is no frame."""
        self._bad_in_a_row += 1
        if self._bad_in_a_row == 1:
            self.note("unreadable", why=in_words(error))
        if self._bad_in_a_row >= BAD_MOST:
            self._bad_in_a_row = 0
            self.broken(line, f"{BAD_MOST} unreadable frames in a row")

    def _hear_error(self, kind: int, data: bytes) -> None:
        state = data[1] if len(data) > 1 else 0
        if kind & BUS_OFF:
            self._bus_state, self._state_until_ms = "bus off: check wiring, termination and bit rate", None
        elif kind & RESTARTED:
            self._bus_state = ""
        elif kind & CONTROLLER and state & PASSIVE:
            self._show("error passive: nobody answers, or the bit rate is wrong")
        elif kind & NO_ACKNOWLEDGEMENT:
            self._show("nobody on the bus acknowledges")
        elif kind & CONTROLLER and state & WARNING:
            self._show("many errors")

    def _show(self, state: str) -> None:
        """For a while; it is told by trouble()."""
        self._bus_state, self._state_until_ms = state, self.loop.clock() + SHOWN_MS

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

    def will(self, frames: Iterable[CanFrame]) -> Will:
        options = self.port.options
        return [SendCan(0, options.interface, options.channel, options.bitrate, options.more, *frame)
                for frame in frames]

    def close(self) -> None:
        if not self._has_left:
            self._has_left = True
            self.port.leave(self)
