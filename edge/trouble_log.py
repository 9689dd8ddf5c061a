"""Says in the log what is wrong with a device, when it begins and when it is over."""

from __future__ import annotations

from collections.abc import Sequence

from devices.part import Part, Tell
from plc.commands import Note

LOOK_MS = 500


class TroubleLog:
    """Part of the loop."""

    def __init__(self, parts: Sequence[Part], tell: Tell, now_ms: int) -> None:
        self.parts = parts
        self.tell = tell
        self._told = {part.name: "" for part in parts}
        # What is only still starting is not said.
        self._look_at_ms = now_ms + 2 * LOOK_MS

    def next_deadline_ms(self) -> int:
        return self._look_at_ms

    def tick(self, now_ms: int) -> None:
        if now_ms < self._look_at_ms:
            return
        self._look_at_ms = now_ms + LOOK_MS
        for part in self.parts:
            why = part.trouble(now_ms)
            if why != self._told[part.name]:
                self._told[part.name] = why
                self.tell(Note("device", "trouble", {"device": part.name, "why": why or "well again"}))
