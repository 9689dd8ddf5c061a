"""XML signatures of ISO 15118-2 and -20: what was signed, do the digests fit, does the signature verify?

Each Reference names an element by its Id; the element, encoded as an EXI fragment of the message's schema,
has the digest.  SignedInfo, encoded as a fragment of the XML signature schema alone, is what is signed (a few
use the message's schema instead).  Digests need nothing; the signature needs the package `cryptography`.
Sources: ISO 15118-2 7.9.2.4, ISO 15118-20 [V2G20-2473] to [V2G20-2476]; really signed messages.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from analysis.certificates import key_text, load, missing_library
from plc.errors import ExiError

Element = Mapping[str, Any]
EncodeFragment = Callable[[str, dict[str, Any]], bytes]    # schema, {root: content}

SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"
DIGESTS: dict[str, Callable[[bytes, int], bytes]] = {
    "http://www.w3.org/2000/09/xmldsig#sha1": lambda data, _: hashlib.sha1(data).digest(),  # noqa: S324
    SHA256: lambda data, _: hashlib.sha256(data).digest(),
    "http://www.w3.org/2001/04/xmldsig-more#sha384": lambda data, _: hashlib.sha384(data).digest(),
    "http://www.w3.org/2001/04/xmlenc#sha512": lambda data, _: hashlib.sha512(data).digest(),
    "urn:iso:std:iso:15118:-20:Security:xmlenc#SHAKE256":
        lambda data, size: hashlib.shake_256(data).digest(size),
}
SHAKE_SIZES = (32, 64, 114)    # bytes that somebody may mean by SHAKE256

ED448 = "urn:iso:std:iso:15118:-20:Security:xmldsig#Ed448"
ECDSA_HASHES = {
    "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256": "SHA256",
    "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384": "SHA384",
    "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512": "SHA512",
}

VALID, INVALID, NOT_CHECKABLE = "valid", "invalid", "not checkable"


class CheckedReference(NamedTuple):
    """One signed element.  digest: valid, invalid or not checkable; why: in words, "" where all is well."""

    uri: str
    element: str
    digest: str
    why: str = ""


class Verdict(NamedTuple):
    """What became of the check of one signature.  signer: whose key it was checked with, "" if none."""

    result: str
    why: str
    references: tuple[CheckedReference, ...]
    algorithm: str = ""
    signer: str = ""


class Key(NamedTuple):
    """A public key of the library, and whose it is."""

    public_key: Any
    owner: str


def check(
    encode_fragment: EncodeFragment, schema: str, body_name: str, body: Element, signature: Element,
    key: Key | str,
) -> Verdict:
    """Check the signature in the header of a message.  key: the signer's, or why there is none."""
    references = tuple(_reference(encode_fragment, schema, body_name, body, one)
                       for one in signature["SignedInfo"]["Reference"])
    algorithm = signature["SignedInfo"]["SignatureMethod"]["@Algorithm"]
    for result in (INVALID, NOT_CHECKABLE):
        for reference in references:
            if reference.digest == result:
                return Verdict(result, f"{reference.uri} {reference.why}", references, algorithm)
    if isinstance(key, str):
        return Verdict(NOT_CHECKABLE, f"the digests fit; {key}", references, algorithm)
    result, why = _signature(encode_fragment, schema, signature, algorithm, key.public_key)
    how = f"{key_text(key.public_key)}, {algorithm.rpartition('#')[2]}"
    return Verdict(result, why, references, how, key.owner)


def find(name: str, element: Any, wanted_id: str) -> tuple[str, Element] | None:
    """The element with this Id, under the name that the fragment grammar has for it."""
    if isinstance(element, Mapping):
        if element.get("@Id") == wanted_id:
            return name.partition("#")[0], element
        inner = element.items()
    elif isinstance(element, list):
        inner = ((name, item) for item in element)  # type: ignore[assignment]
    else:
        return None
    for inner_name, content in inner:
        found = find(inner_name, content, wanted_id)
        if found is not None:
            return found
    return None


def _reference(
    encode_fragment: EncodeFragment, schema: str, body_name: str, body: Element, reference: Element,
) -> CheckedReference:
    uri = reference.get("@URI", "")
    found = find(body_name, body, uri[1:]) if uri.startswith("#") else None
    if found is None:
        return CheckedReference(uri, "", NOT_CHECKABLE,
                                "is not in this message (left over from an earlier one?)")
    name, content = found
    method = reference["DigestMethod"]["@Algorithm"]
    digest = DIGESTS.get(method)
    if digest is None:
        return CheckedReference(uri, name, NOT_CHECKABLE, f"unknown digest method {method}")
    stated = _bytes(reference["DigestValue"])
    try:
        fragment = encode_fragment(schema, {name: content})
    except ExiError as error:
        return CheckedReference(uri, name, NOT_CHECKABLE, str(error))
    size = len(stated) if len(stated) in SHAKE_SIZES else SHAKE_SIZES[1]
    if digest(fragment, size) == stated:
        return CheckedReference(uri, name, VALID)
    return CheckedReference(uri, name, INVALID, f"the digest of {name} does not fit its content")


def _signature(
    encode_fragment: EncodeFragment, schema: str, signature: Element, algorithm: str, public_key: Any,
) -> tuple[str, str]:
    value = _bytes(signature["SignatureValue"]["$"])
    why = ""
    for grammar in ("xmldsig", schema):
        try:
            signed = encode_fragment(grammar, {"SignedInfo": signature["SignedInfo"]})
        except ExiError as error:
            return NOT_CHECKABLE, str(error)
        result, why = verify(public_key, algorithm, value, signed)
        if result == VALID:
            return VALID, "" if grammar == "xmldsig" else "SignedInfo is encoded in the message's own schema"
        if result == NOT_CHECKABLE:
            break
    return result, why


def verify(public_key: Any, algorithm: str, value: bytes, signed: bytes) -> tuple[str, str]:
    """valid, invalid or not checkable, and why.  value: r and s one after the other, or in DER."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec, ed448, utils

    is_curve = isinstance(public_key, ec.EllipticCurvePublicKey)
    remark = ""
    try:
        if algorithm == ED448 and isinstance(public_key, ed448.Ed448PublicKey):
            public_key.verify(value, signed)
        elif algorithm in ECDSA_HASHES and is_curve:
            size = (public_key.curve.key_size + 7) // 8
            if len(value) == 2 * size:
                numbers = int.from_bytes(value[:size], "big"), int.from_bytes(value[size:], "big")
                value = utils.encode_dss_signature(*numbers)
            else:
                remark = f"the value has {len(value)} bytes, want {2 * size}; taken for DER"
            public_key.verify(value, signed, ec.ECDSA(getattr(hashes, ECDSA_HASHES[algorithm])()))
        else:
            return NOT_CHECKABLE, f"{algorithm} with a key {key_text(public_key)}"
    except InvalidSignature:
        return INVALID, remark or "the signature does not fit the key"
    return VALID, remark


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error:
        return b""


# --- whose key ------------------------------------------------------------------------------------

# Where a message has certificates: what they are for, and the path to the chain (or the one certificate).
CHAINS: dict[str, tuple[tuple[str, str], ...]] = {
    "PaymentDetailsReq": (("contract", "ContractSignatureCertChain"),),
    "AuthorizationReq": (("contract", "PnC_AReqAuthorizationMode/ContractCertificateChain"),),
    "CertificateUpdateReq": (("contract", "ContractSignatureCertChain"),),
    "CertificateInstallationReq": (
        ("OEM provisioning", "OEMProvisioningCert"), ("OEM provisioning", "OEMProvisioningCertificateChain")),
    "CertificateUpdateRes": (
        ("provisioning service", "SAProvisioningCertificateChain"),
        ("contract", "ContractSignatureCertChain")),
    "CertificateInstallationRes": (
        ("provisioning service", "SAProvisioningCertificateChain"),
        ("provisioning service", "CPSCertificateChain"),
        ("contract", "ContractSignatureCertChain"),
        ("contract", "SignedInstallationData/ContractCertificateChain")),
}
# Who signs a message: the purpose of the chain, and which of its certificates.
SIGNERS = {
    "CertificateInstallationReq": ("OEM provisioning", 0),
    "CertificateInstallationRes": ("provisioning service", 0),
    "CertificateUpdateRes": ("provisioning service", 0),
    "ChargeParameterDiscoveryRes": ("contract", 1),    # tariffs: the operator's Sub-CA 2
    "ScheduleExchangeRes": ("contract", 1),
}
OWNER_SIGNS = ("contract", 0)


def chains(name: str, body: Element) -> Iterator[tuple[str, tuple[bytes, ...]]]:
    """The chains in a message: what they are for, and the certificates, the leaf first."""
    for purpose, path in CHAINS.get(name, ()):
        found: Any = body
        for step in path.split("/"):
            found = found.get(step) if isinstance(found, Mapping) else None
        if isinstance(found, str):
            yield purpose, (_bytes(found),)
        elif found is not None:
            further = (found.get("SubCertificates") or {}).get("Certificate", ())
            yield purpose, tuple(_bytes(one) for one in (found["Certificate"], *further))


def signer_key(name: str, known: Mapping[str, tuple[bytes, ...]]) -> Key | str:
    """The key that signs this message, of the chains known so far; or why there is none."""
    purpose, place = SIGNERS.get(name, OWNER_SIGNS)
    ders = known.get(purpose, ())
    if place >= len(ders):
        return f"the {purpose} certificate of the signer is not in the recording"
    missing = missing_library()
    if missing is not None:
        return missing
    certificate = load(ders[place])
    if isinstance(certificate, str):
        return f"the {purpose} certificate of the signer: {certificate}"
    return Key(certificate.public_key(), certificate.subject.rfc4514_string())


def verdict_text(verdict: Verdict) -> str:
    """`signature valid (AuthorizationReq; EC secp256r1, ecdsa-sha256, by CN=...)`."""
    if verdict.result == VALID:
        names = ", ".join(reference.element for reference in verdict.references)
        more = f"; {verdict.why}" if verdict.why else ""
        return f"signature valid ({names}; {verdict.algorithm}; by {verdict.signer}{more})"
    word = "INVALID" if verdict.result == INVALID else verdict.result
    by = f" ({verdict.algorithm}; by {verdict.signer})" if verdict.signer else ""
    return f"signature {word}: {verdict.why}{by}"
