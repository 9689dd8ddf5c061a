"""Turn a schema in our notation into EXI grammars: numbered types, states and productions.

EXI 1.0 second edition, section 8.5.4, for strict = false: a state's productions are ordered attributes (by
name, then URI), elements (in schema order, members of a substitution group by name and URI in the place of
their head), SE(*), EE, CH; the event code is the position in that order.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from OpenV2Gx.tools.notation import (
    UNBOUNDED,
    Attribute,
    ComplexType,
    ElementParticle,
    Facets,
    Group,
    Particle,
    Reference,
    Schema,
    Wildcard,
)

ATTRIBUTE, ELEMENT, ANY_ATTRIBUTE, ANY_ELEMENT, END, CHARACTERS = range(6)
EVENTS = ("EXI_ATTRIBUTE", "EXI_ELEMENT", "EXI_ANY_ATTRIBUTE", "EXI_ANY_ELEMENT", "EXI_END", "EXI_CHARACTERS")
NOWHERE = 0xFFFF

# Built-in value types: kind, lowest, highest value.
BUILT_IN: dict[str, tuple[str, int, int]] = {
    "boolean": ("boolean", 0, 1),
    "byte": ("integer", -(1 << 7), (1 << 7) - 1),
    "short": ("integer", -(1 << 15), (1 << 15) - 1),
    "int": ("integer", -(1 << 31), (1 << 31) - 1),
    "long": ("integer", -(1 << 63), (1 << 63) - 1),
    "unsignedByte": ("integer", 0, (1 << 8) - 1),
    "unsignedShort": ("integer", 0, (1 << 16) - 1),
    "unsignedInt": ("integer", 0, (1 << 32) - 1),
    "unsignedLong": ("integer", 0, (1 << 64) - 1),
    "integer": ("big", 0, 0),
    "string": ("string", 0, UNBOUNDED),
    "anyURI": ("string", 0, UNBOUNDED),
    "ID": ("string", 0, UNBOUNDED),
    "IDREF": ("string", 0, UNBOUNDED),
    "hexBinary": ("hex", 0, UNBOUNDED),
    "base64Binary": ("base64", 0, UNBOUNDED),
}


@dataclass(frozen=True)
class Value:
    """How a value is coded: kind, width of an n-bit code, bounds of number or length, enumeration."""

    kind: str
    bits: int = 0
    low: int = 0
    high: int = 0
    choices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Production:
    event: int
    name: str = ""
    type: int = 0
    next: int = NOWHERE
    is_list: bool = False
    counted: bool = False  # next is then a number of a Repeat


@dataclass(frozen=True)
class State:
    productions: tuple[Production, ...]


@dataclass(frozen=True)
class Repeat:
    """Where a counted particle leads: below its minimum, while it may repeat, at its maximum."""

    low: int
    high: int
    must: int
    may: int
    done: int


@dataclass
class Type:
    name: str
    value: Value | None = None
    start: int = NOWHERE
    interleaves: bool = False
    relaxed: bool = False


@dataclass(frozen=True)
class Root:
    name: str
    type: int


@dataclass
class Grammar:
    schema: str
    types: list[Type] = field(default_factory=list)
    states: list[State] = field(default_factory=list)
    repeats: list[Repeat] = field(default_factory=list)
    roots: list[Root] = field(default_factory=list)
    fragments: list[Root] = field(default_factory=list)


@dataclass
class _Position:
    """One particle of a content model after groups are dissolved (Glushkov's positions)."""

    order: int
    productions: list[tuple[str, str, int]]  # name, uri, type; empty for a wildcard
    is_list: bool
    low: int = 1
    high: int = 1
    follow: set[int] = field(default_factory=set)


@dataclass(frozen=True)
class _Entry:
    """Where the production of a position leads: a state, or for a counted one the number of a Repeat."""

    next: int
    counted: bool


@dataclass
class _Model:
    first: set[int]
    last: set[int]
    empty: bool


def build(schema: Schema) -> Grammar:
    return _Builder(schema).build()


class _Builder:
    def __init__(self, schema: Schema) -> None:
        self.schema = schema
        self.grammar = Grammar(schema.name)
        self.numbers: dict[str | Value, int] = {}
        self.states: dict[State, int] = {}
        self.members: dict[str, list[str]] = {}
        self.declarations: dict[tuple[str, str], dict[str, int]] = {}
        self.anonymous = 0
        for element in schema.elements.values():
            head = element.head
            while head:
                self.members.setdefault(head, []).append(element.name)
                head = schema.elements[head].head

    def build(self) -> Grammar:
        for name in list(self.schema.values) + list(self.schema.types):
            self.type_number(name)
        elements = self.schema.elements.values()
        for element in sorted(elements, key=lambda e: (e.name, e.uri)):
            number = self.type_number(element.type)
            self.grammar.roots.append(Root(element.name, number))
            self.declarations.setdefault((element.name, element.uri), {})[element.type] = number
        self.fragments()
        return self.grammar

    def fragments(self) -> None:
        """Fragment roots: every qualified name; one with several types gets a relaxed grammar (EXI 8.5.3)."""
        qualified = sorted(self.declarations)
        relaxed: list[tuple[int, str, str]] = []
        for name, uri in qualified:
            kinds = self.declarations[name, uri]
            number = next(iter(kinds.values()))
            if len(kinds) > 1:
                number = len(self.grammar.types)
                self.grammar.types.append(Type(f"{name} (relaxed)", relaxed=True, interleaves=True))
                relaxed.append((number, name, uri))
            globally = self.schema.elements.get(name)
            spaces = [space for other, space in qualified if other == name]
            plain = globally.uri if globally else spaces[0]
            self.grammar.fragments.append(Root(self.shown(name, uri, plain), number))
        for number, name, uri in relaxed:
            self.relaxed(
                number, [self.grammar.types[kind].name for kind in self.declarations[name, uri].values()]
            )

    def shown(self, name: str, uri: str, plain: str) -> str:
        """A name in JSON: bare in its usual namespace, with a prefix in any other."""
        prefixes = {space.uri: space.prefix for space in self.schema.namespaces}
        return name if uri == plain else f"{prefixes.get(uri, '')}:{name}"

    def relaxed(self, number: int, own_types: list[str]) -> None:
        """The relaxed grammar of one name; attributes that its own types declare go by their bare name."""
        attributes = sorted({(a.name, a.uri) for kind in self.schema.types.values() for a in kind.attributes})
        own = [
            (a.name, a.uri)
            for t in own_types
            if t in self.schema.types
            for a in self.schema.types[t].attributes
        ]
        string = self.type_number("string")
        start, content = self.new_state(), self.new_state()
        outer = []
        for name, uri in attributes:
            plain = next(space for other, space in own + attributes if other == name)
            outer.append(Production(ATTRIBUTE, "@" + self.shown(name, uri, plain), string, start))
        inner = [
            Production(ELEMENT, root.name, root.type, content, is_list=True)
            for root in self.grammar.fragments
        ]
        tail = [
            Production(ANY_ELEMENT, next=content),
            Production(END),
            Production(CHARACTERS, "$", string, content),
        ]
        self.fill(start, [*outer, Production(ANY_ATTRIBUTE, next=start), *inner, *tail])
        self.fill(content, [*inner, *tail])
        self.grammar.types[number].start = start

    def type_number(self, name: str) -> int:
        if name in self.numbers:
            return self.numbers[name]
        number = self.numbers[name] = len(self.grammar.types)
        made = Type(name)
        self.grammar.types.append(made)
        if name in self.schema.types:
            self.complex(made, self.schema.types[name])
        else:
            made.value = self.value(name)
        return number

    def narrowed(self, facets: Facets) -> int:
        """A value narrowed in place: a type without a name."""
        value = self.narrow(facets)
        if value not in self.numbers:
            self.numbers[value] = len(self.grammar.types)
            self.grammar.types.append(Type("", value))
        return self.numbers[value]

    def value(self, name: str) -> Value:
        if name in self.schema.values:
            return self.narrow(self.schema.values[name])
        if name not in BUILT_IN:
            raise KeyError(f"{self.schema.name}: type {name} is not declared")
        kind, low, high = BUILT_IN[name]
        return _integer(low, high) if kind == "integer" else Value(kind, 0, low, high)

    def narrow(self, facets: Facets) -> Value:
        if facets.choices:
            return Value("enum", _bits(len(facets.choices)), 0, len(facets.choices), facets.choices)
        base = self.value(facets.base)
        if base.kind in ("bits", "unsigned", "signed"):
            low = base.low if facets.low is None else facets.low
            high = base.high if facets.high is None else facets.high
            return _integer(low, high)
        low = base.low if facets.min_length is None else facets.min_length
        high = base.high if facets.max_length is None else facets.max_length
        return Value(base.kind, base.bits, low, high, base.choices)

    def complex(self, made: Type, source: ComplexType) -> None:
        chain = [source]
        while (base := chain[-1].extends) is not None:
            chain.append(self.schema.types[base])
        attributes = sorted((a for kind in chain for a in kind.attributes), key=lambda a: (a.name, a.uri))
        content = [particle for kind in reversed(chain) for particle in kind.content]
        simple = next((kind.simple for kind in chain if kind.simple), None)
        mixed = any(kind.mixed for kind in chain)
        positions: list[_Position] = []
        model = self.sequence(content, positions, in_list=False)
        made.interleaves = mixed or _interleaves(positions)
        made.start = self.content_states(attributes, positions, model, simple, mixed)

    def content_states(
        self,
        attributes: list[Attribute],
        positions: list[_Position],
        model: _Model,
        simple: str | None,
        mixed: bool,
    ) -> int:
        if simple is not None:
            end = self.state([Production(END)])
            first = [Production(CHARACTERS, "$", self.type_number(simple), end)]
            following = self.state(first)
        else:
            entries = self.particle_states(positions, model, mixed)
            following = self.new_state()
            first = self.productions(positions, model.first, model.empty, entries)
            first = self.fill(following, first, mixed)
        for number in range(len(attributes) - 1, -1, -1):
            following = self.state(self.attribute_productions(attributes[number:], following, first))
        return following

    def particle_states(self, positions: list[_Position], model: _Model, mixed: bool) -> list[_Entry]:
        """Make the states after each position; returns where the production of each position leads."""
        entries: list[_Entry] = []
        fillings: list[tuple[int, set[int], bool]] = []
        for number, position in enumerate(positions):
            may_end = number in model.last
            after = self.new_state()
            again = {number} if (position.low, position.high) in ((0, UNBOUNDED), (1, UNBOUNDED)) else set()
            fillings.append((after, position.follow | again, may_end))
            if again or position.high == 1:
                entries.append(_Entry(after, False))
                continue
            may = must = self.new_state()
            fillings.append((may, position.follow | {number}, may_end))
            if position.low > 1:
                must = self.new_state()
                fillings.append((must, {number}, False))
            entries.append(_Entry(len(self.grammar.repeats), True))
            self.grammar.repeats.append(Repeat(position.low, position.high, must, may, after))
        for state, which, may_end in fillings:
            self.fill(state, self.productions(positions, which, may_end, entries), mixed)
        return entries

    def attribute_productions(
        self, attributes: list[Attribute], start: int, content: list[Production]
    ) -> list[Production]:
        """Productions of the state in which attributes[0] is the next that may come.

        `start` is the state reached by attributes[0]; the later ones lead to states made before it.
        """
        found: list[Production] = []
        after = [start]
        state = start
        for attribute in attributes[1:]:
            state = next(
                production.next
                for production in self.grammar.states[state].productions
                if production.event == ATTRIBUTE and production.name == "@" + attribute.name
            )
            after.append(state)
        for attribute, leads_to in zip(attributes, after, strict=True):
            number = self.type_number(attribute.type)
            found.append(Production(ATTRIBUTE, "@" + attribute.name, number, leads_to))
            if attribute.required:
                return found
        return found + content

    def productions(
        self, positions: list[_Position], which: set[int], may_end: bool, entries: list[_Entry]
    ) -> list[Production]:
        found: list[Production] = []
        wildcard: Production | None = None
        for number in sorted(which):
            position, entry = positions[number], entries[number]
            if not position.productions:
                wildcard = Production(ANY_ELEMENT, next=entry.next, counted=entry.counted)
            for name, _, kind in position.productions:
                found.append(Production(ELEMENT, name, kind, entry.next, position.is_list, entry.counted))
        if wildcard is not None:
            found.append(wildcard)
        if may_end:
            found.append(Production(END))
        return found

    def state(self, productions: list[Production]) -> int:
        made = State(tuple(productions))
        if made not in self.states:
            self.states[made] = len(self.grammar.states)
            self.grammar.states.append(made)
        return self.states[made]

    def new_state(self) -> int:
        self.grammar.states.append(State(()))
        return len(self.grammar.states) - 1

    def fill(self, state: int, productions: list[Production], mixed: bool = False) -> list[Production]:
        """Give a state its productions; in mixed content text may come anywhere and changes nothing."""
        if mixed:
            productions = [*productions, Production(CHARACTERS, "$", self.type_number("string"), state)]
        self.grammar.states[state] = State(tuple(productions))
        return productions

    def sequence(self, particles: Iterable[Particle], positions: list[_Position], in_list: bool) -> _Model:
        whole = _Model(set(), set(), True)
        for particle in particles:
            part = self.particle(particle, positions, in_list)
            for number in whole.last:
                positions[number].follow |= part.first
            whole.first |= part.first if whole.empty else set()
            whole.last = part.last | (whole.last if part.empty else set())
            whole.empty = whole.empty and part.empty
        return whole

    def particle(self, particle: Particle, positions: list[_Position], in_list: bool) -> _Model:
        if not isinstance(particle.term, Group):
            position = self.position(particle, len(positions), in_list)
            positions.append(position)
            only = {position.order}
            return _Model(set(only), set(only), particle.low == 0)
        group, low, high = particle.term, particle.low, particle.high
        if high not in (1, UNBOUNDED) or low > 1:
            copies = [
                Particle(group, 1 if number < low else 0, 1) for number in range(max(low, min(high, 64)))
            ]
            if high != UNBOUNDED and high > 64:
                raise ValueError(f"{self.schema.name}: a group repeated {high} times is more than we unroll")
            if high == UNBOUNDED:
                copies.append(Particle(group, 0, UNBOUNDED))
            return self.sequence(copies, positions, in_list=True)
        in_list = in_list or high > 1
        if group.choice:
            model = _Model(set(), set(), False)
            for member in group.members:
                part = self.particle(member, positions, in_list)
                model.first |= part.first
                model.last |= part.last
                model.empty = model.empty or part.empty
        else:
            model = self.sequence(group.members, positions, in_list)
        if high == UNBOUNDED:
            for number in model.last:
                positions[number].follow |= model.first
        model.empty = model.empty or low == 0
        return model

    def position(self, particle: Particle, order: int, in_list: bool) -> _Position:
        term = particle.term
        productions: list[tuple[str, str, int]] = []
        if isinstance(term, ElementParticle):
            if isinstance(term.type, Facets):
                number = self.narrowed(term.type)
                self.anonymous += 1
                identity = f"anonymous {self.anonymous}"
            else:
                number = self.type_number(term.type)
                identity = term.type
            self.declarations.setdefault((term.name, term.uri), {})[identity] = number
            productions.append((term.name, term.uri, number))
        elif isinstance(term, Reference):
            for name in [term.name, *self.members.get(term.name, [])]:
                element = self.schema.elements[name]
                productions.append((name, element.uri, self.type_number(element.type)))
            productions.sort(key=lambda production: production[:2])
        else:
            assert isinstance(term, Wildcard)
        return _Position(order, productions, in_list or particle.high > 1, particle.low, particle.high)


def _interleaves(positions: list[_Position]) -> bool:
    """Whether a name can come back after another: lists grouped by name then need run numbers."""
    for number, position in enumerate(positions):
        seen, todo = set(), [other for other in position.follow if other != number]
        while todo:
            other = todo.pop()
            if other == number:
                return True
            if other not in seen:
                seen.add(other)
                todo += positions[other].follow
    return False


def _bits(count: int) -> int:
    return (count - 1).bit_length()


def _integer(low: int, high: int) -> Value:
    """EXI 7.1.9: n bits up to 4096 values, else Unsigned Integer from 0 up, else sign and magnitude."""
    if high - low < 4096:
        return Value("bits", _bits(high - low + 1), low, high)
    return Value("unsigned" if low >= 0 else "signed", 0, low, high)
