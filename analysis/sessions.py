"""Which event belongs to which session, where one recording holds several."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from analysis.events import (
    Connection,
    CutFrame,
    Discovery,
    Event,
    FramingFault,
    HomeplugFrame,
    TcpChange,
    TcpGap,
    TcpState,
    TlsRecord,
    V2gFault,
    V2gMessage,
    V2gOther,
)
from analysis.session import Session
from plc.wire import homeplug
from plc.wire.sdp import Request

STRANGER_S = 10.0       # so long a session may be silent before SLAC of another car means: the next one
NEW_ATTEMPT_S = 60.0    # a match attempt after so long a silence is another plug-in
SECOND_CONNECTION_S = 5.0    # a call in a session that was alive so lately is a second connection of it
CONNECTIONS_MAX = 100   # whose sessions are remembered for late events

SLAC_MESSAGES = (
    homeplug.SlacParmReq, homeplug.SlacParmCnf, homeplug.StartAttenCharInd, homeplug.MnbcSoundInd,
    homeplug.AttenCharInd, homeplug.AttenCharRsp, homeplug.SlacMatchReq, homeplug.SlacMatchCnf,
)


class Sessions:
    """Collects events into sessions; each is handed to on_finished when the next begins, or by finish()."""

    def __init__(self, on_finished: Callable[[Session], None]) -> None:
        self._on_finished = on_finished
        self._current: Session | None = None
        self._of_connection: dict[int, Session] = {}
        self._number = 0
        self.strangers = 0
        self._handlers: dict[type[Event], Callable[[Any], None]] = {
            V2gMessage: self._message,
            HomeplugFrame: self._homeplug,
            Discovery: self._discovery,
            TcpChange: self._tcp,
            TcpGap: self._gap,
            CutFrame: self._cut_frame,
            TlsRecord: self._tls,
            FramingFault: self._framing_fault,
            V2gFault: self._exi_fault,
            V2gOther: self._undecoded,
        }

    def add(self, event: Event) -> None:
        handler = self._handlers.get(type(event))
        if handler is not None:
            handler(event)

    def finish(self, time_ns: int) -> None:
        """The recording ends here."""
        if self._current is not None:
            self._end(self._current, time_ns)
            self._current = None

    @property
    def current(self) -> Session | None:
        """The session that goes on."""
        return self._current

    def over_at_ns(self) -> int | None:
        """When the session in hand is over for good if nothing more is heard of it; None while it is not."""
        session = self._current
        if session is None or not session.is_over:
            return None
        return session.last_ns + int(STRANGER_S * 1e9)

    def settle(self, time_ns: int) -> None:
        """It is now this late: a session that has been over for long enough ends without a next one."""
        over_at_ns = self.over_at_ns()
        if over_at_ns is not None and time_ns >= over_at_ns:
            self.finish(time_ns)

    def _begin(self, time_ns: int) -> Session:
        if self._current is not None:
            self._end(self._current, time_ns)
        self._number += 1
        self._current = Session(self._number, time_ns)
        return self._current

    def _end(self, session: Session, time_ns: int) -> None:
        session.end_of_recording_ns = time_ns
        self._on_finished(session)

    def _homeplug(self, event: HomeplugFrame) -> None:
        if not isinstance(event.message, SLAC_MESSAGES):
            return
        session = self._for_slac(event)
        if session is not None:
            session.homeplug(event)

    def _for_slac(self, event: HomeplugFrame) -> Session | None:
        session = self._current
        if session is None:
            return self._begin(event.time_ns)
        is_start = isinstance(event.message, homeplug.SlacParmReq)
        idle_s = (event.time_ns - session.last_ns) / 1e9
        if session.has_spoken:
            if is_start and (session.pev is event.sender or session.is_over or idle_s > STRANGER_S):
                return self._begin(event.time_ns)
            if session.is_over and idle_s > STRANGER_S:
                return self._begin(event.time_ns)
            self.strangers += 1
            return None
        if is_start and idle_s > NEW_ATTEMPT_S:
            return self._begin(event.time_ns)
        if session.slac.matched_ns is not None and idle_s <= STRANGER_S and (
                session.pev is not event.sender and session.pev is not event.receiver):
            self.strangers += 1
            return None
        return session

    def _discovery(self, event: Discovery) -> None:
        session = self._current
        if session is None:
            session = self._begin(event.time_ns)
        elif isinstance(event.message, Request) and session.has_spoken:
            idle_s = (event.time_ns - session.last_ns) / 1e9
            if session.is_over or idle_s > STRANGER_S:
                session = self._begin(event.time_ns)
        if session.has_spoken and session.pev is not event.sender and session.pev is not event.receiver:
            self.strangers += 1    # another pair on the same line
            return
        session.discovery(event)

    def _tcp(self, event: TcpChange) -> None:
        is_call = event.state is TcpState.CALLING
        if not is_call and event.connection.number not in self._of_connection and self._current is None:
            return    # the last words of a connection from before
        self._for_connection(event.connection, event.time_ns, is_call).tcp(event)

    def _for_connection(self, connection: Connection, time_ns: int, is_call: bool = False) -> Session:
        session = self._of_connection.get(connection.number)
        if session is not None:
            return session
        session = self._current
        if session is None:
            session = self._begin(time_ns)
        elif session.has_spoken:
            idle_s = (time_ns - session.last_ns) / 1e9
            is_others = connection.client is not session.pev and connection.server is not session.evse
            if session.is_over or (is_call and (is_others or idle_s > SECOND_CONNECTION_S)):
                session = self._begin(time_ns)
        if len(self._of_connection) >= CONNECTIONS_MAX:
            del self._of_connection[next(iter(self._of_connection))]
        self._of_connection[connection.number] = session
        return session

    def _message(self, event: V2gMessage) -> None:
        session = self._of_connection.get(event.connection.number)
        if session is None:
            session = self._for_connection(event.connection, event.time_ns)
        elif event.name == "supportedAppProtocolReq" and session.session_id is not None:
            del self._of_connection[event.connection.number]
            if self._current is session or self._current is None or self._current.has_spoken:
                self._begin(event.time_ns)    # else it has begun by match or discovery
            session = self._for_connection(event.connection, event.time_ns)
        session.message(event)

    def _gap(self, event: TcpGap) -> None:
        self._for_connection(event.connection, event.time_ns).gap(event)

    def _cut_frame(self, _event: CutFrame) -> None:
        if self._current is not None:
            self._current.cut_frames += 1

    def _tls(self, event: TlsRecord) -> None:
        self._for_connection(event.connection, event.time_ns).tls(event)

    def _framing_fault(self, event: FramingFault) -> None:
        self._for_connection(event.connection, event.time_ns).framing_faults += 1

    def _exi_fault(self, event: V2gFault) -> None:
        self._for_connection(event.connection, event.time_ns).exi_faults += 1

    def _undecoded(self, event: V2gOther) -> None:
        self._for_connection(event.connection, event.time_ns).other_message(event)
