"""How a running car or charger ends: in order where there is time, and with all outputs off in any case."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from edge.session_app import SessionApp

ORDERLY_END_MS = 20_000     # how long a session may take to end in order when the program is told to end
SWITCH_OFF_MS = 3_000       # how long outputs may take to be off when it ends at once
SWITCH_OFF_STEP_MS = 20
AT_REST, ANOTHER_MODE = "at rest", "another mode is wanted"


def end_in_order(app: SessionApp, why: str) -> None:
    """The session may still end as it should; a second wish to end cuts that short."""
    app.is_ending = True
    app.log.say("end", by=why)
    if app.service is not None:
        app.service.say(STOPPING="1")
    if app.session is not None:
        app.ask_to_stop(app.loop.clock())
    give_up_at_ms = app.loop.clock() + ORDERLY_END_MS
    app.loop.stopped_by = None
    app.loop.add_part(_EndsLoop(app, give_up_at_ms))
    if app.loop.run() not in (AT_REST, ANOTHER_MODE):
        app.next_mode = None
    switch_off(app, f"the program ends: {why}")
    app.cut_short()


def switch_off(app: SessionApp, why: str) -> None:
    """Have the supervisor switch everything off, and give it its time; nothing else runs any more."""
    is_off = app.hardware.is_off
    if not is_off:
        app.hardware.fail(why, app.loop.clock())
    give_up_at_ms = app.loop.clock() + SWITCH_OFF_MS
    while not is_off and app.loop.clock() < give_up_at_ms:
        app.hardware.tick(app.loop.clock())
        _serve_devices(app)
        is_off = app.hardware.is_off


def _serve_devices(app: SessionApp) -> None:
    """A device may be what has failed: then the others are driven without hearing what they measure."""
    try:
        app.loop.run_vital(SWITCH_OFF_STEP_MS)
    except Exception as error:  # noqa: BLE001 - whatever it is, the outputs must go off
        app.log.say("failed", f"{type(error).__name__}: {error}")
        time.sleep(SWITCH_OFF_STEP_MS / 1000)


class _EndsLoop:
    """Stops the loop when the app is at rest, or when its time is up."""

    def __init__(self, app: SessionApp, give_up_at_ms: int) -> None:
        self.app = app
        self.give_up_at_ms = give_up_at_ms

    @property
    def is_at_rest(self) -> bool:
        return self.app.session is None and self.app.hardware.is_off

    def next_deadline_ms(self) -> int | None:
        return self.app.loop.clock() if self.is_at_rest else self.give_up_at_ms

    def tick(self, now_ms: int) -> None:
        if self.is_at_rest or now_ms >= self.give_up_at_ms:
            self.app.loop.stop(AT_REST)
