"""A car around a simulated board: its pins move lock, contactors and pilot of a virtual car at a virtual
cable, and what that car is goes into its pins and analogue inputs.  In a thread, with the wall's clock.

    with WiredCar(images, eeprom, cable) as car:
        car.port                    the pty that the program opens
        car.press_stop()
        car.kill_board()            the controller is gone, its outputs with it
"""

from __future__ import annotations

import secrets
import subprocess
import threading
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from devices.physics import Felt
from devices.virtual import PevOptions, VirtualPev
from edge.cable import CableEnd
from edge.loop import Loop
from edge.places import random_mac
from plc.safety.pev import PevOutputs
from tests.firmware.board import AMPS_PER_MV, FULL_SCALE_MV, Images, voltage_mv

STEP_MS = 5
PLUG_OHM = 1500
INLET_OHM = 2700


def proximity_mv(ohm: float | None) -> int:
    """At ADC1 with this plug, None without one."""
    both = INLET_OHM if ohm is None else INLET_OHM * ohm / (INLET_OHM + ohm)
    return round(FULL_SCALE_MV * both / (330 + both))


class WiredCar:
    """See the module."""

    def __init__(self, images: Images, eeprom: Path, cable: str, options: PevOptions | None = None) -> None:
        self.board = subprocess.Popen(
            [images.harness, images.elf("car"), "--eeprom", eeprom, "--pty"], text=True, bufsize=1,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert self.board.stdout is not None
        self._rest = ""
        self.pins: dict[str, int] = {}
        self._told: dict[str, str] = {}
        self.loop = Loop()
        self.line = CableEnd(self.loop, cable, random_mac(), secrets.token_bytes, lambda _frame, _now: None)
        self.car = VirtualPev(self.line, options, self.loop.clock())
        self.is_pressed = False
        self._due_ms = self.loop.clock()
        self._feed(self._due_ms)
        self.port = eeprom.with_suffix(".port")    # a name of its own: ptys are given to others again
        self.port.symlink_to(self.board.stdout.readline().split()[1])
        self.loop.add_part(self)
        self.loop.add_reader(self.board.stdout.fileno(), self._read)
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        while self.loop.stopped_by is None:    # not run(): that is for the main thread
            self.loop.run_once()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self.loop.stop()
        self._thread.join()
        self.board.kill()
        self.board.wait()
        for stream in (self.board.stdin, self.board.stdout):
            assert stream is not None
            try:
                stream.close()
            except BrokenPipeError:
                pass
        self.line.close()
        self.loop.close()

    # --- from the test

    def press_stop(self) -> None:
        self.is_pressed = True

    def kill_board(self) -> None:
        self.port.unlink()
        self.board.kill()

    def pull_line(self) -> None:
        """Between computer and board; the board lives on."""
        self.port.unlink()
        self.loop.call_soon(lambda: self._tell("unplug", ""))

    def until_safe(self, within_s: float) -> None:
        """As the world has it, not as anybody says."""
        end = time.monotonic() + within_s
        while not self.is_safe and time.monotonic() < end:
            time.sleep(0.01)
        assert self.is_safe

    @property
    def is_safe(self) -> bool:
        return self.car.outputs.cp_state == "B" and not self.car.contactors.is_on

    # --- in the thread

    def next_deadline_ms(self) -> int:
        return self._due_ms

    def tick(self, now_ms: int) -> None:
        if now_ms >= self._due_ms:
            self._due_ms = now_ms + STEP_MS
            self.car.drive(self._outputs(), now_ms)
            self._feed(now_ms)

    def _outputs(self) -> PevOutputs:
        pin = {name: level == 1 for name, level in self.pins.items()}.get
        lock = True if pin("D10") else False if pin("D11") else None
        return PevOutputs("C" if pin("D7") else "B", bool(pin("D5") and pin("D6")), lock, not pin("A5"))

    def _feed(self, now_ms: int) -> None:
        inputs = self.car.measure(now_ms).inputs
        assert inputs.inlet_voltage_v is not None
        assert inputs.inlet_current_a is not None
        felt = Felt.of(self.line.state()) if self.car.is_plugged else None
        duty = 0.0 if felt is None else felt.duty_percent
        self._tell("adc 0", f"{voltage_mv(inputs.inlet_voltage_v.value)}")
        self._tell("adc 1", f"{proximity_mv(PLUG_OHM if self.car.is_plugged else None)}")
        self._tell("adc 3", "2500")
        self._tell("adc 4", f"{round(FULL_SCALE_MV / 2 + inputs.inlet_current_a.value / AMPS_PER_MV)}")
        self._tell("wave", f"1000 {round(duty * 10)}" if 0 < duty < 100 else f"0 {int(duty >= 100)}")
        for pin in ("D3", "D4"):
            self._tell(f"pin {pin}", f"{int(not self.car.contactors.is_on)}")
        self._tell("pin D12", f"{int(not self.car.lock.is_on)}")
        self._tell("pin D2", f"{int(self.is_pressed)}")

    def _tell(self, what: str, value: str) -> None:
        if self._told.get(what) == value:
            return
        self._told[what] = value
        assert self.board.stdin is not None
        try:
            self.board.stdin.write(f"{what} {value}\n")
        except BrokenPipeError:
            self._board_has_gone()

    def _read(self, _now_ms: int) -> None:
        assert self.board.stdout is not None
        data = self.board.stdout.buffer.raw.read(4096)  # type: ignore[attr-defined]
        if not data:
            self._board_has_gone()
            return
        *lines, self._rest = (self._rest + data.decode()).split("\n")
        for line in lines:
            word, _, *rest = line.split()
            if word == "out":
                self.pins[rest[0]] = int(rest[1])

    def _board_has_gone(self) -> None:
        """Its pins drive nothing any more: resistors hold every driver off."""
        if self.pins or self._told:
            self.pins.clear()
        assert self.board.stdout is not None
        self.loop.remove_reader(self.board.stdout.fileno())
