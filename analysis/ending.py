"""How a session ended and who ended it, in plain words, the reason first."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from analysis.messages import protocol_name
from analysis.session import Moment, Session, Tcp
from analysis.values import seconds_text

NO_ANSWER_S = 1.0          # from here on a closed connection after a request is the consequence of a silence
STILL_GOING_S = 5.0        # a recording that ends this soon after the last message was just stopped
CLOSING_WORDS = {"FIN": "closed (FIN)", "RST": "reset (RST)"}
FIXED_WORDS = {"PEV": "car", "EVSE": "charger"}


class Ending(NamedTuple):
    """by: car, charger, recording or nobody; reason: one sentence; then: what followed, in order."""

    by: str
    reason: str
    then: tuple[str, ...]


def explain(session: Session) -> Ending:
    """Why the session ended, from the facts collected."""
    if session.messages == 0 and session.undecoded == 0:
        return _before_the_application(session)
    return _of_the_application(session)


def who(station_name: str) -> str:
    """car or charger for a station's name; a station without a role keeps its own."""
    return FIXED_WORDS.get(station_name.rstrip("0123456789"), station_name)


# --- sessions that got as far as messages ----------------------------------------------------------

def _of_the_application(session: Session) -> Ending:
    last = session.last_message
    assert last is not None
    where = session.phases.last_name or "the session"
    cause = _first_cause(session)
    if cause is None:
        return _without_farewell(session, last, where)
    by, text = _CAUSES[cause[1]]
    return Ending(by, text(session, cause[0]), _farewell(session))


def _first_cause(session: Session) -> tuple[Moment, str] | None:
    """What happened first on the way to the end, and under which name the session keeps it."""
    causes = [(moment, name) for name in _CAUSES if (moment := getattr(session, name)) is not None]
    return min(causes, key=lambda cause: (cause[0].time_ns, cause[0].phases), default=None)


def _failure_text(session: Session, failure: Moment) -> str:
    if failure.name == "supportedAppProtocolRes":
        offered = ", ".join(protocol_name(offer) for offer in session.offers)
        return f"the charger speaks nothing that the car offers ({offered}): {failure.text}"
    status = f" ({session.alarm.text})" if session.alarm and session.alarm.time_ns == failure.time_ns else ""
    return f"the charger refused: {failure.name} {failure.text}{status}"


def _alarm_text(session: Session, alarm: Moment) -> str:
    return f"the charger stopped during {_phase_at(session, alarm)}: {alarm.text} in {alarm.name}"


def _ev_error_text(session: Session, error: Moment) -> str:
    return f"the car stopped during {_phase_at(session, error)}: {error.text} in {error.name}"


def _stop_text(session: Session, stop: Moment) -> str:
    before = phases_at(session, stop)
    if "charging" not in before:
        after = f" after {before[-1]}," if before else ""
        return f"the car gave up{after} before charging began: PowerDeliveryReq stop"
    soc = f" at SoC {session.last_soc[1]} %" if session.last_soc else ""
    why = f" ({stop.text})" if stop.text else ""
    return f"the car stopped charging{soc}: PowerDeliveryReq stop{why}"


def _session_stop_text(session: Session, stop: Moment) -> str:
    before = phases_at(session, stop)
    during = f" during {before[-1]}" if before else ""
    act = "paused" if stop.text == "Pause" else "ended"
    return f"the car {act} the session{during}: SessionStopReq"


_CAUSES: dict[str, tuple[str, Callable[[Session, Moment], str]]] = {
    "failure": ("charger", _failure_text),
    "alarm": ("charger", _alarm_text),
    "ev_error": ("car", _ev_error_text),
    "stop": ("car", _stop_text),
    "session_stop": ("car", _session_stop_text),
}


def phases_at(session: Session, moment: Moment) -> list[str]:
    """The phases that had begun when it happened."""
    return [phase.name for phase in session.phases.phases[:moment.phases]]


def _phase_at(session: Session, moment: Moment) -> str:
    names = phases_at(session, moment)
    return names[-1] if names else "the session"


def _farewell(session: Session) -> tuple[str, ...]:
    """What came after the reason, as far as there was more to it."""
    told: list[str] = []
    cause = _first_cause(session)
    went_on = cause is not None and session.phases.last_name != _phase_at(session, cause[0])
    if went_on and not session.is_stopping:
        told.append(f"it went on as far as {session.phases.last_name}")
    if session.stop is not None and cause is not None and cause[1] != "stop":
        told.append("PowerDeliveryReq stop")
    welding = session.counts.get("WeldingDetectionReq", 0)
    if welding:
        told.append(f"{welding} x WeldingDetection")
    if session.session_stop is not None:
        pause = " (Pause)" if session.session_stop.text == "Pause" else ""
        answer = session.session_stop_answer
        silence = "whose answer is not in the recording" if session.lacks_words else "unanswered"
        told.append(f"SessionStop{pause} {silence if answer is None else 'answered ' + answer}")
    told.extend(f"{late.name} {late.text}" for late in session.late_failures if late.name != "SessionStopRes")
    if session.waiting_for_answer is not None and session.waiting_for_answer.name != "SessionStopReq":
        told.append(f"{session.waiting_for_answer.name} unanswered")
    told.extend(_closing(session))
    return tuple(told)


def _without_farewell(session: Session, last: Moment, where: str) -> Ending:
    tcp = session.main_connection
    if tcp is not None and tcp.ends:
        return _closed(session, tcp, where)
    over_ns = session.end_of_recording_ns or session.last_ns
    silent_s = (over_ns - last.time_ns) / 1e9
    if session.lacks_words:
        return Ending("recording", f"the recording lacks what was said after {last.name}, and the end", ())
    if silent_s < STILL_GOING_S:
        return Ending("recording", f"the recording ends during {where}", ())
    if session.waiting_for_answer is not None:
        reason = f"the charger did not answer {session.waiting_for_answer.name}"
        return Ending("charger", f"{reason}; nothing more came in {seconds_text(silent_s)}", ())
    reason = f"the car fell silent during {where}"
    return Ending("car", f"{reason}; nothing more came in {seconds_text(silent_s)}", ())


def _closed(session: Session, tcp: Tcp, where: str) -> Ending:
    """Somebody closed the connection without a word."""
    end, last = tcp.ends[0], tcp.last_message
    closer, act, then = who(end.name), CLOSING_WORDS[end.text], _closing(session)[1:]
    if last is None:
        return Ending(closer, f"the {closer} {act} the connection before it was used", then)
    if tcp.lacks_words:
        return Ending("recording", f"the {closer} {act} the connection; what was said after {last.name}"
                                   " is not in the recording", then)
    waited_s = (end.time_ns - last.time_ns) / 1e9
    closes = f"then the {closer} {act} the connection"
    if tcp.unanswered is not None and waited_s >= NO_ANSWER_S:
        silence = f"the charger did not answer {tcp.unanswered.name} for {seconds_text(waited_s)}"
        return Ending("charger", f"{silence}, {closes}", then)
    if last.name.endswith("Res") and closer == "charger" and waited_s >= NO_ANSWER_S:
        silence = f"the car said nothing for {seconds_text(waited_s)} after {last.name}"
        return Ending("car", f"{silence}, {closes}", then)
    unanswered = ", which was not answered yet" if tcp.unanswered is not None else ""
    return Ending(closer, f"the {closer} {act} the connection during {where},"
                          f" {seconds_text(waited_s)} after {last.name}{unanswered}", then)


def _closing(session: Session) -> tuple[str, ...]:
    """Who closed the last connection, in order."""
    ends = session.main_connection.ends if session.main_connection is not None else []
    return tuple(f"connection {CLOSING_WORDS[end.text]} by the {who(end.name)}" for end in ends)


# --- sessions that never got so far -----------------------------------------------------------------

def _before_the_application(session: Session) -> Ending:
    if session.cut_frames:
        frames = "a frame" if session.cut_frames == 1 else f"{session.cut_frames} frames"
        return Ending("recording", f"{frames} cannot be read: the ends were not recorded", _closing(session))
    secret = [tcp for tcp in session.connections if tcp.is_tls]
    if secret:
        return _tls(session, secret[-1])
    if session.connections:
        return _no_application(session, session.connections[-1])
    if session.sdp.requests:
        return _no_server(session)
    return _no_match(session)


def _tls(session: Session, tcp: Tcp) -> Ending:
    closing = _closing(session)
    if session.tls_alerts:
        alert = session.tls_alerts[-1]
        return Ending(who(alert.name), f"the {who(alert.name)} sent a {alert.text}", closing)
    if tcp.ends:
        closer, act = who(tcp.ends[0].name), CLOSING_WORDS[tcp.ends[0].text]
        what = ("the encrypted connection; what was said before cannot be read" if tcp.encrypted
                else "the connection before TLS had come about")
        return Ending(closer, f"the {closer} {act} {what}", closing[1:])
    what = "what was said is encrypted" if tcp.encrypted else "TLS had not come about"
    return Ending("recording", f"the recording ends; {what}", ())


def _no_application(session: Session, tcp: Tcp) -> Ending:
    if tcp.ends and tcp.open_ns is None and tcp.ends[0].text == "RST":
        closer = who(tcp.ends[0].name)
        return Ending(closer, f"the {closer} refused the TCP connection (RST)", ())
    if tcp.called_ns is not None and tcp.open_ns is None and not tcp.ends:
        return Ending("charger", "the charger did not answer the call for a TCP connection", ())
    if tcp.ends:
        closer = who(tcp.ends[0].name)
        before = ("; what was said before is not in the recording" if session.gaps
                  else " before anything was said")
        return Ending(closer, f"the {closer} {CLOSING_WORDS[tcp.ends[0].text]} the connection{before}",
                      _closing(session)[1:])
    if session.gaps:
        return Ending("recording", "the recording ends; nothing of what was said is in it", ())
    return Ending("nobody", "the connection was open, but nothing was said on it", ())


def _no_server(session: Session) -> Ending:
    sdp = session.sdp
    wish = f", {sdp.tls_requests} of them for TLS" if sdp.tls_requests else ""
    if session.ends_in_discovery:
        return Ending("recording", "the recording ends with the first SDP request", ())
    if sdp.answered_ns is None:
        return Ending("charger", f"no charger answered {_times(sdp.requests, 'SDP request')}{wish}", ())
    if sdp.tls_requests == sdp.requests and sdp.tls_offered is False:
        return Ending("car", "the car asked for TLS, the charger has none, and the car did not call", ())
    return Ending("car", "the car knew the charger's address and did not call (no TCP connection)", ())


def _no_match(session: Session) -> Ending:
    slac = session.slac
    if slac.requests == 0:
        return Ending("nobody", "only a part of the match is in the recording, nothing of what followed", ())
    if slac.matched_ns is not None:
        return Ending("car", "matched, but no SDP request and no connection followed", ())
    if slac.match_requested:
        return Ending("charger", "the charger did not answer CM_SLAC_MATCH.REQ", ())
    if slac.attenuation_confirmed:
        return Ending("car", "the car got the attenuation and asked for no match (no CM_SLAC_MATCH.REQ)", ())
    if slac.attenuation_seen:
        return Ending("car", "the car did not answer CM_ATTEN_CHAR.IND", ())
    if slac.sounds or slac.starts:
        return Ending("charger", "the car sounded, and no charger told it the attenuation"
                                 " (no CM_ATTEN_CHAR.IND)", ())
    if slac.confirmations:
        asked = "once" if slac.requests == 1 else f"{slac.requests} times"
        reason = f"the car asked {asked} and did not go on after CM_SLAC_PARM.CNF"
        if slac.foreign_run_ids == slac.confirmations:
            return Ending("charger", f"{reason}; the answer had another RunID than the request", ())
        return Ending("car", reason, ())
    return Ending("charger", f"no charger answered {_times(slac.requests, 'CM_SLAC_PARM.REQ')}", ())


def _times(count: int, what: str) -> str:
    return f"the {what}" if count == 1 else f"{count} x {what}"
