"""When the charger's pilot says "talk to me" (5 %), and when it rests (steady), for a car that is plugged in.

    invitation = Invitation(repeats, now_ms)
    invitation.fire("plugged", None, now_ms)      and unplugged, heard, sign, begins, cut, and one of the ends
    invitation.tick(now_ms); invitation.next_deadline_ms(); invitation.take_commands()
    invitation.wants_duty                         whether there should be 5 % now

"sign": our car wants to talk (match, SDP, a call, a toggle of its pilot).  "heard": a CM_SLAC_PARM.REQ,
perhaps of a neighbour.  "cut": the supervisor has taken the duty away.  Only the supervisor drives the pilot;
this asks.

The ends: "over" (the car may begin another session by itself), "goodbye" (it is left alone until it wants
more), "refused" (the same, at once), "broken" (it should have gone on).  "late": it has not called in time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum, auto
from typing import Any, ClassVar

from plc.fsm import SAME, Machine, Row, always, nothing
from plc.session.limits import Limit

PART_MS = Limit(1_500, "DIN V2G_SECC_CPOscillator_Retain_Time, [V2G-DC-968]: at least, after SessionStopRes")
RECALL_MS = Limit(5_000, "ours: cars that lost their connection find us again within that; and see PART_MS")
REST_MS = Limit(3_000, "ISO 15118-3 T_step_X1: the least by which a car knows that it may begin anew")
CALL_MS = Limit(18_000, "ISO 15118-2 V2G_SECC_CommunicationSetup_Timeout, from the match; by option only")
SILENT_MS = Limit(40_000, "seen: other chargers wait 40 s for SLAC; cars wake up slowly; ISO 20 to 50 s")


class Pilot(Enum):
    AWAY = auto()        # nothing is plugged in
    INVITING = auto()
    TALKING = auto()     # a session runs
    CUT = auto()         # it does still, and the supervisor has taken the duty away
    OPEN = auto()        # it has ended, and the car may begin another one
    PARTING = auto()     # it has ended, and the car switches off in its own time
    BROKEN = auto()      # it broke off, and the car may call again
    RESTING = auto()     # steady, so that the car begins anew afterwards
    DONE = auto()        # steady, until the car wants more


class Invitation(Machine):
    """See the module.  repeats: how often a car that does not talk, or whose session broke, is asked anew."""

    who = "invite"

    def __init__(self, repeats: int, now_ms: int) -> None:
        super().__init__(Pilot.AWAY, now_ms)
        self.repeats = self.left = repeats

    @property
    def wants_duty(self) -> bool:
        return self.state in (Pilot.INVITING, Pilot.TALKING, Pilot.OPEN, Pilot.PARTING, Pilot.BROKEN)

    def may_rest(self, _: object) -> bool:
        return self.left > 0

    def begin(self, _: object) -> None:
        self.left = self.repeats
        self.invite(_)

    def invite(self, _: object) -> None:
        self.arm("silence", SILENT_MS.value)

    def rest(self, _: object) -> None:
        """The supervisor's cuts are not counted: after them there must be 5 % again."""
        self.arm("rest", REST_MS.value)

    def rest_once(self, _: object) -> None:
        self.left -= 1
        self.note("again", why="the car says nothing", in_ms=REST_MS.value, left=self.left)
        self.rest(_)

    def give_up(self, _: object) -> None:
        """The duty stays, for whoever wakes up later."""
        self.note("silent", what="the car does not talk: unlock it, or unplug and plug in once more")

    def renew(self, _: object) -> None:
        self.left = self.repeats

    def part(self, _: object) -> None:
        self.renew(_)
        self.arm("part", PART_MS.value)

    def await_recall(self, _: object) -> None:
        self.arm("part", RECALL_MS.value)

    table: ClassVar[tuple[Row[Invitation], ...]]


def _from(states: Iterable[Pilot], on: str, do: Callable[[Invitation, Any], None], then: Enum,
          ) -> tuple[Row[Invitation], ...]:  # fmt: skip
    return tuple(Row(state, on, always, do, then) for state in states)


_P, _I = Pilot, Invitation
PLUGGED = frozenset(Pilot) - {Pilot.AWAY}

_I.table = (
    #   state        on           if           do                then
    Row(_P.AWAY,     "plugged",   always,      _I.begin,         _P.INVITING),
    *_from(PLUGGED,  "unplugged",              nothing,          _P.AWAY),
    *_from(PLUGGED,  "begins",                 nothing,          _P.TALKING),
    *_from(PLUGGED - {_P.TALKING, _P.CUT}, "sign", _I.invite,    _P.INVITING),
    Row(_P.INVITING, "heard",     always,      _I.invite,        SAME),
    Row(_P.INVITING, "silence",   _I.may_rest, _I.rest_once,     _P.RESTING),
    Row(_P.INVITING, "silence",   always,      _I.give_up,       SAME),
    Row(_P.INVITING, "cut",       always,      _I.rest,          _P.RESTING),
    Row(_P.INVITING, "late",      always,      nothing,          _P.DONE),
    Row(_P.TALKING,  "over",      always,      _I.renew,         _P.OPEN),
    Row(_P.TALKING,  "goodbye",   always,      _I.part,          _P.PARTING),
    Row(_P.TALKING,  "refused",   always,      nothing,          _P.DONE),
    Row(_P.TALKING,  "broken",    always,      _I.await_recall,  _P.BROKEN),
    Row(_P.TALKING,  "cut",       always,      nothing,          _P.CUT),
    Row(_P.CUT,      "over",      always,      _I.rest,          _P.RESTING),
    Row(_P.CUT,      "goodbye",   always,      nothing,          _P.DONE),
    Row(_P.CUT,      "refused",   always,      nothing,          _P.DONE),
    Row(_P.CUT,      "broken",    always,      _I.rest,          _P.RESTING),
    Row(_P.OPEN,     "cut",       always,      _I.rest,          _P.RESTING),
    Row(_P.PARTING,  "part",      always,      nothing,          _P.DONE),
    Row(_P.PARTING,  "cut",       always,      nothing,          _P.DONE),
    Row(_P.BROKEN,   "part",      _I.may_rest, _I.rest_once,     _P.RESTING),
    Row(_P.BROKEN,   "part",      always,      _I.invite,        _P.INVITING),
    Row(_P.BROKEN,   "cut",       always,      _I.rest,          _P.RESTING),
    Row(_P.RESTING,  "rest",      always,      _I.invite,        _P.INVITING),
)  # fmt: skip
