"""Reading and writing parameter blocks against the virtual modem, and all that can go wrong between."""

from __future__ import annotations

import random

import pytest

from plc.slac.modem_config import ModemError, read_block, restart, write_block
from plc.slac.modem_setup import write_and_verify
from plc.slac.pib import ParameterBlock
from plc.slac.virtual_modem import ModemOptions
from plc.slac.virtual_pib import new_block
from plc.wire import qualcomm as qc
from plc.wire.homeplug import Mme, encode
from tests.plc.slac.modem_bench import HOST, LINE, MODEM, Bench, Meddle, failure, wanted


def test_the_whole_block_is_read_in_pieces() -> None:
    bench = Bench()
    assert bench.talk(read_block(LINE)).result.data == bench.held.data
    pieces = [m.offset for m in bench.requests if isinstance(m, qc.VsModuleReadReq)]
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
    assert failure(bench.talk(restart(LINE))) == "the modem does not answer VS_SW_VER.REQ (30 s)"


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
        if isinstance(answer, qc.VsModuleReadCnf) and answer.offset == 2800:
            return [read_cnf(answer.offset, b"\xff" + answer.data[1:])]
        return [answer]

    bench.meddle = damage
    assert "checksum" in failure(bench.talk(read_block(LINE)))


def read_cnf(offset: int, data: bytes, destination: bytes = HOST) -> Mme:
    return qc.VsModuleReadCnf(
        destination=destination, source=MODEM, mod_op_data_length=18 + len(data), module_id=qc.MODULE_ID_PIB,
        length=len(data), offset=offset, data=data,
    )  # fmt: skip


def test_a_modem_that_holds_something_else_afterwards_is_found_out() -> None:
    bench = Bench()
    other = new_block(MODEM, bytes(7), bytes(range(16)))

    def swap(answer: Mme) -> list[Mme]:
        if isinstance(answer, qc.VsRsDevCnf):
            bench.modem.memory.block = other
        return [answer]

    bench.meddle = swap
    conversation = bench.talk(write_and_verify(LINE, wanted(), 1))
    assert isinstance(conversation.failure, ModemError)
    assert "restore the backup to go back" in failure(conversation)


def test_endless_data_is_refused() -> None:
    bench = Bench()

    def endless(_answer: Mme) -> list[Mme]:
        request = bench.requests[-1]
        assert isinstance(request, qc.VsModuleReadReq)
        return [read_cnf(request.offset, bytes(1400))]

    bench.meddle = endless
    assert "more than 262144 bytes" in failure(bench.talk(read_block(LINE)))


def one_lost(number: int) -> Meddle:
    """Every answer but this one arrives."""
    answers = iter(range(100))
    return lambda answer: [] if next(answers) == number else [answer]


def test_any_lost_frame_while_writing_is_repeated_until_the_new_block_is_there() -> None:
    whole = Bench()
    whole.talk(write_and_verify(LINE, wanted(), 1))
    for lost in range(len(whole.requests)):
        for at_request in (True, False):
            bench = Bench()
            if at_request:
                bench.meddle_with_request = one_lost(lost)
            else:
                bench.meddle = one_lost(lost)
            conversation = bench.talk(write_and_verify(LINE, wanted(), 1))
            assert conversation.failure is None, lost
            assert bench.held.data == wanted().data


def test_a_fifth_of_all_frames_lost_both_ways() -> None:
    chance = random.Random(5)
    for _ in range(20):
        bench = Bench()
        before = bench.held.data
        bench.meddle = lambda answer: [answer] if chance.random() > 0.2 else []
        bench.meddle_with_request = lambda request: [request] if chance.random() > 0.2 else []
        conversation = bench.talk(write_and_verify(LINE, wanted(), 1))
        # Once in a while all tries of one request are lost; never is anything else kept than old or new.
        assert bench.held.data in (before, wanted().data)
        assert conversation.failure is None or "does not answer" in failure(conversation)


def test_a_modem_that_falls_silent_while_it_is_written_keeps_its_old_block() -> None:
    for silent_from in range(7):
        bench = Bench()
        before = bench.held.data
        numbers = iter(range(1000))
        bench.meddle_with_request = (
            lambda request, numbers=numbers, most=silent_from: [request] if next(numbers) < most else [])  # type: ignore[misc]
        said = failure(bench.talk(write_block(LINE, wanted(), 1)))
        assert said in ("the modem does not answer VS_MODULE_OPERATION.REQ (60 s)",
                        "the modem does not answer VS_MODULE_OPERATION.REQ (90 s)")
        assert bench.held.data == before


def test_what_arrives_changed_is_not_kept() -> None:
    bench = Bench()
    before = bench.held.data

    def change(request: Mme) -> list[Mme]:
        if isinstance(request, qc.VsModuleWriteReq) and request.offset == 1400:
            return [qc.VsModuleWriteReq(**{**vars(request), "data": b"\xff" + request.data[1:]})]
        return [request]

    bench.meddle_with_request = change
    assert failure(bench.talk(write_block(LINE, wanted(), 1))) == (
        "the modem refuses to keep what was written (status 0x0001, code 0x0000)")  # fmt: skip
    assert bench.held.data == before


def test_answers_of_another_session_or_another_place_are_not_taken_for_ours() -> None:
    bench = Bench()

    def meddle(answer: Mme) -> list[Mme]:
        if isinstance(answer, qc.VsModuleWriteCnf):
            strange = {"session_id": 99}, {"offset": answer.offset + 1400}
            return [qc.VsModuleWriteCnf(**{**vars(answer), **one}) for one in strange]
        return [answer]

    bench.meddle = meddle
    assert "does not answer" in failure(bench.talk(write_block(LINE, wanted(), 1)))


def test_an_answer_that_comes_late_is_taken_once() -> None:
    bench = Bench()
    late: list[Mme] = []

    def one_behind(answer: Mme) -> list[Mme]:
        late.append(answer)
        return [late[-2]] if len(late) % 2 == 0 else []

    bench.meddle = one_behind
    assert bench.talk(read_block(LINE)).result.data == bench.held.data


def test_a_modem_that_still_answers_before_it_restarts_is_waited_for() -> None:
    bench = Bench(ModemOptions(restart_ms=9_000))
    conversation = bench.talk(restart(LINE))
    assert conversation.failure is None
    asked_at_ms = [at for at, one in bench.sent_at_ms if isinstance(one, qc.VsSwVerReq)]
    assert asked_at_ms[0] == 5_000
    assert bench.now_ms >= 9_000


def test_a_modem_that_never_comes_back_is_named() -> None:
    bench = Bench(ModemOptions(restart_ms=1_000_000))
    assert failure(bench.talk(restart(LINE))) == "the modem does not answer VS_SW_VER.REQ (30 s)"
