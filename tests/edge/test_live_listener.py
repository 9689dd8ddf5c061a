"""Listening live, port and clock our own: nothing waits, nothing is lost, nothing is sent unasked."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from analysis.json_lines import event_object
from analysis.listen import JsonListing
from analysis.staged import CHARGER_MAC
from analysis.text import TextListing
from edge.capture import read_capture
from edge.live_listener import CHARGERS_MOST, COUNT_AGAIN_MS, ListenOptions, ListenPlace, LiveListener
from edge.loop import Loop
from edge.mac_log import MacLog
from edge.pcap_port import OnFrame, Tell
from edge.recorder import Recorder
from exiConnector import CODEC, ExiConnector
from plc.wire import homeplug as hp
from plc.wire import qualcomm as qc
from tests.analysis.listening import Frames, Play, heard, script

OWN_MAC = bytes.fromhex("020000000077")
MODEM = bytes.fromhex("0200000000b1")
OTHER_MODEM = bytes.fromhex("0200000000b2")
START_NS = 1_700_000_000_000_000_000
PASSIVE = ListenOptions(asks_modems=False)


@pytest.fixture(scope="module")
def codec() -> Iterator[ExiConnector]:
    if not CODEC.exists():
        pytest.skip(f"{CODEC.name} is not built (make codec)")
    with ExiConnector() as connector:
        yield connector


class Port:
    def __init__(self) -> None:
        self.sent: list[bytes] = []
        self.is_open = True

    def send(self, frame: bytes) -> None:
        self.sent.append(frame)

    def close(self) -> None:
        self.is_open = False


class Bench:
    """A listener whose time is ours."""

    def __init__(
        self, codec: ExiConnector, options: ListenOptions = PASSIVE, *, is_json: bool = False,
        hears_all: bool = True, out: io.StringIO | None = None,
    ) -> None:  # fmt: skip
        self.now_ms = 0
        self.loop = Loop(clock=lambda: self.now_ms)
        self.port = Port()
        self.out = out or io.StringIO()
        self._deliver: OnFrame = lambda _frame, _now_ms: None
        self.tell: Tell = print

        def open_port(_loop: Loop, on_frame: OnFrame, tell: Tell) -> Port:
            self._deliver, self.tell = on_frame, tell
            return self.port

        place = ListenPlace(name="eth9", own_mac=OWN_MAC, open_port=open_port, hears_all=hears_all)
        self.listener = LiveListener(
            self.loop, place, options, JsonListing() if is_json else TextListing(live=True), self.out,
            decode_many=codec.decode_many, wall_ns=lambda: START_NS + self.now_ms * 1_000_000,
            random_bytes=lambda size: b"\x11" * size,
        )  # fmt: skip

    def close(self) -> None:
        self.listener.close()
        self.loop.close()

    def hear(self, frame: bytes | hp.Mme) -> None:
        self._deliver(hp.encode(frame) if isinstance(frame, hp.Mme) else frame, self.now_ms)
        self.listener.tick(self.now_ms)

    def pass_time(self, until_ms: int) -> None:
        """Every deadline on the way strikes, as in the loop."""
        while (due := self.listener.next_deadline_ms()) is not None and due <= until_ms:
            self.now_ms = max(self.now_ms, due)
            self.listener.tick(self.now_ms)
        self.now_ms = until_ms
        self.listener.tick(self.now_ms)

    def replay(self, frames: Frames) -> None:
        for time_ns, frame in frames:
            self.pass_time(max(self.now_ms, (time_ns - START_NS) // 1_000_000))
            self.hear(frame)

    @property
    def lines(self) -> list[str]:
        return self.out.getvalue().splitlines()

    @property
    def objects(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.lines]


@pytest.fixture
def bench(codec: ExiConnector) -> Iterator[Callable[..., Bench]]:
    benches: list[Bench] = []

    def make(*words: Any, **options: Any) -> Bench:
        benches.append(Bench(codec, *words, **options))
        return benches[-1]

    yield make
    for one in benches:
        one.loop.close()


def charge(codec: ExiConnector) -> Play:
    play = Play(codec)
    play.enter()
    play.perform(script())
    play.stage.close(by_car=True)
    # What a live listener stamps has whole milliseconds here.
    play.frames = [(time_ns // 1_000_000 * 1_000_000, frame) for time_ns, frame in play.frames]
    return play


def test_a_charge_live_is_told_as_its_recording_would_be(
    codec: ExiConnector, bench: Callable[..., Bench]
) -> None:
    play = charge(codec)
    recorded = [json.loads(json.dumps(event_object(event)))
                for event in heard(play.frames, codec.decode_many, 1)]  # fmt: skip
    live = bench(is_json=True)
    live.replay(play.frames)
    live.close()
    told = [one for one in live.objects if one["event"] not in ("capture_started", "remark", "capture_ended")]
    assert told == recorded
    assert told[-1]["event"] == "session_summary"
    assert live.objects[-1]["frames"] == len(play.frames)
    assert not live.port.is_open


def test_a_message_is_told_before_the_next_frame_comes(
    codec: ExiConnector, bench: Callable[..., Bench]
) -> None:
    live = bench()
    flushed: list[str] = []
    live.out.flush = lambda: flushed.append(live.out.getvalue())  # type: ignore[method-assign]
    names = []
    for time_ns, frame in charge(codec).frames:
        live.pass_time(max(live.now_ms, (time_ns - START_NS) // 1_000_000))
        before = len(live.lines)
        live.hear(frame)
        if len(live.lines) > before:
            assert flushed[-1] == live.out.getvalue()
            names.append(live.lines[-1][32:59].strip())
    assert [name for name in names if name.startswith("CurrentDemand")][:2] == [
        "CurrentDemandReq", "CurrentDemandRes"]  # fmt: skip


def test_a_flurry_is_counted_when_it_gets_quiet(bench: Callable[..., Bench]) -> None:
    live = bench()
    for _ in range(3):
        live.hear(hp.SlacParmReq(destination=hp.BROADCAST, source=OWN_MAC, run_id=bytes(8)))
        live.pass_time(live.now_ms + 200)
    assert len(live.lines) == 2
    live.pass_time(live.now_ms + 1000)
    assert live.lines[2].strip() == "and 2 more CM_SLAC_PARM.REQ until 0.400"
    assert live.listener.next_deadline_ms() is None


def test_a_session_is_summed_up_when_it_is_over_and_nothing_is_awaited_then(
    codec: ExiConnector, bench: Callable[..., Bench]
) -> None:
    live = bench()
    live.replay(charge(codec).frames)
    assert "--- session" not in live.out.getvalue()
    live.pass_time(live.now_ms + 9_900)
    assert "--- session" not in live.out.getvalue()
    live.pass_time(live.now_ms + 200)
    assert live.out.getvalue().count("--- session 1") == 1
    assert live.listener.next_deadline_ms() is None
    live.close()
    assert live.out.getvalue().count("--- session") == 1
    assert "end of listening: " in live.lines[-1]


def test_the_session_in_hand_is_summed_up_at_the_end(
    codec: ExiConnector, bench: Callable[..., Bench]
) -> None:
    live = bench()
    live.replay(charge(codec).frames[:60])
    live.close()
    assert live.out.getvalue().count("--- session 1") == 1


class Judge(io.StringIO):
    """Looks into the recording whenever something is shown."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder
        self.listener: LiveListener | None = None
        self.looks = 0

    def write(self, text: str) -> int:
        if self.listener is not None and self.listener.recorder is not None:
            self.looks += 1
            kept = sum(len(list(read_capture(path))) for path in self.folder.iterdir())
            assert kept == self.listener.listener.frames
        return super().write(text)


def test_whatever_is_shown_was_recorded_before_and_each_session_has_its_file(
    codec: ExiConnector, bench: Callable[..., Bench], tmp_path: Path
) -> None:
    judge = Judge(tmp_path)
    live = bench(out=judge)
    live.listener.recorder = Recorder(tmp_path / "x.pcapng", "eth9", print)
    judge.listener = live.listener
    first = charge(codec).frames
    after_s = [0, 5, 60]    # the second is there before the first is given up, the third is not
    played = []
    for wait_s in after_s:
        offset_ns = live.now_ms * 1_000_000 + wait_s * 1_000_000_000
        played.append([(time_ns + offset_ns, frame) for time_ns, frame in first])
        live.replay(played[-1])
    live.close()
    assert judge.looks > 100
    files = live.listener.recorder.files
    assert [path.name for path in files] == ["x.pcapng", "x-2.pcapng", "x-3.pcapng"]
    for path, frames in zip(files, played, strict=True):
        assert [(frame.time_ns, frame.data) for frame in read_capture(path)] == frames


def test_chargers_met_are_kept(codec: ExiConnector, bench: Callable[..., Bench], tmp_path: Path) -> None:
    live = bench()
    live.listener.mac_log = MacLog(print, tmp_path / "MacLog.txt")
    live.replay(charge(codec).frames)
    [line] = (tmp_path / "MacLog.txt").read_text().splitlines()
    assert line.endswith(f"SECC MAC {CHARGER_MAC.hex(':').upper()}")


def test_chargers_that_somebody_makes_up_are_not_kept_without_end(
    bench: Callable[..., Bench], tmp_path: Path,
) -> None:
    live = bench()
    live.listener.mac_log = MacLog(print, tmp_path / "MacLog.txt")
    for number in range(2 * CHARGERS_MOST):
        live.hear(hp.SlacParmCnf(destination=b"\2" * 6, source=number.to_bytes(6, "big"),
                                 forwarding_sta=b"\2" * 6, run_id=bytes(8)))  # fmt: skip
    assert len((tmp_path / "MacLog.txt").read_text().splitlines()) == CHARGERS_MOST


def version(modem: bytes) -> qc.VsSwVerCnf:
    return qc.VsSwVerCnf(destination=OWN_MAC, source=modem, device_class=0x22, version_length=4,
                         version=b"MAC1")  # fmt: skip


def test_modems_are_counted_at_the_start_and_what_is_hidden_is_said(bench: Callable[..., Bench]) -> None:
    live = bench(ListenOptions(), hears_all=False)
    live.listener.start()
    live.pass_time(0)
    live.hear(version(MODEM))
    live.pass_time(200)
    live.hear(version(OTHER_MODEM))
    live.pass_time(2_000)
    text = live.out.getvalue()
    assert "a modem passes on broadcasts and what is for its own host" in text
    assert ("2 modems answered; 02:00:00:00:00:b1 MAC1 (local); 02:00:00:00:00:b2 MAC1 (remote)") in text
    assert "no other one shares" not in text
    # Our own questions are part of the listing too.
    assert text.count("VS_SW_VER.REQ") >= 1
    assert live.listener.listener.frames == len(live.port.sent) + 2


def test_without_a_modem_that_is_said(bench: Callable[..., Bench]) -> None:
    live = bench(ListenOptions(), is_json=True)
    live.listener.start()
    live.pass_time(2_000)
    hidden, remark = [one for one in live.objects if one["event"] == "remark"]
    assert hidden["text"].startswith("TCP does not go over a virtual cable")
    assert remark["text"].startswith("no modem answered")
    assert remark["values"] == {"modems": []}


def match_cnf(nmk: bytes = bytes(range(16))) -> hp.SlacMatchCnf:
    return hp.SlacMatchCnf(destination=b"\2" * 6, source=CHARGER_MAC, pev_mac=b"\2" * 6, evse_mac=CHARGER_MAC,
                           run_id=bytes(8), nid=b"\1\2\3\4\5\6\7", nmk=nmk)  # fmt: skip


def sent_keys(live: Bench) -> list[hp.SetKeyReq]:
    messages = [hp.decode_frame(frame) for frame in live.port.sent]
    return [message for message in messages if isinstance(message, hp.SetKeyReq)]


def test_a_passive_listener_never_sends(codec: ExiConnector, bench: Callable[..., Bench]) -> None:
    live = bench()
    live.listener.start()
    live.replay(charge(codec).frames)
    live.hear(match_cnf())
    live.pass_time(live.now_ms + 100_000)
    live.close()
    assert live.port.sent == []
    assert "id 01020304050607, key 000102030405060708090a0b0c0d0e0f: " in live.out.getvalue()


def test_it_joins_the_network_whose_key_passes_by(bench: Callable[..., Bench]) -> None:
    live = bench(ListenOptions(asks_modems=False, joins=True))
    live.hear(match_cnf())
    live.hear(match_cnf())
    [request] = sent_keys(live)
    assert (request.nid, request.new_key) == (b"\1\2\3\4\5\6\7", bytes(range(16)))
    live.hear(hp.SetKeyCnf(destination=OWN_MAC, source=MODEM, result=1,
                           my_nonce=bytes(4), your_nonce=bytes(4)))  # fmt: skip
    live.pass_time(1_000)
    live.hear(hp.GetKeyCnf(destination=OWN_MAC, source=MODEM, result=0, nid=request.nid, eks=1,
                           key=request.new_key, my_nonce=bytes(4), your_nonce=bytes(4)))  # fmt: skip
    assert "the own modem holds the key of 01020304050607 and says so when asked" in live.lines[-1]
    sent = len(live.port.sent)
    live.pass_time(1_000 + COUNT_AGAIN_MS)
    assert isinstance(hp.decode_frame(live.port.sent[sent]), qc.VsSwVerReq)
    live.hear(match_cnf(bytes(16)))
    assert [one.new_key for one in sent_keys(live)] == [bytes(range(16)), bytes(16)]


def test_a_modem_that_takes_no_key_is_told_and_tried_again(bench: Callable[..., Bench]) -> None:
    live = bench()
    assert live.listener.join() == "no network key has passed by yet (CM_SLAC_MATCH.CNF)"
    live.hear(match_cnf())
    assert live.listener.join() == "SET_KEY with the key that passed by"
    live.pass_time(20_000)
    assert "not joined: no modem answered 4 CM_SET_KEY.REQ; trying on" in live.out.getvalue()
    assert len(sent_keys(live)) > 4


def test_what_the_port_says_stands_in_the_listing(bench: Callable[..., Bench]) -> None:
    live = bench()
    live.tell("eth9: has gone; waiting for it")
    assert live.lines[-1].split(maxsplit=3) == ["0.000", "pyPLC", "port", "eth9: has gone; waiting for it"]


def test_time_never_runs_back_in_a_listing(codec: ExiConnector, bench: Callable[..., Bench]) -> None:
    live = bench(ListenOptions(joins=True), is_json=True)
    live.listener.start()
    live.replay(charge(codec).frames)
    live.close()
    times = [one["time_ns"] for one in live.objects if one["event"] != "session_summary"]
    assert all(before <= after for before, after in pairwise(times))
