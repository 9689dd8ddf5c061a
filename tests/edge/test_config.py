"""The options: what a file may say, and what every wrong one is told."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edge.config import ini_entries, ini_template, read_settings
from edge.option import Option, text, whole
from edge.settings import KEYS_OF_0_9, OPTIONS, Settings
from plc.errors import ConfigError
from tests.support import PROJECT

# The [general] of the pyPlc.ini that pyPLC 0.9 brings along: its keys and defaults.
INI_OF_0_9 = """\
[general]
# mode: PevMode, EvseMode or ListenMode
mode = PevMode
is_simulation_without_modems = false
eth_interface = eth0
eth_windows_interface_name = \\Device\\NPF_{E4B8176C-8516-4D48-88BC-85225ABCF259}
display_via_serial = yes
light_bulb_demo = no
soc_simulation = yes
evse_simulate_precharge = yes
digital_output_device = dieter
analog_input_device = none
use_evsepresentvoltage_for_precharge_end = yes
use_physical_inlet_voltage_during_chargeloop = no
u_delta_max_for_end_of_precharge = 10
serial_port = auto
serial_baud = 19200
mqtt_broker = localhost
mqtt_topic = pyPlc
charge_target_voltage = 270
exit_on_session_end = False
allow_new_session_after_stopping = True
exit_if_no_local_link_address_is_found = True
log_the_evse_mac_to_file = True
testsuite_enable = No
udp_syslog_enable = Yes
charge_parameter_backend = none
evsemode_environment = none
evse_power_supply_control_via_special_homeplug_message = False
evse_printtrace = False
evse_show_decoded_transmit_message = False
sniffer_print_raw_exi = False
soc_callback_enabled = False
soc_callback_endpoint = http://1.1.1.1
soc_fallback_energy_capacity = 2700
logging_url = http://example.invalid/log?x=1
smart_listener_configuration = 1
"""


def settings_of(folder: Path, ini: str | bytes, **command_line: str) -> Settings:
    file = folder / "pyPlc.ini"
    file.write_bytes(ini.encode() if isinstance(ini, str) else ini)
    return read_settings(file, command_line)


def refusal(folder: Path, ini: str | bytes, **command_line: str) -> str:
    with pytest.raises(ConfigError) as caught:
        settings_of(folder, ini, **command_line)
    return str(caught.value).removeprefix(str(folder) + "/")


def test_the_template_in_the_project_is_printed_from_the_table() -> None:
    assert (PROJECT / "pyPlc.ini").read_text(encoding="utf-8") == ini_template()


def test_the_template_says_the_defaults(tmp_path: Path) -> None:
    said = settings_of(tmp_path, ini_template())
    unsaid = settings_of(tmp_path, "")
    assert said.texts == unsaid.texts == {option.name: option.default for option in OPTIONS}
    assert said.notes == ()


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.name)
def test_every_default_and_every_switch_is_allowed(option: Option[object], tmp_path: Path) -> None:
    assert getattr(Settings({}), option.name) == option.kind.parse(option.default)
    for switch in option.switches:
        assert switch.name.startswith("--")
        settings_of(tmp_path, "", **{option.name: switch.value})


@pytest.mark.parametrize("line", [
    "mode = EvseMode", "mode=EvseMode", "  mode : EvseMode  ", "MODE = EvseMode", "mode = EvseMode\r"])
def test_ways_to_write_an_option(line: str, tmp_path: Path) -> None:
    assert settings_of(tmp_path, f"; a comment\n\n# another\n[general]\n{line}\n").mode == "EvseMode"


def test_a_byte_order_mark_of_utf_8_does_no_harm(tmp_path: Path) -> None:
    assert settings_of(tmp_path, b"\xef\xbb\xbf[general]\nmode = PevMode\n").mode == "PevMode"


def test_the_command_line_goes_before_the_file(tmp_path: Path) -> None:
    assert settings_of(tmp_path, "[general]\nmode = EvseMode\n", mode="PevMode").mode == "PevMode"


def test_values_cannot_be_changed_later(tmp_path: Path) -> None:
    settings = settings_of(tmp_path, "")
    with pytest.raises(AttributeError):
        settings.mode = "PevMode"  # type: ignore[misc]  # the point of the test


@pytest.mark.parametrize(("ini", "says"), [
    ("[general]\nmode = PEV\n",
     'pyPlc.ini line 2: [general] mode = "PEV": want PevMode, EvseMode or ListenMode'),
    ("[general]\nmode =\n",
     'pyPlc.ini line 2: [general] mode = "": want PevMode, EvseMode or ListenMode'),
    ("[general]\nmode = PevMode # the car\n",
     ('pyPlc.ini line 2: [general] mode = "PevMode # the car": want PevMode, EvseMode or ListenMode '
      '(a comment needs a line of its own)')),
    ("[general]\n\nlisten_progress = maybe\n",
     'pyPlc.ini line 3: [general] listen_progress = "maybe": want yes or no'),
    ("[general]\nlisten_outptu = json\n",
     'pyPlc.ini line 2: [general] listen_outptu = "json": no such option, did you mean listen_output?'),
    ("[general]\nzzz = \x07\n",
     ('pyPlc.ini line 2: [general] zzz = "\\x07": no such option, '
      'python pyPlc.py --print-ini shows all there are')),
    ("[car]\nmax_temp = 3\n",
     ('pyPlc.ini line 2: [car] max_temp = "3": no such option, '
      'python pyPlc.py --print-ini shows all there are')),
    ("[car]\ncar_devices = dieter\n",
     'pyPlc.ini line 2: [car] car_devices = "dieter": it belongs in [devices]'),
    ("[generel]\nmode = PevMode\n",
     "pyPlc.ini line 2: [generel]: no such section, did you mean general?"),
    ("mode = PevMode\n",
     'pyPlc.ini line 1: "mode = PevMode" stands before any section: want [general] above it'),
    ("[general]\nPevMode\n",
     'pyPlc.ini line 2: "PevMode": want [section] or key = value'),
    ("[general]\n= PevMode\n",
     'pyPlc.ini line 2: "= PevMode": want [section] or key = value'),
    ("[general\nmode = PevMode\n",
     'pyPlc.ini line 1: "[general": want [section] or key = value'),
    ("[general]\nmode = PevMode\n\nMode = PevMode\n",
     "pyPlc.ini line 4: [general] mode comes again, it stands in line 2 already"),
    ("[general]\n[general]\n",
     "pyPlc.ini line 2: [general] comes again, it stands in line 1 already"),
    (b"[general]\nmode = \xe4\n",
     "pyPlc.ini line 2: byte 0xe4 is not UTF-8 text (save it with that encoding)"),
    ("[general]\n".encode("utf-16"),
     "pyPlc.ini: this is UTF-16 text, want UTF-8 (save it with that encoding)"),
    (b"#" * 1_000_001,
     "pyPlc.ini: more than 1000000 bytes, this cannot be a pyPlc.ini"),
    ("[general]\nmode = " + "x" * 100 + "\n",
     f'pyPlc.ini line 2: [general] mode = "{"x" * 60}...": want PevMode, EvseMode or ListenMode'),
])
def test_a_wrong_file_is_told_where_and_what_is_wanted(ini: str | bytes, says: str, tmp_path: Path) -> None:
    assert refusal(tmp_path, ini) == says


def test_a_wrong_value_on_the_command_line_is_told_so(tmp_path: Path) -> None:
    assert refusal(tmp_path, "", mode="car") == (
        'command line: [general] mode = "car": want PevMode, EvseMode or ListenMode')


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    for file, reason in ((tmp_path / "none.ini", "No such file or directory"), (tmp_path, "Is a directory")):
        with pytest.raises(ConfigError, match=reason) as caught:
            read_settings(file, {})
        assert str(caught.value).startswith(f"{file}: ")
        assert "--print-ini" in str(caught.value)


def test_a_file_of_0_9_works_and_says_what_has_no_effect(tmp_path: Path) -> None:
    settings = settings_of(tmp_path, INI_OF_0_9)
    assert settings.mode == "PevMode"
    taken, note = settings.notes
    assert taken.partition(" is taken as: ")[2] == (
        "car_assumed = plugged, cp_state, locked, contactors_closed, lock; dieter_port = auto; "
        "dieter_baud = 19200; precharge_judged_by = charger; bms_target_voltage = 270; "
        "car_devices = dieter, fixed_bms, oled; precharge_tolerance = 10; exit_when = never")
    unused = note.partition("without effect in this version: ")[2].split(", ")
    said = {entry.key for entry in ini_entries("pyPlc.ini", INI_OF_0_9)}
    known = {option.name for option in OPTIONS}
    meant = {
        "display_via_serial", "digital_output_device", "analog_input_device", "charge_parameter_backend",
        "use_evsepresentvoltage_for_precharge_end", "u_delta_max_for_end_of_precharge", "serial_port",
        "serial_baud", "charge_target_voltage", "exit_on_session_end"}
    assert set(unused) == said - known - meant
    assert settings.car_devices == ("dieter", "fixed_bms", "oled")
    assert settings.without_hardware().car_devices == ("virtual",)
    assert settings.without_hardware().mode == "PevMode"


def test_the_keys_of_0_9_are_not_options_at_the_same_time() -> None:
    assert not KEYS_OF_0_9 & {option.name for option in OPTIONS}


@pytest.mark.parametrize(("good", "bad"), [
    ("0", "-1"), ("1000", "1001"), ("007", "7.0"), ("10", "1_0"), ("12", "\u0661\u0662"), ("5", "+5"),
    ("1", ""), ("1", "9" * 5000)])
def test_whole_numbers(good: str, bad: str) -> None:
    kind = whole(0, 1000, "V")
    assert kind.allowed == "a whole number 0..1000 V"
    assert kind.parse(good) == int(good)
    with pytest.raises(ValueError, match=r"^$"):
        kind.parse(bad)


@pytest.mark.parametrize("bad", ["", "12345", "a\tb", "\x00"])
def test_texts(bad: str) -> None:
    kind = text(4)
    assert kind.parse("a=b ") == "a=b "
    with pytest.raises(ValueError, match=r"^$"):
        kind.parse(bad)


@given(st.one_of(st.binary(max_size=300), st.text(alphabet="[]general mode=:#;\n\tPevMode\r", max_size=100)))
def test_any_bytes_are_settings_or_one_clear_line(tmp_path_factory: pytest.TempPathFactory,
                                                  ini: bytes | str) -> None:
    try:
        settings = settings_of(tmp_path_factory.getbasetemp(), ini)
    except ConfigError as error:
        assert "\n" not in str(error)  # noqa: PT017 - both ways are allowed, this is what must hold for one
    else:
        assert settings.mode in ("PevMode", "EvseMode", "ListenMode")


def test_the_broker_of_a_file_of_0_9_is_that_of_its_own_section(tmp_path: Path) -> None:
    settings = settings_of(tmp_path, "[general]\nmqtt_broker = 10.1.2.3\nmqtt_topic = garage\n")
    assert (settings.mqtt_broker, settings.mqtt_topic, settings.notes) == ("10.1.2.3", "garage", ())
