"""Pictures without any library: the curves of a session, the band of limiters, attenuation profiles."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from html import escape
from math import ceil, floor, isfinite, log10
from typing import NamedTuple

from analysis.course import GAP_S, Course, Curve
from analysis.limiting import COLOURS, LIMITERS
from analysis.measures import Profile
from analysis.report.thin import Run, runs, thinned

WIDTH, LEFT, RIGHT = 1000, 58, 12
PANEL, BAND, AXIS, GAP = 130, 20, 26, 22
COLOURS_OF_CURVES = {
    "present_voltage_v": "#c0392b", "target_voltage_v": "#2f7fd1", "car_max_voltage_v": "#1b4f86",
    "charger_max_voltage_v": "#8e8e8e", "present_current_a": "#c0392b", "target_current_a": "#2f7fd1",
    "car_max_current_a": "#1b4f86", "charger_max_current_a": "#8e8e8e", "power_w": "#c0392b",
    "car_max_power_w": "#1b4f86", "charger_max_power_w": "#8e8e8e", "soc_percent": "#35a06b",
}
UNITS = {"voltage": "V", "current": "A", "power": "W", "state of charge": "%"}
PANELS = tuple(UNITS)
LIMITS_SHOWN = 1.6    # times the highest value: a limit far above it would press all else flat
LABEL_DB = 4          # so near to another one a label would cover it
XOf = Callable[[float], float]    # from seconds to a place in the picture


class Mark(NamedTuple):
    """Something that happened, drawn as a line across all panels."""

    time_s: float
    text: str
    colour: str


class Stretch(NamedTuple):
    """A phase, drawn as a field behind all panels."""

    start_s: float
    end_s: float
    name: str


def panels_of(curves: Sequence[Curve]) -> list[str]:
    return [panel for panel in PANELS if any(curve.panel == panel for curve in curves)]


class Line(NamedTuple):
    """One curve of a picture; dash: as SVG has it, "" for a line without gaps."""

    times_s: array[float]
    values: array[float]
    title: str
    colour: str
    dash: str = ""


class Panel(NamedTuple):
    """Lines that share a scale.  unit W is shown in kW."""

    title: str
    unit: str
    lines: tuple[Line, ...]


def panels_of_course(course: Course) -> list[Panel]:
    """All curves that were told, those of a unit together; limits are dashed."""
    curves = course.told()
    return [
        Panel(panel, UNITS[panel], tuple(
            Line(course.times_s, course.columns[curve.name], curve.title, COLOURS_OF_CURVES[curve.name],
                 "5 3" if curve.side == "limit" else "")
            for curve in curves if curve.panel == panel))
        for panel in panels_of(curves)]


def course_svg(course: Course, stretches: Sequence[Stretch], marks: Sequence[Mark]) -> str:
    """The curves below each other over one time axis, phases behind them, the limiters on top."""
    return picture(panels_of_course(course), course.times_s[0], course.times_s[-1], stretches, marks,
                   runs(course.times_s, course.limiters, GAP_S))


def picture(panels: Sequence[Panel], start_s: float, end_s: float, stretches: Sequence[Stretch] = (),
            marks: Sequence[Mark] = (), band: Sequence[Run] = ()) -> str:
    """Panels below each other over the time from start_s to end_s."""
    end_s = max(end_s, start_s + 1)
    height = BAND + GAP + len(panels) * (PANEL + GAP) + AXIS
    scale = (WIDTH - LEFT - RIGHT) / (end_s - start_s)

    def x_of(time_s: float) -> float:
        return LEFT + (min(max(time_s, start_s), end_s) - start_s) * scale

    parts = [f'<svg class="course" viewBox="0 0 {WIDTH} {height}" role="img" aria-label="course">']
    parts += _stretches(stretches, height, x_of)
    for run in band:
        limiter = LIMITERS[run.limiter]
        left, right = x_of(run.start_s), x_of(run.end_s)
        parts.append(f'<rect x="{left:.1f}" y="0" width="{max(right - left, 0.5):.1f}" height="{BAND - 4}"'
                     f' fill="{COLOURS[limiter]}"><title>limited by {escape(limiter.value)}</title></rect>')
    for number, panel in enumerate(panels):
        parts += _panel(panel, BAND + GAP + number * (PANEL + GAP), x_of)
    parts += _time_axis(start_s, end_s, height, x_of)
    for mark in marks:
        if start_s <= mark.time_s <= end_s:
            x = x_of(mark.time_s)
            parts.append(f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{BAND}" y2="{height - AXIS}"'
                         f' stroke="{mark.colour}" stroke-dasharray="4 3"><title>{escape(mark.text)}</title>'
                         "</line>")
    parts.append("</svg>")
    return "".join(parts)


def _stretches(stretches: Sequence[Stretch], height: int, x_of: XOf) -> Iterator[str]:
    for index, stretch in enumerate(stretches):
        left, right = x_of(stretch.start_s), x_of(stretch.end_s)
        if right <= left:
            continue
        shade, name = "#f4f6f8" if index % 2 else "#e9edf1", escape(stretch.name)
        yield (f'<rect x="{left:.1f}" y="{BAND}" width="{right - left:.1f}" height="{height - BAND - AXIS}"'
               f' fill="{shade}"><title>{name}</title></rect>')
        if right - left > 7 * len(stretch.name):
            yield f'<text x="{left + 3:.1f}" y="{BAND + 2}" class="phase">{name}</text>'


def _panel(panel: Panel, top: int, x_of: XOf) -> Iterator[str]:
    low, high = shown_range(panel.lines)
    if panel.unit == "%":
        low, high = 0.0, 100.0
    if high - low <= 1e-9 * abs(high):
        low, high = low - 1 - abs(low) / 100, high + 1 + abs(high) / 100
    ticks = ticks_between(low, high, 4)
    low, high = min(low, ticks[0]), max(high, ticks[-1])
    scale, factor = PANEL / (high - low), 1000 if panel.unit == "W" else 1
    unit = "kW" if panel.unit == "W" else panel.unit
    yield f'<text x="{LEFT}" y="{top - 4}" class="unit">{escape(panel.title)} [{unit}]</text>'
    for tick in ticks:
        y = top + PANEL - (tick - low) * scale
        yield (f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y:.1f}" y2="{y:.1f}" class="grid"/>'
               f'<text x="{LEFT - 5}" y="{y + 3:.1f}" class="tick">{tick / factor:g}</text>')
    for line in panel.lines:
        points = thinned(line.times_s, line.values)
        path: list[str] = []
        pen = "M"
        for time_s, value in zip(points.xs, points.ys, strict=True):
            if not low <= value <= high:    # nor is NaN
                pen = "M"
                continue
            path.append(f"{pen}{x_of(time_s):.1f} {top + PANEL - (value - low) * scale:.1f}")
            pen = "L"
        style = f' stroke-dasharray="{line.dash}"' if line.dash else ""
        yield (f'<path d="{"".join(path)}" fill="none" stroke="{line.colour}"{style}>'
               f"<title>{escape(line.title)}</title></path>")


def shown_range(lines: Sequence[Line]) -> tuple[float, float]:
    """What a panel shows: all that was wanted and delivered, and limits (dashed) that are not far above."""
    main = [value for line in lines if not line.dash for value in _extremes(line.values)]
    limits = [value for line in lines if line.dash for value in line.values if isfinite(value)]
    if not main:
        return (min(limits), max(limits)) if limits else (0.0, 1.0)
    most = LIMITS_SHOWN * max(main)
    near = [value for value in limits if value <= most]
    return min(main), max([*main, *near])


def _extremes(column: array[float]) -> tuple[float, ...]:
    told = [value for value in column if isfinite(value)]
    return (min(told), max(told)) if told else ()


def _time_axis(start_s: float, end_s: float, height: int, x_of: XOf) -> Iterator[str]:
    for tick in ticks_between(start_s, end_s, 10):
        if start_s <= tick <= end_s:
            x = x_of(tick)
            yield (f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{height - AXIS}" y2="{height - AXIS + 4}"'
                   f' class="axis"/>'
                   f'<text x="{x:.1f}" y="{height - AXIS + 15}" class="time">{tick:g} s</text>')


def ticks_between(low: float, high: float, count: int) -> list[float]:
    """Round numbers that cover low to high, about so many."""
    span = high - low
    if not isfinite(span) or span <= 0:
        return [low]
    step = 10.0 ** floor(log10(span / count))
    for factor in (1, 2, 5, 10):
        if span / (step * factor) <= count:
            step *= factor
            break
    first = floor(low / step)
    return [round((first + number) * step, 10) for number in range(ceil(high / step) - first + 1)]


def legend(curves: Sequence[Curve]) -> str:
    """The names of the curves with their colours."""
    return "".join(f'<span class="key"><i style="background:{COLOURS_OF_CURVES[curve.name]}"></i>'
                   f'{escape(curve.title)}</span>' for curve in curves)


def profile_svg(profile: Profile) -> str:
    """The attenuation of each carrier group: bars, the mean, and the two limits of the standard."""
    width, height, bottom = 620, 150, 18
    highest = max(45, max(profile.groups_db, default=0) + 5)
    scale = (height - bottom) / highest
    step = (width - 40) / max(len(profile.groups_db), 1)
    label = f"attenuation profile of {escape(profile.charger)}"
    parts = [f'<svg class="profile" viewBox="0 0 {width} {height}" role="img" aria-label="{label}">']
    for number, attenuation_db in enumerate(profile.groups_db):
        bar = attenuation_db * scale
        parts.append(f'<rect x="{40 + number * step:.1f}" y="{height - bottom - bar:.1f}"'
                     f' width="{max(step - 1, 0.5):.1f}" height="{bar:.1f}" fill="#2f7fd1">'
                     f'<title>group {number + 1}: {attenuation_db} dB</title></rect>')
    for level, text, colour in ((profile.mean_db, "mean", "#c0392b"), (10, "found below", "#35a06b"),
                                (20, "perhaps below", "#f0ad4e")):
        y = height - bottom - level * scale
        parts.append(f'<line x1="40" x2="{width}" y1="{y:.1f}" y2="{y:.1f}" stroke="{colour}"'
                     f' stroke-dasharray="5 3"><title>{text} {level:.1f} dB</title></line>')
        if level in (10, 20) or min(abs(level - 10), abs(level - 20)) > LABEL_DB:
            parts.append(f'<text x="36" y="{y + 3:.1f}" class="tick">{level:.0f}</text>')
    parts.append(f'<text x="40" y="{height - 4}" class="phase">carrier groups 1 to {len(profile.groups_db)},'
                 ' dB</text></svg>')
    return "".join(parts)
