"""Reading and writing the parameter block of any modem known here, with the conversation that it speaks."""

from __future__ import annotations

from plc.slac.modem_config import (
    RESTART_SETTLES_MS,
    Line,
    ModemError,
    Talk,
    read_block,
    restart,
    speaks_modules,
    write_block,
)
from plc.slac.modem_int6x00 import read_plain_block, write_plain_block
from plc.slac.pib import ParameterBlock


def read_any_block(line: Line) -> Talk:
    """The block, checked.  Ends with a ParameterBlock; fails with ModemError or PibError."""
    if (yield from speaks_modules(line)):
        return (yield from read_block(line))
    try:
        return (yield from read_plain_block(line))
    except ModemError as error:
        raise ModemError(f"{error}; VS_MODULE_OPERATION was not answered either") from None


def write_and_verify(
    line: Line, block: ParameterBlock, session_id: int, settle_ms: int = RESTART_SETTLES_MS
) -> Talk:
    """Write, restart, read back.  Ends with the block the modem holds now, which is the one wanted."""
    if block.is_plain:
        yield from write_plain_block(line, block)
    else:
        yield from write_block(line, block, session_id)
    yield from restart(line, settle_ms)
    found: ParameterBlock = yield from (read_plain_block if block.is_plain else read_block)(line)
    if found.data != block.data:
        at = next((i for i, (a, b) in enumerate(zip(found.data, block.data, strict=False)) if a != b),
                  min(len(found.data), len(block.data)))  # fmt: skip
        raise ModemError(f"the modem was written, but holds something else from byte 0x{at:X} on; "
                         "restore the backup to go back")  # fmt: skip
    return found
