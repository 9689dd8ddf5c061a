"""Cars and chargers as processes on a virtual cable of their own, and what they print."""

from __future__ import annotations

import itertools
import os
import queue
import re
import signal
import subprocess
import sys
import threading
import time
from types import TracebackType
from typing import Self

from tests.support import PROJECT

_cables = itertools.count()


PYPLC = str(PROJECT / "pyPlc.py")
FAILING = str(PROJECT / "tests" / "edge" / "failing_program.py")
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(PROJECT)}


class Program:
    """`pyPlc.py P S` or `E S` with its options; its lines come to `lines`."""

    program: tuple[str, ...] = (PYPLC,)

    def __init__(self, mode: str, cable: str, **options: object) -> None:
        options = {"virtual_cable": cable, "sessions_folder": "none", **options}
        words = [f"--set={name}={value}" for name, value in options.items()]
        self.mode = mode
        self.process = subprocess.Popen(
            [sys.executable, *self.program, mode, "S", *words], text=True, env=ENVIRONMENT,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        self.lines: list[str] = []
        self._new: queue.Queue[str | None] = queue.Queue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self.process.kill()
        self.process.wait()
        self._reader.join()
        if error is not None:
            error.add_note(f"{self.mode} said in all:\n{self._all_lines()}")
        for stream in (self.process.stdin, self.process.stdout):
            assert stream is not None
            try:
                stream.close()
            except BrokenPipeError:
                pass

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._new.put(line.rstrip("\n"))
        self._new.put(None)

    def _all_lines(self) -> str:
        while not self._new.empty():
            self.lines.append(self._new.get() or "(end)")
        return self.text

    def until(self, pattern: str, within_s: float = 25) -> str:
        """The next line that the pattern is found in; AssertionError with all lines if none comes."""
        end = time.monotonic() + within_s
        while (left_s := end - time.monotonic()) > 0:
            try:
                line = self._new.get(timeout=left_s)
            except queue.Empty:
                break
            if line is None:
                break
            self.lines.append(line)
            if re.search(pattern, line):
                return line
        raise AssertionError(f"nothing with {pattern!r} in:\n" + "\n".join(self.lines))

    def says(self, pattern: str, within_s: float = 25) -> str:
        """Like until(), but it may have said it already."""
        found = next((line for line in self.lines if re.search(pattern, line)), None)
        return self.until(pattern, within_s) if found is None else found

    def rest(self, within_s: float = 25) -> str:
        """All that it prints until it ends."""
        self.process.wait(within_s)
        while (line := self._new.get(timeout=5)) is not None:
            self.lines.append(line)
        return "\n".join(self.lines)

    def press(self, key: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(key + "\n")
        self.process.stdin.flush()

    def signal(self, number: signal.Signals) -> None:
        self.process.send_signal(number)

    @property
    def text(self) -> str:
        return "\n".join(self.lines)


class FailingProgram(Program):
    """The same with a mistake that strikes when its session comes to this phase."""

    def __init__(self, phase: str, mode: str, cable: str, **options: object) -> None:
        self.program = (FAILING, phase)
        super().__init__(mode, cable, **options)


def cable() -> str:
    """A name that nobody else uses."""
    return f"test {os.getpid()} {next(_cables)}"


FAST = {"virtual_physics": "instant", "virtual_modem_restart": 0, "sessions_folder": "none"}
