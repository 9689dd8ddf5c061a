"""Reports of sessions that are over, each made by a process of its own: one at a time, the newest first.

    reports = SessionReports(loop, say)
    reports.want(folder)        folder/report.html is made of folder/wire.pcapng when it is its turn
    reports.close()             the newest one that waits is still begun; it outlives the program

A car that calls every few seconds thus costs one process of the lowest priority, not one for each call.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from edge.loop import Loop
from plc.errors import in_words

PYPLC = Path(__file__).resolve().parent.parent / "pyPlc.py"
WAITING_MOST = 20


def start_report(capture: Path, out: Path) -> subprocess.Popen[bytes]:
    """Let a process write the report; its exit code is 0 when it is there.

    It has a session of its own: Ctrl-C ends the program, and the report is written all the same.
    """
    return subprocess.Popen(
        [sys.executable, str(PYPLC), "analyse", str(capture), "-o", str(out), "--gently"],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        start_new_session=True)


def how_to_make(folder: Path) -> str:
    return f"python pyPlc.py analyse {folder}/wire.pcapng -o FILE"


def _end_of(process: subprocess.Popen[bytes]) -> int | None:
    """A descriptor that can be read when the process has ended, from Linux 5.3 on."""
    if sys.platform != "linux":
        return None
    try:
        return os.pidfd_open(process.pid)
    except OSError:
        return None


class SessionReports:
    """See the module.  say(event, text): for the log."""

    def __init__(self, loop: Loop, say: Callable[[str, str], None]) -> None:
        self.loop = loop
        self.say = say
        self.waiting: list[Path] = []
        self.processes: list[tuple[subprocess.Popen[bytes], Path]] = []
        self._descriptor: int | None = None

    def want(self, folder: Path) -> None:
        self._forget_ended()
        self.waiting.append(folder)
        if len(self.waiting) > WAITING_MOST:
            self._leave_out(self.waiting.pop(0))
        if self._descriptor is None:
            self._start()

    def close(self) -> None:
        self._let_go()
        newest = self.waiting[-1:]
        for folder in self.waiting[:-1]:
            self._leave_out(folder)
        self.waiting.clear()
        for folder in newest:
            self._run(folder)

    def _start(self) -> None:
        """The next one, if one waits; all, where the system does not let us wait for the end of a process."""
        while self.waiting and self._descriptor is None:
            process = self._run(self.waiting.pop())
            if process is not None:
                self._descriptor = _end_of(process)
            if self._descriptor is not None:
                self.loop.add_reader(self._descriptor, self._ended)

    def _run(self, folder: Path) -> subprocess.Popen[bytes] | None:
        try:
            process = start_report(folder / "wire.pcapng", folder / "report.html")
        except OSError as error:
            self.say("disk", f"{folder}: its report cannot be made: {in_words(error)}")
            return None
        self.processes.append((process, folder))
        return process

    def _ended(self, _now_ms: int) -> None:
        self._let_go()
        self._start()

    def _let_go(self) -> None:
        if self._descriptor is not None:
            self.loop.remove_reader(self._descriptor)
            os.close(self._descriptor)
            self._descriptor = None
        self._forget_ended()

    def _forget_ended(self) -> None:
        ended = [one for one in self.processes if one[0].poll() is not None]
        self.processes = [one for one in self.processes if one not in ended]
        for process, folder in ended:
            if process.returncode != 0:
                self.say("disk", f"{folder}: its report was not made; {how_to_make(folder)} says why")

    def _leave_out(self, folder: Path) -> None:
        self.say("disk", f"{folder}: no report, too many waited; "
                         f"{how_to_make(folder)} makes it")
