"""TLS in recordings, read with tshark where the secrets are known.

Secrets come from the recording itself (a Decryption Secrets block, or datagrams in which a test bench sends
them) or from a key log file, the lines that browsers and OpenSSL write with SSLKEYLOGFILE.  tshark says which
plain bytes each frame holds; the recording is then read once more with those bytes in place of the records.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from struct import pack
from typing import NamedTuple

from edge.capture import CapturedFrame, read_capture
from plc.errors import CaptureError, FrameError
from plc.wire.ip import FIN, SYN, TCP, UDP, ip6_packet, tcp_segment, udp_datagram
from plc.wire.link import ETHERTYPE_IPV6, LINK_TYPES, link_frame

TLS_KEY_LOG = 0x544C534B    # secrets type of key log lines in a pcapng
KEY_LINE = re.compile(rb"(?:CLIENT|SERVER|EXPORTER|EARLY)_[A-Z0-9_]+ [0-9a-fA-F]{64} [0-9a-fA-F]{64,128}")
TSHARK_S = 300
NO_SECRETS = "encrypted; its secrets are neither in the recording nor given (--key-log FILE)"
SEQ_RANGE = 1 << 32


class Plain(NamedTuple):
    """frames: the recording in plain; remark: what was done, or why it was not."""

    frames: Iterator[CapturedFrame] | None
    remark: str


def decrypted(path: Path, ports: set[int], key_log: Path | None = None) -> Plain:
    """The frames of a recording with its TLS connections to these server ports made plain, if possible.

    Raises OSError for a key log file that cannot be read.
    """
    lines = secrets_in(path)
    if key_log is not None:
        lines |= set(KEY_LINE.findall(key_log.read_bytes()))
    if not lines:
        return Plain(None, NO_SECRETS)
    tshark = shutil.which("tshark")
    if tshark is None:
        return Plain(None, "encrypted; the secrets are there, but tshark is not: sudo apt-get install tshark")
    try:
        found = plain_bytes(tshark, path, ports, lines)
    except (OSError, subprocess.SubprocessError) as error:
        return Plain(None, f"encrypted; tshark failed: {error}")
    if not found:
        return Plain(None, "encrypted; the secrets that are there belong to other connections")
    return Plain(in_plain(path, ports, found), f"decrypted with tshark, {len(found)} frames")


def secrets_in(path: Path) -> set[bytes]:
    """The key log lines that the recording itself holds."""
    lines: set[bytes] = set()

    def on_secrets(kind: int, secrets: bytes) -> None:
        if kind == TLS_KEY_LOG:
            lines.update(KEY_LINE.findall(secrets))

    try:
        for frame in read_capture(path, on_secrets=on_secrets):
            if b"_RANDOM " in frame.data or b"_SECRET" in frame.data:
                lines.update(_lines_of(frame))
    except CaptureError:    # what was read until then counts; the reader of the recording tells the fault
        pass
    return lines


def _lines_of(frame: CapturedFrame) -> Iterable[bytes]:
    try:
        link = link_frame(frame.link_type, frame.data)
        if link.ethertype == ETHERTYPE_IPV6:
            packet = ip6_packet(link.data, link.start)
            if packet.protocol == UDP and packet.fragment is None:
                return KEY_LINE.findall(udp_datagram(packet).payload)
    except FrameError:
        pass
    return ()


def plain_bytes(tshark: str, path: Path, ports: set[int], lines: set[bytes]) -> dict[int, bytes]:
    """The plain bytes of each frame, by its number from 1.  Raises OSError or SubprocessError."""
    with tempfile.TemporaryDirectory() as folder:
        keys = Path(folder) / "keys.log"
        keys.write_bytes(b"\n".join(sorted(lines)) + b"\n")
        command = [tshark, "-n", "-r", str(path), "-o", f"tls.keylog_file:{keys}"]
        for port in sorted(ports):
            command += ["-d", f"tcp.port=={port},tls", "-d", f"tls.port=={port},data"]
        command += ["-Y", "tls && data.data", "-T", "fields", "-e", "frame.number", "-e", "data.data"]
        done = subprocess.run(command, capture_output=True, timeout=TSHARK_S, check=False)
    if done.returncode and not done.stdout:
        words = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise subprocess.SubprocessError(words[-1] if words else f"exit code {done.returncode}")
    found: dict[int, bytes] = {}
    for line in done.stdout.decode("ascii", "replace").splitlines():
        number, _, data = line.partition("\t")
        if number.isdigit() and data:
            found[int(number)] = bytes.fromhex(data.replace(",", ""))
    return found


def in_plain(path: Path, ports: set[int], found: dict[int, bytes]) -> Iterator[CapturedFrame]:
    """The recording with plain bytes instead of TLS records; raises as read_capture does."""
    numbers: dict[tuple[bytes, int, bytes, int], int] = {}    # next sequence number, by sender and receiver
    for number, frame in enumerate(read_capture(path), 1):
        yield _replaced(frame, ports, found.get(number, b""), numbers) or frame


def _replaced(frame: CapturedFrame, ports: set[int], plain: bytes,
              numbers: dict[tuple[bytes, int, bytes, int], int]) -> CapturedFrame | None:
    """The frame with other payload; None for one that belongs to no such connection."""
    if frame.link_type not in LINK_TYPES:
        return None
    try:
        link = link_frame(frame.link_type, frame.data)
        if link.ethertype != ETHERTYPE_IPV6:
            return None
        packet = ip6_packet(link.data, link.start)
        if packet.protocol != TCP or packet.fragment is not None:
            return None
        segment = tcp_segment(packet)
    except FrameError:
        return None
    if not {segment.source_port, segment.destination_port} & ports:
        return None
    here = (packet.source, segment.source_port, packet.destination, segment.destination_port)
    there = (*here[2:], *here[:2])
    if segment.flags & SYN or here not in numbers:
        numbers[here] = segment.seq
    seq, ack = numbers[here], numbers.get(there, segment.ack)
    used = len(plain) + bool(segment.flags & SYN) + bool(segment.flags & FIN)
    numbers[here] = (seq + used) % SEQ_RANGE
    header = pack(">HHIIHHHH", segment.source_port, segment.destination_port, seq, ack,
                  5 << 12 | segment.flags, segment.window, 0, 0)
    ip6 = pack(">IHBB", 6 << 28, len(header) + len(plain), TCP, packet.hop_limit)
    data = frame.data[:link.start] + ip6 + packet.source + packet.destination + header + plain
    return frame._replace(data=data, original_length=len(data))
