"""The schemas of the protocols: their names, how the handshake chooses them, which messages they have."""

from __future__ import annotations

from typing import NamedTuple


class Schema(NamedTuple):
    """One schema of the codec.

    namespace: by which supportedAppProtocol chooses it, "" where it comes along with others.
    messages: names without Req and Res; each has both.  is_enveloped: they stand in V2G_Message.
    """

    title: str
    namespace: str
    messages: tuple[str, ...]
    is_enveloped: bool = False


_BOTH_OF_FIRST_GENERATION = (
    "SessionSetup", "ServiceDiscovery", "ServiceDetail", "PaymentDetails", "ChargeParameterDiscovery",
    "PowerDelivery", "ChargingStatus", "MeteringReceipt", "SessionStop", "CertificateUpdate",
    "CertificateInstallation", "CableCheck", "PreCharge", "CurrentDemand", "WeldingDetection",
)

SCHEMAS = {
    "app": Schema("handshake", "", ("supportedAppProtocol",)),
    "din": Schema("DIN 70121", "urn:din:70121:2012:MsgDef",
                  (*_BOTH_OF_FIRST_GENERATION, "ServicePaymentSelection", "ContractAuthentication"), True),
    "iso2": Schema("ISO 15118-2", "urn:iso:15118:2:2013:MsgDef",
                   (*_BOTH_OF_FIRST_GENERATION, "PaymentServiceSelection", "Authorization"), True),
    "iso20_common": Schema("ISO 15118-20", "", (
        "SessionSetup", "AuthorizationSetup", "Authorization", "ServiceDiscovery", "ServiceDetail",
        "ServiceSelection", "ScheduleExchange", "PowerDelivery", "MeteringConfirmation", "SessionStop",
        "CertificateInstallation", "VehicleCheckIn", "VehicleCheckOut")),
    "iso20_ac": Schema("ISO 15118-20 AC", "urn:iso:std:iso:15118:-20:AC",
                       ("AC_ChargeParameterDiscovery", "AC_ChargeLoop")),
    "iso20_dc": Schema("ISO 15118-20 DC", "urn:iso:std:iso:15118:-20:DC", (
        "DC_ChargeParameterDiscovery", "DC_CableCheck", "DC_PreCharge", "DC_ChargeLoop",
        "DC_WeldingDetection")),
    "iso20_wpt": Schema("ISO 15118-20 WPT", "urn:iso:std:iso:15118:-20:WPT", (
        "WPT_FinePositioningSetup", "WPT_FinePositioning", "WPT_Pairing", "WPT_ChargeParameterDiscovery",
        "WPT_AlignmentCheck", "WPT_ChargeLoop")),
    "iso20_acdp": Schema("ISO 15118-20 ACDP", "urn:iso:std:iso:15118:-20:ACDP", (
        "ACDP_VehiclePositioning", "ACDP_Connect", "ACDP_Disconnect", "ACDP_SystemStatus")),
}

SCHEMA_OF_NAMESPACE = {schema.namespace: name for name, schema in SCHEMAS.items() if schema.namespace}


def both(names: tuple[str, ...]) -> frozenset[str]:
    """Request and response of each."""
    return frozenset(name + kind for name in names for kind in ("Req", "Res"))


# The root elements that a message of a schema may have.
ROOTS = {name: frozenset(("V2G_Message",)) if schema.is_enveloped else both(schema.messages)
         for name, schema in SCHEMAS.items()}

# What two sides say on the side stream on which a schedule is renegotiated.  ISO 15118-20 8.6.5.1.
RENEGOTIATION = both(("AC_ChargeParameterDiscovery", "DC_ChargeParameterDiscovery",
                      "WPT_ChargeParameterDiscovery", "ScheduleExchange", "PowerDelivery"))


def is_second_generation(schema: str | None) -> bool:
    """Whether this is one of the schemas of ISO 15118-20."""
    return schema is not None and schema.startswith("iso20")
