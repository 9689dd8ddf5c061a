"""What both sides of a session are: a machine that reads and writes records in the protocol agreed on."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from types import ModuleType
from typing import Any

from plc.commands import Command
from plc.fsm import Machine
from plc.session import din, iso2
from plc.session.commands import SendMessage, SessionCommand
from plc.session.records import Record
from plc.session.stale import Stale, stale
from plc.session.values import HardwareState, Reading

PROTOCOLS: dict[str, ModuleType] = {"din": din, "iso2": iso2}
BEFORE_NEGOTIATION = "app"
NO_V2GTP = "no V2GTP message of a session"


def name_of(record: object) -> str:
    """`CableCheck` for a CableCheckReq or CableCheckRes: the key of the limits."""
    return type(record).__name__[:-3]


class SessionMachine(Machine):
    """See the module.

    schema: "app" until a protocol is agreed on, then "din" or "iso2".
    session_id: what our messages carry.
    hardware: the last that is known of it; the edge replaces it before every receive() and tick().
    """

    def __init__(self, state: Enum, now_ms: int) -> None:
        super().__init__(state, now_ms)
        self.schema = BEFORE_NEGOTIATION
        self.session_id = b"\0" * 8
        self.hardware = HardwareState()
        self._said: list[SessionCommand] = []
        self._measured_ms: dict[str, int] = {}

    def stale(self, quantity: str, limit_ms: int) -> Stale | None:
        """Why this measurement cannot be acted on, None if it can."""
        return stale(quantity, getattr(self.hardware, quantity), self.now_ms, limit_ms,
                     self.hardware.source_of)

    def vanished(self, quantities: Iterable[str], limit_ms: int, since_ms: int | None = None) -> Stale | None:
        """The first that was fresh in this session and is gone for longer than its limit.

        since_ms: from then on all of them are needed; what was before does not count.
        """
        for quantity in quantities:
            reading: Reading[Any] | None = getattr(self.hardware, quantity)
            if reading is not None and self.now_ms - reading.at_ms <= limit_ms:
                self._measured_ms[quantity] = reading.at_ms
                continue
            last_ms = self._measured_ms.get(quantity, self.now_ms if since_ms is None else since_ms)
            if self.now_ms - max(last_ms, since_ms or 0) > limit_ms:
                return self.stale(quantity, limit_ms)
        return None

    def say(self, command: Command | SessionCommand) -> None:
        self._said.append(command)  # type: ignore[arg-type]  # the base says nothing but notes

    def take_commands(self) -> list[SessionCommand]:  # type: ignore[override]  # sessions give other commands
        said, self._said = self._said, []
        return said

    def send(self, record: Record) -> None:
        """Send this record in the protocol agreed on; SessionError if the protocol cannot say it."""
        self.say(SendMessage(self.schema, PROTOCOLS[self.schema].to_message(record, self.session_id)))

    def refuse(self, reason: str, now_ms: int) -> None:
        """A message came that cannot be read."""
        raise NotImplementedError

    def ignore(self, reason: str, now_ms: int) -> None:
        """Bytes came that are no V2GTP message, or one with another payload than ours.

        [V2G2-800], [V2GTP cases of ISO 15118-4]: in a session they are ignored; whoever needs an answer has
        its own limit.  Who begins with them speaks something else altogether, and is refused.
        """
        if self.schema == BEFORE_NEGOTIATION:
            self.refuse(reason, now_ms)
            return
        self.now_ms = max(self.now_ms, now_ms)
        if not self.dropped[NO_V2GTP]:
            self.note("ignored", why=reason)
        self.dropped[NO_V2GTP] += 1

    def read(self, message: dict[str, Any]) -> tuple[bytes, Any]:
        """Session id and record of a received message, else SessionError."""
        session_id, record = PROTOCOLS[self.schema].from_message(message)
        return session_id, record
