"""A car on a line where nobody answers, in virtual time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

import pytest

import connMgr
from edge.loop import Loop
from plc.commands import ChargerSilent, Command, Note, SlacFailed
from pyPlcHomeplug import CarHomeplug, World


class Deaf:
    """A port and an SDP socket that keep what is sent; nothing ever comes."""

    def __init__(self) -> None:
        self.frames: list[bytes] = []
        self.questions: list[bytes] = []

    def send(self, payload: bytes, address: bytes | None = None, _port: int = 0) -> None:
        (self.frames if address is None else self.questions).append(payload)

    def close(self) -> None:
        pass


class Alone:
    def __init__(self, *, matches: bool) -> None:
        self.now_ms = 1_000
        self.loop = Loop(lambda: self.now_ms)
        self.line = Deaf()
        self.events: list[Command] = []
        self.notes: list[Note] = []
        world = World(own_mac=b"\2\0\0\0\0\1", address=bytes(16), open_port=lambda _loop, _hear: self.line,
                      open_sdp=lambda _loop, _port, _hear, _is_server: self.line)
        self.car = CarHomeplug(self.loop, world, Random(1).randbytes,
                               lambda event, _now_ms: self.events.append(event),
                               lambda note, _now_ms: self.notes.append(note), matches=matches)
        self.car.start()

    def run_for(self, passed_ms: int) -> None:
        """From deadline to deadline; no step may stand still for ever."""
        end_ms = self.now_ms + passed_ms
        for _ in range(10_000):
            due_ms = self.car.next_deadline_ms()
            if due_ms is None or due_ms > end_ms:
                self.now_ms = end_ms
                return
            self.now_ms = max(self.now_ms, due_ms)
            self.car.tick(self.now_ms)
        raise AssertionError(f"it is due again and again at {self.now_ms} ms")


@pytest.fixture
def alone_on_line() -> Iterator[Callable[[bool], Alone]]:
    made: list[Alone] = []

    def make(matches: bool) -> Alone:
        made.append(Alone(matches=matches))
        return made[-1]

    yield make
    for one in made:
        one.car.close()
        one.loop.close()


@pytest.mark.parametrize(("matches", "silence"), [(True, SlacFailed), (False, ChargerSilent)])
def test_a_car_that_nobody_answers_asks_again_and_again(
        alone_on_line: Callable[[bool], Alone], matches: bool, silence: type[Command]) -> None:
    alone = alone_on_line(matches)
    alone.car.plugged_in()
    alone.run_for(60_000)
    assert sum(isinstance(event, silence) for event in alone.events) >= 3
    assert bool(alone.line.questions) is not matches
    asked = len(alone.line.frames) + len(alone.line.questions)
    alone.run_for(30_000)
    assert len(alone.line.frames) + len(alone.line.questions) > asked


def test_without_matching_the_link_counts_as_there_while_the_charger_is_looked_for(
        alone_on_line: Callable[[bool], Alone]) -> None:
    alone = alone_on_line(False)
    alone.car.plugged_in()
    alone.run_for(12_000)
    assert alone.car.conn.level(alone.now_ms) == connMgr.LEVEL_LINK
    alone.car.unplugged()
    alone.run_for(1_000)
    assert alone.car.conn.level(alone.now_ms) == connMgr.LEVEL_ETHERNET
    asked = len(alone.line.questions)
    alone.run_for(60_000)
    assert len(alone.line.questions) == asked
