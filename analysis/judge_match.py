"""Judges the way to the connection: match, discovery, call.  Rules: analysis/rules.py."""

from __future__ import annotations

from analysis.events import Discovery, HomeplugFrame, TcpChange, TcpState
from analysis.homeplug_text import mean_db, run_id_text
from analysis.measures import Measures, Profile
from analysis.rules import Verdicts
from analysis.stations import Station
from plc.session.standard import (
    CALL_MS,
    MATCH_SEQUENCE_MS,
    MATCH_SEQUENCE_WAIT_MS,
    SDP_ANSWER_MS,
    SERVER_PORT_LEAST,
    SOUND_INTERVAL_LEAST_MS,
    SOUND_INTERVAL_MOST_MS,
)
from plc.slac.limits import (
    ATTEN_RESULTS_MS,
    ATTENUATION_INDIRECT_DB,
    MATCH_JOIN_MS,
    MATCH_RESPONSE_MS,
    SOUNDS,
    START_ATTEN_CHAR_INDS,
)
from plc.wire import homeplug
from plc.wire.ip import ip6_text
from plc.wire.sdp import SECURITY_TLS, Request

# Seen: sounds that the recorder got in one bunch; the sender's clock is not to blame for single distances.
SOUNDS_TO_JUDGE = 5
TWICE_NS = 3_000_000    # the same frame again so soon: the recorder heard it on two ways
STRANGER_NS = 10_000_000_000    # so long after a match SLAC of another car is no concern of this one
PROFILES_MAX = 8
SERVERS_MAX = 20
CHARGERS_MAX = 20       # whose attenuations are compared


class MatchJudge:
    """Takes frames and calls in their order; finish() says what never came."""

    def __init__(self, verdicts: Verdicts, measures: Measures) -> None:
        self._verdicts = verdicts
        self._measures = measures
        self._run = b""
        self._asked_ns: int | None = None
        self._ask_row = -1
        self._asks = self._answers = 0
        self._confirmed_ns: int | None = None
        self._start_ns: int | None = None
        self._starts = self._sounds = 0
        self._sound_ns: int | None = None
        self._count = -1
        self._first_sound_ns: int | None = None
        self._attenuations: dict[str, int] = {}
        self._attenuation_ns: dict[str, int] = {}
        self._car: Station | None = None    # that asked last
        self._lacks_frames = False
        self._means: dict[str, float] = {}
        self._response_ns: int | None = None
        self._match_ns: int | None = None
        self._match_row = -1
        self.matched_ns: int | None = None
        self._sdp_ns: int | None = None
        self._sdp_row = -1
        self._unanswered_sdp = self._unanswered_tls = 0
        self._tls_asked = False
        self._servers: set[tuple[str, int]] = set()
        self._calls: dict[int, tuple[int, int]] = {}

    # --- match

    def frame(self, event: HomeplugFrame, row: int) -> None:
        message, now_ns = event.message, event.time_ns
        is_strangers = self._car is not event.sender and self._car is not event.receiver
        if is_strangers and self.matched_ns is not None and now_ns - self.matched_ns < STRANGER_NS:
            return
        if isinstance(message, homeplug.SlacParmReq):
            self._car = event.sender
            self._ask(message, now_ns, row)
        elif isinstance(message, homeplug.SlacParmCnf):
            self._confirmation(message, now_ns, row)
        elif isinstance(message, homeplug.StartAttenCharInd):
            self._start(message, now_ns, row)
        elif isinstance(message, homeplug.MnbcSoundInd):
            self._sound(message.count, now_ns)
        elif isinstance(message, homeplug.AttenCharInd):
            self._attenuation(event.sender.name, message, now_ns, row)
        elif isinstance(message, homeplug.AttenCharRsp):
            self._response_ns = now_ns
        elif isinstance(message, homeplug.SlacMatchReq):
            self._match_request(event.receiver.name, now_ns, row)
        elif isinstance(message, homeplug.SlacMatchCnf):
            self._match_confirmation(now_ns, row)

    def _ask(self, message: homeplug.SlacParmReq, now_ns: int, row: int) -> None:
        if self._asked_ns is not None and message.run_id == self._run and now_ns - self._asked_ns < TWICE_NS:
            return
        if message.run_id != self._run or self._starts or self.matched_ns is not None:
            self._judge_sounds(now_ns, row)
            self._starts = self._sounds = 0
            self._start_ns = self._first_sound_ns = self._sound_ns = self._response_ns = None
            self._match_ns = None
            self._attenuations.clear()
            self._attenuation_ns.clear()
            self._means.clear()
        self._run = self._measures.run_id = message.run_id
        self._asked_ns, self._ask_row, self._confirmed_ns = now_ns, row, None
        self._asks += 1
        if self._asks > 1:
            self._verdicts.add("match_repeated", now_ns, row, "CM_SLAC_PARM.REQ", f"asked {self._asks} times",
                               worst=self._asks)
        if not any(message.run_id):
            self._verdicts.add("zero_run_id", now_ns, row, "CM_SLAC_PARM.REQ", "RunID 0000000000000000")

    def _confirmation(self, message: homeplug.SlacParmCnf, now_ns: int, row: int) -> None:
        self._answers += 1
        if self._run and message.run_id != self._run:
            self._verdicts.add(
                "foreign_run_id", now_ns, row, "CM_SLAC_PARM.CNF",
                f"RunID {run_id_text(message.run_id)}, the car asked with {run_id_text(self._run)}")
        if self._confirmed_ns is None:
            self._confirmed_ns = now_ns

    def _start(self, message: homeplug.StartAttenCharInd, now_ns: int, row: int) -> None:
        self._run = self._run or message.run_id
        self._starts += 1
        if self._start_ns is not None:
            return
        self._start_ns = now_ns
        if self._confirmed_ns is None:
            return
        waited_ms = (now_ns - self._confirmed_ns) / 1e6
        self._measures.sequence_ms = waited_ms
        if waited_ms > MATCH_SEQUENCE_MS.value:
            beyond = f", and more than {MATCH_SEQUENCE_WAIT_MS.value} ms, which a charger waits"
            self._verdicts.add(
                "sequence_slow", now_ns, row, "CM_START_ATTEN_CHAR.IND",
                f"{waited_ms:.0f} ms after CM_SLAC_PARM.CNF, {MATCH_SEQUENCE_MS.value} ms allowed"
                + (beyond if waited_ms > MATCH_SEQUENCE_WAIT_MS.value else ""), worst=waited_ms)

    def _sound(self, count: int, now_ns: int) -> None:
        if self._sound_ns is not None and count == self._count and now_ns - self._sound_ns < TWICE_NS:
            return
        self._count = count
        self._sounds += 1
        if self._sound_ns is not None:
            self._measures.sound_spacing_ms.add((now_ns - self._sound_ns) / 1e6)
        else:
            self._first_sound_ns = now_ns
        self._sound_ns = now_ns

    def _judge_sounds(self, now_ns: int, row: int) -> None:
        if self._start_ns is None:
            return
        if self._starts < START_ATTEN_CHAR_INDS.value:
            self._verdicts.add("starts_missing", now_ns, row, "CM_START_ATTEN_CHAR.IND",
                               f"{self._starts} seen of {START_ATTEN_CHAR_INDS.value}")
        if self._sounds < SOUNDS.value:
            self._verdicts.add("sounds_missing", now_ns, row, "CM_MNBC_SOUND.IND",
                               f"{self._sounds} seen of {SOUNDS.value}")
        if self._sounds < SOUNDS_TO_JUDGE or self._sound_ns is None or self._first_sound_ns is None:
            return
        mean_ms = (self._sound_ns - self._first_sound_ns) / 1e6 / (self._sounds - 1)
        least, most = SOUND_INTERVAL_LEAST_MS.value, SOUND_INTERVAL_MOST_MS.value
        if not least - 1 <= mean_ms <= most + 1:
            self._verdicts.add("sound_spacing", now_ns, row, "CM_MNBC_SOUND.IND",
                               f"{mean_ms:.0f} ms on average, {least} to {most} ms allowed", worst=mean_ms)

    def _attenuation(self, charger: str, message: homeplug.AttenCharInd, now_ns: int, row: int) -> None:
        if charger not in self._attenuations and len(self._attenuations) >= CHARGERS_MAX:
            return
        if now_ns - self._attenuation_ns.get(charger, -TWICE_NS) < TWICE_NS:
            return
        self._attenuation_ns[charger] = now_ns
        seen = self._attenuations[charger] = self._attenuations.get(charger, 0) + 1
        if self._sound_ns is not None and seen == 1:
            self._measures.attenuation_ms = (now_ns - self._sound_ns) / 1e6
        if self._start_ns is not None and (now_ns - self._start_ns) / 1e6 > ATTEN_RESULTS_MS.value:
            late_ms = (now_ns - self._start_ns) / 1e6
            self._verdicts.add("attenuation_late", now_ns, row, "CM_ATTEN_CHAR.IND",
                               f"{late_ms:.0f} ms after the first announcement, {ATTEN_RESULTS_MS.value} ms"
                               " allowed", worst=late_ms)
        if seen > 1:
            self._verdicts.add("attenuation_repeated", now_ns, row, f"CM_ATTEN_CHAR.IND of {charger}",
                               f"told {seen} times", worst=seen)
        self._judge_profile(charger, message, now_ns, row)

    def _judge_profile(self, charger: str, message: homeplug.AttenCharInd, now_ns: int, row: int) -> None:
        about, groups = f"CM_ATTEN_CHAR.IND of {charger}", message.attenuation_db
        mean = mean_db(groups)
        if len(groups) != homeplug.ATTENUATION_GROUPS:
            self._verdicts.add("attenuation_groups", now_ns, row, about,
                               f"{len(groups)} groups, {homeplug.ATTENUATION_GROUPS} expected")
        if mean is None:
            return
        self._means[charger] = mean
        profiles = self._measures.profiles
        profiles[:] = [known for known in profiles if known.charger != charger][-PROFILES_MAX + 1:]
        profiles.append(Profile(charger, mean, groups, message.num_sounds))
        if mean == 0:
            self._verdicts.add("attenuation_zero", now_ns, row, about, "0 dB in all groups")
        elif len(set(groups)) <= 2 and mean < 12:
            self._verdicts.add("attenuation_constant", now_ns, row, about, f"all groups near {mean:.1f} dB")
        if mean > ATTENUATION_INDIRECT_DB.value:
            self._verdicts.add("attenuation_high", now_ns, row, about,
                               f"{mean:.1f} dB on average, above {ATTENUATION_INDIRECT_DB.value} dB",
                               worst=mean)
        if len(self._means) > 1:
            told = ", ".join(f"{name} {db:.1f} dB" for name, db in sorted(
                self._means.items(), key=lambda item: item[1]))
            self._verdicts.add("several_chargers", now_ns, row, "CM_ATTEN_CHAR.IND", told,
                               worst=len(self._means))

    def _match_request(self, charger: str, now_ns: int, row: int) -> None:
        if self._response_ns is not None and self._match_ns is None:
            self._measures.match_request_ms = (now_ns - self._response_ns) / 1e6
        self._match_ns, self._match_row = now_ns, row
        nearest = min(self._means, key=lambda name: self._means[name], default=charger)
        if charger != nearest and charger in self._means:
            self._verdicts.add("wrong_charger", now_ns, row, "CM_SLAC_MATCH.REQ",
                               f"{charger} at {self._means[charger]:.1f} dB, {nearest} has"
                               f" {self._means[nearest]:.1f} dB")

    def _match_confirmation(self, now_ns: int, row: int) -> None:
        self._judge_sounds(now_ns, row)
        if self._match_ns is not None:
            waited_ms = self._measures.match_confirm_ms = (now_ns - self._match_ns) / 1e6
            if waited_ms > MATCH_RESPONSE_MS.value:
                allowed = f"{MATCH_RESPONSE_MS.value} ms allowed"
                self._verdicts.add("match_slow", now_ns, row, "CM_SLAC_MATCH.CNF",
                                   f"{waited_ms:.0f} ms after the request, {allowed}", worst=waited_ms)
        self.matched_ns = now_ns
        self._match_ns = None

    # --- network

    def discovery(self, event: Discovery, row: int) -> None:
        message, now_ns = event.message, event.time_ns
        if isinstance(message, Request):
            if self._sdp_ns is not None and now_ns - self._sdp_ns < TWICE_NS:
                return
            self._measures.sdp_requests += 1
            tls = message.security == SECURITY_TLS
            self._measures.tls_requests += tls
            if self._sdp_ns is not None:
                self._not_answered(now_ns)
            if self._measures.link_s is None and self.matched_ns is not None:
                link_ms = (now_ns - self.matched_ns) / 1e6
                self._measures.link_s = link_ms / 1000
                if link_ms > MATCH_JOIN_MS.value:
                    self._verdicts.add(
                        "link_slow", now_ns, row, "SDP request",
                        f"{link_ms / 1000:.1f} s after the match, {MATCH_JOIN_MS.value / 1000:.0f} s allowed")
            self._sdp_ns, self._sdp_row, self._tls_asked = now_ns, row, tls
            return
        if len(self._servers) < SERVERS_MAX:
            self._servers.add((ip6_text(message.address), message.port))
        self._measures.server_port = message.port
        if message.port < SERVER_PORT_LEAST.value:
            self._verdicts.add("odd_port", now_ns, row, "SDP response",
                               f"port {message.port}, {SERVER_PORT_LEAST.value} to 65535 expected")
        if self._sdp_ns is None:
            return
        waited_ms = (now_ns - self._sdp_ns) / 1e6
        if self._measures.sdp_ms is None:
            self._measures.sdp_ms = waited_ms
        if self._tls_asked:
            self._measures.tls_answered = message.security == SECURITY_TLS
            if message.security != SECURITY_TLS:
                self._verdicts.add("tls_declined", now_ns, row, "SDP response", "no TLS")
        if waited_ms > SDP_ANSWER_MS.value:
            self._not_answered(now_ns)
        self._sdp_ns = None

    def _not_answered(self, now_ns: int) -> None:
        """The request before this one got no answer in time."""
        if self._tls_asked:
            self._unanswered_tls += 1
            self._verdicts.add("tls_unanswered", now_ns, self._sdp_row, "SDP request",
                               f"{self._unanswered_tls} requests for TLS without an answer",
                               worst=self._unanswered_tls)
        else:
            self._unanswered_sdp += 1
            self._verdicts.add("sdp_unanswered", now_ns, self._sdp_row, "SDP request",
                               f"{self._unanswered_sdp} requests without an answer",
                               worst=self._unanswered_sdp)

    def tcp(self, event: TcpChange, row: int) -> None:
        connection, number, now_ns = event.connection, event.connection.number, event.time_ns
        server = connection.server_address, connection.server_port
        where = f"port {connection.server_port}"
        if event.state is TcpState.CALLING:
            if len(self._calls) < SERVERS_MAX:
                self._calls[number] = now_ns, row
            if self._servers and server not in self._servers:
                ports = ", ".join(str(port) for _, port in sorted(self._servers))
                self._verdicts.add("other_port", now_ns, row, "TCP call", f"{where}, SDP said {ports}")
        elif event.state is TcpState.OPEN and number in self._calls:
            called_ns, _ = self._calls.pop(number)
            waited_ms = self._measures.call_ms = (now_ns - called_ns) / 1e6
            if waited_ms > CALL_MS.value:
                self._verdicts.add("call_slow", now_ns, row, "TCP call", f"{waited_ms / 1000:.1f} s",
                                   worst=waited_ms)
        elif event.state in (TcpState.REFUSED, TcpState.RESET) and number in self._calls:
            del self._calls[number]
            self._verdicts.add("call_refused", now_ns, row, "TCP call", f"{where}: RST")

    # --- what never came

    def lost(self) -> None:
        """Frames cannot be read: nobody is blamed for what may have been in them."""
        self._lacks_frames = True

    def finish(self, end_ns: int) -> None:
        """The session is over: what was asked and never answered."""
        if self._lacks_frames:
            return
        if self.matched_ns is None:
            self._unmatched(end_ns)
        if self._sdp_ns is not None and (end_ns - self._sdp_ns) / 1e6 > SDP_ANSWER_MS.value:
            self._not_answered(self._sdp_ns)
        for called_ns, row in self._calls.values():
            if (end_ns - called_ns) / 1e6 > CALL_MS.value:
                self._verdicts.add("call_unanswered", called_ns, row, "TCP call", "no SYN-ACK")

    def _unmatched(self, end_ns: int) -> None:
        waited_ms = 0.0 if self._asked_ns is None else (end_ns - self._asked_ns) / 1e6
        if self._asked_ns is not None and not self._answers and not self._starts and (
                self._asks > 1 or waited_ms > MATCH_RESPONSE_MS.value):
            asked = "once" if self._asks == 1 else f"{self._asks} times"
            self._verdicts.add("match_refused", self._asked_ns, self._ask_row, "CM_SLAC_PARM.REQ",
                               f"asked {asked}")
        if self._match_ns is not None and (end_ns - self._match_ns) / 1e6 > MATCH_RESPONSE_MS.value:
            self._verdicts.add("match_unconfirmed", self._match_ns, self._match_row, "CM_SLAC_MATCH.REQ",
                               "no CM_SLAC_MATCH.CNF")
        if self._start_ns is not None and not self._attenuations:
            self._judge_sounds(end_ns, self._ask_row)
