"""What the panel shows of a car or a charger at one moment: values made by the program, drawn elsewhere.

A view travels as one line of JSON from the program to the process that draws (panel.py).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, ClassVar

# The steps of a connection, and the level of connMgr that says that each has been taken.
LADDER = (("link", 5), ("modem", 10), ("SLAC", 15), ("network", 20), ("SDP", 50), ("TCP", 80),
          ("session", 100))  # fmt: skip
SIDES = {"car": "car (PEV)", "charger": "charger (EVSE)"}


@dataclass(frozen=True, kw_only=True)
class View:
    """See the module.  Amounts are None where nobody knows them; limits: (whose, amperes).

    phase: what goes on; hint: what is waited for in it, or what the user can do.
    ended: why the last session ended, until there is another one; checks: what to look at then.
    """

    side: str
    place: str
    level: int = 0
    phase: str = ""
    hint: str = ""
    phase_ms: int = 0
    phase_limit_ms: int | None = None
    session_ms: int | None = None
    own_v: float | None = None
    own_a: float | None = None
    other_v: float | None = None
    other_a: float | None = None
    battery_v: float | None = None
    target_v: float | None = None
    target_a: float | None = None
    energy_wh: float = 0.0
    soc_percent: float | None = None
    limits: tuple[tuple[str, float], ...] = ()
    pilot: str = ""
    contactors: str = ""
    lock: str = ""
    ended: str = ""
    checks: tuple[str, ...] = ()
    keys: str = ""
    extras: Mapping[str, str] = field(default_factory=dict)
    rows_for_curves: ClassVar[int] = 0    # in any terminal

    @property
    def least_limit(self) -> tuple[str, float] | None:
        """Who limits the current now, and to what."""
        return min(self.limits, key=lambda limit: abs(limit[1]), default=None)

    @property
    def history(self) -> tuple[float | None, float | None] | None:
        """Voltage and current for the curves; None while there is no session."""
        return None if self.session_ms is None else (self.own_v, self.own_a)

    def title(self) -> str:
        return f"pyPLC  {SIDES[self.side]} at {self.place}"

    def as_json(self) -> str:
        return json.dumps({"view": asdict(self)}, separators=(",", ":"))

    @classmethod
    def of(cls, values: dict[str, Any]) -> View:
        return cls(**values | {"limits": tuple((name, amps) for name, amps in values["limits"]),
                               "checks": tuple(values["checks"])})
