"""The virtual modem behaves as real ones were measured."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plc.slac.keys import nid_of
from plc.slac.virtual_modem import PEER_GONE_MS, ModemOptions, Signal, ToHost, ToLine, VirtualModem
from plc.wire import homeplug as hp
from plc.wire import qualcomm as qc
from plc.wire.homeplug import Mme, decode_frame, encode

HOST = bytes.fromhex("020000000001")
FAR_HOST = bytes.fromhex("020000000002")
NEAR = bytes.fromhex("0200000000b1")
FAR = bytes.fromhex("0200000000b2")
NMK = bytes(range(16))
IPV6 = FAR_HOST + HOST + b"\x86\xdd" + bytes(46)


def modem(options: ModemOptions | None = None, mac: bytes = NEAR) -> VirtualModem:
    return VirtualModem(mac, lambda size: b"\x11" * size, options)


def asked(near: VirtualModem, message: Mme, now_ms: int = 0) -> list[Mme]:
    near.from_host(encode(message), now_ms)
    return [decoded(command.frame) for command in near.take_commands() if isinstance(command, ToHost)]


def decoded(frame: bytes) -> Mme:
    message = decode_frame(frame)
    assert isinstance(message, Mme)
    return message


def signals(near: VirtualModem) -> list[Signal]:
    return [c.signal for c in near.take_commands() if isinstance(c, ToLine) and c.signal.frame]


def set_key(near: VirtualModem, nmk: bytes = NMK, now_ms: int = 0) -> list[Mme]:
    request = hp.SetKeyReq(
        destination=hp.LOCAL_MODEM, source=HOST, my_nonce=bytes(4), nid=nid_of(nmk), new_key=nmk
    )
    return asked(near, request, now_ms)


def test_set_key_is_rejected_yet_applied_and_then_the_modem_is_deaf() -> None:
    near = modem(ModemOptions(restart_ms=5000))
    [answer] = set_key(near)
    assert isinstance(answer, hp.SetKeyCnf)
    assert (answer.result, answer.destination) == (1, HOST)
    assert (near.nmk, near.nid) == (NMK, nid_of(NMK))
    question = qc.VsSwVerReq(destination=hp.BROADCAST, source=HOST)
    assert asked(near, question, 4999) == []
    assert len(asked(near, question, 5000)) == 1


def test_the_key_is_told_to_the_own_host_and_for_its_network_alone() -> None:
    near = modem()
    set_key(near)
    for nid, result, key in ((nid_of(NMK), 0, NMK), (bytes(7), 1, bytes(16))):
        question = hp.GetKeyReq(destination=hp.LOCAL_MODEM, source=HOST, nid=nid, my_nonce=b"\1\2\3\4")
        [answer] = asked(near, question, 1000)
        assert isinstance(answer, hp.GetKeyCnf)
        assert (answer.result, answer.key, answer.nid, answer.your_nonce) == (
            result, key, nid_of(NMK), b"\1\2\3\4")  # fmt: skip


def heard(near: VirtualModem, frame: bytes, *, same_network: bool, now_ms: int = 1000) -> list[bytes]:
    nid, nmk = (near.nid, near.nmk) if same_network else (bytes(7), bytes(16))
    near.from_line(Signal(FAR, nid, nmk, frame), now_ms)
    return [command.frame for command in near.take_commands() if isinstance(command, ToHost)]


def test_matching_passes_between_networks_and_nothing_else_does() -> None:
    near = modem()
    slac = encode(hp.SlacParmReq(destination=hp.BROADCAST, source=FAR_HOST, run_id=bytes(8)))
    version = encode(qc.VsSwVerReq(destination=hp.BROADCAST, source=FAR_HOST))
    ordinary = HOST + FAR_HOST + b"\x86\xdd" + bytes(46)
    assert [heard(near, frame, same_network=False) for frame in (slac, version, ordinary)] == [[slac], [], []]
    assert [heard(near, frame, same_network=True) for frame in (slac, version, ordinary)] == [
        [slac], [version], [ordinary]]  # fmt: skip


def test_what_it_cannot_read_is_passed_on_all_the_same() -> None:
    near = modem()
    cut = encode(hp.SlacParmReq(destination=hp.BROADCAST, source=HOST, run_id=bytes(8)))[:25]
    near.from_host(cut, 0)
    assert [signal.frame for signal in signals(near)] == [cut]


def test_nothing_ordinary_passes_before_the_network_is_joined() -> None:
    near = modem(ModemOptions(restart_ms=100, join_ms=300))
    set_key(near)
    near.from_host(IPV6, 399)
    assert signals(near) == []
    assert heard(near, IPV6, same_network=True, now_ms=399) == []
    near.from_host(IPV6, 400)
    assert [signal.frame for signal in signals(near)] == [IPV6]


def test_a_bridge_keeps_what_is_for_other_hosts() -> None:
    near = modem()
    near.from_host(IPV6, 0)
    near.take_commands()
    assert heard(near, FAR_HOST + FAR + b"\x86\xdd" + bytes(46), same_network=True) == []
    assert len(heard(near, HOST + FAR + b"\x86\xdd" + bytes(46), same_network=True)) == 1


@pytest.mark.parametrize(
    ("options", "reports", "groups"),
    [
        (ModemOptions(others_db=30), 1, 58),
        (ModemOptions(no_groups=True), 1, 0),
        (ModemOptions(measures=False), 0, 0),
    ],
)
def test_sounds_are_reported(options: ModemOptions, reports: int, groups: int) -> None:
    near = modem(options)
    sound = hp.MnbcSoundInd(
        destination=hp.BROADCAST, source=FAR_HOST, count=9, run_id=bytes(8), rnd=bytes(16)
    )
    told = [decoded(frame) for frame in heard(near, encode(sound), same_network=False)]
    profiles = [message for message in told if isinstance(message, hp.AttenProfileInd)]
    assert [(p.pev_mac, p.num_groups) for p in profiles] == [(FAR_HOST, groups)] * reports
    if groups:
        assert sum(profiles[0].attenuation_db) / 58 == pytest.approx(30, abs=1)


def test_stations_are_named_while_they_are_there() -> None:
    near = modem()
    near.from_line(Signal(FAR, near.nid, near.nmk), 1000)
    near.take_commands()

    def stations(now_ms: int) -> list[list[bytes]]:
        told = []
        for question in (qc.VsNwInfoReq, qc.VsNwInfoReq1):
            [answer] = asked(near, question(destination=hp.LOCAL_MODEM, source=HOST), now_ms)
            assert isinstance(answer, qc.VsNwInfoCnf | qc.VsNwInfoCnf1)
            told.append([station.mac for station in answer.networks[0].stations])
        [answer] = asked(near, hp.NwStatsReq(destination=hp.LOCAL_MODEM, source=HOST), now_ms)
        assert isinstance(answer, hp.NwStatsCnf)
        told.append([station.mac for station in answer.stations])
        [answer] = asked(near, qc.VsPlLinkStatusReq(destination=hp.LOCAL_MODEM, source=HOST), now_ms)
        assert isinstance(answer, qc.VsPlLinkStatusCnf)
        assert answer.link_status == bool(told[0])
        return told

    assert stations(1001) == [[FAR]] * 3
    assert stations(1000 + PEER_GONE_MS) == [[]] * 3


def test_the_tools_way_to_set_a_key_and_to_ask_what_it_is() -> None:
    near = modem()
    [answer] = asked(near, qc.VsSetKeyReq(destination=hp.LOCAL_MODEM, source=HOST, nmk=NMK, peks=15))
    assert isinstance(answer, qc.VsSetKeyCnf)
    assert (answer.mstatus, near.nmk, near.nid) == (0, NMK, nid_of(NMK))
    [answer] = asked(near, qc.VsOpAttributesReq(destination=hp.LOCAL_MODEM, source=HOST, cookie=7), 1000)
    assert isinstance(answer, qc.VsOpAttributesCnf)
    assert (answer.cookie, answer.data_size, answer.data[:7]) == (7, 118, b"QCA7000")


def test_a_reset_makes_it_deaf_for_a_while() -> None:
    near = modem(ModemOptions(restart_ms=500))
    assert len(asked(near, qc.VsRsDevReq(destination=hp.LOCAL_MODEM, source=HOST))) == 1
    assert asked(near, hp.NwInfoReq(destination=hp.LOCAL_MODEM, source=HOST), 499) == []
    assert len(asked(near, hp.NwInfoReq(destination=hp.LOCAL_MODEM, source=HOST), 500)) == 1


@given(st.binary(max_size=200), st.booleans())
def test_any_bytes_from_both_sides_are_survived(noise: bytes, homeplug: bool) -> None:
    near = modem()
    frame = noise[:12].ljust(12, b"\xff") + (b"\x88\xe1" if homeplug else b"") + noise[12:]
    near.from_host(frame, 0)
    near.from_line(Signal(FAR, near.nid, near.nmk, frame), 0)
    near.from_line(Signal(FAR, bytes(7), bytes(16), noise), 0)
