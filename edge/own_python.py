"""Is this the Python that `make setup` installed our packages for?"""

from __future__ import annotations

import sys
from pathlib import Path

VENV = Path(__file__).resolve().parent.parent / ".venv"


def better_python(venv: Path = VENV) -> str:
    """How to run the program so that its packages are found, or "" where this Python is the right one.

    Also "" where there is no .venv: then somebody has installed the packages elsewhere.
    """
    python = venv / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    is_ours = Path(sys.prefix).resolve() == venv.resolve() or not python.exists()
    return "" if is_ours else f"{python} pyPlc.py"
