"""Packets in pieces: put together in any order, given up where the pieces do not fit, never too much kept."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plc.errors import FrameError
from plc.wire.fragments import LENGTH_MAX, PACKETS_MAX, PIECES_MAX, WAITS_NS, Fragments
from plc.wire.ip import TCP, UDP, Fragment, Ip6Packet

FROM, TO = bytes(range(16)), bytes(range(16, 32))
CONTENT = bytes(range(100))


def piece(at: int, end: int, *, number: int = 7, more: bool | None = None, content: bytes = CONTENT,
          protocol: int = UDP) -> Ip6Packet:
    """The bytes from `at` to `end` of the content, as they stand in a frame."""
    is_followed = end < len(content) if more is None else more
    data = b"head" + content[at:end] + b"padding"
    return Ip6Packet(FROM, TO, protocol, 64, Fragment(number, at, is_followed), data, 4, 4 + end - at)


def feed(fragments: Fragments, *pieces: Ip6Packet, time_ns: int = 0) -> list[bytes | None]:
    """What came of each: the payload of the packet that it made whole, or None."""
    wholes = [fragments.feed(one, time_ns) for one in pieces]
    return [None if whole is None else whole.data[whole.start:whole.end] for whole in wholes]


def test_pieces_make_a_packet() -> None:
    fragments = Fragments()
    assert fragments.feed(piece(0, 40), 1) is None
    assert fragments.feed(piece(40, 80), 2) is None
    assert fragments.feed(piece(80, 100), 3) == Ip6Packet(FROM, TO, UDP, 64, None, CONTENT, 0, 100)
    assert fragments.useless == 0


def test_the_next_header_is_that_of_the_first_piece_and_may_be_an_extension() -> None:
    content = bytes((TCP, 0)) + bytes(6) + b"x" * 32
    fragments = Fragments()
    assert fragments.feed(piece(16, 40, content=content, protocol=99), 0) is None
    whole = fragments.feed(piece(0, 16, content=content, protocol=60), 0)
    assert whole == Ip6Packet(FROM, TO, TCP, 64, None, content, 8, 40)
    with pytest.raises(FrameError, match="destination options"):
        feed(fragments, piece(0, 8, content=b"\x06\x09" + bytes(8), protocol=60),
             piece(8, 10, content=b"\x06\x09" + bytes(8)))


def test_packets_are_told_apart() -> None:
    fragments = Fragments()
    other = piece(40, 100)._replace(source=TO, destination=FROM)
    assert feed(fragments, piece(0, 40), piece(40, 100, number=8), other) == [None, None, None]
    assert fragments.useless == 3
    assert feed(fragments, piece(40, 100)) == [CONTENT]
    assert fragments.useless == 2


@pytest.mark.parametrize("pieces", [
    pytest.param([piece(0, 48), piece(40, 80), piece(80, 100)], id="overlap"),
    pytest.param([piece(80, 100), piece(40, 88), piece(0, 40)], id="overlap with the last"),
    pytest.param([piece(0, 40), piece(0, 40, content=bytes(100)), piece(40, 100)], id="other bytes"),
    pytest.param([piece(0, 44), piece(44, 100)], id="a length that is no multiple of 8"),
    pytest.param([piece(0, 0, more=True), piece(0, 100)], id="nothing in it"),
    pytest.param([piece(40, 80, more=False), piece(80, 100), piece(0, 40)], id="two ends"),
    pytest.param([piece(48, 88), piece(0, 40, more=False), piece(0, 48)], id="an end before others"),
    pytest.param([piece(80, 100), piece(96, 112, more=True, content=bytes(200)), piece(0, 80)],
                 id="behind the end"),
])
def test_pieces_that_do_not_fit_give_up_the_packet(pieces: list[Ip6Packet]) -> None:
    """All of it, those that come later too: RFC 5722."""
    fragments = Fragments()
    assert set(feed(fragments, *pieces, *pieces)) == {None}
    assert fragments.useless == 2 * len(pieces)


def test_a_piece_that_comes_twice_is_no_overlap() -> None:
    assert feed(Fragments(), piece(0, 40), piece(0, 40), piece(40, 100)) == [None, None, CONTENT]


def test_it_waits_a_minute() -> None:
    fragments = Fragments()
    assert feed(fragments, piece(0, 40), time_ns=5) == [None]
    assert feed(fragments, piece(40, 100), time_ns=5 + WAITS_NS) == [CONTENT]
    assert feed(fragments, piece(0, 40), time_ns=5) == [None]
    assert feed(fragments, piece(40, 100), time_ns=6 + WAITS_NS) == [None]
    assert feed(fragments, piece(0, 40), time_ns=5 + WAITS_NS) == [CONTENT], "clocks may run back a little"
    assert fragments.useless == 1


def test_not_too_much_waits() -> None:
    fragments = Fragments()
    for number in range(PACKETS_MAX + 1):
        assert feed(fragments, piece(0, 40, number=number)) == [None]
    assert feed(fragments, piece(40, 100, number=0)) == [None], "the oldest made room"
    assert feed(fragments, piece(40, 100, number=PACKETS_MAX)) == [CONTENT]
    long = bytes(8 * PIECES_MAX + 8)
    pieces = [piece(at, at + 8, content=long) for at in range(0, len(long), 8)]
    assert set(feed(Fragments(), *pieces)) == {None}
    too_long = bytes(LENGTH_MAX + 1)
    assert feed(Fragments(), piece(0, 65_528, content=too_long), piece(65_528, 65_536, content=too_long)) == [
        None, None]


@given(st.binary(min_size=9, max_size=400), st.integers(1, 10), st.randoms(use_true_random=False))
def test_any_order_gives_the_same_bytes(content: bytes, words: int, order: random.Random) -> None:
    pieces = [piece(at, min(at + 8 * words, len(content)), content=content)
              for at in range(0, len(content), 8 * words)]
    order.shuffle(pieces)
    assert feed(Fragments(), *pieces)[-1] == content


@given(st.lists(st.tuples(st.integers(0, 12), st.binary(max_size=40), st.booleans()), max_size=20))
def test_any_pieces_are_taken(pieces: list[tuple[int, bytes, bool]]) -> None:
    fragments = Fragments()
    for at, octets, more in pieces:
        whole = fragments.feed(
            Ip6Packet(FROM, TO, UDP, 64, Fragment(1, 8 * at, more), octets, 0, len(octets)), 0)
        assert whole is None or whole.end <= sum(len(one) for _, one, _ in pieces)
    assert fragments.useless <= len(pieces)
