"""Makes the power supplies that do not hang on a CAN bus (device_table.py)."""

from __future__ import annotations

import re

from devices.part import Part
from edge.device_list import Context
from plc.errors import ConfigError
from plc.wire.homeplug import encode


def make_homeplug_supply(context: Context) -> Part:
    from devices.supply_homeplug import HomeplugSupply

    homeplug = context.homeplug
    assert homeplug is not None
    part = HomeplugSupply(lambda message: homeplug.port.send(encode(message)), homeplug.own_mac,
                          mac(context.settings.homeplug_supply_mac), context.loop.clock())  # fmt: skip
    homeplug.ears.append(part.receive)
    return part


def mac(text: str) -> bytes | None:
    """Six bytes with colons between them; None for `any`."""
    if text == "any":
        return None
    if not re.fullmatch(r"[0-9a-fA-F]{2}(:[0-9a-fA-F]{2}){5}", text):
        raise ConfigError(f'[devices] homeplug_supply_mac = "{text}": want any, or six bytes with colons')
    return bytes.fromhex(text.replace(":", ""))
