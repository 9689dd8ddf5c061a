import pytest

from devices.supply_homeplug import HomeplugSupply
from plc.commands import SlacMatched
from plc.safety.evse import EvseOutputs
from plc.session.commands import Phase
from plc.wire.homeplug import (
    BROADCAST,
    AttenCharInd,
    Mme,
    SlacParmReq,
    StartAttenCharInd,
    decode_frame,
    encode,
)

MAC, SUPPLY, CAR = bytes.fromhex("020000000001"), bytes.fromhex("020000000002"), bytes.fromhex("020000000003")
OFF = EvseOutputs()


def on(volts: float, amps: float) -> EvseOutputs:
    return EvseOutputs(5.0, True, True, volts, amps)


class Bench:
    def __init__(self, supply_mac: bytes | None = None) -> None:
        self.sent: list[AttenCharInd] = []
        self.supply = HomeplugSupply(self.sent.append, MAC, supply_mac)

    def take(self) -> list[str]:
        """The payloads of the special messages since the last look."""
        taken = [message.attenuation_db[:11].hex(" ", 4) for message in self.sent]
        self.sent.clear()
        return taken

    def run(self, from_ms: int, to_ms: int, outputs: EvseOutputs | None) -> int:
        for now_ms in range(from_ms, to_ms, 10):
            if self.supply.next_deadline_ms() <= now_ms:
                self.supply.tick(now_ms)
            if outputs is not None and now_ms % 50 == 0:
                self.supply.drive(outputs, now_ms)
        return len(self.take())


def answer(tail: bytes, source: bytes = SUPPLY) -> Mme:
    """As it arrives, through bytes."""
    message = decode_frame(encode(StartAttenCharInd(
        destination=BROADCAST, source=source, forwarding_sta=bytes(6), run_id=bytes(8), trailing=tail)))
    assert isinstance(message, Mme)
    return message


def test_the_command_is_the_129_bytes_of_pyplc_0_9() -> None:
    bench = Bench()
    bench.supply.tell(SlacMatched(peer_mac=CAR, run_id=bytes(range(8)), nid=bytes(7), nmk=bytes(16)), 0)
    bench.supply.drive(OFF, 0)
    bench.supply.drive(on(351.2, 1.0), 100)
    frames = [encode(message) for message in bench.sent]
    assert [len(frame) for frame in frames] == [129, 129]
    assert frames[0][71:] == bytes.fromhex("affedc").ljust(58, b"\0")
    assert frames[1] == (
        BROADCAST + MAC + bytes.fromhex("88e1 01 6e60 0000 0000") + BROADCAST + bytes(range(8)) + bytes(34)
        + bytes.fromhex("0a3a affedc 0db8 0db8 000a 000a").ljust(60, b"\0"))


def test_changes_are_told_at_a_measured_pace_lower_currents_and_off_at_once() -> None:
    bench = Bench()
    bench.supply.drive(OFF, 0)
    bench.supply.drive(on(400, 10), 60)
    bench.supply.drive(on(400, 11), 70)
    bench.supply.drive(on(400, 9), 80)
    bench.supply.drive(OFF, 90)
    assert bench.take() == ["affedc 00000000 00000000", "affedc 0fa00fa0 00640064",
                            "affedc 0fa00fa0 005a005a", "affedc 00000000 00000000"]


def test_what_is_set_is_said_again_and_the_silence_of_the_program_is_off() -> None:
    bench = Bench()
    bench.supply.drive(on(400, 10), 0)
    assert bench.run(10, 2_000, on(400, 10)) == 1 + 7
    assert bench.run(2_000, 2_900, None) >= 3
    bench.run(2_900, 3_200, None)
    assert bench.supply.next_deadline_ms() < 3_600
    bench.supply.tick(bench.supply.next_deadline_ms())
    assert bench.take() == ["affedc 00000000 00000000"]


def test_off_is_repeated_for_a_second_and_then_seldom() -> None:
    bench = Bench()
    bench.supply.drive(on(400, 10), 0)
    bench.take()
    assert bench.run(50, 1_500, OFF) == 1 + 4
    assert bench.run(1_500, 11_500, OFF) == 2


def test_where_its_answers_are_needed_it_is_asked_often_though_it_is_off() -> None:
    bench = Bench()
    assert bench.run(0, 3_000, OFF) == 1 + 4
    bench.supply.tell(Phase("CABLE_CHECK"), 3_000)
    assert bench.run(3_000, 6_000, OFF) >= 11
    bench.supply.tell(Phase("ENDED"), 6_000)
    assert bench.run(6_000, 10_000, OFF) <= 1


def test_its_last_will_is_0_v_four_times_while_it_is_on() -> None:
    bench = Bench()
    supply = HomeplugSupply(bench.sent.append, MAC, network="eth0")
    supply.drive(OFF, 0)
    assert supply.last_will() == ()
    supply.drive(on(400, 10), 100)
    will = [action.plain() for action in supply.last_will()]
    assert [(action["after_ms"], action["network"]) for action in will] == [
        (0, "eth0"), (250, "eth0"), (500, "eth0"), (750, "eth0")]
    assert bytes.fromhex(str(will[0]["frame"]))[71:82] == bytes.fromhex("affedc 00000000 00000000")
    assert supply.needs_guardian
    bench.supply.drive(on(400, 10), 100)
    assert (bench.supply.needs_guardian, bench.supply.last_will()) == (False, ())


def test_the_end_of_the_program_is_0_v() -> None:
    bench = Bench()
    bench.supply.drive(on(400, 10), 0)
    bench.supply.close()
    assert bench.take()[-1] == "affedc 00000000 00000000"


def test_the_answer_is_the_voltage_with_its_age() -> None:
    bench = Bench()
    assert bench.supply.readings(0) == {}
    bench.supply.receive(answer(bytes.fromhex("dc55aa 0000 0dba")), 1_000)
    assert bench.supply.readings(5_000) == {"supply_voltage_v": (351.4, 1_000)}
    assert bench.supply.trouble(1_500) == ""
    assert bench.supply.trouble(2_500) == "the power supply does not answer"


@pytest.mark.parametrize("message", [
    answer(bytes.fromhex("dc55aa 0000 0d")), answer(bytes.fromhex("dc55ab 0000 0dba")), answer(b""),
    answer(bytes.fromhex("dc55aa 0000 0dba"), source=CAR),
    answer(bytes.fromhex("dc55aa 0000 0dba"), source=MAC),
    SlacParmReq(destination=BROADCAST, source=SUPPLY, run_id=bytes(8)),
])
def test_what_is_no_answer_of_this_supply_says_nothing(message: Mme) -> None:
    bench = Bench(supply_mac=SUPPLY)
    bench.supply.receive(message, 0)
    assert bench.supply.readings(0) == {}


def test_more_than_two_bytes_of_voltage_is_told_as_the_most() -> None:
    bench = Bench()
    bench.supply.drive(on(9_999, 9_999), 0)
    assert bench.take() == ["affedc ffffffff ffffffff"]
