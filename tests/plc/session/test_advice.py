"""Whatever ends a session, there is something to check, and it is said once."""

import re
from pathlib import Path

import pytest

import plc.safety
from plc.safety.evse import WATCHED as WATCHED_BY_CHARGER
from plc.safety.pev import WATCHED_CLOSED, WATCHED_IN_C
from plc.session.advice import CHECKS, REFINED, TRIPS, WATCHED, checks, checks_after
from plc.session.causes import CAUSES, Cause, cause, trip_cause
from plc.session.evse_session import State
from plc.session.limits import LIMITS
from plc.session.pev_session import PevState
from plc.session.standard import OVERRIDES, standard_limits


def test_every_end_has_its_checks_and_every_check_an_end() -> None:
    assert set(CHECKS) == set(CAUSES) | set(WATCHED)
    assert not set(CAUSES) & set(WATCHED)
    for code, lines in CHECKS.items():
        assert lines, code
        assert all(line == line.strip() and line[-1] in ".?!" + ")" for line in lines), code
        assert len(set(lines)) == len(lines), code


def test_whatever_makes_safety_act_there_is_something_to_check() -> None:
    taken = {code for folder in plc.safety.__path__ for path in Path(folder).glob("*.py")
             for code in re.findall(r'take_over\(\s*"(\w+)"', path.read_text())}
    watched = {watch.code for table in (WATCHED_IN_C, WATCHED_CLOSED, WATCHED_BY_CHARGER) for watch in table}
    assert len(taken) > 5
    assert taken | watched <= set(CHECKS) | set(TRIPS)
    assert set(TRIPS) <= taken | watched | {"stop_overdue"}
    assert not set(TRIPS) & set(CHECKS)


def test_what_to_check_follows_what_safety_saw() -> None:
    hot = trip_cause("over_temperature", "the inlet is too hot")
    assert hot.sentence == "Safety did not allow the charge to go on: the inlet is too hot."
    assert checks_after(hot) == TRIPS["over_temperature"]
    refused = cause("refused", request="RequestLock", reason="no vehicle")
    assert checks_after(refused) == CHECKS["refused"]


@pytest.mark.parametrize(("end", "first"), [
    (cause("response_failed", name="AuthorizationRes", code="FAILED"), "Start the charge by card"),
    (cause("response_failed", name="PreChargeRes", code="FAILED"), "Did somebody press stop at the charger"),
    (cause("connection_closed", phase="APP_PROTOCOL"), "A charger talks with one car at a time"),
    (cause("connection_closed", phase="CURRENT_DEMAND"), "What was the last message"),
    (cause("offer_unusable", offered="DC_extended", needed="AC"), "Charger and car must offer the same"),
    (cause("car_stopped", phase="POWER_OFF"), "Was a limit of the car reached"),
    (cause("car_stopped", phase="SELECTED"), "Start the charge by card"),
])
def test_what_to_check_follows_where_it_ended(end: Cause, first: str) -> None:
    assert checks_after(end)[0].startswith(first)


def test_what_is_refined_can_happen() -> None:
    states = {state.name for state in (*State, *PevState)}
    for code, name, value in REFINED:
        assert code in CAUSES
        assert name != "phase" or value in states


def test_an_unknown_code_has_nothing_to_check() -> None:
    assert checks("what nobody knows") == ()


def test_the_standard_changes_limits_that_there_are() -> None:
    for side, schema in OVERRIDES:
        assert set(OVERRIDES[side, schema]) <= set(LIMITS[side, schema])
        assert set(standard_limits(side, schema)) == set(LIMITS[side, schema])
    assert standard_limits("car", "din")["CurrentDemand"].answer_ms == 250
    assert standard_limits("car", "iso20_dc")["DC_ChargeLoop"].answer_ms == 500
    assert standard_limits("car", "nothing") == {}


def test_the_charger_has_to_be_ready_before_the_car_stops_waiting() -> None:
    for schema in ("din", "iso2", "iso20_common"):
        car, charger = standard_limits("car", schema), standard_limits("charger", schema)
        for record in set(car) & set(charger):
            assert charger[record].answer_ms < car[record].answer_ms, (schema, record)
    assert set(standard_limits("car", "iso20_ac")) == set(standard_limits("charger", "iso20_ac"))
