"""Commands by hand: single keys on a terminal, lines on anything else."""

from __future__ import annotations

import os
import re
import sys
from collections import deque
from collections.abc import Callable
from typing import Any, TextIO

from edge.loop import Loop

OnKey = Callable[[str], None]

# Arrows, function keys and the like come as several characters; taken one by one, F1 (ESC O P) would make
# a car of a charger.  The Linux console says ESC [ [ A for F1.
_LONG_KEY = re.compile(r"\x1b(?:\[\[.|\[[0-?]*[ -/]*[@-~]|O.)?", re.DOTALL)
_LONG_KEY_BEGUN = re.compile(r"\x1b(?:\[\[?|\[[0-?]*[ -/]*|O)?$")
WINDOWS_LONG_KEYS = ("\0", "\xe0")    # two characters, the second of which says which one


class KeySource:
    """Where commands come from.  What was read and not yet carried out waits here for the next mode."""

    def __init__(self, stream: TextIO, *, lines: bool = False) -> None:
        self.fd = stream.fileno()
        self.by_line = lines or not stream.isatty()
        self.rest = b""
        self.waiting: deque[str] = deque()


class KeyReader:
    """Gives each key (on a terminal) or each line (from a file, a pipe, a service) to on_key.

    The end of the input is not the end of the program: a service has no input.  On Windows keys are polled.
    """

    def __init__(self, loop: Loop, on_key: OnKey, source: KeySource) -> None:
        self.loop = loop
        self.on_key = on_key
        self._source = source
        self._fd = source.fd
        self._saved: Any = None
        if source.waiting:
            loop.call_soon(self._deliver)
        if sys.platform == "win32":
            loop.add_part(self)
            return
        if not source.by_line:
            import termios
            import tty

            self._saved = termios.tcgetattr(self._fd)
            # Not the default TCSAFLUSH: keys that were pressed while the mode changed are meant for this one.
            tty.setcbreak(self._fd, termios.TCSADRAIN)
        try:
            loop.add_reader(self._fd, self._read)
        except PermissionError:
            # A plain file cannot be waited on; it is read whole, once the loop runs.
            loop.call_soon(self._read_all)

    def close(self) -> None:
        """Leave the terminal as it was found."""
        if sys.platform == "win32":
            self.loop.remove_part(self)
            return
        if self._saved is not None:
            import termios

            try:
                termios.tcsetattr(self._fd, termios.TCSADRAIN, self._saved)
            except termios.error:
                pass    # the terminal itself has gone
            self._saved = None
        self.loop.remove_reader(self._fd)

    def _read(self, _now_ms: int) -> None:
        try:
            data = os.read(self._fd, 4096)
        except OSError:    # the terminal has gone, or this program is not its foreground any more
            data = b""
        if not data:
            self.loop.remove_reader(self._fd)
        self._take(data)

    def _read_all(self) -> None:
        while data := os.read(self._fd, 4096):
            self._take(data)

    def _take(self, data: bytes) -> None:
        source = self._source
        if source.by_line:
            *lines, rest = (source.rest + data).split(b"\n")
            source.rest = rest[-4096:]
            source.waiting += (line.decode("utf-8", "replace").strip("\r") for line in lines)
        else:
            source.waiting += _single_keys(source, data.decode("utf-8", "replace"))
        self._deliver()

    def _deliver(self) -> None:
        """What comes behind a command that ends this mode is for the next one."""
        while self._source.waiting and self.loop.stopped_by is None:
            self.on_key(self._source.waiting.popleft())

    # --- Windows has no descriptor to wait on

    def next_deadline_ms(self) -> int | None:
        return self.loop.clock() + 50

    def tick(self, _now_ms: int) -> None:
        import msvcrt

        while msvcrt.kbhit():  # type: ignore[attr-defined]
            key = msvcrt.getwch()  # type: ignore[attr-defined]
            if key in WINDOWS_LONG_KEYS:
                msvcrt.getwch()  # type: ignore[attr-defined]
            else:
                self.on_key(key)


def _single_keys(source: KeySource, typed: str) -> str:
    """What was typed without the keys that say several characters, one of which may have come in part."""
    typed = source.rest.decode() + typed
    begun = _LONG_KEY_BEGUN.search(typed)
    source.rest = b"" if begun is None else begun[0].encode()
    return _LONG_KEY.sub("", typed if begun is None else typed[:begun.start()])
