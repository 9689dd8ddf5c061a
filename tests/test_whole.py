"""Whole charges with real sessions, supervisors and virtual devices, and whatever may befall them.

SAFETY_RUNS is the number of short runs, a few events from any stage of a charge on; of the long ones, from
plug-in until everything has come to rest, there is one for each 700 of them.
"""

import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.whole import Whole, play_short

RUNS = int(os.environ.get("SAFETY_RUNS", "50000"))
PARTS = 8    # so that all cores have their share
BATCH = 10    # scripts in one example: drawing takes less time than running
SCRIPTS = st.lists(st.binary(min_size=4, max_size=8), min_size=BATCH, max_size=BATCH)
pytestmark = pytest.mark.timeout(3600)


@pytest.mark.parametrize("protocol", [0, 1])
def test_left_alone_the_charge_goes_on(protocol: int) -> None:
    whole = Whole(bytes((protocol, 150)))
    assert whole.car.amps > 20
    assert whole.pev.trip is None
    assert whole.evse.trip is None
    whole.finish()


@pytest.mark.parametrize("protocol", [0, 1])
def test_a_stop_by_the_user_is_an_orderly_end(protocol: int) -> None:
    whole = Whole(bytes((protocol, 150)))
    whole.sessions["pev"].user_stop(whole.now_ms)
    whole.run(12_000)
    assert whole.ends[0] == ("pev", "user_stop")
    assert whole.pev.trip is None
    assert whole.evse.trip is None
    assert not whole.car.lock.is_on


@pytest.mark.parametrize("part", range(PARTS))
def test_whatever_befalls_any_stage_of_a_charge_is_safe_at_every_step(part: int) -> None:
    @settings(max_examples=RUNS // PARTS // BATCH, database=None, deadline=None)
    @given(SCRIPTS)
    def many(scripts: list[bytes]) -> None:
        for script in scripts:
            play_short(script, part, PARTS)

    many()


@settings(max_examples=max(20, RUNS // 700), database=None, deadline=None)
@given(st.binary(min_size=2, max_size=30))
def test_whatever_befalls_a_charge_it_stays_safe_and_comes_to_rest(script: bytes) -> None:
    Whole(script).finish()
