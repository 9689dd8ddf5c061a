"""Voltages and currents between a power supply and a battery, without a clock: time is what step() is told.

    supply - charger's contactors - cable and inlet - car's contactors - battery

The charger's side computes; the car's end tells what it is (CarEnd) and is told what it feels (Felt).  Both
travel as named values over anything that has set_state() and state(): the virtual cable between processes,
LocalCable within one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import exp
from typing import NamedTuple, Protocol

Value = float | str | bool | None


class Line(Protocol):
    """One end of a cable that carries named values; state() is what all ends show together."""

    def set_state(self, **values: Value) -> None: ...

    def state(self) -> Mapping[str, Value]: ...


class LocalCable:
    """A cable within one process; cut loses everything that is shown from then on."""

    def __init__(self) -> None:
        self.ends: list[LocalEnd] = []
        self.is_cut = False

    def end(self) -> LocalEnd:
        self.ends.append(LocalEnd(self))
        return self.ends[-1]


class LocalEnd:
    def __init__(self, cable: LocalCable) -> None:
        self.cable = cable
        self.own: dict[str, Value] = {}

    def set_state(self, **values: Value) -> None:
        self.own.update(values)
        self.own = {name: value for name, value in self.own.items() if value is not None}

    def state(self) -> dict[str, Value]:
        merged: dict[str, Value] = {}
        if not self.cable.is_cut:
            for other in self.cable.ends:
                merged |= other.own
        return merged | self.own


_NUMBER = (int, float)


def number(state: Mapping[str, Value], name: str) -> float | None:
    value = state.get(name)
    return float(value) if isinstance(value, _NUMBER) else None


class CarEnd(NamedTuple):
    """What the car is, seen from the cable."""

    pilot: str = "B"
    contactors_closed: bool = False
    battery_v: float = 0.0
    resistance_ohm: float = 0.1

    def show(self, line: Line) -> None:
        line.set_state(car_pilot=self.pilot, car_contactors=self.contactors_closed,
                       car_battery_v=round(self.battery_v, 2), car_resistance_ohm=self.resistance_ohm)

    @staticmethod
    def hide(line: Line) -> None:
        """Unplugged: the cable carries nothing of the car."""
        line.set_state(car_pilot=None, car_contactors=None, car_battery_v=None, car_resistance_ohm=None)

    @staticmethod
    def of(state: Mapping[str, Value]) -> CarEnd | None:
        """The car at this cable, or None if there is none."""
        pilot = state.get("car_pilot")
        battery_v, resistance_ohm = number(state, "car_battery_v"), number(state, "car_resistance_ohm")
        if pilot not in ("B", "C", "D") or battery_v is None or resistance_ohm is None:
            return None
        return CarEnd(str(pilot), state.get("car_contactors") is True, battery_v, max(0.001, resistance_ohm))


class Felt(NamedTuple):
    """What the car feels of the charger: the duty of the pilot, voltage and current at its inlet."""

    duty_percent: float
    volts: float
    amps: float

    def show(self, line: Line) -> None:
        line.set_state(evse_duty_percent=self.duty_percent, evse_volts=round(self.volts, 1),
                       evse_amps=round(self.amps, 2))

    @staticmethod
    def of(state: Mapping[str, Value]) -> Felt | None:
        """The charger at this cable, or None if there is none."""
        duty, volts = number(state, "evse_duty_percent"), number(state, "evse_volts")
        amps = number(state, "evse_amps")
        return None if duty is None or volts is None or amps is None else Felt(duty, volts, amps)


@dataclass(frozen=True, slots=True, kw_only=True)
class PhysicsOptions:
    """How fast things move.  discharge_ms: time constants of what nobody holds up."""

    volts_per_s: float = 400.0
    amps_per_s: float = 100.0
    cut_amps_per_s: float = 5_000.0
    supply_discharge_ms: float = 150.0
    inlet_discharge_ms: float = 300.0


INSTANT = PhysicsOptions(volts_per_s=1e9, amps_per_s=1e9, cut_amps_per_s=1e9, supply_discharge_ms=0.1,
                         inlet_discharge_ms=0.1)


class Source(NamedTuple):
    """What the charger's supply is set to, and whether its contactors are really closed."""

    is_on: bool = False
    volts: float = 0.0
    amps: float = 0.0
    contactors_closed: bool = False


def towards(value: float, goal: float, most: float) -> float:
    return goal if abs(goal - value) <= most else value + (most if goal > value else -most)


def decayed(value: float, passed_ms: float, constant_ms: float) -> float:
    left = value * exp(-min(700.0, passed_ms / constant_ms))
    return left if abs(left) >= 0.01 else 0.0


class CablePhysics:
    """The state of the circuit: voltage of the supply's output, voltage of cable and inlet, current."""

    def __init__(self, options: PhysicsOptions | None = None) -> None:
        self.options = options or PhysicsOptions()
        self.supply_v = 0.0
        self.inlet_v = 0.0
        self.amps = 0.0

    def step(self, source: Source, car: CarEnd | None, passed_ms: int) -> None:
        """Let passed_ms pass with this source at one end and this car, or none, at the other."""
        battery = car if car is not None and car.contactors_closed else None
        if battery is not None and source.contactors_closed:
            self._charge(source, battery, passed_ms)
        else:
            self._stand(source, battery, passed_ms)

    def hold(self, volts: float, amps: float, is_closed: bool, car: CarEnd | None, passed_ms: int) -> None:
        """The same with a supply that is real: its voltage and current are measured, not worked out."""
        self.supply_v = volts
        is_through = car is not None and car.contactors_closed and is_closed
        self.amps = amps if is_through else 0.0
        if car is not None and car.contactors_closed:
            self.inlet_v = car.battery_v + self.amps * car.resistance_ohm
        elif is_closed:
            self.inlet_v = volts
        else:
            self.inlet_v = decayed(self.inlet_v, passed_ms, self.options.inlet_discharge_ms)

    def _charge(self, source: Source, battery: CarEnd, passed_ms: int) -> None:
        """The supply regulates voltage or current, whichever limit comes first; told below 0 A it draws."""
        goal_a, amps_per_s = 0.0, self.options.cut_amps_per_s
        if source.is_on:
            wanted_a = (source.volts - battery.battery_v) / battery.resistance_ohm
            goal_a = source.amps if source.amps < 0 else min(max(0.0, wanted_a), source.amps)
            amps_per_s = self.options.amps_per_s if abs(goal_a) > abs(self.amps) else amps_per_s
        self.amps = towards(self.amps, goal_a, amps_per_s * passed_ms / 1000)
        self.supply_v = self.inlet_v = battery.battery_v + self.amps * battery.resistance_ohm

    def _stand(self, source: Source, battery: CarEnd | None, passed_ms: int) -> None:
        self.amps = 0.0
        if source.is_on:
            self.supply_v = towards(self.supply_v, source.volts, self.options.volts_per_s * passed_ms / 1000)
        else:
            self.supply_v = decayed(self.supply_v, passed_ms, self.options.supply_discharge_ms)
        if battery is not None:
            self.inlet_v = battery.battery_v
        elif source.contactors_closed:
            self.inlet_v = self.supply_v
        else:
            self.inlet_v = decayed(self.inlet_v, passed_ms, self.options.inlet_discharge_ms)
