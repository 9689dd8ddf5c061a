"""The panel: fits every terminal, says what is so, and puts the terminal back whatever happens."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from rich.cells import cell_len

from exiConnector import CODEC
from tests.edge.charging import FAST, Program, cable
from tests.support import PROJECT
from ui.panel import ENTER, LEAVE, Picture, Terminal, obey
from ui.view import View

CODES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
CHARGING = View(
    side="car", place="eth0", level=100, phase="CURRENT_DEMAND", phase_ms=12_300, session_ms=192_000,
    own_v=352.1, own_a=97.0, other_v=352.0, other_a=97.2, battery_v=351.0, target_v=402.0, target_a=97.0,
    energy_wh=1234, soc_percent=57, limits=(("charger", 125.0), ("battery", 97.0)), pilot="C",
    contactors="closed", lock="locked", keys="space stop  x exit")


def plain(lines: list[str]) -> list[str]:
    return [CODES.sub("", line).rstrip() for line in lines]


def pictured(view: View, columns: int = 80, rows: int = 24) -> list[str]:
    picture = Picture()
    picture.view = view
    for number in range(50):
        picture.log.append(f"[{number:9.3f}] car    state    {'long ' * number}")
        picture.note_history()
    return picture.lines(columns, rows)


@pytest.mark.parametrize("columns", [40, 79, 80, 81, 120, 200])
@pytest.mark.parametrize("rows", [10, 20, 24, 60])
@pytest.mark.parametrize("view", [CHARGING, View(side="charger", place="x" * 60), View(
    side="car", place="eth0", ended="We stopped: " + "why " * 40, checks=("look here " * 12,) * 5)])
def test_it_fits_every_terminal(view: View, columns: int, rows: int) -> None:
    lines = pictured(view, columns, rows)
    assert len(lines) == rows
    assert max(cell_len(line) for line in plain(lines)) <= columns


def test_it_shows_what_is_known() -> None:
    text = "\n".join(plain(pictured(CHARGING)))
    for words in ("car (PEV) at eth0", "session 0:03:12", "✔ session", "current demand  0:00:12", "352.1 V",
                  "34.2 kW", "1.23 kWh", "57 %", "limited by battery 97 A   charger 125 A",
                  "contactors closed", "≤ 352 V", "state    long", "space stop"):
        assert words in text


def test_the_step_that_is_missing_and_the_time_that_is_left_are_seen() -> None:
    text = "\n".join(plain(pictured(View(side="charger", place="eth0", level=15, phase="CABLE_CHECK",
                                         phase_ms=19_000, phase_limit_ms=38_000))))
    assert "✔ SLAC  ▶ network  · SDP" in text
    assert f"cable check  {'█' * 12}{'░' * 12}  19.0 of at most 38 s" in text


def test_the_reason_of_the_end_and_what_to_check_stand_above_the_values() -> None:
    view = View(side="car", place="eth0", ended="The lock opened.", checks=("The lock.",))
    text = "\n".join(plain(pictured(view)))
    assert text.index("Ended: The lock opened.") < text.index("check: The lock.") < text.index("voltage")


def test_what_cannot_be_read_is_shown_as_it_is() -> None:
    picture = Picture()
    for line in (b"Traceback", b"[1]", b"{}", b'{"view": {"side": 5, "what": 1}}', b'{"terminal": 5}',
                 b"\xff"):
        obey(line, picture, Terminal(0), [])
    assert "Traceback" in picture.log


# --- on a real terminal


class Screen:
    """The program on a terminal of so many columns and rows; what it writes is read all the time."""

    def __init__(self, folder: Path, *words: str) -> None:
        self.master, self.slave = pty.openpty()
        self.resize(80, 24)
        self.before = termios.tcgetattr(self.slave)
        self.said = ""
        self.process = subprocess.Popen(
            [sys.executable, str(PROJECT / "pyPlc.py"), *words], cwd=folder, stdin=self.slave,
            stdout=self.slave, stderr=self.slave, env=os.environ | {"TERM": "xterm"}, start_new_session=True)
        os.set_blocking(self.master, False)

    def resize(self, columns: int, rows: int) -> None:
        fcntl.ioctl(self.slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def read(self) -> None:
        try:
            self.said += os.read(self.master, 65536).decode(errors="replace")
        except BlockingIOError:
            time.sleep(0.02)

    def until(self, is_so: Callable[[str], bool], for_s: float = 30) -> None:
        give_up = time.monotonic() + for_s
        while not is_so(CODES.sub("", self.said)):
            assert time.monotonic() < give_up, self.said[-4000:]
            self.read()

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self.master)
        os.close(self.slave)

    def is_restored(self) -> bool:
        return LEAVE in self.said and termios.tcgetattr(self.slave) == self.before


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[tuple[Screen, Program]]:
    if not CODEC.exists():
        pytest.skip(f"{CODEC.name} is not built (make codec)")
    name = cable()
    options = {**FAST, "virtual_cable": name, "virtual_battery": 100_000}
    with Program("E", name, **FAST) as charger:
        on = Screen(tmp_path, "P", "S", *(f"--set={option}={value}" for option, value in options.items()))
        yield on, charger
        on.close()


def wait_for(is_so: Callable[[], bool], screen: Screen, for_s: float = 10) -> bool:
    give_up = time.monotonic() + for_s
    while not is_so() and time.monotonic() < give_up:
        screen.read()
    return is_so()


def test_a_charge_is_shown_survives_a_new_size_and_leaves_the_reason(screen: tuple[Screen, Program]) -> None:
    on, _ = screen
    on.until(lambda text: "current demand" in text and "limited by battery" in text)
    assert ENTER in on.said
    on.said = ""
    on.resize(120, 40)
    on.until(lambda text: "✔ session" in text)
    os.write(on.master, b" ")
    on.until(lambda text: "Ended: The user stopped the charge." in text)
    os.write(on.master, b"x")
    assert wait_for(lambda: on.process.poll() is not None, on, 20)
    assert wait_for(on.is_restored, on)
    assert on.process.returncode == 0
    assert "The user stopped the charge. (user_stop, by the user)" in on.said.rpartition(LEAVE)[2]


def test_kill_9_leaves_the_terminal_as_it_was(screen: tuple[Screen, Program]) -> None:
    on, charger = screen
    on.until(lambda text: "current demand" in text)
    on.process.kill()
    on.process.wait()
    assert wait_for(on.is_restored, on)
    charger.until("ended")


def test_a_panel_that_stands_still_and_dies_does_not_disturb_the_charge(
        screen: tuple[Screen, Program]) -> None:
    on, charger = screen
    on.until(lambda text: "current demand" in text)
    panel, = (int(pid) for pid in subprocess.run(
        ["pgrep", "-P", str(on.process.pid), "-f", "ui.panel"], capture_output=True, text=True, check=True,
    ).stdout.split())
    os.kill(panel, signal.SIGSTOP)
    time.sleep(2)
    assert "ended" not in charger.text
    os.kill(panel, signal.SIGKILL)
    on.said = ""
    os.write(on.master, b" ")
    on.until(lambda text: "ended    The user stopped the charge." in text)
    os.write(on.master, b"x")
    assert wait_for(lambda: on.process.poll() is not None, on, 20)
    assert wait_for(on.is_restored, on)
