"""Management messages: every field at its byte, every recorded frame byte for byte."""

import random
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edge.capture import read_capture
from plc.errors import CaptureError, FrameError
from plc.wire import homeplug, mme, qualcomm
from plc.wire.homeplug import UnknownMme, decode_frame, decode_mme, encode, mmtype_name
from plc.wire.layout import Counted, Layout, Octets, Records, Rest, UInt, UpTo
from tests.support import shared

LINKTYPE_ETHERNET = 1
CAR = bytes.fromhex("020000000001")
CHARGER = bytes.fromhex("02000000005e")

# Message: number, and the byte of the frame at which each field begins.  Written down from the standard and
# from frames on the wire, independently of the layouts.
OFFSETS = """
SlacParmReq 6064 application_type=19 security_type=20 run_id=21 end=29
SlacParmCnf 6065 m_sound_target=19 num_sounds=25 time_out_100ms=26 resp_type=27 forwarding_sta=28
    application_type=34 security_type=35 run_id=36 end=44
StartAttenCharInd 606A application_type=19 security_type=20 num_sounds=21 time_out_100ms=22 resp_type=23
    forwarding_sta=24 run_id=30 end=38
MnbcSoundInd 6076 application_type=19 security_type=20 sender_id=21 count=38 run_id=39 reserved=47 rnd=55
    end=71
AttenProfileInd 6086 pev_mac=19 num_groups=25 reserved=26 attenuation_db=27 end=85
AttenCharInd 606E application_type=19 security_type=20 source_address=21 run_id=27 source_id=35 resp_id=52
    num_sounds=69 num_groups=70 attenuation_db=71 end=129
AttenCharRsp 606F application_type=19 security_type=20 source_address=21 run_id=27 source_id=35 resp_id=52
    result=69 end=70
ValidateReq 6078 signal_type=19 timer_100ms=20 result=21 end=22
ValidateCnf 6079 signal_type=19 toggle_num=20 result=21 end=22
SlacMatchReq 607C application_type=19 security_type=20 mvf_length=21 pev_id=23 pev_mac=40 evse_id=46
    evse_mac=63 run_id=69 reserved=77 end=85
SlacMatchCnf 607D application_type=19 security_type=20 mvf_length=21 pev_id=23 pev_mac=40 evse_id=46
    evse_mac=63 run_id=69 reserved=77 nid=85 reserved_2=92 nmk=93 end=109
SetKeyReq 6008 key_type=19 my_nonce=20 your_nonce=24 pid=28 prn=29 pmn=31 cco_capability=32 nid=33
    new_eks=40 new_key=41 end=57
SetKeyCnf 6009 result=19 my_nonce=20 your_nonce=24 pid=28 prn=29 pmn=31 cco_capability=32 end=33
GetKeyReq 600C request_type=19 key_type=20 nid=21 my_nonce=28 pid=32 prn=33 pmn=35 end=36
GetKeyCnf 600D result=19 key_type=20 my_nonce=21 your_nonce=25 nid=29 eks=36 pid=37 prn=38 pmn=40 key=41
    end=57
AmpMapReq 601C am_length=19 am_data=21 end=50
AmpMapCnf 601D result=19 end=20
NwInfoReq 6038 end=19
NwInfoCnf 6039 num_networks=19 networks=20 end=56
NwStatsReq 6048 end=19
NwStatsCnf 6049 num_stations=19 stations=20 end=36
DiscoverListReq 0014 end=19
DiscoverListCnf 0015 num_stations=19 stations=20 num_networks=44 networks=45 end=71
VsSwVerReq A000 oui=17 cookie=20 end=24
VsSwVerCnf A001 oui=17 mstatus=20 device_class=21 version_length=22 version=23 behind_version=81 end=297
VsRsDevReq A01C oui=17 end=20
VsRsDevCnf A01D oui=17 mstatus=20 end=21
VsWrModReq A020 oui=17 module_id=20 maccess=21 mlength=22 moffset=24 mchecksum=28 data=32 end=90
VsWrModCnf A021 oui=17 mstatus=20 module_id=21 maccess=22 mlength=23 moffset=25 end=29
VsRdModReq A024 oui=17 module_id=20 maccess=21 mlength=22 moffset=24 msecret=28 end=44
VsRdModCnf A025 oui=17 mstatus=20 reserved=21 module_id=24 reserved_2=25 mlength=26 moffset=28 mchecksum=32
    data=36 end=94
VsModNvmReq A028 oui=17 module_id=20 end=21
VsModNvmCnf A029 oui=17 mstatus=20 module_id=21 end=22
VsNwInfoReq A038 oui=17 end=20
VsNwInfoCnf A039 oui=17 num_networks=20 networks=21 end=119
VsNwInfoReq1 A038 oui=19 end=22
VsNwInfoCnf1 A039 oui=19 sub_version=22 reserved=23 data_length=24 reserved_2=26 num_networks=27 networks=28
    end=180
VsSetKeyReq A050 oui=17 eks=20 nmk=21 peks=37 remote_mac=38 dak=44 end=60
VsSetKeyCnf A051 oui=17 mstatus=20 end=21
VsOpAttributesReq A068 oui=17 cookie=20 report_type=24 end=25
VsOpAttributesCnf A069 oui=17 mstatus=20 cookie=22 report_type=26 data_size=27 data=29 end=87
VsPlLinkStatusReq A0B8 oui=17 end=20
VsPlLinkStatusCnf A0B9 oui=17 mstatus=20 link_status=21 end=22
VsAttenProfileInd A14E oui=17 pev_mac=20 num_groups=26 reserved=27 unknown=28 attenuation_db=36 end=94
VsModuleReadReq A0B0 oui=17 reserved=20 num_op_data=24 mod_op=25 mod_op_data_length=27 mod_op_reserved=29
    module_id=33 module_sub_id=35 length=37 offset=39 end=43
VsModuleStartReq A0B0 oui=17 reserved=20 num_op_data=24 mod_op=25 mod_op_data_length=27 mod_op_reserved=29
    session_id=33 num_modules=37 modules=38 end=62
VsModuleWriteReq A0B0 oui=17 reserved=20 num_op_data=24 mod_op=25 mod_op_data_length=27 mod_op_reserved=29
    session_id=33 module_index=37 module_id=38 module_sub_id=40 length=42 offset=44 data=48 end=106
VsModuleCommitReq A0B0 oui=17 reserved=20 num_op_data=24 mod_op=25 mod_op_data_length=27 mod_op_reserved=29
    session_id=33 commit_code=37 end=41
VsModuleReadCnf A0B1 oui=17 mstatus=20 error_code=22 reserved=24 num_op_data=28 mod_op=29
    mod_op_data_length=31 mod_op_reserved=33 module_id=37 module_sub_id=39 length=41 offset=43 data=47
    end=105
VsModuleStartCnf A0B1 oui=17 mstatus=20 error_code=22 reserved=24 num_op_data=28 mod_op=29
    mod_op_data_length=31 mod_op_reserved=33 session_id=37 num_modules=41 statuses=42 end=50
VsModuleWriteCnf A0B1 oui=17 mstatus=20 error_code=22 reserved=24 num_op_data=28 mod_op=29
    mod_op_data_length=31 mod_op_reserved=33 session_id=37 module_index=41 module_id=42 module_sub_id=44
    length=46 offset=48 end=52
VsModuleCommitCnf A0B1 oui=17 mstatus=20 error_code=22 reserved=24 num_op_data=28 mod_op=29
    mod_op_data_length=31 mod_op_reserved=33 session_id=37 commit_code=41 num_modules=45 statuses=46 end=54
VsModuleRefusedCnf A0B1 oui=17 mstatus=20 error_code=22 details=24 end=60
"""
RECORD_OFFSETS = """
Network nid=0 snid=7 tei=8 station_role=9 cco_mac=10 access=16 num_coord_networks=17 end=18
StationRate mac=0 average_tx_mbps=6 average_rx_mbps=7 end=8
DiscoveredStation mac=0 tei=6 same_network=7 snid_and_access=8 capabilities=9 signal_level=10 average_ble=11
    end=12
DiscoveredNetwork nid=0 snid=7 hybrid_mode=8 num_beacon_slots=9 coordinating_status=10 offset=11 end=13
VsNetwork nid=0 snid=7 tei=8 station_role=9 cco_mac=10 cco_tei=16 num_stations=17 stations=18 end=48
VsNetworkStation mac=0 tei=6 bridged_mac=7 average_tx_mbps=13 average_rx_mbps=14 end=15
VsNetwork1 nid=0 reserved=7 snid=9 tei=10 reserved_2=11 station_role=15 cco_mac=16 cco_tei=22 reserved_3=23
    num_stations=26 reserved_4=27 stations=32 end=76
VsNetworkStation1 mac=0 tei=6 reserved=7 bridged_mac=10 average_tx_mbps=16 coupling=18 reserved_2=19
    average_rx_mbps=20 reserved_3=22 end=24
ModuleSpec module_id=0 module_sub_id=2 module_length=4 module_checksum=8 end=12
ModuleStatus mod_status=0 error_code=2 end=4
"""
COUNTS = {
    "num_groups": 58, "num_networks": 2, "num_stations": 2, "num_modules": 2, "am_length": 58, "mlength": 58,
    "length": 58, "data_size": 58, "version_length": 58,
}  # fmt: skip
LAYOUTS: dict[str, Any] = {
    layout.__name__: layout for alike in mme._LAYOUTS.values() for layout in alike}
OPEN_END = {"VsSwVerCnf": 216, "VsModuleRefusedCnf": 36}
BIG_ONES = {"VsNwInfoCnf", "VsNwInfoCnf1"}


def rows(table: str) -> Iterator[tuple[str, list[str]]]:
    for row in table.replace("\n    ", " ").strip().splitlines():
        name, *cells = row.split()
        yield name, cells


def counted_by(layout: type[Layout]) -> set[str]:
    return {kind.count for _, kind in layout.wire_fields if isinstance(kind, Counted | Records)}


class Filler:
    """Gives every byte of a message a value of its own (they repeat after 251, a prime)."""

    def __init__(self) -> None:
        self.last = 0

    def take(self, size: int) -> bytes:
        self.last += size
        return bytes(1 + (self.last - size + i) % 251 for i in range(size))

    def values(
        self, layout: type[Layout], offsets: dict[str, int], expected: dict[int, bytes]
    ) -> dict[str, object]:
        """Values for every field of the layout; expected receives what must stand at each offset."""
        values: dict[str, object] = {}
        for name, kind in layout.wire_fields:
            here = offsets[name]
            if isinstance(kind, UInt):
                raw = self.take(kind.size)
                if name in counted_by(layout):
                    raw = COUNTS[name].to_bytes(kind.size, "little")
                if kind.fixed is not None:
                    raw = kind.fixed.to_bytes(kind.size, "little")
                values[name] = int.from_bytes(raw, "little")
            elif isinstance(kind, Octets):
                raw = self.take(kind.size) if kind.fixed is None else kind.fixed
                values[name] = raw
            elif isinstance(kind, Counted):
                count = values[kind.count]
                assert isinstance(count, int)
                raw = self.take(count * kind.bits_per_item // 8)
                values[name] = raw
            elif isinstance(kind, UpTo):
                raw = self.take(kind.most)
                values[name] = raw
            elif isinstance(kind, Rest):
                raw = self.take(OPEN_END[layout.__name__])
                values[name] = raw
            else:
                assert isinstance(kind, Records)
                raw, values[name] = self.records(kind)
            expected[here] = raw
        return values

    def records(self, kind: Records) -> tuple[bytes, tuple[object, ...]]:
        cells = dict(rows(RECORD_OFFSETS))[kind.layout.__name__]
        offsets = parse(cells)
        raw, items = b"", []
        for _ in range(2):
            expected: dict[int, bytes] = {}
            items.append(kind.layout(**self.values(kind.layout, offsets, expected)))
            raw += assemble(expected, 0, offsets["end"] if "stations" not in offsets else None)
        return raw, tuple(items)


def parse(cells: list[str]) -> dict[str, int]:
    return {name: int(offset) for name, offset in (cell.split("=") for cell in cells)}


def assemble(expected: dict[int, bytes], start: int, end: int | None) -> bytes:
    """The bytes from start on; fails if fields overlap or leave a gap."""
    whole = b""
    for offset in sorted(expected):
        assert offset == start + len(whole)
        whole += expected[offset]
    assert end is None or end == start + len(whole)
    return whole


@pytest.mark.parametrize(("name", "cells"), list(rows(OFFSETS)), ids=[name for name, _ in rows(OFFSETS)])
def test_every_field_stands_at_its_byte(name: str, cells: list[str]) -> None:
    layout = LAYOUTS[name]
    offsets = parse(cells[1:])
    expected: dict[int, bytes] = {}
    values = Filler().values(layout, offsets, expected)
    message = layout(destination=CHARGER, source=CAR, **values)
    start = 19 if layout.mmv else 17
    end = None if name in BIG_ONES else offsets["end"]
    mmtype = int(cells[0], 16)
    head = CHARGER + CAR + b"\x88\xe1" + bytes([layout.mmv]) + mmtype.to_bytes(2, "little")
    head += b"\0\0" if layout.mmv else b""
    frame = (head + assemble(expected, start, end)).ljust(60, b"\0")
    assert encode(message) == frame
    if name != "VsModuleRefusedCnf":
        assert decode_frame(frame) == message


def test_no_layout_is_missing_in_the_table_above() -> None:
    assert LAYOUTS.keys() == {name for name, _ in rows(OFFSETS)}


@pytest.mark.parametrize(
    ("frame", "text"),
    [
        ("01 02", "Mme.header at byte 2: got 2 bytes, want 17 bytes or more"),
        ("ff" * 12 + "86dd" + "00" * 46, "Mme.ethertype at byte 12: got 86dd, want 88e1"),
        ("ff" * 12 + "88e1016e60", "AttenCharInd.fmi at byte 17: got 0 bytes, want 2 bytes"),
        ("ff" * 12 + "88e1016e600000" + "00" * 10,
         "AttenCharInd.run_id at byte 27: got 2 bytes, want 8 bytes"),
        ("ff" * 12 + "88e1016e600000" + "00" * 51 + "c8" + "00" * 200,
         "AttenCharInd.num_groups at byte 70: got 200, want 0..58"),
        ("ff" * 12 + "88e1018660" + "0000" + "00" * 6 + "3a00" + "09" * 57,
         "AttenProfileInd.attenuation_db at byte 27: got 57 bytes, want 58 bytes"),
        ("ff" * 12 + "88e1013960" + "0000" + "02" + "00" * 30,
         "Network.cco_mac at byte 48: got 2 bytes, want 6 bytes"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_named(frame: str, text: str) -> None:
    with pytest.raises(FrameError) as caught:
        decode_frame(bytes.fromhex(frame))
    assert str(caught.value) == text


def test_without_an_ethernet_header_bytes_count_from_the_payload() -> None:
    frame = encode(homeplug.SlacParmReq(destination=homeplug.BROADCAST, source=CAR, run_id=b"12345678"))
    assert decode_mme(frame[:6], frame[6:12], frame[14:]) == decode_frame(frame)
    with pytest.raises(FrameError, match=r"SlacParmReq\.run_id at byte 7: got 1 byte, want 8 bytes"):
        decode_mme(homeplug.BROADCAST, CAR, frame[14:22])


def test_the_padding_of_another_sender_changes_nothing() -> None:
    clean = encode(homeplug.SlacParmReq(destination=homeplug.BROADCAST, source=CAR, run_id=b"12345678"))
    dirty = clean[:29] + bytes(range(31))
    assert len(clean) == 60
    assert decode_frame(dirty) == decode_frame(clean)
    assert encode(decode_frame(dirty)) == dirty


def test_a_foreign_vendor_and_an_unknown_number_are_kept_whole() -> None:
    for text in ("88e10000a0001122" + "33" * 40, "88e1014ea1" + "44" * 43, "88e10700a0" + "55" * 43):
        frame = CHARGER + CAR + bytes.fromhex(text)
        message = decode_frame(frame)
        assert isinstance(message, UnknownMme)
        assert encode(message) == frame


@pytest.mark.parametrize(
    ("mmtype", "name"),
    [(0x606E, "CM_ATTEN_CHAR.IND"), (0x6070, "CM_PKCS_CERT.REQ"), (0x6082, "CM_SLAC_USER_DATA.IND"),
     (0xA0B0, "VS_MODULE_OPERATION.REQ"), (0xA14E, "0xA14E"), (0x0015, "CC_DISCOVER_LIST.CNF")],
)  # fmt: skip
def test_names(mmtype: int, name: str) -> None:
    assert mmtype_name(mmtype) == name


def test_a_sound_with_too_few_random_bytes_is_a_sound() -> None:
    body = "0000" + "00" * 17 + "09" + "02ca92ebfc7c0001" + "00" * 8 + "11" * 9
    frame = homeplug.BROADCAST + CAR + bytes.fromhex("88e101766000" + "00" + body)
    message = decode_frame(frame)
    assert isinstance(message, homeplug.MnbcSoundInd)
    assert (len(frame), message.count, message.rnd) == (64, 9, b"\x11" * 9)
    assert encode(message) == frame


def test_what_a_real_modem_says_of_itself() -> None:
    frame = bytes.fromhex("00b052a0b0c0046565ffffff88e10001a000b052002225")
    frame += b"MAC-QCA7005-1.1.0.730-04-20140815-CS\0"
    frame = frame.ljust(277, b"\0") + bytes.fromhex("7c581b00") + bytes(16)
    message = decode_frame(frame)
    assert isinstance(message, qualcomm.VsSwVerCnf)
    assert message.version_text == "MAC-QCA7005-1.1.0.730-04-20140815-CS"
    assert encode(message) == frame
    spoof = qualcomm.VsSwVerCnf(destination=CAR, source=CHARGER, device_class=1, version_length=6,
                                version=b"\x1b[2JM\n")  # fmt: skip
    assert spoof.version_text == "\\u001b[2JM\\u000a"


def test_known_frames_of_another_program() -> None:
    """Pinned bytes: a round trip alone shows only that two halves changed together."""
    body = "017d6000000000560000000000000000000000000000000000000200000000e1" + "00" * 17 + "02000000005e"
    body += "0200000000e10001" + "00" * 8 + "026bcba5354e0800" + "b59319d7e8157ba001b018669ccee30d"
    frame = CAR + CHARGER + b"\x88\xe1" + bytes.fromhex(body)
    assert decode_frame(frame) == homeplug.SlacMatchCnf(
        destination=CAR, source=CHARGER, pev_mac=bytes.fromhex("0200000000e1"), evse_mac=CHARGER,
        run_id=bytes.fromhex("0200000000e10001"), nid=bytes.fromhex("026bcba5354e08"),
        nmk=bytes.fromhex("b59319d7e8157ba001b018669ccee30d"),
    )  # fmt: skip


# --- properties ---------------------------------------------------------------------------------------

mme_heads = st.sampled_from(sorted({(mmv, mmtype) for mmv, mmtype in mme._LAYOUTS}))


@given(st.binary(max_size=200))
def test_any_bytes_either_decode_or_name_the_culprit(data: bytes) -> None:
    with suppress(FrameError):
        assert encode(decode_frame(data)) == data


@given(mme_heads, st.binary(max_size=400))
def test_any_body_of_any_message_comes_back_or_names_the_culprit(head: tuple[int, int], body: bytes) -> None:
    mmv, mmtype = head
    vendor = qualcomm.QUALCOMM_OUI if mmtype >= 0xA000 else b""
    head_bytes = CHARGER + CAR + b"\x88\xe1" + bytes([mmv]) + mmtype.to_bytes(2, "little")
    frame = head_bytes + b"\0\0" * mmv + vendor + body
    refusal = None
    try:
        assert encode(decode_frame(frame)) == frame
    except FrameError as error:
        refusal = error
    assert refusal is None or 14 <= (refusal.offset or 0) <= len(frame)


# --- recordings ---------------------------------------------------------------------------------------


@cache
def recorded_frames(path: Path) -> tuple[bytes, ...]:
    frames: list[bytes] = []
    with suppress(CaptureError):    # some recordings end in the middle of a record, or in garbage
        ethernet = (frame.data for frame in read_capture(path) if frame.link_type == LINKTYPE_ETHERNET)
        frames.extend(data for data in ethernet if data[12:14] == b"\x88\xe1")
    return tuple(frames)


def recordings() -> list[Path]:
    return sorted(shared("captures").rglob("*.pcap*"))


def test_recorded_frames_come_back_byte_for_byte() -> None:
    seen: dict[str, int] = {}
    for path in recordings():
        for frame in recorded_frames(path):
            message = decode_frame(frame)
            assert encode(message) == frame, f"{path.name}: {message}"
            seen[message.name] = seen.get(message.name, 0) + 1
    assert sum(seen.values()) == 5411
    counted = {"CM_SLAC_PARM.REQ": 328, "CM_MNBC_SOUND.IND": 981, "CM_SLAC_MATCH.CNF": 91, "0xA14E": 336}
    assert {name: seen[name] for name in counted} == counted


def test_recorded_frames_cut_or_flipped_still_decode_or_name_the_culprit() -> None:
    chance = random.Random(1)
    frames = [frame for path in recordings() for frame in recorded_frames(path)]
    for frame in chance.sample(frames, 1000):
        damaged = bytearray(frame[: chance.randrange(len(frame) + 1)])
        if damaged:
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        with suppress(FrameError):
            assert encode(decode_frame(bytes(damaged))) == damaged
