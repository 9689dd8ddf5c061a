"""The parameter block of a virtual modem, and its side of the conversation about it."""

from __future__ import annotations

import struct

from plc.slac.keys import dak_of_password
from plc.slac.modem_int6x00 import PIECE_BYTES
from plc.slac.pib import (
    FIELDS,
    PLAIN_CHECKSUM_AT,
    PLAIN_LENGTH_AT,
    ParameterBlock,
    PibError,
    chain_of,
    checksum32,
)
from plc.wire.homeplug import Mme
from plc.wire.qualcomm import (
    MODULE_CHUNK_BYTES,
    MODULE_ID_PIB,
    MODULE_PIB,
    ModuleStatus,
    VsModNvmCnf,
    VsModNvmReq,
    VsModuleCommitCnf,
    VsModuleCommitReq,
    VsModuleReadCnf,
    VsModuleReadReq,
    VsModuleRefusedCnf,
    VsModuleStartCnf,
    VsModuleStartReq,
    VsModuleWriteCnf,
    VsModuleWriteReq,
    VsRdModCnf,
    VsRdModReq,
    VsWrModCnf,
    VsWrModReq,
)

IMAGE_BYTES = 0x2440
MANIFEST = b"virtual modem".ljust(0x300, b"\0")
REFUSED = 1
READ_HEADER_BYTES = 18
WRITE_HEADER_BYTES, SESSION_HEADER_BYTES, COMMIT_HEADER_BYTES = 23, 13, 17


def new_block(mac: bytes, nid: bytes, nmk: bytes) -> ParameterBlock:
    """What a modem fresh from the factory holds."""
    return ParameterBlock(chain_of(bytes(_image(mac, nid, nmk)), MANIFEST))


def new_plain_block(mac: bytes, nid: bytes, nmk: bytes) -> ParameterBlock:
    """The same for a modem of the INT6x00 kind."""
    image = _image(mac, nid, nmk)
    struct.pack_into("<H", image, PLAIN_LENGTH_AT, len(image))
    struct.pack_into("<I", image, PLAIN_CHECKSUM_AT, checksum32(bytes(image)))
    return ParameterBlock(bytes(image))


def _image(mac: bytes, nid: bytes, nmk: bytes) -> bytearray:
    image = bytearray(IMAGE_BYTES)
    values = {"MAC": mac, "DAK": dak_of_password("HomePlugAV"), "NMK": nmk, "NID": nid}
    for name, value in values.items():
        offset = FIELDS[name].offset
        image[offset : offset + len(value)] = value
    return image


class ModuleMemory:
    """Answers VS_MODULE_OPERATION.  What is written counts only once it is whole, right, and committed."""

    def __init__(self, block: ParameterBlock) -> None:
        self.block = block
        self._session: int | None = None
        self._length = self._checksum = 0
        self._written = bytearray()

    def restart(self) -> None:
        """A session does not outlive a restart."""
        self._session = None

    def answer(self, message: Mme, modem: bytes) -> Mme | None:
        """The answer to a module operation; None to anything else."""
        try:
            return self._carry_out(message, modem)
        except PibError:
            return VsModuleRefusedCnf(
                destination=message.source, source=modem, mstatus=REFUSED, error_code=0
            )

    def _carry_out(self, message: Mme, modem: bytes) -> Mme | None:
        if isinstance(message, VsModuleReadReq):
            return self._read(message, modem)
        if isinstance(message, VsModuleStartReq):
            return self._start(message, modem)
        if isinstance(message, VsModuleWriteReq):
            return self._write(message, modem)
        if isinstance(message, VsModuleCommitReq):
            return self._commit(message, modem)
        return None

    def _read(self, message: VsModuleReadReq, modem: bytes) -> Mme:
        if message.module_id != MODULE_ID_PIB or message.length > MODULE_CHUNK_BYTES:
            raise PibError("no such module, or too much at once")
        data = self.block.data[message.offset : message.offset + message.length]
        return VsModuleReadCnf(
            destination=message.source, source=modem, mod_op_data_length=READ_HEADER_BYTES + len(data),
            module_id=message.module_id, length=len(data), offset=message.offset, data=data,
        )  # fmt: skip

    def _start(self, message: VsModuleStartReq, modem: bytes) -> Mme:
        if len(message.modules) != 1 or message.modules[0].module_id != MODULE_ID_PIB:
            raise PibError("only the parameter block can be written")
        self._session = message.session_id
        self._length, self._checksum = message.modules[0].module_length, message.modules[0].module_checksum
        if self._length != len(self.block.data):
            self._session = None
            raise PibError("a block of another size")
        self._written = bytearray()
        return VsModuleStartCnf(
            destination=message.source, source=modem, mod_op_data_length=SESSION_HEADER_BYTES + 4,
            session_id=message.session_id, num_modules=1, statuses=(ModuleStatus(),),
        )  # fmt: skip

    def _write(self, message: VsModuleWriteReq, modem: bytes) -> Mme:
        in_order = message.offset <= len(self._written)
        if message.session_id != self._session or not in_order or message.length > MODULE_CHUNK_BYTES:
            raise PibError("no such session, or not in order")
        self._written[message.offset : message.offset + message.length] = message.data
        return VsModuleWriteCnf(
            destination=message.source, source=modem, mod_op_data_length=WRITE_HEADER_BYTES,
            session_id=message.session_id, module_id=message.module_id, length=message.length,
            offset=message.offset,
        )  # fmt: skip

    def _commit(self, message: VsModuleCommitReq, modem: bytes) -> Mme:
        data = bytes(self._written)
        if message.session_id != self._session or checksum32(data) != self._checksum:
            raise PibError("no such session, or not what was announced")
        self.block = ParameterBlock(data)
        self._session = None
        return VsModuleCommitCnf(
            destination=message.source, source=modem, mod_op_data_length=COMMIT_HEADER_BYTES + 4,
            session_id=message.session_id, commit_code=message.commit_code, num_modules=1,
            statuses=(ModuleStatus(),),
        )  # fmt: skip


class PlainMemory:
    """Answers VS_RD_MOD, VS_WR_MOD and VS_MOD_NVM.  A restart before VS_MOD_NVM undoes what was written."""

    def __init__(self, block: ParameterBlock) -> None:
        self.block = block
        self._memory = bytearray(block.data)

    def restart(self) -> None:
        """What was not made to last is gone."""
        self._memory = bytearray(self.block.data)

    def answer(self, message: Mme, modem: bytes) -> Mme | None:
        """The answer to one of the three; None to anything else."""
        if isinstance(message, VsRdModReq):
            return self._read(message, modem)
        if isinstance(message, VsWrModReq):
            return self._write(message, modem)
        if isinstance(message, VsModNvmReq):
            return VsModNvmCnf(destination=message.source, source=modem, mstatus=self._keep(),
                               module_id=message.module_id)  # fmt: skip
        return None

    def _read(self, message: VsRdModReq, modem: bytes) -> Mme:
        data = b""
        if message.module_id == MODULE_PIB and message.mlength <= PIECE_BYTES:
            data = bytes(self._memory[message.moffset : message.moffset + message.mlength])
        return VsRdModCnf(
            destination=message.source, source=modem, mstatus=0 if data else REFUSED,
            module_id=message.module_id, mlength=len(data), moffset=message.moffset,
            mchecksum=checksum32(data), data=data,
        )  # fmt: skip

    def _write(self, message: VsWrModReq, modem: bytes) -> Mme:
        end = message.moffset + message.mlength
        fits = message.module_id == MODULE_PIB and message.mlength <= PIECE_BYTES and end <= len(self._memory)
        is_right = fits and checksum32(message.data) == message.mchecksum
        if is_right:
            self._memory[message.moffset : end] = message.data
        return VsWrModCnf(
            destination=message.source, source=modem, mstatus=0 if is_right else REFUSED,
            module_id=message.module_id, mlength=message.mlength, moffset=message.moffset,
        )  # fmt: skip

    def _keep(self) -> int:
        try:
            self.block = ParameterBlock(bytes(self._memory))
        except PibError:
            return REFUSED
        return 0
