"""Virtual modems between real network interfaces: one modem for each, and a line that joins them.

    python -m edge.virtual_line line0 line1        (root, or setcap as for the program itself)

Programs of anybody, at the other ends of these interfaces (veth pairs, say), meet their modems there: they
can be tested over real libpcap without hardware.
"""

from __future__ import annotations

import argparse
import heapq
import random
import secrets
import socket
import sys
from functools import partial
from itertools import count

from edge.command_line import CommandLine
from edge.loop import Loop
from edge.pcap_port import EVERYTHING, PcapPort, PortError
from edge.places import random_mac
from plc.errors import ConfigError, PyPlcError
from plc.slac.virtual_modem import ModemOptions, Signal, ToHost, VirtualModem
from plc.wire.udp6 import with_checksum


def claim(interface: str) -> socket.socket | None:
    """Be the only virtual line on this interface: two would pass each other's frames round and round.

    The claim ends with the process.  It is a name in the abstract socket space, which each network namespace
    has for itself; None where the system has none (other than Linux).  Raises PortError if it is taken.
    """
    if sys.platform != "linux":
        return None
    claimed = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    try:
        claimed.bind(f"\0pyPLC virtual line {interface}")
    except OSError:
        claimed.close()
        raise PortError(f"{interface}: another virtual line runs on this interface already; end that one "
                        "first, or name all interfaces of the line in one command") from None
    return claimed


class VirtualLine:
    """All modems of one line."""

    def __init__(self, loop: Loop, *, loss: float = 0.0, delay_ms: int = 0) -> None:
        self.loop = loop
        self.loss = loss
        self.delay_ms = delay_ms
        self.modems: list[VirtualModem] = []
        self.ports: list[PcapPort] = []
        self._claims: list[socket.socket | None] = []
        self._chance = random.Random()  # noqa: S311 - losses on purpose, no secret
        self._under_way: list[tuple[int, int, int, Signal]] = []
        self._order = count()
        loop.add_part(self)

    def add(self, interface: str, options: ModemOptions, mac: bytes | None = None) -> VirtualModem:
        """A modem whose Ethernet port is this interface."""
        self._claims.append(claim(interface))
        number = len(self.modems)
        modem = VirtualModem(mac or random_mac(), secrets.token_bytes, options, self.loop.clock())
        self.modems.append(modem)
        self.ports.append(PcapPort(self.loop, interface, partial(self._from_host, number),
                                   packet_filter=EVERYTHING))  # fmt: skip
        return modem

    def close(self) -> None:
        self.loop.remove_part(self)
        for port in self.ports:
            port.close()
        for claimed in self._claims:
            if claimed is not None:
                claimed.close()

    def _from_host(self, number: int, frame: bytes, now_ms: int) -> None:
        # A frame caught before the network card has no checksum yet; behind another card it would be wrong.
        self.modems[number].from_host(with_checksum(frame), now_ms)
        self._carry_out(now_ms)

    def _carry_out(self, now_ms: int) -> None:
        busy = True
        while busy:
            busy = False
            for number, modem in enumerate(self.modems):
                for command in modem.take_commands():
                    busy = True
                    if isinstance(command, ToHost):
                        self.ports[number].send(command.frame)
                    else:
                        self._transmit(number, command.signal, now_ms)

    def _transmit(self, sender: int, signal: Signal, now_ms: int) -> None:
        for number, modem in enumerate(self.modems):
            if number == sender or self._chance.random() < self.loss:
                continue
            if self.delay_ms:
                due = now_ms + self.delay_ms
                heapq.heappush(self._under_way, (due, next(self._order), number, signal))
            else:
                modem.from_line(signal, now_ms)

    def next_deadline_ms(self) -> int | None:
        dues = [modem.next_deadline_ms() for modem in self.modems]
        dues += [self._under_way[0][0]] if self._under_way else []
        return min(dues, default=None)

    def tick(self, now_ms: int) -> None:
        while self._under_way and self._under_way[0][0] <= now_ms:
            _, _, number, signal = heapq.heappop(self._under_way)
            self.modems[number].from_line(signal, now_ms)
        for modem in self.modems:
            modem.tick(now_ms)
        self._carry_out(now_ms)


def options_of(arguments: list[str]) -> argparse.Namespace:
    parser = CommandLine("python -m edge.virtual_line", description=__doc__)
    parser.add_argument("interfaces", nargs="+", metavar="INTERFACE")
    parser.add_argument("--modem-restart-ms", type=int, default=100)
    parser.add_argument("--loss", type=float, default=0.0, help="share of signals lost on the line, 0 to 1")
    parser.add_argument("--delay-ms", type=int, default=0)
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> int:
    try:
        run(options_of(arguments))
    except PyPlcError as error:
        print(f"edge.virtual_line: {error}", file=sys.stderr)
        return 2 if isinstance(error, ConfigError) else 1
    return 0


def run(options: argparse.Namespace) -> None:
    """Until a signal ends it."""
    loop = Loop()
    line = VirtualLine(loop, loss=options.loss, delay_ms=options.delay_ms)
    try:
        for interface in options.interfaces:
            modem = line.add(interface, ModemOptions(restart_ms=options.modem_restart_ms))
            print(f"{interface}: modem {modem.mac.hex(':')}", flush=True)
        loop.run()
    finally:
        line.close()
        loop.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
