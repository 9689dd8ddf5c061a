"""Listening live: frames from a port, told as soon as they are complete, recorded at the same time.

What is shown is what the recorded listener shows (analysis/).  Beyond that: which modems are there, the key
of the network when it passes by, joining that network if asked to, and a log of the chargers met.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any, Protocol

from analysis.decoding import DecodeMany
from analysis.events import CaptureEnded, CaptureStarted, Event, HomeplugFrame, Remark, SessionEnded
from analysis.listener import Listener
from analysis.signatures import EncodeFragment
from edge.log import Sink
from edge.loop import Loop
from edge.mac_log import MacLog
from edge.pcap_port import OnFrame, Port, Tell
from edge.pcapng import LINKTYPE_ETHERNET
from edge.recorder import Recorder
from plc.commands import Command, KeyNotSet, KeySet, ModemSeen, ModemsFound, SendMme
from plc.slac.modem import KeySetting, ModemSearch, RandomBytes
from plc.wire.homeplug import Mme, SlacMatchCnf, SlacParmCnf, UnknownMme, encode

if TYPE_CHECKING:    # loaded only when it is wanted
    from edge.charger_report import ChargerReport
    from edge.live_report import LiveReport

# A flurry of frames is counted when it has been quiet for so long.
QUIET_MS = 1_000
# A modem that has joined needs some seconds until the others answer it.
COUNT_AGAIN_MS = 5_000

# So many chargers of one run are told of; beyond that somebody makes them up.
CHARGERS_MOST = 50

NO_TCP = ("TCP does not go over a virtual cable: matches and SDP are heard here, "
          "what is said in a charge is not")
HIDDEN = ("a modem passes on broadcasts and what is for its own host; what car and charger say to each other "
          "alone (half of the match, all of the charge) stays hidden, mostly even when it has their key; "
          "a car or charger that runs on this computer is heard whole")
JOIN_BY_HAND = "key s lets the own modem join it, or listen_join = yes"


class Rendering(Protocol):
    """How events become lines."""

    def lines(self, event: Event) -> Iterable[str]: ...

    def pause(self) -> Iterable[str]: ...


@dataclass(frozen=True, kw_only=True)
class ListenPlace:
    """Where the listener is plugged in.  hears_all: unicast between others is passed on too."""

    name: str
    own_mac: bytes
    open_port: Callable[[Loop, OnFrame, Tell], Port]
    hears_all: bool = False


@dataclass(frozen=True, kw_only=True)
class ListenOptions:
    """asks_modems: count them at the start.  joins: set the key that passes by into the own modem.

    Without both nothing is ever sent.
    """

    asks_modems: bool = True
    joins: bool = False


class LiveListener:
    """A part of the loop; close() shows the end."""

    def __init__(
        self, loop: Loop, place: ListenPlace, options: ListenOptions, rendering: Rendering, out: Sink, *,
        decode_many: DecodeMany, wall_ns: Callable[[], int], random_bytes: RandomBytes,
        encode_fragment: EncodeFragment | None = None,
    ) -> None:  # fmt: skip
        self.loop = loop
        self.place = place
        self.options = options
        self.rendering = rendering
        self.out = out
        self.wall_ns = wall_ns
        self.recorder: Recorder | None = None
        self.report: LiveReport | None = None
        self.mac_log: MacLog | None = None
        self.charger_report: ChargerReport | None = None
        self.network: tuple[bytes, bytes] | None = None
        self.modems: tuple[ModemSeen, ...] = ()    # that answered last
        self.on_event: Callable[[Event, Sequence[str]], None] | None = None
        self._met: set[tuple[bytes, bytes]] = set()
        self.listener = Listener(decode_many, encode_fragment)
        self.search = ModemSearch(place.own_mac, loop.clock())
        self.keys = KeySetting(place.own_mac, random_bytes, loop.clock())
        self._has_written = False
        self._quiet_at_ms: int | None = None
        self._over_at_ms: int | None = None
        self._count_at_ms: int | None = None
        self.port = place.open_port(loop, self._hear, lambda text: self.remark("port", text))
        self._show(CaptureStarted(wall_ns(), place.name))
        loop.add_part(self)

    def start(self) -> None:
        """Say what cannot be seen, and count the modems if that is wanted."""
        self.remark("hidden", NO_TCP if self.place.hears_all else HIDDEN)
        if self.options.asks_modems:
            self._count_at_ms = self.loop.clock()
        self._flush()

    def close(self) -> None:
        """No more frames: the last events, the end of the session in hand, the counts."""
        self.loop.remove_part(self)
        self.port.close()
        for event in self.listener.finish():
            self._show(event)
        self._show(CaptureEnded(self.wall_ns(), self.place.name, self.listener.frames, self.listener.unknown,
                                dict(self.listener.not_shown.most_common())))  # fmt: skip
        if self.recorder is not None:
            self.recorder.close()
        self.out.flush()
        if self.report is not None:
            self.report.close()
            self.out.flush()

    # --- frames

    def _hear(self, frame: bytes, now_ms: int) -> None:
        """Each frame is recorded before anything of it is shown, in the file of its session."""
        time_ns = self.wall_ns()
        events: list[Event] = []
        try:
            self.listener.feed(time_ns, LINKTYPE_ETHERNET, frame)
            events = list(self.listener.take())
        finally:
            self._record(time_ns, frame, any(isinstance(event, SessionEnded) for event in events))
        for event in events:
            self._show(event)
        for event in events:
            if isinstance(event, HomeplugFrame):
                self._act(event.message, time_ns, now_ms)
        self._expect_end(time_ns, now_ms)
        self._quiet_at_ms = now_ms + QUIET_MS
        self._carry_out(now_ms)

    def _record(self, time_ns: int, frame: bytes, is_next_session: bool) -> None:
        if self.report is not None:
            self.report.frame(time_ns, frame)
        if self.recorder is not None:
            if is_next_session:
                self.recorder.next_session()
            self.recorder.frame(time_ns, frame)

    def _act(self, message: Mme | UnknownMme, time_ns: int, now_ms: int) -> None:
        self.search.receive(message, now_ms)
        self.keys.receive(message, now_ms)
        if isinstance(message, SlacParmCnf):
            self._meet(message, time_ns)
        elif isinstance(message, SlacMatchCnf) and (message.nid, message.nmk) != self.network:
            self.network = message.nid, message.nmk
            what = "the own modem joins it" if self.options.joins else JOIN_BY_HAND
            self.remark("network", f"id {message.nid.hex()}, key {message.nmk.hex()}: {what}",
                        nid=message.nid.hex(), nmk=message.nmk.hex())  # fmt: skip
            if self.options.joins:
                self.keys.set_key(message.nid, message.nmk, now_ms)

    def _meet(self, message: SlacParmCnf, time_ns: int) -> None:
        """Cars ask more than once: a charger is met once in each run."""
        meeting = message.source, message.run_id
        met = {earlier for earlier in self._met if earlier[1] == message.run_id}
        if meeting in met or len(met) >= CHARGERS_MOST:
            return
        self._met = met | {meeting}
        if self.mac_log is not None:
            self.mac_log.met(message.source, time_ns)
        if self.charger_report is not None:
            self.charger_report.met(message.source)

    # --- by hand

    def count_modems(self) -> str:
        self._count_at_ms = self.loop.clock()
        return "asked all modems for their software version"

    def join(self) -> str:
        if self.network is None:
            return "no network key has passed by yet (CM_SLAC_MATCH.CNF)"
        self.keys.set_key(*self.network, self.loop.clock())
        self._carry_out(self.loop.clock())
        return "SET_KEY with the key that passed by"

    # --- time

    def next_deadline_ms(self) -> int | None:
        dues = [self.search.next_deadline_ms(), self.keys.next_deadline_ms(), self._quiet_at_ms,
                self._over_at_ms, self._count_at_ms]  # fmt: skip
        return min((due for due in dues if due is not None), default=None)

    def tick(self, now_ms: int) -> None:
        self.search.tick(now_ms)
        self.keys.tick(now_ms)
        if self._count_at_ms is not None and now_ms >= self._count_at_ms:
            self._count_at_ms = None
            self.search.search(now_ms)
        if self._over_at_ms is not None and now_ms >= self._over_at_ms:
            self._end_session(now_ms)
        if self._quiet_at_ms is not None and now_ms >= self._quiet_at_ms:
            self._quiet_at_ms = None
            self._write(self.rendering.pause())
        self._carry_out(now_ms)
        self._flush()

    def _expect_end(self, time_ns: int, now_ms: int) -> None:
        over_at_ns = self.listener.over_at_ns()
        wait_ms = 0 if over_at_ns is None else max(0, over_at_ns - time_ns) // 1_000_000 + 1
        self._over_at_ms = None if over_at_ns is None else now_ms + wait_ms

    def _end_session(self, now_ms: int) -> None:
        time_ns = self.wall_ns()
        for event in self.listener.settle(time_ns):
            self._show(event)
            if self.recorder is not None:
                self.recorder.next_session()
        self._expect_end(time_ns, now_ms)

    # --- out

    def _carry_out(self, now_ms: int) -> None:
        while commands := list(chain(self.search.take_commands(), self.keys.take_commands())):
            for command in commands:
                self._do(command, now_ms)

    def _do(self, command: Command, now_ms: int) -> None:
        if isinstance(command, SendMme):
            frame = encode(command.message)
            self.port.send(frame)
            # A port does not hear itself; the listing and the recording shall be whole all the same.
            self._hear(frame, now_ms)
        elif isinstance(command, ModemsFound):
            self.modems = command.modems
            self.remark("modems", "; ".join(modems_text(command.modems)),
                        modems=[modem_values(modem) for modem in command.modems])  # fmt: skip
        elif isinstance(command, KeySet):
            how = "and says so when asked" if command.verified else "but does not say so when asked"
            self.remark("network", f"the own modem holds the key of {command.nid.hex()} {how}")
            self._count_at_ms = now_ms + COUNT_AGAIN_MS
        elif isinstance(command, KeyNotSet):
            self.remark("network", f"not joined: {command.why}; trying on")

    def remark(self, about: str, text: str, **values: Any) -> None:
        """Something the program itself has to say."""
        self._show(Remark(self.wall_ns(), about, text, values))

    def _show(self, event: Event) -> None:
        lines = list(self.rendering.lines(event))
        self._write(lines)
        if self.on_event is not None:
            self.on_event(event, lines)

    def _flush(self) -> None:
        if self._has_written:
            self._has_written = False
            self.out.flush()

    def _write(self, lines: Iterable[str]) -> None:
        text = "".join(f"{line}\n" for line in lines)
        if text:
            self.out.write(text)
            self._has_written = True


def modem_values(modem: ModemSeen) -> dict[str, Any]:
    return {"mac": modem.mac.hex(":"), "version": modem.version, "is_local": modem.is_local,
            "known_bad": modem.known_bad}  # fmt: skip


def modems_text(modems: tuple[ModemSeen, ...]) -> Iterator[str]:
    """How many answered, each of them, and what follows from it."""
    if not modems:
        yield "no modem answered: is one connected, and has it power? What comes is shown all the same"
        return
    yield "1 modem answered" if len(modems) == 1 else f"{len(modems)} modems answered"
    for modem in modems:
        place = "local" if modem.is_local else "remote"
        warning = f", known bad: {modem.known_bad}" if modem.known_bad else ""
        yield f"{modem.mac.hex(':')} {modem.version} ({place}{warning})"
    if all(modem.is_local for modem in modems):
        yield "no other one shares its network"
