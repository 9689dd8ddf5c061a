"""The listener: from a file to lines of text."""

import os
from collections.abc import Iterator
from contextlib import redirect_stderr
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from analysis.listen import main_recorded
from analysis.staged import Stage
from edge.demo import charging_round, play
from edge.pcapng import PcapngWriter
from exiConnector import ExiConnector
from tests.bench.figures import Figure, at_least
from tests.support import SHARED

FOLDER = SHARED / "captures"
ROUNDS = 20_000    # of the charging loop, two messages each
REPEATS = 3
GOAL = 20_000


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
