"""The program as its user sees it: how fast it starts."""

import subprocess
import sys
from collections.abc import Iterator

from tests.bench.figures import Figure, median_us
from tests.support import PROJECT


def start_up() -> Iterator[Figure]:
    """From the command to the end of --help, beside what Python alone takes."""
    program = [sys.executable, str(PROJECT / "pyPlc.py"), "--help"]
    took = median_us(lambda: subprocess.run(program, stdout=subprocess.DEVNULL, check=True), 30) / 1000
    python = median_us(lambda: subprocess.run([sys.executable, "-c", ""], check=True), 30) / 1000
    yield Figure("pyPlc_help", took, "ms", f"Python alone: {python:.3g} ms")
