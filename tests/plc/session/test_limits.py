"""The tables of limits, leniencies and causes are complete and make sense together."""

from __future__ import annotations

import string
import typing

import pytest

from plc.session import records
from plc.session.causes import CAUSES, cause
from plc.session.limits import LIMITS
from plc.session.quirks import CarQuirks, ChargerQuirks, listed

NOT_OURS = {"PaymentDetails", "CertificateInstallation", "CertificateUpdate"}    # plug and charge


@pytest.mark.parametrize("schema", ["din", "iso2"])
def test_each_message_has_limits_and_the_car_waits_longer_than_the_charger_takes(schema: str) -> None:
    car, charger = LIMITS["car", schema], LIMITS["charger", schema]
    for record in typing.get_args(records.Request):
        name = record.__name__[:-3]
        assert name in charger
        if name not in NOT_OURS:
            assert car[name].answer_ms > charger[name].answer_ms
            assert car[name].source
            assert charger[name].source


@pytest.mark.parametrize("side", [CarQuirks, ChargerQuirks])
def test_each_leniency_says_where_it_was_seen(side: type[CarQuirks] | type[ChargerQuirks]) -> None:
    for quirk in listed(side):
        assert quirk.seen
        assert getattr(side(), quirk.name) is quirk.default


@pytest.mark.parametrize("code", CAUSES)
def test_each_cause_is_one_plain_sentence(code: str) -> None:
    names = [name for _, name, _, _ in string.Formatter().parse(CAUSES[code].sentence) if name]
    one = cause(code, None, **dict.fromkeys(names, "x"))
    assert (one.code, one.by) == (code, CAUSES[code].by)
    assert one.sentence.endswith(".")
    assert "{" not in one.sentence
    assert cause(code, "user", **dict.fromkeys(names, "x")).by == "user"
