"""How a session ended and who ended it, for every way in which that happens."""

from collections.abc import Callable

import pytest

from analysis.ending import Ending, explain
from analysis.staged import CAR_MAC, CHARGER_MAC, RUN_ID
from edge import demo
from plc.wire import homeplug, qualcomm
from tests.analysis.listening import Play, script

SHUTDOWN = demo.EVSE_READY | {"EVSEStatusCode": "EVSE_Shutdown", "EVSENotification": "StopCharging"}
DELIVERING = {
    "ResponseCode": "OK", "DC_EVSEStatus": demo.EVSE_READY, "EVSEPresentVoltage": demo.amount(400, "V"),
    "EVSEPresentCurrent": demo.amount(10, "A"), "EVSECurrentLimitAchieved": False,
    "EVSEVoltageLimitAchieved": False, "EVSEPowerLimitAchieved": False}
DEMANDING = {
    "DC_EVStatus": demo.ev_status(60), "EVTargetCurrent": demo.amount(10, "A"), "ChargingComplete": False,
    "EVTargetVoltage": demo.amount(400, "V")}
FAREWELL = ("SessionStop answered OK", "connection closed (FIN) by the car",
            "connection closed (FIN) by the charger")


def ending(play: Play) -> Ending:
    return explain(play.session())


def the_car_is_full(play: Play) -> Ending:
    play.enter()
    play.perform(script())
    play.stage.close(by_car=True)
    return Ending("car", "the car stopped charging at SoC 56 %: PowerDeliveryReq stop (ChargingComplete)",
                  ("2 x WeldingDetection", *FAREWELL))


def the_charger_shuts_down(play: Play) -> Ending:
    play.enter()
    play.perform(script("CurrentDemand"))
    play.din(True, "CurrentDemandReq", DEMANDING)
    play.din(False, "CurrentDemandRes", DELIVERING | {"DC_EVSEStatus": SHUTDOWN})
    play.perform(list(demo.power_delivery(ready=False, soc=60)))
    play.perform(list(demo.asked("SessionStop", {}, {})))
    play.stage.close(by_car=False)
    return Ending("charger", "the charger stopped during charging:"
                  " EVSE_Shutdown, asks StopCharging in CurrentDemandRes",
                  ("PowerDeliveryReq stop", "SessionStop answered OK",
                   "connection closed (FIN) by the charger", "connection closed (FIN) by the car"))


def a_warning_that_passes_is_no_reason(play: Play) -> Ending:
    play.enter()
    play.perform(script("CurrentDemand"))
    for status in (SHUTDOWN, demo.EVSE_READY):
        play.din(True, "CurrentDemandReq", DEMANDING)
        play.din(False, "CurrentDemandRes", DELIVERING | {"DC_EVSEStatus": status})
    play.perform(list(demo.power_delivery(ready=False, soc=60)))
    play.stage.reset(by_car=True)
    return Ending("car", "the car stopped charging at SoC 60 %: PowerDeliveryReq stop (ChargingComplete)",
                  ("connection reset (RST) by the car",))


def the_car_has_a_fault(play: Play) -> Ending:
    play.enter()
    play.perform(script("CurrentDemand"))
    fault = demo.ev_status(60) | {"EVErrorCode": "FAILED_EVRESSMalfunction"}
    play.din(True, "CurrentDemandReq", DEMANDING | {"DC_EVStatus": fault})
    play.din(False, "CurrentDemandRes", DELIVERING)
    play.perform(list(demo.power_delivery(ready=False, soc=60)))
    return Ending("car", "the car stopped during charging: FAILED_EVRESSMalfunction in CurrentDemandReq",
                  ("PowerDeliveryReq stop",))


def the_charger_refuses(play: Play) -> Ending:
    play.enter()
    play.perform(script("CableCheck", answered=False))
    play.din(False, "CableCheckRes", {
        "ResponseCode": "FAILED", "DC_EVSEStatus": demo.EVSE_READY | {"EVSEStatusCode": "EVSE_Malfunction"},
        "EVSEProcessing": "Ongoing"})
    play.stage.close(by_car=True)
    return Ending("charger", "the charger refused: CableCheckRes FAILED (EVSE_Malfunction)", FAREWELL[1:])


def a_refusal_that_the_car_ignores(play: Play) -> Ending:
    play.enter()
    play.perform(script("ContractAuthentication", answered=False))
    for processing in ("Ongoing", "Finished"):
        play.din(False, "ContractAuthenticationRes", {
            "ResponseCode": "FAILED_UnknownSession", "EVSEProcessing": processing})
        play.din(True, "ContractAuthenticationReq", {})
    play.din(True, "CableCheckReq", {"DC_EVStatus": demo.ev_status(5)})
    return Ending("charger", "the charger refused: ContractAuthenticationRes FAILED_UnknownSession",
                  ("it went on as far as CableCheck", "CableCheckReq unanswered"))


def nothing_in_common(play: Play) -> Ending:
    play.enter()
    play.perform(script()[:1])
    play.say(False, "app", {"supportedAppProtocolRes": {"ResponseCode": "Failed_NoNegotiation"}})
    return Ending("charger", "the charger speaks nothing that the car offers (DIN 70121):"
                  " Failed_NoNegotiation", ())


def the_car_leaves_in_order(play: Play) -> Ending:
    play.enter()
    play.perform(script("PreCharge"))
    play.perform(list(demo.asked("SessionStop", {}, {})))
    play.stage.close(by_car=True)
    return Ending("car", "the car ended the session during PreCharge: SessionStopReq", FAREWELL)


def the_car_gives_up_before_charging(play: Play) -> Ending:
    play.enter()
    play.perform(script("CableCheck"))
    play.perform(list(demo.power_delivery(ready=False, soc=55))[:1])
    return Ending("car", "the car gave up after CableCheck, before charging began: PowerDeliveryReq stop",
                  ("PowerDeliveryReq unanswered",))


def the_charger_does_not_answer(play: Play) -> Ending:
    play.enter()
    play.perform(script("PreCharge", answered=False))
    play.stage.wait(5000)
    play.stage.close(by_car=True)
    return Ending("charger", "the charger did not answer PreChargeReq for 5.0 s,"
                  " then the car closed (FIN) the connection", ("connection closed (FIN) by the charger",))


def the_car_hangs_up(play: Play) -> Ending:
    play.enter()
    play.perform(script("CurrentDemand"))
    play.stage.wait(40)
    play.stage.reset(by_car=True)
    return Ending("car", "the car reset (RST) the connection during charging,"
                  " 40 ms after CurrentDemandRes", ())


def the_car_hangs_up_while_it_waits(play: Play) -> Ending:
    play.enter()
    play.perform(script("CurrentDemand", answered=False))
    play.stage.wait(500)
    play.stage.close(by_car=True)
    play.din(False, "CurrentDemandRes", DELIVERING)    # too late: was under way
    return Ending("car", "the car closed (FIN) the connection during charging, 500 ms after CurrentDemandReq,"
                  " which was not answered yet", ("connection closed (FIN) by the charger",))


def the_car_says_nothing_more(play: Play) -> Ending:
    play.enter()
    play.perform(script("ContractAuthentication"))
    play.stage.wait(60_000)
    play.stage.close(by_car=False)
    return Ending("car", "the car said nothing for 60.0 s after ContractAuthenticationRes,"
                  " then the charger closed (FIN) the connection", ("connection closed (FIN) by the car",))


def both_fall_silent(play: Play) -> Ending:
    play.enter()
    play.perform(script("CurrentDemand"))
    play.stage.wait(20_000)
    strange_frame(play)
    return Ending("car", "the car fell silent during charging; nothing more came in 20.0 s", ())


def the_charger_falls_silent(play: Play) -> Ending:
    play.enter()
    play.perform(script("CurrentDemand", answered=False))
    play.stage.wait(20_000)
    strange_frame(play)
    return Ending("charger", "the charger did not answer CurrentDemandReq; nothing more came in 20.0 s", ())


def the_recording_just_ends(play: Play) -> Ending:
    play.enter()
    play.perform(script("CurrentDemand"))
    return Ending("recording", "the recording ends during charging", ())


def nobody_answers_the_match(play: Play) -> Ending:
    for _ in range(3):
        slac(play, homeplug.SlacParmReq(source=CAR_MAC, destination=homeplug.BROADCAST, run_id=RUN_ID))
    return Ending("charger", "no charger answered 3 x CM_SLAC_PARM.REQ", ())


def the_match_stops_after(messages: int) -> Callable[[Play], None]:
    def perform(play: Play) -> None:
        play.stage.match()
        del play.frames[messages:]

    return perform


def no_answer_to_discovery(play: Play) -> Ending:
    play.stage.match()
    play.stage.discover(tls=True)
    del play.frames[-1]
    play.stage.wait(1000)
    play.stage.homeplug(qualcomm.VsSwVerReq(source=CAR_MAC, destination=homeplug.BROADCAST))
    return Ending("charger", "no charger answered the SDP request, 1 of them for TLS", ())


def no_call_after_discovery(play: Play) -> Ending:
    play.stage.match()
    play.stage.discover()
    return Ending("car", "the car knew the charger's address and did not call (no TCP connection)", ())


def the_call_is_refused(play: Play) -> Ending:
    play.enter()
    del play.frames[-2:]
    play.stage.reset(by_car=False)
    return Ending("charger", "the charger refused the TCP connection (RST)", ())


def the_call_is_not_answered(play: Play) -> Ending:
    play.enter()
    del play.frames[-2:]
    return Ending("charger", "the charger did not answer the call for a TCP connection", ())


def tls_does_not_come_about(play: Play) -> Ending:
    play.enter()
    play.stage.send(True, b"\x16\x03\x01\x00\x04\x01\x00\x00\x00")
    play.stage.reset(by_car=False)
    return Ending("charger", "the charger reset (RST) the connection before TLS had come about", ())


def nothing_is_said(play: Play) -> Ending:
    play.enter()
    play.stage.close(by_car=True)
    return Ending("car", "the car closed (FIN) the connection before anything was said",
                  ("connection closed (FIN) by the charger",))


def the_connection_stays_open(play: Play) -> Ending:
    play.enter()
    return Ending("nobody", "the connection was open, but nothing was said on it", ())


def tls_hides_everything(play: Play) -> Ending:
    play.enter()
    play.stage.send(True, b"\x16\x03\x01\x00\x04\x01\x00\x00\x00" + b"\x17\x03\x03\x00\x02ab")
    play.stage.close(by_car=True)
    return Ending("car", "the car closed (FIN) the encrypted connection; what was said before cannot be read",
                  ("connection closed (FIN) by the charger",))


def tls_fails_aloud(play: Play) -> Ending:
    play.enter()
    play.stage.send(True, b"\x16\x03\x01\x00\x04\x01\x00\x00\x00")
    play.stage.send(False, b"\x15\x03\x03\x00\x02\x02\x30")
    play.stage.close(by_car=False)
    return Ending("charger", "the charger sent a TLS alert fatal unknown_ca",
                  ("connection closed (FIN) by the charger", "connection closed (FIN) by the car"))


def strange_frame(play: Play) -> None:
    """Something that shows that the recording goes on."""
    play.frames.append((play.stage.now_ns, bytes(12) + b"\x08\x06" + bytes(28)))


def slac(play: Play, message: homeplug.Mme) -> None:
    play.stage.wait(200)
    play.stage.homeplug(message)


@pytest.mark.parametrize("scene", [
    the_car_is_full, the_charger_shuts_down, a_warning_that_passes_is_no_reason, the_car_has_a_fault,
    the_charger_refuses, a_refusal_that_the_car_ignores, nothing_in_common, the_car_leaves_in_order,
    the_car_gives_up_before_charging, the_charger_does_not_answer, the_car_hangs_up,
    the_car_hangs_up_while_it_waits, the_car_says_nothing_more, both_fall_silent, the_charger_falls_silent,
    the_recording_just_ends, nobody_answers_the_match, no_answer_to_discovery, no_call_after_discovery,
    the_call_is_refused, the_call_is_not_answered, nothing_is_said, the_connection_stays_open,
    tls_hides_everything, tls_fails_aloud, tls_does_not_come_about,
], ids=lambda scene: scene.__name__)
def test_the_reason(scene: Callable[[Play], Ending], play: Play) -> None:
    wanted = scene(play)
    assert ending(play) == wanted


@pytest.mark.parametrize(("messages", "by", "reason"), [
    (1, "charger", "no charger answered the CM_SLAC_PARM.REQ"),
    (2, "car", "the car asked once and did not go on after CM_SLAC_PARM.CNF"),
    (15, "charger", "the car sounded, and no charger told it the attenuation (no CM_ATTEN_CHAR.IND)"),
    (16, "car", "the car did not answer CM_ATTEN_CHAR.IND"),
    (17, "car", "the car got the attenuation and asked for no match (no CM_SLAC_MATCH.REQ)"),
    (18, "charger", "the charger did not answer CM_SLAC_MATCH.REQ"),
    (19, "car", "matched, but no SDP request and no connection followed"),
])
def test_where_a_match_stopped(messages: int, by: str, reason: str, play: Play) -> None:
    the_match_stops_after(messages)(play)
    assert ending(play) == Ending(by, reason, ())


def test_an_answer_to_another_run(play: Play) -> None:
    slac(play, homeplug.SlacParmReq(source=CAR_MAC, destination=homeplug.BROADCAST, run_id=RUN_ID))
    slac(play, homeplug.SlacParmCnf(
        source=CHARGER_MAC, destination=CAR_MAC, forwarding_sta=CAR_MAC, run_id=bytes(8)))
    assert ending(play) == Ending("charger", "the car asked once and did not go on after CM_SLAC_PARM.CNF;"
                                  " the answer had another RunID than the request", ())
    assert play.session().slac.run_id == RUN_ID


def test_a_match_of_which_one_side_is_recorded(play: Play) -> None:
    play.stage.match()
    play.frames[:] = [frame for frame in play.frames if frame[1][6:12] == CHARGER_MAC]
    assert ending(play).reason == "only a part of the match is in the recording, nothing of what followed"


def test_a_recording_that_ends_with_the_first_request_of_discovery_says_just_that(play: Play) -> None:
    play.stage.match()
    play.stage.wait(2000)
    play.stage.discover()
    play.frames.pop()    # the answer
    ending = explain(play.session())
    assert (ending.by, ending.reason) == ("recording", "the recording ends with the first SDP request")
