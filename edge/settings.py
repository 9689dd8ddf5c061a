"""The options: one table.

pyPlc.ini, the command line switches and every refusal are made from it (edge/config.py): a new option is one
entry here, then `python pyPlc.py --print-ini > pyPlc.ini`.
"""

from collections.abc import Mapping

from edge.device_table import meanings, names
from edge.option import (
    Option,
    Switch,
    amount,
    ascii_text,
    choice,
    number,
    pairs,
    several,
    text,
    topic,
    url,
    whole,
    yes_no,
)
from plc.session.quirks import CarQuirks, ChargerQuirks, listed
from plc.slac.limits import PARM_REQUESTS_MOST


class Settings:
    """The options with their values.

    notes: remarks on the file for the person at the terminal.  migrated: options of which only a file of
    pyPLC 0.9 speaks, in its own words.
    """

    __slots__ = ("migrated", "notes", "texts")

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
    listen_key_log = Option(
        text(1000), "none",
        "recordings: the file with the secrets of their TLS connections (SSLKEYLOGFILE); needs tshark; "
        "none: use only those in the recording itself; on the command line: --key-log FILE")
    listen_record = Option(
        text(1000), "none",
        "live listening: record all frames in this pcapng file, those of the next sessions in FILE-2, ... "
        "beside it; none: do not record; on the command line: --record FILE")
    listen_live_report = Option(
        text(1000), "none",
        "live listening: keep a report of what is heard in this HTML file, which loads itself anew in a "
        "browser; none: no report; on the command line: --live-report FILE")
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
    peer_amplitude = Option(
        whole(0, 15, "(15: as loud as it likes)"), "15",
        "car and charger: ask the other side's modem to send more quietly (CM_AMP_MAP); 15: do not ask")
    log_level = Option(
        choice("normal", "messages", "bytes"), "normal",
        "what car and charger print: what happens, also every message of a phase, or its bytes as well",
        switches=(Switch("--messages", "messages", "car and charger: print every message"),
                  Switch("--bytes", "bytes", "car and charger: print every message and its bytes")))
    log_format = Option(
        choice("text", "json"), "text",
        "how car and charger print their log: lines to read, or one JSON object a line; on the command line: "
        "--log-format json")
    log_quiet = Option(
        yes_no(), "no", "car and charger: print only how sessions end, and what needs your attention",
        switches=(Switch("--quiet", "yes", "car, charger: print only ends and warnings"),))
    panel = Option(
        yes_no(), "yes", "on a terminal: show a panel above the lines (car, charger, live listening)",
        switches=(Switch("--no-panel", "no", "no panel, only the lines"),))
    sessions_folder = Option(
        text(1000), "sessions",
        "where car and charger keep a folder of each session (log, recording, measurements, report); none: "
        "nowhere")
    sessions_keep = Option(
        whole(10, 1_000_000, "MB"), "500",
        "the oldest session folders are removed when all need more than this together")
    sessions_report = Option(
        yes_no(), "yes", "write a report (report.html) into the folder of each session when it is over")
    exit_when = Option(
        choice("never", "session_end", "unplugged"), "never",
        "end the program by itself when a session has ended, or when the cable is unplugged after it")
    state_folder = Option(
        text(1000), ".",
        "where a file is kept that says whether contactors were found welded; no session begins then until "
        "they are repaired and key w is pressed with nothing plugged in")

    car_protocols = Option(
        several("din", "iso2"), "din, iso2",
        "what the car offers to speak, the most wanted first: DIN 70121, ISO 15118-2", section="car")
    car_energy = Option(choice("DC", "AC"), "DC", "what the car wants to be charged with", section="car")
    car_max_voltage = Option(
        whole(60, 1000, "V"), "410", "the highest voltage that the car ever asks for", section="car")
    car_max_current = Option(
        whole(1, 500, "A"), "125", "the highest current that the car ever asks for", section="car")
    car_min_current = Option(
        whole(0, 500, "A"), "6", "AC: the lowest current that the car can charge with", section="car")
    car_max_power = Option(
        whole(0, 500_000, "W"), "0", "the highest power that the car ever asks for; 0: voltage times current",
        section="car")
    car_phases = Option(
        choice("1", "3"), "3", "AC: whether the car takes one phase, or three where it can", section="car")
    car_energy_capacity = Option(
        whole(0, 1_000_000, "Wh"), "0", "the capacity as told to the charger; 0: virtual_battery",
        section="car")
    car_energy_request = Option(
        whole(0, 1_000_000, "Wh"), "0", "the energy that is wanted, as told to the charger; "
        "0: what is missing in the battery", section="car")
    car_full_soc = Option(
        whole(1, 100, "%"), "100", "full, as told to the charger; the charge ends there", section="car")
    car_bulk_soc = Option(
        whole(1, 100, "%"), "80", "mostly full, as told to the charger", section="car")
    car_departure_time = Option(
        whole(0, 604_800, "s"), "0", "when the car wants to leave, counted from the begin of the session, "
        "as told to the charger; 0: not told", section="car")
    car_target_soc = Option(
        whole(1, 100, "%"), "100", "stop at this state of charge; 100: when the battery says that it is full",
        section="car")
    car_loop_interval = Option(
        whole(0, 1000, "ms"), "100", "from one CurrentDemandReq to the next at least; 0: as soon as answered",
        section="car")
    car_minimal_fields = Option(
        yes_no(), "no", "leave out all that the schema does not require (some chargers then refuse)",
        section="car")
    car_authorisation_time = Option(
        whole(10, 3_600, "s"), "180", "how long you may take to authorise the charge", section="car")
    car_asks_service_detail = Option(
        yes_no(), "no", "send ServiceDetailReq, which external payment does not need", section="car")
    car_pauses = Option(
        yes_no(), "no", "end ISO 15118-2 sessions with a pause, so that they can be joined again",
        section="car")
    car_standard_times = Option(
        yes_no(), "no", "wait no longer than the standards say (250 ms in the loop, 7 s for the pre-charge), "
        "as conformance tests want it; real chargers take longer", section="car")
    car_precharge_current = Option(
        whole(0, 2, "A"), "1", "asked for in the pre-charge; some chargers misbehave at 0", section="car")
    car_voltage_margin = Option(
        whole(0, 50, "V"), "1", "stay so far below car_max_voltage, which some chargers call a malfunction",
        section="car")
    car_welding_detection = Option(
        whole(0, 20, "s"), "5", "how long the inlet is watched for voltage after the charge; 0: not at all",
        section="car")
    car_max_temperature = Option(
        whole(30, 150, "degrees C"), "90", "of the inlet: less current from 10 below, the end 10 above",
        section="car")
    car_needs_modem = Option(
        yes_no(), "yes", "go on only if a modem of ours has taken the network key", section="car")
    car_matching = Option(
        choice("slac", "none"), "slac",
        "how the car finds its charger: slac as at every charger; none where both are alone on a network "
        "without modems, or with modems that have matched already: then it begins with SDP",
        section="car")
    car_slac_requests = Option(
        whole(1, PARM_REQUESTS_MOST.value, "times"), "1",
        "how often the car sends CM_SLAC_PARM.REQ before its sounds; on a line that loses frames, beside a "
        "neighbour's charger, 4 finds the right one; the standard sends one",
        section="car")
    car_validation = Option(
        choice("never", "doubt", "always"), "never",
        "toggle the control pilot to prove which charger is ours (CM_VALIDATE): never, where the attenuation "
        "leaves doubt (above 10 dB), or always; a charger that asks for it gets it in any case",
        section="car")
    car_attenuation_limit = Option(
        whole(0, 255, "dB"), "0", "match with no charger that hears us worse than this; 0: take the best one",
        section="car")
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
    charger_id = Option(ascii_text(7, 37), "ZZ00000", "EVSEID, as told to the car", section="charger")
    charger_port = Option(
        whole(0, 65535, "(TCP)"), "0",
        "where the charger listens; 0: any free port of 49152..65535, since strict cars refuse others",
        section="charger")
    charger_key_per = Option(
        choice("session", "process"), "session",
        "how long a random network key lasts: each session has its own, or all until the program ends",
        section="charger")
    charger_attenuation_offset = Option(
        whole(-60, 60, "dB"), "0", "added to what the modem measures, for losses between modem and plug",
        section="charger")
    charger_attenuation_constant = Option(
        whole(1, 60, "dB"), "9", "told to cars where the modem measures nothing (AR7420)", section="charger")
    charger_max_voltage = Option(
        whole(60, 1000, "V"), "500", "the highest voltage that the charger gives", section="charger")
    charger_min_voltage = Option(
        whole(0, 1000, "V"), "150", "the lowest voltage that it can charge with", section="charger")
    charger_max_current = Option(
        whole(1, 500, "A"), "200", "the highest current that the charger gives", section="charger")
    charger_max_power = Option(
        whole(100, 400_000, "W"), "50000", "the highest power that the charger gives", section="charger")
    charger_min_current = Option(
        whole(0, 500, "A"), "1", "the lowest current that it can charge with", section="charger")
    charger_ripple = Option(
        whole(0, 100, "A"), "5", "EVSEPeakCurrentRipple, as told to the car", section="charger")
    charger_tolerance = Option(
        whole(0, 100, "A"), "5", "EVSECurrentRegulationTolerance, as told to the car", section="charger")
    charger_cable_check_voltage = Option(
        whole(60, 1000, "V"), "400", "the isolation is tested with this, or with the car's maximum if less",
        section="charger")
    charger_ac_voltage = Option(
        whole(100, 480, "V"), "230", "AC: the nominal voltage", section="charger")
    charger_ac_max_current = Option(
        whole(1, 80, "A"), "32", "AC: the highest current of each phase", section="charger")
    charger_phases = Option(
        choice("1", "3"), "3", "AC: one phase, or three and one", section="charger")
    charger_is_free = Option(
        yes_no(), "yes", "tell the car that charging costs nothing (FreeService)", section="charger")
    charger_authorisation = Option(
        choice("free", "key", "device"), "free",
        "who allows a charge: nobody needs to, key a, or the device", section="charger")
    charger_authorisation_time = Option(
        whole(10, 3_600, "s"), "180", "how long the charger waits for that", section="charger")
    charger_pilot_repeats = Option(
        whole(0, 100, "times"), "2",
        "how often a car that does not talk, or whose session broke off, is asked anew: the pilot is steady "
        "for 3 s, then says 5 % again; 0: it stays at 5 %", section="charger")
    charger_stop_after = Option(
        whole(0, 1_440, "min"), "0", "ask the car to stop when power has been on for so long; 0: never",
        section="charger")
    charger_renegotiate_after = Option(
        whole(0, 1_440, "min"), "0", "ISO 15118-2: ask the car for new parameters after so long; 0: never",
        section="charger")
    charger_discharge = Option(
        choice("no", "asked", "always"), "no",
        "draw energy out of the car: never, when it asks for less than 0 A, or while it asks for any current",
        section="charger")
    charger_discharge_max_current = Option(
        whole(1, 500, "A"), "10", "the highest current that is drawn out of the car", section="charger")
    charger_discharge_min_voltage = Option(
        whole(60, 1000, "V"), "300", "nothing is drawn below this voltage of the battery", section="charger")
    charger_discharge_min_soc = Option(
        whole(0, 100, "%"), "20", "the car is asked to stop when less is left; 0: never", section="charger")
    charger_discharge_reports = Option(
        choice("measured", "asked"), "measured",
        "the current that a car is told while energy is drawn: the true one, or the one that it asked for "
        "(some cars stop when theirs does not flow)", section="charger")
    charger_reads_soc_only = Option(
        yes_no(), "no", "ask the car for its state of charge, then let it go (visits at an AC wallbox)",
        section="charger")

    car_devices = Option(
        several(*names("car")), "virtual",
        f"the car's hardware, one or more of these with commas (doc/devices.md); {meanings('car')}",
        section="devices")
    car_owners = Option(
        pairs("lock = arduino, battery = mqtt"), "none",
        "who measures or drives what, where several devices can or one does it only on request",
        section="devices")
    charger_devices = Option(
        several(*names("charger")), "virtual",
        f"the charger's hardware, one or more of these with commas; {meanings('charger')}",
        section="devices")
    charger_owners = Option(
        pairs("pwm = arduino, power_supply = mqtt"), "none",
        "who measures or drives what, where several devices can or one does it only on request",
        section="devices")

    car_assumed = Option(
        several("plugged", "cp_state", "locked", "contactors_closed", "cp", "contactors", "lock",
                "isolation_monitor", or_none=True), "none",
        "what no device of the car measures (plugged, cp_state, locked, contactors_closed) or drives (the "
        "others), and is taken to be as it should: nothing protects you there (doc/devices.md)",
        section="devices")
    charger_assumed = Option(
        several("cp_state", "locked", "contactors_closed", "supply_voltage_v", "supply_current_a",
                "isolation", "pwm", "contactors", "supply", "isolation_monitor", "lock", or_none=True),
        "none",
        "the same for the charger", section="devices")
    arduino_port = Option(
        text(200), "auto",
        "the serial port of our own controller: a name, a pattern with *, or auto to ask every one at USB",
        section="devices")
    arduino_inlet = Option(
        choice("type2", "type1"), "type2", "the car's inlet: CCS 2, or CCS 1 (other proximity resistors)",
        section="devices")
    dieter_port = Option(
        text(200), "auto",
        "the serial port of dieter: a name, a pattern with *, or auto to ask every one at USB who it is",
        section="devices")
    dieter_baud = Option(whole(300, 1_000_000, "baud"), "19200", "its speed", section="devices")
    dieter_relay2 = Option(
        choice("none", "contactors", "lock"), "none", "what its second relay does", section="devices")
    dieter_full_scale = Option(
        number(1, 10_000, "V"), "718.09",
        "the inlet voltage at which its analogue input is full: reading V * this / shown V calibrates it",
        section="devices")
    celeron55_port = Option(text(200), "auto", "the serial port of celeron55's device", section="devices")
    celeron55_baud = Option(whole(300, 1_000_000, "baud"), "115200", "its speed", section="devices")
    celeron55_display = Option(yes_no(), "yes", "show the session on its display", section="devices")
    oled_port = Option(
        text(200), "dieter",
        "the serial port of the display oled: a name, or that of a device that shares its port",
        section="devices")
    oled_baud = Option(
        whole(300, 1_000_000, "baud"), "19200", "its speed, where the port is its own", section="devices")
    gpio_outputs = Option(
        pairs("cp = GPIO17, contactors = GPIO27"), "none",
        "gpio, beaglebone: which pin drives what (cp, contactors, isolation_monitor, lock, or for a lock "
        "motor locking and unlocking); ! before the pin: a low level is on", section="devices")
    gpio_inputs = Option(
        pairs("plugged = GPIO5, stop_button = !GPIO6"), "none",
        "which pin measures what: plugged, locked, contactors_closed, stop_button; a charger's also "
        "emergency_stop, supply_fault, rcd, authorised",
        section="devices")
    gpio_pull = Option(
        choice("none", "up", "down"), "none", "the resistors of the board at these inputs",
        section="devices")
    gpio_motor_time = Option(
        whole(50, 5000, "ms"), "600", "how long a lock motor at two pins runs", section="devices")
    gpio_library = Option(
        choice("gpiod", "adafruit_bbio"), "gpiod", "the Python package that moves the pins",
        section="devices")
    bms_battery_voltage = Option(
        amount(0, 1000, "V"), "none", "fixed_bms: the battery's voltage, measured just before",
        section="devices")
    bms_max_current = Option(
        amount(0, 500, "A"), "none", "fixed_bms: the most current that the battery may have",
        section="devices")
    bms_max_voltage = Option(
        amount(0, 1000, "V"), "none", "fixed_bms: the most voltage that the battery may have",
        section="devices")
    bms_target_voltage = Option(
        amount(0, 1000, "V"), "none", "fixed_bms: the voltage to ask for while charging; none: the most",
        section="devices")
    bms_target_current = Option(
        amount(0, 500, "A"), "none", "fixed_bms: the current to ask for; none: the most", section="devices")
    dideboccs_pins = Option(
        pairs("load = GPIO5, 225v = !GPIO6"), "none",
        "dideboccs: other pins than those of pyPLC 0.9, for 225v, 100v, 50v, 25v, 12v, load",
        section="devices")
    dideboccs_adc = Option(
        text(1000), "/sys/bus/iio/devices/iio:device0/in_voltage1_raw",
        "dideboccs: the analogue input with its voltage (P9_40 of a BeagleBone)", section="devices")
    homeplug_supply_mac = Option(
        text(17), "any", "the MAC address of the power supply that answers by HomePlug, as 02:00:00:00:00:01",
        section="devices")

    can_interface = Option(
        text(40), "socketcan",
        "how a CAN bus is reached, in python-can's words: socketcan, slcan, socketcand, ... (doc/can.md)",
        section="can")
    can_channel = Option(
        text(200), "can0", "which bus: an interface, or the port of a serial adapter", section="can")
    can_bitrate = Option(
        whole(10_000, 1_000_000, "bit/s"), "500000",
        "its bit rate (that of a socketcan interface is set with ip link)", section="can")
    can_more = Option(
        pairs("host = 192.168.1.7, port = 29536"), "none",
        "what else the interface needs, in the words of python-can", section="can")
    can_bms_map = Option(
        text(4000), "victron",
        "which signals of a BMS mean what: victron, or QUANTITY = SIGNAL with commas between them",
        section="can")
    can_bms_dbc = Option(
        text(1000), "none", "the DBC file that names the signals (needs cantools)", section="can")
    can_bms_timeout = Option(
        whole(200, 5_000, "ms"), "1000", "after so much silence of the BMS nothing is charged any more",
        section="can")
    can_supply_modules = Option(
        text(200), "0", "the Infypower modules: their addresses with commas, or group and its number",
        section="can")
    foccci_log_index = Option(
        text(1000), "none", "the file with the number of the log that a FoccciCape is told", section="can")
    can_supply_channel = Option(
        text(200), "same", "the bus of the power modules, where it is another one than can_channel",
        section="can")
    can_supply_bitrate = Option(
        whole(10_000, 1_000_000, "bit/s"), "125000", "the bit rate of that other bus", section="can")
    mqtt_broker = Option(
        text(253), "localhost", "device mqtt: the computer that the broker runs on", section="mqtt")
    mqtt_port = Option(
        whole(1, 65_535, "(TCP)"), "1883", "its port; with TLS mostly 8883", section="mqtt")
    mqtt_topic = Option(
        topic(), "pyPlc", "what all topics begin with: pyPlc/car/..., pyPlc/charger/... (doc/mqtt.md)",
        section="mqtt")
    mqtt_user = Option(text(200), "none", "user name at the broker, or none", section="mqtt")
    mqtt_password = Option(text(200), "none", "the password that belongs to it", section="mqtt")
    mqtt_tls = Option(
        yes_no(), "no", "encrypt, and check that the broker is the right one", section="mqtt")
    mqtt_ca_file = Option(
        text(1000), "none", "who vouches for the broker (PEM); none: those that this computer trusts",
        section="mqtt")
    mqtt_cert_file = Option(
        text(1000), "none", "our own certificate (PEM), for brokers that want one", section="mqtt")
    mqtt_key_file = Option(text(1000), "none", "the key of mqtt_cert_file (PEM)", section="mqtt")
    mqtt_names_of_0_9 = Option(
        yes_no(), "no", "also use the topics of pyPLC 0.9 (pyPlc/soc, pyPlc/cpstate, ...), in both "
        "directions; car and charger then need an mqtt_topic each", section="mqtt")
    mqtt_battery_age = Option(
        whole(500, 10_000, "ms"), "2500",
        "how long the battery's values from MQTT count; when they are older the charge ends", section="mqtt")
    mqtt_home_assistant = Option(
        text(64), "none", "let Home Assistant find everything by itself: its discovery prefix, mostly "
        "homeassistant; none: do not", section="mqtt")

    soc_callback = Option(
        url(), "none", "charger: POST the car's state of charge there when it changes, as SmartEVSE takes "
        "it: http://ADDRESS/ev_state; or none", section="remote")
    soc_fallback_capacity = Option(
        whole(0, 1_000_000, "Wh"), "0",
        "what the callback says of cars that do not tell their battery's capacity; 0: unknown (-1)",
        section="remote")
    syslog_host = Option(
        text(253), "none", "send each line of the log to this computer as well (RFC 5424, UDP); or none",
        section="remote")
    syslog_port = Option(whole(1, 65_535, "(UDP)"), "514", "its port", section="remote")
    syslog_on_powerline = Option(
        yes_no(), "no", "send each line as a broadcast over the powerline, as pyPLC 0.9 did; it can disturb "
        "SLAC, and everybody on the cable reads it", section="remote")
    logging_url = Option(
        url(), "none", "live listening: GET this address when a charger is met and every 30 s, with its MAC "
        "address and our position; or none", section="remote")
    gpsd = Option(
        text(253), "none", "where our position comes from: the computer that gpsd runs on, mostly localhost",
        section="remote")

    virtual_cable = Option(
        text(64), "pyPLC", "which virtual cable: car and charger of the same name meet", section="virtual")
    virtual_modem_restart = Option(
        whole(0, 10_000, "ms"), "100", "how long a virtual modem is deaf after SET_KEY; a real one some 5000",
        section="virtual")
    virtual_attenuation = Option(
        whole(1, 100, "dB"), "15", "how much quieter than sent this end's virtual modem hears the others",
        section="virtual")
    virtual_loss = Option(
        whole(0, 99, "%"), "0", "how much of what this end puts on the virtual powerline gets lost",
        section="virtual")
    virtual_delay = Option(
        whole(0, 1000, "ms"), "0", "how long it takes to the other ends", section="virtual")
    virtual_pilot = Option(
        text(64), "same",
        "the virtual cable that this end's control pilot and power belong to; another one than virtual_cable "
        "makes it a neighbour, who hears the powerline alone", section="virtual")
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
        "the car is plugged in from the start unless plugging comes first",
        section="virtual")

    def __init__(self, texts: Mapping[str, str], notes: tuple[str, ...] = (),
                 migrated: Mapping[str, str] | None = None) -> None:
        self.migrated = dict(migrated or {})
        said = {**self.migrated, **texts}
        self.texts = {option.name: said.get(option.name, option.default) for option in OPTIONS}
        self.notes = notes

    def without_hardware(self) -> "Settings":
        """On the virtual cable, 0.9's words for hardware mean nothing: there it was simulated too."""
        devices = {option.name for option in OPTIONS if option.section == "devices"}
        texts = {name: text for name, text in self.texts.items()
                 if name not in self.migrated or name not in devices}
        return Settings(texts, self.notes)


def _add_quirks(side: str, quirks: type[CarQuirks] | type[ChargerQuirks]) -> None:
    """One option for each leniency, with what was seen."""
    for quirk in listed(quirks):
        option = Option(yes_no(), "yes" if quirk.default else "no",
                        f"our {side} puts up with this: {quirk.seen}", section="quirks")
        option.__set_name__(Settings, f"{side}_{quirk.name}")
        setattr(Settings, option.name, option)


_add_quirks("car", CarQuirks)
_add_quirks("charger", ChargerQuirks)

OPTIONS: tuple[Option[object], ...] = tuple(
    entry for entry in vars(Settings).values() if isinstance(entry, Option))

# What stood in [general] in pyPLC 0.9, has a section of its own now, and means the same in both.
FROM_GENERAL = frozenset(("logging_url", "mqtt_broker", "mqtt_topic"))

# What pyPLC 0.9 knew in its [general] and this version does not use (doc/decisions/0003).
KEYS_OF_0_9 = frozenset((
    "is_simulation_without_modems", "eth_windows_interface_name", "display_via_serial",
    "light_bulb_demo", "soc_simulation", "evse_simulate_precharge", "digital_output_device",
    "analog_input_device", "use_evsepresentvoltage_for_precharge_end",
    "use_physical_inlet_voltage_during_chargeloop", "u_delta_max_for_end_of_precharge", "serial_port",
    "serial_baud", "charge_target_voltage", "exit_on_session_end",
    "allow_new_session_after_stopping", "exit_if_no_local_link_address_is_found",
    "testsuite_enable", "udp_syslog_enable", "charge_parameter_backend",
    "evsemode_environment", "evse_power_supply_control_via_special_homeplug_message", "evse_printtrace",
    "evse_show_decoded_transmit_message", "sniffer_print_raw_exi", "soc_callback_enabled",
    "soc_callback_endpoint", "soc_fallback_energy_capacity",
    "smart_listener_configuration",
))
