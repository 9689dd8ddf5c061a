"""From a command of the program to a pin of our Arduino controller, simulated at the speed of the clock."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter_ns

from devices import arduino_lines as lines
from edge.loop import Loop
from edge.serial_port import SerialPorts
from tests.bench.figures import Figure, at_most
from tests.firmware.board import Board, build, missing_packages

ROUNDS = 200
MOST_MS = 20
REPEAT_MS = 100    # a line that the board did not take is said again, as the program does


class Asker:
    """A user of the port: takes over, then switches state C on and off, and waits for the pin."""

    name = "arduino"
    question = b""
    is_recognised = True

    def __init__(self) -> None:
        self.is_open = False

    def opened(self, _now_ms: int) -> None:
        self.is_open = True

    def received(self, _data: bytes, _now_ms: int) -> None:
        """Telemetry comes and is of no interest here."""

    def lost(self, why: str, _now_ms: int) -> None:
        raise AssertionError(why)


def command_to_pin() -> Iterator[Figure]:
    """Over a real pty, and within the board alone."""
    if missing := missing_packages():
        yield Figure("arduino_command_to_pin", 0, "ms", f"not measured: want {', '.join(missing)}")
        return
    with tempfile.TemporaryDirectory() as folder:
        images = build(Path(folder))
        with Board(images, "car") as board:
            yield from _simulated(board)
        with subprocess.Popen([images.harness, images.elf("car"), "--pty"], bufsize=0,
                              stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
            yield from _through_the_pty(process)
            process.kill()


def _simulated(board: Board) -> Iterator[Figure]:
    board.take_over()
    board.ask("rate", period_ms=20)
    times = []
    for turn in range(ROUNDS):
        sent_ms = board.now_ms
        assert board.ask_drive(*(("energy",) if turn % 2 == 0 else ())) == "accepted"
        times.append(board.changed_at("D7", 1 - turn % 2) - sent_ms)
        board.run(1 + turn % 20)
    yield Figure("arduino_command_to_pin_simulated_longest", max(times), "ms",
                 at_most(MOST_MS, max(times), "ms"))


def _through_the_pty(process: subprocess.Popen[bytes]) -> Iterator[Figure]:
    assert process.stdout is not None
    port = process.stdout.readline().split()[1].decode()
    loop, user, number = Loop(), Asker(), 0
    link = SerialPorts(loop, lambda _note: None).port(port, lines.BAUD, user)
    times: list[float] = []
    sent_ns = repeated = 0
    text = b""

    def say(name: str, **fields: int) -> None:
        nonlocal number, sent_ns
        number = (number + 1) % 256
        sent_ns = perf_counter_ns()
        link.send(lines.write_line(lines.FROM_HOST, lines.KINDS_OF_HOST, number, name, **fields))

    def hear(_now_ms: int) -> None:
        nonlocal text
        assert process.stdout is not None
        *said, text = (text + process.stdout.read(4096)).split(b"\n")
        if any(line.startswith(b"out") and b" D7 " in line for line in said):
            times.append((perf_counter_ns() - sent_ns) / 1e6)

    loop.add_reader(process.stdout, hear)
    while not user.is_open:
        loop.run_once()
    say("hello", protocol=lines.PROTOCOL)
    say("drive", outputs=0, pwm_permille=0)
    say("rate", period_ms=50)
    _wait(loop, 200)
    for turn in range(ROUNDS):
        outputs = lines.OUTPUT_BITS["energy"] * (1 - turn % 2)
        say("drive", outputs=outputs, pwm_permille=0)
        again_ms = loop.clock() + REPEAT_MS
        while len(times) <= turn:
            loop.run_once(REPEAT_MS)
            if len(times) <= turn and loop.clock() >= again_ms:
                repeated += 1
                assert repeated < ROUNDS, "the board takes no lines any more"
                say("drive", outputs=outputs, pwm_permille=0)
                again_ms = loop.clock() + REPEAT_MS
        _wait(loop, turn % 13)
    link.close()
    loop.close()
    times.sort()
    half = times[len(times) // 2]
    yield Figure("arduino_command_to_pin_over_pty_p50", half, "ms", at_most(MOST_MS, half, "ms"))
    yield Figure("arduino_command_to_pin_over_pty_p99", times[len(times) * 99 // 100], "ms",
                 "whatever else this machine does included: the simulator shares it; "
                 f"{repeated} of {ROUNDS} lines said again")


def _wait(loop: Loop, for_ms: int) -> None:
    end_ms = loop.clock() + for_ms
    while loop.clock() < end_ms:
        loop.run_once(end_ms - loop.clock())
