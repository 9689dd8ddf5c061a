"""Signatures: really signed messages, messages of our own for every signed element, and everything bent."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from hypothesis import given
from hypothesis import strategies as st

from analysis import certificates, signatures
from analysis.certificates import load, read_chain
from analysis.dossier import Collector
from analysis.events import CertificatesSeen, V2gMessage
from analysis.json_lines import event_object
from analysis.listener import Listener
from analysis.signatures import INVALID, NOT_CHECKABLE, VALID, Key, check, find
from exiConnector import ExiConnector, Message
from tests.analysis.listening import ETHERNET, Play, lines
from tests.analysis.pki import SUITES, Authority, PrivateKey, b64
from tests.support import shared

NOW_NS = 1_700_000_000_000_000_000    # November 2023
SESSION = "0102030405060708"
NO_KEY = "nobody's"


def signed_rows() -> list[dict[str, Any]]:
    with open(shared("vectors/signatures.jsonl"), encoding="utf-8") as rows:
        return [json.loads(row) for row in rows]


def taken_apart(codec: ExiConnector, row: dict[str, Any]) -> tuple[str, str, Message, Message]:
    """Schema, name, body and signature of a message of the vectors."""
    (root, content), = codec.decode(row["schema"], bytes.fromhex(row["exi"])).items()
    name, body = (root, content) if root != "V2G_Message" else next(iter(content["Body"].items()))
    return row["schema"], name, body, content["Header"]["Signature"]


def test_really_signed_messages_are_valid(codec: ExiConnector) -> None:
    """The fragments byte for byte, every digest, every signature; stale ones are told for what they are."""
    results = []
    for row in signed_rows():
        curve = {"secp256r1": ec.SECP256R1(), "secp521r1": ec.SECP521R1()}[row["curve"]]
        point = bytes.fromhex(row["public_key"])
        key = Key(ec.EllipticCurvePublicKey.from_encoded_point(curve, point), "them")
        schema, name, body, signature = taken_apart(codec, row)
        verdict = check(codec.encode_fragment, schema, name, body, signature, key)
        for reference, want in zip(verdict.references, row["references"], strict=True):
            assert (reference.uri, reference.element) == (want["uri"], want.get("element", ""))
            found = find(name, body, want["uri"][1:])
            if found is not None:
                fragment = codec.encode_fragment(schema, {found[0]: found[1]})
                assert fragment.hex() == want["fragment_exi"]
        info = codec.encode_fragment("xmldsig", {"SignedInfo": signature["SignedInfo"]})
        assert info.hex() == row["signed_info_exi_xmldsig"]
        is_stale = "element" not in row["references"][0]
        assert verdict.result == (NOT_CHECKABLE if is_stale else VALID)
        assert ("left over" in verdict.why) == is_stale
        results.append(verdict.result)
    assert (results.count(VALID), results.count(NOT_CHECKABLE)) == (28, 8)


def test_whatever_is_bent_is_invalid(codec: ExiConnector) -> None:
    row = signed_rows()[0]
    key = Key(ec.EllipticCurvePublicKey.from_encoded_point(
        ec.SECP256R1(), bytes.fromhex(row["public_key"])), "them")
    schema, name, body, signature = taken_apart(codec, row)

    def result(body: Message, signature: Message, key: Key | str = key) -> tuple[str, str]:
        verdict = check(codec.encode_fragment, schema, name, body, signature, key)
        return verdict.result, verdict.why

    assert result(body, signature) == (VALID, "")
    assert result(body | {"GenChallenge": b64(bytes(16))}, signature) == (
        INVALID, "#ID1 the digest of AuthorizationReq does not fit its content")
    bent = copy.deepcopy(signature)
    bent["SignatureValue"]["$"] = b64(bytes(64))
    assert result(body, bent) == (INVALID, "the signature does not fit the key")
    bent["SignatureValue"]["$"] = b64(bytes(10))
    assert result(body, bent) == (INVALID, "the value has 10 bytes, want 64; taken for DER")
    bent = copy.deepcopy(signature)
    bent["SignedInfo"]["CanonicalizationMethod"]["@Algorithm"] = "urn:other"
    assert result(body, bent) == (INVALID, "the signature does not fit the key")
    bent["SignedInfo"]["SignatureMethod"]["@Algorithm"] = "urn:unknown"
    assert result(body, bent) == (NOT_CHECKABLE, "urn:unknown with a key EC secp256r1")
    bent["SignedInfo"]["Reference"][0]["DigestMethod"]["@Algorithm"] = "urn:unknown"
    assert result(body, bent) == (NOT_CHECKABLE, "#ID1 unknown digest method urn:unknown")
    other = Key(ec.generate_private_key(ec.SECP256R1()).public_key(), "somebody else")
    assert result(body, signature, other) == (INVALID, "the signature does not fit the key")
    assert result(body, signature, NO_KEY) == (NOT_CHECKABLE, "the digests fit; nobody's")


# --- every signed element, with every kind of key -----------------------------------------------------

def price_level(own_id: str) -> Message:
    return {"@Id": own_id, "TimeAnchor": 0, "PriceScheduleID": 1, "NumberOfPriceLevels": 2,
            "PriceLevelScheduleEntries": {"PriceLevelScheduleEntry": [{"Duration": 60, "PriceLevel": 1}]}}


def absolute_price(own_id: str) -> Message:
    zero = {"Exponent": 0, "Value": 0}
    return {"@Id": own_id, "TimeAnchor": 0, "PriceScheduleID": 2, "Currency": "EUR", "Language": "deu",
            "PriceAlgorithm": "urn:x", "PriceRuleStacks": {"PriceRuleStack": [
                {"Duration": 60, "PriceRule": [{"EnergyFee": zero, "PowerRangeStart": zero}]}]}}


def schedule(kind: str, prices: Message) -> Message:
    power = {"TimeAnchor": 0, "PowerScheduleEntries": {"PowerScheduleEntry": [
        {"Duration": 60, "Power": {"Exponent": 0, "Value": 1}}]}}
    return {"ScheduleTupleID": 1, "ChargingSchedule": {"PowerSchedule": power, kind: prices}}


ROOT_IDS = {"RootCertificateID": [{"X509IssuerName": "CN=Root", "X509SerialNumber": 1}]}
CODE = {"ResponseCode": "OK"}
Made = tuple[str, Message, dict[str, Message]]    # message name, body, what of it is signed


def in_iso2(pki: Authority) -> list[Made]:
    chain = pki.as_json
    authorization = {"@Id": "ID1", "GenChallenge": b64(bytes(16))}
    receipt = {"@Id": "id1", "SessionID": SESSION, "SAScheduleTupleID": 1, "MeterInfo": {"MeterID": "m"}}
    update = {"@Id": "id1", "ContractSignatureCertChain": chain, "eMAID": "DEABC123456789Y",
              "ListOfRootCertificateIDs": ROOT_IDS}
    install = {"@Id": "id1", "OEMProvisioningCert": chain["Certificate"],
               "ListOfRootCertificateIDs": ROOT_IDS}
    parts: dict[str, Message] = {
        "ContractSignatureCertChain": {"@Id": "id1", **chain},
        "ContractSignatureEncryptedPrivateKey": {"@Id": "id2", "$": b64(bytes(48))},
        "DHpublickey": {"@Id": "id3", "$": b64(bytes(65))},
        "eMAID": {"@Id": "id4", "$": "DEABC123456789Y"}}
    answer = {**CODE, "SAProvisioningCertificateChain": chain, **parts}
    tariff = {"@Id": "id1", "SalesTariffID": 1, "SalesTariffEntry": [
        {"RelativeTimeInterval": {"start": 0}, "EPriceLevel": 1}], "NumEPriceLevels": 1}
    discovered = {
        **CODE, "EVSEProcessing": "Finished", "SAScheduleList": {"SAScheduleTuple": [{
            "SAScheduleTupleID": 1, "PMaxSchedule": {"PMaxScheduleEntry": [
                {"RelativeTimeInterval": {"start": 0}, "PMax": {"Multiplier": 0, "Unit": "W", "Value": 1}}]},
            "SalesTariff": tariff}]},
        "AC_EVSEChargeParameter": {
            "AC_EVSEStatus": {"NotificationMaxDelay": 0, "EVSENotification": "None", "RCD": False},
            "EVSENominalVoltage": {"Multiplier": 0, "Unit": "V", "Value": 230},
            "EVSEMaxCurrent": {"Multiplier": 0, "Unit": "A", "Value": 16}}}
    return [
        ("AuthorizationReq", authorization, {"AuthorizationReq": authorization}),
        ("MeteringReceiptReq", receipt, {"MeteringReceiptReq": receipt}),
        ("CertificateUpdateReq", update, {"CertificateUpdateReq": update}),
        ("CertificateInstallationReq", install, {"CertificateInstallationReq": install}),
        ("CertificateInstallationRes", answer, parts),
        ("CertificateUpdateRes", answer, parts),
        ("ChargeParameterDiscoveryRes", discovered, {"SalesTariff": tariff}),
    ]


def in_iso20(pki: Authority) -> list[Made]:
    chain = pki.as_json
    plug_and_charge = {"@Id": "id1", "GenChallenge": b64(bytes(16)), "ContractCertificateChain": chain}
    provisioning = {"@Id": "id1", **chain}
    metering = {"@Id": "id1", "SessionID": SESSION, "Dynamic_SMDTControlMode": {},
                "MeterInfo": {"MeterID": "m", "ChargedEnergyReadingWh": 7}}
    installed = {"@Id": "id1", "ContractCertificateChain": chain, "ECDHCurve": "SECP521",
                 "DHPublicKey": b64(bytes(133)), "SECP521_EncryptedPrivateKey": b64(bytes(94))}
    first, second = price_level("id1"), absolute_price("id2")
    return [
        ("AuthorizationReq",
         {"SelectedAuthorizationService": "PnC", "PnC_AReqAuthorizationMode": plug_and_charge},
         {"PnC_AReqAuthorizationMode": plug_and_charge}),
        ("CertificateInstallationReq",
         {"OEMProvisioningCertificateChain": provisioning, "ListOfRootCertificateIDs": ROOT_IDS,
          "MaximumContractCertificateChains": 1},
         {"OEMProvisioningCertificateChain": provisioning}),
        ("CertificateInstallationRes",
         {**CODE, "EVSEProcessing": "Finished", "CPSCertificateChain": chain,
          "SignedInstallationData": installed, "RemainingContractCertificateChains": 0},
         {"SignedInstallationData": installed}),
        ("MeteringConfirmationReq", {"SignedMeteringData": metering}, {"SignedMeteringData": metering}),
        ("ScheduleExchangeRes",
         {**CODE, "EVSEProcessing": "Finished", "Scheduled_SEResControlMode": {"ScheduleTuple": [
             schedule("PriceLevelSchedule", first), schedule("AbsolutePriceSchedule", second)]}},
         {"PriceLevelSchedule": first, "AbsolutePriceSchedule": second}),
    ]


class Signing:
    """A stage on which signed messages are exchanged, and a listener that checks them."""

    def __init__(self, codec: ExiConnector, pki: Authority) -> None:
        self.play = Play(codec)
        self.pki = pki
        self.play.enter()

    def contract(self) -> None:
        """The car shows its contract as -2 does."""
        self.say("iso2", "PaymentDetailsReq", {"eMAID": "DEABC123456789Y",
                                               "ContractSignatureCertChain": self.pki.as_json})

    def say(self, schema: str, name: str, body: Message, signature: Message | None = None) -> None:
        header: Message = {"SessionID": SESSION} | ({} if signature is None else {"Signature": signature})
        if schema == "iso2":
            message = {"V2G_Message": {"Header": header, "Body": {name: body}}}
        else:
            message = {name: {"Header": {"TimeStamp": 0, **header}, **body}}
        self.play.stage.wait(20)
        self.play.say(name.endswith("Req"), schema, message)

    def signed(self, schema: str, name: str, body: Message, parts: dict[str, Message],
               key: PrivateKey | None = None, grammar: str = "xmldsig") -> None:
        if key is None and name in ("ChargeParameterDiscoveryRes", "ScheduleExchangeRes"):
            key = self.pki.sub_ca_2_key
        self.say(schema, name, body, self.pki.sign(self.play.codec, schema, parts, key, grammar))

    def events(self) -> list[Any]:
        codec = self.play.codec
        listener = Listener(codec.decode_many, codec.encode_fragment)
        for time_ns, frame in self.play.frames:
            listener.feed(time_ns, ETHERNET, frame)
        return list(listener.finish())

    def remark(self) -> str:
        """What is said of the last signature."""
        last = [event for event in self.events() if isinstance(event, V2gMessage)][-1]
        return next(remark for remark in last.remarks if remark.startswith("signature"))


ISO2_SIGNED = [name for name, _, _ in in_iso2(Authority())]
ISO20_SIGNED = [name for name, _, _ in in_iso20(Authority())]


@pytest.mark.parametrize("name", ISO2_SIGNED)
def test_every_signed_element_of_iso2(codec: ExiConnector, name: str) -> None:
    one_of_each(codec, "iso2", in_iso2, name, "P-256")


@pytest.mark.parametrize("suite", ["P-521", "Ed448"])
@pytest.mark.parametrize("name", ISO20_SIGNED)
def test_every_signed_element_of_iso20(codec: ExiConnector, name: str, suite: str) -> None:
    one_of_each(codec, "iso20_common", in_iso20, name, suite)


def one_of_each(
    codec: ExiConnector, schema: str, make: Callable[[Authority], list[Made]], name: str, suite: str,
) -> None:
    """Signed rightly, it is valid; with the digest of something else, it is not."""
    pki = Authority(suite)
    (_, body, parts), = [made for made in make(pki) if made[0] == name]
    signing = Signing(codec, pki)
    signing.contract()
    if schema == "iso20_common":
        signing.signed(schema, *make(pki)[0])
    signing.signed(schema, name, body, parts)
    said = signing.remark()
    assert said.startswith(f"signature valid ({', '.join(parts)}; ")
    assert SUITES[suite][1].rpartition("#")[2] in said
    assert "CN=" in said
    root = next(iter(parts))
    other = signing.pki.sign(codec, schema, parts, None)
    other["SignedInfo"]["Reference"][0]["DigestValue"] = b64(bytes(64))
    signing.say(schema, name, body, other)
    assert "INVALID" in signing.remark()
    assert f"the digest of {root} does not fit its content" in signing.remark()


def test_signed_with_the_grammar_of_the_message(codec: ExiConnector) -> None:
    """As a certificate backend in the field does."""
    pki = Authority()
    signing = Signing(codec, pki)
    signing.contract()
    signing.signed("iso2", *in_iso2(pki)[0], grammar="iso2")
    assert signing.remark().endswith("; SignedInfo is encoded in the message's own schema)")


def test_a_signature_without_its_key(codec: ExiConnector) -> None:
    pki = Authority()
    signing = Signing(codec, pki)
    signing.signed("iso2", *in_iso2(pki)[0])
    assert signing.remark() == ("signature not checkable: the digests fit;"
                                " the contract certificate of the signer is not in the recording")


def test_a_signature_by_somebody_else(codec: ExiConnector) -> None:
    pki = Authority()
    signing = Signing(codec, pki)
    signing.contract()
    signing.signed("iso2", *in_iso2(pki)[0], key=pki.sub_ca_2_key)
    assert signing.remark() == ("signature INVALID: the signature does not fit the key"
                                " (EC secp256r1, ecdsa-sha256; by CN=DEABC123456789Y)")


def test_without_the_library_digests_are_checked_all_the_same(
    codec: ExiConnector, monkeypatch: pytest.MonkeyPatch,
) -> None:
    pki = Authority()
    signing = Signing(codec, pki)
    signing.contract()
    name, body, parts = in_iso2(pki)[0]
    signing.signed("iso2", name, body, parts)
    monkeypatch.setitem(__import__("sys").modules, "cryptography.x509", None)
    assert signing.remark() == ("signature not checkable: the digests fit;"
                                " needs the package cryptography: pip install cryptography")
    (seen,) = [event for event in signing.events() if isinstance(event, CertificatesSeen)]
    told = lines(signing.events())
    at = next(number for number, line in enumerate(told) if "contract certificates" in line)
    assert told[at].endswith("3 in the chain")
    assert told[at + 1].endswith(f"1: {len(seen.certificates[0])} bytes, needs the package cryptography:"
                                 " pip install cryptography")


def test_without_a_codec_to_ask_signatures_are_only_named(codec: ExiConnector) -> None:
    pki = Authority()
    signing = Signing(codec, pki)
    signing.signed("iso2", *in_iso2(pki)[0])
    (event,) = [event for event in signing.play.listen() if isinstance(event, V2gMessage)]
    assert "signed" in event.remarks
    assert event.signature is None


def test_the_verdict_as_json(codec: ExiConnector) -> None:
    pki = Authority()
    signing = Signing(codec, pki)
    signing.contract()
    signing.signed("iso2", *in_iso2(pki)[0])
    objects = [event_object(event) for event in signing.events()]
    found = [one["signature"] for one in objects if one.get("signature")]
    assert found == [{
        "result": "valid", "why": "", "algorithm": "EC secp256r1, ecdsa-sha256",
        "signer": "CN=DEABC123456789Y",
        "references": [{"uri": "#ID1", "element": "AuthorizationReq", "digest": "valid", "why": ""}]}]
    (chain,) = [one for one in objects if one["event"] == "certificates"]
    assert (chain["purpose"], list(chain["problems"]), len(chain["certificates"])) == ("contract", [], 3)
    assert chain["certificates"][0]["subject"] == "CN=DEABC123456789Y"
    assert chain["certificates"][0]["not_after"].startswith("2024-01-01")


def test_a_report_says_what_is_wrong_with_signatures_and_certificates(codec: ExiConnector) -> None:
    pki = Authority(lasts=timedelta(days=1))
    signing = Signing(codec, pki)
    signing.contract()
    signing.signed("iso2", *in_iso2(pki)[0], key=pki.sub_ca_2_key)
    collector = Collector("play")
    for event in signing.events():
        collector.add(event)
    (dossier,) = collector.dossiers
    told = {verdict.code: verdict.text for verdict in dossier.verdicts}
    assert told["signature_invalid"] == "AuthorizationReq: the signature does not fit the key"
    assert told["certificates_wrong"] == "contract: certificate 1 expired on 2023-01-02"
    (row,) = [row for row in dossier.timeline.unpacked() if row[3] == "contract certificates"]
    assert row[5]["certificates"][0].startswith("1: CN=DEABC123456789Y  by CN=Sub-CA 2")


# --- certificates -------------------------------------------------------------------------------------

def test_a_chain_in_words(codec: ExiConnector) -> None:
    signing = Signing(codec, Authority())
    signing.contract()
    signing.contract()    # the same again is not told again
    told = [line for line in lines(signing.events()) if "CN=" in line or "contract certificates" in line]
    assert told[0].endswith("PEV -> EVSE         contract certificates       3 in the chain")
    assert told[1:] == [
        " " * 12 + "1: CN=DEABC123456789Y  by CN=Sub-CA 2  2023-01-01 to 2024-01-01  EC secp256r1",
        " " * 12 + "2: CN=Sub-CA 2  by CN=Sub-CA 1  2023-01-01 to 2024-01-01  EC secp256r1, CA",
        " " * 12 + "3: CN=Sub-CA 1  by CN=Root  2023-01-01 to 2024-01-01  EC secp256r1, CA"]


def test_what_can_be_wrong_with_a_chain() -> None:
    pki, other = Authority(), Authority()
    leaf, second, third = pki.chain
    late = NOW_NS + 10**9 * 86_400 * 365

    def problems(ders: list[bytes], time_ns: int = NOW_NS) -> tuple[str, ...]:
        return read_chain(ders, time_ns).problems

    assert problems(pki.chain) == ()
    assert problems([leaf, third, second])[0] == (
        "certificate 1 is not issued by 2, but by 3: the order is wrong")
    assert problems([leaf, third]) == ("certificate 1 is not issued by 2: its issuer is CN=Sub-CA 2",)
    assert problems([leaf, other.chain[1]]) == (
        "certificate 1 is not issued by 2: the signature does not fit",)
    assert problems([second, third]) == (
        "the first certificate belongs to an authority: it should be the owner's own",)
    assert problems([leaf], late) == ("certificate 1 expired on 2024-01-01",)
    assert problems([leaf], NOW_NS - 10**9 * 86_400 * 365) == (
        "certificate 1 is valid only from 2023-01-01 on",)
    assert problems([leaf], 5) == ()    # a recording without a clock
    assert read_chain([b"", leaf], NOW_NS).certificates[0].why.startswith("0 bytes that are no certificate")
    assert problems(Authority(lasts=timedelta(days=1)).chain) == tuple(
        f"certificate {place} expired on 2023-01-02" for place in (1, 2, 3))


LEAF = Authority().chain[0]


@given(st.integers(0, len(LEAF) - 1), st.integers(1, 255))
def test_any_bent_certificate_is_read_or_refused(place: int, change: int) -> None:
    bent = bytearray(LEAF)
    bent[place] ^= change
    chain = read_chain([bytes(bent), LEAF], NOW_NS)
    for number, info in enumerate(chain.certificates, start=1):
        assert certificates.line(number, info)
    assert isinstance(load(bytes(bent)), str) == bool(chain.certificates[0].why)


def test_what_the_library_only_warns_of_is_the_matter_with_the_certificate() -> None:
    bent = bytearray(LEAF)
    bent[14] ^= 0x80    # a negative serial number
    assert "serial number" in str(load(bytes(bent)))


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    (info,) = read_chain([data], NOW_NS).certificates
    assert info.why
    assert signatures.signer_key("AuthorizationReq", {"contract": (data,)}).__class__ is str
