"""`pyPlc.py analyse` and `compare`: what they print and write, and that no damaged recording stops them."""

from __future__ import annotations

import csv
import json
import os
import random
import subprocess
import sys
from dataclasses import replace
from errno import ENOSPC
from io import StringIO
from pathlib import Path

import pytest

from analysis.report.page import Options, page
from analysis.table import Row, as_html
from edge import demo
from edge.analyse_app import main, report_names, session_named
from edge.analysing import collect, write_whole
from exiConnector import CODEC, ExiConnector
from plc.errors import ConfigError
from tests.support import PROJECT

pytestmark = pytest.mark.skipif(not CODEC.exists(), reason=f"{CODEC.name} is not built (make codec)")


@pytest.fixture
def charge(tmp_path: Path) -> Path:
    path = tmp_path / "charge.pcapng"
    demo.record(path)
    return path


def run(name: str, *arguments: object) -> int:
    return main(name, [str(argument) for argument in arguments])


def test_the_findings_as_text(charge: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("analyse", charge) == 0
    out = capsys.readouterr().out
    assert "ended       the car stopped charging at SoC 56 %: PowerDeliveryReq stop (ChargingComplete)" in out
    assert "limited by  " in out
    assert "No battery capacity told (car)" in out
    assert "to check    Nothing: this is how it should be." in out


def test_a_report_and_the_forms_for_other_programs(charge: Path, tmp_path: Path,
                                                   capsys: pytest.CaptureFixture[str]) -> None:
    out, table, findings = tmp_path / "report.html", tmp_path / "course.csv", tmp_path / "charge.json"
    assert run("analyse", charge, "-o", out, "--csv", table, "--json", findings, "--pictures") == 0
    assert capsys.readouterr().out == ""
    assert out.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    rows = list(csv.DictReader(StringIO(table.read_text(encoding="utf-8"))))
    assert len(rows) == 13
    loop = [row for row in rows if row["limited_by"]]
    assert [row["present_current_a"] for row in loop] == ["0", "16", "32", "48", "64", "80", "96", "97"]
    assert {row["limited_by"] for row in loop} <= {"car_target", "nothing_wanted", "taper"}
    found = json.loads(findings.read_text(encoding="utf-8"))
    (session,) = found["sessions"]
    assert session["ending_code"] == "full"
    assert len(session["course"]["time_s"]) == 13
    assert {verdict["code"] for verdict in session["verdicts"]} == {"no_capacity", "few_fields"}
    assert run("analyse", charge, "--json", "-") == 0
    assert json.loads(capsys.readouterr().out) == found
    assert not list(tmp_path.glob("*.part"))


def test_a_folder_becomes_a_table_with_reports(charge: Path, tmp_path: Path,
                                               capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "many"
    (folder / "deep").mkdir(parents=True)
    whole = charge.read_bytes()
    (folder / "a.pcapng").write_bytes(whole)
    (folder / "deep" / "a.pcapng").write_bytes(whole[:len(whole) // 2])
    (folder / "noise.pcap").write_bytes(b"this is no capture")
    (folder / "notes.txt").write_text("not a recording", encoding="ascii")
    out, table = tmp_path / "table.html", tmp_path / "table.csv"
    assert run("analyse", folder, "-o", out, "--csv", table, "--pictures", "--processes", 2) == 0
    text = capsys.readouterr().out
    assert text.count("a.pcapng\n") == 2
    assert "noise.pcap" in text
    rows = list(csv.DictReader(StringIO(table.read_text(encoding="utf-8"))))
    assert [(row["file"], row["code"]) for row in rows] == [
        ("a.pcapng", "full"), ("a.pcapng", "recording_ends"), ("noise.pcap", "none")]
    assert "want a pcap or pcapng" in rows[2]["result"]
    html = out.read_text(encoding="utf-8")
    for row in rows:
        assert f'href="{row["report"]}' in html
        assert (tmp_path / row["report"]).is_file()


def test_reports_of_equal_names_do_not_overwrite_each_other() -> None:
    captures = [Path("x/a.pcap"), Path("y/a.pcap"), Path("b.pcap")]
    assert list(report_names(captures).values()) == ["a.pcap.html", "a.pcap-2.html", "b.pcap.html"]


def test_a_report_that_cannot_be_written_leaves_nothing_behind(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_args: object) -> None:
        raise OSError(ENOSPC, "No space left on device")

    path = tmp_path / "report.html"
    path.write_text("of yesterday", encoding="ascii")
    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="No space"):
        write_whole(path, "of today")
    assert [file.name for file in tmp_path.iterdir()] == ["report.html"]
    assert path.read_text(encoding="ascii") == "of yesterday"


def test_a_table_leads_to_reports_whatever_their_names_are() -> None:
    row = Row("50 % #2?.pcap", session=1, report="table/50 % #2?.pcap.html")
    html = as_html([row, replace(row, report="table/\udcff.html")], "table")
    assert 'href="table/50%20%25%20%232%3F.pcap.html#session-1"' in html
    assert 'href="table/%FF.html#session-1"' in html


def test_two_recordings_side_by_side(charge: Path, tmp_path: Path,
                                     capsys: pytest.CaptureFixture[str]) -> None:
    other = tmp_path / "other.pcapng"
    other.write_bytes(charge.read_bytes()[:9_000])
    assert run("compare", charge, other) == 0
    out = capsys.readouterr().out
    assert out.startswith("A: charge.pcapng\nB: other.pcapng\n")
    assert "  car: 02:00:00:00:00:01\n" in out
    both = tmp_path / "both.html"
    assert run("compare", f"{charge}#1", other, "-o", both) == 0
    assert "Two sessions side by side" in both.read_text(encoding="utf-8")
    assert run("compare", f"{charge}#7", other) == 1
    assert "there is no session 7, want 1 to 1" in capsys.readouterr().err


@pytest.mark.parametrize(("name", "arguments", "said"), [
    ("analyse", ["nowhere.pcap"], "nowhere.pcap: there is no such file"),
    ("analyse", ["."], "no recording in it (.pcap, .pcapng, .cap)"),
    ("analyse", [], "the following arguments are required: CAPTURE"),
    ("analyse", ["-", "-o", "nowhere/x.html"], "nowhere/x.html: there is no folder "),
    ("analyse", ["-", "--key-log", "nowhere.log"], "--key-log nowhere.log: there is no such file"),
    ("compare", ["one.pcap"], "compare wants two recordings"),
    ("compare", ["nowhere.pcap", "nowhere.pcap"], "nowhere.pcap: there is no such file"),
])
def test_wrong_words_are_told_in_one_line(name: str, arguments: list[str], said: str, tmp_path: Path,
                                          monkeypatch: pytest.MonkeyPatch,
                                          capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(name, *arguments) == 2
    error = capsys.readouterr().err
    assert said in error
    assert error.count("\n") == 1


def test_a_session_is_named_behind_the_file(tmp_path: Path) -> None:
    odd = tmp_path / "charge#2"
    odd.write_bytes(b"")
    assert session_named(str(odd)) == (odd, None)
    assert session_named(f"{odd}#3") == (odd, 3)
    with pytest.raises(ConfigError, match="want a number behind #"):
        session_named(f"{odd}#x")


def test_damaged_recordings_give_a_report_of_what_there_is(charge: Path, tmp_path: Path) -> None:
    """Cut anywhere, bytes turned over anywhere: there is a page, and it is whole."""
    whole = charge.read_bytes()
    dice = random.Random(7)
    path = tmp_path / "damaged.pcapng"
    with ExiConnector() as codec:
        for _ in range(60):
            data = bytearray(whole[:dice.randrange(len(whole))] if dice.random() < 0.4 else whole)
            for _ in range(dice.choice((0, 1, 5, 40))):
                if data:
                    data[dice.randrange(len(data))] = dice.randrange(256)
            path.write_bytes(data)
            text = page(collect(path, codec), Options(zoomable=False))
            assert text.endswith("</html>\n")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_what_is_no_file_is_written_to_and_a_link_stays_a_link(tmp_path: Path) -> None:
    """Root once replaced /dev/null by a table in this way."""
    pipe, link, file = tmp_path / "pipe", tmp_path / "link", tmp_path / "file"
    os.mkfifo(pipe)
    link.symlink_to(file)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        write_whole(pipe, "one")
        assert os.read(reader, 100) == b"one"
    finally:
        os.close(reader)
    assert pipe.is_fifo()
    for text in ("two", "three"):
        write_whole(link, text)
        assert (link.is_symlink(), file.read_text()) == (True, text)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "link", "pipe"]


def test_the_program_knows_the_words(charge: Path) -> None:
    done = subprocess.run([sys.executable, PROJECT / "pyPlc.py", "analyse", charge, "--csv", "-"],
                          capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("session,time_s,present_voltage_v,")
