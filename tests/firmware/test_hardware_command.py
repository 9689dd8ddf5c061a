"""`pyPlc.py hardware` with our board: the commands of doc/hardware.md, as its reader types them."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from devices.virtual import PevOptions
from devices.virtual_parts import BatteryOptions
from tests.edge.charging import cable
from tests.firmware.board import Images, calibrated
from tests.firmware.live_board import LiveBoard
from tests.firmware.wired_car import WiredCar
from tests.support import PROJECT


def hardware(*words: str, **options: object) -> str:
    """What `pyPlc.py hardware` prints."""
    settings = [f"--set={name}={value}" for name, value in options.items()]
    done = subprocess.run([sys.executable, PROJECT / "pyPlc.py", "hardware", *words, *settings],
                          text=True, capture_output=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_a_cars_outputs_are_tried_one_by_one(images: Images, tmp_path: Path) -> None:
    eeprom = calibrated(tmp_path / "eeprom", images, "car")
    # The service plug is out, as the tool asks for: no battery voltage on the inlet with contactors closed.
    options = PevOptions(is_plugged=False, battery=BatteryOptions(empty_v=0.0, full_v=0.0))
    with WiredCar(images, eeprom, cable(), options) as wired:
        said = hardware("P", "S", "--test", car_devices="arduino,fixed_bms", arduino_port=wired.port,
                        bms_battery_voltage=356, bms_max_current=50)
        assert wired.is_safe
    for line in ("lock  .*ok: locked is yes", "unlock .*ok: locked is no", "state C .*switched",
                 "contactors closed .*ok: contactors_closed is yes",
                 "contactors open .*ok: contactors_closed is no"):
        assert any(re.match(line, shown) for shown in said.splitlines()), f"{line} in {said}"


def test_a_chargers_inputs_are_shown(images: Images, tmp_path: Path) -> None:
    eeprom = calibrated(tmp_path / "eeprom", images, "charger")
    with LiveBoard(images, "charger", eeprom) as board:
        board.volts(402)
        board.amps(0)
        said = hardware("E", "S", "--once", charger_devices="arduino,virtual", arduino_port=board.port)
    values = {line.split()[0]: line for line in said.splitlines() if re.search(r" arduino at \S+$", line)}
    assert "402" in values["supply_voltage_v"] or "401" in values["supply_voltage_v"]
    assert set(values) >= {"cp_state", "contactors_closed", "emergency_stop", "supply_current_a"}
