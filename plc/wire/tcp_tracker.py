"""TCP connections as a listener sees them: who opened, what each side sent, who closed and how.

Connections are told apart by both addresses and ports, and by a new SYN on the same ones.  A bounded number
is remembered; beyond it the one that was silent longest is forgotten, closed ones first.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from plc.wire.ip import ACK, FIN, RST, SYN, Ip6Packet, TcpSegment
from plc.wire.tcp_stream import SEQ_RANGE, Gap, Piece, Repeat, TcpStream

CONNECTIONS_MAX = 64

# The two directions, as `direction` and `by` have them.
FROM_CLIENT = 0
FROM_SERVER = 1

# fin: both sides ended in order.  reset: one side broke off.  refused: a reset in answer to the SYN.
# reused: a new SYN took its place.  forgotten: too many others are open.
How = Literal["fin", "reset", "refused", "reused", "forgotten"]


class Endpoint(NamedTuple):
    """address: 16 bytes of IPv6."""

    address: bytes
    port: int


class TcpConnection:
    """One connection, the same object in all its events.

    is_late: no SYN was recorded; the client is a guess then (who sent the first recorded segment).
    """

    def __init__(self, number: int, client: Endpoint, server: Endpoint, time_ns: int, is_late: bool) -> None:
        self.number = number
        self.client = client
        self.server = server
        self.last_ns = time_ns
        self.is_late = is_late
        self.is_accepted = is_late
        self.closed: How | None = None
        self.ended: list[int] = []                    # in the order of their FINs
        self.first_seq: list[int | None] = [None, None]     # of the SYNs
        self.streams = TcpStream(), TcpStream()


class Opened(NamedTuple):
    """A SYN, or the first segment of a connection that was there before the recording."""

    time_ns: int
    connection: TcpConnection


class Accepted(NamedTuple):
    """The server's first answer that is not a refusal, or the client's that says that one came."""

    time_ns: int
    connection: TcpConnection


class Data(NamedTuple):
    """The next bytes of one side; may still come after Closed, when they were under way."""

    time_ns: int
    connection: TcpConnection
    direction: int
    data: bytes


class Missing(NamedTuple):
    """Bytes that were not recorded; missing is 0 where nobody can tell how many."""

    time_ns: int
    connection: TcpConnection
    direction: int
    missing: int


class Repeated(NamedTuple):
    """A segment of this side came again and brought nothing new."""

    time_ns: int
    connection: TcpConnection
    direction: int


class Ended(NamedTuple):
    """One side sends no more (FIN); the other may."""

    time_ns: int
    connection: TcpConnection
    direction: int


class Closed(NamedTuple):
    """by: who ended first, who sent the reset; None where nobody did."""

    time_ns: int
    connection: TcpConnection
    by: int | None
    how: How


TcpEvent = Opened | Accepted | Data | Missing | Repeated | Ended | Closed


class TcpTracker:
    """Takes the TCP segments of a recording in order; returns what they mean."""

    def __init__(self, connections_max: int = CONNECTIONS_MAX) -> None:
        self._connections_max = connections_max
        self._known: dict[tuple[bytes, int, bytes, int], tuple[TcpConnection, int]] = {}
        self._count = 0

    def feed(self, packet: Ip6Packet, segment: TcpSegment, time_ns: int) -> list[TcpEvent]:
        source_port, destination_port, seq, ack, flags, _, payload = segment
        events: list[TcpEvent] = []
        known = self._known.get((packet.source, source_port, packet.destination, destination_port))
        if known is None or ((flags & SYN or known[0].closed) and _opens_another(*known, segment)):
            known = self._open(packet, segment, time_ns, events)
        connection, direction = known
        connection.last_ns = time_ns
        if not connection.is_accepted:
            if _is_of_an_older_one(connection, direction, segment):
                return events
            if not flags & RST and (direction == FROM_SERVER or flags & ACK):
                connection.is_accepted = True
                events.append(Accepted(time_ns, connection))
        other = FROM_CLIENT if direction else FROM_SERVER
        if flags & ACK and not connection.streams[other].comes_next(ack):
            pieces = connection.streams[other].acknowledged(ack, time_ns)
            _tell(connection, other, pieces, time_ns, events)
        if flags & RST:
            _reset(connection, direction, time_ns, events)
        elif payload or flags & (SYN | FIN) or not connection.streams[direction].has_begun:
            if flags & SYN:
                connection.first_seq[direction] = seq
            pieces = connection.streams[direction].feed(
                seq, payload, time_ns, syn=bool(flags & SYN), fin=bool(flags & FIN))
            _tell(connection, direction, pieces, time_ns, events)
        return events

    def finish(self, time_ns: int) -> list[TcpEvent]:
        """The recording ends: hand out what still waits for bytes that will not come."""
        events: list[TcpEvent] = []
        for connection, direction in self._known.values():
            _flush(connection, direction, time_ns, events)
        return events

    def _open(
        self, packet: Ip6Packet, segment: TcpSegment, time_ns: int, events: list[TcpEvent],
    ) -> tuple[TcpConnection, int]:
        source = Endpoint(packet.source, segment.source_port)
        destination = Endpoint(packet.destination, segment.destination_port)
        is_answer = segment.flags & (SYN | ACK) == SYN | ACK
        client, server = (destination, source) if is_answer else (source, destination)
        if (*client, *server) in self._known:
            self._forget(self._known[*client, *server][0], "reused", time_ns, events)
        elif len(self._known) >= 2 * self._connections_max:
            connections = (connection for connection, _ in self._known.values())
            oldest = min(connections, key=lambda connection: (connection.closed is None, connection.last_ns))
            self._forget(oldest, "forgotten", time_ns, events)
        self._count += 1
        connection = TcpConnection(self._count, client, server, time_ns, not segment.flags & SYN)
        self._known[*client, *server] = connection, FROM_CLIENT
        self._known[*server, *client] = connection, FROM_SERVER
        if is_answer:
            first_seq = (segment.ack - 1) % SEQ_RANGE
            connection.first_seq[FROM_CLIENT] = first_seq
            connection.streams[FROM_CLIENT].feed(first_seq, b"", time_ns, syn=True)
        events.append(Opened(time_ns, connection))
        return connection, FROM_SERVER if is_answer else FROM_CLIENT

    def _forget(self, connection: TcpConnection, how: How, time_ns: int, events: list[TcpEvent]) -> None:
        self._known.pop((*connection.client, *connection.server))
        self._known.pop((*connection.server, *connection.client), None)    # a machine that talks to itself
        _flush(connection, FROM_CLIENT, time_ns, events)
        _flush(connection, FROM_SERVER, time_ns, events)
        if connection.closed is None:
            connection.closed = how
            events.append(Closed(time_ns, connection, None, how))


def _opens_another(connection: TcpConnection, direction: int, segment: TcpSegment) -> bool:
    """Whether a segment on the addresses and ports of a known connection is of another one.

    A SYN may be; and data far from those of a connection that is over, whose own SYN was not recorded.
    """
    if not segment.flags & SYN:
        return bool(segment.payload) and not connection.streams[direction].is_near(segment.seq)
    first_seq = connection.first_seq[direction]
    if first_seq == segment.seq:
        return connection.closed is not None and not segment.flags & ACK
    return first_seq is not None or connection.is_late or not segment.flags & ACK


def _is_of_an_older_one(connection: TcpConnection, direction: int, segment: TcpSegment) -> bool:
    """Whether a segment before the server's SYN does not fit the client's.

    A server that missed the end of an older connection on the same ports answers a SYN with the numbers of
    that one, and the client resets it before it tries again.
    """
    if direction == FROM_SERVER:
        return not connection.streams[FROM_CLIENT].comes_next(segment.ack)
    return bool(segment.flags & RST) and not connection.streams[FROM_CLIENT].comes_next(segment.seq)


def _reset(connection: TcpConnection, by: int, time_ns: int, events: list[TcpEvent]) -> None:
    _flush(connection, FROM_CLIENT, time_ns, events)
    _flush(connection, FROM_SERVER, time_ns, events)
    if connection.closed is None:
        connection.closed = "reset" if connection.is_accepted else "refused"
        events.append(Closed(time_ns, connection, by, connection.closed))


def _flush(connection: TcpConnection, direction: int, time_ns: int, events: list[TcpEvent]) -> None:
    _tell(connection, direction, connection.streams[direction].flush(time_ns), time_ns, events)


def _tell(
    connection: TcpConnection, direction: int, pieces: list[Piece], time_ns: int,
    events: list[TcpEvent],
) -> None:
    """Say what came out of a stream, and whether that was its end."""
    for piece in pieces:
        if isinstance(piece, Gap):
            events.append(Missing(piece.time_ns, connection, direction, piece.missing))
        elif isinstance(piece, Repeat):
            events.append(Repeated(piece.time_ns, connection, direction))
        else:
            # Calling the class itself takes twice as long.
            events.append(tuple.__new__(Data, (piece.time_ns, connection, direction, piece.data)))
    if connection.streams[direction].is_ended and direction not in connection.ended:
        connection.ended.append(direction)
        events.append(Ended(time_ns, connection, direction))
        if len(connection.ended) == 2 and connection.closed is None:
            connection.closed = "fin"
            events.append(Closed(time_ns, connection, connection.ended[0], "fin"))
