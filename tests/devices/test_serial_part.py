"""What comes over a serial line may be anything, in any pieces."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from devices.celeron55 import KEYS, Celeron55
from devices.dieter import Dieter
from devices.oled import Oled
from devices.serial_part import LONGEST_LINE, Lines, SerialPart
from plc.commands import Note
from plc.safety.pev import PevOutputs

NEARLY = st.sampled_from([f"{key}=".encode() for key in KEYS] + [
    b"A0=", b"0512", b"I received value: ", b"Starte...", b"\r", b"\n", b"-", b"1e9", b"\xff"])
PIECES = st.lists(st.one_of(NEARLY, st.binary(max_size=40), st.integers(0, 2_000).map(lambda n: b"%d\n" % n)),
                  max_size=40)


@pytest.mark.parametrize("kind", [Celeron55, Dieter, Oled])
@settings(max_examples=150)
@given(pieces=PIECES)
def test_any_bytes_do_no_harm(kind: type[SerialPart], pieces: list[bytes]) -> None:
    notes: list[Note] = []
    part = kind(notes.append)
    part.opened(0)
    for now_ms, piece in enumerate(pieces):
        part.received(piece, now_ms)
        part.drive(PevOutputs("C" if now_ms % 2 else "B", now_ms % 3 == 0), now_ms)
        for reading in part.readings(now_ms).values():
            assert reading.at_ms <= now_ms
            if isinstance(reading.value, float):
                assert -1_000 < reading.value < 2_001
        part.trouble(now_ms)
    assert len(notes) <= 25


def test_lines_are_whole_however_they_come() -> None:
    data = b"one\r\ntwo\n\n  three \rfour"
    for size in range(1, len(data) + 1):
        lines = Lines()
        taken = [line for at in range(0, len(data), size) for line in lines.take(data[at:at + size])]
        assert taken == ["one", "two", "three"]
        assert lines.take(b"\n") == ["four"]


def test_a_line_without_end_is_not_kept() -> None:
    lines = Lines()
    for _ in range(1_000):
        assert lines.take(b"x" * 100) == []
    assert lines.take(b"\nshort\n") in (["x" * LONGEST_LINE, "short"], ["short"])
