"""Welded contactors bar the next start, the next start of the program too."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from edge.evse_app import EvseApp
from edge.latch import Latch
from edge.log import Log
from edge.loop import monotonic_ms
from edge.pev_app import PevApp
from edge.place import Place
from edge.settings import Settings
from exiConnector import CODEC
from hardwareInterface import EvseHardware, PevHardware
from plc.errors import ConfigError
from tests.edge.charging import FAST, Program, cable

needs_codec = pytest.mark.skipif(not CODEC.exists(), reason=f"{CODEC.name} is not built (make codec)")


@pytest.fixture
def log() -> Log:
    return Log("test", monotonic_ms, io.StringIO())


def test_a_latch_is_kept_and_cleared(tmp_path: Path, log: Log) -> None:
    latch = Latch(str(tmp_path), "car", log)
    assert latch.why == ""
    latch.set("they stick")
    latch.set("and something else")    # the first word stands
    latch.close()
    assert [file.name for file in tmp_path.iterdir()] == ["pyPlc-car.json"]
    again = Latch(str(tmp_path), "car", log)
    assert again.why.endswith(": they stick")
    assert Latch(str(tmp_path), "charger", log).why == ""
    again.clear()
    again.close()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("damaged", [b"", b"{", b"[]", b"{}", b"\xff\xfe", b"null"])
def test_a_damaged_file_counts_as_welded(tmp_path: Path, log: Log, damaged: bytes) -> None:
    (tmp_path / "pyPlc-car.json").write_bytes(damaged)
    assert "may be welded" in Latch(str(tmp_path), "car", log).why


def test_a_file_that_is_half_written_was_never_there(tmp_path: Path, log: Log) -> None:
    (tmp_path / "pyPlc-car.new").write_bytes(b"{")
    assert Latch(str(tmp_path), "car", log).why == ""


def test_a_folder_that_is_none_stops_the_start(tmp_path: Path, log: Log) -> None:
    with pytest.raises(ConfigError, match="state_folder"):
        Latch(str(tmp_path / "nowhere"), "car", log)


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    out = io.StringIO()
    log = Log("test", monotonic_ms, out)
    (tmp_path / "pyPlc-car.new").mkdir()
    latch = Latch(str(tmp_path), "car", log)
    latch.set("they stick")
    latch.close()
    log.close()
    assert "will be forgotten" in out.getvalue()


@needs_codec
@pytest.mark.parametrize("kind", [PevApp, EvseApp])
def test_what_the_supervisor_finds_is_written(kind: type[PevApp] | type[EvseApp], tmp_path: Path) -> None:
    settings = Settings({"virtual_cable": cable(), "state_folder": str(tmp_path),
                         "sessions_folder": "none"})
    for is_first in (True, False):
        app = kind(settings, Place(settings, is_virtual=True), io.StringIO())
        try:
            assert app.hardware.is_welded is not is_first
            if is_first:
                assert isinstance(app.hardware, PevHardware | EvseHardware)
                app.hardware.supervisor.bar("the contactors report closed")
                app.measure(app.loop.clock())
            else:
                assert "welded" in app.hardware.begin(app.loop.clock())
        finally:
            app.close()
    file, = tmp_path.iterdir()
    assert "report closed" in json.loads(file.read_text())["contactors_welded"]


@needs_codec
def test_a_car_that_was_welded_says_so_and_charges_only_when_it_is_cleared(tmp_path: Path) -> None:
    file = tmp_path / "pyPlc-car-virtual.json"
    file.write_text(json.dumps({"contactors_welded": "yesterday: they stick"}))
    name = cable()
    with (
        Program("E", name, **FAST, state_folder=tmp_path) as charger,
        Program("P", name, **FAST, state_folder=tmp_path, virtual_battery=10) as car,
    ):
        car.until("car +welded +yesterday: they stick; no charge before they are repaired")
        car.until("not ready for a session")
        car.press("w")
        car.until("not cleared: unplug first")
        car.press("u")
        car.until("cable +unplugged")
        car.press("w")
        car.until("cleared: the next session may begin")
        charger.until("pilot +before=. to=A")
        car.press("u")
        car.until("full, by the car")
        car.press("x")
        car.rest()
    assert not file.exists()
