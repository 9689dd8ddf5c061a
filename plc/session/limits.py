"""How long: each number with where it comes from.

answer_ms: how long one answer may take.  phase_ms: how long the whole phase may take, in which the same
message is repeated until it is finished; None: without end.
The car waits longer than the charger may take; both are stricter with themselves than with the other side.
"DIN" and "ISO" are DIN 70121 and ISO 15118-2 at second hand; "seen" is what recorded cars and chargers do;
"ours" is a choice of this program.
"""

from __future__ import annotations

from typing import NamedTuple


class Limits(NamedTuple):
    """For one message of one side."""

    answer_ms: int
    phase_ms: int | None
    source: str


class Limit(NamedTuple):
    """One duration, or one size in the unit that the name says."""

    value: int
    source: str


# --- the car waits this long, by request (records without Req)

_CAR_BOTH: dict[str, Limits] = {
    "supportedAppProtocol": Limits(2_000, None, "DIN, ISO"),
    "SessionSetup": Limits(2_000, None, "DIN, ISO"),
    "ServiceDiscovery": Limits(2_000, None, "DIN, ISO"),
    "ServiceDetail": Limits(5_000, None, "ISO"),
    "PaymentServiceSelection": Limits(2_000, None, "DIN, ISO"),
    # Seen: users take up to 90 s with card and telephone; a protocol limit must not end that.
    "Authorization": Limits(2_000, 180_000, "seen: 101 rounds, 90 s; ISO 60 s"),
    # Seen: 1.8 s from one charger, 1.35 s from another.
    "ChargeParameterDiscovery": Limits(5_000, 60_000, "ours, ISO 2 s; phase DIN, ISO"),
    # Seen: one answer after 4.1 s; whole checks of 2 to 55 s.
    "CableCheck": Limits(5_000, 60_000, "seen, ISO 2 s and 40 s"),
    # Seen: two makes take 11 s.
    "PreCharge": Limits(2_000, 15_000, "answer DIN, ISO; phase seen, DIN and ISO 7 s"),
    "PowerDelivery": Limits(6_000, None, "ours, ISO 5 s, seen in DIN: 1.5 s"),
    # Seen: real cars let 300 to 570 ms pass, most chargers answer within 100 ms.
    "CurrentDemand": Limits(1_000, None, "ours, DIN and ISO 250 ms"),
    "ChargingStatus": Limits(2_000, None, "ISO"),
    "MeteringReceipt": Limits(2_000, None, "ISO"),
    "WeldingDetection": Limits(2_000, 5_000, "answer DIN, ISO; phase ours"),
    "SessionStop": Limits(2_000, None, "DIN, ISO"),
}
# --- the charger answers within answer_ms, and goes through the phase within phase_ms

_CHARGER_BOTH: dict[str, Limits] = {
    "supportedAppProtocol": Limits(1_500, None, "DIN, ISO"),
    "SessionSetup": Limits(1_500, None, "DIN, ISO"),
    "ServiceDiscovery": Limits(1_500, None, "DIN, ISO"),
    "ServiceDetail": Limits(4_500, None, "ISO"),
    "PaymentServiceSelection": Limits(1_500, None, "DIN, ISO"),
    "PaymentDetails": Limits(4_500, None, "ISO"),
    "CertificateInstallation": Limits(4_500, None, "ISO"),
    "CertificateUpdate": Limits(4_500, None, "ISO"),
    "Authorization": Limits(1_500, 180_000, "answer DIN, ISO; phase seen: other chargers wait as long"),
    # Seen: one car waits 400 ms only; "Ongoing" costs nothing.
    "ChargeParameterDiscovery": Limits(100, 55_000, "seen, ISO 1.5 s; phase ISO"),
    "CableCheck": Limits(1_500, 38_000, "DIN, ISO"),
    # The car ends a pre-charge; the charger only one that lasts for ever.
    "PreCharge": Limits(1_500, 30_000, "answer DIN, ISO; phase ours, ISO 5 s"),
    # Seen: some cars wait little more than 1.5 s in DIN.
    "PowerDelivery": Limits(1_400, None, "seen, ISO 4.5 s"),
    "CurrentDemand": Limits(25, None, "ISO"),
    "ChargingStatus": Limits(1_500, None, "ISO"),
    "MeteringReceipt": Limits(1_500, None, "ISO"),
    "WeldingDetection": Limits(1_500, None, "DIN, ISO"),
    "SessionStop": Limits(1_500, None, "DIN, ISO"),
}

LIMITS: dict[tuple[str, str], dict[str, Limits]] = {
    ("car", "din"): _CAR_BOTH,
    ("car", "iso2"): _CAR_BOTH,
    ("charger", "din"): {
        **_CHARGER_BOTH,
        "PreCharge": Limits(1_500, 20_000, "DIN, from the first request [V2G-DC-969]"),
        "WeldingDetection": Limits(1_500, 20_000, "DIN, from the first request [V2G-DC-926]"),
    },
    ("charger", "iso2"): {
        **_CHARGER_BOTH,
        "PowerDelivery": Limits(4_500, None, "ISO"),
    },
}

# --- sessions as a whole

CAR_SETUP_MS = Limit(20_000, "DIN, ISO: to SessionSetupRes; they from the link on, we from TCP on")
ONGOING_MS = Limit(60_000, "ISO [V2G2-711], DIN [V2G-DC-864]: how long a charger may answer Ongoing")
READY_TO_CHARGE_MS = Limit(150_000, "DIN table 77: from SessionSetupRes to PowerDeliveryReq")
CHARGER_SETUP_MS = Limit(20_000, "ours, ISO 18 s: from TCP to SessionSetupReq; seen: SYN to request 1 s")
SEQUENCE_MS = Limit(60_000, "DIN, ISO: how long a car may say nothing")
# Seen: recorded chargers wait 2 to 5 s for the car's FIN after SessionStopRes.
CLOSE_WAIT_MS = Limit(3_000, "seen: how long the charger leaves TCP to the car after the last answer")
NO_CURRENT_MS = Limit(600_000, "seen: a car that stops after 10 min without the current it asks for")
PAUSED_MS = Limit(24 * 3_600_000, "ours: how long a paused session may be joined again")

STOP_GRACE_MS = Limit(10_000, "ours: how long a car that was asked to stop may go on")
PRECHARGE_GRACE_MS = Limit(1_000, "ours: how long a car in pre-charge may be silent when its time is over")
FRESH_WAIT_MS = Limit(200, "ours: how long an answer waits for a fresh measurement; some cars wait 250 ms")

# --- hardware

LOCK_MS = Limit(2_000, "seen: to lock and confirm it")
CONTACTORS_MS = Limit(3_000, "seen: cars take 0.02 to 3.6 s")
PILOT_MS = Limit(1_500, "DIN: from the request until the pilot shows state B or C")
MEASUREMENT_AGE_MS = Limit(500, "ours: older voltages and currents are neither told nor acted on")
INLET_AGE_MS = Limit(900, "ours: the inlet voltage while power flows; dieter says it every 0.5 s, the "
                          "supervisor waits for 1 s")
BATTERY_AGE_MS = Limit(1_000, "seen: CHAdeMO adapters stop after 1 s without the battery's word")
VANISHED_MS = Limit(1_000, "ours: before the charge, who was measured and is not for so long has gone")
COUNTED_MOST_MS = Limit(1_000, "ours: a current counts so long as energy; behind it nobody knows")
AUTHORISATION_AGE_MS = Limit(5_000, "ours: how long a device's word on authorisation or a wish counts")
PRECHARGE_CURRENT_A = Limit(2, "seen: a strict charger refuses more")
PRECHARGE_TOLERANCE_V = Limit(20, "IEC 61851-23, as quoted: between inlet and battery when contactors close")
SAFE_VOLTAGE_V = Limit(60, "what may be touched")

# --- how the car ends

RAMP_DOWN_MS = Limit(1_500, "ours: how long the car asks for 0 A before it says PowerDelivery off")
PILOT_SETTLES_MS = Limit(400, "seen: 300 to 450 ms between state B and opening the contactors")
POWER_GONE_MS = Limit(2_000, "seen: after this time in state B contactors open whatever flows")
CURRENT_GONE_A = Limit(1, "ours: what contactors may interrupt without harm")
OPENING_MS = Limit(1_000, "ours: until the feedback says that the contactors are open")
STATE_B_SEEN_MS = Limit(1_500, "EvseV2G: a charger sees state B within 1.5 s")
UNLOCK_MS = Limit(5_000, "seen: chargers take up to some seconds to discharge the cable")
GOODBYE_MS = Limit(4_000, "ours: as UNLOCK_MS after a fault; ISO 15118-4 wants the goodbye within 5 s of it")
FEEDBACK_LOOK_MS = Limit(10, "ours: how often the car looks at its feedbacks while it waits for one")

# --- what the car does not believe, and for how long it puts up with that

FEEDBACK_LOST_MS = Limit(100, "ours: bounce of an auxiliary contact; the supervisor waits a little longer")
IMPLAUSIBLE_MS = Limit(2_000, "seen: debounce of 2 s")
IMPLAUSIBLE_V = Limit(20, "seen: between the voltage at the inlet and the one that the charger reports")
ROOM_V = Limit(10, "seen: a charger stopped at 393 V because our limit was 398 V")
MIRRORED_V = Limit(1, "ours: so near to the target a report only repeats it")
OVERVOLTAGE_MS = Limit(1_000, "ours")
OVERVOLTAGE_V = Limit(10, "ours: above the car's own limit")
OVERCURRENT_MS = Limit(1_000, "ours")
OVERCURRENT_A = Limit(10, "ours: above the most that was asked for")
CURRENT_FOLLOWS_MS = Limit(5_000, "ours: how long the charger may take to follow a smaller request")
