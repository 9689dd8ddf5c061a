"""Relays and contacts at the pins of a Raspberry Pi, a BeagleBone or another Linux board.

Their watchdog: none.  When the program is killed, our guardian sets them to rest (edge/guardian.py), by
gpiod only; at the end of the program, and when an exception ends it, they go there too.  Nobody does it when
the board itself stands still: against that helps a relay in front that falls off when a pulse stops coming,
or our Arduino.

Inputs are read when they are wanted: they are always as young as the moment.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from devices.base import WATCHDOG_OPENS_MS
from devices.part import Outputs, Part, Readings, SetPin, Will
from plc.safety.pev import PevOutputs
from plc.session.values import Reading

# What pins can drive and read, on each side; all are on or off.
CAR_OUTPUTS = ("cp", "contactors", "lock", "locking", "unlocking", "isolation_monitor")
CAR_INPUTS = ("plugged", "locked", "contactors_closed", "stop_button")
CHARGER_OUTPUTS = ("contactors", "lock", "locking", "unlocking", "isolation_monitor")
# The two ways of a lock motor, each for a moment; a lock that holds while it has current is one pin: lock.
MOTOR = {True: "locking", False: "unlocking"}
CHARGER_INPUTS = ("locked", "contactors_closed", "emergency_stop", "stop_button", "supply_fault", "rcd",
                  "authorised")

# What waits until the other side has had its time.
LAST = ("contactors", "isolation_monitor")

Write = Callable[[str, bool], None]
Read = Callable[[], Mapping[str, bool]]


class Gpio(Part):
    """write(thing, on) and read() are those of edge/gpio_port.py; what cannot be read is left out.

    motor_ms: how long a lock motor runs, where locking and unlocking have a pin each.

    places: chip, offset and whether low is on, of each thing, for the guardian.
    """

    def __init__(self, name: str, at_rest: Outputs, pins: frozenset[str], measures: frozenset[str],
                 write: Write, read: Read, close: Callable[[], None] = lambda: None,
                 trouble: Callable[[], str] = lambda: "",
                 places: Mapping[str, tuple[str, int, bool]] | None = None, motor_ms: int = 600) -> None:
        self.name = name
        self.at_rest = at_rest
        self.motor_ms = motor_ms
        self._has_motor = pins >= set(MOTOR.values())
        self.drives = (pins - set(MOTOR.values())) | ({"lock"} if self._has_motor else set())
        self.measures = measures
        self._write = write
        self._read = read
        self._close = close
        self._trouble = trouble
        self._places = places or {}
        self.needs_guardian = bool(self._places)
        self._levels: dict[str, bool] = {}
        self._motor_until_ms: int | None = None

    def readings(self, now_ms: int) -> Readings:
        return {thing: Reading(level, now_ms) for thing, level in self._read().items()}

    def drive(self, outputs: Outputs, now_ms: int) -> None:
        for thing, level in levels(outputs).items():
            # None leaves it as it is: a lock stays where it was put.
            if thing in self.drives and level is not None and self._levels.get(thing) != level:
                self._levels[thing] = level
                if thing == "lock" and self._has_motor:
                    self._run_motor(level, now_ms)
                else:
                    self._write(thing, level)

    def _run_motor(self, locks: bool, now_ms: int) -> None:
        self._write(MOTOR[not locks], False)
        self._write(MOTOR[locks], True)
        self._motor_until_ms = now_ms + self.motor_ms

    def next_deadline_ms(self) -> int | None:
        return self._motor_until_ms

    def tick(self, now_ms: int) -> None:
        """A motor that is left on at its end burns."""
        if self._motor_until_ms is not None and now_ms >= self._motor_until_ms:
            self._motor_until_ms = None
            self._stop_motor()

    def _stop_motor(self) -> None:
        for thing in MOTOR.values():
            self._write(thing, False)

    def last_will(self) -> Will:
        """State B at once, contactors and isolation monitor two seconds later, the lock never."""
        rest, mine = levels(self.at_rest), self.drives - {"lock"}
        is_at_rest = all(self._levels.get(thing, rest[thing]) == rest[thing] for thing in mine)
        if is_at_rest and self._motor_until_ms is None:
            return ()
        return [SetPin(WATCHDOG_OPENS_MS if thing in LAST else 0, chip, offset, rest.get(thing) is True, low)
                for thing, (chip, offset, low) in self._places.items()
                if thing in mine or thing in MOTOR.values()]

    def trouble(self, _now_ms: int) -> str:
        return self._trouble()

    def close(self) -> None:
        """Pilot and contactors go to rest; a lock stays as it is, for nobody knows what is behind it."""
        for thing, level in levels(self.at_rest).items():
            if thing in self.drives and level is not None:
                self._write(thing, level)
        if self._has_motor:
            self._stop_motor()
        self._close()


def levels(outputs: Outputs) -> dict[str, bool | None]:
    """The level of each pin; active is on."""
    common = {"contactors": outputs.contactors_closed, "lock": outputs.lock}
    if isinstance(outputs, PevOutputs):
        return {**common, "cp": outputs.cp_state == "C", "isolation_monitor": outputs.bms_isolation_monitor}
    return {**common, "isolation_monitor": outputs.isolation_monitor}
