import struct

import pytest

from devices.can_frame import CanFrame
from devices.supply_can import CanSupply, SupplyModules
from plc.safety.evse import EvseOutputs
from tests.devices.can_world import ListBus, PowerModule

OFF = EvseOutputs()


def on(volts: float, amps: float) -> EvseOutputs:
    return EvseOutputs(5.0, True, True, volts, amps)


class Bench:
    """A supply and its modules, driven every 50 ms as hardwareInterface does."""

    def __init__(self, *modules: PowerModule, which: SupplyModules | None = None) -> None:
        self.modules = list(modules)
        self.supply = CanSupply(which or SupplyModules(tuple(module.address for module in modules)))
        self.bus = ListBus(self.supply)
        self.outputs = OFF
        self.now_ms = 0
        self.frames: list[CanFrame] = []

    def run(self, ms: int, *, drives: bool = True) -> None:
        for _ in range(0, ms, 10):
            self.now_ms += 10
            if self.supply.next_deadline_ms() <= self.now_ms:
                self.supply.tick(self.now_ms)
            if drives and self.now_ms % 50 == 0:
                self.supply.drive(self.outputs, self.now_ms)
            self.exchange()

    def exchange(self) -> None:
        for frame in self.bus.take():
            self.frames.append(frame)
            for module in self.modules:
                self.bus.put(module.answer(frame), self.now_ms)

    def set(self, outputs: EvseOutputs, ms: int = 500) -> None:
        self.outputs = outputs
        self.run(ms)

    def known(self) -> dict[str, object]:
        return {name: reading.value for name, reading in self.supply.readings(self.now_ms).items()}

    def age_ms(self) -> int:
        return self.now_ms - self.supply.readings(self.now_ms)["supply_voltage_v"].at_ms


def test_the_recorded_examples_of_the_protocol_are_what_is_sent_and_understood() -> None:
    """REG1K0100: controller F0 reads the output of module 0, and is told 200 V and 5 A."""
    supply = CanSupply(SupplyModules((0,)))
    bus = ListBus(supply)
    supply.tick(0)
    assert CanFrame(0x028300F0, bytes(8), is_extended=True) in bus.take()
    bus.put([CanFrame(0x0283F000, struct.pack(">ff", 200.0, 5.0), is_extended=True)], 10)
    known = supply.readings(20)
    assert (known["supply_voltage_v"], known["supply_current_a"]) == ((200.0, 10), (5.0, 10))
    supply.drive(on(500.0, 2.0), 20)
    assert bus.take() == [
        CanFrame(0x029C00F0, bytes.fromhex("0007a120 000007d0"), is_extended=True),
        CanFrame(0x029A00F0, bytes(8), is_extended=True)]
    supply.drive(OFF, 30)
    assert bus.take() == [CanFrame(0x029A00F0, bytes.fromhex("01 00000000000000"), is_extended=True)]


def test_modules_share_the_current_and_add_up() -> None:
    bench = Bench(PowerModule(0), PowerModule(1), PowerModule(7))
    bench.run(1_000)
    assert bench.known() == {"supply_fault": False, "supply_voltage_v": 0.0, "supply_current_a": 0.0,
                             "supply_max_voltage_v": 1000.0, "supply_max_current_a": 90.0,
                             "supply_max_power_w": 90_000.0}
    bench.set(on(400.0, 60.0))
    assert [(m.is_on, m.set_v, m.set_a) for m in bench.modules] == [(True, 400.0, 20.0)] * 3
    for module in bench.modules:
        module.volts, module.amps = 390.0, 19.5
    bench.run(200)
    assert bench.known()["supply_current_a"] == 58.5
    assert bench.known()["supply_voltage_v"] == 390.0
    bench.set(OFF, 100)
    assert not any(module.is_on for module in bench.modules)


def test_no_module_is_asked_for_more_than_it_can() -> None:
    bench = Bench(PowerModule(0, rating=(500, 50, 300, 1500)))
    bench.run(1_000)
    bench.set(on(600.0, 80.0))
    assert (bench.modules[0].set_v, bench.modules[0].set_a) == (500.0, 30.0)


def test_energy_is_not_drawn_from_the_car() -> None:
    bench = Bench(PowerModule(0))
    bench.run(1_000)
    bench.set(on(400.0, -10.0))
    assert bench.modules[0].set_a == 0.0


def test_all_modules_of_a_group_are_found_and_may_come_and_go_while_it_is_off() -> None:
    bench = Bench(PowerModule(3, group=1), PowerModule(4, group=2), which=SupplyModules((), 1))
    assert bench.supply.trouble(0) == "no module of group 1 answers"
    bench.run(2_500)
    assert list(bench.supply.modules) == [3]
    bench.modules.append(PowerModule(9, group=1))
    bench.run(2_500)
    assert list(bench.supply.modules) == [3, 9]
    bench.modules.pop(0)
    bench.run(5_000)
    assert list(bench.supply.modules) == [9]
    assert bench.known()["supply_max_current_a"] == 30.0
    assert bench.known()["supply_fault"] is False


@pytest.mark.parametrize("silent", [0, 1])
def test_one_module_that_falls_silent_while_on_is_a_fault_of_the_supply(silent: int) -> None:
    bench = Bench(PowerModule(0), PowerModule(1))
    bench.run(1_000)
    bench.set(on(400.0, 20.0))
    bench.modules.pop(silent)
    bench.run(900)
    assert bench.known()["supply_fault"] is False
    assert bench.age_ms() >= 800
    bench.run(300)
    assert bench.known()["supply_fault"] is True
    assert bench.supply.trouble(bench.now_ms) == f"module {silent}: does not answer"
    assert bench.age_ms() > 1_000
    assert bench.modules[0].set_a == 10.0    # nobody takes over a share that may still be delivered


def test_a_module_that_is_silent_before_is_not_counted_on() -> None:
    bench = Bench(PowerModule(0), PowerModule(1))
    bench.run(1_000)
    bench.modules.pop(1)
    bench.run(1_500)
    assert bench.known()["supply_max_current_a"] == 30.0
    bench.set(on(400.0, 20.0))
    assert bench.modules[0].set_a == 20.0
    assert bench.known()["supply_fault"] is False


def test_nobody_there_is_a_fault_and_no_measurement() -> None:
    bench = Bench()
    bench.run(2_000)
    assert bench.known() == {"supply_fault": True}
    bench.set(on(400.0, 20.0))
    assert bench.known() == {"supply_fault": True}


@pytest.mark.parametrize(("byte", "bit", "words"), [
    (7, 0, "output shorted"), (6, 1, "fault"), (6, 2, "protection"), (6, 4, "over-temperature"),
    (6, 5, "output over-voltage"), (5, 3, "input phase lost"), (5, 5, "input under-voltage"),
])
def test_a_fault_bit_is_a_fault_with_its_name(byte: int, bit: int, words: str) -> None:
    bench = Bench(PowerModule(0), PowerModule(1))
    bench.run(1_000)
    bench.set(on(400.0, 20.0))
    bench.modules[1].state[byte] = 1 << bit
    bench.run(300)
    assert bench.known()["supply_fault"] is True
    assert bench.supply.trouble(bench.now_ms) == f"module 1: {words}"


@pytest.mark.parametrize(("byte", "bit"), [(6, 0), (6, 6), (5, 0), (6, 3), (5, 7), (7, 4)])
def test_a_state_that_is_no_fault_is_none(byte: int, bit: int) -> None:
    bench = Bench(PowerModule(0))
    bench.run(1_000)
    bench.modules[0].state[byte] = 1 << bit
    bench.set(on(400.0, 20.0))
    assert bench.known()["supply_fault"] is False


def test_an_answer_with_an_error_is_not_taken_for_a_value() -> None:
    bench = Bench(PowerModule(0))
    bench.run(1_000)
    bench.modules[0].error = 3
    bench.modules[0].volts = 77.0
    bench.run(300)
    assert bench.known()["supply_voltage_v"] == 0.0
    assert bench.supply.trouble(bench.now_ms).startswith("module 0: refuses a value (0x")


def test_lower_and_off_go_out_at_once_higher_at_a_measured_pace() -> None:
    bench = Bench(PowerModule(0))
    bench.run(1_000)
    bench.set(on(400.0, 10.0))
    bench.frames.clear()
    supply = bench.supply
    for step, amps in enumerate((11, 12, 13, 5)):
        supply.drive(on(400.0, amps), bench.now_ms + step)
    supply.drive(OFF, bench.now_ms + 5)
    bench.exchange()
    told = [(frame.id >> 16 & 0x3F, int.from_bytes(frame.data[4:], "big")) for frame in bench.frames]
    assert [amps for command, amps in told if command == 0x1C] in ([5_000], [11_000, 5_000])
    assert told[-1][0] == 0x1A
    assert not bench.modules[0].is_on


def test_off_is_said_again_and_again() -> None:
    bench = Bench(PowerModule(0))
    bench.run(1_000)
    bench.modules[0].is_on = True
    bench.run(600)
    assert not bench.modules[0].is_on


def test_a_program_that_does_not_drive_any_more_switches_off_by_itself() -> None:
    bench = Bench(PowerModule(0))
    bench.run(1_000)
    bench.set(on(400.0, 10.0))
    bench.run(1_000, drives=False)
    assert bench.modules[0].is_on
    bench.run(200, drives=False)
    assert not bench.modules[0].is_on


def test_its_last_will_is_off_for_every_module_while_it_is_on() -> None:
    bench = Bench(PowerModule(0), PowerModule(1))
    bench.run(1_000)
    assert bench.supply.last_will() == ()
    bench.set(on(400.0, 10.0))
    assert [(action.plain()["id"], action.plain()["data"]) for action in bench.supply.last_will()] == [
        (0x029A00F0, "0100000000000000"), (0x029A01F0, "0100000000000000")]
    bench.set(OFF)
    assert bench.supply.last_will() == ()


def test_the_end_of_the_program_switches_off() -> None:
    bench = Bench(PowerModule(0))
    bench.run(1_000)
    bench.set(on(400.0, 10.0))
    bench.supply.close()
    bench.exchange()
    assert not bench.modules[0].is_on
    assert bench.bus.is_closed


@pytest.mark.parametrize("frame", [
    CanFrame(0x0283F000, b"", is_extended=True), CanFrame(0x0283F000, bytes(7), is_extended=True),
    CanFrame(0x0283F000, b"\x7f\xc0\x00\x00" * 2, is_extended=True),
    CanFrame(0x0283F009, bytes(8), is_extended=True),
    CanFrame(0x0003F000, bytes(8), is_extended=True), CanFrame(0x0283F0F0, bytes(8), is_extended=True),
])
def test_what_is_no_answer_of_a_module_changes_nothing(frame: CanFrame) -> None:
    bench = Bench(PowerModule(0))
    bench.run(1_000)
    before = bench.known()
    bench.bus.put([frame], bench.now_ms)
    assert bench.known() == before
    assert list(bench.supply.modules) == [0]
