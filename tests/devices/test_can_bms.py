from pathlib import Path

import pytest
from cantools.database import Message, Signal
from hypothesis import given
from hypothesis import strategies as st

from devices.can_bms import QUANTITIES, CanBms
from devices.can_frame import CanFrame
from devices.can_signals import read_map
from plc.errors import ConfigError
from tests.devices.can_world import ListBus
from tests.support import PROJECT

EXAMPLE = PROJECT / "doc" / "examples" / "bms.dbc"
BY_NAME = ("battery_voltage_v = Pack.Voltage, battery_soc_percent = Pack.SoC, "
           "max_current_a = Limits.ChargeCurrent, max_voltage_v = Limits.ChargeVoltage, full = State.IsFull")


def bms(text: str, dbc: str = "", timeout_ms: int = 1_000) -> tuple[CanBms, ListBus]:
    part = CanBms(read_map(text, QUANTITIES, dbc), timeout_ms)
    return part, ListBus(part)


def values(part: CanBms, now_ms: int = 0) -> dict[str, object]:
    return {name: reading.value for name, reading in part.readings(now_ms).items()}


def test_the_built_in_map_knows_what_a_bms_tells_an_inverter() -> None:
    part, bus = bms("victron")
    bus.put([CanFrame(0x351, bytes.fromhex("040f e803 0000 0000")),
             CanFrame(0x355, bytes.fromhex("3200 6400")),
             CanFrame(0x356, bytes.fromhex("108b 0000 0000"))], 0)
    assert values(part) == pytest.approx({
        "max_voltage_v": 384.4, "target_voltage_v": 384.4, "max_current_a": 100.0, "target_current_a": 100.0,
        "battery_soc_percent": 50.0, "battery_voltage_v": 356.0})


@pytest.mark.parametrize(("signal", "data", "value"), [
    ("0x123 0|8@1+ 1", "ff00", 255.0), ("0x123 0|8@1- 1", "ff00", -1.0),
    ("0x123 8|16@1+ 0.1", "003412", 466.0), ("0x123 7|16@0+ 1", "1234", 0x1234),
    ("0x123 3|12@0+ 1", "f234", 0x234), ("0x123 7|8@0- 0.5 -10", "fe", -11),
    ("0x123 15|12@0+ 1", "00abc0", 0xABC), ("0x123 4|4@1+ 2 1", "50", 11.0),
    ("0x123 0|64@1- 1", "ff" * 8, -1),
])
def test_signals_by_hand_are_read_as_a_dbc_file_says_them(signal: str, data: str, value: float) -> None:
    part, bus = bms(f"inlet_temperature_c = {signal}")
    bus.put([CanFrame(0x123, bytes.fromhex(data))], 0)
    assert values(part) == {"inlet_temperature_c": pytest.approx(value)}


@given(st.integers(0, 63), st.integers(1, 64), st.booleans(), st.booleans(),
       st.binary(min_size=8, max_size=8))
def test_by_hand_and_by_cantools_are_the_same(
    start: int, length: int, is_little: bool, is_signed: bool, data: bytes,
) -> None:  # fmt: skip
    order, sign = "1" if is_little else "0", "-" if is_signed else "+"
    try:
        signal = read_map(f"max_voltage_v = 0x100 {start}|{length}@{order}{sign} 1", QUANTITIES)[0]
    except ConfigError:
        return    # not within the frame
    other = Message(0x100, "m", 8, [Signal(
        "s", start, length, "little_endian" if is_little else "big_endian", is_signed)], strict=False)
    decoded = other.decode(data)
    assert isinstance(decoded, dict)
    assert signal.read(CanFrame(0x100, data)) == float(str(decoded["s"]))


def test_signals_by_name_come_from_the_example_of_the_documentation() -> None:
    part, bus = bms(BY_NAME, str(EXAMPLE))
    bus.put([CanFrame(0x1A0, bytes.fromhex("e80d 0000 6400 0000")),
             CanFrame(0x1A1, bytes.fromhex("0a10 7d00 0000 0000")), CanFrame(0x1A2, b"\x01")], 500)
    assert values(part) == {
        "battery_voltage_v": 356.0, "battery_soc_percent": 50.0, "max_voltage_v": pytest.approx(410.6),
        "target_voltage_v": pytest.approx(410.6), "max_current_a": 125.0, "target_current_a": 125.0,
        "full": True}
    assert part.readings(900)["full"].at_ms == 500


def test_a_frame_too_short_for_its_signals_says_nothing() -> None:
    part, bus = bms(BY_NAME, str(EXAMPLE))
    bus.put([CanFrame(0x1A0, b""), CanFrame(0x1A1, b"\x01"), CanFrame(0x1A0, b"", is_extended=True)], 0)
    assert values(part) == {}


def test_identifiers_of_29_bits_are_others_than_those_of_11() -> None:
    part, bus = bms("battery_soc_percent = 0x355x 0|8@1+ 1")
    bus.put([CanFrame(0x355, b"\x10")], 0)
    assert values(part) == {}
    bus.put([CanFrame(0x355, b"\x11", is_extended=True)], 0)
    assert values(part) == {"battery_soc_percent": 17.0}


def test_a_slow_bms_is_granted_its_time_and_no_more() -> None:
    part, bus = bms("victron", timeout_ms=2_500)
    bus.put([CanFrame(0x355, bytes.fromhex("3200"))], 10_000)
    for now_ms, at_ms in ((10_000, 10_000), (11_000, 11_000), (11_500, 11_500), (12_600, 11_500)):
        assert part.readings(now_ms)["battery_soc_percent"].at_ms == at_ms


def test_what_is_not_heard_is_named() -> None:
    part, bus = bms("victron", timeout_ms=2_500)
    assert part.trouble(0) == "nothing is heard of 0x351, 0x355, 0x356"
    bus.put([CanFrame(id_, bytes(8)) for id_ in (0x351, 0x355, 0x356)], 0)
    assert part.trouble(2_500) == ""
    bus.put([CanFrame(0x355, bytes(8))], 2_000)
    assert part.trouble(2_600) == "nothing is heard of 0x351, 0x356"


@pytest.mark.parametrize(("text", "dbc", "culprit"), [
    ("simbms", "", '"simbms": want QUANTITY = SIGNAL'),
    ("soc = 0x355 0|16@1+ 1", "", '"soc = 0x355 0|16@1+ 1": want QUANTITY = SIGNAL with one of battery_rea'),
    ("full = 0x355", "", "want MESSAGE.SIGNAL of a DBC file, or IDENTIFIER"),
    ("full = 0x955 0|1@1+ 1", "", "0x955 has more than 11 bits"),
    ("full = 0x20000000x 0|1@1+ 1", "", "more than 29 bits"),
    ("full = 0x355 60|8@1+ 1", "", "60|8 is not within 64 bits"),
    ("full = 0x355 0|1@1+ 1, full = 0x356 0|1@1+ 1", "", "full is there twice"),
    ("full = State.IsFull", "", "can_bms_dbc names no DBC file"),
    ("full = State.IsFull", "missing.dbc", "can_bms_dbc = missing.dbc: there is no such file"),
    ("full = Zustand.Voll", str(EXAMPLE), "has no message Zustand; it has Limits, Pack, State"),
    ("full = State.Voll", str(EXAMPLE), "has no signal State.Voll; State has IsFull"),
    ("full = State.IsFull", str(PROJECT / "README.md"), "README.md: "),
])
def test_a_wrong_map_is_refused_with_its_entry(text: str, dbc: str, culprit: str) -> None:
    with pytest.raises(ConfigError) as refusal:
        read_map(text, QUANTITIES, dbc)
    assert culprit in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_a_missing_cantools_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(__import__("sys").modules, "cantools.database.can", None)
    (tmp_path / "a.dbc").write_text("")
    with pytest.raises(ConfigError, match="pip install cantools"):
        read_map("full = State.IsFull", QUANTITIES, str(tmp_path / "a.dbc"))
