from pathlib import Path
from typing import Any

import pytest

from devices.base import EvseMeasured
from devices.can_frame import CanFrame
from devices.foccci import NO_LOG, NUMBERS, FoccciCape, read_log_index
from devices.part import View
from plc.commands import SlacMatched
from plc.safety.evse import EvseInputs, EvseOutputs
from plc.session.causes import cause
from plc.session.commands import Phase, Progress, SessionEnded
from plc.session.values import Reading
from plc.wire.homeplug import BROADCAST, Mme, MnbcSoundInd, SlacMatchReq, SlacParmReq
from tests.devices.can_world import ListBus

CAR = bytes.fromhex("020000000003")
PARM = SlacParmReq(destination=BROADCAST, source=CAR, run_id=bytes(8))


def request(name: str, volts: int | None = None, amps: int = 0) -> dict[str, Any]:
    content: dict[str, Any] = {}
    if volts is not None:
        content = {"EVTargetVoltage": {"Value": volts, "Multiplier": 0, "Unit": "V"},
                   "EVTargetCurrent": {"Value": amps, "Multiplier": 0, "Unit": "A"}}
    return {"V2G_Message": {"Header": {}, "Body": {name: content}}}


def cape_and_bus(log_index: int = 7) -> tuple[FoccciCape, ListBus]:
    cape = FoccciCape(log_index)
    return cape, ListBus(cape)


def status(cape: FoccciCape, bus: ListBus, now_ms: int) -> int:
    """Where the session stands, as the cape is told now."""
    cape.tick(now_ms)
    return [frame.data[0] for frame in bus.take() if frame.id == 0x678][-1]


def test_the_three_messages_are_those_of_pyplc_0_9() -> None:
    cape, bus = cape_and_bus(0x1234)
    cape.tell(SlacMatched(peer_mac=CAR, run_id=bytes(8), nid=bytes(7), nmk=bytes(16)), 0)
    cape.tell(Progress({"soc_percent": 42}), 0)
    cape.hear(request("CurrentDemandReq", 400, 77), 0)
    inputs = EvseInputs(supply_voltage_v=Reading(356.7, 0), supply_current_a=Reading(76.0, 0))
    cape.see(View(EvseMeasured(inputs=inputs), EvseOutputs()), 0)
    cape.tick(0)
    assert bus.take() == [
        CanFrame(0x678, bytes.fromhex("0d 2a 223344556677")),
        CanFrame(0x679, bytes.fromhex("9001 4d00 6401 4c00")),
        CanFrame(0x67A, CAR + bytes.fromhex("3412"))]


def test_values_that_do_not_fit_are_told_as_what_fits() -> None:
    cape, bus = cape_and_bus()
    cape.hear(request("CurrentDemandReq", 99_999, -5), 0)
    cape.tell(Progress({"soc_percent": 130}), 0)
    inputs = EvseInputs(supply_voltage_v=Reading(-3.0, 0))
    cape.see(View(EvseMeasured(inputs=inputs), EvseOutputs()), 0)
    cape.tick(0)
    assert [frame.data[1:5].hex() for frame in bus.take()[:2]] == ["64223344", "ff000000"]


@pytest.mark.parametrize(("name", "number"), NUMBERS.items())
def test_each_request_of_the_car_has_its_number(name: str, number: int) -> None:
    cape, bus = cape_and_bus()
    assert status(cape, bus, 0) == 1
    cape.hear(request(name), 10)
    assert cape.next_deadline_ms() == 10
    assert status(cape, bus, 10) == number


def test_the_way_of_a_session_in_numbers() -> None:
    cape, bus = cape_and_bus()
    matched = SlacMatchReq(destination=CAR, source=CAR, pev_id=bytes(17), pev_mac=CAR, evse_id=bytes(17),
                           evse_mac=CAR, run_id=bytes(8))  # fmt: skip
    sound = MnbcSoundInd(destination=BROADCAST, source=CAR, count=3, run_id=bytes(8), rnd=bytes(16))
    last = MnbcSoundInd(destination=BROADCAST, source=CAR, count=0, run_id=bytes(8), rnd=bytes(16))
    steps: list[tuple[int, Mme | None, int]] = [
        (0, PARM, 20), (100, sound, 20), (200, last, 21), (300, matched, 22), (800, None, 22), (900, None, 1)]
    for now_ms, message, number in steps:
        if message is not None:
            cape.hear_powerline(message, now_ms)
        assert status(cape, bus, now_ms) == number
    for event, number in ((Phase("CONNECTED"), 19), (Phase("NEGOTIATED"), 3), (Phase("CHARGING"), 3),
                          (SessionEnded(cause("user_stop")), 2), (Phase("CONNECTED"), 19),
                          (SessionEnded(cause("connection_reset", phase="CHARGING")), 17)):
        cape.tell(event, 1_000)
        assert status(cape, bus, 1_000 if cape.next_deadline_ms() <= 1_000 else 1_100) == number


def test_they_are_sent_ten_times_a_second_and_the_car_about_once() -> None:
    cape, bus = cape_and_bus()
    for now_ms in range(0, 9_000, 10):
        if cape.next_deadline_ms() <= now_ms:
            cape.tick(now_ms)
    sent = [frame.id for frame in bus.take()]
    assert (sent.count(0x678), sent.count(0x679), sent.count(0x67A)) == (90, 90, 10)


@pytest.mark.parametrize(("content", "number"), [
    ("17\n", 17), ("", NO_LOG), ("none", NO_LOG), ("99999999", NO_LOG), ("-4", 0), (None, NO_LOG)])
def test_the_number_of_the_log(tmp_path: Path, content: str | None, number: int) -> None:
    file = tmp_path / "logindex"
    if content is not None:
        file.write_text(content)
    assert read_log_index(str(file)) == number
