from typing import Any

import pytest

from devices.can_frame import CanFrame
from devices.chademo import Chademo
from tests.devices.can_world import ListBus


def car_and_bus() -> tuple[Chademo, ListBus]:
    car = Chademo()
    return car, ListBus(car)


def physical(volts_or_amps: int) -> dict[str, Any]:
    return {"Multiplier": 0, "Unit": "V", "Value": volts_or_amps}


def offers(volts: int, amps: int) -> dict[str, Any]:
    return {"V2G_Message": {"Header": {}, "Body": {"ChargeParameterDiscoveryRes": {
        "ResponseCode": "OK", "DC_EVSEChargeParameter": {
            "EVSEMaximumVoltageLimit": physical(volts), "EVSEMaximumCurrentLimit": physical(amps)}}}}}


def delivers(volts: int, amps: int) -> dict[str, Any]:
    return {"V2G_Message": {"Header": {}, "Body": {"CurrentDemandRes": {
        "ResponseCode": "OK", "EVSEPresentVoltage": physical(volts), "EVSEPresentCurrent": physical(amps)}}}}


def test_the_car_says_what_its_battery_has_and_wants() -> None:
    car, bus = car_and_bus()
    bus.put([CanFrame(0x100, bytes.fromhex("6401 0000 9a01 c8 00"))], 1_000)
    bus.put([CanFrame(0x102, bytes.fromhex("01 9001 4d 00 01 64 00"))], 1_100)
    assert {name: tuple(reading) for name, reading in car.readings(1_200).items()} == {
        "battery_voltage_v": (356.0, 1_000), "max_voltage_v": (410.0, 1_000), "max_current_a": (255.0, 1_100),
        "target_voltage_v": (400.0, 1_100), "target_current_a": (77.0, 1_100),
        "battery_soc_percent": (50.0, 1_100), "battery_ready": (True, 1_100), "battery_stop": (False, 1_100)}


@pytest.mark.parametrize(("volts", "amps", "limits", "present"), [
    (500, 125, "00 f401 7d 00000000", "0a 7701 0a 00 04 0000"),
    (1000, 500, "00 e803 ff 00000000", "0a 7701 0a 00 04 0000"),    # pyPLC 0.9 ended here
    (1000, 256, "00 e803 ff 00000000", "0a 7701 0a 00 04 0000"),
])
def test_each_word_of_the_car_is_answered_with_what_the_charger_can_and_does(
    volts: int, amps: int, limits: str, present: str,
) -> None:  # fmt: skip
    car, bus = car_and_bus()
    car.hear(offers(volts, amps), 0)
    car.hear(delivers(375, 10), 0)
    bus.put([CanFrame(0x100, bytes(8))], 0)
    assert bus.take() == [CanFrame(0x108, bytes.fromhex(limits)), CanFrame(0x109, bytes.fromhex(present))]
    bus.put([CanFrame(0x102, bytes(8))], 0)
    assert bus.take() == []


def test_more_than_a_byte_of_present_current_is_told_as_a_byte() -> None:
    car, bus = car_and_bus()
    car.hear(offers(900, 500), 0)
    car.hear(delivers(70_000, 400), 0)
    bus.put([CanFrame(0x100, bytes(8))], 0)
    assert bus.take()[1].data == bytes.fromhex("0a ffff ff 00 04 0000")


def test_without_a_charger_and_after_its_end_there_is_nothing_to_charge_with() -> None:
    car, bus = car_and_bus()
    silence = [CanFrame(0x108, bytes(8)), CanFrame(0x109, bytes.fromhex("0a 0000 00 00 00 0000"))]
    bus.put([CanFrame(0x100, bytes(8))], 0)
    assert bus.take() == silence
    car.hear(offers(500, 125), 0)
    car.hear({"nothing": "of ours"}, 0)
    bus.put([CanFrame(0x100, bytes(8))], 0)
    assert bus.take() != silence
    car.hear(None, 0)
    bus.put([CanFrame(0x100, bytes(8))], 0)
    assert bus.take() == silence


@pytest.mark.parametrize(("faults", "status", "why"), [
    (0x02, 0x01, "under-voltage"), (0x80, 0x01, "fault bits 0x80"), (0, 0x11, "a normal stop"),
    (0, 0x05, "a fault of the charging system"), (0x09, 0x01, "over-voltage, over-temperature"),
])
def test_a_battery_that_wants_to_end_says_why(faults: int, status: int, why: str) -> None:
    car, bus = car_and_bus()
    bus.put([CanFrame(0x100, bytes(8)), CanFrame(0x102, bytes((1, 0x90, 1, 20, faults, status, 50, 0)))], 0)
    assert car.readings(0)["battery_stop"].value == ("normal" in why)
    assert car.readings(0)["battery_ready"].value == ("normal" in why)
    assert car.trouble(0) == f"the battery wants to end: {why}"
    bus.put([CanFrame(0x102, bytes((1, 0x90, 1, 20, 0, 1, 50, 0)))], 0)
    assert not car.readings(0)["battery_stop"].value
    assert car.trouble(0) == ""


def test_a_silent_battery_is_named_by_what_it_does_not_say() -> None:
    car, bus = car_and_bus()
    assert car.trouble(0) == "nothing is heard of 0x100, 0x102"
    bus.put([CanFrame(0x100, bytes(8)), CanFrame(0x102, bytes(8))], 500)
    assert car.trouble(1_500) == ""
    bus.put([CanFrame(0x102, bytes(8))], 1_400)
    assert car.trouble(1_600) == "nothing is heard of 0x100"
    bus.is_cut = True
    assert car.trouble(1_600) == "cut"


@pytest.mark.parametrize("length", range(8))
def test_frames_that_are_too_short_say_only_what_is_in_them(length: int) -> None:
    car, bus = car_and_bus()
    bus.put([CanFrame(id_, b"\x01" * length) for id_ in (0x100, 0x102)], 0)
    known = car.readings(0)
    assert ("battery_voltage_v" in known) == (length >= 2)
    assert ("target_current_a" in known) == ("max_current_a" in known) == (length >= 4)
    assert ("battery_soc_percent" in known) == (length >= 7)
