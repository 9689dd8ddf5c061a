"""A whole charge with the battery (CHAdeMO, BMS) and the power supply on CAN, in virtual time.

The bus of either side falls silent in each phase: both sides must come to rest in time, and say why.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from devices.assembly import EVSE, PEV, AssembledEvse, AssembledPev
from devices.can_bms import QUANTITIES, CanBms
from devices.can_frame import CanFrame
from devices.can_signals import read_map
from devices.chademo import Chademo
from devices.supply_can import CanSupply, SupplyModules
from devices.virtual_part import VirtualCarPart, VirtualChargerPart
from exiConnector import ExiConnector
from hardwareInterface import EvseHardware, PevHardware
from tests.devices.can_world import ListBus, PowerModule
from tests.faults.bench import Bench, Fault, Nothing, Side

BATTERY_EVERY_MS = 100
MOST_A = 80
VICTRON = ("max_voltage_v = 0x351 0|16@1+ 0.1, max_current_a = 0x351 16|16@1+ 0.1, "
           "battery_soc_percent = 0x355 0|16@1+ 1, battery_voltage_v = 0x356 0|16@1+ 0.01")
# In these phases of the car's session the battery is needed; then the charge is on its way out already.
CAR_NEEDS = ("SESSION_SETUP", "CHARGE_PARAMETERS", "LOCKING", "CABLE_CHECK", "PRE_CHARGE",
             "CLOSING_CONTACTORS", "POWER_ON", "CURRENT_DEMAND")
CAR_ENDS = ("RAMP_DOWN", "POWER_OFF", "SWITCHING_OFF", "OPENING_CONTACTORS", "WELDING_DETECTION")
CHARGER_PHASES = ("SET_UP", "AUTHORIZED", "PARAMETERS", "CABLE_CHECK", "ISOLATED", "PRE_CHARGE",
                  "SWITCHING_ON", "CHARGING", "SWITCHING_OFF", "POWER_OFF")
# The age at which a measurement is not believed any more, and the time to switch off.
SILENT_MS, REST_MS = 1_000, 1_500


class TrueSupplyPart(VirtualChargerPart):
    """The virtual charger, fed with what the modules really do and not with what is heard of it."""

    def see(self, _view: object, _now_ms: int) -> None:
        pass


class CanBench(Bench):
    """The table of faults' bench with devices on two CAN buses.  battery: chademo or can_bms."""

    battery = "chademo"

    def new_car(self, kept: PevHardware | EvseHardware | None = None) -> Side:
        self.battery_part = Chademo() if self.battery == "chademo" else CanBms(read_map(VICTRON, QUANTITIES))
        self.car_bus = ListBus(self.battery_part)
        self.assembled_car = AssembledPev(PEV, [self.battery_part, VirtualCarPart(self.car_device)])
        self.next_word_ms = 0
        side = super().new_car(kept or PevHardware(self.assembled_car, None, self.now_ms))
        self._speak()
        return side

    def new_charger(self, kept: PevHardware | EvseHardware | None = None) -> Side:
        self.supply = CanSupply(SupplyModules((0, 1)))
        rating = (500, 50, 500, 2500)
        self.modules = [PowerModule(0, rating=rating), PowerModule(1, rating=rating)]
        self.charger_bus = ListBus(self.supply)
        parts = [self.supply, TrueSupplyPart(self.charger_device)]
        self.assembled_charger = AssembledEvse(EVSE, parts)
        side = super().new_charger(kept or EvseHardware(self.assembled_charger, None, self.now_ms))
        self.wait(1_000)
        return side

    def wait(self, ms: int) -> None:
        """The charger waits for a car, and its modules answer."""
        for _ in range(0, ms, 50):
            self.now_ms += 50
            self.charger.hardware.tick(self.now_ms)
            self._exchange()

    def _step(self) -> None:
        super()._step()
        self._exchange()
        self._speak()

    def _exchange(self) -> None:
        """The modules answer, and their true output is what is on the cable."""
        self.assembled_charger.tick(self.now_ms)
        self._load()
        for frame in self.charger_bus.take():
            for module in self.modules:
                module.heard_ms = self.now_ms
                self.charger_bus.put(module.answer(frame), self.now_ms)
        self._load()

    def _load(self) -> None:
        battery = self.car_device.battery
        is_through = self.car_device.contactors.is_on and self.charger_device.contactors.is_on
        for module in self.modules:
            delivers = is_through and module.is_on and module.set_v > battery.open_voltage_v
            module.amps = module.set_a if delivers else 0.0
            module.volts = battery.open_voltage_v if is_through else module.set_v if module.is_on else 0.0
            module.watch(self.now_ms)
        amps = sum(module.amps or 0.0 for module in self.modules)
        volts = max(module.volts or 0.0 for module in self.modules)
        # A module that hears nothing stays on behind open contactors until its own watchdog acts.
        is_hidden = self.charger_bus.is_cut and not self.charger_device.contactors.is_on
        self.charger_device.supplied = (0.0, 0.0) if is_hidden else (volts, amps)

    def _speak(self) -> None:
        """The battery says its words every 100 ms."""
        if self.now_ms < self.next_word_ms:
            return
        self.next_word_ms = self.now_ms + BATTERY_EVERY_MS
        battery = self.car_device.battery
        volts, soc = int(battery.open_voltage_v), int(battery.soc_percent)
        if self.battery == "chademo":
            words = [(0x100, volts.to_bytes(2, "little") + bytes((0, 0, 0x9A, 1, 100, 0))),
                     (0x102, bytes((1, 0x90, 1, MOST_A, 0, 1, soc, 0)))]
        else:
            words = [(0x351, (4000).to_bytes(2, "little") + (MOST_A * 10).to_bytes(2, "little")),
                     (0x355, bytes((soc, 0))), (0x356, (volts * 100).to_bytes(2, "little"))]
        self.car_bus.put([CanFrame(id_, data) for id_, data in words], self.now_ms)


class BmsBench(CanBench):
    battery = "can_bms"


@dataclass
class Cut(Nothing):
    """The bus of this side falls silent when its session comes to this phase."""

    who: str
    at: str

    def __post_init__(self) -> None:
        self.injected_ms = None

    def phase(self, bench: Bench, who: str, name: str) -> None:
        assert isinstance(bench, CanBench)
        if who == self.who and name == self.at and self.injected_ms is None:
            self.injected_ms = bench.now_ms
            bus = bench.car_bus if who == "car" else bench.charger_bus
            bus.is_cut = True


@pytest.fixture(scope="module")
def codec() -> Iterator[ExiConnector]:
    with ExiConnector(remembered=10_000) as codec:
        yield codec


def run(codec: ExiConnector, fault: Fault, kind: type[CanBench] = CanBench) -> CanBench:
    bench = kind(codec, "din", fault, charge_ms=3_000)
    bench.run(120_000)
    return bench


def silence(bench: CanBench) -> int:
    """How long it took from the cut to rest."""
    assert bench.fault.injected_ms is not None
    assert bench.unsafe == []
    assert bench.rest_ms > 0, bench.describe()
    return bench.rest_ms - bench.fault.injected_ms


@pytest.mark.parametrize("kind", [CanBench, BmsBench])
def test_a_whole_charge_with_battery_and_supply_on_can(codec: ExiConnector, kind: type[CanBench]) -> None:
    bench = run(codec, Nothing(), kind)
    assert bench.car.ended is not None
    assert (bench.car.ended.code, bench.unsafe) == ("user_stop", [])
    assert bench.rest_ms > 0
    # 3 s of which the ramp of 25 A/s takes three quarters: 350 V, 40 A in the mean.
    assert bench.charger_device.energy_wh == pytest.approx(11.6, rel=0.1)
    assert [module.is_on for module in bench.modules] == [False, False]


def test_the_ramp_is_ours_and_the_modules_follow_it(codec: ExiConnector) -> None:
    bench = CanBench(codec, "din", Nothing(), charge_ms=5_000)
    told: list[tuple[int, float]] = []
    send = bench.charger_bus.send

    def watched(frame: CanFrame) -> None:
        if frame.id >> 16 & 0x3F == 0x1C and frame.id >> 8 & 0xFF == 0:
            told.append((bench.now_ms, 2 * int.from_bytes(frame.data[4:], "big") / 1000))
        send(frame)

    bench.charger_bus.send = watched    # type: ignore[method-assign]
    bench.run(120_000)
    begin_ms = next(at_ms for at_ms, amps in told if amps > 2)
    assert max(amps for _, amps in told) == MOST_A
    assert all(amps <= 2 + 25 * (at_ms - begin_ms + 100) / 1000 for at_ms, amps in told if amps > 2)
    assert 2_800 < next(at_ms for at_ms, amps in told if amps == MOST_A) - begin_ms < 3_500


@pytest.mark.parametrize("kind", [CanBench, BmsBench])
@pytest.mark.parametrize("phase", CAR_NEEDS)
def test_the_car_ends_when_its_battery_falls_silent(
    codec: ExiConnector, kind: type[CanBench], phase: str,
) -> None:  # fmt: skip
    bench = run(codec, Cut("car", phase), kind)
    assert silence(bench) <= SILENT_MS + REST_MS
    assert bench.car.ended is not None
    assert bench.charger.ended is not None
    assert bench.car.ended.sentence.startswith("No fresh measurement: the battery voltage from ")
    assert dict(bench.car.ended.detail)["quantity"] == "battery_voltage_v"
    # Only a message with a status can say that the car is ill; before the charge the goodbye is without one.
    assert bench.charger.ended.code in ("car_error", "car_stopped")


@pytest.mark.parametrize("phase", CAR_ENDS)
def test_a_battery_that_falls_silent_at_the_end_changes_nothing(codec: ExiConnector, phase: str) -> None:
    bench = run(codec, Cut("car", phase))
    assert silence(bench) <= SILENT_MS + REST_MS
    assert bench.car.ended is not None
    assert bench.car.ended.code == "user_stop"


def test_a_battery_that_never_spoke_closes_no_contactor(codec: ExiConnector) -> None:
    bench = CanBench(codec, "din", Nothing())
    bench.car_bus.is_cut = True
    bench.wait(2 * SILENT_MS)
    bench.run(120_000)
    assert "CURRENT_DEMAND" not in bench.car.phases
    assert bench.charger_device.energy_wh == 0
    assert bench.car.ended is not None
    assert "battery" in bench.car.ended.sentence
    assert bench.rest_ms >= 0


@pytest.mark.parametrize("phase", CHARGER_PHASES)
def test_the_charger_ends_when_its_modules_fall_silent(codec: ExiConnector, phase: str) -> None:
    bench = run(codec, Cut("charger", phase))
    assert silence(bench) <= SILENT_MS + REST_MS
    assert bench.charger.ended is not None
    assert bench.charger.ended.code in ("supply_fault", "stale_measurement")
    assert bench.supply.trouble(bench.now_ms) == "cut; module 0: does not answer; module 1: does not answer"
    bench.go_on(SILENT_MS + 10_000)
    bench.now_ms += 11_000
    bench._load()
    assert [module.is_on for module in bench.modules] == [False, False]


def test_one_module_of_two_that_falls_silent_ends_the_charge(codec: ExiConnector) -> None:
    bench = CanBench(codec, "din", Nothing(), charge_ms=20_000)

    class OneLess(Cut):
        def phase(self, _bench: Bench, who: str, name: str) -> None:
            if (who, name) == (self.who, self.at):
                self.injected_ms = bench.now_ms
                del bench.modules[1]

    bench.fault = OneLess("charger", "CHARGING")
    bench.run(120_000)
    assert silence(bench) <= SILENT_MS + REST_MS
    assert bench.supply.trouble(bench.now_ms) == "module 1: does not answer"


def test_a_fault_bit_of_a_module_ends_the_charge_at_once(codec: ExiConnector) -> None:
    bench = CanBench(codec, "din", Nothing(), charge_ms=20_000)

    class Hot(Cut):
        def phase(self, _bench: Bench, who: str, name: str) -> None:
            if (who, name) == (self.who, self.at):
                self.injected_ms = bench.now_ms
                bench.modules[1].state[6] = 0x10

    bench.fault = Hot("charger", "CHARGING")
    bench.run(120_000)
    assert silence(bench) <= REST_MS
    assert bench.charger.ended is not None
    assert bench.charger.ended.code == "supply_fault"
    assert bench.supply.trouble(bench.now_ms) == "module 1: over-temperature"


@pytest.mark.parametrize(("quantity", "value", "code"), [
    ("battery_stop", 1, "battery_stop"), ("battery_ready", 0, "battery_not_ready")])
def test_the_battery_ends_the_charge_by_its_word(
    codec: ExiConnector, quantity: str, value: int, code: str,
) -> None:  # fmt: skip
    bench = BmsBench(codec, "din", Nothing(), charge_ms=20_000)
    more = read_map(f"{quantity} = 0x35A 0|1@1+ 1", QUANTITIES)
    bench.battery_part = CanBms((*read_map(VICTRON, QUANTITIES), *more))
    bench.car_bus = ListBus(bench.battery_part)
    bench.assembled_car.__init__(PEV, [bench.battery_part, VirtualCarPart(bench.car_device)])  # type: ignore[misc]
    says = 1 - value

    def speak() -> None:
        bench.car_bus.put([CanFrame(0x35A, bytes((says,)))], bench.now_ms)
        BmsBench._speak(bench)

    bench._speak = speak    # type: ignore[method-assign]

    class Says(Cut):
        def phase(self, _bench: Bench, who: str, name: str) -> None:
            nonlocal says
            if (who, name) == (self.who, self.at):
                self.injected_ms, says = bench.now_ms, value

    bench.fault = Says("car", "CURRENT_DEMAND")
    bench.run(120_000)
    assert silence(bench) <= 2 * REST_MS    # in order: 0 A, PowerDeliveryReq, welding detection
    assert bench.car.ended is not None
    assert bench.car.ended.code == code
