"""Reading and writing a modem's parameter block: the conversation, without ports and clocks.

Each part is written as one asks and is answered: a generator that yields what to send and gets the answer.

    talk = Conversation(read_block(own_mac, modem), now_ms)
    talk.receive(message, now_ms); talk.tick(now_ms); talk.take_commands()
    talk.result         once talk.is_finished; or talk.failure

The conversations here are those of modems that speak VS_MODULE_OPERATION (QCA6410, QCA7000 and their kind);
modem_int6x00.py has those of older ones, modem_setup.py chooses.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any

from plc.commands import Command, SendMme
from plc.errors import PyPlcError
from plc.slac.pib import ParameterBlock, checksum32
from plc.wire.homeplug import Mme, UnknownMme
from plc.wire.qualcomm import (
    COMMIT_FACTORY_PIB,
    COMMIT_FORCE,
    COMMIT_NO_RESET,
    MODULE_CHUNK_BYTES,
    MODULE_ID_PIB,
    ModuleSpec,
    VsModuleCommitCnf,
    VsModuleCommitReq,
    VsModuleReadCnf,
    VsModuleReadReq,
    VsModuleRefusedCnf,
    VsModuleStartCnf,
    VsModuleStartReq,
    VsModuleWriteCnf,
    VsModuleWriteReq,
    VsRsDevCnf,
    VsRsDevReq,
    VsSwVerCnf,
    VsSwVerReq,
)

READ_MS, READ_TRIES = 1_000, 5
# Flash is slow: modem tools wait 60 s for the begin and 90 s for the rest.  So do we, in pieces: a frame may
# have been lost, and each request can be repeated without harm (doc/decisions/0047).
START_MS, START_TRIES = 20_000, 3
WRITE_MS, WRITE_TRIES = 15_000, 6
COMMIT_MS, COMMIT_TRIES = 30_000, 3
PROBE_TRIES = 2
# A modem answers VS_RS_DEV, and a little more, before it really restarts.
RESTART_SETTLES_MS = 5_000
RESTART_ASK_MS, RESTART_ASKS = 1_000, 30
BLOCK_MOST_BYTES = 256 * 1024
SESSION_HEADER_BYTES, SPEC_BYTES, WRITE_HEADER_BYTES = 13, 12, 23


class ModemError(PyPlcError):
    """The modem did not answer, refused, or did not do what it said."""


class ModemSilent(ModemError):
    """The modem did not answer."""


@dataclass(frozen=True)
class Ask:
    """Send this and wait for an answer that fits; again if there is none in time."""

    message: Mme
    fits: Callable[[Mme | UnknownMme], bool]
    answer_ms: int = READ_MS
    tries: int = READ_TRIES


@dataclass(frozen=True)
class Pause:
    """Wait, whatever comes."""

    wait_ms: int


Talk = Generator[Ask | Pause, Any, Any]


class Conversation:
    """Runs one talk; a machine like the others."""

    def __init__(self, talk: Talk, now_ms: int) -> None:
        self.result: Any = None
        self.failure: PyPlcError | None = None
        self.is_finished = False
        self._talk = talk
        self._ask: Ask | None = None
        self._tries_left = 0
        self._due_ms: int | None = None
        self._commands: list[Command] = []
        self._go_on(lambda: next(talk), now_ms)

    def receive(self, message: Mme | UnknownMme, now_ms: int) -> None:
        if self._ask is not None and self._ask.fits(message):
            self._go_on(lambda: self._talk.send(message), now_ms)

    def tick(self, now_ms: int) -> None:
        if self._due_ms is None or now_ms < self._due_ms:
            return
        if self._ask is None:
            self._go_on(lambda: next(self._talk), now_ms)
            return
        if self._tries_left > 0:
            self._send(now_ms)
            return
        waited_s = self._ask.answer_ms * self._ask.tries / 1000
        silent = ModemSilent(f"the modem does not answer {self._ask.message.name} ({waited_s:g} s)")
        self._go_on(lambda: self._talk.throw(silent), now_ms)

    def next_deadline_ms(self) -> int | None:
        return self._due_ms

    def take_commands(self) -> list[Command]:
        commands, self._commands = self._commands, []
        return commands

    def _go_on(self, step: Callable[[], Ask | Pause], now_ms: int) -> None:
        self._ask, self._due_ms = None, None
        try:
            wanted = step()
        except StopIteration as end:
            self.result, self.is_finished = end.value, True
        except PyPlcError as error:
            self.failure, self.is_finished = error, True
        else:
            if isinstance(wanted, Pause):
                self._due_ms = now_ms + wanted.wait_ms
                return
            self._ask, self._tries_left = wanted, wanted.tries
            self._send(now_ms)

    def _send(self, now_ms: int) -> None:
        assert self._ask is not None
        self._tries_left -= 1
        self._due_ms = now_ms + self._ask.answer_ms
        self._commands.append(SendMme(self._ask.message))


@dataclass(frozen=True)
class Line:
    """Which host talks with which modem."""

    own_mac: bytes
    modem: bytes

    def answers(self, *kinds: type[Mme]) -> Callable[[Mme | UnknownMme], bool]:
        return lambda message: isinstance(message, kinds) and message.destination == self.own_mac


def speaks_modules(line: Line) -> Talk:
    """Whether the modem answers VS_MODULE_OPERATION; ends with True or False."""
    request = VsModuleReadReq(destination=line.modem, source=line.own_mac, module_id=MODULE_ID_PIB,
                              length=MODULE_CHUNK_BYTES, offset=0)  # fmt: skip
    try:
        answer = yield Ask(request, _is_read(line, 0), tries=PROBE_TRIES)
    except ModemSilent:
        return False
    return isinstance(answer, VsModuleReadCnf)


def read_block(line: Line) -> Talk:
    """The whole block, checked.  Ends with a ParameterBlock; fails with ModemError or PibError."""
    data = b""
    while True:
        request = VsModuleReadReq(destination=line.modem, source=line.own_mac, module_id=MODULE_ID_PIB,
                                  length=MODULE_CHUNK_BYTES, offset=len(data))  # fmt: skip
        answer = yield Ask(request, _is_read(line, len(data)))
        _must_not_be_refused(answer, f"to read from byte {len(data)}")
        data += answer.data
        if len(data) > BLOCK_MOST_BYTES:
            raise ModemError(f"the modem sends more than {BLOCK_MOST_BYTES} bytes of parameter block")
        if len(answer.data) < MODULE_CHUNK_BYTES:
            return ParameterBlock(data)


def write_block(line: Line, block: ParameterBlock, session_id: int) -> Talk:
    """Write it and make it last.  Until the commit at the end the modem keeps its old block.

    Where answers to the commit get lost only reading back tells what the modem holds: write_and_verify().
    """
    data = block.data
    spec = ModuleSpec(module_id=MODULE_ID_PIB, module_length=len(data), module_checksum=checksum32(data))
    start = VsModuleStartReq(
        destination=line.modem, source=line.own_mac, session_id=session_id, num_modules=1, modules=(spec,),
        mod_op_data_length=SESSION_HEADER_BYTES + SPEC_BYTES,
    )  # fmt: skip
    answer = yield Ask(start, line.answers(VsModuleStartCnf, VsModuleRefusedCnf), START_MS, START_TRIES)
    _must_not_be_refused(answer, "to begin writing")
    for offset in range(0, len(data), MODULE_CHUNK_BYTES):
        chunk = data[offset : offset + MODULE_CHUNK_BYTES]
        request = VsModuleWriteReq(
            destination=line.modem, source=line.own_mac, session_id=session_id, module_id=MODULE_ID_PIB,
            length=len(chunk), offset=offset, data=chunk,
            mod_op_data_length=WRITE_HEADER_BYTES + len(chunk),
        )  # fmt: skip
        answer = yield Ask(request, _is_written(line, session_id, offset), WRITE_MS, WRITE_TRIES)
        _must_not_be_refused(answer, f"to write at byte {offset}")
    commit = VsModuleCommitReq(destination=line.modem, source=line.own_mac, session_id=session_id,
                               commit_code=COMMIT_FORCE | COMMIT_NO_RESET | COMMIT_FACTORY_PIB)  # fmt: skip
    for attempt in range(COMMIT_TRIES):
        try:
            answer = yield Ask(commit, line.answers(VsModuleCommitCnf, VsModuleRefusedCnf), COMMIT_MS, 1)
        except ModemSilent:
            continue
        # A modem that has carried the first one out knows no session any more when the second one comes.
        if attempt == 0:
            _must_not_be_refused(answer, "to keep what was written")
        return


def restart(line: Line, settle_ms: int = RESTART_SETTLES_MS) -> Talk:
    """Reset the modem and wait until it answers again; it is left alone for settle_ms."""
    reset = VsRsDevReq(destination=line.modem, source=line.own_mac)
    try:
        answer = yield Ask(reset, line.answers(VsRsDevCnf))
        if answer.mstatus:
            raise ModemError(f"the modem refuses to restart (status {answer.mstatus})")
    except ModemSilent:
        pass    # perhaps only its answer was lost, and it is restarting
    yield Pause(settle_ms)
    version = VsSwVerReq(destination=line.modem, source=line.own_mac)
    yield Ask(version, line.answers(VsSwVerCnf), RESTART_ASK_MS, RESTART_ASKS)


def _is_read(line: Line, offset: int) -> Callable[[Mme | UnknownMme], bool]:
    fits = line.answers(VsModuleReadCnf, VsModuleRefusedCnf)
    # An answer to an earlier question of ours, or to somebody else's on this host, is not for us.
    return lambda m: fits(m) and (not isinstance(m, VsModuleReadCnf) or m.offset == offset)


def _is_written(line: Line, session_id: int, offset: int) -> Callable[[Mme | UnknownMme], bool]:
    fits = line.answers(VsModuleWriteCnf, VsModuleRefusedCnf)
    wanted = session_id, offset
    return lambda m: fits(m) and (not isinstance(m, VsModuleWriteCnf) or (m.session_id, m.offset) == wanted)


def _must_not_be_refused(answer: Mme, what: str) -> None:
    if isinstance(answer, VsModuleRefusedCnf):
        raise ModemError(f"the modem refuses {what} (status 0x{answer.mstatus:04X}, "
                         f"code 0x{answer.error_code:04X})")  # fmt: skip
