"""A CAN bus of the tests without time of its own, and the devices on its other side."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from dataclasses import dataclass, field

from devices.can_frame import CanFrame, CanPart
from devices.part import SendCan, Will


class ListBus:
    """Keeps what a part sends; hands on nothing while it is cut."""

    def __init__(self, *parts: CanPart) -> None:
        self.parts = parts
        self.sent: list[CanFrame] = []
        self.is_cut = False
        self.is_closed = False
        for part in parts:
            part.bus = self

    def send(self, frame: CanFrame) -> None:
        if not self.is_cut:
            self.sent.append(frame)

    def trouble(self) -> str:
        return "cut" if self.is_cut else ""

    def will(self, frames: Iterable[CanFrame]) -> Will:
        return [SendCan(0, "list", "", 0, (), *frame) for frame in frames]

    def close(self) -> None:
        self.is_closed = True

    def take(self) -> list[CanFrame]:
        taken, self.sent = self.sent, []
        return taken

    def put(self, frames: Iterable[CanFrame], now_ms: int) -> None:
        """What the devices on the other side say."""
        for frame in frames:
            for part in self.parts:
                if not self.is_cut and any(wanted.fits(frame) for wanted in part.wanted):
                    part.receive(frame, now_ms)


@dataclass(slots=True)
class PowerModule:
    """An Infypower module: it obeys at once, and is loaded as `volts` and `amps` say if those are set."""

    address: int = 0
    group: int | None = None
    rating: tuple[int, int, int, int] = (1000, 150, 300, 3000)    # V, V, 0.1 A, 10 W
    state: bytearray = field(default_factory=lambda: bytearray(8))
    error: int = 0
    is_on: bool = False
    set_v: float = 0.0
    set_a: float = 0.0
    volts: float | None = None
    amps: float | None = None
    heard_ms: int = 0

    def watch(self, now_ms: int) -> None:
        """It switches off when it has heard nothing for 10 s."""
        if now_ms - self.heard_ms > 10_000:
            self.is_on = False

    def answer(self, frame: CanFrame) -> list[CanFrame]:
        device, command = frame.id >> 22 & 0x0F, frame.id >> 16 & 0x3F
        to, controller = frame.id >> 8 & 0xFF, frame.id & 0xFF
        is_ours = (device, to) in ((0x0A, self.address), (0x0B, self.group))
        if not frame.is_extended or frame.id >> 26 or not is_ours:
            return []
        data = self._obey(command, frame.data)
        if data is None:
            return []
        id_ = self.error << 26 | device << 22 | command << 16 | controller << 8 | self.address
        return [CanFrame(id_, data, is_extended=True)]

    def _obey(self, command: int, data: bytes) -> bytes | None:
        if command == 0x03:
            volts = self.set_v if self.is_on and self.volts is None else self.volts or 0.0
            return struct.pack(">ff", volts, (self.amps or 0.0) if self.is_on else 0.0)
        if command == 0x04:
            return bytes(self.state)
        if command == 0x0A:
            return struct.pack(">HHHH", *self.rating)
        if command == 0x1A:
            self.is_on = data[0] == 0
            return data
        if command == 0x1C:
            self.set_v, self.set_a = (value / 1000 for value in struct.unpack(">II", data))
            return data
        return None
