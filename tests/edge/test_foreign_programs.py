"""Other people's car, charger and modem tool (open-plc-utils as Debian has them) meet ours over libpcap.

Skipped where they are not installed (packages plc-utils and plc-utils-extra) or namespaces cannot be made.
"""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest

from plc.slac.keys import nid_of, nmk_of_password
from plc.slac.pib import ParameterBlock
from tests.edge.namespaces import Site


@pytest.fixture
def site(site: Site) -> Site:
    for program in ("pev", "evse", "plctool"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is missing (packages plc-utils and plc-utils-extra)")
    site.host()
    site.host()
    line = site.start(None, "-m", "edge.virtual_line", *site.lines)
    site.wait(line, "modem", times=2)
    return site


AT_OURS, AT_THEIRS = 0, 1


def their(site: Site, *words: str, for_s: float = 30) -> str:
    """Run one of their programs to its end, or for so long; returns what it said."""
    command = ["ip", "netns", "exec", site.hosts[AT_THEIRS], *words]
    try:
        done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=for_s,
                              cwd=site.folder)  # fmt: skip
    except subprocess.TimeoutExpired as expired:
        return "".join(part.decode() for part in (expired.stdout, expired.stderr) if isinstance(part, bytes))
    return done.stdout + done.stderr


def profile(site: Site, program: str) -> str:
    """Their own configuration, with a second of waiting for the modem instead of ten."""
    text = subprocess.run([program, "-c"], check=True, capture_output=True, text=True).stdout
    path = site.folder / f"{program}.ini"
    path.write_text(re.sub(r"(settle time|charge time) = \d+", r"\1 = 1", text))
    return str(path)


def test_their_car_matches_with_our_charger(site: Site) -> None:
    charger = site.start(AT_OURS, "-m", "edge.powerline", "E", "--interface", "plc0")
    site.wait(charger, "KeySet")
    said = their(site, "pev", "-i", "plc0", "-p", profile(site, "pev"), for_s=8)
    assert "<-- CM_SLAC_MATCH.CNF" in said
    assert "Charging" in said
    site.wait(charger, "SlacMatched")


def test_our_car_matches_with_their_charger(site: Site) -> None:
    theirs = ["evse", "-i", "plc0", "-p", profile(site, "evse")]
    command = ["ip", "netns", "exec", site.hosts[AT_THEIRS], *theirs]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as charger:
        try:
            car = site.start(AT_OURS, "-m", "edge.powerline", "P", "--interface", "plc0")
            site.wait(car, "LinkReady")
        finally:
            charger.kill()
    assert f"nid={nid_of(nmk_of_password('HomePlugAV0123')).hex()}" in site.log(car)


def test_their_modem_tool_reads_writes_and_asks_our_modem(site: Site) -> None:
    assert "QCA7000 MAC-QCA7000-virtual" in their(site, "plctool", "-i", "plc0", "-r", "local")
    assert "QCA7000" in their(site, "plctool", "-i", "plc0", "-a", "local")
    assert "STATIONS = 1" in their(site, "plctool", "-i", "plc0", "-m", "local")
    their(site, "plctool", "-i", "plc0", "-p", "read.pib", "local")
    block = ParameterBlock((site.folder / "read.pib").read_bytes())
    assert "looks good" in their(site, "chkpib", "read.pib")
    (site.folder / "written.pib").write_bytes(block.configured("pev").data)
    their(site, "plctool", "-q", "-i", "plc0", "-P", "written.pib", "local")
    their(site, "plctool", "-i", "plc0", "-p", "again.pib", "local")
    assert (site.folder / "again.pib").read_bytes() == block.configured("pev").data


@pytest.mark.parametrize(("role", "number"), [("pev", "1"), ("evse", "2")])
def test_their_way_to_set_a_modem_up_makes_the_same_bytes(site: Site, role: str, number: str) -> None:
    their(site, "plctool", "-i", "plc0", "-p", "a.pib", "local")
    block = ParameterBlock((site.folder / "a.pib").read_bytes())
    for words in (["74", "hfid", role.upper()], ["F4", "byte", number], ["1653", "byte", number],
                  ["1C98", "long", "10240", "long", "102400"]):  # fmt: skip
        their(site, "setpib", "a.pib", *words)
    ours = block.configured("pev" if role == "pev" else "evse")
    assert (site.folder / "a.pib").read_bytes() == ours.data
