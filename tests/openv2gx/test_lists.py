"""Every bounded list of every schema: full it goes both ways, one more or one less is refused by name."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest

from OpenV2Gx.tools.grammar import END, Grammar, Production, Root
from OpenV2Gx.tools.random_messages import RandomMessages, grammar_of
from tests.openv2gx.serve import SCHEMAS, compact, serve

UNBOUNDED = 1 << 16


class BoundedList(NamedTuple):
    """A list in the content of a fragment root: its name, and how many items it holds."""

    root: Root
    name: str
    low: int
    high: int


class FullLists(RandomMessages):
    """Messages as small as may be, but for one list, which is full."""

    def __init__(self, grammar: Grammar, name: str) -> None:
        super().__init__(grammar, seed=1)
        self.name = name

    def choose(self, state: int, members: int) -> Production:
        productions = self.grammar.states[state].productions
        for production in productions:
            if production.is_list and production.name == self.name and production.type in self.whole_types:
                return production
        for production in productions:
            if production.event == END:
                return production
        return super().choose(state, members)


def bounded_lists(grammar: Grammar) -> Iterator[BoundedList]:
    """Each once, at the first fragment root whose own content has it."""
    seen: set[tuple[str, int, int]] = set()
    for root in grammar.fragments:
        todo, met = [grammar.types[root.type].start], set()
        while todo:
            state = todo.pop()
            if state < 0 or state in met or state >= len(grammar.states):
                continue
            met.add(state)
            for production in grammar.states[state].productions:
                if production.event == END:
                    continue
                if not production.counted:
                    todo.append(production.next)
                    continue
                bounds = grammar.repeats[production.next]
                todo += [bounds.must, bounds.may, bounds.done]
                key = production.name, bounds.low, bounds.high
                if production.is_list and bounds.high < UNBOUNDED and key not in seen:
                    seen.add(key)
                    yield BoundedList(root, *key)


def found(message: Any, name: str) -> list[Any] | None:
    """The list of this name, wherever it is."""
    if isinstance(message, dict):
        for key, value in message.items():
            if key == name and isinstance(value, list):
                return value
            inner = found(value, name)
            if inner is not None:
                return inner
    return None


@pytest.mark.parametrize("schema", SCHEMAS)
def test_every_bounded_list(schema: str) -> None:
    grammar = grammar_of(schema)
    lists = list(bounded_lists(grammar))
    requests: list[str] = []
    for one in lists:
        message = FullLists(grammar, one.name).message(one.root)
        items = found(message, one.name)
        assert items is not None
        assert len(items) == one.high, one
        requests.append(f"encode-fragment {schema} {compact(message)}")
        items.append(items[0])
        requests.append(f"encode-fragment {schema} {compact(message)}")
        del items[max(one.low - 1, 0):]
        requests.append(f"encode-fragment {schema} {compact(message)}")
    answers = serve(requests)
    full, more, less = answers[0::3], answers[1::3], answers[2::3]
    for one, answer in zip(lists, more, strict=True):
        assert answer.startswith("error "), one
        assert f"{one.name}[{one.high + 1}]" in answer
    for one, answer in zip(lists, less, strict=True):
        assert answer.startswith("error "), one
        assert one.name in answer
    back = serve([f"decode-fragment {schema} {answer.removeprefix('ok ')}" for answer in full])
    for request, answer in zip(requests[0::3], back, strict=True):
        assert json.loads(answer.removeprefix("ok ")) == json.loads(request.split(" ", 2)[2])


def test_the_long_lists_are_among_them() -> None:
    longest = {one.name: one.high for one in bounded_lists(grammar_of("iso20_common")) if one.high >= 1024}
    assert longest == {
        "PowerScheduleEntry": 1024, "PriceLevelScheduleEntry": 1024, "PriceRuleStack": 1024,
        "EVPowerScheduleEntry": 1024, "EVPriceRuleStack": 1024, "EVPowerProfileEntry": 2048}
