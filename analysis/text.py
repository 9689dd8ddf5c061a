"""Events as lines for a person: time, who to whom, what, and the values that matter.

       12.480  PEV -> EVSE         CurrentDemandReq            target 352.0 V 1.0 A  SoC 53 %

The time counts seconds from the first frame of the recording.  Frames that come in flurries (sounds, repeated
requests of discovery) are shown once and then counted: `and 9 more ...`.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from analysis.certificates import line as certificate_line
from analysis.certificates import read_chain
from analysis.events import (
    BadFrame,
    CaptureEnded,
    CaptureStarted,
    CertificatesSeen,
    ClockJump,
    Connection,
    Discovery,
    Event,
    FramingFault,
    HomeplugFrame,
    Neighbor,
    OtherSdp,
    Remark,
    Resynchronised,
    SessionEnded,
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
from analysis.session import Session
from analysis.summary_text import summary_lines
from analysis.values import printable, seconds_text
from plc.wire import homeplug, qualcomm, sdp
from plc.wire.homeplug import UnknownMme
from plc.wire.ip import ip6_text
from plc.wire.sdp import SECURITY_NAMES, SECURITY_TLS

INDENT = " " * 12
NO_CLOCK_BEFORE_NS = 86_400 * 365 * 1_000_000_000    # a recording of 1970 had no clock
REMEMBERED = 128                                    # messages whose text is kept for the next like them
SESSIONS_MAX = 100                                   # whose summaries wait for the end of the recording
EXI_SHOWN = 40                                       # bytes of a message that could not be decoded

FLURRIES = (
    homeplug.StartAttenCharInd, homeplug.MnbcSoundInd, homeplug.AttenProfileInd, qualcomm.VsAttenProfileInd,
    homeplug.SlacParmReq, homeplug.DiscoverListReq, homeplug.DiscoverListCnf, homeplug.GetKeyReq,
    homeplug.GetKeyCnf, qualcomm.VsSwVerReq,
)


class TextListing:
    """Turns events into lines.  full: each message, flurries included, and whole as JSON below its line.

    live: there is no end to wait for, each session is summed up when it is over.
    """

    def __init__(self, full: bool = False, live: bool = False) -> None:
        self._full = full
        self._live = live
        self._sessions: list[Session] = []
        self._start_ns = 0
        self._flurry: dict[tuple[str, ...], int] = {}
        self._flurry_type: type[Event] = Event
        self._flurry_ns = 0
        self._texts: dict[tuple[str, bytes], str] = {}
        self._renderers: dict[type[Event], Callable[[Any], Iterator[str]]] = {
            V2gMessage: self._whole_message,
            HomeplugFrame: self._homeplug,
            Discovery: self._discovery,
            OtherSdp: self._other_sdp,
            Neighbor: self._neighbor,
            TcpChange: self._tcp,
            TcpGap: self._gap,
            TlsRecord: self._tls,
            FramingFault: self._framing_fault,
            Resynchronised: self._resynchronised,
            V2gFault: self._exi_fault,
            V2gOther: self._undecoded,
            CertificatesSeen: self._certificates,
            BadFrame: self._bad_frame,
            Remark: self._remark,
            ClockJump: self._clock_jump,
            CaptureStarted: self._started,
            CaptureEnded: self._ended,
            SessionEnded: self._session_ended,
        }

    def lines(self, event: Event) -> Iterable[str]:
        """The lines for an event, harmless for any terminal; none for one that only adds to a flurry."""
        if type(event) is V2gMessage and not self._full and not self._flurry:
            return (printable(self._message(event)),)    # most events of most recordings
        return map(printable, self._lines(event))

    def pause(self) -> Iterable[str]:
        """The lines that are due when nothing came for a while: the count of a flurry."""
        return self._end_of_flurry()

    def _lines(self, event: Event) -> Iterator[str]:
        key = None if self._full else flurry_key(event)
        if self._flurry and (key is None or type(event) is not self._flurry_type):
            yield from self._end_of_flurry()
        if key is not None:
            self._flurry_type, self._flurry_ns = type(event), event.time_ns
            if key in self._flurry:
                self._flurry[key] += 1
                return
            self._flurry[key] = 0
        renderer = self._renderers.get(type(event))
        if renderer is not None:
            yield from renderer(event)

    def _line(self, event: Event, who: str, name: str, text: str) -> str:
        seconds = (event.time_ns - self._start_ns) / 1_000_000_000
        return f"{seconds:10.3f}  {who:<19} {name:<27} {text}".rstrip()

    def _end_of_flurry(self) -> Iterator[str]:
        names = Counter(key[0] for key in self._flurry)
        more = [f"{count} more {key[0]}" + (f" from {key[1]}" if names[key[0]] > 1 else "")
                for key, count in self._flurry.items() if count]
        self._flurry.clear()
        if more:
            until = (self._flurry_ns - self._start_ns) / 1_000_000_000
            yield f"{INDENT}and {', '.join(more)} until {until:.3f}"

    # --- the application ----------------------------------------------------------------------------

    def _message(self, event: V2gMessage) -> str:
        connection = event.connection
        if event.from_client:
            who = f"{connection.client.name} -> {connection.server.name}"
        else:
            who = f"{connection.server.name} -> {connection.client.name}"
        key = event.schema, event.exi
        text = self._texts.get(key)
        if text is None:
            if len(self._texts) >= REMEMBERED:
                self._texts.clear()
            text = self._texts[key] = body_text(event.name, event.body)
        if event.remarks:
            text = "  ".join((text, *event.remarks)) if text else "  ".join(event.remarks)
        if event.answer_ms is not None:
            text = f"{text}  [{event.answer_ms:.0f} ms]"
        seconds = (event.time_ns - self._start_ns) / 1_000_000_000
        return f"{seconds:10.3f}  {who:<19} {event.name:<27} {text}".rstrip()

    def _whole_message(self, event: V2gMessage) -> Iterator[str]:
        yield self._message(event)
        if self._full:
            yield INDENT + json.dumps(event.document, ensure_ascii=False)

    def _exi_fault(self, event: V2gFault) -> Iterator[str]:
        shown = event.exi[:EXI_SHOWN].hex() + ("..." if len(event.exi) > EXI_SHOWN else "")
        yield self._line(event, self._who(event), "cannot be decoded", f"{event.reason}  EXI {shown}")

    def _undecoded(self, event: V2gOther) -> Iterator[str]:
        yield self._line(event, self._who(event), event.name,
                         f"payload type 0x{event.payload_type:04x}, {len(event.payload)} bytes, not decoded")
        if self._full:
            yield INDENT + event.payload.hex()

    def _certificates(self, event: CertificatesSeen) -> Iterator[str]:
        chain = read_chain(event.certificates, event.time_ns)
        name = f"{event.purpose} certificates"
        said = "; ".join(chain.problems) or f"{len(chain.certificates)} in the chain"
        yield self._line(event, self._who(event), name, said)
        for place, info in enumerate(chain.certificates, start=1):
            yield f"{INDENT}{certificate_line(place, info)}"

    def _framing_fault(self, event: FramingFault) -> Iterator[str]:
        yield self._line(event, self._who(event), "no V2GTP message",
                         f"{event.reason}; looking for the next header")

    def _resynchronised(self, event: Resynchronised) -> Iterator[str]:
        yield self._line(event, self._who(event), "V2GTP again",
                         f"{_bytes(event.skipped_bytes)} left out"
                         f" from byte {event.position} of this side's stream on")

    # --- the connection -----------------------------------------------------------------------------

    def _tcp(self, event: TcpChange) -> Iterator[str]:
        connection = event.connection
        if event.state is TcpState.CLOSED:
            return    # each side has said so
        name = f"TCP {event.state.value}"
        text = ""
        if event.state in (TcpState.CALLING, TcpState.JOINED):
            text = ends(connection)
        yield self._line(event, self._who(event), name, text)

    def _gap(self, event: TcpGap) -> Iterator[str]:
        yield self._line(event, self._who(event), "bytes missing",
                         f"the recording lacks {_missing(event)}")

    def _tls(self, event: TlsRecord) -> Iterator[str]:
        text = "encrypted from here" if event.encrypted else ""
        yield self._line(event, self._who(event), event.what, text)

    @staticmethod
    def _who(event: Any) -> str:
        sender = event.connection.sender(event.from_client)
        receiver = event.connection.sender(not event.from_client)
        return f"{sender.name} -> {receiver.name}"

    # --- what comes before -------------------------------------------------------------------------

    def _homeplug(self, event: HomeplugFrame) -> Iterator[str]:
        message = event.message
        if isinstance(message, UnknownMme) and event.seen > 1:
            return
        text = details(message)
        if isinstance(message, UnknownMme):
            text += "; further ones are only counted"
        who = f"{event.sender.name} -> {event.receiver.name}"
        yield self._line(event, who, message.name, text)
        if self._full:
            yield INDENT + json.dumps(values(message))

    def _discovery(self, event: Discovery) -> Iterator[str]:
        message = event.message
        who = f"{event.sender.name} -> {event.receiver.name}"
        further = pairing_text(message)
        if isinstance(message, sdp.Request):
            wish = "wants TLS" if message.security == SECURITY_TLS else security_text(message.security)
            text = f"{wish}, from UDP port {event.port}{further}"
            yield self._line(event, who, "SDP request", text)
        else:
            yield self._line(event, who, "SDP response", server_text(message) + further)

    def _other_sdp(self, event: OtherSdp) -> Iterator[str]:
        yield self._line(event, f"{event.sender.name} -> {event.receiver.name}", "SDP", event.reason)

    def _neighbor(self, event: Neighbor) -> Iterator[str]:
        text = event.target or ""
        if event.mac:
            text = f"{text}  MAC {event.mac}" if text else f"MAC {event.mac}"
        yield self._line(event, f"{event.sender.name} -> {event.receiver.name}", event.name, text)

    # --- the recording -------------------------------------------------------------------------------

    def _started(self, event: CaptureStarted) -> Iterator[str]:
        self._start_ns = event.time_ns
        self._flurry.clear()
        what = "listening since" if self._live else "first frame"
        yield f"{event.file}: {what} {date_text(event.time_ns)}"

    def _ended(self, event: CaptureEnded) -> Iterator[str]:
        if event.frames == 0:
            yield f"{event.file}: no frames"
            return
        seconds = (event.time_ns - self._start_ns) / 1_000_000_000
        what = "listening" if self._live else "the recording"
        yield f"{seconds:10.3f}  end of {what}: {event.frames} frames"
        if event.unknown:
            yield f"{INDENT}unknown HomePlug messages: {_counts(event.unknown)}"
        if event.not_shown:
            yield f"{INDENT}not shown: {_counts(event.not_shown)}"
        if event.error:
            yield f"{INDENT}not all could be read: {event.error}"
        if not self._sessions and not self._live:
            yield f"{INDENT}no charging session"
        for session in self._sessions:
            yield ""
            yield from summary_lines(session, self._start_ns)
        self._sessions.clear()

    def _session_ended(self, event: SessionEnded) -> Iterator[str]:
        if self._live:
            yield ""
            yield from summary_lines(event.session, self._start_ns)
            yield ""
            return
        self._sessions.append(event.session)
        if len(self._sessions) > SESSIONS_MAX:
            yield from summary_lines(self._sessions.pop(0), self._start_ns)

    def _bad_frame(self, event: BadFrame) -> Iterator[str]:
        yield self._line(event, "", f"frame {event.number} is damaged", event.reason)

    def _remark(self, event: Remark) -> Iterator[str]:
        yield self._line(event, "pyPLC", event.about, event.text)

    def _clock_jump(self, event: ClockJump) -> Iterator[str]:
        jump = (event.time_ns - event.previous_ns) / 1e9
        way = "forward" if jump > 0 else "back"
        yield f"{INDENT}the recording's clock jumps {way} by {seconds_text(abs(jump))}"


def flurry_key(event: Event) -> tuple[str, ...] | None:
    """Frames with equal keys that come with nothing of another kind in between are shown once."""
    if isinstance(event, HomeplugFrame) and isinstance(event.message, FLURRIES):
        return event.message.name, event.sender.name, event.receiver.name
    if isinstance(event, Discovery) and isinstance(event.message, sdp.Request):
        return "SDP request", event.sender.name, sdp.name(event.message), str(event.message.security)
    if isinstance(event, Neighbor):
        return event.name, event.sender.name, event.receiver.name, event.target or ""
    return None


def ends(connection: Connection) -> str:
    """`[fe80::1]:53210 to [fe80::2]:61341`."""
    return (f"[{connection.client_address}]:{connection.client_port}"
            f" to [{connection.server_address}]:{connection.server_port}")


def pairing_text(message: sdp.SdpMessage) -> str:
    """What the forms for WLAN and for mobility operators say beyond the usual, behind two blanks."""
    parts = [f"{label} {text}" if label else text for label, text in _pairing_parts(message) if text]
    return "".join(f"  {part}" for part in parts)


def _pairing_parts(message: sdp.SdpMessage) -> Iterator[tuple[str, str]]:
    if isinstance(message, sdp.SdpEmspRequest | sdp.SdpEmspResponse):
        yield "EMSP", sdp.text(message.emsp_ids) or "none"
    elif isinstance(message, sdp.SdpPairingRequest):
        means = [word for bit, word in sdp.P2PS_PPD_NAMES.items() if message.p2ps_ppd & bit]
        yield "pairing by", ", ".join(means) or "nothing"
        yield "coupling", coupling_text(message.coupling_type)
        yield "EVID", sdp.text(message.ev_id)
        yield "EVSEID", sdp.text(message.evse_id)
    elif isinstance(message, sdp.SdpPairingResponse):
        status = message.diag_status
        yield "pairing", sdp.DIAGNOSIS_NAMES.get(status, f"status 0x{status:02x}")
        yield "coupling", coupling_text(message.coupling_type)
        yield "EVSEID", sdp.text(message.evse_id)


def coupling_text(coupling_type: int) -> str:
    return sdp.COUPLING_NAMES.get(coupling_type, f"0x{coupling_type:02x}")


def server_text(message: sdp.Response) -> str:
    """Where the charger listens: `[fe80::1] port 61341, no TLS`."""
    return f"[{ip6_text(message.address)}] port {message.port}, {security_text(message.security)}"


def security_text(security: int) -> str:
    return SECURITY_NAMES.get(security, f"security 0x{security:02x}")


def date_text(time_ns: int) -> str:
    """The time of day in UTC, or the seconds where the recording had no clock."""
    if time_ns < NO_CLOCK_BEFORE_NS:
        return f"at {time_ns / 1e9:.3f} s (no clock)"
    try:
        return f"{datetime.fromtimestamp(time_ns // 1_000_000_000, UTC):%Y-%m-%d %H:%M:%S} UTC"
    except (ValueError, OverflowError, OSError):
        return f"at {time_ns / 1e9:.0f} s"


def _counts(counts: Mapping[str, int]) -> str:
    """`546 x IPv4 UDP DHCP, 17 x ARP`."""
    return ", ".join(f"{count} x {name}" for name, count in counts.items())


def _missing(event: TcpGap) -> str:
    return _bytes(event.missing_bytes) if event.missing_bytes else "nobody knows how many bytes"


def _bytes(count: int) -> str:
    return "1 byte" if count == 1 else f"{count} bytes"
