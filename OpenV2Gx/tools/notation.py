"""Read the schema notation of OpenV2Gx/schema/*.txt.

The notation states what an XML schema states about names, types, order and bounds, one line a declaration;
an indented line continues the one before, a line that begins with '#' is a comment. OpenV2Gx/schema/README.md
explains it with examples.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

UNBOUNDED = 1 << 62
_T = TypeVar("_T")


class NotationError(Exception):
    """A line of the notation that says nothing we know: names file, line and what was wanted."""


@dataclass(frozen=True)
class Namespace:
    prefix: str
    uri: str
    qualified_elements: bool
    qualified_attributes: bool


@dataclass(frozen=True)
class Facets:
    """A value type: base is a built-in name or another value, the rest narrows it."""

    base: str
    low: int | None = None
    high: int | None = None
    min_length: int | None = None
    max_length: int | None = None
    choices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Attribute:
    name: str
    type: str
    required: bool
    uri: str


@dataclass(frozen=True)
class ElementParticle:
    """A local element; `type` is a type name or, for a value narrowed in place, a Facets."""

    name: str
    uri: str
    type: str | Facets


@dataclass(frozen=True)
class Reference:
    """A reference to a global element, which stands for its whole substitution group."""

    name: str


@dataclass(frozen=True)
class Wildcard:
    pass


@dataclass(frozen=True)
class Group:
    choice: bool
    members: tuple[Particle, ...]


@dataclass(frozen=True)
class Particle:
    term: ElementParticle | Reference | Wildcard | Group
    low: int
    high: int


@dataclass
class ComplexType:
    name: str
    extends: str | None = None
    abstract: bool = False
    mixed: bool = False
    attributes: list[Attribute] = field(default_factory=list)
    content: list[Particle] = field(default_factory=list)
    simple: str | None = None


@dataclass(frozen=True)
class GlobalElement:
    name: str
    uri: str
    type: str
    abstract: bool
    head: str | None


@dataclass
class Schema:
    name: str
    namespaces: list[Namespace] = field(default_factory=list)
    elements: dict[str, GlobalElement] = field(default_factory=dict)
    types: dict[str, ComplexType] = field(default_factory=dict)
    values: dict[str, Facets] = field(default_factory=dict)

    def absorb(self, other: Schema) -> None:
        """Take over every declaration of a schema named in a `use` line."""
        self.namespaces += other.namespaces
        for mine, theirs in (
            (self.elements, other.elements),
            (self.types, other.types),
            (self.values, other.values),
        ):
            clash = sorted(set(mine) & set(theirs))
            if clash:
                raise NotationError(f"{self.name}: also declared in {other.name}: {', '.join(clash)}")
            mine.update(theirs)  # type: ignore[arg-type]  # the pairs match by construction


FACETS = re.compile(
    r"(?P<base>[\w.]+)(?:\[(?P<low>-?\d*)\.\.(?P<high>-?\d*)\])?(?:\{(?P<min>\d*)\.\.(?P<max>\d*)\})?$"
)
PARTICLE = re.compile(r"(?P<name>[\w.-]+):(?P<type>[\w.]+(?:\[[^\]]*\])?)(?P<occurs>[?*+]|\{\d+\.\.\d*\})?$")
ATTRIBUTE = re.compile(r"@(?P<name>[\w.-]+):(?P<type>[\w.]+)(?P<optional>\?)?$")
OCCURS = re.compile(r"(?P<term>.*?)(?P<occurs>[?*+]|\{\d+\.\.\d*\})?$")


def read(path: Path) -> Schema:
    """Read one notation file and, first, the files that it uses."""
    schema = Schema(path.stem)
    reader = _Reader(schema)
    for number, line in _logical_lines(path):
        try:
            words = shlex.split(line)  # a quoted word may hold blanks, as enumerations of ISO 15118-20 do
            if words[0] == "use":
                schema.absorb(read(path.with_name(words[1] + ".txt")))
            else:
                reader.line(words)
        except (NotationError, IndexError, KeyError, ValueError) as why:
            raise NotationError(f"{path.name}:{number}: {why} in: {line}") from why
    return schema


def _logical_lines(path: Path) -> Iterator[tuple[int, str]]:
    pending, started = "", 0
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        text = raw.rstrip()
        if not text or text.startswith("#"):
            continue
        if text[0].isspace() and pending:
            pending += " " + text.strip()
            continue
        if pending:
            yield started, pending
        pending, started = text.strip(), number
    if pending:
        yield started, pending


def _facets(text: str) -> Facets:
    match = FACETS.match(text)
    if not match:
        raise NotationError(f"want BASE, BASE[low..high] or BASE{{min..max}}, got {text!r}")
    low, high, least, most = (
        int(match[key]) if match[key] else None for key in ("low", "high", "min", "max")
    )
    return Facets(match["base"], low, high, least, most)


def _occurs(text: str | None) -> tuple[int, int]:
    if not text:
        return 1, 1
    if text in "?*+":
        return {"?": (0, 1), "*": (0, UNBOUNDED), "+": (1, UNBOUNDED)}[text]
    low, high = text.strip("{}").split("..")
    return int(low), int(high) if high else UNBOUNDED


class _Reader:
    def __init__(self, schema: Schema) -> None:
        self.schema = schema
        self.namespace: Namespace | None = None

    def line(self, words: list[str]) -> None:
        keyword, rest = words[0], words[1:]
        if keyword == "schema":
            if rest[0] != self.schema.name:
                raise NotationError(f"the file is named {self.schema.name}, the schema {rest[0]}")
        elif keyword == "namespace":
            flags = set(rest[2:])
            self.namespace = Namespace(
                rest[0], rest[1], "unqualified-elements" not in flags, "qualified-attributes" in flags
            )
            self.schema.namespaces.append(self.namespace)
        elif keyword == "element":
            self.element(rest)
        elif keyword == "type":
            self.type(rest)
        elif keyword == "value":
            name = rest[0]
            choices = tuple(rest[3:]) if rest[2] == "enum" else ()
            self.declare(
                self.schema.values, name, Facets("enum", choices=choices) if choices else _facets(rest[2])
            )
        else:
            raise NotationError(f"unknown keyword {keyword!r}")

    def here(self) -> Namespace:
        if self.namespace is None:
            raise NotationError("a declaration before the first namespace line")
        return self.namespace

    def declare(self, table: dict[str, _T], name: str, what: _T) -> None:
        if name in table:
            raise NotationError(f"{name} is declared twice")
        table[name] = what

    def element(self, rest: list[str]) -> None:
        name = rest[0].rstrip(":")
        flags = rest[2:]
        head = flags[flags.index("for") + 1] if "for" in flags else None
        self.declare(
            self.schema.elements,
            name,
            GlobalElement(name, self.here().uri, rest[1], "abstract" in flags, head),
        )

    def type(self, rest: list[str]) -> None:
        equals = rest.index("=")
        head, body = rest[:equals], rest[equals + 1 :]
        made = ComplexType(head[0], abstract="abstract" in head[1:], mixed="mixed" in head[1:])
        if "extends" in head:
            made.extends = head[head.index("extends") + 1]
        plain: list[str] = []
        for word in body:
            if word.startswith("@"):
                match = ATTRIBUTE.match(word)
                if not match:
                    raise NotationError(f"want @Name:type or @Name:type?, got {word!r}")
                uri = self.here().uri if self.here().qualified_attributes else ""
                made.attributes.append(Attribute(match["name"], match["type"], not match["optional"], uri))
            elif word.startswith("$"):
                made.simple = word[1:]
            elif word != "-":
                plain.append(word)
        made.content, left = self.sequence(plain)
        if left:
            raise NotationError(f"unbalanced ')' before {' '.join(left)}")
        self.declare(self.schema.types, made.name, made)

    def sequence(self, words: list[str]) -> tuple[list[Particle], list[str]]:
        """Particles up to a '|', a closing bracket or the end; returns them and the words left."""
        found: list[Particle] = []
        while words and words[0] != "|" and not words[0].startswith(")"):
            word, words = words[0], words[1:]
            if word == "(":
                branches: list[list[Particle]] = []
                while True:
                    branch, words = self.sequence(words)
                    branches.append(branch)
                    if not words:
                        raise NotationError("a '(' is not closed")
                    closing, words = words[0], words[1:]
                    if closing != "|":
                        break
                members = tuple(
                    branch[0] if len(branch) == 1 else Particle(Group(False, tuple(branch)), 1, 1)
                    for branch in branches
                )
                term = Group(True, members) if len(branches) > 1 else Group(False, tuple(branches[0]))
                found.append(Particle(term, *_occurs(closing[1:])))
            else:
                found.append(self.particle(word))
        return found, words

    def particle(self, word: str) -> Particle:
        match = PARTICLE.match(word)
        if match:
            text = match["type"]
            uri = self.here().uri if self.here().qualified_elements else ""
            narrowed = _facets(text) if "[" in text else text
            return Particle(ElementParticle(match["name"], uri, narrowed), *_occurs(match["occurs"]))
        match = OCCURS.match(word)
        assert match is not None
        if match["term"] == "any":
            return Particle(Wildcard(), *_occurs(match["occurs"]))
        if match["term"].startswith("&"):
            return Particle(Reference(match["term"][1:]), *_occurs(match["occurs"]))
        raise NotationError(f"want Name:type, &Name, any or a bracket, got {word!r}")
