"""Every command of doc/analysis.md works as it stands there."""

from __future__ import annotations

import re
import shlex
from itertools import pairwise
from pathlib import Path

import pytest

from analysis.export import recording_object
from analysis.rules import SEVERITIES
from edge import demo
from edge.analyse_app import main
from edge.analysing import collect
from exiConnector import CODEC, ExiConnector
from pyPlc import assignments, command_line
from tests.support import PROJECT

MANUAL = (PROJECT / "doc/analysis.md").read_text(encoding="utf-8")
COMMANDS = [re.split(r"\s{2,}", line)[0] for line in MANUAL.split("```")[1].strip().splitlines()]


@pytest.mark.skipif(not CODEC.exists(), reason=f"{CODEC.name} is not built (make codec)")
@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_of_the_manual_works(command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    python, program, name, *words = shlex.split(command)
    assert (python, program) == ("python", "pyPlc.py")
    if name == "L":    # tests/edge/test_live_report.py runs it
        options = command_line().parse_args([name, *words])
        assert assignments(options.set) == {"listen_live_report": "live.html"}
        return
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("analysis.report.plot.is_installed", lambda: False)    # its start takes seconds
    (tmp_path / "recordings").mkdir()
    for file in ("charge.pcapng", "a.pcapng", "b.pcapng", "recordings/one.pcapng"):
        demo.record(tmp_path / file)
    (tmp_path / "keys.log").write_text("", encoding="ascii")
    assert main(name, words) == 0
    for switch, file in pairwise(words):
        if switch in ("-o", "--csv", "--json"):
            assert (tmp_path / file).stat().st_size > 500


def test_the_manual_names_what_json_has(tmp_path: Path) -> None:
    path = tmp_path / "charge.pcapng"
    demo.record(path)
    with ExiConnector() as codec:
        (session,) = recording_object(collect(path, codec))["sessions"]
    part = MANUAL.split("## For other programs")[1].split("## While")[0]
    for name in re.findall(r"^\| `(\w+)`", part, re.MULTILINE):
        assert name in session, name
    row = next(line for line in part.splitlines() if "`code`" in line)
    assert set(session["verdicts"][0]) == set(re.findall(r"`(\w+)`", row)) - {"verdicts"}


def test_the_manual_knows_all_degrees() -> None:
    for severity in SEVERITIES:
        assert f"| {severity.value} |" in MANUAL
