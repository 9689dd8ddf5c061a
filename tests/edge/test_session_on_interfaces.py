"""The real program on real interfaces: pcap, IPv6 neighbours, SDP multicast, TCP by link-local addresses.

Either as two hosts that have only the network in common, or in one network namespace, each with an interface
of its own, so that the virtual pilot and the virtual battery still meet on its loopback.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from exiConnector import CODEC
from tests.edge.namespaces import Site, ip
from tests.support import PROJECT

pytestmark = pytest.mark.skipif(not CODEC.exists(), reason=f"{CODEC.name} is not built (make codec)")


def second_interface(site: Site, host: int) -> None:
    """plc1 beside plc0."""
    line = f"plt{site.tag}x"
    ip("link", "add", line, "type", "veth", "peer", "name", "plc1", "netns", site.hosts[host])
    site.lines.append(line)
    site.inside(host, "sysctl", "-q", "net.ipv6.conf.plc1.accept_dad=0")
    subprocess.run(["sysctl", "-q", f"net.ipv6.conf.{line}.disable_ipv6=1"], check=True)
    ip("-n", site.hosts[host], "link", "set", "plc1", "up")
    ip("link", "set", line, "up")


def test_a_whole_charge_of_two_hosts(site: Site, tmp_path: Path) -> None:
    at_car, at_charger = site.host(), site.host()
    modems = site.start(None, "-m", "edge.virtual_line", *site.lines)
    site.wait(modems, "modem", times=2)
    kept = tmp_path / "sessions"
    options = ["--set", "eth_interface=plc0", "--set", "exit_when=session_end",
               "--set", f"sessions_folder={kept}", "--set", "sessions_report=no"]
    charger = site.start(at_charger, "pyPlc.py", "E", *options)
    site.wait(charger, "KeySet")
    car = site.start(at_car, "pyPlc.py", "P", *options, "--set", "virtual_battery=10",
                     "--set", "car_protocols=iso2")
    assert car.wait(30) == 0
    assert charger.wait(30) == 0
    for program in (car, charger):
        assert "ended    The battery is full. (full, by the car)" in site.log(program)
        assert "ISO 15118-2 with [fe80::" in site.log(program)
    for folder in kept.iterdir():
        heard = subprocess.run([sys.executable, str(PROJECT / "pyPlc.py"), "L", str(folder / "wire.pcapng")],
                               capture_output=True, text=True, check=True).stdout
        for each in ("CM_SLAC_MATCH.CNF", "SDP", "supportedAppProtocolReq", "CurrentDemandRes",
                     "SessionStopRes"):
            assert each in heard, f"{each} is missing in {folder.name}"


def test_a_whole_charge_on_a_network_without_modems(site: Site) -> None:
    host = site.host()
    ip("link", "del", site.lines.pop())
    ip("-n", site.hosts[host], "link", "add", "plc0", "type", "veth", "peer", "name", "plc1")
    for interface in ("plc0", "plc1"):
        site.inside(host, "sysctl", "-q", f"net.ipv6.conf.{interface}.accept_dad=0")
        ip("-n", site.hosts[host], "link", "set", interface, "up")
    options = ["--set", "sessions_folder=none", "--set", "exit_when=session_end"]
    charger = site.start(host, "pyPlc.py", "E", "--set", "eth_interface=plc1", *options)
    site.wait(charger, "a charger at")
    car = site.start(host, "pyPlc.py", "P", "--set", "eth_interface=plc0", "--set", "car_matching=none",
                     "--set", "virtual_battery=10", *options)
    assert car.wait(30) == 0
    assert charger.wait(30) == 0
    assert "SLAC_PARM" not in site.log(car)
    for program in (car, charger):
        assert "ended    The battery is full. (full, by the car)" in site.log(program)


def test_a_whole_charge_without_s(site: Site) -> None:
    host = site.host()
    second_interface(site, host)
    modems = site.start(None, "-m", "edge.virtual_line", *site.lines)
    site.wait(modems, "modem", times=2)
    options = ["--set", "sessions_folder=none", "--set", "virtual_physics=instant",
               "--set", "exit_when=unplugged"]
    charger = site.start(host, "pyPlc.py", "E", "--set", "eth_interface=plc1", *options)
    site.wait(charger, "KeySet")
    car = site.start(host, "pyPlc.py", "P", "--set", "eth_interface=plc0", *options,
                     "--set", "virtual_battery=10", "--set", "virtual_user=0.1 plug, 6 unplug")
    assert car.wait(30) == 0
    assert charger.wait(30) == 0
    for program in (car, charger):
        assert "ended    The battery is full. (full, by the car)" in site.log(program)
        assert "DIN 70121 with [fe80::" in site.log(program)
