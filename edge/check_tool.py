"""`python pyPlc.py check [P|E|L] [S]`: is everything there that a session needs?  Each fault with its cure.

    ok      interface    eth0: 02:00:00:00:00:01, fe80::ff:fe00:1, up
    FAULT   modem        nobody answers on eth0
                         is it powered, and is this the interface that it hangs on (eth_interface)?

The checks are one table (CHECKS); each says what it found as it goes.  Nothing is switched on by any of them.
"""

from __future__ import annotations

import io
import os
import shutil
import socket
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal, NamedTuple, TextIO

from edge.own_python import better_python
from edge.settings import Settings
from plc.errors import PyPlcError

Level = Literal["ok", "note", "FAULT"]
OLDEST_CLOCK_S = 1_767_225_600    # 2026-01-01: no clock that is right is older than this program
FREE_MB = 200
BROKER_S = 3.0
SDP_PORT = 15118
SIDES = {"P": "car", "E": "charger", "L": "listener"}
NETWORK_MANAGER = Path("/run/NetworkManager/devices")
SYS_NET = Path("/sys/class/net")
TIME_IS_SYNCHRONISED = Path("/run/systemd/timesync/synchronized")
LINK_LOCAL_CURE = ("sudo ip link set {0} up; and IPv6 must be on: sudo sysctl "
                   "net.ipv6.conf.{0}.disable_ipv6=0; doc/installation.md sets it up for good")


class Finding(NamedTuple):
    """What was found; cure: what to do about it, "" if there is nothing to do."""

    level: Level
    what: str
    cure: str = ""


class Site(NamedTuple):
    """What is to be checked.  mode: P, E or L.  ini: the file that the settings come from."""

    settings: Settings
    mode: str
    is_virtual: bool
    ini: Path


Check = Callable[[Site], Iterator[Finding]]


# --- the checks


def check_python(_site: Site) -> Iterator[Finding]:
    version = ".".join(map(str, sys.version_info[:3]))
    better = better_python()
    yield Finding("note" if better else "ok", f"{version}, {sys.executable}",
                  f"make setup installed what is needed for another one: {better}" if better else "")


def check_codec(_site: Site) -> Iterator[Finding]:
    from exiConnector import ExiConnector

    begun = time.perf_counter()
    with ExiConnector() as codec:
        exi = codec.encode("app", {"supportedAppProtocolRes": {"ResponseCode": "Failed_NoNegotiation"}})
        codec.decode("app", exi)
    yield Finding("ok", f"OpenV2Gx answers, {(time.perf_counter() - begun) * 1000:.0f} ms with its start")


def check_interface(site: Site) -> Iterator[Finding]:
    import addressManager
    from plc.wire.ip import ip6_text

    name = site.settings.eth_interface
    own = addressManager.interface(name)
    folder = SYS_NET / name
    state = folder.joinpath("operstate").read_text().strip() if folder.exists() else "unknown"
    if state == "down":
        yield Finding("FAULT", f"{name} is down: no cable to the modem, or the modem has no power, or it is "
                      "switched off", f"look at the light of the socket; sudo ip link set {name} up")
    if own.link_local is None:
        yield Finding("FAULT", f"{name} has no IPv6 link-local address", LINK_LOCAL_CURE.format(name))
    elif state != "down":
        yield Finding("ok", f"{name}: {own.mac.hex(':')}, {ip6_text(own.link_local)}, {state}")
    yield from _meddlers(name, own.index)


def _meddlers(name: str, index: int) -> Iterator[Finding]:
    """Others who want to configure the interface of the modem."""
    managed = NETWORK_MANAGER / str(index)
    if managed.exists() and "managed=true" in managed.read_text():
        yield Finding("note", f"NetworkManager looks after {name}: it may take it down while it waits for "
                      "DHCP", f"sudo nmcli device set {name} managed no")
    if (address := _ipv4_of(name)) is not None:
        yield Finding("note", f"{name} has the IPv4 address {address}: is this really the modem's interface, "
                      "or does DHCP run on it?", "the modem's interface needs no IPv4 and no DHCP")


def _ipv4_of(name: str) -> str | None:
    """Asked of the system as ifconfig does; None where there is none or it cannot be asked."""
    try:
        import fcntl
    except ImportError:
        return None
    ask_address = 0x8915    # SIOCGIFADDR
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as plug:
        try:
            answer = fcntl.ioctl(plug.fileno(), ask_address, name.encode().ljust(40, b"\0"))
        except OSError:
            return None
    return socket.inet_ntoa(answer[20:24])


def check_capture(site: Site) -> Iterator[Finding]:
    """libpcap is there, and we may use it on this interface."""
    from edge.loop import Loop
    from edge.pcap_port import PcapPort

    loop = Loop()
    try:
        PcapPort(loop, site.settings.eth_interface, lambda _frame, _now_ms: None).close()
    finally:
        loop.close()
    yield Finding("ok", f"frames of {site.settings.eth_interface} can be read and sent")


def check_modem(site: Site) -> Iterator[Finding]:
    """Which modems answer, which of them is ours, and how it is set up."""
    import addressManager
    from edge.loop import Loop
    from edge.modem_tool import ModemTool
    from edge.pcap_port import PcapPort
    from edge.places import cable_world

    settings = site.settings
    loop = Loop()
    if site.is_virtual:
        world = cable_world(settings.virtual_cable)
        tool = ModemTool(loop, world.own_mac, world.open_port)
    else:
        own = addressManager.interface(settings.eth_interface)
        tool = ModemTool(loop, own.mac, lambda on, on_frame: PcapPort(on, settings.eth_interface, on_frame))
    try:
        found = tool.find()
        for seen in found:
            place = "ours" if seen.is_local else "remote"
            yield Finding("ok", f"{seen.mac.hex(':')}, {place}, {seen.version}")
            if seen.known_bad:
                yield Finding("FAULT", f"this firmware is known to fail: {seen.known_bad}",
                              "use another modem (doc/modems.md)")
        if not found:
            yield Finding("FAULT", "no modem answers",
                          "is it powered, and is this the interface that it hangs on (eth_interface)?")
        elif site.mode != "L" and not site.is_virtual:
            yield from _role(tool, "pev" if site.mode == "P" else "evse")
    finally:
        tool.close()
        loop.close()


def _role(tool: object, wanted: Literal["pev", "evse"]) -> Iterator[Finding]:
    from edge.modem_tool import ModemTool
    from plc.slac.modem_setup import read_any_block

    assert isinstance(tool, ModemTool)
    cure = f"python pyPlc.py modem configure {wanted}"
    try:
        block = tool.talk(read_any_block(tool.local()))
    except PyPlcError as error:
        yield Finding("note", f"how it is set up cannot be read: {error}",
                      "some modems do not tell it; if SLAC works, all is well")
        return
    if block.configured(wanted).data == block.data:
        yield Finding("ok", f"set up for {wanted}")
    else:
        yield Finding("FAULT", f"it is not set up for {wanted}", cure)


def check_ports(site: Site) -> Iterator[Finding]:
    """What a charger listens on must be free."""
    wanted = [("SDP", socket.SOCK_DGRAM, SDP_PORT)]
    if site.settings.charger_port:
        wanted.append(("TCP", socket.SOCK_STREAM, site.settings.charger_port))
    for name, kind, port in wanted:
        with socket.socket(socket.AF_INET6, kind) as plug:
            try:
                plug.bind(("::", port))
            except OSError as error:
                yield Finding("FAULT", f"port {port} ({name}) cannot be had: {error.strerror}",
                              f"which program has it: sudo ss -lnp | grep {port}")
            else:
                yield Finding("ok", f"port {port} ({name}) is free")


def check_devices(site: Site) -> Iterator[Finding]:
    """The devices of pyPlc.ini are there, and tell what a session needs; they are only looked at."""
    from edge.hardware_tool import HardwareTool

    names = site.settings.car_devices if site.mode == "P" else site.settings.charger_devices
    tool = HardwareTool(site.settings, is_car=site.mode == "P", out=io.StringIO(), is_virtual=site.is_virtual,
                        notes=io.StringIO())
    try:
        tool.show_once()
        unknown = tool.unknown()
        trouble = tool.device.trouble(tool.loop.clock())
    finally:
        tool.close()
    if not unknown:
        yield Finding("ok", f"{', '.join(names)}: all is known that a session needs")
    else:
        yield Finding("FAULT", f"{', '.join(names)}: nobody measures {', '.join(unknown)}"
                      + (f" ({trouble})" if trouble else ""),
                      f"python pyPlc.py hardware {site.mode} shows all measurements live")
    if "virtual" in names and not site.is_virtual:
        yield Finding("note", "the devices are virtual: nothing real is measured or switched",
                      "car_devices, charger_devices in pyPlc.ini (doc/devices.md)")


def check_broker(site: Site) -> Iterator[Finding]:
    host, port = site.settings.mqtt_broker, site.settings.mqtt_port
    try:
        with socket.create_connection((host, port), BROKER_S):
            yield Finding("ok", f"{host} port {port} can be reached")
    except OSError as error:
        yield Finding("FAULT", f"{host} port {port} cannot be reached: {error.strerror or error}",
                      "is the broker running, and is mqtt_broker right?")


def check_password(site: Site) -> Iterator[Finding]:
    """The file with the broker's password is nobody else's business (where the system knows whose it is)."""
    if site.ini.stat().st_mode & 0o004 and os.name != "nt":
        yield Finding("note", f"{site.ini} holds mqtt_password, and others can read it",
                      f"chmod 600 {site.ini} (with the service: doc/security.md)")
    else:
        yield Finding("ok", f"{site.ini} is not for everybody to read")


def check_folders(site: Site) -> Iterator[Finding]:
    for option in ("sessions_folder", "state_folder"):
        value = getattr(site.settings, option)
        if value in (None, "none"):
            continue
        home = Path(value).resolve()
        there = next(path for path in (home, *home.parents) if path.exists())
        free_mb = shutil.disk_usage(there).free // 1_000_000
        if not os.access(there, os.W_OK):
            yield Finding("FAULT", f"{home} cannot be written", f"{option} in pyPlc.ini names another place")
        elif free_mb < FREE_MB:
            yield Finding("FAULT", f"{home}: only {free_mb} MB are free", "make room, or lower sessions_keep")
        else:
            yield Finding("ok", f"{home}, {free_mb} MB free")


def check_clock(_site: Site) -> Iterator[Finding]:
    now = time.strftime("%Y-%m-%d %H:%M:%S")
    if time.time() < OLDEST_CLOCK_S:
        yield Finding("FAULT", f"it cannot be {now}",
                      "a Raspberry Pi has no clock of its own: connect it to a network at its start, or give "
                      "it a clock module; recordings would have wrong times")
    elif Path("/run/systemd").is_dir() and not TIME_IS_SYNCHRONISED.exists():
        yield Finding("note", f"{now}, as it seems not set by the network", "timedatectl tells more")
    else:
        yield Finding("ok", now)


def _always(_site: Site) -> bool:
    return True


def _real(site: Site) -> bool:
    return not site.is_virtual


def _plays(site: Site) -> bool:
    return site.mode != "L"


def _needs_broker(site: Site) -> bool:
    names = site.settings.car_devices if site.mode == "P" else site.settings.charger_devices
    return _plays(site) and "mqtt" in names


def _has_password(site: Site) -> bool:
    return _needs_broker(site) and site.settings.mqtt_password not in ("", "none")


CHECKS: tuple[tuple[str, Callable[[Site], bool], Check], ...] = (
    ("python", _always, check_python),
    ("clock", _always, check_clock),
    ("codec", _always, check_codec),
    ("interface", _real, check_interface),
    ("capture", _real, check_capture),
    ("modem", _always, check_modem),
    ("ports", lambda site: _real(site) and site.mode == "E", check_ports),
    ("devices", _plays, check_devices),
    ("broker", _needs_broker, check_broker),
    ("password", _has_password, check_password),
    ("folders", _plays, check_folders),
)


def main(settings: Settings, mode: str, out: TextIO, *, is_virtual: bool, ini: str) -> int:
    """Carry out all checks; the exit code is 1 if there is a fault."""
    site = Site(settings, mode, is_virtual, Path(ini))
    faults = 0
    for name, is_wanted, check in CHECKS:
        if not is_wanted(site):
            continue
        for finding in _findings(check, site):
            faults += finding.level == "FAULT"
            out.write(f"{finding.level:7} {name:11} {finding.what}\n")
            if finding.cure:
                out.write(f"{'':19} {finding.cure}\n")
            out.flush()
    words = "all is well" if not faults else f"{faults} fault{'s' if faults > 1 else ''}"
    place = "on a virtual cable" if is_virtual else f"at {settings.eth_interface}"
    out.write(f"{words}: {SIDES[mode]} {place}\n")
    return 1 if faults else 0


def _findings(check: Check, site: Site) -> Iterator[Finding]:
    """What the check finds; what stops it is a finding too, and its text names the cure."""
    try:
        yield from check(site)
    except (PyPlcError, OSError) as error:
        yield Finding("FAULT", str(error))
