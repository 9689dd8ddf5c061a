"""Parts of pictures that the panels of all modes share: amounts, times, steps, curves."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.text import Text

BLOCKS = " ▁▂▃▄▅▆▇█"
DONE, NOW, TO_COME, MISSED = "✔", "▶", "·", "–"
GOOD, BAD, DIM, STRONG = "green", "bold red", "dim", "bold"


def amount(value: float | None, unit: str, digits: int = 1) -> str:
    return "–" if value is None else f"{value:z.{digits}f} {unit}"


def clock(milliseconds: int) -> str:
    seconds = milliseconds // 1000
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def steps(taken: Iterable[tuple[str, bool]], missed: int = 0) -> Text:
    """Steps with ticks; the first one that is missing is where it stands.

    missed: so many of the first steps are behind us, ticked or not.
    """
    text = Text()
    missing = False
    for number, (name, is_taken) in enumerate(taken):
        if is_taken:
            text.append(f"{DONE} {name}  ", GOOD)
        elif number < missed:
            text.append(f"{MISSED} {name}  ", DIM)
        else:
            text.append(f"{TO_COME if missing else NOW} {name}  ", DIM if missing else STRONG)
            missing = True
    return text


def curve(name: str, unit: str, points: Sequence[float | None], width: int) -> Text:
    """The last `width` points as little columns between zero and the highest."""
    shown = list(points)[-width:]
    known = [abs(point) for point in shown if point is not None]
    highest = max(known, default=0.0)
    shares = [0.0 if point is None or not highest else abs(point) / highest for point in shown]
    columns = "".join(BLOCKS[round(share * (len(BLOCKS) - 1))] for share in shares)
    return Text.assemble((f"{name} ", DIM), (columns, "cyan"), (f" ≤ {highest:.0f} {unit}", DIM))
