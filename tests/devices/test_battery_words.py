"""What a battery may say beside numbers, in whole charges: not ready, stop, silent, too hot."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest

from exiConnector import ExiConnector
from tests.faults.bench import Bench, Nothing, Packet, content_of


@dataclass
class Says(Nothing):
    """From this phase on the battery says this."""

    at: str
    act: Callable[[Bench], object]
    asked_a: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.injected_ms = None

    def phase(self, bench: Bench, who: str, name: str) -> None:
        if (who, name) == ("car", self.at) and self.injected_ms is None:
            self.injected_ms = bench.now_ms
            self.act(bench)

    def message(self, _bench: Bench, packet: Packet) -> None:
        if packet.name == "CurrentDemandReq":
            amps = content_of(packet.message)["EVTargetCurrent"]
            self.asked_a.append(amps["Value"] * 10 ** amps["Multiplier"])


@pytest.fixture(scope="module")
def codec() -> Iterator[ExiConnector]:
    with ExiConnector() as codec:
        yield codec


def untrue(name: str, value: object) -> Callable[[Bench], object]:
    return lambda bench: bench.car_device.sensors.faults.untrue.update({name: value})


def charge(codec: ExiConnector, fault: Says) -> Bench:
    bench = Bench(codec, "din", fault, charge_ms=6_000)
    bench.run(120_000)
    assert bench.unsafe == []
    assert bench.rest_ms > 0, bench.describe()
    assert bench.car.ended is not None
    return bench


@pytest.mark.parametrize(("phase", "name", "value", "code"), [
    ("CURRENT_DEMAND", "battery_stop", True, "battery_stop"),
    ("CURRENT_DEMAND", "battery_ready", False, "battery_not_ready"),
    ("CURRENT_DEMAND", "full", True, "full"),
])
def test_a_word_of_the_battery_ends_the_charge_in_order(
    codec: ExiConnector, phase: str, name: str, value: object, code: str,
) -> None:  # fmt: skip
    bench = charge(codec, Says(phase, untrue(name, value)))
    assert bench.car.ended is not None
    assert bench.car.ended.code == code
    assert bench.car.trip is None
    assert "WELDING_DETECTION" in bench.car.phases


def test_no_contactor_closes_on_a_battery_that_is_not_ready(codec: ExiConnector) -> None:
    bench = charge(codec, Says("SESSION_SETUP", untrue("battery_ready", False)))
    assert bench.car.ended is not None
    assert "the battery is not ready to be charged" in bench.car.ended.sentence
    assert "CURRENT_DEMAND" not in bench.car.phases


def test_a_hot_inlet_derates_and_a_hotter_one_stops(codec: ExiConnector) -> None:
    """90 degrees are the most: from 80 on less is asked for, at 90 nothing, above 100 it is over."""
    warm = Says("CURRENT_DEMAND", untrue("inlet_temperature_c", 85.0))
    bench = charge(codec, warm)
    assert bench.car.ended is not None
    assert bench.car.ended.code == "user_stop"
    assert max(warm.asked_a[2:]) == pytest.approx(50, abs=1)
    hot = Says("CURRENT_DEMAND", untrue("inlet_temperature_c", 95.0))
    assert charge(codec, hot).car.ended is not None
    assert max(hot.asked_a[2:]) == 0
    bench = charge(codec, Says("CURRENT_DEMAND", untrue("inlet_temperature_c", 101.0)))
    assert bench.car.trip is not None
    assert bench.car.trip.code == "over_temperature"


def test_a_silent_battery_means_0_a(codec: ExiConnector) -> None:
    def fall_silent(bench: Bench) -> None:
        bench.car_device.sensors.faults.stale.add("max_current_a")

    silent = Says("CURRENT_DEMAND", fall_silent)
    bench = charge(codec, silent)
    assert bench.car.ended is not None
    assert bench.car.ended.code in ("stale_measurement", "tripped")
    assert silent.asked_a[-1] == 0


def test_the_battery_s_isolation_monitor_is_off_from_state_c_to_b(codec: ExiConnector) -> None:
    seen: list[tuple[str, bool]] = []

    class Watched(Bench):
        def _step(self) -> None:
            super()._step()
            outputs = self.car_device.outputs
            seen.append((outputs.cp_state, outputs.bms_isolation_monitor))

    bench = Watched(codec, "din", Nothing())
    bench.run(120_000)
    assert ("C", False) in seen
    assert ("C", True) not in seen
    assert seen[0] == seen[-1] == ("B", True)
