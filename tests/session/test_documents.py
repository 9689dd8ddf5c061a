"""doc/car.md names what there is."""

from fsmPev import PevState
from plc.session.quirks import CarQuirks, listed
from tests.support import PROJECT

PAGE = (PROJECT / "doc" / "car.md").read_text(encoding="utf-8")


def test_every_state_of_the_car_is_told_but_for_the_first() -> None:
    assert [state.name for state in PevState if f"`{state.name}`" not in PAGE] == ["IDLE"]


def test_every_leniency_of_the_car_is_told() -> None:
    assert [quirk.name for quirk in listed(CarQuirks) if f"`{quirk.name}`" not in PAGE] == []
