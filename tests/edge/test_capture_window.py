"""The way bytes come in: pipes, standard input, progress, and memory that does not grow with the file."""

import os
import subprocess
import sys
import threading
import tracemalloc
from pathlib import Path

import pytest

from edge.capture import read_capture
from edge.capture_window import READ_AHEAD
from plc.errors import CaptureError
from tests.edge.capture_files import enhanced, interface, pcap_header, pcap_record, section
from tests.support import PROJECT

FILES = {
    "pcap": pcap_header() + b"".join(pcap_record(bytes([n]) * n) for n in range(50)),
    "pcapng": section() + interface() + b"".join(enhanced(bytes([n]) * n) for n in range(50)),
}
CONTENTS = [bytes([n]) * n for n in range(50)]


@pytest.mark.parametrize("kind", FILES)
def test_a_fifo_written_in_small_pieces(tmp_path: Path, kind: str) -> None:
    fifo = tmp_path / "pipe"
    os.mkfifo(fifo)

    def write() -> None:
        with fifo.open("wb", buffering=0) as pipe:
            for at in range(0, len(FILES[kind]), 7):
                pipe.write(FILES[kind][at:at + 7])

    writer = threading.Thread(target=write)
    writer.start()
    assert [frame.data for frame in read_capture(fifo)] == CONTENTS
    writer.join()


@pytest.mark.parametrize("kind", FILES)
def test_frames_come_out_of_a_pipe_as_soon_as_they_are_in(tmp_path: Path, kind: str) -> None:
    fifo = tmp_path / "pipe"
    os.mkfifo(fifo)
    reading = os.open(fifo, os.O_RDONLY | os.O_NONBLOCK)    # so that opening for writing does not wait
    with fifo.open("wb", buffering=0) as pipe:
        frames = read_capture(fifo)
        os.write(pipe.fileno(), FILES[kind])
        assert [next(frames).data for _ in CONTENTS] == CONTENTS    # and the pipe is still open
        frames.close()    # type: ignore[attr-defined]
    os.close(reading)


def output_of(program: str, standard_input: bytes) -> str:
    arguments = [sys.executable, "-c", program]
    result = subprocess.run(arguments, input=standard_input, capture_output=True, check=True, cwd=PROJECT)
    return result.stdout.decode()


@pytest.mark.parametrize("kind", FILES)
def test_standard_input(kind: str) -> None:
    program = "from edge.capture import read_capture; print(sum(len(f.data) for f in read_capture('-')))"
    assert int(output_of(program, FILES[kind])) == sum(map(len, CONTENTS))


def test_errors_name_standard_input() -> None:
    program = """if True:
        from tests.edge.capture_files import frames_until_error
        print(frames_until_error("-")[1])"""
    assert output_of(program, b"") == (
        "standard input at byte 0: got an empty file, want a pcap or pcapng capture\n")


def test_progress_counts_up_to_the_size_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.pcap"
    path.write_bytes(pcap_header() + pcap_record(bytes(1000)) * 1000)
    size = path.stat().st_size
    steps: list[tuple[int, int | None]] = []
    assert sum(1 for _ in read_capture(path, progress=lambda read, of: steps.append((read, of)))) == 1000
    assert steps == [(min(READ_AHEAD * n, size), size) for n in range(1, len(steps) + 1)]
    assert len(steps) == -(-size // READ_AHEAD)


@pytest.mark.parametrize("kind", ["pcap", "pcapng"])
def test_memory_does_not_grow_with_the_file(tmp_path: Path, kind: str) -> None:
    start, record = {"pcap": (pcap_header(), pcap_record(bytes(1500))),
                     "pcapng": (section() + interface(), enhanced(bytes(1500)))}[kind]
    path = tmp_path / "big"
    path.write_bytes(start + record * 5000)
    tracemalloc.start()
    assert sum(1 for _ in read_capture(path)) == 5000
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 4 * READ_AHEAD


@pytest.mark.parametrize("content", [
    pcap_header(snaplen=0x7FFFFFFF) + bytes(8) + b"\x00\xff\xff\x00" * 2,
    section() + b"\x06\x00\x00\x00\x00\xff\xff\x00" + bytes(40),
])
def test_a_huge_length_allocates_nothing(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "liar"
    path.write_bytes(content)
    tracemalloc.start()
    with pytest.raises(CaptureError, match="the end of the file after"):
        list(read_capture(path))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 2 * READ_AHEAD
