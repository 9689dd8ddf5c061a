"""A made-up conversation, what the listener notices in it, and how it tells it."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from analysis.events import CaptureEnded, CaptureStarted, Connection, Event, SessionEnded
from analysis.listener import Listener
from analysis.schemas import is_second_generation
from analysis.session import Session
from analysis.staged import Stage
from analysis.stations import Station
from analysis.text import TextListing
from edge import demo
from exiConnector import ExiConnector, Message
from plc.wire.v2gtp import EXI, SCHEMAS

ETHERNET = 1
Frames = list[tuple[int, bytes]]


class Play:
    """A stage that keeps its frames and speaks in messages instead of EXI."""

    def __init__(self, codec: ExiConnector) -> None:
        self.codec = codec
        self.frames: Frames = []
        self.stage = Stage(lambda time_ns, frame: self.frames.append((time_ns, frame)))

    @staticmethod
    def connection() -> Connection:
        """A connection of nobody with nobody."""
        return Connection(1, Station(b"\2" * 6), Station(b"\4" * 6), "fe80::1", 49200, "fe80::2", 50300)

    def enter(self) -> None:
        """Match, discovery, connection."""
        self.stage.match()
        self.stage.wait(2000)
        self.stage.discover()
        self.stage.wait(20)
        self.stage.call()

    def say(self, from_car: bool, schema: str, message: Message, payload_type: int | None = None) -> None:
        """Without a payload type: that of the main stream of the schema."""
        main = EXI if not is_second_generation(schema) else next(
            number for number, schemas in SCHEMAS.items() if schemas == (schema,))
        self.stage.say(from_car, self.codec.encode(schema, message), payload_type or main)

    def perform(self, lines: list[demo.Line]) -> None:
        for line in lines:
            self.stage.wait(line.pause_ms)
            self.say(line.from_car, line.schema, line.message)

    def din(self, from_car: bool, name: str, body: Message) -> None:
        self.stage.wait(20)
        line = demo.said(from_car, name, body)
        self.say(from_car, "din", line.message)

    def listen(self, together: int = 10_000) -> list[Event]:
        return listen(self.frames, self.codec, together)

    def session(self) -> Session:
        """The one session of the play."""
        (session,) = self.sessions()
        return session

    def sessions(self) -> list[Session]:
        return [event.session for event in self.listen() if isinstance(event, SessionEnded)]

    def text(self, full: bool = False) -> list[str]:
        return lines(heard(self.frames, self.codec.decode_many, 1), full)


def script(up_to: str | None = None, answered: bool = True) -> list[demo.Line]:
    """The demo's charge, or its beginning up to the first request of this name (and its answer)."""
    whole = list(demo.play())
    if up_to is None:
        return whole
    names = [name_of(line.message) for line in whole]
    return whole[:names.index(f"{up_to}Req") + 1 + answered]


def name_of(document: dict[str, Any]) -> str:
    (root, content), = document.items()
    return str(next(iter(content["Body"]))) if "Body" in content else root


def listen(frames: Frames, codec: ExiConnector, together: int = 10_000) -> list[Event]:
    """All events of the frames, taken after every so many frames."""
    return list(heard(frames, codec.decode_many, together))


def heard(frames: Frames, decode_many: Callable[..., Any], together: int) -> Iterator[Event]:
    """The events one by one: each can be told before the next is complete, as the program does it."""
    listener = Listener(decode_many)
    for number, (time_ns, frame) in enumerate(frames, start=1):
        listener.feed(time_ns, ETHERNET, frame)
        if listener.is_due or number % together == 0:
            yield from listener.take()
    yield from listener.finish()


def lines(events: Iterable[Event], full: bool = False) -> list[str]:
    """The text of the events, as of a file named `recording`."""
    listing = TextListing(full)
    told: list[str] = []
    last_ns = 0
    for event in events:
        if not told:
            told += listing.lines(CaptureStarted(event.time_ns, "recording"))
        told += listing.lines(event)
        last_ns = event.time_ns
    return told + list(listing.lines(CaptureEnded(last_ns, "recording", 1, {}, {})))
