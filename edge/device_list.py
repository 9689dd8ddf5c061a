"""Makes the devices that pyPlc.ini names, with their ports, and one car or charger of them.

    devices = make_car(Context(...))        raises ConfigError or DeviceError: one clear line
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

from devices.assembly import EVSE, PEV, AssembledEvse, AssembledPev
from devices.part import Part, Tell
from edge.device_table import DEVICES
from edge.guardian import Guardian, needs_guardian
from edge.loop import Loop
from edge.settings import Settings
from edge.trouble_log import TroubleLog
from plc.commands import Note
from plc.errors import ConfigError

if TYPE_CHECKING:
    from devices.physics import Line
    from devices.virtual import VirtualPev
    from edge.serial_port import SerialPorts
    from pyPlcHomeplug import Homeplug

# What is said of parts that are not what they seem, where the powerline is real.
BEWARE = {"virtual": "this is only worked out: no pilot, contactor or supply moves",
          "assumed": "nobody measures or drives this"}
Maker = Callable[["Context"], Part]
T = TypeVar("T", AssembledPev, AssembledEvse)


def _nobody(_key: str) -> str:
    return "nobody is there to do it"


@dataclass(frozen=True, kw_only=True)
class Context:
    """What a device may need to be made.

    is_on_cable: the powerline is virtual too: nobody takes virtual hardware for real.
    line: opens the virtual cable for pilot and power.  tell: a line in the log.  serial: all serial ports.
    shared: buses and ports that several devices hang on.
    order: does what a key does (SessionApp.keys), and says what became of it.
    """

    side: str
    settings: Settings
    loop: Loop
    tell: Tell
    line: Callable[[], Line]
    homeplug: Homeplug | None = None
    is_on_cable: bool = True
    shared: dict[Any, Any] = field(default_factory=dict)
    order: Callable[[str], str] = _nobody

    @property
    def serial(self) -> SerialPorts:
        from edge.serial_port import SerialPorts

        if SerialPorts not in self.shared:
            self.shared[SerialPorts] = SerialPorts(self.loop, self.tell)
        ports: SerialPorts = self.shared[SerialPorts]
        return ports


def make_car(context: Context) -> AssembledPev:
    settings = context.settings
    side = PEV
    if settings.precharge_judged_by == "charger":
        side = replace(PEV, needs_measured=PEV.needs_measured - {"inlet_voltage_v"})
    parts = make_parts(settings.car_devices, context)
    assumed = frozenset(settings.car_assumed)
    if assumed:
        from devices.assumed import AssumedCar

        parts.append(AssumedCar(assumed))
    with _closing(parts):
        return _assembled(AssembledPev(side, parts, _owners(settings.car_owners, assumed)), context)


def make_charger(context: Context) -> AssembledEvse:
    settings = context.settings
    side = EVSE
    if settings.charger_energy == "AC":
        side = replace(EVSE, needs_measured=frozenset(("cp_state", "contactors_closed")),
                       needs_driven=frozenset(("pwm", "contactors")))
    parts = make_parts(settings.charger_devices, context)
    assumed = frozenset(settings.charger_assumed)
    if assumed:
        from devices.assumed import AssumedCharger

        parts.append(AssumedCharger(assumed))
    if settings.soc_callback is not None:
        parts.append(make_soc_callback(settings.soc_callback, context))
    with _closing(parts):
        return _assembled(AssembledEvse(side, parts, _owners(settings.charger_owners, assumed)), context)


@contextmanager
def _closing(parts: Sequence[Part]) -> Iterator[None]:
    """Parts that cannot be put together are let go of."""
    try:
        yield
    except BaseException:
        for part in parts:
            part.close()
        raise


def _owners(said: Mapping[str, str], assumed: frozenset[str]) -> dict[str, str]:
    """What is assumed by name is assumed, whoever could do it too."""
    return dict.fromkeys(assumed, "assumed") | dict(said)


def _assembled(device: T, context: Context) -> T:
    """Says who does what, in lines."""
    context.loop.add_part(device, vital=True)
    if needs_guardian(device.parts):
        device.guardian = Guardian(context.loop, device.parts)
    if not context.is_on_cable or any(part.name != "virtual" for part in device.parts):
        for part in device.parts:
            if part.owned:
                does = ", ".join(sorted(part.owned))
                beware = BEWARE.get(part.name, "") if not context.is_on_cable else ""
                context.tell(Note("devices", part.name, {"does": does} | ({"but": beware} if beware else {})))
        context.loop.add_part(TroubleLog(device.parts, context.tell, context.loop.clock()))
    return device


def make_parts(names: tuple[str, ...], context: Context) -> list[Part]:
    """The parts in the order of the table.  If one cannot be made, those before it are closed again."""
    parts: list[Part] = []
    with _closing(parts):
        for device in DEVICES:
            if device.name in names:
                module, _, function = device.maker.partition(":")
                make: Maker = getattr(import_module(module), function)
                parts.append(make(context))
    return parts


def make_virtual(context: Context) -> Part:
    """The virtual car or charger at the virtual cable."""
    from devices import virtual, virtual_part
    from edge.virtual_settings import virtual_evse, virtual_pev

    now_ms = context.loop.clock()
    if context.side == "car":
        options = virtual_pev(context.settings)
        return virtual_part.VirtualCarPart(virtual.VirtualPev(context.line(), options, now_ms))
    return virtual_part.VirtualChargerPart(
        virtual.VirtualEvse(context.line(), virtual_evse(context.settings), now_ms))


def make_fixed_bms(context: Context) -> Part:
    from devices.fixed_bms import FixedBms

    settings = context.settings
    values = {
        "battery_voltage_v": settings.bms_battery_voltage, "max_current_a": settings.bms_max_current,
        "max_voltage_v": settings.bms_max_voltage, "target_voltage_v": settings.bms_target_voltage,
        "target_current_a": settings.bms_target_current,
    }
    known = {name: value for name, value in values.items() if value is not None}
    if not known:
        raise ConfigError("[devices] car_devices has fixed_bms, but none of its values is said: "
                          "bms_battery_voltage and bms_max_current at least")
    return FixedBms(known)


def make_soc_callback(url: str, context: Context) -> Part:
    """It measures and drives nothing: it is there where pyPlc.ini has its address."""
    from devices.soc_callback import SocCallback
    from edge.http_call import HttpCaller

    caller = HttpCaller(context.loop)
    return SocCallback(url, context.settings.soc_fallback_capacity, caller.post, context.tell)


def virtual_car(car: AssembledPev) -> VirtualPev | None:
    """The virtual car among the parts, for whoever plugs it in by hand."""
    from devices.virtual_part import VirtualCarPart

    part = car.part("virtual")
    return part.device if isinstance(part, VirtualCarPart) else None
