"""The powerline side of a car or a charger: modem port, SLAC, modem search and SDP, wired together.

    homeplug = CarHomeplug(loop, port_opener, ...)     or ChargerHomeplug
    homeplug.start()
    on_event(event, now_ms)         SlacMatched, LinkReady, ChargerFound, ... for the layers above

`python -m edge.powerline P|E [S]` runs it alone, up to "TCP may be opened", and says what it does.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

import connMgr
from edge.loop import Loop
from edge.pcap_port import OnFrame, Port
from edge.sdp_socket import OnDatagram
from plc.commands import (
    ChargerAsked,
    ChargerFound,
    ChargerSilent,
    Command,
    KeySet,
    LinkReady,
    ModemsFound,
    Note,
    SendDatagram,
    SendMme,
    SlacFailed,
    SlacMatched,
)
from plc.discovery import ASK_AGAIN_TIMES, SdpClient, SdpServer
from plc.errors import FrameError
from plc.slac import limits
from plc.slac.amp_map import LOUDEST, AmpMap
from plc.slac.evse import EvseSlac, EvseSlacOptions, RunState
from plc.slac.modem import ModemSearch, RandomBytes, get_key_req, set_key_req
from plc.slac.pev import PevSlac, PevSlacOptions, PevState
from plc.wire.homeplug import (
    BROADCAST,
    GetKeyCnf,
    Mme,
    SetKeyCnf,
    SlacParmCnf,
    SlacParmReq,
    UnknownMme,
    decode_frame,
    encode,
)
from plc.wire.qualcomm import VsSwVerCnf, VsSwVerReq

HOMEPLUG = b"\x88\xe1"
AGAIN_AFTER_MS = 1_000
# A match that nobody answers rests for 0.4 s between its attempts: a search has to find that time.
REST_LOOKED_FOR_MS = 250
SEARCH_WHEN_KNOWN_MS = 4_000
ANSWER_SHOWN_MS = 2_000

OnEvent = Callable[[Command, int], None]
OnNote = Callable[[Note, int], None]


class Machine(Protocol):
    """What all machines of the powerline have in common."""

    def tick(self, now_ms: int) -> None: ...

    def next_deadline_ms(self) -> int | None: ...

    def take_commands(self) -> list[Command]: ...


class SdpTransport(Protocol):
    def send(self, payload: bytes, address: bytes, port: int) -> None: ...

    def close(self) -> None: ...


@dataclass(frozen=True, kw_only=True)
class World:
    """Where this side is plugged in: made by open_interface() or open_cable() of edge/places.py.

    address: what a charger gives in SDP as the place of its TCP server, 16 bytes.
    """

    own_mac: bytes
    address: bytes
    open_port: Callable[[Loop, OnFrame], Port]
    open_sdp: Callable[[Loop, Port, OnDatagram, bool], SdpTransport]
    hear_other: Callable[[SdpTransport, bytes, int], None] = field(default=lambda _sdp, _frame, _now_ms: None)


class Homeplug:
    """What car and charger have in common: the port, the modem search, the level, and commands by hand."""

    mode = ""

    def __init__(
        self, loop: Loop, world: World, random_bytes: RandomBytes, on_event: OnEvent, on_note: OnNote, *,
        is_server: bool,
    ) -> None:  # fmt: skip
        self.loop = loop
        self.own_mac = world.own_mac
        self.random_bytes = random_bytes
        self.on_event = on_event
        self.on_note = on_note
        self.conn = connMgr.ConnMgr(loop.clock())
        self.search = ModemSearch(world.own_mac, loop.clock())
        self.machines: list[Machine] = [self.search]
        self.refused_frames = 0
        # Devices that hear the powerline as well.
        self.ears: list[Callable[[Mme | UnknownMme, int], None]] = []
        self._hear_other = world.hear_other
        self.in_session = False
        self._search_at_ms: int | None = None
        self._again_at_ms: int | None = None
        self._due_ms: int | None = None
        self._is_due_known = False
        self.has_modem = False
        self._answers_until_ms = 0
        self.port = world.open_port(loop, self._hear_frame)
        self.sdp_transport = world.open_sdp(loop, self.port, self._hear_datagram, is_server)
        loop.add_part(self)

    def close(self) -> None:
        """Let go of port and sockets; nothing more comes of this object."""
        self.loop.remove_part(self)
        self.sdp_transport.close()
        self.port.close()

    def start(self) -> None:
        self._search_at_ms = self.loop.clock()
        self._carry_out(self.loop.clock())

    # --- what subclasses say

    def receive(self, message: Mme | UnknownMme, now_ms: int) -> None:
        raise NotImplementedError

    def receive_datagram(self, payload: bytes, source: bytes, port: int, now_ms: int) -> None:
        raise NotImplementedError

    def handle(self, event: Command, now_ms: int) -> None:
        raise NotImplementedError

    def key(self) -> tuple[bytes, bytes]:
        """Network id and key, empty while none is known."""
        raise NotImplementedError

    def may_search(self) -> bool:
        return True

    def begin_again(self, now_ms: int) -> None:
        """Matching came to nothing some time ago; a charger waits for the next car."""

    # --- in

    def _hear_frame(self, frame: bytes, now_ms: int) -> None:
        if frame[12:14] != HOMEPLUG:
            self._hear_other(self.sdp_transport, frame, now_ms)
        elif frame[6:12] != self.own_mac:
            try:
                message = decode_frame(frame)
            except FrameError as error:
                self.refused_frames += 1
                if self.refused_frames == 1:
                    self.note("refused", now_ms, frame=frame[:64].hex(), why=str(error))
                return
            self.search.receive(message, now_ms)
            self._show_answer(message, now_ms)
            self.receive(message, now_ms)
            for hear in self.ears:
                hear(message, now_ms)
        self._carry_out(now_ms)

    def _hear_datagram(self, payload: bytes, source: bytes, port: int, now_ms: int) -> None:
        self.receive_datagram(payload, source, port, now_ms)
        self._carry_out(now_ms)

    # --- time

    def next_deadline_ms(self) -> int | None:
        if not self._is_due_known:
            dues = [machine.next_deadline_ms() for machine in self.machines]
            dues += [self._search_at_ms, self._again_at_ms, self.conn.next_deadline_ms()]
            self._due_ms = min((due for due in dues if due is not None), default=None)
            self._is_due_known = True
        return self._due_ms

    def tick(self, now_ms: int) -> None:
        due_ms = self.next_deadline_ms()
        if not self.conn.is_changed and (due_ms is None or now_ms < due_ms):
            return    # it is called in every round of the loop
        for machine in self.machines:
            machine.tick(now_ms)
        if self._again_at_ms is not None and now_ms >= self._again_at_ms:
            self._again_at_ms = None
            self.begin_again(now_ms)
        if self._search_at_ms is not None and now_ms >= self._search_at_ms:
            self._search(now_ms)
        self._carry_out(now_ms)

    def _search(self, now_ms: int) -> None:
        """Ask who is there, or soon if that is not allowed now: until then the last answer counts."""
        if self.may_search():
            self._search_at_ms = None
            self.search.search(now_ms)
            return
        self._search_at_ms = now_ms + (SEARCH_WHEN_KNOWN_MS if self.in_session else REST_LOOKED_FOR_MS)
        if self.has_modem:
            self.conn.report(connMgr.LEVEL_MODEM, now_ms)

    # --- out

    def _carry_out(self, now_ms: int) -> None:
        """Whatever may change when something is due ends with this."""
        self._is_due_known = False
        while commands := [c for machine in self.machines for c in machine.take_commands()]:
            for command in commands:
                if isinstance(command, SendMme):
                    self.port.send(encode(command.message))
                elif isinstance(command, SendDatagram):
                    self.sdp_transport.send(command.payload, command.address, command.port)
                elif isinstance(command, Note):
                    self.on_note(command, now_ms)
                else:
                    self._happened(command, now_ms)
        if (change := self.conn.changes(now_ms)) is not None:
            names = [f"{level} ({connMgr.LEVEL_NAMES[level]})" for level in change]
            self.note("level", now_ms, before=names[0], to=names[1])

    def _happened(self, event: Command, now_ms: int) -> None:
        if isinstance(event, ModemsFound):
            self.has_modem = bool(event.modems)
            self.conn.modems_found(len(event.modems), now_ms)
            self._search_at_ms = now_ms + (SEARCH_WHEN_KNOWN_MS if event.modems else AGAIN_AFTER_MS)
        elif isinstance(event, SlacMatched):
            self.conn.report(connMgr.LEVEL_SLAC, now_ms)
        elif isinstance(event, LinkReady):
            self.has_modem = True
            self.conn.report(connMgr.LEVEL_LINK, now_ms)
        elif isinstance(event, KeySet):
            self.has_modem = True
        elif isinstance(event, ChargerFound | ChargerAsked):
            self.conn.report(connMgr.LEVEL_SDP, now_ms)
        self.handle(event, now_ms)
        self.on_event(event, now_ms)

    def note(self, event: str, now_ms: int, **values: object) -> None:
        self.on_note(Note(self.mode, event, values), now_ms)

    def send(self, message: Mme) -> str:
        self._answers_until_ms = self.loop.clock() + ANSWER_SHOWN_MS
        self.port.send(encode(message))
        return f"{message.name} to {message.destination.hex(':')}"

    # --- by hand

    def query_versions(self) -> str:
        return self.send(VsSwVerReq(destination=BROADCAST, source=self.own_mac))

    def set_key(self, change: int = 0) -> str:
        """Give the local modem the key we know; change is added to its first byte, to make it another one."""
        nid, nmk = self.key()
        if not nmk:
            return "no network key is known yet: it comes with a match"
        nmk = bytes([(nmk[0] + change) % 256]) + nmk[1:]
        return self.send(set_key_req(self.own_mac, nid, nmk, self.random_bytes(4)))

    def get_key(self) -> str:
        nid = self.key()[0] or bytes(7)
        return self.send(get_key_req(self.own_mac, nid, self.random_bytes(4)))

    def start_slac(self) -> str:
        return self.send(SlacParmReq(destination=BROADCAST, source=self.own_mac, run_id=self.random_bytes(8)))

    def _show_answer(self, message: Mme | UnknownMme, now_ms: int) -> None:
        if now_ms >= self._answers_until_ms or message.destination != self.own_mac:
            return
        modem = message.source.hex(":")
        if isinstance(message, VsSwVerCnf):
            self.note("answer", now_ms, what=message.name, modem=modem, version=message.version_text)
        elif isinstance(message, SetKeyCnf):
            # Qualcomm modems say 1, "rejected", and mean that it is done.
            self.note("answer", now_ms, what=message.name, modem=modem, result=message.result)
        elif isinstance(message, GetKeyCnf):
            self.note("answer", now_ms, what=message.name, modem=modem, result=message.result,
                      nid=message.nid.hex(), key=message.key.hex())  # fmt: skip
        elif isinstance(message, SlacParmCnf):
            self.note("answer", now_ms, what=message.name, charger=modem, run_id=message.run_id.hex())


class CarHomeplug(Homeplug):
    """The car: match when plugged in, wait for the modems, ask for the charger; again if it did not work.

    Without a control pilot to look at the car counts as plugged in from the start.
    matches: else the link is there already, and it begins with asking for the charger.
    """

    mode = "pev"

    def __init__(
        self, loop: Loop, world: World, random_bytes: RandomBytes, on_event: OnEvent, on_note: OnNote, *,
        slac: PevSlacOptions | None = None, wants_tls: bool = False, amplitude: int = LOUDEST,
        matches: bool = True,
    ) -> None:  # fmt: skip
        super().__init__(loop, world, random_bytes, on_event, on_note, is_server=False)
        self.matches = matches
        self.slac = PevSlac(world.own_mac, random_bytes, slac, loop.clock())
        self.sdp = SdpClient(wants_tls=wants_tls, now_ms=loop.clock())
        self.amp_map = AmpMap(world.own_mac, amplitude, loop.clock())
        self.machines += [self.slac, self.sdp, self.amp_map]
        self.is_plugged = False
        self.is_calling = False

    def plugged_in(self) -> None:
        self.is_plugged = True
        self.begin_again(self.loop.clock())
        self._carry_out(self.loop.clock())

    def unplugged(self) -> None:
        now_ms = self.loop.clock()
        self.is_plugged = self.in_session = False
        self._again_at_ms = None
        self.slac.stop(now_ms)
        self.sdp.stop(now_ms)
        self.amp_map.ended(now_ms)
        self.conn.lost(connMgr.LEVEL_SLAC, now_ms)
        self._carry_out(now_ms)

    def toggling_refused(self) -> None:
        """The pilot cannot be toggled as TogglePilot asked for."""
        self.slac.toggling_refused(self.loop.clock())
        self._carry_out(self.loop.clock())

    def discover_again(self, *, is_calling: bool = False) -> None:
        """The charger's TCP did not answer: perhaps it listens elsewhere by now.

        is_calling: it is still being called, so that no answer changes nothing.
        """
        self.is_calling = is_calling
        self.sdp.start(self.loop.clock(), ASK_AGAIN_TIMES.value)
        self._carry_out(self.loop.clock())

    def key(self) -> tuple[bytes, bytes]:
        return self.slac.nid, self.slac.nmk

    def may_search(self) -> bool:
        """Modems are left alone while matching, and while a session runs."""
        resting = self.slac.state in (PevState.IDLE, PevState.RESTING, PevState.FAILED, PevState.JOINED)
        return resting and not self.in_session

    def receive(self, message: Mme | UnknownMme, now_ms: int) -> None:
        self.slac.receive(message, now_ms)
        self.amp_map.receive(message, now_ms)

    def receive_datagram(self, payload: bytes, source: bytes, port: int, now_ms: int) -> None:
        del port    # whoever answers may do so from any port
        self.sdp.receive(payload, source, now_ms)

    def handle(self, event: Command, now_ms: int) -> None:
        if isinstance(event, LinkReady):
            self.is_calling = False
            self.sdp.start(now_ms)
            self.amp_map.linked_with(event.peer_mac, now_ms)
            self.amp_map.ask(now_ms)
            return
        is_alone = isinstance(event, SlacFailed) or (
            isinstance(event, ChargerSilent) and not self.is_calling)
        if is_alone and self.is_plugged:
            self.conn.lost(connMgr.LEVEL_SLAC, now_ms)
            self._again_at_ms = now_ms + AGAIN_AFTER_MS

    def begin_again(self, now_ms: int) -> None:
        if self.matches:
            self.slac.start(now_ms)
            return
        self.is_calling = False
        self.conn.report(connMgr.LEVEL_LINK, now_ms, connMgr.HOLD_SLOW_PHASE_MS)
        self.sdp.start(now_ms)

    def start_slac(self) -> str:
        self.plugged_in()
        return "SLAC started: CM_SLAC_PARM.REQ" if self.matches else "looking for the charger (SDP)"


class ChargerHomeplug(Homeplug):
    """The charger: its key in its modem, SLAC for every car that comes, SDP for those that are linked."""

    mode = "evse"

    def __init__(
        self, loop: Loop, world: World, random_bytes: RandomBytes, on_event: OnEvent, on_note: OnNote, *,
        tcp_port: int, slac: EvseSlacOptions | None = None, amplitude: int = LOUDEST,
    ) -> None:  # fmt: skip
        super().__init__(loop, world, random_bytes, on_event, on_note, is_server=True)
        self.slac = EvseSlac(world.own_mac, random_bytes, slac, loop.clock())
        self.sdp = SdpServer(world.address, tcp_port, now_ms=loop.clock())
        self.amp_map = AmpMap(world.own_mac, amplitude, loop.clock())
        self.machines += [self.slac, self.sdp, self.amp_map]
        self.answers_callers = True

    def start(self) -> None:
        self.slac.start(self.loop.clock())
        super().start()

    @property
    def is_validating(self) -> bool:
        """The pilot's toggles count now."""
        return self.slac.is_validating

    def pilot_toggled(self) -> None:
        """The control pilot went from C back to B."""
        self.slac.pilot_toggled()
        self._carry_out(self.loop.clock())

    def session_begins(self, pev_mac: bytes | None) -> None:
        """The car that it is with, None if that is not known."""
        self.in_session = True
        self.slac.session_begins(pev_mac)
        self._carry_out(self.loop.clock())

    def session_rests(self) -> None:
        """The session is over, the car is still plugged in."""
        self.in_session = False
        self.slac.session_rests()
        self._carry_out(self.loop.clock())

    def session_ends(self) -> None:
        """The session is over, or the car was unplugged."""
        self.in_session = False
        now_ms = self.loop.clock()
        self.slac.session_ends(now_ms)
        self.amp_map.ended(now_ms)
        self.conn.lost(connMgr.LEVEL_SLAC, now_ms)
        self._carry_out(now_ms)

    def key(self) -> tuple[bytes, bytes]:
        return self.slac.nid, self.slac.nmk

    def may_search(self) -> bool:
        """Modems are left alone while matching, and while a session runs."""
        return not self.in_session and all(run.state is RunState.MATCHED for run in self.slac.runs.values())

    def receive(self, message: Mme | UnknownMme, now_ms: int) -> None:
        self.slac.receive(message, now_ms)
        self.amp_map.receive(message, now_ms)

    def receive_datagram(self, payload: bytes, source: bytes, port: int, now_ms: int) -> None:
        if self.answers_callers:
            self.sdp.receive(payload, source, port, now_ms)

    def handle(self, event: Command, now_ms: int) -> None:
        if isinstance(event, SlacMatched):
            self.amp_map.linked_with(event.peer_mac, now_ms)
        elif isinstance(event, ChargerAsked):
            # Its question came through: the modems are linked.
            self.amp_map.ask(now_ms)
        elif isinstance(event, KeySet):
            # While the modem restarted nobody could answer a search.
            self._search_at_ms = now_ms + limits.MODEM_SEARCH_EVERY_MS.value
