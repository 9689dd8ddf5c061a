"""The listener's panel: what was heard of car and charger at one glance, above the lines of the listing.

    panel = ListenPanel(out)         from now on the lines go to the process that draws (ui/panel.py)
    listener = LiveListener(..., out=panel)
    panel.watch(listener)
    panel.close()                    the terminal as it was, with the last session's summary on it

Lines and views wait in a queue that a thread empties: a terminal that takes nothing holds nobody up.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, TextIO

from analysis.events import CaptureEnded, Event, SessionEnded
from edge.listen_view import Heard
from edge.log import PANEL_WAITING_MOST, LineWriter
from edge.panel import Drawing, terminal_attributes

if TYPE_CHECKING:
    from edge.live_listener import LiveListener

EVERY_MS = 500
WIDE_GAP = re.compile(r"(?<=\S) {3,}")


class ListenPanel:
    """See the module.  Takes the place of standard output for the listing, and is a part of the loop."""

    def __init__(self, out: TextIO) -> None:
        self._drawing = Drawing(out)
        self._writer = LineWriter(self._drawing.pipe)
        self._writer.write(json.dumps({"terminal": terminal_attributes(out)}))
        self._listener: LiveListener | None = None
        self._heard = Heard()
        self._begun_ms = 0
        self._at_ms = 0
        self._told = ""
        self._farewell: list[str] = []
        self._is_over = False

    def watch(self, listener: LiveListener) -> None:
        """Show what this listener hears."""
        self._listener = listener
        self._begun_ms = self._at_ms = listener.loop.clock()
        listener.on_event = self._take
        listener.loop.add_part(self)

    def close(self) -> None:
        """Leave the terminal as it was, with the summary of the last session on it."""
        listener = self._listener
        if listener is not None:
            listener.loop.remove_part(self)
            recorder = listener.recorder
            if recorder is not None:
                self._farewell.append(f"recorded in {', '.join(map(str, recorder.files))}")
                self._farewell += [recorder.problem] if recorder.problem is not None else []
        self._writer.write(json.dumps({"farewell": self._farewell}))
        self._writer.close()
        self._drawing.end()

    # --- what comes

    def write(self, text: str) -> int:
        """Lines of the listing, their columns drawn together: a terminal is narrow."""
        for line in text.splitlines():
            self._writer.write(json.dumps({"line": WIDE_GAP.sub("  ", line)}))
        return len(text)

    def flush(self) -> None:
        """The thread does that."""

    def _take(self, event: Event, lines: Sequence[str]) -> None:
        """An event, and how the listing tells it."""
        self._heard.event(event)
        if isinstance(event, SessionEnded):
            self._farewell = list(lines)
        elif isinstance(event, CaptureEnded) or self._is_over:
            self._is_over = True    # what is said after the end concerns whoever reads the farewell
            self._farewell += lines

    # --- a part of the loop

    def next_deadline_ms(self) -> int:
        return self._at_ms

    def tick(self, now_ms: int) -> None:
        if now_ms < self._at_ms or self._listener is None:
            return
        self._at_ms = now_ms + EVERY_MS
        told = self._heard.view(self._listener, now_ms - self._begun_ms).as_json()
        if told != self._told and self._writer.waiting < PANEL_WAITING_MOST:
            self._told = told
            self._writer.write(told)
