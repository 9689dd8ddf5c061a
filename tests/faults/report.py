"""`make faults`: runs the whole table and writes results/faults.md."""

from __future__ import annotations

import sys
import time
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from exiConnector import ExiConnector
from plc.session.causes import Cause
from tests.faults.frames import FRAMES, wrong_with
from tests.faults.runner import Result, run
from tests.faults.table import CASES

OUT = Path(__file__).resolve().parents[2] / "results" / "faults.md"
SINGLE = ("suite of 0.9", "crash of 0.9", "device", "program", "endless phase", "value")
INTRODUCTION = """\
Written by `make faults`.  Car and charger, each with session, supervisor and virtual hardware, charge in
virtual time over the real codec; one fault is put into each session.  Asserted for each: the fault really
happened; both sides end as declared, with this cause and sentence; the response code that went over the wire;
both sides at rest (state B, supply off, contactors open, less than 60 V, unlocked) within the declared time;
and at every moment no voltage at an unlocked inlet, no supply in state B.  In most rows power flows for a
second until the user presses stop; where the charge goes on, that is its end."""
GOES_ON = "goes on"


def rest(result: Result) -> str:
    if result.case.rest_ms is None:
        return GOES_ON
    return "held by the lock" if result.case.is_stuck else f"{result.rest_ms} ms"


def said(why: Cause | None) -> str:
    return why.sentence if why else "(its program is gone)"


def groups(results: Iterable[Result]) -> list[str]:
    lines = ["| what is injected | cases | as declared | the charge goes on | longest time to rest |",
             "|---|---:|---:|---:|---:|"]
    by_group: dict[str, list[Result]] = defaultdict(list)
    for result in results:
        by_group[result.case.group].append(result)
    for group, members in by_group.items():
        on = sum(one.case.rest_ms is None for one in members)
        longest = max((one.rest_ms for one in members if one.case.rest_ms is not None), default=0)
        good = sum(not one.wrong for one in members)
        lines.append(f"| {group} | {len(members)} | {good} | {on} | {longest} ms |")
    return lines


def singles(results: Iterable[Result]) -> list[str]:
    lines = ["| fault | the car says | the charger says | at rest after |", "|---|---|---|---:|"]
    lines += [
        f"| {one.case.group}: {one.case.name} | {said(one.car)} | {said(one.charger)} | {rest(one)} |"
        for one in results if one.case.group in SINGLE and one.case.kind == "din"]
    return lines


def text(results: list[Result], frames: dict[str, list[str]]) -> str:
    wrong = [one for one in results if one.wrong]
    bad_frames = {name: why for name, why in frames.items() if why}
    good = len(results) - len(wrong) + len(frames) - len(bad_frames)
    return "\n".join((
        "# Injected faults", "",
        INTRODUCTION, "",
        f"**{good} of {len(results) + len(frames)} cases are as declared.**", "",
        *groups(results),
        f"| frame that is none, before a session | {len(frames)} | {len(frames) - len(bad_frames)} | - | - |",
        "",
        "## Not as declared", "",
        *([f"- {one.case.title}: {'; '.join(one.wrong)}" for one in wrong]
          + [f"- {name}: {'; '.join(why)}" for name, why in bad_frames.items()] or ["None."]), "",
        "## Single faults, by DIN 70121", "",
        "The rows over all messages, response codes and status codes are in tests/faults/rows_*.py.", "",
        *singles(results), ""))


def main() -> int:
    started = time.process_time()
    with ExiConnector() as codec, ExiConnector(remembered=10_000) as remembering:
        results = [run(codec if case.group == "codec" else remembering, case) for case in CASES]
    frames = {f"{case.who}: {case.name}": wrong_with(case) for case in FRAMES}
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(text(results, frames))
    wrong = sum(bool(one.wrong) for one in results) + sum(bool(why) for why in frames.values())
    print(f"faults: {len(results) + len(frames)} cases, {wrong} not as declared, "
          f"{time.process_time() - started:.0f} s CPU; see {OUT.relative_to(OUT.parents[1])}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
