"""X.509 certificates in words: who, by whom, how long, which key, and what is wrong with a chain.

Needs the package `cryptography`, an optional extra; without it a chain is only counted.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

HOW_TO_GET_IT = "pip install cryptography"
NO_CLOCK_BEFORE_S = 86_400 * 365 * 20    # a recording of the seventies knows no date


class CertificateInfo(NamedTuple):
    """One certificate.  why: what is the matter where it cannot be read, else ""."""

    subject: str = ""
    issuer: str = ""
    serial: str = ""
    not_before: datetime | None = None
    not_after: datetime | None = None
    key: str = ""
    is_ca: bool = False
    why: str = ""


class Chain(NamedTuple):
    """The certificates as they came, the leaf first, and what is wrong with them, in words."""

    certificates: tuple[CertificateInfo, ...]
    problems: tuple[str, ...]


def missing_library() -> str | None:
    """Why certificates and signatures cannot be looked into, or None where they can."""
    try:
        import cryptography.x509  # noqa: F401
    except ImportError:
        return f"needs the package cryptography: {HOW_TO_GET_IT}"
    return None


def read_chain(ders: Sequence[bytes], time_ns: int) -> Chain:
    """Everything there is to say about these certificates at this time (ns since 1970)."""
    missing = missing_library()
    if missing is not None:
        return Chain(tuple(CertificateInfo(why=f"{len(der)} bytes, {missing}") for der in ders), ())
    found = [load(der) for der in ders]
    infos = tuple(_info(one) if not isinstance(one, str) else CertificateInfo(why=one) for one in found)
    readable = [(place, one) for place, one in enumerate(found, start=1) if not isinstance(one, str)]
    return Chain(infos, (*_validity(readable, time_ns), *_order(readable)))


def load(der: bytes) -> Certificate | str:
    """The certificate of the library, every part of it readable, or what is the matter with it."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.utils import CryptographyDeprecationWarning
    from cryptography.x509 import InvalidVersion, load_der_x509_certificate

    try:
        with warnings.catch_warnings():
            # What the library still puts up with and forbids one day, as a serial number of 0, is a fault.
            warnings.simplefilter("error", CryptographyDeprecationWarning)
            certificate = load_der_x509_certificate(der)
            _info(certificate)
    except (ValueError, TypeError, UnsupportedAlgorithm, InvalidVersion,
            CryptographyDeprecationWarning) as error:
        reason = " ".join(str(error).split()) or type(error).__name__
        return f"{len(der)} bytes that are no certificate: {reason[:120]}"
    return certificate


def _info(certificate: Certificate) -> CertificateInfo:
    return CertificateInfo(
        certificate.subject.rfc4514_string(), certificate.issuer.rfc4514_string(),
        f"{certificate.serial_number:x}", certificate.not_valid_before_utc, certificate.not_valid_after_utc,
        key_text(certificate.public_key()), _is_ca(certificate))


def key_text(key: object) -> str:
    """`EC secp256r1`, `Ed448`, `RSA 2048`."""
    from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, rsa

    if isinstance(key, ec.EllipticCurvePublicKey):
        return f"EC {key.curve.name}"
    if isinstance(key, rsa.RSAPublicKey):
        return f"RSA {key.key_size}"
    for kind, name in ((ed448.Ed448PublicKey, "Ed448"), (ed25519.Ed25519PublicKey, "Ed25519")):
        if isinstance(key, kind):
            return name
    return type(key).__name__


def _is_ca(certificate: Certificate) -> bool:
    from cryptography.x509 import BasicConstraints, ExtensionNotFound

    try:
        return certificate.extensions.get_extension_for_class(BasicConstraints).value.ca
    except (ExtensionNotFound, ValueError):
        return False


def _validity(found: list[tuple[int, Certificate]], time_ns: int) -> Iterator[str]:
    seconds = time_ns // 1_000_000_000
    if seconds < NO_CLOCK_BEFORE_S:
        return
    try:
        now = datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return
    for place, certificate in found:
        if now > certificate.not_valid_after_utc:
            yield f"certificate {place} expired on {certificate.not_valid_after_utc:%Y-%m-%d}"
        elif now < certificate.not_valid_before_utc:
            yield f"certificate {place} is valid only from {certificate.not_valid_before_utc:%Y-%m-%d} on"


def _order(found: list[tuple[int, Certificate]]) -> Iterator[str]:
    """Each certificate is issued by the next one."""
    for (place, certificate), (next_place, issuer) in pairwise(found):
        why = _not_issued(certificate, issuer)
        if why is None:
            continue
        by = [other for other, candidate in found
              if other != place and _not_issued(certificate, candidate) is None]
        instead = f", but by {by[0]}: the order is wrong" if by else f": {why}"
        yield f"certificate {place} is not issued by {next_place}{instead}"
    if len(found) > 1 and _is_ca(found[0][1]):
        yield "the first certificate belongs to an authority: it should be the owner's own"


def _not_issued(certificate: Certificate, issuer: Certificate) -> str | None:
    """Why this issuer did not issue that certificate, or None if it did."""
    from cryptography.exceptions import InvalidSignature

    if certificate.issuer != issuer.subject:
        return f"its issuer is {certificate.issuer.rfc4514_string()}"
    try:
        certificate.verify_directly_issued_by(issuer)
    except InvalidSignature:
        return "the signature does not fit"
    except (ValueError, TypeError) as error:
        return str(error)
    return None


def line(place: int, info: CertificateInfo) -> str:
    """One certificate as a line: `1: CN=..., by CN=..., 2024-01-01 to 2026-01-01, EC secp256r1`."""
    if info.why:
        return f"{place}: {info.why}"
    assert info.not_before is not None
    assert info.not_after is not None
    issuer = "itself (root)" if info.issuer == info.subject else info.issuer
    kind = ", CA" if info.is_ca else ""
    return (f"{place}: {info.subject}  by {issuer}"
            f"  {info.not_before:%Y-%m-%d} to {info.not_after:%Y-%m-%d}  {info.key}{kind}")
