"""What the car asks for: never more than battery, charger, schedule and options allow; and which schedule."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plc.session import schedule
from plc.session.limits import BATTERY_AGE_MS
from plc.session.pev import Offer, PevOptions, demand
from plc.session.records import CurrentDemandRes, DcEvseStatus, PMaxEntry, SaScheduleTuple
from plc.session.values import HardwareState, Reading

OPTIONS = PevOptions(evcc_id=bytes(6), max_voltage_v=410.0, max_current_a=125.0)
NOW_MS = 10_000
READINGS = ("battery_voltage_v", "target_voltage_v", "target_current_a", "max_voltage_v", "max_current_a")
ages_ms = st.integers(0, 3_000)
volts = st.floats(-10, 1_000)
amps = st.floats(-10, 600)
watts = st.none() | st.floats(-10, 400_000)


@st.composite
def batteries(draw: st.DrawFn) -> HardwareState:
    values: dict[str, Any] = {}
    for name in READINGS:
        if draw(st.booleans()) or name in READINGS[:3]:
            values[name] = Reading(draw(amps if name.endswith("_a") else volts), NOW_MS - draw(ages_ms))
    return HardwareState(**values)


offers = st.builds(Offer, max_voltage_v=volts, max_current_a=amps, max_power_w=watts, p_max_w=watts)


@given(batteries(), offers, watts.filter(lambda power_w: power_w is None or power_w > 0))
def test_nothing_is_asked_for_above_any_limit(
        hardware: HardwareState, offer: Offer, own_w: float | None) -> None:
    options = replace(OPTIONS, max_power_w=own_w)
    asked = demand(hardware, options, offer, NOW_MS)
    assert asked.current_a >= 0
    assert asked.voltage_v >= 0
    assert asked.voltage_v <= max(0.0, min(options.max_voltage_v, offer.max_voltage_v) + 1e-6)
    assert asked.current_a <= max(0.0, min(options.max_current_a, offer.max_current_a) + 1e-6)
    for reading in (hardware.target_current_a, hardware.max_current_a):
        if reading is not None:
            is_fresh = NOW_MS - reading.at_ms <= BATTERY_AGE_MS.value
            assert asked.current_a <= (max(0.0, reading.value) + 1e-6 if is_fresh else 0.0)
    for power_w in (own_w, offer.max_power_w, offer.p_max_w):
        if power_w is not None:
            assert asked.voltage_v * asked.current_a <= max(0.0, power_w) + 1e-3


def battery(**changes: Any) -> HardwareState:
    values = {"battery_voltage_v": 350.0, "target_voltage_v": 400.0, "target_current_a": 80.0, **changes}
    told: dict[str, Any] = {name: Reading(value, NOW_MS) for name, value in values.items()}
    return HardwareState(**told)


OFFER = Offer(max_voltage_v=500.0, max_current_a=200.0)


def test_the_margin_to_the_own_limit_is_kept() -> None:
    assert demand(battery(target_voltage_v=420.0), OPTIONS, OFFER, NOW_MS).voltage_v == 409.0
    near = replace(OPTIONS, target_voltage_margin_v=0.0)
    assert demand(battery(target_voltage_v=420.0), near, OFFER, NOW_MS).voltage_v == 410.0


def test_what_is_asked_for_is_what_the_battery_wants_where_nothing_is_in_the_way() -> None:
    assert demand(battery(), OPTIONS, OFFER, NOW_MS) == (400.0, 80.0)


@pytest.mark.parametrize("name", ["battery_voltage_v", "target_voltage_v", "target_current_a"])
def test_a_battery_that_fell_silent_gets_nothing(name: str) -> None:
    old: dict[str, Any] = {name: Reading(300.0, NOW_MS - BATTERY_AGE_MS.value - 1)}
    assert demand(battery()._replace(**old), OPTIONS, OFFER, NOW_MS).current_a == 0.0


@pytest.mark.parametrize("name", ["max_voltage_v", "max_current_a", "max_power_w"])
def test_limits_move_with_each_answer_and_hold_where_nothing_is_told(name: str) -> None:
    before = Offer(max_voltage_v=500.0, max_current_a=200.0, min_voltage_v=150.0, max_power_w=50_000.0,
                   p_max_w=9_000.0)  # fmt: skip
    told: dict[str, Any] = {name: 50.0}
    answer = CurrentDemandRes(response_code="OK", evse_status=DcEvseStatus(status_code="EVSE_Ready"),
                              present_voltage_v=0.0, present_current_a=0.0, **told)  # fmt: skip
    assert before.moved(answer) == replace(before, **told)


@pytest.mark.parametrize("current_a", [-0.1, 2.1])
def test_a_pre_charge_current_out_of_range_is_refused(current_a: float) -> None:
    with pytest.raises(ValueError, match="precharge_current_a"):
        replace(OPTIONS, precharge_current_a=current_a)


# --- schedules

STEPS = (PMaxEntry(start_s=0, power_w=10_000.0), PMaxEntry(start_s=60, power_w=3_000.0),
         PMaxEntry(start_s=120, power_w=7_000.0, duration_s=60))  # fmt: skip


@pytest.mark.parametrize(("at_s", "power_w"), [
    (0, 10_000), (59.9, 10_000), (60, 3_000), (120, 7_000), (999, 7_000)])
def test_each_moment_has_the_power_of_its_entry(at_s: float, power_w: float) -> None:
    assert schedule.power_limit_w(STEPS, at_s) == power_w
    assert schedule.power_limit_w(STEPS[::-1], at_s) == power_w


def test_a_schedule_that_begins_later_allows_nothing_yet() -> None:
    assert schedule.power_limit_w(STEPS[1:], 0) == 0.0


def test_the_schedule_with_most_power_now_is_picked_and_the_first_of_equals() -> None:
    tuples = [SaScheduleTuple(sa_schedule_tuple_id=number,
                              p_max_schedule=(PMaxEntry(start_s=0, power_w=power_w),))
              for number, power_w in ((7, 1.0), (3, 5.0), (9, 5.0))]  # fmt: skip
    assert schedule.picked(tuples).sa_schedule_tuple_id == 3


def test_the_profile_stays_under_schedule_and_own_limit() -> None:
    entries = schedule.profile(STEPS, 5_000.0)
    promised = [(entry.start_s, entry.max_power_w) for entry in entries]
    assert promised == [(0, 5_000), (60, 3_000), (120, 5_000)]
    assert [entry.max_power_w for entry in schedule.profile(STEPS, None)] == [10_000, 3_000, 7_000]


def test_a_profile_shorter_than_the_schedule_stays_under_all_of_it() -> None:
    entries = [PMaxEntry(start_s=60 * number, power_w=20_000.0 - 10 * number) for number in range(1_024)]
    profile = schedule.profile(entries, None)
    assert len(profile) == schedule.PROFILE_ENTRIES
    assert [entry.max_power_w for entry in profile[:2]] == [20_000, 19_990]
    assert profile[-1].max_power_w == entries[-1].power_w
