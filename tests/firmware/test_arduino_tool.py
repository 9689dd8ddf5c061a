"""Calibrating a board, in the words its user sees: the real tool at the real firmware behind a pty."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from devices import arduino_lines as lines
from devices.arduino_setup import (
    SetupError,
    current_gain,
    current_sensor,
    current_zero,
    voltage_gain,
    voltage_zero,
)
from edge.arduino_tool import main
from tests.firmware.board import CURRENT_GAIN, Images
from tests.firmware.live_board import LiveBoard
from tests.support import PROJECT

DEFAULTS = {entry.name: entry.default for entry in lines.CALIBRATION}


@pytest.fixture
def board(images: Images) -> Iterator[LiveBoard]:
    with LiveBoard(images, "car") as live:
        yield live


def test_a_board_is_calibrated(board: LiveBoard, capsys: pytest.CaptureFixture[str]) -> None:
    board.volts(0)
    board.amps(0)
    assert main(["--port", board.port], "auto") == 0
    said = capsys.readouterr().out
    assert "car, firmware 1.0, protocol 1" in said
    assert "calibrate it" in said
    assert re.search(r"voltage_dv +-?[01]?(\.\d)?\n", said)
    board.volts(400 * 0.95)
    assert main(["--port", board.port, "voltage", "400"], "auto") == 0
    said = capsys.readouterr().out
    assert "voltage_compared: 0 -> 1" in said
    assert said.splitlines()[-1].endswith(("shows 400.0 V now", "shows 400.1 V now", "shows 399.9 V now"))
    assert main(["current-sensor", "4"], board.port) == 0
    board.amps(20)
    assert main(["current", "20"], board.port) == 0
    assert main([], board.port) == 0
    said = capsys.readouterr().out
    assert "calibrate it" not in said
    assert "current_da       20" in said or "current_da       19.9" in said
    with pytest.raises(SetupError, match="look at the divider"):
        main(["voltage", "3000"], board.port)


def test_one_line_tells_what_is_wrong(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, PROJECT / "pyPlc.py", "arduino", "--port", str(tmp_path / "none")],
                          check=False, capture_output=True, text=True)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "no such port" in done.stderr


def test_what_follows_from_a_meter() -> None:
    assert voltage_gain(DEFAULTS, 380, 400) == {"voltage_gain": 2638, "voltage_compared": 1}
    assert voltage_zero(DEFAULTS, 2.0, 5_000) == {"voltage_zero": 1_637 + 29}
    assert current_sensor(4) == {"current_gain": CURRENT_GAIN}
    fitted = DEFAULTS | current_sensor(4)
    assert current_gain(fitted, 10, 10.5) == {"current_gain": round(CURRENT_GAIN * 1.05)}
    assert current_zero(fitted, -0.6) == {"current_zero": 8_176}


@pytest.mark.parametrize(("calibrate", "why"), [
    (lambda: voltage_gain(DEFAULTS, 10, 12), "too little"),
    (lambda: voltage_gain(DEFAULTS, 100, 400), "look at the divider"),
    (lambda: voltage_zero(DEFAULTS, -300, 5_000), "voltage_zero would have to be"),
    (lambda: current_sensor(1), "current_gain would have to be"),
    (lambda: current_gain(DEFAULTS, 0, 10), "right way round"),
    (lambda: current_gain(DEFAULTS, 10, -10), "right way round"),
    (lambda: current_gain(DEFAULTS, 1, 1), "too little"),
    (lambda: current_zero(DEFAULTS, 1), "no current sensor"),
])
def test_what_cannot_be_is_refused(calibrate: object, why: str) -> None:
    assert callable(calibrate)
    with pytest.raises(SetupError, match=why):
        calibrate()
