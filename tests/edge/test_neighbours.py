"""Two chargers on one powerline, as at a site where cables lie side by side: only one has the car's pilot."""

from __future__ import annotations

import pytest

from exiConnector import CODEC
from tests.edge.charging import FAST, Program, cable

pytestmark = pytest.mark.skipif(not CODEC.exists(), reason=f"{CODEC.name} is not built (make codec)")


def test_toggles_of_the_pilot_tell_chargers_apart_that_hear_the_car_alike() -> None:
    """By attenuation alone the neighbour would be taken."""
    name = cable()
    with (
        Program("E", name, **FAST, virtual_attenuation=16, peer_amplitude=9) as ours,
        Program("E", name, **FAST, virtual_attenuation=15, virtual_pilot=f"{name} beside") as theirs,
    ):
        ours.until("line +KeySet")
        theirs.until("line +KeySet")
        with Program("P", name, **FAST, car_validation="doubt") as car:
            theirs.until("slac +pilot toggled .*times=0")
            ours.until("slac +pilot toggled .*times=3")
            ours.until("line +SlacMatched")
            car.until("slac +amplitude map +wanted_by=.* carriers=1155")
            ours.until("slac +amplitude map +agreed_by=.* amplitude=9")
            car.until("to=CURRENT_DEMAND")
            assert "SlacMatched" not in theirs.text


def test_a_lossy_slow_line_takes_its_time_and_still_charges() -> None:
    name = cable()
    bad = {"virtual_loss": 5, "virtual_delay": 5}
    with Program("E", name, **FAST, **bad), Program("P", name, **FAST, **bad) as car:
        car.until("to=CURRENT_DEMAND")
