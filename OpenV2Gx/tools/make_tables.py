#!/usr/bin/env python3
"""Write the constant tables of the engine from the schema notation.

make_tables.py            write OpenV2Gx/src/tables_*.c and tables.inc
make_tables.py --check    only compare; exit 1 and name the files that are not what the notation says
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # started as a script: find the project

from OpenV2Gx.tools.grammar import EVENTS, Grammar, Production, Root, Type, build
from OpenV2Gx.tools.notation import UNBOUNDED, read

HERE = Path(__file__).resolve().parent
SCHEMAS = HERE.parent / "schema"
SOURCES = HERE.parent / "src"

# Schemas in the order of `OpenV2Gx schemas`, with what they are; files that only others use are not named.
SHIPPED = {
    "app": "supportedAppProtocol handshake, ISO 15118-2 (2010 namespace)",
    "din": "DIN SPEC 70121:2012",
    "iso2": "ISO 15118-2:2013",
    "xmldsig": "W3C XML signature core",
    "iso20_common": "ISO 15118-20 common messages",
    "iso20_ac": "ISO 15118-20 AC",
    "iso20_dc": "ISO 15118-20 DC",
    "iso20_wpt": "ISO 15118-20 wireless (WPT)",
    "iso20_acdp": "ISO 15118-20 automated connection (ACDP)",
}

TEXT_BLOCK = 16  # as EXI_TEXT_BLOCK
NOTICE = "/* Made by tools/make_tables.py from schema/{name}.txt. Do not edit: change the notation. */"


class Names:
    """Every name and enumeration value once, as the JSON key that it becomes."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}

    def number(self, name: str) -> int:
        return self.numbers.setdefault(name, len(self.numbers))

    def run(self, names: Iterable[str]) -> int:
        """Number of the first of several names that must stand side by side; they are entered anew."""
        first = len(self.numbers)
        for offset, name in enumerate(names):
            self.numbers[f"{name}\0{first + offset}"] = first + offset
        return first


def tables(grammar: Grammar) -> str:
    """The C source of one schema."""
    names = Names()
    lines = [NOTICE.format(name=grammar.schema), '#include "exi.h"', ""]
    types = [_type(number, kind, names) for number, kind in enumerate(grammar.types)]
    productions: list[str] = []
    states: list[str] = []
    for number, state in enumerate(grammar.states):
        width = len(state.productions).bit_length()
        states.append(f"{{{len(productions)}, {len(state.productions)}, {width}}}, /* {number} */")
        productions += [_production(production, names) for production in state.productions]
    repeats = [
        f"{{{repeat.low}, {min(repeat.high, 0xFFFFFFFF)}u, {repeat.must}, {repeat.may}, {repeat.done}}},"
        for repeat in grammar.repeats
    ]
    roots = [_root(root, names) for root in grammar.roots]
    fragments = [_root(root, names) for root in grammar.fragments]
    text, offset, rows = [], 0, []
    for name in names.numbers:
        key = f'"{name.split(chr(0))[0]}":'
        rows.append(f"{{{offset}, {len(key)}}},")
        text.append('"' + key.replace('"', '\\"') + '"')
        offset += len(key)
    text.append(f'"{" " * TEXT_BLOCK}"')
    lines += _array("char", "text[]", text, plain=True)
    lines += _array("struct exi_name", "names[]", rows)
    lines += _array("struct exi_type", "types[]", types)
    lines += _array("struct exi_production", "productions[]", productions)
    lines += _array("struct exi_state", "states[]", states)
    lines += _array("struct exi_repeat", "repeats[]", repeats or ["{0, 0, 0, 0, 0},"])
    lines += _array("struct exi_root", "roots[]", roots)
    lines += _array("struct exi_root", "fragments[]", fragments)
    lines += [
        f"const struct exi_schema exi_schema_{grammar.schema} = {{",
        f'    .name = "{grammar.schema}", .title = "{SHIPPED[grammar.schema]}",',
        "    .text = text, .names = names, .types = types, .productions = productions, .states = states,",
        "    .repeats = repeats, .roots = roots, .fragments = fragments,",
        f"    .name_count = {len(rows)},",
        f"    .root_count = {len(roots)}, .root_bits = {len(roots).bit_length()},",
        f"    .fragment_count = {len(fragments)}, .fragment_bits = {(len(fragments) + 1).bit_length()},",
        "};",
        "",
    ]
    return "\n".join(lines)


def registry(names: Iterable[str]) -> str:
    """The list of schemas that the executable knows."""
    return "/* Made by tools/make_tables.py. */\n" + "".join(f"X({name})\n" for name in names)


def _array(kind: str, name: str, rows: list[str], plain: bool = False) -> list[str]:
    body = ["    " + row for row in rows]
    if plain:
        return [f"static const {kind} {name} =", *body[:-1], body[-1] + ";", ""]
    return [f"static const {kind} {name} = {{", *body, "};", ""]


def _type(number: int, kind: Type, names: Names) -> str:
    value = kind.value
    flags = " | ".join(
        flag
        for flag, there in (
            ("EXI_INTERLEAVES", kind.interleaves),
            ("EXI_RELAXED", kind.relaxed),
        )
        if there
    )
    if value is None:
        body = f"EXI_COMPLEX, 0, {flags or 0}, {kind.start}, 0, 0"
    else:
        first = names.run(value.choices) if value.choices else 0
        high = (
            "UINT64_MAX"
            if value.high >= UNBOUNDED and value.kind in ("string", "hex", "base64")
            else f"{value.high}u"
        )
        low = "INT64_MIN" if value.low == -(1 << 63) else str(value.low)
        body = f"EXI_{value.kind.upper()}, {value.bits}, 0, {first}, {low}, {high}"
    return f"{{{body}}}, /* {number} {kind.name or '(narrowed)'} */"


def _production(production: Production, names: Names) -> str:
    flags = " | ".join(
        flag
        for flag, there in (("EXI_LIST", production.is_list), ("EXI_COUNTED", production.counted))
        if there
    )
    name = names.number(production.name) if production.name else 0
    return (
        f"{{{EVENTS[production.event]}, {flags or 0}, {name}, {production.type}, {production.next}}},"
        f" /* {production.name} */"
    )


def _root(root: Root, names: Names) -> str:
    return f"{{{names.number(root.name)}, {root.type}}}, /* {root.name} */"


def outputs() -> dict[Path, str]:
    """Every file that is made, with what belongs in it."""
    made = {SOURCES / f"tables_{name}.c": tables(build(read(SCHEMAS / f"{name}.txt"))) for name in SHIPPED}
    made[SOURCES / "tables.inc"] = registry(SHIPPED)
    return made


def main(arguments: list[str]) -> int:
    stale = [path for path, text in outputs().items() if not path.exists() or path.read_text() != text]
    if arguments == ["--check"]:
        for path in stale:
            print(f"{path.name} is not what the notation says: run make -C OpenV2Gx tables", file=sys.stderr)
        return 1 if stale else 0
    if arguments:
        print(__doc__, file=sys.stderr)
        return 2
    for path in stale:
        path.write_text(outputs()[path])
        print(f"wrote {path.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
