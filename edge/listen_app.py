"""Listening live, until Ctrl-C, x, another mode or a termination signal."""

from __future__ import annotations

import secrets
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TextIO

import addressManager
from analysis.listen import PROBE, JsonListing
from analysis.text import TextListing
from edge.key_table import KeyTable
from edge.keys import KeyReader, KeySource
from edge.live_listener import ListenOptions, ListenPlace, LiveListener, Rendering
from edge.log import wants_panel
from edge.loop import Loop
from edge.mac_log import MacLog
from edge.pcap_port import EVERYTHING, OnFrame, PcapPort, Port, Tell
from edge.recorder import Recorder
from edge.service import Service
from edge.settings import Settings
from exiConnector import ExiConnector

if TYPE_CHECKING:
    from edge.gpsd import Gpsd
    from edge.listen_panel import ListenPanel

# Network cards join segments of one connection: a long certificate comes as one frame of several kilobytes.
# With its header it must stay below a power of two, or it takes twice the room.
SNAP_BYTES = 16_000
# Room for 128 frames at their longest: a second of a busy line.  All of it counts as resident memory.
RING_BYTES = 2 * 1024 * 1024
NO_FILE = "none"


class Ended(NamedTuple):
    """exit_code: 1 if a recording is not whole.  next_mode: "P" or "E" if somebody wants that now."""

    exit_code: int
    next_mode: str | None


def interface_place(name: str) -> ListenPlace:
    """A real interface, whatever link it has.  Raises AddressError if there is none of this name."""

    def open_port(loop: Loop, on_frame: OnFrame, tell: Tell) -> Port:
        return PcapPort(loop, name, on_frame, packet_filter=EVERYTHING, tell=tell,
                        snap_bytes=SNAP_BYTES, ring_bytes=RING_BYTES)  # fmt: skip

    return ListenPlace(name=name, own_mac=addressManager.interface(name).mac, open_port=open_port)


def cable_place(settings: Settings) -> ListenPlace:
    """A virtual cable.  TCP does not go over it (but over ::1)."""
    from edge.cable import CableEnd
    from edge.places import random_mac
    from edge.virtual_settings import virtual_line, virtual_modem

    name = settings.virtual_cable
    hears_all = settings.virtual_listener == "everything"
    modem = virtual_modem(settings, taps=hears_all)

    def open_port(loop: Loop, on_frame: OnFrame, _tell: Tell) -> Port:
        return CableEnd(loop, name, random_mac(), secrets.token_bytes, on_frame, modem=modem,
                        options=virtual_line(settings))  # fmt: skip

    return ListenPlace(name=f"virtual cable {name}", own_mac=random_mac(), open_port=open_port,
                       hears_all=hears_all)  # fmt: skip


def listen_live(
    settings: Settings, *, is_virtual: bool, keys_from: KeySource | None, out: TextIO
) -> Ended:
    """Listen until somebody ends it.

    Raises PyPlcError for what is missing, OSError for a recording that cannot be begun.
    """
    place = cable_place(settings) if is_virtual else interface_place(settings.eth_interface)
    output = settings.listen_output
    rendering: Rendering = JsonListing() if output == "json" else TextListing(output == "full", live=True)
    options = ListenOptions(asks_modems=settings.listen_asks_modems, joins=settings.listen_join)
    loop = Loop()
    panel: ListenPanel | None = None
    try:
        with ExiConnector() as codec:
            codec.decode(*PROBE)
            if wants_panel(out, panel=settings.panel, log_format=output, log_quiet=False):
                from edge.listen_panel import ListenPanel

                panel = ListenPanel(out)
            listener = LiveListener(loop, place, options, rendering, panel or out,
                                    decode_many=codec.decode_many, encode_fragment=codec.encode_fragment,
                                    wall_ns=time.time_ns, random_bytes=secrets.token_bytes)  # fmt: skip
            if panel is not None:
                panel.watch(listener)
            try:
                return _run(loop, listener, settings, keys_from)
            finally:
                listener.close()
    finally:
        if panel is not None:
            panel.close()
        loop.close()


def _run(loop: Loop, listener: LiveListener, settings: Settings, keys_from: KeySource | None) -> Ended:
    if settings.listen_record != NO_FILE:
        listener.recorder = Recorder(Path(settings.listen_record), listener.place.name,
                                     lambda text: listener.remark("recording", text))  # fmt: skip
        listener.remark("recording", f"to {listener.recorder.files[0]}")
    if settings.listen_live_report != NO_FILE:
        from edge.live_report import LiveReport

        file = Path(settings.listen_live_report)
        listener.report = LiveReport(file, listener.place.name, lambda text: listener.remark("report", text))
        listener.remark("report", f"in {file}, for any browser; it loads itself anew")
    if settings.log_the_evse_mac_to_file:
        listener.mac_log = MacLog(lambda text: listener.remark("MAC log", text))
    gps = _report_chargers(loop, listener, settings)
    commands = _Commands(loop, listener)
    keys = None if keys_from is None else KeyReader(loop, commands.keys.press, keys_from)
    service = Service.of(loop)
    try:
        listener.start()
        if service is not None:
            loop.add_part(service)
            service.say(READY="1", STATUS=f"listening at {listener.place.name}")
        loop.run()
    finally:
        if service is not None:
            service.close()
        if keys is not None:
            keys.close()
        if gps is not None:
            gps.close()
    is_broken = listener.recorder is not None and listener.recorder.problem is not None
    return Ended(1 if is_broken else 0, commands.next_mode)


def _report_chargers(loop: Loop, listener: LiveListener, settings: Settings) -> Gpsd | None:
    """Tell the server of logging_url whom we meet, if there is one; returns what is to be closed."""
    if settings.logging_url is None:
        return None
    from edge.charger_report import ChargerReport
    from edge.gpsd import Gpsd
    from edge.http_call import HttpCaller

    gps = None if settings.gpsd == "none" else Gpsd(loop, settings.gpsd)
    listener.charger_report = ChargerReport(
        loop, settings.logging_url, HttpCaller(loop).get, (lambda _: None) if gps is None else gps.position,
        lambda text: listener.remark("charger report", text))
    return gps


class _Commands:
    """By hand: keys on a terminal, lines on anything else."""

    def __init__(self, loop: Loop, listener: LiveListener) -> None:
        self.loop = loop
        self.listener = listener
        self.next_mode: str | None = None
        self.keys = KeyTable(lambda key, what: listener.remark(f"key {key}"[:27], what), {
            "S": ("ask all modems for their software version", listener.count_modems),
            "s": ("SET_KEY: the own modem joins the network whose key passed by", listener.join),
            "P": ("become a car", lambda: self.become("P")),
            "E": ("become a charger", lambda: self.become("E")),
            "L": ("become a listener", lambda: "that is the mode already"),
            "x": ("exit", self.leave),
        })

    def become(self, mode: str) -> str:
        self.next_mode = mode
        self.loop.stop("another mode is wanted")
        return f"mode {mode}"

    def leave(self) -> str:
        self.loop.stop("x")
        return "exit"
