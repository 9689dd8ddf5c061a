"""`make results`: sessions of our own car at our own charger, kept as a user would have them."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.edge.charging import Program, cable
from tests.support import PROJECT

HOME = PROJECT / "results" / "sessions"
KEPT = ("wire.pcapng", "log.txt", "measurements.csv", "report.html")
# Small batteries, nearly full: a few seconds of each phase are enough to look at.
SHORT = {"virtual_battery": 60, "virtual_soc": 88, "exit_when": "session_end", "sessions_report": "no"}
SESSIONS: dict[str, dict[str, object]] = {
    "din-full": {"car_protocols": "din"},
    "iso2-full": {"car_protocols": "iso2"},
    "din-torn-off": {"car_protocols": "din", "virtual_battery": 2000, "virtual_user": "0 plug, 9 tear off"},
    "iso2-stop-button": {"car_protocols": "iso2", "virtual_battery": 2000,
                         "virtual_user": "0 plug, 9 press stop"},
}


def record(name: str, options: dict[str, object]) -> None:
    """One session; what the car kept of it goes to results/sessions/NAME."""
    line = cable()
    with tempfile.TemporaryDirectory() as folder, \
            Program("E", line, sessions_folder="none") as charger, \
            Program("P", line, **SHORT | options | {"sessions_folder": folder}) as car:
        car.rest(120)
        charger.until("ended")
        kept = next(Path(folder).iterdir())
        subprocess.run([sys.executable, str(PROJECT / "pyPlc.py"), "analyse", str(kept / "wire.pcapng"),
                        "--pictures", "-o", str(kept / "report.html")], check=True, capture_output=True)
        home = HOME / name
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir(parents=True)
        for file in KEPT:
            shutil.copy(kept / file, home)
    print(f"{home.relative_to(PROJECT)}: {sum(file.stat().st_size for file in home.iterdir()) // 1000} kB")


def main() -> int:
    for name, options in SESSIONS.items():
        record(name, options)
    return 0


if __name__ == "__main__":
    sys.exit(main())
