"""Declared layouts: what is read is what is written, and whatever does not fit is named."""

from dataclasses import FrozenInstanceError, fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plc.errors import FrameError
from plc.wire.layout import (
    Layout,
    WrongVariant,
    counted,
    octets,
    read,
    records,
    rest,
    u8,
    u16,
    u16_be,
    u32,
    up_to,
    write,
)


class Pair(Layout):
    left: int = u8()
    right: bytes = octets(2)


class Everything(Layout):
    kind: int = u8(default=7, fixed=True)
    small: int = u8(most=9)
    little: int = u16()
    big: int = u16_be()
    wide: int = u32()
    tag: bytes = octets(3, default=b"abc", fixed=True)
    num_octets: int = u8()
    some: bytes = counted("num_octets")
    num_nibbles: int = u8()
    nibbles: bytes = counted("num_nibbles", bits_per_item=4)
    num_pairs: int = u8()
    pairs: tuple[Pair, ...] = records(Pair, "num_pairs")
    short: bytes = up_to(3)
    tail: bytes = rest()


WHOLE = Everything(
    small=9, little=0x0201, big=0x0304, wide=0x08070605, num_octets=2, some=b"\x11\x12",
    num_nibbles=3, nibbles=b"\x21\x22",
    num_pairs=2, pairs=(Pair(left=0x31, right=b"\x32\x33"), Pair(left=0x34, right=b"\x35\x36")),
    short=b"cut", tail=b"rest",
)  # fmt: skip
BYTES = bytes.fromhex("07 09 0102 0304 05060708 616263 02 1112 03 2122 02 313233 343536") + b"cutrest"


def test_every_kind_of_field_is_written_where_it_belongs() -> None:
    assert write(WHOLE) == BYTES


@pytest.mark.parametrize("before", [b"", b"\xee" * 19])
def test_every_kind_of_field_is_read_from_where_it_belongs(before: bytes) -> None:
    assert read(Everything, before + BYTES, at=len(before)) == (WHOLE, len(before) + len(BYTES))


@pytest.mark.parametrize(
    ("size", "field", "byte", "got", "want"),
    [
        (0, "kind", 0, "0 bytes", "1 byte"),
        (3, "little", 2, "1 byte", "2 bytes"),
        (9, "wide", 6, "3 bytes", "4 bytes"),
        (15, "some", 14, "1 byte", "2 bytes"),
        (18, "nibbles", 17, "1 byte", "2 bytes"),
        (25, "right", 24, "1 byte", "2 bytes"),
    ],
)
def test_a_cut_names_the_field_it_went_through(size: int, field: str, byte: int, got: str, want: str) -> None:
    with pytest.raises(FrameError) as caught:
        read(Everything, BYTES[:size])
    assert (caught.value.field, caught.value.offset) == (field, byte)
    assert str(caught.value).endswith(f".{field} at byte {byte}: got {got}, want {want}")


def test_it_behaves_as_a_frozen_dataclass() -> None:
    pair = Pair(left=1, right=b"ab")
    assert repr(pair) == "Pair(left=1, right=b'ab')"
    assert pair == Pair(left=1, right=b"ab")
    assert pair != Pair(left=2, right=b"ab")
    assert pair != (1, b"ab")
    assert len({pair, Pair(left=1, right=b"ab"), Pair(left=2, right=b"ab")}) == 2
    assert [f.name for f in fields(pair)] == ["left", "right"]
    assert WHOLE.tag == b"abc"
    with pytest.raises(FrozenInstanceError):
        pair.left = 2  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del pair.left
    with pytest.raises(TypeError, match="Pair needs its field 'right'"):
        Pair(left=1)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="Pair has no field 'middle'"):
        Pair(left=1, right=b"", middle=2)  # type: ignore[call-arg]


def test_a_number_beyond_its_limit_is_named() -> None:
    with pytest.raises(FrameError, match=r"^Everything\.small at byte 1: got 200, want 0\.\.9$"):
        read(Everything, b"\x07\xc8" + BYTES[2:])


@pytest.mark.parametrize(("byte", "field", "want"), [(0, "kind", "0x07"), (10, "tag", "616263")])
def test_another_fixed_value_is_another_variant(byte: int, field: str, want: str) -> None:
    with pytest.raises(WrongVariant, match=rf"Everything\.{field} at byte {byte}: .*want {want}"):
        read(Everything, BYTES[:byte] + b"\0" + BYTES[byte + 1 :])


def changed(**values: object) -> Everything:
    record = object.__new__(Everything)
    record.__dict__.update(WHOLE.__dict__ | values)
    return record


@pytest.mark.parametrize(
    ("values", "text"),
    [
        ({"kind": 8}, "Everything.kind: got 8, want 0x07"),
        ({"small": 10}, "Everything.small: got 10, want 0..9"),
        ({"small": -1}, "Everything.small: got -1, want 0..9"),
        ({"little": 65536}, "Everything.little: got 65536, want 0..65535"),
        ({"little": "1"}, "Everything.little: got '1', want 0..65535"),
        ({"tag": b"abd"}, "Everything.tag: got 616264 (3 bytes), want 616263"),
        ({"tag": b"ab"}, "Everything.tag: got 6162 (2 bytes), want 3 bytes"),
        ({"some": b"\x11"}, "Everything.some: got 11 (1 byte), want 2 bytes as num_octets says"),
        ({"pairs": ()}, "Everything.pairs: got 0 records, want 2 as num_pairs says"),
        ({"short": b"long"}, "Everything.short: got 6c6f6e67 (4 bytes), want at most 3 bytes"),
        ({"tail": "rest"}, "Everything.tail: got 'rest', want bytes"),
    ],
)
def test_a_value_that_does_not_fit_is_not_written(values: dict[str, object], text: str) -> None:
    with pytest.raises(FrameError) as caught:
        write(changed(**values))
    assert str(caught.value) == text


@given(st.binary(max_size=60))
def test_any_bytes_come_back_or_name_the_culprit(data: bytes) -> None:
    data = b"\x07" + data
    refusal = None
    try:
        record, end = read(Everything, data)
        assert write(record) == data[:end]
    except FrameError as error:
        refusal = error
    assert refusal is None or 0 <= (refusal.offset or 0) <= len(data)
