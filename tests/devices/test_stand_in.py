"""A virtual device and a peer that is nowhere but on the wire: whole charges against words alone."""

from __future__ import annotations

import pytest

from devices.physics import LocalCable
from devices.virtual import VirtualEvse, VirtualPev
from hardwareInterface import EvseHardware, PevHardware
from plc.session.commands import (
    RequestCableCheck,
    RequestContactors,
    RequestCp,
    RequestLock,
    RequestPwm,
    RequestSupply,
)
from tests.plc.safety.conversation import cable_check_res, message, parameters_res, physical, voltage_res


class Charger:
    """Our charger, its virtual hardware, and nobody on the cable."""

    def __init__(self) -> None:
        self.now_ms = 0
        self.device = VirtualEvse(LocalCable().end())
        self.hardware = EvseHardware(self.device)

    def run(self, for_ms: int) -> None:
        for _ in range(for_ms // 20):
            self.now_ms += 20
            self.hardware.tick(self.now_ms)

    def say(self, name: str, **content: object) -> None:
        self.hardware.hear(message(name, **content), self.now_ms)
        self.run(40)


def test_a_charger_charges_a_car_that_is_only_words() -> None:
    charger = Charger()
    device, hardware = charger.device, charger.hardware
    charger.run(100)
    assert device.measure(100).inputs.cp_state == ("A", 100)
    assert hardware.begin(charger.now_ms) == ""
    charger.say("SessionSetupReq")
    assert hardware.carry_out(RequestPwm(5), charger.now_ms) == ""
    charger.say("CableCheckReq")
    assert hardware.carry_out(RequestCableCheck(400), charger.now_ms) == ""
    charger.run(3_000)
    target = {"EVTargetVoltage": physical(350), "EVTargetCurrent": physical(1)}
    charger.say("PreChargeReq", **target)
    assert hardware.carry_out(RequestSupply(350, 1, True), charger.now_ms) == ""
    charger.run(2_000)
    assert device.physics.supply_v == 350
    charger.say("PowerDeliveryReq", ReadyToChargeState=True)
    charger.say("CurrentDemandReq", EVTargetVoltage=physical(350), EVTargetCurrent=physical(20))
    assert hardware.carry_out(RequestSupply(350, 20, True), charger.now_ms) == ""
    charger.run(3_000)
    assert device.physics.amps == pytest.approx(20)
    charger.say("PowerDeliveryReq", ReadyToChargeState=False)
    charger.run(500)
    assert device.measure(charger.now_ms).inputs.cp_state == ("B", charger.now_ms)
    charger.say("SessionStopReq")
    hardware.end("SessionStop", charger.now_ms)
    charger.run(2_100)
    assert device.measure(charger.now_ms).inputs.cp_state == ("A", charger.now_ms)
    assert hardware.trip is None
    assert hardware.is_off


def test_a_car_is_charged_by_a_charger_that_is_only_words() -> None:
    device = VirtualPev(LocalCable().end())
    hardware = PevHardware(device)
    now_ms = 0

    def run(for_ms: int) -> None:
        nonlocal now_ms
        for _ in range(for_ms // 20):
            now_ms += 20
            hardware.tick(now_ms)

    run(100)
    assert hardware.begin(now_ms) == ""
    hardware.hear(parameters_res(), now_ms)
    run(20)
    assert hardware.carry_out(RequestLock(True), now_ms) == ""
    run(500)
    assert hardware.carry_out(RequestCp("C"), now_ms) == ""
    hardware.hear(cable_check_res(), now_ms)
    battery_v = device.battery.open_voltage_v
    for volts in (100.0, 200.0, battery_v):
        hardware.hear(voltage_res("PreChargeRes", volts), now_ms)
        run(100)
    assert device.inlet_v == pytest.approx(battery_v)
    assert hardware.carry_out(RequestContactors(True), now_ms) == ""
    for _ in range(10):
        run(100)
        hardware.hear(voltage_res("CurrentDemandRes", battery_v + 3, EVSEPresentCurrent=physical(30)), now_ms)
    assert device.amps == 30
    assert device.battery.soc_percent > 40
    hardware.carry_out(RequestCp("B"), now_ms)
    run(400)
    hardware.carry_out(RequestContactors(False), now_ms)
    run(2_000)
    hardware.carry_out(RequestLock(False), now_ms)
    run(1_000)
    assert hardware.trip is None
    assert not device.lock.is_on


def test_a_real_end_on_the_cable_silences_the_words() -> None:
    cable = LocalCable()
    charger = VirtualEvse(cable.end())
    car = VirtualPev(cable.end())
    charger.measure(10)
    charger.hear(message("CableCheckReq"), 20)
    assert charger.measure(30).inputs.cp_state == ("B", 30)
    car.is_plugged = False
    car.measure(40)
    charger.hear(message("CableCheckReq"), 50)
    assert charger.measure(60).inputs.cp_state == ("A", 60)
