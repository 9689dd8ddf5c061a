"""A measurement that cannot be acted on: which one, whose, how old it is, and how old it may be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

from plc.session.values import Measurer, Reading

SourceOf = Callable[[str], Measurer]

# What people call the measurements, by the names of their fields in HardwareState, PevInputs and EvseInputs.
NAMES = {
    "cp_state": "the control pilot",
    "plugged": "the plug detection",
    "locked": "the feedback of the lock",
    "contactors_closed": "the feedback of the contactors",
    "inlet_voltage_v": "the inlet voltage",
    "inlet_temperature_c": "the inlet temperature",
    "battery_voltage_v": "the battery voltage",
    "max_current_a": "the battery's current limit",
    "target_voltage_v": "the battery's target voltage",
    "target_current_a": "the battery's target current",
    "supply_voltage_v": "the supply's voltage",
    "supply_current_a": "the supply's current",
    "isolation": "the isolation",
}


@dataclass(frozen=True, slots=True)
class Stale:
    """quantity: of NAMES.  age_ms: None where there is no value.  device, trouble: see Measurer."""

    quantity: str
    age_ms: int | None
    limit_ms: int
    device: str = ""
    trouble: str = ""

    def __str__(self) -> str:
        what = NAMES[self.quantity] + (f" from {self.device}" if self.device else "")
        why = f"; {self.trouble}" if self.trouble else ""
        if self.age_ms is None:
            return f"{what} is not measured{why}"
        return f"{what} is {self.age_ms / 1000:.2f} s old (limit {self.limit_ms / 1000:g} s){why}"

    def plain(self) -> dict[str, object]:
        """For programs."""
        return asdict(self)


def stale(quantity: str, reading: Reading[Any] | None, now_ms: int, limit_ms: int,
          source_of: SourceOf) -> Stale | None:
    """None if the reading is young enough."""
    age_ms = None if reading is None else now_ms - reading.at_ms
    if age_ms is not None and age_ms <= limit_ms:
        return None
    return Stale(quantity, age_ms, limit_ms, *source_of(quantity))
