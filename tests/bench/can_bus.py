"""How long the loop is held up by a CAN bus that misbehaves, in each kind of trouble.

The work of a round of the loop, without its sleep: 99 of 100 rounds are shorter than the figure.  Time in
which this machine's processors were given to others is not counted; waiting for anything else is.
"""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence

from devices.can_frame import CanFrame, CanPart, Wanted
from edge.can_lines import CanOptions
from edge.can_port import CanPort
from edge.loop import SWITCH_S, Loop
from plc.commands import Note
from tests.bench.figures import Figure, at_most
from tests.edge.can_buses import SerialAdapter, Socketcand, free_udp_port, multicast_options, multicast_works
from tests.support import PROJECT

WARM_S, MEASURED_S = 0.5, 3.0
SEND_EVERY_MS = 10
FRAME = CanFrame(0x102, bytes(8))
SHARE = 0.99
# Other processes that put frames on a multicast bus, or into a serial adapter's line, as fast as they can.
FLOOD_BUS = """
import sys
from tests.edge.can_buses import open_multicast
from devices.can_frame import CanFrame
with open_multicast(int(sys.argv[1])) as bus:
    while True:
        bus.say(CanFrame(0x102, bytes(8)))
"""
FLOOD_SERIAL = """
import os, sys
while True:
    os.write(int(sys.argv[1]), b"t10280000000000000000\\r")
"""


class Talker(CanPart):
    """Hears every frame and sends one every 10 ms."""

    wanted = (Wanted(0, 0),)

    def __init__(self) -> None:
        super().__init__()
        self.heard = 0
        self._next_ms = 0

    def receive(self, _frame: CanFrame, _now_ms: int) -> None:
        self.heard += 1

    def next_deadline_ms(self) -> int:
        return self._next_ms

    def tick(self, now_ms: int) -> None:
        if now_ms >= self._next_ms:
            self._next_ms = now_ms + SEND_EVERY_MS
            self.bus.send(FRAME)


class TimedLoop(Loop):
    """Knows how long each round took, without its sleep."""

    def __init__(self) -> None:
        super().__init__()
        self.rounds_ms: list[float] = []
        select = self._selector.select

        def timed(timeout: float | None = None) -> object:
            ready = select(timeout)
            self._begun_ns = time.perf_counter_ns() - _waited_ns()
            return ready

        self._selector.select = timed    # type: ignore[method-assign, assignment]
        self._begun_ns = 0

    def run_once(self, longest_ms: int = 100) -> None:
        super().run_once(longest_ms)
        self.rounds_ms.append((time.perf_counter_ns() - _waited_ns() - self._begun_ns) / 1e6)


def _waited_ns() -> int:
    """For how long this thread has waited for a processor that others used."""
    with open(f"/proc/self/task/{threading.get_native_id()}/schedstat", encoding="ascii") as file:
        return int(file.read().split()[1])


def can_bus() -> Iterator[Figure]:
    """All figures, one for each kind of trouble."""
    adapter = SerialAdapter()
    yield _figure("can_serial_adapter_takes_nothing", adapter.options, until_open=adapter.serve)
    adapter.close()
    adapter = SerialAdapter()
    flood = [FLOOD_SERIAL, str(adapter.master)]
    yield _figure("can_serial_adapter_floods", adapter.options, flood, (adapter.master,), adapter.serve)
    adapter.close()
    server = Socketcand()
    server.is_silent = True
    yield _figure("can_server_says_nothing", server.options)
    server.close()
    yield _figure("can_server_is_not_there", server.options)
    if multicast_works():
        port = free_udp_port()
        yield _figure("can_bus_is_flooded", multicast_options(port), [FLOOD_BUS, str(port)])


def _figure(name: str, options: CanOptions, flood: Sequence[str] = (), keeps: Sequence[int] = (),
            until_open: Callable[[], None] | None = None) -> Figure:
    """flood: a program and its arguments, with descriptors to keep, that runs while the loop is timed."""
    loop, notes, talker = TimedLoop(), list[Note](), Talker()
    port = CanPort(loop, options, notes.append)
    talker.bus = port.join(talker)
    loop.add_part(talker)
    sys.setswitchinterval(SWITCH_S)    # as in Loop.run()
    give_up_s = time.monotonic() + 5
    while until_open is not None and not port.is_open and time.monotonic() < give_up_s:
        loop.run_once(10)
        until_open()
    process = subprocess.Popen([sys.executable, "-c", *flood], cwd=PROJECT, pass_fds=keeps) if flood else None
    try:
        begin_s = time.monotonic() + WARM_S
        while time.monotonic() < begin_s:
            loop.run_once()
        loop.rounds_ms.clear()
        while time.monotonic() < begin_s + MEASURED_S:
            loop.run_once()
    finally:
        if process is not None:
            process.kill()
            process.wait()
    talker.bus.close()
    loop.close()
    held_up_ms = sorted(loop.rounds_ms)[int(SHARE * len(loop.rounds_ms))]
    return Figure(f"{name}_loop_held_up", held_up_ms, "ms", at_most(1, held_up_ms, "ms"))
