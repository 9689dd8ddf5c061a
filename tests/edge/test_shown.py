"""Values and events in words."""

from __future__ import annotations

from edge.shown import event_values, shown
from plc.commands import ChargerFound, ModemSeen, SlacMatched


def test_values() -> None:
    assert shown(bytes(range(6))) == "00:01:02:03:04:05"
    assert shown(bytes(range(8))) == "0001020304050607"
    assert shown(()) == "none"
    assert [shown(value) for value in (-0.0, 0.1 + 0.2, 400, True)] == ["0.0", "0.3", "400", "True"]
    modems = (ModemSeen(bytes(6), "MAC-1", is_local=True), ModemSeen(bytes(6), "MAC-2", False, "too old"))
    assert shown(modems) == ("00:00:00:00:00:00 MAC-1 local; "
                             "00:00:00:00:00:00 MAC-2 remote (known bad: too old)")


def test_events_have_addresses_as_people_write_them_and_no_keys() -> None:
    address = bytes.fromhex("fe80") + bytes(13) + b"\1"
    assert event_values(ChargerFound(address, 50_000, is_tls=False, source=address)) == {
        "address": "fe80::1", "port": 50_000, "is_tls": False, "source": "fe80::1"}
    matched = SlacMatched(bytes(6), bytes(8), bytes(7), b"key of 16 bytes.", 9.0)
    assert b"key of 16 bytes." not in event_values(matched).values()
