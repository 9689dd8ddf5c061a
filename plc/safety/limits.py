"""The numbers of the supervisor, each with where it comes from.

"seen" is what recorded cars and chargers do, "ours" a choice of this program; other sources by name.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Limit(NamedTuple):
    """A duration in ms, or a value in the unit that the name ends with."""

    value: int
    source: str


# --- both sides
LOOP_GAP_MS = Limit(1_000, "ours: who stood still for so long cannot be trusted with closed contactors")
CONTACTORS_CONFIRM_MS = Limit(4_000, "seen: 0.02 to 3.6 s; other chargers allow 3 s")
FEEDBACK_LOST_MS = Limit(150, "ours: bounce of an auxiliary contact")
WELDED_AFTER_MS = Limit(1_500, "ours: opening takes some 50 ms; feedback may be slow")
WELDED_VOLTAGE_MS = Limit(4_000, "ours: inlets without a bleeder hold their voltage for seconds")
TOUCHABLE_V = Limit(60, "IEC 61851-23: below this DC voltage a live part may be touched")
NO_LOAD_A = Limit(1, "ours: contactors may open")
TEST_MOST_MS = Limit(3_000, "ours: an output that is tested by hand goes off again by itself")
FEEDBACK_CURRENT_MS = Limit(2_000, "ours: time for the other side to follow a new limit")

# --- the car
LOCK_CONFIRM_MS = Limit(2_000, "clara: time-out of its wait for the connector lock")
PILOT_LOST_MS = Limit(200, "ours: longer than a toggle of the pilot's measurement")
STATE_C_MOST_MS = Limit(150_000, "DIN 70121 EVCC_ReadyToCharge")
CHARGER_SILENT_MS = Limit(10_000, "ours: the session's own limits strike long before")
PLAUSIBLE_V = Limit(20, "clara: reported against own inlet voltage")
PLAUSIBLE_MS = Limit(2_000, "clara: debounce of the same")
OPEN_AFTER_B_MS = Limit(300, "clara, pyPLC: 300 to 450 ms from B to open contactors")
OPEN_LATEST_MS = Limit(2_000, "pyPLC: the charger cuts within its time; then they open, load or not")
UNLOCK_LATEST_MS = Limit(10_000, "ours: a charger whose voltage stays up must not keep the car")
STOP_SOON_MS = Limit(3_000, "ours: for a stop in order where the danger is not immediate")
STOP_MOST_MS = Limit(15_000, "ours: from a wish to stop to open contactors, all answers at their limits")
STOP_FAULT_MS = Limit(2_000, "ours: the same after an emergency or malfunction of the charger")
NO_CURRENT_MS = Limit(600_000, "seen: a car stops after 600.8 s without current")
BUTTON_KILLS_MS = Limit(10_000, "clara: a stop button held so long ends the session at once")
TEMPERATURE_LOST_MS = Limit(5_000, "ours: an inlet warms up in minutes")
OVER_TEMPERATURE_K = Limit(10, "clara: stop this far above the inlet's maximum, derate this far below")

# --- the charger
CABLE_CHECK_MOST_MS = Limit(37_000, "cars allow 40 s, our session 38 s; this one knows what is missing")
CABLE_CHECK_A = Limit(1, "ours: enough to charge the cable, too little to hurt")
PRE_CHARGE_A = Limit(2, "IEC 61851-23: pre-charge current at most 2 A")
PRE_CHARGE_MOST_MS = Limit(40_000, "ours: above what any car asks for (30 s)")
RAMP_A_PER_S = Limit(25, "EVerest: DC ramp of new limits")
DEVIATION_V = Limit(50, "EVerest: voltage plausibility")
DEVIATION_MS = Limit(30_000, "EVerest: the same for so long")
OVER_VOLTAGE_PERCENT = Limit(10, "IEC 61851-23: 110 % of the car's maximum")
OVER_VOLTAGE_MS = Limit(100, "ours: longer than a ripple, the hardware is faster")
CAR_SILENT_MS = Limit(60_000, "ISO 15118-2 V2G_SECC_Sequence_Timeout")
CAR_SILENT_CHARGING_MS = Limit(10_000, "ours: a car asks every 0.1 to 0.5 s while it charges")
CUT_MOST_MS = Limit(500, "ours: from a cut supply to open contactors, load or not")
PWM_RETAIN_MS = Limit(1_500, "EvseV2G: the oscillator stays on after an error")


@dataclass(frozen=True, slots=True, kw_only=True)
class PevLimits:
    """What differs from car to car.

    delta_v: the most that inlet and battery may differ where contactors close.
    accepts_odd_report: with closed contactors the charger's voltage does not matter while our own two agree.
    reported_ends_pre_charge: on a bench without inlet measurement, the charger's word stands for it.
    """

    fresh_ms: int = 1_000
    delta_v: float = 20.0
    max_voltage_v: float = 1000.0
    max_current_a: float = 500.0
    max_temperature_c: float = 90.0
    accepts_odd_report: bool = False
    reported_ends_pre_charge: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class EvseLimits:
    """What differs from charger to charger.

    discharge_max_current_a: the most that may be drawn out of the car when it asks for it; 0 forbids it.
    """

    fresh_ms: int = 1_000
    max_voltage_v: float = 1000.0
    max_current_a: float = 500.0
    discharge_max_current_a: float = 0.0
