"""The car's supervisor: owns state B or C, the contactors, the lock, and who monitors the isolation.

What holds after every step, whatever was asked, heard or measured:
* State C only in a session, plugged in, locked by feedback, after the charger's parameters were Finished.
* Contactors close only in state C, after a passed cable check, where inlet and battery agree, and lie above
  the charger's minimum.  They open after B: when no current flows, or at the latest 2 s later.
* Without a session state C is shown only in toggles for SLAC validation (CM_VALIDATE): plugged in, all off
  and open, the inlet touchable, 0.3 s each, three times at most; whatever changes ends them in state B.
* The lock opens only with contactors confirmed open and a touchable inlet; after 10 s a charger whose
  voltage stays up does not matter any more, but own contactors that may be closed on a live inlet do.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from plc.safety import limits
from plc.safety.common import GRANTED, Supervisor, Watch, all_fresh, first_of, fresh, near, numbers_of
from plc.safety.ears import ChargerWords
from plc.safety.limits import PevLimits
from plc.session.stale import Stale, stale
from plc.session.values import CpState, Reading, volts
from plc.slac import limits as slac_limits


class PevInputs(NamedTuple):
    """What the car measures; None is what it does not know."""

    cp_state: Reading[CpState] | None = None
    plugged: Reading[bool] | None = None
    locked: Reading[bool] | None = None
    contactors_closed: Reading[bool] | None = None
    inlet_voltage_v: Reading[float] | None = None
    inlet_current_a: Reading[float] | None = None
    inlet_temperature_c: Reading[float] | None = None
    battery_voltage_v: Reading[float] | None = None
    max_voltage_v: Reading[float] | None = None
    max_current_a: Reading[float] | None = None
    battery_ready: Reading[bool] | None = None
    stop_button: Reading[bool] | None = None


class PevOutputs(NamedTuple):
    """What to drive.  lock: True and False move it, None leaves it as it is."""

    cp_state: Literal["B", "C"] = "B"
    contactors_closed: bool = False
    lock: bool | None = None
    bms_isolation_monitor: bool = True


NUMBERS = numbers_of(PevInputs)
NEVER_MS = -1


class Seen:
    """The inputs that are fresh now; all others are None."""

    __slots__ = ("amps", "battery_v", "button", "contactors", "cp", "inlet_v", "locked", "max_current_a",
                 "max_voltage_v", "plugged", "ready", "temperature_c")

    cp: CpState | None
    plugged: bool | None
    locked: bool | None
    contactors: bool | None
    inlet_v: float | None
    amps: float | None
    temperature_c: float | None
    battery_v: float | None
    max_voltage_v: float | None
    max_current_a: float | None
    ready: bool | None
    button: bool | None

    def __init__(self, inputs: PevInputs, now_ms: int, age_ms: int) -> None:
        (self.cp, self.plugged, self.locked, self.contactors, self.inlet_v, self.amps, self.temperature_c,
         self.battery_v, self.max_voltage_v, self.max_current_a, self.ready, self.button) = all_fresh(
            inputs, NUMBERS, now_ms, age_ms)


class PevSupervisor(Supervisor):
    """See the module and common.py."""

    def __init__(
        self, options: PevLimits | None = None, now_ms: int = 0, *, is_welded: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(now_ms)
        self.options = options or PevLimits()
        self.is_welded = is_welded
        self.words = ChargerWords(now_ms)
        self.inputs = PevInputs()
        self.seen = Seen(self.inputs, now_ms, 0)
        self.outputs = PevOutputs()
        self._wants_lock = False
        self._b_ms = now_ms
        self._c_ms: int | None = None
        self._closed_ms: int | None = None
        self._was_confirmed = False
        self._has_closed = False
        self._has_temperature = False
        self._open_ms: int | None = now_ms
        self._stop_by_ms: int | None = None
        self._stop_code = "stop_overdue"
        self._stop_why = ""
        self._edges_left = 0
        self._edge_ms = now_ms
        # The first measurement in a row that says "touchable", since there may have been voltage; None: there
        # is none for sure.
        self._touchable_ms: int | None = None

    # --- what the rules ask

    @property
    def is_in_c(self) -> bool:
        return self.outputs.cp_state == "C" and self._edges_left <= 0

    @property
    def is_toggling(self) -> bool:
        return self._edges_left > 0

    @property
    def is_active(self) -> bool:
        """State C or contactors told to close: here everything is watched."""
        return self.is_in_c or self.outputs.contactors_closed

    @property
    def inlet_v(self) -> float | None:
        """Our own measurement; on a bench without one, what the charger reports, or nothing."""
        if self.seen.inlet_v is None and self.options.reported_ends_pre_charge:
            return fresh(self.words.voltage_v, self.now_ms, limits.PLAUSIBLE_MS.value) or 0.0
        return self.seen.inlet_v

    @property
    def is_touchable(self) -> bool:
        return self.inlet_v is not None and abs(self.inlet_v) < limits.TOUCHABLE_V.value

    @property
    def is_off(self) -> bool:
        """Everything is off and unlocked: a new session may begin."""
        is_at_rest = not self.is_active and not self.is_toggling
        return is_at_rest and self.outputs.lock is not True and self.seen.contactors is not True

    def current_limit_a(self) -> float:
        """The most to ask the charger for now: battery, charger and we allow it; 0 while any is not known."""
        battery_a = self.seen.max_current_a
        if battery_a is None or self.trip is not None or self.warning is not None:
            return 0.0
        charger_a = self.words.maximum_current_a
        most = min(battery_a, self.options.max_current_a, battery_a if charger_a is None else charger_a)
        return max(0.0, most * self._derating())

    def over_maximum_k(self) -> float:
        """How far the inlet is above its maximum; very negative where nobody measures."""
        return (self.seen.temperature_c if self.seen.temperature_c is not None else -273.0) \
            - self.options.max_temperature_c

    def _derating(self) -> float:
        """1 up to some degrees below the maximum, from there down to 0 at the maximum."""
        return min(1.0, max(0.0, -self.over_maximum_k() / limits.OVER_TEMPERATURE_K.value))

    # --- from outside

    def begin(self, now_ms: int) -> str:
        self.advance(now_ms)
        self._end_toggles("a session begins")
        if why := self.why_not_begin():
            return self.refuse("begin", why)
        self.has_begun = True
        self.trip = self.warning = None
        self.words = ChargerWords(self.now_ms)
        self._has_closed = self._has_temperature = False
        self._forget_stop()
        return GRANTED

    def end(self, why: str, now_ms: int) -> None:
        self.advance(now_ms)
        if self.is_active:
            self.take_over("session_lost", why)
        self.has_begun = False
        self._wants_lock = False
        self.act()

    def hear(self, message: object, now_ms: int) -> None:
        self.advance(now_ms)
        if not self.has_begun:
            return
        self.words.hear(message, self.is_in_c, self.now_ms)
        if self.words.stop:
            most = limits.STOP_FAULT_MS if self.words.is_urgent else limits.STOP_MOST_MS
            self._stop_within(most.value, f"the charger wants to stop ({self.words.stop}) and we did not")

    def ask_lock(self, locked: bool, now_ms: int) -> str:
        self._look(now_ms)
        if locked:
            return self._ask_to_lock()
        if self.is_in_c:
            return self.refuse("unlock", "state C is on")
        # In state B contactors are on their way to open; then the lock opens by itself.
        self._wants_lock = False
        self.act()
        return GRANTED

    def _ask_to_lock(self) -> str:
        if why := self._not_ready() or ("" if self.seen.plugged is True else "not plugged in"):
            return self.refuse("lock", why)
        self._wants_lock = True
        self._drive(lock=True)
        return GRANTED

    def ask_cp(self, state: Literal["B", "C"], now_ms: int) -> str:
        self._look(now_ms)
        if state == "B":
            self._to_b()
            self.act()    # contactors that are still on their way to close must not arrive
            return GRANTED
        if self.is_in_c:
            return GRANTED
        if why := self._why_not_c():
            return self.refuse("state C", why)
        self._c_ms = self.now_ms
        self.words.cable_check_passed = False
        self.words.is_charging = False
        self._drive(cp_state="C")
        return GRANTED

    def ask_toggles(self, times: int, now_ms: int) -> str:
        """Show B-C-B so many times, that the charger can tell whose pilot this is.  Begins at once."""
        self._look(now_ms)
        if why := self._why_not_toggle(times):
            return self.refuse("toggle the pilot", why)
        self._edges_left = 2 * times
        self._edge_ms = self.now_ms
        self._toggle_on()
        return GRANTED

    def ask_contactors(self, closed: bool, now_ms: int) -> str:
        self._look(now_ms)
        if not closed:
            self._to_b()
            self.act()
            return GRANTED
        if self.outputs.contactors_closed:
            return GRANTED
        if why := self._why_not_close() or self._why_not_stay():
            return self.refuse("close contactors", why)
        self._closed_ms = self.now_ms
        self._open_ms = None
        self._has_closed = True
        self._was_confirmed = False
        self._drive(contactors_closed=True)
        return GRANTED

    def step(self, inputs: PevInputs, now_ms: int) -> PevOutputs:
        self.pass_time(now_ms)
        self.inputs = inputs
        self._look(self.now_ms)
        self._watch()
        self.act()
        return self.outputs

    def next_deadline_ms(self) -> int:
        """Measurements age all the time: often while active, seldom while idle."""
        if self.is_toggling:
            return max(self._edge_ms, self.now_ms)
        if self.outputs.contactors_closed and not self._was_confirmed:
            return self.now_ms + 10
        return self.now_ms + (50 if self.is_active or self.outputs.lock is True else 200)

    # --- granting

    def _not_ready(self) -> str:
        if self.trip is not None:
            return f"stopped by {self.trip}"
        if not self.has_begun:
            return "no session has begun"
        return "the contactors are welded" if self.is_welded else ""

    def _why_not_c(self) -> str:
        seen = self.seen
        reasons = (
            (seen.plugged is not True, "not plugged in"),
            (not self._wants_lock or seen.locked is not True, "the lock is not confirmed"),
            (bool(self.words.stop), f"the charger wants to stop: {self.words.stop}"),
            (not self.words.parameters_finished, "no ChargeParameterDiscoveryRes was OK and Finished"),
            (seen.cp not in ("B", "C", "D"), f"the control pilot is {seen.cp or 'not measured'}"),
            (seen.contactors is not False, "the contactors do not report open"),
            (not self.is_touchable, f"there is voltage on the inlet: {volts(seen.inlet_v)}"),
            (self.outputs.contactors_closed, "the contactors are still to open"),
        )
        return self._not_ready() or self.why_unknown(*self._needed) or first_of(reasons)

    @property
    def _needed(self) -> tuple[str, ...]:
        """What must be measured for state C."""
        own = () if self.options.reported_ends_pre_charge else ("inlet_voltage_v",)
        return ("plugged", "cp_state", "locked", "contactors_closed", *own)

    def _why_not_toggle(self, times: int) -> str:
        most = slac_limits.VALIDATE_TOGGLES_MOST.value
        reasons = (
            (not 1 <= times <= most, f"{times} toggles, want 1 to {most}"),
            (self.has_begun, "a session runs"),
            (self.is_welded, "the contactors are welded"),
            (self.trip is not None, f"stopped by {self.trip}"),
            (not self.is_off, "the last session is not switched off yet"),
        )
        return first_of(reasons) or self._why_not_toggle_on()

    def _why_not_toggle_on(self) -> str:
        seen = self.seen
        reasons = (
            (seen.plugged is not True, "not plugged in"),
            (seen.cp not in ("B", "C", "D"), f"the control pilot is {seen.cp or 'not measured'}"),
            (seen.contactors is not False, "the contactors do not report open"),
            (not self.is_touchable, f"there is voltage on the inlet: {volts(seen.inlet_v)}"),
        )
        return first_of(reasons)

    def _why_not_close(self) -> str:
        """Rule 4 of closing: own measurement first, the charger's words beside it."""
        seen, words = self.seen, self.words
        reported_v = fresh(words.voltage_v, self.now_ms, limits.PLAUSIBLE_MS.value)
        inlet_v = self.inlet_v
        reasons = (
            (not self.is_in_c, "not in state C"),
            (words.is_ac, "the charger gives AC"),
            (not words.cable_check_passed, "no CableCheckRes was OK, Finished and not Invalid"),
            (bool(words.stop), f"the charger wants to stop: {words.stop}"),
            (seen.plugged is not True or seen.locked is not True, "plug or lock is not confirmed"),
            (seen.contactors is not False, "the contactors do not report open"),
            (seen.max_current_a is None, "the battery says nothing about its limits"),
            (seen.ready is False, "the battery is not ready to be charged"),
            (not near(inlet_v, seen.battery_v, self.options.delta_v),
             f"inlet {volts(inlet_v)}, battery {volts(seen.battery_v)}"),
            ((seen.battery_v or 0.0) <= max(words.minimum_voltage_v or 0.0, limits.TOUCHABLE_V.value),
             f"battery {volts(seen.battery_v)}, the charger's minimum is {volts(words.minimum_voltage_v)}"),
            (not near(inlet_v, reported_v, limits.PLAUSIBLE_V.value),
             f"inlet {volts(inlet_v)}, the charger reports {volts(reported_v)}"),
        )
        unknown = self.why_unknown(*self._needed, "battery_voltage_v", "max_current_a")
        return self._not_ready() or unknown or first_of(reasons)

    def _why_not_stay(self) -> str:
        """What would open the contactors again at once."""
        return next((watch.why for watch in WATCHED_IN_C if watch.when(self)), "")

    # --- watching

    def unknown(self, quantity: str) -> Stale | None:
        return stale(quantity, getattr(self.inputs, quantity), self.now_ms, self.options.fresh_ms,
                     self.source_of)

    def _look(self, now_ms: int) -> None:
        self.advance(now_ms)
        self.seen = Seen(self.inputs, self.now_ms, self.options.fresh_ms)
        self._doubt_touchable()
        self._has_temperature = self._has_temperature or self.seen.temperature_c is not None
        self._was_confirmed = self._was_confirmed or self.seen.contactors is not False

    def _doubt_touchable(self) -> None:
        """One low measurement may be an error, or of before; with a second one the voltage is gone."""
        reading = self.inputs.inlet_voltage_v
        if self.is_in_c:
            self._touchable_ms = NEVER_MS
            return
        if self.seen.inlet_v is None or reading is None:
            return
        if not self.is_touchable:
            self._touchable_ms = NEVER_MS
        elif self._touchable_ms == NEVER_MS:
            self._touchable_ms = reading.at_ms
        elif self._touchable_ms is not None and reading.at_ms > self._touchable_ms:
            self._touchable_ms = None

    def _watch(self) -> None:
        is_active = self.is_active
        self.watch_welding(self._open_ms, self.seen.contactors)
        if self.holds("welded by voltage", not is_active and self._is_own_voltage_on_inlet(),
                      limits.WELDED_VOLTAGE_MS.value):
            self.bar(f"the battery's voltage stays on the inlet: {self.seen.inlet_v:z.0f} V")
        locking = self._wants_lock and not is_active and self.seen.locked is not True
        if self.holds("locking", locking, limits.LOCK_CONFIRM_MS.value):
            self.take_over("lock_not_confirmed", "the lock was not confirmed in time")
        self._watch_button(is_active)
        is_in_c, is_closed = self.is_in_c, self.outputs.contactors_closed
        self.watch(WATCHED_IN_C, is_in_c)
        self.watch(WATCHED_CLOSED, is_in_c and is_closed)
        is_closing = is_in_c and is_closed and self.seen.contactors is not True
        if is_closing and (why := self._why_not_close_still()):
            self.take_over("closing_withdrawn", why)

    def object_to(self, code: str, why: str, leaves_ms: int, stale: Stale | None) -> None:
        """Act, or leave the session the time for an end in order, which is kinder to the contactors."""
        is_live = self.outputs.contactors_closed and self._was_confirmed
        if leaves_ms == 0 or not is_live:
            self.take_over(code, why, stale)
        elif self.warning is None:
            self.warn(code, why, leaves_ms, stale)
            self._stop_within(leaves_ms, why, code)

    def _is_own_voltage_on_inlet(self) -> bool:
        """After a charge, with open contactors, and the charger says that it is not its own."""
        reported_v = fresh(self.words.voltage_v, self.now_ms, limits.PLAUSIBLE_MS.value)
        inlet_v = self.seen.inlet_v
        return (
            self._has_closed and inlet_v is not None and not self.is_touchable
            and near(inlet_v, self.seen.battery_v, limits.PLAUSIBLE_V.value)
            and reported_v is not None and inlet_v - reported_v > limits.PLAUSIBLE_V.value
        )

    def clear_welded(self, now_ms: int) -> str:
        self._look(now_ms)
        return self.clear_if((
            (self.seen.contactors is not False, "the contactors do not report open"),
            (self.seen.plugged is not False, "unplug first"),
            (not self.is_touchable, f"the inlet may be live: {volts(self.seen.inlet_v)}"),
        ))

    def _why_not_close_still(self) -> str:
        """While the contactors travel the voltages must stay together."""
        if near(self.inlet_v, self.seen.battery_v, self.options.delta_v):
            return ""
        return self.why_unknown(*self._needed, "battery_voltage_v") or (
            f"inlet {volts(self.inlet_v)}, battery {volts(self.seen.battery_v)} while the contactors close")

    def _watch_button(self, is_active: bool) -> None:
        is_pressed = is_active and self.seen.button is True
        if is_pressed:
            self._stop_within(limits.STOP_MOST_MS.value,
                              "the stop button was pressed and the session went on")
        if self.holds("button", is_pressed, limits.BUTTON_KILLS_MS.value):
            self.take_over("button_held", "the stop button was held")
        if not is_active:
            self._forget_stop()
        elif self._stop_by_ms is not None and self.now_ms >= self._stop_by_ms:
            self.take_over(self._stop_code, self._stop_why)

    def _stop_within(self, most_ms: int, why: str, code: str = "stop_overdue") -> None:
        by_ms = self.now_ms + most_ms
        if self._stop_by_ms is None or by_ms < self._stop_by_ms:
            self._stop_by_ms, self._stop_why, self._stop_code = by_ms, why, code

    def _forget_stop(self) -> None:
        self._stop_by_ms = None

    @property
    def c_for_ms(self) -> int:
        return 0 if self._c_ms is None else self.now_ms - self._c_ms

    @property
    def closed_for_ms(self) -> int:
        return 0 if self._closed_ms is None else self.now_ms - self._closed_ms

    def is_over_current(self) -> bool:
        """A battery that says nothing is battery_silent, not this."""
        amps, battery_a = self.seen.amps, self.seen.max_current_a
        most = self.options.max_current_a if battery_a is None else min(battery_a, self.options.max_current_a)
        return amps is not None and abs(amps) > most * 1.1 + 5

    def is_over_voltage(self) -> bool:
        inlet_v, battery_most = self.seen.inlet_v, self.seen.max_voltage_v
        most = min(self.options.max_voltage_v, battery_most if battery_most is not None else 1e9)
        return inlet_v is not None and inlet_v > most * 1.05 + 5

    def has_lost_temperature(self) -> bool:
        """An inlet without a sensor is another matter."""
        return self._has_temperature and self.seen.temperature_c is None

    def is_implausible(self) -> bool:
        reported_v = fresh(self.words.voltage_v, self.now_ms, limits.PLAUSIBLE_MS.value)
        if self.options.accepts_odd_report and near(
                self.seen.inlet_v, self.seen.battery_v, limits.PLAUSIBLE_V.value):
            return False
        known = self.seen.inlet_v is not None and reported_v is not None
        return known and not near(self.seen.inlet_v, reported_v, limits.PLAUSIBLE_V.value)

    # --- acting

    def act(self) -> None:
        """Carry on with whatever is being switched off."""
        if self.trip is not None:
            self._to_b()
            self._wants_lock = False
        self._toggle_on()
        if self.outputs.contactors_closed and not self.is_in_c and self._may_open():
            self._open_ms = self.now_ms
            self._closed_ms = None
            self._drive(contactors_closed=False)
        if not self._wants_lock and self.outputs.lock is not False and self._may_unlock():
            self._drive(lock=False)

    def _toggle_on(self) -> None:
        if not self.is_toggling:
            return
        late_ms = self.now_ms - self._edge_ms
        if why := self._why_not_toggle_on():
            self._end_toggles(why)
        elif late_ms > slac_limits.VALIDATE_LATE_MS.value:
            self._end_toggles(f"our own program stood still for {late_ms} ms")
        elif late_ms >= 0:
            self._edges_left -= 1
            self._edge_ms = self.now_ms + slac_limits.VALIDATE_STATE_MS.value
            self._b_ms = self.now_ms
            self._drive(cp_state="C" if self.outputs.cp_state == "B" else "B")

    def _end_toggles(self, why: str) -> None:
        if self.is_toggling:
            self._edges_left = 0
            self._b_ms = self.now_ms
            self.note("toggles ended", why=why)
            self._drive(cp_state="B")

    def _to_b(self) -> None:
        self._end_toggles("state B is wanted")
        if self.is_in_c:
            self._b_ms = self.now_ms
            self._c_ms = None
            self.words.cable_check_passed = False
            self._drive(cp_state="B")

    def _may_open(self) -> bool:
        """No current, some time after B; or the charger's time to cut is over; or the plug is gone; or they
        are still on their way to close: then nothing flows yet, and they must not arrive."""
        in_b_ms = self.now_ms - self._b_ms
        is_unloaded = self.seen.amps is not None and abs(self.seen.amps) < limits.NO_LOAD_A.value
        return (
            (not self._was_confirmed and (is_unloaded or self.seen.amps is None))
            or in_b_ms >= limits.OPEN_LATEST_MS.value
            or (is_unloaded and in_b_ms >= limits.OPEN_AFTER_B_MS.value)
            or (self.seen.plugged is False and (is_unloaded or self.seen.amps is None))
        )

    def _may_unlock(self) -> bool:
        if self.is_active or self.is_toggling or self._open_ms is None:
            return False
        is_sure = self._touchable_ms is None or self.seen.inlet_v is None
        if self.seen.contactors is False and self.is_touchable and is_sure:
            return True
        is_live = self.inlet_v is not None and not self.is_touchable
        may_be_ours = is_live and (self.seen.contactors is not False or self.is_welded)
        off_for_ms = self.now_ms - max(self._open_ms, self._b_ms)
        return not may_be_ours and off_for_ms >= limits.UNLOCK_LATEST_MS.value

    def _drive(self, *, cp_state: Literal["B", "C"] | None = None, contactors_closed: bool | None = None,
               lock: bool | None = None) -> None:
        was = self.outputs
        state = cp_state or was.cp_state
        closed = was.contactors_closed if contactors_closed is None else contactors_closed
        # Two isolation monitors disturb each other: from state C on the charger's is the one.
        self.outputs = PevOutputs(state, closed, was.lock if lock is None else lock,
                                  state == "B" and not closed)
        self.note("drive", cp_state=state, contactors_closed=closed, lock=self.outputs.lock)


WATCHED_IN_C: tuple[Watch[PevSupervisor], ...] = (
    Watch("unplugged", lambda s: s.seen.plugged is False, 0, "the plug is gone"),
    Watch("plug_unknown", lambda s: s.seen.plugged is None, 0,
          "whether it is plugged in is not measured any more", quantity="plugged"),
    Watch("pilot_lost", lambda s: s.seen.cp not in ("B", "C", "D"), limits.PILOT_LOST_MS.value,
          "the control pilot is gone, or not measured any more", quantity="cp_state"),
    Watch("lock_lost", lambda s: s.seen.locked is not True, limits.FEEDBACK_LOST_MS.value,
          "the lock does not report locked any more", quantity="locked"),
    Watch("inlet_unknown", lambda s: s.inlet_v is None, 0,
          "the inlet voltage is not measured any more", quantity="inlet_voltage_v"),
    Watch("over_voltage", PevSupervisor.is_over_voltage, limits.OVER_VOLTAGE_MS.value,
          "the inlet voltage is above what the battery may have"),
    Watch("over_temperature",
          lambda s: s.over_maximum_k() > limits.OVER_TEMPERATURE_K.value, 0, "the inlet is too hot",
          limits.STOP_SOON_MS.value),
    Watch("temperature_unknown", PevSupervisor.has_lost_temperature, limits.TEMPERATURE_LOST_MS.value,
          "the inlet temperature is not measured any more", limits.STOP_SOON_MS.value, "inlet_temperature_c"),
    Watch("state_c_too_long",
          lambda s: not s.outputs.contactors_closed and not s.words.is_charging
          and s.c_for_ms > limits.STATE_C_MOST_MS.value, 0, "state C for too long without a charge"),
    Watch("contactors_unasked",
          lambda s: not s.outputs.contactors_closed and s.seen.contactors is True,
          limits.FEEDBACK_LOST_MS.value, "the contactors report closed and nobody asked"),
)

WATCHED_CLOSED: tuple[Watch[PevSupervisor], ...] = (
    Watch("contactors_not_confirmed",
          lambda s: s.seen.contactors is not True
          and s.closed_for_ms >= limits.CONTACTORS_CONFIRM_MS.value,
          limits.FEEDBACK_LOST_MS.value, "the contactors do not report closed",
          quantity="contactors_closed"),
    Watch("battery_silent", lambda s: s.seen.max_current_a is None, limits.FEEDBACK_CURRENT_MS.value,
          "the battery says nothing about its limits any more", limits.STOP_SOON_MS.value, "max_current_a"),
    Watch("over_current", PevSupervisor.is_over_current, limits.FEEDBACK_CURRENT_MS.value,
          "more current than the battery allows"),
    Watch("implausible", PevSupervisor.is_implausible, limits.PLAUSIBLE_MS.value,
          "the charger reports another voltage than there is on the inlet", limits.STOP_SOON_MS.value),
    Watch("charger_silent", lambda s: s.now_ms - s.words.said_ms > limits.CHARGER_SILENT_MS.value, 0,
          "the charger says nothing any more"),
    Watch("no_current", lambda s: s.seen.amps is not None and abs(s.seen.amps) < limits.NO_LOAD_A.value,
          limits.NO_CURRENT_MS.value, "no current for ten minutes", limits.STOP_SOON_MS.value),
)
