"""Dieter: an Arduino with two relays, a state C output and two analogue inputs (github.com/uhi22/dieter).

Its watchdog: none.  It keeps its outputs when the host has gone, until it is restarted or told otherwise;
when the program is killed, our guardian tells it (edge/guardian.py).  Nobody does when the line is cut.
It has neither contactor feedback nor a lock of its own, and it does not see plug or pilot.

To it:    do0003\n            bit 0 state C, bit 1 relay 1 (contactors), bit 2 relay 2
From it:  I received value: 3  after each;  A0=0512 and A1=0512 every 500 ms;  Starte...  after a restart
Source: pyPLC 0.9 and the sketch itself.
"""

from __future__ import annotations

import re
from typing import Literal

from devices.base import WATCHDOG_OPENS_MS
from devices.part import Outputs, Readings, Tell, Will
from devices.serial_part import SerialPart
from plc.commands import Note
from plc.safety.pev import PevOutputs
from plc.session.values import Reading

# Commands are repeated: the line may be broken, or the board restarted.
REPEAT_MS = 500
# 10 bits of 1.08 V behind a divider of 6250 to 9.4 (the board that pyPLC 0.9 was made with).
FULL_SCALE_V = 1.08 * 6250 / 9.4
COUNTS = 1024

ANALOGUE = re.compile(r"A([01]) ?= ?(\d{1,4}(?:\.\d+)?)")
ECHO = re.compile(r"I received value: ?(\d+)")
STATE_C, RELAY_1, RELAY_2 = 1, 2, 4

Relay2 = Literal["none", "contactors", "lock"]


class Dieter(SerialPart):
    name = "dieter"
    needs_guardian = True
    measures = frozenset(("inlet_voltage_v",))

    def __init__(self, tell: Tell, relay_2: Relay2 = "none", full_scale_v: float = FULL_SCALE_V) -> None:
        super().__init__(tell)
        self.relay_2 = relay_2
        self.full_scale_v = full_scale_v
        self.drives = frozenset(("cp", "contactors", "lock") if relay_2 == "lock" else ("cp", "contactors"))
        self.inlet_voltage_v: Reading[float] | None = None
        self._bits = 0
        self._echoed: int | None = None
        self._said_ms: int | None = None

    def readings(self, _now_ms: int) -> Readings:
        return {} if self.inlet_voltage_v is None else {"inlet_voltage_v": self.inlet_voltage_v}

    def drive(self, outputs: Outputs, now_ms: int) -> None:
        assert isinstance(outputs, PevOutputs)
        bits = STATE_C * (outputs.cp_state == "C") + RELAY_1 * outputs.contactors_closed
        if self.relay_2 == "contactors":
            bits += RELAY_2 * outputs.contactors_closed
        elif self.relay_2 == "lock":
            bits += RELAY_2 * (self._bits & RELAY_2 != 0 if outputs.lock is None else outputs.lock)
        if bits != self._bits or self._said_ms is None or now_ms - self._said_ms >= REPEAT_MS:
            self._bits = bits
            self._say_bits(now_ms)

    def started(self, now_ms: int) -> None:
        self._echoed = None
        self._say_bits(now_ms)

    def line(self, line: str, now_ms: int) -> bool:
        if (match := ANALOGUE.search(line)) is not None:
            counts = float(match[2])
            if match[1] == "0" and counts < COUNTS:
                self.inlet_voltage_v = Reading(counts / COUNTS * self.full_scale_v, now_ms)
            return counts < COUNTS
        if (match := ECHO.search(line)) is not None:
            self._echoed = int(match[1])
            return True
        if "Starte" in line:
            self.tell_log(Note(self.name, "restarted", {"outputs": "off until told again"}))
            self._say_bits(now_ms)
            return True
        return line.isdigit()    # a display on the same wire counts

    def trouble(self, now_ms: int) -> str:
        if trouble := super().trouble(now_ms):
            return trouble
        is_due = self._said_ms is not None and now_ms - self._said_ms < REPEAT_MS
        if self._echoed not in (None, self._bits) and not is_due:
            return f"dieter: told {self._bits}, it answers {self._echoed}"
        return ""

    def last_will(self) -> Will:
        """State B, and the contactors two seconds later; a lock stays."""
        if self._bits in (0, self._lock_bit):
            return ()
        without_c = self._bits & ~STATE_C
        return self.will((0, f"do{without_c:04d}\n".encode()), (WATCHDOG_OPENS_MS, self.rest()))

    @property
    def _lock_bit(self) -> int:
        return self._bits & RELAY_2 if self.relay_2 == "lock" else 0

    def rest(self) -> bytes:
        """Whoever locks decides when that ends: the supervisor, or a person."""
        return f"do{self._lock_bit:04d}\n".encode()

    def _say_bits(self, now_ms: int) -> None:
        self._said_ms = now_ms
        self.say(f"do{self._bits:04d}")
