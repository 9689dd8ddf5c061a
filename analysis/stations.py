"""Who is who on the wire: car, charger and their modems, learned from what they say.

A station is known by its MAC address (by its IP address where a recording has no Ethernet headers).
Roles come from the messages that only one side sends; the first car is PEV, a second one PEV2, and so on.
"""

from __future__ import annotations

from enum import Enum

from analysis.vendors import seen_in

BROADCAST = b"\xff" * 6
LOCAL_MODEM = bytes.fromhex("00b052000001")    # whatever modem hangs on the port itself
STATIONS_MAX = 1000    # a flood of made-up addresses must not fill the memory
ADDRESSES_MAX = 8      # the same for one station


class Role(Enum):
    PEV = "PEV"
    EVSE = "EVSE"
    PEV_MODEM = "PEV modem"
    EVSE_MODEM = "EVSE modem"
    MODEM = "modem"


MODEMS = (Role.PEV_MODEM, Role.EVSE_MODEM)
MODEM_OF = {Role.PEV: Role.PEV_MODEM, Role.EVSE: Role.EVSE_MODEM}


class Station:
    """One sender or receiver.  ip_addresses: as text, in the order seen; port: of its V2G server, if any."""

    __slots__ = ("ip_addresses", "mac", "name", "number", "port", "role")

    def __init__(self, mac: bytes) -> None:
        self.mac = mac
        self.role: Role | None = None
        self.number = 0
        self.ip_addresses: list[str] = []
        self.port: int | None = None
        self.name = _name_of_stranger(mac)

    @property
    def mac_text(self) -> str:
        return self.mac.hex(":") if len(self.mac) == 6 else ""

    @property
    def seen_in(self) -> str | None:
        return seen_in(self.mac) if len(self.mac) == 6 else None


class Stations:
    """All stations of one recording."""

    def __init__(self) -> None:
        self._by_mac: dict[bytes, Station] = {}
        self._count: dict[Role, int] = {}

    def station(self, mac: bytes) -> Station:
        """The station with this address; a new one gets no role yet."""
        found = self._by_mac.get(mac)
        if found is None:
            if len(self._by_mac) >= STATIONS_MAX:
                self._make_room()
            found = self._by_mac[mac] = Station(mac)
            if mac == LOCAL_MODEM:
                found.role, found.name = Role.MODEM, "modem"
        return found

    def _make_room(self) -> None:
        """A listener may run for years: the newest of those with a role stay, the others may come again."""
        players = [station for station in self._by_mac.values() if station.role is not None]
        self._by_mac = {station.mac: station for station in players[-STATIONS_MAX // 2:]}

    def learn(self, station: Station, role: Role) -> None:
        """The station acts in this role.

        The first role it is seen in stays, but a modem may turn out to be somebody's.  Groups have no role.
        """
        is_new = station.role is None or (station.role is Role.MODEM and role in MODEMS)
        if not is_new or not station.mac or station.mac[0] & 1 or station.mac == LOCAL_MODEM:
            return
        number = self._count.get(role, 0) + 1
        self._count[role] = number
        station.role = role
        station.number = number
        station.name = role.value if number == 1 else f"{role.value}{number}"

    def learn_address(self, station: Station, address: str) -> None:
        if address not in station.ip_addresses and len(station.ip_addresses) < ADDRESSES_MAX:
            station.ip_addresses.append(address)

    def modems(self) -> list[Station]:
        """Those that turned out to be modems, in the order in which they were heard of."""
        return [station for station in self._by_mac.values()
                if station.role in (*MODEMS, Role.MODEM) and station.mac != LOCAL_MODEM]


def _name_of_stranger(mac: bytes) -> str:
    if mac == BROADCAST:
        return "all"
    if len(mac) != 6:
        return "?"
    if mac[:2] == b"\x33\x33":
        return "all IPv6"
    return f"..{mac[3:].hex(':')}"
