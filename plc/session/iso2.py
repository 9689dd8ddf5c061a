"""ISO 15118-2: records to messages and back; DC and AC, external payment."""

from __future__ import annotations

from typing import Any

from plc.session import records as r
from plc.session.coding import Json, Many, Protocol, Structure, TextOctets, Word, at, maybe
from plc.session.parts import (
    AC_EV_CHARGE_PARAMETER,
    AMPERES,
    LONG,
    OCTETS,
    TEXT,
    TRUTH,
    VOLTS,
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

NAMESPACE = "urn:iso:15118:2:2013:MsgDef"
VERSION = (2, 0)

# The one code that DIN 70121 alone knows.
CODE = Word({"FAILED": "FAILED", "FAILED_EVSEPresentVoltageToLow": "FAILED"})
TEXT_ID = TextOctets()

EV_STATUS = Structure(r.DcEvStatus, (
    at("EVReady", "is_ready", TRUTH),
    at("EVErrorCode", "error_code", WORD),
    at("EVRESSSOC", "soc_percent", WHOLE),
))
EVSE_STATUS = Structure(r.DcEvseStatus, (
    at("NotificationMaxDelay", "notification_max_delay_s", WHOLE),
    at("EVSENotification", "notification", WORD),
    maybe("EVSEIsolationStatus", "isolation", WORD),
    at("EVSEStatusCode", "status_code", WORD),
))
AC_EVSE_STATUS = Structure(r.AcEvseStatus, (
    at("NotificationMaxDelay", "notification_max_delay_s", WHOLE),
    at("EVSENotification", "notification", WORD),
    at("RCD", "rcd", TRUTH),
))
METER_INFO = Structure(r.MeterInfo, (
    at("MeterID", "meter_id", TEXT),
    maybe("MeterReading", "reading_wh", LONG),
    maybe("MeterStatus", "status", WHOLE),
    maybe("TMeter", "read_at_s", LONG),
), passed_over=("SigMeterReading",))
SERVICE = Structure(r.Service, service_tag())
CHARGE_SERVICE = Structure(r.ChargeService, (
    *service_tag(),
    at("SupportedEnergyTransferMode.EnergyTransferMode", "energy_transfer_modes", Many(WORD)),
))
SA_SCHEDULES = Many(Structure(r.SaScheduleTuple, (
    at("SAScheduleTupleID", "sa_schedule_tuple_id", WHOLE),
    at("PMaxSchedule.PMaxScheduleEntry", "p_max_schedule", Many(Structure(r.PMaxEntry, (
        at("RelativeTimeInterval.start", "start_s", WHOLE),
        maybe("RelativeTimeInterval.duration", "duration_s", WHOLE),
        at("PMax", "power_w", WATTS),
    )))),
), passed_over=("SalesTariff",)))
# What a refusal must carry although there is nothing to give.
NO_CERTIFICATES: dict[str, Json] = {
    "SAProvisioningCertificateChain": {"Certificate": ""}, "ContractSignatureCertChain": {"Certificate": ""},
    "ContractSignatureEncryptedPrivateKey": {"@Id": "id1", "$": ""}, "DHpublickey": {"@Id": "id2", "$": ""},
    "eMAID": {"@Id": "id3", "$": "ZZ000000000000"},
}
POWER_LIMIT = at("EVSEMaximumPowerLimit", "max_power_w", WATTS)
CODE_FIELD = at("ResponseCode", "response_code", CODE)

STRUCTURES: dict[str, Structure[Any]] = {
    **requests(EV_STATUS),
    **responses(CODE, WORD, EVSE_STATUS, AC_EVSE_STATUS),
    "SessionSetupRes": Structure(r.SessionSetupRes, (
        CODE_FIELD, at("EVSEID", "evse_id", TEXT_ID), maybe("EVSETimeStamp", "now_s", LONG),
    )),
    "ServiceDiscoveryRes": Structure(r.ServiceDiscoveryRes, (
        CODE_FIELD,
        at("PaymentOptionList.PaymentOption", "payment_options", Many(WORD)),
        at("ChargeService", "charge_service", CHARGE_SERVICE),
        maybe("ServiceList.Service", "services", Many(SERVICE)),
    )),
    "PaymentServiceSelectionReq": payment_selection_req(),
    "PaymentServiceSelectionRes": Structure(r.PaymentServiceSelectionRes, (CODE_FIELD,)),
    "PaymentDetailsReq": Structure(r.PaymentDetailsReq, (
        at("eMAID", "contract_id", TEXT),
    ), passed_over=("ContractSignatureCertChain",)),
    "PaymentDetailsRes": Structure(r.PaymentDetailsRes, (
        CODE_FIELD, at("GenChallenge", "gen_challenge", TEXT), at("EVSETimeStamp", "now_s", LONG),
    )),
    "CertificateInstallationReq": Structure(
        r.CertificateInstallationReq, passed_over=("@Id", "OEMProvisioningCert", "ListOfRootCertificateIDs")),
    "CertificateInstallationRes": Structure(
        r.CertificateInstallationRes, (CODE_FIELD,), constants=NO_CERTIFICATES),
    "CertificateUpdateReq": Structure(r.CertificateUpdateReq, passed_over=(
        "@Id", "ContractSignatureCertChain", "eMAID", "ListOfRootCertificateIDs")),
    "CertificateUpdateRes": Structure(
        r.CertificateUpdateRes, (CODE_FIELD,), constants=NO_CERTIFICATES, passed_over=("RetryCounter",)),
    "AuthorizationReq": Structure(r.AuthorizationReq, (
        maybe("GenChallenge", "gen_challenge", TEXT),
    ), passed_over=("@Id",)),
    "AuthorizationRes": Structure(r.AuthorizationRes, (CODE_FIELD, at("EVSEProcessing", "processing", WORD))),
    "ChargeParameterDiscoveryReq": Structure(r.ChargeParameterDiscoveryReq, (
        maybe("MaxEntriesSAScheduleTuple", "max_entries_sa_schedule_tuple", WHOLE),
        at("RequestedEnergyTransferMode", "energy_transfer_mode", WORD),
        maybe("DC_EVChargeParameter", "dc", dc_ev_charge_parameter(EV_STATUS)),
        maybe("AC_EVChargeParameter", "ac", AC_EV_CHARGE_PARAMETER),
    )),
    "ChargeParameterDiscoveryRes": Structure(r.ChargeParameterDiscoveryRes, (
        CODE_FIELD,
        at("EVSEProcessing", "processing", WORD),
        maybe("SAScheduleList.SAScheduleTuple", "sa_schedules", SA_SCHEDULES),
        maybe("DC_EVSEChargeParameter", "dc", dc_evse_charge_parameter(EVSE_STATUS, POWER_LIMIT)),
        maybe("AC_EVSEChargeParameter", "ac", Structure(r.AcEvseChargeParameter, (
            at("AC_EVSEStatus", "status", AC_EVSE_STATUS),
            at("EVSENominalVoltage", "nominal_voltage_v", VOLTS),
            at("EVSEMaxCurrent", "max_current_a", AMPERES),
        ))),
    ), passed_over=("SASchedules",)),
    "CurrentDemandRes": Structure(r.CurrentDemandRes, (
        *current_demand_fields(CODE, EVSE_STATUS),
        at("EVSEID", "evse_id", TEXT_ID),
        at("SAScheduleTupleID", "sa_schedule_tuple_id", WHOLE),
        maybe("MeterInfo", "meter_info", METER_INFO),
        maybe("ReceiptRequired", "receipt_required", TRUTH),
    )),
    "PowerDeliveryReq": Structure(r.PowerDeliveryReq, (
        at("ChargeProgress", "charge_progress", WORD),
        at("SAScheduleTupleID", "sa_schedule_tuple_id", WHOLE),
        maybe("ChargingProfile.ProfileEntry", "charging_profile", Many(Structure(r.ProfileEntry, (
            at("ChargingProfileEntryStart", "start_s", WHOLE),
            at("ChargingProfileEntryMaxPower", "max_power_w", WATTS),
            maybe("ChargingProfileEntryMaxNumberOfPhasesInUse", "max_phases", WHOLE),
        )))),
        maybe("DC_EVPowerDeliveryParameter", "dc", power_delivery_parameter(EV_STATUS)),
    )),
    "ChargingStatusRes": Structure(r.ChargingStatusRes, (
        CODE_FIELD,
        at("EVSEID", "evse_id", TEXT_ID),
        at("SAScheduleTupleID", "sa_schedule_tuple_id", WHOLE),
        maybe("EVSEMaxCurrent", "max_current_a", AMPERES),
        maybe("MeterInfo", "meter_info", METER_INFO),
        maybe("ReceiptRequired", "receipt_required", TRUTH),
        at("AC_EVSEStatus", "evse_status", AC_EVSE_STATUS),
    )),
    "MeteringReceiptReq": Structure(r.MeteringReceiptReq, (
        at("SessionID", "session_id", OCTETS),
        maybe("SAScheduleTupleID", "sa_schedule_tuple_id", WHOLE),
        at("MeterInfo", "meter_info", METER_INFO),
    ), passed_over=("@Id",)),
    "MeteringReceiptRes": Structure(r.MeteringReceiptRes, (
        CODE_FIELD,
        maybe("DC_EVSEStatus", "dc", EVSE_STATUS),
        maybe("AC_EVSEStatus", "ac", AC_EVSE_STATUS),
    )),
    "SessionStopReq": Structure(r.SessionStopReq, (at("ChargingSession", "charging_session", WORD),)),
}
PROTOCOL = Protocol("ISO 15118-2", STRUCTURES)
from_message = PROTOCOL.from_message


def to_message(record: r.Record, session_id: bytes) -> dict[str, Json]:
    """The codec's JSON of this record; SessionError if ISO 15118-2 cannot say it."""
    return PROTOCOL.to_message(record, session_id)
