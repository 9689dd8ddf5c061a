"""What doc/can.md tells users to write into pyPlc.ini is understood."""

import re
from pathlib import Path

import pytest

from devices.arduino_car import ArduinoCar
from devices.arduino_charger import ArduinoCharger
from devices.assembly import EVSE, PEV, AssembledEvse, AssembledPev
from devices.assumed import AssumedCharger
from devices.can_bms import QUANTITIES, CanBms
from devices.can_signals import read_map
from devices.chademo import Chademo
from devices.foccci import FoccciCape
from devices.part import Part
from devices.supply_can import CanSupply
from devices.supply_dideboccs import DidebocsSupply
from devices.supply_homeplug import HomeplugSupply
from devices.virtual_part import VirtualCarPart, VirtualChargerPart
from edge.can_devices import supply_modules
from edge.config import read_settings
from edge.device_table import DEVICES
from tests.support import PROJECT

TEXT = (PROJECT / "doc/can.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```ini\n(.*?)```", TEXT, re.DOTALL)


class Standing(Part):
    """A part that can do what its class can."""

    def __init__(self, name: str, measures: frozenset[str], drives: frozenset[str]) -> None:
        self.name, self.measures, self.drives = name, measures, drives
        self.is_filler = name == "virtual"


CAR: dict[str, type[Part]] = {"arduino": ArduinoCar, "chademo": Chademo, "virtual": VirtualCarPart}
CHARGER: dict[str, type[Part]] = {
    "arduino": ArduinoCharger, "can_supply": CanSupply, "homeplug_supply": HomeplugSupply,
    "dideboccs": DidebocsSupply, "foccci": FoccciCape, "virtual": VirtualChargerPart}


@pytest.mark.parametrize("block", [block for block in BLOCKS if "_devices" in block])
def test_each_example_makes_a_whole_car_or_charger(block: str, tmp_path: Path) -> None:
    file = tmp_path / "pyPlc.ini"
    file.write_text(block, encoding="utf-8")
    settings = read_settings(file, {})
    if "car_devices" in block:
        bms = CanBms(read_map("victron", QUANTITIES))
        parts = [Standing(name, bms.measures, bms.drives) if name == "can_bms" else
                 Standing(name, CAR[name].measures, CAR[name].drives) for name in settings.car_devices]
        AssembledPev(PEV, parts, settings.car_owners)
    else:
        parts = [Standing(name, CHARGER[name].measures, CHARGER[name].drives)
                 for name in settings.charger_devices]
        assumed = frozenset(settings.charger_assumed)
        owners = dict.fromkeys(assumed, "assumed") | settings.charger_owners
        AssembledEvse(EVSE, [*parts, AssumedCharger(assumed)], owners)


@pytest.mark.parametrize("block", BLOCKS)
def test_each_example_is_a_file_that_is_understood(
    block: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.chdir(PROJECT)
    file = tmp_path / "pyPlc.ini"
    file.write_text(block, encoding="utf-8")
    settings = read_settings(file, {})
    assert read_map(settings.can_bms_map, QUANTITIES, settings.can_bms_dbc.removeprefix("none"))
    assert supply_modules(settings.can_supply_modules)


def test_each_quantity_and_each_device_of_ours_is_there() -> None:
    for name in (*QUANTITIES, *(d.name for d in DEVICES if "can_devices" in d.maker or "supply_" in d.maker)):
        assert f"{name}" in TEXT, name
