"""The programs in serial controllers: what they are told moves a virtual car; they say what it measures."""

from __future__ import annotations

from collections.abc import Callable

from devices.dieter import FULL_SCALE_V
from devices.virtual import VirtualPev
from plc.safety.pev import PevOutputs


class Controller:
    """The program in the car's controller, at the other end of the line."""

    every_ms = 100

    def __init__(self, car: VirtualPev, *, has_watchdog: bool) -> None:
        self.car = car
        self.has_watchdog = has_watchdog
        self.outputs = PevOutputs()
        self.is_plugged = True
        self.says_it: Callable[[bytes, int], None] = lambda _data, _now_ms: None
        self.other_lines: list[str] = []
        self.said_to: list[str] = []
        self._rest = b""
        self._says_ms = 0
        self._is_news = True

    def send(self, data: bytes) -> None:
        """From the host."""
        if self.is_plugged:
            *lines, self._rest = (self._rest + data).split(b"\n")
            for line in lines:
                self._is_news = True
                self.said_to.append(line.decode(errors="replace"))
                self.obey(self.said_to[-1])

    def close(self) -> None:
        self.is_plugged = False

    def run(self, now_ms: int) -> None:
        if self._is_news or not self.has_watchdog:
            self._is_news = False
            self.car.drive(self.outputs, now_ms)
        self.car.measure(now_ms)
        if now_ms >= self._says_ms:
            self._says_ms = now_ms + self.every_ms
            if self.is_plugged:
                self.says_it(self.says().encode(), now_ms)

    def obey(self, line: str) -> None:
        raise NotImplementedError

    def says(self) -> str:
        raise NotImplementedError


class CeleronController(Controller):
    def obey(self, line: str) -> None:
        was = self.outputs
        cp, closed, lock = was.cp_state, was.contactors_closed, was.lock
        if line.startswith("cp="):
            cp = "C" if line == "cp=1" else "B"
        elif line.startswith("contactor="):
            closed = line == "contactor=1"
        elif line in ("lock", "unlock"):
            lock = line == "lock"
        else:
            self.other_lines.append(line)
        self.outputs = PevOutputs(cp, closed, lock)

    def says(self) -> str:
        car = self.car
        lines = {
            "inlet_v": car.inlet_v, "dc_link_v": car.battery.open_voltage_v, "cp_pwm": 5,
            "cp_output_state": int(car.outputs.cp_state == "C"), "soc_percent": int(car.battery.soc_percent),
            "ccs_contactor_wanted_closed": int(car.outputs.contactors_closed), "max_charge_a": 80,
            "contactor_confirmed": int(car.contactors.is_on), "plugged_in": int(car.is_plugged),
            "lock": int(car.lock.is_on)}
        return "".join(f"{name}={value}\n" for name, value in lines.items())


class DieterController(Controller):
    every_ms = 500

    def obey(self, line: str) -> None:
        if not (line.startswith("do") and line[2:].isdigit()):
            self.other_lines.append(line)
            return
        bits = int(line.removeprefix("do"))
        self.outputs = PevOutputs("C" if bits & 1 else "B", bool(bits & 2), bool(bits & 4))

    def says(self) -> str:
        return f"A0={round(self.car.inlet_v / FULL_SCALE_V * 1024):04d}\r\nA1=0000\r\n"
