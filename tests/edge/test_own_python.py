"""The right Python, and another one."""

from __future__ import annotations

import sys
from pathlib import Path

from edge.own_python import better_python


def test_only_another_environment_that_is_there_is_better(tmp_path: Path) -> None:
    assert better_python(Path(sys.prefix)) == ""
    assert better_python(tmp_path) == ""
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/python").touch()
    assert better_python(tmp_path) == f"{tmp_path}/bin/python pyPlc.py"
