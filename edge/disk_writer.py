"""Files that are written by a thread of their own: a slow card or a full disk must not delay a charge.

    writer = DiskWriter(tell)
    file = writer.open(path)         made by the thread, in the order of the calls
    file.write(data); file.close()   never wait, never raise
    writer.call(work)                anything else that may take its time, in the same order
    writer.close()                   what still waits is written, if that can be soon

What was given to write() is with the system at most a quarter of a second later, and survives the end of
this process from then on, however it ends.  A file that cannot be written ends where its last whole piece
does, and that is told; so is one that somebody deletes meanwhile.  The others go on.
"""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable
from io import FileIO
from itertools import accumulate
from pathlib import Path

WAITING_MOST = 8_000_000    # bytes; a disk that is so far behind will not catch up
PAUSE_S = 0.25
LAST_WORDS_S = 3.0

Work = Callable[[], None]


class SlowFile:
    """What DiskWriter.open() gives: the part of a binary file that writers need.

    problem: "" or why nothing is written to it any more.  size: bytes that were given to it.
    """

    def __init__(self, writer: DiskWriter, path: Path) -> None:
        self.path = path
        self.problem = ""
        self.size = 0
        self._pieces: deque[bytes] = deque()
        self._is_awaited = False    # the thread has been told that pieces wait
        self._writer = writer
        self._stream: FileIO | None = None
        writer.files.append(self)
        writer.call(self._open)

    def write(self, data: bytes) -> int:
        if not self.problem:
            self.size += len(data)
            if self._writer.holds(len(data)):
                self._pieces.append(data)
                if not self._is_awaited:
                    self._is_awaited = True
                    self._writer.call(self._write_pieces)
        return len(data)

    def flush(self) -> None:
        """Nothing: see the module."""

    def close(self) -> None:
        self._writer.call(self.shut)

    # --- in the thread

    def _open(self) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._stream = self.path.open("ab", buffering=0)
        except OSError as error:
            self._give_up(error)

    def _write_pieces(self) -> None:
        """All that wait, at once.  One that comes from here on is told of again."""
        self._is_awaited = False
        pieces = [self._pieces.popleft() for _ in range(len(self._pieces))]
        data = b"".join(pieces)
        self._writer.let_go(len(data))
        if self._stream is None:
            return
        begun = written = 0
        try:
            begun = self._stream.tell()
            while written < len(data):
                written += self._stream.write(data[written:])
        except OSError as error:
            self._give_up(error)
            self._cut(begun + max(end for end in accumulate(map(len, pieces), initial=0) if end <= written))
            self.shut()

    def _cut(self, size: int) -> None:
        """A piece that came to the disk in part is of no use to anybody."""
        try:
            if self._stream is not None and self._stream.seekable():
                self._stream.truncate(size)
        except OSError:
            pass    # it has been told that this file has ended

    def look(self) -> None:
        """Whether it is still where people look for it."""
        if self._stream is not None and os.fstat(self._stream.fileno()).st_nlink == 0:
            self._give_up(FileNotFoundError(None, "somebody has deleted it"))
            self.shut()

    def shut(self) -> None:
        """For DiskWriter: what close() asked for."""
        stream, self._stream = self._stream, None
        if self in self._writer.files:
            self._writer.files.remove(self)
        if stream is not None:
            try:
                stream.close()
            except OSError as error:
                self._give_up(error)

    def _give_up(self, error: OSError) -> None:
        self.problem = f"{self.path}: {error.strerror or error}"
        self._writer.ended.append((self.path, error.strerror or str(error)))


class DiskWriter:
    """See the module.  tell: called from the thread, once for each thing that went wrong."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        self.tell = tell
        self.lost = 0
        self.files: list[SlowFile] = []
        self._work: deque[Work] = deque()
        self._given = self._done = 0    # each counted by one thread only
        self.ended: list[tuple[Path, str]] = []    # files that cannot be written, and why; not told yet
        self._told: set[str] = set()
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._run, name="disk", daemon=True)
        self._thread.start()

    def open(self, path: Path) -> SlowFile:
        return SlowFile(self, path)

    def call(self, work: Work) -> None:
        """Work to be done in its turn."""
        self._work.append(work)

    def holds(self, size: int) -> bool:
        """Whether so many bytes more may wait; a piece that may not is lost."""
        if self._given - self._done + size > WAITING_MOST:
            self.lost += 1
            return False
        self._given += size
        return True

    def let_go(self, size: int) -> None:
        """In the thread: so many bytes do not wait any more."""
        self._done += size

    def close(self) -> None:
        self._ends.set()
        self._thread.join(LAST_WORDS_S)
        if self._thread.is_alive():
            self.tell("the disk is too slow: the last of the recording is lost")

    def _do(self, work: Work) -> None:
        """Whatever goes wrong with it, all that comes after it is still done."""
        try:
            work()
        except Exception as error:  # noqa: BLE001 - it is told, and this thread must live
            what = f"something could not be done for the recording: {type(error).__name__}: {error}"
            if what not in self._told:
                self._told.add(what)
                self.tell(what)

    def _tell_ended(self) -> None:
        """One line for all files that ended for one reason."""
        ended, self.ended = self.ended, []
        for folder, why in dict.fromkeys((path.parent, why) for path, why in ended):
            names = ", ".join(path.name for path, reason in ended if (path.parent, reason) == (folder, why))
            self.tell(f"nothing more is written to {names} in {folder}: {why}")

    def _run(self) -> None:
        is_last = False
        while not is_last:
            is_last = self._ends.wait(PAUSE_S)
            while self._work:
                self._do(self._work.popleft())
            for file in list(self.files):
                self._do(file.look)
            self._tell_ended()
            if self.lost:
                lost, self.lost = self.lost, 0
                self.tell(f"the disk is too slow: {lost} pieces of the recording are lost")
        for file in list(self.files):
            file.shut()
        self._tell_ended()
