"""A real mosquitto on a loopback port of its own, and somebody else at it."""

from __future__ import annotations

import shutil
import signal
import socket
import subprocess
import threading
import time
from pathlib import Path
from types import TracebackType
from typing import Self

import pytest

MOSQUITTO = shutil.which("mosquitto", path="/usr/sbin:/usr/bin:/sbin:/bin")
NEEDS_MOSQUITTO = pytest.mark.skipif(MOSQUITTO is None, reason="mosquitto is missing (make test installs it)")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


class Mosquitto:
    """The broker; it may be killed, frozen and started again on the same port."""

    def __init__(self, folder: Path, *lines: str, port: int | None = None) -> None:
        assert MOSQUITTO is not None
        self.port = port or free_port()
        self.config = folder / f"mosquitto-{self.port}.conf"
        lines = (f"listener {self.port} 127.0.0.1", *(lines or ("allow_anonymous true",)), "")
        self.config.write_text("\n".join(lines))
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self.kill()

    def start(self) -> None:
        assert MOSQUITTO is not None
        self._process = subprocess.Popen(
            [MOSQUITTO, "-c", str(self.config)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        end = time.monotonic() + 10
        while time.monotonic() < end:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
            except ConnectionRefusedError:
                time.sleep(0.01)
            else:
                return
        raise AssertionError("mosquitto does not listen")

    def kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def freeze(self) -> None:
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT)


class Somebody:
    """Another client at the same broker: sees all topics, says what it is told to."""

    def __init__(self, port: int) -> None:
        import paho.mqtt.client as paho
        from paho.mqtt.enums import CallbackAPIVersion

        self.seen: list[tuple[str, str]] = []
        self._new = threading.Condition()
        self._client = paho.Client(CallbackAPIVersion.VERSION2)
        self._client.on_message = self._on_message
        subscribed = threading.Event()
        self._client.on_subscribe = lambda *_: subscribed.set()
        self._client.connect("127.0.0.1", port)
        self._client.loop_start()
        self._client.subscribe("#")
        assert subscribed.wait(5)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self._client.disconnect()
        self._client.loop_stop()

    def _on_message(self, _client: object, _data: object, message: object) -> None:
        with self._new:
            self.seen.append((message.topic, message.payload.decode()))  # type: ignore[attr-defined]
            self._new.notify_all()

    def say(self, topic: str, payload: object, *, retain: bool = False) -> None:
        self._client.publish(topic, str(payload), retain=retain).wait_for_publish(5)

    def tell(self, topic: str, payload: object) -> None:
        """Say it, and do not care whether it arrives."""
        self._client.publish(topic, str(payload))

    def last(self, topic: str) -> str | None:
        return next((payload for name, payload in reversed(self.seen) if name == topic), None)

    def all(self, topic: str) -> list[str]:
        return [payload for name, payload in self.seen if name == topic]

    def until_last(self, topic: str, payload: str, within_s: float = 15) -> None:
        """Wait until this is what was said last there."""
        with self._new:
            came = self._new.wait_for(lambda: self.last(topic) == payload, within_s)
        assert came, f"{topic}: last {self.last(topic)!r}, want {payload!r}"

    def until(self, topic: str, payload: str, within_s: float = 15) -> None:
        """Wait for this message, if it has not come yet."""
        with self._new:
            came = self._new.wait_for(lambda: (topic, payload) in self.seen, within_s)
        topics = sorted({name for name, _ in self.seen})
        assert came, f"no {topic} {payload}; last {self.last(topic)!r}, topics {topics}"
