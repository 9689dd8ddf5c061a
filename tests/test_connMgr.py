"""Levels rise with reports, fall when these have aged, and the higher implies the lower."""

import connMgr
from connMgr import ConnMgr


def test_levels_rise_and_fall_with_time() -> None:
    conn = ConnMgr()
    assert conn.level(0) == connMgr.LEVEL_ETHERNET
    conn.modems_found(1, 0)
    assert (conn.level(4_999), conn.level(5_000)) == (10, 5)
    conn.modems_found(2, 6_000)
    assert conn.level(6_000) == 20
    assert (conn.level(15_999), conn.level(16_000)) == (20, 5)


def test_a_living_application_implies_everything_below() -> None:
    conn = ConnMgr()
    conn.report(connMgr.LEVEL_APPLICATION, 0, connMgr.HOLD_SLOW_PHASE_MS)
    assert conn.level(30_999) == 100
    assert conn.level(31_000) == 5


def test_a_short_report_does_not_cut_a_long_one_short() -> None:
    conn = ConnMgr()
    conn.report(connMgr.LEVEL_APPLICATION, 0, 31_000)
    conn.report(connMgr.LEVEL_APPLICATION, 1_000)
    assert conn.level(30_000) == 100


def test_what_is_known_to_be_lost_falls_at_once() -> None:
    conn = ConnMgr()
    conn.modems_found(2, 0)
    conn.report(connMgr.LEVEL_TCP, 0)
    conn.lost(connMgr.LEVEL_SDP, 1)
    assert conn.level(1) == connMgr.LEVEL_LINK


def test_changes_are_told_once() -> None:
    conn = ConnMgr()
    assert conn.changes(0) is None
    conn.modems_found(1, 0)
    assert conn.changes(0) == (5, 10)
    assert conn.changes(1) is None
    assert conn.next_deadline_ms() == 5_000
    assert conn.changes(5_000) == (10, 5)
    assert conn.next_deadline_ms() is None


def test_a_connection_that_is_closed_leaves_a_link_that_begins_to_age() -> None:
    conn = ConnMgr()
    conn.report(connMgr.LEVEL_APPLICATION, 0, 600_000)
    conn.lost(connMgr.LEVEL_TCP, 500_000)
    assert (conn.level(500_000), conn.level(510_000)) == (connMgr.LEVEL_LINK, connMgr.LEVEL_ETHERNET)
    conn.lost(connMgr.LEVEL_TCP, 520_000)
    assert conn.level(520_000) == connMgr.LEVEL_ETHERNET
