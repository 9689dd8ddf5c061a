"""Values of V2G messages as a person reads them: Value x 10^Multiplier combined, rounded once, with its unit.

Physical values come as the codec gives them: {"Multiplier": -1, "Unit": "V", "Value": 3520}, or of
ISO 15118-20 {"Exponent": -1, "Value": 3520} in the unit that the field has.
A charger or car may leave the unit out (DIN 70121 allows it) or name another one than the field has:
the first is shown as `352.0 [V]`, the second as `352.0 A?`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

Physical = Mapping[str, Any]
EXPONENT_SHOWN = 9    # of ten; nobody wants to count the zeros of more


def number(quantity: Physical) -> int | float:
    """Value x 10^Multiplier in the unit of the field, as exact as a float can be."""
    value: int = quantity["Value"]
    multiplier: int = quantity["Exponent"] if "Exponent" in quantity else quantity["Multiplier"]
    scaled: int | float
    if multiplier < 0:
        scaled = value / 10**-multiplier
    else:
        scaled = value * (10**multiplier if multiplier <= EXPONENT_SHOWN else 10.0**multiplier)
    return scaled


def decimal(value: int, multiplier: int, places: int) -> str:
    """value x 10^multiplier with `places` decimals; a tie is rounded away from zero.

    Whole numbers are rounded, not floats: 0.15 is 0.2 with one decimal, whatever the nearest float is.
    """
    shift = multiplier + places
    if shift >= 0:
        scaled = value * 10**shift
    else:
        divisor = 10**-shift
        scaled = (2 * abs(value) + divisor) // (2 * divisor)
        scaled = -scaled if value < 0 else scaled
    sign = "-" if scaled < 0 else ""
    digits = str(abs(scaled)).rjust(places + 1, "0")
    return f"{sign}{digits[:-places]}.{digits[-places:]}" if places else sign + digits


def volts(quantity: Physical) -> str:
    """`352.0 V`."""
    return _tenths(quantity, "V")


def amperes(quantity: Physical) -> str:
    """`12.5 A`."""
    return _tenths(quantity, "A")


def watts(quantity: Physical) -> str:
    """`850 W` below one kilowatt, `65.1 kW` from there on."""
    return _in_kilo(quantity, "W")


def watt_hours(quantity: Physical) -> str:
    """`850 Wh` below one kilowatt hour, `28.0 kWh` from there on."""
    return _in_kilo(quantity, "Wh")


def reactive(quantity: Physical) -> str:
    """`850 var`, `1.2 kvar`."""
    return _in_kilo(quantity, "var")


def hertz(quantity: Physical) -> str:
    """`50.0 Hz`."""
    return _tenths(quantity, "Hz")


def kilohertz(quantity: Physical) -> str:
    """`85.0 kHz`."""
    return _tenths(quantity, "kHz")


def percent_per_minute(quantity: Physical) -> str:
    """`10.0 %/min`."""
    return _tenths(quantity, "%/min")


def decibel_milliwatts(quantity: Physical) -> str:
    """`-65.0 dBm`."""
    return _tenths(quantity, "dBm")


def duration(quantity: Physical) -> str:
    """A remaining time: `95 s`, `21 min`, `2 h 05 min`.  Units are s, m (minutes) or h; s if left out."""
    seconds_per_unit = {"s": 1, "m": 60, "h": 3600, None: 1}.get(quantity.get("Unit"))
    if seconds_per_unit is None:
        return _one_decimal(quantity["Value"], quantity["Multiplier"], quantity["Unit"], "s")
    return _about(number(quantity) * seconds_per_unit)


def seconds_of(quantity: Physical) -> int | float:
    """A remaining time in seconds, whichever unit it came in."""
    return number(quantity) * {"m": 60, "h": 3600}.get(quantity.get("Unit", "s"), 1)


def clock(stamp_s: int) -> str:
    """The time of day on somebody's clock, or the number where it is no sensible time."""
    try:
        return f"clock {datetime.fromtimestamp(stamp_s, UTC):%Y-%m-%d %H:%M:%S} UTC"
    except (ValueError, OverflowError, OSError):
        return f"clock {stamp_s}"


def seconds_text(seconds: float) -> str:
    """A measured time: `350 ms`, `54.6 s`, `5 min 29 s`, `2 h 05 min`."""
    if abs(seconds) < 0.9995:
        return f"{seconds * 1000:.0f} ms"
    if abs(seconds) < 100:
        return f"{seconds:.1f} s"
    whole = round(seconds)
    if whole < 7200:
        return f"{whole // 60} min {whole % 60:02d} s"
    minutes = round(seconds / 60)
    return f"{minutes // 60} h {minutes % 60:02d} min"


def _about(seconds: float) -> str:
    """A time somebody expects: `95 s`, `21 min`, `2 h 05 min`."""
    if abs(seconds) < 120:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 120 else f"{minutes // 60} h {minutes % 60:02d} min"


def _tenths(quantity: Physical, expected: str) -> str:
    if "Exponent" not in quantity:
        return _one_decimal(quantity["Value"], quantity["Multiplier"], quantity.get("Unit"), expected)
    exponent = quantity["Exponent"]
    if abs(exponent) > EXPONENT_SHOWN:
        return f"{number(quantity):.4g} {expected}"
    return _one_decimal(quantity["Value"], exponent, expected, expected)


def _in_kilo(quantity: Physical, expected: str) -> str:
    if "Exponent" not in quantity:
        return _with_kilo(quantity["Value"], quantity["Multiplier"], quantity.get("Unit"), expected)
    exponent = quantity["Exponent"]
    if abs(exponent) > EXPONENT_SHOWN:
        return f"{number(quantity):.4g} {expected}"
    return _with_kilo(quantity["Value"], exponent, expected, expected)


@lru_cache(maxsize=8192)
def _one_decimal(value: int, multiplier: int, unit: str | None, expected: str) -> str:
    return decimal(value, multiplier, 1) + _unit(unit, expected)


@lru_cache(maxsize=1024)
def _with_kilo(value: int, multiplier: int, unit: str | None, expected: str) -> str:
    if unit not in (expected, None) or -1000 < value * 10.0**multiplier < 1000:
        return decimal(value, multiplier, 0) + _unit(unit, expected)
    return decimal(value, multiplier - 3, 1) + _unit(unit, expected).replace(expected, "k" + expected)


def _unit(unit: str | None, expected: str) -> str:
    if unit == expected:
        return " " + expected
    return f" [{expected}]" if unit is None else f" {unit}?"


def any_quantity(quantity: Physical) -> str:
    """Any physical value with the unit it names, for messages without a row of their own."""
    return _BY_UNIT.get(quantity.get("Unit", ""), _plain)(quantity)


def _plain(quantity: Physical) -> str:
    unit = quantity.get("Unit")
    return f"{number(quantity)} {unit}" if unit else f"{number(quantity)}"


_BY_UNIT: dict[str, Callable[[Physical], str]] = {
    "V": volts, "A": amperes, "W": watts, "Wh": watt_hours, "s": duration, "m": duration, "h": duration,
}


def identifier(text: str) -> str:
    """An EVSEID: hexBinary in DIN 70121, with its text where that is readable; a string in ISO 15118-2.

    `5a5a3030 "ZZ00"`, `DE*PNX*E12345*1`.
    """
    try:
        raw = bytes.fromhex(text)
    except ValueError:
        return printable(text)
    if raw and all(0x20 <= octet < 0x7F for octet in raw):
        return f'{printable(text)} "{raw.decode("ascii")}"'
    return printable(text) or "empty"    # fromhex passes over line ends


def printable(text: str) -> str:
    """Text from the wire made harmless for a terminal: control characters are shown, runs of them counted."""
    if text.isprintable():
        return text
    if set(text) == {"\0"}:
        return f"{len(text)} x U+0000"
    return "".join(char if char.isprintable() else _escape(ord(char)) for char in text)


def _escape(code_point: int) -> str:
    return f"\\u{code_point:04x}" if code_point < 0x10000 else f"\\U{code_point:08x}"
