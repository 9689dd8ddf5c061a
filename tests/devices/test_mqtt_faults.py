"""The broker is killed or freezes in every phase of a charge, with little or much of one side at MQTT.

Each time everything must go off within its time, somebody must say why, and when the broker is back, the plug
must come free.  Virtual time; real sessions, supervisors and codec.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import pytest

from devices.part import EVSE_QUANTITIES, PEV_QUANTITIES
from exiConnector import CODEC, ExiConnector
from tests.devices.mqtt_home import ALL_OUTPUTS, MqttBench
from tests.faults.bench import Bench, Nothing
from tests.faults.faults import Injector, InPhase

pytestmark = pytest.mark.skipif(not CODEC.exists(), reason=f"{CODEC.name} is not built (make codec)")

BACK_AFTER_MS = 6_000     # the broker is started again
UNLOCKED_MS = 1_000       # after that
BATTERY = ("battery_voltage_v max_voltage_v max_current_a target_voltage_v target_current_a "
           "battery_soc_percent full")


class Group(NamedTuple):
    """What is at MQTT.  causes: what one side says of it; live_ms: until no power can flow any more."""

    side: str
    given: str
    causes: tuple[str, ...]
    live_ms: int


# The battery's values may be 2.5 s old.  What drives outputs has a watchdog: B after 1 s, open 2 s later.
GROUPS = {
    "the battery": Group("car", BATTERY, ("stale_measurement",), 5_000),
    "the car's outputs": Group(
        "car", "cp contactors lock locked contactors_closed", ("stale_measurement", "refused"), 3_500),
    "all of the car": Group(
        "car", " ".join(PEV_QUANTITIES - {"stop_button"}) + " " + ALL_OUTPUTS["car"],
        ("stale_measurement", "refused"), 3_500),
    "the supply": Group(
        "charger", "supply supply_voltage_v supply_current_a supply_fault", ("stale_measurement",), 2_000),
    "the charger's pilot and contactors": Group(
        "charger", "pwm contactors cp_state contactors_closed", ("stale_measurement",), 3_500),
    "all of the charger": Group(
        "charger", " ".join(EVSE_QUANTITIES - {"authorised", "wish"}) + " " + ALL_OUTPUTS["charger"],
        ("stale_measurement",), 3_500),
}
BEFORE_POWER = ("SESSION_SETUP", "AUTHORIZATION", "CHARGE_PARAMETERS", "LOCKING", "CABLE_CHECK")
WITH_POWER = ("PRE_CHARGE", "CLOSING_CONTACTORS", "POWER_ON", "CURRENT_DEMAND")
AT_THE_END = ("RAMP_DOWN", "POWER_OFF", "SWITCHING_OFF", "WELDING_DETECTION", "UNLOCKING")


@pytest.fixture(scope="module")
def codec() -> Iterator[ExiConnector]:
    with ExiConnector(remembered=10_000) as connector:
        yield connector


def fails(bench: Bench, how: str) -> None:
    assert isinstance(bench, MqttBench)
    getattr(bench.broker, how)()
    bench.post(BACK_AFTER_MS, lambda: bench.broker.start(bench.now_ms))


def wrong_with(codec: ExiConnector, kind: str, group: Group, phase: str, how: str = "kill") -> list[str]:
    """Run one; returns what is not as it should be."""
    injector = Injector(InPhase(who="car", name=phase, act=lambda bench: fails(bench, how)))
    bench = MqttBench(codec, kind, injector, side=group.side, given=group.given,
                      charge_ms=12_000 if phase in WITH_POWER else 4_000 if phase in BEFORE_POWER else 1_000)
    bench.run(80_000)
    assert injector.injected_ms is not None, phase
    wrong = list(bench.unsafe)
    side = bench.car if group.side == "car" else bench.charger
    if side.ended is None:
        return [*wrong, f"{phase}: no end: {bench.describe()}"]
    goes_well = ("user_stop", "car_stopped", "stale_measurement") if phase in AT_THE_END else ()
    wanted = (*group.causes, *goes_well)
    if side.ended.code not in wanted:
        wrong.append(f"{phase}: {side.who} says {side.ended}")
    if side.ended.code == "refused" and side.trip is None:
        wrong.append(f"{phase}: nobody says why")
    live_ms = bench.live_ms - injector.injected_ms
    if live_ms > group.live_ms:
        wrong.append(f"{phase}: live for {live_ms} ms after the broker")
    if bench.rest_ms < 0:
        wrong.append(f"{phase}: not at rest, though the broker is back: {bench.describe()}")
    rest_ms = bench.rest_ms - injector.injected_ms
    if rest_ms > BACK_AFTER_MS + UNLOCKED_MS:
        wrong.append(f"{phase}: at rest after {rest_ms} ms")
    return wrong


@pytest.mark.parametrize("name", GROUPS)
def test_a_charge_goes_well_over_mqtt(codec: ExiConnector, name: str) -> None:
    group = GROUPS[name]
    bench = MqttBench(codec, "iso2", Nothing(), side=group.side, given=group.given)
    bench.run(60_000)
    codes = [side.ended and side.ended.code for side in (bench.car, bench.charger)]
    assert codes == ["user_stop", "car_stopped"]
    assert bench.unsafe == []
    assert bench.rest_ms > 0
    assert abs(bench.car_device.battery.soc_percent - 40) > 0.001, "power has flowed"


@pytest.mark.parametrize("name", GROUPS)
def test_a_killed_broker_switches_off_in_every_phase(codec: ExiConnector, name: str) -> None:
    phases = (*BEFORE_POWER, *WITH_POWER, *AT_THE_END)
    assert [wrong for phase in phases for wrong in wrong_with(codec, "din", GROUPS[name], phase)] == []


@pytest.mark.parametrize("name", GROUPS)
def test_a_frozen_broker_does_too(codec: ExiConnector, name: str) -> None:
    assert wrong_with(codec, "iso2", GROUPS[name], "PRE_CHARGE", "freeze") == []
    assert wrong_with(codec, "iso2", GROUPS[name], "CURRENT_DEMAND", "freeze") == []
