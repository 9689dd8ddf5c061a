"""Every recording of real cars and chargers, from file to V2GTP messages, beside what others found in it."""

import json
import random
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from edge.capture import read_capture
from edge.pcapng import PcapngWriter
from plc.errors import CaptureError, FrameError
from plc.wire.ip import TCP, ip6_packet, tcp_segment
from plc.wire.link import ETHERTYPE_IPV6, link_frame
from plc.wire.tcp_tracker import Data, Missing, TcpEvent, TcpTracker
from plc.wire.v2gtp import V2gtpError, V2gtpEvent, V2gtpMessage, V2gtpReader
from tests.edge.capture_files import frames_until_error
from tests.support import shared

CAPTURES = sorted(path for path in shared("captures").rglob("*.pcap*"))
VECTORS = shared("vectors/captures")

TLS = "V2GTP.version at byte 0: got 0x16, want 0x01"
# All that is wrong in the recordings: file -> what, in order.
KNOWN_FAULTS = {
    "ISO-20_TLS13_DC_DS5366_Josev.pcapng": [TLS, TLS],
    "ISO-2_AC_PnC_TLS_Contract_MeteringReceipt_DS5366_RiseV2G.pcapng": [TLS, TLS],
    "ISO-2_DC_PnC_TLS_Contract_DS5366_RiseV2G.pcapng": [TLS, TLS],
    # A second connection, for a value added service, that speaks something else.
    "ISO-2_DC_BatteryDataExchange_DS5366_RiseV2G.pcapng": ["V2GTP.version at byte 0: got 0xA1, want 0x01"],
    # Recordings that were stopped while the file was written.
    "BYD__Atto3__2023-04-18T153040.007Z-1_config-dc-dinspec.pcap": [
        "at byte 44992: got the end of the file after 64 bytes, want a record of 90 bytes"],
    "BYD__Atto3__2023-04-18T153150.525Z-2_config-dc-iso2.pcap": [
        "at byte 61401: got the end of the file after 39 bytes, want a record of 112 bytes"],
    "BYD__Atto3__2023-04-18T153310.987Z-3_config-ac-iso2_not_supported.pcap": [
        "at byte 4081: got the end of the file after 15 bytes, want a record header of 16 bytes"],
    "MG__MG4_electric__iso-2-AC.pcap": [
        "at byte 57328: got the end of the file after 16 bytes, want a record of 398 bytes"],
    "Mercedes-Benz__EQE__2023-04-18T152045.345Z-3_config-ac-iso2.pcap": [
        "at byte 12253: got the end of the file after 35 bytes, want a record of 90 bytes"],
    "Seres__2024-01-10T131827.364Z-1_din_spec.pcap": [
        "at byte 421804: got the end of the file after 84 bytes, want a record of 90 bytes"],
    "Subaru__Solterra__2023-04-18T152142.626Z-1_config-dc-dinspec.pcap": [
        "at byte 81872: got the end of the file after 48 bytes, want a record of 90 bytes"],
    # From byte 614400, in the middle of a record, the file repeats what it holds from byte 599565 on.
    "Renault__Zoe_Z50_R135__din_spec_70121-DC__Zoe_Z50_R135_DC_Charging.pcap": [
        "Ethernet.header at byte 0: got 0 bytes, want at least 14",
        "at byte 614530: got a record of 4278169164 bytes, want at most 262144"],
}


class Recording:
    """What comes out of one file: the messages of all its connections in order, and what is wrong with it."""

    def __init__(self, path: Path) -> None:
        self.messages: list[V2gtpMessage] = []
        self.faults: list[str] = []
        self._tracker = TcpTracker()
        self._readers: dict[tuple[int, int], V2gtpReader] = {}
        try:
            for frame in read_capture(path):
                self._frame(frame.time_ns, frame.link_type, frame.data)
        except CaptureError as error:
            self.faults.append(str(error).removeprefix(f"{path} "))
        self._events(self._tracker.finish(0))
        for reader in self._readers.values():
            self._v2gtp(reader.end())

    def _frame(self, time_ns: int, link_type: int, data: bytes) -> None:
        try:
            link = link_frame(link_type, data)
            if link.ethertype == ETHERTYPE_IPV6:
                packet = ip6_packet(link.data, link.start)
                if packet.protocol == TCP and packet.fragment is None:
                    self._events(self._tracker.feed(packet, tcp_segment(packet), time_ns))
        except FrameError as error:
            self.faults.append(str(error))

    def _events(self, events: list[TcpEvent]) -> None:
        for event in events:
            if not isinstance(event, Data | Missing):
                continue
            reader = self._readers.setdefault((event.connection.number, event.direction), V2gtpReader())
            if isinstance(event, Data):
                self._v2gtp(reader.feed(event.data, event.time_ns))
            else:
                reader.gap(event.missing)
                self.faults.append(f"{event.missing} bytes missing")

    def _v2gtp(self, events: list[V2gtpEvent]) -> None:
        self.messages += (event for event in events if isinstance(event, V2gtpMessage))
        self.faults += (str(event.error) for event in events if isinstance(event, V2gtpError))


class Row(NamedTuple):
    """A message as it stands in the vectors: which one of its file, its bytes, how often they come."""

    number: int
    octets: bytes
    times: int


def plain_name(name: str) -> str:
    """What the name of a recording and of its vectors have in common."""
    name = name.removesuffix(".jsonl").removesuffix(".pcapng").removesuffix(".pcap").removesuffix(".dump")
    return re.sub("[^a-z0-9]", "", name.lower().removesuffix("ethernet-traffic"))


def vectors_of(path: Path) -> Path | None:
    for file in VECTORS.glob("*__*.jsonl"):
        if plain_name(file.name.split("__", 1)[1]) == plain_name(path.name):
            return file
    return None


def rows(vectors: Path) -> Iterator[Row]:
    for line in vectors.read_text(encoding="utf-8").splitlines():
        row: dict[str, Any] = json.loads(line)
        if not row.get("tls"):
            yield Row(row["n"], bytes.fromhex(row["exi"]), row.get("count", 1))


@pytest.mark.parametrize("path", CAPTURES, ids=lambda path: path.name)
def test_a_recording(path: Path) -> None:
    recording = Recording(path)
    assert recording.faults == KNOWN_FAULTS.get(path.name, [])
    vectors = vectors_of(path)
    expected = [] if vectors is None else list(rows(vectors))
    if not expected:
        assert recording.messages == []
        return
    counts = Counter(message.payload for message in recording.messages)
    assert {row.octets: counts[row.octets] for row in expected} == {row.octets: row.times for row in expected}
    assert {row.number: recording.messages[row.number].payload for row in expected} == {
        row.number: row.octets for row in expected}


def test_most_recordings_are_compared() -> None:
    assert sum(vectors_of(path) is not None for path in CAPTURES) >= 76


def test_a_recording_comes_back_from_the_writer(tmp_path: Path) -> None:
    for path in CAPTURES[::10]:
        frames, _ = frames_until_error(path)
        with (tmp_path / "again.pcapng").open("wb") as file:
            writer = PcapngWriter(file)
            for frame in frames:
                writer.frame(frame.time_ns, frame.data, original_length=frame.original_length)
        assert list(read_capture(tmp_path / "again.pcapng")) == frames


def test_damaged_recordings_are_read_or_refused(tmp_path: Path) -> None:
    """One bit or byte in a thousand turned, in files of both kinds: never anything but a declared error."""
    damage = random.Random(7)
    small = sorted(CAPTURES, key=lambda path: (path.suffix, path.stat().st_size))
    for path in [path for path in small if 4000 < path.stat().st_size < 20_000]:
        original = path.read_bytes()
        for _ in range(20):
            octets = bytearray(original)
            for _ in range(len(octets) // 1000):
                octets[damage.randrange(len(octets))] ^= 1 << damage.randrange(8)
            (tmp_path / path.name).write_bytes(octets[:damage.randrange(len(octets))])
            Recording(tmp_path / path.name)
