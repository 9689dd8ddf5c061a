"""Whole charges by the real program at a real broker, and beside a server that hangs."""

from __future__ import annotations

import threading
from pathlib import Path
from types import TracebackType
from typing import Self

import pytest

from exiConnector import CODEC
from tests.edge.broker import NEEDS_MOSQUITTO, Mosquitto, Somebody
from tests.edge.charging import FAST, Program, cable
from tests.edge.test_http_call import OK, serving

pytestmark = pytest.mark.skipif(not CODEC.exists(), reason=f"{CODEC.name} is not built (make codec)")

LONG = FAST | {"virtual_battery": 20_000}
BATTERY = {"battery_voltage": 356, "battery_max_voltage": 403, "battery_max_current": 40,
           "target_voltage": 402, "target_current": 40, "soc": 40}


class Bms:
    """Says the battery's values five times a second until it is told to stop."""

    def __init__(self, port: int) -> None:
        self.somebody = Somebody(port)
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        while not self._is_over.wait(0.2):
            for name, value in BATTERY.items():
                self.somebody.tell(f"pyPlc/car/{name}/set", value)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self._is_over.set()
        self._thread.join()
        self.somebody.__exit__(kind, error, trace)


@NEEDS_MOSQUITTO
def test_a_charge_with_the_battery_at_mqtt_ends_safely_when_the_broker_freezes(tmp_path: Path) -> None:
    name = cable()
    with Mosquitto(tmp_path) as broker, Bms(broker.port) as bms:
        at_mqtt = {"mqtt_port": broker.port, "car_devices": "virtual, mqtt", "car_owners": "battery = mqtt"}
        with Program("E", name, **LONG) as charger, Program("P", name, **LONG, **at_mqtt) as car:
            bms.somebody.until("pyPlc/car/phase", "CURRENT_DEMAND")
            car.until("target 402.0 V  40.0 A")
            broker.freeze()
            car.until("mqtt +no_broker .*it does not answer any more")
            car.until("safety drive +cp_state=B contactors_closed=False lock=False")
            car.until("car +ended +No fresh measurement: .* from mqtt at .* is .*stale_measurement")
            charger.until("evse +ended")
            broker.kill()


@NEEDS_MOSQUITTO
def test_a_charge_is_allowed_and_stopped_by_mqtt(tmp_path: Path) -> None:
    name = cable()
    with Mosquitto(tmp_path) as broker, Somebody(broker.port) as somebody:
        at_mqtt = {"mqtt_port": broker.port, "charger_devices": "virtual, mqtt",
                   "charger_authorisation": "device"}
        with (
            Program("E", name, **LONG, **at_mqtt) as charger,
            Program("P", name, **LONG, mqtt_port=broker.port, car_devices="virtual, mqtt") as car,
        ):
            somebody.until("pyPlc/charger/phase", "SELECTED")
            assert somebody.last("pyPlc/charger/authorised") == "off"
            somebody.say("pyPlc/charger/authorised/set", "on")
            somebody.until("pyPlc/charger/phase", "CHARGING")
            somebody.until("pyPlc/car/phase", "CURRENT_DEMAND")
            assert somebody.last("pyPlc/charger/authorised") == "on"
            somebody.say("pyPlc/charger/enabled/set", "off")
            car.until("The charger asked for the end of the charge. .charger_stopped")
            somebody.until("pyPlc/charger/end_code", "charger_stopped")
            somebody.until_last("pyPlc/charger/authorised", "off")
            charger.process.kill()
            somebody.until("pyPlc/charger/availability", "offline")


def test_a_server_that_hangs_is_not_felt_and_gets_the_state_of_charge_later() -> None:
    name = cable()
    hung = threading.Event()

    def serve(server: object, plug: object) -> None:
        if not hung.is_set():
            hung.set()
            server.is_over.wait(6)  # type: ignore[attr-defined]
        else:
            plug.sendall(OK)  # type: ignore[attr-defined]

    with (
        serving(serve) as server,
        Program("E", name, **LONG, soc_callback=server.url.partition("?")[0],
                log_level="messages") as charger,
        Program("P", name, **LONG) as car,
    ):
        charger.until("soc +not_posted .*why=timed out")
        # It has hung for four seconds, and the charge has gone on meanwhile.
        assert charger.text.count("rx       CurrentDemandReq") > 10
        charger.until("soc +posted +parameters=current_soc=40&")
        assert [request.split(b"&evccid=")[0] for request in server.heard] == 2 * [
            b"POST /ev_state?current_soc=40&full_soc=100&energy_capacity=20000&energy_request=12000"]
        car.press(" ")
        car.until("car +ended +The user stopped the charge")
