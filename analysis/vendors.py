"""Which cars and chargers a MAC address has been seen in: only what the recordings show, no register.

The first three bytes belong to whoever made the powerline module, so one entry may stand for several brands.
What else is known of each of them stands in analysis.known, under the same name.
"""

from __future__ import annotations

PREFIXES: dict[str, tuple[str, ...]] = {
    "BMW iX, i4": ("00:30:ab", "ec:65:cc"),
    "BYD Atto 3, Xpeng P7": ("c0:fb:b6",),
    "Hyundai Ioniq 2018, Kona": ("e0:0e:e1", "04:65:65"),
    "Hyundai Ioniq 5, Kia EV6": ("90:12:a1", "04:e7:7e"),
    "MG4": ("fc:a4:7a",),
    "Mercedes EQC": ("cc:88:26",),
    "Mercedes EQE": ("00:18:23",),
    "Opel Ampera-E": ("04:4e:af",),
    "Polestar 2": ("48:c5:8d",),
    "Porsche Taycan": ("00:18:87",),
    "Renault Zoe": ("18:4c:ae",),
    "Seres 3": ("14:1f:ba",),
    "Stellantis (Citroen e-C4, Fiat Scudo, Opel Mokka-e)": ("a4:53:ee",),
    "Subaru Solterra": ("00:c0:59",),
    "Tesla": ("98:ed:5c", "dc:44:27"),
    "VW group (id.3, id.4, id.buzz, Q4, Enyaq)": ("00:7d:fa",),
}
_SEEN_IN = {prefix: name for name, prefixes in PREFIXES.items() for prefix in prefixes}


def seen_in(mac: bytes) -> str | None:
    """The cars or chargers this kind of address was seen in, or None."""
    return _SEEN_IN.get(mac[:3].hex(":"))
