"""What the options of pyPlc.ini mean for sessions, safety and virtual devices."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Literal, TypeVar

from devices import physics, virtual
from devices.virtual_parts import BatteryOptions
from edge.settings import Settings
from plc.errors import ConfigError
from plc.safety.limits import EvseLimits, PevLimits
from plc.session.evse import EvseOptions
from plc.session.pev import PevOptions

T = TypeVar("T")
FULL_PERCENT = 100
AUTHORISATIONS: dict[str, Literal["free", "key", "device"]] = {
    "free": "free", "key": "key", "device": "device"}
USER_STEP = re.compile(r"(\d+(?:\.\d+)?) (.+)")
USER_ACTIONS = (virtual.PLUG, virtual.UNPLUG, virtual.TEAR_OFF, virtual.PRESS, virtual.RELEASE)


def _made(section: str, make: Callable[[], T]) -> T:
    """Options that contradict each other are the user's mistake."""
    try:
        return make()
    except ValueError as error:
        raise ConfigError(f"[{section}] {error}") from None


def pev_options(settings: Settings, own_mac: bytes) -> PevOptions:
    """The car's session."""
    judged_by: Literal["inlet", "charger"] = "inlet" if settings.precharge_judged_by == "inlet" else "charger"
    return _made("car", lambda: PevOptions(
        evcc_id=own_mac,
        protocols=settings.car_protocols,
        energy="AC" if settings.car_energy == "AC" else "DC",
        max_voltage_v=settings.car_max_voltage,
        max_current_a=settings.car_max_current,
        energy_capacity_wh=settings.virtual_battery,
        target_soc_percent=None if settings.car_target_soc == FULL_PERCENT else settings.car_target_soc,
        minimal_fields=settings.car_minimal_fields,
        precharge_tolerance_v=settings.precharge_tolerance,
        precharge_judged_by=judged_by,
        loop_interval_ms=settings.car_loop_interval,
        poll_interval_ms=min(100, settings.car_loop_interval),
    ))  # fmt: skip


def pev_limits(settings: Settings) -> PevLimits:
    """The car's supervisor: a little above what the session asks for."""
    return PevLimits(
        max_voltage_v=settings.car_max_voltage, max_current_a=settings.car_max_current,
        delta_v=float(max(settings.precharge_tolerance, 20)),
        reported_ends_pre_charge=settings.precharge_judged_by == "charger")  # fmt: skip


def evse_options(settings: Settings) -> EvseOptions:
    """The charger's session."""
    modes = {"DC": ("DC_extended",), "AC": ("AC_three_phase_core", "AC_single_phase_core")}
    return _made("charger", lambda: EvseOptions(
        protocols=settings.charger_protocols,
        energy_modes=modes[settings.charger_energy],
        evse_id=settings.charger_id.encode(),
        authorisation=AUTHORISATIONS[settings.charger_authorisation],
        reads_soc_only=settings.charger_reads_soc_only,
        max_voltage_v=settings.charger_max_voltage,
        min_voltage_v=settings.charger_min_voltage,
        max_current_a=settings.charger_max_current,
        max_power_w=settings.charger_max_power,
    ))  # fmt: skip


def evse_limits(settings: Settings) -> EvseLimits:
    """The charger's supervisor."""
    return EvseLimits(max_voltage_v=settings.charger_max_voltage, max_current_a=settings.charger_max_current)


# --- virtual devices


def virtual_pev(settings: Settings) -> virtual.PevOptions:
    """The car that there is not."""
    battery = BatteryOptions(capacity_wh=settings.virtual_battery, soc_percent=settings.virtual_soc)
    user = tuple(user_steps(settings.virtual_user))
    is_instant = settings.virtual_physics == "instant"
    return virtual.PevOptions(
        battery=battery, user=user, is_plugged=not user,
        closing_ms=0 if is_instant else 60, opening_ms=0 if is_instant else 30,
        locking_ms=0 if is_instant else 300, inlet_discharge_ms=0.1 if is_instant else 300.0)  # fmt: skip


def user_steps(text: str) -> Iterator[tuple[int, str]]:
    """`2 plug, 30 unplug`: what the user does after how many seconds; `none`: plugged in from the start."""
    if text == "none":
        return
    for step in text.split(","):
        match = USER_STEP.fullmatch(step.strip())
        if match is None or match[2] not in USER_ACTIONS:
            raise ConfigError(f'[virtual] virtual_user = "{text}": "{step.strip()}": want seconds and one of '
                              f"{', '.join(USER_ACTIONS)}")
        yield round(float(match[1]) * 1000), match[2]


def virtual_evse(settings: Settings) -> virtual.EvseOptions:
    """The charger that there is not."""
    is_instant = settings.virtual_physics == "instant"
    return virtual.EvseOptions(
        max_voltage_v=settings.charger_max_voltage, max_current_a=settings.charger_max_current,
        max_power_w=settings.charger_max_power, authorised=settings.charger_authorisation == "device",
        isolating_ms=0 if is_instant else 1_000,
        closing_ms=0 if is_instant else 60, opening_ms=0 if is_instant else 30,
        physics=physics.INSTANT if is_instant else physics.PhysicsOptions())  # fmt: skip
