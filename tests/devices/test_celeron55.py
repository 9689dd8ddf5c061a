"""The device of celeron55, byte for byte: every key, fractions, garbage, what it drives and shows."""

from __future__ import annotations

import pytest

from devices.celeron55 import KEYS, Celeron55
from plc.commands import Note
from plc.safety.pev import PevOutputs
from plc.session.commands import Phase, Progress
from tests.devices.test_dieter import Wire


def device(*, with_display: bool = False) -> tuple[Celeron55, Wire, list[Note]]:
    notes: list[Note] = []
    part = Celeron55(notes.append, with_display=with_display)
    wire = Wire()
    part.link = wire
    part.opened(0)
    return part, wire, notes


@pytest.mark.parametrize(("line", "quantity", "value"), [
    ("inlet_v=12", "inlet_voltage_v", 12.0),
    ("inlet_v=12.5", "inlet_voltage_v", 12.5),
    (" inlet_v = -3 \r", "inlet_voltage_v", -3.0),
    ("dc_link_v=351", "battery_voltage_v", 351.0),
    ("max_charge_a=99.9", "max_current_a", 99.9),
    ("max_charge_a=400", "max_current_a", 250.0),
    ("soc_percent=55", "battery_soc_percent", 55.0),
    ("soc_percent=97.9", "full", False),
    ("soc_percent=98", "full", True),
    ("contactor_confirmed=1", "contactors_closed", True),
    ("contactor_confirmed=0", "contactors_closed", False),
    ("plugged_in=1", "plugged", True),
    ("plugged_in=0", "plugged", False),
    ("plugged_in=0", "cp_state", "A"),
    ("lock=1", "locked", True),
])
def test_every_key(line: str, quantity: str, value: object) -> None:
    part, _, _ = device()
    part.received(line.encode() + b"\n", 50)
    assert part.readings(60)[quantity] == (value, 50)
    assert part.is_recognised


def test_the_keys_are_all_tried() -> None:
    tried = {"inlet_v", "dc_link_v", "max_charge_a", "soc_percent", "contactor_confirmed", "plugged_in",
             "lock"}
    assert {name for name, key in KEYS.items() if key.quantity} == tried


@pytest.mark.parametrize("line", [
    "inlet_v=", "inlet_v=abc", "inlet_v=nan", "inlet_v=inf", "inlet_v=99999", "soc_percent=101",
    "soc_percent=-1",
    "contactor_confirmed=2", "inlet_v", "=12", "\x07\x00", "cp_pwm=1e9"])
def test_nonsense_is_counted(line: str) -> None:
    part, _, _ = device()
    part.received(line.encode() + b"\n", 50)
    assert part.readings(60) == {}
    assert part.heard_ms is None


def test_unknown_keys_are_told_once() -> None:
    part, _, notes = device()
    part.received(b"new_key=5\nnew_key=6\nother=1\n", 50)
    assert [note.values["line"] for note in notes if note.event == "unknown"] == ["new_key=5", "other=1"]


def test_a_value_that_is_not_repeated_ages() -> None:
    part, _, _ = device()
    part.received(b"inlet_v=350\n", 0)
    part.received(b"soc_percent=50\n", 1_900)
    assert part.readings(1_950)["inlet_voltage_v"] == (350.0, 1_900)
    part.received(b"soc_percent=50\n", 2_500)
    assert part.readings(2_600)["inlet_voltage_v"] == (350.0, 0)


@pytest.mark.parametrize(("lines", "pilot"), [
    ("plugged_in=1\ncp_output_state=0\n", "B"),
    ("plugged_in=1\ncp_output_state=1\n", "C"),
    ("plugged_in=1\ncp_pwm=5\ncp_output_state=1\n", "C"),
    ("plugged_in=1\ncp_pwm=5\ncp_pwm=0\ncp_output_state=1\n", "E"),
    ("plugged_in=1\ncp_pwm=0\ncp_output_state=0\n", "B"),
    ("cp_pwm=5\nplugged_in=0\n", "A"),
])
def test_the_pilot(lines: str, pilot: str) -> None:
    part, _, _ = device()
    part.received(lines.encode(), 50)
    assert part.readings(60)["cp_state"] == (pilot, 50)


def test_what_is_driven() -> None:
    part, wire, _ = device()
    part.drive(PevOutputs(), 0)
    assert wire.take() == b"cp=0\ncontactor=0\n"
    part.drive(PevOutputs("B", False, True), 10)
    part.drive(PevOutputs("C", False, True), 20)
    part.drive(PevOutputs("C", True, True), 30)
    assert wire.take() == b"lock\ncp=1\ncontactor=1\n"
    part.drive(PevOutputs("C", True, True), 520)
    assert wire.take() == b"cp=1\ncontactor=1\n"
    part.drive(PevOutputs("B", False, False), 530)
    assert wire.take() == b"cp=0\ncontactor=0\nunlock\n"
    part.close()
    assert wire.take() == b"cp=0\ncontactor=0\n(closed)"


def test_after_a_replug_all_is_said_again() -> None:
    part, wire, _ = device()
    part.drive(PevOutputs("C", True, True), 0)
    part.lost("gone", 10)
    wire.take()
    part.opened(1_000)
    part.drive(PevOutputs("B", True, True), 1_010)
    assert wire.take() == b"lock\ncp=0\ncontactor=1\n"


def test_an_echo_that_differs_is_said() -> None:
    part, _, _ = device()
    part.drive(PevOutputs("C"), 0)
    part.received(b"cp_output_state=0\n", 900)
    assert part.trouble(950) == ""
    part.received(b"cp_output_state=0\n", 1_200)
    assert part.trouble(1_250) == "celeron55: cp_output_state=0, but 1 was sent"


def test_its_display() -> None:
    part, wire, _ = device(with_display=True)
    part.tick(0)
    wire.take()
    part.tell(Phase("CURRENT_DEMAND"), 100)
    part.tell(Progress({"soc_percent": 55}), 100)
    due = part.next_deadline_ms()
    assert due == 500
    part.tick(due)
    assert wire.take() == b"disp0=Charging\ndisp1=\ndisp2=55 %\n"
    assert part.next_deadline_ms() is None
