"""Messages of all schemas in any order, with whatever values their schema allows: judged, drawn, exported."""

from __future__ import annotations

import json
import random

from analysis import export
from analysis.dossier import Collector
from analysis.events import CaptureEnded, Connection, Event, SessionEnded, TcpChange, TcpState, V2gMessage
from analysis.report.page import Options, page
from analysis.rules import RULES
from analysis.session import Session
from analysis.stations import Role, Station, Stations
from tests.analysis.listening import Play, listen, script
from tests.support import shared

VECTORS = shared("vectors")
SCHEMAS = ("app", "din", "iso2", "iso20_common", "iso20_dc", "iso20_ac")
OF_EACH = 400
SESSIONS = 40


def pool() -> list[tuple[str, str, dict[str, object]]]:
    """(schema, name, document) of many messages that others made."""
    found = []
    for schema in SCHEMAS:
        with open(VECTORS / f"{schema}.jsonl", encoding="utf-8") as file:
            rows = [json.loads(line) for _, line in zip(range(OF_EACH), file, strict=False)]
        found += [(schema, row["message"], row["json"]) for row in rows
                  if row["message"].endswith(("Req", "Res"))]
    return found


def event_of(schema: str, name: str, document: dict[str, object], connection: Connection,
             now_ns: int) -> V2gMessage:
    event = V2gMessage(now_ns, connection, name.endswith("Req"), schema, b"", name=name, document=document)
    (root, content), = document.items()
    assert isinstance(content, dict)
    if root == "V2G_Message":
        event.session_id = content["Header"]["SessionID"]
        event.name, event.body = next(iter(content["Body"].items()), ("(empty body)", {}))
    else:
        event.body = content
    return event


def test_any_messages_in_any_order_are_judged() -> None:
    messages, dice = pool(), random.Random(20)
    stations = Stations()
    car, charger = Station(b"\2" * 6), Station(b"\4" * 6)
    stations.learn(car, Role.PEV)
    stations.learn(charger, Role.EVSE)
    for number in range(SESSIONS):
        connection = Connection(number, car, charger, "fe80::1", 49200, "fe80::2", 50300)
        collector, session = Collector("any"), Session(1, 0)
        now_ns = 0
        events: list[Event] = [TcpChange(0, connection, TcpState.CALLING, True)]
        for schema, name, document in dice.choices(messages, k=60):
            now_ns += dice.choice((1, 20, 300, 3_000, 70_000)) * 1_000_000
            event = event_of(schema, name, document, connection, now_ns)
            if event.name != "supportedAppProtocolReq" or len(events) == 1:
                events.append(event)
        for one in events:
            if isinstance(one, V2gMessage):
                session.message(one)
            collector.add(one)
        collector.add(SessionEnded(now_ns, session))
        collector.add(CaptureEnded(now_ns, "any", 60, {}, {}))
        (dossier,) = collector.dossiers
        assert {verdict.code for verdict in dossier.verdicts} <= set(RULES)
        assert page(collector, Options(zoomable=False)).endswith("</html>\n")
        assert json.loads(export.as_json(collector))["messages"] == dossier.timeline.rows - 1
        assert export.course_csv(collector).count("\n") == len(dossier.course) + 1


def test_a_play_can_be_judged_twice(play: Play) -> None:
    """Nothing of one recording is left for the next."""
    play.enter()
    play.perform(script())
    first, second = Collector("a"), Collector("a")
    for collector in (first, second):
        for event in listen(play.frames, play.codec):
            collector.add(event)
    assert export.as_json(first) == export.as_json(second)
