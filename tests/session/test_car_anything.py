"""Whatever a charger says, in whatever order and however late: the car never fails, and ends safe."""

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plc.session import din, iso2
from plc.session.machine import PROTOCOLS
from plc.session.records import SessionError
from tests.plc.session.test_messages import records
from tests.session.rig import Car, Rig, ScriptedCharger, options

ANSWERS = {
    schema: [structure for name, structure in module.STRUCTURES.items() if name.endswith("Res")]
    for schema, module in (("din", din), ("iso2", iso2))
}
NAMES = ["supportedAppProtocol",
         *(name.removeprefix("on_") for name in vars(ScriptedCharger) if name.startswith("on_"))]
PHASES = ("SESSION_SETUP", "CHARGE_PARAMETERS", "CABLE_CHECK", "PRE_CHARGE", "CURRENT_DEMAND",
          "WELDING_DETECTION")


def message_of(schema: str, record: Any, session_id: bytes) -> dict[str, Any] | None:
    """None where this protocol cannot say the record."""
    try:
        message: dict[str, Any] = PROTOCOLS[schema].to_message(record, session_id)
    except SessionError:
        return None
    return message


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data(), st.sampled_from(("din", "iso2")), st.sampled_from(PHASES))
def test_any_answers_from_any_phase_on(data: st.DataObject, schema: str, phase: str) -> None:
    """From this phase on the charger answers with records of any kind, or keeps silent."""
    def anything(charger: ScriptedCharger, _request: Any, answer: Any) -> Any:
        if phase not in rig.phases:
            return answer
        if data.draw(st.integers(0, 3)) == 0:
            return answer
        same_kind = [one for one in ANSWERS[schema] if one.record is type(answer)]
        structure = data.draw(st.sampled_from(same_kind * 6 + ANSWERS[schema]))
        return message_of(schema, data.draw(records(structure)), charger.session_id)

    charger = ScriptedCharger(schema, twists=dict.fromkeys(NAMES[1:], anything), rounds=1)
    rig = Rig(charger, options(), Car(soc_percent=data.draw(st.integers(0, 99))))
    rig.at = [(4_000, lambda rig: rig.session.user_stop(rig.now_ms))]
    rig.run(90_000)
    assert rig.ended is not None
    assert rig.is_safe()
    assert rig.session.next_deadline_ms() is None


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_any_faults_at_any_time(data: st.DataObject) -> None:
    """Several of all things that can happen to a car, at any instants."""
    def act(kind: str) -> Any:
        def do(rig: Rig) -> None:
            if kind == "unplug":
                rig.car.plugged = False
            elif kind == "lock":
                rig.car.broken |= {"lock"}
            elif kind == "contactors":
                rig.car.broken |= {"contactors"}
            elif kind == "stale":
                rig.car.stale, rig.car.stale_since_ms = frozenset({"battery", "inlet"}), rig.now_ms
            elif kind == "silence":
                rig.charger.twists = dict.fromkeys(NAMES, lambda *_: None)
                rig._on_the_wire.clear()
            elif kind == "lost":
                rig._take()    # what was said before it has gone
                rig.session.connection_lost("rst", rig.now_ms)
                rig.is_closed = True
            elif kind == "garbage":
                rig.session.refuse("garbage", rig.now_ms)
            elif kind == "stop":
                rig.session.user_stop(rig.now_ms)
            elif kind == "trip":
                rig.session.tripped("lock_lost", "the lock does not report locked any more", rig.now_ms)
        return do

    kinds = st.sampled_from(
        ("unplug", "lock", "contactors", "stale", "silence", "lost", "garbage", "stop", "trip"))
    acts = data.draw(st.lists(st.tuples(st.integers(5, 4_000), kinds), max_size=4))
    rig = Rig(ScriptedCharger(data.draw(st.sampled_from(("din", "iso2"))), rounds=1), options())
    rig.at = sorted([(at_ms, act(kind)) for at_ms, kind in acts]
                    + [(5_000, act("stop"))], key=lambda entry: entry[0])  # fmt: skip
    rig.run(60_000)
    assert rig.ended is not None
    assert rig.is_safe()
