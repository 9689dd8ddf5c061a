"""The parameter block of a virtual modem, and its side of the conversation about it."""

from __future__ import annotations

from plc.slac.keys import dak_of_password
from plc.slac.pib import FIELDS, ParameterBlock, PibError, chain_of, checksum32
from plc.wire.homeplug import (
    MODULE_CHUNK_BYTES,
    MODULE_ID_PIB,
    Mme,
    ModuleStatus,
    VsModuleCommitCnf,
    VsModuleCommitReq,
    VsModuleReadCnf,
    VsModuleReadReq,
    VsModuleRefusedCnf,
    VsModuleStartCnf,
    VsModuleStartReq,
    VsModuleWriteCnf,
    VsModuleWriteReq,
)

IMAGE_BYTES = 0x2440
MANIFEST = b"virtual modem".ljust(0x300, b"\0")
REFUSED = 1
READ_HEADER_BYTES = 18
WRITE_HEADER_BYTES, SESSION_HEADER_BYTES, COMMIT_HEADER_BYTES = 23, 13, 17


def new_block(mac: bytes, nid: bytes, nmk: bytes) -> ParameterBlock:
    """What a modem fresh from the factory holds."""
    image = bytearray(IMAGE_BYTES)
    values = {"MAC": mac, "DAK": dak_of_password("HomePlugAV"), "NMK": nmk, "NID": nid}
    for name, value in values.items():
        offset = FIELDS[name].offset
        image[offset : offset + len(value)] = value
    return ParameterBlock(chain_of(bytes(image), MANIFEST))


class ModuleMemory:
    """Answers VS_MODULE_OPERATION.  What is written counts only once it is whole, right, and committed."""

    def __init__(self, block: ParameterBlock) -> None:
        self.block = block
        self._session: int | None = None
        self._length = self._checksum = 0
        self._written = bytearray()

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
