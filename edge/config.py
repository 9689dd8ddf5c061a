"""pyPlc.ini and the command line, checked whole at the start against the table of options (settings.py)."""

from collections.abc import Iterator, Mapping
from os import PathLike
from typing import NamedTuple

from edge.option import Option
from edge.settings import FROM_GENERAL, KEYS_OF_0_9, OPTIONS, Settings
from plc.errors import ConfigError

LARGEST_FILE = 1_000_000


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
    options |= {("general", option.name): option for option in OPTIONS if option.name in FROM_GENERAL}
    sections = sorted({option.section for option in OPTIONS})
    texts = {}
    old: dict[str, str] = {}
    for entry in ini_entries(file, ini_text(file)):
        place = f"{file} line {entry.line}"
        if (option := options.get((entry.section, entry.key))) is not None:
            texts[option.name] = checked(option, entry.value, place)
        elif entry.section not in sections:
            raise ConfigError(f"{place}: [{entry.section}]: no such section, "
                              f"{nearest(entry.section, sections)}")
        elif entry.section == "general" and entry.key in KEYS_OF_0_9:
            old[entry.key] = entry.value
        else:
            homes = [section for section, name in options if name == entry.key]
            known = [name for section, name in options if section == entry.section]
            hint = (f"it belongs in [{homes[0]}]" if homes
                    else f"no such option, {nearest(entry.key, known)}")
            raise ConfigError(f"{place}: [{entry.section}] {entry.key} = {quoted(entry.value)}: {hint}")
    for name, value in command_line.items():
        texts[name] = checked(getattr(Settings, name), value, "command line")
    return _with_old(file, old, texts) if old else Settings(texts)


def _with_old(file: str | PathLike[str], old: Mapping[str, str], said: Mapping[str, str]) -> Settings:
    """What options of 0.9 mean, where nothing is said in the words of this version; all of them are named."""
    from edge.migration import migrated

    taken, used = migrated(old)
    for side in ("car", "charger"):
        if f"{side}_devices" in said:
            for name in (f"{side}_owners", f"{side}_assumed"):
                taken.pop(name, None)
    taken = {name: checked(getattr(Settings, name), text, f"{file}, options of pyPLC 0.9")
             for name, text in taken.items() if name not in said}
    notes = []
    if taken:
        meaning = "; ".join(f"{name} = {text}" for name, text in taken.items())
        notes.append(f"{file}: what it says in the words of pyPLC 0.9 is taken as: {meaning}")
    if unused := [key for key in old if key not in used]:
        notes.append(f"{file}: options of pyPLC 0.9 without effect in this version: {', '.join(unused)}")
    return Settings(said, tuple(notes), taken)


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
