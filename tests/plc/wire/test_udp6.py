"""Frames we build are those that a reader takes for right."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from plc.wire.ip import UDP, Ip6Packet, ip6_packet, udp_datagram
from plc.wire.link import link_frame
from plc.wire.udp6 import link_local_address, mac_of_multicast, udp6_frame, with_checksum

MAC = bytes.fromhex("dc0ea1116708")
OTHER = bytes.fromhex("020000000002")


def checksum_is_right(packet: Ip6Packet) -> bool:
    """RFC 8200 8.1, RFC 1071 word by word: with its own checksum a datagram sums up to all ones."""
    payload = packet.data[packet.start:packet.end]
    pseudo_header = (packet.source + packet.destination + len(payload).to_bytes(4, "big")
                     + UDP.to_bytes(4, "big"))
    octets = pseudo_header + payload + bytes(len(payload) % 2)
    total = sum(int.from_bytes(octets[at:at + 2], "big") for at in range(0, len(octets), 2))
    return payload[6:8] != b"\0\0" and total % 0xFFFF == 0


def frame_of(payload: bytes) -> bytes:
    return udp6_frame(
        source_mac=MAC, destination_mac=OTHER, source=link_local_address(MAC),
        destination=link_local_address(OTHER), source_port=50_000, destination_port=15_118, payload=payload,
    )  # fmt: skip


@given(st.binary(max_size=100))
def test_what_is_written_is_read(payload: bytes) -> None:
    link = link_frame(1, frame_of(payload))
    packet = ip6_packet(link.data, link.start)
    datagram = udp_datagram(packet)
    assert (link.source_mac, link.destination_mac, link.ethertype) == (MAC, OTHER, 0x86DD)
    assert (packet.source, packet.destination) == (link_local_address(MAC), link_local_address(OTHER))
    assert (datagram.source_port, datagram.destination_port, datagram.payload) == (50_000, 15_118, payload)
    assert checksum_is_right(packet)


def test_addresses_made_of_others() -> None:
    assert link_local_address(MAC).hex() == "fe80000000000000de0ea1fffe116708"
    assert mac_of_multicast(bytes.fromhex("ff02") + bytes(13) + b"\1").hex() == "333300000001"


@given(st.binary(max_size=80), st.binary(min_size=2, max_size=2))
def test_a_wrong_checksum_is_made_right(payload: bytes, wrong: bytes) -> None:
    right = frame_of(payload)
    assert with_checksum(right[:60] + wrong + right[62:]) == right


@given(st.binary(max_size=120))
def test_any_other_frame_is_left_alone_or_survives(noise: bytes) -> None:
    frame = MAC + OTHER + noise
    assert len(with_checksum(frame)) == len(frame)
    if noise[:2] != b"\x86\xdd":
        assert with_checksum(frame) == frame
