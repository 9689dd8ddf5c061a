"""The parameter block of INT6000, INT6300 and INT6400 modems: VS_RD_MOD, VS_WR_MOD and VS_MOD_NVM.

What is written goes to the modem's memory, piece by piece; only VS_MOD_NVM makes it last.  A modem that is
restarted before that has its old block again.
"""

from __future__ import annotations

import struct
from collections.abc import Callable

from plc.slac.modem_config import COMMIT_MS, COMMIT_TRIES, Ask, Line, ModemError, Talk
from plc.slac.pib import PLAIN_LENGTH_AT, ParameterBlock, checksum32
from plc.wire.homeplug import Mme, UnknownMme
from plc.wire.qualcomm import (
    MODULE_PIB,
    VsModNvmCnf,
    VsModNvmReq,
    VsRdModCnf,
    VsRdModReq,
    VsWrModCnf,
    VsWrModReq,
)

PIECE_BYTES = 1024
PIECE_TRIES = 3
WRITE_PIECE_MS = 5_000


def read_plain_block(line: Line) -> Talk:
    """The whole block, checked.  Ends with a ParameterBlock; fails with ModemError or PibError."""
    data, length = b"", PIECE_BYTES
    while len(data) < length:
        data += yield from _read_piece(line, len(data), min(PIECE_BYTES, length - len(data)))
        (length,) = struct.unpack_from("<H", data, PLAIN_LENGTH_AT)
    return ParameterBlock(data)


def _read_piece(line: Line, offset: int, size: int) -> Talk:
    request = VsRdModReq(destination=line.modem, source=line.own_mac, module_id=MODULE_PIB, mlength=size,
                         moffset=offset)  # fmt: skip

    def fits(message: Mme | UnknownMme) -> bool:
        return (isinstance(message, VsRdModCnf) and message.destination == line.own_mac
                and (message.mstatus != 0 or (message.module_id, message.moffset) == (MODULE_PIB, offset)))

    for _ in range(PIECE_TRIES):
        answer: VsRdModCnf = yield Ask(request, fits)
        _must_be_done(answer.mstatus, f"to read from byte {offset}")
        if answer.mlength != size:
            raise ModemError(f"the modem sends {answer.mlength} bytes from byte {offset} on, "
                             f"asked for {size}")  # fmt: skip
        if checksum32(answer.data) == answer.mchecksum:
            return answer.data
    raise ModemError(f"what the modem sends from byte {offset} on arrives damaged, {PIECE_TRIES} times")


def write_plain_block(line: Line, block: ParameterBlock) -> Talk:
    """Write it and make it last.  Until VS_MOD_NVM at the end the modem keeps its old block for a restart."""
    for offset in range(0, len(block.data), PIECE_BYTES):
        piece = block.data[offset : offset + PIECE_BYTES]
        request = VsWrModReq(destination=line.modem, source=line.own_mac, module_id=MODULE_PIB,
                             mlength=len(piece), moffset=offset, mchecksum=checksum32(piece),
                             data=piece)  # fmt: skip
        # The same piece at the same place again does no harm.
        taken: VsWrModCnf = yield Ask(request, _is_taken(line, offset), WRITE_PIECE_MS, PIECE_TRIES)
        _must_be_done(taken.mstatus, f"to write at byte {offset}")
    keep = VsModNvmReq(destination=line.modem, source=line.own_mac, module_id=MODULE_PIB)
    kept: VsModNvmCnf = yield Ask(keep, line.answers(VsModNvmCnf), COMMIT_MS, COMMIT_TRIES)
    _must_be_done(kept.mstatus, "to keep what was written")


def _is_taken(line: Line, offset: int) -> Callable[[Mme | UnknownMme], bool]:
    fits = line.answers(VsWrModCnf)
    return lambda m: fits(m) and isinstance(m, VsWrModCnf) and (m.mstatus != 0 or m.moffset == offset)


def _must_be_done(mstatus: int, what: str) -> None:
    if mstatus:
        raise ModemError(f"the modem refuses {what} (status 0x{mstatus:02X})")
