"""Rows: the sixteen faults of version 0.9's suite, and what brought version 0.9 down."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from plc.session import records as r
from tests.faults import faults as f
from tests.faults.case import DC, Case
from tests.faults.faults import OnMessage


class _Row(NamedTuple):
    """number: that of the suite.  rest_ms None: the good case."""

    number: int
    name: str
    fault: OnMessage
    car: str
    charger: str
    rest_ms: int | None


def _failed(name: str, code: str = "FAILED", nth: int = 1) -> OnMessage:
    return OnMessage(name=name, nth=nth, change=f.response_code(code))


def _status(name: str, code: str, nth: int) -> OnMessage:
    return OnMessage(name=name, nth=nth, change=f.evse_status(EVSEStatusCode=code))


SEQUENCE = "FAILED_SequenceError"
ROWS: tuple[_Row, ...] = (
    _Row(1, "SessionSetupRes FAILED_SequenceError", _failed("SessionSetupRes", SEQUENCE),
         "response_failed", "connection_closed", 0),
    _Row(2, "CableCheckRes FAILED", _failed("CableCheckRes"), "response_failed", "car_stopped", 1_500),
    _Row(3, "ServiceDiscoveryRes FAILED_SequenceError", _failed("ServiceDiscoveryRes", SEQUENCE),
         "response_failed", "car_stopped", 0),
    _Row(4, "ServicePaymentSelectionRes FAILED_SequenceError",
         _failed("PaymentServiceSelectionRes", SEQUENCE), "response_failed", "car_stopped", 0),
    _Row(5, "ContractAuthenticationRes FAILED_SequenceError", _failed("AuthorizationRes", SEQUENCE),
         "response_failed", "car_stopped", 0),
    _Row(6, "ChargeParameterDiscoveryRes FAILED_ServiceSelectionInvalid",
         _failed("ChargeParameterDiscoveryRes", "FAILED_ServiceSelectionInvalid"),
         "response_failed", "car_stopped", 0),
    _Row(7, "PreChargeRes FAILED", _failed("PreChargeRes", nth=2), "response_failed", "car_stopped", 1_500),
    _Row(8, "PowerDeliveryRes FAILED", _failed("PowerDeliveryRes"), "response_failed", "car_stopped", 1_500),
    _Row(9, "CurrentDemandRes FAILED", _failed("CurrentDemandRes", nth=10),
         "response_failed", "car_stopped", 1_500),
    _Row(10, "no CableCheckRes", OnMessage(name="CableCheckRes", is_lost=True),
         "timeout_answer", "connection_closed", 6_500),
    _Row(11, "no PreChargeRes", OnMessage(name="PreChargeRes", is_lost=True),
         "timeout_answer", "connection_closed", 3_500),
    _Row(12, "PreChargeRes OK with EVSE_Shutdown", _status("PreChargeRes", "EVSE_Shutdown", 2),
         "charger_stopped", "car_stopped", 1_500),
    _Row(13, "CurrentDemandRes OK with EVSE_Shutdown", _status("CurrentDemandRes", "EVSE_Shutdown", 20),
         "charger_stopped", "car_stopped", 2_000),
    _Row(14, "CurrentDemandRes with EVSE_Malfunction", _status("CurrentDemandRes", "EVSE_Malfunction", 5),
         "charger_status", "car_stopped", 1_500),
    _Row(15, "no CurrentDemandRes", OnMessage(name="CurrentDemandRes", nth=30, is_lost=True),
         "timeout_answer", "connection_closed", 2_500),
    _Row(16, "the good case",
         OnMessage(name="SessionSetupReq", act=lambda _bench: None), "user_stop", "car_stopped", None),
)


def sixteen() -> Iterator[Case]:
    for kind in DC:
        for row in ROWS:
            yield Case(group="suite of 0.9", name=f"TC{row.number} {row.name}", kind=kind, fault=row.fault,
                       car=row.car, charger=row.charger, rest_ms=row.rest_ms, charge_ms=6_000)


def crashes() -> Iterator[Case]:
    """Those that reach a session; those of the powerline are in frames.py."""
    for kind in DC:
        yield Case(
            group="crash of 0.9", name="TCP reset right after a request", kind=kind,
            fault=OnMessage(name="ChargeParameterDiscoveryReq", act=f.reset),
            car="connection_reset", charger="connection_reset", rest_ms=0, again=True)
        yield Case(
            group="crash of 0.9", name="CurrentDemandReq before any PreChargeReq", kind=kind,
            fault=OnMessage(name="PreChargeReq", times=1, change=f.instead(kind, r.CurrentDemandReq(
                ev_status=r.DcEvStatus(is_ready=True, soc_percent=50), target_voltage_v=350.0,
                target_current_a=10.0))),
            car="wrong_order", charger="wrong_order", answer=("CurrentDemandRes", "FAILED_SequenceError"),
            rest_ms=1_500, again=True)
        yield Case(
            group="crash of 0.9", name="a handshake response of one byte", kind=kind,
            fault=OnMessage(name="supportedAppProtocolRes", exi=f.one_byte),
            car="undecodable", charger="connection_closed", rest_ms=0, again=True)
        yield Case(
            group="crash of 0.9", kind=kind,
            name="EVSE_EmergencyShutdown, isolation Invalid in a finished CableCheckRes",
            fault=OnMessage(name="CableCheckRes", change=f.both(
                f.content(EVSEProcessing="Finished"),
                f.evse_status(EVSEStatusCode="EVSE_EmergencyShutdown", EVSEIsolationStatus="Invalid"))),
            car="charger_status", charger="car_stopped", rest_ms=1_500, again=True)
