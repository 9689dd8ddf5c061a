"""Finding modems, with and without one, and giving them a key."""

from __future__ import annotations

from typing import Any

import pytest

from plc.commands import KeyNotSet, KeySet, ModemSeen, ModemsFound, Note, SendMme
from plc.slac.limits import KEY_CHECKS, SET_KEY_TRIES
from plc.slac.modem import KeySetting, KeyState, ModemSearch
from plc.slac.virtual_modem import ModemOptions
from plc.wire import homeplug as hp
from plc.wire import qualcomm as qc
from tests.plc.slac.world import Host, World, mac


def searching(world: World, number: int, options: ModemOptions | None = None) -> Host:
    return world.add(ModemSearch(mac(number)), number, options)


def found(host: Host) -> tuple[ModemSeen, ...]:
    [report] = host.of(ModemsFound)
    assert isinstance(report, ModemsFound)
    return report.modems


def test_the_local_modem_alone() -> None:
    world = World()
    host = searching(world, 1)
    host.machine.search(0)
    world.run(2000)
    assert found(host) == (ModemSeen(host.modem.mac, "MAC-QCA7000-virtual", is_local=True),)


def test_the_other_modem_of_the_same_network_comes_second() -> None:
    world = World()
    host, other = searching(world, 1), searching(world, 2)
    host.machine.search(0)
    world.run(2000)
    assert [(seen.mac, seen.is_local) for seen in found(host)] == [
        (host.modem.mac, True),
        (other.modem.mac, False),
    ]


def test_a_modem_of_another_network_is_not_seen() -> None:
    world = World()
    host, other = searching(world, 1), searching(world, 2)
    other.modem.nmk = bytes(16)
    host.machine.search(0)
    world.run(2000)
    assert [seen.mac for seen in found(host)] == [host.modem.mac]


def test_no_modem_at_all_is_an_answer_too() -> None:
    machine = ModemSearch(mac(1))
    machine.search(0)
    while (due := machine.next_deadline_ms()) is not None:
        machine.tick(due)
    assert ModemsFound(()) in machine.take_commands()


def test_firmware_that_is_known_bad_is_named() -> None:
    world = World()
    host = searching(world, 1, ModemOptions(firmware="INT7400-MAC-1.1.0.844-00"))
    host.machine.search(0)
    world.run(2000)
    assert "break off" in (found(host)[0].known_bad or "")


def test_answers_to_somebody_else_are_not_counted() -> None:
    machine = ModemSearch(mac(1))
    machine.search(0)
    answer = qc.VsSwVerCnf(destination=mac(9), source=mac(2), device_class=1, version_length=0, version=b"")
    machine.receive(answer, 1)
    assert machine.found == {}


NID, NMK, OTHER_NMK = b"network", b"our sixteen byte", b"another 16 bytes"
HOST, MODEM = mac(1), mac(2)


class Keyed:
    """A host that gives its modem a key, and what it says meanwhile."""

    def __init__(self) -> None:
        self.machine = KeySetting(HOST, lambda size: bytes(size))
        self.now_ms = 0
        self.machine.set_key(NID, NMK, 0)

    def said(self, kind: type) -> list[Any]:
        """Commands of this kind, or messages of this kind that are to be sent."""
        said = [command.message if isinstance(command, SendMme) else command
                for command in self.machine.take_commands()]
        return [one for one in said if isinstance(one, kind)]

    def is_taken(self, destination: bytes = HOST) -> None:
        self.machine.receive(hp.SetKeyCnf(destination=destination, source=MODEM, result=1, my_nonce=bytes(4),
                                          your_nonce=bytes(4)), self.now_ms)  # fmt: skip

    def is_told(self, **other: Any) -> None:
        """That our network has our key, but for these fields of the answer."""
        right: dict[str, Any] = {"destination": HOST, "source": MODEM, "result": 0, "nid": NID, "eks": 1,
                                 "my_nonce": bytes(4), "your_nonce": bytes(4), "key": NMK}
        self.machine.receive(hp.GetKeyCnf(**right | other), self.now_ms)

    def wait(self) -> bool:
        due = self.machine.next_deadline_ms()
        if due is not None:
            self.now_ms = due
            self.machine.tick(due)
        return due is not None


def test_a_key_that_the_modem_tells_is_set() -> None:
    host = Keyed()
    request, = host.said(hp.SetKeyReq)
    assert (request.nid, request.new_key) == (NID, NMK)
    host.is_taken()
    assert host.wait()
    assert [asked.nid for asked in host.said(hp.GetKeyReq)] == [NID]
    host.is_told()
    assert host.said(KeySet) == [KeySet(NID, verified=True)]


def test_answers_to_another_host_say_nothing_of_our_modem() -> None:
    host = Keyed()
    host.is_taken(destination=mac(9))
    assert host.machine.state is KeyState.ASKED
    host.is_taken()
    host.wait()
    host.is_told(destination=mac(9))
    assert host.said(KeySet) == []


@pytest.mark.parametrize("answer", [
    {"result": 1}, {"result": 1, "key": bytes(16)}, {"nid": b"another"}, {"key": bytes(16)}], ids=str)
def test_a_modem_that_does_not_tell_its_key_is_believed_after_a_while(answer: dict[str, Any]) -> None:
    host = Keyed()
    host.is_taken()
    checks = 0
    while host.machine.state is KeyState.RESTARTING and host.wait():
        commands = host.machine.take_commands()
        if KeySet(NID, verified=False) in commands:
            break
        assert KeySet(NID, verified=True) not in commands
        checks += 1
        host.is_told(**answer)
    assert checks == KEY_CHECKS.value
    assert host.machine.state is KeyState.HELD


def test_a_modem_that_has_another_key_gets_ours_again() -> None:
    host = Keyed()
    host.is_taken()
    host.wait()
    host.machine.take_commands()
    host.is_told(key=OTHER_NMK)
    assert [request.new_key for request in host.said(hp.SetKeyReq)] == [NMK]


def test_a_modem_that_is_not_there_gets_its_key_when_it_comes() -> None:
    host = Keyed()
    requests = len(host.said(hp.SetKeyReq))
    while host.machine.state is not KeyState.REFUSED:
        host.wait()
        commands = host.machine.take_commands()
        requests += sum(isinstance(command, SendMme) for command in commands)
    assert requests == SET_KEY_TRIES.value
    assert [type(command) for command in commands if not isinstance(command, Note)] == [KeyNotSet]
    host.wait()
    assert len(host.said(hp.SetKeyReq)) == 1
