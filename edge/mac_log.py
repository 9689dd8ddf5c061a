"""MacLog.txt: when which charger was met, a line each, as users of pyPLC know it.

    2024-05-01T12:30:00.123456 SECC MAC 00:01:87:0E:A2:B4

Lines are appended; people write the names of chargers behind them by hand.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from plc.errors import in_words

FILE = Path("MacLog.txt")


class MacLog:
    """Appends to the file; one that cannot be written is told of once."""

    def __init__(self, tell: Callable[[str], None], file: Path = FILE) -> None:
        self.file = file
        self.tell = tell
        self._has_failed = False

    def met(self, evse_mac: bytes, time_ns: int) -> None:
        """A charger answered, `time_ns` after 1970; the line has the local time."""
        local = datetime.fromtimestamp(time_ns / 1e9).astimezone()
        line = f"{local:%Y-%m-%dT%H:%M:%S.%f} SECC MAC {evse_mac.hex(':').upper()}\n"
        try:
            with self.file.open("a", encoding="utf-8") as log:
                log.write(line)
        except OSError as error:
            if not self._has_failed:
                self._has_failed = True
                self.tell(f"MAC addresses are not kept: {in_words(error)}")
