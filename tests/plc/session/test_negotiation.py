"""supportedAppProtocol: what recorded cars offer, and what they are answered."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exiConnector import ExiConnector
from plc.session import negotiation
from plc.session.records import SessionError

DIN = "urn:din:70121:2012:MsgDef"
ISO = "urn:iso:15118:2:2013:MsgDef"
BOTH = ("din", "iso2")


def offer(*entries: tuple[str, int, int, int, int]) -> dict[str, Any]:
    keys = ("ProtocolNamespace", "VersionNumberMajor", "VersionNumberMinor", "SchemaID", "Priority")
    protocols = [dict(zip(keys, entry, strict=True)) for entry in entries]
    return {"supportedAppProtocolReq": {"AppProtocol": protocols}}


@pytest.mark.parametrize(("entries", "speaks", "schema", "code", "schema_id"), [
    ([(DIN, 2, 0, 1, 1)], BOTH, "din", "OK_SuccessfulNegotiation", 1),
    ([(DIN, 2, 0, 1, 1)], ("iso2",), None, "Failed_NoNegotiation", None),
    ([(DIN, 2, 0, 1, 2), (ISO, 2, 0, 0, 1)], BOTH, "iso2", "OK_SuccessfulNegotiation", 0),
    ([(DIN, 2, 0, 1, 2), (ISO, 2, 0, 0, 1)], ("din",), "din", "OK_SuccessfulNegotiation", 1),
    ([(DIN, 2, 0, 1, 1), (ISO, 2, 0, 3, 5)], ("iso2", "din"), "din", "OK_SuccessfulNegotiation", 1),
    ([(DIN, 2, 0, 1, 2), ("urn:tesla:din:2018:MsgDef", 0, 7, 2, 1)], BOTH, "din",
     "OK_SuccessfulNegotiation", 1),
    ([(DIN, 2, 0, 10, 1), (ISO, 2, 0, 20, 2)], ("iso2",), "iso2", "OK_SuccessfulNegotiation", 20),
    ([(DIN, 2, 0, 0, 1), (ISO, 2, 0, 1, 2)], BOTH, "din", "OK_SuccessfulNegotiation", 0),
    ([(ISO, 2, 0, 111, 1), (DIN, 2, 0, 222, 2)], ("din",), "din", "OK_SuccessfulNegotiation", 222),
    ([(ISO, 2, 1, 7, 1)], BOTH, "iso2", "OK_SuccessfulNegotiationWithMinorDeviation", 7),
    ([(ISO, 1, 0, 7, 1), (DIN, 2, 0, 8, 2)], BOTH, "din", "OK_SuccessfulNegotiation", 8),
    ([("urn:iso:std:iso:15118:-20:DC", 1, 0, 1, 1)], BOTH, None, "Failed_NoNegotiation", None),
])
def test_the_car_gets_what_it_wants_most_among_what_we_speak(
        entries: list[tuple[str, int, int, int, int]], speaks: tuple[str, ...], schema: str | None, code: str,
        schema_id: int | None) -> None:
    answer = negotiation.answer(offer(*entries), speaks)
    content = answer.message["supportedAppProtocolRes"]
    assert (answer.schema, content["ResponseCode"], content.get("SchemaID")) == (schema, code, schema_id)
    with ExiConnector() as codec:
        assert codec.decode("app", codec.encode("app", answer.message)) == answer.message


@given(st.permutations(BOTH), st.lists(st.sampled_from(BOTH), unique=True))
def test_both_sides_agree_on_the_cars_first_choice_that_the_charger_speaks(
        wanted: list[str], speaks: list[str]) -> None:
    answer = negotiation.answer(negotiation.request(wanted), speaks)
    assert negotiation.chosen(answer.message, wanted) == answer.schema
    assert answer.schema == next((schema for schema in wanted if schema in speaks), None)


@pytest.mark.parametrize("message", [{}, {"supportedAppProtocolReq": {}}, {"supportedAppProtocolReq": 1},
                                     {"supportedAppProtocolReq": {"AppProtocol": [{}]}}])
def test_what_is_no_offer_is_refused_by_name(message: dict[str, Any]) -> None:
    with pytest.raises(SessionError, match="supportedAppProtocolReq"):
        negotiation.answer(message, BOTH)


@pytest.mark.parametrize("content", [{"ResponseCode": "OK_SuccessfulNegotiation", "SchemaID": 9}, {}, 1,
                                     {"ResponseCode": "OK_SuccessfulNegotiation"}])
def test_a_choice_that_was_not_offered_is_refused_by_name(content: object) -> None:
    with pytest.raises(SessionError, match="supportedAppProtocolRes"):
        negotiation.chosen({"supportedAppProtocolRes": content}, BOTH)


def test_without_a_schema_id_the_only_offer_is_meant() -> None:
    response = {"supportedAppProtocolRes": {"ResponseCode": "OK_SuccessfulNegotiation"}}
    assert negotiation.chosen(response, ["iso2"]) == "iso2"
