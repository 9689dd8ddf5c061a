"""How records become the codec's JSON and come back: each structure is one list of fields, read both ways.

    Structure(PreChargeReq, (
        at("DC_EVStatus", "ev_status", EV_STATUS),
        at("EVTargetVoltage", "target_voltage_v", VOLTS),
    ))

A key with dots is a path through nested objects.  Reading is as strict as the records and as lenient as
chargers and cars on the road make necessary: a unit that is left out is taken for the right one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import isfinite
from typing import Any, Generic, TypeVar

from plc.session.records import SessionError

T = TypeVar("T")
Json = Any

SMALLEST_VALUE, LARGEST_VALUE = -32768, 32767
MULTIPLIERS = range(-3, 4)


class Coding(Generic[T]):
    """One kind of value; both ways raise SessionError, naming `where`."""

    def put(self, value: T, where: str) -> Json:
        raise NotImplementedError

    def take(self, json: Json, where: str) -> T:
        raise NotImplementedError


class Plain(Coding[T]):
    """What JSON says as it is: whole numbers, booleans, texts."""

    def __init__(self, kind: type[T]) -> None:
        self.kind = kind

    def put(self, value: T, where: str) -> Json:
        return self.take(value, where)

    def take(self, json: Json, where: str) -> T:
        if type(json) is not self.kind:
            raise SessionError(where, json, self.kind.__name__)
        return json


class Long(Coding[int]):
    """A whole number of 64 bits: beyond 2^53 the codec writes it as decimal digits."""

    def put(self, value: int, where: str) -> Json:
        if type(value) is not int:
            raise SessionError(where, value, "int")
        return value if abs(value) <= 2**53 else str(value)

    def take(self, json: Json, where: str) -> int:
        if type(json) is int:
            return json
        if type(json) is str and json.removeprefix("-").isdecimal() and len(json) <= 20:
            return int(json)
        raise SessionError(where, json, "a whole number")


class Word(Coding[str]):
    """One word of an enumeration, with the few that this protocol calls otherwise.

    names: our word to the protocol's.  The codec holds both sides to the enumeration itself.
    Several of our words may become one of the protocol's; it comes back as the first of them.
    """

    def __init__(self, names: Mapping[str, str] | None = None) -> None:
        self.names = dict(names or {})
        self.own = {theirs: ours for ours, theirs in reversed(self.names.items())}

    def put(self, value: str, where: str) -> Json:
        if type(value) is not str:
            raise SessionError(where, value, "a word")
        return self.names.get(value, value)

    def take(self, json: Json, where: str) -> str:
        if type(json) is not str:
            raise SessionError(where, json, "a word")
        return self.own.get(json, json)


class Octets(Coding[bytes]):
    """Bytes, hexadecimal on the wire."""

    def put(self, value: bytes, where: str) -> Json:
        if type(value) is not bytes:
            raise SessionError(where, value, "bytes")
        return value.hex()

    def take(self, json: Json, where: str) -> bytes:
        try:
            return bytes.fromhex(json)
        except (TypeError, ValueError):
            raise SessionError(where, json, "hexadecimal digits") from None


class TextOctets(Coding[bytes]):
    """Bytes, text on the wire."""

    def put(self, value: bytes, where: str) -> Json:
        try:
            return value.decode()
        except (AttributeError, UnicodeDecodeError):
            raise SessionError(where, value, "UTF-8 text") from None

    def take(self, json: Json, where: str) -> bytes:
        try:
            return json.encode()  # type: ignore[no-any-return]
        except (AttributeError, UnicodeEncodeError):
            raise SessionError(where, json, "text") from None


class Quantity(Coding[float]):
    """A physical value: Value x 10^Multiplier.  factors: further units that are read, each in ours.

    Written exactly where that is possible, with the multiplier nearest to 0; else as fine as 16 bits allow.
    """

    def __init__(self, unit: str, factors: dict[str | None, int] | None = None) -> None:
        self.unit = unit
        self.factors: dict[str | None, int] = {None: 1, unit: 1, **(factors or {})}

    def put(self, value: float, where: str) -> Json:
        if type(value) not in (float, int) or not isfinite(value):
            raise SessionError(where, value, f"a number of {self.unit}")
        if not SMALLEST_VALUE - 0.5 < value / 1000 < LARGEST_VALUE + 0.5:
            raise SessionError(where, value, f"at most {LARGEST_VALUE}000 {self.unit}")
        multiplier, count = scaled(value)
        return {"Multiplier": multiplier, "Unit": self.unit, "Value": count}

    def take(self, json: Json, where: str) -> float:
        try:
            multiplier, value, unit = json["Multiplier"], json["Value"], json.get("Unit")
        except (TypeError, KeyError, AttributeError):
            raise SessionError(where, json, "Multiplier, Unit and Value") from None
        factor = self.factors.get(unit)
        if factor is None:
            raise SessionError(f"{where}.Unit", unit, self.unit)
        if type(multiplier) is not int or multiplier not in MULTIPLIERS or type(value) is not int:
            raise SessionError(where, json, "Multiplier -3..3 and a whole Value")
        return number(value, multiplier) * factor


# Nearest to 0 first: some chargers and cars have only ever seen -1, 0 and 1.
_EXACT_ORDER = (0, -1, 1, -2, 2, -3, 3)
_POWERS = (1, 10, 100, 1000)


def scaled(value: float) -> tuple[int, int]:
    """Multiplier and Value for this number, which is one that fits."""
    for multiplier in _EXACT_ORDER:
        count = _count(value, multiplier)
        if SMALLEST_VALUE <= count <= LARGEST_VALUE and number(count, multiplier) == value:
            return multiplier, count
    finest = next(multiplier for multiplier in MULTIPLIERS
                  if SMALLEST_VALUE <= _count(value, multiplier) <= LARGEST_VALUE)
    return finest, _count(value, finest)


def _count(value: float, multiplier: int) -> int:
    return round(value * 10.0**-multiplier)


def number(count: int, multiplier: int) -> float:
    """count x 10^multiplier, as exact as a float can be."""
    return float(count / _POWERS[-multiplier] if multiplier < 0 else count * _POWERS[multiplier])


class Whole(Coding[float]):
    """A number that this protocol can only say as a whole one of 16 bits; more is said as the largest."""

    def put(self, value: float, where: str) -> Json:
        if type(value) not in (float, int) or not isfinite(value):
            raise SessionError(where, value, "a number")
        return max(SMALLEST_VALUE, min(LARGEST_VALUE, int(value)))

    def take(self, json: Json, where: str) -> float:
        if type(json) is not int:
            raise SessionError(where, json, "a whole number")
        return float(json)


class Many(Coding[tuple[T, ...]]):
    """A list."""

    def __init__(self, item: Coding[T]) -> None:
        self.item = item

    def put(self, value: tuple[T, ...], where: str) -> Json:
        if type(value) is not tuple:
            raise SessionError(where, value, "a tuple")
        return [self.item.put(item, where) for item in value]

    def take(self, json: Json, where: str) -> tuple[T, ...]:
        if type(json) is not list:
            raise SessionError(where, json, "a list")
        return tuple(self.item.take(item, where) for item in json)


class Single(Coding[tuple[T, ...]]):
    """A tuple for which this protocol has only one place."""

    def __init__(self, item: Coding[T]) -> None:
        self.item = item

    def put(self, value: tuple[T, ...], where: str) -> Json:
        if type(value) is not tuple or len(value) != 1:
            raise SessionError(where, value, "exactly one")
        return self.item.put(value[0], where)

    def take(self, json: Json, where: str) -> tuple[T, ...]:
        return (self.item.take(json, where),)


class Switch(Coding[str]):
    """A word that this protocol says as true or false."""

    def __init__(self, true: str, false: str) -> None:
        self.words = {True: true, False: false}
        self.values = {true: True, false: False}

    def put(self, value: str, where: str) -> Json:
        if value not in self.values:
            raise SessionError(where, value, " or ".join(self.values))
        return self.values[value]

    def take(self, json: Json, where: str) -> str:
        if type(json) is not bool:
            raise SessionError(where, json, "true or false")
        return self.words[json]


@dataclass(frozen=True, slots=True)
class Field:
    """Where one attribute of a record stands."""

    path: tuple[str, ...]
    attribute: str
    coding: Coding[Any]
    is_optional: bool


def at(key: str, attribute: str, coding: Coding[Any]) -> Field:
    """A field that must be there."""
    return Field(tuple(key.split(".")), attribute, coding, is_optional=False)


def maybe(key: str, attribute: str, coding: Coding[Any]) -> Field:
    """A field that may be left out, in the record and in the message."""
    return Field(tuple(key.split(".")), attribute, coding, is_optional=True)


class Structure(Coding[T]):
    """A record.  constants: what is written always and not read; passed_over: what is not read."""

    def __init__(self, record: type[T], fields: tuple[Field, ...] = (), *,
                 constants: Mapping[str, Json] | None = None, passed_over: tuple[str, ...] = ()) -> None:
        self.record = record
        self.fields = fields
        self.constants = [(tuple(key.split(".")), value) for key, value in (constants or {}).items()]
        self.known: dict[tuple[str, ...], set[str]] = {(): set()}
        for path in [*(field.path for field in fields), *(path for path, _ in self.constants),
                     *(tuple(key.split(".")) for key in passed_over)]:
            for depth in range(len(path)):
                self.known.setdefault(path[:depth], set()).add(path[depth])

    def put(self, value: T, where: str) -> Json:
        if type(value) is not self.record:
            raise SessionError(where, value, self.record.__name__)
        json: dict[str, Json] = {}
        for path, constant in self.constants:
            _inner(json, path)[path[-1]] = constant
        for field in self.fields:
            content = getattr(value, field.attribute)
            if content is not None:
                place = f"{where}.{'.'.join(field.path)}"
                _inner(json, field.path)[field.path[-1]] = field.coding.put(content, place)
            elif not field.is_optional:
                raise SessionError(f"{where}.{'.'.join(field.path)}", None, "a value")
        return json

    def take(self, json: Json, where: str) -> T:
        objects: dict[tuple[str, ...], Json] = {}
        for prefix, known in self.known.items():
            found = json if not prefix else objects[prefix[:-1]].get(prefix[-1], {})
            if type(found) is not dict:
                raise SessionError(".".join((where, *prefix)), found, "an object")
            for key in found:
                if key not in known:
                    raise SessionError(".".join((where, *prefix, key)), found[key], "nothing of this name")
            objects[prefix] = found
        values: dict[str, Any] = {}
        for field in self.fields:
            content = objects[field.path[:-1]].get(field.path[-1])
            if content is not None:
                place = f"{where}.{'.'.join(field.path)}"
                values[field.attribute] = field.coding.take(content, place)
            elif not field.is_optional:
                raise SessionError(f"{where}.{'.'.join(field.path)}", None, "a value")
        return self.record(**values)


def _inner(json: dict[str, Json], path: tuple[str, ...]) -> dict[str, Json]:
    for key in path[:-1]:
        json = json.setdefault(key, {})
    return json


@dataclass(frozen=True)
class Protocol:
    """All messages of one protocol: their names on the wire, and the structure of each."""

    name: str
    structures: Mapping[str, Structure[Any]]

    def name_of(self, record: type[object]) -> str:
        """What this protocol calls the message."""
        for name, structure in self.structures.items():
            if structure.record is record:
                return name
        raise SessionError(record.__name__, None, f"a message of {self.name}")

    def to_message(self, record: object, session_id: bytes) -> dict[str, Json]:
        """The codec's JSON of this record; SessionError if the protocol cannot say it."""
        name = self.name_of(type(record))
        body = {name: self.structures[name].put(record, name)}
        return {"V2G_Message": {"Header": {"SessionID": session_id.hex()}, "Body": body}}

    def from_message(self, message: Json) -> tuple[bytes, Any]:
        """Session id and record; SessionError names the message and the field that do not fit.

        Signatures and notifications in the header are not read.
        """
        try:
            header, body = message["V2G_Message"]["Header"], message["V2G_Message"]["Body"]
            session_id = bytes.fromhex(header["SessionID"])
            name, content = next(iter(body.items()))
        except (TypeError, KeyError, ValueError, AttributeError, StopIteration):
            raise SessionError("V2G_Message", message, "a header with a SessionID, and a body") from None
        structure = self.structures.get(name)
        if structure is None:
            raise SessionError(name, "a message that is not supported", "another message", name, session_id)
        try:
            return session_id, structure.take(content, name)
        except SessionError as error:
            raise SessionError(error.where, error.got, error.want, name, session_id) from None
