"""The car's session against a scripted charger, in virtual time."""

from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from itertools import pairwise
from typing import Any

import pytest

from exiConnector import ExiConnector
from fsmPev import CHARGING, GETTING_READY, HARMLESS, PevSession, PevState
from plc.commands import Note
from plc.fsm import table_faults
from plc.session import commands as c
from plc.session import limits
from plc.session import records as r
from plc.session.quirks import CarQuirks, listed
from plc.session.values import HardwareState
from tests.session.rig import METER, PARAMETERS, Car, Rig, ScriptedCharger, options

KINDS = {"din": ("din", False), "iso2 DC": ("iso2", False), "iso2 AC": ("iso2", True)}
DC = ("din", "iso2 DC")
OWN_END = ["POWER_OFF", "SWITCHING_OFF", "OPENING_CONTACTORS", "WELDING_DETECTION", "UNLOCKING", "FAREWELL",
           "SESSION_STOP", "ENDED"]  # fmt: skip


@pytest.fixture(scope="module")
def codec() -> Iterator[ExiConnector]:
    with ExiConnector(patience_s=10.0) as connector:    # on a busy machine
        yield connector


def rig_of(kind: str, twists: Any = None, *, pev: Any = None, car: Car | None = None, at: Any = None,
           rounds: int = 3, **more: Any) -> Rig:
    schema, is_ac = KINDS[kind]
    pev_options = options(energy="AC" if is_ac else "DC", **(pev or {}))
    charger = ScriptedCharger(schema, is_ac=is_ac, twists=twists, rounds=rounds)
    return Rig(charger, pev_options, car, at=at, **more)


def stopped(rig: Rig) -> None:
    rig.session.user_stop(rig.now_ms)


def test_every_state_is_reached_and_every_row_can_be_chosen() -> None:
    assert table_faults(PevSession.table, PevState, PevState.IDLE) == []


# --- whole sessions


@pytest.mark.parametrize("kind", KINDS)
def test_a_charge_until_the_user_stops_it_goes_through_the_real_codec(kind: str, codec: ExiConnector) -> None:
    def through(schema: str, message: Any) -> Any:
        return codec.decode(schema, codec.encode(schema, message))

    rig = rig_of(kind, at={5_000: stopped}, through=through).run()
    assert rig.ended is not None
    assert (rig.ended.code, rig.ended.by) == ("user_stop", "user")
    assert rig.is_safe()
    assert not rig.car.locked
    names = [name for _, name, _ in rig.sent]
    assert names[0] == "supportedAppProtocolReq"
    assert names[-1] == "SessionStopReq"
    assert names.count("ChargingStatusReq" if kind == "iso2 AC" else "CurrentDemandReq") > 30
    if kind != "iso2 AC":
        assert rig.phases[-len(OWN_END):] == OWN_END
        assert rig.car.inlet_v < limits.SAFE_VOLTAGE_V.value
    assert rig.asked(c.CloseConnection) == [c.CloseConnection("fin")]


@pytest.mark.parametrize("kind", DC)
def test_a_stop_opens_contactors_without_current_and_after_state_b(kind: str) -> None:
    rig = rig_of(kind, at={5_000: stopped}).run()
    last = [record.target_current_a for record in rig.requests("CurrentDemand")][-1]
    assert last == 0.0
    order = [command for _, command in rig.said
             if isinstance(command, c.RequestCp | c.RequestContactors | c.RequestLock)]
    assert order == [c.RequestLock(True), c.RequestCp("C"), c.RequestContactors(True),
                     c.RequestCp("B"), c.RequestContactors(False), c.RequestLock(False)]
    at_b = next(at_ms for at_ms, command in rig.said if command == c.RequestCp("B"))
    opened = next(at_ms for at_ms, command in rig.said if command == c.RequestContactors(False))
    assert 300 <= opened - at_b <= 500


def test_nothing_is_locked_or_in_state_c_before_the_parameters_are_finished() -> None:
    rig = rig_of("din").run(to_phase="LOCKING")
    assert [name for _, name, _ in rig.sent][-1] == "ChargeParameterDiscoveryReq"
    before = [command for at_ms, command in rig.said if at_ms < rig.now_ms]
    assert not any(isinstance(command, c.RequestCp | c.RequestLock) for command in before)
    assert len(rig.requests("ChargeParameterDiscovery")) == 3


def test_full_and_target_soc_end_the_charge_and_say_that_it_is_complete() -> None:
    for car, pev, code in ((Car(full=True), {}, "full"), (Car(soc_percent=100), {}, "full"),
                           (Car(soc_percent=81), {"target_soc_percent": 80.0}, "target_soc")):
        rig = rig_of("din", car=car, pev=pev).run()
        assert rig.ended is not None
        assert rig.ended.code == code
        off = rig.requests("PowerDelivery")[-1]
        assert off.charge_progress == "Stop"
        assert off.dc.charging_complete


def test_the_loop_is_paced_or_as_fast_as_the_charger() -> None:
    paced = rig_of("din", pev={"loop_interval_ms": 250}).run(8_000)
    at_ms = [at for at, name, _ in paced.sent if name == "CurrentDemandReq"]
    assert {later - sooner for sooner, later in pairwise(at_ms)} == {250}
    at_once = rig_of("din", pev={"loop_interval_ms": 0}).run(3_000)
    at_ms = [at for at, name, _ in at_once.sent if name == "CurrentDemandReq"]
    assert {later - sooner for sooner, later in pairwise(at_ms)} == {5}


def test_a_service_detail_is_asked_for_on_demand() -> None:
    rig = rig_of("iso2 DC", pev={"asks_service_detail": True}).run(to_phase="LOCKING")
    assert [record.service_id for record in rig.requests("ServiceDetail")] == [7]


@pytest.mark.parametrize("kind", DC)
def test_without_welding_detection_the_car_unlocks_by_its_own_inlet(kind: str) -> None:
    rig = rig_of(kind, pev={"welding_detection_ms": 0}, at={5_000: stopped}).run()
    assert rig.ended is not None
    assert rig.ended.code == "user_stop"
    assert "WELDING_DETECTION" not in rig.phases
    assert not rig.requests("WeldingDetection")
    assert rig.is_safe()


@pytest.mark.parametrize(("battery_v", "is_told"), [(350.0, False), (392.0, True)])
def test_a_battery_near_the_own_limit_is_told_before_it_becomes_a_riddle(
        battery_v: float, is_told: bool) -> None:
    rig = rig_of("din", car=Car(battery_v=battery_v)).run(to_phase="LOCKING")
    notes = [said.event for _, said in rig.said if isinstance(said, Note)]
    assert ("little room" in notes) == is_told


def test_the_user_has_the_time_of_the_option_to_authorise() -> None:
    def never(_charger: object, _request: object, _answer: Any) -> Any:
        return r.AuthorizationRes(response_code="OK", processing="Ongoing")

    for allowed_ms in (20_000, 240_000):
        rig = rig_of("din", {"Authorization": never}, pev={"authorization_ms": allowed_ms}).run(300_000)
        assert rig.ended is not None
        assert rig.ended.code == "timeout_authorization"
        assert f"within {allowed_ms // 1000} s." in rig.ended.sentence
        assert allowed_ms <= rig.ended_ms <= allowed_ms + 3_000


def test_a_car_with_one_phase_asks_for_one() -> None:
    def both(_charger: object, _request: object, answer: Any) -> Any:
        modes = ("AC_three_phase_core", "AC_single_phase_core")
        return replace(answer, charge_service=replace(answer.charge_service, energy_transfer_modes=modes))

    for phases, mode in ((3, "AC_three_phase_core"), (1, "AC_single_phase_core")):
        rig = rig_of("iso2 AC", {"ServiceDiscovery": both}, pev={"phases": phases}).run(to_phase="LOCKING")
        assert rig.requests("ChargeParameterDiscovery")[-1].energy_transfer_mode == mode


def test_all_that_may_be_told_is_told() -> None:
    rig = rig_of("din", pev={"departure_time_s": 3_600}).run(3_000)
    for name in ("ChargeParameterDiscovery", "CurrentDemand", "PreCharge", "CableCheck"):
        request = rig.requests(name)[0]
        told = asdict(request.dc if name == "ChargeParameterDiscovery" else request)
        assert None not in told.values()
        assert None not in (told.get("ev_status") or told["status"]).values()
    assert rig.requests("ChargeParameterDiscovery")[0].dc.energy_request_wh == 28_000 * 0.6


def test_nobody_behind_the_port_is_a_matter_of_the_link() -> None:
    rig = rig_of("din", {"supportedAppProtocol": lambda *_: None}).run()
    assert rig.ended is not None
    assert (rig.ended.code, rig.ended.by) == ("timeout_answer", "link")
    assert "supportedAppProtocolReq was not answered within 2000 ms" in rig.ended.sentence


def test_an_ac_car_hears_how_much_it_may_take() -> None:
    rig = rig_of("iso2 AC", {"ChargingStatus": lambda _c, _q, answer: replace(answer, max_current_a=13.0)})
    rig.run(3_000)
    assert rig.asked(c.Progress)[-1].values["evse_max_current_a"] == 13.0


def test_an_ac_car_stays_under_the_schedule_of_each_moment() -> None:
    steps = (r.SaScheduleTuple(sa_schedule_tuple_id=1, p_max_schedule=(
        r.PMaxEntry(start_s=0, power_w=11_040.0), r.PMaxEntry(start_s=2, power_w=3_450.0))),)

    def offered(_charger: Any, _request: Any, answer: Any) -> Any:
        return replace(answer, sa_schedules=steps)

    rig = rig_of("iso2 AC", {"ChargeParameterDiscovery": offered}).run(6_000)
    allowed_a = [one.values["evse_max_current_a"] for one in rig.asked(c.Progress)]
    assert (allowed_a[0], allowed_a[-1]) == (16.0, 5.0)


def test_minimal_fields_leave_out_what_may_be_left_out() -> None:
    rig = rig_of("din", pev={"minimal_fields": True}).run(3_000)
    parameters = rig.requests("ChargeParameterDiscovery")[0].dc
    assert parameters.max_power_w is parameters.full_soc_percent is parameters.energy_capacity_wh is None
    assert rig.requests("CurrentDemand")[0].max_voltage_v is None
    assert rig.requests("CableCheck")[0].ev_status.cabin_conditioning is None


# --- never more than battery, charger and schedule allow


def with_limits(**told: float) -> Any:
    return {"CurrentDemand": lambda _charger, _request, answer: replace(answer, **told)}


@pytest.mark.parametrize(("told", "most_a"), [
    ({"max_current_a": 12.0}, 12.0), ({"max_power_w": 3_980.0}, 10.0), ({"max_current_a": 0.0}, 0.0)])
def test_the_request_follows_the_moving_limits_of_the_charger(told: dict[str, float], most_a: float) -> None:
    rig = rig_of("din", with_limits(**told)).run(3_000)
    first, *later = [record.target_current_a for record in rig.requests("CurrentDemand")]
    assert first == 60.0
    assert set(later) == {most_a}


def test_the_target_voltage_stays_below_all_limits() -> None:
    rig = rig_of("din", car=Car(target_v=500.0)).run(3_000)
    assert {record.target_voltage_v for record in rig.requests("CurrentDemand")} == {399.0}
    rig = rig_of("din", with_limits(max_voltage_v=390.0), car=Car(target_v=500.0)).run(3_000)
    assert rig.requests("CurrentDemand")[-1].target_voltage_v == 390.0


def test_p_max_holds_in_iso_and_is_nonsense_in_din() -> None:
    assert rig_of("din").run(3_000).requests("CurrentDemand")[0].target_current_a == 60.0
    iso = rig_of("iso2 DC").run(3_000).requests("CurrentDemand")[0]
    assert iso.target_current_a * iso.target_voltage_v <= 20_000
    strict = rig_of("din", pev={"quirks": CarQuirks(ignores_din_pmax=False)}).run(3_000)
    assert strict.requests("CurrentDemand")[0].target_current_a < 60.0


def test_the_charger_may_send_all_the_entries_that_the_schema_allows() -> None:
    """[V2G2-310]: MaxEntriesSAScheduleTuple counts entries in each tuple, not tuples."""
    entries = tuple(r.PMaxEntry(start_s=60 * number, power_w=20_000.0) for number in range(1_024))

    def offered(_charger: Any, request: Any, answer: Any) -> Any:
        assert request.max_entries_sa_schedule_tuple == 1_024
        return replace(answer, sa_schedules=(
            r.SaScheduleTuple(sa_schedule_tuple_id=1, p_max_schedule=entries),))

    rig = rig_of("iso2 DC", {"ChargeParameterDiscovery": offered}).run(to_phase="CURRENT_DEMAND")
    assert rig.requests("PowerDelivery")[0].sa_schedule_tuple_id == 1


def test_the_schedule_with_most_power_is_taken_and_its_steps_are_kept() -> None:
    steps = tuple(r.SaScheduleTuple(sa_schedule_tuple_id=number, p_max_schedule=(
        r.PMaxEntry(start_s=0, power_w=first_w), r.PMaxEntry(start_s=3, power_w=2_000.0, duration_s=86_397)))
        for number, first_w in ((4, 1_000.0), (9, 10_000.0)))

    def offered(_charger: Any, _request: Any, answer: Any) -> Any:
        return replace(answer, sa_schedules=steps)

    rig = rig_of("iso2 DC", {"ChargeParameterDiscovery": offered}).run(8_000)
    start = rig.requests("PowerDelivery")[0]
    assert start.sa_schedule_tuple_id == 9
    promised = [(entry.start_s, entry.max_power_w) for entry in start.charging_profile]
    assert promised == [(0, 10_000), (3, 2_000)]
    watts = [record.target_current_a * record.target_voltage_v for record in rig.requests("CurrentDemand")]
    assert 9_900 < watts[0] <= 10_000
    assert 1_900 < watts[-1] <= 2_000


# --- the way to power


def test_pre_charge_is_judged_by_the_own_inlet() -> None:
    rig = rig_of("din", car=Car(battery_v=380.0)).run(to_phase="CLOSING_CONTACTORS")
    assert abs(rig.car.inlet_v - 380.0) < 10
    assert {record.target_voltage_v for record in rig.requests("PreCharge")} == {380.0}
    assert all(record.target_current_a <= 2 for record in rig.requests("PreCharge"))


@pytest.mark.parametrize("lies_v", [-60.0, 60.0])
def test_a_charger_that_reports_another_voltage_than_the_inlet_has_is_not_believed(lies_v: float) -> None:
    rig = rig_of("din")
    rig.charger.lies_v = lies_v
    rig.run()
    assert rig.ended is not None
    assert rig.ended.code == "timeout_precharge"
    assert "the inlet 350 V" in rig.ended.sentence
    assert rig.asked(c.RequestContactors) == [c.RequestContactors(False)]


def test_on_the_bench_the_charger_may_be_believed() -> None:
    blind = Car(stale=frozenset({"inlet"}), stale_since_ms=0)
    rig = rig_of("din", pev={"precharge_judged_by": "charger"}, car=blind).run(3_000)
    assert "CURRENT_DEMAND" in rig.phases


def test_a_stop_on_the_way_to_power_is_a_shutdown_at_once() -> None:
    for phase in ("CABLE_CHECK", "PRE_CHARGE", "POWER_ON"):
        rig = rig_of("din").run(to_phase=phase)
        rig.session.user_stop(rig.now_ms)
        assert rig.session.state is PevState.SAFE_SHUTDOWN
        rig.run()
        assert rig.ended is not None
        assert rig.ended.code == "user_stop"
        assert rig.sent[-1][1] == "SessionStopReq"
        assert rig.is_safe()


# --- what the charger says


def answering(code: str) -> Any:
    return lambda _charger, _request, answer: replace(answer, response_code=code)


NAMES = {
    "din": ("SessionSetup", "ServiceDiscovery", "PaymentServiceSelection", "Authorization",
            "ChargeParameterDiscovery", "CableCheck", "PreCharge", "PowerDelivery", "CurrentDemand"),
    "iso2 AC": ("SessionSetup", "ServiceDiscovery", "PaymentServiceSelection", "Authorization",
                "ChargeParameterDiscovery", "PowerDelivery", "ChargingStatus"),
}  # fmt: skip
NAMES["iso2 DC"] = NAMES["din"]
EACH = [(kind, name) for kind, names in NAMES.items() for name in names]


@pytest.mark.parametrize(("kind", "name"), EACH)
def test_every_missing_answer_ends_safely_within_its_limit(kind: str, name: str) -> None:
    rig = rig_of(kind, {name: lambda *_: None}).run()
    assert rig.ended is not None
    assert rig.ended.code == "timeout_answer"
    assert name in rig.ended.sentence
    assert rig.is_safe()
    asked_ms = next(at_ms for at_ms, sent, _ in rig.sent if sent == f"{name}Req")
    limit_ms = limits.LIMITS["car", KINDS[kind][0]][name].answer_ms
    late_ms = rig.ended_ms - asked_ms - limit_ms
    assert 0 <= late_ms <= limits.POWER_GONE_MS.value + limits.OPENING_MS.value + limits.UNLOCK_MS.value
    assert rig.sent[-1][1] == f"{name}Req", "who does not answer is not asked again"


@pytest.mark.parametrize(("late_ms", "is_good"), [(0, True), (1, False)])
def test_an_answer_at_its_limit_is_good_and_one_behind_it_is_late(late_ms: int, is_good: bool) -> None:
    rig = rig_of("din").run(to_phase="CURRENT_DEMAND")
    answer_ms = limits.LIMITS["car", "din"]["CurrentDemand"].answer_ms
    _, message = rig._on_the_wire[0]
    rig.session.hardware = rig.car.state(rig.now_ms + answer_ms + late_ms)
    rig.session.receive(message, rig.now_ms + answer_ms + late_ms)
    assert (rig.session.cause is None) is is_good


def with_status(**changes: Any) -> Any:
    return lambda _charger, _request, answer: replace(
        answer, evse_status=replace(answer.evse_status, **changes))


STATUS_NAMES = ("CableCheck", "PreCharge", "CurrentDemand")
BAD_STATUS = ("EVSE_UtilityInterruptEvent", "EVSE_EmergencyShutdown", "EVSE_Malfunction",
              "Reserved_8", "Reserved_9", "Reserved_A", "Reserved_B", "Reserved_C")


@pytest.mark.parametrize("name", STATUS_NAMES)
@pytest.mark.parametrize("kind", DC)
@pytest.mark.parametrize("status", [*BAD_STATUS, "EVSE_Shutdown"])
def test_every_status_that_ends_a_charge_ends_it_in_order(kind: str, name: str, status: str) -> None:
    rig = rig_of(kind, {name: with_status(status_code=status)}).run()
    assert rig.ended is not None
    assert rig.ended.code == ("charger_stopped" if status == "EVSE_Shutdown" else "charger_status")
    assert rig.is_safe()
    assert rig.sent[-1][1] == "SessionStopReq"
    if name == "CurrentDemand":
        assert "POWER_OFF" in rig.phases, "a charger that says OK is told PowerDelivery off"
        assert ("RAMP_DOWN" in rig.phases) is (status == "EVSE_Shutdown")


@pytest.mark.parametrize("name", STATUS_NAMES)
def test_a_notification_to_stop_is_obeyed_in_every_answer(name: str) -> None:
    rig = rig_of("din", {name: with_status(notification="StopCharging")}).run()
    assert rig.ended is not None
    assert (rig.ended.code, rig.ended.by) == ("charger_stopped", "charger")


@pytest.mark.parametrize("status", ["EVSE_NotReady", "EVSE_IsolationMonitoringActive"])
def test_a_charger_that_is_not_ready_is_put_up_with(status: str) -> None:
    twists = {name: with_status(status_code=status) for name in STATUS_NAMES}
    rig = rig_of("din", twists, at={5_000: stopped}).run()
    assert rig.ended is not None
    assert rig.ended.code == "user_stop"


@pytest.mark.parametrize(("isolation", "quirks", "is_good"), [
    ("Valid", {}, True), ("Warning", {}, True), ("Warning", {"accepts_isolation_warning": False}, False),
    (None, {}, True), (None, {"accepts_missing_isolation": False}, False), ("Invalid", {}, False),
    ("Fault", {}, False)])
def test_the_isolation_decides_at_the_end_of_the_cable_check(
        isolation: str | None, quirks: Any, is_good: bool) -> None:
    rig = rig_of("din", {"CableCheck": with_status(isolation=isolation)}, pev={"quirks": CarQuirks(**quirks)},
                 at={5_000: stopped}).run()  # fmt: skip
    assert rig.ended is not None
    assert rig.ended.code == ("user_stop" if is_good else "isolation")
    assert ("PRE_CHARGE" in rig.phases) is is_good


def test_an_isolation_fault_while_charging_ends_it_quickly() -> None:
    rig = rig_of("din", {"CurrentDemand": with_status(isolation="Fault")}).run()
    assert rig.ended is not None
    assert rig.ended.code == "isolation"
    assert "RAMP_DOWN" not in rig.phases


@pytest.mark.parametrize(("name", "kind", "code"), [
    ("Authorization", "din", "timeout_authorization"),
    ("ChargeParameterDiscovery", "din", "timeout_parameters"),
    ("CableCheck", "din", "timeout_cable_check"), ("Authorization", "iso2 AC", "timeout_authorization")])
def test_what_is_never_finished_ends_at_the_limit_of_its_phase(name: str, kind: str, code: str) -> None:
    def ongoing(_charger: Any, _request: Any, answer: Any) -> Any:
        return replace(answer, processing="Ongoing")

    rig = rig_of(kind, {name: ongoing}).run(300_000)
    assert rig.ended is not None
    assert rig.ended.code == code
    first = next(at_ms for at_ms, sent, _ in rig.sent if sent == f"{name}Req")
    phase_ms = limits.LIMITS["car", KINDS[kind][0]][name].phase_ms
    assert phase_ms is not None
    assert phase_ms <= rig.ended_ms - first <= phase_ms + 1_500
    assert rig.sent[-1][1] == "SessionStopReq"


@pytest.mark.parametrize(("change", "code"), [
    ({"dc": None}, "offer_unusable"),
    ({"dc": replace(PARAMETERS, max_voltage_v=300.0)}, "offer_unusable"),
    ({"dc": replace(PARAMETERS, min_voltage_v=360.0)}, "offer_unusable"),
    ({"sa_schedules": None}, None),
])
def test_what_the_charger_offers_is_checked_before_anything_is_live(change: Any, code: str | None) -> None:
    def changed(_charger: Any, _request: Any, answer: Any) -> Any:
        return replace(answer, **change)

    rig = rig_of("din", {"ChargeParameterDiscovery": changed}).run(5_000)
    assert (rig.ended.code if rig.ended else None) == code
    if code:
        assert rig.asked(c.RequestCp) == []


def changing(**changes: Any) -> Any:
    return lambda _charger, _request, answer: replace(answer, **changes)


def not_ready(_charger: Any, _request: Any, answer: Any) -> Any:
    dc = replace(answer.dc, status=replace(answer.dc.status, status_code="EVSE_NotReady"))
    return replace(answer, dc=dc)


def changed_id(charger: ScriptedCharger, _request: Any, answer: Any) -> Any:
    charger.session_id = b"\xee" * 8
    return answer


def schedule_0(_charger: Any, _request: Any, answer: Any) -> Any:
    return replace(answer, sa_schedules=(replace(answer.sa_schedules[0], sa_schedule_tuple_id=0),))


def combined_modes(_charger: Any, _request: Any, answer: Any) -> Any:
    return replace(answer, charge_service=replace(
        answer.charge_service, energy_transfer_modes=("AC_core3p_DC_extended",)))


def mirrored(_charger: Any, request: Any, answer: Any) -> Any:
    return replace(answer, present_voltage_v=request.target_voltage_v)


# What a charger does that a quirk accepts: without the quirk the session ends with this cause.
QUIRKS = {
    "accepts_ok_as_new_session": ("SessionSetup", answering("OK"), "wrong_message"),
    "accepts_changed_session_id": ("ServiceDiscovery", changed_id, "wrong_session_id"),
    "accepts_not_ready_when_finished": ("ChargeParameterDiscovery", not_ready, "timeout_parameters"),
    "accepts_missing_isolation": ("CableCheck", with_status(isolation=None), "isolation"),
    "accepts_isolation_warning": ("CableCheck", with_status(isolation="Warning"), "isolation"),
    "accepts_not_ready_after_cable_check":
        ("CableCheck", with_status(status_code="EVSE_NotReady"), "timeout_cable_check"),
    "accepts_schedule_id_0": ("ChargeParameterDiscovery", schedule_0, "offer_unusable"),
    "accepts_missing_schedules": ("ChargeParameterDiscovery", changing(sa_schedules=None), "offer_unusable"),
    "accepts_combined_energy_types": ("ServiceDiscovery", combined_modes, "offer_unusable"),
    "accepts_mirrored_voltage": ("CurrentDemand", mirrored, "implausible"),
    "accepts_odd_reported_current": ("CurrentDemand", changing(present_current_a=1_500.0), "implausible"),
}  # fmt: skip
# Tested apart: the length of the session id, and the power that is asked for.
OTHER_QUIRKS = {"accepts_short_session_id", "ignores_din_pmax"}


def test_every_quirk_has_its_scene() -> None:
    assert {quirk.name for quirk in listed(CarQuirks)} == {*QUIRKS, *OTHER_QUIRKS}


@pytest.mark.parametrize("quirk", QUIRKS)
def test_a_quirk_decides_whether_a_deviation_is_put_up_with(quirk: str) -> None:
    name, twist, code = QUIRKS[quirk]
    for accepts, expected in ((True, "user_stop"), (False, code)):
        quirks = CarQuirks(**{quirk: accepts})
        rig = rig_of("din", {name: twist}, pev={"quirks": quirks}, at={5_000: late_stop}).run()
        assert rig.ended is not None
        assert rig.ended.code == expected
        assert rig.is_safe()


def late_stop(rig: Rig) -> None:
    """By the user, where the charge has begun."""
    if "CURRENT_DEMAND" in rig.phases:
        rig.session.user_stop(rig.now_ms)


def test_payment_and_energy_are_taken_from_the_offer() -> None:
    def contract_only(_charger: Any, _request: Any, answer: Any) -> Any:
        return replace(answer, payment_options=("Contract",))

    def combined(_charger: Any, _request: Any, answer: Any) -> Any:
        return replace(answer, charge_service=replace(
            answer.charge_service, energy_transfer_modes=("AC_core3p_DC_extended",)))

    def ac(_charger: Any, _request: Any, answer: Any) -> Any:
        return replace(answer, charge_service=replace(
            answer.charge_service, energy_transfer_modes=("AC_three_phase_core",)))

    for twist in (contract_only, ac):
        rig = rig_of("din", {"ServiceDiscovery": twist}).run()
        assert rig.ended is not None
        assert rig.ended.code == "offer_unusable"
        assert rig.sent[-1][1] == "SessionStopReq"
    rig = rig_of("din", {"ServiceDiscovery": combined}).run(3_000)
    assert rig.requests("PaymentServiceSelection")[0].selected_services == (r.SelectedService(service_id=7),)
    assert rig.requests("ChargeParameterDiscovery")[0].energy_transfer_mode == "DC_extended"


# --- sessions and their ids


def test_nothing_in_common_is_obeyed() -> None:
    failed = {"supportedAppProtocolRes": {"ResponseCode": "Failed_NoNegotiation"}}
    rig = rig_of("din", {"supportedAppProtocol": lambda *_: failed}).run()
    assert rig.ended is not None
    assert rig.ended.code == "no_common_protocol"
    assert [name for _, name, _ in rig.sent] == ["supportedAppProtocolReq"]


@pytest.mark.parametrize(("session_id", "quirks", "code"), [
    (b"\1\2\3\4", {}, "user_stop"), (b"\1" * 8, {}, "user_stop"), (b"", {}, "user_stop"),
    (b"\1\2\3\4", {"accepts_short_session_id": False}, "wrong_session_id")])
def test_the_id_of_the_charger_is_carried_whatever_its_length(
        session_id: bytes, quirks: Any, code: str) -> None:
    rig = rig_of("din", at={3_000: stopped}, pev={"quirks": CarQuirks(**quirks)})
    rig.charger.session_id = session_id
    rig.run()
    assert rig.ended is not None
    assert rig.ended.code == code
    assert (rig.session.session_id == session_id) is (code == "user_stop")


def test_a_refusal_under_another_session_id_is_told_as_the_refusal() -> None:
    """Seen: a Supercharger that answers FAILED_UnknownSession to an id that it does not know."""
    def refuse(charger: ScriptedCharger, _request: Any, answer: Any) -> Any:
        charger.session_id = b"\xee" * 4
        return replace(answer, response_code="FAILED_UnknownSession")

    rig = rig_of("din", {"CableCheck": refuse}).run()
    assert rig.ended is not None
    assert rig.ended.sentence == "The charger answered CableCheckRes with FAILED_UnknownSession."
    assert rig.is_safe()


def test_a_pause_can_be_joined_again() -> None:
    rig = rig_of("iso2 DC", at={3_000: lambda rig: rig.session.pause(rig.now_ms)}).run()
    assert rig.ended is not None
    assert rig.ended.code == "paused"
    assert rig.requests("SessionStop")[0].charging_session == "Pause"
    paused = rig.session.paused
    assert paused is not None
    session = PevSession(options(), resume=paused)
    again = rig_of("iso2 DC", {"SessionSetup": answering("OK_OldSessionJoined")}, session=session,
                   at={3_000: stopped}).run()  # fmt: skip
    assert again.ended is not None
    assert again.ended.code == "user_stop"
    assert session.session_id == paused.session_id == again.charger.session_id


def test_din_has_no_pause() -> None:
    rig = rig_of("din", at={3_000: lambda rig: rig.session.pause(rig.now_ms)}).run()
    assert rig.ended is not None
    assert rig.ended.code == "user_stop"
    assert rig.session.paused is None
    assert rig.sent[-1][1] == "SessionStopReq"


# --- renegotiation and receipts


@pytest.mark.parametrize("kind", ["iso2 DC", "iso2 AC"])
def test_a_renegotiation_goes_back_to_the_parameters_and_charges_on(kind: str) -> None:
    name = "ChargingStatus" if kind == "iso2 AC" else "CurrentDemand"
    asked: list[int] = []

    def once(charger: ScriptedCharger, _request: Any, answer: Any) -> Any:
        if charger.counts[name] == 5 and not asked:
            asked.append(1)
            return replace(answer, evse_status=replace(answer.evse_status, notification="ReNegotiation"))
        return answer

    rig = rig_of(kind, {name: once}, at={12_000: stopped}).run()
    assert rig.ended is not None
    assert rig.ended.code == "user_stop"
    progress = [record.charge_progress for record in rig.requests("PowerDelivery")]
    assert progress == ["Start", "Renegotiate", "Start", "Stop"]
    assert rig.phases.count("CHARGE_PARAMETERS") == 2
    if kind == "iso2 DC":
        assert rig.asked(c.RequestContactors).count(c.RequestContactors(True)) == 2
        assert rig.asked(c.RequestLock) == [c.RequestLock(True), c.RequestLock(True), c.RequestLock(False)]


def test_a_charger_that_keeps_its_voltage_at_a_renegotiation_is_named_not_the_lock() -> None:
    def once(charger: ScriptedCharger, _request: Any, answer: Any) -> Any:
        charger.holds_voltage = True
        return replace(answer, evse_status=replace(answer.evse_status, notification="ReNegotiation"))

    rig = rig_of("iso2 DC", {"CurrentDemand": once}).run()
    assert rig.ended is not None
    assert (rig.ended.code, rig.ended.by) == ("timeout_dead", "charger")
    assert "the inlet 3" in rig.ended.sentence
    assert {record.ev_status.error_code for record in rig.requests("WeldingDetection")} <= {"NO_ERROR"}


def test_din_cannot_renegotiate_and_charges_on() -> None:
    twists = {"CurrentDemand": with_status(notification="ReNegotiation")}
    rig = rig_of("din", twists, at={5_000: stopped}).run()
    assert rig.ended is not None
    assert rig.ended.code == "user_stop"


@pytest.mark.parametrize("kind", ["iso2 DC", "iso2 AC"])
def test_a_receipt_is_given_when_it_is_wanted(kind: str) -> None:
    name = "ChargingStatus" if kind == "iso2 AC" else "CurrentDemand"

    def wanted(charger: ScriptedCharger, _request: Any, answer: Any) -> Any:
        return replace(answer, meter_info=METER, receipt_required=charger.counts[name] == 3)

    rig = rig_of(kind, {name: wanted}, at={5_000: stopped}).run()
    receipts = rig.requests("MeteringReceipt")
    assert [(receipt.meter_info, receipt.sa_schedule_tuple_id) for receipt in receipts] == [(METER, 1)]
    assert rig.ended is not None
    assert rig.ended.code == "user_stop"


def test_a_stop_that_comes_with_a_receipt_ramps_down_first() -> None:
    def wanted(charger: ScriptedCharger, _request: Any, answer: Any) -> Any:
        return replace(answer, meter_info=METER, receipt_required=charger.counts["CurrentDemand"] == 3)

    def stops(_charger: ScriptedCharger, _request: Any, answer: Any) -> Any:
        return replace(answer, dc=replace(answer.dc, notification="StopCharging"))

    rig = rig_of("iso2 DC", {"CurrentDemand": wanted, "MeteringReceipt": stops}).run()
    assert rig.ended is not None
    assert rig.ended.code == "charger_stopped"
    assert rig.requests("CurrentDemand")[-1].target_current_a == 0
    assert "RAMP_DOWN" in rig.phases
    assert rig.is_safe()


def test_a_stop_while_the_current_goes_for_new_parameters_is_a_stop() -> None:
    def asks(charger: ScriptedCharger, _request: Any, answer: Any) -> Any:
        if charger.counts["CurrentDemand"] >= 5:
            answer = replace(answer, present_current_a=40.0)    # it does not want to go
        return replace(answer, evse_status=replace(answer.evse_status, notification="ReNegotiation"))

    rig = rig_of("iso2 DC", {"CurrentDemand": asks}).run(to_phase="RAMP_DOWN")
    rig.session.user_stop(rig.now_ms)
    begun_ms = rig.now_ms
    rig.run()
    assert [record.charge_progress for record in rig.requests("PowerDelivery")] == ["Start", "Stop"]
    off_ms = [at_ms for at_ms, name, _ in rig.sent if name == "PowerDeliveryReq"][-1]
    assert off_ms - begun_ms <= limits.RAMP_DOWN_MS.value + 200


# --- order, garbage, loss

ALL_PHASES = [state.name for state in (*HARMLESS, *GETTING_READY, CHARGING[0])
              if state is not PevState.SERVICE_DETAIL]  # fmt: skip


@pytest.mark.parametrize("phase", ALL_PHASES)
@pytest.mark.parametrize("how", ["fin", "rst", "timeout"])
def test_a_lost_connection_ends_safely_in_every_phase(phase: str, how: str) -> None:
    rig = rig_of("din").run(to_phase=phase)
    rig.session.connection_lost(how, rig.now_ms)
    rig.run()
    assert rig.ended is not None
    assert rig.ended.code in ("connection_closed", "connection_reset", "connection_timed_out")
    assert phase in rig.ended.sentence
    assert rig.is_safe()
    assert rig.asked(c.CloseConnection) == []


@pytest.mark.parametrize("phase", ALL_PHASES)
def test_bytes_that_are_no_message_end_safely_in_every_phase(phase: str) -> None:
    rig = rig_of("din").run(to_phase=phase)
    rig.session.refuse("din CableCheckRes, bit 12: the end of the message", rig.now_ms)
    rig._take()
    rig.run()
    assert rig.ended is not None
    assert rig.ended.code == "undecodable"
    assert rig.is_safe()


@pytest.mark.parametrize("phase", ["LOCKING", "CLOSING_CONTACTORS"])
def test_an_answer_to_no_question_ends_safely(phase: str) -> None:
    rig = rig_of("din").run(to_phase=phase)
    rig.session.receive(
        {"V2G_Message": {"Header": {"SessionID": rig.charger.session_id.hex()},
                         "Body": {"SessionStopRes": {"ResponseCode": "OK"}}}}, rig.now_ms)
    rig._take()
    rig.run()
    assert rig.ended is not None
    assert rig.ended.sentence == "SessionStopRes came while nothing was expected."
    assert rig.is_safe()


def test_any_json_is_answered_by_an_orderly_end() -> None:
    messages: tuple[dict[str, Any], ...] = (
        {}, {"V2G_Message": []}, {"V2G_Message": {"Header": {"SessionID": "00"}, "Body": {}}},
        {"supportedAppProtocolRes": {"ResponseCode": "OK_SuccessfulNegotiation", "SchemaID": 200}})
    for message in messages:
        for phase in ("APP_PROTOCOL", "CABLE_CHECK", "CURRENT_DEMAND"):
            rig = rig_of("din").run(to_phase=phase)
            rig.session.receive(message, rig.now_ms)
            rig._take()
            rig.run()
            assert rig.ended is not None
            assert rig.ended.code == "wrong_message"
            assert rig.is_safe()


# --- our own hardware

Breaking = Callable[[Rig], None]


def unplug(rig: Rig) -> None:
    rig.car.plugged = False


def lose_lock(rig: Rig) -> None:
    rig.car.locked = rig.car.wants_lock = False


def lose_contactors(rig: Rig) -> None:
    rig.car.closed = rig.car.wants_closed = False


def lose_pilot(rig: Rig) -> None:
    rig.car.cp = "F"


def go_stale(*names: str) -> Breaking:
    def act(rig: Rig) -> None:
        rig.car.stale, rig.car.stale_since_ms = frozenset(names), rig.now_ms
    return act


def press(rig: Rig) -> None:
    rig.car.button = True


@pytest.mark.parametrize(("act", "code", "is_orderly"), [
    (unplug, "unplugged", False), (lose_lock, "lock_lost", False),
    (lose_contactors, "contactors_lost", False), (lose_pilot, "pilot_state", False),
    (go_stale("battery"), "stale_measurement", True),
    (go_stale("inlet"), "stale_measurement", True), (press, "user_stop", True)])
def test_own_hardware_ends_the_charge(act: Breaking, code: str, is_orderly: bool) -> None:
    rig = rig_of("din", at={5_000: act}).run()
    assert rig.ended is not None
    assert rig.ended.code == code
    assert ("POWER_OFF" in rig.phases) is is_orderly
    assert rig.car.cp == "B"
    assert not rig.car.wants_closed
    assert not rig.car.wants_lock


@pytest.mark.parametrize("pilot", ["E", "F"])
def test_a_charger_that_takes_back_the_pilot_before_anything_is_live_is_left(pilot: str) -> None:
    """[V2G2-728]; ISO 15118-4 TC_EVCC_CMN_VTB_ServiceDetailAndPaymentSelection_012."""
    def take_back(rig: Rig) -> None:
        rig.car.pilot = pilot

    def ongoing(_charger: Any, _request: Any, answer: Any) -> Any:
        return replace(answer, processing="Ongoing")

    rig = rig_of("iso2 DC", {"Authorization": ongoing}, at={3_000: take_back}).run()
    assert rig.ended is not None
    assert (rig.ended.code, rig.is_closed) == ("pilot_state", True)
    assert f"state {pilot} in AUTHORIZATION" in rig.ended.sentence
    assert rig.ended_ms < 3_500


def test_a_charger_whose_pilot_is_not_there_yet_is_waited_for() -> None:
    def bring(rig: Rig) -> None:
        rig.car.pilot = ""

    rig = rig_of("din", car=Car(pilot="E"), at={20: bring, 7_000: stopped}).run()
    assert rig.ended is not None
    assert rig.ended.code == "user_stop"


@pytest.mark.parametrize("act", [lose_lock, lose_contactors])
def test_a_feedback_that_bounces_ends_nothing(act: Breaking) -> None:
    def heal(rig: Rig) -> None:
        rig.car.locked = rig.car.wants_lock = rig.car.closed = rig.car.wants_closed = True

    rig = rig_of("din", at={5_000: act, 5_080: heal, 7_000: stopped}).run()
    assert rig.ended is not None
    assert rig.ended.code == "user_stop"


def test_a_silent_battery_gets_no_more_current() -> None:
    rig = rig_of("din", at={5_000: go_stale("battery")}).run()
    late = [record.target_current_a for at_ms, name, record in rig.sent
            if name == "CurrentDemandReq" and at_ms > 5_000 + limits.BATTERY_AGE_MS.value]  # fmt: skip
    assert late
    assert set(late) == {0.0}


@pytest.mark.parametrize(("part", "code"), [("lock", "timeout_lock"), ("contactors", "timeout_contactors")])
def test_parts_that_do_not_move_are_not_waited_for_for_ever(part: str, code: str) -> None:
    rig = rig_of("din", car=Car(broken=frozenset({part}))).run()
    assert rig.ended is not None
    assert rig.ended.code == code
    assert ("CABLE_CHECK" in rig.phases) is (part == "contactors")


def test_welded_contactors_are_reported() -> None:
    def weld(rig: Rig) -> None:
        rig.car.broken = frozenset({"contactors"})
        rig.session.user_stop(rig.now_ms)

    rig = rig_of("din", at={5_000: weld}).run()
    assert rig.ended is not None
    assert rig.ended.code == "user_stop"
    also = [command.values["code"] for command in rig.asked(Note) if command.event == "also"]
    assert "contactors_welded" in also


def test_a_refusal_of_the_supervisor_ends_safely() -> None:
    for request, phase, words in (
            (c.RequestLock(True), "LOCKING", "locking the connector"),
            (c.RequestCp("C"), "CABLE_CHECK", "state C"),
            (c.RequestContactors(True), "CLOSING_CONTACTORS", "closing the contactors")):
        rig = rig_of("din").run(to_phase=phase)
        rig.session.refused(request, "the lid is open", rig.now_ms)
        rig._take()
        rig.run()
        assert rig.ended is not None
        assert rig.ended.code == "refused"
        assert rig.ended.sentence == f"Safety did not allow {words}: the lid is open."
        assert rig.is_safe()


@pytest.mark.parametrize("is_waiting", [False, True])
@pytest.mark.parametrize("kind", ["din", "iso2 DC", "iso2 AC"])
def test_a_trip_under_load_is_told_to_the_charger_beside_state_b(kind: str, is_waiting: bool) -> None:
    rig = rig_of(kind).run(4_000)
    for _ in range(1_000):    # until an answer is awaited, or none is
        if (rig.session.awaited is not None) == is_waiting:
            break
        rig._step()
    begun = len(rig.said)
    rig.session.tripped("lock_lost", "the lock does not report locked any more", rig.now_ms)
    rig._take()
    assert c.RequestCp("B") in [command for _, command in rig.said[begun:]]
    assert (rig.sent[-1][1] == "PowerDeliveryReq") is not is_waiting
    rig.run()
    assert [name for _, name, _ in rig.sent][-2:] == ["PowerDeliveryReq", "SessionStopReq"]
    off = rig.requests("PowerDelivery")[-1]
    assert off.charge_progress == "Stop"
    if kind != "iso2 AC":
        assert off.dc.status.error_code == "FAILED_ChargerConnectorLockFault"
    assert rig.is_safe()


@pytest.mark.parametrize("kind", ["din", "iso2 DC", "iso2 AC"])
def test_a_trip_that_leaves_time_ends_the_charge_in_order(kind: str) -> None:
    rig = rig_of(kind, at={4_000: lambda rig: rig.session.tripped(
        "over_temperature", "the inlet is too hot", rig.now_ms, 3_000)}).run()
    assert rig.ended is not None
    assert (rig.ended.code, "too hot" in rig.ended.sentence) == ("refused", True)
    assert "SAFE_SHUTDOWN" not in rig.phases
    assert "POWER_OFF" in rig.phases
    at_b = next(at_ms for at_ms, command in rig.said if command == c.RequestCp("B"))
    assert at_b < 7_000
    assert rig.is_safe()


@pytest.mark.parametrize("phase", ALL_PHASES)
def test_a_trip_of_the_supervisor_ends_safely_in_every_phase(phase: str) -> None:
    rig = rig_of("din").run(to_phase=phase)
    rig.session.tripped("over_voltage", "the inlet voltage is above what the battery may have", rig.now_ms)
    rig._take()
    rig.run()
    assert rig.ended is not None
    assert rig.ended.code == "refused"
    assert "the inlet voltage" in rig.ended.sentence
    assert rig.is_safe()


STRICT_CURRENT = CarQuirks(accepts_odd_reported_current=False)


@pytest.mark.parametrize(("change", "quirks", "what"), [
    ({"present_voltage_v": 450.0}, CarQuirks(), "450 V"),
    ({"present_current_a": 500.0}, STRICT_CURRENT, "500 A")])
def test_a_charger_that_tells_too_much_is_left(
        change: dict[str, float], quirks: CarQuirks, what: str) -> None:
    rig = rig_of("din", with_limits(**change), pev={"quirks": quirks}).run(30_000)
    assert rig.ended is not None
    assert rig.ended.code == "implausible"
    assert what in rig.ended.sentence
    assert "RAMP_DOWN" not in rig.phases


def test_a_charger_that_gives_too_much_is_left() -> None:
    def give(charger: ScriptedCharger, _request: Any, answer: Any) -> Any:
        charger.asked_a = 300.0
        return answer

    rig = rig_of("din", {"CurrentDemand": give}).run(30_000)
    assert rig.ended is not None
    assert rig.ended.code == "implausible"
    assert "300 A" in rig.ended.sentence


def test_an_odd_reported_current_is_nothing_against_an_own_measurement() -> None:
    rig = rig_of("din", with_limits(present_current_a=1_500.0), at={8_000: stopped}).run(30_000)
    assert rig.ended is not None
    assert rig.ended.code == "user_stop"


def test_current_that_never_comes_is_waited_for_for_ten_minutes() -> None:
    def idle(charger: ScriptedCharger, _request: Any, answer: Any) -> Any:
        charger.asked_a = 0.0
        return replace(answer, present_current_a=0.0)

    rig = rig_of("din", {"CurrentDemand": idle}, pev={"loop_interval_ms": 1_000}).run(700_000)
    assert rig.ended is not None
    assert rig.ended.code == "no_current"
    assert 600_000 <= rig.ended_ms <= 605_000
    assert rig.requests("PowerDelivery")[-1].dc.status.error_code == "FAILED_ChargingCurrentdifferential"


def test_a_second_session_starts_from_zero() -> None:
    first = rig_of("din", at={3_000: stopped}).run()
    second = rig_of("din", at={3_000: stopped}).run()
    assert [name for _, name, _ in first.sent] == [name for _, name, _ in second.sent]


def test_a_ten_minute_charge_is_quick_in_virtual_time() -> None:
    rig = rig_of("din", at={600_000: stopped}).run(700_000)
    assert rig.ended is not None
    assert len(rig.requests("CurrentDemand")) > 5_900


def test_nothing_is_done_before_the_start_and_after_the_end() -> None:
    session = PevSession(options())
    session.receive({}, 0)
    session.user_stop(0)
    session.tick(1_000)
    assert [command for command in session.take_commands() if not isinstance(command, Note)] == []
    session.connection_lost("refused", 0)
    assert any(isinstance(command, c.SessionEnded) for command in session.take_commands())
    session.connection_lost("fin", 1)
    session.hardware = HardwareState()
    session.tick(10_000)
    assert session.take_commands() == []

