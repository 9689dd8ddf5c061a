"""Both supervisors on one virtual cable, and the messages of a DC charge, all in virtual time."""

from __future__ import annotations

from typing import Any

from devices.physics import LocalCable
from devices.virtual import EvseOptions, PevOptions, VirtualEvse, VirtualPev
from hardwareInterface import EvseHardware, PevHardware
from plc.session.commands import (
    Request,
    RequestCableCheck,
    RequestContactors,
    RequestCp,
    RequestLock,
    RequestPwm,
    RequestSupply,
)


def message(name: str, **content: Any) -> dict[str, Any]:
    if name.endswith("Res"):
        content = {"ResponseCode": "OK", **content}
    return {"V2G_Message": {"Header": {"SessionID": "01"}, "Body": {name: content}}}


def physical(value: float) -> dict[str, Any]:
    return {"Multiplier": -1, "Value": round(value * 10)}


def status(code: str = "EVSE_Ready", isolation: str = "Valid", notification: str = "None") -> dict[str, Any]:
    return {"EVSEIsolationStatus": isolation, "EVSEStatusCode": code, "NotificationMaxDelay": 0,
            "EVSENotification": notification}


def parameters_res(minimum_v: float = 200.0, maximum_v: float = 500.0, maximum_a: float = 200.0,
                   processing: str = "Finished") -> dict[str, Any]:
    return message("ChargeParameterDiscoveryRes", EVSEProcessing=processing, DC_EVSEChargeParameter={
        "DC_EVSEStatus": status(), "EVSEMaximumCurrentLimit": physical(maximum_a),
        "EVSEMaximumVoltageLimit": physical(maximum_v), "EVSEMinimumVoltageLimit": physical(minimum_v)})


def parameters_req(maximum_v: float = 403.0, maximum_a: float = 100.0) -> dict[str, Any]:
    return message("ChargeParameterDiscoveryReq", DC_EVChargeParameter={
        "EVMaximumVoltageLimit": physical(maximum_v), "EVMaximumCurrentLimit": physical(maximum_a)})


def cable_check_res(isolation: str = "Valid", processing: str = "Finished",
                    code: str = "OK") -> dict[str, Any]:
    return message("CableCheckRes", ResponseCode=code, EVSEProcessing=processing,
                   DC_EVSEStatus=status(isolation=isolation))


def voltage_res(name: str, volts: float, **content: Any) -> dict[str, Any]:
    return message(name, DC_EVSEStatus=status(), EVSEPresentVoltage=physical(volts), **content)


class Pair:
    """A virtual car and a virtual charger with their supervisors, stepped together every 20 ms."""

    def __init__(self, car: PevOptions | None = None, charger: EvseOptions | None = None) -> None:
        self.now_ms = 0
        self.cable = LocalCable()
        self.charger = VirtualEvse(self.cable.end(), charger)
        self.car = VirtualPev(self.cable.end(), car)
        self.pev = PevHardware(self.car)
        self.evse = EvseHardware(self.charger)
        self.run(100)

    def run(self, for_ms: int, step_ms: int = 20) -> None:
        for _ in range(for_ms // step_ms):
            self.now_ms += step_ms
            self.evse.tick(self.now_ms)
            self.pev.tick(self.now_ms)

    def car_asks(self, request: Request) -> str:
        return self.pev.carry_out(request, self.now_ms)

    def charger_asks(self, request: Request) -> str:
        return self.evse.carry_out(request, self.now_ms)

    def say(self, name: str, **content: Any) -> None:
        """The car says this to the charger."""
        self.evse.hear(message(name, **content), self.now_ms)

    def answer(self, answer: dict[str, Any]) -> None:
        """The charger says this to the car."""
        self.pev.hear(answer, self.now_ms)

    # --- the phases of a charge; each returns all refusals, none of which an orderly charge sees

    def start(self) -> list[str]:
        why = [self.charger_asks(RequestPwm(5)), self.evse.begin(self.now_ms), self.pev.begin(self.now_ms)]
        self.evse.hear(parameters_req(), self.now_ms)
        self.answer(parameters_res())
        why.append(self.car_asks(RequestLock(True)))
        self.run(500)
        why.append(self.car_asks(RequestCp("C")))
        self.run(100)
        return why

    def check_cable(self) -> list[str]:
        self.say("CableCheckReq")
        why = [self.charger_asks(RequestCableCheck(400))]
        for _ in range(100):
            self.run(100)
            isolation = self.evse.state(self.now_ms).isolation
            if isolation is not None and isolation.value == "valid":
                break
        self.answer(cable_check_res())
        return why

    def pre_charge(self) -> list[str]:
        battery_v = self.car.battery.open_voltage_v
        why = []
        for _ in range(20):
            self.say("PreChargeReq")
            why.append(self.charger_asks(RequestSupply(battery_v, 1, True)))
            self.run(100)
            self.answer(voltage_res("PreChargeRes", self.charger.physics.supply_v))
        return why

    def close(self) -> list[str]:
        why = [self.car_asks(RequestContactors(True))]
        self.run(200)
        self.say("PowerDeliveryReq", ReadyToChargeState=True)
        self.answer(message("PowerDeliveryRes"))
        return why

    def charge(self, for_ms: int = 2_000, amps: float = 50.0) -> list[str]:
        why = []
        for _ in range(for_ms // 100):
            self.say("CurrentDemandReq")
            why.append(self.charger_asks(RequestSupply(402, amps, True)))
            self.run(100)
            self.answer(voltage_res("CurrentDemandRes", self.charger.physics.supply_v,
                                    EVSEMaximumCurrentLimit=physical(200)))
        return why

    def stop(self) -> list[str]:
        self.say("PowerDeliveryReq", ReadyToChargeState=False)
        why = [self.charger_asks(RequestSupply(0, 0, False))]
        self.run(200)
        self.answer(message("PowerDeliveryRes"))
        why.append(self.car_asks(RequestCp("B")))
        self.run(400)
        why.append(self.car_asks(RequestContactors(False)))
        for _ in range(20):
            self.answer(voltage_res("WeldingDetectionRes", self.charger.physics.inlet_v))
            self.run(100)
        why.append(self.car_asks(RequestLock(False)))
        self.run(500)
        for hardware in (self.pev, self.evse):
            hardware.end("SessionStop", self.now_ms)
        return why

    def up_to(self, phase: str) -> list[str]:
        why: list[str] = []
        for name in PHASES[:PHASES.index(phase) + 1]:
            why += getattr(self, name)()
        return why


PHASES = ("start", "check_cable", "pre_charge", "close", "charge", "stop")
