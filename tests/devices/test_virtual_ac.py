"""AC on the virtual cable: what flows, what is limited, what the meters count."""

from __future__ import annotations

import pytest

from devices.physics import LocalCable
from devices.virtual import EvseOptions, PevOptions, VirtualEvse, VirtualPev
from devices.virtual_ac import Mains
from devices.virtual_parts import BatteryOptions
from plc.safety.evse import EvseOutputs
from plc.safety.pev import PevOutputs

ALLOWED = {"V2G_Message": {"Header": {}, "Body": {"ChargingStatusRes": {
    "ResponseCode": "OK", "EVSEMaxCurrent": {"Multiplier": 0, "Unit": "A", "Value": 16}}}}}
PARAMETERS = {"V2G_Message": {"Header": {}, "Body": {"ChargeParameterDiscoveryRes": {
    "ResponseCode": "OK", "AC_EVSEChargeParameter": {
        "EVSEMaxCurrent": {"Multiplier": 0, "Unit": "A", "Value": 32}}}}}}


class Bench:
    """A charger of 3 x 230 V and a car; both at work from the start."""

    def __init__(self, *, car_a: float = 20.0, phases: int = 3, soc_percent: float = 40.0) -> None:
        cable = LocalCable()
        self.now_ms = 0
        self.evse = VirtualEvse(cable.end(), EvseOptions(mains=Mains(230.0, 3), closing_ms=0, opening_ms=0))
        self.pev = VirtualPev(cable.end(), PevOptions(
            ac_max_current_a=car_a, ac_phases=phases, battery=BatteryOptions(soc_percent=soc_percent)))
        self.pev.hear(PARAMETERS, 0)

    def run(self, for_ms: int, *, pilot: str = "C", closed: bool = True) -> None:
        for _ in range(for_ms // 100):
            self.now_ms += 100
            self.pev.drive(PevOutputs("C" if pilot == "C" else "B"), self.now_ms)
            self.evse.drive(EvseOutputs(5.0, closed), self.now_ms)
            self.pev.measure(self.now_ms)
            self.evse.measure(self.now_ms)

    @property
    def amps(self) -> tuple[float, float]:
        """As the car and as the charger measure it."""
        car = self.pev.measure(self.now_ms).inputs.inlet_current_a
        charger = self.evse.measure(self.now_ms).inputs.supply_current_a
        assert car is not None
        assert charger is not None
        return car.value, charger.value


def test_both_meters_count_the_same_and_the_battery_fills() -> None:
    bench = Bench()
    bench.run(3_600_000 // 10)    # six minutes
    assert bench.amps == (20.0, 20.0)
    energy_wh = 3 * 230 * 20 / 10
    for device in (bench.pev, bench.evse):
        assert device.energy_wh == pytest.approx(energy_wh, rel=0.01)
    added_percent = 100 * energy_wh / 28_000
    assert bench.pev.battery.soc_percent == pytest.approx(40 + added_percent, rel=0.01)


def test_the_smallest_of_car_charger_and_battery_counts() -> None:
    bench = Bench()
    bench.run(1_000)
    bench.pev.hear(ALLOWED, bench.now_ms)
    bench.run(1_000)
    assert bench.amps == (16.0, 16.0)
    assert Bench(car_a=6.0).amps == (0.0, 0.0)
    slow = Bench(car_a=6.0, phases=1)
    slow.run(3_600_000 // 10)
    assert slow.amps == (6.0, 6.0)
    assert slow.evse.energy_wh == pytest.approx(230 * 6 / 10, rel=0.01)
    full = Bench(soc_percent=96.0)
    full.run(1_000)
    assert full.amps == (0.0, 0.0)


def test_nothing_flows_in_state_b_or_with_open_contactors() -> None:
    bench = Bench()
    bench.run(1_000)
    bench.run(300, pilot="B")
    assert bench.amps == (0.0, 0.0)
    bench.run(300)
    assert bench.amps == (20.0, 20.0)
    bench.run(300, closed=False)
    assert bench.amps == (0.0, 0.0)
    volts = bench.evse.measure(bench.now_ms).inputs.supply_voltage_v
    assert volts is not None
    assert volts.value == 0
