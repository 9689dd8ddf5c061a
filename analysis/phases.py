"""The stretches of a session: which messages belong to which, how long it took, how fast answers were."""

from __future__ import annotations

from dataclasses import dataclass

# Name of a phase for the request (and response) that belongs to it.  PowerDelivery is split by what it asks.
PHASES = {
    "supportedAppProtocol": "handshake",
    "SessionSetup": "session setup",
    "ServiceDiscovery": "services",
    "ServiceDetail": "services",
    "ServicePaymentSelection": "payment",
    "PaymentServiceSelection": "payment",
    "PaymentDetails": "contract",
    "CertificateInstallation": "contract",
    "CertificateUpdate": "contract",
    "ContractAuthentication": "authorization",
    "Authorization": "authorization",
    "ChargeParameterDiscovery": "parameters",
    "CableCheck": "CableCheck",
    "PreCharge": "PreCharge",
    "PowerDelivery": "power on",
    "CurrentDemand": "charging",
    "ChargingStatus": "charging",
    "MeteringReceipt": "charging",
    "WeldingDetection": "WeldingDetection",
    "SessionStop": "SessionStop",
    # ISO 15118-20
    "VehicleCheckIn": "check-in",
    "AuthorizationSetup": "authorization",
    "ServiceSelection": "services",
    "AC_ChargeParameterDiscovery": "parameters",
    "DC_ChargeParameterDiscovery": "parameters",
    "WPT_ChargeParameterDiscovery": "parameters",
    "ScheduleExchange": "schedule",
    "DC_CableCheck": "CableCheck",
    "DC_PreCharge": "PreCharge",
    "AC_ChargeLoop": "charging",
    "DC_ChargeLoop": "charging",
    "WPT_ChargeLoop": "charging",
    "MeteringConfirmation": "charging",
    "DC_WeldingDetection": "WeldingDetection",
    "WPT_FinePositioningSetup": "positioning",
    "WPT_FinePositioning": "positioning",
    "WPT_Pairing": "pairing",
    "WPT_AlignmentCheck": "alignment check",
    "ACDP_VehiclePositioning": "positioning",
    "ACDP_Connect": "connecting",
    "ACDP_Disconnect": "disconnecting",
    "ACDP_SystemStatus": "system status",
    "VehicleCheckOut": "check-out",
}
POWER_OFF = "power off"
STANDBY = "standby"
OTHER = "other messages"
UNDECODED = "what is not decoded"
PHASES_MAX = 200    # a session that wanders between phases for ever keeps its first ones


def phase_of(name: str) -> str:
    """The phase a request or response belongs to, by its name without Req or Res."""
    return PHASES.get(name[:-3], OTHER)


@dataclass(slots=True)
class Phase:
    """One stretch.  It lasts from its first message to the first message of the next stretch."""

    name: str
    start_ns: int
    end_ns: int
    requests: int = 0
    answers: int = 0
    slowest_answer_ms: float = 0.0

    @property
    def seconds(self) -> float:
        return (self.end_ns - self.start_ns) / 1e9


class PhaseLog:
    """The phases of one session, in order."""

    def __init__(self) -> None:
        self.phases: list[Phase] = []
        self._current: Phase | None = None

    def enter(self, name: str, time_ns: int) -> Phase:
        """The phase `name`, going on or beginning now."""
        current = self._current
        if current is not None and current.name == name:
            current.end_ns = time_ns
            return current
        if current is not None:
            current.end_ns = max(time_ns, current.start_ns)
        if current is None and self.phases and self.phases[-1].name == name:
            current = self.phases[-1]    # an answer that was under way when its side closed
            current.end_ns = max(time_ns, current.end_ns)
        elif len(self.phases) < PHASES_MAX:
            current = Phase(name, time_ns, time_ns)
            self.phases.append(current)
        else:
            current = self.phases[-1]
        self._current = current
        return current

    def end(self, time_ns: int) -> None:
        """Whatever phase is going on ends here; the next enter() begins a new one."""
        if self._current is not None:
            self._current.end_ns = max(time_ns, self._current.start_ns)
            self._current = None

    @property
    def current_name(self) -> str | None:
        return self._current.name if self._current is not None else None

    @property
    def last_name(self) -> str | None:
        return self.phases[-1].name if self.phases else None
