"""The options: one table.

pyPlc.ini, the command line switches and every refusal are made from it (edge/config.py): a new option is one
entry here, then `python pyPlc.py --print-ini > pyPlc.ini`.
"""

from collections.abc import Mapping

from edge.device_table import meanings, names
from edge.option import Option, Switch, choice, pairs, several, text, whole, yes_no


class Settings:
    """The options with their values.  `notes` are remarks on the file for the person at the terminal."""

    __slots__ = ("notes", "texts")

    mode = Option(
        choice("PevMode", "EvseMode", "ListenMode"), "ListenMode",
        "which side we play when the command line does not say: car (P), charger (E) or listener (L)")
    listen_output = Option(
        choice("text", "full", "json"), "text",
        "what the listener prints: a line a message, also each message in full, or JSON for other programs",
        switches=(Switch("--full", "full", "print each message in full as well"),
                  Switch("--json", "json", "print one JSON object a line, for other programs")))
    listen_progress = Option(
        yes_no(), "yes",
        "show on a terminal how far a long recording has been read",
        switches=(Switch("--no-progress", "no", "do not show how far a long recording has been read"),))
    listen_record = Option(
        text(1000), "none",
        "live listening: record all frames in this pcapng file, those of the next sessions in FILE-2, ... "
        "beside it; none: do not record; on the command line: --record FILE")
    listen_asks_modems = Option(
        yes_no(), "yes",
        "live listening: ask at the start which modems there are; without it and listen_join nothing is sent")
    listen_join = Option(
        yes_no(), "no",
        "live listening: let the own modem join the network whose key passes by (deaf for some seconds then)")
    log_the_evse_mac_to_file = Option(
        yes_no(), "yes", "live listening: append the MAC address of each charger met to MacLog.txt")
    eth_interface = Option(
        text(64), "eth0",
        "the network interface that the modem hangs on (not used on the virtual cable, S)")
    log_level = Option(
        choice("normal", "messages", "bytes"), "normal",
        "what car and charger print: what happens, also every message of a phase, or its bytes as well",
        switches=(Switch("--messages", "messages", "car and charger: print every message"),
                  Switch("--bytes", "bytes", "car and charger: print every message and its bytes")))
    exit_when = Option(
        choice("never", "session_end", "unplugged"), "never",
        "end the program by itself when a session has ended, or when the cable is unplugged after it")

    car_protocols = Option(
        several("din", "iso2"), "din, iso2",
        "what the car offers to speak, the most wanted first: DIN 70121, ISO 15118-2", section="car")
    car_energy = Option(choice("DC", "AC"), "DC", "what the car wants to be charged with", section="car")
    car_max_voltage = Option(
        whole(60, 1000, "V"), "410", "the highest voltage that the car ever asks for", section="car")
    car_max_current = Option(
        whole(1, 500, "A"), "125", "the highest current that the car ever asks for", section="car")
    car_target_soc = Option(
        whole(1, 100, "%"), "100", "stop at this state of charge; 100: when the battery says that it is full",
        section="car")
    car_loop_interval = Option(
        whole(0, 1000, "ms"), "100", "from one CurrentDemandReq to the next at least; 0: as soon as answered",
        section="car")
    car_minimal_fields = Option(
        yes_no(), "no", "leave out all that the schema does not require (some chargers then refuse)",
        section="car")
    car_needs_modem = Option(
        yes_no(), "yes", "go on only if a modem of ours has taken the network key", section="car")
    precharge_tolerance = Option(
        whole(1, 20, "V"), "10", "how near the inlet must come to the battery before contactors close",
        section="car")
    precharge_judged_by = Option(
        choice("inlet", "charger"), "inlet",
        "whose voltage that is: measured at the inlet, or the charger's word (on a bench only)",
        section="car")

    charger_protocols = Option(
        several("din", "iso2"), "din, iso2",
        "what the charger speaks; the car's priorities decide among them", section="charger")
    charger_energy = Option(choice("DC", "AC"), "DC", "what the charger offers", section="charger")
    charger_id = Option(text(37), "ZZ00000", "EVSEID, 7 to 37 characters", section="charger")
    charger_port = Option(
        whole(0, 65535, "(TCP)"), "0",
        "where the charger listens; 0: any free port of 49152..65535, since strict cars refuse others",
        section="charger")
    charger_max_voltage = Option(
        whole(60, 1000, "V"), "500", "the highest voltage that the charger gives", section="charger")
    charger_min_voltage = Option(
        whole(0, 1000, "V"), "150", "the lowest voltage that it can charge with", section="charger")
    charger_max_current = Option(
        whole(1, 500, "A"), "200", "the highest current that the charger gives", section="charger")
    charger_max_power = Option(
        whole(100, 400_000, "W"), "50000", "the highest power that the charger gives", section="charger")
    charger_authorisation = Option(
        choice("free", "key", "device"), "free",
        "who allows a charge: nobody needs to, key a, or the device", section="charger")
    charger_reads_soc_only = Option(
        yes_no(), "no", "ask the car for its state of charge, then let it go (visits at an AC wallbox)",
        section="charger")

    car_devices = Option(
        several(*names("car")), "virtual",
        f"the car's hardware, one or more of these with commas (doc/devices.md); {meanings('car')}",
        section="devices")
    car_owners = Option(
        pairs("lock = arduino, max_current_a = mqtt"), "none",
        "who measures or drives what, where several devices can or one does it only on request",
        section="devices")
    charger_devices = Option(
        several(*names("charger")), "virtual",
        f"the charger's hardware, one or more of these with commas; {meanings('charger')}",
        section="devices")
    charger_owners = Option(
        pairs("pwm = arduino, supply = mqtt"), "none",
        "who measures or drives what, where several devices can or one does it only on request",
        section="devices")

    virtual_cable = Option(
        text(64), "pyPLC", "which virtual cable: car and charger of the same name meet", section="virtual")
    virtual_modem_restart = Option(
        whole(0, 10_000, "ms"), "100", "how long a virtual modem is deaf after SET_KEY; a real one some 5000",
        section="virtual")
    virtual_listener = Option(
        choice("everything", "modem"), "everything",
        "what a listener on the virtual cable hears: all there is, or what a real modem passes on",
        section="virtual")
    virtual_physics = Option(
        choice("real", "instant"), "real",
        "whether virtual contactors, locks and supplies take their time", section="virtual")
    virtual_battery = Option(
        whole(10, 1_000_000, "Wh"), "28000", "the capacity of the virtual battery", section="virtual")
    virtual_soc = Option(
        whole(0, 100, "%"), "40", "its state of charge at the start", section="virtual")
    virtual_user = Option(
        text(200), "none",
        "what the virtual user does after how many seconds, as in: 2 plug, 30 press stop, 40 unplug; "
        "none: it is plugged in from the start", section="virtual")

    def __init__(self, texts: Mapping[str, str], notes: tuple[str, ...] = ()) -> None:
        self.texts = {option.name: texts.get(option.name, option.default) for option in OPTIONS}
        self.notes = notes


OPTIONS: tuple[Option[object], ...] = tuple(
    entry for entry in vars(Settings).values() if isinstance(entry, Option))

# What pyPLC 0.9 knew in its [general] and this version does not use (doc/decisions/0003).
KEYS_OF_0_9 = frozenset((
    "is_simulation_without_modems", "eth_windows_interface_name", "display_via_serial",
    "light_bulb_demo", "soc_simulation", "evse_simulate_precharge", "digital_output_device",
    "analog_input_device", "use_evsepresentvoltage_for_precharge_end",
    "use_physical_inlet_voltage_during_chargeloop", "u_delta_max_for_end_of_precharge", "serial_port",
    "serial_baud", "mqtt_broker", "mqtt_topic", "charge_target_voltage", "exit_on_session_end",
    "allow_new_session_after_stopping", "exit_if_no_local_link_address_is_found",
    "testsuite_enable", "udp_syslog_enable", "charge_parameter_backend",
    "evsemode_environment", "evse_power_supply_control_via_special_homeplug_message", "evse_printtrace",
    "evse_show_decoded_transmit_message", "sniffer_print_raw_exi", "soc_callback_enabled",
    "soc_callback_endpoint", "soc_fallback_energy_capacity", "logging_url",
    "smart_listener_configuration",
))
