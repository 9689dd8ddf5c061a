"""The charger, running: for every car that comes, the pilot, the match, the connection, the session."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from typing import Any, TextIO

from edge.device_list import Context, make_charger
from edge.place import Place
from edge.powerline_settings import evse_slac_options
from edge.session_app import SessionApp
from edge.session_faces import Session
from edge.session_settings import evse_limits, evse_options
from edge.settings import Settings
from edge.waiting import Wait, charger_waits
from fsmEvse import EvseSession, State
from hardwareInterface import EvseHardware
from plc.commands import ChargerAsked, Command, Note, SlacMatched
from plc.errors import ExiError
from plc.session.causes import Cause
from plc.session.commands import RequestPwm
from plc.session.evse import EvseMemory
from plc.session.invitation import CALL_MS, Invitation, Pilot
from plc.session.values import HardwareState
from plc.wire.homeplug import Mme, SlacParmReq, UnknownMme
from plc.wire.ip import ip6_text
from pyPlcHomeplug import ChargerHomeplug
from pyPlcTcpSocket import How, TcpServer

# Five percent says: talk to me by powerline.
DIGITAL_PERCENT = 5.0
# Such ends would only come again, or are all that was wanted: no car is asked anew after them.
SETTLED = ("soc_read", "no_common_protocol")
LOOK_EVERY_MS = 40
LAST_STATES = (State.REFUSED, State.CLOSING, State.ENDED)


class EvseApp(SessionApp):
    """See the module."""

    who = "evse"
    mode = "E"

    def __init__(self, settings: Settings, place: Place, out: TextIO | None = None) -> None:
        super().__init__(settings, place, out)
        now_ms = self.loop.clock()
        self.options = evse_options(settings)
        self.memory = EvseMemory()
        self.server = TcpServer(self.loop, self, place.world.address, place.scope, settings.charger_port,
                                gate=self)
        self.charger = ChargerHomeplug(self.loop, place.world, secrets.token_bytes, self.powerline_event,
                                       self.noted, tcp_port=self.server.port,
                                       slac=evse_slac_options(settings),
                                       amplitude=settings.peer_amplitude)  # fmt: skip
        self.homeplug = self.charger
        self.device = make_charger(Context(
            side="charger", settings=settings, loop=self.loop, tell=self.log.note,
            line=lambda: place.line(self.loop, self.charger.port), homeplug=self.charger,
            order=self.order, is_on_cable=place.scope == 0))
        self.hooks.append(self.device.tell)
        self.evse = EvseHardware(self.device, evse_limits(settings), now_ms,
                                 on_trip=self.trip_noted, log=self.log.note,
                                 is_welded=bool(self.latch.why))  # fmt: skip
        self.hardware = self.evse
        self.car_mac: bytes | None = None
        self.car_host = ""
        self.pilot = "A"
        self._looked_ms = now_ms
        self.invitation = Invitation(settings.charger_pilot_repeats, now_ms)
        self._has_asked_duty = self._broke_off = self._was_refused = False
        self.charger.ears.append(self._hear_car)
        self.had_session = False
        self.keys.acts |= {
            "a": ("authorise the charge", lambda: self.authorise_by_hand(is_granted=True)),
            "A": ("withdraw the authorisation", lambda: self.authorise_by_hand(is_granted=False)),
            "r": ("ask the car to negotiate anew (ISO 15118-2)", self.renegotiate_by_hand),
        }

    def start(self) -> None:
        place = self.settings.virtual_cable if self.place.scope == 0 else self.settings.eth_interface
        self.log.say("start", f"a charger at {place}", mac=self.place.world.own_mac,
                     tcp=f"[{ip6_text(self.place.world.address)}]:{self.server.port}")  # fmt: skip
        self.charger.start()

    def close(self) -> None:
        self.server.close()
        super().close()

    # --- the pilot

    def look(self, hardware: HardwareState) -> None:
        self._looked_ms = self.loop.clock()
        pilot = "A" if hardware.cp_state is None else hardware.cp_state.value
        if pilot != self.pilot:
            before, self.pilot = self.pilot, pilot
            self.log.say("pilot", before=before, to=pilot)
            if (before, pilot) == ("C", "B"):
                self.charger.pilot_toggled()
            if (before, pilot) in (("B", "C"), ("B", "D")):
                self.charger.answers_callers = True
                self.invitation.fire("sign", None, self._looked_ms)
            if before == "A":
                self.keeping.begin()
            if pilot == "A":
                self.keeping.over(self.loop.clock())
                self._car_has_gone()
                self._exit_if_over()
        is_refused = isinstance(self.session, EvseSession) and self.session.state is State.REFUSED
        if is_refused and not self.options.quirks.offers_next_session:
            self.invitation.fire("refused", None, self._looked_ms)
        self._invite(self._looked_ms)

    def _invite(self, now_ms: int) -> None:
        """Have the pilot say what it should; the supervisor, who may take it away, is not contradicted."""
        invitation, has_duty = self.invitation, self.evse.supervisor.outputs.pwm_duty_percent is not None
        if invitation.state is Pilot.AWAY and self.pilot in ("B", "C", "D"):
            invitation.fire("plugged", None, now_ms)
        elif self._has_asked_duty and not has_duty:
            self._has_asked_duty = False
            invitation.fire("cut", None, now_ms)
        invitation.tick(now_ms)
        for command in invitation.take_commands():
            if isinstance(command, Note) and command.event != "state":    # "pwm" says it
                self.log.note(command)
        wanted = invitation.wants_duty
        if wanted == self._has_asked_duty:
            return
        self._has_asked_duty = wanted
        if wanted == has_duty:
            return
        percent = DIGITAL_PERCENT if wanted else None
        if not self.hardware.carry_out(RequestPwm(percent), now_ms):
            self.log.say("pwm", duty_percent=percent or "off")

    def _hear_car(self, message: Mme | UnknownMme, now_ms: int) -> None:
        if isinstance(message, SlacParmReq):
            self.invitation.fire("heard", None, now_ms)

    def next_deadline_ms(self) -> int:
        """Toggles of the pilot last 0.2 s at least; and who waits for all to be off need not wait for us."""
        due = super().next_deadline_ms()
        if self.invitation.wants_duty != self._has_asked_duty:
            return self.loop.clock()
        if (invites_ms := self.invitation.next_deadline_ms()) is not None:
            due = min(due, invites_ms)
        is_watching = self.charger.is_validating or self.server.waiting is not None
        return min(due, self._looked_ms + LOOK_EVERY_MS) if is_watching else due

    def _too_late(self, now_ms: int) -> None:
        """The car has not called since the match."""
        if self.session is None and self.invitation.fire("late", None, now_ms):
            self.charger.answers_callers = False

    def _car_has_gone(self) -> None:
        self.charger.answers_callers = True
        self.not_later("call")
        self.had_session = False
        self.invitation.fire("unplugged", None, self._looked_ms)
        self.car_mac = None
        self.car_host = ""
        self.server.leave_waiting("the car is unplugged")
        self.memory.forget()
        self.charger.session_ends()

    def _exit_if_over(self) -> None:
        is_over = self.last_cause is not None and self.session is None and self.pilot == "A"
        if is_over and self.settings.exit_when == "unplugged":
            self.loop.stop("unplugged")

    # --- callers, see Gate of pyPlcTcpSocket.py

    def why_never(self) -> str:
        """No caller is of any use while the program ends, or before the contactors are repaired."""
        if self.is_ending:
            return "the program ends"
        if not self.charger.answers_callers:
            return "it calls too late after the match"
        return self.hardware.welded_why if self.hardware.is_welded else ""

    def why_not_yet(self) -> str:
        """Only what is all off may begin; the supervisor has the last word when it does."""
        if self.session is not None:
            return "the last session has not ended"
        return "" if self.hardware.is_off else "the last session is not switched off yet"

    def may_replace(self) -> bool:
        return self.hardware.is_off

    def is_ending_session(self) -> bool:
        return isinstance(self.session, EvseSession) and self.session.state in LAST_STATES

    def prefers(self, host: str) -> bool:
        return host == self.car_host

    def told(self, place: str, what: str, why: str) -> None:
        self.log.say("tcp", caller=place, what=what, why=why)
        if what == "waits":
            self.invitation.fire("sign", None, self.loop.clock())

    # --- the session

    def happened(self, event: Command) -> None:
        if isinstance(event, SlacMatched):
            self.car_mac = event.peer_mac
            self.charger.answers_callers = True
            if not self.options.quirks.accepts_late_callers:
                self.later("call", CALL_MS.value, self._too_late)
            self.invitation.fire("sign", None, self.loop.clock())
        elif isinstance(event, ChargerAsked):
            self.car_host = ip6_text(event.source)
            self.invitation.fire("sign", None, self.loop.clock())

    def new_session(self, now_ms: int) -> Session:
        self.charger.session_begins(self.car_mac)
        self.had_session = True
        self.invitation.fire("begins", None, now_ms)
        session = EvseSession(self.options, self.memory, secrets.token_bytes, now_ms)
        session.hardware = self.hardware.state(now_ms)
        return session

    def connection_lost(self, how: How, why: str, now_ms: int) -> None:
        """A car that has closed its half may still want the answer to its last request."""
        if how == "fin" and isinstance(self.session, EvseSession):
            self.session.answer_last(now_ms)
            self.carry_out(now_ms)
        super().connection_lost(how, why, now_ms)

    def handshake_again(self, exi: bytes) -> dict[str, Any] | None:
        if not isinstance(self.session, EvseSession) or not self.session.may_negotiate_again:
            return None
        try:
            message = self.codec.decode("app", exi)
        except ExiError:
            return None
        return message if "supportedAppProtocolReq" in message else None

    def not_begun(self) -> None:
        """The car will call again."""

    def finish_session(self, session: Session) -> None:
        """A paused session is kept by self.memory."""
        assert isinstance(session, EvseSession)
        self._broke_off = session.broke_off
        self._was_refused = session.phase == State.REFUSED.name

    def after(self, why: Cause) -> None:
        """The key of the network stays until the car is unplugged: it may want to talk again."""
        self.charger.session_rests()
        self.invitation.fire(self._end_for_pilot(why), None, self.loop.clock())
        self.log.say("idle", "ready for the next session", after=why.code)
        self._exit_if_over()

    def _end_for_pilot(self, why: Cause) -> str:
        """Which event of the invitation this end is; a car that has paused wants to sleep."""
        if why.code == "paused":
            return "goodbye"
        if not self.options.quirks.offers_next_session:
            return "refused" if self._was_refused else "goodbye"
        return "broken" if self._broke_off and why.code not in SETTLED else "over"

    def waits_for(self) -> Wait | None:
        return charger_waits(self)

    def current_limits(self, hardware: HardwareState) -> Iterator[tuple[str, float]]:
        """What the car asks for and may have, ours, and the supply's."""
        if self.session is None:
            return
        for name, words in (("target_current_a", "car asks"), ("max_current_a", "car allows")):
            amps = self.progress.get(name)
            if isinstance(amps, int | float):
                yield words, amps
        yield "charger_max_current", self.options.max_current_a
        if hardware.supply_max_current_a is not None:
            yield "supply", hardware.supply_max_current_a.value

    # --- by hand

    def authorise_by_hand(self, *, is_granted: bool) -> str:
        if not isinstance(self.session, EvseSession):
            return "no session runs"
        self.session.authorise(self.loop.clock(), is_granted)
        return "authorised" if is_granted else "no longer authorised"

    def renegotiate_by_hand(self) -> str:
        if not isinstance(self.session, EvseSession):
            return "no session runs"
        self.session.notify("renegotiate", self.loop.clock())
        return "asked"
