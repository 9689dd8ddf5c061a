"""Errors in words."""

from __future__ import annotations

from plc.errors import in_words


def test_errors_of_the_system_name_the_file_and_not_their_number() -> None:
    assert in_words(OSError(28, "No space left on device")) == "No space left on device"
    assert in_words(FileNotFoundError(2, "No such file or directory", "x")) == "x: No such file or directory"
    assert in_words(OSError("something else")) == "something else"
    assert in_words(ValueError("no number")) == "no number"
