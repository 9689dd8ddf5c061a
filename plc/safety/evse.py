"""The charger's supervisor: owns the pilot's PWM, the contactors, the supply, its setpoints and the lock.

What holds after every step, whatever was asked, heard or measured:
* No PWM without a vehicle.  The supply is on and contactors are closed only in a session and in state C or D,
  measured a moment ago.  State B cuts at once, a lost or broken pilot too.
* DC: nothing but the cable check before a passed cable check (isolation measured at voltage, discharged
  again), each when the car has asked for it; at most 2 A before the car's PowerDeliveryReq(start), none
  after its stop; never above what we or the car allow; currents rise by 25 A/s at most.
* Contactors open without load, or 500 ms after the supply was cut.
"""

from __future__ import annotations

from enum import Enum
from math import isfinite
from typing import NamedTuple

from plc.safety import limits
from plc.safety.common import GRANTED, Supervisor, Watch, all_fresh, first_of, numbers_of
from plc.safety.ears import CarWords
from plc.safety.limits import EvseLimits
from plc.session.stale import Stale, stale
from plc.session.values import CpState, Isolation, Reading, volts


class EvseInputs(NamedTuple):
    """What the charger measures; None is what it does not know."""

    cp_state: Reading[CpState] | None = None
    locked: Reading[bool] | None = None
    contactors_closed: Reading[bool] | None = None
    supply_voltage_v: Reading[float] | None = None
    supply_current_a: Reading[float] | None = None
    isolation: Reading[Isolation] | None = None
    supply_fault: Reading[bool] | None = None
    emergency_stop: Reading[bool] | None = None


class EvseOutputs(NamedTuple):
    """What to drive.  pwm_duty_percent: None is the steady voltage, 5 says talk; lock: None leaves it."""

    pwm_duty_percent: float | None = None
    contactors_closed: bool = False
    supply_enabled: bool = False
    supply_voltage_v: float = 0.0
    supply_current_a: float = 0.0
    isolation_monitor: bool = False
    lock: bool | None = None


class CableCheck(Enum):
    IDLE = "idle"
    CLOSING = "closing the contactors"
    TESTING = "measuring the isolation"
    DISCHARGING = "waiting for a touchable voltage"
    PASSED = "passed"
    FAILED = "failed"


NUMBERS = numbers_of(EvseInputs)
RUNNING = frozenset((CableCheck.CLOSING, CableCheck.TESTING, CableCheck.DISCHARGING))


class Seen:
    """The inputs that are fresh now; all others are None."""

    __slots__ = ("amps", "contactors", "cp", "emergency", "fault", "isolation", "volts")

    cp: CpState | None
    contactors: bool | None
    volts: float | None
    amps: float | None
    isolation: Isolation | None
    fault: bool | None
    emergency: bool | None

    def __init__(self, inputs: EvseInputs, now_ms: int, age_ms: int) -> None:
        (self.cp, _locked, self.contactors, self.volts, self.amps, self.isolation, self.fault,
         self.emergency) = all_fresh(inputs, NUMBERS, now_ms, age_ms)


class EvseSupervisor(Supervisor):
    """See the module and common.py."""

    def __init__(
        self, options: EvseLimits | None = None, now_ms: int = 0, *, is_welded: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(now_ms)
        self.options = options or EvseLimits()
        self.is_welded = is_welded
        self.words = CarWords(now_ms)
        self.inputs = EvseInputs()
        self.seen = Seen(self.inputs, now_ms, 0)
        self.outputs = EvseOutputs()
        self.cable_check = CableCheck.IDLE
        self._check_v = 0.0
        self._check_ms = 0
        self._tested_ms = 0
        self.has_started = False
        self._wanted_v = 0.0
        self._wanted_a = 0.0
        self._energised_ms: int | None = None
        self._closed_ms: int | None = None
        self._open_ms: int | None = now_ms
        self._cut_ms: int | None = None
        self._pwm_off_ms: int | None = None

    # --- what the rules ask

    @property
    def is_active(self) -> bool:
        """The supply is on or contactors are told to close: here everything is watched."""
        return self.outputs.supply_enabled or self.outputs.contactors_closed

    @property
    def has_vehicle(self) -> bool:
        return self.seen.cp in ("B", "C", "D")

    @property
    def wants_energy(self) -> bool:
        return self.seen.cp in ("C", "D")

    @property
    def ceiling_v(self) -> float:
        """The highest voltage that we and the car allow."""
        car_v = self.words.maximum_voltage_v
        return self.options.max_voltage_v if car_v is None else min(self.options.max_voltage_v, car_v)

    @property
    def ceiling_a(self) -> float:
        """The highest current that we, the car, and how far the session has come allow."""
        if not self.words.is_started:
            return float(limits.PRE_CHARGE_A.value)
        car_a = self.words.maximum_current_a
        return self.options.max_current_a if car_a is None else min(self.options.max_current_a, car_a)

    @property
    def is_off(self) -> bool:
        return not self.is_active and self.seen.contactors is not True

    # --- from outside

    def begin(self, now_ms: int) -> str:
        self._look(now_ms)
        if why := self.why_not_begin():
            return self.refuse("begin", why)
        self.has_begun = True
        self.trip = None
        self.words = CarWords(self.now_ms)
        self.cable_check = CableCheck.IDLE
        self.has_started = False
        # A car that calls before the pilot has gone keeps it: without, its new session would be lost as well.
        self._pwm_off_ms = None
        return GRANTED

    def end(self, why: str, now_ms: int) -> None:
        self._look(now_ms)
        if self.is_active and self.wants_energy:
            self.take_over("session_lost", why)
        self.has_begun = False
        self.act()

    def hear(self, message: object, now_ms: int) -> None:
        self.advance(now_ms)
        if self.has_begun:
            self.words.hear(message, self.now_ms)
            self.act()
            self._follow(0)

    def ask_pwm(self, duty_percent: float | None, now_ms: int) -> str:
        self._look(now_ms)
        if duty_percent is None:
            self._drive(pwm_duty_percent=None)
            return GRANTED
        reasons = (
            (not (duty_percent == 5 or 10 <= duty_percent <= 96),
             f"{duty_percent} % says nothing; 5, or 10 to 96"),
            (not self.has_vehicle, f"no vehicle: the control pilot is {self.seen.cp or 'not measured'}"),
            (self.trip is not None and self.is_active, f"stopped by {self.trip}"),
        )
        if why := first_of(reasons):
            return self.refuse("PWM", why)
        self._pwm_off_ms = None
        self._drive(pwm_duty_percent=float(duty_percent))
        return GRANTED

    def ask_lock(self, locked: bool, now_ms: int) -> str:
        self._look(now_ms)
        if locked and not self.has_vehicle:
            return self.refuse("lock", "no vehicle")
        if not locked and self.is_active:
            return self.refuse("unlock", "the supply or contactors are on")
        self._drive(lock=locked)
        return GRANTED

    def ask_cable_check(self, voltage_v: float, now_ms: int) -> str:
        self._look(now_ms)
        if self.cable_check in RUNNING:
            return GRANTED
        reasons = (
            (self.words.is_ac, "the car charges AC"),
            (self.words.said != "CableCheckReq", "the car has not asked for it"),
            (self.outputs.supply_enabled, "the supply is on already"),
            (not self._is_voltage(voltage_v), f"{voltage_v} V, want {limits.TOUCHABLE_V.value} V or more"),
        )
        why = self._why_no_energy() or first_of(reasons)
        if why:
            return self.refuse("cable check", why)
        self.cable_check = CableCheck.CLOSING
        self._check_v = min(voltage_v, self.ceiling_v)
        self._check_ms = self.now_ms
        self.has_started = False
        self._close()
        return GRANTED

    def ask_contactors(self, closed: bool, now_ms: int) -> str:
        self._look(now_ms)
        if not closed:
            self._cut()
            self.act()
            return GRANTED
        if self.outputs.contactors_closed and self._cut_ms is None:
            return GRANTED
        why = self._why_no_energy() or self._why_not_close()
        if why:
            return self.refuse("close contactors", why)
        self._close()
        return GRANTED

    def ask_supply(self, voltage_v: float, current_a: float, enabled: bool, now_ms: int) -> str:
        """Above what is allowed: as much as is allowed.  Refused: the setpoints stay as they were."""
        self._look(now_ms)
        if not enabled:
            self._supply_off()
            return GRANTED
        if why := self._why_no_energy() or self._why_no_supply(voltage_v, current_a):
            return self.refuse("supply", why)
        self._wanted_v, self._wanted_a = voltage_v, current_a
        if not self.outputs.supply_enabled:
            self._energised_ms = self.now_ms
        self._set_points(0)
        return GRANTED

    def step(self, inputs: EvseInputs, now_ms: int) -> EvseOutputs:
        passed_ms = self.pass_time(now_ms)
        self.inputs = inputs
        self._look(self.now_ms)
        self._watch()
        self._check_cable()
        self.act()
        self._follow(passed_ms)
        return self.outputs

    def next_deadline_ms(self) -> int:
        """Measurements age all the time: often while active, seldom while idle."""
        return self.now_ms + (50 if self.is_active else 200)

    # --- granting

    @staticmethod
    def _is_amount(value: float) -> bool:
        return isfinite(value) and value >= 0

    def _is_voltage(self, value: float) -> bool:
        return self._is_amount(value) and min(value, self.ceiling_v) >= limits.TOUCHABLE_V.value

    def _why_no_energy(self) -> str:
        if self.trip is not None:
            return f"stopped by {self.trip}"
        reasons = (
            (not self.has_begun, "no session has begun"),
            (self.is_welded, "the contactors are welded"),
            (not self.wants_energy,
             self.why_unknown("cp_state") or f"the control pilot is {self.seen.cp}, want C or D"),
        )
        return first_of(reasons) or \
            next((watch.why for watch in WATCHED_AT_ONCE if watch.when(self)), "")

    def _why_no_supply(self, voltage_v: float, current_a: float) -> str:
        """Asked ten times a second and more: words only where something is wrong."""
        words = self.words
        if not self._is_amount(voltage_v) or not isfinite(current_a):
            return f"{voltage_v} V, {current_a} A, want amounts, and no voltage below 0"
        if current_a < 0 and self.options.discharge_max_current_a <= 0:
            return "energy may not be drawn from the car"
        if current_a < 0 and not words.is_started:
            return "no energy is drawn in pre-charge"
        if words.is_ac:
            return "the car charges AC"
        if self.cable_check is not CableCheck.PASSED:
            return f"cable check: {self.cable_check.value}"
        if not words.is_started and words.said != "PreChargeReq":
            return f"the car has not asked for power, but said {words.said}"
        if not self.outputs.contactors_closed or self._cut_ms is not None or self.seen.contactors is not True:
            return "the contactors do not report closed"
        return "the car has ended the power delivery" if self.has_started and not words.is_started else ""

    def clear_welded(self, now_ms: int) -> str:
        self._look(now_ms)
        return self.clear_if((
            (self.seen.contactors is not False, "the contactors do not report open"),
            (self.seen.cp != "A", "unplug first"),
        ))

    def _why_not_close(self) -> str:
        if self.words.is_ac:
            return "" if self.words.is_started else "the car has not asked for power"
        if self.cable_check is not CableCheck.PASSED:
            return f"cable check: {self.cable_check.value}"
        return ""

    # --- watching

    def unknown(self, quantity: str) -> Stale | None:
        return stale(quantity, getattr(self.inputs, quantity), self.now_ms, self.options.fresh_ms,
                     self.source_of)

    def _look(self, now_ms: int) -> None:
        self.advance(now_ms)
        self.seen = Seen(self.inputs, self.now_ms, self.options.fresh_ms)

    def _watch(self) -> None:
        self.watch_welding(self._open_ms, self.seen.contactors)
        self.watch(WATCHED, self.is_active)

    def _check_cable(self) -> None:
        """The cable check's own way: close, measure at voltage, discharge."""
        if self.cable_check not in RUNNING:
            return
        if not self.is_active or self._cut_ms is not None:
            self.cable_check = CableCheck.FAILED
        elif self.now_ms - self._check_ms > limits.CABLE_CHECK_MOST_MS.value:
            self.take_over("cable_check_timeout", self._why_not_checked())
            self.cable_check = CableCheck.FAILED
        elif self.cable_check is CableCheck.CLOSING and self.seen.contactors and self.seen.volts is not None:
            self.cable_check = CableCheck.TESTING
            self._tested_ms = self.now_ms
            self._drive(supply_enabled=True, supply_voltage_v=self._check_v,
                        supply_current_a=float(limits.CABLE_CHECK_A.value))
        elif self.cable_check is CableCheck.TESTING and self._is_isolated():
            self.cable_check = CableCheck.DISCHARGING
            self._supply_off()
        elif self.cable_check is CableCheck.DISCHARGING and (
                self.seen.volts is not None and abs(self.seen.volts) < limits.TOUCHABLE_V.value):
            self.cable_check = CableCheck.PASSED
            self.note("cable_check", passed=True, isolation=self.seen.isolation)

    def _why_not_checked(self) -> str:
        """What the cable check still waits for."""
        supply = volts(self.seen.volts)
        if self.cable_check is CableCheck.CLOSING:
            state = "closed" if self.seen.contactors else "open"
            return f"the contactors report {state}, the supply {supply}"
        if self.cable_check is CableCheck.DISCHARGING:
            return f"after the test {supply} remain on the cable"
        if self.seen.volts is None or self.seen.volts < 0.9 * self._check_v:
            return f"the supply has {supply} of {self._check_v:z.0f} V"
        return f"the isolation monitor says {self.seen.isolation or 'nothing'} at {supply}"

    def _is_isolated(self) -> bool:
        """A measurement of this test, at the voltage of this test."""
        isolation = self.inputs.isolation
        return (
            self.seen.isolation in ("valid", "warning")
            and isolation is not None and isolation.at_ms > self._tested_ms
            and self.seen.volts is not None and self.seen.volts >= 0.9 * self._check_v
        )

    def is_silent(self) -> bool:
        most = limits.CAR_SILENT_CHARGING_MS if self.words.is_started else limits.CAR_SILENT_MS
        return self.now_ms - self.words.said_ms > most.value

    def is_off_target(self) -> bool:
        """Without current the voltage must be what was set; with current the battery decides."""
        volts, amps = self.seen.volts, self.seen.amps
        is_unloaded = amps is not None and abs(amps) < limits.NO_LOAD_A.value
        return self.outputs.supply_enabled and is_unloaded and volts is not None and (
            abs(volts - self.outputs.supply_voltage_v) > limits.DEVIATION_V.value)

    def is_over_current(self) -> bool:
        most = abs(self.outputs.supply_current_a) * 1.1 + 5
        return not self.words.is_ac and self.seen.amps is not None and abs(self.seen.amps) > most

    def is_over_voltage(self) -> bool:
        most = self.ceiling_v * (1 + limits.OVER_VOLTAGE_PERCENT.value / 100)
        return self.seen.volts is not None and self.seen.volts > most

    def is_pre_charge_too_long(self) -> bool:
        return (
            self.outputs.supply_enabled and self.cable_check is CableCheck.PASSED
            and not self.words.is_started and self._energised_ms is not None
            and self.now_ms - self._energised_ms > limits.PRE_CHARGE_MOST_MS.value
        )

    @property
    def closed_for_ms(self) -> int:
        return 0 if self._closed_ms is None else self.now_ms - self._closed_ms

    # --- acting

    def act(self) -> None:
        """Carry on with whatever is being switched off, and switch off what may not be on."""
        if self.trip is not None or not self.has_begun or not self.wants_energy:
            self._cut()
        if self.words.is_started and self.cable_check is CableCheck.PASSED:
            self.has_started = True
        if self.has_started and not self.words.is_started and self.outputs.supply_enabled:
            self._supply_off()
        if self.words.is_ac and self.outputs.contactors_closed and not self.words.is_started:
            self._cut()
        if self.outputs.contactors_closed and self._cut_ms is not None and self._may_open(self._cut_ms):
            self._open_ms = self.now_ms
            self._closed_ms = None
            self._cut_ms = None
            self._drive(contactors_closed=False, isolation_monitor=False)
        self._act_on_pilot()

    def _act_on_pilot(self) -> None:
        if self.trip is not None and self.trip.at_ms == self.now_ms and self._pwm_off_ms is None:
            self._pwm_off_ms = self.now_ms + limits.PWM_RETAIN_MS.value
        is_over = self._pwm_off_ms is not None and self.now_ms >= self._pwm_off_ms
        if self.outputs.pwm_duty_percent is not None and (is_over or not self.has_vehicle):
            self._pwm_off_ms = None
            self._drive(pwm_duty_percent=None)

    def _close(self) -> None:
        self._cut_ms = None
        self._open_ms = None
        if not self.outputs.contactors_closed:
            self._closed_ms = self.now_ms
            self._drive(contactors_closed=True, isolation_monitor=not self.words.is_ac)

    def _cut(self) -> None:
        """No energy any more: the supply at once, the contactors when they may."""
        if not self.is_active:
            return
        if self.outputs.supply_enabled:
            self._supply_off()
        if self.cable_check is not CableCheck.FAILED:
            self.cable_check = CableCheck.FAILED if self.cable_check in RUNNING else CableCheck.IDLE
        if self.outputs.contactors_closed and self._cut_ms is None:
            self._cut_ms = self.now_ms

    def _may_open(self, cut_ms: int) -> bool:
        """AC has no supply to cut: the contactors are what cuts."""
        is_unloaded = self.seen.amps is not None and abs(self.seen.amps) < limits.NO_LOAD_A.value
        return is_unloaded or self.words.is_ac or self.now_ms - cut_ms >= limits.CUT_MOST_MS.value

    def _supply_off(self) -> None:
        self._wanted_v = self._wanted_a = 0.0
        self._energised_ms = None
        if self.outputs.supply_enabled:
            self._drive(supply_enabled=False, supply_voltage_v=0.0, supply_current_a=0.0)

    def _follow(self, passed_ms: int) -> None:
        """Keep the setpoints within what is allowed by now."""
        if self.outputs.supply_enabled and self.cable_check is CableCheck.PASSED:
            self._set_points(passed_ms)

    def _set_points(self, passed_ms: int) -> None:
        """Towards 0 at once, away from it by the ramp.  Below 0 energy is drawn from the car."""
        was = self.outputs
        voltage_v, ceiling_a = min(self._wanted_v, self.ceiling_v), self.ceiling_a
        if was.supply_enabled and voltage_v == was.supply_voltage_v and (
                0 <= self._wanted_a == was.supply_current_a <= ceiling_a):
            return    # nearly always
        first_a = float(limits.PRE_CHARGE_A.value)
        ramp_a = limits.RAMP_A_PER_S.value * passed_ms / 1000
        most_a = min(ceiling_a, max(was.supply_current_a, first_a) + ramp_a)
        drawn_a = self.options.discharge_max_current_a if self.words.is_started else 0.0
        least_a = -min(drawn_a, max(-was.supply_current_a, first_a) + ramp_a)
        current_a = max(least_a, min(self._wanted_a, most_a))
        is_new = (voltage_v, current_a) != (was.supply_voltage_v, was.supply_current_a)
        if is_new or not was.supply_enabled:
            self.outputs = was._replace(
                supply_enabled=True, supply_voltage_v=voltage_v, supply_current_a=current_a)

    def _drive(self, **changes: float | bool | None) -> None:
        self.outputs = self.outputs._replace(**changes)  # type: ignore[arg-type]
        self.note("drive", **changes)


WATCHED: tuple[Watch[EvseSupervisor], ...] = (
    Watch("unplugged", lambda s: s.seen.cp == "A", 0, "the plug is gone"),
    Watch("pilot_lost", lambda s: s.seen.cp not in ("A", "B", "C", "D"), 0,
          "the control pilot is broken, or not measured any more", quantity="cp_state"),
    Watch("emergency_stop", lambda s: s.seen.emergency is True, 0, "the emergency stop was pressed"),
    Watch("supply_fault", lambda s: s.seen.fault is True, 0, "the power supply reports a fault"),
    Watch("isolation_fault", lambda s: s.seen.isolation == "fault", 0, "the isolation is too low"),
    Watch("isolation_unknown",
          lambda s: s.has_started and s.seen.isolation not in ("valid", "warning"), 5_000,
          "the isolation is not measured any more", quantity="isolation"),
    Watch("supply_unknown", lambda s: s.outputs.supply_enabled and s.seen.volts is None, 0,
          "the supply's voltage is not measured any more", quantity="supply_voltage_v"),
    Watch("over_voltage", EvseSupervisor.is_over_voltage, limits.OVER_VOLTAGE_MS.value,
          "more voltage than we or the car allow"),
    Watch("over_current", EvseSupervisor.is_over_current, limits.FEEDBACK_CURRENT_MS.value,
          "more current than was set"),
    Watch("off_target", EvseSupervisor.is_off_target, limits.DEVIATION_MS.value,
          "the voltage does not become what was set"),
    Watch("contactors_not_confirmed",
          lambda s: s.seen.contactors is not True
          and s.closed_for_ms >= limits.CONTACTORS_CONFIRM_MS.value,
          limits.FEEDBACK_LOST_MS.value, "the contactors do not report closed",
          quantity="contactors_closed"),
    Watch("pre_charge_too_long", EvseSupervisor.is_pre_charge_too_long, 0, "the pre-charge took too long"),
    Watch("car_silent", EvseSupervisor.is_silent, 0, "the car says nothing any more"),
)
WATCHED_AT_ONCE = tuple(watch for watch in WATCHED if watch.debounce_ms == 0)
