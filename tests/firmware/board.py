"""Our firmware in a simulated ATmega328P: built once, driven in simulated time, line by line.

    board = Board(images, "car");  board.hello();  board.drive("energy");  board.run(500)
    board.status["pilot_hz"], board.pin("D7"), board.changes
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

from devices import arduino_lines as lines
from devices.arduino_lines import Line
from tests.support import PROJECT

HARNESS = PROJECT / "tests" / "firmware" / "harness.c"
NEEDED = {"avr-gcc": "gcc-avr", "avr-nm": "binutils-avr", "/usr/lib/avr/include/avr/io.h": "avr-libc",
          "/usr/include/simavr/sim_avr.h": "libsimavr-dev", "cc": "gcc", "make": "make"}

FULL_SCALE_MV = 5000
# The input circuit of doc/hardware.md: 0.5 V at 0 V, 4.89 V at 1000 V.
ZERO_MV, VOLTS_PER_MV = 500, 1000 / 4390
AMPS_PER_MV = 0.25            # a sensor of 500 A on both sides of 2.5 V
CURRENT_GAIN = round(AMPS_PER_MV * 10 * FULL_SCALE_MV / 16368 * 65536)
VEHICLE_V = {"A": 12, "B": 9, "C": 6, "D": 3, "E": 0}


def voltage_mv(volts: float) -> int:
    """At ADC0 with this voltage at the inlet."""
    return max(0, round(ZERO_MV + volts / VOLTS_PER_MV))


class Images(NamedTuple):
    """Where the built programs are."""

    harness: Path
    folder: Path

    def elf(self, role: str) -> Path:
        return self.folder / f"{role}.elf"

    def symbols(self, role: str) -> dict[str, int]:
        """Addresses in the program memory by name."""
        found = subprocess.run(["avr-nm", self.elf(role)], check=True, text=True, stdout=subprocess.PIPE)
        return {name: int(address, 16) for address, _, name in map(str.split, found.stdout.splitlines())}


def missing_packages() -> list[str]:
    """What build() needs and is not here."""
    return [package for tool, package in NEEDED.items()
            if shutil.which(tool) is None and not (tool.startswith("/") and Path(tool).exists())]


def build(folder: Path) -> Images:
    """Firmware and simulator."""
    harness = folder / "harness"
    subprocess.run(["make", "-s", "-C", PROJECT / "firmware", f"BUILD={folder}", "WARNINGS=-Werror"],
                   check=True)
    subprocess.run(["cc", "-O2", "-Wall", "-Wextra", "-Werror", "-o", harness, HARNESS, "-lsimavr"],
                   check=True)
    return Images(harness, folder)


class Change(NamedTuple):
    """A pin drives something else from now on."""

    at_ms: float
    pin: str
    level: int


class Harness:
    """A running harness.c, and what is around its board."""

    process: subprocess.Popen[str]

    def tell(self, line: str) -> None:
        """A line of harness.c's."""
        assert self.process.stdin is not None
        self.process.stdin.write(line + "\n")

    def volts(self, volts: float) -> None:
        self.tell(f"adc 0 {voltage_mv(volts)}")

    def amps(self, amps: float) -> None:
        self.tell(f"adc 4 {round(2500 + amps / AMPS_PER_MV)}")


class Board(Harness):
    """A board with its plug out, nothing pressed, contacts open, and time standing still until run()."""

    def __init__(self, images: Images, role: str, eeprom: Path | None = None) -> None:
        options = [] if eeprom is None else ["--eeprom", str(eeprom)]
        self.images = images
        self.role = role
        self.process = subprocess.Popen([images.harness, images.elf(role), *options], text=True, bufsize=1,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.now_ms = 0.0
        self.changes: list[Change] = []
        self.duties: list[int] = []
        self.said: list[tuple[float, Line]] = []
        self.unread = b""    # the same as bytes
        self.number = 0
        for pin in ("D3", "D4", "D12"):
            self.tell(f"pin {pin} 1")
        self.tell("pin D2 0")
        self.volts(0)
        self.amps(0)
        self.proximity(None)
        self.tell("adc 3 2500")
        self.vehicle("A")
        self.tell("wave 0 0")
        self.run(50)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.close()
        self.process.wait(10)
        self.process.stdout.close()

    # --- around the board

    def proximity(self, ohm: float | None) -> None:
        """The plug's resistor, None for no plug."""
        both = 2700 if ohm is None else 2700 * ohm / (2700 + ohm)
        self.tell(f"adc 1 {round(FULL_SCALE_MV * both / (330 + both))}")

    def vehicle(self, state: str, low_v: float = -12) -> None:
        """What the charger's pilot sees: the voltage while it drives high and while it drives low."""
        high, low = (round(2500 + volts * 175) for volts in (VEHICLE_V[state], low_v))
        self.tell(f"levels 2 {high} {low}")

    def contactors(self, first: bool, second: bool) -> None:
        self.tell(f"pin D3 {int(not first)}")
        self.tell(f"pin D4 {int(not second)}")

    def locked(self, is_locked: bool) -> None:
        self.tell(f"pin D12 {int(not is_locked)}")

    # --- the host

    def raw(self, data: bytes) -> None:
        self.tell(f"rx {data.hex()}")

    def say(self, name: str, **fields: int) -> int:
        """Sends a line; returns its number."""
        self.number = (self.number + 1) % 256
        self.raw(lines.write_line(lines.FROM_HOST, lines.KINDS_OF_HOST, self.number, name, **fields))
        return self.number

    def ask(self, name: str, **fields: int) -> Line:
        """Sends a line and gives it 30 ms to be answered."""
        number = self.say(name, **fields)
        begun = len(self.said)
        self.run(30)
        return next(line for _, line in self.said[begun:] if line.fields.get("answers") == number)

    def ask_drive(self, *outputs: str, pwm_permille: int | None = None) -> str:
        """Drives these; "accepted" or the reason why not."""
        bits = sum(lines.OUTPUT_BITS[name] for name in outputs)
        if pwm_permille is None:
            pwm_permille = 1000 if self.role == "charger" else 0
        answer = self.ask("drive", outputs=bits, pwm_permille=pwm_permille)
        return answer.kind if answer.kind == "accepted" else self.reason(answer)

    @staticmethod
    def reason(answer: Line) -> str:
        return lines.named(lines.REASONS, answer.fields["reason"])

    def keep_driving(self, for_ms: int, *outputs: str, pwm_permille: int | None = None) -> None:
        end_ms = self.now_ms + for_ms
        while self.now_ms < end_ms:
            assert self.ask_drive(*outputs, pwm_permille=pwm_permille) == "accepted"
            self.run(min(200.0, max(1.0, end_ms - self.now_ms)))

    def take_over(self, *outputs: str, pwm_permille: int | None = None) -> None:
        """Hello, all off, telemetry every 50 ms; then drive these."""
        assert self.ask("hello", protocol=lines.PROTOCOL).kind == "identity"
        assert self.ask_drive() == "accepted"
        self.ask("rate", period_ms=50)
        if outputs or pwm_permille is not None:
            self.run(100)
            assert self.ask_drive(*outputs, pwm_permille=pwm_permille) == "accepted"

    # --- time

    def run(self, for_ms: float) -> None:
        self.tell(f"run {round(for_ms * 1000)}")
        assert self.process.stdout is not None
        for text in self.process.stdout:
            word, at_us, *rest = text.rstrip("\n").split(" ", 2)
            at_ms = int(at_us) / 1000
            if word == "at":
                self.now_ms = at_ms
                return
            self._hear(word, at_ms, rest[0])
        raise AssertionError("the simulator has ended")

    def _hear(self, word: str, at_ms: float, rest: str) -> None:
        if word == "out":
            pin, level = rest.split()
            self.changes.append(Change(at_ms, pin, int(level)))
        elif word == "duty":
            self.duties.append(int(rest))
        else:
            line = lines.read_line(lines.FROM_BOARD, lines.KINDS_OF_BOARD, rest.encode())
            self.said.append((at_ms, line))
            self.unread += rest.encode() + b"\n"

    # --- what it says and does

    @property
    def status(self) -> dict[str, int]:
        """The last telemetry."""
        return next(dict(line.fields) for _, line in reversed(self.said) if line.kind == "status")

    @property
    def mode(self) -> str:
        return lines.MODES[self.status["mode"]].name

    @property
    def cause(self) -> str:
        return lines.CAUSES[self.status["cause"]].name

    @property
    def inputs(self) -> frozenset[str]:
        return lines.names_of(lines.INPUTS, self.status["inputs"])

    @property
    def outputs(self) -> frozenset[str]:
        return lines.names_of(lines.OUTPUTS, self.status["outputs"])

    def pin(self, name: str) -> int:
        """What it drives now."""
        return next((change.level for change in reversed(self.changes) if change.pin == name), 0)

    def changed_at(self, pin: str, level: int) -> float:
        """When it last began to drive this level."""
        return next(c.at_ms for c in reversed(self.changes) if (c.pin, c.level) == (pin, level))


def calibrated(path: Path, images: Images, role: str) -> Path:
    """An EEPROM file with the right values for the circuit of the tests, a current sensor among them."""
    with Board(images, role, path) as board:
        for name, value in (("current_gain", CURRENT_GAIN), ("voltage_compared", 1)):
            board.ask("calibrate", index=lines.calibration_index(name), value=value)
            board.run(100)
    return path
