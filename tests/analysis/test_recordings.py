"""Every recording of real cars and chargers, told: each message as others decoded it, and how it ended."""

import io
import json
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from analysis.ending import explain
from analysis.events import Event, SessionEnded, V2gMessage
from analysis.json_lines import event_line
from analysis.listen import main_recorded
from analysis.listener import Listener
from analysis.session import Session
from analysis.text import TextListing
from edge.capture import read_capture
from exiConnector import ExiConnector
from plc.errors import CaptureError
from tests.edge.test_recordings import CAPTURES, vectors_of

ENCRYPTED = {
    "ISO-20_TLS13_DC_DS5366_Josev.pcapng",
    "ISO-2_AC_PnC_TLS_Contract_MeteringReceipt_DS5366_RiseV2G.pcapng",
    "ISO-2_DC_PnC_TLS_Contract_DS5366_RiseV2G.pcapng",
}
SECOND_CONNECTION = {
    "ISO-2_DC_BatteryDataExchange_DS5366_RiseV2G.pcapng": "a value added service that speaks something else",
}
DECODED = 77_454    # messages in all recordings together

Tell = Callable[[Path], "Told"]


class Told:
    """What a recording told, without what is too much to keep for all of them."""

    def __init__(self, path: Path, codec: ExiConnector) -> None:
        self.names: list[str] = []
        self.counts: Counter[tuple[str, bytes]] = Counter()
        self.documents: dict[bytes, Any] = {}
        self.kinds: Counter[str] = Counter()
        self.sessions: list[Session] = []
        self.wrong_ways = 0
        self.bad_lines: list[str] = []
        self._listing = TextListing()
        self._wanted = {bytes.fromhex(row["exi"]) for row in vector_rows(path)}
        listener = Listener(codec.decode_many)
        try:
            for frame in read_capture(path):
                listener.feed(frame.time_ns, frame.link_type, frame.data)
                if listener.is_due:
                    self._take(listener.take())
        except CaptureError:    # a recording that was cut; tests/edge says which
            pass
        self._take(listener.finish())

    def _take(self, events: Iterator[Event]) -> None:
        for event in events:
            self.kinds[type(event).__name__] += 1
            for line in [*self._listing.lines(event), event_line(event)]:
                if not line.isprintable() or line != line.rstrip():
                    self.bad_lines.append(line)
            if isinstance(event, SessionEnded):
                self.sessions.append(event.session)
            if isinstance(event, V2gMessage):
                self.names.append(event.name)
                self.counts[event.name, event.exi] += 1
                if event.exi in self._wanted:
                    self.documents[event.exi] = event.document
                self.wrong_ways += event.from_client != event.name.endswith("Req")


@pytest.fixture(scope="module")
def tell(codec: ExiConnector) -> Tell:
    return cache(lambda path: Told(path, codec))


def vector_rows(path: Path) -> list[dict[str, Any]]:
    file = vectors_of(path)
    if file is None:
        return []
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    return [row for row in rows if not row.get("tls")]


@pytest.mark.parametrize("path", CAPTURES, ids=lambda path: path.name)
def test_every_message_is_decoded_as_others_decoded_it(path: Path, tell: Tell) -> None:
    """For each EXI of the vectors: its name, its content, and how often it comes; and nothing is left over.

    The vectors list at most 25 different EXI of a name, but each with the number of all its occurrences, and
    the number it has among all messages of the recording.
    """
    told = tell(path)
    rows = vector_rows(path)
    decoded = [(row, bytes.fromhex(row["exi"])) for row in rows]
    assert {(row["message"], exi): told.counts[row["message"], exi] for row, exi in decoded} == {
        (row["message"], exi): row.get("count", 1) for row, exi in decoded}
    for row, exi in decoded:
        assert told.documents[exi] == row["json"]
    assert [told.names[row["n"]] for row, _ in decoded] == [row["message"] for row, _ in decoded]
    if rows:
        assert set(told.names) == {row["message"] for row, _ in decoded}
    assert told.wrong_ways == 0
    assert told.bad_lines == []
    assert told.kinds["V2gFault"] == told.kinds["V2gOther"] == told.kinds["TcpGap"] == 0
    assert bool(told.kinds["TlsRecord"]) == (path.name in ENCRYPTED)
    assert bool(told.kinds["FramingFault"]) == (path.name in SECOND_CONNECTION)


def test_all_messages_together(tell: Tell) -> None:
    assert sum(len(tell(path).names) for path in CAPTURES) == DECODED


# What is known about a recording from elsewhere (its name, the notes of who made it, field notes).
ENDINGS = [
    ("BMW__iX_fw_11_2022.64__2023-03-30T063603", "car", "reset (RST) the connection during CableCheck"),
    ("2022-12-13_compleo_with_bulb", "charger", "EVSE_EmergencyShutdown in PreChargeRes"),
    ("2023-03-02_SuperCharger", "charger", "FAILED_UnknownSession"),
    ("2023-04-26_atHome_IoniqWithBulbs10minutes", "car", "FAILED_ChargingCurrentdifferential"),
    ("2026-02-03_pyPLC_FoccciCape_with_Ioniq", "car", "FAILED_ChargingCurrentdifferential"),
    ("2023-05-03_TaycanLeftside_slacFail", "charger", "another RunID than the request"),
    ("2023-05-03_TaycanRightside_slacFail", "charger", "another RunID than the request"),
    ("2024-04-20_ModelY_pyPLC_stop_in_precharge", "car", "ended the session during PreCharge"),
    ("2024-06-11_Griffigroen_polestar2_stop_in_precharge", "car", "ended the session during PreCharge"),
    ("2026-02-08_pyPLC_FoccciCape_AudiQ4_break_after_cableCheck", "car", "gave up after CableCheck"),
    ("Tesla__Model_Y_11.1__iso15118-2__2023-03-30", "charger", "Failed_NoNegotiation"),
    ("Mercedes-Benz__EQC__iso-15118-2-DC", "charger", "Failed_NoNegotiation"),
    ("2022-11-17_Dehner_Alpitronic_until_SdpRequest", "charger", "no charger answered the SDP request"),
    ("2022-11-25_v0.2_alpi_SDP_ok_TCP_fail", "charger", "refused the TCP connection"),
    ("Polestar__Polestar2__iso15118-2_AC", "car", "(RST) the connection during parameters, 9.9 s after"),
    ("MG__MG4_electric__iso-2-DC", "charger", "did not answer CurrentDemandReq for 2.5 s"),
    ("ccm_spi_ioniq_compleo_full_charge_sequence_ended_on_charger", "charger", "EVSE_Shutdown"),
    ("spi_ioniq_alpiHYC300_SWIsued_2024-03-22_ok_stopOnCharger", "charger", "asks StopCharging"),
    ("Renault__Zoe", "charger", "PreChargeRes FAILED_SequenceError"),
    ("ISO-2_DC_PnC_TLS_Contract", "car", "cannot be read"),
    ("ISO-20_BPT_AC_DS5366_Josev", "car", "stopped charging at SoC 100 %"),
    ("2025-01-21_listenMode_05", "nobody", "only a part of the match is in the recording"),
]


@pytest.mark.parametrize(("name", "by", "words"), ENDINGS, ids=lambda value: value)
def test_how_it_ended(name: str, by: str, words: str, tell: Tell) -> None:
    (path,) = [path for path in CAPTURES if path.name.startswith(name)]
    ending = explain(tell(path).sessions[0])
    assert ending.by == by
    assert words in ending.reason


def test_facts_of_single_recordings(tell: Tell) -> None:
    """Against the measurements of the field notes: who, how fast, how much."""
    def session(name: str) -> Session:
        (path,) = [path for path in CAPTURES if path.name.startswith(name)]
        found: Session = tell(path).sessions[-1]
        return found

    tesla = session("Tesla__Model_3")
    assert tesla.pev is not None
    assert (tesla.slac.run_id, tesla.pev.seen_in) == (b"TESLA EV", "Tesla")
    assert tesla.offers == ["urn:din:70121:2012:MsgDef", "urn:tesla:din:2018:MsgDef"]
    assert tesla.counts["CableCheckReq"] == 383
    compleo = session("ccm_spi_ioniq_compleo")
    slowest = {phase.name: round(phase.slowest_answer_ms) for phase in compleo.phases.phases}
    assert (slowest["power on"], slowest["power off"], slowest["SessionStop"]) == (910, 1500, 510)
    assert compleo.first_soc is not None
    assert compleo.last_soc is not None
    assert (compleo.first_soc[1], compleo.last_soc[1]) == (28, 31)    # of 28 kWh
    assert compleo.energy.energy_wh == pytest.approx(0.04 * 28_000, rel=0.2)
    audi = session("2026-02-08")
    assert audi.pev is not None
    assert audi.pev.seen_in == "VW group (id.3, id.4, id.buzz, Q4, Enyaq)"
    assert audi.last_response is not None
    assert audi.last_response.body["DC_EVSEStatus"]["EVSEStatusCode"] == "EVSE_NotReady"


def test_the_certificates_of_a_charger(tell: Tell) -> None:
    """Up to TLS 1.2 they go over the wire in the clear."""
    (path,) = [path for path in CAPTURES if path.name.startswith("ISO-2_DC_PnC_TLS")]
    assert tell(path).kinds["CertificatesSeen"] == 1
    (path,) = [path for path in CAPTURES if path.name.startswith("ISO-20_TLS13")]
    assert tell(path).kinds["CertificatesSeen"] == 0


def test_a_recording_through_the_front_door(codec: ExiConnector) -> None:
    """What the command line prints is what the events say."""
    del codec
    path = next(path for path in CAPTURES if path.name.startswith("Tesla__Model_3"))
    out = io.StringIO()
    assert main_recorded([path], full=False, json_lines=False, progress=False, out=out) == 0
    text = out.getvalue()
    assert text.count("  CurrentDemandRes  ") == 1816
    assert "ended       the car stopped charging at SoC 57 %: PowerDeliveryReq stop" in text
