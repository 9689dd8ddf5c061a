"""The firmware and its simulator, built once for each process of the test run."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.firmware.board import Board, Images, build, missing_packages


@pytest.fixture(scope="session")
def images(tmp_path_factory: pytest.TempPathFactory) -> Images:
    if missing := missing_packages():
        pytest.skip(f"no simulated board without {', '.join(missing)} (tests/system_packages.txt)")
    return build(tmp_path_factory.mktemp("firmware"))


@pytest.fixture
def car(images: Images, tmp_path: Path) -> Iterator[Board]:
    with Board(images, "car", tmp_path / "eeprom") as board:
        yield board


@pytest.fixture
def charger(images: Images, tmp_path: Path) -> Iterator[Board]:
    with Board(images, "charger", tmp_path / "eeprom") as board:
        yield board
