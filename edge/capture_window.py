"""The bytes of a capture file as a sliding window, and what every kind of capture file turns into."""

from __future__ import annotations

import os
import select
import stat
from collections.abc import Callable
from io import FileIO
from pathlib import Path
from typing import NamedTuple

from plc.errors import CaptureError, CaptureTruncated, CaptureUnreadable

READ_AHEAD = 256 * 1024
NS_PER_S = 1_000_000_000
WANTED = "a pcap or pcapng capture"


class CapturedFrame(NamedTuple):
    """One frame as it was recorded.

    time_ns: since 1970, or since the start of the recording where it had no clock.
    link_type: LINKTYPE_ number of the interface.  interface: its number within the section.
    original_length: bytes on the wire; more than len(data) where the recording cut the frame short.
    """

    time_ns: int
    link_type: int
    interface: int
    original_length: int
    data: bytes


class Window:
    """The part of the file that is in memory: from the record in hand to the end of the read-ahead."""

    def __init__(self, path: str | Path, progress: Callable[[int, int | None], None] | None) -> None:
        self.data = b""
        self._start = 0    # offset of data[0] in the file
        self._name = "standard input" if str(path) == "-" else str(path)
        self._progress = progress
        try:
            # Unbuffered: a pipe gives at once what is in it, and frames come out as soon as they are whole.
            self._file = FileIO(0, closefd=False) if str(path) == "-" else FileIO(path)
            status = os.fstat(self._file.fileno())
        except (OSError, ValueError) as error:
            raise self._unreadable(error) from error
        self._size = status.st_size if stat.S_ISREG(status.st_mode) else None

    def __enter__(self) -> Window:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def fill(self, at: int, need: int) -> bytes:
        """The bytes from offset `at` on, which moves to 0: at least `need`, or all that are left."""
        parts = [self.data[at:]]
        have = len(parts[0])
        self._start += at
        while have < need and (part := self._read()):
            parts.append(part)
            have += len(part)
            if self._progress:
                self._progress(self._start + have, self._size)
        self.data = b"".join(parts)
        return self.data

    def fill_whole(self, at: int, need: int, what: str) -> bytes:
        """Like fill(), but nothing where the file ends at `at`; CaptureTruncated where it ends inside."""
        data = self.fill(at, need)
        if 0 < len(data) < need:
            raise CaptureTruncated(self._name, self._start, f"the end of the file after {len(data)} bytes",
                                   f"{what} of {need} bytes")
        return data

    def fault(self, at: int, got: object, want: object) -> CaptureError:
        """An error about the byte at offset `at` of the window."""
        return CaptureError(self._name, self._start + at, got, want)

    def _read(self) -> bytes:
        try:
            while (part := self._file.read(READ_AHEAD)) is None:
                select.select([self._file], [], [])    # an inherited pipe may be in non-blocking mode
        except OSError as error:
            raise self._unreadable(error) from error
        return part

    def _unreadable(self, error: Exception) -> CaptureError:
        return CaptureUnreadable(self._name, self._start, getattr(error, "strerror", None) or str(error))
