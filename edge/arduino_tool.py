"""Our Arduino controller by hand: who it is, what it measures, and its calibration.

    python pyPlc.py arduino                         shows everything once
    python pyPlc.py arduino voltage-zero            its input is short-circuited now
    python pyPlc.py arduino voltage 398.2           this is what a meter shows at its input now
    python pyPlc.py arduino current-sensor 4        4 mV per A, from the sensor's data sheet
    python pyPlc.py arduino current-zero            no current flows now
    python pyPlc.py arduino current 31.5            this is what a meter shows now
    python pyPlc.py arduino set ntc_beta 3435       any value of its calibration (doc/hardware.md)

--port NAME is taken instead of arduino_port in pyPlc.ini.  Nothing else may use the port meanwhile.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from statistics import mean

from devices import arduino_lines as lines
from devices.arduino_lines import BAUD
from devices.arduino_setup import (
    ArduinoSetup,
    Changes,
    SetupError,
    current_gain,
    current_sensor,
    current_zero,
    voltage_gain,
    voltage_zero,
)
from devices.arduino_status import BoardStatus
from edge.command_line import CommandLine
from edge.loop import Loop
from edge.serial_port import SerialPorts

PROGRAM = "pyPlc.py arduino"
READY_MS = 8_000
ANSWER_MS = 2_000
AVERAGED = 20    # telemetry lines
STEADY_SHARE, STEADY_LEAST = 0.02, 2.0


class ArduinoTool:
    """One board, at one port."""

    def __init__(self, loop: Loop, port: str) -> None:
        self.loop = loop
        self.board = ArduinoSetup()
        self.board.link = SerialPorts(loop, lambda _note: None).port(port, BAUD, self.board)
        loop.add_part(self.board)    # for its deadlines
        self._wait(lambda: self.board.status is not None, READY_MS, lambda: self.board.trouble(loop.clock()))

    def close(self) -> None:
        if self.board.link is not None:
            self.board.link.close()

    @property
    def status(self) -> BoardStatus:
        """The last telemetry."""
        assert self.board.status is not None
        return self.board.status

    def _wait(self, until: Callable[[], bool], most_ms: int, why: Callable[[], str]) -> None:
        give_up_ms = self.loop.clock() + most_ms
        while not until():
            left_ms = give_up_ms - self.loop.clock()
            if left_ms <= 0:
                raise SetupError(why() or "the board does not answer")
            self.loop.run_once(longest_ms=left_ms)

    def average(self, name: str) -> float:
        """Of a second; raises SetupError where it moves."""
        values: list[int] = []
        seen = self.status

        def next_value() -> bool:
            nonlocal seen
            if self.status is not seen:
                seen = self.status
                values.append(seen[name])
            return len(values) == AVERAGED

        self._wait(next_value, READY_MS, lambda: self.board.trouble(self.loop.clock()))
        if lines.UNKNOWN_I16 in values:
            raise SetupError("the board measures none: set the sensor's mV per A first")
        middle, spread = mean(values) / 10, (max(values) - min(values)) / 10
        if spread > max(STEADY_LEAST, abs(middle) * STEADY_SHARE):
            raise SetupError(f"it moves between {min(values) / 10:g} and {max(values) / 10:g}: "
                             f"want it steady for a second")
        return middle

    def change(self, changes: Changes) -> None:
        """Write these to the EEPROM, one after the other, and say so."""
        for name, value in changes.items():
            before = self.board.calibration[name]
            self.board.change(name, value)
            self._wait(lambda: self.board.answer is not None, ANSWER_MS, lambda: "the board does not answer")
            if self.board.answer:
                raise SetupError(f"{name} = {value}: {self.board.answer}")
            self.board.calibration[name] = value
            said = self.status
            self._wait(lambda: self.status is not said and "saving" not in self.status.inputs,  # noqa: B023
                       ANSWER_MS, lambda: "the board does not finish writing")
            print(f"{name}: {before} -> {value}")


# --- what the user asks for


def show(tool: ArduinoTool, _options: argparse.Namespace) -> None:
    board = tool.board
    version, role = board.identity["version"], lines.ROLES[board.identity["role"]]
    print(f"{role}, firmware {version >> 8}.{version & 0xFF}, protocol {board.identity['protocol']}")
    if trouble := board.trouble(tool.loop.clock()):
        print(f"trouble: {trouble}")
    for field in lines.KINDS_OF_BOARD[-1].fields:
        print(f"  {field.name:16} {_text(field.name, tool.status[field.name])}")
    print("calibration:")
    for entry in lines.CALIBRATION:
        print(f"  {entry.name:16} {board.calibration[entry.name]:6}  {entry.meaning}")


def _text(name: str, value: int) -> str:
    """A value of the telemetry for people."""
    tables = {"inputs": lines.INPUTS, "outputs": lines.OUTPUTS}
    names = {"mode": lines.MODES, "cause": lines.CAUSES, "last_bad": lines.REASONS}
    if name in tables:
        return ", ".join(sorted(lines.names_of(tables[name], value))) or "none"
    if name in names:
        return lines.named(names[name], value)
    if value == lines.UNKNOWN_I16:
        return "not known"
    if name == "proximity_ohm" and value == lines.OPEN_U16:
        return "open"
    return f"{value / 10:g}" if name.endswith(("_dv", "_da")) else str(value)


def calibrate_voltage(tool: ArduinoTool, options: argparse.Namespace) -> None:
    shown_v = tool.average("voltage_dv")
    tool.change(voltage_gain(tool.board.calibration, shown_v, options.volts))
    print(f"it showed {shown_v:.1f} V, and shows {tool.average('voltage_dv'):.1f} V now")


def zero_voltage(tool: ArduinoTool, _options: argparse.Namespace) -> None:
    shown_v = tool.average("voltage_dv")
    tool.change(voltage_zero(tool.board.calibration, shown_v, tool.status["supply_mv"]))


def fit_current_sensor(tool: ArduinoTool, options: argparse.Namespace) -> None:
    tool.change(current_sensor(options.mv_per_a))


def calibrate_current(tool: ArduinoTool, options: argparse.Namespace) -> None:
    shown_a = tool.average("current_da")
    tool.change(current_gain(tool.board.calibration, shown_a, options.amps))


def zero_current(tool: ArduinoTool, _options: argparse.Namespace) -> None:
    tool.change(current_zero(tool.board.calibration, tool.average("current_da")))


def set_value(tool: ArduinoTool, options: argparse.Namespace) -> None:
    tool.change({options.name: options.value})


def positive(text: str) -> float:
    value = float(text)
    if not 0 < value < 10_000:
        raise argparse.ArgumentTypeError(f"{text}: want a number above 0")
    return value


def options_of(arguments: list[str]) -> argparse.Namespace:
    parser = CommandLine(PROGRAM, description=__doc__)
    parser.add_argument("--port", help="a serial port, a pattern with *, or auto")
    parser.set_defaults(run=show)
    commands = parser.add_subparsers(metavar="COMMAND")
    for name, run in (("voltage-zero", zero_voltage), ("current-zero", zero_current)):
        commands.add_parser(name).set_defaults(run=run)
    voltage = commands.add_parser("voltage")
    voltage.add_argument("volts", type=positive)
    voltage.set_defaults(run=calibrate_voltage)
    sensor = commands.add_parser("current-sensor")
    sensor.add_argument("mv_per_a", type=positive)
    sensor.set_defaults(run=fit_current_sensor)
    current = commands.add_parser("current")
    current.add_argument("amps", type=float)
    current.set_defaults(run=calibrate_current)
    value = commands.add_parser("set")
    value.add_argument("name", choices=[entry.name for entry in lines.CALIBRATION])
    value.add_argument("value", type=int, choices=range(0x10000), metavar="VALUE")
    value.set_defaults(run=set_value)
    return parser.parse_args(arguments)


def main(arguments: list[str], port: str) -> int:
    """Raises PyPlcError for what cannot be done."""
    options = options_of(arguments)
    loop = Loop()
    try:
        tool = ArduinoTool(loop, options.port or port)
        try:
            options.run(tool, options)
        finally:
            tool.close()
    finally:
        loop.close()
    return 0
