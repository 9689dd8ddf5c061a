"""Answers are put together rightly however the pipe cuts them; failing children: test_exiConnector.py."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edge import line_child
from edge.line_child import Answers, ChildFailed

line = st.binary(max_size=30).map(lambda data: data.replace(b"\n", b""))


@given(st.lists(line, min_size=1, max_size=8), st.lists(st.integers(1, 10), min_size=1))
def test_lines_come_whole_however_they_are_cut(lines: list[bytes], sizes: list[int]) -> None:
    stream = b"".join(each + b"\n" for each in lines)
    answers = Answers(len(lines))
    completed = 0
    while stream:
        size = sizes[len(stream) % len(sizes)]
        completed += answers.feed(stream[:size])
        stream = stream[size:]
    assert answers.lines == lines
    assert 1 <= completed <= len(lines)


@pytest.mark.parametrize("more", [b"x", b"\n", b"ok {}\n"])
def test_more_than_was_asked_is_a_failure_that_trusts_no_line(more: bytes) -> None:
    with pytest.raises(ChildFailed, match="said more than it was asked") as caught:
        Answers(2).feed(b"ok 1\nok 2\n" + more)
    assert list(caught.value.answers) == []


def test_a_line_without_end_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(line_child, "LONGEST_ANSWER", 100)
    answers = Answers(2)
    answers.feed(b"ok\n")
    assert not answers.feed(b"x" * 100)
    with pytest.raises(ChildFailed, match="more than 100 bytes") as caught:
        answers.feed(b"x")
    assert list(caught.value.answers) == [b"ok"]
