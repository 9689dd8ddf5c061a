"""The report: one file for any browser, whole, harmless, and with everything in it."""

from __future__ import annotations

import base64
import json
import re
import zlib
from array import array
from collections.abc import Iterator
from html import escape
from math import nan
from typing import Any

import pytest

from analysis.dossier import Collector
from analysis.events import CaptureEnded, CaptureStarted
from analysis.report import plot, svg
from analysis.report.compare import NoSuchSession, as_html, as_text, broken, chosen, pairs, zero
from analysis.report.page import Options, page
from analysis.report.thin import Points, Run, runs, thinned
from analysis.timeline import CHUNK_ROWS
from tests.analysis.listening import Play, listen, script
from tests.analysis.test_judges import put
from tests.browser import BROWSER, MISSING, ask

WITHOUT_PLOTS, WITH_PLOTS = Options(zoomable=False), Options(zoomable=True)
needs_browser = pytest.mark.skipif(BROWSER is None, reason=MISSING)
needs_bokeh = pytest.mark.skipif(not plot.is_installed(), reason="no bokeh here (make plots)")


def collected(play: Play, file: str = "charge.pcapng") -> Collector:
    collector = Collector(file)
    events = listen(play.frames, play.codec)
    if events:
        collector.add(CaptureStarted(events[0].time_ns, file))
    for event in events:
        collector.add(event)
    collector.add(CaptureEnded(collector.end_ns, file, len(play.frames), {}, {}))
    return collector


def charge(play: Play) -> Collector:
    play.enter()
    play.perform(put("CurrentDemandRes", "DC_EVSEStatus/EVSEStatusCode", "EVSE_Malfunction", 7)(script()))
    play.stage.close(by_car=True)
    return collected(play)


def unpacked(tag: str, text: str) -> bytes:
    found = re.search(f'<script type="text/plain"[^>]* id="{tag}">([^<]*)</script>', text)
    assert found, tag
    return zlib.decompress(base64.b64decode(found[1]))


@pytest.mark.parametrize("options", [WITHOUT_PLOTS, pytest.param(WITH_PLOTS, marks=needs_bokeh)])
def test_a_page_needs_nothing_else(play: Play, options: Options) -> None:
    text = page(charge(play), options)
    assert not re.search(r"""(?:src|href)\s*=\s*["']?(?:https?:)?//""", text)
    assert "@import" not in text
    assert "url(" not in text
    for tag in ("script", "style", "details", "section", "table", "svg"):
        assert len(re.findall(f"<{tag}[ >]", text)) == text.count(f"</{tag}>"), tag
    assert ("plot-library" in text.split("<script>")[0]) == bool(options.zoomable)


def test_a_page_says_how_it_ended_and_what_to_check(play: Play) -> None:
    text = page(charge(play), WITHOUT_PLOTS)
    for said in ("The charger stopped during charging: EVSE_Malfunction in CurrentDemandRes.",
                 "Did the voltage overshoot without load?", "What limits the charge: mostly",
                 "EVSEStatusCode says that the charger stops.", "from 10 sounds", "Last words"):
        assert escape(said) in text
    assert re.search('<a href="#" data-of="1" data-row="[0-9]+">Charger stops</a>', text)


def test_every_message_is_in_the_page_with_its_content(play: Play) -> None:
    collector = charge(play)
    text = page(collector, WITHOUT_PLOTS)
    (dossier,) = collector.dossiers
    rows = json.loads(unpacked("rows-1-0", text))
    assert len(rows) == dossier.timeline.rows < CHUNK_ROWS
    names = [row[3] for row in rows]
    assert names.count("CurrentDemandReq") == 8
    assert names.count("CM_MNBC_SOUND.IND") == 10
    demand = rows[names.index("CurrentDemandReq") + 2]
    _, direction, who, name, said, content, answer_ms = demand
    assert (direction, who, name, answer_ms) == (0, "PEV -> EVSE", "CurrentDemandReq", None)
    assert said.startswith("target 400.0 V 16.0 A")
    assert content["message"]["V2G_Message"]["Body"]["CurrentDemandReq"]["EVTargetCurrent"]["Value"] == 160
    assert bytes.fromhex(content["exi"])[0] == 0x80
    assert rows[names.index("CurrentDemandRes")][6] == 20.0
    groups = [(group.title, group.first, group.rows) for group in dossier.timeline.groups]
    assert sum(rows for _, _, rows in groups) == len(rows)
    assert [title for title, _, _ in groups][:5] == [
        "SLAC and modems", "SDP", "connection", "handshake", "session setup"]
    assert list(dossier.timeline.unpacked()) == rows


def test_nothing_from_the_wire_gets_out_of_its_place(play: Play) -> None:
    """Names and texts of a recording are shown, never run."""
    evil = "</script><script>alert(1)</script>"
    play.stage.match()
    play.stage.discover()
    play.stage.call()
    play.say(True, "app", {"supportedAppProtocolReq": {"AppProtocol": [
        {"ProtocolNamespace": f"urn:{evil}", "VersionNumberMajor": 2, "VersionNumberMinor": 0, "SchemaID": 1,
         "Priority": 1}]}})
    text = page(collected(play, f"{evil}.pcapng"), WITHOUT_PLOTS)
    assert "<script>alert" not in text
    assert "&lt;script&gt;alert" in text


def test_a_recording_without_a_session_says_what_is_in_it() -> None:
    collector = Collector("quiet.pcapng")
    collector.add(CaptureEnded(5, "quiet.pcapng", 7, {"VS_NW_INFO.CNF": 4}, {"IPv4 UDP DHCP": 3}, "cut off"))
    text = page(collector, WITHOUT_PLOTS)
    assert "No charging session is in this recording." in text
    assert "4 x VS_NW_INFO.CNF, 3 x IPv4 UDP DHCP" in text
    assert "<b>Not all could be read:</b> cut off" in text


def test_many_sessions_begin_with_a_list(play: Play) -> None:
    for _ in range(3):
        play.enter()
        play.perform(script("CableCheck"))
        play.stage.close(by_car=True)
        play.stage.wait(30_000)
    text = page(collected(play), WITHOUT_PLOTS)
    assert text.count('<details class="session"') == 3
    assert text.count('<details class="session" id="session-1" open>') == 1
    assert [f'href="#session-{number}"' in text for number in (1, 2, 3, 4)] == [True] * 3 + [False]


def test_what_is_too_much_is_counted(play: Play, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("analysis.timeline.ROWS_MAX", 40)
    monkeypatch.setattr("analysis.dossier.SESSIONS_MAX", 1)
    for _ in range(2):
        play.enter()
        play.perform(script())
        play.stage.close(by_car=True)
        play.stage.wait(30_000)
    collector = collected(play)
    text = page(collector, WITHOUT_PLOTS)
    assert "1 further sessions are left out." in text
    assert re.search("<p>[0-9]+ further rows are left out.</p>", text)
    assert len(json.loads(unpacked("rows-1-0", text))) == 40
    assert len(collector.dossiers[0].course) == 13


def test_a_live_page_loads_itself_anew(play: Play) -> None:
    collector = Collector("live")
    play.enter()
    play.perform(script("CableCheck"))
    for event in listen(play.frames, play.codec)[:-1]:    # all but the end of the session
        collector.add(event)
    assert 'data-again="3000"' in page(collector, Options(zoomable=False, again_ms=3000))


# --- in a browser -----------------------------------------------------------------------------------

@needs_browser
@needs_bokeh
def test_a_browser_shows_plots_and_the_sequence_and_finds_the_message_of_a_verdict(play: Play) -> None:
    """One visit for all: a browser takes seconds to start."""
    told = ask(page(charge(play), WITH_PLOTS), """
const waited = async (test) => { while (!test()) await new Promise((done) => setTimeout(done, 20)); };
const pictures = document.querySelectorAll(".plot svg.course").length;
document.querySelector(".plot").scrollIntoView();
await waited(() => document.body.dataset.zoomable);
const left = document.querySelectorAll(".plot svg.course").length;
const figures = [...Bokeh.documents[0]._all_models.values()].filter((model) => model.type === "Figure");
figures[1].x_range.setv({start: 10, end: 12});
await waited(() => document.querySelectorAll(".row").length > 60);
[...document.querySelectorAll("a[data-row]")].find((link) => link.textContent === "Charger stops").click();
await waited(() => document.querySelector(".found"));
const row = document.querySelector(".found");
row.click();
tell({pictures, left, ends: figures.map((figure) => figure.x_range.end),
      name: row.querySelector("b").textContent, content: row.nextElementSibling.textContent});
""", height=2000)
    assert (told["pictures"], told["left"], told["ends"]) == (1, 0, [12] * 5)
    assert told["name"] == "CurrentDemandRes"
    body = json.loads(told["content"])["message"]["V2G_Message"]["Body"]
    assert body["CurrentDemandRes"]["DC_EVSEStatus"]["EVSEStatusCode"] == "EVSE_Malfunction"


# --- pictures ---------------------------------------------------------------------------------------

def test_thinned_curves_keep_their_extremes() -> None:
    times = array("d", range(100_000))
    values = array("d", [1.0] * 100_000)
    values[77_777], values[3] = 900.0, -5.0
    points = thinned(times, values)
    assert len(points.xs) == len(points.ys) <= 2_800
    assert (min(points.ys), max(points.ys)) == (-5.0, 900.0)
    assert points.xs == sorted(points.xs)
    assert thinned(array("d", [0, 1, 2]), array("d", [1, 2, 3])) == Points([0, 1, 2], [1, 2, 3])
    gaps = thinned(times, array("d", [nan] * 99_999 + [4.0]))
    assert [value for value in gaps.ys if value == value] == [4.0]


def test_the_band_has_a_run_for_each_limiter_and_no_gaps_filled() -> None:
    times, limiters = array("d", [0, 1, 2, 3, 30, 31]), array("b", [-1, 0, 0, 2, 2, 2])
    assert runs(times, limiters, 5.0) == [Run(1, 3, 0), Run(30, 31, 2)]
    times, limiters = array("d", range(20_000)), array("b", [number % 2 for number in range(20_000)])
    merged = runs(times, limiters, 5.0)
    assert len(merged) <= 1_500
    assert (merged[0].start_s, merged[-1].end_s) == (0, 19_999)


@pytest.mark.parametrize(("low", "high", "ticks"), [
    (0, 500, [0, 200, 400, 600]), (3.2, 3.9, [3.2, 3.4, 3.6, 3.8, 4.0]), (-20, 5, [-20, -10, 0, 10]), (7, 7,
                                                                                                       [7])])
def test_axes_have_round_numbers(low: float, high: float, ticks: list[float]) -> None:
    assert svg.ticks_between(low, high, 4) == ticks


# --- side by side -----------------------------------------------------------------------------------

@needs_bokeh
def test_the_curves_of_two_sessions_zoom_together(play: Play, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plot, "ZOOMED_POINTS", 0)
    first, other = chosen(charge(play), None), Play(play.codec)
    other.enter()
    other.stage.wait(5_000)
    other.perform(script("CurrentDemand"))
    second = chosen(collected(other, "other.pcapng"), 1)
    text = as_html(["one.pcapng", "other.pcapng"], first, second)
    assert "Seconds since charging began" in text
    item = json.loads(unpacked("item-both", text))
    figures = [model for model in models(item) if model["name"] == "Figure"]
    assert len(figures) == 6    # who limits A, who limits B, four panels
    ranges = {figure["attributes"]["x_range"]["id"] for figure in figures}
    assert len(ranges) == 1
    # Each side lies in the page with times of its own: none of both is drawn at the other's.
    assert [text.count(f'id="course-both-{number}"') for number in range(3)] == [1, 1, 0]
    plain = as_html(["one.pcapng", "other.pcapng"], first, second, zoomable=False)
    assert ('id="plot-library"' in text, 'id="plot-library"' in plain) == (True, False)


def models(content: Any) -> Iterator[dict[str, Any]]:
    """All models of bokeh in a document, however deep."""
    if isinstance(content, dict):
        if content.get("type") == "object":
            yield content
        for inner in content.values():
            yield from models(inner)
    elif isinstance(content, list):
        for inner in content:
            yield from models(inner)


def test_two_sessions_side_by_side(play: Play) -> None:
    first = chosen(charge(play), None)
    other = Play(play.codec)
    other.enter()
    other.perform(script("PreCharge"))
    other.stage.close(by_car=True)
    second = chosen(collected(other, "other.pcapng"), 1)
    assert zero(first, second).what == "PreCharge began"    # the other one came no further
    found = {pair.what: pair for pair in pairs(first, second)}
    assert (found["messages"].first, found["messages"].second) == ("50", "20")
    assert found["CableCheck lasts"].differs is False
    assert found["energy"].second == ""
    alarms = [pair for pair in broken(first, second) if pair.what == "Charger stops (charger)"]
    assert [(pair.first, pair.second) for pair in alarms] == [("EVSE_Malfunction in CurrentDemandRes", "")]
    names = ["charge.pcapng", "<other>.pcapng"]
    text, html = as_text(names, first, second), as_html(names, first, second)
    assert "  messages:\n    A: 50\n    B: 20\n" in text
    assert "&lt;other&gt;.pcapng" in html
    assert html.count("<svg") == html.count("</svg>") == 1
    with pytest.raises(NoSuchSession, match=r"charge\.pcapng: there is no session 2, want 1 to 1"):
        chosen(collected(play), 2)
    with pytest.raises(NoSuchSession, match=r"empty\.pcapng: there is no charging session in it"):
        chosen(Collector("empty.pcapng"), None)
