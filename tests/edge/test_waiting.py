"""Who waits is told for what: in plain words, with what can be done, and more and more seldom."""

from __future__ import annotations

import io
from types import SimpleNamespace
from typing import cast

from edge.evse_app import EvseApp
from edge.log import Log
from edge.session_app import SessionApp
from edge.waiting import (
    AUTHORISERS,
    CALLER,
    EVSE_WAITS,
    LOOK_EVERY_MS,
    PEV_WAITS,
    POWER_IS_ON,
    Wait,
    Waiting,
    charger_waits,
)
from plc.session.evse_session import State
from plc.session.pev_session import PevState
from tests.edge.charging import FAST, Program, cable


class Waiter:
    """An app of which only the wait is known, and its time."""

    def __init__(self, wait: Wait | None, session: object = None) -> None:
        self.now_ms = 0
        self.out = io.StringIO()
        self.log = Log("car", lambda: self.now_ms, self.out)
        self.session = session
        self.is_ending = False
        self.wait = wait
        self.loop = SimpleNamespace(clock=lambda: self.now_ms)
        self.place = SimpleNamespace(has_twin=lambda: False)
        self.waiting = Waiting(cast(SessionApp, self))

    def waits_for(self) -> Wait | None:
        return self.wait

    def said(self, until_ms: int) -> list[str]:
        """Look once a second until then; what was printed."""
        while self.now_ms < until_ms:
            self.now_ms += LOOK_EVERY_MS
            self.waiting.look(self.now_ms)
        self.log.close()
        return self.out.getvalue().splitlines()


def test_where_nothing_runs_it_is_said_soon_and_then_more_and_more_seldom() -> None:
    lines = Waiter(Wait("nothing is plugged in", "key u")).said(12 * 3_600_000)
    assert lines[0] == "[    3.000] car    waiting  nothing is plugged in: key u"
    assert lines[1].endswith("waiting  nothing is plugged in: key u (12 s)")
    assert 70 < len(lines) < 90    # a night


def test_in_a_session_it_is_said_every_ten_seconds_with_its_limit() -> None:
    session = SimpleNamespace(entered_ms=0, limit_ms=lambda: 180_000)
    lines = Waiter(PEV_WAITS["AUTHORIZATION"], session).said(40_000)
    assert [line[:11] for line in lines] == [f"[{second:9.3f}]" for second in (6, 16, 26, 36)]
    assert lines[-1].endswith("the charge is authorised: card, app or telephone (36 s of at most 180 s)")


def test_a_wait_that_comes_and_goes_is_told_as_well_and_also_more_and_more_seldom() -> None:
    waiter = Waiter(None)
    waits = Wait("matching"), Wait("joining")
    waiter.waits_for = lambda: waits[waiter.now_ms // LOOK_EVERY_MS % 2]  # type: ignore[method-assign]
    lines = waiter.said(3_600_000)
    assert lines[0] == "[    5.000] car    waiting  joining"
    assert {line.split()[-1] for line in lines} == {"matching", "joining"}
    assert 10 < len(lines) < 40


def test_nothing_is_said_where_nothing_is_waited_for() -> None:
    assert Waiter(None).said(100_000) == []


def test_the_tables_name_states_that_there_are() -> None:
    assert set(PEV_WAITS) <= {state.name for state in PevState}
    assert set(EVSE_WAITS) <= {state.name for state in State}
    assert set(POWER_IS_ON) <= {state.name for state in (*PevState, *State)}
    assert set(AUTHORISERS) == {"free", "key", "device"}


def test_a_caller_that_waits_for_the_switching_off_is_told() -> None:
    app = SimpleNamespace(session=None, pilot="B", server=SimpleNamespace(waiting=object()),
                          hardware=SimpleNamespace(is_welded=False), loop=SimpleNamespace(clock=lambda: 0),
                          homeplug=SimpleNamespace(conn=SimpleNamespace(level=lambda _: 100)))
    assert charger_waits(cast(EvseApp, app)) == CALLER


def test_an_ac_charge_at_which_nothing_changes_is_told_by_both_sides() -> None:
    name = cable()
    with Program("E", name, charger_energy="AC", **FAST) as charger, \
            Program("P", name, car_energy="AC", **FAST) as car:
        for side, words in ((charger, "now +present 230.0 V  32.0 A"), (car, "now +SoC 40 %  32.0 A")):
            side.until(words)
        charger.until("now +present 230.0 V  32.0 A")    # although nothing has changed


def test_a_car_that_nobody_answers_says_so_once_and_not_every_second() -> None:
    with Program("P", cable(), **FAST) as car:
        car.until(r"waiting +no charger answers yet \(SLAC\): is the plug all the way in")
        car.until(r"waiting +no charger answers yet .*\(1\d s\)")
        assert [car.text.count(words) for words in ("attempt failed", "to=RESTING", "level ")] == [1, 0, 1]
        assert len(car.lines) < 12


def test_both_sides_of_an_authorisation_are_told_who_has_to_do_what() -> None:
    name = cable()
    with Program("E", name, charger_authorisation="key", **FAST) as charger, \
            Program("P", name, virtual_user="4 plug", **FAST) as car:
        charger.until("waiting +ready: no car is plugged in")
        car.until("waiting +nothing is plugged in: key u plugs the virtual car in")
        charger.until(r"waiting +the charge waits for your word: key a .* \(\d s of at most 180 s\)")
        car.until("waiting +the charger waits until the charge is authorised: card, app or telephone")
        charger.press("a")
        car.until("to=CURRENT_DEMAND")
        car.press("space")
        car.until("waiting +this charge is over: unplug")
        charger.until("waiting +this charge is over")


def test_who_forgot_a_charger_in_another_terminal_is_told() -> None:
    name = cable()
    with Program("E", name, **FAST) as charger, Program("E", name, **FAST) as forgotten:
        for side in (charger, forgotten):
            side.until("twin +another charger is at this virtual cable too, .*end one of them")
