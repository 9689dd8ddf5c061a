"""The folder of a session: what is in it after an orderly end, after kill -9, and when the disk is full."""

import csv
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from edge import disk_writer
from edge.capture import read_capture
from edge.disk_writer import DiskWriter
from edge.session_record import SessionRecord, prune
from exiConnector import CODEC, ExiConnector
from plc.session.values import HardwareState, Reading
from tests.edge.charging import FAST, Program, cable
from tests.support import PROJECT


def record(home: Path, recorded: Callable[[Path], None] = lambda _folder: None,
           keep_mb: int = 100) -> tuple[SessionRecord, list[str]]:
    told: list[str] = []
    return SessionRecord(home, "car", "eth9", keep_mb, told.append, recorded), told


def until(is_so: Callable[[], object]) -> None:
    give_up_s = time.monotonic() + 20
    while not is_so() and time.monotonic() < give_up_s:
        time.sleep(0.01)
    assert is_so()


def test_what_was_before_the_beginning_is_in_the_folder_too(tmp_path: Path) -> None:
    recorded: list[Path] = []
    one, told = record(tmp_path, recorded.append)
    one.line("early")
    one.frame(b"\1" * 60)
    one.begin()
    one.line("late")
    one.frame(b"\2" * 60)
    one.message(1_700_000_000_123_456_000, is_ours=True, is_request=True, schema="app", exi=b"\x80\xaa")
    one.message(1_700_000_000_123_457_000, is_ours=False, is_request=False, schema="din", exi=b"\x80\xbb")
    one.phase = "CABLE_CHECK"
    state = HardwareState(inlet_voltage_v=Reading(-0.001, 5), locked=Reading(True, 5))
    one.measured(state, {"soc_percent": 40}, 5)
    one.measured(state, {"soc_percent": 40}, 500)
    one.measured(state, {"soc_percent": 41}, 550)
    one.measured(state, {"soc_percent": 42}, 560)
    folder = one.folder
    assert folder is not None
    one.close()
    assert recorded == [folder]
    assert told == []
    assert (folder / "log.txt").read_text().splitlines()[1:] == ["early", "late"]
    assert [frame.data[0] for frame in read_capture(folder / "wire.pcapng")] == [1, 2]
    exi = [line.partition("=")[2] for line in (folder / "exi.txt").read_text().splitlines()]
    assert exi == ["EH 80aa", "DD 80BB"]
    rows = list(csv.DictReader((folder / "measurements.csv").read_text().splitlines()))
    assert [row["soc_percent"] for row in rows] == ["40", "41"]
    assert (rows[0]["phase"], rows[0]["locked"], rows[0]["inlet_voltage_v"]) == ("CABLE_CHECK", "1", "0")


def test_nothing_is_written_while_nothing_goes_on(tmp_path: Path) -> None:
    one, _ = record(tmp_path / "sessions")
    for _ in range(10_000):
        one.frame(bytes(60))
        one.line("idle")
    one.close()
    assert not (tmp_path / "sessions").exists()


def test_two_sessions_of_one_second_have_two_folders(tmp_path: Path) -> None:
    one, _ = record(tmp_path)
    for _ in range(3):
        one.begin()
        time.sleep(0.3)
        one.end()
    one.close()
    assert len(list(tmp_path.iterdir())) == 3


def test_the_oldest_folders_go_and_nothing_else(tmp_path: Path) -> None:
    for name in ("20250101-000000-car", "20250102-000000-charger", "20250103-000000-car-2", "mine",
                 "20240101"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "wire.pcapng").write_bytes(bytes(1_000))
    told: list[str] = []
    prune(tmp_path, 2_100, told.append)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "20240101", "20250102-000000-charger", "20250103-000000-car-2", "mine"]
    prune(tmp_path / "missing", 0, told.append)
    assert told == []


def test_what_vanishes_while_old_folders_are_counted_stops_nobody(tmp_path: Path) -> None:
    for day in (1, 2, 3):
        folder = tmp_path / f"2025010{day}-000000-car"
        folder.mkdir()
        (folder / "wire.pcapng").write_bytes(bytes(1_000))
    (tmp_path / "20250101-000000-car" / "gone").symlink_to(tmp_path / "nowhere")
    told: list[str] = []
    prune(tmp_path, 1_000, told.append)
    assert [path.name for path in tmp_path.iterdir()] == ["20250103-000000-car"]
    assert told == []


def test_the_frames_of_one_session_are_bounded_and_the_log_goes_on(tmp_path: Path) -> None:
    one, told = record(tmp_path, keep_mb=1)
    one.begin()
    folder = one.folder
    assert folder is not None
    for number in range(400):
        one.frame(bytes(1_000))
        one.line(f"line {number}")
    one.close()
    assert (folder / "wire.pcapng").stat().st_size <= 250_000
    assert "line 399" in (folder / "log.txt").read_text()
    assert len(told) == 1
    assert "sessions_keep" in told[0]


def test_a_folder_that_cannot_be_made_is_told_and_harms_nobody(tmp_path: Path) -> None:
    (tmp_path / "sessions").write_text("a file")
    recorded: list[Path] = []
    one, told = record(tmp_path / "sessions", recorded.append)
    one.begin()
    one.frame(bytes(60))
    one.end()
    one.close()
    assert recorded == []
    assert [line.partition(" in ")[0] for line in told if "nothing more" in line] == [
        "nothing more is written to wire.pcapng, log.txt, exi.txt, measurements.csv"]


@pytest.mark.skipif(sys.platform == "win32" or not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_a_full_disk_ends_the_file_and_not_the_writer(tmp_path: Path) -> None:
    told: list[str] = []
    writer = DiskWriter(told.append)
    full = writer.open(Path("/dev/full"))
    good = writer.open(tmp_path / "good")
    for _ in range(10):
        full.write(b"x")
        good.write(b"x")
    writer.close()
    assert (tmp_path / "good").read_bytes() == b"x" * 10
    assert len(told) == 1
    assert told[0] == "nothing more is written to full in /dev: No space left on device"


def test_work_that_fails_is_told_once_and_the_writer_lives(tmp_path: Path) -> None:
    told: list[str] = []
    writer = DiskWriter(told.append)
    for _ in range(3):
        writer.call(lambda: [].pop())
    good = writer.open(tmp_path / "good")
    bad = writer.open(tmp_path / "no\0name")
    good.write(b"x")
    bad.write(b"x")
    writer.close()
    assert (tmp_path / "good").read_bytes() == b"x"
    assert told[0] == "something could not be done for the recording: IndexError: pop from empty list"
    assert [("null byte" in line) for line in told] == [False, True]


def test_pieces_that_come_while_others_are_written_are_all_there_in_their_order(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disk_writer, "PAUSE_S", 0)
    told: list[str] = []
    writer = DiskWriter(told.append)
    files = [writer.open(tmp_path / name) for name in "ab"]
    pieces = [b"%d," % number for number in range(20_000)]
    for piece in pieces:
        for file in files:
            file.write(piece)
    writer.close()
    assert told == []
    for file in files:
        assert file.path.read_bytes() == b"".join(pieces)
        assert file.size == len(b"".join(pieces))


def test_a_file_that_somebody_deletes_is_told(tmp_path: Path) -> None:
    told: list[str] = []
    writer = DiskWriter(told.append)
    gone, good = writer.open(tmp_path / "folder" / "gone"), writer.open(tmp_path / "good")
    gone.write(b"x")
    until(lambda: (tmp_path / "folder" / "gone").exists())
    shutil.rmtree(tmp_path / "folder")
    until(lambda: gone.problem)
    good.write(b"x")
    writer.close()
    assert told == [f"nothing more is written to gone in {tmp_path}/folder: somebody has deleted it"]
    assert (tmp_path / "good").read_bytes() == b"x"


SMALL_DISK = """
import resource, sys
from pathlib import Path
from edge.disk_writer import DiskWriter
resource.setrlimit(resource.RLIMIT_FSIZE, (2_500, 2_500))
writer = DiskWriter(print)
file = writer.open(Path(sys.argv[1]))
for _ in range(5):
    file.write(bytes(1_000))
writer.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there are no limits of file sizes")
def test_what_does_not_fit_leaves_whole_pieces(tmp_path: Path) -> None:
    said = subprocess.run([sys.executable, "-c", SMALL_DISK, str(tmp_path / "file")], cwd=PROJECT, check=True,
                          capture_output=True, text=True).stdout
    assert (tmp_path / "file").stat().st_size == 2_000
    assert said == f"nothing more is written to file in {tmp_path}: File too large\n"


def test_the_clock_may_be_set_meanwhile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one, told = record(tmp_path)
    one.begin()
    folder, began_ns, real = one.folder, time.time_ns(), time.time_ns
    assert folder is not None
    monkeypatch.setattr(time, "time_ns", lambda: real() + 3_600_000_000_000)
    one.frame(bytes(60))
    one.measured(HardwareState(), {"soc_percent": 40}, 5)
    one.end()
    one.close()
    assert [line.partition(";")[0] for line in told] == [
        f"{folder}: the computer's clock was set 3600 s forward meanwhile"]
    frame, = read_capture(folder / "wire.pcapng")
    assert abs(frame.time_ns - began_ns) < 60_000_000_000
    row, = csv.DictReader((folder / "measurements.csv").read_text().splitlines())
    assert float(row["time_s"]) < 60


def test_a_clock_that_is_behind_the_last_session_is_told(tmp_path: Path) -> None:
    (tmp_path / "20991231-235959-car").mkdir()
    one, told = record(tmp_path)
    one.begin()
    one.close()
    assert [line.partition(":")[2][:60] for line in told] == [
        " the computer's clock is behind the session 20991231-235959-"]


def test_a_disk_that_stands_still_costs_pieces_and_no_memory(tmp_path: Path) -> None:
    told: list[str] = []
    writer = DiskWriter(told.append)
    writer.call(lambda: time.sleep(1.0))
    file = writer.open(tmp_path / "file")
    for _ in range(20):
        file.write(bytes(1_000_000))
    writer.close()
    assert (tmp_path / "file").stat().st_size == 8_000_000
    assert told == ["the disk is too slow: 12 pieces of the recording are lost"]


@pytest.mark.skipif(not CODEC.exists(), reason=f"{CODEC.name} is not built (make codec)")
def test_a_session_of_the_real_program_survives_kill_9(tmp_path: Path) -> None:
    name = cable()
    keep = {**FAST, "sessions_folder": tmp_path, "sessions_report": "no"}
    with Program("E", name, **FAST) as charger, Program("P", name, **keep) as car:
        car.until("to=CURRENT_DEMAND")
        time.sleep(2.5)
        car.signal(signal.SIGKILL)
        car.rest()
        charger.until("ended")
    folder, = tmp_path.iterdir()
    lines = (folder / "exi.txt").read_text().splitlines()
    said = [bytes.fromhex(line.partition(" ")[2]) for line in lines if "=ED" in line]
    with ExiConnector() as codec:
        messages = [codec.decode("din", exi) for exi in said]
    names = [name for message in messages for name in message["V2G_Message"]["Body"]]
    assert names[0] == "SessionSetupReq"
    assert names.count("CurrentDemandReq") >= 10, "1.5 s of the last 2.5 s at least"
    listed = subprocess.run([sys.executable, str(PROJECT / "pyPlc.py"), "L", str(folder / "wire.pcapng")],
                            capture_output=True, text=True, check=False).stdout
    assert "CM_SLAC_PARM.REQ" in listed
    assert listed.count("CurrentDemandReq") >= 10
    assert "to=CURRENT_DEMAND" in (folder / "log.txt").read_text()
