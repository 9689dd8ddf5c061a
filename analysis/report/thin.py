"""Fewer points that look the same: of each stretch of a curve its first, lowest, highest and last."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from math import nan
from typing import NamedTuple

STRETCHES = 700    # a plot is about so many pixels wide; up to four points each


class Points(NamedTuple):
    """Two columns of the same length; NaN in ys is a gap."""

    xs: list[float]
    ys: list[float]


def thinned(times_s: array[float], values: array[float], stretches: int = STRETCHES) -> Points:
    """At most 4 x stretches points; the extremes of each stretch stay."""
    count = len(times_s)
    if count <= 4 * stretches:
        return Points(list(times_s), list(values))
    xs: list[float] = []
    ys: list[float] = []
    for number in range(stretches):
        begin, end = number * count // stretches, (number + 1) * count // stretches
        part = values[begin:end]
        kept = {begin, end - 1}
        if part.count(part[0]) != len(part):    # most curves stand still most of the time
            told = [value for value in part if value == value]
            if told:
                kept |= {begin + part.index(min(told)), begin + part.index(max(told))}
        for index in sorted(kept):
            xs.append(times_s[index])
            ys.append(values[index])
    return Points(xs, ys)


class Run(NamedTuple):
    """A stretch in which the same limiter decided."""

    start_s: float
    end_s: float
    limiter: int


RUNS_MAX = 1_500


def runs(times_s: array[float], limiters: array[int], gap_s: float) -> list[Run]:
    """The stretches of the same limiter; very many are merged into what decided for most of the time."""
    found = list(_runs(times_s, limiters, gap_s))
    if len(found) <= RUNS_MAX:
        return found
    width = (found[-1].end_s - found[0].start_s) / (RUNS_MAX // 2) or 1.0
    merged: list[Run] = []
    shares: dict[int, float] = {}
    start, end = found[0].start_s, found[0].start_s
    for run in found:
        if run.end_s - start > width and shares:
            merged.append(Run(start, end, max(shares, key=lambda key: shares[key])))
            shares, start = {}, run.start_s
        shares[run.limiter] = shares.get(run.limiter, 0.0) + run.end_s - run.start_s
        end = run.end_s
    if shares:
        merged.append(Run(start, end, max(shares, key=lambda key: shares[key])))
    return merged


def _runs(times_s: array[float], limiters: array[int], gap_s: float) -> Iterator[Run]:
    current, start, last = -1, nan, nan
    for time_s, limiter in zip(times_s, limiters, strict=True):
        is_gap = time_s - last > gap_s
        if limiter != current or is_gap:
            end = last if is_gap else time_s
            if current >= 0 and end > start:
                yield Run(start, end, current)
            current, start = limiter, time_s
        last = time_s
    if current >= 0 and last > start:
        yield Run(start, last, current)
