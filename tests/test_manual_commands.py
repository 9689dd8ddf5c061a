"""Every command in the manuals is run: it is understood, and does something."""

from __future__ import annotations

import os
import re
import select
import shlex
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from analysis.staged import Stage
from edge.demo import play
from edge.pcapng import PcapngWriter
from exiConnector import CODEC, ExiConnector
from tests.edge.charging import cable
from tests.support import PROJECT
from tests.test_manuals import MANUALS, named

BLOCK = re.compile(r"```(?:sh|console|text)?\n(.*?)```", re.DOTALL)

PROGRAMS = ("python", "make", "OpenV2Gx")
RECORDING = "charge.pcapng"
RUNS_S = 0.5
ENDS_S = 40
LIVE = ("P", "E", "L")
LASTING = (*LIVE, "hardware")    # until Ctrl-C


def commands() -> dict[str, str]:
    """Each command as it stands there, without comment, and one manual that has it."""
    found: dict[str, str] = {}
    for manual in MANUALS:
        for block in BLOCK.findall(manual.read_text(encoding="utf-8")):
            for line in block.replace("\\\n", " ").splitlines():
                command = re.split(r"\s{2,}|\s#\s", line.strip().removeprefix("$ "))[0]
                if command and command.split()[0].rpartition("/")[2] in PROGRAMS and " " in command:
                    found.setdefault(command, named(manual))
    return found


COMMANDS = commands()


def words_of(command: str) -> list[str]:
    """With what stands for something: [optional] left away, CAPTURE and FILE by their names here."""
    command = re.sub(r"\[[^\]]*\]", "", command.replace("CAPTURE...", RECORDING))
    return [RECORDING if word == "CAPTURE" else "some.file" if word == "FILE" else
            "lo" if re.fullmatch(r"eth\d", word) else word for word in shlex.split(command)]


def on_loopback(words: list[str]) -> list[str]:
    """Nothing of this test goes to a real interface."""
    what = words[1] if len(words) > 1 else ""
    if what == "modem":
        return [] if "--interface" in words or "S" in words else ["--interface", "lo"]
    return ["--set=eth_interface=lo"] if what in (*LIVE, "check", "hardware") else []


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where they are run: with a recording of the name that the manuals use."""
    if not CODEC.exists():
        pytest.skip(f"{CODEC.name} is not built (make codec)")
    folder = tmp_path_factory.mktemp("commands")
    with (folder / RECORDING).open("wb") as file, ExiConnector() as codec:
        stage = Stage(PcapngWriter(file).frame)
        stage.call()
        for line in play():
            stage.wait(line.pause_ms)
            stage.say(line.from_car, codec.encode(line.schema, line.message))
    (folder / "results").symlink_to(PROJECT / "results")
    (folder / "recordings").mkdir()
    (folder / "keys.log").write_text("# of Wireshark's form, with no secret\n")
    for name in ("some.file", "a.pcapng", "b.pcapng", "recordings/one.pcapng"):
        (folder / name).write_bytes((folder / RECORDING).read_bytes())
    return folder


@pytest.mark.parametrize("command", [c for c in COMMANDS if c.startswith("make")])
def test_there_is_such_a_thing_to_make(command: str) -> None:
    targets = set(re.findall(r"^([\w-]+)(?: [\w-]+)*:", (PROJECT / "Makefile").read_text(), re.MULTILINE))
    targets |= {"uninstall"} if "install" in targets else set()
    for word in command.split()[1:]:
        if "=" not in word and word != "-C":
            is_there = word in targets or (PROJECT / word).is_dir() or word == "windows"
            assert is_there, f"{COMMANDS[command]}: {command}"


@pytest.mark.parametrize("command", [c for c in COMMANDS if c.startswith("OpenV2Gx/")])
def test_the_codec_understands_it(command: str, folder: Path) -> None:
    assert folder.is_dir()
    done = subprocess.run(shlex.split(command), cwd=PROJECT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{COMMANDS[command]}: {done.stderr}"


@pytest.fixture
def is_heard() -> Iterator[None]:
    """Ctrl-C reaches the programs also where it is ignored, as in the background of a shell."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("is_heard")
@pytest.mark.parametrize("command", [c for c in COMMANDS if "python" in c.split()[0]])
def test_it_runs(command: str, folder: Path) -> None:
    program, *words = words_of(command)
    assert program.endswith("python")
    own = ["--set=sessions_folder=none", f"--set=virtual_cable={cable()}"]
    is_read = any((folder / word).is_file() for word in words)
    is_live = words[0] == "pyPlc.py" and words[1:2] != [] and words[1] in LASTING and not is_read
    if words[0] == "pyPlc.py":
        words = [str(PROJECT / "pyPlc.py"), *words[1:], *(own if is_live else []), *on_loopback(words)]
    with subprocess.Popen([sys.executable, *words], cwd=folder, stdin=subprocess.DEVNULL, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          env=os.environ | {"PYTHONPATH": str(PROJECT)}) as running:
        is_lasting = is_live or words[0] == "-m"
        try:
            if is_lasting:
                assert running.stdout is not None
                select.select([running.stdout], [], [], ENDS_S)    # it says something: from now on it runs
            out, _ = running.communicate(timeout=RUNS_S if is_lasting else ENDS_S)
        except subprocess.TimeoutExpired:
            running.send_signal(signal.SIGINT)
            out, _ = running.communicate(timeout=ENDS_S)
        finally:
            running.kill()
    assert "Traceback" not in out, f"{COMMANDS[command]}: {command}\n{out}"
    if "No such file" in out and ".pib" in command:
        return    # a backup of another day; that it is looked for is all that can be seen here
    assert running.returncode in (0, 1, 130, -signal.SIGINT), f"{COMMANDS[command]}: {command}\n{out}"
