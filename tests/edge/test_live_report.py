"""The report that follows what is heard live, by real processes."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from edge.live_report import LiveReport
from exiConnector import CODEC, ExiConnector
from tests.analysis.listening import Play, script

PATIENCE_S = 100
pytestmark = pytest.mark.skipif(not CODEC.exists(), reason=f"{CODEC.name} is not built (make codec)")


def until(test: Callable[[], bool]) -> None:
    limit_s = time.monotonic() + PATIENCE_S
    while not test():
        assert time.monotonic() < limit_s, "it did not come"
        time.sleep(0.02)


def test_a_report_follows_what_comes_and_ends_whole(tmp_path: Path) -> None:
    file = tmp_path / "live.html"
    told: list[str] = []
    with ExiConnector() as codec:
        play = Play(codec)
        play.enter()
        play.perform(script("PreCharge"))
        middle = len(play.frames)
        play.perform(script()[len(script("PreCharge")):])
        play.stage.close(by_car=True)
    report = LiveReport(file, "test", told.append, every_s=0.2)
    try:
        assert 'data-again="3000"' in file.read_text(encoding="utf-8")
        for frame in play.frames[:middle]:
            report.frame(*frame)
        until(lambda: "It goes on: PreCharge." in file.read_text(encoding="utf-8"))
        for frame in play.frames[middle:]:
            report.frame(*frame)
    finally:
        report.close()
    text = file.read_text(encoding="utf-8")
    assert "The car stopped charging at SoC 56 %" in text
    assert "data-again" not in text.split("<script>")[0]
    assert (told, report.lost) == ([], 0)


def test_a_report_whose_process_is_killed_is_told_once_and_stops_nobody(tmp_path: Path) -> None:
    told: list[str] = []
    report = LiveReport(tmp_path / "live.html", "test", told.append)
    report._process.kill()
    report._process.wait()
    frame = bytes(2000)
    for number in range(200):    # more than a pipe holds
        report.frame(number, frame)
    until(lambda: not report._frames.qsize())
    report.close()
    assert len(told) == 1
    assert told[0].startswith("the live report has ended: ")


def test_a_place_that_cannot_be_written_is_refused_at_the_start(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="nowhere"):
        LiveReport(tmp_path / "nowhere" / "live.html", "test", print)
