"""The car's side of SLAC: what it sends and when, whom it chooses, and what it does not let in."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plc.commands import LinkReady, SlacFailed, SlacMatched, TogglePilot
from plc.errors import FrameError
from plc.slac.pev import PevSlac, PevSlacOptions, PevState, mean_attenuation_db
from plc.wire import homeplug as hp
from plc.wire import qualcomm as qc
from plc.wire.homeplug import Mme, decode_frame, encode
from tests.plc.slac.machine_bench import MachineBench

CAR = bytes.fromhex("020000000001")
CHARGER = bytes.fromhex("020000000002")
OTHER = bytes.fromhex("020000000003")
MODEM = bytes.fromhex("0200000000b1")
FAR_MODEM = bytes.fromhex("0200000000b2")
NMK = bytes(range(16))
NID = bytes(range(7))


class Bench(MachineBench[PevSlac]):
    """A car, and what chargers and modems say to it."""

    def __init__(self, options: PevSlacOptions | None = None) -> None:
        super().__init__()
        self.machine = self.car = PevSlac(CAR, self.random_bytes, options)

    def parm_cnf(
        self, source: bytes = CHARGER, run_id: bytes | None = None, num_sounds: int = 10
    ) -> Mme:
        return hp.SlacParmCnf(destination=CAR, source=source, forwarding_sta=CAR, num_sounds=num_sounds,
                              run_id=self.car.run_id if run_id is None else run_id)  # fmt: skip

    def atten(self, level: int, source: bytes = CHARGER, groups: int = 58) -> Mme:
        return hp.AttenCharInd(
            destination=CAR, source=source, source_address=CAR, run_id=self.car.run_id,
            num_sounds=10, num_groups=groups, attenuation_db=bytes([level]) * groups,
        )  # fmt: skip

    def match_cnf(self, source: bytes = CHARGER) -> Mme:
        return hp.SlacMatchCnf(destination=CAR, source=source, pev_mac=CAR, evse_mac=source,
                               run_id=self.car.run_id, nid=NID, nmk=NMK)  # fmt: skip

    def set_key_cnf(self) -> Mme:
        return hp.SetKeyCnf(
            destination=CAR, source=MODEM, result=1, my_nonce=bytes(4), your_nonce=bytes(4)
        )

    def sw_ver(self, source: bytes) -> Mme:
        return qc.VsSwVerCnf(destination=CAR, source=source, device_class=1, version_length=3, version=b"abc")

    def sounded(self, *chargers: tuple[bytes, int]) -> None:
        """Up to the answers of these chargers."""
        self.start()
        for source, _ in chargers:
            self.hear(self.parm_cnf(source))
        self.pass_ms(600)
        for source, level in chargers:
            self.hear(self.atten(level, source))

    def matching(self) -> None:
        self.sounded((CHARGER, 12))
        self.pass_ms(700)
        assert self.car.state is PevState.MATCHING

    def joining(self) -> None:
        self.matching()
        self.hear(self.match_cnf())
        self.hear(self.set_key_cnf())
        assert self.car.state is PevState.JOINING


@pytest.fixture
def bench() -> Bench:
    return Bench()


def kinds(messages: list[Mme]) -> list[str]:
    return [type(message).__name__ for message in messages]


def test_the_first_request(bench: Bench) -> None:
    [request] = bench.start()
    assert request == hp.SlacParmReq(destination=hp.BROADCAST, source=CAR, run_id=bench.car.run_id)


def test_every_run_has_a_run_id_of_its_own(bench: Bench) -> None:
    seen = set()
    for _ in range(10):
        bench.start()
        seen.add(bench.car.run_id)
    assert len(seen) == 10


def test_the_request_is_repeated_twice_and_then_the_run_begins_anew(bench: Bench) -> None:
    bench.start()
    first = bench.car.run_id
    bench.pass_ms(599)
    assert [at for at, _ in bench.sent] == [0, 200, 400]
    assert {m.run_id for _, m in bench.sent if isinstance(m, hp.SlacParmReq)} == {first}
    bench.pass_ms(401)
    assert bench.car.run_id != first
    bench.pass_ms(20_000)
    assert bench.of(SlacFailed) == [SlacFailed("no charger answered CM_SLAC_PARM.REQ")]
    assert bench.car.next_deadline_ms() is None


def test_three_starts_and_ten_sounds_20_to_50_ms_apart(bench: Bench) -> None:
    bench.start()
    bench.now_ms = 5
    assert bench.hear(bench.parm_cnf()) == []
    starts = [message for message in bench.pass_ms(1000) if not isinstance(message, hp.SlacParmReq)]
    assert kinds(starts) == ["StartAttenCharInd"] * 3 + ["MnbcSoundInd"] * 10
    times = [at for at, message in bench.sent if not isinstance(message, hp.SlacParmReq)]
    assert times[0] - 5 < 100
    assert all(20 <= later - earlier <= 50 for earlier, later in pairwise(times))
    assert [m.count for m in starts if isinstance(m, hp.MnbcSoundInd)] == list(range(9, -1, -1))
    assert starts[0] == hp.StartAttenCharInd(
        destination=hp.BROADCAST, source=CAR, num_sounds=10, time_out_100ms=6, resp_type=1,
        forwarding_sta=CAR, run_id=bench.car.run_id,
    )  # fmt: skip
    assert len({m.rnd for m in starts if isinstance(m, hp.MnbcSoundInd)}) == 10


def test_one_request_and_the_sounds_begin_at_once(bench: Bench) -> None:
    bench.start()
    bench.now_ms = 5
    bench.hear(bench.parm_cnf())
    bench.pass_ms(1000)
    assert kinds([m for _, m in bench.sent]).count("SlacParmReq") == 1
    assert next(at for at, m in bench.sent if isinstance(m, hp.StartAttenCharInd)) == 5


def test_by_option_chargers_that_missed_the_request_get_it_again_before_the_sounds() -> None:
    bench = Bench(PevSlacOptions(parm_requests=4))
    bench.start()
    bench.now_ms = 5
    bench.hear(bench.parm_cnf())
    bench.pass_ms(35)
    bench.hear(bench.parm_cnf(OTHER, num_sounds=12))
    bench.pass_ms(1000)
    requests = [(at, m.run_id) for at, m in bench.sent if isinstance(m, hp.SlacParmReq)]
    assert requests == [(at, bench.car.run_id) for at in (0, 20, 35, 50)]
    first = next(at for at, m in bench.sent if isinstance(m, hp.StartAttenCharInd))
    assert first == 65
    assert kinds([m for _, m in bench.sent]).count("MnbcSoundInd") == 12


def test_a_charger_that_confirmed_and_did_not_report_gets_one_more_run(bench: Bench) -> None:
    bench.start()
    seen = []
    while bench.car.state is not PevState.MATCHING:
        seen.append(bench.car.run_id)
        for source in (CHARGER, OTHER):
            bench.hear(bench.parm_cnf(source))
        bench.pass_ms(700)
        bench.hear(bench.atten(9))
        bench.pass_ms(600)
        if bench.car.state is PevState.RESTING:
            assert bench.car.why == "02:00:00:00:00:03 confirmed and did not report"
            bench.pass_ms(400)
    assert len(set(seen)) == 2
    assert bench.car.chosen.mac == CHARGER


def test_chargers_that_fall_silent_after_repeated_requests_are_asked_once() -> None:
    bench = Bench(PevSlacOptions(parm_requests=4))
    bench.start()
    asked = []
    for _ in range(3):
        run_id = bench.car.run_id
        bench.hear(bench.parm_cnf())
        bench.pass_ms(1200)
        asked.append([m for _, m in bench.sent if isinstance(m, hp.SlacParmReq) and m.run_id == run_id])
        bench.pass_ms(500)
    assert [len(requests) for requests in asked] == [4, 1, 4]


@pytest.mark.parametrize(("asked", "sounds"), [(10, 10), (4, 4), (32, 32), (0, 10), (255, 10)])
def test_as_many_sounds_as_a_reasonable_charger_asks_for(bench: Bench, asked: int, sounds: int) -> None:
    bench.start()
    bench.hear(bench.parm_cnf(num_sounds=asked))
    assert kinds(bench.pass_ms(5000)).count("MnbcSoundInd") == sounds


def test_every_answer_is_acknowledged_also_when_repeated(bench: Bench) -> None:
    bench.start()
    bench.hear(bench.parm_cnf())
    bench.pass_ms(600)
    for _ in range(3):
        [response] = bench.hear(bench.atten(12))
        assert response == hp.AttenCharRsp(
            destination=CHARGER, source=CAR, source_address=CAR, run_id=bench.car.run_id, result=0
        )
    bench.pass_ms(700)
    assert bench.car.state is PevState.MATCHING
    assert kinds(bench.hear(bench.atten(12))) == ["AttenCharRsp"]


@pytest.mark.parametrize(
    ("answers", "chosen"),
    [
        ([(CHARGER, 12), (OTHER, 30)], CHARGER),
        ([(OTHER, 30), (CHARGER, 12)], CHARGER),
        ([(CHARGER, 12), (OTHER, 5)], OTHER),
        ([(OTHER, 0), (CHARGER, 40)], CHARGER),
    ],
)
def test_the_least_attenuation_wins(bench: Bench, answers: list[tuple[bytes, int]], chosen: bytes) -> None:
    bench.sounded(*answers)
    [request] = bench.pass_ms(700)
    assert request == hp.SlacMatchReq(
        destination=chosen, source=CAR, pev_mac=CAR, evse_mac=chosen, run_id=bench.car.run_id
    )


def test_a_charger_that_measured_nothing_is_taken_only_without_another(bench: Bench) -> None:
    bench.sounded((CHARGER, 50))
    bench.hear(bench.atten(0, OTHER, groups=0))
    [request] = bench.pass_ms(700)
    assert request.destination == CHARGER
    alone = Bench()
    alone.sounded((CHARGER, 0))
    [request] = alone.pass_ms(700)
    assert request.destination == CHARGER


def test_a_limit_on_the_attenuation_is_kept() -> None:
    bench = Bench(PevSlacOptions(attenuation_limit_db=40))
    bench.sounded((CHARGER, 41))
    assert kinds(bench.pass_ms(1000)).count("SlacMatchReq") == 0
    assert "41.0 dB, the limit is 40 dB" in bench.car.why


def test_no_report_is_not_0_db() -> None:
    bench = Bench()
    empty = decode_frame(encode(bench.atten(0, groups=0)))
    assert isinstance(empty, hp.AttenCharInd)
    assert mean_attenuation_db(empty) is None


def test_match_key_and_join(bench: Bench) -> None:
    bench.matching()
    [request] = bench.hear(bench.match_cnf())
    assert isinstance(request, hp.SetKeyReq)
    assert (request.destination, request.nid, request.new_key) == (hp.LOCAL_MODEM, NID, NMK)
    assert bench.of(SlacMatched) == [SlacMatched(CHARGER, bench.car.run_id, NID, NMK, 12.0)]
    bench.hear(bench.set_key_cnf())
    bench.pass_ms(300)
    bench.hear(bench.sw_ver(MODEM))
    bench.hear(bench.sw_ver(MODEM))
    assert bench.of(LinkReady) == []
    bench.hear(bench.sw_ver(FAR_MODEM))
    assert bench.of(LinkReady) == [LinkReady(CHARGER)]


def test_the_own_modem_naming_a_station_of_the_network_is_enough(bench: Bench) -> None:
    bench.joining()
    station = qc.VsNetworkStation1(
        mac=FAR_MODEM, tei=2, bridged_mac=bytes(6), average_tx_mbps=9, average_rx_mbps=9
    )

    def info(nid: bytes) -> Mme:
        network = qc.VsNetwork1(nid=nid, snid=1, tei=1, station_role=0, cco_mac=FAR_MODEM, cco_tei=1,
                                num_stations=1, stations=(station,))  # fmt: skip
        return qc.VsNwInfoCnf1(destination=CAR, source=MODEM, data_length=58, num_networks=1,
                               networks=(network,))  # fmt: skip

    bench.hear(info(bytes(7)))
    assert bench.of(LinkReady) == []
    bench.hear(info(NID))
    assert bench.of(LinkReady) == [LinkReady(CHARGER)]


def test_modems_that_do_not_join_end_the_attempt_after_their_time(bench: Bench) -> None:
    bench.joining()
    before_ms = bench.now_ms
    bench.hear(bench.sw_ver(MODEM))
    bench.pass_ms(11_999)
    assert bench.car.why == ""
    bench.pass_ms(2)
    assert bench.car.why == "the modems did not join within 12000 ms"
    assert bench.now_ms - before_ms == 12_001


def test_modems_that_answer_no_question_are_believed_when_their_time_is_over(bench: Bench) -> None:
    bench.joining()
    bench.pass_ms(11_999)
    assert bench.of(LinkReady) == []
    bench.pass_ms(2)
    assert bench.of(LinkReady) == [LinkReady(CHARGER)]


def test_a_silent_modem_is_named(bench: Bench) -> None:
    bench.matching()
    bench.hear(bench.match_cnf())
    bench.pass_ms(2500)
    assert kinds([m for _, m in bench.sent]).count("SetKeyReq") == 4
    assert bench.car.why == "no modem answered CM_SET_KEY.REQ"


def test_without_modems_a_match_is_enough_if_the_user_says_so() -> None:
    bench = Bench(PevSlacOptions(needs_modem=False))
    bench.matching()
    bench.hear(bench.match_cnf())
    bench.pass_ms(2500)
    assert bench.of(LinkReady) == [LinkReady(CHARGER)]


def test_an_unanswered_match_is_repeated_twice(bench: Bench) -> None:
    bench.matching()
    bench.pass_ms(600)
    times = [at for at, message in bench.sent if isinstance(message, hp.SlacMatchReq)]
    assert [later - times[0] for later in times] == [0, 200, 400]
    assert bench.car.why == "the chosen charger did not answer CM_SLAC_MATCH.REQ"


def test_stop_at_any_moment_leaves_nothing_behind() -> None:
    for step in range(0, 3000, 111):
        fresh = Bench()
        fresh.start()
        fresh.hear(fresh.parm_cnf())
        fresh.pass_ms(step)
        fresh.car.stop(fresh.now_ms)
        assert fresh.car.next_deadline_ms() is None
        assert fresh.pass_ms(60_000) == []


# --- validation


def validate_cnf(result: int, toggles: int = 0, source: bytes = CHARGER) -> Mme:
    return hp.ValidateCnf(destination=CAR, source=source, toggle_num=toggles, result=result)


def validating(chargers: list[tuple[bytes, int]]) -> Bench:
    bench = Bench(PevSlacOptions(validate="doubt"))
    bench.sounded(*chargers)
    [request] = bench.pass_ms(700)
    assert request == hp.ValidateReq(destination=chargers[0][0], source=CAR, timer_100ms=0, result=1)
    return bench


def test_a_charger_that_counts_our_toggles_is_ours() -> None:
    bench = validating([(CHARGER, 15)])
    [request] = bench.hear(validate_cnf(hp.VALIDATE_READY))
    assert isinstance(request, hp.ValidateReq)
    assert request.timer_100ms > 0
    [toggle] = bench.of(TogglePilot)
    assert isinstance(toggle, TogglePilot)
    assert kinds(bench.hear(validate_cnf(hp.VALIDATE_SUCCESS, toggle.times))) == ["SlacMatchReq"]


def test_a_charger_that_counts_other_toggles_is_not_ours() -> None:
    bench = validating([(CHARGER, 15), (OTHER, 18)])
    bench.hear(validate_cnf(hp.VALIDATE_READY))
    [request] = bench.hear(validate_cnf(hp.VALIDATE_SUCCESS, 7))
    assert isinstance(request, hp.ValidateReq)
    assert request.destination == OTHER


def test_a_charger_that_is_not_ready_yet_is_asked_again_but_not_for_ever() -> None:
    bench = validating([(CHARGER, 15)])
    asked = 0
    while bench.car.state is PevState.VALIDATING:
        assert asked < 20
        bench.hear(validate_cnf(hp.VALIDATE_NOT_READY))
        asked += kinds(bench.pass_ms(500)).count("ValidateReq")
    assert asked == 8
    assert bench.car.state is PevState.MATCHING


def test_a_pilot_that_cannot_be_toggled_leaves_the_choice_to_the_attenuation() -> None:
    bench = validating([(CHARGER, 15), (OTHER, 18)])
    bench.hear(validate_cnf(hp.VALIDATE_READY))
    bench.car.toggling_refused(bench.now_ms)
    [request] = bench.take()
    assert isinstance(request, hp.SlacMatchReq)
    assert request.destination == CHARGER


@pytest.mark.parametrize("result", [hp.VALIDATE_FAILURE, hp.VALIDATE_NOT_REQUIRED, 77])
def test_a_charger_that_does_not_validate_is_matched_all_the_same(result: int) -> None:
    bench = validating([(CHARGER, 15)])
    assert kinds(bench.hear(validate_cnf(result))) == ["SlacMatchReq"]


def test_no_answer_to_validation_is_no_hindrance() -> None:
    bench = validating([(CHARGER, 15)])
    assert kinds(bench.pass_ms(600)) == ["ValidateReq"] * 2 + ["SlacMatchReq"]


def test_a_direct_charger_needs_no_validation() -> None:
    bench = Bench(PevSlacOptions(validate="doubt"))
    bench.sounded((CHARGER, 8))
    assert kinds(bench.pass_ms(700)) == ["SlacMatchReq"]


def test_a_charger_that_asks_for_validation_gets_it(bench: Bench) -> None:
    bench.matching()
    assert kinds(bench.hear(validate_cnf(hp.VALIDATE_READY))) == ["ValidateReq"]
    assert len(bench.of(TogglePilot)) == 1


# --- strangers


def strangers(bench: Bench) -> list[Mme]:
    """Each differs from what the car waits for in one thing."""
    run, wrong = bench.car.run_id, b"\xee" * 8
    return [
        bench.parm_cnf(run_id=wrong),
        hp.SlacParmCnf(destination=OTHER, source=CHARGER, forwarding_sta=OTHER, run_id=run),
        hp.AttenCharInd(destination=CAR, source=CHARGER, source_address=CAR, run_id=wrong, num_sounds=10,
                        num_groups=58, attenuation_db=bytes([1]) * 58),
        hp.AttenCharInd(destination=CAR, source=CHARGER, source_address=OTHER, run_id=run, num_sounds=10,
                        num_groups=58, attenuation_db=bytes([1]) * 58),
        hp.AttenCharInd(destination=OTHER, source=CHARGER, source_address=CAR, run_id=run, num_sounds=10,
                        num_groups=58, attenuation_db=bytes([1]) * 58),
        bench.match_cnf(OTHER),
        hp.SlacMatchCnf(destination=CAR, source=CHARGER, pev_mac=CAR, evse_mac=CHARGER, run_id=wrong,
                        nid=bytes(7), nmk=bytes(16)),
        hp.SlacMatchCnf(destination=CAR, source=CHARGER, pev_mac=OTHER, evse_mac=CHARGER, run_id=run,
                        nid=bytes(7), nmk=bytes(16)),
        hp.SlacMatchCnf(destination=OTHER, source=CHARGER, pev_mac=CAR, evse_mac=CHARGER, run_id=run,
                        nid=bytes(7), nmk=bytes(16)),
        hp.SlacParmReq(destination=hp.BROADCAST, source=OTHER, run_id=run),
        hp.StartAttenCharInd(destination=hp.BROADCAST, source=OTHER, forwarding_sta=OTHER, run_id=run),
        hp.SetKeyCnf(destination=OTHER, source=MODEM, result=1, my_nonce=bytes(4), your_nonce=bytes(4)),
        validate_cnf(hp.VALIDATE_READY, source=OTHER),
    ]  # fmt: skip


@pytest.mark.parametrize("scene", ["start", "sounded", "matching", "joining"])
def test_strangers_change_nothing(scene: str) -> None:
    bench = Bench()
    getattr(bench, scene)()
    before = (bench.car.state, bench.car.next_deadline_ms(), dict(bench.car.chargers), bench.car.chosen)
    messages = strangers(bench)
    for message in messages * 3:
        assert bench.hear(message) == []
    assert (bench.car.state, bench.car.next_deadline_ms(), bench.car.chargers, bench.car.chosen) == before
    assert sum(bench.car.dropped.values()) >= 3 * 9
    told = [c for c in bench.said if getattr(c, "event", "") == "dropped"]
    assert len(told) == len(bench.car.dropped)


def test_a_running_session_is_not_disturbed(bench: Bench) -> None:
    bench.joining()
    bench.hear(bench.sw_ver(MODEM))
    bench.hear(bench.sw_ver(FAR_MODEM))
    for message in [*strangers(bench), bench.parm_cnf(), bench.atten(1), bench.match_cnf()]:
        assert bench.hear(message) == []
    assert bench.car.state is PevState.JOINED
    assert bench.car.next_deadline_ms() is None


@pytest.mark.parametrize("answered", [False, True])
@given(stalls_ms=st.lists(st.integers(0, 3_000), min_size=30, max_size=30))
def test_however_long_the_computer_stands_still_the_matching_goes_on(
        answered: bool, stalls_ms: list[int]) -> None:
    bench = Bench()
    bench.start()
    for stall_ms in stalls_ms:
        if answered and bench.car.state in (PevState.ASKING, PevState.SOUNDING):
            bench.hear(bench.parm_cnf())
        if bench.car.state in (PevState.FAILED, PevState.JOINED):
            break
        due = bench.car.next_deadline_ms()
        assert due is not None, bench.car.state
        bench.now_ms = max(due, bench.now_ms) + stall_ms
        bench.car.tick(bench.now_ms)
        bench.take()


@given(st.lists(st.tuples(st.binary(min_size=17, max_size=150), st.integers(0, 400)), max_size=12))
def test_any_frames_at_any_time_are_survived(frames: list[tuple[bytes, int]]) -> None:
    bench = Bench()
    bench.start()
    bench.hear(bench.parm_cnf())
    for noise, wait_ms in frames:
        bench.pass_ms(wait_ms)
        frame = CAR + noise[:6].ljust(6, b"\2") + b"\x88\xe1" + noise[6:].ljust(5, b"\0")
        try:
            message = decode_frame(frame)
        except FrameError:
            continue
        bench.car.receive(message, bench.now_ms)
        bench.take()
    bench.pass_ms(60_000)
    assert bench.car.state in (PevState.FAILED, PevState.JOINED)
