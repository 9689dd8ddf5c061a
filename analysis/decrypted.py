"""A recording whose TLS can be read: which frames to list, and what its handshake showed in the clear."""

from __future__ import annotations

import mmap
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from analysis.decoding import DecodeMany
from analysis.events import CertificatesSeen, Event, TlsRecord
from analysis.listener import Listener
from edge.capture import CapturedFrame, read_capture
from plc.errors import CaptureError

SECRET_MARKS = (b"_RANDOM ", b"_SECRET")    # in every line of a key log, wherever it stands in the file
HANDSHAKES_MAX = 1000                       # events of handshakes that are kept
ReadProgress = Callable[[int, int | None], None]


class Source(NamedTuple):
    """frames: what to list; handshakes: events to put among theirs; remark: what was done, or None."""

    frames: Iterable[CapturedFrame]
    handshakes: list[Event]
    remark: str | None = None


def source(
    path: Path, decode_many: DecodeMany, key_log: Path | None = None, progress: ReadProgress | None = None,
) -> Source:
    """The frames of a recording, in plain where the secrets of its TLS connections are known.

    Only a file that may hold secrets, or for which a key log is given, is read twice.
    Raises OSError for a key log that cannot be read.
    """
    as_it_is = Source(read_capture(path, progress=progress), [])
    if key_log is None and not may_hold_secrets(path):
        return as_it_is
    handshakes, ports = _handshakes(path, decode_many)
    if not ports:
        return as_it_is
    from edge.decrypt import decrypted  # which nobody needs who listens to plain sessions

    plain = decrypted(path, ports, key_log)
    if plain.frames is None:
        return Source(as_it_is.frames, [], plain.remark)
    return Source(plain.frames, handshakes, plain.remark)


def may_hold_secrets(path: Path) -> bool:
    """Whether a file has the marks of a key log anywhere; what is no file on a disk cannot be read twice."""
    if not path.is_file():
        return False
    try:
        with open(path, "rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as whole:
            return any(whole.find(mark) >= 0 for mark in SECRET_MARKS)
    except (OSError, ValueError):    # empty, or not to be opened: its reader will say so
        return False


def merged(events: Iterable[Event], handshakes: list[Event]) -> Iterable[Event]:
    """The events with those of handshakes among them, by their times."""
    return _merged(events, handshakes) if handshakes else events


def _merged(events: Iterable[Event], handshakes: list[Event]) -> Iterator[Event]:
    waiting = iter(handshakes)
    following = next(waiting, None)
    for event in events:
        while following is not None and following.time_ns <= event.time_ns:
            yield following
            following = next(waiting, None)
        yield event


def _handshakes(path: Path, decode_many: DecodeMany) -> tuple[list[Event], set[int]]:
    """What is readable of TLS, and the server ports of connections that are encrypted."""
    listener = Listener(decode_many)
    found: list[Event] = []
    ports: set[int] = set()

    def keep(events: Iterable[Event]) -> None:
        for event in events:
            if isinstance(event, TlsRecord | CertificatesSeen) and len(found) < HANDSHAKES_MAX:
                found.append(event)
            if isinstance(event, TlsRecord) and event.encrypted:
                ports.add(event.connection.server_port)

    try:
        for frame in read_capture(path):
            listener.feed(frame.time_ns, frame.link_type, frame.data)
            if listener.is_due:
                keep(listener.take())
    except CaptureError:    # told by whoever lists it
        pass
    keep(listener.finish())
    return found, ports
