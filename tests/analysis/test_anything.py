"""Messages that fit their schema and nothing else: listener, summary and judges survive them in any order."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from typing import Any

import pytest

from analysis.dossier import Collector
from analysis.events import V2gMessage
from analysis.json_lines import event_line
from analysis.listener import Listener
from analysis.schemas import ROOTS
from analysis.text import TextListing
from exiConnector import ExiConnector
from plc.wire.v2gtp import EXI, SCHEDULE_RENEGOTIATION, SCHEMAS
from tests.analysis.listening import ETHERNET, Play
from tests.support import shared

FILES = ("din", "iso2", "iso20_common", "iso20_ac", "iso20_dc", "iso20_wpt", "iso20_acdp")
OF_EACH = 80


def chosen(chance: random.Random) -> list[dict[str, Any]]:
    """Vectors of every schema, shuffled."""
    rows: list[dict[str, Any]] = []
    for name in FILES:
        with open(shared(f"vectors/{name}.jsonl"), encoding="utf-8") as lines:
            found = [row for row in map(json.loads, lines) if set(row["json"]) <= ROOTS[name]]
        rows += chance.sample(found, OF_EACH)
    chance.shuffle(rows)
    return rows


def payload_type(schema: str) -> int:
    return next((number for number, schemas in SCHEMAS.items() if schemas == (schema,)), EXI)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_any_message_in_any_order(codec: ExiConnector, seed: int) -> None:
    chance = random.Random(seed)
    play = Play(codec)
    play.enter()
    for row in chosen(chance):
        play.stage.wait(chance.choice((1, 30, 2000)))
        own = payload_type(row["schema"])
        play.stage.say(not row["message"].endswith("Res"), bytes.fromhex(row["exi"]),
                       chance.choice((own, own, own, SCHEDULE_RENEGOTIATION)))
    assert sum(isinstance(event, V2gMessage) for event in told(play)) > len(FILES) * OF_EACH // 3


@pytest.mark.parametrize("name", ["CableCheckRes", "PreChargeRes", "CurrentDemandRes", "PowerDeliveryRes"])
def test_an_empty_enumeration_is_survived(codec: ExiConnector, name: str) -> None:
    """The codec reads an undeclared end tag as an empty value, wherever an enumeration is wanted."""
    with open(shared("vectors/din.jsonl"), encoding="utf-8") as lines:
        row = next(row for row in map(json.loads, lines) if row["message"] == name)
    body = row["json"]["V2G_Message"]["Body"][name]
    body["ResponseCode"] = ""
    play = Play(codec)
    play.enter()
    play.say(False, "din", row["json"])
    (event,) = [event for event in told(play) if isinstance(event, V2gMessage)]
    assert event.body["ResponseCode"] == ""


def told(play: Play) -> Iterator[Any]:
    """All events, each shown in every way."""
    listener = Listener(play.codec.decode_many, play.codec.encode_fragment)
    listing, collector = TextListing(), Collector("play")
    for time_ns, frame in play.frames:
        listener.feed(time_ns, ETHERNET, frame)
    for event in listener.finish():
        assert all(line.isprintable() for line in listing.lines(event))
        json.loads(event_line(event))
        collector.add(event)
        yield event
