"""From a file to V2GTP messages: what a recorded frame costs before anybody looks at its message."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from struct import pack
from tempfile import TemporaryDirectory

from edge.capture import read_capture
from edge.pcapng import PcapngWriter
from plc.wire.ip import ACK, PSH, TCP, ip6_packet, tcp_segment
from plc.wire.link import link_frame
from plc.wire.tcp_tracker import Data, TcpTracker
from plc.wire.v2gtp import EXI, V2gtpMessage, V2gtpReader, v2gtp
from tests.bench.figures import Figure, at_most, median_us

MESSAGES = 10_000
FRAMES = 2 * MESSAGES    # a segment with a message, and the other side's acknowledgement
ROUNDS = 9
GOAL_US = 4.0
CAR, CHARGER = b"\xfe\x80" + bytes(13) + b"\x01", b"\xfe\x80" + bytes(13) + b"\x02"
MESSAGE = v2gtp(EXI, bytes(40))


def frames() -> Iterator[Figure]:
    """Microseconds a frame, for both kinds of files and for the whole way to messages."""
    with TemporaryDirectory() as folder:
        pcap, pcapng = Path(folder) / "frames.pcap", Path(folder) / "frames.pcapng"
        write_both(pcap, pcapng)
        for path in (pcap, pcapng):
            per_frame = median_us(partial(parse, path), ROUNDS) / FRAMES
            goal = at_most(GOAL_US, per_frame, "us")
            yield Figure(f"frame_{path.suffix[1:]}_to_tcp", per_frame, "us", goal)
        per_frame = median_us(lambda: count_messages(pcap), ROUNDS) / FRAMES
        yield Figure("frame_pcap_to_v2gtp", per_frame, "us", "TCP put in order, V2GTP; no goal of its own")


def write_both(pcap: Path, pcapng: Path) -> None:
    """The same conversation as pcap and as pcapng."""
    with pcap.open("wb") as old, pcapng.open("wb") as new:
        old.write(pack("<IHHIIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, 1))
        writer = PcapngWriter(new)
        for number, data in enumerate(conversation()):
            old.write(pack("<IIII", number, 0, len(data), len(data)) + data)
            writer.frame(number * 1_000_000_000, data)


def conversation() -> Iterator[bytes]:
    """Car and charger take turns; each message is acknowledged by itself."""
    ends = (CAR, 49200), (CHARGER, 15118)
    sent = [1, 1]
    for number in range(MESSAGES):
        here, there = number % 2, 1 - number % 2
        yield tcp_frame(ends[here], ends[there], sent[here], sent[there], PSH | ACK, MESSAGE)
        sent[here] += len(MESSAGE)
        yield tcp_frame(ends[there], ends[here], sent[there], sent[here], ACK, b"")


def tcp_frame(
    source: tuple[bytes, int], destination: tuple[bytes, int], seq: int, ack: int, flags: int, payload: bytes,
) -> bytes:
    tcp = pack(">HHIIBBHHH", source[1], destination[1], seq, ack, 5 << 4, flags, 1024, 0, 0) + payload
    ip6 = pack(">IHBB", 6 << 28, len(tcp), TCP, 64) + source[0] + destination[0]
    return bytes(12) + b"\x86\xdd" + ip6 + tcp


def parse(path: Path) -> None:
    """Record, link, IPv6 and TCP headers."""
    for _, link_type, _, _, data in read_capture(path):
        frame = link_frame(link_type, data)
        tcp_segment(ip6_packet(frame.data, frame.start))


def count_messages(path: Path) -> int:
    """All the way to V2GTP messages."""
    tracker = TcpTracker()
    readers = V2gtpReader(), V2gtpReader()
    count = 0
    for time_ns, link_type, _, _, data in read_capture(path):
        frame = link_frame(link_type, data)
        packet = ip6_packet(frame.data, frame.start)
        for event in tracker.feed(packet, tcp_segment(packet), time_ns):
            if isinstance(event, Data):
                count += sum(isinstance(message, V2gtpMessage)
                             for message in readers[event.direction].feed(event.data, time_ns))
    assert count == MESSAGES
    return count
