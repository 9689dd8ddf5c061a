"""What a session came to: how far, how long, how much, and why it ended."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from plc.session.advice import checks_after
from plc.session.causes import Cause
from plc.session.values import HardwareState, Reading, fresh

LONGEST_STEP_MS = 5_000
SHORTEST_PHASE_MS = 50
# A charger's word on the current counts for so long; it comes every 0.1 to 0.5 s.
TOLD_MS = 1_000
# What is shown while it goes on: (name of the value, its text), in this order as far as it is known.
SHOWN = (
    ("soc_percent", "SoC {:.0f} %"),
    ("present_voltage_v", "present {:z.1f} V"), ("evse_present_voltage_v", "present {:z.1f} V"),
    ("present_current_a", "{:z.1f} A"), ("evse_present_current_a", "{:z.1f} A"),
    ("target_voltage_v", "target {:z.1f} V"), ("target_current_a", "{:z.1f} A"),
    ("evcc_id", "EVCCID {}"), ("protocol", "{}"),
)
# Ends that leave nothing to look for.
EXPECTED = ("full", "target_soc", "user_stop", "paused", "soc_read", "discharged")
ONCE = ("evcc_id", "protocol")


def progress_text(values: Mapping[str, object]) -> str:
    """What a person wants to know of the values for displays."""
    has_begun = "soc_percent" in values
    return "  ".join(text.format(values[name]) for name, text in SHOWN
                     if name in values and not (has_begun and name in ONCE))


def _value(reading: Reading[float] | None) -> float | None:
    return None if reading is None else reading.value


class Summary:
    """Collects while the session runs; lines() tells it."""

    def __init__(self, peer: str, now_ms: int) -> None:
        self.peer = peer
        self.protocol = "none"
        self.phases: list[tuple[str, int]] = []
        self.sent = self.received = 0
        self.energy_wh = 0.0
        self.highest_v = self.highest_a = 0.0
        self.first_soc: float | None = None
        self.last_soc: float | None = None
        self.begun_ms = self._now_ms = now_ms
        self._meter_wh: float | None = None
        self._told: Reading[float] | None = None
        self._is_told = False

    def phase(self, name: str, now_ms: int) -> None:
        self.phases.append((name, now_ms))

    def soc(self, percent: float | None) -> None:
        if percent is not None:
            self.first_soc = percent if self.first_soc is None else self.first_soc
            self.last_soc = percent

    def told(self, values: Mapping[str, object], now_ms: int) -> None:
        """A car without a current sensor counts what the charger says."""
        amps = values.get("evse_present_current_a")
        self._told = Reading(float(amps), now_ms) if isinstance(amps, int | float) else None

    def measure(self, hardware: HardwareState, now_ms: int) -> None:
        """Voltage and current of this moment; energy by a meter, or else their product over the time."""
        voltage = hardware.inlet_voltage_v or hardware.supply_voltage_v
        amps = _value(hardware.inlet_current_a or hardware.supply_current_a)
        if amps is None and (said_a := fresh(self._told, now_ms, TOLD_MS)) is not None:
            amps, self._is_told = said_a, True
        passed_ms = min(now_ms - self._now_ms, LONGEST_STEP_MS)
        self._now_ms = now_ms
        if hardware.battery_soc_percent is not None:
            self.soc(hardware.battery_soc_percent.value)
        meter_wh = _value(hardware.energy_wh)
        if meter_wh is not None:
            self.energy_wh += 0.0 if self._meter_wh is None else meter_wh - self._meter_wh
            self._meter_wh = meter_wh
        if voltage is not None and amps is not None:
            volts = voltage.value
            if meter_wh is None:
                self.energy_wh += volts * amps * passed_ms / 3_600_000
            if volts > self.highest_v:
                self.highest_v = volts
            if abs(amps) > abs(self.highest_a):
                self.highest_a = amps    # below 0 where the car gives energy

    def lasted_ms(self, now_ms: int) -> int:
        return now_ms - self.begun_ms

    def lines(self, why: Cause, trip: str | None, now_ms: int) -> Iterator[tuple[str, str]]:
        """(what, text), the reason first."""
        soc = "unknown" if self.first_soc is None else f"{self.first_soc:.0f} % -> {self.last_soc:.0f} %"
        seconds = self.lasted_ms(now_ms) / 1000
        yield "ended", f"{why.sentence} ({why.code}, by the {why.by})"
        if trip is not None:
            yield "safety", trip
        if why.code not in EXPECTED:
            for words in checks_after(why):
                yield "check", words
        yield "session", f"{self.protocol} with {self.peer}, {seconds:.1f} s"
        yield "messages", f"{self.sent} sent, {self.received} received"
        yield "phases", ", ".join(self._durations(now_ms)) or "none"
        whose = " by the charger's word" if self._is_told else ""
        yield "energy", f"{self.energy_wh / 1000:z.3f} kWh{whose}, state of charge {soc}"
        yield "highest", f"{self.highest_v:z.0f} V, {self.highest_a:z.0f} A"

    def _durations(self, now_ms: int) -> Iterator[str]:
        ends = [*(at_ms for _, at_ms in self.phases), now_ms][1:]
        for (name, at_ms), end_ms in zip(self.phases, ends, strict=True):
            if end_ms - at_ms >= SHORTEST_PHASE_MS:
                yield f"{name} {(end_ms - at_ms) / 1000:.1f} s"
