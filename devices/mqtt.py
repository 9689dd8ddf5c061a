"""MQTT as a part of a car or a charger: what is measured and told goes out, what the broker brings comes in.

Sans-I/O: edge/mqtt_port.py carries the messages.  The topics are those of devices/mqtt_topics.py.

    part.hears, part.will                          for the connection
    part.connected(now_ms); part.lost(why)         as the connection comes and goes
    part.received(topic, payload, is_retained, now_ms)
    part.acknowledged(now_ms)                      the broker has taken a message of QoS 1
    part.take(now_ms, most)                        messages to send now

Of each topic only the newest value waits, so that a broker that takes nothing costs nothing.

What it cannot do: switch a device off that has lost the broker.  Such a device needs a watchdog of its own,
on HEARTBEAT or on the outputs, which come every 0.5 s.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from devices import mqtt_topics as t
from devices.base import EvseMeasured, PevMeasured
from devices.mqtt_topics import Topic, Way
from devices.part import EVSE_OUTPUTS, PEV_OUTPUTS, Outputs, Part, Readings, Tell, View
from devices.soc_callback import as_parameters
from plc.commands import Note
from plc.safety.common import Trip
from plc.safety.evse import EvseOutputs
from plc.session.commands import Phase, Progress, SessionEnded, SocRead
from plc.session.values import Reading

ONLINE, OFFLINE, UNKNOWN = "online", "offline", "None"
IDLE, AUTHORISED = "IDLE", "AUTHORIZED"
UNITS_OF_A_SESSION = ("V", "A", "s")    # what is told in these means nothing after its end
DRIVE_AGAIN_MS = 500
HEARTBEAT_MS = 500           # where somebody relies on MQTT
IDLE_HEARTBEAT_MS = 5_000    # where it is only looked at
DEAD_AFTER_BEATS = 3
SEEN_MOST_MS = 5_000         # older measurements are not said any more
REFUSALS_EVERY_MS = 1_000
LONGEST_PAYLOAD = 200
# A heard value is told as it is, but never as older than what sessions take: its own age limit ends it.
TOLD_AGE_MS = 400

OLD_NAMES_MEET = ("a car and a charger are at the same mqtt_topic: with mqtt_names_of_0_9 in both of them "
                  "they hear each other; give one of them another mqtt_topic")

OrderTaker = Callable[[str], str]


class Message(NamedTuple):
    topic: str
    payload: str
    qos: int = 0
    is_retained: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MqttOptions:
    """side: "car" or "charger".  discovery: the prefix of Home Assistant, "" for none."""

    side: str
    base: str = "pyPlc"
    with_old_names: bool = False
    battery_age_ms: int = 2_500
    discovery: str = ""


@dataclass(slots=True)
class _Slot:
    """One topic that is said: what is to go, what has gone, and how it goes."""

    topic: str
    text: Callable[[Any], str]
    every_ms: int
    qos: int = 0
    is_retained: bool = True
    is_always_said: bool = False    # even if nothing is new: receivers take it for a sign of life
    value: object = None
    wanted: str | None = None
    sent: str | None = None
    sent_ms: int = -1_000_000_000


@dataclass(slots=True)
class _Heard:
    """One topic that is heard, and the quantities it means."""

    sources: tuple[str, ...]
    topic: Topic
    refused_ms: int = -1_000_000_000


@dataclass(slots=True)
class _Link:
    """How the connection stands."""

    is_up: bool = False
    why: str = "not connected yet"
    beats: int = 0
    beat_ms: int = 0
    acknowledged_ms: int = 0
    first: list[Message] = field(default_factory=list)    # to be said before anything else


class MqttPart(Part):
    """See the module."""

    name = "mqtt"
    on_request = True

    def __init__(self, options: MqttOptions, order: OrderTaker, tell: Tell) -> None:
        """order: carries out a key of the program and says what became of it."""
        self.options = options
        self.order = order
        self.tell_log = tell
        topics = t.TOPICS[options.side]
        outputs = PEV_OUTPUTS if options.side == "car" else EVSE_OUTPUTS
        self.measures = frozenset(one.source for one in topics if one.way is Way.MEASURED)
        self.drives = frozenset(outputs)
        if options.side == "charger":
            # Nobody else can say these, and they cost nothing while nobody says them.
            self.measures |= {"authorised", "wish"}
            self.unasked = frozenset(("authorised", "wish"))
        self.root = f"{options.base}/{options.side}"
        self.will = Message(f"{self.root}/{t.AVAILABILITY}", OFFLINE, 1, is_retained=True)
        other = "charger" if options.side == "car" else "car"
        self.other = f"{options.base}/{other}/{t.AVAILABILITY}"
        self.is_enabled = True
        self.is_authorised: bool | None = None
        self._is_used_up = False    # the authorisation, by the charge that runs
        self._driven_fields = dict(outputs)
        self._topics = topics
        self._slots: dict[tuple[Way, str], list[_Slot]] = {}
        self._hears: dict[str, _Heard] = {}
        self._values: dict[str, Reading[Any]] = {}
        self._age_ms: dict[str, int | None] = {
            one.source: options.battery_age_ms if one.age_ms == t.BMS_MS else one.age_ms
            for one in topics if one.way in (Way.MEASURED, Way.SETTING)}
        self._dirty: dict[int, _Slot] = {}
        self._link = _Link()
        self._driven_ms = 0
        self._replies: list[Message] = []

    # --- what is said and heard, once the owners are known

    def prepare(self) -> None:
        """The owners are known: say what is driven, hear what is measured here, and what is asked always."""
        for topic in self._topics:
            self._prepare_topic(topic)
        if self.options.with_old_names:
            self._prepare_old_names()
        self.say(Way.TOLD, "phase", IDLE)
        self.say(Way.TOLD, "trip", "none")
        self._say_settings()

    def _prepare_topic(self, topic: Topic) -> None:
        name = f"{self.root}/{topic.name}"
        is_said = topic.way is not Way.ORDER and (topic.way is not Way.DRIVEN or self._drives(topic.source))
        if is_said:
            self._slot(topic.way, topic.source, _Slot(
                name, topic.kind.text, topic.every_ms, qos=1 if topic.way is Way.DRIVEN else 0,
                is_retained=topic.is_retained))
        if self.is_heard(topic):
            self._hears[f"{name}/set"] = _Heard((topic.source,), topic)

    def is_heard(self, topic: Topic) -> bool:
        return topic.way in (Way.SETTING, Way.ORDER) or (
            topic.way is Way.MEASURED and topic.source in self.owned)

    def _prepare_old_names(self) -> None:
        by_source = {one.source: one for one in self._topics if one.way in (Way.MEASURED, Way.SETTING)}
        # Of two with the same name the driven one comes last, and counts if it is ours.
        said = {old.name: old for old in t.OLD_SAID[self.options.side]
                if old.way is not Way.DRIVEN or self._drives(t.SETPOINTS.get(old.source, old.source))}
        for old in said.values():
            is_driven = old.way is Way.DRIVEN
            self._slot(old.way, old.source, _Slot(
                f"{self.options.base}/{old.name}", old.text,
                0 if is_driven or old.name.startswith("charger_") else 1_000,
                qos=int(is_driven), is_retained=False, is_always_said=True))
        for name, sources in t.OLD_HEARD[self.options.side].items():
            if kept := tuple(one for one in sources if self.is_heard(by_source[one])):
                self._hears[f"{self.options.base}/{name}"] = _Heard(kept, by_source[kept[0]])

    def _slot(self, way: Way, source: str, slot: _Slot) -> None:
        self._slots.setdefault((way, source), []).append(slot)

    def _drives(self, source: str) -> bool:
        return any(source in fields for name, fields in self._driven_fields.items() if name in self.owned)

    @property
    def hears(self) -> tuple[str, ...]:
        """The topics to subscribe to."""
        return (*self._hears, self.other) if self.options.with_old_names else tuple(self._hears)

    @property
    def is_relied_on(self) -> bool:
        """Something that matters comes or goes by MQTT."""
        return bool(self.owned - self.unasked)

    # --- out

    def say(self, way: Way, source: str, value: object) -> None:
        """This is the value now; None is what nobody knows."""
        for slot in self._slots.get((way, source), ()):
            if slot.is_always_said or slot.wanted is None or value != slot.value:
                slot.value = value
                if value is None and not slot.is_retained:
                    continue    # silence says it
                slot.wanted = UNKNOWN if value is None else slot.text(value)
                if slot.is_always_said or slot.wanted != slot.sent:
                    self._dirty[id(slot)] = slot

    def _say_settings(self) -> None:
        self.say(Way.SETTING, "enabled", self.is_enabled)
        self.say(Way.SETTING, "authorised", bool(self.is_authorised))

    def drive(self, outputs: Outputs, now_ms: int) -> None:
        for (way, source), slots in self._slots.items():
            if way is not Way.DRIVEN:
                continue
            value = driven_value(outputs, source)
            if any(slot.value != value for slot in slots):
                self.say(Way.DRIVEN, source, value)
        if now_ms - self._driven_ms >= DRIVE_AGAIN_MS:
            self._driven_ms = now_ms
            self._drive_again()

    def _drive_again(self) -> None:
        for (way, _), slots in self._slots.items():
            if way is Way.DRIVEN:
                self._dirty |= {id(slot): slot for slot in slots if slot.wanted is not None}

    def see(self, view: View, now_ms: int) -> None:
        measured = view.measured
        for topic in self._topics:
            if topic.way is Way.MEASURED:
                reading = reading_of(measured, topic.source)
                most_ms = max(SEEN_MOST_MS, topic.age_ms or 0)
                is_known = reading is not None and now_ms - reading.at_ms <= most_ms
                self.say(Way.MEASURED, topic.source, reading.value if reading and is_known else None)
        names = ("inlet_voltage_v", "inlet_current_a") if isinstance(measured, PevMeasured) else (
            "supply_voltage_v", "supply_current_a")
        volts, amps = (reading_of(measured, name) for name in names)
        self.say(Way.TOLD, "power_w", volts.value * amps.value if volts and amps else None)

    def tell(self, event: object, _now_ms: int) -> None:
        if isinstance(event, Phase):
            self._phase(IDLE if event.name == "ENDED" else event.name)
        elif isinstance(event, Progress):
            for name, value in event.values.items():
                self.say(Way.TOLD, name, value)
        elif isinstance(event, SocRead):
            self.say(Way.TOLD, "soc_read", json.dumps(as_parameters(event)))
        elif isinstance(event, Trip):
            self.say(Way.TOLD, "trip", str(event))
        elif isinstance(event, SessionEnded):
            self._ended(event)

    def _phase(self, name: str) -> None:
        if name != IDLE and self._slots[Way.TOLD, "phase"][0].value == IDLE:
            self.say(Way.TOLD, "trip", "none")
        self.say(Way.TOLD, "phase", name)
        self._is_used_up = self._is_used_up or name == AUTHORISED
        if (old := t.OLD_PHASES[self.options.side].get(name)) is not None:
            self.say(Way.TOLD, "old_phase", old)

    def _ended(self, event: SessionEnded) -> None:
        self._phase(IDLE)
        self.say(Way.TOLD, "end_code", event.cause.code)
        self.say(Way.TOLD, "end_reason", event.cause.sentence)
        self.say(Way.TOLD, "end_detail", json.dumps(event.cause.detail))
        for topic in self._topics:
            if topic.way is Way.TOLD and topic.unit in UNITS_OF_A_SESSION:
                self.say(Way.TOLD, topic.source, None)
        if self._is_used_up:
            self._is_used_up = False
            self.is_authorised = None if self.is_authorised is None else False    # one charge
            self._say_settings()

    # --- in

    def readings(self, now_ms: int) -> Readings:
        found = {}
        for source, reading in self._values.items():
            limit_ms = self._age_ms[source]
            age_ms = now_ms - reading.at_ms
            if limit_ms is None or age_ms <= limit_ms:
                found[source] = Reading(reading.value, now_ms - min(max(age_ms, 0), TOLD_AGE_MS))
        if self.options.side == "charger":
            if self.is_authorised is not None and self._link.is_up:
                found["authorised"] = Reading(self.is_authorised, now_ms)
            found["wish"] = Reading("none" if self.is_enabled else "stop", now_ms)
        return found

    def received(self, topic: str, payload: bytes, is_retained: bool, now_ms: int) -> None:
        """A message has come.  Whatever it is, it does not raise; what is refused is said on REPLY."""
        if topic == self.other and payload == ONLINE.encode():
            self.tell_log(Note("mqtt", "warning", {"why": OLD_NAMES_MEET}))
        heard = self._hears.get(topic)
        if heard is None or not payload:
            return    # nothing: somebody has deleted what the broker kept
        one = heard.topic
        if is_retained and not one.may_be_kept:
            self._refuse(heard, topic, "the broker kept this message, nobody knows how old it is", now_ms)
            return
        if one.way is Way.ORDER:
            self._obey(one, topic)
            return
        try:
            if len(payload) > LONGEST_PAYLOAD:
                raise ValueError
            value = one.kind.parse(payload.decode())
        except ValueError:
            shown = ascii(payload[:40].decode("utf-8", "replace"))
            self._refuse(heard, topic, f"got {shown}, want {one.kind.allowed}", now_ms)
            return
        self._take_value(heard, value, now_ms)

    def _take_value(self, heard: _Heard, value: object, now_ms: int) -> None:
        if heard.topic.way is Way.MEASURED:
            for source in heard.sources:
                self._values[source] = Reading(value, now_ms)
            return
        if heard.topic.source == "enabled":
            self.is_enabled = bool(value)
        else:
            self.is_authorised = bool(value)
        self.tell_log(Note("mqtt", heard.topic.name, {"to": heard.topic.kind.text(value)}))
        self._say_settings()

    def _obey(self, one: Topic, topic: str) -> None:
        answer = self.order(one.source)
        self.tell_log(Note("mqtt", "order", {"order": one.name, "answer": answer}))
        self._reply(topic, answer=answer)

    def _refuse(self, heard: _Heard, topic: str, why: str, now_ms: int) -> None:
        """Said aloud, but not a thousand times a second."""
        if now_ms - heard.refused_ms >= REFUSALS_EVERY_MS:
            heard.refused_ms = now_ms
            self.tell_log(Note("mqtt", "refused", {"topic": topic, "why": why}))
            self._reply(topic, refused=why)

    def _reply(self, topic: str, **what: str) -> None:
        if self._link.is_up:
            self._replies.append(Message(f"{self.root}/{t.REPLY}", json.dumps({"topic": topic, **what})))
            del self._replies[:-20]

    # --- the connection

    def connected(self, now_ms: int) -> None:
        """Everything is said anew: the broker may have forgotten it."""
        link = self._link
        link.is_up, link.why = True, ""
        link.acknowledged_ms = link.beat_ms = now_ms
        link.first = [self.will._replace(payload=ONLINE), *self._discovery()]
        self._dirty.clear()    # live values of the meantime are none any more
        for slots in self._slots.values():
            for slot in slots:
                slot.sent = None
                if slot.wanted is not None and not slot.is_always_said:
                    self._dirty[id(slot)] = slot

    def _discovery(self) -> Iterator[Message]:
        if self.options.discovery:
            from devices.home_assistant import discovery

            for topic, payload in discovery(self.options, self._topics, self.is_heard):
                yield Message(topic, payload, is_retained=True)

    def lost(self, why: str) -> None:
        self._link.is_up = False
        self._link.why = why
        self._replies.clear()

    def acknowledged(self, now_ms: int) -> None:
        self._link.acknowledged_ms = now_ms

    @property
    def beat_every_ms(self) -> int:
        return HEARTBEAT_MS if self.is_relied_on else IDLE_HEARTBEAT_MS

    def is_dead(self, now_ms: int) -> bool:
        """Connected, and the broker does not answer."""
        link = self._link
        return link.is_up and now_ms - link.acknowledged_ms > DEAD_AFTER_BEATS * self.beat_every_ms

    def trouble(self, _now_ms: int) -> str:
        """Only where somebody relies on MQTT: who only looks on does not harm."""
        is_well = self._link.is_up or not self.is_relied_on
        return "" if is_well else f"the MQTT broker is not there: {self._link.why}"

    def next_message_ms(self, now_ms: int) -> int | None:
        """When take() has something, as long as the connection is up."""
        if not self._link.is_up:
            return None
        if self._link.first or self._replies:
            return now_ms
        slots = [max(now_ms, slot.sent_ms + slot.every_ms) for slot in self._dirty.values()]
        return min([self._link.beat_ms, *slots])

    def take(self, now_ms: int, most: int) -> list[Message]:
        """At most so many messages that may go now."""
        link = self._link
        if not link.is_up:
            return []
        found = link.first[:most]
        del link.first[:most]
        if now_ms >= link.beat_ms:
            link.beat_ms = now_ms + self.beat_every_ms
            link.beats += 1
            found.append(Message(f"{self.root}/{t.HEARTBEAT}", str(link.beats), 1))
        found += self._replies
        self._replies.clear()
        if link.first:
            return found
        # Outputs go before all else.
        for key, slot in sorted(self._dirty.items(), key=lambda item: -item[1].qos):
            if len(found) >= most:
                break
            if now_ms - slot.sent_ms >= slot.every_ms and slot.wanted is not None:
                del self._dirty[key]
                slot.sent, slot.sent_ms = slot.wanted, now_ms
                found.append(Message(slot.topic, slot.wanted, slot.qos, slot.is_retained))
        return found

    def last_words(self) -> list[Message]:
        """The process ends: outputs at rest, and offline."""
        driven = [Message(slot.topic, slot.wanted, slot.qos) for (way, _), slots in self._slots.items()
                  for slot in slots if way is Way.DRIVEN and slot.wanted is not None]
        return [*driven, self.will]


def driven_value(outputs: Outputs, source: str) -> object:
    """What is said of an output."""
    if (field := t.SETPOINTS.get(source)) is not None:
        assert isinstance(outputs, EvseOutputs)
        return getattr(outputs, field) if outputs.supply_enabled else 0.0
    value = getattr(outputs, source)
    return 100.0 if source == "pwm_duty_percent" and value is None else value    # the steady voltage


def reading_of(measured: PevMeasured | EvseMeasured, name: str) -> Reading[Any] | None:
    """A measurement by the name of its field."""
    holder = measured.inputs if hasattr(measured.inputs, name) else measured
    reading: Reading[Any] | None = getattr(holder, name)
    return reading
