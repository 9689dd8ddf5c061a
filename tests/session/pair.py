"""Our car and our charger on one cable, in virtual time.

    pair = Pair(codec, pev_options, EvseOptions(...))
    pair.at(5_000, lambda pair: pair.pev.user_stop(pair.now_ms))
    pair.run()

Both sides measure one physics.  Each message goes through the codec, as bytes.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

from exiConnector import ExiConnector
from fsmEvse import EvseMemory, EvseOptions, EvseSession
from fsmPev import PevSession
from plc.session import commands as c
from plc.session.causes import Cause
from plc.session.machine import PROTOCOLS
from plc.session.pev import PausedSession, PevOptions
from plc.session.values import HardwareState, Isolation, Reading
from tests.session.rig import SLEW_V_PER_MS, STEP_MS, Car

CABLE_CHECK_MS = 300
TRAVEL_MS = 2


class Supply:
    """The charger's hardware: its contactors, its supply, its isolation monitor."""

    def __init__(self) -> None:
        self.volts = 0.0
        self.amps = 0.0
        self.asked = c.RequestSupply(0.0, 0.0, False)
        self.closed = False
        self.isolation: Isolation | None = None
        self.tested_ms: int | None = None
        self.result: Isolation = "valid"
        self.fault = False
        self.frozen_ms: int | None = None

    def carry_out(self, command: object, now_ms: int) -> None:
        if isinstance(command, c.RequestSupply):
            self.asked = command
        elif isinstance(command, c.RequestContactors):
            self.closed = command.closed
        elif isinstance(command, c.RequestCableCheck) and self.tested_ms is None:
            self.tested_ms, self.isolation = now_ms, "invalid"

    def step(self, car: Car, now_ms: int) -> None:
        if self.tested_ms is not None and now_ms - self.tested_ms >= CABLE_CHECK_MS:
            self.isolation = self.result
        is_live = self.asked.enabled and self.closed and car.cp == "C" and not self.fault
        if car.closed:
            self.volts = car.battery_v
            self.amps = self.asked.current_a if is_live else 0.0
        else:
            target_v = self.asked.voltage_v if is_live else 0.0
            most_v = STEP_MS * SLEW_V_PER_MS
            self.volts += max(-most_v, min(most_v, target_v - self.volts))
            self.amps = 0.0
        car.inlet_v, car.inlet_a = self.volts, self.amps if car.closed else 0.0

    def state(self, car: Car, now_ms: int) -> HardwareState:
        at_ms = now_ms if self.frozen_ms is None else self.frozen_ms
        return HardwareState(
            cp_state=Reading(car.cp if car.plugged else "A", now_ms),  # type: ignore[arg-type]
            plugged=Reading(car.plugged, now_ms), contactors_closed=Reading(self.closed, now_ms),
            supply_voltage_v=Reading(round(self.volts, 1), at_ms),
            supply_current_a=Reading(round(self.amps, 1), at_ms),
            isolation=None if self.isolation is None else Reading(self.isolation, now_ms),
            supply_fault=Reading(self.fault, now_ms), authorised=Reading(True, now_ms))


class Pair:
    """See the module."""

    def __init__(self, codec: ExiConnector, pev: PevOptions, evse: EvseOptions | None = None, *,
                 car: Car | None = None, resume: PausedSession | None = None,
                 memory: EvseMemory | None = None, seed: int = 1) -> None:
        self.codec = codec
        self.car = car or Car()
        self.supply = Supply()
        self.now_ms = 0
        self.pev = PevSession(pev, 0, resume)
        self.memory = memory or EvseMemory()
        self.evse = EvseSession(evse or EvseOptions(), self.memory, Random(seed).randbytes, 0)
        self.wire: list[tuple[int, str, str, bytes]] = []
        self.talk: list[tuple[int, str, Any]] = []
        self.phases: dict[str, list[str]] = {"pev": [], "evse": []}
        self.ended: dict[str, Cause] = {}
        self.acts: list[tuple[int, Callable[[Pair], None]]] = []
        self.gone = ""

    def at(self, at_ms: int, act: Callable[[Pair], None]) -> Pair:
        self.acts.append((at_ms, act))
        self.acts.sort(key=lambda entry: entry[0])
        return self

    def run(self, until_ms: int = 120_000, *, to_phase: str = "") -> Pair:
        if self.now_ms == 0:
            self._measure()
            self.pev.start(0)
            self._take_all()
        while self.now_ms < until_ms and {*self.ended, self.gone} < {"pev", "evse", self.gone}:
            if to_phase in self.phases["pev"]:
                break
            self._step()
        return self

    def vanish(self, who: str) -> None:
        """The program of this side is gone: TCP says so with a reset, its hardware falls to safety."""
        self.gone = who
        self.wire.clear()
        if who == "pev":
            self.car.cp, self.car.wants_closed, self.car.wants_lock = "B", False, False
        else:
            self.supply.asked, self.supply.closed = c.RequestSupply(0.0, 0.0, False), False
        (self.evse if who == "pev" else self.pev).connection_lost("rst", self.now_ms)

    def _measure(self) -> None:
        self.pev.hardware = self.car.state(self.now_ms)
        self.evse.hardware = self.supply.state(self.car, self.now_ms)

    def _step(self) -> None:
        self.now_ms += STEP_MS
        while self.acts and self.acts[0][0] <= self.now_ms:
            self.acts.pop(0)[1](self)
        self.car.step(self.now_ms)
        self.supply.step(self.car, self.now_ms)
        self._measure()
        while self.wire and self.wire[0][0] <= self.now_ms:
            _, to, schema, data = self.wire.pop(0)
            self._deliver(to, schema, data)
        for who, session in (("pev", self.pev), ("evse", self.evse)):
            if who != self.gone:
                session.tick(self.now_ms)
        self._take_all()

    def _deliver(self, to: str, schema: str, data: bytes) -> None:
        if data == b"FIN":
            (self.pev if to == "pev" else self.evse).connection_lost("fin", self.now_ms)
        else:
            message = self.codec.decode(schema, data)
            name = "supportedAppProtocol" if schema == "app" else next(iter(message["V2G_Message"]["Body"]))
            record = message if schema == "app" else PROTOCOLS[schema].from_message(message)[1]
            self.talk.append((self.now_ms, name, record))
            (self.pev if to == "pev" else self.evse).receive(message, self.now_ms)
        self._take_all()

    def _take_all(self) -> None:
        for who, session, to in (("pev", self.pev, "evse"), ("evse", self.evse, "pev")):
            for command in () if who == self.gone else session.take_commands():
                (self.car if who == "pev" else self.supply).carry_out(command, self.now_ms)
                if isinstance(command, c.SendMessage):
                    data = self.codec.encode(command.schema, dict(command.message))
                    self.wire.append((self.now_ms + TRAVEL_MS, to, command.schema, data))
                elif isinstance(command, c.CloseConnection):
                    self.wire.append((self.now_ms + TRAVEL_MS, to, "", b"FIN"))
                elif isinstance(command, c.Phase):
                    self.phases[who].append(command.name)
                elif isinstance(command, c.SessionEnded):
                    assert who not in self.ended, "a session ends once"
                    self.ended[who] = command.cause

    # --- what happened

    def named(self, name: str) -> list[Any]:
        return [record for _, spoken, record in self.talk if spoken == name]

    def codes(self) -> dict[str, str]:
        return {who: why.code for who, why in self.ended.items()}

    def is_safe(self) -> bool:
        return (self.car.cp == "B" and not self.car.wants_closed and not self.car.wants_lock
                and not self.supply.asked.enabled and not self.supply.closed)  # fmt: skip
