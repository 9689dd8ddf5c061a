"""What both sides are held to, declared once: each rule with its code, whose it is, and how serious a breach.

The judges (judge_*.py) say where and by how much a rule was broken; titles and rules are told from here, in
the report and in JSON.  Limits of time come from plc/session/limits.py, plc/session/standard.py and
plc/slac/limits.py, and are quoted with the finding.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple


class Severity(Enum):
    """How serious, the worst first; the value is how it is said."""

    ENDING = "ends charges"      # ended this session, or would end it with most others
    FAULT = "fault"              # against the standard, and others are known to stumble over it
    DEVIATION = "deviation"      # against the standard or unusual; most put up with it
    NOTE = "note"                # worth knowing


SEVERITIES = tuple(Severity)


class Rule(NamedTuple):
    """side: car, charger, both or recording; text: what is expected; source: where that stands."""

    side: str
    severity: Severity
    title: str
    text: str
    source: str


_E, _F, _D, _N = SEVERITIES
_V2G, _SLAC, _OURS = "DIN 70121, ISO 15118-2", "ISO 15118-3", "seen in the field"

RULES: dict[str, Rule] = {
    # --- time
    "answer_late": Rule(
        "charger", _D, "Late answer",
        "An answer must come within the performance time of the charger; the car still waits.",
        "limits of the charger"),
    "answer_timeout": Rule(
        "charger", _F, "Answer after the car's time-out",
        "Each request must be answered before the car stops waiting.", "limits of the car"),
    "unanswered": Rule(
        "charger", _E, "No answer",
        "Every request is answered.", _V2G),
    "phase_timeout": Rule(
        "charger", _F, "Phase too long",
        "A phase in which the charger says Ongoing has a time limit.", "limits of the car"),
    "car_silent": Rule(
        "car", _F, "Car silent for too long",
        "A car that says nothing for 60 s has lost its session.", "SECC_Sequence_Timeout"),
    "car_slow": Rule(
        "car", _D, "Car slow",
        "A car should send its next request within 40 s.", "EVCC_Sequence_Performance_Time"),
    "setup_slow": Rule(
        "both", _D, "Slow start",
        "From the match to SessionSetupRes at most 20 s.", "EVCC_CommunicationSetup_Timeout"),
    # --- order
    "wrong_order": Rule(
        "car", _F, "Wrong order",
        "Requests come in the order of the standard.", _V2G),
    "wrong_answer": Rule(
        "charger", _F, "Answer to something else",
        "An answer belongs to the last request.", _V2G),
    "impatient_request": Rule(
        "car", _F, "Request before the answer",
        "The car waits for an answer before its next request.", _V2G),
    "no_power_off": Rule(
        "car", _D, "Charge left without PowerDelivery stop",
        "A charge ends with PowerDeliveryReq stop.", _V2G),
    "no_welding_detection": Rule(
        "car", _N, "No welding detection",
        "A DC charge may end with WeldingDetection; some cars never do that.", _V2G),
    "no_session_stop": Rule(
        "car", _D, "No SessionStop",
        "A session ends with SessionStopReq.", _V2G),
    "closed_with_reset": Rule(
        "both", _D, "Connection reset (RST)",
        "A connection is closed with FIN.", "ISO 15118-2 8.3"),
    # --- session id
    "wrong_session_id_car": Rule(
        "car", _F, "Wrong session id of the car",
        "The car uses the id of SessionSetupRes.", _V2G),
    "wrong_session_id_charger": Rule(
        "charger", _F, "Wrong session id of the charger",
        "The charger uses the id that it gave.", _V2G),
    "short_session_id": Rule(
        "charger", _D, "Odd length of the session id",
        "A session id has 8 bytes.", _V2G),
    "old_session_id": Rule(
        "car", _N, "First session id",
        "A car asks for a new session with the id 0; another id asks to join an old session.", _V2G),
    "ok_for_new_session": Rule(
        "charger", _D, "OK instead of OK_NewSessionEstablished",
        "A new session is answered with OK_NewSessionEstablished.", _V2G),
    # --- what they say
    "refused": Rule(
        "charger", _E, "Refused",
        "The charger answers OK.", _V2G),
    "goes_on_after_refusal": Rule(
        "car", _F, "Goes on after a refusal",
        "After a FAILED the session ends.", _V2G),
    "charger_alarm": Rule(
        "charger", _E, "Charger stops",
        "EVSEStatusCode says that the charger stops.", _V2G),
    "stop_requested": Rule(
        "charger", _N, "Charger asks for the end",
        "EVSENotification StopCharging.", _V2G),
    "car_error": Rule(
        "car", _E, "Error of the car",
        "EVErrorCode is NO_ERROR.", _V2G),
    "isolation_bad": Rule(
        "charger", _E, "Isolation",
        "The isolation is Valid after the cable check.", _V2G),
    "isolation_missing": Rule(
        "charger", _F, "Isolation not told",
        "From the end of the cable check on EVSEIsolationStatus says Valid; some cars stop without it.",
        _OURS),
    "not_ready_after_check": Rule(
        "charger", _F, "EVSE_NotReady after the cable check",
        "From the end of the cable check on the charger says EVSE_Ready; some cars stop without it.", _OURS),
    "not_ready_parameters": Rule(
        "charger", _N, "EVSE_NotReady with finished parameters",
        "The parameters are finished when the charger is ready.", _OURS),
    "zero_precharge_current": Rule(
        "car", _N, "Pre-charge with 0 A",
        "A pre-charge current of 0 A makes some chargers misbehave (ABB, Numbat).", _OURS),
    "high_precharge_current": Rule(
        "car", _D, "Pre-charge with more than 2 A",
        "The car asks for at most 2 A.", "ISO 15118-2, strict chargers refuse more"),
    "left_precharge_early": Rule(
        "car", _N, "Pre-charge left by own measurement",
        "The voltage that the charger reports is within 20 V of the target when the car goes on.",
        "IEC 61851-23"),
    "reported_voltage_not_believed": Rule(
        "car", _D, "Reported voltage not believed",
        "A car goes on when the voltage fits; one that stays believes its own measurement, or waits for "
        "EVSE_Ready.",
        _OURS),
    "overshoot": Rule(
        "charger", _D, "Voltage overshoots",
        "The voltage stays within 20 V of the target.", "IEC 61851-23"),
    "overvoltage": Rule(
        "charger", _F, "Voltage above the car's limit",
        "The voltage stays below the car's EVMaximumVoltageLimit.", _V2G),
    "implausible_current": Rule(
        "charger", _F, "Implausible current",
        "The reported current is neither far above the car's wish nor above the charger's limit.", _OURS),
    "zero_voltage": Rule(
        "charger", _F, "0 V reported while charging",
        "While current flows there is a voltage.", _OURS),
    "wish_above_offer": Rule(
        "car", _N, "Asks for more than offered",
        "The target stays within what the charger offers.", _V2G),
    "voltage_above_offer": Rule(
        "car", _D, "Asks for more voltage than offered",
        "The target voltage stays within the charger's limit.", _V2G),
    "target_is_maximum": Rule(
        "car", _N, "Target voltage at the car's limit",
        "A target at EVMaximumVoltageLimit makes some chargers report a malfunction.", _OURS),
    "little_margin": Rule(
        "car", _N, "Little voltage margin",
        "EVMaximumVoltageLimit is 10 V or more above the battery's voltage.", _OURS),
    "no_current": Rule(
        "charger", _D, "The current does not follow",
        "The current follows the car's wish.", _V2G),
    "zero_means_unknown": Rule(
        "car", _N, "0 for what is not known",
        "A value that is not known is left out.", _OURS),
    "no_capacity": Rule(
        "car", _N, "No battery capacity told",
        "EVEnergyCapacity is optional.", _V2G),
    "soc_out_of_range": Rule(
        "car", _F, "State of charge out of range",
        "0 to 100 %.", _V2G),
    "soc_jumps": Rule(
        "car", _D, "State of charge jumps",
        "The state of charge moves by some percent at a time.", _OURS),
    "odd_schedule_power": Rule(
        "charger", _N, "Odd power in the schedule",
        "PMax is what the charger can give.", _OURS),
    "odd_schedule_id": Rule(
        "charger", _D, "SAScheduleTupleID out of range",
        "1 to 255; strict cars refuse others.", _V2G),
    "no_schedule": Rule(
        "charger", _D, "No schedule",
        "ChargeParameterDiscoveryRes Finished brings SAScheduleList.", _V2G),
    "negative_limit": Rule(
        "both", _F, "Negative limit",
        "A highest voltage, current or power is positive.", _V2G),
    "inconsistent_limits": Rule(
        "charger", _D, "Limits do not fit each other",
        "Highest and lowest limit leave a range.", _V2G),
    "wrong_unit": Rule(
        "both", _D, "Wrong unit",
        "A value has the unit of its field.", _V2G),
    "wrong_energy_mode": Rule(
        "car", _F, "Energy mode not offered",
        "The car asks for an offered mode.", _V2G),
    "wrong_parameters": Rule(
        "car", _F, "DC parameters in an AC session",
        "The parameters belong to the energy mode.", _V2G),
    "few_fields": Rule(
        "both", _N, "Optional fields left out",
        "Some programs refuse messages without optional fields.", _OURS),
    "bad_message": Rule(
        "both", _F, "Message that cannot be decoded",
        "A message fits its schema.", _V2G),
    "signature_invalid": Rule(
        "both", _F, "Signature that does not fit",
        "What is signed is not changed afterwards, and is signed with the key of the certificate shown.",
        "ISO 15118-2 7.9.2.4, ISO 15118-20"),
    "certificates_wrong": Rule(
        "both", _D, "Chain of certificates that does not hold",
        "Certificates are in date, and each is issued by the next one.", "RFC 5280"),
    "bad_framing": Rule(
        "both", _F, "Bytes that are no message",
        "A message has a V2GTP header.", _V2G),
    # --- SLAC
    "sequence_slow": Rule(
        "car", _D, "Sounds announced late",
        "CM_START_ATTEN_CHAR.IND comes within 100 ms after CM_SLAC_PARM.CNF; a charger waits 400 ms.",
        _SLAC + " TP_match_sequence"),
    "sound_spacing": Rule(
        "car", _D, "Spacing of the sounds",
        "20 to 50 ms from sound to sound.", _SLAC + " TP_EV_batch_msg_interval"),
    "sounds_missing": Rule(
        "car", _D, "Sounds missing",
        "As many sounds as announced.", _SLAC),
    "starts_missing": Rule(
        "car", _N, "Announced less than three times",
        "CM_START_ATTEN_CHAR.IND comes three times.", _SLAC),
    "zero_run_id": Rule(
        "car", _D, "RunID is zero",
        "The RunID is a random number.", _SLAC),
    "match_repeated": Rule(
        "car", _N, "Match asked for repeatedly",
        "One CM_SLAC_PARM.REQ is answered.", _SLAC),
    "match_refused": Rule(
        "charger", _E, "Match not answered",
        "CM_SLAC_PARM.REQ is answered within 200 ms.", _SLAC + " TT_match_response"),
    "foreign_run_id": Rule(
        "charger", _E, "Answer with another RunID",
        "The RunID of the car is echoed whole.", _SLAC),
    "attenuation_late": Rule(
        "charger", _F, "Attenuation late",
        "CM_ATTEN_CHAR.IND comes within 1200 ms after the first announcement.",
        _SLAC + " TT_EV_atten_results"),
    "attenuation_repeated": Rule(
        "charger", _N, "Attenuation repeated",
        "CM_ATTEN_CHAR.IND is confirmed at once.", _SLAC),
    "attenuation_zero": Rule(
        "charger", _F, "Attenuation 0",
        "Nothing arrives as loud as it was sent; some cars refuse.", _OURS),
    "attenuation_groups": Rule(
        "charger", _D, "Number of carrier groups",
        "58 groups are reported.", _SLAC),
    "attenuation_constant": Rule(
        "charger", _N, "Attenuation not measured",
        "Each group has its own attenuation.", _OURS),
    "attenuation_high": Rule(
        "both", _N, "High attenuation",
        "Below 10 dB a charger is found, below 20 dB perhaps.",
        _SLAC + " C_EV_match_signalattn_direct, _indirect"),
    "several_chargers": Rule(
        "charger", _N, "Several chargers answered",
        "One charger hears the car.", _SLAC),
    "wrong_charger": Rule(
        "car", _F, "Matched with a charger that is not the nearest",
        "The car takes the least attenuation.", _SLAC),
    "match_slow": Rule(
        "charger", _D, "Match confirmed late",
        "CM_SLAC_MATCH.CNF comes within 200 ms.", _SLAC + " TT_match_response"),
    "match_unconfirmed": Rule(
        "charger", _E, "Match not confirmed",
        "CM_SLAC_MATCH.REQ is answered.", _SLAC),
    # --- network
    "link_slow": Rule(
        "both", _D, "Slow network",
        "12 s from the match to the first SDP request.", _SLAC + " TT_match_join"),
    "sdp_unanswered": Rule(
        "charger", _D, "SDP requests not answered",
        "Each SDP request is answered at once.", "ISO 15118-2"),
    "tls_unanswered": Rule(
        "charger", _D, "TLS requests not answered",
        "A request for TLS is answered at once with what there is.", "ISO 15118-2"),
    "tls_declined": Rule(
        "charger", _N, "TLS declined",
        "The car asks for TLS, the charger has none.", "ISO 15118-2"),
    "odd_port": Rule(
        "charger", _D, "Server port",
        "The port lies in 49152 to 65535; strict cars refuse others.", "ISO 15118-2"),
    "call_refused": Rule(
        "charger", _E, "Connection refused",
        "The charger listens where its SDP answer says.", "ISO 15118-2"),
    "other_port": Rule(
        "car", _F, "Called at another port",
        "The car calls the port of the SDP answer.", "ISO 15118-2"),
    "call_unanswered": Rule(
        "charger", _F, "Call not answered",
        "A call for a connection is answered.", "ISO 15118-2"),
    "call_slow": Rule(
        "charger", _D, "Call answered late",
        "A call for a connection is answered at once.", _OURS),
    "repeated_segments": Rule(
        "both", _N, "Repeated TCP segments",
        "Nothing gets lost.", _OURS),
    # --- the recording itself
    "recording_gap": Rule(
        "recording", _D, "Bytes missing in the recording",
        "The recording is whole.", _OURS),
    "late_recording": Rule(
        "recording", _N, "Recording begins late",
        "The recording begins with the match.", _OURS),
    "cut_recording": Rule(
        "recording", _D, "Recording cut off",
        "The file ends with a whole record.", _OURS),
    "one_side_only": Rule(
        "recording", _D, "Only one side recorded",
        "Both directions are recorded; some switches, filters and taps pass on one.", _OURS),
    "coarse_clock": Rule(
        "recording", _D, "Coarse times",
        "Times tell milliseconds; with others nobody can say how fast somebody was.", _OURS),
    "cut_frames": Rule(
        "recording", _D, "Frames without their ends",
        "Frames are recorded whole (tcpdump -s 0).", _OURS),
    "clock_jump": Rule(
        "recording", _D, "Clock of the recording jumps",
        "Times are those of one clock.", _OURS),
}


@dataclass(slots=True)
class Verdict:
    """A broken rule.  count: how often; time, row and text are those of the worst case.

    row: number of the row in the timeline, -1 if there is none; about: whose message, or what of it.
    """

    code: str
    time_ns: int
    row: int
    about: str
    text: str
    count: int = 1
    first_ns: int = 0
    worst: float = 0.0
    severity: Severity = Severity.NOTE

    @property
    def rule(self) -> Rule:
        return RULES[self.code]

    @property
    def finding(self) -> str:
        """About whom, unless the text says it."""
        return self.text if self.about in self.text else f"{self.about}: {self.text}"


VERDICTS_MAX = 400    # different ones of one session


class Verdicts:
    """Collects; the same breach of the same message is counted and its worst case kept."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, str], Verdict] = {}

    def __iter__(self) -> Iterator[Verdict]:
        """The most serious first, then as they came."""
        yield from sorted(self._found.values(),
                          key=lambda found: (SEVERITIES.index(found.severity), found.first_ns))

    def __contains__(self, code: str) -> bool:
        return any(found.code == code for found in self._found.values())

    def soften(self, codes: frozenset[str]) -> None:
        """What these tell turned out to be of no consequence."""
        for found in self._found.values():
            if found.code in codes:
                found.severity = Severity.NOTE

    def add(self, code: str, time_ns: int, row: int, about: str, text: str, *, worst: float = 0.0,
            severity: Severity | None = None) -> None:
        """worst: how bad this case is compared with others of the same key."""
        key = code, about
        found = self._found.get(key)
        if found is None:
            if len(self._found) < VERDICTS_MAX:
                self._found[key] = Verdict(code, time_ns, row, about, text, 1, time_ns, worst,
                                           severity or RULES[code].severity)
            return
        found.count += 1
        if worst > found.worst:
            found.time_ns, found.row, found.text, found.worst = time_ns, row, text, worst
