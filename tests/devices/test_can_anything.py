"""Whatever is on a CAN bus, or on the powerline: no device of ours raises, and what it knows is a number."""

from __future__ import annotations

from math import isfinite

from hypothesis import given, settings
from hypothesis import strategies as st

from devices.can_bms import QUANTITIES, CanBms
from devices.can_frame import CanFrame, CanPart
from devices.can_signals import read_map
from devices.chademo import Chademo
from devices.supply_can import CONTROLLER, CanSupply, SupplyModules
from devices.supply_homeplug import HomeplugSupply
from plc.safety.evse import EvseOutputs
from plc.wire.homeplug import BROADCAST, StartAttenCharInd
from tests.devices.can_world import ListBus
from tests.devices.test_can_bms import BY_NAME, EXAMPLE

IDS = st.sampled_from((0x100, 0x102, 0x1A0, 0x1A1, 0x1A2, 0x351, 0x355, 0x356))
OURS = st.builds(
    lambda error, device, command, source: (
        error << 26 | device << 22 | command << 16 | CONTROLLER << 8 | source),
    st.integers(0, 7), st.sampled_from((0x0A, 0x0B, 0)), st.integers(0, 63), st.integers(0, 255))
DATA = st.binary(max_size=8)
FRAMES = st.lists(st.one_of(st.builds(CanFrame, IDS, DATA), st.builds(CanFrame, OURS, DATA, st.just(True))),
                  max_size=12)


def parts() -> list[CanPart]:
    return [Chademo(), CanBms(read_map("victron", QUANTITIES)), CanBms(DBC), CanSupply(SupplyModules((0, 1))),
            CanSupply(SupplyModules((), 1))]


DBC = read_map(BY_NAME, QUANTITIES, str(EXAMPLE))


@settings(max_examples=60)
@given(FRAMES, st.booleans())
def test_any_frames_in_any_order(frames: list[CanFrame], is_on: bool) -> None:
    outputs = EvseOutputs(5.0, True, True, 400.0, 20.0) if is_on else EvseOutputs()
    for part in parts():
        bus = ListBus(part)
        for number, frame in enumerate(frames):
            now_ms = 300 * number
            bus.put([frame], now_ms)
            if isinstance(part, CanSupply):
                part.drive(outputs, now_ms)
            part.tick(now_ms)
            for name, reading in part.readings(now_ms).items():
                assert isfinite(reading.value), name
                assert reading.at_ms <= now_ms
            assert isinstance(part.trouble(now_ms), str)
        assert all(len(frame.data) <= 8 for frame in bus.take())


@settings(max_examples=60)
@given(st.binary(max_size=60))
def test_any_answer_by_homeplug(tail: bytes) -> None:
    supply = HomeplugSupply(lambda _message: None, bytes(6))
    supply.receive(StartAttenCharInd(destination=BROADCAST, source=bytes(range(6)), forwarding_sta=bytes(6),
                                     run_id=bytes(8), trailing=tail), 0)
    for reading in supply.readings(0).values():
        assert 0 <= reading.value <= 6553.5
