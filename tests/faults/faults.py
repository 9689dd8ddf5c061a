"""What can be done to a session: to a message that is sent, or at a phase that is reached.

    OnMessage("CableCheckRes", change=response_code("FAILED"))
    OnMessage("PreChargeRes", is_lost=True)
    InPhase("car", "CURRENT_DEMAND", act=..., after_ms=100)

These are values; Injector carries one out in one bench and knows whether and when that really happened.
"""

from __future__ import annotations

import os
import signal
from collections import Counter
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from exiConnector import ExiConnector
from plc.errors import CodecGone
from plc.session.machine import PROTOCOLS
from tests.faults.bench import Bench, Packet, content_of

Act = Callable[[Bench], object]
Change = Callable[[dict[str, Any]], dict[str, Any]]


@dataclass(frozen=True, kw_only=True)
class OnMessage:
    """Done when this message is sent for the nth time, and `times` times (0: from then on, always).

    change: gets a copy of the message and gives the one to send.  exi, parts: change its bytes, those of the
    message and those of TCP.  after_ms: it arrives so long after the request was sent that it answers.
    act: done in place of sending if is_lost, else besides.
    """

    name: str
    nth: int = 1
    times: int = 0
    change: Change | None = None
    exi: Callable[[bytes], bytes] | None = None
    parts: Callable[[bytes], list[bytes]] | None = None
    is_lost: bool = False
    after_ms: int | None = None
    act: Act | None = None


@dataclass(frozen=True, kw_only=True)
class InPhase:
    """Done when this side's session has been in this phase, for the first time, for after_ms."""

    who: str
    name: str
    act: Act
    after_ms: int = 0


class Injector:
    """See the module.  also: what is done besides, and need not happen."""

    def __init__(self, what: OnMessage | InPhase, also: OnMessage | None = None) -> None:
        self.what = what
        self.also = Injector(also) if also else None
        self.injected_ms: int | None = None
        self._counts: Counter[str] = Counter()

    def _inject(self, bench: Bench) -> None:
        if self.injected_ms is None:
            self.injected_ms = bench.now_ms

    def message(self, bench: Bench, packet: Packet) -> None:
        if self.also is not None:
            self.also.message(bench, packet)
        self._counts[packet.name] += 1
        if (what := self._applies(packet)) is None or what.change is None:
            return
        packet.message = what.change(deepcopy(packet.message))
        self._inject(bench)

    def stream(self, bench: Bench, packet: Packet) -> None:
        if (what := self._applies(packet)) is None:
            return
        self._inject(bench)
        if what.exi is not None:
            exi = what.exi(packet.exi)
            assert exi != packet.exi, "the fault changes nothing"
            packet.parts = [packet.parts[0][:4] + len(exi).to_bytes(4, "big") + exi]
        if what.parts is not None:
            packet.parts = what.parts(packet.parts[0])
        if what.after_ms is not None:
            packet.delay_ms = bench.asked_ms[packet.name[:-3]] + what.after_ms - bench.now_ms
            self.injected_ms = bench.asked_ms[packet.name[:-3]]
        if what.is_lost:
            packet.parts = []
        if what.act is not None:
            what.act(bench)

    def _applies(self, packet: Packet) -> OnMessage | None:
        what = self.what
        if not isinstance(what, OnMessage) or what.name != packet.name:
            return None
        beyond = self._counts[packet.name] - what.nth
        return what if beyond >= 0 and (what.times == 0 or beyond < what.times) else None

    def phase(self, bench: Bench, who: str, name: str) -> None:
        what = self.what
        if isinstance(what, InPhase) and (what.who, what.name) == (who, name) and not self._counts[name]:
            self._counts[name] += 1
            bench.post(what.after_ms, lambda: self._act(bench, what.act))

    def _act(self, bench: Bench, act: Act) -> None:
        self._inject(bench)
        act(bench)


# --- changes of messages


def content(**values: Any) -> Change:
    """Other values in the body; a_b__c stands for c within a_b, and None takes it away."""
    def change(message: dict[str, Any]) -> dict[str, Any]:
        for path, value in values.items():
            *way, last = path.split("__")
            inner = content_of(message)
            for step in way:
                inner = inner[step]
            if value is None:
                del inner[last]
            else:
                inner[last] = value
        return message
    return change


def response_code(code: str) -> Change:
    return content(ResponseCode=code)


def _status_in(message: dict[str, Any]) -> dict[str, Any]:
    inner = content_of(message)
    inner = inner.get("DC_EVSEChargeParameter") or inner.get("AC_EVSEChargeParameter") or inner
    status: dict[str, Any] = inner.get("DC_EVSEStatus") or inner["AC_EVSEStatus"]
    return status


def evse_status(**values: Any) -> Change:
    """Other values in the EVSE status, wherever it stands in this message."""
    def change(message: dict[str, Any]) -> dict[str, Any]:
        _status_in(message).update(values)
        return message
    return change


def ev_error(code: str) -> Change:
    def change(message: dict[str, Any]) -> dict[str, Any]:
        inner = content_of(message)
        inner = inner.get("DC_EVChargeParameter") or inner.get("DC_EVPowerDeliveryParameter") or inner
        inner["DC_EVStatus"]["EVErrorCode"] = code
        return message
    return change


def session_id(value: str) -> Change:
    def change(message: dict[str, Any]) -> dict[str, Any]:
        message["V2G_Message"]["Header"]["SessionID"] = value
        return message
    return change


def instead(schema: str, record: Any) -> Change:
    """Quite another message, with the session id of the one that was to be sent."""
    def change(message: dict[str, Any]) -> dict[str, Any]:
        own_id = bytes.fromhex(message["V2G_Message"]["Header"]["SessionID"])
        other: dict[str, Any] = PROTOCOLS[schema].to_message(record, own_id)
        return other
    return change


def amount(value: float, unit: str) -> dict[str, Any]:
    return {"Multiplier": 0, "Unit": unit, "Value": round(value)}


def both(*changes: Change) -> Change:
    def change(message: dict[str, Any]) -> dict[str, Any]:
        for one in changes:
            message = one(message)
        return message
    return change


# --- changes of bytes


def halved(exi: bytes) -> bytes:
    return exi[:len(exi) // 2]


def one_byte(_exi: bytes) -> bytes:
    return b"\x80"


def emptied(_exi: bytes) -> bytes:
    return b""


def garbled(exi: bytes) -> bytes:
    """The EXI header is not one, and what follows is turned round."""
    return bytes(byte ^ 0xFF for byte in exi)


def http(_exi: bytes) -> bytes:
    return b"GET / HTTP/1.1\r\n\r\n"


def single_bytes(data: bytes) -> list[bytes]:
    return [data[index:index + 1] for index in range(len(data))]


def wrong_version(data: bytes) -> list[bytes]:
    return [b"\x02\xfd" + data[2:]]


def wrong_type(data: bytes) -> list[bytes]:
    return [data[:2] + b"\x90\x01" + data[4:]]


def oversize(data: bytes) -> list[bytes]:
    return [data[:4] + b"\xff\xff\xff\xff" + data[8:]]


def no_header(data: bytes) -> list[bytes]:
    return [data[8:]]


# --- acts


class DeadCodec(ExiConnector):
    """A codec that cannot be started any more."""

    def decode(self, schema: str, exi: bytes) -> dict[str, Any]:
        raise CodecGone(f"the codec is gone: {schema}, {len(exi)} bytes")

    def encode(self, schema: str, message: dict[str, Any]) -> bytes:
        raise CodecGone(f"the codec is gone: {schema}, {len(message)} parts")


def kill_codec(bench: Bench) -> None:
    """The process of the codec ends at once; the next message starts another one."""
    assert bench.codec.pid is not None
    os.kill(bench.codec.pid, signal.SIGKILL)


def lose_codec(who: str) -> Act:
    def act(bench: Bench) -> None:
        bench.codecs[who] = DeadCodec()
    return act


def close_by(who: str) -> Act:
    """This side's program ends; the other one hears it from TCP."""
    def act(bench: Bench) -> None:
        side = bench.sides[who]
        side.die()
        bench.post(2, lambda: bench.sides[side.other].lose("fin"))
    return act


def reset(bench: Bench) -> None:
    bench.post(2, bench.reset)


def stand_still(who: str, for_ms: int) -> Act:
    def act(bench: Bench) -> None:
        bench.sides[who].stand_still(for_ms)
    return act


def crash(who: str) -> Act:
    def act(bench: Bench) -> None:
        bench.sides[who].crash()
    return act


def vanish(who: str) -> Act:
    """This side's program stands still for ever, and TCP says nothing."""
    def act(bench: Bench) -> None:
        bench.sides[who].die()
    return act
