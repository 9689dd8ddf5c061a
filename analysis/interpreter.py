"""What events mean in their order: who plays which role, how fast the answers were, which session it was."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from analysis.events import (
    CertificatesSeen,
    Discovery,
    Event,
    HomeplugFrame,
    Neighbor,
    SessionEnded,
    TcpChange,
    TcpGap,
    TcpState,
    V2gMessage,
)
from analysis.messages import protocol_name
from analysis.schemas import SCHEMA_OF_NAMESPACE, SCHEMAS, is_second_generation
from analysis.session import Session
from analysis.sessions import Sessions
from analysis.signatures import CHAINS, EncodeFragment
from analysis.signed import SignedMessages
from analysis.stations import MODEM_OF, Role, Stations
from plc.wire import homeplug, qualcomm
from plc.wire.ip import ip6_text
from plc.wire.sdp import Request
from plc.wire.v2gtp import EXI, SIDE_STREAMS

OVER = (TcpState.CLOSED, TcpState.RESET, TcpState.REFUSED, TcpState.REPLACED, TcpState.FORGOTTEN)
KINDS_MAX = 1000    # of unknown HomePlug messages that are counted apart
TALKS_MAX = 200     # more than there are connections at the same time

FROM_CAR = (homeplug.SlacParmReq, homeplug.StartAttenCharInd, homeplug.MnbcSoundInd, homeplug.AttenCharRsp,
            homeplug.SlacMatchReq)
FROM_CHARGER = (homeplug.SlacParmCnf, homeplug.AttenCharInd, homeplug.SlacMatchCnf)
FROM_CHARGER_MODEM = (homeplug.AttenProfileInd, qualcomm.VsAttenProfileInd)
FROM_MODEM = (homeplug.GetKeyCnf, qualcomm.VsSwVerCnf, homeplug.NwInfoCnf, homeplug.DiscoverListCnf,
              qualcomm.VsNwInfoCnf, qualcomm.VsNwInfoCnf1)


class _Talk:
    """What one connection has said so far, as far as the next message needs it."""

    __slots__ = ("is_introduced", "odd_schemas", "odd_session_id", "requests_ns", "session_id")

    def __init__(self) -> None:
        self.requests_ns: dict[int, int] = {}    # by stream: the main one, and each side stream
        self.odd_schemas: set[str] = set()       # that were told to be wrong
        self.session_id: str | None = None
        self.odd_session_id: str | None = None    # the last one that was told to be wrong
        self.is_introduced = False


class Interpreter:
    """Completes events in their order and finds the ends of sessions between them."""

    def __init__(self, stations: Stations, encode_fragment: EncodeFragment | None = None) -> None:
        self.sessions = Sessions(self._session_ended)
        self._stations = stations
        self._signed = None if encode_fragment is None else SignedMessages(encode_fragment)
        self._further: list[CertificatesSeen] = []    # that the event in hand brings along
        self._talks: dict[int, _Talk] = {}
        self.unknown: Counter[str] = Counter()    # HomePlug messages without a layout, by name
        self._ended: list[SessionEnded] = []
        self._handlers: dict[type[Event], Callable[[Any], None]] = {
            V2gMessage: self._message,
            HomeplugFrame: self._homeplug,
            Discovery: self._discovery,
            Neighbor: self._neighbor,
            TcpChange: self._tcp,
            TcpGap: self._gap,
        }

    def complete(self, events: Iterable[Event]) -> Iterator[Event]:
        """The events, each as soon as it is complete, and between them the ends of sessions."""
        handlers, add = self._handlers, self.sessions.add
        for event in events:
            handler = handlers.get(type(event))
            if handler is not None:
                handler(event)
            add(event)
            if self._ended:
                yield from self._ended
                self._ended.clear()
            yield event
            if self._further:
                yield from self._further
                self._further.clear()

    def settle(self, time_ns: int) -> Iterator[Event]:
        """It is now this late: the end of a session that has been over for long enough."""
        self.sessions.settle(time_ns)
        yield from self._ended
        self._ended.clear()

    def finish(self, time_ns: int) -> Iterator[Event]:
        """The recording ends: so does the session in hand."""
        self.sessions.finish(time_ns)
        yield from self._ended
        self._ended.clear()

    def _session_ended(self, session: Session) -> None:
        self._ended.append(SessionEnded(session.last_ns, session))

    def _message(self, event: V2gMessage) -> None:
        number = event.connection.number
        talk = self._talks.get(number)
        if talk is None:
            if len(self._talks) >= TALKS_MAX:    # of some a message came behind their end
                del self._talks[next(iter(self._talks))]
            talk = self._talks[number] = _Talk()
        stream = EXI if event.payload_type < SIDE_STREAMS.start else event.payload_type
        if event.name.endswith("Req"):
            talk.requests_ns[stream] = event.time_ns
        elif stream in talk.requests_ns:
            event.answer_ms = (event.time_ns - talk.requests_ns.pop(stream)) / 1e6
        if self._signed is not None and (event.remarks or event.name in CHAINS):
            self._further += self._signed.complete(event)
        if event.schema == "app":
            if event.name == "supportedAppProtocolRes" and event.connection.protocol is not None:
                event.remarks += (f"= {protocol_name(event.connection.protocol)}",)
            return
        if not talk.is_introduced:
            talk.is_introduced = True
            event.remarks += _how_taken(event)
        elif event.schema != event.connection.schema and event.schema not in talk.odd_schemas:
            event.remarks += _odd_schema(event, talk)
        if event.name.startswith("SessionSetup"):
            event.remarks += (f"SessionID {event.session_id or 'empty'}",)
            talk.session_id = event.session_id if event.name == "SessionSetupRes" else None
        elif talk.session_id not in (None, event.session_id) and event.session_id != talk.odd_session_id:
            talk.odd_session_id = event.session_id
            event.remarks += (f"SessionID {event.session_id or 'empty'} is not {talk.session_id or 'empty'}",)

    def _homeplug(self, event: HomeplugFrame) -> None:
        message, learn = event.message, self._stations.learn
        if isinstance(message, FROM_CAR):
            learn(event.sender, Role.PEV)
            if isinstance(message, homeplug.SlacMatchReq | homeplug.AttenCharRsp):
                learn(event.receiver, Role.EVSE)
        elif isinstance(message, FROM_CHARGER):
            learn(event.sender, Role.EVSE)
            learn(event.receiver, Role.PEV)
        elif isinstance(message, FROM_CHARGER_MODEM):
            learn(event.sender, Role.EVSE_MODEM)
        elif isinstance(message, homeplug.SetKeyCnf):
            host = event.receiver.role
            learn(event.sender, MODEM_OF.get(host, Role.MODEM) if host else Role.MODEM)
        elif isinstance(message, FROM_MODEM):
            learn(event.sender, Role.MODEM)
        elif isinstance(message, homeplug.UnknownMme):
            event.seen = self.unknown[message.name] + 1
            if event.seen > 1 or len(self.unknown) < KINDS_MAX:
                self.unknown[message.name] = event.seen

    def _discovery(self, event: Discovery) -> None:
        if isinstance(event.message, Request):
            self._stations.learn(event.sender, Role.PEV)
        else:
            self._stations.learn(event.sender, Role.EVSE)
            self._stations.learn(event.receiver, Role.PEV)
            self._stations.learn_address(event.sender, ip6_text(event.message.address))

    def _neighbor(self, event: Neighbor) -> None:
        if event.address is not None:
            self._stations.learn_address(event.sender, event.address)

    def _gap(self, event: TcpGap) -> None:
        """The answer that comes next may be that to a request nobody has."""
        talk = self._talks.get(event.connection.number)
        if talk is not None:
            talk.requests_ns.clear()

    def _tcp(self, event: TcpChange) -> None:
        connection = event.connection
        if event.state in (TcpState.CALLING, TcpState.JOINED):
            self._stations.learn(connection.client, Role.PEV)
            self._stations.learn(connection.server, Role.EVSE)
            self._stations.learn_address(connection.client, connection.client_address)
            self._stations.learn_address(connection.server, connection.server_address)
        elif event.state in OVER:
            self._talks.pop(connection.number, None)
            if self._signed is not None:
                self._signed.forget(connection.number)


def _how_taken(event: V2gMessage) -> tuple[str, ...]:
    """How the schema was found, where the handshake does not say."""
    name = SCHEMAS[event.schema].title
    protocol = event.connection.protocol
    if protocol is None:
        if event.payload_type != EXI:
            return ()    # the payload type says it
        return (f"taken for {name}: the handshake is not in the recording",)
    agreed = SCHEMA_OF_NAMESPACE.get(protocol)
    if agreed == event.schema or (is_second_generation(agreed) and event.schema == "iso20_common"):
        return ()
    return (f"read as {name}, although {protocol_name(protocol)} was agreed",)


def _odd_schema(event: V2gMessage, talk: _Talk) -> tuple[str, ...]:
    """A message of another kind of energy transfer than was agreed; told once for each kind."""
    talk.odd_schemas.add(event.schema)
    agreed = event.connection.schema
    if agreed is None or (is_second_generation(agreed) and event.schema == "iso20_common"):
        return ()
    if agreed == "iso20_dc" and event.schema == "iso20_acdp":
        return ()    # a pantograph charges DC
    return (f"{SCHEMAS[event.schema].title}, although {SCHEMAS[agreed].title} was agreed",)
