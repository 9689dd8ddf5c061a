"""Dieter, byte for byte, and what comes of broken lines."""

from __future__ import annotations

import pytest

from devices.dieter import Dieter, Relay2
from plc.commands import Note
from plc.safety.pev import PevOutputs


class Wire:
    """What a device sends."""

    def __init__(self) -> None:
        self.sent = b""

    def send(self, data: bytes) -> None:
        self.sent += data

    def close(self) -> None:
        self.sent += b"(closed)"

    def take(self) -> bytes:
        sent, self.sent = self.sent, b""
        return sent


def dieter(relay_2: Relay2 = "none") -> tuple[Dieter, Wire, list[Note]]:
    notes: list[Note] = []
    part = Dieter(notes.append, relay_2)
    wire = Wire()
    part.link = wire
    part.opened(0)
    assert wire.take() == b"do0000\n"
    return part, wire, notes


@pytest.mark.parametrize(("outputs", "relay_2", "sent"), [
    (PevOutputs("C"), "none", b"do0001\n"),
    (PevOutputs("C", True), "none", b"do0003\n"),
    (PevOutputs("B", True), "none", b"do0002\n"),
    (PevOutputs("C", True), "contactors", b"do0007\n"),
    (PevOutputs("C", True, True), "none", b"do0003\n"),
    (PevOutputs("B", False, True), "lock", b"do0004\n"),
])  # fmt: skip
def test_outputs_are_bits(outputs: PevOutputs, relay_2: Relay2, sent: bytes) -> None:
    part, wire, _ = dieter(relay_2)
    part.drive(outputs, 1)
    assert wire.take() == sent


def test_a_lock_stays_where_it_is() -> None:
    part, wire, _ = dieter("lock")
    part.drive(PevOutputs("B", False, True), 1)
    part.drive(PevOutputs("C", False, None), 2)
    part.drive(PevOutputs("B", False, False), 3)
    assert wire.take() == b"do0004\ndo0005\ndo0000\n"


def test_commands_are_repeated_and_a_restart_is_answered() -> None:
    part, wire, notes = dieter()
    for now_ms in range(0, 1_050, 50):
        part.drive(PevOutputs("C"), now_ms)
    assert wire.take() == b"do0001\n" * 3
    part.received(b"Starte...\r\n", 1_100)
    assert wire.take() == b"do0001\n"
    assert [note.event for note in notes] == ["restarted"]


@pytest.mark.parametrize(("data", "volts"), [
    (b"A0=0000\r\nA1=0512\r\n", 0.0),
    (b"A0=0512\r\n", 359.0),
    (b"A0=512.0\n", 359.0),
    (b"\x00\xffA0=0512\n", 359.0),
    (b"I received value: 3\r\nA0=0512\r\n", 359.0),
])
def test_the_inlet_voltage(data: bytes, volts: float) -> None:
    part, _, _ = dieter()
    for place in range(len(data)):
        part.received(data[place:place + 1], 7)
    reading = part.readings(7)["inlet_voltage_v"]
    assert reading.value == pytest.approx(volts, abs=0.1)
    assert reading.at_ms == 7
    assert part.is_recognised


@pytest.mark.parametrize("data", [
    b"A0=\n", b"A0=9999\n", b"A0=-1\n", b"A0=nan\n", b"\xff\x80\x00\n", b"B0=0512\n"])
def test_nonsense_is_no_voltage(data: bytes) -> None:
    part, _, notes = dieter()
    part.received(data, 7)
    assert part.readings(7) == {}
    assert part.nonsense == 1
    assert not part.is_recognised
    assert [note.event for note in notes] == ["nonsense"]


def test_it_says_what_is_wrong() -> None:
    part, wire, _ = dieter()
    assert part.trouble(0) == "dieter: the port is open, but nothing has come yet"
    part.received(b"I received value: 0\r\n", 100)
    assert part.trouble(200) == ""
    part.drive(PevOutputs("C"), 300)
    assert part.trouble(310) == ""
    part.received(b"I received value: 0\r\n", 800)
    assert part.trouble(850) == "dieter: told 1, it answers 0"
    assert part.trouble(2_000) == "dieter: says nothing any more"
    part.lost("/dev/ttyUSB0 has been unplugged", 3_000)
    assert part.trouble(3_000) == "dieter: /dev/ttyUSB0 has been unplugged"
    wire.take()
    part.drive(PevOutputs("C", True), 3_100)
    assert wire.take() == b""
    part.opened(4_000)
    assert wire.take() == b"do0003\n"
    part.close()
    assert wire.take() == b"do0000\n(closed)"


def test_the_end_leaves_a_lock_where_it_is() -> None:
    part, wire, _ = dieter("lock")
    part.drive(PevOutputs("B", False, True), 1)
    wire.take()
    part.close()
    assert wire.take() == b"do0004\n(closed)"
