"""Draws doc/schematic_car.svg and doc/schematic_charger.svg, one panel a circuit of circuit.py.

    python firmware/draw_schematic.py            writes both
    python firmware/draw_schematic.py --test     writes nothing; exit code 1 if one of them is out of date
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from html import escape
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from firmware.circuit import CIRCUITS, value_of  # noqa: E402 - run as a script
from firmware.made_files import write_or_compare  # noqa: E402

DOC = HERE.parent / "doc"
PANEL_W, PANEL_H, COLUMNS, MARGIN, TITLE = 430, 300, 3, 20, 40
STYLE = """\
  text { font: 12px sans-serif; fill: #111 }
  .value { font-size: 10.5px; fill: #444 }
  .title { font-size: 14px; font-weight: bold }
  .part, .wire { fill: none; stroke: #111; stroke-width: 1.3 }
  .part { fill: #fff }
  .pin { fill: #dbeafe; stroke: #1d4ed8 }
  .net { fill: #fef3c7; stroke: #b45309 }
  .panel { fill: none; stroke: #bbb }
  .dot { fill: #111 }"""


class Panel:
    """A drawing of one circuit; all coordinates are its own, in a grid of 20."""

    def __init__(self, left: int, top: int) -> None:
        self.left = left
        self.top = top
        self.shapes: list[str] = []

    def add(self, shape: str) -> None:
        self.shapes.append(shape)

    def text(self, x: float, y: float, words: str, kind: str = "", anchor: str = "start") -> None:
        self.add(f'<text x="{x:g}" y="{y:g}" class="{kind}" text-anchor="{anchor}">{escape(words)}</text>')

    def wire(self, *points: tuple[float, float]) -> None:
        self.add(f'<polyline class="wire" points="{" ".join(f"{x:g},{y:g}" for x, y in points)}"/>')

    def dot(self, x: float, y: float) -> None:
        self.add(f'<circle class="dot" cx="{x:g}" cy="{y:g}" r="2.5"/>')

    def flag(self, x: float, y: float, name: str, kind: str, *, left: bool) -> None:
        """A pin of the board, or a wire that leaves the panel; its tip is at x, y."""
        width = 16 + 7 * len(name)
        far = x - width if left else x + width
        near = x - 8 if left else x + 8
        points = f"{x:g},{y:g} {near:g},{y - 9:g} {far:g},{y - 9:g} {far:g},{y + 9:g} {near:g},{y + 9:g}"
        self.add(f'<polygon class="part {kind}" points="{points}"/>')
        self.text((near + far) / 2, y + 4, name, anchor="middle")

    def pin(self, x: float, y: float, name: str, *, left: bool = False) -> None:
        self.flag(x, y, name, "pin", left=left)

    def net(self, x: float, y: float, name: str, *, left: bool = True) -> None:
        self.flag(x, y, name, "net", left=left)

    def rail(self, x: float, y: float, name: str) -> None:
        """A supply, from above."""
        self.wire((x, y), (x, y - 12))
        self.wire((x - 8, y - 12), (x + 8, y - 12))
        self.text(x, y - 16, name, anchor="middle")

    def ground(self, x: float, y: float) -> None:
        for step, half in enumerate((10, 6, 2)):
            self.wire((x - half, y + 4 * step + 6), (x + half, y + 4 * step + 6))
        self.wire((x, y), (x, y + 6))

    def label(self, x: float, y: float, ref: str, *, anchor: str = "start") -> None:
        self.text(x, y, ref, anchor=anchor)
        self.text(x, y + 12, value_of(ref), "value", anchor)

    def resistor(self, x: float, y: float, ref: str, *, lies: bool = False, said_left: bool = False,
                 said_below: bool = False) -> None:
        """From x, y to 40 below, or to 40 on the right."""
        if lies:
            self.wire((x, y), (x + 40, y))
            self.add(f'<rect class="part" x="{x + 6:g}" y="{y - 6:g}" width="28" height="12"/>')
            self.label(x + 20, y + (19 if said_below else -22), ref, anchor="middle")
        else:
            self.wire((x, y), (x, y + 40))
            self.add(f'<rect class="part" x="{x - 6:g}" y="{y + 6:g}" width="12" height="28"/>')
            self.label(x + (-11 if said_left else 11), y + 18, ref, anchor="end" if said_left else "start")

    def capacitor(self, x: float, y: float, ref: str) -> None:
        """From x, y to 40 below."""
        self.wire((x, y), (x, y + 17))
        self.wire((x, y + 23), (x, y + 40))
        for plate in (17, 23):
            self.wire((x - 9, y + plate), (x + 9, y + plate))
        self.label(x + 13, y + 18, ref)

    def diode(self, x: float, y: float, ref: str, *, down: bool = False, up: bool = False) -> None:
        """40 long; lying it points to the right, else up or down from x, y to 40 below."""
        if not down and not up:
            self.wire((x, y), (x + 40, y))
            self.add(f'<polygon class="part" points="{x + 13:g},{y - 7:g} {x + 13:g},{y + 7:g} '
                     f'{x + 26:g},{y:g}"/>')
            self.wire((x + 26, y - 7), (x + 26, y + 7))
            self.label(x + 20, y - 22, ref, anchor="middle")
            return
        self.wire((x, y), (x, y + 40))
        tip, base = (27, 14) if down else (13, 26)
        self.add(f'<polygon class="part" points="{x - 7:g},{y + base:g} {x + 7:g},{y + base:g} '
                 f'{x:g},{y + tip:g}"/>')
        self.wire((x - 7, y + tip), (x + 7, y + tip))
        self.label(x + 11, y + 18, ref)

    def box(self, x: float, y: float, w: float, h: float, ref: str) -> None:
        self.add(f'<rect class="part" x="{x:g}" y="{y:g}" width="{w:g}" height="{h:g}"/>')
        self.text(x + w / 2, y + h / 2, ref, anchor="middle")
        words, line, at = value_of(ref).split(), "", y + h / 2 + 13
        for word in words:
            if line and len(line) + len(word) > w / 6:
                self.text(x + w / 2, at, line, "value", "middle")
                line, at = word, at + 12
            else:
                line = f"{line} {word}".strip()
        self.text(x + w / 2, at, line, "value", "middle")

    def amplifier(self, x: float, y: float, ref: str, *, minus_above: bool = False) -> None:
        """Inputs at x, y - 14 and y + 14, output at x + 56, y."""
        self.add(f'<polygon class="part" points="{x:g},{y - 28:g} {x:g},{y + 28:g} {x + 56:g},{y:g}"/>')
        for above in (True, False):
            self.text(x + 4, y + (-10 if above else 18), "-" if above == minus_above else "+")
        self.label(x + 16, y + 36, ref, anchor="middle")

    def transistor(self, x: float, y: float, ref: str) -> None:
        """Gate at x, y; drain at x + 30, y - 30; source at x + 30, y + 30."""
        self.add(f'<circle class="part" cx="{x + 24:g}" cy="{y:g}" r="20"/>')
        self.wire((x, y), (x + 14, y))
        self.wire((x + 14, y - 11), (x + 14, y + 11))
        self.wire((x + 19, y - 13), (x + 19, y + 13))
        self.wire((x + 19, y - 9), (x + 30, y - 9), (x + 30, y - 30))
        self.wire((x + 19, y + 9), (x + 30, y + 9), (x + 30, y + 30))
        self.label(x + 48, y - 2, ref)

    def contact(self, x: float, y: float, ref: str) -> None:
        """From x, y to 40 below."""
        self.wire((x, y), (x, y + 10))
        self.wire((x, y + 30), (x, y + 40))
        self.wire((x, y + 30), (x + 10, y + 10))
        self.label(x + 14, y + 18, ref)

    def svg(self, title: str) -> str:
        inside = "\n    ".join(self.shapes)
        return (f'  <g transform="translate({self.left},{self.top})">\n'
                f'    <rect class="panel" width="{PANEL_W - 10}" height="{PANEL_H - 10}"/>\n'
                f'    <text x="10" y="20" class="title">{escape(title)}</text>\n    {inside}\n  </g>')


# --- the circuits


def power(p: Panel) -> None:
    p.net(70, 80, "12V in")
    p.wire((70, 80), (90, 80))
    p.resistor(90, 80, "F1", lies=True)
    p.wire((130, 80), (200, 80))
    p.rail(150, 80, "12V")
    p.diode(170, 80, "D1", up=True)
    p.dot(170, 80)
    p.ground(170, 120)
    p.box(230, 50, 100, 60, "PS1")
    p.wire((200, 80), (230, 80))
    p.wire((330, 80), (340, 80))
    p.pin(340, 80, "VIN")
    p.ground(280, 110)
    p.pin(90, 200, "RESET", left=True)
    p.wire((90, 200), (170, 200))
    p.box(115, 174, 120, 52, "JP1")
    p.wire((235, 200), (260, 200), (260, 210))
    p.capacitor(260, 210, "C1")
    p.ground(260, 250)


def switch(p: Panel, x: float, y: float, first: int, pin: str) -> tuple[float, float]:
    """A pin, its resistors, its transistor; returns where the drain is."""
    p.pin(x, y, pin, left=True)
    p.resistor(x, y, f"R{first}", lies=True)
    p.wire((x + 40, y), (x + 90, y))
    p.dot(x + 60, y)
    p.resistor(x + 60, y, f"R{first + 1}", said_left=True)
    p.ground(x + 60, y + 40)
    p.transistor(x + 90, y, f"Q{first}")
    p.ground(x + 120, y + 30)
    return x + 120, y - 30


def car_pilot(p: Panel) -> None:
    p.net(50, 80, "CP")
    p.diode(50, 80, "D10")
    p.wire((90, 80), (320, 80))
    for x in (130, 230):
        p.dot(x, 80)
    p.resistor(130, 80, "R10")
    p.ground(130, 120)
    p.resistor(320, 80, "R11")
    p.resistor(230, 80, "R14")
    p.wire((230, 120), (230, 130))
    p.wire((210, 130), (250, 130))
    p.pin(210, 130, "D8", left=True)
    p.dot(230, 130)
    p.diode(250, 130, "D14", down=True)
    p.text(238, 184, "to 5V", "value")
    drain = switch(p, 160, 230, 12, "D7")
    p.wire(drain, (drain[0], 195), (320, 195), (320, 120))


def proximity(p: Panel) -> None:
    p.rail(150, 70, "5V")
    p.resistor(150, 70, "R20")
    p.net(60, 120, "PP")
    p.wire((60, 120), (250, 120))
    p.wire((150, 110), (150, 130))
    p.dot(150, 120)
    p.resistor(150, 130, "R21")
    p.ground(150, 170)
    p.resistor(250, 120, "R22", lies=True)
    p.wire((290, 120), (350, 120))
    p.dot(310, 120)
    p.capacitor(310, 120, "C22")
    p.ground(310, 160)
    p.pin(350, 120, "A1")
    p.text(20, 225, "plug: 1500, 680, 220 or 100 Ohm from PP to PE (CCS 2),", "value")
    p.text(20, 240, "150 Ohm, with the latch pressed 480 (CCS 1)", "value")


def voltage(p: Panel) -> None:
    p.net(50, 60, "DC+")
    p.wire((50, 60), (60, 60), (60, 70))
    p.resistor(60, 70, "R30")
    p.text(71, 116, "R30 to R34 in a row", "value")
    p.wire((60, 110), (60, 140), (155, 140))
    p.dot(60, 140)
    p.resistor(60, 140, "R35")
    p.wire((60, 180), (60, 195), (145, 195), (145, 165), (155, 165))
    p.net(50, 195, "DC-")
    p.wire((50, 195), (60, 195))
    p.dot(60, 195)
    p.box(155, 125, 70, 50, "U1")
    p.box(145, 210, 90, 66, "PS2")
    p.wire((190, 175), (190, 210))
    for y, ref, is_below in ((136, "R36", False), (164, "R37", True)):
        p.wire((225, y), (230, y))
        p.resistor(230, y, ref, lies=True, said_below=is_below)
        p.wire((270, y), (325, y))
    p.amplifier(325, 150, "U2A")
    p.dot(300, 136)
    p.wire((300, 136), (300, 96))
    p.resistor(300, 56, "R38", said_left=True)
    p.net(290, 44, "0.5 V")
    p.wire((300, 56), (300, 44), (290, 44))
    p.dot(300, 164)
    p.wire((300, 164), (300, 225))
    p.resistor(300, 225, "R39", lies=True, said_below=True)
    p.wire((340, 225), (395, 225), (395, 150), (381, 150))
    p.dot(395, 150)
    p.wire((395, 150), (395, 110))
    p.resistor(395, 70, "R42", said_left=True)
    p.pin(385, 58, "A0", left=True)
    p.wire((395, 70), (395, 58), (385, 58))
    p.text(12, 240, "0.5 V: R40, R41 and", "value")
    p.text(12, 252, "U2B, of 5V.", "value")
    p.text(12, 268, "A0 to GND: C42, R43.", "value")


def current(p: Panel) -> None:
    p.box(40, 80, 110, 80, "U3")
    p.rail(95, 80, "5V")
    p.ground(95, 160)
    p.wire((150, 120), (180, 120))
    p.resistor(180, 120, "R50", lies=True)
    p.wire((220, 120), (330, 120))
    p.pin(330, 120, "A4")
    for x in (240, 312):
        p.dot(x, 120)
    p.resistor(240, 120, "R51")
    p.ground(240, 160)
    p.wire((312, 120), (312, 170))
    p.capacitor(312, 170, "C50")
    p.ground(312, 210)


def temperature(p: Panel) -> None:
    p.rail(120, 70, "5V")
    p.resistor(120, 70, "R55")
    p.wire((120, 110), (120, 150))
    p.dot(120, 130)
    p.resistor(120, 150, "RT55")
    p.ground(120, 190)
    p.wire((120, 130), (310, 130))
    p.dot(270, 130)
    p.capacitor(270, 130, "C55")
    p.ground(270, 170)
    p.pin(310, 130, "A3")


def contact(p: Panel, x: float, y: float, first: int, pin: str) -> None:
    """A contact to GND, its resistors, its pin; 150 wide."""
    p.rail(x, y, "5V")
    p.resistor(x, y, f"R{first}")
    p.wire((x, y + 40), (x, y + 70))
    p.dot(x, y + 50)
    p.contact(x, y + 70, f"S{first}")
    p.ground(x, y + 110)
    p.wire((x, y + 50), (x + 70, y + 50))
    p.resistor(x + 70, y + 50, f"R{first + 1}", lies=True)
    p.wire((x + 110, y + 50), (x + 120, y + 50))
    p.pin(x + 120, y + 50, pin)


def contactors(p: Panel) -> None:
    for x, first, pin, name in ((50, 60, "D5", "K1"), (255, 62, "D6", "K2")):
        p.rail(x + 95, 60, "12V")
        p.box(x + 30, 60, 130, 64, name)
        p.pin(x, 190, pin, left=True)
        p.resistor(x, 190, f"R{first}", lies=True)
        p.wire((x + 40, 190), (x + 65, 190))
        p.dot(x + 50, 190)
        p.resistor(x + 50, 190, f"R{first + 1}", said_left=True)
        p.ground(x + 50, 230)
        p.transistor(x + 65, 190, f"Q{first}")
        p.wire((x + 95, 160), (x + 95, 124))
        p.ground(x + 95, 220)
        p.text(x - 10, 262, f"D{first} ({value_of(f'D{first}')}) across Q{first}", "value")


def auxiliaries(p: Panel) -> None:
    contact(p, 40, 80, 70, "D3")
    contact(p, 240, 80, 72, "D4")
    p.text(20, 255, "each pin: 100 nF to GND (C70, C72)", "value")


def lock(p: Panel) -> None:
    p.box(120, 60, 110, 70, "U4")
    for y, pin, ref in ((75, "D10", "R80"), (115, "D11", "R81")):
        p.pin(60, y, pin, left=True)
        p.wire((60, y), (120, y))
        p.text(68, y - 5, f"{ref}: GND", "value")
    p.rail(175, 60, "12V")
    p.ground(175, 130)
    p.add('<circle class="part" cx="300" cy="95" r="22"/>')
    p.text(300, 99, "M1", anchor="middle")
    p.wire((230, 80), (282, 80))
    p.wire((230, 110), (282, 110))
    p.text(20, 168, "R80, R81: 10 kOhm, off while the board resets", "value")
    p.text(20, 190, "contact of the lock at D12: like those of the contactors", "value")
    p.text(20, 205, "(R82, R83, C82, S82), closed while locked", "value")


def stop_button(p: Panel) -> None:
    contact(p, 120, 80, 90, "D2")
    p.text(20, 255, "100 nF from D2 to GND (C90).  No button: a wire from D2 to GND.", "value")


def relay(p: Panel, first: int, pin: str, name: str, diode: str) -> None:
    x, y = switch(p, 70, 190, first, pin)
    p.rail(x, 70, "12V")
    p.box(x - 45, 70, 90, 50, name)
    p.wire((x, 120), (x, y))
    p.text(x + 60, 100, f"{diode} ({value_of(diode)})", "value")
    p.text(x + 60, 114, "across the coil", "value")


def charger_pilot(p: Panel) -> None:
    p.pin(50, 86, "D9", left=True)
    p.resistor(60, 86, "R110", lies=True)
    p.wire((50, 86), (60, 86))
    p.wire((100, 86), (140, 86))
    p.net(120, 114, "2.5 V")
    p.wire((120, 114), (140, 114))
    p.text(60, 142, "(5V, R112, R113)", "value")
    p.amplifier(140, 100, "U5")
    p.wire((196, 100), (220, 100))
    p.resistor(220, 100, "R114", lies=True)
    p.wire((260, 100), (360, 100))
    p.net(360, 100, "CP", left=False)
    p.dot(290, 100)
    p.resistor(290, 100, "R115")
    p.wire((290, 140), (290, 180))
    p.dot(290, 160)
    p.wire((290, 160), (330, 160))
    p.pin(330, 160, "A2")
    p.resistor(290, 180, "R117")
    p.ground(290, 220)
    p.wire((290, 160), (220, 160), (220, 170))
    p.resistor(220, 170, "R116", said_left=True)
    p.text(205, 225, "to 5V", "value")
    p.text(20, 246, "D9 to GND: R111", "value")
    p.text(20, 262, "PS3 makes +12 V and -12 V for U5 of 5V", "value")


def release(p: Panel) -> None:
    relay(p, 120, "D7", "K4", "D122")


def isolation(p: Panel) -> None:
    relay(p, 100, "A5", "K3", "D102")


# Title, circuit that it belongs to, drawing.
PANELS: tuple[tuple[str, str, Callable[[Panel], None]], ...] = (
    ("Power, and no reset when the port is opened", "power", power),
    ("Control pilot of a car", "pilot of a car", car_pilot),
    ("Control pilot of a charger", "pilot of a charger", charger_pilot),
    ("Proximity", "proximity", proximity),
    ("Voltage between DC+ and DC-", "voltage", voltage),
    ("Current", "current", current),
    ("Temperature of the DC pins", "temperature", temperature),
    ("Contactors", "contactors", contactors),
    ("Feedback of the contactors", "contactors", auxiliaries),
    ("Lock", "lock", lock),
    ("Stop button", "stop button", stop_button),
    ("Isolation monitor", "isolation monitor", isolation),
    ("Release of the power supply", "release of the supply", release),
)


def schematic(role: str) -> str:
    roles = {circuit.name: circuit.role for circuit in CIRCUITS}
    wanted = [panel for panel in PANELS if roles[panel[1]] in (role, "both")]
    rows = -(-len(wanted) // COLUMNS)
    width, height = COLUMNS * PANEL_W + 2 * MARGIN, rows * PANEL_H + MARGIN + TITLE
    shapes = []
    for at, (title, _, draw) in enumerate(wanted):
        panel = Panel(MARGIN + at % COLUMNS * PANEL_W, TITLE + at // COLUMNS * PANEL_H)
        draw(panel)
        shapes.append(panel.svg(title))
    heading = f"Around our Arduino: a {role}.  Blue: pins of the board.  Yellow: wires that leave it."
    size = f'width="{width}" height="{height}"'
    return "\n".join((
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" {size}>',
        f"<style>\n{STYLE}\n</style>",
        f'<rect {size} fill="#fff"/>',
        f'<text x="{MARGIN}" y="26" class="title">{heading}</text>',
        *shapes,
        "</svg>\n"))


def main(arguments: list[str]) -> int:
    wanted = {DOC / f"schematic_{role}.svg": schematic(role) for role in ("car", "charger")}
    return write_or_compare(wanted, arguments, "python firmware/draw_schematic.py draws it")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
