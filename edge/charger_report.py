"""Tells a server on the web which chargers we meet and where, as the listener of pyPLC 0.9 does.

    GET URL?chargerMac=0001870EA2B4&loops=1234&pos=48.137_11.575       when a charger is met
    GET URL?chargerMac=na&loops=2234&pos=no_pos                         every 30 s

loops counts steps of 30 ms since the start.  Nobody waits; a charger that could not be told is told later.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from urllib.parse import urlencode

from edge.loop import Loop

EVERY_MS = 30_000
STEP_MS = 30
WAITING_MOST = 100
NOBODY, NO_POSITION = "na", "no_pos"

Done = Callable[[str, int], None]
Get = Callable[[str, Done], None]
Position = Callable[[int], tuple[float, float] | None]


class ChargerReport:
    """See the module.  A part of the loop.  tell: what goes wrong, once until it goes well again."""

    def __init__(
        self, loop: Loop, url: str, get: Get, position: Position, tell: Callable[[str], None],
    ) -> None:
        self.loop = loop
        self.url = url
        self.get = get
        self.position = position
        self.tell = tell
        self._started_ms = loop.clock()
        self._due_ms = self._started_ms
        self._waiting: deque[str] = deque(maxlen=WAITING_MOST)
        self._is_under_way = False
        self._has_failed = False
        loop.add_part(self)

    def met(self, evse_mac: bytes) -> None:
        self._waiting.append(evse_mac.hex().upper())
        self._due_ms = self.loop.clock()

    def next_deadline_ms(self) -> int | None:
        return None if self._is_under_way else self._due_ms

    def tick(self, now_ms: int) -> None:
        if self._is_under_way or now_ms < self._due_ms:
            return
        self._is_under_way = True
        self._due_ms = now_ms + EVERY_MS
        mac = self._waiting[0] if self._waiting else NOBODY
        place = self.position(now_ms)
        query = urlencode({
            "chargerMac": mac, "loops": (now_ms - self._started_ms) // STEP_MS,
            "pos": NO_POSITION if place is None else f"{place[0]}_{place[1]}"})
        join = "&" if "?" in self.url else "?"
        self.get(f"{self.url}{join}{query}", lambda why, done_ms: self._done(mac, why, done_ms))

    def _done(self, mac: str, why: str, now_ms: int) -> None:
        self._is_under_way = False
        if why:
            if not self._has_failed:
                self.tell(f"{self.url}: {why}")
            self._has_failed = True
            return
        self._has_failed = False
        if self._waiting and self._waiting[0] == mac:
            self._waiting.popleft()
            if self._waiting:
                self._due_ms = now_ms
