"""Our car at our charger: whole sessions in virtual time, every message through the real codec."""

from collections.abc import Iterator
from typing import Any

import pytest

from exiConnector import ExiConnector
from fsmEvse import EvseOptions
from fsmPev import PevState
from plc.session.quirks import CarQuirks, ChargerQuirks, listed
from tests.session.pair import Pair
from tests.session.rig import Car, options

KINDS = {"din": ("din", "DC"), "iso2 DC": ("iso2", "DC"), "iso2 AC": ("iso2", "AC")}
DC = ("din", "iso2 DC")
CHARGING = {"din": "CURRENT_DEMAND", "iso2 DC": "CURRENT_DEMAND", "iso2 AC": "CHARGING_STATUS"}


@pytest.fixture(scope="module")
def codec() -> Iterator[ExiConnector]:
    with ExiConnector(patience_s=10.0) as connector:    # on a busy machine
        yield connector


def pair_of(codec: ExiConnector, kind: str, *, pev: Any = None, evse: Any = None, **more: Any) -> Pair:
    schema, energy = KINDS[kind]
    modes = ("AC_three_phase_core",) if energy == "AC" else ("DC_extended",)
    return Pair(codec, options(**{"protocols": (schema,), "energy": energy, **(pev or {})}),
                EvseOptions(**{"energy_modes": modes, **(evse or {})}), **more)


def car_stops(pair: Pair) -> None:
    pair.pev.user_stop(pair.now_ms)


def charger_stops(pair: Pair) -> None:
    pair.evse.notify("stop", pair.now_ms)


@pytest.mark.parametrize("kind", KINDS)
def test_a_whole_charge_stopped_by_the_car(codec: ExiConnector, kind: str) -> None:
    pair = pair_of(codec, kind).at(4_000, car_stops).run()
    assert pair.codes() == {"pev": "user_stop", "evse": "car_stopped"}
    assert pair.is_safe()
    assert pair.named("SessionStopRes")[-1].response_code == "OK"
    codes = {record.response_code for _, name, record in pair.talk if name.endswith("Res")}
    assert codes == {"OK", "OK_NewSessionEstablished"}
    if kind in DC:
        assert "WELDING_DETECTION" in pair.phases["pev"]
        assert len(pair.named("CurrentDemandReq")) > 20


@pytest.mark.parametrize("kind", KINDS)
def test_neither_needs_a_leniency_of_the_other(codec: ExiConnector, kind: str) -> None:
    """As at a car and a charger that put up with nothing; ISO 15118-2 negotiates anew in between."""
    strict = {side: {"quirks": quirks(**{quirk.name: False for quirk in listed(quirks)})}
              for side, quirks in (("pev", CarQuirks), ("evse", ChargerQuirks))}
    pair = pair_of(codec, kind, **strict)
    if kind != "din":
        pair.at(3_000, lambda pair: pair.evse.notify("renegotiate", pair.now_ms))
    pair.at(6_000, car_stops).run()
    assert pair.codes() == {"pev": "user_stop", "evse": "car_stopped"}
    assert pair.is_safe()
    starts = [record for record in pair.named("PowerDeliveryReq") if record.charge_progress == "Start"]
    assert len(starts) == (1 if kind == "din" else 2)


@pytest.mark.parametrize("kind", KINDS)
def test_a_whole_charge_stopped_by_the_charger(codec: ExiConnector, kind: str) -> None:
    pair = pair_of(codec, kind).at(4_000, charger_stops).run()
    assert pair.codes() == {"pev": "charger_stopped", "evse": "charger_stopped"}
    assert pair.is_safe()
    assert pair.named("PowerDeliveryReq")[-1].charge_progress == "Stop"


@pytest.mark.parametrize("kind", DC)
def test_a_full_battery_ends_the_charge_on_both_sides(codec: ExiConnector, kind: str) -> None:
    pair = pair_of(codec, kind, car=Car(full=True)).run()
    assert pair.codes() == {"pev": "full", "evse": "full"}
    assert pair.is_safe()


@pytest.mark.parametrize("kind", ["iso2 DC", "iso2 AC"])
def test_the_charger_can_ask_for_new_parameters(codec: ExiConnector, kind: str) -> None:
    pair = pair_of(codec, kind).at(4_000, lambda pair: pair.evse.notify("renegotiate", pair.now_ms))
    pair.at(12_000, car_stops).run()
    assert pair.codes() == {"pev": "user_stop", "evse": "car_stopped"}
    progress = [record.charge_progress for record in pair.named("PowerDeliveryReq")]
    assert progress == ["Start", "Renegotiate", "Start", "Stop"]
    assert pair.is_safe()
    if kind in DC:
        names = [name for _, name, _ in pair.talk]
        for nth in (index for index, name in enumerate(names) if name == "PowerDeliveryReq"):
            before = [record for _, name, record in pair.talk[:nth] if name == "CurrentDemandRes"]
            assert pair.talk[nth][2].charge_progress == "Start" or abs(before[-1].present_current_a) < 1


@pytest.mark.parametrize("kind", ["iso2 DC", "iso2 AC"])
def test_a_paused_session_is_joined_again_and_only_once(codec: ExiConnector, kind: str) -> None:
    first = pair_of(codec, kind).at(4_000, lambda pair: pair.pev.pause(pair.now_ms)).run()
    assert first.codes() == {"pev": "paused", "evse": "paused"}
    assert first.is_safe()
    second = pair_of(codec, kind, resume=first.pev.paused, memory=first.memory).at(4_000, car_stops).run()
    assert second.named("SessionSetupRes")[0].response_code == "OK_OldSessionJoined"
    assert second.pev.session_id == first.pev.session_id
    assert second.codes() == {"pev": "user_stop", "evse": "car_stopped"}
    third = pair_of(codec, kind, resume=first.pev.paused, memory=first.memory).at(4_000, car_stops).run()
    assert third.named("SessionSetupRes")[0].response_code == "OK_NewSessionEstablished"
    assert third.codes()["pev"] == "user_stop"


@pytest.mark.parametrize(("wanted", "spoken", "schema"), [
    (("din", "iso2"), ("iso2", "din"), "din"), (("iso2", "din"), ("din", "iso2"), "iso2"),
    (("iso2", "din"), ("din",), "din"), (("din",), ("iso2",), None)])
def test_the_car_decides_among_what_both_speak(
        codec: ExiConnector, wanted: tuple[str, ...], spoken: tuple[str, ...], schema: str | None) -> None:
    pair = pair_of(codec, "din", pev={"protocols": wanted}, evse={"protocols": spoken})
    pair.at(3_000, car_stops).run()
    if schema is None:
        assert pair.codes() == {"pev": "no_common_protocol", "evse": "no_common_protocol"}
    else:
        assert (pair.pev.schema, pair.evse.schema) == (schema, schema)
        assert pair.codes()["pev"] == "user_stop"


def test_a_car_for_ac_leaves_a_charger_for_dc(codec: ExiConnector) -> None:
    pair = pair_of(codec, "iso2 AC", evse={"energy_modes": ("DC_extended",)}).run()
    assert pair.codes() == {"pev": "offer_unusable", "evse": "car_stopped"}
    assert pair.named("SessionStopRes")[-1].response_code == "OK"


@pytest.mark.parametrize("kind", DC)
def test_a_charger_that_only_reads_the_soc_is_left_in_order(codec: ExiConnector, kind: str) -> None:
    pair = pair_of(codec, kind, evse={"reads_soc_only": True}).run()
    assert pair.codes() == {"pev": "charger_stopped", "evse": "soc_read"}
    assert pair.is_safe()
    assert not pair.named("CableCheckReq")


@pytest.mark.parametrize("kind", DC)
def test_a_bad_isolation_ends_before_anything_is_live(codec: ExiConnector, kind: str) -> None:
    pair = pair_of(codec, kind)
    pair.supply.result = "fault"
    pair.run()
    assert pair.codes() == {"pev": "response_failed", "evse": "isolation"}
    assert pair.is_safe()
    assert "PRE_CHARGE" not in pair.phases["pev"]


@pytest.mark.parametrize("kind", DC)
def test_a_fault_of_the_supply_ends_the_charge(codec: ExiConnector, kind: str) -> None:
    def break_it(pair: Pair) -> None:
        pair.supply.fault = True

    pair = pair_of(codec, kind).at(4_000, break_it).run()
    assert pair.codes()["evse"] == "supply_fault"
    assert pair.codes()["pev"] in ("charger_status", "charger_stopped", "response_failed")
    assert pair.is_safe()


@pytest.mark.parametrize("kind", DC)
def test_measurements_that_stand_still_are_not_told(codec: ExiConnector, kind: str) -> None:
    def freeze(pair: Pair) -> None:
        pair.supply.frozen_ms = pair.now_ms

    pair = pair_of(codec, kind).at(4_000, freeze).run()
    assert pair.codes() == {"pev": "response_failed", "evse": "stale_measurement"}
    assert pair.is_safe()


@pytest.mark.parametrize("kind", KINDS)
def test_pulling_the_plug_ends_both_sides(codec: ExiConnector, kind: str) -> None:
    def pull(pair: Pair) -> None:
        pair.car.plugged = False

    pair = pair_of(codec, kind).at(4_000, pull).run()
    assert pair.codes()["evse"] == "unplugged"
    assert pair.codes()["pev"] == "unplugged"
    assert pair.is_safe()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("who", ["pev", "evse"])
def test_a_side_that_vanishes_leaves_the_other_one_safe(codec: ExiConnector, kind: str, who: str) -> None:
    pair = pair_of(codec, kind).run(to_phase=CHARGING[kind])
    pair.vanish(who)
    pair.run(pair.now_ms + 10_000)
    assert pair.codes() == {"evse" if who == "pev" else "pev": "connection_reset"}
    assert pair.is_safe()


@pytest.mark.parametrize("kind", KINDS)
def test_no_message_is_sent_after_a_side_has_ended(codec: ExiConnector, kind: str) -> None:
    pair = pair_of(codec, kind).at(3_000, car_stops).run()
    assert pair.pev.state is PevState.ENDED
    pair.pev.tick(pair.now_ms + 100_000)
    pair.evse.tick(pair.now_ms + 100_000)
    assert pair.pev.take_commands() == []
    assert pair.evse.take_commands() == []


def test_many_sessions_in_a_row_are_alike(codec: ExiConnector) -> None:
    runs = [pair_of(codec, "din").at(2_000, car_stops).run() for _ in range(3)]
    assert len({tuple(name for _, name, _ in run.talk) for run in runs}) == 1
