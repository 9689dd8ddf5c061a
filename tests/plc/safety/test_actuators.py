"""Outputs by hand: only unplugged, only without voltage, and never for long."""

from __future__ import annotations

from typing import Any

import pytest

from plc.safety.actuators import ActuatorTests
from plc.safety.evse import EvseInputs, EvseOutputs
from plc.safety.pev import PevInputs, PevOutputs
from plc.session.values import Reading

CLOSED = PevOutputs("B", True)


def car(plugged: bool | None = False, volts: float | None = 0.0, at_ms: int = 0) -> PevInputs:
    return PevInputs(plugged=None if plugged is None else Reading(plugged, at_ms),
                     inlet_voltage_v=None if volts is None else Reading(volts, at_ms))


def charger(pilot: Any = "A", volts: float | None = 0.0) -> EvseInputs:
    return EvseInputs(cp_state=None if pilot is None else Reading(pilot, 0),
                      supply_voltage_v=None if volts is None else Reading(volts, 0))


@pytest.mark.parametrize(("inputs", "why"), [
    (car(True), "only while unplugged: a cable is plugged in"),
    (car(None), "only while unplugged: plugged is not measured"),
    (car(volts=60.0), "only without voltage: there are 60 V"),
    (car(volts=-61.0), "only without voltage: there are -61 V"),
    (car(volts=None), "the voltage is not measured"),
    (car(volts=float("nan")), "the voltage is not measured"),
    (car(at_ms=-1_001), "plugged is not measured"),
])
def test_a_car_refuses(inputs: PevInputs, why: str) -> None:
    tests = ActuatorTests(PevOutputs())
    assert why in tests.ask(CLOSED, inputs, 0)
    assert tests.step(inputs, 0) == PevOutputs()


@pytest.mark.parametrize(("inputs", "outputs", "why"), [
    (charger("B"), EvseOutputs(5.0), "the control pilot is B, want A"),
    (charger(None), EvseOutputs(5.0), "the control pilot is not measured, want A"),
    (charger(volts=100.0), EvseOutputs(5.0), "there are 100 V"),
    (charger(), EvseOutputs(None, False, True, 400.0, 1.0), "the supply is not switched on"),
])
def test_a_charger_refuses(inputs: EvseInputs, outputs: EvseOutputs, why: str) -> None:
    tests = ActuatorTests(EvseOutputs())
    assert why in tests.ask(outputs, inputs, 0)
    assert tests.step(inputs, 0) == EvseOutputs()


def test_what_is_granted_is_driven_until_its_time_is_over() -> None:
    tests = ActuatorTests(PevOutputs())
    assert tests.ask(CLOSED, car(), 0) == ""
    assert tests.step(car(at_ms=2_900), 2_999) == CLOSED
    assert tests.step(car(at_ms=2_900), 3_000) == PevOutputs()
    assert tests.ended_by == "its time is over"


@pytest.mark.parametrize("inputs", [car(True), car(volts=400.0), car(None), car(at_ms=-1_000)])
def test_what_is_granted_ends_at_once_when_that_is_not_so_any_more(inputs: PevInputs) -> None:
    tests = ActuatorTests(PevOutputs())
    assert tests.ask(CLOSED, car(), 0) == ""
    assert tests.step(inputs, 50) == PevOutputs()
    assert tests.ended_by
    assert tests.step(car(), 100) == PevOutputs()


def test_without_a_voltmeter_only_the_plug_counts() -> None:
    tests = ActuatorTests(PevOutputs(), has_voltmeter=False)
    assert tests.ask(CLOSED, car(volts=None), 0) == ""
    assert "60 V" in tests.ask(CLOSED, car(volts=60.0), 0)
    assert tests.step(car(), 0) == PevOutputs()
