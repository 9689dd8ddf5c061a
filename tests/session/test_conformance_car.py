"""The car against the cases of the conformance catalogues: ISO 15118-4 (TC_EVCC_*), DIN 70122 for DIN 70121.

The catalogues at second hand: names of cases and numbers of requirements stand beside what is tried, nothing
of their text.  Of a car that was answered wrongly they want state B at once, no request any more but
SessionStopReq, and the connection closed within 5 s of the deviation or of SessionStopRes.  What else answers
mean to the car is tried in tests/test_fsmPev.py; bytes, and both sides, in tests/faults.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import pytest

from fsmPev import PevSession
from plc.session import commands as c
from plc.session import records as r
from plc.session.limits import READY_TO_CHARGE_MS
from plc.session.machine import PROTOCOLS
from plc.session.pev import PausedSession
from plc.session.quirks import CarQuirks, listed
from plc.session.standard import standard_limits
from tests.session.rig import METER, SCHEDULES, Car, Rig, ScriptedCharger, Twist, options

# ISO 15118-4 par_CMN_TCP_Connection_Termination_Timeout
CLOSED_WITHIN_MS = 5_000
# At once; the rig looks every 5 ms, and what bounces for 100 ms is no state F yet.
STATE_B_WITHIN_MS = 110

STRICT = CarQuirks(**{quirk.name: False for quirk in listed(CarQuirks)})
KINDS = {"din": ("din", False), "iso2 DC": ("iso2", False), "iso2 AC": ("iso2", True)}
DC = ("din", "iso2 DC")
LOOPS = ("CurrentDemand", "ChargingStatus")


def car_at(kind: str, twists: dict[str, Twist] | None = None, *, strict: bool = True, pev: Any = None,
           rounds: int = 1, **more: Any) -> Rig:
    """strict: all leniencies off, and the times of the standards."""
    schema, is_ac = KINDS[kind]
    strictness = {"quirks": STRICT, "standard_times": True} if strict else {}
    pev_options = options(energy="AC" if is_ac else "DC", protocols=(schema,), **strictness, **(pev or {}))
    charger = ScriptedCharger(schema, is_ac=is_ac, twists=twists, rounds=rounds)
    return Rig(charger, pev_options, **more)


# --- each message of a session, answered wrongly


@dataclass(frozen=True)
class Place:
    """One request: the nth of its name.  needs: how the session comes so far."""

    name: str
    nth: int = 1
    needs: str = ""
    label: str = ""

    def __str__(self) -> str:
        return self.label or self.name


SETUP = tuple(Place(name) for name in (
    "supportedAppProtocol", "SessionSetup", "ServiceDiscovery", "ServiceDetail", "PaymentServiceSelection",
    "Authorization", "ChargeParameterDiscovery"))
START = Place("PowerDelivery", label="PowerDelivery(Start)")
STOP = Place("PowerDelivery", 2, "stop", "PowerDelivery(Stop)")
ANEW = Place("PowerDelivery", 2, "renegotiation", "PowerDelivery(Renegotiate)")
RECEIPT = Place("MeteringReceipt", needs="receipt")
BYE = Place("SessionStop", needs="stop")
PLACES = {
    "din": (*SETUP, Place("CableCheck"), Place("PreCharge"), START, Place("CurrentDemand", 3), STOP,
            Place("WeldingDetection", needs="stop"), BYE),
    "iso2 DC": (*SETUP, Place("CableCheck"), Place("PreCharge"), START, Place("CurrentDemand", 3), RECEIPT,
                ANEW, STOP, Place("WeldingDetection", needs="stop"), BYE),
    "iso2 AC": (*SETUP, START, Place("ChargingStatus", 3), RECEIPT, ANEW, STOP, BYE),
}  # fmt: skip


@dataclass
class Deviation:
    """asked_ms: when the charger was asked the question that it did not answer well; None if it never was."""

    asked_ms: int | None = None


Deviate = Callable[[Rig, Any], Any]
OTHER_ANSWERS: tuple[r.Response, ...] = (
    r.PaymentServiceSelectionRes(response_code="OK"), r.SessionStopRes(response_code="OK"))


def refuses(_rig: Rig, answer: Any) -> Any:
    if isinstance(answer, dict):
        return {"supportedAppProtocolRes": {"ResponseCode": "Failed_NoNegotiation"}}
    return replace(answer, response_code="FAILED")


def is_silent(_rig: Rig, _answer: Any) -> Any:
    return None


def answers_another_question(_rig: Rig, answer: Any) -> Any:
    return next(other for other in OTHER_ANSWERS if type(other) is not type(answer))


def mixes_up_sessions(rig: Rig, answer: Any) -> Any:
    rig.charger.session_id = b"\xee" * 8
    return answer


def takes_back_the_pilot(rig: Rig, _answer: Any) -> Any:
    rig.car.pilot = "F"
    return None


@dataclass(frozen=True)
class Wrong:
    """One way to be wrong, and what follows.

    code, code_at_first: of the cause, and where nothing is agreed on yet.  then: requests that may follow;
    some chargers let go of the plug only after SessionStopReq.
    """

    deviate: Deviate
    source: str
    code: str
    code_at_first: str = ""
    then: tuple[str, ...] = ()
    not_at: tuple[str, ...] = ()


WRONG = {
    "FAILED": Wrong(
        refuses, "[V2G2-735], [V2G2-728]; TC_EVCC_CMN_VTB_Authorization_004, "
        "TC_EVCC_DC_VTB_CurrentDemand_002",
        "response_failed", "no_common_protocol", then=("SessionStopReq",)),
    "no answer": Wrong(
        is_silent, "[V2G2-438], [V2G2-524] to [V2G2-534], ISO table 109, DIN table 75; "
        "TC_EVCC_CMN_VTB_SessionSetup_004, _ServiceDetail_011, TC_EVCC_DC_VTB_CurrentDemand_005",
        "timeout_answer"),
    "another answer": Wrong(
        answers_another_question, "[V2G2-728]; TC_EVCC_CMN_VTB_ServiceDiscovery_008, _ServiceDetail_013, "
        "_ChargeParameterDiscovery_002", "wrong_order", "wrong_message",
        not_at=("WeldingDetection", "SessionStop")),
    "another session": Wrong(
        mixes_up_sessions, "[V2G2-747], [V2G-DC-934]", "wrong_session_id",
        not_at=("supportedAppProtocol", "SessionSetup")),
    "state F": Wrong(
        takes_back_the_pilot, "[V2G2-728]; TC_EVCC_CMN_VTB_SessionSetup_007, "
        "_ServiceDetailAndPaymentSelection_012, TC_EVCC_DC_VTB_CurrentDemand_007", "pilot_state",
        then=("PowerDeliveryReq", "SessionStopReq"),
        not_at=("supportedAppProtocol", "WeldingDetection", "SessionStop")),
}


def rig_with(kind: str, place: Place, deviate: Deviate) -> tuple[Rig, Deviation]:
    """A session that comes to the place and meets the deviation there, and nothing else that is wrong."""
    seen = Deviation()
    counts: dict[str, int] = {}
    wish = {"stop": "StopCharging", "renegotiation": "ReNegotiation"}.get(place.needs)

    def lead_on(answer: Any) -> Any:
        if place.needs == "receipt":
            return replace(answer, receipt_required=True, meter_info=METER)
        return replace(answer, evse_status=replace(answer.evse_status, notification=wish)) if wish else answer

    def twist(name: str) -> Twist:
        def act(_charger: ScriptedCharger, _request: Any, answer: Any) -> Any:
            counts[name] = counts.get(name, 0) + 1
            if (name, counts[name]) == (place.name, place.nth):
                seen.asked_ms = rig.now_ms
                return deviate(rig, answer)
            is_time = name in LOOPS and counts[name] == 3 and seen.asked_ms is None
            return lead_on(answer) if is_time else answer
        return act

    rig = car_at(kind, {one.name: twist(one.name) for one in PLACES[kind]}, pev={"asks_service_detail": True})
    return rig, seen


@pytest.mark.parametrize(("kind", "how", "place"), [
    (kind, how, place) for kind in KINDS for how, wrong in WRONG.items()
    for place in PLACES[kind] if place.name not in wrong.not_at], ids=str)
def test_a_wrong_answer_ends_in_state_b_and_without_connection(kind: str, how: str, place: Place) -> None:
    wrong = WRONG[how]
    rig, seen = rig_with(kind, place, wrong.deviate)
    rig.run(40_000)
    assert seen.asked_ms is not None, "the place was not reached"
    assert rig.ended is not None
    is_first = place.name == "supportedAppProtocol"
    came_to_stop = place.needs == "stop"    # which is the cause that is told
    assert came_to_stop or rig.ended.code == ((is_first and wrong.code_at_first) or wrong.code)
    assert rig.is_closed
    assert rig.is_safe()

    limit_ms = standard_limits("car", KINDS[kind][0])[place.name].answer_ms
    noticed_ms = seen.asked_ms + (limit_ms if how == "no answer" else rig.charger.delay_ms)
    if c.RequestCp("C") in rig.asked(c.RequestCp):
        b_ms = next(at_ms for at_ms, said in rig.said if said == c.RequestCp("B"))
        assert b_ms <= noticed_ms + STATE_B_WITHIN_MS
        assert how != "no answer" or b_ms >= noticed_ms or place.needs == "stop", "it may come in time"
    after = [(at_ms, name) for at_ms, name, _ in rig.sent if at_ms > seen.asked_ms]
    assert [name for _, name in after if name not in wrong.then] == []
    said_goodbye_ms = next((at_ms for at_ms, name in after if name == "SessionStopReq"), noticed_ms)
    assert said_goodbye_ms <= noticed_ms + CLOSED_WITHIN_MS
    from_ms = noticed_ms if how == "state F" else said_goodbye_ms
    assert rig.ended_ms <= from_ms + CLOSED_WITHIN_MS


@pytest.mark.parametrize("name", ["CableCheck", "PreCharge", "CurrentDemand"])
def test_a_charger_that_keeps_its_voltage_up_does_not_delay_the_goodbye(name: str) -> None:
    """The lock waits for a dead inlet, the goodbye does not: par_CMN_TCP_Connection_Termination_Timeout."""
    rig, seen = rig_with("din", Place(name), refuses)
    kept = rig.charger.step

    def step(car: Car) -> None:
        kept(car)
        if seen.asked_ms is not None:
            rig.charger.supply_v = car.inlet_v = 350.0
            car.wants_lock = car.locked = True

    rig.charger.step = step    # type: ignore[method-assign]
    rig.run(40_000)
    assert seen.asked_ms is not None
    said_goodbye_ms = next(at_ms for at_ms, sent, _ in rig.sent if sent == "SessionStopReq")
    assert said_goodbye_ms <= seen.asked_ms + CLOSED_WITHIN_MS
    assert c.RequestLock(False) in rig.asked(c.RequestLock)


# --- phases that are never over


def ongoing(word: str = "Ongoing") -> Twist:
    return lambda _charger, _request, answer: replace(answer, processing=word)


def without_voltage(charger: ScriptedCharger, _request: Any, answer: Any) -> Any:
    charger.is_on = False
    return replace(answer, present_voltage_v=0.0)


@pytest.mark.parametrize(("kind", "name", "twist", "limit_ms", "code", "source"), [
    *((kind, "Authorization", ongoing(), 60_000, "timeout_authorization",
       "[V2G2-711], [V2G-DC-864]; TC_EVCC_CMN_VTB_Authorization_009") for kind in KINDS),
    *((kind, "ChargeParameterDiscovery", ongoing(), 60_000, "timeout_parameters", "[V2G2-711], [V2G-DC-864]")
      for kind in KINDS),
    *((kind, "CableCheck", ongoing(), 40_000, "timeout_cable_check",
       "[V2G2-700] to [V2G2-702]; TC_EVCC_DC_VTB_CableCheck_006") for kind in DC),
    *((kind, "PreCharge", without_voltage, 7_000, "timeout_precharge",
       "[V2G2-704] to [V2G2-706], DIN table 77; TC_EVCC_DC_VTB_PreCharge_006") for kind in DC),
])  # fmt: skip
def test_a_phase_that_is_never_over_ends_at_its_limit(
        kind: str, name: str, twist: Twist, limit_ms: int, code: str, source: str) -> None:
    rig = car_at(kind, {name: twist}, pev={"poll_interval_ms": 500}).run(100_000)
    assert rig.ended is not None
    assert rig.ended.code == code
    asked_ms = [at_ms for at_ms, sent, _ in rig.sent if sent == f"{name}Req"]
    assert asked_ms[-1] >= asked_ms[0] + limit_ms - 1_000, "not given up early"
    assert asked_ms[-1] <= asked_ms[0] + limit_ms, source
    assert rig.sent[-1][1] == "SessionStopReq"
    assert rig.ended_ms <= asked_ms[0] + limit_ms + CLOSED_WITHIN_MS
    assert rig.is_safe()


def test_a_charge_in_din_that_does_not_begin_in_time_ends() -> None:
    """DIN 70121 table 77, V2G_EVCC_ReadyToCharge_Timeout: no phase is too long, all of them together are."""
    def slowly(rounds: int) -> Twist:
        """Asked twice a second."""
        left = iter(range(rounds))
        return lambda _charger, _request, answer: (
            replace(answer, processing="Finished" if next(left, None) is None else "Ongoing"))

    def slow_car(strict: bool) -> Rig:
        twists = {"Authorization": slowly(116), "ChargeParameterDiscovery": slowly(116),
                  "CableCheck": slowly(78)}
        return car_at("din", twists, strict=strict, pev={"poll_interval_ms": 500})

    rig = slow_car(strict=True).run(200_000)
    assert rig.ended is not None
    assert (rig.ended.code, rig.ended.by) == ("timeout_setup", "charger")
    assert 0 <= rig.ended_ms - READY_TO_CHARGE_MS.value < 1_000
    assert "CABLE_CHECK" in rig.phases
    assert rig.is_safe()
    rig = slow_car(strict=False).run(200_000, to_phase="CURRENT_DEMAND")
    assert rig.ended is None, "people at a card reader are not sent away for it"


def test_a_charge_that_has_begun_in_time_may_last() -> None:
    rig = car_at("din", pev={"loop_interval_ms": 1_000},
                 at={READY_TO_CHARGE_MS.value + 10_000: lambda rig: rig.session.user_stop(rig.now_ms)})
    rig.run(200_000)
    assert rig.ended is not None
    assert rig.ended.code == "user_stop"


def test_what_stands_in_an_unfinished_answer_does_not_count() -> None:
    """[V2G-DC-966]: neither limits nor schedules, as long as EVSEProcessing is Ongoing."""
    def unfit(charger: ScriptedCharger, _request: Any, answer: Any) -> Any:
        if charger.counts["ChargeParameterDiscovery"] == 3:
            return answer
        return replace(answer, processing="Ongoing", sa_schedules=None,
                       dc=replace(answer.dc, max_voltage_v=0.0, max_current_a=0.0))

    rig = car_at("din", {"ChargeParameterDiscovery": unfit}).run(10_000, to_phase="CURRENT_DEMAND")
    assert rig.ended is None
    assert rig.requests("CurrentDemand")[0].target_current_a > 0


# --- what the charger asks for


def in_status(notification: str, delay_s: int = 0) -> Callable[[Any], Any]:
    """Into the status of an answer, wherever it stands."""
    def change(answer: Any) -> Any:
        place = next(name for name in ("evse_status", "dc", "ac") if getattr(answer, name, None))
        status: Any = getattr(answer, place)
        if hasattr(status, "status"):
            return replace(answer, **{place: replace(status, status=told(status.status))})
        return replace(answer, **{place: told(status)})

    def told(status: Any) -> Any:
        return replace(status, notification=notification, notification_max_delay_s=delay_s)
    return change


def with_status(kind: str) -> list[Place]:
    without = ("SessionStop", *(place.name for place in SETUP[:-1]))
    return [place for place in PLACES[kind] if place.name not in without]


@pytest.mark.parametrize(("kind", "place"), [
    (kind, place) for kind in KINDS for place in with_status(kind)], ids=str)
@pytest.mark.parametrize("delay_s", [0, 65_535])
def test_a_wish_to_stop_is_obeyed_at_once_in_every_answer(kind: str, place: Place, delay_s: int) -> None:
    """[V2G2-679], [V2G-DC-650]: NotificationMaxDelay is the most, not what we wait for.

    TC_EVCC_DC_VTB_WeldingDetectionOrSessionStop_001: state B, SessionStopReq, the connection closed.
    """
    rig, seen = rig_with(kind, place, lambda _rig, answer: in_status("StopCharging", delay_s)(answer))
    rig.run(40_000)
    assert seen.asked_ms is not None
    assert rig.ended is not None
    assert (rig.ended.code, rig.ended.by) == ("charger_stopped", "charger")
    assert rig.is_safe()
    assert rig.sent[-1][1] == "SessionStopReq"
    assert rig.ended_ms <= seen.asked_ms + CLOSED_WITHIN_MS
    progress = [record.charge_progress for record in rig.requests("PowerDelivery")]
    if any(name.removesuffix("Req") in LOOPS for _, name, _ in rig.sent):
        # Behind PowerDeliveryReq(Renegotiate) no other is in order; state B says it.
        assert progress[-1] == ("Renegotiate" if place is ANEW else "Stop")
    if "C" in [said.state for said in rig.asked(c.RequestCp)]:
        b_ms = next(at_ms for at_ms, said in rig.said if said == c.RequestCp("B"))
        assert b_ms <= next(at_ms for at_ms, name, _ in rig.sent if name == "SessionStopReq")


@pytest.mark.parametrize(("kind", "place"), [
    *((kind, place) for kind in ("iso2 DC", "iso2 AC") for place in with_status(kind)
      if place.name not in (*LOOPS, "MeteringReceipt")),
    *(("din", place) for place in with_status("din"))], ids=str)
def test_a_wish_to_renegotiate_counts_in_the_loop_of_iso_alone(kind: str, place: Place) -> None:
    """[V2G2-680], [V2G2-841]; DIN 70121 has no renegotiation ([V2G-DC-500])."""
    rig, seen = rig_with(kind, place, lambda _rig, answer: in_status("ReNegotiation")(answer))
    rig.at = [(3_000, lambda rig: rig.session.user_stop(rig.now_ms))]
    rig.run(20_000)
    assert seen.asked_ms is not None
    assert rig.ended is not None
    assert rig.ended.code == ("charger_stopped" if place.needs == "stop" else "user_stop")
    expected = ["Start", "Renegotiate", "Start", "Stop"] if place is ANEW else ["Start", "Stop"]
    assert [record.charge_progress for record in rig.requests("PowerDelivery")] == expected


@pytest.mark.parametrize("kind", ["iso2 DC", "iso2 AC"])
def test_a_wish_to_renegotiate_beside_a_receipt_counts(kind: str) -> None:
    """[V2G2-841] in MeteringReceiptRes."""
    rig, _ = rig_with(kind, RECEIPT, lambda _rig, answer: in_status("ReNegotiation")(answer))
    rig.at = [(3_000, lambda rig: rig.session.user_stop(rig.now_ms))]
    rig.run(20_000)
    progress = [record.charge_progress for record in rig.requests("PowerDelivery")]
    assert progress == ["Start", "Renegotiate", "Start", "Stop"]


# --- what the charger can give


@pytest.mark.parametrize("told", [
    {"max_voltage_v": 380.0}, {"max_voltage_v": 340.0}, {"max_voltage_v": 0.0}, {"max_current_a": 1.5},
    {"max_current_a": 0.0}, {"max_power_w": 0.0}, {"max_power_w": 1_234.0},
    {"current_limit_achieved": True, "voltage_limit_achieved": True, "power_limit_achieved": True},
], ids=str)  # fmt: skip
@pytest.mark.parametrize("kind", DC)
def test_limits_that_fall_in_the_loop_hold_from_the_next_request_on(kind: str, told: dict[str, Any]) -> None:
    """EVTarget* stay within EVSEMaximum*Limit; a limit that is achieved ends nothing."""
    rig = car_at(kind, {"CurrentDemand": lambda _charger, _request, answer: replace(answer, **told)},
                 at={3_000: lambda rig: rig.session.user_stop(rig.now_ms)}).run(20_000)
    assert rig.ended is not None
    assert rig.ended.code == "user_stop"
    later = rig.requests("CurrentDemand")[1:]
    assert len(later) > 10
    for request in later:
        assert request.target_voltage_v <= told.get("max_voltage_v", 500.0)
        assert request.target_current_a <= told.get("max_current_a", 125.0)
        power_w = request.target_voltage_v * request.target_current_a
        assert power_w <= told.get("max_power_w", 50_000.0)


Entries = tuple[tuple[int, float, int | None], ...]


@pytest.mark.parametrize(("entries", "promised", "first_w", "source"), [
    (((0, 20_000.0, 86_400),), [(0, 20_000)], 20_000, "[V2G2-293], [V2G2-761]"),
    (((0, 20_000.0, None),), [(0, 20_000)], 20_000, "[V2G2-293], without an end"),
    (((0, 20_000.0, None), (3_600, 0.0, None)), [(0, 20_000), (3_600, 0)], 20_000, "a pause of the schedule"),
    (((3_600, 4_000.0, None), (0, 20_000.0, None)), [(0, 20_000), (3_600, 4_000)], 20_000, "not in order"),
    (((0, 20_000.0, 60), (3_600, 4_000.0, 60)), [(0, 20_000), (3_600, 4_000)], 20_000, "a gap of an hour"),
    (((60, 20_000.0, None),), [(0, 0), (60, 20_000)], 0, "that begins in a minute"),
    (((0, 0.0, 86_400),), [(0, 0)], 0, "no power at all: the car waits"),
    (((0, 60_000.0, None),), [(0, 40_000)], 23_900, "more than the car can take"),
])
def test_the_profile_and_the_requests_stay_under_the_schedule(
        entries: Entries, promised: list[tuple[int, float]], first_w: float, source: str) -> None:
    schedules = (replace(SCHEDULES[0], sa_schedule_tuple_id=7, p_max_schedule=tuple(
        r.PMaxEntry(start_s=start_s, power_w=power_w, duration_s=duration_s)
        for start_s, power_w, duration_s in entries)),)
    rig = car_at("iso2 DC", {
        "ChargeParameterDiscovery": lambda _c, _q, answer: replace(answer, sa_schedules=schedules)},
        at={3_000: lambda rig: rig.session.user_stop(rig.now_ms)}).run(20_000)
    assert rig.ended is not None
    assert rig.ended.code == "user_stop", source
    start = rig.requests("PowerDelivery")[0]
    assert start.sa_schedule_tuple_id == 7, "[V2G2-286], [V2G2-773]"
    assert [(one.start_s, one.max_power_w) for one in start.charging_profile] == promised, source
    watts = [one.target_voltage_v * one.target_current_a for one in rig.requests("CurrentDemand")[:-1]]
    assert first_w - 100 <= max(watts) <= first_w


# --- sessions and their ids


OLD = PausedSession("iso2", b"\x11" * 8, began_ms=-600_000, delivered_wh=2_000.0)


@pytest.mark.parametrize(("resume", "code", "session_id", "strict", "lenient", "source"), [
    (None, "OK_NewSessionEstablished", b"\1" * 8, "", "", "[V2G-DC-993]"),
    (None, "OK_OldSessionJoined", b"\1" * 8, "wrong_session_id", "wrong_session_id",
     "0 asks for a new session; joined was somebody else's, or nobody's"),
    (None, "OK_NewSessionEstablished", b"\0" * 8, "wrong_session_id", "", "[V2G-DC-993]: never 0"),
    (None, "OK_NewSessionEstablished", b"\1" * 4, "wrong_session_id", "", "8 bytes; seen: 4"),
    (None, "OK", b"\1" * 8, "wrong_message", "", "[V2G-DC-393]: one of the two codes; seen: OK"),
    (OLD, "OK_OldSessionJoined", OLD.session_id, "", "", "[V2G2-753]"),
    (OLD, "OK_NewSessionEstablished", b"\2" * 8, "", "", "[V2G2-754]: it has forgotten us"),
    (OLD, "OK_OldSessionJoined", b"\2" * 8, "wrong_session_id", "wrong_session_id", "[V2G2-753]"),
], ids=str)  # fmt: skip
def test_new_sessions_and_old_ones_are_told_apart(
        resume: PausedSession | None, code: str, session_id: bytes, strict: str, lenient: str,
        source: str) -> None:
    for is_strict, expected in ((True, strict), (False, lenient)):
        rig = car_at("iso2 DC", {"SessionSetup": lambda _c, _q, answer: replace(answer, response_code=code)},
                     strict=is_strict)
        rig.charger.session_id = session_id
        rig.session = PevSession(rig.session.options, 0, resume)
        rig.run(3_000)
        assert (rig.ended.code if rig.ended else "") == expected, source
        assert expected or "CURRENT_DEMAND" in rig.phases
        assert expected or rig.session.session_id == session_id


@pytest.mark.parametrize("answer", ["OK", "FAILED", None])
def test_a_pause_is_one_when_the_charger_agrees(answer: str | None) -> None:
    """[V2G2-740]; seen: chargers that answer FAILED to a pause."""
    def reply(_charger: Any, _request: Any, response: Any) -> Any:
        return replace(response, response_code=answer) if answer else None

    rig = car_at("iso2 DC", {"SessionStop": reply}, at={3_000: lambda rig: rig.session.pause(rig.now_ms)})
    rig.run(20_000)
    assert rig.requests("SessionStop")[0].charging_session == "Pause"
    assert (rig.session.paused is not None) is (answer == "OK")


@pytest.mark.parametrize("kind", ["iso2 DC", "iso2 AC"])
def test_who_joins_again_asks_for_what_is_left_of_time_and_energy(kind: str) -> None:
    """[V2G2-742] DepartureTime, [V2G2-743] EAmount: less by what the paused session has had."""
    wants = {"departure_time_s": 3_600, "energy_request_wh": 10_000.0}

    def metering(charger: ScriptedCharger, _request: Any, answer: Any) -> Any:
        return replace(answer, meter_info=replace(METER, reading_wh=100 * charger.counts["ChargingStatus"]))

    first = car_at(kind, {"ChargingStatus": metering}, pev=wants, car=Car(target_a=50.0),
                   at={63_000: lambda rig: rig.session.pause(rig.now_ms)}).run(90_000)
    asked = first.requests("ChargeParameterDiscovery")[0]
    assert (asked.dc or asked.ac).departure_time_s == 3_600
    paused = first.session.paused
    assert paused is not None
    joined = {"SessionSetup": lambda _c, _q, answer: replace(answer, response_code="OK_OldSessionJoined")}
    again = car_at(kind, joined, pev=wants)
    again.now_ms = first.ended_ms + 600_000
    again.session = PevSession(again.session.options, again.now_ms, paused)
    again.session.start(again.now_ms)
    again._take()
    again.run(again.now_ms + 2_000)
    asked = again.requests("ChargeParameterDiscovery")[0]
    told = asked.dc or asked.ac
    assert told.departure_time_s == 3_600 - again.sent[0][0] // 1000
    left_wh = told.energy_request_wh if asked.dc else told.energy_amount_wh
    # 350 V and 50 A; or by the meter, which counts 100 Wh with each answer.
    begun_ms = next(at_ms for at_ms, name, _ in first.sent if name.removesuffix("Req") in LOOPS)
    delivered_wh = (350 * 50 * (63_000 - begun_ms) / 3_600_000 if asked.dc
                    else 100 * (len(first.requests("ChargingStatus")) - 1))
    assert left_wh == pytest.approx(max(0.0, 10_000 - delivered_wh), abs=10)


# --- the control pilot beside the messages


@pytest.mark.parametrize("delay_ms", [0, 300, 5_000])
def test_the_cable_check_waits_for_state_c(delay_ms: int) -> None:
    """[V2G-DC-547]; where the pilot never shows it, the charger is asked all the same 1.5 s later."""
    rig = car_at("din", pev={"poll_interval_ms": 10}, car=Car(pilot="B")).run(to_phase="CABLE_CHECK")
    begun_ms = rig.now_ms

    def show(rig: Rig) -> None:
        rig.car.pilot = ""

    rig.at = [(begun_ms + delay_ms, show), (begun_ms + 9_000, lambda rig: rig.session.user_stop(rig.now_ms))]
    rig.run(30_000)
    asked_ms = next(at_ms for at_ms, name, _ in rig.sent if name == "CableCheckReq")
    expected_ms = begun_ms + min(delay_ms, 1_500)
    assert expected_ms <= asked_ms <= expected_ms + 30
    assert rig.ended is not None
    assert rig.ended.code == "user_stop"


@pytest.mark.parametrize("kind", KINDS)
def test_the_pilot_goes_with_power_delivery(kind: str) -> None:
    """AC: C and B within 250 ms of PowerDeliveryReq ([V2G2-847], [V2G2-848]); DC: B before what follows
    PowerDeliveryReq(Stop) ([V2G-DC-988], [V2G2-920])."""
    rig = car_at(kind, at={3_000: lambda rig: rig.session.user_stop(rig.now_ms)}).run(20_000)
    assert rig.ended is not None
    on_ms, off_ms = (at_ms for at_ms, name, _ in rig.sent if name == "PowerDeliveryReq")
    c_ms = next(at_ms for at_ms, said in rig.said if said == c.RequestCp("C"))
    b_ms = next(at_ms for at_ms, said in rig.said if said == c.RequestCp("B"))
    if kind == "iso2 AC":
        assert abs(c_ms - on_ms) <= 250
        assert abs(b_ms - off_ms) <= 250
    else:
        next_ms = next(at_ms for at_ms, name, _ in rig.sent if at_ms > off_ms)
        assert off_ms <= b_ms < next_ms


def test_a_notice_in_the_header_changes_nothing() -> None:
    """NotificationType of the schema: for people; the response code decides."""
    def noticed(charger: ScriptedCharger, _request: Any, answer: Any) -> Any:
        message = PROTOCOLS["iso2"].to_message(answer, charger.session_id)
        message["V2G_Message"]["Header"]["Notification"] = {"FaultCode": "ParsingError", "FaultMsg": "hm"}
        return message

    rig = car_at("iso2 DC", {"CurrentDemand": noticed},
                 at={3_000: lambda rig: rig.session.user_stop(rig.now_ms)}).run(20_000)
    assert rig.ended is not None
    assert rig.ended.code == "user_stop"
