"""Parameter blocks: recorded ones are understood, damaged ones refused, changed ones right again."""

from __future__ import annotations

import struct
from contextlib import suppress
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edge.capture import read_capture
from plc.errors import FrameError
from plc.slac.keys import nid_of, nmk_of_password
from plc.slac.pib import FIELDS, ROLES, ParameterBlock, PibError, Role, checksum32
from plc.slac.virtual_pib import new_block
from plc.wire.homeplug import decode_frame
from plc.wire.qualcomm import VsModuleReadCnf
from tests.support import shared

MAC = bytes.fromhex("020000000001")
NMK = nmk_of_password("HomePlugAV")
RECORDING = "captures/pyplc/2023-04-24_atHome_Ioniq_without_and_with_60W_bulbs.pcapng"


def fresh() -> ParameterBlock:
    return new_block(MAC, nid_of(NMK), NMK)


def plain_block(size: int = 0x4000) -> bytes:
    """A block as INT6x00 modems have it, made by hand."""
    data = bytearray(size)
    struct.pack_into("<H", data, 4, size)
    data[0x0C:0x12] = MAC
    data[0x64:0x74] = NMK
    words = struct.unpack(f"<{size // 4}I", data)
    total = 0
    for word in words:
        total ^= word
    struct.pack_into("<I", data, 8, ~total & 0xFFFFFFFF)
    return bytes(data)


def recorded() -> dict[bytes, ParameterBlock]:
    """The blocks of two modems, put together from the answers to a modem tool."""
    pieces: dict[bytes, dict[int, bytes]] = {}
    for frame in read_capture(shared(RECORDING)):
        with suppress(FrameError):
            message = decode_frame(frame.data)
            if isinstance(message, VsModuleReadCnf):
                pieces.setdefault(message.source, {})[message.offset] = message.data
    blocks = {}
    for modem, found in pieces.items():
        data = bytearray(max(offset + len(piece) for offset, piece in found.items()))
        for offset, piece in found.items():
            data[offset : offset + len(piece)] = piece
        blocks[modem] = ParameterBlock(bytes(data))
    return blocks


def test_recorded_blocks_are_right_and_tell_what_they_should() -> None:
    told = {
        modem.hex(): (block["MAC"].hex(), block["USR"].rstrip(b"\0"), block["CCoSelection"], block["SLAC"])
        for modem, block in recorded().items()
    }
    assert told == {
        "9848275a3ce4": ("9848275a3ce4", b"EVSE", b"\2", b"\2"),
        "046565ffffff": ("046565ffffff", b"YURA CCM SOP DEFAULT", b"\1", b"\1"),
    }


def test_a_modem_that_was_set_up_by_hand_needs_nothing_more() -> None:
    block = recorded()[bytes.fromhex("9848275a3ce4")]
    assert block.configured("evse").changes_from(block) == []


@pytest.mark.parametrize("role", ["pev", "evse"])
def test_recorded_blocks_changed_are_right_again(role: Role) -> None:
    for block in recorded().values():
        changed = block.configured(role)
        for name, value in ROLES[role].items():
            assert changed[name] == value
        assert changed["MAC"] == block["MAC"]
        assert changed.with_values({name: block[name] for name in ROLES[role]}).data == block.data


@pytest.mark.parametrize("role", ["pev", "evse"])
def test_what_a_role_needs_is_set_and_nothing_else(role: Role) -> None:
    before = fresh()
    after = before.configured(role)
    changes = after.changes_from(before)
    assert {change.name for change in changes} == {*ROLES[role], "image checksum", "header checksum"}
    for change in changes:
        size = len(change.after)
        assert change.before == before.data[change.offset : change.offset + size]
        assert change.after == after.data[change.offset : change.offset + size]
    image_at = len(after.data) - len(after.image)
    wanted = 1 if role == "pev" else 2
    assert (after.data[image_at + 0xF4], after.data[image_at + 0x1653]) == (wanted, wanted)
    assert after.data[image_at + 0x74 : image_at + 0x79].rstrip(b"\0") == role.upper().encode()
    assert struct.unpack_from("<II", after.data, image_at + 0x1C98) == (10_240, 102_400)


def test_a_plain_block_keeps_its_inner_checksum() -> None:
    block = ParameterBlock(plain_block())
    assert (block["MAC"], block["NMK"]) == (MAC, NMK)
    changed = block.with_values({"CCoSelection": b"\2"})
    assert checksum32(changed.data) == 0
    assert {change.name for change in changed.changes_from(block)} == {"CCoSelection", "checksum"}
    assert changed["CCoSelection"] == b"\2"


def test_a_field_beyond_the_block_is_named() -> None:
    block = ParameterBlock(plain_block(0x400))
    with pytest.raises(PibError, match="SLAC would stand at byte 0x1653, the block has 0x400 bytes"):
        block.configured("pev")
    with pytest.raises(PibError, match="NMK takes 16 bytes, got 3"):
        block.with_values({"NMK": b"abc"})


def test_every_flipped_bit_is_noticed() -> None:
    data = fresh().data
    for at in [*range(96), *range(96 + 0x300, 96 + 0x300 + 200), len(data) - 1]:
        damaged = data[:at] + bytes([data[at] ^ 0x10]) + data[at + 1 :]
        with pytest.raises(PibError):
            ParameterBlock(damaged)


@given(st.integers(0, 0x2000))
def test_every_cut_is_noticed(length: int) -> None:
    with pytest.raises(PibError):
        ParameterBlock(fresh().data[:length])


@given(st.binary(max_size=300), st.booleans())
def test_any_bytes_are_a_block_or_refused(noise: bytes, chain: bool) -> None:
    with suppress(PibError):
        ParameterBlock(b"\x01\x00\x01\x00" + noise if chain else noise)


def test_a_chain_that_runs_in_circles_is_refused() -> None:
    data = bytearray(fresh().data)
    struct.pack_into("<I", data, 28, 0)
    struct.pack_into("<I", data, 92, 0)
    struct.pack_into("<I", data, 92, checksum32(bytes(data[:96])))
    with pytest.raises(PibError, match="points to byte 0x0"):
        ParameterBlock(bytes(data))


def test_fields_do_not_overlap() -> None:
    places = sorted((field.offset, field.size) for field in FIELDS.values())
    assert all(at + size <= following for (at, size), (following, _) in pairwise(places))
