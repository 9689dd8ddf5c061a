"""Both sides' devices and supervisors on one virtual cable: a charge, faults, everything in any order."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from devices.virtual import PLUG, PRESS, RELEASE, TEAR_OFF, UNPLUG
from plc.commands import Note
from plc.safety.common import Trip
from plc.session.commands import (
    Request,
    RequestCableCheck,
    RequestContactors,
    RequestCp,
    RequestLock,
    RequestPrecharge,
    RequestPwm,
    RequestSupply,
)
from tests.plc.safety.conversation import PHASES, Pair, cable_check_res, message, parameters_res, voltage_res


def test_a_whole_charge_is_granted_step_by_step() -> None:
    pair = Pair()
    assert [why for why in pair.up_to("charge") if why] == []
    assert pair.car.amps == pytest.approx(50, abs=1)
    assert [why for why in pair.stop() if why] == []
    assert pair.pev.trip is None
    assert pair.evse.trip is None
    assert pair.pev.is_off
    assert pair.evse.is_off
    assert not pair.car.lock.is_on
    assert pair.car.inlet_v < 1


def test_a_second_charge_begins_from_zero() -> None:
    pair = Pair()
    pair.up_to("stop")
    assert [why for why in pair.up_to("stop") if why] == []


def test_the_session_sees_what_is_measured_and_what_the_supervisor_lets_pass() -> None:
    pair = Pair()
    assert pair.evse.state(pair.now_ms).isolation == ("invalid", pair.now_ms)
    pair.up_to("charge")
    car, charger = pair.pev.state(pair.now_ms), pair.evse.state(pair.now_ms)
    assert charger.isolation is not None
    assert charger.isolation.value == "valid"
    assert car.max_current_a is not None
    assert car.max_current_a.value == 100
    assert car.battery_soc_percent is not None
    assert car.battery_soc_percent.value > 40
    assert charger.supply_current_a is not None
    assert charger.supply_current_a.value == pytest.approx(50, abs=1)
    pair.car.sensors.faults.stale.add("max_current_a")
    pair.run(1_100)
    held = pair.pev.state(pair.now_ms).max_current_a
    assert held is not None
    assert held.value == 0


def test_each_side_refuses_what_is_the_others() -> None:
    pair = Pair()
    assert "this is the car" in pair.car_asks(RequestPwm(5))
    assert "this is the charger" in pair.charger_asks(RequestCp("C"))
    assert pair.car_asks(RequestPrecharge(True)) == ""
    assert pair.charger_asks(RequestPrecharge(True)) == ""


def test_a_trip_is_told_once_and_everything_is_noted() -> None:
    pair = Pair()
    trips: list[Trip] = []
    notes: list[Note] = []
    pair.pev.on_trip = lambda trip, _now_ms: trips.append(trip)
    pair.pev.log = notes.append
    pair.up_to("charge")
    pair.pev.fail("our own exception", pair.now_ms)
    pair.run(3_000)
    assert [trip.code for trip in trips] == ["own_failure"]
    assert [note.event for note in notes][-1] == "drive"
    assert "trip" in [note.event for note in notes]


FAULTS: dict[str, tuple[str, Callable[[Pair], object]]] = {
    "car's lock jams": ("start", lambda p: setattr(p.car.lock, "is_stuck", True)),
    "car's contactors do not close": ("pre_charge", lambda p: setattr(p.car.contactors, "is_stuck", True)),
    "car's contactors weld": ("charge", lambda p: setattr(p.car.contactors, "is_stuck", True)),
    "car's inlet voltage is lost": ("charge", lambda p: p.car.sensors.faults.missing.add("inlet_voltage_v")),
    "car's inlet voltage stands": ("charge", lambda p: p.car.sensors.faults.stale.add("inlet_voltage_v")),
    "car's battery is silent": ("charge", lambda p: p.car.sensors.faults.stale.add("max_current_a")),
    "car's lock feedback is lost": ("charge", lambda p: p.car.sensors.faults.untrue.update(locked=False)),
    "car's inlet gets hot": ("charge", lambda p: setattr(p.car, "temperature_c", 120.0)),
    "plug is torn off": ("charge", lambda p: p.car.do(TEAR_OFF)),
    "stop button is held": ("charge", lambda p: p.car.do(PRESS)),
    "supply trips": ("charge", lambda p: setattr(p.charger, "is_tripped", True)),
    "supply lies about its voltage": (
        "charge", lambda p: p.charger.sensors.faults.untrue.update(supply_voltage_v=480.0)),
    "isolation breaks": ("charge", lambda p: setattr(p.charger, "isolation_kohm", 20.0)),
    "charger's contactors weld": ("charge", lambda p: setattr(p.charger.contactors, "is_stuck", True)),
    "pilot is lost at the charger": (
        "charge", lambda p: p.charger.sensors.faults.untrue.update(cp_state="E")),
    "emergency stop": ("charge", lambda p: setattr(p.charger, "is_emergency", True)),
    "cable is cut": ("charge", lambda p: setattr(p.cable, "is_cut", True)),
    "nothing is said any more": ("charge", lambda p: p.run(0)),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_ends_with_both_sides_at_rest(name: str) -> None:
    phase, inject = FAULTS[name]
    pair = Pair()
    if phase == "start":
        inject(pair)
    pair.up_to(phase)
    inject(pair)
    pair.car_asks(RequestContactors(True))
    pair.run(14_000)
    for hardware in (pair.pev, pair.evse):
        hardware.end("over", pair.now_ms)
    pair.run(3_000)
    assert pair.pev.trip is not None or pair.evse.trip is not None, "the fault was noticed"
    assert pair.pev.supervisor.outputs.cp_state == "B"
    assert not pair.pev.supervisor.outputs.contactors_closed
    assert not pair.evse.supervisor.is_active
    assert pair.car.amps == 0


def test_contactors_on_their_way_are_called_back_when_the_voltages_part() -> None:
    pair = Pair()
    pair.up_to("pre_charge")
    pair.car_asks(RequestContactors(True))
    assert pair.pev.supervisor.outputs.contactors_closed
    pair.charger.is_tripped = True
    for _ in range(15):
        pair.run(20)
        assert not pair.car.contactors.is_on
    assert pair.pev.trip is not None
    assert pair.pev.trip.code == "closing_withdrawn"


def test_contactors_on_their_way_are_called_back_with_state_c() -> None:
    """At once: in the next step they may have arrived, while the charger has switched off by then."""
    pair = Pair()
    pair.up_to("pre_charge")
    pair.car_asks(RequestContactors(True))
    assert pair.pev.supervisor.outputs.contactors_closed
    pair.car_asks(RequestCp("B"))
    outputs = pair.pev.supervisor.outputs
    assert not outputs.contactors_closed
    pair.run(200)
    assert not pair.car.contactors.is_on


def test_welded_contactors_keep_the_lock_while_the_battery_is_on_the_inlet() -> None:
    pair = Pair()
    pair.up_to("charge")
    pair.car.contactors.is_stuck = True
    pair.stop()
    pair.run(20_000)
    assert pair.pev.supervisor.is_welded
    assert pair.car.lock.is_on
    assert "welded" in pair.pev.begin(pair.now_ms)


@pytest.mark.parametrize("side", ["pev", "evse"])
def test_a_dead_loop_is_caught_by_the_devices(side: str) -> None:
    """Nobody calls one side any more: its device switches off, the other side notices and follows."""
    pair = Pair()
    pair.up_to("charge")
    lives, device = (pair.evse, pair.car) if side == "pev" else (pair.pev, pair.charger)
    for _ in range(250):
        pair.now_ms += 20
        lives.tick(pair.now_ms)
        device.measure(pair.now_ms)
    pair.charger.measure(pair.now_ms)
    pair.car.measure(pair.now_ms)
    assert pair.car.amps == 0
    assert pair.charger.physics.amps == 0
    assert not device.contactors.is_on


class AnythingInAnyOrder(RuleBasedStateMachine):
    """Two real supervisors, two virtual devices, one cable: orders, messages, lies, faults and time."""

    @initialize(phase=st.sampled_from(("", *PHASES)))
    def start(self, phase: str) -> None:
        self.pair = Pair()
        self.was_closed = False
        self.b_ms = 0
        self.has_lied = False
        if phase:
            self.pair.up_to(phase)
        self.was_closed = self.pair.car.contactors.is_on

    @rule(for_ms=st.sampled_from((20, 100, 500, 2_000)))
    def time_passes(self, for_ms: int) -> None:
        for _ in range(for_ms // 20):
            self.pair.run(20)
            self.contactors_move_as_they_may()

    @rule(request=st.sampled_from((
        RequestCp("C"), RequestCp("B"), RequestContactors(True), RequestContactors(False), RequestLock(True),
        RequestLock(False))))
    def the_car_asks(self, request: Request) -> None:
        self.pair.car_asks(request)

    @rule(request=st.sampled_from((
        RequestCableCheck(400), RequestSupply(360, 2, True), RequestSupply(402, 80, True),
        RequestSupply(0, 0, False), RequestContactors(True), RequestContactors(False), RequestPwm(5),
        RequestPwm(None))))
    def the_charger_asks(self, request: Request) -> None:
        self.pair.charger_asks(request)

    @rule(phase=st.sampled_from(PHASES))
    def they_go_through_a_phase(self, phase: str) -> None:
        getattr(self.pair, phase)()
        self.was_closed = self.pair.car.contactors.is_on

    @rule(name=st.sampled_from(("CableCheckReq", "PreChargeReq", "CurrentDemandReq", "SessionStopReq")))
    def the_car_says(self, name: str) -> None:
        self.pair.say(name)

    @rule(is_start=st.booleans())
    def the_car_delivers(self, is_start: bool) -> None:
        self.pair.say("PowerDeliveryReq", ReadyToChargeState=is_start)

    @rule(answer=st.sampled_from((
        parameters_res(), cable_check_res(), cable_check_res(isolation="Invalid"),
        voltage_res("PreChargeRes", 356.0), voltage_res("CurrentDemandRes", 0.0),
        message("PreChargeRes", ResponseCode="FAILED"))))
    def the_charger_lies(self, answer: dict[str, object]) -> None:
        self.pair.answer(answer)

    @rule(action=st.sampled_from((PLUG, UNPLUG, TEAR_OFF, PRESS, RELEASE)))
    def the_user_acts(self, action: str) -> None:
        self.pair.car.do(action)

    @rule(side=st.sampled_from(("pev", "evse")), how=st.sampled_from(("end", "begin", "fail")))
    def the_session_starts_or_dies(self, side: str, how: str) -> None:
        hardware = self.pair.pev if side == "pev" else self.pair.evse
        if how == "begin":
            hardware.begin(self.pair.now_ms)
        else:
            getattr(hardware, how)("in a test", self.pair.now_ms)

    @rule(name=st.sampled_from(("inlet_current_a", "locked", "plugged", "cp_state", "max_current_a")),
          kind=st.sampled_from(("missing", "stale")))
    def a_sensor_of_the_car_fails(self, name: str, kind: str) -> None:
        getattr(self.pair.car.sensors.faults, kind).add(name)

    @rule(name=st.sampled_from(("supply_voltage_v", "supply_current_a", "cp_state", "isolation")),
          kind=st.sampled_from(("missing", "stale")))
    def a_sensor_of_the_charger_fails(self, name: str, kind: str) -> None:
        getattr(self.pair.charger.sensors.faults, kind).add(name)

    @rule()
    def everything_is_repaired(self) -> None:
        for sensors in (self.pair.car.sensors, self.pair.charger.sensors):
            sensors.faults.missing.clear()
            sensors.faults.stale.clear()
        self.pair.charger.is_tripped = False

    @rule()
    def the_supply_trips(self) -> None:
        self.pair.charger.is_tripped = True

    def contactors_move_as_they_may(self) -> None:
        """With true sensors of voltage: never closed onto a difference that can weld them."""
        car = self.pair.car
        if car.contactors.is_on and not self.was_closed:
            assert self.pair.pev.supervisor.outputs.contactors_closed
            assert abs(self.pair.charger.physics.inlet_v - car.battery.open_voltage_v) < 25
        if car.outputs.cp_state == "C":
            self.b_ms = self.pair.now_ms
        if self.was_closed and not car.contactors.is_on and car.is_plugged:
            in_b_ms = self.pair.now_ms - self.b_ms
            sees_current = car.sensors.faults.missing | car.sensors.faults.stale
            if "inlet_current_a" not in sees_current and "plugged" not in sees_current:
                assert car.amps < 2 or in_b_ms >= 2_000
        self.was_closed = car.contactors.is_on

    @invariant()
    def no_energy_without_a_car(self) -> None:
        charger = self.pair.charger
        if self.pair.evse.supervisor.seen.cp not in ("C", "D"):
            assert not charger.outputs.supply_enabled

    @invariant()
    def a_live_inlet_is_not_touched(self) -> None:
        """What is unlocked by our hand carries none of our voltage."""
        car = self.pair.car
        if car.outputs.lock is False:
            assert not car.outputs.contactors_closed

    def teardown(self) -> None:
        """Whatever has happened: without sessions both come to rest in 15 s, and the plug is free."""
        for hardware in (self.pair.pev, self.pair.evse):
            hardware.end("the test is over", self.pair.now_ms)
        self.pair.run(15_000, step_ms=100)
        assert self.pair.car.amps == 0
        assert not self.pair.car.contactors.is_on
        assert not self.pair.charger.contactors.is_on
        assert not self.pair.car.lock.is_on
        assert self.pair.charger.physics.supply_v < 60


TestAnythingInAnyOrder = AnythingInAnyOrder.TestCase
TestAnythingInAnyOrder.settings = settings(max_examples=100, stateful_step_count=30, deadline=None)
