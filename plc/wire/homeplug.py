"""HomePlug AV / Green PHY management messages (MMEs), each layout declared once.

    message = decode_frame(frame)       a whole Ethernet frame of type 0x88E1
    frame = encode(message)             the same bytes again

Bytes behind a message's structure (padding, zero tails, whatever a sender left in its buffer) are kept
as `trailing` and take no part in comparisons.  A message built by us is padded to the 60 bytes that
Ethernet asks for.  A message without a layout here comes back as UnknownMme, with its name if it has one.

Sources: ISO 15118-3 Annex A and HomePlug AV as recorded cars, chargers and modem tools speak them, and
the public headers of Qualcomm's modem tools (open-plc-utils).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from plc.errors import FrameError
from plc.wire.layout import (
    Layout,
    WrongVariant,
    counted,
    octets,
    read,
    records,
    rest,
    u8,
    u16,
    u32,
    up_to,
    write,
)

ETHERTYPE = 0x88E1
BROADCAST = b"\xff" * 6
LOCAL_MODEM = bytes.fromhex("00b052000001")    # whatever modem hangs on this very port
QUALCOMM_OUI = bytes.fromhex("00b052")
MIN_FRAME_BYTES = 60
ZERO_MAC = bytes(6)
NO_ID = bytes(17)

ATTENUATION_GROUPS = 58
SLAC_MATCH_REQ_LENGTH = 0x3E
SLAC_MATCH_CNF_LENGTH = 0x56

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

    trailing: the bytes behind the structure; None (a message of our own) means zeros up to 60 bytes.
    """

    mmtype: ClassVar[int] = -1
    mmv: ClassVar[int] = 1

    destination: bytes
    source: bytes
    fmi: bytes = b"\0\0"
    trailing: bytes | None = field(default=None, compare=False, repr=False)

    def __init_subclass__(cls, *, mmtype: int, mmv: int = 1) -> None:
        super().__init_subclass__()
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


# --- SLAC: ISO 15118-3 Annex A ----------------------------------------------------------------------


class SlacParmReq(Mme, mmtype=0x6064):
    """Car to everybody: who can match with me?"""

    application_type: int = u8(default=0)
    security_type: int = u8(default=0)
    run_id: bytes = octets(8)


class SlacParmCnf(Mme, mmtype=0x6065):
    """Charger to car: how to sound.  time_out_100ms counts units of 100 ms."""

    m_sound_target: bytes = octets(6, default=BROADCAST)
    num_sounds: int = u8(default=10)
    time_out_100ms: int = u8(default=6)
    resp_type: int = u8(default=1)
    forwarding_sta: bytes = octets(6)
    application_type: int = u8(default=0)
    security_type: int = u8(default=0)
    run_id: bytes = octets(8)


class StartAttenCharInd(Mme, mmtype=0x606A):
    """Car to everybody: my sounds begin.  forwarding_sta is where the answers shall go: the car."""

    application_type: int = u8(default=0)
    security_type: int = u8(default=0)
    num_sounds: int = u8(default=10)
    time_out_100ms: int = u8(default=6)
    resp_type: int = u8(default=1)
    forwarding_sta: bytes = octets(6)
    run_id: bytes = octets(8)


class MnbcSoundInd(Mme, mmtype=0x6076):
    """Car to everybody: one sound; count runs down to 0.

    Seen: open-plc-utils as Debian has it sends 9 random bytes instead of 16.
    """

    application_type: int = u8(default=0)
    security_type: int = u8(default=0)
    sender_id: bytes = octets(17, default=NO_ID)
    count: int = u8()
    run_id: bytes = octets(8)
    reserved: bytes = octets(8, default=bytes(8))
    rnd: bytes = up_to(16)


class AttenProfileInd(Mme, mmtype=0x6086):
    """A charger's modem to its host: how loud one sound of this car arrived, in dB for each group."""

    pev_mac: bytes = octets(6)
    num_groups: int = u8(most=ATTENUATION_GROUPS)
    reserved: int = u8(default=0)
    attenuation_db: bytes = counted("num_groups")


class AttenCharInd(Mme, mmtype=0x606E):
    """Charger to car: how loud the sounds arrived, the mean of all of them in dB for each group."""

    application_type: int = u8(default=0)
    security_type: int = u8(default=0)
    source_address: bytes = octets(6)
    run_id: bytes = octets(8)
    source_id: bytes = octets(17, default=NO_ID)
    resp_id: bytes = octets(17, default=NO_ID)
    num_sounds: int = u8()
    num_groups: int = u8(most=ATTENUATION_GROUPS)
    attenuation_db: bytes = counted("num_groups")


class AttenCharRsp(Mme, mmtype=0x606F):
    """Car to charger: got it.  result 0 is success."""

    application_type: int = u8(default=0)
    security_type: int = u8(default=0)
    source_address: bytes = octets(6)
    run_id: bytes = octets(8)
    source_id: bytes = octets(17, default=NO_ID)
    resp_id: bytes = octets(17, default=NO_ID)
    result: int = u8(default=0)


class ValidateReq(Mme, mmtype=0x6078):
    """Car to charger: watch the control pilot, I shall toggle it.  timer_100ms counts units of 100 ms."""

    signal_type: int = u8(default=0)
    timer_100ms: int = u8()
    result: int = u8()


class ValidateCnf(Mme, mmtype=0x6079):
    """Charger to car: ready to watch (result 1), or how often the pilot was toggled (2), see VALIDATE_*."""

    signal_type: int = u8(default=0)
    toggle_num: int = u8()
    result: int = u8()


VALIDATE_NOT_READY, VALIDATE_READY, VALIDATE_SUCCESS, VALIDATE_FAILURE, VALIDATE_NOT_REQUIRED = range(5)


class SlacMatchReq(Mme, mmtype=0x607C):
    """Car to the charger it chose: be mine."""

    application_type: int = u8(default=0)
    security_type: int = u8(default=0)
    mvf_length: int = u16(default=SLAC_MATCH_REQ_LENGTH)
    pev_id: bytes = octets(17, default=NO_ID)
    pev_mac: bytes = octets(6)
    evse_id: bytes = octets(17, default=NO_ID)
    evse_mac: bytes = octets(6)
    run_id: bytes = octets(8)
    reserved: bytes = octets(8, default=bytes(8))


class SlacMatchCnf(Mme, mmtype=0x607D):
    """Charger to car: yes, and this is the key of our network."""

    application_type: int = u8(default=0)
    security_type: int = u8(default=0)
    mvf_length: int = u16(default=SLAC_MATCH_CNF_LENGTH)
    pev_id: bytes = octets(17, default=NO_ID)
    pev_mac: bytes = octets(6)
    evse_id: bytes = octets(17, default=NO_ID)
    evse_mac: bytes = octets(6)
    run_id: bytes = octets(8)
    reserved: bytes = octets(8, default=bytes(8))
    nid: bytes = octets(7)
    reserved_2: int = u8(default=0)
    nmk: bytes = octets(16)


# --- Keys and networks: HomePlug AV -----------------------------------------------------------------


class SetKeyReq(Mme, mmtype=0x6008):
    """Host to its modem: join the network with this id and key."""

    key_type: int = u8(default=1)
    my_nonce: bytes = octets(4)
    your_nonce: bytes = octets(4, default=bytes(4))
    pid: int = u8(default=4)
    prn: int = u16(default=0)
    pmn: int = u8(default=0)
    cco_capability: int = u8(default=0)
    nid: bytes = octets(7)
    new_eks: int = u8(default=1)
    new_key: bytes = octets(16)


class SetKeyCnf(Mme, mmtype=0x6009):
    """Modem to host.  Qualcomm modems say result 1 (rejected) and have applied the key all the same."""

    result: int = u8()
    my_nonce: bytes = octets(4)
    your_nonce: bytes = octets(4)
    pid: int = u8(default=4)
    prn: int = u16(default=0)
    pmn: int = u8(default=0)
    cco_capability: int = u8(default=0)


class GetKeyReq(Mme, mmtype=0x600C):
    """Host to modem: do you know the key of this network?"""

    request_type: int = u8(default=0)
    key_type: int = u8(default=1)
    nid: bytes = octets(7)
    my_nonce: bytes = octets(4)
    pid: int = u8(default=4)
    prn: int = u16(default=0)
    pmn: int = u8(default=0)


class GetKeyCnf(Mme, mmtype=0x600D):
    """Modem to host: the key.  result 0 comes from the local modem, 1 from those that refuse."""

    result: int = u8()
    key_type: int = u8(default=1)
    my_nonce: bytes = octets(4)
    your_nonce: bytes = octets(4)
    nid: bytes = octets(7)
    eks: int = u8()
    pid: int = u8(default=4)
    prn: int = u16(default=0)
    pmn: int = u8(default=0)
    key: bytes = octets(16)


class AmpMapReq(Mme, mmtype=0x601C):
    """Which carriers shall be quieter: 4 bits for each carrier."""

    am_length: int = u16()
    am_data: bytes = counted("am_length", bits_per_item=4)


class AmpMapCnf(Mme, mmtype=0x601D):
    """result 0 is success."""

    result: int = u8()


class Network(Layout):
    """One network a modem is a member of."""

    nid: bytes = octets(7)
    snid: int = u8()
    tei: int = u8()
    station_role: int = u8()
    cco_mac: bytes = octets(6)
    access: int = u8(default=0)
    num_coord_networks: int = u8(default=0)


class NwInfoReq(Mme, mmtype=0x6038):
    """Which networks are you a member of?"""


class NwInfoCnf(Mme, mmtype=0x6039):
    """Modem to host: its networks."""

    num_networks: int = u8()
    networks: tuple[Network, ...] = records(Network, "num_networks")


class StationRate(Layout):
    """Mean raw data rate to and from one station, in Mbit/s."""

    mac: bytes = octets(6)
    average_tx_mbps: int = u8()
    average_rx_mbps: int = u8()


class NwStatsReq(Mme, mmtype=0x6048):
    """Whom do you hear, and how well?"""


class NwStatsCnf(Mme, mmtype=0x6049):
    """Modem to host: the stations of its network."""

    num_stations: int = u8()
    stations: tuple[StationRate, ...] = records(StationRate, "num_stations")


class DiscoveredStation(Layout):
    """One station a modem hears, of its own network or of another."""

    mac: bytes = octets(6)
    tei: int = u8()
    same_network: int = u8()
    snid_and_access: int = u8()
    capabilities: int = u8()
    signal_level: int = u8()
    average_ble: int = u8()


class DiscoveredNetwork(Layout):
    """One network a modem hears."""

    nid: bytes = octets(7)
    snid: int = u8()
    hybrid_mode: int = u8()
    num_beacon_slots: int = u8()
    coordinating_status: int = u8()
    offset: int = u16()


class DiscoverListReq(Mme, mmtype=0x0014):
    """Which stations and networks do you hear?"""


class DiscoverListCnf(Mme, mmtype=0x0015):
    """Modem to host: everything it hears."""

    num_stations: int = u8()
    stations: tuple[DiscoveredStation, ...] = records(DiscoveredStation, "num_stations")
    num_networks: int = u8()
    networks: tuple[DiscoveredNetwork, ...] = records(DiscoveredNetwork, "num_networks")


# --- Qualcomm: what its modems and its tools speak --------------------------------------------------


class VsSwVerReq(Mme, mmtype=0xA000, mmv=0):
    """Which firmware do you run?  Broadcast, it counts the modems."""

    oui: bytes = octets(3, default=QUALCOMM_OUI, fixed=True)
    cookie: int = u32(default=0)


class VsSwVerCnf(Mme, mmtype=0xA001, mmv=0):
    """Modem: its firmware.  Newer modems add numbers behind 254 bytes of room for the version."""

    oui: bytes = octets(3, default=QUALCOMM_OUI, fixed=True)
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


class VsRsDevReq(Mme, mmtype=0xA01C, mmv=0):
    """Restart."""

    oui: bytes = octets(3, default=QUALCOMM_OUI, fixed=True)


class VsRsDevCnf(Mme, mmtype=0xA01D, mmv=0):
    """mstatus 0: restarting now."""

    oui: bytes = octets(3, default=QUALCOMM_OUI, fixed=True)
    mstatus: int = u8(default=0)


MODULE_MAC, MODULE_PIB = 1, 2


class VsWrModReq(Mme, mmtype=0xA020, mmv=0):
    """INT6x00: write a piece of a module into memory."""

    oui: bytes = octets(3, default=QUALCOMM_OUI, fixed=True)
    module_id: int = u8()
    maccess: int = u8(default=0)
    mlength: int = u16()
    moffset: int = u32()
    mchecksum: int = u32()
    data: bytes = counted("mlength")


class VsWrModCnf(Mme, mmtype=0xA021, mmv=0):
    """INT6x00: the piece was taken (mstatus 0)."""

    oui: bytes = octets(3, default=QUALCOMM_OUI, fixed=True)
    mstatus: int = u8(default=0)
    module_id: int = u8()
    maccess: int = u8(default=0)
    mlength: int = u16()
    moffset: int = u32()


class VsRdModReq(Mme, mmtype=0xA024, mmv=0):
    """INT6x00: read a piece of a module."""

    oui: bytes = octets(3, default=QUALCOMM_OUI, fixed=True)
    module_id: int = u8()
    maccess: int = u8(default=0)
    mlength: int = u16()
    moffset: int = u32()
    msecret: bytes = octets(16, default=bytes(16))


class VsRdModCnf(Mme, mmtype=0xA025, mmv=0):
    """INT6x00: the piece (mstatus 0)."""

    oui: bytes = octets(3, default=QUALCOMM_OUI, fixed=True)
    mstatus: int = u8(default=0)
    reserved: bytes = octets(3, default=bytes(3))
    module_id: int = u8()
    reserved_2: int = u8(default=0)
    mlength: int = u16()
    moffset: int = u32()
    mchecksum: int = u32()
    data: bytes = counted("mlength")


class VsModNvmReq(Mme, mmtype=0xA028, mmv=0):
    """INT6x00: keep the written module for good."""

    oui: bytes = octets(3, default=QUALCOMM_OUI, fixed=True)
    module_id: int = u8()


class VsModNvmCnf(Mme, mmtype=0xA029, mmv=0):
    """INT6x00: kept (mstatus 0)."""

    oui: bytes = octets(3, default=QUALCOMM_OUI, fixed=True)
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


class VsNwInfoReq(Mme, mmtype=0xA038, mmv=0):
    """Which networks, which stations?"""

    oui: bytes = octets(3, default=QUALCOMM_OUI, fixed=True)


class VsNwInfoCnf(Mme, mmtype=0xA039, mmv=0):
    """Modem to host, as INT6x00 and AR7400 say it."""

    oui: bytes = octets(3, default=QUALCOMM_OUI, fixed=True)
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


class VsNwInfoReq1(Mme, mmtype=0xA038, mmv=1):
    """Which networks, which stations?  The second form, for QCA6410 and later."""

    oui: bytes = octets(3, default=QUALCOMM_OUI, fixed=True)


class VsNwInfoCnf1(Mme, mmtype=0xA039, mmv=1):
    """Modem to host, the second form."""

    oui: bytes = octets(3, default=QUALCOMM_OUI, fixed=True)
    sub_version: int = u8(default=0)
    reserved: int = u8(default=0)
    data_length: int = u16()
    reserved_2: int = u8(default=0)
    num_networks: int = u8()
    networks: tuple[VsNetwork1, ...] = records(VsNetwork1, "num_networks")


class VsSetKeyReq(Mme, mmtype=0xA050, mmv=0):
    """Set the network key of a local or, with its device access key (DAK), of a remote modem."""

    oui: bytes = octets(3, default=QUALCOMM_OUI, fixed=True)
    eks: int = u8(default=1)
    nmk: bytes = octets(16)
    peks: int = u8()
    remote_mac: bytes = octets(6, default=ZERO_MAC)
    dak: bytes = octets(16, default=bytes(16))


class VsSetKeyCnf(Mme, mmtype=0xA051, mmv=0):
    """mstatus 0: done."""

    oui: bytes = octets(3, default=QUALCOMM_OUI, fixed=True)
    mstatus: int = u8(default=0)


class VsOpAttributesReq(Mme, mmtype=0xA068, mmv=0):
    """Hardware and firmware in detail, please."""

    oui: bytes = octets(3, default=QUALCOMM_OUI, fixed=True)
    cookie: int = u32(default=0)
    report_type: int = u8(default=0)


class VsOpAttributesCnf(Mme, mmtype=0xA069, mmv=0):
    """Modem to host: a report of data_size bytes; report type 0 is the binary one."""

    oui: bytes = octets(3, default=QUALCOMM_OUI, fixed=True)
    mstatus: int = u16(default=0)
    cookie: int = u32()
    report_type: int = u8()
    data_size: int = u16()
    data: bytes = counted("data_size")


class VsPlLinkStatusReq(Mme, mmtype=0xA0B8, mmv=0):
    """Are you linked with another modem?"""

    oui: bytes = octets(3, default=QUALCOMM_OUI, fixed=True)


class VsPlLinkStatusCnf(Mme, mmtype=0xA0B9, mmv=0):
    """link_status 1: linked."""

    oui: bytes = octets(3, default=QUALCOMM_OUI, fixed=True)
    mstatus: int = u8(default=0)
    link_status: int = u8()


class VsAttenProfileInd(Mme, mmtype=0xA14E, mmv=0):
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


# --- Qualcomm: modules (parameter block, firmware) of QCA6410, QCA7000 and later ---------------------

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


class VsModuleReadReq(Mme, mmtype=0xA0B0, mmv=0):
    """Read a piece of a module."""

    oui: bytes = octets(3, default=QUALCOMM_OUI, fixed=True)
    reserved: int = u32(default=0)
    num_op_data: int = u8(default=1)
    mod_op: int = u16(default=MOD_OP_READ, fixed=True)
    mod_op_data_length: int = u16(default=18)
    mod_op_reserved: int = u32(default=0)
    module_id: int = u16()
    module_sub_id: int = u16(default=0)
    length: int = u16()
    offset: int = u32()


class VsModuleStartReq(Mme, mmtype=0xA0B0, mmv=0):
    """Begin writing modules; the session id is the host's choice and comes again in every write."""

    oui: bytes = octets(3, default=QUALCOMM_OUI, fixed=True)
    reserved: int = u32(default=0)
    num_op_data: int = u8(default=1)
    mod_op: int = u16(default=MOD_OP_START, fixed=True)
    mod_op_data_length: int = u16()
    mod_op_reserved: int = u32(default=0)
    session_id: int = u32()
    num_modules: int = u8()
    modules: tuple[ModuleSpec, ...] = records(ModuleSpec, "num_modules")


class VsModuleWriteReq(Mme, mmtype=0xA0B0, mmv=0):
    """Write a piece of a module."""

    oui: bytes = octets(3, default=QUALCOMM_OUI, fixed=True)
    reserved: int = u32(default=0)
    num_op_data: int = u8(default=1)
    mod_op: int = u16(default=MOD_OP_WRITE, fixed=True)
    mod_op_data_length: int = u16()
    mod_op_reserved: int = u32(default=0)
    session_id: int = u32()
    module_index: int = u8(default=0)
    module_id: int = u16()
    module_sub_id: int = u16(default=0)
    length: int = u16()
    offset: int = u32()
    data: bytes = counted("length")


class VsModuleCommitReq(Mme, mmtype=0xA0B0, mmv=0):
    """Keep what was written, for good; see COMMIT_*.

    The length counts 20 reserved bytes more.  Seen: plctool sends a frame of 60 bytes, one too few for them.
    """

    oui: bytes = octets(3, default=QUALCOMM_OUI, fixed=True)
    reserved: int = u32(default=0)
    num_op_data: int = u8(default=1)
    mod_op: int = u16(default=MOD_OP_COMMIT, fixed=True)
    mod_op_data_length: int = u16(default=36)
    mod_op_reserved: int = u32(default=0)
    session_id: int = u32()
    commit_code: int = u32()


class VsModuleReadCnf(Mme, mmtype=0xA0B1, mmv=0):
    """A piece of a module."""

    oui: bytes = octets(3, default=QUALCOMM_OUI, fixed=True)
    mstatus: int = u16(default=0, fixed=True)
    error_code: int = u16(default=0)
    reserved: int = u32(default=0)
    num_op_data: int = u8(default=1)
    mod_op: int = u16(default=MOD_OP_READ, fixed=True)
    mod_op_data_length: int = u16()
    mod_op_reserved: int = u32(default=0)
    module_id: int = u16()
    module_sub_id: int = u16(default=0)
    length: int = u16()
    offset: int = u32()
    data: bytes = counted("length")


class VsModuleStartCnf(Mme, mmtype=0xA0B1, mmv=0):
    """The write session is open."""

    oui: bytes = octets(3, default=QUALCOMM_OUI, fixed=True)
    mstatus: int = u16(default=0, fixed=True)
    error_code: int = u16(default=0)
    reserved: int = u32(default=0)
    num_op_data: int = u8(default=1)
    mod_op: int = u16(default=MOD_OP_START, fixed=True)
    mod_op_data_length: int = u16()
    mod_op_reserved: int = u32(default=0)
    session_id: int = u32()
    num_modules: int = u8()
    statuses: tuple[ModuleStatus, ...] = records(ModuleStatus, "num_modules")


class VsModuleWriteCnf(Mme, mmtype=0xA0B1, mmv=0):
    """The piece was taken."""

    oui: bytes = octets(3, default=QUALCOMM_OUI, fixed=True)
    mstatus: int = u16(default=0, fixed=True)
    error_code: int = u16(default=0)
    reserved: int = u32(default=0)
    num_op_data: int = u8(default=1)
    mod_op: int = u16(default=MOD_OP_WRITE, fixed=True)
    mod_op_data_length: int = u16()
    mod_op_reserved: int = u32(default=0)
    session_id: int = u32()
    module_index: int = u8(default=0)
    module_id: int = u16()
    module_sub_id: int = u16(default=0)
    length: int = u16()
    offset: int = u32()


class VsModuleCommitCnf(Mme, mmtype=0xA0B1, mmv=0):
    """What was written is kept."""

    oui: bytes = octets(3, default=QUALCOMM_OUI, fixed=True)
    mstatus: int = u16(default=0, fixed=True)
    error_code: int = u16(default=0)
    reserved: int = u32(default=0)
    num_op_data: int = u8(default=1)
    mod_op: int = u16(default=MOD_OP_COMMIT, fixed=True)
    mod_op_data_length: int = u16()
    mod_op_reserved: int = u32(default=0)
    session_id: int = u32()
    commit_code: int = u32()
    num_modules: int = u8()
    statuses: tuple[ModuleStatus, ...] = records(ModuleStatus, "num_modules")


class VsModuleRefusedCnf(Mme, mmtype=0xA0B1, mmv=0):
    """Any module operation the modem did not carry out (mstatus not 0) or that has no layout here."""

    oui: bytes = octets(3, default=QUALCOMM_OUI, fixed=True)
    mstatus: int = u16()
    error_code: int = u16()
    details: bytes = rest(default=b"")
