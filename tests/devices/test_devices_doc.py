"""doc/devices.md says what is so: the devices, what a session needs, and examples that can be used."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from devices.assembly import EVSE, PEV
from devices.celeron55 import KEYS
from devices.part import Side
from edge.config import read_settings
from edge.device_table import DEVICES
from tests.support import PROJECT

PAGE = (PROJECT / "doc/devices.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```ini\n(.*?)```", PAGE, re.DOTALL)


def test_the_table_has_all_devices() -> None:
    rows = re.findall(r"^\| `(\w+)` \| (both|car|charger) \|", PAGE, re.MULTILINE)
    assert sorted(rows) == sorted((device.name, device.side) for device in DEVICES)


@pytest.mark.parametrize(("name", "side"), [("car", PEV), ("charger (DC)", EVSE)])
def test_what_a_session_cannot_do_without(name: str, side: Side) -> None:
    row = re.search(rf"^\| {re.escape(name)} \| (.*) \| (.*) \|$", PAGE, re.MULTILINE)
    assert row is not None
    assert set(re.findall(r"\w+", row[1])) == side.needs_measured
    assert set(re.findall(r"\w+", row[2])) == side.needs_driven


def test_the_keys_of_celeron55() -> None:
    assert all(f"`{key}`" in PAGE for key in KEYS)


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_is_a_pyplc_ini(example: str, tmp_path: Path) -> None:
    file = tmp_path / "pyPlc.ini"
    file.write_text(example, encoding="utf-8")
    settings = read_settings(file, {})
    assert settings.texts["car_devices"] != "virtual"
