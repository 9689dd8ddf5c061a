"""A car whose battery speaks CHAdeMO: its messages on CAN stand for the battery's interface.

    0x100  car      voltage of the battery (pyPLC 0.9 reads it in bytes 0, 1), its maximum, full scale of SoC
    0x102  car      target voltage, current that is asked for, faults, status, SoC
    0x108  charger  the most that the charger gives; sent as the answer to each 0x100
    0x109  charger  what it gives now

A byte carries 255 A at most: a charger that can do more is told as 255 A.  Without 0x102 for a second
nothing is asked for.  Sources: pyPLC 0.9 for what was read and sent; IEEE 2030.1.1 for the rest.
"""

from __future__ import annotations

from devices.can_frame import CanFrame, CanPart, Wanted, number, silence
from devices.part import Readings
from plc.safety.ears import amount, body_of, part
from plc.session.values import Reading

CAR_LIMITS, CAR_WANTS = 0x100, 0x102
CHARGER_LIMITS, CHARGER_PRESENT = 0x108, 0x109
SILENT_MS = 1_000
MOST_A = 255
MOST_V = 0xFFFF
# Below this a maximum of the battery is what some adapters send instead of nothing.
LEAST_MAXIMUM_V = 60
PROTOCOL = 0x0A
STATUS_READY = 0x04

# 0x102, byte 4: everything in it is a fault of the battery.  Byte 5: two bits ask for the end.
FAULTS = ("over-voltage", "under-voltage", "current deviation", "over-temperature", "voltage deviation")
STATUS_FAULT, STATUS_STOP = 0x04, 0x10


class Chademo(CanPart):
    """See the module."""

    name = "chademo"
    wanted = (Wanted(CAR_LIMITS), Wanted(CAR_WANTS))
    measures = frozenset(("battery_voltage_v", "max_voltage_v", "max_current_a", "target_voltage_v",
                          "target_current_a", "battery_soc_percent", "battery_ready", "battery_stop"))

    def __init__(self) -> None:
        super().__init__()
        self._readings: dict[str, Reading[float] | Reading[bool]] = {}
        self._heard: dict[int, int] = {}
        self._full_scale = 100.0
        self._ends: tuple[str, ...] = ()
        self._max_v: float = 0.0
        self._max_a: float = 0.0
        self._present_v: float = 0.0
        self._present_a: float = 0.0

    def readings(self, _now_ms: int) -> Readings:
        return self._readings

    def trouble(self, now_ms: int) -> str:
        said = "the battery wants to end: " + ", ".join(self._ends) if self._ends else ""
        silent = silence(self._heard, (CAR_LIMITS, CAR_WANTS), now_ms, SILENT_MS)
        return super().trouble(now_ms) or silent or said

    # --- the car's side of the bus

    def receive(self, frame: CanFrame, now_ms: int) -> None:
        self._heard[frame.id] = now_ms
        if frame.id == CAR_LIMITS:
            self._hear_limits(frame.data, now_ms)
            self._answer()
        elif frame.id == CAR_WANTS:
            self._hear_wants(frame.data, now_ms)

    def _hear_limits(self, data: bytes, now_ms: int) -> None:
        self._know("battery_voltage_v", number(data, 0, 2), now_ms)
        maximum_v = number(data, 4, 2)
        if maximum_v is not None and maximum_v >= LEAST_MAXIMUM_V:
            self._know("max_voltage_v", maximum_v, now_ms)
        self._full_scale = number(data, 6, 1) or self._full_scale

    def _hear_wants(self, data: bytes, now_ms: int) -> None:
        self._know("target_voltage_v", number(data, 1, 2), now_ms)
        wanted_a = number(data, 3, 1)
        self._know("target_current_a", wanted_a, now_ms)
        # CHAdeMO has no limit but the request, which is 0 before the charge: what is told here is that the
        # battery lives, and the most that it can ever ask for.
        self._know("max_current_a", None if wanted_a is None else float(MOST_A), now_ms)
        faults, status, scaled = number(data, 4, 1), number(data, 5, 1), number(data, 6, 1)
        if scaled is not None:
            self._know("battery_soc_percent", min(100.0, scaled / self._full_scale * 100), now_ms)
        self._hear_end(int(faults or 0), int(status or 0), now_ms)

    def _hear_end(self, faults: int, status: int, now_ms: int) -> None:
        wrong = [name for bit, name in enumerate(FAULTS) if faults >> bit & 1]
        if faults and not wrong:
            wrong.append(f"fault bits {faults:#04x}")
        if status & STATUS_FAULT:
            wrong.append("a fault of the charging system")
        wants_stop = bool(status & STATUS_STOP)
        self._ends = (*wrong, "a normal stop") if wants_stop else tuple(wrong)
        self._readings["battery_ready"] = Reading(not wrong, now_ms)
        self._readings["battery_stop"] = Reading(wants_stop, now_ms)

    def _know(self, name: str, value: float | None, now_ms: int) -> None:
        if value is not None:
            self._readings[name] = Reading(value, now_ms)

    # --- the charger's side, as the car hears it by CCS

    def hear(self, message: object, _now_ms: int) -> None:
        _, content = body_of(message)
        if message is None:
            self._max_v = self._max_a = self._present_v = self._present_a = 0.0
        limits = part(content, "DC_EVSEChargeParameter") or content
        for attribute, holder, field in (
            ("_max_v", limits, "EVSEMaximumVoltageLimit"), ("_max_a", limits, "EVSEMaximumCurrentLimit"),
            ("_present_v", content, "EVSEPresentVoltage"), ("_present_a", content, "EVSEPresentCurrent"),
        ):  # fmt: skip
            if (value := amount(holder, field)) is not None:
                setattr(self, attribute, max(0.0, value))

    def _answer(self) -> None:
        volts, amps = _bytes(self._max_v, self._max_a)
        self.bus.send(CanFrame(CHARGER_LIMITS, bytes(1) + volts + amps + bytes(4)))
        volts, amps = _bytes(self._present_v, self._present_a)
        status = STATUS_READY if self._max_v > 0 else 0
        self.bus.send(CanFrame(CHARGER_PRESENT, bytes((PROTOCOL,)) + volts + amps + bytes((0, status, 0, 0))))


def _bytes(volts: float, amps: float) -> tuple[bytes, bytes]:
    """Two bytes of voltage and one of current, as much as fits in."""
    return min(MOST_V, int(volts)).to_bytes(2, "little"), bytes((min(MOST_A, int(amps)),))
