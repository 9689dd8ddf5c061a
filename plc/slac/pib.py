"""Parameter blocks (PIB): what a modem remembers, and what a car's or a charger's modem needs in it.

    block = ParameterBlock(data)            refuses what is damaged, by name
    block["MAC"], block["NMK"], ...
    changed = block.configured("pev")       a new block, its checksums made right
    for change in changed.changes_from(block): ...

Newer modems (QCA6410, QCA7000, ...) keep a chain of images with headers, the PIB one of them; INT6x00 modems
a plain block.  Sources: the public headers of open-plc-utils, and two blocks seen in recordings.
"""

from __future__ import annotations

import struct
from functools import reduce
from operator import xor
from typing import Literal, NamedTuple

from plc.errors import FrameError, PyPlcError
from plc.wire.layout import Layout, octets, read, u16, u32, write

Role = Literal["pev", "evse"]

IMAGE_MANIFEST, IMAGE_PIB = 0x0E, 0x0F
LAST_HEADER = 0xFFFFFFFF
HEADERS_MOST = 16
WORD = 4

PLAIN_LENGTH_AT, PLAIN_CHECKSUM_AT = 4, 8
NAME_BYTES = 64


class PibError(PyPlcError):
    """A parameter block that is damaged or lacks what is asked of it: what, where, and what was wanted."""


class ImageHeader(Layout):
    """The 96 bytes before each image of a chain."""

    major: int = u16(default=1, fixed=True)
    minor: int = u16(default=1, fixed=True)
    execute_mask: int = u32(default=0)
    nvm_address: int = u32()
    image_address: int = u32()
    image_length: int = u32()
    image_checksum: int = u32()
    entry_point: int = u32(default=LAST_HEADER)
    next_header: int = u32()
    previous_header: int = u32()
    image_type: int = u32()
    module_id: int = u16(default=0)
    module_sub_id: int = u16(default=0)
    applet_entry_version: int = u16(default=0)
    reserved: bytes = octets(46, default=bytes(46))
    header_checksum: int = u32()


HEADER_BYTES = 96
IMAGE_CHECKSUM_AT, HEADER_CHECKSUM_AT = 20, 92


class Field(NamedTuple):
    """A place in the PIB, counted from the beginning of its image."""

    offset: int
    size: int
    meaning: str


FIELDS = {
    "MAC": Field(0x0C, 6, "the modem's own address"),
    "DAK": Field(0x12, 16, "device access key"),
    "MFG": Field(0x24, NAME_BYTES, "name given by the manufacturer"),
    "NMK": Field(0x64, 16, "network key"),
    "USR": Field(0x74, NAME_BYTES, "name given by the user"),
    "NET": Field(0xB4, NAME_BYTES, "name of the network"),
    "CCoSelection": Field(0xF4, 1, "0 automatic, 1 never the coordinator (car), 2 always (charger)"),
    "NID": Field(0xF8, 7, "preferred network id"),
    "SLAC": Field(0x1653, 1, "0 off, 1 car, 2 charger"),
    "SpeedLow": Field(0x1C98, 4, "link speed below which the line counts as slow"),
    "SpeedHigh": Field(0x1C9C, 4, "link speed above which the line counts as fast"),
}


def _name(text: str) -> bytes:
    return text.encode("ascii").ljust(NAME_BYTES, b"\0")


_SPEEDS = {"SpeedLow": struct.pack("<I", 10_240), "SpeedHigh": struct.pack("<I", 102_400)}
# What the instructions for pyPLC have their users set with setpib.
ROLES: dict[Role, dict[str, bytes]] = {
    "pev": {"USR": _name("PEV"), "CCoSelection": b"\x01", "SLAC": b"\x01"} | _SPEEDS,
    "evse": {"USR": _name("EVSE"), "CCoSelection": b"\x02", "SLAC": b"\x02"} | _SPEEDS,
}


class Change(NamedTuple):
    """A field that differs; offset counts from the beginning of the whole block."""

    name: str
    offset: int
    before: bytes
    after: bytes


def checksum32(data: bytes) -> int:
    """The complement of all 32-bit words xor-ed; 0 over a block that includes its own checksum."""
    words: tuple[int, ...] = struct.unpack_from(f"<{len(data) // WORD}I", data)
    return ~reduce(xor, words, 0) & 0xFFFFFFFF


class ParameterBlock:
    """A whole block as it is read from and written to a modem.  Raises PibError if it is damaged."""

    def __init__(self, data: bytes) -> None:
        self.data = bytes(data)
        self._header_at: int | None = None
        self._header: ImageHeader | None = None
        if data[:4] == b"\x01\x00\x01\x00":
            self._find_in_chain()
        else:
            self._check_plain()

    def __getitem__(self, name: str) -> bytes:
        field = FIELDS[name]
        if field.offset + field.size > self._length:
            raise PibError(f"parameter block: {name} would stand at byte 0x{field.offset:X}, the block has "
                           f"0x{self._length:X} bytes; is this another kind of modem?")  # fmt: skip
        return self.image[field.offset : field.offset + field.size]

    @property
    def is_plain(self) -> bool:
        """The form of INT6x00 modems, without a chain around it."""
        return self._header is None

    @property
    def image(self) -> bytes:
        return self.data[self._image_at : self._image_at + self._length]

    def configured(self, role: Role) -> ParameterBlock:
        """This block with what a modem of a car or of a charger needs."""
        return self.with_values(ROLES[role])

    def with_values(self, values: dict[str, bytes]) -> ParameterBlock:
        """This block with other values, all checksums made right.  Raises PibError if one has no place."""
        image = bytearray(self.image)
        for name, value in values.items():
            if len(self[name]) != len(value):
                raise PibError(f"parameter block: {name} takes {len(self[name])} bytes, got {len(value)}")
            offset = FIELDS[name].offset
            image[offset : offset + len(value)] = value
        if self._has_inner_checksum():
            image[PLAIN_CHECKSUM_AT : PLAIN_CHECKSUM_AT + WORD] = bytes(WORD)
            checksum = checksum32(bytes(image))
            image[PLAIN_CHECKSUM_AT : PLAIN_CHECKSUM_AT + WORD] = struct.pack("<I", checksum)
        data = bytearray(self.data)
        data[self._image_at : self._image_at + self._length] = image
        if self._header is not None and self._header_at is not None:
            data[self._header_at : self._header_at + HEADER_BYTES] = _header_for(self._header, bytes(image))
        return ParameterBlock(bytes(data))

    def changes_from(self, before: ParameterBlock) -> list[Change]:
        """What differs from a block of the same modem: fields and checksums whole, the rest by bytes."""
        changes = []
        pairs = zip(before.data, self.data, strict=False)
        rest = {at for at, (old, new) in enumerate(pairs) if old != new}
        for name, (at, size) in self._places().items():
            here = range(at, at + size)
            if not rest.isdisjoint(here):
                rest.difference_update(here)
                changes.append(Change(name, at, before.data[at : at + size], self.data[at : at + size]))
        changes += [Change("unnamed", at, before.data[at : at + 1], self.data[at : at + 1]) for at in rest]
        return sorted(changes, key=lambda change: change.offset)

    def _places(self) -> dict[str, tuple[int, int]]:
        """Where fields and checksums stand in the whole block."""
        places = {name: (self._image_at + field.offset, field.size) for name, field in FIELDS.items()}
        if self._header_at is None:
            return places | {"checksum": (PLAIN_CHECKSUM_AT, WORD)}
        return places | {
            "image checksum": (self._header_at + IMAGE_CHECKSUM_AT, WORD),
            "header checksum": (self._header_at + HEADER_CHECKSUM_AT, WORD),
            "inner checksum": (self._image_at + PLAIN_CHECKSUM_AT, WORD),
        }

    # --- finding and checking

    def _check_plain(self) -> None:
        if len(self.data) < PLAIN_CHECKSUM_AT + WORD:
            raise PibError(f"parameter block: {len(self.data)} bytes are too few for any block")
        (length,) = struct.unpack_from("<H", self.data, PLAIN_LENGTH_AT)
        if length != len(self.data):
            raise PibError(f"parameter block: says it has {length} bytes, there are {len(self.data)}")
        if checksum32(self.data) != 0:
            raise PibError("parameter block: its checksum is wrong, the block is damaged")
        self._image_at, self._length = 0, length

    def _find_in_chain(self) -> None:
        at, count = 0, 0
        while at != LAST_HEADER:
            count += 1
            header = self._header_from(at)
            image_at = at + HEADER_BYTES
            if header.image_type == IMAGE_PIB:
                self._header_at, self._header = at, header
                self._image_at, self._length = image_at, header.image_length
            if header.next_header != LAST_HEADER and not at < header.next_header < len(self.data):
                raise PibError(f"parameter block: the header at byte 0x{at:X} points to byte "
                               f"0x{header.next_header:X}, there are 0x{len(self.data):X}")  # fmt: skip
            if count > HEADERS_MOST:
                raise PibError(f"parameter block: more than {HEADERS_MOST} images")
            at = header.next_header
        if self._header is None:
            raise PibError("parameter block: a chain of images without a PIB among them")

    def _header_from(self, at: int) -> ImageHeader:
        try:
            header, end = read(ImageHeader, self.data, at)
        except FrameError as error:
            raise PibError(f"parameter block: {error}") from None
        if checksum32(self.data[at:end]) != 0:
            raise PibError(f"parameter block: the checksum of the header at byte 0x{at:X} is wrong")
        image = self.data[end : end + header.image_length]
        if len(image) < header.image_length:
            raise PibError(f"parameter block: the image at byte 0x{end:X} has {len(image)} bytes of "
                           f"{header.image_length}")  # fmt: skip
        if checksum32(image) != header.image_checksum:
            raise PibError(f"parameter block: the checksum of the image at byte 0x{end:X} is wrong")
        return header

    def _has_inner_checksum(self) -> bool:
        """Plain blocks are checked from inside; chained ones are so only in some modems."""
        stored = self.image[PLAIN_CHECKSUM_AT : PLAIN_CHECKSUM_AT + WORD]
        return any(stored) and checksum32(self.image) == 0


def _header_for(header: ImageHeader, image: bytes) -> bytes:
    values = {name: getattr(header, name) for name, _ in ImageHeader.wire_fields}
    values["image_checksum"] = checksum32(image)
    values["header_checksum"] = 0
    # A checksum of 0 in its place leaves the others' xor; its complement is the value that belongs there.
    values["header_checksum"] = checksum32(write(ImageHeader(**values)))
    return write(ImageHeader(**values))


def chain_of(image: bytes, manifest: bytes) -> bytes:
    """A block as a QCA7000 keeps it: a manifest and this PIB image, each behind its header."""
    second = HEADER_BYTES + len(manifest)
    first_header = ImageHeader(nvm_address=HEADER_BYTES, image_address=0, image_length=len(manifest),
                               image_checksum=0, next_header=second, previous_header=LAST_HEADER,
                               image_type=IMAGE_MANIFEST, header_checksum=0)  # fmt: skip
    second_header = ImageHeader(nvm_address=second + HEADER_BYTES, image_address=0x200000,
                                image_length=len(image), image_checksum=0, next_header=LAST_HEADER,
                                previous_header=0, image_type=IMAGE_PIB, header_checksum=0)  # fmt: skip
    return _header_for(first_header, manifest) + manifest + _header_for(second_header, image) + image
