"""Each kind of option: what it takes, what it makes of it, and what it refuses."""

from __future__ import annotations

from typing import Any

import pytest

from edge.option import (
    Kind,
    amount,
    ascii_text,
    choice,
    number,
    pairs,
    several,
    text,
    topic,
    url,
    whole,
    yes_no,
)

TAKEN: list[tuple[Kind[Any], dict[str, Any], tuple[str, ...]]] = [
    (choice("DC", "AC"), {"DC": "DC"}, ("dc", "", "DC ", "AC or DC")),
    (yes_no(), {"yes": True, "On": True, "TRUE": True, "1": True, "no": False, "off": False, "false": False,
                "0": False}, ("", "2", "maybe", "yes no")),
    (whole(-5, 100, "V"), {"-5": -5, "100": 100, "007": 7},
     ("-6", "101", "", "1.0", "1e1", "+3", "0x1", "1 V", "١", "9" * 19)),
    (text(3), {"a": "a", "a b": "a b", "äöü": "äöü"}, ("", "abcd", "a\x1b", "\n")),
    (ascii_text(2, 3), {"ab": "ab", "a c": "a c"}, ("a", "abcd", "äb", "a\x07")),
    (url(), {"none": None, "http://192.168.1.5/ev_state": "http://192.168.1.5/ev_state",
             "https://host:8080?x=1": "https://host:8080?x=1"},
     ("", "ftp://host", "http://", "http://user@host/", "http://host/a b", "http://host:0/",
      "http://host:port/", "http://host#part", "host", "http://host/\x07")),
    (topic(), {"a": "a", "home/pyPlc": "home/pyPlc", "x" * 100: "x" * 100},
     ("", "/a", "a/", "a/+/b", "a#", "$SYS", "a\x00", "x" * 101)),
    (several("din", "iso2"), {"din": ("din",), "iso2 ,din": ("iso2", "din")},
     ("", "none", "din,", "din, din", "iso20", "din iso2")),
    (several("din", "iso2", or_none=True), {"none": (), "din": ("din",)}, ("none, din", "")),
    (number(-1, 50, "A"), {"-1": -1.0, "0.5": 0.5, "50": 50.0},
     ("-1.1", "50.1", "", ".5", "5.", "1e1", "nan", "inf", "1,5", "0.1234567890")),
    (amount(1, 2, "A"), {"none": None, "1.5": 1.5}, ("", "None", "3")),
    (pairs("lock = arduino"), {"none": {}, "a = 1, b=2": {"a": "1", "b": "2"}, "a = b = c": {"a": "b = c"}},
     ("", "a", "a =", "= 1", "a = 1, a = 2", "a = 1,")),
]


@pytest.mark.parametrize(("kind", "said", "value"), [
    (kind, said, value) for kind, taken, _ in TAKEN for said, value in taken.items()])
def test_what_it_takes(kind: Kind[Any], said: str, value: object) -> None:
    assert kind.parse(said) == value
    assert type(kind.parse(said)) is type(value)


@pytest.mark.parametrize(("kind", "said"), [(kind, said) for kind, _, refused in TAKEN for said in refused])
def test_what_it_refuses(kind: Kind[Any], said: str) -> None:
    with pytest.raises(ValueError):    # noqa: PT011 - whoever reads the file adds the words
        kind.parse(said)
