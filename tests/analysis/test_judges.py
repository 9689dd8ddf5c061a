"""Each rule: a charge that keeps them all, one that breaks this one, and what the program says of it."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from analysis.dossier import Collector, Dossier
from analysis.events import SessionEnded
from analysis.judge_match import CHARGERS_MAX
from analysis.measures import shown
from analysis.post_mortem import probable_causes, running_timers
from analysis.rules import RULES, SEVERITIES, VERDICTS_MAX, Severity, Verdicts
from analysis.staged import CAR_MAC, CHARGER_MAC, RUN_ID
from edge import demo
from edge.demo import Line, amount
from exiConnector import ExiConnector
from plc.wire import homeplug
from tests.analysis.listening import Play, listen, name_of, script

Change = Callable[[list[Line]], list[Line]]


def dossiers(play: Play) -> list[Dossier]:
    collector = Collector("play")
    for event in listen(play.frames, play.codec):
        collector.add(event)
    return collector.dossiers


def judged(play: Play, change: Change) -> Dossier:
    play.enter()
    play.perform(change(script()))
    play.stage.wait(50)
    play.stage.close(by_car=True)
    (dossier,) = dossiers(play)
    return dossier


def found(dossier: Dossier) -> dict[str, str]:
    """code -> text."""
    return {verdict.code: verdict.text for verdict in dossier.verdicts}


def test_a_good_charge_breaks_nothing_that_matters(play: Play) -> None:
    dossier = judged(play, lambda lines: lines)
    assert found(dossier) == {
        "few_fields": "no EVMaximumVoltageLimit, no EVMaximumCurrentLimit",
        "no_capacity": "no EVEnergyCapacity"}
    assert dossier.ending_code == "full"
    assert probable_causes(dossier) == []
    assert list(running_timers(dossier)) == []
    measured = dict(shown(dossier.measures))
    assert measured["match to first SDP request"] == "2.00 s"
    assert measured["attenuation to CM_SLAC_MATCH.REQ"] == "800 ms"
    assert measured["reported voltage at the end of the pre-charge"] == "-1.0 V from the target"


# --- changes ---------------------------------------------------------------------------------------

def put(name: str, path: str, value: Any, only: int | None = None) -> Change:
    """Set one field in all messages of this name (or in the one of this number); None takes it away."""

    def change(lines: list[Line]) -> list[Line]:
        changed, number = [], 0
        for line in lines:
            if name_of(line.message) == name:
                if only in (None, number):
                    message = copy.deepcopy(line.message)
                    element = message["V2G_Message"]["Body"][name]
                    *outer, last = path.split("/")
                    for step in outer:
                        element = element[int(step) if step.isdigit() else step]
                    if value is None:
                        del element[last]
                    else:
                        element[last] = value
                    line = line._replace(message=message)
                number += 1
            changed.append(line)
        return changed

    return change


def header(name: str, session_id: str) -> Change:
    def change(lines: list[Line]) -> list[Line]:
        changed = copy.deepcopy(lines)
        for line in changed:
            if name_of(line.message) == name:
                line.message["V2G_Message"]["Header"]["SessionID"] = session_id
        return changed

    return change


def late(name: str, by_ms: float) -> Change:
    def longer(line: Line) -> Line:
        return line._replace(pause_ms=line.pause_ms + by_ms) if name_of(line.message) == name else line

    return lambda lines: [longer(line) for line in lines]


def without(*names: str) -> Change:
    return lambda lines: [line for line in lines if name_of(line.message) not in names]


def both(*changes: Change) -> Change:
    def change(lines: list[Line]) -> list[Line]:
        for one in changes:
            lines = one(lines)
        return lines

    return change


def current(asked_a: float, got_a: float, rounds: int = 5) -> Change:
    """All rounds of the loop anew."""

    def change(lines: list[Line]) -> list[Line]:
        at = [number for number,
              line in enumerate(lines) if name_of(line.message).startswith("CurrentDemand")]
        loop: list[Line] = []
        for _ in range(rounds):
            request, answer = demo.charging_round(56, 395, asked_a)
            body = copy.deepcopy(answer.message)
            body["V2G_Message"]["Body"]["CurrentDemandRes"]["EVSEPresentCurrent"] = amount(got_a, "A")
            loop += [request, answer._replace(message=body)]
        return lines[:at[0]] + loop + lines[at[-1] + 1:]

    return change


PARAMETERS, CHECK, PRECHARGE, LOOP = ("ChargeParameterDiscoveryRes", "CableCheckRes", "PreChargeRes",
                                      "CurrentDemandRes")
NOT_READY = demo.EVSE_READY | {"EVSEStatusCode": "EVSE_NotReady"}
EV_ERROR = {"EVReady": False, "EVErrorCode": "FAILED_RESSTemperatureInhibit", "EVRESSSOC": 56}
LIMITS = "DC_EVSEChargeParameter/EVSE"
TUPLE = "SAScheduleList/SAScheduleTuple/0"

BROKEN: list[tuple[str, Change, str]] = [
    ("answer_late", late("CableCheckRes", 1600), "1620 ms, 1500 ms allowed (DIN, ISO)"),
    ("answer_late", late(LOOP, 60), "80 ms, 25 ms allowed (ISO)"),
    ("answer_timeout", late(LOOP, 300), "320 ms, the car waits 250 ms (DIN, ISO)"),
    ("answer_timeout", late("SessionSetupRes", 3000), "3020 ms, the car waits 2000 ms (DIN, ISO)"),
    ("phase_timeout", late("CableCheckReq", 25_000), "CableCheck goes on after 40 s (DIN, ISO)"),
    ("phase_timeout", late("PreChargeReq", 4_000), "PreCharge goes on after 7 s (DIN, ISO)"),
    ("car_slow", late("CableCheckReq", 44_000), "45.0 s after the last answer, in ChargeParameterDiscovery"),
    ("car_silent", late("WeldingDetectionReq", 61_000), "nothing for 61.1 s"),
    ("setup_slow", late("SessionSetupReq", 19_000), "21.1 s after the match, 20 s allowed"),
    ("wrong_order", without("CableCheckReq", "CableCheckRes"),
     "PreChargeReq after ChargeParameterDiscoveryReq"),
    ("wrong_answer", without("PreChargeRes", "PowerDeliveryReq"), "PowerDeliveryRes answers PreChargeReq"),
    ("impatient_request", without("ServiceDiscoveryRes"),
     "ServicePaymentSelectionReq before the answer to ServiceDiscoveryReq"),
    ("no_power_off", lambda lines: [line for line in lines if "'ReadyToChargeState': False" not in str(line)],
     "SessionStopReq without PowerDeliveryReq stop"),
    ("no_welding_detection", without("WeldingDetectionReq", "WeldingDetectionRes"), "not sent"),
    ("no_session_stop", without("SessionStopReq", "SessionStopRes"), "the car closed it in WeldingDetection"),
    ("wrong_session_id_car", header("PreChargeReq", "deadbeefdeadbeef"),
     "deadbeefdeadbeef in PreChargeReq, want 0102030405060708"),
    ("wrong_session_id_charger", header("PreChargeRes", "00"), "00 in PreChargeRes, want 0102030405060708"),
    ("short_session_id", lambda lines: [
        Line(line.from_car, line.schema, _shortened(line.message), line.pause_ms) for line in lines],
        "4 bytes"),
    ("old_session_id", header("SessionSetupReq", "1122334455667788"), "asks to join 1122334455667788"),
    ("old_session_id", header("SessionSetupReq", ""), "empty"),
    ("ok_for_new_session", put("SessionSetupRes", "ResponseCode", "OK"), "OK with 0102030405060708"),
    ("refused", put(CHECK, "ResponseCode", "FAILED", 2), "CableCheckRes FAILED"),
    ("goes_on_after_refusal", put(CHECK, "ResponseCode", "FAILED", 2),
     "PreChargeReq after CableCheckRes FAILED"),
    ("charger_alarm", put(LOOP, "DC_EVSEStatus/EVSEStatusCode", "EVSE_Malfunction", 4),
     "EVSE_Malfunction in CurrentDemandRes"),
    ("stop_requested", put(LOOP, "DC_EVSEStatus/EVSENotification", "StopCharging", 4),
     "StopCharging in CurrentDemandRes"),
    ("car_error", put("CurrentDemandReq", "DC_EVStatus", EV_ERROR, 5),
     "FAILED_RESSTemperatureInhibit in CurrentDemandReq"),
    ("isolation_bad", put(CHECK, "DC_EVSEStatus/EVSEIsolationStatus", "Invalid", 2), "Finished with Invalid"),
    ("isolation_bad", put(LOOP, "DC_EVSEStatus/EVSEIsolationStatus", "Fault", 2),
     "isolation Fault in CurrentDemandRes"),
    ("isolation_missing", put(CHECK, "DC_EVSEStatus/EVSEIsolationStatus", None, 2),
     "CableCheckRes Finished without EVSEIsolationStatus"),
    ("not_ready_after_check", put(PRECHARGE, "DC_EVSEStatus", NOT_READY), "EVSE_NotReady in PreChargeRes"),
    ("not_ready_parameters", put(PARAMETERS, "DC_EVSEChargeParameter/DC_EVSEStatus", NOT_READY),
     "Finished, EVSE_NotReady"),
    ("zero_precharge_current", put("PreChargeReq", "EVTargetCurrent", amount(0, "A")), "0 A"),
    ("high_precharge_current", put("PreChargeReq", "EVTargetCurrent", amount(3, "A")), "3.0 A"),
    ("left_precharge_early", put(PRECHARGE, "EVSEPresentVoltage", amount(300, "V")),
     "300.0 V reported, target 392.0 V"),
    ("reported_voltage_not_believed", both(put(PRECHARGE, "EVSEPresentVoltage", amount(390, "V")),
                                           late("PreChargeReq", 2000)),
     "390.0 V reported for 4.6 s, target 392.0 V, and the car stays"),
    ("overshoot", put(PRECHARGE, "EVSEPresentVoltage", amount(480, "V"), 1), "480.0 V, target 392.0 V"),
    ("overvoltage", put(LOOP, "EVSEPresentVoltage", amount(420, "V"), 3),
     "420.0 V, the car's limit is 410.0 V"),
    ("implausible_current", put(LOOP, "EVSEPresentCurrent", amount(1500, "A"), 3),
     "1500 A, wish 48 A, offer 125 A"),
    ("zero_voltage", put(LOOP, "EVSEPresentVoltage", amount(0, "V"), 3), "0.0 V at 48.0 A"),
    ("wish_above_offer", current(180, 125), "180 A, offered 125 A"),
    ("voltage_above_offer", put("CurrentDemandReq", "EVTargetVoltage", amount(520, "V")),
     "520.0 V, offered 500.0 V"),
    ("target_is_maximum", put("CurrentDemandReq", "EVTargetVoltage", amount(410, "V")),
     "target 410.0 V, limit 410.0 V"),
    ("little_margin", put("PreChargeReq", "EVTargetVoltage", amount(405, "V")),
     "target 405.0 V, limit 410.0 V"),
    ("no_current", current(50, 1, rounds=60), "1.0 A for 13 s, the car asks for 50.0 A"),
    ("zero_means_unknown", put("ChargeParameterDiscoveryReq", "DC_EVChargeParameter/FullSOC", 0), "FullSOC"),
    ("soc_jumps", put("CurrentDemandReq", "DC_EVStatus/EVRESSSOC", 80, 4), "from 55 % to 80 %"),
    ("odd_schedule_power", put(PARAMETERS, f"{TUPLE}/PMaxSchedule/PMaxScheduleEntry/0/PMax", 50),
     "at most 50 W"),
    ("odd_schedule_id", put(PARAMETERS, f"{TUPLE}/SAScheduleTupleID", 0), "0"),
    ("negative_limit", put(PARAMETERS, f"{LIMITS}MaximumCurrentLimit", amount(-5, "A")), "-5"),
    ("inconsistent_limits", put(PARAMETERS, f"{LIMITS}MinimumVoltageLimit", amount(500, "V")),
     "lowest voltage 500 V, highest 500 V"),
    ("wrong_unit", put(PARAMETERS, f"{LIMITS}MaximumCurrentLimit", amount(125, "V")), "V, want A"),
    ("wrong_energy_mode", put("ChargeParameterDiscoveryReq", "EVRequestedEnergyTransferType",
                              "AC_three_phase_core"), "AC_three_phase_core, offered DC_extended"),
    ("wrong_parameters", put("ChargeParameterDiscoveryReq", "EVRequestedEnergyTransferType",
                             "AC_three_phase_core"), "AC_three_phase_core with DC_EVChargeParameter"),
    ("late_recording", without("supportedAppProtocolReq", "supportedAppProtocolRes"), ""),
]


def _shortened(message: dict[str, Any]) -> dict[str, Any]:
    changed = copy.deepcopy(message)
    if "V2G_Message" in changed and changed["V2G_Message"]["Header"]["SessionID"] != "00":
        changed["V2G_Message"]["Header"]["SessionID"] = "06ef0071"
    return changed


@pytest.mark.parametrize(("code", "change", "text"), BROKEN, ids=[f"{one[0]}-{i}" for i,
                                                                  one in enumerate(BROKEN)])
def test_a_broken_rule_is_found(code: str, change: Change, text: str, play: Play) -> None:
    if code == "late_recording":
        play.stage.call()
        play.perform(change(script()))
        (dossier,) = dossiers(play)
        assert code in found(dossier)
        return
    assert found(judged(play, change)).get(code) == text


def test_a_request_that_nobody_answers(play: Play) -> None:
    play.enter()
    play.perform(script("PreCharge", answered=False))
    play.stage.wait(8_000)
    play.stage.close(by_car=True)
    (dossier,) = dossiers(play)
    assert found(dossier)["unanswered"] == "PreChargeReq: no answer in 8.0 s"
    timers = {timer.name: (round(timer.ran_ms), timer.limit_ms, timer.has_struck)
              for timer in running_timers(dossier)}
    assert timers == {"the car's wait for the answer to PreChargeReq": (8000, 2000, True),
                      "the phase PreCharge": (8000, 7000, True)}
    assert [cause.code for cause in probable_causes(dossier)] == ["unanswered"]


def test_a_car_that_falls_silent(play: Play) -> None:
    play.enter()
    play.perform(both(put(CHECK, "DC_EVSEStatus/EVSEIsolationStatus", None, 2))(script("CableCheck")))
    play.stage.wait(62_000)
    play.stage.close(by_car=False)
    (dossier,) = dossiers(play)
    assert found(dossier)["car_silent"] == "nothing for 62.0 s in CableCheck"
    assert dossier.ending_code == "fell_silent"
    assert next(running_timers(dossier)).has_struck


# --- match and connection ---------------------------------------------------------------------------

def parm(play: Play, run_id: bytes = RUN_ID, answer: bytes | None = RUN_ID) -> None:
    play.stage.homeplug(homeplug.SlacParmReq(source=CAR_MAC, destination=homeplug.BROADCAST, run_id=run_id))
    if answer is not None:
        play.stage.wait(20)
        play.stage.homeplug(homeplug.SlacParmCnf(source=CHARGER_MAC, destination=CAR_MAC,
                                                 forwarding_sta=CAR_MAC,
                                                 run_id=answer))


def sounds(play: Play, pause_ms: float = 40, spacing_ms: float = 40, count: int = 10,
           starts: int = 3) -> None:
    play.stage.wait(pause_ms)
    for _ in range(starts):
        play.stage.homeplug(homeplug.StartAttenCharInd(
            source=CAR_MAC, destination=homeplug.BROADCAST, forwarding_sta=CAR_MAC, run_id=RUN_ID))
        play.stage.wait(20)
    for number in range(count):
        play.stage.homeplug(homeplug.MnbcSoundInd(
            source=CAR_MAC, destination=homeplug.BROADCAST, count=count - 1 - number, run_id=RUN_ID,
            rnd=bytes(16)))
        play.stage.wait(spacing_ms)


def attenuation(play: Play, groups: bytes = bytes(range(1, 59)), pause_ms: float = 50,
                charger: bytes = CHARGER_MAC) -> None:
    play.stage.wait(pause_ms)
    play.stage.homeplug(homeplug.AttenCharInd(
        source=charger, destination=CAR_MAC, source_address=CAR_MAC, run_id=RUN_ID, num_sounds=10,
        num_groups=len(groups), attenuation_db=groups))
    play.stage.wait(10)
    play.stage.homeplug(homeplug.AttenCharRsp(source=CAR_MAC, destination=charger, source_address=CAR_MAC,
                                              run_id=RUN_ID))


def match(play: Play, wait_ms: float | None = 10, charger: bytes = CHARGER_MAC) -> None:
    play.stage.wait(50)
    play.stage.homeplug(homeplug.SlacMatchReq(source=CAR_MAC, destination=charger, pev_mac=CAR_MAC,
                                              evse_mac=charger, run_id=RUN_ID))
    if wait_ms is not None:
        play.stage.wait(wait_ms)
        play.stage.homeplug(homeplug.SlacMatchCnf(
            source=charger, destination=CAR_MAC, pev_mac=CAR_MAC, evse_mac=charger, run_id=RUN_ID,
            nid=bytes(7), nmk=bytes(16)))


OTHER = bytes.fromhex("020000000009")
GOOD: tuple[Callable[[Play], None], ...] = (parm, sounds, attenuation, match)
MATCHES: list[tuple[str, tuple[Callable[[Play], None], ...], str]] = [
    ("sequence_slow", (parm, lambda play: sounds(play, 220), attenuation, match),
     "220 ms after CM_SLAC_PARM.CNF, 100 ms allowed"),
    ("sound_spacing", (parm, lambda play: sounds(play, spacing_ms=70), attenuation, match),
     "70 ms on average, 20 to 50 ms allowed"),
    ("sounds_missing", (parm, lambda play: sounds(play, count=7), attenuation, match), "7 seen of 10"),
    ("starts_missing", (parm, lambda play: sounds(play, starts=2), attenuation, match), "2 seen of 3"),
    ("zero_run_id", (lambda play: parm(play, bytes(8), bytes(8)),), "RunID 0000000000000000"),
    ("match_repeated", (lambda play: parm(play, answer=None), lambda play: play.stage.wait(220), *GOOD),
     "asked 2 times"),
    ("match_refused", (lambda play: parm(play, answer=None),), "asked once"),
    ("foreign_run_id", (lambda play: parm(play, answer=b"ANOTHER1"),),
     'RunID 414e4f5448455231 "ANOTHER1", the car asked with 4f4e535441474531 "ONSTAGE1"'),
    ("attenuation_late", (parm, sounds, lambda play: attenuation(play, pause_ms=1000), match),
     "1460 ms after the first announcement, 1200 ms allowed"),
    ("attenuation_repeated", (parm, sounds, attenuation, attenuation, match), "told 2 times"),
    ("attenuation_zero", (parm, sounds, lambda play: attenuation(play, bytes(58)), match),
     "0 dB in all groups"),
    ("attenuation_groups", (parm, sounds, lambda play: attenuation(play, bytes(range(1, 30))), match),
     "29 groups, 58 expected"),
    ("attenuation_constant", (parm, sounds, lambda play: attenuation(play, b"\x09" * 58), match),
     "all groups near 9.0 dB"),
    ("attenuation_high", GOOD, "29.5 dB on average, above 20 dB"),
    ("several_chargers", (parm, sounds, attenuation,
                          lambda play: attenuation(play, b"\x05\x06\x07" * 19 + b"\5", charger=OTHER), match),
     "EVSE2 6.0 dB, EVSE 29.5 dB"),
    ("wrong_charger", (parm, sounds, attenuation,
                       lambda play: attenuation(play, b"\x05\x06\x07" * 19 + b"\5", charger=OTHER), match),
     "EVSE at 29.5 dB, EVSE2 has 6.0 dB"),
    ("match_slow", (parm, sounds, attenuation, lambda play: match(play, 350)),
     "350 ms after the request, 200 ms allowed"),
    ("match_unconfirmed", (parm, sounds, attenuation, lambda play: match(play, None)),
     "no CM_SLAC_MATCH.CNF"),
]


@pytest.mark.parametrize(("code", "steps", "text"), MATCHES, ids=[one[0] for one in MATCHES])
def test_a_match_that_breaks_a_rule(code: str, steps: tuple[Callable[[Play], None], ...], text: str,
                                    play: Play) -> None:
    for step in steps:
        step(play)
    play.stage.wait(1000)
    parm_later = homeplug.SlacParmReq(source=OTHER, destination=homeplug.BROADCAST, run_id=b"TOMORROW")
    play.stage.wait(100_000)
    play.stage.homeplug(parm_later)
    dossier = dossiers(play)[0]
    assert found(dossier).get(code) == text


def test_a_recording_that_ends_with_a_request_blames_nobody_for_its_answer(play: Play) -> None:
    parm(play, answer=None)
    (dossier,) = dossiers(play)
    assert "match_refused" not in found(dossier)


def test_the_attenuations_of_a_flood_of_chargers_are_not_all_compared(play: Play) -> None:
    parm(play)
    sounds(play)
    for number in range(3 * CHARGERS_MAX):
        attenuation(play, charger=CHARGER_MAC[:4] + number.to_bytes(2, "big"))
    (dossier,) = dossiers(play)
    (verdict,) = (one for one in dossier.verdicts if one.code == "several_chargers")
    assert (verdict.count, verdict.worst) == (CHARGERS_MAX - 1, CHARGERS_MAX)


def test_a_frame_that_the_recorder_heard_twice_counts_once(play: Play) -> None:
    for step in GOOD:
        step(play)
    play.frames[:] = [frame for frame in play.frames for _ in range(2)]
    (dossier,) = dossiers(play)
    assert set(found(dossier)) <= {"attenuation_high"}
    assert dossier.measures.sound_spacing_ms.mean == pytest.approx(40)


def test_requests_of_discovery_that_nobody_answers(play: Play) -> None:
    play.stage.match()
    play.stage.wait(13_000)
    for _ in range(3):
        play.stage.discover(tls=True)
        play.frames.pop()    # the answer
        play.stage.wait(250)
    play.stage.discover(tls=False)
    play.stage.call()
    (dossier,) = dossiers(play)
    verdicts = found(dossier)
    assert verdicts["tls_unanswered"] == "3 requests for TLS without an answer"
    assert verdicts["link_slow"] == "13.0 s after the match, 12 s allowed"
    assert "sdp_unanswered" not in verdicts


def test_a_car_that_calls_where_nobody_listens(play: Play) -> None:
    play.stage.match()
    play.stage.discover(tls=True)
    play.stage.call()
    del play.frames[-2:]    # the answer to the call and its confirmation
    play.stage.wait(5_000)
    play.stage.match()
    assert found(dossiers(play)[0])["call_unanswered"] == "no SYN-ACK"


# --- the collection ---------------------------------------------------------------------------------

def test_every_rule_is_said_in_words() -> None:
    for code, rule in RULES.items():
        assert rule.side in ("car", "charger", "both", "recording"), code
        assert rule.title, code
        assert rule.text.endswith("."), code
        assert rule.source, code
    assert {one[0] for one in (*BROKEN, *MATCHES)} <= set(RULES)


def test_the_worst_of_many_breaches_is_kept_and_the_others_are_counted() -> None:
    verdicts = Verdicts()
    for number in (3, 9, 5):
        verdicts.add("answer_late", number, number, "CableCheckRes", f"{number} ms", worst=number)
    verdicts.add("refused", 1, 1, "PreChargeRes", "FAILED")
    first, second = verdicts
    assert (first.code, first.severity) == ("refused", Severity.ENDING)
    assert (second.count, second.text, second.first_ns, second.row) == (3, "9 ms", 3, 9)
    verdicts.soften(frozenset(("refused",)))
    assert [verdict.severity for verdict in verdicts] == [Severity.DEVIATION, Severity.NOTE]
    for number in range(2 * VERDICTS_MAX):
        verdicts.add("bad_message", number, -1, str(number), "noise")
    assert len(list(verdicts)) == VERDICTS_MAX
    assert SEVERITIES[0] is Severity.ENDING


def test_two_sessions_in_one_recording_are_two_dossiers(codec: ExiConnector, play: Play) -> None:
    for _ in range(2):
        play.enter()
        play.perform(script())
        play.stage.close(by_car=True)
        play.stage.wait(20_000)
    first, second = dossiers(play)
    assert [dossier.session and dossier.session.number for dossier in (first, second)] == [1, 2]
    assert first.timeline.rows == second.timeline.rows
    assert len(first.course) == len(second.course) == 13
    ended = [event for event in listen(play.frames, codec) if isinstance(event, SessionEnded)]
    assert len(ended) == 2


def test_nobody_is_blamed_for_what_the_recording_lacks(play: Play) -> None:
    """Every fourth segment with a message is not recorded; the numbers of the others say so."""
    play.enter()
    play.perform(script())
    play.stage.wait(50)
    play.stage.close(by_car=True)
    whole = dossiers(play)[0]
    assert whole.session is not None
    with_message = [frame for frame in play.frames if b"\x01\xfe\x80\x01" in frame[1]]
    play.frames = [frame for frame in play.frames if frame not in with_message[2::4]]
    (dossier,) = dossiers(play)
    assert dossier.session is not None
    assert dossier.session.messages < whole.session.messages
    assert [verdict.code for verdict in dossier.verdicts
            if verdict.severity is not Severity.NOTE] == ["recording_gap"]
