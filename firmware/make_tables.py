"""Makes tables.h, and the tables of doc/hardware.md, of what is declared in Python.

    python firmware/make_tables.py            writes both
    python firmware/make_tables.py --test     writes nothing; exit code 1 if one of them is out of date
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from devices import arduino_lines as lines  # noqa: E402 - run as a script
from devices.arduino_lines import Kind, Named  # noqa: E402
from devices.base import WATCHDOG_MS  # noqa: E402
from firmware.circuit import CIRCUITS, bill  # noqa: E402
from firmware.made_files import write_or_compare  # noqa: E402
from plc.safety import limits  # noqa: E402

HEADER = HERE / "src" / "tables.h"
DOCUMENT = HERE.parent / "doc" / "hardware.md"


class Pin(NamedTuple):
    """A pin of the board.  car, charger: what it is there, "" where it is free."""

    name: str
    pin: str
    port: str
    direction: str
    car: str
    charger: str


PINS = (
    Pin("RX", "D0", "PD0", "in", "from the computer (USB)", "from the computer (USB)"),
    Pin("TX", "D1", "PD1", "out", "to the computer (USB)", "to the computer (USB)"),
    Pin("STOP", "D2", "PD2", "in, pull-up", "stop button, to GND while not pressed",
        "stop button, to GND while not pressed"),
    Pin("FEEDBACK_1", "D3", "PD3", "in, pull-up", "auxiliary contact of contactor 1, to GND while closed",
        "auxiliary contact of contactor 1, to GND while closed"),
    Pin("FEEDBACK_2", "D4", "PD4", "in, pull-up", "the same of contactor 2", "the same of contactor 2"),
    Pin("CONTACTOR_1", "D5", "PD5", "out", "driver of contactor 1 (DC+), high closes",
        "driver of contactor 1 (DC+), high closes"),
    Pin("CONTACTOR_2", "D6", "PD6", "out", "driver of contactor 2 (DC-), high closes",
        "driver of contactor 2 (DC-), high closes"),
    Pin("ENERGY", "D7", "PD7", "out", "pilot to state C: high switches 1.3 kOhm to PE",
        "power supply may deliver while high"),
    Pin("PILOT_IN", "D8", "PB0", "in (ICP1)", "the pilot, high while it is positive", ""),
    Pin("PILOT_OUT", "D9", "PB1", "out (OC1A)", "", "the pilot's driver: high is +12 V, low is -12 V"),
    Pin("LOCK", "D10", "PB2", "out", "H-bridge of the lock motor: high locks",
        "H-bridge of the lock motor: high locks"),
    Pin("UNLOCK", "D11", "PB3", "out", "H-bridge: high unlocks", "H-bridge: high unlocks"),
    Pin("LOCKED", "D12", "PB4", "in, pull-up", "contact of the lock, to GND while locked",
        "contact of the lock, to GND while locked"),
    Pin("LED", "D13", "PB5", "out", "the board's LED", "the board's LED"),
    Pin("VOLTAGE", "A0", "PC0", "in (ADC0)", "inlet voltage", "output voltage, before the contactors"),
    Pin("PROXIMITY", "A1", "PC1", "in (ADC1)", "proximity contact of the inlet", ""),
    Pin("PILOT_LEVEL", "A2", "PC2", "in (ADC2)", "", "the pilot's voltage, -12 to 12 V"),
    Pin("TEMPERATURE", "A3", "PC3", "in (ADC3)", "NTC at the inlet's pins", "NTC at the plug's pins"),
    Pin("CURRENT", "A4", "PC4", "in (ADC4)", "current sensor, half of 5 V at 0 A",
        "current sensor, half of 5 V at 0 A"),
    Pin("ISOLATION", "A5", "PC5", "out", "battery's isolation monitor off while high",
        "isolation monitor on while high"),
)

LIMITS = (
    ("WATCHDOG_MS", WATCHDOG_MS, "devices/base.py"),
    ("OPEN_AFTER_B_MS", limits.OPEN_AFTER_B_MS.value, "plc/safety/limits.py, as all below"),
    ("OPEN_LATEST_MS", limits.OPEN_LATEST_MS.value, ""),
    ("CUT_MOST_MS", limits.CUT_MOST_MS.value, ""),
    ("PWM_RETAIN_MS", limits.PWM_RETAIN_MS.value, ""),
    ("UNLOCK_LATEST_MS", limits.UNLOCK_LATEST_MS.value, ""),
    ("NO_LOAD_DA", limits.NO_LOAD_A.value * 10, "0.1 A"),
    ("TOUCHABLE_DV", limits.TOUCHABLE_V.value * 10, "0.1 V"),
)


def header() -> str:
    """tables.h."""
    return "\n".join(_header_lines()) + "\n"


def _header_lines() -> Iterator[str]:
    yield "/* Made by make_tables.py of devices/arduino_lines.py and others: do not edit. */"
    yield "#ifndef TABLES_H"
    yield "#define TABLES_H"
    yield ""
    yield f"#define PROTOCOL {lines.PROTOCOL}"
    major, minor = lines.FIRMWARE_VERSION
    yield f"#define VERSION 0x{major << 8 | minor:04X}"
    yield f"#define BAUD {lines.BAUD}UL"
    yield f"#define LINE_MOST {lines.LINE_MOST}"
    yield f"#define CRC_BEGINS 0x{lines.CRC_BEGINS:04X}"
    yield f"#define UNKNOWN_I16 ({lines.UNKNOWN_I16 + 1} - 1)"
    yield f"#define OPEN_U16 0x{lines.OPEN_U16:04X}"
    yield f"#define CAR {lines.CAR}"
    yield f"#define CHARGER {lines.CHARGER}"
    yield from _block("limits", (f"#define {name} {value}{f'    /* {source} */' if source else ''}"
                                 for name, value, source in LIMITS))
    yield from _bits("OUT", lines.OUTPUTS)
    yield from _bits("IN", lines.INPUTS)
    yield from _enum("MODE", lines.MODES)
    yield from _enum("CAUSE", lines.CAUSES)
    yield from _enum("BAD", lines.REASONS)
    for side, kinds in (("HOST", lines.KINDS_OF_HOST), ("BOARD", lines.KINDS_OF_BOARD)):
        yield from _block(f"lines of the {side.lower()}", _kinds(side, kinds))
    yield from _block("calibration: X(name, default, least, most)", [
        "#define CALIBRATION(X) \\",
        *(f"    X({c.name}, {c.default}u, {c.least}u, {c.most}u)" + (" \\" if c is not lines.CALIBRATION[-1]
                                                                  else "") for c in lines.CALIBRATION)])
    yield from _block("pins: X(name, port letter, bit)", [
        "#define PINS(X) \\",
        *(f"    X({p.name}, {p.port[1]}, {p.port[2]})" + (" \\" if p is not PINS[-1] else "")
          for p in PINS)])
    yield ""
    yield "#endif"


def _block(title: str, content: Iterable[str]) -> Iterator[str]:
    yield ""
    yield f"/* {title} */"
    yield from content


def _bits(prefix: str, table: tuple[Named, ...]) -> Iterator[str]:
    return _block(f"{prefix}: bits", (f"#define {prefix}_{entry.name.upper()} 0x{1 << at:02X}"
                                      for at, entry in enumerate(table)))


def _enum(name: str, table: tuple[Named, ...]) -> Iterator[str]:
    members = (f"    {name}_{entry.name.upper()} = {at}," for at, entry in enumerate(table))
    return _block(name, [f"enum {name.lower()} {{", *members, "};"])


def _kinds(side: str, kinds: tuple[Kind, ...]) -> Iterator[str]:
    """For each kind its letter and its fields: X(kind, field, digits)."""
    for kind in kinds:
        yield f"#define {side}_{kind.name.upper()} '{kind.letter}'"
        fields = " ".join(f"X({kind.name}, {field.name}, {field.digits})" for field in kind.fields)
        yield f"#define {side}_{kind.name.upper()}_FIELDS(X) {fields}"


# --- the document


def document(text: str) -> str:
    """doc/hardware.md with its tables made anew between their marks."""
    for name, table in TABLES.items():
        begin, end = f"<!-- {name}: made by firmware/make_tables.py -->\n", f"<!-- end of {name} -->"
        before, found, rest = text.partition(begin)
        _, ended, after = rest.partition(end)
        if not found or not ended:
            raise SystemExit(f"{DOCUMENT.name}: want the marks {begin.strip()} and {end}")
        text = before + found + "\n" + "\n".join(table()) + "\n\n" + ended + after
    return text


def _table(heads: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> Iterator[str]:
    yield "| " + " | ".join(heads) + " |"
    yield "|" + "---|" * len(heads)
    for row in rows:
        yield "| " + " | ".join(str(cell) or "-" for cell in row) + " |"


def _pin_table() -> Iterator[str]:
    return _table(("pin", "ATmega", "direction", "car", "charger"),
                  ((p.pin, p.port, p.direction, p.car, p.charger) for p in PINS))


def _line_tables() -> Iterator[str]:
    for whose, kinds in (("From the computer (`>`)", lines.KINDS_OF_HOST),
                         ("From the board (`<`)", lines.KINDS_OF_BOARD)):
        yield f"{whose}:"
        yield ""
        yield from _table(("kind", "name", "meaning", "fields"), (
            (f"`{k.letter}`", k.name, k.meaning,
             "; ".join(f"`{f.name}` ({f.kind}): {f.meaning}" for f in k.fields)) for k in kinds))
        yield ""
    for title, table in (("Outputs (bits, lowest first)", lines.OUTPUTS),
                         ("Inputs (bits, lowest first)", lines.INPUTS), ("Modes", lines.MODES),
                         ("Causes of the safe state", lines.CAUSES), ("Reasons of a refusal", lines.REASONS)):
        yield f"{title}:"
        yield ""
        yield from _table(("", "name", "meaning"), _numbered(title, table))
        yield ""


def _numbered(title: str, table: tuple[Named, ...]) -> Iterator[tuple[object, ...]]:
    for at, entry in enumerate(table):
        yield (f"0x{1 << at:02X}" if "bits" in title else at), entry.name, entry.meaning


def _calibration_table() -> Iterator[str]:
    return _table(("", "name", "default", "limits", "meaning"),
                  ((at, c.name, c.default, f"{c.least} to {c.most}", c.meaning)
                   for at, c in enumerate(lines.CALIBRATION)))


def _part_tables() -> Iterator[str]:
    for circuit in CIRCUITS:
        roles = {"both": "car and charger"}.get(circuit.role, f"{circuit.role} only")
        yield f"**{circuit.name}** ({roles})"
        yield ""
        yield from _table(("part", "value", "lies between", ""), (
            (part.ref, part.value, " / ".join(part.nets), part.why) for part in circuit.parts))
        yield ""


def _bill_table() -> Iterator[str]:
    car, charger = bill("car"), bill("charger")
    return _table(("value", "car", "charger"), (
        (value, *(f"{len(side[value])}: {', '.join(side[value])}" if value in side else ""
                  for side in (car, charger))) for value in dict.fromkeys((*car, *charger))))


TABLES = {"pins": _pin_table, "parts": _part_tables, "bill": _bill_table,
          "calibration": _calibration_table, "lines": _line_tables}


def main(arguments: list[str]) -> int:
    wanted = {HEADER: header(), DOCUMENT: document(DOCUMENT.read_text())}
    return write_or_compare(wanted, arguments, "python firmware/make_tables.py makes it")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
