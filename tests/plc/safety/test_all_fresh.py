"""Looking at all measurements at once must say what looking at each says."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from plc.safety.common import all_fresh, are_finite, fresh, number_fields, numbers_of
from plc.safety.evse import EvseInputs
from plc.safety.pev import PevInputs
from plc.session.values import Reading

NOW_MS, AGE_MS = 10_000, 300
# Around the edges of what is young enough, and of what is not of the future.
at_ms = st.sampled_from((NOW_MS - AGE_MS - 1, NOW_MS - AGE_MS, NOW_MS - 1, NOW_MS, NOW_MS + 1))
young_ms = st.sampled_from((NOW_MS - AGE_MS, NOW_MS))
numbers = st.one_of(st.sampled_from((0.0, -0.0, 1e308, float("nan"), float("inf"), float("-inf"), 10**400)),
                    st.floats(), st.integers(), st.floats(-1_000, 1_000))
plain = st.floats(-1_000, 1_000)


@st.composite
def inputs(draw: st.DrawFn) -> PevInputs | EvseInputs:
    kind: type[PevInputs | EvseInputs] = draw(st.sampled_from((PevInputs, EvseInputs)))
    when, amounts = draw(st.sampled_from((at_ms, young_ms))), draw(st.sampled_from((numbers, plain)))
    found = {}
    for name in kind._fields:
        values = amounts if name in number_fields(kind) else st.sampled_from((False, True, "B", "valid"))
        found[name] = draw(st.one_of(st.none(), st.builds(Reading, values, when)))
    return kind(**found)


@settings(max_examples=1_000)
@given(inputs())
def test_all_at_once_is_each_by_itself(measured: PevInputs | EvseInputs) -> None:
    readings: tuple[Any, ...] = measured
    each = [fresh(reading, NOW_MS, AGE_MS) for reading in readings]
    assert repr(list(all_fresh(measured, numbers_of(type(measured)), NOW_MS, AGE_MS))) == repr(each)


@given(st.lists(st.one_of(st.none(), numbers)))
def test_nothing_infinite_is_called_finite(values: list[float | None]) -> None:
    if are_finite(values):
        assert all(value is None or abs(value) < float("inf") for value in values)


def test_the_numbers_of_both_sides() -> None:
    assert number_fields(EvseInputs) == ["supply_voltage_v", "supply_current_a"]
    assert [name for name in PevInputs._fields if name not in number_fields(PevInputs)] == [
        "cp_state", "plugged", "locked", "contactors_closed", "battery_ready", "stop_button"]
