"""Frames and datagrams that brought version 0.9 down before there was any session: each one is one row.

The powerline side of car or charger must refuse what it cannot read, say so once, and go on.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import NamedTuple

from edge.cable_sdp import CLIENT_PORT, CableSdp
from edge.loop import Loop
from edge.pcap_port import OnFrame, Port
from edge.sdp_socket import OnDatagram
from plc.commands import Command, Note
from plc.wire.sdp import SDP_PORT
from plc.wire.udp6 import udp6_frame
from pyPlcHomeplug import CarHomeplug, ChargerHomeplug, Homeplug, World

OWN, OTHER = b"\2\0\0\0\0\1", b"\2\0\0\0\0\2"
ALL_NODES = bytes.fromhex("ff020000000000000000000000000001")
OTHER_ADDRESS = bytes.fromhex("fe80000000000000000000fffe000002")


class _Port:
    """A port that keeps what is sent."""

    def __init__(self) -> None:
        self.sent: list[bytes] = []

    def send(self, frame: bytes) -> None:
        self.sent.append(frame)

    def close(self) -> None:
        pass


@dataclass
class Line:
    """A car or a charger on a line of its own."""

    who: str
    notes: list[Note] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.port = _Port()
        self.loop = Loop(lambda: 0)
        self.hear: OnFrame = lambda _frame, _now_ms: None
        world = World(own_mac=OWN, address=bytes(16), open_port=self._open, open_sdp=self._open_sdp,
                      hear_other=self._hear_other)
        random = Random(1).randbytes
        self.homeplug: Homeplug
        if self.who == "car":
            self.homeplug = car = CarHomeplug(self.loop, world, random, self._event, self._note)
            car.start()
            car.plugged_in()
        else:
            self.homeplug = ChargerHomeplug(
                self.loop, world, random, self._event, self._note, tcp_port=50_000)
            self.homeplug.start()

    def _open(self, _loop: Loop, on_frame: OnFrame) -> Port:
        self.hear = on_frame
        return self.port

    def _open_sdp(self, _loop: Loop, port: Port, on_datagram: OnDatagram, is_server: bool) -> CableSdp:
        self.sdp = CableSdp(port, OWN, on_datagram, is_server=is_server)
        return self.sdp

    def _hear_other(self, _sdp: object, frame: bytes, now_ms: int) -> None:
        self.sdp.hear(frame, now_ms)

    def _event(self, _event: Command, _now_ms: int) -> None:
        pass

    def _note(self, note: Note, _now_ms: int) -> None:
        self.notes.append(note)

    def close(self) -> None:
        self.homeplug.close()
        self.loop.close()


class FrameCase(NamedTuple):
    """is_refused: it is no message and counted as such; else it is quietly nobody's."""

    name: str
    who: str
    frame: bytes
    is_refused: bool = True


def _mme(mmtype: int, size: int, version: int = 1) -> bytes:
    """A management message of zeros, as long or as short as told."""
    head = OWN + OTHER + b"\x88\xe1" + bytes((version,)) + mmtype.to_bytes(2, "little")
    return (head + bytes(128))[:size]


GOOD = _mme(0xA001, 17, 0) + bytes.fromhex("00b052") + bytes(40)    # VS_SW_VER.CNF


def _datagram(payload: bytes, change: Callable[[bytearray], None] | None = None,
              port: int = SDP_PORT) -> bytes:
    frame = bytearray(udp6_frame(
        source_mac=OTHER, destination_mac=b"\x33\x33\0\0\0\1", source=OTHER_ADDRESS, destination=ALL_NODES,
        source_port=50_001, destination_port=port, payload=payload))
    if change is not None:
        change(frame)
    return bytes(frame)


def _long_udp(frame: bytearray) -> None:
    """The length in the UDP header goes beyond the frame."""
    frame[58:60] = b"\x04\x00"


FRAMES: tuple[FrameCase, ...] = (
    FrameCase("a HomePlug frame of 15 bytes", "charger", _mme(0x6064, 15)),
    FrameCase("a cut CM_SLAC_PARM.REQ", "charger", _mme(0x6064, 24)),
    FrameCase("a cut CM_MNBC_SOUND.IND", "charger", _mme(0x6076, 40)),
    FrameCase("a cut CM_SET_KEY.CNF", "charger", _mme(0x6009, 19)),
    FrameCase("a cut VS_SW_VER.CNF", "charger", GOOD[:21]),
    FrameCase("a HomePlug frame of 15 bytes", "car", _mme(0x6065, 15)),
    FrameCase("a cut CM_SLAC_PARM.CNF", "car", _mme(0x6065, 30)),
    FrameCase("a cut CM_GET_KEY.CNF", "car", _mme(0x600D, 30)),
    FrameCase("a CM_ATTEN_CHAR.IND of 60 bytes", "car", _mme(0x606E, 60)),
    FrameCase("a CM_SLAC_MATCH.CNF of 60 bytes", "car", _mme(0x607D, 60)),
    FrameCase("a UDP length beyond the frame", "charger",
              _datagram(b"\1\xfe\x90\0\0\0\0\2\x10\0", _long_udp), False),
    *(FrameCase(f"an SDP message of {size} bytes", who,
                _datagram(b"\1\xfe\x90\1\0\0\0\x14"[:size], port=port), False)
      for size in (1, 3, 8) for who, port in (("charger", SDP_PORT), ("car", CLIENT_PORT))),
)


def wrong_with(case: FrameCase) -> list[str]:
    """What is not as it should be; an exception is one of these things, and the caller's to see."""
    line = Line(case.who)
    try:
        before = line.homeplug.refused_frames
        line.hear(case.frame, 0)
        refused = line.homeplug.refused_frames - before
        wrong = [] if refused == int(case.is_refused) else [f"{refused} frames were refused"]
        told = [note for note in line.notes if note.event == "refused"]
        if case.is_refused and not told:
            wrong.append("nobody was told")
        line.hear(GOOD, 0)
        if line.homeplug.refused_frames - before != refused:
            wrong.append("a good frame was refused afterwards")
        return wrong
    finally:
        line.close()
