"""The serial display SerialToOLED (github.com/uhi22/SerialToOLED): it shows each line that comes.

It measures and drives nothing, so it needs no watchdog; it cannot say who it is, so its port must be named.

To it:    lc<line 1>\n lc<line 2>\n lc<line 3>\n      19200 baud; often on the same wire as dieter
Source: pyPLC 0.9 and the display's own program.
"""

from __future__ import annotations

from devices.display import Display, Lines
from devices.part import Tell, View
from devices.serial_part import SerialPart


class Oled(SerialPart):
    name = "oled"

    def __init__(self, tell: Tell) -> None:
        super().__init__(tell)
        self.display = Display(self._show)

    def started(self, now_ms: int) -> None:
        self.display.again(now_ms)

    def line(self, _line: str, _now_ms: int) -> bool:
        return True    # what others on this wire say

    def trouble(self, _now_ms: int) -> str:
        return ""    # nobody charges less well without a display

    def tell(self, event: object, now_ms: int) -> None:
        self.display.tell(event, now_ms)

    def see(self, view: View, now_ms: int) -> None:
        self.display.see(view, now_ms)

    def next_deadline_ms(self) -> int | None:
        return self.display.next_deadline_ms() if self.is_open else None

    def tick(self, now_ms: int) -> None:
        self.display.tick(now_ms)

    def _show(self, lines: Lines) -> None:
        for line in lines:
            self.say(f"lc{line}")
