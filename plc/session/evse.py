"""What the charger's session is given, what it remembers, and what it may deliver: values, no machine."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import isfinite
from typing import Literal, NamedTuple

from plc.session.limits import MEASUREMENT_AGE_MS, PAUSED_MS
from plc.session.quirks import ChargerQuirks
from plc.session.records import CurrentDemandReq
from plc.session.values import HardwareState, Reading, fresh

DC_MODES = frozenset(("DC_core", "DC_extended", "DC_combo_core", "DC_unique"))
NOT_MEASURED = 1e6    # no voltage or current of a charger is as high; NaN is not lower either
AC_MODES = frozenset(("AC_single_phase_core", "AC_three_phase_core"))


@dataclass(frozen=True, kw_only=True)
class EvseOptions:
    """What an installation may want otherwise.

    protocols: those we speak; the car's priorities decide among them.
    energy_modes: offered to the car, as EnergyTransferMode; DIN 70121 is told the first one only.
    evse_id: 7 to 37 characters.
    authorisation: "free" starts without asking; "key" waits for authorise(); "device" for that or the device.
    reads_soc_only: tell the state of charge and leave before the cable check (visits at an AC wallbox).
    cable_check_voltage_v: tested with this, but not more than the car's maximum.
    authorization_ms: how long that may take.
    discharge_max_current_a: 0 forbids to draw energy from the car; discharge_min_voltage_v: nor below this.
    discharges_always: draw it while the car asks for any current, since none on the road asks for less than
    nothing; one that asks for 0 A is about to open its contactors.
    discharge_min_soc_percent: ask the car to stop there; 0: never.
    discharge_reports: the current that a car is told while energy is drawn; some stop if it is not theirs.
    stop_after_ms, renegotiate_after_ms: ask the car for it so long after the power came on; 0: never.
    """

    protocols: tuple[str, ...] = ("din", "iso2")
    energy_modes: tuple[str, ...] = ("DC_extended",)
    evse_id: bytes = b"ZZ00000"
    is_free: bool = True
    authorisation: Literal["free", "key", "device"] = "free"
    authorization_ms: int = 180_000
    reads_soc_only: bool = False
    max_voltage_v: float = 450.0
    min_voltage_v: float = 200.0
    max_current_a: float = 200.0
    min_current_a: float = 1.0
    max_power_w: float = 50_000.0
    peak_current_ripple_a: float = 5.0
    current_regulation_tolerance_a: float = 5.0
    cable_check_voltage_v: float = 400.0
    ac_nominal_voltage_v: float = 230.0
    ac_max_current_a: float = 32.0
    discharge_max_current_a: float = 0.0
    discharge_min_voltage_v: float = 0.0
    discharges_always: bool = False
    discharge_min_soc_percent: int = 0
    discharge_reports: Literal["measured", "asked"] = "measured"
    stop_after_ms: int = 0
    renegotiate_after_ms: int = 0
    quirks: ChargerQuirks = field(default_factory=ChargerQuirks)

    @property
    def spoken(self) -> tuple[str, ...]:
        """DIN 70121 knows DC only; seen: cars that ask for it first and then refuse AC by it."""
        iso = tuple(schema for schema in self.protocols if schema != "din")
        return iso if self.is_ac and iso else self.protocols

    @property
    def is_ac(self) -> bool:
        return all(mode in AC_MODES for mode in self.energy_modes)

    def __post_init__(self) -> None:
        for mode in self.energy_modes:
            if mode not in DC_MODES | AC_MODES:
                raise ValueError(f"energy_modes: got {mode!r}, want of {sorted(DC_MODES | AC_MODES)}")
        if not self.energy_modes:
            raise ValueError("energy_modes: got none, want one or more")
        if self.min_voltage_v > self.max_voltage_v:
            raise ValueError(f"lowest voltage {self.min_voltage_v:g} V, highest {self.max_voltage_v:g} V: "
                             "want the lowest not above the highest")
        if self.min_current_a > self.max_current_a:
            raise ValueError(f"lowest current {self.min_current_a:g} A, highest {self.max_current_a:g} A: "
                             "want the lowest not above the highest")
        if not (7 <= len(self.evse_id) <= 37 and self.evse_id.isascii()):
            raise ValueError(f"evse_id: got {self.evse_id!r}, want 7 to 37 ASCII characters")


@dataclass
class EvseMemory:
    """What outlives a session: a paused one, which the car may join again."""

    paused_id: bytes | None = None
    paused_at_ms: int = 0

    def pause(self, session_id: bytes, now_ms: int) -> None:
        self.paused_id, self.paused_at_ms = session_id, now_ms

    def forget(self) -> None:
        self.paused_id = None

    def joinable(self, now_ms: int) -> bytes | None:
        """The session id that may be joined now."""
        return self.paused_id if now_ms - self.paused_at_ms <= PAUSED_MS.value else None


class Output(NamedTuple):
    """What the supply can do now, and what it does; present values are None where they are too old."""

    max_voltage_v: float
    max_current_a: float
    max_power_w: float
    present_voltage_v: float | None
    present_current_a: float | None


def output_of(options: EvseOptions, hardware: HardwareState, now_ms: int) -> Output:
    """One view of the supply for one answer: limits of the device count where they are lower than ours."""
    return Output(
        max_voltage_v=_lower(options.max_voltage_v, hardware.supply_max_voltage_v),
        max_current_a=_lower(options.max_current_a, hardware.supply_max_current_a),
        max_power_w=_lower(options.max_power_w, hardware.supply_max_power_w),
        present_voltage_v=_present(hardware.supply_voltage_v, now_ms),
        present_current_a=_present(hardware.supply_current_a, now_ms),
    )


def _lower(own: float, reading: Reading[float] | None) -> float:
    return own if reading is None or not isfinite(reading.value) else max(0.0, min(own, reading.value))


def _present(reading: Reading[float] | None, now_ms: int) -> float | None:
    value = fresh(reading, now_ms, MEASUREMENT_AGE_MS.value)
    return value if value is not None and abs(value) < NOT_MEASURED else None


class Delivery(NamedTuple):
    """What is delivered of what the car asks for, and which limit was in the way."""

    voltage_v: float
    current_a: float
    is_current_limited: bool
    is_voltage_limited: bool
    is_power_limited: bool


def delivery_for(request: CurrentDemandReq, options: EvseOptions, output: Output) -> Delivery:
    """Never above any limit; a negative current draws energy from the car, where that is allowed."""
    target_v, target_a = request.target_voltage_v, request.target_current_a
    max_v, max_a, max_w, present_v, _ = output
    voltage_v = min(target_v, max_v)
    lowest_a = -options.discharge_max_current_a
    if present_v is None or present_v < options.discharge_min_voltage_v:
        lowest_a = 0.0
    by_current_a = max(lowest_a, min(target_a, max_a))
    if options.discharges_always and target_a > 0:
        by_current_a = lowest_a
    most_a = max_w / max(voltage_v, present_v or 0.0, 1.0)
    current_a = max(-most_a, min(by_current_a, most_a))
    return Delivery(
        voltage_v=voltage_v, current_a=current_a, is_current_limited=target_a >= max_a,
        is_voltage_limited=target_v >= max_v or (present_v is not None and present_v >= max_v),
        is_power_limited=current_a != by_current_a,
    )
