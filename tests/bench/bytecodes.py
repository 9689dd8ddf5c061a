"""What a second of a charge takes of Python, counted: the same whatever else the machine does.

    python -m tests.bench.bytecodes E       or P: the functions that take most, at ten loops a second

Ten times a second nothing is in the processor's caches any more, and what a side costs goes with the number
of bytecodes that it executes.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.figures import Figure
from tests.edge.charging import Program, cable
from tests.support import PROJECT

# When the current has settled.
AFTER_S, FOR_S = 9.0, 4.0
LISTED = 60
SIDES = {"E": "charger", "P": "car"}


def bytecodes() -> Iterator[Figure]:
    """Of the programs, without the codec."""
    for mode, side in SIDES.items():
        total = sum(count for count, *_ in counted(mode)) / FOR_S
        yield Figure(f"{side}_bytecodes_at_10_loops_per_s", total / 1000, "thousand/s",
                     "no goal of its own; what its cost is made of")


def counted(mode: str) -> list[tuple[int, int, str, str]]:
    """Bytecodes, calls, place and name of each function of this side."""
    with tempfile.TemporaryDirectory() as folder:
        counts = Path(folder) / "counts.json"

        class Counted(Program):
            program = (str(PROJECT / "tests" / "bench" / "counting_program.py"), str(counts),
                       str(AFTER_S), str(FOR_S))

        charger, car = (Counted, Program) if mode == "E" else (Program, Counted)
        name = cable()
        with charger("E", name), car("P", name, virtual_battery=100_000) as pev:
            pev.until("to=CURRENT_DEMAND")
            give_up_s = time.monotonic() + AFTER_S + FOR_S + 10
            while not counts.exists():
                if time.monotonic() > give_up_s:
                    raise TimeoutError(f"{mode}: nothing was counted")
                time.sleep(0.2)
            found: list[tuple[int, int, str, str]] = json.loads(counts.read_text())
            return found


def main(mode: str) -> None:
    found = counted(mode)
    total, all_calls = (sum(column) for column in list(zip(*found, strict=True))[:2])
    print(f"{SIDES[mode]}: {total / FOR_S:.0f} bytecodes/s in {all_calls / FOR_S:.0f} calls/s")
    for count, calls, place, name in found[:LISTED]:
        print(f"{count / FOR_S:8.0f}/s {100 * count / total:5.2f} %  {calls / FOR_S:7.1f} calls/s "
              f"{count / calls:5.0f} each  {name}  {place.removeprefix(f'{PROJECT}/')}")


if __name__ == "__main__":
    main(sys.argv[1])
