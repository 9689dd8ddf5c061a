"""Whole charges by the real programs, the car's hardware behind a pty: dieter, celeron55's controller."""

from __future__ import annotations

import re
import secrets
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from devices.virtual import PevOptions, VirtualPev
from edge.cable import CableEnd
from edge.loop import Loop
from edge.modes import make_app
from edge.pev_app import PevApp
from edge.places import random_mac
from edge.settings import Settings
from exiConnector import CODEC
from hardwareInterface import PevHardware
from plc.safety.pev import PevOutputs
from plc.session.commands import RequestPrecharge
from tests.devices.controllers import CeleronController, Controller, DieterController
from tests.devices.ptys import PtyDevice
from tests.edge.charging import FAST, Program, cable

pytestmark = pytest.mark.skipif(not CODEC.exists(), reason=f"{CODEC.name} is not built (make codec)")

STEP_MS = 10
CELERON = {"car_devices": "celeron55", "car_max_voltage": 410, "celeron55_port": "PORT"}
DIETER = {"car_devices": "dieter, oled, fixed_bms", "dieter_port": "PORT", "dieter_relay2": "lock",
          "car_assumed": "plugged, cp_state, locked, contactors_closed", "bms_battery_voltage": 356,
          "bms_max_current": 40, "bms_target_voltage": 400, "car_max_voltage": 410}


class Car:
    """A car with such a controller, at a virtual cable, in a thread."""

    def __init__(self, kind: type[Controller], name: str, folder: Path) -> None:
        self.loop = Loop()
        self.line = CableEnd(self.loop, name, random_mac(), secrets.token_bytes, lambda _frame, _now: None)
        self.car = VirtualPev(self.line, PevOptions(inlet_discharge_ms=50), self.loop.clock())
        self.controller = kind(self.car, has_watchdog=False)
        self.controller.says_it = lambda data, _now_ms: self.pty.say(data)
        self.pty = PtyDevice(folder / "port", self.loop, self._obey)
        self._due_ms = self.loop.clock()
        self.loop.add_part(self)
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        while self.loop.stopped_by is None:
            self.loop.run_once()

    def _obey(self, data: bytes) -> bytes:
        self.controller.send(data)
        return b""

    def next_deadline_ms(self) -> int:
        return self._due_ms

    def tick(self, now_ms: int) -> None:
        if now_ms >= self._due_ms:
            self._due_ms = now_ms + STEP_MS
            self.controller.run(now_ms)

    def close(self) -> None:
        self.loop.stop()
        self._thread.join()
        self.pty.pull()
        self.line.close()
        self.loop.close()

    @property
    def is_safe(self) -> bool:
        return self.car.outputs.cp_state == "B" and not self.car.contactors.is_on and self.car.amps == 0


@contextmanager
def rig(
    kind: type[Controller], words: dict[str, object], folder: Path,
) -> Iterator[tuple[Car, Program, Program]]:  # fmt: skip
    name = cable()
    car = Car(kind, name, folder)
    own = {key: str(car.pty.path) if value == "PORT" else value for key, value in words.items()}
    try:
        with (
            Program("E", name, **FAST) as charger,
            Program("P", name, virtual_modem_restart=0, exit_when="session_end", **own) as program,
        ):
            yield car, charger, program
    finally:
        car.close()


def test_a_whole_charge_with_dieter_and_a_display_on_its_wire(tmp_path: Path) -> None:
    with rig(DieterController, DIETER, tmp_path) as (car, _, program):
        program.until("to=CURRENT_DEMAND")
        program.until(r"car +now .*present [0-9.]+ V  [1-9]\d\.\d A")
        assert (car.car.contactors.is_on, car.car.lock.is_on) == (True, True)
        program.press("stop")
        text = program.rest()
    assert "ended    The user stopped the charge. (user_stop, by the user)" in text
    assert "trip" not in text
    assert car.is_safe
    assert not car.car.lock.is_on
    assert "lcCharging" in car.controller.other_lines


def test_the_plug_of_celeron55_s_controller_is_pulled_and_put_back(tmp_path: Path) -> None:
    with rig(CeleronController, CELERON, tmp_path) as (car, charger, program):
        program.until(r"car +now .*present [0-9.]+ V  [1-9]\d\.\d A")
        car.loop.call_soon(car.pty.pull)
        charger.until("evse +ended")
        assert "supply_enabled=False" in charger.text
        program.until("car +ended")
        car.loop.call_soon(car.pty.plug)
        program.rest()
    said = program.text
    assert re.search(r"celeron55 +lost +what=.*has been unplugged", said)
    assert "device trouble" in re.sub(" +", " ", said)
    assert car.is_safe
    assert "disp0=Charging" in car.controller.other_lines


def test_an_exception_of_our_own_switches_off_what_hangs_on_a_serial_line(tmp_path: Path) -> None:
    """Nothing runs any more but the devices, and they are needed: feedback and commands go over the pty."""
    name = cable()
    car = Car(CeleronController, name, tmp_path)
    settings = Settings({"virtual_cable": name, "car_devices": "celeron55",
                         "celeron55_port": str(car.pty.path), "sessions_folder": "none"})
    app = make_app("PevMode", settings, is_virtual=True)
    assert isinstance(app, PevApp)
    assert isinstance(app.hardware, PevHardware)
    supervisor = app.hardware.supervisor

    def break_down() -> None:
        supervisor.outputs = PevOutputs("C", True, True)
        app.hardware.carry_out(RequestPrecharge(True), app.loop.clock())
        app.loop.call_soon(lambda: 1 // 0)    # type: ignore[arg-type]

    app.later("break down", 1_500, lambda _: break_down())
    try:
        with pytest.raises(ZeroDivisionError):
            app.run()
        until = time.monotonic() + 5
        while (car.car.lock.is_on or not car.is_safe) and time.monotonic() < until:
            time.sleep(0.02)
        assert "contactor=1" in car.controller.said_to
        assert car.is_safe
        assert not car.car.lock.is_on
    finally:
        car.close()


def test_a_program_that_is_killed_leaves_a_last_will(tmp_path: Path) -> None:
    """Dieter has no watchdog: our guardian sets state B, and opens the contactors two seconds later."""
    with rig(DieterController, DIETER, tmp_path) as (car, charger, program):
        program.until("to=CURRENT_DEMAND")
        program.signal(signal.SIGKILL)
        charger.until("evse +ended")
        assert "supply_enabled=False" in charger.text
        until = time.monotonic() + 10
        while not car.is_safe and time.monotonic() < until:
            time.sleep(0.02)
        assert car.is_safe
        assert car.controller.said_to[-2:] == ["do0006", "do0004"]
