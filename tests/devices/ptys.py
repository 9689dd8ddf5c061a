"""A serial port of the test: a pty with a small program at its other end, which may be pulled and plugged."""

from __future__ import annotations

import os
import tty
from collections.abc import Callable
from pathlib import Path

from edge.loop import Loop


class PtyDevice:
    """A device at `path`.  answer(data) is called with what the host sends, and gives what it says to it."""

    def __init__(self, path: Path, loop: Loop, answer: Callable[[bytes], bytes] | None = None) -> None:
        self.path = path
        self.loop = loop
        self.answer = answer
        self.received = b""
        self.is_deaf = False
        self._device = -1
        self.plug()

    @property
    def descriptor(self) -> int:
        """The device's end, for a program that shall speak there."""
        return self._device

    def plug(self) -> None:
        self._device, terminal = os.openpty()
        tty.setraw(terminal)
        self.path.unlink(missing_ok=True)
        self.path.symlink_to(os.ttyname(terminal))
        os.close(terminal)
        os.set_blocking(self._device, False)
        self.loop.add_reader(self._device, self._hear)

    def pull(self) -> None:
        if self._device >= 0:
            self.loop.remove_reader(self._device)
            os.close(self._device)
            self._device = -1
            self.path.unlink()

    def deafen(self) -> None:
        """It stays plugged, and takes nothing any more."""
        self.is_deaf = True
        self.loop.remove_reader(self._device)

    def say(self, data: bytes) -> None:
        if self._device >= 0:
            os.write(self._device, data)

    def _hear(self, _now_ms: int) -> None:
        try:
            data = os.read(self._device, 4096)
        except BlockingIOError:
            return
        except OSError:
            # Nobody has the other end open: it is readable for ever, so look again a little later.
            self.loop.remove_reader(self._device)
            self.loop.add_part(_Again(self))
            return
        self.received += data
        if self.answer is not None and (said := self.answer(data)):
            self.say(said)

    def listen_again(self) -> None:
        if self._device >= 0 and not self.is_deaf:
            self.loop.add_reader(self._device, self._hear)


class _Again:
    def __init__(self, device: PtyDevice) -> None:
        self.device = device
        self.at_ms = device.loop.clock() + 10

    def next_deadline_ms(self) -> int:
        return self.at_ms

    def tick(self, now_ms: int) -> None:
        if now_ms >= self.at_ms:
            self.device.loop.remove_part(self)
            self.device.listen_again()
