"""What is known about cars and chargers in recordings is found by the program, and no recording stops it."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

import pytest

from analysis import export
from analysis.dossier import Dossier
from analysis.known import recognise
from analysis.post_mortem import probable_causes
from analysis.report.page import Options, page
from analysis.rules import RULES
from analysis.table import rows_of
from edge.analysing import collect
from exiConnector import ExiConnector
from plc.session.advice import CHECKS
from tests.edge.test_recordings import CAPTURES


class Known(NamedTuple):
    """statement: what was found by others; found_as: a code of the program, in session `session`."""

    capture: str
    session: int
    statement: str
    found_as: str


ALPI_2023 = "2023-04-19_westparkAlpi_pyPlc_lightbulb_1fail_1ok.pcapng"
Q4_2026 = "2026-02-08_pyPLC_FoccciCape_AudiQ4_break_after_cableCheck.pcap"
SUPERCHARGER = "2023-03-02_SuperCharger_CableCheck_error.pcapng"
COMPLEO = "ccm_spi_ioniq_compleo_full_charge_sequence_ended_on_charger.txt.pcap"
COMPLEO_BULB = "2022-12-13_compleo_with_bulb.pcapng"
HYC150 = "spi_ioniq_alpiHYC150_makerspace_landsberg_left_small_2024-04-03_ok.csv.pcap"
HYC300 = "spi_ioniq_alpiHYC300_SWIsued_2024-03-22_ok_stopOnCharger.csv.pcap"
MODEL_Y_2024 = "2024-04-20_ModelY_pyPLC_stop_in_precharge.pcapng"
POLESTAR_2024 = "2024-06-11_Griffigroen_polestar2_stop_in_precharge.pcapng"
IONIQ_BULBS = "2023-04-26_atHome_IoniqWithBulbs10minutesTimeout.pcapng"
TAYCAN_SLAC = "2023-05-03_TaycanLeftside_slacFail.pcapng"
Q4_DC = "Audi__Q4__dc-iso2.pcap"
Q4_AC = "Audi__Q4__ac_iso2-1.pcap"
MODEL_3 = "Tesla__Model_3__2023-04-06T115231.423Z-tesla_model_3_dinspec_DC.pcap"
MODEL_Y_INFY = ("Tesla__Model_Y_11.1__din_spec_70121__2023-01-18-tesla_y_dinspec_infypower"
                "__teslay_dc_infy_0.pcap")
IX_DIN = "BMW__iX_fw_11_2022.64__din_spec_70121__2023-03-30T062426.582Z_din_spec.pcap"
IX_SOC = "BMW__iX_fw_11_2022.64__2023-03-30T063603.571Z_car_stops_soc_too_close_to_target.pcap"
TAYCAN_DIN = "Porsche__Taycan_4S__din-spec-70121__2023-04-11T093633.255Z-taycan-din-spec.pcap"
POLESTAR_DC = "Polestar__Polestar2__iso15118-2_DC__2023-04-04T123700.049Z-polestar2_iso15118-2_dc.pcap"
POLESTAR_JOSEV = "Polestar__Polestar2__iso15118-2_DC__2023-04-06T063818.654Z-polestar2-Josev-iso-2-DC.pcap"
EQE_ISO = "Mercedes-Benz__EQE__2023-04-18T151914.023Z-2_config-dc-iso2.pcap"
EQC_DIN = "Mercedes-Benz__EQC__din_spec_70121__2023-04-12T085222.344Z-eqc-din-spec.pcap"
EQC_ISO = "Mercedes-Benz__EQC__iso-15118-2-DC__2023-04-12T090148.230Z-eqc-iso15118-2-DC_not_supported.pcap"
EC4_DIN = "Citroen__eC4__2024-02-29T123814.680Z-citroen-ec4-1_din_spec.pcap"
EC4_ISO = "Citroen__eC4__2024-02-29T123913.614Z-2_iso2_dc.pcap"
EC4_AC = "Citroen__eC4__2024-02-29T124016.003Z-2_iso2_ac.pcap"
ATTO3 = "BYD__Atto3__2023-10-04__dinspec-DC.pcap"
XPENG = "XPENG__P7_performance__iso2-DC.pcap"
MG4_ISO = "MG__MG4_electric__iso-2-DC.pcap"
MG4_AC = "MG__MG4_electric__iso-2-AC.pcap"
SOLTERRA_DIN = "Subaru__Solterra__2023-04-18T152142.626Z-1_config-dc-dinspec.pcap"
SOLTERRA_ISO = "Subaru__Solterra__2023-04-18T152350.843Z-2_config-dc-iso2.pcap"
ZOE = "Renault__Zoe_Z50_R135__din_spec_70121-DC__Zoe_Z50_R135_DC_Charging.pcap"
SERES_ISO = "Seres__2024-01-10T133014.882Z-2_iso2_dc.pcap"
SERES_AC = "Seres__2024-01-10T134014.939Z-2_iso2_ac.pcap"

KNOWN = (
    # --- chargers
    Known(ALPI_2023, 1, "once CableCheckRes FAILED and Shutdown at the first request", "cable_check_failed"),
    Known(ALPI_2023, 1, "the same, as a habit of this charger", "cable_check_failed_at_once"),
    Known(ALPI_2023, 2, "cable check of 14.0 s, always", "cable_check_14_s"),
    Known(ALPI_2023, 2, "session ids whose first four bytes are zero", "half_zero_id"),
    Known(ALPI_2023, 2, "modem mute for 7 s after the match", "deaf_after_match"),
    Known(ALPI_2023, 2, "stopped at the charger", "stopped_at_charger"),
    Known(ALPI_2023, 3, "right after a session a new connection is accepted and not answered",
          "handshake_unanswered"),
    Known("2022-11-25_v0.2_alpi_SDP_ok_TCP_fail.pcapng", 1, "port 15118 is refused by RST", "refuses_15118"),
    Known("2022-11-25_v0.2_alpi_SDP_ok_TCP_fail.pcapng", 1, "use the port of SDP", "other_port"),
    Known("2022-11-17_Dehner_Alpitronic_until_SdpRequest.pcapng", 1, "SDP was not answered", "no_sdp_answer"),
    Known(HYC150, 1, "cable check of 14.0 s", "cable_check_14_s"),
    Known(HYC150, 1, "PowerDelivery stop takes 540 to 600 ms", "slow_power_off"),
    Known(HYC300, 1, "PowerDelivery stop takes 1000 to 1150 ms", "slow_power_off"),
    Known(COMPLEO, 1, "ChargeParameterDiscovery NotReady even when Finished", "not_ready_parameters"),
    Known(COMPLEO, 1, "ChargeParameterDiscoveryRes takes 510 ms", "slow_parameters"),
    Known(COMPLEO, 1, "PowerDelivery takes 910 ms and 1500 ms", "slow_power_delivery"),
    Known(COMPLEO, 1, "CableCheckRes takes 400 ms", "slow_cable_check"),
    Known(COMPLEO_BULB, 1, "EmergencyShutdown without load", "emergency_without_load"),
    Known(COMPLEO_BULB, 1, "the same, as the end", "charger_emergency"),
    Known(SUPERCHARGER, 1, "session id of 4 bytes", "short_session_id"),
    Known(SUPERCHARGER, 1, "wrong session id: FAILED_UnknownSession in every answer", "unknown_session"),
    Known(SUPERCHARGER, 1, "it goes on as if fine", "unknown_session_in_all"),
    Known(SUPERCHARGER, 1, "the car used another id", "wrong_session_id_car"),
    Known(SUPERCHARGER, 1, "the cable check goes on for ever", "endless_cable_check"),
    Known(SUPERCHARGER, 2, "a second session right after a failed one: no answer", "deaf_second_session"),
    Known(Q4_2026, 1, "50 TLS requests stayed unanswered", "tls_unanswered"),
    Known(Q4_2026, 1, "CableCheckRes Finished without isolation status", "isolation_missing"),
    Known(Q4_2026, 1, "CableCheckRes Finished with NotReady", "not_ready_after_check"),
    Known(Q4_2026, 1, "the car went silent for 59.6 s", "car_slow"),
    Known(Q4_2026, 1, "that is the likely root cause", "cause:isolation_missing"),
    Known(Q4_2026, 2, "the same in all three sessions", "silent_after_cable_check"),
    Known(Q4_2026, 3, "the same in all three sessions", "stopped_in_cable_check"),
    Known(EQE_ISO, 1, "EvseV2G answered FAILED to Pause", "failed_for_pause"),
    Known(POLESTAR_JOSEV, 1, "Josev answers in 300 to 570 ms", "slow_loop"),
    Known(POLESTAR_JOSEV, 1, "Polestar accepts more than 250 ms", "answer_timeout"),
    Known(Q4_DC, 1, "EVSEPresentCurrent of 1300 to 1500 A at 30 A (EVerest)", "implausible_current"),
    # --- cars
    Known(TAYCAN_SLAC, 1, "Taycan with pyPLC: SLAC failed, RunID not echoed", "slac_foreign_run"),
    Known(TAYCAN_SLAC, 1, "6 to 14 requests", "match_repeated"),
    Known(IONIQ_BULBS, 1, "Ioniq stops after 600.8 s with EVErrorCode 5", "stops_after_600_s"),
    Known(IONIQ_BULBS, 1, "because the current does not follow", "cause:no_current"),
    Known(IONIQ_BULBS, 1, "no welding detection after the error", "no_welding_detection"),
    Known(IONIQ_BULBS, 1, "looks for SDP 4.11 s after the match", "link_4_1"),
    Known(IONIQ_BULBS, 1, "asks for the maximum voltage", "target_is_maximum"),
    Known("2023-04-16_at_home_Ioniq_in_currentDemandLoop.pcapng", 1, "no SAScheduleList (pyPLC 0.9)",
          "no_schedule"),
    Known(MODEL_Y_2024, 1, "119 PreCharge in 12 s, then SessionStop", "stopped_in_precharge"),
    Known(MODEL_Y_2024, 1, "the right voltage with NotReady", "cause:not_ready_after_check"),
    Known(MODEL_Y_2024, 1, "the car does not believe the reported voltage", "reported_voltage_not_believed"),
    Known(MODEL_Y_2024, 1, "pre-charge with 0 A", "zero_precharge_current"),
    Known(POLESTAR_2024, 1, "stops after 3.8 s without physical voltage", "stops_without_physical_voltage"),
    Known(Q4_DC, 1, "asks for TLS first", "tls_first"),
    Known(Q4_DC, 1, "accepts 500 V reported at a target of 361 V", "own_voltage"),
    Known(Q4_DC, 1, "exactly one welding detection", "one_welding"),
    Known(Q4_DC, 1, "t1 of 198 to 240 ms", "sequence_slow"),
    Known(Q4_DC, 1, "target voltage at the maximum (408 V)", "target_is_maximum"),
    Known(Q4_AC, 2, "the old id is offered again after a pause", "old_session_id"),
    Known(Q4_AC, 1, "Pause as the normal end", "pause_as_end"),
    Known(MODEL_3, 1, "no welding detection", "no_welding"),
    Known(MODEL_3, 1, "TESLA EV as RunID", "tesla_run_id"),
    Known(MODEL_3, 1, "383 CableCheck requests in 44 s", "fast_cable_check"),
    Known(MODEL_3, 1, "its own measurement of the voltage (499.9 V at 369 V)", "left_precharge_early"),
    Known(MODEL_Y_INFY, 2, "Josev answers too late", "answer_timeout"),
    Known(IX_DIN, 1, "6 welding detections in 1.8 s", "six_welding"),
    Known(IX_DIN, 1, "RST after the end", "closed_with_reset"),
    Known(IX_SOC, 1, "stops in CableCheck when the state of charge is near the target", "stops_near_target"),
    Known(TAYCAN_DIN, 1, "stops after 30 s without current", "stops_after_30_s"),
    Known(TAYCAN_DIN, 1, "own voltage (566 at 627)", "own_voltage"),
    Known(TAYCAN_DIN, 1, "two welding detections", "two_welding"),
    Known(POLESTAR_DC, 1, "9 to 14 welding detections", "many_welding"),
    Known(EQE_ISO, 1, "Pause as the normal end in ISO", "pause_as_end"),
    Known(EQC_DIN, 1, "EQC speaks DIN only", "din_only"),
    Known(EQC_ISO, 1, "no common protocol where only ISO is offered", "no_common_protocol"),
    Known(EC4_DIN, 1, "exactly one PreChargeReq", "one_precharge"),
    Known(EC4_DIN, 1, "whatever is reported (495 at 405)", "overshoot"),
    Known(EC4_ISO, 1, "the id of the previous session", "previous_session_id"),
    Known(EC4_AC, 2, "asks for a match again after an abort", "param_after_abort"),
    Known(ATTO3, 1, "0.1 A in the pre-charge", "tenth_ampere"),
    Known(ATTO3, 1, "no welding detection", "no_welding_detection"),
    Known(ATTO3, 1, "ISO with SchemaID 3", "iso_schema_3"),
    Known(XPENG, 1, "3.6 s of contactor time", "contactors_3_6_s"),
    Known(MG4_ISO, 1, "FIN when an answer took 2.55 s", "hangs_up_after_2_55_s"),
    Known(MG4_ISO, 1, "zeros mean unknown", "zero_means_unknown"),
    Known(MG4_ISO, 1, "DIN 2 and ISO 10 as SchemaID", "schema_2_and_10"),
    Known(MG4_AC, 1, "nothing for 60 s", "car_silent"),
    Known(SOLTERRA_DIN, 1, "t1 of 65 ms", "fast_sequence"),
    Known(SOLTERRA_DIN, 1, "own voltage (260 at 391)", "own_voltage"),
    Known(SOLTERRA_ISO, 1, "empty session id", "empty_session_id"),
    Known(ZOE, 1, "PreCharge answered SequenceError once", "wrong_order"),
    Known(ZOE, 1, "DIN 0 and ISO 1 as SchemaID", "schema_0_and_1"),
    Known(SERES_ISO, 1, "RunID all zero", "zero_run_id"),
    Known(SERES_ISO, 1, "sound spacing of 54 ms", "sound_spacing"),
    Known(SERES_ISO, 1, "six zero bytes as first id", "six_zeros"),
    Known(SERES_ISO, 1, "1.03 s from the connection to the first message", "slow_handshake"),
    Known(SERES_ISO, 1, "DIN 10 and ISO 20 as SchemaID", "schema_10_and_20"),
    Known(SERES_AC, 1, "DC parameters in an AC session", "wrong_parameters"),
    Known(SERES_AC, 1, "CableCheck for 62 s all the same", "goes_on_after_refusal"),
    Known("ISO-2_DC_multi_EVSE_SLAC_DS5366_Josev.pcapng", 1, "several chargers answer", "several_chargers"),
    Known("BYD__Atto3__2023-04-18T153040.007Z-1_config-dc-dinspec.pcap", 1, "the file is cut",
          "cut_recording"),
)
STATEMENTS: dict[str, list[Known]] = defaultdict(list)
for _known in KNOWN:
    STATEMENTS[_known.capture].append(_known)


def codes_of(dossier: Dossier) -> set[str]:
    """All that the program found about a session."""
    assert dossier.session is not None
    return {dossier.ending_code, *(verdict.code for verdict in dossier.verdicts),
            *(f"cause:{verdict.code}" for verdict in probable_causes(dossier)),
            *(quirk.code for one in recognise(dossier.session, dossier.measures) for quirk in one.quirks)}


@pytest.mark.parametrize("path", CAPTURES, ids=lambda path: path.name)
def test_a_recording_is_understood(path: Path, codec: ExiConnector) -> None:
    """It gives a report, findings and rows, and what is known of it is found."""
    collector = collect(path, codec)
    found = {dossier.session.number: codes_of(dossier) for dossier in collector.dossiers
             if dossier.session is not None}
    missing = [known for known in STATEMENTS[path.name] if known.found_as not in found.get(known.session, ())]
    assert missing == []
    assert page(collector, Options(zoomable=False)).endswith("</html>\n")
    assert len(rows_of(collector)) == max(len(collector.dossiers), 1)
    findings = json.loads(export.as_json(collector))
    assert [one["ending_code"] in CHECKS for one in findings["sessions"]] == [True] * len(found)
    assert {verdict["code"] for one in findings["sessions"] for verdict in one["verdicts"]} <= set(RULES)


def test_the_statements_are_about_many_recordings() -> None:
    """A wrong file name would let a statement pass unseen."""
    names = {path.name for path in CAPTURES}
    assert not names or set(STATEMENTS) <= names
    assert len(STATEMENTS) >= 30
