"""A house on MQTT in virtual time: a broker that can be killed or frozen, and at it the devices of a car or a
charger, which drive the virtual hardware with what they are told and say what it measures.

    bench = MqttBench(codec, "din", fault, side="car", given="battery_voltage_v max_current_a contactors")
    bench.run();   bench.broker.kill()  or  .freeze()
"""

from __future__ import annotations

from typing import Any

from devices import mqtt_topics as t
from devices.assembly import EVSE, PEV, AssembledEvse, AssembledPev
from devices.mqtt import MqttOptions, MqttPart
from devices.mqtt_topics import Way
from devices.part import EVSE_QUANTITIES, PEV_OUTPUTS, PEV_QUANTITIES, Outputs, Part, Readings, View
from devices.virtual import VirtualEvse, VirtualPev
from exiConnector import ExiConnector
from hardwareInterface import EvseHardware, PevHardware
from tests.faults.bench import Bench, Fault, Side

SAY_EVERY_MS = 200
WATCHDOG_MS = 1_000     # of the devices: as doc/mqtt.md asks of them
OPENS_MS = 2_000


class Broker:
    """Carries what the part says to the house, and what the house says to the part."""

    def __init__(self, part: MqttPart, house: House) -> None:
        self.part = part
        self.house = house
        self.state = "up"
        part.connected(0)

    def kill(self) -> None:
        self.state = "killed"
        self.part.lost("killed")

    def freeze(self) -> None:
        """Connections stand, and nothing comes of them."""
        self.state = "frozen"

    def start(self, now_ms: int) -> None:
        self.state = "up"
        self.part.connected(now_ms)

    def pump(self, now_ms: int) -> None:
        if self.state == "frozen" and self.part.is_dead(now_ms):
            self.part.lost("it does not answer any more")
        for message in self.part.take(now_ms, 100):
            if self.state == "up":
                self.house.hear_topic(message.topic, message.payload, now_ms)
                self.part.acknowledged(now_ms)
        if self.state == "up":
            for topic, payload in self.house.says(now_ms):
                self.part.received(topic, payload.encode(), False, now_ms)


class House(Part):
    """All devices of one side: those at MQTT and those that are not."""

    name = "virtual"
    is_filler = True

    def __init__(self, side: str, device: VirtualPev | VirtualEvse) -> None:
        self.side = side
        self.device = device
        self.measures = PEV_QUANTITIES if side == "car" else EVSE_QUANTITIES
        self.drives = frozenset(PEV.outputs if side == "car" else EVSE.outputs)
        self.broker: Broker | None = None
        self._outputs: Outputs = (PEV if side == "car" else EVSE).at_rest
        self.root = f"pyPlc/{side}"
        self._by_topic = {f"{self.root}/{one.name}": one for one in t.TOPICS[side] if one.way is Way.DRIVEN}
        self._told: dict[str, Any] = {}
        self._said_ms = -1_000
        self._heard_ms = 0

    def hear_topic(self, topic: str, payload: str, now_ms: int) -> None:
        self._heard_ms = now_ms
        if (one := self._by_topic.get(topic)) is not None:
            words = {"lock": True, "unlock": False}
            value = words[payload] if payload in words else one.kind.parse(payload)
            if one.source == "pwm_duty_percent" and value == 100:
                value = None
            self._told[one.source] = value

    def says(self, now_ms: int) -> list[tuple[str, str]]:
        assert self.broker is not None
        if now_ms - self._said_ms < SAY_EVERY_MS:
            return []
        self._said_ms = now_ms
        values = self.device.readings(now_ms)
        return [(f"{self.root}/{one.name}/set", one.kind.text(values[one.source].value))
                for one in t.TOPICS[self.side] if one.way is Way.MEASURED and one.source in values
                and f"{self.root}/{one.name}/set" in self.broker.part.hears]

    def readings(self, now_ms: int) -> Readings:
        return self.device.readings(now_ms)

    def drive(self, outputs: Outputs, _now_ms: int) -> None:
        self._outputs = outputs

    def see(self, _view: View, now_ms: int) -> None:
        assert self.broker is not None
        self.broker.pump(now_ms)
        self.device.drive(self._outputs._replace(**self._at_mqtt(now_ms)), now_ms)  # type: ignore[arg-type]

    def _at_mqtt(self, now_ms: int) -> dict[str, Any]:
        """What devices at MQTT do: what they were told, or their watchdog's safe way off."""
        silent_ms = now_ms - self._heard_ms
        if silent_ms <= WATCHDOG_MS:
            return self._told
        off = {"cp_state": "B", "supply_enabled": False, "pwm_duty_percent": None, "lock": None}
        if silent_ms > WATCHDOG_MS + OPENS_MS:
            off["contactors_closed"] = False
        return self._told | {name: value for name, value in off.items() if name in self._told}

    def close(self) -> None:
        self.device.close()


class MqttBench(Bench):
    """A bench with one side at MQTT.  given: the quantities and outputs that MQTT owns there."""

    broker: Broker

    def __init__(self, codec: ExiConnector, kind: str, fault: Fault, *, side: str, given: str,
                 charge_ms: int = 1_000) -> None:
        self.side = side
        self.given = given.split()
        self.live_ms = 0          # when power was last on
        super().__init__(codec, kind, fault, charge_ms=charge_ms)

    def new_car(self, kept: PevHardware | EvseHardware | None = None) -> Side:
        side = super().new_car(kept)
        if self.side == "car":
            house = House("car", self.car_device)
            device = AssembledPev(PEV, self._parts(house), dict.fromkeys(self.given, "mqtt"))
            self._plug_in(house)
            side.hardware = PevHardware(device, None, self.now_ms, on_trip=side.tripped)
        return side

    def new_charger(self, kept: PevHardware | EvseHardware | None = None) -> Side:
        side = super().new_charger(kept)
        if self.side == "charger":
            house = House("charger", self.charger_device)
            device = AssembledEvse(EVSE, self._parts(house), dict.fromkeys(self.given, "mqtt"))
            self._plug_in(house)
            side.hardware = EvseHardware(device, None, self.now_ms, on_trip=side.tripped)
        return side

    def _parts(self, house: House) -> list[Part]:
        self.part = MqttPart(MqttOptions(side=self.side), lambda _key: "", lambda _note: None)
        return [house, self.part]

    def _plug_in(self, house: House) -> None:
        self.broker = house.broker = Broker(self.part, house)
        self.broker.pump(0)    # so that everything has been said once

    def _judge(self) -> None:
        super()._judge()
        car, charger = self.car_device, self.charger_device
        is_live = (car.outputs.cp_state == "C" or car.contactors.is_on or abs(car.amps) >= 1
                   or charger.outputs.supply_enabled)
        if is_live:
            self.live_ms = self.now_ms


ALL_OUTPUTS = {"car": " ".join(PEV_OUTPUTS), "charger": "pwm contactors supply isolation_monitor lock"}
