"""Rows: receipts for the meter reading, which the car gives when the charger asks, and no sooner."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from plc.session import records as r
from plc.session.quirks import ChargerQuirks
from tests.faults import faults as f
from tests.faults.case import REST_MS, Case
from tests.faults.faults import Change, OnMessage

LOOPS = {"iso2": "CurrentDemand", "ac": "ChargingStatus"}
METER = {"MeterID": "meter", "MeterReading": 1234}
ASKS = f.content(MeterInfo=METER, ReceiptRequired=True)
UNASKED = r.MeteringReceiptReq(session_id=bytes(8), meter_info=r.MeterInfo(meter_id="meter"))
# Our charger never asks by itself, and accepts none that it has not asked for.
ACCEPTS = {"quirks": ChargerQuirks(accepts_unasked_receipt=True)}


def asked_for(case: Case) -> Case:
    """A case at this message with a charger that asks for the receipt, and takes it."""
    is_at_receipt = isinstance(case.fault, OnMessage) and case.fault.name.startswith("MeteringReceipt")
    if not is_at_receipt or case.group == "receipt":
        return case
    return replace(case, also=_asking(case.kind), evse={**ACCEPTS, **case.evse})


def _asking(kind: str) -> OnMessage:
    return OnMessage(name=f"{LOOPS[kind]}Res", nth=5, times=1, change=ASKS)


def _with_own_id(change: Change) -> Change:
    """The receipt names its session a second time: rightly."""
    def changed(message: dict[str, object]) -> dict[str, object]:
        own_id = message["V2G_Message"]["Header"]["SessionID"]    # type: ignore[index]
        return f.content(SessionID=own_id)(change(message))
    return changed


def receipts() -> Iterator[Case]:
    for kind, loop in LOOPS.items():
        unasked = f.instead("iso2", UNASKED)
        yield Case(group="receipt", name="asked for and given", kind=kind, fault=_asking(kind), evse=ACCEPTS,
                   car="user_stop", charger="car_stopped", answer=("MeteringReceiptRes", "OK"), rest_ms=None)
        yield Case(group="receipt", name="asked for without a meter", kind=kind, evse=ACCEPTS,
                   fault=OnMessage(name=f"{loop}Res", nth=5, times=1, change=f.both(
                       ASKS, f.content(MeterInfo=None))),
                   car="user_stop", charger="car_stopped", rest_ms=None)
        yield Case(group="receipt", name="for another session", kind=kind, also=_asking(kind), evse=ACCEPTS,
                   fault=OnMessage(name="MeteringReceiptReq", change=f.content(SessionID="deadbeefdeadbeef")),
                   car="response_failed", charger="wrong_session_id",
                   answer=("MeteringReceiptRes", "FAILED_UnknownSession"), rest_ms=REST_MS["loop"])
        yield Case(group="receipt", name="not asked for", kind=kind,
                   fault=OnMessage(name=f"{loop}Req", nth=5, times=1, change=_with_own_id(unasked)),
                   car="wrong_order", charger="wrong_order", says="MeteringReceiptReq came while",
                   answer=("MeteringReceiptRes", "FAILED_SequenceError"), rest_ms=REST_MS["loop"])
