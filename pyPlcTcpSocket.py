"""V2GTP messages over TCP: the car's client, the charger's server, and the connection that both give.

    client = TcpClient(loop, listener, address, port, scope)    retries until a connection stands
    server = TcpServer(loop, listener, address, scope, port)    one session at a time, others are sent away
    connection.send(EXI, exi)                                   one message is one write, and never waits
    connection.close()                                          FIN; what still comes is taken away

Nothing here blocks.  What happens is told to the listener, see ConnectionListener.
"""

from __future__ import annotations

import errno
import random
import socket
import struct
import sys
from collections.abc import Callable, Iterator
from typing import Literal, Protocol

from edge.loop import Loop
from plc.errors import PyPlcError
from plc.session.limits import Limit
from plc.wire.ip import ip6_text
from plc.wire.v2gtp import V2gtpError, V2gtpEvent, V2gtpMessage, V2gtpReader, v2gtp

How = Literal["fin", "rst", "timeout", "refused", "replaced"]

# ISO 15118-2 and DIN 70121 let a charger listen in the dynamic range only; strict cars refuse other ports.
FIRST_PORT, LAST_PORT = 49_152, 65_535
PORT_TRIES = 50

CONNECT_MS = Limit(10_000, "ours: at least 5 s; seen: one charger's SYN-ACK takes 2.9 s")
CONNECT_AGAIN_MS = Limit(250, "ours: after a refusal, from another port of ours")
CLOSING_MS = Limit(3_000, "ours: how long the other side's FIN is waited for; seen: 2 to 5 s")
UNACKNOWLEDGED_MS = Limit(5_000, "ours: what is sent must be acknowledged, else the other side is gone")
SILENT_CALLER_MS = Limit(1_500, "seen: 1.03 s from SYN to request, and cars wait 2 s for an answer")
KEEPALIVE_IDLE_S, KEEPALIVE_EVERY_S, KEEPALIVE_TIMES = 10, 2, 3
PROBE_IDLE_S, PROBE_EVERY_S, PROBE_TIMES = 1, 1, 2
WAITING_MOST = 256 * 1024    # bytes that a reader who does not read may keep us holding
READ_MOST = 64 * 1024
STRANGERS_MOST = 8

TIMED_OUT = (errno.ETIMEDOUT, errno.EHOSTUNREACH, errno.ENETUNREACH, errno.ENETDOWN)
IN_PROGRESS = (0, errno.EINPROGRESS, errno.EWOULDBLOCK, getattr(errno, "WSAEWOULDBLOCK", errno.EWOULDBLOCK))


class TcpPortError(PyPlcError):
    """The TCP port cannot be had."""


class ConnectionListener(Protocol):
    """Who is told what happens to connections."""

    def connected(self, connection: Connection, now_ms: int) -> None:
        """The connection stands; messages may be sent."""

    def received(self, message: V2gtpMessage, now_ms: int) -> None: ...

    def refused(self, why: str, now_ms: int) -> None:
        """Bytes came that are no V2GTP message; the reader goes on at the next plausible header."""

    def connection_lost(self, how: How, why: str, now_ms: int) -> None:
        """It is over, and we did not close it; nothing more comes of it."""


class Connection:
    """One TCP connection.  Its listener hears nothing more once it is closed from either side.

    is_open: messages may go; is_gone: the socket is closed too, the good-byes are over.
    has_spoken, heard_ms: whether a message has come, and when the last one did.
    """

    def __init__(self, loop: Loop, plug: socket.socket, listener: ConnectionListener, peer: str) -> None:
        self.loop = loop
        self.peer = peer
        self.listener = listener
        self.is_open = True
        self._socket = plug
        self._reader = V2gtpReader()
        self._waiting = bytearray()
        self._is_writing = False
        self._close_by_ms: int | None = None
        self.is_gone = False
        self.has_spoken = False
        self.heard_ms = loop.clock()
        plug.setblocking(False)
        _prepare(plug)
        loop.add_part(self)
        loop.add_reader(plug, self._read)

    # --- out

    @property
    def ports(self) -> tuple[int, int]:
        """Ours and theirs; zeros if the other side has gone already."""
        try:
            return self._socket.getsockname()[1], self._socket.getpeername()[1]
        except OSError:
            return 0, 0

    def send(self, payload_type: int, payload: bytes) -> None:
        """Send one message.  What the network does not take at once goes later; nothing ever waits for it."""
        if not self.is_open:
            return
        data = v2gtp(payload_type, payload)
        if not self._waiting:
            try:
                # One write for one message: some chargers take one read for one message.
                data = data[self._socket.send(data):]
            except BlockingIOError:
                pass
            except OSError as error:
                self._fail_soon(error)
                return
        self._waiting += data
        if len(self._waiting) > WAITING_MOST:
            self._fail_soon(TimeoutError(errno.ETIMEDOUT, f"{len(self._waiting)} bytes are not taken"))
        elif self._waiting:
            self._want_to_write(True)

    def close(self, how: Literal["fin", "rst"] = "fin") -> None:
        """Close it.  fin: after all that was sent, and without a reset for what still comes in."""
        if self.is_gone or (not self.is_open and how == "fin"):
            return
        self.is_open = False
        if how == "rst":
            _reset_on_close(self._socket)
            self._drop()
            return
        self._close_by_ms = self.loop.clock() + CLOSING_MS.value
        if not self._waiting:
            self._shut_down()

    def probe(self) -> None:
        """Find out soon whether the other side is still there."""
        _keep_alive(self._socket, PROBE_IDLE_S, PROBE_EVERY_S, PROBE_TIMES)

    def _shut_down(self) -> None:
        try:
            self._socket.shutdown(socket.SHUT_WR)
        except OSError:
            self._drop()    # the other side was faster

    def _write(self, now_ms: int) -> None:
        try:
            del self._waiting[: self._socket.send(self._waiting)]
        except BlockingIOError:
            return
        except OSError as error:
            self._fail(error, now_ms)
            return
        if not self._waiting:
            self._want_to_write(False)
            if not self.is_open:
                self._shut_down()

    def _want_to_write(self, wanted: bool) -> None:
        if wanted and not self._is_writing:
            self.loop.add_writer(self._socket, self._write)
        elif self._is_writing and not wanted:
            self.loop.remove_writer(self._socket)
        self._is_writing = wanted

    # --- in

    def _read(self, now_ms: int) -> None:
        try:
            data = self._socket.recv(READ_MOST)
        except BlockingIOError:
            return
        except OSError as error:
            self._fail(error, now_ms)
            return
        if not self.is_open:    # we have said good-bye; what still comes is only taken away
            if not data:
                self._drop()
            return
        if not data:
            self._lose("fin", "closed by the other side", now_ms)
            return
        for event in self._reader.feed(data, now_ms * 1_000_000):
            self._deliver(event, now_ms)

    def _deliver(self, event: V2gtpEvent, now_ms: int) -> None:
        if not self.is_open:
            return    # an earlier message of the same segment has ended it
        if isinstance(event, V2gtpMessage):
            self.has_spoken, self.heard_ms = True, now_ms
            self.listener.received(event, now_ms)
        elif isinstance(event, V2gtpError):
            self.listener.refused(str(event.error), now_ms)

    # --- time

    def next_deadline_ms(self) -> int | None:
        return self._close_by_ms

    def tick(self, now_ms: int) -> None:
        if self._close_by_ms is not None and now_ms >= self._close_by_ms:
            self._drop()

    # --- the end

    def _fail_soon(self, error: OSError) -> None:
        """Not from inside send(): who sends does not expect to be told before it is through."""
        self._waiting.clear()
        self.loop.call_soon(lambda: self._fail(error, self.loop.clock()))

    def _fail(self, error: OSError, now_ms: int) -> None:
        if error.errno in TIMED_OUT:
            self._lose("timeout", error.strerror or "timed out", now_ms)
        else:
            self._lose("rst", error.strerror or "reset", now_ms)

    def _lose(self, how: How, why: str, now_ms: int) -> None:
        was_open, self.is_open = self.is_open, False
        self._drop()
        if was_open:
            self.listener.connection_lost(how, why, now_ms)

    def _drop(self) -> None:
        if self.is_gone:
            return
        self.is_gone = True
        self._close_by_ms = None
        self.loop.remove_part(self)
        self.loop.remove_reader(self._socket)
        self.loop.remove_writer(self._socket)
        self._socket.close()


class TcpClient:
    """Opens one connection; refusals and silence are met with new attempts until CONNECT_MS are over."""

    def __init__(
        self, loop: Loop, listener: ConnectionListener, address: bytes, port: int, scope: int = 0, *,
        patience_ms: int = CONNECT_MS.value,
    ) -> None:  # fmt: skip
        self.loop = loop
        self.listener = listener
        self.place = (socket.inet_ntop(socket.AF_INET6, address), port, 0, scope)
        self.peer = f"[{ip6_text(address)}]:{port}"
        self.attempts = 0
        self._socket: socket.socket | None = None
        self._again_at_ms: int | None = loop.clock()
        self._give_up_at_ms = loop.clock() + patience_ms
        self._why = "no answer"
        self._is_over = False
        loop.add_part(self)

    def close(self) -> None:
        """Stop trying.  A connection that was made lives on."""
        if not self._is_over:
            self._is_over = True
            self.loop.remove_part(self)
            self._drop_attempt()

    def next_deadline_ms(self) -> int | None:
        return min((due for due in (self._again_at_ms, self._give_up_at_ms) if due is not None), default=None)

    def tick(self, now_ms: int) -> None:
        if now_ms >= self._give_up_at_ms:
            self.close()
            how: How = "timeout" if self._socket or self._why == "no answer" else "refused"
            self.listener.connection_lost(how, f"{self.peer}: {self._why}, {self.attempts} attempts", now_ms)
        elif self._again_at_ms is not None and now_ms >= self._again_at_ms:
            self._again_at_ms = None
            self._attempt(now_ms)

    def _attempt(self, now_ms: int) -> None:
        self.attempts += 1
        self._socket = socket.socket(socket.AF_INET6, socket.SOCK_STREAM)
        self._socket.setblocking(False)
        code = self._socket.connect_ex(self.place)
        if code not in IN_PROGRESS:
            self._failed(code, now_ms)
        else:
            self.loop.add_writer(self._socket, self._decided)

    def _decided(self, now_ms: int) -> None:
        assert self._socket is not None
        code = self._socket.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if code:
            self._failed(code, now_ms)
            return
        self.loop.remove_writer(self._socket)
        plug, self._socket = self._socket, None
        self.close()
        self.listener.connected(Connection(self.loop, plug, self.listener, self.peer), now_ms)

    def _failed(self, code: int, now_ms: int) -> None:
        self._why = errno.errorcode.get(code, str(code))
        self._drop_attempt()
        self._again_at_ms = now_ms + CONNECT_AGAIN_MS.value

    def _drop_attempt(self) -> None:
        if self._socket is not None:
            self.loop.remove_writer(self._socket)
            self._socket.close()
            self._socket = None


class TcpServer:
    """Listens; one session at a time, and other callers are closed in order as long as it lasts.

    A caller who says nothing keeps nobody out: the next one waits for up to SILENT_CALLER_MS, or not at all
    if it is the car that we are matched with.  A car that calls anew, and has said nothing for so long on its
    old connection, has started anew: then it gets a new session, unless power is on.
    """

    def __init__(
        self, loop: Loop, listener: ConnectionListener, address: bytes, scope: int = 0, port: int = 0, *,
        prefers: Callable[[str], bool] = lambda _host: False, may_replace: Callable[[], bool] = lambda: True,
        sent_away: Callable[[str], None] = lambda _place: None,
    ) -> None:
        """port 0: any free one of the range that cars accept.  Raises TcpPortError.

        prefers: whether this host is that of the car we are matched with.  may_replace: no power is on.
        sent_away: is told the first of the callers that are closed while one connection lasts.
        """
        self.loop = loop
        self.listener = listener
        self.prefers = prefers
        self.may_replace = may_replace
        self.sent_away = sent_away
        self.session: Connection | None = None
        self.strangers: list[Connection] = []
        self.refused_strangers = 0
        self._is_told = False
        self._next: tuple[socket.socket, str] | None = None
        self._socket = _listening(socket.inet_ntop(socket.AF_INET6, address), scope, port)
        self.port: int = self._socket.getsockname()[1]
        loop.add_reader(self._socket, self._accept)
        loop.add_part(self)

    def close(self) -> None:
        """Listen no more, and close the session by FIN if there is one."""
        self.loop.remove_part(self)
        self.loop.remove_reader(self._socket)
        self._socket.close()
        if self._next is not None:
            self._next[0].close()
        if self.session is not None:
            self.session.close()

    # --- callers

    def _accept(self, now_ms: int) -> None:
        try:
            plug, peer = self._socket.accept()
        except OSError:
            return    # gone again before we looked
        host, place = peer[0].split("%")[0], f"[{peer[0]}]:{peer[1]}"
        session = self.session
        if session is None or not session.is_open:
            self._begin(plug, place, now_ms)
        elif session.has_spoken:
            is_same = host == _host(session)
            if is_same and self.may_replace() and now_ms - session.heard_ms >= SILENT_CALLER_MS.value:
                self._replace(plug, place, now_ms)
                return
            self._send_away(plug, place)
            # The same car may have restarted; then the old connection is dead and nobody has told us.
            if is_same:
                session.probe()
        elif self.prefers(host) and not self.prefers(_host(session)):
            self._replace(plug, place, now_ms)
        elif self._next is None:
            self._next = (plug, place)
        else:
            self._send_away(plug, place)

    def _begin(self, plug: socket.socket, place: str, now_ms: int) -> None:
        self.session = Connection(self.loop, plug, self.listener, place)
        self._is_told = False
        self.listener.connected(self.session, now_ms)

    def _replace(self, plug: socket.socket, place: str, now_ms: int) -> None:
        assert self.session is not None
        self.session.close()
        self.listener.connection_lost("replaced", f"{place} calls, and this one says nothing", now_ms)
        self._begin(plug, place, now_ms)

    def _send_away(self, plug: socket.socket, place: str) -> None:
        self.refused_strangers += 1
        if not self._is_told:
            self._is_told = True
            self.sent_away(place)
        self.strangers = [one for one in self.strangers if not one.is_gone]
        if len(self.strangers) >= STRANGERS_MOST:
            plug.close()
            return
        stranger = Connection(self.loop, plug, self.listener, place)
        stranger.close()
        self.strangers.append(stranger)

    # --- time: somebody waits for the present caller to say something, or to go

    def next_deadline_ms(self) -> int | None:
        if self._next is None or self.session is None:
            return None
        is_decided = not self.session.is_open or self.session.has_spoken
        return self.loop.clock() if is_decided else self.session.heard_ms + SILENT_CALLER_MS.value

    def tick(self, now_ms: int) -> None:
        due_ms = self.next_deadline_ms()
        if self._next is None or self.session is None or due_ms is None or now_ms < due_ms:
            return
        (plug, place), self._next = self._next, None
        if not self.session.is_open:
            self._begin(plug, place, now_ms)
        elif self.session.has_spoken:
            self._send_away(plug, place)
        else:
            self._replace(plug, place, now_ms)


def _host(connection: Connection) -> str:
    return connection.peer[1:].rpartition("]:")[0].split("%")[0]


def _listening(host: str, scope: int, port: int) -> socket.socket:
    error = OSError()
    for one in _ports(port):
        plug = socket.socket(socket.AF_INET6, socket.SOCK_STREAM)
        try:
            if hasattr(socket, "SO_REUSEPORT"):    # not on Windows, where SO_REUSEADDR lets others in
                plug.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            plug.bind((host, one, 0, scope))
            plug.listen(4)
        except OSError as failed:
            plug.close()
            error = failed
        else:
            plug.setblocking(False)
            return plug
    raise TcpPortError(f"TCP port {port or f'{FIRST_PORT}..{LAST_PORT}'} on [{host}]: {error.strerror}; "
                       "does another charger program run here?")


def _ports(port: int) -> Iterator[int]:
    if port:
        yield port
    else:
        yield from random.sample(range(FIRST_PORT, LAST_PORT + 1), PORT_TRIES)


def _prepare(plug: socket.socket) -> None:
    plug.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    plug.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    _keep_alive(plug, KEEPALIVE_IDLE_S, KEEPALIVE_EVERY_S, KEEPALIVE_TIMES)
    if hasattr(socket, "TCP_USER_TIMEOUT"):
        plug.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, UNACKNOWLEDGED_MS.value)


def _keep_alive(plug: socket.socket, idle_s: int, every_s: int, times: int) -> None:
    for name, value in (("TCP_KEEPIDLE", idle_s), ("TCP_KEEPINTVL", every_s), ("TCP_KEEPCNT", times)):
        if (option := getattr(socket, name, None)) is not None:
            plug.setsockopt(socket.IPPROTO_TCP, option, value)


def _reset_on_close(plug: socket.socket) -> None:
    layout = "hh" if sys.platform == "win32" else "ii"
    plug.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack(layout, 1, 0))
