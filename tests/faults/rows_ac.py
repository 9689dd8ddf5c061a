"""Rows: AC charging; hardware and programs that fail, and cars that want DC all the same."""

from __future__ import annotations

from collections.abc import Iterator

from devices.virtual import TEAR_OFF
from plc.session import records as r
from tests.faults import faults as f
from tests.faults.bench import Bench
from tests.faults.case import Case, untrue
from tests.faults.faults import OnMessage
from tests.faults.rows_devices import Row, stuck


def _trip_rcd(bench: Bench) -> None:
    bench.charger_device.has_rcd_tripped = True


def _press_emergency(bench: Bench) -> None:
    bench.charger_device.is_emergency = True


LOOP = "CHARGING_STATUS"
ROWS = (
    Row("the car's lock jams open", "car", "SESSION_SETUP", stuck("car", "lock"),
         "timeout_lock", "car_stopped", "not locked within 2000 ms", 8_000),
    Row("the car's lock opens in the loop", "car", LOOP, untrue("car", locked=False),
         "lock_lost", "car_stopped", "no longer locked", 1_000),
    Row("torn off in the loop", "car", LOOP, lambda bench: bench.car_device.do(TEAR_OFF),
         "unplugged", "unplugged", "pulled in CHARGING_STATUS", 1_000),
    Row("the pilot is lost at the car", "car", LOOP, untrue("car", cp_state="E"),
         "pilot_state", "car_stopped", "in state E", 1_000),
    Row("the pilot is lost at the charger", "charger", "CHARGING", untrue("charger", cp_state="E"),
         "response_failed", "refused", "pilot is broken", 1_000),
    Row("the pilot falls to B at the charger", "charger", "CHARGING", untrue("charger", cp_state="B"),
         "user_stop", "car_stopped", "", 9_000),
    Row("the residual current device trips", "charger", "CHARGING", _trip_rcd,
         "response_failed", "rcd", "residual current device", 1_000),
    Row("the emergency stop", "charger", "CHARGING", _press_emergency,
         "response_failed", "refused", "emergency stop", 1_000),
    Row("the charger's contactors do not close", "charger", "PARAMETERS", stuck("charger", "contactors"),
         "response_failed", "timeout_contactors", "did not close", 8_000),
    Row("the charger's contactors weld", "charger", "CHARGING", stuck("charger", "contactors"),
         "user_stop", "car_stopped", "", -1),
    Row("the car's program raises an exception", "car", LOOP, f.crash("car"),
         "", "connection_closed", "closed the connection", 3_000),
    Row("the charger's program raises an exception", "charger", "CHARGING", f.crash("charger"),
         "connection_closed", "", "closed the connection", 3_000),
)
STATUS = r.DcEvStatus(is_ready=True, soc_percent=50)
WANTS_DC = r.ChargeParameterDiscoveryReq(energy_transfer_mode="DC_extended", dc=r.DcEvChargeParameter(
    status=STATUS, max_current_a=125.0, max_voltage_v=410.0))


def ac_cases() -> Iterator[Case]:
    for row in ROWS:
        yield row.case("ac")
    for name, message, instead, answer, charger in (
        ("a car that asks for DC", "ChargeParameterDiscoveryReq", WANTS_DC,
         ("ChargeParameterDiscoveryRes", "FAILED_WrongEnergyTransferMode"), "wrong_energy_mode"),
        ("a car that sends CableCheckReq in an AC session", "PowerDeliveryReq",
         r.CableCheckReq(ev_status=STATUS), ("CableCheckRes", "FAILED_SequenceError"), "wrong_order"),
        ("a car that leaves after the authorisation", "ChargeParameterDiscoveryReq", r.SessionStopReq(),
         ("SessionStopRes", "OK"), "car_stopped"),
        ("a car that leaves after the parameters", "PowerDeliveryReq", r.SessionStopReq(),
         ("SessionStopRes", "OK"), "car_stopped"),
    ):
        is_own_word = instead is WANTS_DC    # the answer is of the kind that our car waits for
        yield Case(group="order", name=name, kind="ac",
                   fault=OnMessage(name=message, times=1, change=f.instead("iso2", instead)),
                   car="response_failed" if is_own_word else "wrong_order", charger=charger,
                   answer=answer, rest_ms=1_500, again=True)
