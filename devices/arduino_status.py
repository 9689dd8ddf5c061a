"""One telemetry line of our Arduino controller, in the words of the program."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from devices import arduino_lines as lines


@dataclass(frozen=True, slots=True)
class BoardStatus:
    """fields: those of the line "status"; at_ms: when it came."""

    fields: Mapping[str, int]
    at_ms: int

    def __getitem__(self, name: str) -> int:
        return self.fields[name]

    @property
    def mode(self) -> str:
        return lines.named(lines.MODES, self["mode"])

    @property
    def cause(self) -> str:
        return lines.named(lines.CAUSES, self["cause"])

    @property
    def outputs(self) -> frozenset[str]:
        """What is really driven."""
        return lines.names_of(lines.OUTPUTS, self["outputs"])

    @property
    def inputs(self) -> frozenset[str]:
        return lines.names_of(lines.INPUTS, self["inputs"])

    @property
    def volts(self) -> float | None:
        return self._tenths("voltage_dv")

    @property
    def amps(self) -> float | None:
        return self._tenths("current_da")

    def _tenths(self, name: str) -> float | None:
        return None if self[name] == lines.UNKNOWN_I16 else self[name] / 10

    @property
    def is_locked(self) -> bool:
        """Its contact says so, and the motor has come to the end of its travel."""
        return "locked" in self.inputs and "lock" not in self.outputs

    @property
    def closed(self) -> frozenset[str]:
        """The contactors that report closed."""
        return self.inputs & {"contactor_1", "contactor_2"}

    @property
    def contactors_closed(self) -> bool:
        """Both, while they are to be closed; any, while they are to be open: then it is welded."""
        return len(self.closed) == 2 if "contactors" in self.outputs else bool(self.closed)

    def drives(self, outputs: int) -> bool:
        """Whether these bits are driven; a lock motor runs for a while only, and is not asked."""
        bit = lines.OUTPUT_BITS
        mask = bit["energy"] | bit["contactors"] | bit["isolation"]
        return self["outputs"] & mask == outputs & mask
