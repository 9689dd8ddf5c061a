"""`pyPlc.py check`: what is there is said, each fault is found and comes with its cure."""

from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from edge import check_tool
from edge.settings import Settings
from exiConnector import CODEC
from tests.edge.charging import cable
from tests.edge.namespaces import Site
from tests.support import PROJECT

pytestmark = pytest.mark.skipif(not CODEC.exists(), reason=f"{CODEC.name} is not built (make codec)")


def check(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, str(PROJECT / "pyPlc.py"), "check", *words], cwd=folder, text=True,
                          capture_output=True, check=False, timeout=60)


@pytest.mark.parametrize("mode", ["P", "E", "L"])
def test_on_a_virtual_cable_all_is_well(tmp_path: Path, mode: str) -> None:
    done = check(tmp_path, mode, "S", f"--set=virtual_cable={cable()}")
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert "ours, MAC-QCA7000" in done.stdout
    assert "FAULT" not in done.stdout
    assert done.stdout.splitlines()[-1].startswith("all is well: ")


def test_an_interface_that_is_missing_is_named_with_those_that_are_there(tmp_path: Path) -> None:
    done = check(tmp_path, "P", "--set=eth_interface=nix7")
    assert done.returncode == 1
    assert "FAULT   interface   nix7: no such network interface; there are" in done.stdout
    assert "ok      codec" in done.stdout, "the other checks go on"


def test_a_broker_that_is_not_there_and_a_port_that_is_taken(tmp_path: Path) -> None:
    with socket.socket(socket.AF_INET6) as free, socket.socket(socket.AF_INET6) as taken:
        for plug in (free, taken):
            plug.bind(("::", 0))
        taken.listen()
        unused, used = free.getsockname()[1], taken.getsockname()[1]
        done = check(tmp_path, "E", "--set=eth_interface=lo", f"--set=charger_port={used}",
                     "--set=charger_devices=virtual, mqtt", f"--set=mqtt_port={unused}")
    assert done.returncode == 1
    assert f"FAULT   ports       port {used} (TCP) cannot be had: Address already in use" in done.stdout
    assert f"FAULT   broker      localhost port {unused} cannot be reached" in done.stdout
    assert "FAULT   interface   lo has no IPv6 link-local address" in done.stdout


def test_a_password_that_others_can_read_is_told(tmp_path: Path) -> None:
    ini = tmp_path / "own.ini"
    ini.write_text("")
    settings = Settings({"mqtt_password": "a-long-one", "car_devices": "virtual, mqtt"})
    site = check_tool.Site(settings, "P", is_virtual=True, ini=ini)
    assert check_tool.check_password in [
        check for _, is_wanted, check in check_tool.CHECKS if is_wanted(site)]
    for mode, level in ((0o644, "note"), (0o640, "ok"), (0o600, "ok")):
        ini.chmod(mode)
        (found,) = check_tool.check_password(site)
        assert found.level == level
        assert ("chmod 600" in found.cure) == (level == "note")


def test_wrong_options_are_refused_as_everywhere(tmp_path: Path) -> None:
    assert check(tmp_path, "X").returncode == 2
    assert check(tmp_path, "P", "--set=nonsense=1").returncode == 2


def test_a_modem_that_is_set_up_for_the_other_side_is_found_and_cured(site: Site) -> None:
    at_car = site.host()
    modems = site.start(None, "-m", "edge.virtual_line", *site.lines)
    site.wait(modems, "modem", times=1)

    def checked() -> str:
        program = site.start(at_car, "pyPlc.py", "check", "P", "--set", "eth_interface=plc0")
        program.wait(30)
        return site.log(program)

    before = checked()
    assert "ok      interface   plc0: " in before
    assert "ok      capture     frames of plc0" in before
    assert "FAULT   modem       it is not set up for pev" in before
    assert "python pyPlc.py modem configure pev" in before
    cured = site.start(at_car, "pyPlc.py", "modem", "configure", "pev", "--interface", "plc0",
                       "--backup", str(site.folder / "modem.pib"))
    assert cured.wait(60) == 0, site.log(cured)
    assert "ok      modem       set up for pev" in checked()
