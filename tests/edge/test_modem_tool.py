"""The modem tool, in the words its user sees, on the modem of a virtual cable."""

from __future__ import annotations

import argparse
import os
import secrets
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from edge import modem_tool
from edge.cable import CableEnd
from edge.loop import Loop
from edge.modem_tool import COMMANDS, ModemTool, options_of
from edge.places import cable_world
from plc.errors import ConfigError
from plc.slac import limits, modem_config
from plc.slac.modem_config import ModemError
from plc.slac.pib import ParameterBlock, PibError
from plc.slac.virtual_modem import ModemOptions, VirtualModem
from plc.slac.virtual_pib import PlainMemory, new_plain_block
from tests.edge.namespaces import Site, need_namespaces
from tests.support import PROJECT


class Bench:
    """One tool, one modem that stays, and a folder to work in."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.capsys = capsys
        self.loop = Loop()
        world = cable_world(f"test {os.getpid()} {secrets.token_hex(4)}")
        self.tool = ModemTool(self.loop, world.own_mac, world.open_port)

    @property
    def modem(self) -> VirtualModem:
        assert isinstance(self.tool.port, CableEnd)
        return self.tool.port.modem

    def __call__(self, *words: str) -> str:
        options: argparse.Namespace = options_of([*words, "S"])
        COMMANDS[options.command](self.tool, options)
        return self.capsys.readouterr().out


@pytest.fixture
def bench(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Bench]:
    monkeypatch.chdir(tmp_path)
    # A virtual modem answers at once and restarts in 100 ms.
    monkeypatch.setattr(limits, "MODEM_SEARCH_WINDOW_MS", limits.Limit(60, "tests"))
    monkeypatch.setattr(modem_config, "RESTART_ASK_MS", 150)
    monkeypatch.setattr(modem_config, "PROBE_TRIES", 1)
    bench = Bench(tmp_path, capsys)
    yield bench
    bench.tool.close()
    bench.loop.close()


def test_list(bench: Bench) -> None:
    assert bench("list") == f"{bench.modem.mac.hex(':')}  local   MAC-QCA7000-virtual\n"


def test_firmware_that_is_known_to_fail_is_said(bench: Bench) -> None:
    bench.modem.options = ModemOptions(firmware="1.1.0.844")
    assert "warning: this firmware is known to fail" in bench("list")


def test_read_saves_what_the_modem_holds_and_overwrites_nothing(bench: Bench) -> None:
    said = bench("read", "a.pib")
    assert "10240 bytes" in said
    assert "SLAC          off: not set up for a car or a charger" in said
    assert "CCoSelection  automatic" in said
    assert (bench.folder / "a.pib").read_bytes() == bench.modem.memory.block.data
    with pytest.raises(ConfigError, match=r"a\.pib: is there already"):
        bench("read", "a.pib")


def test_a_dry_run_shows_the_bytes_and_writes_none(bench: Bench) -> None:
    before = bench.modem.memory.block.data
    shown = bench("configure", "pev", "--dry-run")
    assert "CCoSelection          00 -> 01" in shown
    assert "USR                   0 -> 'PEV'" in shown
    assert "header checksum" in shown
    assert bench.modem.memory.block.data == before
    assert list(bench.folder.iterdir()) == []


def test_a_network_id_of_somebodys_choice_is_told_and_kept(bench: Bench) -> None:
    assert "note:" not in bench("configure", "pev", "--dry-run")
    memory = bench.modem.memory
    memory.block = memory.block.with_values({"NID": bytes.fromhex("0102101b046707")})
    said = bench("configure", "pev", "--dry-run")
    assert "note: the network id does not follow from the network key" in said


def test_configure_keeps_a_backup_that_leads_back(bench: Bench) -> None:
    before = bench.modem.memory.block
    said = bench("configure", "evse", "--backup", "before.pib")
    assert "read back and compared" in said
    assert bench.modem.memory.block.data == before.configured("evse").data
    assert (bench.folder / "before.pib").read_bytes() == before.data
    assert "nothing to write" in bench("configure", "evse")
    assert "read back and compared" in bench("restore", "before.pib")
    assert bench.modem.memory.block.data == before.data


def test_without_a_place_for_the_backup_nothing_is_written(bench: Bench) -> None:
    before = bench.modem.memory.block.data
    (bench.folder / "taken.pib").write_bytes(b"")
    with pytest.raises(ConfigError, match=r"taken\.pib: is there already"):
        bench("configure", "pev", "--backup", "taken.pib")
    assert bench.modem.memory.block.data == before


def test_a_damaged_or_foreign_file_is_not_written(bench: Bench) -> None:
    before = bench.modem.memory.block
    damaged = bytearray(before.data)
    damaged[-1] ^= 1
    Path("damaged.pib").write_bytes(damaged)
    with pytest.raises(ConfigError, match=r"damaged\.pib: .*checksum of the image"):
        bench("restore", "damaged.pib")
    foreign: ParameterBlock = before.with_values({"MAC": bytes(6)})
    Path("foreign.pib").write_bytes(foreign.data)
    with pytest.raises(ModemError, match="belongs to the modem 00:00:00:00:00:00"):
        bench("restore", "foreign.pib")
    assert bench.modem.memory.block.data == before.data
    assert "done" in bench("restore", "foreign.pib", "--force")


def test_a_modem_whose_block_is_damaged_is_left_alone(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    block = bench.modem.memory.block
    monkeypatch.setattr(block, "data", block.data[:-1] + b"\xff")
    with pytest.raises(PibError, match="checksum of the image"):
        bench("configure", "pev")
    assert list(bench.folder.iterdir()) == []


def test_no_modem_is_one_clear_line(bench: Bench) -> None:
    bench.modem.hears_from_ms = bench.loop.clock() + 60_000
    with pytest.raises(ModemError, match="no modem answers"):
        bench("list")
    with pytest.raises(ModemError, match="no modem answers"):
        bench("read", "a.pib")


@pytest.mark.parametrize(
    ("words", "code", "text"),
    [
        (["list", "S", "--interface", "eth0"], 2, "want either S or --interface NAME"),
        (["--interface", "nosuch0"], 1, "nosuch0: no such network interface"),
        (["polish"], 2, "invalid choice: 'polish'"),
        (["configure"], 2, "the following arguments are required: role"),
        (["list", "--interface", "nosuch0"], 1, "nosuch0: no such network interface"),
        (["restore", "nosuch.pib", "S"], 2, "nosuch.pib: No such file or directory"),
    ],
)
def test_what_cannot_be_is_one_clear_line(words: list[str], code: int, text: str) -> None:
    done = subprocess.run([sys.executable, "pyPlc.py", "modem", *words], cwd=PROJECT, check=False,
                          capture_output=True, text=True, timeout=30)  # fmt: skip
    assert (done.returncode, len(done.stderr.splitlines())) == (code, 1)
    assert text in done.stderr


def test_the_commands_are_those_of_its_description() -> None:
    assert "pyPlc.py modem      " in (modem_tool.__doc__ or "")
    for name in COMMANDS.keys() - {"list"}:
        assert f"pyPlc.py modem {name}" in (modem_tool.__doc__ or "")


def use_int6400(bench: Bench) -> None:
    modem = bench.modem
    modem.memory = PlainMemory(new_plain_block(modem.mac, modem.nid, modem.nmk))


def test_older_modems_are_set_up_in_their_own_conversation(bench: Bench) -> None:
    use_int6400(bench)
    before = bench.modem.memory.block
    assert "read back and compared" in bench("configure", "pev", "--backup", "before.pib")
    assert bench.modem.memory.block.data == before.configured("pev").data
    bench("restore", "before.pib")
    assert bench.modem.memory.block.data == before.data


def test_the_block_of_another_kind_of_modem_is_not_written(bench: Bench) -> None:
    bench("read", "chain.pib")
    use_int6400(bench)
    before = bench.modem.memory.block.data
    with pytest.raises(ModemError, match=r"chain\.pib is the block of another kind of modem"):
        bench("restore", "chain.pib")
    assert bench.modem.memory.block.data == before


def test_a_modem_whose_own_block_is_damaged_can_be_restored(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench("read", "sound.pib")
    block = bench.modem.memory.block
    sound = block.data
    monkeypatch.setattr(block, "data", sound[:-1] + b"\xff")
    said = bench("restore", "sound.pib")
    assert "what the modem holds cannot be kept: parameter block: the checksum of the image" in said
    assert "done: written, restarted, read back and compared" in said
    assert bench.modem.memory.block.data == sound


def test_restore_keeps_what_was_there_and_shows_what_changes(bench: Bench) -> None:
    bench("read", "first.pib")
    assert "nothing to write" in bench("restore", "first.pib")
    bench("configure", "evse", "--backup", "unused.pib")
    configured = bench.modem.memory.block.data
    shown = bench("restore", "first.pib", "--dry-run")
    assert "CCoSelection          02 -> 00" in shown
    assert "nothing was written" in shown
    assert bench.modem.memory.block.data == configured
    bench("restore", "first.pib", "--backup", "configured.pib")
    assert Path("configured.pib").read_bytes() == configured


def test_a_backup_that_does_not_reach_the_disk_stops_it(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = bench.modem.memory.block.data

    def full(_fd: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ConfigError, match="No space left on device; nothing was written to the modem"):
        bench("configure", "pev", "--backup", "b.pib")
    assert bench.modem.memory.block.data == before


def test_ctrl_c_at_any_step_leaves_the_old_block_or_the_new_one(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = bench.modem.memory.block
    after = before.configured("pev")
    real_send = bench.tool.port.send
    line = bench.tool.local()
    monkeypatch.setattr(bench.tool, "local", lambda: line)
    interrupted = 0
    for steps in range(40):
        sent = iter(range(steps))

        def send(frame: bytes, sent: Iterator[int] = sent) -> None:
            if next(sent, None) is None:
                raise KeyboardInterrupt
            real_send(frame)

        monkeypatch.setattr(bench.tool.port, "send", send)
        try:
            bench("configure", "pev", "--backup", f"{steps}.pib")
        except KeyboardInterrupt:
            interrupted += 1
            held = bench.modem.memory.block.data
            assert held in (before.data, after.data)
            if held == after.data:
                assert Path(f"{steps}.pib").read_bytes() == before.data
                break
        bench.tool._talking = None
    assert interrupted > 15
    assert bench.modem.memory.block.data == after.data


def test_over_real_interfaces(tmp_path: Path) -> None:
    need_namespaces()
    site = Site(tmp_path)
    try:
        host = site.host()
        line = site.start(None, "-m", "edge.virtual_line", *site.lines)
        site.wait(line, "modem")
        mac = site.log(line).split()[-1]
        backup = str(tmp_path / "before.pib")
        tool = ["pyPlc.py", "modem"]
        place = ["--interface", "plc0"]
        setup = site.start(host, *tool, "configure", "evse", "--backup", backup, *place)
        assert setup.wait(60) == 0, site.log(setup)
        assert f"{mac}  local" in (listing := finished(site, host, *tool, *place)), listing
        assert "already set up for evse" in finished(site, host, *tool, "configure", "evse", *place)
        assert ParameterBlock(Path(backup).read_bytes())["SLAC"] == b"\0"
    finally:
        site.close()


def finished(site: Site, host: int, *words: str) -> str:
    program = site.start(host, *words)
    assert program.wait(30) == 0, site.log(program)
    return site.log(program)
