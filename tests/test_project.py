"""The project's own promises: exact versions, and who may import whom."""

import ast
import re
import tomllib
from pathlib import Path

import pytest

from tests.support import PROJECT

PURE_PACKAGE = PROJECT / "plc"
# What the pure protocol package must not know: waiting, the outside world, and the layers above it.
BANNED_IN_PLC = {
    "socket", "ssl", "select", "selectors", "threading", "multiprocessing", "asyncio", "subprocess", "signal",
    "time", "pathlib", "os", "io", "shutil", "tempfile", "sched",
    "edge", "devices", "ui", "analysis", "tests",
    "pyPlc", "pyPlcHomeplug", "pyPlcTcpSocket", "fsmPev", "fsmEvse", "connMgr", "hardwareInterface",
    "exiConnector", "addressManager",
    "pcap", "serial", "paho", "can",
}


def pinned(requirements: str) -> dict[str, str]:
    """Package -> version of a requirements file, its `-r` lines left out."""
    lines = (PROJECT / requirements).read_text(encoding="utf-8").splitlines()
    wanted = [line.split("#")[0].strip() for line in lines]
    return dict(line.split("==") for line in wanted if line and not line.startswith("-r"))


@pytest.mark.parametrize(("group", "requirements"), [
    ("dependencies", "requirements.txt"),
    ("test", "requirements-test.txt"),
    ("plots", "requirements-plots.txt"),
])
def test_the_requirements_files_hold_the_versions_of_pyproject(group: str, requirements: str) -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = project[group] if group in project else project["optional-dependencies"][group]
    versions = pinned(requirements)
    assert {line: versions.get(line.split("==")[0]) for line in wanted} == {
        line: line.split("==")[1] for line in wanted}


def imported_modules(source: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.split(".")[0])
    return found


@pytest.mark.parametrize("source", sorted(PURE_PACKAGE.rglob("*.py")),
                         ids=lambda path: str(path.relative_to(PROJECT)))
def test_plc_is_bytes_in_and_bytes_out(source: Path) -> None:
    assert not imported_modules(source) & BANNED_IN_PLC


def test_no_source_names_a_place_of_one_machine() -> None:
    kinds = {".py", ".md", ".txt", ".toml", ".sh", ".ini", ".c", ".h"}
    sources = [path for path in PROJECT.rglob("*")
               if path.suffix in kinds and ".venv" not in path.parts and path != Path(__file__)]
    machine_path = re.compile(r"(?<![\w.])/(?:home|root|work|Users)/\w+")
    texts = {path: path.read_text(encoding="utf-8", errors="replace") for path in sources}
    assert [path for path, text in texts.items() if machine_path.search(text)] == []
