"""What a figure is, and how times are taken."""

from collections.abc import Callable
from time import perf_counter_ns
from typing import NamedTuple


class Figure(NamedTuple):
    """One line of the bench: a measured value beside its goal, or beside what it can be compared with."""

    name: str
    value: float
    unit: str
    goal: str

    def __str__(self) -> str:
        value = f"{self.value:.3g}" if self.value < 1000 else f"{self.value:.0f}"
        return f"{self.name}: {value} {self.unit} ({self.goal})"


def at_most(limit: float, value: float, unit: str) -> str:
    """The goal in words, and whether it is reached."""
    return f"goal <= {limit:g} {unit}" + ("" if value <= limit else ", MISSED")


def at_least(limit: float, value: float, unit: str) -> str:
    """The goal in words, and whether it is reached."""
    return f"goal >= {limit:g} {unit}" + ("" if value >= limit else ", MISSED")


def median_us(work: Callable[[], object], rounds: int) -> float:
    """The median time of one call in microseconds; the calls before the clock counts warm it up."""
    for _ in range(rounds // 10):
        work()
    times = []
    for _ in range(rounds):
        begun = perf_counter_ns()
        work()
        times.append(perf_counter_ns() - begun)
    return sorted(times)[rounds // 2] / 1000
