"""supportedAppProtocol: which of the protocols that both sides speak the session will use.

The car names what it speaks, each with a SchemaID (any number, chosen by the car) and a Priority (1 is the
most wanted).  The charger answers with the SchemaID of the most wanted one that it speaks too.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from plc.session import din, iso2
from plc.session.records import SessionError

OK = "OK_SuccessfulNegotiation"
OK_MINOR_DEVIATION = "OK_SuccessfulNegotiationWithMinorDeviation"
FAILED = "Failed_NoNegotiation"


class _Spoken(NamedTuple):
    namespace: str
    major: int
    minor: int


SPOKEN: dict[str, _Spoken] = {
    "din": _Spoken(din.NAMESPACE, *din.VERSION),
    "iso2": _Spoken(iso2.NAMESPACE, *iso2.VERSION),
}


class Offer(NamedTuple):
    """One protocol that a car speaks.  schema: ours, None if we do not know the namespace."""

    namespace: str
    major: int
    minor: int
    schema_id: int
    priority: int
    schema: str | None


class Negotiated(NamedTuple):
    """The charger's answer.  schema: None if there is nothing in common."""

    message: dict[str, Any]
    schema: str | None
    offers: tuple[Offer, ...]


def offers_of(message: dict[str, Any]) -> tuple[Offer, ...]:
    """What a car offers, the most wanted first; SessionError if this is no supportedAppProtocolReq."""
    try:
        entries = message["supportedAppProtocolReq"]["AppProtocol"]
        offers = [Offer(entry["ProtocolNamespace"], entry["VersionNumberMajor"], entry["VersionNumberMinor"],
                        entry["SchemaID"], entry["Priority"], _schema(entry["ProtocolNamespace"]))
                  for entry in entries]
    except (TypeError, KeyError):
        raise SessionError("supportedAppProtocolReq", message, "AppProtocol entries") from None
    return tuple(sorted(offers, key=lambda offer: offer.priority))


def _schema(namespace: str) -> str | None:
    return next((schema for schema, spoken in SPOKEN.items() if spoken.namespace == namespace), None)


def answer(message: dict[str, Any], speaks: Sequence[str]) -> Negotiated:
    """The charger's answer to a supportedAppProtocolReq; speaks: the schemas that we allow."""
    offers = offers_of(message)
    for offer in offers:
        if offer.schema is not None and offer.schema in speaks and offer.major == SPOKEN[offer.schema].major:
            is_same = offer.minor == SPOKEN[offer.schema].minor
            code = OK if is_same else OK_MINOR_DEVIATION
            return Negotiated(_response(code, offer.schema_id), offer.schema, offers)
    return Negotiated(_response(FAILED, None), None, offers)


def _response(code: str, schema_id: int | None) -> dict[str, Any]:
    content: dict[str, Any] = {"ResponseCode": code}
    if schema_id is not None:
        content["SchemaID"] = schema_id
    return {"supportedAppProtocolRes": content}


def request(speaks: Sequence[str]) -> dict[str, Any]:
    """The car's supportedAppProtocolReq for these schemas, the most wanted first."""
    return {"supportedAppProtocolReq": {"AppProtocol": [
        {"ProtocolNamespace": SPOKEN[schema].namespace, "VersionNumberMajor": SPOKEN[schema].major,
         "VersionNumberMinor": SPOKEN[schema].minor, "SchemaID": number, "Priority": number}
        for number, schema in enumerate(speaks, start=1)
    ]}}


def chosen(response: dict[str, Any], speaks: Sequence[str]) -> str | None:
    """The schema that the charger chose from `request(speaks)`; None if it found nothing in common.

    SessionError if this is no supportedAppProtocolRes, or names what was not offered.  A charger that leaves
    out the SchemaID has chosen the only one offered.
    """
    try:
        content = response["supportedAppProtocolRes"]
        code = content["ResponseCode"]
        schema_id = content.get("SchemaID", 1 if len(speaks) == 1 else None)
    except (TypeError, KeyError, AttributeError):
        raise SessionError("supportedAppProtocolRes", response, "a ResponseCode") from None
    if code not in (OK, OK_MINOR_DEVIATION):
        return None
    if type(schema_id) is not int or not 1 <= schema_id <= len(speaks):
        raise SessionError("supportedAppProtocolRes.SchemaID", schema_id, f"1..{len(speaks)}, as offered")
    return speaks[schema_id - 1]
