"""IPv6 packets that were sent in pieces, put together again: RFC 8200 4.5, RFC 5722 for overlaps."""

from __future__ import annotations

from bisect import insort

from plc.wire.ip import Fragment, Ip6Packet, behind_extensions

WAITS_NS = 60_000_000_000    # RFC 8200: so long pieces wait for the others
PACKETS_MAX = 16             # that wait at the same time; the oldest makes room
PIECES_MAX = 1024            # of one packet
LENGTH_MAX = 65_535


class _Waiting:
    """The pieces of one packet.  length: of the whole, None before its last piece.  is_bad: for good."""

    def __init__(self, time_ns: int) -> None:
        self.since_ns = time_ns
        self.pieces: list[tuple[int, bytes, int]] = []    # offset, bytes, next header; in order
        self.length: int | None = None
        self.has = self.seen = 0    # bytes, pieces
        self.is_bad = False


class Fragments:
    """Takes the pieces of a recording in any order.  At most 16 packets of 64 KiB wait in it.

    useless: how many pieces never became a packet: of those that go on waiting, came too late, overlap, or
    do not fit each other.  A piece that comes twice is no overlap.
    """

    def __init__(self) -> None:
        self._waiting: dict[tuple[bytes, bytes, int], _Waiting] = {}
        self._useless = 0

    @property
    def useless(self) -> int:
        return self._useless + sum(packet.seen for packet in self._waiting.values())

    def feed(self, packet: Ip6Packet, time_ns: int) -> Ip6Packet | None:
        """Take a piece; returns the packet that it completes.

        Raises FrameError for a whole packet with an extension header that is cut short.
        """
        fragment = packet.fragment
        assert fragment is not None, "only pieces are to be put together"
        key = packet.source, packet.destination, fragment.identification
        waiting = self._waiting.get(key)
        if waiting is not None and abs(time_ns - waiting.since_ns) > WAITS_NS:
            self._forget(key)
            waiting = None
        if waiting is None:
            if len(self._waiting) >= PACKETS_MAX:
                self._forget(next(iter(self._waiting)))
            waiting = self._waiting[key] = _Waiting(time_ns)
        waiting.seen += 1
        _add(waiting, fragment, packet.data[packet.start:packet.end], packet.protocol)
        if waiting.is_bad or waiting.has != waiting.length:
            return None
        del self._waiting[key]
        data = b"".join(octets for _, octets, _ in waiting.pieces)
        return behind_extensions(packet._replace(
            protocol=waiting.pieces[0][2], fragment=None, data=data, start=0, end=len(data)))

    def _forget(self, key: tuple[bytes, bytes, int]) -> None:
        self._useless += self._waiting.pop(key).seen


def _add(waiting: _Waiting, fragment: Fragment, octets: bytes, protocol: int) -> None:
    """Take a piece, or give up the packet for one that does not fit the others."""
    piece, end = (fragment.offset, octets, protocol), fragment.offset + len(octets)
    if waiting.is_bad or piece in waiting.pieces:
        return
    overlaps = any(at < end and fragment.offset < at + len(other) for at, other, _ in waiting.pieces)
    if not fragment.more:
        is_odd = waiting.length not in (None, end) or any(
            at + len(other) > end for at, other, _ in waiting.pieces)
        waiting.length = end
    else:
        is_odd = not octets or len(octets) % 8 > 0 or (waiting.length is not None and end > waiting.length)
    if overlaps or is_odd or end > LENGTH_MAX or len(waiting.pieces) >= PIECES_MAX:
        waiting.is_bad = True
        waiting.pieces.clear()
        return
    insort(waiting.pieces, piece)
    waiting.has += len(octets)
