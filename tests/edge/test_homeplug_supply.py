"""A whole charge with a power supply that is told by HomePlug what to give, on the virtual cable."""

from __future__ import annotations

import secrets
import time
from collections.abc import Iterator

import pytest

from edge.cable import CableEnd
from edge.loop import Loop
from edge.places import random_mac
from exiConnector import CODEC
from plc.errors import FrameError
from plc.wire.homeplug import BROADCAST, AttenCharInd, StartAttenCharInd, decode_frame, encode
from tests.edge.charging import FAST, Program, cable

pytestmark = pytest.mark.skipif(not CODEC.exists(), reason=f"{CODEC.name} is not built (make codec)")

# The virtual car's battery.
BATTERY_V, MOST_A = 356, 20
EVERY_MS = 100


class Supply:
    """The supply's program: it obeys, and says its voltage ten times a second until it is silenced."""

    def __init__(self, name: str) -> None:
        self.cable = name
        self.loop = Loop()
        self.mac = random_mac()
        self.port = CableEnd(self.loop, name, random_mac(), secrets.token_bytes, self.hear)
        self.volts = self.amps = 0.0
        self.highest_a = 0.0
        self.is_silent = False
        self._next_ms = 0
        self.loop.add_part(self)

    def hear(self, frame: bytes, _now_ms: int) -> None:
        try:
            message = decode_frame(frame)
        except FrameError:
            return
        if isinstance(message, AttenCharInd) and message.attenuation_db.startswith(b"\xaf\xfe\xdc"):
            words = [int.from_bytes(message.attenuation_db[at : at + 2], "big") / 10 for at in (3, 5, 7, 9)]
            assert (words[0], words[2]) == (words[1], words[3])
            self.volts, self.amps = words[0], words[2]
            self.highest_a = max(self.highest_a, self.amps)

    def next_deadline_ms(self) -> int:
        return self._next_ms

    def tick(self, now_ms: int) -> None:
        if now_ms < self._next_ms:
            return
        self._next_ms = now_ms + EVERY_MS
        if not self.is_silent:
            volts = BATTERY_V + 0.1 * self.amps if self.amps > 2 else self.volts
            tail = bytes.fromhex("dc55aa0000") + round(volts * 10).to_bytes(2, "big")
            self.port.send(encode(StartAttenCharInd(
                destination=BROADCAST, source=self.mac, forwarding_sta=self.mac, run_id=bytes(8),
                trailing=tail)))

    def run_until(self, program: Program, pattern: str) -> str:
        """Serve the supply until the program says this."""
        end_s = time.monotonic() + 25
        while time.monotonic() < end_s:
            self.loop.run_once(20)
            try:
                return program.says(pattern, 0.001)
            except AssertionError:
                continue
        return program.says(pattern, 0)


@pytest.fixture
def supply() -> Iterator[Supply]:
    supply = Supply(cable())
    yield supply
    supply.port.close()
    supply.loop.close()


def test_it_charges_and_its_silence_ends_the_charge(supply: Supply) -> None:
    name = supply.cable
    mac = supply.mac.hex(":")
    with (
        Program("E", name, **FAST, charger_devices="homeplug_supply, virtual",
                homeplug_supply_mac=mac) as charger,
        Program("P", name, **FAST, virtual_battery=20_000, car_max_current=MOST_A) as car,
    ):
        supply.run_until(car, rf"car +now +SoC.* {MOST_A}\.0 A  target")
        assert supply.highest_a == MOST_A
        supply.is_silent = True
        supply.run_until(charger, r"ended +(The power supply|No fresh measurement: the supply's voltage)")
        supply.run_until(charger, "trouble +device=homeplug_supply why=the power supply does not answer")
        supply.run_until(car, "car +ended +The charger")
        assert (supply.volts, supply.amps) == (0.0, 0.0)
