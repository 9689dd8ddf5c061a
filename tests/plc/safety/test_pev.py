"""The car's rules one by one; test_properties.py has them all at once in any order."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from plc.safety.limits import PevLimits
from plc.safety.pev import PevInputs, PevOutputs, PevSupervisor
from plc.session.values import Reading
from tests.plc.safety.conversation import cable_check_res, message, parameters_res, status, voltage_res
from tests.plc.safety.scripts import PevRun

IDLE, LOCKED, IN_C, CHECKED, CLOSED, CHARGING = range(6)


def at(stage: int) -> PevRun:
    return PevRun(bytes((stage,)))


def out(run: PevRun) -> PevOutputs:
    return run.supervisor.outputs


def code_of(run: PevRun) -> str:
    return "" if run.supervisor.trip is None else run.supervisor.trip.code


def warned_of(run: PevRun) -> str:
    return "" if run.supervisor.warning is None else run.supervisor.warning.code


def run_for(run: PevRun, for_ms: int, *, voltage: float | None = 350.0) -> None:
    """Time in which everything goes on as it is, the charger's answers too."""
    for _ in range(for_ms // 50):
        if voltage is not None:
            run.supervisor.hear(voltage_res("CurrentDemandRes", voltage), run.now_ms)
        run.step(50)


@pytest.mark.parametrize(("stage", "change", "why"), [
    (LOCKED, {"plugged": False}, "not plugged in"),
    (LOCKED, {"locked": False}, "the lock is not confirmed"),
    (LOCKED, {"cp_state": "F"}, "the control pilot is F"),
    (LOCKED, {"contactors_closed": True}, "the contactors do not report open"),
    (LOCKED, {"inlet_voltage_v": 61.0}, "there is voltage on the inlet"),
    (LOCKED, {"inlet_voltage_v": float("nan")}, "there is voltage on the inlet"),
])
def test_state_c_is_refused_by_name(stage: int, change: dict[str, Any], why: str) -> None:
    run = at(stage)
    run.truth.update(change)
    run.step(20)
    assert run.supervisor.ask_cp("C", run.now_ms).startswith(why)
    assert out(run).cp_state == "B"


def toggle(run: PevRun, times: int = 3) -> str:
    why = run.supervisor.ask_toggles(times, run.now_ms)
    if not why:
        run.judge.granted("toggle")
    return why


def pilots(run: PevRun, for_ms: int) -> list[tuple[int, str]]:
    """When the pilot changes to what, told by steps at the deadlines of the supervisor."""
    end_ms, began_ms = run.now_ms + for_ms, run.now_ms
    seen: list[tuple[int, str]] = [(0, out(run).cp_state)]
    while run.now_ms < end_ms:
        run.step(min(max(run.supervisor.next_deadline_ms() - run.now_ms, 1), end_ms - run.now_ms))
        if out(run).cp_state != seen[-1][1]:
            seen.append((run.now_ms - began_ms, out(run).cp_state))
    return seen


def test_toggles_for_validation_last_300_ms_each_and_end_in_b() -> None:
    run = at(IDLE)
    assert toggle(run) == ""
    assert pilots(run, 5_000) == [(at_ms, "CB"[at_ms // 300 % 2]) for at_ms in range(0, 1_501, 300)]
    assert out(run) == PevOutputs("B", False, False)


@pytest.mark.parametrize(("times", "change", "why"), [
    (0, {}, "0 toggles, want 1 to 3"),
    (4, {}, "4 toggles, want 1 to 3"),
    (3, {"plugged": False}, "not plugged in"),
    (3, {"cp_state": "E"}, "the control pilot is E"),
    (3, {"contactors_closed": True}, "the last session is not switched off yet"),
    (3, {"contactors_closed": None}, "the contactors do not report open"),
    (3, {"inlet_voltage_v": 61.0}, "there is voltage on the inlet"),
])
def test_toggles_are_refused_by_name(times: int, change: dict[str, Any], why: str) -> None:
    run = at(IDLE)
    run.truth.update(change)
    run.step(20)
    assert toggle(run, times).startswith(why)
    assert {state for _, state in pilots(run, 1_000)} == {"B"}


def test_no_toggles_in_a_session_nor_with_its_trip_still_to_be_cleared() -> None:
    for stage in (LOCKED, IN_C, CHARGING):
        run = at(stage)
        assert toggle(run) == "a session runs"
    run = at(IDLE)
    run.supervisor.fail("an exception", run.now_ms)
    assert toggle(run).startswith("stopped by own_failure")


@pytest.mark.parametrize("change", [{"plugged": False}, {"inlet_voltage_v": 200.0}, {"cp_state": "F"}])
def test_toggles_end_at_once_when_something_changes(change: dict[str, Any]) -> None:
    run = at(IDLE)
    toggle(run)
    run.step(100)
    run.truth.update(change)
    run.step(20)
    assert {state for _, state in pilots(run, 2_000)} == {"B"}


def test_toggles_end_with_a_session_that_begins_a_wish_for_b_and_a_loop_that_stood_still() -> None:
    run = at(IDLE)
    for end in (lambda: run.supervisor.begin(run.now_ms), lambda: run.supervisor.ask_cp("B", run.now_ms),
                lambda: run.step(401)):
        run.supervisor.end("before", run.now_ms)
        assert toggle(run) == ""
        assert out(run).cp_state == "C"
        end()
        assert {state for _, state in pilots(run, 2_000)} == {"B"}


def test_state_c_waits_for_finished_parameters() -> None:
    run = at(IDLE)
    run.befall(0)
    run.ask(0)
    run.truth["locked"] = True
    run.supervisor.hear(parameters_res(processing="Ongoing"), run.now_ms)
    run.step(100)
    assert "ChargeParameterDiscoveryRes" in run.supervisor.ask_cp("C", run.now_ms)


@pytest.mark.parametrize(("change", "why"), [
    ({"inlet_voltage_v": 329.0}, "inlet 329 V, battery 350 V"),
    ({"inlet_voltage_v": 371.0}, "inlet 371 V, battery 350 V"),
    ({"battery_voltage_v": None}, "the battery voltage is not measured"),
    ({"max_current_a": None}, "the battery's current limit is not measured"),
    ({"locked": False}, "plug or lock"),
    ({"contactors_closed": True}, "the contactors do not report open"),
])
def test_contactors_stay_open_for_what_is_measured(change: dict[str, Any], why: str) -> None:
    run = at(CHECKED)
    for name, value in change.items():
        run.truth[name] = value
        if value is None:
            del run.truth[name]
            run.readings[name] = None
    run.step(20)
    assert run.supervisor.ask_contactors(True, run.now_ms).startswith(why)
    assert not out(run).contactors_closed


@pytest.mark.parametrize(("said", "why"), [
    (parameters_res(minimum_v=360.0), "no CableCheckRes"),
    (cable_check_res(processing="Ongoing"), "no CableCheckRes"),
    (cable_check_res(isolation="Invalid"), "no CableCheckRes"),
    (cable_check_res(isolation="No_IMD"), "no CableCheckRes"),
    (cable_check_res(code="FAILED"), "no CableCheckRes"),
    (voltage_res("PreChargeRes", 372.0), "inlet 349 V, the charger reports 372 V"),
    (voltage_res("PreChargeRes", 350.0, ResponseCode="FAILED"), "the charger wants to stop"),
    (message("PreChargeRes", DC_EVSEStatus=status("EVSE_Shutdown")), "the charger wants to stop"),
    (message("PreChargeRes", DC_EVSEStatus=status("Reserved_C")), "the charger wants to stop"),
    (message("PreChargeRes", DC_EVSEStatus=status(notification="StopCharging")), "the charger wants to stop"),
])
def test_contactors_stay_open_for_what_the_charger_says(said: dict[str, Any], why: str) -> None:
    run = at(CHECKED)
    run.supervisor.hear(said, run.now_ms)
    run.step(20)
    assert run.supervisor.ask_contactors(True, run.now_ms).startswith(why)


def test_contactors_stay_open_below_the_chargers_minimum() -> None:
    run = at(IN_C)
    run.supervisor.hear(parameters_res(minimum_v=360.0), run.now_ms)
    run.supervisor.hear(cable_check_res(), run.now_ms)
    run.truth["inlet_voltage_v"] = 350.0
    run.supervisor.hear(voltage_res("PreChargeRes", 350.0), run.now_ms)
    run.step(20)
    assert "the charger's minimum is 360 V" in run.supervisor.ask_contactors(True, run.now_ms)


def test_a_report_from_long_ago_counts_for_nothing() -> None:
    run = at(CHECKED)
    run_for(run, 2_100, voltage=None)
    assert "the charger reports an unknown voltage" in run.supervisor.ask_contactors(True, run.now_ms)


def test_the_chargers_word_is_enough_only_by_option() -> None:
    for options, granted in ((PevLimits(), False), (PevLimits(reported_ends_pre_charge=True), True)):
        supervisor = PevSupervisor(options)
        known: dict[str, Any] = {"cp_state": "B", "plugged": True, "locked": True, "contactors_closed": False,
                                 "battery_voltage_v": 350.0, "max_current_a": 100.0}
        supervisor.step(PevInputs(**{name: Reading(value, 10) for name, value in known.items()}), 10)
        supervisor.begin(10)
        supervisor.hear(parameters_res(), 10)
        supervisor.ask_lock(True, 10)
        supervisor.ask_cp("C", 10)
        supervisor.hear(cable_check_res(), 10)
        supervisor.hear(voltage_res("PreChargeRes", 345.0), 10)
        assert (supervisor.ask_contactors(True, 10) == "") == granted


FAULTS: list[tuple[str, dict[str, Any], int]] = [
    ("unplugged", {"plugged": False}, 100),
    ("pilot_lost", {"cp_state": "A"}, 300),
    ("pilot_lost", {"cp_state": "F"}, 300),
    ("lock_lost", {"locked": False}, 250),
    ("over_voltage", {"inlet_voltage_v": 430.0}, 200),
    ("over_temperature", {"inlet_temperature_c": 101.0}, 3_100),
    ("over_current", {"inlet_current_a": 130.0}, 2_100),
    ("contactors_not_confirmed", {"contactors_closed": False}, 4_500),
]


@pytest.mark.parametrize(("code", "change", "within_ms"), FAULTS)
def test_what_goes_wrong_while_charging_ends_in_b_and_open(
        code: str, change: dict[str, Any], within_ms: int) -> None:
    run = at(CHARGING)
    run_for(run, 1_000)
    assert code_of(run) == ""
    run.truth.update(change)
    run_for(run, within_ms)
    assert code_of(run) == code
    assert out(run).cp_state == "B"
    run_for(run, 2_050)
    assert not out(run).contactors_closed


@pytest.mark.parametrize(("name", "code", "within_ms"), [
    ("plugged", "plug_unknown", 1_100), ("inlet_voltage_v", "inlet_unknown", 1_100),
    ("cp_state", "pilot_lost", 1_300), ("locked", "lock_lost", 1_250),
    ("max_current_a", "battery_silent", 6_300),
])
def test_a_measurement_that_stands_still_is_none(name: str, code: str, within_ms: int) -> None:
    run = at(CHARGING)
    run.stale.add(name)
    run_for(run, within_ms)
    assert code_of(run) == code


def test_a_silent_battery_gets_no_current() -> None:
    run = at(CHARGING)
    assert run.supervisor.current_limit_a() == 100
    run.stale.add("max_current_a")
    run_for(run, 1_100)
    assert code_of(run) == ""
    assert run.supervisor.current_limit_a() == 0


@pytest.mark.parametrize(("code", "change", "after_ms"), [
    ("over_temperature", {"inlet_temperature_c": 101.0}, 100),
    ("no_current", {"inlet_current_a": 0.0}, 600_100),
])
def test_what_is_not_urgent_leaves_time_for_an_end_in_order(
        code: str, change: dict[str, Any], after_ms: int) -> None:
    for stops in (True, False):
        run = at(CHARGING)
        run.truth.update(change)
        run_for(run, after_ms)
        warning = run.supervisor.warning
        assert warning is not None
        assert (warning.code, warning.leaves_ms, code_of(run)) == (code, 3_000, "")
        assert out(run).cp_state == "C"
        assert run.supervisor.current_limit_a() == 0
        assert "stopped" not in run.supervisor.ask_contactors(True, run.now_ms)
        if stops:
            assert run.supervisor.ask_cp("B", run.now_ms) == ""
            run.truth.update(inlet_current_a=0.0, inlet_voltage_v=0.0, contactors_closed=False)
        run_for(run, 2_800)
        assert code_of(run) == ""
        run_for(run, 300)
        assert code_of(run) == ("" if stops else code)
        assert out(run).cp_state == "B"


def test_current_limit_follows_charger_and_temperature() -> None:
    run = at(CHARGING)
    forty_a = {"Multiplier": 0, "Value": 40}
    run.supervisor.hear(voltage_res("CurrentDemandRes", 350.0, EVSEMaximumCurrentLimit=forty_a), run.now_ms)
    assert run.supervisor.current_limit_a() == 40
    run.truth["inlet_temperature_c"] = 85.0
    run.step(50)
    assert run.supervisor.current_limit_a() == 20


def test_a_charger_that_reports_another_voltage_is_not_believed_for_long() -> None:
    run = at(CHARGING)
    run_for(run, 1_900, voltage=395.0)
    assert code_of(run) == ""
    run_for(run, 300, voltage=395.0)
    assert run.supervisor.warning is not None
    assert run.supervisor.warning.code == "implausible"
    run_for(run, 3_000, voltage=395.0)
    assert code_of(run) == "implausible"


def test_a_report_that_is_odd_is_put_up_with_by_option_while_our_own_two_agree() -> None:
    run = at(CHARGING)
    run.supervisor.options = PevLimits(accepts_odd_report=True)
    run_for(run, 3_000, voltage=395.0)
    assert warned_of(run) == ""
    run.truth["battery_voltage_v"] = 320.0
    run_for(run, 2_200, voltage=395.0)
    assert warned_of(run) == "implausible"


def test_a_silent_charger_ends_the_charge() -> None:
    run = at(CHARGING)
    run_for(run, 10_100, voltage=None)
    assert code_of(run) == "charger_silent"


@pytest.mark.parametrize(("code", "within_ms"), [("EVSE_Malfunction", 2_050), ("EVSE_Shutdown", 15_050)])
def test_a_session_that_does_not_stop_when_the_charger_wants_to_is_stopped(code: str, within_ms: int) -> None:
    run = at(CHARGING)
    run.supervisor.hear(message("CurrentDemandRes", DC_EVSEStatus=status(code)), run.now_ms)
    run_for(run, within_ms - 200)
    assert code_of(run) == ""
    run_for(run, 250)
    assert code_of(run) == "stop_overdue"


def test_the_stop_button_stops_whoever_does_not_listen() -> None:
    run = at(CHARGING)
    run.truth["stop_button"] = True
    run_for(run, 10_100)
    assert code_of(run) == "button_held"


def test_a_loop_that_stood_still_is_not_trusted() -> None:
    run = at(CHARGING)
    run.step(1_100)
    assert code_of(run) == "loop_stalled"


@pytest.mark.parametrize("what", [
    lambda s, now_ms: s.end("TCP reset", now_ms),
    lambda s, now_ms: s.fail("ZeroDivisionError", now_ms),
    lambda s, now_ms: s.ask_contactors(False, now_ms),
    lambda s, now_ms: s.ask_cp("B", now_ms),
])
def test_under_load_everything_goes_the_same_way_down(what: Callable[[PevSupervisor, int], Any]) -> None:
    run = at(CHARGING)
    what(run.supervisor, run.now_ms)
    assert out(run).cp_state == "B"
    assert out(run).contactors_closed
    run_for(run, 1_950)
    assert out(run).contactors_closed, "2 s for the charger to cut"
    run_for(run, 100)
    assert not out(run).contactors_closed


def test_without_current_the_contactors_open_300_ms_after_b() -> None:
    run = at(CHARGING)
    run.truth["inlet_current_a"] = 0.0
    run.supervisor.ask_cp("B", run.now_ms)
    run_for(run, 250)
    assert out(run).contactors_closed
    run_for(run, 50)
    assert not out(run).contactors_closed


def test_current_proves_that_a_plug_is_there_whatever_its_contact_says() -> None:
    run = at(CHARGING)
    run.truth["plugged"] = False
    run.step(50)
    assert out(run).cp_state == "B"
    assert out(run).contactors_closed
    run.truth["inlet_current_a"] = 0.0
    run.step(50)
    assert not out(run).contactors_closed


def stopped(inlet_v: float, *, welded: bool) -> PevRun:
    run = at(CHARGING)
    run.supervisor.end("over", run.now_ms)
    run.judge.is_in_session = False
    run.truth.update(inlet_current_a=0.0, inlet_voltage_v=inlet_v, contactors_closed=welded)
    run_for(run, 400)
    assert not out(run).contactors_closed
    return run


def test_the_lock_opens_at_once_when_nothing_is_live() -> None:
    assert stopped(0.0, welded=False).supervisor.outputs.lock is False


def test_a_voltage_of_the_charger_keeps_the_lock_for_ten_seconds_only() -> None:
    run = stopped(350.0, welded=False)
    run_for(run, 9_000)
    assert out(run).lock is True
    run_for(run, 1_500)
    assert out(run).lock is False


def test_our_own_voltage_keeps_the_lock_and_blocks_the_next_start() -> None:
    run = stopped(350.0, welded=True)
    run_for(run, 20_000)
    assert out(run).lock is True
    assert run.supervisor.is_welded
    assert "welded" in run.supervisor.begin(run.now_ms)
    assert "do not report open" in run.supervisor.clear_welded(run.now_ms)
    run.truth.update(contactors_closed=False)
    run.step(50)
    assert run.supervisor.clear_welded(run.now_ms) == "unplug first"
    run.truth.update(plugged=False)
    run.step(50)
    assert "350 V" in run.supervisor.clear_welded(run.now_ms)
    run.truth.update(inlet_voltage_v=0.0)
    run.step(50)
    assert out(run).lock is False
    assert run.supervisor.clear_welded(run.now_ms) == ""
    assert run.supervisor.begin(run.now_ms) == ""


@pytest.mark.parametrize(("reported_v", "inlet_v", "is_welded"), [
    (2.0, 350.0, True),        # the battery's voltage, and not the charger's
    (348.0, 350.0, False),     # the charger holds it up
    (2.0, 200.0, False),       # it falls
    (None, 350.0, False),      # nobody knows
])
def test_a_voltage_that_is_ours_means_welded_whatever_the_feedback_says(
        reported_v: float | None, inlet_v: float, is_welded: bool) -> None:
    run = at(CHARGING)
    run.supervisor.ask_cp("B", run.now_ms)
    run.truth.update(inlet_current_a=0.0, inlet_voltage_v=inlet_v, contactors_closed=False)
    run_for(run, 3_500, voltage=reported_v)
    assert not run.supervisor.is_welded
    run_for(run, 2_000, voltage=reported_v)
    assert run.supervisor.is_welded == is_welded


def test_a_process_that_starts_at_a_live_inlet_leaves_the_lock_alone() -> None:
    run = at(IDLE)
    run.begin_anew()
    run.truth.update(inlet_voltage_v=350.0, contactors_closed=True, locked=True)
    run.step(50)
    assert out(run).lock is None
    assert out(run).cp_state == "B"


def test_a_lock_that_does_not_move_ends_the_session() -> None:
    run = at(IDLE)
    run.befall(0)
    run.ask(0)
    run_for(run, 1_900)
    assert code_of(run) == ""
    run_for(run, 200)
    assert code_of(run) == "lock_not_confirmed"


def test_state_c_without_a_charge_does_not_last() -> None:
    run = at(IN_C)
    run_for(run, 149_000, voltage=None)
    assert code_of(run) == ""
    run_for(run, 2_000, voltage=None)
    assert code_of(run) == "state_c_too_long"


def test_voltages_that_part_while_the_contactors_close_withdraw_them() -> None:
    run = at(CHECKED)
    assert run.supervisor.ask_contactors(True, run.now_ms) == ""
    run.truth["inlet_voltage_v"] = 300.0
    run.step(20)
    assert code_of(run) == "closing_withdrawn"


def test_the_first_trip_is_the_one_that_is_told() -> None:
    run = at(CHARGING)
    run.supervisor.fail("first", run.now_ms)
    run.truth["locked"] = False
    run_for(run, 500)
    assert str(run.supervisor.trip) == "own_failure: first"
    assert run.supervisor.current_limit_a() == 0
