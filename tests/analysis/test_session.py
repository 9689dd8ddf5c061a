"""A session takes every message there is, in any order, and stays small."""

import json
from collections.abc import Iterator
from random import Random
from typing import Any

from analysis.ending import explain
from analysis.events import V2gMessage
from analysis.json_lines import session_object
from analysis.phases import PHASES_MAX
from analysis.session import Session
from analysis.summary_text import summary_lines
from tests.analysis.listening import Play
from tests.support import shared


def vector_messages() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """(schema, name, body) of every message of the vectors."""
    for schema in ("app", "din", "iso2"):
        with open(shared(f"vectors/{schema}.jsonl"), encoding="utf-8") as rows:
            for line in rows:
                (name, content), = json.loads(line)["json"].items()
                if name != "V2G_Message":
                    yield schema, name, content
                for inner, body in (content["Body"] if name == "V2G_Message" else {}).items():
                    yield schema, inner, body


def test_any_messages_in_any_order_make_a_session() -> None:
    messages = list(vector_messages())
    connection = Play.connection()
    for seed in range(3):
        session, now_ns = Session(1, 0), 0
        for schema, name, body in Random(seed).sample(messages, len(messages)):
            now_ns += 50_000_000
            session.message(V2gMessage(now_ns, connection, name.endswith("Req"), schema, b"", name, {}, body,
                                       "00", 20.0))
        assert session.messages == len(messages)
        assert len(session.phases.phases) <= PHASES_MAX
        assert explain(session).reason
        for line in summary_lines(session, 0):
            assert line.isprintable()
        json.dumps(session_object(session), allow_nan=False)
