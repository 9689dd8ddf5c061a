"""Benches of pyPLC 0.9: what their pyPlc.ini means now."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from devices.assembly import PEV, AssembledPev
from devices.assumed import AssumedCar
from devices.celeron55 import Celeron55
from devices.chademo import Chademo
from devices.dieter import Dieter
from devices.fixed_bms import FixedBms
from devices.part import PEV_OUTPUTS, PEV_QUANTITIES
from edge.config import read_settings
from edge.migration import migrated
from edge.settings import Settings
from tests.devices.test_assembly import Recorder

NEEDED = {
    "celeron": {"digital_output_device": "celeron55device", "analog_input_device": "celeron55device",
                "serial_port": "/dev/ttyACM0", "serial_baud": "115200", "display_via_serial": "no"},
    "dieter": {"digital_output_device": "dieter", "analog_input_device": "dieter", "serial_port": "auto"},
    "lamp": {"digital_output_device": "dieter", "analog_input_device": "none",
             "use_evsepresentvoltage_for_precharge_end": "yes"},
    "nothing": {"digital_output_device": "none", "analog_input_device": "none"},
    "mqtt car": {"digital_output_device": "mqtt", "analog_input_device": "mqtt",
                 "charge_parameter_backend": "mqtt", "evse_simulate_precharge": "yes"},
    "mqtt charger": {"digital_output_device": "mqtt", "charge_parameter_backend": "mqtt"},
    "foccci": {"evsemode_environment": "FoccciCape",
               "evse_power_supply_control_via_special_homeplug_message": "yes"},
    "target": {"digital_output_device": "dieter", "charge_target_voltage": "398"},
    "chademo": {"digital_output_device": "celeron55device", "charge_parameter_backend": "chademo",
                "charge_target_voltage": "398"},
    "smartevse": {"soc_callback_enabled": "True", "soc_callback_endpoint": "http://10.0.0.7/ev_state",
                  "soc_fallback_energy_capacity": "2700"},
    "no callback": {"soc_callback_enabled": "False", "soc_callback_endpoint": "http://1.1.1.1"},
    "exit": {"exit_on_session_end": "True"},
    "stays": {"exit_on_session_end": "False", "u_delta_max_for_end_of_precharge": "15"},
}  # fmt: skip
MEANS = {
    "celeron": {"car_assumed": "locked", "celeron55_port": "/dev/ttyACM0", "celeron55_baud": "115200",
                "celeron55_display": "no", "car_devices": "celeron55"},
    "dieter": {"car_assumed": "plugged, cp_state, locked, contactors_closed, lock", "dieter_port": "auto",
               "car_devices": "dieter, fixed_bms"},
    "lamp": {"car_assumed": "plugged, cp_state, locked, contactors_closed, lock",
             "precharge_judged_by": "charger", "car_devices": "dieter, fixed_bms"},
    "nothing": {},
    "mqtt car": {
        "car_assumed": "plugged, cp_state, locked, contactors_closed", "car_devices": "mqtt",
        "car_owners": "cp = mqtt, contactors = mqtt, lock = mqtt, inlet_voltage_v = mqtt, "
                      "battery_voltage_v = mqtt, battery_soc_percent = mqtt, target_voltage_v = mqtt, "
                      "target_current_a = mqtt, max_current_a = mqtt",
        "charger_devices": "mqtt, virtual", "mqtt_names_of_0_9": "yes"},
    "smartevse": {"soc_callback": "http://10.0.0.7/ev_state", "soc_fallback_capacity": "27000"},
    "no callback": {},
    "mqtt charger": {
        "car_assumed": "plugged, cp_state, locked, contactors_closed", "car_devices": "mqtt",
        "car_owners": "cp = mqtt, contactors = mqtt, lock = mqtt, battery_voltage_v = mqtt, "
                      "battery_soc_percent = mqtt, target_voltage_v = mqtt, target_current_a = mqtt, "
                      "max_current_a = mqtt",
        "charger_devices": "mqtt, virtual", "mqtt_names_of_0_9": "yes",
        "charger_owners": "supply = mqtt, supply_voltage_v = mqtt, supply_current_a = mqtt"},
    "foccci": {"charger_devices": "homeplug_supply, foccci, dideboccs, virtual"},
    "target": {"car_assumed": "plugged, cp_state, locked, contactors_closed, lock",
               "bms_target_voltage": "398", "car_devices": "dieter, fixed_bms"},
    "chademo": {"car_assumed": "locked", "car_devices": "celeron55, chademo"},
    "exit": {"exit_when": "unplugged"},
    "stays": {"exit_when": "never", "precharge_tolerance": "15"},
}  # fmt: skip


@pytest.mark.parametrize("bench", NEEDED)
def test_what_a_bench_means_now(bench: str) -> None:
    taken, used = migrated(NEEDED[bench])
    assert taken == MEANS[bench]
    assert used <= set(NEEDED[bench])
    assert bool(used) == bool(taken)


def test_new_words_win_over_old_ones(tmp_path: Path) -> None:
    file = tmp_path / "pyPlc.ini"
    file.write_text("[general]\ndigital_output_device = dieter\nserial_port = auto\n[devices]\n"
                    "car_devices = virtual\n", encoding="utf-8")
    settings = read_settings(file, {})
    assert settings.car_devices == ("virtual",)
    assert settings.car_assumed == ()


def test_a_value_of_0_9_that_cannot_be_is_named(tmp_path: Path) -> None:
    file = tmp_path / "pyPlc.ini"
    file.write_text("[general]\nu_delta_max_for_end_of_precharge = 100\n", encoding="utf-8")
    with pytest.raises(Exception, match=r"options of pyPLC 0.9: \[car\] precharge_tolerance ="):
        read_settings(file, {})


# What each device of 0.9 can do now.
CAN = {
    "dieter": Recorder("dieter", " ".join(Dieter.measures), "cp contactors"),
    "celeron55": Recorder("celeron55", " ".join(Celeron55.measures), " ".join(Celeron55.drives)),
    "beaglebone": Recorder("beaglebone", "", "cp contactors"),
    "mqtt": Recorder("mqtt", " ".join(PEV_QUANTITIES), " ".join(PEV_OUTPUTS), on_request=True),
    "chademo": Recorder("chademo", " ".join(Chademo.measures)),
    "oled": Recorder("oled"),
}


# Without what 0.9 could not do: it read the celeron55device only where it also switched, and one BMS.
COMBINATIONS = [
    (switches, measures, backend)
    for switches in ("dieter", "celeron55device", "beaglebone", "mqtt")
    for measures in ("none", "dieter", "celeron55device", "mqtt")
    for backend in ("none", "mqtt", "chademo")
    if measures in ("none", "dieter", "mqtt", switches)
    and (switches, backend) != ("celeron55device", "chademo")]


@pytest.mark.parametrize(("switches", "measures", "backend"), COMBINATIONS)
def test_every_bench_of_0_9_is_a_whole_car(switches: str, measures: str, backend: str) -> None:
    """All combinations that 0.9 could be set to: with the battery's voltage added, nothing is missing."""
    taken, _ = migrated({"digital_output_device": switches, "analog_input_device": measures,
                         "charge_parameter_backend": backend, "charge_target_voltage": "400",
                         "display_via_serial": "yes", "use_evsepresentvoltage_for_precharge_end": "yes"})
    settings = Settings(taken)
    fixed = FixedBms({"battery_voltage_v": 350.0, "max_current_a": 10.0, "target_voltage_v": 400.0})
    if switches == "celeron55device":
        fixed = FixedBms({"target_voltage_v": 400.0})
    parts = [fixed if name == "fixed_bms" else CAN[name] for name in settings.car_devices]
    assumed = frozenset(settings.car_assumed)
    side = PEV
    if settings.precharge_judged_by == "charger":
        side = replace(PEV, needs_measured=PEV.needs_measured - {"inlet_voltage_v"})
    car = AssembledPev(side, [*parts, AssumedCar(assumed)],
                       dict.fromkeys(assumed, "assumed") | settings.car_owners)
    assert {"cp", "contactors", "lock"} <= car.owners.keys()
    assert settings.mqtt_names_of_0_9 == ("mqtt" in settings.car_devices)
