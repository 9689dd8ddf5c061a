"""Makes the devices that pyPlc.ini names, with their ports, and one car or charger of them.

    devices = make_car(Context(...))        raises ConfigError or DeviceError: one clear line
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING

from devices.assembly import EVSE, PEV, AssembledEvse, AssembledPev
from devices.part import Part, Tell
from devices.physics import Line
from edge.device_table import DEVICES
from edge.loop import Loop
from edge.serial_port import SerialPorts
from edge.settings import Settings

if TYPE_CHECKING:
    from devices.virtual import VirtualPev
    from pyPlcHomeplug import Homeplug

Maker = Callable[["Context"], Part]


@dataclass(frozen=True, kw_only=True)
class Context:
    """What a device may need to be made.

    line: opens the virtual cable for pilot and power.  tell: a line in the log.  serial: all serial ports.
    """

    side: str
    settings: Settings
    loop: Loop
    tell: Tell
    line: Callable[[], Line]
    homeplug: Homeplug | None = None
    serial: SerialPorts = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "serial", SerialPorts(self.loop, self.tell))


def make_car(context: Context) -> AssembledPev:
    settings = context.settings
    assembled = AssembledPev(PEV, make_parts(settings.car_devices, context), settings.car_owners)
    context.loop.add_part(assembled, vital=True)
    return assembled


def make_charger(context: Context) -> AssembledEvse:
    settings = context.settings
    assembled = AssembledEvse(EVSE, make_parts(settings.charger_devices, context), settings.charger_owners)
    context.loop.add_part(assembled, vital=True)
    return assembled


def make_parts(names: tuple[str, ...], context: Context) -> list[Part]:
    """The parts in the order of pyPlc.ini.  If one cannot be made, those before it are closed again."""
    makers = {device.name: device.maker for device in DEVICES}
    parts: list[Part] = []
    try:
        for name in names:
            module, _, function = makers[name].partition(":")
            make: Maker = getattr(import_module(module), function)
            parts.append(make(context))
    except BaseException:
        for part in parts:
            part.close()
        raise
    return parts


def make_virtual(context: Context) -> Part:
    """The virtual car or charger at the virtual cable."""
    from devices import virtual, virtual_part
    from edge.session_settings import virtual_evse, virtual_pev

    now_ms = context.loop.clock()
    if context.side == "car":
        options = virtual_pev(context.settings)
        return virtual_part.VirtualCarPart(virtual.VirtualPev(context.line(), options, now_ms))
    return virtual_part.VirtualChargerPart(
        virtual.VirtualEvse(context.line(), virtual_evse(context.settings), now_ms))


def virtual_car(car: AssembledPev) -> VirtualPev | None:
    """The virtual car among the parts, for whoever plugs it in by hand."""
    from devices.virtual_part import VirtualCarPart

    part = car.part("virtual")
    return part.device if isinstance(part, VirtualCarPart) else None
