"""How far the connection has come, and for how long each report of it counts.

    5    there is a network interface
    10   one modem answers
    15   matching (SLAC) has come to a key
    20   two modems are in one network
    50   the charger's address is known (SDP)
    80   TCP is open
    100  the application is talking

The numbers and hold times are those that pyPLC users know.  A layer that is alive implies those below: while
the application talks nobody needs to see the modem's light.
"""

from __future__ import annotations

LEVEL_ETHERNET = 5
LEVEL_MODEM = 10
LEVEL_SLAC = 15
LEVEL_LINK = 20
LEVEL_SDP = 50
LEVEL_TCP = 80
LEVEL_APPLICATION = 100

LEVEL_NAMES = {
    LEVEL_ETHERNET: "interface",
    LEVEL_MODEM: "modem",
    LEVEL_SLAC: "SLAC",
    LEVEL_LINK: "link",
    LEVEL_SDP: "SDP",
    LEVEL_TCP: "TCP",
    LEVEL_APPLICATION: "application",
}

HOLD_MS = {
    LEVEL_MODEM: 5_000,
    LEVEL_SLAC: 20_000,
    LEVEL_LINK: 10_000,
    LEVEL_SDP: 5_000,
    LEVEL_TCP: 10_000,
    LEVEL_APPLICATION: 10_000,
}
# The application's reports come slowly while the charger checks the cable and brings up its voltage.
HOLD_SLOW_PHASE_MS = 31_000


class ConnMgr:
    """Take reports, tell the level.  changes() hands out each change of level once."""

    def __init__(self, now_ms: int = 0) -> None:
        self.now_ms = now_ms
        self._until_ms: dict[int, int] = {}
        self._told = LEVEL_ETHERNET
        self.is_changed = False    # there may be something for changes() to hand out, besides what time does

    def report(self, level: int, now_ms: int, hold_ms: int | None = None) -> None:
        """This layer is alive; the report counts for the hold time of its level unless another is given."""
        self.now_ms = now_ms
        until_ms = now_ms + (HOLD_MS[level] if hold_ms is None else hold_ms)
        self._until_ms[level] = max(until_ms, self._until_ms.get(level, until_ms))
        self.is_changed = self.is_changed or level > self._told

    def modems_found(self, modems: int, now_ms: int) -> None:
        if modems >= 1:
            self.report(LEVEL_MODEM, now_ms)
        if modems >= 2:
            self.report(LEVEL_LINK, now_ms)

    def lost(self, level: int, now_ms: int) -> None:
        """This layer and those above are known to be gone (unplugged, connection closed).

        A connection that lived until now did so over a link: only now that begins to count down.
        """
        self.now_ms = now_ms
        was_linked = level > LEVEL_LINK and self.level(now_ms) >= level
        self._until_ms = {each: until for each, until in self._until_ms.items() if each < level}
        self.is_changed = True
        if was_linked:
            self.report(LEVEL_LINK, now_ms)

    def level(self, now_ms: int) -> int:
        alive = (level for level, until_ms in self._until_ms.items() if now_ms < until_ms)
        return max(alive, default=LEVEL_ETHERNET)

    def next_deadline_ms(self) -> int | None:
        """When the level falls unless a report comes."""
        return min((until for until in self._until_ms.values() if until > self.now_ms), default=None)

    def changes(self, now_ms: int) -> tuple[int, int] | None:
        """(level before, level now) if it has changed since the last time this was asked."""
        self.now_ms = now_ms
        self.is_changed = False
        level = self.level(now_ms)
        if level == self._told:
            return None
        before, self._told = self._told, level
        return before, level
