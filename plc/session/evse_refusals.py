"""What the charger refuses, and with which words: questions and actions for the table in fsmEvse.py.

A question is asked of a session and a request, and says whether a row fits; an action answers the request
with a response code of the standard and ends the session for a cause.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from plc.session.causes import Cause, cause, stale_cause
from plc.session.evse import AC_MODES, DC_MODES
from plc.session.evse_answers import OUR_SCHEDULE, OUR_SERVICE
from plc.session.evse_session import ChargerSession, State
from plc.session.limits import (
    CONTACTORS_MS,
    MEASUREMENT_AGE_MS,
    PILOT_MS,
    PRECHARGE_CURRENT_A,
    STOP_GRACE_MS,
)
from plc.session.machine import name_of
from plc.session.records import (
    CableCheckReq,
    ChargeParameterDiscoveryReq,
    CurrentDemandReq,
    PaymentServiceSelectionReq,
    PowerDeliveryReq,
    PreChargeReq,
    ServiceDetailReq,
)
from plc.session.stale import Stale
from plc.session.values import volts

OTHER_SERVICES = frozenset((2, 3, 4))    # certificates, internet access, use case information
LITTLE_ABOVE = 1.1    # a target so far above our limit is delivered as far as we can
REFUSES_TO_STOP = frozenset((
    State.SELECTED, State.AUTHORIZED, State.PARAMETERS, State.CABLE_CHECK, State.ISOLATED, State.PRE_CHARGE))

S = ChargerSession


def refuse(code: str, why: str, **values: object) -> Callable[[S, Any], None]:
    """Answer with this response code, and end for this cause."""
    def do(session: S, request: Any) -> None:
        session.refuse_with(code, request, cause(why, **values))
    return do


def refuse_late(why: str) -> Callable[[S, Any], None]:
    """The phase took too long."""
    def do(session: S, request: Any) -> None:
        limit_ms = session.phase_ms(name_of(request))
        session.refuse_with("FAILED", request, cause(why, limit_ms=limit_ms))
    return do


def phase_is_over(session: S, request: object) -> bool:
    phase_ms = session.phase_ms(name_of(request))
    return phase_ms is not None and session.now_ms - session.entered_ms > phase_ms


# --- our own stop, and faults


def must_stop(session: S, _request: object) -> bool:
    """Before the charge a wish to stop is a refusal; during the charge it is asked for, then enforced."""
    if session.state in REFUSES_TO_STOP:
        return session.fault_status is not None or session.stop_cause is not None
    if session.state is not State.CHARGING:
        return False
    grace_is_over = session.now_ms - session.stop_asked_ms > STOP_GRACE_MS.value
    return session.fault_status is not None or (session.stop_cause is not None and grace_is_over)


def stop_by_refusal(session: S, request: Any) -> None:
    session.refuse_with("FAILED", request, session.cause or session.stop_cause or cause("charger_stopped"))


def has_failed(session: S, _request: object) -> bool:
    return session.fault_status is not None


# --- setup


def may_ask_detail(session: S, _request: object) -> bool:
    """[V2G-DC-441] has no place for it."""
    return session.schema == "iso2" or session.options.quirks.accepts_repeated_requests


def is_other_service(session: S, request: ServiceDetailReq) -> bool:
    return may_ask_detail(session, request) and request.service_id != OUR_SERVICE


def is_contract(_session: S, request: PaymentServiceSelectionReq) -> bool:
    return request.selected_payment_option != "ExternalPayment"


def has_unknown_service(_session: S, request: PaymentServiceSelectionReq) -> bool:
    return any(service.service_id != OUR_SERVICE for service in request.selected_services)


def has_no_service(_session: S, request: PaymentServiceSelectionReq) -> bool:
    """[V2G2-804]: services that a charger may offer, and not the one that charges.  Others are unknown."""
    return all(service.service_id in OTHER_SERVICES for service in request.selected_services)


def is_rejected(session: S, _request: object) -> bool:
    return session.is_rejected


# --- charge parameters


def is_other_mode(session: S, request: ChargeParameterDiscoveryReq) -> bool:
    """DC is DC by our one pair of contacts, whichever word the car has for it."""
    offered = session.options.energy_modes
    if request.energy_transfer_mode in offered:
        return False
    is_dc_for_dc = request.energy_transfer_mode in DC_MODES and any(mode in DC_MODES for mode in offered)
    return not (is_dc_for_dc and session.options.quirks.accepts_other_dc_mode)


def refuse_mode(session: S, request: ChargeParameterDiscoveryReq) -> None:
    session.refuse_with("FAILED_WrongEnergyTransferMode", request, cause(
        "wrong_energy_mode", mode=request.energy_transfer_mode,
        offered=", ".join(session.options.energy_modes)))


def what_is_wrong(session: S, request: ChargeParameterDiscoveryReq) -> str:
    """Why we cannot charge with these parameters; "" if we can."""
    is_ac = request.energy_transfer_mode in AC_MODES
    is_lenient = session.options.quirks.zero_means_unknown
    if (request.ac if is_ac else request.dc) is None:
        return f"{request.energy_transfer_mode} without its parameters"
    if is_ac or request.dc is None:
        ac = request.ac
        told = () if ac is None else (ac.max_current_a,) if is_lenient else (
            ac.max_current_a, ac.min_current_a, ac.max_voltage_v)
        return "a negative current or voltage" if any(value < 0 for value in told) else ""
    dc = request.dc
    if dc.max_current_a < 0 or dc.max_voltage_v < 0:
        return f"limits of {dc.max_voltage_v:g} V and {dc.max_current_a:g} A"
    if dc.max_power_w is not None and dc.max_power_w < 0 and not is_lenient:
        return f"at most {dc.max_power_w:g} W"
    if 0 < dc.max_voltage_v < session.options.min_voltage_v:
        return f"at most {dc.max_voltage_v:g} V, and we deliver {session.options.min_voltage_v:g} V or more"
    return ""


def are_wrong_parameters(session: S, request: ChargeParameterDiscoveryReq) -> bool:
    return what_is_wrong(session, request) != ""


def refuse_parameters(session: S, request: ChargeParameterDiscoveryReq) -> None:
    why = cause("wrong_value", what=what_is_wrong(session, request))
    session.refuse_with("FAILED_WrongChargeParameter", request, why)


# --- cable check and pre-charge


def is_isolation_bad(session: S, _request: object) -> bool:
    return session.measured_isolation == "fault"


def refuse_isolation(session: S, request: CableCheckReq) -> None:
    """A test that the supervisor has ended because state C was gone says nothing about the isolation."""
    if session.pilot not in (None, "C", "D"):
        refuse_pilot(session, request)
        return
    session.isolation = "Fault"
    session.fault_status = "EVSE_Malfunction"
    session.refuse_with("FAILED", request, cause("isolation", isolation="at fault"))


def lacks_state_c(session: S, _request: object) -> bool:
    """[V2G-DC-967], and ISO 15118-4 TC_SECC_DC_VTB_CableCheck_008."""
    is_late = session.now_ms - session.entered_ms > PILOT_MS.value
    return is_late and session.pilot == "B" and not session.options.quirks.waits_for_state_c


def must_wait_for_state_c(session: S, _request: object) -> bool:
    """[V2G-DC-967], [V2G2-917]: the request is there before the pilot is; its answer waits."""
    return not session.is_ac and session.pilot == "B" and not session.options.quirks.waits_for_state_c


def has_state_c(session: S, request: object) -> bool:
    return not must_wait_for_state_c(session, request)


def lacks_state_b(session: S, _request: object) -> bool:
    """[V2G2-920] to [V2G2-922], [V2G-DC-988]."""
    is_late = not session.is_ac and session.pilot in ("C", "D")
    return is_late and not session.options.quirks.accepts_end_in_state_c


def refuse_pilot(session: S, request: Any) -> None:
    session.refuse_with("FAILED", request, cause("pilot_state", state=session.pilot, phase=session.left.name))


def refuse_late_check(session: S, request: CableCheckReq) -> None:
    pilot = session.pilot
    if pilot in ("C", "D"):
        refuse_late("timeout_cable_check")(session, request)
    elif pilot is None:
        refuse_for_want_of(session, request, "cp_state")
    else:
        refuse_pilot(session, request)


def refuse_for_want_of(session: S, request: Any, *quantities: str) -> None:
    """The first of these that is missing."""
    limit_ms = MEASUREMENT_AGE_MS.value
    gone = next((one for name in quantities if (one := session.stale(name, limit_ms))),
                Stale(quantities[0], None, limit_ms, *session.hardware.source_of(quantities[0])))
    session.refuse_with("FAILED", request, stale_cause(gone, "charger"))


def is_wrong_target(session: S, request: PreChargeReq | CurrentDemandReq) -> bool:
    options = session.options
    most_v = options.max_voltage_v * (LITTLE_ABOVE if options.quirks.clamps_target_voltage else 1)
    is_wrong_voltage = not 0 <= request.target_voltage_v <= most_v
    if isinstance(request, PreChargeReq):
        is_above = request.target_current_a > PRECHARGE_CURRENT_A.value
        is_refused = is_above and not options.quirks.accepts_precharge_above_2_a
        return is_wrong_voltage or request.target_current_a < 0 or is_refused
    is_above = request.target_current_a > session.output.max_current_a
    is_refused = is_above and not options.quirks.clamps_target_current
    is_drawing = request.target_current_a < 0 and options.discharge_max_current_a <= 0
    return is_wrong_voltage or is_drawing or is_refused


def refuse_target(session: S, request: PreChargeReq | CurrentDemandReq) -> None:
    session.refuse_with("FAILED", request, cause(
        "wrong_value", what=f"{request.target_voltage_v:zg} V and {request.target_current_a:zg} A"))


def refuse_slow_charge(session: S, request: PreChargeReq) -> None:
    session.refuse_with("FAILED", request, slow_charge(session, volts(request.target_voltage_v)))


def slow_charge(session: S, target: str) -> Cause:
    return cause("timeout_precharge", limit_ms=session.limits["PreCharge"].phase_ms,
                 voltages=f"{volts(session.output.present_voltage_v)} of {target}")


# --- power


def wants_start(_session: S, request: PowerDeliveryReq) -> bool:
    return request.charge_progress == "Start"


def may_not_start(session: S, request: PowerDeliveryReq) -> bool:
    return wants_start(session, request) and must_stop(session, request)


def is_other_schedule(session: S, request: PowerDeliveryReq) -> bool:
    """[V2G2-479], [V2G-DC-400]; in DIN 70121 the id comes with a profile only."""
    if request.sa_schedule_tuple_id in (None, OUR_SCHEDULE):
        return False
    is_start = request.charge_progress == "Start"
    if is_start and session.state is State.CHARGING:
        return False    # there any start is out of order
    return (is_start and session.schema == "iso2") or not session.options.quirks.accepts_foreign_profile


def is_other_profile(session: S, request: PowerDeliveryReq) -> bool:
    """A profile above what we allow, or behind its end.

    [V2G2-224], [V2G2-225], [V2G-DC-399]; most cars send one that has nothing to do with our schedule.
    """
    if request.charge_progress != "Start" or session.options.quirks.accepts_foreign_profile:
        return False
    last = session.schedule[-1]
    end_s = last.start_s + (last.duration_s or 0)
    return any(entry.max_power_w > last.power_w or entry.start_s >= end_s
               for entry in request.charging_profile or ())


def refuse_start(session: S, request: PowerDeliveryReq) -> None:
    why = session.cause or session.stop_cause or cause("charger_stopped")
    session.refuse_with("FAILED_PowerDeliveryNotApplied", request, why)


def refuse_contactors(session: S, request: PowerDeliveryReq) -> None:
    session.refuse_with("FAILED_ContactorError", request, cause(
        "timeout_contactors", "charger", limit_ms=CONTACTORS_MS.value))


def refuse_stale(session: S, request: Any) -> None:
    session.fault_status = session.fault_status or "EVSE_Malfunction"
    refuse_for_want_of(session, request, "supply_voltage_v", "supply_current_a")
