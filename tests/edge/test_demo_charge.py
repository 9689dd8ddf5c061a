"""The demo is a whole charge, told by both sides, with the reason and the summary at the end."""

from __future__ import annotations

import pytest

from edge import demo_charge
from exiConnector import CODEC
from tests.edge.charging import FAST


@pytest.mark.skipif(not CODEC.exists(), reason=f"{CODEC.name} is not built (make codec)")
def test_a_quick_demo(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    fast = {name: str(value) for name, value in FAST.items()}
    monkeypatch.setattr(demo_charge, "CHARGER", fast)
    monkeypatch.setattr(demo_charge, "CAR", demo_charge.CAR | fast | {
        "virtual_battery": "10", "virtual_soc": "85", "virtual_user": "0.3 plug, 6 unplug"})
    assert demo_charge.main() == 0
    live, car, charger = capsys.readouterr().out.split("\n\nThe ")
    assert car.startswith("car says:\n  ended    The battery is full. (full, by the car)\n")
    assert charger.startswith("charger says:\n  ended    The battery is full. (full, by the car)\n")
    assert "state of charge 85 % -> 9" in car
    for side, event in (("car", "plugged in"), ("car", "SlacMatched"), ("charger", "KeySet"),
                        ("car", "CurrentDemandReq"), ("charger", "CurrentDemandRes"), ("car", "unplugged")):
        assert any(f"] {side:8}" in line and event in line for line in live.splitlines())
    assert " rx " not in live


def test_lines_that_come_in_pieces_are_put_together(capsys: pytest.CaptureFixture[str]) -> None:
    show = demo_charge.Show()
    show.take("car", b"[    0.001] car    cable    plug")
    show.take("car", b"ged in\nTraceback")
    show.take("car", b" (most recent call last):\n")
    show.take("charger", b"pyPlc.py: TCP port on [::1]: not there\n")
    show.end()
    first, second, third = capsys.readouterr().out.splitlines()
    assert third.endswith("charger pyPlc.py: TCP port on [::1]: not there")
    assert first.endswith("car      car    cable    plugged in")
    assert second.endswith("car     Traceback (most recent call last):")
