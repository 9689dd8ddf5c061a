"""Car, charger, modems and a bad line together, plugged in again and again."""

from __future__ import annotations

import os
import tracemalloc

import pytest

from plc.commands import LinkReady, SlacMatched
from plc.slac import limits
from plc.slac.pev import PevSlac, PevSlacOptions
from plc.slac.virtual_modem import ModemOptions
from plc.wire import homeplug as hp
from tests.plc.slac.world import Host, World, failed, mac

CAR_MODEM = mac(0xB001)
PLUG_INS = int(os.environ.get("PLUG_INS", "200"))


def heard_at(level_db: int) -> ModemOptions:
    return ModemOptions(attenuation_db={CAR_MODEM: level_db})


def plug_in(world: World, car: Host, charger: Host) -> int:
    """From plug to plug-out; returns how long it took until the link was ready."""
    for host in world.hosts:
        host.said.clear()
        host.sent.clear()
    started_ms = world.now_ms
    car.machine.start(world.now_ms)
    assert world.run(30_000, lambda: bool(car.of(LinkReady)) or bool(failed(car))), car.machine.state
    took_ms = world.now_ms - started_ms
    assert not failed(car)
    assert charger.of(SlacMatched)[-1].peer_mac == car.machine.own_mac
    assert (car.modem.nid, car.modem.nmk) == (charger.modem.nid, charger.modem.nmk)
    car.machine.stop(world.now_ms)
    charger.machine.unplugged(world.now_ms)
    world.run(2000)
    return took_ms


def test_a_whole_slac_takes_two_seconds_at_most() -> None:
    world = World()
    charger = world.charger()
    world.run(3000)
    car = world.car()
    assert plug_in(world, car, charger) <= 2000


def test_real_modems_that_are_deaf_for_five_seconds_are_waited_for() -> None:
    slow = ModemOptions(restart_ms=5000, join_ms=2000)
    world = World()
    charger = world.charger(modem=slow)
    world.run(10_000)
    car = world.car(modem=slow)
    took_ms = plug_in(world, car, charger)
    assert 8000 < took_ms < 9000


def test_a_thousand_plug_ins_in_a_row() -> None:
    world = World(seed=7)
    charger = world.charger()
    world.run(3000)
    car = world.car()
    keys = set()
    slowest_ms = 0
    for _ in range(1000):
        slowest_ms = max(slowest_ms, plug_in(world, car, charger))
        keys.add(charger.machine.nmk)
    assert slowest_ms <= 2000
    assert len(keys) == 1000


def test_a_thousand_plug_ins_with_five_percent_loss_all_pair_within_the_retries() -> None:
    world = World(seed=8, loss=0.05)
    charger = world.charger()
    world.run(3000)
    car = world.car()
    for _ in range(1000):
        plug_in(world, car, charger)
        assert car.machine.attempts <= 3
        assert len(car.times_of(hp.SlacMatchReq)) <= 3 * car.machine.attempts
        assert len(charger.times_of(hp.AttenCharInd)) <= 3 * car.machine.attempts


@pytest.mark.parametrize(("ours_db", "others_db"), [(15, 30), (40, 60), (8, 9)])
def test_always_the_charger_that_hears_us_best(ours_db: int, others_db: int) -> None:
    world = World(seed=9)
    charger = world.charger(2, modem=heard_at(ours_db))
    other = world.charger(3, modem=heard_at(others_db))
    world.run(3000)
    car = world.car()
    for _ in range(300):
        plug_in(world, car, charger)
        assert other.of(SlacMatched) == []


@pytest.mark.timeout(3600)    # far beyond what PLUG_INS=10000 takes on a busy machine
@pytest.mark.parametrize(("ours_db", "others_db"), [(15, 30), (8, 9), (40, 60)])
def test_on_a_bad_line_the_neighbour_is_not_taken_either(ours_db: int, others_db: int) -> None:
    """make matching tries it 10,000 times each: on a line that loses 5 % of all frames."""
    world = World(seed=9, loss=0.05)
    charger = world.charger(2, modem=heard_at(ours_db))
    other = world.charger(3, modem=heard_at(others_db))
    world.run(3000)
    car = world.car(options=PevSlacOptions(parm_requests=limits.PARM_REQUESTS_MOST.value))
    for _ in range(PLUG_INS):
        for host in world.hosts:
            host.said.clear()
            host.sent.clear()
        car.machine.start(world.now_ms)
        assert world.run(30_000, lambda: bool(car.of(LinkReady)))
        assert car.of(LinkReady)[0].peer_mac == charger.machine.own_mac
        for host in (charger, other):
            host.machine.unplugged(world.now_ms)
        car.machine.stop(world.now_ms)
        world.run(2000)


def test_two_cars_at_two_chargers_at_the_same_time() -> None:
    world = World(seed=10)
    cars = [world.car(1), world.car(11)]
    chargers = []
    for number, near, far in ((2, 0xB001, 0xB00B), (3, 0xB00B, 0xB001)):
        levels = ModemOptions(attenuation_db={mac(near): 12, mac(far): 35})
        chargers.append(world.charger(number, modem=levels))
    world.run(3000)
    for car in cars:
        car.machine.start(world.now_ms)
        world.run(137)
    world.run(10_000)
    for car, charger in zip(cars, chargers, strict=True):
        assert [c.peer_mac for c in car.of(LinkReady)] == [charger.machine.own_mac]
        assert [c.peer_mac for c in charger.of(SlacMatched)] == [car.machine.own_mac]


def test_a_new_car_every_time_leaves_nothing_behind() -> None:
    world = World(seed=11)
    charger = world.charger()
    world.run(3000)
    car = world.car()
    sizes = []
    tracemalloc.start()
    try:
        for number in range(150):
            car.machine = PevSlac(mac(0x100 + number), world.random_bytes, None, world.now_ms)
            plug_in(world, car, charger)
            car.modem.hosts.clear()
            if number % 50 == 49:
                sizes.append(tracemalloc.get_traced_memory()[0])
    finally:
        tracemalloc.stop()
    assert charger.machine.runs == {}
    assert sizes[2] - sizes[1] < 20_000


def test_strangers_frames_all_through_a_session_change_nothing() -> None:
    world = World(seed=12)
    charger = world.charger()
    world.run(3000)
    car = world.car()
    car.machine.start(world.now_ms)
    noise = [
        hp.SlacMatchCnf(destination=mac(1), source=mac(9), pev_mac=mac(1), evse_mac=mac(9), run_id=bytes(8),
                        nid=bytes(7), nmk=bytes(16)),
        hp.AttenCharInd(destination=mac(1), source=mac(9), source_address=mac(1), run_id=bytes(8),
                        num_sounds=10, num_groups=58, attenuation_db=bytes([1]) * 58),
        hp.SlacMatchReq(destination=mac(2), source=mac(9), pev_mac=mac(9), evse_mac=mac(2), run_id=bytes(8)),
        hp.MnbcSoundInd(destination=hp.BROADCAST, source=mac(9), count=0, run_id=bytes(8), rnd=bytes(16)),
        hp.AttenProfileInd(destination=hp.BROADCAST, source=mac(9), pev_mac=mac(9), num_groups=58,
                           attenuation_db=bytes([200]) * 58),
    ]  # fmt: skip
    for _ in range(170):
        world.run(10)
        world.inject(noise[world.random.randrange(len(noise))])
    assert [c.peer_mac for c in car.of(LinkReady)] == [mac(2)]
    assert [c.peer_mac for c in charger.of(SlacMatched)] == [mac(1)]
