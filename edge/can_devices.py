"""Makes the devices on CAN buses that pyPlc.ini names (device_table.py), and the buses they hang on."""

from __future__ import annotations

import re
import socket
from pathlib import Path
from typing import Any

from devices.can_frame import CanPart
from devices.part import Part
from edge.can_lines import CanOptions
from edge.can_port import CanPort
from edge.device_list import Context
from plc.errors import ConfigError

MODULE_MOST = 59
GROUP_MOST = 7


def make_chademo(context: Context) -> Part:
    from devices.chademo import Chademo

    return joined(context, Chademo(), general_bus(context))


def make_can_bms(context: Context) -> Part:
    from devices.can_bms import QUANTITIES, CanBms
    from devices.can_signals import read_map

    settings = context.settings
    dbc = "" if settings.can_bms_dbc == "none" else settings.can_bms_dbc
    signals = read_map(settings.can_bms_map, QUANTITIES, dbc)
    return joined(context, CanBms(signals, settings.can_bms_timeout), general_bus(context))


def make_can_supply(context: Context) -> Part:
    from devices.supply_can import CanSupply

    which = supply_modules(context.settings.can_supply_modules)
    return joined(context, CanSupply(which, context.loop.clock()), supply_bus(context))


def make_foccci(context: Context) -> Part:
    from devices.foccci import NO_LOG, FoccciCape, read_log_index

    file = context.settings.foccci_log_index
    part = FoccciCape(NO_LOG if file == "none" else read_log_index(file), context.loop.clock())
    if context.homeplug is not None:
        context.homeplug.ears.append(part.hear_powerline)
    return joined(context, part, general_bus(context))


def supply_modules(text: str) -> Any:
    """`0, 1, 2` or `group 1`."""
    from devices.supply_can import SupplyModules

    if match := re.fullmatch(r"group (\d+)", text):
        if int(match[1]) <= GROUP_MOST:
            return SupplyModules((), int(match[1]))
    elif re.fullmatch(r"\d+(\s*,\s*\d+)*", text):
        addresses = tuple(int(word) for word in text.split(","))
        if max(addresses) <= MODULE_MOST and len(set(addresses)) == len(addresses):
            return SupplyModules(addresses)
    raise ConfigError(f'[can] can_supply_modules = "{text}": want addresses 0..{MODULE_MOST} with commas '
                      f"between them, or group and a number 0..{GROUP_MOST}, as in group 1")


# --- buses


def general_bus(context: Context) -> CanOptions:
    settings = context.settings
    return CanOptions(settings.can_interface, settings.can_channel, settings.can_bitrate, more_of(context))


def supply_bus(context: Context) -> CanOptions:
    """Power modules are slow: they may have a bus of their own."""
    settings = context.settings
    if settings.can_supply_channel == "same":
        return general_bus(context)
    return CanOptions(settings.can_interface, settings.can_supply_channel, settings.can_supply_bitrate,
                      more_of(context))  # fmt: skip


def more_of(context: Context) -> tuple[tuple[str, Any], ...]:
    words = {"yes": True, "no": False}
    found = []
    for name, text in context.settings.can_more.items():
        number = int(text) if re.fullmatch(r"-?\d+", text) else None
        found.append((name, words.get(text, text) if number is None else number))
    return tuple(found)


def joined(context: Context, part: CanPart, options: CanOptions) -> CanPart:
    """The part on its bus; devices on the same bus share one port."""
    ports: dict[CanOptions, CanPort] = context.shared
    if options not in ports:
        check_bus(options)
        ports[options] = CanPort(context.loop, options, context.tell)
    part.bus = ports[options].join(part)
    part.place = f"CAN ({options})"
    return part


def check_bus(options: CanOptions) -> None:
    """Stop at the start for what cannot be right; a bus that is there and fails is tried for ever."""
    try:
        import can
    except ImportError:
        raise ConfigError("[can]: this needs python-can: pip install python-can") from None
    place = f"[can] can_channel = {options.channel}"
    if options.interface not in can.VALID_INTERFACES:
        raise ConfigError(f"[can] can_interface = {options.interface}: python-can does not know it; "
                          f"want one of {', '.join(sorted(can.VALID_INTERFACES))}")
    if options.interface == "socketcan":
        names = [name for _, name in socket.if_nameindex()]
        if options.channel not in names:
            can_names = [name for name in names if "can" in name]
            raise ConfigError(f"{place}: there is no such interface (CAN interfaces here: "
                              f"{', '.join(can_names) or 'none'}; doc/can.md says how to set one up)")
    elif options.interface == "slcan":
        port = options.channel.split("@")[0]
        if port.startswith("/") and not Path(port).exists():
            raise ConfigError(f"{place}: there is no such port")
    elif options.interface == "socketcand" and not {"host", "port"} <= dict(options.more).keys():
        raise ConfigError("[can] can_interface = socketcand: needs can_more = host = ADDRESS, port = NUMBER")
