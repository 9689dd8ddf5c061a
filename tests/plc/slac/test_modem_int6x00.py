"""Parameter blocks of the older modems, in pieces of their own checksum, kept only when they are told to."""

from __future__ import annotations

import pytest

from plc.slac.modem_int6x00 import read_plain_block, write_plain_block
from plc.slac.modem_setup import read_any_block, write_and_verify
from plc.slac.pib import ParameterBlock
from plc.slac.virtual_modem import ModemOptions
from plc.slac.virtual_pib import new_plain_block
from plc.wire import qualcomm as qc
from plc.wire.homeplug import Mme
from tests.plc.slac.modem_bench import LINE, MODEM, Bench, failure


def int6400(restart_ms: int = 100) -> Bench:
    return Bench(ModemOptions(is_int6400=True, restart_ms=restart_ms))


def wanted() -> ParameterBlock:
    return new_plain_block(MODEM, bytes(7), bytes(range(16))).configured("evse")


def test_the_block_is_read_in_pieces_to_the_length_that_it_says() -> None:
    bench = int6400()
    assert bench.talk(read_plain_block(LINE)).result.data == bench.held.data
    pieces = [(one.moffset, one.mlength) for one in bench.requests if isinstance(one, qc.VsRdModReq)]
    assert pieces == [(at, min(1024, 0x2440 - at)) for at in range(0, 0x2440, 1024)]


def test_written_kept_restarted_and_verified() -> None:
    bench = int6400(restart_ms=7000)
    conversation = bench.talk(write_and_verify(LINE, wanted(), 1))
    assert conversation.failure is None
    assert conversation.result.data == bench.held.data == wanted().data
    kinds = [type(one).__name__ for one in bench.requests]
    names = ("VsWrModReq", "VsModNvmReq", "VsRsDevReq", "VsSwVerReq", "VsRdModReq")
    order = [kinds.index(name) for name in names]
    assert order == sorted(order)
    assert bench.modem.nmk == bytes(range(16))


@pytest.mark.parametrize("steps", range(11))
def test_interrupted_anywhere_a_restart_brings_the_old_block_back(steps: int) -> None:
    bench = int6400()
    before = bench.held.data
    bench.talk(write_plain_block(LINE, wanted()), stop_after=steps)
    bench.modem.restart(bench.now_ms)
    assert bench.held.data == before
    bench.now_ms += 1_000
    bench.requests.clear()
    assert bench.talk(read_plain_block(LINE)).result.data == before
    bench.requests.clear()
    assert bench.talk(write_and_verify(LINE, wanted(), 2)).failure is None


def test_lost_answers_are_asked_for_again_in_both_directions() -> None:
    bench = int6400()
    lost = iter([True, False] * 100)
    bench.meddle = lambda answer: [] if next(lost) else [answer]
    assert bench.talk(read_plain_block(LINE)).result.data == bench.held.data
    # VS_MOD_NVM is not repeated: nobody knows whether flash is being written.
    bench.meddle = lambda answer: [answer] if isinstance(answer, qc.VsModNvmCnf) or not next(lost) else []
    assert bench.talk(write_plain_block(LINE, wanted())).failure is None
    assert bench.held.data == wanted().data


def rd_cnf(answer: qc.VsRdModCnf, **changed: object) -> Mme:
    return qc.VsRdModCnf(**{**vars(answer), **changed})


def test_a_piece_that_arrives_damaged_is_asked_for_again_and_at_last_named() -> None:
    bench = int6400()
    seen: list[int] = []

    def damage(answer: Mme, times: int) -> list[Mme]:
        if isinstance(answer, qc.VsRdModCnf) and answer.moffset == 2048 and len(seen) < times:
            seen.append(answer.moffset)
            return [rd_cnf(answer, data=b"\xff" + answer.data[1:])]
        return [answer]

    bench.meddle = lambda answer: damage(answer, 2)
    assert bench.talk(read_plain_block(LINE)).result.data == bench.held.data
    seen.clear()
    bench.meddle = lambda answer: damage(answer, 3)
    assert failure(bench.talk(read_plain_block(LINE))) == (
        "what the modem sends from byte 2048 on arrives damaged, 3 times")  # fmt: skip


def test_a_piece_of_another_size_or_place_is_not_taken() -> None:
    bench = int6400()

    def shorter(answer: Mme) -> list[Mme]:
        assert isinstance(answer, qc.VsRdModCnf)
        return [rd_cnf(answer, mlength=1000, data=answer.data[:1000])]

    bench.meddle = shorter
    assert failure(bench.talk(read_plain_block(LINE))) == (
        "the modem sends 1000 bytes from byte 0 on, asked for 1024")  # fmt: skip
    bench.meddle = lambda answer: (
        [rd_cnf(answer, moffset=4)] if isinstance(answer, qc.VsRdModCnf) else [answer])  # fmt: skip
    assert failure(bench.talk(read_plain_block(LINE))) == "the modem does not answer VS_RD_MOD.REQ (5 s)"


def test_refusals_are_named() -> None:
    bench = int6400()
    bench.meddle = lambda answer: (
        [rd_cnf(answer, mstatus=0x10)] if isinstance(answer, qc.VsRdModCnf) else [answer])  # fmt: skip
    assert failure(bench.talk(read_plain_block(LINE))) == (
        "the modem refuses to read from byte 0 (status 0x10)")  # fmt: skip

    def change(request: Mme) -> list[Mme]:
        if isinstance(request, qc.VsWrModReq) and request.moffset == 1024:
            return [qc.VsWrModReq(**{**vars(request), "data": b"\xee" + request.data[1:]})]
        return [request]

    before = bench.held.data
    bench.meddle_with_request = change
    assert failure(bench.talk(write_plain_block(LINE, wanted()))) == (
        "the modem refuses to write at byte 1024 (status 0x01)")  # fmt: skip
    assert bench.held.data == before


def test_the_conversation_that_the_modem_speaks_is_found() -> None:
    for options, is_plain in ((ModemOptions(), False), (ModemOptions(is_int6400=True), True)):
        bench = Bench(options)
        block = bench.talk(read_any_block(LINE)).result
        assert (block.data, block.is_plain) == (bench.held.data, is_plain)


def test_a_modem_that_speaks_neither_is_named() -> None:
    bench = Bench(ModemOptions(restart_ms=10**6))
    bench.modem.restart(0)
    assert failure(bench.talk(read_any_block(LINE))) == (
        "the modem does not answer VS_RD_MOD.REQ (5 s); VS_MODULE_OPERATION was not answered either")
