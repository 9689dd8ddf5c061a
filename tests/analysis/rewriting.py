"""Recordings rewritten as others would have made them: the same talk in other frames.

A frame is (time_ns, link_type, data, is_cut).  Each rewriting takes frames and gives frames; those that
change TCP or IPv6 leave everything else alone.  Nothing here is left to luck.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from struct import pack, unpack_from
from typing import NamedTuple

from analysis.dossier import Collector, Dossier
from analysis.events import CaptureEnded, Event, V2gMessage
from analysis.listener import Listener
from analysis.rules import Severity
from edge.capture import read_capture
from exiConnector import ExiConnector

ETHERNET, COOKED, COOKED_2, NULL, LOOP, RAW, RAW_6 = 1, 113, 276, 0, 108, 101, 229
IP6 = b"\x86\xdd"
TCP, UDP, FRAGMENT = 6, 17, 44
FIN, SYN, RST, PSH, ACK = 0x01, 0x02, 0x04, 0x08, 0x10
RANGE = 1 << 32
MS = 1_000_000


class Frame(NamedTuple):
    time_ns: int
    link_type: int
    data: bytes
    is_cut: bool = False


Frames = list[Frame]
Rewriting = Callable[[Frames], Frames]


@dataclass
class Segment:
    """A TCP segment and the frame around it; seq and ack count on beyond 32 bits only while rewritten."""

    time_ns: int
    macs: bytes
    source: bytes
    destination: bytes
    ports: tuple[int, int]
    seq: int
    ack: int
    flags: int
    window: int
    options: bytes
    payload: bytes

    @property
    def key(self) -> tuple[bytes, int, bytes, int]:
        return self.source, self.ports[0], self.destination, self.ports[1]

    def but(self, **changed: object) -> Segment:
        return Segment(**{**vars(self), **changed})

    def frame(self) -> Frame:
        head = pack(">HHIIHHHH", *self.ports, self.seq % RANGE, self.ack % RANGE,
                    (20 + len(self.options)) // 4 << 12 | self.flags, self.window, 0xBAD, 0)
        return Frame(self.time_ns, ETHERNET, self.macs + IP6 + ip6(
            self.source, self.destination, TCP, head + self.options + self.payload))


def ip6(source: bytes, destination: bytes, protocol: int, payload: bytes) -> bytes:
    return pack(">IHBB", 6 << 28, len(payload), protocol, 64) + source + destination + payload


def is_ip6(frame: Frame) -> bool:
    return frame.data[12:14] == IP6


def segment_of(frame: Frame) -> Segment | None:
    data = frame.data
    if not is_ip6(frame) or data[20] != TCP:
        return None
    end = 54 + unpack_from(">H", data, 18)[0]
    source_port, destination_port, seq, ack, flags, window = unpack_from(">HHIIHH", data, 54)
    at = 54 + (flags >> 12) * 4
    return Segment(frame.time_ns, data[:12], data[22:38], data[38:54], (source_port, destination_port), seq,
                   ack, flags & 0x1FF, window, data[74:at], data[at:end])


def each_segment(change: Callable[[Segment], Iterable[Segment]]) -> Rewriting:
    """A rewriting that makes other segments of each segment."""
    def rewrite(frames: Frames) -> Frames:
        out: Frames = []
        for frame in frames:
            segment = segment_of(frame)
            out += [frame] if segment is None else [one.frame() for one in change(segment)]
        return out
    return rewrite


def each_frame(change: Callable[[Frame], Iterable[Frame]]) -> Rewriting:
    return lambda frames: [made for frame in frames for made in change(frame)]


# --- what the findings are


class Findings(NamedTuple):
    """messages: (from_client, name, EXI).  verdicts: of each session, code and text.  endings: by, reason.

    serious: the codes of those that are more than notes.  pairs: the MACs of car and charger.
    """

    messages: list[tuple[bool, str, bytes]]
    serious: list[set[str]]
    verdicts: list[list[tuple[str, str]]]
    endings: list[tuple[str, str]]
    pairs: list[tuple[bytes, bytes]]

    @property
    def codes(self) -> list[list[str]]:
        return [[code for code, _ in session] for session in self.verdicts]


def recorded(path: Path) -> Frames:
    return [Frame(frame.time_ns, frame.link_type, frame.data, len(frame.data) < frame.original_length)
            for frame in read_capture(path)]


def findings(frames: Frames, codec: ExiConnector) -> Findings:
    listener = Listener(codec.decode_many, codec.encode_fragment)
    collector = Collector("recording")
    messages: list[tuple[bool, str, bytes]] = []

    def take(events: Iterator[Event]) -> None:
        for event in events:
            if isinstance(event, V2gMessage):
                messages.append((event.from_client, event.name, event.exi))
            collector.add(event)

    for frame in frames:
        listener.feed(*frame)
        if listener.is_due:
            take(listener.take())
    take(listener.finish())
    collector.add(CaptureEnded(listener.last_ns, "recording", listener.frames, {}, {}))
    return Findings(
        messages,
        [{verdict.code for verdict in dossier.verdicts if verdict.severity is not Severity.NOTE}
         for dossier in collector.dossiers],
        [[(verdict.code, verdict.finding) for verdict in dossier.verdicts] for dossier in collector.dossiers],
        [(dossier.ending.by, dossier.ending.reason) for dossier in collector.dossiers],
        [pair_of(dossier) for dossier in collector.dossiers])


def pair_of(dossier: Dossier) -> tuple[bytes, bytes]:
    session = dossier.session
    assert session is not None
    return (session.pev.mac if session.pev else b""), (session.evse.mac if session.evse else b"")


# --- other link layers


def tagged(*tags: bytes) -> Rewriting:
    """With VLAN tags, each an ethertype and a number."""
    return each_frame(lambda frame: [frame._replace(data=frame.data[:12] + b"".join(tags) + frame.data[12:])])


def cooked(frame: Frame) -> list[Frame]:
    return [frame._replace(link_type=COOKED, data=pack(">HHH", 0, 1, 6) + frame.data[6:12] + bytes(2)
                           + frame.data[12:])]


def cooked_2(frame: Frame) -> list[Frame]:
    return [frame._replace(link_type=COOKED_2, data=frame.data[12:14] + pack(">HIHBB", 0, 3, 1, 0, 6)
                           + frame.data[6:12] + bytes(2) + frame.data[14:])]


def without_link(link_type: int, header: bytes = b"") -> Rewriting:
    """Only IPv6 can be recorded so."""
    return each_frame(lambda frame: [frame._replace(link_type=link_type, data=header + frame.data[14:])]
                      if is_ip6(frame) else [])


def only_ip6(frames: Frames) -> Frames:
    return [frame for frame in frames if is_ip6(frame)]


def with_trailer(frame: Frame) -> list[Frame]:
    """Padded to the least length of Ethernet with what was in the buffer, and a checksum behind it."""
    padding = b"\x01\xfe\x80\x01" * max(0, (63 - len(frame.data)) // 4)
    return [frame._replace(data=frame.data + padding + b"FCS!")]


# --- other IPv6


def with_extensions(frame: Frame) -> list[Frame]:
    """Router alert, destination options, a routing header."""
    if not is_ip6(frame) or frame.data[20] not in (TCP, UDP):
        return [frame]
    extra = (bytes((60, 0, 5, 2, 0, 0, 1, 0)) + bytes((43, 1, 1, 12)) + bytes(12)
             + bytes((frame.data[20], 2, 4, 0)) + bytes(20))
    length = unpack_from(">H", frame.data, 18)[0] + len(extra)
    return [frame._replace(data=frame.data[:18] + pack(">HB", length, 0) + frame.data[21:54] + extra
                           + frame.data[54:])]


def fragments(size: int, order: Callable[[list[Frame]], list[Frame]] = list) -> Rewriting:
    """TCP and UDP in fragments of so many bytes, a multiple of 8."""
    numbers = iter(range(1, 1 << 32))

    def change(frame: Frame) -> list[Frame]:
        data = frame.data
        if not is_ip6(frame) or data[20] not in (TCP, UDP):
            return [frame]
        body, number = data[54:54 + unpack_from(">H", data, 18)[0]], next(numbers)
        pieces = []
        for at in range(0, len(body), size):
            header = pack(">BBHI", data[20], 0, at | (at + size < len(body)), number)
            pieces.append(frame._replace(data=data[:14] + ip6(
                data[22:38], data[38:54], FRAGMENT, header + body[at:at + size])))
        return order(pieces)
    return each_frame(change)


def cut_at(length: int) -> Rewriting:
    """As `tcpdump -s length` records."""
    return each_frame(lambda frame: [Frame(frame.time_ns, frame.link_type, frame.data[:length],
                                           len(frame.data) > length)])


# --- other TCP


def in_pieces(size: int) -> Rewriting:
    def change(segment: Segment) -> Iterator[Segment]:
        last = max(0, (len(segment.payload) - 1) // size)
        for number in range(last + 1):
            at = number * size
            yield segment.but(seq=segment.seq + at + (at > 0 and bool(segment.flags & SYN)),
                              payload=segment.payload[at:at + size],
                              flags=segment.flags if number == last else segment.flags & ~(FIN | PSH))
    return each_segment(change)


def header_apart(segment: Segment) -> Iterator[Segment]:
    """The V2GTP header in a segment of its own, as some stacks send it."""
    if len(segment.payload) <= 8:
        yield segment
        return
    yield segment.but(payload=segment.payload[:8], flags=segment.flags & ~FIN)
    yield segment.but(seq=segment.seq + 8, payload=segment.payload[8:])


def repeated_with_other_borders(frames: Frames) -> Frames:
    """Each message comes again in a segment that begins in the message before it, and once more later."""
    before: dict[object, Segment] = {}
    out: Frames = []
    for frame in frames:
        out.append(frame)
        segment = segment_of(frame)
        if segment is None or not segment.payload:
            continue
        older = before.get(segment.key)
        if older is not None and older.seq + len(older.payload) == segment.seq:
            joined = older.payload[len(older.payload) // 2:] + segment.payload
            again = segment.but(seq=segment.seq + len(segment.payload) - len(joined), payload=joined)
            out += [again.frame(), older.frame()._replace(time_ns=frame.time_ns)]
        before[segment.key] = segment
    return out


def mixed_up(frames: Frames) -> Frames:
    """Each message in three pieces, the last one first."""
    def change(segment: Segment) -> list[Segment]:
        pieces = list(in_pieces_of(segment, max(1, -(-len(segment.payload) // 3))))
        return pieces[::-1] if not segment.flags & (SYN | FIN) else [segment]
    return each_segment(change)(frames)


def in_pieces_of(segment: Segment, size: int) -> Iterator[Segment]:
    for at in range(0, max(1, len(segment.payload)), size):
        yield segment.but(seq=segment.seq + at, payload=segment.payload[at:at + size])


def keep_alive(segment: Segment) -> Iterator[Segment]:
    """Probes of both kinds before each segment with data: of one old byte, and of none."""
    if segment.payload:
        for payload in (b"\0", b""):
            yield segment.but(seq=segment.seq - 1, payload=payload, flags=ACK)
    yield segment


def zero_window(segment: Segment) -> Iterator[Segment]:
    """The receiver is full before each message: it says so, and is probed with the next byte."""
    if segment.payload:
        yield segment.but(
            source=segment.destination, destination=segment.source, ports=segment.ports[::-1],
            macs=segment.macs[6:] + segment.macs[:6], seq=segment.ack, ack=segment.seq, window=0, flags=ACK,
            payload=b"", options=b"")
        yield segment.but(payload=segment.payload[:1], flags=ACK)
    yield segment


def numbered(shift: Callable[[int], int]) -> Rewriting:
    """The first sequence number of each side is shift(first), and all others move along."""
    def rewrite(frames: Frames) -> Frames:
        shifts: dict[object, int] = {}

        def change(segment: Segment) -> list[Segment]:
            if segment.flags & SYN:
                shifts[segment.key] = shift(segment.seq) - segment.seq
            back = (segment.destination, segment.ports[1], segment.source, segment.ports[0])
            return [segment.but(seq=segment.seq + shifts.get(segment.key, 0),
                                ack=segment.ack + (shifts.get(back, 0) if segment.flags & ACK else 0))]
        return each_segment(change)(frames)
    return rewrite


def interleaved(frames: Frames, others: Frames, by_ns: int) -> Frames:
    """Two recordings on one line; the second begins by_ns after the first."""
    return sorted(frames + later(others, frames[0].time_ns - others[0].time_ns + by_ns),
                  key=lambda frame: frame.time_ns)


def without_calls(frames: Frames) -> Frames:
    """No SYN is recorded, of neither side."""
    return [frame for frame in frames
            if (segment := segment_of(frame)) is None or not segment.flags & SYN]


def without_farewell(frames: Frames) -> Frames:
    return [frame for frame in frames
            if (segment := segment_of(frame)) is None or not segment.flags & (FIN | RST)]


def only(from_car: bool) -> Rewriting:
    """What one side sent on TCP; all else is whole."""
    def rewrite(frames: Frames) -> Frames:
        cars = {segment.key for frame in frames if (segment := segment_of(frame)) is not None
                and segment.flags & (SYN | ACK) == SYN}
        return [frame for frame in frames if (segment := segment_of(frame)) is None
                or (segment.key in cars) is from_car]
    return rewrite


def from_message(number: int) -> Rewriting:
    """The recording begins with the frame of the message of this number, counted from 0."""
    def rewrite(frames: Frames) -> Frames:
        places = [at for at, frame in enumerate(frames)
                  if (segment := segment_of(frame)) is not None and segment.payload]
        return frames[places[number]:]
    return rewrite


def later(frames: Frames, by_ns: int) -> Frames:
    return [frame._replace(time_ns=frame.time_ns + by_ns) for frame in frames]


def lossy(share: float, seed: int, is_all: bool = False) -> Rewriting:
    """So many of the frames with TCP, or of all frames, are not recorded."""
    def rewrite(frames: Frames) -> Frames:
        luck = random.Random(seed)
        return [frame for frame in frames
                if (not is_all and segment_of(frame) is None) or luck.random() > share]
    return rewrite
