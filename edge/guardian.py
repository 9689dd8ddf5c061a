"""A small process that switches off what has no watchdog, when the program is killed or stands still.

    guardian = Guardian(loop, parts)        a part of the loop: says every 200 ms, and at each change, that
                                            all is well
    guardian.close()                        the program ends in order; nothing is to be done

With each word comes the last will of the devices: what is to be sent or switched, and how long after the
last word, if no other word follows.  A program that stands still for two seconds is killed first, or it would
go on with old commands when it wakes up.  At rest the will is empty, and a program may stand still.

    python -m edge.guardian                 the other end: words on standard input, one a line
"""

from __future__ import annotations

import json
import os
import select
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from typing import Any

from devices.part import Part
from edge.loop import Loop

SAY_EVERY_MS = 200
SILENT_S = 2.0
GONE_S = 1.0
BYE = "bye"
LONGEST_WORD = 100_000
CAN_S = 10.0


class Guardian:
    """See the module; this is the program's end."""

    def __init__(self, loop: Loop, parts: Sequence[Part]) -> None:
        self.loop = loop
        self.parts = [part for part in parts if part.needs_guardian]
        self._next_ms = loop.clock()
        self._said: list[object] = []
        self._process = subprocess.Popen(
            [sys.executable, "-m", "edge.guardian"], stdin=subprocess.PIPE, start_new_session=True,
            cwd=os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
        assert self._process.stdin is not None
        os.set_blocking(self._process.stdin.fileno(), False)
        loop.add_part(self, vital=True)

    @property
    def pid(self) -> int:
        return self._process.pid

    def next_deadline_ms(self) -> int:
        return self._next_ms

    def tick(self, now_ms: int) -> None:
        """After each round of the loop: a will of before a change would open contactors under load."""
        will = [action for part in self.parts for action in part.last_will()]
        if now_ms >= self._next_ms or will != self._said:
            self._next_ms = now_ms + SAY_EVERY_MS
            self._said = list[object](will)
            self._say(json.dumps([action.plain() for action in will]))

    def close(self) -> None:
        self.loop.remove_part(self)
        self._say(BYE)
        assert self._process.stdin is not None
        try:
            self._process.stdin.close()
            self._process.wait(SILENT_S)
        except (BrokenPipeError, subprocess.TimeoutExpired):
            self._process.kill()
            self._process.wait()

    def _say(self, word: str) -> None:
        assert self._process.stdin is not None
        try:
            os.write(self._process.stdin.fileno(), word.encode() + b"\n")
        except (BlockingIOError, BrokenPipeError):
            pass    # it stands still, or was killed: then there is none; the charge does not depend on it


def needs_guardian(parts: Sequence[Part]) -> bool:
    return sys.platform != "win32" and any(part.needs_guardian for part in parts)


# --- the other end


class Watch:
    """Reads words, and carries out the last will."""

    def __init__(self, source: int) -> None:
        self.source = source
        self.program = os.getppid()
        self.will: list[dict[str, Any]] = []
        self.ports: dict[str, int] = {}
        self._rest = b""
        self._pins: list[Any] = []

    def run(self) -> None:
        """Until the program has ended."""
        while True:
            ready, _, _ = select.select([self.source], [], [], SILENT_S)
            data = os.read(self.source, 65_536) if ready else b""
            if ready and not data:
                self.carry_out()
                return
            if not ready and self.will:
                self._stop_program()
                self.carry_out()
                return
            if self.take(data):
                return

    def take(self, data: bytes) -> bool:
        """True: the program says goodbye."""
        *words, self._rest = (self._rest + data)[-LONGEST_WORD:].split(b"\n")
        if BYE.encode() in words:
            return True
        if words:
            try:
                self.will = json.loads(words[-1])
            except ValueError:    # the pipe was full in the midst of it: the one before counts
                return False
            self._hold({str(one["port"]) for one in self.will if "port" in one})
        return False

    def _hold(self, wanted: set[str]) -> None:
        """Ports are held open: a board whose port is closed by the last one restarts, in no safe order."""
        for name in wanted - self.ports.keys():
            try:
                self.ports[name] = os.open(name, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)
            except OSError:
                continue    # unplugged at this moment; the next word says more
        for name in self.ports.keys() - wanted:
            os.close(self.ports.pop(name))

    def _stop_program(self) -> None:
        if os.getppid() == self.program:
            print("guardian: the program stands still while outputs are on: it is killed", file=sys.stderr)
            os.kill(self.program, signal.SIGKILL)
        # Its pins are free when it is really gone.
        give_up = time.monotonic() + GONE_S
        while os.getppid() == self.program and time.monotonic() < give_up:
            time.sleep(0.01)

    def carry_out(self) -> None:
        begun = time.monotonic()
        on_can = [one for one in self.will if "interface" in one]
        # A bus takes its time to open: nothing else may wait for it.
        can = threading.Thread(target=self._send_can, args=(on_can,), daemon=True)
        can.start()
        others = [one for one in self.will if one not in on_can]
        for one in sorted(others, key=lambda one: int(one["after_ms"])):
            time.sleep(max(0.0, begun + one["after_ms"] / 1000 - time.monotonic()))
            try:
                self._do(one)
            except (OSError, ImportError) as error:
                print(f"guardian: {one}: {error}", file=sys.stderr)
        can.join(CAN_S)

    @staticmethod
    def _send_can(frames: list[dict[str, Any]]) -> None:
        """All at once: what is on a bus is switched off without a delay."""
        if frames:
            from edge.can_lines import send_once

            send_once(frames)

    def _do(self, one: dict[str, Any]) -> None:
        if "port" in one:
            if (port := self.ports.get(one["port"])) is None:
                raise OSError(f"{one['port']} is not open")
            os.write(port, bytes.fromhex(one["data"]))
            return
        if "frame" in one:
            with socket.socket(socket.AF_PACKET, socket.SOCK_RAW) as raw:
                raw.bind((one["network"], 0))
                raw.send(bytes.fromhex(one["frame"]))
            return
        import gpiod

        value = gpiod.line.Value.ACTIVE if one["on"] else gpiod.line.Value.INACTIVE
        settings = gpiod.LineSettings(direction=gpiod.line.Direction.OUTPUT, output_value=value,
                                      active_low=one["is_inverted"])
        self._pins.append(gpiod.request_lines(one["chip"], consumer="pyPLC guardian",
                                              config={one["offset"]: settings}))


def main() -> None:
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    Watch(sys.stdin.fileno()).run()


if __name__ == "__main__":
    main()
