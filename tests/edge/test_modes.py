"""From mode to mode while the program runs: keys on a terminal, lines from a pipe."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from exiConnector import CODEC
from tests.edge.charging import FAST, Program, cable
from tests.support import PROJECT

if sys.platform == "win32":
    pytest.skip("a pseudo-terminal is needed", allow_module_level=True)
import pty
import termios

pytestmark = pytest.mark.skipif(not CODEC.exists(), reason=f"{CODEC.name} is not built (make codec)")
PYPLC = str(PROJECT / "pyPlc.py")


class OnTerminal:
    """The program on a terminal of its own."""

    def __init__(self, folder: Path, *words: str) -> None:
        self.master, self.slave = pty.openpty()
        self.before = termios.tcgetattr(self.slave)
        self.said = ""
        self.process = subprocess.Popen([sys.executable, PYPLC, *words], cwd=folder, stdin=self.slave,
                                        stdout=self.slave, stderr=self.slave)  # fmt: skip
        os.set_blocking(self.master, False)

    def until(self, text: str, for_s: float = 30) -> None:
        """Wait for a text behind what was waited for before."""
        give_up = time.monotonic() + for_s
        while text not in self.said:
            assert time.monotonic() < give_up, f"no {text!r} in {self.said}"
            try:
                self.said += os.read(self.master, 65536).decode()
            except BlockingIOError:
                time.sleep(0.02)
        self.said = self.said.partition(text)[2]

    def press(self, keys: str) -> None:
        os.write(self.master, keys.encode())

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self.master)
        os.close(self.slave)


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[OnTerminal]:
    on = OnTerminal(tmp_path, "P", "S", "--no-panel", f"--set=virtual_cable={cable()}")
    yield on
    on.close()


def test_keys_change_the_mode_there_and_back(terminal: OnTerminal) -> None:
    terminal.until("a car at")
    terminal.press("P")
    terminal.until("that is the mode already")
    terminal.press("L")
    terminal.until("1 modem answered")
    terminal.press("L")
    terminal.until("that is the mode already")
    terminal.press("E")
    terminal.until("a charger at")
    terminal.press("P")
    terminal.until("a car at")
    terminal.press("x")
    assert terminal.process.wait(15) == 0
    assert termios.tcgetattr(terminal.slave) == terminal.before


def test_lines_that_come_all_at_once_reach_the_mode_they_are_meant_for(tmp_path: Path) -> None:
    command = [sys.executable, PYPLC, "L", "S", "--commands", "--json", f"--set=virtual_cable={cable()}"]
    done = subprocess.run(command, cwd=tmp_path, input="S\nE\nG\nL\nx\n", text=True, capture_output=True,
                          timeout=30, check=False)  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    places = [done.stdout.index(text) for text in (
        '"about":"key S"', '"about":"key E"', '"event":"capture_ended"', "a charger at",
        "key=G what=CM_GET_KEY.REQ", "key=L", '"about":"key x"')]
    assert places == sorted(places)


def test_a_car_that_charges_becomes_a_listener_after_an_orderly_end() -> None:
    name = cable()
    with Program("E", name, **FAST), Program("P", name, **FAST, listen_asks_modems="no") as car:
        car.until("to=CURRENT_DEMAND")
        car.press("L")
        car.until("The user stopped the charge")
        car.until("listening|virtual cable")
        car.press("x")
        assert "Traceback" not in car.rest()
        assert car.process.returncode == 0


def test_the_end_that_is_wanted_while_a_mode_ends_is_the_end(terminal: OnTerminal) -> None:
    terminal.until("a car at")
    terminal.press("L")
    terminal.press("x")
    assert terminal.process.wait(15) == 0
