"""A charger on a bench, in virtual time: its hardware in a few lines, and a car that says what a test wants.

    rig = EvseRig()                      or EvseRig(schema="iso2", ac=True, options={...})
    rig.up_to(State.CHARGING)            a well-behaved car brings it there
    rig.say(r.CurrentDemandReq(...))     one request; the answer as a record
    rig.ended.code, rig.phases, rig.supply

Every message goes through the real codec, both ways: what the schema does not allow fails here.
The real virtual devices stand in devices/; this hardware grants everything and can be broken at any part.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, Literal

from exiConnector import ExiConnector
from fsmEvse import EvseMemory, EvseOptions, EvseSession, State
from plc.commands import Note
from plc.session import commands as c
from plc.session import records as r
from plc.session.causes import Cause
from plc.session.machine import PROTOCOLS
from plc.session.values import HardwareState, Reading, Wish

NAMESPACES = {"din": "urn:din:70121:2012:MsgDef", "iso2": "urn:iso:15118:2:2013:MsgDef"}
SCHEMA_ID = 7
STEP_MS = 10
CODEC = ExiConnector(patience_s=5)


def status(soc_percent: int = 40, error_code: str = "NO_ERROR") -> r.DcEvStatus:
    return r.DcEvStatus(is_ready=True, soc_percent=soc_percent, error_code=error_code)


@dataclass
class Charger:
    """Supply, contactors, isolation monitor.  `broken` holds the names of the parts that do not work."""

    volts: float = 0.0
    amps: float = 0.0
    wanted: tuple[float, float, bool] = (0.0, 0.0, False)
    is_closed: bool = False
    wants_closed: bool = False
    isolation: str = "invalid"
    check_ends_ms: int | None = None
    check_takes_ms: int = 200
    cp: str = "C"
    fault: bool = False
    rcd: bool = False
    authorised: Literal["yes", "no"] | None = None
    wish: Wish | None = None
    is_pressed: bool = False
    broken: frozenset[str] = frozenset()
    stale_since_ms: int | None = None
    max_current_a: float | None = None

    def do(self, request: object, now_ms: int) -> None:
        if isinstance(request, c.RequestSupply):
            self.wanted = (request.voltage_v, request.current_a, request.enabled)
        elif isinstance(request, c.RequestContactors):
            self.wants_closed = request.closed
        elif isinstance(request, c.RequestCableCheck) and self.check_ends_ms is None:
            self.check_ends_ms = now_ms + self.check_takes_ms
            self.wants_closed = True

    def step(self, now_ms: int) -> None:
        if "contactors" not in self.broken:
            self.is_closed = self.wants_closed
        is_checked = self.check_ends_ms is not None and now_ms >= self.check_ends_ms
        if is_checked and self.isolation == "invalid" and "isolation" not in self.broken:
            self.isolation = "valid"
        volts, amps, is_on = self.wanted
        self.volts = volts if is_on else 0.0
        if "current" not in self.broken:
            self.amps = amps if is_on else 0.0

    def state(self, now_ms: int) -> HardwareState:
        at_ms = now_ms if self.stale_since_ms is None else min(now_ms, self.stale_since_ms)
        return HardwareState(
            cp_state=Reading(self.cp, now_ms),  # type: ignore[arg-type]
            contactors_closed=Reading(self.is_closed, now_ms), supply_voltage_v=Reading(self.volts, at_ms),
            supply_current_a=Reading(self.amps, at_ms),
            isolation=Reading(self.isolation, now_ms),  # type: ignore[arg-type]
            supply_fault=Reading(self.fault, now_ms), rcd=Reading(self.rcd, now_ms),
            authorised=self.authorised and Reading(self.authorised == "yes", now_ms),
            wish=self.wish and Reading(self.wish, now_ms),
            stop_button=Reading(self.is_pressed, now_ms),
            supply_max_current_a=None if self.max_current_a is None else Reading(self.max_current_a, now_ms),
            energy_wh=Reading(1234.0, now_ms))


@dataclass
class EvseRig:
    schema: str = "din"
    ac: bool = False
    options: dict[str, Any] = field(default_factory=dict)
    memory: EvseMemory = field(default_factory=EvseMemory)
    session_id: bytes = b"\0"
    mode: str = ""
    seed: int = 1
    now_ms: int = 1_000_000

    def __post_init__(self) -> None:
        changes = dict(self.options)
        if self.ac:
            changes.setdefault("energy_modes", ("AC_three_phase_core",))
        self.mode = self.mode or ("AC_three_phase_core" if self.ac else "DC_extended")
        self.charger = Charger()
        self.session = EvseSession(replace(EvseOptions(), **changes), self.memory, self.random, self.now_ms)
        self.phases: list[str] = []
        self.answers: list[Any] = []
        self.requests: list[object] = []
        self.progress: dict[str, object] = {}
        self.soc_reads: list[c.SocRead] = []
        self.ended: Cause | None = None
        self.closed: str | None = None
        self.answered_ms = 0
        self.raw: list[dict[str, Any]] = []
        self._carry_out()

    def random(self, count: int) -> bytes:
        self.seed += 1
        return bytes((self.seed + index) % 256 for index in range(count))

    # --- time and hardware

    def _carry_out(self) -> None:
        for command in self.session.take_commands():
            assert self.ended is None or isinstance(command, Note), f"{command} after the end"
            if isinstance(command, c.SendMessage):
                message = CODEC.decode(command.schema, CODEC.encode(command.schema, dict(command.message)))
                self.raw.append(message)
                self.answers.append(self._understood(command.schema, message))
            elif isinstance(command, c.Phase):
                self.phases.append(command.name)
            elif isinstance(command, c.Progress):
                self.progress = dict(command.values)
            elif isinstance(command, c.SocRead):
                self.soc_reads.append(command)
            elif isinstance(command, c.CloseConnection):
                self.closed = command.after
            elif isinstance(command, c.SessionEnded):
                self.ended = command.cause
            elif not isinstance(command, Note):
                self.requests.append(command)
                self.charger.do(command, self.now_ms)

    def _understood(self, schema: str, message: dict[str, Any]) -> Any:
        if schema == "app":
            return message["supportedAppProtocolRes"]
        session_id, record = PROTOCOLS[schema].from_message(message)
        if isinstance(record, r.SessionSetupRes) and record.response_code.startswith("OK"):
            self.session_id = session_id
        return record

    def tick(self, ms: int = STEP_MS) -> None:
        """Let time pass in small steps."""
        until_ms = self.now_ms + ms
        step_ms = STEP_MS if ms <= 5_000 else 10 * STEP_MS
        while self.now_ms < until_ms:
            self.now_ms = min(until_ms, self.now_ms + step_ms)
            self.charger.step(self.now_ms)
            self.session.hardware = self.charger.state(self.now_ms)
            self.session.tick(self.now_ms)
            self._carry_out()

    # --- the car

    def hear(self, message: dict[str, Any], patience_ms: int = 6_000) -> Any:
        """One message to the charger; its answer, or None."""
        self.charger.step(self.now_ms)
        self.session.hardware = self.charger.state(self.now_ms)
        count, asked_ms = len(self.answers), self.now_ms
        self.session.receive(message, self.now_ms)
        self._carry_out()
        while len(self.answers) == count and self.ended is None and self.now_ms < asked_ms + patience_ms:
            self.tick()
        self.answered_ms = self.now_ms - asked_ms
        assert len(self.answers) <= count + 1, "more than one answer"
        return self.answers[-1] if len(self.answers) > count else None

    def negotiate(self) -> Any:
        return self.hear({"supportedAppProtocolReq": {"AppProtocol": [
            {"ProtocolNamespace": NAMESPACES[self.schema], "VersionNumberMajor": 2, "VersionNumberMinor": 0,
             "SchemaID": SCHEMA_ID, "Priority": 1}]}})

    def say(self, record: Any, session_id: bytes | None = None) -> Any:
        own_id = self.session_id if session_id is None else session_id
        message = PROTOCOLS[self.schema].to_message(record, own_id)
        return self.hear(CODEC.decode(self.schema, CODEC.encode(self.schema, message)))

    def request(self, kind: type, **changes: Any) -> Any:
        """A request as a well-behaved car would say it, with changes."""
        dc = r.DcEvPowerDeliveryParameter(status=status(), charging_complete=False)
        usual: dict[type, dict[str, Any]] = {
            r.SessionSetupReq: {"evcc_id": bytes(range(6))},
            r.ServiceDetailReq: {"service_id": 1},
            r.PaymentServiceSelectionReq: {"selected_payment_option": "ExternalPayment",
                                           "selected_services": (r.SelectedService(service_id=1),)},
            r.ChargeParameterDiscoveryReq: self._parameters(),
            r.CableCheckReq: {"ev_status": status()},
            r.PreChargeReq: {"ev_status": status(), "target_voltage_v": 350.0, "target_current_a": 1.0},
            r.PowerDeliveryReq: {"charge_progress": "Start", "sa_schedule_tuple_id": 1,
                                 "dc": None if self.ac else dc},
            r.CurrentDemandReq: {"ev_status": status(), "target_voltage_v": 360.0, "target_current_a": 20.0},
            r.WeldingDetectionReq: {"ev_status": status()},
            r.MeteringReceiptReq: {"session_id": self.session_id,
                                   "meter_info": r.MeterInfo(meter_id="x")},
        }
        return kind(**{**usual.get(kind, {}), **changes})

    def _parameters(self) -> dict[str, Any]:
        if self.ac:
            return {"energy_transfer_mode": self.mode, "ac": r.AcEvChargeParameter(
                energy_amount_wh=20_000, max_voltage_v=400, max_current_a=16, min_current_a=6,
                departure_time_s=0)}
        return {"energy_transfer_mode": self.mode, "dc": r.DcEvChargeParameter(
            status=status(), max_current_a=125, max_voltage_v=410, energy_capacity_wh=28_000.0,
            energy_request_wh=0.0, full_soc_percent=100)}

    def ask(self, kind: type, **changes: Any) -> Any:
        return self.say(self.request(kind, **changes))

    def up_to(self, state: State) -> EvseRig:
        """Bring the session into this state, as a good car would."""
        for _ in range(200):
            if self.session.state is state:
                return self
            self._next()
        raise AssertionError(f"{state} was not reached, {self.session.state} was; {self.answers[-1:]}")

    def _next(self) -> None:
        now = self.session.state
        if now is State.CONNECTED:
            self.negotiate()
        elif now is State.PARAMETERS:
            self.ask(r.PowerDeliveryReq if self.ac else r.CableCheckReq)
        elif now is State.CHARGING:
            self.ask(r.PowerDeliveryReq, charge_progress="Stop")
        elif now is State.CABLE_CHECK:
            self.tick(100)
            self.ask(r.CableCheckReq)
        elif now in STEPS:
            self.ask(STEPS[now])
        else:
            self.tick(100)

    @property
    def supply(self) -> tuple[float, float, bool]:
        """Voltage, current, on: as asked last."""
        return self.charger.wanted

    @property
    def is_over(self) -> bool:
        return self.ended is not None

    @property
    def is_safe(self) -> bool:
        return not self.charger.wanted[2] and not self.charger.wants_closed


STEPS: dict[State, type] = {
    State.NEGOTIATED: r.SessionSetupReq, State.SET_UP: r.ServiceDiscoveryReq,
    State.DISCOVERED: r.PaymentServiceSelectionReq, State.SELECTED: r.AuthorizationReq,
    State.AUTHORIZED: r.ChargeParameterDiscoveryReq, State.ISOLATED: r.PreChargeReq,
    State.PRE_CHARGE: r.PowerDeliveryReq, State.POWER_OFF: r.SessionStopReq,
}
