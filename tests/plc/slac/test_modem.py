"""Finding modems, with and without one."""

from __future__ import annotations

from plc.commands import ModemSeen, ModemsFound
from plc.slac.modem import ModemSearch
from plc.slac.virtual_modem import ModemOptions
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
