"""Modes P, E and L live: run one, and the next one if that is wanted."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from edge.keys import KeySource
from edge.settings import Settings

if TYPE_CHECKING:
    from edge.session_app import SessionApp

CAR, CHARGER, LISTENER = "PevMode", "EvseMode", "ListenMode"
MODES = {"P": CAR, "E": CHARGER, "L": LISTENER}


def run_modes(mode: str, settings: Settings, *, is_virtual: bool, by_line: bool = False) -> int:
    """Until somebody ends it; the outputs are off then.

    by_line: commands come as lines on standard input, also where that is a terminal.
    Returns the exit code, 1 if a recording is not whole.
    Raises PyPlcError for what is missing, OSError for a recording that cannot be begun.
    """
    keys = None if sys.stdin is None else KeySource(sys.stdin, lines=by_line)
    worst, next_mode = 0, mode
    while next_mode:
        exit_code, wanted = _run_mode(next_mode, settings, keys, is_virtual=is_virtual)
        worst, next_mode = max(worst, exit_code), MODES.get(wanted or "", "")
    return worst


def _run_mode(
    mode: str, settings: Settings, keys: KeySource | None, *, is_virtual: bool
) -> tuple[int, str | None]:
    """Returns the exit code, and which mode is wanted now."""
    if mode == LISTENER:
        from edge.listen_app import listen_live

        return listen_live(settings, is_virtual=is_virtual, keys_from=keys, out=sys.stdout)
    app = make_app(mode, settings, is_virtual=is_virtual)
    app.run(keys)
    return 0, app.next_mode


def make_app(mode: str, settings: Settings, *, is_virtual: bool) -> SessionApp:
    """The car or the charger, with its ports open.  Raises PyPlcError for what is missing."""
    from edge.place import Place

    if is_virtual:
        settings = settings.without_hardware()
    place = Place(settings, is_virtual=is_virtual)
    if mode == CAR:
        from edge.pev_app import PevApp

        return PevApp(settings, place)
    from edge.evse_app import EvseApp

    return EvseApp(settings, place)
