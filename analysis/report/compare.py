"""Two sessions side by side: the same car at two chargers, or one that works beside one that does not."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path
from typing import NamedTuple

from analysis.dossier import Collector, Dossier
from analysis.known import recognise
from analysis.limiting import COLOURS as LIMITER_COLOURS
from analysis.limiting import LIMITERS, Limiter
from analysis.measures import shown
from analysis.messages import protocol_name
from analysis.report import plot
from analysis.report.page import frame
from analysis.report.svg import PANELS, UNITS, Line, Panel, picture
from analysis.rules import RULES, SEVERITIES
from analysis.values import seconds_text
from plc.errors import PyPlcError

COMPARED = ("present_voltage_v", "target_voltage_v", "present_current_a", "target_current_a",
            "charger_max_current_a", "power_w", "soc_percent")
LETTERS, COLOURS = ("A", "B"), ("#c0392b", "#2f7fd1")
# Phases whose beginnings two charges are laid upon each other by, the latest first.
STEPS = ("charging", "PreCharge", "CableCheck", "parameters", "session setup")


class NoSuchSession(PyPlcError):
    """The recording has no session of this number."""


class Pair(NamedTuple):
    """One value of both sides; what: of what it is."""

    what: str
    first: str
    second: str

    @property
    def differs(self) -> bool:
        return self.first != self.second


def chosen(collector: Collector, number: int | None) -> Dossier:
    """The session of this number, else the one in which most was said."""
    name = Path(collector.file).name
    if not collector.dossiers:
        raise NoSuchSession(f"{name}: there is no charging session in it")
    if number is None:
        return max(collector.dossiers, key=lambda dossier: (
            dossier.session.messages if dossier.session else 0, dossier.timeline.rows))
    for dossier in collector.dossiers:
        if dossier.session is not None and dossier.session.number == number:
            return dossier
    raise NoSuchSession(f"{name}: there is no session {number}, want 1 to {len(collector.dossiers)}")


def pairs(first: Dossier, second: Dossier) -> Iterator[Pair]:
    """Everything that can be held side by side, in the order of a session."""
    facts = [dict(_facts(dossier)) for dossier in (first, second)]
    for what in dict.fromkeys([*facts[0], *facts[1]]):
        yield Pair(what, facts[0].get(what, ""), facts[1].get(what, ""))


def _facts(dossier: Dossier) -> Iterator[tuple[str, str]]:
    session = dossier.session
    assert session is not None
    yield "ended", dossier.ending.reason
    kinds = {one.side: one.name for one in recognise(session, dossier.measures)}
    for side, station in (("car", session.pev), ("charger", session.evse)):
        yield side, kinds.get(side) or (station.mac_text if station is not None else "")
    yield "protocol", protocol_name(session.protocol) if session.protocol else session.schema or ""
    yield "messages", str(session.messages)
    for phase in session.phases.phases:
        yield f"{phase.name} lasts", seconds_text(phase.seconds)
    if session.energy.reports:
        yield "energy", f"{session.energy.energy_wh:z.1f} Wh in {seconds_text(session.energy.measured_s)}"
        yield "highest current", f"{session.energy.max_current_a:z.1f} A"
        yield "highest power", f"{session.energy.max_power_w / 1000:z.1f} kW"
    if session.first_soc is not None and session.last_soc is not None:
        yield "state of charge", f"{session.first_soc[1]} % to {session.last_soc[1]} %"
    shares = dossier.course.shares()
    for limiter in LIMITERS:
        if limiter in shares:
            yield f"limited by {limiter.value}", f"{shares[limiter]:.1f} %"
    yield from shown(dossier.measures)


def broken(first: Dossier, second: Dossier) -> Iterator[Pair]:
    """The rules that one or both broke, with how often."""
    found = [{verdict.code: verdict for verdict in dossier.verdicts} for dossier in (first, second)]
    codes = sorted({*found[0], *found[1]}, key=lambda code: (
        SEVERITIES.index(RULES[code].severity), list(RULES).index(code)))
    for code in codes:
        texts = [f"{one[code].text}{f' ({one[code].count} x)' if one[code].count > 1 else ''}"
                 if code in one else "" for one in found]
        yield Pair(f"{RULES[code].title} ({RULES[code].side})", *texts)


def as_text(names: Sequence[str], first: Dossier, second: Dossier) -> str:
    """The differences, in lines."""
    lines = [*(f"{letter}: {name}" for letter, name in zip(LETTERS, names, strict=True)), ""]
    for title, found in (("", pairs(first, second)), ("broken rules", broken(first, second))):
        if title:
            lines += ["", f"{title}:"]
        for pair in found:
            if not pair.differs:
                lines.append(f"  {pair.what}: {pair.first}")
            else:
                lines += [f"  {pair.what}:", f"    A: {pair.first or '-'}", f"    B: {pair.second or '-'}"]
    return "\n".join(lines) + "\n"


def as_html(names: Sequence[str], first: Dossier, second: Dossier, zoomable: bool | None = None) -> str:
    """The two sessions as a page.  zoomable: None: if bokeh is there."""
    heads = "".join(
        f'<th><span class="key"><i style="background:{colour}"></i>{letter}: {escape(name)}</span></th>'
        for letter, name, colour in zip(LETTERS, names, COLOURS, strict=True))
    zoomable = plot.is_installed() if zoomable is None else zoomable
    return frame("Comparison", (
        f"<h1>Two sessions side by side</h1>{_curves(first, second, zoomable)}"
        f'<div class="wide"><table><tr><th></th>{heads}</tr>{_rows(pairs(first, second))}</table></div>'
        f'<h2>Broken rules</h2><div class="wide"><table><tr><th></th>{heads}</tr>'
        f"{_rows(broken(first, second))}</table></div>"))


def _rows(found: Iterator[Pair]) -> str:
    return "".join(f'<tr{" class=differs" if pair.differs else ""}><td>{escape(pair.what)}</td>'
                   f"<td>{escape(pair.first)}</td><td>{escape(pair.second)}</td></tr>" for pair in found)


class Zero(NamedTuple):
    """Where the time of both counts from: what begins there, and when in each, in seconds of its course."""

    what: str
    first_s: float
    second_s: float


def zero(first: Dossier, second: Dossier) -> Zero:
    """The last of the great steps that both have taken; without one, the beginnings of the sessions."""
    begun = [dict(_begun(dossier)) for dossier in (first, second)]
    for what in STEPS:
        if what in begun[0] and what in begun[1]:
            return Zero(f"{what} began", begun[0][what], begun[1][what])
    return Zero("each session began", 0.0, 0.0)


def _begun(dossier: Dossier) -> Iterator[tuple[str, float]]:
    """When each phase began; charging with its first answer, as other rows may stand at the same time."""
    assert dossier.session is not None
    for phase in reversed(dossier.session.phases.phases):
        yield phase.name, (phase.start_ns - dossier.start_ns) / 1e9
    course = dossier.course
    for time_s, limiter in zip(course.times_s, course.limiters, strict=True):
        if limiter >= 0:
            yield STEPS[0], time_s
            return


def _curves(first: Dossier, second: Dossier, zoomable: bool) -> str:
    """Both courses over one time."""
    begins = zero(first, second)
    lines: dict[str, list[Line]] = {}
    bands: list[plot.Band] = []
    for dossier, letter, colour, zero_s in zip(
            (first, second), LETTERS, COLOURS, (begins.first_s, begins.second_s), strict=True):
        course = dossier.course
        if len(course) < 2:
            continue
        times_s = array("d", (time_s - zero_s for time_s in course.times_s))
        bands.append(plot.Band(times_s, course.limiters, letter))
        for curve in course.told():
            if curve.name in COMPARED:
                dash = "" if curve.side != "limit" and "target" not in curve.name else "5 3"
                lines.setdefault(curve.panel, []).append(
                    Line(times_s, course.columns[curve.name], f"{curve.title} {letter}", colour, dash))
    if not lines:
        return ""
    panels = [Panel(panel, UNITS[panel], tuple(lines[panel])) for panel in PANELS if panel in lines]
    pictures = picture(panels, min(band.times_s[0] for band in bands),
                       max(band.times_s[-1] for band in bands))
    keys = "".join(f'<span class="key"><i style="background:{colour}"></i>{letter}</span>'
                   for letter, colour in zip(LETTERS, COLOURS, strict=True))
    said = f'<p class="quiet">{keys}Seconds since {begins.what}; dashed: targets and limits.</p>'
    if not zoomable:
        return pictures + said
    limiters = first.course.shares() | second.course.shares()
    said += _key_of([limiter for limiter in LIMITERS if limiter in limiters])
    tags = plot.curves_plot("both", panels, bands, begin=begins.what)
    return f'<div class="plot" id="plot-both">{pictures}</div>{said}{tags}{plot.library()}'


def _key_of(limiters: Sequence[Limiter]) -> str:
    """What the colours of the bands mean."""
    keys = "".join(f'<span class="key"><i style="background:{LIMITER_COLOURS[limiter]}"></i>'
                   f"{escape(limiter.value)}</span>" for limiter in limiters)
    return f'<p class="quiet">The bands: limited by {keys}</p>' if keys else ""
