"""V2GTP messages over TCP: the car's client, the charger's server, and the connection that both give.

    client = TcpClient(loop, listener, address, port, scope)    retries until a connection stands
    server = TcpServer(loop, listener, address, gate=gate)      one session at a time, others wait or must go
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
from collections.abc import Iterator
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
WAITING_MS = Limit(5_000, "ours: how long a caller waits for its turn; a probe takes 3 s, power off 0.5 s")
CROSSING_MS = Limit(100, "ours: what was under way when the same car called again is no sign of life")
TELL_EVERY_MS = Limit(1_000, "ours: a crowd of callers must not fill the log")
KEEPALIVE_IDLE_S, KEEPALIVE_EVERY_S, KEEPALIVE_TIMES = 10, 2, 3
PROBE_IDLE_S, PROBE_EVERY_S, PROBE_TIMES = 1, 1, 2
WAITING_MOST = 256 * 1024    # bytes that a reader who does not read may keep us holding
READ_MOST = 64 * 1024
EARLY_MOST = 4 * 1024    # bytes of a caller whose turn has not come: one handshake is some hundred
STRANGERS_MOST = 8
BACKLOG = 16

TIMED_OUT = (errno.ETIMEDOUT, errno.EHOSTUNREACH, errno.ENETUNREACH, errno.ENETDOWN)
IN_PROGRESS = (0, errno.EINPROGRESS, errno.EWOULDBLOCK, getattr(errno, "WSAEWOULDBLOCK", errno.EWOULDBLOCK))


# Why nobody can listen at a port, as far as the system tells.
HINTS = {errno.EADDRINUSE: "does another charger program run here?",
         errno.EADDRNOTAVAIL: "is the interface up, and does it have this address?"}


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
        """It is over, and we did not close it; nothing more comes of it.

        how "fin": the other side may have closed its own half only; what is sent from here still goes out.
        """


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
        self._is_at_end = False
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
        # Where both are set, Linux counts the time and not the probes.
        _give_up_after(self._socket, 1000 * (PROBE_IDLE_S + PROBE_EVERY_S * PROBE_TIMES))

    def _shut_down(self) -> None:
        try:
            self._socket.shutdown(socket.SHUT_WR)
        except OSError:
            self._drop()    # the other side was faster
        if self._is_at_end:
            self._drop()    # its FIN is here already

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
        if data:
            self.hear(data, now_ms)
        else:
            self._read_to_the_end(now_ms)

    def hear(self, data: bytes, now_ms: int) -> None:
        """Bytes of the other side have come."""
        for event in self._reader.feed(data, now_ms * 1_000_000):
            self._deliver(event, now_ms)

    def _read_to_the_end(self, now_ms: int) -> None:
        """Who says no more may still listen: the answer to its last request goes out, then our FIN."""
        self._is_at_end = True
        self.loop.remove_reader(self._socket)
        self.listener.connection_lost("fin", "closed by the other side", now_ms)
        self.close()

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

    def goes_to(self, address: bytes, port: int) -> bool:
        """Whether this is whom we call."""
        return self.place[:2] == (socket.inet_ntop(socket.AF_INET6, address), port)

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


class Caller:
    """Somebody who has called and whose turn has not come: what it says is kept, and nothing is answered.

    early: what it has said so far.  is_gone: it has hung up meanwhile.  says_too_much: no car does.
    """

    def __init__(self, loop: Loop, plug: socket.socket, peer: tuple[str, int]) -> None:
        self.loop = loop
        self.host = peer[0].split("%")[0]
        self.place = f"[{peer[0]}]:{peer[1]}"
        self.since_ms = loop.clock()
        self.early = bytearray()
        self.is_gone = self.says_too_much = False
        self._socket = plug
        plug.setblocking(False)
        loop.add_reader(plug, self._read)

    def _read(self, _now_ms: int) -> None:
        try:
            data = self._socket.recv(EARLY_MOST)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        self.early += data
        self.is_gone = not data
        self.says_too_much = len(self.early) > EARLY_MOST
        if self.is_gone or self.says_too_much:
            self.loop.remove_reader(self._socket)

    def take(self) -> socket.socket:
        """Its turn has come, or it is to be closed: whoever takes it reads on."""
        self.loop.remove_reader(self._socket)
        return self._socket


class Gate(Protocol):
    """Who knows whether a session may begin."""

    def why_never(self) -> str:
        """Why no caller is of any use now; "" if that is not so."""

    def why_not_yet(self) -> str:
        """Why no session can begin at this moment, but soon; "" if one can."""

    def may_replace(self) -> bool:
        """No power is on: a session that says nothing may be ended for a caller."""

    def is_ending_session(self) -> bool:
        """The present session has said its last word."""

    def prefers(self, host: str) -> bool:
        """This host is that of the car we are matched with."""

    def told(self, place: str, what: str, why: str) -> None:
        """What became of a caller, for people to read: "waits", "sent away"."""


class TcpServer:
    """Listens; one session at a time.  Others wait for their turn, one at a time, or are closed in order.

    A caller waits for up to WAITING_MS, silently, where that can help:
    * nothing runs, but the last session is not switched off yet;
    * the present session has said its last word;
    * the present caller has not said anything: it has SILENT_CALLER_MS, and no time at all when the car calls
      that we are matched with;
    * the same car calls anew, as after a restart: whether its old connection lives is probed.  If it has been
      silent for SILENT_CALLER_MS and no power is on, it is closed; if it speaks, the new one is sent away.
    """

    def __init__(
        self, loop: Loop, listener: ConnectionListener, address: bytes, scope: int = 0, port: int = 0, *,
        gate: Gate,
    ) -> None:  # fmt: skip
        """port 0: any free one of the range that cars accept.  Raises TcpPortError."""
        self.loop = loop
        self.listener = listener
        self.gate = gate
        self.session: Connection | None = None
        self.waiting: Caller | None = None
        self.strangers: list[Connection] = []
        self.refused_strangers = 0
        self._told: dict[str, int] = {}
        self._socket = _listening(socket.inet_ntop(socket.AF_INET6, address), scope, port)
        self.port: int = self._socket.getsockname()[1]
        loop.add_reader(self._socket, self._accept)
        loop.add_part(self)

    def close(self) -> None:
        """Listen no more, and close the session by FIN if there is one."""
        self.loop.remove_part(self)
        self.loop.remove_reader(self._socket)
        self._socket.close()
        self.leave_waiting("the program ends")
        if self.session is not None:
            self.session.close()

    def leave_waiting(self, why: str) -> None:
        """Send away whoever waits."""
        if self.waiting is not None:
            caller, self.waiting = self.waiting, None
            self._send_away(caller, why)

    # --- callers

    def _accept(self, now_ms: int) -> None:
        try:
            plug, peer = self._socket.accept()
        except OSError:
            return    # gone again before we looked
        caller = Caller(self.loop, plug, peer)
        why = self._serve(caller, now_ms)
        if not why:
            return
        other = self.waiting
        if other is None or other.is_gone or other.host == caller.host or self._is_closer(caller, other.host):
            self.leave_waiting("it calls again" if other and other.host == caller.host else "the car calls")
            self.waiting = caller
            self._tell(caller.place, "waits", why)
            if self.session is not None and self.session.is_open and self.session.has_spoken:
                self.session.probe()
        else:
            self._send_away(caller, "another caller waits already")

    def _is_closer(self, caller: Caller, host: str) -> bool:
        """It is the car that we are matched with, and the other one is not."""
        return self.gate.prefers(caller.host) and not self.gate.prefers(host)

    def _serve(self, caller: Caller, now_ms: int) -> str:
        """Let it in, or send it away; or return why it has to wait."""
        if caller.says_too_much:
            return self._send_away(caller, f"it has said more than {EARLY_MOST} bytes before its turn")
        if why := self.gate.why_never():
            return self._send_away(caller, why)
        if self.session is not None and self.session.is_open:
            why = self._serve_beside(caller, self.session, now_ms)
        elif not (why := self.gate.why_not_yet()):
            self._begin(caller, now_ms)
        if why and now_ms - caller.since_ms >= WAITING_MS.value:
            return self._send_away(caller, f"{why}, for {WAITING_MS.value} ms")
        return why

    def _serve_beside(self, caller: Caller, session: Connection, now_ms: int) -> str:
        """The same, while somebody else has the connection."""
        is_same, is_closer = caller.host == _host(session), self._is_closer(caller, _host(session))
        is_silent = now_ms - session.heard_ms >= SILENT_CALLER_MS.value
        if not session.has_spoken:
            if is_silent or is_closer:
                return self._replace(caller, session, now_ms)
            return "another one called before, and has said nothing yet"
        if self.gate.is_ending_session():
            return "the last session has not ended"
        if not is_same and not is_closer:
            return self._send_away(caller, "one session at a time, and another runs")
        if session.heard_ms > caller.since_ms + CROSSING_MS.value:
            return self._send_away(caller, "one session at a time, and the car's first connection is alive")
        if is_silent and self.gate.may_replace():
            return self._replace(caller, session, now_ms)
        return "the car's first connection may be dead"

    def _replace(self, caller: Caller, session: Connection, now_ms: int) -> str:
        session.close()
        self.listener.connection_lost("replaced", f"{caller.place} calls, and this one says nothing", now_ms)
        return self._serve(caller, now_ms)

    def _begin(self, caller: Caller, now_ms: int) -> None:
        connection = Connection(self.loop, caller.take(), self.listener, caller.place)
        self.session = connection
        self._told = {}
        self.listener.connected(connection, now_ms)
        if caller.early:
            connection.hear(bytes(caller.early), now_ms)

    def _send_away(self, caller: Caller, why: str) -> str:
        self.refused_strangers += 1
        self._tell(caller.place, "sent away", why)
        self.strangers = [one for one in self.strangers if not one.is_gone]
        plug = caller.take()
        if len(self.strangers) >= STRANGERS_MOST:
            plug.close()
            return ""
        stranger = Connection(self.loop, plug, self.listener, caller.place)
        stranger.close()
        self.strangers.append(stranger)
        return ""

    def _tell(self, place: str, what: str, why: str) -> None:
        now_ms = self.loop.clock()
        if now_ms - self._told.get(why, -TELL_EVERY_MS.value) >= TELL_EVERY_MS.value:
            self._told[why] = now_ms
            self.gate.told(place, what, why)

    # --- time: somebody waits

    def next_deadline_ms(self) -> int | None:
        """For what comes with time alone; that all is off is seen when the hardware is looked at."""
        caller = self.waiting
        if caller is None:
            return None
        due_ms = caller.since_ms + WAITING_MS.value
        if self.session is not None and self.session.is_open:
            silent_ms = self.session.heard_ms + SILENT_CALLER_MS.value
            due_ms = min(due_ms, silent_ms) if silent_ms > self.loop.clock() else due_ms
        return due_ms

    def tick(self, now_ms: int) -> None:
        caller = self.waiting
        if caller is None:
            return
        self.waiting = None
        if caller.is_gone:
            self._tell(caller.place, "gone", "it has hung up while it waited")
            caller.take().close()
        elif self._serve(caller, now_ms):
            self.waiting = caller


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
            plug.listen(BACKLOG)
        except OSError as failed:
            plug.close()
            error = failed
        else:
            plug.setblocking(False)
            return plug
    raise TcpPortError(f"TCP port {port or f'{FIRST_PORT}..{LAST_PORT}'} on [{host}]: {error.strerror}; "
                       f"{HINTS.get(error.errno or 0, 'may this program listen there?')}")


def _ports(port: int) -> Iterator[int]:
    if port:
        yield port
    else:
        yield from random.sample(range(FIRST_PORT, LAST_PORT + 1), PORT_TRIES)


def _prepare(plug: socket.socket) -> None:
    plug.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    plug.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    _keep_alive(plug, KEEPALIVE_IDLE_S, KEEPALIVE_EVERY_S, KEEPALIVE_TIMES)
    _give_up_after(plug, UNACKNOWLEDGED_MS.value)


def _give_up_after(plug: socket.socket, unacknowledged_ms: int) -> None:
    if hasattr(socket, "TCP_USER_TIMEOUT"):
        plug.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, unacknowledged_ms)


def _keep_alive(plug: socket.socket, idle_s: int, every_s: int, times: int) -> None:
    for name, value in (("TCP_KEEPIDLE", idle_s), ("TCP_KEEPINTVL", every_s), ("TCP_KEEPCNT", times)):
        if (option := getattr(socket, name, None)) is not None:
            plug.setsockopt(socket.IPPROTO_TCP, option, value)


def _reset_on_close(plug: socket.socket) -> None:
    layout = "hh" if sys.platform == "win32" else "ii"
    plug.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack(layout, 1, 0))
