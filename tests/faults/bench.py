"""A car and a charger whole but for their sockets: sessions, supervisors, virtual devices, codec, V2GTP.

    bench = Bench(codec, "din", fault)
    bench.run()
    bench.car.ended, bench.charger.ended, bench.rest_ms

Time is virtual and goes from one deadline to the next.  The fault sees each message as it is sent, may change
or lose it, and may do anything to devices and programs.  A user presses stop when the charge has gone on for
a while, so that a fault that must not end the charge is told from one that must.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import Any, Protocol

from devices.physics import LocalCable, PhysicsOptions
from devices.virtual import PRESS, RELEASE, VirtualEvse, VirtualPev
from devices.virtual import EvseOptions as EvseDeviceOptions
from devices.virtual import PevOptions as PevDeviceOptions
from devices.virtual_ac import Mains
from exiConnector import ExiConnector
from fsmEvse import EvseMemory, EvseOptions, EvseSession
from fsmPev import PevSession
from hardwareInterface import EvseHardware, PevHardware
from plc.commands import Note
from plc.errors import CodecGone, ExiError
from plc.safety.common import Trip
from plc.session import commands as c
from plc.session.causes import Cause
from plc.session.pev import PevOptions
from plc.wire.v2gtp import EXI, V2gtpError, V2gtpMessage, V2gtpReader, v2gtp

TRAVEL_MS = 2
PRESSED_MS = 200
SETTLE_MS = 14_000     # after both sessions have ended: time for all that is still on
TOUCHABLE_V = 60.0
NO_LOAD_A = 1.0
PHYSICS = PhysicsOptions(volts_per_s=1_000.0, amps_per_s=500.0)
CHARGER = EvseDeviceOptions(isolating_ms=300, physics=PHYSICS)
AC_CHARGER = EvseDeviceOptions(mains=Mains(230.0, 3))
KINDS = {"din": ("din", "DC"), "iso2": ("iso2", "DC"), "ac": ("iso2", "AC")}
CHARGING = ("CURRENT_DEMAND", "CHARGING_STATUS")
# The one word for each message; DIN 70121 has another for two of them.
OUR_NAMES = {"ContractAuthentication": "Authorization", "ServicePaymentSelection": "PaymentServiceSelection"}


def name_in(schema: str, message: dict[str, Any]) -> str:
    """The name of a message, as ISO 15118-2 has it."""
    name = str(next(iter(message))) if schema == "app" else str(next(iter(message["V2G_Message"]["Body"])))
    return OUR_NAMES.get(name[:-3], name[:-3]) + name[-3:]


def content_of(message: dict[str, Any]) -> dict[str, Any]:
    """What stands in a message, to be changed."""
    inner = message["V2G_Message"]["Body"] if "V2G_Message" in message else message
    content: dict[str, Any] = next(iter(inner.values()))
    return content


@dataclass(slots=True)
class Packet:
    """One message on its way.  A fault that changes the message puts a new one in its place.

    parts: what TCP carries, piece by piece; none: it is lost.
    """

    who: str
    name: str
    schema: str
    message: dict[str, Any]
    exi: bytes
    parts: list[bytes] = field(default_factory=list)
    delay_ms: int = TRAVEL_MS


class Fault(Protocol):
    """What goes wrong.  injected_ms: when it first did, None as long as it has not."""

    injected_ms: int | None

    def message(self, bench: Bench, packet: Packet) -> None:
        """A message is about to be encoded."""

    def stream(self, bench: Bench, packet: Packet) -> None:
        """It is encoded and about to be sent."""

    def phase(self, bench: Bench, who: str, name: str) -> None:
        """This side's session has come to this phase."""


class Nothing:
    """No fault at all."""

    injected_ms: int | None = None

    def message(self, bench: Bench, packet: Packet) -> None:
        pass

    def stream(self, bench: Bench, packet: Packet) -> None:
        pass

    def phase(self, bench: Bench, who: str, name: str) -> None:
        pass


class Side:
    """One program: what edge/session_app.py does with a session, without sockets."""

    def __init__(self, bench: Bench, who: str, other: str) -> None:
        self.bench = bench
        self.who = who
        self.other = other
        self.session: PevSession | EvseSession | None = None
        self.hardware: PevHardware | EvseHardware
        self.is_connected = False
        self.is_dead = False
        self.has_crashed = False
        self.still_until_ms = 0
        self.ended: Cause | None = None
        self.ended_ms = 0
        self.phases: list[str] = []
        self.notes: list[Note] = []
        self.trip: Trip | None = None
        self._untold: Trip | None = None
        self._in_round = False
        self.reader = V2gtpReader()

    @property
    def now_ms(self) -> int:
        return self.bench.now_ms

    # --- in

    def tick(self) -> None:
        if self.is_dead:
            return
        if self.session is None:
            self.hardware.tick(self.now_ms)
            return
        self.session.hardware = self.hardware.state(self.now_ms)
        self._pass_on_trip()
        self.session.tick(self.now_ms)
        self.carry_out()

    def hear(self, data: bytes) -> None:
        if not self.is_connected or self.is_dead:
            return
        if not self.is_running:
            self.bench.post(self.still_until_ms - self.now_ms, lambda: self.hear(data))
            return
        for event in self.reader.feed(data, self.now_ms * 1_000_000):
            if self.session is None:
                return
            if isinstance(event, V2gtpMessage):
                self._received(event)
            elif isinstance(event, V2gtpError):
                self.ignore(str(event.error))

    def _received(self, message: V2gtpMessage) -> None:
        if self.session is None:
            return
        if message.payload_type != EXI or not message.payload:
            self.ignore(f"V2GTP payload type 0x{message.payload_type:04X}, {len(message.payload)} bytes")
            return
        try:
            decoded = self._twice(lambda codec: codec.decode(self.schema, message.payload))
        except ExiError as error:
            self.refuse(str(error))
            return
        self.hardware.hear(decoded, self.now_ms)
        self.session.hardware = self.hardware.state(self.now_ms)
        self._pass_on_trip()
        self.session.receive(decoded, self.now_ms)
        self.carry_out()

    @property
    def schema(self) -> str:
        assert self.session is not None
        return self.session.schema

    def _twice(self, work: Callable[[ExiConnector], Any]) -> Any:
        codec = self.bench.codecs[self.who]
        try:
            return work(codec)
        except CodecGone:
            return work(codec)

    def ignore(self, why: str) -> None:
        if self.session is not None:
            self.session.ignore(why, self.now_ms)
            self.carry_out()

    def refuse(self, why: str) -> None:
        if self.session is not None:
            self.session.refuse(why, self.now_ms)
            self.carry_out()

    def lose(self, how: str) -> None:
        """TCP is gone, and not by us."""
        if self.is_connected and not self.is_dead:
            self.is_connected = False
            if self.session is not None:
                self.session.connection_lost(how, self.now_ms)
                self.carry_out()

    # --- out

    def carry_out(self) -> None:
        if self._in_round:
            return
        self._in_round = True
        try:
            while self.session is not None and (commands := self._commands(self.session)):
                for command in commands:
                    self._do(command)
        finally:
            self._in_round = False

    def _commands(self, session: PevSession | EvseSession) -> list[c.SessionCommand]:
        self._pass_on_trip()
        return session.take_commands()

    def _pass_on_trip(self) -> None:
        if self._untold is not None and self.session is not None:
            trip, self._untold = self._untold, None
            self.session.tripped(trip.code, trip.sentence, self.now_ms, trip.leaves_ms, trip.stale)

    def _do(self, command: c.SessionCommand) -> None:
        if self.is_dead:
            return
        if isinstance(command, c.SendMessage):
            self._send(command)
        elif isinstance(command, Note):
            self.notes.append(command)
        elif isinstance(command, c.Phase):
            self.phases.append(command.name)
            self.bench.phase(self, command.name)
        elif isinstance(command, c.Progress | c.SocRead):
            pass
        elif isinstance(command, c.CloseConnection):
            self.close()
        elif isinstance(command, c.SessionEnded):
            assert self.ended is None, f"{self.who}: a session ends once"
            self.ended, self.ended_ms = command.cause, self.now_ms
            self.hardware.end(command.cause.sentence, self.now_ms)
            self.session = None
        elif (why := self.hardware.carry_out(command, self.now_ms)) and self.session is not None:
            self.session.refused(command, why, self.now_ms)

    def _send(self, command: c.SendMessage) -> None:
        if not self.is_connected:
            return
        message = dict(command.message)
        name = name_in(command.schema, message)
        try:
            exi = self._twice(lambda codec: codec.encode(command.schema, message))
        except ExiError as error:
            self.hardware.fail(f"a message of ours cannot be encoded: {error}", self.now_ms)
            self._pass_on_trip()
            self.close()
            if self.session is not None:
                self.session.connection_lost("fin", self.now_ms)
            return
        self.bench.send(Packet(self.who, name, command.schema, message, exi))

    def close(self) -> None:
        if self.is_connected:
            self.is_connected = False
            self.bench.post(TRAVEL_MS, lambda: self.bench.sides[self.other].lose("fin"))

    def tripped(self, trip: Trip, _now_ms: int) -> None:
        self.trip = self._untold = trip

    # --- the program ends without a word

    def die(self) -> None:
        """Killed: nothing runs any more; the hardware is left to its own watchdog."""
        self.is_dead = True
        self.is_connected = False
        self.session = None

    def crash(self) -> None:
        """An exception of its own: TCP goes with the session, the supervisor switches off in order."""
        self.has_crashed = True
        self.session = None
        self.close()
        self.hardware.fail("KeyError: 'soc'", self.now_ms)

    def stand_still(self, for_ms: int) -> None:
        """Nothing runs for so long; what comes in waits."""
        self.still_until_ms = self.now_ms + for_ms
        self.bench.post(for_ms, self.tick)

    @property
    def is_running(self) -> bool:
        return not self.is_dead and self.now_ms >= self.still_until_ms

    @property
    def is_over(self) -> bool:
        return self.is_dead or self.has_crashed or self.ended is not None


class Bench:
    """See the module."""

    def __init__(self, codec: ExiConnector, kind: str, fault: Fault, *, pev: dict[str, Any] | None = None,
                 evse: dict[str, Any] | None = None, charge_ms: int = 1_000, seed: int = 1) -> None:
        schema, energy = KINDS[kind]
        modes = ("AC_three_phase_core",) if energy == "AC" else ("DC_extended",)
        self.codec = codec
        self.codecs = {"car": codec, "charger": codec}
        self.asked_ms: dict[str, int] = {}
        self.answers: list[tuple[str, str]] = []    # names and response codes, as they went over the wire
        self.kind = kind
        self.fault = fault
        self.now_ms = 0
        self.pev_options = PevOptions(**{
            "evcc_id": bytes(range(6)), "protocols": (schema,), "energy": energy, "max_voltage_v": 403.0,
            "max_current_a": 100.0, "energy_capacity_wh": 28_000.0, "asks_service_detail": True,
            **(pev or {})})
        self.evse_options = EvseOptions(**{
            "energy_modes": modes, "protocols": ("din", "iso2"), **(evse or {})})
        self.charge_ms = charge_ms
        self.random = Random(seed)
        self.memory = EvseMemory()
        cable = self.cable = LocalCable()
        self.charger_device = VirtualEvse(cable.end(), CHARGER if energy == "DC" else AC_CHARGER)
        self.car_device = VirtualPev(cable.end(), PevDeviceOptions(
            ac_max_current_a=16.0 if energy == "AC" else 0.0))
        self.sides: dict[str, Side] = {}
        self.car = self.new_car()
        self.charger = self.new_charger()
        self.posted: list[tuple[int, int, Callable[[], None]]] = []
        self._number = 0
        self.rest_ms = 0          # since when all was off, touchable and unlocked
        self.unsafe: list[str] = []
        self.has_charged = False
        self._b_since_ms = 0

    # --- programs

    def new_car(self, kept: PevHardware | EvseHardware | None = None) -> Side:
        side = self.sides["car"] = self.car = Side(self, "car", "charger")
        side.hardware = kept or PevHardware(self.car_device, None, self.now_ms)
        side.hardware.on_trip = side.tripped
        return side

    def new_charger(self, kept: PevHardware | EvseHardware | None = None) -> Side:
        side = self.sides["charger"] = self.charger = Side(self, "charger", "car")
        side.hardware = kept or EvseHardware(self.charger_device, None, self.now_ms)
        side.hardware.on_trip = side.tripped
        return side

    def connect(self) -> None:
        """The car calls and the charger answers."""
        self.charger.hardware.carry_out(c.RequestPwm(5.0), self.now_ms)
        for side in (self.charger, self.car):
            side.tick()
            why = side.hardware.begin(self.now_ms)
            assert not why, f"{side.who}: {why}"
            side.is_connected = True
        evse = EvseSession(self.evse_options, self.memory, self.random.randbytes, self.now_ms)
        evse.hardware = self.charger.hardware.state(self.now_ms)
        self.charger.session = evse
        self.charger.carry_out()
        pev = PevSession(self.pev_options, self.now_ms)
        pev.hardware = self.car.hardware.state(self.now_ms)
        self.car.session = pev
        pev.start(self.now_ms)
        self.car.carry_out()

    def start_again(self) -> None:
        """Programs that are gone are started, and the car calls once more, without a fault."""
        self.fault = Nothing()
        self.has_charged = False
        self.codecs = {"car": self.codec, "charger": self.codec}
        self.new_charger(None if self.charger.is_dead else self.charger.hardware)
        self.new_car(None if self.car.is_dead else self.car.hardware)
        give_up_ms = self.now_ms + SETTLE_MS
        while not (self.car.hardware.is_off and self.charger.hardware.is_off) and self.now_ms < give_up_ms:
            self._step()
        self.connect()
        self.go_on()

    # --- the wire

    def post(self, after_ms: int, act: Callable[[], None]) -> None:
        self._number += 1
        self.posted.append((self.now_ms + after_ms, self._number, act))
        self.posted.sort(key=lambda one: one[:2])

    def send(self, packet: Packet) -> None:
        if packet.name.endswith("Req"):
            self.asked_ms[packet.name[:-3]] = self.now_ms
        was = packet.message
        self.fault.message(self, packet)
        if packet.message is not was:
            packet.exi = self.codec.encode(packet.schema, packet.message)
        if packet.name.endswith("Res") and "ResponseCode" in (content := content_of(packet.message)):
            self.answers.append((packet.name, str(content["ResponseCode"])))
        packet.parts = [v2gtp(EXI, packet.exi)]
        self.fault.stream(self, packet)
        packet.parts = packet.parts if self.sides[packet.who].is_connected else []
        side = self.sides[packet.who]
        to = self.sides[side.other]
        for part in packet.parts:
            self.post(packet.delay_ms, lambda part=part: to.hear(part))  # type: ignore[misc]

    def reset(self) -> None:
        """TCP breaks, and both notice."""
        for side in self.sides.values():
            side.lose("rst")

    def phase(self, side: Side, name: str) -> None:
        if side.who == "car" and name in CHARGING and not self.has_charged:
            self.has_charged = True
            self.post(self.charge_ms, lambda: self._press(PRESS))
            self.post(self.charge_ms + PRESSED_MS, lambda: self._press(RELEASE))
        self.fault.phase(self, side.who, name)

    def _press(self, action: str) -> None:
        self.car_device.do(action)

    # --- time

    def run(self, most_ms: int = 400_000) -> Bench:
        self.connect()
        self.go_on(most_ms)
        return self

    def go_on(self, most_ms: int = 400_000) -> None:
        """Until both have ended and all is at rest, or nothing more comes of it."""
        give_up_ms = self.now_ms + most_ms
        over_ms: int | None = None
        while self.now_ms < give_up_ms:
            self._step()
            if self.car.is_over and self.charger.is_over and not self.posted:
                over_ms = self.now_ms if over_ms is None else over_ms
                if self._is_at_rest() or self.now_ms > over_ms + SETTLE_MS:
                    return
            else:
                over_ms = None

    def _step(self) -> None:
        dues = [self.now_ms + 200]
        for side in self.sides.values():
            if side.is_running:
                dues.append(side.hardware.next_deadline_ms())
                if side.session is not None and (due := side.session.next_deadline_ms()) is not None:
                    dues.append(due)
        if self.posted:
            dues.append(self.posted[0][0])
        self.now_ms = max(self.now_ms + 1, min(dues))
        self.charger.tick() if self.charger.is_running else self.charger_device.measure(self.now_ms)
        self.car.tick() if self.car.is_running else self.car_device.measure(self.now_ms)
        while self.posted and self.posted[0][0] <= self.now_ms:
            self.posted.pop(0)[2]()
        self._judge()

    # --- what is so

    def _is_at_rest(self) -> bool:
        """All is off.  The lock of a car whose program is gone stays where it is: nobody moves it."""
        car, charger = self.car_device, self.charger_device
        return (car.outputs.cp_state == "B" and not car.outputs.contactors_closed and not car.contactors.is_on
                and (not car.lock.is_on or self.car.is_dead)
                and abs(car.inlet_v) < TOUCHABLE_V and abs(car.amps) < NO_LOAD_A
                and not charger.outputs.supply_enabled and not charger.outputs.contactors_closed
                and not charger.contactors.is_on and charger.ac_volts == 0
                and abs(charger.physics.supply_v) < TOUCHABLE_V)

    def _judge(self) -> None:
        """What must hold after every step, whatever the fault."""
        car, charger = self.car_device, self.charger_device
        if not self._is_at_rest():
            self.rest_ms = -1
        elif self.rest_ms < 0:
            self.rest_ms = self.now_ms
        if car.outputs.cp_state == "C":
            self._b_since_ms = self.now_ms
        b_ms = self.now_ms - self._b_since_ms
        is_live = abs(car.inlet_v) >= TOUCHABLE_V
        is_ac_on = charger.ac_volts > 0 and not charger.contactors.is_stuck
        for is_so, what in (
            (car.outputs.contactors_closed and b_ms > 4_000, "the car's contactors stay closed in state B"),
            (charger.outputs.supply_enabled and b_ms > 1_500, "the supply stays on in state B"),
            (is_ac_on and b_ms > 1_500, "mains stay on in state B"),
            (is_live and car.is_plugged and not car.lock.is_on and self.kind != "ac",
             "voltage at an inlet that is not locked"),
        ):  # fmt: skip
            if is_so and what not in self.unsafe:
                self.unsafe.append(what)

    def describe(self) -> str:
        """What the hardware does now."""
        car, charger = self.car_device, self.charger_device
        return (f"car {car.outputs}, contactors {car.contactors.is_on}, lock {car.lock.is_on}, "
                f"{car.inlet_v:.0f} V, {car.amps:.0f} A; charger {charger.outputs}, "
                f"contactors {charger.contactors.is_on}, {charger.physics.supply_v:.0f} V")
