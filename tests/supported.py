"""Writes the tables of doc/supported.md from what the program is made of: python -m tests.supported

The text around the tables stays as it is; tests/test_supported.py compares.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from analysis.messages import MESSAGES
from analysis.schemas import SCHEMAS
from fsmEvse import EvseSession
from fsmPev import PevSession
from OpenV2Gx.tools.notation import read
from plc.session import din, iso2
from plc.wire import sdp, v2gtp
from tests.support import PROJECT

PAGE = PROJECT / "doc" / "supported.md"
NOTATIONS = PROJECT / "OpenV2Gx" / "schema"
PROTOCOLS = {"din": din.PROTOCOL, "iso2": iso2.PROTOCOL}
BLOCK = re.compile(r"(<!-- table (\w+) -->\n)(.*?)(<!-- end -->\n)", re.DOTALL)
YES, NO = "yes", "no"


def elements(schema: str) -> set[str]:
    """All global elements of a schema, by our notation of it."""
    return set(read(NOTATIONS / f"{schema}.txt").elements)


def handled(table: Any) -> set[type]:
    """The records that a session's table has rows for."""
    return {row.on for row in table if isinstance(row.on, type)}


def in_sessions(schema: str, name: str, records: Mapping[str, set[type]]) -> tuple[str, str]:
    """Whether our car and our charger use this pair of messages."""
    if schema == "app":
        return YES, YES
    protocol = PROTOCOLS.get(schema)
    if protocol is None:
        return NO, NO
    car, charger = (protocol.structures.get(f"{name}{kind}") for kind in ("Res", "Req"))
    return (YES if car is not None and car.record in records["car"] else NO,
            YES if charger is not None and charger.record in records["charger"] else NO)


def messages(schema: str) -> Iterator[str]:
    """The table of one schema."""
    yield "| message (Req, Res) | read | written | told by the listener | our car | our charger |"
    yield "|---|---|---|---|---|---|"
    records = {"car": handled(PevSession.table), "charger": handled(EvseSession.table)}
    known = elements(schema)
    for name in SCHEMAS[schema].messages:
        both = {f"{name}Req", f"{name}Res"}
        codec = YES if both <= known else NO
        listener = YES if both <= set(MESSAGES) else NO
        yield "| " + " | ".join((name, codec, codec, listener, *in_sessions(schema, name, records))) + " |"


def payload_types() -> Iterator[str]:
    yield "| payload type | name | schema |"
    yield "|---|---|---|"
    for number, name in sorted(v2gtp.PAYLOAD_TYPES.items()):
        schemas = v2gtp.SCHEMAS.get(number)
        told = ", ".join(schemas) if schemas else f"{sdp.FORMS[number].layout.__name__} (no EXI)"
        yield f"| 0x{number:04X} | {name} | {told} |"


def table(name: str) -> str:
    lines = payload_types() if name == "payload_types" else messages(name)
    return "".join(f"{line}\n" for line in lines)


def written(page: str) -> str:
    """The page with its tables as they must be."""
    return BLOCK.sub(lambda found: found[1] + table(found[2]) + found[4], page)


if __name__ == "__main__":
    PAGE.write_text(written(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
