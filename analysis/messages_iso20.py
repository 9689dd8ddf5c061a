"""Rows of analysis.messages for ISO 15118-20: common messages, AC, DC, WPT and ACDP.

Keys are those of the first generation where they mean the same.  Values of three phases are summed under the
plain key, and listed under the same key with `phases` where there is more than one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from analysis import values
from analysis.fields import (
    BOOLEAN,
    CURRENT,
    ENERGY,
    FREQUENCY,
    MARK,
    NUMBER,
    PERCENT,
    POWER,
    REACTIVE,
    SECONDS,
    TEXT,
    VOLTAGE,
    WORD,
    Body,
    Derived,
    Field,
    Group,
    Inside,
    Kind,
    Row,
)
from analysis.values import number, printable

# ISO 15118-20 table 204.
SERVICES = {
    1: "AC", 2: "DC", 3: "WPT", 4: "DC_ACDP", 5: "AC_BPT", 6: "DC_BPT", 7: "DC_ACDP_BPT", 65: "Internet",
    66: "ParkingStatus",
}
# Parameters of the services whose numbers stand for words.  ISO 15118-20 tables 206 to 212.
PARAMETER_WORDS = {
    "ControlMode": {1: "Scheduled", 2: "Dynamic"},
    "MobilityNeedsMode": {1: "by car", 2: "by car or charger"},
    "Pricing": {0: "none", 1: "absolute", 2: "levels"},
    "BPTChannel": {1: "unified", 2: "separated"},
    "GeneratorMode": {1: "grid following", 2: "grid forming"},
}
PARAMETER_SETS_SHOWN = 4

MILLIMETRES = Kind(lambda value: value, lambda value: f"{value} mm")
KILOHERTZ = Kind(number, values.kilohertz)
RAMP = Kind(number, values.percent_per_minute)
SIGNAL = Kind(number, values.decibel_milliwatts)
PHASES = ("", "_L2", "_L3")


def service_name(service_id: int) -> str:
    """`2 DC`; a service of the operator's own has its number only."""
    return f"{service_id} {SERVICES[service_id]}" if service_id in SERVICES else str(service_id)


# --- what is more than one field -----------------------------------------------------------------

def phases(key: str, name: str, kind: Kind = POWER) -> tuple[Derived, Derived]:
    """One value of each phase: what they are together, and one by one if there are several."""

    def each(body: Body) -> list[Any] | None:
        return [body[name + phase] for phase in PHASES if name + phase in body] or None

    def total(body: Body) -> float | None:
        found = each(body)
        return None if found is None else sum(map(number, found))

    def one_by_one(body: Body) -> list[float] | None:
        found = each(body)
        return None if found is None or len(found) == 1 else [number(value) for value in found]

    def as_quantity(value: float) -> dict[str, Any]:
        return {"Value": round(value), "Exponent": 0}

    def as_text(parts: list[float]) -> str:
        return f"({' + '.join(kind.text(as_quantity(part)) for part in parts)})"

    stem, _, unit = key.rpartition("_")
    return (Derived(key, total, lambda value: kind.text(as_quantity(value))),
            Derived(f"{stem}_phases_{unit}", one_by_one, as_text))


def _at(body: Body, path: str) -> Any:
    element: Any = body
    for name in path.split("/"):
        element = element.get(name)
        if element is None:
            return None
    return element


def listed(key: str, label: str, path: str, show: Callable[[Any], str] = str) -> Derived:
    """A list of plain values, shown one after the other."""

    def text(found: list[Any]) -> str:
        return f"{label} {', '.join(show(item) for item in found)}" if found else ""

    return Derived(key, lambda body: _at(body, path), text)


def counted(key: str, path: str, what: str, plus: int = 0) -> Derived:
    """How many items a list has, and `plus` that stand outside of it."""

    def value(body: Body) -> int | None:
        found = _at(body, path)
        return None if found is None else len(found) + plus

    return Derived(key, value, lambda count: f"{count} {what}")


def chain(key: str, path: str, label: str) -> Derived:
    """How many certificates a chain holds, its leaf included."""

    def value(body: Body) -> int | None:
        found = _at(body, path)
        return None if found is None else 1 + len((found.get("SubCertificates") or {}).get("Certificate", ()))

    return Derived(key, value, lambda count: f"{count} certificates in {label}")


def _control_mode(body: Body) -> str | None:
    """Scheduled or Dynamic, from the name of the element that says it."""
    for name in body:
        if "Scheduled_" in name:
            return "Scheduled"
        if "Dynamic_" in name:
            return "Dynamic"
    return None


def _is_bidirectional(body: Body) -> bool | None:
    """True where a BPT element is there; the absence of one says nothing."""
    return any(name.startswith("BPT_") and isinstance(body[name], dict) for name in body) or None


def _clock(body: Body) -> int:
    """The sender's clock in seconds since 1970; some count milliseconds or microseconds."""
    stamp = int(body["Header"]["TimeStamp"])
    for too_much, unit in ((10**14, 10**6), (10**11, 10**3)):
        if stamp >= too_much:
            return stamp // unit
    return stamp


class Chosen(NamedTuple):
    """What a request says about how the session is meant to go; None where it says nothing."""

    authorization: str | None = None
    service: str | None = None
    control_mode: str | None = None
    is_bidirectional: bool = False


def chosen(name: str, body: Body) -> Chosen:
    """The choices in a request of ISO 15118-20."""
    if name == "AuthorizationReq":
        return Chosen(authorization=body["SelectedAuthorizationService"])
    if name == "ServiceSelectionReq":
        service = body["SelectedEnergyTransferService"]["ServiceID"]
        return Chosen(service=_selected(body), is_bidirectional="BPT" in SERVICES.get(service, ""))
    return Chosen(control_mode=_control_mode(body), is_bidirectional=bool(_is_bidirectional(body)))


def present_power_w(body: Body) -> float | None:
    """What the charger of an AC_ChargeLoopRes says that flows now, all phases together."""
    for name in loop_modes("AC", "Res"):
        found = [body[name][key] for phase in PHASES if name in body
                 and (key := "EVSEPresentActivePower" + phase) in body[name]]
        if found:
            return sum(map(number, found))
    return None


def _services(path: str) -> Callable[[Body], list[str] | None]:
    def value(body: Body) -> list[str] | None:
        found = _at(body, path)
        return None if found is None else [service_name(service["ServiceID"]) for service in found]

    return value


def _selected(body: Body) -> str:
    chosen = body["SelectedEnergyTransferService"]
    return f"{service_name(chosen['ServiceID'])} set {chosen['ParameterSetID']}"


def _parameters(body: Body) -> dict[str, dict[str, Any]]:
    """By the number of each set: names and values."""
    sets = _at(body, "ServiceParameterList/ParameterSet") or ()
    return {str(entry["ParameterSetID"]): {
        parameter["@Name"]: _parameter(parameter) for parameter in entry["Parameter"]} for entry in sets}


def _parameter(parameter: Body) -> Any:
    kind, value = next((name, value) for name, value in parameter.items() if name != "@Name")
    if kind in ("rationalNumber", "physicalValue"):
        return number(value)
    return PARAMETER_WORDS.get(parameter["@Name"], {}).get(value, value)


def _parameters_text(sets: dict[str, dict[str, Any]]) -> str:
    shown = [f"set {number_of}: " + ", ".join(f"{name} {value}" for name, value in entry.items())
             for number_of, entry in list(sets.items())[:PARAMETER_SETS_SHOWN]]
    more = len(sets) - len(shown)
    return printable(";  ".join(shown) + (f";  and {more} more" if more else ""))


def _entries(body: Body) -> Iterator[Any]:
    for schedule in _at(body, "Scheduled_SEResControlMode/ScheduleTuple") or ():
        yield from schedule["ChargingSchedule"]["PowerSchedule"]["PowerScheduleEntries"]["PowerScheduleEntry"]


def _power_of(entry: Body) -> float:
    return sum(number(entry["Power" + phase]) for phase in PHASES if "Power" + phase in entry)


def _schedule_power(body: Body) -> float | None:
    return max(map(_power_of, _entries(body)), default=None)


def _profile_power(body: Body) -> float | None:
    found = _at(body, "EVPowerProfile/EVPowerProfileEntries/EVPowerProfileEntry")
    return None if found is None else max(map(_power_of, found))


def _watts(label: str) -> Callable[[float], str]:
    return lambda power_w: f"{label} {values.watts({'Value': round(power_w), 'Exponent': 0})}"


def _prices(body: Body) -> list[str] | None:
    """absolute or levels, of each schedule that has prices."""
    modes = _at(body, "Scheduled_SEResControlMode/ScheduleTuple")
    if modes is None:
        schedules = [_at(body, "Dynamic_SEResControlMode") or {}]
    else:
        schedules = [entry[name] for entry in modes
                     for name in ("ChargingSchedule", "DischargingSchedule") if name in entry]
    found = ["absolute" if "AbsolutePriceSchedule" in schedule else "levels" for schedule in schedules
             if "AbsolutePriceSchedule" in schedule or "PriceLevelSchedule" in schedule]
    return found or None


def _position(body: Body) -> dict[str, int]:
    return {key: body[name] for key, name in (
        ("x_deviation_mm", "EVRelativeXDeviation"), ("y_deviation_mm", "EVRelativeYDeviation"),
        ("window_x_mm", "ContactWindowXc"), ("window_y_mm", "ContactWindowYc"))}


def _position_text(found: dict[str, int]) -> str:
    return (f"off by {found['x_deviation_mm']}, {found['y_deviation_mm']} mm"
            f" in a window of {found['window_x_mm']}, {found['window_y_mm']} mm")


# --- groups of fields that several messages share -------------------------------------------------

CODE = Field("response_code", "ResponseCode", WORD, quiet=("OK",))
CODE_ONLY: tuple[Row, ...] = (Field("response_code", "ResponseCode", WORD),)
PROCESSING = Field("processing", "EVSEProcessing", WORD)
EV_PROCESSING = Field("ev_processing", "EVProcessing", WORD)
MODE = (
    Derived("control_mode", _control_mode, str),
    Derived("bidirectional", _is_bidirectional, lambda _: "BPT"),
)
STATUS = Inside("EVSEStatus", (Group("asks", (
    Field("notification", "EVSENotification", WORD),
    Field("notification_max_delay_s", "NotificationMaxDelay",
          Kind(lambda value: value, lambda value: f"within {value} s")),
)),))
METER = Inside("MeterInfo", (
    Field("meter_id", "MeterID", TEXT, "meter"),
    Field("meter_reading", "ChargedEnergyReadingWh", NUMBER, "reads"),
    Field("meter_discharged_wh", "BPT_DischargedEnergyReadingWh", NUMBER, "discharged"),
    Field("meter_status", "MeterStatus", NUMBER, "status", quiet=(0,)),
))
RECEIPT = Derived("receipt", lambda body: True if "Receipt" in body else None, lambda _: "receipt")
DISPLAY = Inside("DisplayParameters", (
    Field("soc_percent", "PresentSOC", PERCENT, "SoC"),
    Field("target_soc_percent", "TargetSOC", PERCENT, "target SoC"),
    Field("min_soc_percent", "MinimumSOC", PERCENT, "min SoC"),
    Field("max_soc_percent", "MaximumSOC", PERCENT, "max SoC"),
    Field("remaining_time_to_target_s", "RemainingTimeToTargetSOC", SECONDS, "target in"),
    Field("remaining_time_to_min_s", "RemainingTimeToMinimumSOC", SECONDS, "min in"),
    Field("remaining_time_to_full_s", "RemainingTimeToMaximumSOC", SECONDS, "max in"),
    Field("charging_complete", "ChargingComplete", MARK, "ChargingComplete", (False,)),
    Field("energy_capacity_wh", "BatteryEnergyCapacity", ENERGY, "capacity"),
    Field("inlet_hot", "InletHot", MARK, "inlet hot", (False,)),
))
METER_WANTED = Field("meter_info_requested", "MeterInfoRequested", MARK, "meter wanted", (False,))
NEEDS: tuple[Row, ...] = (
    Field("departure_time_s", "DepartureTime", SECONDS, "departs in"),
    Field("min_soc_percent", "MinimumSOC", PERCENT, "min SoC"),
    Field("target_soc_percent", "TargetSOC", PERCENT, "target SoC"),
    Field("energy_request_wh", "EVTargetEnergyRequest", ENERGY, "wants"),
    Group("takes", (
        Field("min_energy_request_wh", "EVMinimumEnergyRequest", ENERGY, "at least"),
        Field("max_energy_request_wh", "EVMaximumEnergyRequest", ENERGY, "at most"),
    )),
    Group("V2X", (
        Field("min_v2x_energy_wh", "EVMinimumV2XEnergyRequest", ENERGY, "from"),
        Field("max_v2x_energy_wh", "EVMaximumV2XEnergyRequest", ENERGY, "to"),
    )),
    Field("ack_max_delay_s", "AckMaxDelay", SECONDS, "acknowledge within"),
)


def limits(side: str) -> tuple[Row, ...]:
    """What one side (EV or EVSE) allows in DC: most and least, charging and discharging."""
    rows: list[Row] = []
    for label, word in (("max", "Maximum"), ("min", "Minimum")):
        rows.append(Group(label, (
            Field(f"{label}_voltage_v", f"{side}{word}Voltage", VOLTAGE),
            Field(f"{label}_current_a", f"{side}{word}ChargeCurrent", CURRENT),
            Field(f"{label}_power_w", f"{side}{word}ChargePower", POWER),
        )))
    for label, word in (("max", "Maximum"), ("min", "Minimum")):
        rows.append(Group(f"{label} discharge", (
            Field(f"{label}_discharge_current_a", f"{side}{word}DischargeCurrent", CURRENT),
            Field(f"{label}_discharge_power_w", f"{side}{word}DischargePower", POWER),
        )))
    rows.append(Field("power_ramp_percent_per_min", f"{side}PowerRampLimitation", RAMP, "ramp"))
    return tuple(rows)


def ac_limits(side: str) -> tuple[Row, ...]:
    """The same in AC, where there is power only."""
    return (
        *(Group(label, phases(f"{label}_power_w", f"{side}{word}ChargePower"))
          for label, word in (("max", "Maximum"), ("min", "Minimum"))),
        *(Group(f"{label} discharge", phases(f"{label}_discharge_power_w", f"{side}{word}DischargePower"))
          for label, word in (("max", "Maximum"), ("min", "Minimum"))),
        Field("power_ramp_percent_per_min", f"{side}PowerRampLimitation", RAMP, "ramp"),
        Field("max_power_asymmetry_w", "MaximumPowerAsymmetry", POWER, "asymmetry up to"),
        Field("nominal_frequency_hz", "EVSENominalFrequency", FREQUENCY, "nominal"),
    )


def ac_power(side: str, what: str) -> tuple[Row, ...]:
    """Present or target power of one side, active and reactive."""
    word = what.capitalize()
    return (
        Group(what, phases(f"{what}_power_w", f"{side}{word}ActivePower")),
        Group(f"{what} reactive",
              phases(f"{what}_reactive_power_var", f"{side}{word}ReactivePower", REACTIVE)),
    )


def inside_any(names: tuple[str, ...], rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """The same rows in each of several elements, of which a message has one."""
    return tuple(Inside(name, rows) for name in names)


def loop_modes(kind: str, side: str) -> tuple[str, ...]:
    """The elements that say how a loop is controlled: `BPT_Dynamic_DC_CLReqControlMode`."""
    return tuple(f"{bpt}{mode}_{kind}_CL{side}ControlMode" for mode in ("Scheduled", "Dynamic")
                 for bpt in ("", "BPT_"))


def _transfer_modes(kind: str, side: str) -> tuple[str, ...]:
    return tuple(f"{bpt}{kind}_CPD{side}EnergyTransferMode" for bpt in ("", "BPT_"))


TARGET = Group("target", (
    Field("target_voltage_v", "EVTargetVoltage", VOLTAGE),
    Field("target_current_a", "EVTargetCurrent", CURRENT),
))


def _power(body: Body) -> float | None:
    voltage, current = body.get("EVSEPresentVoltage"), body.get("EVSEPresentCurrent")
    return None if voltage is None or current is None else number(voltage) * number(current)


PRESENT = Group("present", (
    Field("present_voltage_v", "EVSEPresentVoltage", VOLTAGE),
    Field("present_current_a", "EVSEPresentCurrent", CURRENT),
    Derived("present_power_w", _power, _watts("=")),
))
EV_VOLTAGE = Field("ev_present_voltage_v", "EVPresentVoltage", VOLTAGE, "present")
_REACHED = (("EVSECurrentLimitAchieved", "current"), ("EVSEVoltageLimitAchieved", "voltage"),
            ("EVSEPowerLimitAchieved", "power"))
REACHED = Derived("limits_reached", lambda body: [word for name, word in _REACHED if body.get(name)],
                  lambda words: f"limit reached: {', '.join(words)}" if words else "")
OBSERVED = Field("observed_id", "ObservedIDCode", NUMBER, "observed id")
EV_RESULT = Field("ev_result", "EVResultCode", WORD)

# Messages whose names the first generation has too; analysis.messages joins the rows.
SHARED: dict[str, tuple[Row, ...]] = {
    "SessionSetupReq": (
        Derived("car_clock_s", lambda body: _clock(body) if "Header" in body else None, lambda _: ""),
    ),
    "SessionSetupRes": (
        Derived("charger_clock_s", lambda body: _clock(body) if "Header" in body else None, values.clock),
    ),
    "AuthorizationReq": (
        Field("payment", "SelectedAuthorizationService", WORD),
        Field("gen_challenge", "PnC_AReqAuthorizationMode/GenChallenge", TEXT, "challenge"),
        chain("certificates", "PnC_AReqAuthorizationMode/ContractCertificateChain", "the chain"),
    ),
    "ServiceDiscoveryReq": (
        listed("service_ids", "service", "SupportedServiceIDs/ServiceID", service_name),
    ),
    "ServiceDiscoveryRes": (
        Derived("energy_transfer", _services("EnergyTransferServiceList/Service"),
                lambda found: f"offers {', '.join(found)}"),
        Derived("other_services", _services("VASList/Service"), lambda found: f"also {', '.join(found)}"),
        Field("service_renegotiation", "ServiceRenegotiationSupported", MARK, "renegotiation", (False,)),
    ),
    "ServiceDetailRes": (
        Derived("parameters", lambda body: _parameters(body) or None, _parameters_text),
    ),
    "PowerDeliveryReq": (
        Field("ev_processing", "EVProcessing", WORD, quiet=("Finished",)),
        Derived("control_mode", lambda body: _control_mode(body.get("EVPowerProfile", {})), str),
        Derived("profile_max_power_w", _profile_power, _watts("profile up to")),
        Field("channel", "BPT_ChannelSelection", WORD),
    ),
    "PowerDeliveryRes": (STATUS,),
    "SessionStopReq": (
        Field("termination_code", "EVTerminationCode", TEXT, "code"),
        Field("termination_explanation", "EVTerminationExplanation", TEXT, "because"),
    ),
    "CertificateInstallationReq": (
        chain("certificates", "OEMProvisioningCertificateChain", "the OEM chain"),
        listed("emaids", "EMAID", "PrioritizedEMAIDs/EMAID", printable),
        Field("max_contract_chains", "MaximumContractCertificateChains", NUMBER, "contracts at most"),
    ),
    "CertificateInstallationRes": (
        PROCESSING,
        chain("certificates", "SignedInstallationData/ContractCertificateChain", "the contract chain"),
        chain("provider_certificates", "CPSCertificateChain", "the provider's chain"),
        Field("remaining_contract_chains", "RemainingContractCertificateChains", NUMBER, "contracts left"),
    ),
}

OWN: dict[str, tuple[Row, ...]] = {
    "AuthorizationSetupReq": (),
    "AuthorizationSetupRes": (
        CODE,
        listed("payment_options", "offers", "AuthorizationServices"),
        Field("certificate_installation", "CertificateInstallationService", MARK, "installs certificates",
              (False,)),
        Field("gen_challenge", "PnC_ASResAuthorizationMode/GenChallenge", TEXT, "challenge"),
        listed("providers", "providers", "PnC_ASResAuthorizationMode/SupportedProviders/ProviderID",
               printable),
    ),
    "ServiceSelectionReq": (
        Derived("service", _selected, str),
        Derived("other_services", _services("SelectedVASList/SelectedService"),
                lambda found: f"also {', '.join(found)}"),
    ),
    "ServiceSelectionRes": CODE_ONLY,
    "ScheduleExchangeReq": (
        *MODE,
        *inside_any(("Scheduled_SEReqControlMode", "Dynamic_SEReqControlMode"), (
            *NEEDS,
            Derived("offers_energy", lambda body: True if "EVEnergyOffer" in body else None,
                    lambda _: "offers energy"),
        )),
        Field("max_schedule_entries", "MaximumSupportingPoints", NUMBER, "schedule points"),
    ),
    "ScheduleExchangeRes": (
        CODE,
        PROCESSING,
        Field("go_to_pause", "GoToPause", MARK, "go to pause", (False,)),
        *MODE,
        counted("schedules", "Scheduled_SEResControlMode/ScheduleTuple", "schedules"),
        Derived("schedule_max_power_w", _schedule_power, _watts("schedule up to")),
        Inside("Dynamic_SEResControlMode", NEEDS),
        Derived("prices", _prices, lambda found: f"prices {', '.join(found)}"),
    ),
    "MeteringConfirmationReq": (
        Inside("SignedMeteringData", (METER, Derived("control_mode", _control_mode, str), RECEIPT)),
    ),
    "MeteringConfirmationRes": CODE_ONLY,
    "VehicleCheckInReq": (
        Field("check_in", "EVCheckInStatus", WORD),
        Field("parking_method", "ParkingMethod", WORD),
        Field("vehicle_frame", "VehicleFrame", NUMBER, "frame"),
        Field("device_offset", "DeviceOffset", NUMBER, "device offset"),
        Field("vehicle_travel", "VehicleTravel", NUMBER, "travel"),
    ),
    "VehicleCheckInRes": (
        CODE,
        Field("parking_space", "ParkingSpace", NUMBER, "space"),
        Field("device_location", "DeviceLocation", NUMBER, "device at"),
        Field("target_distance", "TargetDistance", NUMBER, "distance"),
    ),
    "VehicleCheckOutReq": (
        Field("check_out", "EVCheckOutStatus", WORD),
        Field("check_out_time_s", "CheckOutTime", NUMBER, "at"),
    ),
    "VehicleCheckOutRes": (CODE, Field("check_out", "EVSECheckOutStatus", WORD)),

    "DC_ChargeParameterDiscoveryReq": (
        *MODE[1:],
        *inside_any(_transfer_modes("DC", "Req"), (
            *limits("EV"), Field("target_soc_percent", "TargetSOC", PERCENT, "target SoC"))),
    ),
    "DC_ChargeParameterDiscoveryRes": (
        CODE, *MODE[1:], *inside_any(_transfer_modes("DC", "Res"), limits("EVSE"))),
    "DC_CableCheckReq": (),
    "DC_CableCheckRes": (CODE, PROCESSING),
    "DC_PreChargeReq": (EV_PROCESSING, TARGET, EV_VOLTAGE),
    "DC_PreChargeRes": (CODE, PRESENT),
    "DC_ChargeLoopReq": (
        *inside_any(loop_modes("DC", "Req"), (TARGET,)), EV_VOLTAGE, DISPLAY, *MODE,
        *inside_any(loop_modes("DC", "Req"), (*NEEDS, *limits("EV"))), METER_WANTED,
    ),
    "DC_ChargeLoopRes": (
        CODE, PRESENT, REACHED, STATUS, *MODE,
        *inside_any(loop_modes("DC", "Res"), (*limits("EVSE"), *NEEDS)), METER, RECEIPT,
    ),
    "DC_WeldingDetectionReq": (EV_PROCESSING,),
    "DC_WeldingDetectionRes": (CODE, PRESENT),

    "AC_ChargeParameterDiscoveryReq": (
        *MODE[1:], *inside_any(_transfer_modes("AC", "Req"), ac_limits("EV"))),
    "AC_ChargeParameterDiscoveryRes": (
        CODE, *MODE[1:],
        *inside_any(_transfer_modes("AC", "Res"), (*ac_limits("EVSE"), *ac_power("EVSE", "present")))),
    "AC_ChargeLoopReq": (
        *inside_any(loop_modes("AC", "Req"), ac_power("EV", "present")), DISPLAY, *MODE,
        *inside_any(loop_modes("AC", "Req"), (*NEEDS, *ac_limits("EV"))), METER_WANTED,
    ),
    "AC_ChargeLoopRes": (
        CODE, STATUS,
        *inside_any(loop_modes("AC", "Res"), (
            *ac_power("EVSE", "present"), *ac_power("EVSE", "target"), *NEEDS)),
        Field("target_frequency_hz", "EVSETargetFrequency", FREQUENCY, "target"), *MODE, METER, RECEIPT,
    ),

    "WPT_FinePositioningSetupReq": (
        EV_PROCESSING,
        listed("positioning_methods", "positioning by",
               "EVDeviceFinePositioningMethodList/WPT_FinePositioningMethod"),
        listed("pairing_methods", "pairing by", "EVDevicePairingMethodList/WPT_PairingMethod"),
        listed("alignment_methods", "alignment by",
               "EVDeviceAlignmentCheckMethodList/WPT_AlignmentCheckMethod"),
        Field("natural_offset_mm", "NaturalOffset", MILLIMETRES, "offset"),
    ),
    "WPT_FinePositioningSetupRes": (
        CODE,
        listed("positioning_methods", "positioning by",
               "PrimaryDeviceFinePositioningMethodList/WPT_FinePositioningMethod"),
        listed("pairing_methods", "pairing by", "PrimaryDevicePairingMethodList/WPT_PairingMethod"),
        listed("alignment_methods", "alignment by",
               "PrimaryDeviceAlignmentCheckMethodList/WPT_AlignmentCheckMethod"),
        Field("natural_offset_mm", "NaturalOffset", MILLIMETRES, "offset"),
    ),
    "WPT_FinePositioningReq": (EV_PROCESSING, EV_RESULT),
    "WPT_FinePositioningRes": (CODE, PROCESSING),
    "WPT_PairingReq": (EV_PROCESSING, EV_RESULT, OBSERVED),
    "WPT_PairingRes": (
        CODE, PROCESSING, OBSERVED,
        counted("other_chargers", "AlternativeSECCList/AlternativeSECC", "other chargers"),
    ),
    "WPT_ChargeParameterDiscoveryReq": (
        Group("max", (Field("max_power_w", "EVPCMaxReceivablePower", POWER),)),
        Field("min_ground_clearance_mm", "SDMinGroundClearence", MILLIMETRES, "clearance"),
        Field("max_ground_clearance_mm", "SDMaxGroundClearence", MILLIMETRES, "to"),
        Field("natural_frequency_khz", "EVPCNaturalFrequency", KILOHERTZ, "natural frequency"),
        Field("local_control", "EVPCDeviceLocalControl", BOOLEAN, "local control"),
    ),
    "WPT_ChargeParameterDiscoveryRes": (
        CODE, Field("power_class", "PDInputPowerClass", WORD),
        Group("max", (Field("max_power_w", "SDMaxOutputPower", POWER),
                      Field("max_coil_current_a", "PDMaxCoilCurrent", CURRENT, "coil"))),
        Group("min", (Field("min_power_w", "SDMinOutputPower", POWER),
                      Field("min_coil_current_a", "PDMinCoilCurrent", CURRENT, "coil"))),
        Field("min_ground_clearance_mm", "SDMinGroundClearanceSupport", MILLIMETRES, "clearance"),
        Field("max_ground_clearance_mm", "SDMaxGroundClearanceSupport", MILLIMETRES, "to"),
    ),
    "WPT_AlignmentCheckReq": (
        EV_PROCESSING, EV_RESULT,
        Field("target_coil_current_a", "TargetCoilCurrent", CURRENT, "target coil")),
    "WPT_AlignmentCheckRes": (
        CODE, PROCESSING, Field("transmitted_power_w", "PowerTransmitted", POWER, "transmitted"),
        Field("supply_current_a", "SupplyDeviceCurrent", CURRENT, "supply")),
    "WPT_ChargeLoopReq": (
        Field("target_power_w", "EVPCPowerRequest", POWER, "target"),
        Field("present_power_w", "EVPCPowerOutput", POWER, "present"),
        Field("ev_diagnostics", "EVPCChargeDiagnostics", WORD, quiet=("EVPCNoIssue",)),
        Field("frequency_khz", "EVPCOperatingFrequency", KILOHERTZ, "at"),
        Inside("EVPCPowerControlParameter", (
            Field("target_coil_current_a", "EVPCCoilCurrentRequest", CURRENT, "target coil"),
            Field("coil_current_a", "EVPCCoilCurrentInformation", CURRENT, "coil"),
            Field("output_current_a", "EVPCCurrentOutputInformation", CURRENT, "output"),
            Field("output_voltage_v", "EVPCVoltageOutputInformation", VOLTAGE),
        )),
        DISPLAY, METER_WANTED,
    ),
    "WPT_ChargeLoopRes": (
        CODE, Field("target_power_w", "EVPCPowerRequest", POWER, "target"),
        Field("input_power_w", "SDPowerInput", POWER, "input"),
        Group("max", (Field("max_power_w", "SPCMaxOutputPowerLimit", POWER),)),
        Group("min", (Field("min_power_w", "SPCMinOutputPowerLimit", POWER),)),
        Field("diagnostics", "SPCChargeDiagnostics", WORD, quiet=("SPCNoIssue",)),
        Field("frequency_khz", "SPCOperatingFrequency", KILOHERTZ, "at"),
        Field("coil_current_a", "SPCPowerControlParameter/SPCPrimaryDeviceCoilCurrentInformation", CURRENT,
              "coil"),
        STATUS, METER, RECEIPT,
    ),

    "ACDP_VehiclePositioningReq": (
        Field("ev_moves", "EVMobilityStatus", BOOLEAN, "EVMobilityStatus"),
        Field("ev_positioning", "EVPositioningSupport", BOOLEAN, "EVPositioningSupport"),
    ),
    "ACDP_VehiclePositioningRes": (
        CODE, PROCESSING, Field("in_position", "EVInChargePosition", BOOLEAN, "in position"),
        Derived("position", _position, _position_text),
    ),
    "ACDP_ConnectReq": (Field("ev_device", "EVElectricalChargingDeviceStatus", WORD),),
    "ACDP_ConnectRes": (
        CODE, PROCESSING, Field("evse_device", "EVSEElectricalChargingDeviceStatus", WORD),
        Field("mechanics", "EVSEMechanicalChargingDeviceStatus", WORD),
    ),
    "ACDP_SystemStatusReq": (Inside("EVTechnicalStatus", (
        Field("soc_percent", "EVSOC", PERCENT, "SoC"),
        Field("ev_ready", "EVReadyToCharge", BOOLEAN, "EVReadyToCharge"),
        Field("ev_error_code", "EVErrorCode", WORD, quiet=("OK_NoEVError",)),
        Field("ev_immobilized", "EVImmobilized", BOOLEAN, "immobilized"),
        Field("cp_state", "EVCPStatus", WORD),
        Field("wlan_strength_dbm", "EVWLANStrength", SIGNAL, "WLAN"),
        Field("ev_timeout", "EVTimeout", MARK, "timeout", (False,)),
    )),),
    "ACDP_SystemStatusRes": (
        CODE, Field("mechanics", "EVSEMechanicalChargingDeviceStatus", WORD),
        Field("isolation", "EVSEIsolationStatus", WORD, "isolation"),
        Field("evse_ready", "EVSEReadyToCharge", BOOLEAN, "ready"),
        Field("evse_disabled", "EVSEDisabled", MARK, "disabled", (False,)),
        Field("utility_interrupt", "EVSEUtilityInterruptEvent", MARK, "utility interrupt", (False,)),
        Field("emergency_shutdown", "EVSEEmergencyShutdown", MARK, "emergency shutdown", (False,)),
        Field("malfunction", "EVSEMalfunction", MARK, "malfunction", (False,)),
        Field("in_position", "EVInChargePosition", BOOLEAN, "in position"),
    ),
}
OWN["ACDP_DisconnectReq"], OWN["ACDP_DisconnectRes"] = OWN["ACDP_ConnectReq"], OWN["ACDP_ConnectRes"]
