"""The power supply of DiDeBoCCS: fixed voltages in series that pins of a BeagleBone switch on, and a lamp.

    225 V, 100 V, 50 V, 25 V, 12.5 V    one output each (STEPS)
    load                                 the lamp, only while the car takes current
    voltage                              one analogue input, 0..1 of 1.8 V

It knows no current limit: while the car takes current, it is set a little below the voltage at which the car
closed its contactors, as pyPLC 0.9 does.  Current is not measured.

Watchdog: pins stay as they are when the program dies; our guardian switches them off (edge/guardian.py), by
gpiod only.  Whoever builds this lets the contactors' watchdog, or a relay on the computer's supply, cut it as
well.  Source: pyPLC 0.9.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import isfinite

from devices.base import WATCHDOG_MS
from devices.part import Outputs, Part, Readings, SetPin, Will
from plc.safety.ears import body_of
from plc.safety.evse import EvseOutputs
from plc.session.values import Reading

# Volts of each output; the small ones count 12.5 V in binary.
STEPS = (("225v", 225.0), ("100v", 100.0), ("50v", 50.0), ("25v", 25.0), ("12v", 12.5))
LOAD = "load"
OUTPUTS = (*(name for name, _ in STEPS), LOAD)
UNIT_V = 12.5
UNITS_MOST = 15
# Up to here the small steps alone are used.
SMALL_MOST_V = 220.0
BELOW_V = 5.0
READ_EVERY_MS = 100
# pyPLC 0.9: the divider and the offset of its amplifier.
ADC_V, ADC_OFFSET_V, ADC_SCALE = 1.8, 0.510, 386.0

SetOutputs = Callable[[frozenset[str]], None]


class DidebocsSupply(Part):
    """See the module.

    set_outputs: these are on, all others off.  ask_voltage: measured() is called soon.
    places: chip, offset and whether low is on, of each output, for the guardian.
    """

    name = "dideboccs"
    measures = frozenset(("supply_voltage_v",))
    drives = frozenset(("supply",))

    def __init__(self, set_outputs: SetOutputs, ask_voltage: Callable[[], None],
                 let_go: Callable[[], None] = lambda: None, what_is_wrong: Callable[[], str] = lambda: "",
                 now_ms: int = 0, places: Mapping[str, tuple[str, int, bool]] | None = None) -> None:
        self.set_outputs = set_outputs
        self.ask_voltage = ask_voltage
        self.let_go = let_go
        self.what_is_wrong = what_is_wrong
        self.places = places or {}
        self.needs_guardian = bool(self.places)
        self._voltage: Reading[float] | None = None
        self._on: frozenset[str] | None = None
        self._pre_charged_v = 0.0
        self._is_charging = False
        self._driven_ms = self._read_at_ms = now_ms

    def measured(self, share: float, now_ms: int) -> None:
        """The analogue input, 0..1."""
        if isfinite(share):
            self._voltage = Reading(max(0.0, (share * ADC_V - ADC_OFFSET_V) * ADC_SCALE), now_ms)

    def readings(self, _now_ms: int) -> Readings:
        return {} if self._voltage is None else {"supply_voltage_v": self._voltage}

    def hear(self, message: object, _now_ms: int) -> None:
        name, _ = body_of(message)
        if name.endswith("Req"):
            self._is_charging = name == "CurrentDemandReq"
        elif message is None:
            self._is_charging = False

    def drive(self, outputs: Outputs, now_ms: int) -> None:
        assert isinstance(outputs, EvseOutputs)
        self._driven_ms = now_ms
        if not outputs.supply_enabled:
            self._pre_charged_v = 0.0
            self._set(frozenset())
        elif self._is_charging:
            most_v = self._pre_charged_v or outputs.supply_voltage_v
            self._set(steps_for(min(outputs.supply_voltage_v, most_v - BELOW_V)) | {LOAD})
        else:
            self._pre_charged_v = outputs.supply_voltage_v
            self._set(steps_for(outputs.supply_voltage_v))

    def _set(self, on: frozenset[str]) -> None:
        if on != self._on:
            self._on = on
            self.set_outputs(on)

    def next_deadline_ms(self) -> int:
        return self._read_at_ms

    def tick(self, now_ms: int) -> None:
        if now_ms - self._driven_ms > WATCHDOG_MS:
            self._set(frozenset())
        if now_ms >= self._read_at_ms:
            self._read_at_ms = now_ms + READ_EVERY_MS
            self.ask_voltage()

    def last_will(self) -> Will:
        """A supply goes off at once."""
        return [SetPin(0, chip, offset, False, low) for chip, offset, low in self.places.values()] \
            if self._on else ()

    def trouble(self, _now_ms: int) -> str:
        return self.what_is_wrong()

    def close(self) -> None:
        self._on = None
        self._set(frozenset())
        self.let_go()


def steps_for(voltage_v: float) -> frozenset[str]:
    """The outputs that make this voltage, or the next lower one that there is."""
    on = set()
    left_v = max(0.0, voltage_v)
    if left_v > SMALL_MOST_V:
        on.add(STEPS[0][0])
        left_v = max(0.0, left_v - STEPS[0][1])
    units = min(UNITS_MOST, int(left_v / UNIT_V))
    on |= {name for name, volts in STEPS[1:] if units & round(volts / UNIT_V)}
    return frozenset(on)
