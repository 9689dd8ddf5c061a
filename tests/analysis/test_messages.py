"""Which words a message becomes: chosen lines, and every message of the vectors."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from analysis.messages import (
    GENERIC_TEXT_LIMIT,
    MESSAGES,
    body_text,
    body_values,
    generic_text,
    protocol_name,
)
from tests.support import shared

READY = {"EVSEIsolationStatus": "Valid", "EVSEStatusCode": "EVSE_Ready", "NotificationMaxDelay": 0,
         "EVSENotification": "None"}
EV = {"EVReady": True, "EVErrorCode": "NO_ERROR", "EVRESSSOC": 53}


def amount(value: int, multiplier: int, unit: str | None) -> dict[str, Any]:
    return {"Multiplier": multiplier, "Value": value} | ({"Unit": unit} if unit else {})


@pytest.mark.parametrize(("name", "body", "text"), [
    ("supportedAppProtocolReq", {"AppProtocol": [
        {"ProtocolNamespace": "urn:din:70121:2012:MsgDef", "VersionNumberMajor": 2, "VersionNumberMinor": 0,
         "SchemaID": 1, "Priority": 2},
        {"ProtocolNamespace": "urn:tesla:din:2018:MsgDef", "VersionNumberMajor": 0, "VersionNumberMinor": 7,
         "SchemaID": 2, "Priority": 1}]},
     ("priority 1: urn:tesla:din:2018:MsgDef v0.7 (SchemaID 2),"
      "  priority 2: DIN 70121 v2.0 (SchemaID 1)")),
    ("SessionSetupRes", {"ResponseCode": "OK_NewSessionEstablished", "EVSEID": "5a5a3030", "DateTimeNow": 0},
     'OK_NewSessionEstablished  EVSEID 5a5a3030 "ZZ00"  clock 1970-01-01 00:00:00 UTC'),
    ("SessionSetupRes", {"ResponseCode": "OK_OldSessionJoined", "EVSEID": "DE*ABC", "EVSETimeStamp":
                         "99999999999999999"}, "OK_OldSessionJoined  EVSEID DE*ABC  clock 99999999999999999"),
    ("ServiceDiscoveryRes", {
        "ResponseCode": "OK", "PaymentOptionList": {"PaymentOption": ["ExternalPayment", "Contract"]},
        "ChargeService": {"ServiceID": 1, "ServiceCategory": "EVCharging", "FreeService": True,
                          "SupportedEnergyTransferMode": {"EnergyTransferMode": ["DC_core", "DC_extended"]}},
        "ServiceList": {"Service": [{"ServiceID": 2, "ServiceName": "Certificate",
                                     "ServiceCategory": "ContractCertificate", "FreeService": True}]}},
     "service 1  offers DC_core, DC_extended  payment ExternalPayment, Contract  free  also 2 Certificate"),
    ("ServiceDiscoveryReq", {"ServiceScope": "\0" * 64}, "scope 64 x U+0000"),
    ("ContractAuthenticationRes", {"ResponseCode": "OK", "EVSEProcessing": "Ongoing"}, "Ongoing"),
    ("CableCheckRes", {"ResponseCode": "FAILED", "DC_EVSEStatus": READY, "EVSEProcessing": "Finished"},
     "FAILED  Finished  EVSE_Ready  isolation Valid"),
    ("PreChargeReq", {"DC_EVStatus": EV, "EVTargetVoltage": amount(3520, -1, "V"),
                      "EVTargetCurrent": amount(1, 0, "A")}, "target 352.0 V 1.0 A  SoC 53 %"),
    ("PreChargeReq", {"DC_EVStatus": EV | {"EVReady": False, "EVErrorCode": "NoData"},
                      "EVTargetVoltage": amount(3520, -1, None), "EVTargetCurrent": amount(1, 0, "V")},
     "target 352.0 [V] 1.0 V?  SoC 53 %  EVReady false  NoData"),
    ("PowerDeliveryReq", {"ReadyToChargeState": True}, "start"),
    ("PowerDeliveryReq", {"ReadyToChargeState": False, "DC_EVPowerDeliveryParameter": {
        "DC_EVStatus": EV, "BulkChargingComplete": True, "ChargingComplete": True}},
     "stop  SoC 53 %  EVReady true  BulkChargingComplete  ChargingComplete"),
    ("PowerDeliveryReq", {"ChargeProgress": "Renegotiate", "SAScheduleTupleID": 1, "ChargingProfile": {
        "ProfileEntry": [
            {"ChargingProfileEntryStart": 0, "ChargingProfileEntryMaxPower": amount(11, 3, "W")},
            {"ChargingProfileEntryStart": 9, "ChargingProfileEntryMaxPower": amount(7, 3, "W")}]}},
     "renegotiate  profile up to 11.0 kW"),
    ("PowerDeliveryRes", {"ResponseCode": "OK", "AC_EVSEStatus": {
        "RCD": True, "NotificationMaxDelay": 7, "EVSENotification": "StopCharging"}},
     "RCD tripped  asks StopCharging within 7 s"),
    ("CurrentDemandReq", {
        "DC_EVStatus": EV | {"EVRESSConditioning": True}, "EVTargetVoltage": amount(408, 0, "V"),
        "EVTargetCurrent": amount(125, -1, "A"), "EVMaximumCurrentLimit": amount(2000, -1, "A"),
        "ChargingComplete": False, "RemainingTimeToFullSoC": amount(1140, 0, "s"),
        "RemainingTimeToBulkSoC": amount(9, 0, "m")},
     "target 408.0 V 12.5 A  SoC 53 %  EVRESSConditioning  max 200.0 A  full in 19 min  bulk in 9 min"),
    ("CurrentDemandRes", {
        "ResponseCode": "OK", "DC_EVSEStatus": READY, "EVSEPresentVoltage": amount(4000, -1, "V"),
        "EVSEPresentCurrent": amount(-25, 0, "A"), "EVSECurrentLimitAchieved": True,
        "EVSEVoltageLimitAchieved": False, "EVSEPowerLimitAchieved": True,
        "EVSEMaximumPowerLimit": amount(50, 3, "W"), "EVSEID": "x", "SAScheduleTupleID": 1,
        "MeterInfo": {"MeterID": "m1", "MeterReading": 12}, "ReceiptRequired": True},
     ("present 400.0 V -25.0 A = -10.0 kW  limit reached: current, power  EVSE_Ready  isolation Valid"
      "  max 50.0 kW  meter m1  reads 12  receipt wanted")),
    ("SessionStopReq", {"ChargingSession": "Pause"}, "Pause"),
    ("SessionStopReq", {}, ""),
    ("PaymentDetailsReq", {"eMAID": "DEABC123456789Y", "ContractSignatureCertChain": {
        "Certificate": "AA==", "SubCertificates": {"Certificate": ["AA==", "AA=="]}}},
     "eMAID DEABC123456789Y  3 certificates in the chain"),
    ("CertificateInstallationReq", {"@Id": "i", "OEMProvisioningCert": "AAAA"},
     "OEMProvisioningCert 3 bytes"),
    ("VendorReq", {"Target": amount(3520, -1, "V"), "List": [{"A": 1}, {"A": "b\n"}]},
     "Target=352.0 V  A=1  A=b\\u000a"),
], ids=lambda value: value if isinstance(value, str) else "")
def test_the_words_of_a_message(name: str, body: dict[str, Any], text: str) -> None:
    assert body_text(name, body) == text


def test_the_values_are_in_engineering_units() -> None:
    body = {
        "DC_EVStatus": EV, "EVTargetVoltage": amount(35, 1, "V"), "EVTargetCurrent": amount(125, -1, "A"),
        "ChargingComplete": False, "RemainingTimeToFullSoC": amount(19, 0, "m")}
    assert body_values("CurrentDemandReq", body) == {
        "target_voltage_v": 350, "target_current_a": 12.5, "soc_percent": 53, "ev_ready": True,
        "ev_error_code": "NO_ERROR", "charging_complete": False, "remaining_time_to_full_s": 1140}


def test_the_generic_text_is_bounded() -> None:
    text = generic_text({f"Field{number}": "x" * 50 for number in range(100)})
    assert len(text) == GENERIC_TEXT_LIMIT
    assert text.endswith("...")


def test_a_namespace_nobody_knows_is_its_own_name() -> None:
    assert protocol_name("urn:din:70121:2012:MsgDef") == "DIN 70121"
    assert protocol_name("urn:vendor\x07") == "urn:vendor\\u0007"


def vector_bodies() -> Iterator[tuple[str, dict[str, Any]]]:
    for file in ("app", "din", "iso2", "iso20_common", "iso20_ac", "iso20_dc", "iso20_wpt", "iso20_acdp"):
        with open(shared(f"vectors/{file}.jsonl"), encoding="utf-8") as rows:
            for line in rows:
                (name, content), = json.loads(line)["json"].items()
                if name == "V2G_Message":
                    yield from content["Body"].items()
                elif isinstance(content, dict):
                    yield name, content


def test_every_message_that_can_be_encoded_can_be_told() -> None:
    """Every optional field, choice, enumeration and bound: one printable line, and values that are JSON."""
    seen = set()
    for name, body in vector_bodies():
        assert body_text(name, body).isprintable()
        json.dumps(body_values(name, body), allow_nan=False)
        seen.add(name)
    assert seen >= set(MESSAGES)
