"""Sessions without end: a car process and a charger process, as many sessions as wanted, nothing may grow.

    python -m tests.bench.soak [SESSIONS]        2000 if not said; some 0.7 s each
"""

from __future__ import annotations

import itertools
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from tests.bench.charging import memory_mb, tree
from tests.edge.charging import FAST, Program, cable

# A battery that is full at the first look: all of a session but the charging itself.
FULL = FAST | {"virtual_soc": 96, "car_loop_interval": 0}
# Python and libc take their time until they have all the memory they will ever need.
SETTLED_AFTER = 0.2
GROWTH_MB = 1.5


class Size(NamedTuple):
    descriptors: int
    memory_mb: float
    children: int


def size(pid: int) -> Size:
    pids = tree(pid)
    return Size(len(os.listdir(Path(f"/proc/{pid}/fd"))), sum(map(memory_mb, pids)), len(pids) - 1)


class Soak(NamedTuple):
    sessions: int
    seconds: float
    settled: dict[str, Size]
    last: dict[str, Size]


def soak(sessions: int, tell: Callable[[str], None] = lambda _: None) -> Soak:
    """Run them; AssertionError with the log for one that does not end as it should."""
    name = cable()
    begun = time.monotonic()
    settled: dict[str, Size] = {}
    with Program("E", name, **FULL) as charger, Program("P", name, **FULL) as car:
        sides = {"car": car, "charger": charger}
        for number in itertools.count(1):
            for program in (charger, car):
                program.until(r"(car|evse) +ended +The battery is full", 30)
            charger.until("ready for the next session")
            last = {side: size(program.process.pid) for side, program in sides.items()}
            if number == max(1, round(sessions * SETTLED_AFTER)):
                settled = last
            if number % 100 == 0:
                tell(f"{number} sessions, {time.monotonic() - begun:.0f} s, {last}")
            if number == sessions:
                return Soak(sessions, time.monotonic() - begun, settled, last)
            for program in sides.values():
                program.lines.clear()
            car.press("c")
    raise AssertionError("a soak has an end")


def growth(result: Soak) -> list[str]:
    """What has grown and should not have."""
    found = []
    for side, last in result.last.items():
        before = result.settled[side]
        if last.descriptors > before.descriptors or last.children != before.children:
            found.append(f"{side}: descriptors {before.descriptors} -> {last.descriptors}, "
                         f"children {before.children} -> {last.children}")
        if last.memory_mb - before.memory_mb > GROWTH_MB:
            found.append(f"{side}: memory {before.memory_mb:.1f} -> {last.memory_mb:.1f} MB")
    return found


def main(arguments: list[str]) -> int:
    result = soak(int(arguments[0]) if arguments else 2000, lambda text: print(text, flush=True))
    print(f"{result.sessions} sessions in {result.seconds:.0f} s")
    for side in result.last:
        print(f"{side}: {result.settled[side]} -> {result.last[side]}")
    faults = growth(result)
    print("\n".join(faults) or "nothing has grown")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
