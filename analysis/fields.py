"""How one field of a message is read and shown: the words in which `analysis.messages` is written.

A row of that table names a field once: the key it has in JSON (a number's key ends in its unit), the path
to it inside the message body, how its value reads as text, and when it is worth a reader's time.
`compile_row` turns a row into two closures; nothing is looked up by name while a recording runs through.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, TypeAlias

from analysis import values

SEPARATOR = "  "    # between what two rows say

Body = Mapping[str, Any]
Value = Any    # what json.loads can give: a message is plain JSON


class Kind(NamedTuple):
    """How a value of the message becomes a JSON value and a text."""

    value: Callable[[Value], Value]
    text: Callable[[Value], str]


def _same(value: Value) -> Value:
    return value


VOLTAGE = Kind(values.number, values.volts)
CURRENT = Kind(values.number, values.amperes)
POWER = Kind(values.number, values.watts)
ENERGY = Kind(values.number, values.watt_hours)
DURATION = Kind(values.seconds_of, values.duration)
REACTIVE = Kind(values.number, values.reactive)
FREQUENCY = Kind(values.number, values.hertz)
PERCENT = Kind(_same, lambda value: f"{value} %")
NUMBER = Kind(_same, str)
SECONDS = Kind(_same, lambda value: f"{value} s")
WORD = Kind(_same, str)                        # an enumeration, in the standard's own words
TEXT = Kind(_same, lambda value: values.printable(value) or '""')
NAME = Kind(_same, lambda value: values.printable(value) or "empty")
IDENTIFIER = Kind(_same, values.identifier)
BOOLEAN = Kind(_same, lambda value: "true" if value else "false")
MARK = Kind(_same, lambda value: "" if value else "false")    # the label alone says it
BYTES = Kind(lambda value: len(value) * 3 // 4 - value.count("="),
             lambda value: f"{len(value) * 3 // 4 - value.count('=')} bytes")    # base64Binary


class Field(NamedTuple):
    """One field of a message.

    key: name in the JSON event; path: where it is in the message body, `/` between element names;
    label: word before the text; quiet: values that are not worth a word in the text line.
    """

    key: str
    path: str
    kind: Kind
    label: str = ""
    quiet: tuple[Value, ...] = ()


class Derived(NamedTuple):
    """Something said about a message that is more than one field.

    value: body to JSON value (None: absent); text: that value to text ("" says nothing).
    """

    key: str
    value: Callable[[Body], Value]
    text: Callable[[Value], str]


class Group(NamedTuple):
    """Fields that are read in one breath after one word: `max 500.0 V 125.0 A 50.0 kW`."""

    label: str
    fields: tuple[Field | Derived, ...]


class Inside(NamedTuple):
    """Rows of one element of the message; none of them is looked for where the element is absent."""

    path: str
    rows: tuple[Row, ...]


Row: TypeAlias = "Field | Derived | Group | Inside"
ReadValue = Callable[[Body], Value]
ReadText = Callable[[Body], str]


class Compiled(NamedTuple):
    """A row ready for use: how to read each of its values (None: absent) and its text ("" says nothing)."""

    values: tuple[tuple[str, ReadValue], ...]
    text: ReadText


def compile_row(row: Row) -> Compiled:
    """The closures of a row of the table."""
    if isinstance(row, Inside):
        return _compile_inside(row)
    if isinstance(row, Group):
        inner = [compile_row(field) for field in row.fields]
        return Compiled(tuple(pair for part in inner for pair in part.values),
                        _text_of_group(row.label, tuple(part.text for part in inner)))
    if isinstance(row, Derived):
        return Compiled(((row.key, row.value),), _text_of_derived(row))
    outer, _, name = row.path.rpartition("/")
    if outer:
        return _compile_inside(Inside(outer, (row._replace(path=name),)))
    return Compiled(((row.key, _value_of_field(row)),), _text_of_field(row))


def _compile_inside(row: Inside) -> Compiled:
    name, _, further = row.path.partition("/")
    inner = [compile_row(inner_row) for inner_row in ((Inside(further, row.rows),) if further else row.rows)]
    texts = tuple(part.text for part in inner)

    def text(body: Body) -> str:
        element = body.get(name)
        if element is None:
            return ""
        return SEPARATOR.join([part for read in texts if (part := read(element))])

    def value_in_element(read: ReadValue) -> ReadValue:
        def value(body: Body) -> Value:
            element = body.get(name)
            return None if element is None else read(element)

        return value

    return Compiled(tuple((key, value_in_element(read)) for part in inner for key, read in part.values), text)


def _text_of_group(label: str, texts: tuple[ReadText, ...]) -> ReadText:
    def text(body: Body) -> str:
        said = label
        for read in texts:
            part = read(body)
            if part:
                said += " " + part
        return said if said is not label else ""

    return text


def _text_of_derived(row: Derived) -> ReadText:
    read_value, as_text = row.value, row.text

    def text(body: Body) -> str:
        value = read_value(body)
        return "" if value is None else as_text(value)

    return text


def _value_of_field(row: Field) -> ReadValue:
    name, convert = row.path, row.kind.value

    def value(body: Body) -> Value:
        found = body.get(name)
        return None if found is None else convert(found)

    return value


def _text_of_field(row: Field) -> ReadText:
    name, as_text, quiet, label = row.path, row.kind.text, row.quiet, row.label
    before = f"{label} " if label else ""

    def text(body: Body) -> str:
        found = body.get(name)
        if found is None or found in quiet:
            return ""
        return before + as_text(found)

    def mark(body: Body) -> str:
        found = body.get(name)
        if found is None or found in quiet:
            return ""
        said = as_text(found)
        return f"{label} {said}" if said else label

    return mark if row.kind is MARK else text
