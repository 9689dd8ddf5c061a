"""What the panel is told."""

from __future__ import annotations

from edge.panel import first_known


def test_an_empty_battery_is_known_to_be_empty() -> None:
    assert first_known(None, 0.0) == 0.0
    assert first_known(0.0, 40.0) == 0.0
    assert first_known(None, None) is None
