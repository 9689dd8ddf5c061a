"""The charger's schedules, as the car reads them: which one it takes, how much power each moment allows."""

from __future__ import annotations

from collections.abc import Sequence

from plc.session.records import PMaxEntry, ProfileEntry, SaScheduleTuple

# ISO 15118-2 table 71: so many entries a charging profile may have.
PROFILE_ENTRIES = 24


def picked(schedules: Sequence[SaScheduleTuple]) -> SaScheduleTuple:
    """The schedule with the most power now; of equal ones the first, which is the charger's favourite."""
    return max(schedules, key=lambda one: power_limit_w(one.p_max_schedule, 0))


def power_limit_w(entries: Sequence[PMaxEntry], at_s: float) -> float:
    """What the schedule allows this long after it was given.  Behind its end the last entry holds on."""
    begun = [entry for entry in entries if entry.start_s <= at_s]
    return max(begun, key=lambda entry: entry.start_s).power_w if begun else 0.0


def profile(entries: Sequence[PMaxEntry], own_power_w: float | None) -> tuple[ProfileEntry, ...]:
    """The charging profile that promises to stay under the schedule and under our own limit.

    Of a schedule with more entries than a profile may have the last one promises the least of all the rest.
    Before a schedule that begins later nothing is promised.
    """
    in_order = sorted(entries, key=lambda entry: entry.start_s)
    if in_order and in_order[0].start_s > 0:
        in_order.insert(0, PMaxEntry(start_s=0, power_w=0.0))
    powers_w = [entry.power_w for entry in in_order]
    if len(in_order) > PROFILE_ENTRIES:
        powers_w[PROFILE_ENTRIES - 1] = min(powers_w[PROFILE_ENTRIES - 1:])
    most_w = float("inf") if own_power_w is None else own_power_w
    return tuple(ProfileEntry(start_s=entry.start_s, max_power_w=max(0.0, min(power_w, most_w)))
                 for entry, power_w in zip(in_order[:PROFILE_ENTRIES], powers_w, strict=False))
