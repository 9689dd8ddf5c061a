"""V2GTP over real TCP: however it is cut, refused, closed, reset, silent or clogged."""

from __future__ import annotations

import errno
import itertools
import socket
import struct
import time
from collections.abc import Callable, Iterator

import pytest

import pyPlcTcpSocket
from edge.loop import Loop
from plc.discovery import LOOPBACK
from plc.session.limits import Limit
from plc.wire.v2gtp import EXI, PAYLOAD_MAX, V2gtpMessage, v2gtp
from pyPlcTcpSocket import Connection, TcpClient, TcpPortError, TcpServer


class Witness:
    """Writes down what it is told."""

    def __init__(self, loop: Loop) -> None:
        self.loop = loop
        self.connection: Connection | None = None
        self.messages: list[tuple[int, bytes]] = []
        self.refusals: list[str] = []
        self.losses: list[tuple[str, str]] = []

    def connected(self, connection: Connection, now_ms: int) -> None:
        assert now_ms
        self.connection = connection

    def received(self, message: V2gtpMessage, now_ms: int) -> None:
        assert now_ms
        self.messages.append((message.payload_type, message.payload))

    def refused(self, why: str, now_ms: int) -> None:
        assert now_ms
        self.refusals.append(why)

    def connection_lost(self, how: str, why: str, now_ms: int) -> None:
        assert now_ms
        self.losses.append((how, why))

    @property
    def own(self) -> Connection:
        assert self.connection is not None
        return self.connection


class Doorman:
    """A gate that stands open until a test says otherwise."""

    def __init__(self) -> None:
        self.never = self.not_yet = ""
        self.is_calm = True
        self.is_last_word = False
        self.preferred: list[bool] = []
        self.said: list[tuple[str, str]] = []
        self.places: list[str] = []

    def why_never(self) -> str:
        return self.never

    def why_not_yet(self) -> str:
        return self.not_yet

    def may_replace(self) -> bool:
        return self.is_calm

    def is_ending_session(self) -> bool:
        return self.is_last_word

    def prefers(self, host: str) -> bool:
        assert host == "::1"
        return self.preferred.pop(0) if self.preferred else False

    def told(self, place: str, what: str, why: str) -> None:
        self.places.append(place)
        self.said.append((what, why))


@pytest.fixture
def gate() -> Doorman:
    return Doorman()


@pytest.fixture
def loop() -> Iterator[Loop]:
    loop = Loop()
    yield loop
    for part in list(loop.parts):
        if isinstance(part, Connection):
            part.close("rst")
    loop.close()


@pytest.fixture
def charger(loop: Loop) -> Witness:
    return Witness(loop)


@pytest.fixture
def server(loop: Loop, charger: Witness, gate: Doorman) -> Iterator[TcpServer]:
    server = TcpServer(loop, charger, LOOPBACK, gate=gate)
    yield server
    server.close()


def until(loop: Loop, reached: Callable[[], object], within_s: float = 5) -> None:
    end = time.monotonic() + within_s
    while not reached():
        assert time.monotonic() < end, "it did not come to that"
        loop.run_once(50)


def call(server: TcpServer) -> socket.socket:
    """A plain socket that has called the charger."""
    plug = socket.create_connection(("::1", server.port))
    plug.settimeout(5)
    return plug


def connected(loop: Loop, server: TcpServer, charger: Witness) -> Witness:
    """A car that has called the charger."""
    car = Witness(loop)
    TcpClient(loop, car, LOOPBACK, server.port)
    until(loop, lambda: car.connection and charger.connection)
    return car


def test_a_message_goes_there_and_back(loop: Loop, server: TcpServer, charger: Witness) -> None:
    car = connected(loop, server, charger)
    car.own.send(EXI, b"question")
    until(loop, lambda: charger.messages)
    charger.own.send(0x9000, b"")
    until(loop, lambda: car.messages)
    assert charger.messages == [(EXI, b"question")]
    assert car.messages == [(0x9000, b"")]
    car.own.close()
    until(loop, lambda: charger.losses and car.own.is_gone)
    assert charger.losses[0][0] == "fin"
    assert car.losses == []


def test_one_message_is_one_write(loop: Loop, server: TcpServer, charger: Witness) -> None:
    with call(server) as plug:
        until(loop, lambda: charger.connection)
        for payload in (b"a", b"b" * 100):
            charger.own.send(EXI, payload)
            assert plug.recv(4096) == v2gtp(EXI, payload)


def test_messages_come_whole_however_they_were_cut(
    loop: Loop, server: TcpServer, charger: Witness,
) -> None:
    payloads = [b"", b"x" * 300, b"\x01\xfe\x80\x01", b"last"]
    stream = b"".join(v2gtp(EXI, payload) for payload in payloads)
    with call(server) as plug:
        plug.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        plug.sendall(stream)
        until(loop, lambda: len(charger.messages) == len(payloads))
        for number in range(len(stream)):
            plug.sendall(stream[number : number + 1])
            loop.run_once(10)
        until(loop, lambda: len(charger.messages) == 2 * len(payloads))
    assert charger.messages == [(EXI, payload) for payload in payloads] * 2
    assert charger.refusals == []


@pytest.mark.parametrize(
    ("junk", "named"),
    [
        (b"\x02\xfd\x80\x01\x00\x00\x00\x01x", "version"),
        (b"\x01\xff\x80\x01\x00\x00\x00\x01x", "inverse_version"),
        (struct.pack(">BBHI", 1, 0xFE, EXI, PAYLOAD_MAX + 1), "payload_length"),
        (struct.pack(">BBHI", 1, 0xFE, EXI, 0xFFFFFFFF), "payload_length"),
    ],
)
def test_what_is_no_v2gtp_is_refused_by_name_and_the_next_message_is_heard(
    loop: Loop, server: TcpServer, charger: Witness, junk: bytes, named: str,
) -> None:
    with call(server) as plug:
        plug.sendall(junk + v2gtp(EXI, b"good"))
        until(loop, lambda: charger.messages)
    assert [named in why for why in charger.refusals] == [True]
    assert charger.messages == [(EXI, b"good")]


def test_strangers_are_closed_in_order_and_the_session_goes_on(
    loop: Loop, server: TcpServer, charger: Witness, gate: Doorman, monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pyPlcTcpSocket, "_host", lambda _: "fe80::1")    # another one than all that follow
    with call(server) as first:
        first.sendall(v2gtp(EXI, b"here"))
        until(loop, lambda: charger.messages)
        charger.messages.clear()
        for _ in range(2 * pyPlcTcpSocket.STRANGERS_MOST):
            stranger = call(server)
            server.refused_strangers = 0
            until(loop, lambda: server.refused_strangers)
            assert stranger.recv(10) == b""    # a FIN, no reset
            stranger.sendall(v2gtp(EXI, b"let me in"))
            stranger.close()
            loop.run_once(10)
        first.sendall(v2gtp(EXI, b"still here"))
        until(loop, lambda: charger.messages)
    assert charger.messages == [(EXI, b"still here")]
    assert charger.losses == []
    assert gate.said == [("sent away", "one session at a time, and another runs")]    # of so many in a second


def test_a_second_session_starts_from_zero(loop: Loop, server: TcpServer, charger: Witness) -> None:
    with call(server) as first:
        first.sendall(v2gtp(EXI, b"cut off")[:-3])
        until(loop, lambda: charger.connection)
        loop.run_once(50)
    until(loop, lambda: charger.losses)
    with call(server) as second:
        second.sendall(v2gtp(EXI, b"new"))
        until(loop, lambda: charger.messages)
    assert charger.messages == [(EXI, b"new")]


def test_our_fin_comes_after_what_was_sent_and_what_still_comes_meets_no_reset(
    loop: Loop, server: TcpServer, charger: Witness,
) -> None:
    with call(server) as plug:
        until(loop, lambda: charger.connection)
        charger.own.send(EXI, b"farewell")
        charger.own.close()
        loop.run_once(10)
        assert plug.recv(100) == v2gtp(EXI, b"farewell")
        assert plug.recv(100) == b""
        for _ in range(3):
            plug.sendall(v2gtp(EXI, b"one more thing"))
            loop.run_once(50)
        plug.shutdown(socket.SHUT_WR)
        until(loop, lambda: charger.own.is_gone)
        assert plug.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR) == 0
    assert charger.messages == []
    assert charger.losses == []


def test_who_never_answers_our_fin_is_left(
    loop: Loop, server: TcpServer, charger: Witness, monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pyPlcTcpSocket, "CLOSING_MS", pyPlcTcpSocket.CLOSING_MS._replace(value=100))
    with call(server):
        until(loop, lambda: charger.connection)
        charger.own.close()
        assert not charger.own.is_gone
        until(loop, lambda: charger.own.is_gone)


def test_a_reset_is_told_as_one(loop: Loop, server: TcpServer, charger: Witness) -> None:
    plug = call(server)
    until(loop, lambda: charger.connection)
    plug.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    plug.close()
    until(loop, lambda: charger.losses)
    assert charger.losses[0][0] == "rst"
    charger.own.send(EXI, b"into the void")
    assert len(charger.losses) == 1


def test_a_reset_of_ours_is_one(loop: Loop, server: TcpServer, charger: Witness) -> None:
    with call(server) as plug:
        until(loop, lambda: charger.connection)
        charger.own.close("rst")
        with pytest.raises(ConnectionResetError):
            plug.recv(10)
    assert charger.own.is_gone


def test_a_reader_who_does_not_read_neither_stops_us_nor_fills_our_memory(
    loop: Loop, server: TcpServer, charger: Witness,
) -> None:
    with call(server):
        until(loop, lambda: charger.connection)
        begun = time.monotonic()
        for _ in itertools.takewhile(lambda _: charger.own.is_open and not charger.losses, range(20_000)):
            charger.own.send(EXI, b"x" * 60_000)
            loop.run_once(0)
        assert charger.losses
        assert charger.losses[0][0] == "timeout"
        assert time.monotonic() - begun < 5


def test_a_slow_reader_gets_everything_in_order(loop: Loop, server: TcpServer, charger: Witness) -> None:
    with call(server) as plug:
        until(loop, lambda: charger.connection)
        plug.setblocking(False)
        payload = bytes(range(256)) * 200
        sent = got = b""
        while not charger.own._waiting:
            charger.own.send(EXI, payload)
            sent += v2gtp(EXI, payload)
        charger.own.close()
        while len(got) < len(sent):
            loop.run_once(1)
            try:
                got += plug.recv(100_000)
            except BlockingIOError:
                pass
        assert got == sent
        until(loop, lambda: not charger.own._is_writing)
        plug.setblocking(True)
        assert plug.recv(1) == b""


def test_a_car_that_is_refused_tries_again_until_the_charger_listens(loop: Loop) -> None:
    with socket.socket(socket.AF_INET6) as reserved:
        reserved.bind(("::1", 0))
        port = reserved.getsockname()[1]
        car, charger = Witness(loop), Witness(loop)
        client = TcpClient(loop, car, LOOPBACK, port)
        until(loop, lambda: client.attempts >= 3)
    server = TcpServer(loop, charger, LOOPBACK, port=port, gate=Doorman())
    until(loop, lambda: car.connection)
    assert client.attempts >= 3
    assert car.losses == []
    server.close()


def test_a_car_gives_up_in_the_end_and_says_why(loop: Loop) -> None:
    with socket.socket(socket.AF_INET6) as reserved:
        reserved.bind(("::1", 0))
        car = Witness(loop)
        begun = loop.clock()
        TcpClient(loop, car, LOOPBACK, reserved.getsockname()[1], patience_ms=600)
        until(loop, lambda: car.losses)
        assert 600 <= loop.clock() - begun < 900
    how, why = car.losses[0]
    assert how == "refused"
    assert "ECONNREFUSED, 3 attempts" in why
    loop.run_once(300)
    assert len(car.losses) == 1
    assert loop.parts == []


def test_silence_ends_as_a_timeout(loop: Loop, monkeypatch: pytest.MonkeyPatch) -> None:
    """As with a host that lets packets fall: the connection neither stands nor fails."""
    monkeypatch.setattr(socket.socket, "connect_ex", lambda *_: errno.EINPROGRESS)
    monkeypatch.setattr(TcpClient, "_decided", lambda *_: None)
    car = Witness(loop)
    TcpClient(loop, car, LOOPBACK, 1, patience_ms=100)
    until(loop, lambda: car.losses)
    assert car.losses[0][0] == "timeout"


def test_patience_is_at_least_5_s() -> None:
    assert pyPlcTcpSocket.CONNECT_MS.value >= 5_000


def test_the_default_port_is_one_that_strict_cars_accept(loop: Loop, charger: Witness) -> None:
    ports = set()
    for _ in range(5):
        server = TcpServer(loop, charger, LOOPBACK, gate=Doorman())
        ports.add(server.port)
        server.close()
    assert all(49_152 <= port <= 65_535 for port in ports)
    assert len(ports) > 1


def test_a_port_in_use_is_told(loop: Loop, server: TcpServer, charger: Witness) -> None:
    with pytest.raises(TcpPortError, match=f"TCP port {server.port} .*does another charger program"):
        TcpServer(loop, charger, LOOPBACK, port=server.port, gate=Doorman())


def test_an_address_that_is_not_there_is_told(loop: Loop, charger: Witness) -> None:
    elsewhere = bytes.fromhex("20010db8") + bytes(11) + b"\1"
    with pytest.raises(TcpPortError, match=r"on \[2001:db8:.*is the interface up"):
        TcpServer(loop, charger, elsewhere, port=50_000, gate=Doorman())


def replaced(charger: Witness) -> list[str]:
    return [how for how, _ in charger.losses]


def test_a_silent_caller_keeps_nobody_out(
    loop: Loop, server: TcpServer, charger: Witness, monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pyPlcTcpSocket, "SILENT_CALLER_MS", Limit(300, "of this test"))
    with call(server) as silent:
        until(loop, lambda: charger.connection)
        silent.sendall(v2gtp(EXI, b"never whole")[:-1])
        with call(server) as car:
            car.sendall(v2gtp(EXI, b"good day"))
            until(loop, lambda: server.waiting)
            assert charger.losses == []    # the first still has its time
            until(loop, lambda: charger.messages)
            assert charger.messages == [(EXI, b"good day")]
            assert replaced(charger) == ["replaced"]
            assert silent.recv(10) == b""    # a FIN
            charger.own.send(EXI, b"welcome")
            assert v2gtp(EXI, b"welcome").startswith(car.recv(100))


def test_of_one_host_the_last_call_waits(loop: Loop, server: TcpServer) -> None:
    with call(server), call(server) as second, call(server) as third:
        until(loop, lambda: server.refused_strangers)
        assert second.recv(10) == b""
        assert server.waiting is not None
        assert server.waiting.place == f"[::1]:{third.getsockname()[1]}"


def test_who_waits_is_sent_away_when_the_first_speaks_and_let_in_when_it_goes(
    loop: Loop, server: TcpServer, charger: Witness, monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pyPlcTcpSocket, "CROSSING_MS", Limit(0, "of this test"))
    with call(server) as first, call(server) as second:
        until(loop, lambda: server.waiting)
        until(loop, lambda: server.waiting and loop.clock() > server.waiting.since_ms + 1)
        first.sendall(v2gtp(EXI, b"good day"))
        until(loop, lambda: server.refused_strangers)
        assert second.recv(10) == b""
        assert charger.losses == []
    until(loop, lambda: charger.losses)
    charger.connection = None
    with call(server) as third:
        until(loop, lambda: charger.connection)
        with call(server) as fourth:
            until(loop, lambda: server.waiting)
            third.close()
            fourth.sendall(v2gtp(EXI, b"at last"))
            until(loop, lambda: (EXI, b"at last") in charger.messages)


def test_the_car_that_we_are_matched_with_need_not_wait(
    loop: Loop, server: TcpServer, charger: Witness, gate: Doorman,
) -> None:
    with call(server) as stranger:
        until(loop, lambda: charger.connection)
        gate.preferred = [True, False]    # the second is asked for, then the first
        with call(server):
            until(loop, lambda: charger.losses)
            assert replaced(charger) == ["replaced"]
            assert stranger.recv(10) == b""


@pytest.mark.parametrize("is_calm", [True, False])
def test_a_car_that_has_started_anew_gets_a_new_session_unless_power_is_on(
    loop: Loop, server: TcpServer, charger: Witness, gate: Doorman, monkeypatch: pytest.MonkeyPatch, *,
    is_calm: bool,
) -> None:
    monkeypatch.setattr(pyPlcTcpSocket, "SILENT_CALLER_MS", Limit(100, "of this test"))
    monkeypatch.setattr(pyPlcTcpSocket, "WAITING_MS", Limit(300, "of this test"))
    gate.is_calm = is_calm
    with call(server) as first:
        first.sendall(v2gtp(EXI, b"good day"))
        until(loop, lambda: charger.messages)
        with call(server) as again:
            until(loop, lambda: charger.losses or server.refused_strangers)
            assert replaced(charger) == (["replaced"] if is_calm else [])
            assert (first if is_calm else again).recv(10) == b""
    assert gate.said[0] == ("waits", "the car's first connection may be dead")
    assert is_calm or gate.said[1] == ("sent away", "the car's first connection may be dead, for 300 ms")


def test_a_second_call_of_a_living_car_is_sent_away_when_the_first_speaks(
    loop: Loop, server: TcpServer, charger: Witness, gate: Doorman, monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pyPlcTcpSocket, "CROSSING_MS", Limit(0, "of this test"))
    with call(server) as first:
        first.sendall(v2gtp(EXI, b"here"))
        until(loop, lambda: charger.messages)
        with call(server) as again:
            until(loop, lambda: server.waiting)
            plug = charger.own._socket
            assert plug.getsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE) == pyPlcTcpSocket.PROBE_IDLE_S
            assert plug.getsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT) == 3_000
            until(loop, lambda: server.waiting and loop.clock() > server.waiting.since_ms + 1)
            first.sendall(v2gtp(EXI, b"still here"))
            until(loop, lambda: server.refused_strangers)
            assert again.recv(10) == b""
    assert gate.said[1] == ("sent away", "one session at a time, and the car's first connection is alive")


def test_a_car_that_calls_while_all_is_switched_off_is_taken_when_it_is_and_nothing_is_lost(
    loop: Loop, server: TcpServer, charger: Witness, gate: Doorman,
) -> None:
    gate.not_yet = "not switched off yet"
    with call(server) as car:
        car.sendall(v2gtp(EXI, b"good day") + v2gtp(EXI, b"and")[:-2])
        until(loop, lambda: server.waiting and server.waiting.early)
        loop.run_once(20)
        assert charger.connection is None
        gate.not_yet = ""
        until(loop, lambda: charger.messages)
        car.sendall(v2gtp(EXI, b"and")[-2:])
        until(loop, lambda: len(charger.messages) == 2)
    assert charger.messages == [(EXI, b"good day"), (EXI, b"and")]
    assert gate.said == [("waits", "not switched off yet")]


def test_nobody_waits_for_ever(
    loop: Loop, server: TcpServer, charger: Witness, gate: Doorman, monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pyPlcTcpSocket, "WAITING_MS", Limit(100, "of this test"))
    gate.not_yet = "not switched off yet"
    with call(server) as car:
        car.sendall(v2gtp(EXI, b"good day"))
        until(loop, lambda: server.refused_strangers)
        assert car.recv(10) == b""    # a FIN, no reset
    assert gate.said[1] == ("sent away", "not switched off yet, for 100 ms")
    assert charger.connection is None


def test_who_says_too_much_before_its_turn_is_sent_away(
    loop: Loop, server: TcpServer, gate: Doorman,
) -> None:
    gate.not_yet = "not switched off yet"
    with call(server) as car:
        car.sendall(bytes(2 * pyPlcTcpSocket.EARLY_MOST))
        until(loop, lambda: server.refused_strangers)
        assert server.waiting is None
    assert "more than 4096 bytes" in gate.said[1][1]


@pytest.mark.parametrize("linger", [None, struct.pack("ii", 1, 0)], ids=["fin", "rst"])
def test_who_hangs_up_while_it_waits_is_forgotten(
    loop: Loop, server: TcpServer, charger: Witness, gate: Doorman, linger: bytes | None,
) -> None:
    gate.not_yet = "not switched off yet"
    car = call(server)
    until(loop, lambda: server.waiting)
    car.sendall(v2gtp(EXI, b"good day"))
    if linger is not None:
        car.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    car.close()
    until(loop, lambda: server.waiting is None)
    gate.not_yet = ""
    loop.run_once(20)
    assert charger.connection is None
    assert gate.said[1] == ("gone", "it has hung up while it waited")


def test_who_is_of_no_use_now_is_told_at_once_also_when_it_waits_already(
    loop: Loop, server: TcpServer, charger: Witness, gate: Doorman,
) -> None:
    gate.not_yet = "not switched off yet"
    with call(server) as car:
        until(loop, lambda: server.waiting)
        gate.never = "the program ends"
        until(loop, lambda: server.refused_strangers)
        assert car.recv(10) == b""
    with call(server) as late:
        until(loop, lambda: server.refused_strangers == 2)
        assert late.recv(10) == b""
    assert charger.connection is None
    assert [why for _, why in gate.said] == ["not switched off yet", "the program ends"]


def test_who_waits_when_the_charger_listens_no_more_is_closed_in_order(loop: Loop, gate: Doorman) -> None:
    server = TcpServer(loop, Witness(loop), LOOPBACK, gate=gate)
    gate.not_yet = "not switched off yet"
    with call(server) as car:
        car.sendall(v2gtp(EXI, b"good day"))
        until(loop, lambda: server.waiting and server.waiting.early)
        server.close()
        assert car.recv(10) == b""    # a FIN, no reset, and without the loop
    assert gate.said[1] == ("sent away", "the program ends")


def test_who_calls_at_the_end_of_a_session_has_the_next_one(
    loop: Loop, server: TcpServer, charger: Witness, gate: Doorman,
) -> None:
    with call(server) as first:
        first.sendall(v2gtp(EXI, b"goodbye"))
        until(loop, lambda: charger.messages)
        gate.is_last_word = True
        with call(server) as second:
            second.sendall(v2gtp(EXI, b"good day"))
            until(loop, lambda: server.waiting)
            first.close()
            until(loop, lambda: (EXI, b"good day") in charger.messages)
    assert gate.said == [("waits", "the last session has not ended")]


def test_many_callers_at_once_are_all_answered_and_one_is_served(
    loop: Loop, server: TcpServer, charger: Witness,
) -> None:
    plugs = [call(server) for _ in range(15)]
    for plug in plugs:
        plug.sendall(v2gtp(EXI, b"me"))
    until(loop, lambda: server.refused_strangers >= 13)
    assert charger.messages == [(EXI, b"me")]
    for plug in plugs:
        plug.close()
    until(loop, lambda: charger.losses and server.waiting is None)


def test_the_answer_to_the_last_request_goes_out_behind_the_fin_of_the_other_side(
    loop: Loop, server: TcpServer, charger: Witness, monkeypatch: pytest.MonkeyPatch,
) -> None:
    lost = charger.connection_lost

    def answer(how: str, why: str, now_ms: int) -> None:
        lost(how, why, now_ms)
        charger.own.send(EXI, b"x" * 60_000)

    monkeypatch.setattr(charger, "connection_lost", answer)
    with call(server) as plug:
        plug.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        plug.sendall(v2gtp(EXI, b"stop"))
        plug.shutdown(socket.SHUT_WR)
        until(loop, lambda: charger.losses)
        got = b""
        plug.setblocking(False)
        while len(got) < 60_008:
            loop.run_once(1)
            try:
                got += plug.recv(100_000)
            except BlockingIOError:
                pass
        assert got == v2gtp(EXI, b"x" * 60_000)
        until(loop, lambda: charger.own.is_gone)
        plug.setblocking(True)
        assert plug.recv(1) == b""
    assert replaced(charger) == ["fin"]


def test_half_open_peers_are_noticed_by_the_system(
    loop: Loop, server: TcpServer, charger: Witness,
) -> None:
    with call(server):
        until(loop, lambda: charger.connection)
        plug = charger.own._socket
        assert plug.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
        assert plug.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        keepalive_s = sum(plug.getsockopt(socket.IPPROTO_TCP, option) * times for option, times in (
            (socket.TCP_KEEPIDLE, 1), (socket.TCP_KEEPINTVL, pyPlcTcpSocket.KEEPALIVE_TIMES)))
        assert keepalive_s <= 20
        assert plug.getsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT) <= 5_000


def test_a_message_behind_one_that_ended_the_connection_is_not_delivered(
    loop: Loop, server: TcpServer, charger: Witness, monkeypatch: pytest.MonkeyPatch,
) -> None:
    received = charger.received

    def end(message: V2gtpMessage, now_ms: int) -> None:
        received(message, now_ms)
        charger.own.close()

    monkeypatch.setattr(charger, "received", end)
    with call(server) as plug:
        plug.sendall(v2gtp(EXI, b"first") + v2gtp(EXI, b"second"))
        until(loop, lambda: charger.messages)
        loop.run_once(10)
    assert charger.messages == [(EXI, b"first")]
