"""Keys against what modem tools make of the same passwords."""

import pytest

from plc.slac.keys import dak_of_password, nid_of, nmk_of_password


@pytest.mark.parametrize(
    ("password", "nmk", "nid", "dak"),
    [
        ("HomePlugAV0123", "B59319D7E8157BA001B018669CCEE30D", "026BCBA5354E08",
         "F084B4E8F6069FF1300C9BDB812367FF"),
        ("HomePlugAV", "50D3E4933F855B7040784DF815AA8DB7", "B0F2E695666B03",
         "689F074B8B0275A2710B0B5779AD1630"),
    ],
)  # fmt: skip
def test_keys_of_passwords(password: str, nmk: str, nid: str, dak: str) -> None:
    assert nmk_of_password(password).hex().upper() == nmk
    assert nid_of(bytes.fromhex(nmk)).hex().upper() == nid
    assert dak_of_password(password).hex().upper() == dak


def test_a_third_password_and_the_security_level() -> None:
    nmk = nmk_of_password("ccs-charger-test-01")
    assert nmk.hex().upper() == "D4A3B47864DCAE5577704BE99BF32BB4"
    assert nid_of(nmk).hex().upper() == "BAF6A696628B04"
    assert nid_of(nmk, security_level=1).hex().upper() == "BAF6A696628B14"
