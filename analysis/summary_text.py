"""The summary of a session as a person wants to read it: how it ended first, then everything else."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.ending import explain
from analysis.homeplug_text import run_id_text
from analysis.messages import body_text, protocol_name
from analysis.schemas import SCHEMAS
from analysis.session import Session
from analysis.stations import Station
from analysis.values import identifier, printable, seconds_text

LABEL = 12


def summary_lines(session: Session, start_ns: int) -> Iterator[str]:
    """The lines about one session.  start_ns: where the times of the listing count from."""
    ending = explain(session)
    begin, end = (session.start_ns - start_ns) / 1e9, (session.last_ns - start_ns) / 1e9
    yield f"--- session {session.number}: {begin:.3f} to {end:.3f}, {seconds_text(end - begin)} ---"
    yield _row("ended", ending.reason)
    if ending.then:
        yield _row("", "then " + ", ".join(ending.then))
    for label, station in (("car", session.pev), ("charger", session.evse)):
        if station is not None:
            yield _row(label, _station(session, station))
    yield from _rows("protocol", _protocol(session))
    yield from _rows("session", _identity(session))
    yield from _rows("service", _service(session))
    yield from _rows("match", _match(session))
    yield from _phases(session)
    yield from _rows("energy", _energy(session))
    yield from _rows("SoC", _soc(session))
    yield from _last_words(session, start_ns)
    yield _row("counted", _counts(session))


def _row(label: str, text: str) -> str:
    return f"{label:<{LABEL}}{text}"


def _rows(label: str, text: str) -> Iterator[str]:
    if text:
        yield _row(label, text)


def _station(session: Session, station: Station) -> str:
    parts = [station.name, station.mac_text or "no MAC in the recording"]
    if station.seen_in:
        parts.append(f"(as seen in {station.seen_in})")
    parts.extend(station.ip_addresses)
    tcp = session.main_connection
    if tcp is not None and station in (tcp.connection.client, tcp.connection.server):
        is_client = station is tcp.connection.client
        parts.append(f"port {tcp.connection.client_port if is_client else tcp.connection.server_port}")
    return "  ".join(parts)


def _protocol(session: Session) -> str:
    if session.protocol is None:
        if any(tcp.is_tls for tcp in session.connections):
            return "TLS; what is spoken inside cannot be read"
        if session.schema is None:
            return ""
        return f"taken for {SCHEMAS[session.schema].title} (the handshake is not in the recording)"
    others = [protocol_name(offer) for offer in session.offers if offer != session.protocol]
    also = f"; also offered: {', '.join(others)}" if others else ""
    return f"{protocol_name(session.protocol)} (SchemaID {session.schema_id}){also}"


def _identity(session: Session) -> str:
    parts = []
    if session.session_id is not None:
        parts.append(f"SessionID {session.session_id or 'empty'}")
    if session.evcc_id is not None:
        parts.append(f"EVCCID {printable(session.evcc_id) or 'empty'}")
    if session.evse_id is not None:
        parts.append(f"EVSEID {identifier(session.evse_id)}")
    return "  ".join(parts)


def _service(session: Session) -> str:
    bidirectional = "BPT" if session.is_bidirectional and "BPT" not in (session.service or "") else None
    parts = (session.service, bidirectional, session.control_mode, session.authorization)
    return "  ".join(part for part in parts if part)


def _match(session: Session) -> str:
    slac = session.slac
    if slac.first_ns is None:
        return ""
    parts = [f"{slac.requests} x CM_SLAC_PARM.REQ"] if slac.requests else []
    parts += [f"{name} at {mean:.1f} dB" for name, mean in slac.attenuation_db.items()]
    if slac.run_id:
        parts.append(f"RunID {run_id_text(slac.run_id)}")
    if slac.nid:
        parts.append(f"NID {slac.nid.hex()}")
        parts.append(f"NMK {slac.nmk.hex()}")
    return "  ".join(parts)


def _phases(session: Session) -> Iterator[str]:
    label = "phases"
    for name, seconds, text in _stretches(session):
        yield _row(label, f"{name:<20}{seconds_text(seconds):>12}  {text}".rstrip())
        label = ""


def _stretches(session: Session) -> Iterator[tuple[str, float, str]]:
    """(name, seconds, remark) of everything from plug-in on."""
    slac, sdp = session.slac, session.sdp
    if slac.first_ns is not None and slac.matched_ns is not None:
        yield "SLAC", (slac.matched_ns - slac.first_ns) / 1e9, ""
        if sdp.first_ns is not None and sdp.first_ns >= slac.matched_ns:
            yield "link", (sdp.first_ns - slac.matched_ns) / 1e9, "until the first SDP request"
    if sdp.first_ns is not None and sdp.answered_ns is not None:
        requests = f"{sdp.requests} requests" if sdp.requests > 1 else ""
        if sdp.tls_requests:
            requests += f", {sdp.tls_requests} of them for TLS" if requests else "asked for TLS"
        yield "SDP", (sdp.answered_ns - sdp.first_ns) / 1e9, requests
    tcp = session.main_connection
    if tcp is not None and tcp.called_ns is not None and tcp.open_ns is not None:
        calls = f"connection {len(session.connections)}" if len(session.connections) > 1 else ""
        yield "TCP", (tcp.open_ns - tcp.called_ns) / 1e9, calls
    for phase in session.phases.phases:
        rounds = f"{phase.requests} x" if phase.requests > 1 else ""
        slowest = f"slowest answer {phase.slowest_answer_ms:.0f} ms" if phase.slowest_answer_ms else ""
        yield phase.name, phase.seconds, "  ".join(part for part in (rounds, slowest) if part)


def _energy(session: Session) -> str:
    meter = session.energy
    parts = []
    if meter.reports:
        small = abs(meter.energy_wh) < 1000
        energy = f"{meter.energy_wh:z.1f} Wh" if small else f"{meter.energy_wh / 1000:z.2f} kWh"
        parts.append(f"{energy} in {seconds_text(meter.measured_s)}, as the charger reports it")
        if meter.min_voltage_v is None:
            parts.append(f"up to {meter.max_power_w / 1000:z.1f} kW")
        else:
            parts.append(f"{meter.min_voltage_v:z.1f}..{meter.max_voltage_v:z.1f} V,"
                         f" up to {meter.max_current_a:z.1f} A and {meter.max_power_w / 1000:z.1f} kW")
        if meter.unmeasured_s:
            parts.append(f"{seconds_text(meter.unmeasured_s)} without a report are not counted")
    if session.meter_wh is not None:
        first, last = session.meter_wh
        parts.append(f"meter {first} to {last} Wh")
    return "; ".join(parts)


def _soc(session: Session) -> str:
    if session.first_soc is None or session.last_soc is None:
        return ""
    first, last = session.first_soc[1], session.last_soc[1]
    return f"{first} %" if first == last else f"{first} % to {last} %"


def _last_words(session: Session, start_ns: int) -> Iterator[str]:
    """The last message of each side, which often tells why there was no next one."""
    words = [event for event in (session.last_request, session.last_response) if event is not None]
    label = "last words"
    for event in sorted(words, key=lambda event: event.time_ns):
        seconds = (event.time_ns - start_ns) / 1e9
        text = f"{seconds:.3f}  {event.name}  {body_text(event.name, event.body)}"
        yield _row(label, text.rstrip())
        label = ""


def _counts(session: Session) -> str:
    parts = [_count(session.messages, "V2G message")]
    if session.undecoded:
        parts.append(f"{_count(session.undecoded, 'message')} not decoded")
    for count, what in (
        (session.exi_faults, "damaged message"),
        (session.framing_faults, "framing fault"),
        (session.retransmissions, "repeated TCP segment"),
        (session.cut_frames, "cut frame"),
    ):
        if count:
            parts.append(_count(count, what))
    if session.gaps:
        parts.append(f"{_count(session.gaps, 'gap')} ({_count(session.missing_bytes, 'byte')} missing)")
    return ", ".join(parts)


def _count(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"
