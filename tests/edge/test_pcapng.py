"""pcapng: blocks read, refused and written."""

import io
import shutil
import subprocess
from itertools import accumulate
from pathlib import Path
from struct import pack

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edge.capture import CapturedFrame, read_capture
from edge.pcapng import INTERFACES_MAX, PcapngWriter
from plc.errors import CaptureError, CaptureTruncated
from tests.edge.capture_files import (
    block,
    enhanced,
    frames_until_error,
    interface,
    obsolete,
    option,
    section,
    simple,
)

S = 1_000_000_000
ORDERS = ["<", ">"]


def read(path: Path, content: bytes) -> list[CapturedFrame]:
    path.write_bytes(content)
    return list(read_capture(path))


@pytest.mark.parametrize("order", ORDERS)
def test_the_three_kinds_of_packet_blocks(tmp_path: Path, order: str) -> None:
    content = (section(order) + interface(order) + interface(order, link_type=113, snaplen=6)
               + enhanced(b"enhanced", 5 << 32 | 7, 1, order, option(1, b"a comment", order))
               + obsolete(b"old", 9, 0, order)
               + simple(b"simple", 6, order))
    assert read(tmp_path / "a", content) == [
        ((5 << 32 | 7) * 1000, 113, 1, 8, b"enhanced"),
        (9_000, 1, 0, 3, b"old"),
        (9_000, 1, 0, 6, b"simple"),
    ]


def test_a_simple_packet_is_cut_at_the_snaplen_of_its_interface(tmp_path: Path) -> None:
    content = section() + interface(snaplen=5) + simple(b"12345", 1500)
    assert read(tmp_path / "a", content) == [(0, 1, 0, 1500, b"12345")]


def test_each_section_has_its_own_byte_order_and_interfaces(tmp_path: Path) -> None:
    content = (section("<") + interface("<") + enhanced(b"a")
               + section(">") + interface(">", link_type=113) + enhanced(b"b", order=">"))
    frames = read(tmp_path / "a", content)
    assert [(frame.link_type, frame.data) for frame in frames] == [(1, b"a"), (113, b"b")]
    with pytest.raises(CaptureError, match="got a frame of interface 0, want one of the 0 described so far"):
        read(tmp_path / "a", section() + interface() + section() + enhanced(b"c"))


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize(("tsresol", "tsoffset_s", "ticks", "time_ns"), [
    (None, None, 1_700_000_000_123_456, 1_700_000_000_123_456_000),
    (6, None, 1_700_000_000_123_456, 1_700_000_000_123_456_000),
    (9, None, 1_700_000_000_123_456_789, 1_700_000_000_123_456_789),
    (3, None, 1_700_000_000_123, 1_700_000_000_123_000_000),
    (0, None, 1_700_000_000, 1_700_000_000 * S),
    (12, None, 1_234_567, 1_234),
    (0x80 | 10, None, 1024 + 512, 1_500_000_000),
    (0x80 | 32, None, 1 << 31, 500_000_000),
    (9, 1_700_000_000, 5, 1_700_000_000 * S + 5),
    (9, -1, 5, -S + 5),
    (0x7F, None, 1, 0),
])
def test_the_clock_of_an_interface(
    tmp_path: Path, order: str, tsresol: int | None, tsoffset_s: int | None, ticks: int, time_ns: int,
) -> None:
    options = [option(2, b"eth0", order)]
    if tsresol is not None:
        options.append(option(9, bytes([tsresol]), order))
    if tsoffset_s is not None:
        options.append(option(14, pack(order + "q", tsoffset_s), order))
    options.append(option(0, b"", order))
    content = section(order) + interface(order, options=options) + enhanced(b"x", ticks, order=order)
    assert [frame.time_ns for frame in read(tmp_path / "a", content)] == [time_ns]


def test_other_blocks_are_passed_over(tmp_path: Path) -> None:
    others = [block(4, bytes(20)), block(5, bytes(12)), block(9, b"journal"), block(0xBAD, bytes(40)),
              block(0x40000BAD, bytes(4)), block(0x12345678, b"")]
    content = section() + interface() + b"".join(others) + enhanced(b"x")
    assert [frame.data for frame in read(tmp_path / "a", content)] == [b"x"]


def test_decryption_secrets_are_noted(tmp_path: Path) -> None:
    log = b"CLIENT_RANDOM 01 02\n"
    (tmp_path / "a").write_bytes(section() + block(10, pack("<II", 0x544C534B, len(log)) + log))
    noted: list[tuple[int, bytes]] = []
    assert list(read_capture(tmp_path / "a", on_secrets=lambda kind, text: noted.append((kind, text)))) == []
    assert noted == [(0x544C534B, log)]


START = section() + interface()


@pytest.mark.parametrize(("content", "text"), [
    (section()[:8] + b"\x00" * 20, "at byte 8: got the byte-order magic 00 00 00 00, want 1a 2b 3c 4d"),
    (section(version=(2, 1)), "at byte 12: got pcapng version 2.1, want 1.0"),
    (START + pack("<II", 6, 13) + bytes(40), "got a block of 13 bytes, want a multiple of 4, 12.."),
    (START + pack("<II", 6, 8) + bytes(40), "got a block of 8 bytes, want a multiple of 4, 12.."),
    (START + pack("<II", 6, 0x7F000000) + bytes(40), "got a block of 2130706432 bytes"),
    (START + enhanced(b"abcd")[:-4] + pack("<I", 40),
     "got a block that ends with 28 00 00 00, want its length again, 24 00 00 00"),
    (START + enhanced(b"abcd", number=1), "got a frame of interface 1, want one of the 1 described so far"),
    (START + enhanced(b"abcd", length=5), "at byte 68: got 5 bytes of data, want at most 4 left"),
    (START + block(6, bytes(16)), "got a block of 28 bytes, want at least 32 for its type"),
    (START + block(2, bytes(16)), "got a block of 28 bytes, want at least 32 for its type"),
    (START + block(10, bytes(4)), "got a block of 16 bytes, want at least 20 for its type"),
    (START + block(10, pack("<II", 1, 9) + bytes(8)), "got 9 bytes of data, want at most 8"),
    (START + simple(b"123", 9), "at byte 56: got 9 bytes of data, want at most 4"),
    (section() + simple(b"123", 3), "got a frame of interface 0, want one of the 0"),
    (section() + block(1, bytes(4)), "got a block of 16 bytes, want at least 20 for its type"),
    (section() + interface(options=[pack("<HH", 9, 200)]), "at byte 46: got option 9 of 200 bytes"),
    (section() + interface(options=[option(9, b"12")]), "got a time stamp option of 2 bytes, want 1"),
    (section() + interface(options=[option(14, b"1234")]), "got a time stamp option of 4 bytes, want 8"),
    (section() + interface() * (INTERFACES_MAX + 1), "got one more interface, want at most 4096"),
])
def test_damaged_blocks_are_named(tmp_path: Path, content: bytes, text: str) -> None:
    (tmp_path / "a").write_bytes(content)
    _, error = frames_until_error(tmp_path / "a")
    assert text in str(error)
    assert type(error) is CaptureError


def test_a_file_cut_anywhere_gives_its_whole_blocks(tmp_path: Path) -> None:
    blocks = [section(), interface(), enhanced(b"one"), block(5, bytes(8)), enhanced(b"two"), simple(b"3", 1)]
    whole = b"".join(blocks)
    ends = [*accumulate(map(len, blocks))]
    frames_by_end = dict(zip(ends, [0, 0, 1, 1, 2, 3], strict=True))
    for length in range(4, len(whole)):
        (tmp_path / "a").write_bytes(whole[:length])
        frames, error = frames_until_error(tmp_path / "a")
        last_end = max((end for end in ends if end <= length), default=0)
        assert len(frames) == frames_by_end.get(last_end, 0)
        if length in ends:
            assert error is None
        else:
            assert isinstance(error, CaptureTruncated)
            assert error.offset == last_end


@given(st.lists(st.one_of(
    st.binary(max_size=40).map(enhanced),
    st.binary(max_size=40),
    st.builds(block, st.sampled_from([1, 2, 3, 5, 6, 10]), st.binary(max_size=60)),
    st.sampled_from([section(), section(">"), interface(), interface(snaplen=3)]),
), max_size=8))
def test_any_bytes_are_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, parts: list[bytes],
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.pcapng"
    path.write_bytes(START + b"".join(parts))
    frames, _ = frames_until_error(path)
    assert sum(len(frame.data) for frame in frames) <= sum(map(len, parts))


COMMENTS = ["", "größer", "", "a = 1, b = 2"]
RECORDED = [(1_700_000_000 * S + number, bytes([number]) * (60 + number), comment)
            for number, comment in enumerate(COMMENTS)]


def write(path: Path, records: list[tuple[int, bytes, str]]) -> None:
    with path.open("wb") as file:
        writer = PcapngWriter(file, comment="a test", name="eth0")
        for time_ns, data, comment in records:
            writer.frame(time_ns, data, comment=comment)


@given(st.lists(st.tuples(st.integers(0, 2**64 - 1), st.binary(max_size=100), st.text(max_size=20)),
                max_size=5))
def test_what_was_written_is_read(
    tmp_path_factory: pytest.TempPathFactory, records: list[tuple[int, bytes, str]],
) -> None:
    path = tmp_path_factory.getbasetemp() / "written.pcapng"
    write(path, records)
    assert list(read_capture(path)) == [(time_ns, 1, 0, len(data), data) for time_ns, data, _ in records]


def test_several_interfaces_and_sections_are_written(tmp_path: Path) -> None:
    path = tmp_path / "a"
    with path.open("wb") as file:
        writer = PcapngWriter(file)
        raw = writer.add_interface(101, "tun0")
        writer.frame(1, b"a", interface=raw, original_length=99)
        PcapngWriter(file, link_type=113).frame(2, b"b")
        with pytest.raises(ValueError, match=r"interface 2: want 0\.\.1"):
            writer.frame(3, b"c", interface=2)
    assert list(read_capture(path)) == [(1, 101, 1, 99, b"a"), (2, 113, 0, 1, b"b")]


def test_every_frame_is_in_the_file_before_the_next_one(tmp_path: Path) -> None:
    path = tmp_path / "a"
    with path.open("wb") as file:
        writer = PcapngWriter(file)
        for count in range(1, 4):
            writer.frame(count, b"frame")
            assert len(list(read_capture(path))) == count


def test_a_comment_too_long_for_an_option_is_cut(tmp_path: Path) -> None:
    with (tmp_path / "a").open("wb") as file:
        PcapngWriter(file).frame(1, b"x", comment="ä" * 40_000)
    assert [frame.data for frame in read_capture(tmp_path / "a")] == [b"x"]
    assert ("ä" * 32_767).encode() + bytes(2) in (tmp_path / "a").read_bytes()


def test_a_full_disk_is_not_hidden() -> None:
    class Full(io.BytesIO):
        def write(self, _: object) -> int:
            raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space left"):
        PcapngWriter(Full())


@pytest.mark.skipif(not shutil.which("tshark"), reason="tshark is not installed (apt-get install tshark)")
def test_tshark_reads_what_was_written(tmp_path: Path) -> None:
    path = tmp_path / "a.pcapng"
    write(path, RECORDED)
    fields = ["frame.time_epoch", "frame.len", "frame.interface_name", "frame.comment"]
    arguments = [argument for field in fields for argument in ("-e", field)]
    result = subprocess.run(["tshark", "-r", path, "-T", "fields", *arguments],
                            capture_output=True, check=True)
    assert result.stdout.decode().splitlines() == [
        f"{time_ns // S}.{time_ns % S:09}\t{len(data)}\teth0\t{comment}"
        for time_ns, data, comment in RECORDED]
