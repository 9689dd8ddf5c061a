"""Rows: bytes that are no message, wrong session ids, wrong order, wrong values."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from plc.session import records as r
from tests.faults import faults as f
from tests.faults.case import DC, PLACES, PRE_CHARGE_MS, REST_MS, Case, Place, answer_ms, places
from tests.faults.faults import Change, OnMessage

EXI_FAULTS = {
    "cut in half": f.halved, "of one byte": f.one_byte, "garbled": f.garbled, "that is HTTP": f.http,
}
EMPTY = {"without content": f.emptied}
TCP_FAULTS = {
    "V2GTP version 2": f.wrong_version, "V2GTP type of SDP": f.wrong_type, "V2GTP length of 4 GB": f.oversize,
    "without its V2GTP header": f.no_header,
}
STATUS = r.DcEvStatus(is_ready=True, soc_percent=50)
FOREIGN_ID = "deadbeefdeadbeef"


def bytes_of_messages() -> Iterator[Case]:
    """Who gets what cannot be read ends: the car says goodbye by FIN, the charger closes.

    What is no V2GTP message of the session is ignored, and then the answer is missing.
    """
    for kind in PLACES:
        for place in places(kind):
            is_first = place.stage == "offer"
            for what, change in (EXI_FAULTS | EMPTY if is_first else EXI_FAULTS).items():
                yield from _broken(kind, place, what, {"exi": change})
            if not is_first:
                yield from _ignored(kind, place, "without content", {"exi": f.emptied})
            if place.label in ("supportedAppProtocol", "SessionSetup", "CableCheck", "CurrentDemand",
                               "ChargingStatus"):
                for what, cut in TCP_FAULTS.items():
                    if is_first and cut is f.no_header:
                        continue    # four bytes may still become a header
                    yield from (_broken if is_first else _ignored)(kind, place, what, {"parts": cut})
        for name in ("supportedAppProtocolRes", "SessionSetupReq", "ChargeParameterDiscoveryRes",
                     "PowerDeliveryReq"):
            yield Case(group="TCP", name=f"{name} in single bytes", kind=kind, car="user_stop",
                       charger="car_stopped", rest_ms=None,
                       fault=OnMessage(name=name, parts=f.single_bytes))


def _broken(kind: str, place: Place, what: str, how: dict[str, Any]) -> Iterator[Case]:
    ends = place.stage in ("off", "bye")
    rest_ms = REST_MS[place.stage]
    is_answered = place.stage == "bye"
    yield Case(
        group="bytes", name=f"{place.label}Res {what}", kind=kind,
        fault=OnMessage(name=f"{place.name}Res", nth=place.nth, times=1, **how),
        car="user_stop" if ends else "undecodable",
        charger="car_stopped" if is_answered else "connection_closed",
        says="" if ends else "Bytes came that are no message", rest_ms=rest_ms)
    yield Case(
        group="bytes", name=f"{place.label}Req {what}", kind=kind,
        fault=OnMessage(name=f"{place.name}Req", nth=place.nth, times=1, **how),
        car="user_stop" if ends else "connection_closed", charger="undecodable",
        says="Bytes came that are no message", rest_ms=rest_ms)


def _ignored(kind: str, place: Place, what: str, how: dict[str, Any]) -> Iterator[Case]:
    """[V2G2-800]: as if it had been lost."""
    ends = place.stage in ("off", "bye")
    rest_ms = REST_MS[place.stage]
    for suffix in ("Res", "Req"):
        is_stopped = suffix == "Res" and place.stage == "bye"
        yield Case(
            group="bytes", name=f"{place.label}{suffix} {what}", kind=kind,
            fault=OnMessage(name=f"{place.name}{suffix}", nth=place.nth, times=1, **how),
            car="user_stop" if ends else "timeout_answer",
            charger="car_stopped" if is_stopped else "connection_closed",
            says="" if ends else f"{place.name}Req was not answered",
            rest_ms=rest_ms and answer_ms(kind, place) + rest_ms,
            charge_ms=4_000 if place.stage == "loop" else 500)


def session_ids() -> Iterator[Case]:
    for kind in PLACES:
        for place in places(kind):
            if place.stage in ("offer", "setup"):
                continue
            ends = place.stage in ("off", "bye")
            for what, value in (("foreign", FOREIGN_ID), ("zero", "00" * 8), ("short", "01")):
                yield Case(
                    group="session id", name=f"{what} in {place.label}Req", kind=kind,
                    fault=OnMessage(name=f"{place.name}Req", nth=place.nth, times=1,
                                    change=f.session_id(value)),
                    car="user_stop" if ends else "response_failed", charger="wrong_session_id",
                    says=f"{place.name}Req came with the session id {value} instead of",
                    answer=(f"{place.name}Res", "FAILED_UnknownSession"), rest_ms=REST_MS[place.stage])
                yield Case(
                    group="session id", name=f"{what} in {place.label}Res", kind=kind,
                    fault=OnMessage(name=f"{place.name}Res", nth=place.nth, times=1,
                                    change=f.session_id(value)),
                    car="user_stop" if ends else "wrong_session_id",
                    charger="car_stopped" if place.stage == "bye" else "connection_closed",
                    says="" if ends else f"{place.name}Res came with the session id {value} instead of",
                    rest_ms=REST_MS[place.stage])


def _strangers(kind: str) -> dict[str, Any]:
    """Requests that are wrong almost everywhere."""
    if kind == "ac":
        return {"ChargingStatusReq": r.ChargingStatusReq()}
    return {
        "CurrentDemandReq": r.CurrentDemandReq(
            ev_status=STATUS, target_voltage_v=390.0, target_current_a=50.0),
        "WeldingDetectionReq": r.WeldingDetectionReq(ev_status=STATUS),
    }


def wrong_order() -> Iterator[Case]:
    """CurrentDemandReq before any PreChargeReq has brought version 0.9 down."""
    for kind in PLACES:
        schema = "din" if kind == "din" else "iso2"
        for place in places(kind):
            if place.stage == "offer":
                continue
            ends = place.stage in ("off", "bye")
            # On its way out the car lets strange answers pass and waits for the right one until its limit.
            rest_ms = REST_MS[place.stage] + (answer_ms(kind, place) if place.stage == "off" else 0)
            requests = {**_strangers(kind), "SessionSetupReq": r.SessionSetupReq(evcc_id=b"\2\0\0\0\0\1")}
            for name, record in requests.items():
                if name[:-3] == place.name or (name, place.label) in RIGHT_HERE:
                    continue
                answer = name[:-3] + "Res"
                yield Case(
                    group="order", name=f"{name} instead of {place.label}Req", kind=kind,
                    fault=OnMessage(name=f"{place.name}Req", nth=place.nth, times=1,
                                    change=f.instead(schema, record)),
                    car="user_stop" if ends else "wrong_order", charger="wrong_order",
                    says=f"{name} came while ", answer=(answer, "FAILED_SequenceError"),
                    rest_ms=rest_ms)
            if place.stage != "setup":
                other = r.SessionStopRes(response_code="OK") if place.stage != "bye" else (
                    r.PaymentServiceSelectionRes(response_code="OK"))
                yield Case(
                    group="order", name=f"another answer instead of {place.label}Res", kind=kind,
                    fault=OnMessage(name=f"{place.name}Res", nth=place.nth, times=1,
                                    change=f.instead(schema, other)),
                    car="user_stop" if ends else "wrong_order",
                    charger="car_stopped" if place.stage == "bye" else "connection_closed",
                    says="" if ends else f"came while {place.name}Res was expected", rest_ms=rest_ms)


# These are not out of order there: the charger answers them, and only the car finds the answer strange.
RIGHT_HERE = frozenset((
    ("CurrentDemandReq", "PowerDelivery (stop)"), ("WeldingDetectionReq", "SessionStop"),
    ("ChargingStatusReq", "PowerDelivery (stop)"), ("SessionSetupReq", "SessionSetup"),
    ("CurrentDemandReq", "MeteringReceipt"), ("ChargingStatusReq", "MeteringReceipt"),
))


class _Value:
    """One wrong value: in which message, what the answer is, which causes follow."""

    def __init__(self, name: str, message: str, change: Change, code: str, car: str, charger: str, says: str,
                 stage: str = "calm", nth: int = 1) -> None:
        self.name, self.message, self.change, self.code = name, message, change, code
        self.car, self.charger, self.says, self.stage, self.nth = car, charger, says, stage, nth


def _requested(kind: str) -> tuple[_Value, ...]:
    """What a car says that cannot be."""
    volts, amps = f.amount, f.amount
    energy = "EVRequestedEnergyTransferType" if kind == "din" else "RequestedEnergyTransferMode"
    mode = ("FAILED_WrongEnergyTransferType" if kind == "din" else "FAILED_WrongEnergyTransferMode")
    parameter = "DC_EVChargeParameter"
    return (
        _Value("a contract that was not offered", "PaymentServiceSelectionReq",
               f.content(SelectedPaymentOption="Contract"),
               "FAILED_PaymentSelectionInvalid", "response_failed", "wrong_service", "payment by contract"),
        _Value("a service that was not offered", "PaymentServiceSelectionReq",
               f.content(SelectedServiceList={"SelectedService": [{"ServiceID": 99}]}),
               "FAILED_ServiceSelectionInvalid", "response_failed", "wrong_service", "another service"),
        _Value("AC at a DC charger", "ChargeParameterDiscoveryReq",
               f.content(**{energy: "AC_three_phase_core"}),
               mode, "response_failed", "wrong_energy_mode",
               "AC_three_phase_core, and we offered DC_extended"),
        _Value("DC without its parameters", "ChargeParameterDiscoveryReq",
               f.both(f.content(**{parameter: None}), f.content(**_AC_PARAMETER)),
               "FAILED_WrongChargeParameter", "response_failed", "wrong_value", "without its parameters"),
        _Value("a negative current limit", "ChargeParameterDiscoveryReq",
               f.content(**{f"{parameter}__EVMaximumCurrentLimit": amps(-5, "A")}),
               "FAILED_WrongChargeParameter", "response_failed", "wrong_value", "-5 A"),
        _Value("a battery below our voltage", "ChargeParameterDiscoveryReq",
               f.content(**{f"{parameter}__EVMaximumVoltageLimit": volts(100, "V")}),
               "FAILED_WrongChargeParameter", "response_failed", "wrong_value", "at most 100 V"),
        _Value("a pre-charge to 1000 V", "PreChargeReq", f.content(EVTargetVoltage=volts(1000, "V")),
               "FAILED", "response_failed", "wrong_value", "1000 V", "ready"),
        _Value("a negative pre-charge voltage", "PreChargeReq", f.content(EVTargetVoltage=volts(-10, "V")),
               "FAILED", "response_failed", "wrong_value", "-10 V", "ready"),
        _Value("1000 V in the loop", "CurrentDemandReq", f.content(EVTargetVoltage=volts(1000, "V")),
               "FAILED", "response_failed", "wrong_value", "1000 V", "loop", 5),
        _Value("a negative current", "CurrentDemandReq", f.content(EVTargetCurrent=amps(-20, "A")),
               "FAILED", "response_failed", "wrong_value", "-20 A", "loop", 5),
    )


_AC_PARAMETER: dict[str, Any] = {"AC_EVChargeParameter": {
    "DepartureTime": 0, "EAmount": f.amount(1000, "Wh"), "EVMaxVoltage": f.amount(400, "V"),
    "EVMaxCurrent": f.amount(16, "A"), "EVMinCurrent": f.amount(6, "A")}}


def _offered(kind: str) -> tuple[_Value, ...]:
    """What a charger says that cannot be."""
    parameter = "DC_EVSEChargeParameter"
    options = "PaymentOptions" if kind == "din" else "PaymentOptionList"
    return (
        _Value("Finished without DC parameters", "ChargeParameterDiscoveryRes",
               f.both(f.content(**{parameter: None}), f.content(**_AC_OFFER[kind])),
               "OK", "offer_unusable", "car_stopped", "no DC parameters"),
        _Value("at most 200 V for a battery of 356 V", "ChargeParameterDiscoveryRes",
               f.content(**{f"{parameter}__EVSEMaximumVoltageLimit": f.amount(200, "V")}),
               "OK", "offer_unusable", "car_stopped", "200 V, and we need 356 V"),
        _Value("at least 400 V for a battery of 356 V", "ChargeParameterDiscoveryRes",
               f.content(**{f"{parameter}__EVSEMinimumVoltageLimit": f.amount(400, "V")}),
               "OK", "offer_unusable", "car_stopped", "400 to "),
        _Value("payment by contract only", "ServiceDiscoveryRes",
               f.content(**{options: {"PaymentOption": ["Contract"]}}),
               "OK", "offer_unusable", "car_stopped", "Contract, and we need ExternalPayment"),
        _Value("a voltage in PreChargeRes that the inlet does not have", "PreChargeRes",
               f.content(EVSEPresentVoltage=f.amount(100, "V")),
               "OK", "timeout_precharge", "car_stopped", "the charger reports 100 V", "ready"),
        _Value("a voltage in CurrentDemandRes that the inlet does not have", "CurrentDemandRes",
               f.content(EVSEPresentVoltage=f.amount(300, "V")),
               "OK", "refused", "car_error", "another voltage", "loop", 5),
        _Value("450 V and 500 A in CurrentDemandRes", "CurrentDemandRes",
               f.content(EVSEPresentVoltage=f.amount(450, "V"), EVSEPresentCurrent=f.amount(500, "A")),
               "OK", "implausible", "car_error", "450 V", "loop", 5),
    )


_ISO_AC_OFFER: dict[str, Any] = {"AC_EVSEChargeParameter": {
    "AC_EVSEStatus": {"NotificationMaxDelay": 0, "EVSENotification": "None", "RCD": False},
    "EVSENominalVoltage": f.amount(230, "V"), "EVSEMaxCurrent": f.amount(16, "A")}}
_DIN_AC_OFFER: dict[str, Any] = {"AC_EVSEChargeParameter": {
    "AC_EVSEStatus": {"PowerSwitchClosed": False, "RCD": False, "NotificationMaxDelay": 0,
                      "EVSENotification": "None"},
    "EVSEMaxVoltage": f.amount(230, "V"), "EVSEMaxCurrent": f.amount(16, "A"),
    "EVSEMinCurrent": f.amount(6, "A")}}
_AC_OFFER = {"din": _DIN_AC_OFFER, "iso2": _ISO_AC_OFFER}


def values() -> Iterator[Case]:
    for kind in DC:
        for one in (*_requested(kind), *_offered(kind)):
            lasting = {"timeout_precharge": PRE_CHARGE_MS, "refused": 4_000, "implausible": 4_000}
            yield Case(
                group="value", name=one.name, kind=kind,
                fault=OnMessage(name=one.message, nth=one.nth, change=one.change), car=one.car,
                charger=one.charger, says=one.says, answer=(one.message[:-3] + "Res", one.code),
                rest_ms=lasting.get(one.car, 0) + REST_MS[one.stage],
                charge_ms=6_000 if one.stage == "loop" else 500)
