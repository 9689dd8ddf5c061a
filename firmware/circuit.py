"""The circuit around the board: every part, its value, and the nets between which it lies.

The lists of doc/hardware.md and the values in the drawings come from here.  Nets of the board are its pins
(D7, A0, 5V, VIN, GND, RESET); GND is the chassis, and PE of inlet or plug.
"""

from __future__ import annotations

from typing import NamedTuple


class Component(NamedTuple):
    """A part.  circuit: one of CIRCUITS; nets in the order of its pins."""

    ref: str
    value: str
    nets: tuple[str, ...]
    why: str = ""


class Circuit(NamedTuple):
    """What belongs together.  role: "car", "charger" or "both"."""

    name: str
    role: str
    parts: tuple[Component, ...]


def _contact(number: int, pin: str, what: str) -> tuple[Component, ...]:
    """A contact to GND: enough current to keep it clean, and no noise."""
    wire = f"{what} contact"
    return (
        Component(f"R{number}", "2.2 kOhm", ("5V", wire), "2 mA keep the contact clean"),
        Component(f"R{number + 1}", "1 kOhm", (wire, pin), "protects the pin"),
        Component(f"C{number}", "100 nF", (pin, "GND"), "noise"),
        Component(f"S{number}", f"{what} contact", (wire, "GND")),
    )


def _switch(number: int, pin: str, load: str, what: str) -> tuple[Component, ...]:
    """A small transistor to GND that is off while the board resets."""
    gate = f"gate of Q{number}"
    return (
        Component(f"R{number}", "1 kOhm", (pin, gate)),
        Component(f"R{number + 1}", "10 kOhm", (gate, "GND"), "off while the board resets"),
        Component(f"Q{number}", "2N7000", (load, gate, "GND"), what),
    )


def _contactor(number: int, pin: str, name: str) -> tuple[Component, ...]:
    gate, coil = f"gate of Q{number}", f"coil of {name}"
    return (
        Component(f"R{number}", "220 Ohm", (pin, gate)),
        Component(f"R{number + 1}", "10 kOhm", (gate, "GND"), "off while the board resets"),
        Component(f"Q{number}", "IRLZ44N", (coil, gate, "GND"), "logic level"),
        Component(f"D{number}", "P6KE36A", (coil, "GND"), "faster than a plain diode"),
        Component(name, "HV contactor 12 V, with auxiliary contact", ("12V", coil)),
    )


CIRCUITS = (
    Circuit("power", "both", (
        Component("F1", "fuse 5 A", ("12V in", "12V"), "near the battery"),
        Component("D1", "SMBJ24A", ("12V", "GND"), "spikes"),
        Component("PS1", "DC/DC 12 V to 9 V, 0.5 A", ("12V", "VIN", "GND"), "the board makes 5 V of it"),
        Component("JP1", "jumper, closed in use", ("RESET", "reset capacitor")),
        Component("C1", "10 uF", ("reset capacitor", "GND"), "opening the port must not reset"),
    )),
    Circuit("pilot of a car", "car", (
        Component("D10", "1N4148", ("CP", "pilot"), "the standard's diode"),
        Component("R10", "2.74 kOhm 1 %", ("pilot", "GND"), "state B"),
        Component("R11", "1.30 kOhm 1 %", ("pilot", "state C"), "state C"),
        *_switch(12, "D7", "state C", "state C"),
        Component("R14", "47 kOhm", ("pilot", "D8"), "hardly loads the pilot"),
        Component("D14", "BAT85", ("D8", "5V"), "clamps to 5 V"),
    )),
    Circuit("proximity", "car", (
        Component("R20", "330 Ohm 1 %", ("5V", "PP")),
        Component("R21", "2.70 kOhm 1 %", ("PP", "GND")),
        Component("R22", "10 kOhm", ("PP", "A1"), "protects the pin"),
        Component("C22", "100 nF", ("A1", "GND"), "noise"),
    )),
    Circuit("voltage", "both", (
        *(Component(f"R{30 + n}", "1 MOhm 1 %, 1206", nets, "200 V each") for n, nets in enumerate(
            (("DC+", "HV1"), ("HV1", "HV2"), ("HV2", "HV3"), ("HV3", "HV4"), ("HV4", "tap")))),
        Component("R35", "10 kOhm 0.1 %", ("tap", "DC-"), "2 V at 1000 V"),
        Component("U1", "AMC1311B", ("tap", "DC-", "U1 supply", "U1 plus", "U1 minus"),
                  "isolates; the only bridge to HV"),
        Component("PS2", "DC/DC 5 V to 5 V, isolated", ("5V", "GND", "U1 supply", "DC-"),
                  "for the HV side of U1; reinforced isolation"),
        Component("U2A", "MCP6002, half", ("U2 plus", "U2 minus", "U2 out"), "difference amplifier, 2.2"),
        Component("U2B", "MCP6002, half", ("divider", "0.5 V"), "buffer"),
        Component("R36", "10 kOhm 1 %", ("U1 plus", "U2 plus")),
        Component("R37", "10 kOhm 1 %", ("U1 minus", "U2 minus")),
        Component("R38", "22 kOhm 1 %", ("U2 plus", "0.5 V"), "0 V is 0.5 V: less is a fault"),
        Component("R39", "22 kOhm 1 %", ("U2 minus", "U2 out")),
        Component("R40", "9.1 kOhm 1 %", ("5V", "divider"), "0.5 V"),
        Component("R41", "1.0 kOhm 1 %", ("divider", "GND")),
        Component("R42", "1 kOhm", ("U2 out", "A0"), "protects the pin"),
        Component("C42", "100 nF", ("A0", "GND"), "noise"),
        Component("R43", "100 kOhm", ("A0", "GND"), "a broken wire is seen"),
    )),
    Circuit("current", "both", (
        Component("U3", "current sensor, half of 5 V at 0 A", ("5V", "sensor", "GND"), "3 to 40 mV per A"),
        Component("R50", "1 kOhm", ("sensor", "A4"), "protects the pin"),
        Component("R51", "100 kOhm", ("A4", "GND"), "a broken wire is seen"),
        Component("C50", "100 nF", ("A4", "GND"), "noise"),
    )),
    Circuit("temperature", "both", (
        Component("R55", "10 kOhm 1 %", ("5V", "A3")),
        Component("RT55", "NTC 10 kOhm, B 3950", ("A3", "GND"), "at the DC pins"),
        Component("C55", "100 nF", ("A3", "GND"), "noise"),
    )),
    Circuit("contactors", "both", (
        *_contactor(60, "D5", "K1"), *_contactor(62, "D6", "K2"),
        *_contact(70, "D3", "K1 auxiliary"), *_contact(72, "D4", "K2 auxiliary"),
    )),
    Circuit("lock", "both", (
        Component("U4", "H-bridge DRV8871 (module)", ("D10", "D11", "12V", "GND", "motor 1", "motor 2")),
        Component("R80", "10 kOhm", ("D10", "GND"), "off while the board resets"),
        Component("R81", "10 kOhm", ("D11", "GND"), "off while the board resets"),
        Component("M1", "lock motor", ("motor 1", "motor 2"), "of the inlet"),
        *_contact(82, "D12", "lock"),
    )),
    Circuit("stop button", "both", _contact(90, "D2", "stop (opens when pressed)")),
    Circuit("isolation monitor", "both", (
        *_switch(100, "A5", "relay K3", "relay of the isolation monitor"),
        Component("K3", "relay 12 V", ("12V", "relay K3"), "car: off while closed; charger: on while closed"),
        Component("D102", "1N4148", ("relay K3", "12V"), "takes the coil's energy"),
    )),
    Circuit("pilot of a charger", "charger", (
        Component("PS3", "DC/DC 5 V to +12 V and -12 V", ("5V", "GND", "+12V", "-12V")),
        Component("U5", "OPA197", ("PWM", "2.5 V", "driver", "+12V", "-12V"), "20 V/us, to the rails"),
        Component("R110", "1 kOhm", ("D9", "PWM")),
        Component("R111", "10 kOhm", ("D9", "GND"), "-12 V (state F) while the board resets"),
        Component("R112", "10 kOhm", ("5V", "2.5 V")),
        Component("R113", "10 kOhm", ("2.5 V", "GND")),
        Component("R114", "1.00 kOhm 1 %", ("driver", "CP"), "the standard's source resistance"),
        Component("R115", "100 kOhm 1 %", ("CP", "A2"), "-12 to 12 V become 0.4 to 4.6 V"),
        Component("R116", "34.8 kOhm 1 %", ("5V", "A2")),
        Component("R117", "53.6 kOhm 1 %", ("A2", "GND")),
    )),
    Circuit("release of the supply", "charger", (
        *_switch(120, "D7", "relay K4", "relay of the supply"),
        Component("K4", "relay 12 V", ("12V", "relay K4"), "in the enable input of the power supply"),
        Component("D122", "1N4148", ("relay K4", "12V"), "takes the coil's energy"),
    )),
)


def parts(role: str) -> list[tuple[Circuit, Component]]:
    """All parts of a car or a charger."""
    wanted = [circuit for circuit in CIRCUITS if circuit.role in (role, "both")]
    return [(circuit, part) for circuit in wanted for part in circuit.parts]


def value_of(ref: str) -> str:
    return next(part.value for circuit in CIRCUITS for part in circuit.parts if part.ref == ref)


def bill(role: str) -> dict[str, list[str]]:
    """Value -> references, in the order of the circuits."""
    found: dict[str, list[str]] = {}
    for _, part in parts(role):
        found.setdefault(part.value, []).append(part.ref)
    return found
