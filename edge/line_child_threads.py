"""The line child for Windows, where a pipe cannot be waited on: one thread writes, one reads."""

import os
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic

from edge.line_child import READ_SIZE, Answers, LineChild


class ThreadedLineChild(LineChild):
    """A LineChild with a thread for each direction.  The threads end when the child does."""

    def _open(self) -> None:
        self._pieces: SimpleQueue[bytes] = SimpleQueue()
        self._to_send: SimpleQueue[bytes] = SimpleQueue()
        self._threads = [Thread(target=work, daemon=True) for work in (self._read_all, self._write_all)]
        for thread in self._threads:
            thread.start()

    def _close(self) -> None:
        self._to_send.put(b"")
        for thread in self._threads:
            thread.join()
        super()._close()

    def _is_silent(self) -> bool:
        return self._pieces.empty()

    def _converse(self, data: bytes, answers: Answers) -> None:
        self._to_send.put(data)
        give_up_at = monotonic() + self._patience_s
        while len(answers.lines) < answers.wanted:
            try:
                piece = self._pieces.get(timeout=max(give_up_at - monotonic(), 0))
            except Empty:
                raise self._too_long(answers) from None
            if not piece:
                raise self._ended(answers)
            if answers.feed(piece):
                give_up_at = monotonic() + self._patience_s

    def _read_all(self) -> None:
        piece = b"begin"
        while piece:
            try:
                piece = os.read(self._stdout, READ_SIZE)
            except OSError:    # how Windows says that the other end has gone
                piece = b""
            self._pieces.put(piece)

    def _write_all(self) -> None:
        while data := memoryview(self._to_send.get()):
            try:
                while data:
                    data = data[os.write(self._stdin, data):]
            except OSError:    # the other end has gone, and the reading thread says so
                return
