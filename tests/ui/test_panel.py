"""The panel: fits every terminal, says what is so, and puts the terminal back whatever happens."""

from __future__ import annotations

import fcntl
import json
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
from dataclasses import replace
from pathlib import Path

import pytest
from rich.cells import cell_len

from edge.cable import CableEnd
from edge.capture import read_capture
from edge.loop import Loop
from exiConnector import CODEC, ExiConnector
from plc.errors import CaptureError
from tests.analysis.listening import Play, script
from tests.edge.charging import FAST, Program, cable
from tests.support import PROJECT
from ui.listening import ListenerView
from ui.panel import ENTER, LEAVE, Picture, Terminal, obey
from ui.view import View

CODES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
CHARGING = View(
    side="car", place="eth0", level=100, phase="current demand", phase_ms=12_300, session_ms=192_000,
    own_v=352.1, own_a=97.0, other_v=352.0, other_a=97.2, battery_v=351.0, target_v=402.0, target_a=97.0,
    energy_wh=1234, soc_percent=57, limits=(("charger", 125.0), ("battery", 97.0)), pilot="C",
    contactors="closed", lock="locked", keys="space stop  x exit")

LISTENING = ListenerView(
    place="eth0", heard_ms=60_000, frames=1234, session_ms=12_000,
    steps=(("SLAC", True), ("network", False), ("SDP", True), ("TCP", False), ("session", False)),
    protocol="DIN 70121", phase="charging", phase_ms=5_000,
    stations=(("car", "98:ed:5c:b4:28:d3   as seen in Tesla"), ("modems", "00:01:87:0e:a3:48 QCA7005 " * 5)),
    present=(352.1, 97.0, 34_200.0), asked=(402.0, 97.0, None), car_most=(420.0, 125.0, None),
    charger_most=(500.0, 200.0, 60_000.0), energy_wh=1234, soc_percent=57, limited_by="the car's limit",
    verdicts=(("fault", 1), ("note", 3)), last_verdict="Late answer (charger): " + "late " * 30,
    recording="charge.pcapng, 1.2 MB", keys="x exit")


def plain(lines: list[str]) -> list[str]:
    return [CODES.sub("", line).rstrip() for line in lines]


def pictured(view: View | ListenerView, columns: int = 80, rows: int = 24) -> list[str]:
    picture = Picture()
    picture.view = view
    for number in range(50):
        picture.log.append(f"[{number:9.3f}] car    state    {'long ' * number}")
        picture.note_history()
    return picture.lines(columns, rows)


@pytest.mark.parametrize("columns", [40, 79, 80, 81, 120, 200])
@pytest.mark.parametrize("rows", [10, 20, 24, 60])
@pytest.mark.parametrize("view", [CHARGING, View(side="charger", place="x" * 60), View(
    side="car", place="eth0", ended="We stopped: " + "why " * 40, checks=("look here " * 12,) * 5),
    LISTENING, replace(LISTENING, place="x" * 90, ended="because " * 40, checks=("look here " * 12,) * 5)])
def test_it_fits_every_terminal(view: View | ListenerView, columns: int, rows: int) -> None:
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
    text = "\n".join(plain(pictured(View(side="charger", place="eth0", level=15, phase="cable check",
                                         phase_ms=19_000, phase_limit_ms=38_000))))
    assert "✔ SLAC  ▶ network  · SDP" in text
    assert f"cable check  {'█' * 12}{'░' * 12}  19.0 of at most 38 s" in text


def test_sixty_columns_cut_no_value_and_what_is_waited_for_stands_below_the_phase() -> None:
    view = replace(CHARGING, hint="the charger tests the isolation of the cable", own_a=100.0, own_v=402.5)
    lines = plain(pictured(view, columns=60))
    assert lines[3] == "  the charger tests the isolation of the cable"
    late = plain(pictured(replace(view, phase="welding detection", phase_limit_ms=180_000), columns=60))
    assert late[2] == f"welding detection  █{'░' * 16}  12.3 of at most 180 s"
    own = next(line for line in lines if line.startswith("at our inlet"))
    assert own.split() == ["at", "our", "inlet", "402.5", "V", "100.0", "A", "40.2", "kW", "1.23", "kWh",
                           "57", "%"]
    assert any(line.split() == ["battery", "351.0", "V"] for line in lines)


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


def test_a_listener_shows_what_was_heard_of_both() -> None:
    told = json.loads(LISTENING.as_json())["listener"]
    lines = plain(pictured(ListenerView.of(told)))
    assert lines[0].startswith("pyPLC  listening at eth0   0:01:00   session 0:00:12")
    assert lines[1] == "✔ SLAC  – network  ✔ SDP  ▶ TCP  · session"    # of the network nothing was heard
    assert lines[2] == "charging  0:00:05   DIN 70121"
    text = "\n".join(lines)
    for words in ("car      98:ed:5c:b4:28:d3   as seen in Tesla",
                  "flows now         352.1 V  97.0 A   34.2 kW",
                  "charger's limits  500.0 V  200.0 A  60.0 kW", "limited by  the car's limit",
                  "verdicts   1 x fault   3 x note   last: Late answer (charger): late",
                  "heard      1234 frames   recording charge.pcapng, 1.2 MB", "x exit"):
        assert words in text
    assert "≤ 352 V" not in text
    assert "≤ 352 V" in "\n".join(plain(pictured(LISTENING, rows=30)))
    over = plain(pictured(replace(LISTENING, ended="the car stopped", checks=("The battery.",))))
    assert {"Ended: the car stopped", "  check: The battery."} < set(over)
    assert any(line.startswith("last heard  352.1 V  97.0 A") for line in over)
    assert not any(line.startswith(("flows now", "limited by")) for line in over)


# --- on a real terminal


class Screen:
    """The program on a terminal of so many columns and rows; what it writes is read all the time."""

    def __init__(self, folder: Path, *words: str) -> None:
        self.folder = folder
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


@pytest.fixture(scope="module")
def charge() -> list[bytes]:
    if not CODEC.exists():
        pytest.skip(f"{CODEC.name} is not built (make codec)")
    with ExiConnector() as codec:
        play = Play(codec)
        play.enter()
        play.perform(script())
        play.stage.close(by_car=True)
        return [frame for _, frame in play.frames]


@pytest.fixture
def listening(tmp_path: Path) -> Iterator[Callable[..., tuple[Screen, Callable[[list[bytes]], None]]]]:
    """A listener on a terminal, and a hand that plays frames to it."""
    opened: list[Callable[[], None]] = []

    def start(*words: str) -> tuple[Screen, Callable[[list[bytes]], None]]:
        name, loop = cable(), Loop()
        end = CableEnd(loop, name, b"\2" * 6, os.urandom, lambda *_: None)
        on = Screen(tmp_path, "L", "S", f"--set=virtual_cable={name}", "--set=virtual_listener=everything",
                    *words)
        opened[:] = [on.close, end.close, loop.close]

        def play(frames: list[bytes]) -> None:
            for frame in frames:
                end.play(frame)
                time.sleep(0.001)    # a socket holds only so many

        return on, play

    yield start
    for close in opened:
        close()


def test_a_charge_that_is_overheard_is_shown_and_summed_up(
        listening: Callable[..., tuple[Screen, Callable[[list[bytes]], None]]], charge: list[bytes]) -> None:
    on, play = listening("--record", "heard.pcapng")
    on.until(lambda text: "waiting for a car" in text and "1 modem answered" in text)
    play(charge[:-10])
    on.until(lambda text: "✔ session" in text and "car asks for" in text and "x deviation" in text)
    panel, = (int(pid) for pid in subprocess.run(
        ["pgrep", "-P", str(on.process.pid), "-f", "ui.panel"], capture_output=True, text=True, check=True,
    ).stdout.split())
    os.kill(panel, signal.SIGSTOP)
    play(charge[-10:])
    recording = on.folder / "heard.pcapng"
    assert wait_for(lambda: charge[-1] in kept_frames(recording), on)    # whatever the panel does
    os.kill(panel, signal.SIGCONT)
    on.until(lambda text: "Ended: " in text)
    os.write(on.master, b"x")
    assert wait_for(lambda: on.process.poll() is not None, on, 20)
    assert wait_for(on.is_restored, on)
    left = on.said.rpartition(LEAVE)[2]
    assert "--- session 1: " in left
    assert "recorded in heard.pcapng" in left
    assert on.process.returncode == 0


def kept_frames(path: Path) -> list[bytes]:
    try:
        return [frame.data for frame in read_capture(path)]
    except CaptureError:
        return []


def test_without_the_panel_a_listener_prints_lines(
        listening: Callable[..., tuple[Screen, Callable[[list[bytes]], None]]]) -> None:
    on, _ = listening("--no-panel")
    on.until(lambda text: "1 modem answered" in text)
    os.write(on.master, b"x")
    assert wait_for(lambda: on.process.poll() is not None, on, 20)
    assert ENTER not in on.said
    assert "end of listening" in on.said
