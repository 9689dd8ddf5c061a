"""HTTP requests against servers that answer, refuse, hang, trickle and lie; the loop never waits for them."""

from __future__ import annotations

import http.client
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from edge.http_call import HttpCaller
from edge.loop import Loop

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
GIVE_UP_MS = 400


class Server:
    """Takes one caller after the other; `serve` says what it does to one."""

    def __init__(self, serve: Callable[[socket.socket], None]) -> None:
        self.heard: list[bytes] = []
        self.is_over = threading.Event()
        self._serve = serve
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}/ev_state?current_soc=40"
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        while True:
            try:
                plug, _ = self._socket.accept()
            except OSError:
                return
            with plug:
                try:
                    self.heard.append(plug.recv(65_536))
                    self._serve(plug)
                except OSError:
                    pass

    def close(self) -> None:
        self.is_over.set()
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join(5)


@contextmanager
def serving(serve: Callable[[Server, socket.socket], None]) -> Iterator[Server]:
    server = Server(lambda plug: serve(server, plug))
    try:
        yield server
    finally:
        server.close()


class Caller:
    def __init__(self) -> None:
        self.loop = Loop()
        self.http = HttpCaller(self.loop, GIVE_UP_MS)
        self.results: list[str] = []

    def post(self, url: str) -> None:
        self.http.post(url, lambda why, _now_ms: self.results.append(why))

    def run(self, results: int = 1) -> str:
        end = time.monotonic() + 10
        while len(self.results) < results:
            assert time.monotonic() < end
            self.loop.run_once(20)
        return self.results[-1]


@pytest.fixture
def caller() -> Iterator[Caller]:
    one = Caller()
    yield one
    one.loop.close()


def answers(data: bytes) -> Callable[[Server, socket.socket], None]:
    return lambda _server, plug: plug.sendall(data)


def hangs(server: Server, _plug: socket.socket) -> None:
    server.is_over.wait(10)


def trickles(server: Server, plug: socket.socket) -> None:
    while not server.is_over.wait(0.05):
        plug.sendall(b"H")


def test_a_post_without_a_body_arrives_as_the_old_program_sent_it(caller: Caller) -> None:
    with serving(answers(OK)) as server:
        caller.post(server.url)
        assert caller.run() == ""
        head = server.heard[0].decode()
        assert head.startswith("POST /ev_state?current_soc=40 HTTP/1.1\r\n")
        assert "\r\nContent-Length: 0\r\n" in head
        assert head.endswith("\r\n\r\n")


def test_a_get_is_a_get(caller: Caller) -> None:
    with serving(answers(OK)) as server:
        caller.http.get(server.url, lambda why, _now_ms: caller.results.append(why))
        assert caller.run() == ""
        assert server.heard[0].startswith(b"GET /ev_state?current_soc=40 HTTP/1.1\r\n")


@pytest.mark.parametrize(("serve", "says"), [
    (answers(b"HTTP/1.1 404 Not Found\r\n\r\n"), "answered 404 Not Found"),
    (answers(b"HTTP/1.1 302 Found\r\nLocation: http://example.invalid/\r\n\r\n"), "answered 302 Found"),
    (answers(b"220 mail.example ESMTP\r\n"), "220 mail.example ESMTP"),
    (answers(b""), "Remote end closed connection without response"),
    (answers(b"\x00" * 100_000), "got more than 65536 bytes"),
    (hangs, "no answer within 0.4 s"),
    (trickles, "no answer within 0.4 s"),
])
def test_what_goes_wrong_is_said(
    caller: Caller, serve: Callable[[Server, socket.socket], None], says: str,
) -> None:
    with serving(serve) as server:
        caller.post(server.url)
        assert says in caller.run()


def test_a_server_that_is_not_there_is_said(caller: Caller) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    caller.post(f"http://127.0.0.1:{port}/")
    assert caller.run() == "Connection refused"


def test_after_a_server_that_hung_the_next_call_goes_through(caller: Caller) -> None:
    with serving(hangs) as silent, serving(answers(OK)) as server:
        caller.post(silent.url)
        assert "no answer" in caller.run()
        end = time.monotonic() + 10
        while caller.http._call is not None:    # the thread notices that it was cut
            assert time.monotonic() < end
            caller.loop.run_once(20)
        caller.post(server.url)
        assert caller.run(2) == ""
        assert caller.results == ["no answer within 0.4 s", ""]


def test_only_one_call_at_a_time(caller: Caller) -> None:
    with serving(hangs) as server:
        caller.post(server.url)
        caller.post(server.url)
        assert "has not come back yet" in caller.run()
        caller.run(2)


def test_the_certificates_of_https_are_not_read_in_the_loop(
    caller: Caller, monkeypatch: pytest.MonkeyPatch,
) -> None:
    made_in: list[threading.Thread] = []
    plain = http.client.HTTPSConnection.__init__

    def noted(self: http.client.HTTPSConnection, *words: Any, **more: Any) -> None:
        made_in.append(threading.current_thread())
        plain(self, *words, **more)

    monkeypatch.setattr(http.client.HTTPSConnection, "__init__", noted)
    with serving(answers(OK)) as server:    # which speaks no TLS
        caller.post(server.url.replace("http:", "https:"))
        assert "SSL" in caller.run()
    assert made_in != []
    assert threading.main_thread() not in made_in
