"""A battery management system on CAN: which signal is which quantity is said by a map (can_signals.py).

A quantity that is not a number (full, battery_ready, battery_stop) is true when its signal is not 0.  A BMS
that speaks more seldom than once a second is granted timeout_ms: what it said counts for so long.
"""

from __future__ import annotations

from math import isfinite
from typing import Any

from devices.can_frame import CanFrame, CanPart, silence
from devices.can_signals import Signal
from devices.part import Readings
from plc.session.values import Reading

QUANTITIES = frozenset((
    "battery_voltage_v", "max_voltage_v", "max_current_a", "target_voltage_v", "target_current_a",
    "battery_soc_percent", "inlet_voltage_v", "inlet_current_a", "inlet_temperature_c", "full",
    "battery_ready", "battery_stop", "battery_temperature_c"))
YES_NO = frozenset(("full", "battery_ready", "battery_stop"))
# For so long everybody takes a measurement of a battery for young (plc/session/limits.py).
FRESH_MS = 1_000


class CanBms(CanPart):
    """See the module."""

    name = "can_bms"

    def __init__(self, signals: tuple[Signal, ...], timeout_ms: int = FRESH_MS) -> None:
        super().__init__()
        self.signals = signals
        self.wanted = tuple({signal.wanted: None for signal in signals})
        self._mapped = frozenset(signal.quantity for signal in signals)
        self._follows = _followers(self._mapped)
        self.measures = self._mapped | self._follows.keys()
        self.patience_ms = max(0, timeout_ms - FRESH_MS)
        self._heard: dict[str, Reading[Any]] = {}
        self._frames: dict[int, int] = {}

    def trouble(self, now_ms: int) -> str:
        wanted = (wanted.id for wanted in self.wanted)
        return super().trouble(now_ms) or silence(self._frames, wanted, now_ms, FRESH_MS + self.patience_ms)

    def receive(self, frame: CanFrame, now_ms: int) -> None:
        self._frames[frame.id] = now_ms
        for signal in self.signals:
            value = signal.read(frame)
            if value is None or not isfinite(value):
                continue
            self._heard[signal.quantity] = Reading(value != 0 if signal.quantity in YES_NO else value, now_ms)

    def readings(self, now_ms: int) -> Readings:
        known = {name: Reading(value, min(now_ms, at_ms + self.patience_ms))
                 for name, (value, at_ms) in self._heard.items()}
        return known | {name: known[source] for name, source in self._follows.items() if source in known}


def _followers(mapped: frozenset[str]) -> dict[str, str]:
    """A BMS that tells its limits only wants to be charged up to them."""
    pairs = (("target_voltage_v", "max_voltage_v"), ("target_current_a", "max_current_a"),
             ("max_current_a", "target_current_a"))
    return {name: source for name, source in pairs if name not in mapped and source in mapped}
