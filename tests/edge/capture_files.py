"""Capture files put together byte by byte for the tests, independently of what reads and writes them."""

from collections.abc import Iterable
from pathlib import Path
from struct import pack

from edge.capture import CapturedFrame, read_capture
from plc.errors import CaptureError

ETHERNET = 1
BYTE_ORDER_MAGIC = 0x1A2B3C4D


def pcap_header(order: str = "<", magic: int = 0xA1B2C3D4, snaplen: int = 65535, link_type: int = ETHERNET,
                version: tuple[int, int] = (2, 4)) -> bytes:
    return pack(order + "IHHIIII", magic, *version, 0, 0, snaplen, link_type)


def pcap_record(data: bytes, seconds: int = 0, fraction: int = 0, order: str = "<", extra: bytes = b"",
                original_length: int | None = None) -> bytes:
    original_length = len(data) if original_length is None else original_length
    return pack(order + "IIII", seconds, fraction, len(data), original_length) + extra + data


def block(kind: int, body: bytes, order: str = "<") -> bytes:
    body += bytes(-len(body) % 4)
    length = pack(order + "I", len(body) + 12)
    return pack(order + "I", kind) + length + body + length


def option(code: int, value: bytes, order: str = "<") -> bytes:
    return pack(order + "HH", code, len(value)) + value + bytes(-len(value) % 4)


def section(order: str = "<", version: tuple[int, int] = (1, 0)) -> bytes:
    return block(0x0A0D0D0A, pack(order + "IHHq", BYTE_ORDER_MAGIC, *version, -1), order)


def interface(order: str = "<", link_type: int = ETHERNET, snaplen: int = 0,
              options: Iterable[bytes] = ()) -> bytes:
    return block(1, pack(order + "HHI", link_type, 0, snaplen) + b"".join(options), order)


def enhanced(data: bytes, ticks: int = 0, number: int = 0, order: str = "<", options: bytes = b"",
             length: int | None = None) -> bytes:
    fields = pack(order + "IIIII", number, ticks >> 32, ticks & 0xFFFFFFFF,
                  len(data) if length is None else length, len(data))
    return block(6, fields + data + bytes(-len(data) % 4) + options, order)


def simple(data: bytes, original_length: int, order: str = "<") -> bytes:
    return block(3, pack(order + "I", original_length) + data, order)


def obsolete(data: bytes, ticks: int = 0, number: int = 0, order: str = "<") -> bytes:
    fields = pack(order + "HHIIII", number, 0, ticks >> 32, ticks & 0xFFFFFFFF, len(data), len(data))
    return block(2, fields + data, order)


def frames_until_error(path: Path | str) -> tuple[list[CapturedFrame], CaptureError | None]:
    """The frames that the reader gives, and the error that follows them, if one does."""
    frames: list[CapturedFrame] = []
    try:
        frames.extend(read_capture(path, on_secrets=lambda *_: None))
    except CaptureError as error:
        return frames, error
    return frames, None
