"""What car and charger say to each other, whatever the protocol: one frozen record a message.

Names are those of ISO 15118-2; DIN 70121 calls AuthorizationReq ContractAuthenticationReq and
PaymentServiceSelectionReq ServicePaymentSelectionReq.  Values are in V, A, W, Wh, s and %, whatever
multiplier they came with.  None: not said.  Response codes and other words are those of ISO 15118-2.
"""

from __future__ import annotations

from plc.errors import PyPlcError
from plc.record import record


class SessionError(PyPlcError):
    """A message that cannot be read or written.  message and session_id: as far as they could be read."""

    def __init__(self, where: str, got: object, want: str, message: str | None = None,
                 session_id: bytes | None = None) -> None:
        self.where = where
        self.got = got
        self.want = want
        self.message = message
        self.session_id = session_id
        shown = "nothing" if got is None else repr(got)
        super().__init__(f"{where}: got {shown[:80]}, want {want}")


# --- parts of messages


@record
class DcEvStatus:
    """The conditioning fields exist in DIN 70121 only."""

    is_ready: bool
    error_code: str = "NO_ERROR"
    soc_percent: int
    cabin_conditioning: bool | None = None
    ress_conditioning: bool | None = None


@record
class DcEvseStatus:
    """isolation: Invalid, Valid, Warning, Fault (or No_IMD, in ISO 15118-2)."""

    status_code: str
    isolation: str | None = None
    notification: str = "None"
    notification_max_delay_s: int = 0


@record
class AcEvseStatus:
    """power_switch_closed exists in DIN 70121 only, and is required there."""

    rcd: bool
    notification: str = "None"
    notification_max_delay_s: int = 0
    power_switch_closed: bool | None = None


@record
class Service:
    service_id: int
    is_free: bool
    category: str
    name: str | None = None
    scope: str | None = None


@record
class ChargeService:
    """energy_transfer_modes: exactly one in DIN 70121, 1 to 6 in ISO 15118-2."""

    service_id: int
    is_free: bool
    energy_transfer_modes: tuple[str, ...]
    category: str = "EVCharging"
    name: str | None = None
    scope: str | None = None


@record
class SelectedService:
    service_id: int
    parameter_set_id: int | None = None


@record
class Parameter:
    """Exactly one value is given."""

    name: str
    bool_value: bool | None = None
    byte_value: int | None = None
    short_value: int | None = None
    int_value: int | None = None
    text_value: str | None = None


@record
class ParameterSet:
    parameter_set_id: int
    parameters: tuple[Parameter, ...]


@record
class DcEvChargeParameter:
    """energy_capacity_wh, full_soc_percent, ...: a 0 is often said for "unknown"."""

    status: DcEvStatus
    max_current_a: float
    max_voltage_v: float
    max_power_w: float | None = None
    energy_capacity_wh: float | None = None
    energy_request_wh: float | None = None
    full_soc_percent: int | None = None
    bulk_soc_percent: int | None = None
    departure_time_s: int | None = None


@record
class AcEvChargeParameter:
    energy_amount_wh: float
    max_voltage_v: float
    max_current_a: float
    min_current_a: float
    departure_time_s: int | None = None


@record
class PMaxEntry:
    """power_w in DIN 70121: a whole number up to 32767, and on the road often nonsense."""

    start_s: int
    power_w: float
    duration_s: int | None = None


@record
class SaScheduleTuple:
    sa_schedule_tuple_id: int
    p_max_schedule: tuple[PMaxEntry, ...]


@record
class DcEvseChargeParameter:
    """max_power_w is required in ISO 15118-2."""

    status: DcEvseStatus
    max_current_a: float
    max_voltage_v: float
    min_current_a: float
    min_voltage_v: float
    peak_current_ripple_a: float
    max_power_w: float | None = None
    current_regulation_tolerance_a: float | None = None
    energy_to_be_delivered_wh: float | None = None


@record
class AcEvseChargeParameter:
    """min_current_a exists in DIN 70121 only, and is required there."""

    status: AcEvseStatus
    nominal_voltage_v: float
    max_current_a: float
    min_current_a: float | None = None


@record
class ProfileEntry:
    """max_phases exists in ISO 15118-2 only."""

    start_s: int
    max_power_w: float
    max_phases: int | None = None


@record
class DcEvPowerDeliveryParameter:
    status: DcEvStatus
    charging_complete: bool
    bulk_charging_complete: bool | None = None


@record
class MeterInfo:
    """reading_wh: a whole number in ISO 15118-2.  read_at_s: since 1970."""

    meter_id: str
    reading_wh: float | None = None
    status: int | None = None
    read_at_s: int | None = None


# --- setup


@record
class SessionSetupReq:
    evcc_id: bytes


@record
class SessionSetupRes:
    """evse_id: any bytes in DIN 70121, text of 7 to 37 characters in ISO 15118-2.  now_s: since 1970."""

    response_code: str
    evse_id: bytes
    now_s: int | None = None


@record
class ServiceDiscoveryReq:
    service_scope: str | None = None
    service_category: str | None = None


@record
class ServiceDiscoveryRes:
    response_code: str
    payment_options: tuple[str, ...]
    charge_service: ChargeService
    services: tuple[Service, ...] | None = None


@record
class ServiceDetailReq:
    service_id: int


@record
class ServiceDetailRes:
    response_code: str
    service_id: int
    parameter_sets: tuple[ParameterSet, ...] | None = None


@record
class PaymentServiceSelectionReq:
    selected_payment_option: str
    selected_services: tuple[SelectedService, ...]


@record
class PaymentServiceSelectionRes:
    response_code: str


@record
class PaymentDetailsReq:
    """Plug and charge; the certificates are not read."""

    contract_id: str


@record
class PaymentDetailsRes:
    """gen_challenge: base64 of 16 bytes in ISO 15118-2, any text in DIN 70121."""

    response_code: str
    gen_challenge: str
    now_s: int


@record
class CertificateInstallationReq:
    """Plug and charge, of which we have nothing; what stands in it is not read."""


@record
class CertificateInstallationRes:
    """A refusal: the certificates that the schema requires are empty."""

    response_code: str


@record
class CertificateUpdateReq:
    """Plug and charge, of which we have nothing; what stands in it is not read."""


@record
class CertificateUpdateRes:
    """A refusal: the certificates that the schema requires are empty."""

    response_code: str


@record
class AuthorizationReq:
    gen_challenge: str | None = None


@record
class AuthorizationRes:
    response_code: str
    processing: str


@record
class ChargeParameterDiscoveryReq:
    """One of dc and ac is given."""

    energy_transfer_mode: str
    dc: DcEvChargeParameter | None = None
    ac: AcEvChargeParameter | None = None
    max_entries_sa_schedule_tuple: int | None = None


@record
class ChargeParameterDiscoveryRes:
    """One of dc and ac is given."""

    response_code: str
    processing: str
    sa_schedules: tuple[SaScheduleTuple, ...] | None = None
    dc: DcEvseChargeParameter | None = None
    ac: AcEvseChargeParameter | None = None


# --- DC


@record
class CableCheckReq:
    ev_status: DcEvStatus


@record
class CableCheckRes:
    response_code: str
    evse_status: DcEvseStatus
    processing: str


@record
class PreChargeReq:
    ev_status: DcEvStatus
    target_voltage_v: float
    target_current_a: float


@record
class PreChargeRes:
    response_code: str
    evse_status: DcEvseStatus
    present_voltage_v: float


@record
class CurrentDemandReq:
    ev_status: DcEvStatus
    target_voltage_v: float
    target_current_a: float
    charging_complete: bool = False
    bulk_charging_complete: bool | None = None
    max_voltage_v: float | None = None
    max_current_a: float | None = None
    max_power_w: float | None = None
    remaining_time_to_full_soc_s: float | None = None
    remaining_time_to_bulk_soc_s: float | None = None


@record
class CurrentDemandRes:
    """evse_id and sa_schedule_tuple_id are required in ISO 15118-2 and do not exist in DIN 70121."""

    response_code: str
    evse_status: DcEvseStatus
    present_voltage_v: float
    present_current_a: float
    current_limit_achieved: bool = False
    voltage_limit_achieved: bool = False
    power_limit_achieved: bool = False
    max_voltage_v: float | None = None
    max_current_a: float | None = None
    max_power_w: float | None = None
    evse_id: bytes | None = None
    sa_schedule_tuple_id: int | None = None
    meter_info: MeterInfo | None = None
    receipt_required: bool | None = None


@record
class WeldingDetectionReq:
    ev_status: DcEvStatus


@record
class WeldingDetectionRes:
    response_code: str
    evse_status: DcEvseStatus
    present_voltage_v: float


# --- AC


@record
class ChargingStatusReq:
    pass


@record
class ChargingStatusRes:
    response_code: str
    evse_id: bytes
    sa_schedule_tuple_id: int
    evse_status: AcEvseStatus
    max_current_a: float | None = None
    meter_info: MeterInfo | None = None
    receipt_required: bool | None = None


# --- both


@record
class PowerDeliveryReq:
    """charge_progress: Start, Stop, or Renegotiate (ISO 15118-2 only).

    sa_schedule_tuple_id is required in ISO 15118-2; DIN 70121 says it only together with a charging profile.
    """

    charge_progress: str
    sa_schedule_tuple_id: int | None = None
    charging_profile: tuple[ProfileEntry, ...] | None = None
    dc: DcEvPowerDeliveryParameter | None = None


@record
class PowerDeliveryRes:
    """One of dc and ac is given."""

    response_code: str
    dc: DcEvseStatus | None = None
    ac: AcEvseStatus | None = None


@record
class MeteringReceiptReq:
    session_id: bytes
    meter_info: MeterInfo
    sa_schedule_tuple_id: int | None = None


@record
class MeteringReceiptRes:
    """One of dc and ac is given; ac in DIN 70121."""

    response_code: str
    dc: DcEvseStatus | None = None
    ac: AcEvseStatus | None = None


@record
class SessionStopReq:
    """charging_session: Terminate, or Pause (ISO 15118-2 only)."""

    charging_session: str = "Terminate"


@record
class SessionStopRes:
    response_code: str


Request = (
    SessionSetupReq | ServiceDiscoveryReq | ServiceDetailReq | PaymentServiceSelectionReq | PaymentDetailsReq
    | CertificateInstallationReq | CertificateUpdateReq | AuthorizationReq | ChargeParameterDiscoveryReq
    | CableCheckReq | PreChargeReq | CurrentDemandReq | WeldingDetectionReq | ChargingStatusReq
    | PowerDeliveryReq | MeteringReceiptReq | SessionStopReq
)  # fmt: skip
Response = (
    SessionSetupRes | ServiceDiscoveryRes | ServiceDetailRes | PaymentServiceSelectionRes | PaymentDetailsRes
    | CertificateInstallationRes | CertificateUpdateRes | AuthorizationRes | ChargeParameterDiscoveryRes
    | CableCheckRes | PreChargeRes | CurrentDemandRes | WeldingDetectionRes | ChargingStatusRes
    | PowerDeliveryRes | MeteringReceiptRes | SessionStopRes
)  # fmt: skip
Record = Request | Response
