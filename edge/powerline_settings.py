"""What the options of pyPlc.ini mean for SLAC."""

from __future__ import annotations

from typing import Literal

from edge.settings import Settings
from plc.slac.evse import EvseSlacOptions
from plc.slac.pev import PevSlacOptions


def pev_slac_options(settings: Settings) -> PevSlacOptions:
    """The car's matching."""
    validations: dict[str, Literal["never", "doubt", "always"]] = {
        "never": "never", "doubt": "doubt", "always": "always"}
    return PevSlacOptions(
        needs_modem=settings.car_needs_modem, parm_requests=settings.car_slac_requests,
        validate=validations[settings.car_validation],
        attenuation_limit_db=settings.car_attenuation_limit or None)  # fmt: skip


def evse_slac_options(settings: Settings) -> EvseSlacOptions:
    """The charger's matching; whoever runs it looks at the control pilot."""
    return EvseSlacOptions(
        key_per="process" if settings.charger_key_per == "process" else "session",
        attenuation_offset_db=settings.charger_attenuation_offset,
        attenuation_constant_db=settings.charger_attenuation_constant, counts_toggles=True)  # fmt: skip
