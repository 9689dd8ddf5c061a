"""Our charger, all leniencies off, against what ISO 15118-4 and DIN 70122 try with a charger.

The names are those of the catalogue: TC_SECC_<kind>_VTB_<name>, here without what all have in common; the
requirements are those that the catalogue names, with their numbers in ISO 15118-2 (V2G2) and DIN 70121
(V2G-DC).  What another module tries already is only named there: doc/supported.md has the whole list.
"""

from __future__ import annotations

from copy import deepcopy
from functools import cache
from typing import Any, NamedTuple

import pytest

from fsmEvse import State
from plc.session import records as r
from plc.session.machine import PROTOCOLS
from plc.session.quirks import ChargerQuirks
from tests.session.evse_rig import NAMESPACES, EvseRig, status

STRICT = ChargerQuirks(*[False] * len(ChargerQuirks._fields))
TCP_ENDS_MS = 5_000    # the catalogue's par_CMN_TCP_Connection_Termination_Timeout
PERFORMANCE_MS = 1_500
BOTH_DC = pytest.mark.parametrize("schema", ["din", "iso2"])
BOTH_KINDS = pytest.mark.parametrize("ac", [False, True], ids=["DC", "AC"])
KINDS = {"din DC": ("din", False), "iso2 DC": ("iso2", False), "iso2 AC": ("iso2", True)}


@cache
def _brought(schema: str, ac: bool, state: State) -> EvseRig:
    """A session in this state; the pilot is in state B where the standard wants it."""
    rig = EvseRig(schema, ac, options={"quirks": STRICT, "authorization_ms": 55_000})
    if state is State.POWER_OFF:
        charge(rig.up_to(State.CHARGING))
        rig.charger.cp = "B"
    return rig.up_to(state)


def strict(schema: str, state: State, ac: bool = False) -> EvseRig:
    return deepcopy(_brought(schema, ac, state))


def charge(rig: EvseRig) -> Any:
    return rig.ask(r.ChargingStatusReq if rig.ac else r.CurrentDemandReq)


def assert_ends(rig: EvseRig) -> None:
    """Nothing more is said, and TCP is closed in its time."""
    count = len(rig.answers)
    rig.tick(TCP_ENDS_MS)
    assert (rig.is_over, rig.closed, rig.is_safe, len(rig.answers)) == (True, "fin", True, count)


# --- the order of messages


class Place(NamedTuple):
    """Which requests the standard has a place for, by the requirement that says so."""

    state: State
    allowed: frozenset[str]
    source: str


def place(state: State, allowed: str, source: str) -> Place:
    return Place(state, frozenset(allowed.split()), source)


ORDER = {
    "din DC": (
        place(State.NEGOTIATED, "SessionSetup", "V2G-DC-437"),
        place(State.SET_UP, "ServiceDiscovery SessionStop", "V2G-DC-439"),
        place(State.DISCOVERED, "PaymentServiceSelection SessionStop", "V2G-DC-441"),
        place(State.SELECTED, "Authorization SessionStop", "V2G-DC-444"),
        place(State.AUTHORIZED, "ChargeParameterDiscovery SessionStop", "V2G-DC-497"),
        place(State.PARAMETERS, "CableCheck SessionStop", "V2G-DC-453"),
        place(State.CABLE_CHECK, "CableCheck SessionStop", "V2G-DC-499"),
        place(State.ISOLATED, "PreCharge SessionStop", "V2G-DC-455"),
        place(State.PRE_CHARGE, "PreCharge PowerDelivery(Start) SessionStop", "V2G-DC-458"),
        place(State.CHARGING, "CurrentDemand", "V2G-DC-462"),
        place(State.POWER_OFF, "WeldingDetection SessionStop", "V2G-DC-459"),
    ),
    "iso2 DC": (
        place(State.NEGOTIATED, "SessionSetup SessionStop", "V2G2-541"),
        place(State.SET_UP, "ServiceDiscovery SessionStop", "V2G2-543"),
        place(State.DISCOVERED, "ServiceDetail PaymentServiceSelection SessionStop", "V2G2-545, 548"),
        place(State.SELECTED, "Authorization SessionStop", "V2G2-551"),
        place(State.AUTHORIZED, "ChargeParameterDiscovery SessionStop", "V2G2-563"),
        place(State.PARAMETERS, "CableCheck SessionStop", "V2G2-582"),
        place(State.CABLE_CHECK, "CableCheck SessionStop", "V2G2-621"),
        place(State.ISOLATED, "PreCharge SessionStop", "V2G2-584"),
        place(State.PRE_CHARGE, "PreCharge PowerDelivery(Start) SessionStop", "V2G2-587"),
        place(State.CHARGING, "CurrentDemand PowerDelivery(Stop) SessionStop", "V2G2-590, 593"),
        place(State.POWER_OFF, "ChargeParameterDiscovery WeldingDetection SessionStop", "V2G2-601"),
    ),
    "iso2 AC": (
        place(State.NEGOTIATED, "SessionSetup SessionStop", "V2G2-541"),
        place(State.SET_UP, "ServiceDiscovery SessionStop", "V2G2-543"),
        place(State.DISCOVERED, "ServiceDetail PaymentServiceSelection SessionStop", "V2G2-545, 548"),
        place(State.SELECTED, "Authorization SessionStop", "V2G2-551"),
        place(State.AUTHORIZED, "ChargeParameterDiscovery SessionStop", "V2G2-563"),
        place(State.PARAMETERS, "PowerDelivery(Start) SessionStop", "V2G2-573, 688"),
        place(State.CHARGING, "ChargingStatus PowerDelivery(Stop) SessionStop", "V2G2-576, 575"),
        place(State.POWER_OFF, "SessionStop", "V2G2-568"),
    ),
}
REQUESTS: dict[str, tuple[type, dict[str, Any]]] = {
    "SessionSetup": (r.SessionSetupReq, {}),
    "ServiceDiscovery": (r.ServiceDiscoveryReq, {}),
    "ServiceDetail": (r.ServiceDetailReq, {}),
    "PaymentServiceSelection": (r.PaymentServiceSelectionReq, {}),
    "Authorization": (r.AuthorizationReq, {}),
    "ChargeParameterDiscovery": (r.ChargeParameterDiscoveryReq, {}),
    "CableCheck": (r.CableCheckReq, {}),
    "PreCharge": (r.PreChargeReq, {}),
    "PowerDelivery(Start)": (r.PowerDeliveryReq, {"charge_progress": "Start"}),
    "PowerDelivery(Stop)": (r.PowerDeliveryReq, {"charge_progress": "Stop"}),
    "CurrentDemand": (r.CurrentDemandReq, {}),
    "ChargingStatus": (r.ChargingStatusReq, {}),
    "MeteringReceipt": (r.MeteringReceiptReq, {}),
    "WeldingDetection": (r.WeldingDetectionReq, {}),
    "SessionStop": (r.SessionStopReq, {}),
}
NOT_IN_DIN = ("ChargingStatus", "MeteringReceipt")    # the schema of DIN 70121 has no place for them in DC


def refused_as_out_of_order(rig: EvseRig, name: str) -> bool:
    kind, changes = REQUESTS[name]
    answer = rig.ask(kind, **changes)
    assert type(answer).__name__ == kind.__name__[:-3] + "Res"    # [V2G2-538]: the answer to this request
    return str(answer.response_code) == "FAILED_SequenceError"


@pytest.mark.parametrize(("kind", "place"), [(kind, one) for kind, places in ORDER.items() for one in places],
                         ids=lambda one: f"{one.state.name} {one.source}" if isinstance(one, Place) else one)
def test_what_has_no_place_is_a_sequence_error(kind: str, place: Place) -> None:
    """[V2G2-538], [V2G-DC-390], [V2G-DC-539]: *_002, *_003 of every message, with every request."""
    schema, ac = KINDS[kind]
    names = [name for name in REQUESTS if schema == "iso2" or name not in NOT_IN_DIN]
    taken = {name for name in names if not refused_as_out_of_order(strict(schema, place.state, ac), name)}
    assert taken == place.allowed, place.source


def test_the_order_after_the_first_message_of_a_loop() -> None:
    """[V2G-DC-465], [V2G-DC-469], [V2G2-597]."""
    rig = strict("din", State.CHARGING)
    charge(rig)
    names = [name for name in REQUESTS if name not in NOT_IN_DIN]
    taken = {name for name in names if not refused_as_out_of_order(deepcopy(rig), name)}
    assert taken == {"CurrentDemand", "PowerDelivery(Stop)"}
    for schema in ("din", "iso2"):
        rig = strict(schema, State.POWER_OFF)
        assert rig.ask(r.WeldingDetectionReq).response_code == "OK"
        taken = {name for name in names if not refused_as_out_of_order(deepcopy(rig), name)}
        assert taken == {"WeldingDetection", "SessionStop"}


@pytest.mark.parametrize("kind", KINDS)
def test_a_refused_car_that_says_nothing_more_loses_tcp_in_its_time(kind: str) -> None:
    """[V2G2-034], [V2G-DC-940]."""
    schema, ac = KINDS[kind]
    for one in ORDER[kind]:
        for session_id in (None, b"somebody"):
            rig = strict(schema, one.state, ac)
            answer = rig.say(rig.request(r.ServiceDiscoveryReq), session_id)
            if answer.response_code.startswith("FAILED"):
                assert rig.raw[-1]["V2G_Message"]["Header"]["SessionID"].lower() == (
                    rig.session.session_id.hex() or "00")
                assert_ends(rig)


# --- wrong values, and the code that the standard has for each


class Case(NamedTuple):
    name: str
    source: str
    schemas: str
    state: State
    request: type
    changes: dict[str, Any]
    code: str
    before: tuple[tuple[type, dict[str, Any]], ...] = ()

    @property
    def is_ac(self) -> bool:
        return self.name.startswith("AC_")


def services(*ids: int) -> tuple[r.SelectedService, ...]:
    return tuple(r.SelectedService(service_id=one) for one in ids)


def dc_parameters(**changes: Any) -> dict[str, Any]:
    usual = {"status": status(), "max_current_a": 125.0, "max_voltage_v": 410.0}
    return {"dc": r.DcEvChargeParameter(**{**usual, **changes})}


def ac_parameters(**changes: Any) -> dict[str, Any]:
    usual = {"energy_amount_wh": 20_000.0, "max_voltage_v": 400.0, "max_current_a": 16.0,
             "min_current_a": 6.0}
    return {"ac": r.AcEvChargeParameter(**{**usual, **changes})}


def profile(*powers_w: float, start_s: int = 0) -> dict[str, Any]:
    entries = tuple(r.ProfileEntry(start_s=at_s, max_power_w=power_w)
                    for at_s, power_w in enumerate(powers_w, start_s))
    return {"charging_profile": entries, "sa_schedule_tuple_id": 1}


def stop(error_code: str = "NO_ERROR") -> dict[str, Any]:
    return {"charge_progress": "Stop", "dc": r.DcEvPowerDeliveryParameter(
        status=r.DcEvStatus(is_ready=False, error_code=error_code, soc_percent=40), charging_complete=False)}


PD, CPD, CD = r.PowerDeliveryReq, r.ChargeParameterDiscoveryReq, r.CurrentDemandReq
PSS = r.PaymentServiceSelectionReq
AC_POWER_W = 230 * 32 * 3
FULL_W = 50_000.0
LONG = profile(1_000.0, start_s=86_400)
CHARGED: tuple[tuple[type, dict[str, Any]], ...] = ((CD, {}),)
CASES = (
    Case("CMN_ServiceDetail_007", "V2G2-464", "iso2", State.DISCOVERED, r.ServiceDetailReq,
         {"service_id": 65_535}, "FAILED_ServiceIDInvalid"),
    Case("CMN_PaymentServiceSelection_001", "V2G2-465", "din iso2", State.DISCOVERED, PSS, {}, "OK"),
    Case("CMN_PaymentServiceSelection_006", "V2G2-467", "din iso2", State.DISCOVERED, PSS,
         {"selected_services": services(65_535)}, "FAILED_ServiceSelectionInvalid"),
    Case("CMN_PaymentServiceSelection_006 b", "V2G2-467", "din iso2", State.DISCOVERED, PSS,
         {"selected_services": services(1, 2)}, "FAILED_ServiceSelectionInvalid"),
    Case("CMN_PaymentServiceSelection_007", "V2G2-804", "iso2", State.DISCOVERED, PSS,
         {"selected_services": services(2)}, "FAILED_NoChargeServiceSelected"),
    # The schema of DIN 70121 has no word of its own for it.
    Case("CMN_PaymentServiceSelection_007 DIN", "DIN 70121", "din", State.DISCOVERED, PSS,
         {"selected_services": services(2)}, "FAILED_ServiceSelectionInvalid"),
    Case("CMN_PaymentServiceSelection_009", "V2G2-465", "din iso2", State.DISCOVERED, PSS,
         {"selected_payment_option": "Contract"}, "FAILED_PaymentSelectionInvalid"),
    Case("DC_ChargeParameterDiscovery wrong mode", "V2G2-476, V2G-DC-397", "din iso2", State.AUTHORIZED, CPD,
         {"energy_transfer_mode": "AC_three_phase_core"}, "FAILED_WrongEnergyTransferMode"),
    Case("DC_ChargeParameterDiscovery other DC", "V2G2-476, V2G-DC-397", "din iso2", State.AUTHORIZED, CPD,
         {"energy_transfer_mode": "DC_core"}, "FAILED_WrongEnergyTransferMode"),
    Case("AC_ChargeParameterDiscovery wrong mode", "V2G2-476", "iso2", State.AUTHORIZED, CPD,
         {"energy_transfer_mode": "DC_extended"}, "FAILED_WrongEnergyTransferMode"),
    *(Case(f"DC_ChargeParameterDiscovery {name}", "V2G2-477, V2G-DC-455", "din iso2", State.AUTHORIZED, CPD,
           dc_parameters(**{name: -100.0}), "FAILED_WrongChargeParameter")
      for name in ("max_current_a", "max_voltage_v", "max_power_w")),
    *(Case(f"AC_ChargeParameterDiscovery {name}", "V2G2-477", "iso2", State.AUTHORIZED, CPD,
           ac_parameters(**{name: -100.0}), "FAILED_WrongChargeParameter")
      for name in ("max_current_a", "max_voltage_v", "min_current_a")),
    # The start of power: schedule and profile.
    Case("AC_PowerDelivery_001", "V2G2-479", "iso2", State.PARAMETERS, PD, {}, "OK"),
    Case("AC_PowerDelivery profile", "V2G2-224", "iso2", State.PARAMETERS, PD, profile(AC_POWER_W), "OK"),
    Case("AC_PowerDelivery profile above", "V2G2-224, V2G2-225", "iso2", State.PARAMETERS, PD,
         profile(AC_POWER_W, AC_POWER_W + 10), "FAILED_ChargingProfileInvalid"),
    Case("AC_PowerDelivery profile twice as high", "V2G2-224", "iso2", State.PARAMETERS, PD,
         profile(2 * AC_POWER_W), "FAILED_ChargingProfileInvalid"),
    Case("AC_PowerDelivery profile too long", "V2G2-225", "iso2", State.PARAMETERS, PD, LONG,
         "FAILED_ChargingProfileInvalid"),
    Case("AC_PowerDelivery tuple 255", "V2G2-479", "iso2", State.PARAMETERS, PD,
         {"sa_schedule_tuple_id": 255}, "FAILED_TariffSelectionInvalid"),
    Case("AC_PowerDelivery early renegotiation", "V2G2-812", "iso2", State.PARAMETERS, PD,
         {"charge_progress": "Renegotiate"}, "FAILED"),
    Case("AC_PowerDelivery renegotiation", "V2G2-813", "iso2", State.CHARGING, PD,
         {"charge_progress": "Renegotiate"}, "OK"),
    Case("AC_PowerDelivery stop", "V2G2-568", "iso2", State.CHARGING, PD, {"charge_progress": "Stop"}, "OK"),
    Case("DC_PowerDelivery_001", "V2G2-479, V2G-DC-400", "din iso2", State.PRE_CHARGE, PD, {}, "OK"),
    # The schema of DIN 70121 ends at 32 767 W, below what we offer here.
    Case("DC_PowerDelivery profile above", "V2G2-224", "iso2", State.PRE_CHARGE, PD,
         profile(FULL_W, FULL_W + 10), "FAILED_ChargingProfileInvalid"),
    Case("DC_PowerDelivery profile too long", "V2G2-225, V2G-DC-399", "din iso2", State.PRE_CHARGE, PD, LONG,
         "FAILED_ChargingProfileInvalid"),
    Case("DC_PowerDelivery tuple 255", "V2G2-479, V2G-DC-400", "din iso2", State.PRE_CHARGE, PD,
         {**profile(1_000.0), "sa_schedule_tuple_id": 255}, "FAILED_TariffSelectionInvalid"),
    Case("DC_PowerDelivery_013", "V2G2-812", "iso2", State.PRE_CHARGE, PD,
         {"charge_progress": "Renegotiate"}, "FAILED"),
    Case("DC_PowerDelivery renegotiation", "V2G2-813", "iso2", State.CHARGING, PD,
         {"charge_progress": "Renegotiate"}, "OK"),
    Case("DC_PowerDelivery stop with tuple 255", "V2G2-479, V2G-DC-400", "din iso2", State.CHARGING, PD,
         {**stop(), **profile(1_000.0), "sa_schedule_tuple_id": 255}, "FAILED_TariffSelectionInvalid",
         CHARGED),
    # The end of power, whatever the car gives as its reason.
    *(Case(f"DC_PowerDelivery stop {error}", "V2G2-601, V2G-DC-459", "din iso2", State.CHARGING, PD,
           {**stop(error), "sa_schedule_tuple_id": 1}, "OK", CHARGED)
      for error in ("NO_ERROR", "FAILED_RESSTemperatureInhibit", "FAILED_EVShiftPosition",
                    "FAILED_ChargerConnectorLockFault", "FAILED_EVRESSMalfunction",
                    "FAILED_ChargingCurrentdifferential", "FAILED_ChargingVoltageOutOfRange",
                    "FAILED_ChargingSystemIncompatibility")),
    # Whether the car is ready is its own matter.
    *(Case(f"DC_{kind.__name__} EVReady false", "DC_EVStatus", "din iso2", state, kind,
           {"ev_status": r.DcEvStatus(is_ready=False, soc_percent=40)}, "OK")
      for state, kind in ((State.PARAMETERS, r.CableCheckReq), (State.ISOLATED, r.PreChargeReq),
                          (State.CHARGING, CD), (State.POWER_OFF, r.WeldingDetectionReq))),
    Case("CMN_MeteringReceipt unasked", "V2G2-691", "iso2", State.CHARGING, r.MeteringReceiptReq, {},
         "FAILED_SequenceError"),
)


@pytest.mark.parametrize(("schema", "case"),
                         [(schema, case) for case in CASES for schema in case.schemas.split()], ids=lambda
                         one: one.name if isinstance(one, Case) else one)
def test_the_code_of_the_standard(schema: str, case: Case) -> None:
    rig = strict(schema, case.state, case.is_ac)
    for kind, changes in case.before:
        rig.ask(kind, **changes)
    assert rig.ask(case.request, **case.changes).response_code == case.code, case.source
    assert rig.answered_ms <= PERFORMANCE_MS or case.request is PD
    if case.code.startswith("FAILED"):
        assert rig.is_safe
        assert_ends(rig)


# --- handshake and setup


def handshake(namespace: str, major: int = 2, minor: int = 0) -> tuple[EvseRig, Any]:
    rig = EvseRig("iso2", options={"quirks": STRICT})
    return rig, rig.hear({"supportedAppProtocolReq": {"AppProtocol": [{
        "ProtocolNamespace": namespace, "VersionNumberMajor": major, "VersionNumberMinor": minor,
        "SchemaID": 33, "Priority": 1}]}})


@pytest.mark.parametrize(("name", "namespace", "major", "minor", "code"), [
    ("SupportedAppProtocol_001", NAMESPACES["iso2"], 2, 0, "OK_SuccessfulNegotiation"),
    ("SupportedAppProtocol_001 DIN", NAMESPACES["din"], 2, 0, "OK_SuccessfulNegotiation"),
    ("SupportedAppProtocol_006", NAMESPACES["iso2"], 2, 1, "OK_SuccessfulNegotiationWithMinorDeviation"),
    ("SupportedAppProtocol_002", "urn:iso:15118:2:2010:wrong", 3, 0, "Failed_NoNegotiation"),
    ("SupportedAppProtocol_002 major", NAMESPACES["iso2"], 3, 0, "Failed_NoNegotiation"),
])
def test_the_handshake(name: str, namespace: str, major: int, minor: int, code: str) -> None:
    """[V2G2-170], [V2G2-172]; the name of DIN 70121's messages is one of them."""
    rig, answer = handshake(namespace, major, minor)
    assert answer["ResponseCode"] == code, name
    assert answer.get("SchemaID") == (33 if code.startswith("OK") else None)
    if code.startswith("Failed"):
        assert_ends(rig)


@pytest.mark.parametrize("kind", KINDS)
def test_session_setup(kind: str) -> None:
    """SessionSetup_001, [V2G2-462], and for AC and DC the pause: [V2G2-463], [V2G2-741]."""
    schema, ac = KINDS[kind]
    rig = strict(schema, State.NEGOTIATED, ac)
    answer = rig.say(rig.request(r.SessionSetupReq), bytes(8))
    assert answer.response_code == "OK_NewSessionEstablished"
    assert len(rig.session_id) == 8
    assert any(rig.session_id)
    assert answer.evse_id == (b"\0" if schema == "din" else b"ZZ00000")
    assert rig.ask(r.ServiceDiscoveryReq).charge_service.service_id == 1
    if schema == "din":
        return
    paused = strict(schema, State.POWER_OFF, ac)
    assert paused.ask(r.SessionStopReq, charging_session="Pause").response_code == "OK"
    for offered, code in ((paused.session_id, "OK_OldSessionJoined"), (bytes(8), "OK_NewSessionEstablished"),
                          (b"somebody", "OK_NewSessionEstablished")):
        again = EvseRig(schema, ac, memory=deepcopy(paused.memory), options={"quirks": STRICT}, seed=77)
        again.negotiate()
        assert again.say(again.request(r.SessionSetupReq), offered).response_code == code
        assert (again.session_id == paused.session_id) is (code == "OK_OldSessionJoined")
        if code == "OK_OldSessionJoined":
            offer = again.ask(r.ServiceDiscoveryReq)
            assert (offer.payment_options, offer.charge_service.service_id) == (("ExternalPayment",), 1)
            told = again.up_to(State.AUTHORIZED).ask(CPD).sa_schedules
            assert [one.sa_schedule_tuple_id for one in told] == [1]


def test_authorisation_goes_on_for_55_s() -> None:
    """Authorization_001, _014, [V2G2-712], [V2G2-713], [V2G2-854], [V2G2-856]."""
    rig = EvseRig("iso2", options={"quirks": STRICT, "authorisation": "key", "authorization_ms": 55_000})
    rig.up_to(State.SELECTED)
    begun_ms = rig.now_ms
    while (answer := rig.ask(r.AuthorizationReq)).response_code == "OK":
        assert answer.processing == "Ongoing_WaitingForCustomerInteraction"
        rig.tick(2_500)
    assert 55_000 <= rig.now_ms - begun_ms <= 58_000
    assert_ends(rig)


# --- schedules


@pytest.mark.parametrize(("departure_s", "most", "expected"), [
    (None, None, [(0, 86_400)]),
    (0, None, [(0, 86_400)]),
    (1, 1, [(0, 1)]),
    (7_200, None, [(0, 7_200)]),
    (86_400, 1, [(0, 86_400)]),
    (90_000, None, [(0, None), (3_600, 86_400)]),
    (90_000, 1, [(0, 86_400)]),
    (4_294_967_295, 12, [(0, None), (16_777_214, 86_400)]),
])
@BOTH_KINDS
def test_the_schedule_ends_when_the_car_departs(
        ac: bool, departure_s: int | None, most: int | None, expected: list[tuple[int, int | None]]) -> None:
    """[V2G2-303] to [V2G2-305], [V2G2-773]; the last entry alone has a duration."""
    rig = strict("iso2", State.AUTHORIZED, ac)
    parameters = ac_parameters if ac else dc_parameters
    answer = rig.ask(CPD, max_entries_sa_schedule_tuple=most, **parameters(departure_time_s=departure_s))
    (told,) = answer.sa_schedules
    assert 1 <= told.sa_schedule_tuple_id <= 255
    assert [(entry.start_s, entry.duration_s) for entry in told.p_max_schedule] == expected
    assert {entry.power_w for entry in told.p_max_schedule} == {AC_POWER_W if ac else FULL_W}


@BOTH_KINDS
def test_a_departure_time_that_is_not_meant_does_no_harm(ac: bool) -> None:
    parameters = ac_parameters if ac else dc_parameters
    answer = EvseRig("iso2", ac).up_to(State.AUTHORIZED).ask(CPD, **parameters(departure_time_s=180))
    assert [entry.duration_s for entry in answer.sa_schedules[0].p_max_schedule] == [86_400]


def test_values_that_do_not_matter_to_us_do_no_harm() -> None:
    for ac, changes in ((False, dc_parameters(max_power_w=-9.0)), (True, ac_parameters(min_current_a=-1.0))):
        assert EvseRig("iso2", ac).up_to(State.AUTHORIZED).ask(CPD, **changes).response_code == "OK"
    rig = EvseRig("din").up_to(State.PRE_CHARGE)
    assert rig.ask(PD, **{**profile(1_000.0), "sa_schedule_tuple_id": 7}).response_code == "OK"


def test_din_has_24_hours() -> None:
    """[V2G-DC-556]."""
    answer = strict("din", State.AUTHORIZED).ask(CPD)
    assert [entry.duration_s for entry in answer.sa_schedules[0].p_max_schedule] == [86_400]


def test_there_is_no_schedule_while_the_parameters_are_ongoing() -> None:
    """[V2G2-304]: with Finished only."""
    rig = strict("iso2", State.AUTHORIZED)
    rig.charger.max_current_a = 0.0
    answer = rig.ask(CPD)
    assert (answer.processing, answer.sa_schedules) == ("Ongoing", None)


# --- the pilot, and how long a phase may take


@BOTH_DC
def test_the_cable_check_waits_for_state_c(schema: str) -> None:
    """CableCheck_001, _002, _008, [V2G2-916] to [V2G2-918], [V2G-DC-967]."""
    for after_ms in (0, 500, 1_300):
        rig = strict(schema, State.PARAMETERS)
        rig.charger.cp = "B"
        rig.session.receive(_request(rig, r.CableCheckReq), rig.now_ms)
        rig.tick(after_ms)
        rig.charger.cp = "D" if after_ms == 500 else "C"
        rig.tick(50)
        (answer,) = rig.answers[-1:]
        assert (answer.response_code, answer.processing) == ("OK", "Ongoing")
        assert (answer.evse_status.status_code, answer.evse_status.isolation) == (
            "EVSE_IsolationMonitoringActive", "Invalid")
        rig.up_to(State.ISOLATED)
        done = rig.answers[-1]
        assert (done.processing, done.evse_status.status_code, done.evse_status.isolation) == (
            "Finished", "EVSE_Ready", "Valid")
        answer = rig.ask(r.PreChargeReq)
        assert (answer.evse_status.status_code, answer.evse_status.isolation) == ("EVSE_Ready", "Valid")
    rig = strict(schema, State.PARAMETERS)
    rig.charger.cp = "B"
    assert rig.ask(r.CableCheckReq).response_code == "FAILED"
    assert 1_300 < rig.answered_ms < PERFORMANCE_MS
    assert rig.session.cause is not None
    assert "state B" in rig.session.cause.sentence
    assert_ends(rig)


def _request(rig: EvseRig, kind: type, **changes: Any) -> dict[str, Any]:
    message: dict[str, Any] = PROTOCOLS[rig.schema].to_message(rig.request(kind, **changes), rig.session_id)
    return message


@pytest.mark.parametrize("kind", [r.WeldingDetectionReq, r.SessionStopReq])
@BOTH_DC
def test_the_end_waits_for_state_b(schema: str, kind: type) -> None:
    """WeldingDetection_005, SessionStop_006, [V2G2-913], [V2G2-920] to [V2G2-922], [V2G-DC-988]."""
    for after_ms, code in ((0, "OK"), (1_000, "OK"), (None, "FAILED")):
        rig = strict(schema, State.POWER_OFF)
        rig.charger.cp = "C"
        if after_ms is not None:
            rig.session.receive(_request(rig, kind), rig.now_ms)
            rig.tick(after_ms)
            rig.charger.cp = "B"
            rig.tick(50)
        else:
            rig.ask(kind)
            assert 1_300 < rig.answered_ms < PERFORMANCE_MS
        assert rig.answers[-1].response_code == code
        assert type(rig.answers[-1]).__name__ == kind.__name__[:-3] + "Res"
    assert_ends(rig)


def test_pre_charge_and_the_test_for_welding_have_20_s_in_din() -> None:
    """[V2G-DC-969], [V2G-DC-989], [V2G-DC-925], [V2G-DC-926]; ISO 15118-2 leaves both to the car."""
    for state, kind, cause in ((State.ISOLATED, r.PreChargeReq, "timeout_precharge"),
                               (State.POWER_OFF, r.WeldingDetectionReq, "timeout_welding")):
        for schema, code in (("iso2", "OK"), ("din", "FAILED")):
            rig = strict(schema, state)
            begun_ms = rig.now_ms
            while (answer := rig.ask(kind)).response_code == "OK" and rig.now_ms - begun_ms < 22_000:
                rig.tick(900)
            assert answer.response_code == code
        assert 20_000 <= rig.now_ms - begun_ms < 21_500
        assert_ends(rig)
        assert rig.ended is not None
        assert rig.ended.code == cause
    rig = strict("din", State.PRE_CHARGE)
    rig.tick(21_000)
    assert (rig.is_over, rig.is_safe) == (True, True)


# --- the loop, and another charge


@pytest.mark.parametrize("kind", KINDS)
def test_the_loop_asks_for_no_receipt(kind: str) -> None:
    """CurrentDemand_001, ChargingStatus_001, [V2G2-691]."""
    schema, ac = KINDS[kind]
    answer = charge(strict(schema, State.CHARGING, ac))
    assert answer.response_code == "OK"
    assert not getattr(answer, "receipt_required", False)
    if schema == "iso2":
        assert (answer.meter_info.reading_wh, answer.sa_schedule_tuple_id) == (1234, 1)


def test_a_car_may_charge_again_in_the_same_session() -> None:
    """[V2G2-601]: with everything that comes before a first charge."""
    rig = strict("iso2", State.POWER_OFF)
    rig.charger.cp = "C"
    rig.charger.isolation, rig.charger.check_ends_ms = "invalid", None    # as the supervisor leaves it
    session_id = rig.session_id
    assert rig.ask(CPD).processing == "Finished"
    assert refused_as_out_of_order(deepcopy(rig), "PowerDelivery(Start)")
    assert rig.ask(r.CableCheckReq).processing == "Ongoing"
    charge(rig.up_to(State.CHARGING))
    assert rig.ask(PD, charge_progress="Stop").response_code == "OK"
    rig.charger.cp = "B"
    assert rig.ask(r.SessionStopReq).response_code == "OK"
    assert rig.session_id == session_id
    rig = strict("iso2", State.POWER_OFF)
    rig.session.user_stop(rig.now_ms)
    assert rig.ask(CPD).response_code == "FAILED"
    assert rig.is_safe


@pytest.mark.parametrize("kind", KINDS)
def test_after_a_fault_of_the_pilot_a_silent_car_is_not_waited_for(kind: str) -> None:
    """CMN Abnormal cases: TCP is closed in its time; who asks on hears of the fault first."""
    schema, ac = KINDS[kind]
    rig = strict(schema, State.CHARGING, ac)
    rig.session.tripped("pilot_state", "the control pilot is in state E", rig.now_ms)
    asking = deepcopy(rig)
    assert_ends(rig)
    asking.tick(2_900)
    assert charge(asking).response_code == "FAILED"
    asking.tick(2_900)
    assert not asking.is_over
    assert asking.ask(r.SessionStopReq).response_code == "OK"


def test_a_fault_does_not_take_the_answer_that_waits_for_the_current_to_go() -> None:
    rig = strict("iso2", State.CHARGING)
    rig.charger.broken, rig.charger.amps = frozenset({"current"}), 20.0
    rig.session.receive(_request(rig, PD, charge_progress="Stop"), rig.now_ms)
    rig.session.tripped("pilot_state", "the control pilot is in state E", rig.now_ms)
    rig.tick(4_500)
    assert isinstance(rig.answers[-1], r.PowerDeliveryRes)
    assert not rig.is_over
    assert_ends(rig)
