"""Sessions of ISO 15118-20: which grammar a payload type means, what is told of it, and how it ended."""

import json
from typing import Any

import pytest

from analysis.dossier import Collector
from analysis.ending import explain
from analysis.events import Discovery, OtherSdp, V2gFault, V2gMessage, V2gOther
from analysis.json_lines import event_object
from analysis.messages import MESSAGES, body_text, body_values
from analysis.schemas import RENEGOTIATION, ROOTS, SCHEMAS
from analysis.staged import CAR_PORT, CHARGER_ADDRESS
from exiConnector import ExiConnector, Message
from plc.wire import sdp, v2gtp
from tests.analysis.listening import Play
from tests.support import shared

SESSION = "0102030405060708"
NAMESPACE = "urn:iso:std:iso:15118:-20:"


@pytest.fixture
def play(codec: ExiConnector) -> Play:
    return Play(codec)


def ratio(value: int, exponent: int = 0) -> Message:
    return {"Exponent": exponent, "Value": value}


class Talk:
    """A car and a charger that speak ISO 15118-20 on a stage."""

    def __init__(self, play: Play, transfer: str = "DC") -> None:
        self.play = play
        self.transfer = transfer
        self.session_id = SESSION

    def handshake(self) -> None:
        self.play.enter()
        offer = {"ProtocolNamespace": NAMESPACE + self.transfer, "VersionNumberMajor": 1,
                 "VersionNumberMinor": 0, "SchemaID": 7, "Priority": 1}
        self.play.stage.wait(20)
        self.play.say(True, "app", {"supportedAppProtocolReq": {"AppProtocol": [offer]}})
        self.play.stage.wait(20)
        self.play.say(False, "app", {"supportedAppProtocolRes": {
            "ResponseCode": "OK_SuccessfulNegotiation", "SchemaID": 7}})

    def say(self, name: str, payload_type: int | None = None, **body: Any) -> None:
        """A message, 30 ms after the one before; the body behind Header and ResponseCode."""
        schema = next(schema for schema, roots in ROOTS.items()
                      if name in roots and schema.startswith("iso20"))
        header = {"SessionID": self.session_id, "TimeStamp": 1_700_000_000}
        code = {"ResponseCode": body.pop("code", "OK")} if name.endswith("Res") else {}
        self.play.stage.wait(30)
        self.play.say(name.endswith("Req"), schema, {name: {"Header": header, **code, **body}}, payload_type)

    def set_up(self) -> None:
        self.handshake()
        self.session_id = "00" * 8
        self.say("SessionSetupReq", EVCCID="WMIV1234567890ABCDEX")
        self.session_id = SESSION
        self.say("SessionSetupRes", code="OK_NewSessionEstablished", EVSEID="DE*ABC*E1")
        self.say("AuthorizationSetupReq")
        self.say("AuthorizationSetupRes", AuthorizationServices=["EIM", "PnC"],
                 CertificateInstallationService=True,
                 PnC_ASResAuthorizationMode={"GenChallenge": "AAECAwQFBgcICQoLDA0ODw=="})
        self.say("AuthorizationReq", SelectedAuthorizationService="EIM", EIM_AReqAuthorizationMode={})
        self.say("AuthorizationRes", EVSEProcessing="Finished")
        self.say("ServiceDiscoveryReq")
        self.say("ServiceDiscoveryRes", ServiceRenegotiationSupported=True, EnergyTransferServiceList={
            "Service": [{"ServiceID": 2, "FreeService": False}, {"ServiceID": 6, "FreeService": True}]})
        self.say("ServiceSelectionReq", SelectedEnergyTransferService={"ServiceID": 6, "ParameterSetID": 1})
        self.say("ServiceSelectionRes")

    def loop(self, voltage_v: int, current_a: int, soc: int, complete: bool = False, **res: Any) -> None:
        self.say("DC_ChargeLoopReq", MeterInfoRequested=False, EVPresentVoltage=ratio(voltage_v),
                 DisplayParameters={"PresentSOC": soc, "TargetSOC": 80, "ChargingComplete": complete},
                 BPT_Dynamic_DC_CLReqControlMode={
                     "EVTargetEnergyRequest": ratio(20, 3), "EVMaximumEnergyRequest": ratio(30, 3),
                     "EVMinimumEnergyRequest": ratio(0), "EVMaximumChargePower": ratio(50, 3),
                     "EVMinimumChargePower": ratio(0), "EVMaximumChargeCurrent": ratio(125),
                     "EVMaximumVoltage": ratio(4500, -1), "EVMinimumVoltage": ratio(300),
                     "EVMaximumDischargePower": ratio(10, 3), "EVMinimumDischargePower": ratio(0),
                     "EVMaximumDischargeCurrent": ratio(25)})
        self.say("DC_ChargeLoopRes", EVSEPresentCurrent=ratio(current_a), EVSEPresentVoltage=ratio(voltage_v),
                 EVSEPowerLimitAchieved=False, EVSECurrentLimitAchieved=True, EVSEVoltageLimitAchieved=False,
                 **{"BPT_Dynamic_DC_CLResControlMode": {
                     "EVSEMaximumChargePower": ratio(60, 3), "EVSEMinimumChargePower": ratio(0),
                     "EVSEMaximumChargeCurrent": ratio(150), "EVSEMaximumVoltage": ratio(500),
                     "EVSEMaximumDischargePower": ratio(20, 3), "EVSEMinimumDischargePower": ratio(0),
                     "EVSEMaximumDischargeCurrent": ratio(50), "EVSEMinimumVoltage": ratio(200)}, **res})

    def begin_charging(self) -> None:
        self.set_up()
        self.say("DC_CableCheckReq")
        self.say("DC_CableCheckRes", EVSEProcessing="Finished")
        self.say("DC_PreChargeReq", EVProcessing="Ongoing", EVPresentVoltage=ratio(3950, -1),
                 EVTargetVoltage=ratio(400))
        self.say("DC_PreChargeRes", EVSEPresentVoltage=ratio(3987, -1))
        self.say("PowerDeliveryReq", EVProcessing="Finished", ChargeProgress="Start",
                 BPT_ChannelSelection="Charge")
        self.say("PowerDeliveryRes")

    def end(self, how: str = "Terminate") -> None:
        self.say("PowerDeliveryReq", EVProcessing="Finished", ChargeProgress="Stop")
        self.say("PowerDeliveryRes")
        self.say("SessionStopReq", ChargingSession=how, EVTerminationExplanation="enough")
        self.say("SessionStopRes")


def messages(play: Play) -> list[V2gMessage]:
    return [event for event in play.listen() if isinstance(event, V2gMessage)]


def line(play: Play, name: str, number: int = 0) -> str:
    """The text behind the name of the message."""
    found = [told for told in play.text() if f" {name} " in f"{told} "]
    return found[number].split(name, 1)[1].strip()


def test_a_bidirectional_dynamic_charge(play: Play) -> None:
    talk = Talk(play)
    talk.begin_charging()
    for soc in (50, 51):
        talk.loop(400, 100, soc)
    talk.loop(400, -25, 80, complete=True)
    talk.end()
    play.stage.close(by_car=True)

    assert line(play, "supportedAppProtocolRes").endswith("= ISO 15118-20 DC  [20 ms]")
    assert line(play, "AuthorizationSetupRes") == (
        "offers EIM, PnC  installs certificates  challenge AAECAwQFBgcICQoLDA0ODw==  [30 ms]")
    assert line(play, "ServiceDiscoveryRes") == "offers 2 DC, 6 DC_BPT  renegotiation  [30 ms]"
    assert line(play, "ServiceSelectionReq") == "6 DC_BPT set 1"
    assert line(play, "DC_PreChargeReq") == "Ongoing  target 400.0 V  present 395.0 V"
    assert line(play, "DC_ChargeLoopReq") == (
        "present 400.0 V  SoC 50 %  target SoC 80 %  Dynamic  BPT  wants 20.0 kWh"
        "  takes at least 0 Wh at most 30.0 kWh  max 450.0 V 125.0 A 50.0 kW  min 300.0 V 0 W"
        "  max discharge 25.0 A 10.0 kW  min discharge 0 W")
    assert line(play, "DC_ChargeLoopRes", 2).startswith(
        "present 400.0 V -25.0 A = -10.0 kW  limit reached: current  Dynamic  BPT"
        "  max 500.0 V 150.0 A 60.0 kW")

    session = play.session()
    assert [phase.name for phase in session.phases.phases] == [
        "handshake", "session setup", "authorization", "services", "CableCheck", "PreCharge", "power on",
        "charging", "power off", "SessionStop"]
    assert (session.protocol, session.schema) == (NAMESPACE + "DC", "iso20_dc")
    assert (session.service, session.control_mode, session.is_bidirectional, session.authorization) == (
        "6 DC_BPT set 1", "Dynamic", True, "EIM")
    assert session.first_soc is not None
    assert session.last_soc is not None
    assert (session.first_soc[1], session.last_soc[1]) == (50, 80)
    assert session.energy.reports == 3
    assert session.energy.max_power_w == 40_000
    ending = explain(session)
    assert (ending.by, ending.reason) == (
        "car", "the car stopped charging at SoC 80 %: PowerDeliveryReq stop (ChargingComplete)")
    assert ending.then[0] == "SessionStop answered OK"
    told = play.text()
    assert "service     6 DC_BPT set 1  Dynamic  EIM" in told
    assert not any("although" in one or "taken for" in one for one in told)


def test_the_values_of_a_loop_are_numbers_in_units(play: Play) -> None:
    talk = Talk(play)
    talk.begin_charging()
    talk.loop(400, -25, 50)
    found = {event.name: body_values(event.name, event.body) for event in messages(play)}
    assert found["DC_ChargeLoopReq"] | {} == {
        "ev_present_voltage_v": 400, "soc_percent": 50, "target_soc_percent": 80, "charging_complete": False,
        "control_mode": "Dynamic", "bidirectional": True, "energy_request_wh": 20_000,
        "min_energy_request_wh": 0, "max_energy_request_wh": 30_000, "max_voltage_v": 450,
        "max_current_a": 125, "max_power_w": 50_000, "min_voltage_v": 300, "min_power_w": 0,
        "max_discharge_current_a": 25, "max_discharge_power_w": 10_000, "min_discharge_power_w": 0,
        "meter_info_requested": False}
    assert found["DC_ChargeLoopRes"]["present_power_w"] == -10_000
    (one,) = [event_object(event) for event in messages(play) if event.name == "DC_PreChargeRes"]
    assert (one["payload_type"], one["schema"], one["session_id"]) == (0x8004, "iso20_dc", SESSION)
    assert one["values"] == {"response_code": "OK", "present_voltage_v": 398.7}


def test_a_side_stream_has_questions_and_answers_of_its_own(play: Play) -> None:
    """A schedule is renegotiated while a loop is being answered: neither takes the other's answer."""
    talk = Talk(play)
    talk.begin_charging()
    talk.loop(400, 100, 50)
    side = v2gtp.SCHEDULE_RENEGOTIATION
    talk.say("ScheduleExchangeReq", side, MaximumSupportingPoints=12, Scheduled_SEReqControlMode={})
    talk.loop(400, 100, 51)
    entry = {"Duration": 3600, "Power": ratio(11, 3)}
    talk.say("ScheduleExchangeRes", side, EVSEProcessing="Finished", Scheduled_SEResControlMode={
        "ScheduleTuple": [{"ScheduleTupleID": 1, "ChargingSchedule": {"PowerSchedule": {
            "TimeAnchor": 0, "PowerScheduleEntries": {"PowerScheduleEntry": [entry]}}}}]})
    talk.say("PowerDeliveryReq", side, EVProcessing="Finished", ChargeProgress="ScheduleRenegotiation")
    talk.say("PowerDeliveryRes", side)
    talk.loop(400, 100, 52)

    told = [event for event in messages(play) if event.payload_type == side]
    assert [(event.name, event.schema, event.answer_ms) for event in told] == [
        ("ScheduleExchangeReq", "iso20_common", None), ("ScheduleExchangeRes", "iso20_common", 90),
        ("PowerDeliveryReq", "iso20_common", None), ("PowerDeliveryRes", "iso20_common", 30)]
    assert all(event.answer_ms == 30 for event in messages(play) if event.name == "DC_ChargeLoopRes")
    assert line(play, "ScheduleExchangeRes") == (
        "Finished  Scheduled  1 schedules  schedule up to 11.0 kW  [90 ms]")
    session = play.session()
    assert session.phases.last_name == "charging"
    assert session.phases.phases[-1].requests == 3
    assert session.waiting_for_answer is None


def test_a_side_stream_breaks_no_rule(play: Play) -> None:
    talk = Talk(play)
    talk.begin_charging()
    talk.loop(400, 100, 50)
    talk.say("ScheduleExchangeReq", v2gtp.SCHEDULE_RENEGOTIATION, MaximumSupportingPoints=12,
             Scheduled_SEReqControlMode={})
    talk.loop(400, 100, 51)
    talk.say("ScheduleExchangeRes", v2gtp.SCHEDULE_RENEGOTIATION, EVSEProcessing="Ongoing",
             Dynamic_SEResControlMode={})
    talk.loop(400, 100, 52)
    collector = Collector("play")
    for event in play.listen():
        collector.add(event)
    (dossier,) = collector.dossiers
    for code in ("impatient_request", "wrong_answer", "unanswered"):
        assert code not in dossier.verdicts


@pytest.mark.parametrize(("schema", "name"), [
    ("iso20_dc", "DC_ChargeParameterDiscoveryReq"), ("iso20_ac", "AC_ChargeParameterDiscoveryRes"),
    ("iso20_wpt", "WPT_ChargeParameterDiscoveryReq"), ("iso20_common", "ScheduleExchangeRes"),
    ("iso20_common", "PowerDeliveryReq"),
])
@pytest.mark.parametrize("transfer", ["DC", "AC", "WPT"])
def test_whatever_is_said_in_a_renegotiation_is_found(
    play: Play, transfer: str, schema: str, name: str,
) -> None:
    """Two schemas share the payload type, and codes: 29 is ServiceDetailReq or WPT's parameters."""
    with open(shared(f"vectors/{schema}.jsonl"), encoding="utf-8") as rows:
        chosen = [row for row in map(json.loads, rows) if row["message"] == name][:40]
    assert chosen
    Talk(play, transfer).handshake()
    for row in chosen:
        play.stage.say(name.endswith("Req"), bytes.fromhex(row["exi"]), v2gtp.SCHEDULE_RENEGOTIATION)
    found = messages(play)[2:]
    assert {name} <= RENEGOTIATION
    assert [(event.schema, event.document) for event in found] == [(schema, row["json"]) for row in chosen]


def test_services_are_renegotiated_without_an_end(play: Play) -> None:
    talk = Talk(play)
    talk.begin_charging()
    wish = {"NotificationMaxDelay": 10, "EVSENotification": "ServiceRenegotiation"}
    talk.loop(400, 100, 50, EVSEStatus=wish)
    talk.end("ServiceRenegotiation")
    talk.say("ServiceDiscoveryReq")
    talk.say("ServiceDiscoveryRes", ServiceRenegotiationSupported=True, EnergyTransferServiceList={
        "Service": [{"ServiceID": 2, "FreeService": False}]})
    talk.say("ServiceSelectionReq", SelectedEnergyTransferService={"ServiceID": 2, "ParameterSetID": 3})
    talk.say("ServiceSelectionRes")
    (session,) = play.sessions()
    assert session.service == "2 DC set 3"
    assert explain(session).reason == "the recording ends during services"


def test_standby_is_a_phase_and_no_end(play: Play) -> None:
    talk = Talk(play)
    talk.begin_charging()
    talk.loop(400, 100, 50)
    talk.say("PowerDeliveryReq", EVProcessing="Finished", ChargeProgress="Standby")
    talk.say("PowerDeliveryRes", code="WARNING_StandbyNotAllowed")
    session = play.session()
    assert session.phases.last_name == "standby"
    assert (session.stop, session.failure) == (None, None)
    assert line(play, "PowerDeliveryRes", 1) == "WARNING_StandbyNotAllowed  [30 ms]"


@pytest.mark.parametrize(("wish", "by", "reason"), [
    ("Terminate", "charger", "the charger stopped during charging: asks Terminate in DC_ChargeLoopRes"),
    ("ScheduleRenegotiation", "car", "the car stopped charging at SoC 51 %: PowerDeliveryReq stop"),
])
def test_who_wanted_the_end(play: Play, wish: str, by: str, reason: str) -> None:
    talk = Talk(play)
    talk.begin_charging()
    talk.loop(400, 100, 50)
    talk.loop(400, 100, 51, EVSEStatus={"NotificationMaxDelay": 10, "EVSENotification": wish})
    talk.end()
    ending = explain(play.session())
    assert (ending.by, ending.reason) == (by, reason)
    assert f"asks {wish} within 10 s" in line(play, "DC_ChargeLoopRes", 1)


def test_a_failure_is_the_chargers(play: Play) -> None:
    talk = Talk(play)
    talk.set_up()
    talk.say("DC_CableCheckReq")
    talk.say("DC_CableCheckRes", code="FAILED_SequenceError", EVSEProcessing="Ongoing")
    play.stage.close(by_car=False)
    assert explain(play.session()).reason == "the charger refused: DC_CableCheckRes FAILED_SequenceError"


def test_ac_power_of_three_phases(play: Play) -> None:
    talk = Talk(play, "AC")
    talk.handshake()
    for power_w in (3600, 3700):
        talk.say("AC_ChargeLoopReq", MeterInfoRequested=True, Scheduled_AC_CLReqControlMode={
            "EVPresentActivePower": ratio(power_w), "EVPresentActivePower_L2": ratio(power_w),
            "EVPresentActivePower_L3": ratio(power_w), "EVPresentReactivePower": ratio(50)})
        talk.say("AC_ChargeLoopRes", MeterInfo={"MeterID": "m1", "ChargedEnergyReadingWh": power_w},
                 EVSETargetFrequency=ratio(500, -1), Scheduled_AC_CLResControlMode={
                     "EVSEPresentActivePower": ratio(power_w), "EVSEPresentActivePower_L2": ratio(power_w),
                     "EVSEPresentActivePower_L3": ratio(0)})
    assert line(play, "AC_ChargeLoopReq") == (
        "present 10.8 kW (3.6 kW + 3.6 kW + 3.6 kW)  present reactive 50 var  Scheduled  meter wanted")
    assert line(play, "AC_ChargeLoopRes") == (
        "present 7.2 kW (3.6 kW + 3.6 kW + 0 W)  target 50.0 Hz  Scheduled  meter m1  reads 3600  [30 ms]")
    session = play.session()
    assert session.energy.max_power_w == 7400
    assert session.energy.energy_wh == pytest.approx(7300 * 0.06 / 3600)
    assert session.meter_wh == (3600, 3700)
    assert any(told.startswith("energy ") and "up to 7.4 kW; meter 3600 to 3700 Wh" in told
               for told in play.text())
    event = next(event for event in messages(play) if event.name == "AC_ChargeLoopReq")
    values = body_values(event.name, event.body)
    assert values["present_power_w"] == 10_800
    assert values["present_power_phases_w"] == [3600, 3600, 3600]


def test_a_pantograph_speaks_beside_the_charge(play: Play) -> None:
    talk = Talk(play)
    talk.begin_charging()
    talk.say("ACDP_SystemStatusReq", 0x8103, EVTechnicalStatus={
        "EVReadyToCharge": True, "EVImmobilizationRequest": True, "EVSOC": 61,
        "EVErrorCode": "FAILED_Breaker"})
    talk.say("ACDP_SystemStatusRes", 0x8103, EVSEMechanicalChargingDeviceStatus="EndPosition",
             EVSEReadyToCharge=True, EVSEIsolationStatus="Safe", EVSEDisabled=False,
             EVSEUtilityInterruptEvent=False, EVSEEmergencyShutdown=True, EVSEMalfunction=False,
             EVInChargePosition=True, EVAssociationStatus=True)
    session = play.session()
    assert session.phases.last_name == "power on"
    assert session.last_soc is not None
    assert session.last_soc[1] == 61
    assert session.ev_error is not None
    assert session.alarm is not None
    assert (session.ev_error.text, session.alarm.text) == ("FAILED_Breaker", "EVSEEmergencyShutdown")
    assert "emergency shutdown" in line(play, "ACDP_SystemStatusRes")
    assert not any("although" in told for told in play.text())


def test_a_recording_that_starts_late_needs_no_handshake(play: Play) -> None:
    talk = Talk(play)
    talk.begin_charging()
    talk.loop(400, 100, 50)
    late = [frame for _, frame in play.frames].index(play.frames[-8][1])
    del play.frames[:late]
    found = messages(play)
    assert [(event.name, event.schema, event.from_client) for event in found][-2:] == [
        ("DC_ChargeLoopReq", "iso20_dc", True), ("DC_ChargeLoopRes", "iso20_dc", False)]
    assert play.session().schema == "iso20_dc"
    assert any(told.startswith("protocol    taken for ISO 15118-20 DC") for told in play.text())


def test_what_does_not_belong_is_told_once(play: Play) -> None:
    talk = Talk(play)
    talk.set_up()
    for _ in range(2):
        talk.say("AC_ChargeLoopReq", MeterInfoRequested=False,
                 Scheduled_AC_CLReqControlMode={"EVPresentActivePower": ratio(1)})
    remarks = [event.remarks for event in messages(play) if event.name == "AC_ChargeLoopReq"]
    assert remarks == [("ISO 15118-20 AC, although ISO 15118-20 DC was agreed",), ()]


def test_messages_with_the_payload_type_of_the_first_generation_are_read_all_the_same(play: Play) -> None:
    talk = Talk(play)
    talk.handshake()
    talk.say("SessionSetupReq", v2gtp.EXI, EVCCID="X")
    talk.say("DC_CableCheckReq", v2gtp.EXI)
    assert [(event.name, event.schema) for event in messages(play)[2:]] == [
        ("SessionSetupReq", "iso20_common"), ("DC_CableCheckReq", "iso20_dc")]


def test_damage_in_a_session_is_a_fault_and_elsewhere_somebody_elses(play: Play) -> None:
    Talk(play).handshake()
    play.stage.say(False, b"\x02\x00\x01", 0x8004)
    (fault,) = [event for event in play.listen() if isinstance(event, V2gFault)]
    assert (fault.schema, fault.payload_type) == ("iso20_dc", 0x8004)
    assert "bit" in fault.reason
    assert not [event for event in play.listen() if isinstance(event, V2gOther)]


def test_a_decrypted_session_is_told_like_a_plain_one(play: Play) -> None:
    """What tshark makes of the recording with TLS 1.3: the same streams in the clear."""
    path = shared("vectors/captures/dsV2Gshark__ISO-20_TLS13_DC_DS5366_Josev.pcapng.jsonl")
    rows = sorted(map(json.loads, path.read_text(encoding="utf-8").splitlines()), key=lambda row: row["n"])
    play.enter()
    for row in rows:
        play.stage.wait(20)
        play.say(row["message"].endswith("Req"), row["schema"], row["json"])
    found = messages(play)
    assert [event.name for event in found] == [row["message"] for row in rows]
    assert [event.document for event in found] == [row["json"] for row in rows]
    session = play.session()
    assert session.protocol == NAMESPACE + "DC"
    assert [phase.name for phase in session.phases.phases][-4:] == [
        "charging", "power off", "WeldingDetection", "SessionStop"]
    assert explain(session).by == "car"


def test_every_message_has_a_line_of_its_own() -> None:
    """No message of the schemas is shown field by field only, and no table names one that there is not."""
    assert set(MESSAGES) == {
        base + kind for schema in SCHEMAS.values() for base in schema.messages for kind in ("Req", "Res")}


def test_absurd_exponents_stay_readable() -> None:
    body = {"EVProcessing": "Ongoing", "EVTargetVoltage": ratio(32767, 127),
            "EVPresentVoltage": ratio(-1, -128)}
    assert body_text("DC_PreChargeReq", body) == "Ongoing  target 3.277e+131 V  present -1e-128 V"
    json.dumps(body_values("DC_PreChargeReq", body), allow_nan=False)


def test_the_pairing_forms_of_discovery_are_told(play: Play) -> None:
    request = sdp.SdpPairingRequest(security=sdp.SECURITY_TLS, p2ps_ppd=0x0300, coupling_type=0x03,
                                    ev_id=b"BUS 12".ljust(20, b"\0"))
    answer = sdp.SdpPairingResponse(address=CHARGER_ADDRESS, port=50300, security=sdp.SECURITY_TLS,
                                    diag_status=1, coupling_type=0x77, evse_id=b"DE*1".ljust(37, b"\0"))
    asked = sdp.SdpEmspRequest(emsp_ids=b"DEABC")
    for from_car, payload_type, message in (
        (True, 0x9002, request), (False, 0x9003, answer), (True, 0x9004, asked),
    ):
        ports = (CAR_PORT, sdp.SDP_PORT) if from_car else (sdp.SDP_PORT, CAR_PORT)
        play.stage.datagram(from_car, *ports, v2gtp.v2gtp(payload_type, sdp.encode(message)))
    told = [one for one in play.text() if "SDP re" in one]
    assert told[0].endswith("wants TLS, from UDP port 49200  pairing by PPD on the charger, PPD on the car"
                            "  coupling pantograph on the car  EVID BUS 12")
    assert told[1].endswith("[fe80::2] port 50300, TLS  pairing finished with EVSEID  coupling 0x77"
                            "  EVSEID DE*1")
    assert told[2].endswith("wants TLS, from UDP port 49200  EMSP DEABC")
    first, second, third = [event_object(event) for event in play.listen() if isinstance(event, Discovery)]
    assert (first["message"], first["p2ps_ppd"], first["ev_id"]) == ("SDPPairingRequest", 0x300, "BUS 12")
    assert (second["message"], second["diag_status"], second["evse_id"]) == ("SDPPairingResponse", 1, "DE*1")
    assert (third["message"], third["security"], third["emsp_ids"]) == ("SDPEMSPRequest", "TLS", "DEABC")
    assert not [event for event in play.listen() if isinstance(event, OtherSdp)]
