"""The charger's firmware in simavr, in simulated time; what it shares with the car's is tested there."""

import pytest

from devices import arduino_lines as lines
from tests.firmware.board import CURRENT_GAIN, Board

CURRENT = lines.calibration_index("current_gain")
STEADY = 1000


def delivering(charger: Board) -> None:
    """A car in state C at 5 %, contactors confirmed, the supply on, 400 V."""
    charger.vehicle("B")
    charger.take_over(pwm_permille=50)
    charger.vehicle("C")
    charger.keep_driving(300, pwm_permille=50)
    assert charger.ask_drive("contactors", pwm_permille=50) == "accepted"
    charger.contactors(True, True)
    charger.volts(400)
    charger.keep_driving(200, "contactors", "energy", pwm_permille=50)
    assert charger.pin("D7") == 1


def test_it_says_what_it_is(charger: Board) -> None:
    assert charger.ask("hello", protocol=lines.PROTOCOL).fields["role"] == lines.CHARGER


def test_without_a_host_it_is_not_available(charger: Board) -> None:
    charger.ask("rate", period_ms=50)
    charger.run(100)
    assert chr(charger.status["pilot"]) == "F"
    assert charger.duties == []


@pytest.mark.parametrize(("permille", "duty"), [(50, 0.05), (100, 0.10), (533, 0.533), (960, 0.96)])
def test_it_makes_the_pilot(charger: Board, permille: int, duty: float) -> None:
    charger.vehicle("B")
    charger.take_over(pwm_permille=permille)
    charger.run(150)
    assert (charger.duties[-1] + 1) / 16_000 == pytest.approx(duty, abs=0.0005)
    assert charger.status["pilot_hz"] == 1000
    assert chr(charger.status["pilot"]) == "B"


@pytest.mark.parametrize("permille", [50, 500, 950, STEADY])
@pytest.mark.parametrize("state", ["A", "B", "C", "D", "E"])
def test_it_reads_every_state(charger: Board, state: str, permille: int) -> None:
    charger.take_over(pwm_permille=permille)
    charger.vehicle(state, low_v=0 if state == "E" else -12)
    charger.run(150)
    assert chr(charger.status["pilot"]) == state


def test_both_halves_of_the_pilot_are_measured(charger: Board) -> None:
    charger.take_over(pwm_permille=50)
    charger.vehicle("C")
    charger.run(150)
    assert charger.status["pilot_high_mv"] == pytest.approx(6_000, abs=60)
    assert charger.status["pilot_low_mv"] == pytest.approx(-12_000, abs=60)


def test_a_car_without_its_diode_is_an_error(charger: Board) -> None:
    charger.take_over(pwm_permille=50)
    charger.vehicle("B", low_v=-9)
    charger.run(100)
    assert chr(charger.status["pilot"]) == "B"
    charger.vehicle("B", low_v=-8)
    charger.run(100)
    assert chr(charger.status["pilot"]) == "E"


def test_one_bad_sample_is_no_change_of_state(charger: Board) -> None:
    charger.take_over(pwm_permille=50)
    charger.ask("rate", period_ms=20)
    charger.vehicle("C")
    charger.run(100)
    begun = len(charger.said)
    for _ in range(5):
        charger.vehicle("A")
        charger.run(4)
        charger.vehicle("C")
        charger.run(30)
    states = {chr(line.fields["pilot"]) for _, line in charger.said[begun:] if line.kind == "status"}
    assert states == {"C"}


def test_energy_only_with_a_vehicle_that_wants_it(charger: Board) -> None:
    charger.vehicle("B")
    charger.take_over("energy", pwm_permille=50)
    charger.run(100)
    assert charger.pin("D7") == 0
    assert "energy" not in charger.outputs
    assert charger.ask_drive("contactors", pwm_permille=50) == "contradiction"


@pytest.mark.parametrize("state", ["A", "B", "E"])
def test_it_cuts_by_itself_when_the_vehicle_does_not_want_energy_any_more(
    charger: Board, state: str,
) -> None:  # fmt: skip
    delivering(charger)
    gone_ms = charger.now_ms
    charger.vehicle(state, low_v=0 if state == "E" else -12)
    charger.run(100)
    assert charger.changed_at("D7", 0) - gone_ms <= 20
    assert charger.pin("D5") == 1, "the contactors are the host's to open, without load"


@pytest.mark.parametrize(("output", "pin", "locked"), [("lock", "D10", False), ("unlock", "D11", True)])
def test_it_moves_the_lock(charger: Board, output: str, pin: str, locked: bool) -> None:
    charger.locked(locked)
    charger.take_over(output)
    charger.run(80)
    assert [name for name in ("D10", "D11") if charger.pin(name)] == [pin]
    charger.locked(not locked)
    charger.run(80)
    assert charger.pin(pin) == 0


def test_a_silent_host_ends_in_the_safe_order(charger: Board) -> None:
    delivering(charger)
    silent_ms = charger.now_ms
    charger.run(4_000)
    cut = charger.changed_at("D7", 0)
    assert cut - silent_ms == pytest.approx(900, abs=110)
    assert charger.changed_at("D5", 0) - cut == pytest.approx(500, abs=5)
    assert (charger.mode, charger.cause) == ("waiting", "host_silent")
    assert chr(charger.status["pilot"]) == "F"


def test_the_pilot_stays_until_the_car_has_had_its_time(charger: Board) -> None:
    delivering(charger)
    charger.run(1_000)
    assert charger.pin("D7") == 0
    charger.run(1_200)
    assert charger.status["pilot_hz"] == 1000
    charger.run(400)
    assert charger.status["pilot_hz"] == 0


def test_without_load_the_contactors_open_at_once(charger: Board) -> None:
    charger.take_over()
    assert charger.ask("calibrate", index=CURRENT, value=CURRENT_GAIN).kind == "accepted"
    charger.run(300)
    delivering(charger)
    charger.amps(0)
    charger.run(1_500)
    assert charger.changed_at("D5", 0) - charger.changed_at("D7", 0) <= 5


def test_a_program_gone_astray_is_reset_and_off(charger: Board) -> None:
    delivering(charger)
    charger.tell(f"jump {charger.images.symbols(charger.role)['__stop_program']:x}")
    charger.run(400)
    assert (charger.pin("D5"), charger.pin("D6"), charger.pin("D7")) == (0, 0, 0)
    charger.ask("rate", period_ms=50)
    charger.run(100)
    assert chr(charger.status["pilot"]) == "F"
