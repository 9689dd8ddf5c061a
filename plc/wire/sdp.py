"""SECC discovery: what stands behind the V2GTP header of an SDP datagram.  ISO 15118-2 7.10.1.

The car asks by multicast (payload type 0x9000), the charger answers by unicast (0x9001).
"""

from __future__ import annotations

from typing import TypeVar

from plc.errors import FrameError
from plc.wire.layout import Layout, octets, read, u8, u16_be, write

SDP_PORT = 15118
SDP_MULTICAST_ADDRESS = "ff02::1"

REQUEST_PAYLOAD_TYPE = 0x9000
RESPONSE_PAYLOAD_TYPE = 0x9001

# Discovery for pairing and positioning (ISO 15118-20) has payload types of its own; named, not read.
PAYLOAD_TYPE_NAMES = {
    REQUEST_PAYLOAD_TYPE: "SDPRequest",
    RESPONSE_PAYLOAD_TYPE: "SDPResponse",
    0x9002: "SDPPairingRequest",
    0x9003: "SDPPairingResponse",
}

SECURITY_TLS = 0x00
SECURITY_NONE = 0x10
TRANSPORT_TCP = 0x00

SECURITY_NAMES = {SECURITY_TLS: "TLS", SECURITY_NONE: "no TLS"}
TRANSPORT_NAMES = {TRANSPORT_TCP: "TCP", 0x10: "UDP"}


class SdpRequest(Layout):
    """Car to everybody: which charger is there, and does it speak with or without TLS?"""

    security: int = u8(default=SECURITY_NONE)
    transport: int = u8(default=TRANSPORT_TCP)


class SdpResponse(Layout):
    """Charger to car: where its TCP server listens, and with what security."""

    address: bytes = octets(16)
    port: int = u16_be()
    security: int = u8(default=SECURITY_NONE)
    transport: int = u8(default=TRANSPORT_TCP)


_S = TypeVar("_S", SdpRequest, SdpResponse)


def decode_request(payload: bytes) -> SdpRequest:
    """Raises FrameError if payload is not exactly a request."""
    return _decode(SdpRequest, payload)


def decode_response(payload: bytes) -> SdpResponse:
    """Raises FrameError if payload is not exactly a response."""
    return _decode(SdpResponse, payload)


def encode(message: SdpRequest | SdpResponse) -> bytes:
    """The payload, without the V2GTP header."""
    return write(message)


def _decode(layout: type[_S], payload: bytes) -> _S:
    message, end = read(layout, payload)
    if end != len(payload):
        raise FrameError(layout.__name__, "payload", end, f"{len(payload)} bytes", f"{end} bytes")
    return message
