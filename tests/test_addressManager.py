"""Own addresses, from files as Linux writes them and from this machine."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import addressManager
from addressManager import AddressError, interface, need_link_local

IF_INET6 = """\
00000000000000000000000000000001 01 80 10 80       lo
20010db8000000000000000000000001 02 40 00 80     eth0
fe800000000000000000000000000bad 02 40 20 c0     eth0
fe80000000000000de0ea1fffe116708 02 40 20 80     eth0
fe800000000000000000000000000002 03 40 20 80     eth1
"""


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(addressManager, "SYS_CLASS_NET", tmp_path / "net")
    monkeypatch.setattr(addressManager, "IF_INET6", tmp_path / "if_inet6")
    (tmp_path / "if_inet6").write_text(IF_INET6)
    there = (("eth0", "dc:0e:a1:11:67:08", 2), ("can0", "", 4), ("wlan0", "02:00:00:00:00:01", 5))
    for name, mac, index in there:
        folder = tmp_path / "net" / name
        folder.mkdir(parents=True)
        (folder / "address").write_text(mac + "\n")
        (folder / "ifindex").write_text(f"{index}\n")
    return tmp_path


@pytest.mark.usefixtures("machine")
def test_mac_index_and_the_address_that_may_be_used() -> None:
    own = interface("eth0")
    assert (own.mac.hex(), own.index) == ("dc0ea1116708", 2)
    assert own.link_local == bytes.fromhex("fe80000000000000de0ea1fffe116708")


@pytest.mark.usefixtures("machine")
def test_a_missing_interface_and_a_missing_address_are_named() -> None:
    with pytest.raises(AddressError, match=r"eth7: no such network interface; there are can0, eth0, wlan0"):
        interface("eth7")
    with pytest.raises(AddressError, match=r"wlan0: has no IPv6 link-local address"):
        need_link_local("wlan0")


def test_without_ipv6_in_the_kernel_there_is_no_address(machine: Path) -> None:
    (machine / "if_inet6").unlink()
    assert interface("eth0").link_local is None


@pytest.mark.skipif(sys.platform != "linux", reason="reads this machine's own loopback interface")
def test_this_machine() -> None:
    assert interface("lo").mac == bytes(6)
