"""Who limits a charge, moment by moment, and how much of the time."""

from math import nan

import pytest

from analysis.course import ROWS_MAX, Course, quantity
from analysis.limiting import COLOURS, LIMITERS, MEANINGS, Limiter, Moment, who_limits

# A charger of 125 A and 50 kW, a car of 200 A and 98 kW, at 380 V of 412.
USUAL = Moment(target_a=80, present_a=80, present_v=380, target_v=412, charger_max_a=125,
               charger_max_w=50_000,
               car_max_a=200, car_max_w=98_000, highest_target_a=80, soc_percent=50)


@pytest.mark.parametrize(("changed", "limiter"), [
    ({}, Limiter.CAR_TARGET),
    ({"target_a": 0, "present_a": 0}, Limiter.NOTHING_WANTED),
    ({"target_a": nan}, Limiter.UNKNOWN),
    ({"target_a": 125, "present_a": 125}, Limiter.CHARGER_LIMIT),          # asks for just what is offered
    ({"target_a": 180, "present_a": 125}, Limiter.CHARGER_LIMIT),
    ({"target_a": 180, "present_a": 124.5}, Limiter.CHARGER_LIMIT),        # within the tolerance
    ({"target_a": 130, "charger_max_a": 200, "present_a": 131}, Limiter.CHARGER_LIMIT),    # 50 kW at 380 V
    ({"target_a": 90, "present_a": 60, "achieved": frozenset(("current",))}, Limiter.CHARGER_LIMIT),
    ({"target_a": 90, "present_a": 60}, Limiter.CHARGER_REGULATION),
    ({"target_a": 90, "present_a": 60, "charger_max_a": nan, "charger_max_w": nan},
     Limiter.CHARGER_REGULATION),
    ({"car_max_a": 80}, Limiter.CAR_LIMIT),
    ({"car_max_w": 30_000}, Limiter.CAR_LIMIT),                            # 79 A at 380 V
    ({"car_max_a": 0, "car_max_w": 0}, Limiter.CAR_TARGET),                # 0 means unknown
    ({"highest_target_a": 120, "soc_percent": 85}, Limiter.TAPER),
    ({"highest_target_a": 120, "soc_percent": 50}, Limiter.CAR_TARGET),    # reduced,
    ({"highest_target_a": 120, "soc_percent": nan, "present_v": 405}, Limiter.TAPER),
    ({"target_a": 80, "present_a": 30, "present_v": 411, "soc_percent": 95}, Limiter.TAPER),
    ({"target_a": 80, "present_a": 30, "present_v": 411, "soc_percent": 30}, Limiter.CHARGER_REGULATION),
    ({"target_a": 90, "present_a": 84, "lately_a": 82}, Limiter.CAR_TARGET),    # follows a rise
    ({"target_a": 90, "present_a": 60, "lately_a": 82}, Limiter.CHARGER_REGULATION),
    ({"target_a": -40, "present_a": -40}, Limiter.CAR_TARGET),             # energy out of the car
])
def test_who_limits(changed: dict[str, object], limiter: Limiter) -> None:
    assert who_limits(USUAL._replace(**changed)) is limiter    # type: ignore[arg-type]


def test_every_limiter_has_its_colour_and_its_meaning() -> None:
    assert set(COLOURS) == set(MEANINGS) == set(LIMITERS)
    assert len(set(COLOURS.values())) == len(LIMITERS)


def volts(value: float) -> dict[str, object]:
    return {"Multiplier": -1, "Unit": "V", "Value": round(value * 10)}


def amperes(value: float) -> dict[str, object]:
    return {"Multiplier": -1, "Unit": "A", "Value": round(value * 10)}


def loop(course: Course, second: float, target_a: float, present_a: float) -> None:
    """One round of the charging loop."""
    now_ns = round(second * 1e9)
    status = {"EVRESSSOC": 40, "EVErrorCode": "NO_ERROR"}
    course.message(now_ns, "CurrentDemandReq", {
        "DC_EVStatus": status, "EVTargetVoltage": volts(400), "EVTargetCurrent": amperes(target_a)})
    course.message(now_ns + 20_000_000, "CurrentDemandRes", {
        "EVSEPresentVoltage": volts(350), "EVSEPresentCurrent": amperes(present_a),
        "EVSEMaximumCurrentLimit": amperes(100)})


def test_the_course_has_a_row_for_each_answer_and_the_time_of_each_limiter() -> None:
    course = Course(0)
    course.message(0, "PreChargeReq", {"EVTargetVoltage": volts(350), "EVTargetCurrent": amperes(1)})
    course.message(10_000_000, "PreChargeRes", {"EVSEPresentVoltage": volts(340)})
    for second in range(1, 5):
        loop(course, second, 50, 50)
    for second in range(5, 7):
        loop(course, second, 150, 100)
    loop(course, 600, 150, 100)    # after a silence that nobody can judge
    assert len(course) == 8
    assert list(course.limiters)[:1] == [-1]
    assert course.limited_s[Limiter.CAR_TARGET] == pytest.approx(4)
    assert course.limited_s[Limiter.CHARGER_LIMIT] == pytest.approx(1)
    assert course.shares() == {Limiter.CAR_TARGET: pytest.approx(80),
                               Limiter.CHARGER_LIMIT: pytest.approx(20)}
    assert course.columns["power_w"][-1] == pytest.approx(35_000)
    told = {curve.name for curve in course.told()}
    assert told == {"present_voltage_v", "target_voltage_v", "present_current_a", "target_current_a",
                    "charger_max_current_a", "power_w", "soc_percent"}


def test_a_charger_that_follows_a_rising_wish_is_not_to_blame() -> None:
    course = Course(0)
    for number in range(100):    # 10 A more each second, and the charger 0.4 s behind
        loop(course, number / 10, 5 + number, max(0, 1 + number))
    assert course.shares()[Limiter.CAR_TARGET] > 90


def test_a_course_without_end_keeps_its_size() -> None:
    course = Course(0)
    for number in range(ROWS_MAX + 5_000):
        course.message(number * 1_000_000, "ChargingStatusRes", {"EVSEMaxCurrent": amperes(16)})
    assert ROWS_MAX / 2 <= len(course) <= ROWS_MAX
    assert course.dropped == 2
    assert all(len(column) == len(course) for column in course.columns.values())
    assert list(course.times_s) == sorted(course.times_s)


@pytest.mark.parametrize(("value", "number"), [
    ({"Multiplier": -1, "Unit": "V", "Value": 3520}, 352.0),
    ({"Multiplier": 2, "Unit": "W", "Value": 500}, 50_000.0),
    ({"Exponent": -2, "Value": 12_345}, 123.45),
    ({"Exponent": 3, "Value": -11}, -11_000.0),
    ({"Value": 7}, 7.0),
])
def test_a_physical_value_of_either_generation(value: dict[str, object], number: float) -> None:
    assert quantity(value) == pytest.approx(number)


def test_a_loop_of_iso_15118_20() -> None:
    course = Course(0)
    course.message(0, "DC_ChargeLoopReq", {
        "DisplayParameters": {"PresentSOC": 61},
        "Scheduled_DC_CLReqControlMode": {"EVTargetCurrent": {"Exponent": 0, "Value": 40},
                                          "EVTargetVoltage": {"Exponent": 0, "Value": 400}}})
    course.message(20_000_000, "DC_ChargeLoopRes", {
        "EVSEPresentCurrent": {"Exponent": 0, "Value": 40}, "EVSEPresentVoltage": {"Exponent": -1,
                                                                                   "Value": 3800},
        "Scheduled_DC_CLResControlMode": {"EVSEMaximumChargeCurrent": {"Exponent": 0, "Value": 100}}})
    assert LIMITERS[course.limiters[0]] is Limiter.CAR_TARGET
    assert (course.columns["soc_percent"][0], course.columns["power_w"][0]) == (61, 15_200)
