"""What a listener notices, one record per event.

The text line (analysis.text) and the JSON object (analysis.json_lines) are two renderings of these records.
time_ns counts from 1970 (from the start of the recording where it had no clock).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Any

from analysis.signatures import Verdict
from analysis.stations import Station
from plc.wire.homeplug import Mme, UnknownMme
from plc.wire.sdp import SdpMessage
from plc.wire.v2gtp import EXI

if TYPE_CHECKING:    # a session is made of events
    from analysis.session import Session


@dataclass(slots=True)
class Connection:
    """A TCP connection as far as a reader cares: its ends, and what the two agreed to speak.

    client is the side that called, the car; protocol is the namespace the handshake settled, None before
    that or where the recording starts late; schema is the codec's name for it, None while unknown.
    """

    number: int
    client: Station
    server: Station
    client_address: str
    client_port: int
    server_address: str
    server_port: int
    protocol: str | None = None
    schema_id: int | None = None
    schema: str | None = None
    retransmissions: int = 0    # segments that came again and were read once

    def sender(self, from_client: bool) -> Station:
        return self.client if from_client else self.server


@dataclass(slots=True)
class Event:
    """Base of all events."""

    time_ns: int


@dataclass(slots=True)
class CaptureStarted(Event):
    """The first frame of a recording."""

    file: str


@dataclass(slots=True)
class CaptureEnded(Event):
    """No more frames; time_ns is that of the last one.  error: why not all could be read, or None.

    unknown: HomePlug messages without a layout, by name; not_shown: other traffic, by name.
    """

    file: str
    frames: int
    unknown: Mapping[str, int]
    not_shown: Mapping[str, int]
    error: str | None = None


@dataclass(slots=True)
class ClockJump(Event):
    """The recording's clock went back, or forward by more than CLOCK_JUMP_S."""

    previous_ns: int


@dataclass(slots=True)
class BadFrame(Event):
    """A frame that does not fit its layout; number counts the frames of the recording from 1."""

    number: int
    reason: str


@dataclass(slots=True)
class CutFrame(Event):
    """A frame that cannot be read because its end was not recorded; number as in BadFrame."""

    number: int


@dataclass(slots=True)
class HomeplugFrame(Event):
    """A HomePlug management message.  seen: how often this kind of message came, this one included."""

    sender: Station
    receiver: Station
    message: Mme | UnknownMme
    seen: int = 1


@dataclass(slots=True)
class Discovery(Event):
    """SDP: where is the charger's server?"""

    sender: Station
    receiver: Station
    message: SdpMessage
    port: int    # the car's UDP port


@dataclass(slots=True)
class OtherSdp(Event):
    """A datagram on the SDP port that is no form of request or response."""

    sender: Station
    receiver: Station
    reason: str


@dataclass(slots=True)
class Neighbor(Event):
    """IPv6 neighbour discovery.

    target: the address asked for or announced, None for routers; address: the sender's own, None if it has
    none yet; mac: the one in the message's options.
    """

    sender: Station
    receiver: Station
    name: str
    address: str | None
    target: str | None
    mac: str | None


class TcpState(Enum):
    """What became of a connection; the value is how a reader says it."""

    CALLING = "call (SYN)"
    OPEN = "open"
    JOINED = "was open already"
    HALF_CLOSED = "closed (FIN)"
    CLOSED = "closed by both"
    REFUSED = "refused (RST)"
    RESET = "reset (RST)"
    REPLACED = "replaced by a new call"
    FORGOTTEN = "forgotten: too many others"


@dataclass(slots=True)
class TcpChange(Event):
    """A TCP connection came, went, or changed.  from_client: whose act it was."""

    connection: Connection
    state: TcpState
    from_client: bool


@dataclass(slots=True)
class TcpGap(Event):
    """Bytes the recording lacks (0: nobody knows how many); reading goes on at the next V2GTP header."""

    connection: Connection
    from_client: bool
    missing_bytes: int


@dataclass(slots=True)
class FramingFault(Event):
    """Bytes that are no V2GTP message; everything is left out up to the next plausible header."""

    connection: Connection
    from_client: bool
    reason: str


@dataclass(slots=True)
class Resynchronised(Event):
    """A plausible header came at last, or the end.

    position: of the first byte left out in what this side sent; skipped_bytes: how many were left out.
    """

    connection: Connection
    from_client: bool
    position: int
    skipped_bytes: int


@dataclass(slots=True)
class TlsRecord(Event):
    """TLS on the connection: what is readable of it (hellos, alerts) and the start of what is not.

    encrypted: from here on this side's bytes cannot be read.
    """

    connection: Connection
    from_client: bool
    what: str
    encrypted: bool = False


@dataclass(slots=True)
class V2gMessage(Event):
    """A decoded message.  body: the element below Body (DIN, ISO 15118-2) or the root with its Header.

    answer_ms: for a response, the time since its request; remarks: what is odd about it, in words.
    """

    connection: Connection
    from_client: bool
    schema: str
    exi: bytes
    name: str = ""
    document: Mapping[str, Any] = field(default_factory=dict)
    body: Mapping[str, Any] = field(default_factory=dict)
    session_id: str | None = None
    answer_ms: float | None = None
    remarks: tuple[str, ...] = ()
    payload_type: int = EXI
    signature: Verdict | None = None    # None as well where nobody has checked


@dataclass(slots=True)
class CertificatesSeen(Event):
    """Certificates in a message or in a TLS handshake, the owner's first, as DER.

    purpose: contract, OEM provisioning, provisioning service, TLS server, TLS client.
    """

    connection: Connection
    from_client: bool
    purpose: str
    certificates: tuple[bytes, ...]


@dataclass(slots=True)
class V2gFault(Event):
    """A message that the codec refused: its words name schema, path, bit position and reason."""

    connection: Connection
    from_client: bool
    schema: str
    exi: bytes
    reason: str
    payload_type: int = EXI


@dataclass(slots=True)
class V2gOther(Event):
    """A V2GTP message of a payload type that is not decoded: a vendor's, or one we do not know."""

    connection: Connection
    from_client: bool
    payload_type: int
    name: str
    payload: bytes


@dataclass(slots=True)
class Remark(Event):
    """What the listening program itself has to say: about what, in words, and as values for programs."""

    about: str
    text: str
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class SessionEnded(Event):
    """Everything that belongs to a session was seen; late farewells may still be added to it."""

    session: Session
