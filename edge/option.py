"""What an option of pyPlc.ini is: the kinds of values, and the option with its default and its meaning."""

import re
from collections.abc import Callable, Mapping
from typing import Generic, NamedTuple, Protocol, TypeVar, overload

T = TypeVar("T")


class HasTexts(Protocol):
    """Where options read their values: each option's name and its text."""

    @property
    def texts(self) -> Mapping[str, str]: ...


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


def ascii_text(least: int, most: int) -> Kind[str]:
    """Printable ASCII of `least` to `most` characters."""
    def parse(text: str) -> str:
        if not least <= len(text) <= most or not (text.isascii() and text.isprintable()):
            raise ValueError
        return text
    return Kind(f"{least} to {most} printable characters of ASCII", parse)


def url() -> Kind[str | None]:
    """An address of the web; none is None."""
    def parse(text: str) -> str | None:
        if text == "none":
            return None
        if not re.fullmatch(r"https?://[^\s/?#@]+([/?]\S*)?", text) or not text.isprintable():
            raise ValueError
        from urllib.parse import urlsplit  # which nobody needs who says none

        parts = urlsplit(text)
        if not parts.hostname or parts.port == 0:    # .port raises for one that is no number
            raise ValueError
        return text
    return Kind("none, or an address as in http://192.168.1.5/ev_state", parse)


def topic() -> Kind[str]:
    """The beginning of MQTT topics."""
    def parse(text: str) -> str:
        if not 1 <= len(text) <= 100 or not text.isprintable() or set(text) & set("+#$") or \
                text[0] == "/" or text[-1] == "/":
            raise ValueError
        return text
    return Kind("1 to 100 characters without + # $ and without / at its ends", parse)


def several(*names: str, or_none: bool = False) -> Kind[tuple[str, ...]]:
    """One or more of these names with commas between them, each once; their order counts."""
    def parse(text: str) -> tuple[str, ...]:
        if or_none and text == "none":
            return ()
        chosen = tuple(name.strip() for name in text.split(","))
        if len(set(chosen)) != len(chosen) or not set(chosen) <= set(names):
            raise ValueError
        return chosen
    none = "none, or " if or_none else ""
    return Kind(f"{none}one or more of {', '.join(names)}, each once, with commas between them", parse)


def number(least: float, most: float, unit: str) -> Kind[float]:
    """A number from least to most, with or without a fraction."""
    def parse(text: str) -> float:
        if not re.fullmatch(r"-?[0-9]{1,9}(\.[0-9]{1,9})?", text) or not least <= float(text) <= most:
            raise ValueError
        return float(text)
    return Kind(f"a number {least:g}..{most:g} {unit}", parse)


def amount(least: float, most: float, unit: str) -> Kind[float | None]:
    """A number, or none."""
    known = number(least, most, unit)
    return Kind(f"none, or {known.allowed}", lambda text: None if text == "none" else known.parse(text))


def pairs(example: str) -> Kind[dict[str, str]]:
    """`name = value` with commas between them, each name once, or none."""
    def parse(text: str) -> dict[str, str]:
        if text == "none":
            return {}
        found: dict[str, str] = {}
        for pair in text.split(","):
            name, equals, value = (word.strip() for word in pair.partition("="))
            if not equals or not name or not value or name in found:
                raise ValueError
            found[name] = value
        return found
    return Kind(f"none, or pairs as in {example}", parse)


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
    def __get__(self, settings: HasTexts, owner: type) -> T: ...
    def __get__(self, settings: HasTexts | None, owner: type) -> "Option[T] | T":
        if settings is None:
            return self
        return self.kind.parse(settings.texts[self.name])
