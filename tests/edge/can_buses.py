"""CAN buses of the tests: multicast between processes, a serial adapter behind a pty, a socketcand server.

Each has other devices on it: what they hear comes to `heard`, and say(frame) puts a frame on the bus.
"""

from __future__ import annotations

import os
import select
import socket
import threading
import tty
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from devices.can_frame import CanFrame
from edge.can_lines import CanOptions

GROUP = "239.74.163.2"


def free_udp_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("", 0))
        port: int = probe.getsockname()[1]
        return port


def multicast_options(port: int) -> CanOptions:
    return CanOptions("udp_multicast", GROUP, more=(("port", port), ("fd", False)))


def multicast_works() -> bool:
    """Whether this machine has a route for multicast, and hears itself."""
    try:
        with open_multicast(free_udp_port()) as bus:
            bus.say(CanFrame(1, b""))
            return bus.bus.recv(1.0) is not None
    except Exception:  # noqa: BLE001 - whatever it is, there is none
        return False


class Multicast:
    """Another member of a multicast bus."""

    def __init__(self, port: int) -> None:
        import can

        self.options = multicast_options(port)
        self.bus = can.Bus(interface="udp_multicast", channel=GROUP, ignore_config=True,
                           **dict(self.options.more))

    def say(self, frame: CanFrame) -> None:
        import can

        self.bus.send(can.Message(arbitration_id=frame.id, data=frame.data, is_extended_id=frame.is_extended))

    def hear(self, timeout_s: float | None = 5.0) -> CanFrame | None:
        message = self.bus.recv(timeout_s)
        if message is None:
            return None
        return CanFrame(message.arbitration_id, bytes(message.data), message.is_extended_id)


@contextmanager
def open_multicast(port: int) -> Iterator[Multicast]:
    bus = Multicast(port)
    try:
        yield bus
    finally:
        bus.bus.shutdown()


needs_multicast = pytest.mark.skipif(not multicast_works(), reason="this machine has no multicast")


class SerialAdapter:
    """A serial CAN adapter (slcan) behind a pty; acknowledges what it is told unless is_mute."""

    def __init__(self) -> None:
        self.master, self.slave = os.openpty()
        tty.setraw(self.master)
        tty.setraw(self.slave)
        self.options = CanOptions("slcan", os.ttyname(self.slave), more=(("sleep_after_open", 0),))
        self.heard: list[CanFrame] = []
        self.commands: list[str] = []
        self.is_reading = True
        self._buffer = b""

    def say(self, frame: CanFrame) -> None:
        head = f"T{frame.id:08X}" if frame.is_extended else f"t{frame.id:03X}"
        self.write(f"{head}{len(frame.data)}{frame.data.hex()}\r".encode())

    def write(self, data: bytes) -> None:
        os.write(self.master, data)

    def serve(self) -> None:
        """What has come since."""
        while self.is_reading and select.select([self.master], [], [], 0)[0]:
            self._buffer += os.read(self.master, 4096)
        *lines, self._buffer = self._buffer.split(b"\r")
        for line in lines:
            self._take(line.decode())
            self.write(b"\r")

    def _take(self, line: str) -> None:
        if line[:1] in ("t", "T"):
            digits = 3 if line[0] == "t" else 8
            self.heard.append(CanFrame(int(line[1 : 1 + digits], 16), bytes.fromhex(line[2 + digits :]),
                                       digits == 8))
        else:
            self.commands.append(line)

    def unplug(self) -> None:
        os.close(self.master)
        self.master = -1    # not closed again: its number may be somebody else's by then
        self.is_reading = False

    def close(self) -> None:
        for descriptor in (self.slave, self.master):
            try:
                os.close(descriptor)
            except OSError:
                pass


class Socketcand:
    """A socketcand server for one client at a time; is_silent: it takes the connection and says nothing."""

    def __init__(self) -> None:
        self.server = socket.create_server(("127.0.0.1", 0))
        self.port: int = self.server.getsockname()[1]
        more: tuple[tuple[str, Any], ...] = (("host", "127.0.0.1"), ("port", self.port))
        self.options = CanOptions("socketcand", "vcan0", more=more)
        self.heard: list[CanFrame] = []
        self.clients: list[socket.socket] = []
        self.is_silent = False
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self.server.accept()
            except OSError:
                return
            self.clients.append(client)
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        try:
            if not self.is_silent:
                client.sendall(b"< hi >")
            while words := client.recv(4096).decode():
                for word in words.split(">"):
                    self._take(word.strip(" <").split(), client)
        except OSError:
            pass

    def _take(self, words: list[str], client: socket.socket) -> None:
        if words[:1] in (["open"], ["rawmode"]):
            client.sendall(b"< ok >")
        elif words[:1] == ["send"]:
            data = bytes(int(word, 16) for word in words[3:])
            self.heard.append(CanFrame(int(words[1], 16), data, len(words[1]) == 8))

    def say(self, frame: CanFrame) -> None:
        digits = 8 if frame.is_extended else 3
        self.clients[-1].sendall(f"< frame {frame.id:0{digits}X} 0.0 {frame.data.hex()} >".encode())

    def cut(self) -> None:
        """The client's connection ends."""
        self.clients[-1].shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        if self.server.fileno() >= 0:
            self.server.shutdown(socket.SHUT_RDWR)
        self.server.close()
        for client in self.clients:
            try:
                client.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass    # it has gone already
            client.close()
