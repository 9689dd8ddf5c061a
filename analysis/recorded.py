"""A recording as events, however far it can be read; what is wrong with it is found on the way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from analysis.decrypted import ReadProgress, merged, source
from analysis.events import CaptureEnded, CaptureStarted, Event, Remark
from analysis.listener import Listener
from exiConnector import ExiConnector
from plc.errors import CaptureError
from plc.wire.link import LINK_TYPES

LOOK_EVERY = 16    # frames: whether enough has come together for decoding


class Recorded:
    """One capture.  Its TLS is read with the secrets in it or in key_log, if tshark is installed.

    problem: in one line what is wrong with it, or None; known when events() has ended.
    tls: what was done about TLS, or why nothing, or None.
    Raises OSError for a key log that cannot be read.
    """

    def __init__(self, path: Path, codec: ExiConnector, key_log: Path | None = None,
                 progress: ReadProgress | None = None) -> None:
        self.path = path
        self.problem: str | None = None
        self._listener = Listener(codec.decode_many, codec.encode_fragment)
        self._source = source(path, codec.decode_many, key_log, progress)
        self.tls = self._source.remark

    @property
    def frames(self) -> int:
        """How many were read."""
        return self._listener.frames

    def events(self) -> Iterable[Event]:
        """All of it but CaptureEnded; the first is CaptureStarted, if there are frames."""
        return merged(self._events(), self._source.handshakes)

    def ended(self) -> CaptureEnded:
        """The counts, after events()."""
        listener = self._listener
        return CaptureEnded(listener.last_ns, str(self.path), listener.frames, listener.unknown,
                            dict(listener.not_shown.most_common()), self.problem)

    def _events(self) -> Iterator[Event]:
        listener = self._listener
        try:
            for number, (time_ns, link_type, _, original_length, data) in enumerate(self._source.frames):
                if number == 0:
                    yield CaptureStarted(time_ns, str(self.path))
                    if self.tls is not None:
                        yield Remark(time_ns, "TLS", self.tls)
                listener.feed(time_ns, link_type, data, len(data) < original_length)
                if number % LOOK_EVERY == 0 and listener.is_due:
                    yield from listener.take()
        except CaptureError as error:
            self.problem = str(error)
        if listener.frames:
            yield from listener.finish()
        self.problem = self.problem or self._unreadable()

    def _unreadable(self) -> str | None:
        """A recording of some other kind of network, or of the beginnings of frames only."""
        listener = self._listener
        if listener.cut_frames:
            return (f"{self.path}: {listener.cut_frames} of {listener.frames} frames cannot be read: their"
                    " ends were not recorded; record whole frames (tcpdump -s 0)")
        if listener.unreadable_frames < listener.frames or not listener.frames:
            return None
        found = ", ".join(listener.not_shown)
        known = ", ".join(f"{number} ({name})" for number, (name, _) in LINK_TYPES.items())
        return f"{self.path}: all {listener.frames} frames are {found}, want one of {known}"
