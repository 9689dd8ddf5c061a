"""A battery of which only fixed values are known: no BMS, or one that nobody can read.

Its voltage is that of the moment when it was measured and written into pyPlc.ini: contactors close where the
inlet comes near to it, so measure again before each charge.
"""

from __future__ import annotations

from collections.abc import Mapping

from devices.part import Part, Readings
from plc.session.values import Reading


class FixedBms(Part):
    name = "fixed_bms"

    def __init__(self, values: Mapping[str, float]) -> None:
        """values: by the names of the quantities, as battery_voltage_v, max_current_a, target_voltage_v."""
        self.values = dict(values)
        self.measures = frozenset(self.values)

    def readings(self, now_ms: int) -> Readings:
        return {name: Reading(value, now_ms) for name, value in self.values.items()}
