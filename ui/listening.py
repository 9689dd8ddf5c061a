"""What the panel shows of a listener at one moment: what it is told, and how that looks."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any, ClassVar

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from ui.parts import DIM, STRONG, amount, clock, steps

CHECKS_MOST = 2
SEVERITY_STYLES = {"ends charges": "bold red", "fault": "red", "deviation": "yellow"}
Amounts = tuple[float | None, float | None, float | None]    # V, A, W


@dataclass(frozen=True, kw_only=True)
class ListenerView:
    """Amounts are None where nobody told them.

    steps: of the connection of the two, and whether each was heard; stations: who is there, in words;
    verdicts: how serious, how many; recording: its file and length;
    ended: why the last session ended, until there is another one.
    """

    place: str
    heard_ms: int = 0
    frames: int = 0
    session_ms: int | None = None
    steps: tuple[tuple[str, bool], ...] = ()
    protocol: str = ""
    phase: str = ""
    phase_ms: int = 0
    stations: tuple[tuple[str, str], ...] = ()
    present: Amounts = (None, None, None)
    asked: Amounts = (None, None, None)
    car_most: Amounts = (None, None, None)
    charger_most: Amounts = (None, None, None)
    energy_wh: float = 0.0
    soc_percent: float | None = None
    limited_by: str = ""
    verdicts: tuple[tuple[str, int], ...] = ()
    last_verdict: str = ""
    recording: str = ""
    ended: str = ""
    checks: tuple[str, ...] = ()
    keys: str = ""
    rows_for_curves: ClassVar[int] = 30    # in a lower terminal the log needs the room more

    @property
    def history(self) -> tuple[float | None, float | None] | None:
        """Voltage and current for the curves; None while there is no session."""
        return None if self.session_ms is None or self.ended else self.present[:2]

    def as_json(self) -> str:
        return json.dumps({"listener": asdict(self)}, separators=(",", ":"))

    @classmethod
    def of(cls, values: dict[str, Any]) -> ListenerView:
        pairs = {name: tuple((word, worth) for word, worth in values[name])
                 for name in ("steps", "stations", "verdicts")}
        lists = {name: tuple(values[name])
                 for name in ("present", "asked", "car_most", "charger_most", "checks")}
        return cls(**values | pairs | lists)

    def title(self) -> str:
        return f"pyPLC  listening at {self.place}   {clock(self.heard_ms)}"

    def head(self) -> Iterator[RenderableType]:
        """Everything below the title and above the curves."""
        heard = [number for number, (_, is_heard) in enumerate(self.steps, start=1) if is_heard]
        yield steps(self.steps, max(heard, default=0))
        since = f"  {clock(self.phase_ms)}" if self.phase_ms >= 1000 else ""
        protocol = f"   {self.protocol}" if self.protocol else ""
        yield Text.assemble((self.phase, STRONG), (since + protocol, DIM))
        if self.ended:
            yield Text.assemble(("Ended: ", STRONG), (self.ended, "bold yellow"))
            yield from (Text(f"  check: {words}") for words in self.checks[:CHECKS_MOST])
        for who, words in self.stations:
            yield _line(f"{who:<9}", words)
        if self.session_ms is not None:
            yield self._values()
        if self.limited_by and not self.ended:
            yield Text.assemble(("limited by  ", DIM), (self.limited_by, STRONG))
        yield self._verdicts()
        frames = "1 frame" if self.frames == 1 else f"{self.frames} frames"
        yield _line("heard      ", f"{frames}   recording {self.recording}" if self.recording else frames)

    def _values(self) -> Table:
        table = Table.grid(padding=(0, 2), expand=False)
        for _ in range(6):
            table.add_column(no_wrap=True)
        table.add_row(*(Text(words, DIM) for words in ("", "voltage", "current", "power", "energy", "SoC")))
        energy = amount(self.energy_wh / 1000, "kWh", 2) if self.energy_wh else "–"
        rows: list[tuple[str, Amounts, str, tuple[str, ...]]] = [
            ("last heard" if self.ended else "flows now", self.present, STRONG,
             (energy, amount(self.soc_percent, "%", 0)))]
        if not self.ended:
            rows += [("car asks for", self.asked, "", ()), ("car's limits", self.car_most, "", ()),
                     ("charger's limits", self.charger_most, "", ())]
        for name, (volts, amps, watts), style, further in rows:
            kilowatts = None if watts is None else watts / 1000
            table.add_row(Text(name, DIM), *(Text(words, style) for words in (
                amount(volts, "V"), amount(amps, "A"), amount(kilowatts, "kW"), *further)))
        return table

    def _verdicts(self) -> Text:
        text = Text("verdicts   ", DIM, no_wrap=True, overflow="ellipsis")
        if not self.verdicts:
            text.append("none", DIM)
        for severity, count in self.verdicts:
            text.append(f"{count} x {severity}   ", SEVERITY_STYLES.get(severity, DIM))
        if self.last_verdict:
            text.append(f"last: {self.last_verdict}")
        return text


def _line(before: str, words: str) -> Text:
    """One row, whatever it costs in words."""
    return Text.assemble((before, DIM), words, no_wrap=True, overflow="ellipsis")
