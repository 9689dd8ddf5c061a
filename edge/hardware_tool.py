"""The hardware by itself, without a session: what it measures, live, and its outputs tried one by one.

    python pyPlc.py hardware P             the car's devices of pyPlc.ini; E: the charger's; Ctrl-C ends it
    python pyPlc.py hardware P --once      one look, once everything has been heard or 5 s have passed
    python pyPlc.py hardware P --test      switch each output on and off, while nothing is plugged in
"""

from __future__ import annotations

import secrets
import sys
from collections.abc import Callable, Iterator
from shutil import get_terminal_size
from typing import Any, NamedTuple, TextIO

from devices.assembly import AssembledEvse, AssembledPev
from devices.assumed import AssumedCar, AssumedCharger
from devices.part import Measured
from devices.physics import Line
from edge.device_list import Context, make_car, make_charger
from edge.loop import Loop
from edge.settings import Settings
from plc.commands import Note
from plc.safety.actuators import ActuatorTests
from plc.safety.evse import EvseOutputs
from plc.safety.pev import PevOutputs
from plc.session.values import Reading

STEP_MS = 50
SHOW_MS = 500
ONCE_MS = 5_000
SETTLE_MS = 1_500
# A feedback must have followed within this time.
FOLLOW_MS = 2_000
REST_MS = 700
FRESH_MS = 1_000
UNITS = {"v": "V", "a": "A", "w": "W", "wh": "Wh", "c": "C", "percent": "%"}
CLEAR_LINE, CLEAR_BELOW = "\x1b[K", "\x1b[J"


class Try(NamedTuple):
    """One output: what to drive, and which measurement should become what."""

    output: str
    what: str
    drive: dict[str, Any]
    measurement: str = ""
    becomes: tuple[Any, ...] = ()


CAR_TRIES = (
    Try("lock", "lock", {"lock": True}, "locked", (True,)),
    Try("lock", "unlock", {"lock": False}, "locked", (False,)),
    Try("cp", "state C", {"cp_state": "C"}),
    Try("isolation_monitor", "battery's isolation monitor off", {"bms_isolation_monitor": False}),
    Try("contactors", "contactors closed", {"contactors_closed": True}, "contactors_closed", (True,)),
    Try("contactors", "contactors open", {}, "contactors_closed", (False,)),
)
CHARGER_TRIES = (
    Try("lock", "lock", {"lock": True}, "locked", (True,)),
    Try("lock", "unlock", {"lock": False}, "locked", (False,)),
    Try("pwm", "PWM 5 %", {"pwm_duty_percent": 5.0}),
    Try("isolation_monitor", "isolation monitor on", {"isolation_monitor": True}),
    Try("contactors", "contactors closed", {"contactors_closed": True}, "contactors_closed", (True,)),
    Try("contactors", "contactors open", {}, "contactors_closed", (False,)),
)


def shown(name: str, value: object) -> str:
    """A value as people write it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return f"{value:z.1f} {UNITS.get(name.rpartition('_')[2], '')}".rstrip()
    return str(value)


class HardwareTool:
    """The devices of one side, driven by the supervisor of tests.  Loop and devices as in a session."""

    def __init__(self, settings: Settings, *, is_car: bool, out: TextIO, is_unplugged: bool = False,
                 is_virtual: bool = False, notes: TextIO | None = None) -> None:
        self.settings = settings.without_hardware() if is_virtual else settings
        self.is_car = is_car
        self.out = out
        self.notes = notes or sys.stderr
        self.loop = Loop()
        self._close: list[Callable[[], None]] = []
        try:
            self.device = self._make(is_virtual=is_virtual)
        except BaseException:
            self._let_go()
            raise
        assumed = self.device.part("assumed")
        if is_unplugged and isinstance(assumed, AssumedCar | AssumedCharger):
            assumed.is_plugged = False
        has_voltmeter = not is_car or "inlet_voltage_v" in self.device.owners
        self.tests: ActuatorTests[Any] = ActuatorTests(
            PevOutputs() if is_car else EvseOutputs(), has_voltmeter=has_voltmeter)
        self.measured: Measured = self.device.measure(self.loop.clock())
        self._next_ms = self.loop.clock()
        self.loop.add_part(self)

    def _make(self, *, is_virtual: bool) -> AssembledPev | AssembledEvse:
        from edge.cable import CableEnd
        from edge.places import random_mac

        def line() -> Line:
            end = CableEnd(self.loop, self.settings.virtual_cable, random_mac(), secrets.token_bytes,
                           lambda _frame, _now_ms: None)  # fmt: skip
            self._close.append(end.close)
            return end

        context = Context(side="car" if self.is_car else "charger", settings=self.settings, loop=self.loop,
                          tell=self._note, line=line, homeplug=self._homeplug(is_virtual=is_virtual))
        return make_car(context) if self.is_car else make_charger(context)

    def _homeplug(self, *, is_virtual: bool) -> Any:
        """Only a power supply that hangs on the powerline needs it."""
        if self.is_car or "homeplug_supply" not in self.settings.charger_devices:
            return None
        from edge.place import Place
        from pyPlcHomeplug import ChargerHomeplug

        place = Place(self.settings, is_virtual=is_virtual)
        homeplug = ChargerHomeplug(self.loop, place.world, secrets.token_bytes,
                                   lambda _event, _now_ms: None, lambda _note, _now_ms: None, tcp_port=0)
        self._close += [homeplug.close, place.close]
        return homeplug

    def close(self) -> None:
        self.device.close()
        self._let_go()

    def _let_go(self) -> None:
        for close in self._close:
            close()
        self.loop.close()

    def _note(self, note: Note) -> None:
        values = " ".join(str(value) if name in ("what", "why") else f"{name}={value}"
                          for name, value in note.values.items())
        if note.who not in ("devices", "device"):    # who does what, and what is wrong, is in the table
            print(f"{note.who}: {note.event}: {values}", file=self.notes)

    # --- a part of the loop

    def next_deadline_ms(self) -> int:
        return self._next_ms

    def tick(self, now_ms: int) -> None:
        if now_ms >= self._next_ms:
            self._next_ms = now_ms + STEP_MS
            self.measured = self.device.measure(now_ms)
            self._drive(now_ms)

    def _drive(self, now_ms: int) -> None:
        outputs = self.tests.step(self.measured.inputs, now_ms)
        self.device.drive(outputs, now_ms)

    def run_for(self, for_ms: int, until: Callable[[], bool] = lambda: False) -> int:
        """Let time pass; returns how much of it did."""
        begun_ms = self.loop.clock()
        while (passed_ms := self.loop.clock() - begun_ms) < for_ms and not until():
            self.loop.run_once(STEP_MS)
        return passed_ms

    # --- what is measured

    def rows(self) -> Iterator[tuple[str, str, str, str]]:
        now_ms = self.loop.clock()
        found = self.device.read(now_ms)
        for thing, part in sorted(self.device.owners.items()):
            if thing in self.device.side.quantities:
                owner = self.device.source_of(thing).device or part.name
                yield self._row(thing, found.get(thing), owner, now_ms)

    @staticmethod
    def _row(thing: str, reading: Reading[Any] | None, owner: str, now_ms: int) -> tuple[str, str, str, str]:
        if reading is None:
            return thing, "unknown", "never", owner
        age_ms = max(0, now_ms - reading.at_ms)
        value = shown(thing, reading.value)
        return thing, value if age_ms <= FRESH_MS else f"({value})", f"{age_ms / 1000:.1f} s", owner

    def lines(self) -> list[str]:
        table = [("measured", "value", "age", "by"), *self.rows()]
        widths = [max(len(row[at]) for row in table) for at in range(3)]
        lines = ["  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[3]])
                 for row in table]
        driven = {thing: part.name for thing, part in sorted(self.device.owners.items())
                  if thing in self.device.side.outputs}
        lines.append("driven: " + ", ".join(f"{thing} by {name}" for thing, name in driven.items()))
        if trouble := self.device.trouble(self.loop.clock()):
            lines.append(f"trouble: {trouble}")
        return lines

    def unknown(self) -> list[str]:
        """What a session needs, and nobody has measured just now."""
        now_ms = self.loop.clock()
        found = self.device.read(now_ms)
        return [name for name in sorted(self.device.side.needs_measured)
                if name not in found or now_ms - found[name].at_ms > FRESH_MS]

    def is_all_known(self) -> bool:
        return not self.unknown()

    def show_once(self) -> int:
        """Returns 0 if all is known that a session needs."""
        self.run_for(ONCE_MS, self.is_all_known)
        self._print("\n".join(self.lines()))
        return 0 if self.is_all_known() else 1

    def show_live(self) -> int:
        """Until Ctrl-C, which is its end in order; on a terminal in place."""
        shown = 0
        try:
            while True:
                lines = self.lines()
                if self.out.isatty():
                    width = get_terminal_size().columns - 1
                    self.out.write(f"\x1b[{shown}A\r" if shown else "")
                    self._print("\n".join(line[:width] + CLEAR_LINE for line in lines) + CLEAR_BELOW)
                    shown = len(lines)
                else:
                    self._print("\n".join(lines) + "\n")
                self.run_for(SHOW_MS)
        except KeyboardInterrupt:
            return 0

    def _print(self, text: str) -> None:
        self.out.write(text + "\n")
        self.out.flush()

    # --- switching

    def test(self) -> int:
        """Returns 0 if all went as it should, 1 if something did not, or was refused."""
        self.run_for(ONCE_MS, self.is_all_known)
        wrong = 0
        for one in CAR_TRIES if self.is_car else CHARGER_TRIES:
            owner = self.device.owners.get(one.output)
            if owner is None or owner.name == "assumed":
                continue
            text = self._try(one)
            wrong += text.startswith(("WRONG", "refused", "STOPPED"))
            self._print(f"{one.what:34} {owner.name:12} {text}")
            if text.startswith("refused"):
                break
        self.run_for(REST_MS)
        return 1 if wrong else 0

    def _try(self, one: Try) -> str:
        now_ms = self.loop.clock()
        self.measured = self.device.measure(now_ms)
        outputs = self.tests.at_rest._replace(**one.drive)
        if why := self.tests.ask(outputs, self.measured.inputs, now_ms):
            self._drive(now_ms)
            return f"refused: {why}"
        self._drive(now_ms)
        text = self._followed(one)
        self.tests.ask(self.tests.at_rest, self.measured.inputs, self.loop.clock())
        self.run_for(REST_MS)
        return text

    def _followed(self, one: Try) -> str:
        feedback = self.device.owners.get(one.measurement)
        if feedback is None or feedback.name == "assumed":
            self.run_for(SETTLE_MS)
            if self.tests.ended_by:
                return f"STOPPED: {self.tests.ended_by}"
            trouble = self.device.trouble(self.loop.clock())
            return f"WRONG: {trouble}" if trouble else "switched; listen and look"
        took_ms = self.run_for(FOLLOW_MS, lambda: self._reads(one) or bool(self.tests.ended_by))
        if self.tests.ended_by:
            return f"STOPPED: {self.tests.ended_by} (pull the battery's service plug for this test)"
        if not self._reads(one):
            reading = self.device.read(self.loop.clock()).get(one.measurement)
            is_now = "unknown" if reading is None else shown(one.measurement, reading.value)
            return f"WRONG: {one.measurement} is {is_now} after {FOLLOW_MS / 1000:.0f} s"
        return f"ok: {one.measurement} is {shown(one.measurement, one.becomes[0])} after {took_ms} ms"

    def _reads(self, one: Try) -> bool:
        reading = self.device.read(self.loop.clock()).get(one.measurement)
        return reading is not None and reading.value in one.becomes


def main(settings: Settings, *, is_car: bool, once: bool, test: bool, is_unplugged: bool,
         is_virtual: bool) -> int:
    """Returns the exit code; raises PyPlcError for devices that cannot be made."""
    tool = HardwareTool(settings, is_car=is_car, out=sys.stdout, is_unplugged=is_unplugged,
                        is_virtual=is_virtual)
    try:
        if test:
            return tool.test()
        return tool.show_once() if once else tool.show_live()
    finally:
        tool.close()
