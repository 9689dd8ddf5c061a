"""Serial ports on real ptys: found, lost, back again, full, and never in the way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from devices.serial_part import SerialPart
from edge.loop import Loop
from edge.serial_port import SerialError, SerialPorts, open_serial
from plc.commands import Note
from plc.errors import ConfigError
from tests.devices.ptys import PtyDevice

BAUD = 115_200


class Greeter(SerialPart):
    """A device that answers `who` with its name, and knows lines that begin with it."""

    def __init__(self, name: str, notes: list[Note]) -> None:
        super().__init__(notes.append)
        self.name = name
        self.question = b"who\n"
        self.lines: list[str] = []

    def line(self, line: str, _now_ms: int) -> bool:
        if not line.startswith(self.name):
            return False
        self.lines.append(line)
        return True

    def rest(self) -> bytes:
        return b"rest\n"


class Bench:
    def __init__(self, folder: Path, *, threads: bool = False) -> None:
        self.folder = folder
        self.loop = Loop()
        self.notes: list[Note] = []
        self.ports = SerialPorts(self.loop, self.notes.append, candidates=self.usb, threads=threads)
        self.devices: list[PtyDevice] = []
        self.parts: list[Greeter] = []

    def usb(self) -> list[str]:
        return sorted(str(path) for path in self.folder.iterdir())

    def device(self, name: str, says: str = "") -> PtyDevice:
        greeting = (says or name).encode()
        self.devices.append(PtyDevice(self.folder / name, self.loop,
                                      lambda data: greeting + b"\n" if b"who" in data else b""))
        return self.devices[-1]

    def part(self, name: str, port: str) -> Greeter:
        part = Greeter(name, self.notes)
        part.link = self.ports.port(port, BAUD, part)
        self.parts.append(part)
        return part

    def run_until(self, is_so: object, *, within_ms: int = 20_000) -> None:
        assert callable(is_so)
        until_ms = self.loop.clock() + within_ms
        while not is_so():
            assert self.loop.clock() < until_ms, [f"{n.who} {n.event} {dict(n.values)}" for n in self.notes]
            self.loop.run_once(50)

    def close(self) -> None:
        for part in self.parts:
            part.close()
        for device in self.devices:
            device.pull()
        self.loop.close()


@pytest.fixture(params=[False, True], ids=["descriptor", "threads"])
def bench(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Bench]:
    bench = Bench(tmp_path, threads=request.param)
    yield bench
    bench.close()


@pytest.fixture
def plain_bench(tmp_path: Path) -> Iterator[Bench]:
    bench = Bench(tmp_path)
    yield bench
    bench.close()


def test_lines_go_both_ways(bench: Bench) -> None:
    device = bench.device("cat")
    part = bench.part("cat", str(device.path))
    bench.run_until(lambda: part.is_open)
    part.say("who")
    bench.run_until(lambda: part.lines == ["cat"])
    assert part.is_recognised
    part.close()
    bench.run_until(lambda: device.received.endswith(b"rest\n"))


def test_a_pulled_plug_is_said_and_a_new_one_found(bench: Bench) -> None:
    device = bench.device("cat")
    part = bench.part("cat", str(device.path))
    bench.run_until(lambda: part.is_open)
    device.pull()
    bench.run_until(lambda: not part.is_open)
    assert part.trouble(bench.loop.clock()) in (
        f"cat: {device.path} has been unplugged", f"cat: {device.path}: no such port")
    part.say("lost words")
    device.received = b""
    device.plug()
    bench.run_until(lambda: part.is_open)
    part.say("who")
    bench.run_until(lambda: part.lines == ["cat"])
    assert b"lost words" not in device.received


def test_devices_find_their_ports_by_asking(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("edge.serial_port.ASK_MS", 300)
    for name, says in (("a", "tiger"), ("b", "nobody"), ("c", "cat")):
        bench.device(name, says)
    cat, tiger = bench.part("cat", "auto"), bench.part("tiger", str(bench.folder / "*"))
    bench.run_until(lambda: cat.is_recognised and tiger.is_recognised)
    assert {note.who: note.values["what"] for note in bench.notes if note.event == "port"} == {
        "cat": f"found at {bench.folder / 'c'}", "tiger": f"found at {bench.folder / 'a'}"}


def test_a_device_that_takes_nothing_is_let_go(plain_bench: Bench) -> None:
    device = plain_bench.device("cat")
    part = plain_bench.part("cat", str(device.path))
    plain_bench.run_until(lambda: part.is_open)
    device.deafen()

    def has_gone() -> bool:
        part.say("x" * 1000)
        return not part.is_open

    plain_bench.run_until(has_gone)
    assert "takes nothing that we send" in part.trouble(plain_bench.loop.clock())


def test_two_share_a_port_by_the_name_of_one(plain_bench: Bench) -> None:
    device = plain_bench.device("cat")
    cat = plain_bench.part("cat", str(device.path))
    mouse = plain_bench.part("mouse", "cat")
    plain_bench.run_until(lambda: cat.is_open and mouse.is_open)
    mouse.say("squeak")
    plain_bench.run_until(lambda: device.received == b"squeak\n")


@pytest.mark.parametrize(("port", "says"), [
    ("/dev/there-is-none", r"\[devices\] cat_port = /dev/there-is-none: no such port; serial ports at USB: "),
    ("/dev/there-is-none*", "no such port"),
])  # fmt: skip
def test_a_port_that_is_not_there_stops_the_start(plain_bench: Bench, port: str, says: str) -> None:
    with pytest.raises(ConfigError, match=says):
        plain_bench.part("cat", port)


def test_two_devices_at_one_port_are_a_mistake(plain_bench: Bench) -> None:
    device = plain_bench.device("cat")
    plain_bench.part("cat", str(device.path))
    with pytest.raises(ConfigError, match=r"cat has this port .say tiger_port = cat"):
        plain_bench.part("tiger", str(device.path))


def test_nonsense_is_counted_and_told_once(plain_bench: Bench) -> None:
    device = plain_bench.device("cat")
    part = plain_bench.part("cat", str(device.path))
    plain_bench.run_until(lambda: part.is_open)
    device.say(b"\xff\x00\x80dog\r\n" * 20 + b"cat 1\n" + b"y" * 2_000)
    device.say(b"\ncat 2\n")
    plain_bench.run_until(lambda: part.lines == ["cat 1", "cat 2"])
    assert part.nonsense == 20
    assert [note.event for note in plain_bench.notes] == ["port", "nonsense"]


@pytest.mark.parametrize(("name", "says"), [
    ("/dev/null", "/dev/null: this is no serial port"), ("/dev/nowhere", "/dev/nowhere: no such port"),
    ("folder", "folder: Is a directory")])
def test_why_a_port_cannot_be_opened_is_said_plainly(
    name: str, says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    (tmp_path / "folder").mkdir()
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SerialError, match=f"^{says}$"):
        open_serial(name, BAUD)


def test_a_port_that_another_program_has_is_said_to_be_so(tmp_path: Path) -> None:
    loop = Loop()
    device = PtyDevice(tmp_path / "device", loop)
    first = open_serial(str(device.path), BAUD)
    with pytest.raises(SerialError, match="another program has it open"):
        open_serial(str(device.path), BAUD)
    first.close()
    device.pull()
    loop.close()
