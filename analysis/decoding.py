"""EXI to messages: which schema a message is in, and many messages at a time through the codec.

The handshake decides: the SchemaID that supportedAppProtocolRes accepts names a namespace of the request.
Where that is not in the recording, or the namespace is a vendor's, the first bytes give the schema away: the
document code of V2G_Message is 77 in DIN 70121 (second byte 9a, 9b) and 76 in ISO 15118-2 (98, 99), and the
handshake itself begins with a code below 2.  The codec has the last word: a schema counts only if the message
decodes and its root is the one that schema's messages have.

ISO 15118-20 has a payload type for each of its schemas; only where a schedule is renegotiated two share one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from analysis.events import Connection, Event, V2gFault, V2gMessage, V2gOther
from analysis.messages import header_remarks
from analysis.schemas import RENEGOTIATION, ROOTS, SCHEMA_OF_NAMESPACE, is_second_generation
from plc.errors import ExiError
from plc.wire.v2gtp import EXI, PAYLOAD_TYPES, SCHEDULE_RENEGOTIATION, SCHEMAS

DecodeMany = Callable[[Sequence[tuple[str, bytes]]], Sequence[Mapping[str, Any] | ExiError]]

REMEMBERED = 128    # messages: four of five are, byte for byte, like one of the last hundred (decision 0030)
COOKIE = b"$EXI"
HEADER = 0x80


def hint(exi: bytes) -> str | None:
    """The schema of the first generation that the first bytes speak for, or None."""
    start = len(COOKIE) if exi.startswith(COOKIE) else 0
    if len(exi) < start + 2 or exi[start] != HEADER:
        return None
    code = exi[start + 1]
    if code < 0x80:
        return "app"
    return {77: "din", 76: "iso2"}.get(code >> 1)


class Decoder:
    """Fills V2gMessage events, collected in `events`, in batches; a refused one becomes a V2gFault there.

    Messages whose schema is settled wait for settle(); a handshake is decoded at once, because what follows
    depends on it.
    """

    def __init__(self, decode_many: DecodeMany, events: list[Event]) -> None:
        self._decode_many = decode_many
        self._known: dict[tuple[str, bytes], Mapping[str, Any] | ExiError] = {}
        self._events = events
        self._waiting: list[int] = []    # indices into events
        self._offers: dict[int, list[Mapping[str, Any]]] = {}    # by connection number

    @property
    def waiting(self) -> int:
        return len(self._waiting)

    def add(self, event: V2gMessage) -> None:
        """Take a message of a connection; event.schema is filled in here."""
        if event.payload_type == EXI:
            schema = event.connection.schema
            settled = schema is not None and hint(event.exi) == schema
        else:
            schema, *others = SCHEMAS[event.payload_type]
            settled = not others
        if schema is None or not settled:
            self.add_now(event)
        else:
            event.schema = schema
            self._waiting.append(len(self._events))
            self._events.append(event)

    def add_now(self, event: V2gMessage) -> int:
        """Like add(), but at once; returns its place in events.  A refused message keeps no name."""
        self.settle()
        self._events.append(event)
        self._decode_now(event)
        return len(self._events) - 1

    def settle(self) -> None:
        """Decode everything that waits."""
        waiting, self._waiting = self._waiting, []
        if not waiting:
            return
        found = [self._events[index] for index in waiting]
        messages = [event for event in found if isinstance(event, V2gMessage)]
        results = self._decoded([(event.schema, event.exi) for event in messages])
        for index, event, result in zip(waiting, messages, results, strict=True):
            if not self._fill(event, event.schema, result):
                self._refuse(index, event, event.schema, result)

    def _decoded(self, asked: list[tuple[str, bytes]]) -> list[Mapping[str, Any] | ExiError]:
        """What each says, or why not; only those that nobody remembers are decoded, and each of them once."""
        known = self._known
        if len(known) >= REMEMBERED:
            known.clear()
        unknown = [key for key in dict.fromkeys(asked) if key not in known]
        if unknown:
            known.update(zip(unknown, self._decode_many(unknown), strict=True))
        return [known[key] for key in asked]

    def forget(self, connection: Connection) -> None:
        """The connection is closed."""
        self._offers.pop(connection.number, None)

    def _decode_now(self, event: V2gMessage) -> None:
        first: tuple[str, Mapping[str, Any] | ExiError] | None = None
        for schema in _candidates(event):
            (result,) = self._decoded([(schema, event.exi)])
            if self._fill(event, schema, result):
                self._learn(event)
                return
            first = first or (schema, result)
        assert first is not None
        self._refuse(len(self._events) - 1, event, *first)

    def _fill(self, event: V2gMessage, schema: str, result: Mapping[str, Any] | ExiError) -> bool:
        """Put the message into its event; False if this is not the right schema."""
        if isinstance(result, ExiError):
            self._known.clear()    # the codec may have been gone: the next one like it is asked for again
            return False
        (root, content), = result.items()
        if root not in ROOTS[schema]:
            return False
        if event.payload_type == SCHEDULE_RENEGOTIATION and root not in RENEGOTIATION:
            return False
        event.schema = schema
        event.document = result
        header = content.get("Header")
        if header is not None:
            event.session_id = header["SessionID"]
            if len(header) > 1:
                event.remarks = header_remarks(header)
        if root != "V2G_Message":
            event.name, event.body = root, content
            return True
        for event.name, event.body in content["Body"].items():
            return True
        event.name = "(empty body)"
        return True

    def _learn(self, event: V2gMessage) -> None:
        """What a message decoded on its own says about those that follow on its connection."""
        connection = event.connection
        if event.schema != "app":
            if connection.schema is None and event.payload_type == EXI:
                connection.schema = event.schema
            return
        if event.name == "supportedAppProtocolReq":
            self._offers[connection.number] = event.body["AppProtocol"]
            return
        chosen = event.body.get("SchemaID")
        for offer in self._offers.get(connection.number, ()):
            if offer["SchemaID"] == chosen:
                connection.protocol = offer["ProtocolNamespace"]
                connection.schema_id = chosen
                connection.schema = SCHEMA_OF_NAMESPACE.get(offer["ProtocolNamespace"])

    def _refuse(
        self, index: int, event: V2gMessage, schema: str, result: Mapping[str, Any] | ExiError,
    ) -> None:
        if _is_somebody_elses(event):
            self._events[index] = V2gOther(
                event.time_ns, event.connection, event.from_client, event.payload_type,
                PAYLOAD_TYPES[event.payload_type], event.exi)
            return
        if isinstance(result, ExiError):
            reason = str(result)
        else:
            reason = f"{schema}: {next(iter(result))} is no message of a conversation"
        self._events[index] = V2gFault(event.time_ns, event.connection, event.from_client, schema, event.exi,
                                       reason, event.payload_type)


def _is_somebody_elses(event: V2gMessage) -> bool:
    """No EXI at all, outside a session of the second generation.

    Superchargers say something of their own under payload types that only later got a meaning.
    """
    return (event.payload_type != EXI and not is_second_generation(event.connection.schema)
            and not event.exi.startswith((bytes((HEADER,)), COOKIE)))


def _candidates(event: V2gMessage) -> list[str]:
    """The schemas worth trying, the most likely first."""
    agreed = event.connection.schema
    if event.payload_type != EXI:
        return sorted(SCHEMAS[event.payload_type], key=lambda schema: schema != agreed)
    if agreed is not None and is_second_generation(agreed):
        return list(dict.fromkeys((hint(event.exi) or agreed, "iso20_common", agreed)))
    likely = [schema for schema in (hint(event.exi), agreed) if schema is not None]
    return list(dict.fromkeys(likely)) or ["din", "iso2", "app"]
