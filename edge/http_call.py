"""HTTP requests that nobody waits for: a thread does them, the loop says when it has waited long enough.

    caller = HttpCaller(loop)
    caller.post(url, done)        done("", now_ms) when it was answered with 2xx, or done(why, now_ms)

One at a time; `done` always comes, at the latest after GIVE_UP_MS, whatever the server does.
"""

from __future__ import annotations

import http.client
import socket
from collections.abc import Callable
from urllib.parse import urlsplit

from edge.loop import Loop
from edge.off_loop import off_loop

STEP_S = 4.0           # for each single step: connect, send, receive
GIVE_UP_MS = 5_000     # for all of it
BODY_MOST = 65_536

Done = Callable[[str, int], None]


class _Call:
    """One request.  Its connection is made by the thread (https reads certificates); the loop may cut it."""

    def __init__(self, method: str, url: str, done: Done) -> None:
        self.method = method
        self.url = url
        self.done: Done | None = done
        self._connection: http.client.HTTPConnection | None = None

    def work(self) -> str:
        parts = urlsplit(self.url)
        kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
        connection = self._connection = kind(parts.hostname or "", parts.port, timeout=STEP_S)
        try:
            connection.request(self.method, (parts.path or "/") + (f"?{parts.query}" if parts.query else ""))
            answer = connection.getresponse()
            answer.read(BODY_MOST)
            return "" if 200 <= answer.status < 300 else f"answered {answer.status} {answer.reason}"
        finally:
            connection.close()

    def cut(self) -> None:
        """Wake the thread, if it waits for the other side; while it waits for a name this cannot be done."""
        if self._connection is not None and isinstance(plug := self._connection.sock, socket.socket):
            try:
                plug.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass    # closed already

    def finish(self, why: str, now_ms: int) -> None:
        if self.done is not None:
            done, self.done = self.done, None
            done(why, now_ms)


class HttpCaller:
    """See the module.  A part of the loop."""

    def __init__(self, loop: Loop, give_up_ms: int = GIVE_UP_MS) -> None:
        self.loop = loop
        self.give_up_ms = give_up_ms
        self._call: _Call | None = None
        self._give_up_at_ms: int | None = None
        loop.add_part(self)

    def post(self, url: str, done: Done) -> None:
        self._begin("POST", url, done)

    def get(self, url: str, done: Done) -> None:
        self._begin("GET", url, done)

    def _begin(self, method: str, url: str, done: Done) -> None:
        if self._call is not None:
            self.loop.call_soon(lambda: done("the last request has not come back yet", self.loop.clock()))
            return
        call = self._call = _Call(method, url, done)
        self._give_up_at_ms = self.loop.clock() + self.give_up_ms

        def returned(result: str | Exception, now_ms: int) -> None:
            self._call = None
            self._give_up_at_ms = None
            call.finish(_words(result), now_ms)

        off_loop(self.loop, call.work, returned, errors=(OSError, http.client.HTTPException, ValueError))

    def next_deadline_ms(self) -> int | None:
        return self._give_up_at_ms

    def tick(self, now_ms: int) -> None:
        if self._give_up_at_ms is not None and now_ms >= self._give_up_at_ms and self._call is not None:
            self._give_up_at_ms = None
            self._call.cut()
            self._call.finish(f"no answer within {self.give_up_ms / 1000:g} s", now_ms)


def _words(result: str | Exception) -> str:
    if isinstance(result, str):
        return result
    return getattr(result, "strerror", None) or str(result) or type(result).__name__
