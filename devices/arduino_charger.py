"""Our Arduino controller in a charger: pilot, lock, contactors, release of the power supply.

The power supply itself is another device's; the board's pin says only whether it may deliver.
"""

from __future__ import annotations

from typing import Any

from devices import arduino_lines as lines
from devices.arduino import Arduino
from devices.part import Outputs, Readings, Tell, View
from plc.safety.evse import EvseOutputs
from plc.session.values import Reading

CP_STATES = "ABCDEF"


class ArduinoCharger(Arduino):
    role = lines.CHARGER
    resting_permille = lines.STEADY_PERMILLE
    measures = frozenset(("cp_state", "locked", "contactors_closed", "supply_voltage_v", "supply_current_a",
                          "emergency_stop"))
    drives = frozenset(("pwm", "contactors", "lock", "isolation_monitor"))

    def __init__(self, tell: Tell) -> None:
        super().__init__(tell)
        self._own = EvseOutputs()
        self._wanted = (0, self.resting_permille)

    def bits(self, outputs: Outputs) -> tuple[int, int]:
        assert isinstance(outputs, EvseOutputs)
        bit = lines.OUTPUT_BITS
        bits = bit["contactors"] * outputs.contactors_closed | bit["isolation"] * outputs.isolation_monitor
        bits |= bit["energy"] * outputs.supply_enabled
        if outputs.lock is not None:
            bits |= bit["lock"] if outputs.lock else bit["unlock"]
        duty = outputs.pwm_duty_percent
        return bits, lines.STEADY_PERMILLE if duty is None else round(duty * 10)

    def drive(self, outputs: Outputs, _now_ms: int) -> None:
        """Only kept: who else drives the supply is known in see(), which follows at once."""
        assert isinstance(outputs, EvseOutputs)
        self._own = outputs

    def see(self, view: View, now_ms: int) -> None:
        assert isinstance(view.outputs, EvseOutputs)
        bits, permille = self.bits(self._own)
        bits |= lines.OUTPUT_BITS["energy"] * view.outputs.supply_enabled
        self.want(bits, permille, now_ms)

    def readings(self, now_ms: int) -> Readings:
        if (status := self.status) is None:
            return {}
        pilot = chr(status["pilot"])
        is_known = pilot in CP_STATES and self.is_obeying(now_ms)
        values: dict[str, Any] = {
            "cp_state": pilot if is_known else None,
            "locked": status.is_locked,
            "contactors_closed": status.contactors_closed,
            "supply_voltage_v": self.volts(status),
            "supply_current_a": status.amps,
            "emergency_stop": "stop" in status.inputs,
        }
        return {name: Reading(value, status.at_ms) for name, value in values.items() if value is not None}
