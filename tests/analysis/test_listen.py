"""From files to output and exit code: whole, several, damaged, endless."""

import io
import json
import os
import resource
import shutil
import sys
import threading
from collections.abc import Callable
from itertools import count
from pathlib import Path
from struct import pack

import pytest

from analysis import listen
from analysis.events import CaptureEnded
from analysis.listen import Progress, list_capture, main_recorded
from analysis.staged import CAR_MAC, Stage
from analysis.text import TextListing
from edge import demo
from edge.pcapng import PcapngWriter
from exiConnector import CODEC, ExiConnector
from plc.errors import CodecGone
from tests.analysis.listening import script
from tests.support import shared

STATM = Path("/proc/self/statm")
pytestmark = pytest.mark.skipif(not CODEC.exists(), reason=f"{CODEC.name} is not built (make codec)")


def pcap(frames: bytes, link_type: int = 1) -> bytes:
    return pack("<IHHIIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, link_type) + frames


def record(data: bytes, length: int | None = None) -> bytes:
    size = len(data) if length is None else length
    return pack("<IIII", 1, 0, size, size) + data


def listing(*paths: Path, full: bool = False, json_lines: bool = False) -> tuple[int, list[str]]:
    out = io.StringIO()
    code = main_recorded(list(paths), full=full, json_lines=json_lines, progress=False, out=out)
    return code, out.getvalue().splitlines()


@pytest.fixture
def charge(tmp_path: Path) -> Path:
    path = tmp_path / "charge.pcapng"
    demo.record(path)
    return path


def test_a_recording_is_listed(charge: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, text = listing(charge)
    assert code == 0
    assert text[0].startswith(f"{charge}: first frame")
    assert text[-1] == "counted     50 V2G messages"
    assert capsys.readouterr().err == ""


DAMAGED: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "empty": (lambda _: b"", "at byte 0: got an empty file, want a pcap or pcapng capture"),
    "garbage": (lambda _: b"this is no capture at all", "at byte 0: got a file that begins with 74 68 69 73"),
    "huge length": (lambda _: pcap(record(b"", 0xFF000000)), "at byte 32: got a record of 4278190080 bytes"),
    "cut in its header": (lambda whole: whole[:7], "at byte 0: got"),
    "cut": (lambda whole: whole[:-7], "the end of the file after"),
    "frames without ends": (
        lambda _: pcap(pack("<IIII", 1, 0, 60, 90) + bytes(12) + b"\x86\xdd\x60\0\0\0\0\x24" + bytes(40)),
        "1 of 1 frames cannot be read: their ends were not recorded; record whole frames (tcpdump -s 0)"),
    "another network": (lambda _: pcap(record(bytes(60)) * 3, link_type=105),
                        "all 3 frames are of link type 105, want one of 1 (Ethernet)"),
}


@pytest.mark.parametrize("kind", DAMAGED)
def test_a_file_that_cannot_be_read_gets_one_line(
    kind: str, charge: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str],
) -> None:
    damage, says = DAMAGED[kind]
    path = tmp_path / "damaged.pcap"
    path.write_bytes(damage(charge.read_bytes()))
    code, _ = listing(path)
    error = capsys.readouterr().err
    assert code == 1
    assert error.count("\n") == 1
    assert error.startswith(f"pyPlc.py: {path}")
    assert says in error


PNC = "captures/dsv2gshark/ISO-2_AC_PnC_TLS_Contract_MeteringReceipt_DS5366_RiseV2G.pcapng"
DYNAMIC = "captures/dsv2gshark/ISO-20_TLS13_DC_DS5366_Josev.pcapng"
needs_tshark = pytest.mark.skipif(shutil.which("tshark") is None, reason="tshark is not installed")


@needs_tshark
def test_plug_and_charge_is_read_through_tls() -> None:
    """TLS 1.2, the secrets in datagrams of the recording: all of the session, and its signatures."""
    code, text = listing(shared(PNC))
    assert code == 0
    assert text[1].endswith("TLS                         decrypted with tshark, 62 frames")
    assert text[-1] == "counted     62 V2G messages"
    order = [next(number for number, line in enumerate(text) if words in line) for words in (
        "TLS server certificates     3 in the chain", "encrypted from here", "supportedAppProtocolReq",
        "contract certificates       3 in the chain", "signature valid (AuthorizationReq; ",
        "signature valid (MeteringReceiptReq; ")]
    assert order == sorted(order)
    assert sum("signature valid" in line for line in text) == 3
    assert sum("left over from an earlier one?" in line for line in text) == 8
    assert not [line for line in text if "INVALID" in line]


@needs_tshark
def test_the_second_generation_is_read_through_tls() -> None:
    """TLS 1.3, the secrets in a block of the recording."""
    path = shared(DYNAMIC)
    wanted = [json.loads(row) for row in (
        shared("vectors/captures") / f"dsV2Gshark__{path.name}.jsonl").read_text().splitlines()]
    code, found = listing(path, json_lines=True)
    events = [json.loads(line) for line in found]
    messages = [event for event in events if event["event"] == "v2g_message"]
    assert code == 0
    assert [messages[row["n"]]["document"] for row in wanted] == [row["json"] for row in wanted]
    assert {event["schema"] for event in messages} == {"app", "iso20_common", "iso20_dc"}
    (summary,) = [event for event in events if event["event"] == "session_summary"]
    assert (summary["service"], summary["control_mode"], summary["authorization"]) == (
        "2 DC set 1", "Dynamic", "EIM")
    assert summary["reason"] == (
        "the car stopped charging at SoC 100 %: PowerDeliveryReq stop (ChargingComplete)")


def test_tls_without_the_program_for_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _: None)
    code, text = listing(shared(DYNAMIC))
    assert code == 0
    assert "tshark is not: sudo apt-get install tshark" in text[1]
    assert any("encrypted from here" in line for line in text)


def test_a_key_log_is_only_asked_for_where_there_is_tls(charge: Path, tmp_path: Path) -> None:
    out = io.StringIO()
    assert main_recorded([charge], full=False, json_lines=False, progress=False, out=out,
                         key_log=tmp_path / "none.log") == 0
    assert out.getvalue().splitlines() == listing(charge)[1]


def test_a_key_log_that_is_not_there_gets_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    out = io.StringIO()
    assert main_recorded([shared(DYNAMIC)], full=False, json_lines=False, progress=False, out=out,
                         key_log=Path("none.log")) == 1
    assert capsys.readouterr().err == "pyPlc.py: none.log: No such file or directory\n"


def test_a_missing_file_gets_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, text = listing(tmp_path / "none.pcap")
    assert (code, text) == (1, [])
    assert capsys.readouterr().err.startswith(f"pyPlc.py: {tmp_path / 'none.pcap'}: No such file")


def test_what_was_whole_is_listed_before_the_error(charge: Path, tmp_path: Path) -> None:
    cut = tmp_path / "cut.pcapng"
    whole = charge.read_bytes()
    cut.write_bytes(whole[:len(whole) * 3 // 4])
    code, text = listing(cut)
    assert code == 1
    assert any("CurrentDemandRes" in line for line in text)
    assert "            not all could be read: " in "\n".join(text)
    assert any(line.startswith("ended       the recording ends during charging") for line in text)


def test_the_other_captures_are_still_read(
    charge: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str],
) -> None:
    bad = tmp_path / "bad.pcap"
    bad.write_bytes(b"no")
    code, text = listing(charge, bad, charge)
    assert code == 1
    assert text.count("counted     50 V2G messages") == 2
    assert "--- session 1:" in text[-1 - 30] or any(line.startswith("--- session 1:") for line in text[-40:])
    assert capsys.readouterr().err.count("\n") == 1


def test_a_missing_codec_is_said_once(
    charge: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(listen, "ExiConnector", lambda: ExiConnector(tmp_path / "none"))
    with pytest.raises(CodecGone, match="none"):
        listing(charge)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_told_on_a_terminal_when_it_takes_long(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = count(100.0, 0.4)
    monkeypatch.setattr(listen, "monotonic", lambda: next(clock))
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    progress = Progress(Path("a.pcap"))
    for read in range(0, 1000, 100):
        progress(read, 1000)
    progress.done()
    assert "\ra.pcap: 20 % " in terminal.getvalue()
    assert terminal.getvalue().endswith("\r\033[K")
    assert terminal.getvalue().count("%") < 9


def test_no_progress_without_a_terminal_or_for_quick_files(monkeypatch: pytest.MonkeyPatch) -> None:
    for stream, seconds in ((io.StringIO(), 10.0), (Terminal(), 0.0001)):
        clock = count(100.0, seconds)
        monkeypatch.setattr(listen, "monotonic", lambda clock=clock: next(clock))
        monkeypatch.setattr(sys, "stderr", stream)
        progress = Progress(Path("a.pcap"))
        progress(500, None)
        progress.done()
        assert stream.getvalue() == ""


class Nowhere(io.StringIO):
    """Takes any amount of text, and looks at the memory now and then."""

    def __init__(self) -> None:
        super().__init__()
        self.lines = 0
        self.resident_kb: list[int] = []

    def write(self, text: str) -> int:
        self.lines += text.count("\n")
        self.resident_kb.append(int(STATM.read_text().split()[1]) * resource.getpagesize() // 1024)
        return len(text)


def endless_charging(path: Path, octets: int) -> None:
    """Write a recording of so many bytes: cars that come, each from another port and MAC, charge and go."""
    frames: list[bytes] = []
    stage = Stage(lambda _, frame: frames.append(frame))
    with open(path, "wb", buffering=1 << 16) as file, ExiConnector() as codec:
        said = [(line.from_car, codec.encode(line.schema, line.message)) for line in script()]
        written = file.write(pcap(b""))
        for number in count():
            stage.match()
            stage.call(port=10_000 + number % 50_000)
            for from_car, exi in said:
                stage.wait(50)
                stage.say(from_car, exi)
            stage.close(by_car=True)
            stage.wait(20_000)
            seconds, rest = divmod(stage.now_ns, 10**9)
            car = b"\x02\x00\x01" + number.to_bytes(3, "big")
            for frame in frames:
                frame = frame.replace(CAR_MAC, car)
                header = pack("<IIII", seconds, rest // 1000, len(frame), len(frame))
                written += file.write(header + frame)
            frames.clear()
            if written > octets:
                return


@pytest.mark.skipif(not STATM.exists(), reason=f"{STATM} is missing: no way to see the memory in use")
def test_memory_does_not_grow_with_the_recording(tmp_path: Path) -> None:
    fifo, out = tmp_path / "endless", Nowhere()
    os.mkfifo(fifo)
    writer = threading.Thread(target=endless_charging, args=(fifo, 12_000_000))
    writer.start()
    with ExiConnector() as codec:
        assert list_capture(fifo, codec, TextListing(), out) is None
    writer.join()
    assert out.lines > 50_000
    # By a third of the way everything that is bounded is full.
    assert out.resident_kb[-1] < out.resident_kb[len(out.resident_kb) // 3] + 2_000


def test_a_recording_of_nothing_is_no_error(tmp_path: Path) -> None:
    path = tmp_path / "nothing.pcapng"
    with open(path, "wb") as file:
        PcapngWriter(file)
    assert listing(path) == (0, [f"{path}: no frames"])


def test_the_end_names_what_was_not_shown(tmp_path: Path) -> None:
    path = tmp_path / "other.pcap"
    path.write_bytes(pcap(record(bytes(12) + b"\x08\x06" + bytes(28)) * 2))
    code, text = listing(path)
    assert code == 0
    assert "            not shown: 2 x ARP" in text
    assert CaptureEnded.__doc__
