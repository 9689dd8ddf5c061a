"""Network namespaces with a virtual line between them: each side is a host of its own with real libpcap.

Needs root (CI has it); elsewhere the tests are skipped with the reason.
"""

from __future__ import annotations

import os
import secrets
import shutil
import subprocess
import sys
import time
from pathlib import Path

from tests.support import PROJECT


def need_namespaces() -> None:
    """Skip the calling test where network namespaces cannot be made."""
    import pytest  # the bench uses this file too, and has none

    if (reason := no_namespaces()) is not None:
        pytest.skip(reason)


def no_namespaces() -> str | None:
    """Why network namespaces cannot be made here, or None if they can."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return "making network namespaces needs root on Linux"
    if shutil.which("ip") is None:
        return "the command ip (package iproute2) is missing"
    name = f"plt{secrets.token_hex(3)}"
    made = subprocess.run(["ip", "netns", "add", name], check=False, capture_output=True, text=True)
    if made.returncode != 0:
        return f"this machine makes no network namespaces: {made.stderr.strip()}"
    subprocess.run(["ip", "netns", "del", name], check=True)
    return None


def ip(*words: str) -> None:
    subprocess.run(["ip", *words], check=True, capture_output=True)


class Site:
    """Hosts (namespaces) and, on this side, one line interface for each; all of it goes with close()."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.tag = secrets.token_hex(3)
        self.hosts: list[str] = []
        self.lines: list[str] = []
        self.programs: list[subprocess.Popen[str]] = []
        self.logs: dict[int, Path] = {}

    def host(self) -> int:
        """A namespace with an interface plc0 whose other end is a line interface here; returns its number."""
        number = len(self.hosts)
        host, line = f"plt{self.tag}h{number}", f"plt{self.tag}l{number}"
        ip("netns", "add", host)
        self.hosts.append(host)
        ip("link", "add", line, "type", "veth", "peer", "name", "plc0", "netns", host)
        self.lines.append(line)
        # Link-local addresses at once, without the second that looking for duplicates takes.
        self.inside(number, "sysctl", "-q", "net.ipv6.conf.plc0.accept_dad=0")
        subprocess.run(["sysctl", "-q", f"net.ipv6.conf.{line}.disable_ipv6=1"], check=True)
        ip("-n", host, "link", "set", "lo", "up")
        ip("-n", host, "link", "set", "plc0", "up")
        ip("link", "set", line, "up")
        return number

    def inside(self, number: int, *words: str) -> None:
        subprocess.run(["ip", "netns", "exec", self.hosts[number], *words], check=True, capture_output=True)

    def start(self, number: int | None, *words: str) -> subprocess.Popen[str]:
        """A program of ours, inside a host or (None) here at the lines."""
        prefix = [] if number is None else ["ip", "netns", "exec", self.hosts[number]]
        log = self.folder / f"{len(self.programs)}.log"
        with log.open("w") as out:
            program = subprocess.Popen(
                [*prefix, sys.executable, *words], cwd=PROJECT, text=True,
                stdin=subprocess.PIPE, stdout=out, stderr=subprocess.STDOUT,
            )  # fmt: skip
        self.programs.append(program)
        self.logs[program.pid] = log
        return program

    def log(self, program: subprocess.Popen[str]) -> str:
        return self.logs[program.pid].read_text()

    def wait(self, program: subprocess.Popen[str], text: str, times: int = 1, for_s: float = 30) -> None:
        give_up = time.monotonic() + for_s
        while self.log(program).count(text) < times:
            assert time.monotonic() < give_up, f"no {text!r} in\n{self.log(program)}"
            assert program.poll() is None, self.log(program)
            time.sleep(0.02)

    def close(self) -> None:
        for program in self.programs:
            program.kill()
            program.communicate()
        for line in self.lines:
            subprocess.run(["ip", "link", "del", line], check=False, capture_output=True)
        for host in self.hosts:
            subprocess.run(["ip", "netns", "del", host], check=False, capture_output=True)
