"""The other devices on a multicast CAN bus, as programs of their own: a CHAdeMO battery, Infypower modules.

    python -m tests.edge.can_programs battery PORT
    python -m tests.edge.can_programs modules PORT COUNT
"""

from __future__ import annotations

import sys
import time

from devices.can_frame import CanFrame
from tests.devices.can_world import PowerModule
from tests.edge.can_buses import Multicast

# The voltage of the virtual car's battery at its 40 % at the start, and what it wants.
BATTERY_V, MOST_A = 356, 20
EVERY_S = 0.1


def battery(bus: Multicast) -> None:
    while True:
        bus.say(CanFrame(0x100, BATTERY_V.to_bytes(2, "little") + bytes((0, 0, 0x9A, 1, 100, 0))))
        bus.say(CanFrame(0x102, bytes((1, 0x90, 1, MOST_A, 0, 1, 40, 0))))
        time.sleep(EVERY_S)


def modules(bus: Multicast, count: int) -> None:
    """Asked for a charging current they deliver it at the battery's voltage, below it none at the one set."""
    all_of_them = [PowerModule(address, rating=(500, 50, 500, 2500)) for address in range(count)]
    was_on = False
    while True:
        is_on = any(module.is_on for module in all_of_them)
        if is_on != was_on:
            was_on = is_on
            print("on" if is_on else "off", flush=True)
        frame = bus.hear(None)
        assert frame is not None
        for module in all_of_them:
            is_charging = module.set_a * count > 2
            module.amps = module.set_a if is_charging else 0.0
            module.volts = None if not is_charging else BATTERY_V + 0.1 * module.set_a * count
            for answer in module.answer(frame):
                bus.say(answer)


def main() -> None:
    what, port = sys.argv[1], int(sys.argv[2])
    bus = Multicast(port)
    print("ready", flush=True)
    if what == "battery":
        battery(bus)
    else:
        modules(bus, int(sys.argv[3]))


if __name__ == "__main__":
    main()
