"""The hardware by itself: what it shows, what it switches, and what it refuses to switch."""

from __future__ import annotations

import io
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from devices.virtual_part import VirtualCarPart
from edge.hardware_tool import HardwareTool
from edge.settings import Settings
from plc.errors import ConfigError
from pyPlc import run
from tests.devices.ptys import PtyDevice
from tests.support import PROJECT


class Bench:
    def __init__(self) -> None:
        self.out = io.StringIO()
        self.tools: list[HardwareTool] = []

    def tool(self, options: dict[str, str] | None = None, *, is_unplugged: bool = False) -> HardwareTool:
        settings = Settings({"virtual_cable": "hardware tool", **(options or {})})
        tool = HardwareTool(settings, is_car=True, out=self.out, is_unplugged=is_unplugged)
        self.tools.append(tool)
        return tool

    @property
    def lines(self) -> list[str]:
        return self.out.getvalue().splitlines()


@pytest.fixture
def bench(monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    for name, shorter_ms in (("SETTLE_MS", 100), ("REST_MS", 50), ("FOLLOW_MS", 1_000)):
        monkeypatch.setattr(f"edge.hardware_tool.{name}", shorter_ms)
    bench = Bench()
    yield bench
    for tool in bench.tools:
        tool.close()


def test_one_look_shows_value_age_and_owner(bench: Bench) -> None:
    tool = bench.tool({"car_assumed": "locked"})
    assert tool.show_once() == 0
    rows = {line.split()[0]: line.split()[1:] for line in bench.lines if not line.startswith("driven")}
    assert rows["measured"] == ["value", "age", "by"]
    assert rows["locked"] == ["no", "0.0", "s", "assumed"]
    assert rows["battery_voltage_v"] == ["356.0", "V", "0.0", "s", "virtual"]
    assert "lock by virtual" in bench.lines[-1]


def test_outputs_are_switched_while_nothing_is_plugged_in(bench: Bench) -> None:
    """The virtual car has a battery: its contactors put voltage on the inlet, and are opened again."""
    tool = bench.tool({"virtual_user": "1000 plug"})
    code = tool.test()
    told = [re.sub(r"\d+ ms", "N ms", line) for line in bench.lines]
    assert told[:4] == [
        "lock                               virtual      ok: locked is yes after N ms",
        "unlock                             virtual      ok: locked is no after N ms",
        "state C                            virtual      switched; listen and look",
        "battery's isolation monitor off    virtual      switched; listen and look"]
    # The voltage stops it, unless the feedback is seen first.
    is_stopped = "STOPPED: outputs are tested only without voltage: there are 356 V" in told[4]
    assert is_stopped or "ok: " in told[4]
    assert code == (1 if is_stopped else 0)
    assert told[5].startswith("contactors open")
    virtual = tool.device.part("virtual")
    assert isinstance(virtual, VirtualCarPart)
    assert not virtual.device.contactors.is_on


def test_nothing_is_switched_while_it_is_plugged_in(bench: Bench) -> None:
    assert bench.tool().test() == 1
    assert len(bench.lines) == 1
    assert bench.lines[0].endswith("refused: outputs are tested only while unplugged: a cable is plugged in")


def test_who_cannot_see_the_plug_must_say_so(bench: Bench) -> None:
    words = {"car_assumed": "plugged, locked, lock, cp_state, contactors, contactors_closed"}
    assert bench.tool(words).test() == 1
    assert bench.tool(words, is_unplugged=True).test() == 0
    assert sum("refused" in line for line in bench.lines) == 1
    assert [line.split()[0] for line in bench.lines[1:]] == ["state", "battery's"]


def test_a_device_at_a_serial_port_that_does_not_follow(bench: Bench, tmp_path: Path) -> None:
    path = tmp_path / "device"
    path.touch()
    words = {"car_devices": "celeron55", "celeron55_port": str(path), "car_assumed": "locked, lock",
             "virtual_physics": "instant", "celeron55_display": "no"}  # fmt: skip
    tool = bench.tool(words)
    device = PtyDevice(path, tool.loop)
    says = (b"inlet_v=12.5\ndc_link_v=351\nmax_charge_a=80\nplugged_in=0\ncontactor_confirmed=0\n"
            b"cp_output_state=0\n")

    class Speaker:
        def next_deadline_ms(self) -> int:
            return tool.loop.clock() + 50

        def tick(self, _now_ms: int) -> None:
            device.say(says)

    tool.loop.add_part(Speaker())
    assert tool.show_once() == 0
    assert any(line.split()[:3] == ["inlet_voltage_v", "12.5", "V"] for line in bench.lines)
    assert tool.test() == 1
    told = [line for line in bench.lines if line.startswith("contactors closed")]
    assert told[0].endswith("WRONG: contactors_closed is no after 1 s")
    device.pull()
    tool.run_for(200)
    assert bench.lines[-1]
    assert f"trouble: celeron55: {path} has been unplugged" in tool.lines()


@pytest.mark.parametrize(("arguments", "says"), [
    (("hardware", "L"), "want P or E behind it"),
    (("hardware", "P", "x"), "nothing but S behind that"),
    (("hardware", "P", "--set", "car_devices=dieter", "--set", "dieter_port=/dev/nosuch"),
     "[devices] dieter_port = /dev/nosuch: no such port"),
])
def test_a_wrong_command_line_is_one_line(arguments: tuple[str, ...], says: str) -> None:
    with pytest.raises(ConfigError) as caught:
        run(list(arguments))
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)


def test_on_a_terminal_it_is_shown_in_place_until_ctrl_c() -> None:
    device, terminal = os.openpty()
    process = subprocess.Popen(
        [sys.executable, "pyPlc.py", "hardware", "P", "--set", "virtual_cable=hardware live"], cwd=PROJECT,
        stdout=terminal, stderr=terminal, stdin=terminal)
    os.close(terminal)
    text = b""
    end = time.monotonic() + 20
    while text.count(b"driven: ") < 3 and time.monotonic() < end:
        text += os.read(device, 4096)
    process.send_signal(signal.SIGINT)
    assert process.wait(10) == 0
    os.close(device)
    shown = re.split(rb"\x1b\[(\d+)A\r", text)
    lines = shown[0].count(b"\n")
    assert [part.count(b"battery_voltage_v") for part in shown[0:3:2]] == [1, 1]
    assert int(shown[1]) == lines
