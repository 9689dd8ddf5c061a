"""One codec process for all tests of the listener."""

from collections.abc import Iterator

import pytest

from exiConnector import CODEC, ExiConnector
from tests.analysis.listening import Play


@pytest.fixture(scope="session")
def codec() -> Iterator[ExiConnector]:
    if not CODEC.exists():
        pytest.skip(f"{CODEC.name} is not built (make codec)")
    with ExiConnector() as connector:
        yield connector


@pytest.fixture
def play(codec: ExiConnector) -> Play:
    return Play(codec)
