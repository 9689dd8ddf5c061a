"""The powerline side alone: from "plugged in" to "TCP may be opened", and every step of it in a line.

    python -m edge.powerline P S            a car on a virtual cable; in another terminal
    python -m edge.powerline E S            a charger on it
    python -m edge.powerline P --interface eth0

Keys: S software versions, s SET_KEY, t SET_KEY with another key, G GET_KEY, 1 start SLAC, P or E change the
mode, space stop, x exit, ? help.  With --commands the same as lines on standard input.
"""

from __future__ import annotations

import argparse
import os
import secrets
import socket
import sys

from edge.command_line import CommandLine
from edge.key_table import KeyTable
from edge.keys import KeyReader, KeySource
from edge.loop import Loop
from edge.places import cable_world, interface_world
from edge.shown import event_values, shown
from plc.commands import ChargerFound, Command, Note, TogglePilot
from plc.errors import ConfigError, PyPlcError
from plc.slac.evse import EvseSlacOptions
from plc.slac.pev import PevSlacOptions
from plc.slac.virtual_modem import ModemOptions
from plc.wire.ip import ip6_text
from pyPlcHomeplug import CarHomeplug, ChargerHomeplug, Homeplug, World

PORT = 15118


class Powerline:
    """One side, its keys, and its log on standard output."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.loop = Loop()
        self.started_ms = self.loop.clock()
        self.side: Homeplug | None = None
        self.listener: socket.socket | None = None
        self.keys = KeyTable(lambda key, what: self.say("key", key=key, what=what), {
            "S": ("ask all modems for their software version", lambda: self.need().query_versions()),
            "s": ("SET_KEY: give the local modem the key we know", lambda: self.need().set_key()),
            "t": ("SET_KEY with another key, to leave the network", lambda: self.need().set_key(change=2)),
            "G": ("GET_KEY: ask the local modem for its key", lambda: self.need().get_key()),
            "1": ("start SLAC (a charger only sends CM_SLAC_PARM.REQ)", lambda: self.need().start_slac()),
            "P": ("become a car", lambda: self.become("P")),
            "E": ("become a charger", lambda: self.become("E")),
            " ": ("stop", self.stop_session),
            "x": ("exit", self.leave),
        })

    def run(self) -> None:
        """Until x, Ctrl-C or a termination signal; leaves everything in order."""
        keys = None
        try:
            self.become(self.options.mode)
            keys = KeyReader(self.loop, self.press, KeySource(sys.stdin, lines=self.options.commands))
            self.say("end", by=self.loop.run())
        finally:
            if keys is not None:
                keys.close()
            self.put_away()
            self.loop.close()

    # --- by hand

    def press(self, key: str) -> None:
        try:
            self.keys.press(key)
        except PyPlcError as error:
            self.say("key", key=key, refused=str(error))

    def need(self) -> Homeplug:
        assert self.side is not None
        return self.side

    def become(self, mode: str) -> str:
        self.put_away()
        world = self.world()
        if mode == "P":
            car = CarHomeplug(self.loop, world, secrets.token_bytes, self.happened, self.noted,
                              slac=PevSlacOptions(needs_modem=not self.options.no_modem),
                              wants_tls=self.options.tls)  # fmt: skip
            self.side = car
            car.start()
            if not self.options.wait:
                car.plugged_in()
        else:
            port = self.listen(world)
            self.side = ChargerHomeplug(self.loop, world, secrets.token_bytes, self.happened, self.noted,
                                        tcp_port=port, slac=EvseSlacOptions())  # fmt: skip
            self.side.start()
        return f"mode {mode}, MAC {world.own_mac.hex(':')}"

    def put_away(self) -> None:
        if self.side is not None:
            self.side.close()
            self.side = None
        if self.listener is not None:
            self.loop.remove_reader(self.listener)
            self.listener.close()
            self.listener = None

    def stop_session(self) -> str:
        if isinstance(self.side, CarHomeplug):
            self.side.unplugged()
        elif isinstance(self.side, ChargerHomeplug):
            self.side.session_ends()
        return "stopped; 1 starts again"

    def leave(self) -> str:
        self.loop.stop("x")
        return "exit"

    # --- where, and what happens there

    def world(self) -> World:
        options = self.options
        if options.interface:
            return interface_world(options.interface, lambda text: self.say("port", what=text))
        modem = ModemOptions(restart_ms=options.modem_restart_ms)
        return cable_world(options.cable, modem)

    def listen(self, world: World) -> int:
        """A TCP port that is really there; who connects is told of and sent away."""
        try:
            self.listener = socket.create_server(("::", PORT), family=socket.AF_INET6)
        except OSError:
            self.listener = socket.create_server(("::", 0), family=socket.AF_INET6)
        self.listener.setblocking(False)
        self.loop.add_reader(self.listener, self.accept)
        port: int = self.listener.getsockname()[1]
        self.say("tcp", listening=f"[{ip6_text(world.address)}]:{port}")
        return port

    def accept(self, _now_ms: int) -> None:
        assert self.listener is not None
        try:
            connection, (host, port, *_) = self.listener.accept()
        except OSError:
            return    # gone again before we looked
        connection.close()
        self.say("tcp", connected_from=f"[{host}]:{port}")

    def happened(self, event: Command, _now_ms: int) -> None:
        if isinstance(event, TogglePilot) and isinstance(self.side, CarHomeplug):
            self.say("TogglePilot", refused="there is no control pilot here")
            self.side.toggling_refused()
            return
        if isinstance(event, ChargerFound):
            place = f"[{ip6_text(event.address)}]:{event.port}"
            self.say("ChargerFound", place=place, tls="yes" if event.is_tls else "no")
        else:
            self.say(type(event).__name__, **event_values(event))

    def noted(self, note: Note, _now_ms: int) -> None:
        self.say(f"{note.who:6}{note.event}", **note.values)

    def say(self, event: str, **values: object) -> None:
        seconds = (self.loop.clock() - self.started_ms) / 1000
        print(f"[{seconds:9.3f}] {event}", *(f"{name}={shown(value)}" for name, value in values.items()),
              flush=True)  # fmt: skip


def options_of(arguments: list[str]) -> argparse.Namespace:
    parser = CommandLine("python -m edge.powerline", description=__doc__)
    parser.add_argument("mode", choices=("P", "E"), help="car or charger")
    parser.add_argument("simulation", nargs="?", choices=("S",), help="on a virtual cable")
    parser.add_argument("--interface", metavar="NAME", help="the network interface the modem hangs on")
    parser.add_argument("--cable", metavar="NAME", default="pyPLC", help="which virtual cable (pyPLC)")
    parser.add_argument("--modem-restart-ms", type=int, default=100,
                        help="how long the virtual modem is deaf after SET_KEY (100; a real one 5000)")
    parser.add_argument("--commands", action="store_true", help="read commands as lines, not as keys")
    parser.add_argument("--wait", action="store_true", help="do not start SLAC before key 1")
    parser.add_argument("--no-modem", action="store_true", help="go on if no modem answers SET_KEY")
    parser.add_argument("--tls", action="store_true", help="ask the charger for TLS")
    options = parser.parse_args(arguments)
    if bool(options.interface) == bool(options.simulation):
        raise ConfigError("command line: want either S or --interface NAME")
    return options


def main(arguments: list[str]) -> int:
    try:
        Powerline(options_of(arguments)).run()
    except PyPlcError as error:
        print(f"edge.powerline: {error}", file=sys.stderr)
        return 2 if isinstance(error, ConfigError) else 1
    except BrokenPipeError:
        # Whoever read the log has gone; Python must not try to write the rest of it at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
