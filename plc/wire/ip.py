"""IPv6 and what it carries here: TCP, UDP, neighbour discovery.  Everything else is only named.

Checksums are not verified on the way, as network cards fill them in behind the back of whoever records.
Sources: RFC 8200 (IPv6), RFC 9293 (TCP), RFC 768 (UDP), RFC 4443 and 4861 (ICMPv6), RFC 2710 and 3810 (MLD).
"""

from __future__ import annotations

from struct import Struct
from typing import NamedTuple

from plc.errors import FrameError
from plc.wire.link import ETHERTYPE_IPV4, LinkFrame

TCP = 6
UDP = 17
ICMPV6 = 58
ROUTING, FRAGMENT, AUTHENTICATION = 43, 44, 51
PROTOCOLS = {
    0: "hop-by-hop options", 1: "ICMP", 2: "IGMP", TCP: "TCP", UDP: "UDP", ROUTING: "routing header",
    FRAGMENT: "fragment", 50: "ESP", AUTHENTICATION: "AH", ICMPV6: "ICMPv6", 59: "no next header",
    60: "destination options", 132: "SCTP",
}
EXTENSION_HEADERS = frozenset((0, ROUTING, FRAGMENT, AUTHENTICATION, 60, 135, 139, 140))

# What is met on the cable of a laptop or a charger that runs more than charging on its network port.
UDP_PORTS = {
    53: "DNS", 67: "DHCP", 68: "DHCP", 123: "NTP", 137: "NetBIOS", 138: "NetBIOS", 514: "syslog",
    546: "DHCPv6", 547: "DHCPv6", 1900: "SSDP", 5353: "mDNS", 5355: "LLMNR", 15118: "SDP",
}

# Where a length of 0 says "longer than 65,535 bytes": segments that a network card cuts or has joined, with
# the jumbo option (RFC 2675) or without.
MAY_BE_LONG = frozenset((0, TCP))

IP6_HEADER = Struct(">IHBB16s16s")     # version and flow, payload length, next header, hop limit, addresses
FRAGMENT_HEADER = Struct(">BxHI")      # next header, offset and more-flag, identification
TCP_HEADER = Struct(">HHIIHH")         # ports, seq, ack, header length and flags, window
TCP_HEADER_MIN = 20
UDP_HEADER = Struct(">HHHH")           # ports, length, checksum

FIN, SYN, RST, PSH, ACK = 0x01, 0x02, 0x04, 0x08, 0x10


# For what is made of every frame: calling the class itself takes twice as long.
_new = tuple.__new__


class Icmp6Type(NamedTuple):
    """target_at: offset of the address that the message is about.  options_at: offset of its options."""

    name: str
    target_at: int | None = None
    options_at: int | None = None


ICMP6_TYPES = {
    1: Icmp6Type("destination unreachable"),
    2: Icmp6Type("packet too big"),
    3: Icmp6Type("time exceeded"),
    4: Icmp6Type("parameter problem"),
    128: Icmp6Type("echo request"),
    129: Icmp6Type("echo reply"),
    130: Icmp6Type("MLD query", 8),
    131: Icmp6Type("MLD report", 8),
    132: Icmp6Type("MLD done", 8),
    133: Icmp6Type("router solicitation", None, 8),
    134: Icmp6Type("router advertisement", None, 16),
    135: Icmp6Type("neighbour solicitation", 8, 24),
    136: Icmp6Type("neighbour advertisement", 8, 24),
    137: Icmp6Type("redirect", 8, 40),
    143: Icmp6Type("MLDv2 report"),
}
NEIGHBOR_DISCOVERY = frozenset(number for number, kind in ICMP6_TYPES.items() if kind.options_at is not None)
LINK_ADDRESS_OPTIONS = (1, 2)          # source, target


class Fragment(NamedTuple):
    """Where the payload belongs in a packet sent in pieces.  offset: in bytes; more: others follow it."""

    identification: int
    offset: int
    more: bool


class Ip6Packet(NamedTuple):
    """An IPv6 packet without its headers; its payload is data[start:end].

    protocol: what the payload is, behind all extension headers (TCP, UDP, ICMPV6, ...).
    fragment: None for a whole packet.  Of a piece, the protocol is that of what follows the fragment header.
    """

    source: bytes
    destination: bytes
    protocol: int
    hop_limit: int
    fragment: Fragment | None
    data: bytes
    start: int
    end: int


class TcpSegment(NamedTuple):
    """flags: FIN, SYN, RST, PSH, ACK or-ed together."""

    source_port: int
    destination_port: int
    seq: int
    ack: int
    flags: int
    window: int
    payload: bytes


class UdpDatagram(NamedTuple):
    source_port: int
    destination_port: int
    payload: bytes


class Icmp6Message(NamedTuple):
    """target: the address that a neighbour or multicast message is about.  mac: the one in its options."""

    type: int
    code: int
    name: str
    target: bytes | None
    mac: bytes | None


def ip6_packet(data: bytes, start: int = 0) -> Ip6Packet:
    """Read the IPv6 packet at `start` of a frame; the padding of the link behind it is left out.

    Raises FrameError, with offsets in `data`, for what is cut short or not IPv6.
    """
    at = start + IP6_HEADER.size
    if at > len(data):
        raise _short("IPv6", start, len(data), IP6_HEADER.size)
    flow, length, protocol, hop_limit, source, destination = IP6_HEADER.unpack_from(data, start)
    if flow >> 28 != 6:
        raise FrameError("IPv6", "version", start, flow >> 28, 6)
    end = at + length if length or protocol not in MAY_BE_LONG else len(data)
    if end > len(data):
        raise FrameError("IPv6", "payload_length", start + 4, length, f"at most {len(data) - at}")
    packet = _new(Ip6Packet, (source, destination, protocol, hop_limit, None, data, at, end))
    return behind_extensions(packet) if protocol in EXTENSION_HEADERS else packet


def behind_extensions(packet: Ip6Packet) -> Ip6Packet:
    """The same packet, its payload behind the extension headers, or behind the first that makes it a piece.

    Raises FrameError for a header that is cut short.
    """
    source, destination, protocol, hop_limit, fragment, data, at, end = packet
    while protocol in EXTENSION_HEADERS and fragment is None:
        protocol, fragment, at = _skip_extension(protocol, data, at, end)
    return Ip6Packet(source, destination, protocol, hop_limit, fragment, data, at, end)


def _skip_extension(kind: int, data: bytes, at: int, end: int) -> tuple[int, Fragment | None, int]:
    """(next header, the fragment or None, offset behind it) of the extension header at `at`."""
    name = f"IPv6 {PROTOCOLS.get(kind, f'extension {kind}')}"
    if at + 8 > end:
        raise _short(name, at, end, 8)
    if kind == FRAGMENT:
        following, offset_and_more, number = FRAGMENT_HEADER.unpack_from(data, at)
        is_piece = offset_and_more & 0xFFF9
        fragment = Fragment(number, offset_and_more & 0xFFF8, bool(offset_and_more & 1)) if is_piece else None
        return following, fragment, at + 8
    length = (data[at + 1] + 2) * 4 if kind == AUTHENTICATION else (data[at + 1] + 1) * 8
    if at + length > end:
        raise FrameError(name, "length", at + 1, f"{length} bytes", f"at most {end - at}")
    return data[at], None, at + length


def tcp_segment(packet: Ip6Packet) -> TcpSegment:
    """Read the TCP segment in a whole packet.  Raises FrameError with offsets in the frame."""
    data, at, end = packet[5:]
    if at + TCP_HEADER_MIN > end:
        raise _short("TCP", at, end, TCP_HEADER_MIN)
    source_port, destination_port, seq, ack, length_and_flags, window = TCP_HEADER.unpack_from(data, at)
    header = length_and_flags >> 12 << 2
    if header < TCP_HEADER_MIN or at + header > end:
        raise FrameError("TCP", "header_length", at + 12, header, f"{TCP_HEADER_MIN}..{end - at}")
    return _new(TcpSegment, (source_port, destination_port, seq, ack, length_and_flags & 0x1F, window,
                             data[at + header:end]))


def udp_datagram(packet: Ip6Packet) -> UdpDatagram:
    """Read the UDP datagram in a whole packet.  Raises FrameError with offsets in the frame."""
    data, at, end = packet[5:]
    if at + UDP_HEADER.size > end:
        raise _short("UDP", at, end, UDP_HEADER.size)
    source_port, destination_port, length, _ = UDP_HEADER.unpack_from(data, at)
    if not UDP_HEADER.size <= length <= end - at:
        raise FrameError("UDP", "length", at + 4, length, f"{UDP_HEADER.size}..{end - at}")
    return UdpDatagram(source_port, destination_port, data[at + UDP_HEADER.size:at + length])


def icmp6_message(packet: Ip6Packet) -> Icmp6Message:
    """Read the ICMPv6 message in a whole packet.  Raises FrameError with offsets in the frame."""
    data, at, end = packet[5:]
    if at + 4 > end:
        raise _short("ICMPv6", at, end, 4)
    kind = ICMP6_TYPES.get(data[at]) or Icmp6Type(f"ICMPv6 type {data[at]}")
    need = max(4, kind.options_at or 0, (kind.target_at or -16) + 16)
    if at + need > end:
        raise _short(f"ICMPv6 {kind.name}", at, end, need)
    target = None if kind.target_at is None else data[at + kind.target_at:at + kind.target_at + 16]
    mac = None if kind.options_at is None else _link_address(data, at + kind.options_at, end)
    return Icmp6Message(data[at], data[at + 1], kind.name, target, mac)


def _link_address(data: bytes, at: int, end: int) -> bytes | None:
    """The MAC in the options of a neighbour discovery message, if one is there."""
    while at + 8 <= end:
        length = data[at + 1] * 8
        if not 8 <= length <= end - at:
            raise FrameError("ICMPv6 option", "length", at + 1, f"{length} bytes", f"8..{end - at}")
        if data[at] in LINK_ADDRESS_OPTIONS:
            return data[at + 2:at + 8]
        at += length
    return None



def payload_name(frame: LinkFrame) -> str:
    """What a frame carries that is not decoded further, in words: "ARP", "IPv4 UDP DHCP", "IPv6 SCTP"."""
    data, at = frame.data, frame.start
    if frame.ethertype != ETHERTYPE_IPV4 or at + 20 > len(data):
        return frame.name
    protocol = data[at + 9]
    name = f"{frame.name} {PROTOCOLS.get(protocol, f'protocol {protocol}')}"
    at += (data[at] & 0x0F) * 4
    if protocol != UDP or at + 4 > len(data):
        return name
    ports = int.from_bytes(data[at:at + 2], "big"), int.from_bytes(data[at + 2:at + 4], "big")
    service = next((UDP_PORTS[port] for port in ports if port in UDP_PORTS), None)
    return f"{name} {service}" if service else name


def ip6_text(address: bytes) -> str:
    """The address as people write it (RFC 5952): lower case, the longest run of zero groups as ::."""
    groups = [f"{address[at] << 8 | address[at + 1]:x}" for at in range(0, 16, 2)]
    text = ":".join(groups)
    for length in range(8, 1, -1):
        for at in range(9 - length):
            if groups[at:at + length] == ["0"] * length:
                return ":".join(groups[:at]) + "::" + ":".join(groups[at + length:])
    return text


def _short(layout: str, at: int, end: int, want: int) -> FrameError:
    return FrameError(layout, "header", at, f"{end - at} bytes", f"at least {want}")
