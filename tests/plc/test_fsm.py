"""Tables, timers and commands of a machine; and every table of the program has no dead rows."""

from __future__ import annotations

from enum import Enum, auto
from typing import ClassVar

import pytest

from plc.commands import Note
from plc.fsm import ANY, DROPPED_KINDS_MOST, SAME, Machine, Row, always, nothing, table_faults
from plc.slac.evse import EvseRun, RunState
from plc.slac.modem import KeySetting, KeyState, ModemSearch, SearchState
from plc.slac.pev import PevSlac, PevState


class Light(Enum):
    OFF = auto()
    ON = auto()
    BROKEN = auto()


class Lamp(Machine):
    who = "lamp"
    table: ClassVar[tuple[Row[Lamp], ...]]

    def __init__(self) -> None:
        super().__init__(Light.OFF)
        self.burns_ms = 100
        self.worn = 0

    def is_new(self, _: object) -> bool:
        return self.worn < 2

    def burn(self, _: object) -> None:
        self.worn += 1
        self.arm("burnt", self.burns_ms)
        self.arm("guard", 1000, lasting=True)


Lamp.table = (
    Row(Light.OFF, "switch", Lamp.is_new, Lamp.burn, Light.ON),
    Row(Light.OFF, "switch", always, nothing, Light.BROKEN),
    Row(Light.ON, "switch", always, nothing, Light.OFF),
    Row(Light.ON, "burnt", always, nothing, Light.OFF),
    Row(Light.ON, "touch", always, nothing, SAME),
    Row(ANY, "guard", always, nothing, Light.BROKEN),
)


def test_the_first_row_that_fits_wins() -> None:
    lamp = Lamp()
    for wanted in (Light.ON, Light.OFF, Light.ON, Light.OFF, Light.BROKEN):
        assert lamp.fire("switch", None, 0)
        assert lamp.state is wanted
    assert not lamp.fire("switch", None, 0)


def test_a_change_of_state_takes_its_timers_along_but_not_the_lasting_ones() -> None:
    lamp = Lamp()
    lamp.fire("switch", None, 10)
    assert lamp.next_deadline_ms() == 110
    lamp.fire("touch", None, 20)
    assert lamp.next_deadline_ms() == 110
    lamp.fire("switch", None, 30)
    assert lamp.next_deadline_ms() == 1010


def test_timers_strike_when_their_time_has_come_and_once() -> None:
    lamp = Lamp()
    lamp.fire("switch", None, 0)
    states = []
    for now_ms in (99, 100, 5000):
        lamp.tick(now_ms)
        states.append(lamp.state)
    assert states == [Light.ON, Light.OFF, Light.BROKEN]
    assert lamp.next_deadline_ms() is None


def test_a_transition_is_one_line() -> None:
    lamp = Lamp()
    lamp.fire("switch", None, 7)
    assert lamp.take_commands() == [
        Note("lamp", "state", {"before": "OFF", "to": "ON", "on": "switch", "after_ms": 7})
    ]
    assert lamp.take_commands() == []


def test_drops_are_counted_and_told_once() -> None:
    lamp = Lamp()
    for _ in range(1000):
        lamp.drop("frame", "not for us")
    assert lamp.dropped["frame: not for us"] == 1000
    assert len(lamp.take_commands()) == 1


def test_what_differs_each_time_grows_neither_memory_nor_the_log() -> None:
    lamp = Lamp()
    for number in range(10_000):
        lamp.drop("frame", f"of {number} bytes")
    assert len(lamp.dropped) == len(lamp.take_commands()) == DROPPED_KINDS_MOST + 1
    assert sum(lamp.dropped.values()) == 10_000
    lamp.drop("frame", "of 3 bytes")
    assert lamp.dropped["frame: of 3 bytes"] == 2


def test_faults_of_a_table_are_found() -> None:
    table = (
        Row(Light.OFF, "switch", always, nothing, Light.ON),
        Row(Light.OFF, "switch", always, nothing, Light.OFF),
    )
    faults = table_faults(table, Light, Light.OFF)
    assert len(faults) == 2
    assert "BROKEN is never reached" in faults


@pytest.mark.parametrize(
    ("machine", "states", "start"),
    [
        (Lamp, Light, Light.OFF),
        (PevSlac, PevState, PevState.IDLE),
        (EvseRun, RunState, RunState.CONFIRMED),
        (KeySetting, KeyState, KeyState.IDLE),
        (ModemSearch, SearchState, SearchState.IDLE),
    ],
)
def test_no_table_has_dead_rows(machine: type[Machine], states: type[Enum], start: Enum) -> None:
    assert table_faults(machine.table, states, start) == []
