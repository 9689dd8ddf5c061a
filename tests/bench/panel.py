"""Whether the panel delays answers: the charger's latency with the panel on a terminal, and without."""

from __future__ import annotations

import fcntl
import os
import pty
import signal
import struct
import subprocess
import sys
import termios
import threading
import time
from collections.abc import Iterator

from tests.bench.charging import charge_port, message_names
from tests.bench.figures import Figure, at_most
from tests.bench.wire import Wire
from tests.edge.charging import FAST, Program, cable
from tests.support import PROJECT

LOOPS_S = 8
ROUNDS = 2    # each kind, in turn: the machine's other load meets both


class ChargerOnTerminal:
    """A charger with its panel on a terminal of 80 by 24 that somebody reads."""

    def __init__(self, name: str, port: int) -> None:
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        options = {**FAST, "virtual_cable": name, "charger_port": port}
        self.process = subprocess.Popen(
            [sys.executable, str(PROJECT / "pyPlc.py"), "E", "S",
             *(f"--set={option}={value}" for option, value in options.items())],
            stdin=slave, stdout=slave, stderr=slave, env=os.environ | {"TERM": "xterm"})
        os.close(slave)
        self.drawn = 0
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        try:
            while data := os.read(self.master, 65536):
                self.drawn += len(data)
        except OSError:
            pass    # the last that had it open has gone

    def close(self) -> None:
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(30)
        self._reader.join(5)
        os.close(self.master)


def panel() -> Iterator[Figure]:
    """The 99th percentiles side by side."""
    try:
        Wire().close()
    except PermissionError:
        yield Figure("panel_delay_p99", 0, "", "not measured: to look at loopback needs root")
        return
    without: list[float] = []
    with_panel: list[float] = []
    for _ in range(ROUNDS):
        without += with_plain_log()
        with_panel += on_terminal()
    plain, shown = p99(without), p99(with_panel)
    yield Figure("charger_CurrentDemand_p99_without_panel", plain, "ms", "beside the next")
    yield Figure("charger_CurrentDemand_p99_with_panel", shown, "ms",
                 at_most(round(plain + 1, 2), shown, "ms"))


def p99(times: list[float]) -> float:
    return sorted(times)[len(times) * 99 // 100]


def with_plain_log() -> list[float]:
    name = cable()
    with Program("E", name, **FAST) as charger:
        return answer_times(name, charge_port(charger))


def on_terminal() -> list[float]:
    name, port = cable(), 50_000 + os.getpid() % 10_000
    charger = ChargerOnTerminal(name, port)
    try:
        time.sleep(1.5)
        return answer_times(name, port)
    finally:
        charger.close()
        assert charger.drawn > 10_000, "the panel was drawn"


def answer_times(name: str, port: int) -> list[float]:
    """From CurrentDemandReq to CurrentDemandRes on the wire, in ms, at fifty loops a second at most."""
    wire = Wire()
    with Program("P", name, **FAST, car_loop_interval=20, virtual_battery=100_000) as car:
        car.until("to=CURRENT_DEMAND")
        time.sleep(LOOPS_S)
        car.signal(signal.SIGTERM)
        car.rest()
    segments = [segment for segment in wire.segments(port) if segment.payload]
    wire.close()
    names = message_names(segments)
    return [(second.time_ns - first.time_ns) / 1e6
            for first, second, name in zip(segments, segments[1:], names, strict=False)
            if name == "CurrentDemandReq"]
