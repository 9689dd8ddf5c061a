"""Measurements that vanish: some of all; `make faults` runs all of them."""

from collections.abc import Iterator
from itertools import groupby

from exiConnector import ExiConnector
from tests.faults.bench import Bench, Nothing, Packet
from tests.faults.vanishing import MATRIX, SLOW_MS, SUPPLY, Vanishing, wrong_with


def some() -> Iterator[Vanishing]:
    """Two of each phase, others in each."""
    for number, (_, group) in enumerate(groupby(MATRIX, key=lambda one: (one.who, one.phase))):
        members = list(group)
        for at in (number, number + len(members) // 2):
            yield members[at % len(members)]


def test_a_measurement_that_vanishes_ends_the_session_and_is_named() -> None:
    with ExiConnector() as codec:
        assert [f"{one}: {wrong}" for one in some() if (wrong := wrong_with(codec, one))] == []
    for column in ("phase", "quantity", "how"):
        left_out = {getattr(one, column) for one in MATRIX} - {getattr(one, column) for one in some()}
        assert left_out <= {"isolation", "inlet_temperature_c", *SUPPLY}


class SilentUntilNeeded(Nothing):
    """A supply that says nothing before it is told what to give."""

    def phase(self, bench: Bench, who: str, name: str) -> None:
        if who == "charger" and name == "SET_UP":
            bench.charger_device.sensors.faults.stale.update(SUPPLY)
        elif who == "charger" and name == "CABLE_CHECK":
            bench.post(500, bench.charger_device.sensors.faults.stale.clear)

    def stream(self, _bench: Bench, packet: Packet) -> None:
        if packet.name in ("ServiceDetailRes", "AuthorizationRes"):
            packet.delay_ms = SLOW_MS


def test_a_supply_may_be_silent_until_it_is_needed() -> None:
    with ExiConnector() as codec:
        bench = Bench(codec, "din", SilentUntilNeeded()).run()
    assert [side.ended and side.ended.code for side in (bench.car, bench.charger)] == [
        "user_stop", "car_stopped"]
