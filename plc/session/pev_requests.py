"""The car's requests, filled in from options and measurements.  All that may be told is told by default."""

from __future__ import annotations

from plc.session import records as r
from plc.session import schedule
from plc.session.limits import BATTERY_AGE_MS
from plc.session.pev import Demand, PevOptions, own_max_current_a, own_max_voltage_v
from plc.session.values import HardwareState, fresh

# Why we stop, in the words for EVErrorCode; all other causes are no error of the car.
ERROR_CODES = {
    "stale_measurement": "FAILED_EVRESSMalfunction",
    "contactors_lost": "FAILED_EVRESSMalfunction",
    "timeout_contactors": "FAILED_EVRESSMalfunction",
    "lock_lost": "FAILED_ChargerConnectorLockFault",
    "timeout_lock": "FAILED_ChargerConnectorLockFault",
    "implausible": "FAILED_ChargingVoltageOutOfRange",
    "no_current": "FAILED_ChargingCurrentdifferential",
}
# The same for what the supervisor did not allow.
TRIP_ERROR_CODES = {
    "lock_lost": "FAILED_ChargerConnectorLockFault",
    "lock_not_confirmed": "FAILED_ChargerConnectorLockFault",
    "over_temperature": "FAILED_RESSTemperatureInhibit",
    "temperature_unknown": "FAILED_RESSTemperatureInhibit",
    "over_voltage": "FAILED_ChargingVoltageOutOfRange",
    "implausible": "FAILED_ChargingVoltageOutOfRange",
    "over_current": "FAILED_ChargingCurrentdifferential",
    "no_current": "FAILED_ChargingCurrentdifferential",
    "battery_silent": "FAILED_EVRESSMalfunction",
    "inlet_unknown": "FAILED_EVRESSMalfunction",
    "contactors_not_confirmed": "FAILED_EVRESSMalfunction",
    "contactors_unasked": "FAILED_EVRESSMalfunction",
    "contactors_welded": "FAILED_EVRESSMalfunction",
}
# How many entries each schedule may have ([V2G2-310]): we read all that its schema has room for.
MAX_SCHEDULE_ENTRIES = 1024
# RemainingTime is told up to a day.
LONGEST_S = 86_400


class Requests:
    """Makes the records.  The machine keeps hardware, now_ms, schema, is_ready and why_code up to date.

    began_ms, delivered_wh: of the whole session, pauses included.
    """

    def __init__(self, options: PevOptions, began_ms: int = 0, delivered_wh: float = 0.0) -> None:
        self.options = options
        self.began_ms = began_ms
        self.delivered_wh = delivered_wh
        self.hardware = HardwareState()
        self.now_ms = began_ms
        self.schema = "app"
        self.is_ready = False
        self.why_code = ""
        self.trip_code = ""
        self.asked_voltage_v = 0.0
        self.asked_current_a = 0.0

    # --- parts

    @property
    def soc_percent(self) -> int:
        """0 stands for unknown, as cars on the road have it."""
        soc = fresh(self.hardware.battery_soc_percent, self.now_ms, BATTERY_AGE_MS.value)
        return 0 if soc is None else max(0, min(100, int(soc)))

    def status(self) -> r.DcEvStatus:
        conditioning = False if self.schema == "din" and not self.options.minimal_fields else None
        error_code = ERROR_CODES.get(self.why_code) or TRIP_ERROR_CODES.get(self.trip_code)
        return r.DcEvStatus(
            is_ready=self.is_ready, error_code=error_code or "NO_ERROR",
            soc_percent=self.soc_percent, cabin_conditioning=conditioning, ress_conditioning=conditioning,
        )

    def _power_w(self) -> float:
        return self.options.max_power_w or self.options.max_voltage_v * self.options.max_current_a

    def _energy_request_wh(self) -> float | None:
        """What is asked for by option less what is delivered, or what is missing in the battery.

        None if nobody knows.  [V2G2-743] for sessions joined again.
        """
        options = self.options
        if options.energy_request_wh is not None:
            return round(max(0.0, options.energy_request_wh - self.delivered_wh))
        if options.energy_capacity_wh is None:
            return None
        return round(options.energy_capacity_wh * max(0, options.full_soc_percent - self.soc_percent) / 100)

    def _departure_s(self) -> int | None:
        """From now on ([V2G2-742] for sessions joined again)."""
        wanted_s = self.options.departure_time_s
        return None if wanted_s is None else max(0, wanted_s - (self.now_ms - self.began_ms) // 1000)

    # --- setup

    def room_v(self) -> float | None:
        """How far the battery is below the limit that we tell; None where nobody measures it."""
        battery_v = fresh(self.hardware.battery_voltage_v, self.now_ms, BATTERY_AGE_MS.value)
        most_v = own_max_voltage_v(self.hardware, self.options, self.now_ms)
        return None if battery_v is None else most_v - battery_v

    def charge_parameters(self, mode: str) -> r.ChargeParameterDiscoveryReq:
        options = self.options
        most = None if options.minimal_fields or self.schema == "din" else MAX_SCHEDULE_ENTRIES
        if options.energy == "AC":
            return r.ChargeParameterDiscoveryReq(
                energy_transfer_mode=mode, max_entries_sa_schedule_tuple=most,
                ac=r.AcEvChargeParameter(
                    energy_amount_wh=self._energy_request_wh() or 0.0, max_voltage_v=options.max_voltage_v,
                    max_current_a=options.max_current_a, min_current_a=options.min_current_a,
                    departure_time_s=self._departure_s(),
                ))  # fmt: skip
        needed = r.DcEvChargeParameter(
            status=self.status(),
            max_current_a=own_max_current_a(self.hardware, options, self.now_ms),
            max_voltage_v=own_max_voltage_v(self.hardware, options, self.now_ms),
        )
        told = needed if options.minimal_fields else r.DcEvChargeParameter(
            status=needed.status, max_current_a=needed.max_current_a, max_voltage_v=needed.max_voltage_v,
            max_power_w=self._power_w(), energy_capacity_wh=options.energy_capacity_wh,
            energy_request_wh=self._energy_request_wh(), full_soc_percent=options.full_soc_percent,
            bulk_soc_percent=options.bulk_soc_percent, departure_time_s=self._departure_s(),
        )
        return r.ChargeParameterDiscoveryReq(
            energy_transfer_mode=mode, max_entries_sa_schedule_tuple=most, dc=told)

    # --- power

    def pre_charge(self, battery_voltage_v: float) -> r.PreChargeReq:
        return r.PreChargeReq(ev_status=self.status(), target_voltage_v=battery_voltage_v,
                              target_current_a=self.options.precharge_current_a)

    def power_delivery(self, progress: str, chosen: r.SaScheduleTuple | None) -> r.PowerDeliveryReq:
        options = self.options
        profile = None
        if progress == "Start" and chosen and self.schema == "iso2" and not options.minimal_fields:
            profile = schedule.profile(chosen.p_max_schedule, self._power_w())
        dc = None
        if options.energy == "DC" and not (options.minimal_fields and self.schema == "iso2"):
            status = self.status()
            is_bulk_complete = status.soc_percent >= options.bulk_soc_percent
            dc = r.DcEvPowerDeliveryParameter(
                status=status, charging_complete=self.is_complete(progress),
                bulk_charging_complete=None if options.minimal_fields else is_bulk_complete)
        return r.PowerDeliveryReq(
            charge_progress=progress, sa_schedule_tuple_id=chosen.sa_schedule_tuple_id if chosen else 1,
            charging_profile=profile, dc=dc)

    def is_complete(self, progress: str = "Stop") -> bool:
        return progress == "Stop" and self.why_code in ("full", "target_soc")

    def current_demand(self, demand: Demand) -> r.CurrentDemandReq:
        options, status = self.options, self.status()
        self.asked_voltage_v, self.asked_current_a = demand
        if options.minimal_fields:
            return r.CurrentDemandReq(ev_status=status, target_voltage_v=demand.voltage_v,
                                      target_current_a=demand.current_a, charging_complete=self.is_complete())
        soc_percent = status.soc_percent
        return r.CurrentDemandReq(
            ev_status=status, target_voltage_v=demand.voltage_v, target_current_a=demand.current_a,
            charging_complete=self.is_complete(),
            bulk_charging_complete=soc_percent >= options.bulk_soc_percent,
            max_voltage_v=own_max_voltage_v(self.hardware, options, self.now_ms),
            max_current_a=own_max_current_a(self.hardware, options, self.now_ms),
            max_power_w=self._power_w(),
            remaining_time_to_full_soc_s=self._remaining_s(options.full_soc_percent - soc_percent, demand),
            remaining_time_to_bulk_soc_s=self._remaining_s(options.bulk_soc_percent - soc_percent, demand),
        )

    def _remaining_s(self, missing_percent: int, demand: Demand) -> float | None:
        """None while nobody knows the capacity, or no power is asked for."""
        power_w = demand.voltage_v * demand.current_a
        if not self.options.energy_capacity_wh or not power_w:
            return None
        missing_wh = self.options.energy_capacity_wh * max(0, missing_percent) / 100
        return float(min(LONGEST_S, round(missing_wh * 3600 / power_w)))
