"""The car's firmware in simavr, in simulated time."""

from pathlib import Path

import pytest

from devices import arduino_lines as lines
from tests.firmware.board import CURRENT_GAIN, Board, Images

GAIN = lines.calibration_index("voltage_gain")
CURRENT = lines.calibration_index("current_gain")
RESETS_BY_WATCHDOG = 8


def fit_current_sensor(board: Board) -> None:
    assert board.ask("calibrate", index=CURRENT, value=CURRENT_GAIN).kind == "accepted"
    board.run(300)


def charging(car: Board) -> None:
    """State C, locked, contactors confirmed, 400 V at the inlet."""
    car.proximity(1500)
    car.tell("wave 1000 50")
    car.take_over("lock")
    car.run(60)
    car.locked(True)
    car.keep_driving(200, "lock")
    assert car.ask_drive("lock", "energy") == "accepted"
    car.volts(400)
    assert car.ask_drive("lock", "energy", "contactors") == "accepted"
    car.contactors(True, True)
    car.keep_driving(200, "lock", "energy", "contactors")


def test_it_says_what_it_is(car: Board) -> None:
    identity = car.ask("hello", protocol=lines.PROTOCOL)
    assert identity.fields["role"] == lines.CAR
    assert identity.fields["version"] == 0x100
    assert identity.fields["calibrated"] == 0
    assert car.reason(car.ask("hello", protocol=9)) == "protocol"


def test_all_outputs_are_off_until_a_host_has_taken_over(car: Board) -> None:
    assert {change.pin for change in car.changes} <= {"D13"}
    assert car.ask_drive() == "not_ready"
    car.ask("hello", protocol=lines.PROTOCOL)
    assert car.ask_drive("energy") == "not_ready"
    assert car.ask_drive() == "accepted"
    assert car.ask_drive("energy") == "accepted"
    assert car.pin("D7") == 1


@pytest.mark.parametrize(("outputs", "pins"), [
    (("energy",), {"D7"}),
    (("energy", "contactors"), {"D7", "D5", "D6"}),
    (("isolation",), {"A5"}),
    (("lock",), {"D10"}),
])
def test_each_output_drives_its_pins(car: Board, outputs: tuple[str, ...], pins: set[str]) -> None:
    car.take_over(*outputs)
    car.run(80)
    assert {pin for pin in ("D5", "D6", "D7", "D10", "D11", "A5") if car.pin(pin)} == pins
    assert car.outputs == set(outputs)


def test_each_input_is_told(car: Board) -> None:
    car.take_over()
    for pin, name in (("D3", "contactor_1"), ("D4", "contactor_2"), ("D12", "locked"), ("D2", "stop")):
        car.tell(f"pin {pin} {int(name == 'stop')}")
        car.run(80)
        assert car.inputs == {name}
        car.tell(f"pin {pin} {int(name != 'stop')}")
        car.run(80)
        assert car.inputs == set()


def test_a_contact_that_bounces_does_not_count(car: Board) -> None:
    car.take_over()
    for _ in range(20):
        car.tell("pin D2 1")
        car.run(5)
        car.tell("pin D2 0")
        car.run(5)
    assert "stop" not in car.inputs


@pytest.mark.parametrize(("period_us", "high_us", "told"), [
    (1000, 50, (2, 1000, 50)), (1000, 533, (2, 1000, 533)), (1020, 51, (2, 980, 50)),
    (0, 1, (1, 0, 1000)), (0, 0, (0, 0, 0)),
])
def test_the_pilot_is_measured(car: Board, period_us: int, high_us: int, told: tuple[int, ...]) -> None:
    car.take_over()
    car.tell(f"wave {period_us} {high_us}")
    car.run(120)
    state, hz, permille = (car.status[name] for name in ("pilot", "pilot_hz", "pwm_permille"))
    assert state == told[0]
    assert hz == pytest.approx(told[1], abs=1)
    assert permille == pytest.approx(told[2], abs=1)


def test_a_pilot_that_goes_is_noticed_in_time(car: Board) -> None:
    car.tell("wave 1000 50")
    car.take_over()
    car.ask("rate", period_ms=20)
    assert car.status["pilot"] == 2
    car.tell("wave 0 0")
    car.run(70)
    assert car.status["pilot"] == 0


@pytest.mark.parametrize("volts", [0, 30, 60, 230, 400, 1000])
def test_the_inlet_voltage(car: Board, volts: float) -> None:
    car.take_over()
    car.volts(volts)
    car.run(120)
    assert car.status["voltage_dv"] / 10 == pytest.approx(volts, abs=1.5 + volts * 0.002)


def test_a_voltage_measurement_that_has_failed_is_not_0_volts(car: Board) -> None:
    """An isolation amplifier without power, or a wire that is off: both give less than 0 V does."""
    charging(car)
    car.tell("adc 0 100")
    car.keep_driving(100, "lock", "energy", "contactors")
    assert car.status["voltage_dv"] == lines.UNKNOWN_I16
    assert car.ask_drive() == "accepted"
    assert car.ask_drive("unlock") == "live", "what is not known may be live"


def test_a_current_sensor_that_is_gone_is_not_0_amperes(car: Board) -> None:
    car.take_over()
    fit_current_sensor(car)
    car.take_over()
    car.tell("adc 4 50")
    car.run(100)
    assert car.status["current_da"] == lines.UNKNOWN_I16


@pytest.mark.parametrize("amps", [0, 1.5, -20, 200])
def test_the_current(car: Board, amps: float) -> None:
    car.take_over()
    assert car.status["current_da"] == lines.UNKNOWN_I16
    fit_current_sensor(car)
    car.take_over()
    car.amps(amps)
    car.run(120)
    assert car.status["current_da"] / 10 == pytest.approx(amps, abs=1)


@pytest.mark.parametrize("ohm", [100, 150, 220, 480, 680, 1500])
def test_the_proximity_resistor(car: Board, ohm: int) -> None:
    car.take_over()
    car.proximity(ohm)
    car.run(120)
    assert car.status["proximity_ohm"] == pytest.approx(ohm, rel=0.03)
    car.proximity(None)
    car.run(120)
    assert car.status["proximity_ohm"] == lines.OPEN_U16


def test_temperature_and_supply(car: Board) -> None:
    car.take_over()
    car.run(100)
    assert car.status["temperature_adc"] == pytest.approx(16_368 / 2, rel=0.01)
    assert car.status["supply_mv"] == pytest.approx(5000, abs=25)


def flashes(car: Board, for_ms: int) -> int:
    """How often the LED goes on."""
    begun = len(car.changes)
    car.run(for_ms)
    return sum(change.pin == "D13" and change.level for change in car.changes[begun:])


def test_the_led_shows_the_mode(car: Board) -> None:
    car.run(2_000)
    assert flashes(car, 4_096) == 2, "no host"
    car.take_over()
    assert flashes(car, 900) == 0, "a host drives"
    assert car.pin("D13") == 1
    car.take_over("energy")
    assert 1 <= flashes(car, 900) <= 2, "state C"
    charging(car)
    car.run(1_050)
    assert flashes(car, 640) == 5, "the safe state"


# --- the lock


def test_the_lock_motor_stops_when_the_contact_says_so(car: Board) -> None:
    car.take_over("lock")
    car.run(60)
    assert car.pin("D10")
    car.locked(True)
    car.run(80)
    assert not car.pin("D10")
    assert car.ask_drive() == "accepted"
    assert car.ask_drive("unlock") == "accepted"
    car.run(60)
    assert (car.pin("D10"), car.pin("D11")) == (0, 1)
    car.locked(False)
    car.run(140)
    assert not car.pin("D11")
    assert not {"lock_failed", "lock_moves"} & car.inputs


def test_the_lock_motor_never_runs_longer_than_its_time(car: Board) -> None:
    car.take_over("lock")
    car.keep_driving(1_500, "lock")
    assert car.changed_at("D10", 0) - car.changed_at("D10", 1) == pytest.approx(1_000, abs=5)
    assert "lock_failed" in car.inputs
    began = car.changed_at("D10", 1)
    car.keep_driving(500, "lock")
    assert car.changed_at("D10", 1) == began, "the same wish is no new try"
    assert car.ask_drive() == "accepted"
    assert car.ask_drive("lock") == "accepted"
    car.run(60)
    assert car.changed_at("D10", 1) > began
    assert "lock_failed" not in car.inputs


def test_it_pauses_between_two_directions(car: Board) -> None:
    car.locked(True)
    car.take_over("unlock")
    car.run(100)
    assert car.pin("D11")
    assert car.ask_drive("lock") == "accepted"
    car.run(100)
    assert car.changed_at("D10", 1) - car.changed_at("D11", 0) >= 48


def test_it_does_not_unlock_what_may_be_live(car: Board) -> None:
    charging(car)
    assert car.ask_drive("unlock", "contactors") == "live"
    assert car.ask_drive("unlock") == "live", "the contactors still report closed"
    car.run(100)
    assert not car.pin("D11")
    car.contactors(False, False)
    car.run(50)
    assert car.ask_drive("unlock") == "accepted"
    car.run(100)
    assert car.pin("D11")


def test_a_command_is_at_the_pin_within_20_ms(car: Board) -> None:
    """In simulated time, whatever the board is doing: telemetry goes out all the time."""
    car.take_over()
    car.ask("rate", period_ms=20)
    for turn in range(40):
        sent_ms = car.now_ms
        assert car.ask_drive(*(("energy",) if turn % 2 == 0 else ())) == "accepted"
        assert car.changed_at("D7", 1 - turn % 2) - sent_ms < 20
        car.run(3.7)


# --- refusals


def test_contradictions_are_refused(car: Board) -> None:
    car.proximity(1500)
    car.take_over()
    assert car.ask_drive("contactors") == "contradiction"
    assert car.ask_drive("lock", "unlock") == "contradiction"
    assert car.ask_drive(pwm_permille=50) == "range"
    assert car.reason(car.ask("drive", outputs=0x8000, pwm_permille=0)) == "range"
    assert car.pin("D5") == 0
    # Once closed they may stay so in state B, until there is no load.
    assert car.ask_drive("energy", "contactors") == "accepted"
    assert car.ask_drive("contactors") == "accepted"


def test_contactors_may_be_tried_while_nothing_is_plugged_in_and_nothing_live(car: Board) -> None:
    car.take_over()
    assert car.ask_drive("contactors") == "accepted"
    assert car.ask_drive() == "accepted"
    car.volts(100)
    car.run(50)
    assert car.ask_drive("contactors") == "contradiction"


def test_an_older_line_is_not_carried_out(car: Board) -> None:
    car.take_over("energy")
    old = car.number
    assert car.ask_drive() == "accepted"
    car.number = old - 1
    assert car.ask_drive("energy") == "late"
    assert car.pin("D7") == 0


GARBAGE = [
    (b"hello\n", "shape"), (b">\n", "shape"), (b">01 D 0000 0000*0000\n", "checksum"),
    (b"\x00\xff\x80" * 30 + b"\n", "shape"), (b">" + b"A" * 200 + b"\n", "shape"),
]


@pytest.mark.parametrize(("garbage", "reason"), GARBAGE)
def test_garbage_is_counted_by_name_and_harms_nothing(car: Board, garbage: bytes, reason: str) -> None:
    car.take_over("energy")
    car.raw(garbage)
    car.run(80)
    assert (car.status["bad_lines"], lines.named(lines.REASONS, car.status["last_bad"])) == (1, reason)
    assert car.ask_drive("energy") == "accepted"
    assert car.pin("D7") == 1


@pytest.mark.parametrize(("text", "reason"), [
    ("01 X", "kind"), ("01 D 0000", "shape"), ("01 D 0000 000g", "shape"), ("01 D 0000 0000 0", "shape"),
    ("0x D 0000 0000", "shape"), ("01 H 01 ", "shape"), ("01", "shape"),
])
def test_what_only_looks_like_a_line_is_refused_by_name(car: Board, text: str, reason: str) -> None:
    car.take_over()
    car.raw(f">{text}*{lines.checksum(text)}\n".encode())
    car.run(80)
    assert lines.named(lines.REASONS, car.status["last_bad"]) == reason


# --- the watchdog


def test_a_silent_host_ends_in_the_safe_order(car: Board) -> None:
    charging(car)
    silent_ms = car.now_ms
    car.run(5_000)
    in_b, opened = car.changed_at("D7", 0), car.changed_at("D5", 0)
    assert in_b - silent_ms == pytest.approx(900, abs=110), "B at once, 1 s after the last line"
    assert opened - in_b == pytest.approx(2_000, abs=5), "it has no current sensor: the charger's time"
    assert car.changed_at("D6", 0) == pytest.approx(opened, abs=1)
    assert (car.mode, car.cause) == ("unlocking", "host_silent")
    assert not car.pin("D11"), "contactors report closed on a live inlet"
    car.contactors(False, False)
    car.run(300)
    assert not car.pin("D11"), "400 V"
    car.volts(50)
    car.run(300)
    assert car.pin("D11")
    car.locked(False)
    car.run(200)
    assert not car.pin("D11")
    assert car.mode == "waiting"


def test_without_load_the_contactors_open_soon(car: Board) -> None:
    car.take_over()
    fit_current_sensor(car)
    charging(car)
    car.amps(0)
    car.run(2_000)
    assert car.changed_at("D5", 0) - car.changed_at("D7", 0) == pytest.approx(300, abs=5)


def test_under_load_they_wait_for_the_charger(car: Board) -> None:
    car.take_over()
    fit_current_sensor(car)
    charging(car)
    car.amps(100)
    car.run(1_600)
    assert car.pin("D7") == 0
    assert car.pin("D5") == 1
    car.amps(0)
    car.run(50)
    assert car.pin("D5") == 0


def test_contactors_that_have_not_closed_are_called_back(car: Board) -> None:
    car.tell("wave 1000 50")
    car.take_over("energy", "contactors")
    car.run(1_200)
    assert car.changed_at("D5", 0) - car.changed_at("D7", 0) < 5


def test_nonsense_does_not_keep_it_alive(car: Board) -> None:
    charging(car)
    for _ in range(60):
        car.raw(b">01 D 0003 0000*FFFF\nnonsense\n")
        car.run(20)
    assert car.pin("D7") == 0
    assert (car.mode, car.cause) == ("cutting", "host_nonsense")


def test_a_voltage_that_stays_does_not_keep_the_plug_for_ever(car: Board) -> None:
    charging(car)
    car.run(3_200)
    car.contactors(False, False)
    car.run(9_000)
    assert not car.pin("D11")
    car.run(1_500)
    assert car.pin("D11")


def test_after_the_safe_state_a_host_begins_anew(car: Board) -> None:
    charging(car)
    car.run(1_200)
    assert car.mode == "cutting"
    assert car.ask_drive("energy", "contactors", "lock") == "not_ready"
    car.ask("hello", protocol=lines.PROTOCOL)
    assert car.ask_drive() == "not_ready", "while it is cutting"
    car.run(2_200)
    assert car.mode == "unlocking"
    assert car.ask_drive("energy") == "not_ready"
    assert car.ask_drive() == "accepted"
    car.run(80)
    assert car.mode == "driven"


def test_a_host_that_never_locked_finds_the_lock_as_it_was(car: Board) -> None:
    car.locked(True)
    car.take_over("energy")
    car.run(4_000)
    assert car.mode == "waiting"
    assert not any(change.pin == "D11" for change in car.changes)


# --- resets


def test_a_program_gone_astray_is_reset_and_off(car: Board) -> None:
    charging(car)
    car.tell(f"jump {car.images.symbols(car.role)['__stop_program']:x}")
    car.run(400)
    assert (car.pin("D5"), car.pin("D6"), car.pin("D7")) == (0, 0, 0)
    assert car.ask("hello", protocol=lines.PROTOCOL).fields["reset"] & RESETS_BY_WATCHDOG


def test_the_reset_pin_lets_go_of_everything(car: Board) -> None:
    charging(car)
    car.tell("reset")
    car.run(1)
    assert (car.pin("D5"), car.pin("D6"), car.pin("D7")) == (0, 0, 0)


# --- calibration


def test_the_calibration_survives_a_reset(car: Board) -> None:
    car.take_over()
    car.say("calibrate", index=GAIN, value=2_600)
    assert car.reason(car.ask("calibrate", index=GAIN, value=2_601)) == "not_now", "still being written"
    car.run(300)
    car.tell("reset")
    car.run(50)
    assert car.ask("hello", protocol=lines.PROTOCOL).fields["calibrated"] == 1
    assert car.ask("get", index=GAIN).fields["value"] == 2_600


def test_a_write_that_is_cut_off_leaves_the_older_values(car: Board) -> None:
    car.take_over()
    assert car.ask("calibrate", index=GAIN, value=2_600).kind == "accepted"
    car.run(300)
    car.say("calibrate", index=GAIN, value=3_000)
    car.run(15)
    car.tell("reset")
    car.run(50)
    assert car.ask("hello", protocol=lines.PROTOCOL).fields["calibrated"] == 1
    assert car.ask("get", index=GAIN).fields["value"] == 2_600


def test_calibration_is_refused_while_something_is_on_or_the_value_is_absurd(car: Board) -> None:
    car.take_over("energy")
    assert car.reason(car.ask("calibrate", index=GAIN, value=2_600)) == "not_now"
    assert car.ask_drive() == "accepted"
    assert car.reason(car.ask("calibrate", index=GAIN, value=5)) == "range"
    assert car.reason(car.ask("calibrate", index=99, value=5)) == "range"
    assert car.reason(car.ask("get", index=99)) == "range"
    assert car.ask("get", index=GAIN).fields["value"] == lines.CALIBRATION[GAIN].default


def test_the_calibration_survives_without_power(images: Images, tmp_path: Path) -> None:
    for value in (lines.CALIBRATION[GAIN].default, 2_600):
        with Board(images, "car", tmp_path / "eeprom") as board:
            assert board.ask("get", index=GAIN).fields["value"] == value
            assert board.ask("calibrate", index=GAIN, value=2_600).kind == "accepted"
            board.run(100)
