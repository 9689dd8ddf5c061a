"""Own addresses: the MAC of an interface, its IPv6 link-local address, and its index.  No program is called.

Linux: read from /sys/class/net and /proc/net/if_inet6.  Windows: asked of the system (iphlpapi).  The Windows
path follows Microsoft's description and has not been run by us yet.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from plc.errors import PyPlcError

SYS_CLASS_NET = Path("/sys/class/net")
IF_INET6 = Path("/proc/net/if_inet6")
SCOPE_LINK = 0x20
# The address is there but still being checked for a duplicate, or the check failed.
FLAG_TENTATIVE, FLAG_DADFAILED = 0x40, 0x08


class AddressError(PyPlcError):
    """An interface or its address is missing: which one, and what to do."""


@dataclass(frozen=True)
class Interface:
    """A network interface; link_local is None while it has no usable IPv6 address."""

    name: str
    index: int
    mac: bytes
    link_local: bytes | None


def interface(name: str) -> Interface:
    """What the system knows of this interface now.  Raises AddressError if there is none of this name."""
    if sys.platform == "win32":
        return _windows_interface(name)
    folder = SYS_CLASS_NET / name
    try:
        mac = bytes.fromhex((folder / "address").read_text().strip().replace(":", ""))
        index = int((folder / "ifindex").read_text())
    except (OSError, ValueError):
        known = sorted(entry.name for entry in SYS_CLASS_NET.iterdir()) if SYS_CLASS_NET.is_dir() else []
        raise AddressError(f"{name}: no such network interface; there are {', '.join(known)}") from None
    return Interface(name, index, mac, _link_local(name))


def _link_local(name: str) -> bytes | None:
    """The first link-local address of the interface that may be used."""
    try:
        lines = IF_INET6.read_text().splitlines()
    except OSError:
        return None
    for line in lines:
        address, _, _, scope, flags, owner = line.split()
        usable = not int(flags, 16) & (FLAG_TENTATIVE | FLAG_DADFAILED)
        if owner == name and int(scope, 16) == SCOPE_LINK and usable:
            return bytes.fromhex(address)
    return None


def need_link_local(name: str) -> bytes:
    """The link-local address, or AddressError saying what to do about it."""
    address = interface(name).link_local
    if address is None:
        raise AddressError(f"{name}: has no IPv6 link-local address (yet); is the interface up, and is IPv6 "
                           f"switched on? Look with: ip -6 address show dev {name}")
    return address


def _windows_interface(name: str) -> Interface:
    """By GetAdaptersAddresses; name is the friendly name ("Ethernet"), the description or the GUID."""
    import ctypes
    from ctypes import wintypes

    class SocketAddress(ctypes.Structure):
        _fields_ = (("sockaddr", ctypes.POINTER(ctypes.c_ubyte)), ("length", ctypes.c_int))

    class Unicast(ctypes.Structure):
        pass

    Unicast._fields_ = (("length", wintypes.ULONG), ("flags", wintypes.DWORD),
                        ("next", ctypes.POINTER(Unicast)), ("address", SocketAddress))

    class Adapter(ctypes.Structure):
        pass

    Adapter._fields_ = (
        ("length", wintypes.ULONG), ("index", wintypes.DWORD), ("next", ctypes.POINTER(Adapter)),
        ("guid", ctypes.c_char_p), ("unicast", ctypes.POINTER(Unicast)), ("anycast", ctypes.c_void_p),
        ("multicast", ctypes.c_void_p), ("dns", ctypes.c_void_p), ("dns_suffix", ctypes.c_wchar_p),
        ("description", ctypes.c_wchar_p), ("friendly_name", ctypes.c_wchar_p), ("mac", ctypes.c_ubyte * 8),
        ("mac_length", wintypes.DWORD), ("flags", wintypes.DWORD), ("mtu", wintypes.DWORD),
        ("type", wintypes.DWORD), ("oper_status", ctypes.c_int), ("ipv6_index", wintypes.DWORD),
    )  # fmt: skip

    af_inet6 = 23
    size = wintypes.ULONG(64 * 1024)
    buffer = ctypes.create_string_buffer(size.value)
    library = ctypes.WinDLL("iphlpapi")  # type: ignore[attr-defined]
    if library.GetAdaptersAddresses(af_inet6, 0, None, buffer, ctypes.byref(size)) != 0:
        raise AddressError(f"{name}: Windows does not tell its network adapters")
    known = []
    adapter = ctypes.cast(buffer, ctypes.POINTER(Adapter))
    while adapter:  # type: ignore[truthy-bool]
        one = adapter.contents
        names = (one.friendly_name, one.description, (one.guid or b"").decode("ascii", "replace"))
        known.append(one.friendly_name)
        if name in names:
            mac = bytes(one.mac[: one.mac_length])
            return Interface(name, one.ipv6_index, mac, _windows_link_local(one.unicast))
        adapter = one.next
    raise AddressError(f"{name}: no such network adapter; there are {', '.join(known)}")


def _windows_link_local(unicast: object) -> bytes | None:
    address_at = 8    # sockaddr_in6: family, port, flow information, address
    while unicast:
        entry = unicast.contents  # type: ignore[attr-defined]
        address = bytes(entry.address.sockaddr[address_at : address_at + 16])
        if address[0] == 0xFE and address[1] & 0xC0 == 0x80:
            return address
        unicast = entry.next
    return None
