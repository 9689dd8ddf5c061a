"""The lines and their tables: what is made of them is what is committed."""

import re
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices import arduino_lines as lines
from devices.arduino_lines import FROM_BOARD, FROM_HOST, KINDS_OF_BOARD, KINDS_OF_HOST, LineError, read_line
from tests.support import PROJECT


@pytest.mark.parametrize("maker", ["make_tables.py", "draw_schematic.py"])
def test_header_document_and_drawings_are_what_the_tables_say(maker: str) -> None:
    subprocess.run([sys.executable, PROJECT / "firmware" / maker, "--test"], check=True)


@pytest.mark.parametrize(("start", "kinds", "kind"), [
    (start, kinds, kind) for start, kinds in ((FROM_HOST, KINDS_OF_HOST), (FROM_BOARD, KINDS_OF_BOARD))
    for kind in kinds
], ids=lambda value: value.name if isinstance(value, lines.Kind) else "")
def test_every_line_comes_back(start: str, kinds: tuple[lines.Kind, ...], kind: lines.Kind) -> None:
    for least in (True, False):
        fields = {field.name: field.least if least else field.most for field in kind.fields}
        line = lines.write_line(start, kinds, 0xA5, kind.name, **fields)
        assert len(line) <= lines.LINE_MOST
        assert read_line(start, kinds, line.rstrip(b"\n")) == (0xA5, kind.name, fields)


@given(st.binary(max_size=60))
def test_anything_else_is_refused_by_name(data: bytes) -> None:
    with pytest.raises(LineError) as refusal:
        read_line(FROM_BOARD, KINDS_OF_BOARD, data)
    assert refusal.value.reason in {entry.name for entry in lines.REASONS}


def test_a_twisted_character_is_noticed() -> None:
    line = bytearray(lines.write_line(FROM_BOARD, KINDS_OF_BOARD, 1, "refused", answers=7, reason=3)[:-1])
    for at in range(len(line)):
        line[at] ^= 1
        with pytest.raises(LineError):
            read_line(FROM_BOARD, KINDS_OF_BOARD, bytes(line))
        line[at] ^= 1


def test_a_value_that_does_not_fit_is_not_sent() -> None:
    with pytest.raises(LineError, match=r"drive.pwm_permille = 65536: want 0..65535"):
        lines.write_line(FROM_HOST, KINDS_OF_HOST, 0, "drive", outputs=0, pwm_permille=65_536)


@pytest.mark.parametrize("file", ["doc/hardware.md", "devices/arduino_lines.py", "firmware/src/host.c"])
def test_the_examples_are_real_lines(file: str) -> None:
    examples = re.findall(r"[<>][0-9A-F]{2} [A-Z] [0-9A-F ]+\*[0-9A-F]{4}", (PROJECT / file).read_text())
    assert examples
    for example in examples:
        kinds = KINDS_OF_HOST if example[0] == FROM_HOST else KINDS_OF_BOARD
        read_line(example[0], kinds, example.encode())
