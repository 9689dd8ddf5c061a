"""A child process that answers each line with a line, and what can go wrong with it.

`LineChild` waits on the pipes themselves; where the platform cannot, edge/line_child_threads.py can.
"""

import os
import subprocess
from collections.abc import Sequence
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from select import poll

READ_SIZE = 1 << 18
LONGEST_ANSWER = 1 << 24    # bytes; several times the longest message in JSON

# With one core only, sleeping is what lets the child run.
LOOK_FOR_S = 0.0001 if (os.cpu_count() or 1) > 1 else 0


class ChildFailed(Exception):
    """The child did not do its part; `answers` are those that came before, str() says what happened."""

    def __init__(self, what: str, answers: Sequence[bytes]) -> None:
        super().__init__(what)
        self.answers = answers


class Answers:
    """The answer lines of one exchange, collected from the pieces that the pipe delivers."""

    def __init__(self, wanted: int) -> None:
        self.wanted = wanted
        self.lines: list[bytes] = []
        self._begun = bytearray()

    def feed(self, piece: bytes) -> bool:
        """Take what was read; True if it completed a line.  Raises ChildFailed for what nobody asked for."""
        if b"\n" not in piece:
            self._begun += piece
            if len(self._begun) > LONGEST_ANSWER:
                raise ChildFailed(f"answered with more than {LONGEST_ANSWER} bytes", self.lines)
            return False
        *lines, begun = piece.split(b"\n")
        if self._begun:
            lines[0] = bytes(self._begun) + lines[0]
            self._begun.clear()
        self._begun += begun
        self.lines += lines
        if len(self.lines) > self.wanted or (begun and len(self.lines) == self.wanted):
            # Which of the lines were meant as answers cannot be known.
            raise ChildFailed("said more than it was asked", ())
        return True


class LineChild:
    """A running child.  `patience_s` is how long it may be silent when an answer is due.

    Raises OSError if the program cannot be started.  After a ChildFailed, or an exchange that was broken off
    by anything else, it is no longer idle and never will be: what it still says would be taken for the answer
    to something else.  `end` it then, and always in the end.
    """

    def __init__(self, command: Sequence[str], patience_s: float) -> None:
        self._patience_s = patience_s
        self._in_exchange = False
        # In a process group of its own, so that Ctrl-C reaches only us: we need it to end in order.
        self._process = subprocess.Popen(
            command, bufsize=0, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            process_group=None if os.name == "nt" else 0, creationflags=0x200 if os.name == "nt" else 0)
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._stdin = self._process.stdin.fileno()
        self._stdout = self._process.stdout.fileno()
        self._open()

    @property
    def pid(self) -> int:
        """The child's process id."""
        return self._process.pid

    def is_idle(self) -> bool:
        """True if the child can be asked: it runs, is silent, and no exchange was broken off."""
        return not self._in_exchange and self._is_silent()

    def exchange(self, requests: Sequence[bytes]) -> list[bytes]:
        """Send the request lines (each with its newline); returns as many answer lines (without).

        The requests are sent ahead as far as the pipe takes them.  Raises ChildFailed if the child is silent
        for too long, ends, or says more than it was asked.
        """
        self._in_exchange = True
        answers = Answers(len(requests))
        self._converse(b"".join(requests), answers)
        self._in_exchange = False
        return answers.lines

    def end(self) -> None:
        """Kill the child if it still runs, and leave nothing of it."""
        self._process.kill()
        self._process.wait()
        self._close()

    def _open(self) -> None:
        from select import POLLIN, POLLOUT, poll  # Windows has none

        os.set_blocking(self._stdin, False)
        os.set_blocking(self._stdout, False)
        self._output = poll()
        self._output.register(self._stdout, POLLIN)
        self._both = poll()
        self._both.register(self._stdout, POLLIN)
        self._both.register(self._stdin, POLLOUT)

    def _close(self) -> None:
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                pipe.close()

    def _is_silent(self) -> bool:
        return not self._output.poll(0)

    def _converse(self, data: bytes, answers: Answers) -> None:
        try:
            unsent = self._sent(memoryview(data))
            if answers.wanted == 1 and not unsent and is_soon_ready(self._output):
                answers.feed(self._received(answers))
            give_up_at = monotonic() + self._patience_s
            while len(answers.lines) < answers.wanted:
                poller = self._both if unsent else self._output
                ready = poller.poll(max(give_up_at - monotonic(), 0) * 1000)
                if not ready:
                    raise self._too_long(answers)
                for descriptor, _ in ready:
                    if descriptor == self._stdin:
                        unsent = self._sent(unsent)
                    elif answers.feed(self._received(answers)):
                        give_up_at = monotonic() + self._patience_s
        except BrokenPipeError:
            raise self._ended(answers) from None

    def _sent(self, data: memoryview) -> memoryview:
        """Send as much as the pipe takes now; returns the rest."""
        try:
            return data[os.write(self._stdin, data):]
        except BlockingIOError:
            return data

    def _received(self, answers: Answers) -> bytes:
        piece = os.read(self._stdout, READ_SIZE)
        if not piece:
            raise self._ended(answers)
        return piece

    def _too_long(self, answers: Answers) -> ChildFailed:
        return ChildFailed(f"did not answer within {self._patience_s:g} s", answers.lines)

    def _ended(self, answers: Answers) -> ChildFailed:
        self._process.kill()    # it may have closed its pipes and live on
        code = self._process.wait()
        how = f"signal {-code}" if code < 0 else f"exit code {code}"
        return ChildFailed(f"ended with {how}", answers.lines)


def is_soon_ready(poller: "poll") -> bool:
    """Whether something becomes ready while we look for it without sleeping.

    The answer to one message is mostly there in less time than it takes to fall asleep and be woken from
    another core (20 us instead of 115 us a message).
    """
    stop_at = monotonic() + LOOK_FOR_S
    while monotonic() < stop_at:
        if poller.poll(0):
            return True
    return False
