"""The device of celeron55: a vehicle controller that speaks `key=value` lines (pyPLC 0.9: celeron55device).

Its watchdog: unknown to us.  Nothing in its protocol says what it does when the host falls silent; commands
are repeated every 500 ms, so a firmware with a watchdog has something to watch.  When the program is killed,
our guardian tells it (edge/guardian.py).

To it:    cp=0|1  contactor=0|1  lock  unlock  disp0=TEXT disp1=TEXT disp2=TEXT
From it:  see KEYS.  Numbers may have fractions; what is not a number, or absurd, is counted as nonsense.
Source: pyPLC 0.9.
"""

from __future__ import annotations

from math import isfinite
from typing import NamedTuple

from devices.base import WATCHDOG_OPENS_MS
from devices.display import Display
from devices.part import Outputs, Readings, Tell, View, Will
from devices.serial_part import SerialPart
from plc.commands import Note
from plc.safety.pev import PevOutputs
from plc.session.values import CpState, Reading

REPEAT_MS = 500
# Its lines come in turn: a value that is not repeated for so long, while others are, is not known any more.
KEPT_MS = 2_000
# An echo may lag behind a command so much.
ECHO_MS = 1_000
# 0.9 took this for full; car_target_soc stops earlier.
FULL_PERCENT = 98.0
MOST_A = 250.0


class Key(NamedTuple):
    """A line that comes: what it measures ("" for the device's own affairs), and what is no nonsense."""

    quantity: str
    least: float
    most: float
    kind: type = float


KEYS = {
    "inlet_v": Key("inlet_voltage_v", -50, 1_500),
    "dc_link_v": Key("battery_voltage_v", -50, 1_500),
    "max_charge_a": Key("max_current_a", 0, 2_000),
    "soc_percent": Key("battery_soc_percent", 0, 100),
    "contactor_confirmed": Key("contactors_closed", 0, 1, bool),
    "plugged_in": Key("plugged", 0, 1, bool),
    "lock": Key("locked", 0, 1, bool),
    "cp_pwm": Key("", 0, 100),
    "cp_output_state": Key("", 0, 1, bool),
    "ccs_contactor_wanted_closed": Key("", 0, 1, bool),
}


class Celeron55(SerialPart):
    name = "celeron55"
    needs_guardian = True
    measures = frozenset(key.quantity for key in KEYS.values() if key.quantity) | {"cp_state", "full"}
    drives = frozenset(("cp", "contactors", "lock"))

    def __init__(self, tell: Tell, *, with_display: bool = True) -> None:
        super().__init__(tell)
        self.display = Display(self._show) if with_display else None
        self.values: dict[str, Reading[float]] = {}
        self._outputs = PevOutputs()
        self._said_ms: int | None = None
        self._changed_ms = 0
        self._has_pilot = False
        self._unknown: set[str] = set()

    # --- from it

    def line(self, line: str, now_ms: int) -> bool:
        name, equals, text = (word.strip() for word in line.partition("="))
        key = KEYS.get(name)
        if key is None or not equals:
            return False
        try:
            value = float(text)
        except ValueError:
            return False
        if not isfinite(value) or not key.least <= value <= key.most:
            return False
        self.values[name] = Reading(value, now_ms)
        if name == "cp_pwm" and value > 0:
            self._has_pilot = True
        if name == "plugged_in" and value == 0:
            self._has_pilot = False
        return True

    def readings(self, now_ms: int) -> Readings:
        found: dict[str, Reading[object]] = {}
        for name, key in KEYS.items():
            if key.quantity and (known := self._known(name, now_ms)) is not None:
                found[key.quantity] = Reading(key.kind(known.value), known.at_ms)
        if (amps := found.get("max_current_a")) is not None and isinstance(amps.value, float):
            found["max_current_a"] = Reading(min(MOST_A, amps.value), amps.at_ms)
        if (soc := self._known("soc_percent", now_ms)) is not None:
            found["full"] = Reading(soc.value >= FULL_PERCENT, soc.at_ms)
        if (pilot := self._pilot(now_ms)) is not None:
            found["cp_state"] = Reading(*pilot)
        return found

    def _known(self, name: str, now_ms: int) -> Reading[float] | None:
        """As young as the device's last line, if it has been said lately at all."""
        reading = self.values.get(name)
        if reading is None or self.heard_ms is None or now_ms - reading.at_ms > KEPT_MS:
            return reading
        return Reading(reading.value, self.heard_ms)

    def _pilot(self, now_ms: int) -> tuple[CpState, int] | None:
        """A without plug, E where a pilot that was measured has gone, else what the device says it drives."""
        plugged, pwm = self._known("plugged_in", now_ms), self._known("cp_pwm", now_ms)
        if plugged is None:
            return None
        if not plugged.value:
            return "A", plugged.at_ms
        if self._has_pilot and pwm is not None and pwm.value == 0:
            return "E", pwm.at_ms
        driven = self._known("cp_output_state", now_ms)
        if driven is None:
            return self._outputs.cp_state, plugged.at_ms
        return ("C" if driven.value else "B"), driven.at_ms

    # --- to it

    def drive(self, outputs: Outputs, now_ms: int) -> None:
        assert isinstance(outputs, PevOutputs)
        was, self._outputs = self._outputs, outputs
        is_due = self._said_ms is None or now_ms - self._said_ms >= REPEAT_MS
        if outputs != was:
            self._changed_ms = now_ms
        if is_due or outputs.cp_state != was.cp_state:
            self.say(f"cp={int(outputs.cp_state == 'C')}")
        if is_due or outputs.contactors_closed != was.contactors_closed:
            self.say(f"contactor={int(outputs.contactors_closed)}")
        # A lock motor is not to be driven again and again: only when that is wanted anew.
        if outputs.lock is not None and outputs.lock != was.lock:
            self._say_lock(outputs.lock)
        if is_due:
            self._said_ms = now_ms

    def started(self, now_ms: int) -> None:
        self.values.clear()
        self._said_ms = None
        if self._outputs.lock is not None:
            self._say_lock(self._outputs.lock)
        if self.display is not None:
            self.display.again(now_ms)

    def _say_lock(self, locked: bool) -> None:
        self.say("lock" if locked else "unlock")

    def last_will(self) -> Will:
        if self._outputs.cp_state == "B" and not self._outputs.contactors_closed:
            return ()
        return self.will((0, b"cp=0\n"), (WATCHDOG_OPENS_MS, b"contactor=0\n"))

    def rest(self) -> bytes:
        return b"cp=0\ncontactor=0\n"

    def trouble(self, now_ms: int) -> str:
        if trouble := super().trouble(now_ms):
            return trouble
        for name, wanted in (("cp_output_state", self._outputs.cp_state == "C"),
                             ("ccs_contactor_wanted_closed", self._outputs.contactors_closed)):
            echo = self._known(name, now_ms)
            if echo is not None and bool(echo.value) != wanted and now_ms - self._changed_ms > ECHO_MS:
                return f"celeron55: {name}={int(echo.value)}, but {int(wanted)} was sent"
        return ""

    # --- its display

    def _show(self, lines: tuple[str, str, str]) -> None:
        for number, text in enumerate(lines):
            self.say(f"disp{number}={text}")

    def tell(self, event: object, now_ms: int) -> None:
        if self.display is not None:
            self.display.tell(event, now_ms)

    def see(self, view: View, now_ms: int) -> None:
        if self.display is not None:
            self.display.see(view, now_ms)

    def next_deadline_ms(self) -> int | None:
        return None if self.display is None else self.display.next_deadline_ms()

    def tick(self, now_ms: int) -> None:
        if self.display is not None:
            self.display.tick(now_ms)

    def _is_nonsense(self, line: str, now_ms: int) -> None:
        if "=" in line and line.partition("=")[0].strip() not in KEYS and line.isascii():
            self._tell_unknown(line)
        else:
            super()._is_nonsense(line, now_ms)

    def _tell_unknown(self, line: str) -> None:
        """A newer firmware may say more: once for each key."""
        key = line.partition("=")[0].strip()[:40]
        if key not in self._unknown and len(self._unknown) < 20:
            self._unknown.add(key)
            self.tell_log(Note(self.name, "unknown", {"line": line[:60]}))
