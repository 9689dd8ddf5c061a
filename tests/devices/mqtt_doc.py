"""The tables of doc/mqtt.md, made from the table of topics: python -m tests.devices.mqtt_doc prints them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from devices import mqtt_topics as t
from devices.mqtt_topics import Topic, Way
from devices.part import EVSE_OUTPUTS, PEV_OUTPUTS

OUTPUTS: dict[str, Mapping[str, tuple[str, ...]]] = {"car": PEV_OUTPUTS, "charger": EVSE_OUTPUTS}
HEARD = {Way.MEASURED: "if given", Way.SETTING: "always", Way.ORDER: "always", Way.DRIVEN: "", Way.TOLD: ""}


def table(side: str) -> str:
    return "\n".join(_rows(side))


def _rows(side: str) -> Iterator[str]:
    yield (f"| `pyPlc/{side}/...` | way | payload | `/set` is heard | counts for | in `{side}_owners` "
           "| Home Assistant | meaning |")
    yield "|---|---|---|---|---|---|---|---|"
    for one in t.TOPICS[side]:
        heard = HEARD[one.way]
        yield (f"| `{one.name}` | {one.way.value} | {_payload(one)} | {heard} "
               f"| {_age(one) if heard else ''} | {_owned_as(side, one)} | {one.component} | {one.meaning} |")


def _owned_as(side: str, one: Topic) -> str:
    if one.way is Way.DRIVEN:
        return next(f"`{name}`" for name, fields in OUTPUTS[side].items() if one.source in fields)
    return f"`{one.source}`" if one.way is Way.MEASURED else ""


def _payload(one: Topic) -> str:
    if one.way is Way.ORDER:
        return "anything"
    return f"{one.kind.allowed} {one.unit}".strip()


def _age(one: Topic) -> str:
    if one.way is Way.ORDER:
        return "now"
    if one.age_ms is None:
        return "until said anew"
    return "`mqtt_battery_age`" if one.age_ms == t.BMS_MS else f"{one.age_ms / 1000:g} s"


def old_table(side: str) -> str:
    """The names of 0.9."""
    rows = ["| `pyPlc/...` | way | what it is here |", "|---|---|---|"]
    by_key = {(one.way, one.source): one for one in t.TOPICS[side]}
    for old in t.OLD_SAID[side]:
        here = by_key.get((old.way, t.SETPOINTS.get(old.source, old.source)))
        meant = f"`{here.name}`" if here else "`phase`, in the words of 0.9"
        if old.source in t.SETPOINTS:
            meant += ", where it is given to MQTT; 0 when off"
        rows.append(f"| `{old.name}` | said | {meant} |")
    names = {one.source: one.name for one in t.TOPICS[side] if one.way in (Way.MEASURED, Way.SETTING)}
    for name, sources in t.OLD_HEARD[side].items():
        meant = ", ".join(f"`{names[source]}/set`" for source in sources)
        rows.append(f"| `{name}` | heard | {meant} |")
    return "\n".join(rows)


if __name__ == "__main__":
    for one_side in t.TOPICS:
        print(table(one_side), old_table(one_side), sep="\n\n", end="\n\n")
