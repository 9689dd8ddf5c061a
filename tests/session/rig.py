"""A car on a bench, in virtual time: battery and hardware in a few lines, and a charger that errs when told.

    rig = Rig(charger=ScriptedCharger("din"))
    rig.run(until_ms=60_000)
    rig.ended.code, rig.sent, rig.phases

The real virtual devices stand in devices/; this one grants everything at once and can be broken at any part.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from fsmPev import PevSession
from plc.session import commands as c
from plc.session import records as r
from plc.session.causes import Cause
from plc.session.machine import PROTOCOLS
from plc.session.pev import PevOptions
from plc.session.values import HardwareState, Reading

STEP_MS = 5
LOOK_MS = 100    # how often a session looks at hardware that does not change
SLEW_V_PER_MS = 1.0
NAMESPACES = {"din": "urn:din:70121:2012:MsgDef", "iso2": "urn:iso:15118:2:2013:MsgDef"}


def options(**changes: Any) -> PevOptions:
    """A car as on the bench of its makers."""
    return replace(PevOptions(evcc_id=bytes(range(6)), max_voltage_v=400.0, max_current_a=100.0,
                              energy_capacity_wh=28_000.0, loop_interval_ms=100), **changes)  # fmt: skip


@dataclass
class Car:
    """Battery, inlet, lock and contactors.  `broken` holds the names of the parts that do not work.

    pilot: what is measured at the control pilot where it is not what we drive.
    """

    battery_v: float = 350.0
    soc_percent: float = 40.0
    target_v: float = 398.0
    target_a: float = 60.0
    inlet_v: float = 0.0
    inlet_a: float = 0.0
    cp: str = "B"
    pilot: str = ""
    plugged: bool = True
    locked: bool = False
    wants_lock: bool = False
    closed: bool = False
    wants_closed: bool = False
    moves_ms: int = 40
    button: bool = False
    full: bool = False
    broken: frozenset[str] = frozenset()
    stale_since_ms: int | None = None
    stale: frozenset[str] = frozenset()
    moved_at_ms: int = 0

    def step(self, now_ms: int) -> None:
        if now_ms - self.moved_at_ms >= self.moves_ms:
            if "lock" not in self.broken:
                self.locked = self.wants_lock
            if "contactors" not in self.broken:
                self.closed = self.wants_closed

    def state(self, now_ms: int) -> HardwareState:
        def at(name: str) -> int:
            return self.stale_since_ms if name in self.stale and self.stale_since_ms is not None else now_ms

        pilot = self.pilot or self.cp if self.plugged else "A"
        return HardwareState(
            cp_state=Reading(pilot, at("cp")),  # type: ignore[arg-type]
            plugged=Reading(self.plugged, at("plugged")), locked=Reading(self.locked, at("locked")),
            contactors_closed=Reading(self.closed, at("contactors")),
            inlet_voltage_v=Reading(self.inlet_v, at("inlet")),
            inlet_current_a=Reading(self.inlet_a, at("current")),
            battery_voltage_v=Reading(self.battery_v, at("battery")),
            battery_soc_percent=Reading(self.soc_percent, at("battery")),
            max_voltage_v=Reading(400.0, at("battery")), max_current_a=Reading(100.0, at("battery")),
            target_voltage_v=Reading(self.target_v, at("battery")),
            target_current_a=Reading(self.target_a, at("battery")),
            full=Reading(self.full, at("battery")), stop_button=Reading(self.button, at("button")),
        )

    def carry_out(self, command: object, now_ms: int) -> None:
        if isinstance(command, c.RequestCp):
            self.cp = command.state
        elif isinstance(command, c.RequestLock):
            self.wants_lock, self.moved_at_ms = command.locked, now_ms
        elif isinstance(command, c.RequestContactors):
            self.wants_closed, self.moved_at_ms = command.closed, now_ms


EVSE_STATUS = r.DcEvseStatus(status_code="EVSE_Ready", isolation="Valid")
CHECKING = r.DcEvseStatus(status_code="EVSE_IsolationMonitoringActive", isolation="Invalid")
AC_STATUS = r.AcEvseStatus(rcd=False, power_switch_closed=True)
PARAMETERS = r.DcEvseChargeParameter(
    status=r.DcEvseStatus(status_code="EVSE_Ready", isolation="Invalid"), max_current_a=125.0,
    max_voltage_v=500.0, min_current_a=0.0, min_voltage_v=150.0, peak_current_ripple_a=5.0,
    max_power_w=50_000.0)
SCHEDULES = (r.SaScheduleTuple(sa_schedule_tuple_id=1, p_max_schedule=(
    r.PMaxEntry(start_s=0, power_w=20_000.0, duration_s=86_400),)),)
METER = r.MeterInfo(meter_id="M1", reading_wh=100)

Twist = Callable[["ScriptedCharger", Any, Any], Any]


class ScriptedCharger:
    """Answers as it should; `twists` change, delay or swallow single answers.

    A twist is called with (charger, request, answer) and returns the answer to give: a record, a ready
    message, or None for silence.  counts: requests so far by name.
    """

    def __init__(self, schema: str = "din", *, is_ac: bool = False, twists: dict[str, Twist] | None = None,
                 delay_ms: int = 5, rounds: int = 3) -> None:
        self.schema = schema
        self.is_ac = is_ac
        self.twists = twists or {}
        self.delay_ms = delay_ms
        self.rounds = rounds
        self.session_id = bytes(range(1, 9))
        self.counts: dict[str, int] = {}
        self.target_v = 0.0
        self.supply_v = 0.0
        self.asked_a = 0.0
        self.is_on = False
        self.lies_v = 0.0
        self.holds_voltage = False
        self.negotiated: dict[str, Any] | None = None

    def step(self, car: Car) -> None:
        target_v = self.target_v if self.is_on and car.cp == "C" else 0.0
        change_v = max(-STEP_MS * SLEW_V_PER_MS, min(STEP_MS * SLEW_V_PER_MS, target_v - self.supply_v))
        self.supply_v += 0.0 if self.holds_voltage else change_v
        if car.closed:
            self.supply_v = car.battery_v if self.is_on else self.supply_v
            car.inlet_v = car.battery_v
            car.inlet_a = self.asked_a if self.is_on and car.cp == "C" else 0.0
        else:
            car.inlet_v, car.inlet_a = self.supply_v, 0.0

    def answer(self, schema: str, message: Any) -> dict[str, Any] | None:
        if schema == "app":
            entry = next(entry for entry in message["supportedAppProtocolReq"]["AppProtocol"]
                         if entry["ProtocolNamespace"] == NAMESPACES[self.schema])
            reply = {"supportedAppProtocolRes": {"ResponseCode": "OK_SuccessfulNegotiation",
                                                 "SchemaID": entry["SchemaID"]}}
            return self._twisted("supportedAppProtocol", message, reply)
        _, request = PROTOCOLS[schema].from_message(message)
        name = type(request).__name__[:-3]
        self.counts[name] = self.counts.get(name, 0) + 1
        return self._twisted(name, request, getattr(self, f"on_{name}")(request))

    def _twisted(self, name: str, request: Any, reply: Any) -> dict[str, Any] | None:
        if name in self.twists:
            reply = self.twists[name](self, request, reply)
        if reply is None or isinstance(reply, dict):
            return reply
        message: dict[str, Any] = PROTOCOLS[self.schema].to_message(reply, self.session_id)
        return message

    def on_SessionSetup(self, _: r.SessionSetupReq) -> r.Response:
        return r.SessionSetupRes(response_code="OK_NewSessionEstablished", evse_id=b"ZZ00000")

    def on_ServiceDiscovery(self, _: r.ServiceDiscoveryReq) -> r.Response:
        modes = ("AC_three_phase_core",) if self.is_ac else ("DC_extended",)
        return r.ServiceDiscoveryRes(
            response_code="OK", payment_options=("ExternalPayment",),
            charge_service=r.ChargeService(service_id=7, is_free=True, energy_transfer_modes=modes,
                                           category="EVCharging"))

    def on_ServiceDetail(self, request: r.ServiceDetailReq) -> r.Response:
        return r.ServiceDetailRes(response_code="OK", service_id=request.service_id)

    def on_PaymentServiceSelection(self, _: r.PaymentServiceSelectionReq) -> r.Response:
        return r.PaymentServiceSelectionRes(response_code="OK")

    def _processing(self, name: str) -> str:
        return "Finished" if self.counts[name] >= self.rounds else "Ongoing"

    def on_Authorization(self, _: r.AuthorizationReq) -> r.Response:
        return r.AuthorizationRes(response_code="OK", processing=self._processing("Authorization"))

    def on_ChargeParameterDiscovery(self, _: r.ChargeParameterDiscoveryReq) -> r.Response:
        ac = r.AcEvseChargeParameter(status=AC_STATUS, nominal_voltage_v=230.0, max_current_a=32.0)
        return r.ChargeParameterDiscoveryRes(
            response_code="OK", processing=self._processing("ChargeParameterDiscovery"),
            sa_schedules=SCHEDULES, dc=None if self.is_ac else PARAMETERS, ac=ac if self.is_ac else None)

    def on_CableCheck(self, _: r.CableCheckReq) -> r.Response:
        processing = self._processing("CableCheck")
        return r.CableCheckRes(response_code="OK", processing=processing,
                               evse_status=EVSE_STATUS if processing == "Finished" else CHECKING)

    def on_PreCharge(self, request: r.PreChargeReq) -> r.Response:
        self.is_on, self.target_v = True, request.target_voltage_v
        return r.PreChargeRes(response_code="OK", evse_status=EVSE_STATUS,
                              present_voltage_v=round(self.supply_v + self.lies_v, 1))

    def on_PowerDelivery(self, request: r.PowerDeliveryReq) -> r.Response:
        self.is_on = request.charge_progress == "Start"
        if not self.is_on:
            self.counts = {"PowerDelivery": self.counts["PowerDelivery"]}
        return r.PowerDeliveryRes(response_code="OK", dc=None if self.is_ac else EVSE_STATUS,
                                  ac=AC_STATUS if self.is_ac else None)

    def on_CurrentDemand(self, request: r.CurrentDemandReq) -> r.Response:
        self.asked_a, self.target_v = request.target_current_a, request.target_voltage_v
        return r.CurrentDemandRes(
            response_code="OK", evse_status=EVSE_STATUS,
            present_voltage_v=round(self.supply_v + self.lies_v, 1),
            present_current_a=request.target_current_a,
            max_voltage_v=500.0, max_current_a=125.0,
            max_power_w=50_000.0, evse_id=b"ZZ00000", sa_schedule_tuple_id=1)

    def on_WeldingDetection(self, _: r.WeldingDetectionReq) -> r.Response:
        return r.WeldingDetectionRes(response_code="OK", evse_status=EVSE_STATUS,
                                     present_voltage_v=round(self.supply_v, 1))

    def on_ChargingStatus(self, _: r.ChargingStatusReq) -> r.Response:
        return r.ChargingStatusRes(response_code="OK", evse_id=b"ZZ00000", sa_schedule_tuple_id=1,
                                   evse_status=AC_STATUS)

    def on_MeteringReceipt(self, _: r.MeteringReceiptReq) -> r.Response:
        return r.MeteringReceiptRes(response_code="OK", dc=None if self.is_ac else EVSE_STATUS,
                                    ac=AC_STATUS if self.is_ac else None)

    def on_SessionStop(self, _: r.SessionStopReq) -> r.Response:
        return r.SessionStopRes(response_code="OK")


Codec = Callable[[str, Any], Any]


class Rig:
    """Car and charger with a wire between them.

    through: what every message passes through (the real codec); None hands them over as they are.
    at: acts by their time, called once with the rig.
    """

    def __init__(self, charger: ScriptedCharger, pev_options: PevOptions | None = None,
                 car: Car | None = None, *, through: Codec | None = None,
                 at: dict[int, Callable[[Rig], None]] | None = None,
                 session: PevSession | None = None) -> None:
        self.charger = charger
        self.car = car or Car()
        self.session = session or PevSession(pev_options or options())
        self.through = through
        self.at: list[tuple[int, Any]] = sorted((at or {}).items())
        self.now_ms = 0
        self.sent: list[tuple[int, str, Any]] = []
        self.said: list[tuple[int, object]] = []
        self.phases: list[str] = []
        self.ended: Cause | None = None
        self.ended_ms = 0
        self.is_closed = False
        self._on_the_wire: list[tuple[int, Any]] = []

    def run(self, until_ms: int = 120_000, *, to_phase: str = "") -> Rig:
        if self.now_ms == 0:
            self.session.start(0)
            self._take()
        while self.now_ms < until_ms and self.ended is None and (not to_phase or to_phase not in self.phases):
            self._step()
        return self

    def _is_steady(self) -> bool:
        """Neither voltages nor contactors nor the lock are on their way."""
        car, charger = self.car, self.charger
        target_v = charger.target_v if charger.is_on and car.cp == "C" else 0.0
        return ((car.closed, car.locked) == (car.wants_closed, car.wants_lock)
                and (car.closed or charger.supply_v == target_v == car.inlet_v))

    def _next_ms(self) -> int:
        """When to look again: a step later while something moves, else when something is due."""
        if not self._is_steady() or self.car.broken or self.car.stale:
            return self.now_ms + STEP_MS
        dues = [self.now_ms + LOOK_MS, *(at_ms for at_ms, _ in self._on_the_wire[:1] + self.at[:1])]
        if (due := self.session.next_deadline_ms()) is not None:
            dues.append(due)
        steps = max(1, -(-(min(dues) - self.now_ms) // STEP_MS))
        return self.now_ms + steps * STEP_MS

    def _step(self) -> None:
        self.now_ms = self._next_ms()
        while self.at and self.at[0][0] <= self.now_ms:
            self.at.pop(0)[1](self)
            self._take()    # as the edge does, after everything that happens
        self.car.step(self.now_ms)
        self.charger.step(self.car)
        self.session.hardware = self.car.state(self.now_ms)
        while self._on_the_wire and self._on_the_wire[0][0] <= self.now_ms:
            _, message = self._on_the_wire.pop(0)
            if not self.is_closed:
                self.session.receive(message, self.now_ms)
                self._take()
        self.session.tick(self.now_ms)
        self._take()

    def _take(self) -> None:
        for command in self.session.take_commands():
            self.said.append((self.now_ms, command))
            self.car.carry_out(command, self.now_ms)
            if isinstance(command, c.SendMessage):
                self._sent(command)
            elif isinstance(command, c.Phase):
                self.phases.append(command.name)
            elif isinstance(command, c.CloseConnection):
                self.is_closed = True
            elif isinstance(command, c.SessionEnded):
                assert self.ended is None, "a session ends once"
                self.ended, self.ended_ms = command.cause, self.now_ms

    def _sent(self, command: c.SendMessage) -> None:
        message = self.through(command.schema, command.message) if self.through else command.message
        name = "supportedAppProtocolReq"
        record: Any = message
        if command.schema != "app":
            _, record = PROTOCOLS[command.schema].from_message(message)
            name = type(record).__name__
        self.sent.append((self.now_ms, name, record))
        assert not self.is_closed, "nothing is sent on a closed connection"
        reply = self.charger.answer(command.schema, message)
        if reply is not None:
            schema = "app" if "supportedAppProtocolRes" in reply else command.schema
            reply = self.through(schema, reply) if self.through else reply
            self._on_the_wire.append((self.now_ms + self.charger.delay_ms, reply))

    # --- what happened

    def requests(self, name: str) -> list[Any]:
        return [record for _, sent, record in self.sent if sent == f"{name}Req"]

    def asked(self, kind: type[Any]) -> list[Any]:
        return [command for _, command in self.said if isinstance(command, kind)]

    def is_safe(self) -> bool:
        """State B, contactors open or told to open, lock told to open."""
        return self.car.cp == "B" and not self.car.wants_closed and not self.car.wants_lock
