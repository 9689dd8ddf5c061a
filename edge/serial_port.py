"""Serial ports: opened and closed off the loop, read and written without waiting, back after a replug.

    ports = SerialPorts(loop, tell)                        one for all devices of the program
    part.link = ports.port("/dev/ttyUSB0", 19200, part)    a name, a pattern with * or ?, or auto

A port that is named is taken as it is.  Where there is a choice (auto: every USB port), each free candidate
is opened, asked who it is, and left again if the answer does not come: one device searches at a time, so that
two that look for their ports do not take each other's.  How bytes come and go: serial_link.py.
"""

from __future__ import annotations

import errno
import os
import sys
from collections import deque
from collections.abc import Callable
from glob import glob
from typing import TYPE_CHECKING, Protocol

from devices.part import Tell
from edge.loop import Loop
from edge.off_loop import off_loop, start_thread
from edge.serial_link import DescriptorLink, ThreadLink
from plc.commands import Note
from plc.errors import ConfigError, PyPlcError

if TYPE_CHECKING:
    from serial import Serial

AUTO = "auto"
REOPEN_MS = 1_000
# Boards that restart when their port is opened need up to 2 s before they speak.
ASK_MS = 3_500
ASK_AGAIN_MS = 500
# In the words of people, where those of the system would leave them puzzled.
NOT_OPEN = {
    errno.ENOENT: "no such port",
    errno.EACCES: "no permission (is the user in the group dialout?)",
    errno.EAGAIN: "another program has it open",
    errno.EBUSY: "another program has it open",
    errno.ENOTTY: "this is no serial port",
    errno.EINVAL: "this is no serial port",
    errno.ENXIO: "its device has gone",
    errno.ENODEV: "its device has gone",
    errno.EIO: "its device has gone",
}


class SerialUser(Protocol):
    """Who uses a port (devices/serial_part.py)."""

    name: str
    question: bytes
    is_recognised: bool

    def opened(self, now_ms: int) -> None: ...

    def received(self, data: bytes, now_ms: int) -> None: ...

    def lost(self, why: str, now_ms: int) -> None: ...


class SerialError(PyPlcError):
    """A port that cannot be opened: which, and why."""


def usb_ports() -> list[str]:
    """The names of all serial ports at USB."""
    from serial.tools.list_ports import comports

    return sorted(port.device for port in comports() if port.vid is not None)


def open_serial(name: str, baud: int) -> Serial:
    """Raises SerialError.  May take its time: not in the loop."""
    import serial

    refused: tuple[type[Exception], ...] = (OSError, ValueError)
    if sys.platform != "win32":
        import termios

        refused += (termios.error,)
    try:
        if sys.platform == "win32":
            return serial.Serial(name, baud, timeout=0.1, write_timeout=1)
        return serial.Serial(name, baud, timeout=0.1, write_timeout=1, exclusive=True)
    except refused as error:
        raise SerialError(f"{name}: {_why_not_open(error)}") from None


def _why_not_open(error: Exception) -> str:
    """Pyserial hides the system's number in what it caught, and names none for a device that is no port."""
    seen: BaseException | None = error
    while seen is not None:
        number = getattr(seen, "errno", None) or next(iter(seen.args), None)
        if isinstance(number, int):
            return NOT_OPEN.get(number, os.strerror(number))
        seen = seen.__context__
    return str(error)


class SerialPorts:
    """All serial ports of the program; see the module."""

    def __init__(self, loop: Loop, tell: Tell, *, candidates: Callable[[], list[str]] = usb_ports,
                 threads: bool = sys.platform == "win32") -> None:
        self.loop = loop
        self.tell = tell
        self.candidates = candidates
        self.threads = threads
        self.taken: set[str] = set()
        self.searching: deque[SerialPort] = deque()
        self.by_user: dict[str, SerialPort] = {}

    def port(self, name: str, baud: int, user: SerialUser) -> SerialPort:
        """Raises ConfigError if nothing could be meant.  The name of another user means that one's port."""
        if name in self.by_user:
            port = self.by_user[name]
            port.users.append(user)
            return port
        if not self.is_choice(name) and any(port.name == name for port in self.by_user.values()):
            other = next(who for who, port in self.by_user.items() if port.name == name)
            raise ConfigError(f"[devices] {user.name}_port = {name}: {other} has this port "
                              f"(say {user.name}_port = {other} if both hang on it)")
        if not self.names(name):
            there_are = ", ".join(self.candidates()) or "none"
            raise ConfigError(f"[devices] {user.name}_port = {name}: no such port; "
                              f"serial ports at USB: {there_are}")
        port = SerialPort(self, name, baud, user)
        self.by_user[user.name] = port
        self.loop.add_part(port, vital=True)
        return port

    @staticmethod
    def is_choice(name: str) -> bool:
        return name == AUTO or "*" in name or "?" in name

    def names(self, name: str) -> list[str]:
        """What the name may mean now."""
        if name == AUTO:
            return self.candidates()
        if self.is_choice(name):
            return sorted(glob(name))
        return [name] if os.path.exists(name) or sys.platform == "win32" else []


class SerialPort:
    """One device's port."""

    def __init__(self, ports: SerialPorts, name: str, baud: int, user: SerialUser) -> None:
        self.ports = ports
        self.loop = ports.loop
        self.name = name
        self.baud = baud
        self.users = [user]
        self.opened_name = ""
        self._link: DescriptorLink | ThreadLink | None = None
        self._is_opening = False
        self._is_closed = False
        self._closed_by = 0
        self._next_ms = self.loop.clock()
        self._give_up_ms: int | None = None
        self._untried: list[str] = []
        self._missing = ""
        self._told = ""

    def send(self, data: bytes) -> None:
        if self._link is not None and data:
            self._link.send(data)

    def close(self) -> None:
        """A user ends: with the last of them the port, after what was sent has gone out, if it can soon."""
        self._closed_by += 1
        if self._is_closed or self._closed_by < len(self.users):
            return
        self._is_closed = True
        self.loop.remove_part(self)
        if self._link is not None:
            self._link.finish()
            self._let_go()

    # --- time

    def next_deadline_ms(self) -> int | None:
        dues = [due for due in (self._next_ms if self._wants_time else None, self._give_up_ms,
                                None if self._link is None else self._link.stuck_at_ms) if due is not None]
        return min(dues, default=None)

    @property
    def _wants_time(self) -> bool:
        return not self._is_opening and (self._link is None or self._give_up_ms is not None)

    def tick(self, now_ms: int) -> None:
        link = self._link
        if link is not None and link.stuck_at_ms is not None and now_ms >= link.stuck_at_ms:
            self._lost(f"{self.opened_name} takes nothing that we send", now_ms)
        elif self._give_up_ms is not None and now_ms >= self._give_up_ms:
            self._close_link()
            self._open_next(now_ms)
        elif self._wants_time and now_ms >= self._next_ms:
            self._next_ms = now_ms + (ASK_AGAIN_MS if link is not None else REOPEN_MS)
            if link is not None:
                self.send(self.users[0].question)
            elif self._may_search():
                self._list()

    def _may_search(self) -> bool:
        """One at a time looks among several."""
        if not self.ports.is_choice(self.name):
            return True
        searching = self.ports.searching
        if self not in searching:
            searching.append(self)
        return searching[0] is self

    # --- opening

    def _list(self) -> None:
        """To look through all USB ports of a machine may take a while."""
        self._is_opening = True
        off_loop(self.loop, lambda: self.ports.names(self.name), self._listed, errors=(OSError,))

    def _listed(self, names: list[str] | OSError, now_ms: int) -> None:
        self._is_opening = False
        if self._is_closed:
            return
        self._untried = [] if isinstance(names, OSError) else [
            name for name in names if name not in self.ports.taken]
        self._missing = "nobody answers as this device" if self._untried else "no such port"
        self._open_next(now_ms)

    def _open_next(self, now_ms: int) -> None:
        if not self._untried:
            self._not_found(f"{self.name}: {self._missing}", now_ms)
            return
        name = self._untried.pop(0)
        self._is_opening = True
        self.ports.taken.add(name)
        off_loop(self.loop, lambda: open_serial(name, self.baud),
                 lambda result, now_ms: self._opened(name, result, now_ms),
                 errors=(SerialError,))

    def _not_found(self, why: str, now_ms: int) -> None:
        self._next_ms = now_ms + REOPEN_MS
        self._end_search()
        for user in self.users:
            user.lost(why, now_ms)
        self._say("waits", why)

    def _opened(self, name: str, result: Serial | SerialError, now_ms: int) -> None:
        self._is_opening = False
        if isinstance(result, SerialError):
            self.ports.taken.discard(name)
            if self._untried:
                self._open_next(now_ms)
            else:
                self._not_found(str(result), now_ms)
            return
        if self._is_closed:
            start_thread(result.close)
            return
        self.opened_name = name
        kind = ThreadLink if self.ports.threads else DescriptorLink
        self._link = kind(self.loop, result, self._received, self._lost)
        is_choice = self.ports.is_choice(self.name)
        self._give_up_ms = now_ms + ASK_MS if is_choice else None
        self._next_ms = now_ms
        if not is_choice:
            self._say("port", f"{name} is open")
        for user in self.users:
            user.opened(now_ms)

    def _received(self, data: bytes, now_ms: int) -> None:
        for user in self.users:
            user.received(data, now_ms)
        if self._give_up_ms is not None and self.users[0].is_recognised:
            self._give_up_ms = None
            self._end_search()
            self._say("port", f"found at {self.opened_name}")

    def _end_search(self) -> None:
        if self in self.ports.searching:
            self.ports.searching.remove(self)

    # --- losing

    def _lost(self, why: str, now_ms: int) -> None:
        self._give_up_ms = None
        self._close_link()
        self._next_ms = now_ms + REOPEN_MS
        self._end_search()
        for user in self.users:
            user.lost(why, now_ms)
        self._say("lost", why)

    def _close_link(self) -> None:
        self._give_up_ms = None
        if self._link is not None:
            self._link.drop()
            self._let_go()

    def _let_go(self) -> None:
        self._link = None
        self.ports.taken.discard(self.opened_name)
        self.opened_name = ""

    def _say(self, event: str, text: str) -> None:
        """Once, however often it is tried again."""
        if text != self._told:
            self._told = text
            self.ports.tell(Note(self.users[0].name, event, {"what": text}))
