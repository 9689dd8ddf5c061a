"""Reports: how fast they are made, how much memory that takes, and how fast a browser opens them."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from analysis.report import plot
from tests.bench.figures import Figure, at_least, at_most
from tests.bench.listener import FOLDER, make_up_charge
from tests.browser import BROWSER, ask
from tests.support import PROJECT

ROUNDS = 72_000    # two hours with ten rounds a second: so many points in each curve
SPEED, OPENS_S, MEMORY_MB = 10_000, 2.0, 250
VISITS = 3
STARTER = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, file=sys.stderr)
"""

# When everything that is there from the start is drawn; and when the first plot has taken its place.
DRAWN = """
requestAnimationFrame(() => requestAnimationFrame(() => tell(performance.now())));
"""
ZOOMABLE = """
document.querySelector(".plot").scrollIntoView();
while (!document.body.dataset.zoomable) await new Promise((done) => setTimeout(done, 10));
requestAnimationFrame(() => requestAnimationFrame(() => tell(performance.now())));
"""


def reports() -> Iterator[Figure]:
    """A charge of two hours, from the recording to the page on the screen."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "charge.pcapng"
        messages = make_up_charge(path, ROUNDS)
        pages: dict[str, str] = {}
        memory_mb = 0.0
        for name, options in (("pictures", ["--pictures"]), ("plots", [])):
            if name == "plots" and not plot.is_installed():
                continue
            out = Path(folder) / f"{name}.html"
            seconds, used_mb = analyse(path, "-o", out, *options)
            rate, memory_mb = messages / seconds, max(memory_mb, used_mb)
            yield Figure(f"report_speed_{name}", rate, "messages/s", at_least(SPEED, rate, "messages/s"))
            pages[name] = out.read_text(encoding="utf-8")
            size = out.stat().st_size / 1e6
            yield Figure(f"report_size_{name}", size, "MB", "144,000 messages with their content")
        yield Figure("report_memory", memory_mb, "MB", at_most(MEMORY_MB, memory_mb, "MB"))
        for name, text in pages.items() if BROWSER is not None else ():
            yield from opening(name, text)
    captures = sorted(path for pattern in ("*.pcap", "*.pcapng") for path in FOLDER.rglob(pattern))
    if captures:
        seconds, _ = analyse(FOLDER, "--csv", "-")
        yield Figure("report_all_recordings", seconds, "s", f"{len(captures)} recordings judged on all cores")


def opening(name: str, text: str) -> Iterator[Figure]:
    opens_s = min(ask(text, DRAWN) for _ in range(VISITS)) / 1000
    yield Figure(f"report_opens_{name}", opens_s, "s", at_most(OPENS_S, opens_s, "s"))
    if name == "plots":
        zoomable_s = min(ask(text, ZOOMABLE) for _ in range(VISITS)) / 1000
        yield Figure("report_zoomable", zoomable_s, "s", "when the curves can be zoomed, if in view")


def analyse(*arguments: object) -> tuple[float, float]:
    """How long the program takes, its start included, and how much memory, in MB.

    A small process starts it: what a big one starts counts its starter's memory as its own.
    """
    command = [sys.executable, str(PROJECT / "pyPlc.py"), "analyse", *map(str, arguments)]
    begun = perf_counter()
    done = subprocess.run([sys.executable, "-c", STARTER, *command], check=True, capture_output=True,
                          text=True)  # fmt: skip
    return perf_counter() - begun, int(done.stderr.splitlines()[-1]) / 1024
