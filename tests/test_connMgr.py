"""Levels rise with reports, fall when these have aged, and the higher implies the lower."""

import pytest

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


@pytest.mark.parametrize(("level", "name", "hold_ms"), [
    (10, "modem", 5_000), (15, "SLAC", 20_000), (20, "link", 10_000), (50, "SDP", 5_000), (80, "TCP", 10_000),
    (100, "application", 10_000),
])
def test_a_report_counts_for_the_hold_time_of_its_level(level: int, name: str, hold_ms: int) -> None:
    conn = ConnMgr()
    conn.report(level, 1_000)
    assert connMgr.LEVEL_NAMES[level] == name
    assert (conn.level(999 + hold_ms), conn.level(1_000 + hold_ms)) == (level, connMgr.LEVEL_ETHERNET)


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
    conn.lost(connMgr.LEVEL_LINK, 2)
    assert conn.level(2) == connMgr.LEVEL_MODEM


def test_whether_there_is_news_is_known_without_asking() -> None:
    conn = ConnMgr()
    seen = [conn.is_changed]
    conn.modems_found(1, 0)
    conn.modems_found(1, 1)
    seen.append(conn.is_changed)
    conn.changes(1)
    seen.append(conn.is_changed)
    conn.modems_found(1, 2)
    seen.append(conn.is_changed)
    conn.lost(connMgr.LEVEL_MODEM, 3)
    seen.append(conn.is_changed)
    assert seen == [False, True, False, False, True]


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
    conn.report(connMgr.LEVEL_TCP, 530_000)
    conn.lost(connMgr.LEVEL_TCP, 531_000)
    assert conn.level(531_000) == connMgr.LEVEL_LINK
