"""Our Arduino controller in a car: pilot, plug, lock, contactors, inlet."""

from __future__ import annotations

from math import log
from typing import Any, Literal

from devices import arduino_lines as lines
from devices.arduino import Arduino
from devices.arduino_status import BoardStatus
from devices.part import Outputs, Readings, Tell
from plc.safety.pev import PevOutputs
from plc.session.values import CpState, Reading

Inlet = Literal["type2", "type1"]

PILOT_NONE, PILOT_STEADY, PILOT_PWM = 0, 1, 2
PILOT_HZ = (950, 1_050)
KELVIN, WARM_K = 273.15, 298.15
ADC_FULL = 16_368

# Up to how many ohms the plug is: no good contact (None), not plugged as it must be (False), plugged (True).
# type2: IEC 61851-1's 100, 220, 680 and 1500 ohms.  type1 (SAE J1772): 150; with its latch pressed 480.
PROXIMITY: dict[Inlet, tuple[tuple[int, bool | None], ...]] = {
    "type2": ((75, None), (2_200, True)),
    "type1": ((75, None), (300, True)),
}


def plugged(ohm: int, inlet: Inlet) -> bool | None:
    """Whether a plug is in, by its resistor; above the last limit it is not."""
    return next((is_in for limit, is_in in PROXIMITY[inlet] if ohm <= limit), False)


def degrees(adc: int, ohm: int, beta: int, series_ohm: int) -> float | None:
    """The temperature of an NTC; None where there is none, or its wire is broken or short."""
    if beta == 0 or not 0.005 < adc / ADC_FULL < 0.995:
        return None
    now_ohm = series_ohm * adc / (ADC_FULL - adc)
    return 1 / (1 / WARM_K + log(now_ohm / ohm) / beta) - KELVIN


class ArduinoCar(Arduino):
    role = lines.CAR
    measures = frozenset(("cp_state", "plugged", "locked", "contactors_closed", "inlet_voltage_v",
                          "inlet_current_a", "inlet_temperature_c", "stop_button"))
    drives = frozenset(("cp", "contactors", "lock", "isolation_monitor"))

    def __init__(self, tell: Tell, inlet: Inlet = "type2") -> None:
        super().__init__(tell)
        self.inlet = inlet

    def bits(self, outputs: Outputs) -> tuple[int, int]:
        assert isinstance(outputs, PevOutputs)
        bit = lines.OUTPUT_BITS
        bits = bit["energy"] * (outputs.cp_state == "C") | bit["contactors"] * outputs.contactors_closed
        bits |= bit["isolation"] * (not outputs.bms_isolation_monitor)
        if outputs.lock is not None:
            bits |= bit["lock"] if outputs.lock else bit["unlock"]
        return bits, 0

    def readings(self, now_ms: int) -> Readings:
        if self.status is None:
            return {}
        calibration, status = self.calibration, self.status
        is_in = plugged(status["proximity_ohm"], self.inlet)
        values: dict[str, Any] = {
            "cp_state": self._cp_state(status, is_in) if self.is_obeying(now_ms) else None,
            "plugged": is_in,
            "locked": status.is_locked,
            "contactors_closed": status.contactors_closed,
            "inlet_voltage_v": self.volts(status),
            "inlet_current_a": status.amps,
            "inlet_temperature_c": degrees(status["temperature_adc"], calibration["ntc_ohm"],
                                           calibration["ntc_beta"], calibration["ntc_series_ohm"]),
            "stop_button": "stop" in status.inputs,
        }
        return {name: Reading(value, status.at_ms) for name, value in values.items() if value is not None}

    @staticmethod
    def _cp_state(status: BoardStatus, is_in: bool | None) -> CpState | None:
        """What we drive, while the charger's pilot is there.  In state C the charger must talk: without PWM
        it has withdrawn."""
        if is_in is False:
            return "A"
        is_c = "energy" in status.outputs
        if is_of_no_charger(status):
            return None
        if status["pilot"] == PILOT_NONE or (is_c and status["pilot"] != PILOT_PWM):
            return "E"
        return "C" if is_c else "B"

    def troubles(self, status: BoardStatus, now_ms: int) -> str:
        if why := super().troubles(status, now_ms):
            return why
        if is_of_no_charger(status):
            return f"the pilot has {status['pilot_hz']} Hz, want 1000"
        ohm = status["proximity_ohm"]
        if plugged(ohm, self.inlet) is None:
            return f"the proximity contact has {ohm} ohms to PE: a short circuit?"
        return ""


def is_of_no_charger(status: BoardStatus) -> bool:
    """A PWM of another frequency than any charger makes."""
    return status["pilot"] == PILOT_PWM and not PILOT_HZ[0] <= status["pilot_hz"] <= PILOT_HZ[1]
