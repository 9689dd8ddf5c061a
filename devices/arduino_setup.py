"""Calibrating our Arduino controller: which value follows from what a meter shows."""

from __future__ import annotations

from collections.abc import Mapping

from devices import arduino_lines as lines
from devices.arduino import Arduino
from devices.arduino_lines import Line
from plc.errors import PyPlcError

LEAST_V, LEAST_A = 50.0, 2.0    # below it a gain would be made of noise
REFERENCE_MV = 1_100
FULL_MV = 5_000
ADC_FULL = 16_368

Changes = dict[str, int]


class SetupError(PyPlcError):
    """A board cannot be set up like that."""


class ArduinoSetup(Arduino):
    """Any board of ours, to be looked at and set up; nothing is driven."""

    def __init__(self) -> None:
        super().__init__(lambda _note: None)
        self.identity: Mapping[str, int] = {}
        self.answer: str | None = None
        self._change_number: int | None = None

    def _why_not(self, line: Line) -> str:
        self.role = line.fields["role"] if line.fields["role"] in lines.ROLES else lines.CAR
        why = super()._why_not(line)
        self.identity = {} if why else line.fields
        return why

    def change(self, name: str, value: int) -> None:
        """The answer comes to `answer`: "" when it is accepted, else why not."""
        self.answer = None
        self._change_number = self._send("calibrate", index=lines.calibration_index(name), value=value)

    def _hear_accepted(self, line: Line, now_ms: int) -> None:
        super()._hear_accepted(line, now_ms)
        if line.fields["answers"] == self._change_number:
            self.answer = ""

    def _hear_refused(self, line: Line, now_ms: int) -> None:
        if line.fields["answers"] == self._change_number:
            reason = lines.REASONS[min(line.fields["reason"], len(lines.REASONS) - 1)]
            self.answer = f"{reason.name}: {reason.meaning}"
        else:
            super()._hear_refused(line, now_ms)


# --- what follows from what.  values: the calibration; shown: what the board says in V or A, before


def voltage_gain(values: Mapping[str, int], shown_v: float, meter_v: float) -> Changes:
    """With a voltage at the input, measured by a meter."""
    if meter_v < LEAST_V:
        raise SetupError(f"{meter_v:g} V are too little to calibrate with: want {LEAST_V:g} V or more")
    if not meter_v / 3 < shown_v < meter_v * 3:
        raise SetupError(f"the board shows {shown_v:.1f} V for {meter_v:g} V: calibration does not "
                         f"mend that, look at the divider")
    gain = values["voltage_gain"] * meter_v / shown_v
    return {"voltage_gain": _within("voltage_gain", gain), "voltage_compared": 1}


def voltage_zero(values: Mapping[str, int], shown_v: float, supply_mv: int) -> Changes:
    """With the input short-circuited."""
    reference = REFERENCE_MV * ADC_FULL / supply_mv
    offset = shown_v * 10 * reference / values["voltage_gain"]
    return {"voltage_zero": _within("voltage_zero", values["voltage_zero"] + offset)}


def current_sensor(mv_per_a: float) -> Changes:
    """From the sensor's data sheet."""
    return {"current_gain": _within("current_gain", 10 * 65_536 * FULL_MV / ADC_FULL / mv_per_a)}


def current_gain(values: Mapping[str, int], shown_a: float, meter_a: float) -> Changes:
    """With a current, measured by a meter."""
    if abs(meter_a) < LEAST_A:
        raise SetupError(f"{meter_a:g} A are too little to calibrate with: want {LEAST_A:g} A or more")
    if shown_a == 0 or not 1 / 3 < meter_a / shown_a < 3:
        raise SetupError(f"the board shows {shown_a:.1f} A for {meter_a:g} A: is the sensor the right way "
                         f"round, and its mV per A set?")
    return {"current_gain": _within("current_gain", values["current_gain"] * meter_a / shown_a)}


def current_zero(values: Mapping[str, int], shown_a: float) -> Changes:
    """Without current."""
    if values["current_gain"] == 0:
        raise SetupError("there is no current sensor yet: set its mV per A first")
    offset = shown_a * 10 * 65_536 / values["current_gain"]
    return {"current_zero": _within("current_zero", values["current_zero"] + offset)}


def _within(name: str, value: float) -> int:
    entry = lines.CALIBRATION[lines.calibration_index(name)]
    if not entry.least <= round(value) <= entry.most:
        raise SetupError(f"{name} would have to be {value:.0f}: want {entry.least} to {entry.most}")
    return round(value)
