"""The loop sleeps no longer and no shorter than it should, and ends in order."""

from __future__ import annotations

import os
import signal
import socket
import threading
import time
from collections.abc import Iterator

import pytest

from edge.loop import Loop


class Alarm:
    def __init__(self, loop: Loop, at_ms: int | None) -> None:
        self.loop = loop
        self.at_ms = at_ms
        self.struck: list[int] = []
        loop.add_part(self)

    def next_deadline_ms(self) -> int | None:
        return self.at_ms

    def tick(self, now_ms: int) -> None:
        if self.at_ms is not None and now_ms >= self.at_ms:
            self.struck.append(now_ms)
            self.at_ms = None
            self.loop.stop("alarm")


@pytest.fixture
def loop() -> Iterator[Loop]:
    loop = Loop()
    yield loop
    loop.close()


def test_it_wakes_at_the_earliest_deadline(loop: Loop) -> None:
    now_ms = loop.clock()
    late = Alarm(loop, now_ms + 60_000)
    alarm = Alarm(loop, now_ms + 50)
    assert loop.run() == "alarm"
    assert 0 <= alarm.struck[0] - now_ms - 50 < 40
    assert late.struck == []


def test_it_wakes_for_a_readable_descriptor(loop: Loop) -> None:
    near, far = socket.socketpair()
    heard = []

    def read(now_ms: int) -> None:
        heard.append((near.recv(10), now_ms))
        loop.stop()

    loop.add_reader(near, read)
    far.send(b"hello")
    loop.run()
    assert heard[0][0] == b"hello"
    loop.remove_reader(near)
    near.close()
    far.close()


def test_reading_and_writing_of_one_socket_are_separate(loop: Loop) -> None:
    near, far = socket.socketpair()
    seen = []

    def written(_now_ms: int) -> None:
        seen.append("w")
        loop.remove_writer(near)
        far.send(b"x")

    def read(_now_ms: int) -> None:
        seen.append("r")
        near.recv(1)
        loop.stop()

    loop.add_reader(near, read)
    loop.add_writer(near, written)
    loop.run()
    assert seen == ["w", "r"]
    loop.remove_reader(near)
    near.close()
    far.close()


def test_a_reader_removed_by_an_earlier_one_of_the_same_round_is_not_called(loop: Loop) -> None:
    pairs = [socket.socketpair() for _ in range(2)]
    called = []

    def make(own: int) -> None:
        def read(_now_ms: int) -> None:
            called.append(own)
            loop.remove_reader(pairs[1 - own][0])
            loop.stop()

        loop.add_reader(pairs[own][0], read)
        pairs[own][1].send(b"x")

    make(0)
    make(1)
    loop.run()
    assert len(called) == 1
    for pair in pairs:
        for end in pair:
            end.close()


def test_another_thread_can_wake_it(loop: Loop) -> None:
    done: list[str] = []

    def from_thread() -> None:
        time.sleep(0.05)
        loop.call_soon(lambda: done.append(threading.current_thread().name))
        loop.call_soon(loop.stop)

    thread = threading.Thread(target=from_thread)
    started = time.monotonic()
    thread.start()
    loop.run()
    thread.join()
    assert done == [threading.main_thread().name]
    assert time.monotonic() - started < 5


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_signals_end_it_in_order_and_their_handlers_come_back(loop: Loop, number: signal.Signals) -> None:
    before = signal.getsignal(number)
    timer = threading.Timer(0.05, os.kill, (os.getpid(), number))
    timer.start()
    started = time.monotonic()
    assert loop.run() == number.name
    assert time.monotonic() - started < 5
    assert signal.getsignal(number) is before
    timer.join()


def test_waking_a_thousand_times_costs_nothing(loop: Loop) -> None:
    for _ in range(100_000):
        loop.wake()
    loop.run_once(longest_ms=1000)
    started = time.monotonic()
    loop.run_once(longest_ms=30)
    assert time.monotonic() - started >= 0.025


def test_what_is_vital_runs_alone_when_the_rest_has_failed(loop: Loop) -> None:
    heard = []
    (device, to_device), (other, to_other) = socket.socketpair(), socket.socketpair()

    def fail(_now_ms: int) -> None:
        raise AssertionError("nobody asked for this")

    loop.add_reader(device, lambda _: heard.append(device.recv(10)), vital=True)
    loop.add_reader(other, fail)
    alarm, failing = Alarm(loop, None), Alarm(loop, loop.clock())
    loop.remove_part(alarm)
    loop.add_part(alarm, vital=True)
    to_device.send(b"12 V")
    to_other.send(b"nonsense")
    loop.run_vital(1_000)
    loop.run_vital(1_000)
    alarm.at_ms = loop.clock()
    loop.run_vital(1_000)
    assert heard == [b"12 V"]
    assert len(alarm.struck) == 1
    assert failing.struck == []
    for end in (device, to_device, other, to_other):
        end.close()
