"""What `make demo` shows without a recording: a few messages through the codec and back."""

import json
import sys

from exiConnector import ExiConnector, Message
from plc.errors import PyPlcError

HEADER = {"SessionID": "0102030405060708"}


def amount(value: int, unit: str) -> Message:
    """A PhysicalValueType of DIN 70121."""
    return {"Multiplier": 0, "Unit": unit, "Value": value}


EV_STATUS = {"EVReady": True, "EVErrorCode": "NO_ERROR", "EVRESSSOC": 55}
EVSE_STATUS = {"EVSEIsolationStatus": "Valid", "EVSEStatusCode": "EVSE_Ready",
               "NotificationMaxDelay": 0, "EVSENotification": "None"}

# (who speaks, schema, message): the handshake and one round of the charging loop.
TALK: list[tuple[str, str, Message]] = [
    ("car", "app", {"supportedAppProtocolReq": {"AppProtocol": [{
        "ProtocolNamespace": "urn:din:70121:2012:MsgDef", "VersionNumberMajor": 2, "VersionNumberMinor": 0,
        "SchemaID": 1, "Priority": 1}]}}),
    ("charger", "app", {"supportedAppProtocolRes": {
        "ResponseCode": "OK_SuccessfulNegotiation", "SchemaID": 1}}),
    ("car", "din", {"V2G_Message": {"Header": HEADER, "Body": {"CurrentDemandReq": {
        "DC_EVStatus": EV_STATUS, "EVTargetCurrent": amount(97, "A"), "ChargingComplete": False,
        "EVTargetVoltage": amount(396, "V")}}}}),
    ("charger", "din", {"V2G_Message": {"Header": HEADER, "Body": {"CurrentDemandRes": {
        "ResponseCode": "OK", "DC_EVSEStatus": EVSE_STATUS, "EVSEPresentVoltage": amount(394, "V"),
        "EVSEPresentCurrent": amount(96, "A"), "EVSECurrentLimitAchieved": False,
        "EVSEVoltageLimitAchieved": False, "EVSEPowerLimitAchieved": False}}}}),
]


def main() -> int:
    """Encode and decode the talk; returns the exit code."""
    print("Four messages of a charging session: the bytes that our own encoder makes of them, and what our\n"
          "decoder reads in these bytes.  No car, charger or recording takes part; to see a recording:\n"
          "make demo CAPTURE=FILE\n")
    try:
        with ExiConnector() as codec:
            for speaker, schema, message in TALK:
                exi = codec.encode(schema, message)
                decoded = codec.decode(schema, exi)
                print(f"{speaker:8} {schema:4} {exi.hex()}\n{json.dumps(decoded)}\n")
                if decoded != message:
                    print("This is not what was encoded.", file=sys.stderr)
                    return 1
    except PyPlcError as error:
        print(f"demo: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
