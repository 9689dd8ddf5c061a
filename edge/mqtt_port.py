"""The connection to the MQTT broker: made by a thread, used by the loop, made anew whenever it is lost.

    port = MqttPort(loop, part, broker, tell)      connects soon, and for as long as it is open
    port.close()                                   outputs at rest, "offline", good-bye

paho-mqtt does the protocol.  What of it may wait (names, TCP, TLS) runs in a thread of its own; each
connection is a new client, so that nothing that was meant for the last one is sent in the next.
"""

from __future__ import annotations

import secrets
import ssl
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from devices.mqtt import Message, MqttPart
from devices.part import Tell
from edge.loop import Loop
from edge.off_loop import off_loop
from plc.commands import Note
from plc.errors import ConfigError

if TYPE_CHECKING:
    from paho.mqtt.client import Client, MQTTMessage
    from paho.mqtt.properties import Properties

CONNECT_S = 5.0
KEEPALIVE_S = 30
AGAIN_MS = (500, 1_000, 2_000, 4_000, 10_000)
REFUSED_AGAIN_MS = 30_000    # a wrong password does not become right by asking often
ANSWER_MS = 5_000            # CONNACK
AT_ONCE = 8                  # messages a round, so that others have their turn
UNACKNOWLEDGED_MOST = 10
MISC_MS = 1_000
PACKET_MOST = 10_000         # bytes; ours and those for us are shorter
NOT_LET_IN = (134, 135)      # bad user name or password, not authorised


@dataclass(frozen=True, slots=True, kw_only=True)
class Broker:
    """Where it is and how to be let in.  tls: made at the start, reading certificates takes time."""

    host: str = "localhost"
    port: int = 1883
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    tls: ssl.SSLContext | None = None

    @property
    def place(self) -> str:
        return f"{self.host}:{self.port}"


def tls_context(ca_file: str | None, cert_file: str | None, key_file: str | None) -> ssl.SSLContext:
    """For brokers with TLS; no ca_file: those that the computer trusts.  Raises ConfigError."""
    try:
        context = ssl.create_default_context(cafile=ca_file)
    except (OSError, ssl.SSLError) as error:
        raise ConfigError(f"[mqtt] mqtt_ca_file = {ca_file}: {_why(error)}: "
                          "want a readable file of certificates in PEM form") from None
    if cert_file is not None:
        try:
            context.load_cert_chain(cert_file, key_file)
        except (OSError, ssl.SSLError) as error:
            raise ConfigError(f"[mqtt] mqtt_cert_file = {cert_file}, mqtt_key_file = {key_file or 'none'}: "
                              f"{_why(error)}: want a certificate and its key in PEM form") from None
    return context


def _why(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error) or type(error).__name__


class MqttPort:
    """See the module.  A part of the loop."""

    def __init__(self, loop: Loop, part: MqttPart, broker: Broker, tell: Tell) -> None:
        import paho.mqtt.client as paho  # here, so that the loop does not wait for it

        self.loop = loop
        self.part = part
        part.place = broker.place
        self.broker = broker
        self.tell = tell
        self._paho = paho
        self._client: Client | None = None
        self._socket: Any = None
        self._arrived: list[tuple[str, bytes, bool]] = []
        self._is_writing = False
        self._is_connecting = False
        self._is_closed = False
        self._unacknowledged: set[int] = set()
        self._failures = 0
        self._told = ""
        self._is_v5 = True
        self._version_is_known = False
        self._again_at_ms: int | None = loop.clock()
        self._answer_by_ms: int | None = None
        self._misc_at_ms = 0
        loop.add_part(self, vital=True)    # outputs may hang on it

    # --- connecting

    def _connect(self) -> None:
        self._again_at_ms = None
        self._is_connecting = True
        off_loop(self.loop, self._new_connection, self._opened, errors=(OSError, ValueError, UnicodeError))

    def _new_connection(self) -> Client:
        """Runs in a thread of its own."""
        paho, broker, part = self._paho, self.broker, self.part
        name = f"pyPLC-{part.options.side}-{secrets.token_hex(3)}"
        version = paho.MQTTv5 if self._is_v5 else paho.MQTTv311
        client: Client = paho.Client(paho.CallbackAPIVersion.VERSION2, name, protocol=version)
        client.connect_timeout = CONNECT_S
        client.will_set(*part.will)
        if broker.user is not None:
            client.username_pw_set(broker.user, broker.password)
        if broker.tls is not None:
            client.tls_set_context(broker.tls)
        client.connect(broker.host, broker.port, KEEPALIVE_S, properties=self._wishes())
        return client

    def _wishes(self) -> Properties | None:
        """A broker of MQTT 5 keeps messages from us that would hold us up."""
        if not self._is_v5:
            return None
        from paho.mqtt.packettypes import PacketTypes
        from paho.mqtt.properties import Properties

        wishes = Properties(PacketTypes.CONNECT)    # type: ignore[no-untyped-call]
        wishes.MaximumPacketSize = PACKET_MOST
        return wishes

    def _opened(self, result: Client | Exception, now_ms: int) -> None:
        """The thread is back: TCP and TLS stand, CONNECT is sent, or not."""
        self._is_connecting = False
        if isinstance(result, Exception):
            result.with_traceback(None)    # which holds the socket of a failed handshake open
            self._failed(_why(result), now_ms)
            return
        client = result
        if self._is_closed:
            client.disconnect()
            return
        plug = client.socket()
        if plug is None:
            self._failed("the connection was closed at once", now_ms)
            return
        client.on_connect = self._on_connect
        client.on_subscribe = self._on_subscribe
        client.on_message = self._on_message
        client.on_publish = self._on_publish
        client.on_disconnect = self._on_disconnect
        self._client, self._socket = client, plug
        self._answer_by_ms = now_ms + ANSWER_MS
        self._unacknowledged.clear()
        self._misc_at_ms = now_ms + MISC_MS
        self.loop.add_reader(plug, self._read, vital=True)
        self._after()

    def _on_connect(self, client: Client, _data: object, _flags: object, reason: Any,
                    _properties: object) -> None:
        if reason.is_failure:
            is_known = reason.value in NOT_LET_IN
            hint = ": look at mqtt_user and mqtt_password" if is_known else ""
            self._give_up(f"refused us, {reason}{hint}", self.loop.clock(),
                          again_ms=REFUSED_AGAIN_MS if is_known else None)
        else:
            client.subscribe([(topic, 0) for topic in self.part.hears])

    def _on_subscribe(self, _client: Client, _data: object, _number: int, reasons: list[Any],
                      _properties: object) -> None:
        """Now we hear what is said; before, it would have been lost."""
        now_ms = self.loop.clock()
        if refused := [topic for topic, reason in zip(self.part.hears, reasons, strict=False)
                       if reason.is_failure]:
            self._give_up(f"does not let us hear {', '.join(refused)}", now_ms, again_ms=REFUSED_AGAIN_MS)
            return
        self._answer_by_ms = None
        self._version_is_known = True
        self._failures = 0
        self._told = ""
        self.tell(Note("mqtt", "connected", {"broker": self.broker.place}))
        self.part.connected(now_ms)

    def _failed(self, why: str, now_ms: int, again_ms: int | None = None) -> None:
        """Not connected, or no longer: try again later, and say it once."""
        self.part.lost(f"{self.broker.place}: {why}")
        if why != self._told:
            self._told = why
            self.tell(Note("mqtt", "no_broker", {"broker": self.broker.place, "why": why}))
        if again_ms is None:
            again_ms = AGAIN_MS[min(self._failures, len(AGAIN_MS) - 1)]
        self._failures += 1
        self._again_at_ms = now_ms + again_ms

    def _drop(self) -> None:
        """Let go of this connection without a word."""
        self._answer_by_ms = None
        if self._socket is not None:
            self.loop.forget(self._socket)
            self._is_writing = False
            self._socket.close()
            self._socket = None
        if self._client is not None:
            self._client.on_disconnect = None
            self._client = None
            if not self._version_is_known:
                self._is_v5 = not self._is_v5    # older brokers know MQTT 3.1.1 only, and say so in many ways

    # --- connected

    def _read(self, now_ms: int) -> None:
        client, plug = self._client, self._socket
        if client is None:
            return
        try:
            client.loop_read()
            # What TLS has taken out of the socket already does not wake the loop again.
            while self._socket is plug and getattr(plug, "pending", int)():
                client.loop_read()
        except Exception as error:    # noqa: BLE001  paho raises many kinds where bytes are no MQTT
            self._give_up(f"it sent what is no MQTT ({type(error).__name__})", now_ms)
        arrived, self._arrived = self._arrived, []
        for message in arrived:
            self.part.received(*message, now_ms)
        self._after()

    def _write(self, _now_ms: int) -> None:
        if self._client is not None:
            self._client.loop_write()
            self._after()

    def _after(self) -> None:
        """Be woken when what still waits can go."""
        if self._client is None or self._socket is None:
            return
        wants = self._client.want_write()
        if wants != self._is_writing:
            self._is_writing = wants
            if wants:
                self.loop.add_writer(self._socket, self._write, vital=True)
            else:
                self.loop.remove_writer(self._socket)

    def _on_message(self, _client: Client, _data: object, message: MQTTMessage) -> None:
        self._arrived.append((message.topic, bytes(message.payload), message.retain))

    def _on_publish(self, _client: Client, _data: object, number: int, *_: object) -> None:
        """Of QoS 0 this only says that the message has left us."""
        if number in self._unacknowledged:
            self._unacknowledged.remove(number)
            self.part.acknowledged(self.loop.clock())

    def _on_disconnect(self, _client: Client, _data: object, _flags: object, reason: Any,
                       _properties: object) -> None:
        """paho has closed the socket."""
        was_in = self._answer_by_ms is None
        why = f"the connection broke, {reason}" if was_in else "no answer from a broker"
        self._give_up(why, self.loop.clock())

    def _publish(self, message: Message) -> None:
        assert self._client is not None
        info = self._client.publish(message.topic, message.payload, message.qos, message.is_retained)
        if message.qos:
            self._unacknowledged.add(info.mid)

    @property
    def _is_held_up(self) -> bool:
        """The broker does not take what we say: let it wait in the part, where newer values replace it."""
        return self._client is None or self._is_writing or len(self._unacknowledged) > UNACKNOWLEDGED_MOST

    # --- a part of the loop

    def next_deadline_ms(self) -> int | None:
        if self._client is None:
            return self._again_at_ms
        dues = [self._misc_at_ms]
        if self._answer_by_ms is not None:
            dues.append(self._answer_by_ms)
        if not self._is_held_up and (due := self.part.next_message_ms(self.loop.clock())) is not None:
            dues.append(due)
        return min(dues)

    def tick(self, now_ms: int) -> None:
        if self._client is None:
            if self._again_at_ms is not None and now_ms >= self._again_at_ms and not self._is_connecting:
                self._connect()
            return
        if self._answer_by_ms is not None and now_ms >= self._answer_by_ms:
            self._give_up("no answer from a broker", now_ms)
        elif self.part.is_dead(now_ms):
            self._give_up("it does not answer any more", now_ms)
        elif now_ms >= self._misc_at_ms:
            self._misc_at_ms = now_ms + MISC_MS
            self._client.loop_misc()
        self._send(now_ms)

    def _give_up(self, why: str, now_ms: int, again_ms: int | None = None) -> None:
        self._drop()
        self._failed(why, now_ms, again_ms)

    def _send(self, now_ms: int) -> None:
        if self._is_held_up:
            return
        for message in self.part.take(now_ms, AT_ONCE):
            if self._client is None:
                return    # lost while we spoke
            self._publish(message)
        self._after()

    def close(self) -> None:
        """Say what can be said at once, and go."""
        if self._is_closed:
            return
        self._is_closed = True
        self._again_at_ms = None
        self.loop.remove_part(self)
        client = self._client
        if client is not None and not self._is_held_up and self._answer_by_ms is None:
            for message in self.part.last_words():
                if self._client is not None:
                    self._publish(message)
            client.on_disconnect = None
            client.disconnect()
        self._drop()
