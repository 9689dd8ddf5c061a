"""How records become the codec's JSON and come back: each structure is one list of fields, read both ways.

    Structure(PreChargeReq, (
        at("DC_EVStatus", "ev_status", EV_STATUS),
        at("EVTargetVoltage", "target_voltage_v", VOLTS),
    ))

A key with dots is a path through nested objects.  Reading is as strict as the records and as lenient as
chargers and cars on the road make necessary: a unit that is left out is taken for the right one.

In a charging loop the same few fields pass twenty times a second: what can be known of them before is made
ready, and a place gets its name only when something is wrong there (doc/decisions/0095).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import compress, repeat
from math import inf, isfinite
from operator import call, is_not
from typing import Any, Generic, TypeVar

from plc.session.records import SessionError

T = TypeVar("T")
Json = Any

SMALLEST_VALUE, LARGEST_VALUE = -32768, 32767
MULTIPLIERS = range(-3, 4)
REMEMBERED = 200    # physical values, each way: limits and targets are said again with every message


class Misfit(Exception):
    """Something that cannot be read or written.  path: where; each structure that it leaves adds its part."""

    def __init__(self, got: object, want: str, *path: str) -> None:
        super().__init__(got, want)
        self.got = got
        self.want = want
        self.path = path


class Coding(Generic[T]):
    """One kind of value; both ways raise Misfit."""

    def put(self, value: T) -> Json:
        raise NotImplementedError

    def take(self, json: Json) -> T:
        raise NotImplementedError


class Plain(Coding[T]):
    """What JSON says as it is: whole numbers, booleans, texts."""

    def __init__(self, kind: type[T]) -> None:
        self.kind = kind

    def put(self, value: T) -> Json:
        if type(value) is not self.kind:
            raise Misfit(value, self.kind.__name__)
        return value

    def take(self, json: Json) -> T:
        if type(json) is not self.kind:
            raise Misfit(json, self.kind.__name__)
        return json


class Long(Coding[int]):
    """A whole number of 64 bits: beyond 2^53 the codec writes it as decimal digits."""

    def put(self, value: int) -> Json:
        if type(value) is not int:
            raise Misfit(value, "int")
        return value if abs(value) <= 2**53 else str(value)

    def take(self, json: Json) -> int:
        if type(json) is int:
            return json
        if type(json) is str and json.removeprefix("-").isdecimal() and len(json) <= 20:
            return int(json)
        raise Misfit(json, "a whole number")


class Word(Coding[str]):
    """One word of an enumeration, with the few that this protocol calls otherwise.

    names: our word to the protocol's.  The codec holds both sides to the enumeration itself.
    Several of our words may become one of the protocol's; it comes back as the first of them.
    """

    def __init__(self, names: Mapping[str, str] | None = None) -> None:
        self.names = dict(names or {})
        self.own = {theirs: ours for ours, theirs in reversed(self.names.items())}

    def put(self, value: str) -> Json:
        if type(value) is not str:
            raise Misfit(value, "a word")
        return self.names.get(value, value)

    def take(self, json: Json) -> str:
        if type(json) is not str:
            raise Misfit(json, "a word")
        return self.own.get(json, json)


class Octets(Coding[bytes]):
    """Bytes, hexadecimal on the wire."""

    def put(self, value: bytes) -> Json:
        if type(value) is not bytes:
            raise Misfit(value, "bytes")
        return value.hex()

    def take(self, json: Json) -> bytes:
        try:
            return bytes.fromhex(json)
        except (TypeError, ValueError):
            raise Misfit(json, "hexadecimal digits") from None


class TextOctets(Coding[bytes]):
    """Bytes, text on the wire."""

    def put(self, value: bytes) -> Json:
        try:
            return value.decode()
        except (AttributeError, UnicodeDecodeError):
            raise Misfit(value, "UTF-8 text") from None

    def take(self, json: Json) -> bytes:
        try:
            return json.encode()  # type: ignore[no-any-return]
        except (AttributeError, UnicodeEncodeError):
            raise Misfit(json, "text") from None


class Quantity(Coding[float]):
    """A physical value: Value x 10^Multiplier.  factors: further units that are read, each in ours.

    Written exactly where that is possible, with the multiplier nearest to 0; else as fine as 16 bits allow.
    """

    def __init__(self, unit: str, factors: dict[str | None, int] | None = None) -> None:
        self.unit = unit
        self.factors: dict[str | None, int] = {None: 1, unit: 1, **(factors or {})}
        self._amount = lru_cache(REMEMBERED, typed=True)(self._amount_of)

    def put(self, value: float) -> Json:
        if type(value) not in NUMBERS:
            raise Misfit(value, f"a number of {self.unit}")
        try:
            multiplier, count = scaled(value)
        except OverflowError:
            want = f"at most {LARGEST_VALUE}000" if abs(value) < inf else "a number of"
            raise Misfit(value, f"{want} {self.unit}") from None
        return {"Multiplier": multiplier, "Unit": self.unit, "Value": count}

    def take(self, json: Json) -> float:
        try:
            return self._amount(json["Multiplier"], json["Value"], json.get("Unit"))
        except (TypeError, KeyError, AttributeError, ValueError, OverflowError):
            raise self._misfit(json) from None

    def _amount_of(self, multiplier: Json, value: Json, unit: Json) -> float:
        if type(multiplier) is not int or multiplier not in MULTIPLIERS or type(value) is not int:
            raise ValueError
        return number(value, multiplier) * self.factors[unit]

    def _misfit(self, json: Json) -> Misfit:
        if not (type(json) is dict and "Multiplier" in json and "Value" in json):
            return Misfit(json, "Multiplier, Unit and Value")
        if json.get("Unit") not in list(self.factors):
            return Misfit(json["Unit"], self.unit, "Unit")
        return Misfit(json, "Multiplier -3..3 and a whole Value")


NUMBERS = (float, int)
# Nearest to 0 first: some chargers and cars have only ever seen -1, 0 and 1.
_EXACT_ORDER = (0, -1, 1, -2, 2, -3, 3)
_POWERS = (1, 10, 100, 1000)


@lru_cache(REMEMBERED)
def scaled(value: float) -> tuple[int, int]:
    """Multiplier and Value for this number; OverflowError for one that does not fit."""
    if not SMALLEST_VALUE - 0.5 < value / 1000 < LARGEST_VALUE + 0.5:
        raise OverflowError
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

    def put(self, value: float) -> Json:
        if type(value) not in (float, int) or not isfinite(value):
            raise Misfit(value, "a number")
        return max(SMALLEST_VALUE, min(LARGEST_VALUE, int(value)))

    def take(self, json: Json) -> float:
        if type(json) is not int:
            raise Misfit(json, "a whole number")
        return float(json)


class Many(Coding[tuple[T, ...]]):
    """A list."""

    def __init__(self, item: Coding[T]) -> None:
        self.item = item

    def put(self, value: tuple[T, ...]) -> Json:
        if type(value) is not tuple:
            raise Misfit(value, "a tuple")
        return [self.item.put(item) for item in value]

    def take(self, json: Json) -> tuple[T, ...]:
        if type(json) is not list:
            raise Misfit(json, "a list")
        return tuple(self.item.take(item) for item in json)


class Single(Coding[tuple[T, ...]]):
    """A tuple for which this protocol has only one place."""

    def __init__(self, item: Coding[T]) -> None:
        self.item = item

    def put(self, value: tuple[T, ...]) -> Json:
        if type(value) is not tuple or len(value) != 1:
            raise Misfit(value, "exactly one")
        return self.item.put(value[0])

    def take(self, json: Json) -> tuple[T, ...]:
        return (self.item.take(json),)


class Switch(Coding[str]):
    """A word that this protocol says as true or false."""

    def __init__(self, true: str, false: str) -> None:
        self.words = {True: true, False: false}
        self.values = {true: True, false: False}

    def put(self, value: str) -> Json:
        if value not in self.values:
            raise Misfit(value, " or ".join(self.values))
        return self.values[value]

    def take(self, json: Json) -> str:
        if type(json) is not bool:
            raise Misfit(json, "true or false")
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


# What a set of fields that came together becomes: names, and the function that makes each content.
Way = tuple[tuple[str, ...], tuple[Callable[[Any], Any], ...]]


class Structure(Coding[T]):
    """A record.  constants: what is written always and not read; passed_over: what is not read.

    Fields that came together once go the same way next time, all at once.  There are no more such sets than
    the schema allows, for the codec says keys in its order.
    """

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
        self._attributes = tuple(field.attribute for field in fields)
        self._is_flat = not self.constants and all(len(field.path) == 1 for field in fields)
        self._ways_out: dict[tuple[bool, ...], Way] = {}    # by which fields of the record are there
        self._ways_in: dict[tuple[str, ...], Way] = {}      # by the keys of the object

    def put(self, value: T) -> Json:
        if type(value) is not self.record:
            raise Misfit(value, self.record.__name__)
        contents = tuple(map(getattr, repeat(value), self._attributes))
        are_there = tuple(map(is_not, contents, repeat(None)))
        if way := self._ways_out.get(are_there):
            keys, puts = way
            try:
                return dict(zip(keys, map(call, puts, compress(contents, are_there)), strict=True))
            except Misfit:
                pass    # field by field it will be known where
        json = self._put_each(value)
        if self._is_flat:
            there = tuple(compress(self.fields, are_there))
            self._ways_out[are_there] = (tuple(field.path[0] for field in there),
                                         tuple(field.coding.put for field in there))
        return json

    def take(self, json: Json) -> T:
        way = self._ways_in.get(tuple(json)) if type(json) is dict else None
        if way:
            attributes, takes = way
            try:
                return self.record(**dict(zip(attributes, map(call, takes, json.values()), strict=True)))
            except Misfit:
                pass    # field by field it will be known where
        values = self._take_each(json)
        if self._is_flat and len(values) == len(json):    # nothing was passed over
            fields = {field.path[0]: field for field in self.fields}
            self._ways_in[tuple(json)] = (tuple(fields[key].attribute for key in json),
                                          tuple(fields[key].coding.take for key in json))
        return self.record(**values)

    def _put_each(self, value: T) -> dict[str, Json]:
        json: dict[str, Json] = {}
        for path, constant in self.constants:
            _inner(json, path)[path[-1]] = constant
        for field in self.fields:
            content = getattr(value, field.attribute)
            if content is not None:
                try:
                    _inner(json, field.path)[field.path[-1]] = field.coding.put(content)
                except Misfit as misfit:
                    misfit.path = (*field.path, *misfit.path)
                    raise
            elif not field.is_optional:
                raise Misfit(None, "a value", *field.path)
        return json

    def _take_each(self, json: Json) -> dict[str, Any]:
        """The values of the record's attributes."""
        objects: dict[tuple[str, ...], Json] = {}
        for prefix, known in self.known.items():
            found = json if not prefix else objects[prefix[:-1]].get(prefix[-1], {})
            if type(found) is not dict:
                raise Misfit(found, "an object", *prefix)
            for key in found:
                if key not in known:
                    raise Misfit(found[key], "nothing of this name", *prefix, key)
            objects[prefix] = found
        values: dict[str, Any] = {}
        for field in self.fields:
            content = objects[field.path[:-1]].get(field.path[-1])
            if content is not None:
                try:
                    values[field.attribute] = field.coding.take(content)
                except Misfit as misfit:
                    misfit.path = (*field.path, *misfit.path)
                    raise
            elif not field.is_optional:
                raise Misfit(None, "a value", *field.path)
        return values


def _inner(json: dict[str, Json], path: tuple[str, ...]) -> dict[str, Json]:
    for key in path[:-1]:
        json = json.setdefault(key, {})
    return json


class Protocol:
    """All messages of one protocol: their names on the wire, and the structure of each."""

    def __init__(self, name: str, structures: Mapping[str, Structure[Any]]) -> None:
        self.name = name
        self.structures = structures
        self._names = {structure.record: message for message, structure in structures.items()}

    def name_of(self, record: type[object]) -> str:
        """What this protocol calls the message."""
        name = self._names.get(record)
        if name is None:
            raise SessionError(record.__name__, None, f"a message of {self.name}")
        return name

    def to_message(self, record: object, session_id: bytes) -> dict[str, Json]:
        """The codec's JSON of this record; SessionError if the protocol cannot say it."""
        name = self.name_of(type(record))
        try:
            body = {name: self.structures[name].put(record)}
        except Misfit as misfit:
            raise SessionError(".".join((name, *misfit.path)), misfit.got, misfit.want) from None
        return {"V2G_Message": {"Header": {"SessionID": session_id.hex()}, "Body": body}}

    def from_message(self, message: Json) -> tuple[bytes, Any]:
        """Session id and record; SessionError names the message and the field that do not fit.

        Signatures and notifications in the header are not read.
        """
        try:
            content = message["V2G_Message"]
            header, body = content["Header"], content["Body"]
            session_id = bytes.fromhex(header["SessionID"])
            name, content = next(iter(body.items()))
        except (TypeError, KeyError, ValueError, AttributeError, StopIteration):
            raise SessionError("V2G_Message", message, "a header with a SessionID, and a body") from None
        structure = self.structures.get(name)
        if structure is None:
            raise SessionError(name, "a message that is not supported", "another message", name, session_id)
        try:
            return session_id, structure.take(content)
        except Misfit as misfit:
            raise SessionError(".".join((name, *misfit.path)), misfit.got, misfit.want, name,
                               session_id) from None
