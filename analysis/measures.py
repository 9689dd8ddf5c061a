"""What was measured in one session: the habits by which cars and chargers are recognised and compared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple


@dataclass(slots=True)
class Spread:
    """Least, mean and most of a repeated measurement."""

    count: int = 0
    total: float = 0.0
    least: float = 0.0
    most: float = 0.0

    def add(self, value: float) -> None:
        self.least = value if not self.count else min(self.least, value)
        self.most = value if not self.count else max(self.most, value)
        self.count += 1
        self.total += value

    @property
    def mean(self) -> float:
        return self.total / self.count if self.count else 0.0


@dataclass(slots=True)
class Profile:
    """The attenuation that one charger told: mean and 58 groups in dB."""

    charger: str
    mean_db: float
    groups_db: bytes
    sounds: int


@dataclass(slots=True)
class Measures:
    """None: it did not happen, or was not recorded."""

    # --- match
    sequence_ms: float | None = None          # CM_SLAC_PARM.CNF to the first CM_START_ATTEN_CHAR.IND
    sound_spacing_ms: Spread = field(default_factory=Spread)
    attenuation_ms: float | None = None       # last sound to CM_ATTEN_CHAR.IND
    match_request_ms: float | None = None     # CM_ATTEN_CHAR.RSP to CM_SLAC_MATCH.REQ
    match_confirm_ms: float | None = None
    profiles: list[Profile] = field(default_factory=list)
    run_id: bytes = b""
    # --- network
    link_s: float | None = None               # CM_SLAC_MATCH.CNF to the first SDP request
    sdp_ms: float | None = None               # first SDP request that is answered to its answer
    sdp_requests: int = 0
    tls_requests: int = 0
    tls_answered: bool | None = None
    call_ms: float | None = None              # SYN to SYN-ACK
    server_port: int | None = None
    handshake_wait_ms: float | None = None    # connection to supportedAppProtocolReq
    # --- session
    first_session_id: str | None = None       # hex
    charger_session_id: str | None = None
    evse_id: str | None = None
    setup_s: float | None = None              # match to SessionSetupRes
    answer_ms: dict[str, Spread] = field(default_factory=dict)     # by message, without Res
    rounds: dict[str, int] = field(default_factory=dict)           # requests by message, without Req
    cadence_ms: Spread = field(default_factory=Spread)             # request to request in the loop
    cable_check_s: float | None = None
    precharge_s: float | None = None
    precharge_current_a: float | None = None
    precharge_difference_v: float | None = None    # reported to target, when the car goes on
    contactor_ms: float | None = None         # last PreChargeRes to PowerDeliveryReq
    parameters_statuses: set[str] = field(default_factory=set)
    stop_code: str | None = None              # ChargingSession in SessionStopReq
    closed_by: str | None = None
    closed_how: str | None = None
    charger_max_voltage_v: float | None = None
    charger_min_voltage_v: float | None = None
    charger_max_current_a: float | None = None
    charger_max_power_w: float | None = None
    car_max_voltage_v: float | None = None
    car_max_current_a: float | None = None
    capacity_wh: float | None = None
    energy_request_wh: float | None = None
    full_soc_percent: float | None = None
    bulk_soc_percent: float | None = None
    offers: tuple[tuple[str, int, int], ...] = ()    # namespace, SchemaID, priority


class Shown(NamedTuple):
    """One measurement in words."""

    name: str
    text: str


def shown(measures: Measures) -> Iterator[Shown]:
    """Every measurement there is, in the order of a session."""
    for name, value, text in _SIMPLE:
        found = getattr(measures, value)
        if found is not None:
            yield Shown(name, text.format(found))
    spacing = measures.sound_spacing_ms
    if spacing.count:
        yield Shown("spacing of the sounds",
                    f"{spacing.mean:.0f} ms ({spacing.least:.0f} to {spacing.most:.0f})")
    for message, spread in measures.answer_ms.items():
        yield Shown(f"answers to {message}",
                    f"{spread.mean:.0f} ms on average, {spread.most:.0f} ms at most, {spread.count} of them")
    if measures.cadence_ms.count:
        yield Shown("rhythm of the charging loop",
                    f"{measures.cadence_ms.mean:.0f} ms from request to request")


_SIMPLE = (
    ("CM_SLAC_PARM.CNF to first announcement", "sequence_ms", "{:.0f} ms"),
    ("last sound to attenuation", "attenuation_ms", "{:.0f} ms"),
    ("attenuation to CM_SLAC_MATCH.REQ", "match_request_ms", "{:.0f} ms"),
    ("match request to confirmation", "match_confirm_ms", "{:.0f} ms"),
    ("match to first SDP request", "link_s", "{:.2f} s"),
    ("SDP answer", "sdp_ms", "{:.0f} ms"),
    ("call to connection", "call_ms", "{:.0f} ms"),
    ("connection to first message", "handshake_wait_ms", "{:.0f} ms"),
    ("match to session", "setup_s", "{:.1f} s"),
    ("cable check", "cable_check_s", "{:.1f} s"),
    ("pre-charge", "precharge_s", "{:.1f} s"),
    ("pre-charge current", "precharge_current_a", "{:z.1f} A"),
    ("reported voltage at the end of the pre-charge", "precharge_difference_v", "{:+.1f} V from the target"),
    ("pre-charge to PowerDelivery", "contactor_ms", "{:.0f} ms"),
)
