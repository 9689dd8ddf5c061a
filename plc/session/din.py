"""DIN 70121: records to messages and back.  Energy is DC; the AC messages of its schema are written too."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from plc.session import records as r
from plc.session.coding import Json, Many, Protocol, Single, Structure, Switch, Whole, Word, at, maybe
from plc.session.parts import (
    AC_EV_CHARGE_PARAMETER,
    AMPERES,
    LONG,
    OCTETS,
    TEXT,
    TRUTH,
    VOLTS,
    WATT_HOURS,
    WATTS,
    WHOLE,
    WORD,
    current_demand_fields,
    dc_ev_charge_parameter,
    dc_evse_charge_parameter,
    payment_selection_req,
    power_delivery_parameter,
    requests,
    responses,
    service_tag,
)

NAMESPACE = "urn:din:70121:2012:MsgDef"
VERSION = (2, 0)

# Our word (of ISO 15118-2) to that of DIN 70121; the codes that it does not know become a plain FAILED.
CODE = Word({
    "FAILED": "FAILED",
    "FAILED_WrongEnergyTransferMode": "FAILED_WrongEnergyTransferType",
    "FAILED_ServiceSelectionInvalid": "FAILED_ServiceSelectionInvalid",
    "FAILED_NoChargeServiceSelected": "FAILED_ServiceSelectionInvalid",
    "FAILED_ContactorError": "FAILED",
    "FAILED_CertificateNotAllowedAtThisEVSE": "FAILED",
    "FAILED_CertificateRevoked": "FAILED",
})
PROCESSING = Word({"Ongoing": "Ongoing", "Ongoing_WaitingForCustomerInteraction": "Ongoing"})
ISOLATION = Word({"Invalid": "Invalid", "No_IMD": "Invalid"})

EV_STATUS = Structure(r.DcEvStatus, (
    at("EVReady", "is_ready", TRUTH),
    maybe("EVCabinConditioning", "cabin_conditioning", TRUTH),
    maybe("EVRESSConditioning", "ress_conditioning", TRUTH),
    at("EVErrorCode", "error_code", WORD),
    at("EVRESSSOC", "soc_percent", WHOLE),
))
EVSE_STATUS = Structure(r.DcEvseStatus, (
    maybe("EVSEIsolationStatus", "isolation", ISOLATION),
    at("EVSEStatusCode", "status_code", WORD),
    at("NotificationMaxDelay", "notification_max_delay_s", WHOLE),
    at("EVSENotification", "notification", WORD),
))
AC_EVSE_STATUS = Structure(r.AcEvseStatus, (
    at("PowerSwitchClosed", "power_switch_closed", TRUTH),
    at("RCD", "rcd", TRUTH),
    at("NotificationMaxDelay", "notification_max_delay_s", WHOLE),
    at("EVSENotification", "notification", WORD),
))
METER_INFO = Structure(r.MeterInfo, (
    at("MeterID", "meter_id", TEXT),
    maybe("MeterReading", "reading_wh", WATT_HOURS),
    maybe("MeterStatus", "status", WHOLE),
    maybe("TMeter", "read_at_s", LONG),
), passed_over=("SigMeterReading",))
SERVICE = Structure(r.Service, service_tag("ServiceTag."))
CHARGE_SERVICE = Structure(r.ChargeService, (
    *service_tag("ServiceTag."),
    at("EnergyTransferType", "energy_transfer_modes", Single(WORD)),
))
SA_SCHEDULES = Many(Structure(r.SaScheduleTuple, (
    at("SAScheduleTupleID", "sa_schedule_tuple_id", WHOLE),
    at("PMaxSchedule.PMaxScheduleEntry", "p_max_schedule", Many(Structure(r.PMaxEntry, (
        at("RelativeTimeInterval.start", "start_s", WHOLE),
        maybe("RelativeTimeInterval.duration", "duration_s", WHOLE),
        at("PMax", "power_w", Whole()),
    )))),
), constants={"PMaxSchedule.PMaxScheduleID": 1}, passed_over=("SalesTariff",)))
# What a refusal must carry although there is nothing to give.
NO_CERTIFICATES: dict[str, Json] = {
    "@Id": "id1", "ContractSignatureCertChain": {"Certificate": ""},
    "ContractSignatureEncryptedPrivateKey": "", "DHParams": "", "ContractID": "",
}
POWER_LIMIT = maybe("EVSEMaximumPowerLimit", "max_power_w", WATTS)
CODE_FIELD = at("ResponseCode", "response_code", CODE)

STRUCTURES: dict[str, Structure[Any]] = {
    **requests(EV_STATUS),
    **responses(CODE, PROCESSING, EVSE_STATUS, AC_EVSE_STATUS),
    "SessionSetupRes": Structure(r.SessionSetupRes, (
        CODE_FIELD, at("EVSEID", "evse_id", OCTETS), maybe("DateTimeNow", "now_s", LONG),
    )),
    "ServiceDiscoveryRes": Structure(r.ServiceDiscoveryRes, (
        CODE_FIELD,
        at("PaymentOptions.PaymentOption", "payment_options", Many(WORD)),
        at("ChargeService", "charge_service", CHARGE_SERVICE),
        maybe("ServiceList.Service", "services", Many(SERVICE)),
    )),
    "ServicePaymentSelectionReq": payment_selection_req(),
    "ServicePaymentSelectionRes": Structure(r.PaymentServiceSelectionRes, (CODE_FIELD,)),
    "PaymentDetailsReq": Structure(r.PaymentDetailsReq, (
        at("ContractID", "contract_id", TEXT),
    ), passed_over=("ContractSignatureCertChain",)),
    "PaymentDetailsRes": Structure(r.PaymentDetailsRes, (
        CODE_FIELD, at("GenChallenge", "gen_challenge", TEXT), at("DateTimeNow", "now_s", LONG),
    )),
    "CertificateInstallationReq": Structure(r.CertificateInstallationReq, passed_over=(
        "@Id", "OEMProvisioningCert", "ListOfRootCertificateIDs", "DHParams")),
    "CertificateInstallationRes": Structure(
        r.CertificateInstallationRes, (CODE_FIELD,), constants=NO_CERTIFICATES),
    "CertificateUpdateReq": Structure(r.CertificateUpdateReq, passed_over=(
        "@Id", "ContractSignatureCertChain", "ContractID", "ListOfRootCertificateIDs", "DHParams")),
    "CertificateUpdateRes": Structure(
        r.CertificateUpdateRes, (CODE_FIELD,), constants={**NO_CERTIFICATES, "RetryCounter": 0}),
    "ContractAuthenticationReq": Structure(r.AuthorizationReq, (
        maybe("GenChallenge", "gen_challenge", TEXT),
    ), passed_over=("@Id",)),
    "ContractAuthenticationRes": Structure(r.AuthorizationRes, (
        CODE_FIELD, at("EVSEProcessing", "processing", PROCESSING),
    )),
    "ChargeParameterDiscoveryReq": Structure(r.ChargeParameterDiscoveryReq, (
        at("EVRequestedEnergyTransferType", "energy_transfer_mode", WORD),
        maybe("DC_EVChargeParameter", "dc", dc_ev_charge_parameter(EV_STATUS)),
        maybe("AC_EVChargeParameter", "ac", AC_EV_CHARGE_PARAMETER),
    )),
    "ChargeParameterDiscoveryRes": Structure(r.ChargeParameterDiscoveryRes, (
        CODE_FIELD,
        at("EVSEProcessing", "processing", PROCESSING),
        maybe("SAScheduleList.SAScheduleTuple", "sa_schedules", SA_SCHEDULES),
        maybe("DC_EVSEChargeParameter", "dc", dc_evse_charge_parameter(EVSE_STATUS, POWER_LIMIT)),
        maybe("AC_EVSEChargeParameter", "ac", Structure(r.AcEvseChargeParameter, (
            at("AC_EVSEStatus", "status", AC_EVSE_STATUS),
            at("EVSEMaxVoltage", "nominal_voltage_v", VOLTS),
            at("EVSEMaxCurrent", "max_current_a", AMPERES),
            at("EVSEMinCurrent", "min_current_a", AMPERES),
        ))),
    ), passed_over=("SASchedules",)),
    "CurrentDemandRes": Structure(r.CurrentDemandRes, current_demand_fields(CODE, EVSE_STATUS)),
    "PowerDeliveryReq": Structure(r.PowerDeliveryReq, (
        at("ReadyToChargeState", "charge_progress", Switch("Start", "Stop")),
        maybe("ChargingProfile.SAScheduleTupleID", "sa_schedule_tuple_id", WHOLE),
        maybe("ChargingProfile.ProfileEntry", "charging_profile", Many(Structure(r.ProfileEntry, (
            at("ChargingProfileEntryStart", "start_s", WHOLE),
            at("ChargingProfileEntryMaxPower", "max_power_w", Whole()),
        )))),
        maybe("DC_EVPowerDeliveryParameter", "dc", power_delivery_parameter(EV_STATUS)),
    ), passed_over=("EVPowerDeliveryParameter",)),
    "ChargingStatusRes": Structure(r.ChargingStatusRes, (
        CODE_FIELD,
        at("EVSEID", "evse_id", OCTETS),
        at("SAScheduleTupleID", "sa_schedule_tuple_id", WHOLE),
        maybe("EVSEMaxCurrent", "max_current_a", AMPERES),
        maybe("MeterInfo", "meter_info", METER_INFO),
        at("ReceiptRequired", "receipt_required", TRUTH),
        at("AC_EVSEStatus", "evse_status", AC_EVSE_STATUS),
    )),
    "MeteringReceiptReq": Structure(r.MeteringReceiptReq, (
        at("SessionID", "session_id", OCTETS),
        maybe("SAScheduleTupleID", "sa_schedule_tuple_id", WHOLE),
        at("MeterInfo", "meter_info", METER_INFO),
    ), passed_over=("@Id",)),
    "MeteringReceiptRes": Structure(r.MeteringReceiptRes, (
        CODE_FIELD, at("AC_EVSEStatus", "ac", AC_EVSE_STATUS),
    )),
    "SessionStopReq": Structure(r.SessionStopReq),
}
PROTOCOL = Protocol("DIN 70121", STRUCTURES)
from_message = PROTOCOL.from_message


def to_message(record: r.Record, session_id: bytes) -> dict[str, Json]:
    """The codec's JSON of this record; SessionError if DIN 70121 cannot say it."""
    if isinstance(record, r.PowerDeliveryReq) and record.charging_profile is None:
        record = replace(record, sa_schedule_tuple_id=None)
    return PROTOCOL.to_message(record, session_id)
