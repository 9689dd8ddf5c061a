"""A whole charge with the car's hardware at a serial line, in virtual time: its plug is pulled in each phase.

The charger must be off in time, whatever the car's controller does; a controller with a watchdog opens its
contactors by itself, one without keeps them closed until the plug is back.  Both are tried.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from devices.assembly import PEV, AssembledPev
from devices.assumed import AssumedCar
from devices.celeron55 import Celeron55
from devices.dieter import Dieter
from devices.fixed_bms import FixedBms
from devices.part import Part
from devices.serial_part import SerialPart
from exiConnector import ExiConnector
from hardwareInterface import EvseHardware, PevHardware
from plc.commands import Note
from tests.devices.controllers import CeleronController, Controller, DieterController
from tests.faults.bench import Bench, Nothing, Side

PHASES = ("SESSION_SETUP", "CHARGE_PARAMETERS", "LOCKING", "CABLE_CHECK", "PRE_CHARGE", "CLOSING_CONTACTORS",
          "POWER_ON", "CURRENT_DEMAND", "RAMP_DOWN", "POWER_OFF", "WELDING_DETECTION")
# The age at which a measurement is not believed any more, and the time to stop the session and switch off.
# Before power delivery at most 2 A flow, and into open contactors: there a car without hardware waits for the
# charger to see state B first, and then says goodbye.
SILENT_MS, OFF_MS, OFF_BEFORE_POWER_MS = 1_000, 1_500, 4_700
BEFORE_POWER = ("PRE_CHARGE", "CLOSING_CONTACTORS")
OPEN_MS = 3_300
REPLUG_MS = 12_000


class SerialBench(Bench):
    has_watchdog = False
    device = "celeron55"

    def new_car(self, kept: PevHardware | EvseHardware | None = None) -> Side:
        self.notes: list[Note] = []
        self.part, self.controller, others = self.parts()
        self.part.link = self.controller
        self.controller.says_it = self.part.received
        self.part.opened(self.now_ms)
        self.controller.run(self.now_ms)
        assembled = AssembledPev(PEV, [self.part, *others])
        return super().new_car(kept or PevHardware(assembled, None, self.now_ms))

    def parts(self) -> tuple[SerialPart, Controller, list[Part]]:
        if self.device == "celeron55":
            return (Celeron55(self.notes.append),
                    CeleronController(self.car_device, has_watchdog=self.has_watchdog), [])
        battery = FixedBms({"battery_voltage_v": self.car_device.battery.open_voltage_v,
                            "max_current_a": 80.0, "target_voltage_v": 400.0})
        assumed = AssumedCar(frozenset(("plugged", "cp_state", "locked", "contactors_closed")))
        return (Dieter(self.notes.append, "lock"),
                DieterController(self.car_device, has_watchdog=self.has_watchdog), [battery, assumed])

    def _press(self, action: str) -> None:
        """None of these devices has a button: the user presses a key."""
        if action == "press stop" and self.car.session is not None:
            self.car.session.user_stop(self.now_ms)
            self.car.carry_out()

    def _step(self) -> None:
        super()._step()
        self.controller.run(self.now_ms)

    def pull(self) -> None:
        self.controller.is_plugged = False
        self.part.lost("/dev/ttyUSB0 has been unplugged", self.now_ms)

    def plug(self) -> None:
        self.controller.is_plugged = True
        self.part.opened(self.now_ms)

    def let_pass(self, for_ms: int) -> None:
        until_ms = self.now_ms + for_ms
        while self.now_ms < until_ms:
            self._step()


class WatchedBench(SerialBench):
    has_watchdog = True


class DieterBench(SerialBench):
    device = "dieter"


class LateDieterBench(DieterBench):
    """Its measurements are held up on their way: that alone ends no charge."""

    def parts(self) -> tuple[SerialPart, Controller, list[Part]]:
        parts = super().parts()
        parts[1].every_ms = 750
        return parts


@dataclass
class Pull(Nothing):
    at: str

    def __post_init__(self) -> None:
        self.injected_ms = None
        self.off_ms = 0

    def phase(self, bench: Bench, who: str, name: str) -> None:
        assert isinstance(bench, SerialBench)
        if who == "car" and name == self.at and self.injected_ms is None:
            self.injected_ms = bench.now_ms
            bench.pull()


@pytest.fixture(scope="module")
def codec() -> Iterator[ExiConnector]:
    with ExiConnector(remembered=10_000) as codec:
        yield codec


@pytest.mark.parametrize("kind", [SerialBench, WatchedBench, DieterBench, LateDieterBench])
def test_a_whole_charge(codec: ExiConnector, kind: type[SerialBench]) -> None:
    bench = kind(codec, "din", Nothing(), charge_ms=3_000)
    bench.run(120_000)
    assert bench.car.ended is not None
    assert (bench.car.ended.code, bench.unsafe) == ("user_stop", [])
    assert bench.rest_ms > 0, bench.describe()
    assert bench.charger_device.energy_wh > 3
    assert bench.notes == []


def is_dead(bench: SerialBench) -> bool:
    charger = bench.charger_device
    return not charger.outputs.supply_enabled and not charger.contactors.is_on and charger.physics.amps == 0


@pytest.mark.parametrize("phase", PHASES)
@pytest.mark.parametrize("kind", [SerialBench, WatchedBench, DieterBench])
def test_the_plug_is_pulled(codec: ExiConnector, kind: type[SerialBench], phase: str) -> None:
    pull = Pull(phase)
    bench = kind(codec, "din", pull, charge_ms=3_000)
    bench.connect()
    while pull.injected_ms is None:
        bench._step()
    bench.let_pass(SILENT_MS + (OFF_BEFORE_POWER_MS if phase in BEFORE_POWER else OFF_MS))
    assert is_dead(bench), bench.describe()
    bench.let_pass(OPEN_MS)
    car = bench.car_device
    if bench.has_watchdog:
        assert (car.outputs.cp_state, car.contactors.is_on) == ("B", False)
    bench.let_pass(REPLUG_MS)
    assert is_dead(bench)
    assert bench.car.is_over
    assert bench.charger.is_over
    says_why(bench, phase)
    bench.plug()
    bench.let_pass(SILENT_MS)
    assert (car.outputs.cp_state, car.contactors.is_on) == ("B", False)
    bench.let_pass(REPLUG_MS)
    assert not car.lock.is_on
    assert bench.car.hardware.is_off
    assert bench.car.hardware.begin(bench.now_ms) == ""


def says_why(bench: SerialBench, phase: str) -> None:
    """In these phases nothing that is measured is needed any more, or not yet."""
    ended, trip = bench.car.ended, bench.car.trip
    assert ended is not None
    told = f"{ended.sentence} {trip}"
    assert "unplugged" in told or "s old (limit" in told or ended.code == "user_stop", (phase, told)
    if trip is not None:
        assert f"{bench.device}: /dev/ttyUSB0 has been unplugged" in str(trip)
