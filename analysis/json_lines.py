"""Events as JSON objects, one a line, for other programs.  The names are described in doc/listening.md."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from analysis import homeplug_text
from analysis.certificates import CertificateInfo, read_chain
from analysis.ending import explain
from analysis.events import (
    BadFrame,
    CaptureEnded,
    CaptureStarted,
    CertificatesSeen,
    ClockJump,
    Connection,
    CutFrame,
    Discovery,
    Event,
    FramingFault,
    HomeplugFrame,
    Neighbor,
    OtherSdp,
    Remark,
    Resynchronised,
    SessionEnded,
    TcpChange,
    TcpGap,
    TlsRecord,
    V2gFault,
    V2gMessage,
    V2gOther,
)
from analysis.messages import body_values
from analysis.session import Session
from analysis.signatures import Verdict
from analysis.stations import Station
from plc.wire import sdp as sdp_wire
from plc.wire.ip import ip6_text

Object = dict[str, Any]
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_encode_ascii = json.JSONEncoder(separators=(",", ":")).encode


def event_line(event: Event) -> str:
    """The JSON object of an event, as one line without its newline, harmless for any terminal."""
    found = event_object(event)
    line = _encode(found)
    return line if line.isprintable() else _encode_ascii(found)


def event_object(event: Event) -> Object:
    """The JSON object of an event."""
    if isinstance(event, SessionEnded):
        return session_object(event.session)
    name, describe = _DESCRIBE[type(event)]
    return {"event": name, "time": iso_time(event.time_ns), "time_ns": event.time_ns, **describe(event)}


def iso_time(time_ns: int) -> str:
    """ISO 8601 in UTC with nanoseconds."""
    seconds, nanoseconds = divmod(time_ns, 1_000_000_000)
    return f"{_iso_seconds(seconds)}.{nanoseconds:09d}Z"


@lru_cache(maxsize=16)
def _iso_seconds(seconds: int) -> str:
    try:
        return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%dT%H:%M:%S}"
    except (ValueError, OverflowError, OSError):
        return "1970-01-01T00:00:00"


def _between(sender: Station, receiver: Station) -> Object:
    return {"from": sender.name, "from_mac": sender.mac_text,
            "to": receiver.name, "to_mac": receiver.mac_text}


def _on(connection: Connection, from_client: bool) -> Object:
    sender, receiver = connection.sender(from_client), connection.sender(not from_client)
    return {**_between(sender, receiver), "connection": connection.number}


def _message(event: V2gMessage) -> Object:
    return {
        **_on(event.connection, event.from_client), "payload_type": event.payload_type,
        "schema": event.schema, "message": event.name,
        "session_id": event.session_id, "answer_ms": event.answer_ms, "remarks": event.remarks,
        "signature": _signature(event.signature),
        "values": body_values(event.name, event.body), "document": event.document, "exi": event.exi.hex(),
    }


def _signature(verdict: Verdict | None) -> Object | None:
    if verdict is None:
        return None
    return {"result": verdict.result, "why": verdict.why, "algorithm": verdict.algorithm,
            "signer": verdict.signer, "references": [one._asdict() for one in verdict.references]}


def _certificates(event: CertificatesSeen) -> Object:
    chain = read_chain(event.certificates, event.time_ns)
    return {
        **_on(event.connection, event.from_client), "purpose": event.purpose, "problems": chain.problems,
        "certificates": [_certificate(der, info)
                         for der, info in zip(event.certificates, chain.certificates, strict=True)]}


def _certificate(der: bytes, info: CertificateInfo) -> Object:
    described: Object = {**info._asdict(), "der": der.hex()}
    for key in ("not_before", "not_after"):
        described[key] = described[key] and described[key].isoformat()
    return described


def _discovery(event: Discovery) -> Object:
    message = event.message
    described: Object = {
        **_between(event.sender, event.receiver), "message": sdp_wire.name(message),
        "security": sdp_wire.SECURITY_NAMES.get(message.security, str(message.security)),
        "transport": message.transport, "udp_port": event.port}
    if isinstance(message, sdp_wire.Response):
        described |= {"address": ip6_text(message.address), "port": message.port}
    for key in ("p2ps_ppd", "coupling_type", "diag_status"):
        if hasattr(message, key):
            described[key] = getattr(message, key)
    for key in ("ev_id", "evse_id", "emsp_ids"):
        if hasattr(message, key):
            described[key] = sdp_wire.text(getattr(message, key))
    return described


def _tcp(event: TcpChange) -> Object:
    connection = event.connection
    return {
        **_on(connection, event.from_client), "state": event.state.name.lower(),
        "client_address": connection.client_address, "client_port": connection.client_port,
        "server_address": connection.server_address, "server_port": connection.server_port,
    }


def _homeplug(event: HomeplugFrame) -> Object:
    return {
        **_between(event.sender, event.receiver), "message": event.message.name,
        "mmtype": event.message.mmtype, "mmv": event.message.mmv,
        "values": homeplug_text.values(event.message),
    }


_DESCRIBE: Mapping[type[Event], tuple[str, Callable[[Any], Object]]] = {
    CaptureStarted: ("capture_started", lambda e: {"file": e.file}),
    CaptureEnded: ("capture_ended", lambda e: {
        "file": e.file, "frames": e.frames, "unknown_homeplug": e.unknown, "not_shown": e.not_shown,
        "error": e.error}),
    ClockJump: ("clock_jump", lambda e: {"seconds": (e.time_ns - e.previous_ns) / 1e9}),
    BadFrame: ("bad_frame", lambda e: {"frame": e.number, "reason": e.reason}),
    CutFrame: ("cut_frame", lambda e: {"frame": e.number}),
    HomeplugFrame: ("homeplug", _homeplug),
    Discovery: ("sdp", _discovery),
    OtherSdp: ("sdp_fault", lambda e: {**_between(e.sender, e.receiver), "reason": e.reason}),
    Neighbor: ("neighbor", lambda e: {
        **_between(e.sender, e.receiver), "message": e.name, "target": e.target, "mac": e.mac}),
    TcpChange: ("tcp", _tcp),
    TcpGap: ("tcp_gap", lambda e: {
        **_on(e.connection, e.from_client), "missing_bytes": e.missing_bytes}),
    FramingFault: ("framing_fault", lambda e: {
        **_on(e.connection, e.from_client), "reason": e.reason}),
    Resynchronised: ("resynchronised", lambda e: {
        **_on(e.connection, e.from_client), "position": e.position, "skipped_bytes": e.skipped_bytes}),
    TlsRecord: ("tls", lambda e: {
        **_on(e.connection, e.from_client), "what": e.what, "encrypted": e.encrypted}),
    V2gMessage: ("v2g_message", _message),
    CertificatesSeen: ("certificates", _certificates),
    V2gFault: ("v2g_fault", lambda e: {
        **_on(e.connection, e.from_client), "payload_type": e.payload_type, "schema": e.schema,
        "reason": e.reason, "exi": e.exi.hex()}),
    Remark: ("remark", lambda e: {"about": e.about, "text": e.text, "values": e.values}),
    V2gOther: ("v2g_undecoded", lambda e: {
        **_on(e.connection, e.from_client), "payload_type": e.payload_type, "message": e.name,
        "payload": e.payload.hex()}),
}


def session_object(session: Session) -> Object:
    """Everything the summary knows about a session."""
    ending, slac, sdp, meter = explain(session), session.slac, session.sdp, session.energy
    return {
        "event": "session_summary", "time": iso_time(session.last_ns), "time_ns": session.last_ns,
        "number": session.number, "start": iso_time(session.start_ns), "start_ns": session.start_ns,
        "ended_by": ending.by, "reason": ending.reason, "then": ending.then,
        "pev": _participant(session.pev), "evse": _participant(session.evse),
        "protocol": session.protocol, "schema": session.schema, "schema_id": session.schema_id,
        "offers": session.offers, "session_id": session.session_id, "evcc_id": session.evcc_id,
        "evse_id": session.evse_id, "authorization": session.authorization, "service": session.service,
        "control_mode": session.control_mode, "bidirectional": session.is_bidirectional,
        "slac": {
            "requests": slac.requests, "seconds": _seconds(slac.first_ns, slac.matched_ns),
            "attenuation_db": slac.attenuation_db, "run_id": slac.run_id.hex(), "nid": slac.nid.hex(),
            "nmk": slac.nmk.hex(),
        },
        "sdp": {
            "requests": sdp.requests, "seconds": _seconds(sdp.first_ns, sdp.answered_ns),
            "tls_requests": sdp.tls_requests, "tls_offered": sdp.tls_offered,
        },
        "phases": [
            {"name": phase.name, "start_ns": phase.start_ns, "seconds": phase.seconds,
             "requests": phase.requests, "answers": phase.answers,
             "slowest_answer_ms": phase.slowest_answer_ms}
            for phase in session.phases.phases
        ],
        "energy": {
            "energy_wh": meter.energy_wh, "charge_ah": meter.charge_ah, "measured_s": meter.measured_s,
            "unmeasured_s": meter.unmeasured_s, "reports": meter.reports, "max_power_w": meter.max_power_w,
            "max_current_a": meter.max_current_a, "min_voltage_v": meter.min_voltage_v,
            "max_voltage_v": meter.max_voltage_v, "meter_wh": session.meter_wh,
        },
        "first_soc_percent": session.first_soc and session.first_soc[1],
        "last_soc_percent": session.last_soc and session.last_soc[1],
        "last_request": _last_word(session.last_request), "last_response": _last_word(session.last_response),
        "counts": dict(session.counts), "messages": session.messages, "undecoded": session.undecoded,
        "exi_faults": session.exi_faults, "framing_faults": session.framing_faults,
        "retransmissions": session.retransmissions, "gaps": session.gaps,
        "missing_bytes": session.missing_bytes, "cut_frames": session.cut_frames,
    }


def _last_word(event: V2gMessage | None) -> Object | None:
    if event is None:
        return None
    return {"message": event.name, "time_ns": event.time_ns, "values": body_values(event.name, event.body)}


def _participant(station: Station | None) -> Object | None:
    if station is None:
        return None
    return {"name": station.name, "mac": station.mac_text, "seen_in": station.seen_in,
            "addresses": station.ip_addresses}


def _seconds(start_ns: int | None, end_ns: int | None) -> float | None:
    return None if start_ns is None or end_ns is None else (end_ns - start_ns) / 1e9
