"""The virtual cable: ends find each other, carry frames and state, and survive what anybody sends."""

from __future__ import annotations

import os
import secrets
import socket
from collections.abc import Callable, Iterator

import pytest

from edge.cable import ENDS, CableEnd, CableError, CableOptions
from edge.loop import Loop
from plc.slac.virtual_modem import ModemOptions
from plc.wire import homeplug as hp

CAR = bytes.fromhex("020000000001")
CHARGER = bytes.fromhex("020000000002")
IPV6 = CHARGER + CAR + b"\x86\xdd" + bytes(46)


class Bench:
    def __init__(self) -> None:
        self.loop = Loop()
        self.name = f"test {os.getpid()} {secrets.token_hex(4)}"
        self.ends: list[CableEnd] = []
        self.heard: dict[int, list[bytes]] = {}

    def end(self, name: str | None = None, modem: ModemOptions | None = None,
            options: CableOptions | None = None) -> CableEnd:  # fmt: skip
        number = len(self.ends)
        self.heard[number] = []
        mac = bytes([2, 0, 0, 0, 0xB0, number])

        def hear(frame: bytes, _now_ms: int) -> None:
            self.heard[number].append(frame)

        end = CableEnd(self.loop, name or self.name, mac, secrets.token_bytes, hear,
                       modem=modem, options=options)  # fmt: skip
        self.ends.append(end)
        return end

    def run(self, until: Callable[[], bool], for_ms: int = 3000) -> bool:
        end_ms = self.loop.clock() + for_ms
        while not until() and self.loop.clock() < end_ms:
            self.loop.run_once(longest_ms=20)
        return until()


@pytest.fixture
def bench() -> Iterator[Bench]:
    bench = Bench()
    yield bench
    for end in bench.ends:
        end.close()
    bench.loop.close()


def slac(number: int = 0) -> bytes:
    return hp.encode(hp.SlacParmReq(destination=hp.BROADCAST, source=CAR, run_id=number.to_bytes(8, "big")))


def test_matching_frames_reach_every_other_end(bench: Bench) -> None:
    near, _, _ = bench.end(), bench.end(), bench.end()
    near.send(slac())
    assert bench.run(lambda: bench.heard[1] == [slac()] and bench.heard[2] == [slac()])
    assert bench.heard[0] == []


def test_ordinary_frames_pass_between_modems_with_one_key_alone(bench: Bench) -> None:
    near, far = bench.end(), bench.end()
    far.modem.nmk = bytes(16)
    near.send(IPV6)
    near.send(slac())
    assert bench.run(lambda: bench.heard[1] == [slac()])
    far.modem.nmk = near.modem.nmk
    near.send(IPV6)
    assert bench.run(lambda: bench.heard[1] == [slac(), IPV6])


def test_cables_with_other_names_hear_nothing(bench: Bench) -> None:
    near, _ = bench.end(), bench.end("another cable")
    near.send(slac())
    assert not bench.run(lambda: bool(bench.heard[1]), for_ms=200)


def test_state_is_shared_changed_and_gone_with_its_end(bench: Bench) -> None:
    near, far = bench.end(), bench.end()
    changes: list[int] = []
    far.on_state = changes.append
    near.set_state(cp_duty_percent=5, pp="1500 ohm", plugged=True)
    assert bench.run(lambda: far.state() == {"cp_duty_percent": 5, "pp": "1500 ohm", "plugged": True})
    near.set_state(cp_duty_percent=100, pp=None)
    assert bench.run(lambda: far.state() == {"cp_duty_percent": 100, "plugged": True})
    seen = len(changes)
    assert seen >= 2
    near.close()
    bench.ends.remove(near)
    assert bench.run(lambda: far.state() == {} and len(changes) > seen)


def test_one_that_is_plugged_in_later_learns_the_state(bench: Bench) -> None:
    bench.end().set_state(dc_voltage_v=352.5)
    late = bench.end()
    assert bench.run(lambda: late.state() == {"dc_voltage_v": 352.5})


def test_ports_where_nobody_was_heard_are_called_now_and_then_alone(bench: Bench) -> None:
    near, far = bench.end(), bench.end()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent:
        silent.bind(("127.0.0.1", max(near._peers)))
        silent.setblocking(False)
        for volts in range(30):
            near.set_state(dc_voltage_v=volts)
            assert bench.run(lambda: far.state() == near.own_state)
        heard = 0
        while True:
            try:
                silent.recv(4096)
            except BlockingIOError:
                break
            heard += 1
    assert heard < 20    # one each second from each end, and nothing of the changes


def test_loss_and_delay(bench: Bench) -> None:
    near, _ = bench.end(options=CableOptions(loss=0.5, delay_ms=60)), bench.end()
    started_ms = bench.loop.clock()
    for number in range(200):
        near.send(slac(number))
    assert bench.run(lambda: len(bench.heard[1]) > 0)
    assert bench.loop.clock() - started_ms >= 60
    bench.run(lambda: False, for_ms=200)
    assert 50 < len(bench.heard[1]) < 150
    assert bench.heard[1] == sorted(bench.heard[1])


def test_a_cable_has_only_so_many_ends(bench: Bench) -> None:
    for _ in range(ENDS):
        bench.end()
    with pytest.raises(CableError, match="all its 8 ends are in use"):
        bench.end()


@pytest.mark.parametrize("name", ["", "x" * 65])
def test_a_name_that_cannot_be_sent_is_refused(bench: Bench, name: str) -> None:
    with pytest.raises(CableError, match="want a name of 1 to 64 bytes"):
        CableEnd(bench.loop, name, CAR, secrets.token_bytes, lambda _frame, _now_ms: None)


def test_garbage_from_other_programs_is_counted_and_survived(bench: Bench) -> None:
    end = bench.end()
    port = end._socket.getsockname()[1]
    head = b"pyPLC\x00c1" + b"other..." + bytes([len(bench.name)]) + bench.name.encode()
    noise = [
        b"", b"\xff" * 100, head, head + b"\x01", head + b"\x01" + b"\0" * 10, head + b"\x02{",
        head + b"\x02[1]", head + b'\x02{"a": [1]}', head + b"\x02" + b"\xff" * 50, head + b"\x09x",
    ]  # fmt: skip
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as other:
        for data in noise:
            other.sendto(data, ("127.0.0.1", port))
    bench.run(lambda: end.dropped >= 8, for_ms=1000)
    assert end.dropped >= 8
    assert end.state() == {}
    assert bench.heard[0] == []
