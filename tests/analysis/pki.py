"""A made-up public key infrastructure, and messages signed with it."""

from __future__ import annotations

import base64
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed448, utils
from cryptography.x509.oid import NameOID

from analysis.signatures import DIGESTS, ECDSA_HASHES, ED448, SHA256
from exiConnector import ExiConnector, Message

PrivateKey = ec.EllipticCurvePrivateKey | ed448.Ed448PrivateKey
START = datetime(2023, 1, 1, tzinfo=UTC)    # the stage plays in November 2023
YEAR = timedelta(days=365)
SHA512 = "http://www.w3.org/2001/04/xmlenc#sha512"
SHAKE256 = "urn:iso:std:iso:15118:-20:Security:xmlenc#SHAKE256"
ECDSA_SHA256, _, ECDSA_SHA512 = ECDSA_HASHES
# Key, signature method, digest method: -2; -20; the other one of -20.
SUITES: dict[str, tuple[Callable[[], PrivateKey], str, str]] = {
    "P-256": (lambda: ec.generate_private_key(ec.SECP256R1()), ECDSA_SHA256, SHA256),
    "P-521": (lambda: ec.generate_private_key(ec.SECP521R1()), ECDSA_SHA512, SHA512),
    "Ed448": (ed448.Ed448PrivateKey.generate, ED448, SHAKE256),
}


def name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


class Authority:
    """A leaf, two authorities above it, and a root that stays at home; every key of one kind."""

    def __init__(self, suite: str = "P-256", lasts: timedelta = YEAR, owner: str = "DEABC123456789Y") -> None:
        make_key, self.method, self.digest = SUITES[suite]
        names = ["Root", "Sub-CA 1", "Sub-CA 2", owner]
        self.keys: list[PrivateKey] = [make_key() for _ in names]
        made = []
        for place, own in enumerate(names):
            above = max(place - 1, 0)
            made.append(self._certificate(own, names[above], self.keys[place], self.keys[above],
                                          lasts, place < len(names) - 1))
        self.chain = [certificate.public_bytes(serialization.Encoding.DER)
                      for certificate in reversed(made[1:])]
        self.owner_key, self.sub_ca_2_key = self.keys[3], self.keys[2]

    @staticmethod
    def _certificate(own: str, above: str, key: PrivateKey, issuer_key: PrivateKey, lasts: timedelta,
                     is_ca: bool) -> x509.Certificate:
        builder = x509.CertificateBuilder(
            name(above), name(own), key.public_key(), 4711, START, START + lasts,
        ).add_extension(x509.BasicConstraints(ca=is_ca, path_length=None), critical=True)
        is_ed448 = isinstance(issuer_key, ed448.Ed448PrivateKey)
        return builder.sign(issuer_key, None if is_ed448 else hashes.SHA256())

    @property
    def as_json(self) -> Message:
        leaf, *further = [base64.b64encode(der).decode() for der in self.chain]
        return {"Certificate": leaf, "SubCertificates": {"Certificate": further}}

    def sign(self, codec: ExiConnector, schema: str, signed: dict[str, Message],
             key: PrivateKey | None = None, grammar: str = "xmldsig") -> Message:
        """The Signature element over these elements (root name to content with @Id)."""
        references = [{
            "@URI": f"#{content['@Id']}",
            "Transforms": {"Transform": [{"@Algorithm": "http://www.w3.org/TR/canonical-exi/"}]},
            "DigestMethod": {"@Algorithm": self.digest},
            "DigestValue": b64(DIGESTS[self.digest](codec.encode_fragment(schema, {root: content}), 64)),
        } for root, content in signed.items()]
        info: Message = {
            "CanonicalizationMethod": {"@Algorithm": "http://www.w3.org/TR/canonical-exi/"},
            "SignatureMethod": {"@Algorithm": self.method}, "Reference": references}
        value = self.sign_bytes(codec.encode_fragment(grammar, {"SignedInfo": info}), key or self.owner_key)
        return {"SignedInfo": info, "SignatureValue": {"$": b64(value)}}

    def sign_bytes(self, data: bytes, key: PrivateKey) -> bytes:
        if isinstance(key, ed448.Ed448PrivateKey):
            return key.sign(data)
        hash_of: Any = hashes.SHA256() if self.method == ECDSA_SHA256 else hashes.SHA512()
        r, s = utils.decode_dss_signature(key.sign(data, ec.ECDSA(hash_of)))
        size = (key.key_size + 7) // 8
        return r.to_bytes(size, "big") + s.to_bytes(size, "big")


def b64(data: bytes) -> str:
    return base64.b64encode(data).decode()
