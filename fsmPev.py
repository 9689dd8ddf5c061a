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
from enum import Enum
from typing import Any, ClassVar

from plc.fsm import ANY, SAME, Row, always
from plc.session import limits, negotiation
from plc.session import records as r
from plc.session.causes import Cause, cause
from plc.session.commands import (
    CloseConnection,
    RequestContactors,
    RequestCp,
    RequestLock,
    RequestPrecharge,
    SendMessage,
    SessionEnded,
)
from plc.session.pev import Demand, PausedSession, PevOptions, demand
from plc.session.pev_judge import JudgingSession
from plc.session.pev_session import (
    CHARGING,
    GETTING_READY,
    HARMLESS,
    LIVE,
    POWERED,
    PevState,
    SupportedAppProtocolRes,
    now,
)
from plc.session.values import fresh

__all__ = ["CHARGING", "GETTING_READY", "HARMLESS", "LIVE", "PausedSession", "PevOptions", "PevSession",
           "PevState"]

NEW_SESSION = b"\0" * 8


class PevSession(JudgingSession):
    """See the module."""

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
        room_v = self.requests.room_v()
        if room_v is not None and room_v < limits.ROOM_V.value and self.options.energy == "DC":
            self.note("little room", below_our_limit_v=round(room_v, 1), want_v=limits.ROOM_V.value,
                      risk="chargers stop when the voltage comes to the car's limit")
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
        self.look_soon(_)

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
            self._miss("battery_voltage_v", limits.BATTERY_AGE_MS.value, self._fault)
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
        self.ramp_is_over = False
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
        self._because(cause("contactors_welded", voltage=self._inlet_words()))

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
        if is_ours or now(self.hardware.contactors_closed, self.now_ms):
            self._because(cause("contactors_welded", voltage=self._inlet_words()))
        else:
            self.note("voltage remains", inlet_voltage_v=own_v, evse_present_voltage_v=told_v)
        self.unlock(_)

    # --- acts, something is wrong

    def shut_down(self, _: object) -> None:
        self.say(RequestPrecharge(False))
        self.say(RequestCp("B"))
        self.arm("open", limits.POWER_GONE_MS.value)
        self.look_soon(_)

    def shut_down_aloud(self, _: object) -> None:
        """The charger is told as well, as soon as its last answer is there; nothing waits for that."""
        self.owes_stop = True
        self.say_stop(_)
        self.shut_down(_)

    def say_stop(self, _: object) -> None:
        is_listening = self.is_connected and not self.is_silent and self.awaited is None
        if self.owes_stop and is_listening:
            self.owes_stop = False
            self._ask(self.requests.power_delivery("Stop", self.schedule))

    # --- acts, goodbye

    def unlock(self, _: object) -> None:
        self.was_locked = False
        self.say(RequestLock(False))
        self.arm("phase", (limits.UNLOCK_MS if _is_normal(self.cause) else limits.GOODBYE_MS).value)
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
        self.is_pausing = self.wants_pause and self.schema == "iso2" and _is_normal(self.cause)
        self._ask(r.SessionStopReq(charging_session="Pause" if self.is_pausing else "Terminate"))

    def stopped(self, _: object) -> None:
        """A pause is one if the charger agrees; some refuse it."""
        if self.is_pausing:
            self.paused = PausedSession(self.schema, self.session_id, self.requests.began_ms,
                                        self.requests.delivered_wh)
        self.finish(_)

    def finish(self, _: object) -> None:
        if self.is_connected:
            self.say(CloseConnection("fin"))
            self.is_connected = False
        self.disarm_lasting()
        self.say(SessionEnded(self.cause or cause("car_stopped")))

    # --- questions

    def asks_detail(self, _: object) -> bool:
        return self.options.asks_service_detail

    def is_locked(self, _: object) -> bool:
        """And the inlet is dead, which after a renegotiation takes a while."""
        inlet_v = self._inlet_voltage_v()
        is_dead = inlet_v is None or inlet_v < limits.SAFE_VOLTAGE_V.value or not self.was_locked
        return now(self.hardware.locked, self.now_ms) is True and is_dead

    def is_locked_for_ac(self, _: object) -> bool:
        return self.options.energy == "AC" and now(self.hardware.locked, self.now_ms) is True

    def is_pilot_set(self, _: object) -> bool:
        """[V2G-DC-547]: in state C, as far as somebody measures it; the charger gives us time as well."""
        pilot = now(self.hardware.cp_state, self.now_ms)
        is_late = self.now_ms - self.entered_ms >= limits.PILOT_MS.value
        return pilot in (None, "C", "D") or is_late

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
        return now(self.hardware.contactors_closed, self.now_ms) is True

    def is_still_closed(self, _: object) -> bool:
        return now(self.hardware.contactors_closed, self.now_ms) is not False

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

    def may_renegotiate(self, record: r.CurrentDemandRes) -> bool:
        return self.is_ramp_over(record) and self.is_renegotiating(record)

    def must_be_quick(self, _: object) -> bool:
        return self.stops_quickly

    def is_over(self, _: object) -> bool:
        return self.cause is not None

    def is_dead(self, _: object) -> bool:
        inlet_v = self._inlet_voltage_v()
        if inlet_v is None:
            inlet_v = self.present_voltage_v
        return inlet_v is not None and inlet_v < limits.SAFE_VOLTAGE_V.value

    def may_test(self, _: object) -> bool:
        """For welding tests: there is somebody to ask, and we want to."""
        is_listening = self.is_connected and not self.is_silent and self.awaited is None
        return is_listening and self.options.welding_detection_ms > 0

    def is_unlocked(self, _: object) -> bool:
        locked = self.hardware.locked
        return locked is None or now(locked, self.now_ms) is False

    def is_blind(self, _: object) -> bool:
        """The hardware itself has gone.  A charger that sees no state B by now must be told."""
        is_late = self.now_ms - self.entered_ms >= limits.STATE_B_SEEN_MS.value
        return is_late and not _is_normal(self.cause) and self._inlet_voltage_v() is None

    table: ClassVar[tuple[Row[PevSession], ...]]


def _is_normal(why: Cause | None) -> bool:
    return why is not None and why.code in ("full", "target_soc", "user_stop", "car_stopped", "paused",
                                            "charger_stopped", "battery_stop", "battery_not_ready")


_S = PevState
_P = PevSession

_Line = tuple[object, Callable[[Any, Any], bool], Callable[[Any, Any], None], Enum]


def _of(state: Enum, *lines: _Line) -> tuple[Row[PevSession], ...]:
    """The lines of one state: on, if, do, then."""
    return tuple(Row(state, *line) for line in lines)


def _rows(states: tuple[PevState, ...], on: str, do: Any, then: Any) -> tuple[Row[PevSession], ...]:
    """The same line for several states."""
    return tuple(Row(state, on, always, do, then) for state in states)


ALOUD = frozenset((state, "fault") for state in POWERED)

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
        ("look",                     _P.is_pilot_set,      _P.send_cable_check,     SAME),
        ("look",                     always,               _P.look_soon,            SAME),
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
        (r.CurrentDemandRes,         _P.must_renegotiate,  _P.ramp_down,            _S.RAMP_DOWN),
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
        ("over",                     _P.must_be_quick,     _P.send_power_off,       _S.POWER_OFF),
        ("over",                     _P.is_ac,             _P.send_power_off,       _S.POWER_OFF),
        ("over",                     always,               _P.ramp_down,            _S.RAMP_DOWN)),

    *_of(_S.RAMP_DOWN,
        (r.CurrentDemandRes,         _P.may_renegotiate,   _P.send_renegotiate,     _S.RENEGOTIATION),
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
        ("look",                     _P.may_test,          _P.begin_welding_tests,  _S.WELDING_DETECTION),
        ("look",                     always,               _P.unlock,               _S.UNLOCKING),
        ("phase",                    _P.may_test,          _P.report_stuck,         _S.WELDING_DETECTION),
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
        ("look",                     _P.is_blind,          _P.give_up_unlocking,    _S.FAREWELL),
        ("look",                     always,               _P.look_soon,            SAME),
        ("phase",                    always,               _P.give_up_unlocking,    _S.FAREWELL)),
    *_of(_S.FAREWELL,
        ("answered",                 always,               _P.send_session_stop,    _S.SESSION_STOP)),
    *(row for on in ("silence", "lost", "fault")
      for row in _of(_S.FAREWELL, (on, always, _P.finish, _S.ENDED))),
    *_of(_S.SESSION_STOP,
        (r.SessionStopRes,           always,               _P.stopped,              _S.ENDED)),
    *(row for on in ("failed", "silence", "lost", "fault")
      for row in _of(_S.SESSION_STOP, (on, always, _P.finish, _S.ENDED))),

    *(row for on in ("over", "stop", "failed", "silence", "lost", "fault")
      for row in _rows(HARMLESS, on, _P.take_leave, _S.FAREWELL)),
    *(row for on in ("over", "stop")
      for row in _rows((*GETTING_READY, _S.RENEGOTIATION), on, _P.shut_down, _S.SAFE_SHUTDOWN)),
    *_rows(POWERED, "fault", _P.shut_down_aloud, _S.SAFE_SHUTDOWN),
    *(row for on in ("failed", "silence", "lost", "fault")
      for row in _rows(LIVE, on, _P.shut_down, _S.SAFE_SHUTDOWN) if (row.state, on) not in ALOUD),
    *_rows((_S.SAFE_SHUTDOWN, _S.SAFE_OPENING, _S.UNLOCKING), "answered", _P.say_stop, SAME),

    *_of(ANY,
        ("answer",                   always,               _P.answer_is_late,       SAME),
        ("setup",                    always,               _P.setup_is_late,        SAME),
        ("ready",                    always,               _P.start_is_late,        SAME),
        ("phase",                    always,               _P.time_is_up,           SAME)),
)  # fmt: skip
