"""Makes the devices at serial ports."""

from __future__ import annotations

from typing import Literal

from devices.celeron55 import Celeron55
from devices.dieter import Dieter
from devices.oled import Oled
from devices.part import Part
from edge.device_list import Context
from plc.errors import ConfigError


def make_dieter(context: Context) -> Part:
    settings = context.settings
    relay_2: dict[str, Literal["none", "contactors", "lock"]] = {"contactors": "contactors", "lock": "lock"}
    part = Dieter(context.tell, relay_2.get(settings.dieter_relay2, "none"), settings.dieter_full_scale)
    link = context.serial.port(settings.dieter_port, settings.dieter_baud, part)
    part.link, part.where = link, lambda: link.opened_name
    return part


def make_celeron55(context: Context) -> Part:
    settings = context.settings
    part = Celeron55(context.tell, with_display=settings.celeron55_display)
    link = context.serial.port(settings.celeron55_port, settings.celeron55_baud, part)
    part.link, part.where = link, lambda: link.opened_name
    return part


def make_arduino(context: Context) -> Part:
    from devices.arduino_car import ArduinoCar, Inlet
    from devices.arduino_charger import ArduinoCharger
    from devices.arduino_lines import BAUD

    settings = context.settings
    inlet: Inlet = "type1" if settings.arduino_inlet == "type1" else "type2"
    is_car = context.side == "car"
    part = ArduinoCar(context.tell, inlet) if is_car else ArduinoCharger(context.tell)
    link = context.serial.port(settings.arduino_port, BAUD, part)
    part.link, part.where = link, lambda: link.opened_name
    return part


def make_oled(context: Context) -> Part:
    settings = context.settings
    if context.serial.is_choice(settings.oled_port):
        raise ConfigError(f"[devices] oled_port = {settings.oled_port}: the display cannot say who it is: "
                          "want the name of its port, or of a device that shares its port")
    part = Oled(context.tell)
    part.link = context.serial.port(settings.oled_port, settings.oled_baud, part)
    return part
