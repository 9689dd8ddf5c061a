"""A folder for each session: what happened, what went over the wire, what was measured, and the report.

    sessions/20261121-150012-car/
        log.txt            the lines of the log
        wire.pcapng        all frames: of the interface, or of the virtual cable
        exi.txt            each message as EXI, in the form that pyPLC 0.9 kept in PevExiLog.txt
        measurements.csv   what the devices measured and the two sides said, as it changed
        report.html        made of wire.pcapng when the session is over

A folder is begun when something is plugged in or calls, and has what was heard in the seconds before.  The
oldest folders go when all together exceed `keep_mb`; of one session's frames no more than a quarter of that
is kept.  All writing is done by a thread (disk_writer.py).
"""

from __future__ import annotations

import re
import time
from collections import deque
from collections.abc import Callable, Hashable, Mapping
from datetime import datetime
from functools import lru_cache
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple

from edge.disk_writer import DiskWriter, SlowFile
from edge.pcapng import PcapngWriter
from plc.errors import in_words
from plc.session.values import HardwareState

BEFORE_NS = 15_000_000_000
BEFORE_MOST = 2_000
CLOCK_SET_S = 1.0
ROW_EVERY_MS = 100
FOLDER = re.compile(r"\d{8}-\d{6}-(?:car|charger)(?:-\d+)?")
# The letter of a message in exi.txt, as the codec's short commands have it: DH, Dh, DD, D1.
LETTERS = {"din": "D", "iso2": "1"}

# measurements.csv: of the devices first (the name in HardwareState), then what was said (in Progress).
MEASURED = (
    "cp_state", "plugged", "locked", "contactors_closed", "inlet_voltage_v", "inlet_current_a",
    "supply_voltage_v", "supply_current_a", "battery_voltage_v", "battery_soc_percent", "max_voltage_v",
    "max_current_a",
)  # fmt: skip
SAID = (
    "soc_percent", "target_voltage_v", "target_current_a", "evse_present_voltage_v",
    "evse_present_current_a", "evse_max_voltage_v", "evse_max_current_a", "present_voltage_v",
    "present_current_a",
)  # fmt: skip

READINGS = attrgetter(*MEASURED)
CELLS_REMEMBERED = 500

OnRecorded = Callable[[Path], None]


class _Frame(NamedTuple):
    at_ns: int    # monotonic
    data: bytes


class _Line(NamedTuple):
    at_ns: int    # monotonic
    text: str


class _Files:
    """The open files of one session."""

    def __init__(self, writer: DiskWriter, folder: Path, source: str, most_bytes: int) -> None:
        self.folder = folder
        self.wire_file = writer.open(folder / "wire.pcapng")
        self.log = writer.open(folder / "log.txt")
        self.exi = writer.open(folder / "exi.txt")
        self.measurements = writer.open(folder / "measurements.csv")
        self.wire = PcapngWriter(self.wire_file, name=source, comment="recorded by one of its ends")
        self.most_bytes = most_bytes
        self.is_full = False
        self.row_at_ms = 0
        self.row = ""
        self.started_ns = time.monotonic_ns()

    @property
    def all(self) -> tuple[SlowFile, ...]:
        return self.wire_file, self.log, self.exi, self.measurements


class SessionRecord:
    """See the module.

    side: car or charger.  source: the interface or cable, as it stands in the recording.
    tell: what went wrong, in a line; called from another thread.
    """

    def __init__(self, home: Path, side: str, source: str, keep_mb: int, tell: Callable[[str], None],
                 on_recorded: OnRecorded) -> None:
        self.home = home
        self.side = side
        self.source = source
        self.keep_bytes = keep_mb * 1_000_000
        self.tell = tell
        self.on_recorded = on_recorded
        self.phase = ""
        self._writer = DiskWriter(tell)
        self._files: _Files | None = None
        # From monotonic time to that since 1970: somebody may set the clock in the midst of a session.
        self._since_1970_ns = 0
        self._frames: deque[_Frame] = deque(maxlen=BEFORE_MOST)
        self._lines: deque[_Line] = deque(maxlen=BEFORE_MOST)

    @property
    def folder(self) -> Path | None:
        """Of the session that is being recorded."""
        return None if self._files is None else self._files.folder

    def now_ns(self) -> int:
        """Since 1970, by the computer's clock as it was when the session began."""
        return self._since_1970_ns + time.monotonic_ns()

    def begin(self) -> None:
        """Something begins: from now on, and from some seconds ago, all is kept."""
        if self._files is not None:
            return
        self._since_1970_ns = time.time_ns() - time.monotonic_ns()
        folder = self._free_name()
        self._writer.call(lambda: self._make_room(folder))
        files = self._files = _Files(self._writer, folder, self.source, self.keep_bytes // 4)
        files.measurements.write((",".join(("time_s", "phase", *MEASURED, *SAID)) + "\n").encode())
        files.log.write(f"{datetime.now().astimezone().isoformat(timespec='seconds')} {self.side} at "
                        f"{self.source}\n".encode())
        since_ns = files.started_ns - BEFORE_NS
        for line in self._lines:
            if line.at_ns >= since_ns:
                self.line(line.text)
        for frame in self._frames:
            if frame.at_ns >= since_ns:
                self._keep(files, self._since_1970_ns + frame.at_ns, frame.data)
        self._lines.clear()
        self._frames.clear()

    def _make_room(self, folder: Path) -> None:
        """In the writer's thread.  The names of the folders say which is the oldest."""
        newest = max((path.name for path in session_folders(self.home)), default="")
        if newest > folder.name:
            self.tell(f"{self.home}: the computer's clock is behind the session {newest}: is it set? "
                      f"{folder.name} will be taken for an older one, and removed before it")
        prune(self.home, self.keep_bytes, self.tell)

    def end(self) -> None:
        """What was begun is over; the files are closed, and on_recorded(folder) follows when they are."""
        files, self._files = self._files, None
        self.phase = ""
        if files is None:
            return
        for file in files.all:
            file.close()
        if abs(set_s := (time.time_ns() - self.now_ns()) / 1e9) > CLOCK_SET_S:
            way = "forward" if set_s > 0 else "back"
            self.tell(f"{files.folder}: the computer's clock was set {abs(set_s):.0f} s {way} meanwhile; "
                      "what is recorded goes by the old time")
        self._writer.call(lambda: self._recorded(files.folder))

    def _recorded(self, folder: Path) -> None:
        """In the writer's thread.  What could not be made has been told already."""
        if folder.is_dir():
            self.on_recorded(folder)

    def close(self) -> None:
        self.end()
        self._writer.close()

    # --- what is kept

    def line(self, text: str) -> None:
        """A line of the log."""
        if self._files is None:
            self._lines.append(_Line(time.monotonic_ns(), text))
        else:
            self._files.log.write(text.encode(errors="backslashreplace") + b"\n")

    def frame(self, data: bytes, time_ns: int | None = None) -> None:
        """A frame that went over the wire, in either direction; just now if no time (now_ns()) is given."""
        if self._files is None:
            self._frames.append(_Frame(time.monotonic_ns(), data))
        else:
            self._keep(self._files, time_ns or self.now_ns(), data)

    def message(self, time_ns: int, *, is_ours: bool, is_request: bool, schema: str, exi: bytes) -> None:
        if self._files is None:
            return
        when = datetime.fromtimestamp(time_ns / 1e9).isoformat(timespec="microseconds")  # noqa: DTZ006
        letter = LETTERS.get(schema) or ("H" if is_request else "h")
        digits = exi.hex() if is_ours else exi.hex().upper()
        self._files.exi.write(f"{when}={'E' if is_ours else 'D'}{letter} {digits}\n".encode())

    def measured(self, state: HardwareState, said: Mapping[str, object], now_ms: int) -> None:
        """A row, if it says something new and the last one is not of just now."""
        files = self._files
        if files is None or now_ms < files.row_at_ms:
            return
        values = [reading and reading.value for reading in READINGS(state)]
        values += map(said.get, SAID)
        row = ",".join((self.phase, *map(_cell, values)))
        if row != files.row:
            files.row, files.row_at_ms = row, now_ms + ROW_EVERY_MS
            seconds = (time.monotonic_ns() - files.started_ns) / 1e9
            files.measurements.write(f"{seconds:.3f},{row}\n".encode())

    def _keep(self, files: _Files, time_ns: int, data: bytes) -> None:
        if files.wire_file.size + len(data) <= files.most_bytes:
            files.wire.frame(time_ns, data)
        elif not files.is_full:
            files.is_full = True
            self.tell(f"{files.wire_file.path}: {files.most_bytes // 1_000_000} MB are enough, no more "
                      "frames of this session are kept (sessions_keep)")

    def _free_name(self) -> Path:
        stem = f"{datetime.now():%Y%m%d-%H%M%S}-{self.side}"    # noqa: DTZ005 - a person's clock
        path, number = self.home / stem, 1
        while path.exists():
            number += 1
            path = self.home / f"{stem}-{number}"
        return path


@lru_cache(CELLS_REMEMBERED)    # most are as they were in the last row; what is equal looks the same
def _cell(value: Hashable) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float):
        return f"{value:z.2f}".rstrip("0").rstrip(".")
    return str(value).replace(",", " ").replace("\n", " ")


def session_folders(home: Path) -> list[Path]:
    """The oldest first; none where nobody can look."""
    try:
        return sorted(path for path in home.iterdir() if path.is_dir() and FOLDER.fullmatch(path.name))
    except OSError:
        return []


def prune(home: Path, keep_bytes: int, tell: Callable[[str], None]) -> None:
    """Remove the oldest session folders until the others need no more than keep_bytes."""
    import shutil  # in the disk's thread: its packers of archives are loaded with it

    folders = session_folders(home)
    sizes = [_size(folder) for folder in folders]
    total = sum(sizes)
    for folder, size in zip(folders, sizes, strict=True):
        if total <= keep_bytes:
            break
        try:
            shutil.rmtree(folder)
            total -= size
        except FileNotFoundError:
            total -= size    # somebody was quicker
        except OSError as error:
            tell(f"{folder}: this old session cannot be removed: {in_words(error)}")


def _size(folder: Path) -> int:
    """In bytes; what vanishes while it is counted has none."""
    size = 0
    for file in folder.glob("*"):
        try:
            size += file.stat().st_size
        except OSError:
            continue
    return size
