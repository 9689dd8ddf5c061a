"""What SmartEVSE and others are told of the car's state of charge, once for each change.

    POST URL?current_soc=40&full_soc=100&energy_capacity=28000&energy_request=17000&evccid=dc0ea1116708

without a body; percent and Wh, -1 is what the car has not told.  Parameters as pyPLC 0.9 sends them; the
energies are right here, whatever multiplier the car uses (0.9 took ten times the digits).
"""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlencode

from devices.part import Part, Tell
from plc.commands import Note
from plc.session.commands import SocRead

UNKNOWN = -1
RETRY_AFTER_MS = (1_000, 2_000, 4_000)

# Called with "" when it has arrived, or with why not, and the time.
Done = Callable[[str, int], None]
Post = Callable[[str, Done], None]


def as_parameters(event: SocRead, fallback_capacity_wh: int = 0) -> dict[str, int | str]:
    """The parameters by name, in their order.  fallback_capacity_wh: of cars that do not tell; 0: unknown."""
    def whole(value: float | None) -> int:
        return UNKNOWN if value is None else round(value)

    return {
        "current_soc": whole(event.soc_percent),
        "full_soc": whole(event.full_soc_percent),
        "energy_capacity": whole(event.energy_capacity_wh or fallback_capacity_wh or None),
        "energy_request": whole(event.energy_request_wh),
        "evccid": event.evcc_id,
    }


class SocCallback(Part):
    """Posts each change; of several that could not be posted yet only the newest.  post must not wait."""

    name = "soc_callback"

    def __init__(self, url: str, fallback_capacity_wh: int, post: Post, tell: Tell) -> None:
        self.url = url
        self.fallback_capacity_wh = fallback_capacity_wh
        self.post = post
        self.tell_log = tell
        self._told = ""
        self._waiting: str | None = None
        self._under_way: str | None = None
        self._failures = 0
        self._again_at_ms: int | None = None

    def tell(self, event: object, now_ms: int) -> None:
        if not isinstance(event, SocRead):
            return
        query = urlencode(as_parameters(event, self.fallback_capacity_wh))
        if query == self._told:
            return
        self._told = query
        self._waiting = query
        self._failures = 0
        self.tick(now_ms)

    def next_deadline_ms(self) -> int | None:
        return self._again_at_ms

    def tick(self, now_ms: int) -> None:
        is_time = self._again_at_ms is None or now_ms >= self._again_at_ms
        if self._waiting is None or self._under_way is not None or not is_time:
            return
        self._again_at_ms = None
        self._under_way, self._waiting = self._waiting, None
        self.post(f"{self.url}{'&' if '?' in self.url else '?'}{self._under_way}", self._done)

    def _done(self, why: str, now_ms: int) -> None:
        query, self._under_way = self._under_way, None
        if not why:
            self.tell_log(Note("soc", "posted", {"parameters": query}))
            self._failures = 0
        elif self._failures == len(RETRY_AFTER_MS):
            self.tell_log(Note("soc", "given_up", {"parameters": query, "why": why}))
            self._failures = 0
        else:
            if self._failures == 0:
                self.tell_log(Note("soc", "not_posted", {"url": self.url, "why": why}))
            self._again_at_ms = now_ms + RETRY_AFTER_MS[self._failures]
            self._failures += 1
            self._waiting = self._waiting or query
        self.tick(now_ms)
