"""Options of the file reach sessions, safety and virtual devices."""

from __future__ import annotations

import pytest

from edge.session_settings import (
    evse_limits,
    evse_options,
    pev_limits,
    pev_options,
)
from edge.settings import OPTIONS, Settings
from edge.virtual_settings import user_steps, virtual_evse, virtual_pev
from plc.errors import ConfigError
from plc.session.quirks import CarQuirks, ChargerQuirks, listed

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
    assert pev_limits(Settings({"car_max_temperature": "70"})).max_temperature_c == 70
    assert pev_limits(Settings({})).accepts_odd_report
    assert not pev_limits(Settings({"car_accepts_mirrored_voltage": "no"})).accepts_odd_report
    one = evse_options(Settings({"charger_energy": "AC", "charger_phases": "1"}))
    assert one.energy_modes == ("AC_single_phase_core",)
    charger = evse_options(Settings({"charger_energy": "AC", "charger_authorisation": "key"}))
    assert charger.is_ac
    assert charger.authorisation == "key"
    instant = Settings({"virtual_physics": "instant", "virtual_user": "1.5 plug, 9 press stop"})
    assert virtual_evse(instant).isolating_ms == virtual_pev(instant).closing_ms == 0
    assert virtual_pev(instant).user == ((1500, "plug"), (9000, "press stop"))


@pytest.mark.parametrize(("user", "is_plugged"), [
    ("none", True), ("8 press stop", True), ("40 unplug, 60 plug", True), ("5 tear off", True),
    ("2 plug, 30 press stop", False), ("1 press stop, 2 plug", False), ("40 unplug, 2 plug", False),
])
def test_a_virtual_car_is_plugged_in_unless_its_user_begins_by_that(user: str, is_plugged: bool) -> None:
    assert virtual_pev(Settings({"virtual_user": user})).is_plugged is is_plugged


def test_every_leniency_is_an_option() -> None:
    assert pev_options(Settings({}), MAC).quirks == CarQuirks()
    assert evse_options(Settings({})).quirks == ChargerQuirks()
    for one in listed(CarQuirks):
        changed = pev_options(Settings({f"car_{one.name}": "no" if one.default else "yes"}), MAC).quirks
        assert changed == CarQuirks(**{one.name: not one.default})
    for one in listed(ChargerQuirks):
        other = evse_options(Settings({f"charger_{one.name}": "no" if one.default else "yes"})).quirks
        assert other == ChargerQuirks(**{one.name: not one.default})


# What is set in the file, and what the session or the supervisor is given.
CAR: dict[str, tuple[str, str, object]] = {
    "car_max_power": ("20000", "max_power_w", 20_000), "car_min_current": ("8", "min_current_a", 8),
    "car_phases": ("1", "phases", 1), "car_energy_capacity": ("60000", "energy_capacity_wh", 60_000),
    "car_energy_request": ("5000", "energy_request_wh", 5_000),
    "car_full_soc": ("90", "full_soc_percent", 90), "car_bulk_soc": ("70", "bulk_soc_percent", 70),
    "car_departure_time": ("3600", "departure_time_s", 3600),
    "car_authorisation_time": ("600", "authorization_ms", 600_000), "car_pauses": ("yes", "pauses", True),
    "car_standard_times": ("yes", "standard_times", True),
    "car_asks_service_detail": ("yes", "asks_service_detail", True),
    "car_precharge_current": ("2", "precharge_current_a", 2),
    "car_voltage_margin": ("5", "target_voltage_margin_v", 5),
    "car_welding_detection": ("0", "welding_detection_ms", 0),
}
CHARGER: dict[str, tuple[str, str, object]] = {
    "charger_min_current": ("3", "min_current_a", 3), "charger_ripple": ("7", "peak_current_ripple_a", 7),
    "charger_tolerance": ("2", "current_regulation_tolerance_a", 2),
    "charger_cable_check_voltage": ("500", "cable_check_voltage_v", 500),
    "charger_ac_voltage": ("120", "ac_nominal_voltage_v", 120),
    "charger_ac_max_current": ("16", "ac_max_current_a", 16), "charger_is_free": ("no", "is_free", False),
    "charger_authorisation_time": ("600", "authorization_ms", 600_000),
    "charger_stop_after": ("30", "stop_after_ms", 1_800_000),
    "charger_renegotiate_after": ("1", "renegotiate_after_ms", 60_000),
    "charger_discharge_min_voltage": ("350", "discharge_min_voltage_v", 350),
    "charger_discharge_reports": ("asked", "discharge_reports", "asked"),
}


@pytest.mark.parametrize("name", [*CAR, *CHARGER])
def test_an_option_reaches_its_session(name: str) -> None:
    text, attribute, value = (CAR | CHARGER)[name]
    made = [vars(pev_options(Settings(texts), MAC) if name in CAR else evse_options(Settings(texts)))
            for texts in ({name: text}, {})]
    assert made[1][attribute] != value
    assert made[0] == made[1] | {attribute: value}


def test_discharge_is_allowed_to_session_and_supervisor_alike() -> None:
    assert evse_limits(Settings({})).discharge_max_current_a == 0
    assert evse_options(Settings({})).discharge_max_current_a == 0
    for word, is_always in (("asked", False), ("always", True)):
        settings = Settings({"charger_discharge": word, "charger_discharge_max_current": "25"})
        charger = evse_options(settings)
        assert (charger.discharge_max_current_a, charger.discharges_always) == (25, is_always)
        assert charger.discharge_min_soc_percent == 20
        assert evse_limits(settings).discharge_max_current_a == 25


@pytest.mark.parametrize("text", ["plug", "x plug", "1 jump", "1 plug,,", "1 plug; 2 unplug"])
def test_a_user_who_cannot_do_that_is_refused(text: str) -> None:
    with pytest.raises(ConfigError, match="virtual_user"):
        list(user_steps(text))


def test_options_that_cannot_be_are_the_users_mistake() -> None:
    with pytest.raises(ConfigError) as caught:
        evse_options(Settings({"charger_min_voltage": "450", "charger_max_voltage": "449"}))
    assert str(caught.value) == (
        "[charger] charger_min_voltage = 450: want no more than charger_max_voltage, which is 449")
    with pytest.raises(ConfigError, match="charger_min_current = 50: want no more than charger_max_current"):
        evse_options(Settings({"charger_min_current": "50", "charger_max_current": "40"}))
    low = {"car_max_current": "5"}    # below the default of car_min_current, which is for AC alone
    assert pev_options(Settings(low), MAC).max_current_a == 5
    with pytest.raises(ConfigError, match="car_min_current = 6: want no more than car_max_current"):
        pev_options(Settings(low | {"car_energy": "AC"}), MAC)


def test_every_option_of_these_sections_names_its_section() -> None:
    prefixes = {"car": ("car_", "precharge_"), "charger": ("charger_",), "virtual": ("virtual_",),
                "quirks": ("car_", "charger_")}
    for option in OPTIONS:
        assert option.name.startswith(prefixes.get(option.section, ("",)))
