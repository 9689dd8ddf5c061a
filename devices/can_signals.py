"""Which signals of which CAN frames are which quantities: by hand, by a built-in map, or by a DBC file.

    read_map("battery_soc_percent = 0x355 0|16@1+ 1")       by hand, as in a DBC file's SG_ lines
    read_map("victron")                                     built in
    read_map("battery_soc_percent = BMS_State.SoC", dbc)    by names of the DBC file (needs cantools)

By hand: identifier (with an x behind it if it has 29 bits), start bit | length @ byte order and sign, factor,
and, where there is one, offset.  @1 is little endian (the start bit is the lowest), @0 big endian (it is the
highest, counted as a DBC file counts); + is unsigned, - signed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from devices.can_frame import DATA_BYTES, EXTENDED_IDS, STANDARD_IDS, CanFrame, Wanted
from plc.errors import ConfigError

if TYPE_CHECKING:
    from cantools.database.can import Database

Extract = Callable[[bytes], float | None]

NUMBER = r"[-+]?\d+(?:\.\d+)?"
BY_HAND = re.compile(rf"(0x[0-9a-fA-F]{{1,8}})(x?) (\d+)\|(\d+)@([01])([-+]) ({NUMBER})(?: ({NUMBER}))?")
BY_NAME = re.compile(r"(\w+)\.(\w+)")
BITS = 8 * DATA_BYTES

# Maps that need no more than their name.
BUILT_IN = {
    # What inverters of home storages listen to ("CAN-bus BMS" of Victron and SMA): most BMS of home-made cars
    # can send it.  0x351 limits, 0x355 state of charge, 0x356 measurements: 0.01 V, so 655 V at most.
    "victron": """
        max_voltage_v = 0x351 0|16@1+ 0.1, max_current_a = 0x351 16|16@1- 0.1,
        battery_soc_percent = 0x355 0|16@1+ 1, battery_voltage_v = 0x356 0|16@1+ 0.01
    """,
}


@dataclass(frozen=True, slots=True)
class Signal:
    """One quantity in frames of one identifier."""

    quantity: str
    wanted: Wanted
    extract: Extract

    def read(self, frame: CanFrame) -> float | None:
        """None if this frame does not hold it: another identifier, too short, or multiplexed away."""
        return self.extract(frame.data) if self.wanted.fits(frame) else None


def read_map(text: str, quantities: frozenset[str], dbc: str = "") -> tuple[Signal, ...]:
    """The signals of a map; dbc: the file that names refer to.  Raises ConfigError naming the entry."""
    names = Names(dbc)
    signals = tuple(_signals(BUILT_IN.get(text.strip(), text), quantities, names))
    if twice := {s.quantity for s in signals if sum(s.quantity == other.quantity for other in signals) > 1}:
        raise ConfigError(f"[can] can_bms_map: {', '.join(sorted(twice))} is there twice")
    return signals


def _signals(text: str, quantities: frozenset[str], names: Names) -> Iterator[Signal]:
    for entry in text.split(","):
        quantity, separator, source = (word.strip() for word in entry.partition("="))
        source = re.sub(r"\s+", " ", source)
        if not separator or quantity not in quantities:
            raise ConfigError(f'[can] can_bms_map: "{entry.strip()}": want QUANTITY = SIGNAL with one of '
                              f"{', '.join(sorted(quantities))}, or one of the built-in maps "
                              f"{', '.join(BUILT_IN)}")
        if match := BY_HAND.fullmatch(source):
            yield Signal(quantity, *_by_hand(match, entry.strip()))
        elif match := BY_NAME.fullmatch(source):
            yield Signal(quantity, *names.find(match[1], match[2]))
        else:
            raise ConfigError(f'[can] can_bms_map: "{entry.strip()}": want MESSAGE.SIGNAL of a DBC file, or '
                              f"IDENTIFIER START|LENGTH@ORDERSIGN FACTOR [OFFSET] as in 0x355 0|16@1+ 1")


def _by_hand(match: re.Match[str], entry: str) -> tuple[Wanted, Extract]:
    id_, is_extended = int(match[1], 16), match[2] == "x"
    start, length, is_little, is_signed = int(match[3]), int(match[4]), match[5] == "1", match[6] == "-"
    factor, offset = float(match[7]), float(match[8] or 0)
    if id_ >= (EXTENDED_IDS if is_extended else STANDARD_IDS):
        raise ConfigError(f'[can] can_bms_map: "{entry}": {match[1]} has more than '
                          f"{29 if is_extended else 11} bits; write {match[1]}x for one of 29 bits")
    # Bits counted from the front: how many lie before the signal.
    before = start if is_little else start // 8 * 8 + 7 - start % 8
    if not 1 <= length <= BITS or before + length > BITS:
        raise ConfigError(f'[can] can_bms_map: "{entry}": {start}|{length} is not within {BITS} bits')

    def extract(data: bytes) -> float | None:
        if len(data) * 8 < before + length:
            return None
        if is_little:
            raw = int.from_bytes(data, "little") >> start
        else:
            raw = int.from_bytes(data, "big") >> (len(data) * 8 - before - length)
        raw &= (1 << length) - 1
        if is_signed and raw >> (length - 1):
            raw -= 1 << length
        return raw * factor + offset

    return Wanted(id_, is_extended=is_extended), extract


class Names:
    """The signals of a DBC file by name, read with cantools when the first one is asked for."""

    def __init__(self, file: str) -> None:
        self.file = file
        self._database: Database | None = None

    def find(self, message_name: str, signal_name: str) -> tuple[Wanted, Extract]:
        database = self._database = self._database or self._load()
        wanted = f"{message_name}.{signal_name}"
        try:
            message = database.get_message_by_name(message_name)
        except KeyError:
            known = ", ".join(sorted(str(m.name) for m in database.messages)) or "no message at all"
            raise ConfigError(f"[can] can_bms_map: {self.file} has no message {message_name}; "
                              f"it has {known}") from None
        signal = next((signal for signal in message.signals if signal.name == signal_name), None)
        if signal is None:
            known = ", ".join(str(signal.name) for signal in message.signals)
            raise ConfigError(f"[can] can_bms_map: {self.file} has no signal {wanted}; "
                              f"{message_name} has {known}")

        def extract(data: bytes) -> float | None:
            # What a frame holds is decided by whoever sends it: too short, a selector that is not declared.
            try:
                value: Any = message.decode(data, decode_choices=False, allow_truncated=True)
            except Exception:  # noqa: BLE001 - cantools raises what its bit reader raises
                return None
            found = value.get(signal_name) if isinstance(value, dict) else None
            return float(found) if isinstance(found, int | float) else None

        return Wanted(message.frame_id, is_extended=message.is_extended_frame), extract

    def _load(self) -> Database:
        if not self.file:
            raise ConfigError("[can] can_bms_map has names of signals, but can_bms_dbc names no DBC file")
        if not Path(self.file).is_file():
            raise ConfigError(f"[can] can_bms_dbc = {self.file}: there is no such file")
        try:
            from cantools.database.can import Database
        except ImportError:
            raise ConfigError("[can] can_bms_dbc: reading DBC files needs cantools: "
                              "pip install cantools (or write the signals by hand: doc/can.md)") from None
        database = Database()
        try:
            database.add_dbc_file(self.file)
        except Exception as error:  # noqa: BLE001 - the file is the user's, and its reader raises many kinds
            raise ConfigError(f"[can] can_bms_dbc = {self.file}: {' '.join(str(error).split())}") from None
        return database
