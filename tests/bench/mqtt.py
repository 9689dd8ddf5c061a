"""How long the loop is held up by a broker that is frozen or absent and a server that hangs, and what a car
notices of it.

See timed_loop.py for what that is.
"""

from __future__ import annotations

import signal
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from devices.base import PevMeasured
from devices.mqtt import MqttOptions, MqttPart
from devices.part import View
from edge.http_call import HttpCaller
from edge.loop import Loop
from edge.mqtt_port import Broker, MqttPort
from plc.safety.pev import PevInputs, PevOutputs
from plc.session.values import Reading
from tests.bench.charging import charge_port, figure, median, message_names
from tests.bench.figures import Figure
from tests.bench.timed_loop import TimedLoop, held_up
from tests.bench.wire import Wire
from tests.edge.broker import MOSQUITTO, Mosquitto, free_port
from tests.edge.charging import FAST, Program, cable
from tests.edge.test_http_call import hangs, serving

CONNECTED_S = 1.0
WATCH_S = 5.0
STEP_MS = 20
LOOPS_S = 5


def mqtt() -> Iterator[Figure]:
    with serving(hangs) as server:
        yield loop_with("http_hanging", lambda loop: _posting(loop, server.url))
    port = free_port()
    yield loop_with("broker_absent", lambda loop: _speaking(loop, port))
    if MOSQUITTO is None:
        yield Figure("broker_frozen", 0, "", "not measured: mosquitto is missing")
        return
    with tempfile.TemporaryDirectory() as folder, Mosquitto(Path(folder)) as broker:
        yield loop_with("broker_well", lambda loop: _speaking(loop, broker.port))
        yield loop_with("broker_frozen", lambda loop: _speaking(loop, broker.port), then=broker.freeze)
        broker.kill()
        broker.start()
        yield from _charging_meanwhile(broker)


def loop_with(
    name: str, begin: Callable[[Loop], Callable[[int], None]], then: Callable[[], object] = lambda: None,
) -> Figure:
    """begin: puts the device into the loop, returns what is done every STEP_MS.  then: before it is timed."""
    loop = TimedLoop()
    loop.add_part(_Every(begin(loop)))
    then_s = time.monotonic() + CONNECTED_S
    while time.monotonic() < then_s:
        loop.run_once()
    then()
    try:
        return held_up(name, loop, WATCH_S)
    finally:
        loop.close()


class _Every:
    """Work of the loop, every STEP_MS."""

    def __init__(self, work: Callable[[int], None]) -> None:
        self.work = work
        self._due_ms = 0

    def next_deadline_ms(self) -> int:
        return self._due_ms

    def tick(self, now_ms: int) -> None:
        if now_ms >= self._due_ms:
            self._due_ms = now_ms + STEP_MS
            self.work(now_ms)


def _speaking(loop: Loop, port: int) -> Callable[[int], None]:
    """A car with its outputs at MQTT, everything changing all the time."""
    part = MqttPart(MqttOptions(side="car", discovery="homeassistant"), lambda _key: "", lambda _note: None)
    part.owned = frozenset(("cp", "contactors", "lock", "battery_voltage_v"))
    part.prepare()
    MqttPort(loop, part, Broker(host="127.0.0.1", port=port), lambda _note: None)

    def work(now_ms: int) -> None:
        outputs = PevOutputs("C", contactors_closed=bool(now_ms // 100 % 2))
        volts = Reading(float(now_ms % 500), now_ms)
        part.drive(outputs, now_ms)
        part.see(View(PevMeasured(inputs=PevInputs(inlet_voltage_v=volts, inlet_current_a=volts)), outputs),
                 now_ms)
    return work


def _posting(loop: Loop, url: str) -> Callable[[int], None]:
    caller = HttpCaller(loop, give_up_ms=1_000)
    is_under_way = [False]

    def done(_why: str, _now_ms: int) -> None:
        is_under_way[0] = False

    def work(_now_ms: int) -> None:
        if not is_under_way[0]:
            is_under_way[0] = True
            caller.post(url, done)
    return work


def _charging_meanwhile(broker: Mosquitto) -> Iterator[Figure]:
    """The charger's answers in the loop, while its broker is frozen and the server of its callback hangs."""
    try:
        wire = Wire()
    except PermissionError:
        yield Figure("charger_CurrentDemand_meanwhile", 0, "", "not measured: to look at loopback needs root")
        return
    name = cable()
    with (
        serving(hangs) as server,
        Program("E", name, **FAST, charger_devices="virtual, mqtt", mqtt_port=broker.port,
                mqtt_home_assistant="homeassistant", soc_callback=server.url.partition("?")[0],
                syslog_host="192.0.2.1") as charger,
    ):
        port = charge_port(charger)
        with Program("P", name, **FAST, car_loop_interval=0, virtual_battery=100_000) as car:
            car.until("to=CURRENT_DEMAND")
            broker.freeze()
            time.sleep(LOOPS_S)
            car.signal(signal.SIGTERM)
            car.rest()
        segments = wire.segments(port)
    wire.close()
    said = [segment for segment in segments if segment.payload]
    times = sorted((second.time_ns - first.time_ns) / 1e6 for first, second, name in
                   zip(said, said[1:], message_names(said), strict=False) if name == "CurrentDemandReq")
    yield figure("charger_CurrentDemand_median_broker_frozen_http_hanging", median(times), 0.5)
    yield figure("charger_CurrentDemand_p99_broker_frozen_http_hanging", times[len(times) * 99 // 100], 3)
