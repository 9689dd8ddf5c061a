"""What real chargers and cars do that the standard does not, and whether we put up with it.

Each leniency is an option with its default and what was seen.  We are never so lenient in what we send.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import NamedTuple


class Quirk(NamedTuple):
    """One leniency, for a listing."""

    name: str
    default: bool
    seen: str


def _quirk(default: bool, seen: str) -> bool:
    result: bool = field(default=default, metadata={"seen": seen})
    return result


@dataclass(frozen=True, slots=True, kw_only=True)
class ChargerQuirks:
    """What a charger puts up with from cars."""

    clamps_target_current: bool = _quirk(
        True, "cars ask for their own maximum (200 to 800 A) whatever the charger offered")
    clamps_target_voltage: bool = _quirk(
        True, "cars ask for their own maximum voltage (398 V at 393 V), a little above ours")
    accepts_other_dc_mode: bool = _quirk(
        True, "one pair of DC contacts has several words: DC_core, DC_extended, DC_combo_core")
    accepts_precharge_above_2_a: bool = _quirk(
        True, "the standard allows 2 A; our supply delivers no more, whatever is asked for")
    accepts_stop_before_start: bool = _quirk(
        True, "PowerDeliveryReq to stop after the authorisation (Ioniq), or in the cable check (Audi Q4)")
    accepts_repeated_requests: bool = _quirk(
        True, "cars that ask once more what is finished already: authorisation, parameters, cable check")
    zero_means_unknown: bool = _quirk(
        True, "0 for energies, power, full and bulk state of charge that the car does not know (MG4)")
    accepts_foreign_profile: bool = _quirk(
        True, "charging profiles with 4 phases or above PMax, of cars that ignore the schedule (Seres 3)")


@dataclass(frozen=True, slots=True, kw_only=True)
class CarQuirks:
    """What a car puts up with from chargers."""

    accepts_ok_as_new_session: bool = _quirk(
        True, "SessionSetupRes says OK instead of OK_NewSessionEstablished (ABB)")
    accepts_short_session_id: bool = _quirk(
        True, "session ids of 4 bytes (Tesla Supercharger V3)")
    accepts_changed_session_id: bool = _quirk(
        False, "the charger's answers carry another id than it gave")
    accepts_not_ready_when_finished: bool = _quirk(
        True, "EVSE_NotReady in the finished ChargeParameterDiscoveryRes (Compleo)")
    accepts_missing_isolation: bool = _quirk(
        True, "CableCheckRes Finished without EVSEIsolationStatus, which is optional (pyPLC 0.9): Ioniq, "
        "Model Y and Polestar 2 went on, an Audi Q4 stopped; one that is told must be good")
    accepts_isolation_warning: bool = _quirk(
        True, "isolation Warning at the end of the cable check (Alpitronic)")
    accepts_not_ready_after_cable_check: bool = _quirk(
        True, "EVSE_NotReady in CableCheckRes Finished and PreChargeRes (pyPLC 0.9)")
    ignores_din_pmax: bool = _quirk(
        True, "PMax in DIN 70121 is 0, 50, 200 or negative; the charger's power limit is the one that holds")
    accepts_schedule_id_0: bool = _quirk(
        True, "SAScheduleTupleID 0 (pyPLC 0.9)")
    accepts_odd_reported_current: bool = _quirk(
        True, "EVSEPresentCurrent of 1300 to 1500 A at 30 A (EVerest); what we measure ourselves decides")
    accepts_missing_schedules: bool = _quirk(
        True, "ChargeParameterDiscoveryRes Finished without SAScheduleList (pyPLC 0.9 as charger for years)")
    accepts_combined_energy_types: bool = _quirk(
        True, "DIN 70121 chargers that offer AC and DC in one word, AC_core3p_DC_extended")


def listed(quirks: type[ChargerQuirks] | type[CarQuirks]) -> list[Quirk]:
    """All leniencies of one side."""
    return [Quirk(one.name, bool(one.default), one.metadata["seen"]) for one in fields(quirks)]
