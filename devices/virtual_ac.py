"""AC on the virtual cable: mains behind the charger's contactors, and the charger inside the car."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from devices.physics import Line, Value, number
from plc.safety.ears import amount, body_of, part


@dataclass(frozen=True, slots=True)
class Mains:
    """What the charger has behind its contactors; volts: between a phase and neutral."""

    volts: float
    phases: int

    def show(self, line: Line, *, is_on: bool) -> None:
        line.set_state(evse_ac_volts=self.volts if is_on else None,
                       evse_ac_phases=float(self.phases) if is_on else None)

    @staticmethod
    def of(state: Mapping[str, Value]) -> Mains | None:
        volts, phases = number(state, "evse_ac_volts"), number(state, "evse_ac_phases")
        return None if volts is None or phases is None else Mains(volts, int(phases))

    def power_w(self, amps: float) -> float:
        return self.volts * amps * self.phases


class OnBoardCharger:
    """Takes what the battery wants, up to its own current and to the one that the charger allows."""

    def __init__(self, max_current_a: float, phases: int) -> None:
        self.max_current_a = max_current_a
        self.phases = phases
        self.allowed_a = 0.0
        self.amps = 0.0
        self.power_w = 0.0

    def hear(self, message: object) -> None:
        name, content = body_of(message)
        if name == "ChargeParameterDiscoveryRes":
            content = part(content, "AC_EVSEChargeParameter")
        elif name != "ChargingStatusRes":
            return
        allowed_a = amount(content, "EVSEMaxCurrent")
        self.allowed_a = self.allowed_a if allowed_a is None else max(0.0, allowed_a)

    def take(self, mains: Mains | None, wanted_w: float, line: Line) -> None:
        """wanted_w: what the battery can use.  mains: None while there is no voltage, or in state B."""
        self.amps = self.power_w = 0.0
        if mains is not None:
            used = Mains(mains.volts, min(self.phases, mains.phases))
            self.amps = min(self.max_current_a, self.allowed_a, wanted_w / used.power_w(1.0))
            self.power_w = used.power_w(self.amps)
        line.set_state(car_ac_amps=round(self.amps, 2) if mains is not None else None,
                       car_ac_watts=round(self.power_w, 1) if mains is not None else None)
