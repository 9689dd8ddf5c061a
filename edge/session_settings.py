"""What the options of pyPlc.ini mean for sessions and safety."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeVar

from edge.settings import Settings
from plc.errors import ConfigError
from plc.safety.limits import EvseLimits, PevLimits
from plc.session.evse import EvseOptions
from plc.session.pev import PevOptions
from plc.session.quirks import CarQuirks, ChargerQuirks, listed

T = TypeVar("T")
Q = TypeVar("Q", CarQuirks, ChargerQuirks)
FULL_PERCENT = 100
AUTHORISATIONS: dict[str, Literal["free", "key", "device"]] = {
    "free": "free", "key": "key", "device": "device"}


def _made(section: str, make: Callable[[], T]) -> T:
    """Options that contradict each other are the user's mistake."""
    try:
        return make()
    except ValueError as error:
        raise ConfigError(f"[{section}] {error}") from None


def _in_order(settings: Settings, least: str, most: str) -> None:
    """A lowest value above its highest names both options."""
    lowest, highest = getattr(settings, least), getattr(settings, most)
    if lowest > highest:
        section = getattr(Settings, least).section
        raise ConfigError(f"[{section}] {least} = {lowest}: want no more than {most}, which is {highest}")


def _quirks(settings: Settings, side: str, kind: type[Q]) -> Q:
    return kind(**{one.name: getattr(settings, f"{side}_{one.name}") for one in listed(kind)})


def pev_options(settings: Settings, own_mac: bytes) -> PevOptions:
    """The car's session."""
    if settings.car_energy == "AC":
        _in_order(settings, "car_min_current", "car_max_current")
    judged_by: Literal["inlet", "charger"] = "inlet" if settings.precharge_judged_by == "inlet" else "charger"
    return _made("car", lambda: PevOptions(
        evcc_id=own_mac,
        protocols=settings.car_protocols,
        energy="AC" if settings.car_energy == "AC" else "DC",
        max_voltage_v=settings.car_max_voltage,
        max_current_a=settings.car_max_current,
        max_power_w=settings.car_max_power or None,
        min_current_a=settings.car_min_current,
        phases=1 if settings.car_phases == "1" else 3,
        energy_capacity_wh=settings.car_energy_capacity or settings.virtual_battery,
        energy_request_wh=settings.car_energy_request or None,
        full_soc_percent=settings.car_full_soc,
        bulk_soc_percent=settings.car_bulk_soc,
        departure_time_s=settings.car_departure_time or None,
        target_soc_percent=None if settings.car_target_soc == FULL_PERCENT else settings.car_target_soc,
        minimal_fields=settings.car_minimal_fields,
        precharge_current_a=settings.car_precharge_current,
        precharge_tolerance_v=settings.precharge_tolerance,
        precharge_judged_by=judged_by,
        target_voltage_margin_v=settings.car_voltage_margin,
        authorization_ms=1_000 * settings.car_authorisation_time,
        welding_detection_ms=1_000 * settings.car_welding_detection,
        asks_service_detail=settings.car_asks_service_detail,
        pauses=settings.car_pauses,
        standard_times=settings.car_standard_times,
        quirks=_quirks(settings, "car", CarQuirks),
        loop_interval_ms=settings.car_loop_interval,
        poll_interval_ms=min(100, settings.car_loop_interval),
    ))  # fmt: skip


def pev_limits(settings: Settings) -> PevLimits:
    """The car's supervisor: a little above what the session asks for."""
    return PevLimits(
        max_voltage_v=settings.car_max_voltage, max_current_a=settings.car_max_current,
        max_temperature_c=settings.car_max_temperature,
        accepts_odd_report=_quirks(settings, "car", CarQuirks).accepts_mirrored_voltage,
        delta_v=float(max(settings.precharge_tolerance, 20)),
        reported_ends_pre_charge=settings.precharge_judged_by == "charger")  # fmt: skip


def evse_options(settings: Settings) -> EvseOptions:
    """The charger's session."""
    _in_order(settings, "charger_min_voltage", "charger_max_voltage")
    _in_order(settings, "charger_min_current", "charger_max_current")
    three, one = "AC_three_phase_core", "AC_single_phase_core"
    ac_modes = (one,) if settings.charger_phases == "1" else (three, one)
    reports: Literal["measured", "asked"] = (
        "asked" if settings.charger_discharge_reports == "asked" else "measured")
    return _made("charger", lambda: EvseOptions(
        protocols=settings.charger_protocols,
        energy_modes=ac_modes if settings.charger_energy == "AC" else ("DC_extended",),
        evse_id=settings.charger_id.encode(),
        authorisation=AUTHORISATIONS[settings.charger_authorisation],
        reads_soc_only=settings.charger_reads_soc_only,
        max_voltage_v=settings.charger_max_voltage,
        min_voltage_v=settings.charger_min_voltage,
        max_current_a=settings.charger_max_current,
        max_power_w=settings.charger_max_power,
        is_free=settings.charger_is_free,
        authorization_ms=1_000 * settings.charger_authorisation_time,
        min_current_a=settings.charger_min_current,
        peak_current_ripple_a=settings.charger_ripple,
        current_regulation_tolerance_a=settings.charger_tolerance,
        cable_check_voltage_v=settings.charger_cable_check_voltage,
        ac_nominal_voltage_v=settings.charger_ac_voltage,
        ac_max_current_a=settings.charger_ac_max_current,
        discharge_max_current_a=_drawn_a(settings),
        discharge_min_voltage_v=settings.charger_discharge_min_voltage,
        discharges_always=settings.charger_discharge == "always",
        discharge_min_soc_percent=0 if settings.charger_discharge == "no"
        else settings.charger_discharge_min_soc,
        discharge_reports=reports,
        stop_after_ms=60_000 * settings.charger_stop_after,
        renegotiate_after_ms=60_000 * settings.charger_renegotiate_after,
        quirks=_quirks(settings, "charger", ChargerQuirks),
    ))  # fmt: skip


def _drawn_a(settings: Settings) -> float:
    return 0.0 if settings.charger_discharge == "no" else settings.charger_discharge_max_current


def evse_limits(settings: Settings) -> EvseLimits:
    """The charger's supervisor."""
    return EvseLimits(max_voltage_v=settings.charger_max_voltage, max_current_a=settings.charger_max_current,
                      discharge_max_current_a=_drawn_a(settings))
