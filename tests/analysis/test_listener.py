"""From frames to events: who is who, TCP and its faults, sessions, and frames that are damaged or strange."""

from collections import Counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.events import (
    BadFrame,
    ClockJump,
    Discovery,
    Event,
    FramingFault,
    HomeplugFrame,
    Neighbor,
    OtherSdp,
    Resynchronised,
    SessionEnded,
    TcpChange,
    TcpGap,
    TcpState,
    TlsRecord,
    V2gFault,
    V2gMessage,
    V2gOther,
)
from analysis.json_lines import event_line
from analysis.listener import Listener
from analysis.staged import CAR_MAC, CHARGER_MAC, NMK, RUN_ID
from analysis.stations import Role
from edge import demo
from exiConnector import ExiConnector
from plc.wire import homeplug, qualcomm, v2gtp
from plc.wire.ip import ACK, PSH
from tests.analysis.listening import ETHERNET, Play, heard, lines, listen, script

STRANGER = bytes.fromhex("020000000077")
MODEM = bytes.fromhex("0200000000aa")


def kinds(events: list[Event]) -> Counter[str]:
    return Counter(type(event).__name__ for event in events)


def of_type(events: list[Event], *types: type[Event]) -> list[Any]:
    return [event for event in events if isinstance(event, types)]


def whole_charge(play: Play) -> None:
    play.enter()
    play.perform(script())
    play.stage.close(by_car=True)


def test_a_whole_charge(play: Play) -> None:
    whole_charge(play)
    assert kinds(play.listen()) == {
        "HomeplugFrame": 19, "Discovery": 2, "TcpChange": 5, "V2gMessage": len(script()), "SessionEnded": 1}
    session = play.session()
    assert session.pev is not None
    assert session.evse is not None
    assert (session.pev.mac, session.pev.name, session.pev.role) == (CAR_MAC, "PEV", Role.PEV)
    assert (session.evse.mac, session.evse.name) == (CHARGER_MAC, "EVSE")
    assert session.evse.ip_addresses == ["fe80::2"]
    assert (session.slac.nmk, session.slac.run_id) == (NMK, RUN_ID)
    assert session.slac.attenuation_db == {"EVSE": 12.0}
    assert [phase.name for phase in session.phases.phases] == [
        "handshake", "session setup", "services", "payment", "authorization", "parameters", "CableCheck",
        "PreCharge", "power on", "charging", "power off", "WeldingDetection", "SessionStop"]
    charging = session.phases.phases[9]
    assert (charging.requests, charging.answers, charging.slowest_answer_ms) == (8, 8, 20)
    assert charging.seconds == pytest.approx(8 * 0.22 - 0.14)
    assert (session.session_id, session.protocol) == (demo.SESSION_ID, demo.DIN)
    assert session.first_soc is not None
    assert session.last_soc is not None
    assert (session.first_soc[1], session.last_soc[1]) == (55, 56)
    assert session.energy.energy_wh == pytest.approx(9.2, abs=0.05)


@pytest.mark.parametrize("together", [1, 2, 7, 50])
def test_the_events_do_not_depend_on_when_they_are_taken(together: int, play: Play) -> None:
    whole_charge(play)
    play.stage.wait(5000)
    play.enter()
    play.perform(script("CableCheck")[2:])
    play.stage.say(True, b"\x80\x9a")
    play.stage.send(True, b"junk" * 5)
    play.perform(script("PreCharge")[-2:])

    def told(together: int) -> tuple[list[str], list[str]]:
        decode_many = play.codec.decode_many
        return ([event_line(event) for event in heard(play.frames, decode_many, together)],
                lines(heard(play.frames, decode_many, together)))

    assert told(together) == told(10_000)


# --- TCP -----------------------------------------------------------------------------------------------

def test_messages_in_any_pieces_are_the_same(codec: ExiConnector) -> None:
    def names(cut: int) -> list[str]:
        play = Play(codec)
        play.enter()
        data = b"".join(v2gtp.v2gtp(v2gtp.EXI, codec.encode(line.schema, line.message))
                        for line in script() if line.from_car)
        for at in range(0, len(data), cut):
            play.stage.send(True, data[at:at + cut])
        return [event.name for event in of_type(play.listen(), V2gMessage)]

    assert names(1) == names(13) == names(5000)
    assert len(names(1)) == len(script()) // 2


def test_retransmissions_are_read_once_and_counted(play: Play) -> None:
    play.enter()
    play.perform(script("ServiceDiscovery"))
    once = len(of_type(play.listen(), V2gMessage))
    again = [frame for frame in play.frames if len(frame[1]) > 100 and frame[1][20] == 6][-2:]
    play.frames += [(time_ns + 200_000_000, frame) for time_ns, frame in again]
    events = play.listen()
    assert len(of_type(events, V2gMessage)) == once
    assert of_type(events, SessionEnded)[0].session.retransmissions == 2


def test_what_is_missing_is_said_and_reading_goes_on(play: Play) -> None:
    play.enter()
    play.perform(script("ServiceDiscovery"))
    play.stage.lose(True, 40)
    play.perform(list(demo.asked("SessionStop", {}, {})))
    play.perform(list(demo.asked("SessionStop", {}, {})))
    events = play.listen()
    (gap,) = of_type(events, TcpGap)
    assert (gap.missing_bytes, gap.from_client) == (40, True)
    names = [event.name for event in of_type(events, V2gMessage)]
    assert names[-4:] == ["SessionStopReq", "SessionStopRes"] * 2
    session = of_type(events, SessionEnded)[0].session
    assert (session.gaps, session.missing_bytes) == (1, 40)


def test_bytes_that_are_no_v2gtp_are_skipped_and_placed(play: Play) -> None:
    play.enter()
    play.perform(script("SessionSetup"))
    said = sum(8 + len(play.codec.encode(line.schema, line.message))
               for line in script("SessionSetup") if line.from_car)
    play.stage.send(True, b"\x00" * 33)
    play.perform(script("ServiceDiscovery")[4:])
    events = play.listen()
    (fault,), (again,) = of_type(events, FramingFault), of_type(events, Resynchronised)
    assert f"byte {said}" in fault.reason
    assert (again.position, again.skipped_bytes) == (said, 33)
    assert of_type(events, V2gMessage)[-1].name == "ServiceDiscoveryRes"


def test_other_payload_types_are_named(play: Play) -> None:
    play.enter()
    play.stage.say(True, b"\x02\x00", 0x8002)    # a Supercharger does
    play.stage.say(False, b"\x80\x90", 0xA000)
    first, second = of_type(play.listen(), V2gOther)
    assert (first.payload_type, first.name) == (0x8002, "ISO 15118-20 main stream")
    assert second.name == "payload type 0xA000"
    assert play.session().undecoded == 2


def test_tls_is_not_taken_for_garbage(play: Play) -> None:
    play.enter()
    play.stage.send(True, b"\x16")
    play.stage.send(True, b"\x03\x01\x00\x04\x01\x00\x00\x00")
    play.stage.send(False, b"\x14\x03\x03\x00\x01\x01")
    play.stage.send(False, bytes(500))
    told = [(event.from_client, event.what, event.encrypted) for event in of_type(play.listen(), TlsRecord)]
    assert told == [(True, "TLS ClientHello", False), (False, "TLS", True)]
    assert not of_type(play.listen(), FramingFault)


def test_a_connection_that_was_open_before_the_recording_gets_its_sides_right(play: Play) -> None:
    """The charger is heard first, and the tracker takes whoever is heard first for the caller."""
    play.perform(script("CableCheck"))
    del play.frames[:2 * 11]    # a message and its acknowledgement are two frames
    events = play.listen()
    (joined,) = of_type(events, TcpChange)
    first = of_type(events, V2gMessage)[0]
    assert first.name.endswith("Res")
    assert joined.state is TcpState.JOINED
    assert (joined.connection.client.mac, joined.connection.server_port) == (CAR_MAC, 50300)
    assert events.index(joined) < events.index(first)
    assert all(event.from_client == event.name.endswith("Req") for event in of_type(events, V2gMessage))


def test_servers_that_are_no_chargers_are_only_counted(codec: ExiConnector, play: Play) -> None:
    play.stage.call(port=22)
    listener = Listener(codec.decode_many)
    for time_ns, frame in play.frames:
        listener.feed(time_ns, ETHERNET, frame)
    assert list(listener.finish()) == []
    assert listener.not_shown == {"TCP connections to port 22": 1}


def test_hundreds_of_calls_do_not_push_out_the_connection_in_use(play: Play) -> None:
    play.enter()
    play.perform(script("CableCheck"))
    seq = dict(play.stage._seq)
    for port in range(20_000, 20_500):
        play.stage.call(port)
        play.stage.reset(by_car=False)
    play.stage._port, play.stage._seq = 49200, seq
    play.perform(script()[-2:])
    session = play.session()
    assert session.messages == len(script("CableCheck")) + 2
    assert session.spoken_on is not None
    assert session.spoken_on.client_port == 49200


# --- who is who -----------------------------------------------------------------------------------------

def test_modems_get_the_names_of_their_hosts(play: Play) -> None:
    play.stage.match()
    play.stage.homeplug(homeplug.AttenProfileInd(
        source=MODEM, destination=CHARGER_MAC, pev_mac=CAR_MAC, num_groups=1, attenuation_db=b"\x09"))
    play.stage.homeplug(homeplug.SetKeyCnf(
        source=STRANGER, destination=CAR_MAC, result=1, my_nonce=bytes(4), your_nonce=bytes(4)))
    profile, confirmation = of_type(play.listen(), HomeplugFrame)[-2:]
    assert (profile.sender.name, profile.receiver.name) == ("EVSE modem", "EVSE")
    assert (confirmation.sender.name, confirmation.receiver.name) == ("PEV modem", "PEV")


def test_a_modem_is_somebodys_as_soon_as_that_shows(play: Play) -> None:
    play.stage.homeplug(qualcomm.VsSwVerCnf(
        source=MODEM, destination=CHARGER_MAC, device_class=1, version_length=2, version=b"x\x1b"))
    play.stage.homeplug(homeplug.AttenProfileInd(
        source=MODEM, destination=CHARGER_MAC, pev_mac=CAR_MAC, num_groups=0, attenuation_db=b""))
    listed = play.text()
    assert "..00:00:aa" not in listed[1]
    assert listed[1].split()[1:] == ["modem", "->", "..00:00:02", "VS_SW_VER.CNF", "x\\u001b"]
    assert "EVSE modem" in listed[2]


def test_a_second_car_has_a_name_of_its_own(play: Play) -> None:
    play.stage.match()
    play.stage.homeplug(homeplug.SlacParmReq(
        source=STRANGER, destination=homeplug.BROADCAST, run_id=RUN_ID))
    assert of_type(play.listen(), HomeplugFrame)[-1].sender.name == "PEV2"


# --- sessions ------------------------------------------------------------------------------------------

def test_two_charges_are_two_sessions(play: Play) -> None:
    whole_charge(play)
    play.stage.wait(20_000)
    whole_charge(play)
    first, second = play.sessions()
    assert first.messages == second.messages == len(script())
    assert (first.number, second.number) == (1, 2)
    assert second.energy.energy_wh == pytest.approx(first.energy.energy_wh)


def test_a_call_after_a_farewell_is_a_new_session(play: Play) -> None:
    whole_charge(play)
    play.stage.wait(500)
    play.stage.call(port=49300)
    play.perform(script("SessionSetup"))
    first, second = play.sessions()
    assert (first.messages, second.messages) == (len(script()), 4)


def test_the_tries_before_a_charge_belong_to_it(play: Play) -> None:
    play.stage.match()
    play.stage.wait(3000)
    play.enter()
    play.stage.reset(by_car=False)
    play.stage.wait(1000)
    play.stage.call(port=49300)
    play.perform(script("SessionSetup"))
    session = play.session()
    assert session.slac.requests == 2
    assert len(session.connections) == 2
    assert session.main_connection is session.connections[1]


def test_a_strangers_match_does_not_disturb_a_session(play: Play) -> None:
    play.enter()
    play.perform(script("CableCheck"))
    play.stage.homeplug(homeplug.SlacParmReq(
        source=STRANGER, destination=homeplug.BROADCAST, run_id=RUN_ID))
    play.perform(script()[-2:])
    session = play.session()
    assert session.pev is not None
    assert (session.pev.mac, session.slac.requests) == (CAR_MAC, 1)


def test_the_same_car_matching_again_begins_a_session(play: Play) -> None:
    play.enter()
    play.perform(script("CableCheck"))
    play.stage.wait(300)
    play.stage.match()
    assert [session.messages for session in play.sessions()] == [len(script("CableCheck")), 0]


def test_a_second_connection_of_a_charge_is_no_session(play: Play) -> None:
    """A value added service opens one of its own while the charge goes on."""
    play.enter()
    play.perform(script("CableCheck"))
    seq = dict(play.stage._seq)
    play.stage.call(port=49300)
    play.stage.send(True, b"something else entirely")
    play.stage._port, play.stage._seq = 49200, seq
    play.perform(script()[-2:])
    session = play.session()
    assert session.main_connection is session.connections[0]
    assert (session.messages, session.framing_faults) == (len(script("CableCheck")) + 2, 1)


def test_a_handshake_after_a_session_setup_begins_a_session(play: Play) -> None:
    play.enter()
    play.perform(script("CableCheck"))
    play.perform(script("SessionSetup"))
    assert [session.messages for session in play.sessions()] == [len(script("CableCheck")), 4]


def test_a_wrong_session_id_is_told_once(play: Play) -> None:
    play.enter()
    play.perform(script("SessionSetup"))
    for _ in range(3):
        line = demo.said(True, "SessionStopReq", {}, session_id="ff")
        play.say(True, line.schema, line.message)
    remarks = [event.remarks for event in of_type(play.listen(), V2gMessage)[-3:]]
    assert remarks == [("SessionID ff is not 0102030405060708",), (), ()]


# --- frames that are damaged or strange ----------------------------------------------------------------

def test_damaged_and_strange_frames(play: Play) -> None:
    play.enter()
    whole = play.frames[-1][1]
    for frame in (whole[:30], whole[:60], b"", bytes(12) + b"\x88\xe1\x01\x64\x60\x00", bytes(60)):
        play.frames.append((play.stage.now_ns, frame))
    reasons = [event.reason for event in of_type(play.listen(), BadFrame)]
    assert [reason.split(".")[0] for reason in reasons] == ["IPv6", "IPv6", "Ethernet", "SlacParmReq"]


def test_datagrams_on_the_sdp_port_that_are_no_sdp(play: Play) -> None:
    for payload in (b"", b"junk", v2gtp.v2gtp(0x9000, b"\x10"), v2gtp.v2gtp(v2gtp.EXI, b"\x80"),
                    v2gtp.v2gtp(0x9000, b"\x10\x00") * 2):
        play.stage.datagram(True, 50000, 15118, payload)
    assert len(of_type(play.listen(), OtherSdp)) == 5


def test_the_clock_of_the_recording_may_jump(play: Play) -> None:
    play.stage.match()
    play.stage.now_ns += 2 * 3600 * 10**9
    play.stage.discover()
    play.stage.now_ns -= 10**13
    play.stage.discover()
    jumps = [event.time_ns - event.previous_ns for event in of_type(play.listen(), ClockJump)]
    assert [round(jump / 1e9) for jump in jumps] == [7200, -10_000]


def test_unknown_homeplug_messages_are_numbered(play: Play) -> None:
    for mmtype in (0x8002, 0x8002, 0x9999, 0x8002):
        frame = homeplug.BROADCAST + CAR_MAC + b"\x88\xe1\x01" + mmtype.to_bytes(2, "little") + bytes(50)
        play.frames.append((play.stage.now_ns, frame))
    events = of_type(play.listen(), HomeplugFrame)
    assert [(event.message.name, event.seen) for event in events] == [
        ("0x8002", 1), ("0x8002", 2), ("0x9999", 1), ("0x8002", 3)]
    assert len([line for line in play.text() if "0x8002" in line]) == 1


def test_link_types_that_are_not_known_are_counted(codec: ExiConnector) -> None:
    listener = Listener(codec.decode_many)
    for _ in range(3):
        listener.feed(0, 105, bytes(60))
    assert list(listener.finish()) == []
    assert (listener.unreadable_frames, listener.not_shown) == (3, {"of link type 105": 3})


def answer_nothing(_: object) -> list[Any]:
    raise AssertionError("no message was expected")


@given(st.lists(st.tuples(st.integers(0, 10**18), st.binary(max_size=120)), max_size=30))
def test_any_frames_give_events_and_nothing_else(frames: list[tuple[int, bytes]]) -> None:
    for _, data in frames:
        lines(list(heard([(0, data)], answer_nothing, 1)))
    headed = [(time_ns, bytes(12) + (b"\x88\xe1\x01" if number % 2 else b"\x86\xdd\x60") + data)
              for number, (time_ns, data) in enumerate(frames)]
    lines(list(heard(headed, answer_nothing, 5)))


@given(st.lists(st.tuples(st.integers(14, 300), st.integers(0, 255)), max_size=12), st.integers(0, 10))
def test_a_charge_with_damaged_frames_is_told(damage: list[tuple[int, int]], every: int) -> None:
    frames = CHARGE[:]
    for number, (at, value) in enumerate(damage):
        index = (number * 37 + every * 11) % len(frames)
        time_ns, frame = frames[index]
        if at < len(frame):
            frames[index] = time_ns, frame[:at] + bytes([value]) + frame[at + 1:]
    with ExiConnector() as codec:
        for line in lines(listen(frames, codec)):
            assert line.isprintable()


def make_charge() -> list[tuple[int, bytes]]:
    from exiConnector import CODEC
    if not CODEC.exists():
        return []
    with ExiConnector() as codec:
        play = Play(codec)
        whole_charge(play)
    return play.frames


CHARGE = make_charge()


def test_discovery_and_neighbours(play: Play) -> None:
    play.stage.discover(tls=True)
    solicitation = (bytes.fromhex("333300000001") + CAR_MAC + b"\x86\xdd" + bytes.fromhex("6000000000203aff")
                    + bytes.fromhex("fe80" + "00" * 13 + "01") + bytes.fromhex("ff02" + "00" * 13 + "01")
                    + bytes.fromhex("8700000000000000" + "fe80" + "00" * 13 + "02" + "0101") + CAR_MAC)
    play.frames.append((play.stage.now_ns, solicitation))
    request, answer = of_type(play.listen(), Discovery)
    assert (request.port, request.message.security, answer.message.port) == (49200, 0, 50300)
    (neighbor,) = of_type(play.listen(), Neighbor)
    assert (neighbor.name, neighbor.address, neighbor.target, neighbor.mac) == (
        "neighbour solicitation", "fe80::1", "fe80::2", CAR_MAC.hex(":"))


def test_a_segment_without_its_codec_is_a_fault_not_an_end(play: Play) -> None:
    """The codec dies in the middle: only the messages in hand are lost."""
    play.enter()
    play.perform(script("CableCheck"))
    played = len(script("CableCheck"))
    events = play.listen()
    assert len(of_type(events, V2gMessage)) == played
    with ExiConnector("/bin/false") as broken:
        faults = of_type(listen(play.frames, broken), V2gFault)
    assert len(faults) == played
    assert "the codec" in faults[0].reason


def test_segments_are_flagged_as_sent(play: Play) -> None:
    play.enter()
    play.stage.segment(True, PSH | ACK, v2gtp.v2gtp(v2gtp.EXI, b"\x00"))
    (fault,) = of_type(play.listen(), V2gFault)
    assert fault.from_client
