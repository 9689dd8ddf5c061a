"""Makes the power supplies that do not hang on a CAN bus (device_table.py)."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable

from devices.part import Part
from edge.device_list import Context
from edge.loop import Loop
from edge.off_loop import off_loop
from plc.errors import ConfigError
from plc.wire.homeplug import encode

# The pins of pyPLC 0.9.
DIDEBOCCS_PINS = {
    "225v": "P8_7", "100v": "P8_9", "50v": "P8_11", "25v": "P8_15", "12v": "P8_17", "load": "P8_18"}
ADC_MOST = 4095


def make_homeplug_supply(context: Context) -> Part:
    from devices.supply_homeplug import HomeplugSupply

    homeplug = context.homeplug
    assert homeplug is not None
    part = HomeplugSupply(lambda message: homeplug.port.send(encode(message)), homeplug.own_mac,
                          mac(context.settings.homeplug_supply_mac), context.loop.clock(),
                          "" if context.is_on_cable or sys.platform != "linux"
                          else context.settings.eth_interface)  # fmt: skip
    homeplug.ears.append(part.receive)
    return part


def mac(text: str) -> bytes | None:
    """Six bytes with colons between them; None for `any`."""
    if text == "any":
        return None
    if not re.fullmatch(r"[0-9a-fA-F]{2}(:[0-9a-fA-F]{2}){5}", text):
        raise ConfigError(f'[devices] homeplug_supply_mac = "{text}": want any, or six bytes with colons')
    return bytes.fromhex(text.replace(":", ""))


def make_dideboccs(context: Context) -> Part:
    from devices.supply_dideboccs import OUTPUTS, DidebocsSupply
    from edge.gpio_port import Pin, Wanted, open_lines

    settings = context.settings
    pins = DIDEBOCCS_PINS | settings.dideboccs_pins
    if unknown := sorted(pins.keys() - set(OUTPUTS)):
        raise ConfigError(f"[devices] dideboccs_pins: {', '.join(unknown)}: want {', '.join(OUTPUTS)}")
    adc = Adc(context.loop, settings.dideboccs_adc)
    lines = open_lines(Wanted({name: Pin.of(text) for name, text in pins.items()}, {}), settings.gpio_library)

    def set_outputs(on: frozenset[str]) -> None:
        # Off goes before on: the voltages add up.
        for name in sorted(OUTPUTS, key=lambda name: name in on):
            lines.write(name, name in on)

    part = DidebocsSupply(set_outputs, adc.ask, lines.close, lambda: lines.trouble or adc.trouble,
                          context.loop.clock(), lines.places)  # fmt: skip
    adc.tell = part.measured
    return part


class Adc:
    """An analogue input of the kernel (a file), read beside the loop: a conversion takes its time."""

    def __init__(self, loop: Loop, file: str) -> None:
        self.loop = loop
        self.file = file
        self.trouble = ""
        self.tell: Callable[[float, int], None] = lambda _share, _now_ms: None
        self._is_asked = False

    def ask(self) -> None:
        """One at a time: who is slow is not asked again."""
        if not self._is_asked:
            self._is_asked = True
            off_loop(self.loop, self._read, self._read_it, errors=(OSError, ValueError))

    def _read(self) -> int:
        with open(self.file, encoding="ascii") as file:
            return int(file.read(20))

    def _read_it(self, found: int | Exception, now_ms: int) -> None:
        self._is_asked = False
        if isinstance(found, int):
            self.trouble = ""
            self.tell(found / ADC_MOST, now_ms)
        else:
            self.trouble = f"dideboccs_adc = {self.file}: {found}"
