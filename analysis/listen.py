"""`pyPlc.py L CAPTURE...`: recordings in, text lines or JSON objects out."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from time import monotonic
from typing import Protocol, TextIO

from analysis.decrypted import merged, source
from analysis.events import CaptureEnded, CaptureStarted, Event, Remark
from analysis.json_lines import event_line
from analysis.listener import Listener
from analysis.text import TextListing
from exiConnector import ExiConnector
from plc.errors import CaptureError
from plc.wire.link import LINK_TYPES

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
                print(f"pyPlc: {problem}", file=sys.stderr)
    return 1 if failed else 0


def list_capture(
    path: Path, codec: ExiConnector, rendering: Rendering, out: TextIO, progress: Progress | None = None,
    key_log: Path | None = None,
) -> str | None:
    """List one capture; returns what is wrong with it, in one line, or None."""
    listener = Listener(codec.decode_many, codec.encode_fragment)
    writer = _Writer(rendering, out)
    problem: str | None = None

    def events() -> Iterator[Event]:
        """All of the recording, however far it can be read."""
        nonlocal problem
        try:
            for frame in read.frames:
                if listener.frames == 0:
                    yield CaptureStarted(frame.time_ns, str(path))
                    if read.remark is not None:
                        yield Remark(frame.time_ns, "TLS", read.remark)
                listener.feed(frame.time_ns, frame.link_type, frame.data)
                if listener.is_due:
                    yield from listener.take()
        except CaptureError as error:
            problem = str(error)
        finally:
            if progress is not None:
                progress.done()
        if listener.frames:
            yield from listener.finish()

    try:
        read = source(path, codec.decode_many, key_log, progress)
    except OSError as error:
        return f"{error.filename}: {error.strerror}"
    for event in merged(events(), read.handshakes):
        writer.write(event)
    if listener.frames:
        problem = problem or unreadable(path, listener)
    if listener.frames or problem is None:
        writer.write(CaptureEnded(listener.last_ns, str(path), listener.frames,
                                  listener.unknown, dict(listener.not_shown.most_common()), problem))
    writer.flush()
    return problem


def unreadable(path: Path, listener: Listener) -> str | None:
    """A recording of some other kind of network, said in one line."""
    if listener.unreadable_frames < listener.frames or not listener.frames:
        return None
    found = ", ".join(listener.not_shown)
    known = ", ".join(f"{number} ({name})" for number, (name, _) in LINK_TYPES.items())
    return f"{path}: all {listener.frames} frames are {found}, want one of {known}"


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
