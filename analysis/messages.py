"""Which fields of which message are worth a reader's time: the table for DIN 70121 and ISO 15118-2.

Both protocols share most names; a field that a message does not have says nothing.  What is most urgent
comes first: a response code that is not OK, whether the charger is still busy, then the values, then status.
Messages without an entry are shown by `generic_text`; those of ISO 15118-20 are in analysis.messages_iso20.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from analysis.fields import (
    BOOLEAN,
    BYTES,
    CURRENT,
    DURATION,
    ENERGY,
    IDENTIFIER,
    MARK,
    NAME,
    NUMBER,
    PERCENT,
    POWER,
    SECONDS,
    SEPARATOR,
    TEXT,
    VOLTAGE,
    WORD,
    Body,
    Derived,
    Field,
    Group,
    Inside,
    Row,
    compile_row,
)
from analysis.messages_iso20 import OWN, SHARED
from analysis.schemas import SCHEMAS
from analysis.values import any_quantity, clock, number, printable, watts

PROTOCOLS = {schema.namespace: schema.title for schema in SCHEMAS.values()} | {
    "urn:iso:15118:2:2010:MsgDef": "ISO 15118-2 (2010 draft)",
}


def protocol_name(namespace: str) -> str:
    """The name people use for a protocol namespace; a namespace we do not know is its own name."""
    return PROTOCOLS.get(namespace, printable(namespace))


# --- what is more than one field -----------------------------------------------------------------

def _offers(body: Body) -> list[dict[str, Any]]:
    return [
        {"namespace": offer["ProtocolNamespace"],
         "version": f"{offer['VersionNumberMajor']}.{offer['VersionNumberMinor']}",
         "schema_id": offer["SchemaID"], "priority": offer["Priority"]}
        for offer in body["AppProtocol"]
    ]


def _offers_text(offers: list[dict[str, Any]]) -> str:
    by_priority = sorted(offers, key=lambda offer: int(offer["priority"]))
    return ",  ".join(
        f"priority {offer['priority']}: {protocol_name(offer['namespace'])} v{offer['version']}"
        f" (SchemaID {offer['schema_id']})"
        for offer in by_priority
    )


def _power(body: Body) -> float | None:
    voltage, current = body.get("EVSEPresentVoltage"), body.get("EVSEPresentCurrent")
    return None if voltage is None or current is None else number(voltage) * number(current)


def _power_text(power_w: float) -> str:
    if -1000 < power_w < 1000:
        return f"= {power_w:z.0f} W"
    return f"= {power_w / 1000:z.1f} kW"


_REACHED = (("EVSECurrentLimitAchieved", "current"), ("EVSEVoltageLimitAchieved", "voltage"),
            ("EVSEPowerLimitAchieved", "power"))


def _limits_reached(body: Body) -> list[str]:
    return [word for name, word in _REACHED if body.get(name)]


def _limits_reached_text(words: list[str]) -> str:
    return f"limit reached: {', '.join(words)}" if words else ""


def _delivery(body: Body) -> str | None:
    """start, stop or renegotiate, whichever way the protocol says it."""
    progress = body.get("ChargeProgress")
    if progress is not None:
        return str(progress).lower()
    ready = body.get("ReadyToChargeState")
    return None if ready is None else "start" if ready else "stop"


def _profile_power(body: Body) -> float | None:
    entries = (body.get("ChargingProfile") or {}).get("ProfileEntry")
    return _largest_power(entry["ChargingProfileEntryMaxPower"] for entry in entries) if entries else None


def _schedule_power(body: Body) -> float | None:
    schedules = (body.get("SAScheduleList") or {}).get("SAScheduleTuple") or []
    entries = [entry["PMax"] for schedule in schedules
               for entry in schedule["PMaxSchedule"]["PMaxScheduleEntry"]]
    return _largest_power(iter(entries)) if entries else None


def _largest_power(powers: Iterator[Any]) -> float:
    """DIN 70121 gives plain watts, ISO 15118-2 physical values."""
    return max(power if isinstance(power, int) else number(power) for power in powers)


def _tariffs(body: Body) -> int | None:
    schedules = (body.get("SAScheduleList") or {}).get("SAScheduleTuple") or []
    return sum("SalesTariff" in schedule for schedule in schedules) or None


def _watts_text(label: str) -> Callable[[float], str]:
    def text(power_w: float) -> str:
        return f"{label} {watts({'Value': round(power_w), 'Multiplier': 0, 'Unit': 'W'})}"

    return text


def _date(name: str) -> Derived:
    """A time stamp in seconds since 1970; some chargers send milliseconds or nothing sensible."""

    return Derived("charger_clock_s", lambda body: _whole(body.get(name)), clock)


def _whole(stamp: int | str | None) -> int | None:
    """xs:long beyond 2^53 arrives as decimal digits."""
    return None if stamp is None else int(stamp)


def _words(key: str, label: str, *path: str) -> Derived:
    def value(body: Body) -> list[Any] | None:
        element: Any = body
        for name in path:
            element = element.get(name)
            if element is None:
                return None
        return element if isinstance(element, list) else [element]

    return Derived(key, value, lambda words: f"{label} {', '.join(words)}")


def _services(body: Body) -> list[str] | None:
    found = (body.get("ServiceList") or {}).get("Service")
    if found is None:
        return None
    tags = [service.get("ServiceTag", service) for service in found]
    return [f"{tag['ServiceID']} {tag.get('ServiceName') or tag['ServiceCategory']}" for tag in tags]


def _selected(body: Body) -> list[int]:
    return [service["ServiceID"] for service in body["SelectedServiceList"]["SelectedService"]]


def _certificates(*path: str) -> Derived:
    """How many certificates a chain holds, leaf included."""

    def value(body: Body) -> int | None:
        chain: Any = body
        for name in path:
            chain = chain.get(name)
            if chain is None:
                return None
        return 1 + len((chain.get("SubCertificates") or {}).get("Certificate", ()))

    return Derived("certificates", value, lambda count: f"{count} certificates in the chain")


def _parameter_sets(body: Body) -> int | None:
    found = (body.get("ServiceParameterList") or {}).get("ParameterSet")
    return None if found is None else len(found)


# --- groups of fields that several messages share -------------------------------------------------

CODE = Field("response_code", "ResponseCode", WORD, quiet=("OK",))
PROCESSING = Field("processing", "EVSEProcessing", WORD)


def _ev_status(path: str = "DC_EVStatus", quiet_ready: tuple[bool, ...] = ()) -> Inside:
    """The car's status; in the loops a car that is ready is the rule, and only the exception is said."""
    return Inside(path, (
        Field("soc_percent", "EVRESSSOC", PERCENT, "SoC"),
        Field("ev_ready", "EVReady", BOOLEAN, "EVReady", quiet_ready),
        Field("ev_error_code", "EVErrorCode", WORD, quiet=("NO_ERROR",)),
        Field("ev_cabin_conditioning", "EVCabinConditioning", MARK, "EVCabinConditioning", (False,)),
        Field("ev_ress_conditioning", "EVRESSConditioning", MARK, "EVRESSConditioning", (False,)),
    ))


def _notification_delay(status: Body) -> int | None:
    """How soon the car has to obey; without a wish of the charger it means nothing."""
    return None if status["EVSENotification"] == "None" else int(status["NotificationMaxDelay"])


_NOTIFICATION = Group("asks", (
    Field("notification", "EVSENotification", WORD, quiet=("None",)),
    Derived("notification_max_delay_s", _notification_delay, lambda delay_s: f"within {delay_s} s"),
))
DC_EVSE_STATUS = Inside("DC_EVSEStatus", (
    Field("evse_status", "EVSEStatusCode", WORD),
    Field("isolation", "EVSEIsolationStatus", WORD, "isolation"),
    _NOTIFICATION,
))
AC_EVSE_STATUS = Inside("AC_EVSEStatus", (
    Field("rcd", "RCD", MARK, "RCD tripped", (False,)),
    Field("power_switch_closed", "PowerSwitchClosed", BOOLEAN, "PowerSwitchClosed"),
    _NOTIFICATION,
))
EV_STATUS = _ev_status()
EV_STATUS_IN_LOOP = _ev_status(quiet_ready=(True,))
EITHER_EVSE_STATUS = (DC_EVSE_STATUS, AC_EVSE_STATUS)

METER = (
    Inside("MeterInfo", (
        Field("meter_id", "MeterID", TEXT, "meter"),
        Field("meter_reading", "MeterReading", NUMBER, "reads"),
    )),
    Field("receipt_required", "ReceiptRequired", MARK, "receipt wanted", (False,)),
)



def _limits(label: str, word: str, side: str) -> Group:
    """max or min voltage, current and power of one side (EV or EVSE)."""
    return Group(label, (
        Field(f"{label}_voltage_v", f"{side}{word}VoltageLimit", VOLTAGE),
        Field(f"{label}_current_a", f"{side}{word}CurrentLimit", CURRENT),
        Field(f"{label}_power_w", f"{side}{word}PowerLimit", POWER),
    ))


TARGET = Group("target", (
    Field("target_voltage_v", "EVTargetVoltage", VOLTAGE),
    Field("target_current_a", "EVTargetCurrent", CURRENT),
))
PRESENT = Group("present", (
    Field("present_voltage_v", "EVSEPresentVoltage", VOLTAGE),
    Field("present_current_a", "EVSEPresentCurrent", CURRENT),
    Derived("present_power_w", _power, _power_text),
))
EV_MAXIMUM = _limits("max", "Maximum", "EV")
EVSE_MAXIMUM = _limits("max", "Maximum", "EVSE")
EVSE_MINIMUM = _limits("min", "Minimum", "EVSE")

COMPLETE = (
    Field("bulk_charging_complete", "BulkChargingComplete", MARK, "BulkChargingComplete", (False,)),
    Field("charging_complete", "ChargingComplete", MARK, "ChargingComplete", (False,)),
)
DEPARTURE = Field("departure_time_s", "DepartureTime", SECONDS, "departs in", quiet=(0,))

_SESSION_SETUP_REQ: tuple[Row, ...] = (Field("evcc_id", "EVCCID", NAME, "EVCCID"),)
_SERVICE_DISCOVERY_REQ: tuple[Row, ...] = (
    Field("service_category", "ServiceCategory", WORD),
    Field("service_scope", "ServiceScope", TEXT, "scope"),
)
_PAYMENT_SELECTION_REQ: tuple[Row, ...] = (
    Field("payment", "SelectedPaymentOption", WORD),
    Derived("service_ids", _selected, lambda ids: f"service {', '.join(map(str, ids))}"),
)
_CODE_ONLY: tuple[Row, ...] = (Field("response_code", "ResponseCode", WORD),)
_CERTIFICATE_REQ: tuple[Row, ...] = (
    Field("oem_certificate_bytes", "OEMProvisioningCert", BYTES, "OEMProvisioningCert"),
    Field("emaid", "eMAID", TEXT, "eMAID"),
    Field("emaid", "ContractID", TEXT, "ContractID"),
    _certificates("ContractSignatureCertChain"),
)
_CERTIFICATE_RES: tuple[Row, ...] = (
    Field("response_code", "ResponseCode", WORD),
    Field("emaid", "eMAID/$", TEXT, "eMAID"),
    Field("emaid", "ContractID", TEXT, "ContractID"),
    _certificates("ContractSignatureCertChain"),
    Field("retry_counter", "RetryCounter", NUMBER, "RetryCounter"),
)

MESSAGES: dict[str, tuple[Row, ...]] = {
    "supportedAppProtocolReq": (
        Derived("offers", _offers, _offers_text),
    ),
    "supportedAppProtocolRes": (
        Field("response_code", "ResponseCode", WORD),
        Field("schema_id", "SchemaID", NUMBER, "SchemaID"),
    ),
    "SessionSetupReq": _SESSION_SETUP_REQ,
    "SessionSetupRes": (
        Field("response_code", "ResponseCode", WORD),
        Field("evse_id", "EVSEID", IDENTIFIER, "EVSEID"),
        _date("DateTimeNow"),
        _date("EVSETimeStamp"),
    ),
    "ServiceDiscoveryReq": _SERVICE_DISCOVERY_REQ,
    "ServiceDiscoveryRes": (
        CODE,
        Field("service_id", "ChargeService/ServiceID", NUMBER, "service"),
        Field("service_id", "ChargeService/ServiceTag/ServiceID", NUMBER, "service"),
        _words("energy_transfer", "offers", "ChargeService", "EnergyTransferType"),
        _words("energy_transfer", "offers", "ChargeService", "SupportedEnergyTransferMode",
               "EnergyTransferMode"),
        _words("payment_options", "payment", "PaymentOptions", "PaymentOption"),
        _words("payment_options", "payment", "PaymentOptionList", "PaymentOption"),
        Field("free_service", "ChargeService/FreeService", MARK, "free", (False,)),
        Derived("other_services", _services, lambda found: f"also {printable(', '.join(found))}"),
    ),
    "ServiceDetailReq": (Field("service_id", "ServiceID", NUMBER, "service"),),
    "ServiceDetailRes": (
        CODE,
        Field("service_id", "ServiceID", NUMBER, "service"),
        Derived("parameter_sets", _parameter_sets, lambda count: f"{count} parameter sets"),
    ),
    "ServicePaymentSelectionReq": _PAYMENT_SELECTION_REQ,
    "ServicePaymentSelectionRes": _CODE_ONLY,
    "PaymentServiceSelectionReq": _PAYMENT_SELECTION_REQ,
    "PaymentServiceSelectionRes": _CODE_ONLY,
    "PaymentDetailsReq": (
        Field("emaid", "eMAID", TEXT, "eMAID"),
        Field("emaid", "ContractID", TEXT, "ContractID"),
        _certificates("ContractSignatureCertChain"),
    ),
    "PaymentDetailsRes": (
        Field("response_code", "ResponseCode", WORD),
        Field("gen_challenge", "GenChallenge", TEXT, "challenge"),
        _date("DateTimeNow"),
        _date("EVSETimeStamp"),
    ),
    "ContractAuthenticationReq": (Field("gen_challenge", "GenChallenge", TEXT, "challenge"),),
    "ContractAuthenticationRes": (CODE, PROCESSING),
    "AuthorizationReq": (Field("gen_challenge", "GenChallenge", TEXT, "challenge"),),
    "AuthorizationRes": (CODE, PROCESSING),
    "ChargeParameterDiscoveryReq": (
        Field("energy_transfer", "EVRequestedEnergyTransferType", WORD),
        Field("energy_transfer", "RequestedEnergyTransferMode", WORD),
        Inside("DC_EVChargeParameter", (
            EV_STATUS,
            EV_MAXIMUM,
            Field("energy_capacity_wh", "EVEnergyCapacity", ENERGY, "capacity"),
            Field("energy_request_wh", "EVEnergyRequest", ENERGY, "wants"),
            Field("full_soc_percent", "FullSOC", PERCENT, "full at"),
            Field("bulk_soc_percent", "BulkSOC", PERCENT, "bulk"),
            DEPARTURE,
        )),
        Inside("AC_EVChargeParameter", (
            Field("energy_request_wh", "EAmount", ENERGY, "wants"),
            Group("max", (
                Field("max_voltage_v", "EVMaxVoltage", VOLTAGE),
                Field("max_current_a", "EVMaxCurrent", CURRENT),
            )),
            Field("min_current_a", "EVMinCurrent", CURRENT, "min"),
            DEPARTURE,
        )),
        Field("max_schedule_entries", "MaxEntriesSAScheduleTuple", NUMBER, "schedule entries", quiet=(0,)),
    ),
    "ChargeParameterDiscoveryRes": (
        CODE,
        PROCESSING,
        Inside("DC_EVSEChargeParameter", (
            DC_EVSE_STATUS,
            EVSE_MAXIMUM,
            EVSE_MINIMUM,
            Field("peak_current_ripple_a", "EVSEPeakCurrentRipple", CURRENT, "ripple"),
            Field("current_regulation_tolerance_a", "EVSECurrentRegulationTolerance", CURRENT, "tolerance"),
            Field("energy_to_be_delivered_wh", "EVSEEnergyToBeDelivered", ENERGY, "will deliver"),
        )),
        Inside("AC_EVSEChargeParameter", (
            AC_EVSE_STATUS,
            Field("nominal_voltage_v", "EVSENominalVoltage", VOLTAGE, "nominal"),
            Group("max", (
                Field("max_voltage_v", "EVSEMaxVoltage", VOLTAGE),
                Field("max_current_a", "EVSEMaxCurrent", CURRENT),
            )),
            Field("min_current_a", "EVSEMinCurrent", CURRENT, "min"),
        )),
        Derived("schedule_max_power_w", _schedule_power, _watts_text("schedule up to")),
        Derived("sales_tariffs", _tariffs, lambda count: f"{count} sales tariffs"),
    ),
    "CableCheckReq": (EV_STATUS,),
    "CableCheckRes": (CODE, PROCESSING, DC_EVSE_STATUS),
    "PreChargeReq": (
        TARGET,
        EV_STATUS_IN_LOOP,
    ),
    "PreChargeRes": (
        CODE,
        PRESENT,
        DC_EVSE_STATUS,
    ),
    "PowerDeliveryReq": (
        Derived("delivery", _delivery, str),
        Inside("DC_EVPowerDeliveryParameter", (EV_STATUS, *COMPLETE)),
        Derived("profile_max_power_w", _profile_power, _watts_text("profile up to")),
    ),
    "PowerDeliveryRes": (CODE, *EITHER_EVSE_STATUS),
    "CurrentDemandReq": (
        TARGET,
        EV_STATUS_IN_LOOP,
        EV_MAXIMUM,
        *COMPLETE,
        Field("remaining_time_to_full_s", "RemainingTimeToFullSoC", DURATION, "full in"),
        Field("remaining_time_to_bulk_s", "RemainingTimeToBulkSoC", DURATION, "bulk in"),
    ),
    "CurrentDemandRes": (
        CODE,
        PRESENT,
        Derived("limits_reached", _limits_reached, _limits_reached_text),
        DC_EVSE_STATUS,
        EVSE_MAXIMUM,
        *METER,
    ),
    "WeldingDetectionReq": (EV_STATUS,),
    "WeldingDetectionRes": (
        CODE,
        PRESENT,
        DC_EVSE_STATUS,
    ),
    "SessionStopReq": (Field("charging_session", "ChargingSession", WORD),),
    "SessionStopRes": _CODE_ONLY,
    "ChargingStatusReq": (),
    "ChargingStatusRes": (
        CODE,
        Field("max_current_a", "EVSEMaxCurrent", CURRENT, "max"),
        AC_EVSE_STATUS,
        *METER,
    ),
    "MeteringReceiptReq": METER,
    "MeteringReceiptRes": (Field("response_code", "ResponseCode", WORD), *EITHER_EVSE_STATUS),
    "CertificateInstallationReq": _CERTIFICATE_REQ,
    "CertificateInstallationRes": _CERTIFICATE_RES,
    "CertificateUpdateReq": _CERTIFICATE_REQ,
    "CertificateUpdateRes": _CERTIFICATE_RES,
}

MESSAGES |= OWN | {name: (*MESSAGES[name], *rows) for name, rows in SHARED.items()}

_COMPILED = {name: [compile_row(row) for row in rows] for name, rows in MESSAGES.items()}
_TEXTS = {name: tuple(row.text for row in rows) for name, rows in _COMPILED.items()}
_VALUES = {name: tuple(pair for row in rows for pair in row.values) for name, rows in _COMPILED.items()}

GENERIC_TEXT_LIMIT = 200    # characters of a message nobody has described; --full has the rest


def body_text(name: str, body: Body) -> str:
    """The values of a message that matter, with units; "" when there is nothing to add to its name."""
    texts = _TEXTS.get(name)
    if texts is None:
        return generic_text(body)
    return SEPARATOR.join([part for read in texts if (part := read(body))])


def header_remarks(header: Mapping[str, Any]) -> tuple[str, ...]:
    """What the header says beside the session id: a signature, and what was wrong with our message."""
    remarks = []
    if "Signature" in header:
        remarks.append("signed")
    notification = header.get("Notification")
    if notification is not None:
        text = f"notification {notification['FaultCode']}"
        message = notification.get("FaultMsg")
        remarks.append(f"{text} {message!r}" if message else text)
    return tuple(remarks)


def body_values(name: str, body: Body) -> dict[str, Any]:
    """The same values for programs: engineering units, keys as in MESSAGES; absent fields are absent."""
    found: dict[str, Any] = {}
    for key, read in _VALUES.get(name, ()):
        value = read(body)
        if value is not None:
            found[key] = value
    return found


def generic_text(body: Body) -> str:
    """Any message as `Name=value` pairs, physical values combined, cut to a readable length."""
    text = SEPARATOR.join(_flat("", body))
    return text if len(text) <= GENERIC_TEXT_LIMIT else text[: GENERIC_TEXT_LIMIT - 3] + "..."


def _flat(name: str, value: Any) -> Iterator[str]:
    if isinstance(value, Mapping):
        if "Value" in value and ("Multiplier" in value or "Exponent" in value):
            yield f"{name}={any_quantity(value)}"
            return
        for inner, element in value.items():
            yield from _flat(inner, element)
    elif isinstance(value, list):
        for element in value:
            yield from _flat(name, element)
    else:
        yield f"{name}={printable(value) if isinstance(value, str) else value}"
