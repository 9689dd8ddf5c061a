"""What a device looks like to hardwareInterface: it measures, it is driven, and it watches over us.

A device whose drive() has not been called for its watchdog time switches off by itself: state B or no
supply at once, contactors open when the other side has had its time.  Where the hardware cannot do that,
its file says so in the first lines.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple, Protocol

from plc.safety.evse import EvseInputs, EvseOutputs
from plc.safety.pev import PevInputs, PevOutputs
from plc.session.values import Measurer, Reading, Wish

# How long a device carries on without being driven.
WATCHDOG_MS = 1_000
# What a watchdog leaves to the other side before contactors open.
WATCHDOG_OPENS_MS = 2_000


class PevMeasured(NamedTuple):
    """The safety inputs, and what only the session wants to know of the battery.

    battery_stop: the battery asks for the end of the charge, while there is nothing wrong with it.
    """

    inputs: PevInputs = PevInputs()
    battery_soc_percent: Reading[float] | None = None
    target_voltage_v: Reading[float] | None = None
    target_current_a: Reading[float] | None = None
    full: Reading[bool] | None = None
    battery_stop: Reading[bool] | None = None
    battery_temperature_c: Reading[float] | None = None
    energy_wh: Reading[float] | None = None

    @classmethod
    def of(cls, readings: Mapping[str, Reading[Any]]) -> PevMeasured:
        """From readings by their names."""
        return cls._make((PevInputs._make(map(readings.get, PevInputs._fields)),
                          *map(readings.get, cls._fields[1:])))


class EvseMeasured(NamedTuple):
    """The safety inputs, and what only the session wants to know of the supply and the installation.

    authorised: True allows the charge; False before that means not yet, and after it that it is withdrawn.
    wish: "stop" counts as long as it is said, "renegotiate" once each time it is said anew.
    Both count while they are young (AUTHORISATION_AGE_MS): who holds a state gives the present as its time.
    A wish that comes as an event has the time of its arrival and need not be taken back.
    """

    inputs: EvseInputs = EvseInputs()
    authorised: Reading[bool] | None = None
    wish: Reading[Wish] | None = None
    stop_button: Reading[bool] | None = None
    rcd: Reading[bool] | None = None
    supply_max_voltage_v: Reading[float] | None = None
    supply_max_current_a: Reading[float] | None = None
    supply_max_power_w: Reading[float] | None = None
    energy_wh: Reading[float] | None = None

    @classmethod
    def of(cls, readings: Mapping[str, Reading[Any]]) -> EvseMeasured:
        """From readings by their names."""
        return cls._make((EvseInputs._make(map(readings.get, EvseInputs._fields)),
                          *map(readings.get, cls._fields[1:])))


class Device(Protocol):
    """What both sides' hardware has in common.

    Nothing here raises for what a sensor does: an unknown value is None.
    """

    def hear(self, message: object, now_ms: int) -> None:
        """What the other side says, None when it has fallen silent: of use to virtual devices only."""

    def source_of(self, quantity: str) -> Measurer:
        """Which device measures this, and what is wrong with it."""

    def trouble(self, now_ms: int) -> str:
        """What is wrong with the hardware itself, for people; "" if nothing is."""

    def close(self) -> None: ...


class PevDevice(Device, Protocol):
    """A car's hardware."""

    def measure(self, now_ms: int) -> PevMeasured: ...

    def drive(self, outputs: PevOutputs, now_ms: int) -> None: ...


class EvseDevice(Device, Protocol):
    """A charger's hardware."""

    def measure(self, now_ms: int) -> EvseMeasured: ...

    def drive(self, outputs: EvseOutputs, now_ms: int) -> None: ...
