"""Reading pcap, and telling what is no capture."""

import gzip
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edge.capture import PCAP_KINDS, read_capture
from plc.errors import CaptureTruncated
from tests.edge.capture_files import frames_until_error, pcap_header, pcap_record

S = 1_000_000_000


@pytest.mark.parametrize(("order", "magic", "fraction_ns", "extra"), [
    ("<", 0xA1B2C3D4, 1000, b""),
    (">", 0xA1B2C3D4, 1000, b""),
    ("<", 0xA1B23C4D, 1, b""),
    (">", 0xA1B23C4D, 1, b""),
    ("<", 0xA1B2CD34, 1000, b"\x01\x00\x00\x00\x86\xdd\x00\x00"),
    (">", 0xA1B2CD34, 1000, b"\x01\x00\x00\x00\x86\xdd\x00\x00"),
])
def test_every_kind_of_pcap(tmp_path: Path, order: str, magic: int, fraction_ns: int, extra: bytes) -> None:
    path = tmp_path / "a.pcap"
    path.write_bytes(pcap_header(order, magic)
                     + pcap_record(b"one", 1_700_000_000, 999_999, order, extra)
                     + pcap_record(b"", 1_700_000_001, 2, order, extra)
                     + pcap_record(b"three", 1_700_000_002, 3, order, extra, original_length=1500))
    assert list(read_capture(path)) == [
        (1_700_000_000 * S + 999_999 * fraction_ns, 1, 0, 3, b"one"),
        (1_700_000_001 * S + 2 * fraction_ns, 1, 0, 0, b""),
        (1_700_000_002 * S + 3 * fraction_ns, 1, 0, 1500, b"three"),
    ]


def test_the_link_type_is_free_of_the_checksum_bits(tmp_path: Path) -> None:
    path = tmp_path / "a.pcap"
    path.write_bytes(pcap_header(link_type=0x2400_0000 | 113) + pcap_record(b"x"))
    assert [frame.link_type for frame in read_capture(path)] == [113]


@pytest.mark.parametrize(("content", "text"), [
    (b"", "at byte 0: got an empty file, want a pcap or pcapng capture"),
    (b"abc", "at byte 0: got a file that begins with 61 62 63, want a pcap or pcapng capture"),
    (b"hello world", "at byte 0: got a file that begins with 68 65 6c 6c, want a pcap or pcapng capture"),
    (gzip.compress(b"x", mtime=0),
     "got a file packed with gzip, want a pcap or pcapng capture; unpack it first"),
    (pcap_header(version=(1, 3)), "at byte 4: got pcap version 1.3, want 2.4"),
    (pcap_header()[:20], "got the end of the file after 20 bytes, want a pcap file header of 24 bytes"),
    (pcap_header() + pcap_record(b"ok") + bytes(8) + b"\xff" * 20,
     "at byte 50: got a record of 4294967295 bytes, want at most 262144"),
    (pcap_header(snaplen=300_000) + bytes(8) + b"\x00\x00\x05\x00" + bytes(20),
     "at byte 32: got a record of 327680 bytes, want at most 300000"),
    (pcap_header(snaplen=0xFFFFFFFF) + bytes(8) + b"\x00\x00\x00\x02" + bytes(20),
     "at byte 32: got a record of 33554432 bytes, want at most 16777216"),
    (pcap_header(snaplen=400_000) + bytes(8) + b"\x00\x00\x05\x00" + bytes(20),
     "at byte 24: got the end of the file after 32 bytes, want a record of 327696 bytes"),
])
def test_what_is_no_capture_is_one_clear_line(tmp_path: Path, content: bytes, text: str) -> None:
    path = tmp_path / "file.pcap"
    path.write_bytes(content)
    _, error = frames_until_error(path)
    assert str(error).startswith(f"{path} at byte ")
    assert str(error).endswith(text)
    assert "\n" not in str(error)


def test_what_cannot_be_opened_is_one_clear_line(tmp_path: Path) -> None:
    for path, reason in ((tmp_path / "none.pcap", "No such file or directory"), (tmp_path, "Is a directory")):
        _, error = frames_until_error(path)
        assert str(error) == f"{path}: {reason}"


def test_a_file_cut_anywhere_gives_its_whole_records(tmp_path: Path) -> None:
    parts = [pcap_header(), pcap_record(b"first"), pcap_record(b"second one"), pcap_record(b"3")]
    whole = b"".join(parts)
    ends = [len(b"".join(parts[:count])) for count in range(1, 5)]
    path = tmp_path / "cut.pcap"
    for length in range(4, len(whole) + 1):
        path.write_bytes(whole[:length])
        frames, error = frames_until_error(path)
        assert len(frames) == max(0, sum(end <= length for end in ends) - 1)
        if length in ends:
            assert error is None
        else:
            assert isinstance(error, CaptureTruncated)
            assert error.offset == max((end for end in ends if end <= length), default=0)


def test_records_longer_than_the_read_ahead(tmp_path: Path) -> None:
    path = tmp_path / "long.pcap"
    long = [bytes([number]) * 700_000 for number in range(3)]
    path.write_bytes(pcap_header(snaplen=1_000_000) + b"".join(map(pcap_record, long)))
    assert [frame.data for frame in read_capture(path)] == long


@given(st.sampled_from(sorted(PCAP_KINDS)), st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, magic: bytes, rest: bytes,
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.pcap"
    path.write_bytes(magic + rest)
    frames, _ = frames_until_error(path)
    assert sum(len(frame.data) for frame in frames) <= len(rest)
