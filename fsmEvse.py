"""The charger's session: one table and its actions, for DIN 70121 (DC) and ISO 15118-2 (DC and AC).

    memory = EvseMemory()                                                  one for the charger
    session = EvseSession(options, memory, secrets.token_bytes, now_ms)    one for each TCP connection
    session.hardware = ...                                                 before every receive() and tick()
    session.receive(message, now_ms); session.refuse(reason, now_ms); session.connection_lost(how, now_ms)
    session.tick(now_ms); session.next_deadline_ms(); session.take_commands()
    session.authorise(now_ms); session.notify("stop", now_ms); session.user_stop(now_ms)
    session.refused(request, reason, now_ms); session.tripped(code, sentence, now_ms)

What is refused, and how, is in plc/session/evse_refusals.py; what is not in the table is answered with
FAILED_SequenceError (plc/session/evse_session.py).
"""

from __future__ import annotations

from enum import Enum
from hmac import compare_digest
from typing import Any

from plc.fsm import ANY, SAME, Row, always
from plc.session.causes import cause
from plc.session.commands import RequestCableCheck, RequestContactors, RequestLock, RequestSupply
from plc.session.evse import AC_MODES, EvseMemory, EvseOptions, delivery_for
from plc.session.evse_answers import schedule
from plc.session.evse_refusals import (
    are_wrong_parameters,
    has_failed,
    has_no_service,
    has_state_c,
    has_unknown_service,
    is_contract,
    is_isolation_bad,
    is_other_mode,
    is_other_profile,
    is_other_schedule,
    is_other_service,
    is_rejected,
    is_wrong_target,
    lacks_state_b,
    lacks_state_c,
    may_ask_detail,
    may_not_start,
    must_stop,
    must_wait_for_state_c,
    phase_is_over,
    refuse,
    refuse_contactors,
    refuse_isolation,
    refuse_late,
    refuse_late_check,
    refuse_mode,
    refuse_parameters,
    refuse_pilot,
    refuse_slow_charge,
    refuse_stale,
    refuse_start,
    refuse_target,
    slow_charge,
    stop_by_refusal,
    wants_start,
)
from plc.session.evse_session import ChargerSession, State
from plc.session.limits import CHARGER_SETUP_MS as SETUP_MS
from plc.session.limits import (
    CLOSE_WAIT_MS,
    CONTACTORS_MS,
    FRESH_WAIT_MS,
    PILOT_MS,
    PRECHARGE_CURRENT_A,
    PRECHARGE_GRACE_MS,
    SEQUENCE_MS,
    VANISHED_MS,
)
from plc.session.records import (
    AuthorizationReq,
    CableCheckReq,
    ChargeParameterDiscoveryReq,
    ChargingStatusReq,
    CurrentDemandReq,
    MeteringReceiptReq,
    PaymentServiceSelectionReq,
    PowerDeliveryReq,
    PreChargeReq,
    ServiceDetailReq,
    ServiceDiscoveryReq,
    SessionSetupReq,
    SessionStopReq,
    WeldingDetectionReq,
)
from plc.session.values import fresh

__all__ = ["TABLE", "EvseMemory", "EvseOptions", "EvseSession", "State"]

NO_CURRENT_A = 1.0
ANSWER_LEFT_MS = 100    # of the time for an answer, for its way to the car

S = ChargerSession
(
    CONNECTED, NEGOTIATED, SET_UP, DISCOVERED, SELECTED, AUTHORIZED, PARAMETERS, CABLE_CHECK, ISOLATED,
    PRE_CHARGE, SWITCHING_ON, CHARGING, SWITCHING_OFF, POWER_OFF, REFUSED, CLOSING, ENDED,
) = State


def may_repeat(session: S, _request: object) -> bool:
    return session.options.quirks.accepts_repeated_requests


def reply(session: S, request: Any) -> None:
    session.answer(request)


def reply_ongoing(session: S, request: Any) -> None:
    session.answer(request, processing="Ongoing")


# --- setup


def set_up(session: S, request: SessionSetupReq) -> None:
    joinable = session.memory.joinable(session.now_ms)
    if joinable is not None and compare_digest(joinable, session.offered_id):
        session.session_id, code = joinable, "OK_OldSessionJoined"
    else:
        session.session_id, code = session.new_session_id(), "OK_NewSessionEstablished"
    session.has_id = True
    session.memory.forget()
    session.disarm("setup")
    session.progress(evcc_id=request.evcc_id.hex(), protocol=session.schema)
    session.answer(request, code)


def is_authorised(session: S, _request: object) -> bool:
    return session.is_authorised or session.is_allowed


def reply_waiting(session: S, request: AuthorizationReq) -> None:
    session.answer(request, processing="Ongoing_WaitingForCustomerInteraction")


# --- charge parameters


def has_no_output(session: S, request: ChargeParameterDiscoveryReq) -> bool:
    is_ac = request.energy_transfer_mode in AC_MODES
    return not is_ac and (session.output.max_current_a <= 0 or session.output.max_power_w <= 0)


def reply_parameters(session: S, request: ChargeParameterDiscoveryReq) -> None:
    session.energy_transfer_mode = request.energy_transfer_mode
    session.wants_renegotiation = False
    session.schedule = schedule(session, request)
    if request.ac is not None:
        session.say(RequestLock(locked=True))
    if session.options.reads_soc_only:
        session.ask_to_stop(cause("soc_read"))
    session.answer(request)


# --- cable check and pre-charge


def await_state_c(session: S, request: CableCheckReq) -> None:
    session.is_isolated = False
    session.owe(request, PILOT_MS.value - ANSWER_LEFT_MS)


def begin_cable_check(session: S, request: CableCheckReq) -> None:
    session.is_isolated = False
    session.isolation = "Invalid"
    ask_cable_check(session)
    session.answer(request, processing="Ongoing")


def ask_cable_check(session: S) -> None:
    """Only with the pilot in C or D; some cars ask before it is there."""
    if session.pilot in (None, "C", "D"):
        voltage_v = min(session.options.cable_check_voltage_v, session.output.max_voltage_v)
        session.say(RequestCableCheck(voltage_v))


def is_isolation_good(session: S, _request: object) -> bool:
    return session.measured_isolation in ("valid", "warning")


def finish_cable_check(session: S, request: CableCheckReq) -> None:
    session.is_isolated = True
    session.isolation = "Warning" if session.measured_isolation == "warning" else "Valid"
    session.answer(request)


def go_on_checking(session: S, request: CableCheckReq) -> None:
    ask_cable_check(session)
    session.answer(request, processing="Ongoing")


def begin_pre_charge(session: S, request: PreChargeReq) -> None:
    """By DIN 70121 a car that falls silent now is not waited for as long as elsewhere ([V2G-DC-989])."""
    phase_ms = session.phase_ms("PreCharge")
    if session.schema == "din" and phase_ms is not None:
        session.arm("slow", phase_ms + PRECHARGE_GRACE_MS.value)
    pre_charge(session, request)


def pre_charge(session: S, request: PreChargeReq) -> None:
    """At least 1 A, for cars that ask for 0 and still want the voltage."""
    current_a = min(float(PRECHARGE_CURRENT_A.value), max(1.0, request.target_current_a))
    voltage_v = min(request.target_voltage_v, session.output.max_voltage_v)
    session.say(RequestContactors(closed=True))
    session.say(RequestSupply(voltage_v, current_a, enabled=True))
    session.progress(target_voltage_v=request.target_voltage_v, target_current_a=request.target_current_a)
    session.owe(request, FRESH_WAIT_MS.value)


# --- power on and off


def wants_stop(_session: S, request: PowerDeliveryReq) -> bool:
    return request.charge_progress == "Stop"


def wants_renegotiation(_session: S, request: PowerDeliveryReq) -> bool:
    return request.charge_progress == "Renegotiate"


def may_start_now(session: S, request: PowerDeliveryReq) -> bool:
    """AC needs no pre-charge; DC that was negotiated anew has had it, and [V2G2-582] wants it again."""
    is_renegotiated = session.has_charged and session.options.quirks.accepts_renegotiation_without_checks
    return wants_start(session, request) and (session.is_ac or is_renegotiated)


def may_stop_again(session: S, request: PowerDeliveryReq) -> bool:
    return wants_stop(session, request) and may_repeat(session, request)


def may_stop_charge(session: S, request: PowerDeliveryReq) -> bool:
    """[V2G-DC-462]: by DIN 70121 not before the car has asked for current."""
    is_due = session.has_demanded or session.schema == "iso2"
    return wants_stop(session, request) and (is_due or session.options.quirks.accepts_stop_before_start)


def may_stop_early(session: S, request: PowerDeliveryReq) -> bool:
    return wants_stop(session, request) and session.options.quirks.accepts_stop_before_start


def switch_on(session: S, request: PowerDeliveryReq) -> None:
    session.say(RequestContactors(closed=True))
    session.owe(request, min(CONTACTORS_MS.value, session.limits["PowerDelivery"].answer_ms) - ANSWER_LEFT_MS)


def is_switched_on(session: S, _request: object) -> bool:
    return fresh(session.hardware.contactors_closed, session.now_ms, VANISHED_MS.value) is True


def start_charging(session: S, request: PowerDeliveryReq) -> None:
    options = session.options
    if not session.has_charged:
        for timer, after_ms in (("enough", options.stop_after_ms), ("anew", options.renegotiate_after_ms)):
            if after_ms:
                session.arm(timer, after_ms, lasting=True)
    session.has_charged = True
    session.has_demanded = False
    session.welding_since_ms = None
    session.answer(request)


def switch_off(session: S, request: PowerDeliveryReq) -> None:
    session.energy_off()
    if request.dc is not None and request.dc.charging_complete:
        session.is_charging_complete = True
    session.owe(request, session.limits["PowerDelivery"].answer_ms - ANSWER_LEFT_MS)


def is_current_gone(session: S, _request: object) -> bool:
    current_a = session.output.present_current_a
    return session.is_ac or current_a is None or abs(current_a) < NO_CURRENT_A


def renegotiate(session: S, request: PowerDeliveryReq) -> None:
    """The power pauses; the contactors and the isolation stay as they are."""
    session.wants_renegotiation = False
    if not session.is_ac:
        session.say(RequestSupply(0.0, 0.0, enabled=False))
    session.answer(request)


# --- the loop


def is_dc(session: S, _request: object) -> bool:
    return not session.is_ac


def is_ac(session: S, _request: object) -> bool:
    return session.is_ac


def deliver(session: S, request: CurrentDemandReq) -> None:
    delivery = delivery_for(request, session.options, session.output)
    session.has_demanded = True
    session.say(RequestSupply(delivery.voltage_v, delivery.current_a, enabled=True))
    session.progress(target_voltage_v=request.target_voltage_v, target_current_a=request.target_current_a,
                     remaining_time_to_full_soc_s=request.remaining_time_to_full_soc_s)
    session.is_charging_complete = session.is_charging_complete or request.charging_complete
    if delivery.current_a < 0 and request.ev_status.soc_percent < session.options.discharge_min_soc_percent:
        session.ask_to_stop(cause("discharged", soc=request.ev_status.soc_percent))
    session.owe(request, FRESH_WAIT_MS.value)


def may_send_receipt(session: S, _request: object) -> bool:
    """We never ask for one: receipts belong to payment by contract."""
    return session.options.quirks.accepts_unasked_receipt


def is_charge_on(session: S, _message: object) -> bool:
    return session.state not in (SWITCHING_OFF, POWER_OFF, REFUSED, CLOSING, ENDED)


def want_stop(session: S, _message: object) -> None:
    session.notify("stop", session.now_ms)


def want_renegotiation(session: S, _message: object) -> None:
    session.notify("renegotiate", session.now_ms)


def has_measured(session: S, request: object) -> bool:
    """Everything that the answer to this request tells was measured a moment ago."""
    output = session.output
    has_current = output.present_current_a is not None or not isinstance(request, CurrentDemandReq)
    return output.present_voltage_v is not None and has_current


def reply_measured(session: S, request: Any) -> None:
    output = session.output
    session.progress(present_voltage_v=output.present_voltage_v, present_current_a=output.present_current_a)
    session.answer(request)


def check_welding(session: S, request: WeldingDetectionReq) -> None:
    """The answer waits for a measurement, and by option for state B."""
    if session.welding_since_ms is None:
        session.welding_since_ms = session.now_ms
    session.owe(request, PILOT_MS.value - ANSWER_LEFT_MS if lacks_state_b(session, request)
                else FRESH_WAIT_MS.value)


def is_welding_test_over(session: S, _request: object) -> bool:
    since_ms, limit_ms = session.welding_since_ms, session.phase_ms("WeldingDetection")
    return since_ms is not None and limit_ms is not None and session.now_ms - since_ms > limit_ms


def may_charge_again(session: S, _request: object) -> bool:
    """[V2G2-601], as long as the car has not begun to test its contactors ([V2G2-597])."""
    return session.schema == "iso2" and not session.is_ac and session.welding_since_ms is None


def charge_again(session: S, request: ChargeParameterDiscoveryReq) -> None:
    """With everything that comes before a first charge."""
    session.start_over()
    session.fire(type(request), request, session.now_ms)


# --- ends


def is_early_stop(session: S, _request: object) -> bool:
    """[V2G-DC-437], [V2G-DC-465]."""
    return session.schema == "din" and not session.options.quirks.accepts_early_session_stop


def refuse_early_stop(session: S, request: SessionStopReq) -> None:
    session.refuse_with("FAILED_SequenceError", request, cause(
        "wrong_order", name="SessionStopReq", expected=PLACES_OF_EARLY_STOP[session.left]))


def await_state_b(session: S, request: SessionStopReq) -> None:
    session.owe(request, PILOT_MS.value - ANSWER_LEFT_MS)


def is_end(_session: S, request: object) -> bool:
    return isinstance(request, SessionStopReq)


def is_late_for_state_b(session: S, request: object) -> bool:
    return lacks_state_b(session, request) and not session.may_wait(request)


def stop_session(session: S, request: SessionStopReq) -> None:
    """Always OK; a pause is remembered if the power is off by the rules, and else it is an end."""
    is_pause = request.charging_session == "Pause" and session.left is POWER_OFF
    session.energy_off()
    if is_pause:
        session.memory.pause(session.session_id, session.now_ms)
    if session.cause is None:
        session.cause = session.stop_cause or session.car_error or cause(
            "paused" if is_pause else "full" if session.is_charging_complete else "car_stopped",
            phase=session.left.name)
    session.answer(request)
    session.disarm("sequence")
    session.arm("close", CLOSE_WAIT_MS.value)


def close(session: S, _message: object) -> None:
    session.end(session.cause or cause("car_stopped"))


def is_unheard(session: S, _message: object) -> bool:
    """ISO 15118-4 Abnormal_*: who does not ask on after a fault is not waited for; others hear of it."""
    return session.state not in (REFUSED, CLOSING) and session.owed is None


def owes_answer(session: S, _message: object) -> bool:
    return session.owed is not None


def wait_once_more(session: S, _message: object) -> None:
    session.arm("fault", CLOSE_WAIT_MS.value, lasting=True)


def end_unset_up(session: S, _message: object) -> None:
    session.end(cause("timeout_setup", limit_ms=SETUP_MS.value))


def end_slow_charge(session: S, _message: object) -> None:
    session.end(slow_charge(session, "what the car asked for"))


def end_silent(session: S, _message: object) -> None:
    session.end(cause("timeout_sequence", limit_ms=SEQUENCE_MS.value, phase=session.phase))


PLACES_OF_EARLY_STOP: dict[Enum, str] = {
    NEGOTIATED: "SessionSetupReq", CHARGING: "CurrentDemandReq or PowerDeliveryReq"}
REFUSE_SERVICE = refuse("FAILED_ServiceSelectionInvalid", "wrong_service", what="another service")
STOPPABLE = (AuthorizationReq, ChargeParameterDiscoveryReq, CableCheckReq, PreChargeReq,
             CurrentDemandReq, ChargingStatusReq)

TABLE: tuple[Row[Any], ...] = (
    # --- our own stop comes first
    *(Row(ANY, request, must_stop, stop_by_refusal, REFUSED) for request in STOPPABLE),
    # --- setup
    Row(NEGOTIATED,    SessionSetupReq,             always,               set_up,             SET_UP),
    Row(SET_UP,        ServiceDiscoveryReq,         always,               reply,              DISCOVERED),
    Row(DISCOVERED,    ServiceDiscoveryReq,         may_repeat,           reply,              SAME),
    Row(DISCOVERED,    ServiceDetailReq,            is_other_service,
        refuse("FAILED_ServiceIDInvalid", "wrong_service", what="details of another service"), REFUSED),
    Row(DISCOVERED,    ServiceDetailReq,            may_ask_detail,       reply,              SAME),
    Row(DISCOVERED,    PaymentServiceSelectionReq,  is_contract,
        refuse("FAILED_PaymentSelectionInvalid", "wrong_service", what="payment by contract"), REFUSED),
    Row(DISCOVERED,    PaymentServiceSelectionReq,  has_no_service,
        refuse("FAILED_NoChargeServiceSelected", "wrong_service", what="no service"), REFUSED),
    Row(DISCOVERED,    PaymentServiceSelectionReq,  has_unknown_service,  REFUSE_SERVICE,     REFUSED),
    Row(DISCOVERED,    PaymentServiceSelectionReq,  always,               reply,              SELECTED),
    Row(SELECTED,      AuthorizationReq,            is_rejected,
        refuse("FAILED", "not_authorised"), REFUSED),
    Row(SELECTED,      AuthorizationReq,            is_authorised,        reply,              AUTHORIZED),
    Row(SELECTED,      AuthorizationReq,            phase_is_over,
        refuse_late("timeout_authorization"), REFUSED),
    Row(SELECTED,      AuthorizationReq,            always,               reply_waiting,      SAME),
    Row(AUTHORIZED,    AuthorizationReq,            may_repeat,           reply,              SAME),
    # --- parameters
    Row(AUTHORIZED,    ChargeParameterDiscoveryReq, is_other_mode,        refuse_mode,        REFUSED),
    Row(AUTHORIZED,    ChargeParameterDiscoveryReq, are_wrong_parameters, refuse_parameters,  REFUSED),
    Row(AUTHORIZED,    ChargeParameterDiscoveryReq, phase_is_over,
        refuse_late("timeout_parameters"), REFUSED),
    Row(AUTHORIZED,    ChargeParameterDiscoveryReq, has_no_output,        reply_ongoing,      SAME),
    Row(AUTHORIZED,    ChargeParameterDiscoveryReq, always,               reply_parameters,   PARAMETERS),
    Row(PARAMETERS,    ChargeParameterDiscoveryReq, is_other_mode,        refuse_mode,        REFUSED),
    Row(PARAMETERS,    ChargeParameterDiscoveryReq, are_wrong_parameters, refuse_parameters,  REFUSED),
    Row(PARAMETERS,    ChargeParameterDiscoveryReq, may_repeat,           reply_parameters,   SAME),
    # --- DC: cable check and pre-charge
    Row(PARAMETERS,    CableCheckReq,               must_wait_for_state_c, await_state_c,     CABLE_CHECK),
    Row(CABLE_CHECK,   "look",                      has_state_c,          begin_cable_check,  SAME),
    Row(CABLE_CHECK,   "look",                      S.may_wait,           S.look_again,       SAME),
    Row(CABLE_CHECK,   "look",                      always,               refuse_late_check,  REFUSED),
    Row(PARAMETERS,    CableCheckReq,               is_dc,                begin_cable_check,  CABLE_CHECK),
    Row(CABLE_CHECK,   CableCheckReq,               is_isolation_bad,     refuse_isolation,   REFUSED),
    Row(CABLE_CHECK,   CableCheckReq,               is_isolation_good,    finish_cable_check, ISOLATED),
    Row(CABLE_CHECK,   CableCheckReq,               phase_is_over,        refuse_late_check,  REFUSED),
    Row(CABLE_CHECK,   CableCheckReq,               lacks_state_c,        refuse_late_check,  REFUSED),
    Row(CABLE_CHECK,   CableCheckReq,               always,               go_on_checking,     SAME),
    Row(ISOLATED,      CableCheckReq,               may_repeat,           reply,              SAME),
    Row(ISOLATED,      PreChargeReq,                is_wrong_target,      refuse_target,      REFUSED),
    Row(ISOLATED,      PreChargeReq,                always,               begin_pre_charge,   PRE_CHARGE),
    Row(PRE_CHARGE,    PreChargeReq,                is_wrong_target,      refuse_target,      REFUSED),
    Row(PRE_CHARGE,    PreChargeReq,                phase_is_over,        refuse_slow_charge, REFUSED),
    Row(PRE_CHARGE,    PreChargeReq,                always,               pre_charge,         SAME),
    Row(PRE_CHARGE,    "slow",                      always,               end_slow_charge,    ENDED),
    # --- power on
    *(Row(state, PowerDeliveryReq, may_not_start, refuse_start, REFUSED)
      for state in (PARAMETERS, PRE_CHARGE)),
    # ISO 15118-4 TC_SECC_DC_VTB_PowerDelivery_013 wants this code, and not that of a wrong order.
    *(Row(state, PowerDeliveryReq, wants_renegotiation, refuse("FAILED", "early_renegotiation"), REFUSED)
      for state in (PARAMETERS, PRE_CHARGE)),
    *(Row(state, PowerDeliveryReq, is_other_schedule,
          refuse("FAILED_TariffSelectionInvalid", "wrong_service", what="another schedule"), REFUSED)
      for state in (PARAMETERS, PRE_CHARGE, CHARGING)),
    *(Row(state, PowerDeliveryReq, is_other_profile,
          refuse("FAILED_ChargingProfileInvalid", "wrong_value", what="more power than allowed"), REFUSED)
      for state in (PARAMETERS, PRE_CHARGE)),
    *(Row(state, PowerDeliveryReq, starts, switch_on, SWITCHING_ON)
      for state, starts in ((PARAMETERS, may_start_now), (PRE_CHARGE, wants_start))),
    *(Row(state, PowerDeliveryReq, may_stop_early, switch_off, SWITCHING_OFF)
      for state in (SELECTED, AUTHORIZED, PARAMETERS, CABLE_CHECK, ISOLATED, PRE_CHARGE)),
    Row(SWITCHING_ON,  "look",                      has_failed,           refuse_start,       REFUSED),
    Row(SWITCHING_ON,  "look",                      is_switched_on,       start_charging,     CHARGING),
    Row(SWITCHING_ON,  "look",                      S.may_wait,           S.look_again,       SAME),
    Row(SWITCHING_ON,  "look",                      always,               refuse_contactors,  REFUSED),
    # --- the loop
    Row(CHARGING,      CurrentDemandReq,            is_wrong_target,      refuse_target,      REFUSED),
    Row(CHARGING,      CurrentDemandReq,            is_dc,                deliver,            SAME),
    Row(CHARGING,      ChargingStatusReq,           is_ac,                reply_measured,     SAME),
    Row(CHARGING,      MeteringReceiptReq,          may_send_receipt,     reply,              SAME),
    Row(CHARGING,      PowerDeliveryReq,            wants_renegotiation,  renegotiate,        AUTHORIZED),
    Row(CHARGING,      PowerDeliveryReq,            may_stop_charge,      switch_off,         SWITCHING_OFF),
    # --- power off
    Row(SWITCHING_OFF, "look",                      is_current_gone,      reply,              POWER_OFF),
    Row(SWITCHING_OFF, "look",                      S.may_wait,           S.look_again,       SAME),
    Row(SWITCHING_OFF, "look",                      always,               reply,              POWER_OFF),
    Row(POWER_OFF,     PowerDeliveryReq,            may_stop_again,       reply,              SAME),
    Row(POWER_OFF,     ChargeParameterDiscoveryReq, may_charge_again,     charge_again,       AUTHORIZED),
    Row(POWER_OFF,     WeldingDetectionReq,         is_welding_test_over,
        refuse_late("timeout_welding"), REFUSED),
    Row(POWER_OFF,     WeldingDetectionReq,         is_dc,                check_welding,      SAME),
    Row(POWER_OFF,     SessionStopReq,              lacks_state_b,        await_state_b,      SAME),
    Row(POWER_OFF,     "look",                      is_late_for_state_b,  refuse_pilot,       REFUSED),
    Row(POWER_OFF,     "look",                      lacks_state_b,        S.look_again,       SAME),
    Row(POWER_OFF,     "look",                      is_end,               stop_session,       CLOSING),
    # --- answers that wait for a measurement
    *(Row(state, "look", fits, do, then) for state in (PRE_CHARGE, CHARGING, POWER_OFF)
      for fits, do, then in ((has_measured, reply_measured, SAME), (S.may_wait, S.look_again, SAME),
                             (always, refuse_stale, REFUSED))),
    # --- ends
    Row(REFUSED,       PowerDeliveryReq,            wants_stop,           reply,              SAME),
    Row(REFUSED,       WeldingDetectionReq,         has_measured,         reply,              SAME),
    *(Row(state, SessionStopReq, is_early_stop, refuse_early_stop, REFUSED)
      for state in PLACES_OF_EARLY_STOP),
    Row(ANY,           SessionStopReq,              always,               stop_session,       CLOSING),
    Row(REFUSED,       "close",                     always,               close,              ENDED),
    Row(ANY,           "fault",                     is_unheard,           close,              ENDED),
    Row(ANY,           "fault",                     owes_answer,          wait_once_more,     SAME),
    Row(CLOSING,       "close",                     always,               close,              ENDED),
    Row(ANY,           "enough",                    is_charge_on,         want_stop,          SAME),
    Row(ANY,           "anew",                      is_charge_on,         want_renegotiation, SAME),
    Row(ANY,           "setup",                     always,               end_unset_up,       ENDED),
    Row(ANY,           "sequence",                  always,               end_silent,         ENDED),
)


class EvseSession(ChargerSession):
    """See the module."""

    table = TABLE
