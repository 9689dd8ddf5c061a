"""What the options of pyPLC 0.9 mean in this version (doc/decisions/0003).

    taken, used = migrated(old)     old: key -> value of a [general] of 0.9
                                    taken: option -> text of this version; used: the keys it comes from

Only what means the same is taken.  What 0.9 took for granted (a plug that is in, a lock that locks,
contactors that close) becomes what it is: assumed.
"""

from __future__ import annotations

from collections.abc import Mapping

from edge.device_table import names

YES = ("yes", "true", "on", "1")
SERIAL = {"dieter": "dieter", "celeron55device": "celeron55"}
# What the devices of 0.9 do not measure, and 0.9 took to be as it should.
ASSUMED = {
    "dieter": ("plugged", "cp_state", "locked", "contactors_closed", "lock"),
    "beaglebone": ("plugged", "cp_state", "locked", "contactors_closed", "lock"),
    "celeron55": ("locked",),
    "mqtt": ("plugged", "cp_state", "locked", "contactors_closed"),
}
MQTT_BATTERY = ("battery_voltage_v", "battery_soc_percent", "target_voltage_v", "target_current_a",
                "max_current_a")
MQTT_SUPPLY = ("supply", "supply_voltage_v", "supply_current_a")
# Keys that are one option here.
RENAMED = {
    "u_delta_max_for_end_of_precharge": "precharge_tolerance",
}
Taken = dict[str, str]


class Old:
    """The values of 0.9, and which of them were asked for."""

    def __init__(self, values: Mapping[str, str]) -> None:
        self.values = values
        self.used: set[str] = set()

    def __contains__(self, key: str) -> bool:
        return key in self.values

    def __getitem__(self, key: str) -> str:
        self.used.add(key)
        return self.values[key]

    def word(self, key: str) -> str:
        return self[key].lower() if key in self else ""

    def is_yes(self, key: str) -> bool:
        return self.word(key) in YES


def migrated(values: Mapping[str, str]) -> tuple[Taken, set[str]]:
    """See the module.  The values as they stand in the file; nothing here is checked yet."""
    taken: Taken = {}
    used: set[str] = set()
    for group in (_car, _charger, _rest, _soc_callback):
        old = Old(values)
        if made := group(old):
            taken |= made
            used |= old.used
    return taken, used


def _rest(old: Old) -> Taken:
    taken = {name: old[key] for key, name in RENAMED.items() if key in old}
    if "exit_on_session_end" in old:
        taken["exit_when"] = "unplugged" if old.is_yes("exit_on_session_end") else "never"
    return taken


def _soc_callback(old: Old) -> Taken:
    if not old.is_yes("soc_callback_enabled") or "soc_callback_endpoint" not in old:
        return {}
    taken = {"soc_callback": old["soc_callback_endpoint"]}
    fallback = old.word("soc_fallback_energy_capacity")
    if fallback.isdecimal():
        taken["soc_fallback_capacity"] = str(int(fallback) * 10)    # 0.9 counts in 10 Wh
    return taken


def _car(old: Old) -> Taken:
    switches, measures = old.word("digital_output_device"), old.word("analog_input_device")
    backend = old.word("charge_parameter_backend")
    if switches not in ("dieter", "celeron55device", "beaglebone", "mqtt"):
        return {}
    device = SERIAL.get(switches, switches)
    devices = [device]
    owners: dict[str, str] = {}
    if measures in SERIAL and SERIAL[measures] != device:
        devices.append(SERIAL[measures])
        owners |= {"cp": device, "contactors": device, "inlet_voltage_v": SERIAL[measures]}
    if device == "mqtt":
        owners |= dict.fromkeys(("cp", "contactors", "lock"), "mqtt")
    if measures == "mqtt":
        owners["inlet_voltage_v"] = "mqtt"
    if backend == "mqtt":
        owners |= dict.fromkeys(MQTT_BATTERY, "mqtt")
    if "mqtt" in (measures, backend) and device != "mqtt":
        devices.append("mqtt")
    if backend == "chademo":
        devices.append("chademo")
    if backend not in ("mqtt", "chademo") and (device != "celeron55" or "charge_target_voltage" in old):
        devices.append("fixed_bms")
    if device == "dieter" and old.is_yes("display_via_serial"):
        devices.append("oled")
    taken = {"car_assumed": ", ".join(ASSUMED[device]), **_serial(device, SERIAL.get(measures, device), old)}
    if measures in ("", "none") and device != "celeron55" and old.is_yes(
            "use_evsepresentvoltage_for_precharge_end"):
        taken["precharge_judged_by"] = "charger"
    if "fixed_bms" in devices and "charge_target_voltage" in old:
        taken["bms_target_voltage"] = old["charge_target_voltage"]
    known = names("car")
    taken["car_devices"] = ", ".join(name for name in devices if name in known)
    if "mqtt" in devices:
        taken["mqtt_names_of_0_9"] = "yes"
    if owners:
        taken["car_owners"] = ", ".join(f"{thing} = {name}" for thing, name in owners.items())
    return taken


def _serial(switches: str, measures: str, old: Old) -> Taken:
    """One port there, one for each device here."""
    taken = {}
    for name in sorted({switches, measures}):
        for old_key, new in (("serial_port", "port"), ("serial_baud", "baud")):
            if name in SERIAL.values() and old_key in old:
                taken[f"{name}_{new}"] = old[old_key]
    if switches == "celeron55" and "display_via_serial" in old:
        taken["celeron55_display"] = old["display_via_serial"]
    return taken


def _charger(old: Old) -> Taken:
    """What 0.9 did not drive, it simulated: virtual does what the others do not."""
    devices = []
    if old.is_yes("evse_power_supply_control_via_special_homeplug_message"):
        devices.append("homeplug_supply")
    if old.word("evsemode_environment") == "focccicape":
        devices += ["foccci", "dideboccs"]
    if old.word("digital_output_device") == "mqtt":
        devices.append("mqtt")
    devices = [name for name in devices if name in names("charger")]
    if not devices:
        return {}
    taken = {"charger_devices": ", ".join([*devices, "virtual"])}
    if "mqtt" in devices:
        taken["mqtt_names_of_0_9"] = "yes"
        if old.word("charge_parameter_backend") == "mqtt" and not old.is_yes("evse_simulate_precharge"):
            taken["charger_owners"] = ", ".join(f"{thing} = mqtt" for thing in MQTT_SUPPLY)
    return taken
