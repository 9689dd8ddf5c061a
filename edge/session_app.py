"""What a running car and a running charger have in common: powerline, TCP, codec, session, safety and keys
in one loop.

    app = PevApp(settings, place)      or EvseApp
    app.run()                          until it is told to end; the outputs are off then, however it ended
    app.next_mode                      "P", "E" or "L" if somebody wants another mode now

One direction: bytes come in from TCP, become a message, are heard by the supervisor, go to the session; what
the session commands is carried out here.  Nothing here waits.
"""

from __future__ import annotations

import sys
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, TextIO

import connMgr
from devices.assembly import Assembled
from edge.ending import ANOTHER_MODE, end_in_order, switch_off
from edge.keeping import Keeping
from edge.key_table import KeyTable
from edge.keys import KeyReader, KeySource
from edge.latch import Latch
from edge.log import Log, name_and_body, wants_panel
from edge.loop import Loop
from edge.place import Place
from edge.service import Service
from edge.session_faces import Hardware, Session
from edge.settings import Settings
from edge.shown import event_values
from edge.summary import Summary, progress_text
from edge.waiting import Wait, Waiting
from exiConnector import ExiConnector
from plc.commands import Command, ModemsFound, Note, SlacMatched
from plc.errors import CodecGone, ExiError
from plc.safety.common import Trip
from plc.session.causes import Cause, cause
from plc.session.commands import (
    CloseConnection,
    Phase,
    Progress,
    SendMessage,
    SessionCommand,
    SessionEnded,
    SessionEvent,
)
from plc.session.values import HardwareState
from plc.wire.v2gtp import EXI, V2gtpMessage
from pyPlcHomeplug import Homeplug
from pyPlcTcpSocket import Connection, How

if TYPE_CHECKING:
    from edge.panel import Panel
    from edge.syslog import Syslog

PROGRESS_EVERY_MS = 2_000
NO_NEWS_MS = 8_000
REMEMBERED = 16    # messages: more than are under way in a loop, whatever the measurements do
SHORT_HELP = ((" ", "stop"), ("x", "exit"), ("?", "help"), ("a", "authorise"), ("u", "plug"),
              ("p", "pause"), ("r", "renegotiate"), ("1", "SLAC"), ("S", "modems"), ("P", "car"),
              ("E", "charger"), ("L", "listen"))
SIDES = {"car": "car", "evse": "charger"}
PROTOCOL_NAMES = {"din": "DIN 70121", "iso2": "ISO 15118-2", "app": "no protocol agreed on"}


# Who wants to hear of phases, progress, the state of charge and the end: displays, brokers, callbacks.
Hook = Callable[[SessionEvent, int], None]


class SessionApp(ABC):
    """See the module.  Subclasses make homeplug, hardware and sessions, and say what follows from what."""

    who = ""
    mode = ""
    homeplug: Homeplug
    hardware: Hardware
    device: Assembled

    def __init__(self, settings: Settings, place: Place, out: TextIO | None = None) -> None:
        self.settings = settings
        self.place = place
        self.loop = Loop()
        self.log = Log(self.who, self.loop.clock, out or sys.stdout, settings.log_level,
                       style=settings.log_format, is_quiet=settings.log_quiet)
        place.tell = lambda text: self.log.say("port", text)
        self.keeping = Keeping(settings, place, self.loop, "car" if self.mode == "P" else "charger",
                               self.log.say)
        self.log.listeners.append(self.keeping.line)
        self.codec = ExiConnector(remembered=REMEMBERED)
        self.session: Session | None = None
        self.connection: Connection | None = None
        self.summary = Summary("nobody", 0)
        self.hardware_state: HardwareState | None = None
        self.last_cause: Cause | None = None
        self.next_mode: str | None = None
        self.is_ending = False
        self.hooks: list[Hook] = [self.keeping.tell]
        self.panel: Panel | None = None
        self.service = Service.of(self.loop)
        self.syslog: Syslog | None = None
        self.progress: dict[str, object] = {}
        side = SIDES[self.who]
        self.latch = Latch(settings.state_folder, side if place.scope else f"{side}-virtual", self.log)
        self._tripped: Trip | None = None
        self._line_event: Command | None = None
        self._progress_at_ms = 0
        self._told: dict[str, object] = {}
        self.waiting = Waiting(self)
        self._later: dict[str, tuple[int, Callable[[int], None]]] = {}
        self._in_round = False
        self._due_ms: int | None = None    # not known any more
        self.keys = KeyTable(lambda key, what: self.log.say("key", key=key, what=what), {
            " ": ("stop the charge", self.stop_by_hand),
            "x": ("exit, after an orderly end", self.leave),
            "S": ("ask all modems for their software version", lambda: self.homeplug.query_versions()),
            "s": ("SET_KEY: give the local modem the key we know", lambda: self.homeplug.set_key()),
            "t": ("SET_KEY with another key, to leave the network", lambda: self.homeplug.set_key(change=2)),
            "G": ("GET_KEY: ask the local modem for its key", lambda: self.homeplug.get_key()),
            "1": ("start SLAC", lambda: self.homeplug.start_slac()),
            "P": ("become a car", lambda: self.become("P")),
            "E": ("become a charger", lambda: self.become("E")),
            "L": ("become a listener", lambda: self.become("L")),
            "w": ("welded contactors are repaired, and nothing is plugged in", self.clear_welded),
        })

    # --- what subclasses say

    @abstractmethod
    def start(self) -> None:
        """Begin to look for the other side."""

    @abstractmethod
    def new_session(self, now_ms: int) -> Session: ...

    @abstractmethod
    def happened(self, event: Command) -> None:
        """An event of the powerline."""

    @abstractmethod
    def look(self, hardware: HardwareState) -> None:
        """The hardware has been measured."""

    @abstractmethod
    def after(self, why: Cause) -> None:
        """A session has ended."""

    @abstractmethod
    def waits_for(self) -> Wait | None:
        """What is waited for, in the user's words; None if for nothing."""

    @abstractmethod
    def current_limits(self, hardware: HardwareState) -> Iterator[tuple[str, float]]:
        """Who limits the current of this session, and to how many amperes; for people to see."""

    # --- what there is to see

    @property
    def place_name(self) -> str:
        return self.settings.virtual_cable if self.place.scope == 0 else self.settings.eth_interface

    @property
    def short_help(self) -> str:
        return "  ".join(f"{'space' if key == ' ' else key} {word}"
                         for key, word in SHORT_HELP if key in self.keys.acts)

    def hint(self) -> str:
        """What is waited for in this phase, or what the user can do where no session runs."""
        wait = self.waits_for()
        return "" if wait is None else wait.hint if self.session is None else str(wait)

    def phase(self, now_ms: int) -> tuple[str, int, int | None]:
        """What is going on, for how long, and for how long at most if that is limited."""
        if self.session is None:
            wait = self.waits_for()
            return "" if wait is None else wait.what, 0, None
        name = self.session.state.name.replace("_", " ").lower()
        return name, now_ms - self.session.entered_ms, self.session.limit_ms()

    # --- running

    def run(self, keys_from: KeySource | None = None) -> str:
        """Run until told to end; returns by what.  Whatever happens, the outputs are off afterwards."""
        keys = None
        try:
            self.loop.add_part(self)
            self.loop.add_part(self.log)
            self._send_log_elsewhere()
            self._warm_up()
            if wants_panel(self.log.out, panel=self.settings.panel, log_format=self.settings.log_format,
                           log_quiet=self.settings.log_quiet):
                from edge.panel import Panel

                self.panel = Panel(self, self.log.out)
            if keys_from is not None:
                keys = KeyReader(self.loop, self.press, keys_from)
            self.keeping.start()
            self.start()
            if self.service is not None:
                self.loop.add_part(self.service)
                self.service.say(READY="1", STATUS=f"{SIDES[self.who]} at {self.place_name}")
            if self.latch.why:
                self.log.say("welded", f"{self.latch.why}; no charge before they are repaired: "
                             "then unplug, and key w")
            why = self.loop.run()
            end_in_order(self, why)
        except BaseException as error:
            switch_off(self, f"{type(error).__name__}: {error}")
            raise
        finally:
            if keys is not None:
                keys.close()
            self.close()
        return why

    def _send_log_elsewhere(self) -> None:
        settings = self.settings
        if settings.syslog_host != "none":
            from edge.syslog import Syslog

            self.syslog = Syslog(self.loop, settings.syslog_host, settings.syslog_port, self.log.note)
            self.log.listeners.append(self.syslog.said)
        if settings.syslog_on_powerline:
            from edge.syslog import PowerlineLog

            powerline = PowerlineLog(self.homeplug.port, self.place.world.own_mac, self.loop.clock)
            self.log.listeners.append(powerline.said)
            self.log.say("syslog", "each line goes over the powerline: it can disturb SLAC, and everybody on "
                         "the cable reads it")

    def _warm_up(self) -> None:
        """Have the codec running before it is wanted."""
        self.codec.encode("app", {"supportedAppProtocolRes": {"ResponseCode": "Failed_NoNegotiation"}})

    def close(self) -> None:
        """Let go of everything; the devices go to their rest first."""
        self.hardware.close()
        if self.connection is not None:
            self.connection.close()
        # The last lines do not go over the powerline any more: it is about to be closed.
        self.log.flush()
        self.log.listeners = [self.keeping.line]
        if self.syslog is not None:
            self.log.listeners.append(self.syslog.said)
        self.homeplug.close()
        self.place.close()
        self.codec.close()
        self.latch.close()
        self.log.flush()
        self.keeping.close()
        if self.panel is not None:
            self.panel.close()
        if self.service is not None:
            self.service.close()
        self.loop.close()
        self.log.close()
        if self.syslog is not None:
            self.syslog.close()

    # --- time

    def next_deadline_ms(self) -> int:
        if self._due_ms is None:
            due_ms = min(self.hardware.next_deadline_ms(), self.waiting.look_at_ms)
            if self._later:
                due_ms = min(due_ms, *(at_ms for at_ms, _ in self._later.values()))
            if self.session is not None and (session_ms := self.session.next_deadline_ms()) is not None:
                due_ms = min(due_ms, session_ms)
            self._due_ms = due_ms
        return self._due_ms

    def tick(self, now_ms: int) -> None:
        if now_ms < self.next_deadline_ms():
            return
        for name, (at_ms, act) in list(self._later.items()):
            if now_ms >= at_ms:
                del self._later[name]
                act(now_ms)
        self.measure(now_ms)

    def later(self, name: str, after_ms: int, act: Callable[[int], None]) -> None:
        self._later[name] = (self.loop.clock() + after_ms, act)
        self._due_ms = None

    def is_later(self, name: str) -> bool:
        return name in self._later

    def not_later(self, name: str) -> None:
        self._later.pop(name, None)
        self._due_ms = None

    def measure(self, now_ms: int) -> None:
        """Look at the hardware, and let the session look."""
        state = self.hardware_state = self.hardware.state(now_ms)
        if self.hardware.is_welded:
            self.latch.set(self.hardware.welded_why)
        if self.session is not None:
            self.session.hardware = state
            self.summary.measure(state, now_ms)
            self.keeping.measured(state, now_ms)
            self._pass_on_trip(now_ms)
            self.session.tick(now_ms)
        self.look(state)
        self.waiting.look(now_ms)
        self.carry_out(now_ms)

    # --- in: what connections say

    def connected(self, connection: Connection, now_ms: int) -> None:
        self.log.say("tcp", connected=connection.peer)
        self.connection = connection
        if why := self._why_no_session(now_ms):
            self.log.say("tcp", closed="not ready for a session", why=why)
            connection.close()
            self.not_begun()
            return
        self.keeping.connected(*connection.ports)
        self._tripped = None
        self.summary = Summary(connection.peer, now_ms)
        self.homeplug.conn.report(connMgr.LEVEL_TCP, now_ms)
        self.session = self.new_session(now_ms)
        self.carry_out(now_ms)

    def _why_no_session(self, now_ms: int) -> str:
        if self.is_ending:
            return "the program ends"
        return "the last one has not ended" if self.session is not None else self.hardware.begin(now_ms)

    @abstractmethod
    def not_begun(self) -> None:
        """A connection stood while no session could begin."""

    def received(self, message: V2gtpMessage, now_ms: int) -> None:
        if self.session is None:
            return
        if message.payload_type != EXI:
            self.refused(f"V2GTP payload type 0x{message.payload_type:04X}, want 0x{EXI:04X}", now_ms)
            return
        if not message.payload:
            self.refused("a V2GTP message without a payload", now_ms)
            return
        try:
            decoded = self._decoded(message.payload, self.session.schema)
        except ExiError as error:
            self.log.say("rx", f"undecodable {message.payload[:64].hex()}")
            why = f"{error}{self._other_reading(self.session.schema, message.payload)}"
            self.log.say("refused", why=why)
            self.session.refuse(why, now_ms)
            self.carry_out(now_ms)
            return
        self.log.message("rx", decoded, message.payload)
        # Before the session hears it: it may be the message that ends it, and then the summary is told.
        self.summary.received += 1
        self.homeplug.conn.report(connMgr.LEVEL_APPLICATION, now_ms, connMgr.HOLD_SLOW_PHASE_MS)
        self.hardware.hear(decoded, now_ms)
        self.session.hardware = self.hardware.state(now_ms)
        self._pass_on_trip(now_ms)
        self.session.receive(decoded, now_ms)
        self.carry_out(now_ms)

    def _decoded(self, exi: bytes, schema: str) -> dict[str, Any]:
        """The message, kept in the record; ExiError if it cannot be read."""
        try:
            decoded: dict[str, Any] = self._twice(lambda: self.codec.decode(schema, exi))
        except ExiError:
            again = self.handshake_again(exi)
            self.keeping.message(is_ours=False, schema="app" if again else schema, exi=exi)
            if again is None:
                raise
            return again
        self.keeping.message(is_ours=False, schema=schema, exi=exi)
        return decoded

    def handshake_again(self, _exi: bytes) -> dict[str, Any] | None:
        """The handshake where another message is expected, if that is put up with; None if it is not."""
        return None

    def _other_reading(self, schema: str, exi: bytes) -> str:
        """A message that was meant for another protocol is named, or for none: the handshake said twice."""
        for other in PROTOCOL_NAMES:
            try:
                name, _ = name_and_body(self.codec.decode(other, exi)) if other != schema else ("", "")
            except ExiError:
                continue
            if name:
                return f"; it reads as {name}" + (f" of {PROTOCOL_NAMES[other]}" if other != "app" else "")
        return ""

    def refused(self, why: str, now_ms: int) -> None:
        """What came is no V2GTP message for a session."""
        if self.session is not None:
            self.session.ignore(why, now_ms)
            self.carry_out(now_ms)

    def connection_lost(self, how: How, why: str, now_ms: int) -> None:
        self.log.say("tcp", lost=how, why=why)
        self.connection = None
        self.keeping.disconnected(how)
        self.homeplug.conn.lost(connMgr.LEVEL_TCP, now_ms)
        if self.session is not None:
            self.session.connection_lost(how, now_ms)
            self.carry_out(now_ms)

    @staticmethod
    def _twice(work: Callable[[], Any]) -> Any:
        """A codec that has died is started anew, and the message is not lost."""
        try:
            return work()
        except CodecGone:
            return work()

    # --- out: what the session wants

    def carry_out(self, now_ms: int) -> None:
        """Do what the session says, until it says nothing more.

        Whatever may change when something is due ends with this.
        """
        self._due_ms = None
        if self._in_round:
            return    # what follows from a command is carried out by the round that is under way
        self._in_round = True
        try:
            while self.session is not None and (commands := self._commands(self.session, now_ms)):
                for command in commands:
                    self._do(command, now_ms)
        finally:
            self._in_round = False

    def _commands(self, session: Session, now_ms: int) -> list[SessionCommand]:
        """What the session wants next; a trip of the supervisor is told first."""
        self._pass_on_trip(now_ms)
        return session.take_commands()

    def _pass_on_trip(self, now_ms: int) -> None:
        """Before the session sees what follows from a trip it hears of the trip: that is the cause."""
        if self._tripped is not None and self.session is not None:
            trip, self._tripped = self._tripped, None
            self.session.tripped(trip.code, trip.sentence, now_ms, trip.leaves_ms, trip.stale)

    def _do(self, command: SessionCommand, now_ms: int) -> None:
        if isinstance(command, SendMessage):
            self._send(command, now_ms)
        elif isinstance(command, Note):
            self.log.note(command)
        elif isinstance(command, SessionEvent):
            self._happened(command, now_ms)
        elif isinstance(command, CloseConnection):
            if self.connection is not None:
                self.connection.close(command.after)
        elif (why := self.hardware.carry_out(command, now_ms)) and self.session is not None:
            self.session.refused(command, why, now_ms)

    def _happened(self, event: SessionEvent, now_ms: int) -> None:
        if isinstance(event, Phase):
            self.summary.phase(event.name, now_ms)
        elif isinstance(event, Progress):
            self._show(event, now_ms)
        elif isinstance(event, SessionEnded):
            self._session_ended(event.cause, now_ms)
        for hook in self.hooks:
            hook(event, now_ms)

    def _send(self, command: SendMessage, now_ms: int) -> None:
        message = dict(command.message)
        try:
            exi = self._twice(lambda: self.codec.encode(command.schema, message))
        except ExiError as error:
            self.log.say("unsaid", f"{error}")
            self.hardware.fail(f"a message of ours cannot be encoded: {error}", now_ms)
            self._pass_on_trip(now_ms)
            if self.connection is not None:
                self.connection.close()
            if self.session is not None:
                self.session.connection_lost("fin", now_ms)
            return
        if self.connection is not None:
            self.connection.send(EXI, exi)
        self.summary.sent += 1
        self.keeping.message(is_ours=True, schema=command.schema, exi=exi)
        self.log.message("tx", message, exi)

    def _show(self, command: Progress, now_ms: int) -> None:
        self.progress = dict(command.values)
        soc = command.values.get("soc_percent")
        self.summary.told(command.values, now_ms)
        self.summary.soc(soc if isinstance(soc, int | float) else None)
        if now_ms >= self._progress_at_ms:
            self._tell_progress(now_ms)

    def _tell_progress(self, now_ms: int) -> None:
        self._progress_at_ms = now_ms + PROGRESS_EVERY_MS
        self._told = self.progress
        self.log.say("now", progress_text(self.progress))

    def still_charging(self, now_ms: int) -> None:
        """Power is on, and perhaps nothing changes any more: that is said as well, the last change soon."""
        if now_ms >= self._progress_at_ms + (NO_NEWS_MS if self.progress is self._told else 0):
            self._tell_progress(now_ms)

    def cut_short(self) -> None:
        """A session that did not come to its end while there was time is told all the same."""
        if self.session is not None:
            self._happened(SessionEnded(self.session.cause or cause("user_stop")), self.loop.clock())

    def _session_ended(self, why: Cause, now_ms: int) -> None:
        assert self.session is not None
        self.summary.protocol = PROTOCOL_NAMES[self.session.schema]
        trip = self.hardware.trip
        self.hardware.end(why.sentence, now_ms)
        for what, text in self.summary.lines(why, None if trip is None else str(trip), now_ms):
            self.log.say(what, text)
        if why.detail:
            self.log.say("cause", why.code, **why.detail)
        if trouble := self.device.trouble(now_ms):
            self.log.say("device", trouble)
        self.last_cause = why
        self.homeplug.conn.lost(connMgr.LEVEL_TCP, now_ms)
        self.finish_session(self.session)
        self.session = None
        if self.connection is not None:
            self.keeping.disconnected(None)
            self.connection.close()
            self.connection = None
        self.keeping.over(now_ms)
        self.after(why)
        if self.settings.exit_when == "session_end":
            self.loop.stop("the session has ended")

    @abstractmethod
    def finish_session(self, session: Session) -> None:
        """Keep what has to be kept of a session that is over."""

    # --- what the parts say

    def noted(self, note: Note, _now_ms: int) -> None:
        self.log.note(note)

    def trip_noted(self, trip: Trip, now_ms: int) -> None:
        self.log.say("safety", str(trip))
        self._tripped = trip
        self.device.tell(trip, now_ms)

    def powerline_event(self, event: Command, now_ms: int) -> None:
        # Two modems, or one, every four seconds: the level says it.  A search that fails again says it once.
        if not isinstance(event, ModemsFound):
            if event != self._line_event:
                self.log.say("line", type(event).__name__, **event_values(event))
            self._line_event = event
        if isinstance(event, SlacMatched):
            self.keeping.peer_mac = event.peer_mac
        self.device.tell(event, now_ms)
        self.happened(event)
        self.carry_out(now_ms)

    # --- by hand

    def press(self, word: str) -> None:
        self.keys.press(word)
        self.carry_out(self.loop.clock())

    def order(self, key: str) -> str:
        """As if somebody had pressed this key; returns what became of it."""
        answer = self.keys.order(key)
        self.carry_out(self.loop.clock())
        return answer

    def stop_by_hand(self) -> str:
        if self.session is None:
            return "no session runs"
        self.ask_to_stop(self.loop.clock())
        return "the charge will be stopped"

    def ask_to_stop(self, now_ms: int) -> None:
        if self.session is not None:
            self.session.user_stop(now_ms)
            self.carry_out(now_ms)

    def clear_welded(self) -> str:
        if not self.hardware.is_welded:
            return "the contactors are not known to be welded"
        if why := self.hardware.clear_welded(self.loop.clock()):
            return f"not cleared: {why}"
        self.latch.clear()
        return "cleared: the next session may begin"

    def leave(self) -> str:
        self.loop.stop("x")
        return "exit"

    def become(self, mode: str) -> str:
        if mode == self.mode:
            return "that is the mode already"
        self.next_mode = mode
        self.loop.stop(ANOTHER_MODE)
        return f"mode {mode} as soon as all is off"
