"""`python pyPlc.py analyse CAPTURE...` and `compare A B`: recordings in, reports out."""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from functools import partial
from pathlib import Path
from typing import TextIO

from analysis import export, table
from analysis.dossier import Collector
from analysis.listen import PROBE, Progress
from analysis.report import compare
from analysis.report.page import Options, page
from analysis.summary_text import summary_lines
from analysis.table import Row
from edge.analysing import collect, write_whole
from edge.command_line import CommandLine
from edge.live_report import EVERY_S, follow, give_way
from exiConnector import ExiConnector
from plc.errors import ConfigError, PyPlcError

PROGRAM = "pyPlc.py analyse"
SUFFIXES = (".pcap", ".pcapng", ".cap")

DESCRIPTION = """\
Judge recordings: how each session ended and why, what limited the charge, which rules were broken.

  analyse charge.pcapng                       the findings as text
  analyse charge.pcapng -o report.html        a report: one file for any browser, without network
  analyse FOLDER -o table.html                a table of all recordings in it; their reports beside it
  analyse charge.pcapng --csv course.csv      voltage, current, power, limits at each answer
  analyse charge.pcapng --json charge.json    everything, for other programs
  compare a.pcapng b.pcapng -o both.html      two sessions side by side; a.pcapng#2 names its second
"""
OUTPUTS = ("out", "csv", "json")    # options that name a file to write
EPILOG = "Files are written anew.  - as CAPTURE is standard input, - as FILE standard output."


def command_line(name: str) -> CommandLine:
    parser = CommandLine(f"pyPlc.py {name}", description=DESCRIPTION, epilog=EPILOG)
    parser.add_argument("captures", nargs="+", metavar="CAPTURE", help="recordings, or folders of them")
    parser.add_argument("--key-log", metavar="FILE", type=Path,
                        help="secrets of TLS connections (SSLKEYLOGFILE); needs tshark")
    parser.add_argument("-o", "--out", metavar="FILE", help="write a report (HTML)")
    parser.add_argument("--pictures", action="store_true",
                        help="draw plain curves even if zoomable ones could be made (package bokeh)")
    if name == "analyse":
        parser.add_argument("--csv", metavar="FILE", help="write the course; of several recordings the table")
        parser.add_argument("--json", metavar="FILE", help="write all findings")
        parser.add_argument("--live", metavar="FILE", help=argparse.SUPPRESS)
        parser.add_argument("--every", type=float, default=EVERY_S, metavar="SECONDS", help=argparse.SUPPRESS)
        parser.add_argument("--gently", action="store_true",
                            help="give way to every other program of this computer")
        parser.add_argument("--processes", type=int, default=os.cpu_count() or 1, metavar="COUNT",
                            help="how many recordings are worked on at the same time (all cores)")
    return parser


def main(name: str, arguments: list[str]) -> int:
    """Carry out `analyse` or `compare`; returns the exit code: 1 if something could not be read whole."""
    try:
        options = command_line(name).parse_args(arguments)
        check_files(options)
        return compare_two(options) if name == "compare" else analyse(options)
    except PyPlcError as error:
        print(f"pyPlc.py {name}: {error}", file=sys.stderr)
        return 2 if isinstance(error, ConfigError) else 1


def check_files(options: argparse.Namespace) -> None:
    """Refuse what cannot be read or written before the work is done, not after it."""
    if options.key_log is not None and not options.key_log.exists():
        raise ConfigError(f"command line: --key-log {options.key_log}: there is no such file")
    for name in OUTPUTS:
        out = getattr(options, name, None)
        if out is not None and not Path(out).resolve().parent.is_dir():
            raise ConfigError(f"command line: {out}: there is no folder {Path(out).resolve().parent}")


# --- analyse ----------------------------------------------------------------------------------------

def analyse(options: argparse.Namespace) -> int:
    if options.gently:
        give_way()
    if options.live:
        return follow(options.captures[0], Path(options.live), options.every)
    captures = list(expanded(options.captures))
    if len(captures) == 1 and not Path(options.captures[0]).is_dir():
        return analyse_one(captures[0], options)
    return analyse_many(captures, options)


def expanded(names: Sequence[str]) -> Iterator[Path]:
    """The recordings; a folder stands for all that lie in it, however deep."""
    for name in names:
        path = Path(name)
        if name == "-":
            yield path
        elif path.is_dir():
            found = sorted(one for one in path.rglob("*") if one.suffix in SUFFIXES and one.is_file())
            if not found:
                raise ConfigError(f"command line: {name}: no recording in it ({', '.join(SUFFIXES)})")
            yield from found
        elif not path.exists():
            raise ConfigError(f"command line: {name}: there is no such file")
        else:
            yield path


def analyse_one(capture: Path, options: argparse.Namespace) -> int:
    with ExiConnector() as codec:
        codec.decode(*PROBE)
        progress = Progress(capture)
        try:
            collector = collect(capture, codec, progress, options.key_log)
        finally:
            progress.done()
    error = collector.ended.error if collector.ended is not None else None
    if error:
        print(f"{PROGRAM}: {error}", file=sys.stderr)
    written = write_each((
        (options.out, lambda: page(collector, Options(zoomable=False if options.pictures else None))),
        (options.csv, lambda: export.course_csv(collector)),
        (options.json, lambda: export.as_json(collector)),
    ))
    if not written:
        for line in findings(collector):
            print(line)
    return 1 if error else 0


def write_each(outputs: Iterable[tuple[str | None, Callable[[], str]]]) -> bool:
    """Write what is wanted; returns whether anything was."""
    written = False
    for name, make in outputs:
        if name is None:
            continue
        written = True
        if name == "-":
            sys.stdout.write(make())
        else:
            write_whole(Path(name), make())
    return written


def findings(collector: Collector) -> Iterator[str]:
    """The same as text: each session's summary, its verdicts, what to check."""
    for remark in collector.remarks:
        yield f"{remark.about:<12}{remark.text}"
    if not collector.dossiers:
        yield f"{Path(collector.file).name}: no charging session"
    for dossier in collector.dossiers:
        session = dossier.session
        assert session is not None
        yield from summary_lines(session, collector.start_ns or 0)
        label = "limited by"
        for limiter, share in sorted(dossier.course.shares().items(), key=lambda item: -item[1]):
            yield f"{label:<12}{share:5.1f} %  {limiter.value}"
            label = ""
        label = "verdicts"
        for verdict in dossier.verdicts:
            times = f"  ({verdict.count} x)" if verdict.count > 1 else ""
            seconds = (verdict.time_ns - (collector.start_ns or 0)) / 1e9
            yield (f"{label:<12}{verdict.severity.value:<13}{seconds:9.3f}  {verdict.rule.title}"
                   f" ({verdict.rule.side}): {verdict.finding}{times}")
            label = ""
        label = "to check"
        for line in export.dossier_object(dossier)["what_to_check"]:
            yield f"{label:<12}{line}"
            label = ""
        yield ""


# --- many -------------------------------------------------------------------------------------------

def analyse_many(captures: list[Path], options: argparse.Namespace) -> int:
    """A table of all, their reports beside it, on all cores."""
    out = Path(options.out) if options.out and options.out != "-" else None
    reports = out.with_name(f"{out.stem}-reports") if out is not None else None
    if reports is not None:
        reports.mkdir(parents=True, exist_ok=True)
    names = report_names(captures)
    work = partial(one_of_many, reports=reports, pictures=options.pictures, key_log=options.key_log)
    meter = Count(len(captures), sys.stderr)
    found: dict[Path, list[Row]] = {}
    workers = max(1, min(options.processes, len(captures)))
    with ProcessPoolExecutor(workers, initializer=leave_interrupts_to_the_parent) as pool:
        waiting = {pool.submit(work, capture, names[capture]): capture for capture in captures}
        try:
            for done in as_completed(waiting):
                capture = waiting[done]
                found[capture] = rows_or_reason(capture, done)
                meter.step(capture.name)
        except KeyboardInterrupt:
            pool.shutdown(cancel_futures=True)
            raise
    meter.done()
    rows = [row for capture in captures for row in found[capture]]
    written = write_each((
        (options.out, lambda: table.as_html(rows, out.stem if out is not None else "recordings")),
        (options.csv, lambda: table.as_csv(rows)),
        (options.json, lambda: table.as_json(rows)),
    ))
    if not written or out is not None:
        sys.stdout.write(table.as_text(rows))
    return 1 if any(row.code == "failure" for row in rows) else 0


def leave_interrupts_to_the_parent() -> None:
    """Ctrl-C reaches all processes of a terminal; one of them is to say something."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def rows_or_reason(capture: Path, done: Future[list[Row]]) -> list[Row]:
    """The rows of a recording; one that cannot be worked on must not cost all others."""
    try:
        return done.result()
    except Exception as error:  # noqa: BLE001 - whatever it is, it is told in its row
        return [Row(capture.name, result=f"not analysed: {type(error).__name__}: {error}", code="failure")]


def report_names(captures: Sequence[Path]) -> dict[Path, str]:
    """A file name for each report; recordings of the same name in different folders get numbers."""
    names: dict[Path, str] = {}
    used: dict[str, int] = {}
    for capture in captures:
        count = used[capture.name] = used.get(capture.name, 0) + 1
        names[capture] = f"{capture.name}{f'-{count}' if count > 1 else ''}.html"
    return names


def one_of_many(capture: Path, name: str, reports: Path | None, pictures: bool,
                key_log: Path | None) -> list[Row]:
    """In a process of its own: one recording, its report, its rows."""
    with ExiConnector() as codec:
        codec.decode(*PROBE)
        collector = collect(capture, codec, key_log=key_log)
    if reports is None:
        return table.rows_of(collector)
    write_whole(reports / name, page(collector, Options(zoomable=False if pictures else None)))
    return table.rows_of(collector, f"{reports.name}/{name}")


class Count:
    """How many recordings are done, on a terminal."""

    def __init__(self, total: int, out: TextIO) -> None:
        self._total = total
        self._out = out
        self._done = 0
        self._is_shown = out.isatty()

    def step(self, name: str) -> None:
        self._done += 1
        if self._is_shown:
            print(f"\r\033[K{self._done} of {self._total}: {name}", end="", file=self._out, flush=True)

    def done(self) -> None:
        if self._is_shown:
            print("\r\033[K", end="", file=self._out, flush=True)


# --- compare ----------------------------------------------------------------------------------------

def compare_two(options: argparse.Namespace) -> int:
    if len(options.captures) != 2:
        raise ConfigError("command line: compare wants two recordings")
    dossiers = []
    with ExiConnector() as codec:
        codec.decode(*PROBE)
        for name in options.captures:
            path, number = session_named(name)
            dossiers.append(compare.chosen(collect(path, codec, key_log=options.key_log), number))
    names = [Path(name).name for name in options.captures]
    if options.out is None:
        sys.stdout.write(compare.as_text(names, *dossiers))
    else:
        zoomable = False if options.pictures else None
        write_each(((options.out, lambda: compare.as_html(names, dossiers[0], dossiers[1], zoomable)),))
    return 0


def session_named(name: str) -> tuple[Path, int | None]:
    """`charge.pcapng#2` is the second session in it."""
    path, mark, number = name.rpartition("#")
    if not mark or Path(name).exists():
        path, number = name, ""
    elif not number.isdigit():
        raise ConfigError(f'command line: "{name}": want a number behind #')
    if not Path(path).is_file():
        raise ConfigError(f"command line: {path}: there is no such file")
    return Path(path), int(number) if number else None
