"""What devices on a CAN bus have in common: frames, which of them they want, and the way out.

    class Something(CanPart):
        wanted = (Wanted(0x102),)
        def receive(self, frame, now_ms): ...      every frame that is wanted
        self.bus.send(CanFrame(0x108, data))       never waits; what does not fit in is lost

The bus itself is in edge/can_port.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple, Protocol

from devices.part import Part, Will

STANDARD_IDS = 1 << 11
EXTENDED_IDS = 1 << 29
DATA_BYTES = 8


class CanFrame(NamedTuple):
    """A frame of classic CAN: up to 8 bytes, an identifier of 11 bits or, extended, of 29."""

    id: int
    data: bytes
    is_extended: bool = False

    def __str__(self) -> str:
        return f"{self.id:08X}" if self.is_extended else f"{self.id:03X}"


class Wanted(NamedTuple):
    """Frames whose identifier has these bits where the mask has ones."""

    id: int
    mask: int = EXTENDED_IDS - 1
    is_extended: bool = False

    def fits(self, frame: CanFrame) -> bool:
        return frame.is_extended == self.is_extended and (frame.id ^ self.id) & self.mask == 0


class CanBus(Protocol):
    """The way to the bus for one device."""

    def send(self, frame: CanFrame) -> None:
        """Put it on the bus as soon as may be; while the bus is away, it is lost."""

    def trouble(self) -> str:
        """Why nothing can be sent or heard now; "" while all is well."""

    def will(self, frames: Iterable[CanFrame]) -> Will:
        """The same for the guardian: to be sent when we are gone."""

    def close(self) -> None: ...


class NoBus:
    """Before there is a bus."""

    def send(self, frame: CanFrame) -> None:
        """It is lost."""

    def trouble(self) -> str:
        return "no CAN bus"

    def will(self, _frames: Iterable[CanFrame]) -> Will:
        return ()

    def close(self) -> None:
        """There is nothing to close."""


class CanPart(Part):
    """A device on a CAN bus; see the module."""

    wanted: tuple[Wanted, ...] = ()

    def __init__(self) -> None:
        self.bus: CanBus = NoBus()

    def receive(self, frame: CanFrame, now_ms: int) -> None:
        """A frame that is wanted; whatever is in it, nothing is raised."""

    def trouble(self, _now_ms: int) -> str:
        return self.bus.trouble()

    def close(self) -> None:
        self.bus.close()


def silence(heard: Mapping[int, int], wanted: Iterable[int], now_ms: int, most_ms: int) -> str:
    """Which of these identifiers have not been heard for so long.  heard: identifier -> when, last."""
    silent = [f"0x{id_:X}" for id_ in wanted if id_ not in heard or now_ms - heard[id_] > most_ms]
    return f"nothing is heard of {', '.join(silent)}" if silent else ""


def number(data: bytes, at: int, size: int, scale: float = 1.0) -> float | None:
    """An unsigned little endian number, or None if the frame is too short for it."""
    if len(data) < at + size:
        return None
    return int.from_bytes(data[at : at + size], "little") * scale
