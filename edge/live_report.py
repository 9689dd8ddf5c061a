"""A report that follows what is heard live: frames go to a process of its own, which writes it anew.

The listener hands over frames and does not wait: they stand in a queue that a thread empties into a pipe.
The process at the other end has the lowest priority; however long a session gets, the listener does not
notice.
"""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, cast

from analysis.dossier import Collector
from analysis.events import CaptureStarted
from analysis.listen import PROBE
from analysis.listener import Listener
from analysis.report.page import Options, page
from edge.analysing import PROGRAM, write_whole
from edge.capture import CapturedFrame, read_capture
from edge.pcapng import PcapngWriter
from exiConnector import ExiConnector
from plc.errors import CaptureError, in_words

WAITING_MOST = 50_000     # frames; a computer that is so far behind loses some of the report, not of the wire
END_WAIT_S = 30.0         # for the last report at the end
EVERY_S = 3.0             # a report at most so often
SHARE = 5                 # and at most a fifth of the time goes into writing reports
GENTLY = 19

Frame = tuple[int, bytes]


class LiveReport:
    """The listener's end.  tell() hears, once, when the report cannot go on."""

    def __init__(self, file: Path, interface: str, tell: Callable[[str], None],
                 every_s: float = EVERY_S) -> None:
        self.file = file
        self.lost = 0
        self._tell = tell
        self._problem: str | None = None    # found by the thread, told by whoever hands over frames
        self._frames: queue.Queue[Frame | None] = queue.Queue(WAITING_MOST)
        write_whole(file, waiting_page())    # a wrong name is refused now (OSError)
        # A session of its own: Ctrl-C ends the listener, and the report ends with what it got until then.
        self._process = subprocess.Popen(
            [sys.executable, str(PROGRAM), "analyse", "-", "--live", str(file), "--every", str(every_s),
             "--gently"],
            stdin=subprocess.PIPE, start_new_session=True)
        self._thread = threading.Thread(target=self._work, args=(interface,), name="live report", daemon=True)
        self._thread.start()

    def frame(self, time_ns: int, data: bytes) -> None:
        self._tell_problem()
        try:
            self._frames.put_nowait((time_ns, data))
        except queue.Full:
            self.lost += 1
            if self.lost == 1:
                self._tell("the live report is too slow for what comes: it will lack frames")

    def close(self) -> None:
        """No more frames: the last report is written before this returns, if that is soon."""
        while self._frames.full():
            self._frames.get_nowait()
        self._frames.put_nowait(None)
        self._thread.join(END_WAIT_S)
        self._tell_problem()
        try:
            self._process.wait(END_WAIT_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
            self._tell(f"the live report {self.file} lacks the end: it took more than {END_WAIT_S:.0f} s")

    def _tell_problem(self) -> None:
        problem, self._problem = self._problem, None
        if problem is not None:
            self._tell(problem)

    def _work(self, interface: str) -> None:
        pipe = cast(BinaryIO, self._process.stdin)
        try:
            writer = PcapngWriter(pipe, name=interface, comment="heard live")
            while (frame := self._frames.get()) is not None:
                writer.frame(*frame)
        except OSError as error:
            self._problem = f"the live report has ended: {in_words(error)}"
            while self._frames.get() is not None:
                pass
        finally:
            try:
                pipe.close()
            except OSError:    # the process is gone, as was told
                pass


def waiting_page() -> str:
    """Before anything was heard."""
    return page(Collector("live"), Options(zoomable=False, again_ms=int(EVERY_S * 1000)))


def follow(source: str, out: Path, every_s: float = EVERY_S) -> int:
    """The other end: read a capture as it grows, and keep the report up to date; returns the exit code."""
    frames: queue.Queue[CapturedFrame | None] = queue.Queue(WAITING_MOST)
    reader = threading.Thread(target=_read, args=(source, frames), name="reader", daemon=True)
    reader.start()
    with ExiConnector() as codec:
        codec.decode(*PROBE)
        _follow(frames, Listener(codec.decode_many), Collector("live"), out, every_s)
    return 0


def _read(source: str, frames: queue.Queue[CapturedFrame | None]) -> None:
    try:
        for frame in read_capture(source):
            frames.put(frame)
    except CaptureError as error:    # the listener was killed in the middle of a frame
        print(f"pyPlc.py: live report: {in_words(error)}", file=sys.stderr)
    frames.put(None)


def _follow(frames: queue.Queue[CapturedFrame | None], listener: Listener, collector: Collector,
            out: Path, every_s: float) -> None:
    next_s, is_new, goes_on = time.monotonic(), False, True
    while goes_on:
        wait_s = max(next_s - time.monotonic(), 0.0) if is_new else None
        try:
            frame = frames.get(timeout=wait_s)
        except queue.Empty:
            pass
        else:
            if frame is None:
                goes_on = False
                for event in listener.finish():
                    collector.add(event)
            else:
                if listener.frames == 0:
                    collector.add(CaptureStarted(frame.time_ns, "live"))
                listener.feed(frame.time_ns, frame.link_type, frame.data)
                is_new = True
        if goes_on and (not is_new or time.monotonic() < next_s):
            continue
        for event in listener.take():
            collector.add(event)
        begun_s = time.monotonic()
        collector.current_session(listener.session)
        again_ms = int(EVERY_S * 1000) if goes_on else None
        # Plain pictures while it goes on: they are drawn at once; what stays in the end can be zoomed.
        zoomable = False if goes_on else None
        write_whole(out, page(collector, Options(zoomable, again_ms)))
        next_s = time.monotonic() + max(every_s, (time.monotonic() - begun_s) * (SHARE - 1))
        is_new = False


def give_way() -> None:
    """Let every other program of this computer go first."""
    if hasattr(os, "nice"):
        os.nice(GENTLY)
