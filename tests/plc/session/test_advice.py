"""Whatever ends a session, there is something to check, and it is said once."""

from plc.session.advice import CHECKS, WATCHED, checks
from plc.session.causes import CAUSES
from plc.session.limits import LIMITS
from plc.session.standard import OVERRIDES, standard_limits


def test_every_end_has_its_checks_and_every_check_an_end() -> None:
    assert set(CHECKS) == set(CAUSES) | set(WATCHED)
    assert not set(CAUSES) & set(WATCHED)
    for code, lines in CHECKS.items():
        assert lines, code
        assert all(line == line.strip() and line[-1] in ".?!" + ")" for line in lines), code
        assert len(set(lines)) == len(lines), code


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
