"""What doc/can.md tells users to write into pyPlc.ini is understood."""

import re
from pathlib import Path

import pytest

from devices.can_bms import QUANTITIES
from devices.can_signals import read_map
from edge.can_devices import supply_modules
from edge.config import read_settings
from edge.device_table import DEVICES
from tests.support import PROJECT

TEXT = (PROJECT / "doc/can.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```ini\n(.*?)```", TEXT, re.DOTALL)


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
