"""Whole charges by the real program with its battery, or its power supply, on a CAN bus between processes."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from devices.physics import LocalCable
from edge.device_list import Context, make_parts
from edge.loop import Loop
from edge.settings import Settings
from edge.supply_devices import mac
from exiConnector import CODEC
from plc.commands import Note
from plc.errors import ConfigError
from tests.edge.can_buses import GROUP, free_udp_port, needs_multicast
from tests.edge.charging import FAST, Program, cable
from tests.support import PROJECT

pytestmark = [needs_multicast,
              pytest.mark.skipif(not CODEC.exists(), reason=f"{CODEC.name} is not built (make codec)")]

CAR = FAST | {"virtual_battery": 20_000}


@contextmanager
def device(*words: object) -> Iterator[subprocess.Popen[str]]:
    """A program of can_programs.py."""
    command = [sys.executable, "-m", "tests.edge.can_programs", *map(str, words)]
    process = subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        assert process.stdout.readline() == "ready\n"
        yield process
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def bus(port: int) -> dict[str, object]:
    return {"can_interface": "udp_multicast", "can_channel": GROUP, "can_more": f"port = {port}"}


def test_the_battery_is_killed_while_it_charges() -> None:
    name, port = cable(), free_udp_port()
    with (
        device("battery", port) as battery,
        Program("E", name, **FAST) as charger,
        Program("P", name, **CAR, car_devices="chademo, virtual", **bus(port)) as car,
    ):
        car.until("can +open +bus=udp_multicast")
        car.until("to=CURRENT_DEMAND")
        assert "20.0 A" in car.until(r"car +now +SoC.* 20\.0 A  target")
        battery.kill()
        car.until("ended +No fresh measurement: the battery voltage from chademo at CAN")
        charger.until("ended +The car reported FAILED_EVRESSMalfunction")
    assert re.search("devices +chademo +does=battery_ready, battery_soc_percent, battery_stop", car.text)


def test_the_power_modules_are_killed_while_they_charge() -> None:
    name, port = cable(), free_udp_port()
    with (
        device("modules", port, 2) as modules,
        Program("E", name, **FAST, charger_devices="can_supply, virtual", can_supply_modules="0, 1",
                **bus(port)) as charger,
        Program("P", name, **CAR, car_max_current=20) as car,
    ):
        charger.until("can +open +bus=udp_multicast")
        charger.until("to=CHARGING")
        car.until(r"car +now +SoC.* 20\.0 A  target")
        modules.kill()
        charger.until("ended +(No fresh measurement: .* from can_supply at CAN|The power supply)")
        charger.says("device +trouble +device=can_supply why=module 0: does not answer; module 1")
        car.until("ended +The charger")


def test_the_guardian_switches_the_modules_off_when_the_charger_is_killed() -> None:
    name, port = cable(), free_udp_port()
    with (
        device("modules", port, 2) as modules,
        Program("E", name, **FAST, charger_devices="can_supply, virtual", can_supply_modules="0, 1",
                **bus(port)) as charger,
        Program("P", name, **CAR) as car,
    ):
        car.until("to=CURRENT_DEMAND")
        car.until(r"car +now +SoC.* [1-9]\d?\.\d A  target")
        charger.process.kill()
        assert modules.stdout is not None
        # The first on was for the cable check.  These modules have no watchdog: they were told.
        said = [modules.stdout.readline() for _ in range(4)]
    assert said == ["on\n", "off\n", "on\n", "off\n"]


def context(side: str, **texts: object) -> Context:
    settings = Settings({name: str(text) for name, text in texts.items()})
    return Context(side=side, settings=settings, loop=Loop(), tell=list[Note]().append, line=LocalCable().end)


@pytest.mark.parametrize(("device_name", "options", "line"), [
    ("chademo", {"can_channel": "can7"},
     "[can] can_channel = can7: there is no such interface (CAN interfaces here: "),
    ("can_bms", {"can_interface": "sockettcan"},
     "[can] can_interface = sockettcan: python-can does not know it"),
    ("can_bms", {"can_bms_map": "full = 1"}, '[can] can_bms_map: "full = 1": want MESSAGE.SIGNAL'),
    ("can_supply", {"can_supply_modules": "sixty"},
     '[can] can_supply_modules = "sixty": want addresses 0..59'),
    ("can_supply", {"can_supply_modules": "1, 1"}, '[can] can_supply_modules = "1, 1": want addresses'),
    ("can_supply", {"can_supply_modules": "60"}, '[can] can_supply_modules = "60": want addresses'),
    ("can_supply", {"can_supply_modules": "group 8"}, "or group and a number 0..7"),
    ("can_supply", {"can_interface": "slcan", "can_channel": "/dev/ttyNONE"},
     "[can] can_channel = /dev/ttyNONE: there is no such port"),
    ("can_supply", {"can_supply_channel": "can8"}, "[can] can_channel = can8: there is no such interface"),
    ("foccci", {"can_interface": "socketcand"}, "[can] can_interface = socketcand: needs can_more = host"),
])
def test_what_is_wrong_is_refused_at_the_start(
    device_name: str, options: dict[str, object], line: str,
) -> None:  # fmt: skip
    made = context("car" if device_name in ("chademo", "can_bms") else "charger", **options)
    with pytest.raises(ConfigError) as refusal:
        make_parts((device_name,), made)
    assert line in str(refusal.value)
    assert "\n" not in str(refusal.value)
    made.loop.close()


@pytest.mark.parametrize(("text", "wanted"), [
    ("any", None), ("02:00:00:00:0a:0B", bytes.fromhex("020000000a0b")), ("0:1", ConfigError),
    ("02-00-00-00-00-01", ConfigError)])
def test_the_address_of_the_power_supply(text: str, wanted: bytes | type[ConfigError] | None) -> None:
    if wanted is ConfigError:
        with pytest.raises(ConfigError, match="want any, or six bytes with colons"):
            mac(text)
    else:
        assert mac(text) == wanted


def test_two_devices_share_one_bus_and_a_supply_may_have_its_own() -> None:
    port = free_udp_port()
    made = context("charger", **bus(port))
    parts = make_parts(("can_supply", "foccci"), made)
    assert len(made.shared) == 1
    for part in parts:
        part.close()
    made.loop.close()
    made = context("charger", **bus(port), can_supply_channel="239.74.163.3")
    parts = make_parts(("can_supply", "foccci"), made)
    assert [str(options) for options in made.shared] == [
        "udp_multicast 239.74.163.3", "udp_multicast 239.74.163.2"]
    for part in parts:
        part.close()
    made.loop.close()
