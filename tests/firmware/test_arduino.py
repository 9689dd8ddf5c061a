"""Our Arduino controller from the computer's side, against the real firmware in simulated time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from devices import arduino_lines as lines
from devices.arduino import Arduino
from devices.arduino_car import ArduinoCar, Inlet, degrees, plugged
from devices.arduino_charger import ArduinoCharger
from devices.part import View
from plc.commands import Note
from plc.safety.evse import EvseOutputs
from plc.safety.pev import PevOutputs
from tests.firmware.board import Board, Images, calibrated

STEP_MS = 10
B = PevOutputs("B")
C = PevOutputs("C")


class Wired:
    """A part, and a board at the other end of its line; both live in simulated time."""

    def __init__(self, part: Arduino, board: Board, notes: list[Note]) -> None:
        self.part = part
        self.board = board
        self.notes = notes
        self.is_cut = False
        self.spoil: Callable[[bytes], bytes] = lambda data: data
        part.link = self
        part.opened(self.now_ms)

    @property
    def now_ms(self) -> int:
        return int(self.board.now_ms)

    def send(self, data: bytes) -> None:
        if not self.is_cut:
            self.board.raw(self.spoil(data))

    def close(self) -> None:
        self.is_cut = True

    def run(self, for_ms: int, outputs: PevOutputs | EvseOutputs | None) -> None:
        """Drives these all the time; None: the loop stands still, but for the deadlines of the part."""
        for _ in range(for_ms // STEP_MS):
            if outputs is not None:
                self.part.drive(outputs, self.now_ms)
                self.part.see(View(None, outputs), self.now_ms)  # type: ignore[arg-type]
            due_ms = self.part.next_deadline_ms()
            if due_ms is not None and self.now_ms >= due_ms:
                self.part.tick(self.now_ms)
            self.board.run(STEP_MS)
            data, self.board.unread = self.board.unread, b""
            if data and not self.is_cut:
                self.part.received(data, self.now_ms)

    def value(self, name: str) -> Any:
        reading = self.part.readings(self.now_ms).get(name)
        return None if reading is None else reading.value

    @property
    def trouble(self) -> str:
        return self.part.trouble(self.now_ms)

    def said(self, event: str) -> list[object]:
        return [note.values for note in self.notes if note.event == event]


@pytest.fixture
def car(images: Images, tmp_path: Path) -> Iterator[Wired]:
    notes: list[Note] = []
    with Board(images, "car", calibrated(tmp_path / "eeprom", images, "car")) as board:
        board.proximity(1500)
        board.tell("wave 1000 50")
        wired = Wired(ArduinoCar(notes.append), board, notes)
        wired.run(500, B)
        yield wired


@pytest.fixture
def charger(images: Images, tmp_path: Path) -> Iterator[Wired]:
    notes: list[Note] = []
    with Board(images, "charger", calibrated(tmp_path / "eeprom", images, "charger")) as board:
        wired = Wired(ArduinoCharger(notes.append), board, notes)
        wired.run(500, EvseOutputs())
        yield wired


def test_it_finds_out_who_is_there_and_measures(car: Wired) -> None:
    assert car.trouble == ""
    assert car.said("board") == [{"what": "car, firmware 1.0, started by power"}]
    assert len(car.part.calibration) == len(lines.CALIBRATION)
    readings = car.part.readings(car.now_ms)
    assert set(readings) == ArduinoCar.measures
    assert all(car.now_ms - reading.at_ms <= 70 for reading in readings.values())
    assert {name: reading.value for name, reading in readings.items()} == {
        "cp_state": "B", "plugged": True, "locked": False, "contactors_closed": False,
        "inlet_voltage_v": pytest.approx(0, abs=1), "inlet_current_a": pytest.approx(0, abs=1),
        "inlet_temperature_c": pytest.approx(25, abs=0.5), "stop_button": False}


def test_everything_that_it_measures(car: Wired) -> None:
    car.board.volts(388)
    car.board.amps(-40)
    car.board.locked(True)
    car.board.tell("pin D2 1")
    car.board.tell("adc 3 1000")
    car.run(200, B)
    assert car.value("inlet_voltage_v") == pytest.approx(388, abs=2)
    assert car.value("inlet_current_a") == pytest.approx(-40, abs=1.3)
    assert car.value("locked") is True
    assert car.value("stop_button") is True
    assert car.value("inlet_temperature_c") == pytest.approx(60.5, abs=1)


@pytest.mark.parametrize(("wave", "outputs", "state"), [
    ("1000 50", B, "B"), ("1000 50", C, "C"), ("0 1", B, "B"), ("0 1", C, "E"), ("0 0", B, "E"),
    ("0 0", C, "E"), ("1250 62", C, None),
])  # fmt: skip
def test_the_state_of_the_pilot(car: Wired, wave: str, outputs: PevOutputs, state: str | None) -> None:
    car.run(100, outputs)
    car.board.tell(f"wave {wave}")
    car.run(200, outputs)
    assert car.value("cp_state") == state
    assert ("Hz" in car.trouble) == (state is None)


def test_unplugged(car: Wired) -> None:
    car.board.proximity(None)
    car.run(150, B)
    assert (car.value("plugged"), car.value("cp_state")) == (False, "A")
    car.board.proximity(20)
    car.run(150, B)
    assert car.value("plugged") is None
    assert "short circuit" in car.trouble


@pytest.mark.parametrize(("inlet", "ohm", "is_in"), [
    ("type2", 100, True), ("type2", 1500, True), ("type2", 5_000, False), ("type2", 30, None),
    ("type1", 150, True), ("type1", 480, False), ("type1", 0xFFFF, False), ("type1", 10, None),
])
def test_plugs(inlet: Inlet, ohm: int, is_in: bool | None) -> None:
    assert plugged(ohm, inlet) is is_in


@pytest.mark.parametrize(("adc", "celsius"), [(8_184, 25), (3_270, 59.9), (13_100, -3.3), (20, None),
                                              (16_360, None)])
def test_the_temperature(adc: int, celsius: float | None) -> None:
    found = degrees(adc, 10_000, 3_950, 10_000)
    assert found == (None if celsius is None else pytest.approx(celsius, abs=0.5))


def test_it_drives_everything(car: Wired) -> None:
    car.board.proximity(1500)
    car.run(100, C._replace(lock=True, bms_isolation_monitor=False))
    assert [car.board.pin(pin) for pin in ("D7", "A5", "D10")] == [1, 1, 1]
    car.run(60, PevOutputs("C", True, None, False))
    assert (car.board.pin("D5"), car.board.pin("D6")) == (1, 1)
    assert car.value("contactors_closed") is False
    car.board.contactors(True, False)
    car.run(100, PevOutputs("C", True, None, False))
    assert car.value("contactors_closed") is False
    assert "only contactor_1" in car.trouble
    car.board.contactors(True, True)
    car.run(100, PevOutputs("C", True, None, False))
    assert car.value("contactors_closed") is True
    car.board.contactors(True, False)
    car.run(100, B)
    assert car.value("contactors_closed") is True, "one of them is welded"
    assert car.board.pin("D5") == 0


def test_a_loop_that_stands_still_ends_in_the_safe_state(car: Wired) -> None:
    car.run(300, C)
    begun_ms = car.board.now_ms
    car.run(1_500, None)
    assert 800 < car.board.changed_at("D7", 0) - begun_ms < 1_010
    assert "host_silent" in str(car.said("lost"))
    car.run(300, C)
    assert car.board.pin("D7") == 0, "not again by itself"
    assert car.value("cp_state") is None
    assert "wanted: energy" in car.trouble
    car.run(400, B)
    assert car.trouble == ""
    car.run(100, C)
    assert car.board.pin("D7") == 1


def test_a_board_that_restarts_is_noticed_and_taken_over_at_rest(car: Wired) -> None:
    car.run(300, C)
    car.board.tell("reset")
    car.run(300, C)
    assert car.board.pin("D7") == 0
    assert car.value("cp_state") is None
    assert "restarted" in str(car.said("lost"))
    car.run(700, B)
    assert car.trouble == ""
    assert car.value("cp_state") == "B"


def test_a_board_that_talks_already_is_not_believed_before_it_has_said_who_it_is(car: Wired) -> None:
    """As after a restart of the program alone: telemetry comes before any answer."""
    part = ArduinoCar(lambda _: None)
    part.opened(0)
    car.run(100, B)
    _, status = next(entry for entry in reversed(car.board.said) if entry[1].kind == "status")
    line = lines.write_line(lines.FROM_BOARD, lines.KINDS_OF_BOARD, 1, "status", **status.fields)
    part.received(line, 10)
    assert part.readings(10) == {}
    part.received(lines.write_line(
        lines.FROM_BOARD, lines.KINDS_OF_BOARD, 2, "identity", answers=1, protocol=lines.PROTOCOL,
        version=0x100, role=lines.CAR, reset=1, calibrated=1), 20)
    part.received(line, 30)
    assert part.readings(30) == {}


def test_a_cut_line_makes_readings_old(car: Wired) -> None:
    car.run(300, C)
    car.is_cut = True
    cut_ms = car.now_ms
    car.run(1_600, C)
    assert car.part.readings(car.now_ms)["inlet_voltage_v"].at_ms <= cut_ms
    assert "says nothing" in car.trouble
    assert car.board.pin("D7") == 0


def test_noise_on_the_line_costs_nothing_but_time(car: Wired) -> None:
    count = 0

    def spoil(data: bytes) -> bytes:
        nonlocal count
        count += 1
        return data[:5] + b"#" + data[6:] if count % 3 else data

    car.run(300, C)
    car.spoil = spoil
    car.run(2_000, C)
    assert car.board.pin("D7") == 1
    assert car.part.bad_lines > 3
    assert "does not take a line" in str(car.said("refuses"))
    assert len(car.said("refuses")) == 1


def test_garbage_from_the_board_is_told_and_ignored(car: Wired) -> None:
    before = car.part.readings(car.now_ms)
    car.part.received(b"\xff\x00hello\n<01 S zz*0000\n" + b"<" * 600 + b"\n", car.now_ms)
    assert car.part.readings(car.now_ms) == before
    assert car.part.nonsense == 2
    assert len(car.said("nonsense")) == 1


def test_the_wrong_board_is_refused_by_name(images: Images, tmp_path: Path) -> None:
    notes: list[Note] = []
    with Board(images, "charger", tmp_path / "eeprom") as board:
        wired = Wired(ArduinoCar(notes.append), board, notes)
        wired.run(500, C)
        assert wired.trouble == ("arduino: the board is a charger's, want a car's; "
                                 "flash it again: make -C firmware flash ROLE=car")
        assert not wired.part.is_recognised
        assert wired.part.readings(wired.now_ms) == {}
        assert board.pin("D7") == 0


@pytest.mark.parametrize(("version", "protocol"), [(0x0009, lines.PROTOCOL), (0x0100, lines.PROTOCOL + 1)])
def test_another_firmware_is_refused_by_name(version: int, protocol: int) -> None:
    part = ArduinoCar(lambda _: None)
    part.opened(0)
    part.received(lines.write_line(
        lines.FROM_BOARD, lines.KINDS_OF_BOARD, 0, "identity", answers=1, protocol=protocol,
        version=version, role=lines.CAR, reset=1, calibrated=1), 10)
    assert f"the board has firmware {version >> 8}.{version & 0xFF} with" in part.trouble(10)
    assert not part.is_recognised


def test_without_calibration_the_voltage_is_not_believed(images: Images, tmp_path: Path) -> None:
    notes: list[Note] = []
    with Board(images, "car", tmp_path / "eeprom") as board:
        wired = Wired(ArduinoCar(notes.append), board, notes)
        board.volts(300)
        wired.run(500, B)
        assert wired.value("inlet_voltage_v") is None
        assert wired.value("locked") is False
        assert "calibrate it" in wired.trouble


def test_a_failed_voltage_measurement_is_told(car: Wired) -> None:
    car.board.tell("adc 0 0")
    car.run(150, B)
    assert car.value("inlet_voltage_v") is None
    assert "voltage measurement has failed" in car.trouble


def test_at_the_end_everything_goes_to_rest(car: Wired) -> None:
    car.run(200, C)
    rest = car.part.rest()
    car.board.raw(rest)
    car.board.run(30)
    assert car.board.pin("D7") == 0


# --- the charger


def test_the_charger_measures(charger: Wired) -> None:
    charger.board.volts(400)
    charger.board.amps(80)
    charger.board.tell("pin D2 1")
    charger.run(200, EvseOutputs())
    assert charger.trouble == ""
    readings = charger.part.readings(charger.now_ms)
    assert set(readings) == ArduinoCharger.measures
    assert {name: reading.value for name, reading in readings.items()} == {
        "cp_state": "A", "locked": False, "contactors_closed": False,
        "supply_voltage_v": pytest.approx(400, abs=2), "supply_current_a": pytest.approx(80, abs=1.3),
        "emergency_stop": True}


def test_the_charger_drives(charger: Wired) -> None:
    charger.board.vehicle("B")
    talks = EvseOutputs(pwm_duty_percent=5.0)
    charger.run(200, talks)
    assert charger.value("cp_state") == "B"
    assert charger.board.duties[-1] == 799
    charger.board.vehicle("C")
    charger.run(200, talks)
    delivers = EvseOutputs(5.0, True, True, 400, 10, True)
    charger.run(100, delivers)
    assert [charger.board.pin(pin) for pin in ("D5", "D6", "D7", "A5")] == [1, 1, 1, 1]
    charger.board.vehicle("B")
    charger.run(100, delivers)
    assert charger.board.pin("D7") == 0
    assert charger.value("cp_state") == "B"
    charger.run(300, EvseOutputs())
    assert charger.part.status is not None
    assert charger.part.status["pwm_permille"] == 1_000
