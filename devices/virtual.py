"""A virtual car and a virtual charger: the hardware that there is not, at both ends of one virtual cable.

    car = VirtualPev(line, now_ms=clock());   charger = VirtualEvse(other_line, now_ms=clock())

`line` is one end of anything that carries named values (edge.cable.CableEnd, or LocalCable for tests).
Each has its own watchdog, its own actuators and sensors, and faults that tests switch on:
car.sensors.faults, car.contactors.is_stuck, car.lock.is_stuck, charger.is_tripped, charger.isolation_kohm.
Where no other end has ever been seen on the line, what the other side says stands in for it (stand_in.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from devices.base import WATCHDOG_MS, WATCHDOG_OPENS_MS, EvseMeasured, PevMeasured
from devices.physics import CablePhysics, CarEnd, Felt, Line, PhysicsOptions, Source, Value, decayed, number
from devices.stand_in import CarStandIn, ChargerStandIn
from devices.virtual_ac import Mains, OnBoardCharger
from devices.virtual_parts import Actuator, Battery, BatteryOptions, Script, Sensors
from plc.safety.evse import EvseOutputs
from plc.safety.pev import PevOutputs
from plc.session.values import Measurer, Reading, Wish

PLUG, UNPLUG, TEAR_OFF, PRESS, RELEASE = "plug", "unplug", "tear off", "press stop", "release stop"


@dataclass(frozen=True, slots=True, kw_only=True)
class PevOptions:
    """A car.  user: what its user does, as (after_ms, action) from the start.

    ac_max_current_a: what its own charger takes of each phase of AC; 0: it is charged by DC.
    """

    battery: BatteryOptions = field(default_factory=BatteryOptions)
    closing_ms: int = 60
    opening_ms: int = 30
    locking_ms: int = 300
    is_plugged: bool = True
    inlet_discharge_ms: float = 300.0
    temperature_c: float = 25.0
    ac_max_current_a: float = 0.0
    ac_phases: int = 3
    user: tuple[tuple[int, str], ...] = ()


class _Virtual:
    """What both have in common.  The stand-in is for an other side that is not on the virtual cable."""

    _stand_in: ChargerStandIn | CarStandIn | None
    # What the cable showed last, and the other side was read from: read again when it shows something else.
    _state: Mapping[str, Value] | None = None

    def hear(self, message: object, now_ms: int) -> None:
        if self._stand_in is not None and message is None:
            self._stand_in.falls_silent(now_ms)
        elif self._stand_in is not None:
            self._stand_in.hear(message, now_ms)

    def source_of(self, _quantity: str) -> Measurer:
        return Measurer("virtual")

    def trouble(self, _now_ms: int) -> str:
        return ""


class VirtualPev(_Virtual):
    """See the module."""

    def __init__(self, line: Line, options: PevOptions | None = None, now_ms: int = 0) -> None:
        self.line = line
        self.options = options or PevOptions()
        self.battery = Battery(self.options.battery)
        self.contactors = Actuator(self.options.closing_ms, self.options.opening_ms)
        self.lock = Actuator(self.options.locking_ms, self.options.locking_ms)
        self.sensors = Sensors()
        self.is_plugged = self.options.is_plugged
        self.is_pressed = False
        self.inlet_v = 0.0
        self.amps = 0.0
        self.energy_wh = 0.0
        self.on_board: OnBoardCharger | None = None
        if self.options.ac_max_current_a > 0:
            self.on_board = OnBoardCharger(self.options.ac_max_current_a, self.options.ac_phases)
        self.temperature_c = self.options.temperature_c
        self.outputs = PevOutputs()
        self._script = Script(self.options.user, now_ms)
        self._stand_in: ChargerStandIn | None = ChargerStandIn()
        self._charger: Felt | None = None
        self._now_ms = now_ms
        self._driven_ms = now_ms
        self._show()

    # --- the user

    def do(self, action: str) -> bool:
        """Let the user act; False where it cannot be done now: nobody unplugs what is locked."""
        if action == UNPLUG and self.lock.is_on:
            return False
        if action in (PLUG, UNPLUG, TEAR_OFF):
            self.is_plugged = action == PLUG
        elif action in (PRESS, RELEASE):
            self.is_pressed = action == PRESS
        else:
            raise ValueError(f"a virtual user cannot {action!r}: want {PLUG}, {UNPLUG}, {TEAR_OFF}, "
                             f"{PRESS} or {RELEASE}")
        self._show()
        return True

    # --- the device

    def drive(self, outputs: PevOutputs, now_ms: int) -> None:
        if now_ms != self._now_ms:
            self._advance(now_ms)
        self._driven_ms = now_ms
        if outputs != self.outputs:
            self._obey(outputs, now_ms)

    def _obey(self, outputs: PevOutputs, now_ms: int) -> None:
        self.outputs = outputs
        self.contactors.command(outputs.contactors_closed, now_ms)
        if outputs.lock is not None:
            self.lock.command(outputs.lock, now_ms)
        self._advance(now_ms)

    def measure(self, now_ms: int) -> PevMeasured:
        return PevMeasured.of(self.readings(now_ms))

    def readings(self, now_ms: int) -> dict[str, Reading[Any]]:
        """All that is measured, by its name."""
        self._advance(now_ms)
        battery, options = self.battery, self.battery.options
        felt = self._felt()
        pilot = "A" if not self.is_plugged else "E" if felt is None else self.outputs.cp_state
        return self.sensors.read(
            now_ms, cp_state=pilot, plugged=self.is_plugged, locked=self.lock.is_on,
            contactors_closed=self.contactors.is_on, inlet_voltage_v=self.inlet_v,
            inlet_current_a=self._inlet_a(), inlet_temperature_c=self.temperature_c,
            battery_voltage_v=self._battery_v(), max_voltage_v=options.max_voltage_v,
            max_current_a=options.max_current_a, battery_ready=True, stop_button=self.is_pressed,
            battery_soc_percent=battery.soc_percent, target_voltage_v=options.max_voltage_v - 1,
            target_current_a=battery.target_current_a, full=battery.is_full, battery_stop=False,
            battery_temperature_c=self.options.temperature_c, energy_wh=self.energy_wh)

    def hear(self, message: object, now_ms: int) -> None:
        if self.on_board is not None:
            self.on_board.hear(message)
        super().hear(message, now_ms)

    def close(self) -> None:
        """The process ends: whatever was driven, the hardware goes to its rest."""
        self._obey(PevOutputs(), self._now_ms)
        CarEnd.hide(self.line)

    # --- the world

    def _felt(self) -> Felt | None:
        state = self.line.state()
        if state is not self._state:
            self._state, self._charger = state, Felt.of(state)
        felt = self._charger
        if felt is not None:
            self._stand_in = None
        elif self._stand_in is not None:
            felt = self._stand_in.felt(self.outputs.cp_state, self._now_ms)
        return felt if self.is_plugged else None

    def _inlet_a(self) -> float:
        return self.amps if self.on_board is None else self.on_board.amps

    def _battery_v(self) -> float:
        return self.battery.open_voltage_v + self.amps * self.battery.options.resistance_ohm

    def _advance(self, now_ms: int) -> None:
        passed_ms = max(0, now_ms - self._now_ms)
        self._now_ms += passed_ms
        self._script.run(self.do, self._now_ms)
        self._watch_driver()
        self.contactors.advance(self._now_ms)
        self.lock.advance(self._now_ms)
        self._feel(passed_ms)
        self._show()

    def _watch_driver(self) -> None:
        silent_ms = self._now_ms - self._driven_ms
        if silent_ms <= WATCHDOG_MS or not (self.outputs.cp_state == "C" or self.outputs.contactors_closed):
            return
        may_open = silent_ms > WATCHDOG_MS + WATCHDOG_OPENS_MS
        closed = self.outputs.contactors_closed and not may_open
        self.outputs = PevOutputs("B", closed, None, not closed)
        self.contactors.command(closed, self._now_ms)

    def _feel(self, passed_ms: int) -> None:
        felt = self._felt()
        self.amps = felt.amps if felt is not None and self.contactors.is_on else 0.0
        if self.on_board is not None:
            self._charge_by_ac(self.on_board, passed_ms)
        self.battery.charge(self.amps, passed_ms)
        battery_v = self._battery_v()
        self.energy_wh += battery_v * self.amps * passed_ms / 3_600_000
        if self.contactors.is_on:
            self.inlet_v = battery_v
        elif felt is not None:
            self.inlet_v = felt.volts
        else:
            self.inlet_v = decayed(self.inlet_v, passed_ms, self.options.inlet_discharge_ms)

    def _charge_by_ac(self, on_board: OnBoardCharger, passed_ms: int) -> None:
        """The battery gets what was taken since the last time."""
        battery = self.battery
        battery.charge(on_board.power_w / battery.open_voltage_v, passed_ms)
        self.energy_wh += on_board.power_w * passed_ms / 3_600_000
        is_wanted = self.is_plugged and self.outputs.cp_state == "C"
        mains = Mains.of(self.line.state()) if is_wanted else None
        on_board.take(mains, battery.target_current_a * battery.open_voltage_v, self.line)

    def _show(self) -> None:
        if self.is_plugged:
            CarEnd(self.outputs.cp_state, self.contactors.is_on, self.battery.open_voltage_v,
                   self.battery.options.resistance_ohm).show(self.line)
        else:
            CarEnd.hide(self.line)


@dataclass(frozen=True, slots=True, kw_only=True)
class EvseOptions:
    """A charger.  isolating_ms: how long a measurement of the isolation takes once there is voltage.

    mains: what it gives if it is one for AC.
    """

    max_voltage_v: float = 500.0
    max_current_a: float = 200.0
    max_power_w: float = 80_000.0
    ripple_v: float = 0.2
    isolating_ms: int = 1_000
    isolation_kohm: float = 2_000.0
    closing_ms: int = 60
    opening_ms: int = 30
    authorised: bool = True
    mains: Mains | None = None
    physics: PhysicsOptions = field(default_factory=PhysicsOptions)


class VirtualEvse(_Virtual):
    """See the module."""

    def __init__(self, line: Line, options: EvseOptions | None = None, now_ms: int = 0) -> None:
        self.line = line
        self.options = options or EvseOptions()
        self.physics = CablePhysics(self.options.physics)
        self.contactors = Actuator(self.options.closing_ms, self.options.opening_ms)
        self.lock = Actuator(300, 300)
        self.sensors = Sensors()
        self.isolation_kohm = self.options.isolation_kohm
        self.is_tripped = False
        self.is_emergency = False
        self.authorised = self.options.authorised
        self.wish: Wish = "none"
        self.has_rcd_tripped = False
        self.energy_wh = 0.0
        # Voltage and current of a supply of another device; None: the supply is virtual too.
        self.supplied: tuple[float, float] | None = None
        self.ac_volts = self.ac_amps = 0.0
        self.outputs = EvseOutputs()
        self._stand_in: CarStandIn | None = CarStandIn()
        self._car_end: CarEnd | None = None
        self._isolating_ms: int | None = None
        self._is_measured = False
        self._now_ms = now_ms
        self._driven_ms = now_ms
        self._show()

    def drive(self, outputs: EvseOutputs, now_ms: int) -> None:
        if now_ms != self._now_ms:
            self._advance(now_ms)
        self._driven_ms = now_ms
        if outputs != self.outputs:
            self._obey(outputs)

    def _obey(self, outputs: EvseOutputs) -> None:
        self.outputs = outputs
        self.contactors.command(outputs.contactors_closed, self._now_ms)
        if outputs.lock is not None:
            self.lock.command(outputs.lock, self._now_ms)
        self._advance(self._now_ms)

    def measure(self, now_ms: int) -> EvseMeasured:
        return EvseMeasured.of(self.readings(now_ms))

    def readings(self, now_ms: int) -> dict[str, Reading[Any]]:
        """All that is measured, by its name."""
        self._advance(now_ms)
        options = self.options
        car = self._car()
        # A ripple that is the same in every run.
        ripple_v = options.ripple_v * (1 - now_ms // 10 % 3) if self.physics.supply_v > 1 else 0.0
        supply_v, supply_a = self.physics.supply_v + ripple_v, self.physics.amps
        if options.mains is not None:
            supply_v, supply_a = self.ac_volts, self.ac_amps
        return self.sensors.read(
            now_ms, cp_state="A" if car is None else car.pilot, locked=self.lock.is_on,
            contactors_closed=self.contactors.is_on, supply_voltage_v=supply_v, supply_current_a=supply_a,
            isolation=self._isolation(), supply_fault=self.is_tripped, emergency_stop=self.is_emergency,
            authorised=self.authorised, wish=self.wish, rcd=self.has_rcd_tripped,
            supply_max_voltage_v=options.max_voltage_v, supply_max_current_a=options.max_current_a,
            supply_max_power_w=options.max_power_w, energy_wh=self.energy_wh)

    def close(self) -> None:
        """The process ends: whatever was driven, the hardware goes to its rest."""
        self._obey(EvseOutputs())
        self.line.set_state(evse_duty_percent=None, evse_volts=None, evse_amps=None)
        if self.options.mains is not None:
            self.options.mains.show(self.line, is_on=False)

    # --- the world

    def _car(self) -> CarEnd | None:
        state = self.line.state()
        if state is not self._state:
            self._state, self._car_end = state, CarEnd.of(state)
        car = self._car_end
        if car is not None:
            self._stand_in = None
        elif self._stand_in is not None:
            car = self._stand_in.end(self._now_ms)
        return car

    def _isolation(self) -> str:
        if not self._is_measured:
            return "invalid"
        if self.isolation_kohm < 100:
            return "fault"
        return "warning" if self.isolation_kohm < 500 else "valid"

    def _advance(self, now_ms: int) -> None:
        passed_ms = max(0, now_ms - self._now_ms)
        self._now_ms += passed_ms
        self._watch_driver()
        self.contactors.advance(self._now_ms)
        self.lock.advance(self._now_ms)
        out = self.outputs
        source = Source(out.supply_enabled and not self.is_tripped, min(out.supply_voltage_v,
                        self.options.max_voltage_v), min(out.supply_current_a, self.options.max_current_a),
                        self.contactors.is_on)
        if self.supplied is None:
            self.physics.step(source, self._car(), passed_ms)
        else:
            self.physics.hold(*self.supplied, self.contactors.is_on, self._car(), passed_ms)
        self.energy_wh += self.physics.supply_v * self.physics.amps * passed_ms / 3_600_000
        if self.options.mains is not None:
            self._give_ac(self.options.mains, passed_ms)
        self._measure_isolation()
        self._show()

    def _give_ac(self, mains: Mains, passed_ms: int) -> None:
        """The car takes what it likes, as long as the contactors are closed."""
        is_on = self.contactors.is_on
        state = self.line.state() if is_on else {}
        self.ac_volts = mains.volts if is_on else 0.0
        self.ac_amps = number(state, "car_ac_amps") or 0.0
        self.energy_wh += (number(state, "car_ac_watts") or 0.0) * passed_ms / 3_600_000
        mains.show(self.line, is_on=is_on)

    def _measure_isolation(self) -> None:
        """A measurement needs voltage for its time; what was measured stands until the monitor is off."""
        if not self.outputs.isolation_monitor:
            self._isolating_ms, self._is_measured = None, False
        elif not self._is_measured and self.physics.supply_v >= 50:
            if self._isolating_ms is None:
                self._isolating_ms = self._now_ms
            self._is_measured = self._now_ms - self._isolating_ms >= self.options.isolating_ms
        elif not self._is_measured:
            self._isolating_ms = None

    def _watch_driver(self) -> None:
        silent_ms = self._now_ms - self._driven_ms
        if silent_ms <= WATCHDOG_MS or self.outputs == EvseOutputs():
            return
        # AC has no supply that could be cut first.
        may_stay = silent_ms <= WATCHDOG_MS + WATCHDOG_OPENS_MS and self.options.mains is None
        closed = self.outputs.contactors_closed and may_stay
        self.outputs = EvseOutputs(None, closed)
        self.contactors.command(closed, self._now_ms)

    def _show(self) -> None:
        duty = self.outputs.pwm_duty_percent
        Felt(100.0 if duty is None else duty, self.physics.inlet_v, self.physics.amps).show(self.line)
