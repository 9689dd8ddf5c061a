"""Amplitude maps: confirmed for the peer alone, asked for within the retries, taken by virtual modems."""

from __future__ import annotations

import pytest

from plc.commands import Note, SendMme
from plc.fsm import table_faults
from plc.slac.amp_map import CARRIERS, AmpMap, AmpState, uniform_map
from plc.slac.virtual_modem import ToHost, VirtualModem
from plc.wire import homeplug as hp
from plc.wire.homeplug import Mme, decode_frame, encode

CAR, CHARGER, OTHER, MODEM = (bytes([2, 0, 0, 0, 0, number]) for number in range(4))


def linked(amplitude: int = 15) -> AmpMap:
    machine = AmpMap(CAR, amplitude)
    machine.linked_with(CHARGER, 0)
    sent(machine)
    return machine


def sent(machine: AmpMap) -> list[Mme]:
    frames = [encode(c.message) for c in machine.take_commands() if isinstance(c, SendMme)]
    return [message for frame in frames if isinstance(message := decode_frame(frame), Mme)]


def request(source: bytes = CHARGER, carriers: int = CARRIERS, destination: bytes = CAR) -> Mme:
    data = uniform_map(9) if carriers else b""
    return hp.AmpMapReq(destination=destination, source=source, am_length=carriers, am_data=data)


def answer(result: int = 0, source: bytes = CHARGER) -> Mme:
    return hp.AmpMapCnf(destination=CAR, source=source, result=result)


CONFIRMED = hp.AmpMapCnf(destination=CHARGER, source=CAR, result=0)


def test_the_table_has_no_dead_rows() -> None:
    assert table_faults(AmpMap.table, AmpState, AmpState.ALONE) == []


def test_every_request_of_the_peer_is_confirmed_and_the_map_handed_to_the_own_modem_once() -> None:
    machine = linked()
    machine.receive(request(), 10)
    confirmed, handed_on = sent(machine)
    assert confirmed == CONFIRMED
    assert handed_on == hp.AmpMapReq(destination=hp.LOCAL_MODEM, source=CAR, am_length=CARRIERS,
                                     am_data=uniform_map(9))  # fmt: skip
    machine.receive(request(), 20)
    assert sent(machine) == [CONFIRMED]
    machine.receive(answer(1, MODEM), 30)
    assert [c.values["result"] for c in machine.take_commands() if isinstance(c, Note)] == [1]


@pytest.mark.parametrize("message", [
    request(carriers=0), request(source=OTHER), request(destination=OTHER), answer(), answer(source=OTHER)])
def test_what_is_empty_or_not_of_the_peer_changes_nothing(message: Mme) -> None:
    machine = linked()
    machine.receive(message, 10)
    assert machine.take_commands() == []
    assert machine.state is AmpState.LINKED


def test_nothing_is_confirmed_before_a_link_and_after_it() -> None:
    machine = AmpMap(CAR)
    machine.receive(request(), 0)
    assert sent(machine) == []
    machine = linked()
    machine.ended(10)
    machine.receive(request(), 20)
    assert sent(machine) == []


def test_a_wish_is_repeated_twice_until_it_is_granted() -> None:
    for granted_after in (0, 2):
        machine = linked(amplitude=9)
        machine.ask(100)
        wishes = sent(machine)
        machine.receive(answer(result=255), 110)
        for _ in range(granted_after):
            machine.tick(machine.next_deadline_ms() or 0)
            wishes += sent(machine)
        machine.receive(answer(), 900)
        machine.ask(1000)
        machine.tick(5000)
        assert [*wishes, *sent(machine)] == [
            hp.AmpMapReq(destination=CHARGER, source=CAR, am_length=CARRIERS, am_data=uniform_map(9))
        ] * (1 + granted_after)


def test_a_peer_that_does_not_know_amplitude_maps_is_no_hindrance() -> None:
    machine = linked(amplitude=9)
    machine.ask(0)
    times = [0]
    sent(machine)
    while (due := machine.next_deadline_ms()) is not None:
        machine.tick(due)
        times += [due] * len(sent(machine))
    assert times == [0, 200, 400]
    assert machine.state is AmpState.LINKED


def test_without_a_wish_nothing_is_asked() -> None:
    machine = linked()
    machine.ask(0)
    assert sent(machine) == []


def test_a_virtual_modem_takes_an_amplitude_map() -> None:
    modem = VirtualModem(MODEM, lambda size: bytes(size))
    modem.from_host(encode(request(source=CAR, destination=hp.LOCAL_MODEM)), 0)
    frames = [command.frame for command in modem.take_commands() if isinstance(command, ToHost)]
    assert [decode_frame(frame) for frame in frames] == [answer(source=MODEM)]
