"""Reading and writing parameter blocks against the virtual modem, and all that can go wrong between."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from plc.commands import SendMme
from plc.errors import PyPlcError
from plc.slac.modem_config import (
    Conversation,
    Line,
    ModemError,
    Talk,
    read_block,
    restart,
    write_and_verify,
    write_block,
)
from plc.slac.pib import ParameterBlock
from plc.slac.virtual_modem import ModemOptions, ToHost, VirtualModem
from plc.slac.virtual_pib import new_block
from plc.wire import homeplug as hp
from plc.wire.homeplug import Mme, decode_frame, encode

HOST = bytes.fromhex("020000000001")
MODEM = bytes.fromhex("0200000000b1")
LINE = Line(HOST, MODEM)

Meddle = Callable[[Mme], list[Mme]]


class Bench:
    """A host talking with a virtual modem over a cable that a test may meddle with."""

    def __init__(self, options: ModemOptions | None = None) -> None:
        self.modem = VirtualModem(MODEM, lambda size: b"\1" * size, options)
        self.now_ms = 0
        self.requests: list[Mme] = []
        self.meddle: Meddle = lambda answer: [answer]

    def talk(self, talk: Talk, *, stop_after: int | None = None) -> Conversation:
        conversation = Conversation(talk, self.now_ms)
        while not conversation.is_finished:
            commands = conversation.take_commands()
            for command in commands:
                assert isinstance(command, SendMme)
                assert isinstance(command.message, Mme)
                self.requests.append(command.message)
                if stop_after is not None and len(self.requests) > stop_after:
                    return conversation
                self.modem.from_host(encode(command.message), self.now_ms)
            for output in self.modem.take_commands():
                if isinstance(output, ToHost):
                    self.deliver(conversation, output.frame)
            if not commands and not conversation.is_finished:
                due = conversation.next_deadline_ms()
                assert due is not None
                self.now_ms = max(self.now_ms, due)
                conversation.tick(self.now_ms)
        return conversation

    def deliver(self, conversation: Conversation, frame: bytes) -> None:
        answer = decode_frame(frame)
        assert isinstance(answer, Mme)
        for message in self.meddle(answer):
            conversation.receive(message, self.now_ms)

    @property
    def held(self) -> ParameterBlock:
        return self.modem.memory.block


def wanted() -> ParameterBlock:
    return new_block(MODEM, bytes(7), bytes(range(16))).configured("pev")


def failure(conversation: Conversation) -> str:
    assert isinstance(conversation.failure, PyPlcError)
    return str(conversation.failure)


def test_the_whole_block_is_read_in_pieces() -> None:
    bench = Bench()
    assert bench.talk(read_block(LINE)).result.data == bench.held.data
    pieces = [m.offset for m in bench.requests if isinstance(m, hp.VsModuleReadReq)]
    assert pieces == list(range(0, len(bench.held.data), 1400))


def test_written_committed_restarted_and_verified() -> None:
    bench = Bench(ModemOptions(restart_ms=5000))
    block = wanted()
    conversation = bench.talk(write_and_verify(LINE, block, 0x12345678))
    assert conversation.failure is None
    assert conversation.result.data == block.data == bench.held.data
    kinds = [type(message).__name__ for message in bench.requests]
    first_of = [kinds.index(name) for name in ("VsModuleStartReq", "VsModuleWriteReq", "VsModuleCommitReq",
                                               "VsRsDevReq", "VsSwVerReq", "VsModuleReadReq")]  # fmt: skip
    assert first_of == sorted(first_of)
    assert len(encode(bench.requests[kinds.index("VsModuleWriteReq")])) == 1448
    assert (bench.modem.nmk, bench.now_ms >= 5000) == (block["NMK"], True)


@pytest.mark.parametrize("steps", range(9))
def test_interrupted_anywhere_before_the_commit_the_old_block_stays(steps: int) -> None:
    bench = Bench()
    before = bench.held.data
    bench.talk(write_block(LINE, wanted(), 1), stop_after=steps)
    assert bench.held.data == before
    # And it can be begun anew.
    bench.requests.clear()
    assert bench.talk(write_and_verify(LINE, wanted(), 2)).failure is None


def test_lost_answers_to_reading_are_asked_for_again() -> None:
    bench = Bench()
    lost = iter([True, False] * 50)
    bench.meddle = lambda answer: [] if next(lost) else [answer]
    assert bench.talk(read_block(LINE)).result.data == bench.held.data


def test_doubled_and_foreign_answers_do_no_harm() -> None:
    bench = Bench()

    def meddle(answer: Mme) -> list[Mme]:
        return [read_cnf(0, b"bad", destination=bytes(6)), answer, answer]

    bench.meddle = meddle
    assert bench.talk(read_block(LINE)).result.data == bench.held.data


def test_a_silent_modem_is_named() -> None:
    bench = Bench()
    bench.meddle = lambda _answer: []
    assert failure(bench.talk(read_block(LINE))) == "the modem does not answer VS_MODULE_OPERATION.REQ (5 s)"
    assert failure(bench.talk(restart(LINE))) == "the modem does not answer VS_RS_DEV.REQ (5 s)"


def test_a_refusal_is_named() -> None:
    bench = Bench()
    bench.modem.memory.block = new_block(MODEM, bytes(7), bytes(16))
    short = ParameterBlock(recorded_shape())
    assert failure(bench.talk(write_block(LINE, short, 1))) == (
        "the modem refuses to begin writing (status 0x0001, code 0x0000)")  # fmt: skip


def recorded_shape() -> bytes:
    """A sound block of another size than the virtual modem's."""
    from plc.slac.pib import chain_of

    return chain_of(bytes(0x1F90), bytes(0x300))


def test_a_modem_that_damages_what_it_sends_is_not_believed() -> None:
    bench = Bench()

    def damage(answer: Mme) -> list[Mme]:
        if isinstance(answer, hp.VsModuleReadCnf) and answer.offset == 2800:
            return [read_cnf(answer.offset, b"\xff" + answer.data[1:])]
        return [answer]

    bench.meddle = damage
    assert "checksum" in failure(bench.talk(read_block(LINE)))


def read_cnf(offset: int, data: bytes, destination: bytes = HOST) -> Mme:
    return hp.VsModuleReadCnf(
        destination=destination, source=MODEM, mod_op_data_length=18 + len(data), module_id=hp.MODULE_ID_PIB,
        length=len(data), offset=offset, data=data,
    )  # fmt: skip


def test_a_modem_that_holds_something_else_afterwards_is_found_out() -> None:
    bench = Bench()
    other = new_block(MODEM, bytes(7), bytes(range(16)))

    def swap(answer: Mme) -> list[Mme]:
        if isinstance(answer, hp.VsRsDevCnf):
            bench.modem.memory.block = other
        return [answer]

    bench.meddle = swap
    conversation = bench.talk(write_and_verify(LINE, wanted(), 1))
    assert isinstance(conversation.failure, ModemError)
    assert "write the backup to go back" in failure(conversation)


def test_endless_data_is_refused() -> None:
    bench = Bench()

    def endless(_answer: Mme) -> list[Mme]:
        request = bench.requests[-1]
        assert isinstance(request, hp.VsModuleReadReq)
        return [read_cnf(request.offset, bytes(1400))]

    bench.meddle = endless
    assert "more than 262144 bytes" in failure(bench.talk(read_block(LINE)))
