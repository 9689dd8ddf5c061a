"""Listeners as programs: started on a cable or an interface, their output watched, ended in order."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from tests.support import PROJECT


class Programs:
    """Starts programs in a folder of their own; all of them are gone after close()."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.started: list[subprocess.Popen[str]] = []

    def start(self, *words: str, prefix: tuple[str, ...] = ()) -> subprocess.Popen[str]:
        """A Python program of ours; what it says goes to <number>.out and <number>.err."""
        number = len(self.started)
        files = [self.folder / f"{number}.{stream}" for stream in ("out", "err")]
        with files[0].open("w") as out, files[1].open("w") as err:
            program = subprocess.Popen(
                [*prefix, sys.executable, *words], cwd=self.folder, text=True,
                env={"PYTHONPATH": str(PROJECT), "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"},
                stdin=subprocess.PIPE, stdout=out, stderr=err,
            )  # fmt: skip
        self.started.append(program)
        return program

    def out(self, program: subprocess.Popen[str]) -> str:
        return (self.folder / f"{self.started.index(program)}.out").read_text()

    def err(self, program: subprocess.Popen[str]) -> str:
        return (self.folder / f"{self.started.index(program)}.err").read_text()

    def objects(self, program: subprocess.Popen[str]) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out(program).splitlines()]

    def wait(self, program: subprocess.Popen[str], text: str, for_s: float = 30) -> None:
        give_up = time.monotonic() + for_s
        while text not in self.out(program):
            said = f"{self.out(program)}\n{self.err(program)}"
            assert time.monotonic() < give_up, f"no {text!r} in\n{said}"
            assert program.poll() is None, said
            time.sleep(0.02)

    def close(self) -> None:
        for program in self.started:
            program.kill()
            program.communicate()
