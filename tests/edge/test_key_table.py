"""Keys and words of a mode."""

from __future__ import annotations

from edge.key_table import KeyTable


def test_keys_and_words_do_what_the_table_says_and_others_are_told_where_to_look() -> None:
    said: list[tuple[str, str]] = []
    keys = KeyTable(lambda key, what: said.append((key, what)), {
        " ": ("stop the charge", lambda: "no session runs"), "x": ("exit", lambda: "goodbye")})
    for word in ("x", "exit", "space", " ", "stop", "q", "", "\n", "help"):
        keys.press(word)
    assert said == [
        ("x", "goodbye"), ("exit", "goodbye"), ("space", "no session runs"), (" ", "no session runs"),
        ("stop", "no session runs"), ("q", "unknown; ? tells what there is"),
        ("space", "stop the charge"), ("x", "exit"), ("?", "this help"),
    ]
    assert keys.order("?") == "space stop the charge; x exit; ? this help"
