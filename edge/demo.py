"""What `make demo` shows without a recording: a short charge, made up, as the listener sees it.

`python -m edge.demo [CAPTURE...]`: with captures these are shown instead.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from analysis.listen import main_recorded
from analysis.staged import Stage
from edge.pcapng import PcapngWriter
from exiConnector import ExiConnector, Message
from plc.errors import PyPlcError

DIN = "urn:din:70121:2012:MsgDef"
SESSION_ID = "0102030405060708"
EVSE_READY = {"EVSEIsolationStatus": "Valid", "EVSEStatusCode": "EVSE_Ready",
              "NotificationMaxDelay": 0, "EVSENotification": "None"}
EVSE_CHECKING = EVSE_READY | {"EVSEIsolationStatus": "Invalid",
                              "EVSEStatusCode": "EVSE_IsolationMonitoringActive"}
EVCC_ID = "020000000001"
EVSE_ID = "5a5a3030303030"
ROUNDS = 8


class Line(NamedTuple):
    """A message of the play; pause_ms: how long the speaker takes before it."""

    from_car: bool
    schema: str
    message: Message
    pause_ms: float = 20


def amount(value: float, unit: str) -> Message:
    """A PhysicalValueType of DIN 70121, to one decimal."""
    return {"Multiplier": -1, "Unit": unit, "Value": round(value * 10)}


def ev_status(soc: int) -> Message:
    return {"EVReady": True, "EVErrorCode": "NO_ERROR", "EVRESSSOC": soc}


def said(
    from_car: bool, name: str, body: Message, pause_ms: float = 20, session_id: str = SESSION_ID,
) -> Line:
    """A DIN 70121 message."""
    document = {"V2G_Message": {"Header": {"SessionID": session_id}, "Body": {name: body}}}
    return Line(from_car, "din", document, pause_ms)


def asked(name: str, question: Message, answer: Message, pause_ms: float = 60) -> Iterator[Line]:
    """A request of the car and the charger's OK."""
    yield said(True, f"{name}Req", question, pause_ms)
    yield said(False, f"{name}Res", {"ResponseCode": "OK"} | answer)


def play() -> Iterator[Line]:
    """A DIN 70121 charge from 55 to 56 percent, from handshake to farewell."""
    yield Line(True, "app", {"supportedAppProtocolReq": {"AppProtocol": [
        {"ProtocolNamespace": DIN, "VersionNumberMajor": 2, "VersionNumberMinor": 0, "SchemaID": 1,
         "Priority": 1}]}})
    yield Line(False, "app", {"supportedAppProtocolRes": {
        "ResponseCode": "OK_SuccessfulNegotiation", "SchemaID": 1}})
    yield said(True, "SessionSetupReq", {"EVCCID": EVCC_ID}, session_id="00")
    yield said(False, "SessionSetupRes", {"ResponseCode": "OK_NewSessionEstablished", "EVSEID": EVSE_ID})
    yield from asked("ServiceDiscovery", {"ServiceCategory": "EVCharging"}, {
        "PaymentOptions": {"PaymentOption": ["ExternalPayment"]},
        "ChargeService": {"ServiceTag": {"ServiceID": 1, "ServiceCategory": "EVCharging"},
                          "FreeService": False, "EnergyTransferType": "DC_extended"}})
    yield from asked("ServicePaymentSelection", {
        "SelectedPaymentOption": "ExternalPayment",
        "SelectedServiceList": {"SelectedService": [{"ServiceID": 1}]}}, {})
    yield from asked("ContractAuthentication", {}, {"EVSEProcessing": "Finished"})
    yield from asked("ChargeParameterDiscovery", {
        "EVRequestedEnergyTransferType": "DC_extended",
        "DC_EVChargeParameter": {
            "DC_EVStatus": ev_status(55), "EVMaximumCurrentLimit": amount(125, "A"),
            "EVMaximumVoltageLimit": amount(410, "V"), "FullSOC": 100, "BulkSOC": 80}}, {
        "EVSEProcessing": "Finished",
        "SAScheduleList": {"SAScheduleTuple": [{"SAScheduleTupleID": 1, "PMaxSchedule": {
            "PMaxScheduleID": 1, "PMaxScheduleEntry": [
                {"RelativeTimeInterval": {"start": 0, "duration": 86400}, "PMax": 32000}]}}]},
        "DC_EVSEChargeParameter": {
            "DC_EVSEStatus": EVSE_READY, "EVSEMaximumCurrentLimit": amount(125, "A"),
            "EVSEMaximumPowerLimit": {"Multiplier": 1, "Unit": "W", "Value": 5000},
            "EVSEMaximumVoltageLimit": amount(500, "V"), "EVSEMinimumCurrentLimit": amount(1, "A"),
            "EVSEMinimumVoltageLimit": amount(150, "V"), "EVSEPeakCurrentRipple": amount(1, "A")}})
    for status in (EVSE_CHECKING, EVSE_CHECKING, EVSE_READY):
        yield from asked("CableCheck", {"DC_EVStatus": ev_status(55)}, {
            "DC_EVSEStatus": status, "EVSEProcessing": "Finished" if status is EVSE_READY else "Ongoing",
        }, pause_ms=1000)
    for present_v in (60, 290, 391):
        yield from asked("PreCharge", {
            "DC_EVStatus": ev_status(55), "EVTargetVoltage": amount(392, "V"),
            "EVTargetCurrent": amount(1, "A")}, {
            "DC_EVSEStatus": EVSE_READY, "EVSEPresentVoltage": amount(present_v, "V")}, pause_ms=300)
    yield from power_delivery(ready=True, soc=55)
    for step in range(ROUNDS):
        yield from charging_round(55 + step // (ROUNDS - 1), 392 + step / 10, min(97.0, 16.0 * step))
    yield from power_delivery(ready=False, soc=56)
    for present_v in (180, 20):
        yield from asked("WeldingDetection", {"DC_EVStatus": ev_status(56)}, {
            "DC_EVSEStatus": EVSE_READY, "EVSEPresentVoltage": amount(present_v, "V")})
    yield from asked("SessionStop", {}, {})


def power_delivery(ready: bool, soc: int) -> Iterator[Line]:
    yield from asked("PowerDelivery", {
        "ReadyToChargeState": ready, "DC_EVPowerDeliveryParameter": {
            "DC_EVStatus": ev_status(soc), "ChargingComplete": not ready}}, {"DC_EVSEStatus": EVSE_READY})


def charging_round(
    soc: int, voltage_v: float, current_a: float, target_v: float = 400,
) -> Iterator[Line]:
    """One turn of the charging loop: what the car asks for, and what the charger delivers."""
    yield from asked("CurrentDemand", {
        "DC_EVStatus": ev_status(soc), "EVTargetCurrent": amount(current_a, "A"), "ChargingComplete": False,
        "EVTargetVoltage": amount(target_v, "V")}, {
        "DC_EVSEStatus": EVSE_READY, "EVSEPresentVoltage": amount(voltage_v, "V"),
        "EVSEPresentCurrent": amount(current_a, "A"), "EVSECurrentLimitAchieved": False,
        "EVSEVoltageLimitAchieved": False, "EVSEPowerLimitAchieved": False}, pause_ms=200)


def record(path: Path) -> int:
    """Write the play as a pcapng; returns how many messages it has.  Raises ExiError without a codec."""
    lines = list(play())
    with ExiConnector() as codec, open(path, "wb") as file:
        stage = Stage(PcapngWriter(file, comment="made up by edge/demo.py").frame)
        stage.match()
        stage.wait(4000)
        stage.discover()
        stage.wait(30)
        stage.call()
        for line in lines:
            stage.wait(line.pause_ms)
            stage.say(line.from_car, codec.encode(line.schema, line.message))
        stage.wait(50)
        stage.close(by_car=True)
    return len(lines)


def main(captures: list[str]) -> int:
    """Show the captures, or the play where there are none; returns the exit code."""
    try:
        if captures:
            return show([Path(capture) for capture in captures])
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "made-up-charge.pcapng"
            count = record(path)
            print("No recording was given (make demo CAPTURE=FILE), so here is one that is made up:\n"
                  f"{count} messages by our own encoder, put on a wire that does not exist, and listened to."
                  "\n", flush=True)
            return show([path])
    except (PyPlcError, OSError) as error:
        print(f"demo: {error}", file=sys.stderr)
        return 1


def show(captures: list[Path]) -> int:
    return main_recorded(captures, full=False, json_lines=False, progress=sys.stderr.isatty(), out=sys.stdout)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except BrokenPipeError:    # make demo | head
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(141)
