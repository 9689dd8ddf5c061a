"""Chargers told to a server on the web, and where we are from a gpsd played by the test."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Iterator

import pytest

from edge import gpsd
from edge.charger_report import ChargerReport, Done
from edge.gpsd import Gpsd
from edge.loop import Loop

MAC, OTHER = bytes.fromhex("0001870ea2b4"), bytes.fromhex("0001870ea2b5")


class Rig:
    def __init__(self) -> None:
        self.now_ms = 600
        self.loop = Loop(lambda: self.now_ms)
        self.urls: list[str] = []
        self.told: list[str] = []
        self.place: tuple[float, float] | None = (48.137, 11.575)
        self._done: Done | None = None
        self.report = ChargerReport(self.loop, "http://log.example/x.php", self._get, lambda _: self.place,
                                    self.told.append)

    def _get(self, url: str, done: Done) -> None:
        self.urls.append(url.removeprefix("http://log.example/x.php?"))
        self._done = done

    def answer(self, why: str = "") -> None:
        done, self._done = self._done, None
        assert done is not None
        done(why, self.now_ms)
        self.at(self.now_ms)

    def at(self, now_ms: int) -> None:
        self.now_ms = now_ms
        self.report.tick(now_ms)


@pytest.fixture
def rig() -> Iterator[Rig]:
    one = Rig()
    yield one
    one.loop.close()


def test_it_tells_of_itself_every_30_s(rig: Rig) -> None:
    rig.at(600)
    rig.answer()
    rig.at(30_599)
    rig.place = None
    rig.at(30_600)
    assert rig.urls == ["chargerMac=na&loops=0&pos=48.137_11.575", "chargerMac=na&loops=1000&pos=no_pos"]


def test_a_charger_is_told_at_once_each_by_itself(rig: Rig) -> None:
    rig.at(600)
    rig.answer()
    rig.report.met(MAC)
    rig.report.met(OTHER)
    rig.at(900)
    rig.answer()
    rig.answer()
    assert rig.urls[1:] == ["chargerMac=0001870EA2B4&loops=10&pos=48.137_11.575",
                            "chargerMac=0001870EA2B5&loops=10&pos=48.137_11.575"]
    assert rig.report.next_deadline_ms() == 30_900


def test_a_charger_that_could_not_be_told_is_told_later_and_the_trouble_once(rig: Rig) -> None:
    rig.report.met(MAC)
    rig.at(600)
    rig.answer("Connection refused")
    rig.at(30_600)
    rig.answer("Connection refused")
    rig.at(60_600)
    rig.answer()
    assert [url.split("&")[0] for url in rig.urls] == ["chargerMac=0001870EA2B4"] * 3
    assert rig.told == ["http://log.example/x.php: Connection refused"]


# --- gpsd


class Gps:
    """A gpsd of the test, and a client of it."""

    def __init__(self) -> None:
        self.loop = Loop()
        self.server = socket.create_server(("127.0.0.1", 0))
        self.client = Gpsd(self.loop, "127.0.0.1", self.server.getsockname()[1])
        self.plug: socket.socket | None = None

    def connect(self) -> None:
        self.loop.run_once(10)
        self.plug, _ = self.server.accept()
        self.plug.settimeout(5)
        self.run_until(lambda: self.client._socket is not None)
        assert self.plug.recv(100) == b'?WATCH={"enable":true,"json":true};\n'

    def say(self, data: bytes) -> None:
        assert self.plug is not None
        self.plug.sendall(data)

    def run_until(self, is_so: Callable[[], bool]) -> None:
        end = time.monotonic() + 10
        while not is_so():
            assert time.monotonic() < end
            self.loop.run_once(20)

    @property
    def position(self) -> tuple[float, float] | None:
        return self.client.position(self.loop.clock())

    def close(self) -> None:
        self.client.close()
        self.server.close()
        if self.plug is not None:
            self.plug.close()
        self.loop.close()


@pytest.fixture
def gps() -> Iterator[Gps]:
    one = Gps()
    yield one
    one.close()


def test_a_position_is_taken_from_pieces_of_lines_and_gets_old(gps: Gps) -> None:
    gps.connect()
    gps.say(b'{"class":"VERSION","release":"3.22"}\r\n{"class":"TPV","mode":3,"lat":48.1')
    gps.say(b'37,"lon":11.575}\r\n')
    gps.run_until(lambda: gps.position is not None)
    assert gps.position == (48.137, 11.575)
    assert gps.client.position(gps.loop.clock() + gpsd.COUNTS_MS + 100) is None


@pytest.mark.parametrize("nonsense", [
    b"\n", b"{}\n", b"[]\n", b"7\n", b"\xff\xfe\n", b'{"class":"TPV","mode":1,"lat":1,"lon":2}\n',
    b'{"class":"TPV","mode":3,"lat":"x","lon":2}\n', b'{"class":"TPV","mode":3}\n',
    b'{"class":"TPV","mode":3,"lat":NaN,"lon":2}\n', b"[" * 60_000 + b"\n"])
def test_what_is_no_position_changes_nothing(gps: Gps, nonsense: bytes) -> None:
    gps.connect()
    gps.say(nonsense + b'{"class":"TPV","mode":2,"lat":1.5,"lon":2.5}\n' + nonsense)
    gps.run_until(lambda: gps.position is not None)
    gps.loop.run_once(20)
    assert gps.position == (1.5, 2.5)


def test_a_line_without_end_and_a_gpsd_that_goes_are_left_and_called_again(gps: Gps) -> None:
    gps.connect()
    gps.say(b"x" * 200_000)
    gps.run_until(lambda: gps.client._socket is None)
    due_ms = gps.client.next_deadline_ms()
    assert due_ms is not None
    assert due_ms > gps.loop.clock()


def test_no_gpsd_at_all_is_no_harm(gps: Gps) -> None:
    gps.server.close()
    gps.run_until(lambda: gps.client.next_deadline_ms() is None)
    gps.run_until(lambda: gps.client.next_deadline_ms() is not None)
    assert gps.position is None
