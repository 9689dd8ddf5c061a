#!/usr/bin/env python3
"""Random messages of a schema, valid by its grammar: for tests, and as seeds for the fuzzer.

random_messages.py COUNT [SEED]     COUNT request lines "encode SCHEMA JSON" for every schema
"""

from __future__ import annotations

import base64
import json
import random
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # started as a script: find the project

from OpenV2Gx.tools.grammar import (
    ANY_ATTRIBUTE,
    ANY_ELEMENT,
    ATTRIBUTE,
    CHARACTERS,
    END,
    NOWHERE,
    Grammar,
    Production,
    Root,
    Type,
    Value,
    build,
)
from OpenV2Gx.tools.make_tables import SCHEMAS, SHIPPED
from OpenV2Gx.tools.notation import read

EXACT_IN_JSON = 1 << 53
ENOUGH = 200  # elements; from there on everything ends as soon as it may
LONG, VERY_LONG = 40, 5000  # random strings without a bound of their own
ALPHABET = 'AZaz09 _-*"\\/\x00\x1f\x7fé€\ud7ff\ue000\U0001f600\U0010ffff'


class RandomMessages:
    """Walks the grammar of one schema; the same seed gives the same messages."""

    def __init__(self, grammar: Grammar, seed: int) -> None:
        self.grammar = grammar
        self.random = random.Random(seed)  # noqa: S311  # test data, no secrets
        self.made = 0
        self.whole_types, self.whole_states = _completable(grammar)

    def document(self, name: str | None = None) -> dict[str, Any]:
        """One message; `name` chooses the root, or else chance does."""
        roots = [r for r in self.grammar.roots if name in (None, r.name) and r.type in self.whole_types]
        return self.message(self.random.choice(roots))

    def fragment(self) -> dict[str, Any]:
        return self.message(
            self.random.choice([r for r in self.grammar.fragments if r.type in self.whole_types])
        )

    def message(self, root: Root) -> dict[str, Any]:
        self.made = 0
        return {root.name: self.element(self.grammar.types[root.type])}

    def element(self, kind: Type) -> Any:
        self.made += 1
        if kind.value is not None:
            return self.value(kind.value)
        content: dict[str, Any] = {}
        state, repeat, count, runs, last = kind.start, NOWHERE, 0, 0, ""
        seen: set[str] = set()
        while True:
            production = self.choose(state, len(content))
            if production.event == END:
                return content
            value = self.element(self.grammar.types[production.type])
            if kind.relaxed and production.event == CHARACTERS and not content:
                return value
            if not (production.is_list and production.name == last):
                key = last = production.name
                if kind.interleaves and production.event != ATTRIBUTE:
                    runs += 1
                    key = f"{key}#{runs}" if key in seen else key
                    seen.add(production.name)
                place = content.setdefault(key, []) if production.is_list else None
            if production.is_list:
                assert place is not None
                place.append(value)
            else:
                content[key] = value
                last = ""
            if production.counted:
                bounds = self.grammar.repeats[production.next]
                count = count + 1 if repeat == production.next else 1
                repeat = production.next
                state = (
                    bounds.must if count < bounds.low else bounds.may if count < bounds.high else bounds.done
                )
            else:
                state, repeat = production.next, NOWHERE

    def choose(self, state: int, members: int) -> Production:
        """Any production but a wildcard; the end more and more likely, the longer it gets."""
        possible = [
            production
            for production in self.grammar.states[state].productions
            if _possible(self.grammar, production, self.whole_types, self.whole_states)
        ]
        ends = [production for production in possible if production.event == END]
        if ends and (self.made > ENOUGH or self.random.random() < 0.15 + 0.05 * members):
            return ends[0]
        return self.random.choice(possible)

    def value(self, value: Value) -> Any:
        pick = self.random
        if value.kind == "boolean":
            return pick.random() < 0.5
        if value.kind == "enum":
            return pick.choice(value.choices)
        if value.kind in ("bits", "unsigned", "signed"):
            low, high = value.low, value.high
            near = [
                low,
                high,
                0,
                1,
                -1,
                127,
                128,
                16383,
                16384,
                EXACT_IN_JSON,
                EXACT_IN_JSON + 1,
                -EXACT_IN_JSON - 1,
            ]
            number = pick.choice([*(n for n in near if low <= n <= high), pick.randint(low, high)])
            return _in_json(number)
        if value.kind == "big":
            size = 1 << pick.choice([0, 1, 7, 31, 53, 63, 64, 160, 2048, 8190])
            return _in_json(pick.choice([size, -size, size - 1, pick.randint(-size, size)]))
        most = max(value.low, min(value.high, LONG))
        length = pick.choice([value.low, most, pick.randint(value.low, most)])
        if pick.random() < 0.02:
            length = min(value.high, VERY_LONG)
        if value.kind == "string":
            return "".join(pick.choice(ALPHABET) for _ in range(length))
        data = pick.randbytes(length)
        return data.hex() if value.kind == "hex" else base64.b64encode(data).decode("ascii")


def _completable(grammar: Grammar) -> tuple[set[int], set[int]]:
    """Types and states from which an end can be reached without a wildcard."""
    types = {number for number, kind in enumerate(grammar.types) if kind.value is not None}
    states: set[int] = set()
    before = -1
    while before != len(types) + len(states):
        before = len(types) + len(states)
        for number, state in enumerate(grammar.states):
            if any(p.event == END or _possible(grammar, p, types, states) for p in state.productions):
                states.add(number)
        types |= {number for number, kind in enumerate(grammar.types) if kind.start in states}
    return types, states


def _possible(grammar: Grammar, production: Production, types: set[int], states: set[int]) -> bool:
    if production.event in (ANY_ELEMENT, ANY_ATTRIBUTE):
        return False
    if production.event == END:
        return True
    # A list that has begun can always be filled; what counts is what may follow the full one.
    leads_to = grammar.repeats[production.next].done if production.counted else production.next
    return production.type in types and leads_to in states


def _in_json(number: int) -> int | str:
    return number if abs(number) <= EXACT_IN_JSON else str(number)


def grammar_of(schema: str) -> Grammar:
    return build(read(SCHEMAS / f"{schema}.txt"))


def main(arguments: list[str]) -> int:
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 2
    count, seed = int(arguments[0]), int(arguments[1]) if len(arguments) > 1 else 1
    for schema in SHIPPED:
        messages = RandomMessages(grammar_of(schema), seed)
        for number in range(count):
            fragment = number % 4 == 3
            message = messages.fragment() if fragment else messages.document()
            text = json.dumps(message, separators=(",", ":"), ensure_ascii=bool(number % 2))
            print(f"encode{'-fragment' * fragment} {schema} {text}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
