"""What a session knows of the hardware: measurements with the instant they were taken."""

from __future__ import annotations

from collections.abc import Callable
from operator import itemgetter
from typing import Generic, Literal, NamedTuple, TypeVar

T = TypeVar("T")

CpState = Literal["A", "B", "C", "D", "E", "F"]
Isolation = Literal["invalid", "valid", "warning", "fault"]
Wish = Literal["none", "stop", "renegotiate"]    # what an installation wants of the car


class Reading(NamedTuple, Generic[T]):
    """A measured value and when it was measured."""

    value: T
    at_ms: int


# Of a reading, for map() over many of them.
VALUE, AT_MS = itemgetter(0), itemgetter(1)


class Measurer(NamedTuple):
    """Which device measures something, and what is wrong with it now, in words for people; "" if unknown."""

    device: str = ""
    trouble: str = ""


def nobody(_quantity: str) -> Measurer:
    """Where it is not known who measures what."""
    return Measurer()


class HardwareState(NamedTuple):
    """All that a session may look at; None is what nobody measures.  The edge replaces it as a whole.

    source_of: which device measures a quantity.
    """

    source_of: Callable[[str], Measurer] = nobody

    cp_state: Reading[CpState] | None = None
    plugged: Reading[bool] | None = None
    locked: Reading[bool] | None = None
    contactors_closed: Reading[bool] | None = None
    inlet_voltage_v: Reading[float] | None = None
    inlet_current_a: Reading[float] | None = None
    energy_wh: Reading[float] | None = None    # a meter of ours; only differences mean anything

    # the car's
    battery_voltage_v: Reading[float] | None = None
    battery_soc_percent: Reading[float] | None = None
    max_voltage_v: Reading[float] | None = None
    max_current_a: Reading[float] | None = None
    target_voltage_v: Reading[float] | None = None
    target_current_a: Reading[float] | None = None
    full: Reading[bool] | None = None
    battery_ready: Reading[bool] | None = None
    battery_stop: Reading[bool] | None = None
    battery_temperature_c: Reading[float] | None = None
    stop_button: Reading[bool] | None = None

    # the charger's
    supply_voltage_v: Reading[float] | None = None
    supply_current_a: Reading[float] | None = None
    isolation: Reading[Isolation] | None = None
    supply_fault: Reading[bool] | None = None
    authorised: Reading[bool] | None = None    # False: not yet, or no longer
    wish: Reading[Wish] | None = None    # passed on to the car as EVSENotification
    supply_max_voltage_v: Reading[float] | None = None    # what the supply can do now; None: its options say
    supply_max_current_a: Reading[float] | None = None
    supply_max_power_w: Reading[float] | None = None
    rcd: Reading[bool] | None = None    # AC: the residual current device has tripped


def fresh(reading: Reading[T] | None, now_ms: int, max_age_ms: int) -> T | None:
    """The value if it is young enough to be told or acted on, else None."""
    if reading is None or now_ms - reading.at_ms > max_age_ms:
        return None
    return reading.value


def volts(value: float | None) -> str:
    """For people."""
    return "an unknown voltage" if value is None else f"{value:z.0f} V"
