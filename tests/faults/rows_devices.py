"""Rows: hardware that fails, in cars and chargers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from devices.virtual import TEAR_OFF
from tests.faults.bench import Bench
from tests.faults.case import DC, Case, untrue
from tests.faults.faults import Act, InPhase


def stuck(who: str, part: str) -> Act:
    """It stays where it is."""
    def act(bench: Bench) -> None:
        device = bench.car_device if who == "car" else bench.charger_device
        getattr(device, part).is_stuck = True
    return act


def _missing(who: str, *names: str) -> Act:
    def act(bench: Bench) -> None:
        device = bench.car_device if who == "car" else bench.charger_device
        device.sensors.faults.missing.update(names)
    return act


def _stale(who: str, *names: str) -> Act:
    def act(bench: Bench) -> None:
        device = bench.car_device if who == "car" else bench.charger_device
        device.sensors.faults.stale.update(names)
    return act


def _set(who: str, name: str, value: object) -> Act:
    def act(bench: Bench) -> None:
        setattr(bench.car_device if who == "car" else bench.charger_device, name, value)
    return act


def _tear_off(bench: Bench) -> None:
    bench.car_device.do(TEAR_OFF)


def _cut(bench: Bench) -> None:
    bench.cable.is_cut = True


class Row(NamedTuple):
    """who, phase: whose phase it begins in.  rest_ms: see Case; -1: it cannot come to rest."""

    name: str
    who: str
    phase: str
    act: Act
    car: str
    charger: str
    says: str
    rest_ms: int

    def case(self, kind: str) -> Case:
        return Case(group="device", name=self.name, kind=kind,
                    fault=InPhase(who=self.who, name=self.phase, act=self.act, after_ms=100),
                    car=self.car, charger=self.charger, says=self.says, rest_ms=max(0, self.rest_ms),
                    is_stuck=self.rest_ms < 0, charge_ms=8_000)


LOOP = "CURRENT_DEMAND"
BATTERY = ("battery_voltage_v", "max_voltage_v", "max_current_a", "battery_soc_percent", "target_voltage_v",
           "target_current_a", "full")

ROWS: tuple[Row, ...] = (
    # --- the car's lock
    Row("the car's lock jams open", "car", "SESSION_SETUP", stuck("car", "lock"),
         "timeout_lock", "car_stopped", "not locked within 2000 ms", 8_000),
    Row("the car's lock feedback is missing", "car", "SESSION_SETUP", _missing("car", "locked"),
         "stale_measurement", "car_stopped", "the feedback of the lock from virtual is not measured", 1_500),
    Row("the car's lock opens in the cable check", "car", "CABLE_CHECK", untrue("car", locked=False),
         "lock_lost", "car_stopped", "no longer locked", 2_000),
    Row("the car's lock opens in the pre-charge", "car", "PRE_CHARGE", untrue("car", locked=False),
         "lock_lost", "car_stopped", "no longer locked", 2_000),
    Row("the car's lock opens in the loop", "car", LOOP, untrue("car", locked=False),
         "lock_lost", "car_error", "no longer locked", 2_000),
    # --- contactors
    Row("the car's contactors do not close", "car", "PRE_CHARGE", stuck("car", "contactors"),
         "timeout_contactors", "car_stopped", "did not close within 3000 ms", 6_000),
    Row("the car's contactors open by themselves", "car", LOOP, untrue("car", contactors_closed=False),
         "contactors_lost", "car_error", "opened by themselves", 2_500),
    Row("the car's contactors weld", "car", LOOP, stuck("car", "contactors"),
         "user_stop", "car_stopped", "", -1),
    Row("the car's contactors weld, and a fault follows", "car", LOOP,
         lambda b: (stuck("car", "contactors")(b), untrue("car", locked=False)(b)),
         "lock_lost", "car_error", "no longer locked", -1),
    Row("the car's contactors weld, and their feedback says open", "car", "POWER_OFF",
         lambda b: (stuck("car", "contactors")(b), untrue("car", contactors_closed=False)(b)),
         "user_stop", "car_stopped", "", -1),
    Row("the car's contactor feedback is missing", "car", LOOP, _missing("car", "contactors_closed"),
         "stale_measurement", "car_error", "the feedback of the contactors from virtual is not", 20_000),
    Row("the charger's contactors do not close", "charger", "PARAMETERS", stuck("charger", "contactors"),
         "response_failed", "refused", "do not report closed", 8_000),
    Row("the charger's contactors weld", "charger", "CHARGING", stuck("charger", "contactors"),
         "user_stop", "car_stopped", "", -1),
    Row("the charger's contactors open by themselves", "charger", "CHARGING",
         untrue("charger", contactors_closed=False), "response_failed", "refused", "", 8_000),
    # --- the car's measurements
    Row("the battery is silent in the loop", "car", LOOP, _stale("car", *BATTERY),
         "stale_measurement", "car_error", "the battery voltage from virtual is 1.", 4_000),
    Row("the battery is silent in the cable check", "car", "CABLE_CHECK", _stale("car", *BATTERY),
         "stale_measurement", "car_stopped", "s old (limit 1 s)", 3_000),
    Row("the battery says nothing from the start", "car", "SESSION_SETUP", _missing("car", *BATTERY),
         "stale_measurement", "car_stopped", "the battery voltage from virtual is not measured", 1_500),
    Row("the inlet voltage stands still in the loop", "car", LOOP, _stale("car", "inlet_voltage_v"),
         "stale_measurement", "car_error", "the inlet voltage from virtual is 0.9", 14_000),
    Row("the inlet voltage is missing in the loop", "car", LOOP, _missing("car", "inlet_voltage_v"),
         "stale_measurement", "car_error", "the inlet voltage from virtual is not measured", 14_000),
    Row("the inlet voltage is missing in the pre-charge", "car", "PRE_CHARGE",
         _missing("car", "inlet_voltage_v"),
         "stale_measurement", "pilot_state", "the inlet voltage from virtual is not measured", 14_000),
    Row("the inlet voltage stands still in the pre-charge", "car", "PRE_CHARGE",
         _stale("car", "inlet_voltage_v"),
         "stale_measurement", "pilot_state", "the inlet voltage from virtual is 1.0", 14_000),
    Row("the inlet current is missing", "car", LOOP, _missing("car", "inlet_current_a"),
         "user_stop", "car_stopped", "", 12_000),
    Row("the inlet gets too hot", "car", LOOP, _set("car", "temperature_c", 130.0),
         "refused", "car_error", "too hot", 2_500),
    Row("too much voltage at the inlet", "car", LOOP, untrue("car", inlet_voltage_v=480.0),
         "refused", "car_error", "above what the battery may have", 16_000),
    Row("too much current at the inlet", "car", LOOP, untrue("car", inlet_current_a=300.0),
         "implausible", "car_error", "300 A", 10_000),
    # --- the pilot and the plug
    Row("the pilot is lost at the car in the cable check", "car", "CABLE_CHECK", untrue("car", cp_state="E"),
         "pilot_state", "car_stopped", "in state E", 2_500),
    Row("the pilot is lost at the car in the loop", "car", LOOP, untrue("car", cp_state="E"),
         "pilot_state", "car_stopped", "in state E", 2_500),
    Row("the pilot is missing at the car in the loop", "car", LOOP, _missing("car", "cp_state"),
         "stale_measurement", "car_error", "the control pilot from virtual is not measured", 2_500),
    Row("the pilot is lost at the charger in the cable check", "charger", "CABLE_CHECK",
         untrue("charger", cp_state="E"), "response_failed", "refused", "pilot is broken", 2_500),
    Row("the pilot is lost at the charger in the loop", "charger", "CHARGING",
         untrue("charger", cp_state="E"), "response_failed", "refused", "pilot is broken", 2_500),
    Row("the pilot is missing at the charger in the loop", "charger", "CHARGING",
         _missing("charger", "cp_state"), "response_failed", "stale_measurement",
         "the control pilot from virtual is not measured", 2_500),
    Row("the pilot falls to B at the charger in the loop", "charger", "CHARGING",
         untrue("charger", cp_state="B"), "response_failed", "pilot_state", "state B in CHARGING", 4_000),
    Row("torn off while it locks", "car", "LOCKING", _tear_off, "unplugged", "unplugged",
         "pulled in LOCKING", 500),
    Row("torn off in the cable check", "car", "CABLE_CHECK", _tear_off, "unplugged", "unplugged",
         "pulled in CABLE_CHECK", 2_000),
    Row("torn off in the pre-charge", "car", "PRE_CHARGE", _tear_off, "unplugged", "unplugged",
         "pulled in PRE_CHARGE", 2_000),
    Row("torn off under load", "car", LOOP, _tear_off, "unplugged", "unplugged",
         "pulled in CURRENT_DEMAND", 2_000),
    Row("the cable is cut through under load", "car", LOOP, _cut, "pilot_state", "unplugged",
         "state E in CURRENT_DEMAND", 2_500),
    # --- the charger's supply
    Row("the supply trips in the pre-charge", "charger", "PRE_CHARGE", _set("charger", "is_tripped", True),
         "response_failed", "supply_fault", "reported a fault", 3_000),
    Row("the supply trips in the loop", "charger", "CHARGING", _set("charger", "is_tripped", True),
         "response_failed", "supply_fault", "reported a fault", 3_000),
    Row("the supply trips before anything", "charger", "SET_UP", _set("charger", "is_tripped", True),
         "response_failed", "supply_fault", "reported a fault", 1_500),
    Row("the emergency stop in the loop", "charger", "CHARGING", _set("charger", "is_emergency", True),
         "response_failed", "refused", "emergency stop", 3_000),
    Row("the emergency stop in the cable check", "charger", "CABLE_CHECK",
         _set("charger", "is_emergency", True),
         "response_failed", "refused", "emergency stop", 3_000),
    Row("the supply's measurements stand still", "charger", "CHARGING",
         _stale("charger", "supply_voltage_v", "supply_current_a"),
         "response_failed", "stale_measurement", "the supply's voltage from virtual is 0.", 4_000),
    Row("the supply's voltage is missing", "charger", "CHARGING", _missing("charger", "supply_voltage_v"),
         "response_failed", "stale_measurement", "the supply's voltage from virtual is not measured", 3_000),
    Row("the supply measures too much voltage", "charger", "CHARGING",
         untrue("charger", supply_voltage_v=480.0),
         "response_failed", "refused", "more voltage than", 4_000),
    # --- isolation
    Row("the isolation is bad in the cable check", "charger", "CABLE_CHECK",
         _set("charger", "isolation_kohm", 20.0),
         "response_failed", "isolation", "isolation of the cable is at fault", 4_000),
    Row("the isolation breaks in the loop", "charger", "CHARGING", _set("charger", "isolation_kohm", 20.0),
         "response_failed", "isolation", "isolation of the cable is at fault", 3_000),
    Row("the isolation is missing in the loop", "charger", "CHARGING", _missing("charger", "isolation"),
         "response_failed", "stale_measurement", "the isolation from virtual is not measured", 10_000),
)


def devices() -> Iterator[Case]:
    for kind in DC:
        for row in ROWS:
            yield row.case(kind)
