"""How long the loop is held up by a device that misbehaves.

The work of a round of the loop, without its sleep: 99 of 100 rounds are shorter than the figure.  Time in
which this machine's processors were given to others is not counted, neither for the loop's thread nor for one
that has Python's lock meanwhile; waiting for anything else is.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from edge.loop import SWITCH_S, Loop
from tests.bench.figures import Figure, at_most

WARM_S, MEASURED_S = 0.5, 3.0
SHARE = 0.99
GOAL_MS = 1.0
TASKS = Path("/proc/self/task")


class TimedLoop(Loop):
    """Knows how long each round took, without its sleep."""

    def __init__(self) -> None:
        super().__init__()
        self.rounds_ms: list[float] = []
        self._begun: dict[str, int] = {}
        self._begun_ns = 0
        select = self._selector.select

        def timed(timeout: float | None = None) -> object:
            ready = select(timeout)
            self._begun = waited_ns()
            self._begun_ns = time.perf_counter_ns()
            return ready

        self._selector.select = timed    # type: ignore[method-assign, assignment]

    def run_once(self, longest_ms: int = 100) -> None:
        super().run_once(longest_ms)
        passed_ns = time.perf_counter_ns() - self._begun_ns
        ends = waited_ns()
        waited = max(ends[task] - self._begun.get(task, ends[task]) for task in ends)
        self.rounds_ms.append(max(0, passed_ns - waited) / 1e6)


def waited_ns() -> dict[str, int]:
    """For how long each of our threads has waited for a processor that others used."""
    found = {}
    for task in os.listdir(TASKS):
        try:
            found[task] = int((TASKS / task / "schedstat").read_text(encoding="ascii").split()[1])
        except OSError:
            pass    # the thread has ended
    return found


def held_up(name: str, loop: TimedLoop, measured_s: float = MEASURED_S) -> Figure:
    """Run the loop for a while, and time it."""
    sys.setswitchinterval(SWITCH_S)    # as in Loop.run()
    begin_s = time.monotonic() + WARM_S
    while time.monotonic() < begin_s:
        loop.run_once()
    loop.rounds_ms.clear()
    while time.monotonic() < begin_s + measured_s:
        loop.run_once()
    held_up_ms = sorted(loop.rounds_ms)[int(SHARE * len(loop.rounds_ms))]
    return Figure(f"{name}_loop_held_up", held_up_ms, "ms", at_most(GOAL_MS, held_up_ms, "ms"))
