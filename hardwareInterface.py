"""Commands out, measurements in: a device, and the safety supervisor between it and everybody else.

    hardware = PevHardware(VirtualPev(line), on_trip=..., log=...)     or EvseHardware(VirtualEvse(line))
    loop.add_part(hardware)                     it measures, watches and drives from now on
    hardware.begin(now_ms)                      a session starts: "" or why it may not
    hardware.hear(message, now_ms)              every decoded message of the other side, before the session
    session.hardware = hardware.state(now_ms)   before every receive and tick of the session
    hardware.carry_out(request, now_ms)         what the session asks: "" or why not (session.refused)
    hardware.end(why, now_ms)                   the session is over: SessionEnded, or the connection lost
    hardware.fail(why, now_ms)                  an exception of our own, a signal, the end of the process:
                                                then tick until hardware.is_off, at most 3 s; then close()

When the supervisor acts by itself it says so once to on_trip(trip, now_ms), and once before if it leaves the
session the time for an end in order (trip.leaves_ms).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable

from devices.base import Device, EvseDevice, EvseMeasured, PevDevice, PevMeasured
from plc.commands import Note
from plc.safety.common import GRANTED, Supervisor, Trip
from plc.safety.evse import CableCheck, EvseSupervisor
from plc.safety.limits import EvseLimits, PevLimits
from plc.safety.pev import PevSupervisor
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
from plc.session.values import HardwareState, Isolation, Reading

OnTrip = Callable[[Trip, int], None]
Log = Callable[[Note], None]


def _ignore_trip(_trip: Trip, _now_ms: int) -> None:
    pass


def _ignore_note(_note: Note) -> None:
    pass


class _Hardware(ABC):
    """What both sides share: when the supervisor is asked, and when the device is driven."""

    device: Device

    def __init__(self, supervisor: Supervisor, on_trip: OnTrip | None, log: Log | None) -> None:
        self._supervisor = supervisor
        self.on_trip = on_trip or _ignore_trip
        self.log = log or _ignore_note
        self._told: Trip | None = None
        self._warned: Trip | None = None

    @property
    def is_off(self) -> bool:
        """Nothing is on, and a new session may begin."""
        return self._supervisor.is_off

    @property
    def trip(self) -> Trip | None:
        return self._supervisor.trip

    def begin(self, now_ms: int) -> str:
        self.tick(now_ms)
        why = self._supervisor.begin(now_ms)
        self._drive(now_ms)
        return why

    def hear(self, message: object, now_ms: int) -> None:
        self._supervisor.hear(message, now_ms)
        self.device.hear(message, now_ms)

    def end(self, why: str, now_ms: int) -> None:
        self._supervisor.end(why, now_ms)
        self.device.hear(None, now_ms)
        self._drive(now_ms)

    def close(self) -> None:
        self.device.close()

    def fail(self, why: str, now_ms: int) -> None:
        self._supervisor.fail(why, now_ms)
        self._drive(now_ms)

    def carry_out(self, request: Request, now_ms: int) -> str:
        why = self._ask(request, now_ms)
        self._drive(now_ms)
        return why

    def tick(self, now_ms: int) -> None:
        self._step(now_ms)
        self._drive(now_ms)

    def next_deadline_ms(self) -> int:
        return self._supervisor.next_deadline_ms()

    def _drive(self, now_ms: int) -> None:
        self._drive_device(now_ms)
        for note in self._supervisor.take_notes():
            self.log(note)
        if self._supervisor.warning is not self._warned:
            self._warned = self._supervisor.warning
            if self._warned is not None:
                self.on_trip(self._warned, now_ms)
        if self._supervisor.trip is not self._told:
            self._told = self._supervisor.trip
            if self._told is not None:
                self._name_culprit(self._told, now_ms)
                self.on_trip(self._told, now_ms)

    @property
    def is_welded(self) -> bool:
        """Contactors were found welded: no session begins until clear_welded()."""
        return self._supervisor.is_welded

    @property
    def welded_why(self) -> str:
        return self._supervisor.welded_why

    def clear_welded(self, now_ms: int) -> str:
        """By hand, after a repair: "" or why not."""
        self.tick(now_ms)
        why = self._supervisor.clear_welded(now_ms)
        self._drive(now_ms)
        return why

    def _name_culprit(self, trip: Trip, now_ms: int) -> None:
        """A device that is in trouble is probably why."""
        trouble = self.device.trouble(now_ms)
        if trouble and not (trip.stale and trip.stale.trouble):
            trip.sentence = f"{trip.sentence} ({trouble})"

    @abstractmethod
    def _ask(self, request: Request, now_ms: int) -> str: ...

    @abstractmethod
    def _step(self, now_ms: int) -> None: ...

    @abstractmethod
    def _drive_device(self, now_ms: int) -> None: ...


class PevHardware(_Hardware):
    """The car's; see the module."""

    device: PevDevice

    def __init__(
        self, device: PevDevice, limits: PevLimits | None = None, now_ms: int = 0, *,
        on_trip: OnTrip | None = None, log: Log | None = None, is_welded: bool = False,
    ) -> None:  # fmt: skip
        self.device = device
        self.supervisor = PevSupervisor(limits, now_ms, is_welded=is_welded)
        super().__init__(self.supervisor, on_trip, log)
        self.supervisor.source_of = device.source_of
        self.measured: PevMeasured = device.measure(now_ms)
        self.tick(now_ms)

    def toggle_pilot(self, times: int, now_ms: int) -> str:
        """Show the charger B-C-B so many times (SLAC validation): "" or why not."""
        self._step(now_ms)
        why = self.supervisor.ask_toggles(times, now_ms)
        self._drive(now_ms)
        return why

    def _ask(self, request: Request, now_ms: int) -> str:
        supervisor = self.supervisor
        if isinstance(request, RequestCp):
            return supervisor.ask_cp(request.state, now_ms)
        if isinstance(request, RequestContactors):
            return supervisor.ask_contactors(request.closed, now_ms)
        if isinstance(request, RequestLock):
            return supervisor.ask_lock(request.locked, now_ms)
        if isinstance(request, RequestPrecharge):
            return GRANTED    # the charger pre-charges; a car's own circuit is its device's affair
        return f"{type(request).__name__}: this is the car"

    def state(self, now_ms: int) -> HardwareState:
        """Fresh measurements; the battery's current limit is what the supervisor lets pass of it."""
        self.tick(now_ms)
        measured, inputs = self.measured, self.measured.inputs
        limit = inputs.max_current_a
        return HardwareState(
            source_of=self.device.source_of,
            cp_state=inputs.cp_state, plugged=inputs.plugged, locked=inputs.locked,
            contactors_closed=inputs.contactors_closed, inlet_voltage_v=inputs.inlet_voltage_v,
            inlet_current_a=inputs.inlet_current_a, battery_voltage_v=inputs.battery_voltage_v,
            battery_soc_percent=measured.battery_soc_percent, max_voltage_v=inputs.max_voltage_v,
            max_current_a=limit and Reading(self.supervisor.current_limit_a(), limit.at_ms),
            target_voltage_v=measured.target_voltage_v, target_current_a=measured.target_current_a,
            full=measured.full, battery_ready=inputs.battery_ready, battery_stop=measured.battery_stop,
            battery_temperature_c=measured.battery_temperature_c,
            energy_wh=measured.energy_wh, stop_button=inputs.stop_button)

    def _step(self, now_ms: int) -> None:
        self.measured = self.device.measure(now_ms)
        self.supervisor.step(self.measured.inputs, now_ms)

    def _drive_device(self, now_ms: int) -> None:
        self.device.drive(self.supervisor.outputs, now_ms)


class EvseHardware(_Hardware):
    """The charger's; see the module."""

    device: EvseDevice

    def __init__(
        self, device: EvseDevice, limits: EvseLimits | None = None, now_ms: int = 0, *,
        on_trip: OnTrip | None = None, log: Log | None = None, is_welded: bool = False,
    ) -> None:  # fmt: skip
        self.device = device
        self.supervisor = EvseSupervisor(limits, now_ms, is_welded=is_welded)
        super().__init__(self.supervisor, on_trip, log)
        self.supervisor.source_of = device.source_of
        self.measured: EvseMeasured = device.measure(now_ms)
        self.tick(now_ms)

    def _ask(self, request: Request, now_ms: int) -> str:
        supervisor = self.supervisor
        if isinstance(request, RequestSupply):
            return supervisor.ask_supply(request.voltage_v, request.current_a, request.enabled, now_ms)
        if isinstance(request, RequestCableCheck):
            return supervisor.ask_cable_check(request.voltage_v, now_ms)
        if isinstance(request, RequestContactors):
            return supervisor.ask_contactors(request.closed, now_ms)
        if isinstance(request, RequestPwm):
            return supervisor.ask_pwm(request.duty_percent, now_ms)
        if isinstance(request, RequestLock):
            return supervisor.ask_lock(request.locked, now_ms)
        if isinstance(request, RequestPrecharge):
            return GRANTED    # the supply pre-charges: RequestSupply before the car's PowerDeliveryReq
        return f"{type(request).__name__}: this is the charger"

    def state(self, now_ms: int) -> HardwareState:
        """Fresh measurements; the isolation is valid only after a cable check that the supervisor saw."""
        self.tick(now_ms)
        measured, inputs = self.measured, self.measured.inputs
        return HardwareState(
            source_of=self.device.source_of,
            cp_state=inputs.cp_state, locked=inputs.locked, contactors_closed=inputs.contactors_closed,
            supply_voltage_v=inputs.supply_voltage_v, supply_current_a=inputs.supply_current_a,
            isolation=self._isolation(), supply_fault=inputs.supply_fault, authorised=measured.authorised,
            wish=measured.wish, stop_button=measured.stop_button, rcd=measured.rcd,
            supply_max_voltage_v=measured.supply_max_voltage_v,
            supply_max_current_a=measured.supply_max_current_a,
            supply_max_power_w=measured.supply_max_power_w, energy_wh=measured.energy_wh)

    def _isolation(self) -> Reading[Isolation] | None:
        reading = self.measured.inputs.isolation
        if reading is None:
            return None
        if self.supervisor.cable_check is CableCheck.FAILED:
            return Reading("fault", reading.at_ms)
        if self.supervisor.cable_check is CableCheck.PASSED or reading.value == "fault":
            return reading
        return Reading("invalid", reading.at_ms)

    def _step(self, now_ms: int) -> None:
        self.measured = self.device.measure(now_ms)
        self.supervisor.step(self.measured.inputs, now_ms)

    def _drive_device(self, now_ms: int) -> None:
        self.device.drive(self.supervisor.outputs, now_ms)
