"""The findings of a recording for other programs: JSON, and the course as CSV."""

from __future__ import annotations

import csv
import json
from array import array
from dataclasses import asdict
from io import StringIO
from math import isfinite
from pathlib import Path
from typing import Any

from analysis.course import NAMES
from analysis.dossier import Collector, Dossier
from analysis.json_lines import session_object
from analysis.known import recognise
from analysis.limiting import LIMITERS
from analysis.measures import Measures
from analysis.post_mortem import probable_causes, running_timers
from analysis.rules import Verdict
from plc.session.advice import checks

Object = dict[str, Any]


def as_json(collector: Collector) -> str:
    """One object: the recording and all its sessions."""
    return json.dumps(recording_object(collector), ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def recording_object(collector: Collector) -> Object:
    ended = collector.ended
    return {
        "file": Path(collector.file).name, "start_ns": collector.start_ns, "end_ns": collector.end_ns,
        "messages": collector.messages, "frames": ended.frames if ended else None,
        "error": ended.error if ended else None,
        "remarks": [{"about": remark.about, "text": remark.text} for remark in collector.remarks],
        "sessions": [dossier_object(dossier) for dossier in collector.dossiers],
    }


def dossier_object(dossier: Dossier) -> Object:
    """Everything that is known about a session.  Times without a unit are seconds since its start."""
    session = dossier.session
    assert session is not None
    code = dossier.ending_code
    return {
        **session_object(session),
        "ending_code": code,
        "what_to_check": list(checks(code)),
        "probable_causes": [verdict.code for verdict in probable_causes(dossier)],
        "timers": [{"name": timer.name, "ran_ms": timer.ran_ms, "limit_ms": timer.limit_ms,
                    "source": timer.source, "has_struck": timer.has_struck}
                   for timer in running_timers(dossier)],
        "verdicts": [verdict_object(dossier, verdict) for verdict in dossier.verdicts],
        "recognised": [{"side": one.side, "name": one.name, "quirks": [quirk.code for quirk in one.quirks]}
                       for one in recognise(session, dossier.measures)],
        "measures": measures_object(dossier.measures),
        "limited_by_percent": {limiter.name.lower(): round(share, 2)
                               for limiter, share in dossier.course.shares().items()},
        "course": {
            "time_s": list(dossier.course.times_s),
            **{name: _numbers(dossier.course.columns[name]) for name in NAMES},
            "limiter": [_limiter(index) for index in dossier.course.limiters],
        },
    }


def verdict_object(dossier: Dossier, verdict: Verdict) -> Object:
    rule = verdict.rule
    return {"code": verdict.code, "severity": verdict.severity.name.lower(), "side": rule.side,
            "title": rule.title, "about": verdict.about, "text": verdict.text, "count": verdict.count,
            "time_s": (verdict.time_ns - dossier.start_ns) / 1e9, "rule": rule.text, "source": rule.source}


def measures_object(measures: Measures) -> Object:
    found = asdict(measures)
    found["run_id"] = measures.run_id.hex()
    found["profiles"] = [{**profile,
                          "groups_db": list(profile["groups_db"])} for profile in found["profiles"]]
    found["parameters_statuses"] = sorted(measures.parameters_statuses)
    return {key: _finite(value) for key, value in found.items() if value is not None}


def _finite(value: Any) -> Any:
    return None if isinstance(value, float) and not isfinite(value) else value


def _numbers(column: array[float]) -> list[float | None]:
    return [value if isfinite(value) else None for value in column]


def _limiter(index: int) -> str | None:
    return LIMITERS[index].name.lower() if index >= 0 else None


def course_csv(collector: Collector) -> str:
    """The course of every session: a line for each answer of the charger."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("session", "time_s", *NAMES, "limited_by"))
    for dossier in collector.dossiers:
        course = dossier.course
        number = dossier.session.number if dossier.session is not None else 0
        columns = [course.columns[name] for name in NAMES]
        for index, time_s in enumerate(course.times_s):
            values = [f"{column[index]:zg}" if isfinite(column[index]) else "" for column in columns]
            writer.writerow((number, f"{time_s:.3f}", *values, _limiter(course.limiters[index]) or ""))
    return out.getvalue()
