"""The connection to a real broker that is killed, frozen, absent, strict or no broker at all."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from devices.mqtt import MqttOptions, MqttPart
from edge import mqtt_port
from edge.loop import Loop
from edge.mqtt_port import Broker, MqttPort, tls_context
from plc.commands import Note
from plc.errors import ConfigError
from plc.safety.pev import PevOutputs
from tests.edge.broker import MOSQUITTO, NEEDS_MOSQUITTO, Mosquitto, Somebody, free_port


class Client:
    """A loop with one part and its port."""

    def __init__(self, broker: Broker, owned: str = "contactors battery_voltage_v") -> None:
        self.loop = Loop()
        self.notes: list[Note] = []
        self.part = MqttPart(MqttOptions(side="car"), lambda _key: "done", self.notes.append)
        self.part.owned = frozenset(owned.split())
        self.part.prepare()
        self.port = MqttPort(self.loop, self.part, broker, self.notes.append)
        self.longest_ms = 0.0

    def run_until(self, is_so: Callable[[], bool], within_s: float = 20) -> None:
        end = time.monotonic() + within_s
        while not is_so():
            assert time.monotonic() < end, self.events
            self.loop.run_once(10)

    def run_for(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.loop.run_once(10)

    @property
    def is_up(self) -> bool:
        return not self.part.trouble(0)

    @property
    def events(self) -> list[str]:
        return [f"{note.event} {note.values.get('why', '')}".strip() for note in self.notes]

    def close(self) -> None:
        self.port.close()
        self.loop.close()


@pytest.fixture
def client() -> Iterator[Callable[..., Client]]:
    clients: list[Client] = []

    def make(port: int, **options: object) -> Client:
        clients.append(Client(Broker(host="127.0.0.1", port=port, **options)))  # type: ignore[arg-type]
        return clients[-1]

    yield make
    for one in clients:
        one.close()


@NEEDS_MOSQUITTO
def test_messages_go_both_ways_and_offline_is_said_at_the_end(
    tmp_path: Path, client: Callable[..., Client],
) -> None:
    with Mosquitto(tmp_path) as broker, Somebody(broker.port) as other:
        car = client(broker.port)
        car.part.drive(PevOutputs("C", contactors_closed=True), car.loop.clock())
        car.run_until(lambda: other.last("pyPlc/car/drive/contactors") == "on")
        other.say("pyPlc/car/battery_voltage/set", "351.5")
        car.run_until(lambda: "battery_voltage_v" in car.part.readings(car.loop.clock()))
        other.say("pyPlc/car/stop/set", "PRESS")
        car.run_until(lambda: other.last("pyPlc/car/reply") is not None)
        assert other.last("pyPlc/car/reply") == '{"topic": "pyPlc/car/stop/set", "answer": "done"}'
        assert other.last("pyPlc/car/availability") == "online"
        car.part.drive(PevOutputs(), car.loop.clock())
        car.close()
        other.until("pyPlc/car/availability", "offline")
        assert other.last("pyPlc/car/drive/contactors") == "off"


@NEEDS_MOSQUITTO
def test_a_killed_broker_is_noticed_and_taken_up_again(tmp_path: Path, client: Callable[..., Client]) -> None:
    with Mosquitto(tmp_path) as broker:
        car = client(broker.port)
        car.run_until(lambda: car.is_up)
        broker.kill()
        car.run_until(lambda: not car.is_up)
        car.run_for(0.3)
        broker.start()
        with Somebody(broker.port) as other:
            car.run_until(lambda: car.is_up)
            other.say("pyPlc/car/battery_voltage/set", "351.5")
            car.run_until(lambda: "battery_voltage_v" in car.part.readings(car.loop.clock()))


@NEEDS_MOSQUITTO
def test_a_frozen_broker_is_given_up_and_what_was_meant_for_it_is_not_said_later(
    tmp_path: Path, client: Callable[..., Client],
) -> None:
    with Mosquitto(tmp_path) as broker:
        car = client(broker.port)
        car.run_until(lambda: car.is_up)
        broker.freeze()
        car.part.drive(PevOutputs("C", contactors_closed=True), car.loop.clock())
        car.run_until(lambda: not car.is_up)
        assert "no_broker it does not answer any more" in car.events
        # Meanwhile the outputs have gone off.
        car.part.drive(PevOutputs(), car.loop.clock())
        with_old: list[str] = []
        broker.kill()
        broker.start()
        with Somebody(broker.port) as other:
            car.run_until(lambda: car.is_up)
            car.run_until(lambda: other.last("pyPlc/car/drive/contactors") is not None)
            with_old += other.all("pyPlc/car/drive/contactors")
        assert set(with_old) == {"off"}


@NEEDS_MOSQUITTO
def test_while_the_broker_is_frozen_memory_does_not_grow_and_nothing_waits(
    tmp_path: Path, client: Callable[..., Client],
) -> None:
    with Mosquitto(tmp_path) as broker:
        car = client(broker.port)
        car.run_until(lambda: car.is_up)
        broker.freeze()
        for step in range(20_000):
            car.part.drive(PevOutputs("C", contactors_closed=bool(step % 2)), car.loop.clock())
            if step % 100 == 0:
                car.loop.run_once(0)
        assert len(car.port._unacknowledged) <= 20
        broker.thaw()


def test_an_absent_broker_is_told_once_and_tried_again_later_and_later(client: Callable[..., Client]) -> None:
    car = client(free_port())
    car.run_until(lambda: car.port._failures == 3)
    assert car.events == ["no_broker Connection refused"]


@NEEDS_MOSQUITTO
def test_a_broker_that_comes_later_is_found(tmp_path: Path, client: Callable[..., Client]) -> None:
    broker = Mosquitto(tmp_path)
    car = client(broker.port)
    car.run_until(lambda: car.port._failures == 1)
    with broker:
        car.run_until(lambda: car.is_up)


def test_a_name_that_nobody_knows_does_not_hold_up_the_loop() -> None:
    car = Client(Broker(host="no-such-host.invalid", port=1883))
    car.run_until(lambda: car.port._failures == 1)
    assert "no_broker" in car.events[0]
    car.close()


# --- who may in


@pytest.fixture
def password_file(tmp_path: Path) -> Path:
    """User pevuser, password secret."""
    file = tmp_path / "passwords"
    subprocess.run(["mosquitto_passwd", "-c", "-b", str(file), "pevuser", "secret"], check=True)
    return file


@NEEDS_MOSQUITTO
def test_with_the_right_password_we_are_let_in(
    tmp_path: Path, password_file: Path, client: Callable[..., Client],
) -> None:
    lines = ("allow_anonymous false", f"password_file {password_file}", "user root")
    with Mosquitto(tmp_path, *lines) as broker:
        car = client(broker.port, user="pevuser", password="secret")  # noqa: S106
        car.run_until(lambda: car.is_up)


@NEEDS_MOSQUITTO
def test_a_wrong_password_is_named_and_not_tried_all_the_time(
    tmp_path: Path, password_file: Path, client: Callable[..., Client],
) -> None:
    lines = ("allow_anonymous false", f"password_file {password_file}", "user root")
    with Mosquitto(tmp_path, *lines) as broker:
        car = client(broker.port, user="pevuser", password="wrong")  # noqa: S106
        car.run_until(lambda: car.events != [])
        assert car.events == ["no_broker refused us, Not authorized: look at mqtt_user and mqtt_password"]
        due_ms = car.port.next_deadline_ms()
        assert due_ms is not None
        assert due_ms - car.loop.clock() > 20_000


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """ca.pem, and server.pem with server.key for 127.0.0.1 and localhost, made by openssl."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl is missing (make test installs it)")
    folder = tmp_path_factory.mktemp("certificates")

    def openssl(*words: str) -> None:
        subprocess.run(["openssl", *words], cwd=folder, check=True, capture_output=True)

    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "ca.key", "-out", "ca.pem",
            "-days", "2", "-subj", "/CN=test ca", "-addext", "basicConstraints=critical,CA:TRUE",
            "-addext", "keyUsage=critical,keyCertSign,cRLSign")
    (folder / "names").write_text("subjectAltName=IP:127.0.0.1,DNS:localhost\n")
    openssl("req", "-newkey", "rsa:2048", "-nodes", "-keyout", "server.key", "-out", "server.csr",
            "-subj", "/CN=localhost")
    openssl("x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial",
            "-days", "2", "-extfile", "names", "-out", "server.pem")
    return folder


# paho leaves the socket of a failed handshake to the garbage collector.
@pytest.mark.filterwarnings("ignore:unclosed <ssl.SSLSocket:ResourceWarning")
@NEEDS_MOSQUITTO
def test_tls_with_a_certificate_of_ones_own(
    tmp_path: Path, certificates: Path, client: Callable[..., Client],
) -> None:
    lines = (f"cafile {certificates}/ca.pem", f"certfile {certificates}/server.pem",
             f"keyfile {certificates}/server.key", "allow_anonymous true", "user root")
    with Mosquitto(tmp_path, *lines) as broker:
        car = client(broker.port, tls=tls_context(str(certificates / "ca.pem"), None, None))
        car.run_until(lambda: car.is_up)
        since_ms = car.part._link.acknowledged_ms
        car.run_until(lambda: car.part._link.acknowledged_ms > since_ms)
        stranger = client(broker.port, tls=tls_context(None, None, None))
        stranger.run_until(lambda: stranger.events != [])
        assert "certificate verify failed" in stranger.events[0].lower()
        plain = client(broker.port)
        plain.run_until(lambda: plain.events != [])
        assert "no_broker" in plain.events[0]
        assert car.is_up


@pytest.mark.parametrize(("files", "says"), [
    (("missing.pem", None, None), "mqtt_ca_file = missing.pem: No such file or directory"),
    ((None, "missing.pem", None), "mqtt_cert_file = missing.pem, mqtt_key_file = none: No such file"),
    (("pyproject.toml", None, None), "mqtt_ca_file = pyproject.toml"),
])
def test_certificates_that_cannot_be_read_stop_the_start(
    files: tuple[str | None, str | None, str | None], says: str,
) -> None:
    with pytest.raises(ConfigError) as caught:
        tls_context(*files)
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)


# --- what is no broker


LET_IN = b"\x20\x02\x00\x00"    # CONNACK


@pytest.mark.parametrize("answer", [
    b"HTTP/1.1 400 Bad Request\r\n\r\n", bytes(500), b"\xff" * 500, b"\x20\x7f", b"\x20\x02\x00\x63",
    LET_IN + b"\x30\x02\xff\xff" * 50, LET_IN + b"\x32\x03\x00\x00\x00", LET_IN + b"\x90\x00",
    LET_IN + b"\x30\xff\xff\xff\x7f", LET_IN + b"\x40\x00", LET_IN + b"\x30\x04\x00\x02\xff\xfe"])
def test_a_server_that_speaks_something_else_never_harms_the_loop(
    answer: bytes, client: Callable[..., Client],
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        car = client(server.getsockname()[1])
        car.loop.run_once(10)
        plug, _ = server.accept()
        with plug:
            plug.sendall(answer)
            car.run_for(0.2)
        car.run_until(lambda: car.port._failures > 0)
        assert not car.is_up


@NEEDS_MOSQUITTO
def test_a_monstrous_message_is_kept_from_us(tmp_path: Path, client: Callable[..., Client]) -> None:
    with Mosquitto(tmp_path) as broker, Somebody(broker.port) as other:
        car = client(broker.port)
        car.run_until(lambda: car.is_up)
        other.say("pyPlc/car/battery_voltage/set", "1" * 1_000_000)
        other.say("pyPlc/car/battery_voltage/set", "351.5")
        car.run_until(lambda: "battery_voltage_v" in car.part.readings(car.loop.clock()))
        assert "refused" not in " ".join(car.events)


@NEEDS_MOSQUITTO
def test_a_flood_is_borne_and_the_last_value_counts(tmp_path: Path, client: Callable[..., Client]) -> None:
    with Mosquitto(tmp_path) as broker, Somebody(broker.port) as somebody:
        one = client(broker.port)
        one.run_until(lambda: one.is_up)
        said = ("nan", "-inf", "1e400", "x" * 500, "350")
        for number in range(1_000):
            somebody.tell("pyPlc/car/battery_voltage/set", said[number % len(said)])
            somebody.tell(f"pyPlc/car/unknown{number}/set", number)
        somebody.tell("pyPlc/car/battery_voltage/set", "y" * 1_000_000)
        somebody.tell("pyPlc/car/battery_voltage/set", "351.5")

        def volts() -> float | None:
            reading = one.part.readings(one.loop.clock()).get("battery_voltage_v")
            return None if reading is None else reading.value

        one.run_until(lambda: volts() == 351.5)
        assert one.is_up
        assert len([event for event in one.events if event.startswith("refused")]) < 20


@NEEDS_MOSQUITTO
def test_another_program_with_our_name_at_the_broker_takes_it_once(
    tmp_path: Path, client: Callable[..., Client],
) -> None:  # fmt: skip
    import paho.mqtt.client as paho
    from paho.mqtt.enums import CallbackAPIVersion

    with Mosquitto(tmp_path) as broker:
        one = client(broker.port)
        one.run_until(lambda: one.is_up)
        assert one.port._client is not None
        name = one.port._client._client_id.decode()
        thief = paho.Client(CallbackAPIVersion.VERSION2, name)
        thief.connect("127.0.0.1", broker.port)
        thief.loop_start()
        one.run_until(lambda: not one.is_up)
        one.run_until(lambda: one.is_up)
        assert one.port._client._client_id.decode() != name
        one.run_for(0.5)
        assert one.is_up
        thief.disconnect()
        thief.loop_stop()


@pytest.mark.parametrize("refusal", [b"\x20\x02\x00\x01", b"\x20\x03\x00\x84\x00", b""])
def test_a_broker_that_knows_only_3_1_1_is_spoken_to_in_it(
    refusal: bytes, client: Callable[..., Client],
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        car = client(server.getsockname()[1])
        car.loop.run_once(10)
        versions = []
        for answer in (refusal, b"\x20\x02\x00\x00"):
            server.settimeout(0)
            plug: socket.socket | None = None
            while plug is None:
                car.loop.run_once(10)
                try:
                    plug, _ = server.accept()
                except BlockingIOError:
                    plug = None
            with plug:
                plug.settimeout(5)
                hello = plug.recv(1_000)
                versions.append(hello[hello.index(b"MQTT") + 4])
                plug.sendall(answer)
                car.run_for(0.1)
        assert versions == [5, 4]


def test_a_server_that_accepts_and_says_nothing_is_given_up(
    client: Callable[..., Client], monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(mqtt_port, "ANSWER_MS", 300)
    with socket.create_server(("127.0.0.1", 0)) as server:
        car = client(server.getsockname()[1])
        car.run_until(lambda: "no_broker no answer from a broker" in car.events)


def test_mosquitto_is_where_the_other_tests_look_for_it() -> None:
    if MOSQUITTO is None:
        pytest.skip("mosquitto is missing (make test installs it)")
    assert Path(MOSQUITTO).exists()
