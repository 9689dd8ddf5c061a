"""The panel's side in the program: a process that draws (ui/panel.py), and what it is told.

    panel = Panel(app, out)      None-safe parts: opened when run() begins, closed when it ends
    panel.close()

A terminal that takes nothing, or a panel that has died, holds nobody up: the log goes on as plain lines.
The listener's panel (listen_panel.py) draws with the same process.
"""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from edge.log import ALWAYS, Line
from plc.session.advice import checks_after
from plc.session.values import HardwareState, Reading
from ui.view import View

if TYPE_CHECKING:
    from edge.session_app import SessionApp

HOME = Path(__file__).resolve().parent.parent
EVERY_MS = 250
CLOSE_S = 2.0
FAREWELL_LINES = 40
LAST_LINES = 6
# How the terminal is put back if the panel cannot do it any more.
LEAVE = "\x1b[?25h\x1b[?1049l"


class PanelPipe(io.TextIOBase):
    """Where the log's thread writes: to the panel, or plainly to the terminal if it has gone."""

    def __init__(self, process: subprocess.Popen[bytes], plain: TextIO) -> None:
        self.process = process
        self.plain = plain
        self.is_broken = False

    def write(self, text: str) -> int:
        assert self.process.stdin is not None
        if not self.is_broken:
            try:
                self.process.stdin.write(text.encode())
                self.process.stdin.flush()
            except (OSError, ValueError):
                self.is_broken = True
                self.plain.write(LEAVE)
        if self.is_broken:
            for line in text.splitlines():
                said = json.loads(line)
                for words in [said[kind]] if (kind := "line") in said else said.get("farewell", []):
                    self.plain.write(f"{words}\n")
            self.plain.flush()
        return len(text)


class Drawing:
    """The process that draws on a terminal; pipe: where it is told.  end() when all was told."""

    def __init__(self, out: TextIO) -> None:
        self.out = out
        self._process = subprocess.Popen(
            [sys.executable, "-m", "ui.panel"], cwd=HOME, stdin=subprocess.PIPE, stdout=out.fileno(),
            stderr=subprocess.DEVNULL)
        self.pipe = PanelPipe(self._process, out)

    def end(self) -> None:
        """Wait until the terminal is as it was."""
        assert self._process.stdin is not None
        try:
            self._process.stdin.close()
        except OSError:
            pass    # it has gone already
        try:
            self._process.wait(CLOSE_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
            self.out.write(LEAVE)


class Panel:
    """See the module."""

    def __init__(self, app: SessionApp, out: TextIO) -> None:
        self.app = app
        self.out = out
        self._told = ""
        self._at_ms = 0
        self._last: deque[Line] = deque(maxlen=FAREWELL_LINES)
        self._drawing = Drawing(out)
        app.log.move_to(self._drawing.pipe, "panel")
        app.log.show(json.dumps({"terminal": terminal_attributes(out)}))
        app.log.listeners.append(self._last.append)
        app.loop.add_part(self)

    def close(self) -> None:
        """Leave the terminal as it was, with the reason of the last end on it."""
        self.app.log.flush()
        self.app.log.show(json.dumps({"farewell": self._farewell()}))
        self.app.log.move_to(self.out, "text")
        self._drawing.end()

    def _farewell(self) -> list[str]:
        """From the last end on, without what the powerline does meanwhile; or the last lines."""
        lines = list(self._last)
        ends = [number for number, line in enumerate(lines) if line.event == "ended"]
        if not ends:
            return [str(line) for line in lines[-LAST_LINES:]]
        return [str(line) for line in lines[ends[-1]:] if line.who == self.app.who or line.event in ALWAYS]

    # --- a part of the loop

    def next_deadline_ms(self) -> int:
        return self._at_ms

    def tick(self, now_ms: int) -> None:
        if now_ms < self._at_ms:
            return
        self._at_ms = now_ms + EVERY_MS
        told = view_of(self.app, now_ms).as_json()
        if told != self._told:
            self._told = told
            self.app.log.show(told)


def terminal_attributes(out: TextIO) -> list[object]:
    """As termios has them, in a form that JSON can carry."""
    import termios

    *flags, codes = termios.tcgetattr(out.fileno())
    return [*flags, [code[0] if isinstance(code, bytes) else code for code in codes]]


def _value(reading: Reading[float] | None) -> float | None:
    return None if reading is None else round(reading.value, 1)


def _said(app: SessionApp, *names: str) -> float | None:
    """The first of these that the session has told."""
    for name in names:
        value = app.progress.get(name)
        if isinstance(value, int | float):
            return round(float(value), 1)
    return None


def first_known(*values: float | None) -> float | None:
    """The first of these that is known; 0 is."""
    return next((value for value in values if value is not None), None)


def _is(reading: Reading[bool] | None, names: Callable[[bool], str]) -> str:
    return "" if reading is None else names(reading.value)


def view_of(app: SessionApp, now_ms: int) -> View:
    """What there is to see of this car or charger."""
    hardware = app.hardware_state or HardwareState()
    is_car = app.mode == "P"
    level = app.homeplug.conn.level(now_ms)
    phase, phase_ms, limit_ms = app.phase(now_ms)
    ended = app.last_cause if app.session is None else None
    return View(
        side="car" if is_car else "charger", place=app.place_name, level=level, phase=phase,
        hint=app.hint(), phase_ms=phase_ms // 100 * 100, phase_limit_ms=limit_ms,
        session_ms=None if app.session is None else app.summary.lasted_ms(now_ms) // 1000 * 1000,
        own_v=_value(hardware.inlet_voltage_v or hardware.supply_voltage_v),
        own_a=_value(hardware.inlet_current_a or hardware.supply_current_a),
        other_v=_said(app, "evse_present_voltage_v"), other_a=_said(app, "evse_present_current_a"),
        battery_v=_value(hardware.battery_voltage_v), target_v=_said(app, "target_voltage_v"),
        target_a=_said(app, "target_current_a"), energy_wh=round(app.summary.energy_wh),
        soc_percent=first_known(_said(app, "soc_percent"), _value(hardware.battery_soc_percent)),
        limits=tuple(app.current_limits(hardware)),
        pilot="" if hardware.cp_state is None else hardware.cp_state.value,
        contactors=_is(hardware.contactors_closed, lambda closed: "closed" if closed else "open"),
        lock=_is(hardware.locked, lambda locked: "locked" if locked else "unlocked"),
        ended=ended.sentence if ended is not None else "",
        checks=checks_after(ended) if ended is not None else (), keys=app.short_help)
