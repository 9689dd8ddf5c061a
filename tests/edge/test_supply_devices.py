from collections.abc import Mapping
from pathlib import Path

import pytest

from devices.physics import LocalCable
from edge import gpio_port
from edge.device_list import Context
from edge.gpio_port import Wanted
from edge.loop import Loop
from edge.settings import Settings
from edge.supply_devices import Adc, make_dideboccs
from plc.commands import Note
from plc.errors import ConfigError
from plc.safety.evse import EvseOutputs


class WrittenLines:
    """Pins that only remember: this machine has none."""

    def __init__(self, wanted: Wanted) -> None:
        self.wanted = wanted
        self.trouble = ""
        self.places: dict[str, tuple[str, int, bool]] = {}
        self.written: list[tuple[str, bool]] = []
        self.is_closed = False

    def write(self, thing: str, on: bool) -> None:
        self.written.append((thing, on))

    def read(self) -> Mapping[str, bool]:
        return {}

    def close(self) -> None:
        self.is_closed = True


def context(**texts: str) -> Context:
    return Context(side="charger", settings=Settings(texts), loop=Loop(), tell=list[Note]().append,
                   line=LocalCable().end)


def test_dideboccs_switches_its_pins_off_before_on_and_reads_its_voltage(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
) -> None:  # fmt: skip
    made: list[WrittenLines] = []

    def open_lines(wanted: Wanted, _library: str) -> WrittenLines:
        made.append(WrittenLines(wanted))
        return made[-1]

    monkeypatch.setattr(gpio_port, "open_lines", open_lines)
    adc = tmp_path / "in_voltage1_raw"
    adc.write_text("2048\n")
    where = context(dideboccs_adc=str(adc), dideboccs_pins="load = !GPIO5")
    part = make_dideboccs(where)
    lines = made[0]
    assert {name: str(pin.name) for name, pin in lines.wanted.outputs.items()} == {
        "225v": "P8_7", "100v": "P8_9", "50v": "P8_11", "25v": "P8_15", "12v": "P8_17", "load": "GPIO5"}
    assert lines.wanted.outputs["load"].is_inverted
    part.drive(EvseOutputs(5.0, True, True, 350.0, 1.0), 0)
    assert lines.written == [("50v", False), ("12v", False), ("load", False), ("225v", True), ("100v", True),
                             ("25v", True)]
    part.tick(where.loop.clock())
    while not part.readings(0):
        where.loop.run_once(100)
    volts = part.readings(0)["supply_voltage_v"].value
    assert volts == pytest.approx((2048 / 4095 * 1.8 - 0.51) * 386)
    assert part.trouble(0) == ""
    lines.trouble = "load: Input/output error"
    assert part.trouble(0) == "load: Input/output error"
    part.close()
    assert dict(lines.written[-6:]) == dict.fromkeys(dict(lines.written), False)
    assert lines.is_closed
    where.loop.close()


def test_a_pin_for_nothing_is_refused() -> None:
    where = context(dideboccs_pins="500v = P8_7")
    with pytest.raises(ConfigError, match="dideboccs_pins: 500v: want 225v, 100v, 50v, 25v, 12v, load"):
        make_dideboccs(where)
    where.loop.close()


@pytest.mark.parametrize("content", [None, "", "much"])
def test_an_analogue_input_that_cannot_be_read_is_named(tmp_path: Path, content: str | None) -> None:
    loop, file, heard = Loop(), tmp_path / "adc", list[float]()
    if content is not None:
        file.write_text(content)
    adc = Adc(loop, str(file))
    adc.tell = lambda share, _now_ms: heard.append(share)
    adc.ask()
    adc.ask()
    while not adc.trouble:
        loop.run_once(100)
    assert adc.trouble.startswith(f"dideboccs_adc = {file}: ")
    file.write_text("4095")
    adc.ask()
    while not heard:
        loop.run_once(100)
    assert (heard, adc.trouble) == ([1.0], "")
    loop.close()
