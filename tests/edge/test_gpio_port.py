"""Pins by libgpiod: with the kernel's simulated chip where there is one, else all but the kernel itself."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import gpiod
import pytest

from devices.physics import LocalCable
from edge.device_list import Context
from edge.gpio_devices import make_beaglebone, make_gpio
from edge.gpio_port import BbioLines, GpiodLines, Pin, Wanted, open_lines
from edge.loop import Loop
from edge.settings import Settings
from plc.errors import ConfigError

SIMULATED = Path("/sys/kernel/config/gpio-sim")
VALUES = gpiod.line.Value


class Board:
    """Stands for the kernel: two chips, and what their lines are set to."""

    names = (("/dev/gpiochip0", ("GPIO17", "P9_17 [spi0_cs0]", "", "P9_41B")),
             ("/dev/gpiochip1", ("GPIO5", "GPIO17", "P9_41A")))

    def __init__(self) -> None:
        self.settings: dict[tuple[str, int], gpiod.LineSettings] = {}
        self.levels: dict[tuple[str, int], Any] = {}
        self.is_broken = False
        self.released = 0
        self.module = SimpleNamespace(
            line=gpiod.line, LineSettings=gpiod.LineSettings, Chip=self.chip, request_lines=self.request,
            is_gpiochip_device=lambda path: path in dict(self.names))

    @contextmanager
    def chip(self, path: str) -> Iterator[Any]:
        names = dict(self.names)[path]
        yield SimpleNamespace(
            get_info=lambda: SimpleNamespace(name=path.removeprefix("/dev/"), num_lines=len(names)),
            get_line_info=lambda offset: SimpleNamespace(name=names[offset]))

    def request(self, path: str, consumer: str, config: dict[int, gpiod.LineSettings]) -> Any:
        assert consumer == "pyPLC"
        if self.is_broken:
            raise OSError(16, "Device or resource busy")
        for offset, settings in config.items():
            self.settings[path, offset] = settings
            self.levels[path, offset] = settings.output_value
        return SimpleNamespace(set_value=lambda offset, value: self.set(path, offset, value),
                               get_value=lambda offset: self.get(path, offset), release=self.release)

    def set(self, path: str, offset: int, value: Any) -> None:
        self.get(path, offset)
        self.levels[path, offset] = value

    def get(self, path: str, offset: int) -> Any:
        if self.is_broken:
            raise OSError(19, "No such device")
        return self.levels[path, offset]

    def release(self) -> None:
        self.released += 1


@pytest.fixture
def board(monkeypatch: pytest.MonkeyPatch) -> Board:
    board = Board()
    monkeypatch.setattr("edge.gpio_port.glob", lambda _: [path for path, _ in board.names])
    monkeypatch.setattr("edge.gpio_port._imported", lambda _module, _package: board.module)
    return board


def test_lines_of_several_chips_by_name_place_and_header(board: Board) -> None:
    outputs = {"cp": Pin("P9_41"), "contactors": Pin("P9_17"), "isolation_monitor": Pin.of("!gpiochip1:1")}
    inputs = {"plugged": Pin.of("!GPIO5"), "stop_button": Pin("GPIO17")}
    lines = GpiodLines(board.module, Wanted(outputs, inputs, "up", frozenset(("isolation_monitor",))))
    at = {"cp": ("/dev/gpiochip0", 3), "contactors": ("/dev/gpiochip0", 1),
          "isolation_monitor": ("/dev/gpiochip1", 1)}
    assert {thing: board.levels[place] for thing, place in at.items()} == {
        "cp": VALUES.INACTIVE, "contactors": VALUES.INACTIVE, "isolation_monitor": VALUES.ACTIVE}
    assert board.settings["/dev/gpiochip1", 1].active_low
    plugged = board.settings["/dev/gpiochip1", 0]
    assert (plugged.direction, plugged.active_low, plugged.bias) == (
        gpiod.line.Direction.INPUT, True, gpiod.line.Bias.PULL_UP)
    lines.write("cp", True)
    assert board.levels[at["cp"]] == VALUES.ACTIVE
    board.levels["/dev/gpiochip1", 0] = VALUES.ACTIVE
    assert lines.read() == {"plugged": True, "stop_button": False}
    lines.close()
    assert board.released == 2


def test_a_chip_that_goes_is_trouble_and_no_exception(board: Board) -> None:
    lines = GpiodLines(board.module, Wanted({"cp": Pin("GPIO17")}, {"plugged": Pin("GPIO5")}))
    board.is_broken = True
    assert lines.read() == {}
    lines.write("cp", True)
    assert lines.trouble == "cp: No such device"


@pytest.mark.parametrize(("words", "says"), [
    ({}, "car_devices has gpio, but gpio_outputs and gpio_inputs name no pin"),
    ({"gpio_outputs": "cp = GPIO99"}, "no pin GPIO99 (there are GPIO17, P9_17, P9_41B, GPIO5, "),
    ({"gpio_outputs": "pwm = GPIO17"}, "pwm = GPIO17: a car's pins can be cp, contactors, "),
    ({"gpio_outputs": "locking = GPIO17"}, "a lock is one pin (lock), or a motor of two: locking and unlock"),
    ({"gpio_inputs": "locked = GPIO5, full = GPIO17"}, "gpio_inputs: full = GPIO17: a car's pins can be "),
])
def test_a_mistake_in_pyplc_ini_is_named(board: Board, words: dict[str, str], says: str) -> None:
    with pytest.raises(ConfigError) as caught:
        make_gpio(context(words))
    assert says in str(caught.value)
    assert board.levels == {}


def test_a_pin_that_somebody_has_is_named(board: Board) -> None:
    board.is_broken = True
    with pytest.raises(ConfigError, match=r"pins P9_41, P9_17 cannot be had: Device or resource busy"):
        make_beaglebone(context({}))


def test_the_beaglebone_of_0_9(board: Board) -> None:
    part = make_beaglebone(context({"gpio_inputs": "plugged = GPIO5"}))
    assert part.drives == {"cp", "contactors"}
    assert part.measures == {"plugged"}
    part.close()
    assert board.released == 2


def context(words: dict[str, str]) -> Context:
    loop = Loop()
    loop.close()
    return Context(side="car", settings=Settings(words), loop=loop, tell=lambda _: None,
                   line=LocalCable().end)


def test_without_any_chip_the_start_says_so() -> None:
    if list(Path("/dev").glob("gpiochip*")):
        pytest.skip("this machine has pins of its own")
    with pytest.raises(ConfigError, match=r"there is no pin GPIO17 .no chip at /dev/gpiochip"):
        open_lines(Wanted({"cp": Pin("GPIO17")}, {}), "gpiod")


def test_a_package_that_is_missing_is_named() -> None:
    with pytest.raises(ConfigError, match=r"No module named 'Adafruit_BBIO'.*pip install Adafruit_BBIO"):
        open_lines(Wanted({"cp": Pin("P9_41")}, {}), "adafruit_bbio")


def test_the_older_library() -> None:
    done: list[tuple[object, ...]] = []
    gpio = SimpleNamespace(
        OUT="out", IN="in", HIGH=1, LOW=0, PUD_UP="up", PUD_DOWN="down", PUD_OFF="off",
        setup=lambda *a, **k: done.append((*a, *k.values())), output=lambda *a: done.append(a),
        input=lambda _: 0)
    outputs = {"cp": Pin("P9_41"), "lock": Pin.of("!P9_12")}
    lines = BbioLines(gpio, Wanted(outputs, {"plugged": Pin.of("!P9_30")}, "up"))
    assert done == [("P9_41", "out"), ("P9_41", 0), ("P9_12", "out"), ("P9_12", 1), ("P9_30", "in", "up")]
    done.clear()
    lines.write("cp", True)
    lines.write("lock", True)
    assert done == [("P9_41", 1), ("P9_12", 0)]
    assert lines.read() == {"plugged": True}


@pytest.mark.skipif(not SIMULATED.exists(), reason="no gpio-sim in this kernel (modprobe gpio-sim, as root)")
def test_on_the_simulated_chip_of_the_kernel() -> None:
    chip = SIMULATED / "pyplc"
    bank = chip / "bank0"
    bank.mkdir(parents=True)
    try:
        (bank / "num_lines").write_text("4")
        for offset, name in enumerate(("T_CP", "T_PLUGGED")):
            (bank / f"line{offset}").mkdir()
            (bank / f"line{offset}" / "name").write_text(name)
        (chip / "live").write_text("1")
        device = Path("/sys/devices/platform") / (chip / "dev_name").read_text().strip()
        pins = device / (bank / "chip_name").read_text().strip()
        lines = open_lines(Wanted({"cp": Pin("T_CP")}, {"plugged": Pin("T_PLUGGED")}), "gpiod")
        assert (pins / "sim_gpio0" / "value").read_text().strip() == "0"
        lines.write("cp", True)
        assert (pins / "sim_gpio0" / "value").read_text().strip() == "1"
        assert lines.read() == {"plugged": False}
        (pins / "sim_gpio1" / "pull").write_text("pull-up")
        assert lines.read() == {"plugged": True}
        lines.close()
    finally:
        (chip / "live").write_text("0")
        for offset in (0, 1):
            (bank / f"line{offset}").rmdir()
        bank.rmdir()
        chip.rmdir()
