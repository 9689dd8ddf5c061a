"""The supervisor of actuator tests: outputs are switched by hand, one at a time, and only while unplugged.

    tests = ActuatorTests(PevOutputs())             or EvseOutputs(); no session runs in this program
    why = tests.ask(outputs, inputs, now_ms)        "" if granted
    outputs = tests.step(inputs, now_ms)            at least every 100 ms: what to drive now

What was granted ends by itself after TEST_MOST_MS, and at once when somebody plugs in, when voltage appears,
or when either is not measured any more.  The supply of a charger is never tested: voltage is no matter for a
test without a cable.
"""

from __future__ import annotations

from typing import Generic, TypeVar

from plc.safety import limits
from plc.safety.common import GRANTED, fresh
from plc.safety.evse import EvseInputs, EvseOutputs
from plc.safety.pev import PevInputs, PevOutputs

Outputs = TypeVar("Outputs", bound=PevOutputs | EvseOutputs)
Inputs = PevInputs | EvseInputs

FRESH_MS = 1_000


class ActuatorTests(Generic[Outputs]):
    """See the module.  has_voltmeter: False on a bench where nobody measures the voltage."""

    def __init__(self, at_rest: Outputs, *, has_voltmeter: bool = True) -> None:
        self.at_rest = at_rest
        self.outputs = at_rest
        self.has_voltmeter = has_voltmeter
        self.ended_by = ""
        self._until_ms = 0

    @property
    def is_testing(self) -> bool:
        return self.outputs != self.at_rest

    def ask(self, outputs: Outputs, inputs: Inputs, now_ms: int) -> str:
        """Drive these for a while, instead of what is driven now."""
        why = "" if outputs == self.at_rest else self._why_not(inputs, now_ms) or self._why_never(outputs)
        if why:
            self.outputs = self.at_rest
            return why
        self.outputs = outputs
        self.ended_by = ""
        self._until_ms = now_ms + limits.TEST_MOST_MS.value
        return GRANTED

    def step(self, inputs: Inputs, now_ms: int) -> Outputs:
        if self.is_testing:
            why = self._why_not(inputs, now_ms)
            if not why and now_ms >= self._until_ms:
                why = "its time is over"
            if why:
                self.outputs, self.ended_by = self.at_rest, why
        return self.outputs

    @staticmethod
    def _why_never(outputs: PevOutputs | EvseOutputs) -> str:
        if isinstance(outputs, EvseOutputs) and outputs.supply_enabled:
            return "the supply is not switched on for a test"
        return ""

    def _why_not(self, inputs: Inputs, now_ms: int) -> str:
        if isinstance(inputs, PevInputs):
            plugged = fresh(inputs.plugged, now_ms, FRESH_MS)
            is_free, volts = plugged is False, fresh(inputs.inlet_voltage_v, now_ms, FRESH_MS)
            what = "plugged is not measured" if plugged is None else "a cable is plugged in"
        else:
            pilot = fresh(inputs.cp_state, now_ms, FRESH_MS)
            is_free, volts = pilot == "A", fresh(inputs.supply_voltage_v, now_ms, FRESH_MS)
            what = f"the control pilot is {pilot or 'not measured'}, want A"
        if not is_free:
            return f"outputs are tested only while unplugged: {what}"
        if volts is None:
            return "the voltage is not measured" if self.has_voltmeter else GRANTED
        if abs(volts) >= limits.TOUCHABLE_V.value:
            return f"outputs are tested only without voltage: there are {volts:z.0f} V"
        return GRANTED
