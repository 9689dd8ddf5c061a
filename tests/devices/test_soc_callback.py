"""The SoC callback: what is posted, once for each change, and again when it did not arrive."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from devices.soc_callback import RETRY_AFTER_MS, SocCallback
from devices.virtual_parts import Battery, BatteryOptions
from exiConnector import CODEC, ExiConnector
from plc.commands import Note
from plc.session.commands import Phase, SessionCommand, SocRead
from tests.faults.bench import Bench, Nothing, Packet

SOC = SocRead(evcc_id="dc0ea1116708", soc_percent=40, full_soc_percent=100, energy_capacity_wh=28_000.0,
              energy_request_wh=17_000.4, is_visit=False)
URL = "http://evse.local/ev_state"
QUERY = "current_soc=40&full_soc=100&energy_capacity=28000&energy_request=17000&evccid=dc0ea1116708"


class Rig:
    def __init__(self, url: str = URL, fallback_capacity_wh: int = 0) -> None:
        self.posted: list[str] = []
        self.notes: list[Note] = []
        self._done: Callable[[str, int], None] | None = None
        self.part = SocCallback(url, fallback_capacity_wh, self._post, self.notes.append)

    def _post(self, url: str, done: Callable[[str, int], None]) -> None:
        assert self._done is None, "one at a time"
        self.posted.append(url)
        self._done = done

    def answer(self, why: str, now_ms: int) -> None:
        done, self._done = self._done, None
        assert done is not None
        done(why, now_ms)

    @property
    def events(self) -> list[str]:
        return [note.event for note in self.notes]


def test_the_url_is_that_of_0_9_with_the_right_energies() -> None:
    rig = Rig()
    rig.part.tell(SOC, 0)
    assert rig.posted == [f"{URL}?{QUERY}"]


def test_what_the_car_has_not_told_is_minus_one() -> None:
    rig = Rig("http://evse.local/ev_state?key=7")
    rig.part.tell(SocRead(evcc_id="dc0ea1", soc_percent=None, full_soc_percent=None, energy_capacity_wh=None,
                          energy_request_wh=None, is_visit=True), 0)
    unknown = "current_soc=-1&full_soc=-1&energy_capacity=-1&energy_request=-1"
    assert rig.posted == [f"http://evse.local/ev_state?key=7&{unknown}&evccid=dc0ea1"]


def test_a_capacity_of_ours_stands_in_for_one_that_is_not_told() -> None:
    rig = Rig(fallback_capacity_wh=27_000)
    rig.part.tell(replace(SOC, energy_capacity_wh=None), 0)
    assert "energy_capacity=27000&" in rig.posted[0]


def test_each_change_is_posted_once() -> None:
    rig = Rig()
    rig.part.tell(SOC, 0)
    rig.answer("", 10)
    rig.part.tell(SOC, 20)
    rig.part.tell(replace(SOC, is_visit=True), 20)
    rig.part.tell(Phase("CHARGING"), 20)
    assert len(rig.posted) == 1
    rig.part.tell(replace(SOC, soc_percent=41), 30)
    assert len(rig.posted) == 2
    assert rig.events == ["posted"]


def test_while_one_is_under_way_only_the_newest_waits() -> None:
    rig = Rig()
    for percent in range(40, 60):
        rig.part.tell(replace(SOC, soc_percent=percent), percent)
    rig.answer("", 100)
    rig.answer("", 110)
    assert ["=40&" in rig.posted[0], "=59&" in rig.posted[1], len(rig.posted)] == [True, True, 2]


def test_what_did_not_arrive_is_posted_again_some_times_and_then_given_up() -> None:
    rig = Rig()
    rig.part.tell(SOC, 0)
    now_ms = 0
    for after_ms in RETRY_AFTER_MS:
        rig.answer("Connection refused", now_ms)
        assert rig.part.next_deadline_ms() == now_ms + after_ms
        now_ms += after_ms
        rig.part.tick(now_ms - 1)
        rig.part.tick(now_ms)
    rig.answer("Connection refused", now_ms)
    assert rig.part.next_deadline_ms() is None
    assert rig.posted == [f"{URL}?{QUERY}"] * 4
    assert rig.events == ["not_posted", "given_up"]


def test_after_it_was_given_up_the_next_change_is_posted_at_once() -> None:
    rig = Rig()
    rig.part.tell(SOC, 0)
    now_ms = 0
    for after_ms in (*RETRY_AFTER_MS, 0):
        rig.answer("no answer", now_ms)
        now_ms += after_ms
        rig.part.tick(now_ms)
    rig.part.tell(replace(SOC, soc_percent=41), now_ms + 1)
    assert len(rig.posted) == 5


@pytest.mark.parametrize("fails", [False, True])
def test_news_replace_what_waits_for_its_next_try(fails: bool) -> None:
    rig = Rig()
    rig.part.tell(SOC, 0)
    rig.answer("refused", 0)
    rig.part.tell(replace(SOC, soc_percent=41), 1)
    rig.part.tick(1_000)
    assert "current_soc=41&" in rig.posted[-1]
    rig.answer("refused" if fails else "", 1_001)
    rig.part.tick(60_000)
    assert all("current_soc=40&" not in url for url in rig.posted[1:])


PHASES = ("NEGOTIATED", "SET_UP", "DISCOVERED", "SELECTED", "AUTHORIZED", "PARAMETERS", "CABLE_CHECK",
          "ISOLATED", "PRE_CHARGE", "SWITCHING_ON", "CHARGING", "SWITCHING_OFF", "POWER_OFF", "CLOSING")
Talk = list[tuple[int, str, str]]


def charge(codec: ExiConnector, rig: Rig, hangs_from: str) -> Talk:
    """A whole charge; what was said and when.  From this phase on a post is under way for ever."""
    bench = Bench(codec, "iso2", Nothing())
    carry_out, send = bench.charger._do, bench.send
    talk: Talk = []
    hangs = False

    def also_told(command: SessionCommand) -> None:
        nonlocal hangs
        if isinstance(command, Phase) and command.name == hangs_from:
            hangs = True
            rig.part.tell(replace(SOC, soc_percent=7), bench.now_ms)
        rig.part.tell(command, bench.now_ms)
        if not hangs and rig._done is not None:
            rig.answer("", bench.now_ms)
        carry_out(command)
        rig.part.tick(bench.now_ms)

    def also_noted(packet: Packet) -> None:
        talk.append((bench.now_ms, packet.who, packet.name))
        send(packet)

    bench.charger._do, bench.send = also_told, also_noted  # type: ignore[method-assign]
    # Each step of the state of charge is a post.
    bench.car_device.battery = Battery(BatteryOptions(capacity_wh=50.0, soc_percent=40.0))
    bench.run()
    assert [side.ended and side.ended.code for side in (bench.car, bench.charger)] == [
        "user_stop", "car_stopped"]
    assert bench.rest_ms > 0
    assert not hangs_from or hangs
    return talk


@pytest.mark.skipif(not CODEC.exists(), reason=f"{CODEC.name} is not built (make codec)")
def test_a_server_that_hangs_from_some_phase_on_changes_nothing_in_the_charge() -> None:
    with ExiConnector() as codec:
        alone = charge(codec, Rig(), "")
        for phase in PHASES:
            rig = Rig()
            assert charge(codec, rig, phase) == alone, phase
            assert rig._done is not None
            assert "current_soc=7&" in rig.posted[-1]
