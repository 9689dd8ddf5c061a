"""What real chargers and cars do that the standard does not, and whether we put up with it.

Each leniency is an option with its default and what was seen.  We are never so lenient in what we send.
"""

from typing import Annotated, NamedTuple


class Quirk(NamedTuple):
    """One leniency, for a listing."""

    name: str
    default: bool
    seen: str


class ChargerQuirks(NamedTuple):
    """What a charger puts up with from cars."""

    clamps_target_current: Annotated[
        bool, "cars ask for their own maximum (200 to 800 A) whatever the charger offered",
    ] = True
    clamps_target_voltage: Annotated[
        bool, "cars ask for their own maximum voltage (398 V at 393 V), a little above ours",
    ] = True
    accepts_other_dc_mode: Annotated[
        bool, "one pair of DC contacts has several words: DC_core, DC_extended, DC_combo_core",
    ] = True
    accepts_precharge_above_2_a: Annotated[
        bool, "the standard allows 2 A; our supply delivers no more, whatever is asked for",
    ] = True
    accepts_stop_before_start: Annotated[
        bool, "PowerDeliveryReq to stop after the authorisation (Ioniq), or in the cable check (Audi Q4); "
        "in DIN 70121 also before the first CurrentDemandReq",
    ] = True
    accepts_repeated_requests: Annotated[
        bool, "cars that ask once more what is finished already: handshake, services, authorisation, "
        "parameters, cable check, the end of power; ServiceDetailReq in DIN 70121, which has no place for it",
    ] = True
    accepts_late_callers: Annotated[
        bool, "cars that wake slowly and call more than 18 s after the match; by the standard they are not "
        "answered, and the pilot is silent until the car goes to state C",
    ] = True
    offers_next_session: Annotated[
        bool, "cars that begin another session by themselves: the pilot goes on saying 5 %, unless it was a "
        "pause; the standard has it silent then, at once after a refusal, until the car goes to state C",
    ] = True
    zero_means_unknown: Annotated[
        bool, "0 for energies, power, full and bulk state of charge that the car does not know (MG4), and "
        "less than 0 for what does not matter to us: most power, least current, voltage of an AC car",
    ] = True
    waits_for_state_c: Annotated[
        bool, "cars that ask for the cable check some time before the pilot shows state C; "
        "the standard has them fail after 1.5 s",
    ] = True
    accepts_end_in_state_c: Annotated[
        bool, "WeldingDetectionReq or SessionStopReq with the pilot still in state C or D after a DC charge; "
        "the standard has them fail after 1.5 s, and the power is off already",
    ] = True
    accepts_early_session_stop: Annotated[
        bool, "SessionStopReq in the charging loop of DIN 70121, or as the first message: an end is an end",
    ] = True
    accepts_renegotiation_without_checks: Annotated[
        bool, "cars that go from new parameters straight to PowerDeliveryReq(Start), their contactors closed "
        "(a simulator of others)",
    ] = True
    accepts_unasked_receipt: Annotated[
        bool, "MeteringReceiptReq although no receipt was asked for (not seen yet; the standard refuses it)",
    ] = False
    accepts_foreign_profile: Annotated[
        bool, "charging profiles with 4 phases or above PMax, of cars that ignore the schedule (Seres 3); "
        "also another schedule's id with the end of power, in DIN 70121 with the start, too",
    ] = True
    ignores_departure_time: Annotated[
        bool, "departure times that are not meant (XPENG P7: 3 min, MG4: 3 h); recorded chargers give "
        "everybody 24 h, by ISO 15118-2 the schedule ends when the car departs",
    ] = True


class CarQuirks(NamedTuple):
    """What a car puts up with from chargers."""

    accepts_ok_as_new_session: Annotated[
        bool, "SessionSetupRes says OK instead of OK_NewSessionEstablished (ABB)",
    ] = True
    accepts_short_session_id: Annotated[
        bool, "session ids of 4 bytes (Tesla Supercharger V3), or of zeros alone (not seen yet)",
    ] = True
    accepts_changed_session_id: Annotated[
        bool, "the charger's answers carry another id than it gave",
    ] = False
    accepts_not_ready_when_finished: Annotated[
        bool, "EVSE_NotReady in the finished ChargeParameterDiscoveryRes (Compleo)",
    ] = True
    accepts_missing_isolation: Annotated[
        bool, "CableCheckRes Finished without EVSEIsolationStatus, which is optional (pyPLC 0.9): Ioniq, "
        "Model Y and Polestar 2 went on, an Audi Q4 stopped; one that is told must be good",
    ] = True
    accepts_isolation_warning: Annotated[
        bool, "isolation Warning at the end of the cable check (Alpitronic)",
    ] = True
    accepts_not_ready_after_cable_check: Annotated[
        bool, "EVSE_NotReady in CableCheckRes Finished and PreChargeRes (pyPLC 0.9)",
    ] = True
    ignores_din_pmax: Annotated[
        bool, "PMax in DIN 70121 is 0, 50, 200 or negative; the charger's power limit is the one that holds",
    ] = True
    accepts_schedule_id_0: Annotated[
        bool, "SAScheduleTupleID 0 (pyPLC 0.9)",
    ] = True
    accepts_odd_reported_current: Annotated[
        bool, "EVSEPresentCurrent of 1300 to 1500 A at 30 A (EVerest); what we measure ourselves decides",
    ] = True
    accepts_mirrored_voltage: Annotated[
        bool, "EVSEPresentVoltage that only repeats EVTargetVoltage; inlet and battery, which agree, decide",
    ] = True
    accepts_missing_schedules: Annotated[
        bool, "ChargeParameterDiscoveryRes Finished without SAScheduleList (pyPLC 0.9 as charger for years)",
    ] = True
    accepts_combined_energy_types: Annotated[
        bool, "DIN 70121 chargers that offer AC and DC in one word, AC_core3p_DC_extended",
    ] = True


def listed(quirks: type[ChargerQuirks] | type[CarQuirks]) -> list[Quirk]:
    """All leniencies of one side."""
    return [Quirk(name, quirks._field_defaults[name], annotated.__metadata__[0])
            for name, annotated in quirks.__annotations__.items()]
