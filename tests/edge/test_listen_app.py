"""The live listener as its users start it: on a virtual cable, and on interfaces with recorded traffic."""

from __future__ import annotations

import os
import pwd
import re
import secrets
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from edge.capture import read_capture
from exiConnector import CODEC
from tests.edge.listening_programs import Programs
from tests.edge.namespaces import Site, ip, need_namespaces
from tests.support import PROJECT, shared

pytestmark = pytest.mark.skipif(not CODEC.exists(), reason=f"{CODEC.name} is not built (make codec)")

PYPLC = str(PROJECT / "pyPlc.py")


@pytest.fixture
def programs(tmp_path: Path) -> Iterator[Programs]:
    programs = Programs(tmp_path)
    yield programs
    programs.close()


# --- on a virtual cable


@pytest.fixture
def cable() -> str:
    return f"test {os.getpid()} {secrets.token_hex(4)}"


def listening(cable: str, *words: str) -> list[str]:
    return [PYPLC, "L", "S", "--set", f"virtual_cable={cable}", *words]


def side(mode: str, cable: str) -> list[str]:
    return ["-m", "edge.powerline", mode, "S", "--cable", cable, "--commands"]


def test_a_match_on_a_virtual_cable_is_told_recorded_and_summed_up(programs: Programs, cable: str) -> None:
    listener = programs.start(*listening(cable, "--record", "heard.pcapng"))
    programs.wait(listener, "1 modem answered")
    charger = programs.start(*side("E", cable))
    programs.wait(charger, "KeySet")
    programs.start(*side("P", cable))
    programs.wait(listener, "SDP response")
    nid, nmk = re.findall(r"network +id ([0-9a-f]{14}), key ([0-9a-f]{32}): ", programs.out(listener))[0]
    assert f"NID {nid}  NMK {nmk}" in programs.out(listener)
    listener.send_signal(signal.SIGINT)
    assert listener.wait(10) == 0
    text = programs.out(listener)
    assert "--- session 1: " in text
    assert "end of listening: " in text
    assert programs.err(listener) == ""
    [mac] = re.findall(r"SECC MAC ([0-9A-F:]{17})\n", (programs.folder / "MacLog.txt").read_text())
    assert f"EVSE {mac.lower()}" in text
    # The recording tells the same, frame by frame.
    recorded = programs.start(PYPLC, "L", "heard.pcapng")
    assert recorded.wait(30) == 0
    assert heard_lines(programs.out(recorded)) == heard_lines(text)


def heard_lines(text: str) -> list[str]:
    """The lines of frames, without their times and without how flurries were cut by time."""
    return [line[12:] for line in text.splitlines()
            if re.match(r" *\d+\.\d{3}  \S+ -> ", line) and "VS_SW_VER" not in line]  # fmt: skip


def test_killed_at_any_moment_the_recording_has_what_was_told(programs: Programs, cable: str) -> None:
    listener = programs.start(*listening(cable, "--json", "--record", "heard.pcapng"))
    programs.wait(listener, '"about":"modems"')
    programs.start(*side("E", cable))
    programs.start(*side("P", cable))
    programs.wait(listener, "CM_MNBC_SOUND.IND")
    listener.kill()
    listener.wait()
    told = [one for one in programs.objects(listener) if one["event"] == "homeplug"]
    kept = list(read_capture(programs.folder / "heard.pcapng"))
    assert told
    assert len(kept) >= len(told)
    assert [frame.time_ns for frame in kept][: len(told)] == [one["time_ns"] for one in told]


def test_behind_a_modem_only_broadcasts_are_heard_and_that_is_said(programs: Programs, cable: str) -> None:
    listener = programs.start(*listening(cable, "--set", "virtual_listener=modem"))
    programs.wait(listener, "a modem passes on broadcasts and what is for its own host")
    programs.wait(listener, "1 modem answered")
    charger = programs.start(*side("E", cable))
    programs.wait(charger, "KeySet")
    car = programs.start(*side("P", cable))
    programs.wait(car, "ChargerFound")
    programs.wait(listener, "CM_MNBC_SOUND.IND")
    assert "CM_SLAC_MATCH" not in programs.out(listener)


def test_it_joins_the_network_if_asked_to(programs: Programs, cable: str) -> None:
    listener = programs.start(*listening(cable, "--set", "listen_join=yes"))
    programs.wait(listener, "1 modem answered")
    charger = programs.start(*side("E", cable))
    programs.wait(charger, "KeySet")
    programs.start(*side("P", cable))
    programs.wait(listener, "the own modem holds the key of ")


def test_keys_by_hand(programs: Programs, cable: str) -> None:
    listener = programs.start(*listening(cable, "--set", "listen_asks_modems=no"))
    assert listener.stdin is not None
    for key in ("?", "s", "S", "nonsense"):
        listener.stdin.write(f"{key}\n")
    listener.stdin.flush()
    programs.wait(listener, "1 modem answered")
    listener.stdin.write("x\n")
    listener.stdin.flush()
    assert listener.wait(10) == 0
    text = programs.out(listener)
    answers = ("key x                       exit", "no network key has passed by yet",
               "unknown; ? tells what there is")
    assert [answer for answer in answers if answer not in text] == []


def test_a_reader_that_goes_away_ends_it_quietly(programs: Programs, cable: str) -> None:
    with subprocess.Popen([sys.executable, *listening(cable)], cwd=programs.folder, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE) as listener:  # fmt: skip
        assert listener.stdout is not None
        assert listener.stderr is not None
        listener.stdout.readline()
        listener.stdout.close()
        charger = programs.start(*side("E", cable))
        programs.wait(charger, "KeySet")
        programs.start(*side("P", cable))
        assert listener.wait(20) == 141
        assert listener.stderr.read() == b""


@pytest.mark.parametrize(("words", "says"), [
    (["--set", "eth_interface=nosuch0"], "nosuch0: no such network interface; there are "),
    (["S", "--record", "nowhere/x.pcapng"], "nowhere/x.pcapng: No such file or directory"),
])
def test_what_cannot_be_is_one_clear_line(programs: Programs, words: list[str], says: str) -> None:
    listener = programs.start(PYPLC, "L", *words)
    assert listener.wait(20) == 1
    assert says in programs.err(listener)
    assert len(programs.err(listener).splitlines()) == 1


def test_nothing_is_imported_that_listening_does_not_need(programs: Programs, cable: str) -> None:
    listener = programs.start("-X", "importtime", *listening(cable))
    programs.wait(listener, "listening since")
    imported = {line.rpartition("|")[2].strip() for line in programs.err(listener).splitlines()}
    assert "selectors" in imported
    assert not imported & {"pcap", "can", "serial", "paho", "asyncio", "logging", "fsmPev", "fsmEvse"}


# --- on an interface


class Wire:
    """Two interfaces in a namespace of their own, with a cable between them and no traffic but ours."""

    def __init__(self) -> None:
        self.host = f"plt{secrets.token_hex(3)}"
        ip("netns", "add", self.host)
        self.make()

    def make(self) -> None:
        ip("-n", self.host, "link", "add", "near", "type", "veth", "peer", "name", "far")
        for name in ("near", "far"):
            self.run("sysctl", "-q", f"net.ipv6.conf.{name}.disable_ipv6=1")
            ip("-n", self.host, "link", "set", name, "up", "mtu", "9000")

    @property
    def prefix(self) -> tuple[str, ...]:
        return "ip", "netns", "exec", self.host

    def run(self, *words: str) -> None:
        subprocess.run([*self.prefix, *words], check=True, capture_output=True)

    def close(self) -> None:
        subprocess.run(["ip", "netns", "del", self.host], check=False, capture_output=True)


@pytest.fixture
def wire() -> Iterator[Wire]:
    need_namespaces()
    wire = Wire()
    yield wire
    wire.close()


PLAYER = """
import socket, sys, time
from edge.capture import read_capture
wire = socket.socket(socket.AF_PACKET, socket.SOCK_RAW)
wire.bind(("far", 0))
for frame in read_capture(sys.argv[1]):
    wire.send(frame.data)
    time.sleep(0.0005)
"""
PASSIVE = ("--set", "eth_interface=near", "--set", "listen_asks_modems=no")


def timeless(value: Any) -> Any:
    """An event without what depends on when it was seen."""
    if isinstance(value, dict):
        return {key: timeless(one) for key, one in value.items() if key not in (
            "time", "time_ns", "start", "start_ns", "seconds", "answer_ms", "slowest_answer_ms", "energy")}
    return [timeless(one) for one in value] if isinstance(value, list) else value


def told(objects: list[dict[str, Any]]) -> list[Any]:
    kinds = ("capture_started", "capture_ended", "remark", "clock_jump", "session_summary")
    return [timeless(one) for one in objects if one["event"] not in kinds]


@pytest.mark.parametrize("capture", [
    "everest/MG__MG4_electric__iso-2-DC.pcap",
    "pyplc/2022-12-13_compleo_with_bulb.pcapng",
])
def test_a_recording_played_onto_the_wire_is_told_as_it_is_from_the_file(
    programs: Programs, wire: Wire, capture: str
) -> None:
    path = shared(f"captures/{capture}")
    count = sum(1 for _ in read_capture(path))
    listener = programs.start(PYPLC, "L", "--json", "--record", "heard.pcapng", *PASSIVE, prefix=wire.prefix)
    programs.wait(listener, "capture_started")
    player = programs.start("-c", PLAYER, str(path), prefix=wire.prefix)
    assert player.wait(60) == 0, programs.err(player)
    time.sleep(0.5)
    listener.send_signal(signal.SIGTERM)
    assert listener.wait(20) == 0
    recorded = programs.start(PYPLC, "L", "--json", str(path))
    assert recorded.wait(60) == 0
    assert programs.objects(listener)[-1]["frames"] == count
    assert told(programs.objects(listener)) == told(programs.objects(recorded))
    kept = [frame.data for file in sorted(programs.folder.glob("heard*.pcapng"), key=number_of)
            for frame in read_capture(file)]  # fmt: skip
    assert kept == [frame.data for frame in read_capture(path)]


def number_of(path: Path) -> int:
    return int(path.stem.partition("-")[2] or 1)


def test_an_interface_that_goes_away_and_comes_back_is_listened_to_again(
    programs: Programs, wire: Wire
) -> None:
    listener = programs.start(PYPLC, "L", *PASSIVE, prefix=wire.prefix)
    programs.wait(listener, "listening since")
    ip("-n", wire.host, "link", "set", "near", "down")
    ip("-n", wire.host, "link", "set", "near", "up")
    ip("-n", wire.host, "link", "del", "near")
    programs.wait(listener, "near: has gone; waiting for it")
    wire.make()
    programs.wait(listener, "near: is back")
    send = ("import socket; wire = socket.socket(socket.AF_PACKET, socket.SOCK_RAW); wire.bind(('far', 0)); "
            "wire.send(bytes.fromhex('ffffffffffff020000000001' '88e1016460' + '00' * 43))")  # fmt: skip
    programs.start("-c", send, prefix=wire.prefix)
    programs.wait(listener, "CM_SLAC_PARM.REQ")
    listener.send_signal(signal.SIGINT)
    assert listener.wait(10) == 0


def test_without_the_right_to_listen_the_way_to_get_it_is_told(wire: Wire) -> None:
    nobody = pwd.getpwnam("nobody").pw_uid
    command = [sys.executable, PYPLC, "L", *PASSIVE]
    done = subprocess.run(
        [*wire.prefix, "setpriv", f"--reuid={nobody}", "--clear-groups", *command], check=False,
        capture_output=True, text=True, cwd="/", stdin=subprocess.DEVNULL, timeout=30,
    )  # fmt: skip
    assert done.returncode == 1
    assert "sudo setcap cap_net_raw=eip " in done.stderr, done
    assert len(done.stderr.splitlines()) == 1


def test_beside_a_car_of_the_same_computer_its_whole_match_is_heard(tmp_path: Path) -> None:
    need_namespaces()
    site = Site(tmp_path)
    try:
        at_car, at_charger = site.host(), site.host()
        line = site.start(None, "-m", "edge.virtual_line", *site.lines)
        site.wait(line, "modem", times=2)
        charger = site.start(at_charger, "-m", "edge.powerline", "E", "--interface", "plc0")
        site.wait(charger, "KeySet")
        listener = site.start(at_car, PYPLC, "L", "--set", "eth_interface=plc0",
                              "--set", "log_the_evse_mac_to_file=no")  # fmt: skip
        site.wait(listener, "1 modem answered")
        car = site.start(at_car, "-m", "edge.powerline", "P", "--interface", "plc0")
        site.wait(car, "ChargerFound")
        site.wait(listener, "SDP response")
        told = site.log(listener)
        for name in ("PEV -> all          CM_MNBC_SOUND.IND", "EVSE -> PEV         CM_ATTEN_CHAR.IND",
                     "PEV -> EVSE         CM_SLAC_MATCH.REQ", "EVSE -> PEV         CM_SLAC_MATCH.CNF",
                     "PEV -> modem        CM_SET_KEY.REQ"):  # fmt: skip
            assert name in told
    finally:
        site.close()
