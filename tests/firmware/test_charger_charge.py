"""Whole charges with the charger's outputs and measurements at a simulated Arduino, in simulated time: the
real supervisors of both sides, a virtual car, and a power supply that only the board's pin releases."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from devices.arduino_charger import ArduinoCharger
from devices.assembly import EVSE, AssembledEvse
from devices.part import Outputs, Part, Readings
from devices.physics import LocalCable
from devices.virtual import TEAR_OFF, UNPLUG, VirtualEvse, VirtualPev
from hardwareInterface import EvseHardware, PevHardware
from plc.commands import Note
from plc.safety.evse import EvseOutputs
from plc.session.values import Reading
from tests.firmware.board import Board, Images, calibrated
from tests.plc.safety.conversation import Pair

STEP_MS = 20


class SerialLine:
    """To the board."""

    def __init__(self, board: Board) -> None:
        self.board = board

    def send(self, data: bytes) -> None:
        self.board.raw(data)

    def close(self) -> None:
        """Nothing to let go of."""


class Supply(Part):
    """A power supply with an isolation monitor, on a bus of its own; its enable input is the board's pin."""

    name = "supply"
    measures = frozenset(("isolation", "supply_fault"))
    drives = frozenset(("supply",))

    def __init__(self, physics: VirtualEvse) -> None:
        self.physics = physics
        self.outputs = EvseOutputs()

    def drive(self, outputs: Outputs, _now_ms: int) -> None:
        assert isinstance(outputs, EvseOutputs)
        self.outputs = outputs

    def readings(self, now_ms: int) -> Readings:
        inputs = self.physics.measure(now_ms).inputs
        found: dict[str, Reading[Any] | None] = {
            "isolation": inputs.isolation, "supply_fault": inputs.supply_fault}
        return {name: reading for name, reading in found.items() if reading is not None}


class WiredCharger(Pair):
    """The charger of a Pair is made of the board and the supply; `charger` is what they move."""

    def __init__(self, board: Board) -> None:
        self.board = board
        self.now_ms = int(board.now_ms)
        self.notes: list[Note] = []
        self.cable = LocalCable()
        self.charger = VirtualEvse(self.cable.end(), now_ms=self.now_ms)
        self.car = VirtualPev(self.cable.end(), now_ms=self.now_ms)
        self.arduino = ArduinoCharger(self.notes.append)
        self.arduino.link = SerialLine(board)
        self.supply = Supply(self.charger)
        self.device = AssembledEvse(EVSE, [self.arduino, self.supply])
        self.pev = PevHardware(self.car, now_ms=self.now_ms)
        self.evse = EvseHardware(self.device, now_ms=self.now_ms)
        self.is_stalled = False
        self.told: dict[str, object] = {}
        self.arduino.opened(self.now_ms)
        self.run(800)

    def run(self, for_ms: int, step_ms: int = STEP_MS) -> None:
        for _ in range(for_ms // step_ms):
            self.board.run(step_ms)
            self.now_ms = int(self.board.now_ms)
            data, self.board.unread = self.board.unread, b""
            if not self.is_stalled:
                self.arduino.received(data, self.now_ms)
                self.device.tick(self.now_ms)
                self.evse.tick(self.now_ms)
            self.pev.tick(self.now_ms)
            self._move()
            self._feed()

    def _move(self) -> None:
        """What the pins do to the world; the supply delivers while it is told to and released."""
        pin, wanted = self.board.pin, self.supply.outputs
        duty = (self.board.duties[-1] + 1) / 160 if self.board.duties else None
        is_on = bool(pin("D7")) and wanted.supply_enabled
        self.charger.drive(EvseOutputs(
            duty if duty == 5 else None, bool(pin("D5") and pin("D6")), is_on, wanted.supply_voltage_v,
            wanted.supply_current_a, bool(pin("A5"))), self.now_ms)

    def _feed(self) -> None:
        inputs = self.charger.measure(self.now_ms).inputs
        feeds: tuple[tuple[str, Reading[Any] | None, Callable[[Any], None]], ...] = (
            ("pilot", inputs.cp_state, self.board.vehicle),
            ("volts", inputs.supply_voltage_v, self.board.volts),
            ("amps", inputs.supply_current_a, self.board.amps),
            ("contactors", inputs.contactors_closed, lambda closed: self.board.contactors(closed, closed)))
        for name, reading, feed in feeds:
            assert reading is not None
            value = round(reading.value, 1) if isinstance(reading.value, float) else reading.value
            if self.told.get(name) != value:
                self.told[name] = value
                feed(value)


@pytest.fixture
def pair(images: Images, tmp_path: Path) -> Iterator[WiredCharger]:
    with Board(images, "charger", calibrated(tmp_path / "eeprom", images, "charger")) as board:
        yield WiredCharger(board)


def test_a_whole_charge_through_the_board(pair: WiredCharger) -> None:
    assert [why for why in pair.up_to("charge") if why] == []
    assert pair.charger.physics.amps == pytest.approx(50, abs=2)
    assert pair.board.outputs == {"energy", "contactors", "isolation"}
    assert [why for why in pair.stop() if why] == []
    assert pair.evse.trip is None
    assert pair.pev.trip is None
    assert pair.evse.is_off
    assert pair.board.outputs <= {"unlock"}
    assert pair.arduino.trouble(pair.now_ms) == ""
    pair.car.do(UNPLUG)
    pair.run(1_000)
    reading = pair.evse.state(pair.now_ms).cp_state
    assert reading is not None
    assert reading.value == "A"


def test_the_emergency_stop_cuts_the_supply(pair: WiredCharger) -> None:
    pair.up_to("charge")
    pair.board.tell("pin D2 1")
    pair.run(200)
    assert pair.board.pin("D7") == 0
    assert pair.charger.physics.amps == 0
    assert pair.evse.trip is not None
    assert pair.evse.trip.code == "emergency_stop"
    pair.run(1_000)
    assert pair.board.pin("D5") == 0


def test_a_plug_that_is_torn_off(pair: WiredCharger) -> None:
    pair.up_to("charge")
    pair.car.do(TEAR_OFF)
    pair.run(200)
    assert pair.board.pin("D7") == 0
    assert pair.evse.trip is not None
    assert pair.evse.trip.code == "unplugged"


def test_a_board_that_restarts(pair: WiredCharger) -> None:
    pair.up_to("charge")
    pair.board.tell("reset")
    pair.run(600)
    assert pair.charger.physics.amps == 0
    assert pair.evse.trip is not None
    assert any("restarted" in str(note.values) for note in pair.notes)
    pair.run(3_000)
    assert pair.evse.is_off
    assert pair.arduino.trouble(pair.now_ms) == ""


def test_a_program_that_stands_still(pair: WiredCharger) -> None:
    """The supply is still told to deliver; the board does not let it."""
    pair.up_to("charge")
    pair.is_stalled = True
    pair.run(1_300)
    assert pair.supply.outputs.supply_enabled
    assert pair.board.pin("D7") == 0
    assert pair.charger.physics.amps == 0
    pair.run(700)
    assert pair.board.pin("D5") == 0
