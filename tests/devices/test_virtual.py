"""The virtual car and charger: what they measure, what goes wrong with them, and their own watchdogs."""

from __future__ import annotations

import pytest

from devices.physics import LocalCable
from devices.virtual import PLUG, PRESS, TEAR_OFF, UNPLUG, EvseOptions, PevOptions, VirtualEvse, VirtualPev
from devices.virtual_parts import Battery, BatteryOptions
from plc.safety.evse import EvseOutputs
from plc.safety.pev import PevOutputs


def both(car: PevOptions | None = None, charger: EvseOptions | None = None) -> tuple[VirtualPev, VirtualEvse]:
    cable = LocalCable()
    evse = VirtualEvse(cable.end(), charger)
    return VirtualPev(cable.end(), car), evse


def test_contactors_and_lock_take_their_time() -> None:
    car, _ = both()
    car.drive(PevOutputs("C", True, True), 1_000)
    assert car.measure(1_050).inputs.contactors_closed == (False, 1_050)
    assert car.measure(1_060).inputs.contactors_closed == (True, 1_060)
    assert car.measure(1_290).inputs.locked == (False, 1_290)
    assert car.measure(1_300).inputs.locked == (True, 1_300)


def test_what_sticks_stays_where_it_is() -> None:
    car, _ = both()
    car.drive(PevOutputs("C", True, True), 0)
    car.measure(500)
    car.contactors.is_stuck = car.lock.is_stuck = True
    car.drive(PevOutputs("B", False, False), 500)
    inputs = car.measure(900).inputs
    assert inputs.contactors_closed == (True, 900)
    assert inputs.locked == (True, 900)
    assert inputs.inlet_voltage_v is not None
    assert inputs.inlet_voltage_v.value == pytest.approx(car.battery.open_voltage_v)


def test_sensors_fail_in_three_ways() -> None:
    car, _ = both()
    car.measure(10)
    faults = car.sensors.faults
    faults.missing.add("plugged")
    faults.stale.add("battery_voltage_v")
    faults.untrue["inlet_voltage_v"] = 400.0
    inputs = car.measure(500).inputs
    assert inputs.plugged is None
    assert inputs.battery_voltage_v is not None
    assert inputs.battery_voltage_v.at_ms == 10
    assert inputs.inlet_voltage_v == (400.0, 500)


def test_a_user_cannot_unplug_what_is_locked_but_tear_it_off() -> None:
    car, charger = both(PevOptions(locking_ms=0))
    car.drive(PevOutputs("B", False, True), 0)
    assert not car.do(UNPLUG)
    assert charger.measure(10).inputs.cp_state == ("B", 10)
    assert car.do(TEAR_OFF)
    assert charger.measure(20).inputs.cp_state == ("A", 20)
    with pytest.raises(ValueError, match="cannot 'dance'"):
        car.do("dance")


def test_a_script_waits_for_what_cannot_be_done_yet() -> None:
    car, _ = both(PevOptions(is_plugged=False, locking_ms=0,
                             user=((100, PLUG), (200, PRESS), (300, UNPLUG))))
    assert car.measure(50).inputs.cp_state == ("A", 50)
    assert car.measure(150).inputs.cp_state == ("B", 150)
    car.drive(PevOutputs("B", False, True), 150)
    assert car.measure(350).inputs.stop_button == (True, 350)
    assert car.is_plugged
    car.drive(PevOutputs("B", False, False), 400)
    car.measure(410)
    assert not car.is_plugged


def test_without_a_charger_the_pilot_is_dead() -> None:
    car = VirtualPev(LocalCable().end())
    assert car.measure(10).inputs.cp_state == ("E", 10)


def test_a_car_that_is_not_driven_goes_to_b_and_opens_later() -> None:
    car, charger = both()
    car.drive(PevOutputs("C", True, True), 0)
    car.measure(900)
    assert charger.measure(900).inputs.cp_state == ("C", 900)
    car.measure(1_001)
    assert charger.measure(1_001).inputs.cp_state == ("B", 1_001)
    assert car.contactors.is_on
    car.measure(3_001)
    car.measure(3_050)
    assert not car.contactors.is_on


def test_a_charger_that_is_not_driven_cuts() -> None:
    _, charger = both()
    charger.drive(EvseOutputs(5.0, True, True, 400.0, 2.0, True), 0)
    assert charger.measure(900).inputs.supply_voltage_v is not None
    assert charger.physics.supply_v > 100
    charger.measure(1_001)
    charger.measure(2_500)
    assert charger.physics.supply_v < 60
    charger.measure(3_001)
    charger.measure(3_100)
    assert not charger.contactors.is_on


@pytest.mark.parametrize(("kohm", "verdict"), [(2_000.0, "valid"), (300.0, "warning"), (50.0, "fault")])
def test_isolation_needs_voltage_and_time(kohm: float, verdict: str) -> None:
    _, charger = both(charger=EvseOptions(isolation_kohm=kohm, isolating_ms=500))
    charger.drive(EvseOutputs(5.0, True, False, 0, 0, True), 0)
    assert charger.measure(900).inputs.isolation == ("invalid", 900)
    for now_ms in range(900, 2_000, 100):
        charger.drive(EvseOutputs(5.0, True, True, 400.0, 1.0, True), now_ms)
    assert charger.measure(2_000).inputs.isolation == (verdict, 2_000)
    charger.drive(EvseOutputs(), 2_000)
    assert charger.measure(2_010).inputs.isolation == ("invalid", 2_010)


def test_a_tripped_supply_delivers_nothing() -> None:
    _, charger = both()
    charger.is_tripped = True
    charger.drive(EvseOutputs(5.0, True, True, 400.0, 2.0, True), 0)
    inputs = charger.measure(500).inputs
    assert inputs.supply_voltage_v == (0.0, 500)
    assert inputs.supply_fault == (True, 500)


def test_a_battery_fills_tapers_and_is_full() -> None:
    battery = Battery(BatteryOptions(capacity_wh=1_000, soc_percent=79, full_soc_percent=95))
    before_v = battery.open_voltage_v
    assert battery.target_current_a == 100
    battery.charge(100, 10_000)
    assert battery.soc_percent == pytest.approx(79 + 100 * before_v * 100 * 10 / 3_600 / 1_000)
    assert 10 < battery.target_current_a < 100
    battery.charge(100, 60_000)
    assert battery.is_full
    assert battery.target_current_a == 0
    assert battery.open_voltage_v > before_v
    assert battery.soc_percent == 100


def test_both_ends_charge_by_one_physics() -> None:
    car, charger = both()
    for now_ms in range(0, 5_000, 50):
        charger.drive(EvseOutputs(5.0, True, True, 400.0, 60.0, True), now_ms)
        car.drive(PevOutputs("C", now_ms > 2_000, True), now_ms)
    assert car.amps == pytest.approx(60)
    supply_v = charger.measure(5_000).inputs.supply_voltage_v
    inlet_v = car.measure(5_000).inputs.inlet_voltage_v
    assert supply_v is not None
    assert inlet_v is not None
    assert inlet_v.value == pytest.approx(supply_v.value, abs=1)
    assert car.battery.soc_percent > 40
    assert charger.energy_wh > 10


def test_closing_puts_everything_to_rest() -> None:
    car, charger = both()
    charger.drive(EvseOutputs(5.0, True, True, 400.0, 60.0, True), 100)
    car.drive(PevOutputs("C", True, True), 100)
    car.close()
    charger.close()
    assert charger.measure(500).inputs.cp_state == ("A", 500)
    assert charger.outputs == EvseOutputs()
    assert not car.measure(500).inputs.contactors_closed.value  # type: ignore[union-attr]
