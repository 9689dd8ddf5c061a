"""Cars that call again, or talk in odd pieces: scripted over TCP, against the real charger."""

from __future__ import annotations

import io
import re
import socket
import struct
import time
from collections.abc import Iterator
from typing import Any

import pytest

from edge.pev_app import PevApp
from edge.place import Place
from edge.settings import Settings
from exiConnector import CODEC, ExiConnector
from plc.wire.v2gtp import EXI, v2gtp
from tests.edge.charging import FAST, Program, cable

pytestmark = pytest.mark.skipif(not CODEC.exists(), reason=f"{CODEC.name} is not built (make codec)")

HELLO: dict[str, Any] = {"supportedAppProtocolReq": {"AppProtocol": [{
    "ProtocolNamespace": "urn:din:70121:2012:MsgDef", "VersionNumberMajor": 2, "VersionNumberMinor": 0,
    "SchemaID": 1, "Priority": 1}]}}
WELCOME = {"supportedAppProtocolRes": {"ResponseCode": "OK_SuccessfulNegotiation", "SchemaID": 1}}
SETUP = {"V2G_Message": {"Header": {"SessionID": "00"}, "Body": {
    "SessionSetupReq": {"EVCCID": "020304050607"}}}}


class Car:
    """A plain socket that has called the charger."""

    def __init__(self, codec: ExiConnector, port: int) -> None:
        self.codec = codec
        self.plug = socket.create_connection(("::1", port))
        self.plug.settimeout(8)
        self.plug.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def message(self, schema: str, message: dict[str, Any]) -> bytes:
        return v2gtp(EXI, self.codec.encode(schema, message))

    def hear(self, schema: str) -> dict[str, Any] | None:
        """The next message, None if the charger has closed by FIN."""
        head = self.exactly(8)
        return self.codec.decode(schema, self.exactly(struct.unpack(">4xI", head)[0])) if head else None

    def exactly(self, count: int) -> bytes:
        data = b""
        while len(data) < count and (more := self.plug.recv(count - len(data))):
            data += more
        return data

    def close(self) -> None:
        self.plug.close()


@pytest.fixture(scope="module")
def codec() -> Iterator[ExiConnector]:
    with ExiConnector() as codec:
        yield codec


@pytest.fixture(scope="module")
def charger() -> Iterator[Program]:
    with Program("E", cable(), **FAST) as program:
        program.port = int(program.until("a charger at").rpartition(":")[2])    # type: ignore[attr-defined]
        yield program


@pytest.fixture
def car(charger: Program, codec: ExiConnector) -> Iterator[Car]:
    car = Car(codec, charger.port)    # type: ignore[attr-defined]
    yield car
    car.close()
    charger.until("evse +ended")
    assert "Traceback" not in charger.text


def body_of(message: dict[str, Any] | None) -> str:
    assert message is not None
    return str(next(iter(message["V2G_Message"]["Body"])))


def test_a_handshake_said_twice_is_answered_twice(car: Car) -> None:
    for _ in range(2):
        car.plug.sendall(car.message("app", HELLO))
        assert car.hear("app") == WELCOME
    car.plug.sendall(car.message("din", SETUP))
    assert body_of(car.hear("din")) == "SessionSetupRes"


def test_everything_in_one_segment_is_answered_in_order(car: Car) -> None:
    car.plug.sendall(car.message("app", HELLO) + car.message("din", SETUP))
    assert car.hear("app") == WELCOME
    assert body_of(car.hear("din")) == "SessionSetupRes"


def test_single_bytes_a_millisecond_apart_are_a_message(car: Car) -> None:
    for byte in car.message("app", HELLO):
        car.plug.sendall(bytes([byte]))
        time.sleep(0.001)
    assert car.hear("app") == WELCOME


def test_the_answer_goes_out_behind_the_car_s_fin(car: Car) -> None:
    car.plug.sendall(car.message("app", HELLO))
    assert car.hear("app") == WELCOME
    car.plug.sendall(car.message("din", SETUP))
    car.plug.shutdown(socket.SHUT_WR)
    assert body_of(car.hear("din")) == "SessionSetupRes"
    assert car.hear("din") is None    # a FIN, no reset


def test_who_calls_while_a_refused_session_ends_has_the_next_one(charger: Program, car: Car) -> None:
    nothing = {"supportedAppProtocolReq": {"AppProtocol": [{
        "ProtocolNamespace": "urn:nobody", "VersionNumberMajor": 1, "VersionNumberMinor": 0,
        "SchemaID": 1, "Priority": 1}]}}
    car.plug.sendall(car.message("app", nothing))
    assert car.hear("app") == {"supportedAppProtocolRes": {"ResponseCode": "Failed_NoNegotiation"}}
    again = Car(car.codec, charger.port)    # type: ignore[attr-defined]
    again.plug.sendall(car.message("app", HELLO))
    charger.until("what=waits why=the last session has not ended")
    car.close()
    assert again.hear("app") == WELCOME
    again.close()
    charger.until("evse +ended")


@pytest.fixture
def charging() -> Iterator[tuple[Program, PevApp]]:
    """A charger in a process of its own, a car here, and power between them."""
    name = cable()
    options = FAST | {"virtual_battery": 20_000}
    with Program("E", name, **options) as charger:
        charger.until("a charger at")
        settings = Settings({"virtual_cable": name, **{key: str(value) for key, value in options.items()}})
        app = PevApp(settings, Place(settings, is_virtual=True), io.StringIO())
        app.loop.add_part(app)
        app.start()
        end = time.monotonic() + 25
        while app.session is None or app.session.state.name != "CURRENT_DEMAND":
            assert time.monotonic() < end
            app.loop.run_once(50)
        yield charger, app
        if app.connection is not None:
            app.connection.close("rst")
        app.close()


def test_a_car_that_lost_its_connection_under_power_calls_again_at_once_and_is_served(
    charging: tuple[Program, PevApp], codec: ExiConnector,
) -> None:
    """Its pilot stays in C, so that only the charger's own switching off is waited for."""
    charger, app = charging
    assert app.connection is not None
    port = app.connection.ports[1]
    app.session = None    # this car has lost its mind, and its pilot and plug go on
    app.loop.remove_part(app.connection)
    app.loop.remove_reader(app.connection._socket)
    app.connection._socket.close()
    car = Car(codec, port)
    car.plug.sendall(car.message("app", HELLO))
    car.plug.setblocking(False)
    end, answer = time.monotonic() + 4, b""
    while time.monotonic() < end and not answer:
        app.loop.run_once(20)
        try:
            answer = car.plug.recv(1000)
        except BlockingIOError:
            pass
    assert codec.decode("app", answer[8:]) == WELCOME
    charger.until("what=waits why=")
    charger.until("tcp +connected=")
    off = [line for line in charger.lines if re.search("contactors_closed=False", line)]
    assert off, "a session began before all was off"
    charger.press("x")
    car.close()
    app.connection = None


def test_a_connection_that_breaks_under_power_costs_seconds_and_not_the_charge(
    charging: tuple[Program, PevApp],
) -> None:
    """As a hiccup of the line is: both are still there, switch off, and begin again by themselves."""
    charger, app = charging
    broken = app.connection
    assert broken is not None
    broken._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    broken._lose("rst", "reset by this test", app.loop.clock())
    end = time.monotonic() + 25
    while app.connection in (None, broken) or "CURRENT_DEMAND" not in dict(app.summary.phases):
        assert time.monotonic() < end
        app.loop.run_once(50)
    assert app.tries == 2
    charger.until("tcp +lost=rst")
    charger.until("tcp +connected=")
    charger.until("to=CHARGING")
    said = charger.text[charger.text.index("lost=rst"):]
    assert 0 < said.index("contactors_closed=False") < said.index("connected=")
    assert "what=begin" not in charger.text    # never asked before all was off
