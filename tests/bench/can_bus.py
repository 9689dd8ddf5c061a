"""How long the loop is held up by a CAN bus that misbehaves, in each kind of trouble; see timed_loop.py."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence

from devices.can_frame import CanFrame, CanPart, Wanted
from edge.can_lines import CanOptions
from edge.can_port import CanPort
from plc.commands import Note
from tests.bench.figures import Figure
from tests.bench.timed_loop import TimedLoop, held_up
from tests.edge.can_buses import SerialAdapter, Socketcand, free_udp_port, multicast_options, multicast_works
from tests.support import PROJECT

SEND_EVERY_MS = 10
FRAME = CanFrame(0x102, bytes(8))
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
    give_up_s = time.monotonic() + 5
    while until_open is not None and not port.is_open and time.monotonic() < give_up_s:
        loop.run_once(10)
        until_open()
    process = subprocess.Popen([sys.executable, "-c", *flood], cwd=PROJECT, pass_fds=keeps) if flood else None
    try:
        return held_up(name, loop)
    finally:
        if process is not None:
            process.kill()
            process.wait()
        talker.bus.close()
        loop.close()
