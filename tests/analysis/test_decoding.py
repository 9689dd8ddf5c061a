"""Which schema a connection speaks: from its handshake, and without one."""

from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.decoding import Decoder, hint
from analysis.events import Event, V2gFault, V2gMessage
from edge import demo
from exiConnector import ExiConnector
from plc.errors import CodecGone, ExiError, ExiFault
from tests.analysis.listening import Play, heard, script

ISO_2 = "urn:iso:15118:2:2013:MsgDef"
VENDOR = "urn:tesla:din:2018:MsgDef"


def offer(namespace: str, schema_id: int, priority: int) -> dict[str, Any]:
    return {"ProtocolNamespace": namespace, "VersionNumberMajor": 2, "VersionNumberMinor": 0,
            "SchemaID": schema_id, "Priority": priority}


def handshake(play: Play, offers: list[dict[str, Any]], chosen: int | None) -> None:
    play.enter()
    play.say(True, "app", {"supportedAppProtocolReq": {"AppProtocol": offers}})
    answer: dict[str, Any] = {"ResponseCode": "OK_SuccessfulNegotiation"}
    if chosen is not None:
        answer["SchemaID"] = chosen
    play.say(False, "app", {"supportedAppProtocolRes": answer})


def session_setup(play: Play, schema: str) -> None:
    message = demo.said(True, "SessionSetupReq", {"EVCCID": "020000000001"}).message
    play.say(True, schema, message)


def messages(play: Play) -> list[V2gMessage]:
    return [event for event in play.listen() if isinstance(event, V2gMessage)]


@pytest.mark.parametrize(("namespace", "schema"), [(demo.DIN, "din"), (ISO_2, "iso2")])
def test_the_accepted_schema_id_names_the_protocol(namespace: str, schema: str, play: Play) -> None:
    handshake(play, [offer(demo.DIN, 10 if namespace == demo.DIN else 4, 1),
                     offer(ISO_2, 10 if namespace == ISO_2 else 4, 2)], chosen=10)
    session_setup(play, schema)
    request, answer, first = messages(play)
    assert (request.schema, answer.schema, first.schema) == ("app", "app", schema)
    assert (first.connection.protocol, first.connection.schema_id) == (namespace, 10)
    assert first.remarks == ("SessionID 0102030405060708",)


def test_a_vendor_protocol_is_shown_and_read_as_what_it_looks_like(play: Play) -> None:
    handshake(play, [offer(VENDOR, 2, 1), offer(demo.DIN, 1, 2)], chosen=2)
    session_setup(play, "din")
    _, answer, first = messages(play)
    assert answer.remarks == (f"= {VENDOR}",)
    assert first.name == "SessionSetupReq"
    assert first.remarks[0] == f"read as DIN 70121, although {VENDOR} was agreed"


@pytest.mark.parametrize("schema", ["din", "iso2"])
def test_a_recording_that_starts_late(schema: str, play: Play) -> None:
    play.enter()
    play.frames.clear()
    session_setup(play, schema)
    (first,) = messages(play)
    assert (first.schema, first.connection.protocol) == (schema, None)
    name = {"din": "DIN 70121", "iso2": "ISO 15118-2"}[schema]
    assert first.remarks[0] == f"taken for {name}: the handshake is not in the recording"


def test_the_schema_of_a_late_start_is_kept(play: Play) -> None:
    play.perform(script("CurrentDemand")[4:])
    assert {message.schema for message in messages(play)} == {"din"}


def test_a_second_handshake_on_a_connection_counts(play: Play) -> None:
    handshake(play, [offer(demo.DIN, 1, 1)], chosen=1)
    session_setup(play, "din")
    for schema, message in ((True, {"supportedAppProtocolReq": {"AppProtocol": [offer(ISO_2, 7, 1)]}}),
                            (False, {"supportedAppProtocolRes": {
                                "ResponseCode": "OK_SuccessfulNegotiation", "SchemaID": 7}})):
        play.say(schema, "app", message)
    session_setup(play, "iso2")
    assert [message.schema for message in messages(play)] == ["app", "app", "din", "app", "app", "iso2"]


def test_an_answer_without_a_schema_id_leaves_it_to_the_bytes(play: Play) -> None:
    handshake(play, [offer(ISO_2, 1, 1)], chosen=None)
    session_setup(play, "iso2")
    assert messages(play)[-1].schema == "iso2"


def test_a_din_message_is_no_element_of_iso_15118_2(codec: ExiConnector, play: Play) -> None:
    """Document code 77 is V2G_Message in DIN, WeldingDetectionReq in ISO 15118-2: to decode is no proof."""
    exi = play.codec.encode("din", demo.said(True, "SessionSetupReq", {"EVCCID": "020000000001"}).message)
    assert "WeldingDetectionReq" in codec.decode("iso2", exi)
    handshake(play, [offer(ISO_2, 1, 1)], chosen=1)
    play.stage.say(True, exi)
    assert (messages(play)[-1].schema, messages(play)[-1].name) == ("din", "SessionSetupReq")


@pytest.mark.parametrize("exi", [
    b"", b"\x80", b"\x80\x9a", b"\x80\xff\xff\xff", b"\x00" * 20, b"$EXI\x80\x9a"])
def test_what_cannot_be_decoded_is_said_and_the_next_message_is_read(exi: bytes, play: Play) -> None:
    play.enter()
    play.perform(script("SessionSetup"))
    play.stage.say(True, exi)
    play.perform(script("ServiceDiscovery")[4:])
    events = [event for event in play.listen() if isinstance(event, V2gMessage | V2gFault)]
    (fault,) = [event for event in events if isinstance(event, V2gFault)]
    assert (fault.exi, fault.from_client) == (exi, True)
    assert fault.reason
    assert [event.name for event in events[-2:] if isinstance(event, V2gMessage)] == [
        "ServiceDiscoveryReq", "ServiceDiscoveryRes"]


@pytest.mark.parametrize(("start", "schema"), [
    ("809a", "din"), ("809b", "din"), ("8098", "iso2"), ("8099", "iso2"), ("8000", "app"), ("8040", "app"),
    ("24455849809a", "din"), ("80ff", None), ("009a", None), ("80", None), ("", None),
])
def test_what_the_first_bytes_say(start: str, schema: str | None) -> None:
    assert hint(bytes.fromhex(start)) == schema


STARTS = st.sampled_from(["809a", "8098", "8000", "8040", "ff"])


@given(st.lists(st.tuples(st.booleans(), STARTS), max_size=40))
def test_order_and_number_are_kept_whatever_the_codec_answers(kinds: list[tuple[bool, str]]) -> None:
    """Each message is numbered in its bytes: event i is message i, decoded or refused."""
    numbers = iter(range(10_000))

    def decode_many(asked: Sequence[tuple[str, bytes]]) -> list[Mapping[str, Any] | ExiError]:
        return [ExiFault("no") if exi[-1] % 2 or hint(exi) not in (None, schema) else
                {"V2G_Message": {"Header": {"SessionID": exi.hex()}, "Body": {"XReq": {"schema": schema}}}}
                for schema, exi in asked]

    events: list[Event] = []
    decoder = Decoder(decode_many, events)
    connection = Play.connection()
    for odd, start in kinds:
        number = next(numbers) * 2 + odd
        decoder.add(V2gMessage(0, connection, True, "", bytes.fromhex(start) + number.to_bytes(2, "big")))
    decoder.settle()
    assert len(events) == len(kinds)
    for index, (event, (odd, start)) in enumerate(zip(events, kinds, strict=True)):
        assert isinstance(event, V2gMessage | V2gFault)
        assert int.from_bytes(event.exi[-2:], "big") == index * 2 + odd
        assert isinstance(event, V2gFault) == (odd or start in ("8000", "8040"))


def test_a_message_that_comes_again_is_decoded_once_unless_the_codec_was_gone(play: Play) -> None:
    play.perform(script("CurrentDemand"))
    asked: list[tuple[str, bytes]] = []

    def decode_many(wanted: Sequence[tuple[str, bytes]]) -> Sequence[Mapping[str, Any] | ExiError]:
        asked.extend(wanted)
        return play.codec.decode_many(wanted)

    told = [event for event in heard(play.frames, decode_many, 10_000) if isinstance(event, V2gMessage)]
    assert len(set(asked)) == len(asked) < len(told)

    def gone_at_first(wanted: Sequence[tuple[str, bytes]]) -> Sequence[Mapping[str, Any] | ExiError]:
        is_first = not asked
        found = decode_many(wanted)
        return [CodecGone("for a moment")] if is_first else found

    asked.clear()
    events: list[Event] = []
    decoder = Decoder(gone_at_first, events)
    for event in told[-1], told[-1]:
        decoder.add(V2gMessage(0, event.connection, event.from_client, "", event.exi))
        decoder.settle()
    assert [type(event) for event in events] == [V2gFault, V2gMessage]
