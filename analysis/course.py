"""The course of a charge: what was wanted, what flowed, who allowed how much, at each answer of the charger.

One row for each answer that tells a voltage or a limit in a loop, with what the car had said until then, so
that all curves share one time axis.  Values nobody told are NaN.
"""

from __future__ import annotations

from array import array
from collections import deque
from collections.abc import Callable, Mapping
from math import nan
from typing import Any, NamedTuple

from analysis.limiting import LAG_S, LIMITERS, Limiter, Moment, who_limits

ROWS_MAX = 200_000    # from here on every second row is dropped, however long the session lasts
WISHES_MAX = 50       # that are looked back at
GAP_S = 5.0           # nobody knows what was limited in a longer silence


class Curve(NamedTuple):
    """One column.  panel: curves with the same unit are drawn together; side: whose word it is."""

    name: str
    title: str
    unit: str
    panel: str
    side: str


CURVES = (
    Curve("present_voltage_v", "present voltage", "V", "voltage", "charger"),
    Curve("target_voltage_v", "target voltage", "V", "voltage", "car"),
    Curve("car_max_voltage_v", "car's highest voltage", "V", "voltage", "limit"),
    Curve("charger_max_voltage_v", "charger's highest voltage", "V", "voltage", "limit"),
    Curve("present_current_a", "present current", "A", "current", "charger"),
    Curve("target_current_a", "target current", "A", "current", "car"),
    Curve("car_max_current_a", "car's highest current", "A", "current", "limit"),
    Curve("charger_max_current_a", "charger's highest current", "A", "current", "limit"),
    Curve("power_w", "power", "W", "power", "charger"),
    Curve("car_max_power_w", "car's highest power", "W", "power", "limit"),
    Curve("charger_max_power_w", "charger's highest power", "W", "power", "limit"),
    Curve("soc_percent", "state of charge", "%", "state of charge", "car"),
)
NAMES = tuple(curve.name for curve in CURVES)
Body = Mapping[str, Any]


def quantity(value: Any) -> float:
    """A physical value (Value x 10^Multiplier, in ISO 15118-20 10^Exponent) as a float; NaN for none."""
    if value is None:
        return nan
    exponent = value.get("Multiplier")
    if exponent is None:
        exponent = value.get("Exponent", 0)
    number: int = value["Value"]
    return number / 10**-exponent if exponent < 0 else float(number * 10**exponent)


# The fields of each message that a curve takes over: name of the column, name of the field.
_CAR_LIMITS = (("car_max_voltage_v", "EVMaximumVoltageLimit"), ("car_max_current_a", "EVMaximumCurrentLimit"),
               ("car_max_power_w", "EVMaximumPowerLimit"))
_CHARGER_LIMITS = (
    ("charger_max_voltage_v", "EVSEMaximumVoltageLimit"),
    ("charger_max_current_a", "EVSEMaximumCurrentLimit"),
    ("charger_max_power_w", "EVSEMaximumPowerLimit"))
_TARGETS = (("target_voltage_v", "EVTargetVoltage"), ("target_current_a", "EVTargetCurrent"))
_PRESENT = (("present_voltage_v", "EVSEPresentVoltage"), ("present_current_a", "EVSEPresentCurrent"))
# ISO 15118-20 names them without the word Limit.
_CAR_LIMITS_20 = (("car_max_voltage_v", "EVMaximumVoltage"), ("car_max_current_a", "EVMaximumChargeCurrent"),
                  ("car_max_power_w", "EVMaximumChargePower"))
_CHARGER_LIMITS_20 = (
    ("charger_max_voltage_v", "EVSEMaximumVoltage"), ("charger_max_current_a", "EVSEMaximumChargeCurrent"),
    ("charger_max_power_w", "EVSEMaximumChargePower"))

_FIELDS: dict[str, tuple[tuple[str, str], ...]] = {
    "PreChargeReq": _TARGETS,
    "PreChargeRes": _PRESENT,
    "CurrentDemandReq": (*_TARGETS, *_CAR_LIMITS),
    "CurrentDemandRes": (*_PRESENT, *_CHARGER_LIMITS),
    "WeldingDetectionRes": _PRESENT,
    "ChargingStatusRes": (("charger_max_current_a", "EVSEMaxCurrent"),),
    "DC_PreChargeReq": _TARGETS,
    "DC_PreChargeRes": _PRESENT,
    "DC_ChargeLoopRes": _PRESENT,
    "DC_WeldingDetectionRes": _PRESENT,
}
# Elements that hold fields of their own, in whichever message they come.
_INSIDE: dict[str, tuple[tuple[str, str], ...]] = {
    "DC_EVChargeParameter": _CAR_LIMITS,
    "DC_EVSEChargeParameter": _CHARGER_LIMITS,
    "AC_EVChargeParameter": (("car_max_voltage_v", "EVMaxVoltage"), ("car_max_current_a", "EVMaxCurrent")),
    "AC_EVSEChargeParameter": (("charger_max_current_a", "EVSEMaxCurrent"),),
    "DC_CPDReqEnergyTransferMode": _CAR_LIMITS_20,
    "BPT_DC_CPDReqEnergyTransferMode": _CAR_LIMITS_20,
    "DC_CPDResEnergyTransferMode": _CHARGER_LIMITS_20,
    "BPT_DC_CPDResEnergyTransferMode": _CHARGER_LIMITS_20,
    **{f"{kind}DC_CLReqControlMode": (*_TARGETS, *_CAR_LIMITS_20)
       for kind in ("Scheduled_", "BPT_Scheduled_", "Dynamic_", "BPT_Dynamic_")},
    **{f"{kind}DC_CLResControlMode": _CHARGER_LIMITS_20
       for kind in ("Scheduled_", "BPT_Scheduled_", "Dynamic_", "BPT_Dynamic_")},
}
_AC_REQUESTED = (("power_w", "EVPresentActivePower"), ("car_max_power_w", "EVMaximumChargePower"))
_AC_ALLOWED = (("charger_max_power_w", "EVSETargetActivePower"),)
_INSIDE |= {f"{kind}AC_CLReqControlMode": _AC_REQUESTED
            for kind in ("Scheduled_", "BPT_Scheduled_", "Dynamic_", "BPT_Dynamic_")}
_INSIDE |= {f"{kind}AC_CLResControlMode": _AC_ALLOWED
            for kind in ("Scheduled_", "BPT_Scheduled_", "Dynamic_", "BPT_Dynamic_")}
_WITH_INSIDE = frozenset((
    "ChargeParameterDiscoveryReq", "ChargeParameterDiscoveryRes", "DC_ChargeParameterDiscoveryReq",
    "DC_ChargeParameterDiscoveryRes", "DC_ChargeLoopReq", "DC_ChargeLoopRes", "AC_ChargeLoopReq",
    "AC_ChargeLoopRes"))
_ROW_AT = frozenset((
    "PreChargeRes", "CurrentDemandRes", "WeldingDetectionRes", "ChargingStatusRes", "DC_PreChargeRes",
    "DC_ChargeLoopRes", "DC_WeldingDetectionRes", "AC_ChargeLoopRes"))
_LOOPS = frozenset(("CurrentDemandRes", "DC_ChargeLoopRes"))
_ACHIEVED = (("EVSECurrentLimitAchieved", "current"), ("EVSEPowerLimitAchieved", "power"),
             ("EVSEVoltageLimitAchieved", "voltage"))


class Course:
    """Rows of one session; times are seconds since start_ns."""

    def __init__(self, start_ns: int) -> None:
        self.start_ns = start_ns
        self.times_s = array("d")
        self.columns = {name: array("d") for name in NAMES}
        self.limiters = array("b")    # index into LIMITERS, -1 outside the charging loop
        self.limited_s: dict[Limiter, float] = dict.fromkeys(LIMITERS, 0.0)
        self.dropped = 1              # one row is kept of so many
        self.latest = dict.fromkeys(NAMES, nan)    # what each side said last
        self._highest_target_a = 0.0
        self._wishes: deque[tuple[float, float]] = deque(maxlen=WISHES_MAX)
        self._last_limiter = -1
        self._last_s = 0.0
        self._skip = 0
        self._appends: list[tuple[str, Callable[[float], None]]] = []
        self._bind()

    def __len__(self) -> int:
        return len(self.times_s)

    def message(self, time_ns: int, name: str, body: Body) -> None:
        """Take what a message tells."""
        latest = self.latest
        fields = _FIELDS.get(name)
        if fields is not None:
            for column, field in fields:
                value = body.get(field)
                if value is not None:
                    latest[column] = quantity(value)
        if name == "DC_ChargeLoopReq":    # Dynamic mode has no target, whatever the pre-charge asked for
            latest["target_voltage_v"] = latest["target_current_a"] = nan
        if name in _WITH_INSIDE:
            for element, inner in _INSIDE.items():
                found = body.get(element)
                if found is not None:
                    self._take(inner, found)
        status = body.get("DC_EVStatus")
        if status is not None:
            latest["soc_percent"] = status["EVRESSSOC"]
        elif name in ("DC_ChargeLoopReq", "AC_ChargeLoopReq"):
            self._display(body)
        if name in _ROW_AT:
            self._row(time_ns, name, body)

    def _take(self, fields: tuple[tuple[str, str], ...], element: Body) -> None:
        for column, field in fields:
            value = element.get(field)
            if value is not None:
                self.latest[column] = quantity(value)
        status = element.get("DC_EVStatus")
        if status is not None:
            self.latest["soc_percent"] = status["EVRESSSOC"]

    def _display(self, body: Body) -> None:
        soc = (body.get("DisplayParameters") or {}).get("PresentSOC")
        if soc is not None:
            self.latest["soc_percent"] = soc

    def _row(self, time_ns: int, name: str, body: Body) -> None:
        latest, now_s = self.latest, (time_ns - self.start_ns) / 1e9
        voltage, current = latest["present_voltage_v"], latest["present_current_a"]
        if name == "PreChargeRes":
            current = latest["present_current_a"] = 0.0
        elif name == "WeldingDetectionRes":
            current = latest["present_current_a"] = latest["target_current_a"] = 0.0
        if name != "AC_ChargeLoopRes":
            latest["power_w"] = voltage * current
        limiter = self._limiter(body, now_s) if name in _LOOPS else -1
        elapsed_s = now_s - self._last_s
        if self._last_limiter >= 0 and 0 < elapsed_s <= GAP_S:
            self.limited_s[LIMITERS[self._last_limiter]] += elapsed_s
        self._last_limiter, self._last_s = limiter, now_s
        self._skip += 1
        if self._skip < self.dropped:
            return
        self._skip = 0
        self.times_s.append(now_s)
        self.limiters.append(limiter)
        for column, append in self._appends:
            append(latest[column])
        if len(self.times_s) > ROWS_MAX:
            self._thin()

    def _lately(self, now_s: float, target_a: float) -> float:
        """The least that was asked for within LAG_S."""
        wishes = self._wishes
        wishes.append((now_s, target_a))
        while wishes[0][0] < now_s - LAG_S:
            wishes.popleft()
        return min(wish for _, wish in wishes)

    def _limiter(self, body: Body, now_s: float) -> int:
        latest = self.latest
        target_a = latest["target_current_a"]
        limiter = who_limits(Moment(
            target_a, latest["present_current_a"], latest["present_voltage_v"], latest["target_voltage_v"],
            latest["charger_max_current_a"], latest["charger_max_power_w"], latest["car_max_current_a"],
            latest["car_max_power_w"], self._highest_target_a, latest["soc_percent"],
            frozenset(word for field, word in _ACHIEVED if body.get(field)), self._lately(now_s, target_a)))
        if target_a > self._highest_target_a:
            self._highest_target_a = target_a
        return LIMITERS.index(limiter)

    def _thin(self) -> None:
        self.dropped *= 2
        self.times_s = self.times_s[::2]
        self.limiters = self.limiters[::2]
        self.columns = {name: column[::2] for name, column in self.columns.items()}
        self._bind()

    def _bind(self) -> None:
        self._appends = [(name, column.append) for name, column in self.columns.items()]

    def told(self) -> list[Curve]:
        """The curves of which there is at least one value."""
        return [curve for curve in CURVES if any(value == value for value in self.columns[curve.name])]

    @property
    def limiter(self) -> Limiter | None:
        """What limits the charge now; None outside the charging loop."""
        return LIMITERS[self._last_limiter] if self._last_limiter >= 0 else None

    def shares(self) -> dict[Limiter, float]:
        """What limited the charge, in percent of the time of the charging loop; empty without one."""
        whole_s = sum(self.limited_s.values())
        return {limiter: 100 * seconds / whole_s for limiter, seconds in self.limited_s.items() if seconds}
