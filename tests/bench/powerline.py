"""SLAC as other programs see it: how fast our answers leave, how long it takes, what it costs to wait."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from edge.loop import Loop
from edge.pcap_port import import_pcap
from plc.wire.homeplug import (
    AttenCharInd,
    AttenProfileInd,
    Mme,
    SlacMatchCnf,
    SlacMatchReq,
    SlacParmCnf,
    SlacParmReq,
    UnknownMme,
    decode_frame,
)
from tests.bench.figures import Figure, at_most
from tests.edge.namespaces import Site, no_namespaces
from tests.support import PROJECT

PLUG_INS = 8
IDLE_S = 6
CLOCK_TICKS_PER_S = os.sysconf("SC_CLK_TCK")

# Answer -> the message that causes it.
CAUSES: dict[type[Mme], type[Mme]] = {
    SlacParmCnf: SlacParmReq, AttenCharInd: AttenProfileInd, SlacMatchCnf: SlacMatchReq}


def powerline() -> Iterator[Figure]:
    """All figures; those that need network namespaces only as root."""
    with tempfile.TemporaryDirectory() as folder:
        yield from on_the_virtual_cable(Path(folder))
        if (reason := no_namespaces()) is not None:
            print(f"SLAC on libpcap: not measured, {reason}")
            return
        site = Site(Path(folder))
        try:
            yield from on_libpcap(site)
            yield from listening(site)
        finally:
            site.close()


def on_the_virtual_cable(folder: Path) -> Iterator[Figure]:
    """A whole SLAC between two processes, and what a waiting charger costs."""
    cable = f"bench {os.getpid()}"
    logs = [folder / name for name in ("charger", "car")]
    command = [sys.executable, "-m", "edge.powerline"]
    with logs[0].open("w") as out:
        charger = subprocess.Popen([*command, "E", "S", "--cable", cable], cwd=PROJECT, stdout=out,
                                   stdin=subprocess.DEVNULL)  # fmt: skip
    try:
        _wait(logs[0], "KeySet")
        yield from _cost_of_waiting("idle", charger.pid)
        with logs[1].open("w") as out:
            car = subprocess.Popen([*command, "P", "S", "--cable", cable], cwd=PROJECT, stdout=out,
                                   stdin=subprocess.DEVNULL)  # fmt: skip
        try:
            _wait(logs[1], "LinkReady")
        finally:
            car.kill()
            car.wait()
        begin, end = (_time_of(logs[1], text) for text in ("slac  run", "LinkReady"))
        yield Figure("slac_whole", end - begin, "s", at_most(2.0, end - begin, "s"))
    finally:
        charger.kill()
        charger.wait()


def on_libpcap(site: Site) -> Iterator[Figure]:
    """Answers timed by the kernel's own time stamps at the charger's end of its cable."""
    at_car, at_charger = site.host(), site.host()
    line = site.start(None, "-m", "edge.virtual_line", *site.lines)
    site.wait(line, "modem", times=2)
    charger = site.start(at_charger, "-m", "edge.powerline", "E", "--interface", "plc0")
    site.wait(charger, "KeySet")
    heard: list[tuple[int, Mme | UnknownMme]] = []
    loop = Loop()
    handle = import_pcap().pcap(site.lines[1], snaplen=2048, immediate=True, timestamp_in_ns=True)
    handle.setnonblock(True)
    handle.setfilter("ether proto 0x88e1")
    loop.add_reader(handle.fileno(), lambda _now_ms: handle.dispatch(
        -1, lambda time_ns, frame: heard.append((time_ns, decode_frame(frame)))))
    begun_ns = time.time_ns()
    car = site.start(at_car, "-m", "edge.powerline", "P", "--interface", "plc0", "--commands")
    for number in range(PLUG_INS):
        while site.log(car).count("LinkReady") <= number:
            loop.run_once(longest_ms=20)
        assert car.stdin is not None
        car.stdin.write("stop\n1\n")
        car.stdin.flush()
    loop.close()
    first_ms = (next(at for at, m in heard if isinstance(m, SlacParmReq)) - begun_ns) / 1e6
    yield Figure("start_to_first_frame", first_ms, "ms", at_most(350, first_ms, "ms"))
    for answer, cause in CAUSES.items():
        took_ms = statistics.median(_delays_ms(heard, answer, cause))
        name = f"after_{cause.__name__}_leaves_{answer.__name__}"
        yield Figure(name, took_ms, "ms", at_most(5, took_ms, "ms"))


def listening(site: Site) -> Iterator[Figure]:
    """What the listener costs on an interface; its ring for frames and the codec's process are in it."""
    listener = site.start(site.host(), "pyPlc.py", "L", "--set", "eth_interface=plc0")
    site.wait(listener, "no modem answered")
    yield from _cost_of_waiting("listener_idle", listener.pid)


def _cost_of_waiting(name: str, pid: int) -> Iterator[Figure]:
    """A program and its children, for some seconds in which nothing is to be done."""
    pids = [pid, *_children(pid)]
    busy_s, begun = sum(map(_cpu_s, pids)), time.monotonic()
    time.sleep(IDLE_S)
    share = 100 * (sum(map(_cpu_s, pids)) - busy_s) / (time.monotonic() - begun)
    yield Figure(f"{name}_cpu", share, "%", at_most(1, share, "%"))
    memory_mb = sum(map(_resident_mb, pids))
    yield Figure(f"{name}_memory", memory_mb, "MB", at_most(35, memory_mb, "MB"))


def _children(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def _delays_ms(heard: list[tuple[int, Mme | UnknownMme]], answer: type[Mme], cause: type[Mme]) -> list[float]:
    delays, caused_ns = [], None
    for at_ns, message in heard:
        if isinstance(message, cause):
            caused_ns = at_ns
        elif isinstance(message, answer) and caused_ns is not None:
            delays.append((at_ns - caused_ns) / 1e6)
            caused_ns = None
    return delays


def _wait(log: Path, text: str, for_s: float = 30) -> None:
    give_up = time.monotonic() + for_s
    while text not in log.read_text():
        if time.monotonic() > give_up:
            raise TimeoutError(f"no {text!r} in {log.read_text()}")
        time.sleep(0.02)


def _time_of(log: Path, text: str) -> float:
    line = next(line for line in log.read_text().splitlines() if text in line)
    return float(line[1 : line.index("]")])


def _cpu_s(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / CLOCK_TICKS_PER_S


def _resident_mb(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024
