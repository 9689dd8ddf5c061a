"""What is heard live, kept as pcapng at the same time: a file for each session.

charge.pcapng, charge-2.pcapng, ...: a file that is there already is never touched.  Each frame is handed to
the system at once, so whatever happens to this program, the files hold whole frames up to the last one.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from edge.pcapng import PcapngWriter
from plc.errors import in_words


class Recorder:
    """Writes frames; the first file is made at once, so that a wrong name is refused at the start (OSError).

    A full disk ends the recording of this session, not the program: `problem` says it, and so does tell().
    """

    def __init__(self, file: Path, interface: str, tell: Callable[[str], None]) -> None:
        self.file = file
        self.interface = interface
        self.tell = tell
        self.problem: str | None = None
        self.files: list[Path] = []
        self._number = 1
        self._stream: BinaryIO | None = None
        self._writer: PcapngWriter | None = None
        self._has_frames = False
        self._open()

    def frame(self, time_ns: int, data: bytes) -> None:
        """Keep one frame, seen `time_ns` after 1970."""
        if self._writer is None:
            return
        try:
            self._writer.frame(time_ns, data)
        except OSError as error:
            self._give_up(error)
        self._has_frames = True

    def next_session(self) -> None:
        """What comes from now on belongs to another session."""
        if self._writer is not None and not self._has_frames:
            return
        self.close()
        try:
            self._open()
        except OSError as error:
            self._give_up(error)

    @property
    def size(self) -> int:
        """Bytes in the file that is written now."""
        return 0 if self._stream is None else self._stream.tell()

    def close(self) -> None:
        stream, self._stream, self._writer = self._stream, None, None
        if stream is not None:
            try:
                stream.close()
            except OSError as error:
                self.problem = f"the end of a recording is missing: {in_words(error)}"

    def _open(self) -> None:
        path = self._free_name()
        self._stream = path.open("xb")
        self._has_frames = False
        self.files.append(path)
        self._writer = PcapngWriter(self._stream, name=self.interface, comment="heard live")

    def _free_name(self) -> Path:
        while True:
            tail = "" if self._number == 1 else f"-{self._number}"
            path = self.file.with_name(f"{self.file.stem}{tail}{self.file.suffix}")
            self._number += 1
            if not path.exists():
                return path

    def _give_up(self, error: OSError) -> None:
        self.close()
        self.problem = f"frames are not recorded until the next session: {in_words(error)}"
        self.tell(self.problem)
