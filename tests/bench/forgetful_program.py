"""pyPlc.py as if no message were ever said twice: `forgetful_program.py MODE S OPTIONS...`."""

from __future__ import annotations

import sys

import pyPlc
from edge import session_app


def main() -> None:
    session_app.REMEMBERED = 0
    sys.exit(pyPlc.main(sys.argv[1:]))


if __name__ == "__main__":
    main()
