"""The lines of the bench say what they should."""

from tests.bench.figures import Figure, at_least, at_most, median_us


def test_a_figure_is_one_line_with_its_goal() -> None:
    assert str(Figure("start", 1.2345, "ms", at_most(2, 1.2345, "ms"))) == "start: 1.23 ms (goal <= 2 ms)"
    assert str(Figure("start", 2.5, "ms", at_most(2, 2.5, "ms"))) == "start: 2.5 ms (goal <= 2 ms, MISSED)"
    assert str(Figure("listen", 22_191.4, "messages/s", "goal")) == "listen: 22191 messages/s (goal)"
    assert at_least(20_000, 19_999, "messages/s") == "goal >= 20000 messages/s, MISSED"
    assert at_least(20_000, 20_000, "messages/s") == "goal >= 20000 messages/s"


def test_the_median_is_of_the_calls_after_the_warm_up() -> None:
    calls: list[None] = []
    assert median_us(lambda: calls.append(None), 100) >= 0
    assert len(calls) == 110
