"""What Qualcomm's modems and its tools speak among themselves: firmware, networks, keys, modules.

Source: the public headers of Qualcomm's modem tools (open-plc-utils), and the wire.
"""

from __future__ import annotations

from plc.wire.layout import Layout, counted, octets, records, rest, u8, u16, u32
from plc.wire.mme import ATTENUATION_GROUPS, ZERO_MAC, Mme

QUALCOMM_OUI = bytes.fromhex("00b052")


class QualcommMme(Mme):
    """What all of them begin with: whose they are."""

    oui: bytes = octets(3, default=QUALCOMM_OUI, fixed=True)

    def __init_subclass__(cls, *, mmtype: int | None = None, mmv: int = 0) -> None:
        super().__init_subclass__(mmtype=mmtype, mmv=mmv)


class VsSwVerReq(QualcommMme, mmtype=0xA000):
    """Which firmware do you run?  Broadcast, it counts the modems."""

    cookie: int = u32(default=0)


class VsSwVerCnf(QualcommMme, mmtype=0xA001):
    """Modem: its firmware.  Newer modems add numbers behind 254 bytes of room for the version."""

    mstatus: int = u8(default=0)
    device_class: int = u8()
    version_length: int = u8()
    version: bytes = counted("version_length")
    behind_version: bytes = rest(default=b"")

    @property
    def version_text(self) -> str:
        """The version up to its first zero; anything but printable ASCII is replaced or escaped."""
        text = self.version.split(b"\0")[0].decode("ascii", "replace")
        return "".join(letter if letter.isprintable() else f"\\u{ord(letter):04x}" for letter in text)


class VsRsDevReq(QualcommMme, mmtype=0xA01C):
    """Restart."""


class VsRsDevCnf(QualcommMme, mmtype=0xA01D):
    """mstatus 0: restarting now."""

    mstatus: int = u8(default=0)


MODULE_MAC, MODULE_PIB = 1, 2


class VsWrModReq(QualcommMme, mmtype=0xA020):
    """INT6x00: write a piece of a module into memory."""

    module_id: int = u8()
    maccess: int = u8(default=0)
    mlength: int = u16()
    moffset: int = u32()
    mchecksum: int = u32()
    data: bytes = counted("mlength")


class VsWrModCnf(QualcommMme, mmtype=0xA021):
    """INT6x00: the piece was taken (mstatus 0)."""

    mstatus: int = u8(default=0)
    module_id: int = u8()
    maccess: int = u8(default=0)
    mlength: int = u16()
    moffset: int = u32()


class VsRdModReq(QualcommMme, mmtype=0xA024):
    """INT6x00: read a piece of a module."""

    module_id: int = u8()
    maccess: int = u8(default=0)
    mlength: int = u16()
    moffset: int = u32()
    msecret: bytes = octets(16, default=bytes(16))


class VsRdModCnf(QualcommMme, mmtype=0xA025):
    """INT6x00: the piece (mstatus 0)."""

    mstatus: int = u8(default=0)
    reserved: bytes = octets(3, default=bytes(3))
    module_id: int = u8()
    reserved_2: int = u8(default=0)
    mlength: int = u16()
    moffset: int = u32()
    mchecksum: int = u32()
    data: bytes = counted("mlength")


class VsModNvmReq(QualcommMme, mmtype=0xA028):
    """INT6x00: keep the written module for good."""

    module_id: int = u8()


class VsModNvmCnf(QualcommMme, mmtype=0xA029):
    """INT6x00: kept (mstatus 0)."""

    mstatus: int = u8(default=0)
    module_id: int = u8()


class VsNetworkStation(Layout):
    """A station of a modem's network; rates in Mbit/s."""

    mac: bytes = octets(6)
    tei: int = u8()
    bridged_mac: bytes = octets(6)
    average_tx_mbps: int = u8()
    average_rx_mbps: int = u8()


class VsNetwork(Layout):
    """A network a modem is a member of, with its stations."""

    nid: bytes = octets(7)
    snid: int = u8()
    tei: int = u8()
    station_role: int = u8()
    cco_mac: bytes = octets(6)
    cco_tei: int = u8()
    num_stations: int = u8()
    stations: tuple[VsNetworkStation, ...] = records(VsNetworkStation, "num_stations")


class VsNwInfoReq(QualcommMme, mmtype=0xA038):
    """Which networks, which stations?"""


class VsNwInfoCnf(QualcommMme, mmtype=0xA039):
    """Modem to host, as INT6x00 and AR7400 say it."""

    num_networks: int = u8()
    networks: tuple[VsNetwork, ...] = records(VsNetwork, "num_networks")


class VsNetworkStation1(Layout):
    """A station in the second form; rates in Mbit/s."""

    mac: bytes = octets(6)
    tei: int = u8()
    reserved: bytes = octets(3, default=bytes(3))
    bridged_mac: bytes = octets(6)
    average_tx_mbps: int = u16()
    coupling: int = u8(default=0)
    reserved_2: int = u8(default=0)
    average_rx_mbps: int = u16()
    reserved_3: bytes = octets(2, default=bytes(2))


class VsNetwork1(Layout):
    """A network in the second form."""

    nid: bytes = octets(7)
    reserved: bytes = octets(2, default=bytes(2))
    snid: int = u8()
    tei: int = u8()
    reserved_2: bytes = octets(4, default=bytes(4))
    station_role: int = u8()
    cco_mac: bytes = octets(6)
    cco_tei: int = u8()
    reserved_3: bytes = octets(3, default=bytes(3))
    num_stations: int = u8()
    reserved_4: bytes = octets(5, default=bytes(5))
    stations: tuple[VsNetworkStation1, ...] = records(VsNetworkStation1, "num_stations")


class VsNwInfoReq1(QualcommMme, mmtype=0xA038, mmv=1):
    """Which networks, which stations?  The second form, for QCA6410 and later."""


class VsNwInfoCnf1(QualcommMme, mmtype=0xA039, mmv=1):
    """Modem to host, the second form."""

    sub_version: int = u8(default=0)
    reserved: int = u8(default=0)
    data_length: int = u16()
    reserved_2: int = u8(default=0)
    num_networks: int = u8()
    networks: tuple[VsNetwork1, ...] = records(VsNetwork1, "num_networks")


class VsSetKeyReq(QualcommMme, mmtype=0xA050):
    """Set the network key of a local or, with its device access key (DAK), of a remote modem."""

    eks: int = u8(default=1)
    nmk: bytes = octets(16)
    peks: int = u8()
    remote_mac: bytes = octets(6, default=ZERO_MAC)
    dak: bytes = octets(16, default=bytes(16))


class VsSetKeyCnf(QualcommMme, mmtype=0xA051):
    """mstatus 0: done."""

    mstatus: int = u8(default=0)


class VsOpAttributesReq(QualcommMme, mmtype=0xA068):
    """Hardware and firmware in detail, please."""

    cookie: int = u32(default=0)
    report_type: int = u8(default=0)


class VsOpAttributesCnf(QualcommMme, mmtype=0xA069):
    """Modem to host: a report of data_size bytes; report type 0 is the binary one."""

    mstatus: int = u16(default=0)
    cookie: int = u32()
    report_type: int = u8()
    data_size: int = u16()
    data: bytes = counted("data_size")


class VsPlLinkStatusReq(QualcommMme, mmtype=0xA0B8):
    """Are you linked with another modem?"""


class VsPlLinkStatusCnf(QualcommMme, mmtype=0xA0B9):
    """link_status 1: linked."""

    mstatus: int = u8(default=0)
    link_status: int = u8()


class VsAttenProfileInd(QualcommMme, mmtype=0xA14E):
    """Charger's modem to everybody: how loud one sound of this car arrived.

    No public name; read off the wire: the same numbers as in the CM_ATTEN_PROFILE.IND beside it.
    The vendor id is 00B052 or zero.
    """

    oui: bytes = octets(3, default=QUALCOMM_OUI)
    pev_mac: bytes = octets(6)
    num_groups: int = u8(most=ATTENUATION_GROUPS)
    reserved: int = u8(default=0)
    unknown: bytes = octets(8)
    attenuation_db: bytes = counted("num_groups")


# --- modules (parameter block, firmware) of QCA6410, QCA7000 and later --------------------------------

MODULE_ID_PIB = 0x7002
MODULE_CHUNK_BYTES = 1400
MOD_OP_READ, MOD_OP_START, MOD_OP_WRITE, MOD_OP_COMMIT = 0x0000, 0x0010, 0x0011, 0x0012
COMMIT_FORCE, COMMIT_NO_RESET, COMMIT_FACTORY_PIB = 0x00000001, 0x00000002, 0x80000000


class ModuleSpec(Layout):
    """A module about to be written: its length and the Checksum32 over all of it."""

    module_id: int = u16()
    module_sub_id: int = u16(default=0)
    module_length: int = u32()
    module_checksum: int = u32()


class ModuleStatus(Layout):
    """What became of one module."""

    mod_status: int = u16(default=0)
    error_code: int = u16(default=0)


class ModuleOpReq(QualcommMme):
    """What every request of a module operation begins with; mod_op says which one it is."""

    reserved: int = u32(default=0)
    num_op_data: int = u8(default=1)
    mod_op: int = u16()
    mod_op_data_length: int = u16()
    mod_op_reserved: int = u32(default=0)


class ModuleOpCnf(QualcommMme):
    """What every answer to one begins with, if the modem carried it out."""

    mstatus: int = u16(default=0, fixed=True)
    error_code: int = u16(default=0)
    reserved: int = u32(default=0)
    num_op_data: int = u8(default=1)
    mod_op: int = u16()
    mod_op_data_length: int = u16()
    mod_op_reserved: int = u32(default=0)


class VsModuleReadReq(ModuleOpReq, mmtype=0xA0B0):
    """Read a piece of a module."""

    mod_op: int = u16(default=MOD_OP_READ, fixed=True)
    mod_op_data_length: int = u16(default=18)
    module_id: int = u16()
    module_sub_id: int = u16(default=0)
    length: int = u16()
    offset: int = u32()


class VsModuleStartReq(ModuleOpReq, mmtype=0xA0B0):
    """Begin writing modules; the session id is the host's choice and comes again in every write."""

    mod_op: int = u16(default=MOD_OP_START, fixed=True)
    session_id: int = u32()
    num_modules: int = u8()
    modules: tuple[ModuleSpec, ...] = records(ModuleSpec, "num_modules")


class VsModuleWriteReq(ModuleOpReq, mmtype=0xA0B0):
    """Write a piece of a module."""

    mod_op: int = u16(default=MOD_OP_WRITE, fixed=True)
    session_id: int = u32()
    module_index: int = u8(default=0)
    module_id: int = u16()
    module_sub_id: int = u16(default=0)
    length: int = u16()
    offset: int = u32()
    data: bytes = counted("length")


class VsModuleCommitReq(ModuleOpReq, mmtype=0xA0B0):
    """Keep what was written, for good; see COMMIT_*.

    The length counts 20 reserved bytes more.  Seen: plctool sends a frame of 60 bytes, one too few for them.
    """

    mod_op: int = u16(default=MOD_OP_COMMIT, fixed=True)
    mod_op_data_length: int = u16(default=36)
    session_id: int = u32()
    commit_code: int = u32()


class VsModuleReadCnf(ModuleOpCnf, mmtype=0xA0B1):
    """A piece of a module."""

    mod_op: int = u16(default=MOD_OP_READ, fixed=True)
    module_id: int = u16()
    module_sub_id: int = u16(default=0)
    length: int = u16()
    offset: int = u32()
    data: bytes = counted("length")


class VsModuleStartCnf(ModuleOpCnf, mmtype=0xA0B1):
    """The write session is open."""

    mod_op: int = u16(default=MOD_OP_START, fixed=True)
    session_id: int = u32()
    num_modules: int = u8()
    statuses: tuple[ModuleStatus, ...] = records(ModuleStatus, "num_modules")


class VsModuleWriteCnf(ModuleOpCnf, mmtype=0xA0B1):
    """The piece was taken."""

    mod_op: int = u16(default=MOD_OP_WRITE, fixed=True)
    session_id: int = u32()
    module_index: int = u8(default=0)
    module_id: int = u16()
    module_sub_id: int = u16(default=0)
    length: int = u16()
    offset: int = u32()


class VsModuleCommitCnf(ModuleOpCnf, mmtype=0xA0B1):
    """What was written is kept."""

    mod_op: int = u16(default=MOD_OP_COMMIT, fixed=True)
    session_id: int = u32()
    commit_code: int = u32()
    num_modules: int = u8()
    statuses: tuple[ModuleStatus, ...] = records(ModuleStatus, "num_modules")


class VsModuleRefusedCnf(QualcommMme, mmtype=0xA0B1):
    """Any module operation the modem did not carry out (mstatus not 0) or that has no layout here."""

    mstatus: int = u16()
    error_code: int = u16()
    details: bytes = rest(default=b"")
