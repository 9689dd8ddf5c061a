"""The same charge in every form in which people record: a report must find the same in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from io import BytesIO
from pathlib import Path
from struct import pack

import pytest

from edge import demo
from edge.analyse_app import main
from edge.analysing import collect
from edge.capture import read_capture
from edge.pcapng import PcapngWriter
from exiConnector import CODEC, ExiConnector

pytestmark = pytest.mark.skipif(not CODEC.exists(), reason=f"{CODEC.name} is not built (make codec)")

Frames = list[tuple[int, bytes]]    # time, Ethernet frame
MESSAGES = 50
FULL = "the car stopped charging at SoC 56 %: PowerDeliveryReq stop (ChargingComplete)"


def pcap(frames: Iterable[tuple[int, bytes]], order: str = "<", magic: int = 0xA1B2C3D4, unit_ns: int = 1000,
         link_type: int = 1) -> bytes:
    content = pack(f"{order}IHHIIII", magic, 2, 4, 0, 0, 65535, link_type)
    for time_ns, data in frames:
        seconds, rest_ns = divmod(time_ns, 1_000_000_000)
        content += pack(f"{order}IIII", seconds, rest_ns // unit_ns, len(data), len(data)) + data
    return content


def pcapng(frames: Frames, between: bytes = b"") -> bytes:
    out = BytesIO()
    writer = PcapngWriter(out)
    for time_ns, data in frames:
        writer.frame(time_ns, data)
        out.write(between)
    return out.getvalue()


def tagged(data: bytes, tags: str) -> bytes:
    return data[:12] + bytes.fromhex(tags) + data[12:]


def cooked(data: bytes) -> bytes:
    return pack(">HHH", 0, 1, 6) + data[6:12] + bytes(2) + data[12:]


def cooked_2(data: bytes) -> bytes:
    return data[12:14] + bytes(2) + pack(">IHBB", 2, 1, 0, 6) + data[6:12] + bytes(2) + data[14:]


def is_tcp(data: bytes) -> bool:
    return data[12:14] == b"\x86\xdd" and data[20] == 6


def without_ethernet(frames: Frames) -> Frames:
    return [(time_ns, data[14:]) for time_ns, data in frames if data[12:14] == b"\x86\xdd"]


def pairs_swapped(frames: Frames) -> Frames:
    """Of each two segments of the same side the second one comes first."""
    swapped = list(frames)
    for at in range(len(swapped) - 2):
        (first_ns, first), (second_ns, second) = swapped[at], swapped[at + 1]
        if is_tcp(first) and is_tcp(second) and first[22:38] == second[22:38]:
            swapped[at], swapped[at + 1] = (first_ns, second), (second_ns, first)
    return swapped


def in_two_segments(frames: Frames) -> Frames:
    """Each message in two segments, the second one first."""
    cut: Frames = []
    for time_ns, data in frames:
        header = 54 + (data[66] >> 4) * 4 if is_tcp(data) else len(data)
        middle = (len(data) - header) // 2
        if middle <= 0:
            cut.append((time_ns, data))
            continue
        seq = int.from_bytes(data[58:62], "big")
        for begin, end in ((header + middle, len(data)), (header, header + middle)):
            length = header - 54 + end - begin
            cut.append((time_ns, data[:18] + pack(">H", length) + data[20:58]
                        + pack(">I", (seq + begin - header) % (1 << 32)) + data[62:header] + data[begin:end]))
    return cut


UNKNOWN_BLOCK = pack("<II", 0x0BAD, 20) + b"whatever" + pack("<I", 20)
FORMS: dict[str, Callable[[Frames], bytes]] = {
    "pcap": pcap,
    "big endian": lambda frames: pcap(frames, ">"),
    "nanoseconds": lambda frames: pcap(frames, magic=0xA1B23C4D, unit_ns=1),
    "pcapng": pcapng,
    "pcapng with unknown blocks": lambda frames: pcapng(frames, UNKNOWN_BLOCK),
    "two sections": lambda frames: pcapng(frames[:60]) + pcapng(frames[60:]),
    "VLAN": lambda frames: pcap((time_ns, tagged(data, "81000005")) for time_ns, data in frames),
    "QinQ": lambda frames: pcap((time_ns, tagged(data, "88a8000181000005")) for time_ns, data in frames),
    "Linux cooked": lambda frames: pcap(((at, cooked(data)) for at, data in frames), link_type=113),
    "Linux cooked v2": lambda frames: pcap(((at, cooked_2(data)) for at, data in frames), link_type=276),
    "raw IP": lambda frames: pcap(without_ethernet(frames), link_type=101),
    "each frame three times": lambda frames: pcap(frame for frame in frames for _ in range(3)),
    "out of order": lambda frames: pcap(pairs_swapped(frames)),
    "in pieces": lambda frames: pcap(in_two_segments(frames)),
}
# What the form itself brings about: of two that change places one comes later.
OWN = {"out of order": ("answer_late",), "each frame three times": ("attenuation_repeated",)}
# What no charge can be found in, and what is said of it.
NOTHING = {
    "nothing": (b"", "an empty file"),
    "text": (b"hello\n" * 50, "a file that begins with 68 65 6c 6c"),
    "packed": (b"\x1f\x8b" + bytes(50), "a file packed with gzip"),
    "a header alone": (pcap([])[:13], "the end of the file after 13 bytes"),
    "another network": (pcap([(0, bytes(60))], link_type=105), "all 1 frames are of link type 105"),
}


@pytest.fixture(scope="module")
def frames(tmp_path_factory: pytest.TempPathFactory) -> Frames:
    path = tmp_path_factory.mktemp("charge") / "charge.pcapng"
    demo.record(path)
    return [(frame.time_ns, frame.data) for frame in read_capture(path)]


@pytest.fixture(scope="module")
def codec() -> Iterator[ExiConnector]:
    with ExiConnector() as codec:
        yield codec


@pytest.mark.parametrize("form", FORMS)
def test_a_charge_is_found_in_every_form(
        form: str, frames: Frames, codec: ExiConnector, tmp_path: Path) -> None:
    path = tmp_path / "charge"
    path.write_bytes(FORMS[form](frames))
    collector = collect(path, codec)
    assert collector.ended is not None
    assert collector.ended.error is None
    (dossier,) = collector.dossiers
    assert dossier.session is not None
    assert (dossier.session.messages, dossier.session.gaps) == (MESSAGES, 0)
    assert dossier.ending.reason == FULL
    assert {verdict.code for verdict in dossier.verdicts} <= {
        "no_capacity", "few_fields", "repeated_segments", *OWN.get(form, ())}


@pytest.mark.parametrize("kind", NOTHING)
def test_what_is_no_recording_gets_a_line_and_a_report(
        kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content, said = NOTHING[kind]
    path, report = tmp_path / "charge.pcap", tmp_path / "report.html"
    path.write_bytes(content)
    assert main("analyse", [str(path), "-o", str(report)]) == 1
    error = capsys.readouterr().err
    assert error.startswith("pyPlc.py analyse: ")
    assert said in error
    assert error.count("\n") == 1
    assert "No charging session is in this recording." in report.read_text(encoding="utf-8")
