"""Value x 10^Multiplier as text, rounded once."""

from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis import values

SHORT = st.integers(-32768, 32767)
MULTIPLIER = st.integers(-3, 3)


def quantity(value: int, multiplier: int, unit: str | None) -> dict[str, Any]:
    found: dict[str, Any] = {"Multiplier": multiplier, "Value": value}
    if unit is not None:
        found["Unit"] = unit
    return found


@given(SHORT, MULTIPLIER, st.integers(0, 3))
def test_rounding_is_what_decimal_arithmetic_says(value: int, multiplier: int, places: int) -> None:
    exact = Decimal(value).scaleb(multiplier)
    wanted = exact.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)
    assert Decimal(values.decimal(value, multiplier, places)) == wanted


@given(SHORT, MULTIPLIER)
def test_the_number_is_the_nearest_float(value: int, multiplier: int) -> None:
    assert values.number(quantity(value, multiplier, "V")) == float(Decimal(value).scaleb(multiplier))


@pytest.mark.parametrize(("show", "value", "multiplier", "unit", "text"), [
    (values.volts, 3520, -1, "V", "352.0 V"),
    (values.volts, 35, 1, "V", "350.0 V"),
    (values.volts, 15, -2, "V", "0.2 V"),            # a tie goes away from zero, 0.15 as a float would not
    (values.volts, -15, -2, "V", "-0.2 V"),
    (values.volts, -4, -2, "V", "0.0 V"),            # no minus zero
    (values.volts, 3520, -1, None, "352.0 [V]"),     # DIN 70121 may leave the unit out
    (values.volts, 3520, -1, "A", "352.0 A?"),       # the wrong unit is shown as sent
    (values.amperes, 1000, -3, "A", "1.0 A"),
    (values.amperes, 17189, -2, "A", "171.9 A"),
    (values.watts, 850, 0, "W", "850 W"),
    (values.watts, 999, 0, "W", "999 W"),
    (values.watts, 1000, 0, "W", "1.0 kW"),
    (values.watts, 6510, 1, "W", "65.1 kW"),
    (values.watts, 65, 3, None, "65.0 [kW]"),
    (values.watts, 65, 3, "VA", "65000 VA?"),
    (values.watt_hours, 28000, 0, "Wh", "28.0 kWh"),
    (values.watt_hours, -500, 0, "Wh", "-500 Wh"),
    (values.duration, 1140, 0, "s", "19 min"),
    (values.duration, 139, 0, "m", "2 h 19 min"),
    (values.duration, 95, 0, None, "95 s"),
    (values.duration, 2, 0, "h", "2 h 00 min"),
    (values.duration, 2, 0, "V", "2.0 V?"),
    (values.any_quantity, 3520, -1, "V", "352.0 V"),
    (values.any_quantity, 3520, -1, "W/s", "352.0 W/s"),
    (values.any_quantity, 7, 0, None, "7"),
])
def test_physical_values(show: Any, value: int, multiplier: int, unit: str | None, text: str) -> None:
    assert show(quantity(value, multiplier, unit)) == text


@pytest.mark.parametrize(("seconds", "text"), [
    (0.014, "14 ms"), (0.9996, "1.0 s"), (1.0, "1.0 s"), (99.94, "99.9 s"), (100, "1 min 40 s"),
    (119.6, "2 min 00 s"),
    (7199, "119 min 59 s"), (7199.6, "2 h 00 min"), (3600 * 25 + 60, "25 h 01 min"), (-3, "-3.0 s"),
])
def test_durations(seconds: float, text: str) -> None:
    assert values.seconds_text(seconds) == text


@pytest.mark.parametrize(("text", "shown"), [
    ("5a5a3030", '5a5a3030 "ZZ00"'), ("00", "00"), ("", "empty"), ("DE*PNX*E12345*1", "DE*PNX*E12345*1"),
    ("DE\x1b[2J", "DE\\u001b[2J"), ("41\r\n42", '41\\u000d\\u000a42 "AB"'), ("\n", "\\u000a"),
])
def test_identifiers(text: str, shown: str) -> None:
    assert values.identifier(text) == shown


@pytest.mark.parametrize(("text", "shown"), [
    ("EVCharging", "EVCharging"), ("\0" * 64, "64 x U+0000"), ("a\tb", "a\\u0009b"),
])
def test_text_from_the_wire_is_harmless(text: str, shown: str) -> None:
    assert values.printable(text) == shown
