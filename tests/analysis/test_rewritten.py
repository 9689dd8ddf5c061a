"""Recordings that we do not have, made of those that we have: the same talk in other frames.

Whatever others record with, the same messages, verdicts and endings come out of it; and where something is
missing, that is what is said, and nobody is accused.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from edge.capture import read_capture
from exiConnector import ExiConnector
from tests.analysis.rewriting import (
    ACK,
    LOOP,
    MS,
    NULL,
    RANGE,
    RAW,
    RAW_6,
    SYN,
    Findings,
    Frame,
    Frames,
    Rewriting,
    cooked,
    cooked_2,
    cut_at,
    each_frame,
    each_segment,
    findings,
    fragments,
    from_message,
    header_apart,
    in_pieces,
    interleaved,
    keep_alive,
    later,
    lossy,
    mixed_up,
    numbered,
    only,
    only_ip6,
    recorded,
    repeated_with_other_borders,
    segment_of,
    tagged,
    with_extensions,
    with_trailer,
    without_calls,
    without_farewell,
    without_link,
    zero_window,
)
from tests.edge.capture_files import enhanced, interface, option, pcap_header, pcap_record, section, simple
from tests.support import shared

CAPTURES = shared("captures")
DIN = "everest/BMW__iX_2024-02-27__2024-02-27T132606.131Z-1_din_spec.pcap"     # the charger stops
ISO = "everest/MG__MG4_electric__iso-2-DC.pcap"                                # two sessions, lost answers
OTHER = "everest/XPENG__P7_performance__iso2-DC.pcap"
SECOND_GENERATION = "dsv2gshark/ISO-20_BPT_AC_DS5366_Josev.pcapng"
TLS = "dsv2gshark/ISO-2_DC_PnC_TLS_Contract_DS5366_RiseV2G.pcapng"             # cannot be read, but told
BOTH = pytest.mark.parametrize("name", [DIN, ISO], ids=["DIN", "ISO"])
S = 1000 * MS
SYN_ACK = SYN | ACK

Find = Callable[[Frames], Findings]


@cache
def frames_of(name: str) -> tuple[Frame, ...]:
    return tuple(recorded(CAPTURES / name))


@pytest.fixture(scope="module")
def find() -> Iterator[Find]:
    with ExiConnector() as codec:
        yield lambda frames: findings(frames, codec)


@pytest.fixture(scope="module")
def whole(find: Find) -> Callable[[str], Findings]:
    return cache(lambda name: find(list(frames_of(name))))


SAME: dict[str, Rewriting] = {
    "VLAN tag": tagged(b"\x81\x00\x00\x05"),
    "two VLAN tags": tagged(b"\x88\xa8\x00\x05", b"\x81\x00\x20\x07"),
    "Linux cooked": each_frame(cooked),
    "Linux cooked v2": each_frame(cooked_2),
    "padding and trailer": each_frame(with_trailer),
    "extension headers": each_frame(with_extensions),
    "fragments": fragments(64),
    "small fragments backwards": fragments(8, lambda pieces: pieces[::-1]),
    "fragments, some twice": fragments(32, lambda pieces: pieces + pieces[:1]),
    "single bytes": in_pieces(1),
    "short segments": in_pieces(7),
    "V2GTP header apart": each_segment(header_apart),
    "out of order": mixed_up,
    "keep-alive probes": each_segment(keep_alive),
    "zero windows and their probes": each_segment(zero_window),
    "numbers that pass their end": numbered(lambda _: RANGE - 300),
    "a SYN with the last number": numbered(lambda _: RANGE - 1),
    "numbers that pass their middle": numbered(lambda _: RANGE // 2 - 300),
    "heard twice": each_frame(lambda frame: [frame, frame._replace(time_ns=frame.time_ns + MS)]),
    "heard on two interfaces": each_frame(lambda frame: [*cooked(frame), frame]),
    "a clock at 0": lambda frames: later(frames, -frames[0].time_ns),
}


# Of two sessions with segments that really came again.
OF_TCP = ["short segments", "out of order", "keep-alive probes", "numbers that pass their end", "heard twice",
          "fragments"]


@pytest.mark.parametrize(("how", "name"), [
    *(pytest.param(how, DIN, id=how) for how in SAME),
    *(pytest.param(how, ISO, id=f"ISO {how}") for how in OF_TCP),
    *(pytest.param(how, SECOND_GENERATION, id=f"ISO 15118-20 {how}") for how in OF_TCP),
    *(pytest.param(how, TLS, id=f"TLS {how}") for how in OF_TCP)])
def test_the_same_comes_out(how: str, name: str, find: Find, whole: Callable[[str], Findings]) -> None:
    got, expected = find(SAME[how](list(frames_of(name)))), whole(name)
    assert got.messages == expected.messages
    assert without_repeats(got.verdicts) == without_repeats(expected.verdicts)
    assert got.endings == expected.endings


def without_repeats(sessions: list[list[tuple[str, str]]]) -> list[list[tuple[str, str]]]:
    """A segment that came again may come again as several."""
    return [[verdict for verdict in session if verdict[0] != "repeated_segments"] for session in sessions]


def test_segments_that_come_again_with_other_borders(find: Find, whole: Callable[[str], Findings]) -> None:
    got, expected = find(repeated_with_other_borders(list(frames_of(DIN)))), whole(DIN)
    assert got.messages == expected.messages
    (verdicts,) = got.verdicts
    assert verdicts[:-1] == expected.verdicts[0]
    assert verdicts[-1] == ("repeated_segments", "TCP: 224 segments came again")


@pytest.mark.parametrize("rewrite", [
    pytest.param(without_link(NULL, b"\x1e\x00\x00\x00"), id="BSD loopback, macOS"),
    pytest.param(without_link(NULL, b"\x00\x00\x00\x18"), id="BSD loopback, other byte order"),
    pytest.param(without_link(LOOP, b"\x00\x00\x00\x1c"), id="OpenBSD loopback"),
    pytest.param(without_link(RAW), id="raw IP"),
    pytest.param(without_link(RAW_6), id="raw IPv6"),
])
def test_without_a_link_layer(rewrite: Rewriting, find: Find) -> None:
    """The match cannot be in such a recording; all else is."""
    frames = list(frames_of(DIN))
    assert find(rewrite(frames))[:-1] == find(only_ip6(frames))[:-1]


# --- what is missing


@BOTH
@pytest.mark.parametrize("first", [1, 2, 25, 50])
def test_a_recording_that_begins_in_the_middle(
    first: int, name: str, find: Find, whole: Callable[[str], Findings],
) -> None:
    got, expected = find(from_message(first)(list(frames_of(name)))), whole(name)
    assert got.messages == expected.messages[first:]
    assert new_codes(got, expected) == {"late_recording"}
    assert got.endings == expected.endings


@pytest.mark.parametrize("first", [100, 101, 305])
def test_a_recording_that_begins_within_a_message(
    first: int, find: Find, whole: Callable[[str], Findings],
) -> None:
    got = find(from_message(first)(in_pieces(16)(list(frames_of(DIN)))))
    assert got.messages == whole(DIN).messages[-len(got.messages):]
    assert new_codes(got, whole(DIN)) == {"late_recording"}


@BOTH
@pytest.mark.parametrize("is_car", [True, False], ids=["the car only", "the charger only"])
def test_only_one_side_is_recorded(
    is_car: bool, name: str, find: Find, whole: Callable[[str], Findings],
) -> None:
    got, expected = find(only(is_car)(list(frames_of(name)))), whole(name)
    assert got.messages == [message for message in expected.messages if message[0] is is_car]
    # The answers of this charger got lost on the line: its car did not wait for them.
    truly = {"impatient_request"} if is_car and name == ISO else set()
    assert new_codes(got, expected) == {"recording_gap", "one_side_only"} | truly


@BOTH
@pytest.mark.parametrize("seed", range(5))
def test_a_third_of_the_frames_is_missing(
    seed: int, name: str, find: Find, whole: Callable[[str], Findings],
) -> None:
    got, expected = find(lossy(0.3, seed)(list(frames_of(name)))), whole(name)
    rest = iter(expected.messages)
    assert all(message in rest for message in got.messages), "what is there comes in its order"
    assert len(got.messages) > 0.6 * len(expected.messages)
    assert new_codes(got, expected) == {"recording_gap"}


@pytest.mark.parametrize("seed", range(2))
def test_a_message_of_which_a_piece_is_missing_is_nobodys_fault(
    seed: int, find: Find, whole: Callable[[str], Findings],
) -> None:
    got = find(lossy(0.1, seed)(in_pieces(16)(list(frames_of(DIN)))))
    assert new_codes(got, whole(DIN)) == {"recording_gap"}


def test_a_recording_that_ends_within_a_message(find: Find, whole: Callable[[str], Findings]) -> None:
    frames = in_pieces(16)(list(frames_of(DIN)))
    half = [place for place, frame in enumerate(frames) if (one := segment_of(frame)) and one.payload][600]
    got = find(frames[:half + 1])
    assert got.messages == whole(DIN).messages[:len(got.messages)]
    assert new_codes(got, whole(DIN)) == set()


@BOTH
@pytest.mark.parametrize("seed", range(2))
def test_a_third_of_all_frames_is_missing(
    seed: int, name: str, find: Find, whole: Callable[[str], Findings],
) -> None:
    """Those of match and discovery too, which nobody acknowledges."""
    got = find(lossy(0.3, seed, is_all=True)(list(frames_of(name))))
    assert set().union(*got.serious) - set().union(*whole(name).serious) == {"recording_gap"}


@pytest.mark.parametrize("length", [110, 86, 60])
def test_frames_that_were_cut(length: int, find: Find, whole: Callable[[str], Findings]) -> None:
    got, expected = find(cut_at(length)(list(frames_of(DIN)))), whole(DIN)
    rest = iter(expected.messages)
    assert all(message in rest for message in got.messages)
    assert new_codes(got, expected) <= {"recording_gap", "cut_frames"}
    if length < 110:
        assert [by for by, _ in got.endings] == ["recording"]


def new_codes(got: Findings, expected: Findings) -> set[str]:
    """What is told now and was not before."""
    return {code for codes in got.codes for code in codes} - {
        code for codes in expected.codes for code in codes}


def overlapping(pieces: list[Frame]) -> list[Frame]:
    """The first piece again, with other bytes at its end."""
    first, *rest = pieces
    return [first, first._replace(data=first.data[:-8] + bytes(8)), *rest] if rest else pieces


@pytest.mark.parametrize("keep", [
    pytest.param(lambda pieces: pieces[:1] + pieces[2:], id="a piece is missing"),
    pytest.param(overlapping, id="pieces overlap"),
])
def test_packets_that_cannot_be_put_together(
    keep: Callable[[list[Frame]], list[Frame]], find: Find, whole: Callable[[str], Findings],
) -> None:
    got, expected = find(fragments(64, keep)(list(frames_of(DIN)))), whole(DIN)
    rest = iter(expected.messages)
    assert all(message in rest for message in got.messages)
    assert 0 < len(got.messages) < len(expected.messages)
    assert new_codes(got, expected) == {"recording_gap"}


# --- several sessions


@pytest.mark.parametrize("end", [list, without_farewell], ids=["closed", "left open"])
def test_two_sessions_on_the_same_ports(
    end: Rewriting, find: Find, whole: Callable[[str], Findings],
) -> None:
    frames = end(list(frames_of(DIN)))
    got = find(frames + later(numbered(lambda first: first + 777_777)(frames), 120 * S))
    assert got.messages == 2 * whole(DIN).messages
    assert got.endings == 2 * whole(DIN).endings
    assert got.verdicts[0][:3] == got.verdicts[1][:3] == whole(DIN).verdicts[0][:3]


def test_two_sessions_on_the_same_ports_of_which_the_second_call_is_missing(
    find: Find, whole: Callable[[str], Findings],
) -> None:
    frames = list(frames_of(DIN))
    again = without_calls(numbered(lambda first: first + 777_777_777)(frames))
    got = find(frames + later(again, 120 * S))
    assert got.messages == 2 * whole(DIN).messages
    assert got.endings == 2 * whole(DIN).endings


@pytest.mark.parametrize("lose", [
    pytest.param(without_calls, id="no SYN"),
    pytest.param(lambda frames: [frame for frame in frames if (one := segment_of(frame)) is None
                                 or one.flags & SYN_ACK != SYN_ACK], id="no answer to it"),
    pytest.param(lambda frames: [frame for frame in frames if (one := segment_of(frame)) is None
                                 or one.payload or one.flags & ~ACK], id="no bare acknowledgements"),
])
def test_segments_without_data_are_missing(
    lose: Rewriting, find: Find, whole: Callable[[str], Findings],
) -> None:
    got = find(lose(list(frames_of(DIN))))
    assert (got.messages, got.codes, got.endings) == (
        whole(DIN).messages, whole(DIN).codes, whole(DIN).endings)


@pytest.mark.parametrize("after_s", [0, 3, 20, 45])
def test_two_pairs_on_one_line(after_s: int, find: Find, whole: Callable[[str], Findings]) -> None:
    """Each message belongs to its pair, and nobody is judged for what the other pair says."""
    got = find(interleaved(list(frames_of(DIN)), list(frames_of(OTHER)), after_s * S))
    assert sorted(got.messages) == sorted(whole(DIN).messages + whole(OTHER).messages)
    assert sorted(got.endings) == sorted(whole(DIN).endings + whole(OTHER).endings)
    assert sorted(got.pairs) == sorted(whole(DIN).pairs + whole(OTHER).pairs)
    apart = {*whole(DIN).verdicts[0], *whole(OTHER).verdicts[0]}
    new = {code for session in got.verdicts for code, text in session if (code, text) not in apart}
    assert new <= {"match_repeated", "attenuation_high"}    # two cars that match at the same time


# --- files


def as_pcap(frames: Frames, magic: int, fraction_ns: int, order: str) -> bytes:
    return pcap_header(order, magic) + b"".join(
        pcap_record(frame.data, frame.time_ns // S, frame.time_ns % S // fraction_ns, order)
        for frame in frames)


def as_pcapng(frames: Frames) -> bytes:
    """Frames by turns on interfaces with clocks of their own, one of them cooked, with options all over."""
    comment = option(1, b"a comment of 23 octets.") + option(0, b"")
    clocks = [
        (interface(options=[option(2, b"eth0"), option(9, b"\x09")]), 1),
        (interface(options=[option(2, b"any"), option(11, b"\x00tcp"), option(9, b"\x06")], link_type=113),
         1000),
        (interface(options=[option(9, b"\x09"), option(14, (1_600_000_000).to_bytes(8, "little"))]), 1),
    ]
    blocks = [section(), *(description for description, _ in clocks)]
    for place, frame in enumerate(frames):
        number = place % 3
        data = cooked(frame)[0].data if number == 1 else frame.data
        time_ns = frame.time_ns - (1_600_000_000 * S if number == 2 else 0)
        blocks.append(enhanced(data, time_ns // clocks[number][1], number, options=comment))
    return b"".join(blocks)


@pytest.mark.parametrize("content", [
    pytest.param(lambda frames: as_pcap(frames, 0xA1B2C3D4, 1000, "<"), id="microseconds"),
    pytest.param(lambda frames: as_pcap(frames, 0xA1B23C4D, 1, "<"), id="nanoseconds"),
    pytest.param(lambda frames: as_pcap(frames, 0xA1B23C4D, 1, ">"), id="nanoseconds, big endian"),
    pytest.param(as_pcapng, id="three interfaces"),
])
def test_other_files(
    content: Callable[[Frames], bytes], tmp_path: Path, find: Find, whole: Callable[[str], Findings],
) -> None:
    path = tmp_path / "other"
    path.write_bytes(content(list(frames_of(DIN))))
    assert find(recorded(path)) == whole(DIN)


def test_a_file_without_times(tmp_path: Path, find: Find, whole: Callable[[str], Findings]) -> None:
    """Simple packet blocks have none: nothing is late then."""
    path = tmp_path / "timeless.pcapng"
    path.write_bytes(section() + interface() + b"".join(
        simple(frame.data, len(frame.data)) for frame in frames_of(DIN)))
    assert {frame.time_ns for frame in read_capture(path)} == {0}
    got = find(recorded(path))
    assert got.messages == whole(DIN).messages
    assert got.endings == whole(DIN).endings
    assert set().union(*got.serious) - set().union(*whole(DIN).serious) == {"coarse_clock"}


@BOTH
def test_times_of_whole_seconds(name: str, find: Find, whole: Callable[[str], Findings]) -> None:
    """How fast somebody was cannot be told then."""
    got = find([frame._replace(time_ns=frame.time_ns // S * S) for frame in frames_of(name)])
    assert got.messages == whole(name).messages
    assert set().union(*got.serious) - set().union(*whole(name).serious) == {"coarse_clock"}


def test_times_that_run_back_a_little(find: Find, whole: Callable[[str], Findings]) -> None:
    """As several interfaces give them."""
    frames = [frame._replace(time_ns=frame.time_ns - place % 2 * 5 * MS)
              for place, frame in enumerate(frames_of(DIN))]
    got = find(frames)
    assert got.messages == whole(DIN).messages
    assert got.codes == whole(DIN).codes
    assert got.endings == whole(DIN).endings
