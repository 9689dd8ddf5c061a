import pytest

from devices.supply_dideboccs import OUTPUTS, STEPS, DidebocsSupply, steps_for
from plc.safety.evse import EvseOutputs

OFF = EvseOutputs()
VOLTS = dict(STEPS)


def on(volts: float, amps: float = 1.0) -> EvseOutputs:
    return EvseOutputs(5.0, True, True, volts, amps)


def request(name: str) -> dict[str, object]:
    return {"V2G_Message": {"Header": {}, "Body": {name: {}}}}


class Bench:
    def __init__(self) -> None:
        self.on: frozenset[str] | None = None
        self.asked = 0
        self.supply = DidebocsSupply(self.set, self.ask)

    def set(self, on: frozenset[str]) -> None:
        self.on = on

    def ask(self) -> None:
        self.asked += 1


@pytest.mark.parametrize(("voltage_v", "made_v"), [
    (0, 0), (-5, 0), (12.4, 0), (12.5, 12.5), (30, 25), (187, 175), (187.5, 187.5), (220, 187.5), (222, 225),
    (230, 225), (237.5, 237.5), (356, 350), (412.5, 412.5), (9_999, 412.5),
])
def test_the_steps_make_the_voltage_or_the_next_lower_one(voltage_v: float, made_v: float) -> None:
    assert sum(VOLTS[name] for name in steps_for(voltage_v)) == made_v


def test_pre_charge_then_charge_with_the_lamp_a_little_below() -> None:
    bench = Bench()
    bench.supply.hear(request("PreChargeReq"), 0)
    bench.supply.drive(on(356), 0)
    assert bench.on == frozenset(("225v", "100v", "25v"))
    bench.supply.hear(request("CurrentDemandReq"), 100)
    bench.supply.drive(on(400, 10), 100)
    assert bench.on == frozenset(("225v", "100v", "25v", "load"))    # 351 V: 5 V below
    bench.supply.hear(request("PowerDeliveryReq"), 200)
    bench.supply.drive(OFF, 200)
    assert bench.on == frozenset()


def test_the_lamp_is_off_when_the_car_falls_silent() -> None:
    bench = Bench()
    bench.supply.hear(request("CurrentDemandReq"), 0)
    bench.supply.drive(on(250), 0)
    assert bench.on is not None
    assert "load" in bench.on
    bench.supply.hear(None, 10)
    bench.supply.drive(on(250), 10)
    assert "load" not in bench.on


def test_the_voltage_is_asked_for_ten_times_a_second_and_has_its_age() -> None:
    bench = Bench()
    assert bench.supply.readings(0) == {}
    for now_ms in range(0, 1_000, 10):
        bench.supply.drive(OFF, now_ms)
        if bench.supply.next_deadline_ms() <= now_ms:
            bench.supply.tick(now_ms)
    assert bench.asked == 10
    bench.supply.measured(0.5, 1_000)
    assert bench.supply.readings(1_050)["supply_voltage_v"] == (pytest.approx((0.9 - 0.51) * 386), 1_000)
    bench.supply.measured(0.1, 1_100)
    assert bench.supply.readings(1_150)["supply_voltage_v"] == (0.0, 1_100)
    bench.supply.measured(float("nan"), 1_200)
    assert bench.supply.readings(1_250)["supply_voltage_v"].at_ms == 1_100


def test_without_a_driver_and_at_the_end_everything_is_off() -> None:
    bench = Bench()
    bench.supply.drive(on(400), 0)
    bench.supply.tick(900)
    assert bench.on != frozenset()
    bench.supply.tick(1_100)
    assert bench.on == frozenset()
    bench.supply.drive(on(400), 1_200)
    bench.supply.close()
    assert bench.on == frozenset()


def test_every_step_is_an_output() -> None:
    assert steps_for(9_999) | {"load"} == frozenset(OUTPUTS)
