"""What a session came to is added up from its measurements."""

from __future__ import annotations

import pytest

from edge.summary import LONGEST_STEP_MS, Summary, progress_text
from plc.session.causes import cause
from plc.session.values import HardwareState, Reading


def car(volts: float, amps: float, soc: float, now_ms: int) -> HardwareState:
    return HardwareState(inlet_voltage_v=Reading(volts, now_ms), inlet_current_a=Reading(amps, now_ms),
                         battery_soc_percent=Reading(soc, now_ms))


def test_energy_is_power_over_time_and_the_reason_comes_first() -> None:
    summary = Summary("[::1]:1", 0)
    summary.phase("CURRENT_DEMAND", 0)
    for now_ms in range(0, 36_001, 100):
        summary.measure(car(400.0, 100.0, 20 + now_ms / 1000, now_ms), now_ms)
    summary.phase("SHORT", 36_000)
    summary.phase("ENDED", 36_001)
    told = dict(summary.lines(cause("full"), "over_voltage: too much", 36_001))
    assert list(told)[:2] == ["ended", "safety"]
    assert told["ended"] == "The battery is full. (full, by the car)"
    assert told["energy"] == "0.400 kWh, state of charge 20 % -> 56 %"
    assert told["highest"] == "400 V, 100 A"
    assert told["phases"] == "CURRENT_DEMAND 36.0 s"


def test_time_that_was_not_measured_delivers_nothing() -> None:
    summary = Summary("x", 0)
    summary.measure(car(400.0, 100.0, 20, 3_600_000), 3_600_000)
    assert summary.energy_wh == pytest.approx(400 * 100 * LONGEST_STEP_MS / 3_600_000)


def test_without_a_current_sensor_the_charger_s_word_counts_while_it_is_young() -> None:
    summary = Summary("x", 0)
    summary.phase("CURRENT_DEMAND", 0)
    for now_ms in range(0, 36_001, 100):
        if now_ms <= 18_000:
            summary.told({"evse_present_current_a": 100}, now_ms)
        summary.measure(HardwareState(inlet_voltage_v=Reading(400.0, now_ms)), now_ms)
    told = dict(summary.lines(cause("full"), None, 36_001))
    assert told["energy"] == "0.211 kWh by the charger's word, state of charge unknown"
    assert told["highest"] == "400 V, 100 A"


def test_progress_is_told_as_far_as_it_is_known() -> None:
    assert progress_text({"evcc_id": "02", "protocol": "din"}) == "EVCCID 02  din"
    assert progress_text({"soc_percent": 40, "evcc_id": "02", "present_voltage_v": 1.25}) == (
        "SoC 40 %  present 1.2 V")
    assert progress_text({"present_voltage_v": -0.04, "present_current_a": -0.0}) == "present 0.0 V  0.0 A"
    assert progress_text({"something": "else"}) == ""


def test_a_little_less_than_nothing_is_nothing() -> None:
    summary = Summary("x", 0)
    for now_ms in (0, 100):
        summary.measure(car(350.0, -0.1, 40, now_ms), now_ms)
    assert dict(summary.lines(cause("full"), None, 200))["energy"].startswith("0.000 kWh")


def test_the_highest_current_of_a_car_that_gives_energy_is_below_0() -> None:
    summary = Summary("x", 0)
    for now_ms, amps in ((0, 0.0), (100, -9.6), (200, -2.0)):
        summary.measure(car(350.0, amps, 40, now_ms), now_ms)
    assert dict(summary.lines(cause("full"), None, 200))["highest"] == "350 V, -10 A"


def test_a_session_lasts_from_its_own_beginning_and_short_phases_are_left_out() -> None:
    summary = Summary("x", 10_000)
    for name, at_ms in (("LOCKING", 10_000), ("OPENING", 11_500), ("CABLE_CHECK", 11_549), ("ENDED", 13_000)):
        summary.phase(name, at_ms)
    told = dict(summary.lines(cause("full"), None, 13_000))
    assert told["session"] == "none with x, 3.0 s"
    assert told["phases"] == "LOCKING 1.5 s, CABLE_CHECK 1.5 s"


@pytest.mark.parametrize(("code", "has_checks"), [("full", False), ("user_stop", False), ("unplugged", True)])
def test_what_to_check_is_said_where_something_went_wrong(code: str, has_checks: bool) -> None:
    why = cause("unplugged", phase="CURRENT_DEMAND") if code == "unplugged" else cause(code)
    kinds = [kind for kind, _ in Summary("x", 0).lines(why, None, 0)]
    assert ("check" in kinds) is has_checks


def test_a_meter_goes_before_voltage_times_current() -> None:
    summary = Summary("x", 0)
    for now_ms, meter_wh in ((0, 5_000.0), (1_000, 5_040.0), (2_000, 5_070.0)):
        hardware = HardwareState(supply_voltage_v=Reading(400.0, now_ms), energy_wh=Reading(meter_wh, now_ms),
                                 supply_current_a=Reading(100.0, now_ms))
        summary.measure(hardware, now_ms)
    assert summary.energy_wh == 70.0
