"""SDP datagrams by ordinary IPv6 UDP sockets, bound to one interface."""

from __future__ import annotations

import socket
from collections.abc import Callable
from sys import byteorder

from edge.loop import Loop
from plc.discovery import MULTICAST
from plc.errors import PyPlcError
from plc.wire.sdp import SDP_PORT

DATAGRAM_MOST = 2048
# As other implementations send it; SDP never leaves the link anyway.
HOP_LIMIT = 10
BURST_MOST = 64

# payload, source address (16 bytes), source port, now_ms
OnDatagram = Callable[[bytes, bytes, int, int], None]
Tell = Callable[[str], None]


class SdpPortError(PyPlcError):
    """The UDP port for SDP cannot be had."""


class SdpSocket:
    """One UDP socket of an interface: a charger's listens on port 15118, a car's has a port of its own."""

    def __init__(
        self, loop: Loop, interface_index: int, on_datagram: OnDatagram, *, is_server: bool
    ) -> None:
        self.loop = loop
        self.index = interface_index
        self.on_datagram = on_datagram
        self.unsent = 0
        self._socket = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)
        try:
            self._set_up(is_server)
        except OSError as error:
            self._socket.close()
            raise SdpPortError(f"SDP: UDP port {SDP_PORT} on interface {interface_index}: {error.strerror}; "
                               "does another charger program run here?") from None
        self._socket.setblocking(False)
        loop.add_reader(self._socket, self._read)

    def _set_up(self, is_server: bool) -> None:
        plug = self._socket
        plug.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        plug.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_IF, self.index)
        plug.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_HOPS, HOP_LIMIT)
        plug.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_LOOP, 0)
        plug.bind(("::", SDP_PORT if is_server else 0))
        if is_server:
            group = MULTICAST + self.index.to_bytes(4, byteorder)
            plug.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_JOIN_GROUP, group)

    def close(self) -> None:
        self.loop.remove_reader(self._socket)
        self._socket.close()

    def send(self, payload: bytes, address: bytes, port: int) -> None:
        """To a neighbour on our interface.  A link that is down loses it, as any link may; it is counted."""
        target = (socket.inet_ntop(socket.AF_INET6, address), port, 0, self.index)
        try:
            self._socket.sendto(payload, target)
        except OSError:
            self.unsent += 1

    def _read(self, now_ms: int) -> None:
        for _ in range(BURST_MOST):
            try:
                payload, (host, port, _, scope) = self._socket.recvfrom(DATAGRAM_MOST)
            except OSError:
                return    # read empty, or the news that an earlier datagram found nobody
            if scope in (0, self.index):
                address = socket.inet_pton(socket.AF_INET6, host.split("%")[0])
                self.on_datagram(payload, address, port, now_ms)


