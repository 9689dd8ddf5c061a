"""A board behind a pty, with the wall's clock; the test sets its inputs."""

from __future__ import annotations

import subprocess
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.firmware.board import Harness, Images


class LiveBoard(Harness):
    """port: the pty that the program opens."""

    def __init__(self, images: Images, role: str, eeprom: Path | None = None) -> None:
        options = [] if eeprom is None else ["--eeprom", str(eeprom)]
        self.process = subprocess.Popen([images.harness, images.elf(role), "--pty", *options], text=True,
                                        bufsize=1, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert self.process.stdout is not None
        self.port = self.process.stdout.readline().split()[1]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self.process.kill()
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout):
            assert stream is not None
            try:
                stream.close()
            except BrokenPipeError:
                pass
