"""Frame layouts as declarations: name each field once, in order; reading and writing follow from it.

    class AttenCharRsp(Layout):
        run_id: bytes = octets(8)
        result: int = u8()

    record, end = read(AttenCharRsp, data, at=19)
    data[19:end] == write(record)

A subclass of Layout is a frozen dataclass with keyword arguments.  Numbers are little endian,
as HomePlug has them, unless the field says otherwise.  Values are checked when they are read and when
they are written, never in between; a refusal is a FrameError that names layout, field and byte.
Layouts that share a message type differ in a field with a fixed value; another value there raises
WrongVariant, so that the reader of messages can try the next one.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import MISSING, FrozenInstanceError, dataclass, field, fields
from typing import Any, ClassVar, TypeVar, dataclass_transform

from plc.errors import FrameError


class WrongVariant(FrameError):
    """A field that tells layouts apart holds another value: these bytes belong to another layout."""


_NO_DEFAULT: Any = object()
_STRUCT_CODE = {1: "B", 2: "H", 4: "I", 8: "Q"}


@dataclass(frozen=True)
class UInt:
    """A number of 1, 2, 4 or 8 bytes; fixed is the one value that makes this layout the right one."""

    size: int
    big_endian: bool = False
    most: int | None = None
    fixed: int | None = None

    @property
    def limits(self) -> str:
        if self.fixed is not None:
            return f"0x{self.fixed:0{2 * self.size}X}"
        return f"0..{self.largest}"

    @property
    def largest(self) -> int:
        return (1 << 8 * self.size) - 1 if self.most is None else self.most

    @property
    def always_fits(self) -> bool:
        """Whatever these bytes hold is a value: nothing to check when reading."""
        return self.fixed is None and self.most is None

    def allows(self, value: object) -> bool:
        if not isinstance(value, int):
            return False
        return value == self.fixed if self.fixed is not None else 0 <= value <= self.largest


@dataclass(frozen=True)
class Octets:
    """Exactly size bytes."""

    size: int
    fixed: bytes | None = None


@dataclass(frozen=True)
class Counted:
    """As many bytes as the field named by count says, or half as many for items of 4 bits."""

    count: str
    bits_per_item: int = 8


@dataclass(frozen=True)
class UpTo:
    """The last field of a message that some senders cut short: most bytes, or as many as there are."""

    most: int


@dataclass(frozen=True)
class Rest:
    """All bytes up to the end of what was handed over."""


@dataclass(frozen=True)
class Records:
    """A tuple of records of one layout; how many is said by the field named by count."""

    layout: type[Layout]
    count: str


_Kind = UInt | Octets | Counted | UpTo | Rest | Records


def _declare(kind: _Kind, default: Any) -> Any:
    if default is _NO_DEFAULT:
        return field(metadata={"wire": kind})
    return field(default=default, metadata={"wire": kind})


def _fixed(default: Any, fixed: bool) -> Any:
    return default if fixed else None


def u8(*, default: int = _NO_DEFAULT, most: int | None = None, fixed: bool = False) -> Any:
    return _declare(UInt(1, most=most, fixed=_fixed(default, fixed)), default)


def u16(*, default: int = _NO_DEFAULT, most: int | None = None, fixed: bool = False) -> Any:
    return _declare(UInt(2, most=most, fixed=_fixed(default, fixed)), default)


def u16_be(*, default: int = _NO_DEFAULT) -> Any:
    return _declare(UInt(2, big_endian=True), default)


def u32(*, default: int = _NO_DEFAULT) -> Any:
    return _declare(UInt(4), default)


def octets(size: int, *, default: bytes = _NO_DEFAULT, fixed: bool = False) -> Any:
    return _declare(Octets(size, fixed=_fixed(default, fixed)), default)


def counted(count: str, *, default: bytes = _NO_DEFAULT, bits_per_item: int = 8) -> Any:
    return _declare(Counted(count, bits_per_item), default)


def up_to(most: int, *, default: bytes = _NO_DEFAULT) -> Any:
    return _declare(UpTo(most), default)


def rest(*, default: bytes = _NO_DEFAULT) -> Any:
    return _declare(Rest(), default)


def records(layout: type[Layout], count: str, *, default: tuple[Any, ...] = _NO_DEFAULT) -> Any:
    return _declare(Records(layout, count), default)


@dataclass_transform(
    kw_only_default=True,
    frozen_default=True,
    field_specifiers=(u8, u16, u16_be, u32, octets, counted, up_to, rest, records, field),
)
class Layout:
    """Base of all layouts; a subclass lists its fields and is ready to be read and written.

    It behaves as a frozen dataclass.  The methods are written here once instead of being generated for each
    of some sixty layouts: that would cost 40 ms of every start, several times as much on a Raspberry Pi.
    """

    wire_fields: ClassVar[tuple[tuple[str, _Kind], ...]] = ()
    wire_parts: ClassVar[tuple[_Part, ...]] = ()
    _defaults: ClassVar[dict[str, Any]] = {}
    _compared: ClassVar[tuple[str, ...]] = ()
    _shown: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        dataclass(init=False, repr=False, eq=False, match_args=False)(cls)
        declared = fields(cls)  # type: ignore[arg-type]
        cls.wire_fields = tuple((f.name, f.metadata["wire"]) for f in declared if "wire" in f.metadata)
        cls.wire_parts = tuple(_compile(cls.__name__, cls.wire_fields))
        cls._defaults = {f.name: f.default for f in declared}
        cls._compared = tuple(f.name for f in declared if f.compare)
        cls._shown = tuple(f.name for f in declared if f.repr)

    def __init__(self, **values: Any) -> None:
        name = type(self).__name__
        for unknown in values.keys() - self._defaults.keys():
            raise TypeError(f"{name} has no field {unknown!r}")
        values = self._defaults | values
        for missing in [field_name for field_name, value in values.items() if value is MISSING]:
            raise TypeError(f"{name} needs its field {missing!r}")
        self.__dict__.update(values)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        mine, theirs = self.__dict__, other.__dict__
        return all(mine[name] == theirs[name] for name in self._compared)

    def __hash__(self) -> int:
        return hash(tuple([self.__dict__[name] for name in self._compared]))

    def __repr__(self) -> str:
        values = ", ".join(f"{name}={self.__dict__[name]!r}" for name in self._shown)
        return f"{type(self).__name__}({values})"

    def __setattr__(self, name: str, value: object) -> None:
        raise FrozenInstanceError(f"cannot change {type(self).__name__}.{name}")

    def __delattr__(self, name: str) -> None:
        raise FrozenInstanceError(f"cannot delete {type(self).__name__}.{name}")


L = TypeVar("L", bound=Layout)


def read(layout: type[L], data: bytes, at: int = 0, **given: object) -> tuple[L, int]:
    """Read one record that starts at byte `at`; returns it and the byte behind it.

    given: values of the fields that are not on the wire at this place (addresses, say).
    Raises FrameError with the byte counted from the start of data.
    """
    values: dict[str, Any] = {}
    for part in layout.wire_parts:
        at = part.read(data, at, values)
    record = object.__new__(layout)
    record.__dict__.update(given)
    record.__dict__.update(values)
    return record, at


def write(record: Layout) -> bytes:
    """The bytes of one record.  Raises FrameError if a value does not fit its field."""
    values = record.__dict__
    return b"".join([part.write(values) for part in type(record).wire_parts])


class _Part:
    """A piece of a layout that is read and written in one go."""

    def __init__(self, layout: str, name: str) -> None:
        self.layout = layout
        self.name = name

    def read(self, data: bytes, at: int, values: dict[str, Any]) -> int:
        raise NotImplementedError

    def write(self, values: dict[str, Any]) -> bytes:
        raise NotImplementedError

    def take(self, data: bytes, at: int, size: int) -> bytes:
        taken = data[at : at + size]
        if len(taken) < size:
            raise FrameError(self.layout, self.name, at, _amount(len(taken)), _amount(size))
        return taken


class _Run(_Part):
    """Neighbouring fields of fixed size and one byte order: a single struct."""

    def __init__(self, layout: str, members: list[tuple[str, UInt | Octets]], big_endian: bool) -> None:
        super().__init__(layout, members[0][0])
        self.members = members
        self.names = tuple(name for name, _ in members)
        codes = [_STRUCT_CODE[k.size] if isinstance(k, UInt) else f"{k.size}s" for _, k in members]
        self.struct = struct.Struct((">" if big_endian else "<") + "".join(codes))
        self.checked = [(name, kind) for name, kind in members if not _always_fits(kind)]

    def read(self, data: bytes, at: int, values: dict[str, Any]) -> int:
        try:
            values.update(zip(self.names, self.struct.unpack_from(data, at), strict=True))
        except struct.error:
            raise self.too_short(data, at) from None
        for name, kind in self.checked:
            if (want := _misfit(kind, values[name])) is not None:
                error = FrameError if kind.fixed is None else WrongVariant
                raise error(self.layout, name, at + self.offset_of(name), _shown(values[name]), want)
        return at + self.struct.size

    def write(self, values: dict[str, Any]) -> bytes:
        row = [values[name] for name in self.names]
        for (name, kind), value in zip(self.members, row, strict=True):
            if (want := _misfit(kind, value)) is not None:
                raise FrameError(self.layout, name, None, _shown(value), want)
        return self.struct.pack(*row)

    def offset_of(self, wanted: str) -> int:
        offset = 0
        for name, kind in self.members:
            if name == wanted:
                break
            offset += kind.size
        return offset

    def too_short(self, data: bytes, at: int) -> FrameError:
        for name, kind in self.members:
            left = max(0, len(data) - at)
            if left < kind.size:
                return FrameError(self.layout, name, at, _amount(left), _amount(kind.size))
            at += kind.size
        raise AssertionError("struct refused bytes that are all there")


class _CountedOctets(_Part):
    def __init__(self, layout: str, name: str, kind: Counted) -> None:
        super().__init__(layout, name)
        self.kind = kind

    def size(self, values: dict[str, Any]) -> int:
        return (int(values[self.kind.count]) * self.kind.bits_per_item + 7) // 8

    def read(self, data: bytes, at: int, values: dict[str, Any]) -> int:
        size = self.size(values)
        values[self.name] = self.take(data, at, size)
        return at + size

    def write(self, values: dict[str, Any]) -> bytes:
        value, size = values[self.name], self.size(values)
        if not isinstance(value, bytes) or len(value) != size:
            want = f"{_amount(size)} as {self.kind.count} says"
            raise FrameError(self.layout, self.name, None, _shown(value), want)
        return value


class _UpToOctets(_Part):
    def __init__(self, layout: str, name: str, kind: UpTo) -> None:
        super().__init__(layout, name)
        self.most = kind.most

    def read(self, data: bytes, at: int, values: dict[str, Any]) -> int:
        taken = data[at : at + self.most]
        values[self.name] = taken
        return at + len(taken)

    def write(self, values: dict[str, Any]) -> bytes:
        value = values[self.name]
        if not isinstance(value, bytes) or len(value) > self.most:
            raise FrameError(self.layout, self.name, None, _shown(value), f"at most {_amount(self.most)}")
        return value


class _RestOctets(_Part):
    def read(self, data: bytes, at: int, values: dict[str, Any]) -> int:
        values[self.name] = data[at:]
        return max(at, len(data))

    def write(self, values: dict[str, Any]) -> bytes:
        value = values[self.name]
        if not isinstance(value, bytes):
            raise FrameError(self.layout, self.name, None, _shown(value), "bytes")
        return value


class _RecordList(_Part):
    def __init__(self, layout: str, name: str, kind: Records) -> None:
        super().__init__(layout, name)
        self.kind = kind

    def read(self, data: bytes, at: int, values: dict[str, Any]) -> int:
        found = []
        for _ in range(values[self.kind.count]):
            record, at = read(self.kind.layout, data, at)
            found.append(record)
        values[self.name] = tuple(found)
        return at

    def write(self, values: dict[str, Any]) -> bytes:
        items, count = values[self.name], values[self.kind.count]
        if len(items) != count:
            want = f"{count} as {self.kind.count} says"
            raise FrameError(self.layout, self.name, None, f"{len(items)} records", want)
        return b"".join([write(item) for item in items])


def _compile(layout: str, wire_fields: tuple[tuple[str, _Kind], ...]) -> Iterator[_Part]:
    run: list[tuple[str, UInt | Octets]] = []
    run_is_big = False
    for name, kind in wire_fields:
        if isinstance(kind, UInt | Octets):
            is_big = kind.big_endian if isinstance(kind, UInt) else run_is_big
            if run and is_big != run_is_big:
                yield _Run(layout, run, run_is_big)
                run = []
            run_is_big = is_big
            run.append((name, kind))
            continue
        if run:
            yield _Run(layout, run, run_is_big)
            run = []
        if isinstance(kind, Counted):
            yield _CountedOctets(layout, name, kind)
        elif isinstance(kind, Records):
            yield _RecordList(layout, name, kind)
        elif isinstance(kind, UpTo):
            yield _UpToOctets(layout, name, kind)
        else:
            yield _RestOctets(layout, name)
    if run:
        yield _Run(layout, run, run_is_big)


def _always_fits(kind: UInt | Octets) -> bool:
    return kind.always_fits if isinstance(kind, UInt) else kind.fixed is None


def _misfit(kind: UInt | Octets, value: object) -> str | None:
    """What was wanted instead of this value, or None if it fits."""
    if isinstance(kind, UInt):
        return None if kind.allows(value) else kind.limits
    if not isinstance(value, bytes) or len(value) != kind.size:
        return _amount(kind.size)
    if kind.fixed is not None and value != kind.fixed:
        return kind.fixed.hex()
    return None


def _shown(value: object) -> str:
    return f"{value.hex()} ({_amount(len(value))})" if isinstance(value, bytes) else repr(value)


def _amount(size: int) -> str:
    return "1 byte" if size == 1 else f"{size} bytes"
