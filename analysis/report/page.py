"""The report: what ended each session, what limited it, what was broken, and every message.

One HTML file without anything from the network.  Messages and whole courses lie in it packed; a script of a
page unpacks what somebody looks at.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator, Sequence
from functools import cache
from html import escape
from pathlib import Path
from typing import NamedTuple

from analysis.dossier import Collector, Dossier
from analysis.known import recognise
from analysis.limiting import COLOURS, MEANINGS, Limiter
from analysis.measures import shown
from analysis.messages import body_text, protocol_name
from analysis.post_mortem import Timer, probable_causes, running_timers
from analysis.report import plot as bokeh_plot
from analysis.report.svg import Mark, Stretch, course_svg, legend, panels_of_course, profile_svg
from analysis.rules import SEVERITIES, Severity, Verdict
from analysis.session import Session
from analysis.summary_text import summary_lines
from analysis.text import date_text
from analysis.timeline import CHUNK_ROWS
from analysis.values import identifier, printable, seconds_text
from plc.session.advice import checks

HERE = Path(__file__).resolve().parent
PLOTS_MAX = 6            # zoomable ones in one page; further sessions get pictures
OPEN_ROWS = 60           # a stretch of the sequence with no more rows than that is shown at once
OPEN_GROUPS = 40
FINE = frozenset(("full", "target_soc", "user_stop", "soc_read", "paused", "car_stopped",
                  "stopped_at_charger", "charger_stopped", "recording_ends"))
HINT = "Zoomable curves need bokeh: make plots, then make the report again."


class Options(NamedTuple):
    """zoomable: None: if bokeh is there; again_ms: the page loads itself anew so often (live)."""

    zoomable: bool | None = None
    again_ms: int | None = None


DEFAULT = Options()


def page(collector: Collector, options: Options = DEFAULT) -> str:
    """The whole page.  Every session in the collector must know its Session."""
    dossiers = collector.known
    has_plots = bokeh_plot.is_installed()
    zoomable = has_plots if options.zoomable is None else options.zoomable
    main = max(dossiers, key=lambda dossier: dossier.timeline.rows, default=None)
    library, curves = _curves(dossiers, main, zoomable)
    body = [_title(collector, options)]
    if not dossiers:
        body.append(_nothing(collector))
    if len(dossiers) > 1:
        body.append(_overview(dossiers))
    if collector.left_out:
        body.append(f"<p>{collector.left_out} further sessions are left out.</p>")
    body += [_session(dossier, curves.get(id(dossier), ""), is_open=dossier is main,
                      is_alone=len(dossiers) == 1, hint="" if has_plots else HINT) for dossier in dossiers]
    return frame(Path(collector.file).name, "\n".join((*body, library)), options)


def frame(title: str, body: str, options: Options = DEFAULT) -> str:
    """A page with this body."""
    again = f' data-again="{options.again_ms}"' if options.again_ms else ""
    return (f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            f"<style>{asset('style.css')}</style></head>\n<body{again}>\n{body}\n"
            f"<script>{asset('page.js')}</script></body></html>\n")


@cache
def asset(name: str) -> str:
    """A file of the page."""
    return (HERE / name).read_text(encoding="utf-8")


def _curves(dossiers: Sequence[Dossier], main: Dossier | None, zoomable: bool) -> tuple[str, dict[int, str]]:
    """(what all plots of the page need, the curves of each session by its identity)."""
    with_course = [dossier for dossier in dossiers if len(dossier.course) > 1 and dossier.course.told()]
    chosen = sorted(with_course, key=lambda one: (one is not main, -len(one.course)))[:PLOTS_MAX]
    found = {}
    for dossier in with_course:
        stretches, marks = stretches_of(dossier), marks_of(dossier)
        drawn = (f"{course_svg(dossier.course, stretches, marks)}"
                 f"<p>{legend(dossier.course.told())}"
                 '<span class="quiet">Limits far above all else are not drawn.</span></p>')
        if not zoomable or dossier not in chosen:
            found[id(dossier)] = drawn
            continue
        name = f"s{_session_of(dossier).number}"
        found[id(dossier)] = (f'<div class="plot" id="plot-{name}">{drawn}</div>'
                              + bokeh_plot.curves_plot(
                                  name, panels_of_course(dossier.course),
                                  [bokeh_plot.Band(dossier.course.times_s, dossier.course.limiters)],
                                  begin="the beginning of the session", stretches=stretches, marks=marks))
    return bokeh_plot.library() if zoomable and chosen else "", found


def stretches_of(dossier: Dossier) -> list[Stretch]:
    """The phases on the time axis of the dossier."""
    session = _session_of(dossier)
    return [Stretch((phase.start_ns - dossier.start_ns) / 1e9, (phase.end_ns - dossier.start_ns) / 1e9,
                    phase.name) for phase in session.phases.phases]


def marks_of(dossier: Dossier) -> list[Mark]:
    """What happened to the session on that axis."""
    session = _session_of(dossier)
    moments = ((session.failure, "charger refuses", "#b3261e"), (session.alarm, "charger stops", "#b3261e"),
               (session.ev_error, "car reports", "#b3261e"), (session.stop, "PowerDelivery stop", "#333"),
               (session.session_stop, "SessionStop", "#333"))
    return [Mark((moment.time_ns - dossier.start_ns) / 1e9, f"{text} {moment.text}".strip(), colour)
            for moment, text, colour in moments if moment is not None]


def _session_of(dossier: Dossier) -> Session:
    assert dossier.session is not None
    return dossier.session


# --- around the sessions --------------------------------------------------------------------------

def _title(collector: Collector, options: Options) -> str:
    start = date_text(collector.start_ns) if collector.start_ns is not None else "no frames"
    length = seconds_text((collector.end_ns - (collector.start_ns or collector.end_ns)) / 1e9)
    frames = f", {collector.ended.frames} frames" if collector.ended is not None else ""
    word = "message" if collector.messages == 1 else "messages"
    live = ('<label class="quiet"><input type="checkbox" id="again" checked> load again by itself</label>'
            if options.again_ms else "")
    remarks = "".join(f"<p>{escape(remark.about)}: {escape(printable(remark.text))}</p>"
                      for remark in collector.remarks)
    error = collector.ended.error if collector.ended is not None else None
    said = printable(error or "").replace(collector.file, Path(collector.file).name)
    cut = f"<p><b>Not all could be read:</b> {escape(said)}</p>" if error else ""
    return (f"<h1>{escape(Path(collector.file).name)}</h1>"
            f'<p class="quiet">{escape(start)}, {length}{frames}, {collector.messages} {word}</p>'
            f"{live}{remarks}{cut}")


def _nothing(collector: Collector) -> str:
    what = ""
    if collector.ended is not None:
        seen = {**collector.ended.unknown, **collector.ended.not_shown}
        what = ", ".join(f"{count} x {escape(name)}" for name, count in seen.items())
    return (f'<p class="reason">No charging session is in this recording.</p>'
            f"<p>What there is: {what or 'nothing that car or charger say'}.</p>")


def _overview(dossiers: Sequence[Dossier]) -> str:
    rows = []
    for dossier in dossiers:
        session = _session_of(dossier)
        kinds = {one.side: one.name for one in recognise(session, dossier.measures)}
        rows.append(
            f'<tr><td class="number" data-name="session">'
            f'<a href="#session-{session.number}">{session.number}</a></td>'
            f'<td class="number" data-name="lasts">{seconds_text((session.last_ns - session.start_ns) / 1e9)}'
            "</td>"
            f"<td>{escape(kinds.get('car', ''))}</td><td>{escape(kinds.get('charger', ''))}</td>"
            f"<td>{escape(protocol_name(session.protocol) if session.protocol else '')}</td>"
            f"<td>{escape(dossier.ending.reason)}</td></tr>")
    return ('<div class="wide"><table class="stacked"><tr><th class="number">session</th>'
            '<th class="number">lasts</th>'
            f"<th>car</th><th>charger</th><th>protocol</th><th>ended</th></tr>{''.join(rows)}</table></div>")


# --- one session ----------------------------------------------------------------------------------

def _session(dossier: Dossier, curves: str, *, is_open: bool, is_alone: bool, hint: str) -> str:
    session, ending = _session_of(dossier), dossier.ending
    parts = [_ending(dossier)]
    if curves:
        parts += ["<h3>Course</h3>", _shares(dossier), curves, f'<p class="quiet">{hint}</p>' if hint else ""]
    parts += [_verdicts(dossier), _known(dossier), _profiles(dossier), _measured(dossier), _summary(dossier),
              _sequence(dossier)]
    content = "\n".join(part for part in parts if part)
    anchor = f'id="session-{session.number}"'
    if is_alone:
        return f"<section {anchor}>{content}</section>"
    title = f"Session {session.number}: {escape(ending.reason)}"
    return (f'<details class="session" {anchor}{" open" if is_open else ""}><summary>{title}</summary>'
            f"{content}</details>")


def _ending(dossier: Dossier) -> str:
    session, ending, code = _session_of(dossier), dossier.ending, dossier.ending_code
    fine = " fine" if code in FINE and not _has(dossier, Severity.ENDING) else ""
    where = session.phases.last_name or "not connected yet"
    reason = ending.reason if dossier.is_over else f"it goes on: {where}"
    parts = [f'<p class="reason{fine}">{escape(_sentence(reason))}</p>']
    if ending.then:
        parts.append(f"<p>Then: {escape(', '.join(ending.then))}.</p>")
    parts.append(_parties(dossier))
    causes = probable_causes(dossier)
    if causes:
        rows = "".join(f"<li>{_link(dossier, cause)}: {escape(cause.text)}</li>" for cause in causes[:6])
        parts.append(f"<h3>Probable causes</h3><ul>{rows}</ul>")
    to_check = checks(code)
    if to_check:
        rows = "".join(f"<li>{escape(line)}</li>" for line in to_check)
        parts.append(f"<h3>What to check</h3><ul>{rows}</ul>")
    timers = list(running_timers(dossier))
    if timers:
        parts.append("<h3>Time limits running at the end</h3><ul>"
                     + "".join(f"<li>{escape(_timer(timer))}</li>" for timer in timers) + "</ul>")
    words = [event for event in (session.last_request, session.last_response) if event is not None]
    if words:
        rows = "".join(
            f"<li>{(event.time_ns - dossier.start_ns) / 1e9:.3f} s: {escape(event.name)}"
            f"  {escape(body_text(event.name, event.body))}</li>"
            for event in sorted(words, key=lambda event: event.time_ns))
        parts.append(f'<h3>Last words</h3><ul class="words">{rows}</ul>')
    return "\n".join(parts)


def _has(dossier: Dossier, severity: Severity) -> bool:
    return any(verdict.severity is severity for verdict in dossier.verdicts)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + "."


def _timer(timer: Timer) -> str:
    struck = ", exceeded" if timer.has_struck else ""
    return (f"{timer.name}: {timer.ran_ms / 1000:.1f} s of {timer.limit_ms / 1000:g} s{struck}"
            f" ({timer.source})")


def _parties(dossier: Dossier) -> str:
    session = _session_of(dossier)
    kinds = {one.side: one.name for one in recognise(session, dossier.measures)}
    rows: list[tuple[str, str]] = []
    for side, station in (("car", session.pev), ("charger", session.evse)):
        if station is not None:
            kind = f"{kinds[side]}, " if side in kinds else ""
            mac = station.mac_text or "no MAC in the recording"
            rows.append((side, f"{kind}{mac} {' '.join(station.ip_addresses)}"))
    if session.protocol or session.schema:
        others = [protocol_name(offer) for offer in session.offers if offer != session.protocol]
        also = f"; also offered: {', '.join(others)}" if others else ""
        rows.append(("protocol", (protocol_name(session.protocol) if session.protocol
                                  else f"taken for {session.schema}") + also))
    if session.session_id is not None:
        evse_id = f", EVSEID {identifier(session.evse_id)}" if session.evse_id else ""
        evcc_id = session.evcc_id or "none"
        rows.append(("ids", f"session {session.session_id or 'empty'}, EVCCID {evcc_id}{evse_id}"))
    meter = session.energy
    if meter.reports:
        most = f"{meter.max_current_a:z.1f} A and {meter.max_power_w / 1000:z.1f} kW"
        took = seconds_text(meter.measured_s)
        rows.append(("energy", f"{meter.energy_wh:z.1f} Wh in {took}, up to {most}, says the charger"))
    if session.first_soc is not None and session.last_soc is not None:
        rows.append(("state of charge", f"{session.first_soc[1]} % to {session.last_soc[1]} %"))
    cells = "".join(f"<dt>{name}</dt><dd>{escape(printable(text))}</dd>" for name, text in rows)
    return f'<dl class="facts">{cells}</dl>'


def _shares(dossier: Dossier) -> str:
    shares = dossier.course.shares()
    if not shares:
        return ""
    bar = "".join(f'<i style="width:{share:.2f}%;background:{COLOURS[limiter]}"'
                  f' title="{escape(limiter.value)} {share:.1f} %"></i>'
                  for limiter, share in shares.items())
    keys = "".join(f'<li><span class="key"><i style="background:{COLOURS[limiter]}"></i>'
                   f"<b>{share:.1f} %</b> {escape(limiter.value)}</span>"
                   f' <span class="quiet">{escape(MEANINGS[limiter])}</span></li>'
                   for limiter, share in sorted(shares.items(), key=lambda item: -item[1]))
    most: Limiter = max(shares, key=lambda limiter: shares[limiter])
    return (f"<p>What limits the charge: mostly <b>{escape(most.value)}</b>.</p>"
            f'<div class="bar">{bar}</div><ul>{keys}</ul>')


def _verdicts(dossier: Dossier) -> str:
    found = list(dossier.verdicts)
    if not found:
        return "<h3>Verdicts</h3><p>Nothing was broken.</p>"
    counts = [(severity, sum(verdict.severity is severity for verdict in found)) for severity in SEVERITIES]
    summary = " ".join(f'<span class="badge {_css(severity)}">{count} {severity.value}</span>'
                       for severity, count in counts if count)
    rows = "".join(
        f'<tr><td><span class="badge {_css(verdict.severity)}">{verdict.severity.value}</span></td>'
        f"<td>{verdict.rule.side}</td><td><b>{_link(dossier, verdict)}</b>"
        f"<br>{escape(printable(verdict.finding))}</td>"
        f'<td class="number">{(verdict.time_ns - dossier.start_ns) / 1e9:.3f} s'
        f"{f'<br>{verdict.count} x' if verdict.count > 1 else ''}</td>"
        f'<td class="quiet">{escape(verdict.rule.text)} ({escape(verdict.rule.source)})</td></tr>'
        for verdict in found)
    return (f'<h3>Verdicts</h3><p>{summary}</p><div class="wide"><table class="stacked"><tr><th></th>'
            f'<th>whose</th><th>what</th><th class="number">when</th><th>rule</th></tr>{rows}</table></div>')


def _css(severity: Severity) -> str:
    return severity.value.replace(" ", "_")


def _link(dossier: Dossier, verdict: Verdict) -> str:
    title = escape(verdict.rule.title)
    if verdict.row < 0:
        return title
    return f'<a href="#" data-of="{_session_of(dossier).number}" data-row="{verdict.row}">{title}</a>'


def _known(dossier: Dossier) -> str:
    found = list(recognise(_session_of(dossier), dossier.measures))
    if not found:
        return ""
    parts = []
    for one in found:
        quirks = "".join(f"<li>{escape(quirk.text)}</li>" for quirk in one.quirks)
        advice = f"<p>{escape(one.advice)}</p>" if one.advice else ""
        parts.append(f"<p><b>The {one.side} behaves like: {escape(one.name)}</b></p>"
                     + (f"<ul>{quirks}</ul>" if quirks else "") + advice)
    return "<h3>Known habits</h3>" + "".join(parts)


def _profiles(dossier: Dossier) -> str:
    profiles = dossier.measures.profiles
    if not profiles:
        return ""
    return "<h3>Attenuation</h3>" + "".join(
        f"<p>{escape(profile.charger)}: {profile.mean_db:.1f} dB on average, from {profile.sounds} sounds</p>"
        + profile_svg(profile) for profile in profiles)


def _measured(dossier: Dossier) -> str:
    cells = "".join(f"<dt>{escape(one.name)}</dt><dd>{escape(one.text)}</dd>"
                    for one in shown(dossier.measures))
    return (f'<details><summary>Times that were measured</summary><dl class="facts">{cells}</dl></details>'
            if cells else "")


def _summary(dossier: Dossier) -> str:
    lines = "\n".join(summary_lines(_session_of(dossier), dossier.start_ns))
    return f'<details><summary>Phases and summary</summary><pre class="quiet">{escape(lines)}</pre></details>'


def _sequence(dossier: Dossier) -> str:
    timeline, number = dossier.timeline, _session_of(dossier).number
    if not timeline.rows:
        return ""
    groups = []
    for index, group in enumerate(timeline.groups):
        shows = " open" if group.rows <= OPEN_ROWS and index < OPEN_GROUPS else ""
        lasts = seconds_text(group.end_s - group.start_s)
        groups.append(
            f'<details class="group" data-first="{group.first}" data-rows="{group.rows}"{shows}><summary>'
            f"{group.start_s:.3f} s: {escape(group.title)}"
            f' <span class="quiet">{group.rows} rows, {lasts}</span>'
            '</summary><div class="rows"></div></details>')
    left_out = f"<p>{timeline.left_out} further rows are left out.</p>" if timeline.left_out else ""
    return ('<h3>Sequence</h3><p class="quiet">Times are seconds since the beginning of the session;'
            " a click on a row shows all of its content.</p>"
            f'<div class="sequence" data-session="{number}" data-chunk="{CHUNK_ROWS}">'
            '<div class="heads"><span></span><span><b>car</b><b>charger</b></span></div>'
            f"{''.join(groups)}</div>{left_out}{''.join(_packed_rows(dossier, number))}"
            "<noscript>The messages are shown by a script of this page, which is switched off.</noscript>")


def _packed_rows(dossier: Dossier, number: int) -> Iterator[str]:
    for index, chunk in enumerate(dossier.timeline.chunks()):
        packed = base64.b64encode(chunk).decode()
        yield f'<script type="text/plain" id="rows-{number}-{index}">{packed}</script>'


