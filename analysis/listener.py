"""The listener's core: frames in, events out.  No file, no socket, no clock; the codec is passed in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from analysis.conversation import Conversation
from analysis.decoding import DecodeMany, Decoder
from analysis.events import (
    BadFrame,
    ClockJump,
    CutFrame,
    Discovery,
    Event,
    HomeplugFrame,
    Neighbor,
    OtherSdp,
)
from analysis.interpreter import Interpreter
from analysis.session import Session
from analysis.signatures import EncodeFragment
from analysis.stations import Station, Stations
from plc.errors import FrameError
from plc.wire import sdp
from plc.wire.fragments import Fragments
from plc.wire.homeplug import decode_mme
from plc.wire.ip import (
    ICMPV6,
    NEIGHBOR_DISCOVERY,
    TCP,
    UDP,
    Icmp6Message,
    Ip6Packet,
    UdpDatagram,
    icmp6_message,
    ip6_packet,
    ip6_text,
    payload_name,
    tcp_segment,
    udp_datagram,
)
from plc.wire.link import ETHERTYPE_HOMEPLUG, ETHERTYPE_IPV6, LINK_TYPES, LinkFrame, link_frame
from plc.wire.tcp_tracker import (
    Accepted,
    Closed,
    Data,
    Ended,
    Missing,
    Opened,
    Repeated,
    TcpEvent,
    TcpTracker,
)
from plc.wire.v2gtp import V2gtpError, V2gtpMessage, V2gtpReader

BATCH = 256              # messages that are decoded together
EVENTS_MAX = 2000        # that wait for messages to be decoded
CLOCK_BACK_NS = 1_000_000_000
CLOCK_FORWARD_NS = 3600 * 1_000_000_000
WELL_KNOWN_PORTS = 1024  # servers below it are no chargers: SSH, HTTP
SERVERS_MAX = 100        # addresses that SDP answers have named, the last ones
KINDS_MAX = 200          # of other traffic that are counted apart
CONVERSATIONS_MAX = 200
NO_ADDRESS = bytes(16)


class Listener:
    """Reads the frames of one recording, or of one port.

    feed() takes a frame; take() gives the events so far.  Messages wait in between, because decoding many
    at a time is cheaper: call take() when is_due says so, or at any time.
    encode_fragment: makes the EXI that is signed; without it signatures are named, not checked.
    """

    def __init__(self, decode_many: DecodeMany, encode_fragment: EncodeFragment | None = None) -> None:
        self.frames = 0
        self.last_ns = 0
        self.not_shown: Counter[str] = Counter()
        self.unreadable_frames = 0    # of link types that are not known
        self.cut_frames = 0           # that cannot be read because the recording lacks their ends
        self._events: list[Event] = []
        self._decoder = Decoder(decode_many, self._events)
        self.stations = Stations()
        self._interpreter = Interpreter(self.stations, encode_fragment)
        self._tracker = TcpTracker()
        self._conversations: dict[int, Conversation] = {}
        self._servers: dict[tuple[bytes, int], None] = {}
        self._fragments = Fragments()

    @property
    def is_due(self) -> bool:
        """Whether enough has come together for take()."""
        return self._decoder.waiting >= BATCH or len(self._events) >= EVENTS_MAX

    @property
    def unknown(self) -> Mapping[str, int]:
        """HomePlug messages without a layout, by name."""
        return dict(self._interpreter.unknown.most_common())

    def feed(self, time_ns: int, link_type: int, data: bytes, is_cut: bool = False) -> None:
        """Take one frame; link_type is a LINKTYPE_ number.  is_cut: who recorded it left out its end."""
        self.frames += 1
        if not 0 <= time_ns - self.last_ns <= CLOCK_FORWARD_NS:
            self._clock(time_ns)
        self.last_ns = time_ns
        try:
            frame = link_frame(link_type, data)
            if frame.ethertype == ETHERTYPE_IPV6:
                self._ip6(frame, ip6_packet(frame.data, frame.start), time_ns)
            elif frame.ethertype == ETHERTYPE_HOMEPLUG:
                self._homeplug(frame, time_ns)
            else:
                self._count(payload_name(frame))
        except FrameError as error:
            if is_cut:
                self.cut_frames += 1
                self._events.append(CutFrame(time_ns, self.frames))
            elif link_type in LINK_TYPES:
                self._events.append(BadFrame(time_ns, self.frames, str(error)))
            else:
                self.unreadable_frames += 1
                self._count(f"of link type {link_type}")

    def take(self) -> Iterator[Event]:
        """The events of the frames so far, complete and in order."""
        self._decoder.settle()
        yield from self._interpreter.complete(self._events)
        self._events.clear()

    @property
    def session(self) -> Session | None:
        """The session that goes on, as far as its events were taken."""
        return self._interpreter.sessions.current

    def over_at_ns(self) -> int | None:
        """Live: when settle() has something to do if no more frames come, or None."""
        return self._interpreter.sessions.over_at_ns()

    def settle(self, time_ns: int) -> Iterator[Event]:
        """Live: it is now this late, and nothing more came: the end of a session that is over."""
        yield from self._interpreter.settle(time_ns)

    def finish(self) -> Iterator[Event]:
        """No more frames: the last events, and the end of the session in hand."""
        self._tcp_events(self._tracker.finish(self.last_ns), None)
        for conversation in self._conversations.values():
            conversation.finish(self.last_ns)
            if conversation.is_silent:
                self._count("TCP connection of which only the end was heard")
        if self._fragments.useless:
            self.not_shown["IPv6 fragments without the others"] = self._fragments.useless
        yield from self.take()
        yield from self._interpreter.finish(self.last_ns)

    def _clock(self, time_ns: int) -> None:
        if self.frames == 1 or -CLOCK_BACK_NS < time_ns - self.last_ns <= CLOCK_FORWARD_NS:
            return
        self._events.append(ClockJump(time_ns, self.last_ns))

    def _count(self, name: str) -> None:
        if name in self.not_shown or len(self.not_shown) < KINDS_MAX:
            self.not_shown[name] += 1

    # --- HomePlug --------------------------------------------------------------------------------

    def _homeplug(self, frame: LinkFrame, time_ns: int) -> None:
        message = decode_mme(frame.destination_mac, frame.source_mac, frame.payload)
        station = self.stations.station
        self._events.append(HomeplugFrame(time_ns, station(frame.source_mac),
                                          station(frame.destination_mac), message))

    # --- IPv6 -----------------------------------------------------------------------------------

    def _ip6(self, frame: LinkFrame, packet: Ip6Packet, time_ns: int) -> None:
        if packet.protocol == TCP and packet.fragment is None:
            self._tcp(frame, packet, time_ns)
        elif packet.fragment is not None:
            whole = self._fragments.feed(packet, time_ns)
            if whole is not None:
                self._ip6(frame, whole, time_ns)
        elif packet.protocol == UDP:
            self._udp(frame, packet, udp_datagram(packet), time_ns)
        elif packet.protocol == ICMPV6:
            self._icmp(frame, packet, icmp6_message(packet), time_ns)
        else:
            self._count(f"IPv6 protocol {packet.protocol}")

    def _sender(self, frame: LinkFrame, packet: Ip6Packet) -> Station:
        return self.stations.station(frame.source_mac or packet.source)

    def _receiver(self, frame: LinkFrame, packet: Ip6Packet) -> Station:
        return self.stations.station(frame.destination_mac or packet.destination)

    def _udp(self, frame: LinkFrame, packet: Ip6Packet, udp: UdpDatagram, time_ns: int) -> None:
        if sdp.SDP_PORT not in (udp.source_port, udp.destination_port):
            self._count("IPv6 UDP")
            return
        sender, receiver = self._sender(frame, packet), self._receiver(frame, packet)
        try:
            message = _sdp_message(udp.payload)
        except FrameError as error:
            self._events.append(OtherSdp(time_ns, sender, receiver, str(error)))
            return
        if isinstance(message, sdp.Response):
            port = udp.destination_port
            self._servers.pop((message.address, message.port), None)
            self._servers[message.address, message.port] = None
            if len(self._servers) > SERVERS_MAX:
                del self._servers[next(iter(self._servers))]
        else:
            port = udp.source_port
        self._events.append(Discovery(time_ns, sender, receiver, message, port))

    def _icmp(self, frame: LinkFrame, packet: Ip6Packet, message: Icmp6Message, time_ns: int) -> None:
        if message.type not in NEIGHBOR_DISCOVERY:
            self._count(f"ICMPv6 {message.name}")
            return
        self._events.append(Neighbor(
            time_ns, self._sender(frame, packet), self._receiver(frame, packet), message.name,
            ip6_text(packet.source) if packet.source != NO_ADDRESS else None,
            ip6_text(message.target) if message.target else None,
            message.mac.hex(":") if message.mac else None))

    # --- TCP ------------------------------------------------------------------------------------

    def _tcp(self, frame: LinkFrame, packet: Ip6Packet, time_ns: int) -> None:
        found = self._tracker.feed(packet, tcp_segment(packet), time_ns)
        if found:
            self._tcp_events(found, (frame, packet))

    def _tcp_events(self, found: list[TcpEvent], seen_in: tuple[LinkFrame, Ip6Packet] | None) -> None:
        for event in found:
            if isinstance(event, Opened):
                assert seen_in is not None
                self._opened(event, *seen_in)
                continue
            conversation = self._conversations.get(event.connection.number)
            if conversation is None:
                continue
            if isinstance(event, Data):
                conversation.data(event.time_ns, event.direction, event.data)
            elif isinstance(event, Accepted):
                conversation.accepted(event.time_ns)
            elif isinstance(event, Ended):
                conversation.ended(event.time_ns, event.direction)
            elif isinstance(event, Missing):
                conversation.missing(event.time_ns, event.direction, event.missing)
            elif isinstance(event, Repeated):
                conversation.connection.retransmissions += 1
            elif isinstance(event, Closed):
                conversation.closed(event.time_ns, event.by, event.how)

    def _opened(self, event: Opened, frame: LinkFrame, packet: Ip6Packet) -> None:
        tracked = event.connection
        if min(tracked.server.port, tracked.client.port) < WELL_KNOWN_PORTS:
            self._count(f"TCP connections to port {min(tracked.server.port, tracked.client.port)}")
            return
        client, server = self._sender(frame, packet), self._receiver(frame, packet)
        if packet.source != tracked.client.address:
            client, server = server, client
        if len(self._conversations) >= CONVERSATIONS_MAX:
            self._forget_closed()
        conversation = Conversation(tracked, client, server, self._decoder, self._events)
        self._conversations[tracked.number] = conversation
        conversation.opened(event.time_ns, tuple(tracked.server) in self._servers,
                            tuple(tracked.client) in self._servers)

    def _forget_closed(self) -> None:
        """Make room; the tracker knows fewer open connections than are kept here."""
        self._conversations = {
            number: conversation for number, conversation in self._conversations.items()
            if not conversation.is_closed}


def _sdp_message(payload: bytes) -> sdp.SdpMessage:
    """Read an SDP datagram.  Raises FrameError for what is neither request nor response."""
    reader = V2gtpReader()
    found = reader.feed(payload) + reader.end()
    if len(found) != 1:
        raise FrameError("SDP", "datagram", 0, payload[:20].hex() or "nothing", "one V2GTP message")
    (message,) = found
    if isinstance(message, V2gtpError):
        raise message.error
    if not isinstance(message, V2gtpMessage):
        raise FrameError("SDP", "datagram", 0, payload[:20].hex(), "one V2GTP message")
    return sdp.decode(message.payload_type, message.payload)
