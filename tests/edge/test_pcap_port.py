"""The port on real interfaces: bursts, links that go down, interfaces that vanish, and clear refusals."""

from __future__ import annotations

import os
import pwd
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from edge import pcap_port
from edge.loop import Loop
from edge.pcap_port import EVERYTHING, HOMEPLUG_ONLY, OnFrame, PcapPort, PortError, import_pcap
from plc.wire import homeplug as hp
from tests.edge.namespaces import ip, need_namespaces
from tests.support import PROJECT

CAR = bytes.fromhex("020000000001")


def slac(number: int = 0) -> bytes:
    return hp.encode(hp.SlacParmReq(destination=hp.BROADCAST, source=CAR, run_id=number.to_bytes(8, "big")))


class Bench:
    """Two interfaces with a cable between them, and a loop."""

    def __init__(self) -> None:
        self.near, self.far = f"plta{os.getpid()}", f"pltb{os.getpid()}"
        self.loop = Loop()
        self.ports: list[PcapPort] = []
        self.told: list[str] = []
        self.make()

    def make(self) -> None:
        ip("link", "add", self.near, "type", "veth", "peer", "name", self.far)
        for name in (self.near, self.far):
            ip("link", "set", name, "up")

    def port(self, name: str, on_frame: OnFrame, packet_filter: str = HOMEPLUG_ONLY) -> PcapPort:
        port = PcapPort(self.loop, name, on_frame, packet_filter=packet_filter, tell=self.told.append)
        self.ports.append(port)
        return port

    def run(self, until: Callable[[], bool], for_ms: int = 5000) -> bool:
        end_ms = self.loop.clock() + for_ms
        while not until() and self.loop.clock() < end_ms:
            self.loop.run_once(longest_ms=20)
        return until()

    def close(self) -> None:
        for port in self.ports:
            port.close()
        self.loop.close()
        subprocess.run(["ip", "link", "del", self.near], check=False, capture_output=True)


@pytest.fixture
def bench() -> Iterator[Bench]:
    need_namespaces()
    bench = Bench()
    yield bench
    bench.close()


def ignore(_frame: bytes, _now_ms: int) -> None:
    pass


def test_a_burst_arrives_whole_and_nothing_but_homeplug(bench: Bench) -> None:
    heard: list[bytes] = []
    sender = bench.port(bench.near, ignore)
    bench.port(bench.far, lambda frame, _now_ms: heard.append(frame))
    sent = [slac(number) for number in range(150)]
    for frame in sent:
        sender.send(hp.BROADCAST + CAR + b"\x86\xdd" + bytes(46))
        sender.send(frame)
    assert bench.run(lambda: len(heard) == 150)
    assert heard == sent
    assert (sender.sent, sender.received) == (300, 0)


def test_a_link_that_goes_down_and_up_again(bench: Bench) -> None:
    heard: list[bytes] = []
    sender = bench.port(bench.near, ignore)
    bench.port(bench.far, lambda frame, _now_ms: heard.append(frame))
    ip("link", "set", bench.near, "down")
    for _ in range(3):
        sender.send(slac())
    assert sender.lost == 3
    assert len([text for text in bench.told if "cannot send" in text]) == 1
    ip("link", "set", bench.near, "up")
    bench.run(lambda: False, for_ms=100)
    sender.send(slac(7))
    assert bench.run(lambda: heard == [slac(7)])
    assert any("sending again" in text for text in bench.told)


def test_an_interface_that_vanishes_and_comes_back(bench: Bench) -> None:
    heard: list[bytes] = []
    sender = bench.port(bench.near, ignore)
    bench.port(bench.far, lambda frame, _now_ms: heard.append(frame))
    ip("link", "del", bench.near)
    assert bench.run(lambda: sum("has gone" in text for text in bench.told) == 2)
    sender.send(slac())
    assert sender.lost == 1
    bench.make()
    assert bench.run(lambda: sum("is back" in text for text in bench.told) == 2)
    sender.send(slac(9))
    assert bench.run(lambda: heard == [slac(9)])


def test_an_exception_in_the_receiver_comes_out_as_itself(bench: Bench) -> None:
    class OurError(Exception):
        pass

    def fail(_frame: bytes, _now_ms: int) -> None:
        raise OurError

    sender = bench.port(bench.near, ignore)
    bench.port(bench.far, fail, EVERYTHING)
    sender.send(slac())
    with pytest.raises(OurError):
        bench.run(lambda: False, for_ms=1000)


def test_an_interface_that_is_not_there_is_named(bench: Bench) -> None:
    with pytest.raises(PortError, match=rf"nosuch0: no such network interface; there are .*{bench.near}"):
        bench.port("nosuch0", ignore)


def test_an_interface_that_is_switched_off_is_named(bench: Bench) -> None:
    ip("link", "set", bench.near, "down")
    with pytest.raises(PortError, match=f"{bench.near}: is switched off; sudo ip link set {bench.near} up"):
        bench.port(bench.near, ignore)


def test_a_file_with_the_name_of_the_interface_is_not_read(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / bench.near).write_bytes(b"")
    with pytest.raises(PortError, match="a file of this name is in the working folder"):
        bench.port(bench.near, ignore)


def test_without_the_right_to_use_it_the_way_to_get_it_is_told(bench: Bench) -> None:
    program = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from edge.loop import Loop\n"
        "from edge.pcap_port import PcapPort, PortError\n"
        "try:\n    PcapPort(Loop(), sys.argv[2], print)\n"
        "except PortError as error:\n    print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", program, str(PROJECT), bench.near], check=False, text=True,
                          capture_output=True, user=pwd.getpwnam("nobody").pw_uid, cwd="/")  # fmt: skip
    assert "sudo setcap cap_net_raw=eip " in done.stdout, done.stderr
    assert len(done.stdout.splitlines()) == 1


def test_a_system_without_libpcap_uses_the_one_that_came_along(monkeypatch: pytest.MonkeyPatch) -> None:
    """In a process of its own: pcap is imported once."""
    if pcap_port._bundled_libpcap() is None:
        pytest.skip("no libpcap is bundled for this machine")
    program = (
        "import sys, ctypes.util; sys.path.insert(0, sys.argv[1])\n"
        "ctypes.util.find_library = lambda name: None\n"
        "from edge.pcap_port import import_pcap\n"
        "print(import_pcap().pcap)\n"
    )
    command = [sys.executable, "-c", program, str(PROJECT)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert "class" in done.stdout, done.stderr
    assert import_pcap().pcap is not None
    monkeypatch.setitem(sys.modules, "pcap", None)
    with pytest.raises(PortError, match=r"apt-get install libpcap0\.8"):
        import_pcap()
