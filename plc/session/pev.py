"""What the car's session is given, what it knows of the charger, what it may ask for: values, no state."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import floor
from typing import Literal, NamedTuple

from plc.record import record
from plc.session.limits import BATTERY_AGE_MS, PRECHARGE_CURRENT_A
from plc.session.quirks import CarQuirks
from plc.session.records import CurrentDemandRes, DcEvseChargeParameter
from plc.session.values import HardwareState, fresh

# The mode we ask for, by what the charger offers.  DIN 70121 has words for chargers that can do several.
ENERGY_MODES: dict[str, dict[str, str]] = {
    "DC": {
        "DC_extended": "DC_extended", "DC_core": "DC_core", "DC_combo_core": "DC_combo_core",
        "DC_unique": "DC_unique",
        "AC_core1p_DC_extended": "DC_extended", "AC_core3p_DC_extended": "DC_extended",
        "AC_single_phase_three_phase_core_DC_extended": "DC_extended", "AC_single_DC_core": "DC_core",
    },
    "AC": {"AC_three_phase_core": "AC_three_phase_core", "AC_single_phase_core": "AC_single_phase_core"},
    "AC 1": {"AC_single_phase_core": "AC_single_phase_core"},
}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class PevOptions:
    """What an installation may want otherwise.

    protocols: those we offer, the most wanted first.
    minimal_fields: leave out what the schema does not require (default: all is told; chargers refuse less).
    precharge_judged_by: "charger" believes EVSEPresentVoltage; on the bench only, without own measurement.
    target_voltage_margin_v: stay this far below our own limit, which some chargers call a malfunction.
    loop_interval_ms: from one CurrentDemandReq to the next at the earliest; 0: as soon as answered.
    target_soc_percent: stop there; None: when the battery says that it is full.
    authorization_ms: how long a user may take to authorise the charge.
    welding_detection_ms: how long the inlet's voltage is watched after the charge; 0: not at all.
    phases: 1 for a car that takes AC by one phase only.
    standard_times: wait no longer than the standards say, though real chargers may take longer.
    pauses: end with a pause instead of a termination (ISO 15118-2), so that the session can be joined again.
    """

    evcc_id: bytes
    protocols: tuple[str, ...] = ("din", "iso2")
    energy: Literal["DC", "AC"] = "DC"
    max_voltage_v: float = 410.0
    max_current_a: float = 125.0
    max_power_w: float | None = None
    min_current_a: float = 6.0
    energy_capacity_wh: float | None = None
    energy_request_wh: float | None = None
    full_soc_percent: int = 100
    bulk_soc_percent: int = 80
    departure_time_s: int | None = None
    target_soc_percent: float | None = None
    minimal_fields: bool = False
    precharge_current_a: float = 1.0
    precharge_tolerance_v: float = 10.0
    precharge_judged_by: Literal["inlet", "charger"] = "inlet"
    target_voltage_margin_v: float = 1.0
    loop_interval_ms: int = 100
    poll_interval_ms: int = 100
    authorization_ms: int = 180_000
    welding_detection_ms: int = 5_000
    phases: Literal[1, 3] = 3
    asks_service_detail: bool = False
    pauses: bool = False
    standard_times: bool = False
    quirks: CarQuirks = field(default_factory=CarQuirks)

    @property
    def energy_modes(self) -> dict[str, str]:
        """What we ask for, by what is offered, the most wanted first."""
        return ENERGY_MODES["AC 1" if self.energy == "AC" and self.phases == 1 else self.energy]

    def __post_init__(self) -> None:
        if not 0 <= self.precharge_current_a <= PRECHARGE_CURRENT_A.value:
            raise ValueError(f"precharge_current_a = {self.precharge_current_a}: "
                             f"want 0..{PRECHARGE_CURRENT_A.value}")


class PausedSession(NamedTuple):
    """What is needed to join a paused session again.

    began_ms: of the first of its connections.  delivered_wh: by all of them.
    """

    schema: str
    session_id: bytes
    began_ms: int = 0
    delivered_wh: float = 0.0


@record
class Offer:
    """What the charger can give.  p_max_w: what the schedule allows; None: no limit known."""

    max_voltage_v: float
    max_current_a: float
    min_voltage_v: float = 0.0
    max_power_w: float | None = None
    p_max_w: float | None = None

    @classmethod
    def of(cls, parameter: DcEvseChargeParameter) -> Offer:
        return cls(max_voltage_v=parameter.max_voltage_v, max_current_a=parameter.max_current_a,
                   min_voltage_v=parameter.min_voltage_v, max_power_w=parameter.max_power_w)

    def moved(self, answer: CurrentDemandRes) -> Offer:
        """The limits that the charger has told with this answer; those that it has not told hold on."""
        return Offer(
            max_voltage_v=self.max_voltage_v if answer.max_voltage_v is None else answer.max_voltage_v,
            max_current_a=self.max_current_a if answer.max_current_a is None else answer.max_current_a,
            max_power_w=self.max_power_w if answer.max_power_w is None else answer.max_power_w,
            min_voltage_v=self.min_voltage_v, p_max_w=self.p_max_w)


class Demand(NamedTuple):
    voltage_v: float
    current_a: float


def own_max_voltage_v(hardware: HardwareState, options: PevOptions, now_ms: int) -> float:
    told = fresh(hardware.max_voltage_v, now_ms, BATTERY_AGE_MS.value)
    return options.max_voltage_v if told is None else min(told, options.max_voltage_v)


def own_max_current_a(hardware: HardwareState, options: PevOptions, now_ms: int) -> float:
    """A limit that is told but too old is no limit to rely on: 0 A."""
    if hardware.max_current_a is None:
        return options.max_current_a
    told = fresh(hardware.max_current_a, now_ms, BATTERY_AGE_MS.value)
    return 0.0 if told is None else max(0.0, min(told, options.max_current_a))


def demand(hardware: HardwareState, options: PevOptions, offer: Offer, now_ms: int) -> Demand:
    """The most that battery, charger, schedule and our own limits all allow; 0 A if the battery is silent.

    Power limits are held at the target voltage, so that the product of what we ask for never exceeds them.
    """
    battery_v = fresh(hardware.battery_voltage_v, now_ms, BATTERY_AGE_MS.value)
    wanted_v = fresh(hardware.target_voltage_v, now_ms, BATTERY_AGE_MS.value)
    wanted_a = fresh(hardware.target_current_a, now_ms, BATTERY_AGE_MS.value)
    ceiling_v = own_max_voltage_v(hardware, options, now_ms) - options.target_voltage_margin_v
    voltage_v = _down(max(0.0, min(wanted_v or battery_v or 0.0, ceiling_v, offer.max_voltage_v)))
    if battery_v is None or wanted_v is None or wanted_a is None or voltage_v == 0:
        return Demand(voltage_v, 0.0)
    limits_a = [wanted_a, own_max_current_a(hardware, options, now_ms), offer.max_current_a]
    limits_a += [power_w / voltage_v for power_w in (options.max_power_w, offer.max_power_w, offer.p_max_w)
                 if power_w is not None]
    return Demand(voltage_v, _down(max(0.0, min(limits_a))))


def _down(value: float) -> float:
    """To tenths, never upwards."""
    return floor(value * 10 + 1e-6) / 10
