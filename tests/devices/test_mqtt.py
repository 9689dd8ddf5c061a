"""The MQTT part: what it says, hears and refuses, without a broker."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices import mqtt_topics as t
from devices.assembly import EVSE, PEV, AssembledEvse, AssembledPev
from devices.base import EvseMeasured, PevMeasured
from devices.mqtt import Message, MqttOptions, MqttPart
from devices.mqtt_topics import Way
from devices.part import EVSE_OUTPUTS, EVSE_QUANTITIES, PEV_OUTPUTS, PEV_QUANTITIES, View
from devices.physics import LocalCable
from devices.virtual import VirtualEvse, VirtualPev
from devices.virtual_part import VirtualCarPart, VirtualChargerPart
from plc.commands import Note
from plc.safety.common import Trip
from plc.safety.evse import EvseOutputs
from plc.safety.pev import PevInputs, PevOutputs
from plc.session.causes import cause
from plc.session.commands import Phase, Progress, SessionEnded, SocRead
from plc.session.values import Reading

SOC = SocRead(evcc_id="dc0ea1116708", soc_percent=40, full_soc_percent=None, energy_capacity_wh=28_000.0,
              energy_request_wh=17_000.4, is_visit=False)


class Rig:
    """A part with what it is given, and what it has said last on each topic."""

    def __init__(self, side: str = "car", owned: str = "", **options: Any) -> None:
        self.notes: list[Note] = []
        self.orders: list[str] = []
        self.part = MqttPart(MqttOptions(side=side, **options), self._order, self.notes.append)
        self.part.owned = frozenset(owned.split()) | self.part.unasked
        self.part.prepare()
        self.said: dict[str, str] = {}
        self.messages: list[Message] = []
        self.now_ms = 10_000

    def _order(self, key: str) -> str:
        self.orders.append(key)
        return "as you like"

    def connect(self) -> Rig:
        self.part.connected(self.now_ms)
        return self.flush()

    def flush(self, after_ms: int = 1_000) -> Rig:
        self.now_ms += after_ms
        while messages := self.part.take(self.now_ms, 8):
            self.messages += messages
            self.said |= {message.topic: message.payload for message in messages}
            self.part.acknowledged(self.now_ms)
        return self

    def hear(self, topic: str, payload: bytes | str, *, is_retained: bool = False) -> Rig:
        self.part.received(topic, payload if isinstance(payload, bytes) else payload.encode(), is_retained,
                           self.now_ms)
        return self

    def see(self, measured: PevMeasured | EvseMeasured) -> Rig:
        self.part.see(View(measured, PevOutputs()), self.now_ms)
        return self

    def value(self, name: str, after_ms: int = 0) -> Any:
        reading = self.part.readings(self.now_ms + after_ms).get(name)
        return None if reading is None else reading.value


ALL_OF_A_CAR = " ".join(PEV_QUANTITIES)

# --- the table


@pytest.mark.parametrize(("side", "quantities", "outputs"), [
    ("car", PEV_QUANTITIES, PEV_OUTPUTS), ("charger", EVSE_QUANTITIES, EVSE_OUTPUTS)])
def test_everything_that_can_be_measured_or_driven_has_a_topic(
        side: str, quantities: Any, outputs: Any) -> None:
    topics = t.TOPICS[side]
    known = {one.source for one in topics if one.way in (Way.MEASURED, Way.SETTING)}
    # enabled is how MQTT says the wish to stop.
    assert {"wish" if name == "enabled" else name for name in known} == set(quantities)
    driven = {one.source for one in topics if one.way is Way.DRIVEN}
    assert driven == {field for fields in outputs.values() for field in fields}
    names = [one.name for one in topics]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("side", ["car", "charger"])
def test_no_name_of_0_9_is_said_and_heard_by_the_same_side(side: str) -> None:
    said = {old.name for old in t.OLD_SAID[side]}
    assert not said & t.OLD_HEARD[side].keys()


# --- heard


def test_a_value_that_is_given_to_mqtt_counts_until_it_is_too_old() -> None:
    rig = Rig(owned="battery_voltage_v soc battery_soc_percent inlet_voltage_v")
    rig.hear("pyPlc/car/battery_voltage/set", "352.5").hear("pyPlc/car/inlet_voltage/set", "12")
    rig.hear("pyPlc/car/soc/set", "40")
    assert rig.part.readings(rig.now_ms)["battery_voltage_v"] == Reading(352.5, rig.now_ms)
    assert rig.value("inlet_voltage_v", 1_000) == 12
    assert rig.value("inlet_voltage_v", 1_001) is None
    assert rig.value("battery_voltage_v", 2_500) == 352.5
    assert rig.value("battery_voltage_v", 2_501) is None
    assert rig.value("battery_soc_percent", 59_000) == 40


def test_all_values_of_the_battery_count_equally_long() -> None:
    names = "battery_voltage battery_max_voltage battery_max_current target_voltage target_current"
    rig = Rig(owned="battery_voltage_v max_voltage_v max_current_a target_voltage_v target_current_a",
              battery_age_ms=3_000)
    for name in names.split():
        rig.hear(f"pyPlc/car/{name}/set", "100")
    assert len(rig.part.readings(rig.now_ms + 3_000)) == 5
    assert len(rig.part.readings(rig.now_ms + 3_001)) == 0


def test_a_slow_value_is_young_for_the_session_until_its_own_limit() -> None:
    rig = Rig(owned="battery_voltage_v").hear("pyPlc/car/battery_voltage/set", "352.5")
    assert rig.part.readings(rig.now_ms + 2_400)["battery_voltage_v"].at_ms == rig.now_ms + 2_000


def test_only_what_pyplc_ini_gives_to_mqtt_is_subscribed_to() -> None:
    rig = Rig(owned="battery_voltage_v")
    assert set(rig.part.hears) == {
        "pyPlc/car/battery_voltage/set", "pyPlc/car/stop/set", "pyPlc/car/pause/set"}
    rig.hear("pyPlc/car/inlet_voltage/set", "400").hear("pyPlc/charger/supply_voltage/set", "400")
    assert rig.value("inlet_voltage_v") is None


@pytest.mark.parametrize("payload", [
    b"", b"x", b"nan", b"inf", b"-inf", b"1e999", b"5000", b"-1",
    b"\xff\xfe", b"400 V", b"4" * 100_000, b"\0", b"35_0", "３５０".encode()])
def test_nonsense_is_refused_and_changes_nothing(payload: bytes) -> None:
    rig = Rig(owned="battery_voltage_v").connect()
    rig.hear("pyPlc/car/battery_voltage/set", "352").hear("pyPlc/car/battery_voltage/set", payload)
    assert rig.value("battery_voltage_v") == 352
    if payload:
        reply = json.loads(rig.flush(0).said["pyPlc/car/reply"])
        assert reply["topic"] == "pyPlc/car/battery_voltage/set"
        assert "want a number 0..1500" in reply["refused"]
        assert [note.event for note in rig.notes] == ["refused"]


@given(st.sampled_from(Rig("car", ALL_OF_A_CAR).part.hears), st.binary(max_size=300), st.booleans())
def test_any_payload_is_a_value_or_refused(topic: str, payload: bytes, is_retained: bool) -> None:
    rig = Rig("car", ALL_OF_A_CAR).connect()
    rig.part.received(topic, payload, is_retained, rig.now_ms)
    assert rig.part.readings(rig.now_ms) or rig.orders or rig.notes or not payload


def test_a_flood_of_nonsense_is_told_once_a_second() -> None:
    rig = Rig(owned="battery_voltage_v").connect()
    for _ in range(1_000):
        rig.hear("pyPlc/car/battery_voltage/set", "x")
    assert len(rig.notes) == 1


def test_a_measurement_that_the_broker_kept_is_not_believed() -> None:
    rig = Rig(owned="inlet_voltage_v").connect().hear("pyPlc/car/inlet_voltage/set", "0", is_retained=True)
    assert rig.value("inlet_voltage_v") is None
    assert "how old" in rig.flush(0).said["pyPlc/car/reply"]


def test_an_order_that_the_broker_kept_is_not_carried_out() -> None:
    rig = Rig().connect().hear("pyPlc/car/stop/set", "PRESS", is_retained=True)
    assert rig.orders == []


def test_an_authorisation_that_the_broker_kept_allows_nobody() -> None:
    rig = Rig("charger").connect().hear("pyPlc/charger/authorised/set", "on", is_retained=True)
    assert rig.value("authorised") is None


def test_a_limit_that_the_broker_kept_holds() -> None:
    rig = Rig("charger", owned="supply_max_current_a").connect()
    rig.hear("pyPlc/charger/supply_max_current/set", "20", is_retained=True)
    assert rig.value("supply_max_current_a", 3_600_000) == 20


def test_orders_are_carried_out_and_answered() -> None:
    rig = Rig("charger").connect()
    rig.hear("pyPlc/charger/stop/set", "PRESS").hear("pyPlc/charger/renegotiate/set", "1")
    assert rig.orders == [" ", "r"]
    assert json.loads(rig.flush(0).said["pyPlc/charger/reply"]) == {
        "topic": "pyPlc/charger/renegotiate/set", "answer": "as you like"}


def test_authorisation_is_for_one_charge_and_as_long_as_the_broker_is_there() -> None:
    rig = Rig("charger").connect()
    assert rig.value("authorised") is None
    rig.hear("pyPlc/charger/authorised/set", "on")
    assert rig.value("authorised", 3_600_000) is True
    assert rig.flush().said["pyPlc/charger/authorised"] == "on"
    rig.part.lost("gone")
    assert rig.value("authorised") is None
    rig.connect()
    rig.part.tell(SessionEnded(cause("connection_refused")), rig.now_ms)    # it came to nothing
    assert rig.value("authorised") is True
    rig.part.tell(Phase("AUTHORIZED"), rig.now_ms)
    rig.part.tell(SessionEnded(cause("full")), rig.now_ms)
    assert rig.value("authorised") is False
    assert rig.flush().said["pyPlc/charger/authorised"] == "off"


def test_disabled_stops_and_stays_so_without_the_broker() -> None:
    rig = Rig("charger").connect()
    assert rig.value("wish") == "none"
    rig.hear("pyPlc/charger/enabled/set", "off", is_retained=True)
    assert rig.value("wish") == "stop"
    rig.part.lost("gone")
    assert rig.value("wish") == "stop"
    rig.hear("pyPlc/charger/enabled/set", "1")
    assert rig.value("wish") == "none"


# --- said


def test_measurements_are_said_by_name_retained_and_unknown_when_nobody_knows() -> None:
    rig = Rig()
    at = rig.now_ms
    rig.see(PevMeasured(inputs=PevInputs(
        inlet_voltage_v=Reading(352.04, at), inlet_current_a=Reading(-0.04, at),
        plugged=Reading(True, at), cp_state=Reading("C", at)))).connect()
    said = rig.said
    assert said["pyPlc/car/inlet_voltage"] == "352.0"
    assert said["pyPlc/car/inlet_current"] == "0.0"
    assert (said["pyPlc/car/plugged"], said["pyPlc/car/cp_state"]) == ("on", "C")
    assert said["pyPlc/car/battery_voltage"] == "None"
    assert all(message.is_retained for message in rig.messages if "inlet" in message.topic)
    rig.flush(10_000).see(PevMeasured(inputs=PevInputs(inlet_voltage_v=Reading(352.04, at)))).flush()
    assert rig.said["pyPlc/car/inlet_voltage"] == "None"


def test_a_noisy_value_is_said_once_a_second_a_switch_at_once() -> None:
    rig = Rig().connect()
    rig.messages.clear()
    for step in range(100):
        rig.see(PevMeasured(inputs=PevInputs(inlet_voltage_v=Reading(300.0 + step, rig.now_ms),
                                             plugged=Reading(bool(step % 2), rig.now_ms)))).flush(10)
    topics = [message.topic for message in rig.messages]
    assert topics.count("pyPlc/car/inlet_voltage") == 1
    assert topics.count("pyPlc/car/plugged") == 100


def test_outputs_are_said_again_and_again_with_qos_1_and_never_kept() -> None:
    rig = Rig(owned="contactors cp lock").connect()
    rig.messages.clear()
    for _ in range(10):
        rig.part.drive(PevOutputs("C", True, None), rig.now_ms)
        rig.flush(100)
    mine = [message for message in rig.messages if message.topic == "pyPlc/car/drive/contactors"]
    assert mine == [Message("pyPlc/car/drive/contactors", "on", 1, is_retained=False)] * 2
    assert rig.said["pyPlc/car/drive/cp_state"] == "C"
    assert "pyPlc/car/drive/lock" not in rig.said
    rig.part.drive(PevOutputs("B", False, False), rig.now_ms)
    rig.flush(0)
    assert (rig.said["pyPlc/car/drive/contactors"], rig.said["pyPlc/car/drive/lock"]) == ("off", "unlock")


def test_outputs_that_others_drive_are_not_said() -> None:
    rig = Rig(owned="lock", with_old_names=True).connect()
    rig.part.drive(PevOutputs("C", True, True), rig.now_ms)
    rig.flush()
    assert [topic for topic in rig.said if "drive" in topic or "request" in topic] == [
        "pyPlc/car/drive/lock", "pyPlc/lock_request"]


def test_the_supply_gets_its_setpoints_and_the_steady_pilot_is_100_percent() -> None:
    rig = Rig("charger", owned="supply pwm").connect()
    rig.part.drive(EvseOutputs(None, False, True, 352.0, -12.5), rig.now_ms)
    rig.flush()
    assert [rig.said[f"pyPlc/charger/drive/{name}"] for name in (
        "supply_voltage", "supply_current", "supply_enabled", "pwm_duty")] == [
            "352.0", "-12.5", "on", "100.0"]


def test_the_course_of_a_session_is_told() -> None:
    rig = Rig("charger").connect()
    rig.part.tell(Phase("CHARGING"), rig.now_ms)
    rig.part.tell(Progress({"soc_percent": 41, "evcc_id": "dc0ea1", "something_new": 3}), rig.now_ms)
    rig.part.tell(SOC, rig.now_ms)
    rig.part.tell(Trip("pilot_lost", "the control pilot is gone", 3), rig.now_ms)
    said = rig.flush().said
    assert (said["pyPlc/charger/phase"], said["pyPlc/charger/soc"]) == ("CHARGING", "41.0")
    assert said["pyPlc/charger/trip"] == "pilot_lost: the control pilot is gone"
    assert json.loads(said["pyPlc/charger/soc_read"]) == {
        "current_soc": 40, "full_soc": -1, "energy_capacity": 28000, "energy_request": 17000,
        "evccid": "dc0ea1116708"}
    rig.part.tell(SessionEnded(cause("full")), rig.now_ms)
    said = rig.flush().said
    assert (said["pyPlc/charger/phase"], said["pyPlc/charger/end_code"]) == ("IDLE", "full")
    assert said["pyPlc/charger/end_reason"] == "The battery is full."
    rig.part.tell(Phase("CONNECTED"), rig.now_ms)
    assert rig.flush().said["pyPlc/charger/trip"] == "none"


# --- the connection


def test_after_a_reconnect_everything_is_said_anew() -> None:
    rig = Rig(owned="contactors").connect()
    rig.part.drive(PevOutputs(), rig.now_ms)
    before = rig.flush().said
    rig.part.lost("killed")
    assert rig.part.take(rig.now_ms, 8) == []
    assert rig.part.trouble(rig.now_ms) == "the MQTT broker is not there: killed"
    rig.said = {}
    rig.connect()
    assert rig.said.keys() == before.keys()
    first = rig.messages[-len(rig.said)]
    assert first == Message("pyPlc/car/availability", "online", 1, is_retained=True)


def test_a_broker_that_does_not_answer_is_noticed_in_one_and_a_half_seconds_where_it_matters() -> None:
    for owned, limit_ms in (("contactors", 1_500), ("", 15_000)):
        rig = Rig(owned=owned)
        rig.part.connected(rig.now_ms)
        assert not rig.part.is_dead(rig.now_ms + limit_ms)
        assert rig.part.is_dead(rig.now_ms + limit_ms + 1)


def test_a_broker_that_only_shows_is_to_blame_for_nothing() -> None:
    rig = Rig("charger").connect()
    rig.part.lost("killed")
    assert rig.part.trouble(rig.now_ms) == ""


def test_while_nothing_can_be_sent_only_the_newest_value_waits() -> None:
    rig = Rig().connect()
    for step in range(1_000):
        rig.see(PevMeasured(inputs=PevInputs(inlet_voltage_v=Reading(float(step), rig.now_ms))))
    rig.messages.clear()
    rig.flush(2_000)
    said = [message.payload for message in rig.messages if message.topic == "pyPlc/car/inlet_voltage"]
    assert said == ["999.0"]


def test_it_wakes_when_the_next_message_may_go_and_sleeps_otherwise() -> None:
    rig = Rig().connect()
    assert rig.part.next_message_ms(rig.now_ms) == rig.now_ms - 1_000 + 5_000 + 1_000
    rig.see(PevMeasured(inputs=PevInputs(plugged=Reading(True, rig.now_ms))))
    assert rig.part.next_message_ms(rig.now_ms) == rig.now_ms
    rig.part.lost("gone")
    assert rig.part.next_message_ms(rig.now_ms) is None


def test_outputs_go_before_everything_else() -> None:
    rig = Rig(owned="contactors").connect()
    rig.see(PevMeasured(inputs=PevInputs(**{name: Reading(True, rig.now_ms) for name in (
        "plugged", "locked", "stop_button", "contactors_closed")})))  # type: ignore[arg-type]
    rig.part.drive(PevOutputs(contactors_closed=True), rig.now_ms)
    assert [message.topic for message in rig.part.take(rig.now_ms + 1, 1)] == ["pyPlc/car/drive/contactors"]


def test_what_was_live_while_the_broker_was_away_is_not_said_later() -> None:
    rig = Rig(with_old_names=True).connect()
    rig.part.lost("killed")
    rig.part.tell(Progress({"evse_present_voltage_v": 350.0}), rig.now_ms)
    rig.said = {}
    rig.connect()
    assert "pyPlc/charger_voltage" not in rig.said
    assert rig.said["pyPlc/car/charger_voltage"] == "350.0"
    rig.part.tell(SessionEnded(cause("full")), rig.now_ms)
    assert rig.flush().said["pyPlc/car/charger_voltage"] == "None"


def test_the_last_words_are_outputs_at_rest_and_offline() -> None:
    rig = Rig(owned="contactors").connect()
    rig.part.drive(PevOutputs("C", True), rig.now_ms)
    rig.part.drive(PevOutputs(), rig.now_ms)
    assert rig.part.last_words() == [
        Message("pyPlc/car/drive/contactors", "off", 1),
        Message("pyPlc/car/availability", "offline", 1, is_retained=True)]


# --- the names of 0.9


def test_the_car_says_and_hears_what_0_9_did() -> None:
    rig = Rig(owned="cp contactors lock battery_voltage_v target_voltage_v max_voltage_v target_current_a "
              "max_current_a battery_soc_percent inlet_voltage_v", with_old_names=True).connect()
    rig.part.drive(PevOutputs("C", True, True), rig.now_ms)
    rig.part.tell(Progress({"evse_max_voltage_v": 450, "evse_max_current_a": 200.0,
                            "evse_present_voltage_v": 351.5, "evse_present_current_a": 9}), rig.now_ms)
    rig.part.tell(Phase("PRE_CHARGE"), rig.now_ms)
    said = rig.flush().said
    assert {name: said[f"pyPlc/{name}"] for name in (
        "cpstate", "relay_request", "lock_request", "charger_max_voltage", "charger_max_current",
        "charger_voltage", "charger_current", "fsm_state")} == {
            "cpstate": "C", "relay_request": "on", "lock_request": "lock", "charger_max_voltage": "450.0",
            "charger_max_current": "200.0", "charger_voltage": "351.5", "charger_current": "9.0",
            "fsm_state": "PreChrge ongoing"}
    assert not any(message.is_retained for message in rig.messages if message.topic.count("/") == 1)
    for name, text in (("battery_voltage", "350"), ("target_voltage", "402.5"), ("target_current", "80"),
                       ("soc", "41"), ("inlet_voltage", "7")):
        rig.hear(f"pyPlc/{name}", text)
    assert {name: rig.value(name) for name in rig.part.readings(rig.now_ms)} == {
        "battery_voltage_v": 350, "target_voltage_v": 402.5, "max_voltage_v": 402.5, "target_current_a": 80,
        "max_current_a": 80, "battery_soc_percent": 41, "inlet_voltage_v": 7}


def test_the_charger_says_and_hears_what_0_9_did() -> None:
    rig = Rig("charger", owned="supply_voltage_v supply_current_a supply_max_voltage_v supply_max_current_a",
              with_old_names=True).connect()
    rig.part.tell(Progress({"soc_percent": 41, "energy_capacity_wh": 28000, "evcc_id": "dc0ea1116708",
                            "target_voltage_v": 345, "target_current_a": 12.5}), rig.now_ms)
    rig.part.tell(Phase("CHARGING"), rig.now_ms)
    said = rig.flush().said
    assert {name: said[f"pyPlc/{name}"] for name in (
        "soc", "battery_capacity", "evccid", "target_voltage", "target_current", "fsm_state")} == {
            "soc": "41", "battery_capacity": "28000.0", "evccid": "dc0ea1116708", "target_voltage": "345.0",
            "target_current": "12.5", "fsm_state": "CurrentDemand"}
    for name, text in (("charger_voltage", "344.5"), ("charger_current", "12"), ("enabled", "0"),
                       ("charger_max_voltage", "450.0"), ("charger_max_current", "125.0")):
        rig.hear(f"pyPlc/{name}", text)
    assert {name: rig.value(name) for name in rig.part.readings(rig.now_ms)} == {
        "supply_voltage_v": 344.5, "supply_current_a": 12, "supply_max_voltage_v": 450,
        "supply_max_current_a": 125, "wish": "stop"}


def test_a_supply_that_follows_the_names_of_0_9_is_told_0_when_it_shall_be_off() -> None:
    rig = Rig("charger", owned="supply", with_old_names=True).connect()
    rig.part.tell(Progress({"target_voltage_v": 345, "target_current_a": 12.5}), rig.now_ms)
    rig.part.drive(EvseOutputs(5.0, True, True, 345.0, 1.0), rig.now_ms)
    said = rig.flush().said
    assert (said["pyPlc/target_voltage"], said["pyPlc/target_current"]) == ("345.0", "1.0")
    rig.part.drive(EvseOutputs(5.0, True, False, 345.0, 1.0), rig.now_ms)
    said = rig.flush().said
    assert (said["pyPlc/target_voltage"], said["pyPlc/target_current"]) == ("0.0", "0.0")
    rig.part.tell(Progress({"target_voltage_v": 350, "target_current_a": 12.5}), rig.now_ms)
    assert rig.flush().said["pyPlc/target_voltage"] == "0.0"


def test_live_values_of_0_9_are_said_again_even_if_nothing_is_new() -> None:
    rig = Rig(with_old_names=True).connect()
    rig.messages.clear()
    for _ in range(5):
        rig.part.tell(Progress({"evse_present_voltage_v": 350.0}), rig.now_ms)
        rig.flush(100)
    assert [message.topic for message in rig.messages].count("pyPlc/charger_voltage") == 5


def test_car_and_charger_at_the_same_topic_with_the_names_of_0_9_are_warned() -> None:
    rig = Rig(with_old_names=True).connect()
    assert "pyPlc/charger/availability" in rig.part.hears
    rig.hear("pyPlc/charger/availability", "offline", is_retained=True)
    assert rig.notes == []
    rig.hear("pyPlc/charger/availability", "online", is_retained=True)
    assert [note.event for note in rig.notes] == ["warning"]


def test_without_the_option_no_name_of_0_9_is_used() -> None:
    rig = Rig("charger", owned=" ".join(EVSE_QUANTITIES | set(EVSE_OUTPUTS))).connect()
    rig.part.tell(Phase("CHARGING"), rig.now_ms)
    rig.part.drive(EvseOutputs(), rig.now_ms)
    rig.flush()
    assert all(name.startswith("pyPlc/charger/") for name in [*rig.said, *rig.part.hears])


# --- Home Assistant


@pytest.mark.parametrize("side", ["car", "charger"])
def test_home_assistant_finds_every_measurement_and_control(side: str) -> None:
    owned = " ".join(PEV_QUANTITIES if side == "car" else EVSE_QUANTITIES)
    rig = Rig(side, owned=owned, discovery="homeassistant").connect()
    configs = {topic: json.loads(payload) for topic, payload in rig.said.items()
               if topic.startswith("homeassistant/")}
    shown = {one.name: one for one in t.TOPICS[side] if one.component}
    assert {topic.split("/")[3] for topic in configs} == shown.keys()
    for topic, config in configs.items():
        prefix, component, node, name, last = topic.split("/")
        assert (prefix, component, node, last) == (
            "homeassistant", shown[name].component, f"pyPlc_{side}", "config")
        assert config["availability_topic"] == f"pyPlc/{side}/availability"
        assert config["unique_id"] == f"pyPlc_{side}_{name}"
        assert config["device"]["identifiers"] == [f"pyPlc_{side}"]
        state, command = config.get("state_topic"), config.get("command_topic")
        assert state in (f"pyPlc/{side}/{name}", None)
        assert (state is None) == (component == "button")
        if command is not None:
            assert command in rig.part.hears
    assert all(message.is_retained for message in rig.messages if message.topic in configs)


def test_home_assistant_may_not_set_what_nobody_hears() -> None:
    rig = Rig("charger", discovery="ha").connect()
    assert "ha/sensor/pyPlc_charger/supply_max_current/config" in rig.said


# --- among other parts


def test_mqtt_takes_only_what_is_given_to_it() -> None:
    mqtt = MqttPart(MqttOptions(side="car"), str, lambda _: None)
    car = AssembledPev(PEV, [VirtualCarPart(VirtualPev(LocalCable().end())), mqtt],
                       {"battery_voltage_v": "mqtt", "lock": "mqtt"})
    assert mqtt.owned == {"battery_voltage_v", "lock"}
    assert car.measure(0).inputs.battery_voltage_v is None
    charger_mqtt = MqttPart(MqttOptions(side="charger"), str, lambda _: None)
    AssembledEvse(EVSE, [VirtualChargerPart(VirtualEvse(LocalCable().end())), charger_mqtt])
    assert charger_mqtt.owned == {"authorised", "wish"}
