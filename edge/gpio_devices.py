"""Makes the devices at the pins of a board."""

from __future__ import annotations

from collections.abc import Mapping

from devices.gpio import CAR_INPUTS, CAR_OUTPUTS, CHARGER_INPUTS, CHARGER_OUTPUTS, Gpio, levels
from devices.part import Part
from edge.device_list import Context
from edge.gpio_port import Pin, Wanted, open_lines
from plc.errors import ConfigError
from plc.safety.evse import EvseOutputs
from plc.safety.pev import PevOutputs

# The board of pyPLC 0.9.
BEAGLEBONE = {"cp": "P9_41", "contactors": "P9_17"}


def make_gpio(context: Context) -> Part:
    return _made("gpio", context, context.settings.gpio_outputs, context.settings.gpio_inputs)


def make_beaglebone(context: Context) -> Part:
    outputs = BEAGLEBONE | context.settings.gpio_outputs
    return _made("beaglebone", context, outputs, context.settings.gpio_inputs)


def _made(name: str, context: Context, outputs: Mapping[str, str], inputs: Mapping[str, str]) -> Part:
    settings = context.settings
    is_car = context.side == "car"
    for what, said, known in (("gpio_outputs", outputs, CAR_OUTPUTS if is_car else CHARGER_OUTPUTS),
                              ("gpio_inputs", inputs, CAR_INPUTS if is_car else CHARGER_INPUTS)):
        for thing in said:
            if thing not in known:
                raise ConfigError(f"[devices] {what}: {thing} = {said[thing]}: "
                                  f"a {context.side}'s pins can be {', '.join(known)}")
    if not outputs and not inputs:
        raise ConfigError(f"[devices] {context.side}_devices has {name}, but gpio_outputs and gpio_inputs "
                          "name no pin")
    at_rest = PevOutputs() if is_car else EvseOutputs()
    wanted = Wanted({thing: Pin.of(text) for thing, text in outputs.items()},
                    {thing: Pin.of(text) for thing, text in inputs.items()}, settings.gpio_pull,
                    frozenset(thing for thing, level in levels(at_rest).items() if level))
    if len(outputs.keys() & {"locking", "unlocking"}) == 1 or {"lock", "locking"} <= outputs.keys():
        raise ConfigError("[devices] gpio_outputs: a lock is one pin (lock), or a motor of two: locking and "
                          "unlocking")
    lines = open_lines(wanted, settings.gpio_library)
    return Gpio(name, at_rest, frozenset(outputs), frozenset(inputs), lines.write, lines.read, lines.close,
                lambda: lines.trouble and f"{name}: {lines.trouble}", lines.places,
                settings.gpio_motor_time)
