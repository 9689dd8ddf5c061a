"""What `make demo` shows: a whole charge on the virtual cable, car and charger as two processes, in a minute.

The lines of both come here as they happen; of every message the line of its sender is shown.  Why it ended,
and what it came to, stands at the end.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from selectors import EVENT_READ, DefaultSelector
from typing import NamedTuple

PYPLC = Path(__file__).resolve().parent.parent / "pyPlc.py"
SUMMARY = ("ended", "check", "safety", "session", "messages", "phases", "energy", "highest", "kept")
CHARGER = {"sessions_folder": "none"}
CAR = {"exit_when": "unplugged", "virtual_battery": "450", "virtual_soc": "20",
       "virtual_user": "2 plug, 52 unplug"}
APPS = ("car", "evse")
LONGEST_S = 180.0
LAST_WORDS_S = 25.0
COLOURS = {"car": "\x1b[36m", "charger": "\x1b[33m"}


class Side(NamedTuple):
    name: str
    process: subprocess.Popen[bytes]


def start(name: str, mode: str, cable: str, options: dict[str, str]) -> Side:
    """A process of the program; its log comes through a pipe."""
    words = [f"--set={option}={value}" for option, value in {"virtual_cable": cable, **options}.items()]
    process = subprocess.Popen([sys.executable, "-u", str(PYPLC), mode, "S", *words],
                               stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return Side(name, process)


class Show:
    """Puts the lines of both sides one below the other."""

    def __init__(self) -> None:
        self.begun_s = time.monotonic()
        self.in_colour = sys.stdout.isatty()
        self.summaries: dict[str, list[str]] = {}
        self._begun_lines: dict[str, bytes] = {}

    def take(self, side: str, data: bytes) -> None:
        *lines, self._begun_lines[side] = (self._begun_lines.get(side, b"") + data).split(b"\n")
        for line in lines:
            self.line(side, line.decode(errors="replace"))

    def line(self, side: str, line: str) -> None:
        """[seconds] who event ..., in the time of the demo; what was received its sender has told already."""
        words = line.partition("]")[2] if line.startswith("[") else line
        who, event, *_ = [*words.split(), "", ""]
        if who in APPS and event == "rx":
            return
        if who in APPS and event in SUMMARY:
            self.summaries.setdefault(side, []).append(words.split(maxsplit=1)[1])
            return
        self.write(side, f"[{time.monotonic() - self.begun_s:7.3f}] {side:8}{words}")

    def write(self, side: str, text: str) -> None:
        if self.in_colour:
            text = f"{COLOURS.get(side, '')}{text}\x1b[0m"
        print(text, flush=True)

    def end(self) -> None:
        for side, lines in sorted(self.summaries.items()):
            print(f"\nThe {side} says:", flush=True)
            for line in lines:
                self.write(side, f"  {line}")


def main(sessions: str = "none") -> int:
    """Run the demo; 0 if car and charger ended in order.  sessions: where the car keeps what it records."""
    cable = f"demo {os.getpid()}"
    print("A car comes to a charger: two processes on a virtual cable, no modem, no root.  Ctrl-C ends it.\n",
          flush=True)
    car = CAR | {"sessions_folder": sessions}
    sides = [start("charger", "E", cable, CHARGER), start("car", "P", cable, car)]
    show = Show()
    try:
        watch(sides, show)
    except KeyboardInterrupt:
        watch(sides, show)    # Ctrl-C has reached them too: they end in order, and tell it
    finally:
        for side in sides:
            side.process.kill()
            side.process.communicate()
    show.end()
    return 0 if all(side.process.returncode == 0 for side in sides) else 1


def watch(sides: list[Side], show: Show) -> None:
    """Show what both say until both have ended; the charger is told to end when the car has gone."""
    give_up_s = time.monotonic() + LONGEST_S
    with DefaultSelector() as selector:
        for side in sides:
            if side.process.poll() is None:
                assert side.process.stdout is not None
                selector.register(side.process.stdout, EVENT_READ, side)
        while selector.get_map() and time.monotonic() < give_up_s:
            for key, _ in selector.select(1.0):
                data = os.read(key.fd, 65_536)
                show.take(key.data.name, data)
                if not data:
                    selector.unregister(key.fileobj)
                    key.data.process.wait()
                    give_up_s = min(give_up_s, time.monotonic() + LAST_WORDS_S)
                    for side in sides:
                        if side.process.poll() is None:
                            side.process.send_signal(signal.SIGTERM)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
