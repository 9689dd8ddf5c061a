"""What nobody measures or drives, and the user vouches for: named in car_assumed or charger_assumed.

Many benches have no feedback of lock and contactors, or no lock.  Then feedback is taken to follow the
command after its usual time, a plug is taken to be plugged, and the other side to be what it says.  No safety
rests on any of it: what is assumed cannot fail.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from devices.part import EVSE_OUTPUTS, PEV_OUTPUTS, Part, Readings, View
from devices.stand_in import CarStandIn
from plc.safety.evse import EvseOutputs
from plc.safety.pev import PevOutputs
from plc.session.values import Reading

# How long a lock, or contactors, are taken to need.
LOCK_MS = 500
CONTACTORS_MS = 200
# How long a current is taken to need to fall.
CUT_MS = 400
# How long an isolation measurement is taken to need, once there is voltage.
ISOLATION_MS = 1_000


class Followed:
    """A command, since when it is so, and what was before it."""

    def __init__(self, value: Any) -> None:
        self.value = self.before = value
        self.since_ms = 0

    def set(self, value: Any, now_ms: int) -> None:
        if value != self.value:
            self.before, self.value, self.since_ms = self.value, value, now_ms

    def after(self, delay_ms: int, now_ms: int) -> Any:
        """The command, or what was before while the delay lasts."""
        return self.value if now_ms - self.since_ms >= delay_ms else self.before


class AssumedCar(Part):
    name = "assumed"
    can_measure = frozenset(("plugged", "cp_state", "locked", "contactors_closed"))
    can_drive = frozenset(PEV_OUTPUTS)
    is_plugged = True    # False: somebody who tests outputs says so

    def __init__(self, things: frozenset[str]) -> None:
        self.measures = things & self.can_measure
        self.drives = things & self.can_drive
        self._lock, self._contactors, self._cp = Followed(False), Followed(False), Followed("B")

    def see(self, view: View, now_ms: int) -> None:
        outputs = view.outputs
        assert isinstance(outputs, PevOutputs)
        self._cp.set(outputs.cp_state, now_ms)
        self._contactors.set(outputs.contactors_closed, now_ms)
        if outputs.lock is not None:
            self._lock.set(outputs.lock, now_ms)

    def readings(self, now_ms: int) -> Readings:
        values = {
            "plugged": self.is_plugged,
            "cp_state": self._cp.value if self.is_plugged else "A",
            "locked": self._lock.after(LOCK_MS, now_ms),
            "contactors_closed": self._contactors.after(CONTACTORS_MS, now_ms),
        }
        return {name: Reading(value, now_ms) for name, value in values.items() if name in self.measures}


class AssumedCharger(Part):
    name = "assumed"
    can_measure = frozenset(("cp_state", "locked", "contactors_closed", "supply_voltage_v",
                             "supply_current_a", "isolation"))
    can_drive = frozenset(EVSE_OUTPUTS)
    is_plugged = True

    def __init__(self, things: frozenset[str]) -> None:
        self.measures = things & self.can_measure
        self.drives = things & self.can_drive
        self._car = CarStandIn()
        self._outputs = EvseOutputs()
        self._lock, self._contactors, self._supply = Followed(False), Followed(False), Followed(False)
        self._amps = Followed(0.0)

    def hear(self, message: object, now_ms: int) -> None:
        if message is None:
            self._car.falls_silent(now_ms)
        else:
            self._car.hear(message, now_ms)

    def see(self, view: View, now_ms: int) -> None:
        outputs = view.outputs
        assert isinstance(outputs, EvseOutputs)
        self._outputs = outputs
        self._contactors.set(outputs.contactors_closed, now_ms)
        self._supply.set(outputs.supply_enabled and outputs.isolation_monitor, now_ms)
        car = self._car.end(now_ms)
        flows = outputs.supply_enabled and car is not None and car.contactors_closed
        self._amps.set(outputs.supply_current_a if flows else 0.0, now_ms)
        if outputs.lock is not None:
            self._lock.set(outputs.lock, now_ms)

    def readings(self, now_ms: int) -> Readings:
        car = self._car.end(now_ms)
        makers: dict[str, Callable[[], object]] = {
            "cp_state": lambda: "A" if not self.is_plugged else "B" if car is None else car.pilot,
            "locked": lambda: self._lock.after(LOCK_MS, now_ms),
            "contactors_closed": lambda: self._contactors.after(CONTACTORS_MS, now_ms),
            "supply_voltage_v": lambda: self._volts(now_ms),
            # A current that is cut is not taken to be gone at once: contactors are to open without it.
            "supply_current_a": lambda: self._amps.after(CUT_MS if self._amps.value == 0 else 0, now_ms),
            "isolation": lambda: self._isolation(now_ms),
        }
        return {name: Reading(makers[name](), now_ms) for name in self.measures}

    def _volts(self, now_ms: int) -> float:
        """As it was set; where the car's battery holds it, the voltage of that."""
        if not self._outputs.supply_enabled:
            return 0.0
        car = self._car.end(now_ms)
        is_held = car is not None and car.contactors_closed and car.battery_v > 0
        return min(self._outputs.supply_voltage_v, car.battery_v) if is_held and car is not None \
            else self._outputs.supply_voltage_v

    def _isolation(self, now_ms: int) -> str:
        """Good, once there was voltage for the time of a measurement; it stands until the monitor is off."""
        if not self._outputs.isolation_monitor:
            self._is_isolated = False
        elif self._supply.value and now_ms - self._supply.since_ms >= ISOLATION_MS:
            self._is_isolated = True
        return "valid" if self._is_isolated else "invalid"

    _is_isolated = False
