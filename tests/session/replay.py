"""Recorded cars at our charger, recorded chargers at our car, in virtual time with the recorded timing.

    python -m tests.session.replay FOLDER       writes results/replay.md from all recordings in the folder

What no recording holds is made up in the simplest way: the pilot is in state C from the cable check to the
end of power, the supply reaches its target at 1 V/ms, the modelled hardware is ready when the recorded one
was.  Numbers that differ between any two sessions (SessionID, SchemaID, ServiceID, SAScheduleTupleID) are
exchanged for those in use.
"""

from __future__ import annotations

import copy
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from exiConnector import ExiConnector
from fsmEvse import EvseMemory, EvseOptions, EvseSession
from fsmPev import PevSession
from plc.commands import Note
from plc.session import commands as c
from plc.session import negotiation
from plc.session.causes import Cause
from plc.session.limits import LIMITS
from plc.session.machine import PROTOCOLS
from plc.session.pev import PausedSession, PevOptions
from plc.session.values import HardwareState, Isolation, Reading
from tests.session.recorded import Conversation, Message, conversations
from tests.session.rig import Car

STEP_MS = 5
AFTER_MS = 20_000    # how long we go on behind the last recorded message
SLEW_V_PER_MS = 1.0
REPEAT_MS = 100
ALL_SCHEMAS = ("din", "iso2")
LOOPS = ("CurrentDemandRes", "ChargingStatusRes")
MADE_UP_OF_THE_LAST = ("CurrentDemandRes", "ChargingStatusRes", "PowerDeliveryRes")
PATIENCE_S = 10.0    # on a busy machine
RESULTS = Path(__file__).resolve().parents[2] / "results" / "replay.md"


@dataclass
class Replay:
    """What came of one conversation.

    heard, said: names of the other side's and our messages, in order.  ended: None where we are still there.
    slowest: which of our messages took longest against its limit, as (name, ms, limit_ms).
    departed: the first of our answers that is another than the recorded one: (number, name, recorded, ours).
    """

    file: str
    number: int
    schema: str
    is_ac: bool
    recorded: list[str]
    heard: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    slowest: tuple[str, int, int] = ("nothing", 0, 0)
    departed: tuple[int, str, str, str] | None = None
    ended: Cause | None = None
    phase: str = ""
    remarks: list[str] = field(default_factory=list)

    @property
    def is_whole(self) -> bool:
        """We went as far as the recorded peer, and never departed."""
        return self.departed is None and len(self.heard) == len(self.recorded)


def volts(body: Any, name: str) -> float | None:
    """A PhysicalValue of a message."""
    value = body.get(name)
    return None if value is None else float(value["Value"] * 10.0 ** value["Multiplier"])


def with_session_id(document: Any, session_id: bytes) -> Any:
    changed = copy.deepcopy(dict(document))
    changed["V2G_Message"]["Header"]["SessionID"] = session_id.hex()
    return changed


def assert_sayable(messages: list[tuple[str, dict[str, Any]]], codec: ExiConnector) -> None:
    """All that we said is what the schema allows."""
    for exi in codec.encode_many(messages):
        assert isinstance(exi, bytes), str(exi)


# --- a recorded car at our charger


class ChargerReplay:
    """Plays the requests of a recorded car to our charger."""

    def __init__(self, talk: Conversation, codec: ExiConnector) -> None:
        self.talk = talk
        self.codec = codec
        self.schema = talk.schema or "din"
        self.requests = [message for message in talk.messages if message.is_request]
        self.result = Replay(talk.file, talk.number, self.schema, talk.is_ac,
                             [one.name for one in self.requests])
        self.session = EvseSession(self._options(), EvseMemory(), lambda count: bytes(range(1, 1 + count)), 0)
        self.now_ms = 0
        self.ours: list[tuple[str, dict[str, Any]]] = []
        self.pilot = "B"
        self.volts = self.amps = 0.0
        self.supply = c.RequestSupply(0.0, 0.0, False)
        self.closed = False
        self.isolation: Isolation | None = None
        self.is_authorised = self.has_supply = False
        self.waiting: tuple[Message, int, Mapping[str, Any] | None] | None = None
        self.repeats: Message | None = None
        self.given_ids = {message.session_id for message in talk.named("SessionSetupRes")}

    def _options(self) -> EvseOptions:
        """Our charger as the recorded one describes itself."""
        told: dict[str, Any] = {}
        for message in self.talk.named("ChargeParameterDiscoveryRes"):
            dc = message.body.get("DC_EVSEChargeParameter", {})
            for name, key in (("max_voltage_v", "EVSEMaximumVoltageLimit"),
                              ("min_voltage_v", "EVSEMinimumVoltageLimit"),
                              ("max_current_a", "EVSEMaximumCurrentLimit"),
                              ("max_power_w", "EVSEMaximumPowerLimit")):
                if (value := volts(dc, key)) is not None and (value > 0 or name == "min_voltage_v"):
                    told[name] = value
        modes = (("AC_three_phase_core", "AC_single_phase_core") if self.talk.is_ac
                 else ("DC_extended", "DC_core"))
        return EvseOptions(protocols=self._spoken(), energy_modes=modes, authorisation="device", **told)

    def _spoken(self) -> tuple[str, ...]:
        """What was agreed on; if nothing was, the recorded charger spoke nothing of what was offered."""
        if self.talk.schema is not None:
            return (self.talk.schema,)
        offered = {offer.schema for offer in negotiation.offers_of(dict(self.requests[0].document))}
        return tuple(schema for schema in ALL_SCHEMAS if schema not in offered)

    def play(self) -> Replay:
        for request in self.requests:
            self._run(until_ms=request.at_ms)
            while self.repeats is not None and self.result.ended is None:
                self._ask(self.repeats)
                self._run(until_ms=self.now_ms + REPEAT_MS)
            if self.result.ended is not None:
                break
            if self.waiting is not None:
                self.result.remarks.append(f"{request.name} came before {self.waiting[0]} was answered")
            self._get_ready(request)
            self.result.heard.append(request.name)
            self._ask(request)
        self._run(until_ms=self.now_ms + AFTER_MS)
        assert_sayable(self.ours, self.codec)
        self.result.phase = self.session.phase
        return self.result

    def _ask(self, request: Message) -> None:
        """One request.  Where ours is "Ongoing" and the recorded charger was not, the car would ask again."""
        answer = self._recorded_answer(request)
        self.waiting = (request, self.now_ms, None if answer is None else answer.body)
        self.repeats = None
        self.session.hardware = self._hardware()
        self.session.receive(self._translated(request), self.now_ms)
        self._take()

    def _recorded_answer(self, request: Message) -> Message | None:
        """The first answer behind the request, if it comes before the next one."""
        messages = self.talk.messages
        at = next(index for index, message in enumerate(messages) if message is request)
        follower = messages[at + 1] if at + 1 < len(messages) else None
        return follower if follower is not None and not follower.is_request else None

    def _get_ready(self, request: Message) -> None:
        """The hardware is as ready as that of the recorded charger was."""
        answer = self._recorded_answer(request)
        body = answer.body if answer is not None else {}
        is_finished = body.get("EVSEProcessing", "Finished") == "Finished"
        if request.name in ("AuthorizationReq", "ContractAuthenticationReq"):
            self.is_authorised = self.is_authorised or is_finished
        elif request.name == "ChargeParameterDiscoveryReq":
            self.has_supply = is_finished
        elif request.name == "CableCheckReq":
            self.pilot = "C"
            if is_finished and answer is not None:
                self.isolation = "valid"
        elif request.name == "PowerDeliveryReq":
            is_on = request.body.get("ReadyToChargeState", request.body.get("ChargeProgress") == "Start")
            self.pilot = "C" if is_on else self.pilot
        elif request.name in ("WeldingDetectionReq", "SessionStopReq"):
            self.pilot = "B"
        status = body.get("DC_EVSEStatus", {})
        is_shutdown = status.get("EVSEStatusCode") == "EVSE_Shutdown"
        if is_shutdown or status.get("EVSENotification") == "StopCharging":
            self.session.notify("stop", self.now_ms)

    def _translated(self, request: Message) -> Any:
        if request.schema == "app":
            return request.document
        document: Any = request.document
        if request.session_id in self.given_ids and request.name != "SessionSetupReq":
            document = with_session_id(document, self.session.session_id)
        body = document["V2G_Message"]["Body"].get(request.name, {})
        if "SAScheduleTupleID" in body:
            document = with_session_id(document, self.session.session_id)
            document["V2G_Message"]["Body"][request.name]["SAScheduleTupleID"] = 1
        for service in body.get("SelectedServiceList", {}).get("SelectedService", []):
            if service["ServiceID"] == self._offered_service():
                service["ServiceID"] = 1
        return document

    def _offered_service(self) -> Any:
        for message in self.talk.named("ServiceDiscoveryRes"):
            charge = message.body["ChargeService"]
            return charge.get("ServiceTag", charge).get("ServiceID")
        return None

    def _hardware(self) -> HardwareState:
        now_ms = self.now_ms
        return HardwareState(
            cp_state=Reading(self.pilot, now_ms),  # type: ignore[arg-type]
            contactors_closed=Reading(self.closed, now_ms),
            supply_voltage_v=Reading(round(self.volts, 1), now_ms),
            supply_current_a=Reading(round(self.amps, 1), now_ms),
            isolation=None if self.isolation is None else Reading(self.isolation, now_ms),
            supply_max_current_a=None if self.has_supply else Reading(0.0, now_ms),
            authorised=Reading(self.is_authorised, now_ms),
        )

    def _run(self, until_ms: int) -> None:
        while self.now_ms < until_ms and self.result.ended is None:
            target_v = self.supply.voltage_v if self.supply.enabled else 0.0
            due_ms = self.session.next_deadline_ms()
            next_ms = self.now_ms + STEP_MS if self.waiting or due_ms is None else due_ms
            step_ms = max(1, min(until_ms, next_ms if self.waiting or due_ms else until_ms) - self.now_ms)
            self.now_ms += step_ms
            most_v = step_ms * SLEW_V_PER_MS
            self.volts += max(-most_v, min(most_v, target_v - self.volts))
            is_charging = self.session.state.name == "CHARGING" and self.supply.enabled
            self.amps = self.supply.current_a if is_charging else 0.0
            self.session.hardware = self._hardware()
            self.session.tick(self.now_ms)
            self._take()

    def _take(self) -> None:
        for command in self.session.take_commands():
            if isinstance(command, c.SendMessage):
                self._answered(command)
            elif isinstance(command, c.RequestSupply):
                self.supply = command
            elif isinstance(command, c.RequestContactors):
                self.closed = command.closed
            elif isinstance(command, c.RequestCableCheck):
                self.isolation = self.isolation or "invalid"
            elif isinstance(command, c.SessionEnded):
                self.result.ended = command.cause

    def _answered(self, command: c.SendMessage) -> None:
        self.ours.append((command.schema, dict(command.message)))
        assert self.waiting is not None, "every answer has a request"
        request, asked_ms, recorded = self.waiting
        self.waiting = None
        if command.schema == "app":
            code = command.message["supportedAppProtocolRes"]["ResponseCode"]
            limit_name, record = "supportedAppProtocol", None
        else:
            _, record = PROTOCOLS[command.schema].from_message(command.message)
            code, limit_name = record.response_code, type(record).__name__[:-3]
        self.result.said.append(f"{limit_name}Res")
        limits = LIMITS["charger", self.schema]
        self._measure(limit_name, limits[limit_name].answer_ms, asked_ms)
        if recorded is None:
            return
        told = str(recorded["ResponseCode"])
        if told.startswith("OK") != code.startswith("OK") and self.result.departed is None:
            self.result.departed = (len(self.result.heard), request.name, told, code)
        elif recorded.get("EVSEProcessing") == "Finished" and getattr(record, "processing", "") == "Ongoing":
            self.repeats = request

    def _measure(self, name: str, limit_ms: int, asked_ms: int) -> None:
        took_ms = self.now_ms - asked_ms
        _, slowest_ms, its_limit_ms = self.result.slowest
        if its_limit_ms == 0 or took_ms / limit_ms > slowest_ms / its_limit_ms:
            self.result.slowest = (name, took_ms, limit_ms)


# --- a recorded charger at our car


class CarReplay:
    """Gives the recorded charger's answers to our car."""

    def __init__(self, talk: Conversation, codec: ExiConnector, **options: Any) -> None:
        self.talk = talk
        self.codec = codec
        self.schema = talk.schema or "din"
        self.answers = [message for message in talk.messages if not message.is_request]
        self.delays = list(self._delays())
        self.result = Replay(talk.file, talk.number, self.schema, talk.is_ac,
                             [one.name for one in self.answers])
        self.car = self._battery()
        self.session = PevSession(replace(
            PevOptions(evcc_id=bytes(6), protocols=(self.schema,), energy="AC" if talk.is_ac else "DC",
                       max_voltage_v=max(self.car.target_v, self.car.battery_v) + 1, max_current_a=500.0),
            **options), 0, self._resumed())  # fmt: skip
        self.next = 0
        self.now_ms = 0
        self.ours: list[tuple[str, dict[str, Any]]] = []
        self.wire: list[tuple[int, Message]] = []

    def _resumed(self) -> PausedSession | None:
        """The session that the recorded car joined again."""
        joined = [message for message in self.talk.named("SessionSetupRes")
                  if message.body["ResponseCode"] == "OK_OldSessionJoined"]
        return PausedSession(self.schema, bytes.fromhex(joined[0].session_id)) if joined else None

    def _delays(self) -> Iterator[int]:
        """How long the recorded charger took for each of its answers."""
        asked_ms = 0
        for message in self.talk.messages:
            if message.is_request:
                asked_ms = message.at_ms
            else:
                yield message.at_ms - asked_ms

    def _battery(self) -> Car:
        """A battery with the voltage at which the recorded car ended its pre-charge."""
        reported = [volts(message.body, "EVSEPresentVoltage") for message in self.talk.named("PreChargeRes")]
        wanted = [volts(message.body, "EVTargetVoltage") for message in self.talk.named("PreChargeReq")]
        went_on = bool(self.talk.named("CurrentDemandReq"))
        battery_v = (reported[-1] if went_on and reported else wanted[-1] if wanted else None) or 350.0
        demands = self.talk.named("CurrentDemandReq")
        target_v = max([volts(message.body, "EVTargetVoltage") or 0.0 for message in demands],
                       default=battery_v)
        target_a = max([volts(message.body, "EVTargetCurrent") or 0.0 for message in demands], default=10.0)
        return Car(battery_v=battery_v, target_v=max(target_v, battery_v), target_a=target_a)

    def play(self) -> Replay:
        self.session.hardware = self._hardware()
        self.session.start(0)
        self._take()
        until_ms = self.talk.messages[-1].at_ms + 4 * AFTER_MS
        while self.now_ms < until_ms and self.result.ended is None:
            self.now_ms = self._next_ms()
            self.car.step(self.now_ms)
            self.session.hardware = self._hardware()
            while self.wire and self.wire[0][0] <= self.now_ms:
                self._deliver(self.wire.pop(0)[1])
            self.session.tick(self.now_ms)
            self._take()
        assert_sayable(self.ours, self.codec)
        return self.result

    def _hardware(self) -> HardwareState:
        state = self.car.state(self.now_ms)
        most_v = Reading(self.session.options.max_voltage_v if self.now_ms else 1_000.0, self.now_ms)
        return state._replace(max_voltage_v=most_v, max_current_a=Reading(500.0, self.now_ms))

    def _next_ms(self) -> int:
        """When something happens: an answer, a deadline, a part that has moved."""
        due_ms = self.session.next_deadline_ms()
        is_moving = (self.car.locked, self.car.closed) != (self.car.wants_lock, self.car.wants_closed)
        times = [*(at_ms for at_ms, _ in self.wire[:1]), *([due_ms] if due_ms is not None else []),
                 *([self.now_ms + STEP_MS] if is_moving else [])]  # fmt: skip
        return max(self.now_ms + 1, min(times, default=self.now_ms + STEP_MS))

    def _deliver(self, message: Message) -> None:
        """The inlet has the voltage that the recorded charger reports."""
        body = message.body
        reported_v = volts(body, "EVSEPresentVoltage")
        if reported_v is not None:
            self.car.inlet_v = self.car.battery_v if self.car.closed else reported_v
        if message.name == "CurrentDemandRes":
            self.car.inlet_v = reported_v or 0.0
            told_a = volts(body, "EVSEPresentCurrent") or 0.0
            self.car.inlet_a = min(told_a, self.session.requests.asked_current_a)
        elif message.name == "PowerDeliveryRes":
            self.car.inlet_a = 0.0
        self.session.hardware = self._hardware()
        self.result.heard.append(message.name)
        self.session.receive(self._translated(message), self.now_ms)
        if self._is_last_of_loop(message):
            self.session.stop(self.now_ms)
        self._take()

    def _translated(self, message: Message) -> Any:
        if message.schema != "app":
            return message.document
        document: Any = copy.deepcopy(dict(message.document))
        if "SchemaID" in document["supportedAppProtocolRes"]:
            document["supportedAppProtocolRes"]["SchemaID"] = 1
        return document

    def _take(self) -> None:
        for command in self.session.take_commands():
            self.car.carry_out(command, self.now_ms)
            if isinstance(command, c.SendMessage):
                self._asked(command)
            elif isinstance(command, c.Phase):
                self.result.phase = command.name if self.session.cause is None else self.result.phase
            elif isinstance(command, Note) and command.event == "also":
                self.result.remarks.append(str(command.values["why"]))
            elif isinstance(command, c.SessionEnded):
                self.result.ended = command.cause

    def _asked(self, command: c.SendMessage) -> None:
        self.ours.append((command.schema, dict(command.message)))
        name = ("supportedAppProtocolReq" if command.schema == "app"
                else next(iter(command.message["V2G_Message"]["Body"])))
        self.result.said.append(name)
        if name == "ChargeParameterDiscoveryReq":
            self.car.inlet_v = 0.0    # after a renegotiation: what no recording holds
        answer = self._next_answer(f"{name[:-3]}Res")
        if answer is None:
            self.result.remarks.append(f"no recorded answer to {name}")
            return
        message, delay_ms = answer
        self.wire.append((self.now_ms + max(delay_ms, 1), message))

    def _is_last_of_loop(self, message: Message) -> bool:
        return message.name in LOOPS and all(one.name != message.name for one in self.answers[self.next:])

    def _next_answer(self, name: str) -> tuple[Message, int] | None:
        """The next recorded answer of this name; our car asks less often, and does not ask everything."""
        for index in range(self.next, len(self.answers)):
            if self.answers[index].name == name:
                self.next = index + 1
                return self.answers[index], self.delays[index]
        return self._made_up(name)

    def _made_up(self, name: str) -> tuple[Message, int] | None:
        """Most recorded cars ask for less welding detection than ours, and some just go."""
        session_id = self.answers[-1].session_id
        status = {"NotificationMaxDelay": 0, "EVSENotification": "None", "EVSEStatusCode": "EVSE_Ready"}
        bodies: dict[str, Any] = {
            "WeldingDetectionRes": {"ResponseCode": "OK", "DC_EVSEStatus": status,
                                    "EVSEPresentVoltage": {"Multiplier": 0, "Unit": "V", "Value": 0}},
            "SessionStopRes": {"ResponseCode": "OK"},
        }
        earlier = [message.body for message in self.answers if message.name == name]
        if name in MADE_UP_OF_THE_LAST and earlier:
            bodies[name] = {**earlier[-1], "ResponseCode": "OK"}
            if name == "CurrentDemandRes":
                bodies[name]["EVSEPresentCurrent"] = {"Multiplier": 0, "Unit": "A", "Value": 0}
        if name not in bodies or not self.session.is_established:
            return None
        document = {"V2G_Message": {"Header": {"SessionID": session_id}, "Body": {name: bodies[name]}}}
        if (remark := f"{name} made up") not in self.result.remarks:
            self.result.remarks.append(remark)
        return Message(0, False, self.schema, name, document, bodies[name], session_id), 50


# --- all of them


def recordings(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.suffix in (".pcap", ".pcapng"))


def is_session(talk: Conversation) -> bool:
    """A conversation from its first message, in a protocol of ours or refused."""
    handshake = ["supportedAppProtocolReq", "supportedAppProtocolRes"]
    if [message.name for message in talk.messages[:2]] != handshake:
        return False
    return talk.schema is not None or talk.messages[1].body["ResponseCode"] == negotiation.FAILED


def replay_all(folder: Path, codec: ExiConnector) -> Iterator[tuple[Replay, Replay]]:
    """Our charger and our car in each conversation."""
    for path in recordings(folder):
        for talk in conversations(path, codec):
            if is_session(talk):
                yield ChargerReplay(talk, codec).play(), CarReplay(talk, codec).play()


def kinds(names: list[str]) -> list[str]:
    """Each kind of message once, without Req or Res, in the order of the first."""
    return list(dict.fromkeys(name[:-3] for name in names))


def charger_cell(replay: Replay) -> str:
    name, took_ms, limit_ms = replay.slowest
    ended = replay.ended.sentence if replay.ended else f"No end yet, in {replay.phase}."
    heard = f"{len(replay.heard)} of {len(replay.recorded)} requests"
    if replay.departed is None:
        return f"{heard}. {ended} Slowest: {name} {took_ms} of {limit_ms} ms"
    number, asked, recorded, ours = replay.departed
    return f"{heard}; {asked} (no. {number}) was answered {recorded}, we say {ours}. {ended}"


def car_cell(replay: Replay) -> str:
    ended = replay.ended.sentence if replay.ended else "No end."
    remarks = "; ".join(dict.fromkeys(replay.remarks))
    to_phase = f"{len(kinds(replay.said))} kinds of requests, until {replay.phase}"
    return f"{to_phase}. {ended}{f' ({remarks})' if remarks else ''}"


INTRODUCTION = (
    "Written by `make replay`.  Every conversation that was recorded from its first message on: the requests",
    "of the car at our charger, the answers of the charger at our car, in virtual time with recorded timing.",
    '"made up": the recording holds no such answer, because the recorded car asked less, or left.',
    '"No end yet": the recorded car fell silent or the recording ends there, and our charger waits for 60 s.',
)


def table(replays: Iterator[tuple[Replay, Replay]]) -> Iterator[str]:
    """The lines of results/replay.md."""
    yield "# Recorded sessions, replayed"
    yield ""
    yield from INTRODUCTION
    yield ""
    yield "| recording | mode | recorded last | our charger | our car |"
    yield "|---|---|---|---|---|"
    for charger, car in replays:
        mode = f"{charger.schema} {'AC' if charger.is_ac else 'DC'}"
        last = charger.recorded[-1] if charger.recorded else "nothing"
        yield " | ".join((f"| {charger.file} {charger.number}", mode, last,
                          charger_cell(charger), f"{car_cell(car)} |"))


def main(folder: Path) -> None:
    with ExiConnector(patience_s=PATIENCE_S) as codec:
        lines = list(table(replay_all(folder, codec)))
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text("\n".join([*lines, ""]), encoding="utf-8")
    print(f"{sum(line.startswith('| ') for line in lines) - 1} conversations: {RESULTS}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
