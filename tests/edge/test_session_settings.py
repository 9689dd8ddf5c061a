"""Options of the file reach sessions, safety and virtual devices."""

from __future__ import annotations

import pytest

from edge.session_settings import (
    evse_limits,
    evse_options,
    pev_limits,
    pev_options,
    user_steps,
    virtual_evse,
    virtual_pev,
)
from edge.settings import OPTIONS, Settings
from plc.errors import ConfigError

MAC = bytes.fromhex("020000000001")


def test_the_defaults_make_a_car_and_a_charger_that_fit() -> None:
    settings = Settings({})
    car, charger = pev_options(settings, MAC), evse_options(settings)
    assert car.evcc_id == MAC
    assert car.protocols == charger.protocols == ("din", "iso2")
    assert charger.min_voltage_v < car.max_voltage_v <= charger.max_voltage_v
    assert car.target_soc_percent is None
    assert pev_limits(settings).max_voltage_v == car.max_voltage_v
    assert evse_limits(settings).max_current_a == charger.max_current_a
    assert virtual_pev(settings).is_plugged
    assert virtual_pev(settings).battery.soc_percent == 40
    assert not virtual_evse(settings).authorised


def test_what_is_set_counts() -> None:
    car = pev_options(Settings({
        "car_protocols": "iso2", "car_energy": "AC", "car_max_current": "16", "car_target_soc": "80",
        "car_minimal_fields": "yes", "car_loop_interval": "0", "precharge_judged_by": "charger"}), MAC)
    assert (car.protocols, car.energy, car.max_current_a) == (("iso2",), "AC", 16)
    assert (car.target_soc_percent, car.minimal_fields, car.loop_interval_ms) == (80, True, 0)
    assert car.precharge_judged_by == "charger"
    charger = evse_options(Settings({"charger_energy": "AC", "charger_authorisation": "key"}))
    assert charger.is_ac
    assert charger.authorisation == "key"
    instant = Settings({"virtual_physics": "instant", "virtual_user": "1.5 plug, 9 press stop"})
    assert virtual_evse(instant).isolating_ms == virtual_pev(instant).closing_ms == 0
    assert virtual_pev(instant).user == ((1500, "plug"), (9000, "press stop"))
    assert not virtual_pev(instant).is_plugged


@pytest.mark.parametrize("text", ["plug", "x plug", "1 jump", "1 plug,,", "1 plug; 2 unplug"])
def test_a_user_who_cannot_do_that_is_refused(text: str) -> None:
    with pytest.raises(ConfigError, match="virtual_user"):
        list(user_steps(text))


def test_options_that_cannot_be_are_the_users_mistake() -> None:
    with pytest.raises(ConfigError, match=r"\[charger\] evse_id"):
        evse_options(Settings({"charger_id": "short"}))


def test_every_option_of_these_sections_names_its_section() -> None:
    prefixes = {"car": ("car_", "precharge_"), "charger": ("charger_",), "virtual": ("virtual_",)}
    for option in OPTIONS:
        assert option.name.startswith(prefixes.get(option.section, ("",)))
