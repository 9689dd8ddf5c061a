"""The parser of every command: a wrong option is told in one line, like those of pyPlc.ini."""

from __future__ import annotations

import argparse
from typing import Any, NoReturn

from plc.errors import ConfigError


class CommandLine(argparse.ArgumentParser):
    """Takes no abbreviations, and shows the description as it is written.  Raises ConfigError."""

    def __init__(self, prog: str, **more: Any) -> None:
        super().__init__(prog, allow_abbrev=False, formatter_class=argparse.RawDescriptionHelpFormatter,
                         **more)

    def error(self, message: str) -> NoReturn:
        prog = self.prog.removeprefix("python ")
        raise ConfigError(f"command line: {message} (python {prog} --help tells what there is)")
