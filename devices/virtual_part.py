"""The virtual car and the virtual charger as parts: they do what no other part does."""

from __future__ import annotations

from devices.base import WATCHDOG_MS
from devices.part import (
    EVSE_OUTPUTS,
    EVSE_QUANTITIES,
    PEV_OUTPUTS,
    PEV_QUANTITIES,
    Outputs,
    Part,
    Readings,
    View,
)
from devices.virtual import VirtualEvse, VirtualPev
from plc.safety.evse import EvseInputs, EvseOutputs
from plc.safety.pev import PevOutputs
from plc.session.values import Reading, fresh


class VirtualCarPart(Part):
    name = "virtual"
    measures = PEV_QUANTITIES
    drives = frozenset(PEV_OUTPUTS)
    is_filler = True

    def __init__(self, device: VirtualPev) -> None:
        self.device = device

    def readings(self, now_ms: int) -> Readings:
        return self.device.readings(now_ms)

    def drive(self, outputs: Outputs, now_ms: int) -> None:
        assert isinstance(outputs, PevOutputs)
        self.device.drive(outputs, now_ms)

    def hear(self, message: object, now_ms: int) -> None:
        self.device.hear(message, now_ms)

    def close(self) -> None:
        self.device.close()


class VirtualChargerPart(Part):
    name = "virtual"
    measures = EVSE_QUANTITIES
    drives = frozenset(EVSE_OUTPUTS)
    is_filler = True

    def __init__(self, device: VirtualEvse) -> None:
        self.device = device

    def readings(self, now_ms: int) -> Readings:
        return self.device.readings(now_ms)

    def drive(self, outputs: Outputs, now_ms: int) -> None:
        assert isinstance(outputs, EvseOutputs)
        self.device.drive(outputs, now_ms)

    def see(self, view: View, now_ms: int) -> None:
        """A supply of another device feeds the virtual cable with what it measures.

        What it does not measure is what was set.
        """
        if "supply" in self.owned:
            return
        inputs = view.measured.inputs
        assert isinstance(inputs, EvseInputs)
        assert isinstance(view.outputs, EvseOutputs)
        volts, amps = inputs.supply_voltage_v, inputs.supply_current_a
        if "supply_current_a" in self.owned:
            amps = Reading(view.outputs.supply_current_a, now_ms)
        if "supply_voltage_v" in self.owned:
            volts = Reading(view.outputs.supply_voltage_v, now_ms)
        self.device.supplied = (fresh(volts, now_ms, WATCHDOG_MS) or 0.0,
                                fresh(amps, now_ms, WATCHDOG_MS) or 0.0)

    def hear(self, message: object, now_ms: int) -> None:
        self.device.hear(message, now_ms)

    def close(self) -> None:
        self.device.close()
