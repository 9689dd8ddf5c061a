"""The CAN port against real python-can buses: multicast, a serial adapter, a socketcand server."""

import gc
import time
from collections.abc import Callable, Iterator

import can
import pytest

from devices.can_frame import CanFrame, CanPart, Wanted
from edge import can_port
from edge.can_lines import WAITING_MOST, CanOptions, in_words, system_error
from edge.can_port import BAD_MOST, CanPort
from edge.loop import Loop
from plc.commands import Note
from tests.edge.can_buses import (
    Multicast,
    SerialAdapter,
    Socketcand,
    free_udp_port,
    multicast_options,
    needs_multicast,
    open_multicast,
)

FRAME = CanFrame(0x102, b"\x01\x02\x03")
LONG = CanFrame(0x0283F000, bytes(range(8)), is_extended=True)


@pytest.fixture(autouse=True)
def is_patient_for_a_moment_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(can_port, "AGAIN_MS", 100)


class Listener(CanPart):
    wanted = (Wanted(0x100, 0x7F0), Wanted(0xF000, 0xFF00, is_extended=True))

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[CanFrame] = []

    def receive(self, frame: CanFrame, _now_ms: int) -> None:
        self.heard.append(frame)


class Bench:
    """A loop with a port and a listening device; serve: what the other side does in between."""

    def __init__(self, options: CanOptions, serve: Callable[[], None] | None = None) -> None:
        self.loop = Loop()
        self.notes: list[Note] = []
        self.port = CanPort(self.loop, options, self.notes.append)
        self.part = Listener()
        self.part.bus = self.port.join(self.part)
        self.serve = serve or (lambda: None)
        self.longest_ms = 0.0

    def until(self, reached: Callable[[], object], most_s: float = 10.0) -> None:
        give_up_s = time.monotonic() + most_s
        while not reached():
            assert time.monotonic() < give_up_s, f"not reached; notes: {self.notes}"
            self.loop.run_once(10)
            self.serve()

    def open(self) -> None:
        self.until(lambda: self.port.is_open)

    def whys(self) -> list[object]:
        return [note.values.get("why") for note in self.notes]

    def close(self) -> None:
        self.part.bus.close()
        self.loop.close()


@pytest.fixture
def adapter() -> Iterator[SerialAdapter]:
    adapter = SerialAdapter()
    yield adapter
    adapter.close()


@pytest.fixture
def server() -> Iterator[Socketcand]:
    server = Socketcand()
    yield server
    server.close()


@pytest.fixture
def bus() -> Iterator[Multicast]:
    with open_multicast(free_udp_port()) as bus:
        yield bus


@pytest.fixture
def on_serial(adapter: SerialAdapter) -> Iterator[Bench]:
    bench = Bench(adapter.options, adapter.serve)
    yield bench
    bench.close()


@pytest.fixture
def on_server(server: Socketcand) -> Iterator[Bench]:
    bench = Bench(server.options)
    yield bench
    bench.close()


@pytest.fixture
def on_multicast(bus: Multicast) -> Iterator[Bench]:
    bench = Bench(bus.options)
    yield bench
    bench.close()


# --- frames go both ways, and only those that are wanted come in


@needs_multicast
def test_frames_by_multicast(bus: Multicast, on_multicast: Bench) -> None:
    on_multicast.open()
    for frame in (FRAME, CanFrame(0x202, b"other"), LONG):
        bus.say(frame)
    on_multicast.until(lambda: len(on_multicast.part.heard) == 2)
    assert on_multicast.part.heard == [FRAME, LONG]
    while bus.hear(0):
        pass
    on_multicast.part.bus.send(LONG)
    assert bus.hear() == LONG


def test_frames_by_a_serial_adapter(adapter: SerialAdapter, on_serial: Bench) -> None:
    on_serial.open()
    on_serial.until(lambda: adapter.commands == ["C", "S6", "O"] or len(adapter.commands) > 2)
    for frame in (FRAME, CanFrame(0x202, b"other"), LONG):
        adapter.say(frame)
    on_serial.until(lambda: len(on_serial.part.heard) == 2)
    assert on_serial.part.heard == [FRAME, LONG]
    on_serial.part.bus.send(FRAME)
    on_serial.part.bus.send(LONG)
    on_serial.until(lambda: len(adapter.heard) == 2)
    assert adapter.heard == [FRAME, LONG]
    assert "S6" in adapter.commands    # 500 kbit/s


def test_frames_by_socketcand(server: Socketcand, on_server: Bench) -> None:
    on_server.open()
    for frame in (FRAME, CanFrame(0x202, b"other"), LONG):
        server.say(frame)
    on_server.until(lambda: len(on_server.part.heard) == 2)
    assert on_server.part.heard == [FRAME, LONG]
    on_server.part.bus.send(LONG)
    on_server.until(lambda: server.heard)
    assert server.heard == [LONG]


def test_the_last_frames_before_the_end_still_go_out(adapter: SerialAdapter, on_serial: Bench) -> None:
    on_serial.open()
    on_serial.part.bus.send(FRAME)
    on_serial.part.bus.close()
    adapter.serve()
    assert adapter.heard == [FRAME]
    on_serial.part.bus.send(FRAME)
    on_serial.part.bus.close()    # once more does no harm


def test_the_port_stays_while_one_of_its_devices_does(adapter: SerialAdapter, on_serial: Bench) -> None:
    other = Listener()
    other.bus = on_serial.port.join(other)
    on_serial.open()
    on_serial.part.bus.close()
    adapter.say(FRAME)
    on_serial.until(lambda: other.heard)
    assert on_serial.part.heard == []
    other.bus.close()
    assert not on_serial.port.is_open


# --- buses that fail


def test_a_serial_adapter_is_unplugged_and_plugged_in_again(tmp_path_factory: pytest.TempPathFactory) -> None:
    place = tmp_path_factory.mktemp("can") / "tty"
    first, second = SerialAdapter(), SerialAdapter()
    place.symlink_to(first.options.channel)
    bench = Bench(CanOptions("slcan", str(place), more=first.options.more), first.serve)
    try:
        bench.open()
        first.unplug()
        place.unlink()
        bench.serve = second.serve
        bench.until(lambda: not bench.port.is_open)
        assert "Could not read from serial device" in bench.port.trouble()
        bench.part.bus.send(FRAME)
        assert bench.port.lost_frames == 1
        bench.until(lambda: any("No such file" in str(why) for why in bench.whys()))
        place.symlink_to(second.options.channel)
        bench.open()
        assert bench.port.trouble() == ""
        second.say(FRAME)
        bench.until(lambda: bench.part.heard)
    finally:
        bench.close()
        first.close()
        second.close()


def test_a_socketcand_server_that_goes_is_called_again(server: Socketcand, on_server: Bench) -> None:
    on_server.open()
    server.cut()
    on_server.until(lambda: not on_server.port.is_open)
    assert on_server.whys()[-1] == "the connection to the bus is closed"
    on_server.open()
    server.say(FRAME)
    on_server.until(lambda: on_server.part.heard)


def test_a_bus_that_is_not_there_is_tried_again_and_complained_of_once() -> None:
    bench = Bench(CanOptions("socketcand", "can0", more=(("host", "127.0.0.1"), ("port", 1))))
    try:
        bench.until(lambda: bench.notes)
        assert "refused" in str(bench.whys()[0])
        bench.until(lambda: bench.port._attempt >= 4)
        assert len(bench.notes) == 1
        assert bench.port.trouble().startswith("CAN (socketcand can0): ")
    finally:
        bench.close()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_server_that_says_nothing_holds_up_nobody(server: Socketcand, on_server: Bench) -> None:
    server.is_silent = True
    on_server.until(lambda: len(server.clients) >= 2)    # one to look, one to talk
    began_s = time.perf_counter()
    for _ in range(100):
        on_server.part.bus.send(FRAME)
        on_server.loop.run_once(0)
    assert time.perf_counter() - began_s < 1.0
    assert not on_server.port.is_open
    assert on_server.port.lost_frames == 100
    server.close()
    on_server.until(lambda: not on_server.port._openers)
    gc.collect()    # python-can leaves a socket behind where nobody answers


def test_an_adapter_that_takes_nothing_loses_the_oldest_frames(
    adapter: SerialAdapter, on_serial: Bench,
) -> None:  # fmt: skip
    on_serial.open()
    on_serial.until(lambda: len(adapter.commands) > 2)
    adapter.is_reading = False
    sent = [CanFrame(0x108, number.to_bytes(8, "big")) for number in range(2_000)]
    for frame in sent:
        on_serial.part.bus.send(frame)
    assert on_serial.port.lost_frames > 0
    assert "takes no frames" in on_serial.part.trouble(0)
    adapter.is_reading = True
    on_serial.until(lambda: adapter.heard[-1:] == sent[-1:])
    assert WAITING_MOST <= len(adapter.heard) < len(sent)


@needs_multicast
def test_garbage_is_skipped_and_named_and_too_much_of_it_opens_anew(
    bus: Multicast, on_multicast: Bench,
) -> None:  # fmt: skip
    on_multicast.open()
    for _ in range(BAD_MOST - 1):
        bus.bus._multicast.send(b"no CAN frame")    # type: ignore[attr-defined]
    bus.say(FRAME)
    on_multicast.until(lambda: on_multicast.part.heard)
    assert [note.event for note in on_multicast.notes] == ["open", "unreadable"]
    for _ in range(BAD_MOST):
        bus.bus._multicast.send(b"no CAN frame")    # type: ignore[attr-defined]
    on_multicast.until(lambda: not on_multicast.port.is_open)
    assert on_multicast.whys()[-1] == f"{BAD_MOST} unreadable frames in a row"
    on_multicast.open()


def test_a_serial_adapter_that_talks_nonsense_is_opened_anew(
    adapter: SerialAdapter, on_serial: Bench,
) -> None:  # fmt: skip
    on_serial.open()
    adapter.write(b"tXYZ\rt1\r\r\r\a")
    adapter.say(FRAME)
    on_serial.until(lambda: on_serial.part.heard)
    adapter.write(b"\xff\xfe\r")    # after this its driver cannot read any more

    def chatter() -> None:
        adapter.say(FRAME)
        adapter.serve()

    on_serial.serve = chatter
    on_serial.until(lambda: any("unreadable frames in a row" in str(why) for why in on_serial.whys()))
    on_serial.serve = adapter.serve
    on_serial.open()
    adapter.say(LONG)
    on_serial.until(lambda: LONG in on_serial.part.heard)


@needs_multicast
def test_the_controllers_errors_are_told_by_name_and_survived(bus: Multicast, on_multicast: Bench) -> None:
    on_multicast.open()

    def error(kind: int, data: bytes) -> None:
        bus.bus.send(can.Message(arbitration_id=kind, data=data, is_extended_id=True, is_error_frame=True))

    def said(words: str) -> bool:
        trouble = on_multicast.part.trouble(0)
        return words in trouble if words else not trouble

    for kind, data, words in (
        (0x04, b"\0\x08", "many errors"), (0x20, b"\0\0", "nobody on the bus acknowledges"),
        (0x04, b"\0\x20", "error passive: nobody answers, or the bit rate is wrong"),
        (0x40, b"\0\0", "bus off: check wiring, termination and bit rate"),
        (0x40, b"", "bus off: check wiring, termination and bit rate"), (0x100, b"", ""),
        (0x40, b"", "bus off"),
    ):  # fmt: skip
        error(kind, data)
        while not said(words):
            on_multicast.loop.run_once(10)
    bus.say(FRAME)
    on_multicast.until(lambda: on_multicast.part.heard)
    assert on_multicast.part.trouble(0) == ""


@needs_multicast
def test_remote_and_long_frames_are_not_for_devices(bus: Multicast, on_multicast: Bench) -> None:
    on_multicast.open()
    bus.bus.send(can.Message(arbitration_id=0x102, is_remote_frame=True, is_extended_id=False))
    bus.say(FRAME)
    on_multicast.until(lambda: on_multicast.part.heard)
    assert on_multicast.part.heard == [FRAME]


@needs_multicast
def test_a_flooded_bus_leaves_the_loop_its_time(bus: Multicast, on_multicast: Bench) -> None:
    on_multicast.open()
    for _ in range(1_000):
        bus.say(FRAME)
    rounds = 0
    while len(on_multicast.part.heard) < 100:
        on_multicast.loop.run_once(10)
        rounds += 1
    assert rounds > 1


def test_a_port_closed_before_its_bus_is_open_closes_the_bus(adapter: SerialAdapter) -> None:
    bench = Bench(CanOptions("slcan", adapter.options.channel, more=(("sleep_after_open", 0.2),)))
    bench.loop.run_once(0)
    bench.close()
    give_up_s = time.monotonic() + 5
    while adapter.commands[-1:] != ["C"] and time.monotonic() < give_up_s:
        time.sleep(0.02)
        adapter.serve()
    assert adapter.commands[-1] == "C"


def test_what_a_driver_says_is_told_in_one_line() -> None:
    error = can.CanOperationError("Failed to transmit", 105)
    assert system_error(error) == 105
    assert in_words(can.CanError("two\nlines")) == "two lines"
    assert system_error(ValueError("no frame")) is None
    assert in_words(ValueError()) == "ValueError"
    error = can.CanOperationError("cannot open")
    error.__cause__ = OSError(2, "no such file")
    assert in_words(error) == "cannot open: [Errno 2] no such file"
    assert system_error(error) == 2


def test_options_say_which_bus() -> None:
    assert str(multicast_options(5_000)) == "udp_multicast 239.74.163.2"
