"""Power supply modules of Infypower on CAN (REG, CEG, LRG series; protocol V1.13).

125 kbit/s, identifiers of 29 bits:

    error code (3 bits) | 0x0A one module, 0x0B a group (4) | command (6) | to (8) | from (8)

Modules are listed by address, or all that answer for a group are used.  They share the current equally.
A module that is in use and reports a fault, or is silent for SILENT_MS, is a fault of the supply: what it
does is not known, and no other module takes over its share.

Watchdog: modules that hear nothing switch off by themselves after 10 s, not after 1 s.  When the program
dies our guardian switches them off; when the computer does, it is the contactors' watchdog that ends the
charge in time.

Source: the V1.13 layout as EVerest's driver (modules/HardwareDrivers/PowerSupplies/InfyPower) documents it.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable
from dataclasses import dataclass, field
from math import isfinite
from typing import NamedTuple

from devices.base import WATCHDOG_MS
from devices.can_frame import DATA_BYTES, CanFrame, CanPart, Wanted
from devices.part import Outputs, Readings, Will
from plc.safety.evse import EvseOutputs
from plc.session.values import Reading

CONTROLLER = 0xF0
ONE, GROUP = 0x0A, 0x0B
READ_OUTPUT, READ_STATE, READ_RATING, SWITCH, SET_OUTPUT = 0x03, 0x04, 0x0A, 0x1A, 0x1C
SWITCH_ON, SWITCH_OFF = bytes(DATA_BYTES), b"\x01".ljust(DATA_BYTES, b"\0")
ASK = bytes(DATA_BYTES)
STARTING = 7    # error code: the module is still starting

POLL_MS = 100
RATING_EVERY_MS = 5_000
SET_EVERY_MS = 50
REPEAT_MS = 500
SILENT_MS = 1_000
GONE_MS = 3_000


class Bit(NamedTuple):
    """One bit of a module's state: byte and bit of the answer to READ_STATE."""

    byte: int
    bit: int
    name: str
    is_fault: bool


BITS = (
    Bit(7, 0, "output shorted", True),
    Bit(7, 5, "discharge is abnormal", True),
    Bit(6, 1, "fault", True),
    Bit(6, 2, "protection", True),
    Bit(6, 3, "fan", False),
    Bit(6, 4, "over-temperature", True),
    Bit(6, 5, "output over-voltage", True),
    Bit(6, 7, "communication interrupted", True),
    Bit(5, 0, "power is limited", False),
    Bit(5, 1, "address used twice", True),
    Bit(5, 2, "current is not shared", True),
    Bit(5, 3, "input phase lost", True),
    Bit(5, 4, "input unbalanced", True),
    Bit(5, 5, "input under-voltage", True),
    Bit(5, 6, "input over-voltage", True),
)
ERRORS = {1: "no such device", 2: "refuses a command", 3: "refuses a value", 4: "wrong address"}


class Rating(NamedTuple):
    """What a module can do."""

    max_voltage_v: float
    min_voltage_v: float
    max_current_a: float
    max_power_w: float


@dataclass(slots=True)
class Module:
    """One module, as it last answered."""

    address: int
    output: tuple[Reading[float], Reading[float]] | None = None
    rating: Reading[Rating] | None = None
    bits: tuple[Bit, ...] = ()
    error: str = ""
    heard_ms: int | None = None

    def is_silent(self, now_ms: int) -> bool:
        return self.output is None or now_ms - self.output[0].at_ms > SILENT_MS

    @property
    def faults(self) -> tuple[str, ...]:
        return tuple(bit.name for bit in self.bits if bit.is_fault)

    def trouble(self, now_ms: int) -> str:
        words = ["does not answer"] if self.is_silent(now_ms) else [bit.name for bit in self.bits]
        words += [self.error] if self.error else []
        return f"module {self.address}: {', '.join(words)}" if words else ""


@dataclass(frozen=True, slots=True)
class SupplyModules:
    """Which modules: those with these addresses, or all of a group."""

    addresses: tuple[int, ...] = (0,)
    group: int | None = None


class SetPoint(NamedTuple):
    """What the modules are told together."""

    is_on: bool = False
    voltage_v: float = 0.0
    current_a: float = 0.0


@dataclass(slots=True)
class Sent:
    """What each of the modules was told last, and when."""

    command: SetPoint | None = None
    to: tuple[int, ...] = ()
    at_ms: int = 0
    driven_ms: int = 0
    poll_at_ms: int = 0
    polls: int = field(default=0)


class CanSupply(CanPart):
    """See the module."""

    name = "can_supply"
    wanted = (Wanted(CONTROLLER << 8, 0xFF << 8, is_extended=True),)
    measures = frozenset(("supply_voltage_v", "supply_current_a", "supply_fault", "supply_max_voltage_v",
                          "supply_max_current_a", "supply_max_power_w"))
    drives = frozenset(("supply",))
    needs_guardian = True

    def __init__(self, which: SupplyModules | None = None, now_ms: int = 0) -> None:
        super().__init__()
        self.which = which or SupplyModules()
        listed = () if self.which.group is not None else self.which.addresses
        self.modules = {address: Module(address) for address in listed}
        self.command = SetPoint()
        # Of these nobody may be missing while the supply is on.
        self.in_use: tuple[int, ...] = ()
        self._sent = Sent(driven_ms=now_ms, poll_at_ms=now_ms)

    # --- in

    def receive(self, frame: CanFrame, now_ms: int) -> None:
        error, device = frame.id >> 26 & 0x07, frame.id >> 22 & 0x0F
        command, address = frame.id >> 16 & 0x3F, frame.id & 0xFF
        if device not in (ONE, GROUP) or len(frame.data) != DATA_BYTES or address == CONTROLLER:
            return
        if address not in self.modules:
            if self.which.group is None:
                return
            self.modules[address] = Module(address)
        module = self.modules[address]
        module.heard_ms = now_ms
        if error not in (0, STARTING):
            module.error = f"{ERRORS.get(error, f'error {error}')} (0x{command:02X})"
        elif error == 0:
            self._hear(module, command, frame.data, now_ms)

    @staticmethod
    def _hear(module: Module, command: int, data: bytes, now_ms: int) -> None:
        if command == READ_OUTPUT:
            volts, amps = struct.unpack(">ff", data)
            if isfinite(volts) and isfinite(amps):
                module.output = Reading(volts, now_ms), Reading(amps, now_ms)
                module.error = ""
        elif command == READ_STATE:
            module.bits = tuple(bit for bit in BITS if data[bit.byte] >> bit.bit & 1)
        elif command == READ_RATING:
            most_v, least_v, tenths_a, tens_w = struct.unpack(">HHHH", data)
            module.rating = Reading(Rating(most_v, least_v, tenths_a / 10, tens_w * 10.0), now_ms)

    # --- what is known

    def _ready(self, now_ms: int) -> tuple[int, ...]:
        """The modules that a charge can count on."""
        return tuple(address for address, module in sorted(self.modules.items())
                     if not module.is_silent(now_ms) and not module.faults)

    def readings(self, now_ms: int) -> Readings:
        used = [self.modules[address] for address in self.in_use] if self.command.is_on else [
            module for module in self.modules.values() if not module.is_silent(now_ms)]
        outputs = [module.output for module in used if module.output is not None]
        known: dict[str, Reading[float] | Reading[bool]] = {
            "supply_fault": Reading(bool(self._fault(now_ms)), now_ms)}
        if outputs and len(outputs) == len(used):
            at_ms = min(volts.at_ms for volts, _ in outputs)
            known["supply_voltage_v"] = Reading(max(volts.value for volts, _ in outputs), at_ms)
            known["supply_current_a"] = Reading(sum(amps.value for _, amps in outputs), at_ms)
        return known | self._limits(used)

    @staticmethod
    def _limits(modules: Iterable[Module]) -> dict[str, Reading[float]]:
        ratings = [module.rating for module in modules if module.rating is not None and not module.faults]
        if not ratings:
            return {}
        at_ms = min(rating.at_ms for rating in ratings)
        return {
            "supply_max_voltage_v": Reading(min(rating.value.max_voltage_v for rating in ratings), at_ms),
            "supply_max_current_a": Reading(sum(rating.value.max_current_a for rating in ratings), at_ms),
            "supply_max_power_w": Reading(sum(rating.value.max_power_w for rating in ratings), at_ms),
        }

    def _fault(self, now_ms: int) -> str:
        if not (self.in_use if self.command.is_on else self._ready(now_ms)):
            return "no module is ready"
        if not self.command.is_on:
            return ""
        used = (self.modules[address] for address in self.in_use)
        return "; ".join(m.trouble(now_ms) for m in used if m.faults or m.is_silent(now_ms))

    def trouble(self, now_ms: int) -> str:
        each = [text for module in self.modules.values() if (text := module.trouble(now_ms))]
        if not self.modules:
            each = [f"no module of group {self.which.group} answers"]
        return "; ".join(filter(None, [super().trouble(now_ms), *each]))

    # --- out

    def drive(self, outputs: Outputs, now_ms: int) -> None:
        assert isinstance(outputs, EvseOutputs)
        self._sent.driven_ms = now_ms
        was_on = self.command.is_on
        is_on = outputs.supply_enabled and outputs.supply_voltage_v > 0
        self.command = SetPoint(is_on, outputs.supply_voltage_v, max(0.0, outputs.supply_current_a)) \
            if is_on else SetPoint()
        if is_on and not was_on:
            self.in_use = self._ready(now_ms)
        self._tell(now_ms)

    def _tell(self, now_ms: int) -> None:
        """On and up at a measured pace, down and off at once, and all again from time to time."""
        command, sent = self.command, self._sent
        to = self.in_use if command.is_on else tuple(sorted(self.modules))
        passed_ms = now_ms - sent.at_ms
        is_new = sent.command is None or sent.to != to or command.is_on != sent.command.is_on
        is_lower = sent.command is not None and command.current_a < sent.command.current_a
        is_other = command != sent.command and passed_ms >= SET_EVERY_MS
        if not (is_new or is_lower or is_other or passed_ms >= REPEAT_MS):
            return
        sent.command, sent.to, sent.at_ms = command, to, now_ms
        for address in to:
            share_a = command.current_a / len(to)
            if command.is_on:
                self._send(address, SET_OUTPUT, struct.pack(">II", *self._fitted(address, share_a)))
            self._send(address, SWITCH, SWITCH_ON if command.is_on else SWITCH_OFF)
        for address in sorted(self.modules.keys() - set(to)):
            self._send(address, SWITCH, SWITCH_OFF)

    def _fitted(self, address: int, share_a: float) -> tuple[int, int]:
        """mV and mA, within what the module says that it can do."""
        rating = self.modules[address].rating
        volts = self.command.voltage_v
        if rating is not None:
            volts = min(volts, rating.value.max_voltage_v)
            share_a = min(share_a, rating.value.max_current_a)
        return round(volts * 1000), int(share_a * 1000)

    def _send(self, to: int, command: int, data: bytes, device: int = ONE) -> None:
        self.bus.send(frame_to(to, command, data, device))

    # --- time

    def next_deadline_ms(self) -> int:
        return self._sent.poll_at_ms

    def tick(self, now_ms: int) -> None:
        sent = self._sent
        if self.command.is_on and now_ms - sent.driven_ms > WATCHDOG_MS:
            self.command = SetPoint()
        self._tell(now_ms)
        if now_ms < sent.poll_at_ms:
            return
        sent.poll_at_ms = now_ms + POLL_MS
        sent.polls += 1
        if not self.command.is_on:
            self._forget_gone(now_ms)
        if self.which.group is not None and sent.polls % 10 == 1:
            self._send(self.which.group, READ_STATE, ASK, GROUP)
        for address, module in self.modules.items():
            self._send(address, READ_OUTPUT, ASK)
            if sent.polls % 2 == 0:
                self._send(address, READ_STATE, ASK)
            if module.rating is None or now_ms - module.rating.at_ms > RATING_EVERY_MS:
                self._ask_rating(address)

    def _ask_rating(self, address: int) -> None:
        if self._sent.polls % 5 == 1:
            self._send(address, READ_RATING, ASK)

    def _forget_gone(self, now_ms: int) -> None:
        """Modules that came by a group may go again."""
        if self.which.group is not None:
            self.modules = {address: module for address, module in self.modules.items()
                            if module.heard_ms is not None and now_ms - module.heard_ms <= GONE_MS}

    def last_will(self) -> Will:
        return self.bus.will(frame_to(address, SWITCH, SWITCH_OFF) for address in self.modules) \
            if self.command.is_on else ()

    def close(self) -> None:
        for address in self.modules:
            self._send(address, SWITCH, SWITCH_OFF)
        super().close()


def frame_to(address: int, command: int, data: bytes, device: int = ONE) -> CanFrame:
    """From us to a module, or a group of them."""
    return CanFrame(device << 22 | command << 16 | address << 8 | CONTROLLER, data, is_extended=True)
