"""SECC discovery: what stands behind the V2GTP header of an SDP datagram.

The car asks by multicast, the charger answers by unicast.  There are three pairs of messages:

* 0x9000, 0x9001: on the charging cable.  DIN 70121, ISO 15118-2 7.10.1, ISO 15118-20 7.10.1.
* 0x9002, 0x9003: over WLAN (ISO 15118-8), where car and charger must also find out who stands where.
  ISO 15118-20 tables 22 to 27.
* 0x9004, 0x9005: with the mobility operators (EMSP) whose contracts the car has or the charger takes; a
  proposal beside ISO 15118-2, known from the Wireshark dissectors only.
"""

from __future__ import annotations

from typing import NamedTuple

from plc.errors import FrameError
from plc.wire.layout import Layout, octets, read, rest, u8, u16_be, write

SDP_PORT = 15118

REQUEST_PAYLOAD_TYPE = 0x9000
RESPONSE_PAYLOAD_TYPE = 0x9001
PAIRING_REQUEST_PAYLOAD_TYPE = 0x9002
PAIRING_RESPONSE_PAYLOAD_TYPE = 0x9003
EMSP_REQUEST_PAYLOAD_TYPE = 0x9004
EMSP_RESPONSE_PAYLOAD_TYPE = 0x9005

SECURITY_TLS = 0x00
SECURITY_NONE = 0x10
TRANSPORT_TCP = 0x00

SECURITY_NAMES = {SECURITY_TLS: "TLS", SECURITY_NONE: "no TLS"}

# Pairing and positioning: how car and charger can find each other, a bit each.
P2PS_PPD_NAMES = {
    0x0100: "PPD on the charger", 0x0200: "PPD on the car", 0x0400: "WPT LF on the charger",
    0x0800: "WPT LF on the car", 0x1000: "WPT camera on the car", 0x2000: "ACD-U infrared",
    0x4000: "ACD directed WLAN",
}
COUPLING_NAMES = {
    0x00: "inverse pantograph, cross rail contacts", 0x01: "inverse pantograph, in line contacts",
    0x02: "pantograph on the charger, contact dome", 0x03: "pantograph on the car",
    0x04: "ACD below the car", 0x05: "ACD beside or above the car", 0x10: "WPT",
    0x20: "ACD-U, manipulator on the charger", 0x21: "ACD-U, manipulator on the car", 0x30: "ACD-S",
    0x40: "conductive, by hand", 0xFF: "none",
}
DIAGNOSIS_NAMES = {
    0x00: "ongoing", 0x01: "finished with EVSEID", 0x02: "finished without EVSEID", 0x10: "error, no SECC",
}


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


class SdpPairingRequest(SdpRequest):
    """The same over WLAN: who asks, for which place, and by what means the two can be told apart.

    p2ps_ppd: bits of P2PS_PPD_NAMES; ev_id, evse_id: ASCII, filled up with zero bytes.
    """

    p2ps_ppd: int = u16_be(default=0)
    coupling_type: int = u8(default=0xFF)
    ev_id: bytes = octets(20, default=bytes(20))
    evse_id: bytes = octets(37, default=bytes(37))


class SdpPairingResponse(SdpResponse):
    """The same over WLAN: whether the pair has been found (DIAGNOSIS_NAMES), and which place it is."""

    diag_status: int = u8(default=0)
    coupling_type: int = u8(default=0xFF)
    evse_id: bytes = octets(37, default=bytes(37))


class SdpEmspRequest(Layout):
    """Car to everybody: which charger takes one of these mobility operators?  Always TLS over TCP."""

    emsp_ids: bytes = rest(default=b"")

    security = SECURITY_TLS
    transport = TRANSPORT_TCP


class SdpEmspResponse(Layout):
    """Charger to car: where its server listens, and which mobility operators it takes."""

    address: bytes = octets(16)
    port: int = u16_be()
    emsp_ids: bytes = rest(default=b"")

    security = SECURITY_TLS
    transport = TRANSPORT_TCP


SdpMessage = SdpRequest | SdpResponse | SdpEmspRequest | SdpEmspResponse
Request = SdpRequest | SdpEmspRequest
Response = SdpResponse | SdpEmspResponse


class _Form(NamedTuple):
    name: str
    layout: type[SdpMessage]


FORMS = {
    REQUEST_PAYLOAD_TYPE: _Form("SDPRequest", SdpRequest),
    RESPONSE_PAYLOAD_TYPE: _Form("SDPResponse", SdpResponse),
    PAIRING_REQUEST_PAYLOAD_TYPE: _Form("SDPPairingRequest", SdpPairingRequest),
    PAIRING_RESPONSE_PAYLOAD_TYPE: _Form("SDPPairingResponse", SdpPairingResponse),
    EMSP_REQUEST_PAYLOAD_TYPE: _Form("SDPEMSPRequest", SdpEmspRequest),
    EMSP_RESPONSE_PAYLOAD_TYPE: _Form("SDPEMSPResponse", SdpEmspResponse),
}
PAYLOAD_TYPE_NAMES = {payload_type: form.name for payload_type, form in FORMS.items()}
_NAMES = {form.layout: form.name for form in FORMS.values()}


def name(message: SdpMessage) -> str:
    """As the payload type is called: SDPRequest, SDPPairingResponse."""
    return _NAMES[type(message)]


def decode(payload_type: int, payload: bytes) -> SdpMessage:
    """Raises FrameError if this is no payload type of SDP, or payload not exactly such a message."""
    if payload_type not in FORMS:
        want = " or ".join(f"0x{known:04X}" for known in FORMS)
        raise FrameError("SDP", "payload_type", 2, f"0x{payload_type:04X}", want)
    layout = FORMS[payload_type].layout
    message, end = read(layout, payload)
    if end != len(payload):
        raise FrameError(layout.__name__, "payload", end, f"{len(payload)} bytes", f"{end} bytes")
    return message


def decode_request(payload: bytes) -> SdpRequest:
    """Raises FrameError if payload is not exactly a request of the cable."""
    message = decode(REQUEST_PAYLOAD_TYPE, payload)
    assert isinstance(message, SdpRequest)
    return message


def decode_response(payload: bytes) -> SdpResponse:
    """Raises FrameError if payload is not exactly a response of the cable."""
    message = decode(RESPONSE_PAYLOAD_TYPE, payload)
    assert isinstance(message, SdpResponse)
    return message


def encode(message: SdpMessage) -> bytes:
    """The payload, without the V2GTP header."""
    return write(message)


def text(field: bytes) -> str:
    """An id in ASCII without its filling; bytes that are none as question marks."""
    return field.rstrip(b"\0").decode("ascii", "replace")
