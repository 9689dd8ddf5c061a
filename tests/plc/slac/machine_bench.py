"""A SLAC machine and a clock; its frames are taken apart as another program would."""

from __future__ import annotations

from itertools import count
from typing import Generic, TypeVar

from plc.commands import SendMme
from plc.slac.evse import EvseSlac
from plc.slac.pev import PevSlac
from plc.wire.homeplug import Mme, decode_frame, encode

M = TypeVar("M", PevSlac, EvseSlac)


class MachineBench(Generic[M]):
    """`sent` has every message with its time, `said` everything else that the machine commands."""

    machine: M

    def __init__(self) -> None:
        self.numbers = count(1)
        self.now_ms = 0
        self.sent: list[tuple[int, Mme]] = []
        self.said: list[object] = []

    def random_bytes(self, size: int) -> bytes:
        """Different each time, the same in every run."""
        return next(self.numbers).to_bytes(size, "little")

    def take(self) -> list[Mme]:
        fresh = []
        for command in self.machine.take_commands():
            if isinstance(command, SendMme):
                message = decode_frame(encode(command.message))
                assert isinstance(message, Mme)
                fresh.append(message)
                self.sent.append((self.now_ms, message))
            else:
                self.said.append(command)
        return fresh

    def start(self) -> list[Mme]:
        self.machine.start(self.now_ms)
        return self.take()

    def hear(self, message: Mme) -> list[Mme]:
        self.machine.receive(decode_frame(encode(message)), self.now_ms)
        return self.take()

    def pass_ms(self, ms: int) -> list[Mme]:
        end_ms = self.now_ms + ms
        fresh = []
        while (due := self.machine.next_deadline_ms()) is not None and due <= end_ms:
            self.now_ms = due
            self.machine.tick(due)
            fresh += self.take()
        self.now_ms = end_ms
        return fresh

    def of(self, kind: type) -> list[object]:
        return [command for command in self.said if isinstance(command, kind)]
