"""What a listener has heard so far, as its panel shows it: events in, a view out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from math import isnan
from pathlib import Path
from typing import TYPE_CHECKING

from analysis.dossier import Collector, Dossier
from analysis.events import Event, SessionEnded
from analysis.messages import protocol_name
from analysis.rules import SEVERITIES
from analysis.schemas import SCHEMAS
from analysis.session import Session
from analysis.stations import Station
from analysis.values import identifier, printable
from plc.commands import ModemSeen
from plc.session.advice import checks
from ui.listening import Amounts, ListenerView

if TYPE_CHECKING:
    from edge.live_listener import LiveListener
    from edge.recorder import Recorder

MODEMS_MOST = 3
KEYS = "S ask modems  s join network  P car  E charger  x exit  ? help"
# What is waited for when the application has not spoken yet, by the last step that was heard.
WAITS_FOR = {
    "": "waiting for a match", "SLAC": "matched, no network yet",
    "network": "the car looks for the charger's server", "SDP": "no connection yet",
    "TCP": "connected, nothing said yet",
}


class Heard:
    """Judges what comes as a report would, one session at a time; of earlier ones only the last is kept."""

    def __init__(self) -> None:
        self._collector = Collector(rows_max=0)
        self._ended: Dossier | None = None

    def event(self, event: Event) -> None:
        self._collector.add(event)
        if isinstance(event, SessionEnded):
            self._ended = next(iter(self._collector.dossiers), None)
            self._collector = Collector(rows_max=0)

    def view(self, listener: LiveListener, heard_ms: int) -> ListenerView:
        """What there is to see now."""
        session = listener.listener.session
        self._collector.current_session(session)
        dossier = next(iter(self._collector.known), None)
        shown = dossier or self._ended
        if shown is None or shown.session is None:
            return _view(listener, heard_ms, None, None)
        return _view(listener, heard_ms, shown, shown.session)


def _view(
    listener: LiveListener, heard_ms: int, dossier: Dossier | None, session: Session | None,
) -> ListenerView:
    taken = steps(session)
    phase, since_ns = phase_of(session, taken)
    is_over = session is not None and (session.is_over or session is not listener.listener.session)
    now_ns = listener.wall_ns()
    return ListenerView(
        place=listener.place.name, heard_ms=heard_ms // 1000 * 1000, frames=listener.listener.frames,
        session_ms=None if session is None else (session.last_ns - session.start_ns) // 1_000_000_000 * 1000,
        steps=taken, protocol=protocol(session), phase="over" if is_over else phase,
        phase_ms=0 if is_over or since_ns is None else max(0, now_ns - since_ns) // 1_000_000_000 * 1000,
        stations=(*ends(session), *modems(listener.modems, listener.listener.stations.modems())),
        present=_amounts(dossier, "present_voltage_v", "present_current_a", "power_w"),
        asked=_amounts(dossier, "target_voltage_v", "target_current_a", ""),
        car_most=_amounts(dossier, "car_max_voltage_v", "car_max_current_a", "car_max_power_w"),
        charger_most=_amounts(dossier, "charger_max_voltage_v", "charger_max_current_a",
                              "charger_max_power_w"),
        energy_wh=0.0 if session is None else round(session.energy.energy_wh),
        soc_percent=None if session is None or session.last_soc is None else session.last_soc[1],
        limited_by="" if dossier is None or dossier.course.limiter is None else dossier.course.limiter.value,
        verdicts=counted(dossier), last_verdict=last_verdict(dossier),
        recording=recording(listener.recorder),
        ended="" if dossier is None or not is_over else dossier.ending.reason,
        checks=() if dossier is None or not is_over else checks(dossier.ending_code), keys=KEYS)


def steps(session: Session | None) -> tuple[tuple[str, bool], ...]:
    """The way of car and charger to each other, and what of it was heard."""
    if session is None:
        return tuple((name, False) for name in ("SLAC", "network", "SDP", "TCP", "session"))
    looks = session.sdp.requests > 0 or bool(session.connections)
    is_open = any(tcp.open_ns is not None for tcp in session.connections) or session.messages > 0
    return (("SLAC", session.slac.matched_ns is not None), ("network", looks),
            ("SDP", session.sdp.answered_ns is not None), ("TCP", is_open),
            ("session", session.messages > 0 or session.undecoded > 0))


def phase_of(session: Session | None, taken: tuple[tuple[str, bool], ...]) -> tuple[str, int | None]:
    """What goes on, and since when if that is known."""
    if session is None:
        return "waiting for a car that is plugged in", None
    phases = session.phases.phases
    if session.phases.current_name is not None:
        return phases[-1].name, phases[-1].start_ns
    if any(tcp.encrypted for tcp in session.connections) and not session.messages:
        return "TLS: what is said inside cannot be read", None
    last = [name for name, is_taken in taken if is_taken]
    return WAITS_FOR.get(last[-1] if last else "", ""), None


def protocol(session: Session | None) -> str:
    if session is None:
        return ""
    if session.protocol is not None:
        return protocol_name(session.protocol)
    return f"taken for {SCHEMAS[session.schema].title}" if session.schema is not None else ""


def ends(session: Session | None) -> Iterator[tuple[str, str]]:
    """Car and charger, as far as they are known."""
    if session is None:
        return
    for who, station, name in (
            ("car", session.pev, session.evcc_id), ("charger", session.evse, session.evse_id)):
        if station is not None:
            words = [station.mac_text, f"as seen in {station.seen_in}" if station.seen_in else "",
                     f"id {_readable(name)}" if name else ""]
            yield who, "   ".join(word for word in words if word)


def _readable(name: str) -> str:
    """An identifier as text where it has one; DIN 70121 sends text as hex."""
    said = identifier(name)
    return said.partition('"')[2].rstrip('"') or said


def modems(answered: tuple[ModemSeen, ...], known: list[Station]) -> Iterator[tuple[str, str]]:
    """Those that answered our question, and those that were heard of."""
    words = [f"{modem.mac.hex(':')} {printable(modem.version)}{'' if modem.is_local else ' (remote)'}"
             for modem in answered]
    macs = {modem.mac for modem in answered}
    words += [f"{station.mac_text} (heard, {station.name})" for station in known
              if station.mac not in macs]
    if words:
        more = f", and {len(words) - MODEMS_MOST} more" if len(words) > MODEMS_MOST else ""
        yield "modems", ", ".join(words[:MODEMS_MOST]) + more


def counted(dossier: Dossier | None) -> tuple[tuple[str, int], ...]:
    """How many rules were broken, by how serious that is; the worst first."""
    if dossier is None:
        return ()
    found = Counter(verdict.severity for verdict in dossier.verdicts)
    return tuple((severity.value, found[severity]) for severity in SEVERITIES if found[severity])


def last_verdict(dossier: Dossier | None) -> str:
    found = [] if dossier is None else list(dossier.verdicts)
    if not found:
        return ""
    last = max(found, key=lambda verdict: verdict.first_ns)
    return printable(f"{last.rule.title} ({last.rule.side}): {last.finding}")


def recording(recorder: Recorder | None) -> str:
    """The file that is written now, and how long it is."""
    if recorder is None:
        return ""
    if recorder.problem is not None:
        return recorder.problem
    return f"{Path(recorder.files[-1]).name}, {recorder.size / 1e6:.1f} MB"


def _amounts(dossier: Dossier | None, *names: str) -> Amounts:
    latest = {} if dossier is None else dossier.course.latest
    volts, amps, watts = (latest.get(name) for name in names)
    return _told(volts), _told(amps), _told(watts)


def _told(value: float | None) -> float | None:
    return None if value is None or isnan(value) else round(value, 1)
