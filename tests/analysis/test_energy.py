"""Energy from voltage and current over time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.energy import GAP_S, EnergyMeter

S = 1_000_000_000


def meter(*reports: tuple[float, float, float]) -> EnergyMeter:
    """A meter that has seen these (second, volt, ampere)."""
    made = EnergyMeter()
    for second, voltage_v, current_a in reports:
        made.add(round(second * S), voltage_v, current_a)
    return made


def test_constant_power() -> None:
    made = meter(*((second / 4, 400, 50) for second in range(4 * 3600 + 1)))
    assert made.energy_wh == pytest.approx(20_000)
    assert made.charge_ah == pytest.approx(50)
    assert made.measured_s == 3600
    assert (made.max_power_w, made.max_current_a) == (20_000, 50)


def test_a_ramp_is_half_the_energy() -> None:
    assert meter((0, 400, 0), (4, 400, 100)).energy_wh == pytest.approx(400 * 50 * 4 / 3600)


def test_a_pause_is_not_energy() -> None:
    made = meter((0, 400, 10), (1, 400, 10), (1 + GAP_S + 0.1, 400, 10), (2 + GAP_S + 0.1, 400, 10))
    assert made.energy_wh == pytest.approx(4000 * 2 / 3600)
    assert made.measured_s == pytest.approx(2)
    assert made.unmeasured_s == pytest.approx(GAP_S + 0.1)


def test_between_two_charges_nothing_is_missing() -> None:
    made = meter((0, 400, 10), (1, 400, 10))
    made.pause()
    made.add(100 * S, 400, 10)
    assert (made.measured_s, made.unmeasured_s) == (1, 0)


def test_discharging_is_negative() -> None:
    made = meter((0, 400, -10), (2, 410, -20))
    assert made.energy_wh < 0
    assert (made.max_power_w, made.max_current_a) == (-8200, -20)
    assert (made.min_voltage_v, made.max_voltage_v) == (400, 410)


def test_a_clock_that_jumps_back_adds_nothing() -> None:
    assert meter((10, 400, 10), (5, 400, 10)).energy_wh == 0


STEP = st.tuples(st.floats(0, 4), st.floats(0, 1000), st.floats(-500, 500))    # s, V, A


@given(st.lists(STEP, min_size=1, max_size=30))
def test_the_energy_is_within_what_the_power_allows(steps: list[tuple[float, float, float]]) -> None:
    made, second = EnergyMeter(), 0.0
    for pause_s, voltage_v, current_a in steps:
        second += pause_s
        made.add(round(second * S), voltage_v, current_a)
    assert abs(made.energy_wh) <= abs(made.max_power_w) * made.measured_s / 3600 + 1e-6
    assert made.measured_s + made.unmeasured_s <= second + 1e-3
