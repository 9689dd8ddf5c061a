"""Why it ended, beyond the words of both: which time limits were running, and what probably did it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from analysis.dossier import Dossier
from analysis.judge_session import RECORDS
from analysis.phases import phase_of
from analysis.rules import SEVERITIES, Severity, Verdict
from plc.session.limits import SEQUENCE_MS
from plc.session.standard import standard_limits

# Breaches that are known to bring about an end of this code, the likeliest first.
EXPLAINS: dict[str, tuple[str, ...]] = {
    "stopped_in_cable_check": ("isolation_bad", "isolation_missing", "not_ready_after_check",
                               "phase_timeout"),
    "stopped_in_precharge": ("not_ready_after_check", "isolation_missing", "reported_voltage_not_believed",
                             "overshoot", "phase_timeout"),
    "stopped_after_parameters": ("inconsistent_limits", "negative_limit", "odd_schedule_power",
                                 "not_ready_parameters", "wrong_energy_mode"),
    "fell_silent": ("isolation_missing", "not_ready_after_check"),
    "no_current_car": ("no_current",),
    "closed_by_car": ("answer_timeout", "implausible_current", "isolation_missing", "not_ready_after_check",
                      "overvoltage"),
    "answer_missing": ("answer_timeout",),
    "charger_emergency": ("overshoot", "overvoltage", "no_current"),
    "charger_malfunction": ("overshoot", "target_is_maximum"),
    "unknown_session": ("wrong_session_id_car", "short_session_id"),
    "wrong_order": ("wrong_order", "goes_on_after_refusal", "isolation_bad"),
    "response_failed": ("wrong_parameters", "wrong_energy_mode", "few_fields", "high_precharge_current",
                        "voltage_above_offer"),
    "cable_check_failed": ("isolation_bad", "isolation_missing"),
    "connection_refused": ("other_port", "call_refused"),
    "slac_foreign_run": ("foreign_run_id",),
    "slac_no_attenuation": ("sequence_slow", "sounds_missing", "sound_spacing"),
    "slac_no_match": ("attenuation_zero", "attenuation_high", "attenuation_late"),
    "no_slac_answer": ("match_refused",),
    "no_sdp_answer": ("link_slow", "tls_unanswered", "sdp_unanswered"),
    "no_call": ("odd_port", "tls_declined"),
    "tls_wanted": ("tls_declined",),
    "car_stopped": ("no_current", "overvoltage", "implausible_current"),
}


class Timer(NamedTuple):
    """A limit that was running at the end.  ran_ms, limit_ms; has_struck: it was exceeded."""

    name: str
    ran_ms: float
    limit_ms: int
    source: str

    @property
    def has_struck(self) -> bool:
        return self.ran_ms >= self.limit_ms


def running_timers(dossier: Dossier) -> Iterator[Timer]:
    """The limits that were running when the connection ended, or the recording."""
    session = dossier.session
    assert session is not None
    tcp = session.main_connection
    if session.last_message is None or session.session_stop_answer is not None:
        return
    end_ns = tcp.ends[0].time_ns if tcp is not None and tcp.ends else session.end_of_recording_ns
    end_ns = max(end_ns or 0, session.last_message.time_ns)
    schema = session.schema or "din"
    waiting = tcp.unanswered if tcp is not None and tcp.ends else session.waiting_for_answer
    if waiting is not None:
        record = _record(waiting.name)
        limits = standard_limits("car", schema).get(record)
        if limits is not None:
            yield Timer(f"the car's wait for the answer to {waiting.name}",
                        (end_ns - waiting.time_ns) / 1e6, limits.answer_ms, limits.source)
    else:
        last = tcp.last_message if tcp is not None and tcp.ends else session.last_message
        if last is not None:
            yield Timer("the charger's wait for the next request", (end_ns - last.time_ns) / 1e6,
                        SEQUENCE_MS.value, SEQUENCE_MS.source)
    yield from _phase_timer(dossier, end_ns, schema)


def _phase_timer(dossier: Dossier, end_ns: int, schema: str) -> Iterator[Timer]:
    session = dossier.session
    assert session is not None
    request = session.last_request
    if request is None or not session.phases.phases:
        return
    phase = session.phases.phases[-1]
    limits = standard_limits("car", schema).get(_record(request.name))
    if limits is not None and limits.phase_ms is not None and phase.name == phase_of(request.name):
        yield Timer(f"the phase {phase.name}", (end_ns - phase.start_ns) / 1e6, limits.phase_ms,
                    limits.source)


def _record(name: str) -> str:
    record = name[:-3]
    return RECORDS.get(record, record)


def probable_causes(dossier: Dossier) -> list[Verdict]:
    """The breaches that explain the end best, the likeliest first; none if nothing was broken."""
    wanted = EXPLAINS.get(dossier.ending_code, ())
    found = [verdict for verdict in dossier.verdicts
             if verdict.code in wanted or verdict.severity is Severity.ENDING]
    return sorted(found, key=lambda verdict: (
        wanted.index(verdict.code) if verdict.code in wanted else len(wanted),
        SEVERITIES.index(verdict.severity)))
