"""The log of a running car or charger: one line an event, written by a thread of its own.

    [   12.480] pev   state   before=CABLE_CHECK to=PRE_CHARGE on=CableCheckRes after_ms=8120
    [   12.481] pev   tx      PreChargeReq  target 352.0 V, 1.0 A

A terminal that is stopped, or a pipe nobody reads, must not stop a charge: lines wait, and when too many do
they are counted instead.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from collections import deque
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, Protocol, TextIO

from analysis.fields import SEPARATOR
from analysis.messages import body_text, header_remarks
from analysis.values import printable
from edge.shown import shown
from plc.commands import Note

WAITING_MOST = 20_000
LAST_WORDS_S = 2.0
PANEL_WAITING_MOST = 20
# What is printed all the same when only the end and what needs attention is wanted (--quiet).
SEARCHING = ("modem", "state")
# States of a match that are gone through every second for as long as no charger answers.
UNANSWERED = {"ASKING", "RESTING", "FAILED"}
ALWAYS = ("ended", "again", "check", "safety", "disk", "kept", "device")


class Sink(Protocol):
    """Where lines go."""

    def write(self, text: str, /) -> int: ...

    def flush(self) -> None: ...


class LineWriter:
    """Writes lines without ever making the caller wait."""

    def __init__(self, out: Sink) -> None:
        self.out = out
        self.lost = 0
        self._lines: deque[str] = deque()
        self._wanted = threading.Event()
        self._is_closing = False
        self._thread = threading.Thread(target=self._work, name="log", daemon=True)
        self._thread.start()

    @property
    def waiting(self) -> int:
        """Lines that are not written yet."""
        return len(self._lines)

    def write(self, line: str) -> None:
        if len(self._lines) >= WAITING_MOST:
            self.lost += 1
        else:
            self._lines.append(line)
        self._wanted.set()

    def close(self) -> None:
        """Write what still waits, if it can be written soon."""
        self._is_closing = True
        self._wanted.set()
        self._thread.join(LAST_WORDS_S)

    def _work(self) -> None:
        while not self._is_closing or self._lines:
            self._wanted.wait()
            self._wanted.clear()
            lines = [self._lines.popleft() for _ in range(len(self._lines))]
            if self.lost:
                lines.append(f"({self.lost} lines were lost: nobody took them)")
                self.lost = 0
            try:
                self._print("".join(f"{line}\n" for line in lines))
                self.out.flush()
            except (OSError, ValueError):
                return    # whoever read it has gone; the charge goes on

    def _print(self, text: str) -> None:
        """A terminal that does not know a letter gets its number."""
        try:
            self.out.write(text)
        except UnicodeEncodeError as error:
            self.out.write(text.encode(error.encoding, "backslashreplace").decode(error.encoding))


class Line(NamedTuple):
    """One line, as others than the printer get it."""

    time_s: float
    who: str
    event: str
    text: str

    def __str__(self) -> str:
        return f"[{self.time_s:9.3f}] {self.who:6} {self.event:8} {self.text}".rstrip()


OnLine = Callable[[Line], None]


class _Entry(NamedTuple):
    at_ms: int
    who: str
    event: str
    text: str | Callable[[], str]
    values: Mapping[str, object]


def wants_panel(out: TextIO, *, panel: bool, log_format: str, log_quiet: bool) -> bool:
    """Whether the lines of the log go to a terminal that can show more."""
    is_able = sys.platform != "win32" and os.environ.get("TERM", "dumb") != "dumb"
    return panel and is_able and log_format == "text" and not log_quiet and out.isatty()


class Log:
    """What happens, in lines.  level: normal, messages (every message), or bytes (and its EXI).

    style: text, or json for one object a line.  is_quiet: print only what ALWAYS names.
    listeners: get every line, whatever is printed.
    A part of the loop: what is said in a round is made into lines when all else of the round is done.
    """

    def __init__(self, who: str, clock: Callable[[], int], out: TextIO, level: str = "normal", *,
                 style: str = "text", is_quiet: bool = False) -> None:
        self.who = who
        self.clock = clock
        self.out = out
        self.level = level
        self.style = style
        self.is_quiet = is_quiet
        self.started_ms = clock()
        self._writer = LineWriter(out)
        self._last: dict[str, tuple[str, tuple[str, ...]]] = {}
        self._unanswered = ""
        self._entries: list[_Entry] = []
        self.listeners: list[OnLine] = []

    def close(self) -> None:
        self.flush()
        self._writer.close()

    def move_to(self, out: Sink, style: str) -> None:
        """From now on the lines go there.  style: as in the class, or panel (see ui/panel.py)."""
        self._writer.close()
        self._writer = LineWriter(out)
        self.style = style

    def show(self, line: str) -> None:
        """Give the panel this; nothing while it does not take what it was given."""
        if self._writer.waiting < PANEL_WAITING_MOST:
            self._writer.write(line)

    def next_deadline_ms(self) -> int | None:
        return self.clock() if self._entries else None

    def tick(self, _now_ms: int) -> None:
        self.flush()

    def flush(self) -> None:
        """Make lines of what has been said."""
        entries, self._entries = self._entries, []
        for entry in entries:
            words = [entry.text if isinstance(entry.text, str) else entry.text()]
            words += [f"{name}={shown(value)}" for name, value in entry.values.items()]
            line = Line((entry.at_ms - self.started_ms) / 1000, entry.who, entry.event,
                        printable(" ".join(word for word in words if word).rstrip()))
            for listener in self.listeners:
                listener(line)
            if self.is_quiet and entry.event not in ALWAYS:
                continue
            self._writer.write(self._styled(line, words[0], entry.values))

    def _styled(self, line: Line, text: str, values: Mapping[str, object]) -> str:
        if self.style == "json":
            return _json(line, text, values)
        return str(line) if self.style == "text" else json.dumps({"line": str(line)})

    def say(self, event: str, text: str | Callable[[], str] = "", **values: object) -> None:
        """One line; a text that costs time is given as a function."""
        self._entries.append(_Entry(self.clock(), self.who, event, text, values))

    def note(self, note: Note) -> None:
        """Somebody's note.  Only if wanted: the modem search's way through its states, every few seconds, and
        attempts of a match that end as the one before.
        """
        if self.level == "normal" and ((note.who, note.event) == SEARCHING or self._is_asked_again(note)):
            return
        self._entries.append(_Entry(self.clock(), note.who, note.event, "", note.values))

    def _is_asked_again(self, note: Note) -> bool:
        if note.who != "slac":
            return False
        if note.event == "state":
            is_going_on = {note.values.get("before"), note.values.get("to")} <= UNANSWERED
            if not is_going_on:
                self._unanswered = ""
            return is_going_on
        if note.event == "run":
            return self._unanswered != ""
        if note.event != "attempt failed":
            return False
        before, self._unanswered = self._unanswered, str(note.values.get("why"))
        return before == self._unanswered

    def message(self, way: str, message: Mapping[str, Any], exi: bytes) -> None:
        """A message sent (tx) or received (rx); of repeated ones only the first, unless all are wanted.

        What a header remarks is told each time that it is another remark.
        """
        name, body, header = parts_of(message)
        remarks = header_remarks(header) if len(header) > 1 else ()    # beside the SessionID
        if self.level == "normal" and self._last.get(way) == (name, remarks):
            return
        self._last[way] = (name, remarks)
        self.say(way, lambda: f"{name:30} {_text(name, body, remarks)}".rstrip())
        if self.level == "bytes":
            self.say("exi", exi.hex())


def _text(name: str, body: Mapping[str, Any], remarks: tuple[str, ...]) -> str:
    return SEPARATOR.join(part for part in (body_text(name, body), *remarks) if part)


def _json(line: Line, text: str, values: Mapping[str, object]) -> str:
    head = {"time_s": line.time_s, "who": line.who, "event": line.event} | ({"text": text} if text else {})
    return json.dumps(head | {name: value if isinstance(value, bool | int | float | str | None)
                              else shown(value) for name, value in values.items() if name not in head})


def name_and_body(message: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]]:
    """Of a message in the codec's JSON form; the schema allows a body without any element."""
    return parts_of(message)[:2]


def parts_of(message: Mapping[str, Any]) -> tuple[str, Mapping[str, Any], Mapping[str, Any]]:
    """The same, and its header; empty where there is none."""
    (root, content), = message.items()
    if root != "V2G_Message":
        return root, content, {}
    name, body = next(iter(content["Body"].items()), (root, {}))
    return name, body, content["Header"]
