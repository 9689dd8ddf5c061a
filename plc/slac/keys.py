"""Keys and network ids of HomePlug AV."""

from __future__ import annotations

from hashlib import sha256

NMK_BYTES = 16

_NMK_SALT = bytes.fromhex("08856daf7cf58186")
_DAK_SALT = bytes.fromhex("08856daf7cf58185")
_PASSWORD_ROUNDS = 1000
_NID_ROUNDS = 5


def nid_of(nmk: bytes, security_level: int = 0) -> bytes:
    """The network id that belongs to a key: 52 bits of a hash, and the security level in two more.

    A received NID need not be derived from its NMK: users may choose one.  Never insist on it.
    """
    digest = nmk
    for _ in range(_NID_ROUNDS):
        digest = sha256(digest).digest()
    return digest[:6] + bytes([digest[6] >> 4 | security_level << 4])


def nmk_of_password(password: str) -> bytes:
    """The network key that modem tools make of a network password."""
    return _stretch(password, _NMK_SALT)


def dak_of_password(password: str) -> bytes:
    """The device access key that modem tools make of a device password."""
    return _stretch(password, _DAK_SALT)


def _stretch(password: str, salt: bytes) -> bytes:
    digest = password.encode("ascii") + salt
    for _ in range(_PASSWORD_ROUNDS):
        digest = sha256(digest).digest()
    return digest[:NMK_BYTES]
