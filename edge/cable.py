"""The virtual cable: what a CCS cable carries, between processes of one machine, no root, no configuration.

Each process holds one end: a virtual modem, and the state it shows to the others (control pilot, proximity,
voltage, current ... by name).  Ends of the same name find each other by a small range of UDP ports on
127.0.0.1; several cables lie side by side by their names.  Every process of this machine may plug itself in:
this is for benches and tests.
"""

from __future__ import annotations

import heapq
import json
import random
import socket
import zlib
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import count

from edge.loop import Loop
from plc.errors import FrameError, PyPlcError
from plc.slac.modem import RandomBytes
from plc.slac.virtual_modem import ModemOptions, Signal, ToHost, VirtualModem
from plc.wire.layout import Layout, counted, octets, read, rest, u8, write

LOOPBACK = "127.0.0.1"
FIRST_PORT = 20_000
CABLES = 1_500
ENDS = 8
DATAGRAM_MOST = 4096
STATE_EVERY_MS = 500
PATIENCE_MS = 100
# Ports where nobody has been heard are called so often: a datagram to nobody costs as much as any.
CALL_EVERY_MS = 1_000
# An end that has been silent for so long is not plugged in any more.
GONE_MS = 1_500
KIND_SIGNAL, KIND_STATE = 1, 2

Value = float | str | bool | None
OnFrame = Callable[[bytes, int], None]
OnState = Callable[[int], None]


class CableError(PyPlcError):
    """The virtual cable cannot be plugged in."""


class Packet(Layout):
    """What ends send each other."""

    magic: bytes = octets(8, default=b"pyPLC\x00c1", fixed=True)
    end: bytes = octets(8)
    name_length: int = u8()
    name: bytes = counted("name_length")
    kind: int = u8()
    body: bytes = rest()


class SignalBody(Layout):
    """What a modem puts on the line."""

    modem: bytes = octets(6)
    nid: bytes = octets(7)
    nmk: bytes = octets(16)
    frame: bytes = rest()


@dataclass
class Other:
    """Another end, as it was heard last."""

    heard_ms: int
    port: int
    state: dict[str, Value]


@dataclass(frozen=True, kw_only=True)
class CableOptions:
    """How bad the line is: the share of signals lost on their way, and how long each takes."""

    loss: float = 0.0
    delay_ms: int = 0


class CableEnd:
    """One end.  It is a port: frames from the modem come to on_frame, send() gives frames to the modem."""

    def __init__(
        self, loop: Loop, name: str, modem_mac: bytes, random_bytes: RandomBytes, on_frame: OnFrame, *,
        on_state: OnState | None = None, modem: ModemOptions | None = None,
        options: CableOptions | None = None, on_sent: Callable[[bytes], None] | None = None,
    ) -> None:  # fmt: skip
        self.loop = loop
        self.name = name.encode()
        if not 1 <= len(self.name) <= 64:
            raise CableError(f"virtual cable {name!r}: want a name of 1 to 64 bytes")
        self.end = random_bytes(8)
        self.on_frame = on_frame
        self.on_state = on_state
        self.on_sent = on_sent
        self.options = options or CableOptions()
        self.modem = VirtualModem(modem_mac, random_bytes, modem, loop.clock())
        self.chance = random.Random(self.end)  # noqa: S311 - losses on purpose, no secret
        self.own_state: dict[str, Value] = {}
        self.others: dict[bytes, Other] = {}
        self._shown: Mapping[str, Value] = {}
        self._shown_until_ms = 0
        self.dropped = 0
        self._state_at_ms = self._call_at_ms = loop.clock()
        self._under_way: list[tuple[int, int, bytes, Collection[int]]] = []
        self._order = count()
        self._socket, self._peers = _plug_in(name)
        loop.add_reader(self._socket, self._read)
        loop.add_part(self)

    def close(self) -> None:
        self.loop.remove_reader(self._socket)
        self.loop.remove_part(self)
        self._socket.close()

    # --- frames

    def send(self, frame: bytes) -> None:
        now_ms = self.loop.clock()
        if self.on_sent is not None:
            self.on_sent(frame)
        self.modem.from_host(frame, now_ms)
        self._carry_out(now_ms)

    def play(self, frame: bytes) -> None:
        """Put a frame on the line as if the modem of its sender hung there: a recording played again."""
        body = SignalBody(modem=frame[6:12], nid=bytes(7), nmk=bytes(16), frame=frame)
        self._later(KIND_SIGNAL, write(body), self.loop.clock(), self._peers)

    def _carry_out(self, now_ms: int) -> None:
        for command in self.modem.take_commands():
            if isinstance(command, ToHost):
                # Not from inside send(): who sends does not expect an answer before it is through.
                self.loop.call_soon(partial(self._deliver, command.frame))
            elif self.chance.random() >= self.options.loss:
                signal = command.signal
                body = SignalBody(modem=signal.modem, nid=signal.nid, nmk=signal.nmk, frame=signal.frame)
                # The beacon of an idle modem is no frame.
                ports = self._peers if signal.frame else self._heard()
                self._later(KIND_SIGNAL, write(body), now_ms, ports)

    def _deliver(self, frame: bytes) -> None:
        self.on_frame(frame, self.loop.clock())

    def _later(self, kind: int, body: bytes, now_ms: int, ports: Collection[int]) -> None:
        packet = self._packet(kind, body)
        if self.options.delay_ms:
            due_ms = now_ms + self.options.delay_ms
            heapq.heappush(self._under_way, (due_ms, next(self._order), packet, ports))
        else:
            self._transmit(packet, ports)

    def _packet(self, kind: int, body: bytes) -> bytes:
        return write(Packet(end=self.end, name_length=len(self.name), name=self.name, kind=kind, body=body))

    def _heard(self) -> list[int]:
        return [other.port for other in self.others.values()]

    def _transmit(self, packet: bytes, ports: Collection[int]) -> None:
        for port in ports:
            try:
                self._socket.sendto(packet, (LOOPBACK, port))
            except OSError:
                # Nobody is there (Windows says so), or its queue is full: a signal lost on the line.
                self.dropped += 1

    # --- state

    def set_state(self, **values: Value) -> None:
        """Show these to the other ends, now and from now on; None takes a value back."""
        if values.items() <= self.own_state.items():
            return
        state: dict[str, Value] = dict(self.own_state)
        for name, value in values.items():
            if value is None:
                state.pop(name, None)
            else:
                state[name] = value
        if state != self.own_state:
            self.own_state = state
            self._shown_until_ms = 0
            self._tell_state(self.loop.clock())

    def state(self) -> Mapping[str, Value]:
        """What all ends show together; of two that show the same name our own comes first.

        The same object as long as nothing changes.
        """
        now_ms = self.loop.clock()
        if now_ms >= self._shown_until_ms:
            shown: dict[str, Value] = {}
            present = [other for other in self.others.values() if now_ms - other.heard_ms < GONE_MS]
            for other in present:
                shown |= other.state
            self._shown = shown | self.own_state
            self._shown_until_ms = min((other.heard_ms for other in present), default=now_ms) + GONE_MS
        return self._shown

    def has_twin(self) -> bool:
        """Whether another end shows what we show: two cars, or two chargers, at one cable."""
        now_ms = self.loop.clock()
        return any(now_ms - other.heard_ms < GONE_MS and not self.own_state.keys().isdisjoint(other.state)
                   for other in self.others.values())

    def _tell_state(self, now_ms: int) -> None:
        self._state_at_ms = now_ms + STATE_EVERY_MS
        ports: Collection[int] = self._heard()
        if now_ms >= self._call_at_ms:
            self._call_at_ms = now_ms + CALL_EVERY_MS
            ports = self._peers
        self._transmit(self._own_state(), ports)

    def _own_state(self) -> bytes:
        return self._packet(KIND_STATE, json.dumps(self.own_state).encode())

    def _forget_silent(self, now_ms: int) -> None:
        silent = [end for end, other in self.others.items() if now_ms - other.heard_ms >= GONE_MS]
        for end in silent:
            del self.others[end]
        if silent and self.on_state is not None:
            self.on_state(now_ms)

    # --- the loop's side

    def next_deadline_ms(self) -> int:
        due_ms = min(self._state_at_ms, self.modem.next_deadline_ms())
        if self.modem.is_joined:
            # Before, others wait for our word; now it can go out when the loop is awake for something else.
            due_ms += PATIENCE_MS
        return min(due_ms, self._under_way[0][0]) if self._under_way else due_ms

    def tick(self, now_ms: int) -> None:
        while self._under_way and self._under_way[0][0] <= now_ms:
            _, _, packet, ports = heapq.heappop(self._under_way)
            self._transmit(packet, ports)
        has_beacon = now_ms >= self.modem.next_deadline_ms()
        # Together with a beacon it wakes us and the others once instead of twice.
        is_told = now_ms >= self._state_at_ms - (STATE_EVERY_MS // 2 if has_beacon else 0)
        if not (has_beacon or is_told):
            return    # it is called in every round of the loop
        if is_told:
            self._tell_state(now_ms)
            self._forget_silent(now_ms)
        self.modem.tick(now_ms)
        self._carry_out(now_ms)

    def _read(self, now_ms: int) -> None:
        for _ in range(64):
            try:
                data, (_, port) = self._socket.recvfrom(DATAGRAM_MOST)
            except BlockingIOError:
                return
            except OSError:
                continue    # Windows reports here that an earlier datagram found nobody
            self._receive(data, port, now_ms)

    def _receive(self, data: bytes, port: int, now_ms: int) -> None:
        try:
            packet, _ = read(Packet, data)
            if packet.name != self.name or packet.end == self.end:
                return
            if packet.kind == KIND_SIGNAL:
                body, _ = read(SignalBody, packet.body)
                self.modem.from_line(Signal(body.modem, body.nid, body.nmk, body.frame), now_ms)
                self._carry_out(now_ms)
            elif packet.kind == KIND_STATE:
                self._hear_state(packet.end, port, packet.body, now_ms)
        except FrameError:
            self.dropped += 1

    def _hear_state(self, end: bytes, port: int, body: bytes, now_ms: int) -> None:
        state = _state_of(body)
        if state is None or (end not in self.others and len(self.others) >= ENDS):
            self.dropped += 1
            return
        before = self.others.get(end)
        self.others[end] = Other(now_ms, port, state)
        if before is None or before.state != state:
            self._shown_until_ms = 0
        if before is None:
            self._transmit(self._own_state(), (port,))    # it should not have to wait until we tell everybody
        if state != (before.state if before else {}) and self.on_state is not None:
            self.on_state(now_ms)


def _state_of(body: bytes) -> dict[str, Value] | None:
    try:
        values = json.loads(body)
    except ValueError:
        return None
    if not isinstance(values, dict) or not all(isinstance(v, str | int | float) for v in values.values()):
        return None
    return values


def _plug_in(name: str) -> tuple[socket.socket, list[int]]:
    """A socket on the first free port of this cable, and the ports of all other ends there may be."""
    first = FIRST_PORT + zlib.crc32(name.encode()) % CABLES * ENDS
    ports = range(first, first + ENDS)
    for port in ports:
        plug = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        try:
            plug.bind((LOOPBACK, port))
        except OSError:
            plug.close()
            continue
        plug.setblocking(False)
        return plug, [other for other in ports if other != port]
    raise CableError(f"virtual cable {name!r}: all its {ENDS} ends are in use, "
                     f"UDP ports {first}..{ports[-1]}")
