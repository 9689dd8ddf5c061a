"""What one row of the table of faults says, and the places in a session where faults are put."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from plc.session.limits import LIMITS
from tests.faults.bench import Bench
from tests.faults.faults import Act, InPhase, OnMessage


@dataclass(frozen=True, kw_only=True)
class Case:
    """One fault.

    car, charger: the codes of the causes that the two sides state; "" where the program is gone.
    says: what stands in the sentence of one of them.  answer: a response code that must go over the wire.
    rest_ms: the most time from the fault until all is off, touchable and unlocked; None: the charge goes on.
    is_stuck: something is broken so that it cannot come to rest; then the lock must hold what is live.
    also: what happens besides, and is no fault: that the charger asks for a receipt, say.
    again: after the end the same car and charger start anew, and that charge must succeed.
    charge_ms: how long power flows until the user presses stop.
    """

    group: str
    name: str
    kind: str
    fault: OnMessage | InPhase
    car: str
    charger: str
    says: str = ""
    answer: tuple[str, str] | None = None
    rest_ms: int | None = 0
    is_stuck: bool = False
    also: OnMessage | None = None
    again: bool = False
    charge_ms: int = 1_000
    pev: Mapping[str, Any] = field(default_factory=dict)
    evse: Mapping[str, Any] = field(default_factory=dict)

    @property
    def title(self) -> str:
        return f"{self.group}, {self.kind}, {self.name}".replace("/", " or ")


class Place(NamedTuple):
    """One message of a session: the nth of its name.  stage: how far the session is, see STAGES."""

    label: str
    name: str
    nth: int
    stage: str


# offer, setup: no session yet; calm: nothing is on; ready: on the way to power; loop: power flows;
# off: the car has ended the charge already; bye: all is off.
_SETUP = (
    Place("supportedAppProtocol", "supportedAppProtocol", 1, "offer"),
    Place("SessionSetup", "SessionSetup", 1, "setup"),
    Place("ServiceDiscovery", "ServiceDiscovery", 1, "calm"),
    Place("ServiceDetail", "ServiceDetail", 1, "calm"),
    Place("PaymentServiceSelection", "PaymentServiceSelection", 1, "calm"),
    Place("Authorization", "Authorization", 1, "calm"),
    Place("ChargeParameterDiscovery", "ChargeParameterDiscovery", 1, "calm"),
)
_DC = (
    *_SETUP,
    Place("CableCheck", "CableCheck", 1, "ready"),
    Place("PreCharge", "PreCharge", 1, "ready"),
    Place("PowerDelivery (start)", "PowerDelivery", 1, "ready"),
    Place("CurrentDemand", "CurrentDemand", 5, "loop"),
    Place("PowerDelivery (stop)", "PowerDelivery", 2, "off"),
    Place("WeldingDetection", "WeldingDetection", 1, "off"),
    Place("SessionStop", "SessionStop", 1, "bye"),
)
_RECEIPT = Place("MeteringReceipt", "MeteringReceipt", 1, "loop")
_ISO_DC = (*_DC[:-4], _RECEIPT, *_DC[-4:])
_AC = (
    *_SETUP,
    Place("PowerDelivery (start)", "PowerDelivery", 1, "ready"),
    _RECEIPT,
    Place("ChargingStatus", "ChargingStatus", 5, "loop"),
    Place("PowerDelivery (stop)", "PowerDelivery", 2, "off"),
    Place("SessionStop", "SessionStop", 1, "bye"),
)
PLACES = {"din": _DC, "iso2": _ISO_DC, "ac": _AC}
DC = ("din", "iso2")
STAGES = ("offer", "setup", "calm", "ready", "loop", "off", "bye")

_BOTH_CODES = (
    "FAILED", "FAILED_SequenceError", "FAILED_ServiceIDInvalid", "FAILED_UnknownSession",
    "FAILED_ServiceSelectionInvalid", "FAILED_PaymentSelectionInvalid", "FAILED_CertificateExpired",
    "FAILED_SignatureError", "FAILED_NoCertificateAvailable", "FAILED_CertChainError",
    "FAILED_ChallengeInvalid", "FAILED_ContractCanceled", "FAILED_WrongChargeParameter",
    "FAILED_PowerDeliveryNotApplied", "FAILED_TariffSelectionInvalid", "FAILED_ChargingProfileInvalid",
    "FAILED_MeteringSignatureNotValid",
)
_ISO_CODES = (
    *_BOTH_CODES, "FAILED_NoChargeServiceSelected", "FAILED_WrongEnergyTransferMode",
    "FAILED_ContactorError", "FAILED_CertificateNotAllowedAtThisEVSE", "FAILED_CertificateRevoked",
)
FAILED_CODES = {
    "din": (*_BOTH_CODES, "FAILED_EVSEPresentVoltageToLow", "FAILED_WrongEnergyTransferType"),
    "iso2": _ISO_CODES,
    "ac": _ISO_CODES,
}
STATUS_GOES_ON = ("EVSE_NotReady", "EVSE_Ready", "EVSE_IsolationMonitoringActive")
STATUS_ENDS = ("EVSE_UtilityInterruptEvent", "EVSE_EmergencyShutdown", "EVSE_Malfunction",
               "Reserved_8", "Reserved_9", "Reserved_A", "Reserved_B", "Reserved_C")
WITH_STATUS = ("ChargeParameterDiscovery", "CableCheck", "PreCharge", "PowerDelivery (start)",
               "CurrentDemand", "MeteringReceipt", "PowerDelivery (stop)", "WeldingDetection")
EV_ERRORS = (
    "FAILED_RESSTemperatureInhibit", "FAILED_EVShiftPosition", "FAILED_ChargerConnectorLockFault",
    "FAILED_EVRESSMalfunction", "FAILED_ChargingCurrentdifferential", "FAILED_ChargingVoltageOutOfRange",
    "Reserved_A", "Reserved_B", "Reserved_C", "FAILED_ChargingSystemIncompatibility",
)
WITH_ERROR = ("ChargeParameterDiscovery", "CableCheck", "PreCharge", "CurrentDemand", "WeldingDetection")

# How long the car waits for the voltages to match.
PRE_CHARGE_MS = LIMITS["car", "din"]["PreCharge"].phase_ms or 0

# From the moment that a fault is noticed to rest: state B, no current, contactors open, the inlet discharged,
# the lock open.
REST_MS = {"offer": 0, "setup": 0, "calm": 0, "ready": 1_500, "loop": 1_500, "off": 1_500, "bye": 0}


def places(kind: str, *labels: str) -> tuple[Place, ...]:
    return tuple(place for place in PLACES[kind] if not labels or place.label in labels)


def answer_ms(kind: str, place: Place) -> int:
    """How long the car waits for this answer."""
    return LIMITS["car", "din" if kind == "din" else "iso2"][place.name].answer_ms


def untrue(who: str, **values: object) -> Act:
    """Measurements that are not true."""
    def act(bench: Bench) -> None:
        device = bench.car_device if who == "car" else bench.charger_device
        device.sensors.faults.untrue.update(values)
    return act
