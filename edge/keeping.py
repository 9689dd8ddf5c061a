"""What a car or charger keeps of its sessions: the folder (session_record.py), filled from all sides.

Messages are noted when they pass and written when all else of the round is done.

On a network interface a second capture sees every frame.  On a virtual cable TCP goes over loopback, where
nothing can be captured without root: its messages are written as the frames that a cable would have carried.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from analysis.staged import CAR_MAC, CHARGER_MAC, Stage
from edge.log import Line
from edge.loop import Loop
from edge.pcap_port import EVERYTHING, PcapPort
from edge.place import Place
from edge.session_record import SessionRecord
from edge.session_reports import SessionReports
from edge.settings import Settings
from plc.session.commands import Phase, Progress, SessionEvent
from plc.session.values import HardwareState
from pyPlcTcpSocket import How

SNAP_BYTES = 16_000      # network cards join segments: a long certificate comes as one frame
RING_BYTES = 2_000_000
# What still comes after a session: farewells of TCP, modems that are asked.
AFTER_MS = 1_500

Say = Callable[[str, str], None]


class _Message(NamedTuple):
    time_ns: int
    is_ours: bool
    schema: str
    exi: bytes


class Keeping:
    """See the module.  say(event, text): for the log."""

    def __init__(self, settings: Settings, place: Place, loop: Loop, side: str, say: Say) -> None:
        self.settings = settings
        self.place = place
        self.loop = loop
        self.is_car = side == "car"
        self.say = say
        self.said: Mapping[str, object] = {}
        self.peer_mac = CHARGER_MAC if self.is_car else CAR_MAC
        self._stage: Stage | None = None
        self._passed: list[_Message] = []
        self._port: PcapPort | None = None
        self._end_at_ms: int | None = None
        self._reports = SessionReports(loop, say)
        self._record: SessionRecord | None = None
        if settings.sessions_folder != "none":
            source = settings.virtual_cable if place.scope == 0 else settings.eth_interface
            self._record = SessionRecord(
                Path(settings.sessions_folder), side, source, settings.sessions_keep,
                lambda what: loop.call_soon(lambda: say("disk", what)),
                lambda folder: loop.call_soon(lambda: self._recorded(folder)))
            loop.add_part(self)

    def start(self) -> None:
        """Listen to the interface, or to the cable."""
        if self._record is None:
            return
        if self.place.scope == 0:
            self.place.tap = self._record.frame
            return
        self._port = PcapPort(
            self.loop, self.settings.eth_interface, lambda frame, _now_ms: self._frame(frame),
            packet_filter=EVERYTHING, tell=lambda text: self.say("disk", f"recording: {text}"),
            snap_bytes=SNAP_BYTES, ring_bytes=RING_BYTES)  # fmt: skip

    def close(self) -> None:
        self._write_passed()
        if self._port is not None:
            self._port.close()
        if self._record is not None:
            folder = self._record.folder
            self._record.close()
            if folder is not None and folder.is_dir():
                self._recorded(folder)
        self._reports.close()

    # --- when

    def begin(self) -> None:
        """Something has been plugged in, or calls."""
        if self._record is not None:
            if self._end_at_ms is not None:
                self._end()
            self._record.begin()

    def over(self, now_ms: int) -> None:
        """The session has ended, or was never begun and the cable is gone."""
        if self._record is not None and self._record.folder is not None:
            self._end_at_ms = now_ms + AFTER_MS

    def _end(self) -> None:
        self._write_passed()
        self._end_at_ms = None
        self._stage = None
        self.said = {}
        if self._record is not None:
            self._record.end()

    def next_deadline_ms(self) -> int | None:
        return self.loop.clock() if self._passed else self._end_at_ms

    def tick(self, now_ms: int) -> None:
        self._write_passed()
        if self._end_at_ms is not None and now_ms >= self._end_at_ms:
            self._end()

    # --- what

    def line(self, line: Line) -> None:
        """One line of the log."""
        if self._record is not None:
            self._record.line(str(line))

    def connected(self, own_port: int, peer_port: int) -> None:
        self.begin()
        if self._record is None or self.place.scope != 0:
            return
        own_mac, record = self.place.world.own_mac, self._record
        car, charger = (own_mac, self.peer_mac) if self.is_car else (self.peer_mac, own_mac)
        self._stage = Stage(lambda time_ns, frame: record.frame(frame, time_ns), record.now_ns(),
                            car_mac=car, charger_mac=charger, charger_address=self.place.world.address,
                            charger_port=peer_port if self.is_car else own_port)
        self._stage.call(own_port if self.is_car else peer_port)

    def message(self, *, is_ours: bool, schema: str, exi: bytes) -> None:
        if self._record is not None:
            self._passed.append(_Message(self._record.now_ns(), is_ours, schema, exi))

    def _write_passed(self) -> None:
        if self._record is None or not self._passed:
            return
        passed, self._passed = self._passed, []
        for time_ns, is_ours, schema, exi in passed:
            is_request = is_ours == self.is_car
            self._record.message(time_ns, is_ours=is_ours, is_request=is_request, schema=schema, exi=exi)
            if self._stage is not None:
                self._stage.now_ns = time_ns
                self._stage.say(is_request, exi)

    def disconnected(self, how: How | None) -> None:
        """how: as the connection was lost, None if we close it."""
        self._write_passed()
        stage, self._stage = self._stage, None
        if stage is None or self._record is None or how == "timeout":
            return
        stage.now_ns = self._record.now_ns()
        by_car = self.is_car == (how is None)
        if how == "rst":
            stage.reset(by_car)
        else:
            stage.close(by_car)

    def tell(self, event: SessionEvent, _now_ms: int) -> None:
        if isinstance(event, Phase) and self._record is not None:
            self._record.phase = event.name
        elif isinstance(event, Progress):
            self.said = event.values

    def measured(self, state: HardwareState, now_ms: int) -> None:
        if self._record is not None:
            self._record.measured(state, self.said, now_ms)

    def _frame(self, frame: bytes) -> None:
        if self._record is not None:
            self._record.frame(frame)

    # --- afterwards

    def _recorded(self, folder: Path) -> None:
        is_wanted = self.settings.sessions_report
        self.say("kept", f"{folder}" + ("; its report.html is being written" if is_wanted else ""))
        if is_wanted:
            self._reports.want(folder)
