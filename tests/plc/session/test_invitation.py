"""The charger's pilot without a session: when it invites, and when it rests, in virtual time."""

from __future__ import annotations

import pytest

from plc.fsm import table_faults
from plc.session import invitation as limits
from plc.session.invitation import Invitation, Pilot


class Bench:
    def __init__(self, repeats: int = 2) -> None:
        self.now_ms = 0
        self.invitation = Invitation(repeats, 0)
        self.on("plugged")

    def on(self, *events: str) -> Bench:
        for event in events:
            self.invitation.fire(event, None, self.now_ms)
        return self

    def pass_ms(self, ms: int) -> Bench:
        self.now_ms += ms
        self.invitation.tick(self.now_ms)
        return self

    def next(self) -> int:
        """To the next deadline; returns how long that took."""
        due_ms = self.invitation.next_deadline_ms()
        assert due_ms is not None
        passed_ms = due_ms - self.now_ms
        self.pass_ms(passed_ms)
        return passed_ms

    @property
    def state(self) -> str:
        return self.invitation.state.name

    @property
    def has_duty(self) -> bool:
        return self.invitation.wants_duty


def test_the_table_is_sound() -> None:
    assert table_faults(Invitation.table, Pilot, Pilot.AWAY) == []


def test_a_goodbye_keeps_the_duty_for_1500_ms_and_then_waits_for_the_car() -> None:
    bench = Bench().on("begins", "goodbye")
    assert bench.pass_ms(1_499).has_duty
    assert not bench.pass_ms(1).has_duty
    assert bench.invitation.next_deadline_ms() is None    # however long
    assert not bench.on("heard").has_duty    # a neighbour's SLAC is not our car's
    assert bench.on("sign").has_duty


def test_a_session_that_is_over_leaves_the_car_alone_at_5_percent() -> None:
    bench = Bench().on("begins", "over")
    assert bench.has_duty
    assert bench.invitation.next_deadline_ms() is None
    assert bench.on("begins").state == "TALKING"


def test_by_the_standard_a_refusal_takes_the_duty_at_once() -> None:
    bench = Bench().on("begins", "refused")
    assert not bench.has_duty
    assert bench.on("sign").has_duty


def test_a_broken_session_leaves_the_car_time_to_call_again_and_then_invites_it_anew() -> None:
    bench = Bench().on("begins", "broken")
    assert bench.pass_ms(limits.RECALL_MS.value - 1).has_duty
    assert bench.on("begins").state == "TALKING"    # it has called
    bench.on("broken")
    assert bench.next() == limits.RECALL_MS.value
    assert not bench.has_duty
    assert bench.next() == limits.REST_MS.value
    assert bench.has_duty


def test_a_car_that_does_not_talk_is_asked_twice_more_and_then_waited_for_at_5_percent() -> None:
    bench = Bench()
    rests = []
    for _ in range(2):
        bench.pass_ms(30_000).on("heard")    # whoever it was: SLAC is under way
        assert bench.next() == limits.SILENT_MS.value
        assert bench.state == "RESTING"
        rests.append(bench.next())
    assert rests == [limits.REST_MS.value] * 2
    assert bench.next() == limits.SILENT_MS.value
    assert bench.state == "INVITING"
    assert bench.invitation.next_deadline_ms() is None
    assert [getattr(one, "event", "") for one in bench.invitation.take_commands()][-1] == "silent"


def test_a_goodbye_gives_the_repeats_back_and_a_new_car_has_its_own() -> None:
    for events in (("begins", "goodbye"), ("unplugged", "plugged")):
        bench = Bench()
        for _ in range(2):
            bench.on("begins", "broken")
            bench.next()
            bench.next()
        assert bench.invitation.left == 0
        bench.on("begins", "broken")
        bench.next()
        assert bench.state == "INVITING"    # no rest any more
        bench.on(*events)
        assert bench.invitation.left == 2


@pytest.mark.parametrize(("before", "then"), [
    ((), "RESTING"), (("begins",), "CUT"), (("begins", "broken"), "RESTING"),
    (("begins", "goodbye"), "DONE"), (("begins", "over"), "RESTING")])
def test_what_the_supervisor_has_cut_comes_back_3_s_later_but_not_under_a_session(
    before: tuple[str, ...], then: str,
) -> None:
    bench = Bench(repeats=0).on(*before, "cut")
    assert bench.state == then
    assert not bench.has_duty
    if then == "RESTING":
        assert bench.next() == limits.REST_MS.value
        assert bench.has_duty
    if then == "CUT":
        assert bench.on("sign", "cut").state == "CUT"
        bench.on("broken")
        assert bench.state == "RESTING"


def test_nothing_is_said_to_nobody() -> None:
    bench = Bench().on("unplugged")
    for event in ("sign", "heard", "begins", "goodbye", "broken", "cut"):
        assert bench.on(event).state == "AWAY"
    assert not bench.has_duty
    assert bench.on("plugged").has_duty
