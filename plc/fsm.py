"""State machines as tables: rows say what happens, a machine carries the state, its timers and its commands.

    TABLE = (
        # state       on             if            do               then
        Row(PARM,     SlacParmCnf,   ours,         begin_sounding,  SOUNDING),
        Row(PARM,     "answer",      tries_left,   ask_again,       SAME),
        Row(PARM,     "answer",      always,       give_up,         FAILED),
    )

`on` is the class of a message or the name of a timer.  The first row that fits wins.  When the state changes,
the timers of the old state are gone before the action runs, so the action arms those of the new one.
No clock is read: the present is whatever the caller says it is, in whole milliseconds.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Any, ClassVar, Final, Generic, TypeVar

from plc.commands import Command, Note

M = TypeVar("M", bound="Machine")

# What strangers send may differ in each frame: neither memory nor the log shall grow with it.
DROPPED_KINDS_MOST = 100


class _Anywhere(Enum):
    ANY = "any state"
    SAME = "the same state"


ANY: Final = _Anywhere.ANY
SAME: Final = _Anywhere.SAME


def always(_machine: Machine, _message: object) -> bool:
    return True


def nothing(_machine: Machine, _message: object) -> None:
    pass


@dataclass(frozen=True)
class Row(Generic[M]):
    """One line of a table."""

    state: Enum
    on: object
    when: Callable[[M, Any], bool]
    do: Callable[[M, Any], None]
    then: Enum


class Machine:
    """The state of one table, its timers, and the commands it has given.

    A subclass sets `who` (for the log) and `table`.
    """

    who: ClassVar[str] = "machine"
    table: ClassVar[tuple[Row[Any], ...]] = ()
    _fitting: ClassVar[dict[tuple[Enum, object], tuple[Row[Any], ...]]]

    def __init_subclass__(cls) -> None:
        cls._fitting = {}

    def __init__(self, state: Enum, now_ms: int = 0) -> None:
        self.state = state
        self.now_ms = now_ms
        self.entered_ms = now_ms
        self.dropped: Counter[str] = Counter()
        self._timers: dict[str, int] = {}
        self._lasting: dict[str, int] = {}
        self._due_ms: int | None = None
        self._is_due_known = True
        self._commands: list[Command] = []

    def fire(self, on: object, message: object, now_ms: int) -> bool:
        """Do what the first fitting row says; False if no row fits."""
        self.now_ms = now_ms
        rows = self._fitting.get((self.state, on))
        if rows is None:
            rows = tuple(row for row in self.table if row.state in (self.state, ANY) and row.on == on)
            self._fitting[self.state, on] = rows
        for row in rows:
            if row.when(self, message):
                if row.then is not SAME:
                    self.enter(row.then, on)
                row.do(self, message)
                return True
        return False

    def enter(self, state: Enum, on: object) -> None:
        if state is not self.state:
            reason = on.__name__ if isinstance(on, type) else str(on)
            after_ms = self.now_ms - self.entered_ms
            self.note("state", before=self.state.name, to=state.name, on=reason, after_ms=after_ms)
            self._timers.clear()
            self._is_due_known = False
            self.entered_ms = self.now_ms
        self.state = state

    # --- time

    def arm(self, timer: str, after_ms: int, *, lasting: bool = False) -> None:
        """Let the timer strike after this time; a lasting one survives changes of state."""
        (self._lasting if lasting else self._timers)[timer] = self.now_ms + after_ms
        self._is_due_known = False

    def disarm(self, timer: str) -> None:
        self._timers.pop(timer, None)
        self._lasting.pop(timer, None)
        self._is_due_known = False

    def disarm_lasting(self) -> None:
        self._lasting.clear()
        self._is_due_known = False

    def limit_ms(self) -> int | None:
        """For how long the present state may last at most, if its timer "phase" limits that."""
        at_ms = self._timers.get("phase")
        return None if at_ms is None else at_ms - self.entered_ms

    def tick(self, now_ms: int) -> None:
        """Let every timer strike whose time has come, in their order."""
        while (due := self.next_deadline_ms()) is not None and due <= now_ms:
            for timers in (self._timers, self._lasting):
                struck = [name for name, at_ms in timers.items() if at_ms == due]
                if struck:
                    del timers[struck[0]]
                    self._is_due_known = False
                    self.fire(struck[0], None, now_ms)
                    break
        self.now_ms = max(self.now_ms, now_ms)

    def next_deadline_ms(self) -> int | None:
        if not self._is_due_known:
            self._due_ms = min([*self._timers.values(), *self._lasting.values()], default=None)
            self._is_due_known = True
        return self._due_ms

    # --- commands

    def say(self, command: Command) -> None:
        self._commands.append(command)

    def note(self, event: str, **values: object) -> None:
        self.say(Note(self.who, event, values))

    def drop(self, what: str, why: str) -> None:
        """Count what changes nothing; the first of each kind is worth a line, while there are few kinds."""
        if len(self.dropped) >= DROPPED_KINDS_MOST and f"{what}: {why}" not in self.dropped:
            what, why = "more", "of other kinds"
        key = f"{what}: {why}"
        self.dropped[key] += 1
        if self.dropped[key] == 1:
            self.note("dropped", what=what, why=why)

    def take_commands(self) -> list[Command]:
        commands, self._commands = self._commands, []
        return commands


def table_faults(table: Iterable[Row[Any]], states: type[Enum], start: Enum) -> list[str]:
    """What is wrong with a table: states nobody reaches, rows that can never be chosen."""
    rows = list(table)
    faults = [f"{state.name} is never reached" for state in states
              if state is not start and not any(row.then is state for row in rows)]
    taken: set[tuple[Enum, object]] = set()
    for number, row in enumerate(rows):
        if (row.state, row.on) in taken or (ANY, row.on) in taken:
            faults.append(f"row {number} ({row.state.name}, {row.on}) stands behind one that always fits")
        if row.when is always:
            taken.add((row.state, row.on))
    return faults
