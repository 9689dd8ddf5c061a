"""Where an app is plugged in: an interface or a virtual cable for the powerline, and a line for the rest.

The line carries control pilot, voltage and current of virtual devices.  On a virtual cable it is the cable;
with real modems and virtual devices it is a virtual cable beside them, as it is at a neighbour's charger.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import TYPE_CHECKING

import addressManager
from edge.loop import Loop
from edge.pcap_port import Port, Tell
from edge.places import cable_world, interface_world, random_mac
from edge.settings import Settings
from pyPlcHomeplug import World

if TYPE_CHECKING:    # what is virtual is loaded only when it is wanted
    from edge.cable import CableEnd

OnTapped = Callable[[bytes], None]
SAME_CABLE = "same"


def _nobody(_frame: bytes) -> None:
    pass


class Place:
    """world: for the powerline.  scope: the number of the interface that TCP uses, 0 on a virtual cable.

    tell: whoever plugs in here wants to know by this what becomes of the interface.
    """

    def __init__(self, settings: Settings, *, is_virtual: bool) -> None:
        self.settings = settings
        self.tell: Tell = print
        self.scope = 0
        self.tap: OnTapped = _nobody    # hears every frame of a virtual cable, both ways
        self._line: CableEnd | None = None
        self._side_line: CableEnd | None = None
        if is_virtual:
            from edge.virtual_settings import virtual_line, virtual_modem

            self.world: World = cable_world(settings.virtual_cable, virtual_modem(settings),
                                            virtual_line(settings), tap=lambda frame: self.tap(frame))
        else:
            self.world = interface_world(settings.eth_interface, lambda text: self.tell(text))
            self.scope = addressManager.interface(settings.eth_interface).index

    def line(self, loop: Loop, port: Port) -> CableEnd:
        """What carries pilot and power, once the powerline's port is open."""
        from edge.cable import CableEnd

        pilot = self.settings.virtual_pilot
        if pilot == SAME_CABLE:
            if isinstance(port, CableEnd):
                self._line = port
                return port
            pilot = self.settings.virtual_cable
        self._line = self._side_line = CableEnd(loop, pilot, random_mac(), secrets.token_bytes,
                                   lambda _frame, _now_ms: None)  # fmt: skip
        return self._side_line

    def has_twin(self) -> bool:
        """Whether another car, or another charger, shows its pilot and power where we show ours."""
        return self._line is not None and self._line.has_twin()

    def close(self) -> None:
        if self._side_line is not None:
            self._side_line.close()
