"""Rows: phases without end, connections that break, programs that end, vanish and come back."""

from __future__ import annotations

from collections.abc import Iterator

from plc.session.causes import duration
from plc.session.limits import LIMITS
from tests.faults import faults as f
from tests.faults.bench import Bench
from tests.faults.case import (
    DC,
    PLACES,
    PRE_CHARGE_MS,
    REST_MS,
    Case,
    answer_ms,
    places,
    untrue,
)
from tests.faults.faults import InPhase, OnMessage


def _forbid(bench: Bench) -> None:
    bench.charger_device.authorised = False


def endless_phases() -> Iterator[Case]:
    """The same message again and again, always Ongoing: the phase has its own limit."""
    ongoing = f.content(EVSEProcessing="Ongoing")
    slowly = {"poll_interval_ms": 1_000}
    for kind in PLACES:
        for name, code in (("Authorization", "timeout_authorization"),
                           ("ChargeParameterDiscovery", "timeout_parameters"),
                           ("CableCheck", "timeout_cable_check")):
            if name == "CableCheck" and kind == "ac":
                continue
            yield Case(
                group="endless phase", name=f"{name} for ever Ongoing", kind=kind, pev=slowly,
                fault=OnMessage(name=f"{name}Res", change=ongoing), car=code, charger="car_stopped",
                says=duration(LIMITS["car", "iso2"][name].phase_ms),
                rest_ms=60_000 + 1_500 if name == "CableCheck" else 0)
        yield Case(
            group="endless phase", name="nobody authorises", kind=kind, pev=slowly,
            evse={"authorisation": "device"}, fault=InPhase(who="charger", name="SELECTED", act=_forbid),
            car="timeout_authorization", charger="car_stopped", says="180 s", rest_ms=0)
    for kind in DC:
        yield Case(
            group="endless phase", name="no output of the charger to be told", kind=kind, pev=slowly,
            fault=InPhase(who="charger", name="AUTHORIZED", act=untrue("charger", supply_max_current_a=0.0)),
            car="response_failed", charger="timeout_parameters", says="55 s",
            answer=("ChargeParameterDiscoveryRes", "FAILED"))
        yield Case(
            group="endless phase", name="an isolation monitor that never has a result", kind=kind, pev=slowly,
            fault=InPhase(who="charger", name="CABLE_CHECK", act=untrue("charger", isolation="invalid")),
            car="response_failed", charger="timeout_cable_check", says="monitor says invalid at 400 V",
            answer=("CableCheckRes", "FAILED"), rest_ms=40_500)
        yield Case(
            group="endless phase", name="an inlet that never gets to the voltage", kind=kind, pev=slowly,
            fault=InPhase(who="car", name="PRE_CHARGE", act=untrue("car", inlet_voltage_v=100.0)),
            car="timeout_precharge", charger="pilot_state", says="the inlet 100 V",
            rest_ms=PRE_CHARGE_MS + 12_500)


# --- the connection

# After these the same two must be able to charge.
AGAIN = ("SessionSetup", "CableCheck", "CurrentDemand", "ChargingStatus")


def connections() -> Iterator[Case]:
    for kind in PLACES:
        for place in places(kind):
            ends = place.stage in ("off", "bye")
            answered, asked = f"{place.name}Res", f"{place.name}Req"
            rest_ms = REST_MS[place.stage]
            yield Case(
                group="connection", name=f"the charger's program ends instead of {place.label}Res", kind=kind,
                fault=OnMessage(name=answered, nth=place.nth, is_lost=True, act=f.close_by("charger")),
                car="user_stop" if ends else "connection_closed", charger="",
                says="" if ends else "The other side closed the connection in ", rest_ms=rest_ms and 4_000,
                again=place.label in AGAIN)
            yield Case(
                group="connection", name=f"the car's program ends instead of {place.label}Req", kind=kind,
                fault=OnMessage(name=asked, nth=place.nth, is_lost=True, act=f.close_by("car")),
                car="", charger="connection_closed", says="The other side closed the connection in ",
                rest_ms=rest_ms and 4_500, again=place.label in AGAIN)
            is_bye = place.stage == "bye"
            for name in (answered, asked):
                yield Case(
                    group="connection", name=f"reset after {place.label}{name[-3:]}", kind=kind,
                    fault=OnMessage(name=name, nth=place.nth, act=f.reset),
                    car="user_stop" if ends else "connection_reset",
                    charger="car_stopped" if is_bye and name == answered else "connection_reset",
                    says="" if ends else "The connection was reset in ", rest_ms=rest_ms,
                    again=place.label in AGAIN)
            yield Case(
                group="connection", name=f"the charger vanishes instead of {place.label}Res", kind=kind,
                fault=OnMessage(name=answered, nth=place.nth, is_lost=True, act=f.vanish("charger")),
                car="user_stop" if ends else "timeout_answer", charger="",
                rest_ms=rest_ms and answer_ms(kind, place) + 4_000,
                charge_ms=4_000 if place.stage == "loop" else 500)
            # Its hardware's watchdog gives state B, and that tells the charger.
            shows_b = place.label in ("PreCharge", "PowerDelivery (start)", "CurrentDemand",
                                      "MeteringReceipt", "PowerDelivery (stop)") and kind != "ac"
            is_new = place.stage in ("offer", "setup")
            yield Case(
                group="connection", name=f"the car vanishes instead of {place.label}Req", kind=kind,
                fault=OnMessage(name=asked, nth=place.nth, is_lost=True, act=f.vanish("car")),
                car="",
                charger="timeout_setup" if is_new else "pilot_state" if shows_b else "timeout_sequence",
                says="20 s" if is_new else "state B" if shows_b else "said nothing for 60 s",
                rest_ms=rest_ms and 4_500)


# --- programs that fail and stand still

PROGRAM_PHASES = (
    ("CABLE_CHECK", "CABLE_CHECK"), ("PRE_CHARGE", "PRE_CHARGE"), ("CURRENT_DEMAND", "CHARGING"),
)


def programs() -> Iterator[Case]:
    for kind in DC:
        for car_phase, charger_phase in PROGRAM_PHASES:
            yield Case(
                group="program", name=f"the car's raises an exception in {car_phase}", kind=kind,
                fault=InPhase(who="car", name=car_phase, act=f.crash("car"), after_ms=150),
                car="", charger="connection_closed", says="closed the connection", rest_ms=3_000, again=True)
            yield Case(
                group="program", name=f"the charger's raises an exception in {charger_phase}", kind=kind,
                fault=InPhase(who="charger", name=charger_phase, act=f.crash("charger"), after_ms=150),
                car="connection_closed", charger="", says="closed the connection", rest_ms=3_000, again=True)
        yield Case(
            group="program", name="the car's stands still for 1.5 s in CURRENT_DEMAND", kind=kind,
            fault=InPhase(who="car", name="CURRENT_DEMAND", act=f.stand_still("car", 1_500), after_ms=150),
            car="refused", charger="car_stopped", says="stood still", rest_ms=4_000, again=True,
            charge_ms=5_000)
        yield Case(
            group="program", name="the charger's stands still for 1.5 s in CHARGING", kind=kind,
            fault=InPhase(who="charger", name="CHARGING", act=f.stand_still("charger", 1_500), after_ms=150),
            car="timeout_answer", charger="refused", says="stood still", rest_ms=4_000, again=True,
            charge_ms=5_000)


# --- the codec


def codecs() -> Iterator[Case]:
    """A codec that dies is started anew and nothing is lost; without one both sides end in order."""
    for kind in PLACES:
        for place in places(kind):
            if kind == "ac" or place.stage == "offer":
                continue
            ends = place.stage in ("off", "bye")
            for suffix in ("Res", "Req"):
                yield Case(
                    group="codec", name=f"killed before {place.label}{suffix} is read", kind=kind,
                    fault=OnMessage(name=f"{place.name}{suffix}", nth=place.nth, times=1, act=f.kill_codec),
                    car="user_stop", charger="car_stopped", rest_ms=None)
            yield Case(
                group="codec", name=f"the car's is gone at {place.label}Res", kind=kind,
                fault=OnMessage(name=f"{place.name}Res", nth=place.nth, act=f.lose_codec("car")),
                car="user_stop" if ends else "undecodable",
                charger="car_stopped" if place.stage == "bye" else "connection_closed",
                says="" if ends else "the codec is gone", rest_ms=REST_MS[place.stage] and 4_000)
            yield Case(
                group="codec", name=f"the charger's is gone at {place.label}Req", kind=kind,
                fault=OnMessage(name=f"{place.name}Req", nth=place.nth, act=f.lose_codec("charger")),
                car="user_stop" if ends else "connection_closed", charger="undecodable",
                says="the codec is gone", rest_ms=REST_MS[place.stage] and 4_000)
        loop = PLACES[kind][-3 if kind == "ac" else -4]
        yield Case(
            group="codec", name=f"the car's is gone before it says {loop.label}Req", kind=kind,
            fault=InPhase(who="car", name="CURRENT_DEMAND" if kind != "ac" else "CHARGING_STATUS",
                          act=f.lose_codec("car"), after_ms=350),
            car="refused", charger="connection_closed", says="a message of ours cannot be encoded",
            rest_ms=4_000)
