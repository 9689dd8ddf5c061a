"""The manuals that follow from tables of the program: `make manuals` writes them, a test compares them.

doc/configuration.md from the options, doc/troubleshooting.md from the causes and what to check after each.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from edge.config import ini_template
from edge.settings import KEYS_OF_0_9, OPTIONS
from plc.safety.evse import WATCHED as WATCHED_BY_CHARGER
from plc.safety.pev import WATCHED_CLOSED, WATCHED_IN_C
from plc.session.advice import TRIPS, WATCHED, checks
from plc.session.causes import CAUSES

DOC = Path(__file__).resolve().parent.parent / "doc"
BY = {"car": "the car", "charger": "the charger", "user": "somebody", "link": "the connection"}
PLACE_HOLDER = re.compile(r"\{\w+\}")


CONFIGURATION = """\
# Configuration

Every option of `pyPlc.ini`. The file beside `pyPlc.py` is read at the start, or another one: `--ini FILE`.
The command line goes before it: `--set OPTION=VALUE`, and the switches named below.
`python pyPlc.py --print-ini` prints a file with all defaults. A wrong entry stops the start with one line
that names file, line, option, value and what is allowed. A comment needs a line of its own.
"""
FROM_0_9 = """
## From pyPLC 0.9

A pyPlc.ini of 0.9 may be used as it is: what means the same is taken over, and the start says what was made
of it. These keys have no meaning of their own any more; those without effect are named at the start:

"""
TROUBLESHOOTING = """\
# Troubleshooting

First `python pyPlc.py check P` (or `E`, `L`): it names what is missing, with the cure. After a session that
ended badly the first line says why, with a code; here is what to check for each code. The report of the
session (`report.html` in its folder) shows what both sides said.

## Ends of our own sessions
"""
SAFETY = """
## When safety did not allow the charge to go on

The code is `refused` then, and the line `safety` says what the supervisor saw, with a code of its own:
"""
WATCHING = """
## Ends that only somebody who watches both can tell
"""


def configuration() -> str:
    """Every option of pyPlc.ini: what it means, what is allowed, its default."""
    lines = [CONFIGURATION]
    section = ""
    for option in OPTIONS:
        if option.section != section:
            lines += ["", f"## [{option.section}]", "",
                      "| option | meaning | allowed | default |", "|---|---|---|---|"]
            section = option.section
        switches = "".join(f"; `{switch.name}`" for switch in option.switches)
        cells = (f"`{option.name}`", option.meaning + switches, option.kind.allowed, f"`{option.default}`")
        lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    lines.append(FROM_0_9 + ", ".join(f"`{key}`" for key in sorted(KEYS_OF_0_9)) + ".")
    return "\n".join(lines) + "\n"


def troubleshooting() -> str:
    """Every end of a session: its code, its sentence, and what to check."""
    own = [_end(code, f"{PLACE_HOLDER.sub('...', kind.sentence)} Mostly by {BY[kind.by]}.")
           for code, kind in CAUSES.items()]
    watched = [_end(code, sentence) for code, sentence in WATCHED.items()]
    said = {watch.code: watch.why for table in (WATCHED_IN_C, WATCHED_CLOSED, WATCHED_BY_CHARGER)
            for watch in table}
    trips = [_end(code, _sentence(said[code]) if code in said else "", TRIPS[code]) for code in TRIPS]
    return "\n".join([TROUBLESHOOTING, *own, SAFETY, *trips, WATCHING, *watched])


def _end(code: str, sentence: str, to_check: Sequence[str] | None = None) -> str:
    lines = "".join(f"* {words}\n" for words in (checks(code) if to_check is None else to_check))
    return f"**`{code}`** {sentence}".rstrip() + f"\n\n{lines}"


def _sentence(words: str) -> str:
    return words[0].upper() + words[1:] + "."


MANUALS: dict[str, Callable[[], str]] = {
    "configuration.md": configuration,
    "troubleshooting.md": troubleshooting,
}


def main() -> int:
    """Write them all, and pyPlc.ini, which is of the same kind."""
    for name, text in MANUALS.items():
        (DOC / name).write_text(text(), encoding="utf-8")
    (DOC.parent / "pyPlc.ini").write_text(ini_template(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
