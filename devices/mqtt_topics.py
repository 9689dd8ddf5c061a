"""Every MQTT topic, declared once; subscriptions, messages, Home Assistant and doc/mqtt.md follow from here.

    pyPlc/car/NAME           what the car says             pyPlc/charger/NAME       what the charger says
    pyPlc/car/NAME/set       what it hears                 pyPlc/charger/NAME/set
    pyPlc/NAME               the names of pyPLC 0.9, by option; both directions (OLD_SAID, OLD_HEARD)

A quantity that is heard is also said, under its name without /set: that is its acknowledgement.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from math import isfinite
from typing import Any, NamedTuple

# How old a value may become before it is not known any more.
FAST_MS = 1_000      # what the supervisor watches
SLOW_MS = 60_000     # what changes in minutes
BMS_MS = -1          # mqtt_battery_age
HOLDS = None         # a setting: until it is said anew


class Kind(NamedTuple):
    """parse: of a payload, raises ValueError; text: of a value; allowed: in words."""

    parse: Callable[[str], object]
    text: Callable[[Any], str]
    allowed: str


def number(least: float, most: float, digits: int = 1) -> Kind:
    """A decimal number in these limits; said with so many digits behind the point."""
    def parse(text: str) -> float:
        if "_" in text or not text.isascii():    # Python reads more as a number than people mean
            raise ValueError
        value = float(text)
        if not isfinite(value) or not least <= value <= most:
            raise ValueError
        return value

    def text(value: float) -> str:
        return f"{value:z.{digits}f}"
    return Kind(parse, text, f"a number {least:.10g}..{most:.10g}")


_FLAGS = {"on": True, "true": True, "1": True, "yes": True,
          "off": False, "false": False, "0": False, "no": False}


def _flag(text: str) -> bool:
    try:
        return _FLAGS[text.strip().lower()]
    except KeyError:
        raise ValueError from None


def words(*names: str) -> Kind:
    """One of these words."""
    def parse(text: str) -> str:
        word = text.strip()
        if word not in names:
            raise ValueError
        return word
    return Kind(parse, str, "one of " + ", ".join(names))


def _anything(text: str) -> str:
    return text


FLAG = Kind(_flag, lambda value: "on" if value else "off", "on or off")
LOCK = Kind(_flag, lambda value: "lock" if value else "unlock", "lock or unlock")
TEXT = Kind(_anything, str, "text")
VOLTS = number(0, 1500)
AMPS = number(-1000, 1000)
PERCENT = number(0, 100)


class Way(Enum):
    MEASURED = "measured"    # said; heard where pyPlc.ini gives the quantity to mqtt
    SETTING = "setting"      # said and always heard
    DRIVEN = "driven"        # said where pyPlc.ini gives the output to mqtt; every 0.5 s, QoS 1, not retained
    TOLD = "told"            # said
    ORDER = "order"          # heard


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """One topic of one side.

    source: the field of the measurements or outputs, the value of a Progress, or what the part itself knows.
    age_ms: how long a heard value counts.  every_ms: at most so often it is said.
    may_be_kept: it is heard also when the broker has kept it, who knows how long.
    component, device_class, state_class: what Home Assistant takes it for; component "" hides it there.
    """

    name: str
    way: Way
    source: str
    kind: Kind
    meaning: str
    unit: str = ""
    age_ms: int | None = FAST_MS
    may_be_kept: bool = False
    every_ms: int = 1_000
    component: str = "sensor"
    device_class: str = ""
    state_class: str = ""

    @property
    def is_retained(self) -> bool:
        """What a device that connects must not act on is not kept by the broker."""
        return self.way is not Way.DRIVEN


# --- shapes that come again


def _volts(name: str, source: str, meaning: str, way: Way = Way.MEASURED, age_ms: int | None = FAST_MS,
           component: str = "sensor") -> Topic:
    return Topic(name=name, way=way, source=source, kind=VOLTS, unit="V", meaning=meaning, age_ms=age_ms,
                 may_be_kept=age_ms is HOLDS, component=component, device_class="voltage",
                 state_class="measurement")


def _amps(name: str, source: str, meaning: str, way: Way = Way.MEASURED, age_ms: int | None = FAST_MS,
          component: str = "sensor") -> Topic:
    return Topic(name=name, way=way, source=source, kind=AMPS, unit="A", meaning=meaning, age_ms=age_ms,
                 may_be_kept=age_ms is HOLDS, component=component, device_class="current",
                 state_class="measurement")


def _watts(name: str, source: str, meaning: str, way: Way = Way.MEASURED, age_ms: int | None = FAST_MS,
           component: str = "sensor") -> Topic:
    return Topic(name=name, way=way, source=source, kind=number(-1_000_000, 1_000_000, 0), unit="W",
                 meaning=meaning, age_ms=age_ms, may_be_kept=age_ms is HOLDS, component=component,
                 device_class="power", state_class="measurement")


def _energy(name: str, source: str, meaning: str, way: Way = Way.TOLD, state_class: str = "") -> Topic:
    return Topic(name=name, way=way, source=source, kind=number(0, 1e9, 0), unit="Wh", meaning=meaning,
                 age_ms=SLOW_MS, device_class="energy_storage" if way is Way.TOLD else "energy",
                 state_class=state_class)


def _soc(name: str, source: str, meaning: str, way: Way = Way.MEASURED) -> Topic:
    return Topic(name=name, way=way, source=source, kind=PERCENT, unit="%", meaning=meaning, age_ms=SLOW_MS,
                 device_class="battery", state_class="measurement")


def _yes_no(name: str, source: str, meaning: str, device_class: str = "", age_ms: int = FAST_MS) -> Topic:
    return Topic(name=name, way=Way.MEASURED, source=source, kind=FLAG, meaning=meaning, age_ms=age_ms,
                 every_ms=0, component="binary_sensor", device_class=device_class)


def _text(name: str, source: str, meaning: str) -> Topic:
    return Topic(name=name, way=Way.TOLD, source=source, kind=TEXT, meaning=meaning, every_ms=0)


def _driven(name: str, source: str, kind: Kind, meaning: str, unit: str = "") -> Topic:
    return Topic(name=f"drive/{name}", way=Way.DRIVEN, source=source, kind=kind, unit=unit, meaning=meaning,
                 every_ms=0, component="")


def _order(name: str, key: str, meaning: str) -> Topic:
    return Topic(name=name, way=Way.ORDER, source=key, kind=TEXT, meaning=meaning, component="button")


_PILOT = Topic(name="cp_state", way=Way.MEASURED, source="cp_state", kind=words("A", "B", "C", "D", "E", "F"),
               meaning="the state of the control pilot", every_ms=0)
_LOCKED = _yes_no("locked", "locked", "the lock holds the connector")
_CONTACTORS = _yes_no("contactors_closed", "contactors_closed", "the contactors report closed")
_DRIVE_CONTACTORS = _driven("contactors", "contactors_closed", FLAG, "close the contactors, or open them")
_DRIVE_LOCK = _driven("lock", "lock", LOCK, "lock the connector, or unlock it; nothing: leave it")
_SESSION = (
    _text("phase", "phase", "how far the session has come; IDLE without one"),
    _text("end_code", "end_code", "why the last session ended, for programs"),
    _text("end_reason", "end_reason", "why the last session ended, in words"),
    replace(_text("end_detail", "end_detail", "what the reason is made of, as JSON: limits, ages, devices"),
            component=""),
    _text("trip", "trip", "why safety has switched off; none as long as all is well"),
)

CAR = (
    _PILOT,
    _yes_no("plugged", "plugged", "the connector is in the inlet", "plug"),
    _LOCKED,
    _CONTACTORS,
    _volts("inlet_voltage", "inlet_voltage_v", "at the inlet, outside of the contactors"),
    _amps("inlet_current", "inlet_current_a", "into the battery"),
    Topic(name="inlet_temperature", way=Way.MEASURED, source="inlet_temperature_c", kind=number(-60, 250),
          unit="°C", meaning="the hottest place of the inlet", age_ms=5_000, device_class="temperature",
          state_class="measurement"),
    _volts("battery_voltage", "battery_voltage_v", "of the battery, inside of the contactors", age_ms=BMS_MS),
    _volts("battery_max_voltage", "max_voltage_v", "the most that the battery allows now", age_ms=BMS_MS),
    _amps("battery_max_current", "max_current_a", "the most that the battery allows now", age_ms=BMS_MS),
    _volts("target_voltage", "target_voltage_v", "what the battery wants to be charged to", age_ms=BMS_MS),
    _amps("target_current", "target_current_a", "what the battery wants", age_ms=BMS_MS),
    _soc("soc", "battery_soc_percent", "the state of charge"),
    _yes_no("full", "full", "the battery is full", age_ms=SLOW_MS),
    Topic(name="battery_temperature", way=Way.MEASURED, source="battery_temperature_c", kind=number(-60, 250),
          unit="°C", meaning="the battery, as its management tells it", age_ms=SLOW_MS,
          device_class="temperature", state_class="measurement"),
    _yes_no("battery_ready", "battery_ready", "the battery may be charged", age_ms=BMS_MS),
    _yes_no("battery_stop", "battery_stop", "the battery asks for the end of the charge", age_ms=BMS_MS),
    _yes_no("stop_button", "stop_button", "the button that stops the charge is pressed"),
    _energy("energy", "energy_wh", "a meter of the car", Way.MEASURED, "total_increasing"),
    _watts("power", "power_w", "inlet voltage times current", Way.TOLD),
    _driven("cp_state", "cp_state", words("B", "C"), "what the control pilot shall show"),
    _DRIVE_CONTACTORS,
    _DRIVE_LOCK,
    _driven("isolation_monitor", "bms_isolation_monitor", FLAG, "the car's own monitor: off while charging"),
    *_SESSION,
    _volts("asked_voltage", "target_voltage_v", "what the car asks the charger for", Way.TOLD),
    _amps("asked_current", "target_current_a", "what the car asks the charger for", Way.TOLD),
    _volts("charger_voltage", "evse_present_voltage_v", "what the charger says it gives", Way.TOLD),
    _amps("charger_current", "evse_present_current_a", "what the charger says it gives", Way.TOLD),
    _volts("charger_max_voltage", "evse_max_voltage_v", "the most that the charger offers", Way.TOLD),
    _amps("charger_max_current", "evse_max_current_a", "the most that the charger offers", Way.TOLD),
    _order("stop", " ", "stop the charge in order"),
    _order("pause", "p", "pause the charge (ISO 15118-2)"),
)

CHARGER = (
    _PILOT,
    _LOCKED,
    _CONTACTORS,
    _volts("supply_voltage", "supply_voltage_v", "at the output of the power supply"),
    _amps("supply_current", "supply_current_a", "out of the power supply"),
    Topic(name="isolation", way=Way.MEASURED, source="isolation",
          kind=words("invalid", "valid", "warning", "fault"), meaning="what the isolation monitor says",
          every_ms=0),
    _yes_no("supply_fault", "supply_fault", "the power supply has a fault", "problem"),
    _yes_no("emergency_stop", "emergency_stop", "the emergency stop is pressed", "safety"),
    _yes_no("rcd", "rcd", "the residual current device has tripped (AC)", "safety"),
    _yes_no("stop_button", "stop_button", "the button that stops the charge is pressed"),
    _volts("supply_max_voltage", "supply_max_voltage_v", "the most that the power supply can give now",
           age_ms=HOLDS, component="number"),
    _amps("supply_max_current", "supply_max_current_a", "the most that the power supply may give now",
          age_ms=HOLDS, component="number"),
    _watts("supply_max_power", "supply_max_power_w", "the most that the power supply may give now",
           age_ms=HOLDS, component="number"),
    _energy("energy", "energy_wh", "the meter of the charger", Way.MEASURED, "total_increasing"),
    _watts("power", "power_w", "supply voltage times current", Way.TOLD),
    Topic(name="authorised", way=Way.SETTING, source="authorised", kind=FLAG, age_ms=HOLDS, every_ms=0,
          meaning="this charge is allowed; off again after it", component="switch"),
    Topic(name="enabled", way=Way.SETTING, source="enabled", kind=FLAG, age_ms=HOLDS, may_be_kept=True,
          every_ms=0, component="switch",
          meaning="charging is possible at all; off stops the charge that runs"),
    _driven("pwm_duty", "pwm_duty_percent", number(0, 100, 1), "the pilot's duty; 100: steady, 5: talk", "%"),
    _DRIVE_CONTACTORS,
    _driven("supply_voltage", "supply_voltage_v", VOLTS, "the voltage that the supply shall give", "V"),
    _driven("supply_current", "supply_current_a", AMPS, "the current at most; below 0: out of the car", "A"),
    _driven("supply_enabled", "supply_enabled", FLAG, "the supply shall be on"),
    _driven("isolation_monitor", "isolation_monitor", FLAG, "the isolation monitor shall measure"),
    _DRIVE_LOCK,
    *_SESSION,
    _text("protocol", "protocol", "din or iso2"),
    _text("evccid", "evcc_id", "who the car says it is, hexadecimal"),
    _soc("soc", "soc_percent", "the car's state of charge, as it says", Way.TOLD),
    _soc("full_soc", "full_soc_percent", "where the car calls itself full", Way.TOLD),
    _energy("battery_capacity", "energy_capacity_wh", "of the car's battery, as it says"),
    _energy("energy_request", "energy_request_wh", "what the car wants, as it says"),
    _volts("target_voltage", "target_voltage_v", "what the car asks for", Way.TOLD),
    _amps("target_current", "target_current_a", "what the car asks for", Way.TOLD),
    _volts("present_voltage", "present_voltage_v", "what the car is told", Way.TOLD),
    _amps("present_current", "present_current_a", "what the car is told", Way.TOLD),
    _volts("car_max_voltage", "max_voltage_v", "the most that the car allows", Way.TOLD),
    _amps("car_max_current", "max_current_a", "the most that the car allows", Way.TOLD),
    Topic(name="time_to_full", way=Way.TOLD, source="remaining_time_to_full_soc_s", kind=number(0, 1e9, 0),
          unit="s", meaning="how long the car expects to charge", device_class="duration"),
    Topic(name="soc_read", way=Way.TOLD, source="soc_read", kind=TEXT, every_ms=0, component="",
          meaning="what the SoC callback is told, as JSON, once for each change"),
    _order("stop", " ", "ask the car to stop, in order"),
    _order("renegotiate", "r", "ask the car to negotiate anew (ISO 15118-2)"),
)

TOPICS = {"car": CAR, "charger": CHARGER}

# Beside the table, of both sides.
AVAILABILITY = "availability"    # online or offline, retained; offline is the last will
HEARTBEAT = "heartbeat"          # a number that counts; who is driven by MQTT goes off when it stands still
REPLY = "reply"                  # JSON: what became of an order, or why a value was refused

# --- the names of pyPLC 0.9


class OldSaid(NamedTuple):
    """way and source: as in Topic; text: its payload, as 0.9 wrote it."""

    name: str
    way: Way
    source: str
    text: Callable[[Any], str]


def _as_float(value: float) -> str:
    return str(float(value))


def _as_int(value: float) -> str:
    return str(int(value))


_OLD_LOCK_AND_RELAY = (
    OldSaid("relay_request", Way.DRIVEN, "contactors_closed", FLAG.text),
    OldSaid("lock_request", Way.DRIVEN, "lock", LOCK.text),
)
OLD_SAID = {
    "car": (
        OldSaid("fsm_state", Way.TOLD, "old_phase", str),
        OldSaid("cpstate", Way.DRIVEN, "cp_state", str),
        *_OLD_LOCK_AND_RELAY,
        OldSaid("charger_max_voltage", Way.TOLD, "evse_max_voltage_v", _as_float),
        OldSaid("charger_max_current", Way.TOLD, "evse_max_current_a", _as_float),
        OldSaid("charger_voltage", Way.TOLD, "evse_present_voltage_v", _as_float),
        OldSaid("charger_current", Way.TOLD, "evse_present_current_a", _as_float),
    ),
    "charger": (
        OldSaid("fsm_state", Way.TOLD, "old_phase", str),
        *_OLD_LOCK_AND_RELAY,
        OldSaid("soc", Way.TOLD, "soc_percent", _as_int),
        OldSaid("battery_capacity", Way.TOLD, "energy_capacity_wh", _as_float),
        OldSaid("evccid", Way.TOLD, "evcc_id", str),
        OldSaid("target_voltage", Way.TOLD, "target_voltage_v", _as_float),
        OldSaid("target_current", Way.TOLD, "target_current_a", _as_float),
        # Power supplies follow these: where the supply is given to MQTT, they are its setpoints, 0 when off.
        OldSaid("target_voltage", Way.DRIVEN, "setpoint_v", _as_float),
        OldSaid("target_current", Way.DRIVEN, "setpoint_a", _as_float),
    ),
}
# What is said of outputs and is no output itself: the output that it follows.
SETPOINTS = {"setpoint_v": "supply_voltage_v", "setpoint_a": "supply_current_a"}
# Topic -> the quantities that it means.  0.9 knew one voltage and one current for target and limit.
OLD_HEARD: dict[str, dict[str, tuple[str, ...]]] = {
    "car": {
        "battery_voltage": ("battery_voltage_v",),
        "target_voltage": ("target_voltage_v", "max_voltage_v"),
        "target_current": ("target_current_a", "max_current_a"),
        "soc": ("battery_soc_percent",),
        "inlet_voltage": ("inlet_voltage_v",),
    },
    "charger": {
        "charger_voltage": ("supply_voltage_v",),
        "charger_current": ("supply_current_a",),
        "charger_max_voltage": ("supply_max_voltage_v",),
        "charger_max_current": ("supply_max_current_a",),
        "enabled": ("enabled",),
    },
}
# What 0.9 said of each state of the session.
OLD_PHASES = {
    "car": {
        "APP_PROTOCOL": "TCP connected", "SESSION_SETUP": "Schema negotiated",
        "SERVICE_DISCOVERY": "Session established", "SERVICE_DETAIL": "ServDisc done",
        "PAYMENT_SELECTION": "ServDisc done", "AUTHORIZATION": "Waiting f Auth",
        "CHARGE_PARAMETERS": "Auth finished", "LOCKING": "ChargeParams discovered",
        "CABLE_CHECK": "CbleChck ongoing", "PRE_CHARGE": "PreChrge ongoing",
        "CLOSING_CONTACTORS": "PreCharge done", "POWER_ON": "Contactors ON",
        "CURRENT_DEMAND": "Charging",
        "CHARGING_STATUS": "Charging", "METERING_RECEIPT": "Charging", "RAMP_DOWN": "Charging",
        "SWITCHING_OFF": "PwrDelvry OFF success", "OPENING_CONTACTORS": "PwrDelvry OFF success",
        "WELDING_DETECTION": "WldingDet done", "SAFE_SHUTDOWN": "ERROR reported", "IDLE": "Stopped normally",
    },
    "charger": {
        "CONNECTED": "TCP connected", "NEGOTIATED": "Schema negotiated", "SET_UP": "Session established",
        "DISCOVERED": "Services discovered", "SELECTED": "ServicePayment selected",
        "AUTHORIZED": "ContractAuthentication", "PARAMETERS": "ChargeParamDiscovery",
        "CABLE_CHECK": "CableCheck", "ISOLATED": "CableCheck", "PRE_CHARGE": "PreCharging",
        "SWITCHING_ON": "PowerDelivery", "CHARGING": "CurrentDemand", "SWITCHING_OFF": "PowerDelivery",
        "POWER_OFF": "PowerDelivery", "REFUSED": "Stopped", "CLOSING": "SessionStop",
        "IDLE": "Waiting f AppHandShake",
    },
}
