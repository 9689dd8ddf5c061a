"""The device mqtt of pyPlc.ini: the part and its connection."""

from __future__ import annotations

from devices.mqtt import MqttOptions, MqttPart
from devices.part import Part
from edge.device_list import Context
from edge.mqtt_port import Broker, MqttPort, tls_context
from edge.settings import Settings


class MqttDevice(MqttPart):
    """The part that closes its connection when the program ends."""

    port: MqttPort

    def close(self) -> None:
        self.port.close()


def make(context: Context) -> Part:
    """Raises ConfigError for certificates that cannot be read."""
    settings = context.settings
    part = MqttDevice(MqttOptions(
        side=context.side,
        base=settings.mqtt_topic,
        with_old_names=settings.mqtt_names_of_0_9,
        battery_age_ms=settings.mqtt_battery_age,
        discovery=_said(settings.mqtt_home_assistant) or "",
    ), context.order, context.tell)  # fmt: skip
    part.port = MqttPort(context.loop, part, broker(settings), context.tell)
    return part


def broker(settings: Settings) -> Broker:
    """Where the broker is, as pyPlc.ini says."""
    tls = None
    if settings.mqtt_tls:
        tls = tls_context(_said(settings.mqtt_ca_file), _said(settings.mqtt_cert_file),
                          _said(settings.mqtt_key_file))
    return Broker(host=settings.mqtt_broker, port=settings.mqtt_port, user=_said(settings.mqtt_user),
                  password=_said(settings.mqtt_password), tls=tls)


def _said(text: str) -> str | None:
    return None if text == "none" else text
