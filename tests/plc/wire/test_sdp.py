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
