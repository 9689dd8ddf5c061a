"""Which devices there are: the names that pyPlc.ini uses, and who makes them.

A new device is one line here: a function `make(context: edge.device_list.Context) -> Part`, in a module that
is imported only when the device is configured.
"""

from __future__ import annotations

from typing import NamedTuple


class Device(NamedTuple):
    """maker: module:function.  side: "car", "charger" or "both"."""

    name: str
    side: str
    maker: str
    meaning: str


DEVICES = (
    Device("virtual", "both", "edge.device_list:make_virtual", "what there is not: takes what no other does"),
    Device("arduino", "both", "edge.serial_devices:make_arduino", "our own controller (doc/hardware.md)"),
    Device("dieter", "car", "edge.serial_devices:make_dieter", "Arduino with relays and inlet voltage"),
    Device("celeron55", "car", "edge.serial_devices:make_celeron55", "vehicle controller on a serial line"),
    Device("oled", "both", "edge.serial_devices:make_oled", "serial display SerialToOLED"),
    Device("gpio", "both", "edge.gpio_devices:make_gpio", "pins of a Raspberry Pi or another board"),
    Device("beaglebone", "car", "edge.gpio_devices:make_beaglebone", "pins of a BeagleBone, as in 0.9"),
    Device("fixed_bms", "car", "edge.device_list:make_fixed_bms", "a battery known by fixed values only"),
    Device("chademo", "car", "edge.can_devices:make_chademo", "a CHAdeMO battery on CAN (doc/can.md)"),
    Device("can_bms", "car", "edge.can_devices:make_can_bms", "a BMS on CAN"),
    Device("can_supply", "charger", "edge.can_devices:make_can_supply", "Infypower modules on CAN"),
    Device("foccci", "charger", "edge.can_devices:make_foccci", "tells a FoccciCape by CAN how it goes"),
    Device("homeplug_supply", "charger", "edge.supply_devices:make_homeplug_supply",
           "a power supply told by a special HomePlug message"),
    Device("dideboccs", "charger", "edge.supply_devices:make_dideboccs", "switched voltages at pins"),
    Device("mqtt", "both", "edge.mqtt_device:make",
           "everything is shown at an MQTT broker, and what ..._owners says comes from there"),
)


def names(side: str) -> tuple[str, ...]:
    """The devices of a car or of a charger."""
    return tuple(device.name for device in DEVICES if device.side in (side, "both"))


def meanings(side: str) -> str:
    return "; ".join(f"{name}: {meaning}" for name, at, _, meaning in DEVICES if at in (side, "both"))
