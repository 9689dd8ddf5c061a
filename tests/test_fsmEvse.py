"""The charger's session: whole charges, every refusal, every limit, every fault, in virtual time."""

from __future__ import annotations

import typing
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fsmEvse import TABLE, EvseMemory, EvseOptions, State
from plc.fsm import table_faults
from plc.session import records as r
from plc.session.commands import SocRead
from plc.session.evse import delivery_for, output_of
from plc.session.limits import LIMITS
from plc.session.machine import PROTOCOLS
from plc.session.quirks import ChargerQuirks
from plc.session.values import HardwareState, Reading
from tests.session.evse_rig import CODEC, EvseRig, status

KINDS = [("din", False), ("iso2", False), ("iso2", True)]
BOTH_DC = pytest.mark.parametrize("schema", ["din", "iso2"])
ALL = pytest.mark.parametrize(("schema", "ac"), KINDS, ids=["din DC", "iso2 DC", "iso2 AC"])
# We read these and do not write them: what stands in them is of no use to us.
WITH_CERTIFICATES = (r.PaymentDetailsReq, r.CertificateInstallationReq, r.CertificateUpdateReq)
REQUESTS = [kind for kind in typing.get_args(r.Request) if kind not in WITH_CERTIFICATES]
LIVE = [state for state in State if state not in (
    State.CONNECTED, State.CLOSING, State.ENDED, State.REFUSED, State.SWITCHING_ON, State.SWITCHING_OFF)]
DC_ONLY = (State.CABLE_CHECK, State.ISOLATED, State.PRE_CHARGE)


def states_of(ac: bool) -> list[State]:
    return [state for state in LIVE if not (ac and state in DC_ONLY)]


STATES = [(schema, ac, state) for schema, ac in KINDS for state in states_of(ac)]
EVERY_STATE = pytest.mark.parametrize(("schema", "ac", "state"), STATES,
                                      ids=[f"{s} {'AC' if a else 'DC'} {t.name}" for s, a, t in STATES])


def test_the_table_is_sound() -> None:
    assert table_faults(TABLE, State, State.CONNECTED) == [
        # entered by the negotiation, which is not a message of the protocol
        "NEGOTIATED is never reached",
    ]


# --- whole charges


@BOTH_DC
def test_a_whole_dc_charge(schema: str) -> None:
    rig = EvseRig(schema).up_to(State.CHARGING)
    for _ in range(3):
        answer = rig.ask(r.CurrentDemandReq)
        assert answer.response_code == "OK"
        assert answer.evse_status == r.DcEvseStatus(status_code="EVSE_Ready", isolation="Valid")
        rig.tick(100)
    assert (answer.present_voltage_v, answer.present_current_a) == (360.0, 20.0)
    assert rig.supply == (360.0, 20.0, True)
    assert rig.ask(r.PowerDeliveryReq, charge_progress="Stop").response_code == "OK"
    assert rig.is_safe
    assert rig.ask(r.WeldingDetectionReq).present_voltage_v == 0.0
    assert rig.ask(r.SessionStopReq).response_code == "OK"
    assert not rig.is_over    # the car has its time to close first
    rig.tick(4_000)
    assert rig.ended is not None
    assert (rig.ended.code, rig.ended.by, rig.closed) == ("car_stopped", "car", "fin")
    assert rig.phases == [
        "CONNECTED", "NEGOTIATED", "SET_UP", "DISCOVERED", "SELECTED", "AUTHORIZED", "PARAMETERS",
        "CABLE_CHECK", "ISOLATED", "PRE_CHARGE", "SWITCHING_ON", "CHARGING", "SWITCHING_OFF", "POWER_OFF",
        "CLOSING", "ENDED"]
    assert rig.session.next_deadline_ms() is None
    assert rig.session.has_parted


def test_only_who_was_not_refused_parts_in_peace() -> None:
    rig = EvseRig().up_to(State.CHARGING)
    rig.ask(r.SessionSetupReq)
    assert rig.ask(r.SessionStopReq).response_code == "OK"
    assert rig.session.state is State.CLOSING
    assert not rig.session.has_parted


@pytest.mark.parametrize(("state", "act", "broke_off"), [
    (State.CHARGING, lambda _: None, True),
    (State.CABLE_CHECK, lambda _: None, True),
    (State.CHARGING, lambda rig: rig.session.user_stop(rig.now_ms), False),
    (State.CHARGING, lambda rig: rig.ask(r.CurrentDemandReq, charging_complete=True), False),
    (State.SELECTED, lambda rig: rig.session.authorise(rig.now_ms, is_granted=False), False),
    (State.CHARGING, lambda rig: rig.session.tripped("supply_fault", "", rig.now_ms), False),
    (State.POWER_OFF, lambda _: None, False),
    (State.CHARGING, lambda rig: rig.ask(r.SessionSetupReq), True),
], ids=["charging", "cable check", "stop button", "full", "not authorised", "fault of ours", "power is off",
        "refused"])
def test_a_car_is_asked_to_begin_anew_only_where_nobody_wanted_the_end(
    state: State, act: Callable[[EvseRig], object], *, broke_off: bool,
) -> None:
    rig = EvseRig(options={"authorisation": "device"} if state is State.SELECTED else {}).up_to(state)
    act(rig)
    rig.session.connection_lost("fin", rig.now_ms)
    assert rig.session.broke_off is broke_off


def test_a_whole_ac_charge() -> None:
    rig = EvseRig("iso2", ac=True).up_to(State.CHARGING)
    assert rig.charger.is_closed
    answer = rig.ask(r.ChargingStatusReq)
    assert (answer.response_code, answer.max_current_a, answer.evse_status.rcd) == ("OK", 32.0, False)
    rig.up_to(State.POWER_OFF)
    assert rig.is_safe
    rig.up_to(State.ENDED)
    assert rig.ended is not None
    assert rig.ended.code == "car_stopped"


@ALL
def test_what_the_car_is_offered(schema: str, ac: bool) -> None:
    rig = EvseRig(schema, ac).up_to(State.PARAMETERS)
    offer = next(answer for answer in rig.answers if isinstance(answer, r.ServiceDiscoveryRes))
    parameters = rig.answers[-1]
    assert offer.payment_options == ("ExternalPayment",)
    assert offer.charge_service.energy_transfer_modes == (rig.mode,)
    assert parameters.processing == "Finished"
    assert parameters.sa_schedules[0].sa_schedule_tuple_id == 1
    if ac:
        assert parameters.ac.max_current_a == 32.0
        assert parameters.sa_schedules[0].p_max_schedule[0].power_w == 22_080
    else:
        assert (parameters.dc.max_voltage_v, parameters.dc.max_current_a, parameters.dc.max_power_w) == (
            450, 200, 50_000)
        assert parameters.sa_schedules[0].p_max_schedule[0].power_w == (32_767 if schema == "din" else 50_000)
        assert parameters.dc.status == r.DcEvseStatus(status_code="EVSE_Ready", isolation="Invalid")


@BOTH_DC
def test_isolation_is_valid_and_the_charger_ready_from_the_finished_cable_check_on(schema: str) -> None:
    rig = EvseRig(schema).up_to(State.CABLE_CHECK)
    assert rig.answers[-1].processing == "Ongoing"
    assert rig.answers[-1].evse_status.status_code == "EVSE_IsolationMonitoringActive"
    assert rig.answers[-1].evse_status.isolation == "Invalid"
    rig.up_to(State.POWER_OFF)
    seen = [answer for answer in rig.answers if hasattr(answer, "evse_status")]
    finished = next(index for index, answer in enumerate(seen)
                    if getattr(answer, "processing", "") == "Finished")
    for answer in seen[finished:]:
        assert (answer.evse_status.isolation, answer.evse_status.status_code) == ("Valid", "EVSE_Ready")
    assert rig.ask(r.WeldingDetectionReq).evse_status.isolation == "Valid"


@ALL
def test_a_new_session_gets_a_new_id_of_eight_bytes(schema: str, ac: bool) -> None:
    ids = set()
    for seed in range(1, 4):
        rig = EvseRig(schema, ac, seed=seed).up_to(State.SET_UP)
        assert rig.answers[-1].response_code == "OK_NewSessionEstablished"
        assert len(rig.session_id) == 8
        ids.add(rig.session_id)
    assert len(ids) == 3


@pytest.mark.parametrize("offered", [b"", b"\0", bytes(6), bytes(8), b"old one!"])
def test_any_session_id_may_ask_for_a_new_session(offered: bytes) -> None:
    rig = EvseRig(session_id=offered).up_to(State.SET_UP)
    assert rig.answers[-1].response_code == "OK_NewSessionEstablished"
    assert rig.session_id != offered


def test_a_session_id_is_never_all_zero() -> None:
    rig = EvseRig()
    rig.session._random_bytes = bytes
    assert any(rig.up_to(State.SET_UP).session_id)


# --- pause and renegotiation


@pytest.mark.parametrize("ac", [False, True])
def test_a_paused_session_is_joined_again(ac: bool) -> None:
    rig = EvseRig("iso2", ac).up_to(State.POWER_OFF)
    assert rig.ask(r.SessionStopReq, charging_session="Pause").response_code == "OK"
    rig.tick(4_000)
    assert rig.ended is not None
    assert rig.ended.code == "paused"
    again = EvseRig("iso2", ac, memory=rig.memory, session_id=rig.session_id, seed=50).up_to(State.CHARGING)
    assert again.session_id == rig.session_id
    assert "OK_OldSessionJoined" in {getattr(answer, "response_code", "") for answer in again.answers}
    third = EvseRig("iso2", ac, memory=rig.memory, session_id=rig.session_id, seed=60).up_to(State.SET_UP)
    assert third.answers[-1].response_code == "OK_NewSessionEstablished"


def test_a_pause_out_of_the_loop_is_only_an_end() -> None:
    rig = EvseRig("iso2").up_to(State.CHARGING)
    assert rig.ask(r.SessionStopReq, charging_session="Pause").response_code == "OK"
    assert rig.is_safe
    assert rig.memory.paused_id is None


def test_a_pause_is_forgotten_after_its_time() -> None:
    memory = EvseMemory()
    memory.pause(b"12345678", 0)
    assert memory.joinable(24 * 3_600_000) == b"12345678"
    assert memory.joinable(24 * 3_600_000 + 1) is None


@pytest.mark.parametrize("ac", [False, True])
def test_renegotiation(ac: bool) -> None:
    rig = EvseRig("iso2", ac).up_to(State.CHARGING)
    rig.session.notify("renegotiate", rig.now_ms)
    loop = r.ChargingStatusReq if ac else r.CurrentDemandReq
    assert rig.ask(loop).evse_status.notification == "ReNegotiation"
    assert rig.ask(r.PowerDeliveryReq, charge_progress="Renegotiate").response_code == "OK"
    assert not rig.supply[2]
    answer = rig.ask(r.ChargeParameterDiscoveryReq)
    assert answer.processing == "Finished"
    assert rig.ask(r.PowerDeliveryReq).response_code == "OK"
    answer = rig.ask(loop)
    assert (answer.response_code, answer.evse_status.notification) == ("OK", "None")


@pytest.mark.parametrize(("ac", "state"), [(False, State.PRE_CHARGE), (True, State.PARAMETERS)])
def test_a_renegotiation_before_the_start_is_refused(ac: bool, state: State) -> None:
    rig = EvseRig("iso2", ac).up_to(state)
    assert rig.ask(r.PowerDeliveryReq, charge_progress="Renegotiate").response_code == "FAILED"
    assert rig.is_safe
    assert rig.session.cause is not None
    assert rig.session.cause.code == "early_renegotiation"


def test_renegotiation_without_a_cable_check_can_be_refused() -> None:
    """[V2G2-582]."""
    quirks = ChargerQuirks(accepts_renegotiation_without_checks=False)
    rig = EvseRig("iso2", options={"quirks": quirks}).up_to(State.CHARGING)
    rig.ask(r.PowerDeliveryReq, charge_progress="Renegotiate")
    rig.ask(r.ChargeParameterDiscoveryReq)
    assert rig.ask(r.PowerDeliveryReq).response_code == "FAILED_SequenceError"
    assert rig.is_safe


def test_renegotiation_may_go_through_the_cable_check_again() -> None:
    rig = EvseRig("iso2").up_to(State.CHARGING)
    rig.ask(r.PowerDeliveryReq, charge_progress="Renegotiate")
    rig.ask(r.ChargeParameterDiscoveryReq)
    assert rig.ask(r.CableCheckReq).processing == "Ongoing"
    rig.up_to(State.CHARGING)
    assert rig.ask(r.CurrentDemandReq).response_code == "OK"


@pytest.mark.parametrize(("schema", "state"), [("din", State.CHARGING), ("iso2", State.PRE_CHARGE)])
def test_renegotiation_where_it_cannot_be_is_only_noted(schema: str, state: State) -> None:
    rig = EvseRig(schema).up_to(state)
    rig.session.notify("renegotiate", rig.now_ms)
    assert rig.session.notification == "None"
    with pytest.raises(ValueError, match="'stop' or 'renegotiate'"):
        rig.session.notify("dance", rig.now_ms)


# --- refusals


@EVERY_STATE
def test_session_stop_is_answered_ok_in_every_state(schema: str, ac: bool, state: State) -> None:
    rig = EvseRig(schema, ac).up_to(state)
    assert rig.ask(r.SessionStopReq).response_code == "OK"
    assert rig.is_safe
    rig.tick(4_000)
    assert rig.ended is not None
    assert rig.closed == "fin"


@EVERY_STATE
def test_a_wrong_session_id_is_refused_in_every_state(schema: str, ac: bool, state: State) -> None:
    if state is State.NEGOTIATED:
        return    # there is no session yet
    rig = EvseRig(schema, ac).up_to(state)
    for wrong in (b"", b"\0", rig.session_id[:7], rig.session_id + b"", b"wrong id"):
        if wrong != rig.session_id:
            answer = rig.say(rig.request(r.AuthorizationReq), wrong)
            assert answer.response_code == "FAILED_UnknownSession"
    assert rig.is_safe
    rig.tick(4_000)
    assert rig.ended is not None
    assert (rig.ended.code, rig.closed) == ("wrong_session_id", "fin")


def wanted_in(state: State, ac: bool) -> set[type]:
    """Requests that a state has a line for."""
    rows = {row.on for row in TABLE if row.state is state and isinstance(row.on, type)} | {r.SessionStopReq}
    rows -= {r.MeteringReceiptReq}    # by option only
    if ac:
        rows -= {r.CableCheckReq, r.CurrentDemandReq, r.WeldingDetectionReq}
    else:
        rows -= {r.ChargingStatusReq}
    return rows


ORDER = [(schema, ac, state, kind) for schema, ac, state in STATES for kind in REQUESTS
         if kind not in wanted_in(state, ac)]


@pytest.mark.parametrize(("schema", "ac", "state"), STATES)
def test_every_request_out_of_order_is_refused_and_the_session_ends(schema: str, ac: bool,
                                                                    state: State) -> None:
    for kind in [case[3] for case in ORDER if case[:3] == (schema, ac, state)]:
        rig = EvseRig(schema, ac).up_to(state)
        answer = rig.ask(kind)
        assert type(answer).__name__ == kind.__name__[:-3] + "Res"
        assert answer.response_code == "FAILED_SequenceError"
        assert rig.is_safe
        assert rig.ask(r.SessionStopReq).response_code == "OK"
        rig.tick(4_000)
        assert rig.ended is not None
        assert (rig.ended.code, rig.closed) == ("wrong_order", "fin")
        assert kind.__name__ in rig.ended.sentence


def test_the_table_of_wrong_orders_is_long() -> None:
    assert len(ORDER) > 250


@pytest.mark.parametrize(("schema", "ac", "state", "kind", "changes", "code", "why"), [
    ("iso2", False, State.DISCOVERED, r.ServiceDetailReq, {"service_id": 9},
     "FAILED_ServiceIDInvalid", "wrong_service"),
    ("din", False, State.DISCOVERED, r.PaymentServiceSelectionReq, {"selected_payment_option": "Contract"},
     "FAILED_PaymentSelectionInvalid", "wrong_service"),
    ("iso2", True, State.DISCOVERED, r.PaymentServiceSelectionReq, {"selected_payment_option": "Contract"},
     "FAILED_PaymentSelectionInvalid", "wrong_service"),
    ("iso2", False, State.DISCOVERED, r.PaymentServiceSelectionReq,
     {"selected_services": (r.SelectedService(service_id=2),)}, "FAILED_NoChargeServiceSelected",
     "wrong_service"),
    ("din", False, State.DISCOVERED, r.PaymentServiceSelectionReq,
     {"selected_services": (r.SelectedService(service_id=1), r.SelectedService(service_id=4))},
     "FAILED_ServiceSelectionInvalid", "wrong_service"),
    ("din", False, State.AUTHORIZED, r.ChargeParameterDiscoveryReq,
     {"energy_transfer_mode": "AC_three_phase_core"}, "FAILED_WrongEnergyTransferMode", "wrong_energy_mode"),
    ("iso2", False, State.AUTHORIZED, r.ChargeParameterDiscoveryReq,
     {"energy_transfer_mode": "AC_single_phase_core"}, "FAILED_WrongEnergyTransferMode", "wrong_energy_mode"),
    ("iso2", True, State.AUTHORIZED, r.ChargeParameterDiscoveryReq,
     {"energy_transfer_mode": "DC_extended"}, "FAILED_WrongEnergyTransferMode", "wrong_energy_mode"),
    ("iso2", True, State.AUTHORIZED, r.ChargeParameterDiscoveryReq,
     {"ac": None, "dc": r.DcEvChargeParameter(status=status(), max_current_a=100, max_voltage_v=400)},
     "FAILED_WrongChargeParameter", "wrong_value"),
    ("iso2", False, State.AUTHORIZED, r.ChargeParameterDiscoveryReq,
     {"dc": r.DcEvChargeParameter(status=status(), max_current_a=100, max_voltage_v=60)},
     "FAILED_WrongChargeParameter", "wrong_value"),
    ("din", False, State.AUTHORIZED, r.ChargeParameterDiscoveryReq,
     {"dc": r.DcEvChargeParameter(status=status(), max_current_a=-1, max_voltage_v=400)},
     "FAILED_WrongChargeParameter", "wrong_value"),
    ("din", False, State.ISOLATED, r.PreChargeReq, {"target_voltage_v": 800.0}, "FAILED", "wrong_value"),
    ("iso2", False, State.PRE_CHARGE, r.PreChargeReq, {"target_voltage_v": -1.0}, "FAILED", "wrong_value"),
    ("iso2", False, State.PRE_CHARGE, r.PowerDeliveryReq, {"sa_schedule_tuple_id": 2},
     "FAILED_TariffSelectionInvalid", "wrong_service"),
    ("iso2", True, State.PARAMETERS, r.PowerDeliveryReq, {"sa_schedule_tuple_id": 9},
     "FAILED_TariffSelectionInvalid", "wrong_service"),
    ("din", False, State.CHARGING, r.CurrentDemandReq, {"target_current_a": -5.0},
     "FAILED", "wrong_value"),
    ("iso2", False, State.CHARGING, r.CurrentDemandReq, {"target_voltage_v": 1000.0},
     "FAILED", "wrong_value"),
])
def test_wrong_values_get_the_code_of_the_standard(schema: str, ac: bool, state: State, kind: type,
                                                   changes: dict[str, Any], code: str, why: str) -> None:
    rig = EvseRig(schema, ac).up_to(state)
    assert rig.ask(kind, **changes).response_code == code
    assert rig.is_safe
    assert rig.ask(r.SessionStopReq).response_code == "OK"
    rig.tick(4_000)
    assert rig.ended is not None
    assert rig.ended.code == why


@pytest.mark.parametrize(("quirk", "state", "kind", "changes"), [
    ("clamps_target_current", State.CHARGING, r.CurrentDemandReq, {"target_current_a": 400.0}),
    ("clamps_target_voltage", State.CHARGING, r.CurrentDemandReq, {"target_voltage_v": 460.0}),
    ("accepts_precharge_above_2_a", State.ISOLATED, r.PreChargeReq, {"target_current_a": 5.0}),
    ("accepts_stop_before_start", State.PRE_CHARGE, r.PowerDeliveryReq, {"charge_progress": "Stop"}),
    ("accepts_other_dc_mode", State.AUTHORIZED, r.ChargeParameterDiscoveryReq,
     {"energy_transfer_mode": "DC_core"}),
    ("accepts_repeated_requests", State.AUTHORIZED, r.AuthorizationReq, {}),
    ("accepts_repeated_requests", State.PARAMETERS, r.ChargeParameterDiscoveryReq, {}),
    ("accepts_repeated_requests", State.ISOLATED, r.CableCheckReq, {}),
    ("accepts_foreign_profile", State.PRE_CHARGE, r.PowerDeliveryReq,
     {"charging_profile": (r.ProfileEntry(start_s=0, max_power_w=90_000.0),)}),
])
def test_leniencies_can_be_switched_off(quirk: str, state: State, kind: type,
                                        changes: dict[str, Any]) -> None:
    for is_lenient in (True, False):
        rig = EvseRig("iso2", options={"quirks": ChargerQuirks(**{quirk: is_lenient})}).up_to(state)
        assert rig.ask(kind, **changes).response_code.startswith("OK") is is_lenient


@pytest.mark.parametrize("is_lenient", [True, False])
def test_the_handshake_may_be_said_twice_until_something_else_is_said(*, is_lenient: bool) -> None:
    rig = EvseRig(options={"quirks": ChargerQuirks(accepts_repeated_requests=is_lenient)})
    rig.up_to(State.NEGOTIATED)
    assert rig.session.may_negotiate_again is is_lenient
    if is_lenient:
        assert rig.negotiate() == {"ResponseCode": "OK_SuccessfulNegotiation", "SchemaID": 7}
        assert rig.ask(r.SessionSetupReq).response_code == "OK_NewSessionEstablished"
        assert not rig.session.may_negotiate_again
        rig.up_to(State.CHARGING)


@pytest.mark.parametrize(("kind", "state", "changes", "break_part", "code"), [
    (r.PowerDeliveryReq, State.CHARGING, {"charge_progress": "Stop"}, "current", "OK"),
    (r.PowerDeliveryReq, State.PRE_CHARGE, {}, "contactors", "FAILED"),
])
def test_who_says_no_more_is_answered_at_once(kind: type, state: State, changes: dict[str, Any],
                                              break_part: str, code: str) -> None:
    """FIN directly behind a request: its answer, which waits for a measurement, goes out before all ends."""
    rig = EvseRig().up_to(state)
    if break_part == "contactors":
        rig.charger.wants_closed = rig.charger.is_closed = False
    rig.charger.broken = frozenset((break_part,))
    rig.session.hardware = rig.charger.state(rig.now_ms)
    rig.session.receive(PROTOCOLS["din"].to_message(rig.request(kind, **changes), rig.session_id), rig.now_ms)
    rig._carry_out()
    asked = len(rig.answers)
    rig.session.answer_last(rig.now_ms)
    rig._carry_out()
    assert len(rig.answers) == asked + 1
    assert rig.answers[-1].response_code == code
    rig.session.answer_last(rig.now_ms)    # nothing is owed any more
    rig.session.connection_lost("fin", rig.now_ms)
    rig._carry_out()
    assert len(rig.answers) == asked + 1
    assert rig.is_safe
    assert rig.ended is not None
    assert rig.ended.code == "connection_closed"


@pytest.mark.parametrize("state", [State.SELECTED, State.AUTHORIZED, State.PARAMETERS, State.CABLE_CHECK,
                                   State.ISOLATED, State.PRE_CHARGE])
@BOTH_DC
def test_a_car_may_give_up_with_power_delivery_before_the_charge(schema: str, state: State) -> None:
    rig = EvseRig(schema, options={"authorisation": "device"} if state is State.SELECTED else {}).up_to(state)
    assert rig.ask(r.PowerDeliveryReq, charge_progress="Stop").response_code == "OK"
    assert rig.is_safe
    assert rig.ask(r.SessionStopReq).response_code == "OK"


@ALL
def test_the_services_may_be_asked_for_again_and_in_detail(schema: str, ac: bool) -> None:
    rig = EvseRig(schema, ac).up_to(State.DISCOVERED)
    assert rig.ask(r.ServiceDiscoveryReq).response_code == "OK"
    answer = rig.ask(r.ServiceDetailReq)
    assert (answer.response_code, answer.service_id) == ("OK", 1)
    rig.up_to(State.PARAMETERS)


@pytest.mark.parametrize(("is_accepted", "session_id", "code"), [
    (True, None, "OK"), (True, b"another!", "FAILED_UnknownSession"), (False, None, "FAILED_SequenceError")])
@pytest.mark.parametrize("ac", [False, True])
def test_a_metering_receipt_that_was_not_asked_for(
        ac: bool, is_accepted: bool, session_id: bytes | None, code: str) -> None:
    """[V2G2-691], [V2G2-909]."""
    quirks = ChargerQuirks(accepts_unasked_receipt=is_accepted)
    rig = EvseRig("iso2", ac, options={"quirks": quirks}).up_to(State.CHARGING)
    answer = rig.ask(r.MeteringReceiptReq, session_id=session_id or rig.session_id)
    assert answer.response_code == code
    assert rig.session.state is (State.CHARGING if code == "OK" else State.REFUSED)
    assert rig.is_safe or code == "OK"


@EVERY_STATE
def test_a_second_session_setup_is_out_of_order_whatever_id_it_has(
        schema: str, ac: bool, state: State) -> None:
    if state is State.NEGOTIATED:
        return    # it is the first one
    for session_id in (b"", bytes(8), b"wrong id"):
        rig = EvseRig(schema, ac).up_to(state)
        answer = rig.say(rig.request(r.SessionSetupReq), session_id)
        assert answer.response_code == "FAILED_SequenceError"
        assert rig.is_safe


CHAIN = {"Certificate": "AAEC"}
ROOTS = {"RootCertificateID": [{"X509IssuerName": "CN=V2G Root", "X509SerialNumber": 1}]}
CERTIFICATE_REQUESTS: dict[str, dict[str, Any]] = {
    "CertificateInstallationReq": {
        "@Id": "id1", "OEMProvisioningCert": "AAEC", "ListOfRootCertificateIDs": ROOTS},
    "CertificateUpdateReq": {
        "@Id": "id1", "ContractSignatureCertChain": CHAIN, "eMAID": "DEABC123456789Y",
        "ListOfRootCertificateIDs": ROOTS},
    "PaymentDetailsReq": {"eMAID": "DEABC123456789Y", "ContractSignatureCertChain": CHAIN},
}


@pytest.mark.parametrize("name", CERTIFICATE_REQUESTS)
@pytest.mark.parametrize("state", [State.DISCOVERED, State.SELECTED, State.CHARGING])
def test_plug_and_charge_that_was_not_offered_is_refused_in_its_own_words(state: State, name: str) -> None:
    """[V2G2-538]: the corresponding response message, not a closed connection."""
    rig = EvseRig("iso2").up_to(state)
    body = {"Header": {"SessionID": rig.session_id.hex()}, "Body": {name: CERTIFICATE_REQUESTS[name]}}
    answer = rig.hear(CODEC.decode("iso2", CODEC.encode("iso2", {"V2G_Message": body})))
    assert type(answer).__name__ == name[:-3] + "Res"
    assert answer.response_code == "FAILED_SequenceError"
    assert rig.is_safe
    assert rig.ask(r.SessionStopReq).response_code == "OK"


def test_a_wrong_order_is_told_with_what_makes_it_wrong() -> None:
    rig = EvseRig("iso2").up_to(State.CHARGING)
    rig.ask(r.PowerDeliveryReq, charge_progress="Start")
    assert rig.session.cause is not None
    assert rig.session.cause.sentence == (
        "PowerDeliveryReq (Start) came while CurrentDemandReq or PowerDeliveryReq was expected.")


def test_nothing_in_common_is_told_with_the_versions() -> None:
    rig = EvseRig("din")
    rig.hear({"supportedAppProtocolReq": {"AppProtocol": [
        {"ProtocolNamespace": "urn:din:70121:2012:MsgDef", "VersionNumberMajor": 3, "VersionNumberMinor": 1,
         "SchemaID": 1, "Priority": 1}]}})
    rig.tick(4_000)
    assert rig.ended is not None
    assert "urn:din:70121:2012:MsgDef 3.1" in rig.ended.sentence


@ALL
def test_a_car_may_say_stop_twice(schema: str, ac: bool) -> None:
    rig = EvseRig(schema, ac).up_to(State.POWER_OFF)
    assert rig.ask(r.PowerDeliveryReq, charge_progress="Stop").response_code == "OK"
    assert rig.ask(r.SessionStopReq).response_code == "OK"


@BOTH_DC
def test_after_a_refusal_a_car_may_still_switch_off_in_its_order(schema: str) -> None:
    rig = EvseRig(schema).up_to(State.CHARGING)
    assert rig.ask(r.ServiceDiscoveryReq).response_code == "FAILED_SequenceError"
    assert rig.ask(r.PowerDeliveryReq, charge_progress="Stop").response_code == "OK"
    assert rig.ask(r.WeldingDetectionReq).response_code == "OK"
    assert rig.ask(r.PowerDeliveryReq).response_code == "FAILED_SequenceError"
    assert rig.ask(r.SessionStopReq).response_code == "OK"
    assert rig.is_safe


def test_a_selection_of_nothing_is_refused() -> None:
    """The schema does not allow it; a codec that is not ours may let it through."""
    rig = EvseRig("iso2").up_to(State.DISCOVERED)
    content = {"SelectedPaymentOption": "ExternalPayment", "SelectedServiceList": {"SelectedService": []}}
    answer = rig.hear({"V2G_Message": {"Header": {"SessionID": rig.session_id.hex()},
                                       "Body": {"PaymentServiceSelectionReq": content}}})
    assert answer.response_code == "FAILED_NoChargeServiceSelected"


def test_a_charger_that_never_has_output_gives_up() -> None:
    rig = EvseRig().up_to(State.AUTHORIZED)
    rig.charger.max_current_a = 0.0
    begun_ms = rig.now_ms
    while rig.ask(r.ChargeParameterDiscoveryReq).response_code == "OK":
        rig.tick(1_000)
    assert 55_000 <= rig.now_ms - begun_ms <= 57_000


@pytest.mark.parametrize(("changes", "code"), [
    ({"energy_transfer_mode": "AC_three_phase_core"}, "FAILED_WrongEnergyTransferMode"),
    ({"dc": None, "ac": r.AcEvChargeParameter(energy_amount_wh=1, max_voltage_v=1, max_current_a=1,
                                              min_current_a=1)}, "FAILED_WrongChargeParameter")])
def test_parameters_that_are_said_again_must_be_right_again(changes: dict[str, Any], code: str) -> None:
    rig = EvseRig("iso2").up_to(State.PARAMETERS)
    assert rig.ask(r.ChargeParameterDiscoveryReq, **changes).response_code == code


@pytest.mark.parametrize("ac", [False, True])
def test_a_stop_that_is_wished_before_the_start_keeps_the_power_off(ac: bool) -> None:
    rig = EvseRig("iso2", ac).up_to(State.PARAMETERS if ac else State.PRE_CHARGE)
    rig.session.user_stop(rig.now_ms)
    assert rig.ask(r.PowerDeliveryReq).response_code == "FAILED_PowerDeliveryNotApplied"
    assert rig.is_safe
    rig.tick(4_000)
    assert rig.ended is not None
    assert rig.ended.code == "user_stop"


def test_no_common_protocol_is_answered_and_the_connection_closed() -> None:
    rig = EvseRig("din", options={"protocols": ("iso2",)})
    assert rig.negotiate() == {"ResponseCode": "Failed_NoNegotiation"}
    rig.tick(4_000)
    assert rig.ended is not None
    assert (rig.ended.code, rig.closed) == ("no_common_protocol", "fin")
    assert "urn:din:70121:2012:MsgDef" in rig.ended.sentence


@EVERY_STATE
def test_what_does_not_decode_ends_the_session(schema: str, ac: bool, state: State) -> None:
    rig = EvseRig(schema, ac).up_to(state)
    rig.session.refuse("bit 17: nonsense", rig.now_ms)
    rig._carry_out()
    assert rig.ended is not None
    assert (rig.ended.code, rig.closed, rig.is_safe) == ("undecodable", "fin", True)
    assert "bit 17" in rig.ended.sentence


def test_a_message_that_we_know_and_cannot_read_is_answered() -> None:
    rig = EvseRig("din").up_to(State.ISOLATED)
    content = {"DC_EVStatus": {"EVReady": True, "EVErrorCode": "NO_ERROR", "EVRESSSOC": 5},
               "EVTargetVoltage": {"Multiplier": 0, "Unit": "A", "Value": 1},
               "EVTargetCurrent": {"Multiplier": 0, "Unit": "A", "Value": 1}}
    answer = rig.hear({"V2G_Message": {"Header": {"SessionID": rig.session_id.hex()},
                                       "Body": {"PreChargeReq": content}}})
    assert isinstance(answer, r.PreChargeRes)
    assert answer.response_code == "FAILED"
    rig.tick(4_000)
    assert rig.ended is not None
    assert rig.ended.code == "wrong_message"
    assert "EVTargetVoltage.Unit" in rig.ended.sentence


def test_a_car_that_goes_on_for_ever_after_a_refusal_is_left() -> None:
    rig = EvseRig("din").up_to(State.CHARGING)
    for _ in range(100):
        if rig.ended is not None:
            break
        rig.ask(r.SessionSetupReq)
    assert rig.ended is not None
    assert rig.ended.code == "wrong_order"


# --- time


@EVERY_STATE
def test_a_silent_car_is_left_after_the_sequence_limit(schema: str, ac: bool, state: State) -> None:
    rig = EvseRig(schema, ac).up_to(state)
    limit_ms, code = (20_000, "timeout_setup") if state is State.NEGOTIATED else (60_000, "timeout_sequence")
    if schema == "din" and state is State.PRE_CHARGE:
        limit_ms, code = 21_000, "timeout_precharge"    # [V2G-DC-989]
    since_ms = 1_000_000 if state is State.NEGOTIATED else rig.now_ms
    rig.tick(since_ms + limit_ms - 20 - rig.now_ms)
    assert not rig.is_over
    rig.tick(40)
    assert rig.ended is not None
    assert (rig.ended.code, rig.closed, rig.is_safe) == (code, "fin", True)


def test_nobody_waits_for_a_car_that_connects_and_says_nothing() -> None:
    rig = EvseRig()
    rig.tick(20_010)
    assert rig.ended is not None
    assert rig.ended.code == "timeout_setup"


@ALL
def test_authorisation_is_waited_for(schema: str, ac: bool) -> None:
    rig = EvseRig(schema, ac, options={"authorisation": "device"}).up_to(State.SELECTED)
    words = {"din": "Ongoing", "iso2": "Ongoing_WaitingForCustomerInteraction"}
    for _ in range(100):
        assert rig.ask(r.AuthorizationReq).processing == words[schema]
        rig.tick(900)
    rig.session.authorise(rig.now_ms)
    assert rig.ask(r.AuthorizationReq).processing == "Finished"


def test_authorisation_by_the_device_by_hand_or_not_at_all() -> None:
    rig = EvseRig(options={"authorisation": "device"}).up_to(State.SELECTED)
    assert rig.ask(r.AuthorizationReq).processing == "Ongoing"
    rig.charger.authorised = "no"
    assert rig.ask(r.AuthorizationReq).processing == "Ongoing"
    rig.charger.authorised = "yes"
    assert rig.ask(r.AuthorizationReq).processing == "Finished"
    by_key = EvseRig(options={"authorisation": "key"}).up_to(State.SELECTED)
    by_key.charger.authorised = "yes"
    assert by_key.ask(r.AuthorizationReq).processing == "Ongoing"
    by_key.session.authorise(by_key.now_ms)
    assert by_key.ask(r.AuthorizationReq).processing == "Finished"
    rejected = EvseRig(options={"authorisation": "device"}).up_to(State.SELECTED)
    rejected.session.authorise(rejected.now_ms, is_granted=False)
    assert rejected.ask(r.AuthorizationReq).response_code == "FAILED"
    assert rejected.session.cause is not None
    assert rejected.session.cause.code == "not_authorised"
    late = EvseRig(options={"authorisation": "device"}).up_to(State.SELECTED)
    for _ in range(7):
        late.tick(30_000)
        answer = late.ask(r.AuthorizationReq)
    assert answer.response_code == "FAILED"


def wants_stop(told: r.DcEvseStatus | r.AcEvseStatus, schema: str) -> bool:
    """DIN 70121 has no notification but "None" ([V2G-DC-500]), AC no status code."""
    notification = "None" if schema == "din" else "StopCharging"
    is_shutdown = isinstance(told, r.AcEvseStatus) or told.status_code == "EVSE_Shutdown"
    return told.notification == notification and is_shutdown


def end_in_order(rig: EvseRig) -> str:
    assert rig.ask(r.PowerDeliveryReq, charge_progress="Stop").response_code == "OK"
    assert rig.ask(r.SessionStopReq).response_code == "OK"
    rig.tick(4_000)
    assert rig.ended is not None
    return rig.ended.code


@ALL
def test_an_authorisation_that_is_withdrawn_ends_the_charge_in_order(schema: str, ac: bool) -> None:
    loop = r.ChargingStatusReq if ac else r.CurrentDemandReq
    for by_hand in (True, False):
        rig = EvseRig(schema, ac, options={"authorisation": "device"})
        rig.charger.authorised = "yes"
        rig.up_to(State.CHARGING)
        assert rig.ask(loop).evse_status.notification == "None"
        rig.charger.authorised = None    # a device that has fallen silent takes nothing back
        rig.tick(1_000)
        assert rig.ask(loop).evse_status.notification == "None"
        if by_hand:
            rig.session.authorise(rig.now_ms, is_granted=False)
        else:
            rig.charger.authorised = "no"
        assert wants_stop(rig.ask(loop).evse_status, schema)
        assert end_in_order(rig) == "authorisation_withdrawn"


@ALL
def test_a_device_may_ask_for_the_end_or_the_button_of_the_charger(schema: str, ac: bool) -> None:
    loop = r.ChargingStatusReq if ac else r.CurrentDemandReq
    rig = EvseRig(schema, ac).up_to(State.CHARGING)
    rig.charger.wish = "stop"
    assert wants_stop(rig.ask(loop).evse_status, schema)
    assert end_in_order(rig) == "charger_stopped"
    rig = EvseRig(schema, ac).up_to(State.CHARGING)
    rig.charger.is_pressed = True
    assert wants_stop(rig.ask(loop).evse_status, schema)
    assert end_in_order(rig) == "user_stop"


@pytest.mark.parametrize("ac", [False, True])
def test_a_device_that_wants_new_parameters_is_heard_once(ac: bool) -> None:
    loop = r.ChargingStatusReq if ac else r.CurrentDemandReq
    rig = EvseRig("iso2", ac).up_to(State.CHARGING)
    rig.charger.wish = "renegotiate"
    assert rig.ask(loop).evse_status.notification == "ReNegotiation"
    assert rig.ask(r.PowerDeliveryReq, charge_progress="Renegotiate").response_code == "OK"
    rig.up_to(State.CHARGING)
    assert rig.ask(loop).evse_status.notification == "None"
    rig.charger.wish = "none"
    assert rig.ask(loop).evse_status.notification == "None"
    rig.charger.wish = "renegotiate"
    assert rig.ask(loop).evse_status.notification == "ReNegotiation"


def test_the_state_of_charge_is_told_once_for_each_change() -> None:
    rig = EvseRig(options={"reads_soc_only": True}).up_to(State.PARAMETERS)
    assert rig.soc_reads == [SocRead(evcc_id="000102030405", soc_percent=40, full_soc_percent=100,
                                     energy_capacity_wh=28_000.0, energy_request_wh=None, is_visit=True)]
    rig = EvseRig().up_to(State.CHARGING)
    for soc in (41, 41, 42):
        rig.ask(r.CurrentDemandReq, ev_status=status(soc))
    assert [one.soc_percent for one in rig.soc_reads] == [40, 41, 42]
    assert not rig.soc_reads[-1].is_visit
    rig = EvseRig("iso2", ac=True).up_to(State.CHARGING)
    assert rig.soc_reads == [SocRead(evcc_id="000102030405", soc_percent=None, full_soc_percent=None,
                                     energy_capacity_wh=None, energy_request_wh=20_000.0, is_visit=False)]


@BOTH_DC
def test_a_cable_check_that_does_not_finish_is_failed_at_its_limit(schema: str) -> None:
    rig = EvseRig(schema)
    rig.charger.broken = frozenset({"isolation"})
    rig.up_to(State.CABLE_CHECK)
    begun_ms = rig.now_ms
    while (answer := rig.ask(r.CableCheckReq)).response_code == "OK":
        assert answer.processing == "Ongoing"
        rig.tick(500)
    assert 38_000 <= rig.now_ms - begun_ms < 39_000
    assert answer.response_code == "FAILED"
    rig.tick(4_000)
    assert rig.ended is not None
    assert rig.ended.code == "timeout_cable_check"


@BOTH_DC
def test_a_cable_check_that_cannot_finish_says_what_is_missing(schema: str) -> None:
    rig = EvseRig(schema).up_to(State.PARAMETERS)
    rig.charger.cp = "B"    # the car asks, and never shows state C
    while (answer := rig.ask(r.CableCheckReq)).response_code == "OK":
        rig.tick(1_000)
    assert answer.response_code == "FAILED"
    assert rig.session.cause is not None
    assert (rig.session.cause.code, "state B" in rig.session.cause.sentence) == ("pilot_state", True)
    rig = EvseRig(schema)
    rig.charger.broken = frozenset({"isolation"})
    rig.up_to(State.CABLE_CHECK)
    rig.session.tripped("cable_check_timeout", "the isolation monitor says nothing at 400 V", rig.now_ms)
    rig.tick()
    assert rig.session.cause is not None
    assert rig.session.cause.code == "timeout_cable_check"
    assert "monitor says nothing at 400 V" in rig.session.cause.sentence
    assert rig.ask(r.CableCheckReq).response_code == "FAILED"


@BOTH_DC
def test_a_pre_charge_without_end_is_failed_at_its_limit(schema: str) -> None:
    rig = EvseRig(schema).up_to(State.PRE_CHARGE)
    begun_ms = rig.now_ms
    while rig.ask(r.PreChargeReq).response_code == "OK":
        rig.tick(500)
    limit_ms = {"din": 20_000, "iso2": 30_000}[schema]
    assert limit_ms <= rig.now_ms - begun_ms < limit_ms + 1_000
    assert rig.is_safe


@ALL
def test_every_answer_comes_at_once_when_physics_is_quick(schema: str, ac: bool) -> None:
    rig = EvseRig(schema, ac)
    slowest = 0
    while rig.session.state is not State.POWER_OFF:
        rig._next()
        slowest = max(slowest, rig.answered_ms)
    assert slowest <= 10


# --- physics


@BOTH_DC
def test_the_answer_to_stop_waits_until_the_current_is_gone(schema: str) -> None:
    rig = EvseRig(schema).up_to(State.CHARGING)
    rig.ask(r.CurrentDemandReq)
    rig.tick(100)
    rig.charger.broken = frozenset({"current"})
    answer = rig.ask(r.PowerDeliveryReq, charge_progress="Stop")
    limit_ms = LIMITS["charger", schema]["PowerDelivery"].answer_ms
    assert limit_ms - 200 <= rig.answered_ms <= limit_ms
    assert answer.response_code == "OK"
    assert rig.is_safe


@pytest.mark.parametrize(("schema", "ac"), [("din", False), ("iso2", False), ("iso2", True)])
def test_contactors_that_do_not_close_are_a_contactor_error(schema: str, ac: bool) -> None:
    rig = EvseRig(schema, ac)
    rig.charger.broken = frozenset({"contactors"})
    rig.up_to(State.PARAMETERS if ac else State.PRE_CHARGE)
    answer = rig.ask(r.PowerDeliveryReq)
    assert answer.response_code == ("FAILED" if schema == "din" else "FAILED_ContactorError")
    assert rig.answered_ms < LIMITS["charger", schema]["PowerDelivery"].answer_ms
    assert rig.is_safe


@pytest.mark.parametrize(("state", "kind"), [
    (State.PRE_CHARGE, r.PreChargeReq), (State.CHARGING, r.CurrentDemandReq),
    (State.POWER_OFF, r.WeldingDetectionReq)])
@BOTH_DC
def test_no_answer_tells_a_measurement_that_is_too_old(schema: str, state: State, kind: type) -> None:
    rig = EvseRig(schema).up_to(state)
    rig.charger.stale_since_ms = rig.now_ms
    rig.tick(490)
    assert rig.ask(kind).response_code == "OK"
    rig.tick(20)
    answer = rig.ask(kind)
    assert answer.response_code == "FAILED"
    assert answer.evse_status.status_code == "EVSE_Malfunction"
    assert 190 <= rig.answered_ms <= 250
    assert rig.is_safe
    rig.tick(4_000)
    assert rig.ended is not None
    assert rig.ended.code == "stale_measurement"


def test_a_measurement_that_comes_a_little_late_is_waited_for() -> None:
    rig = EvseRig().up_to(State.CHARGING)
    rig.charger.stale_since_ms = rig.now_ms - 1_000
    rig.charger.step(rig.now_ms)
    rig.session.hardware = rig.charger.state(rig.now_ms)
    message = {"V2G_Message": {"Header": {"SessionID": rig.session_id.hex()}, "Body": {"CurrentDemandReq": {
        "DC_EVStatus": {"EVReady": True, "EVErrorCode": "NO_ERROR", "EVRESSSOC": 40},
        "EVTargetCurrent": {"Multiplier": 0, "Unit": "A", "Value": 5}, "ChargingComplete": False,
        "EVTargetVoltage": {"Multiplier": 0, "Unit": "V", "Value": 360}}}}}
    rig.session.receive(message, rig.now_ms)
    rig._carry_out()
    count = len(rig.answers)
    rig.tick(100)
    assert len(rig.answers) == count
    rig.charger.stale_since_ms = None
    rig.tick(10)
    assert len(rig.answers) == count + 1
    assert rig.answers[-1].response_code == "OK"


@pytest.mark.parametrize("state", [State.PRE_CHARGE, State.CHARGING])
@pytest.mark.parametrize(("fault", "code", "word"), [
    ({"fault": True}, "supply_fault", "EVSE_Malfunction"),
    ({"isolation": "fault"}, "isolation", "EVSE_EmergencyShutdown")])
@BOTH_DC
def test_a_fault_of_our_hardware_ends_the_charge(schema: str, fault: dict[str, Any], code: str, word: str,
                                                 state: State) -> None:
    rig = EvseRig(schema).up_to(state)
    kind = r.PreChargeReq if state is State.PRE_CHARGE else r.CurrentDemandReq
    rig.ask(kind)
    for name, value in fault.items():
        setattr(rig.charger, name, value)
    rig.tick()
    assert rig.is_safe
    answer = rig.ask(kind)
    assert (answer.response_code, answer.evse_status.status_code) == ("FAILED", word)
    assert answer.evse_status.isolation == ("Fault" if code == "isolation" else "Valid")
    rig.ask(r.PowerDeliveryReq, charge_progress="Stop")
    assert rig.ask(r.SessionStopReq).response_code == "OK"
    rig.tick(4_000)
    assert rig.ended is not None
    assert rig.ended.code == code


def test_a_bad_isolation_in_the_cable_check_fails_it() -> None:
    rig = EvseRig().up_to(State.CABLE_CHECK)
    rig.charger.isolation = "fault"
    answer = rig.ask(r.CableCheckReq)
    assert (answer.response_code, answer.evse_status.isolation) == ("FAILED", "Fault")
    assert answer.processing == "Finished"


def test_the_residual_current_device_ends_an_ac_charge() -> None:
    rig = EvseRig("iso2", ac=True).up_to(State.CHARGING)
    rig.charger.rcd = True
    answer = rig.ask(r.ChargingStatusReq)
    assert (answer.response_code, answer.evse_status.rcd) == ("FAILED", True)
    assert rig.is_safe


@EVERY_STATE
def test_pulling_the_plug_ends_the_session_at_once(schema: str, ac: bool, state: State) -> None:
    rig = EvseRig(schema, ac).up_to(state)
    rig.charger.cp = "A"
    rig.tick()
    assert rig.ended is not None
    assert (rig.ended.code, rig.ended.by, rig.is_safe) == ("unplugged", "user", True)
    assert state.name in rig.ended.sentence


@pytest.mark.parametrize(("how", "code"), [
    ("fin", "connection_closed"), ("rst", "connection_reset"), ("timeout", "connection_timed_out")])
@EVERY_STATE
def test_a_lost_connection_switches_off(schema: str, ac: bool, state: State, how: str, code: str) -> None:
    rig = EvseRig(schema, ac).up_to(state)
    rig.session.connection_lost(how, rig.now_ms)
    rig._carry_out()
    assert rig.ended is not None
    assert (rig.ended.code, rig.is_safe) == (code, True)
    rig.session.connection_lost(how, rig.now_ms)
    assert rig.hear({"V2G_Message": {}}) is None
    rig.tick(100_000)


@BOTH_DC
def test_the_supervisor_has_acted(schema: str) -> None:
    rig = EvseRig(schema).up_to(State.CHARGING)
    rig.session.tripped("over_voltage", "more voltage than allowed", rig.now_ms)
    rig._carry_out()
    assert rig.is_safe
    answer = rig.ask(r.CurrentDemandReq)
    assert (answer.response_code, answer.evse_status.status_code) == ("FAILED", "EVSE_EmergencyShutdown")
    assert answer.evse_status.notification == ("None" if schema == "din" else "StopCharging")
    rig.tick(4_000)
    assert rig.ended is not None
    assert "more voltage than allowed" in rig.ended.sentence


def test_a_car_that_takes_back_its_wish_for_energy_gets_none() -> None:
    rig = EvseRig().up_to(State.CHARGING)
    rig.charger.cp = "B"
    rig.tick(1_000)
    rig.charger.cp = "C"    # a short one is none
    rig.tick(1_000)
    assert rig.ask(r.CurrentDemandReq).response_code == "OK"
    rig.charger.cp = "B"
    rig.tick(1_600)
    assert rig.is_safe
    answer = rig.ask(r.CurrentDemandReq)
    assert (answer.response_code, answer.evse_status.status_code) == ("FAILED", "EVSE_Shutdown")
    rig.tick(4_000)
    assert rig.ended is not None
    assert rig.ended.code == "pilot_state"


def test_where_no_pilot_is_measured_a_session_can_still_be_held() -> None:
    rig = EvseRig()
    rig.charger.cp = "A"
    assert rig.up_to(State.PARAMETERS).ended is None


@pytest.mark.parametrize("ac", [False, True])
def test_a_fault_before_the_power_is_on_keeps_it_off(ac: bool) -> None:
    rig = EvseRig("iso2", ac).up_to(State.PARAMETERS if ac else State.PRE_CHARGE)
    rig.charger.fault = True
    assert rig.ask(r.PowerDeliveryReq).response_code == "FAILED_PowerDeliveryNotApplied"
    assert rig.is_safe
    late = EvseRig("iso2", ac).up_to(State.PARAMETERS if ac else State.PRE_CHARGE)
    late.charger.broken = frozenset({"contactors"})
    late.charger.is_closed = False
    late.session.hardware = late.charger.state(late.now_ms)
    late.session.receive(PROTOCOLS["iso2"].to_message(late.request(r.PowerDeliveryReq), late.session_id),
                         late.now_ms)
    late.charger.fault = True
    late.tick()
    assert late.answers[-1].response_code == "FAILED_PowerDeliveryNotApplied"


@pytest.mark.parametrize("nonsense", [float("nan"), float("inf"), -1e9])
def test_nonsense_is_no_measurement(nonsense: float) -> None:
    rig = EvseRig().up_to(State.CHARGING)
    rig.charger.broken = frozenset({"current"})
    rig.charger.amps = nonsense
    rig.charger.max_current_a = nonsense
    answer = rig.ask(r.CurrentDemandReq)
    assert (answer.response_code, rig.session.cause and rig.session.cause.code) == (
        "FAILED", "stale_measurement")


def test_the_button_of_the_charger_stops_the_charge() -> None:
    rig = EvseRig().up_to(State.CHARGING)
    rig.session.hardware = rig.charger.state(rig.now_ms)._replace(stop_button=Reading(True, rig.now_ms))
    rig.session.tick(rig.now_ms)
    assert wants_stop(rig.ask(r.CurrentDemandReq).evse_status, "din")
    rig.up_to(State.ENDED)
    assert rig.ended is not None
    assert rig.ended.code == "user_stop"


# --- our own wish to stop


@pytest.mark.parametrize("way", ["notify", "user"])
@ALL
def test_the_charger_asks_the_car_to_stop(schema: str, ac: bool, way: str) -> None:
    rig = EvseRig(schema, ac).up_to(State.CHARGING)
    if way == "user":
        rig.session.user_stop(rig.now_ms)
    else:
        rig.session.notify("stop", rig.now_ms)
    answer = rig.ask(r.ChargingStatusReq if ac else r.CurrentDemandReq)
    assert answer.response_code == "OK"
    assert wants_stop(answer.evse_status, schema)
    if not ac:
        assert rig.supply[2]    # the car ends the current, in order
    rig.up_to(State.ENDED)
    assert rig.ended is not None
    assert rig.ended.code == ("user_stop" if way == "user" else "charger_stopped")


@ALL
def test_a_car_that_does_not_stop_when_asked_is_stopped(schema: str, ac: bool) -> None:
    rig = EvseRig(schema, ac).up_to(State.CHARGING)
    loop = r.ChargingStatusReq if ac else r.CurrentDemandReq
    rig.session.notify("stop", rig.now_ms)
    asked_ms = rig.now_ms
    while rig.ask(loop).response_code == "OK":
        rig.tick(200)
    assert 10_000 <= rig.now_ms - asked_ms < 10_500
    assert rig.is_safe


@pytest.mark.parametrize("state", [State.SELECTED, State.AUTHORIZED, State.PARAMETERS, State.CABLE_CHECK,
                                   State.ISOLATED, State.PRE_CHARGE])
@BOTH_DC
def test_a_stop_before_the_charge_is_a_refusal(schema: str, state: State) -> None:
    rig = EvseRig(schema, options={"authorisation": "device"} if state is State.SELECTED else {}).up_to(state)
    rig.session.user_stop(rig.now_ms)
    kind = {State.SELECTED: r.AuthorizationReq, State.AUTHORIZED: r.ChargeParameterDiscoveryReq,
            State.ISOLATED: r.PreChargeReq, State.PRE_CHARGE: r.PreChargeReq}.get(state, r.CableCheckReq)
    answer = rig.ask(kind)
    assert answer.response_code == "FAILED"
    if hasattr(answer, "evse_status"):
        assert answer.evse_status.status_code == "EVSE_Shutdown"
    assert rig.ask(r.SessionStopReq).response_code == "OK"
    rig.tick(4_000)
    assert rig.ended is not None
    assert rig.ended.code == "user_stop"


@BOTH_DC
def test_a_visit_reads_the_state_of_charge_and_leaves(schema: str) -> None:
    rig = EvseRig(schema, options={"reads_soc_only": True}).up_to(State.PARAMETERS)
    assert wants_stop(rig.answers[-1].dc.status, schema)
    assert rig.progress["soc_percent"] == 40
    assert rig.progress["evcc_id"] == "000102030405"
    assert rig.progress["energy_capacity_wh"] == 28_000
    assert "energy_request_wh" not in rig.progress    # 0 says nothing
    assert rig.ask(r.CableCheckReq).response_code == "FAILED"
    assert rig.ask(r.SessionStopReq).response_code == "OK"
    rig.tick(4_000)
    assert rig.ended is not None
    assert rig.ended.code == "soc_read"
    assert not any(type(request).__name__ == "RequestCableCheck" for request in rig.requests)


# --- what is delivered


def test_limits_that_move_are_told_and_kept() -> None:
    rig = EvseRig().up_to(State.CHARGING)
    rig.charger.max_current_a = 8.0
    answer = rig.ask(r.CurrentDemandReq)
    assert (answer.max_current_a, answer.current_limit_achieved) == (8.0, True)
    assert rig.supply[1] == 8.0


def test_a_charger_without_output_lets_the_car_wait() -> None:
    rig = EvseRig().up_to(State.AUTHORIZED)
    rig.charger.max_current_a = 0.0
    assert rig.ask(r.ChargeParameterDiscoveryReq).processing == "Ongoing"
    rig.charger.max_current_a = 50.0
    answer = rig.ask(r.ChargeParameterDiscoveryReq)
    assert (answer.processing, answer.dc.max_current_a) == ("Finished", 50.0)


def test_energy_is_drawn_only_where_that_is_allowed() -> None:
    allowed = EvseRig(options={"discharge_max_current_a": 10.0, "discharge_min_voltage_v": 300.0})
    allowed.up_to(State.CHARGING)
    allowed.ask(r.CurrentDemandReq)
    allowed.tick(100)
    answer = allowed.ask(r.CurrentDemandReq, target_current_a=-20.0)
    assert answer.response_code == "OK"
    assert allowed.supply == (360.0, -10.0, True)
    allowed.charger.wanted = (250.0, 0.0, True)
    allowed.tick(50)
    allowed.ask(r.CurrentDemandReq, target_current_a=-20.0)
    assert allowed.supply[1] == 0.0


def test_energy_is_drawn_whatever_the_car_asks_for_where_that_is_wanted() -> None:
    drawn = {"discharge_max_current_a": 10.0, "discharge_min_voltage_v": 300.0, "discharges_always": True}
    rig = EvseRig(options={**drawn, "discharge_reports": "asked", "discharge_min_soc_percent": 30})
    rig.up_to(State.CHARGING)
    rig.charger.wanted = (360.0, 0.0, True)
    rig.tick(50)
    answer = rig.ask(r.CurrentDemandReq, target_current_a=20.0)
    assert rig.supply == (360.0, -10.0, True)
    assert (answer.present_current_a, answer.evse_status.notification) == (20.0, "None")
    assert rig.ask(r.CurrentDemandReq, target_current_a=0.0).response_code == "OK"
    assert rig.supply[1] == 0.0
    answer = rig.ask(r.CurrentDemandReq, target_current_a=20.0, ev_status=status(29))
    assert wants_stop(answer.evse_status, "din")
    assert end_in_order(rig) == "discharged"
    honest = EvseRig(options=drawn).up_to(State.CHARGING)
    honest.charger.wanted = (360.0, 0.0, True)
    honest.tick(50)
    honest.ask(r.CurrentDemandReq, target_current_a=20.0)
    honest.tick(50)
    answer = honest.ask(r.CurrentDemandReq, target_current_a=20.0, ev_status=status(1))
    assert (answer.present_current_a, answer.evse_status.notification) == (-10.0, "None")


@pytest.mark.parametrize(("option", "word", "code"), [
    ("stop_after_ms", "StopCharging", "charger_stopped"),
    ("renegotiate_after_ms", "ReNegotiation", "car_stopped")])
def test_the_charger_asks_by_itself_after_a_time(option: str, word: str, code: str) -> None:
    rig = EvseRig("iso2", options={option: 60_000}).up_to(State.CHARGING)
    for _ in range(59):
        rig.tick(1_000)
        assert rig.ask(r.CurrentDemandReq).evse_status.notification == "None"
    rig.tick(1_100)
    assert rig.ask(r.CurrentDemandReq).evse_status.notification == word
    assert end_in_order(rig) == code


LIMITED = st.floats(0, 1000)


@given(target_v=st.floats(0, 2000), target_a=st.floats(-500, 2000), own_v=LIMITED, own_a=LIMITED,
       own_w=st.floats(0, 400_000), now_a=st.none() | LIMITED, now_v=st.none() | LIMITED,
       discharge_a=st.floats(0, 100))
def test_never_more_than_any_limit_is_delivered(target_v: float, target_a: float, own_v: float, own_a: float,
                                                own_w: float, now_a: float | None, now_v: float | None,
                                                discharge_a: float) -> None:
    options = EvseOptions(max_voltage_v=own_v, max_current_a=own_a, max_power_w=own_w, min_voltage_v=0.0,
                          min_current_a=0.0,
                          discharge_max_current_a=discharge_a)
    hardware = HardwareState(supply_voltage_v=None if now_v is None else Reading(now_v, 0),
                             supply_max_current_a=None if now_a is None else Reading(now_a, 0))
    request = r.CurrentDemandReq(ev_status=status(), target_voltage_v=target_v, target_current_a=target_a)
    delivery = delivery_for(request, options, output_of(options, hardware, 0))
    assert delivery.voltage_v <= min(target_v, own_v)
    assert abs(delivery.current_a) <= abs(target_a)
    assert delivery.current_a <= own_a
    assert now_a is None or delivery.current_a <= now_a
    assert delivery.current_a >= -discharge_a
    assert abs(delivery.current_a) * delivery.voltage_v <= own_w * 1.000001


@pytest.mark.parametrize("changes", [{"energy_modes": ()}, {"energy_modes": ("DC_dual",)},
                                     {"evse_id": b"short"}])
def test_options_that_no_car_could_be_told_are_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(changes))):
        EvseOptions(**changes)


# --- any order


DOING = st.one_of(
    st.sampled_from(REQUESTS),
    st.sampled_from(["tick 20", "tick 700", "tick 12000", "stop", "renegotiate", "fault", "stale", "unplug",
                     "B", "wrong id", "Stop", "Renegotiate", "garbage", "authorise", *["next"] * 4]))


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(KINDS), st.sampled_from([State.NEGOTIATED, State.CABLE_CHECK, State.CHARGING]),
       st.lists(DOING, max_size=25))
def test_whatever_happens_the_charger_answers_once_and_ends_switched_off(
        kind: tuple[str, bool], start: State, doings: list[Any]) -> None:
    schema, ac = kind
    rig = EvseRig(schema, ac).up_to(State.PARAMETERS if ac and start is State.CABLE_CHECK else start)
    for doing in doings:
        if rig.ended is not None:
            break
        act(rig, doing)
        if rig.session.state in (State.REFUSED, State.CLOSING, State.POWER_OFF, State.ENDED):
            assert rig.is_safe
        if not ac and rig.supply[2]:
            assert rig.session.state in (State.ISOLATED, State.PRE_CHARGE, State.SWITCHING_ON, State.CHARGING)
    rig.tick(70_000)
    assert rig.ended is not None
    assert rig.is_safe
    assert rig.session.next_deadline_ms() is None
    assert rig.ended.sentence


def act(rig: EvseRig, doing: Any) -> None:
    if isinstance(doing, type):
        answer = rig.ask(doing)
        assert answer is None or type(answer).__name__ == doing.__name__[:-3] + "Res"
    elif doing.startswith("tick"):
        rig.tick(int(doing.split()[1]))
    elif doing in ("stop", "renegotiate"):
        rig.session.notify(doing, rig.now_ms)
    elif doing == "authorise":
        rig.session.authorise(rig.now_ms)
    elif doing == "wrong id":
        rig.say(rig.request(r.AuthorizationReq), b"wrong")
    elif doing in ("Stop", "Renegotiate"):
        if doing == "Stop" or rig.schema == "iso2":
            rig.ask(r.PowerDeliveryReq, charge_progress=doing)
    elif doing == "garbage":
        rig.session.refuse("garbage", rig.now_ms)
        rig._carry_out()
    elif doing == "next":
        rig._next()
    elif doing == "fault":
        rig.charger.fault = True
    elif doing == "stale":
        rig.charger.stale_since_ms = rig.now_ms
    else:
        rig.charger.cp = {"unplug": "A", "B": "B"}[doing]


# --- what cars must not be told, and what must not disturb


@pytest.mark.parametrize(("evse_id", "told"), [
    (b"ZZ00000", "00"), (b"DE*ABC*E1234", "00"), (b"49*89*6360", "49a89a6360"),
    (b"49*89*6360*1", "49a89a6360a1"), (b"1234567", "1234567f"), (b"1" * 33, "00"), (b"12345ab", "00")])
def test_the_evse_id_in_the_words_of_din(evse_id: bytes, told: str) -> None:
    """[V2G-DC-876]."""
    din = EvseRig("din", options={"evse_id": evse_id}).up_to(State.NEGOTIATED).ask(r.SessionSetupReq)
    assert din.evse_id.hex() == told
    iso = EvseRig("iso2", options={"evse_id": evse_id}).up_to(State.NEGOTIATED).ask(r.SessionSetupReq)
    assert iso.evse_id == evse_id


@EVERY_STATE
def test_what_is_no_v2gtp_message_of_the_session_is_ignored(schema: str, ac: bool, state: State) -> None:
    """[V2G2-800]; ISO 15118-4 TC_SECC_CMN_VTB_V2GTPSessionSetup_002 to _005."""
    rig = EvseRig(schema, ac).up_to(state)
    for number in range(1_000):
        rig.session.ignore(f"payload type {number}", rig.now_ms)
    assert len(rig.session.dropped) == 1
    rig._carry_out()
    assert rig.ended is None
    assert rig.session.state is state


def test_who_begins_with_something_else_than_v2gtp_is_refused() -> None:
    rig = EvseRig("din")
    rig.session.ignore("version: got 0x47, want 0x01", rig.now_ms)
    rig._carry_out()
    assert rig.ended is not None
    assert (rig.ended.code, rig.closed) == ("undecodable", "fin")
