"""Which cars and chargers a MAC address has been seen in: only what the recordings show, no register.

The first three bytes belong to whoever made the powerline module, so one entry may stand for several brands.
"""

from __future__ import annotations

SEEN_IN = {
    "00:18:23": "Mercedes EQE",
    "00:18:87": "Porsche Taycan",
    "00:30:ab": "BMW iX, i4",
    "00:7d:fa": "VW id, Audi Q4, Skoda Enyaq",
    "00:c0:59": "Subaru Solterra",
    "04:4e:af": "Opel Ampera-E",
    "04:65:65": "Hyundai Ioniq, Kona",
    "04:e7:7e": "Hyundai Ioniq 5, Kia EV6",
    "14:1f:ba": "Seres 3",
    "18:4c:ae": "Renault Zoe",
    "48:c5:8d": "Polestar 2",
    "90:12:a1": "Hyundai Ioniq 5, Kia EV6",
    "98:ed:5c": "Tesla",
    "a4:53:ee": "Citroen, Fiat, Opel (Stellantis)",
    "c0:fb:b6": "BYD Atto 3, Xpeng P7",
    "cc:88:26": "Mercedes EQC",
    "dc:44:27": "Tesla",
    "e0:0e:e1": "Hyundai Ioniq, Kona",
    "ec:65:cc": "BMW iX, i4",
    "fc:a4:7a": "MG4",
}


def seen_in(mac: bytes) -> str | None:
    """The cars this kind of address was seen in, or None."""
    return SEEN_IN.get(mac[:3].hex(":"))
