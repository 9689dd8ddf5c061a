"""The pages on sessions name what there is."""

import re

from fsmPev import PevState
from plc.session.quirks import CarQuirks, listed
from tests.support import PROJECT

RULES = (PROJECT / "doc" / "field-rules.md").read_text(encoding="utf-8")
PAGE = (PROJECT / "doc" / "car.md").read_text(encoding="utf-8")


def test_every_state_of_the_car_is_told_but_for_the_first() -> None:
    assert [state.name for state in PevState if f"`{state.name}`" not in PAGE] == ["IDLE"]


def test_every_leniency_of_the_car_is_told() -> None:
    assert [quirk.name for quirk in listed(CarQuirks) if f"`{quirk.name}`" not in PAGE] == []


def test_every_rule_from_the_field_has_a_test_that_exists() -> None:
    named = re.findall(r"`([\w/]+\.py)(?:::(\w+))?` \|", RULES)
    assert len(named) == sum(line.startswith("| ") for line in RULES.splitlines()) - 2
    for file, test in named:
        assert f"def {test}" in (PROJECT / file).read_text(encoding="utf-8"), (file, test)
