"""What the charger's answers mean to the car: when to end, what may be asked for, what is believed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from plc.session import limits, schedule
from plc.session import records as r
from plc.session.causes import cause
from plc.session.commands import Progress
from plc.session.pev import Offer
from plc.session.pev_session import CHARGING, CarSession, PevState, now
from plc.session.values import fresh

ORDERLY_STATUS: Final = frozenset(("EVSE_Ready", "EVSE_NotReady", "EVSE_IsolationMonitoringActive"))


class JudgingSession(CarSession):
    """Looks at each answer, and sets the cause if it is one to end."""

    def judge(self, record: Any) -> None:
        """Its status, and then what an answer of this kind says."""
        self._look_at_status(record)
        if (look := _LOOKS.get(type(record))) is not None:
            look(self, record)

    def _look_at_status(self, record: Any) -> None:
        """Status, notification and isolation stand in most answers, and count in each of them."""
        parameter = getattr(record, "dc", None) or getattr(record, "ac", None) or record
        status = getattr(parameter, "status", None) or getattr(parameter, "evse_status", parameter)
        name = type(record).__name__
        code = getattr(status, "status_code", "EVSE_Ready")
        notification = getattr(status, "notification", "None")
        if code == "EVSE_Shutdown" or notification == "StopCharging":
            self._because(cause("charger_stopped"))
        elif code not in ORDERLY_STATUS:
            self.stops_quickly = True
            self._because(cause("charger_status", status=code, name=name))
        if getattr(status, "isolation", None) == "Fault":
            self.stops_quickly = True
            self._because(cause("isolation", isolation="Fault"))
        if getattr(status, "rcd", False) is True:
            self.stops_quickly = True
            self._because(cause("rcd"))
        if notification == "ReNegotiation":
            if self.schema == "iso2" and self.state in CHARGING:
                self.renegotiates = True
            else:
                self.drop("ReNegotiation", f"not possible in {self.state.name}")

    def look_at_services(self, record: r.ServiceDiscoveryRes) -> None:
        if "ExternalPayment" not in record.payment_options:
            self._because(cause("offer_unusable", offered=", ".join(record.payment_options),
                                needed="ExternalPayment"))
            return
        known = self.options.energy_modes
        if not self.options.quirks.accepts_combined_energy_types:
            known = {mode: ours for mode, ours in known.items() if mode == ours}
        offered = record.charge_service.energy_transfer_modes
        self.energy_mode = next((ours for mode, ours in known.items() if mode in offered), "")
        if not self.energy_mode:
            self._because(cause("offer_unusable", offered=", ".join(offered), needed=self.options.energy))

    def look_at_parameters(self, record: r.ChargeParameterDiscoveryRes) -> None:
        if record.processing != "Finished":
            return
        self._take_schedule(record.sa_schedules or ())
        if self.options.energy == "AC":
            if record.ac is None:
                self._because(cause("offer_unusable", offered="no AC parameters", needed="them"))
            else:
                self.offer = replace(self.offer, max_current_a=record.ac.max_current_a,
                                     max_voltage_v=record.ac.nominal_voltage_v)
            return
        if record.dc is None:
            self._because(cause("offer_unusable", offered="no DC parameters", needed="them"))
            return
        self.offer = replace(Offer.of(record.dc), p_max_w=self.offer.p_max_w)
        battery_v = fresh(self.hardware.battery_voltage_v, self.now_ms, limits.BATTERY_AGE_MS.value)
        if battery_v is None:
            self._miss("battery_voltage_v", limits.BATTERY_AGE_MS.value, self._because)
        elif not record.dc.min_voltage_v <= battery_v <= record.dc.max_voltage_v:
            self._because(cause("offer_unusable", needed=f"{battery_v:z.0f} V",
                                offered=f"{record.dc.min_voltage_v:.0f} to {record.dc.max_voltage_v:.0f} V"))
        self.battery_voltage_v = battery_v or 0.0

    def _take_schedule(self, offered: tuple[r.SaScheduleTuple, ...]) -> None:
        self.schedule = schedule.picked(offered) if offered else None
        self.schedule_ms = self.now_ms
        if self.schedule is None and not self.options.quirks.accepts_missing_schedules:
            self._because(cause("offer_unusable", offered="no schedule", needed="one"))
        elif self.schedule and not (
                self.schedule.sa_schedule_tuple_id or self.options.quirks.accepts_schedule_id_0):
            self._because(cause("offer_unusable", offered="SAScheduleTupleID 0", needed="1 to 255"))
        self._follow_schedule()

    def _follow_schedule(self) -> None:
        """PMax of this moment."""
        if self.schedule is None or (self.schema == "din" and self.options.quirks.ignores_din_pmax):
            p_max_w = None
        else:
            seconds = (self.now_ms - self.schedule_ms) / 1000
            p_max_w = schedule.power_limit_w(self.schedule.p_max_schedule, seconds)
        if p_max_w != self.offer.p_max_w:
            self.offer = replace(self.offer, p_max_w=p_max_w)

    def is_finished(self, record: Any) -> bool:
        """A charger that is finished and not ready is believed, or asked again: that is an option."""
        if record.processing != "Finished":
            return False
        quirks = self.options.quirks
        if isinstance(record, r.ChargeParameterDiscoveryRes) and record.dc:
            return record.dc.status.status_code == "EVSE_Ready" or quirks.accepts_not_ready_when_finished
        if isinstance(record, r.CableCheckRes):
            is_ready = record.evse_status.status_code == "EVSE_Ready"
            return is_ready or quirks.accepts_not_ready_after_cable_check
        return True

    def look_at_cable_check(self, record: r.CableCheckRes) -> None:
        if not self.is_finished(record):
            return
        isolation, quirks = record.evse_status.isolation, self.options.quirks
        is_good = (isolation == "Valid" or (isolation == "Warning" and quirks.accepts_isolation_warning)
                   or (isolation is None and quirks.accepts_missing_isolation))
        if not is_good:
            self._because(cause("isolation", isolation=isolation or "not told"))

    def look_at_current(self, record: r.CurrentDemandRes) -> None:
        self.offer = self.offer.moved(record)
        self._follow_schedule()
        self._count_energy(record)
        self.present_voltage_v, self.present_current_a = record.present_voltage_v, record.present_current_a
        if self.state is PevState.CURRENT_DEMAND:
            self._look_at_battery()
            self._look_for_implausible(record)
            self._look_for_current(record)
        self.say(Progress({
            "soc_percent": self.requests.soc_percent,
            "target_voltage_v": self.requests.asked_voltage_v,
            "target_current_a": self.requests.asked_current_a,
            "evse_present_voltage_v": record.present_voltage_v,
            "evse_present_current_a": record.present_current_a,
            "evse_max_voltage_v": self.offer.max_voltage_v,
            "evse_max_current_a": self.offer.max_current_a,
        }))  # fmt: skip

    def look_at_voltage(self, record: r.PreChargeRes | r.WeldingDetectionRes) -> None:
        self.present_voltage_v = record.present_voltage_v

    def look_at_status(self, record: r.ChargingStatusRes) -> None:
        if record.max_current_a is not None:
            self.offer = replace(self.offer, max_current_a=record.max_current_a)
        self._follow_schedule()
        self._read_meter(record.meter_info)
        self._look_for_full()
        amps = now(self.hardware.inlet_current_a, self.now_ms)
        self.say(Progress({"soc_percent": self.requests.soc_percent,
                           "evse_max_current_a": self._ac_limit_a(),
                           **({} if amps is None else {"present_current_a": amps})}))

    def _count_energy(self, record: r.CurrentDemandRes) -> None:
        """By the own current where it is measured, else by the charger's word."""
        own_a = now(self.hardware.inlet_current_a, self.now_ms)
        amperes = record.present_current_a if own_a is None else own_a
        passed_ms = min(self.now_ms - self._counted_ms, limits.COUNTED_MOST_MS.value)
        self._counted_ms = self.now_ms
        self.requests.delivered_wh += max(0.0, record.present_voltage_v * amperes * passed_ms / 3_600_000)

    def _read_meter(self, meter: r.MeterInfo | None) -> None:
        """AC: by the charger's meter, of which only differences count."""
        if meter is None or meter.reading_wh is None:
            return
        if self._meter_wh is not None:
            self.requests.delivered_wh += max(0.0, meter.reading_wh - self._meter_wh)
        self._meter_wh = meter.reading_wh

    def _ac_limit_a(self) -> float:
        """What the car's own charger may take of each phase: EVSEMaxCurrent, and under the PMax of now."""
        offer = self.offer
        if offer.p_max_w is None or offer.max_voltage_v <= 0:
            return offer.max_current_a
        phases = 1 if self.energy_mode == "AC_single_phase_core" else 3
        return max(0.0, min(offer.max_current_a, offer.p_max_w / (offer.max_voltage_v * phases)))

    def _look_at_battery(self) -> None:
        battery = ["battery_voltage_v", "target_voltage_v", "target_current_a"]
        if self.hardware.max_current_a is not None:
            battery.append("max_current_a")
        for quantity in battery:
            self._miss(quantity, limits.BATTERY_AGE_MS.value, self._because)
        if self.options.precharge_judged_by == "inlet":
            self._miss("inlet_voltage_v", limits.INLET_AGE_MS.value, self._because)
        self._look_for_full()

    def _look_for_full(self) -> None:
        soc = fresh(self.hardware.battery_soc_percent, self.now_ms, limits.BATTERY_AGE_MS.value)
        target = self.options.target_soc_percent
        if fresh(self.hardware.battery_stop, self.now_ms, limits.BATTERY_AGE_MS.value):
            self._because(cause("battery_stop"))
        if fresh(self.hardware.battery_ready, self.now_ms, limits.BATTERY_AGE_MS.value) is False:
            self._because(cause("battery_not_ready"))
        if fresh(self.hardware.full, self.now_ms, limits.BATTERY_AGE_MS.value):
            self._because(cause("full"))
        elif soc is not None and target is not None and soc >= target:
            self._because(cause("target_soc"))
        elif soc is not None and soc >= self.options.full_soc_percent:
            self._because(cause("full"))

    def _look_for_implausible(self, record: r.CurrentDemandRes) -> None:
        own_v = self._inlet_voltage_v()
        own_a = now(self.hardware.inlet_current_a, self.now_ms)
        reported_v, reported_a = record.present_voltage_v, record.present_current_a
        most_v = self.options.max_voltage_v + limits.OVERVOLTAGE_V.value
        most_a = self._ceiling() + limits.OVERCURRENT_A.value
        highest_v = max(reported_v, own_v or 0.0)
        believes_own = self.options.quirks.accepts_odd_reported_current
        highest_a = own_a if own_a is not None and believes_own else max(reported_a, own_a or 0.0)
        apart_v = 0.0 if own_v is None or self._is_mirrored(reported_v, own_v) else abs(own_v - reported_v)
        for name, is_so, for_ms, what in (
            ("apart", apart_v > limits.IMPLAUSIBLE_V.value, limits.IMPLAUSIBLE_MS.value,
             f"the charger reports {reported_v:z.0f} V, the inlet has {own_v or 0:z.0f} V"),
            ("voltage", highest_v > most_v, limits.OVERVOLTAGE_MS.value,
             f"{highest_v:z.0f} V, and our limit is {self.options.max_voltage_v:z.0f} V"),
            ("current", highest_a > most_a, limits.OVERCURRENT_MS.value,
             f"{highest_a:z.0f} A, and we asked for {self._ceiling_a:z.0f} A"),
        ):  # fmt: skip
            if self._lasts(name, is_so, for_ms):
                self.stops_quickly = True
                self._because(cause("implausible", what=what))

    def _is_mirrored(self, reported_v: float, own_v: float) -> bool:
        """The charger says back what we ask for; what we measure at both sides of the contactors agrees."""
        battery_v = fresh(self.hardware.battery_voltage_v, self.now_ms, limits.BATTERY_AGE_MS.value)
        return (self.options.quirks.accepts_mirrored_voltage and battery_v is not None
                and abs(reported_v - self.requests.asked_voltage_v) < limits.MIRRORED_V.value
                and abs(own_v - battery_v) < limits.IMPLAUSIBLE_V.value)

    def _look_for_current(self, record: r.CurrentDemandRes) -> None:
        own_a = now(self.hardware.inlet_current_a, self.now_ms)
        highest_a = max(record.present_current_a, own_a or 0.0)
        is_without = self.requests.asked_current_a >= limits.CURRENT_GONE_A.value > highest_a
        if self._lasts("no current", is_without, limits.NO_CURRENT_MS.value):
            self._because(cause("no_current", limit_ms=limits.NO_CURRENT_MS.value))

    def _ceiling(self) -> float:
        """The most current that we may see: what was asked for in the time that a charger takes to follow."""
        asked_a = self.requests.asked_current_a
        if asked_a >= self._ceiling_a or self.now_ms >= self._ceiling_until_ms:
            self._ceiling_a = asked_a
            self._ceiling_until_ms = self.now_ms + limits.CURRENT_FOLLOWS_MS.value
        return self._ceiling_a


_LOOKS: Final[dict[type[Any], Callable[[JudgingSession, Any], None]]] = {
    r.ServiceDiscoveryRes: JudgingSession.look_at_services,
    r.ChargeParameterDiscoveryRes: JudgingSession.look_at_parameters,
    r.CableCheckRes: JudgingSession.look_at_cable_check,
    r.PreChargeRes: JudgingSession.look_at_voltage,
    r.CurrentDemandRes: JudgingSession.look_at_current,
    r.ChargingStatusRes: JudgingSession.look_at_status,
    r.WeldingDetectionRes: JudgingSession.look_at_voltage,
}
