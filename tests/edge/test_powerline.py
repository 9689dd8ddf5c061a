"""Car and charger as two programs on a virtual cable, and what their keys do."""

from __future__ import annotations

import os
import secrets
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import PROJECT


class Bench:
    """Starts programs on a cable of their own, writes them lines and reads their log."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.cable = f"test {os.getpid()} {secrets.token_hex(4)}"
        self.programs: list[subprocess.Popen[str]] = []
        self.logs: dict[int, Path] = {}

    def start(self, mode: str, *options: str) -> subprocess.Popen[str]:
        log = self.folder / f"{len(self.programs)}.log"
        with log.open("w") as out:
            words = [mode, "S", "--cable", self.cable, "--commands", *options]
            program = subprocess.Popen(
                [sys.executable, "-m", "edge.powerline", *words], cwd=PROJECT,
                stdin=subprocess.PIPE, stdout=out, stderr=subprocess.STDOUT, text=True,
            )  # fmt: skip
        self.programs.append(program)
        self.logs[program.pid] = log
        return program

    def press(self, program: subprocess.Popen[str], *keys: str) -> None:
        assert program.stdin is not None
        program.stdin.write("".join(f"{key}\n" for key in keys))
        program.stdin.flush()

    def log(self, program: subprocess.Popen[str]) -> str:
        return self.logs[program.pid].read_text()

    def wait(self, program: subprocess.Popen[str], text: str, times: int = 1) -> None:
        give_up = time.monotonic() + 20
        while self.log(program).count(text) < times:
            assert time.monotonic() < give_up, f"no {text!r} in\n{self.log(program)}"
            time.sleep(0.02)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    bench = Bench(tmp_path)
    yield bench
    for program in bench.programs:
        program.kill()
        program.communicate()


def test_they_find_each_other_up_to_the_chargers_tcp_port(bench: Bench) -> None:
    charger = bench.start("E")
    bench.wait(charger, "KeySet")
    car = bench.start("P")
    bench.wait(car, "ChargerFound place=[::1]:")
    bench.wait(charger, "ChargerAsked")
    bench.press(car, "S", "G")
    bench.wait(car, "answer what=VS_SW_VER.CNF", times=2)
    bench.wait(car, "answer what=CM_GET_KEY.CNF")
    bench.press(car, "stop", "1")
    bench.wait(car, "ChargerFound", times=2)
    neighbour = bench.start("E")
    bench.wait(neighbour, "KeySet")
    bench.press(neighbour, "1")
    bench.wait(neighbour, "answer what=CM_SLAC_PARM.CNF charger=")
    bench.press(charger, "x")
    assert charger.wait(10) == 0
    assert "end by=x" in bench.log(charger)
    car.send_signal(signal.SIGINT)
    assert car.wait(10) == 0
    assert "end by=SIGINT" in bench.log(car)
    assert "Traceback" not in bench.log(car) + bench.log(charger)


def test_keys_before_there_is_anything_to_do(bench: Bench) -> None:
    car = bench.start("P", "--wait")
    bench.press(car, "s", "nonsense", "?", "t", "stop", "E", "S", "P", "G", "x")
    assert car.wait(10) == 0
    log = bench.log(car)
    assert "no network key is known yet" in log
    assert "unknown; ? tells what there is" in log
    assert "mode E, MAC 02:" in log
    assert "mode P, MAC 02:" in log
    assert "Traceback" not in log


def test_a_reader_that_goes_away_ends_it_without_a_traceback(bench: Bench) -> None:
    command = [sys.executable, "-m", "edge.powerline", "P", "S", "--cable", bench.cable]
    with subprocess.Popen(command, cwd=PROJECT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, text=True) as program:  # fmt: skip
        assert program.stdout is not None
        assert program.stderr is not None
        program.stdout.readline()
        program.stdout.close()
        assert program.wait(20) == 141
        assert program.stderr.read() == ""


@pytest.mark.parametrize(
    ("options", "text"),
    [
        (["P"], "want either S or --interface NAME"),
        (["P", "S", "--interface", "eth0"], "want either S or --interface NAME"),
        (["P", "--interface", "nosuch0"], "nosuch0: no such network interface; there are "),
    ],
)
def test_what_cannot_be_is_one_clear_line(options: list[str], text: str) -> None:
    done = subprocess.run([sys.executable, "-m", "edge.powerline", *options], cwd=PROJECT, check=False,
                          capture_output=True, text=True, timeout=30, stdin=subprocess.DEVNULL)  # fmt: skip
    assert done.returncode in (1, 2)
    assert text in done.stderr
    assert len(done.stderr.splitlines()) == 1
