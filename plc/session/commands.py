"""What a session asks of the edge and of the safety supervisor; it changes nothing in the world itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from plc.commands import Note
from plc.record import record
from plc.session.causes import Cause


@dataclass(frozen=True, slots=True)
class SendMessage:
    """Send this message, in the JSON form of the codec's schema ("app", "din" or "iso2")."""

    schema: str
    message: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class CloseConnection:
    """Close TCP in order ("fin"), or as a last resort drop it ("rst")."""

    after: Literal["fin", "rst"] = "fin"


@dataclass(frozen=True, slots=True)
class Phase:
    """The session has come this far; the name is that of its state."""

    name: str


@dataclass(frozen=True, slots=True)
class Progress:
    """Values for displays and brokers: soc_percent, target_voltage_v, evccid, ... as far as known."""

    values: Mapping[str, object]


@record
class SocRead:
    """Charger: what the car has told of its battery; said once for each change.

    evcc_id: hexadecimal.  soc_percent: None for AC, where no car tells it.  The others: None if not told.
    is_visit: the charger wanted to know no more, and lets the car go now (charger_reads_soc_only).
    """

    evcc_id: str
    soc_percent: int | None
    full_soc_percent: int | None
    energy_capacity_wh: float | None
    energy_request_wh: float | None
    is_visit: bool


@dataclass(frozen=True, slots=True)
class SessionEnded:
    """The session is over; nothing follows but a new session."""

    cause: Cause


# --- asked of the supervisor, which grants, refuses with a reason, or acts by itself


@dataclass(frozen=True, slots=True)
class RequestCp:
    """Car: the state of the control pilot."""

    state: Literal["B", "C"]


@dataclass(frozen=True, slots=True)
class RequestContactors:
    closed: bool


@dataclass(frozen=True, slots=True)
class RequestLock:
    locked: bool


@dataclass(frozen=True, slots=True)
class RequestPrecharge:
    """The pre-charge circuit, where there is one."""

    on: bool


@dataclass(frozen=True, slots=True)
class RequestSupply:
    """Charger: what the power supply shall deliver; current_a < 0 draws from the car."""

    voltage_v: float
    current_a: float
    enabled: bool


@dataclass(frozen=True, slots=True)
class RequestPwm:
    """Charger: the duty of the pilot, 5 for digital communication; None: no oscillation."""

    duty_percent: float | None


@dataclass(frozen=True, slots=True)
class RequestCableCheck:
    """Charger: test the isolation of the cable with this voltage; the result is hardware.isolation."""

    voltage_v: float


Request = (
    RequestCp | RequestContactors | RequestLock | RequestPrecharge | RequestSupply | RequestPwm
    | RequestCableCheck
)  # fmt: skip
# What displays, brokers and callbacks want to hear of a session.
SessionEvent = Phase | Progress | SocRead | SessionEnded
SessionCommand = SendMessage | CloseConnection | Note | SessionEvent | Request
