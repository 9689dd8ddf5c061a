"""Pictures for the manuals, made by the program itself: `make pictures` writes doc/pictures/*.svg.

A car and a charger on a virtual cable, each on a terminal of 80 by 24, photographed while they charge; the
listener on the recording that the car kept, and live while that recording is played again.
"""

from __future__ import annotations

import fcntl
import io
import os
import pty
import re
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import threading
import time
from pathlib import Path

from edge.cable import CableEnd
from edge.capture import read_capture
from edge.loop import Loop
from ui.panel import CLEAR_BELOW, CLEAR_LINE, HOME, LEAVE

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "doc" / "pictures"
COLUMNS, ROWS = 80, 24
PLUGGED_S = 22          # when the pictures are taken
READY_S = 3
OVERHEARD_S = 14        # of the recording that is played again: the car is charging then
LISTENED_LINES = 30
LISTENED_COLUMNS = 118
# Any font of the reader's will do; a picture must not ask the network for one.
FONT_FROM_ELSEWHERE = re.compile(r"@font-face \{.*?\}", re.DOTALL)


class Screen:
    """A program on a terminal; all that it draws is kept."""

    def __init__(self, *words: str) -> None:
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        self.process = subprocess.Popen(
            [sys.executable, str(ROOT / "pyPlc.py"), *words], stdin=slave, stdout=slave, stderr=slave,
            env=os.environ | {"TERM": "xterm"})
        os.close(slave)
        self.drawn = ""
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        try:
            while data := os.read(self.master, 65536):
                self.drawn += data.decode(errors="replace")
        except OSError:
            pass    # the last that had it open has gone

    def picture(self) -> list[str]:
        """The rows of the last picture that is whole, with their colours."""
        frames = self.drawn.partition(LEAVE)[0].split(HOME)
        whole = [frame for frame in frames if frame.endswith(CLEAR_BELOW)][-1]
        rows = whole.removesuffix(CLEAR_BELOW).split("\n")
        return [row.replace(CLEAR_LINE, "").strip("\r") for row in rows]

    def end(self) -> None:
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(30)
        self._reader.join(5)
        os.close(self.master)


def save(name: str, title: str, rows: list[str], columns: int) -> None:
    from rich.console import Console
    from rich.text import Text

    console = Console(record=True, width=columns, file=io.StringIO(), force_terminal=True)
    for row in rows:
        console.print(Text.from_ansi(row, no_wrap=True, overflow="ellipsis"), soft_wrap=False)
    PICTURES.mkdir(exist_ok=True)
    drawn = FONT_FROM_ELSEWHERE.sub("", console.export_svg(title=title, unique_id=name))
    (PICTURES / f"{name}.svg").write_text(drawn, encoding="utf-8")


def play(recording: Path, cable: str, seconds: float) -> None:
    """The beginning of a recording again, on a virtual cable and in its own time."""
    loop = Loop()
    end = CableEnd(loop, cable, bytes(6), os.urandom, lambda *_: None)
    begun_s, first_ns = time.monotonic(), None
    for frame in read_capture(recording):
        first_ns = frame.time_ns if first_ns is None else first_ns
        at_s = (frame.time_ns - first_ns) / 1e9
        if at_s > seconds:
            break
        time.sleep(max(0.0, begun_s + at_s - time.monotonic()))
        end.play(frame.data)
    end.close()
    loop.close()


def main() -> int:
    """Some minute: the charge is a real one, in real time."""
    with tempfile.TemporaryDirectory() as folder:
        options = ["--set=virtual_cable=pictures", "--set=sessions_report=no"]
        charger = Screen("E", "S", *options, "--set=sessions_folder=none")
        car = Screen("P", "S", *options, f"--set=sessions_folder={folder}", "--set=virtual_battery=3000")
        time.sleep(PLUGGED_S)
        save("car", "python pyPlc.py P", car.picture(), COLUMNS)
        save("charger", "python pyPlc.py E", charger.picture(), COLUMNS)
        car.end()
        charger.end()
        recording = next(Path(folder).glob("*/wire.pcapng"))
        listed = subprocess.run([sys.executable, str(ROOT / "pyPlc.py"), "L", str(recording)], check=True,
                                capture_output=True, text=True).stdout.splitlines()
        cable = "pictures again"
        listener = Screen("L", "S", f"--set=virtual_cable={cable}", "--set=virtual_listener=everything",
                          "--set=log_the_evse_mac_to_file=no", f"--record={folder}/heard.pcapng")
        time.sleep(READY_S)
        play(recording, cable, OVERHEARD_S)
        time.sleep(1)
        save("listening", "python pyPlc.py L", listener.picture(), COLUMNS)
        listener.end()
    save("listener", "python pyPlc.py L wire.pcapng", listed[-LISTENED_LINES:], LISTENED_COLUMNS)
    return 0


if __name__ == "__main__":
    sys.exit(main())
