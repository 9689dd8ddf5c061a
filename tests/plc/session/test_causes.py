"""Why sessions end, in one sentence."""

from __future__ import annotations

from plc.session.causes import cause


def test_a_cause_says_what_it_was_given_and_who_brought_it_about() -> None:
    why = cause("wrong_order", name="CurrentDemandReq", expected="PreChargeReq")
    assert (why.code, why.by) == ("wrong_order", "link")
    assert why.sentence == "CurrentDemandReq came while PreChargeReq was expected."
    assert cause("refused", "charger", request="x", reason="y").by == "charger"


def test_what_the_other_side_says_cannot_control_the_terminal() -> None:
    """Sentences go to the panel, to brokers and into files."""
    why = cause("no_common_protocol", offered="urn:\x1b[2J\nover")
    assert why.sentence == "There is no protocol in common: the car offered urn:?[2J?over."
