"""Under systemd: say when we are ready and what goes on, and that the loop lives.

    service = Service.of(loop)        None where nobody asked (NOTIFY_SOCKET is not set)
    loop.add_part(service)            from now on WATCHDOG=1 twice in each WATCHDOG_USEC while the loop runs
    service.say(STATUS="charging")

A loop that stands still is noticed by systemd, which kills and restarts the process; devices have switched
off by then (their own watchdog, devices/base.py).
"""

from __future__ import annotations

import os
import socket

from edge.loop import Loop

# Half of the time that systemd grants, as its manual advises.
SHARE = 2


class Service:
    """See the module.  Nothing of it waits or raises: we go on without a service manager."""

    def __init__(self, loop: Loop, address: str, watchdog_ms: int | None) -> None:
        self.loop = loop
        self.address = "\0" + address[1:] if address.startswith("@") else address
        self.every_ms = None if watchdog_ms is None else max(1, watchdog_ms // SHARE)
        self._at_ms = loop.clock()
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.setblocking(False)

    @classmethod
    def of(cls, loop: Loop) -> Service | None:
        address = os.environ.get("NOTIFY_SOCKET")
        if not address:
            return None
        words = os.environ.get("WATCHDOG_USEC", "")
        is_for_us = os.environ.get("WATCHDOG_PID", str(os.getpid())) == str(os.getpid())
        watchdog_ms = int(words) // 1000 if words.isdigit() and is_for_us else None
        return cls(loop, address, watchdog_ms)

    def say(self, **values: str) -> None:
        text = "\n".join(f"{name}={value}" for name, value in values.items())
        try:
            self._socket.sendto(text.encode(), self.address)
        except OSError:
            pass    # see the class

    def close(self) -> None:
        self._socket.close()

    def next_deadline_ms(self) -> int | None:
        return None if self.every_ms is None else self._at_ms

    def tick(self, now_ms: int) -> None:
        if self.every_ms is not None and now_ms >= self._at_ms:
            self._at_ms = now_ms + self.every_ms
            self.say(WATCHDOG="1")
