"""A part of a car's or a charger's hardware: what one device measures, drives and shows.

Parts are sans-I/O: bytes or messages come in by methods of their own, go out by a function that they were
given, and nothing here waits.  devices/assembly.py makes one PevDevice or EvseDevice of several.

    measures   names of fields of PevInputs and PevMeasured, or of EvseInputs and EvseMeasured
    drives     names of PEV_OUTPUTS or EVSE_OUTPUTS
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from devices.base import EvseMeasured, PevMeasured
from plc.commands import Note
from plc.safety.common import number_fields
from plc.safety.evse import EvseInputs, EvseOutputs
from plc.safety.pev import PevInputs, PevOutputs
from plc.session.values import Reading

Outputs = PevOutputs | EvseOutputs
Measured = PevMeasured | EvseMeasured
Readings = Mapping[str, Reading[Any]]
Tell = Callable[[Note], None]

# What can be driven: the name that pyPlc.ini and the parts use, and the fields that belong to it.
PEV_OUTPUTS = {
    "cp": ("cp_state",),
    "contactors": ("contactors_closed",),
    "lock": ("lock",),
    "isolation_monitor": ("bms_isolation_monitor",),
}
EVSE_OUTPUTS = {
    "pwm": ("pwm_duty_percent",),
    "contactors": ("contactors_closed",),
    "supply": ("supply_enabled", "supply_voltage_v", "supply_current_a"),
    "isolation_monitor": ("isolation_monitor",),
    "lock": ("lock",),
}


def _names(*kinds: type[Measured | PevInputs | EvseInputs]) -> frozenset[str]:
    return frozenset(name for kind in kinds for name in kind._fields) - {"inputs"}


def _numbers(*kinds: type[Measured | PevInputs | EvseInputs]) -> frozenset[str]:
    return frozenset(name for kind in kinds for name in number_fields(kind))


# What can be measured.
PEV_QUANTITIES = _names(PevInputs, PevMeasured)
EVSE_QUANTITIES = _names(EvseInputs, EvseMeasured)
PEV_NUMBERS = _numbers(PevInputs, PevMeasured)
EVSE_NUMBERS = _numbers(EvseInputs, EvseMeasured)


@dataclass(frozen=True, slots=True)
class Side:
    """What a car or a charger is made of.  needs...: what somebody must measure or drive.

    numbers: those quantities that are.
    """

    name: str
    quantities: frozenset[str]
    numbers: frozenset[str]
    outputs: Mapping[str, tuple[str, ...]]
    at_rest: Outputs
    needs_measured: frozenset[str]
    needs_driven: frozenset[str]


class SendBytes(NamedTuple):
    """For the guardian: send these so long after our last word."""

    after_ms: int
    port: str
    data: bytes

    def plain(self) -> dict[str, object]:
        return {"after_ms": self.after_ms, "port": self.port, "data": self.data.hex()}


class SetPin(NamedTuple):
    """For the guardian: set this pin."""

    after_ms: int
    chip: str
    offset: int
    on: bool
    is_inverted: bool

    def plain(self) -> dict[str, object]:
        return self._asdict()


class SendCan(NamedTuple):
    """For the guardian: put this frame on a CAN bus; the bus in the words of edge/can_lines.py."""

    after_ms: int
    interface: str
    channel: str
    bitrate: int
    more: tuple[tuple[str, Any], ...]
    id: int
    data: bytes
    is_extended: bool

    def plain(self) -> dict[str, object]:
        return self._asdict() | {"data": self.data.hex()}


class SendFrame(NamedTuple):
    """For the guardian: put this Ethernet frame on an interface."""

    after_ms: int
    network: str
    frame: bytes

    def plain(self) -> dict[str, object]:
        return self._asdict() | {"frame": self.frame.hex()}


Will = Sequence[SendBytes | SetPin | SendCan | SendFrame]


class View(NamedTuple):
    """All that is measured and driven, for displays and brokers."""

    measured: Measured
    outputs: Outputs


class Part:
    """What a device may do; everything is optional.  Nothing here raises for what a device does.

    is_filler: takes what no other part does.  on_request: takes only what pyPlc.ini gives to it by name, and
    what is in unasked.
    needs_guardian: it has no watchdog; another process shall carry out last_will() when we are gone.
    owned: what it measures and drives in this assembly, said before anything else.
    place: the port, bus or broker where it is, or was last; "" if that says nothing.
    """

    name = ""
    place = ""
    measures: frozenset[str] = frozenset()
    drives: frozenset[str] = frozenset()
    is_filler = False
    on_request = False
    unasked: frozenset[str] = frozenset()
    owned: frozenset[str] = frozenset()
    needs_guardian = False

    def prepare(self) -> None:
        """What it owns is known now."""

    def readings(self, _now_ms: int) -> Readings:
        """What is known, with the instant it was measured; what is not known is left out."""
        return {}

    def drive(self, outputs: Outputs, now_ms: int) -> None:
        """Drive these now; what others own stands here as it is at rest.  Called every 10 to 200 ms."""

    def see(self, view: View, now_ms: int) -> None:
        """What all parts together measure and drive; after each drive()."""

    def hear(self, message: object, now_ms: int) -> None:
        """A decoded message of the other side, None when it has fallen silent."""

    def tell(self, event: object, now_ms: int) -> None:
        """What happens: events of plc.commands, and Phase, Progress, SessionEnded, Trip."""

    def last_will(self) -> Will:
        """What a guardian is to do when we are killed now; nothing while all is at rest."""
        return ()

    def trouble(self, _now_ms: int) -> str:
        """What is wrong with the device now, for people; "" if nothing is."""
        return ""

    def next_deadline_ms(self) -> int | None:
        """When tick() is wanted next."""
        return None

    def tick(self, now_ms: int) -> None:
        """Time has passed."""

    def close(self) -> None:
        """The process ends: the device goes to its rest."""
