"""The conversations of a recording above TCP: messages with their times, and how the connection ended."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from analysis.events import Event, V2gMessage
from analysis.listener import Listener
from edge.capture import read_capture
from exiConnector import ExiConnector
from plc.errors import CaptureError
from plc.session.machine import PROTOCOLS

LOOP = ("CurrentDemandReq", "CurrentDemandRes", "ChargingStatusReq", "ChargingStatusRes")


@dataclass(frozen=True)
class Message:
    """name: as in the message, CurrentDemandReq.  at_ms: since the first message of the conversation."""

    at_ms: int
    is_request: bool
    schema: str
    name: str
    document: Mapping[str, Any]
    body: Mapping[str, Any]
    session_id: str


@dataclass
class Conversation:
    """One connection of a recording."""

    file: str
    number: int
    messages: list[Message] = field(default_factory=list)

    @property
    def schema(self) -> str | None:
        """What car and charger agreed on, None if nothing followed."""
        return next((message.schema for message in self.messages if message.schema != "app"), None)

    @property
    def is_ac(self) -> bool:
        """By what the charger says, or offers."""
        offered = [str(message.body["ChargeService"]) for message in self.named("ServiceDiscoveryRes")]
        return (any("AC_EVSEChargeParameter" in message.body for message in self.messages)
                or any("AC_" in modes and "DC_" not in modes for modes in offered))

    def shortened(self, rounds: int) -> Conversation:
        """The same with at most so many rounds of the loop, the middle ones left out."""
        loop = [index for index, message in enumerate(self.messages) if message.name in LOOP]
        cut = loop[rounds:-rounds] if len(loop) > 2 * rounds else []
        if not cut or self.messages[cut[0]].is_request is not self.messages[cut[-1] + 1].is_request:
            return self
        passed_ms = self.messages[cut[-1] + 1].at_ms - self.messages[cut[0]].at_ms
        later = [replace(message, at_ms=message.at_ms - passed_ms) for message in self.messages[cut[-1] + 1:]]
        return Conversation(self.file, self.number, [*self.messages[:cut[0]], *later])

    def named(self, name: str) -> list[Message]:
        return [message for message in self.messages if message.name == name]


def conversations(path: Path, codec: ExiConnector) -> list[Conversation]:
    """All connections of a recording that speak a protocol of ours; what lies behind its damage is lost."""
    listener = Listener(codec.decode_many)
    events: list[Event] = []
    try:
        for frame in read_capture(path):
            listener.feed(frame.time_ns, frame.link_type, frame.data)
            events += listener.take()
    except CaptureError:
        pass
    events += listener.finish()
    found: dict[int, Conversation] = {}
    begun_ns: dict[int, int] = {}
    for event in events:
        if not isinstance(event, V2gMessage):
            continue
        number = event.connection.number
        start_ns = begun_ns.setdefault(number, event.time_ns)
        talk = found.setdefault(number, Conversation(path.name, len(found) + 1))
        talk.messages.append(Message(
            (event.time_ns - start_ns) // 1_000_000, event.name.endswith("Req"), event.schema, event.name,
            event.document, event.body, event.session_id or ""))
    return [talk for talk in found.values() if talk.schema is None or talk.schema in PROTOCOLS]
