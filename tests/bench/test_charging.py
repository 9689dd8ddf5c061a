"""The figures of a charge come from what they say they come from; many sessions leave nothing behind."""

from __future__ import annotations

import pytest

from exiConnector import CODEC, ExiConnector
from plc.wire.v2gtp import EXI, v2gtp
from tests.bench.charging import judged
from tests.bench.soak import Size, Soak, growth, soak
from tests.bench.wire import Segment

pytestmark = pytest.mark.skipif(not CODEC.exists(), reason=f"{CODEC.name} is not built (make codec)")


def test_several_sessions_in_one_life_leave_nothing_behind() -> None:
    result = soak(8)
    assert growth(result) == []
    assert result.last["car"].descriptors > 3


def test_growth_is_found_and_named() -> None:
    small, large = Size(9, 30.0, 1), Size(10, 40.0, 1)
    result = Soak(10, 1.0, {"car": small, "charger": small}, {"car": large, "charger": small})
    assert growth(result) == ["car: descriptors 9 -> 10, children 1 -> 1", "car: memory 30.0 -> 40.0 MB"]


def test_times_are_those_between_question_and_answer() -> None:
    def din(name: str, **content: object) -> bytes:
        body = {"V2G_Message": {"Header": {"SessionID": "00"}, "Body": {name: content}}}
        return codec.encode("din", body)

    status = {"EVReady": True, "EVErrorCode": "NO_ERROR", "EVRESSSOC": 5}
    amount = {"Multiplier": 0, "Unit": "A", "Value": 1}
    ready = {"EVSEIsolationStatus": "Valid", "EVSEStatusCode": "EVSE_Ready", "NotificationMaxDelay": 0,
             "EVSENotification": "None"}
    with ExiConnector() as codec:
        demand = din("CurrentDemandReq", DC_EVStatus=status, EVTargetCurrent=amount, ChargingComplete=False,
                     EVTargetVoltage=amount)
        answer = din("CurrentDemandRes", ResponseCode="OK", DC_EVSEStatus=ready, EVSEPresentVoltage=amount,
                     EVSEPresentCurrent=amount, EVSECurrentLimitAchieved=False,
                     EVSEVoltageLimitAchieved=False, EVSEPowerLimitAchieved=False)
        stop = din("SessionStopReq")
        stopped = din("SessionStopRes", ResponseCode="OK")
        app = codec.encode("app", {"supportedAppProtocolRes": {"ResponseCode": "Failed_NoNegotiation"}})
    said = [(0.5, True, app), (0.75, False, app), (2, True, demand), (2.25, False, answer), (3, True, demand),
            (3.25, False, answer), (4, True, demand), (4.25, False, answer), (5, True, stop),
            (9, False, stopped)]
    segments = [Segment(0, True, True, b"")] + [
        Segment(round(ms * 1e6), is_request, False, v2gtp(EXI, exi)) for ms, is_request, exi in said]
    figures = {figure.name: figure.value for figure in judged(segments)}
    assert figures == {
        "charger_CurrentDemand_median": 0.25, "charger_CurrentDemand_p99": 0.25,
        "charger_slowest_other_answer_SessionStopReq": 4.0,
        "car_CurrentDemandRes_to_next_request_median": 0.75, "tcp_open_to_first_CurrentDemandReq": 2.0}
