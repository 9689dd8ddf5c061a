"""Whatever happens in whatever order: after every step the judges find nothing wrong.

SAFETY_RUNS says how many runs are generated with both sessions (tests/test_whole.py); here, for each
supervisor alone, a tenth of that.  `make safety` asks for many more.
"""

import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.plc.safety.scripts import EVSE_PREPARATIONS, PEV_PREPARATIONS, EvseRun, PevRun

RUNS = int(os.environ.get("SAFETY_RUNS", "50000"))
# An hour is far beyond what any number of runs asked for here takes, and still an end.
pytestmark = pytest.mark.timeout(3600)
many = settings(max_examples=RUNS // 10, database=None, deadline=None)
scripts = st.binary(min_size=17, max_size=100)


@many
@given(scripts)
def test_the_car_is_safe_after_every_step(script: bytes) -> None:
    PevRun(script)


@many
@given(scripts)
def test_the_charger_is_safe_after_every_step(script: bytes) -> None:
    EvseRun(script)


@pytest.mark.parametrize("stage", range(len(PEV_PREPARATIONS) + 1))
def test_an_orderly_start_leads_the_car_to_every_stage(stage: int) -> None:
    run = PevRun(bytes((stage,)))
    assert run.supervisor.trip is None
    assert run.supervisor.outputs.contactors_closed == (stage in (4, 5, 6))
    assert (run.supervisor.outputs.cp_state == "C") == (2 <= stage <= 5)


@pytest.mark.parametrize("stage", range(len(EVSE_PREPARATIONS) + 1))
def test_an_orderly_start_leads_the_charger_to_every_stage(stage: int) -> None:
    run = EvseRun(bytes((stage,)))
    assert run.supervisor.trip is None
    assert run.supervisor.outputs.contactors_closed == (stage >= 2)
    assert run.supervisor.outputs.supply_enabled == (stage in (4, 5))
    assert (run.supervisor.outputs.supply_current_a > 2) == (stage == 5)
