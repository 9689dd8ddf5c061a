"""The charger's answers: one builder for each request, for any response code.

A builder takes what the session knows, the request (None if it could not be read) and the code; with a code
that is not OK it fills what the schema requires.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from plc.session import records as r
from plc.session.evse import Delivery, EvseOptions, Output, delivery_for

OUR_SERVICE = 1
OUR_SCHEDULE = 1
SCHEDULE_S = 86_400    # [V2G2-305], [V2G-DC-556]; no entry may be longer
LATEST_START_S = 16_777_214
NO_DELIVERY = Delivery(0.0, 0.0, is_current_limited=False, is_voltage_limited=False, is_power_limited=False)
MOST_DIN_ID = 32
NO_CHALLENGE = "AAAAAAAAAAAAAAAAAAAAAA=="


class Knowledge(Protocol):
    """What the builders look at."""

    @property
    def options(self) -> EvseOptions: ...
    @property
    def schema(self) -> str: ...
    @property
    def is_ac(self) -> bool: ...
    @property
    def energy_transfer_mode(self) -> str | None: ...
    @property
    def output(self) -> Output: ...
    @property
    def processing(self) -> str: ...
    @property
    def status_code(self) -> str: ...
    @property
    def isolation(self) -> str: ...
    @property
    def notification(self) -> str: ...
    @property
    def has_rcd_tripped(self) -> bool: ...
    @property
    def is_power_on(self) -> bool: ...
    @property
    def meter_info(self) -> r.MeterInfo | None: ...


Builder = Callable[[Knowledge, Any, str], r.Response]


def dc_status(knows: Knowledge) -> r.DcEvseStatus:
    return r.DcEvseStatus(status_code=knows.status_code, isolation=knows.isolation,
                          notification=knows.notification)


def ac_status(knows: Knowledge) -> r.AcEvseStatus:
    return r.AcEvseStatus(rcd=knows.has_rcd_tripped, notification=knows.notification,
                          power_switch_closed=knows.is_power_on if knows.schema == "din" else None)


def session_setup(knows: Knowledge, _request: r.SessionSetupReq, code: str) -> r.SessionSetupRes:
    evse_id = knows.options.evse_id
    return r.SessionSetupRes(response_code=code,
                             evse_id=din_evse_id(evse_id) if knows.schema == "din" else evse_id)


def din_evse_id(evse_id: bytes) -> bytes:
    """DIN 70121 has ids of DIN SPEC 91286: digits and stars, two to a byte.

    One zero byte stands for any other id ([V2G-DC-876]); most recorded chargers say that.
    """
    nibbles = evse_id.decode().replace("*", "a")
    if not nibbles.replace("a", "0").isdecimal() or len(nibbles) > MOST_DIN_ID or "a" in evse_id.decode():
        return b"\0"
    return bytes.fromhex(nibbles + "f" * (len(nibbles) % 2))


def service_discovery(knows: Knowledge, _request: r.ServiceDiscoveryReq, code: str) -> r.ServiceDiscoveryRes:
    modes = knows.options.energy_modes
    return r.ServiceDiscoveryRes(
        response_code=code, payment_options=("ExternalPayment",),
        charge_service=r.ChargeService(service_id=OUR_SERVICE, is_free=knows.options.is_free,
                                       energy_transfer_modes=modes[:1] if knows.schema == "din" else modes))


def service_detail(_knows: Knowledge, request: r.ServiceDetailReq | None, code: str) -> r.ServiceDetailRes:
    return r.ServiceDetailRes(response_code=code, service_id=request.service_id if request else 0)


def payment_selection(_knows: Knowledge, _request: r.PaymentServiceSelectionReq,
                      code: str) -> r.PaymentServiceSelectionRes:
    return r.PaymentServiceSelectionRes(response_code=code)


def payment_details(_knows: Knowledge, _request: r.PaymentDetailsReq, code: str) -> r.PaymentDetailsRes:
    return r.PaymentDetailsRes(response_code=code, gen_challenge=NO_CHALLENGE, now_s=0)


def certificate_installation(_knows: Knowledge, _request: r.CertificateInstallationReq,
                             code: str) -> r.CertificateInstallationRes:
    return r.CertificateInstallationRes(response_code=code)


def certificate_update(_knows: Knowledge, _request: r.CertificateUpdateReq,
                       code: str) -> r.CertificateUpdateRes:
    return r.CertificateUpdateRes(response_code=code)


def authorization(knows: Knowledge, _request: r.AuthorizationReq, code: str) -> r.AuthorizationRes:
    return r.AuthorizationRes(response_code=code, processing=knows.processing)


def schedule_power_w(knows: Knowledge) -> float:
    """What our schedule allows from its start to its end."""
    if not knows.is_ac:
        return knows.output.max_power_w
    phases = 1 if knows.energy_transfer_mode == "AC_single_phase_core" else 3
    return knows.options.ac_nominal_voltage_v * ac_current_a(knows) * phases


def schedule(knows: Knowledge, request: r.ChargeParameterDiscoveryReq | None) -> tuple[r.PMaxEntry, ...]:
    """By ISO 15118-2 it ends when the car departs, if the car says when ([V2G2-303], [V2G2-304]).

    A car that departs later than one entry may last gets two, if it can read as many.
    """
    power_w = schedule_power_w(knows)
    parameters = request and (request.ac or request.dc)
    departure_s = parameters and parameters.departure_time_s
    is_for_all = knows.schema == "din" or knows.options.quirks.ignores_departure_time
    if request is None or not departure_s or is_for_all:
        return (r.PMaxEntry(start_s=0, duration_s=SCHEDULE_S, power_w=power_w),)
    most = request.max_entries_sa_schedule_tuple
    if departure_s <= SCHEDULE_S or (most is not None and most < 2):
        return (r.PMaxEntry(start_s=0, duration_s=min(departure_s, SCHEDULE_S), power_w=power_w),)
    start_s = min(departure_s - SCHEDULE_S, LATEST_START_S)
    return (r.PMaxEntry(start_s=0, power_w=power_w),
            r.PMaxEntry(start_s=start_s, duration_s=SCHEDULE_S, power_w=power_w))


def charge_parameters(knows: Knowledge, request: r.ChargeParameterDiscoveryReq | None,
                      code: str) -> r.ChargeParameterDiscoveryRes:
    options, output = knows.options, knows.output
    ac = dc = None
    if knows.is_ac:
        ac = r.AcEvseChargeParameter(
            status=ac_status(knows), nominal_voltage_v=options.ac_nominal_voltage_v,
            max_current_a=ac_current_a(knows),
            min_current_a=options.min_current_a if knows.schema == "din" else None)
    else:
        dc = r.DcEvseChargeParameter(
            status=dc_status(knows), max_current_a=output.max_current_a, max_voltage_v=output.max_voltage_v,
            max_power_w=output.max_power_w, min_current_a=options.min_current_a,
            min_voltage_v=options.min_voltage_v, peak_current_ripple_a=options.peak_current_ripple_a,
            current_regulation_tolerance_a=options.current_regulation_tolerance_a)
    ours = r.SaScheduleTuple(sa_schedule_tuple_id=OUR_SCHEDULE, p_max_schedule=schedule(knows, request))
    # DIN 70121 requires schedules in every answer; ISO 15118-2 wants them with the finished one.
    is_told = knows.schema == "din" or (knows.processing == "Finished" and code.startswith("OK"))
    return r.ChargeParameterDiscoveryRes(response_code=code, processing=knows.processing, dc=dc, ac=ac,
                                         sa_schedules=(ours,) if is_told else None)


def ac_current_a(knows: Knowledge) -> float:
    return min(knows.options.ac_max_current_a, knows.output.max_current_a)


def cable_check(knows: Knowledge, _request: r.CableCheckReq, code: str) -> r.CableCheckRes:
    return r.CableCheckRes(response_code=code, evse_status=dc_status(knows), processing=knows.processing)


def pre_charge(knows: Knowledge, _request: r.PreChargeReq, code: str) -> r.PreChargeRes:
    return r.PreChargeRes(response_code=code, evse_status=dc_status(knows),
                          present_voltage_v=measured(knows.output.present_voltage_v))


def welding_detection(knows: Knowledge, _request: r.WeldingDetectionReq,
                      code: str) -> r.WeldingDetectionRes:
    return r.WeldingDetectionRes(response_code=code, evse_status=dc_status(knows),
                                 present_voltage_v=measured(knows.output.present_voltage_v))


def measured(value: float | None) -> float:
    """As the message says it, to 0.1; 0 stands only in answers that have failed for want of a measurement."""
    return round(value or 0.0, 1)


def power_delivery(knows: Knowledge, _request: r.PowerDeliveryReq, code: str) -> r.PowerDeliveryRes:
    if knows.is_ac:
        return r.PowerDeliveryRes(response_code=code, ac=ac_status(knows))
    return r.PowerDeliveryRes(response_code=code, dc=dc_status(knows))


def current_demand(knows: Knowledge, request: r.CurrentDemandReq | None, code: str) -> r.CurrentDemandRes:
    output = knows.output
    delivery = delivery_for(request, knows.options, output) if request else NO_DELIVERY
    is_iso = knows.schema == "iso2"
    present_current_a = measured(output.present_current_a)
    if request is not None and delivery.current_a < 0 and knows.options.discharge_reports == "asked":
        present_current_a = request.target_current_a
    return r.CurrentDemandRes(
        response_code=code, evse_status=dc_status(knows),
        present_voltage_v=measured(output.present_voltage_v),
        present_current_a=present_current_a,
        current_limit_achieved=delivery.is_current_limited,
        voltage_limit_achieved=delivery.is_voltage_limited,
        power_limit_achieved=delivery.is_power_limited, max_voltage_v=output.max_voltage_v,
        max_current_a=output.max_current_a, max_power_w=output.max_power_w,
        evse_id=knows.options.evse_id if is_iso else None,
        sa_schedule_tuple_id=OUR_SCHEDULE if is_iso else None,
        meter_info=knows.meter_info if is_iso else None)


def charging_status(knows: Knowledge, _request: r.ChargingStatusReq, code: str) -> r.ChargingStatusRes:
    return r.ChargingStatusRes(
        response_code=code, evse_id=knows.options.evse_id, sa_schedule_tuple_id=OUR_SCHEDULE,
        evse_status=ac_status(knows), max_current_a=ac_current_a(knows),
        receipt_required=False, meter_info=knows.meter_info)


def metering_receipt(knows: Knowledge, _request: r.MeteringReceiptReq, code: str) -> r.MeteringReceiptRes:
    if knows.is_ac or knows.schema == "din":
        return r.MeteringReceiptRes(response_code=code, ac=ac_status(knows))
    return r.MeteringReceiptRes(response_code=code, dc=dc_status(knows))


def session_stop(_knows: Knowledge, _request: r.SessionStopReq, code: str) -> r.SessionStopRes:
    return r.SessionStopRes(response_code=code)


BUILDERS: dict[type, Builder] = {
    r.SessionSetupReq: session_setup,
    r.ServiceDiscoveryReq: service_discovery,
    r.ServiceDetailReq: service_detail,
    r.PaymentServiceSelectionReq: payment_selection,
    r.PaymentDetailsReq: payment_details,
    r.CertificateInstallationReq: certificate_installation,
    r.CertificateUpdateReq: certificate_update,
    r.AuthorizationReq: authorization,
    r.ChargeParameterDiscoveryReq: charge_parameters,
    r.CableCheckReq: cable_check,
    r.PreChargeReq: pre_charge,
    r.PowerDeliveryReq: power_delivery,
    r.CurrentDemandReq: current_demand,
    r.ChargingStatusReq: charging_status,
    r.MeteringReceiptReq: metering_receipt,
    r.WeldingDetectionReq: welding_detection,
    r.SessionStopReq: session_stop,
}
