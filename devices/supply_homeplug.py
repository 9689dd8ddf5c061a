"""A power supply that is told what to give by a special HomePlug message, and answers with another one.

    to the supply    CM_ATTEN_CHAR.IND, broadcast: AF FE DC, voltage twice, current twice (0.1 V, 0.1 A)
    from the supply  CM_START_ATTEN_CHAR.IND: behind the run id DC 55 AA, two bytes, voltage (0.1 V)

Both as pyPLC 0.9 has them, all numbers big endian.  The message has no switch: 0 V and 0 A are off.  Current
is not measured.  Anybody on the powerline can send such an answer: name the supply's MAC address in
pyPlc.ini.

Watchdog: what the supply does when it hears nothing any more is its own affair; we go on saying 0 V, 0 A for
a second after the end, and our guardian says it when the program is killed.
"""

from __future__ import annotations

from collections.abc import Callable

from devices.base import WATCHDOG_MS
from devices.part import Outputs, Part, Readings, SendFrame, Will
from plc.commands import SlacMatched
from plc.safety.evse import EvseOutputs
from plc.session.commands import Phase
from plc.session.values import Reading
from plc.wire.homeplug import (
    ATTENUATION_GROUPS,
    BROADCAST,
    AttenCharInd,
    Mme,
    StartAttenCharInd,
    UnknownMme,
    encode,
)

Send = Callable[[AttenCharInd], None]

MARK_OF_COMMAND = bytes.fromhex("affedc")
MARK_OF_ANSWER = bytes.fromhex("dc55aa")
VOLTAGE_AT = 5    # bytes behind the run id
MOST = 0xFFFF
REPEAT_MS = 250
CHANGE_EVERY_MS = 50
OFF_REPEATS = 4
OFF = (0.0, 0.0)
IDLE_EVERY_MS = 5_000
# Phases in which its answers are needed, though it may still be off.
NEAR = ("PARAMETERS", "CABLE_CHECK", "ISOLATED", "PRE_CHARGE")


class HomeplugSupply(Part):
    """See the module.

    supply_mac: whose answers count; None: everybody's.  network: the interface, for the guardian; "" where
    there is none, as on a virtual cable.
    """

    name = "homeplug_supply"
    measures = frozenset(("supply_voltage_v",))
    drives = frozenset(("supply",))

    def __init__(self, send: Send, own_mac: bytes, supply_mac: bytes | None = None, now_ms: int = 0,
                 network: str = "") -> None:
        self.send = send
        self.network = network
        self.needs_guardian = network != ""
        self.own_mac = own_mac
        self.supply_mac = supply_mac
        self._run_id = bytes(8)
        self._voltage: Reading[float] | None = None
        self._is_near = False
        self._wanted = OFF
        self._told: tuple[float, float] | None = None
        self._told_ms = self._driven_ms = now_ms
        self._off_repeats = OFF_REPEATS

    # --- in

    def receive(self, message: Mme | UnknownMme, now_ms: int) -> None:
        """Every message on the powerline; most are not for us."""
        if not isinstance(message, StartAttenCharInd) or message.trailing is None:
            return
        if self.supply_mac not in (None, message.source) or message.source == self.own_mac:
            return
        tail = message.trailing
        if tail.startswith(MARK_OF_ANSWER) and len(tail) >= VOLTAGE_AT + 2:
            volts = int.from_bytes(tail[VOLTAGE_AT : VOLTAGE_AT + 2], "big") / 10
            self._voltage = Reading(volts, now_ms)

    def readings(self, _now_ms: int) -> Readings:
        return {} if self._voltage is None else {"supply_voltage_v": self._voltage}

    def tell(self, event: object, _now_ms: int) -> None:
        if isinstance(event, SlacMatched):
            self._run_id = event.run_id
        elif isinstance(event, Phase):
            self._is_near = event.name in NEAR

    def trouble(self, now_ms: int) -> str:
        if self._voltage is None or now_ms - self._voltage.at_ms > WATCHDOG_MS:
            return "the power supply does not answer"
        return ""

    # --- out

    def drive(self, outputs: Outputs, now_ms: int) -> None:
        assert isinstance(outputs, EvseOutputs)
        self._driven_ms = now_ms
        is_on = outputs.supply_enabled
        self._wanted = (outputs.supply_voltage_v, max(0.0, outputs.supply_current_a)) if is_on else OFF
        self._say(now_ms)

    def _say(self, now_ms: int) -> None:
        passed_ms = now_ms - self._told_ms
        is_lower = self._told is not None and self._wanted[1] < self._told[1]
        is_other = self._wanted != self._told and (self._told is None or passed_ms >= CHANGE_EVERY_MS)
        if is_lower or is_other:
            self._off_repeats = OFF_REPEATS
        elif passed_ms < self._every_ms():
            return
        elif self._wanted == OFF:
            self._off_repeats = max(0, self._off_repeats - 1)
        self._told, self._told_ms = self._wanted, now_ms
        self.send(self._message(*self._wanted))

    def _every_ms(self) -> int:
        is_busy = self._wanted != OFF or self._off_repeats or self._is_near
        return REPEAT_MS if is_busy else IDLE_EVERY_MS

    def _message(self, voltage_v: float, current_a: float) -> AttenCharInd:
        volts, amps = (min(MOST, round(value * 10)).to_bytes(2, "big") for value in (voltage_v, current_a))
        payload = MARK_OF_COMMAND + volts * 2 + amps * 2
        return AttenCharInd(destination=BROADCAST, source=self.own_mac, source_address=BROADCAST,
                            run_id=self._run_id, num_sounds=10, num_groups=ATTENUATION_GROUPS,
                            attenuation_db=payload.ljust(ATTENUATION_GROUPS, b"\0"))  # fmt: skip

    # --- time

    def next_deadline_ms(self) -> int:
        return self._told_ms + self._every_ms()

    def tick(self, now_ms: int) -> None:
        if now_ms - self._driven_ms > WATCHDOG_MS:
            self._wanted = OFF
        self._say(now_ms)

    def last_will(self) -> Will:
        """0 V and 0 A, more than once: frames get lost."""
        if not self.network or self._told in (None, OFF):
            return ()
        frame = encode(self._message(*OFF))
        times_ms = range(0, OFF_REPEATS * REPEAT_MS, REPEAT_MS)
        return [SendFrame(after_ms, self.network, frame) for after_ms in times_ms]

    def close(self) -> None:
        self._wanted = OFF
        self.send(self._message(*self._wanted))
