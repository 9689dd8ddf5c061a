"""Keys from a terminal, lines from a pipe, and the terminal as it was."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from typing import TextIO

import pytest

from edge.keys import KeyReader, KeySource
from edge.loop import Loop

if sys.platform == "win32":
    pytest.skip("a pseudo-terminal is needed", allow_module_level=True)
import pty
import termios


@pytest.fixture
def loop() -> Iterator[Loop]:
    loop = Loop()
    yield loop
    loop.close()


def opened(descriptor: int) -> TextIO:
    return os.fdopen(descriptor, "r")


def test_single_keys_on_a_terminal_and_its_settings_come_back(loop: Loop) -> None:
    master, slave = pty.openpty()
    before = termios.tcgetattr(slave)
    keys: list[str] = []
    with opened(slave) as stream:
        reader = KeyReader(loop, keys.append, KeySource(stream))
        os.write(master, b"S x")
        while len(keys) < 3:
            loop.run_once(longest_ms=1000)
        assert keys == ["S", " ", "x"]
        reader.close()
        assert termios.tcgetattr(slave) == before
    os.close(master)


ARROW, F1, F1_OF_LINUX, F5, DELETE, SHIFT_ARROW = (
    b"\x1b[A", b"\x1bOP", b"\x1b[[A", b"\x1b[15~", b"\x1b[3~", b"\x1b[1;2D")


@pytest.mark.parametrize("pieces", [
    [b"1" + ARROW + F1 + F1_OF_LINUX + F5 + DELETE + SHIFT_ARROW + b"S", b"x"],
    [b"1S\x1b", b"x"],                               # Esc alone
    [b"1S\x1bx"],
    *([b"1" + long_key[:cut], long_key[cut:] + b"S", b"x"]
      for long_key in (ARROW, F1, F1_OF_LINUX, SHIFT_ARROW) for cut in range(1, len(long_key))),
], ids=str)
def test_arrows_and_function_keys_are_no_commands(loop: Loop, pieces: list[bytes]) -> None:
    master, slave = pty.openpty()
    keys: list[str] = []
    with opened(slave) as stream:
        reader = KeyReader(loop, keys.append, KeySource(stream))
        for piece in pieces:
            os.write(master, piece)
            loop.run_once(longest_ms=1000)
        reader.close()
    os.close(master)
    assert keys == ["1", "S", "x"]


def test_lines_from_a_pipe_however_they_are_cut_and_its_end(loop: Loop) -> None:
    read_end, write_end = os.pipe()
    lines: list[str] = []
    with opened(read_end) as stream:
        reader = KeyReader(loop, lines.append, KeySource(stream))
        for piece in (b"S\nst", b"op\r\n", b"x\n"):
            os.write(write_end, piece)
            loop.run_once(longest_ms=1000)
        assert lines == ["S", "stop", "x"]
        os.close(write_end)
        loop.run_once(longest_ms=1000)
        reader.close()


def test_a_plain_file_is_read_too(loop: Loop, tmp_path: os.PathLike[str]) -> None:
    path = os.path.join(tmp_path, "commands")
    with open(path, "w") as out:
        out.write("1\n?\n")
    lines: list[str] = []
    with open(path) as stream:
        reader = KeyReader(loop, lines.append, KeySource(stream))
        loop.run_once(longest_ms=1000)
        assert lines == ["1", "?"]
        reader.close()


def test_what_stands_behind_a_change_of_mode_is_for_the_next_mode(loop: Loop) -> None:
    read_end, write_end = os.pipe()
    heard: list[str] = []

    def press(key: str) -> None:
        heard.append(key)
        if key == "E":
            loop.stop("another mode")

    with opened(read_end) as stream, opened(write_end):
        source = KeySource(stream)
        reader = KeyReader(loop, press, source)
        os.write(write_end, b"S\nE\nG\nx")
        loop.run_once(longest_ms=1000)
        reader.close()
        assert heard == ["S", "E"]
        following = Loop()
        reader = KeyReader(following, press, source)
        os.write(write_end, b"\n")
        while len(heard) < 4:
            following.run_once(longest_ms=1000)
        reader.close()
        following.close()
    assert heard == ["S", "E", "G", "x"]


def test_keys_pressed_while_the_mode_changes_are_for_the_next_mode(loop: Loop) -> None:
    master, slave = pty.openpty()
    heard: list[str] = []
    with opened(slave) as stream:
        source = KeySource(stream)
        KeyReader(loop, heard.append, source).close()
        os.write(master, b"Gx")
        assert os.read(master, 2) == b"Gx"    # the echo: they lie in the terminal now
        reader = KeyReader(loop, heard.append, source)
        loop.run_once(longest_ms=1000)
        reader.close()
    os.close(master)
    assert heard == ["G", "x"]


def test_a_terminal_that_has_gone_ends_the_keys_and_nothing_else(loop: Loop) -> None:
    master, slave = pty.openpty()
    keys: list[str] = []
    with opened(slave) as stream:
        reader = KeyReader(loop, keys.append, KeySource(stream))
        os.close(master)
        loop.run_once(longest_ms=1000)
        reader.close()
    assert keys == []
