"""Link headers: where the payload begins, who sends it."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plc.errors import FrameError
from plc.wire.link import LINK_TYPES, link_frame

SLL2_MIDDLE = b"\x00\x00\x00\x02\x00\x01\x00\x06"    # interface 2, Ethernet, to us, 6 bytes of address
TO, FROM = bytes.fromhex("0102030405ff"), bytes.fromhex("0a0b0c0d0e0f")


@pytest.mark.parametrize(("link_type", "header", "ethertype", "macs", "vlan"), [
    (1, TO + FROM + b"\x86\xdd", 0x86DD, (TO, FROM), None),
    (1, TO + FROM + b"\x88\xe1", 0x88E1, (TO, FROM), None),
    (1, TO + FROM + b"\x00\x26", 0x0026, (TO, FROM), None),
    (1, TO + FROM + b"\x81\x00\x60\x05\x86\xdd", 0x86DD, (TO, FROM), 5),
    (1, TO + FROM + b"\x88\xa8\x00\x07\x81\x00\xef\xff\x88\xe1", 0x88E1, (TO, FROM), 0xFFF),
    (1, TO + FROM + b"\x91\x00\x00\x01" + b"\x81\x00\x00\x02" * 3 + b"\x08\x00", 0x0800, (TO, FROM), 2),
    (113, b"\x00\x04\x00\x01\x00\x06" + FROM + b"\x00\x00\x86\xdd", 0x86DD, (b"", FROM), None),
    (113, b"\x00\x04\x00\x01\x00\x06" + FROM + b"\x00\x00\x81\x00\x00\x03\x86\xdd", 0x86DD, (b"", FROM), 3),
    (113, b"\x00\x00\xff\xfe\x00\x00" + bytes(8) + b"\x86\xdd", 0x86DD, (b"", b""), None),
    (276, b"\x86\xdd\x00\x00" + SLL2_MIDDLE + FROM + b"\x00\x00", 0x86DD, (b"", FROM), None),
    (276, b"\x81\x00\x00\x00" + SLL2_MIDDLE + FROM + b"\x00\x00\x00\x04\x86\xdd", 0x86DD, (b"", FROM), 4),
    (0, b"\x1e\x00\x00\x00", 0x86DD, (b"", b""), None),
    (0, b"\x00\x00\x00\x18", 0x86DD, (b"", b""), None),
    (0, b"\x02\x00\x00\x00", 0x0800, (b"", b""), None),
    (108, b"\x00\x00\x00\x0a", 0x86DD, (b"", b""), None),
])
def test_headers(
    link_type: int, header: bytes, ethertype: int, macs: tuple[bytes, bytes], vlan: int | None,
) -> None:
    frame = link_frame(link_type, header + b"payload")
    assert frame.payload == b"payload"
    assert (frame.ethertype, (frame.destination_mac, frame.source_mac), frame.vlan) == (ethertype, macs, vlan)


@pytest.mark.parametrize("link_type", [101, 228, 229])
def test_raw_ip(link_type: int) -> None:
    for first, ethertype in ((0x60, 0x86DD), (0x45, 0x0800)):
        frame = link_frame(link_type, bytes([first, 1, 2]))
        assert (frame.ethertype, frame.payload) == (ethertype, bytes([first, 1, 2]))


@pytest.mark.parametrize(("link_type", "data", "text"), [
    (1, bytes(13), "Ethernet.header at byte 0: got 13 bytes, want at least 14"),
    (1, TO + FROM + b"\x81\x00\x00", "VLAN tag.header at byte 14: got 1 bytes, want at least 4"),
    (113, bytes(15), "SLL.header at byte 0: got 15 bytes, want at least 16"),
    (276, bytes(19), "SLL2.header at byte 0: got 19 bytes, want at least 20"),
    (0, bytes(3), "loopback.header at byte 0: got 3 bytes, want at least 4"),
    (108, b"\x00\x00\x00\x07", "loopback.family at byte 0: got 7, want one of [2, 10, 24, 28, 30]"),
    (101, b"", "raw IP.header at byte 0: got 0 bytes, want at least 1"),
    (101, b"\x10", "raw IP.version at byte 0: got 1, want 4 or 6"),
    (127, bytes(60), "capture.link_type: got 127, want one of 1 (Ethernet), 0 (BSD loopback), "),
])
def test_what_does_not_fit_is_named(link_type: int, data: bytes, text: str) -> None:
    with pytest.raises(FrameError) as raised:
        link_frame(link_type, data)
    assert str(raised.value).startswith(text)


def test_names() -> None:
    names = {ethertype: link_frame(1, TO + FROM + ethertype.to_bytes(2, "big")).name
             for ethertype in (0x86DD, 0x88E1, 0x0806, 0x22E3, 0x0026)}
    assert names == {0x86DD: "IPv6", 0x88E1: "HomePlug AV", 0x0806: "ARP", 0x22E3: "ethertype 0x22e3",
                     0x0026: "IEEE 802.3"}


@given(st.sampled_from(sorted(LINK_TYPES)), st.binary(max_size=40))
def test_any_bytes_have_a_payload_or_name_the_culprit(link_type: int, data: bytes) -> None:
    with contextlib.suppress(FrameError):
        frame = link_frame(link_type, data)
        assert 0 <= frame.start <= len(data)
        assert data.endswith(frame.payload)
