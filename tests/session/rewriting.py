"""Recorded conversations rewritten as other makers' cars and chargers would have held them.

Each rewriting takes a conversation and gives another, or the same if it has nothing to rewrite.  What it
makes is still what the schema allows: sayable() says so.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from exiConnector import ExiConnector
from tests.session.recorded import LOOP, Conversation, Message

Rewriting = Callable[[Conversation], Conversation]
Change = Callable[[str, dict[str, Any]], None]    # name, body: to be changed in place

OPTIONAL = {
    "ServiceDiscoveryReq": ("ServiceScope", "ServiceCategory"),
    "ChargeParameterDiscoveryReq": ("MaxEntriesSAScheduleTuple",),
    "DC_EVChargeParameter": ("EVMaximumPowerLimit", "EVEnergyCapacity", "EVEnergyRequest", "FullSOC",
                             "BulkSOC"),
    "DC_EVStatus": ("EVCabinConditioning", "EVRESSConditioning"),
    "PowerDeliveryReq": ("ChargingProfile", "DC_EVPowerDeliveryParameter"),
    "CurrentDemandReq": ("EVMaximumVoltageLimit", "EVMaximumCurrentLimit", "EVMaximumPowerLimit",
                         "BulkChargingComplete", "RemainingTimeToFullSoC", "RemainingTimeToBulkSoC"),
    "SessionSetupRes": ("DateTimeNow", "EVSETimeStamp"),
    "ServiceDiscoveryRes": ("ServiceList",),
    "DC_EVSEStatus": ("EVSEIsolationStatus",),
    "DC_EVSEChargeParameter": ("EVSEMaximumPowerLimit", "EVSECurrentRegulationTolerance",
                               "EVSEEnergyToBeDelivered"),
    "CurrentDemandRes": ("EVSEMaximumVoltageLimit", "EVSEMaximumCurrentLimit", "EVSEMaximumPowerLimit",
                         "MeterInfo", "ReceiptRequired"),
    "ChargingStatusRes": ("EVSEMaxCurrent", "MeterInfo", "ReceiptRequired"),
}
REQUIRED = {"iso2": {"DC_EVSEChargeParameter": ("EVSEMaximumPowerLimit",)}}


def remade(message: Message, document: Any) -> Message:
    """The message with another document."""
    (content,) = document.values()
    body = next(iter(content["Body"].values())) if message.schema != "app" else content
    return replace(message, document=document, body=body)


def each(change: Change) -> Rewriting:
    """A rewriting of the bodies of messages; those of the handshake come as bodies too."""
    def rewrite(talk: Conversation) -> Conversation:
        messages = []
        for message in talk.messages:
            document: Any = copy.deepcopy(dict(message.document))
            (content,) = document.values()
            change(message.name, content["Body"][message.name] if message.schema != "app" else content)
            messages.append(remade(message, document))
        return Conversation(talk.file, talk.number, messages)
    return rewrite


def parts(body: Any, name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """The body and every object in it, by name."""
    yield name, body
    for key, value in body.items():
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, dict):
                yield from parts(item, key)


def sayable(talk: Conversation, codec: ExiConnector) -> bool:
    """Whether the schemas allow all of it, and say it as it is meant."""
    asked = [(message.schema, dict(message.document)) for message in talk.messages]
    written = codec.encode_many(asked)
    exi = [(schema, octets) for (schema, _), octets in zip(asked, written, strict=True)
           if isinstance(octets, bytes)]
    return len(exi) == len(asked) and codec.decode_many(exi) == [document for _, document in asked]


# --- the handshake


def schema_ids(first: int, step: int) -> Rewriting:
    """Other numbers for what is offered."""
    def rewrite(talk: Conversation) -> Conversation:
        numbers: dict[int, int] = {}

        def change(name: str, body: dict[str, Any]) -> None:
            for place, offer in enumerate(body.get("AppProtocol", ()) if name.endswith("Req") else ()):
                offer["SchemaID"] = numbers.setdefault(offer["SchemaID"], (first + step * place) % 256)
            if name == "supportedAppProtocolRes" and "SchemaID" in body:
                body["SchemaID"] = numbers.get(body["SchemaID"], body["SchemaID"])
        return each(change)(talk)
    return rewrite


def priorities(change_one: Callable[[int], int]) -> Rewriting:
    def change(name: str, body: dict[str, Any]) -> None:
        for offer in body.get("AppProtocol", ()) if name == "supportedAppProtocolReq" else ():
            offer["Priority"] = change_one(offer["Priority"])
    return each(change)


def with_offers_of_others(name: str, body: dict[str, Any]) -> None:
    """As many as the schema allows, all more wanted than what both sides speak."""
    if name != "supportedAppProtocolReq":
        return
    taken = {offer["SchemaID"] for offer in body["AppProtocol"]}
    free = (number for number in range(256) if number not in taken)
    for offer in body["AppProtocol"]:
        offer["Priority"] = 20
    body["AppProtocol"] = [
        {"ProtocolNamespace": f"urn:maker:{number}:charge", "VersionNumberMajor": 1, "VersionNumberMinor": 0,
         "SchemaID": next(free), "Priority": number + 1}
        for number in range(20 - len(body["AppProtocol"]))] + body["AppProtocol"]


def minor_version(name: str, body: dict[str, Any]) -> None:
    for offer in body.get("AppProtocol", ()) if name == "supportedAppProtocolReq" else ():
        offer["VersionNumberMinor"] = 3


# --- ids


def evccid(octets: bytes) -> Rewriting:
    def change(name: str, body: dict[str, Any]) -> None:
        if name == "SessionSetupReq":
            body["EVCCID"] = octets.hex()
    return each(change)


def first_session_id(octets: bytes) -> Rewriting:
    """What SessionSetupReq carries."""
    def rewrite(talk: Conversation) -> Conversation:
        return with_session_id(talk, octets, {id(message) for message in talk.named("SessionSetupReq")})
    return rewrite


def session_id(octets: bytes) -> Rewriting:
    """What the charger gives."""
    def rewrite(talk: Conversation) -> Conversation:
        given = {message.session_id for message in talk.named("SessionSetupRes")}
        return with_session_id(talk, octets, {
            id(message) for message in talk.messages
            if message.session_id in given and message.name != "SessionSetupReq"})
    return rewrite


def with_session_id(talk: Conversation, octets: bytes, which: set[int]) -> Conversation:
    """The same with this id in these messages, which are told by id()."""
    messages = []
    for message in talk.messages:
        document: Any = copy.deepcopy(dict(message.document))
        if id(message) in which:
            document["V2G_Message"]["Header"]["SessionID"] = octets.hex()
            message = replace(message, session_id=octets.hex())
        messages.append(remade(message, document))
    return Conversation(talk.file, talk.number, messages)


def evse_id(length: int) -> Rewriting:
    def change(name: str, body: dict[str, Any]) -> None:
        for _, part in parts(body, name):
            if "EVSEID" in part:
                is_text = name == "CurrentDemandRes" or "*" in part["EVSEID"]
                part["EVSEID"] = "Z" * max(7, length) if is_text else "5a" * length
    return each(change)


# --- fields


def without_optional(talk: Conversation) -> Conversation:
    """Only what the schema wants."""
    required = REQUIRED.get(talk.schema or "", {})

    def change(name: str, body: dict[str, Any]) -> None:
        for kind, part in parts(body, name):
            for key in OPTIONAL.get(kind, ()):
                if key not in required.get(kind, ()):
                    part.pop(key, None)
    return each(change)(talk)


def with_optional(talk: Conversation) -> Conversation:
    """All that the schema has room for, and that does not change what is meant."""
    is_din = talk.schema == "din"

    def watts(kilowatts: int, unit: str = "W") -> dict[str, Any]:
        return {"Multiplier": 3, "Unit": unit, "Value": kilowatts}

    def change(name: str, body: dict[str, Any]) -> None:
        for kind, part in parts(body, name):
            if kind == "DC_EVStatus" and is_din:
                part.setdefault("EVCabinConditioning", True)
                part.setdefault("EVRESSConditioning", False)
            elif kind == "DC_EVChargeParameter":
                added = {"EVMaximumPowerLimit": watts(50), "EVEnergyCapacity": watts(60, "Wh"),
                         "EVEnergyRequest": watts(30, "Wh"), "FullSOC": 100, "BulkSOC": 80}
                part.update({key: value for key, value in added.items() if key not in part})
            elif kind == "CurrentDemandReq":
                seconds = {"Multiplier": 0, "Unit": "s", "Value": 1200}
                part.setdefault("RemainingTimeToFullSoC", seconds)
                part.setdefault("RemainingTimeToBulkSoC", seconds)
                part.setdefault("BulkChargingComplete", False)
            elif kind == "ServiceDiscoveryReq":
                part.setdefault("ServiceScope", "https://charge.example/" + "x" * 9)
                part.setdefault("ServiceCategory", "EVCharging")
            elif kind == "SessionSetupRes":
                part.setdefault("DateTimeNow" if is_din else "EVSETimeStamp", 1_700_000_000)
            elif kind == "DC_EVSEChargeParameter":
                part.setdefault("EVSEEnergyToBeDelivered", watts(30, "Wh"))
                part.setdefault("EVSECurrentRegulationTolerance",
                                {"Multiplier": -1, "Unit": "A", "Value": 5})
            elif kind == "CurrentDemandRes" and not is_din:
                part.setdefault("MeterInfo", {"MeterID": "m" * 32, "MeterReading": 123, "TMeter": 7})
            elif kind == "SelectedService":
                part.setdefault("ParameterSetID", 1)
    return each(change)(talk)


def scaled(multiplier: int) -> Rewriting:
    """Each quantity with this multiplier, where it can be said so to the last digit."""
    def change(name: str, body: dict[str, Any]) -> None:
        for _, part in parts(body, name):
            if {"Multiplier", "Value"} <= part.keys():
                exact = part["Value"] * 10 ** (part["Multiplier"] + 3)
                if exact % 10 ** (multiplier + 3) == 0 and abs(exact) <= 32_767 * 10 ** (multiplier + 3):
                    part["Multiplier"], part["Value"] = multiplier, exact // 10 ** (multiplier + 3)
    return each(change)


def without_units(talk: Conversation) -> Conversation:
    """DIN 70121 allows it."""
    def change(name: str, body: dict[str, Any]) -> None:
        for _, part in parts(body, name):
            if {"Multiplier", "Value"} <= part.keys():
                part.pop("Unit", None)
    return each(change)(talk) if talk.schema == "din" else talk


def rounded(multiplier: int) -> Rewriting:
    """Each quantity of the charger as coarse as this multiplier makes it."""
    def change(name: str, body: dict[str, Any]) -> None:
        for _, part in parts(body, name) if name.endswith("Res") else ():
            if {"Multiplier", "Value"} <= part.keys() and part["Multiplier"] < multiplier:
                part["Value"] = round(part["Value"] / 10 ** (multiplier - part["Multiplier"]))
                part["Multiplier"] = multiplier
    return each(change)


def part_with(kind: str, **values: Any) -> Rewriting:
    """Every part of this name with these values."""
    def change(name: str, body: dict[str, Any]) -> None:
        for found, part in parts(body, name):
            if found == kind:
                part.update(copy.deepcopy(values))
    return each(change)


def with_notification(talk: Conversation) -> Conversation:
    """In every header, as the schema allows."""
    messages = []
    for message in talk.messages:
        document: Any = copy.deepcopy(dict(message.document))
        if message.schema != "app":
            document["V2G_Message"]["Header"]["Notification"] = {
                "FaultCode": "UnknownError", "FaultMsg": "nothing that matters"}
        messages.append(remade(message, document))
    return Conversation(talk.file, talk.number, messages)


def with_more_services(talk: Conversation) -> Conversation:
    """The charger has services beside the charge, and pays by contract too."""
    is_din = talk.schema == "din"

    def change(name: str, body: dict[str, Any]) -> None:
        if name != "ServiceDiscoveryRes":
            return
        tag = {"ServiceID": 3, "ServiceName": "web", "ServiceCategory": "Internet", "ServiceScope": "all"}
        service = {"ServiceTag": tag, "FreeService": True} if is_din else {**tag, "FreeService": True}
        body["ServiceList"] = {"Service": [service]}
        body["PaymentOptions" if is_din else "PaymentOptionList"]["PaymentOption"] = [
            "Contract", "ExternalPayment"]
        body["ChargeService"]["FreeService"] = True
        if not is_din:
            modes = body["ChargeService"]["SupportedEnergyTransferMode"]["EnergyTransferMode"]
            others = ["DC_combo_core", "AC_single_phase_core", "AC_three_phase_core"]
            modes[:] = list(dict.fromkeys([*others, *modes]))
    return each(change)(talk)


def with_schedules(talk: Conversation) -> Conversation:
    """Several to choose from, each of several steps; the odd ids at the ends of the range."""
    def change(_name: str, body: dict[str, Any]) -> None:
        for schedule in (body.get("SAScheduleList") or {}).get("SAScheduleTuple", ())[:1]:
            entries = schedule["PMaxSchedule"]["PMaxScheduleEntry"]
            first = {key: value for key, value in entries[0].items() if key != "RelativeTimeInterval"}
            entries[:] = [{"RelativeTimeInterval": {"start": start}, **copy.deepcopy(first)}
                          for start in (0, 900, 1800)]
            entries[-1]["RelativeTimeInterval"]["duration"] = 84_600
            other = copy.deepcopy(schedule)
            schedule["SAScheduleTupleID"], other["SAScheduleTupleID"] = 255, 7
            body["SAScheduleList"]["SAScheduleTuple"] = [schedule, other]
    return each(change)(talk)


def asked_twice(*names: str) -> Rewriting:
    """The car asks once more what was answered, and gets the same answer, at once."""
    def rewrite(talk: Conversation) -> Conversation:
        messages: list[Message] = []
        for message, answer in zip(talk.messages, [*talk.messages[1:], None], strict=True):
            messages.append(message)
            if answer is not None and not answer.is_request and message.name in names:
                messages += [replace(answer, at_ms=answer.at_ms), replace(message, at_ms=answer.at_ms)]
        return Conversation(talk.file, talk.number, messages)
    return rewrite


# --- pace


def paced(factor: float) -> Rewriting:
    def rewrite(talk: Conversation) -> Conversation:
        return Conversation(talk.file, talk.number, [
            replace(message, at_ms=round(message.at_ms * factor)) for message in talk.messages])
    return rewrite


def answered_after(ms: int) -> Rewriting:
    """The charger takes so long for each answer, and the car as long as it took."""
    def rewrite(talk: Conversation) -> Conversation:
        now_ms, before_ms, messages = 0, 0, []
        for message in talk.messages:
            now_ms += message.at_ms - before_ms if message.is_request else ms
            before_ms = message.at_ms
            messages.append(replace(message, at_ms=now_ms))
        return Conversation(talk.file, talk.number, messages)
    return rewrite


def with_losses(every: int, first: int) -> Rewriting:
    """Of the messages behind the handshake every so many-th is not recorded."""
    def rewrite(talk: Conversation) -> Conversation:
        lost = set(range(2 + first, len(talk.messages), every))
        return Conversation(talk.file, talk.number, [
            message for at, message in enumerate(talk.messages) if at not in lost])
    return rewrite


# --- in mid-charge


def told_in_loop(number: int, change_status: Callable[[dict[str, Any]], None],
                 until: int | None = None) -> Rewriting:
    """The charger's status in the answers of the loop from this one on (to the one before `until`)."""
    def rewrite(talk: Conversation) -> Conversation:
        rounds = iter(range(len(talk.messages)))

        def change(name: str, body: dict[str, Any]) -> None:
            if name not in LOOP or name.endswith("Req"):
                return
            at = next(rounds)
            if at >= number and (until is None or at < until):
                change_status(body.get("DC_EVSEStatus") or body["AC_EVSEStatus"])
        return each(change)(talk)
    return rewrite


def renegotiated(number: int, patience: int = 6) -> Rewriting:
    """After so many rounds of the loop the charger asks for new parameters, and they start again.

    patience: rounds in which it asks, as a car takes its current back first.
    """
    def rewrite(talk: Conversation) -> Conversation:
        answers = [at for at, message in enumerate(talk.messages) if message.name in LOOP[1::2]]
        begin = next((at for at, message in enumerate(talk.messages)
                      if message.name == "ChargeParameterDiscoveryReq"), None)
        if talk.schema != "iso2" or len(answers) <= number + patience + 2 or begin is None:
            return talk
        asked = told_in_loop(number, lambda status: status.update(EVSENotification="ReNegotiation"),
                             number + patience)
        messages = asked(talk).messages
        start = next(at for at, message in enumerate(messages) if message.name == "PowerDeliveryReq")
        again, at = messages[begin:start + 2], answers[number + patience] + 1
        lasts_ms = again[-1].at_ms - again[0].at_ms + 100
        here_ms = messages[at - 1].at_ms + 50
        wish = copy.deepcopy(dict(messages[start].document))
        wish["V2G_Message"]["Body"]["PowerDeliveryReq"]["ChargeProgress"] = "Renegotiate"
        between = [replace(remade(messages[start], wish), at_ms=here_ms),
                   replace(messages[start + 1], at_ms=here_ms + 20),
                   *(replace(one, at_ms=here_ms + 50 + one.at_ms - again[0].at_ms) for one in again)]
        return Conversation(talk.file, talk.number, [
            *messages[:at], *between,
            *(replace(one, at_ms=one.at_ms + 100 + lasts_ms) for one in messages[at:])])
    return rewrite


# --- the other protocol


UNITS = {"Voltage": "V", "Current": "A", "Power": "W", "Energy": "Wh", "Time": "s", "Meter": "Wh"}
NAMES = {"ServicePaymentSelection": "PaymentServiceSelection", "ContractAuthentication": "Authorization"}
NAMESPACES = {"din": "urn:din:70121:2012:MsgDef", "iso2": "urn:iso:15118:2:2013:MsgDef"}


def in_iso2(talk: Conversation) -> Conversation:
    """A conversation of DIN 70121 as ISO 15118-2 has it; others stay as they are."""
    if talk.schema != "din":
        return talk
    return Conversation(talk.file, talk.number, [_in_iso2(message) for message in talk.messages])


def _in_iso2(message: Message) -> Message:
    document: Any = copy.deepcopy(dict(message.document))
    if message.schema == "app":
        for offer in document.get("supportedAppProtocolReq", {}).get("AppProtocol", ()):
            if offer["ProtocolNamespace"] == NAMESPACES["din"]:
                offer["ProtocolNamespace"] = NAMESPACES["iso2"]
        return remade(message, document)
    record, kind = message.name[:-3], message.name[-3:]
    name = NAMES.get(record, record) + kind
    body = document["V2G_Message"]["Body"].pop(message.name)
    document["V2G_Message"]["Body"][name] = body
    if (change := _TO_ISO2.get(name)) is not None:
        change(body)
    for part_name, part in list(parts(body, name)):
        if part_name == "DC_EVStatus":
            part.pop("EVCabinConditioning", None)
            part.pop("EVRESSConditioning", None)
        if {"Multiplier", "Value"} <= part.keys():
            part.setdefault("Unit", next((unit for word, unit in UNITS.items() if word in part_name), "A"))
    return remade(replace(message, schema="iso2", name=name), document)


def _services(body: dict[str, Any]) -> None:
    body["PaymentOptionList"] = body.pop("PaymentOptions")
    service = body["ChargeService"]
    tag = service.pop("ServiceTag")
    modes = [_mode(service.pop("EnergyTransferType"))]
    service.update(tag, SupportedEnergyTransferMode={"EnergyTransferMode": modes})
    body.pop("ServiceList", None)


def _mode(word: str) -> str:
    return "DC_extended" if "DC" in word else word


def _setup(body: dict[str, Any]) -> None:
    body["EVSEID"] = "DE*ABC*E12345"
    if "DateTimeNow" in body:
        body["EVSETimeStamp"] = body.pop("DateTimeNow")


def _setup_of_car(body: dict[str, Any]) -> None:
    body["EVCCID"] = body["EVCCID"][:12]


def _parameters_of_car(body: dict[str, Any]) -> None:
    body["RequestedEnergyTransferMode"] = _mode(body.pop("EVRequestedEnergyTransferType"))


def _parameters(body: dict[str, Any]) -> None:
    for schedule in (body.get("SAScheduleList") or {}).get("SAScheduleTuple", ()):
        schedule["PMaxSchedule"].pop("PMaxScheduleID", None)
        schedule.pop("SalesTariff", None)
        schedule["SAScheduleTupleID"] = 1
        for entry in schedule["PMaxSchedule"]["PMaxScheduleEntry"]:
            entry["PMax"] = {"Multiplier": 1, "Unit": "W", "Value": 10_000}
            interval = entry["RelativeTimeInterval"]
            interval["duration"] = min(86_400, interval.get("duration", 86_400))
    body.get("DC_EVSEChargeParameter", {}).setdefault(
        "EVSEMaximumPowerLimit", {"Multiplier": 1, "Unit": "W", "Value": 10_000})


def _power(body: dict[str, Any]) -> None:
    body["ChargeProgress"] = "Start" if body.pop("ReadyToChargeState") else "Stop"
    body["SAScheduleTupleID"] = 1
    body.pop("ChargingProfile", None)


def _loop(body: dict[str, Any]) -> None:
    body.update(EVSEID="DE*ABC*E12345", SAScheduleTupleID=1)


_TO_ISO2: Mapping[str, Callable[[dict[str, Any]], None]] = {
    "SessionSetupReq": _setup_of_car, "SessionSetupRes": _setup, "ServiceDiscoveryRes": _services,
    "ChargeParameterDiscoveryReq": _parameters_of_car, "ChargeParameterDiscoveryRes": _parameters,
    "PowerDeliveryReq": _power, "CurrentDemandRes": _loop,
    "SessionStopReq": lambda body: body.update(ChargingSession="Terminate"),
}
