"""The listener: from a file to lines of text."""

import os
from collections.abc import Iterator
from contextlib import redirect_stderr
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time_ns, time_ns

from analysis.listen import main_recorded
from analysis.staged import Stage
from analysis.text import TextListing
from edge.capture import read_capture
from edge.demo import charging_round, play
from edge.listen_view import Heard
from edge.live_listener import ListenOptions, ListenPlace, LiveListener
from edge.loop import Loop
from edge.pcap_port import OnFrame, Tell
from edge.pcapng import PcapngWriter
from exiConnector import ExiConnector
from tests.bench.figures import Figure, at_least, at_most
from tests.support import SHARED

FOLDER = SHARED / "captures"
ROUNDS = 20_000    # of the charging loop, two messages each
REPEATS = 3
GOAL = 20_000
LIVE_ROUNDS, VIEWS, PANEL_US = 1_000, 50, 50


def recorded() -> Iterator[Figure]:
    """Messages a second: of a made-up charge in which no message comes twice, and of all real recordings."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "charge.pcapng"
        messages = make_up_charge(path)
        rate = messages / min(seconds([path]) for _ in range(REPEATS))
    yield Figure("listener_recorded", rate, "messages/s", at_least(GOAL, rate, "messages/s"))
    captures = sorted(path for pattern in ("*.pcap", "*.pcapng") for path in FOLDER.rglob(pattern))
    if captures:
        with redirect_stderr(StringIO()):    # where it says which recordings are cut off
            rate = count(captures) / min(seconds(captures) for _ in range(REPEATS))
        yield Figure("listener_all_recordings", rate, "messages/s", at_least(GOAL, rate, "messages/s"))


class Silence:
    """A port that somebody hands frames to."""

    def __init__(self, on_frame: OnFrame) -> None:
        self.on_frame = on_frame

    def send(self, frame: bytes) -> None: ...

    def close(self) -> None: ...


def overheard() -> Iterator[Figure]:
    """What the panel adds to each frame of a charge that is overheard, and what a view of it costs."""
    with TemporaryDirectory() as folder, ExiConnector() as codec:
        path = Path(folder) / "charge.pcapng"
        make_up_charge(path, LIVE_ROUNDS)
        frames = [frame.data for frame in read_capture(path)]
        times_us: dict[bool, float] = {}
        for has_panel in (False, True) * REPEATS:
            us, view_us = live_us(frames, codec, has_panel)
            times_us[has_panel] = min(us, times_us.get(has_panel, us))
    added = times_us[True] - times_us[False]
    yield Figure("listener_frame", times_us[False], "us", "live, decoded at once and told, without a panel")
    yield Figure("listener_panel_frame", added, "us", at_most(PANEL_US, added, "us"))
    yield Figure("listener_panel_view", view_us, "us", "twice a second")


def live_us(frames: list[bytes], codec: ExiConnector, has_panel: bool) -> tuple[float, float]:
    """Processor time for each frame, and for a view at the end."""
    loop, ports = Loop(), list[Silence]()

    def open_port(_loop: Loop, on_frame: OnFrame, _tell: Tell) -> Silence:
        ports.append(Silence(on_frame))
        return ports[0]

    heard = Heard()
    with open(os.devnull, "w", encoding="utf-8") as out:
        listener = LiveListener(
            loop, ListenPlace(name="bench", own_mac=bytes(6), open_port=open_port),
            ListenOptions(asks_modems=False), TextListing(live=True), out, decode_many=codec.decode_many,
            wall_ns=time_ns, random_bytes=os.urandom)
        if has_panel:
            listener.on_event = lambda event, _lines: heard.event(event)
        begun_ns = process_time_ns()
        for frame in frames:
            ports[0].on_frame(frame, 0)
        per_frame = (process_time_ns() - begun_ns) / len(frames) / 1000
        begun_ns = process_time_ns()
        for _ in range(VIEWS):
            heard.view(listener, 0).as_json()
        per_view = (process_time_ns() - begun_ns) / VIEWS / 1000
        listener.close()
    loop.close()
    return per_frame, per_view


def make_up_charge(path: Path, rounds: int = ROUNDS) -> int:
    """A charge of which every message in the loop is different; returns how many messages it has."""
    whole = list(play())
    loop = [number for number, line in enumerate(whole) if "CurrentDemand" in str(line.message)]
    lines = whole[:loop[0]]
    for number in range(rounds):
        # Tenths of a volt and of an ampere: 400 x 50 different pairs, in the request as in the answer.
        voltage_v, current_a = 300 + number % 400 / 10, 10 + number // 400 / 10
        lines += charging_round(number % 100, voltage_v, current_a, target_v=voltage_v + 5)
    lines += whole[loop[-1] + 1:]
    with ExiConnector() as codec, open(path, "wb", buffering=1 << 20) as file:
        said = codec.encode_many((line.schema, line.message) for line in lines)
        stage = Stage(PcapngWriter(file).frame)
        stage.match()
        stage.discover()
        stage.call()
        for line, exi in zip(lines, said, strict=True):
            assert isinstance(exi, bytes)
            stage.wait(line.pause_ms)
            stage.say(line.from_car, exi)
        stage.close(by_car=True)
    return len(lines)


def count(captures: list[Path]) -> int:
    """How many V2G messages are in these recordings."""
    out = StringIO()
    main_recorded(captures, full=False, json_lines=True, progress=False, out=out)
    return out.getvalue().count('{"event":"v2g_message"')


def seconds(captures: list[Path]) -> float:
    """How long it takes to turn these recordings into text."""
    with open(os.devnull, "w", encoding="utf-8") as out:
        begun = perf_counter()
        main_recorded(captures, full=False, json_lines=False, progress=False, out=out)
        return perf_counter() - begun
