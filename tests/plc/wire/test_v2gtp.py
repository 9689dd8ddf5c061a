"""V2GTP: whatever the segmentation, the same messages; whatever is in between, the following messages."""

from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from plc.wire.v2gtp import (
    EXI,
    PAYLOAD_MAX,
    PAYLOAD_TYPES,
    V2gtpError,
    V2gtpEvent,
    V2gtpMessage,
    V2gtpReader,
    V2gtpSkipped,
    v2gtp,
)

ONE, TWO = v2gtp(EXI, b"one"), v2gtp(0x8002, b"twotwo")


def told(events: list[V2gtpEvent]) -> list[object]:
    """Events as a test writes them: payloads, texts of errors, (position, skipped)."""
    return [event.payload if isinstance(event, V2gtpMessage)
            else str(event.error) if isinstance(event, V2gtpError)
            else (event.position, event.skipped) for event in events]


def read(*parts: bytes, reader: V2gtpReader | None = None) -> list[object]:
    """All that comes of a stream in these parts, its end included."""
    reader = reader or V2gtpReader()
    events = [event for part in parts for event in reader.feed(part)]
    return told(events + reader.end())


def test_the_header_byte_by_byte() -> None:
    assert v2gtp(0x8001, b"\xaa\xbb") == b"\x01\xfe\x80\x01\x00\x00\x00\x02\xaa\xbb"


def test_a_message_carries_type_name_and_the_time_of_its_last_byte() -> None:
    reader = V2gtpReader()
    assert reader.feed(ONE[:4], 1) == []
    message, = reader.feed(ONE[4:], 2)
    assert message == V2gtpMessage(EXI, b"one", 2)
    assert message.name == "EXI"
    assert V2gtpMessage(0xA001, b"", 0).name == "payload type 0xA001"


@pytest.mark.parametrize("parts", [
    [ONE, TWO], [ONE + TWO], [ONE[:3], ONE[3:] + TWO], [ONE + TWO[:8], TWO[8:]], [ONE + TWO[:7], TWO[7:]],
    [bytes([byte]) for byte in ONE + TWO], [ONE, b"", TWO],
])
def test_segmentation_does_not_matter(parts: list[bytes]) -> None:
    assert read(*parts) == [b"one", b"twotwo"]


@pytest.mark.parametrize(("stream", "expected"), [
    (b"", []),
    (v2gtp(0xA001, b"vendor") + ONE, [b"vendor", b"one"]),
    (v2gtp(EXI, b"") + ONE, [b"", b"one"]),
    (ONE + b"\x02" + TWO[1:] + ONE,
     [b"one", "V2GTP.version at byte 11: got 0x02, want 0x01", (11, 14), b"one"]),
    (ONE + b"\x01\x01" + TWO[2:] + ONE,
     [b"one", "V2GTP.inverse_version at byte 12: got 0x01, want 0xFE", (11, 14), b"one"]),
    (ONE + b"\x01\xfe\x80\x01\x00\x01\x00\x01" + ONE,
     [b"one", "V2GTP.payload_length at byte 15: got 65537, want at most 65536", (11, 8), b"one"]),
    (b"\0\0\0" + ONE, ["V2GTP.version at byte 0: got 0x00, want 0x01", (0, 3), b"one"]),
    (b"garbage." + v2gtp(0xA001, b"not plausible here") + v2gtp(EXI, b"") + ONE,
     ["V2GTP.version at byte 0: got 0x67, want 0x01", (0, 8 + 26 + 8), b"one"]),
    (b"garbage.\x01\x01\xfe\x01" + ONE + b"?",
     ["V2GTP.version at byte 0: got 0x67, want 0x01", (0, 12), b"one",
      "V2GTP.message at byte 23: got the end of the stream, want 7 more of 8 bytes", (23, 1)]),
    (ONE + TWO[:10],
     [b"one", "V2GTP.message at byte 11: got the end of the stream, want 4 more of 14 bytes", (11, 10)]),
    (b"only garbage", ["V2GTP.version at byte 0: got 0x6F, want 0x01", (0, 12)]),
])
def test_what_is_wrong_is_named_and_passed_over(stream: bytes, expected: list[object]) -> None:
    assert read(stream) == expected
    assert read(*(bytes([byte]) for byte in stream)) == expected


def test_an_error_is_told_before_the_stream_goes_on() -> None:
    reader = V2gtpReader()
    assert told(reader.feed(b"\x16\x03\x01\x00\xf0\x01\x00\x00", 5)) == [
        "V2GTP.version at byte 0: got 0x16, want 0x01"]
    assert reader.feed(b"\x00" * 100, 6) == []
    assert told(reader.feed(ONE, 7)) == [(0, 108), b"one"]
    assert reader.end() == []


def test_the_limit_is_the_callers() -> None:
    long = v2gtp(EXI, bytes(PAYLOAD_MAX))
    assert read(long) == [bytes(PAYLOAD_MAX)]
    assert read(v2gtp(EXI, b"12345"), reader=V2gtpReader(payload_max=4)) == [
        "V2GTP.payload_length at byte 4: got 5, want at most 4", (0, 13)]


def test_a_gap_between_messages_costs_nothing() -> None:
    reader = V2gtpReader()
    assert told(reader.feed(ONE)) == [b"one"]
    reader.gap(100)
    assert told(reader.feed(ONE)) == [b"one"]
    assert told(reader.feed(b"????????")) == ["V2GTP.version at byte 122: got 0x3F, want 0x01"]


def test_a_gap_within_a_message_costs_this_one() -> None:
    reader = V2gtpReader()
    assert reader.feed(TWO[:9]) == []
    reader.gap(2)
    assert told(reader.feed(TWO[11:] + ONE)) == [(0, 12), b"one"]
    assert told(reader.feed(b"????????")) == ["V2GTP.version at byte 25: got 0x3F, want 0x01"]


def test_gaps_while_lost_are_one_loss() -> None:
    reader = V2gtpReader()
    events = reader.feed(b"garbage.")
    reader.gap(10)
    events += reader.feed(b"...")
    reader.gap(5)
    events += reader.feed(ONE)
    assert told(events) == ["V2GTP.version at byte 0: got 0x67, want 0x01", (0, 11), b"one"]


PAYLOADS = st.binary(max_size=40)
MESSAGES = st.lists(st.tuples(st.integers(0, 0xFFFF), PAYLOADS), max_size=6)


def cut(stream: bytes, at: list[int]) -> list[bytes]:
    places = [0, *sorted(place % (len(stream) + 1) for place in at), len(stream)]
    return [stream[start:end] for start, end in pairwise(places)]


@given(MESSAGES, st.lists(st.integers(0, 300), max_size=10))
def test_any_segmentation_gives_the_same_messages(messages: list[tuple[int, bytes]], at: list[int]) -> None:
    reader = V2gtpReader()
    stream = b"".join(v2gtp(*message) for message in messages)
    events = [event for part in cut(stream, at) for event in reader.feed(part)]
    assert [event[:2] for event in events] == messages
    assert reader.end() == []


@given(st.sampled_from(sorted(PAYLOAD_TYPES)), st.binary(min_size=1, max_size=20), st.binary(max_size=30),
       st.lists(st.integers(0, 300), max_size=10))
def test_garbage_never_costs_the_following_message(
    payload_type: int, payload: bytes, garbage: bytes, at: list[int],
) -> None:
    """A message of a known type with a payload follows what cannot be a header, and has none in it."""
    assume(b"\x01" not in garbage)
    parts = cut(ONE + garbage + v2gtp(payload_type, payload), at)
    reader = V2gtpReader()
    events = [event for part in parts for event in reader.feed(part)]
    assert [event.payload for event in events if isinstance(event, V2gtpMessage)] == [b"one", payload]
    assert sum(event.skipped for event in events if isinstance(event, V2gtpSkipped)) == len(garbage)


@given(st.lists(st.one_of(
    st.binary(max_size=20), st.just(b"\x01\xfe"), st.just(b"\x01\xfe\x80\x01\0\0"), st.just(ONE),
    st.integers(0, 100),
), max_size=12))
def test_every_byte_of_any_stream_is_accounted_for(parts: list[bytes | int]) -> None:
    reader = V2gtpReader(payload_max=50)
    events: list[V2gtpEvent] = []
    for part in parts:
        if isinstance(part, int):
            reader.gap(part)
        else:
            events += reader.feed(part)
        assert len(reader._pending) <= 58
    events += reader.end()
    accounted = sum(event.skipped if isinstance(event, V2gtpSkipped)
                    else 8 + len(event.payload) if isinstance(event, V2gtpMessage) else 0 for event in events)
    assert accounted == sum(len(part) for part in parts if isinstance(part, bytes))
