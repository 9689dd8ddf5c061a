"""The car's session: DIN 70121 (DC) and ISO 15118-2 (DC and AC) with external payment, one table for all.

    session = PevSession(PevOptions(evcc_id=...))
    session.start(now_ms)                       TCP is open
    session.hardware = ...                      before every receive() and tick()
    session.receive(message, now_ms)            a decoded response; refuse() for what does not decode
    session.tick(now_ms); session.next_deadline_ms()
    session.take_commands()                     SendMessage, RequestCp, ..., SessionEnded

Whatever ends a session, the first cause is the one that is told.  The ways to the end:
* nothing is live yet: say goodbye;
* charging: ramp down, PowerDelivery off, state B, open, look for welding, unlock, goodbye;
* anything live and wrong: state B, open when no current flows or 2 s later, unlock, goodbye if they listen.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import Enum, auto
from typing import Any, ClassVar, Final

from plc.fsm import ANY, SAME, Row, always
from plc.session import limits, negotiation, schedule
from plc.session import records as r
from plc.session.causes import Cause, cause
from plc.session.commands import (
    CloseConnection,
    Phase,
    Progress,
    Request,
    RequestContactors,
    RequestCp,
    RequestLock,
    RequestPrecharge,
    SendMessage,
    SessionEnded,
)
from plc.session.machine import SessionMachine, name_of
from plc.session.pev import ENERGY_MODES, Demand, Offer, PausedSession, PevOptions, demand
from plc.session.pev_requests import Requests
from plc.session.records import SessionError
from plc.session.values import Reading, fresh

ORDERLY_STATUS: Final = frozenset(("EVSE_Ready", "EVSE_NotReady", "EVSE_IsolationMonitoringActive"))
NEW_SESSION: Final = b"\0" * 8


class SupportedAppProtocolRes:
    """Stands in the table for the answer to our offer, which is no record."""


class PevState(Enum):
    IDLE = auto()
    # --- nothing is live
    APP_PROTOCOL = auto()
    SESSION_SETUP = auto()
    SERVICE_DISCOVERY = auto()
    SERVICE_DETAIL = auto()
    PAYMENT_SELECTION = auto()
    AUTHORIZATION = auto()
    CHARGE_PARAMETERS = auto()
    # --- on the way to power
    LOCKING = auto()
    CABLE_CHECK = auto()
    PRE_CHARGE = auto()
    CLOSING_CONTACTORS = auto()
    POWER_ON = auto()
    # --- power flows
    CURRENT_DEMAND = auto()
    CHARGING_STATUS = auto()
    METERING_RECEIPT = auto()
    # --- in order to the end, or to new parameters
    RAMP_DOWN = auto()
    POWER_OFF = auto()
    RENEGOTIATION = auto()
    SWITCHING_OFF = auto()
    OPENING_CONTACTORS = auto()
    WELDING_DETECTION = auto()
    # --- something is wrong
    SAFE_SHUTDOWN = auto()
    SAFE_OPENING = auto()
    # --- goodbye
    UNLOCKING = auto()
    FAREWELL = auto()
    SESSION_STOP = auto()
    ENDED = auto()


_S = PevState
HARMLESS: Final = (
    _S.APP_PROTOCOL, _S.SESSION_SETUP, _S.SERVICE_DISCOVERY, _S.SERVICE_DETAIL,
    _S.PAYMENT_SELECTION, _S.AUTHORIZATION, _S.CHARGE_PARAMETERS,
)  # fmt: skip
GETTING_READY: Final = (_S.LOCKING, _S.CABLE_CHECK, _S.PRE_CHARGE, _S.CLOSING_CONTACTORS, _S.POWER_ON)
CHARGING: Final = (_S.CURRENT_DEMAND, _S.CHARGING_STATUS, _S.METERING_RECEIPT)
ACTIVE: Final = frozenset((*HARMLESS, *GETTING_READY, *CHARGING, _S.RENEGOTIATION))
LIVE: Final = (*GETTING_READY, *CHARGING, _S.RAMP_DOWN, _S.POWER_OFF, _S.RENEGOTIATION)
WITH_CONTACTORS: Final = frozenset((_S.POWER_ON, *CHARGING, _S.RAMP_DOWN))
OVER: Final = (_S.IDLE, _S.ENDED)

# The phase in which time may run out, and the cause that this is.
PHASE_CAUSES: Final = {
    _S.AUTHORIZATION: "timeout_authorization",
    _S.CHARGE_PARAMETERS: "timeout_parameters",
    _S.LOCKING: "timeout_lock",
    _S.CABLE_CHECK: "timeout_cable_check",
    _S.PRE_CHARGE: "timeout_precharge",
    _S.CLOSING_CONTACTORS: "timeout_contactors",
}
LOST: Final = {
    "fin": "connection_closed", "rst": "connection_reset", "timeout": "connection_timed_out",
    "refused": "connection_refused",
}  # fmt: skip


class PevSession(SessionMachine):
    """One session of the car; a second session needs a second one of these.

    cause: why it ends, None as long as it does not.  paused: what joins it again after a pause.
    """

    who: ClassVar[str] = "pev"

    def __init__(self, options: PevOptions, now_ms: int = 0, resume: PausedSession | None = None) -> None:
        super().__init__(_S.IDLE, now_ms)
        self.options = options
        self.requests = Requests(options)
        self.resume = resume
        self.paused: PausedSession | None = None
        self.cause: Cause | None = None
        self.awaited: type[object] | None = None
        self.is_connected = False
        self.is_established = False
        self.is_silent = False
        self.was_locked = False
        self.renegotiates = False
        self.stops_quickly = False
        self.ramp_is_over = False
        self.wants_pause = options.pauses
        self.energy_mode = ""
        self.offer = Offer(max_voltage_v=0.0, max_current_a=0.0)
        self.schedule: r.SaScheduleTuple | None = None
        self.schedule_ms = now_ms
        self.battery_voltage_v = 0.0
        self.present_voltage_v: float | None = None
        self.present_current_a: float | None = None
        self.last_answer: Any = None
        self._asked_ms = now_ms
        self._answer_by_ms: int | None = None
        self._answer_limit_ms = 0
        self._since: dict[str, int] = {}
        self._ceiling_a = 0.0
        self._ceiling_until_ms = now_ms

    # --- what the edge says

    def start(self, now_ms: int) -> None:
        """TCP is open."""
        self.fire("start", None, now_ms)

    def receive(self, message: dict[str, Any], now_ms: int) -> None:
        """A decoded message of the charger."""
        self._let_time_strike(now_ms)
        self.now_ms = max(self.now_ms, now_ms)
        if self.state in OVER:
            self.drop("message", "no session is running")
            return
        try:
            if self.awaited is SupportedAppProtocolRes:
                self._receive_protocol(message)
            else:
                self._receive_record(message)
        except SessionError as error:
            self._fault(cause("wrong_message", why=error), is_deaf=True)

    def refuse(self, reason: str, now_ms: int) -> None:
        """Bytes came that are no message."""
        self.now_ms = max(self.now_ms, now_ms)
        if self.state not in OVER:
            self._fault(cause("undecodable", why=reason), is_deaf=True)

    def connection_lost(self, how: str, now_ms: int) -> None:
        """TCP is gone: "fin", "rst", "timeout" or "refused"."""
        self.now_ms = max(self.now_ms, now_ms)
        if self.state is _S.ENDED or (not self.is_connected and self.state is not _S.IDLE):
            return
        self.is_connected = False
        self._expect(None)
        self._because(cause(LOST[how], phase=self.state.name))
        self.fire("lost", None, self.now_ms)

    def user_stop(self, now_ms: int) -> None:
        """The user wants to end the charge."""
        self._stop(cause("user_stop"), now_ms)

    def stop(self, now_ms: int) -> None:
        """The car wants to end the charge."""
        self._stop(cause("car_stopped"), now_ms)

    def pause(self, now_ms: int) -> None:
        """Stop, but so that the session may be joined again; DIN 70121 can only stop."""
        self.wants_pause = True
        self._stop(cause("paused"), now_ms)

    def refused(self, request: Request, reason: str, now_ms: int) -> None:
        """The supervisor has not granted a request."""
        self.now_ms = max(self.now_ms, now_ms)
        self.note("refused", request=type(request).__name__, reason=reason)
        is_towards_power = request in (RequestCp("C"), RequestContactors(True), RequestLock(True))
        if is_towards_power and self.state in LIVE:
            self._fault(cause("refused", request=str(request), reason=reason))

    def tripped(self, code: str, sentence: str, now_ms: int) -> None:
        """The supervisor has acted by itself: pilot, contactors and lock are on their way to safety."""
        self.now_ms = max(self.now_ms, now_ms)
        if self.state not in OVER:
            self._fault(cause("unplugged", phase=self.state.name) if code == "unplugged"
                        else cause("refused", request="the charge to go on", reason=sentence))

    def tick(self, now_ms: int) -> None:
        """See the base; the measurements are looked at first."""
        self.now_ms = max(self.now_ms, now_ms)
        self._watch()
        super().tick(now_ms)

    # --- receiving

    def _let_time_strike(self, now_ms: int) -> None:
        """An answer that comes behind its limit is too late, even if nobody called tick() in between."""
        if (due := self.next_deadline_ms()) is not None and due < now_ms:
            self.tick(now_ms)

    def _receive_protocol(self, message: dict[str, Any]) -> None:
        self._expect(None)
        schema = negotiation.chosen(message, self._spoken())
        if schema is None:
            self._because(cause("no_common_protocol", offered=", ".join(self._spoken())))
            self.fire("over", message, self.now_ms)
            return
        self.schema = self.requests.schema = schema
        self.fire(SupportedAppProtocolRes, message, self.now_ms)

    def _receive_record(self, message: dict[str, Any]) -> None:
        session_id, record = self.read(message)
        awaited = self.awaited
        kind: type[object] = type(record)
        if kind is not awaited:
            expected = awaited.__name__ if awaited else "nothing"
            if self.state in ACTIVE or self.state is _S.RAMP_DOWN:
                self._fault(cause("wrong_order", name=type(record).__name__, expected=expected), is_deaf=True)
            else:
                self.drop(type(record).__name__, f"expected {expected}")
            return
        if not self._is_our_session(record, session_id):
            return
        self._expect(None)
        if self.state is _S.FAREWELL:
            self.fire("answered", record, self.now_ms)
            return
        if not record.response_code.startswith("OK"):
            self._because(cause("response_failed", name=type(record).__name__, code=record.response_code))
            self.fire("failed", record, self.now_ms)
            return
        self.last_answer = record
        if isinstance(record, r.SessionSetupRes):
            self._take_session(record, session_id)
        self._watch()
        self._look_at_status(record)
        self._look_at(record)
        is_over = self.cause is not None and self.state in ACTIVE
        self.fire("over" if is_over else type(record), record, self.now_ms)

    def _is_our_session(self, record: Any, session_id: bytes) -> bool:
        quirks = self.options.quirks
        if isinstance(record, r.SessionSetupRes):
            is_joined = record.response_code == "OK_OldSessionJoined"
            is_good = (len(session_id) == 8 or quirks.accepts_short_session_id) and (
                not is_joined or session_id == self.session_id)
        else:
            is_good = session_id == self.session_id or quirks.accepts_changed_session_id
        if is_good:
            return True
        self._fault(cause("wrong_session_id", name=type(record).__name__, got=session_id.hex(),
                          want=self.session_id.hex()), is_deaf=True)  # fmt: skip
        return False

    def _take_session(self, record: r.SessionSetupRes, session_id: bytes) -> None:
        self.session_id = session_id
        self.is_established = True
        self.disarm("setup")
        self.note("session", id=session_id.hex(), evse_id=record.evse_id, response_code=record.response_code)
        if record.response_code == "OK" and not self.options.quirks.accepts_ok_as_new_session:
            self._because(cause("wrong_message", why="SessionSetupRes says OK, neither new nor joined"))

    # --- what answers mean

    def _look_at_status(self, record: Any) -> None:
        """Status, notification and isolation stand in most answers, and count in each of them."""
        parameter = getattr(record, "dc", None) or getattr(record, "ac", None) or record
        status = getattr(parameter, "status", None) or getattr(parameter, "evse_status", parameter)
        name = type(record).__name__
        code = getattr(status, "status_code", "EVSE_Ready")
        notification = getattr(status, "notification", "None")
        if code == "EVSE_Shutdown" or notification == "StopCharging":
            self._because(cause("charger_stopped"))
        elif code not in ORDERLY_STATUS:
            self.stops_quickly = True
            self._because(cause("charger_status", status=code, name=name))
        if getattr(status, "isolation", None) == "Fault":
            self.stops_quickly = True
            self._because(cause("isolation", isolation="Fault"))
        if getattr(status, "rcd", False) is True:
            self.stops_quickly = True
            self._because(cause("rcd"))
        if notification == "ReNegotiation":
            if self.schema == "iso2" and self.state in CHARGING:
                self.renegotiates = True
            else:
                self.drop("ReNegotiation", f"not possible in {self.state.name}")

    def _look_at(self, record: Any) -> None:
        """What an answer of this kind says beyond its status."""
        if (look := _LOOKS.get(type(record))) is not None:
            look(self, record)

    def look_at_services(self, record: r.ServiceDiscoveryRes) -> None:
        if "ExternalPayment" not in record.payment_options:
            self._because(cause("offer_unusable", offered=", ".join(record.payment_options),
                                needed="ExternalPayment"))
            return
        known = ENERGY_MODES[self.options.energy]
        if not self.options.quirks.accepts_combined_energy_types:
            known = {mode: ours for mode, ours in known.items() if mode == ours}
        offered = record.charge_service.energy_transfer_modes
        self.energy_mode = next((ours for mode, ours in known.items() if mode in offered), "")
        if not self.energy_mode:
            self._because(cause("offer_unusable", offered=", ".join(offered), needed=self.options.energy))

    def look_at_parameters(self, record: r.ChargeParameterDiscoveryRes) -> None:
        if record.processing != "Finished":
            return
        self._take_schedule(record.sa_schedules or ())
        if self.options.energy == "AC":
            if record.ac is None:
                self._because(cause("offer_unusable", offered="no AC parameters", needed="them"))
            return
        if record.dc is None:
            self._because(cause("offer_unusable", offered="no DC parameters", needed="them"))
            return
        self.offer = replace(Offer.of(record.dc), p_max_w=self.offer.p_max_w)
        battery_v = fresh(self.hardware.battery_voltage_v, self.now_ms, limits.BATTERY_AGE_MS.value)
        if battery_v is None:
            self._because(cause("stale_measurement", what="the battery's voltage"))
        elif not record.dc.min_voltage_v <= battery_v <= record.dc.max_voltage_v:
            self._because(cause("offer_unusable", needed=f"{battery_v:.0f} V",
                                offered=f"{record.dc.min_voltage_v:.0f} to {record.dc.max_voltage_v:.0f} V"))
        self.battery_voltage_v = battery_v or 0.0

    def _take_schedule(self, offered: tuple[r.SaScheduleTuple, ...]) -> None:
        self.schedule = schedule.picked(offered) if offered else None
        self.schedule_ms = self.now_ms
        if self.schedule is None and not self.options.quirks.accepts_missing_schedules:
            self._because(cause("offer_unusable", offered="no schedule", needed="one"))
        elif self.schedule and not (
                self.schedule.sa_schedule_tuple_id or self.options.quirks.accepts_schedule_id_0):
            self._because(cause("offer_unusable", offered="SAScheduleTupleID 0", needed="1 to 255"))
        self._follow_schedule()

    def _follow_schedule(self) -> None:
        """PMax of this moment."""
        if self.schedule is None or (self.schema == "din" and self.options.quirks.ignores_din_pmax):
            p_max_w = None
        else:
            seconds = (self.now_ms - self.schedule_ms) / 1000
            p_max_w = schedule.power_limit_w(self.schedule.p_max_schedule, seconds)
        if p_max_w != self.offer.p_max_w:
            self.offer = replace(self.offer, p_max_w=p_max_w)

    def look_at_cable_check(self, record: r.CableCheckRes) -> None:
        if not self.is_finished(record):
            return
        isolation, quirks = record.evse_status.isolation, self.options.quirks
        is_good = (isolation == "Valid" or (isolation == "Warning" and quirks.accepts_isolation_warning)
                   or (isolation is None and quirks.accepts_missing_isolation))
        if not is_good:
            self._because(cause("isolation", isolation=isolation or "not told"))

    def look_at_current(self, record: r.CurrentDemandRes) -> None:
        self.offer = self.offer.moved(record)
        self._follow_schedule()
        self.present_voltage_v, self.present_current_a = record.present_voltage_v, record.present_current_a
        if self.state is _S.CURRENT_DEMAND:
            self._look_at_battery()
            self._look_for_implausible(record)
            self._look_for_current(record)
        self.say(Progress({
            "soc_percent": self.requests.soc_percent,
            "target_voltage_v": self.requests.asked_voltage_v,
            "target_current_a": self.requests.asked_current_a,
            "evse_present_voltage_v": record.present_voltage_v,
            "evse_present_current_a": record.present_current_a,
            "evse_max_voltage_v": self.offer.max_voltage_v,
            "evse_max_current_a": self.offer.max_current_a,
        }))  # fmt: skip

    def look_at_voltage(self, record: r.PreChargeRes | r.WeldingDetectionRes) -> None:
        self.present_voltage_v = record.present_voltage_v

    def look_at_status(self, _: r.ChargingStatusRes) -> None:
        self._look_for_full()

    def _look_at_battery(self) -> None:
        hardware = self.hardware
        battery: dict[str, Reading[float] | None] = {
            "the battery's voltage": hardware.battery_voltage_v,
            "the target voltage": hardware.target_voltage_v,
            "the target current": hardware.target_current_a,
        }
        if hardware.max_current_a is not None:
            battery["the battery's current limit"] = hardware.max_current_a
        for what, reading in battery.items():
            if fresh(reading, self.now_ms, limits.BATTERY_AGE_MS.value) is None:
                self._because(cause("stale_measurement", what=what))
        if self._inlet_voltage_v() is None and self.options.precharge_judged_by == "inlet":
            self._because(cause("stale_measurement", what="the inlet's voltage"))
        self._look_for_full()

    def _look_for_full(self) -> None:
        soc = fresh(self.hardware.battery_soc_percent, self.now_ms, limits.BATTERY_AGE_MS.value)
        target = self.options.target_soc_percent
        if fresh(self.hardware.full, self.now_ms, limits.BATTERY_AGE_MS.value):
            self._because(cause("full"))
        elif soc is not None and target is not None and soc >= target:
            self._because(cause("target_soc"))
        elif soc is not None and soc >= self.options.full_soc_percent:
            self._because(cause("full"))

    def _look_for_implausible(self, record: r.CurrentDemandRes) -> None:
        own_v = self._inlet_voltage_v()
        own_a = fresh(self.hardware.inlet_current_a, self.now_ms, limits.MEASUREMENT_AGE_MS.value)
        reported_v, reported_a = record.present_voltage_v, record.present_current_a
        most_v = self.options.max_voltage_v + limits.OVERVOLTAGE_V.value
        most_a = self._ceiling() + limits.OVERCURRENT_A.value
        highest_v = max(reported_v, own_v or 0.0)
        believes_own = self.options.quirks.accepts_odd_reported_current
        highest_a = own_a if own_a is not None and believes_own else max(reported_a, own_a or 0.0)
        apart_v = 0.0 if own_v is None else abs(own_v - reported_v)
        for name, is_so, for_ms, what in (
            ("apart", apart_v > limits.IMPLAUSIBLE_V.value, limits.IMPLAUSIBLE_MS.value,
             f"the charger reports {reported_v:.0f} V, the inlet has {own_v or 0:.0f} V"),
            ("voltage", highest_v > most_v, limits.OVERVOLTAGE_MS.value,
             f"{highest_v:.0f} V, and our limit is {self.options.max_voltage_v:.0f} V"),
            ("current", highest_a > most_a, limits.OVERCURRENT_MS.value,
             f"{highest_a:.0f} A, and we asked for {self._ceiling_a:.0f} A"),
        ):  # fmt: skip
            if self._lasts(name, is_so, for_ms):
                self.stops_quickly = True
                self._because(cause("implausible", what=what))

    def _look_for_current(self, record: r.CurrentDemandRes) -> None:
        is_without = self.requests.asked_current_a >= limits.CURRENT_GONE_A.value > record.present_current_a
        if self._lasts("no current", is_without, limits.NO_CURRENT_MS.value):
            self._because(cause("no_current", limit_ms=limits.NO_CURRENT_MS.value))

    def _lasts(self, name: str, is_so: bool, for_ms: int) -> bool:
        """Whether it has been so, without a break, for this long."""
        if not is_so:
            self._since.pop(name, None)
            return False
        return self.now_ms - self._since.setdefault(name, self.now_ms) >= for_ms

    def _ceiling(self) -> float:
        """The most current that we may see: what was asked for in the time that a charger takes to follow."""
        asked_a = self.requests.asked_current_a
        if asked_a >= self._ceiling_a or self.now_ms >= self._ceiling_until_ms:
            self._ceiling_a = asked_a
            self._ceiling_until_ms = self.now_ms + limits.CURRENT_FOLLOWS_MS.value
        return self._ceiling_a

    # --- what measurements mean

    def _inlet_voltage_v(self) -> float | None:
        return fresh(self.hardware.inlet_voltage_v, self.now_ms, limits.MEASUREMENT_AGE_MS.value)

    def _watch(self) -> None:
        """What our own feedbacks say while something is live, and what the user's button says."""
        if self.state in OVER:
            return
        hardware = self.hardware
        if _now(hardware.stop_button, self.now_ms) and self.cause is None:
            self.user_stop(self.now_ms)
        if self.state in LIVE or self.state in HARMLESS:
            pilot = _now(hardware.cp_state, self.now_ms)
            if _now(hardware.plugged, self.now_ms) is False or pilot == "A":
                self._fault(cause("unplugged", phase=self.state.name))
            elif self.state in LIVE and pilot in ("E", "F"):
                self._fault(cause("pilot_state", state=pilot, phase=self.state.name))
            elif self.state in LIVE and self.was_locked and _now(hardware.locked, self.now_ms) is False:
                self._fault(cause("lock_lost"))
            elif (self.state in WITH_CONTACTORS and self.options.energy == "DC"
                  and _now(hardware.contactors_closed, self.now_ms) is False):
                self._fault(cause("contactors_lost"))

    def _update_requests(self) -> None:
        self.requests.hardware, self.requests.now_ms = self.hardware, self.now_ms
        self.requests.why_code = self.cause.code if self.cause else ""

    # --- ending

    def _because(self, why: Cause) -> None:
        """The first cause is the one that is told."""
        if self.cause is None:
            self.cause = why
            self.requests.why_code = why.code
            self.note("stopping", code=why.code, why=why.sentence, phase=self.state.name)
        elif why != self.cause:
            self.note("also", code=why.code, why=why.sentence, phase=self.state.name)

    def _stop(self, why: Cause, now_ms: int) -> None:
        self.now_ms = max(self.now_ms, now_ms)
        if self.state in OVER:
            return
        self._because(why)
        self.fire("stop", None, self.now_ms)

    def _fault(self, why: Cause, *, is_deaf: bool = False) -> None:
        """Something is wrong.  is_deaf: there is no use in going on talking."""
        self._because(why)
        if is_deaf:
            self.is_silent = True
            self._expect(None)
        self.fire("fault", None, self.now_ms)

    def time_is_up(self, _: object) -> None:
        code = PHASE_CAUSES[_S(self.state)]
        battery_v, inlet_v = self.battery_voltage_v, self._inlet_voltage_v()
        inlet = "an unknown voltage" if inlet_v is None else f"{inlet_v:.0f} V"
        reported = "nothing" if self.present_voltage_v is None else f"{self.present_voltage_v:.0f} V"
        self._fault(cause(code, limit_ms=self.now_ms - self.entered_ms, voltages=(
            f"the battery has {battery_v:.0f} V, the inlet {inlet}, the charger reports {reported}")))

    def setup_is_late(self, _: object) -> None:
        self._fault(cause("timeout_setup", limit_ms=limits.CAR_SETUP_MS.value), is_deaf=True)

    def answer_is_late(self, _: object) -> None:
        name = self.awaited.__name__.replace("Res", "Req") if self.awaited else "nothing"
        self.is_silent = True
        self._expect(None)
        self._because(cause("timeout_answer", name=name, limit_ms=self._answer_limit_ms))
        self.fire("silence", None, self.now_ms)

    # --- asking

    def _expect(self, awaited: type[object] | None) -> None:
        self.awaited = awaited
        if awaited is None:
            self.disarm("answer")

    def _ask(self, request: r.Request) -> None:
        name = name_of(request)
        self.send(request)
        self._await(getattr(r, f"{name}Res"), self._limits(name).answer_ms)

    def _await(self, answer: type[object], answer_ms: int) -> None:
        self.awaited = answer
        self._asked_ms = self.now_ms
        self._answer_limit_ms = answer_ms
        # Lasting: in the states of an ending it goes on, and what is late is then only noted.
        self.arm("answer", answer_ms, lasting=True)

    def _limits(self, name: str) -> limits.Limits:
        return limits.LIMITS["car", "din" if self.schema == "app" else self.schema][name]

    def _begin(self, name: str) -> None:
        """Let the limit of a whole phase run."""
        if (phase_ms := self._limits(name).phase_ms) is not None:
            self.arm("phase", phase_ms)

    def _spoken(self) -> tuple[str, ...]:
        """The protocols that we offer; DIN 70121 has no AC, and a paused session is joined in its own."""
        protocols = self.options.protocols if self.resume is None else (self.resume.schema,)
        return tuple(schema for schema in protocols if self.options.energy == "DC" or schema != "din")

    # --- acts, setup

    def begin(self, _: object) -> None:
        self.is_connected = True
        self.arm("setup", limits.CAR_SETUP_MS.value, lasting=True)
        self.say(SendMessage("app", negotiation.request(self._spoken())))
        self._await(SupportedAppProtocolRes, self._limits("supportedAppProtocol").answer_ms)

    def send_session_setup(self, _: object) -> None:
        self.session_id = self.resume.session_id if self.resume else NEW_SESSION
        self._ask(r.SessionSetupReq(evcc_id=self.options.evcc_id))

    def send_services(self, _: object) -> None:
        self._ask(r.ServiceDiscoveryReq())

    def send_service_detail(self, record: r.ServiceDiscoveryRes) -> None:
        self._ask(r.ServiceDetailReq(service_id=record.charge_service.service_id))
        self.service_id = record.charge_service.service_id

    def send_payment(self, record: r.ServiceDiscoveryRes | r.ServiceDetailRes) -> None:
        if isinstance(record, r.ServiceDiscoveryRes):
            self.service_id = record.charge_service.service_id
        self._ask(r.PaymentServiceSelectionReq(
            selected_payment_option="ExternalPayment",
            selected_services=(r.SelectedService(service_id=self.service_id),)))

    def begin_authorizing(self, _: object) -> None:
        self._begin("Authorization")
        self.send_authorization(_)

    def send_authorization(self, _: object) -> None:
        self._ask(r.AuthorizationReq())

    def begin_parameters(self, _: object) -> None:
        self.renegotiates = False
        self._begin("ChargeParameterDiscovery")
        self.send_parameters(_)

    def send_parameters(self, _: object) -> None:
        self._ask(self.requests.charge_parameters(self.energy_mode))

    def lock(self, _: object) -> None:
        self.requests.is_ready = True
        self.say(RequestLock(True))
        self.arm("phase", limits.LOCK_MS.value if not self.was_locked else limits.UNLOCK_MS.value)
        self.look_soon(_)

    # --- acts, towards power

    def begin_cable_check(self, _: object) -> None:
        self.was_locked = True
        self.say(RequestCp("C"))
        self._begin("CableCheck")
        self.send_cable_check(_)

    def send_cable_check(self, _: object) -> None:
        self._ask(r.CableCheckReq(ev_status=self.requests.status()))

    def begin_pre_charge(self, _: object) -> None:
        self.say(RequestPrecharge(True))
        self.present_voltage_v = None
        self._begin("PreCharge")
        self.send_pre_charge(_)

    def send_pre_charge(self, _: object) -> None:
        battery_v = fresh(self.hardware.battery_voltage_v, self.now_ms, limits.BATTERY_AGE_MS.value)
        if battery_v is None:
            self._fault(cause("stale_measurement", what="the battery's voltage"))
            return
        self.battery_voltage_v = battery_v
        self._ask(self.requests.pre_charge(battery_v))

    def close_contactors(self, _: object) -> None:
        self.say(RequestContactors(True))
        self.arm("phase", limits.CONTACTORS_MS.value)
        self.look_soon(_)

    def send_power_on(self, _: object) -> None:
        if self.options.energy == "DC":
            self.say(RequestPrecharge(False))
        else:
            self.was_locked = True
            self.say(RequestCp("C"))
        self._ask(self.requests.power_delivery("Start", self.schedule))

    def send_demand(self, _: object) -> None:
        self._ask(self.requests.current_demand(
            demand(self.hardware, self.options, self.offer, self.now_ms)))

    def send_charging_status(self, _: object) -> None:
        self._ask(r.ChargingStatusReq())

    def send_receipt(self, record: r.CurrentDemandRes | r.ChargingStatusRes) -> None:
        assert record.meter_info is not None
        self._ask(r.MeteringReceiptReq(session_id=self.session_id, meter_info=record.meter_info,
                                       sa_schedule_tuple_id=record.sa_schedule_tuple_id))

    # --- acts, waiting

    def ask_later(self, _: object) -> None:
        self._pause_before_asking(self.options.poll_interval_ms)

    def demand_later(self, _: object) -> None:
        self._pause_before_asking(self.options.loop_interval_ms)

    def _pause_before_asking(self, interval_ms: int) -> None:
        """Let the next request go this long after the last one, or at once if that time is over."""
        wait_ms = self._asked_ms + interval_ms - self.now_ms
        if wait_ms > 0:
            self.arm("again", wait_ms)
        else:
            self.fire("again", self.last_answer, self.now_ms)

    def look_soon(self, _: object) -> None:
        self.arm("look", limits.FEEDBACK_LOOK_MS.value)

    # --- acts, in order to the end

    def ramp_down(self, _: object) -> None:
        self.arm("phase", limits.RAMP_DOWN_MS.value)
        self.send_zero(_)

    def send_zero(self, _: object) -> None:
        voltage_v = self.requests.asked_voltage_v
        self._ask(self.requests.current_demand(Demand(voltage_v, 0.0)))

    def end_ramp(self, _: object) -> None:
        self.ramp_is_over = True

    def send_power_off(self, _: object) -> None:
        if self.options.energy == "AC":
            # The standard gives an AC car 250 ms from this request to state B.
            self.say(RequestCp("B"))
        self._ask(self.requests.power_delivery("Stop", self.schedule))

    def send_renegotiate(self, _: object) -> None:
        self._ask(self.requests.power_delivery("Renegotiate", self.schedule))

    def switch_off(self, _: object) -> None:
        """State B, and give the charger the time to see it."""
        self.say(RequestCp("B"))
        self.arm("look", limits.PILOT_SETTLES_MS.value)
        self.arm("open", limits.POWER_GONE_MS.value)

    def open_contactors(self, _: object) -> None:
        self.requests.is_ready = False
        self.say(RequestContactors(False))
        self.arm("phase", limits.OPENING_MS.value)
        self.look_soon(_)

    def begin_welding_tests(self, _: object) -> None:
        self._begin("WeldingDetection")
        self.send_welding_test(_)

    def send_welding_test(self, _: object) -> None:
        self._ask(r.WeldingDetectionReq(ev_status=self.requests.status()))

    def contactors_stuck(self, _: object) -> None:
        self._because(cause("contactors_welded", voltage=self._inlet_voltage_v()))

    def report_stuck(self, _: object) -> None:
        self.contactors_stuck(_)
        self.begin_welding_tests(_)

    def unlock_stuck(self, _: object) -> None:
        self.contactors_stuck(_)
        self.unlock(_)

    def judge_welding(self, _: object) -> None:
        """Time is over and there is still voltage: is it our battery's, or does the charger hold it?"""
        own_v, told_v = self._inlet_voltage_v(), self.present_voltage_v
        is_ours = own_v is not None and told_v is not None and own_v - told_v > limits.IMPLAUSIBLE_V.value
        if is_ours or _now(self.hardware.contactors_closed, self.now_ms):
            self._because(cause("contactors_welded", voltage=own_v))
        else:
            self.note("voltage remains", inlet_voltage_v=own_v, evse_present_voltage_v=told_v)
        self.unlock(_)

    # --- acts, something is wrong

    def shut_down(self, _: object) -> None:
        self.say(RequestPrecharge(False))
        self.say(RequestCp("B"))
        self.arm("open", limits.POWER_GONE_MS.value)
        self.look_soon(_)

    # --- acts, goodbye

    def unlock(self, _: object) -> None:
        self.was_locked = False
        self.say(RequestLock(False))
        self.arm("phase", limits.UNLOCK_MS.value)
        self.look_soon(_)

    def give_up_unlocking(self, _: object) -> None:
        """The supervisor goes on trying."""
        self.note("still locked", inlet_voltage_v=self._inlet_voltage_v())
        self.take_leave(_)

    def take_leave(self, _: object) -> None:
        """Say goodbye if somebody listens, as soon as the last question is answered."""
        if self.was_locked:
            self.enter(_S.UNLOCKING, "goodbye")
            self.unlock(_)
        elif not self.is_connected or self.is_silent or not self.is_established:
            self.enter(_S.ENDED, "nobody to tell")
            self.finish(_)
        elif self.awaited is None:
            self.enter(_S.SESSION_STOP, "goodbye")
            self.send_session_stop(_)

    def send_session_stop(self, _: object) -> None:
        is_pause = self.wants_pause and self.schema == "iso2" and _is_normal(self.cause)
        if is_pause:
            self.paused = PausedSession(self.schema, self.session_id)
        self._ask(r.SessionStopReq(charging_session="Pause" if is_pause else "Terminate"))

    def finish(self, _: object) -> None:
        if self.is_connected:
            self.say(CloseConnection("fin"))
            self.is_connected = False
        self._lasting.clear()
        self.say(SessionEnded(self.cause or cause("car_stopped")))

    # --- questions

    def asks_detail(self, _: object) -> bool:
        return self.options.asks_service_detail

    def is_finished(self, record: Any) -> bool:
        """A charger that is finished and not ready is believed, or asked again: that is an option."""
        if record.processing != "Finished":
            return False
        quirks = self.options.quirks
        if isinstance(record, r.ChargeParameterDiscoveryRes) and record.dc:
            return record.dc.status.status_code == "EVSE_Ready" or quirks.accepts_not_ready_when_finished
        if isinstance(record, r.CableCheckRes):
            is_ready = record.evse_status.status_code == "EVSE_Ready"
            return is_ready or quirks.accepts_not_ready_after_cable_check
        return True

    def is_locked(self, _: object) -> bool:
        """And the inlet is dead, which after a renegotiation takes a while."""
        inlet_v = self._inlet_voltage_v()
        is_dead = inlet_v is None or inlet_v < limits.SAFE_VOLTAGE_V.value or not self.was_locked
        return _now(self.hardware.locked, self.now_ms) is True and is_dead

    def is_locked_for_ac(self, _: object) -> bool:
        return self.options.energy == "AC" and _now(self.hardware.locked, self.now_ms) is True

    def voltages_match(self, record: r.PreChargeRes) -> bool:
        """Own inlet against own battery, and the charger's word beside it."""
        battery_v = fresh(self.hardware.battery_voltage_v, self.now_ms, limits.BATTERY_AGE_MS.value)
        if battery_v is None:
            return False
        if self.options.precharge_judged_by == "charger":
            return abs(record.present_voltage_v - battery_v) < self.options.precharge_tolerance_v
        inlet_v = self._inlet_voltage_v()
        return (
            inlet_v is not None
            and abs(inlet_v - battery_v) < self.options.precharge_tolerance_v
            and abs(inlet_v - record.present_voltage_v) < limits.IMPLAUSIBLE_V.value
        )

    def are_closed(self, _: object) -> bool:
        return _now(self.hardware.contactors_closed, self.now_ms) is True

    def is_still_closed(self, _: object) -> bool:
        return _now(self.hardware.contactors_closed, self.now_ms) is not False

    def may_open(self, _: object) -> bool:
        return not self.is_still_closed(_) or self.is_current_gone(_)

    def is_ac(self, _: object) -> bool:
        return self.options.energy == "AC"

    def is_current_gone(self, _: object) -> bool:
        own_a = fresh(self.hardware.inlet_current_a, self.now_ms, limits.MEASUREMENT_AGE_MS.value)
        return own_a is not None and abs(own_a) < limits.CURRENT_GONE_A.value

    def is_ramp_over(self, record: r.CurrentDemandRes) -> bool:
        own_a = fresh(self.hardware.inlet_current_a, self.now_ms, limits.MEASUREMENT_AGE_MS.value)
        highest_a = max(abs(record.present_current_a), abs(own_a or 0.0))
        return self.ramp_is_over or self.stops_quickly or highest_a < limits.CURRENT_GONE_A.value

    def wants_receipt(self, record: r.CurrentDemandRes | r.ChargingStatusRes) -> bool:
        return record.receipt_required is True and record.meter_info is not None

    def must_renegotiate(self, _: object) -> bool:
        return self.renegotiates

    def is_renegotiating(self, _: object) -> bool:
        return self.renegotiates and self.cause is None and self.is_connected

    def must_be_quick(self, _: object) -> bool:
        return self.stops_quickly

    def is_over(self, _: object) -> bool:
        return self.cause is not None

    def is_dead(self, _: object) -> bool:
        inlet_v = self._inlet_voltage_v()
        if inlet_v is None:
            inlet_v = self.present_voltage_v
        return inlet_v is not None and inlet_v < limits.SAFE_VOLTAGE_V.value

    def may_ask(self, _: object) -> bool:
        return self.is_connected and not self.is_silent and self.awaited is None

    def is_unlocked(self, _: object) -> bool:
        locked = self.hardware.locked
        return locked is None or _now(locked, self.now_ms) is False

    # --- the base

    def fire(self, on: object, message: object, now_ms: int) -> bool:
        """See the base; what we cannot say ends the session."""
        self.now_ms = now_ms
        self._update_requests()
        try:
            return super().fire(on, message, now_ms)
        except SessionError as error:
            self._fault(cause("failure", why=error))
            return True

    def enter(self, state: Enum, on: object) -> None:
        if state is not self.state:
            super().enter(state, on)
            self.say(Phase(state.name))

    table: ClassVar[tuple[Row[PevSession], ...]]


def _now(reading: Any, now_ms: int) -> Any:
    """A feedback that is young enough to be believed, else None."""
    return fresh(reading, now_ms, limits.MEASUREMENT_AGE_MS.value)


def _is_normal(why: Cause | None) -> bool:
    return why is not None and why.code in ("full", "target_soc", "user_stop", "car_stopped", "paused",
                                            "charger_stopped")


_P = PevSession
_LOOKS: Final[dict[type[Any], Callable[[PevSession, Any], None]]] = {
    r.ServiceDiscoveryRes: _P.look_at_services,
    r.ChargeParameterDiscoveryRes: _P.look_at_parameters,
    r.CableCheckRes: _P.look_at_cable_check,
    r.PreChargeRes: _P.look_at_voltage,
    r.CurrentDemandRes: _P.look_at_current,
    r.ChargingStatusRes: _P.look_at_status,
    r.WeldingDetectionRes: _P.look_at_voltage,
}


_Line = tuple[object, Callable[[Any, Any], bool], Callable[[Any, Any], None], Enum]


def _of(state: Enum, *lines: _Line) -> tuple[Row[PevSession], ...]:
    """The lines of one state: on, if, do, then."""
    return tuple(Row(state, *line) for line in lines)


def _rows(states: tuple[PevState, ...], on: str, do: Any, then: Any) -> tuple[Row[PevSession], ...]:
    """The same line for several states."""
    return tuple(Row(state, on, always, do, then) for state in states)


# "over": an answer came, and the session is to end.  "failed": its response code says so.
# "silence": no answer came.  "lost": TCP is gone.  "fault": what must not wait.  "stop": somebody's wish.
# "again": time for the next request.  "look": time to look at a feedback.  "phase": it took too long.
PevSession.table = (
    #    on                          if                    do                       then
    *_of(_S.IDLE,
        ("start",                    always,               _P.begin,                _S.APP_PROTOCOL),
        ("lost",                     always,               _P.finish,               _S.ENDED)),

    *_of(_S.APP_PROTOCOL,
        (SupportedAppProtocolRes,    always,               _P.send_session_setup,   _S.SESSION_SETUP)),
    *_of(_S.SESSION_SETUP,
        (r.SessionSetupRes,          always,               _P.send_services,        _S.SERVICE_DISCOVERY)),
    *_of(_S.SERVICE_DISCOVERY,
        (r.ServiceDiscoveryRes,      _P.asks_detail,       _P.send_service_detail,  _S.SERVICE_DETAIL),
        (r.ServiceDiscoveryRes,      always,               _P.send_payment,         _S.PAYMENT_SELECTION)),
    *_of(_S.SERVICE_DETAIL,
        (r.ServiceDetailRes,         always,               _P.send_payment,         _S.PAYMENT_SELECTION)),
    *_of(_S.PAYMENT_SELECTION,
        (r.PaymentServiceSelectionRes, always,               _P.begin_authorizing,    _S.AUTHORIZATION)),
    *_of(_S.AUTHORIZATION,
        (r.AuthorizationRes,         _P.is_finished,       _P.begin_parameters,     _S.CHARGE_PARAMETERS),
        (r.AuthorizationRes,         always,               _P.ask_later,            SAME),
        ("again",                    always,               _P.send_authorization,   SAME)),
    *_of(_S.CHARGE_PARAMETERS,
        (r.ChargeParameterDiscoveryRes, _P.is_finished,       _P.lock,                 _S.LOCKING),
        (r.ChargeParameterDiscoveryRes, always,               _P.ask_later,            SAME),
        ("again",                    always,               _P.send_parameters,      SAME)),

    *_of(_S.LOCKING,
        ("look",                     _P.is_locked_for_ac,  _P.send_power_on,        _S.POWER_ON),
        ("look",                     _P.is_locked,         _P.begin_cable_check,    _S.CABLE_CHECK),
        ("look",                     always,               _P.look_soon,            SAME)),
    *_of(_S.CABLE_CHECK,
        (r.CableCheckRes,            _P.is_finished,       _P.begin_pre_charge,     _S.PRE_CHARGE),
        (r.CableCheckRes,            always,               _P.ask_later,            SAME),
        ("again",                    always,               _P.send_cable_check,     SAME)),
    *_of(_S.PRE_CHARGE,
        (r.PreChargeRes,             _P.voltages_match,    _P.close_contactors,     _S.CLOSING_CONTACTORS),
        (r.PreChargeRes,             always,               _P.ask_later,            SAME),
        ("again",                    always,               _P.send_pre_charge,      SAME)),
    *_of(_S.CLOSING_CONTACTORS,
        ("look",                     _P.are_closed,        _P.send_power_on,        _S.POWER_ON),
        ("look",                     always,               _P.look_soon,            SAME)),
    *_of(_S.POWER_ON,
        (r.PowerDeliveryRes,         _P.is_ac,             _P.send_charging_status, _S.CHARGING_STATUS),
        (r.PowerDeliveryRes,         always,               _P.send_demand,          _S.CURRENT_DEMAND)),

    *_of(_S.CURRENT_DEMAND,
        (r.CurrentDemandRes,         _P.wants_receipt,     _P.send_receipt,         _S.METERING_RECEIPT),
        (r.CurrentDemandRes,         _P.must_renegotiate,  _P.send_renegotiate,     _S.RENEGOTIATION),
        (r.CurrentDemandRes,         always,               _P.demand_later,         SAME),
        ("again",                    _P.is_over,           _P.ramp_down,            _S.RAMP_DOWN),
        ("again",                    always,               _P.send_demand,          SAME),
        ("over",                     _P.must_be_quick,     _P.send_power_off,       _S.POWER_OFF),
        ("over",                     always,               _P.ramp_down,            _S.RAMP_DOWN)),
    *_of(_S.CHARGING_STATUS,
        (r.ChargingStatusRes,        _P.wants_receipt,     _P.send_receipt,         _S.METERING_RECEIPT),
        (r.ChargingStatusRes,        _P.must_renegotiate,  _P.send_renegotiate,     _S.RENEGOTIATION),
        (r.ChargingStatusRes,        always,               _P.demand_later,         SAME),
        ("again",                    _P.is_over,           _P.send_power_off,       _S.POWER_OFF),
        ("again",                    always,               _P.send_charging_status, SAME),
        ("over",                     always,               _P.send_power_off,       _S.POWER_OFF)),
    *_of(_S.METERING_RECEIPT,
        (r.MeteringReceiptRes,       _P.is_ac,             _P.demand_later,         _S.CHARGING_STATUS),
        (r.MeteringReceiptRes,       always,               _P.demand_later,         _S.CURRENT_DEMAND),
        ("over",                     always,               _P.send_power_off,       _S.POWER_OFF)),

    *_of(_S.RAMP_DOWN,
        (r.CurrentDemandRes,         _P.is_ramp_over,      _P.send_power_off,       _S.POWER_OFF),
        (r.CurrentDemandRes,         always,               _P.demand_later,         SAME),
        ("again",                    always,               _P.send_zero,            SAME),
        ("phase",                    always,               _P.end_ramp,             SAME)),
    *_of(_S.POWER_OFF,
        (r.PowerDeliveryRes,         _P.is_ac,             _P.unlock,               _S.UNLOCKING),
        (r.PowerDeliveryRes,         always,               _P.switch_off,           _S.SWITCHING_OFF)),
    *_of(_S.RENEGOTIATION,
        (r.PowerDeliveryRes,         _P.is_ac,             _P.begin_parameters,     _S.CHARGE_PARAMETERS),
        (r.PowerDeliveryRes,         always,               _P.switch_off,           _S.SWITCHING_OFF)),
    *_of(_S.SWITCHING_OFF,
        ("look",                     _P.is_current_gone,   _P.open_contactors,      _S.OPENING_CONTACTORS),
        ("look",                     always,               _P.look_soon,            SAME),
        ("open",                     always,               _P.open_contactors,      _S.OPENING_CONTACTORS)),
    *_of(_S.OPENING_CONTACTORS,
        ("look",                     _P.is_still_closed,   _P.look_soon,            SAME),
        ("look",                     _P.is_renegotiating,  _P.begin_parameters,     _S.CHARGE_PARAMETERS),
        ("look",                     _P.may_ask,           _P.begin_welding_tests,  _S.WELDING_DETECTION),
        ("look",                     always,               _P.unlock,               _S.UNLOCKING),
        ("phase",                    _P.may_ask,           _P.report_stuck,         _S.WELDING_DETECTION),
        ("phase",                    always,               _P.unlock_stuck,         _S.UNLOCKING)),
    *_of(_S.WELDING_DETECTION,
        (r.WeldingDetectionRes,      _P.is_dead,           _P.unlock,               _S.UNLOCKING),
        (r.WeldingDetectionRes,      always,               _P.ask_later,            SAME),
        ("again",                    always,               _P.send_welding_test,    SAME),
        ("phase",                    always,               _P.judge_welding,        _S.UNLOCKING)),
    *(row for on in ("failed", "silence", "lost", "fault")
      for row in _of(_S.WELDING_DETECTION, (on, always, _P.unlock, _S.UNLOCKING))),

    *_of(_S.SAFE_SHUTDOWN,
        ("look",                     _P.is_ac,             _P.unlock,               _S.UNLOCKING),
        ("look",                     _P.may_open,          _P.open_contactors,      _S.SAFE_OPENING),
        ("look",                     always,               _P.look_soon,            SAME),
        ("open",                     always,               _P.open_contactors,      _S.SAFE_OPENING)),
    *_of(_S.SAFE_OPENING,
        ("look",                     _P.is_still_closed,   _P.look_soon,            SAME),
        ("look",                     always,               _P.unlock,               _S.UNLOCKING),
        ("phase",                    always,               _P.unlock_stuck,         _S.UNLOCKING)),

    *_of(_S.UNLOCKING,
        ("look",                     _P.is_unlocked,       _P.take_leave,           _S.FAREWELL),
        ("look",                     always,               _P.look_soon,            SAME),
        ("phase",                    always,               _P.give_up_unlocking,    _S.FAREWELL)),
    *_of(_S.FAREWELL,
        ("answered",                 always,               _P.send_session_stop,    _S.SESSION_STOP)),
    *(row for on in ("silence", "lost", "fault")
      for row in _of(_S.FAREWELL, (on, always, _P.finish, _S.ENDED))),
    *_of(_S.SESSION_STOP,
        (r.SessionStopRes,           always,               _P.finish,               _S.ENDED)),
    *(row for on in ("failed", "silence", "lost", "fault")
      for row in _of(_S.SESSION_STOP, (on, always, _P.finish, _S.ENDED))),

    *(row for on in ("over", "stop", "failed", "silence", "lost", "fault")
      for row in _rows(HARMLESS, on, _P.take_leave, _S.FAREWELL)),
    *(row for on in ("over", "stop")
      for row in _rows((*GETTING_READY, _S.RENEGOTIATION), on, _P.shut_down, _S.SAFE_SHUTDOWN)),
    *(row for on in ("failed", "silence", "lost", "fault")
      for row in _rows(LIVE, on, _P.shut_down, _S.SAFE_SHUTDOWN)),

    *_of(ANY,
        ("answer",                   always,               _P.answer_is_late,       SAME),
        ("setup",                    always,               _P.setup_is_late,        SAME),
        ("phase",                    always,               _P.time_is_up,           SAME)),
)  # fmt: skip
