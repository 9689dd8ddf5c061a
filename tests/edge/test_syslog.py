"""The log elsewhere: RFC 5424 over UDP to a socket of the test, and the broadcast of 0.9 byte for byte."""

from __future__ import annotations

import re
import socket
import time
from collections.abc import Callable, Iterator

import pytest

from edge.log import Line
from edge.loop import Loop
from edge.syslog import (
    BYTES_MOST,
    FRAMES_A_SECOND,
    WAITING_MOST,
    PowerlineLog,
    Syslog,
    powerline_frame,
    rfc5424,
)
from exiConnector import CODEC
from plc.commands import Note
from plc.wire.udp6 import internet_checksum
from tests.edge.charging import FAST, Program, cable

# RFC 5424 section 6: PRI VERSION TIMESTAMP HOSTNAME APP-NAME PROCID MSGID STRUCTURED-DATA [MSG]
FORM = re.compile(rb"<(\d{1,3})>1 (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) (\S{1,255}) "
                  rb"(\S{1,48}) (\S{1,128}) (\S{1,32}) - \xef\xbb\xbf(.*)", re.DOTALL)


@pytest.fixture
def receiver() -> Iterator[socket.socket]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as plug:
        plug.bind(("127.0.0.1", 0))
        plug.settimeout(5)
        yield plug


@pytest.fixture
def loop() -> Iterator[Loop]:
    one = Loop()
    yield one
    one.close()


def run_until(loop: Loop, is_so: Callable[[], bool]) -> None:
    end = time.monotonic() + 10
    while not is_so():
        assert time.monotonic() < end
        loop.run_once(20)


def test_a_line_has_the_form_of_the_rfc() -> None:
    message = rfc5424("safety", "car: pilot_lost: the pilot is gone", 1_700_000_000.1239, "my host", 812)
    match = FORM.fullmatch(message)
    assert match is not None
    assert match.groups() == (b"12", b"2023-11-14T22:13:20.123Z", b"my_host", b"pyPLC", b"812", b"safety",
                              b"car: pilot_lost: the pilot is gone")


@pytest.mark.parametrize(("event", "priority"), [
    ("state", 14), ("ended", 13), ("safety", 12), ("refused", 12)])
def test_what_matters_has_a_severity_of_its_own(event: str, priority: int) -> None:
    assert rfc5424(event, "", 0, "h", 1).startswith(f"<{priority}>1 ".encode())


def test_a_long_line_is_cut_between_characters() -> None:
    message = rfc5424("state", "ä" * 5_000, 0, "h" * 300, 1)
    assert BYTES_MOST - 2 <= len(message) <= BYTES_MOST
    message.decode()
    assert FORM.fullmatch(message) is not None


def test_lines_arrive_at_the_host_also_those_said_before_it_was_known(
    receiver: socket.socket, loop: Loop,
) -> None:
    notes: list[Note] = []
    syslog = Syslog(loop, "localhost", receiver.getsockname()[1], notes.append)
    syslog.said(Line(0.0, "car", "start", "a car"))
    syslog.said(Line(0.0, "car", "cable", "plugged in"))
    run_until(loop, lambda: syslog._socket is not None)
    syslog.said(Line(0.0, "car", "ended", ""))
    texts = [receiver.recv(2_000) for _ in range(3)]
    assert [FORM.fullmatch(text)[7] for text in texts] == [  # type: ignore[index]
        b"car: a car", b"car: plugged in", b"car"]
    syslog.close()
    assert notes == []


def test_a_host_that_nobody_knows_is_told_once_and_only_the_last_lines_wait(loop: Loop) -> None:
    notes: list[Note] = []
    syslog = Syslog(loop, "no-such-host.invalid", 514, notes.append)
    for number in range(WAITING_MOST + 50):
        syslog.said(Line(0.0, "car", "state", str(number)))
    run_until(loop, lambda: notes != [])
    assert [note.event for note in notes] == ["not_sent"]
    assert len(syslog._waiting) == WAITING_MOST
    due_ms = syslog.next_deadline_ms()
    assert due_ms is not None
    assert due_ms > loop.clock()


def test_a_line_that_cannot_be_sent_is_counted_and_told_once(loop: Loop) -> None:
    notes: list[Note] = []
    syslog = Syslog(loop, "127.0.0.1", 9, notes.append)
    run_until(loop, lambda: syslog._socket is not None)
    syslog._address = ("255.255.255.255", 9)    # not allowed without SO_BROADCAST
    syslog.said(Line(0.0, "car", "state", ""))
    syslog.said(Line(0.0, "car", "state", ""))
    assert (syslog.lost, [note.event for note in notes]) == (2, ["not_sent"])
    syslog.close()


@pytest.mark.skipif(not CODEC.exists(), reason=f"{CODEC.name} is not built (make codec)")
def test_the_program_sends_its_log_from_the_first_line_to_the_last(receiver: socket.socket) -> None:
    receiver.settimeout(20)
    with Program("E", cable(), **FAST, syslog_host="127.0.0.1", syslog_port=receiver.getsockname()[1],
                 syslog_on_powerline="yes") as charger:
        charger.until("syslog +each line goes over the powerline")
        heard = [receiver.recv(2_000)]
        assert b" syslog - \xef\xbb\xbfevse: each line goes over the powerline" in heard[0]
        charger.press("x")
        while b" end - \xef\xbb\xbfevse: by=x" not in heard[-1]:
            heard.append(receiver.recv(2_000))
        charger.rest()
        assert charger.process.returncode == 0
    assert any(b" start - " in line for line in heard)


# --- the broadcast of 0.9


def test_the_broadcast_is_that_of_0_9_with_a_right_checksum() -> None:
    frame = powerline_frame("[car] state x", bytes.fromhex("dc0ea1116708"))
    head, udp = frame[14:34], frame[34:]
    assert frame[:14].hex() == "ffffffffffffdc0ea11167080800"
    assert head[:10].hex() == f"4500{len(frame) - 14:04x}8a9f00008011"
    assert head[12:].hex() == "c0a86708ffffffff"
    assert internet_checksum(head) == 0
    assert udp[:8].hex() == f"ff950202{len(udp):04x}0000"
    assert udp[8:] == b"<15>[car] state x\0"
    # What the old receiver cuts out of the frame.
    assert frame[46:].rstrip(b"\0") == b"[car] state x"


def test_a_long_text_stays_below_what_old_modems_take() -> None:
    assert len(powerline_frame("ü" * 2_000, bytes(6))) == 14 + 20 + 8 + 4 + 700 + 1


def test_a_flood_of_lines_does_not_fill_the_powerline() -> None:
    class Port:
        def __init__(self) -> None:
            self.frames: list[bytes] = []

        def send(self, frame: bytes) -> None:
            self.frames.append(frame)

    port, now_ms = Port(), 5_000
    log = PowerlineLog(port, bytes(6), lambda: now_ms)
    for _ in range(100):
        log.said(Line(0.0, "car", "state", "x"))
    assert (len(port.frames), log.lost) == (FRAMES_A_SECOND, 100 - FRAMES_A_SECOND)
    now_ms = 6_000
    log.said(Line(0.0, "car", "state", "x"))
    assert len(port.frames) == FRAMES_A_SECOND + 1
