"""Measurements that vanish: some of all; `make faults` runs all of them."""

from exiConnector import ExiConnector
from tests.faults.vanishing import MATRIX, wrong_with

# No divisor of the numbers of phases, quantities and ways to vanish: each of them has its turn.
STEP = 7


def test_a_measurement_that_vanishes_ends_the_session_and_is_named() -> None:
    with ExiConnector() as codec:
        assert [f"{one}: {wrong}" for one in MATRIX[::STEP] if (wrong := wrong_with(codec, one))] == []
    for column in ("phase", "quantity", "how"):
        assert {getattr(one, column) for one in MATRIX[::STEP]} >= {
            getattr(one, column) for one in MATRIX} - {"isolation", "inlet_temperature_c"}
