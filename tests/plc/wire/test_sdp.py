"""SDP payloads against real datagrams, and refusals."""

import ipaddress
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plc.errors import FrameError
from plc.wire import sdp
from tests.support import shared

ADDRESS = ipaddress.IPv6Address("fe80::c690:83f3:fbcb:980e").packed


def test_request_and_response_are_pinned() -> None:
    assert sdp.encode(sdp.SdpRequest()) == bytes.fromhex("1000")
    assert sdp.encode(sdp.SdpRequest(security=sdp.SECURITY_TLS)) == bytes.fromhex("0000")
    response = sdp.SdpResponse(address=ADDRESS, port=0xC7A6, security=0x10, transport=0x00)
    assert sdp.encode(response) == ADDRESS + bytes.fromhex("c7a61000")
    assert sdp.decode_response(ADDRESS + bytes.fromhex("c7a61000")) == response


@pytest.mark.parametrize("payload", ["", "10", "100000", "10000000000000000000"])
def test_a_request_of_another_length_is_refused(payload: str) -> None:
    with pytest.raises(FrameError, match=r"^SdpRequest\."):
        sdp.decode_request(bytes.fromhex(payload))


@given(st.binary(max_size=40))
def test_any_response_comes_back_or_is_refused(payload: bytes) -> None:
    try:
        message = sdp.decode_response(payload)
    except FrameError:
        assert len(payload) != 20
    else:
        assert sdp.encode(message) == payload


def test_recorded_datagrams_come_back() -> None:
    ports = set()
    for line in shared("vectors/captures/sdp.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        payload = bytes.fromhex(row["payload"])
        if int(row["payload_type"], 16) == sdp.REQUEST_PAYLOAD_TYPE:
            assert sdp.encode(sdp.decode_request(payload)) == payload
        else:
            response = sdp.decode_response(payload)
            assert sdp.encode(response) == payload
            assert ipaddress.IPv6Address(response.address).is_link_local
            ports.add(response.port)
    assert {0xC7A6, 61341} <= ports


PAIRING_REQUEST = sdp.SdpPairingRequest(
    security=0x00, p2ps_ppd=0x0300, coupling_type=0x02, ev_id=b"ZZ00000".ljust(20, b"\0"),
    evse_id=b"DE*ABC*E12345*1".ljust(37, b"\0"))
PAIRING_RESPONSE = sdp.SdpPairingResponse(
    address=ADDRESS, port=64109, security=0x00, diag_status=0x01, coupling_type=0x02,
    evse_id=b"DE*ABC*E12345*1".ljust(37, b"\0"))


def test_the_pairing_forms_are_pinned() -> None:
    request = sdp.encode(PAIRING_REQUEST)
    assert len(request) == 62
    assert request[:5] == bytes.fromhex("0000030002")
    assert request[5:12] == b"ZZ00000"
    assert request[25:40] == b"DE*ABC*E12345*1"
    response = sdp.encode(PAIRING_RESPONSE)
    assert len(response) == 59
    assert response[:22] == ADDRESS + bytes.fromhex("fa6d00000102")
    assert sdp.text(PAIRING_RESPONSE.evse_id) == "DE*ABC*E12345*1"


@pytest.mark.parametrize(("payload_type", "message"), [
    (0x9000, sdp.SdpRequest()), (0x9001, sdp.SdpResponse(address=ADDRESS, port=1)),
    (0x9002, PAIRING_REQUEST), (0x9003, PAIRING_RESPONSE),
    (0x9004, sdp.SdpEmspRequest(emsp_ids=b"DEABC")), (0x9004, sdp.SdpEmspRequest()),
    (0x9005, sdp.SdpEmspResponse(address=ADDRESS, port=1, emsp_ids=b"DEABC")),
])
def test_every_form_comes_back(payload_type: int, message: sdp.SdpMessage) -> None:
    assert sdp.decode(payload_type, sdp.encode(message)) == message
    assert sdp.name(message) == sdp.PAYLOAD_TYPE_NAMES[payload_type]


@pytest.mark.parametrize("payload_type", [0x9000, 0x9001, 0x9002, 0x9003])
def test_every_form_but_the_open_ones_has_one_length(payload_type: int) -> None:
    size = {0x9000: 2, 0x9001: 20, 0x9002: 62, 0x9003: 59}[payload_type]
    sdp.decode(payload_type, bytes(size))
    for wrong in (size - 1, size + 1):
        with pytest.raises(FrameError, match=f"{sdp.FORMS[payload_type].layout.__name__}"):
            sdp.decode(payload_type, bytes(wrong))


def test_another_payload_type_is_refused_by_number() -> None:
    with pytest.raises(FrameError, match=r"^SDP.payload_type at byte 2: got 0x8001, want 0x9000 or 0x9001"):
        sdp.decode(0x8001, b"\x10\x00")
