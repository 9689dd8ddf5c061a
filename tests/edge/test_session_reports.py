"""Reports of sessions that are over: real processes, one at a time."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from edge import demo
from edge.loop import Loop
from edge.session_reports import WAITING_MOST, SessionReports, start_report
from exiConnector import CODEC

LONGEST_MS = 60_000


class Bench:
    """folders: the first two have no recording, so that their reports cannot be made; the third has one."""

    def __init__(self, home: Path) -> None:
        self.loop = Loop()
        self.said: list[str] = []
        self.reports = SessionReports(self.loop, lambda _event, text: self.said.append(text))
        self.folders = [home / name for name in ("first", "second", "third")]
        for folder in self.folders:
            folder.mkdir()
        demo.record(self.folders[2] / "wire.pcapng")

    @property
    def has_report(self) -> bool:
        return (self.folders[2] / "report.html").exists()


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    bench = Bench(tmp_path)
    yield bench
    bench.reports.close()
    bench.loop.close()
    for process, _ in bench.reports.processes:
        process.wait()


@pytest.mark.skipif(sys.platform != "linux", reason="the end of a process cannot be waited for here")
@pytest.mark.skipif(not CODEC.exists(), reason=f"{CODEC.name} is not built (make codec)")
def test_one_at_a_time_and_the_newest_first(bench: Bench) -> None:
    second, third = bench.folders[1:]
    for folder in bench.folders:
        bench.reports.want(folder)
    for waiting in ([second, third], [second], []):
        assert bench.reports.waiting == waiting
        assert len(bench.reports.processes) == 1
        bench.loop.run_once(LONGEST_MS)
    assert bench.has_report
    assert bench.reports.processes == []
    assert [line.partition(";")[0] for line in bench.said] == [
        f"{folder}: its report was not made" for folder in bench.folders[:2]]


@pytest.mark.skipif(not CODEC.exists(), reason=f"{CODEC.name} is not built (make codec)")
def test_the_newest_is_still_made_when_the_program_ends(bench: Bench) -> None:
    for folder in bench.folders:
        bench.reports.want(folder)
    bench.reports.close()
    assert bench.reports.processes[-1][0].wait(60) == 0
    assert bench.has_report
    assert [line.partition(": ")[0] for line in bench.said] == [str(bench.folders[1])]


def test_too_many_are_left_out_the_oldest_first(bench: Bench) -> None:
    for _ in range(WAITING_MOST + 1):
        bench.reports.want(bench.folders[0])
    assert bench.said == []
    bench.reports.want(bench.folders[1])
    assert len(bench.reports.waiting) == WAITING_MOST
    assert bench.said[0].startswith(f"{bench.folders[0]}: no report, too many waited")
    bench.reports.waiting.clear()


def test_a_process_that_cannot_be_started_is_said(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.executable", "/there/is/no/python")
    bench.reports.want(bench.folders[2])
    assert "its report cannot be made: " in bench.said[0]
    assert "No such file" in bench.said[0]


def test_without_a_recording_its_exit_code_says_so(tmp_path: Path) -> None:
    assert start_report(tmp_path / "nowhere.pcapng", tmp_path / "report.html").wait(60) == 2
