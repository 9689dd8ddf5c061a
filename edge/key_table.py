"""What the keys of a mode do: one table, for single keys on a terminal and for lines."""

from __future__ import annotations

from collections.abc import Callable

Acts = dict[str, tuple[str, Callable[[], str]]]

# On lines some keys have a word as well.
WORDS = {"space": " ", "stop": " ", "exit": "x", "help": "?"}


class KeyTable:
    """acts: key -> what it means, and what does it and returns what became of it.

    say: is told of each key that was pressed, and of what became of it.
    """

    def __init__(self, say: Callable[[str, str], None], acts: Acts) -> None:
        self.say = say
        self.acts = acts | {"?": ("this help", self.help)}

    def press(self, word: str) -> None:
        key = WORDS.get(word, word)
        if key == "?":
            for each, (what, _) in self.acts.items():    # a line each: a panel cuts long ones
                self.say(_name(each), what)
        elif key in self.acts:
            self.say(word, self.order(key))
        elif key.strip():
            self.say(word, "unknown; ? tells what there is")

    def order(self, key: str) -> str:
        """Do what this key does; returns what became of it."""
        return self.acts[key][1]()

    def help(self) -> str:
        return "; ".join(f"{_name(key)} {what}" for key, (what, _) in self.acts.items())


def _name(key: str) -> str:
    return "space" if key == " " else key
