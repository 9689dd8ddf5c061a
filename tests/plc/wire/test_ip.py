"""IPv6 packets and what is in them; every field has its own value, so that a swap cannot pass."""

import contextlib
import ipaddress
from struct import pack

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plc.errors import FrameError
from plc.wire.ip import (
    ACK,
    ICMPV6,
    PSH,
    TCP,
    UDP,
    Fragment,
    Ip6Packet,
    icmp6_message,
    ip6_packet,
    ip6_text,
    payload_name,
    tcp_segment,
    udp_datagram,
)
from plc.wire.link import link_frame

FROM, TO = bytes(range(16)), bytes(range(16, 32))
TARGET = bytes(range(32, 48))
MAC = bytes.fromhex("a1a2a3a4a5a6")


def ip6(protocol: int, payload: bytes, length: int | None = None) -> bytes:
    flow_and_length = pack(">IH", 0x6ABCDEF0, len(payload) if length is None else length)
    return flow_and_length + bytes([protocol, 64]) + FROM + TO + payload


def tcp(payload: bytes, options: bytes = b"", header_words: int | None = None) -> bytes:
    words = 5 + len(options) // 4 if header_words is None else header_words
    numbers = 1000, 2000, 3_000_000_000, 4_000_000_000, words << 4, PSH | ACK, 5000, 6, 7
    return pack(">HHIIBBHHH", *numbers) + options + payload


def udp(payload: bytes, length: int | None = None) -> bytes:
    return pack(">HHHH", 1000, 15118, 8 + len(payload) if length is None else length, 0x1234) + payload


def test_an_ip6_packet() -> None:
    frame = b"link" + ip6(UDP, b"payload") + b"padding of the link"
    packet = ip6_packet(frame, 4)
    assert packet == Ip6Packet(FROM, TO, UDP, 64, None, frame, 44, 51)
    assert frame[packet.start:packet.end] == b"payload"


def extension(following: int, length: int) -> bytes:
    return bytes([following, length // 8 - 1]) + bytes(length - 2)


@pytest.mark.parametrize(("first", "headers", "protocol", "fragment"), [
    (0, extension(TCP, 8), TCP, None),
    (0, extension(43, 16) + extension(60, 24) + extension(UDP, 8), UDP, None),
    (51, bytes([ICMPV6, 4]) + bytes(22), ICMPV6, None),
    (44, pack(">BBHI", TCP, 0, 0, 9), TCP, None),
    (44, pack(">BBHI", TCP, 0, 1, 9), TCP, Fragment(9, 0, True)),
    (44, pack(">BBHI", TCP, 0, 1480, 9), TCP, Fragment(9, 1480, False)),
    (60, extension(44, 8) + pack(">BBHI", 60, 0, 1481, 9), 60, Fragment(9, 1480, True)),
    (50, b"", 50, None),
    (59, b"", 59, None),
])
def test_extension_headers_are_skipped(
    first: int, headers: bytes, protocol: int, fragment: Fragment | None,
) -> None:
    packet = ip6_packet(ip6(first, headers + b"payload"))
    assert (packet.protocol, packet.fragment) == (protocol, fragment)
    assert packet.data[packet.start:packet.end] == b"payload"


@pytest.mark.parametrize("jumbo", [b"", bytes((TCP, 0, 0xC2, 4)) + pack(">I", 70_000)])
def test_a_segment_longer_than_the_length_field_can_say(jumbo: bytes) -> None:
    """Before a network card has cut it, or after the kernel has joined it."""
    content = bytes(range(250)) * 280
    packet = ip6_packet(ip6(0 if jumbo else TCP, jumbo + tcp(content), length=0))
    assert (packet.protocol, tcp_segment(packet).payload) == (TCP, content)


def test_a_tcp_segment() -> None:
    frame = b"link" + ip6(TCP, tcp(b"payload", options=b"\x01\x01\x08\x0a" + bytes(8))) + b"padding"
    segment = tcp_segment(ip6_packet(frame, 4))
    assert segment == (1000, 2000, 3_000_000_000, 4_000_000_000, PSH | ACK, 5000, b"payload")


def test_a_udp_datagram() -> None:
    assert udp_datagram(ip6_packet(ip6(UDP, udp(b"payload")))) == (1000, 15118, b"payload")
    assert udp_datagram(ip6_packet(ip6(UDP, udp(b"payload", length=10)))).payload == b"pa"


@pytest.mark.parametrize(("message", "name", "target", "mac"), [
    (b"\x87\x00" + bytes(6) + TARGET + b"\x01\x01" + MAC, "neighbour solicitation", TARGET, MAC),
    (b"\x88\x00" + bytes(6) + TARGET + b"\x0e\x02" + bytes(14) + b"\x02\x01" + MAC, "neighbour advertisement",
     TARGET, MAC),
    (b"\x87\x00" + bytes(6) + TARGET, "neighbour solicitation", TARGET, None),
    (b"\x85\x00" + bytes(6) + b"\x01\x01" + MAC, "router solicitation", None, MAC),
    (b"\x86\x00" + bytes(14) + b"\x01\x01" + MAC, "router advertisement", None, MAC),
    (b"\x89\x00" + bytes(6) + TARGET + bytes(16) + b"\x02\x01" + MAC, "redirect", TARGET, MAC),
    (b"\x83\x00" + bytes(6) + TARGET, "MLD report", TARGET, None),
    (b"\x8f\x00" + bytes(6), "MLDv2 report", None, None),
    (b"\x80\x00" + bytes(2), "echo request", None, None),
    (b"\xc8\x00" + bytes(2), "ICMPv6 type 200", None, None),
])
def test_icmp6_messages(message: bytes, name: str, target: bytes | None, mac: bytes | None) -> None:
    assert icmp6_message(ip6_packet(ip6(ICMPV6, message))) == (message[0], 0, name, target, mac)


@pytest.mark.parametrize(("packet", "text"), [
    (bytes(39), "IPv6.header at byte 0: got 39 bytes, want at least 40"),
    (b"\x45" + bytes(60), "IPv6.version at byte 0: got 4, want 6"),
    (ip6(TCP, b"12345", length=6), "IPv6.payload_length at byte 4: got 6, want at most 5"),
    (ip6(0, b"1234567"), "IPv6 hop-by-hop options.header at byte 40: got 7 bytes, want at least 8"),
    (ip6(43, extension(6, 16)[:15]), "IPv6 routing header.length at byte 41: got 16 bytes, want at most 15"),
    (ip6(44, b"1234567"), "IPv6 fragment.header at byte 40: got 7 bytes, want at least 8"),
    (ip6(TCP, tcp(b"")[:19]), "TCP.header at byte 40: got 19 bytes, want at least 20"),
    (ip6(TCP, tcp(b"", header_words=4)), "TCP.header_length at byte 52: got 16, want 20..20"),
    (ip6(TCP, tcp(b"12345", header_words=7)), "TCP.header_length at byte 52: got 28, want 20..25"),
    (ip6(UDP, udp(b"")[:7]), "UDP.header at byte 40: got 7 bytes, want at least 8"),
    (ip6(UDP, udp(b"12", length=11)), "UDP.length at byte 44: got 11, want 8..10"),
    (ip6(UDP, udp(b"12", length=7)), "UDP.length at byte 44: got 7, want 8..10"),
    (ip6(ICMPV6, b"\x80\x00\x00"), "ICMPv6.header at byte 40: got 3 bytes, want at least 4"),
    (ip6(ICMPV6, b"\x87" + bytes(22)),
     "ICMPv6 neighbour solicitation.header at byte 40: got 23 bytes, want at least 24"),
    (ip6(ICMPV6, b"\x85" + bytes(7) + b"\x05\x00" + MAC),
     "ICMPv6 option.length at byte 49: got 0 bytes, want 8..8"),
    (ip6(ICMPV6, b"\x85" + bytes(7) + b"\x05\x02" + MAC),
     "ICMPv6 option.length at byte 49: got 16 bytes, want 8..8"),
])
def test_what_does_not_fit_is_named(packet: bytes, text: str) -> None:
    with pytest.raises(FrameError) as raised:
        decode(packet)
    assert str(raised.value) == text


def decode(data: bytes, start: int = 0) -> None:
    packet = ip6_packet(data, start)
    readers = {TCP: tcp_segment, UDP: udp_datagram, ICMPV6: icmp6_message}
    if packet.protocol in readers:
        readers[packet.protocol](packet)


PROTOCOLS = [0, 43, 44, 51, 60, TCP, UDP, ICMPV6]


@given(st.sampled_from(PROTOCOLS), st.binary(max_size=80), st.integers(0, 90))
def test_any_bytes_decode_or_name_the_culprit(protocol: int, payload: bytes, length: int) -> None:
    with contextlib.suppress(FrameError):
        decode(b"link" + ip6(protocol, payload, length), 4)


def ip4(protocol: int, payload: bytes) -> bytes:
    return b"\x45" + bytes(8) + bytes([protocol]) + bytes(10) + payload


@pytest.mark.parametrize(("ethertype", "payload", "name"), [
    (0x0800, ip4(17, udp(b"")), "IPv4 UDP SDP"),
    (0x0800, ip4(17, pack(">HHHH", 68, 67, 8, 0)), "IPv4 UDP DHCP"),
    (0x0800, ip4(17, pack(">HHHH", 40000, 40001, 8, 0)), "IPv4 UDP"),
    (0x0800, b"\x46" + bytes(8) + b"\x11" + bytes(14) + pack(">HH", 5353, 5353), "IPv4 UDP mDNS"),
    (0x0800, ip4(17, b"\0"), "IPv4 UDP"),
    (0x0800, ip4(6, b""), "IPv4 TCP"),
    (0x0800, ip4(200, b""), "IPv4 protocol 200"),
    (0x0800, b"\x45", "IPv4"),
    (0x0806, bytes(28), "ARP"),
    (0x4242, b"", "ethertype 0x4242"),
])
def test_other_payloads_are_named(ethertype: int, payload: bytes, name: str) -> None:
    assert payload_name(link_frame(1, bytes(12) + ethertype.to_bytes(2, "big") + payload)) == name


@given(st.binary(max_size=60))
def test_any_ip4_has_a_name(payload: bytes) -> None:
    assert payload_name(link_frame(1, bytes(12) + b"\x08\x00" + payload)).startswith("IPv4")


@given(st.binary(min_size=16, max_size=16))
def test_address_text_means_the_address(address: bytes) -> None:
    assert ipaddress.IPv6Address(ip6_text(address)).packed == address


@given(st.lists(st.sampled_from([0, 0, 1, 0xFE80]), min_size=8, max_size=8))
def test_address_text_is_short(groups: list[int]) -> None:
    address = pack(">8H", *groups)
    assert ip6_text(address) == str(ipaddress.IPv6Address(address))
