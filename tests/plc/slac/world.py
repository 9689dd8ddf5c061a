"""A powerline in virtual time: hosts, their virtual modems, and a line that loses and delays on purpose."""

from __future__ import annotations

import heapq
import random
from collections.abc import Callable
from typing import Any

from plc.commands import Command, SendMme, SlacFailed
from plc.slac.evse import EvseSlac, EvseSlacOptions
from plc.slac.modem import RandomBytes
from plc.slac.pev import PevSlac, PevSlacOptions
from plc.slac.virtual_modem import ModemOptions, Signal, ToHost, VirtualModem
from plc.wire.homeplug import Mme, UnknownMme, decode_frame, encode


def mac(number: int) -> bytes:
    return bytes([2, 0, 0, 0, number >> 8, number & 255])


class Host:
    """A machine behind its modem; what it says other than frames is kept in `said`."""

    def __init__(self, world: World, machine: Any, modem: VirtualModem) -> None:
        self.world = world
        self.machine = machine
        self.modem = modem
        self.said: list[tuple[int, Command]] = []
        self.sent: list[tuple[int, Mme | UnknownMme]] = []

    def of(self, kind: type) -> list[Any]:
        return [command for _, command in self.said if isinstance(command, kind)]

    def times_of(self, kind: type) -> list[int]:
        return [at_ms for at_ms, message in self.sent if isinstance(message, kind)]


class World:
    """One line with everything on it; run_until() moves the clock from deadline to deadline."""

    def __init__(self, seed: int = 1, loss: float = 0.0, delay_ms: int = 1) -> None:
        self.random = random.Random(seed)
        self.loss = loss
        self.delay_ms = delay_ms
        self.now_ms = 0
        self.hosts: list[Host] = []
        self.in_the_air: list[tuple[int, int, Host, Signal]] = []
        self.order = 0
        self.frames = 0

    @property
    def random_bytes(self) -> RandomBytes:
        return self.random.randbytes

    def add(self, machine: Any, number: int, options: ModemOptions | None = None) -> Host:
        modem = VirtualModem(mac(0xB000 + number), self.random_bytes, options, self.now_ms)
        host = Host(self, machine, modem)
        self.hosts.append(host)
        return host

    def car(
        self, number: int = 1, options: PevSlacOptions | None = None, modem: ModemOptions | None = None
    ) -> Host:
        return self.add(PevSlac(mac(number), self.random_bytes, options, self.now_ms), number, modem)

    def charger(
        self, number: int = 2, options: EvseSlacOptions | None = None, modem: ModemOptions | None = None
    ) -> Host:
        host = self.add(EvseSlac(mac(number), self.random_bytes, options, self.now_ms), number, modem)
        host.machine.start(self.now_ms)
        return host

    def inject(self, message: Mme | UnknownMme) -> None:
        """A stranger's frame that reaches every host."""
        for host in self.hosts:
            host.machine.receive(message, self.now_ms)
        self.settle()

    def run(self, for_ms: int, until: Callable[[], bool] = lambda: False) -> bool:
        end_ms = self.now_ms + for_ms
        self.settle()
        while not until():
            due = self.next_due()
            if due is None or due > end_ms:
                self.now_ms = end_ms
                return until()
            self.now_ms = max(self.now_ms, due)
            while self.in_the_air and self.in_the_air[0][0] <= self.now_ms:
                _, _, host, signal = heapq.heappop(self.in_the_air)
                host.modem.from_line(signal, self.now_ms)
            for host in self.hosts:
                host.modem.tick(self.now_ms)
                host.machine.tick(self.now_ms)
            self.settle()
        return True

    def next_due(self) -> int | None:
        dues = [self.in_the_air[0][0]] if self.in_the_air else []
        for host in self.hosts:
            dues += [due for m in (host.modem, host.machine) if (due := m.next_deadline_ms()) is not None]
        return min(dues, default=None)

    def settle(self) -> None:
        """Carry out commands until nobody has any left."""
        busy = True
        while busy:
            busy = False
            for host in self.hosts:
                for command in host.machine.take_commands():
                    busy = True
                    self.carry_out(host, command)
                for output in host.modem.take_commands():
                    busy = True
                    if isinstance(output, ToHost):
                        host.machine.receive(decode_frame(output.frame), self.now_ms)
                    else:
                        self.transmit(host, output.signal)

    def carry_out(self, host: Host, command: Command) -> None:
        if isinstance(command, SendMme):
            self.frames += 1
            host.sent.append((self.now_ms, command.message))
            host.modem.from_host(encode(command.message), self.now_ms)
        else:
            host.said.append((self.now_ms, command))

    def transmit(self, sender: Host, signal: Signal) -> None:
        for host in self.hosts:
            if host is not sender and self.random.random() >= self.loss:
                self.order += 1
                heapq.heappush(self.in_the_air, (self.now_ms + self.delay_ms, self.order, host, signal))


def failed(host: Host) -> str:
    return "; ".join(command.why for command in host.of(SlacFailed))
