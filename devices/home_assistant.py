"""What Home Assistant is told of our topics, so that they appear there by themselves (MQTT discovery).

    PREFIX/COMPONENT/pyPlc_car/soc/config     one retained JSON message an entity, all of one device
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Protocol

from devices.mqtt_topics import AVAILABILITY, Topic, Way

# Numbers that Home Assistant lets people set: the most of each unit.
MOST = {"V": 1_000, "A": 500, "W": 400_000}


class DiscoveryOptions(Protocol):
    """What devices.mqtt.MqttOptions has of it."""

    @property
    def side(self) -> str: ...

    @property
    def base(self) -> str: ...

    @property
    def discovery(self) -> str: ...


def discovery(options: DiscoveryOptions, topics: Sequence[Topic],
              is_heard: Callable[[Topic], bool]) -> Iterator[tuple[str, str]]:
    """(topic, JSON) for every topic that people look at or press."""
    root = f"{options.base}/{options.side}"
    node = re.sub(r"[^A-Za-z0-9_-]", "_", f"{options.base}_{options.side}")
    device = {"identifiers": [node], "name": f"{options.base} {options.side}", "manufacturer": "pyPLC",
              "model": f"CCS {options.side}"}
    for topic in topics:
        component = _component(topic, heard=is_heard(topic))
        if component:
            entity = {"name": topic.name.replace("_", " "), "unique_id": f"{node}_{topic.name}",
                      "availability_topic": f"{root}/{AVAILABILITY}", "device": device,
                      **_shape(topic, component, f"{root}/{topic.name}")}
            yield (f"{options.discovery}/{component}/{node}/{topic.name}/config",
                   json.dumps(entity, ensure_ascii=False))


def _component(topic: Topic, *, heard: bool) -> str:
    """A number that nobody listens to is only shown."""
    return "sensor" if topic.component == "number" and not heard else topic.component


def _shape(topic: Topic, component: str, name: str) -> dict[str, Any]:
    shape: dict[str, Any] = {}
    if topic.way is not Way.ORDER:
        shape["state_topic"] = name
    if component in ("button", "switch", "number"):
        shape["command_topic"] = f"{name}/set"
    if component in ("switch", "binary_sensor"):
        shape |= {"payload_on": "on", "payload_off": "off"}
    if component == "number":
        shape |= {"min": 0, "max": MOST[topic.unit], "mode": "box"}
    if topic.unit:
        shape["unit_of_measurement"] = topic.unit
    if topic.device_class:
        shape["device_class"] = topic.device_class
    if topic.state_class and component == "sensor":
        shape["state_class"] = topic.state_class
    return shape
