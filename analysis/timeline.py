"""The sequence of one session: a row for each thing that came by, with its whole content.

Rows are packed as they come (JSON, many together, compressed), so that a session of hours takes a few
megabytes; the report unpacks only what somebody looks at.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from analysis.certificates import line as certificate_line
from analysis.certificates import read_chain
from analysis.events import (
    BadFrame,
    CertificatesSeen,
    ClockJump,
    CutFrame,
    Discovery,
    Event,
    FramingFault,
    HomeplugFrame,
    Neighbor,
    OtherSdp,
    Remark,
    Resynchronised,
    TcpChange,
    TcpGap,
    TcpState,
    TlsRecord,
    V2gFault,
    V2gMessage,
    V2gOther,
)
from analysis.homeplug_text import details, values
from analysis.messages import body_text
from analysis.phases import phase_of
from analysis.stations import Role, Station
from analysis.text import ends, pairing_text, security_text, server_text
from plc.wire import sdp
from plc.wire.ip import ip6_text

CHUNK_ROWS = 400
ROWS_MAX = 300_000     # kept with their content; further ones are counted
ENCODED_MAX = 2_000    # messages that are kept for when they come again
GROUPS_MAX = 1_000     # stretches of the same kind that are folded one by one
CAR, CHARGER, OTHER = 0, 1, 2    # who sends; OTHER names both ends in words

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=str).encode
Row = tuple[int, str, str, str, object]    # direction, who, name, text, content


@dataclass(slots=True)
class Group:
    """Rows of one kind that follow each other: first is the number of the first one, times are seconds."""

    title: str
    first: int
    start_s: float
    end_s: float
    rows: int = 0


class Timeline:
    """Rows of one session; their times are seconds since start_ns.  rows_max: None: ROWS_MAX."""

    def __init__(self, start_ns: int, rows_max: int | None = None) -> None:
        self.start_ns = start_ns
        self._rows_max = ROWS_MAX if rows_max is None else rows_max
        self.rows = 0
        self.left_out = 0
        self.groups: list[Group] = []
        self._packed: list[bytes] = []
        self._waiting: list[str] = []
        self._encoded: dict[tuple[bytes, tuple[str, ...]], str] = {}

    def add(self, event: Event) -> int:
        """Keep the event; returns the number of its row, -1 for one that is not kept."""
        if self.rows >= self._rows_max:
            self.left_out += 1
            return -1
        seconds = (event.time_ns - self.start_ns) / 1e9
        if isinstance(event, V2gMessage):
            answer_ms = "null" if event.answer_ms is None else f"{event.answer_ms:.1f}"
            self._waiting.append(f"[{seconds:.4f},{self._message(event)},{answer_ms}]")
        else:
            describe = _DESCRIBE.get(type(event))
            row = describe(event) if describe is not None else None
            if row is None:
                return -1
            self._waiting.append(f"[{seconds:.4f},{_encode(row)[1:-1]},null]")
        self._group(_title(event), seconds)
        self.rows += 1
        if len(self._waiting) >= CHUNK_ROWS:
            self._pack()
        return self.rows - 1

    def _message(self, event: V2gMessage) -> str:
        """Its row without the times; many messages of a charge are the same to the last bit."""
        key = event.exi, event.remarks
        packed = self._encoded.get(key)
        if packed is None:
            packed = _encode(_message(event))[1:-1]
            if len(self._encoded) >= ENCODED_MAX:
                self._encoded.clear()
            self._encoded[key] = packed
        return packed

    def chunks(self) -> Iterator[bytes]:
        """All rows, CHUNK_ROWS together: JSON arrays, compressed (zlib)."""
        yield from self._packed
        if self._waiting:
            yield zlib.compress(("[" + ",".join(self._waiting) + "]").encode())

    def unpacked(self) -> Iterator[list[Any]]:
        """All rows: [seconds, direction, who, name, text, content, answer_ms]."""
        for chunk in self.chunks():
            yield from json.loads(zlib.decompress(chunk))

    def _pack(self) -> None:
        self._packed.append(zlib.compress(("[" + ",".join(self._waiting) + "]").encode()))
        self._waiting.clear()

    def _group(self, title: str | None, seconds: float) -> None:
        """title None: goes on with whatever there is."""
        groups = self.groups
        if not groups or (title is not None and groups[-1].title != title and len(groups) < GROUPS_MAX):
            groups.append(Group(title or "connection", self.rows, seconds, seconds))
        groups[-1].rows += 1
        groups[-1].end_s = seconds


def _title(event: Event) -> str | None:
    if type(event) is V2gMessage:
        return phase_of(event.name)
    if isinstance(event, HomeplugFrame):
        return "SLAC and modems"
    if isinstance(event, Discovery | OtherSdp):
        return "SDP"
    if isinstance(event, V2gOther):
        return "what is not decoded"
    if isinstance(event, TcpChange) and event.state is TcpState.CALLING:
        return "connection"
    return None


def _direction(sender: Station, receiver: Station) -> tuple[int, str]:
    if sender.role is Role.PEV and receiver.role in (Role.EVSE, None):
        return CAR, f"{sender.name} -> {receiver.name}"
    if sender.role is Role.EVSE and receiver.role in (Role.PEV, None):
        return CHARGER, f"{sender.name} -> {receiver.name}"
    return OTHER, f"{sender.name} -> {receiver.name}"


def _message(event: V2gMessage) -> Row:
    connection = event.connection
    if event.from_client:
        who = f"{connection.client.name} -> {connection.server.name}"
    else:
        who = f"{connection.server.name} -> {connection.client.name}"
    text = body_text(event.name, event.body)
    if event.remarks:
        text = "  ".join((text, *event.remarks)) if text else "  ".join(event.remarks)
    return (CAR if event.from_client else CHARGER, who, event.name, text,
            {"schema": event.schema, "message": event.document, "exi": event.exi.hex()})


def _on(event: Any) -> tuple[int, str]:
    connection = event.connection
    sender, receiver = connection.sender(event.from_client), connection.sender(not event.from_client)
    return CAR if event.from_client else CHARGER, f"{sender.name} -> {receiver.name}"


def _homeplug(event: HomeplugFrame) -> Row:
    return (*_direction(event.sender, event.receiver), event.message.name, details(event.message),
            values(event.message))


def _discovery(event: Discovery) -> Row:
    message, ends_of = event.message, _direction(event.sender, event.receiver)
    if isinstance(message, sdp.Request):
        return (*ends_of, "SDP request",
                f"wants {security_text(message.security)}{pairing_text(message)}", {"udp_port": event.port})
    return (*ends_of, "SDP response", server_text(message),
            {"address": ip6_text(message.address), "port": message.port, "udp_port": event.port})


def _tcp(event: TcpChange) -> Row | None:
    if event.state is TcpState.CLOSED:
        return None
    is_new = event.state in (TcpState.CALLING, TcpState.JOINED)
    return (*_on(event), f"TCP {event.state.value}", ends(event.connection) if is_new else "", None)


def _certificates(event: CertificatesSeen) -> Row:
    chain = read_chain(event.certificates, event.time_ns)
    lines = [certificate_line(place, info) for place, info in enumerate(chain.certificates, start=1)]
    said = "; ".join(chain.problems) or f"{len(chain.certificates)} in the chain"
    return (*_on(event), f"{event.purpose} certificates", said,
            {"certificates": lines, "problems": list(chain.problems)})


def _pair(event: Any) -> tuple[int, str]:
    return OTHER, f"{event.sender.name} -> {event.receiver.name}"


_DESCRIBE: dict[type[Event], Callable[[Any], Row | None]] = {
    HomeplugFrame: _homeplug,
    Discovery: _discovery,
    OtherSdp: lambda event: (*_pair(event), "SDP", event.reason, None),
    Neighbor: lambda event: (*_pair(event), event.name, event.target or "", {"mac": event.mac}),
    TcpChange: _tcp,
    TcpGap: lambda event: (*_on(event), "bytes missing",
                           f"the recording lacks {event.missing_bytes or 'some'} bytes", None),
    TlsRecord: lambda event: (*_on(event), event.what,
                              "encrypted from here" if event.encrypted else "", None),
    CertificatesSeen: _certificates,
    FramingFault: lambda event: (*_on(event), "no V2GTP message", event.reason, None),
    Resynchronised: lambda event: (*_on(event), "V2GTP again", f"{event.skipped_bytes} bytes left out", None),
    V2gFault: lambda event: (*_on(event), "cannot be decoded", event.reason,
                             {"schema": event.schema, "exi": event.exi.hex()}),
    V2gOther: lambda event: (*_on(event), event.name, f"{len(event.payload)} bytes, not decoded",
                             {"payload_type": event.payload_type, "payload": event.payload.hex()}),
    BadFrame: lambda event: (OTHER, "", f"frame {event.number} is damaged", event.reason, None),
    CutFrame: lambda event: (OTHER, "", f"frame {event.number} is cut", "its end was not recorded", None),
    ClockJump: lambda event: (OTHER, "", "the recording's clock jumps",
                              f"by {(event.time_ns - event.previous_ns) / 1e9:.3f} s", None),
    Remark: lambda event: (OTHER, "pyPLC", event.about, event.text, dict(event.values)),
}
