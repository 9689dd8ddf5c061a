"""The listener: from a file to lines of text."""

import os
from collections.abc import Iterator
from contextlib import redirect_stderr
from io import StringIO
from pathlib import Path
from time import perf_counter

from analysis.listen import main_recorded
from tests.bench.figures import Figure, at_least
from tests.support import SHARED

FOLDER = SHARED / "captures"
REPEATS = 2


def recorded() -> Iterator[Figure]:
    """Messages a second over all recordings of the shared folder; nothing without it."""
    captures = sorted(path for pattern in ("*.pcap", "*.pcapng") for path in FOLDER.rglob(pattern))
    if not captures:
        return
    counted = StringIO()
    with redirect_stderr(StringIO()):  # where it says which recordings are cut off
        main_recorded(captures, full=False, json_lines=True, progress=False, out=counted)
        messages = counted.getvalue().count('{"event":"v2g_message"')
        took = min(seconds(captures) for _ in range(REPEATS))
    rate = messages / took
    yield Figure("listener_text", rate, "messages/s", at_least(20_000, rate, "messages/s"))


def seconds(captures: list[Path]) -> float:
    """How long it takes to turn these recordings into text."""
    with open(os.devnull, "w", encoding="utf-8") as out:
        begun = perf_counter()
        main_recorded(captures, full=False, json_lines=False, progress=False, out=out)
        return perf_counter() - begun
