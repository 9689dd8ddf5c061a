"""The options: one table, read from pyPlc.ini and the command line, checked whole at the start.

`Settings` is the table.  pyPlc.ini, the command line switches and every refusal are made from it:
a new option is one entry here, then `python pyPlc.py --print-ini > pyPlc.ini`.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from os import PathLike
from typing import Generic, NamedTuple, TypeVar, overload

from plc.errors import ConfigError

T = TypeVar("T")

LARGEST_FILE = 1_000_000


class Switch(NamedTuple):
    """A short way on the command line to set an option to one value."""

    name: str
    value: str
    meaning: str


class Kind(Generic[T]):
    """What an option's text may be: `allowed` in words, `parse` makes the value or raises ValueError."""

    def __init__(self, allowed: str, parse: Callable[[str], T]) -> None:
        self.allowed = allowed
        self.parse = parse


def choice(*names: str) -> Kind[str]:
    """One of these names, spelled exactly so."""
    def parse(text: str) -> str:
        if text not in names:
            raise ValueError
        return text
    return Kind(" or ".join((", ".join(names[:-1]), names[-1])), parse)


def yes_no() -> Kind[bool]:
    """A switch, in the words that configuration files have used for it for long."""
    words = {"yes": True, "true": True, "on": True, "1": True,
             "no": False, "false": False, "off": False, "0": False}

    def parse(text: str) -> bool:
        try:
            return words[text.lower()]
        except KeyError:
            raise ValueError from None
    return Kind("yes or no", parse)


def whole(least: int, most: int, unit: str) -> Kind[int]:
    """A whole number from least to most, decimal."""
    def parse(text: str) -> int:
        if not re.fullmatch(r"-?[0-9]{1,18}", text) or not least <= int(text) <= most:
            raise ValueError
        return int(text)
    return Kind(f"a whole number {least}..{most} {unit}", parse)


def text(most: int) -> Kind[str]:
    """Printable text of 1 to `most` characters."""
    def parse(text: str) -> str:
        if not 1 <= len(text) <= most or not text.isprintable():
            raise ValueError
        return text
    return Kind(f"1 to {most} printable characters", parse)


def several(*names: str) -> Kind[tuple[str, ...]]:
    """One or more of these names with commas between them, each once; their order counts."""
    def parse(text: str) -> tuple[str, ...]:
        chosen = tuple(name.strip() for name in text.split(","))
        if len(set(chosen)) != len(chosen) or not set(chosen) <= set(names):
            raise ValueError
        return chosen
    return Kind(f"one or more of {', '.join(names)} with commas between them", parse)


class Option(Generic[T]):
    """One option; `default` is written as in the file, `switches` set it on the command line."""

    name: str

    def __init__(self, kind: Kind[T], default: str, meaning: str, *, section: str = "general",
                 switches: tuple[Switch, ...] = ()) -> None:
        self.kind = kind
        self.default = default
        self.meaning = meaning
        self.section = section
        self.switches = switches

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, settings: None, owner: type) -> "Option[T]": ...
    @overload
    def __get__(self, settings: "Settings", owner: type) -> T: ...
    def __get__(self, settings: "Settings | None", owner: type) -> "Option[T] | T":
        if settings is None:
            return self
        return self.kind.parse(settings.texts[self.name])


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


class Entry(NamedTuple):
    """One `key = value` of a file, with its place."""

    line: int
    section: str
    key: str
    value: str


def quoted(value: str) -> str:
    """The value for an error message: quoted, unprintables escaped, cut to a readable length."""
    shown = repr(value[:60])[1:-1]
    return f'"{shown}{"..." if len(value) > 60 else ""}"'


def nearest(name: str, known: list[str]) -> str:
    """A hint at the known name that was perhaps meant, or where all of them are."""
    import difflib  # only needed when something is wrong

    close = difflib.get_close_matches(name, known, 1)
    return f"did you mean {close[0]}?" if close else "python pyPlc.py --print-ini shows all there are"


def ini_text(file: str | PathLike[str]) -> str:
    """The file's text; ConfigError names what is wrong with the file as a whole."""
    try:
        with open(file, "rb") as stream:
            data = stream.read(LARGEST_FILE + 1)
    except OSError as error:
        raise ConfigError(f"{file}: {error.strerror or error} "
                          "(a file with all defaults: python pyPlc.py --print-ini > pyPlc.ini)") from None
    if len(data) > LARGEST_FILE:
        raise ConfigError(f"{file}: more than {LARGEST_FILE} bytes, this cannot be a pyPlc.ini")
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise ConfigError(f"{file}: this is UTF-16 text, want UTF-8 (save it with that encoding)")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ConfigError(f"{file} line {line}: byte 0x{data[error.start]:02x} is not UTF-8 text "
                          "(save it with that encoding)") from None


def ini_entries(file: str | PathLike[str], text: str) -> Iterator[Entry]:
    """The entries in order: sections in brackets, `key = value` or `key: value`, comments after # or ;.

    Keys mean the same in upper and lower case.  A section or a key that comes twice is a ConfigError.
    """
    section = None
    seen: dict[tuple[str, str], int] = {}
    for number, raw in enumerate(text.split("\n"), 1):
        line = raw.strip()
        if not line or line[0] in "#;":
            continue
        if line[0] == "[" and line[-1] == "]":
            section, key = line[1:-1].strip(), ""
        else:
            at = min((at for at in (line.find("="), line.find(":")) if at > 0), default=-1)
            if at < 0:
                raise ConfigError(f"{file} line {number}: {quoted(line)}: want [section] or key = value")
            key = line[:at].strip().lower()
        if section is None:
            raise ConfigError(f"{file} line {number}: {quoted(line)} stands before any section: "
                              "want [general] above it")
        if (section, key) in seen:
            what = f"[{section}] {key}".rstrip()
            raise ConfigError(f"{file} line {number}: {what} comes again, "
                              f"it stands in line {seen[section, key]} already")
        seen[section, key] = number
        if key:
            yield Entry(number, section, key, line[at + 1:].strip())


def checked(option: Option[object], value: str, place: str) -> str:
    """The value, or a ConfigError naming place, section, key, value and what is allowed."""
    try:
        option.kind.parse(value)
    except ValueError:
        hint = " (a comment needs a line of its own)" if " #" in value or " ;" in value else ""
        raise ConfigError(f"{place}: [{option.section}] {option.name} = {quoted(value)}: "
                          f"want {option.kind.allowed}{hint}") from None
    return value


def read_settings(file: str | PathLike[str], command_line: Mapping[str, str]) -> Settings:
    """The options of the ini file, those of the command line (name -> text) over them, defaults for the rest.

    Raises ConfigError for the first thing that is wrong.
    """
    options = {(option.section, option.name): option for option in OPTIONS}
    sections = sorted({option.section for option in OPTIONS})
    texts = {}
    unused = []
    for entry in ini_entries(file, ini_text(file)):
        place = f"{file} line {entry.line}"
        if (option := options.get((entry.section, entry.key))) is not None:
            texts[option.name] = checked(option, entry.value, place)
        elif entry.section not in sections:
            raise ConfigError(f"{place}: [{entry.section}]: no such section, "
                              f"{nearest(entry.section, sections)}")
        elif entry.section == "general" and entry.key in KEYS_OF_0_9:
            unused.append(entry.key)
        else:
            known = [name for section, name in options if section == entry.section]
            raise ConfigError(f"{place}: [{entry.section}] {entry.key} = {quoted(entry.value)}: "
                              f"no such option, {nearest(entry.key, known)}")
    for name, value in command_line.items():
        texts[name] = checked(getattr(Settings, name), value, "command line")
    without_effect = f"{file}: options of pyPLC 0.9 without effect in this version: {', '.join(unused)}"
    return Settings(texts, (without_effect,) if unused else ())


def ini_template() -> str:
    """The documented pyPlc.ini: every option with its meaning, what is allowed, and its default."""
    lines = ["# pyPlc.ini: every option with its default.",
             "# A comment needs a line of its own.  What the command line says goes before this file."]
    section = ""
    for option in OPTIONS:
        if option.section != section:
            section = option.section
            lines += ["", f"[{section}]"]
        names = ", ".join(switch.name for switch in option.switches)
        switches = f"; on the command line: {names}" if names else ""
        lines += ["", f"# {option.meaning}", f"# {option.kind.allowed}{switches}",
                  f"{option.name} = {option.default}"]
    return "\n".join(lines) + "\n"
