"""The lines between the program and our Arduino firmware: each declared once, for both ends.

    >1F D 000D 0000*4B6B        from us: start, number of the line, kind, fields, checksum
    <A3 A 1F*FDD3               from the board

Fields are hexadecimal numbers of a fixed width, the checksum is CRC-16/CCITT (0x1021, begins with 0xFFFF) of
everything between start and star.  firmware/make_tables.py makes firmware/src/tables.h and the tables of
doc/hardware.md from what stands here.
"""

from __future__ import annotations

from binascii import crc_hqx
from collections.abc import Mapping
from typing import NamedTuple

from plc.errors import PyPlcError

PROTOCOL = 1
FIRMWARE_VERSION = (1, 0)
BAUD = 57_600
LINE_MOST = 160    # bytes of the longest line, from either side
FROM_HOST, FROM_BOARD = ">", "<"
CRC_BEGINS = 0xFFFF
UNKNOWN_I16 = -32_768
OPEN_U16 = 0xFFFF
STEADY_PERMILLE = 1_000

CAR, CHARGER = 1, 2
ROLES = {CAR: "car", CHARGER: "charger"}


class LineError(PyPlcError):
    """What stands on the line is not one of ours; `reason` is a name of REASONS."""

    def __init__(self, reason: str, text: str) -> None:
        super().__init__(f"{reason}: {text}")
        self.reason = reason


class Field(NamedTuple):
    """A number of a line.  kind: u8, u16 or i16."""

    name: str
    kind: str
    meaning: str

    @property
    def digits(self) -> int:
        return int(self.kind[1:]) // 4

    @property
    def least(self) -> int:
        return -(1 << 4 * self.digits - 1) if self.kind[0] == "i" else 0

    @property
    def most(self) -> int:
        return (1 << 4 * self.digits - (self.kind[0] == "i")) - 1


class Kind(NamedTuple):
    """A kind of line."""

    letter: str
    name: str
    meaning: str
    fields: tuple[Field, ...]


ANSWERS = Field("answers", "u8", "number of the line that is answered")

KINDS_OF_HOST = (
    Kind("H", "hello", "who are you? Needed before anything may be switched on",
         (Field("protocol", "u8", "the protocol that the program speaks"),)),
    Kind("D", "drive", "what to drive; comes at least every 300 ms, and feeds the watchdog",
         (Field("outputs", "u16", "bits of the table of outputs; no lock bit leaves the lock alone"),
          Field("pwm_permille", "u16", "charger: duty of the pilot, 1000 is the steady voltage; car: 0"))),
    Kind("R", "rate", "how often telemetry comes",
         (Field("period_ms", "u16", "0 for none, else 20 to 1000"),)),
    Kind("G", "get", "asks for a calibration value", (Field("index", "u8", "its place in the table"),)),
    Kind("C", "calibrate", "changes a calibration value and keeps it in the EEPROM; only with all off",
         (Field("index", "u8", "its place in the table"), Field("value", "u16", "the new value"))),
)

KINDS_OF_BOARD = (
    Kind("I", "identity", "answer to hello", (
        ANSWERS,
        Field("protocol", "u8", "the protocol that the firmware speaks"),
        Field("version", "u16", "of the firmware, 256 * major + minor"),
        Field("role", "u8", "1 car, 2 charger"),
        Field("reset", "u8", "why it started: bits of MCUSR (1 power, 2 reset pin, 4 brown-out, 8 watchdog)"),
        Field("calibrated", "u8", "1: the EEPROM holds valid values, 0: defaults"))),
    Kind("A", "accepted", "the line was understood and is being carried out", (ANSWERS,)),
    Kind("N", "refused", "the line was not carried out",
         (ANSWERS, Field("reason", "u8", "of the table of reasons"))),
    Kind("V", "value", "answer to get", (
        ANSWERS, Field("index", "u8", "its place in the table"), Field("value", "u16", "its value"))),
    Kind("S", "status", "telemetry, at the rate asked for", (
        Field("uptime_ms", "u16", "since reset; wraps"),
        Field("mode", "u8", "of the table of modes"),
        Field("cause", "u8", "why it last went to the safe state: of the table of causes"),
        Field("inputs", "u16", "bits of the table of inputs"),
        Field("outputs", "u16", "bits of the table of outputs: what is driven now"),
        Field("pilot", "u8", "car: 0 none, 1 steady, 2 PWM; charger: the letter A to F, 0 not known"),
        Field("pilot_hz", "u16", "frequency of the PWM, measured by a car and made by a charger"),
        Field("pwm_permille", "u16", "its duty; 1000 is the steady voltage"),
        Field("pilot_high_mv", "i16", "charger: voltage of the pilot while high"),
        Field("pilot_low_mv", "i16", "charger: while low; -32768 where there is no low"),
        Field("voltage_dv", "i16", "inlet or output, 0.1 V, -32768 when the measurement has failed"),
        Field("current_da", "i16", "0.1 A, -32768 without a sensor"),
        Field("proximity_ohm", "u16", "65535 is open"),
        Field("temperature_adc", "u16", "0 to 16368, share of the supply at the NTC"),
        Field("supply_mv", "u16", "the board's own 5 V"),
        Field("bad_lines", "u16", "lines refused since reset"),
        Field("last_bad", "u8", "the reason of the last of them"))),
)


class Named(NamedTuple):
    name: str
    meaning: str


# Bits, lowest first.  The first output is what ends the flow of energy.
OUTPUTS = (
    Named("energy", "car: state C; charger: the power supply may deliver"),
    Named("contactors", "both contactors"),
    Named("lock", "lock the plug"),
    Named("unlock", "unlock the plug"),
    Named("isolation", "car: its own isolation monitor off; charger: isolation monitor on"),
)
OUTPUT_BITS = {entry.name: 1 << at for at, entry in enumerate(OUTPUTS)}
INPUTS = (
    Named("contactor_1", "reports closed"),
    Named("contactor_2", "reports closed"),
    Named("locked", "the lock reports locked"),
    Named("stop", "the stop button is pressed, or its wire is broken"),
    Named("lock_failed", "the lock motor ran its time and the report did not change"),
    Named("lock_moves", "the lock motor runs"),
    Named("saving", "calibration is being written"),
)
MODES = (
    Named("waiting", "for a host; everything is off"),
    Named("driven", "by a host that is heard"),
    Named("cutting", "the host is lost: energy off, contactors will open"),
    Named("unlocking", "contactors open; the plug is freed when it may be"),
)
CAUSES = (
    Named("none", "nothing happened since reset"),
    Named("host_silent", "no valid drive line for the watchdog's time"),
    Named("host_nonsense", "the same, and refused lines came instead"),
)
REASONS = (
    Named("none", "nothing was refused since reset"),
    Named("checksum", "the checksum is wrong"),
    Named("shape", "not a line of ours: start, hexadecimal digits, spaces, length"),
    Named("kind", "no such kind of line"),
    Named("range", "a field has a value that is not allowed"),
    Named("late", "an older line than the last one"),
    Named("not_ready", "hello first, then all off, before anything is switched on"),
    Named("contradiction", "lock and unlock at once, or contactors closed on a plug outside C and D"),
    Named("not_now", "the outputs are on, or the last value is still being written"),
    Named("live", "not unlocked: contactors are, or may be, closed on a live inlet"),
    Named("protocol", "the program speaks another protocol"),
)


class Calibration(NamedTuple):
    """A value that the EEPROM keeps, u16."""

    name: str
    default: int
    least: int
    most: int
    meaning: str


CALIBRATION = (
    Calibration("voltage_compared", 0, 0, 1, "1: compared with a meter; before that it is not believed"),
    Calibration("voltage_gain", 2506, 100, 65_535, "0.1 V = (adc - zero) * gain / adc of 1.1 V"),
    Calibration("voltage_zero", 1_637, 0, 8_000,
                "adc (0 to 16368) at 0 V; below half of it the measurement has failed"),
    Calibration("current_gain", 0, 0, 65_535, "0.1 A = (adc - zero) * gain / 65536; 0: no sensor"),
    Calibration("current_zero", 8_184, 0, 16_368, "adc at 0 A"),
    Calibration("pilot_gain", 447, 100, 2_000, "charger: mV of the pilot = (adc - zero) * gain / 256"),
    Calibration("pilot_zero", 8_184, 0, 16_368, "charger: adc at 0 V of the pilot"),
    Calibration("lock_most_ms", 1_000, 100, 5_000, "the longest that the lock motor may run"),
    Calibration("ntc_ohm", 10_000, 100, 65_535, "resistance at 25 degrees"),
    Calibration("ntc_beta", 3_950, 0, 10_000, "its B value in K; 0: no sensor"),
    Calibration("ntc_series_ohm", 10_000, 100, 65_535, "the resistor from 5 V to the NTC"),
)


def named(table: tuple[Named, ...], number: int) -> str:
    """The name at this place, or the number where the table ends before."""
    return table[number].name if number < len(table) else f"number {number}"


def calibration_index(name: str) -> int:
    """The place of this value."""
    return [entry.name for entry in CALIBRATION].index(name)


def names_of(table: tuple[Named, ...], bits: int) -> frozenset[str]:
    """The names of all bits that are set."""
    return frozenset(entry.name for at, entry in enumerate(table) if bits >> at & 1)


class Line(NamedTuple):
    """A line that was read."""

    number: int
    kind: str
    fields: Mapping[str, int]


def checksum(text: str) -> str:
    return f"{crc_hqx(text.encode(), CRC_BEGINS):04X}"


def write_line(start: str, kinds: tuple[Kind, ...], number: int, name: str, **fields: int) -> bytes:
    """The line of this kind; the fields must be those of its table."""
    kind = next(kind for kind in kinds if kind.name == name)
    words = [f"{number:02X}", kind.letter]
    for field in kind.fields:
        value = fields.pop(field.name)
        if not field.least <= value <= field.most:
            raise LineError("range", f"{name}.{field.name} = {value}: want {field.least}..{field.most}")
        words.append(f"{value & (1 << 4 * field.digits) - 1:0{field.digits}X}")
    assert not fields, f"{name} has no {', '.join(fields)}"
    text = " ".join(words)
    return f"{start}{text}*{checksum(text)}\n".encode()


def read_line(start: str, kinds: tuple[Kind, ...], data: bytes) -> Line:
    """The line, without its line end; LineError says what is wrong with it."""
    shown = data[:40].decode("ascii", "backslashreplace")
    text, star, check = data.decode("ascii", "replace").partition("*")
    if not star or not text.startswith(start) or len(check) != 4:
        raise LineError("shape", f'"{shown}": want {start}.. *....')
    if check != checksum(text[1:]):
        raise LineError("checksum", f'"{shown}": {check}, want {checksum(text[1:])}')
    words = text[1:].split(" ")
    kind = next((kind for kind in kinds if kind.letter == words[1]), None) if len(words) > 1 else None
    if kind is None:
        raise LineError("kind", f'"{shown}": no such kind of line')
    wanted = [2, 1, *(field.digits for field in kind.fields)]
    if [len(word) for word in words] != wanted or not all(_is_hex(word) for word in (words[0], *words[2:])):
        raise LineError("shape", f'"{shown}": {kind.name} wants {len(kind.fields)} numbers of its widths')
    values = {field.name: _value(field, word) for field, word in zip(kind.fields, words[2:], strict=True)}
    return Line(int(words[0], 16), kind.name, values)


def _is_hex(word: str) -> bool:
    return all(digit in "0123456789ABCDEF" for digit in word)


def _value(field: Field, word: str) -> int:
    value = int(word, 16)
    return value - (1 << 4 * field.digits) if value > field.most else value
