"""Modes P and E: make the app, run it, and make the other one if that is wanted."""

from __future__ import annotations

import sys

from edge.place import Place
from edge.session_app import SessionApp
from edge.settings import Settings

CAR = "PevMode"
MODES = {"P": CAR, "E": "EvseMode"}


def make_app(mode: str, settings: Settings, *, is_virtual: bool) -> SessionApp:
    """The car or the charger, with its ports open.  Raises PyPlcError for what is missing."""
    place = Place(settings, is_virtual=is_virtual)
    if mode == CAR:
        from edge.pev_app import PevApp

        return PevApp(settings, place)
    from edge.evse_app import EvseApp

    return EvseApp(settings, place)


def run_charge(mode: str | None, settings: Settings, *, is_virtual: bool) -> None:
    """Until somebody ends it; the outputs are off then."""
    while mode is not None:
        app = make_app(mode, settings, is_virtual=is_virtual)
        app.run(sys.stdin)
        mode = MODES.get(app.next_mode or "")


