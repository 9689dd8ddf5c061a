"""What a display shows, and the serial one byte for byte."""

from __future__ import annotations

import pytest

import fsmEvse
from devices.base import EvseMeasured, PevMeasured
from devices.display import LONGEST, PHASES, Display, Lines
from devices.oled import Oled
from devices.part import View
from plc.commands import LinkReady, ModemsFound
from plc.safety.common import Trip
from plc.safety.evse import EvseInputs, EvseOutputs
from plc.safety.pev import PevInputs, PevOutputs
from plc.session.causes import cause
from plc.session.commands import Phase, Progress, SessionEnded
from plc.session.pev_session import PevState
from plc.session.values import Reading
from tests.devices.test_dieter import Wire

CAR = View(PevMeasured(inputs=PevInputs(inlet_voltage_v=Reading(351.4, 0), inlet_current_a=Reading(9.6, 0))),
           PevOutputs())  # fmt: skip
CHARGER = View(EvseMeasured(inputs=EvseInputs(supply_voltage_v=Reading(351.4, 0))), EvseOutputs())


def shown(*events: object) -> Lines:
    lines: list[Lines] = []
    display = Display(lines.append)
    for event in events:
        if isinstance(event, View):
            display.see(event, 0)
        else:
            display.tell(event, 0)
    display.tick(0)
    return lines[-1]


def test_every_phase_has_a_text_that_fits() -> None:
    quiet = {"IDLE", "ENDED", "METERING_RECEIPT"}
    names = {state.name for state in (*PevState, *fsmEvse.State)} - quiet
    assert names == set(PHASES)
    assert max(len(text) for text in PHASES.values()) <= LONGEST


@pytest.mark.parametrize(("events", "lines"), [
    ((ModemsFound(()),), ("Modems:0", "", "")),
    ((LinkReady(b""),), ("SDP ongoing", "", "")),
    ((Phase("PRE_CHARGE"), CAR), ("PreChrge ongoing", "351 V 10 A", "")),
    ((Phase("CURRENT_DEMAND"), Progress({"soc_percent": 55.6}), CAR), ("Charging", "351 V 10 A", "56 %")),
    ((Phase("CHARGING"), CHARGER), ("CurrentDemand", "351 V", "")),
    ((SessionEnded(cause("full")), CAR), ("Stopped normally", "Accu full", "")),
    ((SessionEnded(cause("unplugged", phase="PRE_CHARGE")),), ("ERROR", "unplugged", "")),
    ((Trip("pilot_lost", "the pilot is gone", 0), CAR), ("SAFETY", "pilot_lost", "")),
    (("something else",), ("pyPLC", "", "")),
])  # fmt: skip
def test_what_is_shown(events: tuple[object, ...], lines: Lines) -> None:
    assert shown(*events) == lines


def test_the_serial_display_byte_for_byte_and_not_too_often() -> None:
    part = Oled(lambda _: None)
    wire = Wire()
    part.link = wire
    assert part.next_deadline_ms() is None
    part.opened(0)
    part.tick(0)
    assert wire.take() == b"lcpyPLC\nlc\nlc\n"
    part.tell(Phase("CABLE_CHECK"), 10)
    part.see(CAR, 10)
    part.tick(20)
    assert wire.take() == b""
    assert part.next_deadline_ms() == 500
    part.tick(500)
    assert wire.take() == b"lcCbleChck ongoing\nlc351 V 10 A\nlc\n"
    part.received(b"30\r\n\xff\xff", 600)
    assert part.trouble(10_000) == ""
    part.close()
    assert wire.take() == b"(closed)"


def test_what_a_display_cannot_show_becomes_a_question_mark() -> None:
    lines: list[Lines] = []
    display = Display(lines.append)
    display.lines = ("Ladesäule", "x" * 40, "\n\x07")
    display.tick(0)
    assert lines == [("Lades?ule", "x" * LONGEST, "??")]
