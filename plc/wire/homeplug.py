"""The management messages of HomePlug AV / Green PHY, each layout declared once.

    message = decode_frame(frame)       a whole Ethernet frame of type 0x88E1
    frame = encode(message)             the same bytes again

Bytes behind a message's structure (padding, zero tails, whatever a sender left in its buffer) are kept
as `trailing` and take no part in comparisons.  A message built by us is padded to the 60 bytes that
Ethernet asks for.  A message without a layout comes back as UnknownMme, with its name if it has one.
Those of Qualcomm's modems stand in plc/wire/qualcomm.py, and are read and written from here as well.

Sources: ISO 15118-3 Annex A and HomePlug AV as recorded cars, chargers and modem tools speak them.
"""

from __future__ import annotations

import plc.wire.qualcomm as _qualcomm  # noqa: F401 - declared there, read here
from plc.wire.layout import Layout, counted, octets, records, u8, u16, up_to
from plc.wire.mme import (
    ATTENUATION_GROUPS,
    BROADCAST,
    ETHERTYPE,
    LOCAL_MODEM,
    ZERO_MAC,
    Mme,
    UnknownMme,
    decode_frame,
    decode_mme,
    encode,
    mmtype_name,
)

# What belongs to every message, and is wanted together with those below.
__all__ = [
    "ATTENUATION_GROUPS",
    "BROADCAST",
    "ETHERTYPE",
    "LOCAL_MODEM",
    "ZERO_MAC",
    "Mme",
    "UnknownMme",
    "decode_frame",
    "decode_mme",
    "encode",
    "mmtype_name",
]

NO_ID = bytes(17)
SLAC_MATCH_REQ_LENGTH = 0x3E
SLAC_MATCH_CNF_LENGTH = 0x56

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
