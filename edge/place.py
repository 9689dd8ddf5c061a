"""Where an app is plugged in: an interface or a virtual cable for the powerline, and a line for the rest.

The line carries control pilot, voltage and current of virtual devices.  On a virtual cable it is the cable;
with real modems and virtual devices it is a virtual cable beside them.
"""

from __future__ import annotations

import secrets

import addressManager
from edge.cable import CableEnd
from edge.loop import Loop
from edge.pcap_port import Port, Tell
from edge.places import cable_world, interface_world, random_mac
from edge.settings import Settings
from plc.slac.virtual_modem import ModemOptions
from pyPlcHomeplug import World


class Place:
    """world: for the powerline.  scope: the number of the interface that TCP uses, 0 on a virtual cable."""

    def __init__(self, settings: Settings, *, is_virtual: bool, tell: Tell = print) -> None:
        self.settings = settings
        self.scope = 0
        self._side_line: CableEnd | None = None
        if is_virtual:
            modem = ModemOptions(restart_ms=settings.virtual_modem_restart)
            self.world: World = cable_world(settings.virtual_cable, modem)
        else:
            self.world = interface_world(settings.eth_interface, tell)
            self.scope = addressManager.interface(settings.eth_interface).index

    def line(self, loop: Loop, port: Port) -> CableEnd:
        """What carries pilot and power, once the powerline's port is open."""
        if isinstance(port, CableEnd):
            return port
        self._side_line = CableEnd(loop, self.settings.virtual_cable, random_mac(), secrets.token_bytes,
                                   lambda _frame, _now_ms: None)  # fmt: skip
        return self._side_line

    def close(self) -> None:
        if self._side_line is not None:
            self._side_line.close()
