"""The charger's rules one by one; test_properties.py has them all at once in any order."""

from __future__ import annotations

from typing import Any

import pytest

from plc.safety.evse import CableCheck, EvseOutputs
from plc.safety.limits import EvseLimits
from tests.plc.safety.conversation import message, parameters_req
from tests.plc.safety.scripts import EvseRun

IDLE, IN_C, TESTING, CHECKED, PRE_CHARGING, CHARGING = range(6)


def at(stage: int) -> EvseRun:
    return EvseRun(bytes((stage,)))


def out(run: EvseRun) -> EvseOutputs:
    return run.supervisor.outputs


def code_of(run: EvseRun) -> str:
    return "" if run.supervisor.trip is None else run.supervisor.trip.code


def check_of(run: EvseRun) -> CableCheck:
    return run.supervisor.cable_check


def run_for(run: EvseRun, for_ms: int, *, request: str | None = "CurrentDemandReq") -> None:
    for _ in range(for_ms // 50):
        if request is not None:
            run.supervisor.hear(message(request), run.now_ms)
        run.step(50)


@pytest.mark.parametrize("state", ["A", "E", "F"])
def test_no_pwm_without_a_vehicle(state: str) -> None:
    run = at(IDLE)
    assert run.supervisor.ask_pwm(5, run.now_ms) == ""
    run.truth["cp_state"] = state
    run.step(50)
    assert out(run).pwm_duty_percent is None
    assert run.supervisor.ask_pwm(5, run.now_ms).startswith("no vehicle")


@pytest.mark.parametrize("duty", [0.0, 7.0, 100.0, float("nan")])
def test_a_duty_that_means_nothing_is_refused(duty: float) -> None:
    assert "says nothing" in at(IDLE).supervisor.ask_pwm(duty, 20)


def test_a_cable_check_closes_measures_and_discharges() -> None:
    run = at(IN_C)
    run.supervisor.hear(message("CableCheckReq"), run.now_ms)
    assert run.supervisor.ask_cable_check(450, run.now_ms) == ""
    assert out(run).contactors_closed
    assert not out(run).supply_enabled
    run.truth["contactors_closed"] = True
    run.step(50)
    outputs = out(run)
    assert (outputs.supply_enabled, outputs.supply_voltage_v, outputs.supply_current_a) == (True, 403, 1)
    run.truth.update(supply_voltage_v=360.0, isolation="valid")
    run.step(50)
    assert check_of(run) is CableCheck.TESTING, "360 V is not yet 90 % of 403 V"
    run.truth["supply_voltage_v"] = 400.0
    run.step(50)
    assert check_of(run) is CableCheck.DISCHARGING
    assert not out(run).supply_enabled
    run.truth["supply_voltage_v"] = 61.0
    run.step(50)
    assert check_of(run) is CableCheck.DISCHARGING
    run.truth["supply_voltage_v"] = 59.0
    run.step(50)
    assert check_of(run) is CableCheck.PASSED


def test_an_isolation_from_before_the_test_does_not_count() -> None:
    run = at(IN_C)
    run.truth["isolation"] = "valid"
    run.step(50)
    run.stale.add("isolation")
    run.supervisor.hear(message("CableCheckReq"), run.now_ms)
    run.supervisor.ask_cable_check(400, run.now_ms)
    run.truth.update(contactors_closed=True, supply_voltage_v=400.0)
    run_for(run, 500, request="CableCheckReq")
    assert check_of(run) is CableCheck.TESTING


@pytest.mark.parametrize(("isolation", "code"), [("fault", "isolation_fault"),
                                                 ("invalid", "cable_check_timeout")])
def test_a_cable_check_that_fails_is_a_trip(isolation: str, code: str) -> None:
    run = at(IN_C)
    run.supervisor.hear(message("CableCheckReq"), run.now_ms)
    run.supervisor.ask_cable_check(400, run.now_ms)
    run.truth.update(contactors_closed=True, supply_voltage_v=400.0, isolation=isolation)
    run_for(run, 39_000, request="CableCheckReq")
    assert check_of(run) is CableCheck.FAILED
    assert code_of(run) == code
    assert not out(run).supply_enabled


@pytest.mark.parametrize(("truth", "why"), [
    ({"contactors_closed": False}, "the contactors report open, the supply 0 V"),
    ({"contactors_closed": True, "supply_voltage_v": 200.0}, "the supply has 200 V of 400 V"),
    ({"contactors_closed": True, "supply_voltage_v": 398.0}, "the isolation monitor says invalid at 398 V"),
])
def test_a_cable_check_that_does_not_end_says_what_is_missing(truth: dict[str, Any], why: str) -> None:
    run = at(IN_C)
    run.supervisor.hear(message("CableCheckReq"), run.now_ms)
    run.supervisor.ask_cable_check(400, run.now_ms)
    run.truth.update(isolation="invalid", **truth)
    run.supervisor._check_ms = run.now_ms - 36_900
    run_for(run, 200, request="CableCheckReq")
    assert run.supervisor.trip is not None
    assert (code_of(run), run.supervisor.trip.sentence) == ("cable_check_timeout", why)


def test_a_cable_that_stays_live_after_the_check_is_named() -> None:
    run = at(IN_C)
    run.supervisor.hear(message("CableCheckReq"), run.now_ms)
    run.supervisor.ask_cable_check(400, run.now_ms)
    run.truth.update(contactors_closed=True, supply_voltage_v=400.0, isolation="valid")
    run_for(run, 38_000, request="CableCheckReq")
    assert run.supervisor.trip is not None
    assert run.supervisor.trip.sentence == "after the test 400 V remain on the cable"


@pytest.mark.parametrize(("stage", "request_name", "why"), [
    (IDLE, "PreChargeReq", "no session has begun"),
    (IN_C, "PreChargeReq", "cable check: idle"),
    (TESTING, "PreChargeReq", "cable check: waiting"),
    (CHECKED, "CableCheckReq", "the car has not asked for power"),
])
def test_no_supply_before_its_time(stage: int, request_name: str, why: str) -> None:
    run = at(stage)
    run.supervisor.hear(message(request_name), run.now_ms)
    assert run.supervisor.ask_supply(350, 1, True, run.now_ms).startswith(why)
    assert not out(run).supply_enabled


def test_a_cable_check_must_be_asked_for_by_the_car() -> None:
    run = at(IN_C)
    assert run.supervisor.ask_cable_check(400, run.now_ms) == "the car has not asked for it"


def test_pre_charge_has_two_ampere_whatever_is_asked() -> None:
    run = at(PRE_CHARGING)
    assert run.supervisor.ask_supply(350, 100, True, run.now_ms) == ""
    run_for(run, 1_000, request="PreChargeReq")
    assert out(run).supply_current_a == 2


def test_current_rises_by_its_ramp_and_falls_at_once() -> None:
    run = at(CHARGING)
    run.truth["supply_current_a"] = 0.0
    run.supervisor.ask_supply(402, 90, True, run.now_ms)
    before = out(run).supply_current_a
    run_for(run, 1_000)
    assert out(run).supply_current_a == pytest.approx(before + 25)
    run.supervisor.ask_supply(402, 3, True, run.now_ms)
    assert out(run).supply_current_a == 3


def test_what_the_car_allows_holds_at_once() -> None:
    run = at(CHARGING)
    run.supervisor.ask_supply(2_000, 400, True, run.now_ms)
    run_for(run, 10_000)
    assert out(run).supply_voltage_v == 403
    assert out(run).supply_current_a == 100
    run.supervisor.hear(parameters_req(maximum_v=380, maximum_a=10), run.now_ms)
    assert out(run).supply_voltage_v == 380
    assert out(run).supply_current_a == 10


@pytest.mark.parametrize(("volts", "amps", "why"), [
    (-1.0, 5.0, "want amounts"), (float("nan"), 5.0, "want amounts"), (400.0, float("inf"), "want amounts"),
    (400.0, float("nan"), "want amounts"), (400.0, -1.0, "may not be drawn"),
])
def test_what_is_no_amount_is_refused_and_changes_nothing(volts: float, amps: float, why: str) -> None:
    run = at(CHARGING)
    before = out(run)
    assert why in run.supervisor.ask_supply(volts, amps, True, run.now_ms)
    assert out(run) == before


def test_energy_is_drawn_by_option_within_its_limit_and_ramp() -> None:
    run = at(CHARGING)
    run.supervisor.options = EvseLimits(discharge_max_current_a=30)
    run.truth["supply_current_a"] = -2.0
    assert run.supervisor.ask_supply(350, -100, True, run.now_ms) == ""
    assert out(run).supply_current_a == -2
    run_for(run, 1_000)
    assert out(run).supply_current_a == pytest.approx(-27)
    run.truth["supply_current_a"] = -30.0
    run_for(run, 3_000)
    assert out(run).supply_current_a == -30
    assert code_of(run) == ""
    run.supervisor.hear(message("PowerDeliveryReq", ReadyToChargeState=False), run.now_ms)
    assert not out(run).supply_enabled


def test_no_energy_is_drawn_in_pre_charge() -> None:
    run = at(PRE_CHARGING)
    run.supervisor.options = EvseLimits(discharge_max_current_a=30)
    assert "pre-charge" in run.supervisor.ask_supply(350, -1, True, run.now_ms)


FAULTS: list[tuple[str, dict[str, Any], int]] = [
    ("unplugged", {"cp_state": "A"}, 50),
    ("pilot_lost", {"cp_state": "E"}, 50),
    ("pilot_lost", {"cp_state": "F"}, 50),
    ("emergency_stop", {"emergency_stop": True}, 50),
    ("supply_fault", {"supply_fault": True}, 50),
    ("isolation_fault", {"isolation": "fault"}, 50),
    ("isolation_unknown", {"isolation": "invalid"}, 5_050),
    ("over_voltage", {"supply_voltage_v": 450.0}, 150),
    ("over_current", {"supply_current_a": 80.0}, 2_050),
    ("contactors_not_confirmed", {"contactors_closed": False}, 4_300),
]


@pytest.mark.parametrize(("code", "change", "within_ms"), FAULTS)
def test_what_goes_wrong_while_charging_cuts_the_supply_and_opens(
        code: str, change: dict[str, Any], within_ms: int) -> None:
    run = at(CHARGING)
    run_for(run, 500)
    assert code_of(run) == ""
    run.truth.update(change)
    run_for(run, within_ms)
    assert code_of(run) == code
    assert not out(run).supply_enabled
    run_for(run, 550)
    assert not out(run).contactors_closed
    run_for(run, 1_500)
    assert out(run).pwm_duty_percent is None


def test_state_b_cuts_without_being_a_fault() -> None:
    run = at(CHARGING)
    run.truth["cp_state"] = "B"
    run.step(50)
    assert not out(run).supply_enabled
    assert out(run).contactors_closed, "under load"
    run.truth["supply_current_a"] = 0.0
    run.step(50)
    assert not out(run).contactors_closed
    assert code_of(run) == ""
    assert out(run).pwm_duty_percent == 5


def test_the_cars_stop_cuts_even_if_the_session_does_not_listen() -> None:
    run = at(CHARGING)
    run.supervisor.hear(message("PowerDeliveryReq", ReadyToChargeState=False), run.now_ms)
    assert not out(run).supply_enabled
    assert "the car has not asked for power" in run.supervisor.ask_supply(400, 5, True, run.now_ms)


@pytest.mark.parametrize(("stage", "code", "within_ms"), [
    (CHARGING, "car_silent", 10_100), (PRE_CHARGING, "pre_charge_too_long", 40_100)])
def test_a_car_that_says_nothing_loses_the_supply(stage: int, code: str, within_ms: int) -> None:
    run = at(stage)
    run_for(run, within_ms, request=None)
    assert code_of(run) == code


def test_a_voltage_that_does_not_come_is_a_fault_after_30_s() -> None:
    run = at(PRE_CHARGING)
    run.truth["supply_voltage_v"] = 250.0
    run_for(run, 29_900)
    assert code_of(run) == ""
    run_for(run, 200)
    assert code_of(run) == "off_target"


def test_the_end_of_the_connection_while_charging_cuts() -> None:
    run = at(CHARGING)
    run.supervisor.end("TCP reset", run.now_ms)
    assert not out(run).supply_enabled
    assert code_of(run) == "session_lost"


@pytest.mark.parametrize(("is_begun_anew", "duty"), [(False, None), (True, 5)])
def test_the_pilot_of_a_session_is_not_switched_off_for_the_one_before(
        is_begun_anew: bool, duty: float | None) -> None:
    run = at(CHARGING)
    run.supervisor.end("TCP reset", run.now_ms)
    run.truth.update(supply_current_a=0.0, contactors_closed=False, cp_state="B")
    run_for(run, 1_000, request=None)
    if is_begun_anew:
        assert run.supervisor.begin(run.now_ms) == ""
    run_for(run, 1_000, request=None)
    assert out(run).pwm_duty_percent == duty


def test_welded_contactors_block_the_next_start() -> None:
    run = at(CHARGING)
    run.supervisor.ask_contactors(False, run.now_ms)
    run.truth["supply_current_a"] = 0.0
    run_for(run, 2_000)
    assert run.supervisor.is_welded
    run.supervisor.end("over", run.now_ms)
    assert "welded" in run.supervisor.begin(run.now_ms)
    assert "do not report open" in run.supervisor.clear_welded(run.now_ms)
    run.truth["contactors_closed"] = False
    run.step(50)
    assert run.supervisor.clear_welded(run.now_ms) == "unplug first"
    run.truth["cp_state"] = "A"
    run.step(50)
    assert run.supervisor.clear_welded(run.now_ms) == ""
    assert run.supervisor.begin(run.now_ms) == ""


def test_ac_closes_for_a_start_and_opens_for_a_stop() -> None:
    run = at(IN_C)
    run.supervisor.hear(message("ChargeParameterDiscoveryReq", AC_EVChargeParameter={}), run.now_ms)
    assert run.supervisor.ask_contactors(True, run.now_ms) == "the car has not asked for power"
    assert "AC" in run.supervisor.ask_cable_check(400, run.now_ms)
    run.supervisor.hear(message("PowerDeliveryReq", ChargeProgress="Start"), run.now_ms)
    assert run.supervisor.ask_contactors(True, run.now_ms) == ""
    assert "AC" in run.supervisor.ask_supply(400, 5, True, run.now_ms)
    run.truth.update(contactors_closed=True, supply_current_a=16.0)
    run_for(run, 5_000, request="ChargingStatusReq")
    assert out(run).contactors_closed
    run.supervisor.hear(message("PowerDeliveryReq", ChargeProgress="Stop"), run.now_ms)
    assert not out(run).contactors_closed


def test_renegotiation_pauses_the_supply_and_keeps_the_cable_check() -> None:
    run = at(CHARGING)
    run.supervisor.hear(message("PowerDeliveryReq", ChargeProgress="Renegotiate"), run.now_ms)
    assert not out(run).supply_enabled
    run.supervisor.hear(parameters_req(), run.now_ms)
    run.supervisor.hear(message("PowerDeliveryReq", ChargeProgress="Start"), run.now_ms)
    assert run.supervisor.ask_supply(400, 5, True, run.now_ms) == ""
