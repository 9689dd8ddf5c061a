"""Whole charges by the real program: two processes, a virtual cable, real TCP, the real codec."""

from __future__ import annotations

import io
import re
import signal
import socket
import subprocess
import time
from dataclasses import replace
from typing import Literal

import pytest

from edge.evse_app import EvseApp
from edge.pev_app import GOOD_SESSION_MS, TRIES, PevApp
from edge.place import Place
from edge.settings import Settings
from exiConnector import CODEC, ExiConnector
from fsmEvse import EvseSession, State
from plc.commands import ChargerAsked, ChargerFound, SlacMatched
from plc.discovery import LOOPBACK
from plc.safety.pev import PevOutputs
from plc.session.causes import cause
from plc.session.commands import RequestPwm, SendMessage
from plc.session.invitation import REST_MS, Pilot
from plc.session.quirks import ChargerQuirks
from plc.session.values import HardwareState, Reading
from plc.wire.v2gtp import EXI, HEADER, V2gtpMessage, V2gtpReader, v2gtp
from tests.edge.charging import FAST, FailingProgram, Program, cable

pytestmark = pytest.mark.skipif(not CODEC.exists(), reason=f"{CODEC.name} is not built (make codec)")

# Enough for some seconds of charging.
LONG = FAST | {"virtual_battery": 20_000}
# Full after a second.
NEARLY_FULL = {"virtual_battery": 10, "virtual_soc": 80}


@pytest.mark.parametrize("protocol", ["din", "iso2"])
def test_a_whole_charge_from_plug_in_to_unplugged(protocol: str) -> None:
    name = cable()
    with (
        Program("E", name, **FAST, exit_when="unplugged") as charger,
        Program("P", name, **FAST, car_protocols=protocol, **NEARLY_FULL, exit_when="unplugged",
                virtual_user="0.3 plug, 6 unplug") as car,
    ):
        said = car.rest()
        assert car.process.returncode == 0
        answered = charger.rest()
        assert charger.process.returncode == 0
    for side, text in (("car", said), ("evse", answered)):
        assert f"{side:6} ended    The battery is full. (full, by the car)" in text
        assert f"{side:6} session  {'DIN 70121' if protocol == 'din' else 'ISO 15118-2'} with [::1]:" in text
        assert re.search(r"energy   0\.00\d kWh, state of charge 80 % -> 9\d %", text)
        # As many answers as requests: the one that ended it counts too.
        assert re.search(r"messages (\d+) sent, \1 received", text)
    assert "car    cable    unplugged" in said


def test_a_whole_ac_charge_counts_its_energy_on_both_sides() -> None:
    name = cable()
    ac = FAST | {"charger_energy": "AC", "car_energy": "AC", "car_protocols": "iso2", "car_max_current": 16}
    with (
        Program("E", name, **ac, exit_when="session_end") as charger,
        Program("P", name, **ac, virtual_battery=10, exit_when="session_end") as car,
    ):
        said, answered = car.rest(), charger.rest()
    for text in (said, answered):
        assert re.search(r"ended    The (battery is full|car ended the charge)", text)
        assert "session  ISO 15118-2 with" in text
        assert re.search(r"energy   0\.00[4-7] kWh", text), text
    assert "ChargingStatusReq" in said
    assert re.search(r"state of charge 40 % -> 9\d %", said)
    assert_ends_safely(said)


def test_the_car_ends_in_order_when_it_is_told_to_terminate() -> None:
    name = cable()
    with Program("E", name, **LONG) as charger, Program("P", name, **LONG) as car:
        car.until("to=CURRENT_DEMAND")
        car.until("car +now +SoC")
        car.signal(signal.SIGTERM)
        said = car.rest()
        charger.until("evse +ended")
    assert "ended    The user stopped the charge. (user_stop, by the user)" in said
    assert "SessionStopReq" in said
    assert car.process.returncode == 0
    assert_ends_safely(said)


def test_the_charger_asks_the_car_to_stop_when_its_terminal_is_closed() -> None:
    name = cable()
    with Program("E", name, **LONG) as charger, Program("P", name, **LONG) as car:
        car.until("to=CURRENT_DEMAND")
        charger.signal(signal.SIGHUP)
        car.until("The charger asked for the end of the charge. .charger_stopped")
        answered = charger.rest()
        assert charger.process.returncode == 0
    assert "supply_enabled=False" in answered


def test_a_killed_charger_leaves_a_safe_car_that_finds_the_next_one_by_itself() -> None:
    name = cable()
    with Program("P", name, **LONG) as car:
        with Program("E", name, **LONG) as charger:
            car.until("to=CURRENT_DEMAND")
            charger.signal(signal.SIGKILL)
        car.until("car +ended +The (other side closed|connection was reset)")
        assert_ends_safely(car.text)
        with Program("E", name, **LONG):
            car.until("to=CURRENT_DEMAND", within_s=60)


def test_a_silent_caller_does_not_keep_the_car_out() -> None:
    name = cable()
    with Program("E", name, **FAST) as charger:
        port = int(charger.until("a charger at").rpartition(":")[2])
        with (
            socket.create_connection(("::1", port)),
            Program("P", name, **FAST, **NEARLY_FULL, exit_when="session_end") as car,
        ):
            assert "(full, by the car)" in car.rest()
        assert "silent in CONNECTED" in charger.until("evse +ended")


@pytest.mark.parametrize(("failing", "phase"), [("P", "CURRENT_DEMAND"), ("E", "CHARGING")])
def test_a_mistake_of_our_own_leaves_both_sides_off(failing: str, phase: str) -> None:
    name = cable()

    def program(mode: str) -> Program:
        return FailingProgram(phase, mode, name, **LONG) if mode == failing else Program(mode, name, **LONG)

    with program("E") as charger, program("P") as car:
        broken, other = (car, charger) if failing == "P" else (charger, car)
        said = broken.rest()
        assert "KeyError: 'a mistake of this test'" in said
        assert broken.process.returncode == 1
        assert "trip     code=own_failure" in said
        other.until("ended +The (other side closed|connection was reset)")
        other.press("x")
        told = other.rest()
    assert_ends_safely(said if failing == "P" else told)
    assert_charger_is_off(told if failing == "P" else said)


def test_an_end_that_is_cut_short_is_told_all_the_same() -> None:
    name = cable()
    with Program("E", name, **LONG) as charger, Program("P", name, **LONG) as car:
        car.until("to=CURRENT_DEMAND")
        car.press("x\nx")    # nobody waits for the orderly end
        said = car.rest()
        charger.until("evse +ended")
    assert car.process.returncode == 0
    assert "ended    The user stopped the charge. (user_stop, by the user)" in said
    assert "energy " in said
    assert_ends_safely(said)


def test_a_program_that_stands_still_leaves_both_sides_off() -> None:
    name = cable()
    with Program("E", name, **LONG) as charger, Program("P", name, **LONG) as car:
        car.until("to=CURRENT_DEMAND")
        car.until("car +now +SoC")
        charger.signal(signal.SIGSTOP)
        car.until("ended +CurrentDemandReq was not answered within 1000 ms")
        assert_ends_safely(car.text)
        time.sleep(0.5)    # the charger's own second is over now, whenever the car's began
        charger.signal(signal.SIGCONT)
        charger.until("code=loop_stalled why=our own program stood still")
        charger.until("evse +ended")
        charger.press("x")
        assert_charger_is_off(charger.rest())


def test_a_killed_car_leaves_a_safe_charger_that_takes_the_next_car() -> None:
    name = cable()
    with Program("E", name, **LONG) as charger:
        with Program("P", name, **LONG) as car:
            car.until("to=CURRENT_DEMAND")
            car.signal(signal.SIGKILL)
        charger.until("supply_enabled=False")
        charger.until("evse +ended")
        charger.until("evse +pilot +before=. to=A")
        with Program("P", name, **FAST, **NEARLY_FULL, exit_when="session_end") as car:
            assert "(full, by the car)" in car.rest()


def test_the_session_survives_its_codec() -> None:
    name = cable()
    with Program("E", name, **LONG), Program("P", name, **LONG) as car:
        car.until("to=CURRENT_DEMAND")
        codec = subprocess.run(["pgrep", "-P", str(car.process.pid)], capture_output=True, text=True,
                               check=True).stdout.split()
        subprocess.run(["kill", "-9", *codec], check=True)
        car.until("car +now +SoC")
        car.until("car +now +SoC")
        car.press("space")
        car.until("ended +The user stopped the charge")


def test_keys_stop_pause_authorise_and_change_sides() -> None:
    name = cable()
    with (
        Program("E", name, **LONG, charger_authorisation="key") as charger,
        Program("P", name, **LONG, car_protocols="iso2") as car,
    ):
        charger.until("AuthorizationReq")
        charger.press("a")
        car.until("to=CURRENT_DEMAND")
        charger.press("r")
        car.until("to=RENEGOTIATION")
        car.until("to=CURRENT_DEMAND")
        car.press("p")
        car.until("The car paused the session")
        charger.until("evse +ended +The car paused the session")
        charger.until("pwm +duty_percent=off")
        car.press("1")
        charger.until("pwm +duty_percent=5")
        charger.until("OK_OldSessionJoined")
        charger.until("rx +AuthorizationReq")
        charger.press("a")
        car.until("to=CURRENT_DEMAND")
        car.press("?")
        car.until("space.* stop the charge|space what=stop the charge")
        car.press("E")
        car.until("a charger at")
        car.press("x")
        assert "Traceback" not in car.rest()
        assert car.process.returncode == 0


def test_a_connector_torn_off_under_load_leaves_both_safe() -> None:
    name = cable()
    with (
        Program("E", name, **LONG, exit_when="unplugged") as charger,
        Program("P", name, **LONG, virtual_user="0.1 plug, 3.5 tear off", exit_when="unplugged") as car,
    ):
        car.until("to=CURRENT_DEMAND")
        said, answered = car.rest(), charger.rest()
    assert "ended    The connector was pulled in CURRENT_DEMAND. (unplugged, by the user)" in said
    assert_ends_safely(said)
    assert re.search(r"evse +ended +The connector was pulled", answered)
    assert car.process.returncode == charger.process.returncode == 0
    last_drive = [line for line in answered.splitlines() if "contactors_closed" in line][-1]
    assert "contactors_closed=False" in last_drive


def test_the_stop_button_of_the_car_stops() -> None:
    name = cable()
    user = "0 plug, 3 press stop, 3.3 release stop"
    with (
        Program("E", name, **LONG),
        Program("P", name, **LONG, virtual_user=user, exit_when="session_end") as car,
    ):
        said = car.rest()
    assert "ended    The user stopped the charge. (user_stop, by the user)" in said
    assert_ends_safely(said)


JUNK = (
    b"GET / HTTP/1.1\r\nHost: charger\r\n\r\n",
    bytes.fromhex("16030100f0010000ec0303"),    # the beginning of a TLS ClientHello
    v2gtp(EXI, b""),
    v2gtp(EXI, b"\x80" + bytes(60_000)),
    v2gtp(EXI, bytes.fromhex("809a0011d0")),
    v2gtp(0x8002, b"\x80\x00"),
    v2gtp(0x9000, b"\x10\x00"),
    b"\x01\xfe\x80\x01\xff\xff\xff\xff",
)


def test_junk_ends_its_own_session_in_order_and_no_other() -> None:
    name = cable()
    with Program("E", name, **FAST) as charger:
        port = int(charger.until("a charger at").rpartition(":")[2])
        for junk in JUNK:
            with socket.create_connection(("::1", port)) as plug:
                plug.settimeout(5)
                plug.sendall(junk)
                assert plug.recv(100) == b""    # FIN, no reset
            charger.until("evse +ended")
        with Program("P", name, **FAST) as car:
            car.until("to=CABLE_CHECK")
        assert "Traceback" not in charger.text


def test_a_wrong_header_is_ignored_and_a_message_without_content_ends_its_own_session() -> None:
    """ISO 15118-4 V2GTPSessionSetup_001 to _005, [V2G2-800]; and the schema allows an empty body."""
    hello = {"supportedAppProtocolReq": {"AppProtocol": [{
        "ProtocolNamespace": "urn:din:70121:2012:MsgDef", "VersionNumberMajor": 2, "VersionNumberMinor": 0,
        "SchemaID": 1, "Priority": 1}]}}
    setup = {"V2G_Message": {"Header": {"SessionID": "00"},
                             "Body": {"SessionSetupReq": {"EVCCID": "010203040506"}}}}
    nothing = {"V2G_Message": {"Header": {"SessionID": "00"}, "Body": {}}}
    with Program("E", cable(), **FAST) as charger, ExiConnector() as codec:
        port = int(charger.until("a charger at").rpartition(":")[2])
        with socket.create_connection(("::1", port)) as plug:
            plug.settimeout(5)
            plug.sendall(v2gtp(EXI, codec.encode("app", hello)))
            plug.recv(100)
            exi = codec.encode("din", setup)
            wrong = ((1, 0xFE, EXI, 0), (1, 0xFE, 0x7001, len(exi)), (0xFF, 0xFE, EXI, len(exi)),
                     (1, 0xFF, EXI, len(exi)))
            for header in wrong:
                plug.sendall(HEADER.pack(*header) + exi)
            plug.sendall(v2gtp(EXI, exi))
            answer = plug.recv(1_000)
            plug.sendall(v2gtp(EXI, codec.encode("din", nothing)))
            charger.until("rx +V2G_Message")
        charger.until("evse +ended")
        (told,) = V2gtpReader().feed(answer)
        assert isinstance(told, V2gtpMessage)
        assert told.payload_type == EXI
        body = codec.decode("din", told.payload)["V2G_Message"]["Body"]
        assert body["SessionSetupRes"]["ResponseCode"] == "OK_NewSessionEstablished"
        charger.press("x")
        assert "Traceback" not in charger.rest()


def test_the_state_of_charge_is_read_and_the_car_may_leave() -> None:
    name = cable()
    with Program("E", name, **FAST, charger_reads_soc_only="yes") as charger, Program("P", name, **FAST):
        charger.until("evse +ended +The state of charge is read")
        charger.until("state of charge 40 %")


def assert_ends_safely(said: str) -> None:
    """The last that was driven is state B, contactors open, unlocked."""
    driven = [line.split("drive")[1].split() for line in said.splitlines() if "safety drive" in line]
    assert driven[-1] == ["cp_state=B", "contactors_closed=False", "lock=False"]


def assert_charger_is_off(said: str) -> None:
    """The last that was driven: no supply, contactors open."""
    driven = [line for line in said.splitlines() if "safety drive" in line]
    for what in ("supply_enabled", "contactors_closed"):
        assert f"{what}=False" in [line for line in driven if what in line][-1]


# --- in this process


def an_app(kind: type[PevApp] | type[EvseApp]) -> PevApp | EvseApp:
    settings = Settings({"virtual_cable": cable(), "virtual_physics": "instant"})
    return kind(settings, Place(settings, is_virtual=True), io.StringIO())


@pytest.mark.parametrize("kind", [PevApp, EvseApp])
def test_an_exception_of_our_own_ends_with_everything_off(
    kind: type[PevApp] | type[EvseApp], monkeypatch: pytest.MonkeyPatch,
) -> None:
    app = an_app(kind)
    failed = []
    fail = app.hardware.fail

    def noted(why: str, now_ms: int) -> None:
        failed.append(why)
        fail(why, now_ms)

    monkeypatch.setattr(app.hardware, "fail", noted)
    monkeypatch.setattr(type(app.hardware), "is_off", property(lambda _: bool(failed)))
    app.loop.call_soon(lambda: 1 // 0)    # type: ignore[arg-type]
    with pytest.raises(ZeroDivisionError):
        app.run()
    assert failed == ["ZeroDivisionError: integer division or modulo by zero"]
    if isinstance(app, PevApp):
        assert app.virtual_car is not None
        assert app.virtual_car.outputs == PevOutputs()


@pytest.mark.parametrize(("is_lenient", "why", "was_refused", "rests_after_ms"), [
    (True, "user_stop", False, None), (True, "paused", False, 1_500),
    (False, "car_stopped", False, 1_500), (False, "user_stop", True, 0)])
def test_after_a_session_the_pilot_says_5_percent_as_long_as_it_should(
    is_lenient: bool, why: str, was_refused: bool, rests_after_ms: int | None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """[V2G-DC-968], [V2G-DC-942]; a car wakes the charger from B to C, or by calling it."""
    for has_called in (False, True):
        app = an_app(EvseApp)
        assert isinstance(app, EvseApp)
        duties = pilot_of(app, monkeypatch)
        now_ms = app.loop.clock()
        try:
            app.options = replace(app.options, quirks=ChargerQuirks(offers_next_session=is_lenient))
            app.pilot = "B"
            app.look(HardwareState(cp_state=Reading("B", now_ms)))
            app.invitation.fire("begins", None, now_ms)
            app._broke_off, app._was_refused = was_refused, was_refused
            app.after(cause(why))
            due_ms = app.invitation.next_deadline_ms()
            assert due_ms is None or now_ms + 1_500 <= due_ms < now_ms + 1_700
            app._invite(now_ms if due_ms is None else due_ms)
            assert duties == ([5.0] if rests_after_ms is None else [5.0, None])
            if has_called:
                app.happened(ChargerAsked(bytes(16), wants_tls=False))
                app._invite(now_ms + 2_000)
            else:
                app.look(HardwareState(cp_state=Reading("C", app.loop.clock())))
            assert duties == ([5.0] if rests_after_ms is None else [5.0, None, 5.0])
            app.look(HardwareState(cp_state=Reading("B", app.loop.clock())))
            app.invitation.fire("begins", None, app.loop.clock())
            app.after(cause(why))
            duties.clear()
            app.look(HardwareState(cp_state=Reading("A", app.loop.clock())))
            assert 5.0 not in duties
        finally:
            app.close()


def test_by_option_a_refusal_ends_the_5_percent_at_once_and_who_calls_late_is_not_answered(
        monkeypatch: pytest.MonkeyPatch) -> None:
    """[V2G-DC-942]; ISO 15118-4 SDP_004, _005, SupportedAppProtocol_005."""
    app = an_app(EvseApp)
    assert isinstance(app, EvseApp)
    duties = pilot_of(app, monkeypatch)
    due: dict[str, int] = {}
    monkeypatch.setattr(app, "later", lambda name, after_ms, _act: due.update({name: after_ms}))

    def look(state: Literal["B", "C"]) -> None:
        app.look(HardwareState(cp_state=Reading(state, app.loop.clock())))

    try:
        app.options = replace(app.options, quirks=ChargerQuirks(
            offers_next_session=False, accepts_late_callers=False))
        app.pilot = "B"
        look("B")
        app.happened(SlacMatched(b"\2" * 6, bytes(6), bytes(7), bytes(16)))
        assert due == {"call": 18_000}
        app._too_late(app.loop.clock())
        look("B")
        assert (app.charger.answers_callers, duties) == (False, [5.0, None])
        assert "too late" in app.why_never()
        look("C")
        assert (app.charger.answers_callers, duties, app.why_never()) == (True, [5.0, None, 5.0], "")
        app.session = session = EvseSession(app.options, app.memory, bytes, app.loop.clock())
        app.invitation.fire("begins", None, app.loop.clock())
        app._too_late(app.loop.clock())
        look("C")
        assert duties[3:] == []
        session.enter(State.REFUSED, "a wrong message")
        look("C")
        assert duties[3:] == [None]
        app.session = None
    finally:
        app.close()


def pilot_of(app: EvseApp, monkeypatch: pytest.MonkeyPatch) -> list[float | None]:
    """The duties that the app asks for, and gets."""
    duties: list[float | None] = []
    supervisor = app.evse.supervisor

    def carry_out(request: RequestPwm, _now_ms: int) -> str:
        duties.append(request.duty_percent)
        supervisor.outputs = supervisor.outputs._replace(pwm_duty_percent=request.duty_percent)
        return ""

    monkeypatch.setattr(app.hardware, "carry_out", carry_out)
    return duties


def test_a_message_that_cannot_be_said_ends_the_session_and_switches_off() -> None:
    app = an_app(PevApp)
    assert isinstance(app, PevApp)
    try:
        app.session = app.new_session(app.loop.clock())
        app.session.take_commands()
        app._do(SendMessage("din", {"V2G_Message": "nonsense"}), app.loop.clock())
        app.carry_out(app.loop.clock())
        assert app.last_cause is not None
        assert "a message of ours cannot be encoded" in app.last_cause.sentence
        assert app.hardware.trip is not None
        assert app.hardware.trip.code == "own_failure"
    finally:
        app.close()


@pytest.mark.parametrize(("is_off", "is_ending", "calls"), [
    (True, False, 1), (False, False, 0), (True, True, 0)])
def test_nobody_is_called_again_only_to_be_hung_up_on(
    is_off: bool, is_ending: bool, calls: int, monkeypatch: pytest.MonkeyPatch,
) -> None:
    app = an_app(PevApp)
    assert isinstance(app, PevApp)
    called: list[str] = []
    try:
        monkeypatch.setattr(app.car, "discover_again", lambda: called.append("sdp"))
        monkeypatch.setattr(type(app.hardware), "is_off", property(lambda _: is_off))
        app.is_plugged, app.is_ending = True, is_ending
        app._when_off(app.car.discover_again)
        assert len(called) == calls
        assert app.is_later("again") is (not is_off and not is_ending)
    finally:
        app.close()


def test_a_message_of_another_protocol_is_named() -> None:
    app = an_app(EvseApp)
    try:
        offer = app.codec.encode("app", {"supportedAppProtocolReq": {"AppProtocol": [
            {"ProtocolNamespace": "urn:din:70121:2012:MsgDef", "VersionNumberMajor": 2,
             "VersionNumberMinor": 0, "SchemaID": 1, "Priority": 1}]}})
        setup = app.codec.encode("iso2", {"V2G_Message": {
            "Header": {"SessionID": "00"}, "Body": {"SessionSetupReq": {"EVCCID": "010203040506"}}}})
        assert app._other_reading("din", offer) == "; it reads as supportedAppProtocolReq"
        assert app._other_reading("app", setup).startswith("; it reads as SessionSetupReq of ")
        assert app._other_reading("din", b"\x80\xff\xff") == ""
    finally:
        app.close()


def test_a_charger_that_speaks_nothing_of_ours_is_not_asked_again() -> None:
    app = an_app(PevApp)
    assert isinstance(app, PevApp)
    try:
        app.is_plugged = True
        app.after(cause("no_common_protocol", offered="din"))
        assert not app.is_later("again")
        app.after(cause("timeout_setup", limit_ms=20_000))
        assert app.is_later("again")
        app.not_later("again")
        app.after(cause("timeout_answer", name="CurrentDemandReq", limit_ms=1_000))
        assert app.is_later("again")
        app.not_later("again")
        app.after(cause("response_failed", name="PreChargeRes", code="FAILED"))
        assert not app.is_later("again")
    finally:
        app.close()


def test_the_car_tries_again_later_each_time_and_says_when_it_does_not_any_more(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    app = an_app(PevApp)
    assert isinstance(app, PevApp)
    begun: list[str] = []
    delays: list[int] = []
    said: list[str] = []
    now_ms = app.loop.clock()
    lost = cause("connection_reset", phase="CURRENT_DEMAND")
    try:
        monkeypatch.setattr(app.loop, "clock", lambda: now_ms)
        monkeypatch.setattr(app.car, "discover_again", lambda: begun.append("SDP"))
        monkeypatch.setattr(app.car, "start_slac", lambda: begun.append("SLAC"))
        app.log.listeners.append(lambda line: said.append(str(line)))
        app.is_plugged = True
        app.summary.begun_ms = now_ms
        for app.tries in range(1, TRIES):
            app.after(lost)
            at_ms, act = app._later["again"]
            delays.append(at_ms - now_ms)
            app.not_later("again")
            act(at_ms)
        assert begun == ["SDP", "SLAC", "SDP", "SLAC", "SLAC"]
        assert delays == [1_000, 1_000, 5_000, 10_000, 20_000]
        app.tries = TRIES
        app.after(lost)
        assert not app.is_later("again")
        app.log.flush()
        assert said[-1].endswith("again    no more, after 6 tries: unplug and plug in again, or key 1")
        now_ms += GOOD_SESSION_MS    # a charge of some length, and all tries are there again
        app.after(lost)
        assert app.is_later("again")
        app.not_later("again")
        monkeypatch.setattr(type(app.hardware), "is_welded", property(lambda _: True))
        begun.clear()
        app._when_off(app.car.discover_again)
        assert begun == []
        assert not app.is_later("again")
    finally:
        app.close()


def test_a_charger_that_has_moved_while_it_is_called_is_called_where_it_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    app = an_app(PevApp)
    assert isinstance(app, PevApp)
    asked: list[bool] = []
    try:
        monkeypatch.setattr(app.car, "discover_again", lambda *, is_calling: asked.append(is_calling))
        app.is_plugged = True
        here, there = (ChargerFound(LOOPBACK, port, False, LOOPBACK) for port in (49_200, 49_201))
        app.happened(here)
        first = app.client
        at_ms, act = app._later["ask"]
        act(at_ms)
        assert asked == [True]
        app.happened(here)
        assert app.client is first
        app.happened(there)
        assert app.client is not first
        assert app.tries == 2
        app.tries = TRIES
        app.happened(here)    # who moves all the time is not followed for ever
        assert app.client is not None
        assert app.client.goes_to(LOOPBACK, 49_201)
        app._stop_calling()
        act(at_ms)
        assert asked == [True]    # nobody is called any more
    finally:
        app.close()


def test_the_pilot_follows_the_invitation_and_never_contradicts_the_supervisor(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    app = an_app(EvseApp)
    assert isinstance(app, EvseApp)
    asked = pilot_of(app, monkeypatch)
    supervisor, now_ms = app.evse.supervisor, app.loop.clock()
    try:
        app.pilot = "B"
        app._invite(now_ms)
        app.invitation.fire("begins", None, now_ms)
        supervisor.outputs = supervisor.outputs._replace(pwm_duty_percent=None)    # a trip
        for _ in range(3):
            app._invite(now_ms)
        assert asked == [5.0]
        app.after(cause("connection_reset", phase="CHARGING"))
        assert app.invitation.state is Pilot.RESTING
        app._invite(app.loop.clock() + REST_MS.value)
        assert asked == [5.0, 5.0]
        for why, state in ((cause("soc_read"), Pilot.OPEN), (cause("failure", why="x"), Pilot.BROKEN)):
            app.invitation.fire("begins", None, now_ms)
            app._broke_off = True
            app.after(why)
            assert app.invitation.state is state
    finally:
        app.close()
