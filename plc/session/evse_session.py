"""How a charger's session is driven and how it ends; its table and the actions are in fsmEvse.py.

Every request is answered; one that does not fit gets the response code of the standard, and then the session
ends in order: the supply is off at once, the car may still say SessionStopReq, then TCP is closed.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from hmac import compare_digest
from typing import Any

from plc.session import negotiation
from plc.session import records as r
from plc.session.causes import Cause, cause, stale_cause, trip_cause
from plc.session.commands import (
    CloseConnection,
    Phase,
    Progress,
    Request,
    RequestContactors,
    RequestLock,
    RequestSupply,
    SendMessage,
    SessionEnded,
    SocRead,
)
from plc.session.evse import AC_MODES, EvseMemory, EvseOptions, Output, output_of
from plc.session.evse_answers import BUILDERS
from plc.session.limits import (
    AUTHORISATION_AGE_MS,
    CHARGER_SETUP_MS,
    CLOSE_WAIT_MS,
    LIMITS,
    MEASUREMENT_AGE_MS,
    PILOT_MS,
    SEQUENCE_MS,
    VANISHED_MS,
    Limits,
)
from plc.session.machine import BEFORE_NEGOTIATION, PROTOCOLS, SessionMachine
from plc.session.records import SessionError
from plc.session.stale import Stale
from plc.session.values import Wish, fresh

LOOK_MS = 10    # how often a measurement is looked at that an answer waits for
SESSION_ID_BYTES = 8
HANDSHAKE = "supportedAppProtocolReq"
REFUSED_REQUESTS = 20    # a car that goes on after so many refusals is not waited for
TOLD_PARAMETERS = ("max_voltage_v", "max_current_a", "max_power_w", "energy_capacity_wh", "energy_request_wh",
                   "full_soc_percent", "bulk_soc_percent")
SOC_VALUES = ("evcc_id", "soc_percent", "full_soc_percent", "energy_capacity_wh", "energy_request_wh")
LOST = {"rst": "connection_reset", "timeout": "connection_timed_out", "replaced": "connection_replaced"}


class State(Enum):
    CONNECTED = auto()
    NEGOTIATED = auto()
    SET_UP = auto()
    DISCOVERED = auto()
    SELECTED = auto()
    AUTHORIZED = auto()
    PARAMETERS = auto()
    CABLE_CHECK = auto()
    ISOLATED = auto()
    PRE_CHARGE = auto()
    SWITCHING_ON = auto()
    CHARGING = auto()
    SWITCHING_OFF = auto()
    POWER_OFF = auto()
    REFUSED = auto()
    CLOSING = auto()
    ENDED = auto()


# The request that is repeated in a state until it is finished.
PHASE_OF: dict[Enum, str] = {
    State.SELECTED: "Authorization", State.AUTHORIZED: "ChargeParameterDiscovery",
    State.CABLE_CHECK: "CableCheck", State.PRE_CHARGE: "PreCharge",
}  # fmt: skip
BEFORE_AUTHORISATION = frozenset((
    State.CONNECTED, State.NEGOTIATED, State.SET_UP, State.DISCOVERED, State.SELECTED))
ONLY_AC = frozenset((r.ChargingStatusReq,))
ONLY_DC = frozenset((r.CableCheckReq, r.PreChargeReq, r.CurrentDemandReq, r.WeldingDetectionReq))
BEFORE_CHARGING = frozenset((
    *BEFORE_AUTHORISATION, State.AUTHORIZED, State.PARAMETERS, State.CABLE_CHECK, State.ISOLATED,
    State.PRE_CHARGE, State.SWITCHING_ON))
FEEDBACKS = ("cp_state", "contactors_closed")
DC_QUANTITIES = ("supply_voltage_v", "supply_current_a")
NEEDS_STATE_C = frozenset((State.ISOLATED, State.PRE_CHARGE, State.SWITCHING_ON, State.CHARGING))


class ChargerSession(SessionMachine):
    """See the module.

    cause: why the session ends, as soon as that is known.
    stop_cause: why we want the car to stop.  fault_status: the EVSEStatusCode of a fault of our hardware.
    phase: the name of the last state before the end.  left: the state before the present one.
    owed: the request whose answer waits for a measurement.
    has_parted: the car has said SessionStopReq, and was not refused before.
    """

    who = "evse"

    def __init__(self, options: EvseOptions, memory: EvseMemory, random_bytes: Callable[[int], bytes],
                 now_ms: int) -> None:
        super().__init__(State.CONNECTED, now_ms)
        self.options = options
        self.memory = memory
        self.phase = State.CONNECTED.name
        self.left: Enum = State.CONNECTED
        self.offered_id = b""
        self.has_id = False
        self.cause: Cause | None = None
        self.stop_cause: Cause | None = None
        self.stop_asked_ms = 0
        self.fault_status: str | None = None
        self.car_error: Cause | None = None
        self.is_authorised = options.authorisation == "free"
        self.is_rejected = False
        self.is_allowed = False    # by a device
        self.is_isolated = False
        self.isolation = "Invalid"
        self.wants_renegotiation = False
        self.has_charged = self.has_parted = False
        self.has_demanded = False
        self.is_charging_complete = False
        self.energy_transfer_mode: str | None = None
        self.processing = "Finished"
        self.schedule: tuple[r.PMaxEntry, ...] = ()
        self.welding_since_ms: int | None = None
        self.owed: Any = None
        self._random_bytes = random_bytes
        self._output = self.hardware, now_ms, output_of(options, self.hardware, now_ms)
        self._has_seen_plug = False
        self._wish: Wish = "none"
        self._soc_told: tuple[object, ...] | None = None
        self._state_b_since_ms: int | None = None
        self._checked_ms: int | None = None
        self._owed_until_ms = 0
        self._refusals = 0
        self._progress: dict[str, object] = {}
        self.arm("setup", CHARGER_SETUP_MS.value, lasting=True)
        self.say(Phase(self.phase))

    # --- from outside

    @property
    def is_over(self) -> bool:
        return self.state is State.ENDED

    @property
    def broke_off(self) -> bool:
        """Nobody wanted this end, and nothing of ours is at fault: the car may be asked to begin anew."""
        is_wanted = self.stop_cause is not None or self.is_rejected or self.is_charging_complete
        has_ended_power = self.phase in (State.SWITCHING_OFF.name, State.POWER_OFF.name)
        return not (self.has_parted or is_wanted or has_ended_power or self.fault_status is not None)

    def receive(self, message: dict[str, Any], now_ms: int) -> None:
        """Answer a decoded message of the schema in use."""
        self.now_ms = now_ms
        if not self.is_over:
            self._watch()
        if self.state in (State.CLOSING, State.ENDED):
            self.drop("message", "the session is over")
        elif self.schema == BEFORE_NEGOTIATION or (self.may_negotiate_again and HANDSHAKE in message):
            self._negotiate(message)
        else:
            self._receive_request(message)

    def _receive_request(self, message: dict[str, Any]) -> None:
        self.disarm("fault")
        try:
            session_id, request = self.read(message)
        except SessionError as error:
            self._refuse_unreadable(error)
            return
        name = type(request).__name__
        if not self.has_id:
            self.offered_id = session_id    # the answer to SessionSetupReq says which session it is
        elif not self._is_of_this_session(session_id, request):
            self.refuse_with("FAILED_UnknownSession", request, cause(
                "wrong_session_id", name=name, got=session_id.hex() or "nothing", want=self.session_id.hex()))
            return
        if type(request) not in BUILDERS:
            self.end(cause("wrong_order", name=name, expected=self.expected()))
            return
        self._observe(request)
        is_too_early = self.owed is not None and not isinstance(request, r.SessionStopReq)
        if is_too_early or not self.fire(type(request), request, self.now_ms):
            progress = f" ({request.charge_progress})" if isinstance(request, r.PowerDeliveryReq) else ""
            why = cause("wrong_order", name=name + progress, expected=self.expected())
            self.refuse_with("FAILED_SequenceError", request, why)

    def _is_of_this_session(self, session_id: bytes, request: Any) -> bool:
        """A second SessionSetupReq is out of order, whatever id it carries ([V2G-DC-391], [V2G-DC-666])."""
        if isinstance(request, r.MeteringReceiptReq) and not compare_digest(request.session_id, session_id):
            return False    # [V2G2-909]
        return isinstance(request, r.SessionSetupReq) or compare_digest(session_id, self.session_id)

    def refuse(self, reason: str, now_ms: int) -> None:
        """Bytes came that are no message of the schema in use: there is no answer to that."""
        self.now_ms = now_ms
        if not self.is_over:
            self.end(cause("undecodable", why=reason))

    def answer_last(self, now_ms: int) -> None:
        """The car says no more: an answer that waits for a measurement is given now, with what there is."""
        self.now_ms = now_ms
        if self.owed is not None:
            self.cause = self.cause or cause("connection_closed", phase=self.phase)
            self._owed_until_ms = now_ms
            self.fire("look", self.owed, now_ms)

    def connection_lost(self, how: str, now_ms: int) -> None:
        """how: fin, rst, timeout, replaced (somebody else calls, and this one is silent)."""
        self.now_ms = now_ms
        if not self.is_over:
            self.end(cause(LOST.get(how, "connection_closed"), phase=self.phase))

    def authorise(self, now_ms: int, is_granted: bool = True) -> None:
        """Somebody has allowed the charge, or forbidden it."""
        self.now_ms = now_ms
        if is_granted:
            self.is_authorised = True
            return
        self.is_rejected = True
        if self.state not in BEFORE_AUTHORISATION:
            self.ask_to_stop(cause("authorisation_withdrawn"))

    def notify(self, kind: str, now_ms: int) -> None:
        """Ask the car to stop ("stop") or, by ISO 15118-2 in the loop, to negotiate anew ("renegotiate")."""
        self.now_ms = now_ms
        if kind == "stop":
            self.ask_to_stop(cause("charger_stopped"))
        elif kind != "renegotiate":
            raise ValueError(f"notify: got {kind!r}, want 'stop' or 'renegotiate'")
        elif self.schema == "iso2" and self.state is State.CHARGING:
            self.wants_renegotiation = True
        else:
            self.drop("renegotiate", f"not possible in {self.phase}")

    def user_stop(self, now_ms: int) -> None:
        """The stop button of the charger."""
        self.now_ms = now_ms
        self.ask_to_stop(cause("user_stop"))

    def refused(self, request: Request, reason: str, now_ms: int) -> None:
        """The supervisor did not grant this; it is asked again with the next message that needs it."""
        self.now_ms = now_ms
        self.drop(type(request).__name__, reason)

    def tripped(self, code: str, sentence: str, now_ms: int, leaves_ms: int = 0,
                stale: Stale | None = None) -> None:  # fmt: skip
        """The supervisor has acted by itself and taken the energy away, or will do so in leaves_ms.

        stale: the measurement that it misses, if that is why.
        """
        self.now_ms = now_ms
        if self.is_over:
            return
        if leaves_ms > 0:
            self.ask_to_stop(trip_cause(code, sentence, "charger"))
        elif code == "supply_fault":
            self.fail_hardware("EVSE_Malfunction", cause("supply_fault"))
        elif code == "cable_check_timeout":
            self.fail_hardware("EVSE_Malfunction", Cause(
                "timeout_cable_check", f"The cable check was not finished: {sentence}.", "charger"))
        elif code == "isolation_fault":
            self._fail_isolation()
        else:
            why = (cause("unplugged", phase=self.phase) if code == "unplugged"
                   else stale_cause(stale, "charger") if stale is not None
                   else trip_cause(code, sentence, "charger"))
            self.fail_hardware("EVSE_EmergencyShutdown", why)

    def tick(self, now_ms: int) -> None:
        self.now_ms = max(self.now_ms, now_ms)
        if not self.is_over:
            self._watch()
            if self.owed is not None:
                self.fire("look", self.owed, self.now_ms)
        super().tick(now_ms)

    # --- what the answers tell

    @property
    def is_ac(self) -> bool:
        return self.energy_transfer_mode in AC_MODES if self.energy_transfer_mode else self.options.is_ac

    @property
    def output(self) -> Output:
        """What the supply can do and does now; looked at once for all that follows from one measurement."""
        hardware, at_ms, output = self._output
        if hardware is not self.hardware or at_ms != self.now_ms:
            output = output_of(self.options, self.hardware, self.now_ms)
            self._output = self.hardware, self.now_ms, output
        return output

    @property
    def pilot(self) -> str | None:
        """The state of the control pilot; None if nobody has measured it a moment ago."""
        return fresh(self.hardware.cp_state, self.now_ms, MEASUREMENT_AGE_MS.value)

    @property
    def measured_isolation(self) -> str | None:
        """What the isolation monitor said last: valid, warning, fault, or nothing yet."""
        return None if self.hardware.isolation is None else self.hardware.isolation.value

    @property
    def limits(self) -> dict[str, Limits]:
        return LIMITS["charger", self.schema]

    def phase_ms(self, name: str) -> int | None:
        """How long this phase may take as a whole."""
        return self.options.authorization_ms if name == "Authorization" else self.limits[name].phase_ms

    def limit_ms(self) -> int | None:
        """See the base; here it is counted from request to request."""
        name = PHASE_OF.get(self.state)
        return None if name is None else self.phase_ms(name)

    @property
    def is_power_on(self) -> bool:
        return self.state is State.CHARGING

    @property
    def has_rcd_tripped(self) -> bool:
        return self.hardware.rcd is not None and self.hardware.rcd.value

    @property
    def notification(self) -> str:
        """DIN 70121 knows none ([V2G-DC-500]): there EVSE_Shutdown says it."""
        if self.schema == "din":
            return "None"
        if self.stop_cause is not None or self.fault_status is not None:
            return "StopCharging"
        return "ReNegotiation" if self.wants_renegotiation else "None"

    @property
    def status_code(self) -> str:
        if self.fault_status is not None:
            return self.fault_status
        if self.stop_cause is not None:
            return "EVSE_Shutdown"
        if self.state is State.CABLE_CHECK:
            return "EVSE_IsolationMonitoringActive"
        return "EVSE_NotReady" if self.state in (State.POWER_OFF, State.REFUSED) else "EVSE_Ready"

    @property
    def meter_info(self) -> r.MeterInfo | None:
        reading = fresh(self.hardware.energy_wh, self.now_ms, MEASUREMENT_AGE_MS.value)
        if reading is None:
            return None
        return r.MeterInfo(meter_id=self.options.evse_id.decode()[:32], reading_wh=max(0, round(reading)))

    def expected(self) -> str:
        """The requests that the table has a line for now."""
        elsewhere = ONLY_DC if self.is_ac else ONLY_AC
        if not self.options.quirks.accepts_unasked_receipt:
            elsewhere |= {r.MeteringReceiptReq}
        if self.state is State.POWER_OFF and (self.is_ac or self.schema == "din"):
            elsewhere |= {r.ChargeParameterDiscoveryReq}
        names = [row.on.__name__ for row in self.table if row.state is self.state
                 and row.then is not State.REFUSED and isinstance(row.on, type) and row.on not in elsewhere]
        return " or ".join(dict.fromkeys(names)) or "nothing"

    # --- answering

    def answer(self, request: Any, code: str = "OK", processing: str = "Finished") -> None:
        """Answer this request; from now on the car has its time for the next one."""
        self.owed = None
        self.disarm("look")
        self.processing = processing
        self.send(BUILDERS[type(request)](self, request, code))
        self.arm("sequence", SEQUENCE_MS.value, lasting=True)

    def owe(self, request: Any, within_ms: int) -> None:
        """Answer when a measurement allows it ("look" in the table), or when the time is up."""
        self.owed = request
        self._owed_until_ms = self.now_ms + within_ms
        self.fire("look", request, self.now_ms)

    def may_wait(self, _request: object) -> bool:
        return self.now_ms < self._owed_until_ms

    def look_again(self, _request: object) -> None:
        self.arm("look", LOOK_MS)

    def enter(self, state: Enum, on: object) -> None:
        if state is not self.state:
            self.say(Phase(state.name))
            self.left = self.state
            is_goodbye = state is State.CLOSING and self.schema != BEFORE_NEGOTIATION
            self.has_parted = self.has_parted or (is_goodbye and self.left is not State.REFUSED)
            if state is State.CABLE_CHECK:
                self._checked_ms = self.now_ms
            if state is not State.ENDED:
                self.phase = state.name
        super().enter(state, on)

    def start_over(self) -> None:
        """Forget the charge that is over; the car wants another one in the same session."""
        self.has_charged = self.is_charging_complete = self.is_isolated = False
        self.isolation = "Invalid"
        self._checked_ms = None

    def progress(self, **values: object) -> None:
        """Tell displays and brokers, if something is new."""
        if values.items() <= self._progress.items():
            return
        news = {name: value for name, value in values.items()
                if value is not None and self._progress.get(name) != value}
        if news:
            self._progress.update(news)
            self.say(Progress(dict(self._progress)))

    def _observe(self, request: Any) -> None:
        """What the car says about itself in any request."""
        if isinstance(request, r.ChargeParameterDiscoveryReq):
            self._observe_parameters(request)
        status = getattr(request, "ev_status", None) or getattr(getattr(request, "dc", None), "status", None)
        if status is None:
            return
        self.progress(soc_percent=status.soc_percent)
        self._tell_soc()
        if status.error_code not in ("NO_ERROR", "NoData") and self.car_error is None:
            self.car_error = cause("car_error", error=status.error_code, name=type(request).__name__)
            self.note("car_error", code=status.error_code)

    def _observe_parameters(self, request: r.ChargeParameterDiscoveryReq) -> None:
        if request.ac is not None:
            self.progress(energy_request_wh=request.ac.energy_amount_wh,
                          max_current_a=request.ac.max_current_a)
            self._tell_soc()
        elif request.dc is not None:
            unknown_if_0 = self.options.quirks.zero_means_unknown
            self.progress(**{name: value for name in TOLD_PARAMETERS
                             if (value := getattr(request.dc, name)) != 0 or not unknown_if_0})

    def _tell_soc(self) -> None:
        """Once for each change of what callbacks are told."""
        told = tuple(map(self._progress.get, SOC_VALUES))
        if told != self._soc_told:
            self._soc_told = told
            self.say(SocRead(**dict(zip(SOC_VALUES, told, strict=True)),  # type: ignore[arg-type]
                             is_visit=self.options.reads_soc_only))

    # --- ends

    def refuse_with(self, code: str, request: Any, why: Cause) -> None:
        """Answer with this code, take the energy away, and end in order."""
        self.energy_off()
        self.cause = self.cause or why
        self.note("refused", message=type(request).__name__, code=code, why=why.sentence)
        self.enter(State.REFUSED, code)
        self.answer(request, code)
        self._close_soon()

    def _refuse_unreadable(self, error: SessionError) -> None:
        """A message that the codec can read and we cannot: if we know its name, it is answered."""
        structure = PROTOCOLS[self.schema].STRUCTURES.get(error.message)
        why = cause("wrong_message", why=error)
        if structure is None or structure.record not in BUILDERS:
            self.end(why)
            return
        self.energy_off()
        self.cause = self.cause or why
        self.note("refused", message=error.message, why=why.sentence)
        self.enter(State.REFUSED, error.where)
        self.owed = None
        self.processing = "Finished"
        is_parameter = structure.record is r.ChargeParameterDiscoveryReq
        code = "FAILED_WrongChargeParameter" if is_parameter else "FAILED"
        self.send(BUILDERS[structure.record](self, None, code))
        self._close_soon()

    def _close_soon(self) -> None:
        """The car may still say SessionStopReq; once is enough."""
        if self._refusals == 0:
            self.arm("close", CLOSE_WAIT_MS.value)
        self._refusals += 1
        if self._refusals > REFUSED_REQUESTS:
            self.end(cause("failure", why="the car goes on after its requests were refused"))

    def energy_off(self) -> None:
        self.say(RequestSupply(0.0, 0.0, enabled=False))
        self.say(RequestContactors(closed=False))

    def end(self, why: Cause) -> None:
        """The session is over now."""
        self.energy_off()
        self.say(RequestLock(locked=False))
        self.owed = None
        self.enter(State.ENDED, why.code)
        self.disarm_lasting()
        self.cause = self.cause or why
        self.say(CloseConnection("fin"))
        self.say(SessionEnded(self.cause))

    def ask_to_stop(self, why: Cause) -> None:
        if self.stop_cause is None and not self.is_over:
            self.stop_cause = why
            self.stop_asked_ms = self.now_ms
            self.note("stopping", why=why.sentence)

    def fail_hardware(self, status: str, why: Cause) -> None:
        """No energy any more; the car hears it with the next answer."""
        if self.fault_status is None:
            self.energy_off()
            self.fault_status = status
            self.cause = self.cause or why
            self.note("fault", why=why.sentence)
            self.arm("fault", CLOSE_WAIT_MS.value, lasting=True)

    def _watch(self) -> None:
        """What the hardware says by itself."""
        hardware = self.hardware
        if self._is_unplugged():
            self.end(cause("unplugged", phase=self.phase))
            return
        if hardware.stop_button is not None and hardware.stop_button.value:
            self.ask_to_stop(cause("user_stop"))
        self._watch_installation()
        if self._has_pilot_gone_back():
            self.fail_hardware("EVSE_Shutdown", cause("pilot_state", state="B", phase=self.phase))
        elif hardware.supply_fault is not None and hardware.supply_fault.value:
            self.fail_hardware("EVSE_Malfunction", cause("supply_fault"))
        elif self.is_ac and self.has_rcd_tripped:
            self.fail_hardware("EVSE_Malfunction", cause("rcd"))
        elif self.is_isolated and self.measured_isolation == "fault":
            self._fail_isolation()
        elif self.state in BEFORE_CHARGING and (gone := self._vanished()) is not None:
            self.fail_hardware("EVSE_Malfunction", stale_cause(gone, "charger"))

    def _vanished(self) -> Stale | None:
        """What was measured in this session and is not any more; from the cable check on all must be there.

        A supply may be silent until then: some speak only when they are told what to give.
        """
        limit_ms = VANISHED_MS.value
        gone = self.vanished(FEEDBACKS, limit_ms)
        if gone is None and self._checked_ms is not None:
            gone = self.vanished((*FEEDBACKS, *DC_QUANTITIES), limit_ms, self._checked_ms)
        return gone

    def _watch_installation(self) -> None:
        """What its owner says by way of a device: who is silent withdraws nothing."""
        allowed = fresh(self.hardware.authorised, self.now_ms, AUTHORISATION_AGE_MS.value)
        if self.options.authorisation == "device" and self.state in BEFORE_AUTHORISATION:
            self.is_allowed = allowed is True
        elif self.is_allowed and allowed is False:
            self.is_allowed = False
            self.authorise(self.now_ms, is_granted=False)
        wish = fresh(self.hardware.wish, self.now_ms, AUTHORISATION_AGE_MS.value) or "none"
        old_wish, self._wish = self._wish, wish
        if wish == "stop":
            self.ask_to_stop(cause("charger_stopped"))
        elif wish == "renegotiate" and old_wish != wish:
            self.notify(wish, self.now_ms)

    def _fail_isolation(self) -> None:
        self.isolation = "Fault"
        self.fail_hardware("EVSE_EmergencyShutdown", cause("isolation", isolation="at fault"))

    def _is_unplugged(self) -> bool:
        """A plug that was there is gone; on a bench there may be none at all."""
        pilot = self.pilot
        if pilot in ("B", "C", "D"):
            self._has_seen_plug = True
        return pilot == "A" and self._has_seen_plug

    def _has_pilot_gone_back(self) -> bool:
        """DC: the car has taken back its wish for energy, and says nothing about it."""
        if self.pilot != "B" or self.is_ac or self.state not in NEEDS_STATE_C:
            self._state_b_since_ms = None
            return False
        if self._state_b_since_ms is None:
            self._state_b_since_ms = self.now_ms
        return self.now_ms - self._state_b_since_ms > PILOT_MS.value

    # --- which protocol, which session

    @property
    def may_negotiate_again(self) -> bool:
        """Nothing has been said since the handshake, so that it may be said once more."""
        return self.state is State.NEGOTIATED and self.options.quirks.accepts_repeated_requests

    def _negotiate(self, message: dict[str, Any]) -> None:
        try:
            negotiated = negotiation.answer(message, self.options.spoken)
        except SessionError as error:
            self.end(cause("wrong_message", why=error))
            return
        for offer in negotiated.offers:
            if offer.schema is None:
                self.note("ignored", what=offer.namespace, why="not a protocol of ours")
        self.say(SendMessage(BEFORE_NEGOTIATION, negotiated.message))
        if negotiated.schema is None:
            offered = ", ".join(f"{offer.namespace} {offer.major}.{offer.minor}"
                                for offer in negotiated.offers)
            self.cause = cause("no_common_protocol", offered=offered or "nothing")
            self.enter(State.CLOSING, "no common protocol")
            self.arm("close", CLOSE_WAIT_MS.value)
        else:
            self.schema = negotiated.schema
            self.enter(State.NEGOTIATED, negotiated.schema)

    def new_session_id(self) -> bytes:
        """Random, and never all zero, which means "a new session" when a car says it."""
        session_id = self._random_bytes(SESSION_ID_BYTES)
        return session_id if any(session_id) else b"\1" * SESSION_ID_BYTES
