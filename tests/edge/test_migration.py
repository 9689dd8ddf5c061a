"""Benches of pyPLC 0.9: what their pyPlc.ini means now."""

from __future__ import annotations

from pathlib import Path

import pytest

from edge.config import read_settings
from edge.device_table import names
from edge.migration import migrated

NEEDED = {
    "celeron": {"digital_output_device": "celeron55device", "analog_input_device": "celeron55device",
                "serial_port": "/dev/ttyACM0", "serial_baud": "115200", "display_via_serial": "no"},
    "dieter": {"digital_output_device": "dieter", "analog_input_device": "dieter", "serial_port": "auto"},
    "lamp": {"digital_output_device": "dieter", "analog_input_device": "none",
             "use_evsepresentvoltage_for_precharge_end": "yes"},
    "nothing": {"digital_output_device": "none", "analog_input_device": "none"},
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


def test_only_devices_that_there_are() -> None:
    taken, _ = migrated({"digital_output_device": "mqtt", "charge_parameter_backend": "chademo"})
    assert set(taken["car_devices"].split(", ")) <= {*names("car"), ""}
