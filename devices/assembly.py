"""One car or one charger made of parts: who measures what, who drives what, said once at the start.

    assembled = AssembledPev(PEV, parts, owners={"lock": "arduino"})     raises ConfigError
    assembled.owners                        quantity or output -> part
    PevHardware(assembled, ...)             it is a PevDevice
    loop.add_part(assembled)                for the deadlines of the parts

What only one part can do is its own.  Where two can, pyPlc.ini must say who does it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol

from devices.base import EvseMeasured, PevMeasured
from devices.part import (
    EVSE_NUMBERS,
    EVSE_OUTPUTS,
    EVSE_QUANTITIES,
    PEV_NUMBERS,
    PEV_OUTPUTS,
    PEV_QUANTITIES,
    Measured,
    Outputs,
    Part,
    Side,
    View,
)
from plc.errors import ConfigError
from plc.safety.common import are_finite
from plc.safety.evse import EvseOutputs
from plc.safety.pev import PevOutputs
from plc.session.values import VALUE, Measurer, Reading

PEV = Side(
    "car", PEV_QUANTITIES, PEV_NUMBERS, PEV_OUTPUTS, PevOutputs(),
    needs_measured=frozenset(("cp_state", "plugged", "locked", "contactors_closed", "inlet_voltage_v",
                              "battery_voltage_v", "max_current_a")),
    needs_driven=frozenset(("cp", "contactors", "lock")))  # fmt: skip
EVSE = Side(
    "charger", EVSE_QUANTITIES, EVSE_NUMBERS, EVSE_OUTPUTS, EvseOutputs(),
    needs_measured=frozenset(("cp_state", "contactors_closed", "supply_voltage_v", "supply_current_a",
                              "isolation")),
    needs_driven=frozenset(("pwm", "contactors", "supply", "isolation_monitor")))  # fmt: skip

# More than any car may ask for (car_max_voltage).
HIGHEST_V = 1_000.0
# Where a plain value of pyPlc.ini would do.
HINTS = {
    "battery_voltage_v": "or fixed_bms with bms_battery_voltage and bms_max_current",
    "max_current_a": "or fixed_bms with bms_max_current",
    "inlet_voltage_v": "or, on a bench only, precharge_judged_by = charger",
}


# What is assumed of these follows a command; it is not believed while whoever carries it out is in trouble.
FOLLOWS = {"locked": "lock", "contactors_closed": "contactors", "supply_voltage_v": "supply"}


# Several at once, by one name in ..._owners: of each what the named device can do.
GROUPS: dict[str, dict[str, tuple[str, ...]]] = {
    "car": {"battery": ("battery_voltage_v", "max_voltage_v", "max_current_a", "target_voltage_v",
                        "target_current_a", "battery_soc_percent", "full", "battery_ready", "battery_stop",
                        "battery_temperature_c")},
    "charger": {"power_supply": ("supply", "supply_voltage_v", "supply_current_a", "supply_fault",
                                 "supply_max_voltage_v", "supply_max_current_a", "supply_max_power_w")},
}


def find_owners(side: Side, parts: Sequence[Part], said: Mapping[str, str]) -> dict[str, Part]:
    """Who does what.  Raises ConfigError for what nobody does, two do, or one is said to do and cannot."""
    by_name = {part.name: part for part in parts}
    known = side.quantities | set(side.outputs)
    groups = GROUPS[side.name]
    said = _without_groups(groups, by_name, said)
    for thing, name in said.items():
        if thing not in known | groups.keys():
            raise ConfigError(f'[devices] {side.name}_owners: "{thing}" is nothing that a {side.name} '
                              f"measures or drives: want one of {', '.join(sorted(known | groups.keys()))}")
        if name not in by_name:
            raise ConfigError(f"[devices] {side.name}_owners: {thing} = {name}, but {side.name}_devices "
                              f"has only {', '.join(by_name)}")
        if thing not in _can(by_name[name]):
            raise ConfigError(f"[devices] {side.name}_owners: {name} cannot do {thing}; "
                              f"it can do {', '.join(sorted(_can(by_name[name]))) or 'nothing'}")
    owners = {}
    for thing in sorted(known):
        if (part := _owner(side, thing, parts, said)) is not None:
            owners[thing] = part
    return owners


def _without_groups(groups: Mapping[str, tuple[str, ...]], by_name: Mapping[str, Part],
                    said: Mapping[str, str]) -> dict[str, str]:
    """The members in place of the groups, where the named device is there and can do any of them."""
    found: dict[str, str] = {}
    for thing, name in said.items():
        able = _can(by_name[name]) if name in by_name else frozenset()
        members = [member for member in groups.get(thing, ()) if member in able]
        found |= dict.fromkeys(members or (thing,), name)
    # What is said by its own name goes before its group.
    return found | {thing: name for thing, name in said.items() if thing not in groups}


def _can(part: Part) -> frozenset[str]:
    return part.measures | part.drives


def _owner(side: Side, thing: str, parts: Iterable[Part], said: Mapping[str, str]) -> Part | None:
    able = [part for part in parts if thing in _can(part)]
    if thing in said:
        return next(part for part in able if part.name == said[thing])
    able = [part for part in able if not part.on_request or thing in part.unasked]
    candidates = [part for part in able if not part.is_filler] or able
    if len(candidates) > 1:
        names = " and ".join(part.name for part in candidates)
        raise ConfigError(f"[devices] {side.name}_devices: {names} can both do {thing}: say in "
                          f"{side.name}_owners who does, as in {thing} = {candidates[0].name}")
    return candidates[0] if candidates else None


class Closes(Protocol):
    """Who watches over the parts from outside (edge/guardian.py)."""

    def close(self) -> None: ...


class Assembled:
    """What both sides have in common; see the module."""

    def __init__(self, side: Side, parts: Sequence[Part], owners: Mapping[str, str] | None = None) -> None:
        self.side = side
        self.parts = tuple(parts)
        self.owners = find_owners(side, parts, owners or {})
        self._check_complete()
        for part in self.parts:
            part.owned = frozenset(thing for thing, owner in self.owners.items() if owner is part)
            part.prepare()
        self._drivers = tuple((part, self._foreign(part)) for part in self.parts
                              if part.owned & set(side.outputs))
        self._seeing = tuple(part for part in self.parts if type(part).see is not Part.see)
        self._driven: list[Outputs] = []    # what each driver drives of self._outputs
        self._measurers = tuple((part, part.owned & side.quantities) for part in self.parts
                                if part.owned & side.quantities)
        self._believed_of = tuple(
            (name, self.owners[output]) for name, output in FOLLOWS.items()
            if output in self.owners and (owner := self.owners.get(name)) and owner.name == "assumed")
        self._outputs: Outputs = side.at_rest
        self._now_ms = 0
        self.guardian: Closes | None = None

    def _check_complete(self) -> None:
        for verb, needs in (("measures", self.side.needs_measured), ("drives", self.side.needs_driven)):
            if missing := sorted(thing for thing in needs if thing not in self.owners):
                side = self.side.name
                names = ", ".join(part.name for part in self.parts)
                raise ConfigError(f"[devices] {side}_devices = {names}: nobody {verb} "
                                  f"{', '.join(missing)} ({self._cure(missing)})")

    def _cure(self, missing: Sequence[str]) -> str:
        """What would help, in the words of pyPlc.ini."""
        side = self.side.name
        willing = [part.name for part in self.parts if part.on_request and _can(part) & set(missing)]
        cures = [f"{name} can, where {side}_owners gives it to it" for name in willing]
        cures += ["add a device that does"]
        cures += [HINTS[thing] for thing in missing if thing in HINTS][:1]
        return "; ".join([*cures, f"or vouch for it in {side}_assumed, see doc/devices.md"])

    def _foreign(self, part: Part) -> dict[str, object]:
        """The outputs that are not this part's, at rest."""
        return {field: getattr(self.side.at_rest, field) for name, names in self.side.outputs.items()
                if name not in part.owned for field in names}

    def source_of(self, quantity: str) -> Measurer:
        owner = self.owners.get(quantity)
        if owner is None:
            return Measurer()
        name = f"{owner.name} at {owner.place}" if owner.place else owner.name
        return Measurer(name, owner.trouble(self._now_ms))

    def part(self, name: str) -> Part | None:
        return next((part for part in self.parts if part.name == name), None)

    def read(self, now_ms: int) -> dict[str, Reading[Any]]:
        """All readings of those who own them; NaN and infinity are no measurements."""
        self._now_ms = now_ms
        found: dict[str, Reading[Any]] = {}
        for part, owned in self._measurers:
            readings = part.readings(now_ms)
            found.update(readings if readings.keys() <= owned else
                         {name: reading for name, reading in readings.items() if name in owned})
        if not are_finite(map(VALUE, filter(None, map(found.get, self.side.numbers)))):
            found = {name: reading for name, reading in found.items()
                     if name not in self.side.numbers or are_finite((reading.value,))}
        for name, driver in self._believed_of:
            if driver.trouble(now_ms):
                found.pop(name, None)
        return found

    def _drive(self, outputs: Outputs, measured: Measured, now_ms: int) -> None:
        if outputs is not self._outputs or not self._driven:
            self._outputs = outputs
            self._driven = [outputs._replace(**foreign)  # type: ignore[arg-type]
                            for _, foreign in self._drivers]
        for (part, _), driven in zip(self._drivers, self._driven, strict=True):
            part.drive(driven, now_ms)
        view = View(measured, outputs)
        for part in self._seeing:
            part.see(view, now_ms)

    def hear(self, message: object, now_ms: int) -> None:
        for part in self.parts:
            part.hear(message, now_ms)

    def tell(self, event: object, now_ms: int) -> None:
        for part in self.parts:
            part.tell(event, now_ms)

    def trouble(self, now_ms: int) -> str:
        """Of those on whom something depends."""
        return "; ".join(text for part in self.parts if part.owned and (text := part.trouble(now_ms)))

    def close(self) -> None:
        for part in self.parts:
            part.close()
        if self.guardian is not None:
            self.guardian.close()

    # --- a part of the loop

    def next_deadline_ms(self) -> int | None:
        return min((due for part in self.parts if (due := part.next_deadline_ms()) is not None), default=None)

    def tick(self, now_ms: int) -> None:
        for part in self.parts:
            if (due := part.next_deadline_ms()) is not None and now_ms >= due:
                part.tick(now_ms)


class AssembledPev(Assembled):
    """A car's hardware: a PevDevice."""

    measured = PevMeasured()

    def measure(self, now_ms: int) -> PevMeasured:
        found = self.read(now_ms)
        self._add_targets(found)
        self.measured = PevMeasured.of(found)
        return self.measured

    def _add_targets(self, found: dict[str, Reading[Any]]) -> None:
        """A battery that has only limits wants as much as they allow; car_max_voltage ends it in any case."""
        if "target_current_a" not in self.owners and "max_current_a" in found:
            found["target_current_a"] = found["max_current_a"]
        if "target_voltage_v" not in self.owners and "battery_voltage_v" in found:
            no_limit = Reading(HIGHEST_V, found["battery_voltage_v"].at_ms)
            found["target_voltage_v"] = found.get("max_voltage_v", no_limit)

    def drive(self, outputs: PevOutputs, now_ms: int) -> None:
        self._drive(outputs, self.measured, now_ms)


class AssembledEvse(Assembled):
    """A charger's hardware: an EvseDevice."""

    measured = EvseMeasured()

    def measure(self, now_ms: int) -> EvseMeasured:
        self.measured = EvseMeasured.of(self.read(now_ms))
        return self.measured

    def drive(self, outputs: EvseOutputs, now_ms: int) -> None:
        self._drive(outputs, self.measured, now_ms)
