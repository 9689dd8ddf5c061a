"""Parts of virtual cars and chargers: what moves and may stick, what is measured and may lie, a battery."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from itertools import repeat
from typing import Any

from plc.session.values import Reading

# Every step of a simulation reads all of them: Reading(...) itself would take twice as long.
_reading = partial(tuple.__new__, Reading)


class Actuator:
    """A contactor pair or a lock: it takes its time, and it may stick where it is."""

    def __init__(self, on_ms: int, off_ms: int, *, is_on: bool = False) -> None:
        self.on_ms = on_ms
        self.off_ms = off_ms
        self.is_on = is_on
        self.is_stuck = False
        self._wanted = is_on
        self._since_ms = 0

    def command(self, on: bool, now_ms: int) -> None:
        if on != self._wanted:
            self._wanted = on
            self._since_ms = now_ms

    def advance(self, now_ms: int) -> None:
        travel_ms = self.on_ms if self._wanted else self.off_ms
        if not self.is_stuck and now_ms - self._since_ms >= travel_ms:
            self.is_on = self._wanted


@dataclass(slots=True)
class Faults:
    """What is wrong with measurements, by the names of the inputs: unmeasured, standing still, or untrue."""

    missing: set[str] = field(default_factory=set)
    stale: set[str] = field(default_factory=set)
    untrue: dict[str, Any] = field(default_factory=dict)


class Sensors:
    """Makes readings of true values, as good as the faults allow."""

    def __init__(self) -> None:
        self.faults = Faults()
        self._last: dict[str, Reading[Any]] = {}

    def read(self, now_ms: int, **values: Any) -> dict[str, Reading[Any]]:
        """The readings of these true values, by their names; what is not measured is left out."""
        faults = self.faults
        readings: dict[str, Reading[Any]] = dict(
            zip(values, map(_reading, zip(values.values(), repeat(now_ms), strict=False)), strict=True))
        if faults.missing or faults.stale or faults.untrue:
            readings = {name: self._spoiled(name, reading) for name, reading in readings.items()
                        if name not in faults.missing}
        self._last = readings
        return readings

    def _spoiled(self, name: str, reading: Reading[Any]) -> Reading[Any]:
        faults = self.faults
        if name in faults.stale and name in self._last:
            return self._last[name]
        if name in faults.untrue:
            return Reading(faults.untrue[name], reading.at_ms)
        return reading


@dataclass(frozen=True, slots=True, kw_only=True)
class BatteryOptions:
    """A battery.  The charge current falls from taper_soc_percent on, to a tenth at 100 %."""

    capacity_wh: float = 28_000.0
    soc_percent: float = 40.0
    full_soc_percent: float = 95.0
    empty_v: float = 330.0
    full_v: float = 395.0
    max_voltage_v: float = 403.0
    max_current_a: float = 100.0
    taper_soc_percent: float = 80.0
    resistance_ohm: float = 0.1


class Battery:
    def __init__(self, options: BatteryOptions | None = None) -> None:
        self.options = options or BatteryOptions()
        self.soc_percent = self.options.soc_percent

    @property
    def open_voltage_v(self) -> float:
        share = self.soc_percent / 100
        return self.options.empty_v + share * (self.options.full_v - self.options.empty_v)

    @property
    def target_current_a(self) -> float:
        """What it wants now."""
        options = self.options
        above = max(0.0, self.soc_percent - options.taper_soc_percent)
        share = above / max(0.1, 100 - options.taper_soc_percent)
        return 0.0 if self.is_full else options.max_current_a * (1 - 0.9 * min(1.0, share))

    @property
    def is_full(self) -> bool:
        return self.soc_percent >= self.options.full_soc_percent

    def charge(self, amps: float, passed_ms: int) -> None:
        watt_hours = self.open_voltage_v * amps * passed_ms / 3_600_000
        self.soc_percent += 100 * watt_hours / self.options.capacity_wh
        self.soc_percent = min(100.0, max(0.0, self.soc_percent))


class Script:
    """What a user does and when: (after_ms, action) in order; an action that returns False is tried again."""

    def __init__(self, steps: tuple[tuple[int, str], ...], now_ms: int) -> None:
        self._steps = [(now_ms + after_ms, action) for after_ms, action in steps]

    def run(self, do: Callable[[str], bool], now_ms: int) -> None:
        while self._steps and self._steps[0][0] <= now_ms and do(self._steps[0][1]):
            del self._steps[0]
