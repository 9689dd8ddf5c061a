"""Many recordings at a glance: a row for each session, as text, HTML or CSV."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, fields
from html import escape
from io import StringIO
from pathlib import Path
from urllib.parse import quote

from analysis.dossier import Collector, Dossier
from analysis.known import recognise
from analysis.messages import protocol_name
from analysis.report.page import asset
from analysis.rules import SEVERITIES
from analysis.text import date_text
from analysis.values import seconds_text

PHASES_SHOWN = ("CableCheck", "PreCharge", "charging")


@dataclass(frozen=True, slots=True)
class Row:
    """One session, or one recording without any.  report: where its report is, relative to the table."""

    file: str
    session: int = 0
    start: str = ""
    seconds: float = 0.0
    car: str = ""
    charger: str = ""
    protocol: str = ""
    phases: str = ""
    energy_wh: float = 0.0
    soc_percent: str = ""
    limited_by: str = ""
    result: str = ""
    code: str = ""
    ends_charges: int = 0
    faults: int = 0
    deviations: int = 0
    notes: int = 0
    messages: int = 0
    report: str = ""


def rows_of(collector: Collector, report: str = "") -> list[Row]:
    """The rows of one recording."""
    name = Path(collector.file).name
    found = [_row(name, dossier, report) for dossier in collector.dossiers]
    if found:
        return found
    error = collector.ended.error if collector.ended is not None else None
    start = date_text(collector.start_ns) if collector.start_ns is not None else ""
    return [Row(name, start=start, result=error or "no charging session", code="none", report=report)]


def _row(name: str, dossier: Dossier, report: str) -> Row:
    session = dossier.session
    assert session is not None
    kinds = {one.side: one.name for one in recognise(session, dossier.measures)}
    shares = dossier.course.shares()
    ends, faults, deviations, notes = (sum(verdict.severity is severity for verdict in dossier.verdicts)
                                       for severity in SEVERITIES)
    phases = [f"{phase.name} {seconds_text(phase.seconds)}" for phase in session.phases.phases
              if phase.name in PHASES_SHOWN]
    first, last = session.first_soc, session.last_soc
    return Row(
        name, session.number, date_text(session.start_ns),
        round((session.last_ns - session.start_ns) / 1e9, 3), kinds.get("car", _mac(session.pev)),
        kinds.get("charger", _mac(session.evse)),
        protocol_name(session.protocol) if session.protocol else session.schema or "",
        ", ".join(phases) or (session.phases.last_name or ""), round(session.energy.energy_wh, 1),
        f"{first[1]} to {last[1]}" if first and last else "",
        max(shares, key=lambda limiter: shares[limiter]).value if shares else "",
        dossier.ending.reason, dossier.ending_code, ends, faults, deviations, notes,
        session.messages, report)


def _mac(station: object) -> str:
    return str(getattr(station, "mac_text", "")) if station is not None else ""


def as_csv(rows: Iterable[Row]) -> str:
    """All columns, a line each."""
    out = StringIO()
    writer = csv.DictWriter(out, [field.name for field in fields(Row)], lineterminator="\n")
    writer.writeheader()
    writer.writerows(asdict(row) for row in rows)
    return out.getvalue()


def as_json(rows: Iterable[Row]) -> str:
    """The same as a list of objects."""
    return json.dumps([asdict(row) for row in rows], ensure_ascii=False, indent=1) + "\n"


def as_text(rows: Sequence[Row]) -> str:
    """Two lines a session: who, and how it ended."""
    lines = []
    last = ""
    for row in rows:
        if row.file != last or row.session <= 1:
            lines.append(row.file)
            last = row.file
        number = f"session {row.session}: " if row.session else ""
        who = " at ".join(part for part in (row.car, row.charger) if part)
        lasts = f", {seconds_text(row.seconds)}" if row.session else ""
        energy = f", {row.energy_wh:z.0f} Wh" if row.energy_wh else ""
        serious = f"  [{row.ends_charges + row.faults} serious]" if row.ends_charges + row.faults else ""
        if row.session:
            lines.append(f"  {number}{who or 'unknown'}, {row.protocol or 'no protocol'}{lasts}{energy}")
        lines.append(f"    {row.result}{serious}")
    return "\n".join(lines) + "\n"


_COLUMNS = (
    ("start", "start"), ("seconds", "lasts"), ("car", "car"), ("charger", "charger"), ("protocol",
                                                                                       "protocol"),
    ("phases", "phases"), ("energy_wh", "Wh"), ("soc_percent", "%"), ("limited_by", "limited by"),
    ("result", "ended"),
)


def as_html(rows: Sequence[Row], title: str) -> str:
    """The table as a page; each row leads to its report."""
    head = "".join(f"<th>{name}</th>" for _, name in _COLUMNS)
    body = []
    for row in rows:
        name = escape(row.file) + (f" #{row.session}" if row.session > 1 else "")
        anchor = f"#session-{row.session}" if row.session else ""
        address = quote(row.report, errors="surrogateescape")    # a name on Linux need not be text
        link = f'<a href="{address}{anchor}">{name}</a>' if row.report else name
        cells = "".join(f"<td>{escape(_shown(row, key))}</td>" for key, _ in _COLUMNS)
        marks = "".join(f'<span class="badge {css}">{count}</span> ' for css, count in (
            ("ends_charges", row.ends_charges), ("fault", row.faults), ("deviation", row.deviations),
            ("note", row.notes)) if count)
        body.append(f"<tr><td>{link}</td>{cells}<td>{marks}</td></tr>")
    return (f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>'
            f"<style>{asset('style.css')} body {{ max-width: none; }}</style></head><body>"
            f"<h1>{escape(title)}</h1><p class='quiet'>{len(rows)} sessions</p>"
            f'<div class="wide many"><table><tr><th>recording</th>{head}<th>verdicts</th></tr>'
            f"{''.join(body)}</table></div></body></html>\n")


def _shown(row: Row, key: str) -> str:
    value = getattr(row, key)
    if key == "seconds":
        return seconds_text(value) if value else ""
    if key == "energy_wh":
        return f"{value:.0f}" if value else ""
    return str(value)
