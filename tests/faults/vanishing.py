"""Each measurement that a charge needs vanishes or stands still, in each phase, at each side.

    python -m tests.faults.vanishing      all of them; prints what is not as it should be
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple, get_args

from exiConnector import ExiConnector
from plc.session.stale import NAMES
from tests.faults.bench import Bench, Nothing, Packet

# Answers take so long from then on, so that a session stays in the phase.
SLOW_MS = 1_400
# Until the session knows that it ends: the age limit, and one look at the hardware.
NOTICED_MS = 1_250
# Where the charge goes on until an answer can be given, or a debounce is over.
NOTICED_CHARGING_MS = 2_500
SAFE_MS = 16_000     # an inlet that nobody measures is unlocked at last all the same

How = Literal["missing", "stale"]
BEFORE = {
    "car": ("SESSION_SETUP", "SERVICE_DISCOVERY", "PAYMENT_SELECTION", "AUTHORIZATION", "CHARGE_PARAMETERS",
            "LOCKING", "CABLE_CHECK", "PRE_CHARGE", "CLOSING_CONTACTORS", "POWER_ON"),
    "charger": ("NEGOTIATED", "SET_UP", "DISCOVERED", "SELECTED", "AUTHORIZED", "PARAMETERS", "CABLE_CHECK",
                "ISOLATED", "PRE_CHARGE"),
}
WHILE_CHARGING = {"car": ("CURRENT_DEMAND",), "charger": ("SWITCHING_ON", "CHARGING")}
QUANTITIES = {
    "car": ("cp_state", "plugged", "locked", "contactors_closed", "inlet_voltage_v", "battery_voltage_v",
            "max_current_a", "target_voltage_v", "target_current_a"),
    "charger": ("cp_state", "contactors_closed"),
}
SUPPLY = ("supply_voltage_v", "supply_current_a")    # it may be silent before the cable check
# Contactors get 4 s to report closed, and the isolation 5 s: a device may be slow to say that all is well.
SLOW = {"contactors_closed": 5_500, "isolation": 6_500, "inlet_temperature_c": 6_500}
LATER = {"CURRENT_DEMAND": ("inlet_temperature_c",), "CHARGING": (*SUPPLY, "isolation")} | dict.fromkeys(
    ("CABLE_CHECK", "ISOLATED", "PRE_CHARGE", "SWITCHING_ON"), SUPPLY)


class Vanishing(NamedTuple):
    who: str
    phase: str
    quantity: str
    how: How

    def __str__(self) -> str:
        return f"{self.who}, {self.phase}: {self.quantity} is {self.how}"


NOT_LATER = {("car", "CABLE_CHECK"), ("car", "PRE_CHARGE")}

MATRIX = tuple(
    Vanishing(who, phase, quantity, how)
    for who in ("car", "charger") for phase in (*BEFORE[who], *WHILE_CHARGING[who])
    for quantity in QUANTITIES[who] + (LATER.get(phase, ()) if (who, phase) not in NOT_LATER else ())
    for how in get_args(How))


@dataclass
class Breaks(Nothing):
    one: Vanishing

    def __post_init__(self) -> None:
        self.injected_ms = None

    def phase(self, bench: Bench, who: str, name: str) -> None:
        if (who, name) == (self.one.who, self.one.phase) and self.injected_ms is None:
            self.injected_ms = bench.now_ms
            device = bench.car_device if who == "car" else bench.charger_device
            getattr(device.sensors.faults, self.one.how).add(self.one.quantity)

    def stream(self, _bench: Bench, packet: Packet) -> None:
        if self.injected_ms is not None and packet.who == "charger" and "CurrentDemand" not in packet.name:
            packet.delay_ms = SLOW_MS


def wrong_with(codec: ExiConnector, one: Vanishing) -> str:
    """What is not as it should be; "" if all is."""
    breaks = Breaks(one)
    bench = Bench(codec, "din", breaks, charge_ms=10_000)
    bench.connect()
    side = bench.sides[one.who]
    while breaks.injected_ms is None:
        bench._step()
    injected_ms = breaks.injected_ms
    while side.session is not None and side.session.cause is None and bench.now_ms < injected_ms + 20_000:
        bench._step()
    noticed_ms = bench.now_ms - injected_ms
    bench.go_on(60_000)
    return "; ".join(_wrong(bench, one, noticed_ms, injected_ms))


def _wrong(bench: Bench, one: Vanishing, noticed_ms: int, injected_ms: int) -> Iterator[str]:
    why = bench.sides[one.who].ended
    if why is None:
        yield "no end"
        return
    is_charging = one.phase in WHILE_CHARGING[one.who]
    most_ms = SLOW.get(one.quantity, NOTICED_CHARGING_MS) if is_charging else NOTICED_MS
    if noticed_ms > most_ms:
        yield f"noticed after {noticed_ms} ms"
    is_named = why.code == "stale_measurement" and why.detail["quantity"] == one.quantity
    if not is_named and why.code != "refused":
        yield f"{why.code}: {why.detail}"
    if f"{NAMES[one.quantity]} from virtual is " not in why.sentence:
        yield f"it says {why.sentence}"
    if bench.rest_ms < 0 or bench.rest_ms - injected_ms > SAFE_MS:
        yield f"at rest after {bench.rest_ms - injected_ms} ms: {bench.describe()}"
    yield from bench.unsafe


def main() -> int:
    with ExiConnector() as codec:
        bad = [f"{one}: {wrong}" for one in MATRIX if (wrong := wrong_with(codec, one))]
    print(*bad, f"{len(MATRIX)} measurements vanished, {len(bad)} ends are not as they should be", sep="\n")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
