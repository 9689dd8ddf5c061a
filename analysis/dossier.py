"""Everything that is known about the sessions of one recording: events in, dossiers out.

A dossier holds the facts (analysis.session), the course, the sequence, the verdicts and the measurements of
one session.  Its size is bounded however long the session lasts.
"""

from __future__ import annotations

from collections.abc import Callable
from math import gcd
from typing import Any

from analysis.certificates import read_chain
from analysis.course import Course
from analysis.ending import Ending, explain, who
from analysis.ending_code import ending_code
from analysis.events import (
    CaptureEnded,
    CaptureStarted,
    CertificatesSeen,
    ClockJump,
    CutFrame,
    Discovery,
    Event,
    FramingFault,
    HomeplugFrame,
    Remark,
    SessionEnded,
    TcpChange,
    TcpGap,
    TcpState,
    TlsRecord,
    V2gFault,
    V2gMessage,
    V2gOther,
)
from analysis.judge_match import MatchJudge
from analysis.judge_session import SessionJudge
from analysis.measures import Measures
from analysis.rules import Verdicts
from analysis.session import Session
from analysis.sessions import SLAC_MESSAGES
from analysis.signatures import INVALID
from analysis.timeline import Timeline

ON_CONNECTION = (
    V2gMessage, TcpChange, TcpGap, TlsRecord, V2gFault, V2gOther, FramingFault, CertificatesSeen)
SESSIONS_MAX = 200      # of one recording that are kept whole
CONNECTIONS_MAX = 500
REMARKS_MAX = 50
BEFORE_NS = 2_000_000_000    # so long before a session what belongs to nobody is still shown with it
# Breaches on the way to a conversation that came about all the same.
PASSED = frozenset(("call_refused", "other_port", "call_unanswered", "match_refused", "match_unconfirmed"))
# What may be nobody's breach where the recording lacks frames: nothing acknowledges these, or what came last.
OF_LOST_FRAMES = frozenset((
    "sounds_missing", "starts_missing", "sound_spacing", "match_refused", "match_unconfirmed",
    "foreign_run_id", "sdp_unanswered", "tls_unanswered", "call_unanswered", "call_slow", "unanswered",
    "car_silent", "car_slow", "no_session_stop", "closed_with_reset"))
# What a clock that only tells every tenth of a second cannot say.
OF_TIMES = frozenset((
    "answer_late", "answer_timeout", "sound_spacing", "sequence_slow", "attenuation_late", "match_slow",
    "call_slow"))
COARSE_NS = 100_000_000
MESSAGES_TO_TELL = 10        # what a few messages have in common may be chance
RETRANSMISSIONS_TO_TELL = 5


class Dossier:
    """One session.  session is None until somebody says which one it is (at its end, or live)."""

    def __init__(self, start_ns: int, rows_max: int | None = None) -> None:
        self.start_ns = start_ns
        self.session: Session | None = None
        self.course = Course(start_ns)
        self.timeline = Timeline(start_ns, rows_max)
        self.verdicts = Verdicts()
        self.measures = Measures()
        self.is_over = False
        self._match = MatchJudge(self.verdicts, self.measures)
        self._talk = SessionJudge(self.verdicts, self.measures, self.course)
        self._open_ns: int | None = None
        self._has_spoken = False
        self._tick_ns = 0    # all times of messages are multiples of this
        self._takers: dict[type[Event], Callable[[Any, int], None]] = {
            V2gMessage: self._message, HomeplugFrame: self._homeplug, Discovery: self._match.discovery,
            TcpChange: self._tcp, TcpGap: self._gap, V2gFault: self._fault, FramingFault: self._framing,
            ClockJump: self._jump, CutFrame: self._cut, CertificatesSeen: self._certificates,
        }

    def add(self, event: Event) -> None:
        row = self.timeline.add(event)
        taker = self._takers.get(type(event))
        if taker is not None:
            taker(event, row)

    def finish(self, session: Session) -> None:
        """The session is over, or the recording is."""
        self.session = session
        if self.is_over:
            return
        self.is_over = True
        end_ns = max(session.end_of_recording_ns or 0, session.last_ns)
        tcp = session.main_connection
        if tcp is not None and tcp.ends:
            end_ns = tcp.ends[0].time_ns
            self.measures.closed_by, self.measures.closed_how = who(tcp.ends[0].name), tcp.ends[0].text
        closed_by_car = self.measures.closed_by == "car"
        self._match.finish(max(session.end_of_recording_ns or 0, session.last_ns))
        self._talk.finish(end_ns, closed_by_car and not session.undecoded)
        if session.messages:
            self.verdicts.soften(PASSED)
        if session.gaps:
            self.verdicts.soften(OF_LOST_FRAMES)
        if session.messages >= MESSAGES_TO_TELL:
            self._judge_recording(session)
        if session.retransmissions >= RETRANSMISSIONS_TO_TELL:
            self.verdicts.add("repeated_segments", session.last_ns, -1, "TCP",
                              f"{session.retransmissions} segments came again")
        if session.messages and session.protocol is None and not session.sdp.requests:
            self.verdicts.add("late_recording", self.start_ns, -1, "the recording",
                              "the handshake is not in the recording")

    def _judge_recording(self, session: Session) -> None:
        """What its kind cannot show."""
        if self._tick_ns == 0 or self._tick_ns >= COARSE_NS:
            self.verdicts.soften(OF_TIMES)
            told = f"steps of {self._tick_ns / 1e9:g} s" if self._tick_ns else "no times at all"
            self.verdicts.add("coarse_clock", self.start_ns, -1, "the recording", told)
        sides = {name.endswith("Req") for name in session.counts}
        if len(sides) == 1:
            told = "nothing of the charger" if sides.pop() else "nothing of the car"
            self.verdicts.add("one_side_only", self.start_ns, -1, "the recording", told)

    @property
    def ending(self) -> Ending:
        assert self.session is not None
        return explain(self.session)

    @property
    def ending_code(self) -> str:
        assert self.session is not None
        return ending_code(self.session, self.ending)

    def _message(self, event: V2gMessage, row: int) -> None:
        if not 0 < self._tick_ns < COARSE_NS:
            self._tick_ns = gcd(self._tick_ns, event.time_ns)
        if not self._has_spoken:
            self._has_spoken = True
            self._talk.matched_ns = self._match.matched_ns
            if self._open_ns is not None and event.name == "supportedAppProtocolReq":
                self.measures.handshake_wait_ms = (event.time_ns - self._open_ns) / 1e6
        self.course.message(event.time_ns, event.name, event.body)
        self._talk.message(event, row)
        if event.signature is not None and event.signature.result == INVALID:
            self.verdicts.add("signature_invalid", event.time_ns, row, event.name,
                              f"{event.name}: {event.signature.why}")

    def _homeplug(self, event: HomeplugFrame, row: int) -> None:
        if not self._has_spoken:    # a car that matches now is another one, at another charger
            self._match.frame(event, row)

    def _certificates(self, event: CertificatesSeen, row: int) -> None:
        for problem in read_chain(event.certificates, event.time_ns).problems:
            self.verdicts.add("certificates_wrong", event.time_ns, row, f"{event.purpose} certificates",
                              f"{event.purpose}: {problem}")

    def _tcp(self, event: TcpChange, row: int) -> None:
        if event.state is TcpState.OPEN:
            self._open_ns = event.time_ns
        elif event.state is TcpState.RESET and self._has_spoken:
            side = who(event.connection.sender(event.from_client).name)
            self.verdicts.add("closed_with_reset", event.time_ns, row, f"the {side}", f"RST of the {side}")
        self._match.tcp(event, row)

    def _gap(self, event: TcpGap, row: int) -> None:
        self._talk.lost(event.time_ns)
        self.verdicts.add("recording_gap", event.time_ns, row, "the recording",
                          f"{event.missing_bytes or 'some'} bytes", worst=event.missing_bytes)

    def _fault(self, event: V2gFault, row: int) -> None:
        self._talk.lost(event.time_ns)
        self.verdicts.add("bad_message", event.time_ns, row, "EXI", event.reason)

    def _framing(self, event: FramingFault, row: int) -> None:
        self.verdicts.add("bad_framing", event.time_ns, row, "V2GTP", event.reason)

    def _cut(self, event: CutFrame, row: int) -> None:
        self._match.lost()
        self.verdicts.add("cut_frames", event.time_ns, row, "the recording", f"from frame {event.number} on")

    def _jump(self, event: ClockJump, row: int) -> None:
        jump_s = (event.time_ns - event.previous_ns) / 1e9
        self.verdicts.add("clock_jump", event.time_ns, row, "the recording", f"by {jump_s:.1f} s")


class Collector:
    """Takes the events of one recording and sorts them into dossiers.

    rows_max: so many rows of each sequence are kept; None: as many as a report can show.
    """

    def __init__(self, file: str = "", rows_max: int | None = None) -> None:
        self.file = file
        self._rows_max = rows_max
        self.start_ns: int | None = None
        self.end_ns = 0
        self.dossiers: list[Dossier] = []
        self.remarks: list[Remark] = []
        self.ended: CaptureEnded | None = None
        self.messages = 0
        self.left_out = 0    # sessions beyond SESSIONS_MAX
        self._current: Dossier | None = None
        self._of_connection: dict[int, Dossier] = {}
        self._before: list[Event] = []

    def add(self, event: Event) -> None:
        if isinstance(event, V2gMessage):    # most events of most recordings
            self.messages += 1
            dossier = self._of_connection.get(event.connection.number)
            if dossier is not None and event.name != "supportedAppProtocolReq":
                self.end_ns = event.time_ns
                dossier.add(event)
                return
        elif isinstance(event, CaptureStarted):
            self.file, self.start_ns = event.file, event.time_ns
            return
        elif isinstance(event, CaptureEnded):
            self._end(event)
            return
        elif isinstance(event, SessionEnded):
            self._session_ended(event.session)
            return
        elif isinstance(event, Remark):
            self.remarks = [*self.remarks[-REMARKS_MAX + 1:], event]
        self.end_ns = event.time_ns
        if self.start_ns is None:
            self.start_ns = event.time_ns
        dossier = self._dossier_of(event)
        if dossier is not None:
            dossier.add(event)
        else:
            self._before = [*self._before[-REMARKS_MAX + 1:], event]

    def current_session(self, session: Session | None) -> None:
        """Say which session goes on, for a report in between."""
        if self._current is not None:
            self._current.session = session

    @property
    def known(self) -> list[Dossier]:
        """The dossiers that know their session, the one that goes on included."""
        return [dossier for dossier in (*self.dossiers, self._current)
                if dossier is not None and dossier.session is not None]

    def _dossier_of(self, event: Event) -> Dossier | None:
        if isinstance(event, ON_CONNECTION):
            number = event.connection.number
            known = self._of_connection.get(number)
            is_again = isinstance(event, V2gMessage) and event.name == "supportedAppProtocolReq"
            if known is not None and not (is_again and known.is_over):
                return known
            if known is None and isinstance(event, TcpChange) and self._current is None \
                    and event.state not in (TcpState.CALLING, TcpState.JOINED, TcpState.OPEN):
                return None    # the last words of a connection from before
            if len(self._of_connection) >= CONNECTIONS_MAX:
                del self._of_connection[next(iter(self._of_connection))]
            dossier = self._of_connection[number] = self._begun(event.time_ns)
            return dossier
        is_slac = isinstance(event, HomeplugFrame) and isinstance(event.message, SLAC_MESSAGES)
        if is_slac or isinstance(event, Discovery):
            return self._begun(event.time_ns)
        return self._current

    def _begun(self, time_ns: int) -> Dossier:
        if self._current is None:
            before = [event for event in self._before if 0 <= time_ns - event.time_ns <= BEFORE_NS]
            self._before.clear()
            self._current = Dossier(time_ns, self._rows_max)
            for event in before:
                self._current.add(event)
        return self._current

    def _session_ended(self, session: Session) -> None:
        dossier, self._current = self._begun(session.start_ns), None
        dossier.finish(session)
        if len(self.dossiers) < SESSIONS_MAX:
            self.dossiers.append(dossier)
        else:
            self.left_out += 1

    def _end(self, event: CaptureEnded) -> None:
        self.ended = event
        self.end_ns = max(self.end_ns, event.time_ns)
        if event.error and self.dossiers:
            what = event.error.removeprefix(event.file).lstrip(": ")
            self.dossiers[-1].verdicts.add("cut_recording", event.time_ns, -1, "the recording", what)
