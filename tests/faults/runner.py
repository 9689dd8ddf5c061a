"""Runs one row of the table, and says what is not as it should be."""

from __future__ import annotations

from dataclasses import dataclass

from exiConnector import ExiConnector
from plc.session.causes import Cause
from tests.faults.bench import Bench
from tests.faults.case import Case
from tests.faults.faults import Injector

WRONG_SENTENCE = ("{", "}", "None", "  ")


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a case.  rest_ms: from the fault until all was at rest; wrong: what is not as declared."""

    case: Case
    car: Cause | None
    charger: Cause | None
    injected_ms: int | None
    rest_ms: int
    end_ms: int
    wrong: tuple[str, ...]


def run(codec: ExiConnector, case: Case) -> Result:
    injector = Injector(case.fault, case.also)
    bench = Bench(codec, case.kind, injector, pev=dict(case.pev), evse=dict(case.evse),
                  charge_ms=case.charge_ms)
    bench.run()
    wrong = _wrong(case, bench, injector)
    injected_ms = injector.injected_ms or 0
    rest_ms = max(0, bench.rest_ms - injected_ms) if bench.rest_ms >= 0 else -1
    end_ms = max(bench.car.ended_ms, bench.charger.ended_ms) - injected_ms
    car, charger = bench.car.ended, bench.charger.ended
    if case.again:
        wrong += _again(bench)
    return Result(case, car, charger, injector.injected_ms, rest_ms, end_ms,
                  tuple(wrong))


def _again(bench: Bench) -> list[str]:
    """The next charge of the same two must go well."""
    bench.start_again()
    got = [side.ended.code if side.ended else "no end" for side in (bench.car, bench.charger)]
    wrong = [] if got == ["user_stop", "car_stopped"] else [f"the next charge ended with {' and '.join(got)}"]
    return wrong if bench.rest_ms >= 0 else [*wrong, f"no rest after the next charge: {bench.describe()}"]


def _wrong(case: Case, bench: Bench, injector: Injector) -> list[str]:
    wrong = [] if injector.injected_ms is not None else ["the fault was not injected"]
    for side, want in ((bench.car, case.car), (bench.charger, case.charger)):
        got = side.ended.code if side.ended else ""
        if got != want:
            sentence = f" ({side.ended.sentence})" if side.ended else ""
            wrong.append(f"{side.who}: {got or 'no end'}{sentence}, want {want or 'no end'}")
    sentences = [side.ended.sentence for side in (bench.car, bench.charger) if side.ended]
    wrong += [f"sentence: {one}" for one in sentences if any(word in one for word in WRONG_SENTENCE)]
    if not any(case.says in one for one in sentences):
        wrong.append(f"nobody says {case.says!r}, but {sentences}")
    if case.answer is not None and case.answer not in bench.answers:
        wrong.append(f"no {' '.join(case.answer)} was sent, but {bench.answers[-2:]}")
    wrong += bench.unsafe
    return wrong + _not_at_rest(case, bench, injector.injected_ms or 0)


def _not_at_rest(case: Case, bench: Bench, injected_ms: int) -> list[str]:
    if case.is_stuck:
        return [] if bench.rest_ms < 0 else ["it came to rest although something is broken"]
    if bench.rest_ms < 0:
        return [f"not at rest at the end: {bench.describe()}"]
    after_ms = max(0, bench.rest_ms - injected_ms)
    if case.rest_ms is not None and after_ms > case.rest_ms:
        return [f"at rest after {after_ms} ms, want {case.rest_ms} ms at most"]
    return []
