"""SDP datagrams through the virtual cable, in frames of our own making: loopback knows no IPv6 multicast.

They travel through the virtual modems like any other frame, so nobody is found before the modems have joined.
"""

from __future__ import annotations

from edge.pcap_port import Port
from edge.sdp_socket import OnDatagram
from plc.errors import FrameError
from plc.wire.ip import UDP, ip6_packet, udp_datagram
from plc.wire.sdp import SDP_PORT
from plc.wire.udp6 import ETHERTYPE_IPV6, link_local_address, mac_of_multicast, udp6_frame

BROADCAST = b"\xff" * 6
CLIENT_PORT = 50_000
MULTICAST_FIRST_BYTE = 0xFF


class CableSdp:
    """One end's SDP: give it the frames that are not HomePlug's, it gives datagrams for its port."""

    def __init__(self, port: Port, own_mac: bytes, on_datagram: OnDatagram, *, is_server: bool) -> None:
        self.port = port
        self.own_mac = own_mac
        self.own_address = link_local_address(own_mac)
        self.on_datagram = on_datagram
        self.own_port = SDP_PORT if is_server else CLIENT_PORT
        self.neighbours: dict[bytes, bytes] = {}

    def send(self, payload: bytes, address: bytes, port: int) -> None:
        if address[0] == MULTICAST_FIRST_BYTE:
            destination_mac = mac_of_multicast(address)
        else:
            destination_mac = self.neighbours.get(address, BROADCAST)
        self.port.send(udp6_frame(
            source_mac=self.own_mac, destination_mac=destination_mac, source=self.own_address,
            destination=address, source_port=self.own_port, destination_port=port, payload=payload,
        ))  # fmt: skip

    def hear(self, frame: bytes, now_ms: int) -> None:
        """A frame from the cable; anything but a datagram for us is somebody else's."""
        if frame[12:14] != ETHERTYPE_IPV6:
            return
        try:
            packet = ip6_packet(frame, 14)
            if packet.protocol != UDP or packet.fragment is not None:
                return
            datagram = udp_datagram(packet)
        except FrameError:
            return
        is_ours = packet.destination[0] == MULTICAST_FIRST_BYTE or packet.destination == self.own_address
        if is_ours and datagram.destination_port == self.own_port:
            if len(self.neighbours) < 64:
                self.neighbours[packet.source] = frame[6:12]
            self.on_datagram(datagram.payload, packet.source, datagram.source_port, now_ms)

    def close(self) -> None:
        self.neighbours.clear()
