"""doc/mqtt.md: its tables are the table of topics, and its commands work."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from devices import mqtt_topics as t
from devices.mqtt import MqttOptions, MqttPart
from devices.part import EVSE_QUANTITIES, PEV_QUANTITIES
from edge.loop import Loop
from edge.mqtt_port import Broker, MqttPort
from edge.settings import OPTIONS
from plc.commands import Note
from tests.devices.mqtt_doc import old_table, table
from tests.edge.broker import NEEDS_MOSQUITTO, Mosquitto
from tests.support import PROJECT

TEXT = (PROJECT / "doc" / "mqtt.md").read_text(encoding="utf-8")
COMMANDS = [shlex.split(line) for block in re.findall(r"```sh\n(.*?)```", TEXT, re.DOTALL)
            for line in block.splitlines()]
PUBLISHED = [words for words in COMMANDS if words[0] == "mosquitto_pub"]


@pytest.mark.parametrize("side", ["car", "charger"])
def test_the_tables_are_those_of_the_code(side: str) -> None:
    wanted = "python -m tests.devices.mqtt_doc prints what doc/mqtt.md must contain"
    assert table(side) in TEXT, wanted
    assert old_table(side) in TEXT, wanted


def test_the_options_that_are_named_are_there() -> None:
    known = {option.name for option in OPTIONS}
    blocks = re.findall(r"```ini\n(.*?)```", TEXT, re.DOTALL)
    named = {line.partition(" =")[0] for block in blocks for line in block.splitlines() if " = " in line}
    assert named <= known
    assert set(re.findall(r"`(mqtt_\w+)`", TEXT)) <= known


# Of what is published, what still counts when the last command is through.
LASTING = {"car": {"battery_soc_percent"}, "charger": {"supply_max_current_a", "authorised"}}


def parts() -> dict[str, MqttPart]:
    """A car and a charger that hear all there is to hear."""
    made = {}
    for side, quantities in (("car", PEV_QUANTITIES), ("charger", EVSE_QUANTITIES)):
        made[side] = MqttPart(MqttOptions(side=side), lambda key: f"done {key}", lambda _note: None)
        made[side].owned = quantities
        made[side].prepare()
    return made


@pytest.mark.parametrize("words", PUBLISHED, ids=lambda words: " ".join(words[1:]))
def test_what_is_published_there_is_heard_and_not_refused(words: list[str]) -> None:
    topic = words[words.index("-t") + 1]
    if "-n" in words:
        assert re.fullmatch(r"homeassistant/\w+/pyPlc_(car|charger)/\w+/config", topic)
        return
    part = parts()[topic.split("/")[1]]
    part.connected(0)
    part.take(0, 100)
    assert topic in part.hears
    part.received(topic, words[words.index("-m") + 1].encode(), "-r" in words, 0)
    said = {message.topic: message.payload for message in part.take(10_000, 100)}
    assert "refused" not in said.get(f"pyPlc/{part.options.side}/{t.REPLY}", "")
    assert part.readings(0) or "answer" in said[f"pyPlc/{part.options.side}/{t.REPLY}"]


@NEEDS_MOSQUITTO
@pytest.mark.skipif(shutil.which("mosquitto_pub") is None,
                    reason="mosquitto_pub is missing (mosquitto-clients; make test installs it)")
def test_the_commands_work_at_a_broker(tmp_path: Path) -> None:
    notes: list[Note] = []
    loop = Loop()
    both = parts()
    with Mosquitto(tmp_path) as broker:
        ports = [MqttPort(loop, part, Broker(host="127.0.0.1", port=broker.port), notes.append)
                 for part in both.values()]
        end = time.monotonic() + 10
        while any(part.trouble(0) for part in both.values()):
            assert time.monotonic() < end
            loop.run_once(20)
        for words in PUBLISHED:
            subprocess.run([*words, "-p", str(broker.port)], check=True)
        while not all(wanted <= both[side].readings(loop.clock()).keys() for side, wanted in LASTING.items()):
            assert time.monotonic() < end
            loop.run_once(20)
        for port in ports:
            port.close()
    loop.close()
    assert not [note for note in notes if note.event == "refused"]
