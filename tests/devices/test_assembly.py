"""Parts put together: who owns what, mistakes in pyPlc.ini, and that nobody drives what is not its own."""

from __future__ import annotations

import pytest

from devices.assembly import EVSE, HIGHEST_V, PEV, AssembledEvse, AssembledPev
from devices.assumed import AssumedCar
from devices.part import EVSE_OUTPUTS, PEV_OUTPUTS, Outputs, Part, Readings, Side, View
from devices.physics import LocalCable
from devices.virtual import VirtualPev
from devices.virtual_part import VirtualCarPart
from plc.errors import ConfigError
from plc.safety.evse import EvseOutputs
from plc.safety.pev import PevOutputs
from plc.session.values import Measurer, Reading


class Recorder(Part):
    """A device of the test: it measures 1 everywhere, and remembers what it was told."""

    def __init__(self, name: str, measures: str = "", drives: str = "", *, on_request: bool = False) -> None:
        self.name = name
        self.measures = frozenset(measures.split())
        self.drives = frozenset(drives.split())
        self.on_request = on_request
        self.driven: list[Outputs] = []
        self.seen: list[View] = []
        self.told: list[object] = []
        self.is_closed = False

    def readings(self, now_ms: int) -> Readings:
        return {name: Reading(1, now_ms) for name in self.measures}

    def drive(self, outputs: Outputs, _now_ms: int) -> None:
        self.driven.append(outputs)

    def see(self, view: View, _now_ms: int) -> None:
        self.seen.append(view)

    def tell(self, event: object, _now_ms: int) -> None:
        self.told.append(event)

    def close(self) -> None:
        self.is_closed = True


def virtual() -> VirtualCarPart:
    return VirtualCarPart(VirtualPev(LocalCable().end()))


@pytest.mark.parametrize(("outputs", "table"), [(PevOutputs, PEV_OUTPUTS), (EvseOutputs, EVSE_OUTPUTS)])
def test_every_output_has_a_name(outputs: type[Outputs], table: dict[str, tuple[str, ...]]) -> None:
    named = [field for names in table.values() for field in names]
    assert sorted(named) == sorted(outputs._fields)


@pytest.mark.parametrize("side", [PEV, EVSE])
def test_what_a_side_needs_exists(side: Side) -> None:
    assert side.needs_measured <= side.quantities
    assert side.needs_driven <= set(side.outputs)
    assert not side.quantities & set(side.outputs)


def test_a_filler_takes_what_is_left() -> None:
    relay = Recorder("relay", "inlet_voltage_v", "contactors")
    car = AssembledPev(PEV, [relay, virtual()])
    assert relay.owned == {"inlet_voltage_v", "contactors"}
    inputs = car.measure(50).inputs
    assert inputs.inlet_voltage_v == Reading(1.0, 50)
    assert inputs.plugged == (True, 50)
    assert car.owners["lock"].name == "virtual"


def test_what_is_not_its_own_stands_at_rest() -> None:
    relay, pilot = Recorder("relay", "", "contactors"), Recorder("pilot", "", "cp")
    car = AssembledPev(PEV, [relay, pilot, virtual()])
    car.drive(PevOutputs("C", True, True, False), 10)
    assert relay.driven == [PevOutputs("B", True, None, True)]
    assert pilot.driven == [PevOutputs("C", False, None, True)]
    assert relay.seen[-1].outputs == PevOutputs("C", True, True, False)


def test_on_request_means_only_by_name() -> None:
    broker = Recorder("broker", "max_current_a battery_voltage_v", "lock", on_request=True)
    AssembledPev(PEV, [broker, virtual()])
    assert broker.owned == frozenset()
    AssembledPev(PEV, [broker, virtual()], {"max_current_a": "broker"})
    assert broker.owned == {"max_current_a"}


@pytest.mark.parametrize(("owners", "says"), [
    ({}, "one and two can both do lock: say in car_owners who does, as in lock = one"),
    ({"lok": "one"}, '"lok" is nothing that a car measures or drives: want one of battery, '),
    ({"lock": "three"}, "lock = three, but car_devices has only one, two, virtual"),
    ({"cp": "one"}, "one cannot do cp; it can do lock"),
])  # fmt: skip
def test_a_mistake_is_named(owners: dict[str, str], says: str) -> None:
    parts = [Recorder("one", "", "lock"), Recorder("two", "", "lock"), virtual()]
    with pytest.raises(ConfigError) as caught:
        AssembledPev(PEV, parts, owners)
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)


def test_said_owners_decide() -> None:
    one, two = Recorder("one", "", "lock"), Recorder("two", "", "lock")
    car = AssembledPev(PEV, [one, two, virtual()], {"lock": "two"})
    assert car.owners["lock"] is two


@pytest.mark.parametrize(("measures", "drives", "says"), [
    ("", "cp contactors lock", "nobody measures battery_voltage_v, contactors_closed, cp_state, "),
    (" ".join(sorted(PEV.needs_measured)), "cp", "nobody drives contactors, lock"),
])  # fmt: skip
def test_what_nobody_does_is_named(measures: str, drives: str, says: str) -> None:
    with pytest.raises(ConfigError, match=says):
        AssembledPev(PEV, [Recorder("one", measures, drives)])


@pytest.mark.parametrize("nothing", [float("nan"), float("inf"), -float("inf")])
def test_what_is_no_number_is_not_measured(nothing: float) -> None:
    class Broken(Recorder):
        def readings(self, now_ms: int) -> Readings:
            return {name: Reading(nothing, now_ms) for name in self.measures}

    car = AssembledPev(PEV, [Broken("broken", "inlet_voltage_v battery_soc_percent"), virtual()])
    measured = car.measure(10)
    assert measured.inputs.inlet_voltage_v is None
    assert measured.battery_soc_percent is None
    assert measured.inputs.battery_voltage_v is not None


def test_everybody_hears_and_everybody_is_closed() -> None:
    one = Recorder("one", " ".join(EVSE.quantities), " ".join(EVSE_OUTPUTS))
    two = Recorder("two")
    charger = AssembledEvse(EVSE, [one, two])
    charger.tell("a phase", 0)
    charger.drive(EvseOutputs(5.0), 0)
    charger.close()
    assert one.told == two.told == ["a phase"]
    assert one.driven == [EvseOutputs(5.0)]
    assert two.driven == []
    assert two.seen[-1].outputs == EvseOutputs(5.0)
    assert one.is_closed
    assert two.is_closed


def test_what_is_assumed_of_an_output_is_not_believed_while_its_driver_is_in_trouble() -> None:
    class Driver(Recorder):
        why = ""

        def trouble(self, _now_ms: int) -> str:
            return self.why

    driver = Driver("one", "", "lock contactors")
    car = AssembledPev(PEV, [driver, AssumedCar(frozenset(("locked", "contactors_closed"))), virtual()],
                       {"locked": "assumed", "contactors_closed": "assumed"})
    inputs = car.measure(0).inputs
    assert (inputs.locked, inputs.contactors_closed) == (Reading(False, 0), Reading(False, 0))
    driver.why = "nobody answers"
    inputs = car.measure(0).inputs
    assert (inputs.locked, inputs.contactors_closed) == (None, None)
    assert inputs.cp_state is not None


def test_a_group_is_what_the_device_can_do_of_it_and_single_names_go_before_it() -> None:
    one = Recorder("one", "battery_voltage_v max_current_a battery_soc_percent", on_request=True)
    two = Recorder("two", "max_current_a", on_request=True)
    car = AssembledPev(PEV, [one, two, virtual()], {"max_current_a": "two", "battery": "one"})
    owners = {name: car.owners[name].name for name in ("battery_voltage_v", "max_current_a",
                                                       "battery_soc_percent", "target_voltage_v")}
    assert owners == {"battery_voltage_v": "one", "max_current_a": "two", "battery_soc_percent": "one",
                      "target_voltage_v": "virtual"}


@pytest.mark.parametrize(("owners", "says"), [
    ({"battery": "three"}, "battery = three, but car_devices has only one, virtual"),
    ({"battery": "one"}, "one cannot do battery; it can do lock"),
    ({"power_supply": "one"}, '"power_supply" is nothing that a car measures or drives: want one of ba'),
])
def test_a_mistake_with_a_group_is_named(owners: dict[str, str], says: str) -> None:
    with pytest.raises(ConfigError) as caught:
        AssembledPev(PEV, [Recorder("one", "", "lock"), virtual()], owners)
    assert says in str(caught.value)


def test_each_change_of_the_outputs_reaches_whom_it_concerns() -> None:
    relay = Recorder("relay", "", "contactors")
    car = AssembledPev(PEV, [relay, virtual()])
    closed, opened = PevOutputs("C", True, True, False), PevOutputs("B", False, True, False)
    for at_ms, outputs in enumerate((closed, closed, opened, opened, closed)):
        car.drive(outputs, at_ms)
    assert [outputs.contactors_closed for outputs in relay.driven if isinstance(outputs, PevOutputs)] == [
        True, True, False, False, True]


def test_who_measures_a_quantity_and_what_is_wrong_with_it() -> None:
    relay = Recorder("relay", "inlet_voltage_v")
    relay.place = "ttyUSB0"
    relay.trouble = lambda _now_ms: "its cable is out"  # type: ignore[method-assign]
    car = AssembledPev(PEV, [relay, virtual()])
    assert car.source_of("inlet_voltage_v") == Measurer("relay at ttyUSB0", "its cable is out")
    assert car.source_of("plugged").device == "virtual"
    assert car.source_of("nothing that there is") == Measurer()


@pytest.mark.parametrize(("measured", "target_v"), [
    ("battery_voltage_v max_current_a", HIGHEST_V),
    ("battery_voltage_v max_current_a max_voltage_v", 1.0),
])
def test_a_battery_that_has_only_limits_wants_as_much_as_they_allow(measured: str, target_v: float) -> None:
    battery = Recorder("battery", measured)
    rest = Recorder("rest", " ".join(PEV.needs_measured - battery.measures), " ".join(PEV.needs_driven))
    car = AssembledPev(PEV, [battery, rest])
    state = car.measure(70)
    assert state.target_current_a == Reading(1.0, 70)
    assert state.target_voltage_v == Reading(target_v, 70)
