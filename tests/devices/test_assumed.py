"""What the user vouches for: feedback that follows the command, and other sides that are what they say."""

from __future__ import annotations

from devices.assembly import EVSE, PEV, AssembledPev
from devices.assumed import AssumedCar, AssumedCharger
from devices.base import EvseMeasured
from devices.fixed_bms import FixedBms
from devices.part import View
from devices.virtual_part import VirtualCarPart
from edge.settings import Settings
from plc.safety.evse import EvseInputs, EvseOutputs
from plc.safety.pev import PevOutputs
from tests.devices.test_assembly import Recorder, virtual

NOTHING = EvseMeasured(inputs=EvseInputs())


def test_pyplc_ini_offers_exactly_what_can_be_assumed() -> None:
    for option, part, side in ((Settings.car_assumed, AssumedCar, PEV),
                               (Settings.charger_assumed, AssumedCharger, EVSE)):
        able = part.can_measure | part.can_drive
        assert option.kind.allowed == "none, or " + option.kind.allowed.removeprefix("none, or ")
        assert set(option.kind.parse(", ".join(able))) == able
        assert able <= side.quantities | set(side.outputs)


def test_feedback_follows_the_command() -> None:
    assumed = AssumedCar(frozenset(("plugged", "cp_state", "locked", "contactors_closed", "lock")))
    car = AssembledPev(PEV, [assumed, virtual()])
    assert car.measure(0).inputs.locked == (False, 0)
    car.drive(PevOutputs("C", True, True), 1_000)
    inputs = car.measure(1_100).inputs
    assert inputs.plugged == (True, 1_100)
    assert inputs.cp_state == ("C", 1_100)
    assert inputs.contactors_closed == (False, 1_100)
    assert car.measure(1_200).inputs.contactors_closed == (True, 1_200)
    assert car.measure(1_499).inputs.locked == (False, 1_499)
    assert car.measure(1_500).inputs.locked == (True, 1_500)
    car.drive(PevOutputs("B", False, None), 2_000)
    assert car.measure(2_200).inputs.contactors_closed == (False, 2_200)
    assert car.measure(2_500).inputs.locked == (True, 2_500)


def test_only_what_was_named_is_assumed() -> None:
    part = AssumedCar(frozenset(("locked",)))
    assert set(part.readings(0)) == {"locked"}
    assert part.measures == {"locked"}
    assert part.drives == frozenset()


def test_a_charger_without_any_measurement() -> None:
    part = AssumedCharger(AssumedCharger.can_measure)
    now_ms = 0

    def see(outputs: EvseOutputs) -> None:
        part.see(View(NOTHING, outputs), now_ms)

    def values() -> dict[str, object]:
        return {name: reading.value for name, reading in part.readings(now_ms).items()}

    see(EvseOutputs(5.0))
    assert values() == {"cp_state": "B", "locked": False, "contactors_closed": False,
                        "supply_voltage_v": 0.0, "supply_current_a": 0.0, "isolation": "invalid"}
    part.hear({"V2G_Message": {"Body": {"CableCheckReq": {}}}}, now_ms)
    assert values()["cp_state"] == "C"
    see(EvseOutputs(5.0, True, True, 500.0, 1.0, True, True))
    now_ms = 1_000
    assert values() == {"cp_state": "C", "locked": True, "contactors_closed": True,
                        "supply_voltage_v": 500.0, "supply_current_a": 0.0, "isolation": "valid"}
    see(EvseOutputs(5.0, True, False, 0.0, 0.0, True, True))
    assert values()["supply_voltage_v"] == 0.0
    assert values()["isolation"] == "valid"
    see(EvseOutputs(5.0))
    now_ms = 2_000
    assert values()["isolation"] == "invalid"
    part.hear(None, now_ms)
    now_ms = 10_000
    assert values()["cp_state"] == "B"


def test_the_assumed_current_is_what_was_set_while_the_car_takes_it_and_goes_slowly() -> None:
    part = AssumedCharger(frozenset(("supply_current_a",)))
    view = View(EvseMeasured(inputs=EvseInputs()), EvseOutputs())

    def amps(now_ms: int) -> object:
        return part.readings(now_ms)["supply_current_a"].value

    on = EvseOutputs(5.0, True, True, 400.0, 1.0)
    part.hear({"V2G_Message": {"Body": {"PreChargeReq": {}}}}, 0)
    part.see(view._replace(outputs=on), 0)
    assert amps(0) == 0.0
    start = {"V2G_Message": {"Body": {"PowerDeliveryReq": {"ReadyToChargeState": True}}}}
    part.hear(start, 100)
    part.see(view._replace(outputs=on._replace(supply_current_a=30.0)), 100)
    assert amps(100) == 30.0
    part.see(view._replace(outputs=EvseOutputs(5.0, True)), 200)
    assert (amps(200), amps(590), amps(600)) == (30.0, 30.0, 0.0)


def test_a_battery_of_fixed_values_is_always_young() -> None:
    part = FixedBms({"battery_voltage_v": 351.0, "max_current_a": 20.0})
    car = AssembledPev(PEV, [part, virtual()])
    inputs = car.measure(5_000).inputs
    assert inputs.battery_voltage_v == (351.0, 5_000)
    assert inputs.max_current_a == (20.0, 5_000)
    assert car.owners["max_voltage_v"].name == "virtual"


def test_the_virtual_car_measures_all_there_is() -> None:
    part = virtual()
    names = set(part.device.measure(0).inputs._fields)
    assert names <= VirtualCarPart.measures
    assert set(part.readings(0)) == VirtualCarPart.measures
    assert Recorder("x").readings(0) == {}
