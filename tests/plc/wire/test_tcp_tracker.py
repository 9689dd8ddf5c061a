"""TCP connections: who opened, accepted, sent, ended, reset; told apart when their ports come again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plc.wire.ip import ACK, FIN, PSH, RST, SYN, TCP, Ip6Packet, TcpSegment
from plc.wire.tcp_tracker import (
    FROM_CLIENT,
    FROM_SERVER,
    Closed,
    Data,
    Opened,
    TcpEvent,
    TcpTracker,
)

CAR, CHARGER = bytes(15) + b"\x01", bytes(15) + b"\x02"
CAR_PORT, CHARGER_PORT = 49200, 15118
CAR_ISN, CHARGER_ISN = 1000, 4_294_967_290
MASK = 0xFFFFFFFF

# What the events of a test look like: without the connection, which has its number, and without its time.
Told = tuple[object, ...]


class Listener:
    """Feeds a tracker with segments of the car and the charger, numbered from the start of their streams."""

    def __init__(self, connections_max: int = 64) -> None:
        self.tracker = TcpTracker(connections_max)
        self.time_ns = 0

    def car(self, flags: int, seq: int = 0, ack: int = 0, payload: bytes = b"",
            port: int = CAR_PORT) -> list[Told]:
        numbers = CAR_ISN + seq, CHARGER_ISN + ack
        return self.segment((CAR, port), (CHARGER, CHARGER_PORT), *numbers, flags, payload)

    def charger(self, flags: int, seq: int = 0, ack: int = 0, payload: bytes = b"",
                port: int = CAR_PORT) -> list[Told]:
        numbers = CHARGER_ISN + seq, CAR_ISN + ack
        return self.segment((CHARGER, CHARGER_PORT), (CAR, port), *numbers, flags, payload)

    def segment(self, source: tuple[bytes, int], destination: tuple[bytes, int], seq: int, ack: int,
                flags: int, payload: bytes = b"") -> list[Told]:
        self.time_ns += 1
        packet = Ip6Packet(source[0], destination[0], TCP, 64, None, b"", 0, 0)
        segment = TcpSegment(source[1], destination[1], seq & MASK, ack & MASK, flags, 0, payload)
        return list(map(told, self.tracker.feed(packet, segment, self.time_ns)))

    def handshake(self) -> list[Told]:
        return self.car(SYN) + self.charger(SYN | ACK, 0, 1) + self.car(ACK, 1, 1)


def told(event: TcpEvent) -> Told:
    return type(event).__name__, event.connection.number, *event[2:]


def test_a_connection_from_syn_to_fin() -> None:
    listener = Listener()
    assert listener.car(SYN) == [("Opened", 1)]
    assert listener.charger(SYN | ACK, 0, 1) == [("Accepted", 1)]
    assert listener.car(ACK, 1, 1) == []
    assert listener.car(PSH | ACK, 1, 1, b"request") == [("Data", 1, FROM_CLIENT, b"request")]
    assert listener.charger(ACK, 1, 8) == []
    assert listener.charger(PSH | ACK, 1, 8, b"response") == [("Data", 1, FROM_SERVER, b"response")]
    assert listener.car(FIN | ACK, 8, 9) == [("Ended", 1, FROM_CLIENT)]
    assert listener.charger(PSH | ACK, 9, 9, b"more") == [("Data", 1, FROM_SERVER, b"more")]
    assert listener.charger(FIN | ACK, 13, 9) == [
        ("Ended", 1, FROM_SERVER), ("Closed", 1, FROM_CLIENT, "fin")]
    assert listener.car(ACK, 9, 14) == []
    assert listener.charger(FIN | ACK, 13, 9) == []
    assert listener.tracker.finish(99) == []


def test_the_ends_of_a_connection() -> None:
    tracker = TcpTracker()
    packet = Ip6Packet(CAR, CHARGER, TCP, 64, None, b"", 0, 0)
    event, = tracker.feed(packet, TcpSegment(CAR_PORT, CHARGER_PORT, 5, 0, SYN, 0, b""), 77)
    connection = event.connection
    assert (connection.client, connection.server) == ((CAR, CAR_PORT), (CHARGER, CHARGER_PORT))
    assert (connection.last_ns, connection.is_late, event.time_ns) == (77, False, 77)


def test_what_is_sent_again_is_told_once() -> None:
    listener = Listener()
    assert listener.car(SYN) + listener.car(SYN) == [("Opened", 1)]
    assert listener.charger(SYN | ACK, 0, 1) + listener.charger(SYN | ACK, 0, 1) == [("Accepted", 1)]
    assert listener.car(ACK, 1, 1, b"abc") == [("Data", 1, FROM_CLIENT, b"abc")]
    assert listener.car(ACK, 1, 1, b"abc") == []


def test_a_refused_connection() -> None:
    listener = Listener()
    assert listener.car(SYN) == [("Opened", 1)]
    assert listener.charger(RST | ACK, -CHARGER_ISN, 1) == [("Closed", 1, FROM_SERVER, "refused")]
    assert listener.car(SYN) == [("Opened", 2)]


@pytest.mark.parametrize("by", [FROM_CLIENT, FROM_SERVER])
def test_a_reset(by: int) -> None:
    listener = Listener()
    listener.handshake()
    listener.charger(ACK, 4, 1, b"waits")
    reset = listener.charger if by == FROM_SERVER else listener.car
    assert reset(RST | ACK, 1, 1) == [
        ("Missing", 1, FROM_SERVER, 3), ("Data", 1, FROM_SERVER, b"waits"), ("Closed", 1, by, "reset")]
    assert reset(RST | ACK, 1, 1) == []
    assert listener.car(ACK, 1, 1, b"under way") == [("Data", 1, FROM_CLIENT, b"under way")]


def test_a_reset_after_one_side_ended_says_who_broke_off() -> None:
    listener = Listener()
    listener.handshake()
    assert listener.charger(FIN | ACK, 1, 1) == [("Ended", 1, FROM_SERVER)]
    assert listener.car(RST, 1) == [("Closed", 1, FROM_CLIENT, "reset")]


def test_unseen_bytes_that_the_other_side_acknowledges_are_missing_before_its_answer() -> None:
    listener = Listener()
    listener.handshake()
    assert listener.charger(PSH | ACK, 1, 8, b"response") == [
        ("Missing", 1, FROM_CLIENT, 7), ("Data", 1, FROM_SERVER, b"response")]


def test_a_fin_that_only_the_other_side_saw_is_one_byte() -> None:
    listener = Listener()
    listener.handshake()
    assert listener.charger(FIN | ACK, 1, 2) == [("Missing", 1, FROM_CLIENT, 1), ("Ended", 1, FROM_SERVER)]


def test_a_connection_from_before_the_recording() -> None:
    listener = Listener()
    assert listener.charger(PSH | ACK, 500, 700, b"abc") == [
        ("Opened", 1), ("Data", 1, FROM_CLIENT, b"abc")]    # the charger spoke first: taken for the client
    assert listener.car(PSH | ACK, 700, 503, b"def") == [("Data", 1, FROM_SERVER, b"def")]
    packet = Ip6Packet(CHARGER, CAR, TCP, 64, None, b"", 0, 0)
    event, = listener.tracker.feed(packet, TcpSegment(CHARGER_PORT, CAR_PORT, 9, 9, RST, 0, b""), 9)
    assert isinstance(event, Closed)
    assert event.connection.is_late


def test_a_recording_that_begins_with_the_answer_to_the_syn() -> None:
    listener = Listener()
    assert listener.charger(SYN | ACK, 0, 1) == [("Opened", 1), ("Accepted", 1)]
    assert listener.car(PSH | ACK, 5, 1, b"late") == []
    assert listener.charger(ACK, 1, 5) == [("Missing", 1, FROM_CLIENT, 4), ("Data", 1, FROM_CLIENT, b"late")]


def test_a_recording_without_the_answer_to_the_syn() -> None:
    listener = Listener()
    listener.car(SYN)
    assert listener.car(PSH | ACK, 1, 1, b"request") == [
        ("Accepted", 1), ("Data", 1, FROM_CLIENT, b"request")]
    assert listener.charger(PSH | ACK, 1, 8, b"response") == [("Data", 1, FROM_SERVER, b"response")]


def test_a_server_that_is_not_recorded() -> None:
    """What the client acknowledges tells of it."""
    listener = Listener()
    listener.car(SYN)
    assert listener.car(ACK, 1, 1) == [("Accepted", 1)]
    assert listener.car(PSH | ACK, 1, 1, b"one") == [("Data", 1, FROM_CLIENT, b"one")]
    assert listener.car(PSH | ACK, 4, 51, b"two") == [
        ("Missing", 1, FROM_SERVER, 50), ("Data", 1, FROM_CLIENT, b"two")]
    assert listener.car(RST | ACK, 7, 101) == [
        ("Missing", 1, FROM_SERVER, 50), ("Closed", 1, FROM_CLIENT, "reset")]


def test_a_new_syn_on_the_same_ports_is_a_new_connection() -> None:
    listener = Listener()
    listener.handshake()
    assert listener.car(SYN, 70_000_000) == [("Closed", 1, None, "reused"), ("Opened", 2)]
    assert listener.charger(SYN | ACK, 80_000_000, 70_000_001) == [("Accepted", 2)]
    assert listener.car(ACK, 70_000_001, 80_000_001, b"abc") == [("Data", 2, FROM_CLIENT, b"abc")]


def test_a_new_answer_to_an_unseen_syn_is_a_new_connection() -> None:
    listener = Listener()
    listener.handshake()
    assert listener.charger(SYN | ACK, 80_000_000, 70_000_001) == [
        ("Closed", 1, None, "reused"), ("Opened", 2), ("Accepted", 2)]


def test_a_new_connection_on_the_same_ports_whose_syn_was_not_recorded() -> None:
    listener = Listener()
    listener.handshake()
    listener.car(FIN | ACK, 1, 1)
    listener.charger(FIN | ACK, 1, 2)
    assert listener.car(ACK, 2, 2, b"still the old one") == [("Data", 1, FROM_CLIENT, b"still the old one")]
    assert listener.car(ACK, 70_000_000, 80_000_000) == []
    assert listener.car(PSH | ACK, 70_000_000, 80_000_000, b"abc") == [
        ("Opened", 2), ("Data", 2, FROM_CLIENT, b"abc")]
    assert listener.charger(PSH | ACK, 80_000_000, 70_000_003, b"def") == [("Data", 2, FROM_SERVER, b"def")]


def test_a_server_that_still_has_the_connection_before() -> None:
    """Recorded at a BYD Atto 3 that used the same port again: the charger answers with its old numbers."""
    listener = Listener()
    assert listener.car(SYN) == [("Opened", 1)]
    assert listener.charger(ACK, 5_000_000, 4388) == []
    assert listener.car(RST | ACK, 4388, 5_000_000) == []
    assert listener.car(SYN) == []
    assert listener.charger(SYN | ACK, 0, 1) == [("Accepted", 1)]
    assert listener.car(ACK, 1, 1, b"abc") == [("Data", 1, FROM_CLIENT, b"abc")]


def test_a_connection_of_a_machine_with_itself_is_no_harm() -> None:
    listener = Listener(connections_max=1)
    for number in range(3):
        assert listener.segment((CAR, 7), (CAR, 7), 1000 * number, 0, SYN)[-1] == ("Opened", 1 + number)
    assert listener.car(SYN)[-1] == ("Opened", 4)
    assert listener.car(SYN, port=1)[-1] == ("Opened", 5)


def test_only_so_many_connections_are_remembered() -> None:
    listener = Listener(connections_max=3)
    for port in (1, 2, 3):
        listener.car(SYN, port=port)
    listener.charger(RST | ACK, 0, 1, port=2)
    listener.car(ACK, 5, 0, b"waits", port=1)
    assert listener.car(SYN, port=4) == [("Opened", 4)]                # instead of 2, which is closed
    assert listener.car(SYN, port=5) == [("Closed", 3, None, "forgotten"), ("Opened", 5)]
    assert listener.car(SYN, port=6) == [
        ("Missing", 1, FROM_CLIENT, 4), ("Data", 1, FROM_CLIENT, b"waits"), ("Closed", 1, None, "forgotten"),
        ("Opened", 6)]


def test_the_end_of_the_recording_hands_out_what_waits() -> None:
    listener = Listener()
    listener.handshake()
    listener.car(ACK | FIN, 3, 1, b"cd")
    assert list(map(told, listener.tracker.finish(99))) == [
        ("Missing", 1, FROM_CLIENT, 2), ("Data", 1, FROM_CLIENT, b"cd"), ("Ended", 1, FROM_CLIENT)]


@given(st.lists(st.tuples(
    st.booleans(),
    st.sampled_from([0, SYN, ACK, SYN | ACK, FIN | ACK, RST, RST | ACK, FIN | SYN, PSH | ACK]),
    st.one_of(st.integers(-3, 30), st.integers(0, MASK)),
    st.one_of(st.integers(-3, 30), st.integers(0, MASK)),
    st.binary(max_size=5), st.sampled_from([1, 2, CHARGER_PORT]),
), max_size=40))
def test_any_segments_are_taken(steps: list[tuple[bool, int, int, int, bytes, int]]) -> None:
    listener = Listener(connections_max=2)
    opened, closed, given_bytes = set(), set(), 0
    events: list[Told] = []
    for is_car, flags, seq, ack, payload, port in steps:
        events += (listener.car if is_car else listener.charger)(flags, seq, ack, payload, port)
        given_bytes += len(payload)
        assert len(listener.tracker._known) <= 4
    events += map(told, listener.tracker.finish(0))
    for name, number, *_ in events:
        if name == Opened.__name__:
            opened.add(number)
        assert number in opened
        if name == Closed.__name__:
            assert number not in closed
            closed.add(number)
    data = [event[3] for event in events if event[0] == Data.__name__]
    assert sum(len(piece) for piece in data if isinstance(piece, bytes)) <= given_bytes
