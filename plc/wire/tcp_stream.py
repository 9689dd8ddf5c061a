"""One direction of a TCP connection as a listener sees it: segments in any order in, the bytes in order out.

A listener may miss what the receiver got, so what is missing is sooner or later given up and said.
It is clear that bytes will not come when the receiver acknowledges them, when too much waits behind them, or
when it has waited too long.  What the listener saw first stands; what comes again is dropped.
"""

from __future__ import annotations

from bisect import insort
from typing import NamedTuple

SEQ_RANGE = 1 << 32
HALF_RANGE = 1 << 31

HELD_BYTES_MAX = 256 * 1024
HELD_SEGMENTS_MAX = 256
# Longer than a lost segment takes to be sent again; counts where no acknowledgements were recorded.
STALLED_NS_MAX = 5_000_000_000
# The same segment again so soon: whoever recorded heard it on two ways.
TWICE_NS = 3_000_000
# Farther away than any segment of this connection can be: a damaged number, or another connection.
WINDOW = 1024 * 1024


class Chunk(NamedTuple):
    """The next bytes of the stream; time_ns: of the segment that completed them."""

    time_ns: int
    data: bytes


class Gap(NamedTuple):
    """Bytes that were not recorded; missing is 0 where nobody can tell how many."""

    time_ns: int
    missing: int


class Repeat(NamedTuple):
    """A segment that brought nothing new; probes that keep a connection alive (one byte) are none."""

    time_ns: int


Piece = Chunk | Gap | Repeat


class _Segment(NamedTuple):
    """at: number of its first byte, counted on beyond 32 bits.  fin: one more number behind the payload."""

    at: int
    end: int
    time_ns: int
    payload: bytes
    fin: bool


class TcpStream:
    """Puts the segments of one direction in order.  At most 256 KiB and 256 segments wait in it.

    is_ended: the FIN was reached, and all before it is handed out or given up.
    """

    def __init__(self) -> None:
        self.is_ended = False
        self._next: int | None = None       # number of the byte that comes next, counted on beyond 32 bits
        self._is_anchored = False           # by SYN, data, receiver: what is missing from here on is missing
        self._came_ns = 0                   # when the last bytes in order came
        self._held: list[_Segment] = []     # by number, all of them beyond _next
        self._held_bytes = 0
        self._stalled_ns: int | None = None    # since when segments wait and nothing came in order
        self._given_up_from: int | None = None
        self._stray: _Segment | None = None

    @property
    def has_begun(self) -> bool:
        return self._next is not None

    def comes_next(self, seq: int) -> bool:
        """Whether the next byte of the stream has the number `seq`."""
        return self._next is not None and (seq - self._next) % SEQ_RANGE == 0

    def is_near(self, seq: int) -> bool:
        """Whether a segment with this number can be of this stream."""
        if self._next is None:
            return True
        return -WINDOW < (seq - self._next + HALF_RANGE) % SEQ_RANGE - HALF_RANGE < WINDOW

    def feed(
        self, seq: int, payload: bytes, time_ns: int, syn: bool = False, fin: bool = False,
    ) -> list[Piece]:
        """Take one segment; returns what is now in order."""
        if self._next is None:
            self._next = seq + syn
            self._is_anchored = syn
        if not payload and not fin:
            return []                       # only acknowledges, or asks whether the other side is alive
        distance = (seq + syn - self._next + HALF_RANGE) % SEQ_RANGE - HALF_RANGE
        if distance == 0 and payload and not fin and not self._held:
            self._next += len(payload)      # what nearly every segment does, and all that it has to do
            self._is_anchored = True
            self._came_ns = time_ns
            self._given_up_from = None
            return [tuple.__new__(Chunk, (time_ns, payload))]    # half the time of calling the class itself
        at = self._next + distance
        segment = _Segment(at, at + len(payload) + fin, time_ns, payload, fin)
        if not -WINDOW < distance < WINDOW:
            return self._astray(segment)
        if not self._is_anchored and payload:
            self._next = at                 # whatever came before was before the recording
        elif at == self._given_up_from:
            self._next = at                 # it came after all
        if at > self._next:
            return self._hold(segment)
        return self._deliver(segment, time_ns) + self._deliver_held(time_ns)

    def acknowledged(self, ack: int, time_ns: int) -> list[Piece]:
        """The receiver has everything before `ack`: what of it was not seen will not come."""
        if self._next is None:
            self._next = ack
        distance = (ack - self._next) % SEQ_RANGE
        if not 0 < distance < WINDOW:
            return []
        if distance > 1:                    # one only: it had begun with a probe, numbered one too low
            self._is_anchored = True
        return self._give_up(self._next + distance, time_ns)

    def flush(self, time_ns: int) -> list[Piece]:
        """Nothing more will come: give up what is missing and hand out what waits behind it."""
        return self._give_up(self._held[-1].at, time_ns) if self._held else []

    def _deliver(self, segment: _Segment, time_ns: int) -> list[Piece]:
        """Hand out what of a segment that is not ahead is new."""
        assert self._next is not None
        known = self._next - segment.at
        if segment.end <= self._next:
            is_heard_twice = segment.end == self._next and time_ns - self._came_ns < TWICE_NS
            return [Repeat(time_ns)] if len(segment.payload) > 1 and not is_heard_twice else []
        self._next = segment.end
        self._came_ns = time_ns
        self._stalled_ns = None
        self._given_up_from = None
        self.is_ended = self.is_ended or segment.fin
        if known >= len(segment.payload):
            return []
        self._is_anchored = True
        return [Chunk(time_ns, segment.payload[known:] if known else segment.payload)]

    def _hold(self, segment: _Segment) -> list[Piece]:
        """Keep a segment that is ahead; give up what it waits for where it is clear that it will not come."""
        insort(self._held, segment)
        self._held_bytes += len(segment.payload)
        if self._stalled_ns is None:
            self._stalled_ns = segment.time_ns
        if (self._held_bytes <= HELD_BYTES_MAX and len(self._held) <= HELD_SEGMENTS_MAX
                and segment.time_ns - self._stalled_ns <= STALLED_NS_MAX):
            return []
        return self._give_up(self._held[0].at, segment.time_ns)

    def _deliver_held(self, time_ns: int | None = None) -> list[Piece]:
        """Hand out what waited for bytes that are there now, or (without time_ns) were given up."""
        out: list[Piece] = []
        while self._held and self._next is not None and self._held[0].at <= self._next:
            segment = self._held.pop(0)
            self._held_bytes -= len(segment.payload)
            out += self._deliver(segment, segment.time_ns if time_ns is None else time_ns)
        return out

    def _give_up(self, until: int, time_ns: int) -> list[Piece]:
        """Pass over what is missing before `until`, and hand out what was held between."""
        out: list[Piece] = []
        while self._next is not None and self._next < until:
            following = min(until, self._held[0].at) if self._held else until
            if self._is_anchored:
                out.append(Gap(time_ns, following - self._next))
                self._given_up_from = self._next
            self._next = following
            out += self._deliver_held()
        return out + self._deliver_held()

    def _astray(self, segment: _Segment) -> list[Piece]:
        """Drop a segment from far away, unless it goes on where another ended: the stream is there now."""
        before, self._stray = self._stray, segment
        if before is None or (segment.at - before.end) % SEQ_RANGE:
            return []
        self._held.clear()
        self._held_bytes = 0
        self._stray = None
        self._next = before.at
        return [Gap(before.time_ns, 0), *self._deliver(before, before.time_ns),
                *self.feed(segment.at, segment.payload, segment.time_ns, fin=segment.fin)]
