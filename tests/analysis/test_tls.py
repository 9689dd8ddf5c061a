"""TLS as far as anybody may read it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.tls import RECORD_MAX, TlsNote, TlsReader, certificates_of, looks_like_tls, server_version


def record(kind: int, content: bytes) -> bytes:
    return bytes([kind, 3, 3]) + len(content).to_bytes(2, "big") + content


def handshake(kind: int, body: bytes = b"") -> bytes:
    return bytes([kind]) + len(body).to_bytes(3, "big") + body


def server_hello(version: int, extensions: bytes = b"") -> bytes:
    hello = version.to_bytes(2, "big") + bytes(32) + b"\x00" + b"\x13\x01" + b"\x00"
    return handshake(2, hello + (len(extensions).to_bytes(2, "big") + extensions if extensions else b""))


TLS_13 = b"\x00\x00\x00\x00" + b"\x00\x2b\x00\x02\x03\x04"
STREAM = (
    record(22, server_hello(0x0303, TLS_13)) + record(22, handshake(11, bytes(3000)) + handshake(14))
    + record(21, b"\x01\x00") + record(20, b"\x01") + record(23, bytes(100)) + b"never read"
)
NOTES = [
    TlsNote("TLS ServerHello (TLS 1.3)"), TlsNote("TLS Certificate, ServerHelloDone"),
    TlsNote("TLS alert warning close_notify"), TlsNote("TLS", encrypted=True),
]


@given(st.lists(st.integers(1, 700), max_size=60))
def test_any_segmentation_tells_the_same(lengths: list[int]) -> None:
    reader, notes, at = TlsReader(), [], 0
    for length in [*lengths, len(STREAM)]:
        notes += reader.feed(STREAM[at:at + length])
        at += length
    assert notes == NOTES


@pytest.mark.parametrize(("hello", "name"), [
    (server_hello(0x0303)[4:], "TLS 1.2"), (server_hello(0x0301)[4:], "TLS 1.0"),
    (server_hello(0x0303, TLS_13)[4:], "TLS 1.3"), (b"\x03\x09", "version 0x0309"), (b"", "version 0x0000"),
])
def test_the_version_that_was_settled(hello: bytes, name: str) -> None:
    assert server_version(hello) == name


@pytest.mark.parametrize(("content", "text"), [
    (b"\x02\x30", "TLS alert fatal unknown_ca"), (b"\x02\xfe", "TLS alert fatal 254"),
    (bytes(40), "TLS alert (encrypted)"),
])
def test_alerts(content: bytes, text: str) -> None:
    assert TlsReader().feed(record(21, content)) == [TlsNote(text)]


CERTIFICATES = (b"leaf" * 100, b"authority" * 200)
LISTED = b"".join(len(one).to_bytes(3, "big") + one for one in CERTIFICATES)
CERTIFICATE = handshake(11, len(LISTED).to_bytes(3, "big") + LISTED)


@pytest.mark.parametrize("size", [20, 400, 16_000])
def test_certificates_are_found_in_records_of_any_size(size: int) -> None:
    stream = b"".join(record(22, CERTIFICATE[at:at + size]) for at in range(0, len(CERTIFICATE), size))
    assert TlsReader().feed(stream) == [TlsNote("TLS Certificate", certificates=CERTIFICATES)]


@pytest.mark.parametrize(("body", "found"), [
    (b"", ()), (b"\0\0\0", ()), (b"\0\0\4\0\0\1x", (b"x",)), (b"\0\0\4\0\0\2x", ()),
    (b"\0\0\4\0\0\0\0\0\1x", ()),
])
def test_damaged_certificate_lists(body: bytes, found: tuple[bytes, ...]) -> None:
    assert certificates_of(body) == found


def test_a_handshake_that_never_ends_is_not_collected() -> None:
    reader = TlsReader()
    for _ in range(20):
        reader.feed(record(22, b"\x0b\xff\xff\xff" + bytes(10_000)))
    assert len(reader._handshake) == 0


def test_what_is_tls() -> None:
    assert looks_like_tls(b"\x16\x03\x01\x02\x00")
    assert looks_like_tls(b"\x17\x03\x03")
    assert not looks_like_tls(b"\x01\xfe\x80\x01")
    assert not looks_like_tls(b"\x16\x03")


def test_a_record_longer_than_records_can_be_ends_the_reading() -> None:
    reader = TlsReader()
    (note,) = reader.feed(b"\x16\x03\x03" + (RECORD_MAX + 1).to_bytes(2, "big"))
    assert note.encrypted
    assert reader.feed(record(21, b"\x02\x30")) == []


def test_after_a_gap_nothing_is_guessed() -> None:
    reader = TlsReader()
    reader.feed(record(22, handshake(1)))
    reader.gap()
    assert reader.feed(record(21, b"\x02\x30")) == []


@given(st.lists(st.binary(max_size=400), max_size=20))
def test_any_bytes_never_raise_and_are_not_collected(pieces: list[bytes]) -> None:
    reader = TlsReader()
    for piece in pieces:
        for note in reader.feed(b"\x16\x03\x03" + piece):
            assert note.what.isprintable()
    assert len(reader._buffer) <= 5 + 4096 + 403
