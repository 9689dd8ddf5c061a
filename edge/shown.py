"""Values and events as people read them in a log."""

from __future__ import annotations

from dataclasses import fields

from plc.commands import Command, ModemSeen
from plc.wire.ip import ip6_text

# What 16 bytes are an IPv6 address; others of that length may be an id.
ADDRESSES = ("address", "source")


def shown(value: object) -> str:
    """Bytes in hex, MACs with colons, nothing cut; numbers without the dust of floats, and no -0."""
    if isinstance(value, bytes):
        return value.hex(":") if len(value) == 6 else value.hex()
    if isinstance(value, float):
        return str(round(value, 6) + 0.0)
    if isinstance(value, ModemSeen):
        place = "local" if value.is_local else "remote"
        warning = f" (known bad: {value.known_bad})" if value.known_bad else ""
        return f"{value.mac.hex(':')} {value.version} {place}{warning}"
    if isinstance(value, tuple):
        return "; ".join(shown(one) for one in value) or "none"
    return str(value)


def event_values(event: Command) -> dict[str, object]:
    """What an event tells; keys are left out."""
    values = {field.name: getattr(event, field.name) for field in fields(event) if field.repr}
    return {name: ip6_text(value) if name in ADDRESSES else value for name, value in values.items()}
