"""One direction of a TCP connection: whatever happens to its segments, the bytes come out in order, once."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plc.wire.tcp_stream import (
    HELD_BYTES_MAX,
    HELD_SEGMENTS_MAX,
    STALLED_NS_MAX,
    TWICE_NS,
    WINDOW,
    Chunk,
    Gap,
    Piece,
    Repeat,
    TcpStream,
)

S = 1_000_000_000
FIRST = 0xFFFFFFF0    # so that every test that sends more than 15 bytes passes the end of the numbers
MASK = 0xFFFFFFFF


def begun(first: int = FIRST) -> TcpStream:
    """A stream whose SYN was seen; its first byte has the number first + 1."""
    stream = TcpStream()
    assert stream.feed(first, b"", 0, syn=True) == []
    return stream


def send(
    stream: TcpStream, at: int, payload: bytes, time_ns: int = 0, fin: bool = False,
) -> list[Piece]:
    """Feed the segment whose first byte is the at-th of the stream."""
    return stream.feed((FIRST + 1 + at) & MASK, payload, time_ns, fin=fin)


def acknowledge(stream: TcpStream, upto: int, time_ns: int = 0) -> list[Piece]:
    return stream.acknowledged((FIRST + 1 + upto) & MASK, time_ns)


Step = tuple[int, bytes, list[Piece]]


@pytest.mark.parametrize("steps", [
    pytest.param([(0, b"abc", [Chunk(0, b"abc")]), (3, b"de", [Chunk(1, b"de")])], id="in order"),
    pytest.param([(0, b"abc", [Chunk(0, b"abc")]), (0, b"abc", [])], id="heard on two ways"),
    pytest.param([(0, b"abc", [Chunk(0, b"abc")]), (0, b"abcdef", [Chunk(1, b"def")])],
                 id="again, with more"),
    pytest.param([(0, b"abc", [Chunk(0, b"abc")]), (2, b"XdeX", [Chunk(1, b"deX")])], id="overlapping"),
    pytest.param([(0, b"abcdef", [Chunk(0, b"abcdef")]), (2, b"cd", [Repeat(1)])], id="a part sent again"),
    pytest.param([(0, b"abc", [Chunk(0, b"abc")]), (2, b"", []), (3, b"d", [Chunk(2, b"d")])],
                 id="asked whether alive, without a byte"),
    pytest.param([(0, b"abc", [Chunk(0, b"abc")]), (2, b"\0", []), (3, b"d", [Chunk(2, b"d")])],
                 id="asked whether alive, with a byte"),
    pytest.param([(3, b"def", []), (0, b"abc", [Chunk(1, b"abc"), Chunk(1, b"def")])], id="out of order"),
    pytest.param([(6, b"g", []), (3, b"def", []), (6, b"g", []), (0, b"abc", [
        Chunk(3, b"abc"), Chunk(3, b"def"), Chunk(3, b"g")])], id="backwards, one twice"),
    pytest.param([(3, b"def", []), (5, b"Xg", []), (0, b"abcD", [
        Chunk(2, b"abcD"), Chunk(2, b"ef"), Chunk(2, b"g")])], id="out of order and overlapping"),
])
def test_segments(steps: list[Step]) -> None:
    stream = begun()
    for time_ns, (at, payload, expected) in enumerate(steps):
        assert send(stream, at, payload, time_ns) == expected


def test_data_may_come_with_the_syn() -> None:
    stream = TcpStream()
    assert stream.feed(FIRST, b"abc", 0, syn=True) == [Chunk(0, b"abc")]
    assert stream.feed(FIRST, b"abc", 0, syn=True) == []
    assert send(stream, 3, b"d") == [Chunk(0, b"d")]


def test_the_fin_ends_the_stream_when_all_before_it_is_there() -> None:
    stream = begun()
    assert (send(stream, 3, b"def", fin=True), stream.is_ended) == ([], False)
    pieces: list[Piece] = [Chunk(1, b"abc"), Chunk(1, b"def")]
    assert (send(stream, 0, b"abc", 1), stream.is_ended) == (pieces, True)
    assert stream.comes_next((FIRST + 1 + 7) & MASK)
    assert send(stream, 3, b"def", fin=True) == []
    assert send(stream, 6, b"", fin=True) == []


def test_what_the_receiver_acknowledged_unseen_is_missing_at_once() -> None:
    stream = begun()
    send(stream, 0, b"abc")
    assert acknowledge(stream, 3) == []
    assert acknowledge(stream, 2) == []
    assert acknowledge(stream, 10, 7) == [Gap(7, 7)]
    assert send(stream, 10, b"k") == [Chunk(0, b"k")]


def test_what_waits_behind_acknowledged_bytes_comes_out_with_its_own_time() -> None:
    stream = begun()
    send(stream, 5, b"fgh", 1)
    send(stream, 10, b"kl", 2)
    assert acknowledge(stream, 5, 3) == [Gap(3, 5), Chunk(1, b"fgh")]
    assert acknowledge(stream, 12, 4) == [Gap(4, 2), Chunk(2, b"kl")]


def test_an_acknowledgement_recorded_before_its_segment_does_not_lose_it() -> None:
    stream = begun()
    assert acknowledge(stream, 3) == [Gap(0, 3)]
    assert send(stream, 0, b"abc") == [Chunk(0, b"abc")]
    assert send(stream, 3, b"def") == [Chunk(0, b"def")]
    assert send(stream, 0, b"abc") == [Repeat(0)]


def test_a_segment_that_comes_again_is_told_unless_the_recorder_heard_it_twice() -> None:
    stream = begun()
    assert send(stream, 0, b"abc", S) == [Chunk(S, b"abc")]
    assert send(stream, 0, b"abc", S + TWICE_NS - 1) == []
    assert send(stream, 0, b"abc", S + TWICE_NS) == [Repeat(S + TWICE_NS)]
    assert send(stream, 2, b"\0", S + TWICE_NS) == []      # asks whether the other side is alive


def test_what_comes_long_after_it_was_given_up_is_dropped() -> None:
    stream = begun()
    assert acknowledge(stream, 3) == [Gap(0, 3)]
    assert send(stream, 3, b"def") == [Chunk(0, b"def")]
    assert send(stream, 0, b"abc") == [Repeat(0)]
    assert send(stream, 6, b"ghi") == [Chunk(0, b"ghi")]


def test_a_damaged_acknowledgement_is_ignored() -> None:
    stream = begun()
    assert acknowledge(stream, WINDOW) == []
    assert acknowledge(stream, 1 << 31) == []
    assert send(stream, 0, b"abc") == [Chunk(0, b"abc")]


def test_without_acknowledgements_time_decides() -> None:
    stream = begun()
    send(stream, 3, b"d", S)
    assert send(stream, 4, b"e", S + STALLED_NS_MAX) == []
    late = S + STALLED_NS_MAX + 1
    assert send(stream, 5, b"f", late) == [
        Gap(late, 3), Chunk(S, b"d"), Chunk(late - 1, b"e"), Chunk(late, b"f")]


def test_a_stream_that_goes_on_in_order_is_not_stalled() -> None:
    stream = begun()
    send(stream, 1000, b"a damaged number", 0)
    for second in range(10):
        assert send(stream, second, b"x", second * S) == [Chunk(second * S, b"x")]
    assert send(stream, 20, b"?", 11 * S) == []
    assert send(stream, 10, b"x", 12 * S) == [Chunk(12 * S, b"x")]


def test_not_too_much_waits() -> None:
    stream = begun()
    for number in range(HELD_SEGMENTS_MAX):
        assert send(stream, 10 + 2 * number, b"x") == []
    assert send(stream, 1000, b"x") == [Gap(0, 10), Chunk(0, b"x")]

    stream = begun()
    kib = bytes(1024)
    for number in range(HELD_BYTES_MAX // 2048):
        assert send(stream, 2048 * (1 + number), kib + kib) == []
    assert send(stream, 2048 * (1 + number) + 2048, b"x")[0] == Gap(0, 2048)


def test_what_waited_and_came_out_counts_no_more() -> None:
    stream = begun()
    kib = bytes(1024)
    for number in range(HELD_BYTES_MAX // 1024 + 1):
        assert send(stream, 2048 * number + 1024, kib) == []
        assert send(stream, 2048 * number, kib) == [Chunk(0, kib), Chunk(0, kib)]


def test_the_end_of_the_recording_hands_out_what_waits() -> None:
    stream = begun()
    assert stream.flush(1) == []
    send(stream, 3, b"d", 1)
    send(stream, 5, b"f", 2, fin=True)
    assert stream.flush(9) == [Gap(9, 3), Chunk(1, b"d"), Gap(9, 1), Chunk(2, b"f")]
    assert stream.is_ended
    assert stream.flush(9) == []


def test_a_stream_recorded_from_its_middle_begins_where_its_data_begin() -> None:
    stream = TcpStream()
    assert stream.feed(999, b"", 0) == []             # asks whether the other side is alive: one too low
    assert stream.acknowledged(1000, 0) == []
    assert stream.feed(1010, b"abc", 0) == [Chunk(0, b"abc")]
    assert stream.feed(1015, b"f", 1) == []
    assert stream.acknowledged(1015, 2) == [Gap(2, 2), Chunk(1, b"f")]


def test_a_stream_of_which_only_the_receiver_is_heard_is_missing() -> None:
    stream = TcpStream()
    assert stream.acknowledged(1000, 0) == []         # whatever came before was before the recording
    assert stream.acknowledged(1000, 1) == []
    assert stream.acknowledged(1050, 2) == [Gap(2, 50)]
    assert stream.acknowledged(1051, 3) == [Gap(3, 1)]
    assert stream.feed(1051, b"abc", 4) == [Chunk(4, b"abc")]


def test_a_damaged_number_does_not_lead_astray() -> None:
    for wrong in (WINDOW, 1 << 30, 1 << 31, -WINDOW - 7, -(1 << 30)):
        stream = begun()
        assert send(stream, wrong, b"???") == []
        assert send(stream, 0, b"abc") == [Chunk(0, b"abc")]
        assert send(stream, wrong + 7, b"???") == []
        assert send(stream, 3, b"def") == [Chunk(0, b"def")]


def test_a_stream_that_goes_on_elsewhere_is_followed() -> None:
    for elsewhere in (WINDOW + 3, 1 << 31, -(1 << 30)):
        stream = begun()
        send(stream, 0, b"abc")
        send(stream, 9, b"waits in vain")
        assert send(stream, elsewhere, b"new", 5) == []
        assert send(stream, elsewhere + 3, b"data", 6) == [Gap(5, 0), Chunk(5, b"new"), Chunk(6, b"data")]
        assert send(stream, elsewhere + 7, b"!", 7) == [Chunk(7, b"!")]
        assert stream.flush(8) == []


@st.composite
def cut_streams(draw: st.DrawFn) -> tuple[bytes, list[tuple[int, int]]]:
    """Bytes, and segments (from, to) in any order that cover them, some twice, some overlapping."""
    content = draw(st.binary(min_size=1, max_size=60))
    places = st.integers(0, len(content))
    cuts = sorted({0, len(content), *draw(st.lists(places, max_size=8))})
    extra = [(min(pair), max(pair)) for pair in draw(st.lists(st.tuples(places, places), max_size=4))]
    return content, draw(st.permutations([*pairwise(cuts), *extra]))


@given(cut_streams(), st.integers(0, MASK))
def test_any_order_gives_the_same_bytes(cut: tuple[bytes, list[tuple[int, int]]], first: int) -> None:
    content, segments = cut
    stream = begun(first)
    out: list[Piece] = []
    for start, end in segments:
        out += stream.feed((first + 1 + start) & MASK, content[start:end], 0, fin=end == len(content))
    assert b"".join(piece.data for piece in out if isinstance(piece, Chunk)) == content
    assert not any(isinstance(piece, Gap) for piece in out)
    assert stream.is_ended


@given(cut_streams(), st.integers(0, MASK), st.sets(st.integers(0, 11)), st.booleans())
def test_what_was_not_recorded_is_missing_and_nothing_else(
    cut: tuple[bytes, list[tuple[int, int]]], first: int, lost: set[int], are_acknowledged: bool,
) -> None:
    content, segments = cut
    kept = [segment for number, segment in enumerate(segments) if number not in lost]
    stream = begun(first)
    out: list[Piece] = []
    for start, end in kept:
        out += stream.feed((first + 1 + start) & MASK, content[start:end], 0)
    if are_acknowledged:
        out += stream.acknowledged((first + 1 + len(content)) & MASK, 0)
    out += stream.flush(0)
    at = 0
    seen = {at for start, end in kept for at in range(start, end)}
    for piece in out:
        if isinstance(piece, Gap):
            assert not seen & set(range(at, at + piece.missing))
            at += piece.missing
        elif isinstance(piece, Chunk):
            assert content[at:at + len(piece.data)] == piece.data
            at += len(piece.data)
    assert at == (len(content) if are_acknowledged else max(seen, default=-1) + 1)


NUMBERS = st.one_of(st.integers(0, MASK), st.integers(0, 300), st.integers(MASK - 300, MASK))


@given(st.lists(st.one_of(
    st.tuples(st.just("feed"), NUMBERS, st.binary(max_size=20), st.booleans(), st.booleans()),
    st.tuples(st.just("ack"), NUMBERS, st.just(b""), st.just(False), st.just(False)),
), max_size=30))
def test_any_segments_are_taken(steps: list[tuple[str, int, bytes, bool, bool]]) -> None:
    stream = TcpStream()
    given_bytes = taken_bytes = 0
    for time_ns, (what, number, payload, syn, fin) in enumerate(steps):
        pieces = (stream.feed(number, payload, time_ns, syn=syn, fin=fin) if what == "feed"
                  else stream.acknowledged(number, time_ns))
        given_bytes += len(payload)
        taken_bytes += sum(len(piece.data) for piece in pieces if isinstance(piece, Chunk))
    taken_bytes += sum(len(piece.data) for piece in stream.flush(99) if isinstance(piece, Chunk))
    assert taken_bytes <= given_bytes
