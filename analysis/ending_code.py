"""Under which code of plc/session/advice.py a watched session ended: the same facts as analysis.ending."""

from __future__ import annotations

from analysis.ending import Ending, explain, phases_at
from analysis.session import Moment, Session

BEFORE_CHARGING = ("authorization", "payment", "services", "session setup", "contract", "handshake")
_FAILURES = {
    "FAILED_UnknownSession": "unknown_session", "FAILED_SequenceError": "wrong_order",
    "FAILED_WrongEnergyTransferType": "wrong_energy", "FAILED_WrongEnergyTransferMode": "wrong_energy",
}
_ALARMS = {
    "EVSE_Shutdown": "stopped_at_charger", "EVSE_EmergencyShutdown": "charger_emergency",
    "EVSE_Malfunction": "charger_malfunction", "isolation Fault": "isolation",
}


def ending_code(session: Session, ending: Ending | None = None) -> str:
    """The code whose sentence and whose checks fit best.  ending: explain(session), if at hand."""
    ending = ending or explain(session)
    if session.messages == 0 and session.undecoded == 0:
        return _before_the_application(session)
    causes: list[tuple[tuple[int, int], str]] = [
        ((moment.time_ns, moment.phases), code(session, moment)) for moment, code in (
            (session.failure, _failure), (session.alarm, _alarm), (session.ev_error, _ev_error),
            (session.stop, _stop), (session.session_stop, _session_stop)) if moment is not None]
    if causes:
        return min(causes, key=lambda cause: cause[0])[1]
    return _without_farewell(session, ending)


def _failure(_session: Session, failure: Moment) -> str:
    if failure.name == "supportedAppProtocolRes":
        return "no_common_protocol"
    if failure.text in _FAILURES:
        return _FAILURES[failure.text]
    return "cable_check_failed" if failure.name.endswith("CableCheckRes") else "response_failed"


def _alarm(_session: Session, alarm: Moment) -> str:
    for word, code in _ALARMS.items():
        if word in alarm.text:
            return code
    return "charger_stopped" if "asks" in alarm.text else "charger_status"


def _ev_error(_session: Session, error: Moment) -> str:
    return "no_current_car" if "Currentdifferential" in error.text else "car_error"


def _stop(session: Session, stop: Moment) -> str:
    if "Complete" in stop.text:
        return "full"
    where = _phase_before(session, stop)
    return "car_stopped" if where == "charging" else _given_up_in(where)


def _session_stop(session: Session, stop: Moment) -> str:
    if stop.text == "Pause":
        return "paused"
    where = _phase_before(session, stop)
    return "car_stopped" if where == "charging" else _given_up_in(where)


def _given_up_in(phase: str) -> str:
    if phase == "CableCheck":
        return "stopped_in_cable_check"
    if phase in ("PreCharge", "power on"):
        return "stopped_in_precharge"
    if phase == "parameters":
        return "stopped_after_parameters"
    return "stopped_early"


def _phase_before(session: Session, moment: Moment) -> str:
    names = phases_at(session, moment)
    return "charging" if "charging" in names else names[-1] if names else ""


def _without_farewell(session: Session, ending: Ending) -> str:
    tcp = session.main_connection
    where = session.phases.last_name or ""
    if tcp is None or not tcp.ends:
        if ending.by == "recording":
            return "recording_ends"
        return "answer_missing" if ending.by == "charger" else "fell_silent"
    if ending.by == "recording":
        return "recording_ends"
    if "did not answer" in ending.reason:
        return "handshake_unanswered" if where == "handshake" else "answer_missing"
    if "said nothing" in ending.reason:
        return "fell_silent"
    if ending.by == "car":
        early = _given_up_in(where)
        return early if early != "stopped_early" and where != "charging" else "closed_by_car"
    return "closed_by_charger"


def _before_the_application(session: Session) -> str:
    if session.cut_frames:
        return "recording_ends"
    secret = [tcp for tcp in session.connections if tcp.is_tls]
    if secret:
        return "tls_failed" if session.tls_alerts or not secret[-1].encrypted else "encrypted"
    if session.connections:
        last = session.connections[-1]
        if last.open_ns is None:
            refused = bool(last.ends) and last.ends[0].text == "RST"
            return "connection_refused" if refused else "call_unanswered"
        return "recording_ends" if session.gaps else "nothing_said"
    sdp = session.sdp
    if sdp.requests:
        if session.ends_in_discovery:
            return "recording_ends"
        if sdp.answered_ns is None:
            return "no_sdp_answer"
        return "tls_wanted" if sdp.tls_requests == sdp.requests and sdp.tls_offered is False else "no_call"
    return _no_match(session)


def _no_match(session: Session) -> str:
    slac = session.slac
    if slac.requests == 0:
        return "slac_partly_heard"
    if slac.matched_ns is not None:
        return "no_sdp_request"
    if slac.attenuation_seen or slac.attenuation_confirmed or slac.match_requested:
        return "slac_no_match"
    if slac.sounds or slac.starts:
        return "slac_no_attenuation"
    if slac.confirmations:
        return "slac_foreign_run" if slac.foreign_run_ids == slac.confirmations else "slac_no_sounds"
    return "no_slac_answer"
