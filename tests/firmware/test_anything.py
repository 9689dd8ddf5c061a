"""Whatever a host says and whatever happens around it, the car's board keeps its own rules.

Scripts of orders, nonsense, silence, faults of the world and resets, made by chance from a number; judged by
what the pins do and what the world is, not by what the board says.  FIRMWARE_SCRIPTS says how many.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from itertools import pairwise
from random import Random

import pytest

from devices import arduino_lines as lines
from plc.safety import limits
from tests.firmware.board import Board, Images, calibrated

SCRIPTS = int(os.environ.get("FIRMWARE_SCRIPTS", "4"))
STEPS = 60
SETTLED_MS = 60     # what changed in the world so lately may not have been measured yet
LOCK_MOST_MS = 1_000 + 60
SILENT_MS = 1_000 + limits.OPEN_LATEST_MS.value + 30
ALL_OUTPUTS = tuple(entry.name for entry in lines.OUTPUTS)


class World:
    """A board, what is around it, and judges."""

    def __init__(self, board: Board, chance: Random) -> None:
        self.board = board
        self.chance = chance
        self.volts = 0.0
        self.is_closed = False
        self.is_locked = False
        self.changed_ms = 0.0
        self.driven_ms = 0.0
        self.seen = 0

    def play(self) -> None:
        acts: tuple[Callable[[], None], ...] = (
            self.drive, self.drive, self.drive, self.drive_on, self.hello, self.rest, self.nonsense,
            self.other_line, self.silence, self.world, self.world, self.reset)
        for _ in range(STEPS):
            self.chance.choice(acts)()
            self.judge()
        self.board.run(SILENT_MS + 50)
        self.judge()
        assert [pin for pin in ("D5", "D6", "D7") if self.board.pin(pin)] == [], "off after a long silence"
        identity = self.board.ask("hello", protocol=lines.PROTOCOL).fields
        assert identity["reset"] & 8 == 0, "never by the watchdog"

    # --- what befalls

    def pass_time(self, most_ms: int = 120) -> None:
        self.board.run(self.chance.randint(5, most_ms))

    def say_drive(self, bits: int, permille: int) -> None:
        answer = self.board.ask("drive", outputs=bits, pwm_permille=permille)
        if answer.kind == "accepted" or self.board.reason(answer) == "live":
            self.driven_ms = self.board.now_ms
        self.pass_time()

    def drive(self) -> None:
        bits = sum(lines.OUTPUT_BITS[name] for name in ALL_OUTPUTS if self.chance.random() < 0.4)
        self.say_drive(bits, 0 if self.chance.random() < 0.95 else 50)

    def drive_on(self) -> None:
        """As an orderly host does, for a while."""
        self.rest()
        names = ["energy", "lock"] + (["contactors"] if self.chance.random() < 0.7 else [])
        for _ in range(self.chance.randint(1, 6)):
            self.say_drive(sum(lines.OUTPUT_BITS[name] for name in names), 0)

    def rest(self) -> None:
        self.hello()
        self.say_drive(0, 0)

    def hello(self) -> None:
        self.board.ask("hello", protocol=lines.PROTOCOL)

    def nonsense(self) -> None:
        data = self.chance.randbytes(self.chance.randint(1, 80))
        self.board.raw(data + (b"\n" if self.chance.random() < 0.7 else b""))
        self.pass_time()

    def other_line(self) -> None:
        kind = self.chance.choice([kind for kind in lines.KINDS_OF_HOST if kind.name != "drive"])
        fields = {field.name: self.chance.randint(field.least, field.most) for field in kind.fields}
        if kind.name != "calibrate":    # it may change how long the lock runs, and what 60 V are
            self.board.say(kind.name, **fields)
        self.pass_time()

    def silence(self) -> None:
        self.board.run(self.chance.choice((300, 900, 1_100, 3_500)))

    def reset(self) -> None:
        if self.chance.random() < 0.3:
            self.board.tell("reset")
            self.board.run(20)

    def world(self) -> None:
        """The contactors and the lock follow or do not, the voltage comes and goes."""
        self.judge()
        self.changed_ms = self.board.now_ms
        what = self.chance.randrange(4)
        if what == 0:
            self.volts = self.chance.choice((0.0, 40.0, 100.0, 400.0))
            self.board.volts(self.volts)
        elif what == 1:
            self.is_closed = not self.is_closed
            self.board.contactors(self.is_closed, self.is_closed)
        elif what == 2:
            self.is_locked = not self.is_locked
            self.board.locked(self.is_locked)
        else:
            self.board.proximity(self.chance.choice((None, 1500)))
        self.pass_time()

    # --- what must hold

    def judge(self) -> None:
        for change in self.board.changes[self.seen:]:
            if change.level and change.pin == "D11" and change.at_ms - self.changed_ms > SETTLED_MS:
                is_live = self.is_closed and self.volts >= limits.TOUCHABLE_V.value
                assert not is_live, "unlocked what is live"
            if change.level and change.pin in ("D5", "D7"):
                assert change.at_ms <= self.driven_ms + 1, "switched on without being told"
        self.seen = len(self.board.changes)
        if self.board.now_ms - self.driven_ms > 1_030:
            assert not self.board.pin("D7"), "state C without a host"
        if self.board.now_ms - self.driven_ms > SILENT_MS:
            assert not self.board.pin("D5"), "contactors closed without a host"
        assert not (self.board.pin("D10") and self.board.pin("D11")), "both directions at once"
        for pin in ("D10", "D11"):
            runs = [change for change in self.board.changes if change.pin == pin]
            lasted_ms = [end.at_ms - begin.at_ms for begin, end in pairwise(runs) if begin.level]
            assert max(lasted_ms, default=0) <= LOCK_MOST_MS
            if runs and runs[-1].level:
                assert self.board.now_ms - runs[-1].at_ms <= LOCK_MOST_MS, "the motor runs and runs"


@pytest.mark.parametrize("number", range(SCRIPTS))
def test_whatever_a_host_says(images: Images, tmp_path_factory: pytest.TempPathFactory, number: int) -> None:
    path = tmp_path_factory.mktemp("anything") / "eeprom"
    with Board(images, "car", calibrated(path, images, "car")) as board:
        World(board, Random(number)).play()
