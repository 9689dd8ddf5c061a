"""The log tells what happens, and never holds anybody up."""

from __future__ import annotations

import io
import json
import os
import threading
import time

from edge import log as log_module
from edge.log import Line, LineWriter, Log, name_and_body
from plc.commands import Note

HEADER = {"SessionID": "00"}
REQUEST = {"V2G_Message": {"Header": HEADER, "Body": {"SessionStopReq": {}}}}
RESPONSE = {"V2G_Message": {"Header": HEADER, "Body": {"SessionStopRes": {"ResponseCode": "OK"}}}}


def logged(level: str = "normal") -> tuple[Log, io.StringIO]:
    out = io.StringIO()
    clock = iter(range(1000, 100_000, 500))
    return Log("car", lambda: next(clock), out, level), out


def test_a_line_has_time_side_event_and_values() -> None:
    log, out = logged()
    log.say("cable", "plugged in", mac=b"\x02\x00\x00\x00\x00\x01")
    log.note(Note("slac", "state", {"before": "IDLE"}))
    log.close()
    assert out.getvalue().splitlines() == [
        "[    0.500] car    cable    plugged in mac=02:00:00:00:00:01",
        "[    1.000] slac   state    before=IDLE"]


def test_what_others_say_cannot_control_the_terminal() -> None:
    log, out = logged()
    kept: list[Line] = []
    log.listeners.append(kept.append)
    log.say("line", "a modem", version="MAC-\x1b[2J\nQCA7005")
    log.close()
    assert out.getvalue() == "[    0.500] car    line     a modem version=MAC-\\u001b[2J\\u000aQCA7005\n"
    assert kept[0].text == "a modem version=MAC-\\u001b[2J\\u000aQCA7005"


def test_a_message_without_content_has_a_name_too() -> None:
    assert name_and_body({"V2G_Message": {"Header": {"SessionID": "00"}, "Body": {}}}) == ("V2G_Message", {})


def test_of_repeated_messages_the_first_is_told_unless_all_are_wanted() -> None:
    for level, lines in (("normal", 2), ("messages", 4), ("bytes", 8)):
        log, out = logged(level)
        for _ in range(2):
            log.message("tx", REQUEST, b"\x80")
            log.message("rx", RESPONSE, b"\x81")
        log.close()
        assert len(out.getvalue().splitlines()) == lines


def test_what_the_other_side_has_against_our_message_is_told_also_when_its_answer_is_repeated() -> None:
    log, out = logged()
    fault = {**HEADER, "Notification": {"FaultCode": "ParsingError", "FaultMsg": "no unit"}}
    for header in (HEADER, fault, fault):
        log.message("rx", {"V2G_Message": RESPONSE["V2G_Message"] | {"Header": header}}, b"\x81")
    log.close()
    assert [" ".join(line.split()[3:]) for line in out.getvalue().splitlines()] == [
        "rx SessionStopRes OK", "rx SessionStopRes OK notification ParsingError 'no unit'"]


def test_lines_are_made_when_the_round_is_over() -> None:
    log, out = logged()
    made = []

    def make() -> str:
        made.append(1)
        return "costly"

    log.say("tx", make)
    assert made == []
    assert log.next_deadline_ms() is not None
    log.tick(0)
    assert made == [1]
    assert log.next_deadline_ms() is None
    log.close()
    assert "costly" in out.getvalue()


def test_a_pipe_that_nobody_reads_holds_nobody_up() -> None:
    reading, writing = os.pipe()
    with open(writing, "w") as out, open(reading, "rb") as read:
        writer = LineWriter(out)
        begun = time.monotonic()
        for number in range(2 * log_module.WAITING_MOST + 5_000):
            writer.write(f"{number:100}")
        assert time.monotonic() - begun < 2
        assert writer.lost > 0
        got: list[bytes] = []
        reader = threading.Thread(target=lambda: got.extend(read))
        reader.start()
        writer.close()
        out.close()
        reader.join()
    assert any(b"lines were lost" in line for line in got)


def test_a_reader_that_has_gone_ends_the_log_and_nothing_else() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    out = open(writing, "w")    # noqa: SIM115 - closing it complains as well
    writer = LineWriter(out)
    writer.write("x")
    writer._thread.join(5)
    assert not writer._thread.is_alive()
    try:
        out.close()
    except BrokenPipeError:
        pass


def test_as_json_each_line_is_an_object_with_the_values_as_they_are() -> None:
    out = io.StringIO()
    log = Log("car", lambda: 1_500, out, style="json")
    log.started_ms = 1_000
    log.say("now", "SoC 40 %", soc_percent=40, mac=b"\x02\x00\x00\x00\x00\x01")
    log.close()
    assert json.loads(out.getvalue()) == {"time_s": 0.5, "who": "car", "event": "now", "text": "SoC 40 %",
                                          "soc_percent": 40, "mac": "02:00:00:00:00:01"}


def test_when_quiet_only_ends_and_warnings_are_printed_and_sinks_get_everything() -> None:
    out = io.StringIO()
    kept: list[Line] = []
    log = Log("car", lambda: 1_000, out, is_quiet=True)
    log.listeners.append(kept.append)
    log.say("state", "another")
    log.say("ended", "The battery is full.")
    log.close()
    assert [line.split(maxsplit=3)[-1] for line in out.getvalue().splitlines()] == [
        "ended    The battery is full."]
    assert len(kept) == 2


def test_a_letter_that_the_terminal_does_not_know_does_not_end_the_log() -> None:
    raw = io.BytesIO()
    writer = LineWriter(io.TextIOWrapper(raw, encoding="ascii", write_through=True))
    for line in ("before", "M\u00fcller's Ladestation", "after"):
        writer.write(line)
    writer.close()
    assert raw.getvalue() == b"before\nM\\xfcller's Ladestation\nafter\n"
