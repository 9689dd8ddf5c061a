"""Recorded sessions as other makers would have held them: ours go the same way, or name the right reason."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

import pytest

from exiConnector import ExiConnector
from tests.session import rewriting as rw
from tests.session.recorded import Conversation, conversations
from tests.session.replay import PATIENCE_S, CarReplay, ChargerReplay, Replay, is_session, kinds
from tests.support import shared

CAPTURES = shared("captures")
ROUNDS = 10    # messages of the loop, at its beginning and at its end
TALKS = {
    "DIN": "everest/BMW__iX_2024-02-27__2024-02-27T132606.131Z-1_din_spec.pcap",
    "ISO DC": "everest/Mercedes-Benz__EQE__2023-10-04__iso2-DC.pcap",
    "ISO AC": "everest/Audi__Q4__ac_iso2-1.pcap",
}
each_talk = pytest.mark.parametrize("name", TALKS)


class Outcome(NamedTuple):
    """What came of both replays.  departed: where our charger answers otherwise than the recorded one."""

    charger: str | None
    phase: str
    departed: bool
    answers: tuple[str, ...]
    car: str | None
    requests: tuple[str, ...]


@pytest.fixture(scope="module")
def codec() -> Iterator[ExiConnector]:
    with ExiConnector(patience_s=PATIENCE_S) as connector:
        yield connector


@cache
def talk_of(name: str) -> Conversation:
    with ExiConnector(patience_s=PATIENCE_S) as codec:
        return conversations(CAPTURES / TALKS[name], codec)[0].shortened(ROUNDS)


def played(talk: Conversation, codec: ExiConnector) -> tuple[Replay, Replay]:
    charger, car = ChargerReplay(talk, codec).play(), CarReplay(talk, codec).play()
    _, took_ms, limit_ms = charger.slowest
    assert took_ms <= limit_ms
    return charger, car


def outcome(replays: tuple[Replay, Replay]) -> Outcome:
    charger, car = replays
    return Outcome(code_of(charger), charger.phase, charger.departed is not None, tuple(kinds(charger.said)),
                   code_of(car), tuple(kinds(car.said)))


def code_of(replay: Replay) -> str | None:
    return None if replay.ended is None else replay.ended.code


@cache
def as_recorded(name: str) -> Outcome:
    with ExiConnector(patience_s=PATIENCE_S) as codec:
        return outcome(played(talk_of(name), codec))


def status(**values: object) -> Any:
    return lambda old: old.update(values)


SAME: dict[str, rw.Rewriting] = {
    "SchemaIDs from 0": rw.schema_ids(0, 1),
    "SchemaIDs from 255": rw.schema_ids(255, -7),
    "low priorities": rw.priorities(lambda priority: min(20, priority + 7)),
    "equal priorities": rw.priorities(lambda _: 1),
    "offers of others": rw.each(rw.with_offers_of_others),
    "another minor version": rw.each(rw.minor_version),
    "EVCCID of 6 bytes": rw.evccid(bytes(6)),
    "EVCCID of 1 byte": rw.evccid(b"\x01"),
    "empty EVCCID": rw.evccid(b""),
    "asks with an empty SessionID": rw.first_session_id(b""),
    "asks with SessionID 0 of 8 bytes": rw.first_session_id(bytes(8)),
    "asks with an old SessionID": rw.first_session_id(bytes(range(8))),
    "given SessionID of 4 bytes": rw.session_id(b"\x01\x02\x03\x04"),
    "given SessionID of 1 byte": rw.session_id(b"\x01"),
    "given SessionID of ones": rw.session_id(b"\xff" * 8),
    "short EVSEID": rw.evse_id(7),
    "long EVSEID": rw.evse_id(32),
    "only what is required": rw.without_optional,
    "all that is optional": rw.with_optional,
    "Notification in the header": rw.with_notification,
    "more services": rw.with_more_services,
    "several schedules": rw.with_schedules,
    "Multiplier -3": rw.scaled(-3),
    "Multiplier -1": rw.scaled(-1),
    "Multiplier 0": rw.scaled(0),
    "Multiplier 2": rw.scaled(2),
    "no units": rw.without_units,
    "whole volts": rw.rounded(0),
    "tens of volts": rw.rounded(1),
    "long notice": rw.part_with("DC_EVSEStatus", NotificationMaxDelay=65_535),
    "SoC 0": rw.part_with("DC_EVStatus", EVRESSSOC=0),
    "EVReady false": rw.part_with("DC_EVStatus", EVReady=False),
    "EVReady true": rw.part_with("DC_EVStatus", EVReady=True),
    "EVErrorCode NoData": rw.part_with("DC_EVStatus", EVErrorCode="NoData"),
    "ParameterSetID -1": rw.part_with("SelectedService", ParameterSetID=-1),
    "a certificate expires": rw.each(lambda _, body: body.update(ResponseCode="OK_CertificateExpiresSoon")
                                     if body.get("ResponseCode") == "OK" else None),
    "three times as fast": rw.paced(0.3),
    "twenty times as fast": rw.paced(0.05),
    "answered at once": rw.answered_after(1),
    "answered slowly": rw.answered_after(200),
    "handshake twice": rw.asked_twice("supportedAppProtocolReq"),
    "services asked twice": rw.asked_twice("ServiceDiscoveryReq"),
    "authorisation asked twice": rw.asked_twice("ContractAuthenticationReq", "AuthorizationReq"),
    "parameters asked twice": rw.asked_twice("ChargeParameterDiscoveryReq"),
    "cable check asked twice": rw.asked_twice("CableCheckReq"),
    "loop asked twice": rw.asked_twice("CurrentDemandReq", "ChargingStatusReq"),
    "not ready for a moment": rw.told_in_loop(3, status(EVSEStatusCode="EVSE_NotReady"), 5),
    "isolation monitored in the loop": rw.told_in_loop(
        0, status(EVSEStatusCode="EVSE_IsolationMonitoringActive"), 5),
    "isolation Warning in the loop": rw.told_in_loop(3, status(EVSEIsolationStatus="Warning")),
    "renegotiation": rw.renegotiated(2, patience=4),
}
# Where a charge with AC has its own messages, or a path of its own through the program.
FOR_AC = ("offers of others", "given SessionID of 4 bytes", "only what is required", "all that is optional",
          "more services", "several schedules", "Multiplier -3", "three times as fast", "loop asked twice",
          "renegotiation")


@pytest.mark.parametrize(("how", "name"), [
    *((how, name) for how in SAME for name in ("DIN", "ISO DC")), *((how, "ISO AC") for how in FOR_AC)])
def test_ours_go_through_the_same(how: str, name: str, codec: ExiConnector) -> None:
    talk = talk_of(name)
    other = SAME[how](talk)
    if other.messages == talk.messages:    # nothing of the kind in it
        assert any(SAME[how](talk_of(one)).messages != talk_of(one).messages for one in TALKS)
        return
    assert rw.sayable(other, codec)
    assert outcome(played(other, codec)) == as_recorded(name)


STOPS = {
    "StopCharging": (status(EVSENotification="StopCharging"), "charger_stopped"),
    "StopCharging in 10 s": (
        status(EVSENotification="StopCharging", NotificationMaxDelay=10), "charger_stopped"),
    "EVSE_Shutdown": (status(EVSEStatusCode="EVSE_Shutdown"), "charger_stopped"),
    "EVSE_UtilityInterruptEvent": (status(EVSEStatusCode="EVSE_UtilityInterruptEvent"), "charger_status"),
    "EVSE_Malfunction": (status(EVSEStatusCode="EVSE_Malfunction"), "charger_status"),
    "EVSE_EmergencyShutdown": (status(EVSEStatusCode="EVSE_EmergencyShutdown"), "charger_status"),
    "Reserved_A": (status(EVSEStatusCode="Reserved_A"), "charger_status"),
    "isolation Fault": (status(EVSEIsolationStatus="Fault"), "isolation"),
    "RCD": (status(RCD=True), "rcd"),
}


@each_talk
@pytest.mark.parametrize("how", STOPS)
def test_a_charger_that_stops_in_mid_charge_is_left_for_its_reason(
    how: str, name: str, codec: ExiConnector,
) -> None:
    change, code = STOPS[how]
    talk = talk_of(name)
    if (how == "RCD") is not talk.is_ac and "StopCharging" not in how:
        return
    other = rw.told_in_loop(3, change)(talk)
    assert rw.sayable(other, codec)
    expected = as_recorded(name)
    got = outcome(played(other, codec))
    assert got.car == code
    assert set(got.requests) == set(expected.requests), "and in order"


def test_a_session_of_din_in_the_words_of_iso_15118_2(codec: ExiConnector) -> None:
    other = rw.in_iso2(talk_of("DIN"))
    assert rw.sayable(other, codec)
    charger, car = played(other, codec)
    expected = as_recorded("DIN")
    assert (charger.schema, charger.is_whole, code_of(charger)) == ("iso2", True, expected.charger)
    assert code_of(car) == expected.car
    assert [rw.NAMES.get(kind, kind) for kind in expected.requests] == kinds(car.said)


@pytest.mark.parametrize("first", range(3))
def test_a_recording_with_losses_is_played_as_far_as_it_goes(first: int, codec: ExiConnector) -> None:
    other = rw.with_losses(3, first)(talk_of("DIN"))
    assert is_session(other)
    charger, car = ChargerReplay(other, codec).play(), CarReplay(other, codec).play()
    assert charger.ended is None or charger.ended.sentence
    assert car.ended is not None, "a car always comes to an end"


def test_a_conversation_without_its_handshake_is_no_session() -> None:
    talk = talk_of("DIN")
    for messages in (talk.messages[1:], [talk.messages[0], *talk.messages[2:]], talk.messages[:1], []):
        assert not is_session(Conversation(talk.file, talk.number, messages))


def test_an_error_of_the_car_is_told_in_its_words(codec: ExiConnector) -> None:
    other = rw.part_with("DC_EVStatus", EVErrorCode="FAILED_RESSTemperatureInhibit")(talk_of("ISO DC"))
    charger, _ = played(other, codec)
    assert charger.ended is not None
    assert charger.ended.sentence == (
        "The car reported FAILED_RESSTemperatureInhibit in ChargeParameterDiscoveryReq.")


def test_a_charger_without_an_isolation_monitor_is_not_trusted(codec: ExiConnector) -> None:
    other = rw.part_with("DC_EVSEStatus", EVSEIsolationStatus="No_IMD")(talk_of("ISO DC"))
    _, car = played(other, codec)
    assert (code_of(car), kinds(car.said)[-1]) == ("isolation", "SessionStop")
    assert "PreCharge" not in kinds(car.said)


def test_a_phase_that_takes_too_long_is_named(codec: ExiConnector) -> None:
    """The recorded cable check, a hundred times as slow."""
    charger, car = played(rw.paced(100)(talk_of("ISO DC")), codec)
    assert (code_of(charger), code_of(car)) == ("timeout_sequence", "timeout_answer")
    slow = rw.paced(8)(talk_of("ISO DC"))
    assert code_of(ChargerReplay(slow, codec).play()) == "timeout_cable_check"
