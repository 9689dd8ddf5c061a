"""What DIN 70121 and ISO 15118-2 write in the same way."""

from __future__ import annotations

from typing import Any

from plc.session import records as r
from plc.session.coding import Field, Long, Many, Octets, Plain, Quantity, Structure, Word, at, maybe

VOLTS = Quantity("V")
AMPERES = Quantity("A")
WATTS = Quantity("W", {"VA": 1})
WATT_HOURS = Quantity("Wh")
SECONDS = Quantity("s", {"m": 60, "h": 3600})
WORD = Word()
TEXT = Plain(str)
WHOLE = Plain(int)
LONG = Long()
TRUTH = Plain(bool)
OCTETS = Octets()


def service_tag(prefix: str = "") -> tuple[Field, ...]:
    """What names a service; DIN 70121 has it one level deeper."""
    return (
        at(f"{prefix}ServiceID", "service_id", WHOLE),
        maybe(f"{prefix}ServiceName", "name", TEXT),
        at(f"{prefix}ServiceCategory", "category", WORD),
        maybe(f"{prefix}ServiceScope", "scope", TEXT),
        at("FreeService", "is_free", TRUTH),
    )


SELECTED_SERVICE = Structure(r.SelectedService, (
    at("ServiceID", "service_id", WHOLE),
    maybe("ParameterSetID", "parameter_set_id", WHOLE),
))
PARAMETER_SETS = Many(Structure(r.ParameterSet, (
    at("ParameterSetID", "parameter_set_id", WHOLE),
    at("Parameter", "parameters", Many(Structure(r.Parameter, (
        at("@Name", "name", TEXT),
        maybe("boolValue", "bool_value", TRUTH),
        maybe("byteValue", "byte_value", WHOLE),
        maybe("shortValue", "short_value", WHOLE),
        maybe("intValue", "int_value", WHOLE),
        maybe("stringValue", "text_value", TEXT),
    ), passed_over=("@ValueType", "physicalValue")))),
)))

AC_EV_CHARGE_PARAMETER = Structure(r.AcEvChargeParameter, (
    maybe("DepartureTime", "departure_time_s", WHOLE),
    at("EAmount", "energy_amount_wh", WATT_HOURS),
    at("EVMaxVoltage", "max_voltage_v", VOLTS),
    at("EVMaxCurrent", "max_current_a", AMPERES),
    at("EVMinCurrent", "min_current_a", AMPERES),
))


def dc_ev_charge_parameter(ev_status: Structure[r.DcEvStatus]) -> Structure[r.DcEvChargeParameter]:
    return Structure(r.DcEvChargeParameter, (
        maybe("DepartureTime", "departure_time_s", WHOLE),
        at("DC_EVStatus", "status", ev_status),
        at("EVMaximumCurrentLimit", "max_current_a", AMPERES),
        maybe("EVMaximumPowerLimit", "max_power_w", WATTS),
        at("EVMaximumVoltageLimit", "max_voltage_v", VOLTS),
        maybe("EVEnergyCapacity", "energy_capacity_wh", WATT_HOURS),
        maybe("EVEnergyRequest", "energy_request_wh", WATT_HOURS),
        maybe("FullSOC", "full_soc_percent", WHOLE),
        maybe("BulkSOC", "bulk_soc_percent", WHOLE),
    ))


def dc_evse_charge_parameter(evse_status: Structure[r.DcEvseStatus],
                             power: Field) -> Structure[r.DcEvseChargeParameter]:
    return Structure(r.DcEvseChargeParameter, (
        at("DC_EVSEStatus", "status", evse_status),
        at("EVSEMaximumCurrentLimit", "max_current_a", AMPERES),
        power,
        at("EVSEMaximumVoltageLimit", "max_voltage_v", VOLTS),
        at("EVSEMinimumCurrentLimit", "min_current_a", AMPERES),
        at("EVSEMinimumVoltageLimit", "min_voltage_v", VOLTS),
        maybe("EVSECurrentRegulationTolerance", "current_regulation_tolerance_a", AMPERES),
        at("EVSEPeakCurrentRipple", "peak_current_ripple_a", AMPERES),
        maybe("EVSEEnergyToBeDelivered", "energy_to_be_delivered_wh", WATT_HOURS),
    ))


def power_delivery_parameter(ev_status: Structure[r.DcEvStatus]) -> Structure[r.DcEvPowerDeliveryParameter]:
    return Structure(r.DcEvPowerDeliveryParameter, (
        at("DC_EVStatus", "status", ev_status),
        maybe("BulkChargingComplete", "bulk_charging_complete", TRUTH),
        at("ChargingComplete", "charging_complete", TRUTH),
    ))


def requests(ev_status: Structure[r.DcEvStatus]) -> dict[str, Structure[Any]]:
    """The requests that are the same in both protocols."""
    return {
        "SessionSetupReq": Structure(r.SessionSetupReq, (at("EVCCID", "evcc_id", OCTETS),)),
        "ServiceDiscoveryReq": Structure(r.ServiceDiscoveryReq, (
            maybe("ServiceScope", "service_scope", TEXT),
            maybe("ServiceCategory", "service_category", WORD),
        )),
        "ServiceDetailReq": Structure(r.ServiceDetailReq, (at("ServiceID", "service_id", WHOLE),)),
        "CableCheckReq": Structure(r.CableCheckReq, (at("DC_EVStatus", "ev_status", ev_status),)),
        "PreChargeReq": Structure(r.PreChargeReq, (
            at("DC_EVStatus", "ev_status", ev_status),
            at("EVTargetVoltage", "target_voltage_v", VOLTS),
            at("EVTargetCurrent", "target_current_a", AMPERES),
        )),
        "CurrentDemandReq": Structure(r.CurrentDemandReq, (
            at("DC_EVStatus", "ev_status", ev_status),
            at("EVTargetCurrent", "target_current_a", AMPERES),
            maybe("EVMaximumVoltageLimit", "max_voltage_v", VOLTS),
            maybe("EVMaximumCurrentLimit", "max_current_a", AMPERES),
            maybe("EVMaximumPowerLimit", "max_power_w", WATTS),
            maybe("BulkChargingComplete", "bulk_charging_complete", TRUTH),
            at("ChargingComplete", "charging_complete", TRUTH),
            maybe("RemainingTimeToFullSoC", "remaining_time_to_full_soc_s", SECONDS),
            maybe("RemainingTimeToBulkSoC", "remaining_time_to_bulk_soc_s", SECONDS),
            at("EVTargetVoltage", "target_voltage_v", VOLTS),
        )),
        "WeldingDetectionReq": Structure(r.WeldingDetectionReq, (at("DC_EVStatus", "ev_status", ev_status),)),
        "ChargingStatusReq": Structure(r.ChargingStatusReq),
    }


def payment_selection_req() -> Structure[r.PaymentServiceSelectionReq]:
    return Structure(r.PaymentServiceSelectionReq, (
        at("SelectedPaymentOption", "selected_payment_option", WORD),
        at("SelectedServiceList.SelectedService", "selected_services", Many(SELECTED_SERVICE)),
    ))


def responses(code: Word, processing: Word, evse_status: Structure[r.DcEvseStatus],
              power_delivery_ac: Structure[r.AcEvseStatus]) -> dict[str, Structure[Any]]:
    """The responses that are the same in both protocols."""
    response_code = at("ResponseCode", "response_code", code)
    return {
        "ServiceDetailRes": Structure(r.ServiceDetailRes, (
            response_code,
            at("ServiceID", "service_id", WHOLE),
            maybe("ServiceParameterList.ParameterSet", "parameter_sets", PARAMETER_SETS),
        )),
        "CableCheckRes": Structure(r.CableCheckRes, (
            response_code,
            at("DC_EVSEStatus", "evse_status", evse_status),
            at("EVSEProcessing", "processing", processing),
        )),
        "PreChargeRes": Structure(r.PreChargeRes, (
            response_code,
            at("DC_EVSEStatus", "evse_status", evse_status),
            at("EVSEPresentVoltage", "present_voltage_v", VOLTS),
        )),
        "WeldingDetectionRes": Structure(r.WeldingDetectionRes, (
            response_code,
            at("DC_EVSEStatus", "evse_status", evse_status),
            at("EVSEPresentVoltage", "present_voltage_v", VOLTS),
        )),
        "PowerDeliveryRes": Structure(r.PowerDeliveryRes, (
            response_code,
            maybe("DC_EVSEStatus", "dc", evse_status),
            maybe("AC_EVSEStatus", "ac", power_delivery_ac),
        )),
        "SessionStopRes": Structure(r.SessionStopRes, (response_code,)),
    }


def current_demand_fields(code: Word, evse_status: Structure[r.DcEvseStatus]) -> tuple[Field, ...]:
    return (
        at("ResponseCode", "response_code", code),
        at("DC_EVSEStatus", "evse_status", evse_status),
        at("EVSEPresentVoltage", "present_voltage_v", VOLTS),
        at("EVSEPresentCurrent", "present_current_a", AMPERES),
        at("EVSECurrentLimitAchieved", "current_limit_achieved", TRUTH),
        at("EVSEVoltageLimitAchieved", "voltage_limit_achieved", TRUTH),
        at("EVSEPowerLimitAchieved", "power_limit_achieved", TRUTH),
        maybe("EVSEMaximumVoltageLimit", "max_voltage_v", VOLTS),
        maybe("EVSEMaximumCurrentLimit", "max_current_a", AMPERES),
        maybe("EVSEMaximumPowerLimit", "max_power_w", WATTS),
    )
