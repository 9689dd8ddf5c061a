"""What several tests need: where the recordings and vectors are, and how to skip without them."""

import os
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("PYPLC_SHARED") or PROJECT.parent / "shared")


def shared(subpath: str) -> Path:
    """The file or folder `subpath` of the shared folder (captures/..., vectors/...).

    Skips the calling test, or at collection the whole file, where the folder is missing: the recordings
    are large and are not part of the project.  PYPLC_SHARED names another place.
    """
    path = SHARED / subpath
    if not path.exists():
        pytest.skip(f"{path} is missing (recordings and vectors; PYPLC_SHARED names their place)",
                    allow_module_level=True)
    return path
