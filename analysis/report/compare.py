"""Two sessions side by side: the same car at two chargers, or one that works beside one that does not."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path
from typing import NamedTuple

from analysis.dossier import Collector, Dossier
from analysis.known import recognise
from analysis.limiting import LIMITERS
from analysis.measures import shown
from analysis.messages import protocol_name
from analysis.report.page import asset
from analysis.report.svg import UNITS, Line, Panel, panels_of, picture
from analysis.rules import RULES, SEVERITIES
from analysis.values import seconds_text
from plc.errors import PyPlcError

COMPARED = ("present_voltage_v", "target_voltage_v", "present_current_a", "target_current_a",
            "charger_max_current_a", "power_w", "soc_percent")
COLOURS = ("#c0392b", "#2f7fd1")


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
        yield "energy", f"{session.energy.energy_wh:.1f} Wh in {seconds_text(session.energy.measured_s)}"
        yield "highest current", f"{session.energy.max_current_a:.1f} A"
        yield "highest power", f"{session.energy.max_power_w / 1000:.1f} kW"
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
    lines = [f"A: {names[0]}", f"B: {names[1]}", ""]
    for title, found in (("", pairs(first, second)), ("broken rules", broken(first, second))):
        if title:
            lines += ["", f"{title}:"]
        for pair in found:
            if not pair.differs:
                lines.append(f"  {pair.what}: {pair.first}")
            else:
                lines += [f"  {pair.what}:", f"    A: {pair.first or '-'}", f"    B: {pair.second or '-'}"]
    return "\n".join(lines) + "\n"


def as_html(names: Sequence[str], first: Dossier, second: Dossier) -> str:
    """The two sessions as a page."""
    heads = "".join(f'<th><span class="key"><i style="background:{colour}"></i>{escape(name)}</span></th>'
                    for name, colour in zip(names, COLOURS, strict=True))
    return (f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>Comparison</title>'
            f"<style>{asset('style.css')} .differs td {{ background: #fff8e6; }}</style></head><body>"
            f"<h1>Two sessions side by side</h1>{_curves(names, first, second)}"
            f'<div class="wide"><table><tr><th></th>{heads}</tr>{_rows(pairs(first, second))}</table></div>'
            f'<h2>Broken rules</h2><div class="wide"><table><tr><th></th>{heads}</tr>'
            f"{_rows(broken(first, second))}</table></div></body></html>\n")


def _rows(found: Iterator[Pair]) -> str:
    return "".join(f'<tr{" class=differs" if pair.differs else ""}><td>{escape(pair.what)}</td>'
                   f"<td>{escape(pair.first)}</td><td>{escape(pair.second)}</td></tr>" for pair in found)


def _curves(names: Sequence[str], first: Dossier, second: Dossier) -> str:
    """Both courses over one time, which counts from the first row with current in the loop."""
    lines: dict[str, list[Line]] = {}
    begins: list[float] = []
    ends: list[float] = []
    for dossier, name, colour in zip((first, second), names, COLOURS, strict=True):
        course = dossier.course
        if len(course) < 2:
            continue
        start_s = next((time_s for time_s, limiter in zip(course.times_s, course.limiters, strict=True)
                        if limiter >= 0), course.times_s[0])
        times = array("d", (time_s - start_s for time_s in course.times_s))
        begins.append(times[0])
        ends.append(times[-1])
        for curve in course.told():
            if curve.name in COMPARED:
                dash = "" if curve.side != "limit" and "target" not in curve.name else "5 3"
                lines.setdefault(curve.panel, []).append(
                    Line(times, course.columns[curve.name], f"{curve.title}, {name}", colour, dash))
    if not begins:
        return ""
    order = panels_of([curve for dossier in (first, second) for curve in dossier.course.told()])
    panels = [Panel(panel, UNITS[panel], tuple(lines[panel])) for panel in order if panel in lines]
    return (picture(panels, min(begins), max(ends))
            + '<p class="quiet">Seconds since charging began; dashed: targets and limits.</p>')
