"""Modems by hand: which are there, and what they remember.

    python pyPlc.py modem                                   lists them
    python pyPlc.py modem read modem.pib
    python pyPlc.py modem configure pev [--dry-run]         or evse
    python pyPlc.py modem restore modem.pib [--dry-run]     the way back: write a backup

configure reads the modem's parameter block, keeps it as a backup file, sets what a car's (pev) or a
charger's (evse) modem needs, writes it, restarts the modem and reads it back.  A modem keeps its old block
until the last step.  --interface NAME is taken instead of eth_interface in pyPlc.ini; S is the modem of a
virtual cable.
"""

from __future__ import annotations

import argparse
import os
import secrets
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from edge.command_line import CommandLine
from edge.loop import Loop
from edge.pcap_port import PcapPort, Port
from edge.places import cable_world
from plc.commands import Command, ModemSeen, ModemsFound, SendMme
from plc.errors import ConfigError, FrameError, PyPlcError
from plc.slac.keys import nid_of
from plc.slac.modem import ModemSearch
from plc.slac.modem_config import RESTART_SETTLES_MS, Conversation, Line, ModemError, Talk
from plc.slac.modem_setup import read_any_block, write_and_verify
from plc.slac.pib import ParameterBlock, PibError, Role
from plc.wire.homeplug import LOCAL_MODEM, decode_frame, encode
from pyPlcHomeplug import Machine

PROGRAM = "pyPlc.py modem"
# What `read` says of a block.
TOLD = ("USR", "SLAC", "CCoSelection", "NID")
MEANINGS = {
    ("SLAC", b"\0"): "off: not set up for a car or a charger",
    ("SLAC", b"\1"): "car (pev)", ("SLAC", b"\2"): "charger (evse)",
    ("CCoSelection", b"\0"): "automatic", ("CCoSelection", b"\1"): "never (car)",
    ("CCoSelection", b"\2"): "always (charger)",
}


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
        self._said.clear()
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
    block: ParameterBlock = tool.talk(read_any_block(line))
    save(Path(options.file), block)
    print(f"{options.file}: parameter block of {block['MAC'].hex(':')}, {len(block.data)} bytes")
    for name in TOLD:
        print(f"  {name:14}{told(block, name)}")


def told(block: ParameterBlock, name: str) -> str:
    """The value of a field in words, or that this kind of modem has none."""
    try:
        value = block[name]
    except PibError:
        return "not in this kind of modem"
    return MEANINGS.get((name, value), text_of(value))


def configure(tool: ModemTool, options: argparse.Namespace) -> None:
    role: Role = options.role
    line = tool.local()
    before: ParameterBlock = tool.talk(read_any_block(line))
    after = before.configured(role)
    if before["NID"] != nid_of(before["NMK"], before["NID"][6] >> 4):
        print("note: the network id does not follow from the network key; it is left as it is")
    if not show_changes(before, after):
        print(f"the modem is already set up for {role}; nothing to write")
        return
    if options.dry_run:
        print("dry run: nothing was written")
        return
    keep_backup(before, options.backup)
    put(tool, line, after, options)
    print(f"done: set up for {role}, restarted, read back and compared")


def restore(tool: ModemTool, options: argparse.Namespace) -> None:
    """Also for a modem whose own block cannot be read any more."""
    try:
        data = Path(options.file).read_bytes()
    except OSError as error:
        raise ConfigError(f"{options.file}: {error.strerror}") from None
    try:
        block = ParameterBlock(data)
    except PibError as error:
        raise ConfigError(f"{options.file}: {error}; nothing was written to the modem") from None
    line = tool.local()
    held = held_block(tool, line)
    mac = line.modem if held is None else held["MAC"]
    if mac != block["MAC"] and not options.force:
        raise ModemError(f"{options.file} belongs to the modem {block['MAC'].hex(':')}, this one is "
                         f"{mac.hex(':')}; nothing was written (--force writes it anyway)")
    if held is not None and held.is_plain != block.is_plain:
        raise ModemError(f"{options.file} is the block of another kind of modem; nothing was written")
    if held is not None and not show_changes(held, block):
        print("the modem holds this block already; nothing to write")
        return
    if options.dry_run:
        print("dry run: nothing was written")
        return
    if held is not None:
        keep_backup(held, options.backup)
    put(tool, line, block, options)
    print("done: written, restarted, read back and compared")


def held_block(tool: ModemTool, line: Line) -> ParameterBlock | None:
    """What the modem holds now, or None, said aloud, if that is damaged or not told."""
    try:
        block: ParameterBlock = tool.talk(read_any_block(line))
    except (ModemError, PibError) as error:
        print(f"what the modem holds cannot be kept: {error}")
        return None
    return block


def show_changes(before: ParameterBlock, after: ParameterBlock) -> bool:
    """Every byte that differs, by name; whether there is any."""
    changes = after.changes_from(before)
    for change in changes:
        print(f"0x{change.offset:04X}  {change.name:20}  {text_of(change.before)} -> {text_of(change.after)}")
    if len(after.data) != len(before.data):
        print(f"length  {len(before.data)} -> {len(after.data)} bytes")
    return after.data != before.data


def keep_backup(block: ParameterBlock, wanted: str | None) -> None:
    """Before anything is written.  Raises ConfigError if the file does not hold the block afterwards."""
    stamp = time.strftime("%Y%m%d-%H%M%S")
    backup = Path(wanted or f"modem-{block['MAC'].hex()}-{stamp}.pib")
    save(backup, block)
    print(f"the block as it was is kept in {backup}; the way back: restore {backup}")


def put(tool: ModemTool, line: Line, block: ParameterBlock, options: argparse.Namespace) -> None:
    print("writing; this takes up to a minute, do not unplug the modem", flush=True)
    # A virtual modem restarts at once.
    settle_ms = 0 if options.simulation else RESTART_SETTLES_MS
    tool.talk(write_and_verify(line, block, secrets.randbits(32), settle_ms))


def save(path: Path, block: ParameterBlock) -> None:
    """Write a new file, down to the disk, and read it back; one that is there is never overwritten."""
    try:
        with path.open("xb") as out:
            out.write(block.data)
            out.flush()
            os.fsync(out.fileno())
        is_kept = path.read_bytes() == block.data
    except FileExistsError:
        raise ConfigError(f"{path}: is there already; nothing was read or written") from None
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror}; nothing was written to the modem") from None
    if not is_kept:
        raise ConfigError(f"{path}: does not hold what was written; nothing was written to the modem")


def text_of(value: bytes) -> str:
    text = value.rstrip(b"\0")
    if len(text) > 2 and text.isascii() and text.decode("ascii").isprintable():
        return repr(text.decode("ascii"))
    return value.hex() if len(value) <= 16 else text.hex() or "0"


COMMANDS = {"list": list_modems, "read": read_modem, "configure": configure, "restore": restore}


def options_of(
    arguments: list[str], interface: str | None = None, cable: str = "pyPLC"
) -> argparse.Namespace:
    """The command line; interface and cable are taken where it names none.  Raises ConfigError."""
    parser = CommandLine(PROGRAM, description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    listing = commands.add_parser("list", help="which modems are there (also without a word)")
    read = commands.add_parser("read", help="save the parameter block of the local modem")
    read.add_argument("file")
    setup = commands.add_parser("configure", help="set the local modem up for its side")
    setup.add_argument("role", choices=("pev", "evse"))
    put_back = commands.add_parser("restore", help="write a parameter block from a file")
    put_back.add_argument("file")
    put_back.add_argument("--force", action="store_true", help="also if it was read from another modem")
    for command in (setup, put_back):
        command.add_argument("--dry-run", action="store_true", help="show what would change, write nothing")
        command.add_argument("--backup", metavar="FILE", help="keep the old block here")
    for command in (listing, read, setup, put_back):
        command.add_argument("--interface", metavar="NAME", help="the network interface the modem hangs on")
        command.add_argument("--cable", metavar="NAME", default=cable, help=f"which virtual cable ({cable})")
    # argparse takes no optional word behind an option; S may stand anywhere.
    words = [word for word in arguments if word != "S"]
    is_listing = not words or words[0] in ("--interface", "--cable")
    options = parser.parse_args(["list", *words] if is_listing else words)
    options.simulation = "S" in arguments
    if options.interface is None and not options.simulation:
        options.interface = interface
    return options


def main(arguments: list[str], interface: str | None = None, cable: str = "pyPLC") -> int:
    """Carry out one command; returns the exit code."""
    loop = Loop()
    tool = None
    try:
        options = options_of(arguments, interface, cable)
        tool = ModemTool(loop, *place_of(options))
        COMMANDS[options.command](tool, options)
    except KeyboardInterrupt:
        print(f"{PROGRAM}: stopped; until the last step of writing a modem keeps its old block",
              file=sys.stderr)  # fmt: skip
        return 130
    except PyPlcError as error:
        print(f"{PROGRAM}: {error}", file=sys.stderr)
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
