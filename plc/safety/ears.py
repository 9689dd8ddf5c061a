"""What the other side itself said, taken from the decoded messages and not from our session machine.

So a mistake in a session machine cannot close a contactor: the charger's CableCheckRes must really have come.
Whatever does not look as the schema wants it is not heard; nothing here raises.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from plc.session.values import Reading

# EVSEStatusCode: with these the session goes on; all others ask for an end, these two for an end at once.
STATUS_GOES_ON = frozenset(("EVSE_NotReady", "EVSE_Ready", "EVSE_IsolationMonitoringActive"))
STATUS_AT_ONCE = frozenset(("EVSE_EmergencyShutdown", "EVSE_Malfunction"))
# By what a Value is multiplied, and then divided, for its Multiplier.
POWERS = {power: (10**max(power, 0), 10**max(-power, 0)) for power in range(-9, 10)}


def body_of(message: object) -> tuple[str, Mapping[str, Any]]:
    """The name and content of a message in the codec's JSON form; ("", {}) if it is none."""
    try:
        (name, content), = message["V2G_Message"]["Body"].items()  # type: ignore[index]
    except (KeyError, TypeError, ValueError, AttributeError):
        return "", {}
    return (name, content) if isinstance(name, str) and isinstance(content, dict) else ("", {})


def amount(content: Mapping[str, Any], name: str) -> float | None:
    """A PhysicalValue in its unit, or None."""
    value = content.get(name)
    if value is None:
        return None
    try:
        number = value["Value"]
        up, down = POWERS[value.get("Multiplier", 0)]
        return number * up / down if isinstance(number, int) else None
    except (AttributeError, KeyError, TypeError, OverflowError):
        return None


def part(content: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = content.get(name)
    return value if isinstance(value, dict) else {}


def status_of(content: Mapping[str, Any]) -> Mapping[str, Any]:
    """What the charger says there of its state."""
    return part(content, "DC_EVSEStatus") or part(content, "AC_EVSEStatus")


class ChargerWords:
    """What the charger has said in this session.

    stop: "" or why it wants to end; is_urgent: and at once.
    """

    __slots__ = (
        "cable_check_passed", "is_ac", "is_charging", "is_urgent", "maximum_current_a", "maximum_voltage_v",
        "minimum_voltage_v", "parameters_finished", "said_ms", "stop", "voltage_v",
    )  # fmt: skip

    def __init__(self, now_ms: int) -> None:
        self.said_ms = now_ms
        self.parameters_finished = False
        self.cable_check_passed = False
        self.is_ac = False
        self.is_charging = False
        self.minimum_voltage_v: float | None = None
        self.maximum_voltage_v: float | None = None
        self.maximum_current_a: float | None = None
        self.voltage_v: Reading[float] | None = None
        self.stop = ""
        self.is_urgent = False

    def hear(self, message: object, is_in_state_c: bool, now_ms: int) -> None:
        name, content = body_of(message)
        if not name.endswith("Res"):
            return
        self.said_ms = now_ms
        is_ok = str(content.get("ResponseCode", "")).startswith("OK")
        is_finished = is_ok and content.get("EVSEProcessing") == "Finished"
        if name == "ChargeParameterDiscoveryRes":
            self._hear_parameters(content, is_finished)
        elif name == "CableCheckRes":
            # An isolation status is optional in the schema; one that is there must not be bad.
            isolation = part(content, "DC_EVSEStatus").get("EVSEIsolationStatus", "Valid")
            self.cable_check_passed = is_finished and is_in_state_c and isolation in ("Valid", "Warning")
        elif name in ("CurrentDemandRes", "ChargingStatusRes"):
            self.is_charging = is_ok
            self._hear_limits(content)
        if (voltage_v := amount(content, "EVSEPresentVoltage")) is not None:
            self.voltage_v = Reading(voltage_v, now_ms)
        self._hear_stop(name, content, is_ok)

    def _hear_parameters(self, content: Mapping[str, Any], is_finished: bool) -> None:
        self.cable_check_passed = False
        self.parameters_finished = self.parameters_finished or is_finished
        self.is_ac = "AC_EVSEChargeParameter" in content
        self._hear_limits(part(content, "DC_EVSEChargeParameter"))

    def _hear_limits(self, content: Mapping[str, Any]) -> None:
        for attribute, name in (("minimum_voltage_v", "EVSEMinimumVoltageLimit"),
                                ("maximum_voltage_v", "EVSEMaximumVoltageLimit"),
                                ("maximum_current_a", "EVSEMaximumCurrentLimit")):
            if (value := amount(content, name)) is not None:
                setattr(self, attribute, value)

    def _hear_stop(self, name: str, content: Mapping[str, Any], is_ok: bool) -> None:
        status = status_of(content) or status_of(
            part(content, "DC_EVSEChargeParameter") or part(content, "AC_EVSEChargeParameter"))
        code = status.get("EVSEStatusCode", "EVSE_Ready")
        if code in STATUS_AT_ONCE:
            self.is_urgent = True
        if not is_ok:
            self.stop = self.stop or f"{name} {content.get('ResponseCode')}"
        elif code not in STATUS_GOES_ON:
            self.stop = self.stop or f"{name} with {code}"
        elif status.get("EVSENotification") == "StopCharging":
            self.stop = self.stop or f"{name} with StopCharging"


class CarWords:
    """What the car has said in this session.  said: the name of its last request."""

    __slots__ = ("is_ac", "is_started", "maximum_current_a", "maximum_voltage_v", "said", "said_ms")

    def __init__(self, now_ms: int) -> None:
        self.said = ""
        self.said_ms = now_ms
        self.is_ac = False
        self.is_started = False
        self.maximum_voltage_v: float | None = None
        self.maximum_current_a: float | None = None

    def hear(self, message: object, now_ms: int) -> None:
        name, content = body_of(message)
        if not name.endswith("Req"):
            return
        self.said = name
        self.said_ms = now_ms
        if name == "ChargeParameterDiscoveryReq":
            self.is_ac = "AC_EVChargeParameter" in content
            self._hear_limits(part(content, "DC_EVChargeParameter"))
        elif name == "PowerDeliveryReq":
            # DIN has a boolean, ISO 15118-2 a word; Renegotiate stops the power as well.
            is_start = content.get("ChargeProgress") == "Start"
            self.is_started = content.get("ReadyToChargeState") is True or is_start
        elif name == "CurrentDemandReq":
            self._hear_limits(content)
        elif name in ("WeldingDetectionReq", "SessionStopReq"):
            self.is_started = False

    def _hear_limits(self, content: Mapping[str, Any]) -> None:
        for attribute, name in (("maximum_voltage_v", "EVMaximumVoltageLimit"),
                                ("maximum_current_a", "EVMaximumCurrentLimit")):
            # Seen: cars that send 0 for what they do not know.
            if (value := amount(content, name)) is not None and value > 0:
                setattr(self, attribute, value)
