"""What devices at a serial port have in common: lines in, lines out, and a port that comes and goes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from devices.part import Part, SendBytes, Tell, Will
from plc.commands import Note

LONGEST_LINE = 500
# Lines that mean nothing are told this often at most.
NONSENSE_EVERY_MS = 10_000
# A device that is there and says nothing for so long is in trouble.
SILENT_MS = 1_000


class Link(Protocol):
    """What carries the bytes (edge/serial_port.py)."""

    def send(self, data: bytes) -> None:
        """Send soon; lost where there is no port."""

    def close(self) -> None:
        """The process ends: what was sent goes out first, if it can soon."""


class Lines:
    """Bytes to lines: split anywhere, any line end, nothing grows."""

    def __init__(self, longest: int = LONGEST_LINE) -> None:
        self.longest = longest
        self._rest = b""

    def clear(self) -> None:
        self._rest = b""

    def take(self, data: bytes) -> list[str]:
        """The whole lines so far, without their ends and without empty ones; bytes above 126 become ?."""
        *lines, self._rest = (self._rest + data).replace(b"\r", b"\n").split(b"\n")
        self._rest = self._rest[-self.longest:]
        return [line.decode("ascii", "replace").replace("\ufffd", "?").strip()
                for line in lines if line and len(line) <= self.longest]


class SerialPart(Part):
    """A device that speaks lines.  Subclasses say line() and what they drive.

    question: what makes it say who it is, where the port is not named; b"": it talks by itself.
    is_recognised: what came on this port is this device's, so the search for it is over.
    """

    question = b""

    def __init__(self, tell: Tell) -> None:
        self.tell_log = tell
        self.link: Link | None = None
        # The name of the port that is open now, "" if none is.
        self.where: Callable[[], str] = str
        self.is_open = False
        self.is_recognised = False
        self.heard_ms: int | None = None
        self.nonsense = 0
        self._lines = Lines()
        self._lost_why = "no port yet"
        self._nonsense_told_ms: int | None = None

    # --- what the port says

    def opened(self, now_ms: int) -> None:
        """The device may have restarted: everything is said anew."""
        self.is_open = True
        self.place = self.where()
        self.is_recognised = False
        self.heard_ms = None
        self._lines.clear()
        self.started(now_ms)

    def received(self, data: bytes, now_ms: int) -> None:
        for line in self._lines.take(data):
            if self.line(line, now_ms):
                self.heard_ms = now_ms
                self.is_recognised = True
            else:
                self._is_nonsense(line, now_ms)

    def lost(self, why: str, _now_ms: int) -> None:
        self.is_open = False
        self._lost_why = why

    # --- what subclasses say

    def started(self, now_ms: int) -> None:
        """The port is open: say what the device has to know first."""

    def line(self, line: str, now_ms: int) -> bool:
        """Take a line; False if it means nothing."""
        raise NotImplementedError

    def rest(self) -> bytes:
        """What makes the device go to its rest."""
        return b""

    # --- for subclasses

    def say(self, text: str) -> None:
        if self.link is not None and self.is_open:
            self.link.send(text.encode("ascii", "replace") + b"\n")

    def trouble(self, now_ms: int) -> str:
        if not self.is_open:
            return f"{self.name}: {self._lost_why}"
        if self.heard_ms is None:
            return f"{self.name}: the port is open, but nothing has come yet"
        if now_ms - self.heard_ms > SILENT_MS:
            return f"{self.name}: says nothing any more"
        return ""

    def close(self) -> None:
        if self.link is not None:
            if self.is_open:
                self.link.send(self.rest())
            self.link.close()

    def will(self, *steps: tuple[int, bytes]) -> Will:
        """A last will in bytes: (after_ms, data)."""
        name = self.where()
        return [SendBytes(after_ms, name, data) for after_ms, data in steps] if name else ()

    def _is_nonsense(self, line: str, now_ms: int) -> None:
        self.nonsense += 1
        told_ms = self._nonsense_told_ms
        if told_ms is None or now_ms - told_ms >= NONSENSE_EVERY_MS:
            self._nonsense_told_ms = now_ms
            self.tell_log(Note(self.name, "nonsense", {"line": line[:60], "so_far": self.nonsense}))
