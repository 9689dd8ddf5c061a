"""What limits a charge at a moment: the question that made people start this project.

Only what both sides say goes in.  A charger that gives what the car asks for is limited by the car: by its
wish, by its own limit, because it asks for just what the charger offers, or because the battery is getting
full (taper).  A charger that gives less is at its limit, or still regulating.
"""

from __future__ import annotations

from enum import Enum
from math import inf, nan
from typing import NamedTuple

TOLERANCE_A = 1.0        # smallest difference that counts
TOLERANCE_SHARE = 0.03   # of the current
IDLE_A = 0.5
LAG_S = 1.0              # what a charger may take to follow; seen: 0.3 s behind a wish that rises by 10 A/s
TAPER_SHARE = 0.95       # of the highest wish so far: a car that asks for less than that has reduced it
TAPER_VOLTAGE = 0.97     # of the target voltage: from here on the battery is nearly at its voltage
TAPER_SOC = 70.0         # percent: a battery below it is not full, whatever voltage the charger reports
AT_TARGET_V = 2.0        # so near the target voltage the charger regulates the voltage, not the current


class Limiter(Enum):
    """The value is how it is said."""

    CAR_TARGET = "the car's wish"
    CAR_LIMIT = "the car's limit"
    TAPER = "the battery getting full (taper)"
    CHARGER_LIMIT = "the charger's limit"
    CHARGER_REGULATION = "the charger's regulation"
    NOTHING_WANTED = "nothing: the car asks for no current"
    UNKNOWN = "the charger alone: the car tells no target"


LIMITERS = tuple(Limiter)
COLOURS = {
    Limiter.CAR_TARGET: "#2f7fd1", Limiter.CAR_LIMIT: "#1b4f86", Limiter.TAPER: "#35a06b",
    Limiter.CHARGER_LIMIT: "#d9534f", Limiter.CHARGER_REGULATION: "#f0ad4e",
    Limiter.NOTHING_WANTED: "#b8bec6", Limiter.UNKNOWN: "#e6e8eb",
}
MEANINGS = {
    Limiter.CAR_TARGET: "The charger gives what the car asks for, and both could do more.",
    Limiter.CAR_LIMIT: "The car asks for all that it allows itself.",
    Limiter.TAPER: "The battery is near its voltage: the car asks for less and less, or the charger holds the"
                   " voltage and the current falls by itself.",
    Limiter.CHARGER_LIMIT: "The charger gives all that it offers: the car asks for that, or for more.",
    Limiter.CHARGER_REGULATION: "The charger gives less than it offers and less than the car asks for: it"
                                " ramps, or it does not manage.",
    Limiter.NOTHING_WANTED: "The car asks for 0 A.",
    Limiter.UNKNOWN: "Dynamic mode of ISO 15118-20: the charger decides within the car's limits.",
}


class Moment(NamedTuple):
    """What both said last; NaN where nobody said it.  achieved: limits the charger says it has reached.

    lately_a: the least that the car asked for within LAG_S; a charger follows a rising wish a little later.
    """

    target_a: float
    present_a: float
    present_v: float
    target_v: float
    charger_max_a: float
    charger_max_w: float
    car_max_a: float
    car_max_w: float
    highest_target_a: float = 0.0
    soc_percent: float = nan
    achieved: frozenset[str] = frozenset()
    lately_a: float = inf


def who_limits(moment: Moment) -> Limiter:
    """Who decides how much flows at this moment."""
    target_a, present_a = abs(moment.target_a), abs(moment.present_a)
    if target_a != target_a:
        return Limiter.UNKNOWN
    if target_a <= IDLE_A and present_a <= IDLE_A + TOLERANCE_A:
        return Limiter.NOTHING_WANTED
    near_a = max(TOLERANCE_A, TOLERANCE_SHARE * target_a)
    offered_a = _smaller(moment.charger_max_a, moment.charger_max_w, moment.present_v)
    if present_a >= min(target_a, abs(moment.lately_a)) - near_a:
        return _follows(moment, target_a, near_a, offered_a)
    if present_a >= offered_a - near_a or moment.achieved & {"current", "power"}:
        return Limiter.CHARGER_LIMIT
    at_target = "voltage" in moment.achieved or moment.present_v >= moment.target_v - AT_TARGET_V
    if at_target and not moment.soc_percent < TAPER_SOC:
        return Limiter.TAPER
    return Limiter.CHARGER_REGULATION


def _follows(moment: Moment, target_a: float, near_a: float, offered_a: float) -> Limiter:
    """The charger gives what the car asks for."""
    if target_a >= offered_a - near_a:
        return Limiter.CHARGER_LIMIT
    if target_a >= _smaller(moment.car_max_a, moment.car_max_w, moment.present_v) - near_a:
        return Limiter.CAR_LIMIT
    has_reduced = target_a < TAPER_SHARE * moment.highest_target_a
    soc = moment.soc_percent
    is_nearly_full = soc >= TAPER_SOC if soc == soc else moment.present_v >= TAPER_VOLTAGE * moment.target_v
    if has_reduced and is_nearly_full:
        return Limiter.TAPER
    return Limiter.CAR_TARGET


def _smaller(max_a: float, max_w: float, voltage_v: float) -> float:
    """The current that two limits leave together; zeros and what was not told are no limits."""
    by_current = max_a if max_a > 0 else inf
    by_power = max_w / voltage_v if max_w > 0 and voltage_v > 0 else inf
    return min(by_current, by_power)
