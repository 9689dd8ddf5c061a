"""Everything but bytes: both session machines, supervisors and virtual devices, in virtual time.

    stack = Whole(script)      bytes as a script: what befalls, and when
    stack.finish()             the connection is gone; everything must come to rest
    play_short(script)         a few events from any stage of an orderly charge on: short, for many of them

Rules that hold after every step are in Whole.check().
"""

from __future__ import annotations

import copy
import io
import pickle
from collections.abc import Callable, Iterable
from enum import Enum
from functools import cache, partial
from random import Random
from types import FunctionType
from typing import Any, ClassVar

from devices.physics import LocalCable
from devices.virtual import PRESS, RELEASE, TEAR_OFF, EvseOptions, PevOptions, VirtualEvse, VirtualPev
from devices.virtual_parts import BatteryOptions
from fsmEvse import EvseMemory, EvseSession
from fsmEvse import EvseOptions as SessionEvseOptions
from fsmPev import PevSession
from hardwareInterface import EvseHardware, PevHardware
from plc.commands import Note
from plc.safety.common import Trip
from plc.session.commands import (
    CloseConnection,
    Phase,
    Progress,
    RequestPwm,
    SendMessage,
    SessionEnded,
)
from plc.session.pev import PevOptions as SessionPevOptions

SIDES = ("evse", "pev")
STEP_MS = 20
SHORTEST_STEP_MS = 5
SHORT_RUN_MS = 150
TRAVEL_MS = 5
ORDERLY_MS = 9_000
VALUES: dict[str, tuple[Any, ...]] = {
    "ResponseCode": ("OK", "FAILED", "FAILED_SequenceError", "FAILED_UnknownSession"),
    "EVSEStatusCode": ("EVSE_Ready", "EVSE_NotReady", "EVSE_Shutdown", "EVSE_EmergencyShutdown",
                       "EVSE_Malfunction", "Reserved_8"),
    "EVSEProcessing": ("Finished", "Ongoing"),
    "EVSENotification": ("None", "StopCharging", "ReNegotiation"),
    "EVSEIsolationStatus": ("Valid", "Invalid", "Fault", "Warning"),
    "EVErrorCode": ("NO_ERROR", "FAILED_RESSTemperatureInhibit"),
    "ReadyToChargeState": (True, False),
    "ChargeProgress": ("Start", "Stop", "Renegotiate"),
    "Value": (0, 1, 20, 350, 400, 500, -350, 32767, -32768),
    "Multiplier": (0, -1, 1, 3),
    "SessionID": ("", "00", "0102030405060708"),
    "EVReady": (True, False),
}


def twisted(message: dict[str, Any], chance: Random) -> dict[str, Any]:
    """The message with one of its values changed to another one that the schema allows, more or less."""
    message = copy.deepcopy(message)
    places: list[tuple[dict[str, Any], str]] = []
    queue: list[Any] = [message]
    while queue:
        node = queue.pop()
        if isinstance(node, dict):
            places += [(node, name) for name in node if name in VALUES]
            queue += node.values()
        elif isinstance(node, list):
            queue += node
    if places:
        holder, name = chance.choice(places)
        holder[name] = chance.choice(VALUES[name])
    return message


class Whole:
    def __init__(self, script: bytes) -> None:
        self.now_ms = 0
        self.chance = Random(script)
        self.cable = LocalCable()
        self.sessions: dict[str, Any] = {}
        self.charger = VirtualEvse(self.cable.end(), EvseOptions(isolating_ms=200))
        self.car = VirtualPev(self.cable.end(), PevOptions(battery=BatteryOptions(max_voltage_v=403.0)))
        self.pev = PevHardware(self.car, on_trip=partial(self.tell_trip, "pev"))
        self.evse = EvseHardware(self.charger, on_trip=partial(self.tell_trip, "evse"))
        self.memory = EvseMemory()
        self.ends: list[tuple[str, str]] = []
        self.wire: list[tuple[int, str, dict[str, Any]]] = []
        self.next_message = "passes"
        self.is_closed = False
        self.inlet_v = 0.0
        self.is_welded = False
        self.saw_c_ms = 0
        self.is_even = True
        self.protocol = ("din", "iso2")[script[0] % 2 if script else 0]
        self.run(200)
        self.connect()
        self.run(script[1] * 60 if len(script) > 1 else ORDERLY_MS)
        for at in range(2, len(script) - 1, 2):
            self.befall(script[at], script[at + 1])

    def tell_trip(self, who: str, trip: Trip, now_ms: int) -> None:
        if who in self.sessions:
            self.sessions[who].tripped(trip.code, trip.sentence, now_ms, trip.leaves_ms, trip.stale)

    def hardware(self, who: str) -> PevHardware | EvseHardware:
        return self.pev if who == "pev" else self.evse

    # --- what befalls

    def befall(self, kind: int, which: int) -> None:
        acts: tuple[Callable[[int], object], ...] = (
            lambda w: self.run((20, 100, 400, 1_500)[w % 4]),
            lambda w: self.run((60, 200, 800, 4_000)[w % 4]),
            lambda w: self.meddle(("lost", "late", "twisted", "twice")[w % 4]),
            lambda _: self.meddle("twisted"),
            lambda w: self.lose_connection(("fin", "rst", "timeout")[w % 3]),
            lambda w: self.act_as_user(w),
            lambda w: self.break_sensor(w),
            lambda w: self.break_hardware(w),
            lambda w: self.restart(("pev", "evse")[w % 2]),
            lambda _: self.connect(),
            lambda _: self.repair(),
        )
        acts[kind % len(acts)](which)

    def meddle(self, how: str) -> None:
        self.next_message = how
        self.run(300)

    def connect(self) -> None:
        """TCP opens, if both are willing."""
        if self.sessions or self.evse.begin(self.now_ms):
            return
        if self.pev.begin(self.now_ms):
            self.evse.end("nobody came", self.now_ms)
            return
        self.evse.carry_out(RequestPwm(5), self.now_ms)
        options = SessionPevOptions(evcc_id=bytes(6), protocols=(self.protocol,), max_voltage_v=403.0)
        pev = PevSession(options, self.now_ms)
        evse = EvseSession(SessionEvseOptions(), self.memory, self.chance.randbytes, self.now_ms)
        self.sessions = {"pev": pev, "evse": evse}
        self.ends.clear()
        self.look()
        pev.start(self.now_ms)
        self.carry_out()

    def lose_connection(self, how: str) -> None:
        self.wire.clear()
        for session in list(self.sessions.values()):
            session.connection_lost(how, self.now_ms)
        self.carry_out()
        self.run(100)

    def act_as_user(self, which: int) -> None:
        pressed = (PRESS, RELEASE, TEAR_OFF, PRESS)[which % 4]
        if which % 8 < 4:
            self.car.do(pressed)
        else:
            for session in list(self.sessions.values())[which % 2:][:1]:
                session.user_stop(self.now_ms)
        self.run(200)

    def break_sensor(self, which: int) -> None:
        names = (("inlet_voltage_v", "inlet_current_a", "locked", "battery_voltage_v", "max_current_a",
                  "plugged"), ("supply_voltage_v", "supply_current_a", "cp_state", "isolation"))[which % 2]
        faults = (self.car, self.charger)[which % 2].sensors.faults
        (faults.missing, faults.stale)[which // 2 % 2].add(names[which // 4 % len(names)])
        self.run(200)

    def break_hardware(self, which: int) -> None:
        what = which % 5
        if what == 0:
            self.charger.is_tripped = True
        elif what == 1:
            self.charger.isolation_kohm = 10.0
        elif what == 2:
            self.car.lock.is_stuck = True
        elif what == 3:
            self.car.contactors.is_stuck = self.is_welded = True
        else:
            self.charger.is_emergency = True
        self.run(200)

    def repair(self) -> None:
        for sensors in (self.car.sensors, self.charger.sensors):
            sensors.faults.missing.clear()
            sensors.faults.stale.clear()
        self.charger.is_tripped = self.charger.is_emergency = self.car.lock.is_stuck = False
        self.car.contactors.is_stuck = self.is_welded = False
        self.car.is_plugged = True

    def restart(self, who: str) -> None:
        """The program of this side has an exception, and starts its session part anew."""
        self.hardware(who).fail("an exception", self.now_ms)
        if self.sessions.pop(who, None) is not None:
            self.hardware(who).end("the program starts again", self.now_ms)
        for session in list(self.sessions.values()):
            session.connection_lost("rst", self.now_ms)
        self.wire.clear()
        self.carry_out()
        self.run(100)

    # --- how it runs

    def run(self, for_ms: int) -> None:
        until_ms = self.now_ms + (for_ms if self.is_even else min(for_ms, SHORT_RUN_MS))
        while self.now_ms < until_ms:
            self.now_ms += self.step_ms()
            reached = set()
            while self.wire and self.wire[0][0] <= self.now_ms:
                _, to, message = self.wire.pop(0)
                self.deliver(to, message)
                reached.add(to)
            self.look(who for who in SIDES if who not in reached)
            for session in list(self.sessions.values()):
                session.tick(self.now_ms)
            self.carry_out()
            self.check()

    def step_ms(self) -> int:
        """Even steps, or as the loop would: when a supervisor wants to look, or when a message is there."""
        if self.is_even:
            return STEP_MS
        dues = [at_ms for at_ms, *_ in self.wire[:1]]
        dues += [self.pev.next_deadline_ms(), self.evse.next_deadline_ms()]
        return max(SHORTEST_STEP_MS, min(dues) - self.now_ms)

    def look(self, sides: Iterable[str] = SIDES) -> None:
        for who in sides:
            if who in self.sessions:
                self.sessions[who].hardware = self.hardware(who).state(self.now_ms)
            else:
                self.hardware(who).tick(self.now_ms)

    def deliver(self, to: str, message: dict[str, Any]) -> None:
        if (session := self.sessions.get(to)) is None:
            self.look((to,))
            return
        self.hardware(to).hear(message, self.now_ms)
        session.hardware = self.hardware(to).state(self.now_ms)
        session.receive(message, self.now_ms)
        self.carry_out()

    def carry_out(self) -> None:
        for who in list(self.sessions):
            session = self.sessions[who]
            for command in session.take_commands():
                self.do(who, session, command)

    def do(self, who: str, session: Any, command: object) -> None:
        if isinstance(command, Note):
            return
        assert who in self.sessions, "nothing follows the end of a session"
        to = "evse" if who == "pev" else "pev"
        if isinstance(command, SendMessage):
            self.send(to, dict(command.message))
        elif isinstance(command, SessionEnded):
            self.ends.append((who, command.cause.code))
            self.hardware(who).end(command.cause.sentence, self.now_ms)
            del self.sessions[who]
            if (other := self.sessions.get(to)) is not None:
                other.connection_lost("fin", self.now_ms)
        elif not isinstance(command, CloseConnection | Phase | Progress):
            why = self.hardware(who).carry_out(command, self.now_ms)  # type: ignore[arg-type]
            if why:
                session.refused(command, why, self.now_ms)

    def send(self, to: str, message: dict[str, Any]) -> None:
        how, self.next_message = self.next_message, "passes"
        at_ms = self.now_ms + TRAVEL_MS
        if how == "lost":
            return
        if how == "late":
            at_ms += self.chance.choice((200, 2_500, 10_000))
        if how == "twisted":
            message = twisted(message, self.chance)
        self.wire += [(at_ms, to, message)] * (2 if how == "twice" else 1)
        self.wire.sort(key=lambda entry: entry[0])

    # --- what must hold

    def check(self) -> None:
        car, charger = self.car, self.charger
        faults = car.sensors.faults
        broken = faults.missing | faults.stale
        if car.outputs.cp_state == "C":
            self.saw_c_ms = self.now_ms
            assert self.pev.trip is None
        if car.contactors.is_on and not self.is_closed:
            is_true = not broken & {"inlet_voltage_v", "battery_voltage_v"}
            # What changes between the last look and the arrival of the contactors cannot be known.
            is_near = any(abs(inlet_v - car.battery.open_voltage_v) < 25
                          for inlet_v in (charger.physics.inlet_v, self.inlet_v))
            assert is_near or not is_true, "contactors closed on a difference"
        if self.is_closed and not car.contactors.is_on and car.is_plugged:
            is_true = not broken & {"inlet_current_a", "plugged"}
            is_late = self.now_ms - self.saw_c_ms >= 2_000
            assert car.amps < 2 or is_late or not is_true, "contactors opened under load"
        self.is_closed = car.contactors.is_on
        self.inlet_v = charger.physics.inlet_v
        if car.contactors.is_on and not self.is_welded and not car.lock.is_stuck:
            assert car.lock.is_on or not car.is_plugged, "unlocked with contactors closed"
        if self.evse.supervisor.seen.cp not in ("C", "D"):
            assert not charger.outputs.supply_enabled, "energy without a vehicle that wants it"

    def finish(self) -> None:
        self.lose_connection("timeout")
        self.run(18_000)
        assert self.sessions == {}, "each session knows that it is over"
        assert self.car.outputs.cp_state == "B"
        assert not self.car.outputs.contactors_closed
        assert not self.charger.outputs.supply_enabled
        assert not self.charger.contactors.is_on
        assert self.charger.physics.amps == 0
        if not self.is_welded:
            assert not self.car.contactors.is_on
            assert not self.car.lock.is_on or self.car.lock.is_stuck, "nobody is kept"


ORDERLY_STOP_MS = 7_000


class _Saver(pickle.Pickler):
    """Writes down a Whole without what all of its copies may share: classes and values that cannot change.

    The chance is not saved: each copy has its own.
    """

    CHANCE = 0
    shared: ClassVar[list[object]] = [None]
    _index: ClassVar[dict[object, int]] = {}

    def persistent_id(self, thing: object) -> int | None:
        if isinstance(thing, Random):
            return self.CHANCE
        if not isinstance(thing, type | Enum | FunctionType) and not _is_frozen(thing):
            return None
        if thing not in self._index:
            self._index[thing] = len(self.shared)
            self.shared.append(thing)
        return self._index[thing]


def _is_frozen(thing: Any) -> bool:
    """A dataclass that cannot change, nor anything in it."""
    params = getattr(thing, "__dataclass_params__", None)
    if params is None or not params.frozen:
        return False
    try:
        hash(thing)
    except TypeError:
        return False
    return True


def saved(whole: Whole) -> bytes:
    out = io.BytesIO()
    _Saver(out, pickle.HIGHEST_PROTOCOL).dump(whole)
    return out.getvalue()


def restored(data: bytes, chance: Random) -> Whole:
    reader = pickle.Unpickler(io.BytesIO(data))    # noqa: S301 - it is our own
    shared = [chance, *_Saver.shared[1:]]
    reader.persistent_load = shared.__getitem__    # type: ignore[method-assign]
    whole: Whole = reader.load()
    return whole


@cache
def stages() -> list[bytes]:
    """Charges at every stage of an orderly course: at each new state of either side, and a while into it."""
    found = []
    for protocol in (0, 1):
        whole = Whole(bytes((protocol, 0)))
        before = ""
        while whole.now_ms < ORDERLY_MS + ORDERLY_STOP_MS:
            state = " ".join(str(session.state) for session in whole.sessions.values())
            if state != before or whole.now_ms % 1_000 == 0:
                found.append(saved(whole))
            before = state
            if whole.now_ms == ORDERLY_MS and "pev" in whole.sessions:
                whole.sessions["pev"].user_stop(whole.now_ms)
            whole.run(STEP_MS)
    return found


def play_short(script: bytes, part: int = 0, parts: int = 1) -> None:
    """The first byte chooses the stage, the second the chance, each pair that follows is an event.

    part, parts: only every parts-th stage, from this one on.
    """
    ready = stages()[part::parts]
    whole = restored(ready[script[0] % len(ready)], Random(script))
    whole.is_even = False
    for at in range(2, len(script) - 1, 2):
        whole.befall(script[at], script[at + 1])
