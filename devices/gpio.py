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
CAR_OUTPUTS = ("cp", "contactors", "lock", "isolation_monitor")
CAR_INPUTS = ("plugged", "locked", "contactors_closed", "stop_button")
CHARGER_OUTPUTS = ("contactors", "lock", "isolation_monitor")
CHARGER_INPUTS = ("locked", "contactors_closed", "emergency_stop", "stop_button", "supply_fault", "rcd",
                  "authorised")

Write = Callable[[str, bool], None]
Read = Callable[[], Mapping[str, bool]]


class Gpio(Part):
    """write(thing, on) and read() are those of edge/gpio_port.py; what cannot be read is left out.

    places: chip, offset and whether low is on, of each thing, for the guardian.
    """

    def __init__(self, name: str, at_rest: Outputs, drives: frozenset[str], measures: frozenset[str],
                 write: Write, read: Read, close: Callable[[], None] = lambda: None,
                 trouble: Callable[[], str] = lambda: "",
                 places: Mapping[str, tuple[str, int, bool]] | None = None) -> None:
        self.name = name
        self.at_rest = at_rest
        self.drives = drives
        self.measures = measures
        self._write = write
        self._read = read
        self._close = close
        self._trouble = trouble
        self._places = places or {}
        self.needs_guardian = bool(self._places)
        self._levels: dict[str, bool] = {}

    def readings(self, now_ms: int) -> Readings:
        return {thing: Reading(level, now_ms) for thing, level in self._read().items()}

    def drive(self, outputs: Outputs, now_ms: int) -> None:
        del now_ms    # pins know no time
        for thing, level in levels(outputs).items():
            # None leaves it as it is: a lock stays where it was put.
            if thing in self.drives and level is not None and self._levels.get(thing) != level:
                self._levels[thing] = level
                self._write(thing, level)

    def last_will(self) -> Will:
        """State B at once, contactors and isolation monitor two seconds later, the lock never."""
        rest, mine = levels(self.at_rest), self.drives - {"lock"}
        if all(self._levels.get(thing, rest[thing]) == rest[thing] for thing in mine):
            return ()
        return [SetPin(0 if thing == "cp" else WATCHDOG_OPENS_MS, chip, offset, rest[thing] is True, low)
                for thing, (chip, offset, low) in self._places.items() if thing in mine]

    def trouble(self, _now_ms: int) -> str:
        return self._trouble()

    def close(self) -> None:
        """Pilot and contactors go to rest; a lock stays as it is, for nobody knows what is behind it."""
        for thing, level in levels(self.at_rest).items():
            if thing in self.drives and level is not None:
                self._write(thing, level)
        self._close()


def levels(outputs: Outputs) -> dict[str, bool | None]:
    """The level of each pin; active is on."""
    common = {"contactors": outputs.contactors_closed, "lock": outputs.lock}
    if isinstance(outputs, PevOutputs):
        return {**common, "cp": outputs.cp_state == "C", "isolation_monitor": outputs.bms_isolation_monitor}
    return {**common, "isolation_monitor": outputs.isolation_monitor}
