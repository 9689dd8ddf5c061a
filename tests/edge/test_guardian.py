"""The guardian, for real: a program that is killed, stopped, or ends in order, with a device at a pty."""

from __future__ import annotations

import json
import os
import select
import signal
import socket
import subprocess
import sys
import time
import tty
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import gpiod
import pytest

from devices.celeron55 import Celeron55
from devices.dieter import Dieter
from devices.gpio import Gpio
from devices.part import SendBytes, SendFrame, SetPin
from devices.supply_dideboccs import DidebocsSupply
from edge.guardian import SILENT_S, Watch, needs_guardian
from plc.safety.evse import EvseOutputs
from plc.safety.pev import PevOutputs
from tests.devices.test_dieter import Wire
from tests.support import PROJECT

PROGRAM = """
import sys
from devices.part import Part, SendBytes
from edge.guardian import Guardian
from edge.loop import Loop

class Device(Part):
    needs_guardian = True
    def last_will(self):
        return [SendBytes(300, sys.argv[1], b"off\\n"), SendBytes(0, sys.argv[1], b"B\\n")] if is_on else ()

is_on = sys.argv[2] == "on"
loop = Loop()
guardian = Guardian(loop, [Device()])
loop.run_once(300)
print(guardian.pid, flush=True)
print(loop.run(), flush=True)
guardian.close()
"""


class Rig:
    def __init__(self, process: subprocess.Popen[str], device: int) -> None:
        self.process = process
        self.device = device
        assert process.stdout is not None
        self.guardian = int(process.stdout.readline())
        time.sleep(0.3)    # it has heard the will once or twice

    def heard(self, within_s: float, most: bytes = b"B\noff\n") -> bytes:
        """What the device is told until then, or until it is all that there is to tell."""
        heard, end = b"", time.monotonic() + within_s
        while heard != most and (left_s := end - time.monotonic()) > 0:
            if select.select([self.device], [], [], left_s)[0]:
                heard += os.read(self.device, 100)
        return heard

    def guardian_is_gone(self) -> bool:
        end = time.monotonic() + 5
        while Path(f"/proc/{self.guardian}").exists() and time.monotonic() < end:
            state = Path(f"/proc/{self.guardian}/stat").read_text().split()[2]
            if state == "Z":
                return True    # its parent is gone, and nobody has collected it yet
            time.sleep(0.02)
        return not Path(f"/proc/{self.guardian}").exists()


@contextmanager
def rig(state: str) -> Iterator[Rig]:
    device, terminal = os.openpty()
    tty.setraw(terminal)
    process = subprocess.Popen([sys.executable, "-c", PROGRAM, os.ttyname(terminal), state], cwd=PROJECT,
                               stdout=subprocess.PIPE, text=True)
    try:
        yield Rig(process, device)
    finally:
        process.kill()
        process.wait()
        assert process.stdout is not None
        process.stdout.close()
        os.close(terminal)
        os.close(device)


def test_a_killed_program_has_a_last_will() -> None:
    with rig("on") as made:
        made.process.kill()
        assert made.heard(5) == b"B\noff\n"
        assert made.guardian_is_gone()


def test_a_program_that_stands_still_is_killed_first() -> None:
    with rig("on") as made:
        made.process.send_signal(signal.SIGSTOP)
        assert made.heard(SILENT_S + 5) == b"B\noff\n"
        assert made.process.wait(5) == -signal.SIGKILL


def test_at_rest_a_program_may_stand_still() -> None:
    with rig("off") as made:
        made.process.send_signal(signal.SIGSTOP)
        assert made.heard(SILENT_S + 0.5) == b""
        made.process.send_signal(signal.SIGCONT)
        made.process.send_signal(signal.SIGTERM)
        assert made.process.wait(5) == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_an_end_in_order_needs_nobody(number: signal.Signals) -> None:
    with rig("on") as made:
        made.process.send_signal(number)
        assert made.process.wait(5) == 0
        assert made.heard(0.5) == b""
        assert made.guardian_is_gone()


def test_a_guardian_that_is_killed_changes_nothing() -> None:
    with rig("on") as made:
        os.kill(made.guardian, signal.SIGKILL)
        time.sleep(0.5)
        assert made.process.poll() is None
        made.process.send_signal(signal.SIGTERM)
        assert made.process.wait(5) == 0


def test_a_port_that_is_gone_keeps_nobody_else_from_being_switched_off() -> None:
    device, terminal = os.openpty()
    tty.setraw(terminal)
    will = [SendBytes(0, "/dev/no-such-port", b"off\n"), SendBytes(10, os.ttyname(terminal), b"off\n")]
    watch = Watch(-1)
    assert not watch.take(json.dumps([one.plain() for one in will]).encode() + b"\n")
    assert not watch.take(b'[{"after_ms": 0, "po\n')    # the pipe was full
    watch.carry_out()
    assert select.select([device], [], [], 5)[0]
    assert os.read(device, 100) == b"off\n"
    for descriptor in (*watch.ports.values(), terminal, device):
        os.close(descriptor)


def test_a_frame_of_a_last_will_goes_out() -> None:
    frame = b"\xff" * 6 + b"\x02" * 6 + b"\x88\xe1" + b"off".ljust(46, b"\0")
    try:
        ear = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(0x88E1))
    except PermissionError:
        pytest.skip("raw frames need root")
    with ear:
        ear.bind(("lo", 0x88E1))
        ear.settimeout(5)
        watch = Watch(-1)
        watch.will = [SendFrame(10, "lo", frame).plain(), SendFrame(0, "nowhere0", frame).plain()]
        watch.carry_out()
        assert ear.recv(100) == frame


# --- the wills


def test_what_serial_devices_leave() -> None:
    dieter = Dieter(lambda _: None)
    celeron = Celeron55(lambda _: None)
    for part in (dieter, celeron):
        part.link, part.where = Wire(), lambda: "/dev/x"
        part.opened(0)
        assert part.last_will() == ()
        part.drive(PevOutputs("C", True, True), 10)
    assert dieter.last_will() == [SendBytes(0, "/dev/x", b"do0002\n"),
                                  SendBytes(2_000, "/dev/x", b"do0000\n")]
    assert celeron.last_will() == [SendBytes(0, "/dev/x", b"cp=0\n"),
                                   SendBytes(2_000, "/dev/x", b"contactor=0\n")]
    locked = Dieter(lambda _: None, "lock")
    locked.where = lambda: "/dev/x"
    locked.drive(PevOutputs("B", False, True), 10)
    assert locked.last_will() == ()
    locked.drive(PevOutputs("C", True, True), 20)
    assert locked.last_will() == [SendBytes(0, "/dev/x", b"do0006\n"),
                                  SendBytes(2_000, "/dev/x", b"do0004\n")]
    dieter.where = str
    assert dieter.last_will() == ()
    assert needs_guardian([dieter])


def test_what_pins_leave() -> None:
    places = {"cp": ("/dev/gpiochip0", 17, False), "contactors": ("/dev/gpiochip0", 27, True),
              "lock": ("/dev/gpiochip0", 22, False), "plugged": ("/dev/gpiochip0", 5, False)}
    part = Gpio("gpio", PevOutputs(), frozenset(("cp", "contactors", "lock")), frozenset(("plugged",)),
                lambda _thing, _on: None, dict, places=places)
    part.drive(PevOutputs("B", False, True), 0)
    assert part.last_will() == ()
    part.drive(PevOutputs("C", True, True), 0)
    assert part.last_will() == [SetPin(0, "/dev/gpiochip0", 17, False, False),
                                SetPin(2_000, "/dev/gpiochip0", 27, False, True)]
    assert not needs_guardian([Gpio("gpio", PevOutputs(), frozenset(), frozenset(), lambda *_: None, dict)])


def test_pins_are_set_in_the_order_of_the_will(monkeypatch: pytest.MonkeyPatch) -> None:
    """All but the kernel: where there is no chip, the request stands for it."""
    done: list[tuple[str, int, object, bool]] = []

    def request(path: str, consumer: str, config: dict[int, gpiod.LineSettings]) -> object:
        assert consumer == "pyPLC guardian"
        (offset, wanted), = config.items()
        done.append((path, offset, wanted.output_value, wanted.active_low))
        if offset == 99:
            raise OSError(16, "Device or resource busy")
        return object()

    monkeypatch.setattr(gpiod, "request_lines", request)
    watch = Watch(-1)
    will = [SetPin(50, "/dev/gpiochip0", 27, False, True), SetPin(0, "/dev/gpiochip0", 99, False, False),
            SetPin(0, "/dev/gpiochip0", 5, True, False)]
    watch.take((json.dumps([one.plain() for one in will]) + "\n").encode())
    watch.carry_out()
    off, on = gpiod.line.Value.INACTIVE, gpiod.line.Value.ACTIVE
    assert done == [("/dev/gpiochip0", 99, off, False), ("/dev/gpiochip0", 5, on, False),
                    ("/dev/gpiochip0", 27, off, True)]


def test_what_a_supply_leaves() -> None:
    places = {"25v": ("/dev/gpiochip1", 3, False), "load": ("/dev/gpiochip1", 4, False)}
    part = DidebocsSupply(lambda _on: None, lambda: None, places=places)
    assert part.last_will() == ()
    part.drive(EvseOutputs(5.0, True, True, 25.0, 1.0), 0)
    assert part.last_will() == [SetPin(0, "/dev/gpiochip1", 3, False, False),
                                SetPin(0, "/dev/gpiochip1", 4, False, False)]
