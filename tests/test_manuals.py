"""What the manuals say is so: places in the code exist, links lead somewhere, commands are understood."""

from __future__ import annotations

import re
from pathlib import Path
from textwrap import dedent

import pytest

from edge import manuals
from edge.config import read_settings
from edge.settings import OPTIONS
from tests.support import PROJECT

MANUALS = sorted([PROJECT / "README.md", *PROJECT.glob("doc/**/*.md"), *PROJECT.glob("results/**/*.md"),
                  *PROJECT.glob("firmware/**/*.md")])
PLACE = re.compile(r"`([\w/]+\.(?:py|c|h))::(\w+)`")
INI_BLOCK = re.compile(r"^ *```ini\n(.*?)^ *```", re.DOTALL | re.MULTILINE)
FOLDERS = ("plc", "edge", "devices", "analysis", "ui", "tests", "doc", "firmware", "deploy", "OpenV2Gx")
NAMED_FILE = re.compile(rf"(?<![\w/])((?:{'|'.join(FOLDERS)})/[\w./-]+\.(?:py|c|h|md|txt|sh|dbc))\b")
LINK = re.compile(r"\]\(([^)#:\s]+)(#[^)]*)?\)")


def named(manual: Path) -> str:
    return str(manual.relative_to(PROJECT))


@pytest.mark.parametrize("manual", MANUALS, ids=named)
def test_places_in_the_code_exist(manual: Path) -> None:
    for file, name in PLACE.findall(manual.read_text(encoding="utf-8")):
        code = (PROJECT / file).read_text(encoding="utf-8")
        assert re.search(rf"\b(def|class) {name}\b|^{name}\b", code, re.MULTILINE), f"{file} has no {name}"


def test_files_that_manuals_and_code_name_exist() -> None:
    code = [file for folder in (".", *(f"{folder}/**" for folder in FOLDERS))
            for file in PROJECT.glob(f"{folder}/*.py")]
    found = {(named(file), name) for file in (*MANUALS, *code)
             for name in NAMED_FILE.findall(file.read_text(encoding="utf-8"))}
    assert len(found) > 100
    assert {(where, name) for where, name in found if not (PROJECT / name).exists()} == set()


@pytest.mark.parametrize("manual", MANUALS, ids=named)
def test_links_lead_to_files(manual: Path) -> None:
    for target, _ in LINK.findall(manual.read_text(encoding="utf-8")):
        assert (manual.parent / target).exists(), f"{target} is not there"


@pytest.mark.parametrize("name", manuals.MANUALS)
def test_manuals_made_of_tables_are_up_to_date(name: str) -> None:
    assert (manuals.DOC / name).read_text(encoding="utf-8") == manuals.MANUALS[name](), "make manuals"


def test_what_the_manuals_say_for_pyplc_ini_may_stand_there(tmp_path: Path) -> None:
    """Whole pieces of the file, and `option = value` within a sentence."""
    sections = {option.name: option.section for option in OPTIONS}
    pieces = []
    for manual in MANUALS:
        text = manual.read_text(encoding="utf-8")
        pieces += [dedent(piece) for piece in INI_BLOCK.findall(text)]
        pieces += [f"[{sections[name]}]\n{name} = {value}\n"
                   for name, value in re.findall(r"`(\w+) = ([^`]+)`", text) if name in sections]
    assert len(pieces) > 40
    for piece in pieces:
        (tmp_path / "pyPlc.ini").write_text(piece, encoding="utf-8")
        assert read_settings(tmp_path / "pyPlc.ini", {}).texts, piece


def test_every_manual_is_reached_from_the_readme() -> None:
    reached: set[Path] = set()
    queue = [PROJECT / "README.md"]
    while queue:
        manual = queue.pop()
        if manual in reached or manual.suffix != ".md":
            continue
        reached.add(manual)
        queue += [(manual.parent / target).resolve()
                  for target, _ in LINK.findall(manual.read_text(encoding="utf-8"))]
    assert {named(manual) for manual in set(MANUALS) - reached} == set()


def test_the_decisions_have_numbers_of_their_own_and_stand_in_their_index_as_they_are_called() -> None:
    folder = PROJECT / "doc" / "decisions"
    index = (folder / "README.md").read_text(encoding="utf-8")
    notes = sorted(note for note in folder.glob("*.md") if note.name != "README.md")
    assert len({note.name[:4] for note in notes}) == len(notes)
    for note in notes:
        title = note.read_text(encoding="utf-8").splitlines()[0].removeprefix(f"# {note.name[:4]}: ")
        assert f"[{note.name[:4]}]({note.name}) {title}\n" in index
