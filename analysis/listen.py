"""`pyPlc.py L CAPTURE...`: recordings in, text lines or JSON objects out."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from time import monotonic
from typing import Protocol, TextIO

from analysis.events import Event
from analysis.json_lines import event_line
from analysis.recorded import Recorded
from analysis.text import TextListing
from exiConnector import ExiConnector

PROGRESS_AFTER_S = 1.0
PROGRESS_EVERY_S = 0.5
PROBE = "app", bytes.fromhex("80400040")    # better no codec now than a fault for each message
LINES_TOGETHER = 500    # written at a time


class Rendering(Protocol):
    """How events become lines."""

    def lines(self, event: Event) -> Iterable[str]: ...


class JsonListing:
    """One JSON object a line."""

    def lines(self, event: Event) -> Iterable[str]:
        return (event_line(event),)

    def pause(self) -> Iterable[str]:
        """Nothing waits to be counted here."""
        return ()


def main_recorded(
    captures: list[Path], *, full: bool, json_lines: bool, progress: bool, out: TextIO,
    key_log: Path | None = None,
) -> int:
    """List every capture on `out`; returns the exit code: 0, or 1 if one of them could not be read (on).

    full: whole messages as JSON below their lines.  json_lines: one JSON object an event instead of text.
    progress: say on standard error how far we are, where a file takes longer than a second.
    key_log: secrets of TLS connections; those in a recording itself are used in any case.
    Raises CodecGone if there is no codec to ask.
    """
    failed = False
    with ExiConnector() as codec:
        codec.decode(*PROBE)
        for index, path in enumerate(captures):
            rendering: Rendering = JsonListing() if json_lines else TextListing(full=full)
            if index and not json_lines:
                out.write("\n")
            meter = Progress(path) if progress else None
            problem = list_capture(path, codec, rendering, out, meter, key_log)
            if problem is not None:
                failed = True
                print(f"pyPlc.py: {problem}", file=sys.stderr)
    return 1 if failed else 0


def list_capture(
    path: Path, codec: ExiConnector, rendering: Rendering, out: TextIO, progress: Progress | None = None,
    key_log: Path | None = None,
) -> str | None:
    """List one capture; returns what is wrong with it, in one line, or None."""
    writer = _Writer(rendering, out)
    try:
        recorded = Recorded(path, codec, key_log, progress)
    except OSError as error:
        return f"{error.filename}: {error.strerror}"
    try:
        for event in recorded.events():
            writer.write(event)
    finally:
        if progress is not None:
            progress.done()
    if recorded.frames or recorded.problem is None:
        writer.write(recorded.ended())
    writer.flush()
    return recorded.problem


class _Writer:
    """Collects lines and writes many at a time."""

    def __init__(self, rendering: Rendering, out: TextIO) -> None:
        self._rendering = rendering
        self._out = out
        self._lines: list[str] = []

    def write(self, event: Event) -> None:
        self._lines.extend(self._rendering.lines(event))
        if len(self._lines) >= LINES_TOGETHER:
            self.flush()

    def flush(self) -> None:
        if self._lines:
            self._lines.append("")
            self._out.write("\n".join(self._lines))
            self._lines.clear()


class Progress:
    """How far a file is read, on standard error, if that is a terminal and the file takes its time."""

    def __init__(self, path: Path) -> None:
        self._name = path.name
        self._is_shown = sys.stderr.isatty()
        self._next_s = monotonic() + PROGRESS_AFTER_S
        self._has_written = False

    def __call__(self, read: int, size: int | None) -> None:
        if not self._is_shown or monotonic() < self._next_s:
            return
        self._next_s = monotonic() + PROGRESS_EVERY_S
        self._has_written = True
        how_far = f"{100 * read // size} %" if size else f"{read / 1e6:.1f} MB"
        print(f"\r{self._name}: {how_far} ", end="", file=sys.stderr, flush=True)

    def done(self) -> None:
        if self._has_written:
            print("\r\033[K", end="", file=sys.stderr, flush=True)
