"""MacLog.txt has a line for each charger met, in the form that its users and their scripts know."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

from edge.mac_log import MacLog

MAC = bytes.fromhex("0001870ea2b4")


def test_lines_are_appended_with_the_local_time(tmp_path: Path) -> None:
    file = tmp_path / "MacLog.txt"
    file.write_text("2022-11-17T10:00:00.000001 SECC MAC AA:BB:CC:DD:EE:FF Alpitronic at the mall\n")
    time_ns = 1_700_000_000_123_456_000
    MacLog(print, file).met(MAC, time_ns)
    first, second = file.read_text().splitlines()
    assert first.endswith("Alpitronic at the mall")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6} SECC MAC 00:01:87:0E:A2:B4", second)
    written = datetime.fromisoformat(second.split()[0]).astimezone()
    assert abs(written.timestamp() - time_ns / 1e9) < 0.001


def test_a_file_that_cannot_be_written_is_told_once(tmp_path: Path) -> None:
    told: list[str] = []
    log = MacLog(told.append, tmp_path)
    log.met(MAC, 0)
    log.met(MAC, 1)
    [why] = told
    assert why.startswith("MAC addresses are not kept: ")
