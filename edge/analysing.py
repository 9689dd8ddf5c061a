"""From a recording to its report, and to the other forms in which findings are handed on."""

from __future__ import annotations

from pathlib import Path

from analysis.decrypted import ReadProgress
from analysis.dossier import Collector
from analysis.events import Remark
from analysis.recorded import Recorded
from edge.decrypt import NO_SECRETS
from exiConnector import ExiConnector

PROGRAM = Path(__file__).resolve().parent.parent / "pyPlc.py"


def collect(
    path: Path, codec: ExiConnector, progress: ReadProgress | None = None, key_log: Path | None = None,
) -> Collector:
    """Everything that is in a recording; one that is damaged gives what there is of it, and says so.

    What is encrypted is read with the secrets in the recording or in key_log, if tshark is installed.
    Raises CodecGone if the codec cannot be started, OSError for a key log that cannot be read.
    """
    recorded = Recorded(path, codec, key_log, progress)
    collector = Collector(str(path))
    for event in recorded.events():
        collector.add(event)
    collector.add(recorded.ended())
    if recorded.tls is None and encrypted_ports(collector):
        collector.remarks.append(Remark(collector.start_ns or 0, "TLS", NO_SECRETS))
    return collector


def encrypted_ports(collector: Collector) -> set[int]:
    """The server ports of connections that cannot be read."""
    return {tcp.connection.server_port for dossier in collector.dossiers if dossier.session is not None
            for tcp in dossier.session.connections if tcp.is_tls and tcp.encrypted}


def write_whole(path: Path, text: str) -> None:
    """Write a file so that nobody ever sees half of it; what is no file (/dev/null, a pipe) is written to."""
    path = path.resolve()    # a link stays one
    is_file = path.is_file() or not path.exists()
    part = path.with_name(f"{path.name}.part") if is_file else path
    try:
        part.write_text(text, encoding="utf-8", errors="backslashreplace")
        if is_file:
            part.replace(path)
    except OSError as error:    # a full disk
        if is_file:
            part.unlink(missing_ok=True)
        raise OSError(error.errno, error.strerror, str(path)) from error
