"""The panel: a process of its own that draws on the terminal what the program tells it.

    python -m ui.panel < lines of JSON

Each line is {"line": text} (of the log), {"view": ...} (see view.py) or {"listener": ...} (listening.py),
{"terminal": ...} (how it was found) or {"farewell": [text, ...]} (what to leave on the screen).  Drawing
therefore never delays an answer, and whatever happens to the program, kill -9 included, the end of the input
is noticed here and the terminal is put back as it was.
"""

from __future__ import annotations

import io
import json
import os
import selectors
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from rich.console import Console, Group, RenderableType
from rich.segment import Segment
from rich.table import Table
from rich.text import Text

from ui.listening import ListenerView
from ui.parts import BAD, DIM, GOOD, STRONG, amount, clock, curve, steps
from ui.view import LADDER, View

ENTER, LEAVE = "\x1b[?1049h\x1b[?25l", "\x1b[?25h\x1b[?1049l"
HOME, CLEAR_LINE, CLEAR_BELOW = "\x1b[H", "\x1b[K", "\x1b[J"
NARROWEST, LOWEST = 40, 10
BAR_WIDTH = 24
BAR_WORDS = len("    179.9 of at most 180 s")
REDRAW_S = 0.2
LOG_LINES = 500
CHECKS_MOST = 3
POINTS = 600                # of the curves, one each HISTORY_S
HISTORY_S = 1.0


# --- parts of the picture


def ladder(level: int) -> Text:
    """How far the connection has come."""
    return steps((name, level >= needed) for name, needed in LADDER)


def bar(view: View, columns: int) -> Text:
    """The phase, and how much of its time has passed; red when little is left."""
    text = Text.assemble((view.phase or "waiting", STRONG))
    if view.phase_limit_ms:
        share = min(1.0, view.phase_ms / view.phase_limit_ms)
        width = max(0, min(BAR_WIDTH, columns - text.cell_len - BAR_WORDS))
        done = round(share * width)
        text.append("  ")
        text.append("█" * done, BAD if share > 0.8 else GOOD)
        text.append("░" * (width - done), DIM)
        text.append(f"  {view.phase_ms / 1000:.1f} of at most {view.phase_limit_ms / 1000:.0f} s", DIM)
    elif view.phase_ms >= 1000:
        text.append(f"  {clock(view.phase_ms)}", DIM)
    return text


def values(view: View) -> Table:
    """Voltage, current, power ... of both sides."""
    is_car = view.side == "car"
    own, other = ("at our inlet", "charger says") if is_car else ("our output", "car asks for")
    # With a battery's voltage in a row of its own, and little between the columns, 60 columns are enough.
    table = Table.grid(padding=(0, 1), expand=False)
    for _ in range(6):
        table.add_column(no_wrap=True)
    power_w = None if view.own_v is None or view.own_a is None else view.own_v * view.own_a
    table.add_row("", Text("voltage", DIM), Text("current", DIM), Text("power", DIM), Text("energy", DIM),
                  Text("SoC", DIM))
    table.add_row(own, Text(amount(view.own_v, "V"), STRONG), Text(amount(view.own_a, "A"), STRONG),
                  Text(amount(power_w and power_w / 1000, "kW"), STRONG),
                  amount(view.energy_wh / 1000, "kWh", 2), Text(amount(view.soc_percent, "%", 0), STRONG))
    if is_car:
        table.add_row(other, amount(view.other_v, "V"), amount(view.other_a, "A"), "", "", "")
        table.add_row("we ask for", amount(view.target_v, "V"), amount(view.target_a, "A"), "", "", "")
        table.add_row("battery", amount(view.battery_v, "V"), "", "", "", "")
    else:
        table.add_row(other, amount(view.target_v, "V"), amount(view.target_a, "A"), "", "", "")
    return table


def limits(view: View) -> Text:
    """Who limits the current, and to what; the least first."""
    text = Text()
    least = view.least_limit
    for name, amps in sorted(view.limits, key=lambda limit: abs(limit[1])):
        if text:
            text.append("   ")
        text.append(f"{name} {amps:z.0f} A", STRONG if (name, amps) == least else DIM)
    return Text.assemble(("limited by ", DIM), text) if text else text


def outputs(view: View) -> Text:
    text = Text()
    for name, value in (("CP", view.pilot), ("contactors", view.contactors), ("lock", view.lock),
                        *view.extras.items()):
        if value:
            text.append(f"{name} ", DIM)
            text.append(f"{value}   ", STRONG)
    return text


def own(view: View, columns: int) -> Iterator[RenderableType]:
    """A car's or a charger's part of the picture."""
    yield from (ladder(view.level), bar(view, columns))
    if view.hint:
        yield Text(f"  {view.hint}")
    if view.ended:
        yield Text.assemble(("Ended: ", STRONG), (view.ended, "bold yellow"))
        yield from (Text(f"  check: {words}") for words in view.checks[:CHECKS_MOST])
    yield from (Text(), values(view), limits(view), outputs(view))


class Picture:
    """Everything that is known, and how it looks in so many columns and rows."""

    def __init__(self) -> None:
        self.view: View | ListenerView = View(side="car", place="")
        self.log: deque[str] = deque(maxlen=LOG_LINES)
        self.volts: deque[float | None] = deque(maxlen=POINTS)
        self.amps: deque[float | None] = deque(maxlen=POINTS)

    def note_history(self) -> None:
        history = self.view.history
        if history is not None:
            self.volts.append(history[0])
            self.amps.append(history[1])

    def head(self, columns: int, rows: int) -> list[RenderableType]:
        view = self.view
        title = Text(view.title(), f"{STRONG} reverse")
        if view.session_ms is not None:
            title.append(f"   session {clock(view.session_ms)}")
        title.truncate(columns, overflow="ellipsis")
        title.pad_right(max(0, columns - title.cell_len))
        below = view.head() if isinstance(view, ListenerView) else own(view, columns)
        parts: list[RenderableType] = [title, *below]
        if any(self.volts) and rows >= view.rows_for_curves:
            width = min(POINTS, columns - 24)
            parts += [curve("voltage", "V", self.volts, width), curve("current", "A", self.amps, width)]
        return parts

    def lines(self, columns: int, rows: int) -> list[str]:
        """The picture, a string with its colours for each row."""
        columns, rows = max(columns, NARROWEST), max(rows, LOWEST)
        keys = Text(self.view.keys, "reverse", no_wrap=True, overflow="ellipsis")
        keys.pad_right(max(0, columns - keys.cell_len))
        top = painted(Group(*self.head(columns, rows)), columns)[:rows - 3]
        room = rows - len(top) - 2
        rule = painted(Text("─" * columns, DIM), columns)[:1]
        log = [painted(coloured(line), columns)[:1] for line in list(self.log)[-room:]]
        middle = [line for lines in log for line in lines]
        middle += [""] * (room - len(middle))
        return [*top, *rule, *middle, *painted(keys, columns)[:1]]


def coloured(line: str) -> Text:
    text = Text(line, no_wrap=True, overflow="ellipsis")
    event = line[line.find("]") + 1:].split()[1:2]
    if event in (["ended"], ["safety"], ["check"]):
        text.stylize("bold yellow")
    return text


def painted(renderable: RenderableType, columns: int) -> list[str]:
    """Its rows with terminal codes, none longer than so many columns."""
    console = Console(file=io.StringIO(), width=columns, force_terminal=True, color_system="standard",
                      legacy_windows=False, highlight=False, markup=False, emoji=False)
    rows = console.render_lines(renderable, console.options.update(width=columns), pad=False)
    return [painted_row(row) for row in rows]


def painted_row(row: list[Segment]) -> str:
    from rich.color import ColorSystem

    return "".join(segment.text if segment.style is None
                   else segment.style.render(segment.text, color_system=ColorSystem.STANDARD)
                   for segment in row)


# --- the process


class Terminal:
    """The screen that is drawn on, and how it was found."""

    def __init__(self, fd: int) -> None:
        self.fd = fd
        self.attributes: list[Any] | None = None
        self.is_entered = False

    def write(self, text: str) -> None:
        data = text.encode(errors="replace")
        while data:
            data = data[os.write(self.fd, data):]

    def draw(self, picture: Picture) -> None:
        columns, rows = self.size()
        lines = picture.lines(columns, rows)[:rows]
        enter = "" if self.is_entered else ENTER
        self.is_entered = True
        self.write(enter + HOME + f"{CLEAR_LINE}\r\n".join(lines) + CLEAR_LINE + CLEAR_BELOW)

    def size(self) -> tuple[int, int]:
        try:
            size = os.get_terminal_size(self.fd)
        except OSError:
            return 80, 24
        return size.columns or 80, size.lines or 24

    def found_as(self, words: Sequence[Any]) -> None:
        """Attributes as termios.tcgetattr gave them to the program, its bytes as numbers."""
        *flags, codes = words
        self.attributes = [*flags, [bytes([code]) for code in codes]]

    def restore(self, farewell: Sequence[str]) -> None:
        if self.is_entered:
            self.write(LEAVE)
        for line in farewell:
            self.write(f"{line}\r\n")
        if self.attributes is not None:
            import termios

            try:
                termios.tcsetattr(self.fd, termios.TCSADRAIN, self.attributes)
            except termios.error:
                pass    # the terminal itself has gone


def obey(line: bytes, picture: Picture, terminal: Terminal, farewell: list[str]) -> None:
    """One line of the program; what cannot be read is shown as it is."""
    try:
        said = json.loads(line)
        (kind, content), = said.items()
        if kind == "view":
            picture.view = View.of(content)
        elif kind == "listener":
            picture.view = ListenerView.of(content)
        elif kind == "line":
            picture.log.append(str(content))
        elif kind == "terminal":
            terminal.found_as(content)
        elif kind == "farewell":
            farewell[:] = map(str, content)
    except (ValueError, TypeError, AttributeError, KeyError):
        picture.log.append(line.decode(errors="replace"))


def run(source: int, terminal: Terminal, monotonic: Callable[[], float]) -> None:
    """Draw until the input ends; then leave the terminal as it was."""
    picture, farewell = Picture(), list[str]()
    wake_out, wake_in = os.pipe()
    os.set_blocking(wake_in, False)
    signal.set_wakeup_fd(wake_in, warn_on_full_buffer=False)
    # The program ends on these, and with it the input.  The last: the terminal may belong to the shell again.
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGWINCH):
        signal.signal(number, lambda *_: None)
    signal.signal(signal.SIGTTOU, signal.SIG_IGN)
    rest = b""
    drawn_s = noted_s = monotonic() - REDRAW_S
    is_stale = True
    try:
        with selectors.DefaultSelector() as selector:
            selector.register(source, selectors.EVENT_READ)
            selector.register(wake_out, selectors.EVENT_READ)
            while True:
                wait_s = max(0.0, drawn_s + REDRAW_S - monotonic()) if is_stale else None
                for key, _ in selector.select(wait_s):
                    data = os.read(key.fd, 65536)
                    is_stale = True
                    if key.fd == source:
                        if not data:
                            return
                        *lines, rest = (rest + data).split(b"\n")
                        for line in lines:
                            obey(line, picture, terminal, farewell)
                now_s = monotonic()
                if now_s - noted_s >= HISTORY_S:
                    noted_s = now_s
                    picture.note_history()
                if is_stale and now_s - drawn_s >= REDRAW_S:
                    drawn_s, is_stale = now_s, False
                    terminal.draw(picture)
    except (BrokenPipeError, OSError):
        pass    # the terminal has gone
    finally:
        terminal.restore(farewell)


def main() -> int:
    import time

    run(sys.stdin.fileno(), Terminal(sys.stdout.fileno()), time.monotonic)
    return 0


if __name__ == "__main__":
    sys.exit(main())
