"""What the options of pyPlc.ini mean for what there is not: virtual modems and cables, cars and chargers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from devices import physics, virtual
from devices.virtual_ac import Mains
from devices.virtual_parts import BatteryOptions
from edge.cable import CableOptions
from edge.settings import Settings
from plc.errors import ConfigError
from plc.slac.virtual_modem import ModemOptions

USER_STEP = re.compile(r"(\d+(?:\.\d+)?) (.+)")
MOVES = (virtual.PLUG, virtual.UNPLUG, virtual.TEAR_OFF)
USER_ACTIONS = (*MOVES, virtual.PRESS, virtual.RELEASE)


def virtual_modem(settings: Settings, *, taps: bool = False) -> ModemOptions:
    """The modem that there is not."""
    return ModemOptions(restart_ms=settings.virtual_modem_restart, others_db=settings.virtual_attenuation,
                        taps=taps)  # fmt: skip


def virtual_line(settings: Settings) -> CableOptions:
    """The powerline that there is not."""
    return CableOptions(loss=settings.virtual_loss / 100, delay_ms=settings.virtual_delay)


def virtual_pev(settings: Settings) -> virtual.PevOptions:
    """The car that there is not."""
    battery = BatteryOptions(capacity_wh=settings.virtual_battery, soc_percent=settings.virtual_soc)
    user = tuple(user_steps(settings.virtual_user))
    first_move = next((action for _, action in sorted(user) if action in MOVES), None)
    is_instant = settings.virtual_physics == "instant"
    return virtual.PevOptions(
        battery=battery, user=user, is_plugged=first_move != virtual.PLUG,
        ac_max_current_a=settings.car_max_current if settings.car_energy == "AC" else 0.0,
        ac_phases=1 if settings.car_phases == "1" else 3,
        closing_ms=0 if is_instant else 60, opening_ms=0 if is_instant else 30,
        locking_ms=0 if is_instant else 300, inlet_discharge_ms=0.1 if is_instant else 300.0)  # fmt: skip


def user_steps(text: str) -> Iterator[tuple[int, str]]:
    """`2 plug, 30 unplug`: what the user does after how many seconds; nothing for `none`."""
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
    mains = Mains(settings.charger_ac_voltage, 1 if settings.charger_phases == "1" else 3)
    return virtual.EvseOptions(
        mains=mains if settings.charger_energy == "AC" else None,
        max_voltage_v=settings.charger_max_voltage, max_current_a=settings.charger_max_current,
        max_power_w=settings.charger_max_power, authorised=settings.charger_authorisation == "device",
        isolating_ms=0 if is_instant else 1_000,
        closing_ms=0 if is_instant else 60, opening_ms=0 if is_instant else 30,
        physics=physics.INSTANT if is_instant else physics.PhysicsOptions())  # fmt: skip
