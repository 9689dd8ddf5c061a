"""One TCP connection on its way from bytes to events: TLS told from V2GTP, messages cut out, ends named."""

from __future__ import annotations

from analysis.decoding import Decoder
from analysis.events import (
    CertificatesSeen,
    Connection,
    Event,
    FramingFault,
    Resynchronised,
    TcpChange,
    TcpGap,
    TcpState,
    TlsRecord,
    V2gMessage,
    V2gOther,
)
from analysis.stations import Station
from analysis.tls import TlsReader, looks_like_tls, starts_like_tls
from plc.wire.ip import ip6_text
from plc.wire.tcp_tracker import FROM_CLIENT, FROM_SERVER, TcpConnection
from plc.wire.v2gtp import SCHEMAS, V2gtpError, V2gtpEvent, V2gtpMessage, V2gtpReader, V2gtpSkipped

HOW = {
    "fin": TcpState.CLOSED, "reset": TcpState.RESET, "refused": TcpState.REFUSED,
    "reused": TcpState.REPLACED, "forgotten": TcpState.FORGOTTEN,
}
TLS_TELLS = 3    # bytes from which TLS can be told from V2GTP


class _Side:
    """What one end sends.  start: its first bytes as long as they do not tell what it is, then None."""

    __slots__ = ("start", "tls", "v2gtp")

    def __init__(self) -> None:
        self.v2gtp = V2gtpReader()
        self.tls: TlsReader | None = None
        self.start: bytes | None = b""


class Conversation:
    """Turns what the tracker says about one connection into events.

    Where the recording starts late the tracker can only guess who called.  The first message puts that right;
    until then the announcement of the connection is held back.  One that only ends is an old one of somebody
    else's more often than not, and says nothing.
    """

    def __init__(
        self, tracked: TcpConnection, client: Station, server: Station, decoder: Decoder, events: list[Event],
    ) -> None:
        self.connection = Connection(
            tracked.number, client, server, ip6_text(tracked.client.address), tracked.client.port,
            ip6_text(tracked.server.address), tracked.server.port)
        self._decoder = decoder
        self._events = events
        self._sides = (_Side(), _Side())
        if tracked.is_late:    # it may begin in the middle of a message
            for side in self._sides:
                side.v2gtp.gap(0)
        self._is_late = tracked.is_late
        self._is_turned = False
        self._is_sure = not tracked.is_late
        self._held_ns: int | None = None
        self.is_closed = False

    def opened(self, time_ns: int, server_is_known: bool, server_is_client: bool) -> None:
        """server_is_known: SDP has named it; server_is_client: SDP has named the tracker's client."""
        if server_is_client and self._is_late:
            self._turn()
        self._is_sure = self._is_sure or server_is_known or server_is_client
        if self._is_late:
            self._held_ns = time_ns
        else:
            self._tell(time_ns, TcpState.CALLING, True)

    def accepted(self, time_ns: int) -> None:
        self._tell(time_ns, TcpState.OPEN, self._from_client(FROM_SERVER))

    def ended(self, time_ns: int, direction: int) -> None:
        self._end_of_stream(time_ns, direction)
        self._tell(time_ns, TcpState.HALF_CLOSED, self._from_client(direction))

    def closed(self, time_ns: int, by: int | None, how: str) -> None:
        self.is_closed = True
        self._end_of_streams(time_ns)
        self._tell(time_ns, HOW[how], self._from_client(FROM_CLIENT if by is None else by))
        self._decoder.forget(self.connection)

    def missing(self, time_ns: int, direction: int, missing: int) -> None:
        """Bytes of this side were not recorded."""
        self._announce()
        side = self._sides[direction]
        self._events.append(TcpGap(time_ns, self.connection, self._from_client(direction), missing))
        side.start = None
        if side.tls is not None:
            side.tls.gap()
        else:
            side.v2gtp.gap(missing)

    def data(self, time_ns: int, direction: int, data: bytes) -> None:
        """The next bytes of this side."""
        side = self._sides[direction]
        if side.start is not None:
            data = side.start + data
            if len(data) < TLS_TELLS and starts_like_tls(data):
                side.start = data
                return
            side.start = None
            if looks_like_tls(data):
                side.tls = TlsReader()
        if side.tls is None:
            self._found(side.v2gtp.feed(data, time_ns), direction)
            return
        self._announce()
        from_client = self._from_client(direction)
        for note in side.tls.feed(data):
            self._events.append(TlsRecord(time_ns, self.connection, from_client, note.what, note.encrypted))
            if note.certificates:
                owner = "TLS client" if from_client else "TLS server"
                self._events.append(CertificatesSeen(
                    time_ns, self.connection, from_client, owner, note.certificates))

    def finish(self, time_ns: int) -> None:
        """The recording ends: whoever was in the middle of a message would have gone on."""
        for side in self._sides:
            side.v2gtp.gap(0)
        self._end_of_streams(time_ns)

    @property
    def is_silent(self) -> bool:
        """Nothing but the end was heard of it."""
        return self._held_ns is not None

    def _end_of_streams(self, time_ns: int) -> None:
        for direction in (FROM_CLIENT, FROM_SERVER):
            self._end_of_stream(time_ns, direction)

    def _end_of_stream(self, time_ns: int, direction: int) -> None:
        side = self._sides[direction]
        if side.start:
            self._found(side.v2gtp.feed(side.start, time_ns), direction)
            side.start = None
        self._found(side.v2gtp.end(time_ns), direction)

    def _found(self, found: list[V2gtpEvent], direction: int) -> None:
        for event in found:
            if isinstance(event, V2gtpMessage):
                self._message(event, direction)
                continue
            self._announce()
            from_client = self._from_client(direction)
            if isinstance(event, V2gtpError):
                self._events.append(
                    FramingFault(event.time_ns, self.connection, from_client, str(event.error)))
            elif isinstance(event, V2gtpSkipped):
                self._events.append(Resynchronised(
                    event.time_ns, self.connection, from_client, event.position, event.skipped))

    def _message(self, message: V2gtpMessage, direction: int) -> None:
        from_client = self._from_client(direction)
        if message.payload_type not in SCHEMAS:
            self._announce()
            self._events.append(V2gOther(message.time_ns, self.connection, from_client, message.payload_type,
                                         message.name, message.payload))
            return
        event = V2gMessage(message.time_ns, self.connection, from_client, "", message.payload,
                           payload_type=message.payload_type)
        if self._is_sure:
            self._announce()
            self._decoder.add(event)
            return
        at = self._decoder.add_now(event)
        if event.name:
            if event.from_client is not event.name.endswith("Req"):
                self._turn()
                event.from_client = not event.from_client
            self._is_sure = True
        if self._held_ns is not None:
            held_ns, self._held_ns = self._held_ns, None
            self._events.insert(at, TcpChange(held_ns, self.connection, TcpState.JOINED, True))

    def _turn(self) -> None:
        """The tracker's client is the server."""
        self._is_turned = not self._is_turned
        ends = self.connection
        ends.client, ends.server = ends.server, ends.client
        ends.client_address, ends.server_address = ends.server_address, ends.client_address
        ends.client_port, ends.server_port = ends.server_port, ends.client_port

    def _from_client(self, direction: int) -> bool:
        return (direction == FROM_CLIENT) is not self._is_turned

    def _tell(self, time_ns: int, state: TcpState, from_client: bool) -> None:
        if self.is_silent:
            return
        self._events.append(TcpChange(time_ns, self.connection, state, from_client))

    def _announce(self) -> None:
        """Say what was held back: there is no better knowledge to wait for."""
        if self._held_ns is not None:
            held_ns, self._held_ns = self._held_ns, None
            self._events.append(TcpChange(held_ns, self.connection, TcpState.JOINED, True))
