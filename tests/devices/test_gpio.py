"""Pins: what is on when, what is left alone, and where all go at the end."""

from __future__ import annotations

import pytest

from devices.gpio import CAR_OUTPUTS, CHARGER_OUTPUTS, Gpio
from devices.part import Outputs
from plc.safety.evse import EvseOutputs
from plc.safety.pev import PevOutputs


class Board:
    def __init__(self) -> None:
        self.written: list[tuple[str, bool]] = []
        self.levels = {"plugged": True, "stop_button": False}
        self.is_closed = False

    def write(self, thing: str, on: bool) -> None:
        self.written.append((thing, on))

    def close(self) -> None:
        self.is_closed = True

    def part(self, *drives: str) -> Gpio:
        at_rest = EvseOutputs() if drives == CHARGER_OUTPUTS else PevOutputs()
        return Gpio("gpio", at_rest, frozenset(drives), frozenset(self.levels), self.write,
                    lambda: self.levels, self.close)

    def take(self) -> set[tuple[str, bool]]:
        written, self.written = set(self.written), []
        return written


@pytest.mark.parametrize(("outputs", "written"), [
    (PevOutputs(), {("cp", False), ("contactors", False), ("isolation_monitor", True)}),
    (PevOutputs("C", False, True, False),
     {("cp", True), ("contactors", False), ("lock", True), ("isolation_monitor", False)}),
    (PevOutputs("C", True, None, False),
     {("cp", True), ("contactors", True), ("isolation_monitor", False)}),
])
def test_a_car(outputs: Outputs, written: set[tuple[str, bool]]) -> None:
    board = Board()
    part = board.part(*CAR_OUTPUTS)
    part.drive(outputs, 0)
    assert board.take() == written
    part.drive(outputs, 50)
    assert board.take() == set()


def test_a_charger() -> None:
    board = Board()
    part = board.part(*CHARGER_OUTPUTS)
    part.drive(EvseOutputs(5.0, True, True, 400.0, 10.0, True, True), 0)
    assert board.take() == {("contactors", True), ("lock", True), ("isolation_monitor", True)}
    part.close()
    assert board.take() == {("contactors", False), ("isolation_monitor", False)}


def test_a_lock_stays_where_it_was_put() -> None:
    board = Board()
    part = board.part("lock")
    for lock in (None, True, None, True, False, None):
        part.drive(PevOutputs(lock=lock), 0)
    assert board.written == [("lock", True), ("lock", False)]


def test_inputs_are_of_this_moment() -> None:
    board = Board()
    part = board.part("cp")
    assert part.readings(70) == {"plugged": (True, 70), "stop_button": (False, 70)}
    del board.levels["plugged"]
    assert set(part.readings(80)) == {"stop_button"}


def test_the_end_is_rest_but_for_the_lock() -> None:
    board = Board()
    part = board.part(*CAR_OUTPUTS)
    part.drive(PevOutputs("C", True, True, False), 0)
    board.take()
    part.close()
    assert board.take() == {("cp", False), ("contactors", False), ("isolation_monitor", True)}
    assert board.is_closed
