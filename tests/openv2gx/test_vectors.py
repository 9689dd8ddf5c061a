"""Every message of the shared vectors, in both directions."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.openv2gx.serve import SCHEMAS, compact, lines, serve, verb
from tests.support import SHARED, shared

VECTORS = SHARED / "vectors"
SYNTHETIC = (
    "app", "din", "iso2", "iso20_common", "iso20_ac", "iso20_dc", "iso20_wpt", "iso20_acdp", "disagree",
    "fragments_iso2", "fragments_xmldsig",
    "fragments_iso20_common", "fragments_iso20_ac", "fragments_iso20_dc",
)  # fmt: skip
# Recorded payloads that are no message of their schema: bit errors on a bus tap, and what a Supercharger
# sends with a payload type that only later became one of ISO 15118-20.
CORRUPT = {
    "clara-logs__2024-02-14_SuC_without_authorization.claralog.pcap": 1,
    "clara-logs__2024-02-18_clara_TeslaV3_lightbulb_ok_at_second_try.claralog.pcap": 1,
    "clara-logs__2024-05-09_clara_QingdaoPenodato_serh270_precharge.claralog.pcap": 5,
    "clara-logs__2024-05-12_clara_QingdaoPenodato_serh270_fault_cableCheck.claralog.pcap": 6,
}


def exact(vectors: list[dict[str, Any]]) -> list[str]:
    """Decode and encode; what differs from the vector, in words."""
    requests, wanted = [], []
    for vector in vectors:
        fragment = vector.get("fragment", False)
        requests.append(f"{verb('decode', fragment)} {vector['schema']} {vector['exi']}")
        wanted.append(vector["json"])
        requests.append(f"{verb('encode', fragment)} {vector['schema']} {compact(vector['json'])}")
        wanted.append(vector["exi"][:-2] if vector.get("trailing") else vector["exi"])
    wrong = []
    for request, answer, want in zip(requests, serve(requests), wanted, strict=True):
        status, _, text = answer.partition(" ")
        got = json.loads(text) if status == "ok" and request.startswith("decode") else text
        if status != "ok" or got != want:
            wrong.append(f"{request[:160]}\n  got  {answer[:300]}\n  want {str(want)[:300]}")
    return wrong


@pytest.mark.parametrize("name", SYNTHETIC)
def test_synthetic_vectors_are_exact_both_ways(name: str) -> None:
    vectors = [v for v in lines(shared(f"vectors/{name}.jsonl")) if v.get("json") is not None]
    assert vectors
    assert exact(vectors) == []


def recordings() -> list[Path]:
    return [path for path in sorted(VECTORS.glob("captures/*.jsonl")) if path.stem != "sdp"]


def test_recorded_messages_are_exact_both_ways() -> None:
    shared("vectors/captures")
    wrong, total = [], 0
    for path in recordings():
        vectors = [vector for vector in lines(path) if vector.get("json") is not None]
        total += len(vectors)
        wrong += [f"{path.stem}: {what}" for what in exact(vectors)]
    assert wrong == []
    assert total > 2500


def test_recorded_bit_errors_are_refused_with_their_position() -> None:
    shared("vectors/captures")
    corrupt: dict[str, int] = {}
    for path in recordings():
        for vector in lines(path):
            if vector.get("json", ...) is None:
                (answer,) = serve([f"decode {vector['schema']} {vector['exi']}"])
                assert answer.startswith("error ")
                assert ", bit " in answer
                corrupt[path.stem] = corrupt.get(path.stem, 0) + 1
    assert corrupt == CORRUPT


def test_signed_fragments_are_what_was_signed() -> None:
    """The fragment of each reference, and SignedInfo in both grammars, come back byte for byte."""
    requests = []
    for vector in lines(shared("vectors/signatures.jsonl")):
        requests.append(f"decode-fragment xmldsig {vector['signed_info_exi_xmldsig']}")
        if vector.get("signed_info_exi_msgdef"):
            requests.append(f"decode-fragment {vector['schema']} {vector['signed_info_exi_msgdef']}")
        requests += [
            f"decode-fragment {vector['schema']} {reference['fragment_exi']}"
            for reference in vector["references"]
            if reference.get("fragment_exi")
        ]
    answers = serve(requests)
    assert [answer for answer in answers if not answer.startswith("ok ")] == []
    again = [request.split()[1] + " " + answer[3:] for request, answer in zip(requests, answers, strict=True)]
    back = serve([f"encode-fragment {text}" for text in again])
    assert back == ["ok " + request.split()[2] for request in requests]
    assert len(requests) > 40


def test_signed_info_of_a_message_gives_the_fragment_that_was_signed() -> None:
    """From the received message to the bytes under the signature: take SignedInfo, encode it as fragment."""
    checked = 0
    for vector in lines(shared("vectors/signatures.jsonl")):
        message = json.loads(serve([f"decode {vector['schema']} {vector['exi']}"])[0].removeprefix("ok "))
        (root,) = message.values()
        signed_info = root["Header"]["Signature"]["SignedInfo"]
        (fragment,) = serve([f"encode-fragment xmldsig {compact({'SignedInfo': signed_info})}"])
        assert fragment == "ok " + vector["signed_info_exi_xmldsig"]
        checked += 1
    assert checked


def test_deviants() -> None:
    vectors = list(lines(shared("vectors/deviants.jsonl")))
    requests = [
        f"{verb('decode', vector['fragment'])} {vector['schema']} {vector['exi']}" for vector in vectors
    ]
    for vector, answer in zip(vectors, serve(requests), strict=True):
        if vector["kind"] == "string-table-hit":
            assert answer.startswith("error ")
            assert "string table" in answer
        else:
            assert answer.startswith("ok "), vector
            assert json.loads(answer[3:]) == vector["json"]
    assert {vector["schema"] for vector in vectors} == set(SCHEMAS)


def test_malformed_input_is_refused_or_reads_as_an_independent_codec_reads_it() -> None:
    vectors = list(lines(shared("vectors/malformed.jsonl")))
    for vector in vectors:
        documents, fragments = serve(
            [f"{verb('decode', fragment)} {vector['schema']} {vector['exi']}" for fragment in (False, True)]
        )
        verdict = vector["exificient"]
        if verdict[0] == "reject":
            assert documents.startswith("error ")
        elif verdict[1] == "schema-valid":
            readings = [
                json.loads(answer[3:]) for answer in (documents, fragments) if answer.startswith("ok ")
            ]
            # A fragment whose end is damaged: other codecs do not look at it.
            assert vector["json"] in readings or "want its end" in fragments, vector
    assert len(vectors) > 300
