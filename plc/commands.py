"""What machines ask of the edge: they change nothing in the world themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from plc.wire.homeplug import Mme, UnknownMme


@dataclass(frozen=True, slots=True)
class SendMme:
    """Put this message on the powerline."""

    message: Mme | UnknownMme


@dataclass(frozen=True, slots=True)
class TogglePilot:
    """Toggle the control pilot between B and C this many times (BCB-toggle), to show which cable is ours."""

    times: int


@dataclass(frozen=True, slots=True)
class Note:
    """A line for the log: who, what, and named values."""

    who: str
    event: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SlacMatched:
    """Car and charger have agreed.  On the car's side the modems may still be joining."""

    peer_mac: bytes
    run_id: bytes
    nid: bytes
    nmk: bytes = field(repr=False)
    attenuation_db: float | None = None


@dataclass(frozen=True, slots=True)
class LinkReady:
    """Both modems are in one network: IP may begin."""

    peer_mac: bytes


@dataclass(frozen=True, slots=True)
class SlacFailed:
    """All attempts and retries are used up."""

    why: str


@dataclass(frozen=True, slots=True)
class KeySet:
    """The local modem has the key of this network; verified says whether it was asked and agreed."""

    nid: bytes
    verified: bool


@dataclass(frozen=True, slots=True)
class KeyNotSet:
    """The local modem has not taken the key."""

    why: str


@dataclass(frozen=True, slots=True)
class ModemSeen:
    """A modem that answered."""

    mac: bytes
    version: str
    is_local: bool
    known_bad: str | None = None


@dataclass(frozen=True, slots=True)
class ModemsFound:
    """The answers to one question to all modems; the local ones first."""

    modems: tuple[ModemSeen, ...]


@dataclass(frozen=True, slots=True)
class SendDatagram:
    """Send this UDP payload to an IPv6 address (16 bytes) and port on our interface."""

    payload: bytes
    address: bytes
    port: int


@dataclass(frozen=True, slots=True)
class ChargerFound:
    """A charger's answer to our discovery: where its TCP server listens.  source: who answered."""

    address: bytes
    port: int
    is_tls: bool
    source: bytes


@dataclass(frozen=True, slots=True)
class ChargerSilent:
    """Nobody answered our discovery whom we can call."""

    asked: int
    why: str


@dataclass(frozen=True, slots=True)
class ChargerAsked:
    """A car asked where we are, and was answered."""

    source: bytes
    wants_tls: bool


Command = (
    SendMme | TogglePilot | Note | SlacMatched | LinkReady | SlacFailed | KeySet | KeyNotSet | ModemsFound
    | SendDatagram | ChargerFound | ChargerSilent | ChargerAsked
)  # fmt: skip
