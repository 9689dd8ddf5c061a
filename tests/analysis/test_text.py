"""Events as lines, and as JSON objects."""

import json
import re
from typing import Any

import pytest

from analysis.events import CaptureEnded, CaptureStarted, ClockJump, Remark
from analysis.json_lines import event_line, event_object, iso_time
from analysis.listen import JsonListing
from analysis.messages import _VALUES, MESSAGES
from analysis.staged import CAR_MAC, RUN_ID
from analysis.text import TextListing, date_text
from plc.wire import homeplug
from tests.analysis.listening import Play, heard, script
from tests.support import PROJECT

LISTENING = (PROJECT / "doc/listening.md").read_text(encoding="utf-8")


def charge(play: Play) -> None:
    play.enter()
    play.perform(script())
    play.stage.close(by_car=True)


def test_the_listing_of_a_charge(play: Play) -> None:
    charge(play)
    text = play.text()
    assert text[0] == "recording: first frame 2023-11-14 22:13:20 UTC"
    assert text[1] == ('     0.000  PEV -> all          CM_SLAC_PARM.REQ            '
                       'RunID 4f4e535441474531 "ONSTAGE1"')
    assert text[5] == "            and 2 more CM_START_ATTEN_CHAR.IND, 9 more CM_MNBC_SOUND.IND until 0.540"
    (line,) = [line for line in text if "= 6.3 kW" in line]
    assert re.fullmatch(r" {5}\d\.\d{3}  EVSE -> PEV {9}CurrentDemandRes {12}"
                        r"present 392\.1 V 16\.0 A = 6\.3 kW  EVSE_Ready  isolation Valid  \[20 ms\]", line)
    summary = text[text.index("--- session 1: 0.000 to 10.030, 10.0 s ---"):]
    assert summary[1].startswith("ended       the car stopped charging at SoC 56 %")
    assert "energy      9.2 Wh in 1.5 s, as the charger reports it;" in "\n".join(summary)
    assert summary[-1] == "counted     50 V2G messages"
    assert all(line.isprintable() and line == line.rstrip() for line in text)


def test_full_shows_each_message_whole_below_its_line(play: Play) -> None:
    charge(play)
    full = play.text(full=True)
    documents = [json.loads(line) for line in full if line.startswith(" " * 12 + "{")]
    assert [document for document in documents if "run_id" not in document] == [
        line.message for line in script()]
    assert len(documents) == len(script()) + 19    # no sound is left out
    assert [line for line in play.text() if "more CM_" not in line and line not in full] == []


def test_flurries_are_counted_until_something_else_comes(play: Play) -> None:
    request = homeplug.SlacParmReq(source=CAR_MAC, destination=homeplug.BROADCAST, run_id=RUN_ID)
    for _ in range(3):
        play.stage.homeplug(request)
        play.stage.wait(200)
    play.stage.discover()
    play.stage.homeplug(request)
    text = play.text()
    assert [line.split("  ")[-1].strip() for line in text[2:4]] == [
        "and 2 more CM_SLAC_PARM.REQ until 0.400", "no TLS, from UDP port 49200"]
    assert len([line for line in text if "PEV -> all          CM_SLAC_PARM.REQ" in line]) == 2


def test_a_recording_without_sessions_says_so() -> None:
    listing = TextListing()
    end = CaptureEnded(10**9, "x", 7, {"0x8002": 3}, {"ARP": 4, "IPv4 TCP": 1}, "x at byte 7: cut")
    told = [*listing.lines(CaptureStarted(0, "x")), *listing.lines(end)]
    assert told == [
        "x: first frame at 0.000 s (no clock)", "     1.000  end of the recording: 7 frames",
        "            unknown HomePlug messages: 3 x 0x8002", "            not shown: 4 x ARP, 1 x IPv4 TCP",
        "            not all could be read: x at byte 7: cut", "            no charging session"]


@pytest.mark.parametrize(("time_ns", "text"), [
    (0, "at 0.000 s (no clock)"), (1_700_000_000 * 10**9, "2023-11-14 22:13:20 UTC"),
    (2**64 - 1, "2554-07-21 23:34:33 UTC"), (2**70, "at 1180591620717 s"),
])
def test_dates(time_ns: int, text: str) -> None:
    assert date_text(time_ns) == text


def test_clock_jumps_are_told() -> None:
    listing = TextListing()
    forward, back = ClockJump(7200 * 10**9, 0), ClockJump(0, 5 * 10**9)
    assert [*listing.lines(forward), *listing.lines(back)] == [
        "            the recording's clock jumps forward by 2 h 00 min",
        "            the recording's clock jumps back by 5.0 s"]


# --- JSON ---------------------------------------------------------------------------------------------

def objects(play: Play) -> list[dict[str, Any]]:
    listing = JsonListing()
    return [json.loads(line) for event in heard(play.frames, play.codec.decode_many, 1)
            for line in listing.lines(event)]


def test_each_event_is_one_object(play: Play) -> None:
    charge(play)
    found = objects(play)
    assert {one["event"] for one in found} == {"homeplug", "sdp", "tcp", "v2g_message", "session_summary"}
    times = [one["time_ns"] for one in found]
    assert times == sorted(times)
    assert found[0]["time"] == "2023-11-14T22:13:20.000000000Z"
    (one,) = [one for one in found if one.get("values", {}).get("present_current_a") == 16]
    assert {key: one[key] for key in ("from", "to", "connection", "schema", "message", "session_id")} == {
        "from": "EVSE", "to": "PEV", "connection": 1, "schema": "din", "message": "CurrentDemandRes",
        "session_id": "0102030405060708"}
    assert one["answer_ms"] == 20
    assert one["values"]["present_power_w"] == pytest.approx(392.1 * 16)
    assert play.codec.decode("din", bytes.fromhex(one["exi"])) == one["document"]


def test_the_summary_as_an_object(play: Play) -> None:
    charge(play)
    summary = objects(play)[-1]
    assert summary["event"] == "session_summary"
    assert (summary["ended_by"], summary["pev"]["mac"]) == ("car", "02:00:00:00:00:01")
    assert (summary["first_soc_percent"], summary["last_soc_percent"]) == (55, 56)
    assert summary["slac"]["seconds"] == pytest.approx(1.42)
    assert summary["counts"]["CurrentDemandReq"] == 8
    assert summary["last_response"]["message"] == "SessionStopRes"


def test_times_keep_their_nanoseconds() -> None:
    assert iso_time(1_700_000_000_000_000_001) == "2023-11-14T22:13:20.000000001Z"
    assert iso_time(999) == "1970-01-01T00:00:00.000000999Z"


def every_kind_of_event(play: Play) -> list[dict[str, Any]]:
    """Objects of as many kinds as one conversation can have."""
    play.enter()
    play.perform(script())
    play.stage.say(True, b"\x80\x9a")
    play.stage.say(True, b"\x80\x8c", 0xA000)
    play.stage.lose(True, 9)
    play.stage.send(True, b"junk")
    play.stage.close(by_car=True)
    play.stage.call(port=49300)
    play.stage.send(True, b"\x16\x03\x01\x00\x04\x01\x00\x00\x00")
    play.stage.datagram(True, 50000, 15118, b"junk")
    play.frames.append((play.stage.now_ns, b"short"))
    play.frames.append((0, homeplug.BROADCAST + CAR_MAC + b"\x88\xe1\x01\x02\x80" + bytes(50)))
    started = event_object(CaptureStarted(0, "x"))
    ended = event_object(CaptureEnded(0, "x", 1, {}, {}))
    remark = event_object(Remark(0, "modems", "1 modem answered", {"modems": []}))
    return [started, *objects(play), remark, ended]


def test_every_name_in_the_json_is_documented(play: Play) -> None:
    """doc/listening.md is the reference: each event, each of its keys, each key of `values` stands there."""
    documented = set(re.findall(r"`([a-z0-9_]+)`", LISTENING))
    named = set()
    for one in every_kind_of_event(play):
        named |= {str(one["event"]), *one}
        if one["event"] == "session_summary":
            for part in (one["slac"], one["sdp"], one["energy"], *one["phases"], one["pev"]):
                named |= {*part}
    named |= {key for name in MESSAGES for key, _ in _VALUES[name]}
    assert named - documented == set()


def test_an_event_is_one_line_of_json(play: Play) -> None:
    charge(play)
    for event in play.listen():
        assert "\n" not in event_line(event)


def test_no_text_of_others_controls_the_terminal_in_any_listing(play: Play) -> None:
    """C1 control characters too: U+009B begins a command at many terminals."""
    evil = "\x1b[2J\u009b31m\x7f\n"
    play.enter()
    play.say(True, "app", {"supportedAppProtocolReq": {"AppProtocol": [{
        "ProtocolNamespace": evil, "VersionNumberMajor": 2, "VersionNumberMinor": 0, "SchemaID": 1,
        "Priority": 1}]}})
    play.perform(script("SessionSetup"))
    play.say(True, "din", {"V2G_Message": {
        "Header": {"SessionID": "00", "Notification": {"FaultCode": "ParsingError", "FaultMsg": evil}},
        "Body": {"SessionSetupReq": {"EVCCID": "00"}}}})
    for told in (play.text(), play.text(full=True), [event_line(event) for event in play.listen()]):
        assert any("31m" in line for line in told)
        assert all(line.isprintable() for line in told)
    (said,) = (document for event in play.listen() if "FaultMsg" in (line := event_line(event))
               for document in [json.loads(line)["document"]])
    assert said["V2G_Message"]["Header"]["Notification"]["FaultMsg"] == evil
