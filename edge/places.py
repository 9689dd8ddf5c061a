"""Where a car or a charger can be plugged in: a network interface, or a virtual cable."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import TYPE_CHECKING

import addressManager
from edge.loop import Loop
from edge.pcap_port import OnFrame, PcapPort, Port, Tell
from edge.sdp_socket import OnDatagram, SdpSocket
from plc.discovery import LOOPBACK
from pyPlcHomeplug import SdpTransport, World

if TYPE_CHECKING:
    from edge.cable import CableOptions
    from plc.slac.virtual_modem import ModemOptions


def interface_world(name: str, tell: Tell = print) -> World:
    """A real interface.  Raises AddressError while it is missing or has no link-local address."""
    own = addressManager.interface(name)
    address = addressManager.need_link_local(name)

    def open_port(loop: Loop, on_frame: OnFrame) -> Port:
        return PcapPort(loop, name, on_frame, tell=tell)

    def open_sdp(loop: Loop, _port: Port, on_datagram: OnDatagram, is_server: bool) -> SdpTransport:
        return SdpSocket(loop, own.index, on_datagram, is_server=is_server)

    return World(own_mac=own.mac, address=address, open_port=open_port, open_sdp=open_sdp)


def cable_world(
    name: str, modem: ModemOptions | None = None, options: CableOptions | None = None, *,
    tap: Callable[[bytes], None] | None = None,
) -> World:
    """A virtual cable.  TCP goes over ::1: loopback has no link-local addresses.

    tap: is given every frame between host and modem, in both directions.
    """
    from edge.cable import CableEnd
    from edge.cable_sdp import CableSdp

    own_mac, modem_mac = random_mac(), random_mac()

    def open_port(loop: Loop, on_frame: OnFrame) -> Port:
        def heard(frame: bytes, now_ms: int) -> None:
            if tap is not None:
                tap(frame)
            on_frame(frame, now_ms)

        return CableEnd(loop, name, modem_mac, secrets.token_bytes, heard, modem=modem, options=options,
                        on_sent=tap)

    def open_sdp(_loop: Loop, port: Port, on_datagram: OnDatagram, is_server: bool) -> SdpTransport:
        return CableSdp(port, own_mac, on_datagram, is_server=is_server)

    def hear_other(sdp: SdpTransport, frame: bytes, now_ms: int) -> None:
        if isinstance(sdp, CableSdp):
            sdp.hear(frame, now_ms)

    return World(own_mac=own_mac, address=LOOPBACK, open_port=open_port, open_sdp=open_sdp,
                 hear_other=hear_other)  # fmt: skip


def random_mac() -> bytes:
    """An address that nobody sells: locally administered, unicast."""
    return b"\x02" + secrets.token_bytes(5)
