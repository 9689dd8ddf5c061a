"""Records to messages and back, through the real codec, for random records and all recorded messages."""

from __future__ import annotations

import dataclasses
import json
import types
import typing
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exiConnector import ExiConnector
from plc.session import din, iso2
from plc.session import records as r
from plc.session.coding import (
    Coding,
    Long,
    Many,
    Misfit,
    Octets,
    Plain,
    Protocol,
    Quantity,
    Single,
    Structure,
    Switch,
    TextOctets,
    Whole,
    Word,
    scaled,
)
from plc.session.records import SessionError
from tests.support import SHARED, shared

PROTOCOLS = {"din": din, "iso2": iso2}

WITH_CERTIFICATES = (r.PaymentDetailsReq, r.CertificateInstallationReq, r.CertificateUpdateReq)

# What the schemas allow, by attribute; everything else follows from the kind of the field.
WORDS: dict[str, tuple[str, ...]] = {
    "response_code": ("OK", "OK_NewSessionEstablished", "FAILED", "FAILED_SequenceError",
                      "FAILED_UnknownSession", "FAILED_WrongEnergyTransferMode",
                      "FAILED_WrongChargeParameter"),
    "processing": ("Finished", "Ongoing"),
    "energy_transfer_mode": ("DC_extended", "DC_core", "AC_three_phase_core"),
    "energy_transfer_modes": ("DC_extended", "DC_core", "AC_three_phase_core"),
    "payment_options": ("ExternalPayment", "Contract"),
    "selected_payment_option": ("ExternalPayment", "Contract"),
    "category": ("EVCharging", "Internet", "OtherCustom"),
    "service_category": ("EVCharging", "Internet", "OtherCustom"),
    "notification": ("None", "StopCharging", "ReNegotiation"),
    "isolation": ("Invalid", "Valid", "Warning", "Fault"),
    "status_code": ("EVSE_NotReady", "EVSE_Ready", "EVSE_Shutdown", "EVSE_Malfunction", "Reserved_C"),
    "error_code": ("NO_ERROR", "FAILED_RESSTemperatureInhibit", "NoData"),
    "charge_progress": ("Start", "Stop", "Renegotiate"),
    "charging_session": ("Terminate", "Pause"),
}
MOST_BYTES = {"evcc_id": 6, "evse_id": 32, "session_id": 8}
LONGEST_LIST = {"energy_transfer_modes": 6, "payment_options": 2}
WHOLE_NUMBERS = {
    "soc_percent": (0, 100), "full_soc_percent": (0, 100), "bulk_soc_percent": (0, 100),
    "notification_max_delay_s": (0, 65535), "service_id": (0, 65535), "parameter_set_id": (-32768, 32767),
    "sa_schedule_tuple_id": (1, 255), "max_phases": (1, 3), "byte_value": (-128, 127),
    "short_value": (-32768, 32767), "int_value": (-2**31, 2**31 - 1), "start_s": (0, 16777214),
    "duration_s": (0, 86400), "status": (-32768, 32767), "max_entries_sa_schedule_tuple": (0, 65535),
}
ONE_OF = {("dc", "ac"): "one of them is given"}


def sixteen_bit_numbers() -> st.SearchStrategy[float]:
    """What a physical value can say exactly."""
    return st.builds(lambda count, power: count / 10**-power if power < 0 else float(count * 10**power),
                     st.integers(-32768, 32767), st.integers(-3, 3))


def values(coding: Coding[Any], attribute: str) -> st.SearchStrategy[Any]:
    if isinstance(coding, Structure):
        return records(coding)
    if isinstance(coding, Many):
        return st.lists(values(coding.item, attribute), min_size=1,
                        max_size=LONGEST_LIST.get(attribute, 3)).map(tuple)
    if isinstance(coding, Single):
        return values(coding.item, attribute).map(lambda value: (value,))
    if isinstance(coding, Switch):
        return st.sampled_from(sorted(coding.values))
    if isinstance(coding, Word):
        return st.sampled_from(WORDS[attribute])
    if isinstance(coding, Octets):
        return st.binary(max_size=MOST_BYTES[attribute])
    if isinstance(coding, TextOctets):
        return st.text(st.characters(codec="ascii", categories=("L", "N", "P")), min_size=7,
                       max_size=37).map(str.encode)
    if isinstance(coding, Quantity):
        return sixteen_bit_numbers()
    if isinstance(coding, Whole):
        return st.integers(-32768, 32767).map(float)
    if isinstance(coding, Long):
        return st.integers(0 if attribute == "reading_wh" else -2**63, 2**63 - 1)
    assert isinstance(coding, Plain)
    if coding.kind is bool:
        return st.booleans()
    if coding.kind is int:
        return st.integers(*WHOLE_NUMBERS.get(attribute, (0, 2**32 - 1)))
    if attribute == "gen_challenge":
        return st.just("AAECAwQFBgcICQoLDA0ODw==")
    return st.text(max_size=32)


def records(structure: Structure[Any]) -> st.SearchStrategy[Any]:
    """Records that the schema allows: one of dc and ac, one value in a parameter."""
    names = {field.attribute for field in structure.fields}

    @st.composite
    def build(draw: st.DrawFn) -> Any:
        left_out = {draw(st.sampled_from(["dc", "ac"]))} if {"dc", "ac"} <= names else set()
        content = {}
        for field in structure.fields:
            must = not field.is_optional or ({"dc", "ac"} <= names and field.attribute in ("dc", "ac"))
            if field.attribute not in left_out and (must or draw(st.booleans())):
                content[field.attribute] = draw(values(field.coding, field.attribute))
        return structure.record(**content)

    if structure.record is r.Parameter:
        return st.one_of([st.builds(r.Parameter, name=st.text(max_size=20),
                                    **{field.attribute: values(field.coding, field.attribute)})
                          for field in structure.fields if field.is_optional])
    return build()


def writable(protocol: Protocol) -> Iterator[tuple[str, Structure[Any]]]:
    """The messages that we write; requests with certificates are not among them."""
    for name, structure in protocol.structures.items():
        if structure.record not in WITH_CERTIFICATES:
            yield name, structure


CASES = [(schema, name, structure) for schema, module in PROTOCOLS.items()
         for name, structure in writable(module.PROTOCOL)]


@pytest.fixture(scope="module")
def codec() -> Iterator[ExiConnector]:
    with ExiConnector(patience_s=5) as connector:
        yield connector


@pytest.mark.parametrize(("schema", "name", "structure"), CASES,
                         ids=[f"{case[0]} {case[1]}" for case in CASES])
def test_every_record_comes_back_through_the_codec(codec: ExiConnector, schema: str, name: str,
                                                   structure: Structure[Any]) -> None:
    module = PROTOCOLS[schema]

    @settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
    @given(records(structure), st.binary(max_size=8))
    def comes_back(record: Any, session_id: bytes) -> None:
        record = sayable(schema, record)
        message = module.to_message(record, session_id)
        assert list(message["V2G_Message"]["Body"]) == [name]
        decoded = codec.decode(schema, codec.encode(schema, message))
        assert module.from_message(decoded) == (session_id, record)

    comes_back()


def sayable(schema: str, record: Any) -> Any:
    """The record as far as DIN 70121 can say it."""
    if schema != "din":
        return record
    if isinstance(record, r.PowerDeliveryReq):
        if record.charging_profile is None:
            return dataclasses.replace(record, sa_schedule_tuple_id=None)
        return dataclasses.replace(record, sa_schedule_tuple_id=record.sa_schedule_tuple_id or 1)
    if isinstance(record, r.ServiceDetailRes):
        return dataclasses.replace(record, parameter_sets=None)
    if isinstance(record, r.ChargeParameterDiscoveryReq) and record.dc is not None:
        return dataclasses.replace(record, dc=dataclasses.replace(record.dc, departure_time_s=None))
    if isinstance(record, r.ChargeParameterDiscoveryRes) and record.sa_schedules is None:
        return dataclasses.replace(record, sa_schedules=(
            r.SaScheduleTuple(sa_schedule_tuple_id=1,
                              p_max_schedule=(r.PMaxEntry(start_s=0, power_w=1.0),)),))
    if isinstance(record, r.ChargeParameterDiscoveryReq) and record.ac is not None:
        return dataclasses.replace(record, ac=dataclasses.replace(record.ac, departure_time_s=1))
    return record


def test_every_record_is_a_message_of_both_protocols() -> None:
    for union in (r.Request, r.Response):
        for record in typing.get_args(union):
            for module in PROTOCOLS.values():
                assert module.PROTOCOL.name_of(record)
    assert isinstance(r.Record, types.UnionType)


def recorded() -> list[Path]:
    return sorted((SHARED / "vectors" / "captures").glob("*.jsonl"))


@pytest.mark.skipif(not recorded(), reason="the recordings are missing (PYPLC_SHARED names their place)")
def test_every_recorded_message_is_read_and_says_the_same_when_written() -> None:
    read = 0
    for path in recorded():
        for line in path.read_text().splitlines():
            sample = json.loads(line)
            module = PROTOCOLS.get(sample.get("schema"))
            if module is None or not sample.get("json"):
                continue
            session_id, record = module.from_message(sample["json"])
            if type(record) not in WITH_CERTIFICATES:
                assert module.from_message(module.to_message(record, session_id)) == (session_id, record)
            read += 1
    assert read > 2500


@pytest.mark.parametrize("schema", PROTOCOLS)
def test_whatever_the_schema_allows_is_read_but_for_wrong_units(schema: str) -> None:
    module, read = PROTOCOLS[schema], 0
    refusals: list[SessionError] = []
    for line in shared(f"vectors/{schema}.jsonl").read_text().splitlines():
        sample = json.loads(line)
        if sample.get("fragment") or sample["message"] not in module.STRUCTURES:
            continue
        try:
            module.from_message(sample["json"])
            read += 1
        except SessionError as refusal:
            refusals.append(refusal)
    assert read > 1000
    assert [refusal for refusal in refusals if not refusal.where.endswith(".Unit")] == []


@pytest.mark.parametrize(("value", "multiplier", "count"), [
    (0, 0, 0), (400, 0, 400), (400.5, -1, 4005), (0.25, -2, 25), (0.125, -3, 125), (60_000, 1, 6_000),
    (150_000, 1, 15_000), (3_200_000, 2, 32_000), (32_767_000, 3, 32_767), (-32_768_000, 3, -32_768),
    (351.23712, -1, 3512), (12.34567, -3, 12346), (3276.75, 0, 3277), (40_001, 1, 4000), (-0.0004, -3, 0),
])
def test_physical_values_are_exact_or_as_fine_as_possible(value: float, multiplier: int, count: int) -> None:
    assert scaled(value) == (multiplier, count)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_any_number_is_written_close_or_refused(value: float) -> None:
    coding = Quantity("V")
    try:
        json_form = coding.put(value)
    except Misfit:
        assert abs(value) >= 32_767_500
        return
    step = 10.0 ** json_form["Multiplier"]
    assert abs(coding.take(json_form) - value) <= step * 0.5000001
    assert json_form["Multiplier"] == 3 or abs(json_form["Value"]) > 0 or abs(value) <= 0.0005


def din_message(name: str, content: object) -> dict[str, Any]:
    return {"V2G_Message": {"Header": {"SessionID": "01"}, "Body": {name: content}}}


STATUS = {"EVReady": True, "EVErrorCode": "NO_ERROR", "EVRESSSOC": 50}


@pytest.mark.parametrize(("message", "culprit"), [
    ({}, "V2G_Message"),
    (17, "V2G_Message"),
    ({"V2G_Message": {"Header": {"SessionID": "zz"}, "Body": {"SessionStopReq": {}}}}, "V2G_Message"),
    ({"V2G_Message": {"Header": {"SessionID": ""}, "Body": {}}}, "V2G_Message"),
    (din_message("FlyToTheMoonReq", {}), "FlyToTheMoonReq"),
    (din_message("CableCheckReq", {}), "CableCheckReq.DC_EVStatus"),
    (din_message("CableCheckReq", {"DC_EVStatus": {**STATUS, "EVReady": 1}}),
     "CableCheckReq.DC_EVStatus.EVReady"),
    (din_message("CableCheckReq", {"DC_EVStatus": STATUS, "Else": 1}), "CableCheckReq.Else"),
    (din_message("PreChargeReq", {"DC_EVStatus": STATUS, "EVTargetVoltage": {"Multiplier": 0, "Unit": "A",
                                                                             "Value": 1},
                                  "EVTargetCurrent": {"Multiplier": 0, "Value": 1}}),
     "PreChargeReq.EVTargetVoltage.Unit"),
    (din_message("PreChargeReq", {"DC_EVStatus": STATUS, "EVTargetVoltage": {"Multiplier": 9, "Value": 1}}),
     "PreChargeReq.EVTargetVoltage"),
])
def test_what_cannot_be_read_is_refused_by_name(message: Any, culprit: str) -> None:
    with pytest.raises(SessionError) as refusal:
        din.from_message(message)
    assert refusal.value.where == culprit
    assert culprit in str(refusal.value)


def test_a_unit_that_is_left_out_is_taken_for_the_right_one() -> None:
    message = din_message("PreChargeReq", {"DC_EVStatus": STATUS,
                                           "EVTargetVoltage": {"Multiplier": -1, "Value": 3520},
                                           "EVTargetCurrent": {"Multiplier": 0, "Value": 1}})
    _, record = din.from_message(message)
    assert (record.target_voltage_v, record.target_current_a) == (352.0, 1.0)


def test_what_a_protocol_cannot_say_is_refused_by_name() -> None:
    with pytest.raises(SessionError, match=r"PowerDeliveryReq\.ReadyToChargeState.*Renegotiate"):
        din.to_message(r.PowerDeliveryReq(charge_progress="Renegotiate"), b"")
    with pytest.raises(SessionError, match=r"PowerDeliveryReq\.SAScheduleTupleID: got nothing"):
        iso2.to_message(r.PowerDeliveryReq(charge_progress="Start"), b"")


def test_codes_that_din_does_not_know_become_its_own() -> None:
    _, record = din.from_message(din.to_message(r.SessionStopRes(response_code="FAILED_ContactorError"), b""))
    assert record.response_code == "FAILED"
    _, record = din.from_message(
        din.to_message(r.SessionStopRes(response_code="FAILED_NoChargeServiceSelected"), b""))
    assert record.response_code == "FAILED_ServiceSelectionInvalid"


# --- what came together once goes the same way at once


def forget(coding: Coding[Any]) -> None:
    """As if nothing had passed yet."""
    if isinstance(coding, Structure):
        coding._ways_in.clear()
        coding._ways_out.clear()
        for field in coding.fields:
            forget(field.coding)
    elif isinstance(coding, Many | Single):
        forget(coding.item)
    elif isinstance(coding, Quantity):
        coding._amount.cache_clear()
        scaled.cache_clear()


def outcome(work: Callable[[], object]) -> object:
    try:
        return work()
    except Misfit as misfit:
        return misfit.path, repr(misfit.got), misfit.want


JUNK: list[Any] = [None, True, False, 0, 1, -1, 1.0, 40_000, 10**400, 2.5, "", "x", "Wh", [], [1], {},
                   {"x": 1}, (), ("x",), b"x", float("nan"), float("inf")]


def spoiled(json_form: Any, random: Random) -> Any:
    """One thing in it changed, taken away, added, or put elsewhere."""
    places = list(inner(json_form))
    spoilt, where = random.choice(places) if places else (json_form, "x")
    how = random.randrange(4)
    if how == 0 or isinstance(spoilt, list):
        spoilt[where] = random.choice(JUNK)
    elif how == 1:
        spoilt[random.choice(("Else", "Unit", "Value"))] = random.choice(JUNK)
    elif how == 2:
        spoilt.pop(where, None)
    else:
        spoilt[where] = spoilt.pop(where, 1)    # the last one now
    return json_form


def inner(json_form: Any) -> Iterator[tuple[Any, Any]]:
    """Every place in nested objects and lists: what holds it, and its key."""
    pairs = json_form.items() if isinstance(json_form, dict) else enumerate(json_form)
    for key, value in pairs:
        yield json_form, key
        if isinstance(value, dict | list):
            yield from inner(value)


@pytest.mark.parametrize("name", ["CurrentDemandReq", "CurrentDemandRes", "ChargeParameterDiscoveryReq"])
@pytest.mark.parametrize("schema", PROTOCOLS)
def test_what_was_read_or_written_before_changes_nothing(schema: str, name: str) -> None:
    structure = PROTOCOLS[schema].STRUCTURES[name]

    @settings(max_examples=20, deadline=None)
    @given(records(structure), records(structure), st.randoms(use_true_random=False))
    def is_the_same(before: Any, record: Any, random: Random) -> None:
        if random.random() < 0.5:
            spoilt = random.choice([field.attribute for field in structure.fields])
            record = dataclasses.replace(record, **{spoilt: random.choice(JUNK)})
        forget(structure)
        written = outcome(lambda: structure.put(record))
        said = spoiled(structure.put(before), random)
        forget(structure)
        read = outcome(lambda: structure.take(said))

        structure.take(structure.put(before))
        for _ in range(2):
            assert repr(outcome(lambda: structure.put(record))) == repr(written)
            assert repr(outcome(lambda: structure.take(said))) == repr(read)

    is_the_same()
