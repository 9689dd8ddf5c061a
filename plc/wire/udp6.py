"""A UDP datagram over IPv6 in an Ethernet frame, written: for cables that do not go through the kernel.

Reading is in plc/wire/link.py and plc/wire/ip.py.
"""

from __future__ import annotations

import struct

ETHERTYPE_IPV6 = b"\x86\xdd"
NEXT_HEADER_UDP = 17
HOP_LIMIT = 255
MULTICAST_MAC_PREFIX = b"\x33\x33"


def link_local_address(mac: bytes) -> bytes:
    """fe80:: and the interface identifier that RFC 4291 makes of a MAC."""
    return bytes.fromhex("fe80000000000000") + bytes([mac[0] ^ 2]) + mac[1:3] + b"\xff\xfe" + mac[3:6]


def mac_of_multicast(address: bytes) -> bytes:
    """The Ethernet address of an IPv6 multicast group (RFC 2464)."""
    return MULTICAST_MAC_PREFIX + address[12:]


def udp6_frame(
    *, source_mac: bytes, destination_mac: bytes, source: bytes, destination: bytes,
    source_port: int, destination_port: int, payload: bytes,
) -> bytes:  # fmt: skip
    """The whole frame, with a right checksum (RFC 8200 8.1)."""
    length = 8 + len(payload)
    ports = struct.pack(">HHH", source_port, destination_port, length)
    pseudo = source + destination + struct.pack(">IHBB", length, 0, 0, NEXT_HEADER_UDP)
    checksum = internet_checksum(pseudo + ports + b"\0\0" + payload) or 0xFFFF
    header = struct.pack(">IHBB", 6 << 28, length, NEXT_HEADER_UDP, HOP_LIMIT) + source + destination
    datagram = ports + struct.pack(">H", checksum) + payload
    return destination_mac + source_mac + ETHERTYPE_IPV6 + header + datagram


def internet_checksum(data: bytes) -> int:
    if len(data) % 2:
        data += b"\0"
    words: tuple[int, ...] = struct.unpack(f">{len(data) // 2}H", data)
    total = sum(words)
    while total > 0xFFFF:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF


def with_checksum(frame: bytes) -> bytes:
    """The same frame, its TCP, UDP or ICMPv6 checksum made right.

    A kernel leaves this work to the network card; a frame caught before the card must be finished.
    Anything but plain IPv6 comes back as it is.
    """
    if frame[12:14] != ETHERTYPE_IPV6 or len(frame) < 54:
        return frame
    length = int.from_bytes(frame[18:20], "big")
    at = 54 + _CHECKSUM_AT.get(frame[20], length)
    if at + 2 > 54 + length or 54 + length > len(frame):
        return frame
    body = frame[54:at] + b"\0\0" + frame[at + 2 : 54 + length]
    checksum = internet_checksum(frame[22:54] + struct.pack(">IHBB", length, 0, 0, frame[20]) + body)
    return frame[:at] + struct.pack(">H", checksum or 0xFFFF) + frame[at + 2 :]


# Next header -> where its checksum stands.
_CHECKSUM_AT = {6: 16, NEXT_HEADER_UDP: 6, 58: 2}
