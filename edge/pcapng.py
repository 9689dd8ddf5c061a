"""pcapng: its blocks, read and written.  Source: draft-ietf-opsawg-pcapng."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from struct import Struct, pack
from typing import Any, NamedTuple, Protocol

from edge.capture_window import NS_PER_S, CapturedFrame, Window
from plc.errors import CaptureError

BLOCK_MAX = 16 * 1024 * 1024
INTERFACES_MAX = 4096

LINKTYPE_ETHERNET = 1

SECTION_HEADER = 0x0A0D0D0A               # reads the same in both byte orders
INTERFACE_DESCRIPTION = 1
PACKET = 2
SIMPLE_PACKET = 3
ENHANCED_PACKET = 6
DECRYPTION_SECRETS = 10
SECTION_START = SECTION_HEADER.to_bytes(4, "big")
BYTE_ORDERS = {b"\x1a\x2b\x3c\x4d": ">", b"\x4d\x3c\x2b\x1a": "<"}
BLOCK_FRAME = 12                          # type, total length; at the end the total length again
OPTION_LENGTH_MAX = 0xFFFF
OPTION_END = 0
OPTION_COMMENT = 1
OPTION_INTERFACE_NAME = 2
OPTION_APPLICATION = 4
OPTION_TSRESOL = 9
OPTION_TSOFFSET = 14


def pcapng_frames(
    window: Window, on_secrets: Callable[[int, bytes], None] | None,
) -> Iterator[CapturedFrame]:
    """The frames of every section; the window begins with the first.  Raises as read_capture does."""
    data, at = window.data, 0
    section = _Section(window, "<")    # the first block opens one of its own
    block_start, word, frame_readers = section.block_start, section.word, section.frames
    while True:
        if at + BLOCK_FRAME > len(data):
            data, at = window.fill_whole(at, BLOCK_FRAME, "a block"), 0
            if not data:
                return
        kind, length = block_start(data, at)
        if kind == SECTION_HEADER:
            section = _Section(window, _byte_order(window, at))
            block_start, word, frame_readers = section.block_start, section.word, section.frames
            kind, length = block_start(data, at)
        if length < BLOCK_FRAME or length > BLOCK_MAX or length % 4:
            raise window.fault(at + 4, f"a block of {length} bytes",
                               f"a multiple of 4, {BLOCK_FRAME}..{BLOCK_MAX}")
        end = at + length
        if end > len(data):
            data, at = window.fill_whole(at, length, "a block"), 0
            end = length
        if word(data, end - 4)[0] != length:
            raise window.fault(end - 4, f"a block that ends with {data[end - 4:end].hex(' ')}",
                               f"its length again, {data[at + 4:at + 8].hex(' ')}")
        if frame_of := frame_readers.get(kind):
            yield frame_of(at, end)
        elif kind == SECTION_HEADER:
            section.check_version(at, end)
        elif kind == INTERFACE_DESCRIPTION:
            section.add_interface(at, end)
        elif kind == DECRYPTION_SECRETS and on_secrets:
            on_secrets(*section.secrets(at, end))
        at = end


def _byte_order(window: Window, at: int) -> str:
    magic = window.data[at + 8:at + 12]
    if magic not in BYTE_ORDERS:
        raise window.fault(at + 8, f"the byte-order magic {magic.hex(' ')}", "1a 2b 3c 4d or 4d 3c 2b 1a")
    return BYTE_ORDERS[magic]


class _Interface(NamedTuple):
    """What a section says of one interface; its times are ticks * multiplier // divisor + offset_ns."""

    link_type: int
    snaplen: int
    multiplier: int
    divisor: int
    offset_ns: int


class _Section:
    """One section of a pcapng: its byte order, its interfaces, and how to read its blocks.

    Each reader takes the offsets of a whole block in the window: of its first byte and behind its last.
    """

    def __init__(self, window: Window, order: str) -> None:
        self._window = window
        self._interfaces: list[_Interface] = []
        self._last_time_ns = 0
        self.block_start = Struct(order + "II").unpack_from
        self.word = Struct(order + "I").unpack_from
        self._header = Struct(order + "4xHHq")
        self._description = Struct(order + "HHI")
        self._option = Struct(order + "HH")
        self._enhanced = Struct(order + "IIIII")
        self._obsolete = Struct(order + "HHIIII")
        self._simple = Struct(order + "I")
        self._secrets = Struct(order + "II")
        self._tsoffset = Struct(order + "q")
        self.frames = {ENHANCED_PACKET: self._enhanced_packet, SIMPLE_PACKET: self._simple_packet,
                       PACKET: self._obsolete_packet}

    def check_version(self, at: int, end: int) -> None:
        major, minor, _ = self._fields(self._header, at, end)
        if major != 1:
            raise self._window.fault(at + 12, f"pcapng version {major}.{minor}", "1.0")

    def add_interface(self, at: int, end: int) -> None:
        link_type, _, snaplen = self._fields(self._description, at, end)
        if len(self._interfaces) == INTERFACES_MAX:
            raise self._window.fault(at, "one more interface", f"at most {INTERFACES_MAX} in a section")
        multiplier, divisor, offset_ns = 1000, 1, 0
        for code, value_at, length in self._options(at + 16, end - 4):
            if code == OPTION_TSRESOL:
                self._check_option(value_at, length, 1)
                multiplier, divisor = _resolution(self._window.data[value_at])
            elif code == OPTION_TSOFFSET:
                self._check_option(value_at, length, 8)
                offset_ns = self._tsoffset.unpack_from(self._window.data, value_at)[0] * NS_PER_S
        self._interfaces.append(_Interface(link_type, snaplen, multiplier, divisor, offset_ns))

    def secrets(self, at: int, end: int) -> tuple[int, bytes]:
        kind, length = self._fields(self._secrets, at, end)
        return kind, self._bytes(at + 12, length, at + 16, end)

    def _enhanced_packet(self, at: int, end: int) -> CapturedFrame:
        if end - at < BLOCK_FRAME + self._enhanced.size:
            raise self._short_block(self._enhanced, at, end)
        number, high, low, length, original_length = self._enhanced.unpack_from(self._window.data, at + 8)
        return self._frame(at, end, number, high << 32 | low, length, original_length)

    def _obsolete_packet(self, at: int, end: int) -> CapturedFrame:
        number, _, high, low, length, original_length = self._fields(self._obsolete, at, end)
        return self._frame(at, end, number, high << 32 | low, length, original_length)

    def _frame(
        self, at: int, end: int, number: int, ticks: int, length: int, original_length: int,
    ) -> CapturedFrame:
        """The frame of a packet block, whose data begin 28 bytes behind its start in both kinds."""
        if number >= len(self._interfaces):
            raise self._unknown_interface(at + 8, number)
        link_type, _, multiplier, divisor, offset_ns = self._interfaces[number]
        self._last_time_ns = time_ns = ticks * multiplier // divisor + offset_ns
        if length > end - at - 32:
            raise self._more_than_block(at + 20, length, at + 28, end)
        data = self._window.data[at + 28:at + 28 + length]
        # Calling the class itself takes twice as long.
        return tuple.__new__(CapturedFrame, (time_ns, link_type, number, original_length, data))

    def _simple_packet(self, at: int, end: int) -> CapturedFrame:
        original_length, = self._fields(self._simple, at, end)
        if not self._interfaces:
            raise self._unknown_interface(at, 0)
        link_type, snaplen, *_ = self._interfaces[0]
        length = min(original_length, snaplen or original_length)
        data = self._bytes(at + 8, length, at + 12, end)
        return CapturedFrame(self._last_time_ns, link_type, 0, original_length, data)

    def _unknown_interface(self, at: int, number: int) -> CaptureError:
        return self._window.fault(at, f"a frame of interface {number}",
                                  f"one of the {len(self._interfaces)} described so far in its section")

    def _fields(self, layout: Struct, at: int, end: int) -> tuple[Any, ...]:
        """The fixed fields of the block, which begin behind its type and length."""
        if end - at < BLOCK_FRAME + layout.size:
            raise self._short_block(layout, at, end)
        return layout.unpack_from(self._window.data, at + 8)

    def _short_block(self, layout: Struct, at: int, end: int) -> CaptureError:
        return self._window.fault(at + 4, f"a block of {end - at} bytes",
                                  f"at least {BLOCK_FRAME + layout.size} for its type")

    def _bytes(self, length_at: int, length: int, at: int, end: int) -> bytes:
        """`length` bytes of the block from `at`; the length was stated at `length_at`."""
        if length > end - 4 - at:
            raise self._more_than_block(length_at, length, at, end)
        return self._window.data[at:at + length]

    def _more_than_block(self, length_at: int, length: int, at: int, end: int) -> CaptureError:
        return self._window.fault(length_at, f"{length} bytes of data",
                                  f"at most {end - 4 - at} left in the block")

    def _options(self, at: int, end: int) -> Iterator[tuple[int, int, int]]:
        """(code, offset of the value, its length) of each option between `at` and `end`."""
        while end - at >= 4:
            code, length = self._option.unpack_from(self._window.data, at)
            if code == OPTION_END:
                return
            if length > end - at - 4:
                raise self._window.fault(at + 2, f"option {code} of {length} bytes",
                                         f"at most {end - at - 4} left in the block")
            yield code, at + 4, length
            at += 4 + length + -length % 4

    def _check_option(self, at: int, length: int, wanted: int) -> None:
        if length != wanted:
            raise self._window.fault(at - 2, f"a time stamp option of {length} bytes", f"{wanted}")


def _resolution(exponent: int) -> tuple[int, int]:
    """if_tsresol -> (multiplier, divisor) to nanoseconds: a tick is 10^-exponent s, or 2^-exponent s."""
    if exponent & 0x80:
        return NS_PER_S, 1 << (exponent & 0x7F)
    if exponent <= 9:
        return 10 ** (9 - exponent), 1
    return 1, 10 ** (exponent - 9)


class Sink(Protocol):
    """What the writer needs of a file."""

    def write(self, data: bytes, /) -> object: ...

    def flush(self) -> None: ...


class PcapngWriter:
    """Writes one section of a pcapng, with times in nanoseconds; a second writer on the file opens the next.

    Each call writes whole blocks and flushes: whoever reads the growing file, or what is left after a crash,
    meets only whole frames.  OSError comes through from the file.
    """

    def __init__(
        self, file: Sink, link_type: int = LINKTYPE_ETHERNET, name: str = "", comment: str = "",
    ) -> None:
        self._file = file
        self._interfaces = 0
        header = pack("<IHHq", 0x1A2B3C4D, 1, 0, -1)
        self._write(SECTION_HEADER, header, [(OPTION_COMMENT, comment), (OPTION_APPLICATION, "pyPLC")])
        self.add_interface(link_type, name)

    def add_interface(self, link_type: int, name: str = "") -> int:
        """Describe one more interface; returns the number that frame() wants."""
        nanoseconds = b"\x09"
        self._write(INTERFACE_DESCRIPTION, pack("<HHI", link_type, 0, 0),
                    [(OPTION_INTERFACE_NAME, name), (OPTION_TSRESOL, nanoseconds)])
        self._interfaces += 1
        return self._interfaces - 1

    def frame(
        self, time_ns: int, data: bytes, interface: int = 0, comment: str = "",
        original_length: int | None = None,
    ) -> None:
        """Write one frame, seen `time_ns` after 1970.  A comment of more than 65,535 bytes is cut."""
        if not 0 <= interface < self._interfaces:
            raise ValueError(f"interface {interface}: want 0..{self._interfaces - 1}")
        fields = pack("<IIIII", interface, time_ns >> 32, time_ns & 0xFFFFFFFF, len(data),
                      len(data) if original_length is None else original_length)
        self._write(ENHANCED_PACKET, fields + _padded(data), [(OPTION_COMMENT, comment)] if comment else ())

    def _write(self, kind: int, body: bytes, options: Sequence[tuple[int, str | bytes]]) -> None:
        block = body + _options(options) if options else body
        length = pack("<I", BLOCK_FRAME + len(block))
        self._file.write(pack("<I", kind) + length + block + length)
        self._file.flush()


def _options(options: Sequence[tuple[int, str | bytes]]) -> bytes:
    """The options that have a value, and the mark that ends them."""
    encoded = b""
    for code, value in options:
        if value:
            octets = value if isinstance(value, bytes) else _utf8(value)
            encoded += pack("<HH", code, len(octets)) + _padded(octets)
    return encoded and encoded + pack("<HH", OPTION_END, 0)


def _utf8(text: str) -> bytes:
    """The text in UTF-8, cut between characters to what the length of an option can say."""
    return text.encode()[:OPTION_LENGTH_MAX].decode(errors="ignore").encode()


def _padded(octets: bytes) -> bytes:
    return octets + bytes(-len(octets) % 4)
