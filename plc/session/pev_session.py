"""How a car's session is driven: from outside, in time, from message to event, to its end; no table yet.

Each answer becomes one event of the table: its own type, or "failed", or "over" where the session is to end.
Whatever ends a session, the first cause is the one that is told.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from typing import Any, ClassVar, Final

from plc.session import limits, negotiation
from plc.session import records as r
from plc.session.causes import By, Cause, cause, stale_cause, trip_cause
from plc.session.commands import Phase, Request, RequestContactors, RequestCp, RequestLock
from plc.session.machine import SessionMachine, name_of
from plc.session.pev import Offer, PausedSession, PevOptions
from plc.session.pev_requests import Requests
from plc.session.records import SessionError
from plc.session.stale import Stale
from plc.session.standard import standard_limits
from plc.session.values import fresh, volts

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
BEFORE_CHARGING: Final = frozenset((*HARMLESS, *GETTING_READY))
CHARGING: Final = (_S.CURRENT_DEMAND, _S.CHARGING_STATUS, _S.METERING_RECEIPT)
ACTIVE: Final = frozenset((*HARMLESS, *GETTING_READY, *CHARGING, _S.RENEGOTIATION))
LIVE: Final = (*GETTING_READY, *CHARGING, _S.RAMP_DOWN, _S.POWER_OFF, _S.RENEGOTIATION)
WITH_CONTACTORS: Final = frozenset((_S.POWER_ON, *CHARGING, _S.RAMP_DOWN))
POWERED: Final = (_S.POWER_ON, *CHARGING, _S.RAMP_DOWN)
# Here answers matter no more but for the next question that may be asked.
CLOSING_DOWN: Final = (_S.SAFE_SHUTDOWN, _S.SAFE_OPENING, _S.UNLOCKING, _S.FAREWELL)
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
# Requests that must be granted for the charge to go on, in words.
TOWARDS_POWER: Final[dict[Request, str]] = {
    RequestLock(True): "locking the connector",
    RequestCp("C"): "state C",
    RequestContactors(True): "closing the contactors",
}
# What must not vanish before the charge; of the battery where it gives its word.
PLUG: Final = ("cp_state", "plugged", "locked", "contactors_closed")
DC_QUANTITIES: Final = ("inlet_voltage_v", "battery_voltage_v", "max_current_a", "target_voltage_v",
                        "target_current_a")
LOST: Final = {
    "fin": "connection_closed", "rst": "connection_reset", "timeout": "connection_timed_out",
    "refused": "connection_refused",
}  # fmt: skip


class CarSession(SessionMachine):
    """See the module.  One session; a second one needs another of these.

    cause: why it ends, None as long as it does not.  paused: what joins it again after a pause.
    """

    who: ClassVar[str] = "pev"

    def __init__(self, options: PevOptions, now_ms: int = 0, resume: PausedSession | None = None) -> None:
        super().__init__(_S.IDLE, now_ms)
        self.options = options
        self.requests = Requests(options, resume.began_ms if resume else now_ms,
                                 resume.delivered_wh if resume else 0.0)
        self.resume = resume
        self.paused: PausedSession | None = None
        self.cause: Cause | None = None
        self.awaited: type[object] | None = None
        self.is_connected = False
        self.is_established = False
        self.is_silent = False
        self.was_locked = False
        self.has_seen_pilot = False
        self.renegotiates = False
        self.stops_quickly = False
        self.ramp_is_over = False
        self.owes_stop = False
        self.wants_pause = options.pauses
        self._also: list[Cause] = []
        self.is_pausing = False
        self.energy_mode = ""
        self.service_id = 0
        self.offer = Offer(max_voltage_v=0.0, max_current_a=0.0)
        self.schedule: r.SaScheduleTuple | None = None
        self.schedule_ms = now_ms
        self.battery_voltage_v = 0.0
        self.present_voltage_v: float | None = None
        self.present_current_a: float | None = None
        self.last_answer: Any = None
        self._asked_ms = now_ms
        self._answer_limit_ms = 0
        self._since: dict[str, int] = {}
        self._counted_ms = now_ms
        self._meter_wh: float | None = None
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
        self._stop(cause("paused" if self.schema == "iso2" else "user_stop"), now_ms)

    def refused(self, request: Request, reason: str, now_ms: int) -> None:
        """The supervisor has not granted a request."""
        self.now_ms = max(self.now_ms, now_ms)
        self.note("refused", request=type(request).__name__, reason=reason)
        asked = TOWARDS_POWER.get(request)
        if asked is not None and self.state in LIVE:
            self._fault(cause("refused", request=asked, reason=reason))

    def tripped(self, code: str, sentence: str, now_ms: int, leaves_ms: int = 0,
                stale: Stale | None = None) -> None:  # fmt: skip
        """The supervisor has acted by itself: pilot, contactors and lock are on their way to safety.

        leaves_ms: it has not yet, and there is so much time for an end in order.
        stale: the measurement that it misses, if that is why.
        """
        self.now_ms = max(self.now_ms, now_ms)
        if self.state in OVER:
            return
        why = (cause("unplugged", phase=self.state.name) if code == "unplugged"
               else stale_cause(stale) if stale is not None
               else trip_cause(code, sentence))
        if self.cause is None:
            self.requests.trip_code = code
        if leaves_ms > 0:
            self._stop(why, now_ms)
        else:
            self._fault(why)

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
            if self.state in ACTIVE or self.state in LIVE:
                self._fault(cause("wrong_order", name=type(record).__name__, expected=expected), is_deaf=True)
            else:
                self.drop(type(record).__name__, f"expected {expected}")
            return
        if not self._is_our_session(record, session_id):
            return
        self._expect(None)
        if self.state in CLOSING_DOWN:
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
        self.judge(record)
        is_over = self.cause is not None and self.state in ACTIVE
        self.fire("over" if is_over else type(record), record, self.now_ms)

    def _is_our_session(self, record: Any, session_id: bytes) -> bool:
        quirks = self.options.quirks
        if isinstance(record, r.SessionSetupRes):
            # Whoever joins us to a session that we did not name has mixed us up with another car.
            is_joined = record.response_code == "OK_OldSessionJoined"
            is_right = len(session_id) == len(NEW_SESSION) and session_id != NEW_SESSION
            is_good = (is_right or quirks.accepts_short_session_id) and (
                not is_joined or session_id == self.session_id)
        else:
            is_good = session_id == self.session_id or quirks.accepts_changed_session_id
        # A refusal is one whatever id it carries, and its code tells more.
        if is_good or record.response_code.startswith("FAILED"):
            return True
        self._fault(cause("wrong_session_id", name=type(record).__name__, got=session_id.hex(),
                          want=self.session_id.hex()), is_deaf=True)  # fmt: skip
        return False

    def _take_session(self, record: r.SessionSetupRes, session_id: bytes) -> None:
        self.session_id = session_id
        self.is_established = True
        self.disarm("setup")
        if self.options.standard_times and self.schema == "din":
            self.arm("ready", limits.READY_TO_CHARGE_MS.value, lasting=True)
        self.note("session", id=session_id.hex(), evse_id=record.evse_id, response_code=record.response_code)
        if record.response_code == "OK" and not self.options.quirks.accepts_ok_as_new_session:
            self._because(cause("wrong_message", why="SessionSetupRes says OK, neither new nor joined"))

    def judge(self, record: Any) -> None:
        """What an answer means beyond being an answer; sets the cause if it means an end."""
        raise NotImplementedError

    # --- what measurements mean

    def _inlet_voltage_v(self) -> float | None:
        return fresh(self.hardware.inlet_voltage_v, self.now_ms, limits.MEASUREMENT_AGE_MS.value)

    def _inlet_words(self) -> str:
        return volts(self._inlet_voltage_v())

    def _watch(self) -> None:
        """What our own feedbacks say while something is live, and what the user's button says."""
        if self.state in OVER:
            return
        hardware = self.hardware
        pilot = now(hardware.cp_state, self.now_ms)
        if now(hardware.stop_button, self.now_ms) and self.cause is None:
            self.user_stop(self.now_ms)
        if self.state in LIVE or self.state in HARMLESS:
            # Where nothing is live yet the charger may still be on its way to its first pilot.
            self.has_seen_pilot = self.has_seen_pilot or pilot in ("B", "C", "D")
            is_gone = self.has_seen_pilot and pilot in ("E", "F") and self.state in HARMLESS
            if self._lasts("pilot", is_gone, limits.FEEDBACK_LOST_MS.value):
                self._fault(cause("pilot_state", state=pilot, phase=self.state.name))
            if now(hardware.plugged, self.now_ms) is False or pilot == "A":
                self._fault(cause("unplugged", phase=self.state.name))
        if self.state in BEFORE_CHARGING and (gone := self._vanished()) is not None:
            self._fault(stale_cause(gone))
        if self.state in LIVE:
            self._watch_feedbacks(pilot)

    def _vanished(self) -> Stale | None:
        """What was measured in this session and will be needed, and is not measured any more."""
        quantities = PLUG + (DC_QUANTITIES if self.options.energy == "DC" else ())
        if self.options.precharge_judged_by == "charger":
            quantities = tuple(one for one in quantities if one != "inlet_voltage_v")
        return self.vanished(quantities, limits.VANISHED_MS.value)

    def _miss(self, quantity: str, limit_ms: int, end: Callable[[Cause], None]) -> None:
        """End for want of this, if it is missing."""
        if (gone := self.stale(quantity, limit_ms)) is not None:
            end(stale_cause(gone))

    def _watch_feedbacks(self, pilot: str | None) -> None:
        """The pilot, and lock and contactors for longer than they may bounce."""
        is_unlocked = self.was_locked and now(self.hardware.locked, self.now_ms) is False
        is_open = (self.state in WITH_CONTACTORS and self.options.energy == "DC"
                   and now(self.hardware.contactors_closed, self.now_ms) is False)
        bounce_ms = limits.FEEDBACK_LOST_MS.value
        if pilot in ("E", "F"):
            self._fault(cause("pilot_state", state=pilot, phase=self.state.name))
        elif self._lasts("lock", is_unlocked, bounce_ms):
            self._fault(cause("lock_lost"))
        elif self._lasts("contactors", is_open, bounce_ms):
            self._fault(cause("contactors_lost"))

    def _lasts(self, name: str, is_so: bool, for_ms: int) -> bool:
        """Whether it has been so, without a break, for this long."""
        if not is_so:
            self._since.pop(name, None)
            return False
        return self.now_ms - self._since.setdefault(name, self.now_ms) >= for_ms

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
        elif why not in (self.cause, *self._also):
            self._also.append(why)
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
        if self.state is _S.LOCKING and now(self.hardware.locked, self.now_ms):
            code = "timeout_dead"    # after a renegotiation; locked it is
        battery_v = self.battery_voltage_v
        reported = "nothing" if self.present_voltage_v is None else f"{self.present_voltage_v:z.0f} V"
        self._fault(cause(code, limit_ms=self.now_ms - self.entered_ms, voltages=(
            f"the battery has {battery_v:z.0f} V, the inlet {self._inlet_words()}, "
            f"the charger reports {reported}")))

    def setup_is_late(self, _: object) -> None:
        self._fault(cause("timeout_setup", limit_ms=limits.CAR_SETUP_MS.value), is_deaf=True)

    def start_is_late(self, _: object) -> None:
        if self.state in BEFORE_CHARGING:
            self._fault(cause("timeout_setup", "charger", limit_ms=limits.READY_TO_CHARGE_MS.value))

    def answer_is_late(self, _: object) -> None:
        name = self.awaited.__name__.replace("Res", "Req") if self.awaited else "nothing"
        by: By = "charger"
        if self.awaited is SupportedAppProtocolRes:
            # Nobody behind this port: that is for a new discovery to mend, not for a person.
            name, by = "supportedAppProtocolReq", "link"
        self.is_silent = True
        self._expect(None)
        self._because(cause("timeout_answer", by, name=name, limit_ms=self._answer_limit_ms))
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
        schema = "din" if self.schema == "app" else self.schema
        if self.options.standard_times:
            return standard_limits("car", schema)[name]
        return limits.LIMITS["car", schema][name]

    def _begin(self, name: str) -> None:
        """Let the limit of a whole phase run."""
        authorization_ms = self.options.authorization_ms
        if self.options.standard_times:
            authorization_ms = min(authorization_ms, limits.ONGOING_MS.value)
        own_ms = {"Authorization": authorization_ms, "WeldingDetection": self.options.welding_detection_ms}
        if (phase_ms := own_ms.get(name, self._limits(name).phase_ms)) is not None:
            self.arm("phase", phase_ms)

    def _spoken(self) -> tuple[str, ...]:
        """The protocols that we offer; DIN 70121 has no AC, and a paused session is joined in its own."""
        protocols = self.options.protocols if self.resume is None else (self.resume.schema,)
        return tuple(schema for schema in protocols if self.options.energy == "DC" or schema != "din")

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


def now(reading: Any, now_ms: int) -> Any:
    """A feedback that is young enough to be believed, else None."""
    return fresh(reading, now_ms, limits.MEASUREMENT_AGE_MS.value)
