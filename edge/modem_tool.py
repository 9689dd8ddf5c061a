"""Modems by hand: which are there, and what they remember.

    python -m edge.modem_tool list --interface eth0
    python -m edge.modem_tool read modem.pib --interface eth0
    python -m edge.modem_tool configure pev --interface eth0 [--dry-run]
    python -m edge.modem_tool write modem.pib --interface eth0          the way back: write a backup

configure reads the modem's parameter block, keeps it as a backup file, sets what a car's (pev) or a charger's
(evse) modem needs, writes it, restarts the modem and reads it back.  A modem keeps its old block until the
last step.  S instead of --interface uses the modem of a virtual cable.
"""

from __future__ import annotations

import argparse
import secrets
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from edge.loop import Loop
from edge.pcap_port import PcapPort, Port
from edge.places import cable_world
from plc.commands import Command, ModemSeen, ModemsFound, SendMme
from plc.errors import ConfigError, FrameError, PyPlcError
from plc.slac.modem import ModemSearch
from plc.slac.modem_config import Conversation, Line, ModemError, Talk, read_block, write_and_verify
from plc.slac.pib import ParameterBlock, Role
from plc.wire.homeplug import LOCAL_MODEM, decode_frame, encode
from pyPlcHomeplug import Machine


class ModemTool:
    """One port, and one conversation at a time on it."""

    def __init__(self, loop: Loop, own_mac: bytes, open_port: Callable[[Loop, Any], Port]) -> None:
        self.loop = loop
        self.own_mac = own_mac
        self.port = open_port(loop, self._hear)
        self._talking: ModemSearch | Conversation | None = None
        self._said: list[Command] = []
        loop.add_part(self)

    def close(self) -> None:
        self.loop.remove_part(self)
        self.port.close()

    def find(self) -> tuple[ModemSeen, ...]:
        """All modems that answer, the local one first."""
        search = ModemSearch(self.own_mac, self.loop.clock())
        search.search(self.loop.clock())
        self._talking = search
        while True:
            self._step()
            for command in self._said:
                if isinstance(command, ModemsFound):
                    return command.modems

    def local(self) -> Line:
        """The modem on this very port.  Raises ModemError if none answers."""
        found = self.find()
        if not found:
            raise ModemError("no modem answers; is it powered, and is this its interface?")
        local = next((seen for seen in found if seen.is_local), None)
        return Line(self.own_mac, local.mac if local else LOCAL_MODEM)

    def talk(self, talk: Talk, progress: Callable[[], None] = lambda: None) -> Any:
        """Carry one conversation through; returns its result or raises its failure."""
        conversation = Conversation(talk, self.loop.clock())
        self._talking = conversation
        while not conversation.is_finished:
            self._step()
            progress()
        if conversation.failure is not None:
            raise conversation.failure
        return conversation.result

    def _step(self) -> None:
        self._carry_out()
        self.loop.run_once(longest_ms=1000)
        self._carry_out()

    def _hear(self, frame: bytes, now_ms: int) -> None:
        if frame[12:14] != b"\x88\xe1" or self._talking is None:
            return
        try:
            message = decode_frame(frame)
        except FrameError:
            return
        self._talking.receive(message, now_ms)

    def next_deadline_ms(self) -> int | None:
        return None if self._talking is None else self._talking.next_deadline_ms()

    def tick(self, now_ms: int) -> None:
        if self._talking is not None:
            self._talking.tick(now_ms)
        self._carry_out()

    def _carry_out(self) -> None:
        machine: Machine | None = self._talking
        for command in [] if machine is None else machine.take_commands():
            if isinstance(command, SendMme):
                self.port.send(encode(command.message))
            else:
                self._said.append(command)


# --- what the user asks for


def list_modems(tool: ModemTool, _options: argparse.Namespace) -> None:
    found = tool.find()
    for seen in found:
        place = "local " if seen.is_local else "remote"
        print(f"{seen.mac.hex(':')}  {place}  {seen.version}")
        if seen.known_bad:
            print(f"  warning: this firmware is known to fail: {seen.known_bad}")
    if not found:
        raise ModemError("no modem answers; is it powered, and is this its interface?")


def read_modem(tool: ModemTool, options: argparse.Namespace) -> None:
    line = tool.local()
    block: ParameterBlock = tool.talk(read_block(line))
    save(Path(options.file), block)
    print(f"{options.file}: parameter block of {block['MAC'].hex(':')}, {len(block.data)} bytes")


def configure(tool: ModemTool, options: argparse.Namespace) -> None:
    role: Role = options.role
    line = tool.local()
    before: ParameterBlock = tool.talk(read_block(line))
    after = before.configured(role)
    changes = after.changes_from(before)
    for change in changes:
        print(f"0x{change.offset:04X}  {change.name:20}  {text_of(change.before)} -> {text_of(change.after)}")
    if not changes:
        print(f"the modem is already set up for {role}; nothing to write")
        return
    if options.dry_run:
        print("dry run: nothing was written")
        return
    mac = before["MAC"].hex()
    backup = Path(options.backup or f"modem-{mac}-{time.strftime('%Y%m%d-%H%M%S')}.pib")
    save(backup, before)
    print(f"the block as it was is kept in {backup}; the way back: write {backup}")
    put(tool, line, after)
    print(f"done: set up for {role}, restarted, read back and compared")


def write_modem(tool: ModemTool, options: argparse.Namespace) -> None:
    try:
        data = Path(options.file).read_bytes()
    except OSError as error:
        raise ConfigError(f"{options.file}: {error.strerror}") from None
    block = ParameterBlock(data)
    line = tool.local()
    held: ParameterBlock = tool.talk(read_block(line))
    if held["MAC"] != block["MAC"] and not options.force:
        raise ModemError(f"{options.file} belongs to the modem {block['MAC'].hex(':')}, this one is "
                         f"{held['MAC'].hex(':')}; nothing was written (--force writes it anyway)")
    put(tool, line, block)
    print("done: written, restarted, read back and compared")


def put(tool: ModemTool, line: Line, block: ParameterBlock) -> None:
    print("writing; this takes up to a minute, do not unplug the modem", flush=True)
    tool.talk(write_and_verify(line, block, secrets.randbits(32)))


def save(path: Path, block: ParameterBlock) -> None:
    """Write a new file; one that is there is never overwritten."""
    try:
        with path.open("xb") as out:
            out.write(block.data)
    except FileExistsError:
        raise ConfigError(f"{path}: is there already; nothing was read or written") from None
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror}") from None


def text_of(value: bytes) -> str:
    text = value.rstrip(b"\0")
    if len(text) > 2 and text.isascii() and text.decode("ascii").isprintable():
        return repr(text.decode("ascii"))
    return value.hex() if len(value) <= 16 else text.hex() or "0"


COMMANDS = {"list": list_modems, "read": read_modem, "configure": configure, "write": write_modem}


def options_of(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m edge.modem_tool", description=__doc__, allow_abbrev=False,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)  # fmt: skip
    commands = parser.add_subparsers(dest="command", required=True)
    listing = commands.add_parser("list", help="which modems are there")
    read = commands.add_parser("read", help="save the parameter block of the local modem")
    read.add_argument("file")
    setup = commands.add_parser("configure", help="set the local modem up for its side")
    setup.add_argument("role", choices=("pev", "evse"))
    setup.add_argument("--dry-run", action="store_true", help="show what would change, write nothing")
    setup.add_argument("--backup", metavar="FILE", help="keep the old block here")
    put_back = commands.add_parser("write", help="write a parameter block from a file")
    put_back.add_argument("file")
    put_back.add_argument("--force", action="store_true", help="also if it was read from another modem")
    for command in (listing, read, setup, put_back):
        command.add_argument("--interface", metavar="NAME", help="the network interface the modem hangs on")
        command.add_argument("--cable", metavar="NAME", default="pyPLC", help="which virtual cable (pyPLC)")
    # argparse takes no optional word behind an option; S may stand anywhere.
    options = parser.parse_args([word for word in arguments if word != "S"])
    options.simulation = "S" in arguments
    return options


def main(arguments: list[str]) -> int:
    options = options_of(arguments)
    loop = Loop()
    tool = None
    try:
        tool = ModemTool(loop, *place_of(options))
        COMMANDS[options.command](tool, options)
    except KeyboardInterrupt:
        print("edge.modem_tool: stopped; until the last step of writing a modem keeps its old block",
              file=sys.stderr)  # fmt: skip
        return 130
    except PyPlcError as error:
        print(f"edge.modem_tool: {error}", file=sys.stderr)
        return 2 if isinstance(error, ConfigError) else 1
    finally:
        if tool is not None:
            tool.close()
        loop.close()
    return 0


def place_of(options: argparse.Namespace) -> tuple[bytes, Callable[[Loop, Any], Port]]:
    if bool(options.interface) == bool(options.simulation):
        raise ConfigError("command line: want either S or --interface NAME")
    if options.simulation:
        world = cable_world(options.cable)
        return world.own_mac, world.open_port
    import addressManager

    own = addressManager.interface(options.interface)
    return own.mac, lambda loop, on_frame: PcapPort(loop, options.interface, on_frame)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
