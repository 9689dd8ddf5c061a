"""What both supervisors share: asking and being refused, trips, fresh measurements, debouncing, hearing.

    supervisor.begin(now_ms)                    a session starts; "" or why not
    supervisor.hear(message, now_ms)            each decoded message of the other side
    supervisor.ask_contactors(True, now_ms)     "" if granted, or the reason why not
    outputs = supervisor.step(inputs, now_ms)   at least every 100 ms while active: what to drive now
    supervisor.end("TCP closed", now_ms)        the session is over, however it went
    supervisor.trip                             why it acted by itself, None while all is well
    supervisor.warning                          why it will, if the session does not end in order before
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import isfinite
from operator import itemgetter
from typing import Any, Generic, TypeVar

from plc.commands import Note
from plc.safety import limits
from plc.session.stale import SourceOf, Stale
from plc.session.values import AT_MS, Reading, nobody

T = TypeVar("T", bound="float | bool | str")
S = TypeVar("S", bound="Supervisor")
Reasons = tuple[tuple[bool, str], ...]

GRANTED = ""
WELDED = "the contactors are welded; they must be repaired, and cleared by hand"


class Trip:
    """Why the supervisor has taken over: a code for programs, a sentence for people, and when.

    leaves_ms: 0 if it has acted already; else it will after so long, unless the session has ended before.
    stale: the measurement that is missing, if that is why.
    """

    __slots__ = ("at_ms", "code", "leaves_ms", "sentence", "stale")

    def __init__(self, code: str, sentence: str, at_ms: int, leaves_ms: int = 0,
                 stale: Stale | None = None) -> None:  # fmt: skip
        self.stale = stale
        self.code = code
        self.sentence = sentence
        self.at_ms = at_ms
        self.leaves_ms = leaves_ms

    def __str__(self) -> str:
        return f"{self.code}: {self.sentence}"


def fresh(reading: Reading[T] | None, now_ms: int, age_ms: int) -> T | None:
    """The value if it is not older than age_ms, not of the future and not NaN or infinite; else None."""
    if reading is None or not 0 <= now_ms - reading.at_ms <= age_ms:
        return None
    value = reading.value
    if isinstance(value, float) and not isfinite(value):
        return None
    return value


def number_fields(record: type[Any]) -> list[str]:
    """Those fields of a NamedTuple of readings that hold numbers."""
    return [name for name, kind in record.__annotations__.items() if "float" in str(kind)]


def numbers_of(inputs: type[Any]) -> Callable[[Sequence[Any]], Sequence[Any]]:
    """What takes the numbers out of values that stand in the order of these inputs."""
    return itemgetter(*map(inputs._fields.index, number_fields(inputs)))


def are_finite(numbers: Iterable[float | None]) -> bool:
    """None of them is NaN or infinite, known without a look at each; None is no number."""
    try:
        return isfinite(sum(filter(None, numbers)))
    except OverflowError:
        return False    # an int that no float can hold


def all_fresh(inputs: tuple[Reading[Any] | None, ...], numbers: Callable[[Sequence[Any]], Sequence[Any]],
              now_ms: int, age_ms: int) -> Sequence[Any]:
    """fresh() of each, in their order.

    Every look at the hardware asks this of all of it: where all are fresh and finite, which is nearly always
    so, that is known without a call for each.
    """
    at_ms = list(map(AT_MS, filter(None, inputs)))
    if at_ms and now_ms - age_ms <= min(at_ms) and max(at_ms) <= now_ms:
        values = [reading and reading[0] for reading in inputs]
        if are_finite(numbers(values)):
            return values
    return [fresh(reading, now_ms, age_ms) for reading in inputs]


def near(first: float | None, second: float | None, most: float) -> bool:
    """Both are known and differ by less than `most`."""
    return first is not None and second is not None and abs(first - second) < most


def first_of(reasons: Reasons) -> str:
    """The first reason that is so, "" if none is."""
    return next((why for is_so, why in reasons if is_so), "")


@dataclass(frozen=True, slots=True)
class Watch(Generic[S]):
    """What must not be while a supervisor is active; it may last debounce_ms.

    leaves_ms: how long the session may take to end in order where the danger is not immediate; 0: the
    supervisor acts at once, while the session only says PowerDeliveryReq(stop) if it can.
    quantity: the input that this is about; where that is not known, it is the reason.
    """

    code: str
    when: Callable[[S], bool]
    debounce_ms: int
    why: str
    leaves_ms: int = 0
    quantity: str = ""


class Supervisor(ABC):
    """The part that knows no side; see the module."""

    who = "safety"

    def __init__(self, now_ms: int) -> None:
        self.now_ms = now_ms
        self.trip: Trip | None = None
        self.warning: Trip | None = None
        self.has_begun = False
        self.is_welded = False
        self.welded_why = ""
        self._held_since: dict[str, int] = {}
        self._notes: list[Note] = []
        self.source_of: SourceOf = nobody

    def take_notes(self) -> list[Note]:
        notes, self._notes = self._notes, []
        return notes

    def fail(self, why: str, now_ms: int) -> None:
        """Our own program has failed: an exception, a signal, a dead codec."""
        self.advance(now_ms)
        self.take_over("own_failure", why)
        self.act()

    @abstractmethod
    def act(self) -> None:
        """Carry on with whatever is being switched off."""

    @property
    @abstractmethod
    def is_active(self) -> bool:
        """Something is on: here everything is watched."""

    @property
    @abstractmethod
    def is_off(self) -> bool:
        """Everything is off: a new session may begin."""

    @abstractmethod
    def begin(self, now_ms: int) -> str:
        """A session starts: what was heard and tripped before is forgotten."""

    @abstractmethod
    def end(self, why: str, now_ms: int) -> None:
        """The session is over; what is still on is switched off in order."""

    @abstractmethod
    def hear(self, message: object, now_ms: int) -> None:
        """A decoded message of the other side; anything else changes nothing."""

    @abstractmethod
    def next_deadline_ms(self) -> int:
        """When step() is wanted next."""

    # --- for the sides

    def advance(self, now_ms: int) -> int:
        """Let time pass, never backwards; returns how much passed."""
        passed_ms = max(0, now_ms - self.now_ms)
        self.now_ms += passed_ms
        return passed_ms

    def why_not_begin(self) -> str:
        return first_of(((self.is_welded, WELDED),
                         (not self.is_off, "the last session is not switched off yet")))

    def pass_time(self, now_ms: int) -> int:
        """For step(): whoever stood still with something on cannot be trusted; returns how much passed."""
        passed_ms = self.advance(now_ms)
        if self.is_active and passed_ms > limits.LOOP_GAP_MS.value:
            self.take_over("loop_stalled", f"our own program stood still for {passed_ms} ms")
        return passed_ms

    def watch(self: S, watches: Iterable[Watch[S]], is_watched: bool) -> None:
        held_since = self._held_since
        if not is_watched and not held_since:
            return
        for watch in watches:
            if is_watched and watch.when(self):
                if self.holds(watch.code, True, watch.debounce_ms):
                    stale = self.unknown(watch.quantity) if watch.quantity else None
                    self.object_to(watch.code, str(stale or watch.why), watch.leaves_ms, stale)
            elif held_since:
                held_since.pop(watch.code, None)

    @abstractmethod
    def unknown(self, quantity: str) -> Stale | None:
        """Why this input is not known, None if it is."""

    def why_unknown(self, *quantities: str) -> str:
        """Of the first of these inputs that is not known; "" if all are."""
        return next((str(one) for name in quantities if (one := self.unknown(name)) is not None), "")

    def object_to(self, code: str, why: str, leaves_ms: int, stale: Stale | None) -> None:
        """Something is so that must not be."""
        del leaves_ms    # a charger acts at once
        self.take_over(code, why, stale)

    def take_over(self, code: str, sentence: str, stale: Stale | None = None) -> None:
        """The first trip of a session is the one that is told."""
        if self.trip is None:
            self.trip = Trip(code, sentence, self.now_ms, stale=stale)
            self.note("trip", code=code, why=sentence)

    def warn(self, code: str, sentence: str, leaves_ms: int, stale: Stale | None = None) -> None:
        """What will be a trip, but leaves the time for an end in order."""
        if self.trip is None and self.warning is None:
            self.warning = Trip(code, sentence, self.now_ms, leaves_ms, stale)
            self.note("warning", code=code, why=sentence, leaves_ms=leaves_ms)

    def note(self, event: str, **values: object) -> None:
        self._notes.append(Note(self.who, event, values))

    def refuse(self, what: str, why: str) -> str:
        self.note("refused", what=what, why=why)
        return why

    def holds(self, name: str, condition: bool, for_ms: int) -> bool:
        """Whether the condition has been true without a break for so long."""
        if not condition:
            self._held_since.pop(name, None)
            return False
        return self.now_ms - self._held_since.setdefault(name, self.now_ms) >= for_ms

    def watch_welding(self, commanded_open_ms: int | None, feedback_closed: bool | None) -> None:
        """Contactors that stay closed: latched, reported, and in the way of the next start."""
        is_stuck = commanded_open_ms is not None and feedback_closed is True
        if self.holds("welded", is_stuck, limits.WELDED_AFTER_MS.value):
            self.bar("the contactors report closed though they were told to open")

    def bar(self, why: str) -> None:
        """No further start until the contactors are repaired, and cleared by hand."""
        if not self.is_welded:
            self.is_welded = True
            self.welded_why = why
            self.take_over("contactors_welded", why)

    @abstractmethod
    def clear_welded(self, now_ms: int) -> str:
        """After a repair, by hand, with nothing plugged in."""

    def clear_if(self, reasons: Reasons) -> str:
        if why := first_of(reasons):
            return self.refuse("clear_welded", why)
        self.is_welded = False
        self._held_since.pop("welded", None)
        self._held_since.pop("welded by voltage", None)
        self.note("welded", cleared=True)
        return GRANTED
