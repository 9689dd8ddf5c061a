"""The outermost layer of a recorded frame: who sends to whom, and where the payload begins.

Sources: IEEE 802.3 and 802.1Q for Ethernet and its tags; tcpdump.org/linktypes for the others.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from plc.errors import FrameError

ETHERTYPE_IPV4 = 0x0800
ETHERTYPE_IPV6 = 0x86DD
ETHERTYPE_HOMEPLUG = 0x88E1
ETHERTYPES = {
    ETHERTYPE_IPV4: "IPv4",
    ETHERTYPE_IPV6: "IPv6",
    ETHERTYPE_HOMEPLUG: "HomePlug AV",
    0x0806: "ARP",
    0x0842: "Wake-on-LAN",
    0x887B: "HomePlug 1.0",
    0x888E: "802.1X",
    0x8899: "Realtek remote control",
    0x88CC: "LLDP",
    0x88F7: "PTP",
    0x8912: "Mediaxtreme",
    0x893A: "IEEE 1905.1",
    0x9000: "Ethernet loopback",
}
# A smaller number in the place of an ethertype is the length of an IEEE 802.3 frame.
ETHERTYPE_MIN = 0x0600

ETHERNET_HEADER = 14
# 802.1Q, 802.1ad and the two numbers in use before it; each tag is 4 bytes and several may follow each other.
VLAN_TAGS = frozenset((0x8100, 0x88A8, 0x9100, 0x9200))


class LinkFrame(NamedTuple):
    """A frame without its link header.

    The addresses are 6 bytes, or none where the recording has none.  vlan: number in the innermost tag.
    data: the whole frame; its payload begins at `start` and may end with the padding of the link.
    """

    ethertype: int
    destination_mac: bytes
    source_mac: bytes
    vlan: int | None
    data: bytes
    start: int

    @property
    def payload(self) -> bytes:
        return self.data[self.start:]

    @property
    def name(self) -> str:
        """What the payload is, in words."""
        if self.ethertype < ETHERTYPE_MIN:
            return "IEEE 802.3"
        return ETHERTYPES.get(self.ethertype) or f"ethertype 0x{self.ethertype:04x}"


def link_frame(link_type: int, data: bytes) -> LinkFrame:
    """Take the link header off a frame; link_type is a LINKTYPE_ number.

    Raises FrameError for a frame shorter than its header, and for a link type that is not in LINK_TYPES.
    """
    if link_type == 1 and len(data) >= ETHERNET_HEADER:
        ethertype = data[12] << 8 | data[13]
        if ethertype not in VLAN_TAGS:
            # Nearly every frame comes this way; calling the class itself takes twice as long.
            return tuple.__new__(LinkFrame, (ethertype, data[:6], data[6:12], None, data, ETHERNET_HEADER))
    if link_type not in LINK_TYPES:
        known = ", ".join(f"{number} ({name})" for number, (name, _) in LINK_TYPES.items())
        raise FrameError("capture", "link_type", None, link_type, f"one of {known}")
    return LINK_TYPES[link_type][1](data)


def _ethernet(data: bytes) -> LinkFrame:
    _need(data, ETHERNET_HEADER, "Ethernet")
    return _untagged(data, 12, data[:6], data[6:12])


def _linux_cooked(data: bytes) -> LinkFrame:
    """LINKTYPE_LINUX_SLL: packet type, ARPHRD, address length, address in 8 bytes, protocol."""
    _need(data, 16, "SLL")
    return _untagged(data, 14, b"", _address(data, 6, data[4] << 8 | data[5]))


def _linux_cooked_2(data: bytes) -> LinkFrame:
    """LINKTYPE_LINUX_SLL2: protocol, reserved, interface, ARPHRD, packet type, address length, address."""
    _need(data, 20, "SLL2")
    ethertype, vlan, start = _skip_tags(data, data[0] << 8 | data[1], 20)
    return LinkFrame(ethertype, b"", _address(data, 12, data[11]), vlan, data, start)


def _raw_ip(data: bytes) -> LinkFrame:
    _need(data, 1, "raw IP")
    version = data[0] >> 4
    if version not in (4, 6):
        raise FrameError("raw IP", "version", 0, version, "4 or 6")
    return LinkFrame(ETHERTYPE_IPV6 if version == 6 else ETHERTYPE_IPV4, b"", b"", None, data, 0)


def _bsd_loopback(data: bytes) -> LinkFrame:
    """LINKTYPE_NULL and LINKTYPE_LOOP: an address family, in the byte order of the recorder or big endian."""
    _need(data, 4, "loopback")
    family = min(int.from_bytes(data[:4], "little"), int.from_bytes(data[:4], "big"))
    if family not in ADDRESS_FAMILIES:
        raise FrameError("loopback", "family", 0, family, f"one of {sorted(ADDRESS_FAMILIES)}")
    return LinkFrame(ADDRESS_FAMILIES[family], b"", b"", None, data, 4)


def _untagged(data: bytes, at: int, destination_mac: bytes, source_mac: bytes) -> LinkFrame:
    """The frame whose ethertype, or first tag, stands at `at`."""
    ethertype, vlan, start = _skip_tags(data, data[at] << 8 | data[at + 1], at + 2)
    return LinkFrame(ethertype, destination_mac, source_mac, vlan, data, start)


def _skip_tags(data: bytes, ethertype: int, start: int) -> tuple[int, int | None, int]:
    """(ethertype, innermost VLAN number, start of the payload) behind the tags that may stand at `start`."""
    vlan = None
    while ethertype in VLAN_TAGS:
        _need(data, start + 4, "VLAN tag", start)
        vlan = (data[start] << 8 | data[start + 1]) & 0x0FFF
        ethertype = data[start + 2] << 8 | data[start + 3]
        start += 4
    return ethertype, vlan, start


def _address(data: bytes, at: int, length: int) -> bytes:
    """A link address of `length` bytes, if it is a MAC."""
    return data[at:at + 6] if length == 6 else b""


def _need(data: bytes, length: int, layout: str, at: int = 0) -> None:
    if len(data) < length:
        raise FrameError(layout, "header", at, f"{len(data) - at} bytes", f"at least {length - at}")


# AF_INET; AF_INET6 of Linux, NetBSD and OpenBSD, FreeBSD, macOS.
ADDRESS_FAMILIES = {2: ETHERTYPE_IPV4} | dict.fromkeys((10, 24, 28, 30), ETHERTYPE_IPV6)

LINK_TYPES: dict[int, tuple[str, Callable[[bytes], LinkFrame]]] = {
    1: ("Ethernet", _ethernet),
    0: ("BSD loopback", _bsd_loopback),
    101: ("raw IP", _raw_ip),
    108: ("OpenBSD loopback", _bsd_loopback),
    113: ("Linux cooked", _linux_cooked),
    228: ("raw IPv4", _raw_ip),
    229: ("raw IPv6", _raw_ip),
    276: ("Linux cooked v2", _linux_cooked_2),
}
