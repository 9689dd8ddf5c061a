"""Cars and chargers recognised by vendor and behaviour, and what is known about them.

Everything here was measured in recordings or told by users; nothing comes from a standard.  A kind is
recognised by its address or by habits (ports, ids, limits, rhythm); its quirks are told when the session
shows them, its advice always.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from analysis.measures import Measures
from analysis.session import Session
from analysis.stations import Station
from analysis.vendors import PREFIXES


class Seen(NamedTuple):
    """What a row of the tables looks at."""

    session: Session
    measures: Measures


Test = Callable[[Seen], bool]
PYPLC_ID = "0102030405060708"


class Quirk(NamedTuple):
    """code: for programs and tests; text: in words; shows: whether this session shows it."""

    code: str
    text: str
    shows: Test


class Kind(NamedTuple):
    """One kind of car or charger.  advice: worth knowing whatever this session shows."""

    name: str
    is_it: Test
    quirks: tuple[Quirk, ...] = ()
    advice: str = ""


class Recognised(NamedTuple):
    """side: car or charger."""

    side: str
    name: str
    quirks: tuple[Quirk, ...]
    advice: str


# --- small words for the tables ------------------------------------------------------------------

def _by_address(name: str, quirks: tuple[Quirk, ...] = (), advice: str = "") -> Kind:
    """A car that its address gives away."""
    return Kind(name, _car(*PREFIXES[name]), quirks, advice)


def _car(*prefixes: str) -> Test:
    return lambda seen: _has_prefix(seen.session.pev, prefixes)


def _charger(*prefixes: str) -> Test:
    return lambda seen: _has_prefix(seen.session.evse, prefixes)


def _has_prefix(station: Station | None, prefixes: tuple[str, ...]) -> bool:
    return station is not None and station.mac_text[:8] in prefixes


def _between(name: str, least: float, most: float) -> Test:
    def test(seen: Seen) -> bool:
        value = getattr(seen.measures, name)
        return value is not None and least <= value <= most

    return test


def _sent(record: str, least: int = 1, most: int = 1_000_000) -> Test:
    return lambda seen: least <= seen.measures.rounds.get(record, 0) <= most


def _answers(record: str, least: float, most: float) -> Test:
    def test(seen: Seen) -> bool:
        spread = seen.measures.answer_ms.get(record)
        return spread is not None and least <= spread.mean <= most

    return test


def _all(*tests: Test) -> Test:
    return lambda seen: all(test(seen) for test in tests)


def _any(*tests: Test) -> Test:
    return lambda seen: any(test(seen) for test in tests)


def _port(*ports: int) -> Test:
    return lambda seen: seen.measures.server_port in ports or _called_port(seen) in ports


def _called_port(seen: Seen) -> int | None:
    tcp = seen.session.main_connection
    return None if tcp is None else tcp.connection.server_port


def _schema_ids(**wanted: int) -> Test:
    names = {"din": "urn:din:70121:2012:MsgDef", "iso2": "urn:iso:15118:2:2013:MsgDef"}

    def test(seen: Seen) -> bool:
        offers = {namespace: schema_id for namespace, schema_id, _ in seen.measures.offers}
        found = {key: offers[names[key]] for key in wanted if names[key] in offers}
        return bool(found) and all(wanted[key] == value for key, value in found.items())

    return test


def _first_id(text: str) -> Test:
    return lambda seen: seen.measures.first_session_id == text


def _charger_id(*ids: str | None) -> Test:
    return lambda seen: seen.measures.charger_session_id in ids


def _run_id_of_mac(tail: str) -> Test:
    def test(seen: Seen) -> bool:
        pev = seen.session.pev
        return pev is not None and bool(pev.mac) and seen.measures.run_id == pev.mac + bytes.fromhex(tail)

    return test


def _has_charged(seen: Seen) -> bool:
    return seen.measures.rounds.get("CurrentDemand", 0) > 0


def _starts_early(seen: Seen) -> bool:
    difference = seen.measures.precharge_difference_v
    return difference is not None and abs(difference) > 20


def _without_welding(seen: Seen) -> bool:
    return _has_charged(seen) and seen.measures.stop_code is not None \
        and "WeldingDetection" not in seen.measures.rounds


_OWN_VOLTAGE = Quirk("own_voltage",
                     "goes on by its own measurement of the voltage, not by the charger's word",
                     _starts_early)
_NO_WELDING = Quirk("no_welding", "sends no WeldingDetectionReq", _without_welding)
_PAUSE = Quirk("pause_as_end", "ends the session with ChargingSession Pause as its normal end",
               lambda seen: seen.measures.stop_code == "Pause")
_TLS_FIRST = Quirk("tls_first", "asks for TLS first", lambda seen: seen.measures.tls_requests > 0)
_MAC_RUN_ID = Quirk("run_id_of_mac", "uses its MAC address as RunID", _any(_run_id_of_mac("0000"),
                                                                            _run_id_of_mac("0001")))
_EIGHT_ZEROS = Quirk("eight_zeros", "asks for a new session with eight zero bytes", _first_id("00" * 8))

CARS: tuple[Kind, ...] = (
    _by_address("VW group (id.3, id.4, id.buzz, Q4, Enyaq)", (
        _TLS_FIRST,
        Quirk("tls_fifty_times", "asks for TLS 50 times, 12.5 s long, when nobody answers, then without TLS",
              lambda seen: seen.measures.tls_requests >= 50),
        _OWN_VOLTAGE, _PAUSE,
        Quirk("one_welding", "sends exactly one WeldingDetectionReq", _sent("WeldingDetection", 1, 1)),
        Quirk("silent_after_cable_check", "falls silent for 60 s after a CableCheckRes without EVSE_Ready and"
              " isolation, then stops",
              lambda seen: (seen.measures.cable_check_s or 0) > 55 and not _has_charged(seen)),
    ), "Stops after 60 s without current. Answer its TLS request at once."),
    Kind("Tesla", _any(_car(*PREFIXES["Tesla"]), lambda seen: seen.measures.run_id == b"TESLA EV"), (
        Quirk("tesla_run_id", "writes TESLA EV into the RunID",
              lambda seen: seen.measures.run_id == b"TESLA EV"),
        _EIGHT_ZEROS, _OWN_VOLTAGE, _NO_WELDING,
        Quirk("tesla_protocol", "offers a protocol of its own before DIN 70121",
              lambda seen: any("tesla" in offer[0] for offer in seen.measures.offers)),
        Quirk("zero_precharge", "asks for 0 A in the pre-charge", _between("precharge_current_a", 0, 0)),
        Quirk("fast_cable_check", "polls the cable check 20 ms after each answer", _sent("CableCheck", 200)),
    ), "Give EVSE_Ready in PreChargeRes: with NotReady a Model Y stopped although the voltage fitted."),
    _by_address("BMW iX, i4", (
        Quirk("stops_near_target", "stops in the cable check when the state of charge is near the wanted one",
              _all(_sent("CableCheck"), lambda seen: "PreCharge" not in seen.measures.rounds)),
        Quirk("six_welding", "sends six WeldingDetectionReq in 1.8 s", _sent("WeldingDetection", 6, 6)),
        Quirk("closes_with_reset", "resets the connection after the last answer", _sent("WeldingDetection", 6,
                                                                                        6)),
    ), "Needs isolation Valid and consistent limits after the cable check."),
    _by_address("Hyundai Ioniq 5, Kia EV6", (_MAC_RUN_ID, _EIGHT_ZEROS),
         "Looks for the server 4.09 s after the match, always; wants the voltage within 1 V."),
    _by_address("Hyundai Ioniq 2018, Kona", (
        _MAC_RUN_ID,
        Quirk("link_4_1", "looks for the server 4.1 s after the match", _between("link_s", 4.0, 4.25)),
        _EIGHT_ZEROS,
        Quirk("stops_after_600_s", "stops after 600.8 s when the current does not follow its wish"
              " (ChargingCurrentdifferential)",
              lambda seen: seen.session.ev_error is not None
              and "Currentdifferential" in seen.session.ev_error.text),
        Quirk("capacity_28_kwh", "tells 28 kWh capacity (Ioniq 28)", _between("capacity_wh", 27_900, 28_100)),
        _NO_WELDING,
    ), "Trusts the voltage that the charger reports."),
    _by_address("Porsche Taycan", (
        _OWN_VOLTAGE,
        Quirk("stops_after_30_s", "stops after 30 s without current",
              _all(_sent("CurrentDemand", 100, 200), lambda seen: seen.measures.stop_code is not None)),
        Quirk("two_welding", "sends two WeldingDetectionReq", _sent("WeldingDetection", 2, 2)),
        Quirk("random_run_id", "needs its random RunID echoed whole",
              lambda seen: seen.session.slac.foreign_run_ids > 0),
    ), "Stops after 30 s without current."),
    _by_address("Polestar 2", (
        Quirk("many_welding", "sends 9 to 14 WeldingDetectionReq in 4.2 s", _sent("WeldingDetection", 9, 14)),
        _PAUSE,
        Quirk("stops_without_physical_voltage",
              "stops in the pre-charge after 3.8 s without voltage at its inlet",
              lambda seen: "PreCharge" in seen.measures.rounds and not _has_charged(seen)),
    ), "Believes its own measurement in the pre-charge."),
    _by_address("Mercedes EQE", (
        _PAUSE, Quirk("one_welding", "sends exactly one WeldingDetectionReq", _sent("WeldingDetection", 1,
                                                                                    1)),
    ), "Asks for authorisation and cable check every 1.16 s."),
    _by_address("Mercedes EQC", (
        Quirk("din_only", "speaks DIN 70121 only", lambda seen: len(seen.measures.offers) == 1),
        Quirk("two_welding", "sends two WeldingDetectionReq", _sent("WeldingDetection", 2, 2)),
    )),
    _by_address("Stellantis (Citroen e-C4, Fiat Scudo, Opel Mokka-e)", (
        Quirk("one_precharge", "sends exactly one PreChargeReq and goes on 1.5 s later whatever is reported",
              _sent("PreCharge", 1, 1)),
        Quirk("previous_session_id", "offers the id of its previous session",
              lambda seen: any(bytes.fromhex(seen.measures.first_session_id or ""))),
        _OWN_VOLTAGE, _NO_WELDING,
        Quirk("param_after_abort", "asks for a match again and again after an abort",
              lambda seen: seen.session.slac.requests >= 5),
    ),
    "The voltage must be at the inlet within 1.5 s; hangs up when CurrentDemandRes takes more than 250 ms."),
    _by_address("Opel Ampera-E", (), "Gives up in the cable check after 40.3 s."),
    _by_address("BYD Atto 3, Xpeng P7", (
        _MAC_RUN_ID,
        Quirk("iso_schema_3", "offers ISO 15118-2 with SchemaID 3", _schema_ids(iso2=3)),
        Quirk("tenth_ampere", "asks for 0.1 A in the pre-charge (BYD)", _between("precharge_current_a", 0.05,
                                                                                 0.15)),
        Quirk("zero_precharge", "asks for 0 A in the pre-charge (Xpeng)", _between("precharge_current_a", 0,
                                                                                   0)),
        Quirk("contactors_3_6_s", "takes 3.6 s to close its contactors (Xpeng)", _between("contactor_ms",
                                                                                          3400, 3800)),
        _NO_WELDING,
    )),
    _by_address("MG4", (
        _MAC_RUN_ID,
        Quirk("schema_2_and_10", "offers DIN 70121 as 2 and ISO 15118-2 as 10", _schema_ids(din=2, iso2=10)),
        Quirk("rhythm_450", "sends every 450 ms", _any(_between("link_s", 7, 8.3))),
        Quirk("hangs_up_after_2_55_s", "hangs up when an answer takes 2.55 s",
              lambda seen: (spread := seen.measures.answer_ms.get("CurrentDemand")) is not None
              and spread.most > 2500),
    ), "0 in its parameters means unknown."),
    _by_address("Subaru Solterra", (
        _OWN_VOLTAGE, Quirk("empty_session_id", "asks for a new session with an empty id", _first_id("")),
        Quirk("fast_sequence", "announces its sounds 65 ms after CM_SLAC_PARM.CNF", _between("sequence_ms",
                                                                                             30, 100)),
    ), "Pauses 4.0 s before ChargeParameterDiscoveryReq."),
    _by_address("Renault Zoe", (
        Quirk("schema_0_and_1", "offers DIN 70121 as 0 and ISO 15118-2 as 1", _schema_ids(din=0, iso2=1)),
    )),
    _by_address("Seres 3", (
        Quirk("zero_run_id", "its RunID is all zero", lambda seen: not any(seen.measures.run_id)),
        Quirk("schema_10_and_20", "offers DIN 70121 as 10 and ISO 15118-2 as 20", _schema_ids(din=10,
                                                                                              iso2=20)),
        Quirk("six_zeros", "asks for a new session with six zero bytes", _first_id("00" * 6)),
        Quirk("dc_in_ac", "sends DC parameters and CableCheckReq in an AC session for 62 s",
              _sent("CableCheck", 100)),
        Quirk("slow_handshake", "takes 1 s from the connection to its first message",
              _between("handshake_wait_ms", 900, 1200)),
        _PAUSE, _NO_WELDING,
    )),
    Kind("pyPLC as car", lambda seen: seen.measures.first_session_id == "deadbeefdeadbeef", (), ""),
)

CHARGERS: tuple[Kind, ...] = (
    Kind("Tesla Supercharger V3", _charger(*PREFIXES["Tesla"]), (
        Quirk("four_byte_id", "gives a session id of 4 bytes",
              lambda seen: len(seen.measures.charger_session_id or "") == 8),
        Quirk("unknown_session_in_all",
              "answers FAILED_UnknownSession in every answer and goes on as if all were"
              " fine", lambda seen: bool(seen.session.failure)
              and "UnknownSession" in (seen.session.failure.text if seen.session.failure else "")),
        Quirk("endless_cable_check", "goes on with the cable check for ever: PP or CP do not fit"
              " (330 ohm to a 5 V pull-up)", _all(_sent("CableCheck", 20), lambda seen: not _has_charged(seen)
                                                  and "PreCharge" not in seen.measures.rounds)),
        Quirk("deaf_second_session", "accepts a connection right after a failed one and does not answer",
              lambda seen: set(seen.measures.rounds) == {"supportedAppProtocol"}
              and not seen.measures.answer_ms),
        Quirk("port_30000", "listens at port 30000 (neighbour outlets 40000, 50000)", _port(30000, 40000,
                                                                                            50000)),
    ), "After a failed session try twice. Its lowest voltage is 230 V."),
    Kind("Alpitronic HYC", _all(_port(51110, 51111), _any(
        lambda seen: (seen.measures.charger_session_id or "").startswith("00000000"),
        lambda seen: seen.measures.charger_session_id is None)), (
        Quirk("cable_check_14_s", "takes 14 s for the cable check, always", _between("cable_check_s", 13.5,
                                                                                     15.2)),
        Quirk("half_zero_id", "gives session ids whose first four bytes are zero",
              lambda seen: (seen.measures.charger_session_id or "").startswith("00000000")),
        Quirk("deaf_after_match", "its modem is deaf for 7 s after the match",
              lambda seen: seen.measures.sdp_requests > 1 or (seen.measures.link_s or 0) > 6),
        Quirk("slow_power_off", "takes 540 to 1150 ms to switch off",
              lambda seen: (spread := seen.measures.answer_ms.get("PowerDelivery")) is not None
              and 500 <= spread.most <= 1200),
        Quirk("refuses_15118", "refuses port 15118", lambda seen: _called_port(seen) == 15118),
        Quirk("cable_check_failed_at_once", "answered FAILED and EVSE_Shutdown to the first CableCheckReq",
              lambda seen: bool(seen.session.failure) and seen.measures.rounds.get("CableCheck") == 1),
    ), "Use the port of its SDP answer; 15118 is refused."),
    Kind("ABB Terra", _any(_port(53537),
                           lambda seen: (seen.measures.charger_session_id or "").startswith("414242")), (
        Quirk("slow_call", "accepts a connection after 2.9 s", _between("call_ms", 2000, 3500)),
    ), "Faults when the pilot is in state C at its start; 0 A in the pre-charge ramps the voltage down."),
    Kind("Compleo Cito", _port(51181), (
        Quirk("not_ready_parameters", "says EVSE_NotReady with finished parameters",
              lambda seen: "EVSE_NotReady" in seen.measures.parameters_statuses),
        Quirk("slow_parameters", "takes 510 ms for ChargeParameterDiscoveryRes",
              _answers("ChargeParameterDiscovery", 400, 600)),
        Quirk("slow_cable_check", "takes 400 ms for CableCheckRes", _answers("CableCheck", 300, 520)),
        Quirk("emergency_without_load", "makes an emergency stop when the voltage overshoots without load",
              lambda seen: seen.session.alarm is not None and "Emergency" in seen.session.alarm.text),
        Quirk("slow_power_delivery", "takes 0.9 to 1.5 s to switch the power",
              lambda seen: (spread := seen.measures.answer_ms.get("PowerDelivery")) is not None
              and spread.most >= 850),
    ), "Ignores PowerDeliveryReq without the optional fields, and cars that announce other than 600 ms."),
    Kind("Kempower", _port(54321), (), "Takes 1.35 s for ChargeParameterDiscoveryRes."),
    Kind("Ionity Tritium Veefil-PK", _port(64485), (),
         "Reports a malfunction after an overshoot without load."),
    Kind("Efacec QC45", _port(50664)),
    Kind("EVerest", _all(_port(61341), lambda seen: seen.session.evse is not None), (
        Quirk("padded_answers", "answers everything after 98 ms", _answers("ServiceDiscovery", 95, 102)),
        Quirk("failed_for_pause", "answers FAILED to ChargingSession Pause",
              lambda seen: seen.session.session_stop_answer == "FAILED"),
        Quirk("implausible_current", "reports 1300 to 1500 A at 30 A",
              lambda seen: seen.session.energy.max_current_a > 1000),
    )),
    Kind("Josev", _any(_answers("SessionSetup", 500, 1000), _answers("CurrentDemand", 250, 600)), (
        Quirk("slow_loop", "takes 300 to 570 ms in the loop", _answers("CurrentDemand", 250, 600)),
    ), "Too slow for cars that keep to 250 ms in the charging loop."),
    Kind("pyPLC 0.9", _all(_port(15118), _charger_id(None, PYPLC_ID)), (
        Quirk("fixed_session_id", "gives always the session id 0102030405060708",
              _charger_id(PYPLC_ID)),
        Quirk("tls_not_answered", "does not answer requests for TLS",
              lambda seen: seen.measures.tls_requests >= 10 and seen.measures.tls_answered is None),
    ), "Says EVSE_NotReady and no isolation at the end of the cable check: some cars stop."),
)


def recognise(session: Session, measures: Measures) -> Iterator[Recognised]:
    """The kind of each side as far as it is known, with the quirks that this session shows."""
    seen = Seen(session, measures)
    for side, kinds in (("car", CARS), ("charger", CHARGERS)):
        for kind in kinds:
            if kind.is_it(seen):
                yield Recognised(side, kind.name, tuple(quirk for quirk in kind.quirks if quirk.shows(seen)),
                                 kind.advice)
                break
