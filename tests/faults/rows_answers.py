"""Rows: what one message says, or that it comes late or not at all."""

from __future__ import annotations

from collections.abc import Iterator

from tests.faults import faults as f
from tests.faults.case import (
    DC,
    EV_ERRORS,
    FAILED_CODES,
    PLACES,
    REST_MS,
    STATUS_ENDS,
    STATUS_GOES_ON,
    WITH_ERROR,
    WITH_STATUS,
    Case,
    answer_ms,
    places,
)
from tests.faults.faults import OnMessage

# --- every response code failing at every message


def response_codes() -> Iterator[Case]:
    for kind, codes in FAILED_CODES.items():
        for place in places(kind):
            if place.stage == "offer":
                yield Case(
                    group="response code", name=f"{place.label} Failed_NoNegotiation", kind=kind,
                    fault=OnMessage(name="supportedAppProtocolRes", change=f.both(
                        f.response_code("Failed_NoNegotiation"), f.content(SchemaID=None))),
                    car="no_common_protocol", charger="connection_closed",
                    answer=("supportedAppProtocolRes", "Failed_NoNegotiation"))
                continue
            ends = place.stage in ("off", "bye")
            for code in codes:
                yield Case(
                    group="response code", name=f"{place.label} {code}", kind=kind,
                    fault=OnMessage(name=f"{place.name}Res", nth=place.nth, times=1,
                                    change=f.response_code(code)),
                    car="user_stop" if ends else "response_failed",
                    charger="connection_closed" if place.stage == "setup" else "car_stopped",
                    says="" if ends else f"{place.name}Res with {OUR_CODES.get(code, code)}",
                    answer=(f"{place.name}Res", code), rest_ms=REST_MS[place.stage])


# What DIN 70121 calls otherwise is told in the words of ISO 15118-2.
OUR_CODES = {"FAILED_WrongEnergyTransferType": "FAILED_WrongEnergyTransferMode"}


# --- no answer, no request, late answers


def silences() -> Iterator[Case]:
    for kind in PLACES:
        for place in places(kind):
            late = f"{place.name}Req was not answered within {answer_ms(kind, place)} ms"
            for suffix in ("Res", "Req"):
                ends = place.stage in ("off", "bye")
                is_stopped = suffix == "Res" and place.stage == "bye"
                yield Case(
                    group="no message", name=f"no {place.label}{suffix}", kind=kind,
                    fault=OnMessage(name=f"{place.name}{suffix}", nth=place.nth, is_lost=True),
                    car="user_stop" if ends else "timeout_answer",
                    charger="car_stopped" if is_stopped else "connection_closed",
                    says="" if ends else late,
                    rest_ms=answer_ms(kind, place) + REST_MS[place.stage] if REST_MS[place.stage] else 0,
                    charge_ms=4_000 if place.stage == "loop" else 500)


def late_answers() -> Iterator[Case]:
    """Just inside its limit an answer is as good as any; just outside it is none."""
    for kind in PLACES:
        for place in places(kind):
            limit_ms = answer_ms(kind, place)
            name = f"{place.name}Res"
            yield Case(
                group="late answer", name=f"{place.label} 1 ms before its limit", kind=kind,
                fault=OnMessage(name=name, nth=place.nth, times=1, after_ms=limit_ms - 1),
                car="user_stop", charger="car_stopped", answer=(name, "OK") if place.nth > 1 else None,
                rest_ms=None, charge_ms=4_000 if place.stage == "loop" else 500)
            ends = place.stage in ("off", "bye")
            yield Case(
                group="late answer", name=f"{place.label} 1 ms behind its limit", kind=kind,
                fault=OnMessage(name=name, nth=place.nth, times=1, after_ms=limit_ms + 1),
                car="user_stop" if ends else "timeout_answer",
                charger="car_stopped" if place.stage == "bye" else "connection_closed",
                says="" if ends else f"{place.name[1:]}Req was not answered within {limit_ms} ms",
                rest_ms=limit_ms + REST_MS[place.stage] if REST_MS[place.stage] else 0,
                charge_ms=4_000 if place.stage == "loop" else 500)


# --- every EVSEStatusCode, isolation status, notification; every EVErrorCode


def statuses() -> Iterator[Case]:
    for kind in DC:
        for place in places(kind, *WITH_STATUS):
            name = f"{place.name}Res"
            ends = place.stage in ("off", "bye")
            for code in (*STATUS_GOES_ON, "EVSE_Shutdown", *STATUS_ENDS):
                goes_on = code in STATUS_GOES_ON
                yield Case(
                    group="EVSEStatusCode", name=f"{code} in {place.label}Res", kind=kind,
                    fault=OnMessage(name=name, nth=place.nth, times=1,
                                    change=f.evse_status(EVSEStatusCode=code)),
                    car="user_stop" if goes_on or ends else
                    "charger_stopped" if code == "EVSE_Shutdown" else "charger_status",
                    charger="car_stopped",
                    says="" if goes_on or ends or code == "EVSE_Shutdown" else f"reported {code} in {name}",
                    rest_ms=None if goes_on else REST_MS[place.stage])
            if not ends:
                yield Case(
                    group="EVSENotification", name=f"StopCharging in {place.label}Res", kind=kind,
                    fault=OnMessage(name=name, nth=place.nth, times=1,
                                    change=f.evse_status(EVSENotification="StopCharging")),
                    car="charger_stopped", charger="car_stopped", rest_ms=REST_MS[place.stage])
                yield Case(
                    group="isolation", name=f"Fault in {place.label}Res", kind=kind,
                    fault=OnMessage(name=name, nth=place.nth, times=1,
                                    change=f.evse_status(EVSEIsolationStatus="Fault")),
                    car="isolation", charger="car_stopped", says="isolation of the cable is Fault",
                    rest_ms=REST_MS[place.stage])
        finished = OnMessage(name="CableCheckRes", change=f.both(
            f.content(EVSEProcessing="Finished"), f.evse_status(EVSEIsolationStatus="Invalid")))
        yield Case(group="isolation", name="CableCheckRes Finished, isolation Invalid", kind=kind,
                   fault=finished, car="isolation", charger="car_stopped", says="Invalid", rest_ms=1_500)
    for name in ("PowerDelivery (start)", "ChargingStatus"):
        place, = places("ac", name)
        fault = OnMessage(name=f"{place.name}Res", nth=place.nth, times=1,
                          change=f.evse_status(EVSENotification="StopCharging"))
        yield Case(group="EVSENotification", name=f"StopCharging in {name}Res", kind="ac", fault=fault,
                   car="charger_stopped", charger="car_stopped", rest_ms=1_500)
        fault = OnMessage(name=f"{place.name}Res", nth=place.nth, times=1, change=f.evse_status(RCD=True))
        yield Case(group="isolation", name=f"RCD in {name}Res", kind="ac", fault=fault,
                   car="rcd", charger="car_stopped", says="residual current device", rest_ms=1_500)


def ev_errors() -> Iterator[Case]:
    """A charger carries on, says so, and names the error as the cause of the end."""
    for kind in DC:
        for place in places(kind, *WITH_ERROR):
            for code in EV_ERRORS:
                yield Case(
                    group="EVErrorCode", name=f"{code} in {place.label}Req", kind=kind,
                    fault=OnMessage(name=f"{place.name}Req", nth=place.nth, times=1, change=f.ev_error(code)),
                    car="user_stop", charger="car_error", says=f"The car reported {code} in {place.name}Req",
                    rest_ms=None)
            for code in ("NO_ERROR", "NoData"):
                yield Case(
                    group="EVErrorCode", name=f"{code} in {place.label}Req", kind=kind,
                    fault=OnMessage(name=f"{place.name}Req", nth=place.nth, times=1, change=f.ev_error(code)),
                    car="user_stop", charger="car_stopped", rest_ms=None)
