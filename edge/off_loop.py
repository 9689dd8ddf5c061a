"""Work that may take its time (opening a port, looking up a name), done by a thread of its own.

    off_loop(loop, lambda: open_it(name), opened, errors=(OSError,))
    start_thread(port.close)        nobody wants to know how that went

The loop's thread then calls opened(result, now_ms); an exception of `errors` is the result as it is.
"""

from __future__ import annotations

import _thread
from collections.abc import Callable
from typing import TypeVar

from edge.loop import Loop

T = TypeVar("T")
E = TypeVar("E", bound=Exception)


def start_thread(work: Callable[[], object]) -> None:
    """Let a thread do this, and do not wait until it runs.

    threading.Thread.start() does wait for that: 5 ms on a busy computer, which is many answers.
    """
    _thread.start_new_thread(work, ())


def off_loop(loop: Loop, work: Callable[[], T], done: Callable[[T | E, int], None], *,
             errors: tuple[type[E], ...]) -> None:
    """See the module.  Work that hangs does not keep the process: nobody waits for the thread."""
    def run() -> None:
        result: T | E
        try:
            result = work()
        except errors as error:
            result = error
        loop.call_soon(lambda: done(result, loop.clock()))

    start_thread(run)
