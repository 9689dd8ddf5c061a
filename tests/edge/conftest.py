"""What several tests of this folder need."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.edge.namespaces import Site, need_namespaces


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    """A place for network namespaces; skipped where there can be none."""
    need_namespaces()
    site = Site(tmp_path)
    yield site
    site.close()
