"""What a running car or charger needs of its session and of its hardware."""

from __future__ import annotations

from enum import Enum
from typing import Any, Protocol

from plc.safety.common import Trip
from plc.session.causes import Cause
from plc.session.commands import Request, SessionCommand
from plc.session.stale import Stale
from plc.session.values import HardwareState


class Session(Protocol):
    """What the sessions of both sides have in common."""

    hardware: HardwareState
    schema: str
    state: Enum
    entered_ms: int
    cause: Cause | None

    def limit_ms(self) -> int | None: ...

    def receive(self, message: dict[str, Any], now_ms: int) -> None: ...

    def refuse(self, reason: str, now_ms: int) -> None: ...

    def ignore(self, reason: str, now_ms: int) -> None: ...

    def refused(self, request: Request, reason: str, now_ms: int) -> None: ...

    def connection_lost(self, how: str, now_ms: int) -> None: ...

    def user_stop(self, now_ms: int) -> None: ...

    def tripped(self, code: str, sentence: str, now_ms: int, leaves_ms: int = 0,
                stale: Stale | None = None) -> None: ...  # fmt: skip

    def tick(self, now_ms: int) -> None: ...

    def next_deadline_ms(self) -> int | None: ...

    def take_commands(self) -> list[SessionCommand]: ...


class Hardware(Protocol):
    """What the hardware of both sides has in common; see hardwareInterface.py."""

    @property
    def is_off(self) -> bool: ...

    @property
    def trip(self) -> Trip | None: ...

    @property
    def is_welded(self) -> bool: ...

    @property
    def welded_why(self) -> str: ...

    def clear_welded(self, now_ms: int) -> str: ...

    def begin(self, now_ms: int) -> str: ...

    def hear(self, message: object, now_ms: int) -> None: ...

    def end(self, why: str, now_ms: int) -> None: ...

    def fail(self, why: str, now_ms: int) -> None: ...

    def carry_out(self, request: Request, now_ms: int) -> str: ...

    def state(self, now_ms: int) -> HardwareState: ...

    def tick(self, now_ms: int) -> None: ...

    def next_deadline_ms(self) -> int: ...

    def close(self) -> None: ...
