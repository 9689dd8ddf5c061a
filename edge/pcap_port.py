"""A network interface by libpcap: whole Ethernet frames in and out.

The interface may go down, come up, vanish and come back; it is said once each time, and frames flow again by
themselves.  pcap-ct behaves as follows, and this file is written around it: a handle is never read after it
was closed (that crashes), a vanished interface shows only in a negative result of dispatch(), a file in the
working folder with the interface's name would be opened instead of it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any, Protocol

from edge.loop import Loop
from edge.own_python import better_python
from plc.errors import PyPlcError
from plc.wire.homeplug import ETHERTYPE

# The ring of libpcap holds only as many frames as fit at their longest: short slots make many of them.
SNAP_BYTES = 2048
# Room for 256 frames; all of it counts as resident memory.
RING_BYTES = 512 * 1024
HOMEPLUG_ONLY = f"ether proto {ETHERTYPE:#06x}"
EVERYTHING = ""
REOPEN_MS = 500
# Where the platform cannot wait on the handle (Windows), it is asked so often.
POLL_MS = 5

OnFrame = Callable[[bytes, int], None]
Tell = Callable[[str], None]


class PortError(PyPlcError):
    """The interface cannot be used: which one, why, and what to do."""


class Port(Protocol):
    """What carries Ethernet frames: an interface or a virtual cable."""

    def send(self, frame: bytes) -> None: ...

    def close(self) -> None: ...


def import_pcap() -> Any:
    """The module pcap, with the libpcap that its packages bring along where the system has none.

    Imported late: it costs a tenth of a second, and recordings need none of it.  Its packages work out their
    own version numbers with a build system (pkg_about), at 3 MB and twice that time: they go without.
    """
    import ctypes.util

    if "pkg_about" not in sys.modules:
        nothing = ModuleType("pkg_about")
        nothing.__dict__["about"] = _say_nothing
        sys.modules["pkg_about"] = nothing
        try:
            return import_pcap()
        finally:
            del sys.modules["pkg_about"]
    plain = ctypes.util.find_library

    def find_library(name: str) -> str | None:
        return plain(name) or (_bundled_libpcap() if name == "pcap" else None)

    ctypes.util.find_library = find_library
    try:
        import pcap
    except (ImportError, OSError) as error:
        better = better_python()
        cure = f"run {better}" if better else "sudo apt-get install libpcap0.8, then make setup"
        raise PortError(f"libpcap is missing ({error}): {cure}") from None
    finally:
        ctypes.util.find_library = plain
    return pcap


def _say_nothing(_package: str | None = None) -> None:
    """In the place of pkg_about.about(): what it would tell the calling module, as far as anybody asks."""
    sys._getframe(1).f_globals.update(__uri__="", __all__=["__uri__"])  # noqa: SLF001 - as pkg_about does


def _bundled_libpcap() -> str | None:
    from importlib.util import find_spec
    from platform import machine

    spec = find_spec("libpcap")
    if spec is None or spec.origin is None:
        return None
    folder = {"i686": "x86", "i386": "x86"}.get(machine(), machine())
    library = Path(spec.origin).parent / "_platform" / "linux" / folder / "tcpdump" / "libpcap.so"
    return str(library) if library.exists() else None


class PcapPort:
    """One interface, opened; frames come to on_frame(frame, now_ms).

    snap_bytes: longer frames are cut.  ring_bytes: room for frames not fetched yet.
    """

    def __init__(
        self, loop: Loop, interface: str, on_frame: OnFrame, *,
        packet_filter: str = HOMEPLUG_ONLY, tell: Tell = print, snap_bytes: int = SNAP_BYTES,
        ring_bytes: int = RING_BYTES,
    ) -> None:  # fmt: skip
        self.loop = loop
        self.interface = interface
        self.on_frame = on_frame
        self.packet_filter = packet_filter
        self.tell = tell
        self.snap_bytes = snap_bytes
        self.ring_bytes = ring_bytes
        self.sent = self.received = self.lost = 0
        self._pcap = import_pcap()
        self._handle: Any = None
        self._fd = -1
        self._link_was_down = False
        self._retry_at_ms: int | None = None
        self._faults: list[BaseException] = []
        self._open()
        loop.add_part(self)

    def close(self) -> None:
        self._shut()
        self._retry_at_ms = None
        self.loop.remove_part(self)

    def send(self, frame: bytes) -> None:
        """Send now.  While the interface is down or gone the frame is lost, as on any cable, and counted."""
        if self._handle is None:
            self.lost += 1
            return
        try:
            self._handle.sendpacket(frame)
        except OSError as error:
            self.lost += 1
            if not self._link_was_down:
                self._link_was_down = True
                self.tell(f"{self.interface}: cannot send ({error}); trying on")
            return
        self.sent += 1
        if self._link_was_down:
            self._link_was_down = False
            self.tell(f"{self.interface}: sending again")

    # --- the loop's side

    def next_deadline_ms(self) -> int | None:
        if self._handle is not None and self._fd < 0:
            return self.loop.clock() + POLL_MS
        return self._retry_at_ms

    def tick(self, now_ms: int) -> None:
        if self._handle is not None and self._fd < 0:
            self._read(now_ms)
        elif self._retry_at_ms is not None and now_ms >= self._retry_at_ms:
            self._retry_at_ms = now_ms + REOPEN_MS
            try:
                self._open()
            except PortError:
                return
            self._retry_at_ms = None
            self.tell(f"{self.interface}: is back")

    def _read(self, now_ms: int) -> None:
        """Everything that is there; an exception of on_frame comes out as itself."""
        if self._handle.dispatch(-1, self._take, now_ms) < 0:
            self._shut()
            self._retry_at_ms = now_ms + REOPEN_MS
            self.tell(f"{self.interface}: has gone; waiting for it")
        if self._faults:
            raise self._faults.pop(0)

    def _take(self, _time_s: float, frame: bytes, now_ms: int) -> None:
        # libpcap's callback must not let an exception through: it would come out as another type.
        self.received += 1
        try:
            self.on_frame(frame, now_ms)
        except Exception as error:  # noqa: BLE001 - raised again by _read
            self._faults.append(error)

    # --- opening

    def _open(self) -> None:
        if os.path.exists(self.interface):
            raise PortError(f"{self.interface}: a file of this name is in the working folder and would be "
                            "read instead of the interface; start the program elsewhere")
        try:
            handle = self._pcap.pcap(self.interface, snaplen=self.snap_bytes, promisc=True, immediate=True,
                                     buffer_size=self.ring_bytes)  # fmt: skip
            handle.setnonblock(True)
            handle.setfilter(self.packet_filter)
        except OSError as error:
            raise PortError(self._refusal(str(error))) from None
        self._handle = handle
        if sys.platform != "win32":
            self._fd = handle.fileno()
            self.loop.add_reader(self._fd, self._read)

    def _shut(self) -> None:
        if self._handle is not None:
            if self._fd >= 0:
                self.loop.remove_reader(self._fd)
            self._handle.close()
        self._handle = None
        self._fd = -1

    def _refusal(self, error: str) -> str:
        known = interfaces()
        if known and self.interface not in known:
            return f"{self.interface}: no such network interface; there are {', '.join(known)}"
        if "not up" in error:
            return f"{self.interface}: is switched off; sudo ip link set {self.interface} up"
        if sys.platform != "win32" and os.geteuid() != 0:
            better = better_python()
            cure = (f"run {better}" if better else "allow this Python once: "
                    f"sudo setcap cap_net_raw=eip {os.path.realpath(sys.executable)}")
            return f"{self.interface}: not allowed to use it ({error.rpartition(' was ')[2]}); {cure}"
        return f"{self.interface}: {error}"


def interfaces() -> list[str]:
    """The names of the network interfaces (Linux; empty elsewhere)."""
    folder = Path("/sys/class/net")
    return sorted(entry.name for entry in folder.iterdir()) if folder.is_dir() else []
