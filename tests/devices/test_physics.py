"""Voltages and currents of the virtual cable."""

import pytest

from devices.physics import INSTANT, CablePhysics, CarEnd, Felt, LocalCable, PhysicsOptions, Source

CAR = CarEnd("C", contactors_closed=False, battery_v=350.0, resistance_ohm=0.1)
CHARGING_CAR = CarEnd("C", contactors_closed=True, battery_v=350.0, resistance_ohm=0.1)


def test_voltage_rises_by_its_slew_and_reaches_the_inlet_through_closed_contactors() -> None:
    physics = CablePhysics(PhysicsOptions(volts_per_s=400))
    physics.step(Source(is_on=True, volts=350, amps=1, contactors_closed=True), CAR, 500)
    assert physics.supply_v == pytest.approx(200)
    assert physics.inlet_v == pytest.approx(200)
    physics.step(Source(is_on=True, volts=350, amps=1, contactors_closed=True), CAR, 5_000)
    assert physics.inlet_v == 350
    assert physics.amps == 0


def test_without_contactors_nothing_reaches_the_inlet() -> None:
    physics = CablePhysics(INSTANT)
    physics.step(Source(is_on=True, volts=350, amps=1), CAR, 100)
    assert (physics.supply_v, physics.inlet_v) == (350, 0)


def test_the_limit_that_comes_first_decides_current_or_voltage() -> None:
    physics = CablePhysics(INSTANT)
    physics.step(Source(is_on=True, volts=400, amps=50, contactors_closed=True), CHARGING_CAR, 100)
    assert [physics.amps, physics.supply_v] == pytest.approx([50, 355])
    physics.step(Source(is_on=True, volts=352, amps=50, contactors_closed=True), CHARGING_CAR, 100)
    assert [physics.amps, physics.supply_v] == pytest.approx([20, 352])


def test_a_supply_below_the_battery_draws_nothing() -> None:
    physics = CablePhysics(INSTANT)
    physics.step(Source(is_on=True, volts=300, amps=50, contactors_closed=True), CHARGING_CAR, 100)
    assert physics.amps == 0
    assert physics.supply_v == 350


def test_told_to_draw_it_takes_from_the_battery() -> None:
    physics = CablePhysics(INSTANT)
    physics.step(Source(is_on=True, volts=400, amps=-30, contactors_closed=True), CHARGING_CAR, 100)
    assert [physics.amps, physics.supply_v] == pytest.approx([-30, 347])


def test_current_rises_slowly_and_is_cut_fast() -> None:
    physics = CablePhysics(PhysicsOptions(amps_per_s=100, cut_amps_per_s=5_000))
    source = Source(is_on=True, volts=400, amps=80, contactors_closed=True)
    physics.step(source, CHARGING_CAR, 200)
    assert physics.amps == pytest.approx(20)
    physics.step(source, CHARGING_CAR, 5_000)
    assert physics.amps == pytest.approx(80)
    physics.step(Source(contactors_closed=True), CHARGING_CAR, 20)
    assert physics.amps == 0


def test_closed_contactors_of_the_car_alone_put_the_battery_on_the_inlet() -> None:
    physics = CablePhysics()
    physics.step(Source(), CHARGING_CAR, 10)
    assert physics.inlet_v == 350
    physics.step(Source(), CAR, 10_000)
    assert physics.inlet_v == 0


def test_what_nobody_holds_up_falls_to_nothing() -> None:
    physics = CablePhysics()
    physics.step(Source(is_on=True, volts=400, amps=1, contactors_closed=True), None, 5_000)
    physics.step(Source(contactors_closed=True), None, 150)
    assert physics.supply_v == pytest.approx(400 / 2.71828, rel=0.001)
    physics.step(Source(contactors_closed=True), None, 5_000)
    assert physics.supply_v == 0


def test_both_ends_know_each_other_through_the_cable() -> None:
    cable = LocalCable()
    car, charger = cable.end(), cable.end()
    CHARGING_CAR.show(car)
    Felt(5.0, 355.0, 50.0).show(charger)
    assert CarEnd.of(charger.state()) == CHARGING_CAR
    assert Felt.of(car.state()) == Felt(5.0, 355.0, 50.0)
    CarEnd.hide(car)
    assert CarEnd.of(charger.state()) is None
    cable.is_cut = True
    assert Felt.of(car.state()) is None


@pytest.mark.parametrize("state", [
    {}, {"car_pilot": "X", "car_battery_v": 350.0, "car_resistance_ohm": 0.1}, {"car_pilot": "B"},
    {"car_pilot": 7, "car_battery_v": "350", "car_resistance_ohm": None},
])
def test_a_cable_that_shows_something_else_shows_no_car(state: dict[str, float | str | bool | None]) -> None:
    assert CarEnd.of(state) is None
    assert Felt.of(state) is None
