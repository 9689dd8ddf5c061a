"""Judges: what must hold after every step, found out from inputs, outputs and messages alone.

They look into no supervisor.  Each rule stands beside the number it has in the list of rules below.

Car      C1 state C only in a session, after Finished parameters, begun plugged, locked, open and touchable
         C2 state C never with an unconfirmed plug or an unknown inlet voltage
         C3 contactors close only in C, after a passed cable check, at equal voltages above the minimum
         C4 contactors open after B: unloaded after 300 ms, or after 2 s, or when nothing is plugged in
         C5 contactors are never closed for more than 2 s of state B
         C6 the lock opens only at rest: touchable with open contactors, or after 10 s and not our voltage
         C7 and it does open then
         C8 the BMS monitors the isolation only in B with open contactors
         C9 no session, a trip or welded contactors: state B, but for C11
         C10 never more current than battery and charger allow, none from what is not known
         C11 without a session: C in toggles that were granted, 300 ms each, all off, open and touchable
Charger  E1 energy begins only in a session with a vehicle in C or D
         E2 no supply without C or D, with a fault, or with an unknown voltage
         E3 contactors open within 500 ms from the step that sees no C or D
         E4 voltage and current within what we, the car and the phase allow; the ramp
         E5 no supply but a cable check before a passed cable check
         E6 contactors open without load or 500 ms after the supply
         E7 no PWM without a vehicle
         E8 no supply after the car's stop, nor with a trip, without a session, or with welded contactors
Both     a refusal changes nothing
"""

from __future__ import annotations

from typing import Any

from plc.safety.evse import EvseInputs, EvseOutputs, EvseSupervisor
from plc.safety.pev import PevInputs, PevOutputs, PevSupervisor
from plc.session.values import Reading

FRESH_MS = 1_000
NO_TIME = -1_000_000


def known(reading: Reading[Any] | None, now_ms: int, age_ms: int = FRESH_MS) -> Any:
    if reading is None or reading.at_ms > now_ms or now_ms - reading.at_ms > age_ms:
        return None
    return None if reading.value != reading.value or reading.value in (1e400, -1e400) else reading.value


def must(rule: str, *facts: object) -> None:
    assert all(facts), rule


class Heard:
    """What the other side has said, as the test said it for it: kept apart from the supervisor's own ears."""

    def __init__(self) -> None:
        self.is_finished = False
        self.is_checked = False
        self.wants_stop = False
        self.minimum_v = 0.0
        self.maximum_a: float | None = None
        self.reported: Reading[float] | None = None
        self.car_max_v: float | None = None
        self.car_max_a: float | None = None
        self.said = ""
        self.is_started = False
        self.has_stopped = False
        self.is_ac = False


class PevJudge:
    def __init__(self, supervisor: PevSupervisor) -> None:
        self.supervisor = supervisor
        self.heard = Heard()
        self.is_in_session = False
        self.inputs = PevInputs()
        self.before = supervisor.outputs
        self.b_ms = NO_TIME
        self.rest_ms = 0
        self.is_lock_asked = False
        self.may_be_closed = False
        self.toggles_left = 0
        self.toggle_ms = NO_TIME

    def granted(self, request: str) -> None:
        if request == "lock":
            self.is_lock_asked = True
        elif request == "toggle":
            self.toggles_left = 3

    def check(self, now_ms: int, *, stepped: bool) -> None:
        supervisor, inputs = self.supervisor, self.inputs
        before, out = self.before, supervisor.outputs
        if before == out and not stepped:
            return
        self.before = out
        plugged, locked = known(inputs.plugged, now_ms), known(inputs.locked, now_ms)
        feedback = known(inputs.contactors_closed, now_ms)
        inlet_v, amps = known(inputs.inlet_voltage_v, now_ms), known(inputs.inlet_current_a, now_ms)
        is_touchable = inlet_v is not None and abs(inlet_v) < 60
        is_c, is_closed = out.cp_state == "C", out.contactors_closed

        if is_c and not self.is_in_session:
            self._check_toggle(before, now_ms, stepped=stepped)
            must("C11", plugged, feedback is False, is_touchable, not is_closed)
        elif is_c:
            must("C9", self.is_in_session, supervisor.trip is None, not supervisor.is_welded)
            assert self.heard.is_finished, "C1"
            if before.cp_state == "B":
                must("C1", plugged, locked, feedback is False, is_touchable)
                self.heard.is_checked = False
            if stepped:
                must("C2", plugged, inlet_v is not None)
        elif before.cp_state == "C":
            self.b_ms = now_ms
        if is_closed and not before.contactors_closed:
            self.may_be_closed = False
            self._check_closing(inlet_v, now_ms, is_c=is_c, is_held=bool(plugged and locked))
        if before.contactors_closed and not is_closed:
            in_b_ms = now_ms - self.b_ms
            is_unloaded = amps is not None and abs(amps) < 1
            is_loose = plugged is False and (amps is None or is_unloaded)
            is_on_the_way = not self.may_be_closed and feedback is False and (amps is None or is_unloaded)
            must("C4", not is_c,
                 in_b_ms >= 2000 or is_loose or is_on_the_way or (is_unloaded and in_b_ms >= 300))
        self.may_be_closed = self.may_be_closed or feedback is not False
        if stepped and is_closed and not is_c:
            assert now_ms - self.b_ms < 2000, "C5"
        assert out.bms_isolation_monitor == (not is_c and not is_closed), "C8"
        self._check_lock(out, before, now_ms, stepped=stepped, feedback=feedback, inlet_v=inlet_v)
        self._check_limit(now_ms)

    def _check_toggle(self, before: PevOutputs, now_ms: int, *, stepped: bool) -> None:
        must("C9", self.supervisor.trip is None, not self.supervisor.is_welded)
        if before.cp_state == "B":
            self.toggle_ms = now_ms
            self.toggles_left -= 1
            assert self.toggles_left >= 0, "C11"
        if stepped:
            assert now_ms - self.toggle_ms < 300, "C11"

    def _check_closing(self, inlet_v: float | None, now_ms: int, *, is_c: bool, is_held: bool) -> None:
        battery_v = known(self.inputs.battery_voltage_v, now_ms)
        reported_v = known(self.heard.reported, now_ms, 2000)
        must("C3", is_c, is_held, self.heard.is_checked, not self.heard.wants_stop)
        must("C3", battery_v is not None, reported_v is not None)
        assert inlet_v is not None
        must("C3", abs(inlet_v - battery_v) < 20, abs(inlet_v - reported_v) < 20)
        assert battery_v > max(60, self.heard.minimum_v), "C3"
        assert known(self.inputs.max_current_a, now_ms) is not None, "C3"

    def _check_lock(self, out: PevOutputs, before: PevOutputs, now_ms: int, *, stepped: bool,
                    feedback: bool | None, inlet_v: float | None) -> None:
        is_at_rest = out.cp_state == "B" and not out.contactors_closed
        if not is_at_rest or before.cp_state == "C" or before.contactors_closed:
            self.rest_ms = now_ms
        is_touchable = inlet_v is not None and abs(inlet_v) < 60
        may_be_ours = inlet_v is not None and not is_touchable and feedback is not False
        is_long = now_ms - self.rest_ms >= 10_000
        if out.lock is False and before.lock is not False:
            assert is_at_rest, "C6"
            assert (feedback is False and is_touchable) or (is_long and not may_be_ours), "C6"
        is_over = self.supervisor.trip is not None or not self.is_in_session
        is_ours = may_be_ours or self.supervisor.is_welded
        if stepped and is_over and is_at_rest and is_long and not is_ours:
            assert out.lock is False, "C7"

    def _check_limit(self, now_ms: int) -> None:
        limit_a = self.supervisor.current_limit_a()
        battery_a = known(self.inputs.max_current_a, now_ms)
        assert 0 <= limit_a <= max(0, battery_a or 0), "C10"
        assert self.heard.maximum_a is None or limit_a <= max(0, self.heard.maximum_a), "C10"


class EvseJudge:
    def __init__(self, supervisor: EvseSupervisor) -> None:
        self.supervisor = supervisor
        self.heard = Heard()
        self.is_in_session = False
        self.inputs = EvseInputs()
        self.before = supervisor.outputs
        self.unwanted_ms: int | None = None
        self.supplied_ms = NO_TIME
        self.stepped_ms = 0
        self.check_asked_ms: int | None = None
        self.is_measured = False
        self.is_checked = False

    def granted(self, request: str, now_ms: int) -> None:
        is_running = self.check_asked_ms is not None and not self.is_checked
        if request == "cable check" and not is_running:
            assert self.heard.said == "CableCheckReq", "E5"
            self.check_asked_ms = now_ms
            self.is_measured = self.is_checked = False
            self.heard.has_stopped = False

    def forget_check(self) -> None:
        self.check_asked_ms = None
        self.is_measured = self.is_checked = False

    def _watch_check(self, out: EvseOutputs, volts: float | None, now_ms: int) -> None:
        """A cable check as a bystander sees it: voltage and a good isolation, then a touchable voltage."""
        if not out.contactors_closed:
            self.forget_check()
        isolation = self.inputs.isolation
        if self.check_asked_ms is not None and volts is not None:
            is_good = known(isolation, now_ms) in ("valid", "warning")
            if is_good and volts >= 54 and isolation is not None and isolation.at_ms > self.check_asked_ms:
                self.is_measured = True
            if self.is_measured and abs(volts) < 60 and not out.supply_enabled:
                self.is_checked = True

    def check(self, now_ms: int, *, stepped: bool) -> None:
        supervisor, inputs = self.supervisor, self.inputs
        before, out = self.before, supervisor.outputs
        if before == out and not stepped:
            return
        self.before = out
        cp, volts = known(inputs.cp_state, now_ms), known(inputs.supply_voltage_v, now_ms)
        wants = cp in ("C", "D")
        is_on = out.supply_enabled or out.contactors_closed
        was_on = before.supply_enabled or before.contactors_closed
        if is_on and not was_on:
            must("E1", wants, self.is_in_session, not supervisor.is_welded)
        if out.supply_enabled:
            if stepped:
                must("E2", wants, volts is not None, known(inputs.supply_fault, now_ms) is not True)
                assert known(inputs.isolation, now_ms) != "fault", "E2"
            is_over = self.heard.has_stopped or supervisor.trip is not None or not self.is_in_session
            must("E8", not is_over, not supervisor.is_welded)
            self._check_setpoints(out, before, now_ms)
        if stepped:
            self._watch_check(out, volts, now_ms)
            if wants or not out.contactors_closed:
                self.unwanted_ms = None
            elif self.unwanted_ms is None:
                self.unwanted_ms = now_ms
            assert self.unwanted_ms is None or now_ms - self.unwanted_ms < 500, "E3"
            assert out.pwm_duty_percent is None or cp in ("B", "C", "D"), "E7"
            self.stepped_ms = now_ms
        if out.pwm_duty_percent is not None and before.pwm_duty_percent is None:
            assert cp in ("B", "C", "D"), "E7"
        if before.contactors_closed and not out.contactors_closed and not self.heard.is_ac:
            amps = known(inputs.supply_current_a, now_ms)
            is_unloaded = amps is not None and abs(amps) < 1
            assert is_unloaded or now_ms - self.supplied_ms >= 500, "E6"
        if before.supply_enabled and not out.supply_enabled:
            self.supplied_ms = now_ms

    def _check_setpoints(self, out: EvseOutputs, before: EvseOutputs, now_ms: int) -> None:
        volts, amps, heard = out.supply_voltage_v, out.supply_current_a, self.heard
        most_drawn_a = self.supervisor.options.discharge_max_current_a if heard.is_started else 0.0
        must("E4", 0 <= volts <= 1000, -most_drawn_a <= amps <= 500)
        assert heard.car_max_v is None or volts <= heard.car_max_v or not self.is_checked, "E4"
        if not heard.is_started:
            assert amps <= 2, "E4"
        elif heard.car_max_a is not None:
            assert amps <= max(2.0, heard.car_max_a), "E4"
        ramp_ms = max(0, now_ms - self.stepped_ms)
        assert abs(amps) <= max(2.0, abs(before.supply_current_a)) + 25 * ramp_ms / 1000 + 1e-6, "E4"
        if abs(amps) > 1:
            assert self.is_checked, "E5"
