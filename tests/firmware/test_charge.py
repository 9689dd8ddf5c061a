"""Whole charges with the car's outputs and measurements at a simulated Arduino: car, charger and board are
processes of their own, the pty between them is real, the cable is virtual."""

from __future__ import annotations

import re
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from devices.virtual import PevOptions
from exiConnector import CODEC
from tests.edge.charging import FAST, Program, cable
from tests.firmware.board import Images, calibrated
from tests.firmware.wired_car import WiredCar

pytestmark = pytest.mark.skipif(not CODEC.exists(), reason=f"{CODEC.name} is not built (make codec)")

BMS = {"bms_battery_voltage": 356, "bms_max_voltage": 403, "bms_max_current": 50, "bms_target_voltage": 402,
       "bms_target_current": 40, "car_max_voltage": 410}


@pytest.fixture
def eeprom(images: Images, tmp_path: Path) -> Path:
    """Calibrated, with a current sensor."""
    return calibrated(tmp_path / "eeprom", images, "car")


# On a machine that is busy with other things: nothing here is about speed.
PATIENCE_S = 60


class Rig:
    """A charger, a car whose hardware is the board, and the world between them."""

    def __init__(self, wired: WiredCar, charger: Program, car: Program) -> None:
        self.wired = wired
        self.charger = charger
        self.car = car

    def until_charging(self) -> None:
        self.car.until("to=CURRENT_DEMAND", PATIENCE_S)
        self.car.until(r"car +now .*present [0-9.]+ V  [1-4]\d\.\d A", PATIENCE_S)
        assert self.wired.car.contactors.is_on
        assert self.wired.car.lock.is_on
        assert self.wired.car.amps > 10

    def ended(self) -> str:
        """Both sessions have ended, and everything is off; the lines of the car."""
        self.car.until("car +ended", PATIENCE_S)
        self.charger.until("evse +ended", PATIENCE_S)
        assert "supply_enabled=False" in self.charger.text
        assert self.wired.car.amps == 0
        return self.car.text


@pytest.fixture
def rig(images: Images, eeprom: Path) -> Iterator[Rig]:
    name = cable()
    with (
        WiredCar(images, eeprom, name, PevOptions(inlet_discharge_ms=50)) as wired,
        Program("E", name, **FAST) as charger,
        Program("P", name, virtual_modem_restart=0, car_devices="arduino,fixed_bms", arduino_port=wired.port,
                **BMS) as car,
    ):
        yield Rig(wired, charger, car)


def test_a_whole_charge_through_the_board(rig: Rig) -> None:
    rig.car.until("arduino +board +what=car, firmware 1.0, started", PATIENCE_S)
    rig.until_charging()
    rig.wired.press_stop()
    said = rig.ended()
    assert rig.wired.is_safe
    assert not rig.wired.car.lock.is_on
    assert "ended    The user stopped the charge. (user_stop, by the user)" in said
    assert "trip" not in said


@pytest.mark.parametrize("what", ["kill_board", "pull_line"])
def test_a_board_that_is_gone(rig: Rig, what: str) -> None:
    """Dead, its resistors hold everything off; alive, it goes to the safe state by itself."""
    rig.until_charging()
    getattr(rig.wired, what)()
    rig.wired.until_safe(10)
    said = rig.ended()
    assert re.search(r"safety +plug_unknown: .*arduino: .* has been unplugged", said)
    assert re.search(r"ended .*plug detection from arduino at .*; arduino: .* has been unplugged", said)


def test_a_program_that_is_killed(rig: Rig) -> None:
    rig.until_charging()
    rig.car.signal(signal.SIGKILL)
    rig.wired.until_safe(10)
    rig.charger.until("evse +ended", PATIENCE_S)
    assert "supply_enabled=False" in rig.charger.text
    assert rig.wired.car.amps == 0
