"""What the standards say about time where our own limits (plc/session/limits.py) are others.

Our own limits say when we act: strict with ourselves, lenient with others.  Whoever judges a recording needs
the standard's: DIN 70121 and ISO 15118-2 at second hand.  What is not named here is as in LIMITS.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from plc.session.limits import LIMITS, Limit, Limits

_CAR = {
    "Authorization": Limits(2_000, 60_000, "ISO V2G_EVCC_Ongoing"),
    "ChargeParameterDiscovery": Limits(2_000, 60_000, "DIN, ISO"),
    "CableCheck": Limits(2_000, 40_000, "DIN, ISO"),
    "PreCharge": Limits(2_000, 7_000, "DIN, ISO"),
    "PowerDelivery": Limits(5_000, None, "DIN, ISO"),
    "CurrentDemand": Limits(250, None, "DIN, ISO"),
    "WeldingDetection": Limits(2_000, None, "DIN, ISO"),
}
_CHARGER = {
    "Authorization": Limits(1_500, 55_000, "ISO"),
    "ChargeParameterDiscovery": Limits(1_500, 55_000, "ISO"),
    "PreCharge": Limits(1_500, 5_000, "ISO"),
    "PowerDelivery": Limits(4_500, None, "DIN, ISO"),
    "CurrentDemand": Limits(25, None, "ISO"),
    "WeldingDetection": Limits(1_500, None, "DIN, ISO"),
}
# A car in DIN 70121 waits for the user at the card reader as long as it takes.
_DIN_CAR = {"Authorization": Limits(2_000, None, "DIN: until the user has acted")}
_DIN_CHARGER = {"Authorization": Limits(1_500, None, "DIN: until the user has acted")}

# ISO 15118-20, which our car and charger do not speak: the names are those of its messages.
_ISO20_SIMPLE = ("supportedAppProtocol", "SessionSetup", "AuthorizationSetup", "ServiceDiscovery",
                 "ServiceSelection", "DC_ChargeParameterDiscovery", "AC_ChargeParameterDiscovery",
                 "DC_WeldingDetection", "MeteringConfirmation", "SessionStop")
ISO20: dict[str, Mapping[str, Limits]] = {
    "car": {
        **dict.fromkeys(_ISO20_SIMPLE, Limits(2_000, None, "ISO -20")),
        "ServiceDetail": Limits(5_000, None, "ISO -20"),
        "CertificateInstallation": Limits(5_000, None, "ISO -20"),
        "Authorization": Limits(2_000, 60_000, "ISO -20"),
        "ScheduleExchange": Limits(2_000, 60_000, "ISO -20"),
        "DC_CableCheck": Limits(2_000, 40_000, "ISO -20"),
        "DC_PreCharge": Limits(2_000, 10_000, "ISO -20"),
        "PowerDelivery": Limits(5_000, None, "ISO -20"),
        "DC_ChargeLoop": Limits(500, None, "ISO -20"),
        "AC_ChargeLoop": Limits(500, None, "ISO -20"),
    },
    "charger": {
        **dict.fromkeys(_ISO20_SIMPLE, Limits(1_500, None, "ISO -20")),
        "ServiceDetail": Limits(4_500, None, "ISO -20"),
        "CertificateInstallation": Limits(4_500, None, "ISO -20"),
        "Authorization": Limits(1_500, 55_000, "ISO -20"),
        "ScheduleExchange": Limits(1_500, 55_000, "ISO -20"),
        "DC_CableCheck": Limits(1_500, 38_000, "ISO -20"),
        "DC_PreCharge": Limits(1_500, None, "ISO -20"),
        "PowerDelivery": Limits(4_500, None, "ISO -20"),
        "DC_ChargeLoop": Limits(250, None, "ISO -20"),
        "AC_ChargeLoop": Limits(250, None, "ISO -20"),
    },
}

OVERRIDES: dict[tuple[str, str], Mapping[str, Limits]] = {
    ("car", "din"): {**_CAR, **_DIN_CAR},
    ("car", "iso2"): _CAR,
    ("charger", "din"): {**_CHARGER, **_DIN_CHARGER},
    ("charger", "iso2"): _CHARGER,
}

MATCH_SEQUENCE_MS = Limit(100, "ISO 15118-3 TP_match_sequence")
MATCH_SEQUENCE_WAIT_MS = Limit(400, "ISO 15118-3 TT_match_sequence")
SOUND_INTERVAL_LEAST_MS = Limit(20, "ISO 15118-3 TP_EV_batch_msg_interval")
SOUND_INTERVAL_MOST_MS = Limit(50, "ISO 15118-3 TP_EV_batch_msg_interval")
SDP_ANSWER_MS = Limit(250, "ISO 15118-2: the car asks again after 250 ms")
CALL_MS = Limit(1_000, "seen: most chargers accept within 10 ms, an ABB after 2.9 s")
CAR_PERFORMANCE_MS = Limit(40_000, "ISO V2G_EVCC_Sequence_Performance_Time")
SERVER_PORT_LEAST = Limit(49_152, "ISO 15118-2: dynamic ports")


@cache
def standard_limits(side: str, schema: str) -> Mapping[str, Limits]:
    """The limits of `car` or `charger` in this schema by record name; empty for a schema without any."""
    if schema.startswith("iso20"):
        return ISO20[side]
    return {**LIMITS.get((side, schema), {}), **OVERRIDES.get((side, schema), {})}
