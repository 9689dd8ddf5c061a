"""The command line as its users have it: real processes, their output and exit codes."""

import json
import os
import signal
import struct
import subprocess
import sys
import time
import tomllib
from pathlib import Path

import pytest

from edge.settings import OPTIONS
from pyPlc import VERSION, command_line
from tests.support import PROJECT

PYPLC = PROJECT / "pyPlc.py"


def pyplc(*arguments: str, folder: Path = PROJECT) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, str(PYPLC), *arguments], cwd=folder, text=True,
                          capture_output=True, check=False, timeout=30)


def test_help_shows_modes_and_every_switch_and_exit_code() -> None:
    done = pyplc("--help")
    assert (done.returncode, done.stderr) == (0, "")
    for option in OPTIONS:
        for switch in option.switches:
            assert switch.name in done.stdout
            assert switch.meaning in done.stdout
    for word in ("  P ", "  E ", "  L ", "--ini", "--set", "--print-ini", "exit codes:"):
        assert word in done.stdout


def test_the_version_is_that_of_the_project() -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == VERSION
    assert pyplc("--version").stdout == f"pyPLC {VERSION}\n"


def test_the_template_is_printed() -> None:
    done = pyplc("--print-ini")
    assert done.stdout == (PROJECT / "pyPlc.ini").read_text(encoding="utf-8")


@pytest.mark.parametrize("arguments", [
    ["P"], ["E"], ["L"], [], ["--set", "mode=PevMode"], ["--set", "mode=EvseMode"]])
def test_every_mode_needs_the_interface_that_the_options_name(arguments: list[str]) -> None:
    done = pyplc(*arguments, "--set", "eth_interface=nosuch0")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("pyPlc.py: nosuch0: no such network interface; there are ")


@pytest.mark.parametrize(("arguments", "says"), [
    (["--nonsense"], ("command line: unrecognized arguments: --nonsense "
                      "(python pyPlc.py --help tells what there is)")),
    (["arduino", "--nonsense"], ("command line: unrecognized arguments: --nonsense "
                                 "(python pyPlc.py arduino --help tells what there is)")),
    (["P", "pyPlc.ini"], 'command line: "pyPlc.ini": behind P or E comes nothing but S'),
    (["S"], 'command line: "S" stands behind P, E or L'),
    (["E", "S", "--set", "charger_id=short"],
     'command line: [charger] charger_id = "short": want 7 to 37 printable characters of ASCII'),
    (["P", "S", "--set", "virtual_user=2 jump"],
     ('[virtual] virtual_user = "2 jump": "2 jump": want seconds and one of '
      "plug, unplug, tear off, press stop, release stop")),
    (["X"], 'command line: "X" is neither a mode (P, E, L) nor a file'),
    (["E", "S", "quickly"], 'command line: "quickly": behind P or E comes nothing but S'),
    (["P", "S", "S"], 'command line: "S": behind P or E comes nothing but S'),
    (["--set", "mode"], 'command line: --set "mode": want OPTION=VALUE, as in --set panel=no'),
    (["--set", "mood=x"], 'command line: --set "mood=x": no such option, did you mean mode?'),
    (["--set", "mode=x"], 'command line: [general] mode = "x": want PevMode, EvseMode or ListenMode'),
    (["--ini", "none.ini"], ("none.ini: No such file or directory "
                             "(a file with all defaults: python pyPlc.py --print-ini > pyPlc.ini)")),
])
def test_a_wrong_option_stops_at_the_start_with_one_line(arguments: list[str], says: str) -> None:
    done = pyplc(*arguments)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"pyPlc.py: {says}\n")


def test_a_file_of_0_9_is_read_with_a_note(tmp_path: Path) -> None:
    (tmp_path / "old.ini").write_text("[general]\nmode = EvseMode\nserial_baud = 19200\n"
                                      "eth_interface = nosuch0\n", encoding="utf-8")
    done = pyplc("--ini", "old.ini", folder=tmp_path)
    note, error = done.stderr.splitlines()
    assert note == "note: old.ini: options of pyPLC 0.9 without effect in this version: serial_baud"
    assert error.startswith("pyPlc.py: nosuch0: no such network interface")


def test_the_last_of_several_switches_counts() -> None:
    options = command_line().parse_intermixed_args(["L", "--full", "a.pcap", "--json", "b.pcap"])
    assert options.words == ["L", "a.pcap", "b.pcap"]
    assert options.set == ["listen_output=full", "listen_output=json"]


def test_it_runs_from_any_folder_and_through_a_link(tmp_path: Path) -> None:
    link = tmp_path / "plc"
    link.symlink_to(PYPLC)
    done = subprocess.run([sys.executable, str(link), "P", "--set", "eth_interface=nosuch0"], cwd=tmp_path,
                          text=True, capture_output=True, check=False, timeout=30)
    assert "nosuch0: no such network interface" in done.stderr


def test_a_reader_that_goes_away_ends_it_quietly() -> None:
    with subprocess.Popen([sys.executable, str(PYPLC), "--print-ini"], stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.close()
        assert child.stderr.read() == b""
        assert child.wait(30) == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has /dev/full")
def test_a_full_disk_is_one_line() -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run([sys.executable, str(PYPLC), "--print-ini"], stdout=full,
                              stderr=subprocess.PIPE, text=True, check=False, timeout=30)
    assert (done.returncode, done.stderr) == (1, "pyPlc.py: No space left on device\n")


@pytest.mark.skipif(os.name != "posix", reason="the test waits by a named pipe")
def test_ctrl_c_ends_it_quietly(tmp_path: Path) -> None:
    ini = tmp_path / "waits.ini"
    os.mkfifo(ini)
    with subprocess.Popen([sys.executable, str(PYPLC), "--ini", str(ini)], stderr=subprocess.PIPE) as child:
        writer = os.open(ini, os.O_WRONLY)  # opens when the program has begun to read
        time.sleep(0.05)
        child.send_signal(signal.SIGINT)
        assert child.wait(30) == 130
        os.close(writer)
        assert child.stderr is not None
        assert child.stderr.read() == b""


def test_starting_up_imports_only_what_it_needs() -> None:
    done = subprocess.run([sys.executable, "-X", "importtime", str(PYPLC), "--help"], text=True,
                          capture_output=True, check=True, timeout=30)
    imported = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "argparse" in imported
    assert not imported & {"json", "socket", "subprocess", "asyncio", "pcap", "can", "serial", "dataclasses",
                           "pathlib", "configparser", "difflib", "logging", "tempfile", "threading"}


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    """A pcap file with 2000 copies of a SLAC request, a millisecond apart."""
    request = "ffffffffffff 020000000001 88e1 01 6460 0000 0000 1122334455667788"
    frame = bytes.fromhex(request).ljust(60, b"\0")
    records = b"".join(struct.pack("<IIII", number // 1000, number % 1000 * 1000, 60, 60) + frame
                       for number in range(2000))
    path = tmp_path / "slac.pcap"
    path.write_bytes(struct.pack("<IHHIIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, 1) + records)
    return path


def test_a_recording_is_told_as_text_and_as_json(recording: Path) -> None:
    told = pyplc("L", recording.name, folder=recording.parent)
    assert (told.returncode, told.stderr) == (0, "")
    assert "CM_SLAC_PARM.REQ" in told.stdout
    objects = [json.loads(line) for line in pyplc("L", "--json", str(recording)).stdout.splitlines()]
    assert sum(thing["event"] == "homeplug" for thing in objects) == 2000


def test_a_mode_in_the_ini_needs_no_letter(recording: Path) -> None:
    assert pyplc(str(recording), "--set", "listen_output=json").stdout.startswith("{")
    assert pyplc(str(recording), "--set", "mode=PevMode").returncode == 2


def test_a_recording_that_cannot_be_read_is_one_line(recording: Path) -> None:
    recording.write_bytes(b"nothing of the kind")
    for path in (str(recording), str(recording.parent), str(recording) + ".none"):
        done = pyplc("L", path)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
        assert path in done.stderr


@pytest.mark.parametrize("switches", [[], ["--json"]])
def test_a_reader_that_has_seen_enough_ends_the_listing_quietly(recording: Path, switches: list[str]) -> None:
    with subprocess.Popen([sys.executable, str(PYPLC), "L", *switches, str(recording)],
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.readline()
        child.stdout.close()
        assert child.stderr.read() == b""
        assert child.wait(30) in (0, 141)    # 0: all of it fitted into the pipe
