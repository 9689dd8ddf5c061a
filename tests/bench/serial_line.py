"""How long the loop is held up by serial devices that misbehave in all ways; see timed_loop.py."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from devices.base import PevMeasured
from devices.celeron55 import Celeron55
from devices.part import View
from devices.serial_part import SerialPart
from edge.loop import Loop
from edge.serial_port import SerialPorts
from plc.safety.pev import PevInputs, PevOutputs
from tests.bench.figures import Figure
from tests.bench.timed_loop import TimedLoop, held_up
from tests.devices.ptys import PtyDevice

VIEW = View(PevMeasured(inputs=PevInputs()), PevOutputs())
DRIVE_EVERY_MS = 10
FLOOD = """
import os, sys
line = sys.argv[2].encode().decode("unicode_escape").encode("latin-1")
os.set_blocking(int(sys.argv[1]), True)
while True:
    os.write(int(sys.argv[1]), line * 20)
"""


class Driver:
    """Drives the device anew every 10 ms, as nobody would."""

    def __init__(self, loop: Loop, part: SerialPart, each: Callable[[int], None]) -> None:
        self.loop = loop
        self.part = part
        self.each = each
        self._next_ms = 0
        self._is_c = False

    def next_deadline_ms(self) -> int:
        return self._next_ms

    def tick(self, now_ms: int) -> None:
        if now_ms >= self._next_ms:
            self._next_ms = now_ms + DRIVE_EVERY_MS
            self._is_c = not self._is_c
            outputs = PevOutputs("C" if self._is_c else "B", self._is_c)
            self.part.drive(outputs, now_ms)
            self.part.readings(now_ms)
            self.part.see(VIEW, now_ms)
            self.each(now_ms)


def serial_line() -> Iterator[Figure]:
    """All figures, one for each kind of trouble."""
    with tempfile.TemporaryDirectory() as folder:
        yield _figure("serial_device_takes_nothing", Path(folder), deaf=True)
        yield _figure("serial_device_floods", Path(folder), flood="inlet_v=351.5\\n")
        yield _figure("serial_device_floods_nonsense", Path(folder), flood="\\xff\\x00=\\x80;;\\r")
        yield _figure("serial_device_comes_and_goes", Path(folder), comes_and_goes=True)
        yield _figure("serial_device_is_searched_for", Path(folder), port="*")


def _figure(name: str, folder: Path, *, deaf: bool = False, flood: str = "", comes_and_goes: bool = False,
            port: str = "device") -> Figure:
    loop = TimedLoop()
    device = PtyDevice(folder / "device", loop)
    part = Celeron55(lambda _note: None)
    part.link = SerialPorts(loop, lambda _note: None).port(str(folder / port), 115_200, part)

    def pull_and_plug(now_ms: int) -> None:
        if comes_and_goes and now_ms // 700 % 2 == (device.path.exists()):
            device.pull() if device.path.exists() else device.plug()

    loop.add_part(Driver(loop, part, pull_and_plug))
    give_up_s = time.monotonic() + 5
    while not part.is_open and time.monotonic() < give_up_s:
        loop.run_once(10)
    if deaf:
        device.deafen()
    flooder = None
    if flood:
        copy = os.dup(device.descriptor)
        flooder = subprocess.Popen([sys.executable, "-c", FLOOD, str(copy), flood], pass_fds=(copy,))
        os.close(copy)
    try:
        return held_up(name, loop)
    finally:
        if flooder is not None:
            flooder.kill()
            flooder.wait()
        part.close()
        device.pull()
        loop.close()
