"""Files that a program makes, and that are kept beside it: written, or with --test only compared."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path


def write_or_compare(wanted: Mapping[Path, str], arguments: Sequence[str], cure: str) -> int:
    """Returns the exit code: 1 if --test finds a file that is not what is wanted."""
    old = [path for path, text in wanted.items() if not path.exists() or path.read_text() != text]
    if list(arguments) != ["--test"]:
        for path in old:
            path.write_text(wanted[path])
        return 0
    for path in old:
        print(f"{path.name} is out of date: {cure}", file=sys.stderr)
    return 1 if old else 0
