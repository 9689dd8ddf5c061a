"""The car, running: plugged in, matched, connected, charging, and again if it did not come to a charge."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from typing import NamedTuple, TextIO

from edge.device_list import Context, make_car, virtual_car
from edge.place import Place
from edge.powerline_settings import pev_slac_options
from edge.session_app import SessionApp
from edge.session_faces import Session
from edge.session_settings import pev_limits, pev_options
from edge.settings import Settings
from edge.waiting import Wait, car_waits
from fsmPev import PevSession
from hardwareInterface import PevHardware
from plc.commands import ChargerFound, Command, TogglePilot
from plc.session.causes import Cause
from plc.session.pev import PausedSession
from plc.session.values import HardwareState
from pyPlcHomeplug import CarHomeplug
from pyPlcTcpSocket import Connection, How, TcpClient


class Again(NamedTuple):
    """The next try: after this time, by a new match, or by a new discovery alone."""

    after_ms: int
    by_match: bool


# What the link or a charger's silence ended is tried again.  Seen: chargers that answer the second connection
# only, that want a new match, and (the slow ones) that start anew in the middle of a session.
AGAIN = (Again(1_000, False), Again(1_000, True), Again(5_000, False), Again(10_000, True),
         Again(20_000, True))
TRIES = len(AGAIN) + 1
# A charger that has started anew while we call may listen at another port by now.
ASK_AGAIN_MS = 2_000
# Who has talked for so long has all tries anew.
GOOD_SESSION_MS = 60_000
LOOK_AGAIN_MS = 200
SETTLED = ("no_common_protocol", "failure")    # what would only come again
SILENCE = ("timeout_answer",)


class PevApp(SessionApp):
    """See the module."""

    who = "car"
    mode = "P"

    def __init__(self, settings: Settings, place: Place, out: TextIO | None = None) -> None:
        super().__init__(settings, place, out)
        now_ms = self.loop.clock()
        self.car = CarHomeplug(self.loop, place.world, secrets.token_bytes, self.powerline_event, self.noted,
                               slac=pev_slac_options(settings), matches=settings.car_matching == "slac",
                               amplitude=settings.peer_amplitude)  # fmt: skip
        self.homeplug = self.car
        self.device = make_car(Context(
            side="car", settings=settings, loop=self.loop, tell=self.log.note,
            line=lambda: place.line(self.loop, self.car.port), homeplug=self.car,
            order=self.order, is_on_cable=place.scope == 0))
        self.virtual_car = virtual_car(self.device)
        self.hooks.append(self.device.tell)
        self.pev = PevHardware(self.device, pev_limits(settings), now_ms, on_trip=self.trip_noted,
                               log=self.log.note, is_welded=bool(self.latch.why))  # fmt: skip
        self.hardware = self.pev
        self.options = pev_options(settings, place.world.own_mac)
        self.client: TcpClient | None = None
        self.paused: PausedSession | None = None
        self.tries = 0
        self.is_plugged = False
        self.keys.acts |= {
            "p": ("pause the charge (ISO 15118-2)", self.pause_by_hand),
            "u": ("virtual car: plug in, or unplug if it is not locked", self.plug_by_hand),
            "c": ("connect again, without SLAC", self.connect_again),
            "1": ("try again: SLAC and everything after it", self.try_again),
        }

    def start(self) -> None:
        place = self.settings.virtual_cable if self.place.scope == 0 else self.settings.eth_interface
        self.log.say("start", f"a car at {place}", mac=self.place.world.own_mac)
        self.car.start()

    def close(self) -> None:
        if self.client is not None:
            self.client.close()
        super().close()

    # --- plugged in, connected

    def look(self, hardware: HardwareState) -> None:
        is_plugged = hardware.plugged is not None and hardware.plugged.value
        if is_plugged == self.is_plugged:
            return
        self.is_plugged = is_plugged
        self.log.say("cable", "plugged in" if is_plugged else "unplugged")
        self.tries = 0
        if is_plugged:
            self.keeping.begin()
            self.car.plugged_in()
            return
        self.keeping.over(self.loop.clock())
        self.paused = None
        self.not_later("again")
        self._stop_calling()
        self.car.unplugged()
        self._exit_if_over()

    def _exit_if_over(self) -> None:
        is_over = self.last_cause is not None and self.session is None and not self.is_plugged
        if is_over and self.settings.exit_when == "unplugged":
            self.loop.stop("unplugged")

    def happened(self, event: Command) -> None:
        if isinstance(event, TogglePilot):
            self._toggle(event.times)
        may_call = self.is_plugged and self.session is None and not self.is_ending
        if isinstance(event, ChargerFound) and may_call:
            self._call(event)

    def _call(self, charger: ChargerFound) -> None:
        """Go on calling while the charger says that it listens there, else call where it does."""
        is_same = self.client is not None and self.client.goes_to(charger.address, charger.port)
        if not is_same and (self.client is None or self.tries < TRIES):
            self._stop_calling()
            self.tries += 1
            self.client = TcpClient(self.loop, self, charger.address, charger.port, self.place.scope)
            self.log.say("tcp", calling=self.client.peer)
        self.later("ask", ASK_AGAIN_MS, self._ask_again)

    def _ask_again(self, _now_ms: int) -> None:
        if self.client is not None:
            self.car.discover_again(is_calling=True)

    def _toggle(self, times: int) -> None:
        if why := self.pev.toggle_pilot(times, self.loop.clock()):
            self.log.say("validate", "the pilot is not toggled", why=why)
            self.car.toggling_refused()

    def _stop_calling(self) -> None:
        if self.client is not None:
            self.client.close()
            self.client = None

    def connected(self, connection: Connection, now_ms: int) -> None:
        self.client = None
        super().connected(connection, now_ms)

    def new_session(self, now_ms: int) -> Session:
        self.car.in_session = True
        session = PevSession(self.options, now_ms, self.paused)
        session.hardware = self.hardware.state(now_ms)
        session.start(now_ms)
        return session

    def connection_lost(self, how: How, why: str, now_ms: int) -> None:
        had_session = self.session is not None
        self.client = None
        super().connection_lost(how, why, now_ms)
        if not had_session:
            self._again()

    def not_begun(self) -> None:
        """Something is still on, and will be off soon."""
        if self.is_plugged:
            self._when_off(self.car.discover_again)

    # --- ended

    def finish_session(self, session: Session) -> None:
        self.car.in_session = False
        assert isinstance(session, PevSession)
        self.paused = session.paused

    def after(self, why: Cause) -> None:
        is_lost = why.by == "link" or why.code in SILENCE
        if is_lost and why.code not in SETTLED:
            if self.loop.clock() - self.summary.begun_ms >= GOOD_SESSION_MS:
                self.tries = 0
            self._again()
        self._exit_if_over()

    def waits_for(self) -> Wait | None:
        return car_waits(self)

    def current_limits(self, hardware: HardwareState) -> Iterator[tuple[str, float]]:
        """The battery's wish and limit, ours, and the charger's."""
        if self.session is None:
            return
        if hardware.target_current_a is not None:
            yield "battery asks", hardware.target_current_a.value
        if hardware.max_current_a is not None:
            yield "battery allows", hardware.max_current_a.value
        yield "car_max_current", self.options.max_current_a
        offered = self.progress.get("evse_max_current_a")
        if isinstance(offered, int | float) and offered:
            yield "charger", offered

    def _again(self) -> None:
        """Try again, later each time; after the last try only a person does."""
        if not self.is_plugged or self.is_ending:
            return
        if self.tries >= TRIES:
            self.log.say("again", f"no more, after {self.tries} tries: unplug and plug in again, or key 1")
            return
        again = AGAIN[max(0, self.tries - 1)]
        self.log.say("again", f"try {self.tries + 1} of {TRIES}", in_s=again.after_ms // 1000,
                     by="a new match (SLAC)" if again.by_match else "a new discovery (SDP)")
        begin = self.car.start_slac if again.by_match else self.car.discover_again
        self.later("again", again.after_ms, lambda _: self._when_off(begin))

    def _when_off(self, begin: Callable[[], object]) -> None:
        """Nobody is called only to be hung up on, because the last session is not switched off yet."""
        if self.is_ending:
            return
        if self.hardware.is_off and not self.hardware.is_welded:
            begin()
        elif self.hardware.is_welded:
            self.log.say("again", "no more", why=self.hardware.welded_why or self.latch.why)
        else:
            self.later("again", LOOK_AGAIN_MS, lambda _: self._when_off(begin))

    # --- by hand

    def pause_by_hand(self) -> str:
        if not isinstance(self.session, PevSession):
            return "no session runs"
        self.session.pause(self.loop.clock())
        if self.session.schema != "iso2":
            return "the charge will be stopped: only ISO 15118-2 knows a pause"
        return "the charge will be paused"

    def plug_by_hand(self) -> str:
        car = self.virtual_car
        if car is None:
            return "this car is not virtual"
        from devices.virtual import PLUG, UNPLUG

        action = UNPLUG if car.is_plugged else PLUG
        return action if car.do(action) else f"cannot {action}: it is locked"

    def try_again(self) -> str:
        return self._after_rest(self.car.start_slac)

    def connect_again(self) -> str:
        return self._after_rest(self._discover)

    def _discover(self) -> str:
        self.car.discover_again()
        return "looking for the charger"

    def _after_rest(self, begin: Callable[[], str]) -> str:
        if self.session is not None:
            return "a session runs already"
        if not self.hardware.is_off:
            return "the last session is not switched off yet"
        self.tries = 0
        self.not_later("again")
        self._stop_calling()
        return begin()
