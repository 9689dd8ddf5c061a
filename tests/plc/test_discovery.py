"""SDP, both sides: asked often enough, answered at once, strangers not believed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plc.commands import ChargerAsked, ChargerFound, ChargerSilent, SendDatagram
from plc.discovery import LOOPBACK, MULTICAST, NOBODY, SdpClient, SdpServer, is_on_link
from plc.wire import sdp
from plc.wire.v2gtp import v2gtp

CAR = bytes.fromhex("fe80000000000000") + b"\1" * 8
CHARGER = bytes.fromhex("fe80000000000000") + b"\2" * 8
FAR = bytes.fromhex("20010db800000000") + b"\2" * 8


def response(address: bytes = CHARGER, port: int = 51110, security: int = 0x10, transport: int = 0) -> bytes:
    message = sdp.SdpResponse(address=address, port=port, security=security, transport=transport)
    return v2gtp(0x9001, sdp.encode(message))


def asking(*, wants_tls: bool = False) -> SdpClient:
    client = SdpClient(wants_tls=wants_tls)
    client.start(0)
    return client


def of(client: SdpClient | SdpServer, kind: type) -> list[object]:
    return [command for command in client.take_commands() if isinstance(command, kind)]


@pytest.mark.parametrize(
    ("wants_tls", "wanted"), [(False, "01fe9000000000021000"), (True, "01fe9000000000020000")]
)
def test_the_request_is_multicast(wants_tls: bool, wanted: str) -> None:
    assert of(asking(wants_tls=wants_tls), SendDatagram) == [
        SendDatagram(bytes.fromhex(wanted), MULTICAST, 15118)
    ]


def test_fifty_times_every_250_ms() -> None:
    client = asking()
    times, silent = [], []
    now_ms = 0
    while True:
        for command in client.take_commands():
            if isinstance(command, SendDatagram):
                times.append(now_ms)
            elif isinstance(command, ChargerSilent):
                silent.append((now_ms, command))
        if (due := client.next_deadline_ms()) is None:
            break
        now_ms = due
        client.tick(now_ms)
    assert times == list(range(0, 12_500, 250))
    assert silent == [(12_500, ChargerSilent(50, NOBODY))]


def test_who_has_answered_before_is_asked_a_short_time_only() -> None:
    client = SdpClient()
    client.start(0, 12)
    for now_ms in range(0, 20_000, 50):
        client.tick(now_ms)
    assert of(client, ChargerSilent) == [ChargerSilent(12, NOBODY)]


@pytest.mark.parametrize(("security", "is_tls"), [(0x00, True), (0x10, False)])
def test_address_port_and_security_are_those_of_the_answer(security: int, is_tls: bool) -> None:
    client = SdpClient(wants_tls=is_tls)
    client.start(0)
    client.take_commands()
    client.receive(response(security=security), CHARGER, 3)
    assert of(client, ChargerFound) == [ChargerFound(CHARGER, 51110, is_tls, CHARGER)]
    assert client.next_deadline_ms() is None


def test_a_charger_with_tls_alone_is_not_called_and_the_reason_is_told() -> None:
    client = asking()
    client.receive(response(security=0x00), CHARGER, 3)
    assert of(client, ChargerFound) == []
    client.tick(250)    # somebody else may answer
    client.receive(response(), CHARGER, 251)
    assert of(client, ChargerFound) == [ChargerFound(CHARGER, 51110, False, CHARGER)]
    client.start(1_000, 2)
    client.receive(response(security=0x00), CHARGER, 1_001)
    client.tick(1_250)
    client.tick(1_500)
    silent, = of(client, ChargerSilent)
    assert isinstance(silent, ChargerSilent)
    assert "TLS alone" in silent.why
    client.start(2_000, 1)
    client.tick(2_250)
    assert of(client, ChargerSilent) == [ChargerSilent(1, NOBODY)]


@pytest.mark.parametrize(
    ("datagram", "source", "why"),
    [
        (response(), FAR, "from or about an address that is not on our link"),
        (response(address=FAR), CHARGER, "from or about an address that is not on our link"),
        (response(port=0), CHARGER, "transport 0x00, port 0"),
        (response(transport=0x10), CHARGER, "transport 0x10, port 51110"),
        (response()[:-1], CHARGER, "V2GTP.payload_length at byte 4: got 20, want 19"),
        (response() + b"\0", CHARGER, "V2GTP.payload_length at byte 4: got 20, want 21"),
        (b"", CHARGER, "V2GTP.header at byte 0: got 0 bytes, want 8 bytes"),
        (b"\x01\xfe\x90\x00" + response()[4:], CHARGER,
         "V2GTP.payload_type at byte 2: got 0x9000 (SDPRequest), want 0x9001"),
        (b"\x02\xfd" + response()[2:], CHARGER, "V2GTP.version at byte 0: got 02fd, want 01fe"),
        (v2gtp(0x9001, b""), CHARGER, "SdpResponse.address at byte 0: got 0 bytes, want 16 bytes"),
    ],
)
def test_what_is_no_answer_is_dropped_by_name(datagram: bytes, source: bytes, why: str) -> None:
    client = asking()
    client.receive(datagram, source, 1)
    assert of(client, ChargerFound) == []
    (dropped,) = client.dropped
    assert why in dropped
    client.receive(response(), CHARGER, 2)
    assert len(of(client, ChargerFound)) == 1


def test_in_session_further_answers_change_nothing() -> None:
    client = asking()
    client.receive(response(), CHARGER, 1)
    client.take_commands()
    client.receive(response(port=1), CHARGER, 2)
    assert of(client, ChargerFound) == []
    (dropped,) = client.dropped
    assert "while FOUND" in dropped


@pytest.mark.parametrize(("asked", "has_tls", "answered"), [
    (0x10, False, 0x10), (0x00, False, 0x10), (0x00, True, 0x00), (0x10, True, 0x10)])
def test_every_request_is_answered_at_once(asked: int, has_tls: bool, answered: int) -> None:
    server = SdpServer(CHARGER, 61341, has_tls=has_tls)
    server.receive(v2gtp(0x9000, bytes([asked, 0])), CAR, 50032, 7)
    commands = server.take_commands()
    assert commands == [
        SendDatagram(response(port=61341, security=answered), CAR, 50032),
        ChargerAsked(CAR, wants_tls=asked == 0),
    ]


@pytest.mark.parametrize(
    ("datagram", "source"),
    [
        (v2gtp(0x9000, b"\x10\x00"), FAR),
        (v2gtp(0x9000, b"\x10\x10"), CAR),
        (v2gtp(0x9000, b"\x10"), CAR),
        (v2gtp(0x9001, b"\x10\x00"), CAR),
        (b"\x10\x00", CAR),
    ],
)
def test_other_requests_get_no_answer(datagram: bytes, source: bytes) -> None:
    server = SdpServer(CHARGER, 61341)
    server.receive(datagram, source, 50032, 7)
    assert of(server, SendDatagram) == []
    assert sum(server.dropped.values()) == 1


@pytest.mark.parametrize(("request_", "name"), [
    (v2gtp(0x9002, sdp.encode(sdp.SdpPairingRequest())), "0x9002 (SDPPairingRequest), want 0x9000"),
    (v2gtp(0x9004, b"DEABC"), "0x9004 (SDPEMSPRequest), want 0x9000"),
])
def test_what_a_charger_at_a_cable_does_not_do_is_dropped_by_name(request_: bytes, name: str) -> None:
    server = SdpServer(CHARGER, 61341)
    server.receive(request_, CAR, 50032, 7)
    assert of(server, SendDatagram) == []
    (dropped,) = server.dropped
    assert name in dropped


def test_neighbours() -> None:
    assert is_on_link(CAR)
    assert is_on_link(LOOPBACK)
    assert not is_on_link(FAR)
    assert not is_on_link(bytes.fromhex("fec0") + CAR[2:])
    assert not is_on_link(bytes.fromhex("2080") + CAR[2:])
    assert not is_on_link(MULTICAST)


@given(st.binary(max_size=40))
def test_any_datagram_is_survived(datagram: bytes) -> None:
    client, server = asking(), SdpServer(CHARGER, 1)
    client.receive(datagram, CAR, 0)
    server.receive(datagram, CAR, 1, 0)
