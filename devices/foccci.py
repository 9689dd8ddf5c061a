"""What a charger tells the FoccciCape by CAN, for its display and its log: 500 kbit/s.

    0x678  where the session stands (NUMBERS), state of charge in %, and six fixed bytes
    0x679  voltage and current that the car asks for, voltage and current that there are; V and A
    0x67A  the car's MAC address, and a number of the user's log

All numbers of two bytes are little endian.  It measures and drives nothing, so it needs no watchdog.  Source:
pyPLC 0.9, which sends every 30 ms; here it is every 100 ms, and at once when the session moves on.
"""

from __future__ import annotations

from devices.can_frame import CanFrame, CanPart
from devices.part import View
from plc.commands import SlacMatched
from plc.safety.ears import amount, body_of
from plc.safety.evse import EvseInputs
from plc.session.commands import Phase, Progress, SessionEnded
from plc.session.values import Reading
from plc.wire.homeplug import Mme, MnbcSoundInd, SlacMatchReq, SlacParmReq, UnknownMme

STATUS, POWER, CAR = 0x678, 0x679, 0x67A
FIXED = bytes.fromhex("223344556677")
EVERY_MS = 100
CAR_EVERY_MS = 900
SLAC_SHOWN_MS = 600
MOST = 0xFFFF
# What the log's number is when there is none.
NO_LOG = 0xFFFF

WAITING, STOPPED, NEGOTIATED, BROKEN, CONNECTED = 1, 2, 3, 17, 19
SLAC_ASKED, SLAC_SOUNDS, SLAC_MATCHED = 20, 21, 22
# The car's last request -> where the session stands.
NUMBERS = {
    "SessionSetupReq": 4, "ServiceDiscoveryReq": 5, "ServicePaymentSelectionReq": 6,
    "PaymentServiceSelectionReq": 6, "PowerDeliveryReq": 7, "ChargeParameterDiscoveryReq": 8,
    "CableCheckReq": 9, "PreChargeReq": 10, "ContractAuthenticationReq": 11, "AuthorizationReq": 12,
    "CurrentDemandReq": 13, "WeldingDetectionReq": 14, "SessionStopReq": 15,
}
PHASES = {"CONNECTED": CONNECTED, "NEGOTIATED": NEGOTIATED}
LOST = frozenset(("connection_closed", "connection_reset", "connection_timed_out", "connection_replaced"))


class FoccciCape(CanPart):
    """See the module.  log_index: the number of the user's log."""

    name = "foccci"

    def __init__(self, log_index: int = NO_LOG, now_ms: int = 0) -> None:
        super().__init__()
        self.log_index = log_index
        self.number = WAITING
        self.soc_percent = 0
        self.target = (0, 0)
        self.present = (0, 0)
        self.car_mac = bytes(6)
        self._slac = 0
        self._slac_until_ms = now_ms
        self._status_at_ms = self._car_at_ms = now_ms

    # --- what happens

    def hear_powerline(self, message: Mme | UnknownMme, now_ms: int) -> None:
        if isinstance(message, SlacParmReq):
            self._show_slac(SLAC_ASKED, now_ms)
        elif isinstance(message, MnbcSoundInd) and message.count == 0:
            self._show_slac(SLAC_SOUNDS, now_ms)
        elif isinstance(message, SlacMatchReq):
            self._show_slac(SLAC_MATCHED, now_ms)

    def _show_slac(self, number: int, now_ms: int) -> None:
        """For a moment, over whatever the session says."""
        self._slac, self._slac_until_ms = number, now_ms + SLAC_SHOWN_MS
        self._status_at_ms = now_ms

    def tell(self, event: object, now_ms: int) -> None:
        if isinstance(event, Phase) and event.name in PHASES:
            self._stand(PHASES[event.name], now_ms)
        elif isinstance(event, SessionEnded):
            self._stand(BROKEN if event.cause.code in LOST else STOPPED, now_ms)
            self.target = (0, 0)
        elif isinstance(event, Progress) and isinstance(soc := event.values.get("soc_percent"), int | float):
            self.soc_percent = max(0, min(100, int(soc)))
        elif isinstance(event, SlacMatched):
            self.car_mac = event.peer_mac
            self._car_at_ms = now_ms

    def hear(self, message: object, now_ms: int) -> None:
        name, content = body_of(message)
        if name in NUMBERS:
            self._stand(NUMBERS[name], now_ms)
            volts, amps = amount(content, "EVTargetVoltage"), amount(content, "EVTargetCurrent")
            if volts is not None:
                self.target = whole(volts), whole(amps or 0.0)

    def _stand(self, number: int, now_ms: int) -> None:
        if number != self.number:
            self.number = number
            self._status_at_ms = now_ms

    def see(self, view: View, _now_ms: int) -> None:
        inputs = view.measured.inputs
        assert isinstance(inputs, EvseInputs)
        self.present = _value(inputs.supply_voltage_v), _value(inputs.supply_current_a)

    # --- what is sent

    def next_deadline_ms(self) -> int:
        return min(self._status_at_ms, self._car_at_ms)

    def tick(self, now_ms: int) -> None:
        if now_ms >= self._status_at_ms:
            self._status_at_ms = now_ms + EVERY_MS
            number = self._slac if now_ms < self._slac_until_ms else self.number
            self.bus.send(CanFrame(STATUS, bytes((number, self.soc_percent)) + FIXED))
            values = (*self.target, *self.present)
            self.bus.send(CanFrame(POWER, b"".join(value.to_bytes(2, "little") for value in values)))
        if now_ms >= self._car_at_ms:
            self._car_at_ms = now_ms + CAR_EVERY_MS
            self.bus.send(CanFrame(CAR, self.car_mac + self.log_index.to_bytes(2, "little")))


def whole(value: float) -> int:
    """What two bytes can hold of it."""
    return max(0, min(MOST, int(value)))


def _value(reading: Reading[float] | None) -> int:
    return 0 if reading is None else whole(reading.value)


def read_log_index(file: str) -> int:
    """The number in this file; NO_LOG if there is none, as the FoccciCape expects it."""
    try:
        with open(file, encoding="ascii", errors="replace") as stream:
            return whole(int(stream.read(20).strip()))
    except (OSError, ValueError):
        return NO_LOG
