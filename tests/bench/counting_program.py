"""pyPlc.py, with its bytecodes counted: `counting_program.py COUNTS AFTER_S FOR_S MODE S OPTIONS...`

COUNTS becomes a JSON list of [bytecodes, calls, file:line, function] for each function that ran between
AFTER_S and AFTER_S + FOR_S seconds from the start.
"""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

import pyPlc
from edge.loop import LONGEST_SLEEP_MS, Loop


class Counting:
    """Counts while it is the tracer of this thread."""

    def __init__(self) -> None:
        self.bytecodes: Counter[CodeType] = Counter()
        self.calls: Counter[CodeType] = Counter()

    def called(self, frame: FrameType, _event: str, _argument: object) -> Any:
        code, bytecodes = frame.f_code, self.bytecodes
        self.calls[code] += 1
        frame.f_trace_lines, frame.f_trace_opcodes = False, True

        def within(_frame: FrameType, event: str, _argument: object) -> Any:
            if event == "opcode":
                bytecodes[code] += 1
            return within

        return within

    def plain(self) -> list[tuple[int, int, str, str]]:
        return [(count, self.calls[code], f"{code.co_filename}:{code.co_firstlineno}", code.co_qualname)
                for code, count in self.bytecodes.most_common()]


def main(counts: str, after_s: str, for_s: str, *words: str) -> None:
    counting, run_once = Counting(), Loop.run_once
    begin_s = time.monotonic() + float(after_s)
    end_s = begin_s + float(for_s)

    def counted(loop: Loop, longest_ms: int = LONGEST_SLEEP_MS) -> None:
        is_time = begin_s <= time.monotonic() < end_s
        if is_time and sys.gettrace() is None:
            sys.settrace(counting.called)
        elif not is_time and sys.gettrace() is not None:
            sys.settrace(None)
            written = Path(f"{counts}.new")
            written.write_text(json.dumps(counting.plain()))
            written.rename(counts)
        run_once(loop, longest_ms)

    Loop.run_once = counted  # type: ignore[method-assign, assignment]
    sys.exit(pyPlc.main(list(words)))


if __name__ == "__main__":
    main(*sys.argv[1:])
