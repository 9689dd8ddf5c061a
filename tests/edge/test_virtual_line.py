"""Car and charger on real interfaces and kernels of their own, with virtual modems between them."""

from __future__ import annotations

import re
import subprocess
import sys

from tests.edge.namespaces import Site, ip
from tests.support import PROJECT


def test_a_second_line_on_an_interface_is_refused(site: Site) -> None:
    site.host()
    site.host()
    line = site.start(None, "-m", "edge.virtual_line", *site.lines)
    site.wait(line, "modem", times=2)
    again = subprocess.run([sys.executable, "-m", "edge.virtual_line", site.lines[1]], cwd=PROJECT, text=True,
                           capture_output=True, timeout=20, check=False)  # fmt: skip
    assert again.returncode == 1
    assert again.stderr.startswith(
        f"edge.virtual_line: {site.lines[1]}: another virtual line runs on this interface already")


def test_an_interface_that_goes_down_and_comes_back_is_told_in_the_log(site: Site) -> None:
    site.host()
    charger = site.start(0, "pyPlc.py", "E", "--set", "eth_interface=plc0", "--set", "sessions_folder=none")
    site.wait(charger, "KeyNotSet")
    ip("-n", site.hosts[0], "link", "set", "plc0", "down")
    site.wait(charger, "evse   port")
    ip("-n", site.hosts[0], "link", "set", "plc0", "up")
    site.wait(charger, "evse   port", times=2)


def test_from_plugged_in_to_tcp_may_be_opened(site: Site) -> None:
    at_car, at_charger = site.host(), site.host()
    line = site.start(None, "-m", "edge.virtual_line", *site.lines)
    site.wait(line, "modem", times=2)
    charger = site.start(at_charger, "-m", "edge.powerline", "E", "--interface", "plc0")
    site.wait(charger, "KeySet")
    car = site.start(at_car, "-m", "edge.powerline", "P", "--interface", "plc0")
    site.wait(car, "ChargerFound place=[fe80::")
    site.wait(charger, "ChargerAsked")
    assert "SlacMatched" in site.log(charger)
    [place] = re.findall(r"place=\[([0-9a-f:]+)\]:(\d+)", site.log(car))
    # What discovery promised is really there: an ordinary TCP connection through the modems.
    connect = ("import socket, sys; socket.create_connection((sys.argv[1] + '%plc0', int(sys.argv[2])), 5)")
    site.inside(at_car, "python3", "-c", connect, *place)
    site.wait(charger, "connected_from")


def test_a_modem_that_is_really_deaf_for_a_while_is_waited_for(site: Site) -> None:
    at_car, at_charger = site.host(), site.host()
    line = site.start(None, "-m", "edge.virtual_line", "--modem-restart-ms", "1500", *site.lines)
    site.wait(line, "modem", times=2)
    charger = site.start(at_charger, "-m", "edge.powerline", "E", "--interface", "plc0")
    site.wait(charger, "KeySet")
    car = site.start(at_car, "-m", "edge.powerline", "P", "--interface", "plc0")
    site.wait(car, "ChargerFound")
    assert site.log(car).count("attempt=") == 1


def test_two_chargers_on_one_line_and_a_lossy_one(site: Site) -> None:
    at_car, first, second = site.host(), site.host(), site.host()
    line = site.start(None, "-m", "edge.virtual_line", "--loss", "0.05", "--delay-ms", "2", *site.lines)
    site.wait(line, "modem", times=3)
    chargers = [site.start(at, "-m", "edge.powerline", "E", "--interface", "plc0") for at in (first, second)]
    for charger in chargers:
        site.wait(charger, "KeySet")
    car = site.start(at_car, "-m", "edge.powerline", "P", "--interface", "plc0")
    site.wait(car, "ChargerFound")
    assert sum("SlacMatched" in site.log(charger) for charger in chargers) == 1
