"""TLS on a V2G connection, as far as anybody may read it: hellos, certificates (up to TLS 1.2), open alerts,
and where secrecy begins.

Sources: RFC 5246 and RFC 8446 (record layer, handshake types, alerts).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

CHANGE_CIPHER_SPEC, ALERT, HANDSHAKE, APPLICATION_DATA = 20, 21, 22, 23
RECORD_HEADER = 5
RECORD_MAX = (1 << 14) + 2048    # what a record may hold, encryption overhead included
HANDSHAKE_MAX = 1 << 16          # bytes of one handshake message that are looked at
SERVER_HELLO, CERTIFICATE = 2, 11

VERSIONS = {0x0300: "SSL 3.0", 0x0301: "TLS 1.0", 0x0302: "TLS 1.1", 0x0303: "TLS 1.2", 0x0304: "TLS 1.3"}
HANDSHAKES = {
    1: "ClientHello", 2: "ServerHello", 11: "Certificate", 12: "ServerKeyExchange", 13: "CertificateRequest",
    14: "ServerHelloDone", 15: "CertificateVerify", 16: "ClientKeyExchange", 20: "Finished",
    4: "NewSessionTicket", 22: "CertificateStatus",
}
ALERTS = {
    0: "close_notify", 10: "unexpected_message", 20: "bad_record_mac", 22: "record_overflow",
    40: "handshake_failure", 42: "bad_certificate", 43: "unsupported_certificate", 44: "certificate_revoked",
    45: "certificate_expired", 46: "certificate_unknown", 47: "illegal_parameter", 48: "unknown_ca",
    49: "access_denied", 50: "decode_error", 51: "decrypt_error", 70: "protocol_version",
    71: "insufficient_security", 80: "internal_error", 86: "inappropriate_fallback", 90: "user_canceled",
    109: "missing_extension", 110: "unsupported_extension", 112: "unrecognized_name",
    113: "bad_certificate_status_response", 115: "unknown_psk_identity", 116: "certificate_required",
    120: "no_application_protocol",
}
SUPPORTED_VERSIONS = 43    # the extension by which TLS 1.3 is agreed


class TlsNote(NamedTuple):
    """One thing worth saying; encrypted: from here on this side cannot be read.

    certificates: what a Certificate message has, as DER, the sender's own first.
    """

    what: str
    encrypted: bool = False
    certificates: tuple[bytes, ...] = ()


def starts_like_tls(data: bytes | bytearray) -> bool:
    """Whether these bytes may be the start of TLS; looks_like_tls needs 3 of them."""
    return not data or CHANGE_CIPHER_SPEC <= data[0] <= APPLICATION_DATA


def looks_like_tls(data: bytes | bytearray) -> bool:
    """Whether a stream that begins with these bytes (3 or more) is TLS and not V2GTP."""
    if len(data) < 3:
        return False
    return CHANGE_CIPHER_SPEC <= data[0] <= APPLICATION_DATA and data[1] == 3 and data[2] <= 4


class TlsReader:
    """One direction of a TLS connection.  Keeps at most one record and one handshake message."""

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._handshake = bytearray()    # of a message that goes on in the next record
        self._encrypted = False
        self._lost = False

    def feed(self, data: bytes) -> list[TlsNote]:
        """What the bytes tell; nothing once this side is encrypted."""
        if self._encrypted or self._lost:
            return []
        return list(self._read(data))

    def gap(self) -> None:
        """Bytes are missing: where the next record begins is unknown, and soon all is encrypted anyway."""
        self._lost = True
        self._buffer.clear()
        self._handshake.clear()

    def _read(self, data: bytes) -> Iterator[TlsNote]:
        self._buffer += data
        while len(self._buffer) >= RECORD_HEADER:
            kind = self._buffer[0]
            length = self._buffer[3] << 8 | self._buffer[4]
            if not looks_like_tls(self._buffer) or length > RECORD_MAX:
                yield TlsNote("TLS record expected, something else came", encrypted=True)
                self.gap()
                return
            if kind in (CHANGE_CIPHER_SPEC, APPLICATION_DATA):
                self._encrypted = True
                self._buffer.clear()
                yield TlsNote("TLS", encrypted=True)
                return
            if len(self._buffer) < RECORD_HEADER + length:
                return
            content = bytes(self._buffer[RECORD_HEADER:RECORD_HEADER + length])
            del self._buffer[:RECORD_HEADER + length]
            if kind == ALERT:
                yield TlsNote(_alert(content))
            else:
                yield from self._handshakes(content)

    def _handshakes(self, content: bytes) -> Iterator[TlsNote]:
        """What the messages are that end in this record; one may have begun in an earlier one."""
        self._handshake += content
        names: list[str] = []
        certificates: tuple[bytes, ...] = ()
        while len(self._handshake) >= 4:
            kind, length = self._handshake[0], int.from_bytes(self._handshake[1:4], "big")
            name = HANDSHAKES.get(kind)
            if name is None or length > HANDSHAKE_MAX:
                self._handshake.clear()    # encrypted already, or nobody knows what
                names.append("handshake")
                break
            if len(self._handshake) < 4 + length:
                break
            body = bytes(self._handshake[4:4 + length])
            del self._handshake[:4 + length]
            if kind == SERVER_HELLO:
                name += f" ({server_version(body)})"
            elif kind == CERTIFICATE:
                certificates = certificates_of(body)
            names.append(name)
        if names:
            yield TlsNote("TLS " + ", ".join(names), certificates=certificates)


def _alert(content: bytes) -> str:
    if len(content) != 2:
        return "TLS alert (encrypted)"
    level = {1: "warning", 2: "fatal"}.get(content[0], str(content[0]))
    return f"TLS alert {level} {ALERTS.get(content[1], content[1])}"


def certificates_of(body: bytes) -> tuple[bytes, ...]:
    """The certificates of a Certificate message up to TLS 1.2, as far as its lengths hold."""
    found = []
    at = 3
    while at + 3 <= len(body):
        length = int.from_bytes(body[at:at + 3], "big")
        if not length or at + 3 + length > len(body):
            break
        found.append(body[at + 3:at + 3 + length])
        at += 3 + length
    return tuple(found)


def server_version(hello: bytes) -> str:
    """The version a ServerHello settles; TLS 1.3 hides in an extension."""
    version = int.from_bytes(hello[:2], "big")
    at = 34
    if len(hello) > at:
        at += 1 + hello[at] + 3    # session id, cipher suite, compression
    end = at + 2 + int.from_bytes(hello[at:at + 2], "big")
    at += 2
    while at + 4 <= min(end, len(hello)):
        kind, length = int.from_bytes(hello[at:at + 2], "big"), int.from_bytes(hello[at + 2:at + 4], "big")
        if kind == SUPPORTED_VERSIONS and length == 2:
            version = int.from_bytes(hello[at + 4:at + 6], "big")
        at += 4 + length
    return VERSIONS.get(version, f"version 0x{version:04x}")
