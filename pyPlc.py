"""The command line: read the options and pyPlc.ini, and run the chosen mode."""

import argparse
import os
import sys
from io import TextIOWrapper

from edge.command_line import CommandLine
from edge.config import ini_template, nearest, read_settings
from edge.settings import OPTIONS, Settings
from plc.errors import ConfigError, PyPlcError, in_words

VERSION = "1.0.0.dev0"
INI_FILE = os.path.join(os.path.dirname(os.path.realpath(__file__)), "pyPlc.ini")
MODES = {"P": "PevMode", "E": "EvseMode", "L": "ListenMode"}

DONE, FAILED, WRONG_OPTION, INTERRUPTED, BROKEN_PIPE = 0, 1, 2, 130, 141

DESCRIPTION = """\
pyPLC turns a computer and a HomePlug Green PHY modem into a car or a charger on a CCS cable, or listens.

modes:
  P    car (PEV): charge at a public charger
  E    charger (EVSE): charge a car, read its state of charge
         P S, E S    on a virtual cable, without modem and without root: two terminals make a charge
  L    listener: say in plain words what car and charger told each other
         L CAPTURE...   from recordings (pcap, pcapng)
         L              live, what a modem passes on
         L S            live, on the virtual cable
  without a mode the one of pyPlc.ini is taken

modems:
  modem                           which modems are there
  modem configure pev|evse        set the own modem up for a car or a charger, with a backup and a way back
  modem read|restore FILE         its parameter block; modem --help tells the rest

our Arduino controller (doc/hardware.md):
  arduino                         who it is and what it measures; arduino --help: its calibration

recordings:
  analyse CAPTURE... [-o report.html]   who ended it and why, what limited it, which rules were broken
  compare A B [-o both.html]            two sessions side by side; analyse --help tells the rest

is everything there?
  check P|E|L [S]                 interface, modem and its role, codec, devices, broker, clock: each fault
                                  with its cure

hardware:
  hardware P|E                    the devices of pyPlc.ini, without a session: what they measure, live
  hardware P|E --once             one look; the exit code says whether all is known that a session needs
  hardware P|E --test             switch each output, while nothing is plugged in (--unplugged: you say so,
                                  where no device can see it)

examples:
  python pyPlc.py E S                          a charger on the virtual cable; keys: ? shows them
  python pyPlc.py P S --messages               a car at it, every message in a line
  python pyPlc.py P --set eth_interface=eth1   a car behind a real modem
  python pyPlc.py L --record charge.pcapng     listen behind a modem, and keep what is heard
  python pyPlc.py L charge.pcapng              one line a message, a summary at the end
  python pyPlc.py L --full charge.pcapng       each message in full as well
  python pyPlc.py L --json a.pcap b.pcap       one JSON object a line, for other programs
"""

EPILOG = """\
exit codes:
  0    done
  1    what was asked for could not be done; one line on standard error says why
  2    a wrong option, in pyPlc.ini or on the command line
  130  stopped with Ctrl-C before it was done (listening live is done then: 0)
  141  whoever read the output has gone (| head)

Every option is described in pyPlc.ini; --set reaches those that have no switch of their own.
"""


def command_line() -> CommandLine:
    """The parser, its switches made from the table of options."""
    parser = CommandLine("pyPlc.py", usage="python pyPlc.py [P|E|L] [S] [CAPTURE...] [options]",
                         description=DESCRIPTION, epilog=EPILOG)
    parser.add_argument("words", nargs="*", help=argparse.SUPPRESS)
    parser.add_argument("--ini", metavar="FILE", default=INI_FILE,
                        help="read this file instead of the pyPlc.ini beside pyPlc.py")
    parser.add_argument("--set", metavar="OPTION=VALUE", action="append", default=[],
                        help="set any option of pyPlc.ini for this run")
    parser.add_argument("--key-log", metavar="FILE", dest="set", action="append",
                        type="listen_key_log={}".format,
                        help="recordings: read TLS with the secrets in this file; needs tshark")
    parser.add_argument("--record", metavar="FILE", dest="set", action="append",
                        type="listen_record={}".format,
                        help="live listening: record all frames in this pcapng file, a file for each session")
    parser.add_argument("--log-format", metavar="FORMAT", dest="set", action="append",
                        type="log_format={}".format, help="how car and charger print their log: text or json")
    parser.add_argument("--live-report", metavar="FILE", dest="set", action="append",
                        type="listen_live_report={}".format,
                        help="live listening: keep a report in this HTML file while listening")
    for option in OPTIONS:
        for switch in option.switches:
            parser.add_argument(switch.name, dest="set", action="append_const", help=switch.meaning,
                                const=f"{option.name}={switch.value}")
    parser.add_argument("--commands", action="store_true",
                        help="take keys as lines on standard input, also where that is a terminal")
    parser.add_argument("--print-ini", action="store_true", help="print a pyPlc.ini with all defaults")
    parser.add_argument("--version", action="version", version=f"pyPLC {VERSION}")
    return parser


def assignments(words: list[str]) -> dict[str, str]:
    """The `--set` words as option name -> text; of several for one option the last counts."""
    texts = {}
    names = [option.name for option in OPTIONS]
    for word in words:
        name, equals, text = word.partition("=")
        if not equals:
            raise ConfigError(f'command line: --set "{word}": want OPTION=VALUE, as in --set panel=no')
        if name not in names:
            raise ConfigError(f'command line: --set "{word}": no such option, {nearest(name, names)}')
        texts[name] = text
    return texts


def listen(captures: list[str], settings: Settings) -> int:
    """Mode L on recordings."""
    from pathlib import Path

    from analysis.listen import main_recorded

    return main_recorded(
        [Path(capture) for capture in captures], full=settings.listen_output == "full",
        json_lines=settings.listen_output == "json", progress=settings.listen_progress, out=sys.stdout,
        key_log=None if settings.listen_key_log == "none" else Path(settings.listen_key_log))


def run_live(mode: str, words: list[str], settings: Settings, *, by_line: bool) -> int:
    """Any mode live, and from one to the other as often as somebody wants."""
    if words not in ([], ["S"]):
        wrong = next((word for word in words if word != "S"), "S")
        raise ConfigError(f'command line: "{wrong}": behind P or E comes nothing but S')
    from edge.modes import run_modes

    return run_modes(mode, settings, is_virtual=bool(words), by_line=by_line)


def modem(arguments: list[str]) -> int:
    """What stands behind `modem`; it has a command line of its own."""
    from edge.modem_tool import main as modem_tool

    settings = read_settings(INI_FILE, {})
    return modem_tool(arguments, settings.eth_interface, settings.virtual_cable)


def hardware(arguments: list[str]) -> int:
    """What stands behind `hardware`: the devices alone, without a session."""
    parser = command_line()
    parser.add_argument("--test", action="store_true")
    parser.add_argument("--once", action="store_true")
    parser.add_argument("--unplugged", action="store_true")
    options = parser.parse_intermixed_args(arguments)
    settings = read_settings(options.ini, assignments(options.set))
    words = options.words or [letter for letter, mode in MODES.items() if mode == settings.mode]
    if words[0] not in ("P", "E") or words[1:] not in ([], ["S"]):
        raise ConfigError("command line: hardware: want P or E behind it, and nothing but S behind that")
    from edge.hardware_tool import main as hardware_tool

    return hardware_tool(settings, is_car=words[0] == "P", once=options.once, test=options.test,
                         is_unplugged=options.unplugged, is_virtual=len(words) > 1)


def check(arguments: list[str]) -> int:
    """What stands behind `check`: is everything there that a session needs?"""
    options = command_line().parse_intermixed_args(arguments)
    settings = read_settings(options.ini, assignments(options.set))
    words = options.words if options.words[:1] != ["S"] else ["", *options.words]
    letter = next((one for one in words[:1] if one), "") or next(
        one for one, mode in MODES.items() if mode == settings.mode)
    if letter not in MODES or words[1:] not in ([], ["S"]):
        raise ConfigError("command line: check: want P, E or L behind it, and nothing but S behind that")
    from edge.check_tool import main as check_tool

    for note in settings.notes:
        print(f"note: {note}", file=sys.stderr)
    return check_tool(settings, letter, sys.stdout, is_virtual=words[1:] == ["S"], ini=options.ini)


def arduino(arguments: list[str]) -> int:
    """What stands behind `arduino`; it has a command line of its own."""
    from edge.arduino_tool import main as arduino_tool

    return arduino_tool(arguments, read_settings(INI_FILE, {}).arduino_port)


def run(arguments: list[str]) -> int:
    """Carry out the command line; returns the exit code, raises PyPlcError for what stops it."""
    if arguments[:1] == ["modem"]:
        return modem(arguments[1:])
    if arguments[:1] == ["hardware"]:
        return hardware(arguments[1:])
    if arguments[:1] == ["check"]:
        return check(arguments[1:])
    if arguments[:1] == ["arduino"]:
        return arduino(arguments[1:])
    if arguments[:1] in (["analyse"], ["compare"]):
        from edge.analyse_app import main as analysis_tool

        return analysis_tool(arguments[0], arguments[1:])
    options = command_line().parse_intermixed_args(arguments)
    if options.print_ini:
        print(ini_template(), end="")
        return DONE
    settings = read_settings(options.ini, assignments(options.set))
    for note in settings.notes:
        print(f"note: {note}", file=sys.stderr)
    words = options.words
    if words and words[0] in MODES:
        mode = MODES[words[0]]
        words = words[1:]
    elif words and words[0] == "S":
        raise ConfigError('command line: "S" stands behind P, E or L')
    elif words and not os.path.exists(words[0]):
        raise ConfigError(f'command line: "{words[0]}" is neither a mode (P, E, L) nor a file')
    else:
        mode = settings.mode
    if mode == "ListenMode" and words not in ([], ["S"]):
        return listen(words, settings)
    return run_live(mode, words, settings, by_line=options.commands)


def silence_stdout() -> None:
    """Keep Python from writing at its end what standard output would not take, and complaining once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def main(arguments: list[str]) -> int:
    """Run, and end in order whatever happens: one line on standard error instead of a traceback."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # for texts that the terminal cannot show
    try:
        try:
            code = run(arguments)
        finally:
            sys.stdout.flush()
    except KeyboardInterrupt:
        code = INTERRUPTED
    except BrokenPipeError:
        silence_stdout()
        code = BROKEN_PIPE
    except OSError as error:
        print(f"pyPlc.py: {in_words(error)}", file=sys.stderr)
        silence_stdout()
        code = FAILED
    except PyPlcError as error:
        print(f"pyPlc.py: {error}", file=sys.stderr)
        code = WRONG_OPTION if isinstance(error, ConfigError) else FAILED
    return code


if __name__ == "__main__":
    sys.stdout = sys.stdout or open(os.devnull, "w")  # noqa: SIM115 - for as long as the program; without stdout
    sys.exit(main(sys.argv[1:]))
