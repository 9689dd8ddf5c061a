"""The charger's side of SLAC: cars as they really behave, several at a time, and strangers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plc.commands import KeyNotSet, KeySet, SlacMatched
from plc.errors import FrameError
from plc.slac.evse import EvseSlac, EvseSlacOptions, RunState
from plc.slac.keys import nid_of
from plc.wire import homeplug as hp
from plc.wire.homeplug import Mme, decode_frame
from tests.plc.slac.machine_bench import MachineBench

CAR = bytes.fromhex("020000000001")
CHARGER = bytes.fromhex("020000000002")
OTHER = bytes.fromhex("020000000003")
MODEM = bytes.fromhex("0200000000b2")
RUN = b"TESLA EV"


class Bench(MachineBench[EvseSlac]):
    """A charger, and cars at it."""

    def __init__(self, options: EvseSlacOptions | None = None) -> None:
        super().__init__()
        self.machine = self.charger = EvseSlac(CHARGER, self.random_bytes, options)

    # --- a car, step by step

    def sounds(self, car: bytes = CAR, run: bytes = RUN, profiles: int = 10, level: int = 20) -> list[Mme]:
        fresh = []
        for number in range(9, -1, -1):
            fresh += self.hear(sound(number, car, run))
            if number >= 10 - profiles:
                fresh += self.hear(profile(level, car))
            fresh += self.pass_ms(40)
        return fresh

    def answered(self, car: bytes = CAR, run: bytes = RUN) -> list[Mme]:
        self.hear(parm_req(car, run))
        self.hear(start_atten(car, run))
        return self.sounds(car, run)

    def matched(self, car: bytes = CAR, run: bytes = RUN) -> list[Mme]:
        self.answered(car, run)
        self.hear(atten_rsp(car, run))
        return self.hear(match_req(car, run))


def parm_req(car: bytes = CAR, run: bytes = RUN, destination: bytes = hp.BROADCAST) -> Mme:
    return hp.SlacParmReq(destination=destination, source=car, run_id=run)


def start_atten(car: bytes = CAR, run: bytes = RUN, time_out_100ms: int = 6) -> Mme:
    return hp.StartAttenCharInd(destination=hp.BROADCAST, source=car, forwarding_sta=car, run_id=run,
                                time_out_100ms=time_out_100ms)


def sound(number: int, car: bytes = CAR, run: bytes = RUN) -> Mme:
    return hp.MnbcSoundInd(destination=hp.BROADCAST, source=car, count=number, run_id=run, rnd=bytes(16))


def profile(level: int, car: bytes = CAR, groups: int = 58) -> Mme:
    return hp.AttenProfileInd(destination=hp.BROADCAST, source=MODEM, pev_mac=car, num_groups=groups,
                              attenuation_db=bytes([level]) * groups)  # fmt: skip


def atten_rsp(car: bytes = CAR, run: bytes = RUN, result: int = 0) -> Mme:
    return hp.AttenCharRsp(destination=CHARGER, source=car, source_address=car, run_id=run, result=result)


def match_req(car: bytes = CAR, run: bytes = RUN, destination: bytes = CHARGER) -> hp.SlacMatchReq:
    return hp.SlacMatchReq(destination=destination, source=car, pev_mac=car, evse_mac=destination, run_id=run)


@pytest.fixture
def bench() -> Bench:
    bench = Bench()
    bench.start()
    return bench


def only(messages: list[Mme], kind: type) -> list[Mme]:
    return [message for message in messages if isinstance(message, kind)]


def test_a_whole_run(bench: Bench) -> None:
    assert bench.hear(parm_req()) == [
        hp.SlacParmCnf(destination=CAR, source=CHARGER, m_sound_target=hp.BROADCAST, num_sounds=10,
                       time_out_100ms=6, resp_type=1, forwarding_sta=CAR, run_id=RUN)
    ]  # fmt: skip
    for _ in range(3):
        assert bench.hear(start_atten()) == []
    assert only(bench.sounds(level=20), hp.AttenCharInd) == [
        hp.AttenCharInd(destination=CAR, source=CHARGER, source_address=CAR, run_id=RUN, num_sounds=10,
                        num_groups=58, attenuation_db=bytes([20]) * 58)
    ]  # fmt: skip
    assert bench.hear(atten_rsp()) == []
    assert bench.hear(match_req()) == [
        hp.SlacMatchCnf(destination=CAR, source=CHARGER, pev_mac=CAR, evse_mac=CHARGER, run_id=RUN,
                        nid=bench.charger.nid, nmk=bench.charger.nmk)
    ]  # fmt: skip
    assert bench.of(SlacMatched) == [SlacMatched(CAR, RUN, bench.charger.nid, bench.charger.nmk, 20.0)]


def test_the_answer_leaves_with_the_last_report_of_the_modem(bench: Bench) -> None:
    bench.answered()
    [at_ms] = [at for at, message in bench.sent if isinstance(message, hp.AttenCharInd)]
    assert at_ms == 9 * 40


def test_a_car_that_counts_its_sounds_up_is_heard_to_the_end(bench: Bench) -> None:
    bench.hear(parm_req())
    bench.hear(start_atten())
    told = []
    for number in range(10):
        told += bench.hear(sound(number)) + bench.hear(profile(20)) + bench.pass_ms(54)
    assert [m.num_sounds for m in told if isinstance(m, hp.AttenCharInd)] == [10]


def test_a_car_that_announces_fewer_sounds_is_answered_after_them(bench: Bench) -> None:
    bench.hear(parm_req())
    bench.hear(hp.StartAttenCharInd(destination=hp.BROADCAST, source=CAR, num_sounds=4, forwarding_sta=CAR,
                                    run_id=RUN))  # fmt: skip
    told = []
    for number in (3, 2, 1, 0):
        told += bench.hear(sound(number)) + bench.hear(profile(20))
    assert [m.num_sounds for m in told if isinstance(m, hp.AttenCharInd)] == [4]


def test_a_missing_report_is_waited_for_only_a_little(bench: Bench) -> None:
    bench.hear(parm_req())
    bench.hear(start_atten())
    [told] = only(bench.sounds(profiles=9) + bench.pass_ms(100), hp.AttenCharInd)
    assert isinstance(told, hp.AttenCharInd)
    assert told.num_sounds == 9
    [at_ms] = [at for at, message in bench.sent if isinstance(message, hp.AttenCharInd)]
    assert at_ms == 9 * 40 + 45


def test_sounds_that_stop_halfway_end_by_their_timer(bench: Bench) -> None:
    bench.hear(parm_req())
    bench.hear(start_atten())
    for number in (9, 8, 7):
        bench.hear(sound(number))
        bench.hear(profile(30 + number))
    [told] = only(bench.pass_ms(600), hp.AttenCharInd)
    assert isinstance(told, hp.AttenCharInd)
    assert (told.num_sounds, told.attenuation_db) == (3, bytes([38]) * 58)
    assert bench.now_ms == 600


@pytest.mark.parametrize("time_out_100ms", [0, 1, 255])
def test_a_time_out_that_cannot_be_meant_leaves_room_for_sounds(bench: Bench, time_out_100ms: int) -> None:
    """Their first sound comes 120 ms after the first CM_START_ATTEN_CHAR.IND."""
    bench.hear(parm_req())
    bench.hear(start_atten(time_out_100ms=time_out_100ms))
    assert only(bench.pass_ms(120), hp.AttenCharInd) == []
    [told] = only(bench.sounds(level=20), hp.AttenCharInd)
    assert isinstance(told, hp.AttenCharInd)
    assert told.num_sounds == 10


@pytest.mark.parametrize("groups", [None, 0])
def test_a_modem_that_measures_nothing_gets_a_plausible_constant(bench: Bench, groups: int | None) -> None:
    bench.hear(parm_req())
    bench.hear(start_atten())
    for number in range(9, -1, -1):
        bench.hear(sound(number))
        if groups is not None:
            bench.hear(profile(0, groups=groups))
    [told] = bench.pass_ms(100)
    assert isinstance(told, hp.AttenCharInd)
    assert (told.num_sounds, told.num_groups, told.attenuation_db) == (10, 58, bytes([9]) * 58)


@pytest.mark.parametrize(
    ("level", "offset", "told_db"), [(0, 0, 1), (20, 5, 25), (20, -30, 1), (250, 30, 255)]
)
def test_the_mean_with_its_offset_is_never_0_db(level: int, offset: int, told_db: int) -> None:
    bench = Bench(EvseSlacOptions(attenuation_offset_db=offset))
    bench.start()
    bench.hear(parm_req())
    bench.hear(start_atten())
    [told] = only(bench.sounds(level=level), hp.AttenCharInd)
    assert isinstance(told, hp.AttenCharInd)
    assert told.attenuation_db == bytes([told_db]) * 58


def test_nothing_heard_is_nothing_told(bench: Bench) -> None:
    bench.hear(parm_req())
    bench.hear(start_atten())
    assert only(bench.pass_ms(5000), hp.AttenCharInd) == []
    assert bench.charger.runs == {}


def test_an_unanswered_answer_is_repeated_twice_and_the_match_is_still_welcome(bench: Bench) -> None:
    bench.answered()
    bench.pass_ms(2000)
    times = [at for at, message in bench.sent if isinstance(message, hp.AttenCharInd)]
    assert [at - times[0] for at in times] == [0, 200, 400]
    assert len(bench.hear(match_req())) == 1


def test_a_refused_answer_ends_the_run(bench: Bench) -> None:
    bench.answered()
    bench.hear(atten_rsp(result=1))
    assert bench.hear(match_req()) == []


def test_a_repeated_match_request_is_answered_again(bench: Bench) -> None:
    first = bench.matched()
    assert bench.hear(match_req()) == first
    assert len(bench.of(SlacMatched)) == 1


def test_a_match_whose_answers_to_us_got_lost(bench: Bench) -> None:
    bench.answered()
    assert len(bench.hear(match_req())) == 1


# --- what real cars do


def test_request_repeated_every_200_ms_and_in_any_state(bench: Bench) -> None:
    for _ in range(14):
        assert len(bench.hear(parm_req())) == 1
        bench.pass_ms(213)
    bench.matched()
    assert len(bench.hear(parm_req())) == 1
    bench.matched()
    assert len(bench.of(SlacMatched)) == 2


def test_the_first_start_may_come_400_ms_late(bench: Bench) -> None:
    bench.hear(parm_req())
    bench.pass_ms(400)
    bench.hear(start_atten())
    assert len(only(bench.sounds(), hp.AttenCharInd)) == 1


def test_all_starts_lost(bench: Bench) -> None:
    bench.hear(parm_req())
    assert len(only(bench.sounds(), hp.AttenCharInd)) == 1


def test_a_run_id_of_zeros_and_three_starts_at_once(bench: Bench) -> None:
    run = bytes(8)
    bench.hear(parm_req(run=run))
    for _ in range(3):
        bench.hear(start_atten(run=run))
    assert len(only(bench.sounds(run=run), hp.AttenCharInd)) == 1


def test_the_same_car_with_a_new_run_id(bench: Bench) -> None:
    bench.matched()
    assert len(bench.matched(run=b"second..")) == 1
    assert len(bench.of(SlacMatched)) == 2
    matched = [run.run_id for run in bench.charger.runs.values() if run.state is RunState.MATCHED]
    assert matched == [b"second.."]


# --- several cars


def test_two_cars_with_the_same_run_id_are_kept_apart(bench: Bench) -> None:
    for car in (CAR, OTHER):
        bench.hear(parm_req(car))
        bench.hear(start_atten(car))
    told = []
    for number in range(9, -1, -1):
        for car, level in ((CAR, 20), (OTHER, 40)):
            bench.hear(sound(number, car))
            told += bench.hear(profile(level, car))
        bench.pass_ms(20)
    levels = {m.destination: set(m.attenuation_db) for m in told if isinstance(m, hp.AttenCharInd)}
    assert levels == {CAR: {20}, OTHER: {40}}
    assert len(bench.hear(match_req(OTHER))) == 1
    assert [c.peer_mac for c in bench.of(SlacMatched) if isinstance(c, SlacMatched)] == [OTHER]


def test_a_flood_of_runs_does_not_grow_and_does_not_push_out_the_matched_one(bench: Bench) -> None:
    bench.matched()
    for number in range(1000):
        bench.hear(parm_req(run=number.to_bytes(8, "big")))
    assert len(bench.charger.runs) == 16
    assert (CAR, RUN) in bench.charger.runs


def test_in_session_nobody_else_is_answered(bench: Bench) -> None:
    bench.matched()
    bench.charger.session_begins(CAR)
    assert bench.hear(parm_req(OTHER)) == []
    assert len(bench.hear(parm_req(CAR))) == 1
    bench.charger.session_ends(bench.now_ms)
    assert len(only(bench.hear(parm_req(OTHER)), hp.SlacParmCnf)) == 1


def test_in_session_the_modem_is_left_alone_also_where_no_match_was_seen(bench: Bench) -> None:
    assert bench.charger.next_deadline_ms() is not None
    bench.charger.session_begins(None)
    assert bench.charger.next_deadline_ms() is None
    assert bench.pass_ms(60_000) == []
    assert len(bench.hear(parm_req())) == 1
    bench.charger.session_rests()
    assert len(only(bench.pass_ms(20_000), hp.SetKeyReq)) > 0


# --- strangers


def damaged_match_requests() -> list[Mme]:
    def changed(**values: object) -> Mme:
        fields = {name: getattr(match_req(), name) for name, _ in hp.SlacMatchReq.wire_fields}
        fields |= {"destination": CHARGER, "source": CAR} | values
        return hp.SlacMatchReq(**fields)

    return [
        changed(run_id=b"another."),
        changed(mvf_length=0x56),
        changed(pev_mac=OTHER),
        changed(evse_mac=OTHER),
        changed(destination=OTHER),
        changed(source=OTHER),
    ]


@pytest.mark.parametrize("number", range(6))
def test_a_match_request_that_is_wrong_in_one_thing_gets_no_key(bench: Bench, number: int) -> None:
    bench.answered()
    bench.hear(atten_rsp())
    assert bench.hear(damaged_match_requests()[number]) == []
    assert bench.of(SlacMatched) == []
    assert sum(bench.charger.dropped.values()) == 1


@pytest.mark.parametrize("steps", [0, 1, 2])
def test_a_match_before_its_turn_gets_no_key(bench: Bench, steps: int) -> None:
    for message in (parm_req(), start_atten())[:steps]:
        bench.hear(message)
    assert bench.hear(match_req()) == []


def test_messages_that_are_not_for_us(bench: Bench) -> None:
    assert bench.hear(parm_req(destination=OTHER)) == []
    for message in (start_atten(), sound(9), profile(9), atten_rsp(), match_req()):
        assert bench.hear(message) == []
    secured = hp.SlacParmReq(destination=hp.BROADCAST, source=CAR, security_type=1, run_id=RUN)
    assert bench.hear(secured) == []
    assert bench.charger.runs == {}


def test_a_response_from_somebody_else_does_not_count(bench: Bench) -> None:
    bench.answered()
    wrong = hp.AttenCharRsp(destination=CHARGER, source=CAR, source_address=OTHER, run_id=RUN)
    bench.hear(wrong)
    assert bench.charger.runs[CAR, RUN].state is RunState.ANSWERED


# --- validation


def test_validation_is_not_required_unless_the_pilot_is_watched(bench: Bench) -> None:
    bench.answered()
    request = hp.ValidateReq(destination=CHARGER, source=CAR, timer_100ms=0, result=1)
    assert bench.hear(request) == [
        hp.ValidateCnf(destination=CAR, source=CHARGER, toggle_num=0, result=hp.VALIDATE_NOT_REQUIRED)
    ]


def validate_req(timer: int = 0, result: int = hp.VALIDATE_READY, car: bytes = CAR, signal: int = 0) -> Mme:
    return hp.ValidateReq(destination=CHARGER, source=car, timer_100ms=timer, result=result,
                          signal_type=signal)  # fmt: skip


def results(messages: list[Mme]) -> list[tuple[int, int]]:
    return [(m.result, m.toggle_num) for m in messages if isinstance(m, hp.ValidateCnf)]


@pytest.fixture
def watching() -> Bench:
    """A charger that watches its pilot, and has told a car how loud it was."""
    bench = Bench(EvseSlacOptions(counts_toggles=True))
    bench.start()
    bench.answered()
    bench.hear(atten_rsp())
    return bench


READY, DONE = (hp.VALIDATE_READY, 0), hp.VALIDATE_SUCCESS


def test_ready_is_said_again_twice_and_then_no_more(watching: Bench) -> None:
    assert results(watching.hear(validate_req())) == [READY]
    assert results(watching.pass_ms(399)) == []
    assert results(watching.pass_ms(5_000)) == [READY] * 2
    assert not watching.charger.is_validating
    assert results(watching.hear(validate_req(timer=5))) == []


def test_toggles_count_from_ready_on_until_the_announced_time_is_over(watching: Bench) -> None:
    watching.charger.pilot_toggled()
    watching.hear(validate_req())
    watching.charger.pilot_toggled()
    watching.hear(validate_req(timer=23))
    watching.charger.pilot_toggled()
    assert results(watching.pass_ms(2_399)) == []
    assert results(watching.pass_ms(1)) == [(DONE, 2)]
    assert len(watching.hear(match_req())) == 1


def test_a_car_may_end_a_validation_and_still_match(watching: Bench) -> None:
    watching.hear(validate_req())
    said = watching.hear(validate_req(timer=23, result=hp.VALIDATE_FAILURE)) + watching.pass_ms(5_000)
    assert results(said) == []
    assert len(watching.hear(match_req())) == 1


def test_another_signal_than_the_pilot_is_ignored(watching: Bench) -> None:
    assert results(watching.hear(validate_req(signal=255))) == []


def test_one_car_validates_at_a_time(watching: Bench) -> None:
    watching.answered(OTHER)
    watching.hear(validate_req())
    assert results(watching.hear(validate_req(car=OTHER))) == [(hp.VALIDATE_NOT_READY, 0)]
    watching.hear(match_req())
    assert results(watching.hear(validate_req(car=OTHER))) == [READY]


def test_toggles_are_counted_where_the_pilot_is_watched() -> None:
    bench = Bench(EvseSlacOptions(counts_toggles=True))
    bench.start()
    bench.answered()
    [ready] = bench.hear(hp.ValidateReq(destination=CHARGER, source=CAR, timer_100ms=0, result=1))
    assert isinstance(ready, hp.ValidateCnf)
    assert ready.result == hp.VALIDATE_READY
    bench.hear(atten_rsp())
    assert bench.hear(hp.ValidateReq(destination=CHARGER, source=CAR, timer_100ms=20, result=1)) == []
    for _ in range(2):
        bench.charger.pilot_toggled()
    [counted] = only(bench.pass_ms(2100), hp.ValidateCnf)
    assert counted == hp.ValidateCnf(
        destination=CAR, source=CHARGER, toggle_num=2, result=hp.VALIDATE_SUCCESS
    )


# --- keys


def set_key_cnf() -> Mme:
    return hp.SetKeyCnf(destination=CHARGER, source=MODEM, result=1, my_nonce=bytes(4), your_nonce=bytes(4))


def get_key_cnf(nid: bytes, key: bytes, result: int = 0) -> Mme:
    return hp.GetKeyCnf(destination=CHARGER, source=MODEM, result=result, my_nonce=bytes(4),
                        your_nonce=bytes(4), nid=nid, eks=1, key=key)  # fmt: skip


def test_the_key_is_random_given_at_once_and_verified() -> None:
    bench = Bench()
    [request] = bench.start()
    charger = bench.charger
    assert isinstance(request, hp.SetKeyReq)
    assert request.destination == hp.LOCAL_MODEM
    assert (request.new_key, request.nid) == (charger.nmk, nid_of(charger.nmk))
    bench.hear(set_key_cnf())
    [check] = bench.pass_ms(1000)
    assert isinstance(check, hp.GetKeyReq)
    bench.hear(get_key_cnf(charger.nid, charger.nmk))
    assert bench.of(KeySet) == [KeySet(charger.nid, verified=True)]
    assert bench.pass_ms(60_000) == []


def test_a_modem_that_holds_another_key_gets_ours_again() -> None:
    bench = Bench()
    bench.start()
    bench.hear(set_key_cnf())
    bench.pass_ms(1000)
    [again] = bench.hear(get_key_cnf(bytes(7), b"\x55" * 16))
    assert isinstance(again, hp.SetKeyReq)


def test_a_modem_that_never_tells_its_key_is_believed() -> None:
    bench = Bench()
    bench.start()
    bench.hear(set_key_cnf())
    for _ in range(20):
        bench.pass_ms(1000)
        bench.hear(get_key_cnf(bytes(7), bytes(16), result=1))
    assert bench.of(KeySet) == [KeySet(bench.charger.nid, verified=False)]


def test_a_modem_that_is_switched_on_later_still_gets_its_key() -> None:
    bench = Bench()
    bench.start()
    bench.pass_ms(30_000)
    assert bench.of(KeyNotSet)
    assert len([m for _, m in bench.sent if isinstance(m, hp.SetKeyReq)]) > 8
    bench.hear(set_key_cnf())
    bench.pass_ms(2000)
    bench.hear(get_key_cnf(bench.charger.nid, bench.charger.nmk))
    assert len(bench.of(KeySet)) == 1


@pytest.mark.parametrize(("key_per", "renewed"), [("session", True), ("process", False)])
def test_a_new_key_for_the_next_car(key_per: str, renewed: bool) -> None:
    bench = Bench(EvseSlacOptions(key_per=key_per))  # type: ignore[arg-type]
    bench.start()
    bench.matched()
    first = bench.charger.nmk
    bench.charger.unplugged(bench.now_ms)
    assert (bench.charger.nmk != first) is renewed
    assert bool(only(bench.take(), hp.SetKeyReq)) is renewed


def test_a_car_that_matched_and_never_came_does_not_keep_its_key(bench: Bench) -> None:
    bench.matched()
    first = bench.charger.nmk
    bench.pass_ms(59_000)
    assert bench.charger.nmk == first
    bench.pass_ms(2_000)
    assert bench.charger.nmk != first
    assert bench.charger.runs == {}


def test_without_a_match_the_key_stays() -> None:
    bench = Bench()
    bench.start()
    first = bench.charger.nmk
    bench.answered()
    bench.pass_ms(30_000)
    bench.charger.unplugged(bench.now_ms)
    assert bench.charger.nmk == first


def test_the_users_own_key_is_kept() -> None:
    nmk = bytes(range(16))
    bench = Bench(EvseSlacOptions(nmk=nmk))
    bench.start()
    bench.matched()
    bench.charger.unplugged(bench.now_ms)
    assert bench.charger.nmk == nmk


@given(st.lists(st.tuples(st.sampled_from(range(8)), st.integers(0, 700)), max_size=30))
def test_any_order_at_any_pace_never_gives_the_key_too_early(steps: list[tuple[int, int]]) -> None:
    bench = Bench()
    bench.start()
    told = False
    for step, wait_ms in steps:
        message = [parm_req(), start_atten(), sound(9), sound(0), profile(20), atten_rsp(), match_req(),
                   parm_req(OTHER)][step]  # fmt: skip
        answers = bench.hear(message)
        if step == 6:
            assert told or not only(answers, hp.SlacMatchCnf)
        bench.pass_ms(wait_ms)
        told = told or any(isinstance(m, hp.AttenCharInd) for _, m in bench.sent)
    bench.pass_ms(200_000)
    assert bench.charger.runs == {}


@given(st.lists(st.binary(min_size=5, max_size=150), max_size=20))
def test_any_frames_are_survived(noises: list[bytes]) -> None:
    bench = Bench()
    bench.start()
    bench.matched()
    for noise in noises:
        try:
            message = decode_frame(CHARGER + CAR + b"\x88\xe1" + noise)
        except FrameError:
            continue
        bench.charger.receive(message, bench.now_ms)
        bench.take()
    assert len(bench.charger.runs) <= 16
