"""As a service: ready when it is, alive as long as it is, and installed with one command."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from edge.loop import Loop
from edge.service import Service
from exiConnector import CODEC
from tests.edge.charging import FAST, cable
from tests.support import PROJECT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no systemd on Windows")


@pytest.fixture
def manager(tmp_path: Path) -> Iterator[socket.socket]:
    """What systemd is for a service: a socket to notify."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as plug:
        plug.bind(str(tmp_path / "notify"))
        plug.settimeout(10)
        yield plug


def drain(plug: socket.socket) -> None:
    try:
        while plug.recv(1000):
            pass
    except BlockingIOError:
        pass


@pytest.mark.parametrize("mode", ["P", "E", "L"])
def test_the_program_is_ready_alive_and_says_when_it_stops(manager: socket.socket, tmp_path: Path,
                                                           mode: str) -> None:
    if not CODEC.exists():
        pytest.skip(f"{CODEC.name} is not built (make codec)")
    options = [f"--set={name}={value}" for name, value in {**FAST, "virtual_cable": cable()}.items()]
    environment = os.environ | {"NOTIFY_SOCKET": manager.getsockname(), "WATCHDOG_USEC": "400000"}
    with subprocess.Popen([sys.executable, str(PROJECT / "pyPlc.py"), mode, "S", *options], cwd=tmp_path,
                          env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL) as program:
        assert manager.recv(1000).startswith(b"READY=1\nSTATUS=")
        assert [manager.recv(1000) for _ in range(3)] == [b"WATCHDOG=1"] * 3
        program.send_signal(signal.SIGSTOP)
        time.sleep(0.3)
        manager.setblocking(False)
        drain(manager)
        time.sleep(0.7)
        with pytest.raises(BlockingIOError):
            manager.recv(1000)
        program.send_signal(signal.SIGCONT)
        program.send_signal(signal.SIGTERM)
        assert program.wait(30) == 0


def test_without_a_service_manager_there_is_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    loop = Loop()
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    assert Service.of(loop) is None
    monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "gone"))
    monkeypatch.setenv("WATCHDOG_USEC", "1000")
    monkeypatch.setenv("WATCHDOG_PID", "1")
    service = Service.of(loop)
    assert service is not None
    assert service.next_deadline_ms() is None, "the watchdog is another process's"
    service.say(READY="1")
    service.close()
    loop.close()


def installed(root: Path, what: str = "install", **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["sh", str(PROJECT / "deploy" / "install.sh"), what], capture_output=True,
                          text=True, check=False, env=os.environ | {"DESTDIR": str(root)} | more)


def unit_of(root: Path) -> str:
    return (root / "etc/systemd/system/pyplc.service").read_text()


def test_install_writes_a_service_and_keeps_others_off_the_interface(tmp_path: Path) -> None:
    if not CODEC.exists() or not (PROJECT / ".venv").exists():
        pytest.skip("make setup codec first")
    (tmp_path / "etc").mkdir()
    (tmp_path / "etc" / "dhcpcd.conf").write_text("hostname\n")
    for _ in range(2):
        done = installed(tmp_path, INTERFACE="plc7")
        assert done.returncode == 0, done.stderr
    unit = unit_of(tmp_path)
    assert f"ExecStart={PROJECT}/.venv/bin/python {PROJECT}/pyPlc.py --commands " in unit
    assert "@" not in unit
    assert "Name=plc7" in (tmp_path / "etc/systemd/network/10-pyplc.network").read_text()
    assert "interface-name:plc7" in (tmp_path / "etc/NetworkManager/conf.d/90-pyplc.conf").read_text()
    assert (tmp_path / "etc/dhcpcd.conf").read_text() == (
        "hostname\n# Written by pyPLC:\ndenyinterfaces plc7\n")
    command = next(line for line in unit.splitlines() if line.startswith("ExecStart=")).split()[2:]
    help_ = subprocess.run([sys.executable, str(PROJECT / "pyPlc.py"), *command, "--print-ini"],
                           capture_output=True, text=True, check=False)
    assert help_.returncode == 0, help_.stderr
    assert command[-2:] == ["--set", "eth_interface=plc7"]
    assert installed(tmp_path, "uninstall").returncode == 0
    assert not list((tmp_path / "etc/systemd").rglob("*pyplc*"))
    assert (tmp_path / "etc/dhcpcd.conf").read_text() == "hostname\n"
    assert installed(tmp_path).returncode == 0
    assert "eth_interface=" not in unit_of(tmp_path), "pyPlc.ini says it"


def test_systemd_finds_nothing_wrong_with_the_unit(tmp_path: Path) -> None:
    try:
        subprocess.run(["systemd-analyze", "--version"], capture_output=True, check=True)
    except FileNotFoundError:
        pytest.skip("systemd-analyze is not here")
    if not CODEC.exists() or installed(tmp_path).returncode:
        pytest.skip("make setup codec first")
    unit = tmp_path / "etc/systemd/system/pyplc.service"
    done = subprocess.run(["systemd-analyze", "verify", "--man=no", str(unit)], capture_output=True,
                          text=True, check=False)
    assert [line for line in done.stderr.splitlines() if "pyplc.service" in line] == []


def test_without_root_it_says_which_command(tmp_path: Path) -> None:
    if os.geteuid() == 0:
        command = ["setpriv", "--reuid=65534", "--clear-groups", "sh", str(PROJECT / "deploy" / "install.sh")]
    else:
        command = ["sh", str(PROJECT / "deploy" / "install.sh")]
    done = subprocess.run([*command, "install"], capture_output=True, text=True, check=False, cwd=tmp_path)
    if "Permission denied" in done.stderr or "can't" in done.stderr.lower():
        pytest.skip("this folder cannot be read by others")
    assert done.returncode == 1
    assert "sudo make install" in done.stderr
