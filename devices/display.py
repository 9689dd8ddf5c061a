"""What a display of three short lines shows: where the session stands, voltage and current, state of charge.

    display = Display(show)        show((line, line, line)) when something is new, twice a second at most

The texts are those that users know from pyPLC 0.9.
"""

from __future__ import annotations

from collections.abc import Callable

from devices.part import View
from plc.commands import ChargerFound, LinkReady, ModemsFound, SlacFailed, SlacMatched
from plc.safety.common import Trip
from plc.safety.pev import PevOutputs
from plc.session.commands import Phase, Progress, SessionEnded
from plc.session.values import Reading

Lines = tuple[str, str, str]
EVERY_MS = 500
# The small displays keep so many characters of a line.
LONGEST = 20

# Names of phases, of the car's and of the charger's session.
PHASES = {
    "APP_PROTOCOL": "TCP connected", "SESSION_SETUP": "Schema negotiated",
    "SERVICE_DISCOVERY": "Session established", "SERVICE_DETAIL": "ServDisc done",
    "PAYMENT_SELECTION": "ServDisc done", "AUTHORIZATION": "Waiting f Auth",
    "CHARGE_PARAMETERS": "disc ChargeParams", "LOCKING": "Locking",
    "CABLE_CHECK": "CbleChck ongoing", "PRE_CHARGE": "PreChrge ongoing",
    "CLOSING_CONTACTORS": "PreCharge done", "POWER_ON": "Contactors ON",
    "CURRENT_DEMAND": "Charging", "CHARGING_STATUS": "Charging AC", "RAMP_DOWN": "Ramp down",
    "POWER_OFF": "PwrDelvry OFF", "RENEGOTIATION": "Renegotiation", "SWITCHING_OFF": "Switching off",
    "OPENING_CONTACTORS": "Contactors OFF", "WELDING_DETECTION": "WeldingDetection",
    "SAFE_SHUTDOWN": "Safe shutdown", "SAFE_OPENING": "Safe shutdown", "UNLOCKING": "Unlocking",
    "FAREWELL": "SessionStop", "SESSION_STOP": "SessionStop",
    "CONNECTED": "TCP connected", "NEGOTIATED": "Schema negotiated", "SET_UP": "Session established",
    "DISCOVERED": "ServicesDiscovered", "SELECTED": "Authorization", "AUTHORIZED": "Authorized",
    "PARAMETERS": "ChargeParamDiscov", "ISOLATED": "CableCheck done", "SWITCHING_ON": "PowerDelivery",
    "CHARGING": "CurrentDemand", "REFUSED": "Refused", "CLOSING": "SessionStop",
}
# How sessions end well; the others are shown by their code.
ENDS = {"full": "Accu full", "target_soc": "Target SoC", "user_stop": "User req stop",
        "soc_read": "SoC read", "paused": "Paused"}


class Display:
    def __init__(self, show: Callable[[Lines], None]) -> None:
        self.show = show
        self.lines: Lines = ("pyPLC", "", "")
        self._shown: Lines | None = None
        self._next_ms = 0

    def again(self, now_ms: int) -> None:
        """The display has been plugged in, or started anew."""
        self._shown = None
        self._next_ms = now_ms

    def tell(self, event: object, _now_ms: int) -> None:
        first, second, third = self.lines
        if isinstance(event, Phase) and event.name in PHASES:
            self.lines = (PHASES[event.name], second, third)
        elif isinstance(event, Progress) and isinstance(soc := event.values.get("soc_percent"), int | float):
            self.lines = (first, second, f"{soc:.0f} %")
        elif isinstance(event, Trip):
            self.lines = ("SAFETY", event.code, third)
        elif isinstance(event, SessionEnded):
            code = event.cause.code
            self.lines = ("Stopped normally", ENDS[code], third) if code in ENDS else ("ERROR", code, third)
        elif text := self._before(event):
            self.lines = (text, "", "")

    @staticmethod
    def _before(event: object) -> str:
        if isinstance(event, ModemsFound):
            return f"Modems:{len(event.modems)}"
        texts = {SlacMatched: "SLAC match", SlacFailed: "SLAC failed", LinkReady: "SDP ongoing",
                 ChargerFound: "Charger found"}
        return texts.get(type(event), "")

    def see(self, view: View, _now_ms: int) -> None:
        """Voltage and current, as soon as there is any: of the inlet, or of the supply."""
        measured = view.measured.inputs
        is_car = isinstance(view.outputs, PevOutputs)
        side = "inlet" if is_car else "supply"
        volts: Reading[float] | None = getattr(measured, f"{side}_voltage_v")
        amps: Reading[float] | None = getattr(measured, f"{side}_current_a")
        if volts is None or self.lines[0] in ("SAFETY", "ERROR", "Stopped normally"):
            return
        text = f"{volts.value:z.0f} V" + ("" if amps is None else f" {amps.value:z.0f} A")
        self.lines = (self.lines[0], text, self.lines[2])

    def next_deadline_ms(self) -> int | None:
        return self._next_ms if self.lines != self._shown else None

    def tick(self, now_ms: int) -> None:
        if self.lines == self._shown or now_ms < self._next_ms:
            return
        self._shown = self.lines
        self._next_ms = now_ms + EVERY_MS
        first, second, third = (plain(line) for line in self.lines)
        self.show((first, second, third))


def plain(text: str) -> str:
    """What any display can show: printable ASCII, no longer than fits."""
    return "".join(letter if " " <= letter <= "~" else "?" for letter in text)[:LONGEST]
