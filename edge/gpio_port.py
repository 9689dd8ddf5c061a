"""The pins of a board by libgpiod 2 (Python package gpiod), or by Adafruit_BBIO where a board still needs it.

    lines = open_lines(Wanted({"cp": Pin("GPIO17")}, {"plugged": Pin("GPIO5", is_inverted=True)}), "gpiod")
    lines.write("cp", True);  lines.read()["plugged"];  lines.close()

Pins are named as the kernel names them (gpioinfo shows the names), or as gpiochip0:17.  Nothing here waits.
"""

from __future__ import annotations

from collections.abc import Mapping
from glob import glob
from importlib import import_module
from typing import Any, NamedTuple, Protocol

from plc.errors import ConfigError

CONSUMER = "pyPLC"
# Names of the BeagleBone's header whose lines the kernel calls otherwise: two lines lead to one contact.
HEADER = {"P9_41": "P9_41B", "P9_42": "P9_42A"}


class Pin(NamedTuple):
    """A line by its name; is_inverted: a low level is on."""

    name: str
    is_inverted: bool = False

    @staticmethod
    def of(text: str) -> Pin:
        return Pin(text.removeprefix("!"), text.startswith("!"))


class Lines(Protocol):
    """trouble: what the last reading or writing ran into, "" if nothing.  places: for the guardian."""

    trouble: str
    places: dict[str, tuple[str, int, bool]]

    def write(self, thing: str, on: bool) -> None: ...

    def read(self) -> Mapping[str, bool]: ...

    def close(self) -> None: ...


class Wanted(NamedTuple):
    """All pins of a device: thing -> pin.  on_at_rest: outputs that are on from the first moment on."""

    outputs: Mapping[str, Pin]
    inputs: Mapping[str, Pin]
    pull: str = "none"
    on_at_rest: frozenset[str] = frozenset()


def open_lines(wanted: Wanted, library: str) -> Lines:
    """All outputs at rest from the first moment on.  Raises ConfigError for what is not there."""
    if library == "adafruit_bbio":
        return BbioLines(_imported("Adafruit_BBIO.GPIO", "Adafruit_BBIO"), wanted)
    return GpiodLines(_imported("gpiod", "gpiod"), wanted)


def _imported(module: str, package: str) -> Any:
    try:
        return import_module(module)
    except ImportError as error:
        raise ConfigError(f"[devices] pins are wanted, but {error}: "
                          f".venv/bin/pip install {package} (doc/devices.md)") from None


def by_name(gpiod: Any) -> dict[str, tuple[str, int]]:
    """All lines of all chips: name, and chip:offset -> path of the chip and offset."""
    found: dict[str, tuple[str, int]] = {}
    for path in sorted(glob("/dev/gpiochip*")):
        if not gpiod.is_gpiochip_device(path):
            continue
        with gpiod.Chip(path) as chip:
            info = chip.get_info()
            for offset in range(info.num_lines):
                found.setdefault(f"{info.name}:{offset}", (path, offset))
                # "P9_17 [spi0_cs0]": what is in brackets is another use of the same line.
                name = chip.get_line_info(offset).name.partition(" [")[0]
                if name:
                    found.setdefault(name, (path, offset))
    return found


def place_of(pin: Pin, known: Mapping[str, tuple[str, int]]) -> tuple[str, int]:
    place = known.get(pin.name) or known.get(HEADER.get(pin.name, ""))
    if place is None:
        names = [name for name in known if ":" not in name][:12]
        hint = f"there are {', '.join(names)}, ..." if names else "no chip at /dev/gpiochip* has names"
        raise ConfigError(f"[devices] there is no pin {pin.name} ({hint}; gpioinfo shows all)")
    return place


class GpiodLines:
    """See the module."""

    def __init__(self, gpiod: Any, wanted: Wanted) -> None:
        self.trouble = ""
        outputs, inputs = wanted.outputs, wanted.inputs
        self._on, self._off = gpiod.line.Value.ACTIVE, gpiod.line.Value.INACTIVE
        self._requests: list[Any] = []
        self._places: dict[str, tuple[Any, int]] = {}
        self.places: dict[str, tuple[str, int, bool]] = {}
        self._inputs = tuple(inputs)
        known = by_name(gpiod)
        bias = {"up": gpiod.line.Bias.PULL_UP, "down": gpiod.line.Bias.PULL_DOWN}.get(
            wanted.pull, gpiod.line.Bias.AS_IS)
        chips: dict[str, dict[str, int]] = {}
        settings: dict[str, Any] = {}
        for thing, pin in (*outputs.items(), *inputs.items()):
            path, offset = place_of(pin, known)
            chips.setdefault(path, {})[thing] = offset
            self.places[thing] = (path, offset, pin.is_inverted)
            is_output = thing in outputs
            settings[thing] = gpiod.LineSettings(
                direction=gpiod.line.Direction.OUTPUT if is_output else gpiod.line.Direction.INPUT,
                bias=gpiod.line.Bias.AS_IS if is_output else bias, active_low=pin.is_inverted,
                output_value=self._on if thing in wanted.on_at_rest else self._off)
        try:
            for path, things in chips.items():
                self._request(gpiod, path, things, settings)
        except OSError as error:
            self.close()
            pins = ", ".join(pin.name for pin in (*outputs.values(), *inputs.values()))
            raise ConfigError(f"[devices] one of the pins {pins} cannot be had: {error.strerror or error} "
                              "(gpioinfo shows who has it)") from None

    def _request(self, gpiod: Any, path: str, things: Mapping[str, int], settings: Mapping[str, Any]) -> None:
        request = gpiod.request_lines(
            path, consumer=CONSUMER, config={offset: settings[thing] for thing, offset in things.items()})
        self._requests.append(request)
        self._places |= {thing: (request, offset) for thing, offset in things.items()}

    def write(self, thing: str, on: bool) -> None:
        request, offset = self._places[thing]
        try:
            request.set_value(offset, self._on if on else self._off)
            self.trouble = ""
        except OSError as error:
            self.trouble = f"{thing}: {error.strerror or error}"

    def read(self) -> Mapping[str, bool]:
        found = {}
        for thing in self._inputs:
            request, offset = self._places[thing]
            try:
                found[thing] = request.get_value(offset) == self._on
            except OSError as error:
                self.trouble = f"{thing}: {error.strerror or error}"
        return found

    def close(self) -> None:
        for request in self._requests:
            request.release()
        self._requests.clear()


class BbioLines:
    """The same by Adafruit_BBIO.GPIO."""

    def __init__(self, gpio: Any, wanted: Wanted) -> None:
        self.trouble = ""
        outputs, inputs = wanted.outputs, wanted.inputs
        self._gpio = gpio
        self._pins = {**outputs, **inputs}
        self.places: dict[str, tuple[str, int, bool]] = {}
        self._inputs = tuple(inputs)
        pulls = {"up": gpio.PUD_UP, "down": gpio.PUD_DOWN}
        try:
            for thing, pin in outputs.items():
                gpio.setup(pin.name, gpio.OUT)
                self.write(thing, thing in wanted.on_at_rest)
            for pin in inputs.values():
                gpio.setup(pin.name, gpio.IN, pull_up_down=pulls.get(wanted.pull, gpio.PUD_OFF))
        except (OSError, RuntimeError, ValueError) as error:
            raise ConfigError(f"[devices] a pin cannot be had: {error}") from None

    def write(self, thing: str, on: bool) -> None:
        pin = self._pins[thing]
        self._gpio.output(pin.name, self._gpio.HIGH if on != pin.is_inverted else self._gpio.LOW)

    def read(self) -> Mapping[str, bool]:
        return {thing: (self._gpio.input(self._pins[thing].name) != 0) != self._pins[thing].is_inverted
                for thing in self._inputs}

    def close(self) -> None:
        """The library lets go of its pins by itself."""
