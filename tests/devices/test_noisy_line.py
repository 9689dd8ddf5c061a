"""Whole charges over serial lines that flip bits on their way to us, in virtual time.

Neither of these devices has a checksum: a charge may be ended by a value that is none, but nothing may ever
be live where it must not be, and at the end all is off.  What is flipped on its way to the device is the
device's to notice, and these cannot.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest

from exiConnector import CODEC, ExiConnector
from tests.devices.test_serial_pulled import DieterBench, SerialBench, WatchedBench
from tests.faults.bench import Nothing

pytestmark = pytest.mark.skipif(not CODEC.exists(), reason=f"{CODEC.name} is not built (make codec)")

FLIPPED = 0.01    # of all bits
SEEDS = (1, 30, 36, 38)    # of sixty, those in which a single low value had unlocked a live inlet
SETTLED_MS = 20_000


@pytest.fixture(scope="module")
def codec() -> Iterator[ExiConnector]:
    with ExiConnector() as codec:
        yield codec


def flipped(random: Random, data: bytes) -> bytes:
    return bytes(byte ^ sum((random.random() < FLIPPED) << bit for bit in range(8)) for byte in data)


@pytest.mark.parametrize("kind", [WatchedBench, DieterBench])
def test_a_line_that_flips_bits_makes_nothing_live(codec: ExiConnector, kind: type[SerialBench]) -> None:
    for seed in SEEDS:
        bench, random = kind(codec, "din", Nothing(), charge_ms=3_000), Random(seed)
        says_it = bench.controller.says_it
        bench.controller.says_it = lambda data, now_ms, hear=says_it, random=random: hear(    # type: ignore[misc]
            flipped(random, data), now_ms)
        bench.connect()
        bench.go_on(60_000)
        bench.let_pass(SETTLED_MS)
        assert bench.unsafe == [], seed
        assert bench.car.is_over
        assert bench.charger.is_over
        assert bench.part.nonsense > 0
        assert not bench.charger_device.outputs.supply_enabled
        assert not bench.car_device.contactors.is_on
