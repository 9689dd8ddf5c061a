"""A HomePlug Green PHY modem as its host and its neighbours on the line see it, without hardware.

    modem.from_host(frame, now_ms); modem.from_line(signal, now_ms); modem.tick(now_ms)
    modem.take_commands()       ToHost(frame), ToLine(signal)

As measured on real ones: answers its host at once; says "rejected" to CM_SET_KEY.REQ and applies the key all
the same, then is deaf while it restarts; reports to its host how loud each sound arrived; passes matching
messages to everybody on the line, everything else only between modems that share network id and key.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

from plc.errors import FrameError
from plc.slac.keys import nid_of, nmk_of_password
from plc.slac.virtual_pib import ModuleMemory, PlainMemory, new_block, new_plain_block
from plc.wire import homeplug as hp
from plc.wire import qualcomm as qc
from plc.wire.homeplug import Mme, UnknownMme

RandomBytes = Callable[[int], bytes]

FACTORY_PASSWORD = "HomePlugAV"  # noqa: S105 - the published default of every new HomePlug modem
FIRMWARE = "MAC-QCA7000-virtual"
DEVICE_CLASS_QCA7000 = 0x22
IDENT_QCA7000 = 0x001B58DC
VERSION_ROOM = 254
# The binary report of VS_OP_ATTRIBUTES begins with hardware and software in 16 bytes each.
ATTRIBUTES_HEAD = b"QCA7000".ljust(16, b"\0") + b"MAC".ljust(16, b"\0")
ATTRIBUTES_BYTES = 118
ROLE_STATION, ROLE_CCO = 0, 2
RATE_MBPS = 9
# Often while it looks for its network, then as often as is needed to stay known.
BEACON_MS, BEACON_WHEN_JOINED_MS = 250, 500
# A modem whose beacons are missing for so long is not there any more.
PEER_GONE_MS = 1500
HOSTS_MOST = 64

_SLAC_FIRST, _SLAC_LAST = 0x6064, 0x6083


@dataclass(frozen=True, slots=True)
class Signal:
    """What a modem puts on the line; an empty frame is a beacon that says "I am here"."""

    modem: bytes
    nid: bytes
    nmk: bytes = field(repr=False)
    frame: bytes = b""


@dataclass(frozen=True, slots=True)
class ToHost:
    frame: bytes


@dataclass(frozen=True, slots=True)
class ToLine:
    signal: Signal


@dataclass(frozen=True, kw_only=True)
class ModemOptions:
    """What differs between modems.

    measures: CM_ATTEN_PROFILE.IND for each sound, as QCA7000 does; no_groups sends it empty, as AR7420 does.
    restart_ms: deaf for so long after CM_SET_KEY.REQ or a reset; about 5 s on real ones.
    join_ms: from the end of the restart until the network works.
    attenuation_db: how loud sounds of a modem arrive; others_db for those not named.
    is_int6400: keeps a plain parameter block, and speaks of it as that older kind does.
    taps: pass on all there is on the line, whomever it is for, as no real modem does.
    """

    measures: bool = True
    no_groups: bool = False
    restart_ms: int = 100
    join_ms: int = 200
    attenuation_db: dict[bytes, int] = field(default_factory=dict)
    others_db: int = 15
    firmware: str = FIRMWARE
    taps: bool = False
    is_int6400: bool = False


class VirtualModem:
    """See the module."""

    def __init__(
        self, mac: bytes, random_bytes: RandomBytes, options: ModemOptions | None = None, now_ms: int = 0
    ) -> None:
        self.mac = mac
        self.random_bytes = random_bytes
        self.options = options or ModemOptions()
        self.nmk = nmk_of_password(FACTORY_PASSWORD)
        self.nid = nid_of(self.nmk)
        self.memory: ModuleMemory | PlainMemory = ModuleMemory(new_block(mac, self.nid, self.nmk))
        if self.options.is_int6400:
            self.memory = PlainMemory(new_plain_block(mac, self.nid, self.nmk))
        self.hosts: set[bytes] = set()
        self.peers: dict[bytes, int] = {}
        self.hears_from_ms = now_ms
        self.joins_at_ms = now_ms
        self.beacon_at_ms = now_ms
        self.is_joined = False    # when it said its last beacon
        self._commands: list[ToHost | ToLine] = []

    # --- time

    def next_deadline_ms(self) -> int:
        return max(self.beacon_at_ms, self.hears_from_ms)

    def tick(self, now_ms: int) -> None:
        if now_ms >= max(self.beacon_at_ms, self.hears_from_ms):
            self.is_joined = bool(self.stations(now_ms))
            self.beacon_at_ms = now_ms + (BEACON_WHEN_JOINED_MS if self.is_joined else BEACON_MS)
            self.to_line(b"")

    def take_commands(self) -> list[ToHost | ToLine]:
        commands, self._commands = self._commands, []
        return commands

    def is_deaf(self, now_ms: int) -> bool:
        return now_ms < self.hears_from_ms

    def stations(self, now_ms: int) -> list[bytes]:
        """The other modems of our network, as far as we have joined it."""
        if now_ms < self.joins_at_ms:
            return []
        return [mac for mac, heard_ms in self.peers.items() if now_ms - heard_ms < PEER_GONE_MS]

    # --- from the host

    def from_host(self, frame: bytes, now_ms: int) -> None:
        """A frame from our Ethernet port."""
        if self.is_deaf(now_ms) or len(frame) < 14:
            return
        if len(self.hosts) < HOSTS_MOST:
            self.hosts.add(frame[6:12])
        if frame[12:14] != b"\x88\xe1":
            self.pass_on(frame, now_ms)
            return
        for_us = frame[0:6] in (hp.LOCAL_MODEM, self.mac)
        if for_us or frame[0:6] == hp.BROADCAST:
            try:
                self.answer(hp.decode_frame(frame), now_ms, is_local=True)
            except FrameError:
                pass    # a modem does not answer what it cannot read, but passes it on
        if not for_us:
            self.pass_on(frame, now_ms, mmtype=int.from_bytes(frame[15:17], "little"))

    def pass_on(self, frame: bytes, now_ms: int, mmtype: int = 0) -> None:
        if _SLAC_FIRST <= mmtype <= _SLAC_LAST or now_ms >= self.joins_at_ms:
            self.to_line(frame)

    # --- from the line

    def from_line(self, signal: Signal, now_ms: int) -> None:
        """What another modem has put on the line, as far as it reached us."""
        if self.is_deaf(now_ms):
            return
        is_ours = (signal.nid, signal.nmk) == (self.nid, self.nmk)
        if is_ours:
            if len(self.peers) < HOSTS_MOST or signal.modem in self.peers:
                self.peers[signal.modem] = now_ms
        else:
            self.peers.pop(signal.modem, None)
        frame = signal.frame
        if len(frame) < 17:
            return
        if self.options.taps:
            self._commands.append(ToHost(frame))
            return
        is_mme = frame[12:14] == b"\x88\xe1"
        mmtype = int.from_bytes(frame[15:17], "little") if is_mme else 0
        if is_mme and _SLAC_FIRST <= mmtype <= _SLAC_LAST:
            self.to_host(frame)
            if mmtype == hp.MnbcSoundInd.mmtype:
                self.report_sound(signal)
        elif is_ours and now_ms >= self.joins_at_ms:
            self.to_host(frame)
            if is_mme and frame[0:6] in (hp.BROADCAST, self.mac):
                self.answer_neighbour(frame, now_ms)

    def report_sound(self, signal: Signal) -> None:
        options = self.options
        if not options.measures:
            return
        level = options.attenuation_db.get(signal.modem, options.others_db)
        # Every line is a little different at every frequency.
        groups = bytes(max(0, min(255, level + i * 7 % 5 - 2)) for i in range(hp.ATTENUATION_GROUPS))
        if options.no_groups:
            groups = b""
        report = hp.AttenProfileInd(destination=hp.BROADCAST, source=self.mac, pev_mac=signal.frame[6:12],
                                    num_groups=len(groups), attenuation_db=groups)  # fmt: skip
        self._commands.append(ToHost(hp.encode(report)))

    def answer_neighbour(self, frame: bytes, now_ms: int) -> None:
        try:
            message = hp.decode_frame(frame)
        except FrameError:
            return
        self.answer(message, now_ms, is_local=False)

    # --- answers

    def answer(self, message: Mme | UnknownMme, now_ms: int, *, is_local: bool) -> None:
        if isinstance(message, UnknownMme):
            return
        answers = _TO_HOST if is_local else _TO_NEIGHBOUR
        if (answer := answers.get(type(message))) is not None:
            reply: Mme | None = answer(self, message, now_ms)
        else:
            reply = self.memory.answer(message, self.mac) if is_local else None
        if reply is None:
            return
        frame = hp.encode(reply)
        if is_local:
            self._commands.append(ToHost(frame))
        else:
            self.to_line(frame)

    def sw_ver(self, message: qc.VsSwVerReq, _now_ms: int) -> Mme:
        version = self.options.firmware.encode("ascii", "replace")[: VERSION_ROOM - 1] + b"\0"
        room = bytes(VERSION_ROOM - len(version))
        cookie = message.cookie.to_bytes(4, "little")
        numbers = IDENT_QCA7000.to_bytes(4, "little") + bytes(4) + cookie + bytes(8)
        return qc.VsSwVerCnf(
            destination=message.source, source=self.mac, device_class=DEVICE_CLASS_QCA7000,
            version_length=len(version), version=version, behind_version=room + numbers,
        )  # fmt: skip

    def set_key(self, message: hp.SetKeyReq, now_ms: int) -> Mme:
        self.take_key(message.nid, message.new_key, now_ms)
        return hp.SetKeyCnf(destination=message.source, source=self.mac, result=1,
                            my_nonce=self.random_bytes(4), your_nonce=message.my_nonce)  # fmt: skip

    def vs_set_key(self, message: qc.VsSetKeyReq, now_ms: int) -> Mme:
        self.take_key(nid_of(message.nmk), message.nmk, now_ms)
        return qc.VsSetKeyCnf(destination=message.source, source=self.mac)

    def get_key(self, message: hp.GetKeyReq, _now_ms: int) -> Mme:
        """The key is told for our network only."""
        return self._key(message, tells=message.nid == self.nid)

    def refuse_key(self, message: hp.GetKeyReq, _now_ms: int) -> Mme:
        """The key is told to the own host alone."""
        return self._key(message, tells=False)

    def _key(self, message: hp.GetKeyReq, *, tells: bool) -> Mme:
        return hp.GetKeyCnf(destination=message.source, source=self.mac, result=0 if tells else 1,
                            my_nonce=self.random_bytes(4), your_nonce=message.my_nonce, nid=self.nid,
                            eks=1, key=self.nmk if tells else bytes(16))  # fmt: skip

    def nw_info(self, message: hp.NwInfoReq, _now_ms: int) -> Mme:
        network = hp.Network(nid=self.nid, snid=1, tei=1, station_role=ROLE_CCO, cco_mac=self.mac)
        return hp.NwInfoCnf(destination=message.source, source=self.mac, num_networks=1, networks=(network,))

    def nw_stats(self, message: hp.NwStatsReq, now_ms: int) -> Mme:
        rates = tuple(hp.StationRate(mac=mac, average_tx_mbps=RATE_MBPS, average_rx_mbps=RATE_MBPS)
                      for mac in self.stations(now_ms))  # fmt: skip
        return hp.NwStatsCnf(destination=message.source, source=self.mac, num_stations=len(rates),
                             stations=rates)  # fmt: skip

    def link_status(self, message: qc.VsPlLinkStatusReq, now_ms: int) -> Mme:
        linked = int(bool(self.stations(now_ms)))
        return qc.VsPlLinkStatusCnf(destination=message.source, source=self.mac, link_status=linked)

    def amp_map(self, message: hp.AmpMapReq, _now_ms: int) -> Mme:
        result = 0 if message.am_length else 1
        return hp.AmpMapCnf(destination=message.source, source=self.mac, result=result)

    def op_attributes(self, message: qc.VsOpAttributesReq, _now_ms: int) -> Mme:
        report = ATTRIBUTES_HEAD.ljust(ATTRIBUTES_BYTES, b"\0")
        return qc.VsOpAttributesCnf(destination=message.source, source=self.mac, cookie=message.cookie,
                                    report_type=message.report_type, data_size=len(report), data=report)

    def rs_dev(self, message: qc.VsRsDevReq, now_ms: int) -> Mme:
        """What was not kept in the parameter block is forgotten."""
        self.nmk, self.nid = self.memory.block["NMK"], self.memory.block["NID"]
        self.restart(now_ms)
        return qc.VsRsDevCnf(destination=message.source, source=self.mac)

    def take_key(self, nid: bytes, nmk: bytes, now_ms: int) -> None:
        self.nid, self.nmk = nid, nmk
        self.memory.block = self.memory.block.with_values({"NID": nid, "NMK": nmk})
        self.peers = {}
        self.restart(now_ms)

    def restart(self, now_ms: int) -> None:
        self.memory.restart()
        self.hears_from_ms = now_ms + self.options.restart_ms
        self.joins_at_ms = self.hears_from_ms + self.options.join_ms
        self.beacon_at_ms = self.hears_from_ms

    def vs_nw_info(self, message: qc.VsNwInfoReq, now_ms: int) -> Mme:
        stations = tuple(qc.VsNetworkStation(mac=mac, tei=2 + i, bridged_mac=hp.ZERO_MAC,
                                             average_tx_mbps=RATE_MBPS, average_rx_mbps=RATE_MBPS)
                         for i, mac in enumerate(self.stations(now_ms)))  # fmt: skip
        network = qc.VsNetwork(
            nid=self.nid, snid=1, tei=1, station_role=ROLE_CCO, cco_mac=self.mac, cco_tei=1,
            num_stations=len(stations), stations=stations,
        )  # fmt: skip
        return qc.VsNwInfoCnf(destination=message.source, source=self.mac, num_networks=1,
                              networks=(network,))  # fmt: skip

    def vs_nw_info_1(self, message: qc.VsNwInfoReq1, now_ms: int) -> Mme:
        stations = tuple(qc.VsNetworkStation1(mac=mac, tei=2 + i, bridged_mac=hp.ZERO_MAC,
                                              average_tx_mbps=RATE_MBPS, average_rx_mbps=RATE_MBPS)
                         for i, mac in enumerate(self.stations(now_ms)))  # fmt: skip
        network = qc.VsNetwork1(
            nid=self.nid, snid=1, tei=1, station_role=ROLE_CCO, cco_mac=self.mac, cco_tei=1,
            num_stations=len(stations), stations=stations,
        )  # fmt: skip
        length = 2 + 32 + 24 * len(stations)
        return qc.VsNwInfoCnf1(destination=message.source, source=self.mac, data_length=length,
                               num_networks=1, networks=(network,))  # fmt: skip

    # --- sending

    def to_line(self, frame: bytes) -> None:
        self._commands.append(ToLine(Signal(self.mac, self.nid, self.nmk, frame)))

    def to_host(self, frame: bytes) -> None:
        """A bridge passes on what is for everybody or for its own host."""
        if frame[0] & 1 or frame[0:6] in self.hosts or not self.hosts:
            self._commands.append(ToHost(frame))


_Answer = Callable[[VirtualModem, Any, int], Mme]
# What is asked by everybody on the line, and what by the own host alone; the rest is the memory's.
_TO_NEIGHBOUR: Final[dict[type[Mme], _Answer]] = {
    qc.VsSwVerReq: VirtualModem.sw_ver, hp.GetKeyReq: VirtualModem.refuse_key,
}  # fmt: skip
_TO_HOST: Final[dict[type[Mme], _Answer]] = {
    qc.VsSwVerReq: VirtualModem.sw_ver, hp.GetKeyReq: VirtualModem.get_key,
    hp.SetKeyReq: VirtualModem.set_key, hp.NwInfoReq: VirtualModem.nw_info,
    qc.VsNwInfoReq: VirtualModem.vs_nw_info,
    qc.VsNwInfoReq1: VirtualModem.vs_nw_info_1, hp.NwStatsReq: VirtualModem.nw_stats,
    qc.VsPlLinkStatusReq: VirtualModem.link_status, hp.AmpMapReq: VirtualModem.amp_map,
    qc.VsSetKeyReq: VirtualModem.vs_set_key, qc.VsOpAttributesReq: VirtualModem.op_attributes,
    qc.VsRsDevReq: VirtualModem.rs_dev,
}  # fmt: skip
