"""Bytes as scripts: each pair of bytes is one thing that happens to a supervisor, however absurd.

The first byte says how far an orderly charge has come before the absurd begins.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from plc.safety.evse import EvseInputs, EvseSupervisor
from plc.safety.limits import EvseLimits
from plc.safety.pev import PevInputs, PevSupervisor
from plc.session.values import Reading
from tests.plc.safety.conversation import (
    cable_check_res,
    message,
    parameters_req,
    parameters_res,
    status,
    voltage_res,
)
from tests.plc.safety.judges import EvseJudge, PevJudge

PASSES_MS = (1, 10, 20, 50, 50, 50, 100, 100, 200, 300, 500, 900, 1_001, 2_000, 5_000, 10_000)
NAN = float("nan")
GARBAGE: tuple[object, ...] = (
    None, 7, "", [], {}, {"V2G_Message": None}, {"V2G_Message": {"Body": []}}, {"V2G_Message": {"Body": {}}},
    {"V2G_Message": {"Body": {"CableCheckRes": None}}}, {"V2G_Message": {"Body": {"A": {}, "B": {}}}},
    message("CurrentDemandRes", EVSEPresentVoltage={"Value": "400"}, DC_EVSEStatus=3),
    message("PreChargeRes", EVSEPresentVoltage={"Value": 10**40, "Multiplier": 10**9}),
    {"supportedAppProtocolRes": {"ResponseCode": "Failed_NoNegotiation"}},
)

PEV_VALUES: dict[str, tuple[Any, ...]] = {
    "cp_state": ("A", "B", "C", "E", "F"),
    "plugged": (True, False),
    "locked": (True, False),
    "contactors_closed": (True, False),
    "inlet_voltage_v": (0.0, 59.0, 61.0, 331.0, 349.0, 350.0, 369.0, 371.0, 420.0, 1100.0, -350.0, NAN),
    "inlet_current_a": (0.0, 0.9, 1.1, 50.0, 90.0, 300.0, -60.0, NAN),
    "inlet_temperature_c": (25.0, 85.0, 95.0, 105.0, NAN),
    "battery_voltage_v": (350.0, 0.0, 195.0, 340.0, 360.0, 371.0, NAN),
    "max_voltage_v": (403.0, 300.0, NAN),
    "max_current_a": (100.0, 0.0, 20.0, -5.0, NAN),
    "stop_button": (True, False),
}
EVSE_VALUES: dict[str, tuple[Any, ...]] = {
    "cp_state": ("A", "B", "C", "D", "E", "F"),
    "locked": (True, False),
    "contactors_closed": (True, False),
    "supply_voltage_v": (0.0, 59.0, 61.0, 350.0, 360.0, 400.0, 450.0, 1200.0, NAN),
    "supply_current_a": (0.0, 0.9, 1.1, 2.0, 50.0, 300.0, NAN),
    "isolation": ("invalid", "valid", "warning", "fault"),
    "supply_fault": (True, False),
    "emergency_stop": (True, False),
}


class Run:
    """A supervisor, its judge, and the world as it shows itself to the inputs."""

    values: dict[str, tuple[Any, ...]]
    inputs: Callable[..., Any]
    supervisor: Any
    judge: Any

    def __init__(self) -> None:
        self.now_ms = 0
        self.truth: dict[str, Any] = {}
        self.stale: set[str] = set()
        self.readings: dict[str, Reading[Any] | None] = {}

    def look(self) -> dict[str, Reading[Any] | None]:
        for name, value in self.truth.items():
            if name not in self.stale:
                self.readings[name] = Reading(value, self.now_ms)
        return self.readings

    def change(self, which: int) -> None:
        """One input gets another value, is not measured any more, stands still, or comes back."""
        names = list(self.values)
        name = names[which % len(names)]
        choices = self.values[name]
        choice = which // len(names) % (len(choices) + 2)
        self.stale.discard(name)
        if choice < len(choices):
            self.truth[name] = choices[choice]
        elif choice == len(choices):
            self.truth.pop(name, None)
            self.readings[name] = None
        else:
            self.stale.add(name)

    def play(self, script: bytes) -> None:
        for at in range(1, len(script) - 1, 2):
            self.do(script[at], script[at + 1])

    def step(self, passed_ms: int) -> None:
        self.judge.check(self.now_ms, stepped=False)
        self.now_ms += passed_ms
        inputs = self.inputs(**self.look())
        self.judge.inputs = inputs
        self.supervisor.step(inputs, self.now_ms)
        self.judge.check(self.now_ms, stepped=True)

    def do(self, kind: int, which: int) -> None:
        kind %= 16
        if kind < 6:
            self.step(PASSES_MS[which % len(PASSES_MS)])
        elif kind < 9:
            self.change(which)
        elif kind < 12:
            self.ask(which)
        elif kind < 15:
            self.hear(which)
        else:
            self.befall(which)
        self.judge.check(self.now_ms, stepped=False)

    def befall(self, which: int) -> None:
        what = which % 6
        if what < 2:
            if not self.supervisor.begin(self.now_ms):
                self.begun()
        elif what == 2:
            self.judge.is_in_session = False
            self.supervisor.end("lost", self.now_ms)
        elif what == 3:
            self.supervisor.fail("an exception", self.now_ms)
        elif what == 4:
            self.begin_anew()
        else:
            self.supervisor.hear(GARBAGE[which // 6 % len(GARBAGE)], self.now_ms)

    def begun(self) -> None:
        """A session was granted; the judge has heard nothing of it yet."""
        self.judge.heard = type(self.judge.heard)()
        self.judge.is_in_session = True

    def begin_anew(self) -> None:
        """The process starts, or starts again."""
        raise NotImplementedError

    def ask(self, which: int) -> None:
        raise NotImplementedError

    def hear(self, which: int) -> None:
        raise NotImplementedError


class PevRun(Run):
    values = PEV_VALUES
    inputs = PevInputs
    supervisor: PevSupervisor
    judge: PevJudge

    def __init__(self, script: bytes) -> None:
        super().__init__()
        self.begin_anew()
        self.truth = {name: choices[0] for name, choices in PEV_VALUES.items()}
        self.truth.update(cp_state="B", locked=False, contactors_closed=False, stop_button=False)
        self.step(20)
        for prepare in PEV_PREPARATIONS[:script[0] % (len(PEV_PREPARATIONS) + 1) if script else 0]:
            prepare(self)
        self.play(script)

    def begin_anew(self) -> None:
        self.supervisor = PevSupervisor(now_ms=self.now_ms)
        self.judge = PevJudge(self.supervisor)
        self.judge.rest_ms = self.now_ms

    def ask(self, which: int) -> None:
        name, ask = PEV_ASKS[which % len(PEV_ASKS)]
        before = self.supervisor.outputs
        if why := ask(self.supervisor, self.now_ms):
            assert self.supervisor.outputs == before, f"refused ({why}) and yet changed"
        else:
            self.judge.granted(name)
        self.judge.check(self.now_ms, stepped=False)

    def hear(self, which: int) -> None:
        heard, supervisor = self.judge.heard, self.supervisor
        number, variant = which % len(PEV_HEARS), which // len(PEV_HEARS)
        words, note = PEV_HEARS[number](variant)
        supervisor.hear(words, self.now_ms)
        if self.judge.is_in_session:
            note(heard, supervisor.outputs.cp_state == "C")
            if heard.reported is not None and heard.reported.at_ms == NOW:
                heard.reported = Reading(heard.reported.value, self.now_ms)


NOW = -1
Note = Callable[[Any, bool], None]


def _parameters(variant: int) -> tuple[object, Note]:
    minimum_v, maximum_a = (200.0, 340.0, 360.0)[variant % 3], (200.0, 10.0)[variant // 3 % 2]
    processing = "Ongoing" if variant % 7 == 6 else "Finished"

    def note(heard: Any, _is_c: bool) -> None:
        heard.is_finished |= processing == "Finished"
        heard.is_checked = False
        heard.minimum_v, heard.maximum_a = minimum_v, maximum_a
    return parameters_res(minimum_v, 500.0, maximum_a, processing), note


def _cable_check(variant: int) -> tuple[object, Note]:
    isolation = ("Valid", "Warning", "Valid", "Invalid", "Fault")[variant % 5]
    processing = "Ongoing" if variant % 4 == 3 else "Finished"
    code = "FAILED" if variant % 11 == 10 else "OK"

    def note(heard: Any, is_c: bool) -> None:
        is_good = isolation in ("Valid", "Warning") and processing == "Finished"
        heard.is_checked = is_c and is_good and code == "OK"
        heard.wants_stop |= code != "OK"
    return cable_check_res(isolation, processing, code), note


def _voltage(variant: int) -> tuple[object, Note]:
    volts = (350.0, 350.0, 331.0, 371.0, 0.0, 395.0)[variant % 6]

    def note(heard: Any, _is_c: bool) -> None:
        heard.reported = Reading(volts, NOW)
    return voltage_res(("PreChargeRes", "CurrentDemandRes")[variant % 2], volts), note


def _stop(variant: int) -> tuple[object, Note]:
    code = ("EVSE_Shutdown", "EVSE_EmergencyShutdown", "EVSE_Malfunction", "Reserved_8")[variant % 4]

    def note(heard: Any, _is_c: bool) -> None:
        heard.wants_stop = True
    return message("CurrentDemandRes", DC_EVSEStatus=status(code)), note


PEV_HEARS = (_parameters, _cable_check, _voltage, _voltage, _stop)
PEV_ASKS: tuple[tuple[str, Callable[[PevSupervisor, int], str]], ...] = (
    ("lock", lambda s, now_ms: s.ask_lock(True, now_ms)),
    ("unlock", lambda s, now_ms: s.ask_lock(False, now_ms)),
    ("C", lambda s, now_ms: s.ask_cp("C", now_ms)),
    ("B", lambda s, now_ms: s.ask_cp("B", now_ms)),
    ("close", lambda s, now_ms: s.ask_contactors(True, now_ms)),
    ("open", lambda s, now_ms: s.ask_contactors(False, now_ms)),
    ("toggle", lambda s, now_ms: s.ask_toggles(3, now_ms)),
)


def _pev_begin(run: PevRun) -> None:
    run.befall(0)
    run.ask(0)
    run.truth["locked"] = True
    run.hear(0)
    run.step(300)


def _pev_c(run: PevRun) -> None:
    run.ask(2)
    run.step(100)


def _pev_checked(run: PevRun) -> None:
    run.hear(1)
    run.truth["inlet_voltage_v"] = 349.0
    run.step(100)
    run.hear(2)


def _pev_closed(run: PevRun) -> None:
    run.ask(4)
    run.truth["contactors_closed"] = True
    run.step(100)
    assert run.supervisor.outputs.contactors_closed, "the way to charging leads to charging"


def _pev_charging(run: PevRun) -> None:
    run.truth["inlet_current_a"] = 50.0
    run.hear(2)
    run.step(200)


def _pev_stopped(run: PevRun) -> None:
    run.ask(3)
    run.truth["inlet_current_a"] = 0.0
    run.step(200)


PEV_PREPARATIONS = (_pev_begin, _pev_c, _pev_checked, _pev_closed, _pev_charging, _pev_stopped)


class EvseRun(Run):
    values = EVSE_VALUES
    inputs = EvseInputs
    supervisor: EvseSupervisor
    judge: EvseJudge

    def __init__(self, script: bytes) -> None:
        super().__init__()
        self.drawn_a = 40.0 if script and script[0] & 0x80 else 0.0
        self.begin_anew()
        self.truth = {name: choices[0] for name, choices in EVSE_VALUES.items()}
        self.truth.update(cp_state="B", contactors_closed=False, supply_fault=False, emergency_stop=False)
        self.step(20)
        for prepare in EVSE_PREPARATIONS[:script[0] % (len(EVSE_PREPARATIONS) + 1) if script else 0]:
            prepare(self)
        self.play(script)

    def begin_anew(self) -> None:
        self.supervisor = EvseSupervisor(EvseLimits(discharge_max_current_a=self.drawn_a), self.now_ms)
        self.judge = EvseJudge(self.supervisor)

    def ask(self, which: int) -> None:
        name, ask = EVSE_ASKS[which % len(EVSE_ASKS)]
        before = self.supervisor.outputs
        if why := ask(self.supervisor, which // len(EVSE_ASKS), self.now_ms):
            assert self.supervisor.outputs == before, f"refused ({why}) and yet changed"
        else:
            self.judge.granted(name, self.now_ms)
        self.judge.check(self.now_ms, stepped=False)

    def hear(self, which: int) -> None:
        words, note = EVSE_HEARS[which % len(EVSE_HEARS)](which // len(EVSE_HEARS))
        self.supervisor.hear(words, self.now_ms)
        if self.judge.is_in_session:
            note(self.judge.heard, self.judge.is_checked)

    def begun(self) -> None:
        super().begun()
        self.judge.forget_check()


def _car_parameters(variant: int) -> tuple[object, Note]:
    maximum_v, maximum_a = (403.0, 300.0, 1000.0)[variant % 3], (100.0, 10.0)[variant // 3 % 2]
    is_ac = variant % 10 == 9

    def note(heard: Any, _is_checked: bool) -> None:
        heard.said = "ChargeParameterDiscoveryReq"
        heard.is_ac = is_ac
        if not is_ac:
            heard.car_max_v, heard.car_max_a = maximum_v, maximum_a
    if is_ac:
        return message("ChargeParameterDiscoveryReq", AC_EVChargeParameter={}), note
    return parameters_req(maximum_v, maximum_a), note


def _power_delivery(variant: int) -> tuple[object, Note]:
    is_start = variant % 3 > 0

    def note(heard: Any, is_checked: bool) -> None:
        heard.has_stopped = heard.has_stopped or (heard.is_started and not is_start and is_checked)
        heard.said = "PowerDeliveryReq"
        heard.is_started = is_start
        if is_start:
            heard.has_stopped = False
    if variant % 2:
        return message("PowerDeliveryReq", ReadyToChargeState=is_start), note
    return message("PowerDeliveryReq", ChargeProgress="Start" if is_start else "Renegotiate"), note


def _other(variant: int) -> tuple[object, Note]:
    name = ("CableCheckReq", "PreChargeReq", "CurrentDemandReq", "CableCheckReq", "PreChargeReq")[variant % 5]

    def note(heard: Any, _is_checked: bool) -> None:
        heard.said = name
    return message(name), note


EVSE_HEARS = (_car_parameters, _power_delivery, _other, _other)
SUPPLIES = ((350.0, 1.0), (402.0, 50.0), (2_000.0, 900.0), (350.0, -100.0), (-1.0, 5.0), (350.0, NAN),
            (350.0, 2.0))
CHECK_VOLTAGES = (400.0, 400.0, 500.0, 30.0, NAN, 5_000.0)
DUTIES = (5.0, None, 5.0, 16.0, 0.0, 100.0)
EVSE_ASKS: tuple[tuple[str, Callable[[EvseSupervisor, int, int], str]], ...] = (
    ("pwm", lambda s, variant, now_ms: s.ask_pwm(DUTIES[variant % len(DUTIES)], now_ms)),
    ("cable check", lambda s, variant, now_ms: s.ask_cable_check(CHECK_VOLTAGES[variant % 6], now_ms)),
    ("supply", lambda s, variant, now_ms: s.ask_supply(*SUPPLIES[variant % 7], True, now_ms)),
    ("supply off", lambda s, _variant, now_ms: s.ask_supply(0, 0, False, now_ms)),
    ("contactors", lambda s, variant, now_ms: s.ask_contactors(variant % 3 > 0, now_ms)),
    ("lock", lambda s, variant, now_ms: s.ask_lock(variant % 2 == 0, now_ms)),
    ("supply", lambda s, variant, now_ms: s.ask_supply(*SUPPLIES[variant % 7], True, now_ms)),
)


def _evse_begin(run: EvseRun) -> None:
    run.ask(0)
    run.befall(0)
    run.hear(0)
    run.truth["cp_state"] = "C"
    run.step(100)


def _evse_testing(run: EvseRun) -> None:
    run.hear(2)
    run.ask(1)
    run.truth["contactors_closed"] = True
    run.step(100)
    run.truth.update(supply_voltage_v=400.0, isolation="valid")
    run.step(100)


def _evse_checked(run: EvseRun) -> None:
    run.truth["supply_voltage_v"] = 20.0
    run.step(100)


def _evse_pre_charging(run: EvseRun) -> None:
    run.hear(2 + 4)
    run.ask(2)
    run.truth["supply_voltage_v"] = 350.0
    run.step(100)
    assert run.supervisor.outputs.supply_enabled, "the way to charging leads to charging"


def _evse_charging(run: EvseRun) -> None:
    run.hear(1 + 4)
    run.ask(2 + 7)
    run.truth["supply_current_a"] = 2.0
    run.step(200)


def _evse_stopped(run: EvseRun) -> None:
    run.hear(1)
    run.truth["supply_current_a"] = 0.0
    run.step(200)


EVSE_PREPARATIONS = (
    _evse_begin, _evse_testing, _evse_checked, _evse_pre_charging, _evse_charging, _evse_stopped,
)  # fmt: skip
