"""Pins: what is on when, what is left alone, and where all go at the end."""

from __future__ import annotations

import pytest

from devices.gpio import Gpio
from devices.part import Outputs
from plc.safety.evse import EvseOutputs
from plc.safety.pev import PevOutputs

ONE_PIN = ("cp", "contactors", "lock", "isolation_monitor")


class Board:
    def __init__(self) -> None:
        self.written: list[tuple[str, bool]] = []
        self.levels = {"plugged": True, "stop_button": False}
        self.is_closed = False

    def write(self, thing: str, on: bool) -> None:
        self.written.append((thing, on))

    def close(self) -> None:
        self.is_closed = True

    def part(self, *drives: str, at_rest: Outputs | None = None) -> Gpio:
        at_rest = at_rest or PevOutputs()
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
    part = board.part(*ONE_PIN)
    part.drive(outputs, 0)
    assert board.take() == written
    part.drive(outputs, 50)
    assert board.take() == set()


def test_a_charger() -> None:
    board = Board()
    part = board.part("contactors", "lock", "isolation_monitor", at_rest=EvseOutputs())
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
    part = board.part(*ONE_PIN)
    part.drive(PevOutputs("C", True, True, False), 0)
    board.take()
    part.close()
    assert board.take() == {("cp", False), ("contactors", False), ("isolation_monitor", True)}
    assert board.is_closed


def test_a_lock_motor_runs_for_a_moment_in_either_direction() -> None:
    board = Board()
    part = board.part("locking", "unlocking")
    assert part.drives == {"lock"}
    part.drive(PevOutputs(lock=True), 0)
    assert board.written == [("unlocking", False), ("locking", True)]
    board.written.clear()
    part.drive(PevOutputs(lock=True), 50)
    part.tick(599)
    assert board.written == []
    assert part.next_deadline_ms() == 600
    part.tick(600)
    assert board.take() == {("locking", False), ("unlocking", False)}
    assert part.next_deadline_ms() is None
    part.drive(PevOutputs(lock=True), 700)
    assert board.written == []
    part.drive(PevOutputs(lock=False), 800)
    part.drive(PevOutputs(lock=True), 900)
    assert board.written == [("locking", False), ("unlocking", True), ("unlocking", False), ("locking", True)]
    board.written.clear()
    part.close()
    assert board.take() == {("locking", False), ("unlocking", False)}


def test_a_motor_that_runs_is_in_the_last_will() -> None:
    board = Board()
    pins = frozenset(("locking", "unlocking"))
    places = {name: ("/dev/gpiochip0", at, False) for at, name in enumerate(sorted(pins))}
    part = Gpio("gpio", PevOutputs(), pins, frozenset(), board.write, dict, places=places)
    assert part.last_will() == ()
    part.drive(PevOutputs(lock=True), 0)
    assert [(pin.after_ms, pin.offset, pin.on) for pin in part.last_will()] == [(0, 0, False), (0, 1, False)]  # type: ignore[union-attr]
    part.tick(600)
    assert part.last_will() == ()
