"""A HomePlug management message (MME) and its frame: what all of them have in common.

The messages themselves are declared in plc/wire/homeplug.py and plc/wire/qualcomm.py; whoever reads or
writes frames imports from plc.wire.homeplug, which knows them all.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from plc.errors import FrameError
from plc.wire.layout import Layout, WrongVariant, read, write

ETHERTYPE = 0x88E1
BROADCAST = b"\xff" * 6
LOCAL_MODEM = bytes.fromhex("00b052000001")    # whatever modem hangs on this very port
MIN_FRAME_BYTES = 60
ZERO_MAC = bytes(6)

ATTENUATION_GROUPS = 58

_MMTYPE_BASES = {
    0x0014: "CC_DISCOVER_LIST", 0x0030: "CC_ASSOC", 0x0034: "CC_LEAVE", 0x0038: "CC_SET_TEI_MAP",
    0x6000: "CM_UNASSOCIATED_STA", 0x6004: "CM_ENCRYPTED_PAYLOAD", 0x6008: "CM_SET_KEY",
    0x600C: "CM_GET_KEY", 0x6010: "CM_SC_JOIN", 0x6014: "CM_CHAN_EST", 0x6018: "CM_TM_UPDATE",
    0x601C: "CM_AMP_MAP", 0x6020: "CM_BRG_INFO", 0x6024: "CM_CONN_NEW", 0x6028: "CM_CONN_REL",
    0x602C: "CM_CONN_MOD", 0x6030: "CM_CONN_INFO", 0x6034: "CM_STA_CAP", 0x6038: "CM_NW_INFO",
    0x603C: "CM_GET_BEACON", 0x6040: "CM_HFID", 0x6044: "CM_MME_ERROR", 0x6048: "CM_NW_STATS",
    0x6064: "CM_SLAC_PARM", 0x6068: "CM_START_ATTEN_CHAR", 0x606C: "CM_ATTEN_CHAR",
    0x6070: "CM_PKCS_CERT", 0x6074: "CM_MNBC_SOUND", 0x6078: "CM_VALIDATE", 0x607C: "CM_SLAC_MATCH",
    0x6080: "CM_SLAC_USER_DATA", 0x6084: "CM_ATTEN_PROFILE",
    0xA000: "VS_SW_VER", 0xA004: "VS_WR_MEM", 0xA008: "VS_RD_MEM", 0xA00C: "VS_ST_MAC",
    0xA010: "VS_GET_NVM", 0xA01C: "VS_RS_DEV", 0xA020: "VS_WR_MOD", 0xA024: "VS_RD_MOD",
    0xA028: "VS_MOD_NVM", 0xA02C: "VS_WD_RPT", 0xA030: "VS_LNK_STATS", 0xA034: "VS_SNIFFER",
    0xA038: "VS_NW_INFO", 0xA040: "VS_CP_RPT", 0xA048: "VS_FR_LBK", 0xA04C: "VS_LBK_STAT",
    0xA050: "VS_SET_KEY", 0xA054: "VS_MFG_STRING", 0xA058: "VS_RD_CBLOCK", 0xA05C: "VS_SET_SDRAM",
    0xA060: "VS_HOST_ACTION", 0xA068: "VS_OP_ATTRIBUTES", 0xA06C: "VS_ENET_SETTINGS",
    0xA070: "VS_TONE_MAP_CHAR", 0xA074: "VS_NW_INFO_STATS", 0xA07C: "VS_FAC_DEFAULTS",
    0xA088: "VS_CLASSIFICATION", 0xA090: "VS_RX_TONE_MAP_CHAR", 0xA098: "VS_WRITE_AND_EXECUTE_APPLET",
    0xA0B0: "VS_MODULE_OPERATION", 0xA0B4: "VS_DIAG_NETWORK_PROBE", 0xA0B8: "VS_PL_LINK_STATUS",
    0xA0F8: "VS_GET_PROPERTY", 0xA100: "VS_SET_PROPERTY",
}  # fmt: skip
_VARIANTS = ("REQ", "CNF", "IND", "RSP")


def mmtype_name(mmtype: int) -> str:
    """CM_ATTEN_CHAR.IND for 0x606E; 0xA14E for a number that has no public name."""
    base = _MMTYPE_BASES.get(mmtype & ~3)
    return f"0x{mmtype:04X}" if base is None else f"{base}.{_VARIANTS[mmtype & 3]}"


_LAYOUTS: dict[tuple[int, int], list[type[Mme]]] = {}


class Mme(Layout):
    """A management message: who to whom, and the fields its subclass names.

    A subclass without a number is no message, but what several begin with.
    trailing: the bytes behind the structure; None (a message of our own) means zeros up to 60 bytes.
    """

    mmtype: ClassVar[int] = -1
    mmv: ClassVar[int] = 1

    destination: bytes
    source: bytes
    fmi: bytes = b"\0\0"
    trailing: bytes | None = field(default=None, compare=False, repr=False)

    def __init_subclass__(cls, *, mmtype: int | None = None, mmv: int = 1) -> None:
        super().__init_subclass__()
        if mmtype is None:
            return
        cls.mmtype = mmtype
        cls.mmv = mmv
        _LAYOUTS.setdefault((mmv, mmtype), []).append(cls)

    @property
    def name(self) -> str:
        return mmtype_name(self.mmtype)


@dataclass(frozen=True, kw_only=True)
class UnknownMme:
    """A message that has no layout here: body is everything behind the message type."""

    destination: bytes
    source: bytes
    mmv: int
    mmtype: int
    body: bytes

    @property
    def name(self) -> str:
        return mmtype_name(self.mmtype)


def decode_frame(frame: bytes) -> Mme | UnknownMme:
    """Read a whole Ethernet frame.

    Raises FrameError, bytes counted from the start of the frame, if it is no HomePlug frame or is too short
    for the message it claims to be.
    """
    if len(frame) < 17:
        raise FrameError("Mme", "header", len(frame), f"{len(frame)} bytes", "17 bytes or more")
    if frame[12:14] != b"\x88\xe1":
        raise FrameError("Mme", "ethertype", 12, frame[12:14].hex(), "88e1")
    return _decode(frame[0:6], frame[6:12], bytes(frame), 14)


def decode_mme(destination: bytes, source: bytes, payload: bytes) -> Mme | UnknownMme:
    """Read what stands behind the Ethernet header (or headers); bytes in a FrameError count from there."""
    if len(payload) < 3:
        raise FrameError("Mme", "header", len(payload), f"{len(payload)} bytes", "3 bytes or more")
    return _decode(destination, source, bytes(payload), 0)


def _decode(destination: bytes, source: bytes, data: bytes, at: int) -> Mme | UnknownMme:
    mmv = data[at]
    mmtype = data[at + 1] | data[at + 2] << 8
    body = at + 3
    for layout in _LAYOUTS.get((mmv, mmtype), ()):
        try:
            return _read_as(layout, destination, source, data, body)
        except WrongVariant:
            continue
    return UnknownMme(destination=destination, source=source, mmv=mmv, mmtype=mmtype, body=data[body:])


def _read_as(layout: type[Mme], destination: bytes, source: bytes, data: bytes, at: int) -> Mme:
    fmi = b"\0\0"
    if layout.mmv:
        fmi = data[at : at + 2]
        if len(fmi) < 2:
            raise FrameError(layout.__name__, "fmi", at, f"{len(fmi)} bytes", "2 bytes")
        at += 2
    message, end = read(layout, data, at, destination=destination, source=source, fmi=fmi)
    message.__dict__["trailing"] = data[end:]
    return message


def encode(message: Mme | UnknownMme) -> bytes:
    """The whole Ethernet frame.  Raises FrameError naming the field whose value does not fit."""
    for name in ("destination", "source"):
        if len(getattr(message, name)) != 6:
            raise FrameError(type(message).__name__, name, None, getattr(message, name).hex(), "6 bytes")
    head = message.destination + message.source + b"\x88\xe1" + bytes([message.mmv])
    head += message.mmtype.to_bytes(2, "little")
    if isinstance(message, UnknownMme):
        return head + message.body
    if message.mmv:
        head += message.fmi
    frame = head + write(message)
    return frame.ljust(MIN_FRAME_BYTES, b"\0") if message.trailing is None else frame + message.trailing
