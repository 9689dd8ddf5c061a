"""Rows of every kind in the table of faults, and that the table is what it says to be."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest

from exiConnector import ExiConnector
from tests.faults import faults as f
from tests.faults.case import DC, FAILED_CODES, PLACES, STATUS_ENDS, STATUS_GOES_ON, Case
from tests.faults.faults import OnMessage
from tests.faults.frames import FRAMES, FrameCase, wrong_with
from tests.faults.runner import run
from tests.faults.table import CASES


@pytest.fixture(scope="module")
def codec() -> Iterator[ExiConnector]:
    """Asked once for each message: the same sessions are played again and again."""
    with ExiConnector(remembered=10_000) as connector:
        yield connector


@pytest.fixture(scope="module")
def forgetful_codec() -> Iterator[ExiConnector]:
    with ExiConnector() as connector:
        yield connector


GROUPS = tuple(dict.fromkeys((case.group, case.kind) for case in CASES))
# Products of all messages and many codes: every fifth row of them here, other ones for each protocol, and all
# by `make faults`.
PRODUCTS = ("response code", "bytes", "connection", "session id", "EVSEStatusCode", "EVErrorCode")
EVERY = 5


def tried(group: str, kind: str) -> list[Case]:
    rows = [case for case in CASES if (case.group, case.kind) == (group, kind)]
    return rows[tuple(PLACES).index(kind)::EVERY] if group in PRODUCTS else rows


@pytest.mark.parametrize(("group", "kind"), GROUPS)
def test_faults_end_as_declared(
    codec: ExiConnector, forgetful_codec: ExiConnector, group: str, kind: str,
) -> None:  # fmt: skip
    asked = forgetful_codec if group == "codec" else codec
    results = [run(asked, case) for case in tried(group, kind)]
    assert [(one.case.title, one.wrong) for one in results if one.wrong] == []


@pytest.mark.parametrize("kind", PLACES)
def test_what_is_tried_has_each_message_and_each_code(kind: str) -> None:
    names = [case.name for case in tried("response code", kind)]
    for word in (*(place.label for place in PLACES[kind][1:]), *FAILED_CODES[kind]):
        assert any(word in name for name in names), f"no row with {word}: try another EVERY"


@pytest.mark.parametrize("case", FRAMES, ids=lambda case: f"{case.who} {case.name}")
def test_a_frame_that_is_none_changes_nothing(case: FrameCase) -> None:
    assert wrong_with(case) == []


def test_each_row_is_there_once() -> None:
    assert [title for title, count in Counter(case.title for case in CASES).items() if count > 1] == []
    assert len(CASES) > 1_000


@pytest.mark.parametrize("kind", PLACES)
def test_every_code_stands_at_every_message(kind: str) -> None:
    names = {case.name for case in CASES if case.kind == kind}
    for place in PLACES[kind][1:]:
        assert {f"{place.label} {code}" for code in FAILED_CODES[kind]} <= names
        assert {f"no {place.label}Res", f"no {place.label}Req", f"{place.label}Res cut in half"} <= names
    for code in (*STATUS_GOES_ON, "EVSE_Shutdown", *STATUS_ENDS) if kind in DC else ():
        assert f"{code} in CurrentDemandRes" in names


RIGHT = Case(group="test", name="right", kind="din", car="response_failed", charger="car_stopped",
             fault=OnMessage(name="PreChargeRes", times=1, change=f.response_code("FAILED")), rest_ms=1_500)
WRONG_ROWS: dict[str, tuple[Case, str]] = {
    "it never happens": (
        replace(RIGHT, fault=OnMessage(name="MeteringReceiptRes", is_lost=True)), "was not injected"),
    "another cause": (replace(RIGHT, car="full"), "want full"),
    "other words": (replace(RIGHT, says="a sentence that nobody says"), "nobody says"),
    "another answer": (replace(RIGHT, answer=("PreChargeRes", "FAILED_SignatureError")), "no PreChargeRes"),
    "too late": (replace(RIGHT, rest_ms=10), "want 10 ms at most"),
}


@pytest.mark.parametrize("what", WRONG_ROWS)
def test_a_wrong_row_is_noticed(codec: ExiConnector, what: str) -> None:
    case, complaint = WRONG_ROWS[what]
    assert run(codec, RIGHT).wrong == ()
    assert complaint in " ".join(run(codec, case).wrong)
