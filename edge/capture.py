"""Recorded captures, read as a stream: pcap and pcapng, any byte order, any clock resolution.

Only the record in hand and one read-ahead are in memory, whatever the size of the file and the lengths it
claims.  Sources: draft-ietf-opsawg-pcap, the list of link types of tcpdump.org.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from struct import Struct

from edge.capture_window import NS_PER_S, WANTED, CapturedFrame, Window
from edge.pcapng import SECTION_START, pcapng_frames
from plc.errors import CaptureError

__all__ = ["CapturedFrame", "read_capture"]

# The longest record that capture programs write; a file may announce longer ones as its snaplen.
RECORD_MAX = 256 * 1024
RECORD_MAX_ANNOUNCED = 16 * 1024 * 1024

# First four bytes -> byte order, nanoseconds per unit of a fraction, bytes of a record header.
# The last two are the files of A. Kuznetzov's patched libpcap, whose record headers carry eight bytes more.
PCAP_KINDS = {
    b"\xa1\xb2\xc3\xd4": (">", 1000, 16),
    b"\xd4\xc3\xb2\xa1": ("<", 1000, 16),
    b"\xa1\xb2\x3c\x4d": (">", 1, 16),
    b"\x4d\x3c\xb2\xa1": ("<", 1, 16),
    b"\xa1\xb2\xcd\x34": (">", 1000, 24),
    b"\x34\xcd\xb2\xa1": ("<", 1000, 24),
}
PCAP_FILE_HEADER = 24
LINK_TYPE_MASK = 0xFFFF                   # the upper half says whether frames end with a checksum

PACKED = {b"\x1f\x8b": "gzip", b"BZh": "bzip2", b"\xfd7zXZ": "xz", b"\x28\xb5\x2f\xfd": "zstd",
          b"PK\x03\x04": "zip"}


def read_capture(
    path: str | Path,
    progress: Callable[[int, int | None], None] | None = None,
    on_secrets: Callable[[int, bytes], None] | None = None,
) -> Iterator[CapturedFrame]:
    """Yield the frames of a capture file, a FIFO or, for "-", standard input.

    progress(bytes read, file size or None): called once per read-ahead, never per frame.
    on_secrets(secrets type, secrets): called for each Decryption Secrets block of a pcapng.
    Raises, at the first frame asked for or later, CaptureError for what is no capture or a damaged one, and
    CaptureTruncated, after the last whole frame, where the file ends in the middle of a record.
    """
    with Window(path, progress) as window:
        magic = window.fill(0, 4)[:4]
        if magic in PCAP_KINDS:
            yield from _pcap_frames(window, *PCAP_KINDS[magic])
        elif magic == SECTION_START:
            yield from pcapng_frames(window, on_secrets)
        else:
            raise _no_capture(window)


def _no_capture(window: Window) -> CaptureError:
    if not window.data:
        return window.fault(0, "an empty file", WANTED)
    for start, packer in PACKED.items():
        if window.data.startswith(start):
            return window.fault(0, f"a file packed with {packer}", f"{WANTED}; unpack it first")
    return window.fault(0, f"a file that begins with {window.data[:4].hex(' ')}", WANTED)


def _pcap_frames(window: Window, order: str, fraction_ns: int, header: int) -> Iterator[CapturedFrame]:
    data = window.fill_whole(0, PCAP_FILE_HEADER, "a pcap file header")
    major, minor, _, _, snaplen, link_type = Struct(order + "HHIIII").unpack_from(data, 4)
    if major != 2:
        raise window.fault(4, f"pcap version {major}.{minor}", "2.4")
    link_type &= LINK_TYPE_MASK
    record_max = min(max(snaplen, RECORD_MAX), RECORD_MAX_ANNOUNCED)
    unpack = Struct(order + "IIII").unpack_from
    new = tuple.__new__    # calling the class itself takes twice as long
    at = PCAP_FILE_HEADER
    while True:
        if at + header > len(data):
            data, at = window.fill_whole(at, header, "a record header"), 0
            if not data:
                return
        seconds, fraction, length, original_length = unpack(data, at)
        if length > record_max:
            raise window.fault(at + 8, f"a record of {length} bytes", f"at most {record_max}")
        end = at + header + length
        if end > len(data):
            data, at = window.fill_whole(at, header + length, "a record"), 0
            end = header + length
        time_ns = seconds * NS_PER_S + fraction * fraction_ns
        yield new(CapturedFrame, (time_ns, link_type, 0, original_length, data[end - length:end]))
        at = end
