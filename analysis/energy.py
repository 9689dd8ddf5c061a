"""Energy from what the charger reports, summed over time.

DC: voltage x current of CurrentDemandRes or DC_ChargeLoopRes.  AC of ISO 15118-20: the active power.
"""

from __future__ import annotations

from dataclasses import dataclass

GAP_S = 5.0    # longer than any loop seen (0.5 s): nobody knows what flowed meanwhile


@dataclass(slots=True)
class EnergyMeter:
    """Integrates by trapezoids.  A pause of more than GAP_S is counted as unmeasured, not as energy.

    All figures are the charger's own words; negative current is energy taken out of the car.
    """

    energy_wh: float = 0.0
    charge_ah: float = 0.0
    measured_s: float = 0.0
    unmeasured_s: float = 0.0
    reports: int = 0
    max_power_w: float = 0.0
    max_current_a: float = 0.0
    min_voltage_v: float | None = None
    max_voltage_v: float | None = None
    _last_ns: int | None = None
    _last_power_w: float = 0.0
    _last_current_a: float = 0.0

    def add(self, time_ns: int, voltage_v: float, current_a: float) -> None:
        """One report of the charger in DC."""
        self.add_power(time_ns, voltage_v * current_a, current_a)
        if self.min_voltage_v is None or voltage_v < self.min_voltage_v:
            self.min_voltage_v = voltage_v
        if self.max_voltage_v is None or voltage_v > self.max_voltage_v:
            self.max_voltage_v = voltage_v

    def add_power(self, time_ns: int, power_w: float, current_a: float = 0.0) -> None:
        """One report of power, and of the current where that is known."""
        if self._last_ns is not None:
            elapsed_s = (time_ns - self._last_ns) / 1e9
            if 0 <= elapsed_s <= GAP_S:
                hours = elapsed_s / 7200    # of the trapezoid: half the sum of both ends
                self.energy_wh += (power_w + self._last_power_w) * hours
                self.charge_ah += (current_a + self._last_current_a) * hours
                self.measured_s += elapsed_s
            elif elapsed_s > GAP_S:
                self.unmeasured_s += elapsed_s
        self.reports += 1
        self._last_ns = time_ns
        self._last_power_w = power_w
        self._last_current_a = current_a
        if abs(power_w) > abs(self.max_power_w):
            self.max_power_w = power_w
        if abs(current_a) > abs(self.max_current_a):
            self.max_current_a = current_a

    def pause(self) -> None:
        """Charging stops here: what follows later is another stretch, not a gap."""
        self._last_ns = None
