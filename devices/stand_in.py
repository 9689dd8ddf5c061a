"""The other end of the cable where there is none: a car or a charger of which there are only words.

A virtual device that talks to a program without a virtual cable (another make's, over the network) takes
the other end to be what it says: a car that asks for a cable check is in state C, a charger that reports
350 V has 350 V.  This is for benches.  Once an end has been seen on the cable, words count for nothing.
"""

from __future__ import annotations

from devices.physics import CarEnd, Felt, decayed
from plc.safety.ears import amount, body_of

# A car goes to state B some time after it has asked for the end, and is gone some time after the session.
TO_B_MS = 300
GONE_MS = 2_000
DISCHARGE_MS = 300.0


class CarStandIn:
    """What a car must be that says this."""

    def __init__(self) -> None:
        self._end: CarEnd | None = None
        self._b_at_ms: int | None = None
        self._gone_at_ms: int | None = None

    def end(self, now_ms: int) -> CarEnd | None:
        if self._gone_at_ms is not None and now_ms >= self._gone_at_ms:
            self._end = self._gone_at_ms = self._b_at_ms = None
        if self._end is not None and self._b_at_ms is not None and now_ms >= self._b_at_ms:
            self._end = self._end._replace(pilot="B", contactors_closed=False)
        return self._end

    def hear(self, message: object, now_ms: int) -> None:
        name, content = body_of(message)
        if not name.endswith("Req"):
            return
        end = self._end or CarEnd()
        self._gone_at_ms = None
        if name in ("CableCheckReq", "PreChargeReq"):
            self._b_at_ms = None
            target_v = amount(content, "EVTargetVoltage")
            end = CarEnd("C", False, max(0.0, target_v) if target_v is not None else end.battery_v)
        elif name == "PowerDeliveryReq":
            is_start = content.get("ReadyToChargeState") is True or content.get("ChargeProgress") == "Start"
            is_stop = content.get("ReadyToChargeState") is False or content.get("ChargeProgress") == "Stop"
            self._b_at_ms = now_ms + TO_B_MS if is_stop else None
            if is_start:
                end = CarEnd("C", True, end.battery_v)
        elif name == "CurrentDemandReq":
            end = self._below(end, amount(content, "EVTargetVoltage"), amount(content, "EVTargetCurrent"))
        elif name in ("WeldingDetectionReq", "SessionStopReq"):
            self._b_at_ms = now_ms
        self._end = end

    @staticmethod
    def _below(end: CarEnd, target_v: float | None, target_a: float | None) -> CarEnd:
        """The battery is such that the current that is asked for can flow."""
        if target_v is None or target_a is None or target_a < 0:
            return end
        return end._replace(battery_v=max(0.0, min(end.battery_v, target_v - target_a * end.resistance_ohm)))

    def falls_silent(self, now_ms: int) -> None:
        self._b_at_ms = now_ms
        self._gone_at_ms = now_ms + GONE_MS


class ChargerStandIn:
    """What a charger must be that says this."""

    def __init__(self) -> None:
        self._felt: Felt | None = None
        self._heard_ms = 0
        self._gone_at_ms: int | None = None

    def felt(self, pilot: str, now_ms: int) -> Felt | None:
        """pilot: the state that the car shows; in B a charger has no power on."""
        if self._gone_at_ms is not None and now_ms >= self._gone_at_ms:
            self._felt = self._gone_at_ms = None
        if self._felt is not None and pilot == "B":
            return Felt(5.0, decayed(self._felt.volts, max(0, now_ms - self._heard_ms), DISCHARGE_MS), 0.0)
        return self._felt

    def hear(self, message: object, now_ms: int) -> None:
        name, content = body_of(message)
        if not name.endswith("Res"):
            return
        was = self._felt or Felt(5.0, 0.0, 0.0)
        volts, amps = amount(content, "EVSEPresentVoltage"), amount(content, "EVSEPresentCurrent")
        self._felt = Felt(5.0, was.volts if volts is None else volts, was.amps if amps is None else amps)
        if volts is not None:
            self._heard_ms = now_ms
        self._gone_at_ms = None

    def falls_silent(self, now_ms: int) -> None:
        self._gone_at_ms = now_ms + GONE_MS
