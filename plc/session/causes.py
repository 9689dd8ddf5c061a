"""Why sessions end: one table of machine-readable codes, each with one plain sentence, the reason first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from plc.session.stale import Stale

By = Literal["car", "charger", "user", "link"]


@dataclass(frozen=True, slots=True)
class Cause:
    """code: for programs; sentence: for people; by: who brought the session to its end.

    detail: what the sentence is made of, for programs.
    """

    code: str
    sentence: str
    by: By
    detail: Mapping[str, object] = field(default_factory=dict, compare=False)


class _Kind(NamedTuple):
    by: By
    sentence: str


CAUSES: dict[str, _Kind] = {
    # --- as it should be
    "full": _Kind("car", "The battery is full."),
    "target_soc": _Kind("car", "The wanted state of charge is reached."),
    "battery_stop": _Kind("car", "The battery asked for the end of the charge."),
    "battery_not_ready": _Kind("car", "The battery is no longer ready to be charged."),
    "user_stop": _Kind("user", "The user stopped the charge."),
    "car_stopped": _Kind("car", "The car ended the charge."),
    "charger_stopped": _Kind("charger", "The charger asked for the end of the charge."),
    "discharged": _Kind("charger", "The car has {soc} % left, and no more was to be drawn."),
    "authorisation_withdrawn": _Kind("charger", "The authorisation of the charge was withdrawn."),
    "not_authorised": _Kind("charger", "The charge was refused: it is not authorised."),
    "paused": _Kind("car", "The car paused the session; it may be joined again."),
    "soc_read": _Kind("charger", "The state of charge is read, and that was all we wanted."),
    # --- the other side says that something is wrong
    "response_failed": _Kind("charger", "The charger answered {name} with {code}."),
    "charger_status": _Kind("charger", "The charger reported {status} in {name}."),
    "car_error": _Kind("car", "The car reported {error} in {name}."),
    "isolation": _Kind("charger", "The isolation of the cable is {isolation}."),
    "wrong_energy_mode": _Kind("car", "The car asked for {mode}, and we offered {offered}."),
    "wrong_value": _Kind("car", "The car asked for {what}."),
    "early_renegotiation": _Kind("car", "The car wanted to negotiate anew before the charge began."),
    "wrong_service": _Kind("car", "The car chose {what}, which was not offered."),
    "offer_unusable": _Kind("charger", "The charger offers {offered}, and we need {needed}."),
    # --- the conversation fails
    "no_common_protocol": _Kind("link", "There is no protocol in common: the car offered {offered}."),
    "wrong_session_id": _Kind("link", "{name} came with the session id {got} instead of {want}."),
    "wrong_order": _Kind("link", "{name} came while {expected} was expected."),
    "wrong_message": _Kind("link", "A message could not be used: {why}."),
    "undecodable": _Kind("link", "Bytes came that are no message: {why}."),
    "connection_closed": _Kind("link", "The other side closed the connection in {phase}."),
    "connection_reset": _Kind("link", "The connection was reset in {phase}."),
    "connection_timed_out": _Kind("link", "The connection died in {phase}: nothing is acknowledged."),
    "connection_replaced": _Kind("link", "Somebody else called, and this connection was silent in {phase}."),
    "connection_refused": _Kind("link", "The connection was refused."),
    # --- time is up
    "timeout_answer": _Kind("charger", "{name} was not answered within {limit}."),
    "timeout_sequence": _Kind("car", "The car said nothing for {limit} in {phase}."),
    "timeout_setup": _Kind("link", "The session was not set up within {limit}."),
    "timeout_authorization": _Kind("charger", "The charge was not authorised within {limit}."),
    "timeout_parameters": _Kind("charger", "The charge parameters were not finished within {limit}."),
    "timeout_cable_check": _Kind("charger", "The cable check was not finished within {limit}."),
    "timeout_precharge": _Kind("charger", "The voltages did not match within {limit}: {voltages}."),
    "timeout_power_delivery": _Kind("charger", "The power was not switched within {limit}."),
    "timeout_welding": _Kind("car", "The test for welded contactors was not finished within {limit}."),
    "timeout_contactors": _Kind("car", "The contactors did not close within {limit}."),
    "timeout_dead": _Kind("charger", "The inlet was not dead within {limit}: {voltages}."),
    "timeout_lock": _Kind("car", "The connector was not locked within {limit}."),
    "no_current": _Kind("charger", "No current flowed for {limit} although it was asked for."),
    # --- our own hardware
    "refused": _Kind("car", "Safety did not allow {request}: {reason}."),
    "stale_measurement": _Kind("car", "No fresh measurement: {what}."),
    "implausible": _Kind("car", "The measurements contradict each other: {what}."),
    "lock_lost": _Kind("car", "The connector is no longer locked."),
    "contactors_lost": _Kind("car", "The contactors opened by themselves."),
    "contactors_welded": _Kind("car", "The contactors are welded: the inlet has {voltage}."),
    "supply_fault": _Kind("charger", "The power supply reported a fault."),
    "rcd": _Kind("charger", "The residual current device has tripped."),
    "pilot_state": _Kind("car", "The control pilot is in state {state} in {phase}."),
    "unplugged": _Kind("user", "The connector was pulled in {phase}."),
    "failure": _Kind("link", "The program failed: {why}."),
}


def cause(code: str, by: By | None = None, /, **values: object) -> Cause:
    """The cause of this code with its sentence filled in; by: where it is not who it usually is.

    Values may come from the other side; what would control a terminal is replaced.
    """
    kind = CAUSES[code]
    words = kind.sentence.format(**values | {"limit": duration(values.get("limit_ms"))})
    sentence = "".join(letter if letter.isprintable() else "?" for letter in words)
    return Cause(code, sentence, by or kind.by, _detail(values))


def duration(limit_ms: object) -> str:
    """What people wait for they count in seconds; what a message waits for may be less than one."""
    if isinstance(limit_ms, int) and limit_ms >= 10_000:
        return f"{round(limit_ms / 1000)} s"
    return f"{limit_ms} ms"


def trip_cause(trip: str, sentence: str, by: By = "car") -> Cause:
    """The end that the safety supervisor made or wants: the code of its trip, and its sentence."""
    return cause("refused", by, request="the charge to go on", reason=sentence, trip=trip)


def stale_cause(what: Stale, by: By = "car") -> Cause:
    """The end for want of a measurement."""
    return cause("stale_measurement", by, what=what)


def _detail(values: Mapping[str, object]) -> dict[str, object]:
    """In plain numbers and words."""
    found: dict[str, object] = {}
    for name, value in values.items():
        if isinstance(value, Stale):
            found |= value.plain()
        else:
            found[name] = value if isinstance(value, bool | int | float | str | None) else str(value)
    return found
