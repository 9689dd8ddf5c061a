"""pyPlc.py with a mistake in it: `failing_program.py PHASE MODE S OPTIONS...`.

When its session comes to this phase, or in the loop soon after it has, an exception is raised that nobody
expects.
"""

from __future__ import annotations

import sys
from enum import Enum

import pyPlc
from plc.fsm import Machine
from plc.session.machine import SessionMachine


def main() -> None:
    phase = sys.argv.pop(1)
    enter = Machine.enter

    def enter_and_fail(self: Machine, state: Enum, on: object) -> None:
        enter(self, state, on)
        if state.name == phase and isinstance(self, SessionMachine):
            raise KeyError("a mistake of this test")

    Machine.enter = enter_and_fail    # type: ignore[method-assign]
    sys.exit(pyPlc.main(sys.argv[1:]))


if __name__ == "__main__":
    main()
