"""Every recorded session: the car at our charger, the charger at our car; results/replay.md lists them."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest

from exiConnector import ExiConnector
from tests.session.recorded import Conversation, conversations
from tests.session.replay import (
    PATIENCE_S,
    RESULTS,
    CarReplay,
    ChargerReplay,
    Replay,
    is_session,
    kinds,
    recordings,
)
from tests.support import shared

CAPTURES = recordings(shared("captures"))

INFY = "Tesla__Model_Y_11.1__din_spec_70121__2023-01-18-tesla_y_dinspec_infypower__teslay_dc_infy_0.pcap"
# Where our charger answers otherwise than the recorded one did, and why: file and number -> what we say.
CHARGER_DEPARTS = {
    # The car asks for a value added service that our charger does not have.
    ("ISO-2_DC_BatteryDataExchange_DS5366_RiseV2G.pcapng", 1): "FAILED_ServiceIDInvalid",
    # The recorded charger refused to end a pause, or a pre-charge; ours does not.
    ("Mercedes-Benz__EQE__2023-04-18T151914.023Z-2_config-dc-iso2.pcap", 1): "OK",
    ("Polestar__Polestar2__iso15118-2_DC__2023-04-04T123700.049Z-polestar2_iso15118-2_dc.pcap", 1): "OK",
    ("Renault__Zoe_Z50_R135__din_spec_70121-DC__Zoe_Z50_R135_DC_Charging.pcap", 1): "OK",
    # The recorded cable checks took more than the 38 s that a charger may take.
    ("Tesla__Model_3__2023-04-06T115231.423Z-tesla_model_3_dinspec_DC.pcap", 1): "FAILED",
    (INFY, 1): "FAILED",
    # The charger wanted to stop for long, and the car (pyPLC 0.9) did not listen.
    ("2023-04-19_westparkAlpi_pyPlc_lightbulb_1fail_1ok.pcapng", 2): "FAILED",
}
# Where the recorded car was wrong, and our charger sent it away as the recorded one did: the cause.
CHARGER_REFUSES = {
    # Parameters for DC in an AC session.
    ("Seres__2024-01-10T134014.939Z-2_iso2_ac.pcap", 1): "wrong_value",
    ("2023-03-02_SuperCharger_CableCheck_error.pcapng", 1): "wrong_session_id",
    ("2023-03-02_SuperCharger_CableCheck_error.pcapng", 3): "wrong_session_id",
}
# Where our car leaves before the recorded one did: the cause.
CAR_LEAVES = {
    # CableCheckRes Finished with isolation Invalid.
    ("Renault__Zoe_Z50_R135__din_spec_70121-DC__Zoe_Z50_R135_DC_Charging.pcap", 1): "isolation",
    # The recorded car went on after FAILED answers.
    ("Seres__2024-01-10T134014.939Z-2_iso2_ac.pcap", 1): "response_failed",
    ("2023-03-02_SuperCharger_CableCheck_error.pcapng", 1): "response_failed",
    ("2023-03-02_SuperCharger_CableCheck_error.pcapng", 3): "response_failed",
    # An answer took 2.5 s.
    ("MG__MG4_electric__iso-2-DC.pcap", 1): "timeout_answer",
    ("MG__MG4_electric__iso-2-DC.pcap", 2): "timeout_answer",
}
# Where the recorded car gave up, and ours goes on to what the recording does not answer.
CAR_GOES_ON = {
    ("CCM_SPI_powerOn_and_SLAC_until_contractAuth.txt.pcap", 1),
    # Cars that did not believe the reported voltage; our inlet has it.
    ("2024-04-20_ModelY_pyPLC_stop_in_precharge.pcapng", 1),
    ("2024-06-11_Griffigroen_polestar2_stop_in_precharge.pcapng", 1),
}
ROUNDS = 200    # of the loop, at its beginning and at its end
NOT_ASKED_BY_US = {"ServiceDetail"}


LISTED = Counter(re.findall(r"^\| (\S+) \d+ \|", RESULTS.read_text(), re.MULTILINE))
NAMED = Counter(path.name for path in CAPTURES)
# Recordings are read by the test that needs them: all of them would take every worker some seconds.
each_recording = pytest.mark.parametrize("path", CAPTURES, ids=lambda path: path.name, scope="module")


@lru_cache(maxsize=1)
def talks_of(path: Path) -> list[Conversation]:
    with ExiConnector(patience_s=PATIENCE_S) as codec:
        return [talk.shortened(ROUNDS) for talk in conversations(path, codec) if is_session(talk)]


@pytest.fixture(scope="module")
def codec() -> Iterator[ExiConnector]:
    with ExiConnector(patience_s=PATIENCE_S) as connector:
        yield connector


def key(replay: Replay) -> tuple[str, int]:
    return replay.file, replay.number


def test_there_are_many_recordings() -> None:
    assert sum(LISTED.values()) > 80


@each_recording
def test_all_its_sessions_are_found(path: Path) -> None:
    """As many as results/replay.md lists; two recordings may have the same name."""
    assert len(talks_of(path)) * NAMED[path.name] == LISTED[path.name]


@each_recording
def test_our_charger_leads_the_recorded_car(path: Path, codec: ExiConnector) -> None:
    for talk in talks_of(path):
        replay = ChargerReplay(talk, codec).play()
        _, took_ms, limit_ms = replay.slowest
        assert took_ms <= limit_ms
        assert replay.remarks == [], "every answer comes before the car goes on"
        if key(replay) in CHARGER_REFUSES:
            assert replay.ended is not None
            assert replay.ended.code == CHARGER_REFUSES[key(replay)]
        elif key(replay) in CHARGER_DEPARTS:
            assert replay.departed is not None
            assert replay.departed[3] == CHARGER_DEPARTS[key(replay)]
        else:
            assert replay.is_whole, f"{talk.number}: {replay.departed} {replay.ended}"


@each_recording
def test_our_car_goes_as_far_with_the_recorded_charger(path: Path, codec: ExiConnector) -> None:
    for talk in talks_of(path):
        replay = CarReplay(talk, codec).play()
        assert replay.ended is not None, "a car always comes to an end"
        asked = {*kinds(replay.said), *NOT_ASKED_BY_US}
        missing = [kind for kind in kinds(replay.recorded) if kind not in asked]
        if key(replay) in CAR_LEAVES:
            assert replay.ended.code == CAR_LEAVES[key(replay)]
        else:
            assert (missing != []) is (key(replay) in CAR_GOES_ON), f"{talk.number}: {missing}"
            has_no_answer = any("no recorded answer" in remark for remark in replay.remarks)
            assert (replay.ended.code == "timeout_answer") is has_no_answer
