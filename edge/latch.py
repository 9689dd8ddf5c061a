"""What must not be forgotten when the program ends: that contactors were found welded.

A small file in the state_folder, one for the car and one for the charger (others for virtual ones), written
as a whole or not at all.  One that cannot be read counts as a latch that is set.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from threading import Thread

from edge.log import Log
from plc.errors import ConfigError, in_words


class Latch:
    """why: "" or why no session may begin.  Raises ConfigError if the folder is none."""

    def __init__(self, folder: str, side: str, log: Log) -> None:
        self.file = Path(folder) / f"pyPlc-{side}.json"
        self.log = log
        if not self.file.parent.is_dir():
            raise ConfigError(f'[general] state_folder = "{folder}": there is no such folder')
        self.why = self._read()
        self._worker: Thread | None = None

    def _read(self) -> str:
        try:
            return str(json.loads(self.file.read_text(encoding="utf-8"))["contactors_welded"])
        except FileNotFoundError:
            return ""
        except (OSError, ValueError, KeyError, TypeError) as error:
            return f"{self.file} cannot be read ({in_words(error)}): the contactors may be welded"

    def set(self, why: str) -> None:
        """Keep this; the loop does not wait for the disk."""
        if not self.why:
            self.why = f"{datetime.now().astimezone():%Y-%m-%d %H:%M}: {why}"
            self._start(self._write)

    def clear(self) -> None:
        self.why = ""
        self._start(self._remove)

    def close(self) -> None:
        if self._worker is not None:
            self._worker.join()

    def _start(self, work: Callable[[], None]) -> None:
        self.close()    # in their order
        self._worker = Thread(target=work, name="latch")
        self._worker.start()

    def _write(self) -> None:
        beside = self.file.with_suffix(".new")
        try:
            with beside.open("w", encoding="utf-8") as new:
                json.dump({"contactors_welded": self.why}, new)
                new.flush()
                os.fsync(new.fileno())
            os.replace(beside, self.file)
        except OSError as error:
            self.log.say("welded", f"this will be forgotten when the program ends: {in_words(error)}")

    def _remove(self) -> None:
        try:
            self.file.unlink(missing_ok=True)
        except OSError as error:
            self.log.say("welded", f"this will come back with the next start: {in_words(error)}")
