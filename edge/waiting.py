"""What is waited for, in plain words: who stands at the plug and sees nothing happen wants to know why.

    waiting = Waiting(app)
    waiting.look(now_ms)    when waiting.look_at_ms is due

While a session runs the line comes every ten seconds; where nothing runs it comes more and more seldom.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import connMgr

if TYPE_CHECKING:
    from edge.evse_app import EvseApp
    from edge.pev_app import PevApp
    from edge.session_app import SessionApp

LOOK_EVERY_MS = 1_000
FIRST_MS = {True: 5_000, False: 1_500}    # in a session, and without one
SILENT_MS = 5_000    # without a session: after so long a wait that comes and goes is told as well
AGAIN_MS = 10_000
SELDOM_MS = 600_000


class Wait(NamedTuple):
    """what is waited for; hint: what the user can do about it, if anything."""

    what: str
    hint: str = ""

    def __str__(self) -> str:
        return f"{self.what}: {self.hint}" if self.hint else self.what


OVER = Wait("this charge is over", "unplug; or key c connects again, key 1 begins with a new match")
WELDED = Wait("contactors are known to be welded",
              "no charge before they are repaired; then unplug, and key w")
NO_MODEM = Wait("our modem does not answer",
                "is it powered, and at this interface? `pyPlc.py check` tells more")
SDP = Wait("asking for the charger's address (SDP)")
CALLER = Wait("somebody calls, and has to wait until all of the last session is switched off")
NO_PLUG = Wait("nothing is plugged in")

# By the state of the session; the states that are not named here take no time, or say a line themselves.
PEV_WAITS = {
    "APP_PROTOCOL": Wait("the charger has not answered the first message"),
    "AUTHORIZATION": Wait("the charger waits until the charge is authorised", "card, app or telephone"),
    "CHARGE_PARAMETERS": Wait("the charger has not said yet what it can give", "is it ready at its display?"),
    "LOCKING": Wait("the plug is being locked"),
    "CABLE_CHECK": Wait("the charger tests the isolation of the cable"),
    "PRE_CHARGE": Wait("the charger brings its voltage to that of the battery"),
    "CLOSING_CONTACTORS": Wait("our contactors close"),
    "POWER_ON": Wait("the charger switches the power on"),
    "POWER_OFF": Wait("the charger switches the power off"),
    "RENEGOTIATION": Wait("car and charger negotiate anew"),
    "SWITCHING_OFF": Wait("the current has to end before contactors open"),
    "OPENING_CONTACTORS": Wait("our contactors open"),
    "WELDING_DETECTION": Wait("the voltage at the inlet has to go", "do not pull the plug"),
    "SAFE_SHUTDOWN": Wait("everything is being switched off", "do not pull the plug"),
    "UNLOCKING": Wait("the plug is being unlocked"),
    "SESSION_STOP": Wait("the charger has not said goodbye"),
}
EVSE_WAITS = {
    "CONNECTED": Wait("the car is connected and says nothing"),
    "SET_UP": Wait("the car has not asked what we offer"),
    "DISCOVERED": Wait("the car has not chosen what we offer"),
    "AUTHORIZED": Wait("the car has not said what it needs"),
    "PARAMETERS": Wait("the car has not asked for the cable check", "it locks the plug before"),
    "CABLE_CHECK": Wait("the isolation of the cable is tested"),
    "ISOLATED": Wait("the car has not asked for the pre-charge"),
    "PRE_CHARGE": Wait("the voltage goes to that of the car's battery"),
    "SWITCHING_ON": Wait("the power is being switched on"),
    "SWITCHING_OFF": Wait("the power is being switched off"),
    "POWER_OFF": Wait("the car looks whether its contactors have opened", "do not pull the plug"),
    "REFUSED": Wait("the session was refused, and the car has not said goodbye"),
    "CLOSING": Wait("the car has not closed the connection"),
}
POWER_IS_ON = ("CURRENT_DEMAND", "CHARGING_STATUS", "CHARGING")
AUTHORISERS = {
    "free": Wait("the car has not asked whether it may charge"),
    "key": Wait("the charge waits for your word", "key a authorises it"),
    # Its hint is the name of the device, or its trouble.
    "device": Wait("the charge waits for the device that authorises it"),
}


def car_waits(app: PevApp) -> Wait | None:
    """What a car waits for, None if for nothing."""
    if app.session is not None:
        return PEV_WAITS.get(app.session.state.name)
    if app.hardware.is_welded:
        return WELDED
    if not app.is_plugged:
        return NO_PLUG if app.virtual_car is None else NO_PLUG._replace(hint="key u plugs the virtual car in")
    if app.client is not None:
        return Wait("calling the charger (TCP)")
    if app.is_later("again"):
        return Wait("a short rest before the next try")
    match, discovery = app.car.slac.state.name, app.car.sdp.state.name
    if not app.car.matches:
        return SDP if discovery == "ASKING" else OVER
    if match in ("ASKING", "RESTING", "FAILED"):
        if app.homeplug.conn.level(app.loop.clock()) < connMgr.LEVEL_MODEM:
            return NO_MODEM
        return Wait("no charger answers yet (SLAC)",
                    "is the plug all the way in, and the charger awake? Some want a card first")
    if match in ("KEYING", "JOINING"):
        return Wait("the modems join each other, which takes some seconds")
    if match == "JOINED":
        return SDP if discovery == "ASKING" else OVER
    return Wait("matching with the charger (SLAC)")


def charger_waits(app: EvseApp) -> Wait | None:
    """What a charger waits for, None if for nothing."""
    if app.session is not None:
        name = app.session.state.name
        if name == "CABLE_CHECK" and app.pilot != "C":
            return Wait("the cable check waits for the car", f"its pilot is in state {app.pilot}, not in C")
        if name == "SELECTED":
            return _authoriser(app)
        return EVSE_WAITS.get(name)
    level = app.homeplug.conn.level(app.loop.clock())
    if app.hardware.is_welded:
        return WELDED
    if app.server.waiting is not None:
        return CALLER
    if not app.homeplug.has_modem:
        return NO_MODEM
    if app.pilot == "A":
        return Wait("ready: no car is plugged in")
    if app.had_session:
        return Wait("this charge is over", "unplug, or the car begins another one")
    if level < connMgr.LEVEL_SLAC and app.charger.slac.runs:
        return Wait("matching with the car (SLAC)")
    if level < connMgr.LEVEL_SLAC and app.car_mac is None:
        return Wait("a car is plugged in, and has not called yet (SLAC)",
                    "is it awake? Unlock it, or plug in once more")
    return Wait("matched with the car, which has not connected yet (SDP, TCP)")


def _authoriser(app: EvseApp) -> Wait:
    who = app.settings.charger_authorisation
    device, trouble = app.device.source_of("authorised")
    if who != "device" or not device:
        return AUTHORISERS[who]
    return AUTHORISERS[who]._replace(hint=trouble or f"{device} has to say it")


TWIN = ("another {0} is at this virtual cable too, and what they measure gets mixed up: end one of them, "
        "or give each pair a name of its own (--set virtual_cable=NAME)")


class Waiting:
    """Says what is waited for.  look_at_ms: when look() has something to do."""

    def __init__(self, app: SessionApp) -> None:
        self.app = app
        self._wait: Wait | None = None
        self._since_ms = self._silent_since_ms = app.loop.clock()
        self._again: dict[Wait, tuple[int, int]] = {}    # not before this instant, and so long after that
        self._was_in_session = False
        self.look_at_ms = 0
        self._has_twin = False

    def look(self, now_ms: int) -> None:
        if now_ms < self.look_at_ms:
            return
        self.look_at_ms = now_ms + LOOK_EVERY_MS
        self._look_for_twin()
        wait = None if self.app.is_ending else self.app.waits_for()
        in_session = self.app.session is not None
        if in_session != self._was_in_session or wait is None:
            self._was_in_session, self._silent_since_ms = in_session, now_ms
            self._again.clear()
        if wait != self._wait:
            self._wait, self._since_ms = wait, now_ms
        if wait is not None:
            self._tell(wait, now_ms, FIRST_MS[in_session], is_seldom=not in_session)
        elif (session := self.app.session) is not None and session.state.name in POWER_IS_ON:
            self.app.still_charging(now_ms)

    def _tell(self, wait: Wait, now_ms: int, first_ms: int, *, is_seldom: bool) -> None:
        is_long = (now_ms - self._since_ms >= first_ms
                   or (is_seldom and now_ms - self._silent_since_ms >= SILENT_MS))
        not_before_ms, gap_ms = self._again.get(wait, (0, AGAIN_MS))
        if not is_long or now_ms < not_before_ms:
            return
        self.app.log.say("waiting", f"{wait}{self._how_long(now_ms)}")
        self._silent_since_ms = now_ms
        self._again[wait] = now_ms + gap_ms, min(2 * gap_ms, SELDOM_MS) if is_seldom else gap_ms

    def _look_for_twin(self) -> None:
        had_twin, self._has_twin = self._has_twin, self.app.place.has_twin()
        if self._has_twin and not had_twin:
            self.app.log.say("twin", TWIN.format("car" if self.app.mode == "P" else "charger"))

    def _how_long(self, now_ms: int) -> str:
        """Nothing for a wait that has just begun; in a session since when its phase runs."""
        session = self.app.session
        passed_s = (now_ms - (self._since_ms if session is None else session.entered_ms)) // 1000
        limit_ms = None if session is None else session.limit_ms()
        if passed_s < 5:
            return ""
        most = "" if limit_ms is None else f" of at most {limit_ms / 1000:.0f} s"
        return f" ({passed_s} s{most})"
