"""Car and charger as separate processes over TCP: how fast they answer, what they cost, when they start."""

from __future__ import annotations

import os
import resource
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from exiConnector import ExiConnector, Message
from plc.session import negotiation
from plc.wire.v2gtp import EXI, v2gtp
from tests.bench.figures import Figure, at_most
from tests.bench.wire import Segment, Wire, exi_of
from tests.edge.charging import FAST, Program, cable
from tests.support import PROJECT

LOOPS_S = 6
CPU_S = 10
# Their answers wait for contactors or a voltage.
PHYSICS = ("CableCheckReq", "PreChargeReq", "PowerDeliveryReq", "WeldingDetectionReq")


def charge_port(charger: Program) -> int:
    return int(charger.until("a charger at").rpartition(":")[2])


class Forgetful(Program):
    """It asks its codec for every message, as if none were ever said twice."""

    program = (str(PROJECT / "tests" / "bench" / "forgetful_program.py"),)


def wire() -> Iterator[Figure]:
    """Answers of charger and car, on the wire, with a car that asks again as soon as it is answered."""
    try:
        yield from judged(segments_of(Program))
        yield from loops_judged(loops_of(segments_of(Forgetful)), "_of_new_messages")
    except PermissionError:
        yield Figure("charging_on_the_wire", 0, "", "not measured: to look at loopback needs root")


def segments_of(program: type[Program]) -> list[Segment]:
    """All that two of these programs said in a charge."""
    wire = Wire()
    name = cable()
    with program("E", name, **FAST) as charger:
        port = charge_port(charger)
        with program("P", name, **FAST, car_loop_interval=0, virtual_battery=100_000) as car:
            car.until("to=CURRENT_DEMAND")
            time.sleep(LOOPS_S)
            car.signal(signal.SIGTERM)
            car.rest()
        segments = wire.segments(port)
    wire.close()
    return segments


class Loops(NamedTuple):
    """How long answers took, in milliseconds: the charger's by the name of the request, and the car's."""

    first_ns: int
    charger: dict[str, list[float]]
    car: list[float]


def loops_of(segments: list[Segment]) -> Loops:
    said = [segment for segment in segments if segment.payload]
    names = message_names(said)
    charger: dict[str, list[float]] = {}
    car = []
    for first, second, name in zip(said, said[1:], names, strict=False):
        took_ms = (second.time_ns - first.time_ns) / 1e6
        if first.is_request:
            charger.setdefault(name, []).append(took_ms)
        elif name == "CurrentDemandRes":
            car.append(took_ms)
    first_ns = next(segment.time_ns for segment, name in zip(said, names, strict=True)
                    if name == "CurrentDemandReq")
    return Loops(first_ns, charger, car)


def loops_judged(loops: Loops, suffix: str = "") -> Iterator[Figure]:
    demands = sorted(loops.charger["CurrentDemandReq"])
    yield figure(f"charger_CurrentDemand_median{suffix}", median(demands), 0.5)
    yield figure(f"charger_CurrentDemand_p99{suffix}", demands[len(demands) * 99 // 100], 3)
    yield figure(f"car_CurrentDemandRes_to_next_request_median{suffix}", median(sorted(loops.car)), 0.5)


def judged(segments: list[Segment]) -> Iterator[Figure]:
    opened_ns = next(segment.time_ns for segment in segments if segment.is_syn)
    loops = loops_of(segments)
    yield from loops_judged(loops)
    slowest = max((max(times), name) for name, times in loops.charger.items()
                  if name not in (*PHYSICS, "CurrentDemandReq"))
    yield figure(f"charger_slowest_other_answer_{slowest[1]}", slowest[0], 5)
    yield figure("tcp_open_to_first_CurrentDemandReq", (loops.first_ns - opened_ns) / 1e6, 1000)


def figure(name: str, value: float, goal: float) -> Figure:
    return Figure(name, value, "ms", at_most(goal, value, "ms"))


def median(values: list[float]) -> float:
    return values[len(values) // 2]


def message_names(said: list[Segment]) -> list[str]:
    schemas = ["app", "app"] + ["din"] * (len(said) - 2)
    with ExiConnector() as codec:
        messages = codec.decode_many(zip(schemas, map(exi_of, said), strict=True))
    return [name_of(message) for message in messages if isinstance(message, dict)]


def name_of(message: Message) -> str:
    (root, content), = message.items()
    return next(iter(content["Body"])) if root == "V2G_Message" else root


# --- what it costs


def cost() -> Iterator[Figure]:
    """Processor and memory of each side, its codec included, at ten loops a second."""
    name = cable()
    with Program("E", name) as charger, Program("P", name, virtual_battery=100_000) as car:
        car.until("to=CURRENT_DEMAND")
        time.sleep(2)
        sides = {"charger": tree(charger.process.pid), "car": tree(car.process.pid)}
        before = {side: cpu_s(pids) for side, pids in sides.items()}
        time.sleep(CPU_S)
        for side, pids in sides.items():
            percent = (cpu_s(pids) - before[side]) / CPU_S * 100
            yield Figure(f"{side}_cpu_at_10_loops_per_s", percent, "% of a core", at_most(3, percent, "%"))
            megabytes = sum(map(memory_mb, pids))
            yield Figure(f"{side}_memory_with_codec", megabytes, "MB", at_most(40, megabytes, "MB"))


def tree(pid: int) -> list[int]:
    children = subprocess.run(["pgrep", "-P", str(pid)], capture_output=True, text=True, check=True).stdout
    return [pid, *map(int, children.split())]


def cpu_s(pids: list[int]) -> float:
    """User and system time so far."""
    ticks = 0
    for pid in pids:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def memory_mb(pid: int) -> float:
    resident = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return resident * resource.getpagesize() / 1e6


# --- how soon it is there


def first_answer() -> Iterator[Figure]:
    """From the start of the charger's process to its first answer over TCP."""
    with ExiConnector() as codec:
        request = v2gtp(EXI, codec.encode("app", negotiation.request(("din",))))
    with socket.socket(socket.AF_INET6) as free:
        free.bind(("::1", 0))
        port = free.getsockname()[1]
    took = sorted(time_to_answer(port, request) for _ in range(5))
    yield figure("charger_start_to_first_answer", median(took), 500)


def time_to_answer(port: int, request: bytes) -> float:
    begun = time.perf_counter()
    with Program("E", cable(), charger_port=port):
        while True:
            try:
                with socket.create_connection(("::1", port)) as plug:
                    plug.sendall(request)
                    assert plug.recv(100)
                    return (time.perf_counter() - begun) * 1000
            except ConnectionError:
                time.sleep(0.002)
