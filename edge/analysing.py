"""From a recording to its report, and to the other forms in which findings are handed on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from analysis.decrypted import Source, merged, source
from analysis.dossier import Collector
from analysis.events import CaptureEnded, CaptureStarted, Event, Remark
from analysis.listen import unreadable
from analysis.listener import Listener
from edge.decrypt import NO_SECRETS
from exiConnector import ExiConnector
from plc.errors import CaptureError

PROGRAM = Path(__file__).resolve().parent.parent / "pyPlc.py"
ReadProgress = Callable[[int, int | None], None]


def collect(
    path: Path, codec: ExiConnector, progress: ReadProgress | None = None, key_log: Path | None = None,
) -> Collector:
    """Everything that is in a recording; one that is damaged gives what there is of it, and says so.

    What is encrypted is read with the secrets in the recording or in key_log, if tshark is installed.
    Raises CodecGone if the codec cannot be started, OSError for a key log that cannot be read.
    """
    read = source(path, codec.decode_many, key_log, progress)
    collector = _collected(path, codec, read)
    remark = read.remark or (NO_SECRETS if encrypted_ports(collector) else None)
    if remark is not None:
        collector.remarks.append(Remark(collector.start_ns or 0, "TLS", remark))
    return collector


def encrypted_ports(collector: Collector) -> set[int]:
    """The server ports of connections that cannot be read."""
    return {tcp.connection.server_port for dossier in collector.dossiers if dossier.session is not None
            for tcp in dossier.session.connections if tcp.is_tls and tcp.encrypted}


def _collected(path: Path, codec: ExiConnector, read: Source) -> Collector:
    collector = Collector(str(path))
    listener = Listener(codec.decode_many, codec.encode_fragment)
    problem: str | None = None

    def events() -> Iterator[Event]:
        nonlocal problem
        try:
            for frame in read.frames:
                if listener.frames == 0:
                    yield CaptureStarted(frame.time_ns, str(path))
                listener.feed(frame.time_ns, frame.link_type, frame.data)
                if listener.is_due:
                    yield from listener.take()
        except CaptureError as error:
            problem = str(error)
        yield from listener.finish()

    for event in merged(events(), read.handshakes) if read.handshakes else events():
        collector.add(event)
    problem = problem or unreadable(path, listener)
    collector.add(CaptureEnded(listener.last_ns, str(path), listener.frames, listener.unknown,
                               dict(listener.not_shown.most_common()), problem))
    return collector


def write_whole(path: Path, text: str) -> None:
    """Write a file so that nobody ever sees half of it; what is no file (/dev/null, a pipe) is written to."""
    path = path.resolve()    # a link stays one
    is_file = path.is_file() or not path.exists()
    part = path.with_name(f"{path.name}.part") if is_file else path
    part.write_text(text, encoding="utf-8", errors="backslashreplace")
    if is_file:
        part.replace(path)
