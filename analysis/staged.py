"""A car and a charger that are made up: what they are told to say becomes frames, as in a recording.

For the demo, the tests and the benches of the listener.  Nothing here answers by itself.
"""

from __future__ import annotations

from collections.abc import Callable
from struct import pack

from plc.wire import homeplug, sdp
from plc.wire.homeplug import (
    AttenCharInd,
    AttenCharRsp,
    Mme,
    MnbcSoundInd,
    SlacMatchCnf,
    SlacMatchReq,
    SlacParmCnf,
    SlacParmReq,
    StartAttenCharInd,
)
from plc.wire.ip import ACK, FIN, PSH, RST, SYN, TCP, UDP
from plc.wire.v2gtp import EXI, v2gtp

Write = Callable[[int, bytes], object]    # takes the time in ns and a frame

CAR_MAC = bytes.fromhex("020000000001")
CHARGER_MAC = bytes.fromhex("020000000002")
CAR_ADDRESS = bytes.fromhex("fe800000000000000000000000000001")
CHARGER_ADDRESS = bytes.fromhex("fe800000000000000000000000000002")
ALL_NODES_MAC = bytes.fromhex("333300000001")
ALL_NODES = bytes.fromhex("ff020000000000000000000000000001")
CAR_PORT, CHARGER_PORT = 49200, 50300
RUN_ID = b"ONSTAGE1"
NID = bytes.fromhex("026bcba5354e08")
NMK = bytes.fromhex("b59319d7e8157ba001b018669ccee30d")
SEGMENT_MAX = 1400
MS = 1_000_000


class Stage:
    """Writes frames, one after the other; now_ns is the time of the next one."""

    def __init__(
        self, write: Write, start_ns: int = 1_700_000_000_000_000_000, *,
        car_mac: bytes = CAR_MAC, charger_mac: bytes = CHARGER_MAC,
        charger_address: bytes = CHARGER_ADDRESS, charger_port: int = CHARGER_PORT,
    ) -> None:  # fmt: skip
        self.now_ns = start_ns
        self._write = write
        self._macs = {True: car_mac, False: charger_mac}
        self._addresses = {True: CAR_ADDRESS, False: charger_address}
        self.charger_port = charger_port
        self._port = CAR_PORT
        self._seq = {True: 0, False: 0}    # of the next byte, by whether the car sends it

    def wait(self, milliseconds: float) -> None:
        self.now_ns += round(milliseconds * MS)

    # --- before the application -------------------------------------------------------------------

    def homeplug(self, message: Mme) -> None:
        self._frame(homeplug.encode(message))

    def match(self, attenuation_db: int = 12) -> None:
        """A whole SLAC run, as charger and car agree on each other."""
        profile = bytes([attenuation_db]) * homeplug.ATTENUATION_GROUPS
        car, charger, everybody, run = CAR_MAC, CHARGER_MAC, homeplug.BROADCAST, RUN_ID
        steps: list[tuple[float, Mme]] = [
            (0, SlacParmReq(source=car, destination=everybody, run_id=run)),
            (20, SlacParmCnf(source=charger, destination=car, forwarding_sta=car, run_id=run)),
        ]
        start = StartAttenCharInd(source=car, destination=everybody, forwarding_sta=car, run_id=run)
        steps += [(40, start)] * 3
        for count in range(9, -1, -1):
            steps.append((40, MnbcSoundInd(
                source=car, destination=everybody, count=count, run_id=run, rnd=bytes(16))))
        steps += [
            (60, AttenCharInd(source=charger, destination=car, source_address=car, run_id=run, num_sounds=10,
                              num_groups=len(profile), attenuation_db=profile)),
            (10, AttenCharRsp(source=car, destination=charger, source_address=car, run_id=run)),
            (800, SlacMatchReq(source=car, destination=charger, pev_mac=car, evse_mac=charger, run_id=run)),
            (10, SlacMatchCnf(source=charger, destination=car, pev_mac=car, evse_mac=charger, run_id=run,
                              nid=NID, nmk=NMK)),
        ]
        for pause_ms, message in steps:
            self.wait(pause_ms)
            self.homeplug(message)

    def discover(self, tls: bool = False) -> None:
        """SDP: question and answer, 10 ms apart."""
        security = sdp.SECURITY_TLS if tls else sdp.SECURITY_NONE
        request = v2gtp(sdp.REQUEST_PAYLOAD_TYPE, sdp.encode(sdp.SdpRequest(security=security)))
        self.datagram(True, CAR_PORT, sdp.SDP_PORT, request)
        self.wait(10)
        answer = sdp.SdpResponse(address=self._addresses[False], port=self.charger_port, security=security)
        self.datagram(False, sdp.SDP_PORT, CAR_PORT, v2gtp(sdp.RESPONSE_PAYLOAD_TYPE, sdp.encode(answer)))

    def datagram(self, from_car: bool, source_port: int, destination_port: int, payload: bytes) -> None:
        """A UDP datagram; the car's goes to everybody."""
        header = pack(">HHHH", source_port, destination_port, 8 + len(payload), 0)
        self._packet(from_car, UDP, 6, header + payload, to_all=from_car)

    # --- the connection ---------------------------------------------------------------------------

    def call(self, port: int = CAR_PORT) -> None:
        """The car opens a TCP connection from this port."""
        self._port = port
        self._seq = {True: 1000, False: 9_000_000}
        self.segment(True, SYN)
        self._seq[True] += 1
        self.segment(False, SYN | ACK)
        self._seq[False] += 1
        self.segment(True, ACK)

    def say(self, from_car: bool, payload: bytes, payload_type: int = EXI) -> None:
        """A V2GTP message, acknowledged by the other side."""
        self.send(from_car, v2gtp(payload_type, payload))

    def send(self, from_car: bool, data: bytes) -> None:
        """Bytes on the connection, cut into segments, acknowledged by the other side."""
        for at in range(0, len(data), SEGMENT_MAX):
            self.segment(from_car, PSH | ACK, data[at:at + SEGMENT_MAX])
        self.segment(not from_car, ACK)

    def lose(self, from_car: bool, count: int) -> None:
        """So many bytes of one side are not recorded."""
        self._seq[from_car] += count

    def close(self, by_car: bool) -> None:
        """Both sides end in order."""
        for from_car in (by_car, not by_car):
            self.segment(from_car, FIN | ACK)
            self._seq[from_car] += 1
        self.segment(by_car, ACK)

    def reset(self, by_car: bool) -> None:
        self.segment(by_car, RST | ACK)

    def segment(self, from_car: bool, flags: int, payload: bytes = b"") -> None:
        """One TCP segment; its payload counts, its flags do not."""
        ports = (self._port, self.charger_port) if from_car else (self.charger_port, self._port)
        ack = self._seq[not from_car] if flags & ACK else 0
        header = pack(">HHIIHHHH", *ports, self._seq[from_car], ack, 5 << 12 | flags, 65535, 0, 0)
        self._packet(from_car, TCP, 16, header + payload)
        self._seq[from_car] += len(payload)

    # --- frames -------------------------------------------------------------------------------------

    def _packet(
        self, from_car: bool, protocol: int, checksum_at: int, payload: bytes, to_all: bool = False,
    ) -> None:
        source, destination = self._addresses[from_car], self._addresses[not from_car]
        source_mac, destination_mac = self._macs[from_car], self._macs[not from_car]
        if to_all:
            destination, destination_mac = ALL_NODES, ALL_NODES_MAC
        pseudo_header = source + destination + pack(">II", len(payload), protocol)
        checksum = pack(">H", _checksum(pseudo_header + payload))
        payload = payload[:checksum_at] + checksum + payload[checksum_at + 2:]
        header = pack(">IHBB", 6 << 28, len(payload), protocol, 64)
        self._frame(destination_mac + source_mac + b"\x86\xdd" + header + source + destination + payload)

    def _frame(self, frame: bytes) -> None:
        self._write(self.now_ns, frame)


def _checksum(data: bytes) -> int:
    """The complement of the one's complement sum of 16-bit words; UDP writes a zero as 65535."""
    total = int.from_bytes(data + bytes(len(data) % 2), "big") % 0xFFFF
    return 0xFFFF - total or 0xFFFF
